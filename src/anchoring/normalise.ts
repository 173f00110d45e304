/** Text made comparable: what differs between copies only in typesetting becomes the same, with a way back to the text as given. */

/** `codes[i]`, a UTF-16 unit, stands for the units from `starts[i]` to `ends[i]` (exclusive) of the text as given. */
export interface NormalText {
  codes: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
}

const PLAIN = 1;
const SPACE = 2;
const DROPPED = 3;
const DASH = 4;
/** Joins what stands before it: a combining mark, a vowel or final of a Korean syllable, or a vowel sign of Kirat Rai. */
const MARK = 5;
/** Has to be looked at together with what follows it, or becomes several units. */
const LONG = 6;

const SPACE_CODE = 0x20;
const DASH_CODE = 0x2d;
/** The upper six bits of the first half of a character of two units. */
const HIGH_HALF = 0xd800;

/** Controls and formats without a shape: soft hyphens, zero-width spaces and joiners, directions, variation selectors. */
const SHAPELESS = /[\p{Cf}\ufe00-\ufe0f\u180b-\u180d\u034f]/u;
const WHITE = /[\s\u0085\p{Z}]/u;
const DASHES = /[\p{Pd}\u2212\u2043\u02d7]/u;
const JOINS_BEFORE = /[\p{M}\u1160-\u11ff\u{16d67}]/u;
const QUOTES: ReadonlyMap<string, string> = new Map([
  ...Array.from('“”„‟«»″〝〞', (mark) => mark).map((mark) => [mark, '"'] as const),
  ...Array.from('‘’‚‛‹›′`´ʼʹ', (mark) => mark).map((mark) => [mark, "'"] as const),
]);

// What one unit is and becomes, filled in as units are met: most texts use a few hundred.
const kinds = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);

/** Unicode compatibility forms and case, bridged: "ﬁ" and "FI", "é" in one unit or two, full-width letters; "ẞ", which is its own capital, by way of "ß". */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const form = fold(char);
  // Some marks are quotes only once they are folded: the full-width grave accent, the Greek ones.
  const plain = QUOTES.get(char.normalize('NFC')) ?? QUOTES.get(form) ?? form;
  let kind = PLAIN;
  if (SHAPELESS.test(char)) kind = DROPPED;
  else if (WHITE.test(char)) kind = SPACE;
  else if (DASHES.test(char)) kind = DASH;
  else if (JOINS_BEFORE.test(char)) kind = MARK;
  else if (plain.length !== 1 || (code >= 0xd800 && code <= 0xdfff)) kind = LONG;
  else if (plain !== char && plain !== "'" && plain !== '"' && kindOf(plain.charCodeAt(0)) !== PLAIN) kind = LONG;
  kinds[code] = kind;
  folded[code] = plain.charCodeAt(0);
  return kind;
}

const kindOf = (code: number): number => kinds[code] || learn(code);

/**
 * Normalises: white space of any kind and length becomes one space, none beside a dash and none at either end; dashes
 * and quotes of all kinds become plain ones; shapeless characters go; Unicode forms and case are bridged (NFKC). The
 * acute accent ´ and the double prime ″ are the quotes they are typed for, not what Unicode takes them apart to.
 */
export function normaliseText(given: string): NormalText {
  const { length } = given;
  let codes = new Uint16Array(length);
  let starts = new Int32Array(length);
  let ends = new Int32Array(length);
  let size = 0;
  // A space waits until something follows it that is neither space nor dash.
  let spaceAt = -1;
  let spaceEnd = -1;
  let at = 0;
  let code = length > 0 ? given.charCodeAt(0) : 0;
  while (at < length) {
    const next = at + 1 < length ? given.charCodeAt(at + 1) : 0;
    const kind = kinds[code] || learn(code);
    // The two ways of a megabyte of prose: a letter, or a space. They never give more units than they take.
    if (kind === PLAIN && (kinds[next] || learn(next)) !== MARK && (next & 0xfc00) !== HIGH_HALF) {
      if (spaceAt !== -1) {
        if (size > 0 && codes[size - 1] !== DASH_CODE) {
          codes[size] = SPACE_CODE;
          starts[size] = spaceAt;
          ends[size] = spaceEnd;
          size += 1;
        }
        spaceAt = -1;
      }
      codes[size] = folded[code] as number;
      starts[size] = at;
      at += 1;
      ends[size] = at;
      size += 1;
      code = next;
      continue;
    }
    if (kind === SPACE) {
      if (spaceAt === -1) spaceAt = at;
      at += 1;
      spaceEnd = at;
      code = next;
      continue;
    }
    const end = kind === DROPPED || kind === DASH ? at + 1 : clusterEnd(given, at);
    // What a cluster folds to may hold anything; it is taken unit by unit, and each stands for the whole cluster.
    const units = kind === DROPPED || kind === DASH ? given.slice(at, end) : fold(given.slice(at, end));
    // The rest of the text gives no more units than it has, but for clusters like this one; a space may be waiting.
    if (size + 1 + units.length + length - end > codes.length) {
      codes = roomier(codes, units.length);
      starts = roomier(starts, units.length);
      ends = roomier(ends, units.length);
    }
    for (let nth = 0; nth < units.length; nth += 1) {
      const unit = units.charCodeAt(nth);
      const what = kindOf(unit);
      if (what === DROPPED) continue;
      if (what === SPACE) {
        if (spaceAt === -1) spaceAt = at;
        spaceEnd = end;
        continue;
      }
      const afterDash = size > 0 && codes[size - 1] === DASH_CODE;
      if (what === DASH && afterDash) {
        ends[size - 1] = end;
      } else {
        if (spaceAt !== -1 && size > 0 && !afterDash && what !== DASH) {
          codes[size] = SPACE_CODE;
          starts[size] = spaceAt;
          ends[size] = spaceEnd;
          size += 1;
        }
        codes[size] = what === DASH ? DASH_CODE : what === PLAIN ? (folded[unit] as number) : unit;
        starts[size] = at;
        ends[size] = end;
        size += 1;
      }
      spaceAt = -1;
    }
    at = end;
    code = at < length ? given.charCodeAt(at) : 0;
  }
  return { codes: codes.subarray(0, size), starts: starts.subarray(0, size), ends: ends.subarray(0, size) };
}

/** The whole cluster that begins at `start`: a character and all that joins it. */
function clusterEnd(given: string, start: number): number {
  let end = start + ((given.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < given.length) {
    const code = given.charCodeAt(end);
    if (kindOf(code) === MARK) end += 1;
    // A mark beyond the first plane takes two units.
    else if ((code & 0xfc00) === HIGH_HALF && JOINS_BEFORE.test(String.fromCodePoint(given.codePointAt(end) ?? 0))) end += 2;
    else break;
  }
  return end;
}

function roomier<T extends Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(full: T, by: number): T {
  // Doubled now and then rather than enlarged each time: a text may consist of clusters.
  const room = new (full.constructor as new (size: number) => T)(full.length + Math.max(by, full.length >> 3));
  room.set(full);
  return room;
}

/** The normalised units as a string, for phrases and for tests. */
export function stringOf({ codes }: Pick<NormalText, 'codes'>): string {
  return new TextDecoder('utf-16le').decode(codes);
}
