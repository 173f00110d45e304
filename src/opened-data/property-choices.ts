/** The properties by whose values a file's areas can be told apart, and those that are of no use for that. */
import { cutText } from './faults';
import type { OpenedFeature } from './opened-file';

/** A property by whose value areas can be chosen: its name as the file has it and as it can be read; so each value: `text`, and as JSON all that reads like it (`keys`). */
export interface PropertyChoice {
  readonly name: string;
  readonly text: string;
  readonly values: readonly { readonly keys: readonly string[]; readonly text: string; readonly areas: number }[];
}

/** Why a property is not offered: it has too many values to choose from, one that is an object, or others told more and filled the list. */
export type WhyNot = 'many-values' | 'objects' | 'beyond';

/** The properties that are not offered for one reason: the first of them by their names as they can be read, and how many more. */
export interface NotOffered {
  readonly why: WhyNot;
  readonly names: readonly string[];
  readonly more: number;
}

const MOST_PROPERTIES = 12;
/** So many boxes can still be read through. */
const MOST_VALUES = 60;
const TEXT_LENGTH = 60;
/** So much of a value tells it from others, and is shown where its beginning does not. */
const WHOLE_LENGTH = 300;
/** Names that a sentence can hold. */
const MOST_NAMES = 6;
const REASONS = ['many-values', 'objects', 'beyond'] as const;

/** By their texts: “held” and “held ”, or 1 and “1”, are one choice to a reader. A text too long to be shown whole is by itself. */
type Values = Map<string, { readonly keys: Set<string>; readonly text: string; areas: number }>;

/** What the areas' properties offer, and what they do not. A list has each of its members for a value. */
export function findPropertyChoices(areas: readonly OpenedFeature[]): { properties: PropertyChoice[]; notOffered: NotOffered[] } {
  const known = new Map<string, Values | 'many-values' | 'objects'>();
  for (const { properties } of areas) for (const [name, value] of Object.entries(properties)) addValue(known, name, value);
  const dropped: { name: string; why: WhyNot }[] = [];
  const useful: PropertyChoice[] = [];
  for (const [name, values] of known) {
    if (typeof values === 'string') dropped.push({ name, why: values });
    // What all areas have alike tells none apart.
    else if ([...values.values()].some((one) => one.areas < areas.length)) useful.push({ name, text: cutText(name, TEXT_LENGTH), values: valuesOf(values) });
  }
  // What every area has otherwise is a number or name of its own: what several share tells more.
  const inOrder = useful.toSorted((a, b) => Number(isShared(b)) - Number(isShared(a)));
  dropped.push(...inOrder.slice(MOST_PROPERTIES).map(({ name }) => ({ name, why: 'beyond' as const })));
  return { properties: inOrder.slice(0, MOST_PROPERTIES), notOffered: REASONS.flatMap((why) => notOfferedFor(why, dropped)) };
}

function addValue(known: Map<string, Values | 'many-values' | 'objects'>, name: string, value: unknown): void {
  const before = known.get(name);
  if (typeof before === 'string') return;
  if (holdsObjects(value)) return void known.set(name, 'objects');
  // What has no letter to be seen is no value to choose.
  const keys = valueKeysOf(value).filter((key) => textOf(key) !== '');
  // Tables without a null write nothing.
  if (keys.length === 0) return;
  const values: Values = before ?? new Map();
  known.set(name, values);
  const own = new Set<string>();
  for (const key of keys) {
    const text = textOf(key);
    const one = key.length > WHOLE_LENGTH ? key : text;
    const same = values.get(one);
    if (same) {
      same.keys.add(key);
      same.areas += own.has(one) ? 0 : 1;
    } else if (values.size >= MOST_VALUES) return void known.set(name, 'many-values');
    else values.set(one, { keys: new Set([key]), text, areas: 1 });
    own.add(one);
  }
}

/** The values as they are offered: cut short, but for those that would then read alike. */
function valuesOf(values: Values): PropertyChoice['values'] {
  const short = [...values.values()].map(({ text }) => cutText(text, TEXT_LENGTH));
  return [...values.values()].map(({ keys, text, areas }, at) => {
    const cut = short[at] ?? text;
    return { keys: [...keys], text: short.indexOf(cut) === short.lastIndexOf(cut) ? cut : text, areas };
  });
}

/** The values of a property as JSON, each once: its own, or those of a list's members; none where it is empty, nor of objects. */
export function valueKeysOf(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one: unknown) => (Array.isArray(one) ? [] : valueKeysOf(one))))];
  const isPlain = (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? [JSON.stringify(value)] : [];
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Whether something stands there by which no area can be chosen: an object, or a list with objects or further lists in it. */
function holdsObjects(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isObject) : isObject(value);
}

function textOf(key: string): string {
  const value: unknown = JSON.parse(key);
  return cutText(typeof value === 'string' ? value : key, WHOLE_LENGTH);
}

const isShared = ({ values }: PropertyChoice): boolean => values.some(({ areas }) => areas > 1);

function notOfferedFor(why: WhyNot, dropped: readonly { readonly name: string; readonly why: WhyNot }[]): NotOffered[] {
  const names = dropped.filter((one) => one.why === why).map(({ name }) => cutText(name, TEXT_LENGTH));
  return names.length === 0 ? [] : [{ why, names: names.slice(0, MOST_NAMES), more: Math.max(0, names.length - MOST_NAMES) }];
}
