import { describe, expect, it } from 'vitest';
import { words as english } from './en';
import { buildFormat } from './format';
import { languages, parseLanguage } from './language';
import { words as ukrainian } from './uk';

/** Every text of a language by its path; functions are called with stand-ins for their values. */
function textsOf(entry: unknown, path = ''): Array<[path: string, text: string]> {
  if (typeof entry === 'string') return [[path, entry]];
  if (Array.isArray(entry)) return entry.flatMap((one, at) => textsOf(one, `${path}[${at}]`));
  if (typeof entry === 'function') return [[`${path}()`, (entry as (...values: unknown[]) => string)(...standInsFor(path))]];
  return Object.entries(entry as object).flatMap(([key, value]) => textsOf(value, path === '' ? key : `${path}.${key}`));
}

/** What a function of the words is called with; those that choose by a word get one that they know. */
function standInsFor(path: string): unknown[] {
  if (path === 'longDate') return ['7'];
  if (path === 'bar.theme') return ['auto'];
  if (path === 'sheet.height') return ['half'];
  return [7, 8, 9];
}

/** Texts that are the same in every language, or are not words. */
const signs = /^(locale|longDate\(\)|units\.percent)$/;

describe.each(languages.filter(({ load }) => load !== null))('the interface in $name', ({ load, code }) => {
  it('says everything that English says, in words of its own', async () => {
    const { words } = (await load?.()) ?? { words: english };
    const [theirs, ours] = [textsOf(words), textsOf(english)];
    expect(theirs.map(([path]) => path)).toEqual(ours.map(([path]) => path));
    for (const [at, [path, text]] of theirs.entries()) {
      if (signs.test(path)) continue;
      expect(text, path).not.toBe('');
      expect(text, path).not.toBe(ours[at]?.[1]);
    }
    expect(words.locale.split('-')[0]).toBe(code);
  });
});

it('says that a reader’s own data are not in the files that leave the page', () => {
  expect(english.share.dataNote).toContain('Neither holds data that you opened yourself.');
  expect(ukrainian.share.dataNote).toContain('Даних, які ви відкрили самі, у цих файлах немає.');
});

it('leaves no English in Ukrainian', () => {
  for (const [path, text] of textsOf(ukrainian)) {
    if (signs.test(path)) continue;
    expect(text, path).toMatch(/\p{Script=Cyrillic}/u);
    // What other people call a thing is the only Latin in it.
    expect(text.replaceAll(/\b(JSON|GeoJSON|CSV|txt|md|html|xml|WebGL|Web Annotation|Ctrl)\b/g, ''), path).not.toMatch(/\p{Script=Latin}/u);
  }
});

it.each([
  ['English', english, /Ukraine|Russia/],
  ['Ukrainian', ukrainian, /Україн|Росі/],
])('names no theatre of its own in %s: the story brings that', (_, words, countries) => {
  expect(textsOf(words).filter(([, text]) => countries.test(text))).toEqual([]);
});

describe('Ukrainian counts', () => {
  it.each([
    [1, 'Знайдено 1 збіг'],
    [2, 'Знайдено 2 збіги'],
    [5, 'Знайдено 5 збігів'],
    [11, 'Знайдено 11 збігів'],
    [21, 'Знайдено 21 збіг'],
    [22, 'Знайдено 22 збіги'],
    [25, 'Знайдено 25 збігів'],
  ])('%i', (count, text) => expect(ukrainian.search.found(count)).toBe(text));
});

describe('formats', () => {
  const [en, uk] = [buildFormat(english), buildFormat(ukrainian)];

  it.each([
    ['2025-03-18', '18 March 2025', '18 березня 2025 року'],
    ['2014-02-27', '27 February 2014', '27 лютого 2014 року'],
  ])('writes %s as a long date', (iso, inEnglish, inUkrainian) => {
    expect(en.longDate(iso)).toBe(inEnglish);
    expect(uk.longDate(iso).replaceAll('\u00a0', ' ')).toBe(inUkrainian);
  });

  it('sets off thousands and decimals as each language does', () => {
    expect(en.quantity(1300, 'km2')).toBe('1,300\u00a0km²');
    expect(uk.quantity(1300, 'km2')).toBe('1\u00a0300\u00a0км²');
    expect(en.number(4.45, 1)).toBe('4.5');
    expect(uk.number(4.45, 2)).toBe('4,45');
  });

  it('joins a list', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(uk.list(['а', 'б', 'в'])).toBe('а, б і в');
  });

  it('calls a place by its name in the language', () => {
    const name = { en: 'Crimea', uk: 'Крим' };
    expect([en.name(name), uk.name(name)]).toEqual(['Crimea', 'Крим']);
  });

  it('sets apart what would turn the words around it', () => {
    const name = { en: '\u202eaemirC', uk: 'קרים' };
    expect([en.name(name), uk.name(name)]).toEqual(['\u2068aemirC\u2069', '\u2068קרים\u2069']);
    expect(en.otherName(name).text).toBe('\u2068קרים\u2069');
    expect(en.told('a\u202eb', 'en', undefined).text).toBe('\u2068ab\u2069');
  });
});

it.each([
  ['uk', 'uk'],
  ['uk-UA', 'uk'],
  ['EN', 'en'],
  ['ukr', null],
  ['', null],
  [undefined, null],
])('reads the code %s as %s', (code, language) => expect(parseLanguage(code)).toBe(language));
