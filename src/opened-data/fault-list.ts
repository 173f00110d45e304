/** The faults of a file that are kept to be told: how many of each kind, and the weightiest first. */
import { EFFECTS, type Fault, type FaultCode } from './faults';
import { MOST_FAULTS, type OpenedSummary } from './opened-file';

export interface FaultList {
  tell(fault: Fault): void;
  told(): Pick<OpenedSummary, 'faults' | 'faultCounts'>;
}

/** Something of the feature is not on the map, though the feature is. */
const LOSES_A_PART: ReadonlySet<FaultCode> = new Set(['part-left-out', 'hole-short']);

/** Of the file as a whole, of what is not shown, and remarks on what is. */
function weightOf({ code, index }: Fault): 0 | 1 | 2 {
  if (index === null) return 0;
  return EFFECTS[code] === 'left-out' || LOSES_A_PART.has(code) ? 1 : 2;
}

/** An empty list. Of each weight the first are kept in the order of the file, and the first of each kind, so that no number of remarks hides a feature that was left out, nor another remark. */
export function createFaultList(): FaultList {
  const kept: readonly [Fault[], Fault[], Fault[]] = [[], [], []];
  const faultCounts: Partial<Record<FaultCode, number>> = {};
  return {
    tell(fault) {
      const before = faultCounts[fault.code] ?? 0;
      faultCounts[fault.code] = before + 1;
      const alike = kept[weightOf(fault)];
      if (alike.length < MOST_FAULTS || before === 0) alike.push(fault);
    },
    told: () => ({ faults: kept.flat(), faultCounts }),
  };
}
