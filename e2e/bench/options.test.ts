import { describe, expect, it } from 'vitest';
import { parseOptions } from './options';

describe('parseOptions', () => {
  it('takes at least seven pairs and every part, unless it is told otherwise', () => {
    const options = parseOptions([]);
    expect(options.pairs).toBeGreaterThanOrEqual(7);
    expect(options).toMatchObject({ isQuick: false, isBuilt: true, parts: ['load', 'pan', 'press', 'tasks', 'memory', 'growth'] });
    expect([...options.conditions]).toEqual(['plain', 'slow']);
  });

  it('takes fewer pairs when it is to be quick, and the number that is asked for in any order', () => {
    expect(parseOptions(['--quick']).pairs).toBeLessThan(7);
    expect(parseOptions(['--pairs=9', '--quick']).pairs).toBe(9);
  });

  it('takes parts, conditions, and what is built already', () => {
    const options = parseOptions(['--only=pan,load', '--conditions=slow', '--no-build']);
    expect(options).toMatchObject({ isBuilt: false, parts: ['pan', 'load'] });
    expect([...options.conditions]).toEqual(['slow']);
  });

  it.each([
    ['--fast', 'does not know "--fast"'],
    ['--only=speed', 'no part "speed"'],
    ['--conditions=dark', 'plain and slow'],
    ['--pairs=0', 'whole number'],
    ['--pairs=many', 'whole number'],
  ])('says what is wrong with %s', (word, sentence) => {
    expect(() => parseOptions([word])).toThrow(sentence);
  });
});
