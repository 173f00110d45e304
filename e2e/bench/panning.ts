import type { CDPSession } from '@playwright/test';
import type { OpenPage } from './bench-browser';
import { waitUntilReady } from './bench-browser';
import { waitForRest } from './pressing';

/** What panning cost: processor time of the page's main thread for each frame in which the map drew, and their rate. */
export interface PanCost {
  readonly mainMsPerFrame: number;
  readonly framesPerSecond: number;
}

/** A circle that comes back to where it began, so that a long pan needs no more than the tiles around its start. */
const radiusPx = { x: 60, y: 40 };
const circleMs = 2500;
/** Sixty positions a second, whatever the page makes of them: what it cannot follow, the browser drops. */
const stepMs = 1000 / 60;
/** The first circle brings the tiles around and is not measured. */
const warmUpMs = circleMs;

/** Drags a map at rest in circles from a point of the screen for so long, and counts after a first circle. */
export async function panFor(open: OpenPage, from: { x: number; y: number }, measuredMs: number): Promise<PanCost> {
  const { page, session } = open;
  await waitForRest(page);
  // Processor time, not time on the clock: what else runs on the machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', atMs: number): Promise<unknown> => {
    const turn = (atMs / circleMs) * 2 * Math.PI;
    const x = from.x + radiusPx.x * Math.sin(turn);
    const y = from.y + radiusPx.y * (1 - Math.cos(turn));
    return session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 });
  };
  const countFrames = (): Promise<number> => page.evaluate(() => window.mapFrames.atMs.length);

  const started = performance.now();
  const pending: Promise<unknown>[] = [send('mousePressed', 0)];
  const dragUntil = async (endMs: number): Promise<void> => {
    for (let now = performance.now() - started; now < endMs; now = performance.now() - started) {
      pending.push(send('mouseMoved', now));
      await new Promise((resolve) => setTimeout(resolve, stepMs));
    }
  };
  await dragUntil(warmUpMs);
  const [busyBefore, framesBefore, from0] = [await busyMsOf(session), await countFrames(), performance.now()];
  await dragUntil(warmUpMs + measuredMs);
  const [busyAfter, framesAfter, to] = [await busyMsOf(session), await countFrames(), performance.now()];
  pending.push(send('mouseReleased', to - started));
  await Promise.all(pending);
  await waitUntilReady(page);

  const frames = framesAfter - framesBefore;
  if (frames === 0) throw new Error('The map drew nothing while it was panned.');
  return { mainMsPerFrame: (busyAfter - busyBefore) / frames, framesPerSecond: (frames * 1000) / (to - from0) };
}

async function busyMsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration');
  if (!busy) throw new Error('This browser does not tell how long its main thread was busy.');
  return busy.value * 1000;
}
