import { describe, expect, it } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { englishWording } from '../words/words-context';
import { reduce } from './reduce';
import { buildInitialState, type AppState, type Intent } from './state';
import { testStory } from './test-story';
import { emptyUrlState } from './url-state';

const index = buildStoryIndex(testStory);
const start = buildInitialState(testStory);
const after = (...intents: Intent[]): AppState => intents.reduce((state, intent) => reduce(index, state, intent), start);

describe('choosing a place', () => {
  it('on the map scrolls the article and leaves the camera to the reader', () => {
    const state = after({ type: 'place-chosen', place: 'town', from: 'map', at: [36.1, 49.1] });
    expect(state).toMatchObject({ place: 'town', placeAt: [36.1, 49.1], passage: 'river-and-town', cameraRequest: null });
    expect(state.scrollRequest?.target).toBe('river-and-town');
  });

  it('in the article moves the camera and does not scroll', () => {
    const state = after({ type: 'place-chosen', place: 'town', from: 'article', passage: 'town-again' });
    expect(state).toMatchObject({ place: 'town', passage: 'town-again', scrollRequest: null });
    expect(state.cameraRequest?.target).toMatchObject({ kind: 'bounds', bounds: [35.5, 48.5, 36.5, 49.5] });
  });

  it('from the list does both', () => {
    const state = after({ type: 'place-chosen', place: 'river', from: 'list' });
    expect(state.cameraRequest?.target.kind).toBe('bounds');
    expect(state.scrollRequest?.target).toBe('river-and-town');
  });

  it('keeps the passage that speaks of it already', () => {
    const state = after({ type: 'passage-chosen', passage: 'town-again', from: 'article' }, { type: 'place-chosen', place: 'town', from: 'map' });
    expect(state.passage).toBe('town-again');
  });

  it('flies to a far place and shows its layer', () => {
    const state = after({ type: 'place-chosen', place: 'capital', from: 'list' });
    expect(state.cameraRequest?.target).toMatchObject({ kind: 'far', at: [-77, 39] });
    expect(state.shown.has('far')).toBe(true);
  });

  it('that is not in the story changes nothing', () => {
    expect(after({ type: 'place-chosen', place: 'atlantis', from: 'list' })).toBe(start);
  });

  it('twice asks for the camera twice', () => {
    const once = after({ type: 'place-chosen', place: 'town', from: 'list' });
    const twice = reduce(index, once, { type: 'place-chosen', place: 'town', from: 'list' });
    expect(twice.cameraRequest?.serial).toBe((once.cameraRequest?.serial ?? 0) + 1);
  });
});

describe('choosing a passage', () => {
  it('in the article frames all of its places and does not scroll', () => {
    const state = after({ type: 'passage-chosen', passage: 'river-and-town', from: 'article' });
    expect(state.cameraRequest?.target).toEqual({ kind: 'bounds', bounds: [32, 46, 36.5, 49.5] });
    expect(state.scrollRequest).toBeNull();
  });

  it('closes the popup of a place that it does not speak of, and keeps one that it does', () => {
    const open: Intent = { type: 'place-chosen', place: 'town', from: 'list' };
    expect(after(open, { type: 'passage-chosen', passage: 'town-again', from: 'popup' }).place).toBe('town');
    expect(after(open, { type: 'passage-chosen', passage: 'capital', from: 'keys' }).place).toBeNull();
  });

  it('from a popup leaves the camera where it is', () => {
    const before = after({ type: 'place-chosen', place: 'town', from: 'map' });
    expect(reduce(index, before, { type: 'passage-chosen', passage: 'town-again', from: 'popup' }).cameraRequest).toBe(before.cameraRequest);
  });

  it('frames what it names and not what it only bears on', () => {
    const state = after({ type: 'passage-chosen', passage: 'town-again', from: 'article' });
    expect(state.cameraRequest?.target).toEqual({ kind: 'bounds', bounds: [35.5, 48.5, 36.5, 49.5], spot: [36, 49] });
  });

  it('that speaks of one far place alone flies there', () => {
    expect(after({ type: 'passage-chosen', passage: 'capital', from: 'article' }).cameraRequest?.target).toEqual({ kind: 'far', at: [-77, 39] });
  });

  it('that names no place leaves the camera where it is', () => {
    expect(after({ type: 'passage-chosen', passage: 'nowhere', from: 'article' }).cameraRequest).toBeNull();
  });

  it('steps through the article and stops at its ends', () => {
    const forward: Intent = { type: 'passage-stepped', by: 1 };
    expect(after(forward).passage).toBe('river-and-town');
    expect(after(forward, forward).passage).toBe('town-again');
    expect(after({ type: 'passage-stepped', by: -1 }).passage).toBe('nowhere');
    expect(after({ type: 'passage-stepped', by: -1 }, forward).passage).toBe('nowhere');
  });
});

