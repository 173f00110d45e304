/** The story's files and a file of map data with a hostile string in every text that may hold any words. */
import { readFileSync } from 'node:fs';
import { hostileStrings, hugeString } from '../src/story/hostile-strings';
import { parseStory } from '../src/story/parse-story';
import { printPath } from '../src/story/problem';
import { withChange, type Key } from '../src/story/small-story';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../geodata/stories/cease-fire-2025-03-18/${name}.json`, import.meta.url), 'utf8'));

function textsInside(data: unknown, keys: Key[] = []): Key[][] {
  if (typeof data === 'string') return [keys];
  if (typeof data !== 'object' || data === null) return [];
  const entries: Array<[Key, unknown]> = Array.isArray(data) ? data.map((entry: unknown, at) => [at, entry]) : Object.entries(data);
  return entries.flatMap(([key, entry]) => textsInside(entry, [...keys, key]));
}

/** One string after the other, from the start again after the last. */
const nth = (at: number): string => hostileStrings[at % hostileStrings.length] ?? '';

/** What says how, when or where, and is no text to be read. */
const NO_WORDS = new Set(['id', 'place', 'layer', 'source', 'how', 'published', 'mapDate', 'language', 'address', 'kind', 'unit', 'asOf', 'passage', 'measure', 'story', 'places', 'passages', 'sources', 'measures', 'figures']);
/** The files' own lists, which hold the texts. */
const LISTS = new Set(['sources', 'places', 'passages', 'measures', 'figures', 'claims']);
const holdsWords = (keys: readonly Key[]): boolean => !keys.some((key, at) => NO_WORDS.has(String(key)) && !(LISTS.has(String(key)) && typeof keys[at + 2] === 'string'));

/** The story with another hostile string in each of its texts, ids and dates aside; `strings` says how many fields hold one. */
export function hostileStory(): { text: string; strings: number } {
  const story = read('story');
  let at = 0;
  const spoilt = textsInside(story).filter(holdsWords).map((keys) => ({ keys, text: nth((at += 1)) }));
  const put = (all: typeof spoilt): unknown => all.reduce<unknown>((data, { keys, text }) => withChange(data, keys, text), story);
  let kept = spoilt;
  // What a field refuses is left out; a summary without its links is no fault.
  for (let parsed = parseStory(put(kept)); !parsed.ok; parsed = parseStory(put(kept))) {
    const wrong = new Set(parsed.problems.map(({ path }) => path));
    const next = kept.filter(({ keys }) => !wrong.has(printPath(keys)));
    if (next.length === kept.length) throw new Error(`The hostile story stays wrong: ${[...wrong].slice(0, 5).join(', ')}`);
    kept = next;
  }
  return { text: JSON.stringify(put(kept)), strings: kept.length };
}

/** Measures, claims or figures with hostile strings in their sentences. */
export function hostileFile(name: 'measures' | 'claims' | 'figures'): string {
  let at = 0;
  const spoilt = textsInside(read(name)).filter(holdsWords);
  // A text of white space is none for these files' readers.
  return JSON.stringify(spoilt.reduce<unknown>((data, keys) => withChange(data, keys, `${nth((at += 7))}.`.slice(0, 5000)), read(name)));
}

/** GeoJSON of which every feature has another hostile string in each of its texts, names of properties too; the first has a name of a megabyte. */
export function hostileGeojson(): string {
  const features = [hugeString, ...hostileStrings].map((text, at) => ({
    type: 'Feature',
    id: text.slice(0, 100),
    properties: Object.fromEntries([
      ['title', text],
      ['description', nth(at + 1)],
      ['stroke', nth(at + 2)],
      ['marker-color', nth(at + 3)],
      ['date', nth(at + 4)],
      ['link', 'javascript:globalThis.canary=1'],
      [nth(at + 5), nth(at + 6)],
    ]),
    geometry: at % 2 === 0 ? { type: 'Point', coordinates: [31 + (at % 40) / 10, 48 + (at % 30) / 10] } : { type: 'Polygon', coordinates: [[[30, 48], [31, 48], [31, 49], [30, 48]]] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
