/** A heading or paragraph of an opened copy, with its passages and the places in them. */
import type { Place } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { useWords } from '../words/words-context';
import type { MarkedBlock, PassageRun } from './copy-marks';
import { type PassageActions, PlaceButton } from './passage-block';

export interface CopyBlockProps {
  index: StoryIndex;
  block: MarkedBlock;
  passage: string | null;
  litPlace: string | null;
  /** Places that a file ties to a passage, by the passage's id. */
  imported: ReadonlyMap<string, readonly Place[]>;
  actions: PassageActions;
}

/** Draws the block. A passage is chosen by a click or Enter; of several elements of one, the first takes the focus. */
export function CopyBlock({ index, block, passage, litPlace, imported, actions }: CopyBlockProps) {
  const { words, format, language } = useWords();
  const runs = block.runs.map((run, nth) => <Run key={nth} index={index} run={run} passage={passage} litPlace={litPlace} actions={actions} />);
  const bearing = block.bearing.flatMap(({ passage: of, places }) => [
    ...places.map((place) => ({ of, place, isBrought: false })),
    ...(imported.get(of) ?? []).map((place) => ({ of, place, isBrought: true })),
  ]);
  if (block.kind === 'heading' && bearing.length === 0) return <h2>{runs}</h2>;
  return (
    <div class="paragraph">
      <span class="paragraph-number" aria-hidden="true" lang={language} title={block.number === null ? undefined : words.copy.paragraphTitle(block.number, format.longDate(index.story.published))}>
        {block.number}
      </span>
      <div class="paragraph-body">
        {block.kind === 'heading' ? <h2>{runs}</h2> : <p class="copy-text">{runs}</p>}
        {bearing.length > 0 && (
          <p class="bears-on copy-bears-on" lang={language}>
            <span>{words.article.onTheMap} </span>
            {bearing.map(({ of, place, isBrought }) => (
              <span key={`${of} ${place.id}`} data-passage-id={of} data-anchor={block.runs.flatMap(({ passages }) => passages).find(({ id }) => id === of)?.kind} aria-current={of === passage ? 'true' : undefined}>
                <PlaceButton place={place} text={format.name(place.name)} lit={litPlace === place.id} passage={of} actions={actions} />
                {isBrought && <span class="imported-mark"> {words.article.imported}</span>}
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

interface RunProps {
  index: StoryIndex;
  run: PassageRun;
  passage: string | null;
  litPlace: string | null;
  actions: PassageActions;
}

/** Passages that overlap lie one in the other, so that each has an element of its own and none is lost. */
function Run({ index, run, passage, litPlace, actions }: RunProps) {
  const { words, format, language } = useWords();
  const [outer, ...inner] = run.passages;
  if (!outer) return <>{run.words.map(({ text }) => text).join('')}</>;
  const content =
    inner.length > 0 ? (
      <Run index={index} run={{ ...run, passages: inner }} passage={passage} litPlace={litPlace} actions={actions} />
    ) : (
      run.words.map(({ text, place }, nth) => {
        const named: Place | null = place === null ? null : index.placeOf(place);
        return named ? <PlaceButton key={nth} place={named} text={text} lit={litPlace === named.id} passage={outer.id} actions={actions} /> : text;
      })
    );
  const storyLang = outer.kind === 'recovered' ? format.langOf(index.story.language) : undefined;
  return (
    <span
      class="copy-passage"
      role="group"
      tabIndex={outer.first ? 0 : undefined}
      id={outer.first ? `passage-${outer.id}` : undefined}
      // Named by its own words: a group takes no name from what is in it.
      aria-labelledby={outer.first ? `passage-${outer.id}` : undefined}
      data-passage-id={outer.id}
      data-anchor={outer.kind}
      // A title is in the language of its element, so what is the article's own takes an element more.
      lang={storyLang === undefined ? undefined : language}
      title={outer.kind === 'recovered' ? words.copy.recovered : undefined}
      aria-current={outer.id === passage ? 'true' : undefined}
      onClick={(event) => {
        event.stopPropagation();
        // Selecting words to copy them is not choosing.
        if (event.currentTarget.ownerDocument.getSelection()?.isCollapsed !== false) actions.onPassage(outer.id);
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        actions.onPassage(outer.id);
      }}
    >
      {outer.kind === 'recovered' && outer.first && <span class="visually-hidden">{words.copy.recovered} </span>}
      {storyLang === undefined ? content : <span lang={storyLang}>{content}</span>}
    </span>
  );
}
