/** Runs in the page: what of it can be seen and pressed just now. */

/** A control by a point of the screen at which it is hit. */
export interface Control {
  readonly x: number;
  readonly y: number;
  /** Which part of the page it belongs to, so that long lists do not take every turn. */
  readonly part: string;
  readonly kind: 'press' | 'choose' | 'write';
  readonly name: string;
}

/** Every control that is seen, enabled and not covered, in the order of the page. What would leave the page, or ask for a file, is left out. */
export function findControls(): Control[] {
  const selector = 'a[href], button, input, select, summary, textarea, [role="button"], [role="option"], [data-passage-id]';
  const parts: ReadonlyArray<readonly [string, string]> = [
    ['dialog:modal', 'dialog'],
    ['.popup', 'popup'],
    ['.failure, .notice, .opened-cards', 'message'],
    ['header', 'bar'],
    ['#article', 'article'],
    ['#panel-layers', 'layers'],
    ['#panel-places', 'places'],
    ['#panel-claims', 'claims'],
    ['.map-region', 'map'],
  ];
  const found: Control[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const link = element.closest<HTMLAnchorElement>('a[href]');
    if (link && (link.host !== location.host || link.target !== '')) continue;
    if (element.matches(':disabled, [type="file"]') || element.querySelector('[type="file"]') || !element.checkVisibility({ visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    const [left, top, right, bottom] = [Math.max(0, box.left), Math.max(0, box.top), Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    if (right - left < 2 || bottom - top < 2) continue;
    // A passage is chosen beside its words: a name in them is a choice of its own.
    const isPassage = element.matches('[data-passage-id]');
    const [x, y] = isPassage ? [left + 2, top + 2] : [(left + right) / 2, (top + bottom) / 2];
    const hit = document.elementFromPoint(x, y);
    if (!hit || !(element.contains(hit) || hit.closest('label')?.contains(element))) continue;
    const part = parts.find(([where]) => element.closest(where))?.[1] ?? 'other';
    const kind = element.matches('select') ? 'choose' : element.matches('textarea, input:not([type="checkbox"], [type="radio"])') ? 'write' : 'press';
    const name = element.dataset['passageId'] ?? element.getAttribute('aria-label') ?? (element as Partial<HTMLInputElement>).labels?.[0]?.textContent ?? element.textContent ?? '';
    found.push({ x, y, part, kind, name: `${element.localName} ${name.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}` });
  }
  return found;
}

/** Whether a press at a point, or a key on what has the focus where no point is given, would lead out of the page. */
export function leadsAway(at: { x: number; y: number } | null): boolean {
  const target = at ? document.elementFromPoint(at.x, at.y) : document.activeElement;
  const link = target?.closest<HTMLAnchorElement>('a[href]');
  const asksForFile = target?.closest('label')?.querySelector('[type="file"]') ?? target?.closest('[type="file"]');
  return (link !== null && link !== undefined && (link.host !== location.host || link.target !== '')) || Boolean(asksForFile);
}
