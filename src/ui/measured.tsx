/** "Measured": what was measured at a place, with range, unit and method, and the published figures beside it. */
import type { Evidence } from '../story/evidence';
import type { StoryIndex } from '../story/story-index';
import { useWords } from '../words/words-context';

/** Draws the section of a popup; a sentence where nothing was measured. */
export function Measured({ index, evidence, placeId }: { index: StoryIndex; evidence: Evidence; placeId: string }) {
  const { words, format } = useWords();
  const langOfStory = format.langOf(index.story.language);
  const measures = evidence.measuresOfPlace(placeId);
  const figures = evidence.figuresOfPlace(placeId);
  return (
    <section class="measured">
      <h3>{words.measured.title}</h3>
      {measures.length === 0 && figures.length === 0 && <p class="measured-none">{words.measured.nothing}</p>}
      <dl>
        {measures.map((measure) => (
          <div key={measure.id} data-measure-id={measure.id}>
            <dt lang={langOfStory}>{measure.title}</dt>
            <dd class="measured-value">{measure.text}</dd>
            <dd class="measured-method">
              <details>
                <summary aria-label={words.measured.howOf(measure.title)}>{words.measured.how}</summary>
                <p lang={langOfStory}>{measure.method}</p>
                {measure.caveat !== undefined && <p lang={langOfStory}>{measure.caveat}</p>}
                <p>
                  {words.general.asOf} <time dateTime={measure.asOf}>{format.longDate(measure.asOf)}</time>.
                </p>
              </details>
            </dd>
          </div>
        ))}
        {figures.map((figure) => (
          <div key={figure.id} data-figure-id={figure.id}>
            <dt lang={langOfStory}>{figure.title}</dt>
            <dd class="measured-value">{figure.text}</dd>
            <dd class="measured-method">
              <details>
                <summary aria-label={words.measured.publishedOf(figure.title)}>{words.measured.published}</summary>
                <p lang={langOfStory}>{figure.basis}</p>
                <p>
                  {words.general.asOf} <time dateTime={figure.asOf}>{format.longDate(figure.asOf)}</time>.
                </p>
              </details>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
