/**
 * How long anchoring takes: 200 passages in a text of a megabyte, once with every passage as it was and once with most
 * of them edited or gone. Run: npx tsx e2e/bench/anchoring.ts
 */
import { findAnchors } from '../../src/anchoring/find-anchor';
import { Dice } from '../../src/anchoring/dice';
import { editArticle } from '../../src/anchoring/edited-copy';
import { inventArticle, type InventedArticle } from '../../src/anchoring/invented-article';

const MEGABYTE = 1_000_000;
const PASSAGES = 200;
const RUNS = 15;

/** An article of a megabyte whose passages stand in the middle of it. */
function longArticle(): InventedArticle {
  const article = inventArticle(new Dice(1), 130);
  const filler = inventArticle(new Dice(2), 2600).paragraphs.map((paragraph) => ({ ...paragraph, pieces: paragraph.pieces.map((piece) => ({ ...piece, passage: null })) }));
  const half = filler.length / 2;
  return { passages: article.passages.slice(0, PASSAGES), paragraphs: [...filler.slice(0, half), ...article.paragraphs, ...filler.slice(half)] };
}

const article = longArticle();
for (const [name, plan] of [
  ['as it was', { edited: 0, deleted: 0, moved: false }],
  ['70 % edited, 30 % deleted', { edited: 0.7, deleted: 0.3, moved: true }],
] as const) {
  const { copy } = editArticle(new Dice(3), article, plan);
  const text = copy.text.padEnd(MEGABYTE, copy.text.slice(0, 500_000)).slice(0, MEGABYTE);
  const blocks = copy.blocks.filter((block) => block.end <= MEGABYTE);
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const begin = performance.now();
    found = findAnchors(article.passages, { text, blocks }).filter((anchor) => anchor.kind !== 'orphan').length;
    times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  const middle = times[Math.floor(RUNS / 2)] ?? 0;
  console.log(`${name}: ${article.passages.length} passages, ${text.length} characters, ${found} found; median ${middle.toFixed(0)} ms, least ${(times[0] ?? 0).toFixed(0)}, most ${(times.at(-1) ?? 0).toFixed(0)}`);
}
