import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { spareUnseenFrames } from './unseen-frames';

/** Graphics that have drawn all that was asked while `isDone`. */
function buildGraphics() {
  const graphics = { isDone: true, isLost: false };
  const gl = {
    SIGNALED: 1,
    fenceSync: () => ({}),
    flush: () => undefined,
    isContextLost: () => graphics.isLost,
    getSyncParameter: () => (graphics.isDone ? 1 : 0),
  };
  return { graphics, gl };
}

/** As much of a map as draws, and a clock. */
function build() {
  const heard = new Map<string, () => void>();
  const { graphics, gl } = buildGraphics();
  const map = { painter: { render: vi.fn<(frame: string) => void>(), context: { gl } }, on: (type: string, then: () => void) => heard.set(type, then) };
  const clock = { nowMs: 0 };
  const original = map.painter.render;
  const unseen = spareUnseenFrames(map as unknown as Pick<MapLibreMap, 'painter' | 'on'>, () => clock.nowMs);
  return { map, clock, graphics, original, unseen, restores: () => heard.get('webglcontextrestored')?.() };
}

describe('a map that is still covered', () => {
  it('draws its first frame, and then one in a quarter of a second', () => {
    const { map, clock, original } = build();
    for (clock.nowMs = 0; clock.nowMs < 1000; clock.nowMs += 10) map.painter.render(`at ${clock.nowMs}`);
    expect(original.mock.calls.flat()).toEqual(['at 0', 'at 250', 'at 500', 'at 750']);
  });

  it('draws none while the graphics have not drawn the one before', () => {
    const { map, clock, graphics, original } = build();
    const drawAt = (nowMs: number): void => {
      clock.nowMs = nowMs;
      map.painter.render(`at ${nowMs}`);
    };
    drawAt(0);
    graphics.isDone = false;
    drawAt(300);
    drawAt(900);
    graphics.isDone = true;
    drawAt(910);
    graphics.isDone = false;
    graphics.isLost = true;
    drawAt(1200);
    expect(original.mock.calls.flat()).toEqual(['at 0', 'at 910', 'at 1200']);
  });

  it('owes one frame when it is whole, and draws every one from then on', () => {
    const { map, original, unseen } = build();
    map.painter.render('first');
    map.painter.render('spared');
    expect(unseen.end()).toBe(true);
    expect(unseen.end()).toBe(false);
    map.painter.render('whole');
    map.painter.render('moved');
    expect(original.mock.calls.flat()).toEqual(['first', 'whole', 'moved']);
  });

  it('is covered again when a lost drawing context is back, and draws with the painter that it got', () => {
    const { map, original, unseen, restores } = build();
    unseen.end();
    const next = vi.fn<(frame: string) => void>();
    map.painter = { ...map.painter, render: next };
    restores();
    map.painter.render('again');
    map.painter.render('spared');
    expect(next.mock.calls.flat()).toEqual(['again']);
    expect(original).not.toHaveBeenCalled();
    expect(unseen.end()).toBe(true);
  });

  it('draws as many frames when MapLibre has started its workers anew, and has kept its painter', () => {
    const { map, clock, original, unseen, restores } = build();
    unseen.end();
    restores();
    restores();
    for (clock.nowMs = 0; clock.nowMs < 1000; clock.nowMs += 10) map.painter.render(`at ${clock.nowMs}`);
    expect(original.mock.calls.flat()).toEqual(['at 0', 'at 250', 'at 500', 'at 750']);
  });
});
