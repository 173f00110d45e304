/** A country is not told by the layer that shows what is held of it. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Story } from '../story/schema';
import { buildSmallStory, withChange } from '../story/small-story';
import { buildStoryIndex } from '../story/story-index';
import { englishWording } from '../words/words-context';
import { PlaceList } from './place-list';
import { buildPlaceTable } from './table-columns';

const index = buildStoryIndex(withChange(buildSmallStory(), ['places', 1, 'kind'], 'country') as Story);

it('in the table of places', () => {
  const { columns, rows } = buildPlaceTable(index, englishWording, () => []);
  const at = columns.indexOf('Layer');
  expect(rows.map(({ id, cells }) => [id, cells[at]?.text])).toEqual([['harbour', 'Coast'], ['island', '']]);
});

it('in the list of places, where it stands by itself and without that layer’s colour', () => {
  const lists = renderToString(<PlaceList index={index} place={null} onPlace={() => undefined} onHoverPlace={() => undefined} />).split('<ul').slice(1);
  expect(lists.map((list) => [/aria-label="([^"]*)"/.exec(list)?.[1], /data-layer(?:="([^"]*)")?/.exec(list)?.[1] ?? '', /data-place-id="([^"]*)"/.exec(list)?.[1]])).toEqual([
    [undefined, '', 'island'],
    ['Coast', 'coast', 'harbour'],
  ]);
});
