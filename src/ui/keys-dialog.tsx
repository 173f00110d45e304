/** The dialog "Keys": what the keyboard does, from one table that the handler shares. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../words/en';
import { useWords } from '../words/words-context';

/** Every key and what it does, in the order in which it is shown. */
export const KEYS: ReadonlyArray<{ keys: readonly string[]; does: keyof Words['keys'] }> = [
  { keys: ['j', 'k'], does: 'steps' },
  { keys: ['/'], does: 'find' },
  { keys: ['Esc'], does: 'close' },
  { keys: ['t'], does: 'theatre' },
  { keys: ['←', '↑', '→', '↓'], does: 'pan' },
  { keys: ['+', '−'], does: 'zoom' },
  { keys: ['?'], does: 'help' },
];

/** A modal dialog of the browser's own: it traps the focus and gives it back. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{words.bar.keys}</h2>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.keys[does]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {words.general.close}
      </button>
    </dialog>
  );
}
