/** The reading pane: where the text comes from, then the digest section by section, paragraph by paragraph. */
import type { ComponentChildren } from 'preact';
import type { Place } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { useWords } from '../words/words-context';
import { ParagraphNumber } from './paragraph-number';
import { PassageBlock, type PassageActions } from './passage-block';

export interface ArticlePaneProps {
  index: StoryIndex;
  passage: string | null;
  /** The place that is chosen or pointed at. */
  litPlace: string | null;
  /** Places that a file ties to a passage, by the passage's id. */
  imported: ReadonlyMap<string, readonly Place[]>;
  actions: PassageActions;
  /** What stands below the line on where the text comes from. */
  children?: ComponentChildren;
}

const NONE: readonly never[] = [];

/** Draws the whole digest. */
export function ArticlePane({ index, passage, litPlace, imported, actions, children }: ArticlePaneProps) {
  const { words, format, language } = useWords();
  const { story } = index;
  return (
    <article class="article" lang={story.language}>
      <header class="article-head">
        <p class="kicker">{story.kicker}</p>
        <h1>{story.title}</h1>
        <p class="provenance">{story.provenance}</p>
        {children}
        {language !== story.language && (
          <p class="language-note" lang={language}>
            {words.article.summariesIn[story.language]}
          </p>
        )}
      </header>
      {story.sections.map((section) => (
        <section key={section.id} class="article-section" aria-labelledby={section.heading === null ? undefined : `section-${section.id}`}>
          {section.heading !== null && <h2 id={`section-${section.id}`}>{section.heading}</h2>}
          {section.paragraphs.map((paragraph) => (
            <div key={paragraph.number} class="paragraph">
              <ParagraphNumber
                paragraph={paragraph}
                passage={paragraph.passages.find((one) => one.id === passage) ?? null}
                title={words.article.paragraphTitle(paragraph.number, format.longDate(story.published))}
                actions={actions}
              />
              <div class="paragraph-body">
                {paragraph.passages.map((one) => {
                  const places = index.placesOfPassage(one.id);
                  const brought = imported.get(one.id) ?? NONE;
                  return (
                    <PassageBlock
                      key={one.id}
                      passage={one}
                      places={places}
                      imported={brought}
                      current={one.id === passage}
                      litPlace={[...places, ...brought].some((place) => place.id === litPlace) ? litPlace : null}
                      actions={actions}
                    />
                  );
                })}
              </div>
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}
