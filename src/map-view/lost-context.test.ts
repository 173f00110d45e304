import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchContext } from './lost-context';

const style: StyleSpecification = { version: 8, sources: {}, layers: [] };

/** As much of a map as is watched, and a page whose visibility can be changed. */
function build() {
  const listeners = new Map<string, () => void>();
  const holder = new EventTarget();
  const map = { setStyle: vi.fn<MapLibreMap['setStyle']>(), getCanvasContainer: () => holder, on: (type: string, then: () => void) => listeners.set(type, then) };
  const target = new EventTarget();
  const seen: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' };
  const page = Object.assign(target, seen);
  const on = { lost: vi.fn<() => void>(), gone: vi.fn<() => void>() };
  const stop = watchContext(map as unknown as MapLibreMap, () => style, on, page);
  return {
    map,
    on,
    stop,
    hears: (type: string) => listeners.get(type)?.(),
    /** As the browser tells it: what holds the canvas first, then the canvas, where MapLibre listens. */
    loses: () => {
      holder.dispatchEvent(new Event('webglcontextlost'));
      listeners.get('webglcontextlost')?.();
    },
    shows(visible: boolean) {
      page.visibilityState = visible ? 'visible' : 'hidden';
      target.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

describe('a drawing context', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('that comes back is not given up, and the map gets its style', () => {
    const { map, on, hears } = build();
    hears('webglcontextlost');
    expect(on.lost).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(3000);
    hears('webglcontextrestored');
    vi.advanceTimersByTime(60_000);
    expect(on.gone).not.toHaveBeenCalled();
    expect(map.setStyle).toHaveBeenCalledExactlyOnceWith(style, { diff: false, validate: false });
  });

  it('takes the style with it, once it is said that nothing can be written', () => {
    const { map, on, loses, stop } = build();
    map.setStyle.mockImplementation(function setStyle(this: MapLibreMap) {
      expect(on.lost).toHaveBeenCalled();
      return this;
    });
    loses();
    expect(map.setStyle).toHaveBeenCalledExactlyOnceWith(null);
    stop();
    loses();
    expect(map.setStyle).toHaveBeenCalledOnce();
  });

  it('that does not come back is given up, but not while nobody looks', () => {
    const { on, hears, shows } = build();
    hears('webglcontextlost');
    vi.advanceTimersByTime(3000);
    shows(false);
    vi.advanceTimersByTime(3_600_000);
    expect(on.gone).not.toHaveBeenCalled();
    shows(true);
    vi.advanceTimersByTime(7000);
    expect(on.gone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(on.gone).toHaveBeenCalledOnce();
  });

  it('is no longer waited for once the map is taken away', () => {
    const { on, hears, shows, stop } = build();
    hears('webglcontextlost');
    stop();
    shows(false);
    shows(true);
    vi.advanceTimersByTime(60_000);
    expect(on.gone).not.toHaveBeenCalled();
  });
});
