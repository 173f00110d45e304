import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { buildStoryIndex } from '../story/story-index';
import { reduce } from './reduce';
import { cameraTargetOfReading } from './reduce-follow';
import { buildInitialState, type AppState, type Intent } from './state';
import { testStory } from './test-story';
import { emptyUrlState } from './url-state';

const index = buildStoryIndex(testStory);
const on: Intent = { type: 'follow-wanted', on: true };
const read = (passage: string | null): Intent => ({ type: 'passage-read', passage });
const after = (...intents: Intent[]): AppState => intents.reduce((state, intent) => reduce(index, state, intent), buildInitialState(testStory));
const feature: Intent = { type: 'opened-chosen', feature: { layer: 'opened-1', feature: 4, at: [30, 50] } };
const camera = { lng: 30, lat: 50, zoom: 6, bearing: 0, pitch: 0 };

describe('following what is read', () => {
  it('moves the map to the passage at the reading line, and chooses nothing', () => {
    const state = after(on, read('river-and-town'));
    expect(state.cameraRequest?.target).toEqual({ kind: 'bounds', bounds: [32, 46, 36.5, 49.5] });
    expect(state).toMatchObject({ passage: null, scrollRequest: null, follow: 'on' });
  });

  it('leaves the map as it was opened until something is read', () => {
    expect(after(on).cameraRequest).toBeNull();
  });

  it('goes back to the theatre at the head of the article', () => {
    expect(after(on, read('town-again'), read(null)).cameraRequest?.target).toEqual({ kind: 'theatre' });
  });

  it('stays with the last place while a passage speaks of none', () => {
    expect(cameraTargetOfReading(index, 'nowhere')).toEqual(cameraTargetOfReading(index, 'capital'));
  });

  it('asks once for two passages of one view', () => {
    expect(after(on, read('capital'), read('nowhere')).cameraRequest?.serial).toBe(1);
  });

  it('ends in the same picture, whatever was passed on the way', () => {
    const ids = [null, 'river-and-town', 'town-again', 'capital', 'nowhere'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids)), fc.constantFrom('river-and-town', 'town-again', 'capital', 'nowhere'), (way, last) => {
        expect(after(on, ...way.map(read), read(last)).cameraRequest?.target).toEqual(cameraTargetOfReading(index, last));
      }),
    );
  });

  it('is off at first, and then only remembers what is read', () => {
    expect(after(read('town-again'))).toMatchObject({ cameraRequest: null, reading: 'town-again', follow: 'off' });
  });
});

