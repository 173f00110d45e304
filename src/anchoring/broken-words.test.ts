import { describe, expect, it } from 'vitest';
import { createWordJoiner } from './broken-words';
import { readPlainText } from './read-plain-text';

describe('a word at the end of a line', () => {
  const joinOf = createWordJoiner('The cease-fire holds. A Well‐known ferry waits.');

  it.each<[string, string, string, ReturnType<typeof joinOf>]>([
    ['was broken', 'two years of sup-', 'port for the ferry', 'broken'],
    ['was broken by a soft hyphen', 'two years of sup\u00ad', 'port for the ferry', 'broken'],
    ['was broken by a sign of older programs', 'two years of sup¬', 'port for the ferry', 'broken'],
    ['has a hyphen of its own', 'they agreed on a cease-', 'fire for a month', 'hyphen'],
    ['has a hyphen of its own, in other letters', 'it is a well-', 'known ferry', 'hyphen'],
    ['is followed by a name', 'from the Marden-', 'Orvel line', null],
    ['ends in a dash', 'it waits -', 'for nobody', null],
    ['ends in a number', 'in 1990-', 'something', null],
    ['is whole', 'it waits', 'for nobody', null],
  ])('%s', (_, line, next, join) => {
    expect(joinOf(line, next)).toBe(join);
  });
});

it('a text whose lines break words has them whole, at the same offsets', () => {
  const given = 'The night ferry to Orvel was stop-\r\nped on Sunday, because its cap-\r\ntain had fallen asleep. A cease-\r\nfire was asked for, and this cease-fire\r\nis waited for by all the pas-\r\nsengers.\r\n';
  const { text, blocks } = readPlainText(given);
  expect(text).toHaveLength(given.length);
  const [only] = blocks;
  const shown = text.slice(only?.start, only?.end).replaceAll('\u2060', '').replaceAll(/ +/gu, ' ');
  expect([shown, blocks.length]).toEqual(['The night ferry to Orvel was stopped on Sunday, because its captain had fallen asleep. A cease-fire was asked for, and this cease-fire is waited for by all the passengers.', 1]);
  expect(text.indexOf('waited')).toBe(given.indexOf('waited'));
});
