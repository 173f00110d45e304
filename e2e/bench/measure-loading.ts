import { openCold, patienceMs, type Conditions, type View } from './bench-browser';
import { inTurn, pairUp, type Bench } from './bench';
import { firstViewBytesOf, type FirstViewBytes } from './first-view-bytes';
import { startSlowLine } from './slow-line';
import type { Row } from './verdict';

/** As wide as the page still shows both panels beside the map, and low, because software draws it. */
export const desktop: View = { widthPx: 1200, heightPx: 560 };

interface Load {
  readonly lcpMs: number | null;
  readonly theatreMs: number | null;
  readonly readyMs: number;
  readonly graphicsMs: number;
  readonly bytes: FirstViewBytes;
}

/** Opens the page and the floor cold, in turn: paints, the finished map, and the bytes of a first view. */
export async function measureLoading(bench: Bench, conditions: Conditions, pairs: number): Promise<Row[]> {
  const { pageAddress, floorAddress } = await pairUp(bench, desktop);
  const { network } = conditions;
  const load = async (direct: string, served: Bench['page']): Promise<Load> => {
    const line = network && (await startSlowLine(served.address, network));
    const address = line ? direct.replace(served.address, line.address) : direct;
    const open = await openCold(bench.browser, address, desktop, conditions);
    await open.page.waitForFunction(() => window.probe.graphicsMs !== null, null, { timeout: patienceMs });
    const { lcpMs, theatreMs, readyMs, graphicsMs } = await open.page.evaluate(() => ({ ...window.probe }));
    const bytes = await firstViewBytesOf(open.page, { folder: served.folder, address: new URL(address).origin });
    await open.close();
    await line?.close();
    if (readyMs === null || graphicsMs === null) throw new Error('The map was never ready.');
    if (Number.isNaN(graphicsMs)) throw new Error('This browser gives no fence, so that it cannot be told when its graphics have drawn the map.');
    return { lcpMs, theatreMs, readyMs, graphicsMs, bytes };
  };
  const page: Load[] = [];
  const floor: Load[] = [];
  await inTurn(
    pairs,
    async () => void page.push(await load(pageAddress, bench.page)),
    async () => void floor.push(await load(floorAddress, bench.floor)),
  );
  if (floor.some(({ bytes }) => bytes.fonts === 0)) throw new Error('The floor came without the page’s fonts, so it drew another map (e2e/bench/floor/floor.ts).');
  const finished = floor.map(({ readyMs }) => readyMs);
  const seen = (times: readonly (number | null)[]): number[] => times.filter((time) => time !== null);
  const kilobytes = (loads: readonly Load[], kind: keyof FirstViewBytes): number[] => loads.map(({ bytes }) => bytes[kind] / 1000);
  return [
    {
      measured: 'article readable (largest contentful paint)',
      unit: 'ms',
      page: seen(page.map(({ lcpMs }) => lcpMs)),
      floor: finished,
      floorIs: 'finished map',
      goal: { kind: 'ratio', atMost: 0.5 },
    },
    {
      measured: 'theatre first seen on the map’s place',
      unit: 'ms',
      page: seen(page.map(({ theatreMs }) => theatreMs)),
      floor: finished,
      floorIs: 'finished map',
      goal: { kind: 'ratio', atMost: 0.35 },
    },
    { measured: 'map drawn and idle', unit: 'ms', page: page.map(({ readyMs }) => readyMs), floor: finished, goal: { kind: 'ratio', atMost: 1.1 } },
    {
      measured: 'map drawn, and all of it by the graphics',
      unit: 'ms',
      page: page.map(({ graphicsMs }) => graphicsMs),
      floor: floor.map(({ graphicsMs }) => graphicsMs),
      goal: { kind: 'ratio', atMost: 1.1 },
      note: 'until then neither a pan nor anything else is seen',
    },
    {
      measured: 'JS, worker and CSS for the first view, Brotli',
      unit: 'KB',
      page: kilobytes(page, 'code'),
      floor: kilobytes(floor, 'code'),
      goal: { kind: 'above-floor', atMost: 90 },
    },
    {
      measured: 'data for the first view, Brotli',
      unit: 'KB',
      page: kilobytes(page, 'data'),
      floor: kilobytes(floor, 'data'),
      goal: { kind: 'value', atMost: 450 },
    },
  ];
}
