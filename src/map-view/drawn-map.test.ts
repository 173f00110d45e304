import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '../story/schema';
import type { Camera, CameraTarget } from './camera';
import { createDrawnMap, drawnZooms, type DrawnMapOptions, type DrawnMapPart } from './drawn-map';
import type { MapIntent } from './map-intent';

/** As much of an element as the drawn map asks of one. */
class TestElement extends EventTarget {
  readonly style = { setProperty: () => undefined };
  readonly offsetLeft = 0;
  readonly offsetTop = 0;
  constructor(readonly clientWidth = 1000, readonly clientHeight = 800) {
    super();
  }
  getBoundingClientRect = () => ({ left: 0, top: 0, width: this.clientWidth });
  querySelectorAll = (): readonly TestElement[] => [];
  readonly attributes = new Set<string>();
  toggleAttribute = (name: string, force: boolean): void => void (force ? this.attributes.add(name) : this.attributes.delete(name));
  closest = () => ({ getAttribute: () => 'sumy' });
}

beforeEach(() => {
  vi.stubGlobal('Element', TestElement);
  vi.stubGlobal('SVGElement', TestElement);
  vi.stubGlobal('getComputedStyle', () => ({}));
  vi.stubGlobal('ResizeObserver', class {
    observe = (): void => undefined;
    disconnect = (): void => undefined;
  });
});
afterEach(() => vi.unstubAllGlobals());

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const story = { theatre: [21.5, 43.8, 41, 53], places: [{ id: 'sumy', at: [34.8, 50.9] }] } as unknown as Story;
const sumy: CameraTarget = { kind: 'bounds', bounds: [34, 50.5, 36, 51.5] };
const overLviv: Camera = { lng: 24, lat: 49.8, zoom: 8, bearing: 0, pitch: 0 };

function build(part: DrawnMapPart, root = new TestElement(), corners: DrawnMapOptions['corners'] = () => []) {
  const told: MapIntent[] = [];
  const widthsPx: number[] = [];
  const element = root as unknown as HTMLElement;
  const options: DrawnMapOptions = {
    root: element,
    frame: element,
    theatre: element,
    story,
    shown: new Set(),
    target: { kind: 'theatre' },
    corners,
    paddingPx: none,
    onIntent: (intent) => void (intent.type === 'camera-moved' && told.push(intent)),
    onWidth: (theatreWidthPx) => void widthsPx.push(theatreWidthPx),
  };
  const map = createDrawnMap(options);
  map.setPart(part);
  return { map, root, told, widthsPx };
}

describe.each(['waiting', 'alone'] as const)('a drawn map that leads (%s)', (part) => {
  it('tells where it has been sent', () => {
    const { map, told } = build(part);
    map.moveCamera(sumy, 'glide');
    expect(map.camera().lng).toBeCloseTo(35, 6);
    expect(told).toEqual([{ type: 'camera-moved', camera: map.camera(), by: 'program' }]);
  });

  it('tells where it has gone for a place that was out of view, to what was chosen or has the focus', () => {
    const { map, root, told } = build(part);
    map.moveCamera({ kind: 'camera', camera: overLviv }, 'glide');
    map.reveal([34.8, 50.9]);
    const revealed = map.camera();
    map.moveCamera({ kind: 'camera', camera: overLviv }, 'glide');
    const focus = new Event('focusin');
    Object.defineProperty(focus, 'target', { value: root });
    root.dispatchEvent(focus);
    expect(revealed.lng).toBeGreaterThan(overLviv.lng + 1);
    expect(map.camera()).toMatchObject({ lng: 34.8, lat: 50.9 });
    expect(told.slice(1)).toEqual([revealed, overLviv, map.camera()].map((camera) => ({ type: 'camera-moved', camera, by: 'program' })));
  });

  it('brings what is in view out from under the corner, and moves for nothing else', () => {
    const under = { left: 0, top: 0, right: 600, bottom: 420 };
    const { map } = build(part, new TestElement(), () => [under]);
    const overSumy: Camera = { ...overLviv, lng: 34.8, lat: 50.9 };
    map.moveCamera({ kind: 'camera', camera: overSumy }, 'glide');
    map.reveal([34.8, 50.9]);
    expect(map.camera()).not.toEqual(overSumy);
    const revealed = map.camera();
    map.reveal([34.8, 50.9]);
    expect(map.camera(), 'clear by now').toEqual(revealed);
  });

  it('tells of what it holds once that is fitted into another room', () => {
    const { map, told } = build(part);
    map.moveCamera(sumy, 'glide');
    const before = map.camera().zoom;
    map.setPadding({ ...none, bottom: 500 }, 'glide');
    expect(map.camera().zoom).toBeLessThan(before);
    expect(told.at(-1)).toEqual({ type: 'camera-moved', camera: map.camera(), by: 'program' });
  });

  it('has no camera to tell of while it shows the theatre, whatever room there is for it', () => {
    const { map, told } = build(part);
    map.moveCamera(sumy, 'glide');
    map.moveCamera({ kind: 'theatre' }, 'glide');
    map.setPadding({ ...none, bottom: 200 }, 'glide');
    expect(told).toHaveLength(1);
  });

  it('has none without a size', () => {
    const { map, told } = build(part, new TestElement(0, 0));
    map.moveCamera(sumy, 'glide');
    expect(told).toEqual([]);
  });
});

