import type { OpenPage } from './bench-browser';
import { openReady, pairUp, type Bench } from './bench';
import type { Conditions } from './bench-browser';
import { desktop } from './measure-loading';
import { floorText, givePopupText, waitForRest } from './pressing';
import type { Row } from './verdict';

/** One of the page's interactions by number: a place, a layer, a passage, the popup closed, and again. */
async function actOnPage({ page }: OpenPage, turn: number): Promise<void> {
  await page.evaluate(async (number) => {
    const all = {
      places: [...document.querySelectorAll<HTMLElement>('nav [data-place-id]')],
      layers: [...document.querySelectorAll<HTMLElement>('[role="group"] input[type="checkbox"], fieldset input[type="checkbox"]')],
      passages: [...document.querySelectorAll<HTMLElement>('[data-passage-id]')],
      close: [...document.querySelectorAll<HTMLElement>('.map-region [role="dialog"] button[aria-label="Close"]')],
    };
    const kinds = [all.places, all.layers, all.passages, all.close] as const;
    const kind = kinds[number % kinds.length] ?? [];
    kind[Math.floor(number / kinds.length) % kind.length]?.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, turn);
}

/** As many of the floor's own: camera, layer, popup opened by a press, popup closed. */
async function actOnFloor({ page }: OpenPage, turn: number): Promise<void> {
  await page.evaluate(async (number) => {
    const kind = number % 4;
    if (kind === 0) window.floor?.jumpTo([30 + (number % 9), 46 + (number % 5)], 5 + (number % 4));
    if (kind === 1) document.querySelector<HTMLElement>('#toggle')?.click();
    if (kind === 2) document.querySelector('canvas')?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 700, clientY: 300 }));
    if (kind === 3) document.querySelector<HTMLElement>('.maplibregl-popup-close-button')?.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    if (kind === 2 && document.querySelector('.maplibregl-popup') === null) throw new Error('A press on the floor opened no popup.');
  }, turn);
}

/** Script heap, page objects and buffers of the main thread in MB, with garbage collected. */
export async function memoryOf({ session }: OpenPage): Promise<number> {
  // What a first collection lets go of may hold more.
  for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return (usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize) / 1e6;
}

/** Memory in MB after each number of interactions (rising), with garbage collected. */
async function memoryAfter(open: OpenPage, counts: readonly number[], act: (open: OpenPage, turn: number) => Promise<void>): Promise<number[]> {
  const megabytes: number[] = [];
  let turn = 0;
  for (const count of counts) {
    for (; turn < count; turn += 1) await act(open, turn);
    await waitForRest(open.page);
    megabytes.push(await memoryOf(open));
  }
  return megabytes;
}

/** What a long visit leaves behind: memory after many interactions over that after a few, of the page and of the floor. */
export async function measureMemory(bench: Bench, conditions: Conditions, few: number, many: number): Promise<Row[]> {
  const { pageAddress, floorAddress } = await pairUp(bench, desktop);
  const growthOf = async (address: string, act: typeof actOnPage): Promise<{ ratio: number; text: string }> => {
    const open = await openReady(bench, address, desktop, conditions);
    if (act === actOnFloor) await givePopupText(open.page, floorText);
    const [before = 0, after = 0] = await memoryAfter(open, [few, many], act);
    await open.close();
    return { ratio: after / before, text: `${before.toFixed(1)} to ${after.toFixed(1)} MB` };
  };
  const page = await growthOf(pageAddress, actOnPage);
  const floor = await growthOf(floorAddress, actOnFloor);
  return [
    {
      measured: `memory after ${many} interactions over that after ${few}`,
      unit: '×',
      page: [page.ratio],
      floor: [floor.ratio],
      goal: { kind: 'value', atMost: 1.1 },
      note: `script heap, page objects and buffers of the main thread, garbage collected; page ${page.text}, floor ${floor.text}`,
    },
  ];
}
