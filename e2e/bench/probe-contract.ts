/** What the probe has seen on a page, as `window.probe`; times are milliseconds since the page's navigation began. */
export interface Probe {
  /** The largest contentful paint so far; null before any. */
  lcpMs: number | null;
  /** The first frame that showed a drawn theatre in the map's place; null where there is none. */
  theatreMs: number | null;
  /** When the map was first drawn and idle; null before. */
  readyMs: number | null;
  /**
   * When the graphics had worked off all that the map had asked of them by then; null before. A map that is idle for its own
   * script may still have seconds of frames before it, and nothing else is drawn meanwhile. NaN where the browser does not tell.
   */
  graphicsMs: number | null;
  /** Until the graphics have worked off all that `gl` has asked of them. Rejects where the browser does not tell. */
  awaitGraphics(gl: WebGL2RenderingContext): Promise<void>;
  /** Listens from now on for the next click. A press may overtake what is still on its way to the page, so it waits for this. */
  armPress(shows: 'map-drawn' | { readonly selector: string }): void;
  /** Of the press last armed: the time from the click to the end of the first frame that shows what came of it. */
  press: Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}
