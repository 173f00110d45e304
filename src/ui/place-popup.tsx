/** What a popup says of a place: its role, its status with date, its passages, what was measured, and where that comes from. */
import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import type { ComponentChildren, ComponentType, HTMLAttributes, Ref } from 'preact';
import type { Passage, Place } from '../story/schema';
import type { Evidence } from '../story/evidence';
import type { StoryIndex } from '../story/story-index';
import { parseSummary } from '../story/summary-links';
import { toldLayerOf } from '../story/told-layer';
import { isolate } from '../words/isolate';
import { useWords } from '../words/words-context';
import { Measured } from './measured';
import { stepMention } from './step-mention';
import { Told } from './told';
import { CloseButton } from './close-button';

export interface PlacePopupProps {
  index: StoryIndex;
  place: Place;
  /** Those that speak of it, in the order of the article; some may come from a file of the reader's. */
  passages: readonly Passage[];
  evidence: Evidence;
  /** Whether it is open; one that is not is laid out, but neither seen nor reached. */
  isShown: boolean;
  /** The chosen passage, whether or not the story has it speak of this place. */
  passage: string | null;
  elementRef: Ref<HTMLDivElement>;
  /** What stands above the heading where the popup is a sheet: its grip. */
  grip: ComponentChildren;
  /** Handlers by which the head can be dragged. */
  headDrag: HTMLAttributes<HTMLDivElement>;
  /** Asked when a place is opened: a page in a frame leaves the focus to the page around it. */
  takesFocus(): boolean;
  /** Follows the link to a passage. */
  onPassage(passage: string): void;
  /** Goes to the next or previous mention; the popup stays. */
  onStep(passage: string): void;
  onClose(): void;
  /** What else was measured of a measure's thing. */
  InMeasure?: ComponentType<{ measureId: string }> | undefined;
}

/** A non-modal dialog named after the place. Takes the focus when a place is opened, where it may; whoever opens it gives the focus back. */
export function PlacePopup({ index, place, passages, evidence, isShown, passage, elementRef, grip, headDrag, takesFocus, onPassage, onStep, onClose, InMeasure }: PlacePopupProps) {
  const { words, format } = useWords();
  const name = format.name(place.name);
  const otherName = format.otherName(place.name);
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isLong = passages.length > FILLING;
  // At once, not after the next picture: the reader may have gone on to the search by then.
  useLayoutEffect(() => {
    if (isShown && takesFocus()) heading.current?.focus({ preventScroll: true });
  }, [place.id, isShown, takesFocus]);
  return (
    <div ref={elementRef} class="popup" role={isShown ? 'dialog' : undefined} data-ready={!isShown || undefined} aria-labelledby={headingId} data-layer={toldLayerOf(place)} data-place-id={place.id}>
      <div class="popup-head" {...headDrag}>
        {grip}
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <CloseButton onClose={onClose} />
      </div>
      <div class="popup-body" tabIndex={0} role="group" aria-label={words.popup.about(name)}>
        <p class="popup-local" lang={format.langOf(otherName.lang)}>
          {otherName.text}
        </p>
        <p class="popup-role">
          <Told index={index} text={place.role} uk={place.uk?.role} />
        </p>
        {place.status && (
          <p class="popup-status">
            <Told index={index} text={place.status.text} uk={place.uk?.status} />{' '}
            <span class="dated">
              {words.general.asOf} <time dateTime={place.status.asOf}>{format.longDate(place.status.asOf)}</time>.
            </span>
          </p>
        )}
        <InTheArticle index={index} place={place} passages={passages} passage={passage} onPassage={onPassage} onStep={onStep} />
        <Measured index={index} evidence={evidence} placeId={place.id} InMeasure={InMeasure} class={isLong ? LATE : ''} />
        <SourceLine index={index} place={place} class={isLong ? LATE : ''} />
      </div>
    </div>
  );
}

/** So many passages fill the popup. */
const FILLING = 6;
/** What stands behind them, which popup.css has laid out only once it is scrolled to. */
const LATE = 'popup-late';

interface InTheArticleProps {
  index: StoryIndex;
  place: Place;
  passages: readonly Passage[];
  passage: string | null;
  /** Follows the link to a passage. */
  onPassage(passage: string): void;
  /** Goes to the next or previous mention; the popup stays. */
  onStep(passage: string): void;
}

function InTheArticle({ index, place, passages, passage, onPassage, onStep }: InTheArticleProps) {
  const { words } = useWords();
  const step = (by: 1 | -1): void => {
    const next = stepMention(index, passages, passage, by);
    if (next) onStep(next.id);
  };
  return (
    <section class="popup-passages">
      <div class="popup-section-head">
        <h3>{words.popup.inTheArticle}</h3>
        {passages.length > 1 && (
          <div>
            <button type="button" class="icon-button" aria-label={words.popup.previousMention} onClick={() => step(-1)}>
              <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 10.5l5-5 5 5" /></svg>
            </button>
            <button type="button" class="icon-button" aria-label={words.popup.nextMention} onClick={() => step(1)}>
              <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 5.5l5 5 5-5" /></svg>
            </button>
          </div>
        )}
      </div>
      {passages.length === 0 ? (
        <p>{words.popup.notNamed}</p>
      ) : (
        <ol>
          {passages.map((one, at) => (
            <li key={one.id} class={at < FILLING ? undefined : LATE}>
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
                  <span class="visually-hidden">{words.general.paragraph} </span>
                  {index.paragraphOfPassage(one.id)}
                </span>{' '}
                <PassageLine passage={one} place={place} storyLanguage={index.story.language} />
              </a>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The summary in one piece, behind the article's own few words for the place where it has some; or marked where only a file ties it to the place. */
function PassageLine({ passage, place, storyLanguage }: { passage: Passage; place: Place; storyLanguage: string }) {
  const { words, format, language } = useWords();
  const mention = passage.mentions.find((one) => one.place === place.id);
  const summary = parseSummary(passage.summary).map((part) => part.text).join('');
  return (
    <span lang={format.langOf(storyLanguage)}>
      {!mention && (
        <>
          <span class="imported-mark" lang={language}>
            {words.article.imported}
          </span>{' '}
        </>
      )}
      {mention?.words && <q>{isolate(mention.words)}</q>}
      {mention?.words ? ' — ' : ''}
      {isolate(summary)}
    </span>
  );
}

function SourceLine({ index, place, class: more }: { index: StoryIndex; place: Place; class: string }) {
  const { words, format } = useWords();
  const sources = place.sources.flatMap((id) => index.sourceOf(id) ?? []);
  return (
    <footer class={`popup-source ${more}`}>
      <p>
        <b>{words.general.asOf}</b> <time dateTime={place.asOf}>{format.longDate(place.asOf)}</time> · <b>{words.general.precision}</b>{' '}
        <Told index={index} text={place.precision} uk={place.uk?.precision} />
      </p>
      <p>
        <b>{words.general.source}</b> <Told index={index} text={sources.map((source) => `${source.name} (${source.licence})`).join('; ')} />
      </p>
    </footer>
  );
}
