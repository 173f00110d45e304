import type { SourceId } from './sources';
import type { Language } from './style-context';

/** Those to whom the map owes most, in one line for where there is no room for all; names are the same in every language. */
export const shortCredits = '© OpenStreetMap, Natural Earth, GeoNames';

/** What a licence asks to be said of one source of the map, with the address that belongs to it. */
export interface Credit {
  readonly source: SourceId;
  readonly before: string;
  readonly link: { readonly words: string; readonly href: string } | null;
  readonly after: string;
}

const geonames = { words: 'GeoNames', href: 'https://www.geonames.org/' };
const openStreetMap = { words: 'OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' };

const englishCredits: readonly Credit[] = [
  { source: 'ukraine', before: 'Regions: Natural Earth', link: null, after: '' },
  { source: 'control', before: 'Control: own reconstruction', link: null, after: '' },
  { source: 'towns', before: 'Towns: ', link: geonames, after: ' (CC BY 4.0)' },
  { source: 'water', before: 'Borders, water: © ', link: openStreetMap, after: ' contributors (ODbL)' },
];

/** The same in other languages. */
const credits: Readonly<Record<Language, readonly Credit[]>> = {
  uk: [
    { source: 'ukraine', before: 'Області: Natural Earth', link: null, after: '' },
    { source: 'control', before: 'Контроль: власна реконструкція', link: null, after: '' },
    { source: 'towns', before: 'Міста: ', link: geonames, after: ' (CC BY 4.0)' },
    { source: 'water', before: 'Кордони, води: © учасники ', link: openStreetMap, after: ' (ODbL)' },
  ],
};

/** Every credit in a language (in English where there is none in it), shortest first, as MapLibre's own line has them. */
export function creditsOf(language: Language): readonly Credit[] {
  return credits[language] ?? englishCredits;
}

/** A source's credit as MapLibre's attribution takes it, HTML of our own making; null where nothing has to be said. */
export function findAttribution(id: SourceId, language: Language): string | null {
  const credit = creditsOf(language).find(({ source }) => source === id);
  if (!credit) return null;
  const { before, link, after } = credit;
  return before + (link ? `<a href="${link.href}" rel="noopener">${link.words}</a>` : '') + after;
}
