/**
 * Runs in the map's workers, beside MapLibre's own code: fetches opened data from the worker that read them. Imported
 * there by its address (`opened-feed-supply.ts`), so it stands alone.
 */
import type { FeedPortion, FeedRequest, FeedScheme } from '../opened-data/map-feed';
import type { MapFeature, MapPart } from '../opened-data/map-features';

/** What MapLibre puts into its workers' scope for scripts like this one. */
interface MapWorkerScope {
  addProtocol(scheme: FeedScheme, load: (request: { readonly url: string }, abort: AbortController) => Promise<{ data: unknown }>): void;
}

/** A worker that reads files answers within milliseconds; one that is gone never does. */
const SILENCE_MS = 20_000;

(self as unknown as MapWorkerScope).addProtocol('opened-data', async ({ url }, { signal }) => {
  const [channel = '', part] = url.slice('opened-data://'.length).split('/');
  const features = await gather(channel, part === 'points' ? 'points' : 'shapes', signal);
  // MapLibre sends what it was given back to the page, where it would be copied in one go. What is not enumerable
  // stays behind: its index is built from `features` all the same.
  return { data: Object.defineProperty({ type: 'FeatureCollection' }, 'features', { value: features, enumerable: false }) };
});

function gather(name: string, ask: MapPart, signal: AbortSignal): Promise<MapFeature[]> {
  return new Promise((resolve, reject) => {
    const channel = new BroadcastChannel(name);
    const reply = Math.random().toString(36).slice(2);
    const gathered: MapFeature[] = [];
    let silence: ReturnType<typeof setTimeout>;
    const end = (): void => {
      clearTimeout(silence);
      channel.close();
    };
    const askOn = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        end();
        reject(new Error('The opened data did not come.'));
      }, SILENCE_MS);
      channel.postMessage({ ask, reply } satisfies FeedRequest);
    };
    channel.addEventListener('message', ({ data }: MessageEvent<Partial<FeedPortion>>) => {
      if (data.reply !== reply) return;
      for (const feature of data.features ?? []) gathered.push(feature);
      if (!data.done) return askOn();
      end();
      resolve(gathered);
    });
    signal.addEventListener('abort', () => {
      end();
      reject(new DOMException('', 'AbortError'));
    });
    askOn();
  });
}
