/** What was measured for a story and what its claims come to: look-ups over measures, claims and figures, built once. */
import { parseClaims, type Claim, type Claims } from './claims';
import { parseFigures, type Figure, type Figures } from './figures';
import { parseMeasures, type DrawnView, type Measure, type Measures } from './measures';
import type { Problem } from './problem';
import { verdictOf, type Verdict } from './verdict';

/** A claim with what was measured for it and the verdict that follows. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly measures: readonly Measure[];
  readonly figures: readonly Figure[];
  /** Where the first of its measures that is drawn is seen: the deciding one's drawing wherever that has one. Null: none is drawn. */
  readonly drawn: DrawnView | null;
}

export interface Evidence {
  readonly claims: readonly CheckedClaim[];
  /** Everything that was measured, in the order of the file. */
  readonly measures: readonly Measure[];
  /** What was measured at a place, in the order of the file; empty for a place at which nothing was. */
  measuresOfPlace(placeId: string): readonly Measure[];
  figuresOfPlace(placeId: string): readonly Figure[];
}

/** Evidence from parsed files. A claim's measure or figure that is missing is left out; its verdict says so. */
export function buildEvidence({ measures }: Measures, { claims }: Claims, { figures }: Figures): Evidence {
  const measuresOfPlace = byPlace(measures);
  const figuresOfPlace = byPlace(figures);
  return {
    claims: claims.map((claim) => {
      const measured = claim.measures.flatMap((id) => measures.find((measure) => measure.id === id) ?? []);
      return {
        claim,
        verdict: verdictOf(claim, measures),
        measures: measured,
        figures: (claim.figures ?? []).flatMap((id) => figures.find((figure) => figure.id === id) ?? []),
        drawn: measured.find(({ drawn }) => drawn !== undefined)?.drawn ?? null,
      };
    }),
    measures,
    measuresOfPlace: (id) => measuresOfPlace.get(id) ?? [],
    figuresOfPlace: (id) => figuresOfPlace.get(id) ?? [],
  };
}

function byPlace<T extends { places: readonly string[] }>(entries: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const entry of entries) {
    for (const place of entry.places) found.set(place, [...(found.get(place) ?? []), entry]);
  }
  return found;
}

/** Parses the three files beside a story, or gives all their problems, each path led by its file's name. Nothing throws. */
export function parseEvidence(files: { measures: unknown; claims: unknown; figures: unknown }): { ok: true; evidence: Evidence } | { ok: false; problems: Problem[] } {
  const measures = parseMeasures(files.measures);
  const claims = parseClaims(files.claims);
  const figures = parseFigures(files.figures);
  if (measures.ok && claims.ok && figures.ok) return { ok: true, evidence: buildEvidence(measures.measures, claims.claims, figures.figures) };
  const problemsOf = (file: string, result: { ok: true } | { ok: false; problems: Problem[] }): Problem[] =>
    (result.ok ? [] : result.problems).map(({ path, message }) => ({ path: `${file} ${path}`, message }));
  return {
    ok: false,
    problems: [...problemsOf('measures.json', measures), ...problemsOf('claims.json', claims), ...problemsOf('figures.json', figures)],
  };
}
