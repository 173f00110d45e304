/** What the drawn map is made from. */
import type { Feature, FeatureCollection } from 'geojson';
import type { SourceId } from '../map-style/sources';
import type { Language } from '../map-style/style-context';
import type { Story } from '../story/schema';

/** The map's files as collections, and the story. */
export interface MapSources {
  readonly files: Readonly<Record<SourceId, FeatureCollection>>;
  readonly story: Story;
}

/** The same, with the language of the names. */
export interface MapData extends MapSources {
  readonly language: Language;
}

/** The id of the story's place that a feature stands for; Ukraine's own feature carries it as its id. Null where it stands for none. */
export function findPlaceId(feature: Feature, story: Story): string | null {
  const { place, id }: { place?: unknown; id?: unknown } = feature.properties ?? {};
  const named = [place, id].find((one) => typeof one === 'string' && story.places.some((known) => known.id === one));
  return typeof named === 'string' ? named : null;
}
