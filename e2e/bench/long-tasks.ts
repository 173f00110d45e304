import type { Browser, Page } from '@playwright/test';

/** A task that held the main thread: which step of the visit, its time on the clock and on the processor. */
export interface Task {
  readonly step: string;
  readonly clockMs: number;
  readonly processorMs: number;
}

/** One thing that a reader does. `run` comes back when the page has answered. */
export interface Step {
  readonly name: string;
  run(page: Page): Promise<void>;
}

const markPrefix = 'bench-step:';
const categories = ['blink.user_timing', 'disabled-by-default-devtools.timeline'];

/** Takes the steps one after the other under the browser's own trace; gives the longest task of each, on the processor. */
export async function longestTasksOf(browser: Browser, page: Page, steps: readonly Step[]): Promise<Task[]> {
  await browser.startTracing(page, { categories });
  for (const step of steps) {
    await page.evaluate((name) => performance.mark(name), `${markPrefix}${step.name}`);
    await step.run(page);
  }
  await page.evaluate((name) => performance.mark(name), `${markPrefix}end`);
  const trace = await browser.stopTracing();
  return longestOfEachStep(trace.toString('utf8'));
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Reads a trace as Chromium writes it; times in it are microseconds. Throws where it holds no step or no task. */
function longestOfEachStep(traceJson: string): Task[] {
  const { traceEvents } = JSON.parse(traceJson) as { traceEvents: TraceEvent[] };
  const marks = traceEvents.filter((event) => event.name.startsWith(markPrefix)).toSorted((a, b) => a.ts - b.ts);
  const first = marks[0];
  if (!first) throw new Error('The trace holds none of the steps.');
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid);
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  return marks.slice(0, -1).map((mark, index) => {
    const end = marks[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const own = tasks.filter(({ ts }) => ts >= mark.ts && ts < end);
    // Where the browser does not tell the processor's time, the clock's is the upper bound of it.
    const lengths = own.map(({ dur = 0, tdur = dur }) => ({ clockMs: dur / 1000, processorMs: tdur / 1000 }));
    const longest = lengths.toSorted((a, b) => b.processorMs - a.processorMs)[0] ?? { clockMs: 0, processorMs: 0 };
    return { step: mark.name.slice(markPrefix.length), ...longest };
  });
}
