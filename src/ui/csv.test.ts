import { expect, it } from 'vitest';
import { buildCsv } from './csv';

it('quotes what would break a row, and takes the edge off what a spreadsheet would run', () => {
  expect(buildCsv([['Name', 'Role'], ['Sumy', 'A "main" city, about 256,000 people'], ['=1+1', '-3'], ['Крим', 'a\nb']])).toBe(
    '\ufeffName,Role\r\nSumy,"A ""main"" city, about 256,000 people"\r\n\'=1+1,\'-3\r\nКрим,"a\nb"\r\n',
  );
});
