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

/** So many places: the story's first ones, and beyond them points of our own strewn over Ukraine. Words that spoke of others stay, unlinked; what was measured, claimed or published of others is left out. */
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
    measures: entriesAt(ids, 'measures'),
    claims: entriesAt(ids, 'claims'),
    figures: entriesAt(ids, 'figures'),
  };
}

function entriesAt(places: ReadonlySet<string>, list: 'measures' | 'claims' | 'figures'): unknown {
  const file = JSON.parse(readFileSync(new URL(`${list}.json`, folder), 'utf8')) as Record<typeof list, readonly { readonly places: readonly string[] }[]>;
  return { ...file, [list]: file[list].filter((entry) => entry.places.every((id) => places.has(id))) };
}
