import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';

const script = readFileSync(new URL('../../public/old-browser.js', import.meta.url), 'utf8');

/** Runs the script in a page whose root has these attributes, and lets so long pass; what its note says then, null while it is hidden. */
function noteAfter(ms: number, attributes: Set<string>, able = true, isPressed = false): string | null {
  vi.useFakeTimers();
  const note = { className: '', hidden: true, setAttribute: () => (note.hidden = true), removeAttribute: () => (note.hidden = false) };
  const app = Object.assign(new EventTarget(), { hasAttribute: (name: string) => attributes.has(name) });
  const document = { getElementById: (id: string) => (id === 'app' ? app : note), createElement: () => (able ? { noModule: false } : {}) };
  const window = { HTMLDialogElement: able, CSS: able };
  runInNewContext(script, { document, window, CSS: { supports: () => able }, Array, setTimeout, setInterval, clearInterval });
  if (isPressed) app.dispatchEvent(new Event('click'));
  vi.advanceTimersByTime(ms);
  vi.useRealTimers();
  return note.hidden ? null : note.className;
}

describe('the note of a page that does not wake', () => {
  it('comes after ten seconds', () => expect([noteAfter(9000, new Set()), noteAfter(11_000, new Set())]).toEqual([null, 'page-note page-note-late']));
  it('comes soon after something was pressed in vain', () => {
    expect([noteAfter(1500, new Set(), true, true), noteAfter(2500, new Set(), true, true)]).toEqual([null, 'page-note page-note-late']);
    expect(noteAfter(2500, new Set(['data-awake']), true, true)).toBeNull();
  });
  it('does not come where the page is awake', () => expect(noteAfter(11_000, new Set(['data-awake']))).toBeNull());
  it('does not come where the page has said itself that it failed', () => expect(noteAfter(11_000, new Set(['data-failed']))).toBeNull());
  it('comes at once in a browser that cannot run the page', () => expect(noteAfter(0, new Set(), false)).toBe('page-note page-note-old'));
});
