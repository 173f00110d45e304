/** What the workers of opened data say is looked at before it is believed. */
import { expect, it } from 'vitest';
import { parseFromMeasurer } from './measure-messages';
import { answerSchemas, parseAnswer, parseFromReader } from './reader-messages';

const fault = { code: 'is-text', index: null, path: '' };
const summary = { name: 'towns', bytes: 9, total: 1, shown: 1, placeless: 0, leftOut: 0, points: 1, withLines: 0, withAreas: 0, withColours: 0, bounds: null, dates: null, undated: 0, faults: [fault], faultCounts: { 'is-text': 1 } };
const measured = { values: [{ id: 'ukraine-held-area' }], areas: 1, crossing: 0, outsideKm2: 0, statedKm: null };

it.each<[string, object]>([
  ['progress', { type: 'progress', progress: { bytesRead: 1, bytes: 2, checked: 0 } }],
  ['a summary', { type: 'done', summary }],
  ['faults', { type: 'refused', faults: [fault], count: 1 }],
  ['an answer', { type: 'answer', id: 1, answer: null }],
])('%s of a file’s reader is taken as it is', (_, message) => expect(parseFromReader(message)).toEqual(message));

it.each<[string, unknown]>([
  ['what an extension posts', 'hello'],
  ['progress that is a list', { type: 'progress', progress: [] }],
  ['progress without figures', { type: 'progress', progress: { bytesRead: '1', bytes: 2, checked: 0 } }],
  ['an empty summary', { type: 'done', summary: {} }],
  ['a summary whose faults are none', { type: 'done', summary: { ...summary, faults: [42] } }],
  ['a fault for which there are no words', { type: 'refused', faults: [{ ...fault, code: 'toString' }], count: 1 }],
  ['a count that is no number', { type: 'refused', faults: [fault], count: Number.NaN }],
  ['an answer without a number', { type: 'answer', answer: null }],
])('%s is no message of a file’s reader', (_, message) => expect(parseFromReader(message)).toBeNull());

it.each<[string, object]>([
  ['a step', { type: 'step', step: { done: 1, of: 3 } }],
  ['what was measured', { type: 'measured', measured }],
  ['why nothing was', { type: 'failed', why: 'outside' }],
])('%s is taken of a measurer as it is', (_, message) => expect(parseFromMeasurer(message)).toEqual(message));

it.each<[string, unknown]>([
  ['a step that is a list', { type: 'step', step: [] }],
  ['values that are none', { type: 'measured', measured: { ...measured, values: [5] } }],
  ['a reason without words', { type: 'failed', why: 'weather' }],
])('%s is no message of a measurer', (_, message) => expect(parseFromMeasurer(message)).toBeNull());

it('an answer in the form of another question is none', () => {
  const page = { rows: [], found: 0 };
  expect(parseAnswer(answerSchemas.rows, page)).toEqual(page);
  expect(parseAnswer(answerSchemas.details, page)).toBeNull();
  expect(parseAnswer(answerSchemas.areaChoices, page)).toBeNull();
  expect(parseAnswer(answerSchemas.rows, null)).toBeNull();
});
