/** The element around the whole page: its attributes say what of it is open, and how high, for the style sheets. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useWords } from '../words/words-context';
import { useAppState } from './app-context';
import { popupSubjectOf } from './popup-subject';

/** Draws the element. What is in it stays as it is while the attributes change. */
export function PageFrame({ children }: { children: ComponentChildren }) {
  const { words } = useWords();
  const theme = useAppState((state) => state.theme);
  const tab = useAppState((state) => state.sheetTab);
  const sheetHeight = useAppState((state) => state.sheetHeights.panes);
  const popupHeight = useAppState((state) => (popupSubjectOf(state) === null ? undefined : state.sheetHeights.popup));
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <div class="page" data-sheet={sheetHeight} data-tab={tab} data-popup={popupHeight} data-drop={words.layers.drop}>
      {children}
    </div>
  );
}
