import { latest, expression, type FillLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { calloutOpacity, muteState } from './callouts';
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
