/** Files that are dropped anywhere on the page, and whose they are. */
import type { AppStore } from './app-context';

/** Who takes dropped files. */
export interface DropTakers {
  mapData(files: readonly File[]): void;
  /** Text of an article; where nobody takes it, it goes the way of map data, which says what is wrong with it. */
  articleText?(files: readonly File[]): void;
}

const ARTICLE = /\.(?:txt|text|md|markdown|html?|xhtml|mhtml?|docx?|odt|rtf|pdf|epub)$/i;
const ARTICLE_TYPE = /^text\/(?:plain|html|markdown|rtf)$|^application\/(?:pdf|xhtml)/i;
const MAP_DATA = /\.(?:geo)?json[ls]?$|\.(?:ndjson|geojsonseq|topojson|kml|kmz|gpx|gml|shp|shx|dbf|zip|gpkg|csv|tsv|fgb|wkt)$/i;

/** Whose a file is, by its name, or by its type where the name tells nothing. */
export function takerOf({ name, type }: Pick<File, 'name' | 'type'>): keyof DropTakers {
  if (MAP_DATA.test(name)) return 'mapData';
  return ARTICLE.test(name) || ARTICLE_TYPE.test(type) ? 'articleText' : 'mapData';
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
    const files = [...(event.dataTransfer?.files ?? [])];
    const texts = takers.articleText ? files.filter((file) => takerOf(file) === 'articleText') : [];
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
