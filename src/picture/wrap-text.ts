/**
 * Breaks a text into lines at its spaces, none wider than `maxPx`; a word that is wider, such as the name of a file, is broken
 * between letters. An empty text is no line. `widthOf` measures in pixels.
 */
export function wrapText(text: string, maxPx: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= maxPx) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...breakWord(word, maxPx, widthOf));
  }
  return lines;
}

/** A space that does not break (number and unit) stays. */
function wordsOf(text: string): string[] {
  return text.split(/[ \n\t]+/).filter((one) => one !== '');
}

function breakWord(word: string, maxPx: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= maxPx) return [word];
  const parts: string[] = [];
  for (const letter of Array.from(word)) {
    const last = parts.at(-1);
    if (last !== undefined && widthOf(`${last}${letter}`) <= maxPx) parts[parts.length - 1] = `${last}${letter}`;
    else parts.push(letter);
  }
  return parts;
}

/** The same in as few lines, made as even as they can be: the narrowest width that needs no further line, and breaks no further word. */
export function balanceText(text: string, maxPx: number, widthOf: (text: string) => number): string[] {
  const { length } = wrapText(text, maxPx, widthOf);
  let [narrow, wide] = [Math.min(maxPx, Math.max(0, ...wordsOf(text).map(widthOf))), maxPx];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, widthOf).length > length) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, widthOf);
}
