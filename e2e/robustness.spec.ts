import { madeUpText } from './made-up-copy';
import { expect, test } from './reader';
import { index, story } from './story';

const ALL = index.orderedPassageIds.length;
const MAP_DATE = '18 March 2025';

for (const how of ['refused', 'full'] as const) {
  test(`a browser whose storage is ${how} does without: language, text and choices hold for the visit`, async ({ reader }) => {
    await reader.hasNoStorage(how);
    await reader.opensWithoutMap();
    await reader.choosesLanguage('Українська');
    await expect(reader.pageItself()).toHaveAttribute('lang', 'uk');
    await reader.choosesLanguage('English');
    await reader.asksToOpenText();
    await reader.picksTextFile('copy.txt', madeUpText());
    await expect.poll(() => reader.passagesFound()).toEqual({ exact: ALL, recovered: 0 });
    const keeps = reader.article().getByLabel('Keep in this browser');
    await keeps.click();
    await expect(reader.notice()).toContainText('The browser gave no room');
    await expect(keeps).not.toBeChecked();
    await reader.button('Forget the text').click();
    await expect(reader.button('Open article text')).toBeVisible();
    await reader.hides('Kursk');
    await reader.choosesPlaceInList('Crimea');
    await expect(reader.popup('Crimea')).toBeVisible();
    await expect.poll(() => reader.address()).toContain('place=crimea');
  });
}

for (const clock of ['1970-01-01T00:00:10Z', '2099-12-31T23:59:50Z']) {
  test(`a clock that stands at ${clock.slice(0, 4)} changes no date of the story`, async ({ reader }) => {
    await reader.hasClockAt(clock);
    await reader.opensWithoutMap();
    await expect(reader.map()).toContainText(`Control as of ${MAP_DATE}`);
    expect(await reader.readsAboutLayer('Crimea')).toContain('2025');
    await reader.choosesPlaceInList('Crimea');
    await expect(reader.popup('Crimea')).toContainText('2025');
    await expect(reader.popup('Crimea')).not.toContainText(/1970|2099/);
    await expect(reader.article()).not.toContainText(/1970|2099|in the future|days ago|years ago/);
    await expect(reader.notice()).toHaveCount(0);
    await reader.presses('Escape');
    await reader.presses('j');
    await expect.poll(() => reader.address()).toContain('passage=');
  });
}

test('after a while in another tab map, reading and choices are as they were', async ({ reader }) => {
  await reader.opens('#place=sumy-region');
  await reader.waitsForMap();
  const ofPlace = reader.camera();
  await reader.followSwitch().check();
  await reader.choosesPassage('crossing-into-sumy');
  await expect.poll(() => reader.camera()).not.toEqual(ofPlace);
  await reader.waitsForMap();
  const camera = reader.camera();
  await reader.looksAway(true);
  await reader.waits(1500);
  await reader.looksAway(false);
  await expect(reader.popup('Sumy region')).toBeVisible();
  await expect(reader.followSwitch()).toBeChecked();
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'ready');
  expect(reader.camera()).toEqual(camera);
  await reader.choosesPlaceInList('Crimea');
  await reader.waitsForMap();
  await expect(reader.popup('Crimea')).toBeVisible();
  expect(story.mapDate).toBe('2025-03-18');
});
