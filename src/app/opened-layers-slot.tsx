/** "Open map data" in the group "Layers": the button, and what has been opened with it. */
import { useWords } from '../words/words-context';
import { useApp } from './app-context';
import { useOpened } from './opened-seam';

/** Draws the button; the code behind it comes with the first press. */
export function OpenedLayersSlot() {
  const { opened: seam } = useApp();
  const { words } = useWords();
  const opened = useOpened();
  return (
    <>
      {opened && <opened.LayerList />}
      <button type="button" class="map-button open-data-button" onClick={() => void seam.bring().then((parts) => parts?.ask())}>
        {words.layers.open}
      </button>
    </>
  );
}