describe('choosing a claim', () => {
  const drawn = { bounds: [34, 47, 36, 48] as [number, number, number, number], fromZoom: 8 };
  const targetFor = (...places: string[]) => after({ type: 'claim-chosen', claim: 'any', passage: 'town-again', places, drawn }).cameraRequest?.target;

  it('frames its places, and close up the smallest of them with what was drawn', () => {
    expect(targetFor('river', 'town')).toEqual({ kind: 'bounds', bounds: [32, 46, 36.5, 49.5], closeUp: { bounds: [34, 47, 36.5, 49.5], fromZoom: 8 } });
  });

  it('about a far place flies there, whatever is drawn', () => {
    expect(targetFor('capital')).toEqual({ kind: 'far', at: [-77, 39] });
  });
});

describe('the sheets of a narrow screen', () => {
  const low: Intent = { type: 'sheet-resized', sheet: 'panes', height: 'low' };
  const open: Intent = { type: 'place-chosen', place: 'town', from: 'list' };

  it('have heights of their own', () => {
    const state = after(low, open, { type: 'sheet-resized', sheet: 'popup', height: 'full' });
    expect(state.sheetHeights).toEqual({ panes: 'low', popup: 'full' });
    expect(reduce(index, state, { type: 'place-closed' }).sheetHeights.panes).toBe('low');
  });

  it('open a popup half, and keep it low from place to place', () => {
    const other: Intent = { type: 'place-chosen', place: 'river', from: 'map', at: [33, 47] };
    expect(after(open, { type: 'sheet-resized', sheet: 'popup', height: 'full' }, other).sheetHeights.popup).toBe('half');
    expect(after(open, { type: 'sheet-resized', sheet: 'popup', height: 'low' }, other).sheetHeights.popup).toBe('low');
    expect(after(open, { type: 'sheet-resized', sheet: 'popup', height: 'low' }, { type: 'place-closed' }, other).sheetHeights.popup).toBe('half');
  });

  it('rise for a tab and for a passage that is to be read', () => {
    expect(after(low, { type: 'tab-chosen', tab: 'layers' }).sheetHeights.panes).toBe('half');
    expect(after(low, { type: 'passage-chosen', passage: 'town-again', from: 'search' }).sheetHeights.panes).toBe('half');
    expect(after(low, { type: 'claim-chosen', claim: 'any', passage: 'town-again', places: [], drawn: null }).sheetHeights.panes).toBe('low');
  });

  it('let the popup make way for the passage that it leads to', () => {
    const state = after(open, { type: 'passage-chosen', passage: 'town-again', from: 'popup', closesPlace: true });
    expect(state).toMatchObject({ place: null, passage: 'town-again', sheetTab: 'article', scrollRequest: { target: 'town-again' } });
  });

  it('let it make way for a passage that is found or stepped to, whatever is in it', () => {
    const feature: Intent = { type: 'opened-chosen', feature: { layer: 'opened-1', feature: 4, at: [30, 50] } };
    for (const popup of [open, feature]) {
      for (const intent of [{ type: 'passage-chosen', passage: 'river-and-town', from: 'search', closesPlace: true }, { type: 'passage-stepped', by: 1, closesPlace: true }] as const)
        expect(after(popup, intent)).toMatchObject({ place: null, placeAt: null, openedFeature: null });
    }
  });

  it('keep it where the story does not have the passage, or where it covers nothing', () => {
    const found = { type: 'passage-chosen', passage: 'town-again', from: 'search' } as const;
    expect(after(open, { ...found, passage: 'unheard-of', closesPlace: true }).place).toBe('town');
    expect(after(open, found).place).toBe('town');
    expect(after({ type: 'opened-chosen', feature: { layer: 'opened-1', feature: 4, at: null } }, found).openedFeature).not.toBeNull();
  });
});

