/** Checks that the shapes on a story's map are those of its places, and lie where the story says that these are. Pure. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { findControlStrays } from './control-checks';
import { describeValue, type Problem } from './problem';
import { findProvenanceProblems } from './provenance-checks';
import { findRepeatedIds, findUnknown } from './reference-checks';
import type { Place, Story } from './schema';
import { meetsShape, shapeKmOf, standingOf, SWAPPED_HINT } from './shape-distance';

/** The files that hold a story's own shapes, and those whose shapes any story may take. */
const OWN = ['places', 'control'] as const;
const GROUND = ['oblasts', 'ukraine'] as const;

/** The files of a story's map that carry its places, parsed. Others may lie among them. */
export type ShapeFiles = Readonly<Record<(typeof OWN | typeof GROUND)[number], FeatureCollection>>;

/** What a feature of places.geojson can be of its place; the map's style draws each in its own way. */
export const PARTS: readonly string[] = ['point', 'site', 'unit', 'line', 'former-shore'];

/** A click at the place's position in the middle of a close view should meet its shape. */
const NEAR_KM = 0.3;
/** A city seen from afar is a point, and its centre is a matter of choice. */
const CITY_KM = 1.5;

type Shape = { readonly path: string; readonly place: string; readonly geometry: Geometry };

/**
 * The problems of the map's files with `story`, each path led by its file's name: a theatre that is written latitude first, an id
 * twice, a place or a part that there is not, a second point of a place, what control does not say, a date, precision or source
 * that is none or missing, a shape outside its place's view or control outside the theatre, a place whose position is on none of
 * its shapes. Allowed is what `findShapeNotes` tells.
 */
export function findShapeStrays(story: Story, files: ShapeFiles): Problem[] {
  const shapes = shapesOf(files);
  return [
    ...findSwappedTheatre(story, files.ukraine),
    ...OWN.flatMap((name) =>
      [
        ...findRepeatedIds(files[name], 'features[].properties.id', 'feature'),
        ...findUnknown({ features: files[name].features.map((feature) => (isForOrientation(feature, story) ? null : feature)) }, 'features[].properties.place', idsOf(story), 'place', '“places” of story.json'),
      ].map(({ path, message }) => ({ path: `${name}.geojson ${path}`, message })),
    ),
    ...files.places.features.flatMap(findPartProblems),
    ...findSecondPoints(files.places),
    ...findControlStrays(files.control, story.theatre),
    ...findProvenanceProblems(story, 'control.geojson', files.control),
    ...findProvenanceProblems(story, 'places.geojson', files.places),
    ...story.places.flatMap((place, at) => {
      const own = shapes.filter((shape) => shape.place === place.id);
      const strays = findOutOfView(place, own);
      // Where a shape is told to lie elsewhere, it is told once.
      return strays.length > 0 ? strays : findOffShapes(place, `story.json places[${at}].at`, own);
    }),
  ];
}

/** Where all of a story is written latitude first, its positions fit each other, and only the ground tells. */
function findSwappedTheatre({ theatre }: Story, { features }: FeatureCollection): Problem[] {
  const isSwapped = features.length > 0 && features.every(({ geometry }) => geometry !== null && standingOf(geometry, theatre) === 'swapped');
  return isSwapped ? [{ path: 'story.json theatre', message: 'Ukraine lies outside of it, and in it if it is read latitude first: write [west, south, east, north] in degrees, and every position as [lng, lat].' }] : [];
}

/**
 * What a map may have and its editor will want to know, a sentence each: places without a shape or without a passage, and points
 * with names of their own, away from all places, that stand for none of the story.
 */
export function findShapeNotes(story: Story, files: ShapeFiles): string[] {
  const shaped = new Set(shapesOf(files).map(({ place }) => place));
  const told = new Set(story.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions.map(({ place }) => place)))));
  const known = idsOf(story);
  return [
    ...story.places.filter(({ id }) => !shaped.has(id)).map(({ id }) => `The place “${id}” has no shape on the map.`),
    ...story.places.filter(({ id }) => !told.has(id)).map(({ id }) => `No passage mentions the place “${id}”.`),
    ...files.places.features.flatMap((feature, at) => {
      const place = placeOf(feature);
      return place !== null && !known.has(place) && isForOrientation(feature, story) ? [`The point at features[${at}] of places.geojson is of no place of the story: there is no “${place}”.`] : [];
    }),
  ];
}

