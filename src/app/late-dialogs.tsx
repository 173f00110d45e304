/** The dialogs that arrive when they are first opened: the keys, and the table of all places and measures. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { OwnColumns } from '../ui/table-columns';
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';
import { passagesSpeakingOf } from './imported-links';
import { useOpened } from './opened-seam';
import { saveFile } from './save-file';
import { copyText } from './share';
import { useLate } from './use-late';

export type LateDialog = 'keys' | 'table';

/** Draws those that have been opened once. The browser's own dialog takes the focus and gives it back. */
export function LateDialogs({ open, onClose }: { open: LateDialog | null; onClose(): void }) {
  const { store, index, evidence } = useApp();
  const singleKeys = useAppState((state) => state.singleKeys);
  const imported = useAppState((state) => state.imported);
  const passagesOf = useCallback((place: string) => passagesSpeakingOf(index, imported, place), [index, imported]);
  const own = useOwnColumns(open === 'table');
  const keys = useLate(open === 'keys', () => import('../ui/keys-dialog'), onClose);
  const table = useLate(open === 'table', () => import('../ui/table-dialog'), onClose);
  return (
    <>
      {keys && (
        <keys.KeysDialog open={open === 'keys'} singleKeys={singleKeys} onSingleKeys={(on) => store.dispatch({ type: 'single-keys-wanted', on })} onClose={onClose} />
      )}
      {table && (
        <table.TableDialog
          index={index}
          evidence={evidence}
          own={own}
          passagesOf={passagesOf}
          open={open === 'table'}
          onPlace={(place) => {
            onClose();
            store.dispatch({ type: 'place-chosen', place, from: 'list' });
          }}
          onCopy={copyText}
          onSave={saveFile}
          onClose={onClose}
        />
      )}
    </>
  );
}

/** What was measured with the reader's data, for an open table. A measuring that was begun before may end while it is open. */
function useOwnColumns(open: boolean): OwnColumns | null {
  const wording = useWords();
  const parts = useOpened();
  const [own, setOwn] = useState<OwnColumns | null>(null);
  useLayoutEffect(() => {
    if (!open || !parts) return setOwn(null);
    const read = (): void => setOwn(parts.ownColumns(wording));
    read();
    return parts.watchOwn(read);
  }, [open, parts, wording]);
  return own;
}

/** Opens the table; `near` the map it is seen only while it has the focus. */
export function TableButton({ near, onOpen }: { near: 'map' | 'list'; onOpen(): void }) {
  const { words } = useWords();
  return (
    <button type="button" class={near === 'map' ? 'map-button table-link' : 'table-button'} onClick={onOpen}>
      {near === 'map' ? words.table.link : words.table.title}
    </button>
  );
}
