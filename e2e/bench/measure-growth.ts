import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventsOf } from '../events-of';
import { madeUpText } from '../made-up-copy';
import { openCold, plain, type OpenPage } from './bench-browser';
import type { Bench } from './bench';
import type { Point, Series } from './growth';
import { storyOf } from './grown-story';
import { longestTasksOf } from './long-tasks';
import { memoryOf } from './measure-memory';
import { desktop } from './measure-loading';
import { waitForRest } from './pressing';
import { medianOf } from './statistics';

/** What a visit with a file or story of one size cost: each figure by its name. */
type Costs = Readonly<Record<string, number>>;

/** How the sizes of one kind are tried: what is counted, how many of it, and a visit that measures. */
interface Trial {
  readonly sizesOf: string;
  readonly sizes: readonly number[];
  readonly units: Readonly<Record<string, Series['unit']>>;
  visit(bench: Bench, size: number): Promise<Costs>;
}

/** Opens files and stories of growing sizes, each so many times; a point is the median of its visits. */
export async function measureGrowth(bench: Bench, visits: number): Promise<Series[]> {
  const all: Series[] = [];
  for (const trial of [events, places, articles]) {
    const costs: { size: number; samples: Costs[] }[] = [];
    for (const size of trial.sizes) {
      const samples: Costs[] = [];
      for (let visit = 0; visit < visits; visit += 1) samples.push(await trial.visit(bench, size));
      costs.push({ size, samples });
    }
    for (const [measured, unit] of Object.entries(trial.units)) {
      const points: Point[] = costs.map(({ size, samples }) => ({ size, value: medianOf(samples.map((sample) => sample[measured] ?? Number.NaN)) }));
      all.push({ measured, unit, sizesOf: trial.sizesOf, points });
    }
  }
  return all;
}

const events: Trial = {
  sizesOf: 'events',
  sizes: [1000, 10_000, 100_000],
  units: { 'events opened and drawn': 'ms', 'longest task while events open': 'ms', 'memory that events take': 'MB' },
  async visit(bench, size) {
    const content = JSON.stringify(eventsOf(size));
    const open = await openCold(bench.browser, `${bench.page.address}/`, desktop, plain);
    await open.page.getByRole('button', { name: 'Open map data', exact: true }).click();
    const before = await memoryOf(open);
    const { tookMs, longestMs } = await withFile('events.geojson', content, (path) =>
      timeStep(bench, open, async () => {
        await open.page.getByLabel('Choose files').setInputFiles(path);
        await open.page.getByRole('checkbox', { name: 'events.geojson', exact: true }).waitFor({ timeout: patienceMs });
        await waitForRest(open.page);
      }),
    );
    const after = await memoryOf(open);
    await open.close();
    return { 'events opened and drawn': tookMs, 'longest task while events open': longestMs, 'memory that events take': after - before };
  },
};

const places: Trial = {
  sizesOf: 'places',
  sizes: [10, 100, 1000],
  units: { 'map drawn and idle with places': 'ms', 'search as typed among places': 'ms', 'memory with places': 'MB' },
  async visit(bench, size) {
    const { story, shapes, ...beside } = storyOf(size);
    const open = await openCold(bench.browser, `${bench.page.address}/`, desktop, plain, [
      { path: /\/story-[^/]*\.json$/, body: JSON.stringify(story) },
      { path: /\/places-[^/]*\.geojson$/, body: JSON.stringify(shapes) },
      ...Object.entries(beside).map(([name, file]) => ({ path: new RegExp(`/${name}-[^/]*\\.json$`), body: JSON.stringify(file) })),
    ]);
    const ready = await open.page.evaluate(() => window.probe.readyMs ?? Number.NaN);
    await open.page.keyboard.press('/');
    const typed = await open.page.evaluate(async () => {
      const box = document.querySelector<HTMLInputElement>('search [role="combobox"]');
      if (!box) throw new Error('There is no search box.');
      const started = performance.now();
      box.value = 'a';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - started;
    });
    const memory = await memoryOf(open);
    await open.close();
    return { 'map drawn and idle with places': ready, 'search as typed among places': typed, 'memory with places': memory };
  },
};

const articles: Trial = {
  sizesOf: 'KB of article',
  sizes: [10, 100, 1000, 5000],
  units: { 'text opened and marked': 'ms', 'longest task while a text opens': 'ms', 'memory that a text takes': 'MB' },
  async visit(bench, size) {
    const content = articleOf(size * 1000);
    const open = await openCold(bench.browser, `${bench.page.address}/`, desktop, plain);
    await open.page.getByRole('button', { name: 'Open article text', exact: true }).click();
    const before = await memoryOf(open);
    const { tookMs, longestMs } = await withFile('article.txt', content, (path) =>
      timeStep(bench, open, async () => {
        await open.page.getByLabel('Choose a file').setInputFiles(path);
        await open.page.locator('[data-anchor]').first().waitFor({ timeout: patienceMs });
        await waitForRest(open.page);
      }),
    );
    const after = await memoryOf(open);
    await open.close();
    return { 'text opened and marked': tookMs, 'longest task while a text opens': longestMs, 'memory that a text takes': after - before };
  },
};

const patienceMs = 120_000;
/** How long the page must be still before a step counts as done; it is no cost of the step. */
const restMs = 250;

async function timeStep(bench: Bench, open: OpenPage, act: () => Promise<void>): Promise<{ tookMs: number; longestMs: number }> {
  let tookMs = 0;
  const tasks = await longestTasksOf(bench.browser, open.page, [
    {
      name: 'growth',
      run: async () => {
        const started = performance.now();
        await act();
        tookMs = performance.now() - started - restMs;
      },
    },
  ]);
  return { tookMs, longestMs: tasks[0]?.processorMs ?? Number.NaN };
}

/** A file on the disk while `act` lasts, to be chosen as a reader does. Handed over as bytes, the page's own thread would have to take them in. */
async function withFile<T>(name: string, content: string, act: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeFileSync(join(folder, name), content);
    return await act(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A text with the story's passages, and paragraphs of no concern after them, of so many characters; the least is that of the passages. */
function articleOf(length: number): string {
  const paragraph = 'The keeper of the lighthouse wrote down what he saw from the gallery: two boats, a rope on the pier, and gulls that would not leave. ';
  const text = madeUpText();
  const missing = Math.max(0, length - text.length);
  return text + `\n\n${paragraph.repeat(4)}`.repeat(Math.ceil(missing / (paragraph.length * 4 + 2)));
}
