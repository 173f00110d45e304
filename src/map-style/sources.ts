import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { findAttribution } from './credits';
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
export const statefulSources = ['ukraine', 'oblasts', 'control', 'places'] as const satisfies readonly SourceId[];

export type StatefulSource = (typeof statefulSources)[number];

/** Coastlines keep more of their detail than the default would: a coarse coast shows first. */
const finerTolerance = 0.25;

function buildSource(id: SourceId, data: string | FeatureCollection, language: Language): GeoJSONSourceSpecification {
  const credit = findAttribution(id, language);
  return {
    type: 'geojson',
    data,
    maxzoom: 12,
    ...(id === 'land' || id === 'ukraine' ? { tolerance: finerTolerance } : {}),
    ...(credit === null ? {} : { attribution: credit }),
    ...(statefulSources.some((stateful) => stateful === id) ? { promoteId: 'place' } : {}),
    // What is drawn of a measure is told or not told as one.
    ...(id === 'annotations' ? { promoteId: 'measure' } : {}),
    // Names are taken off one by one, and have no names of their own in the data.
    ...(id === 'labels' || id === 'towns' ? { generateId: true } : {}),
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
