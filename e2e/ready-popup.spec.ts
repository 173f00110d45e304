/** The popup that is made while the mouse rests on its place, so that a press need only show it. */
import { expect, test } from './reader';

test('what the mouse rests on has its popup ready, out of sight and out of reach', async ({ reader }) => {
  await reader.opens('#map=7/45.3/34.3');
  await reader.pointsAtMiddleOfMap();
  await expect(reader.readyPopup()).toHaveAttribute('data-place-id', 'crimea');
  await expect(reader.readyPopup()).toBeHidden();
  await expect(reader.anyPopup()).toHaveCount(0);
  await reader.readyPopup().locator('h2').focus();
  await expect(reader.readyPopup().locator('h2')).not.toBeFocused();

  await reader.clicksMiddleOfMap();
  await expect(reader.popup('Crimea')).toBeVisible();
  await expect(reader.readyPopup()).toHaveCount(0);
  await expect(reader.popup('Crimea').getByRole('heading', { level: 2 })).toBeFocused();
});

test('a popup opens at its head, however far the last one of the same place was read', async ({ reader }) => {
  await reader.opens('#map=7/45.3/34.3');
  const body = reader.popup('Crimea').getByRole('group', { name: 'About Crimea' });
  await reader.clicksMiddleOfMap();
  await body.evaluate((one) => one.scrollTo(0, one.scrollHeight));
  await expect(body).not.toHaveJSProperty('scrollTop', 0);
  await reader.presses('Escape');
  await reader.pointsAtMiddleOfMap();
  await expect(reader.readyPopup()).toHaveCount(1);
  await reader.clicksMiddleOfMap();
  await expect(body).toHaveJSProperty('scrollTop', 0);
});

test('no popup is made ready where there is no room for it beside the panels', async ({ reader }) => {
  await reader.opens('#map=7/45.3/34.3');
  await reader.pointsAtMiddleOfMap();
  await expect(reader.readyPopup()).toHaveCount(1);
  await reader.hasScreen(1024, 768);
  await expect(reader.readyPopup()).toHaveCount(0);
});
