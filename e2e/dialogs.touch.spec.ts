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
  await reader.bringsUpPane('Layers');
  await reader.sheetGrip().tap();
  await expect(reader.sheetGrip()).toHaveAccessibleName('Height of the sheet: full');
  await reader.choosesFiles({ name: 'broken.geojson', content: '{"type":"Feature", }' });
  await expect(reader.alert()).toContainText('broken.geojson cannot be shown');
  await expect(reader.alert().getByText('What was on the map stays')).toBeInViewport({ ratio: 0.95 });
  await expect(reader.alert().getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 0.95 });
});
