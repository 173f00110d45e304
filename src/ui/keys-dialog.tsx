/** The dialog "Keys": what the keyboard does, from one table that the handler shares. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Every key and what it does, in the order in which it is shown. */
export const KEYS: ReadonlyArray<{ keys: readonly string[]; does: string }> = [
  { keys: ['j', 'k'], does: 'Next and previous passage' },
  { keys: ['/'], does: 'Find a place or passage' },
  { keys: ['Esc'], does: 'Close the popup' },
  { keys: ['t'], does: 'Whole theatre' },
  { keys: ['←', '↑', '→', '↓'], does: 'Pan the map, when the map has the focus' },
  { keys: ['+', '−'], does: 'Zoom the map, when the map has the focus' },
  { keys: ['?'], does: 'Show these keys' },
];

/** A modal dialog of the browser's own: it traps the focus and gives it back. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
