import { describe, expect, it } from 'vitest';
import { englishWording } from '../words/words-context';
import { drawingFailureOf, fileFailureOf } from './map-failure';

const withPassword = "Failed to construct 'Request': Request cannot be constructed from a URL that includes credentials: ";

describe('the sentence for a file that did not load', () => {
  it.each([
    ['a missing file', new Error('AJAXError: Not Found (404): http://127.0.0.1/assets/control.geojson'), 'the server answered with status 404'],
    ['a server that names no status', new Error('AJAXError:  (503): https://maps.example.org/assets/control.geojson'), 'the server answered with status 503'],
    ['no answer', new Error('AJAXError: Failed to fetch (0): https://maps.example.org/assets/control.geojson'), 'it could not be fetched'],
    ['no answer from an address of figures', new Error('AJAXError: NetworkError when attempting to fetch resource. (0): http://127.0.0.1:4173/a (404)/control.geojson'), 'it could not be fetched'],
    ['a file broken far down', new SyntaxError("Expected ',' or ']' after array element in JSON at position 48211 (line 312 column 9)"), 'it is not valid GeoJSON'],
    ['a file of something else', new Error("Input data given to 'control' is not a valid GeoJSON object."), 'it is not valid GeoJSON'],
    ['what only the browser knows', new TypeError(`${withPassword}https://one:two@maps.example.org/control.geojson`), `${withPassword}https://one:two@maps.example.org/control.geojson`],
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
