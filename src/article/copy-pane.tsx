/** The reading pane with the reader's own copy of the article: the full text, the story's passages in it, and those that it lacks. */
import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Place } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { useWords } from '../words/words-context';
import type { ArticleCopy } from './article-copy';
import { CopyBlock } from './copy-block';
import { buildMarkedBlocks, type MarkedBlock } from './copy-marks';
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
  /** What stands at the head: forget, keep. */
  children: ComponentChildren;
}

const NONE: readonly never[] = [];

/** Blocks that are drawn in one turn: a screenful and more, in a few milliseconds. */
const SLICE = 30;

/** Draws the copy, a long one slice by slice, so that the page stays free. */
export function CopyPane({ index, copy, passage, litPlace, imported, actions, children }: CopyPaneProps) {
  const { words } = useWords();
  const { story } = index;
  const slices = useMemo(() => {
    const blocks = buildMarkedBlocks(index, copy, imported);
    return Array.from({ length: Math.ceil(blocks.length / SLICE) }, (_, nth) => blocks.slice(nth * SLICE, (nth + 1) * SLICE));
  }, [index, copy, imported]);
  const drawn = useGrowing(slices.length);
  const orphans = copy.anchors.filter(({ kind }) => kind === 'orphan').flatMap((anchor) => index.passageOf(anchor.passage) ?? []);
  return (
    <article class="article copy" lang={story.language}>
      <header class="article-head">
        <p class="kicker">{story.kicker}</p>
        <h1>{story.title}</h1>
        {children}
      </header>
      {orphans.length > 0 && (
        <section class="orphans" aria-labelledby="orphans-title">
          <h2 id="orphans-title">{words.copy.orphans(orphans.length)}</h2>
          <ul aria-label={words.copy.orphanList}>
            {orphans.map((one) => {
              const places = index.placesOfPassage(one.id);
              return (
                <li key={one.id}>
                  <PassageBlock passage={one} places={places} imported={imported.get(one.id) ?? NONE} current={one.id === passage} litPlace={places.some(({ id }) => id === litPlace) ? litPlace : null} actions={actions} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {slices.slice(0, drawn).map((blocks, nth) => (
        <Slice key={nth} index={index} blocks={blocks} long={slices.length > 8} passage={holds(blocks, passage) ? passage : null} litPlace={litPlace} actions={actions} />
      ))}
    </article>
  );
}

const holds = (blocks: readonly MarkedBlock[], passage: string | null): boolean => passage !== null && blocks.some(({ runs }) => runs.some(({ passages }) => passages.some(({ id }) => id === passage)));

interface SliceProps {
  index: StoryIndex;
  blocks: readonly MarkedBlock[];
  /** Whether the copy is so long that slices out of sight are better left alone. */
  long: boolean;
  passage: string | null;
  litPlace: string | null;
  actions: PassageActions;
}

const Slice = memo(function Slice({ index, blocks, long, passage, litPlace, actions }: SliceProps) {
  return (
    <div class="copy-slice" data-long={long || undefined}>
      {blocks.map((block, nth) => (
        <CopyBlock key={nth} index={index} block={block} passage={passage} litPlace={litPlace} actions={actions} />
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
