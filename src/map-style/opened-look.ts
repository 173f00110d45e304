/** How data that a reader opened comes onto the map: its sources, and what a layer of it is called. */
import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PaletteName } from './palette';

/** One opened layer. The addresses are of the map's own making: its workers know where the data wait. */
export interface OpenedLook {
  /** `opened-` and a number; its style layers carry it as a story layer's do. */
  readonly id: string;
  /** Null for a kind of shape that the data do not hold. */
  readonly pointsUrl: string | null;
  readonly shapesUrl: string | null;
  readonly hasAreas: boolean;
  /** Too many points to be drawn one by one from afar. */
  readonly isClustered: boolean;
}

/** The names of an opened feature's properties on the map: short, since each point carries them. */
export const openedProperties = {
  /** The feature's position in its file; also its id. */
  index: 'i',
  title: 't',
  markerColour: 'mc',
  markerRadiusPx: 'mr',
  stroke: 's',
  strokeOpacity: 'so',
  strokeWidthPx: 'sw',
  fill: 'f',
  fillOpacity: 'fo',
} as const;

const colours = ['opened1', 'opened2', 'opened3', 'opened4'] as const satisfies readonly PaletteName[];

/** The colour of an opened layer by the number in its id, in turn. */
export function openedColourOf(id: string): PaletteName {
  const number = Number.parseInt(id.slice(id.lastIndexOf('-') + 1), 10);
  return colours[(Number.isInteger(number) && number > 0 ? number - 1 : 0) % colours.length] ?? 'opened1';
}

/** The number of the next opened layer, beyond `last`: the first whose colour is that of the layer `like`, or, where that is null, the one that the fewest of `open` have. */
export function findOpenedNumber(last: number, open: readonly string[], like: string | null): number {
  const wanted = like === null ? null : openedColourOf(like);
  const rankOf = (number: number): number => {
    const colour = openedColourOf(`opened-${number}`);
    return wanted === null ? open.filter((id) => openedColourOf(id) === colour).length : Number(colour !== wanted);
  };
  const next = colours.map((_, at) => last + 1 + at);
  return next.toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? last + 1;
}

/** The id of an opened layer's source. */
export function openedSourceOf(id: string, kind: 'points' | 'shapes'): string {
  return `${id}-${kind}`;
}

/** The opened layer that a source belongs to; null for a source of the story. */
export function findOpenedLayer(source: string): string | null {
  return /^(opened-\d+)-(?:points|shapes)$/.exec(source)?.[1] ?? null;
}

/** From here on every point stands for itself. */
const clusterMaxZoom = 11;

/** The sources of all opened layers, by their ids. */
export function buildOpenedSources(opened: readonly OpenedLook[]): Record<string, GeoJSONSourceSpecification> {
  return Object.fromEntries(
    opened.flatMap(({ id, pointsUrl, shapesUrl, isClustered }): [string, GeoJSONSourceSpecification][] => [
      ...(pointsUrl === null
        ? []
        : [[openedSourceOf(id, 'points'), { ...sourceAt(pointsUrl), ...(isClustered ? { cluster: true, clusterRadius: 44, clusterMaxZoom } : {}) }] satisfies [string, GeoJSONSourceSpecification]]),
      ...(shapesUrl === null ? [] : [[openedSourceOf(id, 'shapes'), sourceAt(shapesUrl)] satisfies [string, GeoJSONSourceSpecification]]),
    ]),
  );
}

function sourceAt(data: string): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: openedProperties.index, maxzoom: 14 };
}
