import { madeUpText } from './made-up-copy';
import { expect, type Reader, test } from './reader';

const nothing: string[] = [];

/** All that can be opened, looked at in turn. */
async function losesNothing(reader: Reader): Promise<void> {
  const looks = async (state: string): Promise<void> => test.step(state, async () => expect(await reader.lostByEnlarging(), state).toEqual(nothing));
  await looks('the digest');
  await reader.bringsUpPane('Layers');
  await reader.opensEveryAbout();
  await looks('layers');
  await reader.bringsUpPane('Places');
  await looks('places');
  await reader.choosesPlaceInList('Zaporizhzhia nuclear power plant');
  await expect(reader.anyPopup()).toBeVisible();
  await looks('a popup');
  await reader.presses('Escape');
  await reader.bringsUpPane('Claims');
  await looks('claims');
  await reader.opensShare();
  await looks('share');
  await reader.presses('Escape');
  await reader.presses('?');
  await expect(reader.keysDialog()).toBeVisible();
  await looks('keys');
  await reader.presses('Escape');
  await reader.searchBox().fill('kursk');
  await expect(reader.found().first()).toBeVisible();
  await looks('search');
}

// 1440 by 900 at 200 %; 1280 by 1024 at 400 %; a narrow telephone.
for (const [width, height] of [[720, 450], [320, 256], [320, 640]] as const) {
  test(`nothing is lost on ${width} by ${height} pixels`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.opensWithoutMap();
    await losesNothing(reader);
  });
}

for (const [width, height] of [[1440, 900], [390, 844]] as const) {
  test(`nothing is lost where the text is set as wide as can be asked for, at ${width} by ${height}`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.opensWithoutMap();
    await reader.setsTextWide();
    await losesNothing(reader);
  });
}

for (const [width, height] of [[1280, 800], [320, 640]] as const) {
  test(`what was measured is named beside its value, not squeezed by it, however wide the text is set, at ${width} by ${height}`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.opensWithoutMap();
    await reader.setsTextWide();
    await reader.bringsUpPane('Claims');
    const name = reader.claims().getByRole('term').filter({ hasText: 'Area of Ukraine held by Russia' });
    await expect(name).toBeVisible();
    expect(await reader.widthInside(name), 'its longest word fits').toBeGreaterThan(80);
  });
}

for (const [px, width, height] of [[20, 1440, 900], [24, 1440, 900], [32, 1280, 800], [24, 390, 844], [32, 360, 740]] as const) {
  test(`nothing is lost where the browser is set to letters of ${px} pixels, at ${width} by ${height}`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.wantsLetters(px);
    await reader.opensWithoutMap();
    // The article’s letters have 17 where the usual ones have 16.
    expect(await reader.drawnAs(reader.passage('plant-near-dnipro'), 'font-size')).toBe(`${17 * (px / 16)}px`);
    await losesNothing(reader);
  });
}

for (const [px, width, height] of [[16, 320, 640], [32, 360, 740], [32, 390, 844]] as const) {
  test(`in Ukrainian too there is room to type and nothing is lost, with letters of ${px} pixels at ${width} by ${height}`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.wantsLetters(px);
    await reader.opensWithoutMap('#lang=uk');
    const field = reader.part('combobox', 'Знайти місце або уривок');
    await field.fill('Запоріжжя');
    const letter = Number.parseFloat(await reader.drawnAs(field, 'font-size'));
    const room = await reader.widthInside(field);
    expect(room, 'at least five letters').toBeGreaterThan(5 * 0.5 * letter);
    expect(await reader.coveredBy(field, reader.found().first())).toBe(0);
    expect(await reader.lostByEnlarging()).toEqual(nothing);
  });
}

