/** The page: bar, article, map, panels. The one component that knows all rooms. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { Notice } from '../ui/notice';
import { useWords } from '../words/words-context';
import { Announcer } from './announcer';
import { useApp, useAppState } from './app-context';
import { ArticleRegion } from './article-region';
import { Bar } from './bar';
import { EmbedBar } from './embed-bar';
import { MapRegion } from './map-region';
import { keepFocus } from './keep-focus';
import { useHasOpened } from './has-opened';
import { useOpened } from './opened-seam';
import { LateDialogs, type LateDialog } from './late-dialogs';
import { startKeys } from './page-keys';
import { PageFrame } from './page-frame';
import { Panels } from './panels';
import { PrintFoot, PrintHead } from './printing';
import { ShareHost } from './share-host';
import { SheetHandle } from './sheet-handle';
import { skipTo, type SkipTarget } from './skip-to';

/** Draws the page for the story and store of the `AppProvider` above it. */
export function App() {
  const { store } = useApp();
  const { words } = useWords();
  const [dialog, setDialog] = useState<LateDialog | null>(null);
  const openTable = useCallback(() => setDialog('table'), []);
  const openKeys = useCallback(() => setDialog('keys'), []);
  const toggleShare = useCallback(() => store.dispatch(store.state().share ? { type: 'share-closed' } : { type: 'share-opened', byHand: null }), [store]);
  const embedded = useAppState((state) => state.embedded);
  const opened = useOpened();

  // Before the page says that it is awake: a key pressed by then is never lost.
  useLayoutEffect(() => startKeys(store, document, openKeys), [store, openKeys]);
  useLayoutEffect(() => keepFocus(document), []);
  return (
    <PageFrame>
      <nav class="skip-links" aria-label={words.page.skip}>
        <SkipLink to="article">{words.page.skipToArticle}</SkipLink>
        <SkipLink to="map-region">{words.page.skipToMap}</SkipLink>
        <SkipLink to="sheet-handle">{words.page.skipToSheet}</SkipLink>
      </nav>
      {embedded ? <EmbedBar /> : <Bar onShare={toggleShare} onKeys={openKeys} />}
      <main>
        <PrintHead />
        <ArticleRegion />
        <MapRegion onTable={openTable} />
        <Panels onTable={openTable} />
        <SheetHandle />
        <PrintFoot />
      </main>
      <Notices />
      <ShareHost />
      {opened && <opened.OverPage />}
      <LateDialogs open={dialog} onClose={() => setDialog(null)} />
      <Announcer />
    </PageFrame>
  );
}

/** What the reader is to know now: a notice, or else that a newer version is there. */
function Notices() {
  const { store } = useApp();
  const wording = useWords();
  const notice = useAppState((state) => state.notice);
  const passes = useAppState((state) => state.noticePasses);
  const updateReady = useAppState((state) => state.updateReady);
  const { newVersion, reload, reloadCloses } = wording.words.notices;
  const hasOpened = useHasOpened();
  // Readers of the screen listen to what is on the page before it has anything to say.
  return (
    <div class="notices" role="status">
      {notice !== null ? (
        <Notice text={notice(wording)} passes={passes} onClose={() => store.dispatch({ type: 'notice-closed' })} />
      ) : updateReady ? (
        <Notice text={hasOpened ? `${newVersion} ${reloadCloses}` : newVersion} action={{ name: reload, onAct: () => window.location.reload() }} onClose={() => store.dispatch({ type: 'update-put-off' })} />
      ) : null}
    </div>
  );
}

function SkipLink({ to, children }: { to: SkipTarget; children: string }) {
  const { store } = useApp();
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        // The fragment of the address is the state that a reader shares, and stays as it is.
        event.preventDefault();
        skipTo(store, document, to);
      }}
    >
      {children}
    </a>
  );
}
