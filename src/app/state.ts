/** What the app knows at any moment, and the intents that change it. */
import type { Camera, CameraTarget } from '../map-view/camera';
import type { ImportedLink } from '../export/compare-links';
import type { OpenedChoice } from '../map-view/map-intent';
import type { DrawnView } from '../story/measures';
import type { Bounds, Position, Story } from '../story/schema';
import type { ArticleCopy } from '../article/article-copy';
import type { Language } from '../words/language';
import type { Message } from '../words/message';
import type { SheetHeight } from './sheet-heights';
import { emptyUrlState, type UrlState } from './url-state';

/** Where a choice was made. What the reader holds is not moved: a choice in the article never scrolls it, one on the map never moves the camera. */
export type Origin = 'map' | 'article' | 'list' | 'popup' | 'search' | 'claims' | 'keys';

export type Theme = 'auto' | 'light' | 'dark';
export type Panel = 'layers' | 'places' | 'claims';
/** Narrow screens show one pane in the sheet at a time. */
export type SheetTab = 'article' | Panel;
/** Narrow screens have a sheet for the panes, and one for the popup, which stands in its place. */
export type Sheet = 'panes' | 'popup';

/** A request to move something, numbered so that the same request twice is two requests. */
export interface Request<T> {
  serial: number;
  target: T;
}

export interface AppState {
  shown: ReadonlySet<string>;
  place: string | null;
  /** Where the chosen place was clicked, for the popup; null: beside the place (`popupAnchorOf`). */
  placeAt: Position | null;
  /** The chosen feature of data that the reader opened; `at` null: where the feature is. */
  openedFeature: (OpenedChoice & { at: Position | null }) | null;
  passage: string | null;
  claim: string | null;
  hoveredPlace: string | null;
  /** The camera as the reader last left it; null while it is still the theatre. */
  camera: Camera | null;
  cameraRequest: Request<CameraTarget> | null;
  scrollRequest: Request<string> | null;
  /** The passage at the reading line as the reader scrolls; null at the head of the article. */
  reading: string | null;
  /** Whether the reader has scrolled by hand since a passage was chosen last: the keys go on from what is read then. */
  readOn: boolean;
  /** What was being read when the popup opened; it counts while one is open. */
  readingAtPopup: string | null;
  /** Whether the map goes with what is read; `paused` once the reader took the map in hand. */
  follow: 'on' | 'off' | 'paused';
  /** Null: by the width of the screen. */
  panels: Readonly<Record<Panel, boolean | null>>;
  sheetTab: SheetTab;
  sheetHeights: Readonly<Record<Sheet, SheetHeight>>;
  theme: Theme;
  /** Whether keys of one character do anything. */
  singleKeys: boolean;
  /** Whether the map has been drawn once. */
  mapArrived: boolean;
  /** What the page speaks, or is about to. */
  language: Language;
  /** What the reader themselves chose, now or on an earlier visit; no link changes the language after that. */
  chosenLanguage: Language | null;
  /** What the reader had chosen where its words did not arrive. */
  unmetLanguage: Language | null;
  /** What the link says that is followed. */
  saidLanguage: Language | null;
  /** Whether the script has taken over the page that was served. */
  awake: boolean;
  /** Whether the page stands inside another one. */
  embedded: boolean;
  notice: Message | null;
  /** Whether the notice goes by itself: it says no more than that what was wished has been done. */
  noticePasses: boolean;
  /** The reader's own copy of the article, once one is open. */
  copy: ArticleCopy | null;
  /** Whether a text is to be opened, and which, where one was dropped. */
  textWish: { source: File | null; /** Others were dropped with it. */ hasOthers?: boolean } | null;
  /** A newer version of the page is there and is shown once it is loaded again. */
  updateReady: boolean;
  /** The dialog "Share" while it is open; `byHand`: what could not be copied and is to be copied by hand. */
  share: { byHand: string | null } | null;
  /** What a file of Web Annotations brought that the story does not have. */
  imported: readonly ImportedLink[];
  /** Keys of the URL that are not ours. A date is not among them: the map has one, and a link that asks for another is told so. */
  urlRest: UrlState['rest'];
}

