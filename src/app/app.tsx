/** The page: bar, article, map, panels. The one component that knows all rooms. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PassageActions } from '../article/passage-block';
import { ClaimsList } from '../ui/claims-list';
import { LayerPanel } from '../ui/layer-panel';
import { Notice } from '../ui/notice';
import { PlaceList } from '../ui/place-list';
import { useWords } from '../words/words-context';
import { Announcer } from './announcer';
import { useApp, useAppState } from './app-context';
import { Bar } from './bar';
import { EmbedBar } from './embed-bar';
import { importedPlacesOf } from './imported-links';
import { MapRegion } from './map-region';
import { giveFocus } from './give-focus';
import { FollowSwitch } from './follow-switch';
import { keepFocus } from './keep-focus';
import { OpenedLayersSlot } from './opened-layers-slot';
import { useOpened } from './opened-seam';
import { LateDialogs, TableButton, type LateDialog } from './late-dialogs';
import { ReadingPane } from './late-text';
import { startKeys } from './page-keys';
import { PrintFoot, PrintHead } from './printing';
import { copyPassageLink } from './share';
import { ShareHost } from './share-host';
import { SheetHandle } from './sheet-handle';

/** Draws the page for the story and store of the `AppProvider` above it. */
export function App() {
  const { store } = useApp();
  const wording = useWords();
  const { words } = wording;
  const [dialog, setDialog] = useState<LateDialog | null>(null);
  const openTable = (): void => setDialog('table');
  const theme = useAppState((state) => state.theme);
  const tab = useAppState((state) => state.sheetTab);
  const sheetHeight = useAppState((state) => state.sheetHeights.panes);
  const popupHeight = useAppState((state) => (state.place === null && state.openedFeature === null ? undefined : state.sheetHeights.popup));
  const embedded = useAppState((state) => state.embedded);
  const notice = useAppState((state) => state.notice);
  const updateReady = useAppState((state) => state.updateReady);
  const opened = useOpened();

  // Before the page says that it is awake: a key pressed by then is never lost.
  useLayoutEffect(() => startKeys(store, document, () => setDialog('keys')), [store]);
  useLayoutEffect(() => keepFocus(document), []);
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  const toggleShare = (): void => store.dispatch(store.state().share ? { type: 'share-closed' } : { type: 'share-opened', byHand: null });
  return (
    <div class="page" data-sheet={sheetHeight} data-tab={tab} data-popup={popupHeight} data-drop={words.layers.drop}>
      <nav class="skip-links" aria-label={words.page.skip}>
        <SkipLink to="article">{words.page.skipToArticle}</SkipLink>
        <SkipLink to="map-region">{words.page.skipToMap}</SkipLink>
        <SkipLink to="sheet-handle">{words.page.skipToSheet}</SkipLink>
      </nav>
      {embedded ? <EmbedBar /> : <Bar onShare={toggleShare} onKeys={() => setDialog('keys')} />}
      <main>
        <PrintHead />
        <ArticleRegion />
        <MapRegion onTable={openTable} />
        <Panels onTable={openTable} />
        <SheetHandle />
        <PrintFoot />
      </main>
      {notice !== null && <Notice text={notice(wording)} onClose={() => store.dispatch({ type: 'notice-closed' })} />}
      {notice === null && updateReady && (
        <Notice
          text={words.notices.newVersion}
          action={{ name: words.notices.reload, onAct: () => window.location.reload() }}
          onClose={() => store.dispatch({ type: 'update-put-off' })}
        />
      )}
      <ShareHost />
      {opened && <opened.OverPage />}
      <LateDialogs open={dialog} onClose={() => setDialog(null)} />
      <Announcer />
    </div>
  );
}

function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        // The fragment of the address is the state that a reader shares, and stays as it is.
        event.preventDefault();
        // While the popup is the sheet, its handle is not there.
        giveFocus([document.getElementById(to), document.querySelector('.popup h2')]);
      }}
    >
      {children}
    </a>
  );
}

function ArticleRegion() {
  const { store, index } = useApp();
  const { words } = useWords();
  const passage = useAppState((state) => state.passage);
  const litPlace = useAppState((state) => state.hoveredPlace ?? state.place);
  const brought = useAppState((state) => state.imported);
  const imported = useMemo(() => importedPlacesOf(index, brought), [index, brought]);
  const actions = useMemo<PassageActions>(
    () => ({
      onPassage: (id) => store.dispatch({ type: 'passage-chosen', passage: id, from: 'article' }),
      onPlace: (place, inPassage) => store.dispatch({ type: 'place-chosen', place, passage: inPassage, from: 'article' }),
      onHoverPlace: (place) => store.dispatch({ type: 'place-hovered', place }),
      onCopyLink: (id) => void copyPassageLink(store, id, ({ words: said }) => said.notices.passageLinkCopied(index.paragraphOfPassage(id))),
    }),
    [store, index],
  );
  return (
    <section id="article" class="article-region sheet-pane" data-pane="article" aria-label={words.article.name} tabIndex={-1}>
      <div class="scroller">
        <FollowSwitch />
        <ReadingPane passage={passage} litPlace={litPlace} imported={imported} actions={actions} />
      </div>
    </section>
  );
}

function Panels({ onTable }: { onTable(): void }) {
  const { store, index, evidence } = useApp();
  const claim = useAppState((state) => state.claim);
  const shown = useAppState((state) => state.shown);
  const place = useAppState((state) => state.place);
  const wishes = useAppState((state) => state.panels);
  const opened = useOpened();
  return (
    <div class="panels" data-claims={wishes.claims || undefined}>
      <div id="panel-claims" class="panel sheet-pane" data-pane="claims" data-open={wishes.claims ?? false}>
        <div class="scroller">
          <ClaimsList
            index={index}
            evidence={evidence}
            claim={claim}
            onClaim={(id, passage, places) => store.dispatch({ type: 'claim-chosen', claim: id, passage, places })}
            head={opened && <opened.OwnHead />}
            InClaim={opened?.OwnInClaim}
          />
        </div>
      </div>
      <div id="panel-layers" class="panel sheet-pane" data-pane="layers" data-open={wishes.layers ?? 'auto'}>
        <div class="scroller">
          <LayerPanel index={index} shown={shown} onToggle={(layer) => store.dispatch({ type: 'layer-toggled', layer })} opened={<OpenedLayersSlot />} />
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
          <TableButton near="list" onOpen={onTable} />
        </div>
      </div>
    </div>
  );
}
