/** The box "Follow my reading" at the head of the article, and the button that resumes it over the map. */
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';

/** Draws the box; it stays on while the reader's hand on the map holds it up. */
export function FollowSwitch() {
  const { store } = useApp();
  const { follow: words } = useWords().words;
  const follow = useAppState((state) => state.follow);
  return (
    <label class="follow">
      <input
        type="checkbox"
        aria-labelledby="follow-name"
        aria-describedby="follow-does"
        checked={follow !== 'off'}
        onChange={(event) => store.dispatch({ type: 'follow-wanted', on: event.currentTarget.checked })}
      />
      <span id="follow-name">{words.name}</span>
      <span id="follow-does" class="follow-does">{words.does}</span>
    </label>
  );
}

/** Draws "Resume" while following is held up; nothing otherwise. */
export function ResumeButton() {
  const { store } = useApp();
  const { follow: words } = useWords().words;
  const paused = useAppState((state) => state.follow === 'paused');
  if (!paused) return null;
  return (
    <button type="button" class="map-button" title={words.resumeTitle} onClick={() => store.dispatch({ type: 'follow-wanted', on: true })}>
      {words.resume}
    </button>
  );
}
