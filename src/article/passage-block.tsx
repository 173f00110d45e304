/** One passage of the digest: its summary with the places it names as buttons, and those that it only bears on behind it. */
import { memo } from 'preact/compat';
import type { Passage, Place } from '../story/schema';
import { parseSummary } from '../story/summary-links';
import { toldLayerOf } from '../story/told-layer';
import { isolate } from '../words/isolate';
import { useWords } from '../words/words-context';

export interface PassageActions {
  /** The address of the page in a state, such as `place=kyiv`: where a link leads that is opened in a tab of its own, or before the page is awake. */
  addressOf(state: string): string;
  onPassage(passage: string): void;
  onPlace(place: string, passage: string): void;
  onHoverPlace(place: string | null): void;
  onCopyLink(passage: string): void;
}

export interface PassageBlockProps {
  passage: Passage;
  places: readonly Place[];
  /** Places that a file ties to this passage. */
  imported: readonly Place[];
  current: boolean;
  /** The place that is chosen or pointed at, if this passage speaks of it. */
  litPlace: string | null;
  actions: PassageActions;
}

/** A place that can be chosen in a passage: `text` is what stands there for it. */
export function PlaceButton({ place, text, lit, passage, actions }: { place: Place; text: string; lit: boolean; passage: string; actions: PassageActions }) {
  return (
    // A link that works as a button: it breaks over lines as words do, and opens in a tab of its own as links do.
    <a
      role="button"
      class="place-link"
      href={actions.addressOf(`place=${place.id}&passage=${passage}`)}
      data-layer={toldLayerOf(place)}
      data-place-id={place.id}
      data-lit={lit || undefined}
      onClick={(event) => {
        // The passage around it would take the click for its own.
        event.stopPropagation();
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        actions.onPlace(place.id, passage);
      }}
      onKeyDown={(event) => {
        // Enter is the link's own; Space is what a button answers to.
        if (event.key !== ' ') return;
        event.preventDefault();
        actions.onPlace(place.id, passage);
      }}
      onMouseEnter={() => actions.onHoverPlace(place.id)}
      onMouseLeave={() => actions.onHoverPlace(null)}
      onFocus={() => actions.onHoverPlace(place.id)}
      onBlur={() => actions.onHoverPlace(null)}
    >
      {isolate(text)}
    </a>
  );
}

/** Draws a passage. A click or Enter on it chooses it; a button inside it chooses its place. */
export const PassageBlock = memo(function PassageBlock({ passage, places, imported, current, litPlace, actions }: PassageBlockProps) {
  const { language, words, format } = useWords();
  const placeOf = (id: string | null): Place | undefined => places.find((place) => place.id === id);
  const parts = parseSummary(passage.summary);
  const linked = new Set(parts.map((part) => part.place));
  const bearing = places.filter((place) => !linked.has(place.id));
  return (
    <div
      class="passage"
      role="group"
      tabIndex={0}
      id={`passage-${passage.id}`}
      data-passage-id={passage.id}
      aria-current={current ? 'true' : undefined}
      aria-labelledby={`passage-${passage.id}-text`}
      onClick={(event) => {
        // Selecting words to copy them is not choosing.
        if (event.currentTarget.ownerDocument.getSelection()?.isCollapsed !== false) actions.onPassage(passage.id);
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        actions.onPassage(passage.id);
      }}
    >
      <p id={`passage-${passage.id}-text`}>
        {parts.map((part) => {
          const place = placeOf(part.place);
          return place ? (
            <PlaceButton key={`${place.id} ${part.text}`} place={place} text={part.text} lit={litPlace === place.id} passage={passage.id} actions={actions} />
          ) : (
            isolate(part.text)
          );
        })}
      </p>
      {bearing.length + imported.length > 0 && (
        <p class="bears-on" lang={language}>
          <span>{words.article.onTheMap} </span>
          {bearing.map((place) => (
            <PlaceButton key={place.id} place={place} text={format.name(place.name)} lit={litPlace === place.id} passage={passage.id} actions={actions} />
          ))}
          {imported.map((place) => (
            <span key={place.id}>
              <PlaceButton place={place} text={format.name(place.name)} lit={litPlace === place.id} passage={passage.id} actions={actions} />
              <span class="imported-mark"> {words.article.imported}</span>
            </span>
          ))}
        </p>
      )}
    </div>
  );
});
