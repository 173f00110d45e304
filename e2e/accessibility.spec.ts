import { expect, test } from './reader';

const noProblems: string[] = [];

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in the ${scheme} theme`, () => {
    test.use({ colorScheme: scheme });

    test('with a popup, with the claims, and with the keys shown', async ({ reader }) => {
      await reader.opens('#place=zaporizhzhia-npp&passage=plant-near-dnipro');
      expect(await reader.accessibilityProblems()).toEqual(noProblems);
      await reader.button('Claims').click();
      await reader.presses('Escape');
      expect(await reader.accessibilityProblems()).toEqual(noProblems);
      await reader.presses('?');
      await expect(reader.anyPopup()).toBeVisible();
      expect(await reader.accessibilityProblems()).toEqual(noProblems);
    });
  });
}

test.describe('axe finds nothing', () => {
  test('while searching, and with a notice', async ({ reader }) => {
    await reader.opensWithoutMap('#place=atlantis');
    await expect(reader.notice().filter({ hasText: 'atlantis' })).toBeVisible();
    await reader.searchBox().fill('kursk');
    await expect(reader.found().first()).toBeVisible();
    expect(await reader.accessibilityProblems()).toEqual(noProblems);
  });

  test('on a narrow screen, pane by pane', async ({ reader }) => {
    await reader.hasScreen(390, 844);
    await reader.opensWithoutMap();
    for (const pane of ['Article', 'Layers', 'Places', 'Claims']) {
      await reader.button(pane).click();
      expect(await reader.accessibilityProblems()).toEqual(noProblems);
    }
    await reader.button('Places').click();
    await reader.choosesPlaceInList('Crimea');
    await expect(reader.popup('Crimea')).toBeVisible();
    expect(await reader.accessibilityProblems()).toEqual(noProblems);
  });
});

test('Tab goes through the page as it reads: skip links, bar, article, map, panels', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.presses('Tab');
  await expect(reader.focused()).toHaveText('Skip to the article');
  await reader.presses('Tab');
  await expect(reader.focused()).toHaveText('Skip to the map');
  await reader.presses('Enter');
  await expect(reader.map()).toBeFocused();
});
