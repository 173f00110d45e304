import type { FeatureCollection } from 'geojson';
import { parseWebAnnotations } from '../src/export/parse-annotations';
import type { AnnotationPage } from '../src/export/web-annotations';
import { expect, test } from './reader';
import { index, story } from './story';

const passage = 'plant-near-dnipro';
const links = index.orderedPassageIds.reduce((count, id) => count + index.placesOfPassage(id).length, 0);

test('the dialog gives the link to what is shown, follows it, and does not block the page', async ({ reader }) => {
  await reader.allowsCopying();
  await reader.opensWithoutMap(`#passage=${passage}`);
  await reader.opensShare();
  await reader.choosesInShare('Copy link to this passage');
  await expect(reader.shareDialog().getByRole('status')).toHaveText('Copied.');
  expect(await reader.copied()).toBe(`${new URL(reader.address()).origin}/#passage=${passage}`);
  await reader.choosesPassage('putin-agrees-to-spare-energy');
  await expect(reader.shareDialog().getByRole('textbox', { name: 'Link to this view' })).toHaveValue(/passage=putin-agrees-to-spare-energy/);
  await reader.choosesInShare('Copy link');
  await expect.poll(() => reader.copied()).toContain('passage=putin-agrees-to-spare-energy');
  await reader.choosesInShare('Copy code');
  await expect.poll(() => reader.copied()).toMatch(/^<iframe src="http:\/\/127\.0\.0\.1:\d+\/\?embed=1#[^"]*passage=putin-agrees-to-spare-energy"/);
});

test('the keyboard opens it, walks through it and comes back to its button', async ({ reader }) => {
  await reader.opensWithoutMap('#place=crimea');
  await reader.button('Share').focus();
  await reader.presses('Enter');
  await expect(reader.shareDialog().getByRole('heading', { name: 'Share' })).toBeFocused();
  await reader.presses('Tab');
  await expect(reader.shareDialog().getByRole('button', { name: 'Close' })).toBeFocused();
  await reader.presses('Escape');
  await expect(reader.shareDialog()).toHaveCount(0);
  await expect(reader.button('Share')).toBeFocused();
  await expect(reader.popup('Crimea')).toBeVisible();
});

