import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { buildOpenedSources, type OpenedLook } from './opened-look';
import type { Language } from './style-context';

/** The map's data files by name; each is a URL, or a collection that is already in memory. */
export interface MapFiles {
  readonly land: string | FeatureCollection;
  readonly ukraine: string | FeatureCollection;
  readonly borders: string | FeatureCollection;
  readonly labels: string | FeatureCollection;
  readonly towns: string | FeatureCollection;
  readonly oblasts: string | FeatureCollection;
  readonly water: string | FeatureCollection;
  readonly rivers: string | FeatureCollection;
  readonly places: string | FeatureCollection;
  readonly control: string | FeatureCollection;
  /** Drawn measurements; absent until a story has them. */
  readonly annotations?: string | FeatureCollection;
}

/** A source of the style; the same word names its file. */
export type SourceId = keyof MapFiles;

/** Sources whose features stand for story places and so carry hover and selection. */
export const statefulSources = ['oblasts', 'control', 'places'] as const satisfies readonly SourceId[];

const geonames = '<a href="https://www.geonames.org/" rel="noopener">GeoNames</a> (CC BY 4.0)';
const openStreetMap = '© <a href="https://www.openstreetmap.org/copyright" rel="noopener">OpenStreetMap</a>';

/** What the licences ask to be said, beside the source that it is said of. */
const englishCredits: Partial<Record<SourceId, string>> = {
  ukraine: 'Borders: Natural Earth',
  towns: `Towns: ${geonames}`,
  water: `Coast and water: ${openStreetMap} contributors (ODbL)`,
  control: 'Control: own reconstruction',
};

/** The same in other languages. */
const credits: Readonly<Record<Language, Partial<Record<SourceId, string>>>> = {
  uk: {
    ukraine: 'Кордони: Natural Earth',
    towns: `Міста: ${geonames}`,
    water: `Берег і води: ${openStreetMap}, учасники (ODbL)`,
    control: 'Контроль: власна реконструкція',
  },
};

/** Coastlines keep more of their detail than the default would: a coarse coast shows first. */
const finerTolerance = 0.25;

function buildSource(id: SourceId, data: string | FeatureCollection, language: Language): GeoJSONSourceSpecification {
  const credit = (credits[language] ?? englishCredits)[id];
  return {
    type: 'geojson',
    data,
    maxzoom: 12,
    ...(id === 'land' || id === 'ukraine' ? { tolerance: finerTolerance } : {}),
    ...(credit === undefined ? {} : { attribution: credit }),
    ...(statefulSources.some((stateful) => stateful === id) ? { promoteId: 'place' } : {}),
  };
}

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The style's sources for the given files. Several features may share a `place`; state then holds for all of them. */
export function buildSources(
  files: MapFiles,
  language: Language,
  opened: readonly OpenedLook[] = [],
): Record<SourceId, GeoJSONSourceSpecification> & Record<string, GeoJSONSourceSpecification> {
  const from = (id: SourceId): GeoJSONSourceSpecification => buildSource(id, files[id] ?? empty, language);
  return {
    land: from('land'),
    ukraine: from('ukraine'),
    borders: from('borders'),
    labels: from('labels'),
    towns: from('towns'),
    oblasts: from('oblasts'),
    water: from('water'),
    rivers: from('rivers'),
    places: from('places'),
    control: from('control'),
    annotations: from('annotations'),
    ...buildOpenedSources(opened),
  };
}
