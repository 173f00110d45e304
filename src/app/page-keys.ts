/** The page's own keys. Keys typed into a field, with a modifier, or into the map's own handler are left alone. */
import type { AppStore } from './app-context';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) && !isCheckbox(target);

const isCheckbox = (target: HTMLElement): boolean => target instanceof HTMLInputElement && target.type === 'checkbox';

/** Listens on `page`; `onHelp` opens the list of keys. Returns the way to stop. */
export function startKeys(store: AppStore, page: Document, onHelp: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (page.querySelector('dialog:modal')) return;
    switch (event.key) {
      case 'j':
        return store.dispatch({ type: 'passage-stepped', by: 1 });
      case 'k':
        return store.dispatch({ type: 'passage-stepped', by: -1 });
      case 't':
        return store.dispatch({ type: 'theatre-wanted' });
      case 'Escape':
        // The popup goes before the dialog that stands beside it.
        return store.dispatch({ type: store.state().place === null ? 'share-closed' : 'place-closed' });
      case '?':
        return onHelp();
      case '/':
        event.preventDefault();
        page.getElementById('search-input')?.focus();
        return;
    }
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}
