/** What a link does to the state, and what of the state a link carries. */
import type { StoryIndex } from '../story/story-index';
import { parseLanguage } from '../words/language';
import { isolate } from '../words/isolate';
import type { Message } from '../words/message';
import type { Wording } from '../words/words-context';
import type { AppState } from './state';
import type { UrlState } from './url-state';
import type { CameraTarget } from '../map-view/camera';
import { buildRequest, cameraTargetOfPassage, cameraTargetOfPlace } from './camera-request';

/** The state after opening `url`. Ids that the story does not have are left out and named in a notice. */
export function reduceUrl(index: StoryIndex, state: AppState, url: UrlState): AppState {
  const place = url.place ? index.placeOf(url.place) : null;
  const passage = url.passage ? index.passageOf(url.passage) : null;
  const layers = url.layers ?? index.story.layers.filter((layer) => layer.shownAtFirst).map((layer) => layer.id);
  const known = layers.filter((id) => index.layerOf(id));
  const language = parseLanguage(url.language);
  const unknown: Message[] = [
    ...(url.unreadCamera === null ? [] : [saidOf('view', url.unreadCamera)]),
    ...(url.place && !place ? [saidOf('place', url.place)] : []),
    ...(url.passage && !passage ? [saidOf('passage', url.passage)] : []),
    ...layers.filter((id) => !index.layerOf(id)).map((id) => saidOf('layer', id)),
    ...(url.language && !language ? [saidOf('language', url.language)] : []),
    ...(url.date && url.date !== index.story.mapDate ? [saidOf('date', url.date)] : []),
  ];
  // Where the link holds no camera, what it chooses decides what the map shows.
  const camera = url.camera === 'theatre' ? null : url.camera;
  const chosen = place ? cameraTargetOfPlace(index, place) : passage ? cameraTargetOfPassage(index, passage.id) : null;
  const target: CameraTarget = camera ? { kind: 'camera', camera } : ((url.camera ? null : chosen) ?? { kind: 'theatre' });
  return {
    ...state,
    place: place?.id ?? null,
    placeAt: null,
    // No link can hold it: Back closes its popup as it closes a place's.
    openedFeature: null,
    sheetHeights: { ...state.sheetHeights, popup: 'half' },
    passage: passage?.id ?? null,
    claim: null,
    shown: new Set(known),
    language: state.chosenLanguage ?? language ?? state.language,
    saidLanguage: language,
    camera,
    cameraRequest: buildRequest(state.cameraRequest, target),
    scrollRequest: passage ? buildRequest(state.scrollRequest, passage.id) : state.scrollRequest,
    notice: unknown.length > 0 ? (wording) => wording.words.notices.unknownInLink(listOf(unknown, wording)) : state.notice,
    noticePasses: unknown.length === 0 && state.noticePasses,
    urlRest: url.rest,
  };
}

/** A link can name anything, at any length; a notice stays a notice. */
const MOST_NAMED = 4;
const LONGEST_NAME = 40;
/** What would be seen only by what it does to the words around it, such as a turn of the writing direction. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** How a notice names what the story does not have. */
function saidOf(kind: 'view' | 'place' | 'passage' | 'layer' | 'date' | 'language', id: string): Message {
  const seen = Array.from(id.slice(0, 2 * LONGEST_NAME).replace(UNSEEN, '\u{FFFD}'));
  const name = seen.length > LONGEST_NAME ? `${seen.slice(0, LONGEST_NAME).join('')}…` : seen.join('');
  return ({ words }) => words.notices[kind](isolate(name));
}

function listOf(unknown: readonly Message[], wording: Wording): string {
  const named = unknown.slice(0, MOST_NAMED).map((say) => say(wording));
  const more = unknown.length - named.length;
  return [...named, ...(more > 0 ? [wording.words.notices.more(more)] : [])].join(', ');
}

/** Whether the map shows the whole theatre, or is on its way there; it fits itself to each screen and so has no camera of its own. */
export function isTheatre({ camera, cameraRequest }: Pick<AppState, 'camera' | 'cameraRequest'>): boolean {
  return camera === null && (cameraRequest?.target.kind ?? 'theatre') === 'theatre';
}

/** What a link to this state says. Layers are left out while they are those shown at first. */
export function urlStateOf(index: StoryIndex, state: AppState): UrlState {
  const layers = index.story.layers;
  const asAtFirst = layers.every((layer) => layer.shownAtFirst === state.shown.has(layer.id));
  return {
    // Without a word of the map a link goes to what it chooses.
    camera: isTheatre(state) && (state.place ?? state.passage) !== null ? 'theatre' : state.camera,
    unreadCamera: null,
    place: state.place,
    passage: state.passage,
    layers: asAtFirst ? null : layers.filter((layer) => state.shown.has(layer.id)).map((layer) => layer.id),
    date: null,
    // The page is served in English, so a link says only what differs, or what the one that was followed said.
    language: state.language === 'en' && state.saidLanguage !== 'en' ? null : state.language,
    rest: state.urlRest,
  };
}
