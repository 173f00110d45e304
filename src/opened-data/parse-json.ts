/** JSON as values, without a digit lost: whole numbers that a double cannot hold stay as they are written. */

/** Sixteen digits in a row that are no decimals. Tells at little cost that the rest need not be done, which is nearly always. */
const LONG_NUMBER = /[^\d.]\d{16}/;

/** A text, or a whole number of sixteen digits and more. Texts are there so that no digits in them are taken for numbers. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/gs;

/**
 * The value that `text` is the JSON of. A whole number that would be printed with other digits than its own (an id, mostly)
 * becomes the text of its digits, so that what is shown is what the file says.
 */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value: LONG_NUMBER.test(text) ? withAllDigits(text, value) : value };
  } catch {
    return { ok: false };
  }
}

/** The same with all digits; as it was parsed where that cannot be done, for the text is too much for the search in it. */
function withAllDigits(text: string, value: unknown): unknown {
  try {
    return JSON.parse(text.replace(TOKENS, keepDigits));
  } catch {
    return value;
  }
}

function keepDigits(token: string): string {
  return token.startsWith('"') || String(Number(token)) === token ? token : `"${token}"`;
}
