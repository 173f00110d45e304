import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault, type JsonFault } from './json-fault';

const faults: ReadonlyArray<[text: string, at: number, kind: JsonFault['kind']]> = [
  ['', 0, 'ended'],
  ['   ', 3, 'ended'],
  ['{"a":1', 6, 'ended'],
  ['[1,2', 4, 'ended'],
  ['"abc', 4, 'ended'],
  ['{"a" 1}', 5, 'colon'],
  ['{a:1}', 1, 'name'],
  ["{'a':1}", 1, 'name'],
  ['{"a":1,}', 7, 'name'],
  ['[1,2,]', 5, 'value'],
  ['[1 2]', 3, 'comma'],
  ['{"a":1 "b":2}', 7, 'comma'],
  ['[1}', 2, 'comma'],
  ['[NaN]', 1, 'word'],
  ['[undefined]', 1, 'word'],
  ['[Truely]', 1, 'word'],
  ['[-Infinity]', 1, 'number'],
  ['[01]', 1, 'number'],
  ['[1.]', 1, 'number'],
  ['[.5]', 1, 'number'],
  ['[+1]', 1, 'number'],
  ['[1,5;2]', 4, 'comma'],
  ['["a\nb"]', 3, 'string'],
  ['["\\x41xxxxxx"]', 2, 'string'],
  ['{} x', 3, 'more'],
  ['{}{}', 2, 'more'],
  ['[/* note */ 1]', 1, 'value'],
];

describe('where JSON breaks off', () => {
  it.each(faults)('in %j is at %i: %s', (text, at, kind) => expect(findJsonFault(text)).toEqual({ at, kind }));

  it('is nowhere in whatever is JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => findJsonFault(text) === null));
    expect(findJsonFault(' {"a": [1, -2.5e+10, true, null, "\\u00e9\\n"], "": {}} \n')).toBeNull();
  });

  it('is somewhere exactly where JSON.parse refuses', () => {
    const parses = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const nearlyJson = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '1', '-', '0', '.5', 'e3', 'null', 'true', '\\', ' ', '\n', 'x'), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(fc.property(nearlyJson, (text) => (findJsonFault(text) === null) === parses(text)), { numRuns: 3000 });
  });

  it('is found at any depth and in long strings', () => {
    expect(findJsonFault('['.repeat(200_000))).toEqual({ at: 200_000, kind: 'ended' });
    expect(findJsonFault(`["${'a'.repeat(1_000_000)}" 1]`)).toEqual({ at: 1_000_004, kind: 'comma' });
  });
});
