import { hostilePage, madeUpText } from './made-up-copy';
import { madeUpFiles } from './made-up-files';
import { expect, test } from './reader';
import { index, story } from './story';

const ALL = index.orderedPassageIds.length;
const FEW = ['plant-near-dnipro', 'sumy-population', 'minerals-deal'];

test('a file shows the text with every passage in place; choosing works in it as in the digest, and forgetting brings the digest back', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.asksToOpenText();
  await reader.picksTextFile('copy.txt', madeUpText());
  await expect.poll(() => reader.passagesFound()).toEqual({ exact: ALL, recovered: 0 });
  await expect(reader.textDialog()).toBeHidden();
  await expect(reader.orphans()).toBeHidden();
  expect(await reader.accessibilityProblems()).toEqual([]);
  await reader.passage('out-of-most-of-kursk').first().focus();
  await reader.presses('Enter');
  await expect(reader.currentPassage().first()).toHaveAttribute('data-passage-id', 'out-of-most-of-kursk');
  await reader.presses('j');
  await expect(reader.currentPassage().first()).toHaveAttribute('data-passage-id', 'momentum-from-kursk');
  await reader.choosesPlaceInPassage('plant-near-dnipro', 'the Dnipro River');
  await expect(reader.anyPopup()).toBeVisible();
  await reader.followsPassageLink('foothold-behind-the-river');
  await expect(reader.passage('foothold-behind-the-river').first()).toBeInViewport();
  await reader.button('Forget the text').click();
  await expect(reader.article().locator('[data-anchor]')).toHaveCount(0);
  await expect(reader.passage('plant-near-dnipro')).toHaveCount(1);
});

test('every passage is found in place in whatever kind of file the text comes', async ({ reader }) => {
  await reader.opensWithoutMap();
  for (const { name, what, content } of madeUpFiles()) {
    await reader.asksToOpenText();
    await reader.picksTextFile(name, content);
    await expect.poll(() => reader.passagesFound(), what).toEqual({ exact: ALL, recovered: 0 });
    await expect(reader.article(), what).not.toContainText('Subscribe');
    await reader.button('Forget the text').click();
    await expect(reader.article().locator('[data-anchor]'), what).toHaveCount(0);
  }
});

test('a pasted text says what it lacks and what is worded differently, and can be kept', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.asksToOpenText();
  await reader.pastesText(madeUpText(FEW, ['out-of-most-of-kursk']));
  await expect(reader.article().getByRole('heading', { name: '3 passages are not in this copy' })).toBeVisible();
  await expect(reader.orphans().getByRole('listitem')).toHaveCount(FEW.length);
  expect(await reader.passagesFound()).toEqual({ exact: ALL - FEW.length - 1, recovered: 1 });
  await expect(reader.passage('out-of-most-of-kursk').first()).toHaveAttribute('data-anchor', 'recovered');
  await reader.article().getByLabel('Keep in this browser').check();
  await reader.opensWithoutMap();
  await expect.poll(async () => (await reader.passagesFound()).recovered).toBe(1);
  await reader.button('Forget the text').click();
  await reader.opensWithoutMap();
  await expect(reader.button('Open article text')).toBeVisible();
});

test('the box says whether this very text is kept: another one opened beside it is not', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.asksToOpenText();
  await reader.pastesText(madeUpText());
  const box = reader.article().getByLabel('Keep in this browser');
  await box.check();
  await reader.dropsFile('shorter.txt', madeUpText(FEW));
  await expect.poll(() => reader.passagesFound()).toEqual({ exact: ALL - FEW.length, recovered: 0 });
  await expect(reader.article()).toContainText('From your file “shorter.txt”. The article is of');
  await expect(box).not.toBeChecked();
  await reader.opensWithoutMap();
  await expect.poll(() => reader.passagesFound()).toEqual({ exact: ALL, recovered: 0 });
  await expect(box, 'the first one stays kept').toBeChecked();
  await expect(reader.article()).toContainText('The text that you kept in this browser.');
  await box.uncheck();
  await reader.opensWithoutMap();
  await expect(reader.button('Open article text')).toBeVisible();
});

test('a link to a passage leads to it in a text that was kept, though that comes late and its end is drawn later still', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.asksToOpenText();
  await reader.pastesText(`${Array.from({ length: 120 }, (_, nth) => `Entry ${nth} of the keeper’s log, with the wind of that day and what was seen at sea.`).join('\n\n')}\n\n${madeUpText()}`);
  await reader.article().getByLabel('Keep in this browser').check();
  const last = index.orderedPassageIds.at(-1) ?? '';
  await reader.choosesPassage(last);
  await expect.poll(() => reader.address()).toContain(`passage=${last}`);
  await reader.reloads();
  await expect(reader.passage(last).first()).toHaveAttribute('data-anchor', 'exact');
  await expect(reader.passage(last).first()).toBeInViewport();
});

test('a dropped page is read as text: nothing in it runs, and nothing is asked of another host', async ({ reader }) => {
  await reader.opensWithoutMap();
  const title = await reader.title();
  // The browser says of each handler, style and base address in the page that our policy refuses it, though nothing there could run.
  reader.expectsComplaint(/violates the following Content Security Policy directive/);
  await reader.dropsFile('page.html', hostilePage());
  await expect.poll(() => reader.passagesFound()).toEqual({ exact: ALL, recovered: 0 });
  await expect(reader.article()).toContainText('<img src=x onerror=alert(1)>');
  await expect(reader.article()).not.toContainText('document.title');
  expect(await reader.article().locator('script, style, iframe, img, object, svg').count()).toBe(0);
  expect(await reader.title()).toBe(title);
});

test('another article, no text, nothing and too much are each told, and the digest stays', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.asksToOpenText();
  const other = Array.from({ length: 40 }, (_, nth) => `Paragraph ${nth} of a text about ladders, gulls and the price of rope in the harbour towns of the north.`).join('\n\n');
  await reader.pastesText(other);
  await expect(reader.textDialog().getByRole('alert')).toContainText('does not seem to be the article of this story');
  await expect(reader.textDialog().getByRole('button', { name: 'Open the pasted text' }), 'what was pressed keeps the focus').toBeFocused();
  await reader.picksTextFile('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 3, 0x20]));
  await expect(reader.textDialog().getByRole('alert')).toContainText('This is not text');
  await reader.picksTextFile('empty.txt', ' \n');
  await expect(reader.textDialog().getByRole('alert')).toContainText('no words');
  await reader.picksTextFile('large.txt', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'));
  await expect(reader.textDialog().getByRole('alert')).toContainText('larger than 5 MB');
  await expect(reader.passage('plant-near-dnipro')).toHaveCount(1);
  await expect(reader.article().getByRole('heading', { level: 1 })).toHaveText(story.title);
});
