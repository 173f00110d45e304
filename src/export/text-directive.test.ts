import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextFragment } from '../story/schema';
import { printTextDirective, withTextDirective } from './text-directive';

const TABLE: ReadonlyArray<[TextFragment, string]> = [
  [{ start: 'one', end: null }, 'text=one'],
  [{ start: 'one two', end: 'nine ten' }, 'text=one%20two,nine%20ten'],
  [{ prefix: 'before', start: 'one', end: 'ten', suffix: 'after' }, 'text=before-,one,ten,-after'],
  [{ start: 'cease-fire', end: null }, 'text=cease%2Dfire'],
  [{ start: 'Kyiv, by night', end: 'salt & pepper' }, 'text=Kyiv%2C%20by%20night,salt%20%26%20pepper'],
  [{ prefix: '-', start: ',', end: '&', suffix: '#' }, 'text=%2D-,%2C,%26,-%23'],
  [{ start: '100 %', end: 'Харків' }, 'text=100%20%25,%D0%A5%D0%B0%D1%80%D0%BA%D1%96%D0%B2'],
];

const words = fc.string({ minLength: 1, unit: 'grapheme' });
const fragments: fc.Arbitrary<TextFragment> = fc.record({ prefix: words, start: words, end: fc.option(words), suffix: words }, { requiredKeys: ['start', 'end'] });

/** The text fragment of an address, read by the grammar and not by what prints it; null where it has none that is well-formed. */
function findTextFragment(address: string): TextFragment | null {
  const [, text] = /:~:text=([^&]*)$/.exec(address) ?? [];
  const parts = text?.split(',') ?? [];
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end, ...more] = parts;
  if (start === undefined || more.length > 0 || [prefix, suffix, ...parts].some((part) => part === '' || part?.includes('-'))) return null;
  return {
    ...(prefix === undefined ? {} : { prefix: decodeURIComponent(prefix) }),
    start: decodeURIComponent(start),
    end: end === undefined ? null : decodeURIComponent(end),
    ...(suffix === undefined ? {} : { suffix: decodeURIComponent(suffix) }),
  };
}

describe('a text directive', () => {
  it.each(TABLE)('%j is printed as %s', (fragment, text) => {
    expect(printTextDirective(fragment)).toBe(text);
    expect(findTextFragment(`https://example.org/a#:~:${text}`)).toEqual(fragment);
  });

  it('is read back as it was printed, whatever the words are', () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        const address = withTextDirective('https://example.org/a?b=c#d', fragment);
        expect(address.startsWith('https://example.org/a?b=c#d:~:text=')).toBe(true);
        expect(findTextFragment(address)).toEqual(fragment);
        // The address bar would show what it was given: nothing in it needs to be encoded once more.
        expect(new URL(address).href).toBe(address);
      }),
    );
  });

  it('takes the place of one that the address carries', () => {
    expect(withTextDirective('https://example.org/#:~:text=old', { start: 'new', end: null })).toBe('https://example.org/#:~:text=new');
  });
});
