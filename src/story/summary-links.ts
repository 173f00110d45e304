/** The links inside a summary: `[the plant](zaporizhzhia-npp)` ties words to a place. */

/** A piece of a summary: plain text, or words that lead to the place with this id. */
export type SummaryPart = { text: string; place: string | null };

const LINK = /\[([^[\]]+)\]\(([a-z0-9]+(?:-[a-z0-9]+)*)\)/gu;

/**
 * Cuts a summary into its parts, in order; together their texts are what a reader reads.
 * Never fails: what is no well-formed link stays text. An empty summary has no parts.
 */
export function parseSummary(summary: string): SummaryPart[] {
  const parts: SummaryPart[] = [];
  let done = 0;
  for (const match of summary.matchAll(LINK)) {
    const [whole, text, place] = match;
    if (text === undefined || place === undefined) continue;
    if (match.index > done) parts.push({ text: summary.slice(done, match.index), place: null });
    parts.push({ text, place });
    done = match.index + whole.length;
  }
  if (done < summary.length) parts.push({ text: summary.slice(done), place: null });
  return parts;
}
