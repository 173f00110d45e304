import type { Geometry, Position } from 'geojson';
import type { Claim } from '../../src/story/claims';
import type { Measure, Measures } from '../../src/story/measures';
import { buildFigureText, endsOf } from '../../src/story/range-text';
import { verdictOf, type Verdict } from '../../src/story/verdict';
import { drawnViewOf } from './drawn-view';
import type { Entry } from './entry';

/** `measures.json` as text: one measure after the other with where it is drawn, indented, ending in a line break. */
export function measuresText(story: string, entries: readonly Entry[]): string {
  const file: Measures = { schemaVersion: 1, story, measures: entries.map(withDrawn) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function withDrawn({ measure, marks }: Entry): Measure {
  const drawn = drawnViewOf(marks.map((mark) => ({ ...mark, geometry: roundedGeometry(mark.geometry) })));
  return drawn === undefined ? measure : { ...measure, drawn };
}

/** `annotations.geojson` as text, one feature a line; coordinates to 4 decimals (about 8 m), far arcs too. */
export function annotationsText(entries: readonly Entry[]): string {
  const lines = entries.flatMap(({ measure, marks }) =>
    marks.map((mark, i) =>
      JSON.stringify({
        type: 'Feature',
        properties: {
          id: `${measure.id}-${i + 1}`,
          measure: measure.id,
          place: mark.place,
          draw: mark.draw,
          ...(mark.text === undefined ? {} : { text: mark.text.en, text_uk: mark.text.uk }),
          ...(mark.beside === undefined ? {} : { beside: mark.beside }),
          layer: 'annotations',
          asOf: measure.asOf,
          sources: measure.sources,
          minzoom: mark.minzoom,
          ...(mark.maxzoom === undefined ? {} : { maxzoom: mark.maxzoom }),
        },
        geometry: roundedGeometry(mark.geometry),
      }),
    ),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

const VERDICT_WORDS: Record<Verdict['verdict'], string> = { agrees: 'agrees', differs: 'differs', 'cannot-tell': 'geometry cannot tell' };

/** The claims as a Markdown table: claim, measured, range, verdict with its reason. */
export function claimsTable(claims: readonly Claim[], measures: readonly Measure[]): string {
  if (claims.length === 0) return 'The article makes no claims that can be checked.';
  const rows = claims.map((claim) => {
    const { verdict, why } = verdictOf(claim, measures);
    const shown = claim.measures.flatMap((id) => measures.filter((measure) => measure.id === id));
    const [deciding] = shown;
    const range = deciding === undefined ? '—' : rangeTextOf(deciding);
    const measured = shown.length === 0 ? '—' : shown.map(({ title, text }) => `${title}: ${text}`).join('<br>');
    const told = claim.whatWouldTell === undefined ? '' : ` What could tell: ${claim.whatWouldTell}`;
    return `| ${[claim.words, measured, range, `**${VERDICT_WORDS[verdict]}**. ${why}${told}`].map(cell).join(' | ')} |`;
  });
  return ['| claim | measured | range | verdict |', '|---|---|---|---|', ...rows].join('\n');
}

function rangeTextOf(measure: Measure): string {
  const { low, high } = endsOf(measure);
  return `${buildFigureText(low, measure.unit)} to ${buildFigureText(high, measure.unit)}`;
}

const START = '<!-- claims: made by `npm run annotate`, do not edit -->';
const END = '<!-- /claims -->';

/** The README with the table between its two markers; where it has none, a section with them is added at its end. */
export function withClaimsTable(readme: string, table: string): string {
  const section = `${START}\n${table}\n${END}`;
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from >= 0 && to > from) return `${readme.slice(0, from)}${section}${readme.slice(to + END.length)}`;
  const before = readme.trimEnd();
  return `${before === '' ? '' : `${before}\n\n`}## The article’s claims, measured\n\n${section}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function roundedGeometry(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection') throw new Error('Marks are points, lines and areas, not collections.');
  return { ...geometry, coordinates: roundedAll(geometry.coordinates) } as Geometry;
}

type Nested = Position | Position[] | Position[][] | Position[][][];

function roundedAll(coordinates: Nested): Nested {
  return coordinates.map((item) => (typeof item === 'number' ? Math.round(item * 1e4) / 1e4 + 0 : roundedAll(item))) as Nested;
}
