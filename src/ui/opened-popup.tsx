/** What a popup says of one feature of opened data: its title, date and properties as plain text, and whose data they are. */
import type { ComponentChildren, HTMLAttributes, Ref } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { FeatureDetails } from '../opened-data/feature-table';
import { isolate } from '../words/isolate';
import { useOpenedWords } from '../words/opened/opened-words';
import { sayDates } from '../words/opened/said';
import { useWords } from '../words/words-context';
import { CloseButton } from './close-button';

export interface OpenedPopupProps {
  /** Null while it is on its way, `gone` where it no longer comes. */
  details: FeatureDetails | null | 'gone';
  index: number;
  layer: { readonly id: string; readonly name: string; readonly fileName: string; readonly total: number };
  elementRef: Ref<HTMLDivElement>;
  /** What stands above the heading where the popup is a sheet: its grip. */
  grip: ComponentChildren;
  /** Handlers by which the head can be dragged. */
  headDrag: HTMLAttributes<HTMLDivElement>;
  onClose(): void;
}

/** A non-modal dialog named after the feature. Takes the focus when it comes, and only then; whoever draws it for another choice draws another one, and gives the focus back. */
export function OpenedPopup({ details, index, layer, elementRef, grip, headDrag, onClose }: OpenedPopupProps) {
  const { words, format } = useWords();
  const { feature, layer: of } = useOpenedWords();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const known = details === 'gone' ? null : details;
  const title = known?.title ?? feature.untitled(format.number(index + 1));
  return (
    <div ref={elementRef} class="popup" role="dialog" aria-labelledby={headingId} data-opened={layer.id}>
      <div class="popup-head" {...headDrag}>
        {grip}
        <h2 id={headingId} ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h2>
        <CloseButton onClose={onClose} />
      </div>
      <div class="popup-body" tabIndex={0} role="group" aria-label={feature.about(isolate(title))}>
        <p class="popup-local">
          <bdi>{layer.name}</bdi> · {feature.number(format.number(index + 1), format.number(layer.total))}
        </p>
        {details === 'gone' ? <p>{feature.gone}</p> : known !== null && <Details details={known} />}
        <footer class="popup-source">
          <p>
            <b>{words.general.source}</b> {of.source(isolate(layer.fileName))}
          </p>
        </footer>
      </div>
    </div>
  );
}

function Details({ details }: { details: FeatureDetails }) {
  const wording = useWords();
  const opened = useOpenedWords();
  const { feature } = opened;
  const dates = sayDates(details.date, wording, opened);
  return (
    <>
      {details.description !== null && <p class="popup-role" dir="auto">{details.description}</p>}
      {dates !== null && (
        <p class="popup-status">
          {feature.date}: {dates}
        </p>
      )}
      {details.kinds.length === 0 && <p>{feature.noPlace}</p>}
      <section class="opened-properties">
        <h3>{feature.properties}</h3>
        {details.properties.length === 0 ? <p>{feature.noProperties}</p> : <Properties rows={details.properties} />}
        {details.more > 0 && <p>{feature.more(wording.format.number(details.more))}</p>}
      </section>
    </>
  );
}

function Properties({ rows }: { rows: FeatureDetails['properties'] }): ComponentChildren {
  return (
    <table>
      <tbody>
        {rows.map(([name, text], at) => (
          // Cut names may be alike.
          <tr key={`${at} ${name}`}>
            <th scope="row" dir="auto">{name}</th>
            <td dir="auto">{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
