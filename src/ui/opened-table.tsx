/** The features of an opened layer as a table: a page at a time, searched in the worker that holds them. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DateWords, FeatureRow, TablePage } from '../opened-data/feature-table';
import { isolate } from '../words/isolate';
import { useOpenedWords } from '../words/opened/opened-words';
import { dateWordsOf, sayDates } from '../words/opened/said';
import { useWords } from '../words/words-context';
import { countMore, firstRows, moreRows, noRowsYet } from './found-rows';

export interface OpenedTableProps {
  name: string;
  total: number;
  /** Rows of the features that hold the words, with the words of dates; null where they can no longer be had. Another function means other data, which are asked at once. */
  rowsOf(query: string, dateWords: DateWords, from: number, count: number): Promise<TablePage | null>;
  onFeature(index: number): void;
  onClose(): void;
}

/** Rows that come at once: a page is drawn well within 50 ms. */
const PAGE = 100;
/** Typing is not interrupted by a search of a hundred thousand features. */
const PAUSE_MS = 150;

/** A modal dialog of the browser's own; choosing a row is `onFeature`. */
export function OpenedTable({ name, total, rowsOf, onFeature, onClose }: OpenedTableProps) {
  const wording = useWords();
  const { words, format } = wording;
  const opened = useOpenedWords();
  const { table } = opened;
  const dialog = useRef<HTMLDialogElement>(null);
  const dateWords = useMemo(() => dateWordsOf(words, opened), [words, opened]);
  const [query, setQuery] = useState('');
  const [page, setPage] = useState(() => noRowsYet(total));
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let isOld = false;
    const find = async (): Promise<void> => {
      const found = await rowsOf(query, dateWords, 0, PAGE);
      if (!isOld) setPage(firstRows(found));
    };
    const timer = setTimeout(() => void find(), query === '' ? 0 : PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [query, dateWords, rowsOf]);
  const rest = countMore(page);
  const showMore = async (): Promise<void> => {
    const more = await rowsOf(query, dateWords, page.rows.length, PAGE);
    // What another search or another reader has brought meanwhile is not taken away again.
    setPage((now) => (now === page ? moreRows(page, more) : now));
  };
  const leaveFor = (index: number): void => {
    // Closed first: the focus goes back to what opened the table, and comes back there when the feature's popup closes.
    dialog.current?.close();
    onFeature(index);
  };
  return (
    <dialog ref={dialog} class="keys opened-table" aria-labelledby="opened-table-title" onClose={onClose}>
      <h2 id="opened-table-title">{table.title(isolate(name))}</h2>
      <label>
        {table.search}
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <p role="status">{page.isGone ? table.gone : page.found === 0 ? table.nothing : table.found(format.number(page.found), format.number(total))}</p>
      <div class="opened-table-rows" tabIndex={0} role="group" aria-labelledby="opened-table-title">
        <table aria-labelledby="opened-table-title">
          <thead>
            <tr>
              <th scope="col">{table.number}</th>
              <th scope="col">{table.name}</th>
              <th scope="col">{table.date}</th>
              <th scope="col">{table.shape}</th>
            </tr>
          </thead>
          <tbody>
            {page.rows.map((row) => (
              <Row key={row.index} row={row} onFeature={leaveFor} />
            ))}
          </tbody>
        </table>
        {rest > 0 && (
          <button type="button" onClick={() => void showMore()}>
            {table.more(format.number(Math.min(PAGE, rest)))}
          </button>
        )}
      </div>
      <button type="button" onClick={onClose}>
        {words.general.close}
      </button>
    </dialog>
  );
}

function Row({ row, onFeature }: { row: FeatureRow; onFeature(index: number): void }) {
  const wording = useWords();
  const opened = useOpenedWords();
  const number = wording.format.number(row.index + 1);
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">
        <button type="button" dir="auto" onClick={() => onFeature(row.index)}>
          {row.title ?? opened.feature.untitled(number)}
        </button>
      </th>
      <td>{sayDates(row.date, wording, opened)}</td>
      <td>{row.kinds.length === 0 ? opened.table.nowhere : row.kinds.map((kind) => opened.table[kind]).join(', ')}</td>
    </tr>
  );
}
