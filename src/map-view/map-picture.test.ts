import { beforeEach, expect, it, vi } from 'vitest';
import { englishWording } from '../words/words-context';
import { drawMapPicture, type MapPictureOptions } from './map-picture';
import { endMapWorkers, startMapWorkers } from './map-workers';

const library = vi.hoisted(() => ({ calls: [] as string[] }));

vi.mock('./worker-address', () => ({ workerAddress: '/worker.js' }));
vi.mock('../map-style/build-style', () => ({ buildStyle: () => ({}) }));
vi.mock('./opened-feed-supply', () => ({ supplyOpenedFeed: () => Promise.reject(new Error('No feed.')) }));
vi.mock('maplibre-gl', () => ({
  setWorkerUrl: () => undefined,
  prewarm: () => library.calls.push('begin'),
  clearPrewarmedResources: () => library.calls.push('end'),
  getGlobalDispatcher: () => ({ on: () => undefined }),
  Map: function refuse() {
    throw new Error('There is no WebGL.');
  },
}));

const page = { createElement: () => ({ style: {}, setAttribute: () => undefined, remove: () => library.calls.push('clear away') }), body: { append: () => undefined } } as unknown as Document;
const options = {
  story: { places: [] },
  files: {},
  fonts: [],
  theme: 'light',
  shown: new Set<string>(),
  wording: englishWording,
  camera: { lng: 31, lat: 48, zoom: 5, bearing: 0, pitch: 0 },
  widthPx: 800,
  heightPx: 500,
  pixelRatio: 1,
  opened: { layers: [], shown: [] },
  lacksData: false,
  place: null,
  openedFeature: null,
  legend: [],
} as unknown as MapPictureOptions;
const opened = { layers: [{ id: 'opened-1' }], shown: [] } as unknown as MapPictureOptions['opened'];

beforeEach(() => {
  endMapWorkers();
  library.calls.length = 0;
});

it.each<[string, MapPictureOptions, string]>([
  ['a map', options, 'There is no WebGL.'],
  ['the data that were opened', { ...options, opened }, 'No feed.'],
])('leaves no worker behind where the page has no map and the browser cannot give it %s', async (_, asked, why) => {
  await expect(drawMapPicture(asked, page)).rejects.toThrow(why);
  expect(library.calls).toEqual(['begin', 'end', 'clear away']);
});

it('leaves a page that has a map its workers', async () => {
  startMapWorkers();
  await expect(drawMapPicture(options, page)).rejects.toThrow('There is no WebGL.');
  expect(library.calls).toEqual(['begin', 'clear away']);
});
