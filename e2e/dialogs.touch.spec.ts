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
