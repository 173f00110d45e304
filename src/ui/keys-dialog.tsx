/** The dialog "Keys": what the keyboard does. The page's keys are app/page-keys.ts's, which a test holds to this table; the others are the map's. */
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
  { keys: ['←', '→'], does: 'placesOnMap' },
  { keys: ['?'], does: 'help' },
];

export interface KeysDialogProps {
  open: boolean;
  /** Whether keys of one character do anything (WCAG 2.1.4 asks for a way to turn them off). */
  singleKeys: boolean;
  onSingleKeys(on: boolean): void;
  onClose(): void;
}

/** A modal dialog of the browser's own: it traps the focus and gives it back. */
export function KeysDialog({ open, singleKeys, onSingleKeys, onClose }: KeysDialogProps) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!open) return dialog.current?.close();
    dialog.current?.showModal();
    // Not its first control, which stands below all that it has to say.
    heading.current?.focus();
  }, [open]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title" ref={heading} tabIndex={-1}>
        {words.bar.keys}
      </h2>
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
      <label class="keys-single">
        <input
          type="checkbox"
          aria-labelledby="keys-single"
          aria-describedby="keys-single-note"
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.currentTarget.checked)}
        />
        <span id="keys-single">{words.keys.single}</span>
        <span id="keys-single-note" class="dated">{words.keys.singleNote}</span>
      </label>
      <button type="button" onClick={onClose}>
        {words.general.close}
      </button>
    </dialog>
  );
}
