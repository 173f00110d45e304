/** The bytes that have a meaning in JSON (RFC 8259), and in sequences of JSON texts (RFC 7464). */

export const [LF, QUOTE, COMMA, COLON, LEFT_BRACKET, BACKSLASH, RIGHT_BRACKET, LEFT_BRACE, RIGHT_BRACE] = [10, 34, 44, 58, 91, 92, 93, 123, 125] as const;

/** Begins each text of a sequence (RFC 7464, which RFC 8142 takes up); JSON itself never holds it. */
export const RECORD_SEPARATOR = 0x1e;

/** Whether a byte is white space between the signs of JSON. */
export const isSpace = (byte: number): boolean => byte === 32 || byte === LF || byte === 13 || byte === 9;

/** Whether a byte may stand between two values: white space, the comma that many write after each of them, the three bytes of a UTF-8 mark, and what begins a text of a sequence. */
export const isBetweenValues = (byte: number): boolean => isSpace(byte) || byte === COMMA || byte === RECORD_SEPARATOR || byte === 0xef || byte === 0xbb || byte === 0xbf;

/** A table of bytes in which those given are 1. */
export function tableOf(...bytes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) table[byte] = 1;
  return table;
}

// The bytes of a letter after its first: columns count letters.
const CONTINUATIONS = Array.from({ length: 0x40 }, (_, at) => 0x80 + at);
/** Bytes that mean something to the scanner in a member of a list, in a root, and in a string; it passes over all others at once. */
export const MEANT_IN_MEMBER = tableOf(LF, QUOTE, LEFT_BRACKET, RIGHT_BRACKET, LEFT_BRACE, RIGHT_BRACE, RECORD_SEPARATOR, ...CONTINUATIONS);
export const MEANT_IN_ROOT = tableOf(LF, QUOTE, COMMA, COLON, LEFT_BRACKET, RIGHT_BRACKET, LEFT_BRACE, RIGHT_BRACE, RECORD_SEPARATOR, ...CONTINUATIONS);
export const MEANT_IN_STRING = tableOf(LF, QUOTE, BACKSLASH, LEFT_BRACE, RECORD_SEPARATOR, ...CONTINUATIONS);
