import { expect, it } from 'vitest';
import { buildLanguageCss } from './language-css';

it('hides the names in each language on a map in another, however many there are', () => {
  const [, selectors = '', rule = ''] = /^(.*) (\{.*\})\n$/.exec(buildLanguageCss(['en', 'uk', 'pl'])) ?? [];
  expect(selectors.split(', ')).toEqual([
    ".drawn-map:not([lang='en']) .drawn-names[lang='en']",
    ".drawn-map:not([lang='uk']) .drawn-names[lang='uk']",
    ".drawn-map:not([lang='pl']) .drawn-names[lang='pl']",
  ]);
  expect(rule).toBe('{ display: none }');
});
