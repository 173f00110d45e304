import { expect, test } from './reader';
import type { Reader } from './reader';
import { index } from './story';

const mapCode = /\/map-controller-[^/]*\.js$/;

/** What a reader can do where only the drawn map comes. */
async function readsWithDrawnMap(reader: Reader, why: string): Promise<void> {
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'failed', { timeout: 60_000 });
  await expect(reader.alert()).toContainText(why);
  await expect(reader.alert()).toContainText('The drawn map shows the same places.');
  await expect(reader.drawnMap()).toBeVisible();
  await expect(reader.article().locator('[data-passage-id]')).toHaveCount(index.orderedPassageIds.length);
  expect(await reader.accessibilityProblems()).toEqual([]);
  await reader.alert().getByRole('button', { name: 'Dismiss' }).click();
  await expect(reader.alert()).toHaveCount(0);

  await reader.placeOnDrawnMap('Kyiv').click();
  await expect(reader.popup('Kyiv')).toBeVisible();
  await expect(reader.currentPassage()).toBeInViewport();
  await reader.presses('Escape');
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect(reader.placeOnDrawnMap('Kyiv')).toBeFocused();

  await expect(reader.drawnLayer('crimea').first()).toBeVisible();
  await reader.hides('Crimea');
  await expect(reader.drawnLayer('crimea').first()).toBeHidden();

  await reader.choosesPlaceInList('Sumy region');
  await expect(reader.popup('Sumy region')).toBeVisible();
  await expect(reader.placeOnDrawnMap('Sumy region')).toHaveAttribute('aria-current', 'true');
  await reader.followsPassageLink('crossing-into-sumy');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', 'crossing-into-sumy');
}

test('without WebGL the drawn map stands, says why, and leads into the article', async ({ reader }) => {
  await reader.hasNoWebgl();
  await reader.opensArticle();
  await readsWithDrawnMap(reader, 'it has no WebGL 2');
});

test('without WebGL the address says where a choice has led, and the whole theatre as such', async ({ reader, another }) => {
  await reader.hasNoWebgl();
  await reader.opensArticle('#map=6/49/24');
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'failed', { timeout: 60_000 });
  await reader.choosesPlaceInList('Sumy');
  await expect(reader.popup('Sumy')).toBeVisible();
  await expect.poll(() => reader.camera()?.lng ?? 0).toBeGreaterThan(33);
  const spot = await reader.spotOnDrawnMap('Sumy');
  await another.hasNoWebgl();
  await another.opensArticle(new URL(reader.address()).hash);
  await expect(another.mapCanvasHolder()).toHaveAttribute('data-map-state', 'failed', { timeout: 60_000 });
  const same = await another.spotOnDrawnMap('Sumy');
  expect(Math.hypot(same.x - spot.x, same.y - spot.y)).toBeLessThan(2);
  await reader.button('Whole theatre').click();
  await expect.poll(() => reader.address()).toContain('map=theatre&place=sumy-city');
});

test('the popup of a place that a link leads to lies over what is told of the map', async ({ reader }) => {
  await reader.hasScreen(1440, 900);
  await reader.hasNoWebgl();
  await reader.opensArticle('#place=zaporizhzhia-npp');
  await expect(reader.alert()).toBeVisible({ timeout: 60_000 });
  await expect(reader.anyPopup()).toBeVisible();
  const [over, under] = [Number(await reader.drawnAs(reader.anyPopup(), 'z-index')), Number(await reader.drawnAs(reader.alert(), 'z-index'))];
  expect(over).toBeGreaterThan(under);
});

test('on a low telephone the drawn map shows its places, too', async ({ reader }) => {
  await reader.hasScreen(375, 553);
  await reader.hasNoWebgl();
  await reader.opensArticle();
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'failed', { timeout: 60_000 });
  await reader.alert().getByRole('button', { name: 'Dismiss' }).click();
  await reader.placeOnDrawnMap('Sumy').click();
  await expect(reader.popup('Sumy')).toBeVisible();
  await reader.closesPopup();
  await reader.button('Whole theatre').click();
  await expect(reader.placeOnDrawnMap('Sudzha')).toBeVisible();
});

test('without the map’s code the drawn map stands and says why; after a second try the page can be reloaded, and brings the moving one', async ({ reader }) => {
  reader.expectsComplaint(/map-controller-.*\.js/);
  await reader.findsInsteadOf(mapCode, { status: 404 });
  await reader.opensArticle('#place=sumy-city');
  await expect(reader.alert()).toContainText('its code did not arrive.');
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'failed');
  await expect(reader.placeOnDrawnMap('Sumy')).toHaveAttribute('aria-current', 'true');
  await reader.button('Try again').click();
  // A browser may remember that it did not come; the next page asks for it in any.
  await expect(reader.alert()).toContainText('some browsers ask for it again only when the page is reloaded.');
  await reader.getsFilesAgain();
  await reader.button('Reload').click();
  await reader.waitsForMap();
  await expect(reader.alert()).toHaveCount(0);
  await expect(reader.drawnMap()).toBeHidden();
  await expect(reader.popup('Sumy')).toBeVisible();
});

test('a place of the drawn map can be chosen while the moving map is on its way, and stays chosen on that', async ({ reader }) => {
  const release = await reader.holdsBack(mapCode);
  await reader.opensArticle();
  await reader.placeOnDrawnMap('Sumy region').click();
  await expect(reader.popup('Sumy region')).toBeVisible();
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'loading');
  release();
  await reader.waitsForMap();
  await expect(reader.drawnMap()).toBeHidden();
  await expect(reader.popup('Sumy region')).toBeVisible();
  await expect(reader.placeInList('Sumy region')).toHaveAttribute('aria-current', 'true');
});
