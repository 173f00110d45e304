import { expect, it } from 'vitest';
import { buildCsv } from './csv';

it('quotes what would break a row, and takes the edge off what a spreadsheet would run', () => {
  expect(buildCsv([['Name', 'Role'], ['Sumy', 'A "main" city, about 256,000 people'], ['=1+1', '-3'], ['Крим', 'a\nb']])).toBe(
    '\ufeffName,Role\r\nSumy,"A ""main"" city, about 256,000 people"\r\n\'=1+1,\'-3\r\nКрим,"a\nb"\r\n',
  );
});

it('takes the edge off formulas behind blanks, in full-width signs, or behind signs that are not seen', () => {
  const cells = [' =1+1', '\u202e=1+1', '\u2068@x\u2069', '＝1+1', '\t=1', '\n+1', '\r-1'];
  const rows = buildCsv([cells]).slice(1).trimEnd();
  for (const cell of rows.split(/,(?=['"])/)) expect(cell).toMatch(/^"?'/);
  expect(rows).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

it('keeps names of right-to-left scripts, without what sets them apart on the page', () => {
  expect(buildCsv([['\u2068قرية\u2069 is here']])).toBe('\ufeffقرية is here\r\n');
});
