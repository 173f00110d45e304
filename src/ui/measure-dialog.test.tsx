import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaChoices } from '../opened-data/area-choices';
import { loadWording } from '../words/load-wording';
import { loadOpenedWords } from '../words/opened/opened-words';
import { WordsProvider } from '../words/words-context';
import { MeasureDialog } from './measure-dialog';

const dates = ['2025-03-17', '2025-03-19', '2025-03-18'].map((day) => ({ date: { from: day, to: day }, areas: 1 }));
const choicesOf = (datesInAll: number): AreaChoices => ({ areas: datesInAll, properties: [], notOffered: [], dates, datesInAll, undated: 0, latest: 1, precisionKm: null });
const nothing = (): void => undefined;

describe.each([
  ['en', 'Only the latest dates are offered: 3 of 365.', '19 March 2025 (1)', '17 March 2025 (1)', 'is only a part of the data'],
  ['uk', 'Запропоновано лише найпізніші дати: 3 з 365.', '19 березня 2025 року (площ: 1)', '17 березня 2025 року (площ: 1)', 'містить лише частину даних'],
] as const)('in %s', (language, note, latest, ofOne, incomplete) => {
  beforeAll(async () => {
    await loadOpenedWords(language);
  });
  const draw = async (choices: AreaChoices, isIncomplete = false): Promise<string> =>
    renderToString(
      <WordsProvider value={await loadWording(language)}>
        <MeasureDialog name="own.geojson" choices={choices} isIncomplete={isIncomplete} dates={null} onMeasure={nothing} onClose={nothing} />
      </WordsProvider>,
    );

  it('says that only the latest dates are offered, and only where there are others', async () => {
    expect(await draw(choicesOf(365))).toContain(note);
    expect(await draw(choicesOf(3))).not.toContain('measure-dates');
  });

  it('says of a file that is incomplete what it may lack, and of no other', async () => {
    expect(await draw(choicesOf(3), true)).toContain(incomplete);
    expect(await draw(choicesOf(3))).not.toContain(incomplete);
  });

  it('begins with the latest date', async () => {
    const html = await draw(choicesOf(365));
    expect(/<option selected[^>]*>([^<]*)/.exec(html)?.[1]).toBe(latest);
    expect(html).toMatch(/<input type="date" value="2025-03-19"/);
  });

  it('takes a day that only some areas have for no day of them all, and says how many have none', async () => {
    const [first] = dates;
    const some = { ...choicesOf(1), areas: 31, dates: dates.slice(0, 1), undated: 30 };
    const html = await draw(some);
    expect(html).toMatch(/<input type="date" value(?:="")? /);
    expect(/<option[^>]*>([^<]*)<\/option><option selected/.exec(html)?.[1]).toBe(ofOne);
    expect(html).toMatch(/id="measure-dates"[^>]*>[^<]*:\u00a030\./);
    const all = await draw({ ...some, areas: 1, undated: 0 });
    expect(all).toContain(`<input type="date" value="${first?.date.from}"`);
    expect(all).not.toContain('<option');
  });
});
