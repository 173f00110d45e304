/** A text that has the story's own short phrases where the article has them, and words of ours between them. */
import { parseSummary } from '../src/story/summary-links';
import type { Passage } from '../src/story/schema';
import { story } from './story';

const FILLER = 'and so on, as the old notebook of the lighthouse keeper has it, with a drawing of a gull in the margin and a list of things to mend before the first storm of autumn'.split(' ');

/** A stretch that begins and ends as the passage does, holds the words for its places, and is about as long as its summary. */
function stretchOf({ fragment, summary, mentions }: Passage): string {
  const { start, end } = fragment;
  if (end === null) return start;
  const words = mentions.flatMap(({ words: some }) => some ?? []).filter((some) => !start.includes(some) && !end.includes(some));
  const length = parseSummary(summary).reduce((sum, { text }) => sum + text.length, 0);
  const middle = [...words];
  for (let at = 0; [start, ...middle, end].join(' ').length < length * 0.8; at += 1) middle.push(FILLER[at % FILLER.length] ?? 'and');
  return [start, ...middle, end].join(' ');
}

/** The parts of the text in their order. Without the passages named, and with other words in those to be recovered. */
export function madeUpParts(without: readonly string[] = [], reworded: readonly string[] = []): { heading: boolean; words: string }[] {
  return [
    { heading: true, words: story.title },
    ...story.sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [{ heading: true, words: heading }]),
      ...paragraphs.map(({ passages }) => ({
        heading: false,
        words: `${passages
          .filter(({ id }) => !without.includes(id))
          .map((passage) => (reworded.includes(passage.id) ? stretchOf(passage).replace(/^(\S+ \S+)/u, '$1 also') : stretchOf(passage)))
          .join(', ')}.`,
      })),
    ]),
  ].filter(({ words }) => words !== '.');
}

/** The same as plain text, a line for each part. */
export const madeUpText = (without: readonly string[] = [], reworded: readonly string[] = []): string => madeUpParts(without, reworded).map(({ words }) => words).join('\n\n');

/** The same as a page that tries what a hostile one would; the address leads nowhere. */
export function hostilePage(): string {
  const evil = 'https://elsewhere.example/';
  const traps = `<script>document.title='ran'</script><script src="${evil}a.js"></script><img src="${evil}b.png" onerror="document.title='ran'"><style>@import '${evil}c.css'; body{display:none}</style><link rel="stylesheet" href="${evil}d.css"><iframe src="${evil}e"></iframe><iframe srcdoc="<script>parent.document.title='ran'</script>"></iframe><object data="${evil}f"></object><svg onload="document.title='ran'"><script>document.title='ran'</script><image href="${evil}g.png"/></svg><video src="${evil}h" autoplay></video><body onload="document.title='ran'"><meta http-equiv="refresh" content="0;url=${evil}i"><base href="${evil}"><form action="${evil}"><input autofocus onfocus="document.title='ran'"></form><math><mi xlink:href="javascript:document.title='ran'">x</mi></math>`;
  const body = madeUpParts().map(({ heading, words }) => `${heading ? `<h2>${words}</h2>` : `<p onclick="document.title='ran'">${words}</p>`}<div class="advertisement"><p>Buy a better ladder today.</p>${traps}</div>`);
  return `<!doctype html><html><head><title>x</title>${traps}</head><body><nav>Menu</nav>${body.join('')}<p>&lt;img src=x onerror=alert(1)&gt;</p></body></html>`;
}
