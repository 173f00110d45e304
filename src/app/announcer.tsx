/** Says to screen readers what has changed on the page, politely. */
import { useEffect, useRef, useState } from 'preact/hooks';
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
  // Once the page has been painted: where a link leads it begins, and nobody has asked for that yet.
  useEffect(
    () =>
      store.watch(
        (state) => state,
        (now, before) => {
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