describe('holding it up', () => {
  it.each<[string, Intent]>([
    ['a drag on the map', { type: 'camera-moved', camera, by: 'reader' }],
    ['a choice on the map', { type: 'place-chosen', place: 'town', from: 'map' }],
    ['a choice of opened data on it', feature],
    ['the whole theatre', { type: 'theatre-wanted' }],
    ['a link with a camera', { type: 'url-changed', url: { ...emptyUrlState, camera } }],
  ])('%s pauses it', (_, intent) => {
    const held = after(on, read('town-again'), intent);
    expect(held.follow).toBe('paused');
    expect(reduce(index, held, read('capital')).cameraRequest).toBe(held.cameraRequest);
  });

  it('a flight of its own does not', () => {
    expect(after(on, { type: 'camera-moved', camera, by: 'program' }).follow).toBe('on');
  });

  it('an open popup holds the map, and no more than that', () => {
    const open = after(on, { type: 'place-chosen', place: 'town', from: 'list' });
    expect(reduce(index, open, read('capital')).cameraRequest).toBe(open.cameraRequest);
    const closed = reduce(index, open, { type: 'place-closed' });
    expect(reduce(index, closed, read('capital')).cameraRequest?.target).toEqual({ kind: 'far', at: [-77, 39] });
  });

  it('goes to what has been read since the popup opened, once it is closed', () => {
    const open = after(on, read('town-again'), { type: 'place-chosen', place: 'capital', from: 'list' }, read('capital'), read('river-and-town'));
    const closed = reduce(index, open, { type: 'place-closed' });
    expect(closed).toMatchObject({ follow: 'on', place: null, cameraRequest: { target: cameraTargetOfReading(index, 'river-and-town') } });
  });

  it('stays with the place that was looked at where nothing else has been read', () => {
    const open = after(on, read('town-again'), { type: 'place-chosen', place: 'capital', from: 'list' }, read('nowhere'), read('town-again'));
    expect(reduce(index, open, { type: 'place-closed' }).cameraRequest).toBe(open.cameraRequest);
    // The second popup opened where the first had been left.
    const second = after(on, read('town-again'), { type: 'place-chosen', place: 'capital', from: 'list' }, read('river-and-town'), { type: 'place-chosen', place: 'town', from: 'list' });
    expect(reduce(index, second, { type: 'place-closed' }).cameraRequest).toBe(second.cameraRequest);
  });

  it.each<[string, Intent]>([
    ['a link in it to a passage', { type: 'passage-chosen', passage: 'nowhere', from: 'popup', closesPlace: true }],
    ['a passage that is chosen', { type: 'passage-chosen', passage: 'capital', from: 'article' }],
    ['one that is chosen and speaks of no place', { type: 'passage-chosen', passage: 'nowhere', from: 'article' }],
  ])('leaves the map to %s, which closes the popup too', (_, intent) => {
    const open = after(on, read('nowhere'), { type: 'place-chosen', place: 'town', from: 'list' }, read('river-and-town'));
    const closed = reduce(index, open, intent);
    expect(closed.place).toBeNull();
    expect(closed.cameraRequest?.target).not.toEqual(cameraTargetOfReading(index, 'river-and-town'));
  });

  it('goes on after the popup of opened data as well, whatever has taken its layer’s stead', () => {
    const open = after(feature, on, read('capital'), { type: 'opened-replaced', layer: 'opened-1', by: 'opened-2' });
    expect(reduce(index, open, { type: 'opened-chosen', feature: null }).cameraRequest?.target).toEqual({ kind: 'far', at: [-77, 39] });
  });

  it('stays where it is once the popup of a paused map is closed', () => {
    const open = after(on, read('town-again'), { type: 'place-chosen', place: 'town', from: 'map' }, read('capital'));
    expect(reduce(index, open, { type: 'place-closed' }).cameraRequest).toBe(open.cameraRequest);
  });

  it('the popup of opened data holds it too, and its end does not pause', () => {
    // Switched on while it is open and nothing was read yet, following is on beside a popup.
    const open = after(feature, on);
    expect(open).toMatchObject({ follow: 'on', openedFeature: { feature: 4 } });
    expect(reduce(index, open, read('capital')).cameraRequest).toBe(open.cameraRequest);
    const closed = reduce(index, open, { type: 'opened-chosen', feature: null });
    expect(closed).toMatchObject({ follow: 'on', openedFeature: null });
    expect(reduce(index, closed, read('capital')).cameraRequest?.target).toEqual({ kind: 'far', at: [-77, 39] });
  });

  it('resuming closes the popup of opened data as well, and stays resumed', () => {
    const resumed = after(on, feature, read('capital'), on);
    expect(resumed).toMatchObject({ follow: 'on', openedFeature: null });
    expect(reduce(index, resumed, read('town-again')).cameraRequest?.target).toMatchObject({ kind: 'bounds' });
  });

  it('resuming shows at once what is being read, and closes the popup', () => {
    const resumed = after(on, { type: 'place-chosen', place: 'town', from: 'map' }, read('capital'), on);
    expect(resumed).toMatchObject({ follow: 'on', place: null });
    expect(resumed.cameraRequest?.target).toEqual({ kind: 'far', at: [-77, 39] });
  });

  it('what was never on is not paused', () => {
    expect(after({ type: 'theatre-wanted' }).follow).toBe('off');
  });
});
