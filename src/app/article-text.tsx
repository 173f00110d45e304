/** "Open article text" as a whole: the dialog, the reading, and the pane with the copy. Its code comes when it is asked for. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../story/schema';
import { CopyPane } from '../article/copy-pane';
import type { ArticleCopy } from '../article/article-copy';
import { parseKept, writeKept } from '../article/kept-form';
import { type CopyFault, openCopy } from '../article/open-copy';
import type { PassageActions } from '../article/passage-block';
import { OpenTextDialog } from '../ui/open-text-dialog';
import { isolate } from '../words/isolate';
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';
import { findKeptText, keepText } from './kept-copy';
import { useKept } from './use-kept';
import { useOwedScroll } from './use-owed-scroll';

const FAULT_WORDS = { 'too-large': 'tooLarge', 'not-text': 'notText', empty: 'empty', 'another-article': 'anotherArticle', failed: 'failed' } as const satisfies Record<CopyFault, string>;

/** The dialog while it is wanted; a file that was dropped is read at once. */
export function OpenText() {
  const { store, index } = useApp();
  const { words } = useWords();
  const wish = useAppState((state) => state.textWish);
  const [progress, setProgress] = useState<number | null>(null);
  const [fault, setFault] = useState<CopyFault | null>(null);
  const reading = useRef<AbortController | null>(null);
  /** What was left aside of a drop is said once the dialog is gone, behind which nothing is heard, and where the dropped text is the one that was opened. */
  const end = (read: File | string | null): void => {
    store.dispatch({ type: 'text-wished', wish: null });
    const { source = null, hasOthers = false } = wish ?? {};
    if (source && source === read && hasOthers) store.dispatch({ type: 'notice-given', text: (wording) => wording.words.notices.oneText(isolate(source.name)) });
  };
  const close = (): void => {
    // What is still being read is read for nobody.
    reading.current?.abort();
    setProgress(null);
    setFault(null);
    end(null);
  };
  const read = async (source: File | string): Promise<void> => {
    reading.current?.abort();
    reading.current = new AbortController();
    const { signal } = reading.current;
    setFault(null);
    setProgress(0);
    const result = await openCopy(index, source, setProgress, signal);
    if (signal.aborted) return;
    setProgress(null);
    if (!result.ok) return setFault(result.fault);
    store.dispatch({ type: 'copy-opened', copy: result.copy, by: 'reader' });
    end(source);
  };
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    if (wish?.source) void latest.current(wish.source);
  }, [wish]);
  if (!wish) return null;
  return <OpenTextDialog asked={wish} progress={progress} alert={fault === null ? null : words.copy[FAULT_WORDS[fault]]} onText={(source) => void read(source)} onClose={close} />;
}

/** The pane with the copy, and at its head what the reader can do with it. */
export function CopyRegion({ copy, passage, litPlace, imported, actions }: { copy: ArticleCopy; passage: string | null; litPlace: string | null; imported: ReadonlyMap<string, readonly Place[]>; actions: PassageActions }) {
  const { store, index } = useApp();
  const { words, language } = useWords();
  const { story } = index;
  const { kept, keepsOther, keep } = useKept(story.id, copy);
  const onDrawn = useOwedScroll(copy);
  return (
    <CopyPane index={index} copy={copy} passage={passage} litPlace={litPlace} imported={imported} actions={actions} onDrawn={onDrawn}>
      <div class="provenance copy-head" lang={language}>
        <p>{words.copy.yours}</p>
        <p>
          <button
            type="button"
            class="copy-button"
            onClick={() => {
              // Another text that is kept is not meant.
              if (kept) keep(false);
              store.dispatch({ type: 'copy-forgotten' });
            }}
          >
            {words.copy.forget}
          </button>
        </p>
        <label>
          <input
            type="checkbox"
            checked={kept}
            onChange={(event) => {
              const wanted = event.currentTarget.checked;
              const done = keep(wanted);
              // Where nothing has changed nothing is drawn anew, and the box would stay as the press has left it.
              event.currentTarget.checked = done ? wanted : kept;
              if (!done) store.dispatch({ type: 'notice-given', text: (wording) => wording.words.copy.notKept });
            }}
          />{' '}
          {words.copy.keep}
        </label>
        <p>{words.copy.keepDoes}</p>
        {keepsOther && (
          <p>
            {words.copy.keepsOther}{' '}
            <button type="button" class="copy-button" onClick={() => keep(false)}>
              {words.copy.forgetOther}
            </button>
          </p>
        )}
      </div>
    </CopyPane>
  );
}

/** Opens what was kept on an earlier visit, quietly: where it cannot be opened any more, the digest stays; what is damaged is forgotten. */
export async function openKept(app: Pick<ReturnType<typeof useApp>, 'store' | 'index'>, kept: string): Promise<void> {
  const source = parseKept(kept);
  if (source === null) {
    keepText(app.index.story.id, null);
    return;
  }
  const result = await openCopy(app.index, source, () => undefined);
  // A text of the older form takes the present one, by which it is known to be kept, unless it has been forgotten or replaced meanwhile.
  if (result.ok && typeof source === 'string' && findKeptText(app.index.story.id) === kept) keepText(app.index.story.id, writeKept(result.copy));
  if (result.ok && app.store.state().copy === null) app.store.dispatch({ type: 'copy-opened', copy: { ...result.copy, origin: { by: 'visit' } }, by: 'page' });
}
