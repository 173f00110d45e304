import { expect, it } from 'vitest';
import { createCollector } from './collect-features';

const titleOf = (properties: unknown): string | null | undefined => {
  const collector = createCollector();
  collector.add({ type: 'Feature', properties, geometry: null }, '');
  return collector.features[0]?.title;
};

it.each([
  [{ name: 'b', title: 'a' }, 'a'],
  [{ NAME: 'd', Name: 'c', name: 'b' }, 'b'],
  [{ NAME: 'd', Name: 'c' }, 'c'],
  [{ label: 'f', name_en: 'e', NAME: 'd' }, 'd'],
  [{ Title: 'a', name: 'b' }, 'a'],
  [{ nAmE: 'b', name_en: 'e' }, 'b'],
  [{ NAME_EN: 'e', label: 'f' }, 'e'],
  [{ shapeName: 'Zaporizhia', shapeID: '123' }, 'Zaporizhia'],
  [{ SHAPENAME: 'g', display_name: 'h' }, 'g'],
  [{ display_name: 'Kyiv, Ukraine', category: 'place' }, 'Kyiv, Ukraine'],
  [{ ADM0_EN: 'Ukraine', ADM1_EN: 'Zaporizka', ADM1_UA: 'Запорізька', ADM1_PCODE: 'UA23' }, 'Zaporizka'],
  [{ ADM1_EN: 'Zaporizka', ADM2_UA: 'Мелітопольський' }, 'Мелітопольський'],
  [{ adm0_name: 'Ukraine', adm1_name: 'Sumska', adm1_name1: 'Сумська', adm1_pcode: 'UA59' }, 'Sumska'],
  [{ adm1_name: 'Sumska', adm2_name1: 'Шосткинський' }, 'Шосткинський'],
  [{ ADM1_NAME: 'Sumska', ADM0_NAME: 'Ukraine' }, 'Sumska'],
  [{ 'name:uk': 'Суми', 'name:en': 'Sumy' }, 'Sumy'],
  [{ Назва: 'Покровськ', Дата: '2025-03-18' }, 'Покровськ'],
  [{ NAME_UA: 'Торецьк', 'name:ru': 'Торецк' }, 'Торецьк'],
  [{ 'name:uk': 'Суми', population: 256_000 }, 'Суми'],
  [{ names: { primary: 'Sumy', common: null } }, 'Sumy'],
  [{ NAME_0: 'Ukraine', NAME_1: 'Sumy', NAME_2: ' ' }, 'Sumy'],
  [{ location: 'Chasiv Yar', name_uk: 'Часів Яр' }, 'Часів Яр'],
  [{ event_type: 'Battles', location: 'Chasiv Yar' }, 'Chasiv Yar'],
  [{ type: 'way', id: 4, tags: { name: 'Park', leisure: 'park' } }, 'Park'],
  [{ tags: { name: 'Park' }, location: 'Sumy' }, 'Sumy'],
  [{ title: 0, name: 'Real' }, 'Real'],
  [{ title: 5, label: 7 }, '5'],
  [{ title: ' ', name: null, label: { en: 'x' }, tags: 'name' }, null],
  [{ named: 'x', title_of: 'y', locations: 'z' }, null],
])('of %j is %j', (properties, title) => expect(titleOf(properties)).toBe(title));

it('is looked for at little cost among many other properties', () => {
  const properties = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`property number ${at}`, 'x']));
  expect(titleOf({ ...properties, location: 'Sumy' })).toBe('Sumy');
});
