import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBibtex, escapeBibtex, escapeBibtexUrl } from './bibtex';
import { buildCitationText, buildCslJson, type CitationOptions } from './citation';

const options: CitationOptions = {
  story: { id: 'ferry', title: 'Ferry & island: 50 % of {it}', published: '2025-03-18', mapDate: '2025-03-17', language: 'en' },
  mapName: 'Conflict map',
  mapAddress: 'https://map.example/a_b/',
  accessed: '2025-12-03',
};
const withAddress: CitationOptions = { ...options, story: { ...options.story, title: 'Whose ferry?', address: 'https://example.org/ferry#a{b}' } };

describe('a citation', () => {
  it('names the article, the map and the day of reading, and claims no publisher', () => {
    expect(buildCitationText(options)).toBe(
      '“Ferry & island: 50 % of {it}.” News article, 18 March 2025. The copy that was read names no publisher. Accessed 3 December 2025.\n' +
        'Conflict map: Ferry & island: 50 % of {it}. Interactive map, as of 17 March 2025. https://map.example/a_b/. Accessed 3 December 2025.',
    );
    expect(buildCitationText(withAddress)).toContain('“Whose ferry?” News article, 18 March 2025. https://example.org/ferry#a{b}. Accessed');
  });

  it('is CSL-JSON', () => {
    expect(buildCslJson(options)).toEqual([
      {
        id: 'ferry',
        type: 'article-newspaper',
        title: 'Ferry & island: 50 % of {it}',
        issued: { 'date-parts': [[2025, 3, 18]] },
        accessed: { 'date-parts': [[2025, 12, 3]] },
        language: 'en',
        note: 'The copy that was read names no publisher.',
      },
      {
        id: 'ferry-map',
        type: 'map',
        title: 'Conflict map: Ferry & island: 50 % of {it}',
        issued: { 'date-parts': [[2025, 3, 17]] },
        accessed: { 'date-parts': [[2025, 12, 3]] },
        language: 'en',
        URL: 'https://map.example/a_b/',
      },
    ]);
    expect(buildCslJson(withAddress)[0]).toMatchObject({ URL: 'https://example.org/ferry#a{b}' });
    expect(buildCslJson(withAddress)[0]).not.toHaveProperty('note');
  });

  it('is BibTeX, with what TeX would take for a command escaped', () => {
    expect(buildBibtex(options)).toBe(`@misc{ferry,
  title = {{Ferry \\& island: 50 \\% of \\{it\\}}},
  year = {2025},
  month = mar,
  date = {2025-03-18},
  howpublished = {News article},
  note = {The copy that was read names no publisher.},
  urldate = {2025-12-03}
}

@misc{ferry-map,
  title = {{Conflict map: Ferry \\& island: 50 \\% of \\{it\\}}},
  year = {2025},
  month = mar,
  date = {2025-03-17},
  howpublished = {Interactive map},
  url = {https://map.example/a_b/},
  urldate = {2025-12-03}
}
`);
    expect(buildBibtex(withAddress)).toContain('url = {https://example.org/ferry#a%7Bb%7D}');
  });

  it('leaves TeX no command and no brace of the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const rest = escapeBibtex(text).replace(/\\(?:textbackslash|textasciitilde|textasciicircum)\{\}|\\[{}$&#%_]/g, '');
        expect(rest).not.toMatch(/[\\{}$&#%_~^\n]/);
        expect(escapeBibtexUrl(text)).not.toMatch(/[{}\\\s]/);
      }),
    );
  });
});
