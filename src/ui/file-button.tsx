/** A button that opens the browser's own list of files: in the page's words and look, with what there is to know beside it. */
import { useId } from 'preact/hooks';

/** At least one. */
export type ChosenFiles = readonly [File, ...File[]];

export interface FileButtonProps {
  /** What is written on it. */
  name: string;
  /** Stands beside it, and describes it to those who listen. */
  note: string;
  /** The names and types of files, as the browser's own field takes them. */
  accept: string;
  isMultiple?: boolean;
  /** It keeps the focus and does nothing. */
  isBusy?: boolean;
  onFiles(files: ChosenFiles): void;
}

/** Draws the button and its note. Files are handed on as soon as they are chosen, the same ones as often as they are. */
export function FileButton({ name, note, accept, isMultiple = false, isBusy = false, onFiles }: FileButtonProps) {
  const id = useId();
  return (
    <p class="file-choice">
      <label class="file-button">
        {name}
        <input
          type="file"
          multiple={isMultiple}
          accept={accept}
          aria-describedby={id}
          aria-disabled={isBusy || undefined}
          onClick={(event) => {
            // The browser's own list of files stays away.
            if (isBusy) event.preventDefault();
          }}
          onChange={(event) => {
            const [first, ...others] = event.currentTarget.files ?? [];
            if (first) onFiles([first, ...others]);
            // The same file again is a choice again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span id={id}>{note}</span>
    </p>
  );
}
