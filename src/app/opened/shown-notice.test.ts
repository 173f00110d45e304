import { beforeAll, describe, expect, it } from 'vitest';
import { loadOpenedWords } from '../../words/opened/opened-words';
import { englishWording } from '../../words/words-context';
import { isAllWell, sayShown } from './shown-notice';
import { setUpOpened, summary } from './test-opened';

const whole = { ...summary, leftOut: 0 };
const called = (name: string, file: typeof summary): typeof summary => ({ ...file, name });
/** Without the signs that keep a name from turning the line around it. */
const said = (...files: (typeof summary)[]): string => sayShown(files, englishWording, true).replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');

beforeAll(async () => {
  await loadOpenedWords('en');
});

describe('what is said of files that are on the map', () => {
  it('is short where all is well', () => {
    expect(said(whole)).toBe('a.geojson is on the map. Features: 2.');
    expect(isAllWell(whole)).toBe(true);
  });

  it('says what is missing or may be out of place, the gravest first, and where more stands', () => {
    expect(said(summary)).toBe('a.geojson is on the map. Features shown: 2; broken and left out: 1. What is wrong stands with the layer.');
    const doubtful = { ...whole, faultCounts: { 'ring-open': 4, 'letters-lost': 1, 'crs-other': 1, 'cut-off': 1 } };
    expect(said(doubtful)).toBe('a.geojson is on the map. Features: 2. The file breaks off before its end. The file names a reference system other than WGS 84, so shapes may be out of place. What is wrong stands with the layer.');
    expect([isAllWell(doubtful), isAllWell({ ...whole, faultCounts: { 'ring-open': 4 } })]).toEqual([false, true]);
  });

  it('does not say that they are there while there is no moving map', () => {
    expect(sayShown([whole], englishWording, false)).toMatch(/is read, and is drawn once the moving map is there\. Features:/);
    expect(sayShown([whole, summary], englishWording, false)).not.toContain('on the map');
    const { app, actions, workers } = setUpOpened();
    const opens = (): string => {
      actions.readFiles([new File(['{}'], 'a.geojson')]);
      workers.at(-1)?.says({ type: 'done', summary: whole });
      return app.state().notice?.(englishWording) ?? '';
    };
    expect(opens()).toContain('once the moving map is there');
    app.dispatch({ type: 'map-arrived' });
    expect(opens()).toContain('is on the map');
  });

  it('tells of several one by one only those with something amiss, and counts the rest', () => {
    expect(said(whole, summary)).toBe(`Files on the map: 2. ${said(summary)}`);
    const five = ['b', 'c', 'd', 'e', 'f'].map((name) => called(name, summary));
    const text = said(whole, ...five);
    for (const name of ['b', 'c', 'd']) expect(text).toContain(`${name} is on the map`);
    expect(text).toMatch(/^Files on the map: 6\. .* Further files with something wrong: 2\.$/);
  });
});

it('files that are opened together are told together, in a notice that stays where one is broken, and seen together', () => {
  const { app, actions, workers } = setUpOpened();
  actions.readFiles(['a.geojson', 'b.geojson'].map((name) => new File(['{}'], name)));
  const [a, b] = workers;
  a?.says({ type: 'done', summary });
  b?.says({ type: 'done', summary: { ...whole, name: 'b.geojson', bounds: [-9, 38, -8, 39] } });
  expect(app.state()).toMatchObject({ noticePasses: false, cameraRequest: { target: { kind: 'bounds', bounds: [-9, 38, 30, 50] } } });
  expect(app.state().notice?.(englishWording)).toContain('broken and left out');
  actions.readFiles([new File(['{}'], 'c.geojson')]);
  workers.at(-1)?.says({ type: 'done', summary: called('c.geojson', whole) });
  expect(app.state().notice?.(englishWording)).not.toContain('a.geojson');
  expect(app.state().noticePasses).toBe(true);
});

it('one that was renamed, or switched off, before the next was there is told by its name, or no more', () => {
  const { app, store, actions, workers } = setUpOpened();
  actions.readFiles(['a.geojson', 'b.geojson', 'c.geojson'].map((name) => new File(['{}'], name)));
  const [a, b, c] = workers;
  a?.says({ type: 'done', summary });
  store.dispatch({ type: 'layer-renamed', layer: 'opened-1', name: 'Ours' });
  b?.says({ type: 'done', summary: { ...whole, name: 'b.geojson' } });
  const texts = (): string => app.state().notice?.(englishWording) ?? '';
  expect(texts()).toContain('Ours');
  expect(texts()).not.toContain('a.geojson');
  store.dispatch({ type: 'layer-toggled', layer: 'opened-1' });
  c?.says({ type: 'done', summary: { ...whole, name: 'c.geojson', bounds: [20, 44, 20, 44] } });
  expect(texts()).not.toContain('Ours');
  expect(app.state()).toMatchObject({ noticePasses: true, cameraRequest: { target: { bounds: [20, 44, 30, 50] } } });
});
