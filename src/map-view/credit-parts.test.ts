import { expect, it } from 'vitest';
import { creditPartsOf } from './credit-parts';

const osm = 'https://www.openstreetmap.org/copyright';

it('takes a credit apart into words and links', () => {
  expect(creditPartsOf(`Coast: © <a href="${osm}" rel="noopener">OpenStreetMap</a> contributors`)).toEqual([
    { text: 'Coast: © ', href: null },
    { text: 'OpenStreetMap', href: osm },
    { text: ' contributors', href: null },
  ]);
  expect(creditPartsOf('Control: own reconstruction')).toEqual([{ text: 'Control: own reconstruction', href: null }]);
});

it.each([
  '<a href="javascript:alert(1)">x</a>',
  '<a href="http://example.org">x</a>',
  '<img src=x onerror=alert(1)>',
  `<a href="${osm}"><b>x</b></a>`,
  `<a href="${osm} onclick=alert(1)">x</a>`,
  '<script>alert(1)</script>',
])('leaves %s as words', (attribution) => {
  expect(creditPartsOf(attribution)).toEqual([{ text: attribution, href: null }]);
});
