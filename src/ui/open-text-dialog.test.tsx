import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { OpenTextDialog } from './open-text-dialog';

const nothing = (): void => undefined;
const drawn = (progress: number | null): string => renderToString(<OpenTextDialog asked={{}} progress={progress} alert={null} onText={nothing} onClose={nothing} />);

it('lists files from a button with words of its own, which says what is taken', () => {
  const [, note] = /<label class="file-button">Choose a file<input type="file"[^>]* aria-describedby="([^"]+)"/.exec(drawn(null)) ?? [];
  expect(drawn(null)).toContain(`<span id="${note}">.txt, .md, .html or .xml, up to 5 MB</span>`);
});

it('lists what is read as a page, also where that is XHTML', () => {
  const accept = / accept="([^"]+)"/.exec(drawn(null))?.[1]?.split(',');
  expect(accept).toEqual(expect.arrayContaining(['.html', '.xhtml', '.md', '.txt', '.xml', 'application/xhtml+xml', 'text/xml']));
});

describe('while a text is read', () => {
  it('no control that has the focus is disabled, since it would lose it to the page', () => {
    expect(drawn(0.5)).toMatch(/<input[^>]* type="file"[^>]* aria-disabled="true"/);
    expect(drawn(0.5)).not.toMatch(/<(?:input|textarea)[^>]* disabled/);
  });

  it('the field takes no words, and the button says that it does nothing', () => {
    expect(drawn(0.5)).toMatch(/<textarea[^>]* readonly/i);
    expect(drawn(0.5)).toMatch(/<button[^>]* aria-disabled="true"[^>]*>Open the pasted text/);
  });

  it('and only then', () => {
    expect(drawn(null)).not.toMatch(/aria-disabled|readonly/i);
    expect(drawn(null)).not.toContain('<progress');
  });
});
