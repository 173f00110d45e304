import { expect, test } from './reader';

const noProblems: string[] = [];

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in the ${scheme} theme`, () => {
    test.use({ colorScheme: scheme });

    test('as the page opens, and with a popup', async ({ reader }) => {
      await reader.opens();
      expect(await reader.accessibilityProblems()).toEqual(noProblems);
      await reader.choosesPlaceInList('Zaporizhzhia nuclear power plant');
      await reader.waitsForMap();
      expect(await reader.accessibilityProblems()).toEqual(noProblems);
    });

    test('while searching, with the keys shown, and with a notice', async ({ reader }) => {
      await reader.opens();
      await reader.searchBox().fill('kursk');
      await expect(reader.found().first()).toBeVisible();
      expect(await reader.accessibilityProblems()).toEqual(noProblems);
      await reader.presses('Escape');
      await reader.presses('Escape');
      await reader.presses('?');
      await expect(reader.anyPopup()).toBeVisible();
      expect(await reader.accessibilityProblems()).toEqual(noProblems);
      await reader.presses('Escape');
      await reader.opens('#place=atlantis');
      await expect(reader.notice().filter({ hasText: 'atlantis' })).toBeVisible();
      expect(await reader.accessibilityProblems()).toEqual(noProblems);
    });

    test('on a narrow screen, pane by pane', async ({ reader }) => {
      await reader.hasScreen(390, 844);
      await reader.opens();
      for (const pane of ['Article', 'Layers', 'Places']) {
        await reader.button(pane).click();
        expect(await reader.accessibilityProblems()).toEqual(noProblems);
      }
      await reader.choosesPlaceInList('Crimea');
      await expect(reader.popup('Crimea')).toBeVisible();
      expect(await reader.accessibilityProblems()).toEqual(noProblems);
    });
  });
}

test('Tab goes through the page as it reads: skip links, bar, article, map, panels', async ({ reader }) => {
  await reader.opens();
  await reader.presses('Tab');
  await expect(reader.focused()).toHaveText('Skip to the article');
  await reader.presses('Tab');
  await expect(reader.focused()).toHaveText('Skip to the map');
  await reader.presses('Enter');
  await expect(reader.map()).toBeFocused();
});
