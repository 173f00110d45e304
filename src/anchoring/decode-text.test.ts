import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean, mark = ''): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer((mark + text).length * 2));
  for (let at = 0; at < (mark + text).length; at += 1) bytes.setUint16(at * 2, (mark + text).charCodeAt(at), !bigEndian);
  return new Uint8Array(bytes.buffer);
};
const TEXT = 'The ferry to Orvel – “late again”.\r\nПором до Орвеля: знову запізнився.';

describe('decoding', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 with its mark', utf16(TEXT, false, '\ufeff'), 'utf-16le'],
    ['UTF-16 the other way round, with its mark', utf16(TEXT, true, '\ufeff'), 'utf-16be'],
    ['UTF-16 by its pattern', utf16(TEXT, false), 'utf-16le'],
    ['UTF-16 the other way round by its pattern', utf16(TEXT, true), 'utf-16be'],
  ])('knows %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: TEXT, encoding });
  });

  it('takes for Windows-1252 what is no UTF-8', () => {
    const bytes = Uint8Array.of(0x93, 0x6e, 0x6f, 0x94, 0x20, 0x96, 0x20, 0x63, 0x61, 0x66, 0xe9);
    expect(decodeText(bytes)).toEqual({ ok: true, text: '“no” – café', encoding: 'windows-1252' });
  });

  it.each([
    ['windows-1251', '<meta charset="windows-1251">', [0xd1, 0xf3, 0xec, 0xe8], 'Суми'],
    ['gbk', '<meta http-equiv=Content-Type content="text/html; charset=gb2312">', [0xa1, 0xb0, 0x61, 0xa1, 0xb1], '“a”'],
    ['shift_jis', '<?xml version="1.0" encoding="Shift_JIS"?>', [0x81, 0x67, 0x61, 0x81, 0x68], '“a”'],
  ])('believes a page that says it is in %s', (encoding, head, signs, words) => {
    expect(decodeText(Uint8Array.of(...utf8(head), ...signs))).toEqual({ ok: true, text: head + words, encoding });
  });

  it.each([
    ['one that nobody knows', '<meta charset="word-1997">', 'windows-1252'],
    ['one that its bytes are not', '<meta charset="utf-8">', 'windows-1252'],
    ['none, in words of its own', 'The charset = windows-1251', 'windows-1252'],
  ])('does not believe a page that says %s', (_, head, encoding) => {
    expect(decodeText(Uint8Array.of(...utf8(head), 0x93, 0x61, 0x94))).toEqual({ ok: true, text: `${head}“a”`, encoding });
  });

  it('knows UTF-8 by its bytes, whatever the page says', () => {
    expect(decodeText(utf8('<meta charset="windows-1251">Суми'))).toEqual({ ok: true, text: '<meta charset="windows-1251">Суми', encoding: 'utf-8' });
  });

  it('keeps UTF-8 in which a byte was damaged, and shows where', () => {
    const bytes = utf8('The ferry – “late again”.');
    bytes[0] = 0xff;
    expect(decodeText(bytes)).toEqual({ ok: true, text: '\ufffdhe ferry – “late again”.', encoding: 'utf-8' });
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 3, 0x20)],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xdf)],
  ])('says that %s is no text', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false });
  });

  it('takes nothing for empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '', encoding: 'utf-8' });
  });

  it('gives back any text that was written as UTF-8, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !/[\p{Cc}\ufffe\uffff]/u.test(text));
        expect(decodeText(utf8(text))).toMatchObject({ ok: true, text });
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => typeof decodeText(bytes).ok === 'boolean'));
  });
});
