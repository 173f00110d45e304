import { describe, expect, it } from 'vitest';
import { englishWording } from '../words/words-context';
import { nothingSaid, sayAfter, textOfSaid, type Said } from './said';

const copied = (): string => 'Copied.';
const textOf = (said: Said): string | null => textOfSaid(said, englishWording);

describe('what was done last', () => {
  it('differs from the same words before, also where the line was empty in between', () => {
    const once = sayAfter(nothingSaid, copied);
    const twice = sayAfter(sayAfter(once, null), copied);
    expect(textOf(once)).toBe('Copied.');
    expect(textOf(twice)).not.toBe('Copied.');
    expect(textOf(twice)?.trim()).toBe('Copied.');
    expect(textOf(sayAfter(twice, copied))).toBe('Copied.');
  });

  it('is nothing at first, and once it was taken back', () => {
    expect(textOf(nothingSaid)).toBeNull();
    expect(textOf(sayAfter(sayAfter(nothingSaid, copied), null))).toBeNull();
  });
});
