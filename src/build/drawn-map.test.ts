import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languages } from '../words/language.ts';
import { drawnMap, placeDrawing } from './drawn-map.ts';

describe('placing the drawn map in the page', () => {
  it('fills the place that the page keeps for it, and nothing else', () => {
    const html = '<main><div class="drawn-theatre"></div><p>$1</p></main>';
    expect(placeDrawing(html, '<svg>$& a</svg>')).toBe('<main><div class="drawn-theatre"><svg>$& a</svg></div><p>$1</p></main>');
  });

  it('refuses a page without a place for it', () => {
    expect(() => placeDrawing('<main></main>', '<svg/>')).toThrow(/no place for the drawn map/);
  });
});

describe('the drawing as it is built', () => {
  const geodata = (path: string): string => fileURLToPath(new URL(`../../geodata/${path}`, import.meta.url));
  const storyFolder = 'stories/cease-fire-2025-03-18';
  const plugin = drawnMap({
    story: geodata(`${storyFolder}/story.json`),
    geojson: [
      ...['land', 'ukraine', 'borders', 'labels', 'towns', 'oblasts', 'water', 'rivers'].map((name) => geodata(`basemap/${name}.geojson`)),
      ...['places', 'control', 'annotations'].map((name) => geodata(`${storyFolder}/${name}.geojson`)),
    ],
  }) as unknown as { resolveId(id: string): string; load(id: string): Promise<string>; transformIndexHtml: { handler(html: string): Promise<string> } };
  const codes = languages.map(({ code }) => code);

  it('has its names in every language of the interface', async () => {
    const html = await plugin.transformIndexHtml.handler('<div class="drawn-theatre"></div>');
    expect([...html.matchAll(/class="drawn-names"[^>]* lang="([^"]+)"/g)].map(([, language]) => language)).toEqual(codes);
  });

  it('shows those of one at a time', async () => {
    const css = await plugin.load(plugin.resolveId('virtual:drawn-map.css'));
    expect([...css.matchAll(/not\(\[lang='([^']+)'\]\) \.drawn-names\[lang='\1'\]/g)].map(([, language]) => language)).toEqual(codes);
  });
});
