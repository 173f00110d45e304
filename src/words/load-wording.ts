/** Brings the words of a language. */
import { languages, type Language } from './language';
import { buildWording, englishWording, type Wording } from './words-context';

const arrived = new Map<Language, Wording>([['en', englishWording]]);

/** The wording of a language, once its words are here; the same object each time. Rejects where they do not arrive. */
export async function loadWording(language: Language): Promise<Wording> {
  const known = arrived.get(language);
  if (known) return known;
  const brought = await languages.find(({ code }) => code === language)?.load?.();
  const wording = brought ? buildWording(language, brought.words) : englishWording;
  arrived.set(language, wording);
  return wording;
}
