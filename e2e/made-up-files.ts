/** The made-up text as files of every kind in which a reader may have an article. */
import { madeUpParts, madeUpText } from './made-up-copy';

/** A file's name, what is peculiar to it, and its bytes. */
export interface MadeUpFile {
  name: string;
  what: string;
  content: string | Buffer;
}

type Part = ReturnType<typeof madeUpParts>[number];

/** Windows-1252 where it differs from Latin 1, as far as a text of ours needs it (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252: Readonly<Record<string, number>> = { '€': 0x80, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 };

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const pageOf = (body: string): string => `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;
const eachPart = (draw: (part: Part, nth: number) => string): string => madeUpParts().map(draw).join('\n');

/** A newspaper's page: chrome around an article, words broken by marks and links, captions and blocks that sell something between. */
function newspaperPage(): string {
  const body = eachPart(({ heading, words }, nth) =>
    heading
      ? `<h2 class="headline">${escaped(words)}</h2>`
      : `<section><p>${escaped(words).replace(/^(\S+) (\S+)/u, '<a href="#x">$1</a>\n  <em>$2</em>')}</p></section>
         ${nth % 4 === 0 ? '<aside><p>Subscribe for a better ladder.</p></aside><figure><img alt="A gull"><figcaption>A gull in the harbour.</figcaption></figure>' : ''}`,
  );
  return pageOf(`<header><nav><ul><li>Home</li><li>Ladders</li></ul></nav></header><main><article>${body}</article></main><footer><p>All rights to all ladders.</p></footer>`);
}

/** An old page: a table for layout, paragraphs parted by two line breaks, spaces that do not break. */
function oldPage(): string {
  const body = eachPart(({ heading, words }) => (heading ? `<b>${escaped(words)}</b><br><br>` : `${escaped(words).replaceAll(' the ', '&nbsp;the ')}<br><br>`));
  return pageOf(`<table><tr><td><ul><li>Menu</li></ul></td><td><font face="serif">${body}</font></td></tr></table>`);
}

/** A page as scripts make them: boxes in boxes, a box for each sentence's part, soft hyphens in long words. */
function boxedPage(): string {
  const hyphenated = (words: string): string => escaped(words).replaceAll(/\b(\p{L}{6})(\p{L}{5,})\b/gu, '$1&shy;$2');
  return pageOf(`<div><div role="main">${eachPart(({ heading, words }) => `<div><div><span>${heading ? escaped(words) : hyphenated(words)}</span></div></div>`)}</div></div>`);
}

/** The text with curly quotes and dashes, in Windows-1252. */
function windows1252(): Buffer {
  const text = madeUpText().replaceAll("'", '’');
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = WINDOWS_1252[character] ?? character.codePointAt(0) ?? 0;
      if (byte > 0xff) throw new Error(`Windows-1252 has no “${character}”.`);
      return byte;
    }),
  );
}

/** Markdown: marks for headings, words in stars, lines broken at some 80 characters. */
function markdown(): string {
  return eachPart(({ heading, words }, nth) => {
    if (heading) return `${nth === 0 ? '#' : '##'} ${words}\n`;
    return `${words.replace(/^(\S+) (\S+)/u, '**$1** $2').replaceAll(/(.{60,80}?) /gu, '$1\n')}\n`;
  });
}

/** A wire story in NITF, as agencies send it: the words of a name marked, a table beside the text. */
function wireStory(): string {
  const body = eachPart(({ heading, words }) => (heading ? `<hl2>${escaped(words)}</hl2>` : `<p>${escaped(words).replace(/^(\S+) (\S+)/u, '<location>$1</location> <em>$2</em>')}</p>`));
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">\n<nitf><head><title>x</title></head><body><body.head><byline>By nobody</byline></body.head><body.content>${body}</body.content></body></nitf>`;
}

/** A feed whose items hold pages as text. */
function feed(): string {
  const item = (title: string, page: string): string => `<item><title>${escaped(title)}</title><description>${page.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</description></item>`;
  const page = eachPart(({ heading, words }) => (heading ? `<h2>${escaped(words)}</h2>` : `<p>${escaped(words)}</p>`));
  return `<rss version="2.0"><channel><title>Ladders</title>${item('Of ladders', '<p>A ladder leans.</p>')}${item('The text', page)}</channel></rss>`;
}

/** Every kind, each with the whole of the text. */
export const madeUpFiles = (): MadeUpFile[] => [
  { name: 'plain.txt', what: 'plain text', content: madeUpText() },
  { name: 'lines.txt', what: 'lines that end in CR and LF', content: madeUpText().replaceAll('\n', '\r\n') },
  { name: 'windows.txt', what: 'Windows-1252', content: windows1252() },
  { name: 'wide.txt', what: 'UTF-16 with its mark', content: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(madeUpText(), 'utf16le')]) },
  {
    name: 'sold.txt',
    what: 'advertisements in between',
    content: madeUpText().replaceAll('\n\n', '\n\nADVERTISEMENT\n\nBuy a better ladder today, and climb without a care.\n\n'),
  },
  { name: 'marked.md', what: 'Markdown', content: markdown() },
  { name: 'newspaper.html', what: 'a newspaper’s page', content: newspaperPage() },
  { name: 'old.html', what: 'an old page', content: oldPage() },
  { name: 'boxes.html', what: 'a page of boxes', content: boxedPage() },
  { name: 'wire.xml', what: 'a wire story', content: wireStory() },
  { name: 'feed.rss', what: 'a feed', content: feed() },
];
