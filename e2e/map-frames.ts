/** The map's frames as a page sees them drawn: for what counts them, and for what waits for the next. */

/** What `watchMapFrames` keeps, as `window.mapFrames`. */
export interface MapFrames {
  /** When each was drawn: the page's own frame that it belongs to, in milliseconds. */
  atMs: number[];
  /** What the map drew with last; null before. */
  by: WebGL2RenderingContext | null;
  /** Called once, as the next begins. */
  onNext: (() => void) | null;
}

declare global {
  interface Window {
    /** Where `watchMapFrames` runs. */
    mapFrames: MapFrames;
  }
}

/** Puts `window.mapFrames` into the page. Handed to the browser as its own text, so it uses nothing from outside itself. */
export function watchMapFrames(): void {
  const frames: MapFrames = { atMs: [], by: null, onNext: null };
  window.mapFrames = frames;
  // Every map frame begins by clearing its canvas; what is cleared in one frame of the page is one.
  const original = WebGL2RenderingContext.prototype.clear;
  WebGL2RenderingContext.prototype.clear = function clear(mask) {
    const at = Number(document.timeline.currentTime);
    frames.by = this;
    if (frames.atMs.at(-1) !== at) {
      frames.atMs.push(at);
      const { onNext } = frames;
      frames.onNext = null;
      onNext?.();
    }
    original.call(this, mask);
  };
}
