/** The data files that the page gives away, made from the state that it is in. */
import { linksOfStory } from '../export/links';
import { passageAddressOf } from '../export/passage-address';
import { buildShownGeojson } from '../export/shown-geojson';
import { buildWebAnnotations } from '../export/web-annotations';
import { layerColourOf } from '../map-style/layer-colours';
import { palettes } from '../map-style/palette';
import { regionsOfLayer } from '../map-style/regions';
import type { AppParts } from './app-context';
import { loadStoryShapes } from './share-shapes';

/** The story's layer of drawn measures. */
const ANNOTATION_LAYER = 'annotations';

/** All passages with their places as W3C Web Annotations. Rejects where a file of shapes does not arrive. */
export async function buildAnnotationsFile({ index }: AppParts, pageAddress: string): Promise<Blob> {
  const { layers, country } = await loadStoryShapes();
  const { story } = index;
  const page = buildWebAnnotations({
    links: linksOfStory(index, [...layers, country]),
    pageAddress,
    articleAddress: story.address ?? null,
    title: story.title,
    language: story.language,
    generated: new Date().toISOString(),
  });
  return new Blob([JSON.stringify(page)], { type: 'application/ld+json' });
}

/** What the map shows of the story as GeoJSON, without layers that the reader opened, one feature a line. Rejects where a file of shapes does not arrive. */
export async function buildGeojsonFile({ index, evidence, store }: AppParts, pageAddress: string): Promise<Blob> {
  const { layers, annotations } = await loadStoryShapes();
  const { features, ...head } = buildShownGeojson({
    index,
    shown: store.state().shown,
    shapes: layers,
    annotations,
    annotationLayer: ANNOTATION_LAYER,
    measures: evidence.measures,
    regionsOf: regionsOfLayer,
    colourOf: (layer) => palettes.light[layerColourOf(layer)],
    linkOf: (passage) => passageAddressOf(pageAddress, passage),
  });
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return new Blob([`${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`], { type: 'application/geo+json' });
}
