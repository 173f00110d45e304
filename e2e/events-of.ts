/**
 * Events as a reader might open them, for the benchmark and the tests: `tsx e2e/events-of.ts 10000 > events.geojson`
 * writes a file. The same count gives the same bytes.
 */
import { pathToFileURL } from 'node:url';

/** A feature of such a file: a point in Ukraine's east, a title, a kind and a day. */
interface EventFeature {
  type: 'Feature';
  id: number;
  properties: { title: string; date: string; kind: string; place: string };
  geometry: { type: 'Point'; coordinates: [lng: number, lat: number] };
}

export interface EventCollection {
  type: 'FeatureCollection';
  features: EventFeature[];
}

const KINDS = ['shelling', 'drone', 'clash', 'report', 'evacuation'] as const;
const PLACES = ['Sumy', 'Суми', 'Kherson', 'Херсон', 'Pokrovsk', 'Покровськ', 'Kupiansk', 'Куп’янськ'] as const;
const FIRST_DAY_MS = Date.UTC(2024, 2, 18);
const DAYS = 366;
const DAY_MS = 86_400_000;

/** A generator of numbers from 0 to 1 that always gives the same ones (mulberry32). */
function steadyNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many events, strewn about a front from the south-west to the north-east, over the year before the story's day. */
export function eventsOf(count: number): EventCollection {
  const next = steadyNumbers(count);
  const features = Array.from({ length: count }, (_, id): EventFeature => {
    const along = next();
    const spread = (next() + next() + next() - 1.5) * 1.2;
    const kind = KINDS[Math.floor(next() * KINDS.length)] ?? 'report';
    const place = PLACES[Math.floor(next() * PLACES.length)] ?? 'Sumy';
    return {
      type: 'Feature',
      id,
      properties: { title: `Event ${id + 1}`, date: new Date(FIRST_DAY_MS + Math.floor(next() * DAYS) * DAY_MS).toISOString().slice(0, 10), kind, place },
      geometry: { type: 'Point', coordinates: [round(32 + along * 6.5 + spread), round(46.4 + along * 4 - spread / 2)] },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** Five decimals, about a metre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

const [, script, count] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  if (!/^\d+$/.test(count ?? '')) throw new Error('How many events? tsx e2e/events-of.ts 10000 > events.geojson');
  process.stdout.write(JSON.stringify(eventsOf(Number(count))));
}
