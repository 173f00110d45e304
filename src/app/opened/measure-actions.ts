/** What a reader can do to measure with opened data: ask, begin, cancel, stop using it, and go to the claims. */
import type { MeasureRequest } from '../../ui/measure-dialog';
import { buildOwnEvidence, type OwnPrecision } from '../../story/own-evidence';
import { isolate } from '../../words/isolate';
import type { Message } from '../../words/message';
import { openedWordsOf } from '../../words/opened/opened-words';
import type { AppParts } from '../app-context';
import { giveFocus } from '../give-focus';
import type { LandFiles } from './control-land';
import type { WorkerLike } from './data-reader';
import type { Measured } from './measure-control';
import type { OpenedStore } from './opened-actions';
import { startMeasuring } from './start-measuring';

export interface MeasureActions {
  /** Opens the dialog, once the file has said what can be chosen, unless the reader has gone on to another one; says so where its areas can no longer be had. */
  ask(layer: string): Promise<void>;
  begin(layer: string, request: MeasureRequest): void;
  cancel(): void;
  stop(): void;
  /** Shows the claims, and gives them the focus. */
  seeClaims(): void;
}

/** The actions on `store`; `files`: where the map's own shapes are. Tests bring their own worker. */
export function createMeasureActions({ store: page, evidence }: Omit<AppParts, 'opened'>, store: OpenedStore, files: () => LandFiles<string>, startWorker?: () => WorkerLike): MeasureActions {
  const say = (text: Message): void => page.dispatch({ type: 'notice-given', text });
  const layerOf = (id: string) => store.state().layers.find((layer) => layer.id === id);
  const finish = (layer: string, { name, asOf, precisionKm }: MeasureRequest, measured: Measured): void => {
    const { areas, crossing, outsideKm2 } = measured;
    const own = buildOwnEvidence(evidence, { layer, name, asOf, precision: precisionOf(precisionKm, measured), areas, crossing, outsideKm2 }, measured.values);
    store.dispatch({ type: 'measuring-done', own });
    const changed = evidence.claims.filter(({ claim, verdict }) => (own.verdictOf(claim.id)?.verdict ?? verdict.verdict) !== verdict.verdict).length;
    say(({ language, format }) => openedWordsOf(language).measure.done(isolate(name), format.number(own.measures.length), format.number(changed)));
  };
  let lastAsked = 0;
  return {
    async ask(layer) {
      const { dialog } = store.state();
      lastAsked += 1;
      const asked = lastAsked;
      const choices = await layerOf(layer)?.reader.areaChoices();
      const of = layerOf(layer);
      // The layer was removed, or a large file was long in answering and another one has been asked for meanwhile.
      if (!of || asked !== lastAsked || store.state().dialog !== dialog) return;
      if (choices) store.dispatch({ type: 'dialog-wanted', dialog: { kind: 'measure', layer, choices } });
      else say(({ language }) => openedWordsOf(language).measure.gone(isolate(of.name)));
    },
    begin(layer, request) {
      const of = layerOf(layer);
      if (!of) return;
      store.state().measuring?.run.cancel();
      const run = startMeasuring(
        of.reader,
        request,
        files(),
        {
          onStep: (step) => store.dispatch({ type: 'measuring-stepped', step }),
          // The layer may have been read anew meanwhile, and have another id.
          onDone: (measured) => finish(store.state().measuring?.layer ?? layer, request, measured),
          onFailed: (why) => store.dispatch({ type: 'measuring-failed', why }),
        },
        startWorker,
      );
      store.dispatch({ type: 'measuring-started', measuring: { layer, name: request.name, step: null, run } });
    },
    cancel() {
      const { measuring } = store.state();
      if (!measuring) return;
      measuring.run.cancel();
      store.dispatch({ type: 'measuring-cancelled' });
      say(({ language }) => openedWordsOf(language).measure.cancelled(isolate(measuring.name)));
    },
    stop() {
      const { own } = store.state();
      if (!own) return;
      store.dispatch({ type: 'own-removed' });
      say(({ language }) => openedWordsOf(language).measure.stopped(isolate(own.source.name)));
    },
    seeClaims() {
      page.dispatch({ type: 'panel-toggled', panel: 'claims', open: true });
      page.dispatch({ type: 'tab-chosen', tab: 'claims' });
      // After the panel has been drawn.
      requestAnimationFrame(() => giveFocus([document.querySelector('.own-source')]));
    },
  };
}

/** Who says how precisely the edges are known. */
function precisionOf(saidKm: number | null, { statedKm }: Measured): OwnPrecision {
  if (saidKm !== null) return { by: 'reader', km: saidKm };
  return statedKm === null ? { by: 'nobody' } : { by: 'file', leastKm: statedKm.least, mostKm: statedKm.most, isWhole: statedKm.isWhole };
}