test.describe('in the reader’s own colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('what is chosen, focused or explained by a colour can still be told', async ({ reader }) => {
    await reader.opensWithoutMap();
    await reader.presses('j');
    await expect(reader.currentPassage()).toBeVisible();
    const other = reader.article().locator('.passage:not([aria-current])').first();
    expect(await reader.drawnAs(reader.currentPassage(), 'border-left-color')).not.toBe(await reader.drawnAs(other, 'border-left-color'));
    expect(await reader.drawnAs(reader.button('Layers'), 'outline-style'), 'its panel is open').toBe('solid');
    expect(await reader.drawnAs(reader.button('Claims'), 'outline-style'), 'its panel is not').toBe('none');
    await reader.button('Layers').focus();
    await expect.poll(() => reader.focusFault(), 'where it has the focus too').toBeNull();
    // The map keeps its colours, so its legend has to.
    const swatches = reader.part('group', 'Layers').locator('.legend svg');
    expect(await reader.drawnAs(swatches.first(), 'forced-color-adjust')).toBe('none');
    await reader.layer('Kursk').focus();
    await expect.poll(() => reader.focusFault()).toBeNull();
    await reader.choosesPlaceInList('Crimea');
    await expect(reader.anyPopup()).toBeVisible();
    for (const property of ['border-top-style', 'border-left-style']) expect(await reader.drawnAs(reader.anyPopup(), property)).toBe('solid');
    await reader.presses('Tab');
    await expect.poll(() => reader.focusFault()).toBeNull();
    expect(await reader.drawnAs(reader.placeInList('Crimea'), 'outline-style')).toBe('solid');
  });

  test('in an opened text too the passages are told, and which is chosen', async ({ reader }) => {
    await reader.opensWithoutMap();
    await reader.asksToOpenText();
    await reader.pastesText(madeUpText([], ['out-of-most-of-kursk']));
    await expect(reader.textDialog()).toBeHidden();
    const [chosen, other] = [reader.passage('plant-near-dnipro').first(), reader.passage('minerals-deal').first()];
    for (const passage of [chosen, other]) expect(await reader.drawnAs(passage, 'text-decoration-line')).toBe('underline');
    expect(await reader.drawnAs(reader.passage('out-of-most-of-kursk').first(), 'text-decoration-style')).toBe('dashed');
    for (const id of ['plant-near-dnipro', 'minerals-deal']) expect(await reader.barBeside(id), 'before one is chosen').not.toBe(await reader.drawnAs(other, 'color'));
    await chosen.focus();
    await reader.presses('Enter');
    await expect(chosen).toHaveAttribute('aria-current', 'true');
    await reader.leavesFocus();
    expect(await reader.drawnAs(chosen, 'outline-style')).toBe('solid');
    expect(await reader.drawnAs(other, 'outline-style')).toBe('none');
    expect(await reader.barBeside('plant-near-dnipro')).not.toBe(await reader.barBeside('minerals-deal'));
  });
});

test.describe('with more contrast, in the dark theme', () => {
  test.use({ colorScheme: 'dark', contextOptions: { contrast: 'more', reducedMotion: 'reduce' } });

  test('what is quiet otherwise is as strong as all else', async ({ reader }) => {
    await reader.opensWithoutMap();
    const quiet = reader.article().locator('.provenance').first();
    const title = reader.article().getByRole('heading', { level: 1 });
    expect(await reader.drawnAs(quiet, '--ink-muted')).toBe(await reader.drawnAs(title, '--ink'));
    expect(await reader.drawnAs(reader.bar(), 'border-bottom-color')).toBe(await reader.drawnAs(title, 'color'));
  });
});

for (const [width, height, lettersPx] of [[320, 256, 16], [320, 640, 32]] as const) {
  test(`what is drawn up to be read can be put away again, on ${width} by ${height} with letters of ${lettersPx} pixels`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    if (lettersPx !== 16) await reader.wantsLetters(lettersPx);
    await reader.opensWithoutMap();
    await reader.bringsUpPane('Places');
    await reader.sheetGrip().press('ArrowUp');
    await expect(reader.sheetGrip()).toHaveAccessibleName('Height of the sheet: full');
    // A click goes where nothing else lies over it, or not at all.
    await reader.sheetGrip().click({ trial: true });
    await reader.presses('/');
    await reader.searchBox().click({ trial: true });
    await reader.presses('Escape');
    await reader.button('Claims').click();
    await reader.bringsUpPane('Places');
    await reader.choosesPlaceInList('Crimea');
    await reader.sheetGrip().press('ArrowUp');
    await reader.popup('Crimea').getByRole('button', { name: 'Close', exact: true }).click();
    await expect(reader.popup('Crimea')).toBeHidden();
  });
}