function idsOf(story: Story): ReadonlySet<string> {
  return new Set(story.places.map(({ id }) => id));
}

function placeOf({ properties }: Feature): string | null {
  const place: unknown = properties?.['place'];
  return typeof place === 'string' ? place : null;
}

/** A point that says in both languages what it is can lie there for orientation, as a town does; one that lies where a place is was meant for that. */
function isForOrientation({ geometry, properties }: Feature, story: Story): boolean {
  if (geometry?.type !== 'Point' || typeof properties?.['name_en'] !== 'string' || typeof properties['name_uk'] !== 'string') return false;
  return story.places.every(({ at }) => shapeKmOf(at, geometry) > CITY_KM);
}

function shapesOf(files: ShapeFiles): Shape[] {
  return [...OWN, ...GROUND].flatMap((name) =>
    files[name].features.flatMap((feature, at) => {
      const place = placeOf(feature);
      // A feature without a geometry is GeoJSON too.
      return place === null || feature.geometry === null ? [] : [{ path: `${name}.geojson features[${at}]`, place, geometry: feature.geometry }];
    }),
  );
}

function findPartProblems(feature: Feature, at: number): Problem[] {
  const part: unknown = feature.properties?.['part'];
  const problem = (key: string, message: string): Problem => ({ path: `places.geojson features[${at}].properties.${key}`, message });
  return [
    ...(placeOf(feature) === null ? [problem('place', 'This is missing: add the id of the place whose shape this is.')] : []),
    ...(part === undefined || (typeof part === 'string' && PARTS.includes(part)) ? [] : [problem('part', `This is ${describeValue(part)}: write one of ${PARTS.map(describeValue).join(', ')}, or leave it out.`)]),
    ...(part === undefined && feature.geometry?.type === 'Point' ? [problem('part', 'This is missing: add “point”, without which a point is not drawn.')] : []),
  ];
}

/** A place has one point, which has its name: of two, one would stand anywhere in its view. */
function findSecondPoints({ features }: FeatureCollection): Problem[] {
  const first = new Map<string, number>();
  return features.flatMap((feature, at) => {
    const place = placeOf(feature);
    if (place === null || feature.properties?.['part'] !== 'point') return [];
    const earlier = first.get(place);
    if (earlier === undefined) {
      first.set(place, at);
      return [];
    }
    return [{ path: `places.geojson features[${at}]`, message: `The place “${place}” already has a point at features[${earlier}]: take one of the two out, or give this one to another place.` }];
  });
}

function findOutOfView({ id, view }: Place, shapes: readonly Shape[]): Problem[] {
  return shapes.flatMap(({ path, geometry }) => {
    const standing = standingOf(geometry, view);
    if (standing === 'inside') return [];
    return [{ path: `${path}.geometry`, message: `All of this shape lies outside the view of its place “${id}”${standing === 'swapped' ? SWAPPED_HINT : ''}: write [lng, lat] in degrees, or correct the place or its view.` }];
  });
}

function findOffShapes({ id, at, kind }: Place, path: string, shapes: readonly Shape[]): Problem[] {
  const nearKm = kind === 'far' ? CITY_KM : NEAR_KM;
  if (shapes.length === 0 || shapes.some(({ geometry }) => meetsShape(at, geometry, nearKm))) return [];
  const [nearest, ...others] = shapes.map((shape) => ({ shape, km: shapeKmOf(at, shape.geometry) })).toSorted((a, b) => a.km - b.km);
  if (nearest === undefined) return [];
  const which = others.length === 0 ? 'the shape' : 'the nearest shape';
  return [{ path, message: `The position [${at.join(', ')}] lies ${Number(nearest.km.toPrecision(2))} km from ${which} of “${id}” (${nearest.shape.path}), and should lie on it: correct the one or the other.` }];
}
