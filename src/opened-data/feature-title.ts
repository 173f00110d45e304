/** What a feature is called by its properties. */
import { cutText } from './faults';
import { isRecord } from './is-record';

type Properties = Readonly<Record<string, unknown>>;

const TITLE_LENGTH = 120;
/** Names as they are mostly written, the best first; then the same in any case of letters, each behind its like. */
const NAMES = ['title', 'name', 'Name', 'NAME', 'name_en', 'label', 'Label', 'shapeName', 'display_name'];
/** Behind those: the names of the areas that a smaller one lies in, as OCHA (in English, then as they are called there) and GADM number them, of which the last is its own. */
const LEVEL_NAME = /^(?:adm(\d)_(en|ua|name1?)|name_(\d))$/;
/** And behind these. */
const LAST_NAMES = ['name:en', 'name_uk', 'name_ua', 'name:uk', 'назва', 'name:ru', 'location'];

const RANKS = new Map<string, number>(NAMES.map((name, rank) => [name, rank]));
const RANKS_IN_ANY_CASE = new Map<string, number>(NAMES.map((name, rank) => [name.toLowerCase(), rank + 0.5]));
const LEVEL_RANK = NAMES.length + 1;
for (const [at, name] of LAST_NAMES.entries()) RANKS_IN_ANY_CASE.set(name, LEVEL_RANK + 1 + at);
const TAGS_RANK = LEVEL_RANK + 1 + LAST_NAMES.length;
/** Tells at little cost of most names that they are none of these. */
const LONGEST = Math.max(...[...RANKS_IN_ANY_CASE.keys()].map((name) => name.length));

/** The title or name in one short line, a text before a number; null where there is none. */
export function titleOf(properties: Properties): string | null {
  let [text, textRank, figure, figureRank]: [string, number, string, number] = ['', Infinity, '', Infinity];
  const consider = (value: unknown, rank: number): void => {
    if (typeof value === 'number') {
      if (rank < figureRank) [figure, figureRank] = [String(value), rank];
    } else if (typeof value === 'string' && rank < textRank) {
      const title = cutText(value, TITLE_LENGTH);
      if (title !== '') [text, textRank] = [title, rank];
    }
  };
  for (const name of Object.keys(properties)) if (name.length <= LONGEST) consider(properties[name], rankOf(name));
  const { tags, names } = properties;
  // As Overpass writes it, and Overture.
  if (isRecord(tags)) consider(tags['name'], TAGS_RANK);
  if (isRecord(names)) consider(names['primary'], TAGS_RANK);
  return text || figure || null;
}

/** The lower the better; endless for a name that is no title. */
function rankOf(name: string): number {
  const known = RANKS.get(name);
  if (known !== undefined) return known;
  const lower = name.toLowerCase();
  const alike = RANKS_IN_ANY_CASE.get(lower);
  if (alike !== undefined) return alike;
  const [, ofOcha, language, ofGadm] = LEVEL_NAME.exec(lower) ?? [];
  const level = ofOcha ?? ofGadm;
  // Of one level, English first, as among the names above.
  return level === undefined ? Infinity : LEVEL_RANK - Number(level) / 10 + (language === 'ua' || language === 'name1' ? 0.05 : 0);
}
