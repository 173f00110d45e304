/** What is wrong in a file, where, and what to do: the one form in which every check of the story reports. */

/** `path` as in `sections[2].paragraphs[0].passages[1].id` (`(whole file)` for the root); `message` is one plain sentence. */
export type Problem = { path: string; message: string };

/** Problems as text, a line each, its path first. */
export function printProblems(problems: readonly Problem[]): string {
  return problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
}

/** The same of one file, whose name leads every line. */
export function printProblemsOf(file: string, problems: readonly Problem[]): string {
  return printProblems(problems.map(({ path, message }) => ({ path: `${file}: ${path}`, message })));
}

/** Prints keys and indices as a path. Keys that are no plain names are quoted in brackets. */
export function printPath(keys: readonly PropertyKey[]): string {
  if (keys.length === 0) return '(whole file)';
  return keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `[${JSON.stringify(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

/** That a value is missing, or what it is, with what to write instead. */
export function sayInstead(value: unknown, advice: string): string {
  return `This is ${value === undefined ? 'missing' : describeValue(value)}: ${advice}.`;
}

/** A value from a file as a sentence can hold it: texts quoted and cut at 40 characters, lists and objects by their kind. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
