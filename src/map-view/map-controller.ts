import { GPUInitializationError, type Map as MapLibreMap } from 'maplibre-gl';
import { buildWholeStyle, showLayers } from '../map-style/build-style';
import type { OpenedLook } from '../map-style/opened-look';
import { palettes } from '../map-style/palette';
import { layersOfRank, type PickRank } from '../map-style/story-layer';
import { createAfterPaint } from './after-paint';
import { createAnchor } from './anchored-element';
import { calloutMarginPx } from './callouts';
import { cameraOf } from './camera-moves';
import './map-view.css';
import { copyShown } from './copy-shown';
import { addControls, writePadding } from './controls';
import { createMap } from './create-map';
import { createDrawingState } from './drawing-state';
import { createFeatureMarks } from './feature-marks';
import { watchFreeView } from './free-view';
import { createHeldView } from './held-view';
import type { MapController, MapControllerOptions, OpenedView } from './map-contract';
import { watchContext } from './lost-context';
import { listenToFailures, sayGraphicsLost, sayNoGraphics } from './map-failure';
import { createOpenedOnMap } from './opened-on-map';
import { endDeadMapWorkers, endMapWorkers, startMapWorkers } from './map-workers';
import { createPlacesOverMap } from './places-over-map';
import { supplyPatterns } from './pattern-supply';
import { listenToPointer } from './pointer-intents';
import { deferPressFrames } from './press-frames';
import { createStyleUpdates } from './style-updates';
import { spareUnseenFrames } from './unseen-frames';
import { createWordsAtRest } from './words-at-rest';

export type { Camera, CameraTarget, PaddingPx } from './camera';
export type { MapController, MapControllerOptions } from './map-contract';
export type { MapIntent, MapState } from './map-intent';

/**
 * Makes the map in `container` and keeps it: intents come out, wishes go in. Null where the browser cannot draw it at all;
 * `onState` has then heard `failed` with a plain sentence, and the container is left empty.
 */
