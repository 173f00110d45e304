/** Dates, numbers and lists in a language, by Intl. */
import type { Bilingual } from '../story/schema';
import type { ShownRange } from '../story/range-text';
import type { Words } from './en';
import { isolate } from './isolate';

/** Units that follow a number. */
export type UnitName = keyof Words['units'];

export interface Format {
  /** "18 March 2025" for "2025-03-18". ISO dates are days, not moments, so they are read and written in UTC. */
  longDate(isoDate: string): string;
  /** A number with at most so many decimals (none unless told), thousands set off. */
  number(value: number, decimals?: number): string;
  /** A number with its unit: "1,300 km²". */
  quantity(value: number, unit: UnitName, decimals?: number): string;
  /** A measured range: "about 18 to 19 %". */
  range(range: ShownRange, unit: UnitName): string;
  /** The same for the map, where room is dear: "about 18–19 %". */
  shortRange(range: ShownRange, unit: UnitName): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** A name in the language, or in English where the story has no other; set apart so that it turns no words of ours round. */
  name(name: Bilingual): string;
  /** The name beside it: the place's own, or English where the own one is what `name` gives. */
  otherName(name: Bilingual): { readonly text: string; readonly lang: keyof Bilingual };
  /** A text of the story, or its Ukrainian where that is wanted and there; `lang` is the `lang` of its element, as `langOf` gives it. */
  told(text: string, textLanguage: string, uk: string | undefined): { readonly text: string; readonly lang: string | undefined };
  /** The `lang` of an element whose text is in `textLanguage`; undefined where that is the interface's own. */
  langOf(textLanguage: string): string | undefined;
}

/** The formats of a language, from its words. The Intl objects are made once, when first needed. */
export function buildFormat({ locale, units, longDate, measured }: Words): Format {
  const numbers = new Map<number, Intl.NumberFormat>();
  let dates: Intl.DateTimeFormat | undefined;
  let lists: Intl.ListFormat | undefined;
  const [language = 'en'] = locale.split('-');
  const number: Format['number'] = (value, decimals = 0) => {
    const known = numbers.get(decimals) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
    numbers.set(decimals, known);
    return known.format(value);
  };
  // A number and its unit stay on one line.
  const quantity: Format['quantity'] = (value, unit, decimals) => `${number(value, decimals)}\u00a0${units[unit]}`;
  const langOf: Format['langOf'] = (textLanguage) => (textLanguage === language ? undefined : textLanguage);
  const rangeBy =
    (between: (low: string, high: string) => string): Format['range'] =>
    ({ kind, low, high, decimals }, unit) => {
      const upTo = quantity(high, unit, decimals);
      if (kind === 'less-than') return measured.lessThan(upTo);
      return low === high ? measured.about(upTo) : between(number(low, decimals), upTo);
    };
  return {
    longDate(isoDate) {
      dates ??= new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
      return longDate(dates.format(new Date(`${isoDate}T00:00:00Z`)));
    },
    number,
    quantity,
    range: rangeBy(measured.range),
    shortRange: rangeBy((low, high) => measured.about(`${low}–${high}`)),
    list(items) {
      lists ??= new Intl.ListFormat(locale, { type: 'conjunction' });
      return lists.format(items);
    },
    name: (name) => isolate((name as Readonly<Record<string, string>>)[language] ?? name.en),
    otherName(name) {
      const lang = language === 'uk' ? 'en' : 'uk';
      return { text: isolate(name[lang]), lang };
    },
    told: (text, textLanguage, uk) => (language === 'uk' && uk !== undefined ? { text: isolate(uk), lang: undefined } : { text: isolate(text), lang: langOf(textLanguage) }),
    langOf,
  };
}
