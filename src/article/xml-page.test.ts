import { describe, expect, it } from 'vitest';
import { pageOfXml } from './xml-page';

const blocksOf = (xml: string): string[] => (pageOfXml(xml) ?? 'no page').split(/<[^>]*>/u).map((words) => words.trim()).filter((words) => words !== '');

describe('an article in XML', () => {
  it('in NITF has its headline and its paragraphs, with names of people and places as words', () => {
    const xml = '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><title>No</title></head><body><body.head><hedline><hl1>The Ferry</hl1></hedline></body.head><body.content><p>It leaves <location>Orvel</location> at <em>noon</em>.</p><p lede="true">It sails.</p></body.content></body></nitf>';
    expect(blocksOf(xml)).toEqual(['No', 'The Ferry', 'It leaves Orvel at noon.', 'It sails.']);
    expect(pageOfXml(xml)).toContain('<h2>The Ferry</h2>');
  });

  it.each([
    ['as text', '&lt;p&gt;It leaves at noon &amp;amp; late.&lt;/p&gt;&lt;p&gt;It sails.&lt;/p&gt;'],
    ['in a section', '<![CDATA[<p>It leaves at noon &amp; late.</p><p>It sails.</p>]]>'],
  ])('in a feed has the markup that it quotes %s', (_, quoted) => {
    const xml = `<rss version="2.0"><channel><title>News</title><item><title>The Ferry</title><link>https://example.org/</link><description>${quoted}</description></item></channel></rss>`;
    expect(blocksOf(xml)).toEqual(['News', 'The Ferry', 'https://example.org/', 'It leaves at noon &amp; late.', 'It sails.']);
  });

  it('of any kind keeps apart what stands in two elements, prefixed or not, and passes over remarks', () => {
    expect(blocksOf('<?xml version="1.0"?><a:story xmlns:a="x"><a:v>It sails.</a:v><a:v note="a, b">It <!-- not --> rests.</a:v><a:none/></a:story>')).toEqual(['It sails.', 'It  rests.']);
  });

  it('is not what merely begins with a sign or is a page', () => {
    for (const text of ['<p>It sails.', 'It sails <?xml', '# The Ferry', '<rssy>']) expect(pageOfXml(text)).toBeNull();
  });

  it('takes time by its length alone', () => {
    for (const part of ['<', '<a ', '<a "', '<!--', '&lt;', '<![CDATA[', "<a b='"]) expect(pageOfXml(`<?xml ?>${part.repeat(20_000)}`)).not.toBeNull();
  });
});
