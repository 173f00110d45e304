/** The page: bar, article, map, panels. The one component that knows all rooms. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ArticlePane } from '../article/article-pane';
import type { PassageActions } from '../article/passage-block';
import { KeysDialog } from '../ui/keys-dialog';
import { LayerPanel } from '../ui/layer-panel';
import { Notice } from '../ui/notice';
import { PlaceList } from '../ui/place-list';
import { useApp, useAppState } from './app-context';
import { Bar, usePanelOpen } from './bar';
import { MapRegion } from './map-region';
import { startKeys } from './page-keys';
import { shareLink } from './share';
import { SheetHandle } from './sheet-handle';

/** Draws the page for the story and store of the `AppProvider` above it. */
export function App() {
  const { store } = useApp();
  const [keysOpen, setKeysOpen] = useState(false);
  const theme = useAppState((state) => state.theme);
  const tab = useAppState((state) => state.sheetTab);
  const sheetHeight = useAppState((state) => state.sheetHeight);
  const placeOpen = useAppState((state) => state.place !== null);
  const notice = useAppState((state) => state.notice);

  useEffect(() => startKeys(store, document, () => setKeysOpen(true)), [store]);
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  return (
    <div class="page" data-sheet={sheetHeight} data-tab={tab} data-popup={placeOpen || undefined}>
      <nav class="skip-links" aria-label="Skip">
        <a href="#article">Skip to the article</a>
        <a href="#map-region">Skip to the map</a>
      </nav>
      <Bar onShare={() => void shareLink(store)} onKeys={() => setKeysOpen(true)} />
      <main>
        <ArticleRegion />
        <MapRegion />
        <Panels />
        <SheetHandle />
      </main>
      {notice !== null && <Notice text={notice} onClose={() => store.dispatch({ type: 'notice-closed' })} />}
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  );
}

function ArticleRegion() {
  const { store, index } = useApp();
  const passage = useAppState((state) => state.passage);
  const litPlace = useAppState((state) => state.hoveredPlace ?? state.place);
  const actions = useMemo<PassageActions>(
    () => ({
      onPassage: (id) => store.dispatch({ type: 'passage-chosen', passage: id, from: 'article' }),
      onPlace: (place, inPassage) => store.dispatch({ type: 'place-chosen', place, passage: inPassage, from: 'article' }),
      onHoverPlace: (place) => store.dispatch({ type: 'place-hovered', place }),
    }),
    [store],
  );
  return (
    <section id="article" class="article-region sheet-pane" data-pane="article" aria-label="Article" tabIndex={-1}>
      <div class="scroller">
        <ArticlePane index={index} passage={passage} litPlace={litPlace} actions={actions} />
      </div>
    </section>
  );
}

function Panels() {
  const { store, index } = useApp();
  const shown = useAppState((state) => state.shown);
  const place = useAppState((state) => state.place);
  const wishes = useAppState((state) => state.panels);
  const open = { layers: usePanelOpen('layers'), places: usePanelOpen('places') };
  return (
    <div class="panels" data-any={open.layers || open.places || undefined}>
      <div id="panel-layers" class="panel sheet-pane" data-pane="layers" data-open={wishes.layers ?? 'auto'}>
        <div class="scroller">
          <LayerPanel index={index} shown={shown} onToggle={(layer) => store.dispatch({ type: 'layer-toggled', layer })} />
        </div>
      </div>
      <div id="panel-places" class="panel sheet-pane" data-pane="places" data-open={wishes.places ?? 'auto'}>
        <div class="scroller">
          <PlaceList
            index={index}
            place={place}
            onPlace={(id) => store.dispatch({ type: 'place-chosen', place: id, from: 'list' })}
            onHoverPlace={(id) => store.dispatch({ type: 'place-hovered', place: id })}
          />
        </div>
      </div>
    </div>
  );
}
