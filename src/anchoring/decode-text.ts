/** Bytes to text: by the mark of its encoding, its pattern, or what a page says of itself; or that it is no text. */

/** What was found out about the bytes. */
export type DecodedText = { ok: true; text: string; /** As encoding.spec.whatwg.org calls it. */ encoding: string } | { ok: false };

/** How many bytes tell the pattern of UTF-16. */
const SAMPLE_BYTES = 4096;
/** The share of bytes of Latin text in UTF-16 that are nought, on one side: nearly one in two; in other scripts, its spaces and marks. */
const NOUGHTS = 0.05;
/** Control characters that no text holds; one in so many is put up with, as a page break or a damaged place. */
const CONTROLS = /(?!\s)[\p{Cc}\ufffe\uffff]/gu;
const CONTROL_EVERY = 1000;

/** What Windows-1252 has at 80 to 9F (encoding.spec.whatwg.org); some decoders take it for Latin-1, which has controls there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes; what cannot be read in damaged text becomes U+FFFD. `ok` is false where the bytes are those of a picture, a program, a word processor's file and the like. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? decoded.replace(/[\u0080-\u009f]/gu, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control) : decoded;
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls > text.length / CONTROL_EVERY ? { ok: false } : { ok: true, text, encoding };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const noughts = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  // The upper halves stand at odd places in little-endian text, at even ones in big-endian.
  if (odd > sample.length * NOUGHTS && even === 0) return 'utf-16le';
  if (even > sample.length * NOUGHTS && odd === 0) return 'utf-16be';
  // Any bytes are Windows-1252; what is no text in it is seen by its controls.
  return isUtf8(bytes) ? 'utf-8' : (saidEncodingOf(bytes) ?? 'windows-1252');
}

/** So far into a page browsers look for it too. */
const HEAD_BYTES = 1024;
const SAYS_ENCODING = /<(?:meta\b[^>]{0,300}\bcharset|\?xml\b[^>]{0,100}\bencoding)\s*=\s*["']?\s*([\w:.-]{1,40})/i;

/** What a page says of its encoding; null where it says nothing, nothing that is known, or what its bytes are not. */
function saidEncodingOf(bytes: Uint8Array): string | null {
  const label = SAYS_ENCODING.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES)))?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}

/** In Windows-1252 hardly any signs beyond ASCII happen to be good UTF-8; in UTF-8 with a damaged place nearly all of them are. */
const GOOD_TO_BAD = 2;

/** Whether bytes are UTF-8, be it damaged in a few places: those come out as the sign for what cannot be read. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    const beyondAscii = new TextDecoder('utf-8').decode(bytes).match(/[^\0-\x7f]/gu) ?? [];
    const bad = beyondAscii.filter((sign) => sign === '\ufffd').length;
    return beyondAscii.length - bad > bad * GOOD_TO_BAD;
  }
}
