/** The choice of the interface's language in the bar. */
import { languages, parseLanguage } from '../words/language';
import { useApp, useAppState } from './app-context';

/** Named in every language, so that whoever cannot read the present one finds it. */
const NAME = languages.map(({ wordForLanguage }) => wordForLanguage).join(' · ');

/** Draws the choice: a few letters to look at, and the browser's own list under them. */
export function LanguageChoice() {
  const { store } = useApp();
  const language = useAppState((state) => state.language);
  return (
    <div class="bar-button language">
      <span aria-hidden="true">{languages.find(({ code }) => code === language)?.short}</span>
      <select
        aria-label={NAME}
        title={NAME}
        value={language}
        onChange={(event) => {
          const chosen = parseLanguage(event.currentTarget.value);
          if (chosen) store.dispatch({ type: 'language-chosen', language: chosen, by: 'reader' });
        }}
      >
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
