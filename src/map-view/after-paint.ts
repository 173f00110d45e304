/** Work that waits until the page has been painted: a press is answered by the page first, and then by the map. */

export interface AfterPaint {
  /** Has `work` done, in turn, once what stands in the page now has been painted. A page that nobody sees is not painted: there it waits until it is seen. */
  add(work: () => void): void;
  /** Forgets all that waits. */
  drop(): void;
}

type View = Pick<Window, 'requestAnimationFrame' | 'setTimeout'>;

/** Nothing waits at first. What one of them throws is the window's to report, and keeps no other from its turn. */
export function createAfterPaint(view: View = window): AfterPaint {
  let waiting: (() => void)[] = [];
  /** Belongs to a frame whose callbacks are over; what is added from then on is not in that frame's picture. */
  let painting: (() => void)[] = [];
  const run = (): void => {
    const due = painting;
    painting = [];
    for (const work of due) {
      try {
        work();
      } catch (error) {
        reportError(error);
      }
    }
  };
  return {
    add(work) {
      waiting.push(work);
      if (waiting.length > 1) return;
      // A frame's callbacks come before its painting; a task that they ask for comes after it.
      view.requestAnimationFrame(() => {
        painting.push(...waiting);
        waiting = [];
        view.setTimeout(run);
      });
    },
    drop() {
      waiting = [];
      painting = [];
    },
  };
}
