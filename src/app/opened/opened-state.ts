/** What the page knows of opened data, and the pure rule by which it changes. */
import type { AreaChoices } from '../../opened-data/area-choices';
import { cutText, type Fault } from '../../opened-data/faults';
import type { OpenedSummary } from '../../opened-data/opened-file';
import type { OpenedLook } from '../../map-style/opened-look';
import type { OwnEvidence } from '../../story/own-evidence';
import type { DataReader } from './data-reader';
import type { MeasureStep } from './measure-control';
import type { Progress } from './reader-messages';
import type { Measuring, MeasureTrouble } from './start-measuring';

/** In characters, as the field for it takes them. */
const longestName = 80;
/** A name needs a sign that can be seen: a layer without one could not be told from the others. */
const isSeen = /[^\p{C}\p{Z}]/u;

/** One opened file. `name` is the reader's to change; the file's own name stays in the summary. */
export interface OpenedLayer {
  /** `opened-` and a number that no other layer of this page has had. */
  readonly id: string;
  /** The id under which its file was read first: the same for a layer that stands in the stead of another. */
  readonly origin: string;
  readonly name: string;
  readonly isShown: boolean;
  readonly summary: OpenedSummary;
  readonly reader: DataReader;
}

/** A file that is being read. */
export interface Reading {
  readonly id: string;
  readonly name: string;
  readonly progress: Progress | null;
  readonly reader: DataReader;
  /** The layer of an earlier reading of the same file, whose place, name, switch and dialog this one takes over. */
  readonly insteadOf: string | null;
}

/** A file that could not be shown; or a layer of the same id, of which no more can be told, because its reader died. */
export interface Refusal {
  readonly id: string;
  readonly name: string;
  /** The layer that another reading would stand for; null where there is none. */
  readonly insteadOf: string | null;
  /** The first faults, and how many there are in all. */
  readonly faults: readonly Fault[];
  readonly count: number;
  readonly reader: DataReader;
}

/** A measuring under way with a layer's areas; `name` is what the reader calls the source. */
export interface MeasuringNow {
  readonly layer: string;
  readonly name: string;
  readonly step: MeasureStep | null;
  readonly run: Measuring;
}

export interface OpenedState {
  readonly layers: readonly OpenedLayer[];
  readonly readings: readonly Reading[];
  readonly refusals: readonly Refusal[];
  readonly measuring: MeasuringNow | null;
  /** A measuring that came to nothing. */
  readonly trouble: { readonly name: string; readonly why: MeasureTrouble } | null;
  /** What was measured with the reader's data; one file at a time. */
  readonly own: OwnEvidence | null;
  /** What stands open: the dialog that asks for data, the table of a layer, or the one that asks how to measure with it. */
  readonly dialog:
    | { readonly kind: 'open' }
    | { readonly kind: 'table'; readonly layer: string }
    | { readonly kind: 'measure'; readonly layer: string; readonly choices: AreaChoices }
    | null;
}

export type OpenedIntent =
  | { readonly type: 'reading-started'; readonly reading: Reading }
  | { readonly type: 'reading-progressed'; readonly id: string; readonly progress: Progress }
  | { readonly type: 'reading-cancelled'; readonly id: string }
  | { readonly type: 'reading-done'; readonly id: string; readonly summary: OpenedSummary }
  | { readonly type: 'reading-refused'; readonly id: string; readonly faults: readonly Fault[]; readonly count: number }
  | { readonly type: 'reader-lost'; readonly layer: string; readonly faults: readonly Fault[] }
  | { readonly type: 'refusal-closed'; readonly id: string }
  | { readonly type: 'layer-toggled'; readonly layer: string }
  | { readonly type: 'layer-renamed'; readonly layer: string; readonly name: string }
  | { readonly type: 'layer-removed'; readonly layer: string }
  | { readonly type: 'measuring-started'; readonly measuring: MeasuringNow }
  | { readonly type: 'measuring-stepped'; readonly step: MeasureStep }
  | { readonly type: 'measuring-cancelled' }
  | { readonly type: 'measuring-done'; readonly own: OwnEvidence }
  | { readonly type: 'measuring-failed'; readonly why: MeasureTrouble }
  | { readonly type: 'trouble-closed' }
  | { readonly type: 'own-removed' }
  | { readonly type: 'dialog-wanted'; readonly dialog: OpenedState['dialog'] };

export const emptyOpenedState: OpenedState = { layers: [], readings: [], refusals: [], measuring: null, trouble: null, own: null, dialog: null };

