/** The place whose popup is made before it is asked for: the one that the mouse rests on. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useAppState } from './app-context';
import { useMedia, WIDE_QUERY } from './use-media';

/** A mouse that only passes rests nowhere for so long. */
const restMs = 80;

/**
 * The id of the place that the mouse rested on last since a popup was open: what is pressed is pressed there. Null before, and
 * where there is no mouse or no room for a popup beside the panels. A popup is milliseconds of drawing and layout, for which no press need wait.
 */
export function useReadyPlace(): string | null {
  const place = useAppState((state) => state.place);
  const hovered = useAppState((state) => state.hoveredPlace);
  const isMouse = useMedia(`${WIDE_QUERY} and (hover: hover)`, false);
  const [ready, setReady] = useState<string | null>(null);
  // What was open is made anew for the next time, scrolled to its head.
  useLayoutEffect(() => {
    if (place === null) setReady(null);
  }, [place]);
  useEffect(() => {
    if (!isMouse || place !== null || hovered === null) return undefined;
    const timer = setTimeout(() => setReady(hovered), restMs);
    return () => clearTimeout(timer);
  }, [isMouse, place, hovered]);
  return isMouse ? ready : null;
}
