/** Holds the bundled story against the article's own text, which lies beside a checkout and not in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Story } from './schema';
import { parseStory } from './parse-story';
import { parseSummary } from './summary-links';

const folder = new URL('../../../shared/article/', import.meta.url);
const story = readStory();
const text = findText(story.title);
if (text === null) console.log(`Skipped: the article “${story.title}” does not lie in ../shared/article, so fragments are not held against its text.`);

function readStory(): Story {
  const parsed = parseStory(JSON.parse(readFileSync(new URL('../../geodata/stories/cease-fire-2025-03-18/story.json', import.meta.url), 'utf8')));
  if (!parsed.ok) throw new Error('The bundled story does not parse.');
  return parsed.story;
}

function findText(title: string): string | null {
  if (!existsSync(folder)) return null;
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return texts.find((candidate) => candidate.startsWith(title)) ?? null;
}

const timesIn = (whole: string, part: string): number => whole.split(part).length - 1;
const wordsOf = (prose: string): string[] => prose.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}']+/gu) ?? [];

describe.skipIf(text === null)('the bundled story beside the article', () => {
  const article = text ?? '';
  const lines = article.split('\n').slice(1).filter((line) => line.trim() !== '');
  const headings = story.sections.flatMap((section) => section.heading ?? []);
  const prose = lines.filter((line) => !headings.includes(line));
  const spans = story.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => {
      const whole = prose[paragraph.number - 1] ?? '';
      return paragraph.passages.map((passage) => {
        const { start, end } = passage.fragment;
        const from = whole.indexOf(start);
        const to = end === null ? from + start.length : whole.indexOf(end, from) + end.length;
        return { passage, paragraph: paragraph.number, whole, from, to };
      });
    }),
  );

  it('has its headings in its order, and nothing but headings and paragraphs', () => {
    expect(lines.filter((line) => line.length < 60)).toEqual(headings);
    expect(prose).toHaveLength(28);
  });

  it('begins and ends each fragment with words that occur once in the article, and in that paragraph', () => {
    for (const { passage, whole } of spans) {
      for (const words of [passage.fragment.start, passage.fragment.end ?? passage.fragment.start]) {
        expect([passage.id, words, timesIn(article, words), timesIn(whole, words)]).toEqual([passage.id, words, 1, 1]);
      }
    }
  });

  it('covers each paragraph with its passages, in order and without overlap, but for marks and spaces between them', () => {
    for (const number of new Set(spans.map((span) => span.paragraph))) {
      const own = spans.filter((span) => span.paragraph === number);
      const whole = own[0]?.whole ?? '';
      const edges = [0, ...own.flatMap((span) => [span.from, span.to]), whole.length];
      expect({ number, edges }).toEqual({ number, edges: edges.toSorted((a, b) => a - b) });
      const between = [...own.map((span, at) => whole.slice(own[at - 1]?.to ?? 0, span.from)), whole.slice(own.at(-1)?.to ?? 0)];
      expect({ number, between: between.join('').replaceAll(/[\s.,]/g, '') }).toEqual({ number, between: '' });
    }
  });

  it('takes each mention’s words from the passage, where they occur once and overlap no other’s', () => {
    for (const { passage, whole, from, to } of spans) {
      const span = whole.slice(from, to);
      const found = passage.mentions.flatMap(({ words }) => (words === null ? [] : [{ words, at: span.indexOf(words), times: timesIn(span, words) }]));
      for (const { words, times } of found) expect([passage.id, words, times]).toEqual([passage.id, words, 1]);
      const order = found.toSorted((a, b) => a.at - b.at);
      const overlapping = order.filter(({ at }, nth) => {
        const before = order[nth - 1];
        return before !== undefined && at < before.at + before.words.length;
      });
      expect([passage.id, overlapping]).toEqual([passage.id, []]);
    }
  });

  it('says it in its own words: no summary holds six words of the article in a row', () => {
    const articleWords = ` ${wordsOf(article).join(' ')} `;
    const borrowed = spans.flatMap(({ passage }) => {
      const words = wordsOf(parseSummary(passage.summary).map((part) => part.text).join(''));
      return words.flatMap((_, at) => {
        const run = words.slice(at, at + 6);
        const said = run.join(' ');
        return run.length === 6 && articleWords.includes(` ${said} `) ? [`${passage.id}: ${said}`] : [];
      });
    });
    expect(borrowed).toEqual([]);
  });
});