test('where the browser forbids copying, the text is there, selected', async ({ reader }) => {
  await reader.forbidsCopying();
  await reader.opensWithoutMap();
  await reader.opensShare();
  await reader.choosesInShare('Copy citation');
  await expect(reader.shareDialog().getByRole('textbox', { name: 'Text to copy' })).toBeFocused();
  expect(await reader.selectedInField()).toContain(story.title);
  await reader.choosesInShare('Close');
  await reader.article().getByRole('link', { name: 'Copy the link to paragraph 2', exact: true }).click();
  await expect(reader.shareDialog().getByRole('textbox', { name: 'Text to copy' })).toBeFocused();
  expect(await reader.selectedInField()).toMatch(/\/#passage=less-than-full-cease-fire$/);
});

test('a paragraph’s number copies its link and chooses its passage', async ({ reader }) => {
  await reader.allowsCopying();
  await reader.opensWithoutMap();
  await reader.article().getByRole('link', { name: 'Copy the link to paragraph 3', exact: true }).click();
  await expect(reader.notice().filter({ hasText: 'paragraph 3' })).toBeVisible();
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', 'call-of-two-hours');
  expect(await reader.copied()).toMatch(/\/#passage=call-of-two-hours$/);
});

test('a notice of what was done goes by itself, though not from under the mouse; one of what is amiss stays', async ({ reader }) => {
  await reader.canLetTimePass();
  await reader.allowsCopying();
  await reader.opensWithoutMap();
  await reader.article().getByRole('link', { name: 'Copy the link to paragraph 3', exact: true }).click();
  await reader.notice().hover();
  await reader.letsTimePass(60_000);
  await expect(reader.notice()).toContainText('paragraph 3');
  await reader.searchBox().hover();
  await reader.letsTimePass(5_000);
  await expect(reader.notice()).toContainText('paragraph 3');
  await reader.letsTimePass(10_000);
  await expect(reader.notice()).toHaveCount(0);

  await reader.triesAddresses(['#place=atlantis']);
  await expect(reader.notice()).toContainText('atlantis');
  await reader.letsTimePass(60_000);
  await expect(reader.notice()).toContainText('atlantis');
});

test('citations come in three styles', async ({ reader }) => {
  await reader.allowsCopying();
  await reader.opensWithoutMap();
  await reader.opensShare();
  for (const [style, begins] of [['Text', '“Trump'], ['BibTeX', '@misc{'], ['CSL-JSON', '[']] as const) {
    await reader.shareDialog().getByRole('radio', { name: style, exact: true }).check();
    await reader.choosesInShare('Copy citation');
    await expect.poll(() => reader.copied()).toMatch(new RegExp(`^${begins.replace(/[[{]/g, '\\$&')}`));
    expect(await reader.copied()).toContain(story.title);
  }
});

test('GeoJSON holds what is shown and nothing else', async ({ reader }) => {
  await reader.opensWithoutMap('#layers=crimea,sumy');
  await reader.opensShare();
  await expect(reader.shareDialog()).toContainText('Neither holds data that you opened yourself.');
  const { name, bytes } = await reader.downloads('Download GeoJSON');
  const collection = JSON.parse(bytes.toString('utf8')) as FeatureCollection;
  expect(name).toBe(`${story.id}.geojson`);
  expect(new Set(collection.features.map(({ properties }) => (properties as { layer: string }).layer))).toEqual(new Set(['crimea', 'sumy']));
});

test('Web Annotations go out, come back the same, and bring what is new', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.opensShare();
  const { name, bytes } = await reader.downloads('Download Web Annotation');
  const text = bytes.toString('utf8');
  expect(name).toBe(`${story.id}.jsonld`);
  expect(parseWebAnnotations(JSON.parse(text))).toMatchObject({ ok: true });
  await reader.uploads('Import Web Annotation', name, text);
  await expect(reader.shareDialog().getByRole('status')).toContainText(`${links} that were here already, 0 new, 0 whose`);

  const page = JSON.parse(text) as AnnotationPage;
  const first = page.items.find(({ id }) => id?.endsWith('#passage=haste-and-concessions'));
  first?.body.push({ type: 'SpecificResource', purpose: 'linking', source: { type: 'Dataset', label: 'Саудівська Джидда' } });
  first?.body.push({ type: 'SpecificResource', purpose: 'linking', source: { id: 'https://elsewhere.example/#place=sudzha', type: 'Dataset' } });
  await reader.uploads('Import Web Annotation', name, JSON.stringify({ ...page, items: first ? [first] : [] }));
  await expect(reader.shareDialog().getByRole('status')).toContainText('0 that were here already, 1 new, 1 whose');
  await reader.choosesInShare('Close');
  await expect(reader.passage('haste-and-concessions')).toContainText('On the map: Sudzha imported');
  await reader.choosesPlaceInPassage('haste-and-concessions', 'Sudzha');
  await expect(reader.popup('Sudzha')).toBeVisible();
  await expect(reader.popup('Sudzha').locator('[data-passage-link="haste-and-concessions"]'), 'the link leads both ways').toContainText('imported');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', 'haste-and-concessions');
});

test('a file that does not hold together is told with its paths and changes nothing', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.opensShare();
  await reader.uploads('Import Web Annotation', 'mine.jsonld', '[{"type": "Annotation", "target": "https://example.org/"}]');
  await expect(reader.alert()).toContainText('“mine.jsonld” was not imported.');
  await expect(reader.alert()).toContainText('[0].target');
  await expect(reader.alert(), 'though the dialog is scrolled to where it was asked for').toBeInViewport({ ratio: 0.95 });
  await reader.uploads('Import Web Annotation', 'mine.txt', 'Not JSON at all');
  await expect(reader.alert()).toContainText('mine.txt');
  await expect(reader.alert()).toContainText('Line 1, column 1: this is no JSON');
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in the ${scheme} theme`, () => {
    test.use({ colorScheme: scheme });

    test('axe finds nothing in the dialog, wide and narrow', async ({ reader }) => {
      await reader.forbidsCopying();
      await reader.opensWithoutMap(`#passage=${passage}`);
      await reader.opensShare();
      await reader.choosesInShare('Copy code');
      expect(await reader.accessibilityProblems()).toEqual([]);
      await reader.hasScreen(390, 844);
      expect(await reader.accessibilityProblems()).toEqual([]);
      expect(await reader.widthOfPage()).toBe(390);
    });
  });
}