export type Intent =
  | { type: 'place-chosen'; place: string; from: Origin; /** Where it was clicked on the map. */ at?: Position; /** The passage it was chosen in. */ passage?: string }
  | { type: 'place-closed' }
  | { type: 'opened-chosen'; feature: AppState['openedFeature'] }
  /** A layer of opened data stands in another's stead: what was chosen of that one is chosen of it. */
  | { type: 'opened-replaced'; layer: string; by: string }
  | { type: 'bounds-wanted'; bounds: Bounds }
  | { type: 'passage-chosen'; passage: string; from: Origin; /** Where the popup stands over the article, it makes way, whatever is in it. */ closesPlace?: boolean }
  | { type: 'passage-stepped'; by: 1 | -1; /** The passage that has the focus, where one in view does. */ from?: string | null; /** As for a passage that is chosen. */ closesPlace?: boolean }
  | { type: 'claim-chosen'; claim: string; passage: string; places: readonly string[]; /** Where what was measured for it is drawn. */ drawn: DrawnView | null }
  | { type: 'place-hovered'; place: string | null }
  | { type: 'layer-toggled'; layer: string }
  | { type: 'camera-moved'; camera: Camera; by: 'reader' | 'program' }
  | { type: 'theatre-wanted' }
  | { type: 'passage-read'; passage: string | null }
  | { type: 'follow-wanted'; on: boolean }
  | { type: 'url-changed'; url: UrlState }
  | { type: 'panel-toggled'; panel: Panel; open: boolean }
  | { type: 'tab-chosen'; tab: SheetTab }
  | { type: 'sheet-resized'; sheet: Sheet; height: SheetHeight }
  | { type: 'single-keys-wanted'; on: boolean }
  | { type: 'map-arrived' }
  | { type: 'theme-chosen'; theme: Theme }
  | { type: 'language-chosen'; language: Language; by: 'reader' | 'browser' | 'failure' }
  | { type: 'woken' }
  | { type: 'embedded' }
  | { type: 'notice-given'; text: Message; passes?: boolean }
  | { type: 'text-wished'; wish: AppState['textWish'] }
  /** `by`: the reader just now, or the page, which had kept it from an earlier visit. */
  | { type: 'copy-opened'; copy: ArticleCopy; by: 'reader' | 'page' }
  | { type: 'copy-forgotten' }
  | { type: 'notice-closed' }
  | { type: 'update-arrived' }
  | { type: 'update-put-off' }
  | { type: 'share-opened'; byHand: string | null }
  | { type: 'share-closed' }
  | { type: 'links-imported'; links: readonly ImportedLink[] };

/** The state of a page opened on `story` with no URL state and no stored wishes. */
export function buildInitialState(story: Story): AppState {
  return {
    shown: new Set(story.layers.filter((layer) => layer.shownAtFirst).map((layer) => layer.id)),
    place: null,
    placeAt: null,
    openedFeature: null,
    passage: null,
    claim: null,
    hoveredPlace: null,
    camera: null,
    cameraRequest: null,
    scrollRequest: null,
    reading: null,
    readOn: false,
    readingAtPopup: null,
    follow: 'off',
    panels: { layers: null, places: null, claims: false },
    sheetTab: 'article',
    sheetHeights: { panes: 'half', popup: 'half' },
    theme: 'auto',
    singleKeys: true,
    mapArrived: false,
    language: 'en',
    chosenLanguage: null,
    unmetLanguage: null,
    saidLanguage: null,
    awake: false,
    embedded: false,
    notice: null,
    noticePasses: false,
    copy: null,
    textWish: null,
    updateReady: false,
    share: null,
    imported: [],
    urlRest: emptyUrlState.rest,
  };
}
