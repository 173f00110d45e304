/** Brings a passage into the reading pane's view. */
import { READING_LINE } from './reading-line';

const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls the pane (never the page) so that the passage stands at the reading line; no move where it is wholly in view already. */
export function scrollToPassage(passage: string, how: 'glide' | 'jump'): void {
  const element = document.getElementById(`passage-${passage}`);
  const pane = element?.closest<HTMLElement>('.scroller');
  if (!element || !pane) return;
  const box = element.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (box.top >= frame.top && box.bottom <= frame.bottom) return;
  pane.scrollTo({
    top: pane.scrollTop + box.top - frame.top - frame.height * READING_LINE,
    behavior: how === 'jump' || reducedMotion() ? 'instant' : 'smooth',
  });
}
