/** Files that are dropped anywhere on the page, and whose they are. */
import type { AppStore } from './app-context';

/** Who takes dropped files. */
export interface DropTakers {
  mapData(files: readonly File[]): void;
  /** Text of an article; where nobody takes it, it goes the way of map data, which says what is wrong with it. */
  articleText?(files: readonly File[]): void;
}

const ARTICLE = /\.(?:txt|text|md|markdown|html?|xhtml|mhtml?|docx?|odt|rtf|pdf|epub|xml|nitf|rss|atom|fb2)$/i;
const ARTICLE_TYPE = /^text\/(?:plain|html|markdown|rtf)$|^application\/(?:pdf|xhtml|rss|atom)/i;
/** Mail programs and systems that hide endings add “.txt”. */
const MAP_DATA = /\.(?:(?:geo)?json[ls]?|ndjson|geojsonseq)(?:\.txt)?$|\.(?:topojson|kml|kmz|gpx|gml|shp|shx|dbf|zip|gpkg|csv|tsv|fgb|wkt)$/i;

/** Whose a file is, by its name, or by its type where the name tells nothing. */
export function takerOf({ name, type }: Pick<File, 'name' | 'type'>): keyof DropTakers {
  if (MAP_DATA.test(name)) return 'mapData';
  return ARTICLE.test(name) || ARTICLE_TYPE.test(type) ? 'articleText' : 'mapData';
}

/** So much of a text tells whether it is JSON. */
const SNIFFED_BYTES = 256;

/** How JSON of map data begins: with an object that has members, or a list of objects. No article does. */
const BEGINS_AS_JSON = /^[\s\ufeff\p{Cc}]*(?:\{\s*"|\[\s*\{)/u;
/** And XML of map data: by the root of KML, GPX, OpenStreetMap or GML. */
const BEGINS_AS_MAP = /^[^<]*(?:<[?!][^<>]*>\s*)*<(?:kml|gpx|osm|(?:\w+:)?FeatureCollection)[\s>]/u;

/** Whose a file is; a text by what it begins with, whatever it is called. */
export async function findTaker(file: File): Promise<keyof DropTakers> {
  const byName = takerOf(file);
  if (byName === 'mapData') return byName;
  const beginning = await file.slice(0, SNIFFED_BYTES).text().catch(() => '');
  return BEGINS_AS_JSON.test(beginning) || BEGINS_AS_MAP.test(beginning) ? 'mapData' : byName;
}

/** Asks for the first of the dropped texts to be read. */
export function wishForText(store: AppStore, [file, ...others]: readonly File[]): void {
  if (!file) return;
  store.dispatch({ type: 'text-wished', wish: { source: file, hasOthers: others.length > 0 } });
}

/** Listens on `page` and marks it with `data-dropping` while files are held over it. Returns the way to stop. */
export function startDrops(page: Document, takers: DropTakers): () => void {
  const root = page.documentElement;
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const mark = (on: boolean): void => {
    if (on) root.dataset['dropping'] = 'true';
    else delete root.dataset['dropping'];
  };
  const onOver = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    // Without this the browser would leave the page for the file.
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    mark(true);
  };
  const onLeave = (event: DragEvent): void => {
    // Moving from one element to the next leaves too, and names where to.
    if (event.relatedTarget === null) mark(false);
  };
  const onDrop = (event: DragEvent): void => {
    mark(false);
    if (!holdsFiles(event)) return;
    event.preventDefault();
    void handOut([...(event.dataTransfer?.files ?? [])]);
  };
  const handOut = async (files: readonly File[]): Promise<void> => {
    const found = await Promise.all(files.map(findTaker));
    const texts = takers.articleText ? files.filter((_, at) => found[at] === 'articleText') : [];
    const data = files.filter((file) => !texts.includes(file));
    if (texts.length > 0) takers.articleText?.(texts);
    if (data.length > 0) takers.mapData(data);
  };
  page.addEventListener('dragover', onOver);
  page.addEventListener('dragleave', onLeave);
  page.addEventListener('drop', onDrop);
  return () => {
    page.removeEventListener('dragover', onOver);
    page.removeEventListener('dragleave', onLeave);
    page.removeEventListener('drop', onDrop);
    mark(false);
  };
}
