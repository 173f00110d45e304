import { expect, it } from 'vitest';
import { describeProblems } from './read-story.ts';

it('names each problem of a story on a line of its own, path first', () => {
  const problems = [
    { path: 'sections[2].heading', message: 'Must not be empty.' },
    { path: 'places[0].layer', message: 'No layer is called "x".' },
  ];
  expect(describeProblems('story.json', problems).split('\n')).toEqual([
    'The story does not parse: story.json',
    'sections[2].heading: Must not be empty.',
    'places[0].layer: No layer is called "x".',
  ]);
});
