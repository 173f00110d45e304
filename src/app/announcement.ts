/** What is said to those who do not see the page change: short, and only what no focus or control says already. */
import type { StoryIndex } from '../story/story-index';
import type { Wording } from '../words/words-context';
import { popupSubjectOf } from './popup-subject';
import type { AppState } from './state';

/** What to say of the step from one state to the next; null where nothing is to be said. `hasHeights`: whether the layout has sheets that are low, half or full; asked only where that matters. */
export function findAnnouncement(index: StoryIndex, before: AppState, after: AppState, { words, format }: Wording, hasHeights: () => boolean): string | null {
  if (after.mapArrived !== before.mapArrived) return words.announced.mapReady;
  if (after.follow === 'paused' && before.follow === 'on') return words.announced.paused;
  // Shown for the sake of a place; a box that is ticked speaks for itself.
  const layer = after.place === before.place ? undefined : [...after.shown].find((id) => !before.shown.has(id));
  const shown = layer === undefined ? null : index.layerOf(layer);
  if (shown) return words.announced.layerShown(format.name(shown.name));
  // A place that is opened takes the focus and speaks for itself; one that made way for a passage does not.
  const opensPlace = after.place !== null && after.place !== before.place;
  if (after.passage !== null && after.passage !== before.passage && !opensPlace) return words.announced.paragraph(index.paragraphOfPassage(after.passage));
  // Behind a popup the panes are not seen, and a popup that has just been opened speaks for itself.
  const subject = popupSubjectOf(after);
  const sheet = subject === null ? 'panes' : subject === popupSubjectOf(before) ? 'popup' : null;
  if (sheet !== null && after.sheetHeights[sheet] !== before.sheetHeights[sheet] && hasHeights()) return words.sheet.height(after.sheetHeights[sheet]);
  const request = after.cameraRequest;
  return request?.target.kind === 'theatre' && request !== before.cameraRequest && after.follow !== 'on' ? words.map.wholeTheatre : null;
}
