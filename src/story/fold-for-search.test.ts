import { expect, it } from 'vitest';
import { foldForSearch } from './fold-for-search';

it('folds case, accents and apostrophes, and keeps Cyrillic letters apart', () => {
  expect(foldForSearch('Kyïv’s  Oval–Office')).toBe('kyivs oval office');
  expect(foldForSearch('Й')).toBe('й');
  for (const [typeset, plain] of [['Ки\u0301їв', 'Київ'], ['cease\u00adfire', 'ceasefire'], ['Donets‘k', 'Donetsk'], ['said ‘yes’', "said 'yes'"], ['й', 'и\u0306'], ['o\ufb03ce \ufb01eld', 'office field']] as const) {
    expect(foldForSearch(typeset), typeset).toBe(foldForSearch(plain));
  }
  expect(foldForSearch('Ї')).not.toBe(foldForSearch('І'));
});
