import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announceHeight, findEmbed, wishedHeightPxOf } from './embed';

afterEach(() => void vi.unstubAllGlobals());

describe('the query of an embedded page', () => {
  it('is read by browsers without what URL learned late', () => {
    class OldUrl extends URL {}
    for (const late of ['canParse', 'parse']) Object.defineProperty(OldUrl, late, { value: undefined });
    vi.stubGlobal('URL', OldUrl);
    expect(findEmbed('?embed=1&parent=https://news.example')).toEqual({ parent: 'https://news.example' });
    expect(findEmbed('?embed=1&parent=news.example')).toEqual({ parent: null });
  });

  it.each([
    ['', null],
    ['?embed=0', null],
    ['?embed=1', { parent: null }],
    ['?embed=1&parent=https://news.example', { parent: 'https://news.example' }],
    ['?embed=1&parent=https%3A%2F%2Fnews.example%3A8443', { parent: 'https://news.example:8443' }],
    ['?embed=1&parent=http://127.0.0.1:4000', { parent: 'http://127.0.0.1:4000' }],
    // More than an origin, less than one, over plain http, or everybody: nobody is told.
    ['?embed=1&parent=https://news.example/', { parent: null }],
    ['?embed=1&parent=https://news.example/page', { parent: null }],
    ['?embed=1&parent=http://news.example', { parent: null }],
    ['?embed=1&parent=http://127.0.0.1.news.example', { parent: null }],
    ['?embed=1&parent=news.example', { parent: null }],
    ['?embed=1&parent=*', { parent: null }],
    ['?embed=1&parent=null', { parent: null }],
  ])('%s', (search, embed) => expect(findEmbed(search)).toEqual(embed));
});

describe('the height', () => {
  it('follows the width and stays within reason', () => {
    expect([200, 300, 640, 2000].map((widthPx) => wishedHeightPxOf(widthPx, 16))).toEqual([321, 321, 549, 621]);
  });

  it('leaves the same to the map, however large the letters make what stands above and below it', () => {
    const remOf = (sheet: string, name: string): number => {
      const css = readFileSync(new URL(sheet, import.meta.url), 'utf8');
      return Number(new RegExp(`${name}: ([\\d.]+)rem;`).exec(css)?.[1]);
    };
    const furnitureRem = remOf('embed.css', '--bar-height') + remOf('narrow.css', '--handle-height');
    expect([16, 20, 32].map((remPx) => wishedHeightPxOf(640, remPx) - Math.round(furnitureRem * remPx))).toEqual([448, 448, 448]);
  });

  it('is told to the parent alone, and anew when the width changes', () => {
    const told: unknown[] = [];
    const page = { document: {}, getComputedStyle: () => ({ fontSize: '16px' }) };
    const view = Object.assign(new EventTarget(), { ...page, innerWidth: 640, parent: { postMessage: (...message: unknown[]) => told.push(message) } }) as unknown as Window & { innerWidth: number };
    const stop = announceHeight('https://news.example', view);
    view.dispatchEvent(new Event('resize'));
    expect(told).toEqual([[{ type: 'conflict-map:height', heightPx: 549 }, 'https://news.example']]);
    view.innerWidth = 300;
    view.dispatchEvent(new Event('resize'));
    expect(told).toHaveLength(2);
    stop();
    view.innerWidth = 640;
    view.dispatchEvent(new Event('resize'));
    expect(told).toHaveLength(2);
  });
});
