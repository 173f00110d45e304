/** Checks what a story's own shapes say of themselves: as of when they hold, how precise they are, and where they come from. Pure. */
import type { FeatureCollection } from 'geojson';
import { describeValue, sayInstead, type Problem } from './problem';
import type { Story } from './schema';
import { isDay } from './value-checks';

/** For each property, what is wrong with a value that is there; null: nothing. */
function checksOf({ sources }: Story): Readonly<Record<string, (value: unknown) => string | null>> {
  const ids = sources.map(({ id }) => id);
  return {
    asOf: (value) => (typeof value === 'string' && isDay(value) ? null : 'write the day as of which this holds as year-month-day, like “2025-03-18”'),
    precisionKm: (value) => (typeof value === 'number' && value > 0 ? null : 'write how far this may be off, in kilometres, as a number above 0'),
    source: (value) => (typeof value === 'string' && ids.includes(value) ? null : `write the id of one of the “sources” of story.json: ${ids.map(describeValue).join(', ')}`),
  };
}

/** The problems of each feature's date, precision and source, which none may be without; each path is led by the file's name. */
export function findProvenanceProblems(story: Story, file: string, { features }: FeatureCollection): Problem[] {
  const checks = Object.entries(checksOf(story));
  return features.flatMap(({ properties }, at) =>
    checks.flatMap(([key, check]) => {
      const value: unknown = properties?.[key];
      const advice = check(value);
      return advice === null ? [] : [{ path: `${file} features[${at}].properties.${key}`, message: sayInstead(value, advice) }];
    }),
  );
}
