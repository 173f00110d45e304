/** What a run of the monkey is told on the command line. */
export interface MonkeyOptions {
  readonly seed: number;
  readonly steps: number;
  /** False serves what an earlier run has built. */
  readonly isBuilt: boolean;
}

/** Reads `--seed N --steps N [--no-build]`, with `=` or a space; throws with a sentence on a word that it does not know. */
export function parseMonkeyOptions(words: readonly string[]): MonkeyOptions {
  let options: MonkeyOptions = { seed: 1, steps: 5000, isBuilt: true };
  const rest = words.flatMap((word) => word.split('='));
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--no-build') options = { ...options, isBuilt: false };
    else if (word === '--seed') options = { ...options, seed: wholeOf(word, rest.shift()) };
    else if (word === '--steps') options = { ...options, steps: wholeOf(word, rest.shift()) };
    else throw new Error(`The monkey does not know "${word}". It knows --seed N, --steps N and --no-build.`);
  }
  return options;
}

function wholeOf(key: string, text = ''): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${key} takes a whole number from 1 up, not "${text}".`);
  return value;
}
