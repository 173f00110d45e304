/** The monkey: presses, types, drags and opens at random, by a seed, and tells what broke. */
import type { Page } from '@playwright/test';
import { Dice } from '../../src/anchoring/dice';
import { findDeadEnds } from './dead-end';
import { measureHolding, sayHolding, type Holding } from './memory';
import { buildSettle, tidy } from './settle';
import { ways, type Hands } from './ways';

/** What a run came to. `faults`: each with the step after which it was seen; empty where nothing broke. */
export interface MonkeyReport {
  readonly seed: number;
  readonly log: readonly string[];
  readonly faults: readonly string[];
  readonly holdings: readonly Holding[];
}

/** How often the page is asked whether it can still be worked with. */
const CHECKED_EVERY = 25;
/** When memory is measured, besides the end: what is held after 30 steps is what the rest is compared with. */
const isMeasured = (step: number): boolean => step === 30 || step === 300 || step % 500 === 0;

/** Plays on an open page whose map is drawn. `complaints` is what the browser has complained of so far, as it grows; the first fault ends the run. */
export async function playMonkey(page: Page, { seed, steps, hasTouch }: { seed: number; steps: number; hasTouch: boolean }, complaints: readonly string[], tell: (line: string) => void = () => undefined): Promise<MonkeyReport> {
  const hands: Hands = { page, dice: new Dice(seed), hasTouch };
  const log: string[] = [];
  const faults: string[] = [];
  const holdings: Holding[] = [];
  const settle = buildSettle(page);
  const known = complaints.length;
  const measure = async (after: number): Promise<void> => {
    await tidy(page);
    const holding = await measureHolding(page, after);
    holdings.push(holding);
    tell(sayHolding(holding));
  };
  for (let step = 1; step <= steps && faults.length === 0; step += 1) {
    try {
      const done = await pickWay(hands.dice)(hands);
      log.push(`${step}. ${done}`);
      tell(log.at(-1) ?? '');
      await settle();
      if (step % CHECKED_EVERY === 0) faults.push(...(await findDeadEnds(page)));
      if (isMeasured(step)) await measure(step);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
    faults.push(...complaints.slice(known));
  }
  if (faults.length === 0 && !isMeasured(steps)) await measure(steps);
  return { seed, log, faults: faults.map((fault) => `after step ${log.length}: ${fault}`), holdings };
}

function pickWay(dice: Dice): (typeof ways)[number][1] {
  let left = dice.roll() * ways.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, act] of ways) {
    left -= weight;
    if (left < 0) return act;
  }
  throw new Error('The dice fell off the table.');
}
