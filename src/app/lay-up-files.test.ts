import { describe, expect, it } from 'vitest';
import { layUpFiles, namedCodeHasCome } from './lay-up-files';

/** A page that keeps what is asked for, and tells of it as the browser would. */
function watchedPage() {
  const hints: (EventTarget & Partial<Record<'rel' | 'as' | 'crossOrigin' | 'href', string>>)[] = [];
  const page = { createElement: () => new EventTarget(), head: { append: (hint: EventTarget) => hints.push(hint) } } as unknown as Document;
  return { page, hints, asked: () => hints.map(({ href }) => href), ends: (at: number, how: 'load' | 'error') => hints[at]?.dispatchEvent(new Event(how)) };
}

it('asks for every address of a batch once, as the map will, and passes over what is in memory', () => {
  const { page, hints } = watchedPage();
  layUpFiles([['/land.geojson', { type: 'FeatureCollection', features: [] }, '/water.geojson']], page);
  expect(hints.map(({ rel, as, crossOrigin, href }) => ({ rel, as, crossOrigin, href }))).toEqual(
    ['/land.geojson', '/water.geojson'].map((href) => ({ rel: 'prefetch', as: 'fetch', crossOrigin: 'anonymous', href })),
  );
});

it('asks for the next batch once all of the last have come or failed', () => {
  const { page, asked, ends } = watchedPage();
  layUpFiles([['/worker.js', '/other.js'], [], ['/land.geojson']], page);
  ends(0, 'load');
  expect(asked()).toEqual(['/worker.js', '/other.js']);
  ends(1, 'error');
  expect(asked()).toEqual(['/worker.js', '/other.js', '/land.geojson']);
});

describe('code that the head names ahead', () => {
  /** A page with hints for `addresses`, in a browser that `fetches` them ahead. */
  function namingPage(addresses: readonly string[], fetches = true) {
    const hints = addresses.map((href) => Object.assign(new EventTarget(), { href, relList: { supports: () => fetches } }));
    return { page: { querySelectorAll: () => hints } as unknown as Document, ends: (at: number, how: 'load' | 'error') => hints[at]?.dispatchEvent(new Event(how)) };
  }
  const timelineOf = (come: readonly string[]) => ({ getEntriesByName: (name: string) => (come.includes(name) ? [{} as PerformanceEntry] : []) });
  /** Whether `waiting` is fulfilled by what has happened so far. */
  const isOver = (waiting: Promise<void>) => Promise.race([waiting.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false)))]);

  it('is waited for until all of it has come or failed', async () => {
    const { page, ends } = namingPage(['/map.js', '/words.js']);
    const waiting = namedCodeHasCome(page, timelineOf([]));
    ends(0, 'load');
    expect(await isOver(waiting)).toBe(false);
    ends(1, 'error');
    expect(await isOver(waiting)).toBe(true);
  });

  it('is not waited for where it came before', async () => {
    const { page } = namingPage(['/map.js']);
    expect(await isOver(namedCodeHasCome(page, timelineOf(['/map.js'])))).toBe(true);
  });

  it('is not waited for by a browser that does not fetch it ahead, which would never tell', async () => {
    const { page } = namingPage(['/map.js'], false);
    expect(await isOver(namedCodeHasCome(page, timelineOf([])))).toBe(true);
  });
});