/** The next state. What is no longer there leaves the state as it is. */
export function reduceOpened(state: OpenedState, intent: OpenedIntent): OpenedState {
  switch (intent.type) {
    case 'reading-started':
      return { ...withoutRefusalsOf(state, intent.reading.insteadOf), readings: [...state.readings, intent.reading], dialog: null };
    case 'reading-progressed':
      return { ...state, readings: state.readings.map((one) => (one.id === intent.id ? { ...one, progress: intent.progress } : one)) };
    case 'reading-cancelled':
      return withoutReading(state, intent.id);
    case 'reading-done': {
      const reading = state.readings.find(({ id }) => id === intent.id);
      if (!reading) return state;
      const layer: OpenedLayer = { id: reading.id, origin: reading.id, name: intent.summary.name, isShown: true, summary: intent.summary, reader: reading.reader };
      return withLayerRead(withoutReading(state, intent.id), layer, reading.insteadOf);
    }
    case 'reading-refused': {
      const reading = state.readings.find(({ id }) => id === intent.id);
      if (!reading) return state;
      const { id, name, insteadOf, reader } = reading;
      return { ...withoutReading(state, intent.id), refusals: [...state.refusals, { id, name, insteadOf, faults: intent.faults, count: intent.count, reader }] };
    }
    case 'reader-lost': {
      const layer = state.layers.find(({ id }) => id === intent.layer);
      return layer ? { ...state, refusals: [...state.refusals, { id: layer.id, name: layer.name, insteadOf: layer.id, faults: intent.faults, count: intent.faults.length, reader: layer.reader }] } : state;
    }
    case 'refusal-closed':
      return { ...state, refusals: state.refusals.filter(({ id }) => id !== intent.id) };
    case 'layer-toggled':
      return withLayer(state, intent.layer, (layer) => ({ ...layer, isShown: !layer.isShown }));
    case 'layer-renamed': {
      const name = cutText(intent.name, longestName);
      return isSeen.test(name) ? withLayer(state, intent.layer, (layer) => ({ ...layer, name })) : state;
    }
    case 'layer-removed': {
      const isOfLayer = state.dialog !== null && 'layer' in state.dialog && state.dialog.layer === intent.layer;
      return {
        ...withoutRefusalsOf(state, intent.layer),
        layers: state.layers.filter(({ id }) => id !== intent.layer),
        dialog: isOfLayer ? null : state.dialog,
        measuring: state.measuring?.layer === intent.layer ? null : state.measuring,
        own: state.own?.source.layer === intent.layer ? null : state.own,
      };
    }
    case 'measuring-started':
      return { ...state, measuring: intent.measuring, trouble: null, dialog: null };
    case 'measuring-stepped':
      return state.measuring === null ? state : { ...state, measuring: { ...state.measuring, step: intent.step } };
    case 'measuring-cancelled':
      return { ...state, measuring: null };
    case 'measuring-done':
      // Taken off while the worker was at its last step.
      return state.measuring === null ? state : { ...state, measuring: null, own: intent.own };
    case 'measuring-failed':
      return state.measuring === null ? state : { ...state, measuring: null, trouble: { name: state.measuring.name, why: intent.why } };
    case 'trouble-closed':
      return { ...state, trouble: null };
    case 'own-removed':
      return { ...state, own: null };
    case 'dialog-wanted':
      return { ...state, dialog: intent.dialog };
  }
}

function withoutReading(state: OpenedState, id: string): OpenedState {
  return { ...state, readings: state.readings.filter((one) => one.id !== id) };
}

/** Without what is told of a layer's reading, once it is read again or removed. */
function withoutRefusalsOf(state: OpenedState, layer: string | null): OpenedState {
  return layer === null ? state : { ...state, refusals: state.refusals.filter(({ insteadOf }) => insteadOf !== layer) };
}

/** Whether the reader of a layer is gone, and its file is not being read again. */
export function isLost({ readings }: OpenedState, { id, reader }: OpenedLayer): boolean {
  return reader.isGone() && !readings.some(({ insteadOf }) => insteadOf === id);
}

/** With a layer that has been read: behind the others, or in the stead of one that is there, so that nothing which is open closes. */
function withLayerRead(state: OpenedState, layer: OpenedLayer, insteadOf: string | null): OpenedState {
  const old = state.layers.find(({ id }) => id === insteadOf);
  if (!old) return { ...state, layers: [...state.layers, layer] };
  const { dialog, measuring, own } = state;
  return {
    ...state,
    layers: state.layers.map((one) => (one === old ? { ...layer, origin: old.origin, name: old.name, isShown: old.isShown } : one)),
    dialog: dialog !== null && 'layer' in dialog && dialog.layer === old.id ? { ...dialog, layer: layer.id } : dialog,
    measuring: measuring?.layer === old.id ? { ...measuring, layer: layer.id } : measuring,
    own: own?.source.layer === old.id ? { ...own, source: { ...own.source, layer: layer.id } } : own,
  };
}

function withLayer(state: OpenedState, id: string, change: (layer: OpenedLayer) => OpenedLayer): OpenedState {
  return { ...state, layers: state.layers.map((layer) => (layer.id === id ? change(layer) : layer)) };
}

/** More points than this are drawn in clusters: one by one they would hide each other and the map, and slow its moving. */
export const MOST_SINGLE_POINTS = 2000;

/** Whether a layer's points are too many to be drawn one by one. */
export function isClustered({ summary }: Pick<OpenedLayer, 'summary'>): boolean {
  return summary.points > MOST_SINGLE_POINTS;
}

/** How a layer comes onto the map. */
export function lookOf(layer: Pick<OpenedLayer, 'id' | 'summary' | 'reader'>): OpenedLook {
  const { id, summary, reader } = layer;
  const { points, withLines, withAreas } = summary;
  const address = (part: 'points' | 'shapes'): string => `opened-data://${reader.channel}/${part}`;
  return {
    id,
    pointsUrl: points > 0 ? address('points') : null,
    shapesUrl: withLines + withAreas > 0 ? address('shapes') : null,
    hasAreas: withAreas > 0,
    isClustered: isClustered(layer),
  };
}
