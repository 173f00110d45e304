import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import type { OpenedLook } from '../map-style/opened-look';
import { createOpenedOnMap } from './opened-on-map';

const feed = vi.hoisted(() => ({ arrive: (): void => undefined, supply: (): Promise<void> => Promise.resolve() }));
vi.mock('./opened-feed-supply', () => ({ supplyOpenedFeed: () => feed.supply() }));

const look: OpenedLook = { id: 'opened-1', pointsUrl: 'opened-data://1/points', shapesUrl: null, hasAreas: false, isClustered: false };

it('a feature that was chosen before its source came is marked once that is there, and no other', async () => {
  const supplied = new Promise<void>((resolve) => {
    feed.arrive = resolve;
  });
  feed.supply = () => supplied;
  const sources = new Set<string>();
  const marked: string[] = [];
  const map = {
    getSource: (id: string) => (sources.has(id) ? {} : undefined),
    setFeatureState: ({ source, id }: { source: string; id: number }, { selected }: { selected: boolean }) => void marked.push(`${source} ${id} ${selected}`),
  } as unknown as MapLibreMap;
  const opened = createOpenedOnMap(map, () => true, { changed: () => opened.looks().forEach(({ id }) => sources.add(`${id}-points`)), awaits: () => () => undefined, failed: () => undefined });
  opened.set([look]);
  opened.select({ layer: 'opened-1', feature: 4 });
  expect(marked).toEqual([]);
  feed.arrive();
  await vi.waitFor(() => expect(marked).toEqual(['opened-1-points 4 true']));
});

it('layers that are taken off while their feed is on its way do not come back with it', async () => {
  const arrivals: Array<() => void> = [];
  feed.supply = () => new Promise((resolve) => arrivals.push(resolve));
  const opened = createOpenedOnMap({} as MapLibreMap, () => false, { changed: () => undefined, awaits: () => () => undefined, failed: () => undefined });
  opened.set([look]);
  opened.set([look, { ...look, id: 'opened-2' }]);
  opened.set([]);
  for (const arrive of arrivals) arrive();
  await new Promise((resolve) => setTimeout(resolve));
  expect(arrivals).toHaveLength(2);
  expect(opened.looks()).toEqual([]);
});
