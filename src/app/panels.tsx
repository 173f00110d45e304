/** The panels beside the map, or the sheet's panes: claims, layers, places. Each is drawn anew only for what it shows. */
import { memo } from 'preact/compat';
import { useCallback } from 'preact/hooks';
import { ClaimsList } from '../ui/claims-list';
import { LayerPanel } from '../ui/layer-panel';
import { PlaceList } from '../ui/place-list';
import { useApp, useAppState } from './app-context';
import { TableButton } from './late-dialogs';
import { OpenedLayersSlot } from './opened-layers-slot';
import { useOpened } from './opened-seam';

/** Draws all three, the claims only where the story has any; which of them are seen is up to the style sheets. */
export const Panels = memo(function Panels({ onTable }: { onTable(): void }) {
  const { evidence } = useApp();
  const wishes = useAppState((state) => state.panels);
  return (
    <div class="panels" data-claims={wishes.claims || undefined}>
      {evidence.claims.length > 0 && (
        <div id="panel-claims" class="panel sheet-pane" data-pane="claims" data-open={wishes.claims ?? false}>
          <div class="scroller">
            <Claims />
          </div>
        </div>
      )}
      <div id="panel-layers" class="panel sheet-pane" data-pane="layers" data-open={wishes.layers ?? 'auto'}>
        <div class="scroller">
          <Layers />
        </div>
      </div>
      <div id="panel-places" class="panel sheet-pane" data-pane="places" data-open={wishes.places ?? 'auto'}>
        <div class="scroller">
          <Places />
          <TableButton near="list" onOpen={onTable} />
        </div>
      </div>
    </div>
  );
});

const Claims = memo(function Claims() {
  const { store, index, evidence } = useApp();
  const claim = useAppState((state) => state.claim);
  const opened = useOpened();
  return (
    <ClaimsList
      index={index}
      evidence={evidence}
      claim={claim}
      onClaim={({ claim: { id, passage, places }, drawn }) => store.dispatch({ type: 'claim-chosen', claim: id, passage, places, drawn })}
      head={opened && <opened.OwnHead />}
      InClaim={opened?.OwnInClaim}
    />
  );
});

const Layers = memo(function Layers() {
  const { store, index } = useApp();
  const shown = useAppState((state) => state.shown);
  const toggle = useCallback((layer: string) => store.dispatch({ type: 'layer-toggled', layer }), [store]);
  return <LayerPanel index={index} shown={shown} onToggle={toggle} opened={<OpenedLayersSlot />} />;
});

const Places = memo(function Places() {
  const { store, index } = useApp();
  const place = useAppState((state) => state.place);
  const choose = useCallback((id: string) => store.dispatch({ type: 'place-chosen', place: id, from: 'list' }), [store]);
  const hover = useCallback((id: string | null) => store.dispatch({ type: 'place-hovered', place: id }), [store]);
  return <PlaceList index={index} place={place} onPlace={choose} onHoverPlace={hover} />;
});
