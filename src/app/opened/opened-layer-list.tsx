/** Opened data in the group "Layers". */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { MeasureButtons } from '../../ui/measure-buttons';
import { OpenedLayers } from '../../ui/opened-layers';
import { useSelected } from '../app-context';
import { giveFocusInView } from '../give-focus';
import type { MeasureActions } from './measure-actions';
import type { OpenedActions, OpenedStore } from './opened-actions';
import { isClustered, isLost } from './opened-state';

/** Draws the opened layers, and passes on what is done with them. */
export function OpenedLayerList({ store, actions, measuring }: { store: OpenedStore; actions: OpenedActions; measuring: MeasureActions }) {
  const layers = useSelected(store, (state) => state.layers);
  // In one word, so that the list is not drawn anew with every step of a reading.
  const lost = useSelected(store, (state) => state.layers.flatMap((layer) => (isLost(state, layer) ? layer.id : [])).join(' ')).split(' ');
  const known = useRef(layers.length);
  // The button that has the focus since the dialog was closed is pushed down by what came, and Tab would lead on past it.
  useLayoutEffect(() => {
    const [added] = layers.slice(known.current).map(({ id }) => document.querySelector(`[data-opened="${CSS.escape(id)}"] input`));
    known.current = layers.length;
    if (added && document.activeElement?.matches('.open-data-button')) giveFocusInView([added]);
  }, [layers]);
  const own = useSelected(store, (state) => state.own?.source.layer ?? null);
  return (
    <OpenedLayers
      rows={layers.map(({ id, origin, name, isShown, summary }) => ({ id, origin, name, isShown, summary, isClustered: isClustered({ summary }), isLost: lost.includes(id) }))}
      actions={{
        onToggle: (layer) => store.dispatch({ type: 'layer-toggled', layer }),
        onReadAgain: actions.readAgain,
        onFit: actions.fit,
        onTable: (layer) => store.dispatch({ type: 'dialog-wanted', dialog: { kind: 'table', layer } }),
        onRename: (layer, name) => store.dispatch({ type: 'layer-renamed', layer, name }),
        onRemove: actions.remove,
      }}
      renderMore={({ id, name, summary }) =>
        summary.withAreas > 0 && (
          <MeasureButtons name={name} isMeasured={own === id} onMeasure={() => void measuring.ask(id)} onSee={measuring.seeClaims} onStop={measuring.stop} />
        )
      }
    />
  );
}
