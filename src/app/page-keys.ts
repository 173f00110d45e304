/** The page's own keys. Keys typed into a field, with a modifier, or into the map's own handler are left alone. */
import type { AppStore } from './app-context';
import { findPassageElement, giveFocusOnceDrawn } from './give-focus';
import { layoutOf } from './layout';
import { popupSubjectOf } from './popup-subject';
import { typedKeyOf } from './typed-key';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) && !isCheckbox(target);

const isChoice = (target: EventTarget | null): boolean => target instanceof HTMLSelectElement;

const isCheckbox = (target: HTMLElement): boolean => target instanceof HTMLInputElement && target.type === 'checkbox';

/** The passage that has the focus, or holds what has it; null where it is out of view: whoever has scrolled away from it reads elsewhere. */
function findFocusedPassage(focused: Element | null): string | null {
  const passage = focused?.closest<HTMLElement>('#article [data-passage-id]');
  const pane = passage?.closest('.scroller');
  if (!passage || !pane) return null;
  const [box, frame] = [passage.getBoundingClientRect(), pane.getBoundingClientRect()];
  return box.bottom > frame.top && box.top < frame.bottom ? (passage.dataset['passageId'] ?? null) : null;
}

/** Listens on `page`; `onHelp` opens the list of keys. Returns the way to stop. */
export function startKeys(store: AppStore, page: Document, onHelp: () => void): () => void {
  const step = (by: 1 | -1): void => {
    const closesPlace = layoutOf(page) !== 'beside';
    const { activeElement } = page;
    // Whoever reads goes on from the passage, and so does who was in what made way for it, a popup or another pane; whoever works in the map or in a panel stays there.
    const reads = activeElement === page.body || activeElement?.closest('#article') || (closesPlace && activeElement?.closest('.popup, .sheet-pane'));
    const wasInPopup = Boolean(activeElement?.closest('.popup'));
    const before = store.state();
    store.dispatch({ type: 'passage-stepped', by, from: findFocusedPassage(activeElement), closesPlace });
    // At either end of the article there is no step.
    if (store.state() === before) return;
    // A popup that does not speak of the passage is closed by the step.
    if (reads || (wasInPopup && popupSubjectOf(store.state()) === null)) giveFocusOnceDrawn(() => [findPassageElement(page, store.state().passage)]);
  };
  const actions = new Map<string, () => void>([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['t', () => store.dispatch({ type: 'theatre-wanted' })],
    ['?', onHelp],
    ['/', () => page.getElementById('search-input')?.focus()],
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // A choice takes letters, and has no use for Escape once its list is shut.
    if (isTyping(event.target) && !(event.key === 'Escape' && isChoice(event.target))) return;
    if (page.querySelector('dialog:modal')) return;
    // The popup goes before the dialog that stands beside it, and that before a notice.
    if (event.key === 'Escape') {
      if (popupSubjectOf(store.state()) !== null) return store.dispatch({ type: 'place-closed' });
      return store.dispatch({ type: store.state().share === null ? 'notice-closed' : 'share-closed' });
    }
    if (!store.state().singleKeys) return;
    const act = actions.get(typedKeyOf(event));
    if (act === undefined) return;
    // Where the focus goes on to a field, the key is none of what is typed there.
    event.preventDefault();
    act();
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}
