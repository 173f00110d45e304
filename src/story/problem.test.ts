import { describe, expect, it } from 'vitest';
import { describeValue, printPath } from './problem';

describe('printPath', () => {
  it.each([
    [[], '(whole file)'],
    [['title'], 'title'],
    [['sections', 2, 'paragraphs', 0, 'id'], 'sections[2].paragraphs[0].id'],
    [[0, 'id'], '[0].id'],
    [['a', 'b c'], 'a["b c"]'],
    [['"'], '["\\""]'],
  ])('%j is %s', (keys, path) => {
    expect(printPath(keys)).toBe(path);
  });
});

describe('describeValue', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [1.5, '1.5'],
    ['short', '“short”'],
    ['x'.repeat(41), `“${'x'.repeat(40)}…”`],
    [[1, 2], 'a list of 2'],
    [{}, 'an object'],
  ])('%j is %s', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });
});
