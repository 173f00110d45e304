export const parts = ['load', 'pan', 'press', 'tasks', 'memory', 'growth'] as const;
export type Part = (typeof parts)[number];

/** What a run of the benchmark measures, and how often. */
export interface Options {
  readonly isQuick: boolean;
  /** False serves what an earlier run has built. */
  readonly isBuilt: boolean;
  readonly pairs: number;
  readonly parts: readonly Part[];
  readonly conditions: ReadonlySet<string>;
}

/** Turns of page and floor: the least of a full run, and those of a quick one. */
const fullPairs = 7;
const quickPairs = 2;

/** Reads the command line; throws with a sentence on a word that it does not know. */
export function parseOptions(words: readonly string[]): Options {
  const isQuick = words.includes('--quick');
  let options: Options = { isQuick, isBuilt: true, pairs: isQuick ? quickPairs : fullPairs, parts, conditions: new Set(['plain', 'slow']) };
  for (const word of words) {
    const [key = '', value = ''] = word.split('=');
    const list = value.split(',');
    if (key === '--no-build') options = { ...options, isBuilt: false };
    else if (key === '--pairs') options = { ...options, pairs: countOf(value) };
    else if (key === '--only') options = { ...options, parts: list.map(partOf) };
    else if (key === '--conditions') options = { ...options, conditions: new Set(list.map(conditionOf)) };
    else if (key !== '--quick') throw new Error(`The benchmark does not know "${word}". It knows --quick, --only=, --conditions=, --pairs= and --no-build.`);
  }
  return options;
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--pairs takes a whole number from 1 up, not "${text}".`);
  return count;
}

function partOf(text: string): Part {
  const part = parts.find((one) => one === text);
  if (!part) throw new Error(`There is no part "${text}". There are: ${parts.join(', ')}.`);
  return part;
}

function conditionOf(text: string): string {
  if (text !== 'plain' && text !== 'slow') throw new Error(`There are the conditions plain and slow, not "${text}".`);
  return text;
}
