import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layerColourOf } from '../map-style/layer-colours';

const css = readFileSync(new URL('../ui/layer-colours.css', import.meta.url), 'utf8');
const rows = [...css.matchAll(/\[data-layer='([a-z-]+)'\] \{\s*--layer: var\(--([a-z0-9-]+)\);/g)].map(([, layer = '', colour = '']) => ({ layer, colour }));
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

it('the page gives each layer the colour that the map gives it', () => {
  expect(rows.length).toBeGreaterThanOrEqual(10);
  for (const { layer, colour } of rows) expect(colour, layer).toBe(kebab(layerColourOf(layer)));
});