export function createMapController(options: MapControllerOptions): MapController | null {
  const { container, story, onIntent } = options;
  const drawing = createDrawingState(container, options.onState);
  let { shown, theme, paddingPx, wording } = options;
  let writable = false;
  let opened: OpenedView = { layers: [], shown: [] };
  const buildWhole = (looks: readonly OpenedLook[]) =>
    buildWholeStyle({ palette: palettes[theme], language: wording.language, places: story.places, files: options.files, fonts: options.fonts, opened: looks });
  let whole = buildWhole([]);
  const wantedStyle = () => showLayers(whole, new Set([...shown, ...opened.shown]));
  const style = wantedStyle();
  endDeadMapWorkers();
  startMapWorkers();
  let map: MapLibreMap;
  try {
    map = createMap(options, style);
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error;
    container.replaceChildren();
    endMapWorkers();
    drawing.failed(sayNoGraphics);
    return null;
  }

  const canWrite = (): boolean => writable;
  const unseen = spareUnseenFrames(map);
  const marks = createFeatureMarks(map, canWrite);
  const mapWords = createWordsAtRest(map, canWrite);
  const updates = createStyleUpdates(map, style, canWrite);
  const show = (): void => {
    if (updates.want(wantedStyle())) redraw();
  };
  const restyle = (): void => {
    whole = buildWhole(openedOnMap.looks());
    show();
  };
  const openedFailed = (layer: string): void => onIntent({ type: 'opened-failed', layer });
  const openedOnMap = createOpenedOnMap(map, canWrite, {
    changed: restyle,
    failed: openedFailed,
    awaits() {
      const arrived = drawing.awaits();
      return () => {
        arrived();
        redraw();
      };
    },
  });
  const anchor = createAnchor(map, () => paddingPx, () => redrawAfterPaint());
  const freeView = watchFreeView(map);
  /** Asks for a frame, so that `idle` (and with it `ready`) comes back even where nothing has to be drawn. */
  const askForFrame = (): void => {
    drawing.busy();
    map.triggerRepaint();
  };
  /** The same, for a change that the map's words may have to heed. */
  const redraw = (): void => {
    mapWords.unsettle();
    askForFrame();
  };
  const afterPaint = createAfterPaint();
  const stopDeferring = deferPressFrames(map, afterPaint);
  /** The page answers a press in a frame of its own; the map's, which costs more, is the next. */
  const redrawAfterPaint = (work?: () => void): void => {
    const arrived = drawing.awaits();
    afterPaint.add(() => {
      arrived();
      work?.();
      marks.apply();
      redraw();
    });
  };
  const places = createPlacesOverMap({
    map,
    story,
    wording,
    keptFree: options.keptFree,
    view: () => freeView(paddingPx),
    afterPaint,
    onIntent,
    reveal: (at) => view.reveal(at),
  });
  /** The map begins at no place in particular, and tells of that too. */
  let isPlaced = false;
  const follow = (): void => {
    if (!isPlaced) return;
    anchor.update();
    places.follow();
    options.onCamera(cameraOf(map));
  };
  const settle = (): void => {
    follow();
    places.settle();
  };
  supplyPatterns(map);
  const cornerChanged = (): void => {
    view.cornersChanged();
    places.forgetRoom();
    redrawAfterPaint();
  };
  const controls = addControls(map, wording.words, cornerChanged);
  listenToFailures(map, (message) => drawing.failed(message), openedFailed);
  const pickable = { layers: (rank: PickRank) => layersOfRank(updates.applied().layers, rank), places: new Set(story.places.map((place) => place.id)) };
  listenToPointer(map, pickable, canWrite, onIntent, openedOnMap.openCluster);
  map.on('style.load', () => {
    writable = true;
    updates.apply();
    marks.forget();
    marks.apply();
    mapWords.forget();
    openedOnMap.reapply();
  });
  const forgetContext = watchContext(map, () => updates.applied(), {
    lost() {
      writable = false;
      drawing.busy();
      options.onPicture(false);
    },
    gone: () => drawing.failed(sayGraphicsLost),
  });
  map.on('movestart', ({ originalEvent }) => {
    drawing.busy();
    if (!originalEvent) mapWords.lift();
  });
  map.on('move', follow);
  map.on('projectiontransition', follow);
  map.on('idle', () => {
    // The first frame may still have been drawn on the plane.
    settle();
    const covered = [...options.covered(), ...anchor.boxes()];
    const areWordsNew = mapWords.settle({ view: freeView(paddingPx, calloutMarginPx), covered, language: wording.language });
    // With another frame comes another rest.
    if (unseen.end() || areWordsNew) return askForFrame();
    drawing.settled();
    options.onPicture(true);
  });
  map.on('resize', settle);

  writePadding(container, paddingPx);
  const view = createHeldView(map, story.theatre, paddingPx, options.corners);
  isPlaced = true;
  places.setShown(shown);
  settle();
  map.on('moveend', (event) => {
    // Only a hand on mouse, screen, wheel, keys or buttons leaves an event behind.
    onIntent({ type: 'camera-moved', camera: cameraOf(map), by: event.originalEvent ? 'reader' : 'program' });
  });

  return {
    setSelection(place) {
      if (marks.want('selected', place)) redrawAfterPaint();
    },
    setHover(place) {
      if (marks.want('hovered', place)) redrawAfterPaint();
    },
    setLayers(next) {
      shown = next;
      places.setShown(shown);
      show();
    },
    setWording(next) {
      if (next === wording) return;
      wording = next;
      controls.setWords(wording.words);
      places.setWords(wording);
      restyle();
    },
    setTheme(next) {
      theme = next;
      redrawAfterPaint(restyle);
    },
    setOpened(next) {
      opened = next;
      openedOnMap.set(next.layers);
    },
    selectOpened(choice) {
      if (openedOnMap.select(choice)) redraw();
    },
    setPadding(next, how) {
      if (JSON.stringify(next) === JSON.stringify(paddingPx)) return redrawAfterPaint(); // Panels of the same width may cover other words.
      paddingPx = next;
      writePadding(container, paddingPx);
      view.fitInto(paddingPx, how);
      places.forgetRoom();
      settle();
    },
    cornerChanged,
    moveCamera: view.aim,
    reveal: view.reveal,
    camera: () => cameraOf(map),
    anchor(element, beside) {
      // It may cover a callout, or uncover one.
      if (anchor.hold(element, beside)) redrawAfterPaint();
    },
    copyShown: (canvas, box) => writable && mapWords.whole(() => copyShown(map, canvas, box)),
    remove() {
      writable = false;
      afterPaint.drop();
      stopDeferring();
      forgetContext();
      anchor.hold(null, null);
      places.remove();
      map.remove();
      endDeadMapWorkers();
    },
  };
}
