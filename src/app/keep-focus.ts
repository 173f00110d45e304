/** Sees to it that the focus is never nowhere: a part of the page that goes, or is hidden by another layout, leaves it to what had it before. */
import { giveFocusInView } from './give-focus';

/** How many steps back are remembered: more than the controls of any part that can go at once. */
const REMEMBERED = 40;

/**
 * Watches `page` until the returned function is called. Whoever closes a part and gives the focus on does so first, at
 * once; this is for everything else. It goes to the region that the part was in, otherwise to what had it last; of a button
 * that the page's new size has hidden, to the one that opens the same in that layout.
 */
export function keepFocus(page: Document): () => void {
  let before: Element[] = [];
  let around: Element[] = [];
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    before = [target, ...before.filter((one) => one !== target && one.isConnected)].slice(0, REMEMBERED);
    // Once it is gone nobody can say any more what it was in.
    around = [];
    for (let outer = target.parentElement; outer; outer = outer.parentElement) if (outer.hasAttribute('tabindex')) around.push(outer);
  };
  const isGone = (): boolean => page.activeElement === page.body && before[0] !== undefined && !before[0].isConnected;
  // Whatever takes the focus has the page laid out for it: that is a task of its own where much has just been drawn.
  const observer = new MutationObserver(() => {
    if (isGone()) setTimeout(() => isGone() && giveFocusInView([...around, ...before.slice(1)], page));
  });
  const look = (holder: Element): void => {
    const isLost = page.activeElement === page.body || page.activeElement === holder;
    if (!isLost || !holder.isConnected || holder.checkVisibility({ visibilityProperty: true })) return;
    const opens = holder.getAttribute('aria-controls');
    const same = opens === null ? [] : page.querySelectorAll(`[aria-controls="${CSS.escape(opens)}"]`);
    // It may still count as what has the focus, and would seem to take it.
    giveFocusInView([...[...same].filter((one) => one !== holder), ...around, ...before.slice(1)], page);
  };
  // The browser takes the focus off what is hidden, before this event or after it.
  const onResize = (): void => {
    const [holder] = before;
    if (holder) requestAnimationFrame(() => look(holder));
  };
  page.addEventListener('focusin', remember);
  window.addEventListener('resize', onResize);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', remember);
    window.removeEventListener('resize', onResize);
    observer.disconnect();
  };
}
