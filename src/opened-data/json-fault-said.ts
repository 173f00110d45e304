/** Says in a plain English sentence where a text stops being JSON, and why. */
import { findJsonFault, type JsonFault } from './json-fault.ts';

const REASONS: Record<JsonFault['kind'], string> = {
  ended: 'it ends too early, before a closing bracket or quotation mark',
  comma: 'a comma or a closing bracket is missing before this',
  value: 'a value is missing here, or the comma before it is one too many',
  name: 'a name in double quotation marks is missing here, or the comma before it is one too many',
  colon: 'a colon is missing here, between a name and its value',
  string: 'this text holds a line break, a tab or a backslash that may not stand in it, or is not closed by a quotation mark',
  number: 'this number is not written as JSON writes numbers, like 12, -0.5 or 3e5',
  word: 'this word is not in double quotation marks; only true, false and null go without them',
  more: 'there is more behind the bracket that closes the whole',
};

/** “line 3, column 5: this is no JSON: …”, counted from 1, of the first sign that does not belong; null where `text` is JSON. */
export function sayJsonFault(text: string): string | null {
  const fault = findJsonFault(text);
  if (fault === null) return null;
  const before = text.slice(0, fault.at).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: this is no JSON: ${REASONS[fault.kind]}.`;
}

/** The same as a sentence of its own. */
export function sayJsonFaultAlone(text: string): string | null {
  const said = sayJsonFault(text);
  return said && said.charAt(0).toUpperCase() + said.slice(1);
}
