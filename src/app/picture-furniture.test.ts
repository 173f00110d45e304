import { expect, it } from 'vitest';
import type { MapPicture } from '../map-view/map-picture';
import { findFurniture, placePointers } from './picture-furniture';

const measure = (text: string): number => text.length * 7;
const size = { widthPx: 800, heightPx: 500 };

function pointersTo(...bearingsDeg: number[]): Pick<MapPicture, 'pointers' | 'spared'> {
  const pointers = bearingsDeg.map((bearingDeg, at) => ({ place: `far-${at}`, layer: `layer-${at}`, label: 'Washington', note: '7,850 km NW', at: [0, 0], bearingDeg }) as unknown as MapPicture['pointers'][number]);
  return { pointers, spared: [] };
}

it('finds for words what is drawn over them, the scales’ corner and each pointer, wherever the map stands on the picture', () => {
  const pointed = pointersTo(0, 90, 225, 300);
  const [scales, ...boxes] = findFurniture(pointed, size, measure);
  expect(scales).toMatchObject({ left: 0, bottom: size.heightPx });
  const placed = placePointers(pointed, { x: 24, y: 96, ...size }, measure);
  expect(placed).toHaveLength(pointed.pointers.length);
  for (const [at, { box }] of placed.entries()) {
    expect(boxes[at]?.left).toBeCloseTo(box.x - 24);
    expect(boxes[at]?.top).toBeCloseTo(box.y - 96);
    expect(boxes[at]?.right).toBeCloseTo(box.x - 24 + box.widthPx);
    expect(boxes[at]?.bottom).toBeCloseTo(box.y - 96 + box.heightPx);
  }
});

it('leaves each pointer its layer, whose colour it has', () => {
  const placed = placePointers(pointersTo(300, 90), { x: 24, y: 96, ...size }, measure);
  expect(placed.map(({ layer }) => layer)).toEqual(['layer-0', 'layer-1']);
});

it('keeps pointers clear of the scales, whichever way they lead', () => {
  for (let bearingDeg = 0; bearingDeg < 360; bearingDeg += 5) {
    const [scales, pointer] = findFurniture(pointersTo(bearingDeg), size, measure);
    if (!scales || !pointer) throw new Error('Nothing is placed.');
    expect(pointer.left >= scales.right || pointer.bottom <= scales.top, `${bearingDeg}°`).toBe(true);
    expect(pointer.left >= 0 && pointer.top >= 0 && pointer.right <= size.widthPx && pointer.bottom <= size.heightPx, `${bearingDeg}° within the map`).toBe(true);
  }
});

it('keeps pointers clear of each other, also beside the scales', () => {
  for (let bearingDeg = 0; bearingDeg < 360; bearingDeg += 2) {
    const boxes = placePointers(pointersTo(bearingDeg, bearingDeg + 4, bearingDeg + 8), { x: 0, y: 0, widthPx: 700, heightPx: 800 }, measure).map(({ box }) => box);
    const over = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => one.x < other.x + other.widthPx && other.x < one.x + one.widthPx && one.y < other.y + other.heightPx && other.y < one.y + one.heightPx));
    expect(over, `${bearingDeg}°`).toEqual([]);
  }
});

it('lets no word be cut by the edge of the map', () => {
  const boxes = findFurniture(pointersTo(), size, measure);
  const isUnder = (x: number, y: number): boolean => boxes.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom);
  for (const [x, y] of [[0, 200], [800, 200], [400, 0], [400, 500]] as const) expect(isUnder(x, y), `${x}, ${y}`).toBe(true);
  expect(isUnder(400, 250) || isUnder(10, 200)).toBe(false);
});

it('spares what is to be spared where there is room beside it, wherever the map stands on the picture', () => {
  const spared = [{ left: 300, top: 400, right: 500, bottom: 500 }];
  const isOver = ({ x, y, widthPx, heightPx }: { x: number; y: number; widthPx: number; heightPx: number }): boolean =>
    spared.some(({ left, top, right, bottom }) => x - 24 < right && x - 24 + widthPx > left && y - 96 < bottom && y - 96 + heightPx > top);
  const [before] = placePointers(pointersTo(180), { x: 24, y: 96, ...size }, measure);
  const [after] = placePointers({ ...pointersTo(180), spared }, { x: 24, y: 96, ...size }, measure);
  if (!before || !after) throw new Error('Nothing is placed.');
  expect([isOver(before.box), isOver(after.box)]).toEqual([true, false]);
});
