/** The list "Claims": what the article says that geometry could check, what was measured, and the verdict. */
import { longDateOf } from '../story/dates';
import type { CheckedClaim, Evidence } from '../story/evidence';
import { buildFigureText } from '../story/range-text';
import type { StoryIndex } from '../story/story-index';
import type { Verdict } from '../story/verdict';

export interface ClaimsListProps {
  index: StoryIndex;
  evidence: Evidence;
  claim: string | null;
  onClaim(claim: string, passage: string, places: readonly string[]): void;
}

/** Draws the list. A claim is chosen by its button. */
export function ClaimsList({ index, evidence, claim: chosen, onClaim }: ClaimsListProps) {
  return (
    <section class="claims" aria-labelledby="claims-title">
      <h2 id="claims-title">Claims</h2>
      <p class="panel-note">
        What the article says of space, held against what can be measured on this map. Verdicts are computed from the range of each
        measurement; what rests on a source’s word gets none.
      </p>
      <ol aria-label="Claims">
        {evidence.claims.map((checked) => (
          <ClaimRow key={checked.claim.id} index={index} checked={checked} chosen={checked.claim.id === chosen} onClaim={onClaim} />
        ))}
      </ol>
    </section>
  );
}

interface ClaimRowProps {
  index: StoryIndex;
  checked: CheckedClaim;
  chosen: boolean;
  onClaim: ClaimsListProps['onClaim'];
}

function ClaimRow({ index, checked, chosen, onClaim }: ClaimRowProps) {
  const { claim, verdict, measures, figures } = checked;
  const dates = [...new Set(measures.map((measure) => measure.asOf))];
  const sources = [...new Set(measures.flatMap((measure) => measure.sources))].flatMap((id) => index.sourceOf(id)?.name ?? []);
  return (
    <li class="claim" data-claim-id={claim.id} data-verdict={verdict.verdict}>
      <button type="button" aria-current={chosen ? 'true' : undefined} onClick={() => onClaim(claim.id, claim.passage, claim.places)}>
        <span class="paragraph-mark">
          <span class="visually-hidden">Paragraph </span>
          {index.paragraphOfPassage(claim.passage)}
        </span>
        <span>{claim.words}</span>
      </button>
      <p class="verdict">{wordsOf(verdict)}</p>
      {measures.length + figures.length > 0 && (
        <dl class="claim-measures">
          {measures.map((measure) => (
            <div key={measure.id}>
              <dt>{measure.title}</dt>
              <dd>{measure.text}</dd>
            </div>
          ))}
          {figures.map((figure) => (
            <div key={figure.id}>
              <dt>
                {figure.title} <span class="dated">(published)</span>
              </dt>
              <dd>{figure.text}</dd>
            </div>
          ))}
        </dl>
      )}
      <details>
        <summary aria-label={`Why: ${claim.words}`}>Why</summary>
        <p>{verdict.why}</p>
        {claim.whatWouldTell !== undefined && <p>What could tell: {claim.whatWouldTell}</p>}
        {figures.map((figure) => (
          <p key={figure.id}>{figure.basis}</p>
        ))}
        {sources.length > 0 && (
          <p>
            Data: {sources.join('; ')}, as of {dates.map((date) => longDateOf(date)).join(' and ')}.
          </p>
        )}
      </details>
    </li>
  );
}

/** The verdict in few words; colour and sign only repeat them. */
function wordsOf(verdict: Verdict): string {
  if (verdict.verdict === 'agrees') return 'Agrees with the map';
  if (verdict.verdict === 'cannot-tell') return 'Geometry cannot tell';
  return verdict.by ? `Differs, by ${buildFigureText(verdict.by.value, verdict.by.unit)} or more` : 'Differs';
}
