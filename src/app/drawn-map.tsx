/** The drawn map over the place of the moving one: the picture that the page is served with, and what stands around it. */
import type { Ref } from 'preact';
import { creditsOf, shortCredits } from '../map-style/credits';
import { isNearTheatre } from '../map-style/near-theatre';
import { buildFarPointers } from '../map-view/far-pointers';
import { useWords } from '../words/words-context';
import { useApp } from './app-context';
import { DrawnScale } from './drawn-scale';
import { KeptDrawing } from './kept-drawing';
import { cssOfPrinted, type PrintedMap } from './printed-view';

export interface DrawnMapProps {
  rootRef: Ref<HTMLDivElement>;
  /** How wide the theatre is on the screen; null while it stands as it was served. */
  theatreWidthPx: number | null;
  /** How it stands on paper; null on the screen, and where the whole theatre is printed. */
  printed: PrintedMap | null;
  /** Whether the reader may move it, and zoom by its buttons. */
  movable: boolean;
  /** Whether the moving map may still come. */
  waiting: boolean;
  onZoom(zooms: 1 | -1): void;
}

/** Draws the frame of the drawn map; the drawing itself is put in by the build. */
export function DrawnMap({ rootRef, theatreWidthPx, printed, movable, waiting, onZoom }: DrawnMapProps) {
  const { index } = useApp();
  const wording = useWords();
  const { words, language } = wording;
  const far = buildFarPointers(index.story, wording);
  return (
    // Once the moving map is on its way under it this is no stop any more; without a `tabindex` it would lose the focus, and to nobody.
    <div ref={rootRef} class="drawn-map" role="group" aria-label={words.map.drawn} lang={language} tabIndex={movable ? 0 : -1}>
      <div class="drawn-frame" data-printed={printed?.as} data-near={printed?.isNear || undefined} style={printed ? cssOfPrinted(printed.view) : undefined}>
        <KeptDrawing />
        <ul class="drawn-far">
          {far.map(({ place, layer, at, label, note }) => (
            <li key={place} data-drawn-layer={layer} data-near-theatre={isNearTheatre(at, index.story.theatre) || undefined}>
              <a href={`#passage-${index.passagesOfPlace(place)[0]?.id ?? ''}`} data-place-id={place} data-layer={layer}>
                {label} <span class="drawn-far-note">{note}</span>
              </a>
            </li>
          ))}
        </ul>
        <DrawnScale theatre={index.story.theatre} theatreWidthPx={printed?.theatreWidthPx ?? theatreWidthPx} latDeg={printed?.latDeg} />
      </div>
      {movable && (
        <div class="drawn-zoom">
          <button type="button" aria-label={words.map.zoomIn} title={words.map.zoomIn} onClick={() => onZoom(1)}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 8h12M8 2v12" />
            </svg>
          </button>
          <button type="button" aria-label={words.map.zoomOut} title={words.map.zoomOut} onClick={() => onZoom(-1)}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 8h12" />
            </svg>
          </button>
        </div>
      )}
      {waiting && (
        <p class="drawn-note">
          <span class="drawn-waits">{words.map.loading}</span>
          <span class="drawn-stays">{words.map.withoutScripts}</span>
        </p>
      )}
      {/* Where the map is narrow, one line and the rest behind it; no script is needed for that. */}
      <details class="drawn-credits-more">
        <summary aria-label={`${words.map.credits}: ${shortCredits}`}>{shortCredits}</summary>
      </details>
      <p class="drawn-credits">
        {creditsOf(language).map(({ before, link, after }) => (
          <span key={before}>
            {before}
            {link && (
              // In a tab of its own, for the reason that map-view/credits-control.ts has.
              <a href={link.href} target="_blank" rel="noopener">
                {link.words}
              </a>
            )}
            {after}
          </span>
        ))}
      </p>
    </div>
  );
}
