/** Breaks a text into lines at its spaces, none wider than `maxPx` unless it is one word; an empty text is no line. `widthOf` measures in pixels. */
export function wrapText(text: string, maxPx: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  // A space that does not break (number and unit) stays.
  for (const word of text.split(/[ \n\t]+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= maxPx) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same in as few lines, made as even as they can be: the narrowest width that needs no further line. */
export function balanceText(text: string, maxPx: number, widthOf: (text: string) => number): string[] {
  const { length } = wrapText(text, maxPx, widthOf);
  let [narrow, wide] = [0, maxPx];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, widthOf).length > length) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, widthOf);
}
