/** The drawn map as a map that answers to the same wishes as the moving one: before it has arrived, and where it cannot come. */
import { planeZoom } from '../map-style/globe-zooms';
import type { Position, Story } from '../story/schema';
import { createAnchor } from './anchored-element';
import type { Camera, CameraTarget, PaddingPx } from './camera';
import { fitPx } from './destination';
import { listenToGestures } from './drawn-gestures';
import { adoptShapes } from './drawn-shapes';
import { framedCameraOf, revealStepOf, type Frame } from './framed-camera';
import type { MapController } from './map-contract';
import type { MapIntent } from './map-intent';
import { pickTarget } from './pick';
import { boxOf, draggedCamera, middleOf, pointOf, positionOf, zoomedCamera, type PlaneView, type PointPx } from './plane-view';
import { createTheatreBox } from './theatre-box';

/** Below, the moving map turns into a globe; beyond, the drawing's lines are coarser than what it would show. */
export const drawnZooms = { min: planeZoom, max: 9 } as const;

/** `root` covers the map; `theatre` in `frame` in it holds the served drawing, and is where the story's theatre lies. */
export interface DrawnMapOptions {
  readonly root: HTMLElement;
  readonly frame: HTMLElement;
  readonly theatre: HTMLElement;
  readonly story: Story;
  readonly shown: ReadonlySet<string>;
  /** Where it looks at first. */
  readonly target: CameraTarget;
  readonly paddingPx: PaddingPx;
  /** Boxes of `root` that what is spoken of is not to lie under. */
  readonly corners: Frame['corners'];
  /** As the moving map: wheel and one finger are left to a page around this one. */
  readonly sharesGestures?: boolean;
  onIntent(intent: MapIntent): void;
  /** Told when the theatre's width on the screen has changed. */
  onWidth(theatreWidthPx: number): void;
}

/**
 * What the drawn map is to the moving one: `behind` it, following it; `waiting` for it, moved by hand and by wishes until then;
 * or `alone`, where no moving map comes, and so never farther or nearer than it can be drawn.
 */
export type DrawnMapPart = 'behind' | 'waiting' | 'alone';

/** The moving map's contract, and what only the drawn one can. */
export interface DrawnMap extends MapController {
  /** Looks as the moving map does, without a word. */
  follow(camera: Camera): void;
  setVisible(visible: boolean): void;
  setPart(part: DrawnMapPart): void;
  zoomBy(zooms: number): void;
  /** What it was last asked to show, for a moving map to begin with. */
  target(): CameraTarget;
}

const clamp = (zoom: number): number => Math.min(drawnZooms.max, Math.max(drawnZooms.min, zoom));

