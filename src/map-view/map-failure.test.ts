import { describe, expect, it } from 'vitest';
import { englishWording } from '../words/words-context';
import { fileFailureOf } from './map-failure';

describe('the sentence for a file that did not load', () => {
  it.each([
    ['a missing file', new Error('AJAXError: Not Found (404): http://127.0.0.1/assets/control.geojson'), 'the server answered with status 404'],
    ['a cut file', new SyntaxError('Unexpected end of JSON input'), 'it is not valid GeoJSON'],
    ['no network', new TypeError('Failed to fetch'), 'it could not be fetched'],
    ['something without words', 'odd', 'the reason is not known'],
  ])('says what went wrong for %s', (_words, error, reason) => {
    expect(fileFailureOf('control.geojson', error)(englishWording)).toBe(`The map file "control.geojson" did not load: ${reason}. Reload the page to try again.`);
  });
});
