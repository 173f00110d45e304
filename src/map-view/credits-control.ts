import { AttributionControl, type Map as MapLibreMap } from 'maplibre-gl';
import { shortCredits } from '../map-style/credits';
import { creditPartsOf } from './credit-parts';

/**
 * MapLibre's credits, written as text and links of our own making. MapLibre would parse the sources' attributions as
 * HTML, which the page's Trusted Types refuse to everyone.
 */
export class CreditsControl extends AttributionControl {
  #written: string | null = null;
  readonly #sizes: ResizeObserver;

  /** `onResize` hears when the credits cover more of the map, or less: they change, or a press opens or closes them. */
  constructor(onResize: () => void) {
    super({ customAttribution: [] });
    this.#sizes = new ResizeObserver(onResize);
  }

  /** Where the map is narrow the whole line waits behind its button: the button itself says the most of it. */
  override onAdd(map: MapLibreMap): HTMLElement {
    const container = super.onAdd(map);
    const short = document.createElement('span');
    short.className = 'credits-short';
    short.textContent = shortCredits;
    container.querySelector('summary')?.append(short);
    this.#sizes.observe(container);
    return container;
  }

  override onRemove(): void {
    this.#sizes.disconnect();
    super.onRemove();
  }

  /** Writes the credits of the sources in use; MapLibre calls it whenever those may have changed. */
  override _updateAttributions(): void {
    const { _map: map, _container: container, _innerContainer: inner, _updateCompact: updateCompact } = this;
    // Before the first style there is nothing to credit.
    const managers = Object.values(map.style?.tileManagers ?? {});
    const credits = new Set(managers.flatMap((manager) => (manager.used ? (manager.getSource().attribution ?? []) : [])));
    const whole = [...credits].join(' | ');
    if (whole === this.#written) return;
    this.#written = whole;
    inner.replaceChildren(...creditPartsOf(whole).map(({ text, href }) => (href === null ? text : linkTo(href, text))));
    container.classList.toggle('maplibregl-attrib-empty', whole === '');
    updateCompact();
  }
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  // A source's site would come in the place of the page, and most refuse to stand in the frame that shows it.
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = text;
  return link;
}