/** Takes over the served drawing where it stands: nothing moves until it is asked to. */
export function createDrawnMap(options: DrawnMapOptions): DrawnMap {
  const { root, frame, theatre, story, onIntent } = options;
  const shapes = adoptShapes(root);
  const listening = new AbortController();
  const { signal } = listening;
  let { paddingPx } = options;
  let goal = options.target;
  let part: DrawnMapPart = 'waiting';
  let camera: Camera = { lng: 0, lat: 0, zoom: 0, bearing: 0, pitch: 0 };
  let visible = true;
  let widthPx = 0;
  let stopGestures: (() => void) | null = null;

  const theatreBox = createTheatreBox(root, frame, theatre);
  let size = { width: root.clientWidth, height: root.clientHeight };
  const viewOf = (seen: Camera): PlaneView => ({ camera: seen, widthPx: size.width, heightPx: size.height, paddingPx });
  /** The same, from no nearer than the drawing can be seen: rather that than nothing until the moving map has its picture. */
  const drawnView = (): PlaneView => viewOf({ ...camera, zoom: Math.min(camera.zoom, drawnZooms.max) });
  const anchor = createAnchor(
    { getContainer: () => root, project: (at) => pointOf(drawnView(), at) },
    () => paddingPx,
  );
  const frameOf = (): Frame => ({ widthPx: size.width, heightPx: size.height, paddingPx, corners: options.corners });
  const findDestination = (): Camera | null => framedCameraOf(frameOf(), story.theatre, goal);
  const draw = (): void => {
    if (!visible) return;
    // Without a size there is nothing to fit, and with one the theatre's camera follows from it.
    camera = findDestination() ?? camera;
    root.toggleAttribute('data-beyond', camera.zoom < drawnZooms.min);
    const box = boxOf(drawnView(), story.theatre);
    theatreBox.moveTo(box);
    anchor.update();
    if (Math.abs(box.widthPx - widthPx) < 0.5) return;
    widthPx = box.widthPx;
    options.onWidth(widthPx);
  };
  /** The size is read here alone: asked for while the moving map moves, it would have the page laid out at every step. */
  const resize = (): void => {
    size = { width: root.clientWidth, height: root.clientHeight };
    theatreBox.forget();
    draw();
  };
  const writeFrame = (): void => {
    const now = getComputedStyle(frame);
    for (const side of ['top', 'right', 'bottom', 'left'] as const) {
      const insetPx = paddingPx[side] + fitPx;
      if (Math.abs(Number.parseFloat(now[side]) - insetPx) >= 0.1) root.style.setProperty(`--frame-${side}`, `${insetPx}px`);
    }
    theatreBox.forget();
  };
  const goTo = (next: CameraTarget): void => {
    goal = next;
    draw();
  };
  /** The same, within what can be drawn where nothing else will draw it; a globe is not. */
  const goToDrawable = (next: CameraTarget): void => {
    if (part !== 'alone') return goTo(next);
    const isTooFar = (): boolean => findDestination() !== null && camera.zoom < drawnZooms.min;
    const before = goal;
    goTo(next);
    if (camera.zoom > drawnZooms.max) goTo({ kind: 'camera', camera: { ...camera, zoom: drawnZooms.max } });
    if (isTooFar()) goTo(before);
    // That was for the globe of a moving map, which now does not come.
    if (isTooFar()) goTo({ kind: 'theatre' });
  };
  /** As the moving map does at the end of a move that no hand made. The theatre fits itself to each screen and has no camera to tell of. */
  const tellMoved = (): void => {
    if (part !== 'behind' && goal.kind !== 'theatre' && findDestination() !== null) onIntent({ type: 'camera-moved', camera, by: 'program' });
  };
  /** What is fitted into the room, and keeps out from under the corner, is then seen from elsewhere. */
  const refit = (): void => {
    draw();
    if (goal.kind !== 'camera') tellMoved();
  };
  const moveOver = (next: Camera): void => {
    goTo({ kind: 'camera', camera: next });
    tellMoved();
  };
  const moveByHand = (next: Camera): void => {
    goTo({ kind: 'camera', camera: { ...next, zoom: clamp(next.zoom) } });
    onIntent({ type: 'camera-moved', camera, by: 'reader' });
  };
  const zoomByHand = (by: number, around: PointPx | null): void => {
    const view = drawnView();
    const step = clamp(view.camera.zoom + by) - view.camera.zoom;
    if (step !== 0) moveByHand(zoomedCamera(view, step, around ?? middleOf(view)));
  };
  const choose = (place: string, at: Position): void => onIntent({ type: 'place-chosen', place, at });
  const whereIs = (place: string): Position | null => story.places.find(({ id }) => id === place)?.at ?? null;

  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-place-id]') : null;
    const place = shapes.findPlace(link);
    const at = place === null ? null : whereIs(place);
    if (place === null || at === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    choose(place, at);
  }, { signal });
  const hover = (event: Event): void => onIntent({ type: 'place-hovered', place: shapes.findPlace(event.target) });
  const unhover = (): void => onIntent({ type: 'place-hovered', place: null });
  root.addEventListener('pointerover', hover, { signal });
  root.addEventListener('pointerleave', unhover, { signal });
  root.addEventListener('focusin', (event) => {
    hover(event);
    const place = shapes.findPlace(event.target);
    const at = place === null ? null : whereIs(place);
    if (at === null || stopGestures === null) return;
    const { x, y } = pointOf(viewOf(camera), at);
    const isSeen = x > paddingPx.left && x < size.width - paddingPx.right && y > paddingPx.top && y < size.height - paddingPx.bottom;
    if (!isSeen && event.target instanceof SVGElement) moveOver({ ...camera, lng: at[0], lat: at[1] });
  }, { signal });
  root.addEventListener('focusout', unhover, { signal });

  const gestures = {
    dragged: (right: number, down: number) => moveByHand(draggedCamera(drawnView(), right, down)),
    zoomed: zoomByHand,
    clicked: (point: PointPx, event: MouseEvent) => {
      const under = shapes.findAt(event.clientX, event.clientY);
      const hit = pickTarget({ findAt: (rank) => under.filter((one) => one.rank === rank), findNear: () => [] });
      if (hit?.target.kind === 'place') choose(hit.target.place, positionOf(drawnView(), point));
      else onIntent({ type: 'ground-clicked' });
    },
  };

  const sizes = new ResizeObserver(resize);
  sizes.observe(root);
  shapes.setLayers(options.shown);
  writeFrame();
  draw();

  return {
    setSelection: (place) => shapes.mark('selected', place),
    setHover: (place) => shapes.mark('hovered', place),
    setLayers: shapes.setLayers,
    // What the reader opened is the moving map's.
    setOpened: () => undefined,
    selectOpened: () => undefined,
    // Every language is in it, and the colours are the page's own.
    setWording: () => undefined,
    setTheme: () => undefined,
    setPadding(next) {
      if (JSON.stringify(next) === JSON.stringify(paddingPx)) return;
      paddingPx = next;
      writeFrame();
      refit();
    },
    // Nothing on it keeps clear of the corner but what the camera was asked to show.
    cornerChanged: refit,
    moveCamera(target) {
      goToDrawable(target);
      tellMoved();
    },
    reveal(at) {
      if (goal.kind !== 'camera') return;
      const { rightPx, downPx } = revealStepOf(frameOf(), pointOf(viewOf(camera), at));
      if (rightPx !== 0 || downPx !== 0) moveOver(draggedCamera(viewOf(camera), rightPx, downPx));
    },
    target: () => goal,
    camera: () => camera,
    anchor: anchor.hold,
    // It is in the page as it is.
    copyShown: () => false,
    remove() {
      anchor.hold(null, null);
      sizes.disconnect();
      listening.abort();
      stopGestures?.();
    },
    follow: (next) => goTo({ kind: 'camera', camera: next }),
    setVisible(next) {
      visible = next;
      root.hidden = !next;
      if (visible) resize();
    },
    setPart(next) {
      if (next === part && stopGestures !== null) return;
      part = next;
      stopGestures?.();
      stopGestures = part === 'behind' ? null : listenToGestures(root, gestures, { isShared: options.sharesGestures, enlargesPage: part === 'alone' });
      root.toggleAttribute('data-movable', part !== 'behind');
      root.toggleAttribute('data-alone', part === 'alone');
      goToDrawable(goal);
    },
    zoomBy: (zooms) => zoomByHand(zooms, null),
  };
}
