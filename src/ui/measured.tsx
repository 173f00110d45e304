/** "Measured": what was measured at a place, with range, unit and method, and the published figures beside it. */
import { longDateOf } from '../story/dates';
import type { Evidence } from '../story/evidence';

/** Draws the section of a popup; a sentence where nothing was measured. */
export function Measured({ evidence, placeId }: { evidence: Evidence; placeId: string }) {
  const measures = evidence.measuresOfPlace(placeId);
  const figures = evidence.figuresOfPlace(placeId);
  return (
    <section class="measured">
      <h3>Measured</h3>
      {measures.length === 0 && figures.length === 0 && <p class="measured-none">Nothing was measured at this place.</p>}
      <dl>
        {measures.map((measure) => (
          <div key={measure.id} data-measure-id={measure.id}>
            <dt>{measure.title}</dt>
            <dd class="measured-value">{measure.text}</dd>
            <dd class="measured-method">
              <details>
                <summary aria-label={`How “${measure.title}” was measured`}>How</summary>
                <p>{measure.method}</p>
                {measure.caveat !== undefined && <p>{measure.caveat}</p>}
                <p>
                  As of <time dateTime={measure.asOf}>{longDateOf(measure.asOf)}</time>.
                </p>
              </details>
            </dd>
          </div>
        ))}
        {figures.map((figure) => (
          <div key={figure.id} data-figure-id={figure.id}>
            <dt>{figure.title}</dt>
            <dd class="measured-value">{figure.text}</dd>
            <dd class="measured-method">
              <details>
                <summary aria-label={`Where “${figure.title}” comes from`}>Published</summary>
                <p>{figure.basis}</p>
                <p>
                  As of <time dateTime={figure.asOf}>{longDateOf(figure.asOf)}</time>.
                </p>
              </details>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
