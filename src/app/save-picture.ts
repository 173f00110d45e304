/** Makes the picture of what the map shows, and gives it to the reader as a file. */
import { pageAddressOf } from '../export/passage-address';
import { creditsOf } from '../map-style/credits';
import type { LegendMeaning, LegendSwatch } from '../map-style/legend';
import { palettes } from '../map-style/palette';
import { isTurned, type Camera } from '../map-view/camera';
import { drawDrawnPicture } from '../map-view/drawn-picture';
import type { MapPicture, MapPictureOptions } from '../map-view/map-picture';
import { loadLetters } from '../picture/canvas-font';
import { maxScalePx, type ScaleWords } from '../picture/draw-furniture';
import { createMeasure, drawPicture, writePng } from '../picture/draw-picture';
import { pictureFileNameOf } from '../picture/file-name';
import { shownEntriesOf } from '../picture/legend-in-picture';
import { layOutPicture, type PictureWords } from '../picture/picture-layout';
import { pixelRatioOf } from '../picture/pixel-ratio';
import { buildScaleLengths } from '../picture/scale-bar';
import { openedLegendOf } from '../ui/opened-legend';
import { loadOpenedWords, openedWordsOf } from '../words/opened/opened-words';
import { sayLayerDates } from '../words/opened/said';
import type { Wording } from '../words/words-context';
import type { AppParts } from './app-context';
import { asOfWordsOf } from './as-of-words';
import { mapOptionsOf } from './map-options';
import { isClustered, type OpenedLayer } from './opened/opened-state';
import { findFurniture, placePointers } from './picture-furniture';
import type { PaperMap } from './printed-view';
import { saveFile } from './save-file';
import { drawnTheme } from './wire-map';

/** What is being done, to be told to the reader. */
export type PictureStep = 'drawing' | 'writing';

interface LegendPart {
  readonly layer: string;
  readonly meaning?: LegendMeaning;
  readonly text: string;
  readonly swatch: LegendSwatch;
}

/** A layer's name with its dates: the one at the head of the picture is not theirs. */
function datedNameOf({ name, summary }: OpenedLayer, wording: Wording): string {
  const opened = openedWordsOf(wording.language);
  const dates = sayLayerDates(summary, wording, opened);
  return dates === null ? `${name} (${opened.layer.undatedInPicture})` : `${name} (${dates})`;
}

async function openedPartsOf(layers: readonly OpenedLayer[], { language }: Wording): Promise<LegendPart[]> {
  if (layers.length === 0) return [];
  const { layer: words } = await loadOpenedWords(language);
  return layers.flatMap((layer) => {
    const entries = openedLegendOf(layer.id, layer.summary, isClustered(layer), words);
    const note = layer.summary.withColours > 0 ? ` (${words.ownColoursInPicture})` : '';
    return entries.map(({ text, swatch }) => ({ layer: layer.id, text: `${entries.length === 1 ? layer.name : `${layer.name}: ${text}`}${note}`, swatch }));
  });
}

/** The moving map drawn anew; where none can be drawn and the page shows the drawn map, that one. */
async function drawSeen(region: HTMLElement, options: MapPictureOptions): Promise<MapPicture> {
  try {
    const { drawMapPicture } = await import('../map-view/map-picture');
    return await drawMapPicture(options);
  } catch (error) {
    const root = region.querySelector<HTMLElement>('.drawn-map:not([hidden], [data-beyond])');
    if (!root) throw error;
    return drawDrawnPicture({ ...options, root, palette: palettes[options.theme] });
  }
}

function scalesOf({ kmPerPx, isPlane }: MapPicture, { words, format }: Wording): ScaleWords {
  const { km, miles } = buildScaleLengths(kmPerPx, maxScalePx);
  const sayKm = km.value < 1 ? `${format.number(km.value * 1000)}\u00a0${words.map.metres}` : format.quantity(km.value, 'km');
  return {
    km: { ...km, text: sayKm },
    miles: { ...miles, text: `${format.number(miles.value, 3)}\u00a0${words.map.miles(miles.value)}` },
    note: isPlane ? null : words.picture.scaleInMiddle,
  };
}

