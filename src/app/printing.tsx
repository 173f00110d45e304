/** What stands on paper and not on the screen; print.css lays it out. */
import { flushSync } from 'preact/compat';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PrintedMeasures } from '../ui/printed-measures';
import { useWords } from '../words/words-context';
import { useApp } from './app-context';
import { AsOfWords } from './as-of-words';

/** Calls `begin` before the browser lays out the first sheet, and `end` after the last. Returns the way to stop. */
function watchPrinting(begin: () => void, end: () => void): () => void {
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** What `describe` answers while the page is being printed, null otherwise. Drawn before the browser lays out the first sheet. */
export function usePrinting<T>(describe: () => T): T | null {
  const [printed, setPrinted] = useState<T | null>(null);
  const latest = useRef(describe);
  latest.current = describe;
  useEffect(() => {
    const begin = (): void => {
      const now = latest.current();
      flushSync(() => setPrinted(() => now));
    };
    return watchPrinting(begin, () => setPrinted(null));
  }, []);
  return printed;
}

/**
 * Opens what is closed, so that it is on paper too; returns the way to close it again. What knows `::details-content`
 * is opened by print.css, without a script as well; Firefox knows it from 143 on, Safari from 18.4, Chrome from 131.
 */
export function openForPaper(details: Iterable<{ open: boolean }>): () => void {
  const closed = [...details].filter(({ open }) => !open);
  for (const one of closed) one.open = true;
  return () => {
    for (const one of closed) one.open = false;
  };
}

/** While the page is printed the grounds of every claim are open. */
function useOpenClaims(): void {
  useEffect(() => {
    let closeAgain: (() => void) | null = null;
    return watchPrinting(
      // Told twice, it would take what it has opened itself for the reader's.
      () => (closeAgain ??= openForPaper(document.querySelectorAll<HTMLDetailsElement>('.claim details'))),
      () => {
        closeAgain?.();
        closeAgain = null;
      },
    );
  }, []);
}

/** The head of the first sheet: title, and the date of the map. Served with the page, so that it is printed without scripts too. */
export function PrintHead() {
  const { index } = useApp();
  const { format } = useWords();
  const { kicker, title, mapDate, language } = index.story;
  return (
    <div class="print-head">
      <p class="kicker" lang={format.langOf(language)}>
        {kicker}
      </p>
      <p class="print-title" lang={format.langOf(language)}>
        {title}
      </p>
      <p>
        <AsOfWords /> {format.longDate(mapDate)}
      </p>
    </div>
  );
}

/** The measures, on the last sheets. */
export function PrintFoot() {
  const { index, evidence } = useApp();
  const isPrinting = usePrinting(() => true) ?? false;
  useOpenClaims();
  return isPrinting ? <PrintedMeasures index={index} evidence={evidence} /> : null;
}

export interface PrintedCanvasProps {
  canvas: HTMLCanvasElement;
  /** Width to height. */
  ratio: number;
  /** Where north is, clockwise from the top; null where it is at the top. */
  northDeg: number | null;
}

/** A copy of the moving map, where the drawn one cannot stand for it; with an arrow to the north where it is turned. */
export function PrintedCanvas({ canvas, ratio, northDeg }: PrintedCanvasProps) {
  const { words } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(canvas), [canvas]);
  return (
    <div class="printed-canvas" style={{ '--view-ratio': `${ratio}` }}>
      <div class="printed-picture" ref={place} />
      {northDeg !== null && (
        <svg class="printed-north" viewBox="-20 -20 40 40">
          <g transform={`rotate(${northDeg})`}>
            <path d="M0-15 6 3 0-1-6 3Z" />
            <text y="15" text-anchor="middle">
              {words.map.compass[0]}
            </text>
          </g>
        </svg>
      )}
    </div>
  );
}
