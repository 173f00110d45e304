/** What the floor's page offers to the benchmark, as `window.floor`. */
export interface Floor {
  /** What a click on the map opens a bare popup with; null opens none. */
  popupText: string | null;
  /** Puts the camera over `[lng, lat]`, at once. */
  jumpTo(center: readonly [number, number], zoom: number): void;
}

declare global {
  interface Window {
    /** Only on the floor's page. */
    floor?: Floor;
  }
}
