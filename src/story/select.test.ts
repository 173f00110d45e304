import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectAll, selectTexts } from './select';

const data = { rooms: [{ name: 'hall', doors: ['a', 'b'] }, { name: 7 }, null, { doors: ['c'] }] };

describe('selectAll', () => {
  it('goes through lists and leaves out what is not there', () => {
    expect(selectAll(data, 'rooms[].doors[]')).toEqual([
      { keys: ['rooms', 0, 'doors', 0], value: 'a' },
      { keys: ['rooms', 0, 'doors', 1], value: 'b' },
      { keys: ['rooms', 3, 'doors', 0], value: 'c' },
    ]);
  });

  it('does not take what every object inherits for data', () => {
    expect(selectAll({}, 'constructor')).toEqual([]);
  });

  it('never throws, whatever the data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(selectAll({ rooms: json }, 'rooms[].doors[]')).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('selectTexts', () => {
  it('takes texts only', () => {
    expect(selectTexts(data, 'rooms[].name')).toEqual([{ keys: ['rooms', 0, 'name'], value: 'hall' }]);
  });
});
