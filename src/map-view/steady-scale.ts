import { ScaleControl, type Map as MapLibreMap } from 'maplibre-gl';

/** What of its length a scale may be off while the map moves: half a pixel of one that is 100 wide. */
const tolerated = 0.005;

/** Metres to a pixel in the middle of a view, but for a factor that is the same for all views (Web Mercator). */
export function relativeScaleOf({ lat, zoom }: { readonly lat: number; readonly zoom: number }): number {
  return Math.cos((lat * Math.PI) / 180) / 2 ** zoom;
}

/** Whether a scale that was written for one view still holds in another. */
export function stillHolds(written: number, now: number): boolean {
  return Math.abs(now / written - 1) < tolerated;
}

/** A scale in words ("2 миль") with the unit's name in the form that goes with its number ("2 милі"); any other unit stays. */
export function withCountedUnit(text: string, unitOf: (count: number) => string): string {
  const [, number = '', unit] = /^([\d.]+)\u00a0(.+)$/.exec(text) ?? [];
  return unit === unitOf(many) ? `${number}\u00a0${unitOf(Number(number))}` : text;
}

/** A number of which a language uses the form that MapLibre, which takes one for all, writes behind every number. */
export const many = 5;

/** How MapLibre itself writes a scale that is on a map. */
const writeOf = ({ _onMove: write }: ScaleControl): (() => void) => write;

/**
 * MapLibre's scale, which writes itself at every step of a move and so has the page laid out each time; this one does where
 * it would be seen to differ, and whenever the map has come to rest.
 */
export class SteadyScale extends ScaleControl {
  readonly #writeByMapLibre = writeOf(this);
  readonly #write = (): void => {
    this.#writeByMapLibre();
    this.#nameUnit();
  };
  #unitOf: ((count: number) => string) | null = null;
  #map: MapLibreMap | null = null;
  #written: number | null = null;

  /** What MapLibre calls at every step, from `onAdd` on. */
  override _onMove = (): void => {
    const map = this.#map;
    if (map === null) return;
    const now = relativeScaleOf({ lat: map.getCenter().lat, zoom: map.getZoom() });
    if (this.#written !== null && stillHolds(this.#written, now)) return;
    this.#written = now;
    this.#write();
  };

  /** From now on the unit that MapLibre calls `unitOf(many)` is named by its number. */
  countBy(unitOf: (count: number) => string): void {
    this.#unitOf = unitOf;
    this.#nameUnit();
  }

  #nameUnit(): void {
    const { _container: container } = this;
    if (this.#unitOf === null || this.#map === null) return;
    const text = container.textContent ?? '';
    const named = withCountedUnit(text, this.#unitOf);
    if (named !== text) container.textContent = named;
  }

  override onAdd(map: MapLibreMap): HTMLElement {
    this.#map = map;
    const container = super.onAdd(map);
    map.on('moveend', this.#write);
    return container;
  }

  override onRemove(): void {
    this.#map?.off('moveend', this.#write);
    this.#map = null;
    super.onRemove();
  }
}
