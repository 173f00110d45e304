/** The map once more, out of sight, for a picture: the same view, layers, marks and language at a density of its own. */
import { Map as MapLibreMap } from 'maplibre-gl';
import { buildStyle } from '../map-style/build-style';
import { planeZoom } from '../map-style/globe-zooms';
import type { LegendMeaning } from '../map-style/legend';
import { palettes } from '../map-style/palette';
import { layerMarkOf } from '../map-style/story-layer';
import type { Camera } from './camera';
import { distanceKmOf, type EdgesPx } from './far-pointer-layout';
import { buildShownPointers, findAway, sparedBoxesOf, type FarPointer } from './far-pointers';
import { createFeatureMarks } from './feature-marks';
import type { MapControllerOptions, OpenedView } from './map-contract';
import type { OpenedChoice } from './map-intent';
import { areMapWorkersHeld, endMapWorkers, startMapWorkers } from './map-workers';
import { createOpenedOnMap, type OpenedOnMapListener } from './opened-on-map';
import { supplyOpenedFeed } from './opened-feed-supply';
import { supplyPatterns } from './pattern-supply';
import { createWordsAtRest } from './words-at-rest';

export interface MapPictureOptions extends Pick<MapControllerOptions, 'story' | 'files' | 'fonts' | 'theme' | 'shown' | 'wording'> {
  readonly camera: Camera;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelRatio: number;
  readonly opened: OpenedView;
  /** Data of `opened` can no longer be had. A picture without them would not show what the map shows, so none is drawn. */
  readonly lacksData: boolean;
  /** What is marked as chosen. */
  readonly place: string | null;
  readonly openedFeature: OpenedChoice | null;
  /** What will be drawn over the map, given the far places that it is to point to, in pixels of the map: no word is cut by it. */
  readonly coveredBy?: (pointed: Pick<MapPicture, 'pointers' | 'spared'>) => readonly EdgesPx[];
  /** Parts of the legend: which of them are to be seen is told with the picture. */
  readonly legend: readonly { readonly layer: string; readonly meaning?: LegendMeaning }[];
}

export interface MapPicture {
  /** Of `widthPx` by `heightPx` times the pixel ratio. */
  readonly canvas: HTMLCanvasElement;
  /** Of the middle of the map. */
  readonly kmPerPx: number;
  /** Whether the map is a plane, on which one scale holds everywhere. */
  readonly isPlane: boolean;
  /** For each part of the legend, whether any of it is in the picture; all of them on a globe. */
  readonly seen: readonly boolean[];
  /** Far places out of view, with the bearing that leads to them on the picture. */
  readonly pointers: readonly (FarPointer & { readonly bearingDeg: number })[];
  /** Where pointers should not stand, in pixels of the map. */
  readonly spared: readonly EdgesPx[];
}

/** How long the map may take. Software drawing of a large one takes some ten seconds. */
const mostMs = 90_000;

/** While its parts arrive the map is drawn over and over, and nobody sees it: that need not be in fine pixels. */
const sketchRatio = 0.25;

/** The picture waits for the feed before it makes its map, so there is nothing to hear. */
const noListener: OpenedOnMapListener = { changed: () => undefined, awaits: () => () => undefined, failed: () => undefined };

function createStage({ widthPx, heightPx }: MapPictureOptions, page: Document): HTMLElement {
  const stage = page.createElement('div');
  stage.inert = true;
  stage.setAttribute('aria-hidden', 'true');
  Object.assign(stage.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    width: `${widthPx}px`,
    height: `${heightPx}px`,
    visibility: 'hidden',
    pointerEvents: 'none',
    contain: 'strict',
    zIndex: '-1',
  });
  page.body.append(stage);
  return stage;
}

