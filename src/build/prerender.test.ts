import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeProblems, placePage, type RenderedPage } from './prerender.ts';

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

it('names each problem of a story on a line of its own, path first', () => {
  const problems = [
    { path: 'sections[2].heading', message: 'Must not be empty.' },
    { path: 'places[0].layer', message: 'No layer is called "x".' },
  ];
  expect(describeProblems('story.json', problems).split('\n')).toEqual([
    'The story does not parse: story.json',
    '  sections[2].heading: Must not be empty.',
    '  places[0].layer: No layer is called "x".',
  ]);
});
