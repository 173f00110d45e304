/** Files that are being read, with true progress and a cancel, and files that could not be shown. */
import type { Fault } from '../opened-data/faults';
import { isolate } from '../words/isolate';
import { useOpenedWords } from '../words/opened/opened-words';
import { useWords } from '../words/words-context';
import { OpenedFaults } from './opened-faults';

export interface ReadingCardProps {
  name: string;
  /** Bytes read, bytes in all, features checked; null before the first are read. */
  progress: { readonly bytesRead: number; readonly bytes: number; readonly checked: number } | null;
  onCancel(): void;
}

const BYTES_PER_MB = 1_000_000;

/** How far the reading of one file has come. */
export function ReadingCard({ name, progress, onCancel }: ReadingCardProps) {
  const { format } = useWords();
  const { reading } = useOpenedWords();
  const megabytes = (bytes: number): string => format.number(bytes / BYTES_PER_MB, 1);
  return (
    <section class="reading-card" aria-label={reading.title(isolate(name))}>
      <p class="reading-title">{reading.title(isolate(name))}</p>
      <progress aria-label={reading.title(isolate(name))} {...(progress === null ? {} : { max: progress.bytes, value: progress.bytesRead })} />
      <p>{progress === null ? ' ' : reading.progress(megabytes(progress.bytesRead), megabytes(progress.bytes), format.number(progress.checked))}</p>
      <button type="button" aria-label={reading.cancelOf(isolate(name))} onClick={onCancel}>
        {reading.cancel}
      </button>
    </section>
  );
}

export interface RefusalCardProps {
  name: string;
  /** The first faults, and how many there are in all. */
  faults: readonly Fault[];
  count: number;
  /** It was shown before its reader died, and still is. */
  isOnMap: boolean;
  onRetry(): void;
  onClose(): void;
}

/** What may go well another time; all else lies in the file. */
const PASSING: ReadonlySet<Fault['code']> = new Set(['reader-stopped', 'unreadable']);

/** A file that could not be shown, or not to its end: what, where, and what to do. */
export function RefusalCard({ name, faults, count, isOnMap, onRetry, onClose }: RefusalCardProps) {
  const { words } = useWords();
  const { refused } = useOpenedWords();
  return (
    <div class="failure opened-refusal" role="alert">
      <p class="failure-title">{isOnMap ? refused.lost(isolate(name)) : refused.title(isolate(name))}</p>
      <OpenedFaults faults={faults} count={count} />
      <p>{refused.advice}</p>
      {faults.some(({ code }) => PASSING.has(code)) && (
        <button type="button" onClick={onRetry}>
          {words.general.tryAgain}
        </button>
      )}
      <button type="button" onClick={onClose}>
        {words.general.close}
      </button>
    </div>
  );
}
