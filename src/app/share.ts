/** "Share": the present link to the clipboard, or shown where the clipboard is closed to us. */
import type { AppStore } from './app-context';

/** Copies the link and says so; where copying is refused the notice holds the link itself. */
export async function shareLink(store: AppStore, view: Window = window): Promise<void> {
  const link = view.location.href;
  try {
    await view.navigator.clipboard.writeText(link);
    store.dispatch({ type: 'notice-given', text: ({ words }) => words.notices.linkCopied });
  } catch {
    store.dispatch({ type: 'notice-given', text: ({ words }) => words.notices.linkNotCopied(link) });
  }
}
