/** The worker of one measuring: brings the map's own shapes, takes the reader's areas, and measures. Turf comes with it alone. */
import type { FeatureCollection } from 'geojson';
import type { ControlLand } from '../../geo/control-measures';
import type { PickedAreas } from '../../opened-data/area-choices';
import { parseGeojson } from '../../story/parse-geojson';
import { findControlLand, type LandFiles } from './control-land';
import { measureWith } from './measure-control';
import type { FromMeasurer, ToMeasurer } from './measure-messages';
import { endWorkerWith } from './worker-error';

/** What a worker's own scope has; the page's types know it as a window. */
interface WorkerScope {
  addEventListener(type: 'message', then: (event: MessageEvent<ToMeasurer>) => void, options: { once: true }): void;
  postMessage(message: FromMeasurer): void;
}

const scope = self as unknown as WorkerScope;

scope.addEventListener('message', ({ data }) => endWorkerWith(measure(data)), { once: true });

async function measure({ port, precisionKm, files }: ToMeasurer): Promise<void> {
  const areas = new Promise<PickedAreas>((resolve) => {
    port.addEventListener('message', ({ data }: MessageEvent<PickedAreas>) => resolve(data), { once: true });
    port.start();
  });
  const brought = await bring(files).catch(() => null);
  if (brought === null) return scope.postMessage({ type: 'failed', why: 'no-files' });
  const land = landIn(brought);
  if (land === null) return scope.postMessage({ type: 'failed', why: 'no-land' });
  const steps = measureWith(await areas, precisionKm, land);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) scope.postMessage({ type: 'step', step: value });
    else return scope.postMessage(typeof value === 'string' ? { type: 'failed', why: value } : { type: 'measured', measured: value });
  }
}

/** Null where the story's map has not all that the measures are taken on. */
function landIn(files: LandFiles<FeatureCollection>): ControlLand | null {
  try {
    return findControlLand(files);
  } catch {
    return null;
  }
}

async function bring(files: LandFiles<string>): Promise<LandFiles<FeatureCollection>> {
  const one = async (address: string): Promise<FeatureCollection> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    const parsed = parseGeojson(await response.json());
    if (!parsed.ok) throw new Error('A file of the map is no GeoJSON.');
    return parsed.collection;
  };
  const [ukraine, oblasts, places, towns] = await Promise.all([one(files.ukraine), one(files.oblasts), one(files.places), one(files.towns)]);
  return { ukraine, oblasts, places, towns };
}
