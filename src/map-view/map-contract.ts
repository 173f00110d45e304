import type { MapFonts } from '../map-style/fonts';
import type { OpenedLook } from '../map-style/opened-look';
import type { MapFiles } from '../map-style/sources';
import type { Bounds, Position, Story } from '../story/schema';
import type { Message } from '../words/message';
import type { Wording } from '../words/words-context';
import type { Camera, CameraTarget, PaddingPx } from './camera';
import type { EdgesPx } from './far-pointer-layout';
import type { MapIntent, MapState, OpenedChoice } from './map-intent';

/** What a map needs. It opens on the theatre; `onState` hears loading and ready once, and every failure. */
export interface MapControllerOptions {
  readonly container: HTMLElement;
  readonly story: Story;
  readonly files: MapFiles;
  readonly fonts: MapFonts;
  readonly theme: 'light' | 'dark';
  /** Story layer ids. */
  readonly shown: ReadonlySet<string>;
  readonly paddingPx: PaddingPx;
  /** Controls, pointers and credits speak in it; names on the map are in its language where they have one. */
  readonly wording: Wording;
  /** The page around this one scrolls: the wheel and one finger are left to it. */
  readonly sharesGestures: boolean;
  /** Boxes of the container where the page has buttons and words of its own; asked for when the map's size or language or what stands there changes. */
  keptFree(): readonly EdgesPx[];
  /** Those of them that what is spoken of is not to lie under. */
  corners(): readonly EdgesPx[];
  /** Boxes of the container in which no word is whole: what the page lays over it, with its rims, and the map's own edges. Asked for whenever the map rests. */
  covered(): readonly EdgesPx[];
  onIntent(intent: MapIntent): void;
  onState(state: MapState, message?: Message): void;
  /** Told the camera at every frame of a move. */
  onCamera(camera: Camera): void;
  /** Told when the map's picture is whole for the first time, when it is lost with its drawing context, and when it is back. */
  onPicture(there: boolean): void;
}

/** Data that the reader opened: all layers, the newest last, and the ids of those that are switched on. */
export interface OpenedView {
  readonly layers: readonly OpenedLook[];
  readonly shown: readonly string[];
}

/** The one hold that the page has on the map. Every call is safe at any time, also while the drawing context is lost. */
export interface MapController {
  setSelection(place: string | null): void;
  setHover(place: string | null): void;
  setLayers(shown: ReadonlySet<string>): void;
  setOpened(view: OpenedView): void;
  /** Marks one feature of opened data, or none. */
  selectOpened(choice: OpenedChoice | null): void;
  /** Says everything on the map in another language. */
  setWording(wording: Wording): void;
  setTheme(theme: 'light' | 'dark'): void;
  /** What is shown is framed anew in what is left free; `glide` takes as long as a sheet takes to come to rest. */
  setPadding(paddingPx: PaddingPx, how: 'glide' | 'jump'): void;
  /** What the page has in the map's corner has come, gone or changed its size: what keeps clear of it is placed anew. The camera stays, unless what it was asked to show lies under it now. */
  cornerChanged(): void;
  /** `glide` flies, and jumps where the reader's device asks for less motion. */
  moveCamera(target: CameraTarget, how: 'glide' | 'jump'): void;
  /** Brings a position into what is left free, by the least move; nothing where it is there, or on its way there. */
  reveal(at: Position): void;
  camera(): Camera;
  /** Keeps an absolutely positioned element beside bounds or a position; its offset parent has the container's box. Null lets go. */
  anchor(element: HTMLElement | null, beside: Bounds | Position | null): void;
  /** Copies what is to be seen in a box of the container onto a canvas, at once; false where there is nothing to copy. */
  copyShown(canvas: HTMLCanvasElement, box: EdgesPx): boolean;
  remove(): void;
}
