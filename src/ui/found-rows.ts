/** The rows that a table of opened features shows by now, and what each answer of their reader makes of them. */
import type { TablePage } from '../opened-data/feature-table';

export interface FoundRows extends TablePage {
  /** No more can be had: what held the rows is gone. */
  readonly isGone: boolean;
}

/** Before the first answer, of all features there are. */
export const noRowsYet = (total: number): FoundRows => ({ rows: [], found: total, isGone: false });

/** After a search. Null, where nothing can be had, leaves no rows: those of another search would pass for its own. */
export function firstRows(page: TablePage | null): FoundRows {
  return page === null ? { rows: [], found: 0, isGone: true } : { ...page, isGone: false };
}

/** After more rows of the same search; null leaves those that are there. */
export function moreRows(shown: FoundRows, page: TablePage | null): FoundRows {
  return page === null ? { ...shown, isGone: true } : { ...shown, rows: [...shown.rows, ...page.rows] };
}

/** How many more can be asked for. */
export function countMore({ rows, found, isGone }: FoundRows): number {
  return isGone ? 0 : found - rows.length;
}
