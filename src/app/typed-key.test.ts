import { describe, expect, it } from 'vitest';
import { typedKeyOf } from './typed-key';

describe('the key of a shortcut', () => {
  it.each<[string, string, string, string]>([
    ['Ukrainian', 'о', 'KeyJ', 'j'],
    ['Ukrainian', 'л', 'KeyK', 'k'],
    ['Ukrainian', 'е', 'KeyT', 't'],
    ['Ukrainian with Shift', 'О', 'KeyJ', 'J'],
    ['Greek', 'ξ', 'KeyJ', 'j'],
    ['Hebrew', 'ח', 'KeyJ', 'j'],
    ['Hindi, whose key writes a mark', '\u0942', 'KeyT', 't'],
    ['Arabic, whose key writes two letters', 'لا', 'KeyB', 'b'],
  ])('on a keyboard that is %s: %s of %s is %s', (_, key, code, typed) => expect(typedKeyOf({ key, code })).toBe(typed));

  it.each<[string, string, string]>([
    ['QWERTY', 'j', 'KeyJ'],
    ['QWERTY with Shift', 'J', 'KeyJ'],
    ['Dvorak', 'j', 'KeyC'],
    ['Dvorak', 'h', 'KeyJ'],
    ['AZERTY', 'q', 'KeyA'],
    ['Turkish', 'ı', 'KeyI'],
    ['Ukrainian, where Slash is a full stop', '.', 'Slash'],
    ['Ukrainian, with a letter that is on no key of a letter', 'є', 'Quote'],
    ['any, for Escape', 'Escape', 'Escape'],
    ['on a screen, where keys have no place', 'о', ''],
    ['busy with an input method', 'Process', 'KeyJ'],
  ])('on a keyboard that is %s: %s of %s stays as it is', (_, key, code) => expect(typedKeyOf({ key, code })).toBe(key));
});
