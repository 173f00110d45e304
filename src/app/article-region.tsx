/** The region "Article": the switch for following, and the reading pane with what is chosen, lit and brought in it. */
import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { PassageActions } from '../article/passage-block';
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';
import { FollowSwitch } from './follow-switch';
import { importedPlacesOf } from './imported-links';
import { ReadingPane } from './late-text';
import { copyPassageLink } from './share';

/** Draws the region. */
export const ArticleRegion = memo(function ArticleRegion() {
  const { store, index } = useApp();
  const { words } = useWords();
  const passage = useAppState((state) => state.passage);
  const litPlace = useAppState((state) => state.hoveredPlace ?? state.place);
  const brought = useAppState((state) => state.imported);
  const imported = useMemo(() => importedPlacesOf(index, brought), [index, brought]);
  const awake = useAppState((state) => state.awake);
  const actions = useMemo<PassageActions>(
    () => ({
      // Followed before the page is awake, a link must keep the query, which says that the page is embedded. After that only a
      // tab of its own follows it, which is for the whole page; nor is it taken for a jump within this one any more.
      addressOf: (state) => (awake ? `./#${state}` : `#${state}`),
      onPassage: (id) => store.dispatch({ type: 'passage-chosen', passage: id, from: 'article' }),
      onPlace: (place, inPassage) => store.dispatch({ type: 'place-chosen', place, passage: inPassage, from: 'article' }),
      onHoverPlace: (place) => store.dispatch({ type: 'place-hovered', place }),
      onCopyLink: (id) => void copyPassageLink(store, id, ({ words: said }) => said.notices.passageLinkCopied(index.paragraphOfPassage(id))),
    }),
    [store, index, awake],
  );
  return (
    <section id="article" class="article-region sheet-pane" data-pane="article" aria-label={words.article.name} tabIndex={-1}>
      <div class="scroller">
        <FollowSwitch />
        <ReadingPane passage={passage} litPlace={litPlace} imported={imported} actions={actions} />
      </div>
    </section>
  );
});
