/** What may follow a press one frame later, so that the map's answer does not wait for it. */
import { useEffect, useState } from 'preact/hooks';

/** `value` as it was when the page was last painted; a new one is taken up once that frame is on the screen. */
export function useAfterPaint<T extends string | number | boolean>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => setPainted(value), [value]);
  return painted;
}
