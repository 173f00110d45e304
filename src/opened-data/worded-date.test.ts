import { describe, expect, it } from 'vitest';
import { parseDate } from './feature-date';

describe('a date whose month is a word', () => {
  it.each([
    ['18 March 2025', '2025-03-18'],
    ['8 Mar 2025', '2025-03-08'],
    ['18-MAR-2025', '2025-03-18'],
    ['March 18, 2025', '2025-03-18'],
    ['Sept. 5 2024', '2024-09-05'],
    ['1 May 2024', '2024-05-01'],
    ['31 April 2025', null],
    ['18 Mars 2025', null],
    ['18 Ma 2025', null],
    ['18 березня 2025', '2025-03-18'],
    ['1 Лютого 2025 року', '2025-02-01'],
    ['24 грудня 2024 р.', '2024-12-24'],
    ['30 лютого 2025', null],
    ['18 марта 2025', null],
    ['березня 18 2025', null],
    ['18 March 25', null],
    ['18.03.2025', null],
    ['03/18/2025', null],
  ])('%s is %s', (text, date) => expect(parseDate(text)).toBe(date));
});
