/** "Measured": what was measured at a place, with range, unit and method, and the published figures beside it. */
import type { ComponentChildren, ComponentType } from 'preact';
import type { Evidence } from '../story/evidence';
import type { StoryIndex } from '../story/story-index';
import { useWords } from '../words/words-context';
import { measureTextOf, sourceNamesOf } from './evidence-words';
import { Told } from './told';

export interface MeasuredProps {
  index: StoryIndex;
  evidence: Evidence;
  placeId: string;
  /** What else was measured of the same thing. */
  InMeasure?: ComponentType<{ measureId: string }> | undefined;
  /** More classes of the section. */
  class?: string;
}

/** Draws the section of a popup; a sentence where nothing was measured. */
export function Measured({ index, evidence, placeId, InMeasure, class: more = '' }: MeasuredProps) {
  const wording = useWords();
  const { words, format } = wording;
  const { language } = index.story;
  const measures = evidence.measuresOfPlace(placeId);
  const figures = evidence.figuresOfPlace(placeId);
  return (
    <section class={`measured ${more}`}>
      <h3>{words.measured.title}</h3>
      {measures.length === 0 && figures.length === 0 && <p>{words.measured.nothing}</p>}
      <dl>
        {measures.map((measure) => (
          <div key={measure.id} data-measure-id={measure.id}>
            <dt>
              <Told index={index} text={measure.title} uk={measure.uk?.title} />
            </dt>
            <dd class="measured-value">{measureTextOf(measure, language, wording)}</dd>
            <Method
              name={words.measured.how}
              label={words.measured.howOf(format.told(measure.title, language, measure.uk?.title).text)}
              asOf={measure.asOf}
              sources={<Told index={index} text={sourceNamesOf(index, measure.sources)} />}
            >
              <p>
                <Told index={index} text={measure.method} />
              </p>
              {measure.caveat !== undefined && (
                <p>
                  <Told index={index} text={measure.caveat} />
                </p>
              )}
            </Method>
            {InMeasure && <InMeasure measureId={measure.id} />}
          </div>
        ))}
        {figures.map((figure) => (
          <div key={figure.id}>
            <dt>
              <Told index={index} text={figure.title} uk={figure.uk?.title} />
            </dt>
            <dd class="measured-value">
              <Told index={index} text={figure.text} uk={figure.uk?.text} />
            </dd>
            <Method
              name={words.measured.published}
              label={words.measured.publishedOf(format.told(figure.title, language, figure.uk?.title).text)}
              asOf={figure.asOf}
            >
              <p>
                <Told index={index} text={figure.basis} />
              </p>
            </Method>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** How a value came about, behind its name, the date that it speaks of, and what it rests on, where its own words do not say that. */
function Method({ name, label, asOf, sources, children }: { name: string; label: string; asOf: string; sources?: ComponentChildren; children: ComponentChildren }) {
  const { words, format } = useWords();
  return (
    <dd class="measured-method">
      <details>
        <summary aria-label={label}>{name}</summary>
        {children}
        <p>
          {words.general.asOf} <time dateTime={asOf}>{format.longDate(asOf)}</time>.
        </p>
        {sources && (
          <p>
            {words.general.source}: {sources}.
          </p>
        )}
      </details>
    </dd>
  );
}
