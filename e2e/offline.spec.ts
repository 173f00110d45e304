import { OwnSite } from './own-site';
import { expect, test as base } from './reader';
import { story } from './story';

/** Each test has a host of its own, which it may change or shut. */
const test = base.extend<{ site: OwnSite }>({
  // Playwright wants the first argument taken apart, also where nothing is taken.
  site: async ({ browserName }, give) => {
    expect(browserName).toBe('chromium');
    const site = new OwnSite();
    await site.opens();
    await give(site);
    site.removes();
  },
  baseURL: async ({ site }, give) => give(site.address),
  serviceWorkers: 'allow',
});

test('after the first visit the page opens without a network, with article and map', async ({ reader, site }) => {
  await reader.opens();
  await reader.waitsForCopy();
  site.closes();
  await reader.losesNetwork();
  await reader.opens('?utm_source=somewhere#place=crimea');
  await expect(reader.article().getByRole('heading', { level: 1 })).toHaveText(story.title);
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.hides('Crimea');
  await reader.choosesPlaceInList('Sumy region');
  await expect(reader.popup('Sumy region')).toBeVisible();
  await reader.waitsForMap();
});

test('a newer version is offered once it is whole, and shown when the page is loaded again', async ({ reader, site }) => {
  // Three whole copies are fetched one after the other.
  test.slow();
  await reader.opensArticle();
  await reader.waitsForCopy();
  site.deploysMarked('Caught half-way', true);
  await reader.opensArticle();
  await reader.asksForUpdate();
  await reader.opensArticle();
  await expect(reader.buildMark(), 'a version that is not whole is not taken').toHaveCount(0);
  site.deploysMarked('Put right');
  await reader.asksForUpdate();
  await expect(reader.notice().filter({ hasText: 'new version' })).toBeVisible();
  // The open page stays as it is.
  await reader.choosesPlaceInList('Crimea');
  await expect(reader.popup('Crimea')).toBeVisible();
  await expect(reader.notice()).not.toContainText('Reloading closes');
  await reader.choosesFiles({ name: 'well.geojson', content: JSON.stringify({ type: 'Point', coordinates: [34, 46] }) });
  await expect(reader.notice()).toContainText('well.geojson');
  await reader.notice().getByRole('button', { name: 'Dismiss' }).click();
  await expect(reader.notice(), 'what is opened would be gone').toContainText('Reloading closes the data, text and annotations that you opened.');
  await reader.button('Reload').click();
  await expect(reader.buildMark()).toHaveAttribute('content', 'Put right');
});
