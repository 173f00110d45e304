/** What is said once files are read: whether they are on the map by now, how much of each is shown, and what is amiss with it. */
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

/** One notice for the files that were opened together: of several, those with something amiss are told one by one. `isOnMap`: there is a moving map to draw them. */
export function sayShown(files: readonly OpenedSummary[], wording: Wording, isOnMap: boolean): string {
  const [only, another] = files;
  if (only && !another) return sayOne(only, wording, isOnMap);
  const { language, format } = wording;
  const { shown } = openedWordsOf(language);
  const amiss = files.filter((file) => !isAllWell(file));
  const more = amiss.length - MOST_FILES;
  const count = format.number(files.length);
  return [
    isOnMap ? shown.files(count) : shown.filesWait(count),
    ...amiss.slice(0, MOST_FILES).map((file) => sayOne(file, wording, isOnMap)),
    ...(more > 0 ? [shown.moreFaulty(format.number(more))] : []),
  ].join(' ');
}

function sayOne(summary: OpenedSummary, { language, format }: Wording, isOnMap: boolean): string {
  const { shown } = openedWordsOf(language);
  const [called, features] = [isolate(summary.name), format.number(summary.shown)];
  const first = [isOnMap ? shown.onMap(called) : shown.waits(called), summary.leftOut === 0 ? shown.all(features) : shown.some(features, format.number(summary.leftOut))];
  if (isAllWell(summary)) return first.join(' ');
  const doubts = findDoubts(summary).slice(0, MOST_DOUBTS);
  return [...first, ...doubts.map((doubt) => shown.doubts[doubt]), shown.list].join(' ');
}
