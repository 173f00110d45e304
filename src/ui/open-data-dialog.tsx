/** The dialog "Open map data": files to choose, a field to paste into, and what becomes of the data. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useOpenedWords } from '../words/opened/opened-words';
import { useWords } from '../words/words-context';
import { FileButton } from './file-button';

export interface OpenDataDialogProps {
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
  onClose(): void;
}

/** The names and types of what is read: one JSON text, one feature a line, and sequences (RFC 8142). A system shows these files alone at first. */
const READABLE = '.geojson,.json,.geojsonl,.geojsons,.jsonl,.ndjson,.geojsonseq,application/geo+json,application/geo+json-seq,application/json';

const EMPTY_ID = 'open-data-empty';

/** A modal dialog of the browser's own; it is open for as long as it is drawn. */
export function OpenDataDialog({ onFiles, onText, onClose }: OpenDataDialogProps) {
  const { words } = useWords();
  const { open } = useOpenedWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys open-data" aria-labelledby="open-data-title" onClose={onClose}>
      <h2 id="open-data-title">{open.title}</h2>
      <p>{open.what}</p>
      <FileButton name={open.choose} note={open.drop} accept={READABLE} isMultiple onFiles={onFiles} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const text = field.current?.value ?? '';
          if (text.trim() !== '') return onText(text);
          setEmpty(true);
          field.current?.focus();
        }}
      >
        <label>
          {open.paste}
          {/* Uncontrolled: a pasted text may be large, and only its end counts. */}
          <textarea ref={field} rows={5} spellcheck={false} aria-describedby={isEmpty ? EMPTY_ID : undefined} onInput={() => setEmpty(false)} />
        </label>
        {isEmpty && (
          <p id={EMPTY_ID} role="alert">
            {open.nothingPasted}
          </p>
        )}
        <button type="submit">{open.show}</button>
      </form>
      <p class="panel-note">{open.private}</p>
      <button type="button" onClick={onClose}>
        {words.general.close}
      </button>
    </dialog>
  );
}
