import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { OpenedLayers, type OpenedRow } from './opened-layers';

const row: OpenedRow = {
  id: 'opened-1',
  origin: 'opened-1',
  name: 'Wells',
  isShown: true,
  isClustered: false,
  isLost: false,
  summary: { name: 'a.geojson', bytes: 1, total: 1, shown: 1, placeless: 0, leftOut: 0, points: 1, withLines: 0, withAreas: 0, withColours: 0, bounds: [30, 50, 31, 51], dates: null, undated: 0, faults: [], faultCounts: {} },
};
const nothing = (): void => undefined;
const actions = { onToggle: nothing, onReadAgain: nothing, onFit: nothing, onTable: nothing, onRename: nothing, onRemove: nothing };

it('offers to read a layer again where no more can be told of it, and only there', () => {
  const rendered = renderToString(<OpenedLayers rows={[row, { ...row, id: 'opened-2', origin: 'opened-2', isLost: true }]} actions={actions} />);
  const [first, second] = rendered.split('data-opened="opened-2"');
  expect(first).not.toContain('Read again');
  expect(second).toContain('>Read again</button>');
});

it('says that colours of the file win where it asks for some, and only there', () => {
  const styled = { ...row, summary: { ...row.summary, withColours: 1 } };
  const render = (one: OpenedRow): string => renderToString(<OpenedLayers rows={[one]} actions={actions} />);
  expect(render(row)).not.toContain('Colours that the file asks for');
  expect(render(styled)).toContain('Colours that the file asks for win over these.');
  expect(render({ ...styled, isShown: false })).not.toContain('Colours that the file asks for');
});

it('shows the dates of a layer under its legend, or that it has none', () => {
  const render = (one: OpenedRow): string => renderToString(<OpenedLayers rows={[one]} actions={actions} />);
  const dated = { ...row, summary: { ...row.summary, dates: { from: '2025-03-01', to: '2025-03-18' } } };
  const legendOf = (one: OpenedRow): string => render(one).split('</details>')[1] ?? '';
  expect(legendOf(dated)).toContain('Dates: 1 March 2025 to 18 March 2025');
  expect(render({ ...dated, summary: { ...dated.summary, undated: 4 } }).split('features without a date:\u00a04')).toHaveLength(3);
  expect(legendOf(row)).toContain('No date could be read in it.');
  expect(legendOf({ ...dated, isShown: false })).not.toContain('Dates:');
});
