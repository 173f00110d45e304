import { expect, it } from 'vitest';
import { layUpFiles } from './lay-up-files';

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
