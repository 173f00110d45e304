import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spareUnseenFrames, type SparedMap } from './unseen-frames';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], now: 0 }));
afterEach(() => void vi.useRealTimers());

/** As much of a map as draws and asks for frames. What is drawn is noted, with the box that it is cut to. */
function build() {
  const heard = new Map<string, () => void>();
  const drawn: string[] = [];
  const asked: number[] = [];
  let cut: string | null = null;
  const gl = {
    SCISSOR_TEST: 'scissors',
    enable: (what: string) => {
      cut = what;
    },
    scissor: (...box: number[]) => {
      cut = `${cut} ${box.join()}`;
    },
    disable: (what: string) => {
      cut = cut?.startsWith(what) ? null : cut;
    },
  };
  const painterOf = (name: string) => ({
    context: { gl },
    render: (frame: string) => {
      drawn.push(`${name}${frame}${cut === null ? '' : ` in ${cut}`}`);
      if (frame === 'broken') throw new Error('No drawing.');
    },
  });
  const map = {
    style: {} as object | null,
    painter: painterOf(''),
    on: (type: string, then: () => void) => heard.set(type, then),
    triggerRepaint: () => void asked.push(performance.now()),
    areTilesLoaded: () => true,
  };
  const unseen = spareUnseenFrames(map as unknown as SparedMap, globalThis);
  /** Whatever is to be drawn, for so long. */
  const drawFor = (spanMs: number): void => {
    for (const endMs = performance.now() + spanMs; performance.now() < endMs; vi.advanceTimersByTime(10)) map.painter.render(`at ${performance.now()}`);
  };
  return { map, unseen, drawn, asked, drawFor, painterOf, hears: (type: string) => heard.get(type)?.() };
}

const onePixel = 'in scissors 0,0,1,1';

describe('a map that is still covered', () => {
  it('draws its first frame, and then one in a quarter of a second, each into one pixel', () => {
    const { drawn, drawFor } = build();
    drawFor(1000);
    expect(drawn).toEqual([`at 0 ${onePixel}`, `at 250 ${onePixel}`, `at 500 ${onePixel}`, `at 750 ${onePixel}`]);
  });

  it('owes one frame when it is whole, and draws every one from then on, and whole', () => {
    const { map, drawn, unseen } = build();
    map.painter.render('first');
    map.painter.render('spared');
    expect(unseen.end()).toBe(true);
    expect(unseen.end()).toBe(false);
    map.painter.render('whole');
    map.painter.render('moved');
    expect(drawn).toEqual([`first ${onePixel}`, 'whole', 'moved']);
  });

  it('is not cut for good by a frame that breaks', () => {
    const { map, drawn, unseen } = build();
    expect(() => map.painter.render('broken')).toThrow('No drawing.');
    unseen.end();
    map.painter.render('whole');
    expect(drawn.at(-1)).toBe('whole');
  });

  it('is covered again when a lost drawing context is back, and draws with the painter that it got', () => {
    const { map, drawn, unseen, painterOf, hears } = build();
    unseen.end();
    map.painter = painterOf('anew ');
    hears('webglcontextrestored');
    map.painter.render('first');
    map.painter.render('spared');
    expect(drawn).toEqual([`anew first ${onePixel}`]);
    expect(unseen.end()).toBe(true);
  });

  it('draws as many frames when MapLibre has started its workers anew, and has kept its painter', () => {
    const { drawn, drawFor, unseen, hears } = build();
    unseen.end();
    hears('webglcontextrestored');
    hears('webglcontextrestored');
    drawFor(600);
    expect(drawn).toEqual([`at 0 ${onePixel}`, `at 250 ${onePixel}`, `at 500 ${onePixel}`]);
  });
});

describe('the frames that a covered map asks for', () => {
  it('come in steps while tiles are on their way, and none is forgotten', () => {
    const { map, asked } = build();
    map.areTilesLoaded = () => false;
    for (let now = 0; now <= 100; now += 10) {
      map.triggerRepaint();
      vi.advanceTimersByTime(10);
    }
    expect(asked).toEqual([0, 80]);
    vi.advanceTimersByTime(1000);
    expect(asked).toEqual([0, 80, 160]);
  });

  it('come at once when all tiles are there, or when the map is seen', () => {
    const { map, asked, unseen } = build();
    map.triggerRepaint();
    vi.advanceTimersByTime(10);
    map.triggerRepaint();
    map.areTilesLoaded = () => false;
    unseen.end();
    map.triggerRepaint();
    expect(asked).toEqual([0, 10, 10]);
  });

  it('come at once while the drawing context is lost, when MapLibre has no tiles to tell of', () => {
    const { map, asked } = build();
    map.style = null;
    map.areTilesLoaded = () => {
      throw new TypeError('Cannot convert undefined or null to object');
    };
    map.triggerRepaint();
    map.triggerRepaint();
    expect(asked).toEqual([0, 0]);
  });

  it('are not asked of a map that is taken down', () => {
    const { map, asked, hears } = build();
    map.areTilesLoaded = () => false;
    map.triggerRepaint();
    map.triggerRepaint();
    hears('remove');
    vi.advanceTimersByTime(1000);
    expect(asked).toEqual([0]);
  });
});
