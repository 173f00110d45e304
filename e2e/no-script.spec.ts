import { expect, test } from './reader';
import { index, story } from './story';

test.use({ javaScriptEnabled: false });

test('the whole digest is in the served page, without any script', async ({ reader }) => {
  await reader.opensWithoutWaiting();
  await expect(reader.article().getByRole('heading', { level: 1 })).toHaveText(story.title);
  await expect(reader.article().locator('[data-passage-id]')).toHaveCount(index.orderedPassageIds.length);
  expect(await reader.layerNames()).toEqual(story.layers.map((layer) => layer.name.en));
});
