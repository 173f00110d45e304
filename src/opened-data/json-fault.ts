/** Finds where a text stops being JSON (RFC 8259), and why: engines say it in words of their own, or not at all. */

/** `at`: the index of the first character that does not belong; `kind`: what a person should look for there. */
export interface JsonFault {
  readonly at: number;
  readonly kind: 'ended' | 'comma' | 'value' | 'name' | 'colon' | 'string' | 'number' | 'word' | 'more';
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The first fault of `text`; null where the text is JSON. Linear in its length, and not recursive: nesting may be of any depth. */
export function findJsonFault(text: string): JsonFault | null {
  let at = 0;
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const fault = (kind: JsonFault['kind']): JsonFault => ({ at, kind: at >= text.length ? 'ended' : kind });
  /** The closing brackets that are still to come. */
  const open: ('}' | ']')[] = [];
  let wanted: 'value' | 'value-or-close' | 'name' | 'name-or-close' | 'comma-or-close' = 'value';
  for (;;) {
    match(SPACE);
    const sign = text[at];
    const closes = sign !== undefined && sign === open.at(-1);
    if (closes && wanted !== 'value' && wanted !== 'name') {
      open.pop();
      at += 1;
      wanted = 'comma-or-close';
    } else if (wanted === 'comma-or-close') {
      if (open.length === 0) return sign === undefined ? null : fault('more');
      if (sign !== ',') return fault('comma');
      at += 1;
      wanted = open.at(-1) === '}' ? 'name' : 'value';
    } else if (wanted === 'name' || wanted === 'name-or-close') {
      if (sign !== '"') return fault('name');
      const end = endOfString(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      match(SPACE);
      if (text[at] !== ':') return fault('colon');
      at += 1;
      wanted = 'value';
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      at += 1;
      wanted = sign === '{' ? 'name-or-close' : 'value-or-close';
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      wanted = 'comma-or-close';
    } else {
      if (!match(NUMBER) && !match(WORD)) return fault(kindOfSign(sign ?? ''));
      wanted = 'comma-or-close';
    }
  }
}

/** Behind the string that begins at `at`, or its fault: a raw control sign, an unknown escape, or no end. */
function endOfString(text: string, at: number): number | JsonFault {
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code < 0x20) return { at: i, kind: 'string' };
    if (code !== 0x5c) continue;
    ESCAPE.lastIndex = i;
    if (!ESCAPE.test(text)) return { at: i, kind: i + 6 > text.length ? 'ended' : 'string' };
    i = ESCAPE.lastIndex - 1;
  }
  return { at: text.length, kind: 'ended' };
}

function kindOfSign(sign: string): JsonFault['kind'] {
  if (/[-+.\d]/.test(sign)) return 'number';
  return /[A-Za-z]/.test(sign) ? 'word' : 'value';
}
