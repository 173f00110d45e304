import { expect, it } from 'vitest';
import { openForPaper } from './printing';

it('opens what is closed for paper, and closes only that again', () => {
  const details = [{ open: false }, { open: true }, { open: false }];
  const closeAgain = openForPaper(details);
  expect(details.map(({ open }) => open)).toEqual([true, true, true]);
  closeAgain();
  expect(details.map(({ open }) => open)).toEqual([false, true, false]);
});
