/** Keeps a list inside what the on-screen keyboard leaves to be seen. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Room to the edge of what can be seen. */
const EDGE_PX = 8;

/** While `active`, writes the room below the element's top to its `--visible-room`, in pixels, and follows the keyboard. */
export function useVisibleRoom(element: RefObject<HTMLElement | null>, active: boolean): void {
  useLayoutEffect(() => {
    const { current: list } = element;
    const seen = window.visualViewport;
    if (!active || !list || !seen) return;
    const write = (): void => {
      const roomPx = seen.offsetTop + seen.height - list.getBoundingClientRect().top - EDGE_PX;
      list.style.setProperty('--visible-room', `${Math.max(0, Math.round(roomPx))}px`);
    };
    write();
    seen.addEventListener('resize', write);
    seen.addEventListener('scroll', write);
    return () => {
      seen.removeEventListener('resize', write);
      seen.removeEventListener('scroll', write);
    };
  }, [element, active]);
}
