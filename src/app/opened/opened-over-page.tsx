/** What of opened data stands over the whole page: dialogs, files being read, files that could not be shown. */
import { isIncomplete } from '../../opened-data/faults';
import { MeasureDialog } from '../../ui/measure-dialog';
import { MeasureTroubleCard, MeasuringCard } from '../../ui/measuring-card';
import { OpenDataDialog } from '../../ui/open-data-dialog';
import { ReadingCard, RefusalCard } from '../../ui/opened-reading';
import { OpenedTable } from '../../ui/opened-table';
import { useSelected } from '../app-context';
import type { MeasureActions } from './measure-actions';
import type { OpenedActions, OpenedStore } from './opened-actions';

/** Draws the cards and the dialog that is wanted. */
export function OpenedOverPage({ store, actions, measuring: measures }: { store: OpenedStore; actions: OpenedActions; measuring: MeasureActions }) {
  const { readings, refusals, measuring, trouble, dialog, layers } = useSelected(store, (state) => state);
  const close = (): void => store.dispatch({ type: 'dialog-wanted', dialog: null });
  const tabled = dialog?.kind === 'table' ? layers.find(({ id }) => id === dialog.layer) : undefined;
  const measured = dialog?.kind === 'measure' ? layers.find(({ id }) => id === dialog.layer) : undefined;
  return (
    <>
      <div class="opened-cards">
        {readings.map(({ id, name, progress }) => (
          <ReadingCard key={id} name={name} progress={progress} onCancel={() => actions.cancel(id)} />
        ))}
        {refusals.map(({ id, name, faults, count }) => (
          <RefusalCard
            key={id}
            name={name}
            faults={faults}
            count={count}
            isOnMap={layers.some((layer) => layer.id === id)}
            onRetry={() => actions.readAgain(id)}
            onClose={() => store.dispatch({ type: 'refusal-closed', id })}
          />
        ))}
        {measuring && <MeasuringCard name={measuring.name} step={measuring.step} onCancel={measures.cancel} />}
        {trouble && <MeasureTroubleCard name={trouble.name} why={trouble.why} onClose={() => store.dispatch({ type: 'trouble-closed' })} />}
      </div>
      {dialog?.kind === 'open' && <OpenDataDialog onFiles={actions.readFiles} onText={actions.readText} onClose={close} />}
      {dialog?.kind === 'measure' && measured && (
        <MeasureDialog
          name={measured.name}
          choices={dialog.choices}
          isIncomplete={isIncomplete(measured.summary)}
          dates={measured.summary.dates}
          onMeasure={(request) => measures.begin(measured.id, request)}
          onClose={close}
        />
      )}
      {tabled && (
        <OpenedTable
          name={tabled.name}
          total={tabled.summary.shown + tabled.summary.placeless}
          rowsOf={tabled.reader.rows}
          onFeature={(index) => void actions.showFeature(tabled.id, index)}
          onClose={close}
        />
      )}
    </>
  );
}
