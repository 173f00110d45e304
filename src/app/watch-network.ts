/** Tells the reader when the connection goes, and takes the notice away when it is back. */
import type { Message } from '../words/message';
import type { AppStore } from './app-context';

const sayOffline: Message = ({ words }) => words.notices.offline;

/** Watches the browser's word on the connection. Returns the way to stop. */
export function watchNetwork(store: AppStore, view: Window): () => void {
  const tell = (): void => {
    if (!view.navigator.onLine) store.dispatch({ type: 'notice-given', text: sayOffline });
    else if (store.state().notice === sayOffline) store.dispatch({ type: 'notice-closed' });
  };
  tell();
  view.addEventListener('online', tell);
  view.addEventListener('offline', tell);
  return () => {
    view.removeEventListener('online', tell);
    view.removeEventListener('offline', tell);
  };
}
