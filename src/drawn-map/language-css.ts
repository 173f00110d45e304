/** The part of the drawn map's style sheet that follows from the interface's languages. */
import type { Language } from '../map-style/style-context';

/** CSS that hides the names in each language but the one that the drawn map is in (its `lang`). */
export function buildLanguageCss(languages: readonly Language[]): string {
  const others = languages.map((language) => `.drawn-map:not([lang='${language}']) .drawn-names[lang='${language}']`);
  return `${others.join(', ')} { display: none }\n`;
}
