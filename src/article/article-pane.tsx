/** The reading pane: where the text comes from, then the digest section by section, paragraph by paragraph. */
import type { StoryIndex } from '../story/story-index';
import { useWords } from '../words/words-context';
import { PassageBlock, type PassageActions } from './passage-block';

export interface ArticlePaneProps {
  index: StoryIndex;
  passage: string | null;
  /** The place that is chosen or pointed at. */
  litPlace: string | null;
  actions: PassageActions;
}

/** Draws the whole digest. */
export function ArticlePane({ index, passage, litPlace, actions }: ArticlePaneProps) {
  const { words, format, language } = useWords();
  const { story } = index;
  return (
    <article class="article" lang={story.language}>
      <header class="article-head">
        <p class="kicker">{story.kicker}</p>
        <h1>{story.title}</h1>
        <p class="provenance">{story.provenance}</p>
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
              <a
                class="paragraph-number"
                href={`./#passage=${paragraph.passages[0]?.id ?? ''}`}
                title={words.article.paragraphTitle(paragraph.number, format.longDate(story.published))}
                // A link to share; the passages beside it carry the keyboard.
                tabIndex={-1}
                aria-hidden="true"
                onClick={(event) => {
                  const [first] = paragraph.passages;
                  if (!first || event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  actions.onPassage(first.id);
                }}
              >
                {paragraph.number}
              </a>
              <div class="paragraph-body">
                {paragraph.passages.map((one) => {
                  const places = index.placesOfPassage(one.id);
                  return (
                    <PassageBlock
                      key={one.id}
                      passage={one}
                      places={places}
                      current={one.id === passage}
                      litPlace={places.some((place) => place.id === litPlace) ? litPlace : null}
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
