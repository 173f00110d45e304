import { describe, expect, it } from 'vitest';
import { parseEvidence } from './evidence';

const measure = {
  id: 'held-share',
  kind: 'area-share',
  title: 'Share held',
  value: 18.6,
  unit: 'percent',
  low: 18,
  high: 19,
  text: 'about 18 to 19 %',
  method: 'Area over area.',
  sources: ['own'],
  asOf: '2025-03-18',
  places: ['town', 'river'],
  passages: ['one'],
};
const claim = {
  id: 'a-fifth',
  words: 'About a fifth is held',
  passage: 'one',
  places: ['town'],
  measures: ['held-share', 'not-measured'],
  figures: ['people'],
  rule: { kind: 'near-figure', measure: 'held-share', claimed: 20, tolerance: { amount: 2.5, reason: 'Rounded to fives.' } },
};
const figure = { id: 'people', title: 'People', value: 10, unit: 'people', text: 'about 10', basis: 'Counted.', asOf: '2022-01-01', places: ['town'] };
const head = { schemaVersion: 1, story: 'test' };
const files = { measures: { ...head, measures: [measure] }, claims: { ...head, claims: [claim] }, figures: { ...head, figures: [figure] } };

describe('the evidence', () => {
  it('gives each claim its verdict, its measures and its figures, and leaves out what is missing', () => {
    const parsed = parseEvidence(files);
    expect(parsed).toMatchObject({
      ok: true,
      evidence: { claims: [{ verdict: { verdict: 'agrees' }, measures: [{ id: 'held-share' }], figures: [{ id: 'people' }] }] },
    });
  });

  it('tells where the first measure of a claim that is drawn is seen, and that of another nothing is drawn', () => {
    const drawn = { bounds: [34, 47, 35, 48], fromZoom: 8 };
    const withMeasures = (...measures: object[]) => {
      const parsed = parseEvidence({ ...files, measures: { ...head, measures }, claims: { ...head, claims: [{ ...claim, measures: ['held-share', 'held-area'] }] } });
      return parsed.ok ? parsed.evidence.claims.map((checked) => checked.drawn) : parsed.problems;
    };
    const area = { ...measure, id: 'held-area', drawn };
    expect(withMeasures({ ...measure, drawn: { ...drawn, fromZoom: 6 } }, area)).toEqual([{ ...drawn, fromZoom: 6 }]);
    expect(withMeasures(measure, area)).toEqual([drawn]);
    expect(withMeasures(measure)).toEqual([null]);
  });

  it('finds the measures and figures of a place', () => {
    const parsed = parseEvidence(files);
    const evidence = parsed.ok ? parsed.evidence : null;
    expect(evidence?.measuresOfPlace('river').map(({ id }) => id)).toEqual(['held-share']);
    expect(evidence?.figuresOfPlace('town').map(({ id }) => id)).toEqual(['people']);
    expect(evidence?.measuresOfPlace('atlantis')).toEqual([]);
  });

  it('leads every problem by the name of its file', () => {
    const parsed = parseEvidence({ ...files, measures: { ...head, measures: [{ ...measure, low: 50 }] }, figures: null });
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path.split(' ')[0])).toEqual(['measures.json', 'figures.json']);
  });

  it('may be none at all: nothing measured, claimed or published', () => {
    const parsed = parseEvidence({ measures: { ...head, measures: [] }, claims: { ...head, claims: [] }, figures: { ...head, figures: [] } });
    expect(parsed).toMatchObject({ ok: true, evidence: { claims: [], measures: [] } });
  });
});
