/** Checks that a claim's rule can be asked of the measure that decides it: a verdict from another kind of measure would be nonsense, said with confidence. */
import { describeValue, type Problem } from './problem';
import { isRecord, selectAll } from './select';

/** What a rule needs of its measure, where it does not take every one. */
const NEEDS: Readonly<Record<string, { readonly key: 'kind' | 'unit'; readonly is: string; readonly so: string }>> = {
  contained: { key: 'kind', is: 'containment', so: 'which says how deep inside an edge something lies' },
  'part-not-whole': { key: 'unit', is: 'percent', so: 'a share, which can be a part or the whole' },
};

/** The problems of rules in files of whatever shape, each path led by its file's name. A measure that there is not has a problem of its own. */
export function findRuleMisfits(claims: unknown, measures: unknown): Problem[] {
  const byId = new Map(selectAll(measures, 'measures[]').flatMap(({ value }) => (isRecord(value) && typeof value['id'] === 'string' ? [[value['id'], value] as const] : [])));
  return selectAll(claims, 'claims[].rule').flatMap(({ keys, value: rule }) => {
    if (!isRecord(rule) || typeof rule['kind'] !== 'string' || typeof rule['measure'] !== 'string') return [];
    const measure = byId.get(rule['measure']);
    if (measure === undefined) return [];
    const path = `claims.json claims[${String(keys[1])}].rule`;
    const need = Object.hasOwn(NEEDS, rule['kind']) ? NEEDS[rule['kind']] : undefined;
    const told = need && measure[need.key];
    if (need && typeof told === 'string' && told !== need.is)
      return [{ path: `${path}.kind`, message: `The rule ${describeValue(rule['kind'])} needs a measure of the ${need.key} ${describeValue(need.is)}, ${need.so}; that of ${describeValue(rule['measure'])} is ${describeValue(told)}: take another rule or another measure.` }];
    const claimed: unknown = rule['claimed'];
    if (measure['unit'] === 'percent' && typeof claimed === 'number' && (claimed < 0 || claimed > 100))
      return [{ path: `${path}.claimed`, message: `${claimed} is no share: the measure ${describeValue(rule['measure'])} is in per cent. Write a number from 0 to 100, or take another measure.` }];
    return [];
  });
}
