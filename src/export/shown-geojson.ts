/** GeoJSON of what the map shows: the shapes of the shown layers with what is known of them, coloured by simplestyle 1.1. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Measure } from '../story/measures';
import type { StoryIndex } from '../story/story-index';
import { toldLayerOf } from '../story/told-layer';
import { buildFeature, placeFeaturesOf, sourceProperties, type ShapeFiles } from './place-features';
import { findBbox, withRightHandRule } from './right-hand-rule';

export interface ShownGeojsonOptions {
  index: StoryIndex;
  /** Story layer ids. */
  shown: ReadonlySet<string>;
  shapes: ShapeFiles;
  /** Drawn measures, each feature with its `measure`; they belong to `annotationLayer`. */
  annotations: FeatureCollection;
  annotationLayer: string;
  measures: readonly Measure[];
  /** Ids of the features that a layer draws as regions, whichever layer holds their places. */
  regionsOf(layerId: string): readonly string[];
  /** Layer id to `#rrggbb`. */
  colourOf(layerId: string): string;
  /** The address of a passage on this page. */
  linkOf(passageId: string): string;
}

/** Areas lie over the reader's own map, which must stay readable. */
const FILL_OPACITY = 0.25;

/**
 * Features of all shown layers in the story's order, each once: one that several of them draw is its place's own layer's. A country
 * is the ground that they lie on, and in none of them.
 * RFC 7946: right-hand rule, `bbox`, WGS 84, no `crs`.
 */
export function buildShownGeojson(options: ShownGeojsonOptions): FeatureCollection {
  const { index, shown } = options;
  const features = index.story.layers
    .filter((layer) => shown.has(layer.id))
    .flatMap((layer) => (layer.id === options.annotationLayer ? measureFeatures(options) : placesOfLayer(options, layer.id)))
    .map((feature) => ({ ...feature, geometry: withRightHandRule(feature.geometry) }));
  const bbox = findBbox(features);
  return { type: 'FeatureCollection', ...(bbox ? { bbox } : {}), features };
}

function placesOfLayer(options: ShownGeojsonOptions, layerId: string): Feature[] {
  const { index, shapes, shown } = options;
  const regions = new Set(options.regionsOf(layerId));
  return index.story.places
    .filter((place) => toldLayerOf(place) !== '' && (place.layer === layerId || !shown.has(place.layer)))
    .flatMap((place) => {
      const passages = index.passagesOfPlace(place.id).map((passage) => passage.id);
      const drawn = placeFeaturesOf(index, place, shapes).filter(({ id }) => place.layer === layerId || (typeof id === 'string' && regions.has(id)));
      return drawn.map((feature) =>
        buildFeature(feature.geometry, feature.properties, {
          title: place.name.en,
          description: place.role,
          ...layerProperties(options, layerId),
          ...passageProperties(options, passages),
          ...styleOf(feature, options.colourOf(layerId)),
        }),
      );
    });
}

function measureFeatures(options: ShownGeojsonOptions): Feature[] {
  const { index, annotations, annotationLayer, measures } = options;
  return annotations.features.map((feature) => {
    const measure = measures.find(({ id }) => id === feature.properties?.['measure']);
    return buildFeature(feature.geometry, feature.properties, {
      ...(measure ? { title: `${measure.title}: ${measure.text}`, description: measure.method, measured: measure.text, asOf: measure.asOf, date: measure.asOf } : {}),
      ...sourceProperties(index, measure?.sources ?? []),
      ...layerProperties(options, annotationLayer),
      ...passageProperties(options, measure?.passages ?? []),
      ...styleOf(feature, options.colourOf(annotationLayer)),
    });
  });
}

function layerProperties({ index }: ShownGeojsonOptions, layerId: string): Record<string, unknown> {
  const layer = index.layerOf(layerId);
  return layer ? { layer: layer.id, layer_en: layer.name.en, layer_uk: layer.name.uk } : {};
}

function passageProperties({ index, linkOf }: ShownGeojsonOptions, ids: readonly string[]): Record<string, unknown> {
  return {
    passages: ids.map((id) => ({ id, paragraph: index.paragraphOfPassage(id), link: linkOf(id) })),
    paragraphs: [...new Set(ids.map((id) => index.paragraphOfPassage(id)))].join(', '),
    article: `${index.story.title} (${index.story.published})`,
  };
}

/** simplestyle-spec 1.1, which geojson.io reads: by the kind of the geometry. */
function styleOf({ geometry }: Feature, colour: string): Record<string, unknown> {
  if (geometry.type.endsWith('Point')) return { 'marker-color': colour, 'marker-size': 'small' };
  const stroke = { stroke: colour, 'stroke-width': 2, 'stroke-opacity': 1 };
  return geometry.type.endsWith('Polygon') ? { ...stroke, fill: colour, 'fill-opacity': FILL_OPACITY } : stroke;
}
