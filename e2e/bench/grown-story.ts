/** The story with fewer or more places than it has, for what a story's size costs. */
import { readFileSync } from 'node:fs';
import type { Story } from '../../src/story/schema';
import { story } from '../story';

const folder = new URL('../../geodata/stories/cease-fire-2025-03-18/', import.meta.url);

/** A story's files, as the page fetches them. */
export interface StoryFiles {
  readonly story: Story;
  readonly shapes: GeoJSON.FeatureCollection;
  readonly measures: unknown;
  readonly claims: unknown;
  readonly figures: unknown;
}

/** So many places: the story's first ones, and beyond them points of our own strewn over Ukraine. Words that spoke of others stay, unlinked; what was measured or published of others is left out, and so are the claims that rest on it. */
export function storyOf(count: number): StoryFiles {
  const shapes = JSON.parse(readFileSync(new URL('places.geojson', folder), 'utf8')) as GeoJSON.FeatureCollection;
  const kept = story.places.slice(0, count);
  const like = kept[0];
  if (!like) throw new Error('The story has no place.');
  const strewn = Array.from({ length: count - kept.length }, (_, nth) => {
    const at: [number, number] = [24 + ((nth * 7.13) % 14), 46.5 + ((nth * 3.31) % 5)];
    return { ...like, id: `strewn-${nth}`, name: { en: `Village ${nth}`, uk: `Село ${nth}` }, aliases: [], at, view: [at[0] - 0.5, at[1] - 0.5, at[0] + 0.5, at[1] + 0.5] as const };
  });
  const ids = new Set(kept.map(({ id }) => id));
  const unlinked = (summary: string): string => summary.replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, (link, words: string, id: string) => (ids.has(id) ? link : words));
  const [measures, claims, figures] = [entriesAt(ids, 'measures'), entriesAt(ids, 'claims'), entriesAt(ids, 'figures')];
  const told = new Set([...measures.measures, ...figures.figures].map(({ id }) => id));
  return {
    story: {
      ...story,
      places: [...kept, ...strewn] as Story['places'],
      sections: story.sections.map((section) => ({
        ...section,
        paragraphs: section.paragraphs.map((paragraph) => ({
          ...paragraph,
          passages: paragraph.passages.map((passage) => ({ ...passage, summary: unlinked(passage.summary), mentions: passage.mentions.filter(({ place }) => ids.has(place)) })),
        })),
      })),
    },
    shapes: {
      ...shapes,
      features: [
        ...shapes.features.filter(({ properties }) => ids.has(String(properties?.['place']))),
        ...strewn.map(({ id, at }): GeoJSON.Feature => ({ type: 'Feature', properties: { id, place: id, source: like.sources[0], asOf: like.asOf }, geometry: { type: 'Point', coordinates: at } })),
      ],
    },
    measures,
    claims: { ...claims, claims: claims.claims.filter(({ measures: some = [], figures: others = [] }) => [...some, ...others].every((id) => told.has(id))) },
    figures,
  };
}

interface Entry {
  readonly id: string;
  readonly places: readonly string[];
  /** What a claim rests on. */
  readonly measures?: readonly string[];
  readonly figures?: readonly string[];
}

function entriesAt<List extends 'measures' | 'claims' | 'figures'>(places: ReadonlySet<string>, list: List): Record<List, readonly Entry[]> {
  const file = JSON.parse(readFileSync(new URL(`${list}.json`, folder), 'utf8')) as Record<List, readonly Entry[]>;
  return { ...file, [list]: file[list].filter((entry) => entry.places.every((id) => places.has(id))) };
}
