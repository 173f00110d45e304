/** What is wrong with the focus as it stands; run in the page. Null where it can be seen whole or in part, and by a ring that is strong enough. */

/** At least 2 px thick (WCAG 2.4.13) and 3:1 on what lies around it (1.4.11), whole on each side whose edge is seen, and not under anything (2.4.11). */
export function findFocusFault(): string | null {
  const LEAST_PX = 2;
  const LEAST_CONTRAST = 3;
  type Rgba = readonly [number, number, number, number];
  const focused = document.activeElement;
  if (!(focused instanceof Element) || focused === document.body) return 'the focus is nowhere';

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  // Whatever way the browser writes a colour, one pixel of it says what it is.
  const read = (color: string): Rgba => {
    if (!canvas) throw new Error('No colour can be read here.');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const luminance = ([r, g, b]: Rgba): number => {
    const linear = (part: number): number => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const groundOf = (element: Element | null): Rgba | null => {
    for (let at = element; at; at = at.parentElement) {
      const color = read(getComputedStyle(at).backgroundColor);
      if (color[3] > 0.9) return color;
    }
    return null;
  };

  /** The sides of a box whose edge is seen, but not the ring that reaches so far beyond it. */
  const cutSidesOf = (box: DOMRect, reachPx: number): string[] => {
    const cut: string[] = [];
    const check = (by: string, { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }): void => {
      const rooms = { left: box.left - left, right: right - box.right, top: box.top - top, bottom: bottom - box.bottom };
      for (const [side, room] of Object.entries(rooms)) if (room > -0.5 && room < reachPx - 1) cut.push(`${side}, ${(reachPx - room).toFixed(1)} px, by ${by}`);
    };
    for (let at = focused.parentElement; at && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY, contain } = getComputedStyle(at);
      if (overflowX === 'visible' && overflowY === 'visible' && !contain.includes('paint')) continue;
      const around = at.getBoundingClientRect();
      const [left, top] = [around.left + at.clientLeft, around.top + at.clientTop];
      check(`${at.localName}.${at.classList.value}`, { left, top, right: left + at.clientWidth, bottom: top + at.clientHeight });
    }
    check('the screen', { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
    return cut;
  };
  const style = getComputedStyle(focused);
  // A place on the drawn map has its ring as a mark, with a halo that it lies on whatever the map has there.
  const mark = focused.querySelector(':scope > .drawn-mark');
  const drawn = mark && getComputedStyle(mark);
  // What fills its room and is covered all over has its ring as a frame on top.
  const frame = style.outlineStyle === 'none' ? getComputedStyle(focused, '::after') : null;
  const hasFrame = frame !== null && frame.content !== 'none' && frame.borderTopStyle === 'solid';
  const ring = drawn
    ? { isThere: drawn.stroke !== 'none' && drawn.filter !== 'none', width: drawn.strokeWidth, color: drawn.stroke, isInward: false }
    : hasFrame
      ? { isThere: true, width: frame.borderTopWidth, color: frame.borderTopColor, isInward: true }
      : { isThere: style.outlineStyle !== 'none', width: style.outlineWidth, color: style.outlineColor, isInward: Number.parseFloat(style.outlineOffset) < 0 };
  if (!ring.isThere || Number.parseFloat(ring.width) < LEAST_PX) return `there is no ring, or a thin one: ${ring.color}, ${ring.width}`;
  // A ring that is drawn inward lies on the element itself.
  const ground = drawn ? read(getComputedStyle(document.documentElement).getPropertyValue('--halo')) : groundOf(ring.isInward ? focused : focused.parentElement);
  if (ground) {
    const [high = 0, low = 0] = [luminance(read(ring.color)), luminance(ground)].toSorted((a, b) => b - a);
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < LEAST_CONTRAST) return `the ring has a contrast of ${contrast.toFixed(2)}`;
  }

  // A link over two lines has two boxes with something else between them.
  const boxes = [...(mark ?? focused).getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return 'it has no place on the page';
  const cut = drawn || ring.isInward ? [] : boxes.flatMap((box) => cutSidesOf(box, Number.parseFloat(style.outlineOffset) + Number.parseFloat(ring.width)));
  if (cut.length > 0) return `its ring is cut off: ${cut.join(', ')}`;
  const isSeen = (x: number, y: number): boolean => {
    const hits = document.elementsFromPoint(x, y);
    const top = hits.find((hit) => getComputedStyle(hit).pointerEvents !== 'none');
    // What mouse and finger go through is not hit itself.
    if (!top) return false;
    // On the map places lie upon each other, and their rings with them.
    if (drawn && top.closest('.drawn-theatre')) return true;
    if (style.pointerEvents === 'none' && top.closest('.map-container')) return true;
    return focused.contains(top) || top.contains(focused) || focused.closest('label')?.contains(top) === true;
  };
  // Of what is larger than the screen, the part that is on it.
  const onScreen = boxes
    .map(({ left, right, top, bottom }) => ({ left: Math.max(left, 0), right: Math.min(right, innerWidth), top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) }))
    .filter(({ left, right, top, bottom }) => left < right && top < bottom);
  const seen = onScreen.some(({ left, right, top, bottom }) => [0.1, 0.3, 0.5, 0.7, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => isSeen(left + (right - left) * x, top + (bottom - top) * y))));
  return seen ? null : 'it is covered, or off the screen';
}
