/** "All places and measures": everything that the map shows, as tables. Comes when it is first asked for. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../story/evidence';
import type { Passage } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { useWords } from '../words/words-context';
import { buildCsv } from './csv';
import { useSaid } from './said';
import { buildMeasureTable, buildPlaceTable, sortRows, textOfCell, type OwnColumns, type Table } from './table-columns';
import './table.css';
import { useAfterPaint } from './use-after-paint';

export interface TableDialogProps {
  index: StoryIndex;
  evidence: Evidence;
  own: OwnColumns | null;
  /** The passages that speak of a place; another function where they are others. */
  passagesOf(place: string): readonly Passage[];
  open: boolean;
  onPlace(place: string): void;
  /** Whether the text is in the clipboard; does not reject. */
  onCopy(text: string): Promise<boolean>;
  /** Gives the reader a file to keep. */
  onSave(name: string, content: Blob): void;
  onClose(): void;
}

/** A modal dialog of the browser's own: it traps the focus and gives it back. */
export function TableDialog({ index, evidence, own, passagesOf, open, onPlace, onCopy, onSave, onClose }: TableDialogProps) {
  const wording = useWords();
  const { words } = wording;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  // Laying out both at once holds the page up: the second follows when the first is seen.
  const isFirstSeen = useAfterPaint(true, false);
  const places = useMemo(() => buildPlaceTable(index, wording, passagesOf), [index, wording, passagesOf]);
  const measures = useMemo(() => (isFirstSeen ? buildMeasureTable(index, evidence, wording, own) : null), [isFirstSeen, index, evidence, wording, own]);
  const leaveFor = (place: string): void => {
    // Closed first: the focus goes back to what opened the table, and comes back there when the place's popup closes.
    dialog.current?.close();
    onPlace(place);
  };
  return (
    <dialog ref={dialog} class="tables" aria-labelledby="tables-title" onClose={onClose}>
      <div class="tables-head">
        <h2 id="tables-title">{words.table.title}</h2>
        <button type="button" class="bar-button" onClick={onClose}>
          {words.general.close}
        </button>
      </div>
      <OneTable table={places} onPlace={leaveFor} onCopy={onCopy} onSave={onSave} />
      {measures && <OneTable table={measures} onPlace={null} onCopy={onCopy} onSave={onSave} />}
    </dialog>
  );
}

interface OneTableProps extends Pick<TableDialogProps, 'onCopy' | 'onSave'> {
  table: Table;
  onPlace: null | ((place: string) => void);
}

function OneTable({ table, onPlace, onCopy, onSave }: OneTableProps) {
  const { words } = useWords();
  const [sort, setSort] = useState<{ column: number | null; descending: boolean }>({ column: null, descending: false });
  const [done, say] = useSaid();
  const rows = sortRows(table.rows, sort.column, sort.descending, words.locale);
  const csv = (): string => buildCsv([table.columns, ...rows.map((row) => row.cells.map(textOfCell))]);
  const copy = async (): Promise<void> => {
    say(null);
    const copied = await onCopy(csv());
    say((latest) => (copied ? latest.words.table.copied : latest.words.table.notCopied));
  };
  const save = (): void => {
    const name = `${table.id}.csv`;
    onSave(name, new Blob([csv()], { type: 'text/csv' }));
    say((latest) => latest.words.share.saved(name));
  };
  return (
    <section class="tables-one" data-table={table.id}>
      <div class="tables-scroll" tabIndex={0} role="region" aria-label={table.caption}>
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map((title, column) => {
                const sorted = sort.column === column;
                return (
                  <th key={title} scope="col" aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}>
                    <button type="button" onClick={() => setSort({ column, descending: sorted && !sort.descending })}>
                      {title}
                      <span class="sort-sign" aria-hidden="true">
                        {sorted ? (sort.descending ? '▼' : '▲') : '↕'}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells: [head, ...cells] }) => (
              <tr key={id}>
                <th scope="row" lang={head?.lang}>
                  {onPlace ? (
                    <button type="button" class="table-place" onClick={() => onPlace(id)}>
                      {head?.text}
                    </button>
                  ) : (
                    head?.text
                  )}
                </th>
                {cells.map((cell, at) => (
                  <td key={table.columns[at + 1]} lang={cell.lang}>
                    {cell.text}
                    {cell.more && <span lang={cell.more.lang}> {cell.more.text}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="tables-out">
        <button type="button" onClick={() => void copy()}>
          {words.table.copy(table.caption)}
        </button>
        <button type="button" onClick={save}>
          {words.table.save(table.caption)}
        </button>
        <span role="status">{done}</span>
      </p>
    </section>
  );
}
