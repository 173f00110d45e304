/** Reads several files in one go, so that one run tells what is wrong in all of them. */

/** Every reader throws an `Error` with a line for each problem. Throws all their lines, each once, or gives what they read, by the same names. */
export function readTogether<T extends Readonly<Record<string, () => unknown>>>(readers: T): { [Name in keyof T]: ReturnType<T[Name]> } {
  const lines = new Set<string>();
  const read = Object.entries(readers).flatMap(([name, reader]): [string, unknown][] => {
    try {
      return [[name, reader()]];
    } catch (error) {
      // Of another kind than those that we throw: a fault of the code.
      if (!(error instanceof Error) || error.constructor !== Error) throw error;
      for (const line of error.message.split('\n')) lines.add(line);
      return [];
    }
  });
  if (lines.size > 0) throw new Error([...lines].join('\n'));
  return Object.fromEntries(read) as { [Name in keyof T]: ReturnType<T[Name]> };
}
