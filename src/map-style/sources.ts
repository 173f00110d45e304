import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';

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

const credits: Readonly<Record<SourceId, string | null>> = {
  land: null,
  ukraine: 'Borders: Natural Earth',
  borders: null,
  labels: null,
  towns: 'Towns: <a href="https://www.geonames.org/" rel="noopener">GeoNames</a> (CC BY 4.0)',
  oblasts: null,
  water:
    'Coast and water: © <a href="https://www.openstreetmap.org/copyright" rel="noopener">OpenStreetMap</a> contributors (ODbL)',
  rivers: null,
  places: null,
  control: 'Control: own reconstruction',
  annotations: null,
};

/** Coastlines keep more of their detail than the default would: a coarse coast shows first. */
const finerTolerance = 0.25;

function buildSource(id: SourceId, data: string | FeatureCollection): GeoJSONSourceSpecification {
  const credit = credits[id];
  return {
    type: 'geojson',
    data,
    maxzoom: 12,
    ...(id === 'land' || id === 'ukraine' ? { tolerance: finerTolerance } : {}),
    ...(credit === null ? {} : { attribution: credit }),
    ...(statefulSources.some((stateful) => stateful === id) ? { promoteId: 'place' } : {}),
  };
}

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The style's sources for the given files. Several features may share a `place`; state then holds for all of them. */
export function buildSources(files: MapFiles): Record<SourceId, GeoJSONSourceSpecification> {
  return {
    land: buildSource('land', files.land),
    ukraine: buildSource('ukraine', files.ukraine),
    borders: buildSource('borders', files.borders),
    labels: buildSource('labels', files.labels),
    towns: buildSource('towns', files.towns),
    oblasts: buildSource('oblasts', files.oblasts),
    water: buildSource('water', files.water),
    rivers: buildSource('rivers', files.rivers),
    places: buildSource('places', files.places),
    control: buildSource('control', files.control),
    annotations: buildSource('annotations', files.annotations ?? empty),
  };
}
