import type { Conditions, View } from './bench-browser';
import { inTurn, openReady, pairUp, type Bench } from './bench';
import { pixelOf, type PlaneView } from './floor-address';
import { panFor, type PanCost } from './panning';
import type { Row } from './verdict';

/** The lowest wide page: its map is about 640 × 370, and software draws that often enough to count. */
const small: View = { widthPx: 1000, heightPx: 420 };
/** The bend of the Dnipro, with every class of control in view. */
const overTheDnipro: PlaneView = { center: [34, 48.5], zoom: 5.5 };

/** Drags the map for so long on the page and on the floor, in turn. */
export async function measurePanning(bench: Bench, conditions: Conditions, pairs: number, measuredMs: number): Promise<Row[]> {
  const { plan, pageAddress, floorAddress } = await pairUp(bench, small, overTheDnipro);
  const from = pixelOf(plan, plan.center);
  const pan = async (address: string): Promise<PanCost> => {
    const open = await openReady(bench, address, small, conditions);
    const cost = await panFor(open, from, measuredMs);
    await open.close();
    return cost;
  };
  const page: PanCost[] = [];
  const floor: PanCost[] = [];
  await inTurn(
    pairs,
    async () => void page.push(await pan(pageAddress)),
    async () => void floor.push(await pan(floorAddress)),
  );
  const note = `software draws ${plan.box.width} × ${plan.box.height} px; only the ratios say something about a reader's graphics`;
  return [
    {
      measured: `panning for ${measuredMs / 1000} s: main thread a frame`,
      unit: 'ms',
      page: page.map(({ mainMsPerFrame }) => mainMsPerFrame),
      floor: floor.map(({ mainMsPerFrame }) => mainMsPerFrame),
      goal: { kind: 'ratio', atMost: 1.05 },
      note: 'processor time of the main thread, so what else runs on the machine does not count',
    },
    {
      measured: `panning for ${measuredMs / 1000} s: map frames`,
      unit: 'per s',
      page: page.map(({ framesPerSecond }) => framesPerSecond),
      floor: floor.map(({ framesPerSecond }) => framesPerSecond),
      goal: { kind: 'ratio', atLeast: 0.95 },
      note,
    },
  ];
}
