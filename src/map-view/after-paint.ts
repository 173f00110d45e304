/** Work that waits until the page has been painted: a press is answered by the page first, and then by the map. */

export interface AfterPaint {
  /** Has `work` done, in turn, once what stands in the page now has been painted. A page that nobody sees is not painted: there it waits until it is seen. */
  add(work: () => void): void;
  /** Whether something still waits. */
  waits(): boolean;
  /** Forgets all that waits. */
  drop(): void;
}

type View = Pick<Window, 'requestAnimationFrame' | 'setTimeout'>;

/** Nothing waits at first. What one of them throws is the window's to report, and keeps no other from its turn. */
export function createAfterPaint(view: View = window): AfterPaint {
  let waiting: (() => void)[] = [];
  let asked = false;
  const run = (): void => {
    asked = false;
    const due = waiting;
    waiting = [];
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
      if (asked) return;
      asked = true;
      // A frame's callbacks come before its painting; a task that they ask for comes after it.
      view.requestAnimationFrame(() => view.setTimeout(run));
    },
    waits: () => waiting.length > 0,
    drop() {
      waiting = [];
    },
  };
}
