/** What of opened data stands over the whole page: dialogs, files being read, files that could not be shown. */
import { OpenDataDialog } from '../../ui/open-data-dialog';
import { ReadingCard, RefusalCard } from '../../ui/opened-reading';
import { OpenedTable } from '../../ui/opened-table';
import { useSelected } from '../app-context';
import type { OpenedActions, OpenedStore } from './opened-actions';

/** Draws the cards and the dialog that is wanted. */
export function OpenedOverPage({ store, actions }: { store: OpenedStore; actions: OpenedActions }) {
  const { readings, refusals, dialog, layers } = useSelected(store, (state) => state);
  const close = (): void => store.dispatch({ type: 'dialog-wanted', dialog: null });
  const tabled = dialog?.kind === 'table' ? layers.find(({ id }) => id === dialog.layer) : undefined;
  return (
    <>
      <div class="opened-cards">
        {readings.map(({ id, name, progress }) => (
          <ReadingCard key={id} name={name} progress={progress} onCancel={() => actions.cancel(id)} />
        ))}
        {refusals.map(({ id, name, faults }) => (
          <RefusalCard key={id} name={name} faults={faults} onClose={() => store.dispatch({ type: 'refusal-closed', id })} />
        ))}
      </div>
      {dialog?.kind === 'open' && <OpenDataDialog onFiles={actions.readFiles} onText={actions.readText} onClose={close} />}
      {tabled && (
        <OpenedTable
          key={tabled.id}
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
