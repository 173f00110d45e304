/** The slim bar over the page: name, search, panels, share, theme. */
import { SearchBox } from '../ui/search-box';
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';
import { chooseFound } from './choose-found';
import { LanguageChoice } from './language-choice';
import type { Panel, Theme } from './state';
import { popupSubjectOf } from './popup-subject';
import { TIGHT_QUERY, useMedia, WIDE_QUERY } from './use-media';

/** Whether a panel is open: as the reader left it, otherwise by the width of the screen. */
function usePanelOpen(panel: Panel): boolean {
  const wish = useAppState((state) => (panel !== 'claims' && state.panels.claims ? false : state.panels[panel]));
  const wide = useMedia(WIDE_QUERY, true);
  return wish ?? wide;
}

/** Whether panels that are open are not seen, because a popup has their room. */
function usePanelsMakeWay(): boolean {
  const hasPopup = useAppState((state) => popupSubjectOf(state) !== null);
  return useMedia(TIGHT_QUERY, false) && hasPopup;
}

function PanelButton({ panel, children }: { panel: Panel; children: string }) {
  const { store } = useApp();
  const makeWay = usePanelsMakeWay();
  const open = usePanelOpen(panel) && !makeWay;
  return (
    <button
      type="button"
      class="bar-button"
      aria-expanded={open}
      aria-controls={`panel-${panel}`}
      onClick={() => {
        if (makeWay) store.dispatch({ type: 'place-closed' });
        store.dispatch({ type: 'panel-toggled', panel, open: !open });
      }}
    >
      {children}
    </button>
  );
}

const NEXT_THEME: Record<Theme, Theme> = { auto: 'dark', dark: 'light', light: 'auto' };

/** Draws the bar. `onShare` opens or closes the dialog "Share". */
export function Bar({ onShare, onKeys }: { onShare(): void; onKeys(): void }) {
  const { store, index, evidence } = useApp();
  const { words } = useWords();
  const theme = useAppState((state) => state.theme);
  const sharing = useAppState((state) => state.share !== null);
  return (
    <header class="bar">
      <p class="bar-name">{words.page.name}</p>
      <SearchBox
        index={index}
        onPlace={(place) => store.dispatch({ type: 'place-chosen', place, from: 'search' })}
        onPassage={(passage) => chooseFound(store, document, passage)}
      />
      <div class="bar-buttons">
        <PanelButton panel="layers">{words.bar.layers}</PanelButton>
        <PanelButton panel="places">{words.bar.places}</PanelButton>
        {evidence.claims.length > 0 && <PanelButton panel="claims">{words.bar.claims}</PanelButton>}
        <button type="button" class="bar-button bar-share" aria-label={words.bar.share} aria-haspopup="dialog" aria-expanded={sharing} onClick={onShare}>
          <span class="bar-share-word">{words.bar.share}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 10V1.8M5 4.6l3-3 3 3M4.4 7H2.8v7.2h10.4V7h-1.6" />
          </svg>
        </button>
        <button
          type="button"
          class="bar-button"
          aria-label={words.bar.theme(theme)}
          title={words.bar.theme(theme)}
          onClick={() => store.dispatch({ type: 'theme-chosen', theme: NEXT_THEME[theme] })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="5.5" />
            <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" class="filled" />
          </svg>
        </button>
        <LanguageChoice />
        <button type="button" class="bar-button bar-keys" aria-label={words.bar.keys} onClick={onKeys}>
          ?
        </button>
      </div>
    </header>
  );
}
