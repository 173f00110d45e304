import { expect, test } from './reader';

test('the page opens, with the article and a finished map, and leaves its host alone', async ({ reader }) => {
  await reader.opens();
  await expect(reader.article().getByRole('heading', { level: 1 })).toBeVisible();
  await expect(reader.map()).toBeVisible();
});
