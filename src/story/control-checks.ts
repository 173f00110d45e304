/** Checks what `control.geojson` says of its shapes: who held what since when is drawn by these words alone, so none may be guessed. Pure. */
import type { Feature, FeatureCollection } from 'geojson';
import { describeValue, sayInstead, type Problem } from './problem';
import type { Bounds } from './schema';
import { standingOf, SWAPPED_HINT } from './shape-distance';

type Word = string | number;

/** What a shape of control can be, of which geometry it is then, and what it must say besides, by name and with the words that are known. */
const KINDS: Readonly<Record<string, { readonly of: 'Polygon' | 'LineString'; readonly says: Readonly<Record<string, readonly Word[]>> }>> = {
  held: { of: 'Polygon', says: { since: [2014, 2022] } },
  foothold: { of: 'Polygon', says: { by: ['russia', 'ukraine'] } },
  contested: { of: 'Polygon', says: {} },
  'line-of-contact': { of: 'LineString', says: { on: ['land', 'river'] } },
  barrier: { of: 'LineString', says: { heldSide: ['left', 'right'] } },
};

/** The problems of a story's control, each path led by the file's name: an unknown kind, what a kind must say and does not, a shape of another geometry, one outside the `theatre`. */
export function findControlStrays({ features }: FeatureCollection, theatre: Bounds): Problem[] {
  return features.flatMap((feature, at) => {
    const path = `control.geojson features[${at}]`;
    return [...findFaults(feature, path), ...findOutside(feature, path, theatre)];
  });
}

function findOutside({ geometry }: Feature, path: string, theatre: Bounds): Problem[] {
  const standing = geometry === null ? 'inside' : standingOf(geometry, theatre);
  if (standing === 'inside') return [];
  return [{ path: `${path}.geometry`, message: `All of this shape lies outside the story’s theatre${standing === 'swapped' ? SWAPPED_HINT : ''}: write [lng, lat] in degrees, or widen the theatre.` }];
}

function findFaults({ geometry, properties }: Feature, path: string): Problem[] {
  const told: unknown = properties?.['kind'];
  const kind = typeof told === 'string' && Object.hasOwn(KINDS, told) ? KINDS[told] : undefined;
  if (kind === undefined) return [{ path: `${path}.properties.kind`, message: sayKnown(told, Object.keys(KINDS)) }];
  // A feature without a geometry is GeoJSON too.
  const drawn: string = geometry?.type ?? kind.of;
  const fits = drawn === kind.of || drawn === `Multi${kind.of}`;
  return [
    ...(fits ? [] : [{ path: `${path}.geometry`, message: `This is a ${drawn}, of which nothing is drawn for ${describeValue(told)}: give it a ${kind.of} or a Multi${kind.of}, or another kind.` }]),
    ...Object.entries(kind.says).flatMap(([key, words]) => {
      const value: unknown = properties?.[key];
      return words.some((word) => word === value) ? [] : [{ path: `${path}.properties.${key}`, message: sayKnown(value, words) }];
    }),
  ];
}

function sayKnown(value: unknown, words: readonly Word[]): string {
  const known = words.map((word) => (typeof word === 'number' ? `the number ${word}` : describeValue(word))).join(' or ');
  return sayInstead(value, `write ${known}`);
}
