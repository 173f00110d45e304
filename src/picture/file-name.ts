/** How long the part of a file's name that says what it is may be. */
const maxLetters = 60;

/** "a-title-in-small-letters-2025-03-18.png" for a title and an ISO date; letters of any script stay, all else becomes a hyphen. */
export function pictureFileNameOf(title: string, isoDate: string): string {
  const words = title.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word.slice(0, maxLetters) : `${name}-${word}`;
    if (longer.length > maxLetters) break;
    name = longer;
  }
  return `${name === '' ? 'map' : name}-${isoDate}.png`;
}
