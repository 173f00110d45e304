/** The same citations as BibTeX, for classic BibTeX and for biber alike; letters are UTF-8. */
import { mapTitleOf, noPublisher, type CitationOptions } from './citation';

/** What TeX takes for commands, each as TeX prints it (The TeXbook, chapter 7). */
const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as the value of a field, without the braces around it. Line breaks become spaces. */
export function escapeBibtex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}$&#%_~^]/g, (sign) => SPECIALS[sign] ?? sign);
}

/** An address stands as it is: `url` is read letter by letter. Only what would end the field is percent-encoded. */
export function escapeBibtexUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** Two `@misc` entries, the article's and the map's. Titles are held in braces, so that their capitals stay. */
export function buildBibtex(options: CitationOptions): string {
  const { story, mapAddress, accessed } = options;
  const article = entryOf(story.id, story.title, story.published, {
    howpublished: 'News article',
    ...(story.address === undefined ? { note: escapeBibtex(noPublisher) } : { url: escapeBibtexUrl(story.address) }),
    urldate: accessed,
  });
  const map = entryOf(`${story.id}-map`, mapTitleOf(options), story.mapDate, { howpublished: 'Interactive map', url: escapeBibtexUrl(mapAddress), urldate: accessed });
  return `${article}\n\n${map}\n`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function entryOf(key: string, title: string, isoDate: string, fields: Readonly<Record<string, string>>): string {
  const [year = '', month = ''] = isoDate.split('-');
  const lines = [
    `  title = {{${escapeBibtex(title)}}}`,
    `  year = {${year}}`,
    // A macro of every style, and so without braces.
    `  month = ${MONTHS[Number(month) - 1] ?? ''}`,
    `  date = {${isoDate}}`,
    ...Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`),
  ];
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}
