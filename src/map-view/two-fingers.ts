/** Two fingers on what is drawn without MapLibre: how far their middle went, and how much farther apart they are. */
import type { PointPx } from './plane-view';

/** What two fingers ask for; points are in pixels of the element. */
export interface TwoFingerGestures {
  dragged(rightPx: number, downPx: number): void;
  zoomed(byZoom: number, around: PointPx): void;
}

/** Fingers that lie closer tell nothing of how they spread. */
const leastApartPx = 20;

/** Keeps the fingers that are on the screen, by their pointers' ids. */
export interface Fingers {
  /** A finger comes, or is seen elsewhere. Two of them are answered to as they move; a third one is not. */
  moved(id: number, to: PointPx): void;
  /** Gives the one that is left on the screen, null where there is none, or more. */
  lifted(id: number): { readonly id: number; readonly at: PointPx } | null;
  count(): number;
}

/** None is there at first. */
export function createFingers(on: TwoFingerGestures): Fingers {
  const fingers = new Map<number, PointPx>();
  const seen = (): { middle: PointPx; apartPx: number } | null => {
    const [one, other] = [...fingers.values()];
    if (fingers.size !== 2 || !one || !other) return null;
    return { middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }, apartPx: Math.max(leastApartPx, Math.hypot(one.x - other.x, one.y - other.y)) };
  };
  return {
    moved(id, to) {
      const before = fingers.has(id) ? seen() : null;
      fingers.set(id, to);
      const now = seen();
      if (!before || !now) return;
      on.dragged(now.middle.x - before.middle.x, now.middle.y - before.middle.y);
      // Twice as far apart is one zoom: the ground stays under the fingers.
      if (now.apartPx !== before.apartPx) on.zoomed(Math.log2(now.apartPx / before.apartPx), now.middle);
    },
    lifted(id) {
      fingers.delete(id);
      const [left] = fingers.size === 1 ? fingers : [];
      return left ? { id: left[0], at: left[1] } : null;
    },
    count: () => fingers.size,
  };
}
