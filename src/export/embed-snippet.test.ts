import { expect, it } from 'vitest';
import { buildEmbedSnippet } from './embed-snippet';

it('the code of an embedded page holds its state, escaped', () => {
  expect(buildEmbedSnippet('https://map.example/', '#map=7/45/34&place=crimea', '“Truce” & "war" <now>')).toBe(
    '<iframe src="https://map.example/?embed=1#map=7/45/34&amp;place=crimea" title="“Truce” &amp; &quot;war&quot; &lt;now&gt;" width="100%" height="480" loading="lazy"></iframe>',
  );
});
