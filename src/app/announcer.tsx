/** Says to screen readers what has changed on the page, politely. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/words-context';
import { findAnnouncement } from './announcement';
import { useApp } from './app-context';
import { layoutOf } from './layout';

/** Draws the line that is read aloud; nobody sees it. */
export function Announcer() {
  const { store, index } = useApp();
  const wording = useWords();
  const latest = useRef(wording);
  latest.current = wording;
  const [told, setTold] = useState({ text: '', language: wording.language });
  useLayoutEffect(
    () =>
      store.watch(
        (state) => state,
        (now, before) => {
          // Where a link leads the page begins, and nobody has asked for that.
          if (!isAwake()) return;
          const said = findAnnouncement(index, before, now, latest.current, () => layoutOf(document) === 'bottom');
          // The same words again are read again only if they differ.
          if (said !== null) setTold(({ text: last }) => ({ text: last === said ? `${said}\u00a0` : said, language: latest.current.language }));
        },
      ),
    [store, index],
  );
  return (
    <p class="visually-hidden" role="status">
      {/* What was said in another language is of yesterday. */}
      {told.language === wording.language && told.text}
    </p>
  );
}

/** Whether the page has been brought to where its address leads. */
const isAwake = (): boolean => document.querySelector('[data-awake]') !== null;
