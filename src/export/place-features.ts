/** The shapes of a place as features that carry what a reader has to know of them: names, date, precision, sources, licences. */
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import type { Place } from '../story/schema';
import type { StoryIndex } from '../story/story-index';

/** The files that hold the shapes of a story's places, each feature with its `place`. */
export type ShapeFiles = readonly FeatureCollection[];

/**
 * All features of a place in the order of the files, or its position as a Point where it has no shape of its own.
 * Properties: the feature's own, then the place's names, role, date (as `asOf` and as `date`) and precision, and its sources with their licences.
 */
export function placeFeaturesOf(index: StoryIndex, place: Place, files: ShapeFiles): Feature[] {
  const drawn = files.flatMap((file) => file.features.filter((feature) => feature.properties?.['place'] === place.id));
  const shapes: ReadonlyArray<Pick<Feature, 'geometry' | 'properties'>> =
    drawn.length > 0 ? drawn : [{ geometry: { type: 'Point', coordinates: [...place.at] }, properties: { id: `${place.id}-position` } }];
  return shapes.map(({ geometry, properties }) => buildFeature(geometry, properties, placeProperties(index, place, properties)));
}

/** A feature whose id is also its property `id`, as programs differ in which of the two they keep. */
export function buildFeature(geometry: Geometry, own: GeoJsonProperties, more: Record<string, unknown>): Feature {
  const id: unknown = own?.['id'];
  return { type: 'Feature', ...(typeof id === 'string' ? { id } : {}), properties: { ...own, ...more }, geometry };
}

function placeProperties(index: StoryIndex, place: Place, own: GeoJsonProperties): Record<string, unknown> {
  const drawnAsOf: unknown = own?.['asOf'];
  const asOf = typeof drawnAsOf === 'string' ? drawnAsOf : place.asOf;
  return {
    place: place.id,
    name: place.name.en,
    name_en: place.name.en,
    name_uk: place.name.uk,
    kind_of_place: place.kind,
    role: place.role,
    ...(place.status ? { status: place.status.text, statusAsOf: place.status.asOf } : {}),
    asOf,
    // By the name that other programs, and this one, read a feature's day from.
    date: asOf,
    precision: place.precision,
    ...sourceProperties(index, sourceIdsOf(place.sources, own)),
  };
}

/** The sources by name and licence, once as a list and once as a line for programs that show properties as text. */
export function sourceProperties(index: StoryIndex, ids: readonly string[]): { sources: Array<{ id: string; name: string; licence: string }>; licences: string } {
  const sources = ids.flatMap((id) => {
    const source = index.sourceOf(id);
    return source ? [{ id, name: source.name, licence: source.licence }] : [];
  });
  return { sources, licences: sources.map(({ name, licence }) => `${name}: ${licence}`).join('; ') };
}

/** A shape names the source that it was drawn from; the place's own sources say the rest of it. */
function sourceIdsOf(ofPlace: readonly string[], own: GeoJsonProperties): string[] {
  const source: unknown = own?.['source'];
  return [...new Set([...(typeof source === 'string' ? [source] : []), ...ofPlace])];
}
