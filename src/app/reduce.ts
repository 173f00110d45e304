/** The pure rule from state and intent to the next state: every decision of the app is here, and nothing is applied here. */
import type { StoryIndex } from '../story/story-index';
import { buildRequest, cameraTargetOfBounds, cameraTargetOfClaim, cameraTargetOfPassage, cameraTargetOfPlace } from './camera-request';
import { passagesSpeakingOf } from './imported-links';
import type { AppState, Intent, Origin } from './state';
import { pauseFollow, reduceFollow, reduceReading, releaseMap } from './reduce-follow';
import { isTheatre, reduceUrl } from './reduce-url';

/** Choices made in these places show their place on the map; the map itself and the popup leave the camera where the reader has it. */
const MOVES_CAMERA: ReadonlySet<Origin> = new Set(['article', 'list', 'search', 'keys', 'claims']);
/** Choices made in these places bring their passage into view; the article itself is never scrolled under the reader's eyes. */
const SCROLLS_ARTICLE: ReadonlySet<Origin> = new Set(['map', 'list', 'search', 'popup', 'keys', 'claims']);

/** The next state. A place, passage or layer that the story does not have leaves it as it is; a link's are named in a notice. */
export function reduce(index: StoryIndex, state: AppState, intent: Intent): AppState {
  const decided = holdToChoice(state, keepOnePopup(state, decide(index, state, intent)), intent);
  return forgetCamera(state, releaseMap(index, state, pauseFollow(state, decided, intent), intent));
}

/** A map that is asked for the whole theatre has no camera of its own, whoever asks. */
function forgetCamera(before: AppState, after: AppState): AppState {
  const { cameraRequest } = after;
  return cameraRequest !== before.cameraRequest && cameraRequest?.target.kind === 'theatre' ? { ...after, camera: null } : after;
}

/** Whoever chooses goes on from there, wherever they read before. */
function holdToChoice(before: AppState, after: AppState, { type }: Intent): AppState {
  const chose = type === 'passage-chosen' ? after !== before : after.passage !== before.passage || after.scrollRequest !== before.scrollRequest;
  return chose && after.readOn ? { ...after, readOn: false } : after;
}

