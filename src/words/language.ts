/** The languages of the interface. What a further one takes beside a line in this list stands in CONTRIBUTING.md. */
import type { Words } from './en';

const entries = [
  /** Comes with the entry script, and is what the page is served in. */
  { code: 'en', name: 'English', short: 'EN', wordForLanguage: 'Language', load: null },
  { code: 'uk', name: 'Українська', short: 'УКР', wordForLanguage: 'Мова', load: () => import('./uk') },
] as const satisfies readonly (Omit<LanguageEntry, 'code'> & { code: string })[];

/** A language by its BCP 47 code. */
export type Language = (typeof entries)[number]['code'];

export interface LanguageEntry {
  readonly code: Language;
  /** Its name in itself. */
  readonly name: string;
  /** Its name in a few letters. */
  readonly short: string;
  /** What it calls a language. */
  readonly wordForLanguage: string;
  /** Brings its words; null where they are here already. Rejects where they do not arrive. */
  readonly load: null | (() => Promise<{ words: Words }>);
}

/** In the order in which they are offered. */
export const languages: readonly LanguageEntry[] = entries;

/** The language that a code such as "uk" or "uk-UA" stands for; null for one that the interface does not speak, and for no text. */
export function parseLanguage(code: unknown): Language | null {
  if (typeof code !== 'string') return null;
  const [main] = code.toLowerCase().split('-');
  return languages.find((entry) => entry.code === main)?.code ?? null;
}
