/** "Find a place or passage": a combobox over the story's places and passages. */
import { useId, useRef, useState } from 'preact/hooks';
import { findMatches, type Match } from '../story/search';
import type { StoryIndex } from '../story/story-index';

export interface SearchBoxProps {
  index: StoryIndex;
  onPlace(place: string): void;
  onPassage(passage: string): void;
}

/** Draws the box. Arrow keys walk the list, Enter chooses, Escape empties. */
export function SearchBox({ index, onPlace, onPassage }: SearchBoxProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const matches = open ? findMatches(index, query) : [];
  const optionId = (at: number): string => `${listId}-${at}`;

  const choose = (match: Match): void => {
    setOpen(false);
    setQuery('');
    if (match.kind === 'place') onPlace(match.place.id);
    else onPassage(match.passage.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (query === '') input.current?.blur();
      setQuery('');
      setOpen(false);
      event.stopPropagation();
      return;
    }
    if (matches.length === 0) return;
    const match = matches[active];
    if (event.key === 'ArrowDown') setActive((active + 1) % matches.length);
    else if (event.key === 'ArrowUp') setActive((active - 1 + matches.length) % matches.length);
    else if (event.key === 'Enter' && match) choose(match);
    else return;
    event.preventDefault();
  };
  const searched = open && query.trim() !== '';
  return (
    <search class="search">
      <input
        ref={input}
        id="search-input"
        type="text"
        role="combobox"
        aria-label="Find a place or passage"
        aria-expanded={searched}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={matches[active] ? optionId(active) : undefined}
        placeholder="Find a place or passage"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div id={listId} class="search-list" role="listbox" aria-label="Places and passages found" hidden={!searched || matches.length === 0}>
        {matches.map((match, at) => (
          <div
            key={optionId(at)}
            id={optionId(at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            class="search-option"
            data-layer={match.kind === 'place' ? match.place.layer : undefined}
            // Before the input loses the focus and the list goes.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(match);
            }}
          >
            <Found match={match} />
          </div>
        ))}
      </div>
      {searched && matches.length === 0 && <p class="search-list search-empty">Nothing here is called “{query.trim()}”. Try a place’s other name.</p>}
      <p class="visually-hidden" role="status">
        {searched ? (matches.length === 1 ? '1 found' : `${matches.length} found`) : ''}
      </p>
    </search>
  );
}

function Found({ match }: { match: Match }) {
  if (match.kind === 'passage') {
    return (
      <>
        <span class="paragraph-mark">
          <span class="visually-hidden">Paragraph </span>
          {match.paragraph}
        </span>
        <span class="search-passage">{match.text}</span>
      </>
    );
  }
  return (
    <>
      <span class="place-dot" aria-hidden="true" />
      <span>{match.place.name.en}</span>
      <span class="search-alias" lang={match.alias ? undefined : 'uk'}>
        {match.alias ?? match.place.name.uk}
      </span>
    </>
  );
}
