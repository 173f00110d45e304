import { featureOf, fileOf, pointAt } from './geojson-file';
import { expect, test } from './reader';

test('everything but the article’s summaries speaks Ukrainian once it is chosen, and English again', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.choosesLanguage('Українська');
  await expect(reader.pageItself()).toHaveAttribute('lang', 'uk');
  for (const name of ['Шари', 'Місця', 'Твердження', 'Поділитися', 'Увесь театр війни']) await expect(reader.button(name).first()).toBeVisible();
  for (const name of ['Крим', 'Запорізька АЕС', 'Територія під контролем Росії']) {
    await expect(reader.part('group', 'Шари').getByRole('checkbox', { name, exact: true })).toBeChecked();
  }
  const article = reader.part('region', 'Стаття').getByRole('article');
  await expect(article).toHaveAttribute('lang', 'en');
  await expect(article.getByText('Виклад статті — англійською.')).toHaveAttribute('lang', 'uk');
  await expect(reader.part('region', 'Карта')).toContainText('Контроль станом на 18 березня 2025 року');

  await reader.part('navigation', 'Місця').getByRole('button', { name: 'Крим', exact: true }).click();
  const popup = reader.popup('Крим');
  for (const heading of ['У статті', 'Виміряно']) await expect(popup.getByRole('heading', { name: heading })).toBeVisible();
  await expect(popup).toContainText('близько 26 500–27 100 км²');
  expect(await reader.accessibilityProblems()).toEqual([]);

  await reader.choosesLanguage('English');
  await expect(reader.pageItself()).toHaveAttribute('lang', 'en');
  await expect(reader.popup('Crimea')).toContainText('about 26,500 to 27,100 km²');
  await expect(reader.layer('Russian-held territory')).toBeChecked();
});

test('the address carries the language, and places are found by both their names', async ({ reader }) => {
  await reader.opensWithoutMap('#place=sumy-city&lang=uk');
  await expect(reader.popup('Суми')).toBeVisible();
  await reader.reloads();
  await expect(reader.popup('Суми')).toBeVisible();
  expect(reader.address()).toContain('lang=uk');
  const search = reader.part('combobox', 'Знайти місце або уривок');
  for (const words of ['Запорізька АЕС', 'Zaporizhzhia nuclear']) {
    await search.fill(words);
    await expect(reader.found().first()).toContainText('Запорізька АЕС');
  }
});

for (const [widthPx, heightPx] of [
  [390, 844],
  [1200, 700],
] as const) {
  test(`the layout holds in Ukrainian on a screen of ${widthPx} px, and axe finds nothing`, async ({ reader }) => {
    await reader.hasScreen(widthPx, heightPx);
    await reader.opensWithoutMap('#lang=uk');
    await expect(reader.pageItself()).toHaveAttribute('lang', 'uk');
    expect(await reader.widthOfPage()).toBe(widthPx);
    const choice = await reader.languageChoice().boundingBox();
    expect((choice?.x ?? widthPx) + (choice?.width ?? 0)).toBeLessThanOrEqual(widthPx);
    expect(await reader.accessibilityProblems()).toEqual([]);
  });
}

test.describe('a reader whose browser asks for Ukrainian', () => {
  test.use({ locale: 'uk-UA' });

  test('gets it without asking, unless they chose English', async ({ reader }) => {
    await reader.opensWithoutMap();
    await expect(reader.pageItself()).toHaveAttribute('lang', 'uk');
    await expect.poll(() => reader.address()).toContain('lang=uk');
    await reader.writesAddress('#place=crimea&lang=uk');
    await reader.choosesLanguage('English');
    await expect(reader.pageItself()).toHaveAttribute('lang', 'en');
    await expect.poll(() => reader.address()).not.toContain('lang=uk');
    await reader.reloads();
    await reader.isAwake();
    await expect(reader.languageChoice()).toHaveValue('en');
    await expect(reader.pageItself()).toHaveAttribute('lang', 'en');
    await reader.goesBack();
    await expect.poll(() => reader.address()).not.toContain('place=');
    await expect(reader.languageChoice(), 'a step of before they chose').toHaveValue('en');
  });
});

test('a notice of opened data turns to another language with the page, and the credits of the moving map do', async ({ reader }) => {
  await reader.opens();
  await reader.pastesData(fileOf(featureOf({}, pointAt(34.8, 50.9)), null));
  await expect(reader.notice()).toContainText('broken and left out: 1');
  await expect(reader.map()).toContainText('Regions: Natural Earth');
  await reader.choosesLanguage('Українська');
  await expect(reader.notice()).toContainText(/пропущено через вади:\s1/);
  await expect(reader.part('region', 'Карта')).toContainText('Області: Natural Earth');
});
