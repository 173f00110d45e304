import { expect, test } from './reader';

test('the buttons of a dialog are as high as a finger needs', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.asksToOpenText();
  await expect(reader.textDialog()).toBeVisible();
  await expect.poll(() => reader.looksOfButtons(reader.textDialog())).toEqual([expect.stringMatching(/^44 /)]);
  await reader.presses('Escape');
  await reader.bringsUpPane('Layers');
  await reader.wantsToOpenData();
  await expect.poll(() => reader.looksOfButtons(reader.openDataDialog())).toEqual([expect.stringMatching(/^44 /)]);
});

test('what cannot be shown is told whole, also over a sheet that is up', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.sheetGrip().tap();
  await expect(reader.sheetGrip()).toHaveAccessibleName('Height of the sheet: full');
  await reader.bringsUpPane('Layers');
  await reader.choosesFiles({ name: 'broken.geojson', content: '{"type":"Feature", }' });
  await expect(reader.alert()).toContainText('broken.geojson cannot be shown');
  await expect(reader.alert()).toBeInViewport({ ratio: 0.95 });
  await reader.alert().getByRole('button', { name: 'Close' }).tap();
  await expect(reader.alert()).toHaveCount(0);
});
