/** "All places and measures": everything that the map shows, as tables. Comes when it is first asked for. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../story/evidence';
import type { Passage } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { useWords } from '../words/words-context';
import { buildCsv } from './csv';
import { useSaid } from './said';
import { buildMeasureTable, buildPlaceTable, sortRows, type OwnColumns, type Table } from './table-columns';
import './table.css';

export interface TableDialogProps {
  index: StoryIndex;
  evidence: Evidence;
  own: OwnColumns | null;
  /** The passages that speak of a place; another function where they are others. */
  passagesOf(place: string): readonly Passage[];
  open: boolean;
  onPlace(place: string): void;
  onClose(): void;
}

/** A modal dialog of the browser's own: it traps the focus and gives it back. */
export function TableDialog({ index, evidence, own, passagesOf, open, onPlace, onClose }: TableDialogProps) {
  const wording = useWords();
  const { words } = wording;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const tables = useMemo(() => [buildPlaceTable(index, wording, passagesOf), buildMeasureTable(index, evidence, wording, own)], [index, evidence, wording, own, passagesOf]);
  return (
    <dialog ref={dialog} class="tables" aria-labelledby="tables-title" onClose={onClose}>
      <div class="tables-head">
        <h2 id="tables-title">{words.table.title}</h2>
        <button type="button" class="bar-button" onClick={onClose}>
          {words.general.close}
        </button>
      </div>
      {tables.map((table) => (
        <OneTable key={table.id} table={table} onPlace={table.id === 'places' ? onPlace : null} />
      ))}
    </dialog>
  );
}

function OneTable({ table, onPlace }: { table: Table; onPlace: null | ((place: string) => void) }) {
  const { words } = useWords();
  const [sort, setSort] = useState<{ column: number | null; descending: boolean }>({ column: null, descending: false });
  const [done, say] = useSaid();
  const rows = sortRows(table.rows, sort.column, sort.descending, words.locale);
  const csv = (): string => buildCsv([table.columns, ...rows.map((row) => row.cells.map((cell) => cell.text))]);
  const copy = async (): Promise<void> => {
    say(null);
    try {
      await navigator.clipboard.writeText(csv());
      say((latest) => latest.words.table.copied);
    } catch {
      say((latest) => latest.words.table.notCopied);
    }
  };
  const save = (): void => {
    const name = `${table.id}.csv`;
    saveFile(name, csv());
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

/** Hands the text to the browser as a file to keep. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
