/** The list "Claims": what the article says that geometry could check, what was measured, and the verdict. */
import { Fragment, type ComponentChildren, type ComponentType } from 'preact';
import type { CheckedClaim, Evidence } from '../story/evidence';
import type { StoryIndex } from '../story/story-index';
import type { Verdict } from '../story/verdict';
import { useWords, type Wording } from '../words/words-context';
import { differenceTextOf, measureTextOf, sourceNamesOf, whyOf } from './evidence-words';
import { Told } from './told';

export interface ClaimsListProps {
  index: StoryIndex;
  evidence: Evidence;
  claim: string | null;
  onClaim(checked: CheckedClaim): void;
  /** What else claims are held against: over the list, and in each row. */
  head?: ComponentChildren;
  InClaim?: ComponentType<{ checked: CheckedClaim }> | undefined;
}

/** Draws the list. A claim is chosen by its button. */
export function ClaimsList({ index, evidence, claim: chosen, onClaim, head, InClaim }: ClaimsListProps) {
  const { words } = useWords();
  return (
    // The focus comes here where what had it in here has gone.
    <section class="claims" tabIndex={-1} aria-labelledby="claims-title">
      <h2 id="claims-title">{words.bar.claims}</h2>
      <p class="panel-note">{words.claims.note}</p>
      {head}
      <ol aria-label={words.bar.claims}>
        {evidence.claims.map((checked) => (
          <ClaimRow key={checked.claim.id} index={index} checked={checked} chosen={checked.claim.id === chosen} onClaim={onClaim}>
            {InClaim && <InClaim checked={checked} />}
          </ClaimRow>
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
  children: ComponentChildren;
}

function ClaimRow({ index, checked, chosen, onClaim, children }: ClaimRowProps) {
  const wording = useWords();
  const { words, format } = wording;
  const { language } = index.story;
  const { claim, verdict, measures, figures } = checked;
  const dates = [...new Set(measures.map((measure) => measure.asOf))];
  const sources = sourceNamesOf(index, [...new Set(measures.flatMap((measure) => measure.sources))]);
  return (
    <li class="claim" data-claim-id={claim.id} data-verdict={verdict.verdict}>
      <button type="button" aria-current={chosen ? 'true' : undefined} onClick={() => onClaim(checked)}>
        <span class="paragraph-mark">
          <span class="visually-hidden">{words.general.paragraph} </span>
          {index.paragraphOfPassage(claim.passage)}
        </span>
        <span>
          <Told index={index} text={claim.words} uk={claim.uk?.words} />
        </span>
      </button>
      <p class="verdict">{verdictTextOf(verdict, wording)}</p>
      {measures.length + figures.length > 0 && (
        <dl class="claim-measures">
          {measures.map((measure) => (
            <div key={measure.id}>
              <dt>
                <Told index={index} text={measure.title} uk={measure.uk?.title} />
              </dt>
              <dd>{measureTextOf(measure, language, wording)}</dd>
            </div>
          ))}
          {figures.map((figure) => (
            <div key={figure.id}>
              <dt>
                <Told index={index} text={figure.title} uk={figure.uk?.title} /> <span class="dated">{words.claims.published}</span>
              </dt>
              <dd>
                <Told index={index} text={figure.text} uk={figure.uk?.text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {children}
      <details>
        <summary aria-label={words.claims.whyOf(format.told(claim.words, language, claim.uk?.words).text)}>{words.claims.why}</summary>
        <p>
          {whyOf(verdict, language, wording).map(({ text, ofStory }) => (
            <Fragment key={text}>{ofStory ? <Told index={index} text={text} /> : text} </Fragment>
          ))}
        </p>
        {claim.whatWouldTell !== undefined && (
          <p>
            {words.claims.whatWouldTell} <Told index={index} text={claim.whatWouldTell} />
          </p>
        )}
        {figures.map((figure) => (
          <p key={figure.id}>
            <Told index={index} text={figure.basis} />
          </p>
        ))}
        {sources !== '' && (
          <p>
            {words.claims.data} <Told index={index} text={sources} />,{' '}
            {words.general.asOfDates(format.list(dates.map((date) => format.longDate(date))))}.
          </p>
        )}
      </details>
    </li>
  );
}

/** The verdict in few words; colour and sign only repeat them. */
function verdictTextOf(verdict: Verdict, wording: Wording): string {
  const { claims } = wording.words;
  if (verdict.verdict === 'agrees') return claims.agrees;
  if (verdict.verdict === 'cannot-tell') return claims.cannotTell;
  return verdict.by ? claims.differsBy(differenceTextOf(verdict.by, wording)) : claims.differs;
}
