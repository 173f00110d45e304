import { describe, expect, it } from 'vitest';
import { englishWording } from '../words/words-context';
import { drawingFailureOf, fileFailureOf } from './map-failure';

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

describe('the sentence for a drawing that failed', () => {
  it('has plain words for a worker that died, and passes on what else is said', () => {
    const said = drawingFailureOf(new Error('Worker failed to load. Check that the worker URL is correct.'))(englishWording);
    expect(said).toBe('The moving map could not be drawn: a part of its code did not arrive, or stopped.');
    expect(drawingFailureOf(new Error('no room'))(englishWording)).toBe('The moving map could not be drawn: no room.');
  });
});
