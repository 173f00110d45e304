/** Checks that a passage's summary and its mentions of places agree, and that its fragment can be found in the article. */
import { describeValue, printPath, type Problem } from './problem';
import { isRecord, selectAll, selectTexts, type Located } from './select';
import { parseSummary } from './summary-links';

/** The problems of passages in `input`, of whatever shape it is. */
export function findPassageProblems(input: unknown): Problem[] {
  const passages = selectAll(input, 'sections[].paragraphs[].passages[]');
  return [
    ...passages.flatMap((passage) => [...findLinkProblems(passage), ...findRepeatedMentions(passage), ...findMentionWordProblems(passage), ...findWordlessFragments(passage)]),
    ...findRepeatedFragments(passages),
  ];
}

const FRAGMENT_PARTS = ['prefix', 'start', 'end', 'suffix'] as const;

function findWordlessFragments({ keys, value }: Located): Problem[] {
  return FRAGMENT_PARTS.flatMap((part) =>
    selectTexts(value, `fragment.${part}`)
      // An empty one is told as such.
      .filter((text) => text.value.trim() !== '' && !/[\p{L}\p{N}]/u.test(text.value))
      .map((text) => ({
        path: printPath([...keys, ...text.keys]),
        message: `There is no word in ${describeValue(text.value)}: write words of the article, by which the passage can be found.`,
      })),
  );
}

/** Passages whose fragments are the same cannot be told from each other in the article. */
function findRepeatedFragments(passages: readonly Located[]): Problem[] {
  const first = new Map<string, string>();
  return passages.flatMap(({ keys, value }) => {
    if (!isRecord(value) || !isRecord(value['fragment'])) return [];
    const { fragment } = value;
    const words = JSON.stringify(FRAGMENT_PARTS.map((part) => fragment[part] ?? null));
    const path = printPath([...keys, 'fragment']);
    const before = first.get(words);
    if (before === undefined) {
      first.set(words, path);
      return [];
    }
    return [{ path, message: `This fragment is the same as ${before}: give both a prefix or a suffix by which they can be told apart.` }];
  });
}

function findLinkProblems({ keys, value }: Located): Problem[] {
  if (!isRecord(value) || typeof value['summary'] !== 'string' || !Array.isArray(value['mentions'])) return [];
  const path = printPath([...keys, 'summary']);
  const parts = parseSummary(value['summary']);
  const mentioned = new Set(selectTexts(value, 'mentions[].place').map((mention) => mention.value));
  const broken = parts.some((part) => part.place === null && part.text.includes(']('));
  const unmentioned = new Set(parts.flatMap(({ place }) => (place === null || mentioned.has(place) ? [] : [place])));
  return [
    ...(broken ? [{ path, message: 'A link in this summary is broken: write it as [words](place-id), without further brackets inside.' }] : []),
    ...[...unmentioned].map((place) => ({
      path,
      message: `The summary links to ${describeValue(place)}, which its mentions do not name: add the mention or take the link out.`,
    })),
  ];
}

function findRepeatedMentions({ keys, value }: Located): Problem[] {
  const seen = new Set<string>();
  return selectTexts(value, 'mentions[].place').flatMap((mention) => {
    if (!seen.has(mention.value)) {
      seen.add(mention.value);
      return [];
    }
    return [
      {
        path: printPath([...keys, ...mention.keys]),
        message: `This passage mentions ${describeValue(mention.value)} twice: keep one of the two.`,
      },
    ];
  });
}

function findMentionWordProblems({ keys, value }: Located): Problem[] {
  return selectAll(value, 'mentions[]').flatMap((mention) => {
    if (!isRecord(mention.value)) return [];
    const { how, words } = mention.value;
    const path = printPath([...keys, ...mention.keys, 'words']);
    if (how === 'bears-on' && typeof words === 'string') {
      return [{ path, message: 'A mention that only “bears-on” a place has no words of its own: write null, or call it “indirect”.' }];
    }
    if ((how === 'named' || how === 'indirect') && words === null) {
      return [{ path, message: `A mention that is “${how}” needs the article’s words for the place: write them, or call it “bears-on”.` }];
    }
    return [];
  });
}
