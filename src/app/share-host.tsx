/** Brings the dialog "Share" when it is first wanted, and gives the focus back when it closes. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp, useAppState } from './app-context';
import { giveFocus } from './give-focus';

/** Draws the dialog while it is open and its code is here. */
export function ShareHost() {
  const { store } = useApp();
  const open = useAppState((state) => state.share !== null);
  const [Panel, setPanel] = useState<ComponentType<{ onClose(): void }> | null>(null);
  const [opener, setOpener] = useState<Element | null>(null);
  useEffect(() => {
    if (!open) return;
    setOpener(document.activeElement);
    import('./share-panel').then(
      (module) => setPanel(() => module.SharePanel),
      () => {
        store.dispatch({ type: 'share-closed' });
        store.dispatch({ type: 'notice-given', text: ({ words }) => words.notices.shareNotLoaded });
      },
    );
  }, [open, store]);
  if (!open || !Panel) return null;
  const close = (): void => {
    store.dispatch({ type: 'share-closed' });
    giveFocus([opener]);
  };
  return <Panel onClose={close} />;
}
