import { describe, expect, it } from 'vitest';
import { parseMonkeyOptions } from './options';

describe('the monkey’s command line', () => {
  it('says seed and steps in either form', () => {
    expect(parseMonkeyOptions([])).toEqual({ seed: 1, steps: 5000, isBuilt: true });
    expect(parseMonkeyOptions(['--seed', '7', '--steps=120', '--no-build'])).toEqual({ seed: 7, steps: 120, isBuilt: false });
  });

  it.each([[['--sed', '7']], [['--seed', 'x']], [['--steps']], [['--steps', '0']]])('refuses %j with a sentence', (words) => {
    expect(() => parseMonkeyOptions(words)).toThrow(/The monkey does not know|takes a whole number/);
  });
});
