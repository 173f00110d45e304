/** JSON as values, without a digit lost: whole numbers that a double cannot hold stay as they are written. */

/** Sixteen digits in a row that are no decimals. Tells at little cost that the rest need not be done, which is nearly always. */
const LONG_NUMBER = /[^\d.]\d{16}/;

/** A text, or a whole number of sixteen digits and more. Texts are there so that no digits in them are taken for numbers. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/gs;

/**
 * The value that `text` is the JSON of. A whole number beyond 2^53 that would be rounded (an id, mostly) becomes the text of
 * its digits, so that what is shown is what the file says.
 */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value: LONG_NUMBER.test(text) ? JSON.parse(text.replace(TOKENS, keepDigits)) : value };
  } catch {
    return { ok: false };
  }
}

function keepDigits(token: string): string {
  return token.startsWith('"') || BigInt(token) === BigInt(Number(token)) ? token : `"${token}"`;
}
