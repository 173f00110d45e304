import { expect, it } from 'vitest';
import { parseJson } from './parse-json';

it.each([
  ['{"id":9007199254740993}', { id: '9007199254740993' }],
  ['{"id":-9007199254740993}', { id: '-9007199254740993' }],
  ['{"properties":[9007199254740992,1902345678901234567 ,\n12345678901234567890]}', { properties: [9007199254740992, '1902345678901234567', '12345678901234567890'] }],
  ['{"id":9007199254740993,"properties":"no: 9007199254740993, \\"9007199254740993\\", 1"}', { id: '9007199254740993', properties: 'no: 9007199254740993, "9007199254740993", 1' }],
  ['{"id":1541815603606036480,"properties":{"more":9223372036854775808}}', { id: '1541815603606036480', properties: { more: '9223372036854775808' } }],
  [`{"id":${'9'.repeat(400)}}`, { id: '9'.repeat(400) }],
  ['{"properties":{"9007199254740993":9007199254740993}}', { properties: { '9007199254740993': '9007199254740993' } }],
  [
    '{"properties":[37.12345678901234567890,-0.9007199254740993,9007199254740993.5,9007199254740993e2,1e-0000000000000001]}',
    { properties: ['37.12345678901234567890', '-0.9007199254740993', '9007199254740993.5', '9007199254740993e2', '1e-0000000000000001'].map(Number) },
  ],
])('keeps the digits of %s', (text, value) => expect(parseJson(text)).toEqual({ ok: true, value }));

it.each([
  ['{"id":9007199254740993,"geometry":{"coordinates":[30,50,9007199254740993]}}', { id: '9007199254740993', geometry: { coordinates: [30, 50, 9007199254740992] } }],
  ['{"type":"Point","coordinates":[99999999999999999999,50]}', { type: 'Point', coordinates: [1e20, 50] }],
  ['[[30,50,9007199254740993]]', [[30, 50, 9007199254740992]]],
])('leaves numbers to reckon with as they are: %s', (text, value) => expect(parseJson(text)).toEqual({ ok: true, value }));

it.each(['{"id":9007199254740993', '01', '{"id":09007199254740993}', ''])('says of %j that it is not JSON', (text) => expect(parseJson(text)).toEqual({ ok: false }));

it('is JSON where the digits cannot be looked for, in millions of escapes', () => {
  const long = '\\u0430'.repeat(6_000_000);
  expect(parseJson(`{"id":1541815603606036481,"long":"${long}"}`).ok).toBe(true);
});

it('looks at megabytes in one text', () => {
  const long = `${'"\\'.repeat(500_000)} 9007199254740993`;
  expect(parseJson(JSON.stringify({ long, id: 1 }))).toEqual({ ok: true, value: { long, id: 1 } });
});
