import { expect, test } from './reader';

const towns = JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [34.8, 50.9] } });

test('the buttons of all dialogs look alike, and key caps are as high as one another', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.presses('?');
  await expect(reader.keysDialog()).toBeVisible();
  const looks = await reader.looksOfButtons(reader.keysDialog());
  expect(looks).toHaveLength(1);
  expect(looks[0]).toMatch(/^36 /);
  const caps = await reader.keysDialog().locator('kbd').evaluateAll((all) => all.map((cap) => cap.getBoundingClientRect().height));
  expect([...new Set(caps)]).toHaveLength(1);
  await reader.presses('Escape');

  await reader.asksToOpenText();
  await expect(reader.textDialog()).toBeVisible();
  await expect.poll(() => reader.looksOfButtons(reader.textDialog()), 'a text').toEqual(looks);
  await reader.presses('Escape');
  await reader.wantsToOpenData();
  await expect.poll(() => reader.looksOfButtons(reader.openDataDialog()), 'data').toEqual(looks);
  await reader.presses('Escape');
  await reader.opensShare();
  await expect.poll(() => reader.looksOfButtons(reader.shareDialog()), 'share').toEqual(looks);
});

test('the list of files opens from a button with words of the page’s own', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.asksToOpenText();
  const field = reader.textDialog().getByLabel('Choose a file', { exact: true });
  await expect(field).toHaveAccessibleDescription('.txt, .md, .html or .xml, up to 5 MB');
  await expect(field, 'the browser’s own words are not seen').toHaveCSS('opacity', '0');
  await expect(field).toBeFocused();
});

for (const [width, height, panel] of [[1440, 900, 'Layers'], [1024, 768, 'Layers'], [1024, 768, 'Claims']] as const) {
  test(`a notice leaves article, panels, scale and credits to be read, at ${width} by ${height} beside ${panel}`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.opens();
    await reader.bringsUpPane(panel);
    await reader.bringsFiles([{ name: 'towns.geojson', content: towns }], true);
    // It stays while the mouse is on it.
    await reader.notice().hover();
    await reader.waitsForMap();
    expect(await reader.coveredByNotice()).toEqual([]);
  });
}
