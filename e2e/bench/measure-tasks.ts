import { story } from '../story';
import { openReady, pairUp, switchedLayer, type Bench } from './bench';
import type { Conditions } from './bench-browser';
import { longestTasksOf, type Task } from './long-tasks';
import { desktop } from './measure-loading';
import { floorText, givePopupText } from './pressing';
import { medianOf } from './statistics';
import { floorSteps, pageSteps } from './steps';
import type { Row } from './verdict';

/** Chromium's own limit for a long task, https://w3c.github.io/longtasks/. */
const longMs = 50;

/**
 * The longest main-thread task of ours in any step of a visit. A step's longest task, as the median of the visits, is ours
 * where it is over 50 ms; what the floor's longest task in the same step takes is MapLibre's and is taken away.
 */
export async function measureTasks(bench: Bench, conditions: Conditions, visits: number): Promise<Row[]> {
  const { plan, pageAddress, floorAddress } = await pairUp(bench, desktop);
  const name = story.layers.find(({ id }) => id === switchedLayer)?.name.en ?? '';
  const page: Task[][] = [];
  const floor: Task[][] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    for (const [address, steps, into] of [[pageAddress, pageSteps(plan, name), page], [floorAddress, floorSteps(plan), floor]] as const) {
      const open = await openReady(bench, address, desktop, conditions);
      if (into === floor) await givePopupText(open.page, floorText);
      into.push(await longestTasksOf(bench.browser, open.page, steps));
      await open.close();
    }
  }
  const steps = (page[0] ?? []).map(({ step }) => {
    const [whole, floors] = [medianTaskOf(page, step), medianTaskOf(floor, step)];
    return { step, whole, floors, ours: whole <= longMs ? whole : Math.max(0, whole - floors) };
  });
  const longest = steps.toSorted((a, b) => b.ours - a.ours);
  const worst = longest[0];
  const described = longest.slice(0, 5).map(({ step, whole, floors, ours }) => `${step} ${ours.toFixed(0)} ms (page ${whole.toFixed(0)}, floor ${floors.toFixed(0)})`);
  return [
    {
      measured: 'main-thread task of ours, after load, any step',
      unit: 'ms',
      page: worst ? [worst.ours] : [],
      floor: [],
      goal: { kind: 'value', atMost: longMs },
      note: `processor time; tasks over ${longMs} ms less the floor’s longest in the same step. Longest: ${described.join('; ')}`,
    },
  ];
}

function medianTaskOf(visits: readonly (readonly Task[])[], step: string): number {
  const times = visits.flatMap((tasks) => tasks.filter((task) => task.step === step).map(({ processorMs }) => processorMs));
  return times.length === 0 ? 0 : medianOf(times);
}
