/** The handle of the sheet of panes: its grip, and a tab for each pane. */
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';
import { SheetGrip } from './sheet-grip';
import type { SheetTab } from './state';
import { useSheetDrag } from './use-sheet-drag';

const TABS: readonly SheetTab[] = ['article', 'layers', 'places', 'claims'];

const paneIdOf = (tab: SheetTab): string => (tab === 'article' ? 'article' : `panel-${tab}`);

/** Draws the handle; CSS shows it where the panes share a sheet. All of it can be dragged. */
export function SheetHandle() {
  const { store, evidence } = useApp();
  const { words } = useWords();
  const tab = useAppState((state) => state.sheetTab);
  return (
    <div id="sheet-handle" class="sheet-handle" role="group" aria-label={words.sheet.panes} tabIndex={-1} {...useSheetDrag('panes')}>
      <SheetGrip sheet="panes" />
      <div class="sheet-tabs">
        {TABS.filter((one) => one !== 'claims' || evidence.claims.length > 0).map((one) => (
          <button key={one} type="button" aria-pressed={tab === one} aria-controls={paneIdOf(one)} onClick={() => store.dispatch({ type: 'tab-chosen', tab: one })}>
            {one === 'article' ? words.article.name : words.bar[one]}
          </button>
        ))}
      </div>
    </div>
  );
}