describe('a link', () => {
  it('with a camera restores it and not the view of its place', () => {
    const camera = { zoom: 8, lat: 47, lng: 33, bearing: 0, pitch: 0 };
    const state = after({ type: 'url-changed', url: { ...emptyUrlState, camera, place: 'town', layers: ['towns'] } });
    expect(state).toMatchObject({ camera, place: 'town', cameraRequest: { target: { kind: 'camera', camera } } });
    expect([...state.shown]).toEqual(['towns']);
  });

  it('closes the popup of opened data, which no link can hold', () => {
    const feature = { layer: 'opened-1', feature: 4, at: null };
    expect(after({ type: 'opened-chosen', feature }, { type: 'url-changed', url: emptyUrlState }).openedFeature).toBeNull();
  });

  it('keeps the notice of a link short, whatever the link names', () => {
    const layers = Array.from({ length: 500 }, (_, nth) => `layer-${nth}`);
    const place = `\u202e${'x'.repeat(5000)}`;
    const said = after({ type: 'url-changed', url: { ...emptyUrlState, place, layers } }).notice?.(englishWording) ?? '';
    expect(said.length).toBeLessThan(250);
    expect(said).toContain('layer-2');
    expect(said).toContain('and 497 more');
    expect(said).not.toContain('\u202e');
  });

  it('names in a notice what the story does not have, and shows the rest', () => {
    const state = after({ type: 'url-changed', url: { ...emptyUrlState, place: 'atlantis', passage: 'town-again', layers: ['water', 'wind'], date: '1999-01-01' } });
    expect(state).toMatchObject({ place: null, passage: 'town-again' });
    expect([...state.shown]).toEqual(['water']);
    for (const word of ['atlantis', 'wind', '1999-01-01']) expect(state.notice?.(englishWording)).toContain(word);
    expect(state.notice?.(englishWording)).not.toContain('town-again');
  });

  it('names them in a notice that stays, also where one was to pass', () => {
    const given = { type: 'notice-given', text: () => 'Copied.', passes: true } as const;
    expect(after(given)).toMatchObject({ noticePasses: true });
    expect(after(given, { type: 'url-changed', url: { ...emptyUrlState, place: 'atlantis' } })).toMatchObject({ noticePasses: false });
    expect(after(given, { type: 'notice-given', text: () => 'Amiss.' })).toMatchObject({ noticePasses: false });
  });

  it('brings its language', () => {
    expect(after({ type: 'url-changed', url: { ...emptyUrlState, language: 'uk-UA' } })).toMatchObject({ language: 'uk', notice: null });
  });

  it.each<[string, Intent[], string | null]>([
    ['it says none', [{ type: 'language-chosen', language: 'uk', by: 'browser' }], null],
    ['the reader has chosen one', [{ type: 'language-chosen', language: 'uk', by: 'reader' }], 'en'],
  ])('leaves the language where %s', (_, before, language) => {
    expect(after(...before, { type: 'url-changed', url: { ...emptyUrlState, language } }).language).toBe('uk');
  });

  it('names a language that the interface does not speak, and keeps its own', () => {
    const state = after({ type: 'url-changed', url: { ...emptyUrlState, language: 'tlh' } });
    expect(state.language).toBe('en');
    expect(state.notice?.(englishWording)).toContain('tlh');
  });

  it('that says nothing leads back to the theatre with the first layers', () => {
    const state = after({ type: 'layer-toggled', layer: 'water' }, { type: 'place-chosen', place: 'town', from: 'list' }, { type: 'url-changed', url: emptyUrlState });
    expect(state).toMatchObject({ place: null, passage: null, camera: null, cameraRequest: { target: { kind: 'theatre' } } });
    expect([...state.shown]).toEqual(['water', 'towns']);
  });
});

describe('the camera', () => {
  const camera = { zoom: 8, lat: 47, lng: 33, bearing: 0, pitch: 0 };
  it('is part of a link once the reader has moved it', () => {
    expect(after({ type: 'camera-moved', camera, by: 'reader' }).camera).toBe(camera);
  });
  it('stays part of it when the map settles by itself', () => {
    const settled = { ...camera, zoom: 8.5 };
    expect(after({ type: 'camera-moved', camera, by: 'reader' }, { type: 'camera-moved', camera: settled, by: 'program' }).camera).toBe(settled);
  });
  it('is not part of a link while the map shows the theatre', () => {
    expect(after({ type: 'camera-moved', camera, by: 'program' }).camera).toBeNull();
    expect(after({ type: 'camera-moved', camera, by: 'reader' }, { type: 'theatre-wanted' }, { type: 'camera-moved', camera, by: 'program' }).camera).toBeNull();
  });
});

describe('links from a file', () => {
  const link = { passage: 'nowhere', place: 'town' };

  it('make a place of their passage as good as its own', () => {
    const state = after({ type: 'links-imported', links: [link] }, { type: 'place-chosen', place: 'town', passage: 'nowhere', from: 'article' });
    expect(state).toMatchObject({ place: 'town', passage: 'nowhere' });
    expect(reduce(index, state, { type: 'passage-chosen', passage: 'nowhere', from: 'article' }).place).toBe('town');
    expect(after({ type: 'place-chosen', place: 'town', passage: 'nowhere', from: 'article' }).passage).toBe('river-and-town');
  });
});
