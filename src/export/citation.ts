/**
 * Citations of the article and of the map that it is read with, as text and as CSL-JSON. The copy of the article may name
 * no publisher; then none is given, and the citation says so.
 */
import type { Story } from '../story/schema';

export interface CitationOptions {
  story: Pick<Story, 'id' | 'title' | 'published' | 'language' | 'mapDate'> & { address?: string | undefined };
  /** What the map is called, and its own address. */
  mapName: string;
  mapAddress: string;
  /** The day on which it was read, as `2025-03-19`. */
  accessed: string;
}

/** CSL 1.0.2 data, as much of it as is used here. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'map';
  title: string;
  issued: CslDate;
  accessed: CslDate;
  URL?: string;
  language: string;
  note?: string;
}
type CslDate = { 'date-parts': [[year: number, month: number, day: number]] };

export const noPublisher = 'The copy that was read names no publisher.';

export const mapTitleOf = ({ story, mapName }: CitationOptions): string => `${mapName}: ${story.title}`;

/** Two lines for a reader: the article, then the map. */
export function buildCitationText(options: CitationOptions): string {
  const { story, mapAddress } = options;
  const accessed = `Accessed ${longDateOf(options.accessed)}.`;
  const article = [`“${withStop(story.title)}”`, `News article, ${longDateOf(story.published)}.`, story.address === undefined ? noPublisher : `${story.address}.`, accessed];
  const map = [withStop(mapTitleOf(options)), `Interactive map, as of ${longDateOf(story.mapDate)}.`, `${mapAddress}.`, accessed];
  return `${article.join(' ')}\n${map.join(' ')}`;
}

/** The article and the map as CSL-JSON items. */
export function buildCslJson(options: CitationOptions): [article: CslItem, map: CslItem] {
  const { story, mapAddress } = options;
  const accessed = cslDateOf(options.accessed);
  return [
    {
      id: story.id,
      type: 'article-newspaper',
      title: story.title,
      issued: cslDateOf(story.published),
      accessed,
      language: story.language,
      ...(story.address === undefined ? { note: noPublisher } : { URL: story.address }),
    },
    { id: `${story.id}-map`, type: 'map', title: mapTitleOf(options), issued: cslDateOf(story.mapDate), accessed, language: story.language, URL: mapAddress },
  ];
}

function cslDateOf(isoDate: string): CslDate {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}

/** "18 March 2025": a citation is in English, as the article is. ISO dates are days, so they are read and written in UTC. */
function longDateOf(isoDate: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`));
}

/** Titles that end with a mark of their own get no full stop. */
const withStop = (title: string): string => (/[.?!…]$/u.test(title) ? title : `${title}.`);
