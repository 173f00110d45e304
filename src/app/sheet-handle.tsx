/** The handle of the bottom sheet on narrow screens: three heights by drag, tap and key, and a tab for each pane. */
import { useRef } from 'preact/hooks';
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';
import type { SheetHeight, SheetTab } from './state';

const HEIGHTS: readonly SheetHeight[] = ['low', 'half', 'full'];
const TABS: readonly SheetTab[] = ['article', 'layers', 'places', 'claims'];
/** A finger that moved less than this meant to tap. */
const DRAG_PX = 24;

/** Draws the handle; CSS shows it on narrow screens only. */
export function SheetHandle() {
  const { store } = useApp();
  const { words } = useWords();
  const height = useAppState((state) => state.sheetHeight);
  const tab = useAppState((state) => state.sheetTab);
  const startY = useRef<number | null>(null);

  const moveBy = (steps: number): void => {
    const next = HEIGHTS[Math.min(HEIGHTS.length - 1, Math.max(0, HEIGHTS.indexOf(height) + steps))];
    if (next) store.dispatch({ type: 'sheet-resized', height: next });
  };
  return (
    <div class="sheet-handle">
      <button
        type="button"
        class="sheet-grip"
        aria-label={words.sheet.height(height)}
        onPointerDown={(event) => {
          startY.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={(event) => {
          const moved = startY.current === null ? 0 : startY.current - event.clientY;
          startY.current = null;
          if (Math.abs(moved) >= DRAG_PX) moveBy(Math.sign(moved) * (Math.abs(moved) > window.innerHeight * 0.35 ? 2 : 1));
          else store.dispatch({ type: 'sheet-resized', height: height === 'half' ? 'full' : 'half' });
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') moveBy(1);
          else if (event.key === 'ArrowDown') moveBy(-1);
          else if (event.key === 'Enter' || event.key === ' ') store.dispatch({ type: 'sheet-resized', height: height === 'half' ? 'full' : 'half' });
          else return;
          event.preventDefault();
        }}
      />
      <div class="sheet-tabs">
        {TABS.map((one) => (
          <button key={one} type="button" aria-pressed={tab === one} onClick={() => store.dispatch({ type: 'tab-chosen', tab: one })}>
            {one === 'article' ? words.article.name : words.bar[one]}
          </button>
        ))}
      </div>
    </div>
  );
}
