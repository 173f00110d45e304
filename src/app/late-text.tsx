/** The seam to "Open article text": what the first script knows of it is when to bring the rest. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ArticlePane } from '../article/article-pane';
import type { Place } from '../story/schema';
import type { PassageActions } from '../article/passage-block';
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';
import { findKeptText } from './kept-copy';

type TextCode = typeof import('./article-text');

/** The code, once something has asked for it; null until it is there. */
function useTextCode(wanted: boolean): TextCode | null {
  const { store } = useApp();
  const [code, setCode] = useState<TextCode | null>(null);
  useEffect(() => {
    if (!wanted || code) return;
    void import('./article-text').then(setCode, () => {
      store.dispatch({ type: 'text-wished', wish: null });
      store.dispatch({ type: 'notice-given', text: ({ words }) => words.copy.codeMissing });
    });
  }, [store, wanted, code]);
  return code;
}

/** A number for `value`, another one whenever that is another: each copy is drawn from the beginning, slice by slice. */
function useSerial(value: unknown): number {
  const seen = useRef({ value, serial: 0 });
  if (seen.current.value !== value) seen.current = { value, serial: seen.current.serial + 1 };
  return seen.current.serial;
}

interface ReadingPaneProps {
  passage: string | null;
  litPlace: string | null;
  imported: ReadonlyMap<string, readonly Place[]>;
  actions: PassageActions;
}

/** The reading pane: the copy, where the reader has opened one, otherwise the digest. */
export function ReadingPane({ passage, litPlace, imported, actions }: ReadingPaneProps) {
  const { store, index } = useApp();
  const { words, language } = useWords();
  const copy = useAppState((state) => state.copy);
  const wish = useAppState((state) => state.textWish);
  const code = useTextCode(copy !== null || wish !== null);
  const serial = useSerial(copy);
  useEffect(() => {
    const kept = findKeptText(index.story.id);
    if (kept !== null) void import('./article-text').then(({ openKept }) => openKept({ store, index }, kept), () => undefined);
  }, [store, index]);
  return (
    <>
      {copy && code ? (
        <code.CopyRegion key={serial} copy={copy} passage={passage} litPlace={litPlace} imported={imported} actions={actions} />
      ) : (
        <ArticlePane index={index} passage={passage} litPlace={litPlace} imported={imported} actions={actions}>
          <p class="open-text-offer" lang={language}>
            {words.copy.offer}{' '}
            <button type="button" class="copy-button" onClick={() => store.dispatch({ type: 'text-wished', wish: { source: null } })}>
              {words.copy.open}
            </button>
          </p>
        </ArticlePane>
      )}
      {code && wish && <code.OpenText />}
    </>
  );
}