function decide(index: StoryIndex, state: AppState, intent: Intent): AppState {
  switch (intent.type) {
    case 'place-chosen':
      return choosePlace(index, state, intent);
    case 'place-closed':
      return state.place === null && state.openedFeature === null ? state : { ...state, place: null, placeAt: null, openedFeature: null };
    case 'opened-chosen':
      return { ...state, openedFeature: intent.feature, sheetHeights: { ...state.sheetHeights, popup: 'half' } };
    case 'opened-replaced':
      return state.openedFeature?.layer === intent.layer ? { ...state, openedFeature: { ...state.openedFeature, layer: intent.by } } : state;
    case 'bounds-wanted':
      return { ...state, cameraRequest: buildRequest(state.cameraRequest, cameraTargetOfBounds(intent.bounds, state.openedFeature !== null)) };
    case 'passage-chosen':
      return choosePassage(index, state, intent);
    case 'passage-stepped':
      return stepPassage(index, state, intent);
    case 'claim-chosen':
      return chooseClaim(index, state, intent);
    case 'place-hovered':
      return state.hoveredPlace === intent.place ? state : { ...state, hoveredPlace: intent.place };
    case 'layer-toggled':
      return index.layerOf(intent.layer) ? { ...state, shown: toggled(state.shown, intent.layer) } : state;
    case 'camera-moved':
      // A link to the theatre holds no camera until the reader has moved it.
      return intent.by === 'program' && isTheatre(state) ? state : { ...state, camera: intent.camera };
    case 'theatre-wanted':
      return { ...state, cameraRequest: buildRequest(state.cameraRequest, { kind: 'theatre' }) };
    case 'passage-read':
      return reduceReading(index, state, intent.passage);
    case 'follow-wanted':
      return reduceFollow(index, state, intent.on ? 'on' : 'off');
    case 'url-changed':
      return reduceUrl(index, state, intent.url);
    case 'panel-toggled':
      // The claims take the others' room while they are open.
      return { ...state, panels: { ...state.panels, claims: false, [intent.panel]: intent.open } };
    case 'tab-chosen':
      return { ...state, sheetTab: intent.tab, sheetHeights: withPanesOpen(state) };
    case 'sheet-resized':
      return { ...state, sheetHeights: { ...state.sheetHeights, [intent.sheet]: intent.height } };
    case 'single-keys-wanted':
      return { ...state, singleKeys: intent.on };
    case 'map-arrived':
      return state.mapArrived ? state : { ...state, mapArrived: true };
    case 'theme-chosen':
      return { ...state, theme: intent.theme };
    case 'language-chosen':
      return { ...state, language: intent.language, ...choiceOfLanguage(state, intent) };
    case 'woken':
      return { ...state, awake: true };
    case 'embedded':
      // Map first: what would cover it or stand beside it waits.
      return { ...state, embedded: true, sheetHeights: { ...state.sheetHeights, panes: 'low' }, panels: { layers: false, places: false, claims: false } };
    case 'notice-given':
      return { ...state, notice: intent.text, noticePasses: intent.passes ?? false };
    case 'text-wished':
      return { ...state, textWish: intent.wish };
    case 'copy-opened':
      // What was chosen in the digest is shown in the text; one that the reader did not ask for now takes no sheet from them.
      return { ...state, copy: intent.copy, sheetTab: intent.by === 'reader' ? 'article' : state.sheetTab, scrollRequest: state.passage === null ? state.scrollRequest : buildRequest(state.scrollRequest, state.passage) };
    case 'copy-forgotten':
      return { ...state, copy: null };
    case 'notice-closed':
      return { ...state, notice: null };
    case 'update-arrived':
      return { ...state, updateReady: true };
    case 'update-put-off':
      return { ...state, updateReady: false };
    case 'share-opened':
      return { ...state, share: { byHand: intent.byHand } };
    case 'share-closed':
      return state.share === null ? state : { ...state, share: null };
    case 'links-imported':
      return { ...state, imported: [...state.imported, ...intent.links] };
  }
}

/** A place and a feature of opened data stand in the same popup: the one chosen last. */
function keepOnePopup(before: AppState, after: AppState): AppState {
  if (after.place === null || after.openedFeature === null) return after;
  return after.openedFeature === before.openedFeature ? { ...after, openedFeature: null } : { ...after, place: null, placeAt: null };
}

function choosePlace(index: StoryIndex, state: AppState, intent: Extract<Intent, { type: 'place-chosen' }>): AppState {
  const place = index.placeOf(intent.place);
  if (!place) return state;
  const passages = passagesSpeakingOf(index, state.imported, place.id);
  // A passage that speaks of the place stays chosen; otherwise the first that does takes its turn, the story's own before a file's.
  const wanted = intent.passage ?? state.passage;
  const passage = passages.some((one) => one.id === wanted) ? wanted : ((index.passagesOfPlace(place.id)[0] ?? passages[0])?.id ?? null);
  return {
    ...state,
    place: place.id,
    placeAt: intent.at ?? null,
    passage,
    claim: null,
    // A place whose layer is off would be chosen and not be seen.
    shown: state.shown.has(place.layer) ? state.shown : new Set([...state.shown, place.layer]),
    // A newly opened popup shows its beginning and leaves its place to be seen; a low one stays out of the way of its neighbours.
    sheetHeights: { ...state.sheetHeights, popup: state.place !== null && state.sheetHeights.popup === 'low' ? 'low' : 'half' },
    cameraRequest: MOVES_CAMERA.has(intent.from) ? buildRequest(state.cameraRequest, cameraTargetOfPlace(index, place)) : state.cameraRequest,
    scrollRequest: passage && SCROLLS_ARTICLE.has(intent.from) ? buildRequest(state.scrollRequest, passage) : state.scrollRequest,
  };
}

