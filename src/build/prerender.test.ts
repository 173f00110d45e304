import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { RenderedPage } from '../app/prerender.tsx';
import { placePage, prerender } from './prerender.ts';
import { changed, copyStory } from './story-copy.ts';

const indexHtml = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
const page: RenderedPage = {
  bodyHtml: '<main><h1>Salt &amp; &lt;pepper&gt; for $& and $1</h1></main>',
  title: 'Salt & "pepper" for $&',
  description: 'What <they> & "we" want',
  lang: 'uk',
};

describe('placing the rendered page in index.html', () => {
  const html = placePage(indexHtml, page);

  it('puts the markup in as it is, escaped neither twice nor by replacement patterns', () => {
    expect(html).toContain(`<div id="app">${page.bodyHtml}</div>`);
  });

  it('escapes title, description and language once', () => {
    expect(html).toContain('<title>Salt &amp; &quot;pepper&quot; for $&amp;</title>');
    expect(html).toContain('<meta name="description" content="What &lt;they&gt; &amp; &quot;we&quot; want" />');
    expect(html).toContain('<html lang="uk">');
  });

  it.each(['<div id="app"></div>', '<title>x</title>'])('refuses an index.html that has lost its places: %s', (lost) => {
    expect(() => placePage(lost, page)).toThrow(/index\.html has no place for the page/);
  });

  it.each(['<p style="color:red">a</p>', '<p onclick="go()">a</p>', '<script>go()</script>', '<style>p{}</style>'])(
    'refuses what the Content-Security-Policy would refuse: %s',
    (bodyHtml) => {
      expect(() => placePage(indexHtml, { ...page, bodyHtml })).toThrow(/inline style or script/);
    },
  );

  it('takes words about styles and scripts for words', () => {
    const bodyHtml = '<p title="one">in a style=new, on fire=no</p>';
    expect(placePage(indexHtml, { ...page, bodyHtml })).toContain(bodyHtml);
  });
});

describe('the page of a story', () => {
  const copy = copyStory();
  const plugin = prerender(copy.files.story) as unknown as { transformIndexHtml: { handler(html: string): Promise<string> } };
  const build = (): Promise<string> => plugin.transformIndexHtml.handler(indexHtml);
  afterEach(() => copy.restore());
  afterAll(() => copy.remove());

  it.each(['story', 'measures', 'claims', 'figures'])('names the file, the line and the column where %s.json lacks a comma', async (name) => {
    copy.spoil(`${name}.json`, (text) => text.replace(',', ''));
    await expect(build()).rejects.toThrow(`${copy.fileOf(`${name}.json`)}, line 3, column 3: this is no JSON: a comma or a closing bracket is missing before this.`);
  });

  it('says how measures.json is made where there is none', async () => {
    copy.lose('measures.json');
    await expect(build()).rejects.toThrow('measures.json: there is no such file: run `npm run annotate`, which makes it.');
  });

  it('names all that is wrong in the files beside it', async () => {
    copy.spoil('claims.json', changed((file) => (file['story'] = 'another')));
    await expect(build()).rejects.toThrow('claims.json story: This file belongs to the story “another”');
  });

  it('has a list of claims and its button where there are any, and neither where there are none', async () => {
    const bar = (html: string): string => /<header class="bar">.*<\/header>/s.exec(html)?.[0] ?? '';
    const hasClaims = (html: string): boolean[] => [html.includes(' id="panel-claims"'), bar(html).includes(' aria-controls="panel-claims"')];
    expect(hasClaims(await build())).toEqual([true, true]);
    copy.spoil('claims.json', changed((file) => (file['claims'] = [])));
    copy.spoil('figures.json', changed((file) => (file['figures'] = [])));
    expect(hasClaims(await build())).toEqual([false, false]);
  });
});
