/** The dialog "Share": the link, the code for another page, the data, and citations. It stands beside the page and does not block it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../story/problem';
import { useWords } from '../words/words-context';
import { Failure } from './notice';
import './share.css';
import { CloseButton } from './close-button';

/** The data files that the page gives away. */
export type DataFile = 'annotations' | 'geojson';

export interface ShareDialogProps {
  link: string;
  /** The chosen passage: its link here, and at the publisher's where that is known. */
  passage: { link: string; atPublisher: string | null } | null;
  embedCode: string;
  /** By the name of the style; null is plain text. */
  citations: ReadonlyArray<readonly [style: string | null, text: string]>;
  /** What could not be copied and is to be copied by hand. */
  byHand: string | null;
  /** What was done last, for everybody. */
  status: string | null;
  failure: { title: string; advice: string; problems: readonly Problem[] } | null;
  /** Whether a picture is being made. */
  makesPicture: boolean;
  onPicture(): void;
  onPrint(): void;
  onCopy(text: string): void;
  onDownload(file: DataFile): void;
  onImport(file: File): void;
  onClose(): void;
}

/** Draws the dialog, open, and gives it the focus. Escape closes it; whoever opened it gives the focus back. */
export function ShareDialog(props: ShareDialogProps) {
  const { words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { link, passage, byHand, status, failure, onCopy, onClose } = props;
  // As it was when the dialog opened: later the focus is the reader's.
  const [openedToCopy] = useState(byHand !== null);
  useEffect(() => {
    // What is to be copied by hand has the focus already.
    if (!openedToCopy) heading.current?.focus();
  }, [openedToCopy]);
  return (
    // `open` as it is served: `show()` would give the focus away, `showModal()` would block the page.
    <dialog
      open
      class="share"
      aria-labelledby="share-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It is this dialog that closes, not the popup as well.
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="share-head">
        <h2 id="share-title" ref={heading} tabIndex={-1}>
          {words.bar.share}
        </h2>
        <CloseButton onClose={onClose} />
      </div>
      {byHand !== null && <ByHand text={byHand} />}
      <p class="share-status" role="status">
        {status}
      </p>
      {failure !== null && <SeenFailure {...failure} />}
      <Part title={words.share.link}>
        <input type="text" readOnly value={link} aria-label={words.share.linkLabel} onFocus={(event) => event.currentTarget.select()} />
        <div class="share-row">
          <Action onClick={() => onCopy(link)}>{words.share.copyLink}</Action>
          {passage && <Action onClick={() => onCopy(passage.link)}>{words.share.copyPassageLink}</Action>}
          {passage?.atPublisher && <Action onClick={() => onCopy(passage.atPublisher ?? '')}>{words.share.copyPublisherLink}</Action>}
        </div>
      </Part>
      <Picture isBusy={props.makesPicture} onPicture={props.onPicture} onPrint={props.onPrint} />
      <Embed code={props.embedCode} onCopy={onCopy} />
      <Data onDownload={props.onDownload} onImport={props.onImport} />
      <Cite citations={props.citations} onCopy={onCopy} />
    </dialog>
  );
}

/** Comes at the head of a dialog that may be scrolled to its end. */
function SeenFailure(failure: NonNullable<ShareDialogProps['failure']>) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'start' }), [failure.problems, failure.title]);
  return (
    <div ref={box} class="share-failure">
      <Failure {...failure} />
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

/** `isBusy`: it is being done and keeps the focus, and a second press does nothing. */
function Action({ isBusy = false, onClick, children }: { isBusy?: boolean; onClick(): void; children: ComponentChildren }) {
  return (
    <button type="button" class="share-action" aria-disabled={isBusy || undefined} onClick={onClick}>
      {children}
    </button>
  );
}

/** The text, selected, for a reader whose browser does not let a page copy. */
function ByHand({ text }: { text: string }) {
  const { words } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <div class="share-by-hand" role="alert">
      <p>{words.share.copyByHand}</p>
      <textarea ref={field} readOnly rows={3} value={text} aria-label={words.share.byHandLabel} />
    </div>
  );
}

function Picture({ isBusy, onPicture, onPrint }: { isBusy: boolean } & Pick<ShareDialogProps, 'onPicture' | 'onPrint'>) {
  const { words } = useWords();
  return (
    <Part title={words.picture.title}>
      <p class="share-note">{words.picture.note}</p>
      <div class="share-row">
        <Action isBusy={isBusy} onClick={onPicture}>
          {words.picture.save}
        </Action>
        <Action isBusy={isBusy} onClick={onPrint}>
          {words.picture.print}
        </Action>
      </div>
    </Part>
  );
}

function Embed({ code, onCopy }: { code: string; onCopy(text: string): void }) {
  const { words } = useWords();
  return (
    <Part title={words.share.embed}>
      <p class="share-note">{words.share.embedNote}</p>
      <textarea readOnly rows={3} value={code} aria-label={words.share.embedLabel} spellcheck={false} />
      <div class="share-row">
        <Action onClick={() => onCopy(code)}>{words.share.copyCode}</Action>
      </div>
    </Part>
  );
}

function Data({ onDownload, onImport }: Pick<ShareDialogProps, 'onDownload' | 'onImport'>) {
  const { words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Part title={words.share.data}>
      <p class="share-note">{words.share.dataNote}</p>
      <div class="share-row">
        <Action onClick={() => onDownload('annotations')}>{words.share.downloadAnnotations}</Action>
        <Action onClick={() => onDownload('geojson')}>{words.share.downloadGeojson}</Action>
        <Action onClick={() => input.current?.click()}>{words.share.importAnnotations}</Action>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".jsonld,.json,application/ld+json,application/json"
        aria-label={words.share.importAnnotations}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onImport(file);
          // The same file may be chosen once more, after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </Part>
  );
}

function Cite({ citations, onCopy }: Pick<ShareDialogProps, 'citations' | 'onCopy'>) {
  const { words } = useWords();
  const group = useId();
  const [chosen, setChosen] = useState(0);
  const [style, text] = citations[chosen] ?? [null, ''];
  const nameOf = (one: string | null): string => one ?? words.share.citePlain;
  return (
    <Part title={words.share.cite}>
      <fieldset class="share-styles">
        <legend class="visually-hidden">{words.share.citeStyle}</legend>
        {citations.map(([name], at) => (
          <label key={nameOf(name)}>
            <input type="radio" name={group} checked={at === chosen} onChange={() => setChosen(at)} />
            <span>{nameOf(name)}</span>
          </label>
        ))}
      </fieldset>
      {/* The field is in another language than its name. */}
      <p id={`${group}-name`} class="visually-hidden">
        {words.share.citation(nameOf(style))}
      </p>
      <textarea readOnly rows={6} value={text} lang="en" aria-labelledby={`${group}-name`} spellcheck={false} />
      <div class="share-row">
        <Action onClick={() => onCopy(text)}>{words.share.copyCitation}</Action>
      </div>
    </Part>
  );
}
