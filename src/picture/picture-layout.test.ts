import { describe, expect, it } from 'vitest';
import { legendOf } from '../map-style/legend';
import { layOutPicture, swatchPx, type FontLook, type PictureWords } from './picture-layout';

const measure = (text: string, { sizePx }: FontLook): number => text.length * sizePx * 0.5;

const words: PictureWords = {
  kicker: 'War somewhere',
  title: 'A title that is long enough to take two lines on a narrow picture, or more',
  subtitle: 'Control as of 18 March 2025',
  legend: ['control', 'crimea', 'dnipro-barrier', 'kursk', 'sumy'].flatMap((id) => legendOf(id).map(({ label, swatch }) => ({ text: label.en, swatch }))),
  sources: ['Regions: Natural Earth', 'Towns: GeoNames (CC BY 4.0)', 'Borders, water: © OpenStreetMap contributors (ODbL)'],
};

describe.each([
  ['a desk', 724, 848],
  ['a telephone', 390, 382],
  ['an embedded map', 300, 240],
  ['a map that is wide and low', 900, 200],
])('the picture of %s', (_, widthPx, heightPx) => {
  const layout = layOutPicture(words, { widthPx, heightPx }, measure);

  it('keeps the map at its size', () => expect(layout.map).toMatchObject({ widthPx, heightPx }));

  it('holds everything inside its edges, with a sign for every line of the legend', () => {
    expect(layout.swatches).toHaveLength(words.legend.length);
    for (const { text, x, y, font } of layout.texts) {
      expect(x).toBeGreaterThanOrEqual(12);
      expect(x + measure(text, font), text).toBeLessThanOrEqual(layout.widthPx - 11);
      expect(y).toBeGreaterThan(font.sizePx * 0.7);
      expect(y, text).toBeLessThan(layout.heightPx);
    }
    for (const { x, y } of layout.swatches) {
      expect(x + swatchPx.width).toBeLessThan(layout.widthPx);
      expect(y + swatchPx.height).toBeLessThan(layout.heightPx);
    }
  });

  it('says every word', () => {
    const said = layout.texts.map(({ text }) => text).join(' ');
    const all = [words.title, words.subtitle, ...words.legend.map(({ text }) => text), ...words.sources].join(' ').split(' ');
    expect(all.filter((word) => !said.includes(word))).toEqual([]);
  });

  it('writes nothing over the map or over another line', () => {
    const { map } = layout;
    const boxes = layout.texts.map(({ text, x, y, font }) => ({ text, left: x, right: x + measure(text, font), top: y - font.sizePx * 0.72, bottom: y }));
    for (const [at, box] of boxes.entries()) {
      const clearOfMap = box.bottom < map.y || box.top > map.y + map.heightPx || box.left > map.x + map.widthPx;
      expect(clearOfMap, box.text).toBe(true);
      for (const other of boxes.slice(at + 1)) {
        const apart = box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
        expect(apart, `${box.text} / ${other.text}`).toBe(true);
      }
    }
  });
});

it('puts the legend beside a map that has room for it, and below any other', () => {
  const desk = layOutPicture(words, { widthPx: 724, heightPx: 848 }, measure);
  expect(desk.swatches.every(({ x }) => x > desk.map.x + desk.map.widthPx)).toBe(true);
  const phone = layOutPicture(words, { widthPx: 390, heightPx: 382 }, measure);
  expect(phone.swatches.every(({ y }) => y > phone.map.y + phone.map.heightPx)).toBe(true);
});

it('is smaller without a legend', () => {
  const none = layOutPicture({ ...words, legend: [] }, { widthPx: 724, heightPx: 848 }, measure);
  expect(none.widthPx).toBe(724 + 40);
});
