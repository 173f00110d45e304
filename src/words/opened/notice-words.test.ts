import { describe, expect, it } from 'vitest';
import { languages } from '../language';
import { loadOpenedWords } from './opened-words';

describe.each(languages)('the notices of opened data in $name', ({ code }) => {
  it('keep a count on the line of the word before it', async () => {
    const { shown, measure } = await loadOpenedWords(code);
    for (const said of [shown.all('51'), shown.some('51', '52'), shown.files('51'), shown.filesWait('51'), measure.done('Wells', '51', '52')]) {
      expect(said).toContain(':\u00a051');
      expect(said).not.toMatch(/ 5[12]/);
    }
  });
});
