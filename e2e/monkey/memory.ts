/** What the page holds on to, with garbage collected. */
import type { Page } from '@playwright/test';

/** Script heap in MB; elements and other nodes, attached or not; listeners. */
export interface Holding {
  readonly afterSteps: number;
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Collects garbage and counts. What a first collection lets go of may hold more, hence several. */
export async function measureHolding(page: Page, afterSteps: number): Promise<Holding> {
  const session = await page.context().newCDPSession(page);
  for (let pass = 0; pass < 4; pass += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { afterSteps, heapMb: usedSize / 1e6, nodes, listeners };
}

/** One line of it. */
export function sayHolding({ afterSteps, heapMb, nodes, listeners }: Holding): string {
  return `After ${afterSteps} steps: ${heapMb.toFixed(2)} MB of script heap, ${nodes} nodes, ${listeners} listeners.`;
}
