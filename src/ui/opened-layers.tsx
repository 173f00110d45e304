/** The opened data in the group "Layers": a checkbox for each file, its legend, what it is, and what can be done with it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenedSummary } from '../opened-data/opened-file';
import type { OpenedWords } from '../words/opened/en';
import { isolate } from '../words/isolate';
import { useOpenedWords } from '../words/opened/opened-words';
import { sayLayerDates } from '../words/opened/said';
import { useWords } from '../words/words-context';
import { LegendSwatch } from './legend-swatch';
import { OpenedFaults } from './opened-faults';
import { openedLegendOf } from './opened-legend';

/** One opened file. `name` is the reader's own; the file's stands in the summary. */
export interface OpenedRow {
  readonly id: string;
  /** Stays the same where the file is read again under another id, so that what is open in the row and has the focus stays too. */
  readonly origin: string;
  readonly name: string;
  readonly isShown: boolean;
  readonly isClustered: boolean;
  /** It is on the map, but no more can be told of it until it is read again. */
  readonly isLost: boolean;
  readonly summary: OpenedSummary;
}

export interface OpenedActions {
  onToggle(layer: string): void;
  onReadAgain(layer: string): void;
  onFit(layer: string): void;
  onTable(layer: string): void;
  onRename(layer: string, name: string): void;
  onRemove(layer: string): void;
}

/** Draws the list; nothing where no file is open. `renderMore`: what else can be done with a layer. */
export function OpenedLayers({ rows, actions, renderMore }: { rows: readonly OpenedRow[]; actions: OpenedActions; renderMore?: (row: OpenedRow) => ComponentChildren }) {
  const { layer: words } = useOpenedWords();
  if (rows.length === 0) return null;
  return (
    <div class="opened-layers">
      <h3>{words.heading}</h3>
      <p class="panel-note">{words.note}</p>
      <ul>
        {rows.map((row) => (
          <Row key={row.origin} row={row} actions={actions}>
            {renderMore?.(row)}
          </Row>
        ))}
      </ul>
    </div>
  );
}

function Row({ row, actions, children }: { row: OpenedRow; actions: OpenedActions; children: ComponentChildren }) {
  const { layer: words } = useOpenedWords();
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useLayoutEffect(() => {
    if (wasRenaming.current && !isRenaming) renameButton.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  const { id, name } = row;
  return (
    <li class="layer opened-layer" data-opened={id}>
      <label>
        <input type="checkbox" checked={row.isShown} onChange={() => actions.onToggle(id)} />
        <bdi>{name}</bdi>
      </label>
      <About row={row} />
      {row.isShown && <Legend row={row} />}
      {isRenaming ? (
        <RenameForm
          name={name}
          onName={(next) => {
            setRenaming(false);
            actions.onRename(id, next);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <div class="opened-actions" role="group" aria-label={words.actions(isolate(name))}>
          {row.isLost && (
            <button type="button" onClick={() => actions.onReadAgain(id)}>
              {words.readAgain}
            </button>
          )}
          <button type="button" onClick={() => actions.onFit(id)} disabled={row.summary.bounds === null}>
            {words.fit}
          </button>
          <button type="button" onClick={() => actions.onTable(id)}>
            {words.table}
          </button>
          <button type="button" ref={renameButton} onClick={() => setRenaming(true)}>
            {words.rename}
          </button>
          <button type="button" onClick={() => actions.onRemove(id)}>
            {words.remove}
          </button>
        </div>
      )}
      {children}
    </li>
  );
}

/** Has the focus when it comes, and only then: what is drawn anew beside it must not take it from where the reader has gone on. */
function RenameForm({ name, onName, onCancel }: { name: string; onName(name: string): void; onCancel(): void }) {
  const { layer: words } = useOpenedWords();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  const [text, setText] = useState(name);
  return (
    <form
      class="opened-rename"
      onSubmit={(event) => {
        event.preventDefault();
        onName(text);
      }}
    >
      <label>
        {words.newName}
        <input type="text" dir="auto" value={text} maxLength={80} ref={field} onKeyDown={leave} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="submit" onKeyDown={leave}>{words.keepName}</button>
    </form>
  );
}

function About({ row: { name, summary } }: { row: OpenedRow }) {
  const wording = useWords();
  const opened = useOpenedWords();
  const { words, format } = wording;
  const { layer } = opened;
  const count = Object.values(summary.faultCounts).reduce((sum, one) => sum + one, 0);
  return (
    <details class="about">
      <summary aria-label={layer.about(isolate(name))} title={layer.about(isolate(name))}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" />
          <path d="M8 7.2v4M8 4.6v.2" />
        </svg>
      </summary>
      <dl>
        <dt>{words.general.source}</dt>
        <dd>{layer.source(isolate(summary.name))}</dd>
        <dt>{layer.dates}</dt>
        <dd>{sayLayerDates(summary, wording, opened) ?? layer.noDates}</dd>
        <dt>{layer.features}</dt>
        <dd>{countsOf(summary, layer, format.number)}</dd>
      </dl>
      {count > 0 && (
        <>
          <p>{layer.faults(format.number(count))}</p>
          <OpenedFaults faults={summary.faults} count={count} />
        </>
      )}
    </details>
  );
}

function countsOf({ shown, total, placeless, leftOut }: OpenedSummary, layer: OpenedWords['layer'], number: (value: number) => string): string {
  const parts = [layer.counts(number(shown), number(total))];
  if (placeless > 0) parts.push(layer.placeless(number(placeless)));
  if (leftOut > 0) parts.push(layer.leftOut(number(leftOut)));
  return parts.join('; ');
}

function Legend({ row: { id, isClustered, summary } }: { row: OpenedRow }) {
  const wording = useWords();
  const opened = useOpenedWords();
  const { layer: words } = opened;
  const dates = sayLayerDates(summary, wording, opened);
  return (
    <>
      <ul class="legend">
        {openedLegendOf(id, summary, isClustered, words).map(({ text, swatch }) => (
          <li key={swatch.kind}>
            <LegendSwatch swatch={swatch} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {/* The date over the layers is not theirs. */}
      <p class="panel-note opened-dates">{dates === null ? words.undated : words.dated(dates)}</p>
      {summary.withColours > 0 && <p class="panel-note">{words.ownColours}</p>}
    </>
  );
}
