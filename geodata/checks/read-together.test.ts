import { expect, test } from 'vitest';
import { readTogether } from '../annotate/read-together';

const fails = (message: string) => (): never => {
  throw new Error(message);
};

test('files that can all be read are given by their names', () => {
  expect(readTogether({ story: () => 'a', towns: () => [1, 2] })).toEqual({ story: 'a', towns: [1, 2] });
});

test('what is wrong in any of them is told in one run, each line once', () => {
  expect(() => readTogether({ story: fails('story.json: a\nstory.json: b'), towns: () => 1, claims: fails('claims.json: c'), again: fails('story.json: b') })).toThrow(/^story\.json: a\nstory\.json: b\nclaims\.json: c$/);
});

test('a fault of the code is none of a file', () => {
  const broken = (): never => {
    throw new TypeError('not a function');
  };
  expect(() => readTogether({ story: fails('story.json: a'), towns: broken })).toThrow(TypeError);
});
