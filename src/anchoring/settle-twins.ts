/** Where a passage stands in several places alike, the one that stands in order among the story's other passages. */
import { type CopyLayout, firstFrom } from './copy-layout';
import type { Judgement } from './judge-place';
import { MARGIN } from './weights';

/** A run of passages that is so much longer than the shortest is no second copy of it, but skips from one to the other. */
const LONGEST_RUN = 1.25;
/** Runs that are compared: a text that repeats itself has as many as it has places. */
const MOST_RUNS = 50;
/** A place is a block's all where so few units of it are left: marks of quotation, a full stop. */
const EDGE_UNITS = 3;

/**
 * Takes the places of each passage of the story, each list in the order of the text; gives back those that are left. One
 * is left where order tells: between the passages before and after it, in the first whole run where the text holds the
 * article twice, and in a paragraph rather than as a quotation by itself. Several are left where nothing tells.
 */
export function settleTwins(layout: CopyLayout, places: readonly (readonly Judgement[])[]): (readonly Judgement[])[] {
  const left = [...places];
  keepInOrder(left);
  for (const run of runsIn(left)) for (const [nth, one] of firstRun(run.map((at) => left[at] ?? [])).entries()) left[run[nth] ?? 0] = [one];
  keepInOrder(left);
  return left.map((some, at) => (some.length > 1 ? nearest(left, at) ?? inParagraph(layout, some) ?? best(some) ?? some : some));
}

const startOf = ({ place }: Judgement): number => place.start.start;
const endOf = ({ place }: Judgement): number => place.end.end;

/** The passages around one that have one place each. */
function neighboursOf(left: readonly (readonly Judgement[])[], at: number): { before: Judgement | null; after: Judgement | null } {
  return { before: left.slice(0, at).findLast(({ length }) => length === 1)?.[0] ?? null, after: left.slice(at + 1).find(({ length }) => length === 1)?.[0] ?? null };
}

/** Leaves only places between those of the neighbours, where there are any; what was settled so is a neighbour in turn. */
function keepInOrder(left: (readonly Judgement[])[]): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const [at, some] of left.entries()) {
      if (some.length < 2) continue;
      const { before, after } = neighboursOf(left, at);
      const between = some.filter((one) => (!before || startOf(one) >= startOf(before)) && (!after || endOf(one) <= endOf(after)));
      if (between.length === 0 || between.length === some.length) continue;
      left[at] = between;
      changed = true;
    }
  }
}

/** Stretches of two and more passages that follow one another in the story, each with several places. */
function runsIn(left: readonly (readonly Judgement[])[]): number[][] {
  const runs: number[][] = [[]];
  for (const [at, some] of left.entries()) {
    if (some.length === 1) runs.push([]);
    else if (some.length > 1) runs.at(-1)?.push(at);
  }
  return runs.filter(({ length }) => length > 1);
}

/** The first places that follow one another closely; none where no places stand in order. */
function firstRun(run: readonly (readonly Judgement[])[]): Judgement[] {
  const starts = run.map((some) => Int32Array.from(some, startOf));
  const chains = (run[0] ?? []).slice(0, MOST_RUNS).flatMap((first) => {
    const chain = [first];
    for (const [nth, some] of run.slice(1).entries()) {
      const next = some[firstFrom(starts[nth + 1] ?? new Int32Array(), startOf(chain.at(-1) ?? first))];
      if (!next) return [];
      chain.push(next);
    }
    return [{ chain, span: endOf(chain.at(-1) ?? first) - startOf(first) }];
  });
  const shortest = Math.min(...chains.map(({ span }) => span));
  return chains.find(({ span }) => span <= shortest * LONGEST_RUN)?.chain ?? [];
}

/** At the story's beginning and end, the place next to the one neighbour: what quotes the article stands above or below it. */
function nearest(left: readonly (readonly Judgement[])[], at: number): Judgement[] | null {
  const { before, after } = neighboursOf(left, at);
  const one = before && !after ? left[at]?.[0] : after && !before ? left[at]?.at(-1) : undefined;
  return one ? [one] : null;
}

/** The one that stands within a paragraph, where the same words stand elsewhere by themselves: those are lifted out of it. */
function inParagraph(layout: CopyLayout, some: readonly Judgement[]): Judgement[] | null {
  const [first] = some;
  if (!first || !some.every((one) => sameWords(layout, first, one))) return null;
  const inside = some.filter((one) => {
    const block = layout.blocks[layout.blockAt(startOf(one))];
    return block && (startOf(one) - block.start > EDGE_UNITS || block.end - endOf(one) > EDGE_UNITS);
  });
  return inside.length === 1 ? inside : null;
}

function best(some: readonly Judgement[]): Judgement[] | null {
  const [one, other] = some.toSorted((a, b) => b.score - a.score);
  return one && other && one.score - other.score >= MARGIN ? [one] : null;
}

/** Whether two places hold the same words. */
export function sameWords({ normal: { codes } }: CopyLayout, one: Judgement, other: Judgement): boolean {
  const length = endOf(one) - startOf(one);
  if (endOf(other) - startOf(other) !== length) return false;
  for (let nth = 0; nth < length; nth += 1) if (codes[startOf(one) + nth] !== codes[startOf(other) + nth]) return false;
  return true;
}
