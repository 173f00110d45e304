/** Reads several files in one go, so that one run tells what is wrong in all of them. */

/** Whether it is one of those that the steps throw, whose message is all that a person needs; any other is a fault of the code, which is found by the way to it. */
export function isTold(error: unknown): error is Error {
  return error instanceof Error && error.constructor === Error;
}

/** Every reader throws an `Error` with a line for each problem. Throws all their lines, each once, or gives what they read, by the same names. */
export function readTogether<T extends Readonly<Record<string, () => unknown>>>(readers: T): { [Name in keyof T]: ReturnType<T[Name]> } {
  const lines = new Set<string>();
  const read = Object.entries(readers).flatMap(([name, reader]): [string, unknown][] => {
    try {
      return [[name, reader()]];
    } catch (error) {
      if (!isTold(error)) throw error;
      for (const line of error.message.split('\n')) lines.add(line);
      return [];
    }
  });
  if (lines.size > 0) throw new Error([...lines].join('\n'));
  return Object.fromEntries(read) as { [Name in keyof T]: ReturnType<T[Name]> };
}
