/** What a popup says of a place: its role, its status with date, its passages, what was measured, and where that comes from. */
import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import type { Ref } from 'preact';
import { longDateOf } from '../story/dates';
import type { Passage, Place } from '../story/schema';
import type { Evidence } from '../story/evidence';
import type { StoryIndex } from '../story/story-index';
import { parseSummary } from '../story/summary-links';
import { Measured } from './measured';

export interface PlacePopupProps {
  index: StoryIndex;
  place: Place;
  evidence: Evidence;
  /** The chosen passage, where it speaks of this place. */
  passage: string | null;
  elementRef: Ref<HTMLDivElement>;
  onPassage(passage: string): void;
  onClose(): void;
}

/** A non-modal dialog named after the place. Takes the focus when a place is opened; whoever opens it gives the focus back. */
export function PlacePopup({ index, place, evidence, passage, elementRef, onPassage, onClose }: PlacePopupProps) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // At once, not after the next picture: the reader may have gone on to the search by then.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [place.id]);
  const passages = index.passagesOfPlace(place.id);
  return (
    <div ref={elementRef} class="popup" role="dialog" aria-labelledby={headingId} data-layer={place.layer} data-place-id={place.id}>
      <div class="popup-head">
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {place.name.en}
        </h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" />
          </svg>
        </button>
      </div>
      <div class="popup-body" tabIndex={0} role="group" aria-label={`About ${place.name.en}`}>
        <p class="popup-local" lang="uk">
          {place.name.uk}
        </p>
        <p class="popup-role">{place.role}</p>
        {place.status && (
          <p class="popup-status">
            {place.status.text} <span class="dated">As of <time dateTime={place.status.asOf}>{longDateOf(place.status.asOf)}</time>.</span>
          </p>
        )}
        <InTheArticle index={index} place={place} passages={passages} passage={passage} onPassage={onPassage} />
        <Measured evidence={evidence} placeId={place.id} />
        <SourceLine index={index} place={place} />
      </div>
    </div>
  );
}

interface InTheArticleProps {
  index: StoryIndex;
  place: Place;
  passages: readonly Passage[];
  passage: string | null;
  onPassage(passage: string): void;
}

function InTheArticle({ index, place, passages, passage, onPassage }: InTheArticleProps) {
  const now = passages.findIndex((one) => one.id === passage);
  const step = (by: 1 | -1): void => {
    const next = passages[(now + by + passages.length) % passages.length];
    if (next) onPassage(next.id);
  };
  return (
    <section class="popup-passages">
      <div class="popup-section-head">
        <h3>In the article</h3>
        {passages.length > 1 && (
          <div class="popup-steps">
            <button type="button" class="icon-button" aria-label="Previous mention" onClick={() => step(-1)}>
              <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 10.5l5-5 5 5" /></svg>
            </button>
            <button type="button" class="icon-button" aria-label="Next mention" onClick={() => step(1)}>
              <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 5.5l5 5 5-5" /></svg>
            </button>
          </div>
        )}
      </div>
      {passages.length === 0 ? (
        <p>No passage names this place.</p>
      ) : (
        <ol>
          {passages.map((one) => (
            <li key={one.id}>
              <a
                href={`./#passage=${one.id}`}
                data-passage-link={one.id}
                aria-current={one.id === passage ? 'true' : undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  onPassage(one.id);
                }}
              >
                <span class="paragraph-mark">
                  <span class="visually-hidden">Paragraph </span>
                  {index.paragraphOfPassage(one.id)}
                </span>{' '}
                <PassageLine passage={one} place={place} />
              </a>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The summary in one piece, behind the article's own few words for the place where it has some. */
function PassageLine({ passage, place }: { passage: Passage; place: Place }) {
  const words = passage.mentions.find((mention) => mention.place === place.id)?.words;
  const summary = parseSummary(passage.summary).map((part) => part.text).join('');
  return (
    <span>
      {words && <q>{words}</q>}
      {words ? ' — ' : ''}
      {summary}
    </span>
  );
}

function SourceLine({ index, place }: { index: StoryIndex; place: Place }) {
  const sources = place.sources.flatMap((id) => index.sourceOf(id) ?? []);
  return (
    <footer class="popup-source">
      <p>
        <b>As of</b> <time dateTime={place.asOf}>{longDateOf(place.asOf)}</time> · <b>Precision</b> {place.precision}
      </p>
      <p>
        <b>Source</b> {sources.map((source) => `${source.name} (${source.licence})`).join('; ')}
      </p>
    </footer>
  );
}
