import { latest, expression, type FillLayerSpecification, type SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { calloutLayer, calloutOpacity, muteState } from './callouts';
import { plateId } from './image-id';
import { palettes } from './palette';
import { buildSampleStyle } from './sample-style';

/** How opaque something drawn of a measure is. */
function opacityOf(value: unknown, draw: string, isMuted: boolean): number {
  const made = expression.normalizePropertyExpression(value as never, 'fill-opacity', latest.paint_fill['fill-opacity'] as never);
  return Number(made.evaluate({ zoom: 8 }, { type: 'Polygon', properties: { draw } } as never, { [muteState]: isMuted }));
}

const arrow = buildSampleStyle('light').layers.find((layer): layer is FillLayerSpecification => layer.id === 'annotation-arrow');

it('a callout that is not told goes with its leader, and with the arrow that only its words call reported', () => {
  expect(opacityOf(calloutOpacity, 'callout', true)).toBe(0);
  expect(opacityOf(arrow?.paint?.['fill-opacity'], 'arrow', true)).toBe(0);
  expect(opacityOf(arrow?.paint?.['fill-opacity'], 'arrow', false)).toBeGreaterThan(0);
});

it('other drawings of its measure stay', () => {
  for (const draw of ['dimension', 'dimension-tick', 'traced-border']) expect(opacityOf(calloutOpacity, draw, true), draw).toBe(1);
});

it.each(['light', 'dark'] as const)('its words have a ground of their own that hides the leader under them, and goes with them: %s', (theme) => {
  const words = buildSampleStyle(theme).layers.find((layer): layer is SymbolLayerSpecification => layer.id === calloutLayer);
  expect(words?.layout?.['icon-text-fit']).toBe('both');
  expect(words?.layout?.['icon-image']).toBe(plateId(`${palettes[theme].halo}e0`));
  expect(words?.paint?.['icon-opacity']).toEqual(words?.paint?.['text-opacity']);
});
