/** The part of the state that a reader would share, and the URL fragment that carries it. Parsing and printing are inverses. */
import type { Camera } from '../map-view/camera';
import { parseCamera, printCamera } from './camera-text';

const THEATRE = 'theatre';

/** What a link can say. `null`: the link does not say it. `rest`: keys that are not ours, kept as they came. */
export interface UrlState {
  /** `theatre`: the whole of it, as it fits each screen. */
  camera: Camera | typeof THEATRE | null;
  /** What the link says of the camera where that cannot be read, to be named to the reader; never printed. */
  unreadCamera: string | null;
  place: string | null;
  passage: string | null;
  /** The layers shown; null means those that the story shows at first. */
  layers: readonly string[] | null;
  date: string | null;
  /** The code of the interface's language; null leaves the reader's own. */
  language: string | null;
  rest: ReadonlyArray<readonly [string, string]>;
}

export const emptyUrlState: UrlState = { camera: null, unreadCamera: null, place: null, passage: null, layers: null, date: null, language: null, rest: [] };

const NO_LAYERS = 'none';
const PASSAGE_ELEMENT = 'passage-';

/** Parses a fragment with or without its `#`. Never throws: what cannot be read is left out. */
export function parseUrlState(hash: string): UrlState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const rest: Array<readonly [string, string]> = [];
  let state: UrlState = emptyUrlState;
  for (const [key, value] of parameters) {
    if (key === 'map') state = { ...state, ...parseView(value) };
    else if (key === 'place') state = { ...state, place: value || null };
    else if (key === 'passage') state = { ...state, passage: value || null };
    else if (key === 'layers') state = { ...state, layers: parseLayers(value) };
    else if (key === 'date') state = { ...state, date: value || null };
    else if (key === 'lang') state = { ...state, language: value || null };
    // Where a place of the drawn map leads while there is no script yet: the element of a passage.
    else if (key.startsWith(PASSAGE_ELEMENT) && value === '') state = { ...state, passage: key.slice(PASSAGE_ELEMENT.length) || null };
    else rest.push([key, value]);
  }
  return { ...state, rest };
}

function parseView(value: string): Pick<UrlState, 'camera' | 'unreadCamera'> {
  const camera = value === THEATRE ? THEATRE : parseCamera(value);
  return { camera, unreadCamera: camera || value === '' ? null : value };
}

function parseLayers(value: string): string[] | null {
  if (value === NO_LAYERS) return [];
  const ids = value.split(',').filter((id) => id !== '');
  return ids.length > 0 ? [...new Set(ids)] : null;
}

/** Characters that a fragment may carry as they are, so that a link stays readable. */
const readable = (value: string): string => encodeURIComponent(value).replace(/%2F/g, '/').replace(/%2C/g, ',').replace(/%3A/g, ':');

/** Prints the fragment with its `#`, or an empty string where there is nothing to say. */
export function printUrlState(state: UrlState): string {
  const pairs: Array<readonly [string, string]> = [];
  if (state.camera) pairs.push(['map', state.camera === THEATRE ? THEATRE : printCamera(state.camera)]);
  if (state.place) pairs.push(['place', state.place]);
  if (state.passage) pairs.push(['passage', state.passage]);
  if (state.layers) pairs.push(['layers', state.layers.length > 0 ? state.layers.join(',') : NO_LAYERS]);
  if (state.date) pairs.push(['date', state.date]);
  if (state.language) pairs.push(['lang', state.language]);
  pairs.push(...state.rest);
  return pairs.length > 0 ? `#${pairs.map(([key, value]) => `${readable(key)}=${readable(value)}`).join('&')}` : '';
}
