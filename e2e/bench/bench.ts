import type { Browser } from '@playwright/test';
import { openCold, plain, type Conditions, type OpenPage, type View } from './bench-browser';
import { floorQueryOf, readMapPlan, type MapPlan, type PlaneView } from './floor-address';
import type { Served } from './serve-folder';

/** What every measurement works with. */
export interface Bench {
  readonly browser: Browser;
  readonly page: Served;
  readonly floor: Served;
}

/** The page and the floor with the same map on the same screen. */
export interface Pairing {
  readonly view: View;
  readonly plan: MapPlan;
  readonly pageAddress: string;
  readonly floorAddress: string;
}

/** The story layer that presses switch: the largest, and drawn at every scale. */
export const switchedLayer = 'control';

/** Opens the page once, unmeasured, to learn where it has its map. `view` is a camera other than the theatre. */
export async function pairUp(bench: Bench, screen: View, view?: PlaneView): Promise<Pairing> {
  const hash = view ? `#map=${view.zoom}/${view.center[1]}/${view.center[0]}` : '';
  const pageAddress = `${bench.page.address}/${hash}`;
  const first = await openCold(bench.browser, pageAddress, screen, plain);
  const plan = await readMapPlan(first.page, view);
  await first.close();
  return { view: screen, plan, pageAddress, floorAddress: `${bench.floor.address}/?${floorQueryOf(plan, switchedLayer)}` };
}

/** Opens an address at full speed and slows the machine down when it is ready: what comes is not about loading. */
export async function openReady(bench: Bench, address: string, screen: View, conditions: Conditions): Promise<OpenPage> {
  const open = await openCold(bench.browser, address, screen, plain);
  await open.session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
  return open;
}

/** Takes turns, page then floor, so many times: whatever drifts, drifts for both. */
export async function inTurn(pairs: number, onPage: () => Promise<void>, onFloor: () => Promise<void>): Promise<void> {
  for (let pair = 0; pair < pairs; pair += 1) {
    await onPage();
    await onFloor();
  }
}
