/** A stretch of text cut wherever a mark begins or ends, so that it can be drawn piece by piece. */

/** A stretch of text that is marked: `end` is exclusive. */
export interface Mark {
  id: string;
  start: number;
  end: number;
}

/** A piece of text and the ids of all the marks that it lies in, in the order in which they were given. */
export interface Segment {
  start: number;
  end: number;
  ids: readonly string[];
}

/**
 * Cuts the text from `start` to `end` (exclusive) into segments that follow one another without a gap. Where marks
 * overlap or nest, every id survives; what reaches beyond the text is cut off; an empty mark marks nothing.
 */
export function cutSegments(start: number, end: number, marks: readonly Mark[]): Segment[] {
  if (start >= end) return [];
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(1).map((to, nth) => {
    const from = places[nth] ?? start;
    return { start: from, end: to, ids: inside.filter((mark) => mark.start <= from && mark.end >= to).map((mark) => mark.id) };
  });
}
