import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Fault, FaultCode } from '../opened-data/faults';
import { OpenedFaults } from './opened-faults';

it('lists the first of each kind before more of one, in the order of the file, and counts the rest', () => {
  const faultOf = (code: FaultCode, index: number): Fault => ({ code, index, path: `features[${index}]` });
  const faults = [...Array.from({ length: 30 }, (_, index) => faultOf('ring-open', index)), faultOf('ring-flat', 30), faultOf('antimeridian', 31), faultOf('ring-flat', 32)];
  const rendered = renderToString(<OpenedFaults faults={faults} count={2033} />);
  const listed = [...rendered.matchAll(/features\[(\d+)\]/g)].map(([, index]) => Number(index));
  expect(listed).toEqual([...Array.from({ length: 18 }, (_, index) => index), 30, 31]);
  expect(rendered).toContain('More of them: 2,013.');
});
