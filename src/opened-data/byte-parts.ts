/** Bytes that arrive in parts, one part after the other. */

/** Where something begins in a file: bytes from its start, and line and column (in characters) from 1. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A run of bytes with the place where it began. */
export interface Run {
  readonly place: Place;
  readonly bytes: Uint8Array;
}

/** The parts as one; the part itself where there is only one. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The place of the `at`-th character (UTF-16 code unit) of a text that begins at `start`. The offset counts that text's bytes. */
export function placeInText(start: Place, text: string, at: number): Place {
  let { offset, line, column } = start;
  // Counted one by one: a line may be a whole file.
  for (let i = 0; i < Math.min(at, text.length); i += 1) {
    const letter = text.codePointAt(i) ?? 0;
    offset += letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    if (letter >= 0x10000) i += 1;
    if (letter === 10) [line, column] = [line + 1, 1];
    else column += 1;
  }
  return { offset, line, column };
}
