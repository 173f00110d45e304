/** The navigation "Places": a button for every place, gathered under its layer; countries first, which are under none. */
import { memo } from 'preact/compat';
import type { Place } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { toldLayerOf } from '../story/told-layer';
import { useWords } from '../words/words-context';

export interface PlaceListProps {
  index: StoryIndex;
  place: string | null;
  onPlace(place: string): void;
  onHoverPlace(place: string | null): void;
}

/** Draws the navigation; the chosen place's button is pressed. */
export function PlaceList({ index, place: chosen, onPlace, onHoverPlace }: PlaceListProps) {
  const { words, format } = useWords();
  const { layers, places } = index.story;
  const groups = [null, ...layers]
    .map((layer) => ({ layer, members: places.filter((place) => toldLayerOf(place) === (layer?.id ?? '')) }))
    .filter((group) => group.members.length > 0);
  return (
    <nav class="places" aria-labelledby="places-title">
      <h2 id="places-title">{words.bar.places}</h2>
      {groups.map(({ layer, members }) => (
        <ul key={layer?.id ?? ''} aria-label={layer ? format.name(layer.name) : undefined} data-layer={layer?.id ?? ''}>
          {members.map((place) => (
            <PlaceItem key={place.id} place={place} chosen={place.id === chosen} onPlace={onPlace} onHoverPlace={onHoverPlace} />
          ))}
        </ul>
      ))}
    </nav>
  );
}

/** Drawn anew only where it changes: a place that is chosen leaves the others' buttons as they are. */
const PlaceItem = memo(function PlaceItem({ place, chosen, onPlace, onHoverPlace }: { place: Place; chosen: boolean } & Pick<PlaceListProps, 'onPlace' | 'onHoverPlace'>) {
  const { format } = useWords();
  return (
    <li>
      <button
        type="button"
        data-place-id={place.id}
        aria-current={chosen ? 'true' : undefined}
        onClick={() => onPlace(place.id)}
        onMouseEnter={() => onHoverPlace(place.id)}
        onMouseLeave={() => onHoverPlace(null)}
        onFocus={() => onHoverPlace(place.id)}
        onBlur={() => onHoverPlace(null)}
      >
        {format.name(place.name)}
      </button>
    </li>
  );
});
