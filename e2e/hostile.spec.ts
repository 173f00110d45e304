import { hostileStrings, hugeString } from '../src/story/hostile-strings';
import { hostileFile, hostileGeojson, hostileStory } from './hostile-files';
import { hostilePage, madeUpText } from './made-up-copy';
import { expect, test } from './reader';

const unharmed = { ran: false, left: false, markup: 0, widerThanScreenPx: 0 };
const WIDE = [1200, 800] as const;
const NARROW = [390, 844] as const;

test('a story with a hostile string in every text runs nothing and breaks no layout', async ({ reader }) => {
  const { text, strings } = hostileStory();
  expect(strings).toBeGreaterThan(300);
  await reader.findsInsteadOf(/story-[^/]*\.json$/, { status: 200, body: text });
  for (const name of ['measures', 'claims', 'figures'] as const) await reader.findsInsteadOf(new RegExp(`${name}-[^/]*\\.json$`), { status: 200, body: hostileFile(name) });
  await reader.opens('#place=crimea');
  await reader.marksPage();
  await expect(reader.anyPopup()).toBeVisible();
  expect(await reader.seesDamage()).toEqual(unharmed);
  await reader.button('Claims').click();
  await reader.searchBox().fill('script');
  await expect(reader.claims().first()).toBeVisible();
  expect(await reader.seesDamage()).toEqual(unharmed);
  await reader.presses('Escape');
  await reader.closesPopup();
  await reader.hasScreen(...NARROW);
  for (const tab of ['Claims', 'Places', 'Layers', 'Article']) {
    await reader.button(tab).click();
    expect(await reader.seesDamage(), tab).toEqual(unharmed);
  }
});

test('opened data with hostile names, properties and links run nothing; a name of a megabyte is cut', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.marksPage();
  const name = '<img src=x onerror=globalThis.canary=1>\u202Egnp.geojson';
  await reader.bringsFiles([{ name, content: hostileGeojson() }], true);
  await expect(reader.notice()).toContainText('once the moving map is there', { timeout: 60_000 });
  // What is not seen is taken out of the name.
  const called = name.replace('\u202E', '');
  await expect(reader.layer(called)).toBeChecked();
  await (await reader.asksAboutLayer(called)).getByRole('listitem').first().scrollIntoViewIfNeeded();
  expect(await reader.seesDamage()).toEqual(unharmed);
  await reader.doesWithLayer(called, 'Table');
  const table = reader.featureTable(called);
  await expect(table.getByRole('row')).toHaveCount(101);
  expect(await reader.seesDamage()).toEqual(unharmed);
  const first = table.getByRole('button', { name: /^Long name/ });
  expect((await first.innerText()).length).toBeLessThan(200);
  await first.click();
  await expect(reader.anyPopup().getByRole('heading', { level: 2 })).toBeFocused();
  await expect(reader.anyPopup().getByRole('link')).toHaveCount(0);
  for (const screen of [NARROW, WIDE] as const) {
    await reader.hasScreen(screen[0], screen[1]);
    expect(await reader.seesDamage()).toEqual(unharmed);
  }
  await reader.presses('Escape');
  await reader.wantsToMeasureWith(called);
  expect(await reader.seesDamage()).toEqual(unharmed);
});

test('hostile article text and pages run nothing and fetch nothing', async ({ reader }) => {
  // The policy refuses what the page holds even where nothing of it could run; another host's name in a complaint would be a request.
  reader.expectsComplaint(/^console error: [^\n]*violates the following Content Security Policy directive/);
  await reader.opensWithoutMap();
  await reader.marksPage();
  const text = `${madeUpText()}\n\n${hostileStrings.filter((one) => !one.includes('\u0000')).join('\n\n')}\n\n${hugeString}`;
  for (const [name, content] of [['hostile.txt', text], ['hostile.html', hostilePage()]] as const) {
    await reader.asksToOpenText();
    await reader.picksTextFile(name, content);
    await expect.poll(async () => (await reader.passagesFound()).exact, { timeout: 60_000 }).toBeGreaterThan(40);
    for (const screen of [NARROW, WIDE] as const) {
      await reader.hasScreen(screen[0], screen[1]);
      expect(await reader.seesDamage()).toEqual(unharmed);
    }
    await reader.button('Forget the text').click();
    await expect(reader.article().locator('[data-anchor]')).toHaveCount(0);
  }
  expect(await reader.title()).not.toBe('ran');
});

test('hostile addresses run nothing, and are told in a notice that has its room', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.marksPage();
  await reader.triesAddresses(
    hostileStrings.map((payload) => {
      const value = encodeURIComponent(payload.slice(0, 2000).replace(/\p{Surrogate}/gu, ''));
      return `#${['place', 'passage', 'layers', 'date', 'lang', value].map((key) => `${key}=${value}`).join('&')}`;
    }),
  );
  await reader.triesAddresses([`#layers=${Array.from({ length: 300 }, (_, at) => `<b>${at}</b>${'x'.repeat(200)}`).join(',')}`]);
  await expect(reader.notice()).toContainText('This link names what this map does not have');
  for (const screen of [NARROW, WIDE] as const) {
    await reader.hasScreen(screen[0], screen[1]);
    expect(await reader.seesDamage()).toEqual(unharmed);
  }
});