/**
 * Saves a picture of what the map shows in `region`, as it looks to `camera`; answers the name of the file. `onStep` hears
 * what follows the drawing, with which it begins. Rejects where the map cannot be drawn or the browser has no room for the picture.
 */
export async function savePicture(parts: AppParts, region: HTMLElement, camera: Camera, wording: Wording, onStep: (step: PictureStep) => void): Promise<string> {
  const { store, index, opened } = parts;
  const { story } = index;
  const { words, format, language } = wording;
  // Once, before anything is waited for: legend and map are of the same moment.
  const options = mapOptionsOf(parts, region, camera, wording);
  const { shown, widthPx, heightPx } = options;
  const size = { widthPx, heightPx };
  const drawn = drawnTheme(store.state().theme);
  const added = (opened.parts()?.layers() ?? []).filter(({ isShown }) => isShown);
  const legend: LegendPart[] = [
    ...shownEntriesOf(story.layers, shown).map(({ layer, entry }) => ({ layer, text: format.name(entry.label), swatch: entry.swatch, ...(entry.meaning ? { meaning: entry.meaning } : {}) })),
    ...(await openedPartsOf(added, wording)),
  ];
  const date = format.longDate(story.mapDate);
  const sourcesOf = (theirs: readonly OpenedLayer[]): string[] => [
    words.page.name,
    ...creditsOf(language).map(({ before, link, after }) => `${before}${link?.words ?? ''}${after}${link ? `, ${link.href.replace(/^https:\/\/(www\.)?|\/$/g, '')}` : ''}`),
    ...(theirs.length === 0 ? [] : [words.picture.added(format.list(theirs.map((one) => datedNameOf(one, wording))))]),
    pageAddressOf(window.location.href).replace(/^https?:\/\/|\/$/g, ''),
  ];
  const said: PictureWords = {
    kicker: story.kicker,
    title: story.title,
    subtitle: `${asOfWordsOf(words, shown)} ${date}`,
    legend,
    sources: sourcesOf(added),
  };
  await loadLetters(document.fonts, [said.kicker, said.title, said.subtitle, ...said.sources, ...legend.map(({ text }) => text)].join(' '));
  const measure = createMeasure();
  // With all that the legend could hold: what is out of sight only makes it smaller.
  const pixelRatio = pixelRatioOf(layOutPicture(said, size, measure));
  const picture = await drawSeen(region, { ...options, theme: drawn, pixelRatio, legend, coveredBy: (pointed) => findFurniture(pointed, size, measure) });
  onStep('writing');
  const inSight = legend.filter((_, at) => picture.seen[at]);
  const layout = layOutPicture({ ...said, legend: inSight, sources: sourcesOf(added.filter(({ id }) => inSight.some(({ layer }) => layer === id))) }, size, measure);
  const canvas = drawPicture({
    layout,
    palette: palettes[drawn],
    pixelRatio,
    map: picture.canvas,
    scales: scalesOf(picture, wording),
    north: isTurned(camera) ? { bearingDeg: camera.bearing, letter: words.map.compass[0] ?? '' } : null,
    pointers: placePointers(picture, layout.map, measure),
  });
  const name = pictureFileNameOf(story.title, story.mapDate);
  saveFile(name, await writePng(canvas));
  return name;
}

/** The map alone for a sheet of paper, in light colours and as fine as a printer shows. Rejects where it cannot be drawn. */
export async function drawForPaper(parts: AppParts, region: HTMLElement, camera: Camera, wording: Wording): Promise<PaperMap> {
  const options = mapOptionsOf(parts, region, camera, wording);
  const { widthPx, heightPx } = options;
  const { drawMapPicture } = await import('../map-view/map-picture');
  const { canvas } = await drawMapPicture({ ...options, theme: 'light', pixelRatio: pixelRatioOf(options), legend: [] });
  return { canvas, camera, widthPx, heightPx };
}
