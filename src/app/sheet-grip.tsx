/** The grip of a sheet: a button that takes it through its three heights by tap and by key. */
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';
import { steppedHeight, tappedHeight } from './sheet-heights';
import type { Sheet } from './state';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 2, PageDown: -2 };

/** Draws the grip; CSS shows it where there is a sheet. What it lies on carries the drag. */
export function SheetGrip({ sheet }: { sheet: Sheet }) {
  const { store } = useApp();
  const { words } = useWords();
  const height = useAppState((state) => state.sheetHeights[sheet]);
  return (
    <button
      type="button"
      class="sheet-grip"
      aria-expanded={height !== 'low'}
      aria-label={words.sheet.height(height)}
      onClick={() => store.dispatch({ type: 'sheet-resized', sheet, height: tappedHeight(height) })}
      onKeyDown={(event) => {
        const steps = STEPS[event.key];
        if (steps === undefined) return;
        event.preventDefault();
        store.dispatch({ type: 'sheet-resized', sheet, height: steppedHeight(height, steps) });
      }}
    />
  );
}
