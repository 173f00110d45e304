import { expect, it } from 'vitest';
import { pageAddressOf, passageAddressOf } from './passage-address';

it('a passage has an address on this page, without what made it an embedded one', () => {
  expect(passageAddressOf(pageAddressOf('https://map.example/a/?embed=1#map=7/45/34'), 'no-wind')).toBe('https://map.example/a/#passage=no-wind');
});
