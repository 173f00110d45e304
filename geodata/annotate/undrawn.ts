/** Finds what a story's own shapes lack to be seen: the story's layer that switches them, or a style layer that draws them. */
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { buildLayers } from '../../src/map-style/layer-order';
import { palettes } from '../../src/map-style/palette';
import { layerMarkOf } from '../../src/map-style/story-layer';
import type { Problem } from '../../src/story/problem';
import type { Story } from '../../src/story/schema';

/** What a style layer makes of a shape, by its kind in a vector tile (1 point, 2 line, 3 area); words stand on any. */
const drawnTypes: Readonly<Record<string, readonly number[]>> = { fill: [3], line: [2, 3], symbol: [1, 2, 3], circle: [1] };
const typeOf = ({ geometry }: Feature): 1 | 2 | 3 => (geometry.type.endsWith('Point') ? 1 : geometry.type.endsWith('LineString') ? 2 : 3);
/** At half zooms drawings of a measure come and go. */
const zooms = Array.from({ length: 34 }, (_, at) => at / 2);

/** The ids of the story layers whose style draws a feature of a source, at some zoom; those that the story does not have among them. */
export function findDrawingLayers({ places }: Story): (source: string, feature: Feature) => ReadonlySet<string> {
  const drawing = buildLayers({ palette: palettes.light, language: 'en', places }).flatMap((styleLayer) => {
    const { layer } = layerMarkOf(styleLayer);
    // What belongs to no story layer is ground, or marks what is drawn already.
    if (!('filter' in styleLayer) || layer === undefined) return [];
    return [{ layer, type: styleLayer.type, source: styleLayer.source, draws: featureFilter(styleLayer.filter, styleLayer.id).filter }];
  });
  return (source, feature) => {
    const shape = { type: typeOf(feature), properties: { ...feature.properties } };
    return new Set(drawing.filter((one) => one.source === source && drawnTypes[one.type]?.includes(shape.type) === true && zooms.some((zoom) => one.draws({ zoom }, shape))).map(({ layer }) => layer));
  };
}

/** `problems`: shapes that only layers draw which the story does not have. `notes`: shapes of the story's places, and of control, that nothing draws, a sentence each. */
export function findUndrawn(story: Story, files: Readonly<Record<'places' | 'control', { readonly features: readonly Feature[] }>>): { problems: Problem[]; notes: string[] } {
  const layersOf = findDrawingLayers(story);
  const places = new Set(story.places.map(({ id }) => id));
  const layers = new Set(story.layers.map(({ id }) => id));
  const shapes = (['places', 'control'] as const).flatMap((source) =>
    files[source].features.flatMap((feature, at) => {
      // A feature without a geometry is GeoJSON too.
      const isOfStory = feature.geometry !== null && (source === 'control' || places.has(String(feature.properties?.['place'])));
      return isOfStory ? [{ path: `${source}.geojson features[${at}]`, course: JSON.stringify(feature.geometry), by: [...layersOf(source, feature)] }] : [];
    }),
  );
  // The line of contact along a river is seen as the barrier.
  const courses = new Set(shapes.filter(({ by }) => by.length > 0).map(({ course }) => course));
  return {
    problems: shapes.filter(({ by }) => by.length > 0 && !by.some((layer) => layers.has(layer))).map(({ path, by }) => ({ path, message: `Nothing of this is on the map without the layer ${by.map((layer) => `“${layer}”`).join(' or ')}: add it to “layers” of story.json.` })),
    notes: shapes.filter(({ by, course }) => by.length === 0 && !courses.has(course)).map(({ path }) => `Nothing draws the shape at ${path}: a line or an area needs style layers of its own (CONTRIBUTING, “A layer”), a point "part": "point".`),
  };
}
