import { describe, expect, it } from 'vitest';
import { placeDrawing } from './drawn-map.ts';

describe('placing the drawn map in the page', () => {
  it('fills the place that the page keeps for it, and nothing else', () => {
    const html = '<main><div class="drawn-theatre"></div><p>$1</p></main>';
    expect(placeDrawing(html, '<svg>$& a</svg>')).toBe('<main><div class="drawn-theatre"><svg>$& a</svg></div><p>$1</p></main>');
  });

  it('refuses a page without a place for it', () => {
    expect(() => placeDrawing('<main></main>', '<svg/>')).toThrow(/no place for the drawn map/);
  });
});
