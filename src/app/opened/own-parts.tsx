/** Where values measured with the reader's data join the claims, the popups and the table. */
import type { CheckedClaim } from '../../story/evidence';
import { OwnClaim, OwnMeasure, OwnSourceBox, sourceTextOf } from '../../ui/own-values';
import type { OwnColumns } from '../../ui/table-columns';
import { isolate } from '../../words/isolate';
import { openedWordsOf } from '../../words/opened/opened-words';
import type { Wording } from '../../words/words-context';
import { useApp, useSelected } from '../app-context';
import type { MeasureActions } from './measure-actions';
import type { OpenedStore } from './opened-actions';

/** Over the claims. */
export function OwnHead({ store, actions }: { store: OpenedStore; actions: MeasureActions }) {
  const { index } = useApp();
  const own = useSelected(store, (state) => state.own);
  return own && <OwnSourceBox own={own} mapDate={index.story.mapDate} onStop={actions.stop} />;
}

/** In a claim's row. */
export function OwnInClaim({ store, checked }: { store: OpenedStore; checked: CheckedClaim }) {
  const { index } = useApp();
  const own = useSelected(store, (state) => state.own);
  return own && <OwnClaim own={own} index={index} checked={checked} />;
}

/** With a measure in a popup. */
export function OwnInMeasured({ store, measureId }: { store: OpenedStore; measureId: string }) {
  const { index } = useApp();
  const own = useSelected(store, (state) => state.own);
  return own && <OwnMeasure own={own} index={index} measureId={measureId} />;
}

/** The reader's columns of the table of measures; null where nothing was measured with their data. */
export function findOwnColumns(store: OpenedStore, wording: Wording): OwnColumns | null {
  const { own } = store.state();
  if (!own) return null;
  const opened = openedWordsOf(wording.language);
  const name = isolate(own.source.name);
  const told = `${sourceTextOf(own.source, wording, opened)}. ${opened.measure.unchecked}`;
  return { value: opened.measure.withName(name), more: opened.measure.moreOf(name), measureOf: own.measureOf, told };
}
