/** Finds values inside data whose shape is not known yet, each with its path. */

/** A value and where it stands, as keys and indices from the root. */
export type Located = { keys: readonly (string | number)[]; value: unknown };

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * All values that `pattern` leads to, in the order of the data: `places[].status.source` goes through every place.
 * What is missing or of another shape on the way is left out, so it never throws.
 */
export function selectAll(input: unknown, pattern: string): Located[] {
  const steps = pattern.split('.').flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), '[]'] : [step]));
  return steps.reduce<Located[]>((found, step) => found.flatMap((at) => childrenOf(at, step)), [{ keys: [], value: input }]);
}

/** As `selectAll`, only the texts. */
export function selectTexts(input: unknown, pattern: string): Array<Located & { value: string }> {
  return selectAll(input, pattern).flatMap(({ keys, value }) => (typeof value === 'string' ? [{ keys, value }] : []));
}

function childrenOf({ keys, value }: Located, step: string): Located[] {
  if (step === '[]') return Array.isArray(value) ? value.map((entry: unknown, index) => ({ keys: [...keys, index], value: entry })) : [];
  return isRecord(value) && Object.hasOwn(value, step) ? [{ keys: [...keys, step], value: value[step] }] : [];
}
