/** Values measured with the reader's own data, beside the map's and marked as theirs: whose they are, verdicts, single values. */
import { Fragment } from 'preact';
import type { CheckedClaim } from '../story/evidence';
import type { OwnEvidence, OwnSource } from '../story/own-evidence';
import type { StoryIndex } from '../story/story-index';
import type { Verdict } from '../story/verdict';
import { isolate } from '../words/isolate';
import type { OpenedWords } from '../words/opened/en';
import { useOpenedWords } from '../words/opened/opened-words';
import { sayKm } from '../words/opened/said';
import { useWords, type Wording } from '../words/words-context';
import { differenceTextOf, measureTextOf, whyOf } from './evidence-words';
import { Told } from './told';

/** Whose data they are, of when, and how precise: one sentence without its end. */
export function sourceTextOf({ asOf, precision }: OwnSource, wording: Wording, { measure }: OpenedWords): string {
  const day = asOf === null ? measure.noDay : measure.asOfDay(wording.format.longDate(asOf));
  switch (precision.by) {
    case 'file':
      return `${day}; ${(precision.isWhole ? measure.edgesStated : measure.edgesPartlyStated)(sayKm(precision.leastKm, precision.mostKm, wording))}`;
    case 'reader':
      return `${day}; ${measure.edgesSaid(sayKm(precision.km, precision.km, wording))}`;
    case 'nobody':
      return `${day}; ${measure.edgesUnknown}`;
  }
}

/** Stands over the claims: what they are judged by besides the map. */
export function OwnSourceBox({ own: { source }, mapDate, onStop }: { own: OwnEvidence; mapDate: string; onStop(): void }) {
  const wording = useWords();
  const opened = useOpenedWords();
  const { measure } = opened;
  const { format } = wording;
  return (
    <section class="own-source" tabIndex={-1} aria-label={measure.own}>
      <p>
        <b>{measure.own}:</b> <bdi>{source.name}</bdi>, {sourceTextOf(source, wording, opened)}. {measure.unchecked}
      </p>
      <p>
        {measure.counted(format.number(source.areas))}
        {source.crossing > 0 && ` ${measure.crossing(format.number(source.crossing))}`}
        {source.outsideKm2 > 0 && ` ${measure.outside(format.quantity(source.outsideKm2, 'km2'))}`}
        {source.asOf !== mapDate && ` ${measure.otherDay(format.longDate(mapDate))}`}
      </p>
      <button type="button" onClick={onStop}>
        {measure.stop}
      </button>
    </section>
  );
}

/** Stands in a claim's row, where the reader's data decide it or measure what it names. */
export function OwnClaim({ own, index, checked: { claim, measures } }: { own: OwnEvidence; index: StoryIndex; checked: CheckedClaim }) {
  const wording = useWords();
  const { measure: words } = useOpenedWords();
  const { language } = index.story;
  const verdict = own.verdictOf(claim.id);
  const values = measures.flatMap(({ id }) => own.measureOf(id) ?? []);
  if (values.length === 0) return null;
  return (
    <div class="own-claim" data-own-verdict={verdict?.verdict}>
      <p class="own-name">
        {words.with} <bdi>{own.source.name}</bdi>
      </p>
      {verdict && <p class="verdict">{ownVerdictTextOf(verdict, words, wording)}</p>}
      <dl class="claim-measures">
        {values.map((one) => (
          <div key={one.id} data-own-measure-id={one.id}>
            <dt>
              <Told index={index} text={one.title} uk={one.uk?.title} />
            </dt>
            <dd>{measureTextOf(one, language, wording)}</dd>
          </div>
        ))}
      </dl>
      {verdict && (
        <details>
          <summary aria-label={words.whyOf(isolate(own.source.name), wording.format.told(claim.words, language, claim.uk?.words).text)}>{words.why}</summary>
          <p>
            {whyOf(verdict, language, wording).map(({ text, ofStory }) => (
              <Fragment key={text}>{ofStory ? <Told index={index} text={text} /> : text} </Fragment>
            ))}
          </p>
        </details>
      )}
    </div>
  );
}

function ownVerdictTextOf({ verdict, by }: Verdict, words: OpenedWords['measure'], wording: Wording): string {
  if (verdict === 'agrees') return words.agrees;
  if (verdict === 'cannot-tell') return words.cannotTell;
  return by ? words.differsBy(differenceTextOf(by, wording)) : words.differs;
}

/** Stands with a measure in a popup: the value with the reader's data, and how, of when and how precisely. */
export function OwnMeasure({ own, index, measureId }: { own: OwnEvidence; index: StoryIndex; measureId: string }) {
  const wording = useWords();
  const opened = useOpenedWords();
  const { measure: words } = opened;
  const { language } = index.story;
  const one = own.measureOf(measureId);
  if (one === null) return null;
  return (
    <dd class="own-measure" data-own-measure-id={measureId}>
      <span>
        {words.with} <bdi>{own.source.name}</bdi>
      </span>{' '}
      <b>{measureTextOf(one, language, wording)}</b>
      <details>
        <summary aria-label={words.howOf(isolate(own.source.name), wording.format.told(one.title, language, one.uk?.title).text)}>{words.how}</summary>
        <p>
          <Told index={index} text={one.method} />
        </p>
        <p>
          <bdi>{own.source.name}</bdi>, {sourceTextOf(own.source, wording, opened)}. {words.unchecked}
        </p>
      </details>
    </dd>
  );
}
