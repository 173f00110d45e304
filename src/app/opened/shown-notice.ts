/** What is said once files are on the map: how much of each is shown, and what is amiss with it. */
import { findDoubts } from '../../opened-data/faults';
import type { OpenedSummary } from '../../opened-data/opened-file';
import { isolate } from '../../words/isolate';
import { openedWordsOf } from '../../words/opened/opened-words';
import type { Wording } from '../../words/words-context';

/** Of so many a notice tells one by one; the others are counted. */
const MOST_FILES = 3;
const MOST_DOUBTS = 2;

/** Whether all of a file is shown as it was written, as far as can be told: then a notice of it may go by itself. */
export function isAllWell(summary: OpenedSummary): boolean {
  return summary.leftOut === 0 && findDoubts(summary).length === 0;
}

/** One notice for the files that were opened together and are on the map by now: of several, those with something amiss are told one by one. */
export function sayShown(files: readonly OpenedSummary[], wording: Wording): string {
  const [only, another] = files;
  if (only && !another) return sayOne(only, wording);
  const { language, format } = wording;
  const { shown } = openedWordsOf(language);
  const amiss = files.filter((file) => !isAllWell(file));
  const more = amiss.length - MOST_FILES;
  return [shown.files(format.number(files.length)), ...amiss.slice(0, MOST_FILES).map((file) => sayOne(file, wording)), ...(more > 0 ? [shown.moreFaulty(format.number(more))] : [])].join(' ');
}

function sayOne(summary: OpenedSummary, { language, format }: Wording): string {
  const { shown } = openedWordsOf(language);
  const [called, features] = [isolate(summary.name), format.number(summary.shown)];
  if (isAllWell(summary)) return shown.all(called, features);
  const first = summary.leftOut === 0 ? shown.all(called, features) : shown.some(called, features, format.number(summary.leftOut));
  const doubts = findDoubts(summary).slice(0, MOST_DOUBTS);
  return [first, ...doubts.map((doubt) => shown.doubts[doubt]), shown.list].join(' ');
}