it('alone, it tells how near it has come, and stays with the theatre rather than turn into a globe', () => {
  const { map, told } = build('alone');
  map.moveCamera({ kind: 'far', at: [-77, 39] }, 'glide');
  expect(told).toEqual([]);
  map.moveCamera({ kind: 'camera', camera: { ...overLviv, zoom: 12 } }, 'glide');
  expect(told).toEqual([{ type: 'camera-moved', camera: { ...overLviv, zoom: drawnZooms.max }, by: 'program' }]);
});

describe('asked for more than it can be seen from near, while the moving map is on its way', () => {
  const near = (zoom: number): CameraTarget => ({ kind: 'camera', camera: { ...overLviv, zoom } });

  it.each(['waiting', 'behind'] as const)('shows its nearest view of it (%s), and keeps how near it was asked to be', (part) => {
    const { map, root, widthsPx } = build(part);
    map.moveCamera(near(drawnZooms.max), 'jump');
    const nearest = widthsPx.at(-1);
    map.moveCamera(near(7), 'jump');
    map.moveCamera(near(12), 'jump');
    expect(widthsPx.at(-1)).toBeCloseTo(nearest ?? 0, 6);
    expect(root.attributes).not.toContain('data-beyond');
    expect([map.target(), map.camera().zoom]).toEqual([near(12), 12]);
    map.zoomBy(1);
    expect(map.target()).toEqual(near(12));
  });

  it('is moved by hand from what is seen', () => {
    const { map } = build('waiting');
    map.moveCamera(near(12), 'jump');
    map.zoomBy(-1);
    expect(map.camera().zoom).toBe(drawnZooms.max - 1);
  });

  it('is not seen where it would have to be a globe', () => {
    const { map, root } = build('waiting');
    map.moveCamera(near(1.5), 'jump');
    expect(root.attributes).toContain('data-beyond');
  });
});

it.each<[string, CameraTarget]>([
  ['a place beyond the map', { kind: 'far', at: [-77, 39] }],
  ['a globe that a link led to', { kind: 'camera', camera: { ...overLviv, zoom: 1.5 } }],
])('shows the theatre once it is alone with what waited for a globe: %s', (_, target) => {
  const { map } = build('waiting');
  map.moveCamera(target, 'jump');
  expect(map.camera().zoom).toBeLessThan(drawnZooms.min);
  map.setPart('alone');
  expect(map.target()).toEqual({ kind: 'theatre' });
  expect(map.camera().zoom).toBeGreaterThan(drawnZooms.min);
});

it('keeps what it was sent to while it has no size, for the screen that it then gets', () => {
  const { map } = build('waiting', new TestElement(0, 0));
  map.moveCamera(sumy, 'jump');
  map.setPart('alone');
  expect(map.target()).toEqual(sumy);
});

it('zooms by key about the middle of what nothing covers, as its buttons do', () => {
  const [byKey, byButton] = [build('alone'), build('alone')];
  for (const { map } of [byKey, byButton]) {
    map.setPadding({ ...none, bottom: 480 }, 'jump');
    map.moveCamera({ kind: 'camera', camera: overLviv }, 'jump');
  }
  byKey.root.dispatchEvent(Object.assign(new Event('keydown'), { key: '-' }));
  byButton.map.zoomBy(-1);
  expect(byKey.map.camera().zoom).toBe(overLviv.zoom - 1);
  expect(byKey.map.camera()).toEqual(byButton.map.camera());
});

it('says nothing behind the moving map, which speaks for itself', () => {
  const { map, told } = build('behind');
  map.follow(overLviv);
  map.moveCamera(sumy, 'jump');
  expect(told).toEqual([]);
});
