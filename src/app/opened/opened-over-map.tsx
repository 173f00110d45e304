/** Ties opened data to the map: its layers, the chosen feature, and that feature's popup. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapController } from '../../map-view/map-controller';
import type { FeatureDetails } from '../../opened-data/feature-table';
import type { Position } from '../../story/schema';
import { OpenedPopup } from '../../ui/opened-popup';
import { useApp, useAppState, useSelected } from '../app-context';
import { giveFocusInView } from '../give-focus';
import { SheetGrip } from '../sheet-grip';
import { useSheetDrag } from '../use-sheet-drag';
import type { OpenedStore } from './opened-actions';
import { lookOf, type OpenedLayer } from './opened-state';

/** Draws the popup of the chosen feature, if there is one, and keeps the map up to date. */
export function OpenedOverMap({ store, controller }: { store: OpenedStore; controller: MapController | null }) {
  const layers = useSelected(store, (state) => state.layers);
  const chosen = useAppState((state) => state.openedFeature);
  // With the list's own change, so that the map is seen to be at work wherever the list has a new layer.
  useLayoutEffect(() => {
    controller?.setOpened({ layers: layers.map(lookOf), shown: layers.filter(({ isShown }) => isShown).map(({ id }) => id) });
  }, [controller, layers]);
  useEffect(() => controller?.selectOpened(chosen), [controller, chosen]);
  const layer = layers.find(({ id }) => id === chosen?.layer);
  if (!chosen || !layer) return null;
  // Kept where the layer has been read again: the reader has chosen nothing, and may be typing elsewhere.
  return <ChosenFeature key={`${layer.origin} ${chosen.feature}`} layer={layer} index={chosen.feature} at={chosen.at} controller={controller} />;
}

interface ChosenFeatureProps {
  layer: OpenedLayer;
  index: number;
  at: Position | null;
  controller: MapController | null;
}

function ChosenFeature({ layer, index, at, controller }: ChosenFeatureProps) {
  const { store } = useApp();
  const element = useRef<HTMLDivElement>(null);
  const headDrag = useSheetDrag('popup');
  const [details, setDetails] = useState<FeatureDetails | null | 'gone'>(null);
  useEffect(() => {
    let isOld = false;
    const ask = async (): Promise<void> => {
      const found = await layer.reader.details(index);
      if (!isOld) setDetails(found ?? 'gone');
    };
    void ask();
    return () => {
      isOld = true;
    };
  }, [layer.reader, index]);
  const bounds = details === 'gone' ? null : (details?.bounds ?? null);
  useLayoutEffect(() => {
    const beside = at ?? bounds;
    if (!controller || !beside) return;
    controller.anchor(element.current, beside);
    return () => {
      // A place that was chosen meanwhile holds the map's anchor.
      if (store.state().place === null) controller.anchor(null, null);
    };
  }, [store, controller, at, bounds]);
  useFocusReturn(element);
  return (
    <OpenedPopup
      details={details}
      index={index}
      layer={{ id: layer.id, name: layer.name, fileName: layer.summary.name, total: layer.summary.total }}
      elementRef={element}
      grip={<SheetGrip sheet="popup" />}
      headDrag={headDrag}
      onClose={() => store.dispatch({ type: 'opened-chosen', feature: null })}
    />
  );
}

/** Gives the focus back to where it was before the popup opened, unless the reader has taken it elsewhere. */
function useFocusReturn(element: { readonly current: HTMLElement | null }): void {
  const [opener] = useState(() => document.activeElement);
  useLayoutEffect(
    () => () => {
      if (!element.current?.contains(document.activeElement)) return;
      giveFocusInView([opener, document.querySelector('.map-container canvas'), document.getElementById('map-region')]);
    },
    [element, opener],
  );
}
