/** The cross at the head of a popup or a dialog. */
import { useWords } from '../words/words-context';

/** Draws the button "Close" in the interface's language. */
export function CloseButton({ onClose }: { onClose(): void }) {
  const { words } = useWords();
  return (
    <button type="button" class="icon-button" aria-label={words.general.close} onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 3.5l9 9m0-9l-9 9" />
      </svg>
    </button>
  );
}
