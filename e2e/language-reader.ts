/** What a reader does with the language of the page, and finds in it by the names that it then has. */
import type { Locator, Page } from '@playwright/test';
import { BrowserReader } from './browser-reader';

export class LanguageReader extends BrowserReader {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** The choice of the language, which is named in every language. */
  languageChoice(): Locator {
    return this.#page.getByRole('combobox', { name: 'Language · Мова', exact: true });
  }

  /** Chooses a language by its own name. */
  async choosesLanguage(name: string): Promise<void> {
    await this.languageChoice().selectOption({ label: name });
  }

  /** The whole page, with the language that it says it is in. */
  pageItself(): Locator {
    return this.#page.locator('html');
  }

  /** A part of the page by its role and its name in the language of the page. */
  part(role: 'button' | 'combobox' | 'group' | 'navigation' | 'region', name: string): Locator {
    return this.#page.getByRole(role, { name, exact: true });
  }

  /** Loads the page anew, at the address that it has. */
  async reloads(): Promise<void> {
    await this.#page.reload({ waitUntil: 'commit' });
  }
}