function choosePassage(index: StoryIndex, state: AppState, { passage: id, from, closesPlace = false }: Omit<Extract<Intent, { type: 'passage-chosen' }>, 'type'>): AppState {
  if (!index.passageOf(id)) return state;
  const stays = !closesPlace && state.place !== null && passagesSpeakingOf(index, state.imported, state.place).some((passage) => passage.id === id);
  const target = MOVES_CAMERA.has(from) ? cameraTargetOfPassage(index, id) : null;
  return {
    ...state,
    passage: id,
    claim: from === 'claims' ? state.claim : null,
    // A popup of a place that the passage does not speak of would contradict the page.
    place: stays ? state.place : null,
    placeAt: stays ? state.placeAt : null,
    openedFeature: closesPlace ? null : state.openedFeature,
    sheetTab: 'article',
    // A passage is chosen to be read, except in the article itself, where it stands already.
    sheetHeights: from === 'article' ? state.sheetHeights : withPanesOpen(state),
    cameraRequest: target ? buildRequest(state.cameraRequest, target) : state.cameraRequest,
    scrollRequest: SCROLLS_ARTICLE.has(from) ? buildRequest(state.scrollRequest, id) : state.scrollRequest,
  };
}

function chooseClaim(index: StoryIndex, state: AppState, { claim, passage, places, drawn }: Extract<Intent, { type: 'claim-chosen' }>): AppState {
  const chosen = choosePassage(index, { ...state, claim }, { passage, from: 'claims' });
  const needed = places.flatMap((id) => index.placeOf(id)?.layer ?? []);
  const target = cameraTargetOfClaim(index, places.flatMap((id) => index.placeOf(id) ?? []), drawn);
  return {
    ...chosen,
    place: null,
    placeAt: null,
    // What was measured is drawn in the layer of annotations.
    shown: new Set([...chosen.shown, ...needed, ...(index.layerOf('annotations') ? ['annotations'] : [])]),
    cameraRequest: target ? buildRequest(state.cameraRequest, target) : chosen.cameraRequest,
    sheetTab: state.sheetTab,
    sheetHeights: state.sheetHeights,
  };
}

/** Steps from what has the focus, else from what the reader came to last: the passage that is read or the chosen one. */
function stepPassage(index: StoryIndex, state: AppState, { by, from = null, closesPlace = false }: Extract<Intent, { type: 'passage-stepped' }>): AppState {
  const ids = index.orderedPassageIds;
  const start = from ?? (state.readOn ? state.reading : state.passage);
  const now = start === null ? -1 : ids.indexOf(start);
  const next = now === -1 ? (by === 1 ? 0 : ids.length - 1) : now + by;
  const id = ids[next];
  return id === undefined ? state : choosePassage(index, state, { passage: id, from: 'keys', closesPlace });
}

/** What the reader chose holds against links. Where its words did not arrive, the page takes what it speaks for chosen, or every Back would try again; `unmetLanguage` keeps the wish for the next visit. */
function choiceOfLanguage({ chosenLanguage, unmetLanguage }: AppState, { language, by }: Extract<Intent, { type: 'language-chosen' }>): Pick<AppState, 'chosenLanguage' | 'unmetLanguage'> {
  if (by === 'reader') return { chosenLanguage: language, unmetLanguage: null };
  if (by === 'browser' || chosenLanguage === null) return { chosenLanguage, unmetLanguage };
  return { chosenLanguage: language, unmetLanguage: chosenLanguage };
}

/** The heights with the sheet of panes no lower than half. */
function withPanesOpen({ sheetHeights }: AppState): AppState['sheetHeights'] {
  return sheetHeights.panes === 'low' ? { ...sheetHeights, panes: 'half' } : sheetHeights;
}

function toggled(shown: ReadonlySet<string>, layer: string): ReadonlySet<string> {
  const next = new Set(shown);
  if (!next.delete(layer)) next.add(layer);
  return next;
}
