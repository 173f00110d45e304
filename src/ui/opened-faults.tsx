/** What is wrong in opened data: where, what, and what to do, the first ones listed and the rest counted. */
import type { Fault } from '../opened-data/faults';
import { useOpenedWords } from '../words/opened/opened-words';
import { sayFault } from '../words/opened/said';
import { useWords } from '../words/words-context';

/** How many are listed before the rest is counted. */
const LISTED = 20;

/** Draws the list. `count`: how many faults there are in all. */
export function OpenedFaults({ faults, count }: { faults: readonly Fault[]; count: number }) {
  const wording = useWords();
  const opened = useOpenedWords();
  return (
    <ul class="opened-faults">
      {faults.slice(0, LISTED).map((fault, at) => {
        const { where, line, what } = sayFault(fault, wording, opened);
        return (
          // Two faults may be alike in all but their place in the list.
          <li key={`${at} ${fault.code}`}>
            {fault.code !== 'reader-stopped' && <code dir="ltr">{where}</code>} {line !== null && `(${line}) `}
            <bdi>{what}</bdi>
          </li>
        );
      })}
      {count > LISTED && <li>{opened.layer.moreFaults(wording.format.number(count - Math.min(LISTED, faults.length)))}</li>}
    </ul>
  );
}
