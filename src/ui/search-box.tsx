/** "Find a place or passage": a combobox over the story's places and passages. */
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findMatches, type Match } from '../story/search';
import type { StoryIndex } from '../story/story-index';
import { toldLayerOf } from '../story/told-layer';
import { useWords } from '../words/words-context';
import { textOfSaid } from './said';
import { MOST_LISTED, optionIdOf, sayFound } from './search-said';
import { useVisibleRoom } from './use-visible-room';

export interface SearchBoxProps {
  index: StoryIndex;
  onPlace(place: string): void;
  onPassage(passage: string): void;
}

/** Draws the box. Arrow keys walk the list, Enter chooses, Escape empties. */
export function SearchBox({ index, onPlace, onPassage }: SearchBoxProps) {
  const wording = useWords();
  const { words } = wording;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [turn, setTurn] = useState(0);
  const found = useMemo(() => findMatches(index, open ? query : ''), [index, query, open]);
  const matches = found.slice(0, MOST_LISTED);
  const optionId = (match: Match): string => `${listId}-${optionIdOf(match)}`;
  const activeId = matches[active] && optionId(matches[active]);

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
  const isListed = searched && matches.length > 0;
  const isEmpty = searched && matches.length === 0;
  useVisibleRoom(list, isListed);
  useLayoutEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [activeId, query]);
  return (
    <search class="search">
      <input
        ref={input}
        id="search-input"
        type="text"
        role="combobox"
        aria-label={words.search.find}
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        placeholder={words.search.find}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          // What was typed before the page woke comes when the focus may have gone on.
          setOpen(document.activeElement === event.currentTarget);
          // Every search is said, also where it finds as many as the one before.
          setTurn((last) => last + 1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div ref={list} id={listId} class="search-list" role="listbox" aria-label={words.search.list} hidden={!isListed}>
        {matches.map((match, at) => (
          <div
            key={optionIdOf(match)}
            id={optionId(match)}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            class="search-option"
            data-layer={match.kind === 'place' ? toldLayerOf(match.place) : undefined}
            // The input keeps the focus, and with it the list, until the button is let go over what is meant.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(match)}
            // Where a screen reader has led the focus to it.
            onKeyDown={(event) => event.key === 'Enter' && choose(match)}
          >
            <Found match={match} langOfStory={index.story.language} />
          </div>
        ))}
      </div>
      {/* Where nothing is found it is there for everybody to read. */}
      <p class={isEmpty ? 'search-list search-empty' : 'visually-hidden'} role="status">
        {searched ? textOfSaid({ message: sayFound(query, found.length), turn }, wording) : ''}
      </p>
    </search>
  );
}

function Found({ match, langOfStory }: { match: Match; langOfStory: string }) {
  const { words, format } = useWords();
  if (match.kind === 'passage') {
    return (
      <>
        <span class="paragraph-mark">
          <span class="visually-hidden">{words.general.paragraph} </span>
          {match.paragraph}
        </span>
        <span class="search-passage" lang={format.langOf(langOfStory)}>{match.text}</span>
      </>
    );
  }
  const other = format.otherName(match.place.name);
  return (
    <>
      <span class="place-dot" aria-hidden="true" />
      <span>{format.name(match.place.name)}</span>
      <span class="search-alias" lang={match.alias ? undefined : format.langOf(other.lang)}>
        {match.alias ?? other.text}
      </span>
    </>
  );
}
