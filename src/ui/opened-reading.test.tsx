import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Fault } from '../opened-data/faults';
import { RefusalCard } from './opened-reading';

it('counts what is wrong in a file that cannot be shown beyond the faults that are kept', () => {
  const faults = Array.from({ length: 1001 }, (_, index): Fault => ({ code: 'feature-type', index, path: `features[${index}].type`, found: 'null' }));
  const nothing = (): void => undefined;
  const rendered = renderToString(<RefusalCard name="points.geojson" faults={faults} count={5001} isOnMap={false} onRetry={nothing} onClose={nothing} />);
  expect(rendered).toContain('features[19].type');
  expect(rendered).not.toContain('features[20].type');
  expect(rendered).toContain('More of them: 4,981.');
});
