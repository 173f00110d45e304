/** The list "Claims": what the article says that geometry could check, what was measured, and the verdict. */
import type { CheckedClaim, Evidence } from '../story/evidence';
import { buildFigureText } from '../story/range-text';
import type { StoryIndex } from '../story/story-index';
import type { Verdict } from '../story/verdict';
import type { Words } from '../words/en';
import { useWords } from '../words/words-context';

export interface ClaimsListProps {
  index: StoryIndex;
  evidence: Evidence;
  claim: string | null;
  onClaim(claim: string, passage: string, places: readonly string[]): void;
}

/** Draws the list. A claim is chosen by its button. */
export function ClaimsList({ index, evidence, claim: chosen, onClaim }: ClaimsListProps) {
  const { words } = useWords();
  return (
    <section class="claims" aria-labelledby="claims-title">
      <h2 id="claims-title">{words.bar.claims}</h2>
      <p class="panel-note">{words.claims.note}</p>
      <ol aria-label={words.bar.claims}>
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
  const { words, format } = useWords();
  const langOfStory = format.langOf(index.story.language);
  const { claim, verdict, measures, figures } = checked;
  const dates = [...new Set(measures.map((measure) => measure.asOf))];
  const sources = [...new Set(measures.flatMap((measure) => measure.sources))].flatMap((id) => index.sourceOf(id)?.name ?? []);
  return (
    <li class="claim" data-claim-id={claim.id} data-verdict={verdict.verdict}>
      <button type="button" aria-current={chosen ? 'true' : undefined} onClick={() => onClaim(claim.id, claim.passage, claim.places)}>
        <span class="paragraph-mark">
          <span class="visually-hidden">{words.general.paragraph} </span>
          {index.paragraphOfPassage(claim.passage)}
        </span>
        <span lang={langOfStory}>{claim.words}</span>
      </button>
      <p class="verdict">{wordsOf(verdict, words)}</p>
      {measures.length + figures.length > 0 && (
        <dl class="claim-measures">
          {measures.map((measure) => (
            <div key={measure.id}>
              <dt lang={langOfStory}>{measure.title}</dt>
              <dd>{measure.text}</dd>
            </div>
          ))}
          {figures.map((figure) => (
            <div key={figure.id}>
              <dt>
                <span lang={langOfStory}>{figure.title}</span> <span class="dated">{words.claims.published}</span>
              </dt>
              <dd>{figure.text}</dd>
            </div>
          ))}
        </dl>
      )}
      <details>
        <summary aria-label={words.claims.whyOf(claim.words)}>{words.claims.why}</summary>
        <p lang={langOfStory}>{verdict.why}</p>
        {claim.whatWouldTell !== undefined && (
          <p>
            {words.claims.whatWouldTell} <span lang={langOfStory}>{claim.whatWouldTell}</span>
          </p>
        )}
        {figures.map((figure) => (
          <p key={figure.id} lang={langOfStory}>
            {figure.basis}
          </p>
        ))}
        {sources.length > 0 && (
          <p>
            {words.claims.data} <span lang={langOfStory}>{sources.join('; ')}</span>,{' '}
            {words.general.asOfDates(format.list(dates.map((date) => format.longDate(date))))}.
          </p>
        )}
      </details>
    </li>
  );
}

/** The verdict in few words; colour and sign only repeat them. */
function wordsOf(verdict: Verdict, words: Words): string {
  if (verdict.verdict === 'agrees') return words.claims.agrees;
  if (verdict.verdict === 'cannot-tell') return words.claims.cannotTell;
  return verdict.by ? words.claims.differsBy(buildFigureText(verdict.by.value, verdict.by.unit)) : words.claims.differs;
}
