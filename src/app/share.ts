/** Copying: to the clipboard, or, where that is closed to us, into the dialog "Share" to be copied by hand. */
import { pageAddressOf, passageAddressOf } from '../export/passage-address';
import type { Message } from '../words/message';
import type { AppStore } from './app-context';

/** Whether the browser let us put the text into the clipboard. Never rejects. */
export async function copyText(text: string, view: Window = window): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies the link to a passage and says so in a notice. */
export async function copyPassageLink(store: AppStore, passage: string, copied: Message, view: Window = window): Promise<void> {
  const link = passageAddressOf(pageAddressOf(view.location.href), passage);
  store.dispatch((await copyText(link, view)) ? { type: 'notice-given', text: copied, passes: true } : { type: 'share-opened', byHand: link });
}
