import { latest, expression, type FillLayerSpecification, type LineLayerSpecification, type SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { calloutLayer, calloutOpacity, muteState } from './callouts';
import { coveredState } from './coverable-words';
import { plateId } from './image-id';
import { palettes } from './palette';
import { buildSampleStyle } from './sample-style';

/** How opaque something drawn of a measure is. */
function opacityOf(value: unknown, draw: string, isMuted: boolean, covered = false): number {
  const made = expression.normalizePropertyExpression(value as never, 'fill-opacity', latest.paint_fill['fill-opacity'] as never);
  return Number(made.evaluate({ zoom: 8 }, { type: 'Polygon', properties: { draw } } as never, { [muteState]: isMuted, [coveredState]: covered }));
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

it('a dimension line goes with its value where something covers that, and nothing else of its measure does', () => {
  const lines = buildSampleStyle('light').layers.filter((layer): layer is LineLayerSpecification => layer.id === 'annotation-line' || layer.id === 'annotation-line-halo');
  const opacities = (draw: string, isMuted: boolean, covered: boolean): boolean[] => lines.map(({ paint }) => opacityOf(paint?.['line-opacity'], draw, isMuted, covered) > 0);
  expect(opacities('dimension', false, true)).toEqual([false, false]);
  expect(opacities('dimension-tick', false, true)).toEqual([false, false]);
  expect(opacities('dimension', true, false)).toEqual([true, true]);
  expect(opacities('callout', false, true)).toEqual([true, true]);
  expect(opacities('callout', true, false)).toEqual([false, false]);
});

it.each(['light', 'dark'] as const)('its words have a ground of their own that hides the leader under them, and goes with them: %s', (theme) => {
  const words = buildSampleStyle(theme).layers.find((layer): layer is SymbolLayerSpecification => layer.id === calloutLayer);
  expect(words?.layout?.['icon-text-fit']).toBe('both');
  expect(words?.layout?.['icon-image']).toBe(plateId(`${palettes[theme].halo}e0`));
  expect(words?.paint?.['icon-opacity']).toEqual(words?.paint?.['text-opacity']);
});
