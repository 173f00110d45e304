/** The reading pane with the reader's own copy of the article: the full text, the story's passages in it, those that it lacks, and those that it has more than once. */
import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Anchor } from '../anchoring/anchor';
import type { Passage, Place } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { isolate } from '../words/isolate';
import { useWords } from '../words/words-context';
import type { ArticleCopy } from './article-copy';
import { CopyBlock } from './copy-block';
import { buildMarkedSlices, type MarkedSlice } from './copy-marks';
import './copy.css';
import { type PassageActions, PassageBlock } from './passage-block';

export interface CopyPaneProps {
  index: StoryIndex;
  copy: ArticleCopy;
  passage: string | null;
  litPlace: string | null;
  /** Places that a file ties to a passage, by the passage's id. */
  imported: ReadonlyMap<string, readonly Place[]>;
  actions: PassageActions;
  /** Told whenever more of the copy has been drawn; the same function each time. */
  onDrawn(): void;
  /** What stands at the head: forget, keep. */
  children: ComponentChildren;
}

const NONE: readonly never[] = [];
const NOTHING_BROUGHT: ReadonlyMap<string, readonly Place[]> = new Map();

/** Draws the copy, a long one slice by slice, so that the page stays free. */
export function CopyPane({ index, copy, passage, litPlace, imported, actions, onDrawn, children }: CopyPaneProps) {
  const { words, format, language } = useWords();
  const { story } = index;
  const { origin } = copy;
  const published = format.longDate(story.published);
  const slices = useMemo(() => buildMarkedSlices(index, copy), [index, copy]);
  const drawn = useGrowing(slices.count);
  useLayoutEffect(onDrawn, [onDrawn, drawn]);
  const passagesOf = (wanted: Anchor['kind']): Passage[] => copy.anchors.flatMap(({ passage: id, kind }) => (kind === wanted ? (index.passageOf(id) ?? []) : []));
  const shared = { index, passage, litPlace, imported, actions };
  const orphans = passagesOf('orphan');
  const repeated = passagesOf('repeated');
  return (
    <article class="article copy" lang={story.language}>
      <header class="article-head">
        <p class="kicker">{story.kicker}</p>
        <h1>{story.title}</h1>
        <p class="provenance copy-origin" lang={language}>
          {origin.by === 'file' ? words.copy.fromFile(isolate(origin.name), published) : words.copy.from[origin.by](published)}
        </p>
        {children}
      </header>
      <Unplaced {...shared} id="orphans-title" title={words.copy.orphans(orphans.length)} label={words.copy.orphanList} passages={orphans} />
      <Unplaced {...shared} id="repeated-title" title={words.copy.repeated(repeated.length)} label={words.copy.repeatedList} passages={repeated} />
      {Array.from({ length: drawn }, (_, nth) => {
        const slice = slices.of(nth);
        const speaks = slice.passages.size > 0;
        const chosen = passage !== null && slice.passages.has(passage) ? passage : null;
        return <Slice key={nth} index={index} slice={slice} long={slices.count > 8} passage={chosen} litPlace={speaks ? litPlace : null} imported={speaks ? imported : NOTHING_BROUGHT} actions={actions} />;
      })}
    </article>
  );
}

interface UnplacedProps extends Omit<CopyPaneProps, 'copy' | 'onDrawn' | 'children'> {
  id: string;
  title: string;
  /** The list's name. */
  label: string;
  passages: readonly Passage[];
}

/** Passages that have no one place in the text, as the digest shows them; nothing where there are none. */
function Unplaced({ index, id, title, label, passages, passage, litPlace, imported, actions }: UnplacedProps) {
  const { language } = useWords();
  if (passages.length === 0) return null;
  return (
    <section class="orphans" lang={language} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul aria-label={label}>
        {passages.map((one) => {
          const places = index.placesOfPassage(one.id);
          const brought = imported.get(one.id) ?? NONE;
          return (
            <li key={one.id} lang={index.story.language}>
              <PassageBlock passage={one} places={places} imported={brought} current={one.id === passage} litPlace={[...places, ...brought].some(({ id: place }) => place === litPlace) ? litPlace : null} actions={actions} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface SliceProps {
  index: StoryIndex;
  slice: MarkedSlice;
  /** Whether the copy is so long that slices out of sight are better left alone. */
  long: boolean;
  passage: string | null;
  litPlace: string | null;
  imported: ReadonlyMap<string, readonly Place[]>;
  actions: PassageActions;
}

const Slice = memo(function Slice({ index, slice, long, passage, litPlace, imported, actions }: SliceProps) {
  return (
    <div class="copy-slice" data-long={long || undefined}>
      {slice.blocks.map((block, nth) => (
        <CopyBlock key={nth} index={index} block={block} passage={passage} litPlace={litPlace} imported={imported} actions={actions} />
      ))}
    </div>
  );
});

/** Counts up to `all`, one a frame. */
function useGrowing(all: number): number {
  const [count, setCount] = useState(Math.min(all, 2));
  useEffect(() => {
    if (count >= all) return;
    const frame = requestAnimationFrame(() => setCount(count + 1));
    return () => cancelAnimationFrame(frame);
  }, [count, all]);
  return Math.min(count, all);
}
