/** What is wrong in opened data: where, what, and what to do, the first of each kind and some more listed, the rest counted. */
import type { Fault, FaultCode } from '../opened-data/faults';
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
      {pickListed(faults).map((fault, at) => {
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

/** The first of each kind, then as many others as there is room for, all in the order in which they were given. */
function pickListed(faults: readonly Fault[]): Fault[] {
  const kinds = new Set<FaultCode>();
  const [firsts, others]: [number[], number[]] = [[], []];
  for (const [at, { code }] of faults.entries()) {
    (kinds.has(code) ? others : firsts).push(at);
    kinds.add(code);
  }
  return [...firsts, ...others].slice(0, LISTED).toSorted((a, b) => a - b).flatMap((at) => faults[at] ?? []);
}
