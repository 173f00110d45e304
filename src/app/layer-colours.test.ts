import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layerColourOf } from '../map-style/layer-colours';
import { customPropertyOf } from '../map-style/palette-property';

const css = readFileSync(new URL('../ui/layer-colours.css', import.meta.url), 'utf8');
const rows = [...css.matchAll(/\[data-layer='([a-z-]+)'\] \{\s*--layer: var\((--[a-z0-9-]+)\);/g)].map(([, layer = '', colour = '']) => ({ layer, colour }));

it('the page gives each layer the colour that the map gives it', () => {
  expect(rows.length).toBeGreaterThanOrEqual(10);
  for (const { layer, colour } of rows) expect(colour, layer).toBe(customPropertyOf(layerColourOf(layer)));
});
