import { describe, expect, it, vi } from 'vitest';
import type { MapPictureOptions } from '../map-view/map-picture';
import type { PictureWords } from '../picture/picture-layout';
import { buildEvidence } from '../story/evidence';
import { buildStoryIndex } from '../story/story-index';
import { englishWording } from '../words/words-context';
import type { OpenedParts } from './opened/opened-parts';
import { summary } from './opened/test-opened';
import { createOpenedSeam } from './opened-seam';
import { reduce } from './reduce';
import { drawForPaper, savePicture } from './save-picture';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

const seen = vi.hoisted(() => ({
  /** What happens on the page while the picture waits for its letters, or for its map. */
  meanwhile: (): void => undefined,
  sizePx: { right: 800, bottom: 500 },
  /** Whether what is opened is to be seen in the picture. */
  showsOpened: true,
  drawn: [] as MapPictureOptions[],
  said: [] as Array<[PictureWords, { widthPx: number; heightPx: number }]>,
}));

vi.mock('./map-padding', () => ({ freeBoxOf: () => ({ left: 0, top: 0, ...seen.sizePx }) }));
vi.mock('./wire-map', () => ({ drawnTheme: () => 'light' }));
vi.mock('./save-file', () => ({ saveFile: () => undefined }));
vi.mock('../picture/canvas-font', () => ({ loadLetters: async () => seen.meanwhile() }));
vi.mock('../picture/draw-picture', () => ({ createMeasure: () => null, drawPicture: () => null, writePng: async () => null }));
vi.mock('../picture/picture-layout', () => ({
  layOutPicture: (words: PictureWords, sizePx: { widthPx: number; heightPx: number }) => {
    seen.said.push([words, sizePx]);
    return { map: { x: 0, y: 0, ...sizePx }, ...sizePx };
  },
}));
vi.mock('../map-view/map-picture', () => ({
  drawMapPicture: async (options: MapPictureOptions) => {
    seen.meanwhile();
    seen.drawn.push(options);
    return { canvas: null, kmPerPx: 1, isPlane: true, seen: options.legend.map(({ layer }) => seen.showsOpened || !layer.startsWith('opened')), pointers: [], spared: [] };
  },
}));

function openPage() {
  const index = buildStoryIndex(testStory);
  const { id: story } = testStory;
  const evidence = buildEvidence({ schemaVersion: 1, story, measures: [] }, { schemaVersion: 1, story, claims: [] }, { schemaVersion: 1, story, figures: [] });
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  seen.meanwhile = () => {
    store.dispatch({ type: 'layer-toggled', layer: 'water' });
    seen.sizePx = { right: 400, bottom: 300 };
  };
  seen.sizePx = { right: 800, bottom: 500 };
  seen.drawn.length = 0;
  seen.said.length = 0;
  return { store, index, evidence, opened: createOpenedSeam({ store, index, evidence }) };
}

const region = {} as HTMLElement;
const camera = { lng: 33, lat: 47, zoom: 7, bearing: 0, pitch: 0 };
vi.stubGlobal('document', {});
vi.stubGlobal('window', { location: { href: 'https://map.example/' } });

describe('a picture, while the page goes on', () => {
  it('has map, legend and size of one moment', async () => {
    await savePicture(openPage(), region, camera, englishWording, () => undefined);
    expect([...(seen.drawn[0]?.shown ?? [])]).toEqual(['water', 'towns']);
    expect(seen.drawn[0]).toMatchObject({ widthPx: 800, heightPx: 500 });
    expect(seen.said.map(([, size]) => size)).toEqual([{ widthPx: 800, heightPx: 500 }, { widthPx: 800, heightPx: 500 }]);
  });

  it('keeps its view with it where it is made for paper', async () => {
    expect(await drawForPaper(openPage(), region, camera, englishWording)).toMatchObject({ camera, widthPx: 800, heightPx: 500 });
  });
});

it('has the signs of opened data in its legend as the page has, also of many points', async () => {
  const page = openPage();
  const layer = { id: 'opened-1', name: 'Wells', isShown: true, summary: { ...summary, points: 100_000, withLines: 1 }, reader: { isGone: () => false } };
  const parts = { layers: () => [layer] } as unknown as OpenedParts;
  await savePicture({ ...page, opened: { ...page.opened, parts: () => parts } }, region, camera, englishWording, () => undefined);
  const legend = seen.said.at(-1)?.[0].legend.filter(({ text }) => text.startsWith('Wells'));
  expect(legend?.map(({ text, swatch }) => [text, swatch.kind])).toEqual([
    ['Wells: Points', 'point'],
    ['Wells: Several points; the number says how many', 'ring'],
    ['Wells: Lines', 'line'],
  ]);
});

it('says in its legend that a file has colours of its own, since nothing else travels with a picture', async () => {
  const page = openPage();
  const layer = { id: 'opened-1', name: 'Wells', isShown: true, summary: { ...summary, points: 3, withColours: 2 }, reader: { isGone: () => false } };
  const parts = { layers: () => [layer] } as unknown as OpenedParts;
  await savePicture({ ...page, opened: { ...page.opened, parts: () => parts } }, region, camera, englishWording, () => undefined);
  expect(seen.said.at(-1)?.[0].legend.map(({ text }) => text)).toContain('Wells (or in the file’s own colours)');
});

it('says of when opened data are, beside the date of the story’s own', async () => {
  const page = openPage();
  const layers = [{ from: '2024-05-01', to: '2024-05-01' }, null].map((dates, at) => ({ id: `opened-${at}`, name: `Wells ${at}`, isShown: true, summary: { ...summary, dates, undated: dates === null ? 0 : 3 }, reader: { isGone: () => false } }));
  await savePicture({ ...page, opened: { ...page.opened, parts: () => ({ layers: () => layers }) as unknown as OpenedParts } }, region, camera, englishWording, () => undefined);
  expect(seen.said.at(-1)?.[0].sources.find((source) => source.includes('Wells'))).toContain('Wells 0 (1 May 2024; features without a date:\u00a03) and Wells 1 (no dates)');
});

it('does not name opened data as added where nothing of them is in the picture', async () => {
  const layer = { id: 'opened-1', name: 'Wells', isShown: true, summary, reader: { isGone: () => false } };
  const parts = { layers: () => [layer] } as unknown as OpenedParts;
  const addedIn = async (showsOpened: boolean): Promise<string | undefined> => {
    const page = openPage();
    seen.showsOpened = showsOpened;
    await savePicture({ ...page, opened: { ...page.opened, parts: () => parts } }, region, camera, englishWording, () => undefined);
    return seen.said.at(-1)?.[0].sources.find((source) => source.includes('Wells'));
  };
  expect(await addedIn(true)).toMatch(/not checked: Wells/);
  expect(await addedIn(false)).toBeUndefined();
});
