/** What may follow a press one frame later, so that the map's answer does not wait for it. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** `value` as it was when the page was last painted, `first` before it ever was; a new one is taken up once that frame is on the screen. */
export function useAfterPaint<T extends string | number | boolean>(value: T, first = value): T {
  const [painted, setPainted] = useState(first);
  // An effect would come 35 ms later at the latest, which may be before the frame.
  useLayoutEffect(() => {
    let timer: number | undefined;
    const frame = window.requestAnimationFrame(() => {
      timer = window.setTimeout(() => setPainted(value));
    });
    return () => {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [value]);
  return painted;
}
