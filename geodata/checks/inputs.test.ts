import { expect, test } from 'vitest';
import { readInputs } from '../annotate/inputs';

test('what the inputs of a measure lack is named in a sentence', () => {
  const inputs = readInputs();
  expect(() => inputs.figureOf('none')).toThrow('There is no figure “none” in figures.json.');
  expect(() => inputs.settlementOf('front', 'Nowhere')).toThrow('There is no settlement Nowhere in “front” of settlements.json.');
  expect(() => inputs.areaOfControl('none')).toThrow('There is no feature with {"id":"none"} in ');
});
