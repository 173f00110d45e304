/** The dialog "Open article text": a file, or a paste, with true progress and a plain word where it did not work. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/words-context';
import { FileButton } from './file-button';

export interface OpenTextDialogProps {
  /** What the dialog was asked for with; each asking is another object. */
  asked: object;
  /** 0 to 1 while a text is being read; null while none is. */
  progress: number | null;
  /** What went wrong with the last text. */
  alert: string | null;
  onText(source: File | string): void;
  onClose(): void;
}

/** The names and types of what is read. A system shows these files alone at first. */
const READABLE = '.txt,.md,.markdown,.html,.htm,.xhtml,.xml,.nitf,.rss,.atom,.fb2,text/plain,text/html,text/markdown,text/xml,application/xml,application/xhtml+xml';

/** A modal dialog of the browser's own, open as long as it is drawn. While a text is read its controls do nothing and keep the focus, which what is `disabled` loses. */
export function OpenTextDialog({ asked, progress, alert, onText, onClose }: OpenTextDialogProps) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [pasted, setPasted] = useState('');
  const id = useId();
  // The browser tells a while later that it has closed the dialog: it may have been asked for again by then.
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, [asked]);
  // A text that could not be read stays in the field, to be looked at.
  useEffect(() => () => dialog.current?.close(), []);
  const busy = progress !== null;
  return (
    <dialog ref={dialog} class="keys open-text" aria-labelledby={`${id}-title`} onClose={() => dialog.current?.open || onClose()}>
      <h2 id={`${id}-title`}>{words.copy.open}</h2>
      <p>{words.copy.stays}</p>
      {alert !== null && (
        <p class="open-text-alert" role="alert">
          {alert}
        </p>
      )}
      <FileButton name={words.copy.choose} note={words.copy.file} accept={READABLE} isBusy={busy} onFiles={([file]) => onText(file)} />
      <label for={`${id}-paste`}>{words.copy.paste}</label>
      <textarea id={`${id}-paste`} rows={6} value={pasted} readOnly={busy} onInput={(event) => setPasted(event.currentTarget.value)} />
      {busy && (
        <label class="open-text-progress">
          {words.copy.reading} <progress max={1} value={progress} />
        </label>
      )}
      <div class="open-text-buttons">
        <button
          type="button"
          disabled={pasted.trim() === ''}
          aria-disabled={busy || undefined}
          onClick={() => {
            if (!busy) onText(pasted);
          }}
        >
          {words.copy.openPasted}
        </button>
        {/* As by Escape: the browser gives the focus back to what had it, and then tells that it has closed it. */}
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.general.close}
        </button>
      </div>
    </dialog>
  );
}
