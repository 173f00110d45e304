/** Which key a shortcut of one letter goes by, whatever script the reader's keyboard writes. */

/**
 * What was typed; where that is of a script other than Latin, such as the Cyrillic of this map's own readers, the Latin letter that
 * the same key is named after. A Latin layout of any order keeps its own letters. Signs such as `/` are left as typed: on other
 * layouts their keys write signs of their own.
 */
export function typedKeyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  // Some keys write two letters or a mark that joins another letter; the names of keys, such as "Escape", are Latin.
  if (letter === undefined || !/^[\p{L}\p{M}]+$/u.test(key) || /\p{Script=Latin}/u.test(key)) return key;
  return key === key.toLowerCase() ? letter.toLowerCase() : letter;
}