function createMap(container: HTMLElement, options: MapPictureOptions): MapLibreMap {
  const { camera, theme, wording, story, files, fonts, shown, opened } = options;
  return new MapLibreMap({
    container,
    style: buildStyle({
      palette: palettes[theme],
      language: wording.language,
      places: story.places,
      files,
      fonts,
      shown: new Set([...shown, ...opened.shown]),
      opened: opened.layers,
    }),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    bearing: camera.bearing,
    pitch: camera.pitch,
    minZoom: 0,
    interactive: false,
    validateStyle: false,
    attributionControl: false,
    fadeDuration: 0,
    pixelRatio: sketchRatio,
    localIdeographFontFamily: false,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
}

/** Until the map has nothing more to draw. */
function whenDrawn(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error('The map was not drawn in time.')), mostMs);
    const end = (then: () => void): void => {
      clearTimeout(tooLate);
      then();
    };
    map.once('error', ({ error }) => end(() => reject(error)));
    map.once('webglcontextlost', () => end(() => reject(new Error('The drawing was lost.'))));
    map.once('idle', () => end(resolve));
  });
}

function copyOf(source: HTMLCanvasElement, page: Document): HTMLCanvasElement {
  const canvas = page.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no canvas.');
  context.drawImage(source, 0, 0);
  return canvas;
}

/** Kilometres that a pixel is in the middle of the map, measured across a tenth of its width. */
function kmPerPxOf(map: MapLibreMap, { widthPx, heightPx }: MapPictureOptions): number {
  const half = widthPx / 20;
  const [from, to] = [map.unproject([widthPx / 2 - half, heightPx / 2]), map.unproject([widthPx / 2 + half, heightPx / 2])];
  return distanceKmOf([from.lng, from.lat], [to.lng, to.lat]) / (2 * half);
}

function isSeen(map: MapLibreMap, layer: string, meaning: LegendMeaning | undefined): boolean {
  const layers = meaning?.layers ?? map.getStyle().layers.filter((one) => layerMarkOf(one).layer === layer).map(({ id }) => id);
  return map.queryRenderedFeatures({ layers: [...layers], ...(meaning?.filter ? { filter: meaning.filter } : {}) }).length > 0;
}

/**
 * Draws the map out of sight and takes it down again. Rejects where the browser cannot draw it, opened data or a file of the map do
 * not come, the drawing is lost or takes too long.
 */
export async function drawMapPicture(options: MapPictureOptions, page: Document = document): Promise<MapPicture> {
  // At once, or the map would wait for them until its feed gives up.
  if (options.lacksData) throw new Error('Opened data can no longer be had.');
  const arePages = areMapWorkersHeld();
  startMapWorkers();
  const stage = createStage(options, page);
  let map: MapLibreMap | null = null;
  try {
    if (options.opened.layers.length > 0) await supplyOpenedFeed();
    map = createMap(stage, options);
    const drawn = map;
    supplyPatterns(drawn, options.pixelRatio);
    drawn.on('style.load', () => {
      const marks = createFeatureMarks(drawn, () => true);
      marks.want('selected', options.place);
      marks.apply();
      createOpenedOnMap(drawn, () => true, noListener).select(options.openedFeature);
    });
    await whenDrawn(drawn);
    drawn.setPixelRatio(options.pixelRatio);
    await whenDrawn(drawn);
    const { widthPx, heightPx, story, wording, legend, shown } = options;
    const whole = { left: 0, top: 0, right: widthPx, bottom: heightPx };
    const isPlane = drawn.getZoom() >= planeZoom;
    const away = findAway(drawn, story.theatre, buildShownPointers(story, wording, shown), whole);
    const pointers = away.map(({ pointer, bearingDeg }) => ({ ...pointer, bearingDeg }));
    const spared = sparedBoxesOf(drawn, story.places);
    const covered = options.coveredBy?.({ pointers, spared }) ?? [];
    if (createWordsAtRest(drawn, () => true).settle({ view: whole, covered, language: wording.language })) await whenDrawn(drawn);
    return {
      canvas: copyOf(drawn.getCanvas(), page),
      kmPerPx: kmPerPxOf(drawn, options),
      isPlane,
      // A globe leaves the corners of its view empty, and MapLibre finds no areas in such a view.
      seen: legend.map(({ layer, meaning }) => !isPlane || isSeen(drawn, layer, meaning)),
      pointers,
      spared,
    };
  } finally {
    if (map !== null) map.remove();
    else if (!arePages) endMapWorkers();
    stage.remove();
  }
}
