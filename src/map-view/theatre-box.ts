/** Where the drawn theatre stands in the drawn map: written only where it differs, and read from the page only where it is not known. */
import type { BoxOnView } from './plane-view';

/** Its height follows from its width. */
type TheatrePlace = Omit<BoxOnView, 'heightPx'>;

/** Nearer than this, two boxes are one: what is written is painted anew, all of it. In CSS pixels. */
const samePx = 0.1;

export interface TheatreBox {
  /** Has the theatre stand there. */
  moveTo(box: TheatrePlace): void;
  /** The frame has moved, and the theatre with it. */
  forget(): void;
}

/** The box of `theatre` in `frame` in `root`; until it is first moved it stands as the style sheet has placed it. */
export function createTheatreBox(root: HTMLElement, frame: HTMLElement, theatre: HTMLElement): TheatreBox {
  let known: TheatrePlace | null = null;
  const read = (): TheatrePlace => {
    const [now, around] = [theatre.getBoundingClientRect(), root.getBoundingClientRect()];
    return { leftPx: now.left - around.left, topPx: now.top - around.top, widthPx: now.width };
  };
  const write = ({ leftPx, topPx, widthPx }: TheatrePlace): void => {
    theatre.style.left = `${leftPx - frame.offsetLeft}px`;
    theatre.style.top = `${topPx - frame.offsetTop}px`;
    theatre.style.width = `${widthPx}px`;
    theatre.style.translate = 'none';
    root.style.setProperty('--theatre-width', `${widthPx}px`);
  };
  return {
    moveTo(box) {
      if (known && areSame(known, box)) return;
      if (!areSame(read(), box)) write(box);
      known = box;
    },
    forget() {
      known = null;
    },
  };
}

function areSame(one: TheatrePlace, other: TheatrePlace): boolean {
  return Math.max(Math.abs(one.leftPx - other.leftPx), Math.abs(one.topPx - other.topPx), Math.abs(one.widthPx - other.widthPx)) < samePx;
}
