import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readJson } from '../annotate/read-json';

const folder = mkdtempSync(join(tmpdir(), 'read-json-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('a file is read as it is, with a mark of its encoding or without', () => {
  expect(readJson(fileOf('sound.json', '{"a": [1, "Дніпро"]}\n'))).toEqual({ a: [1, 'Дніпро'] });
  expect(readJson(fileOf('marked.json', '\uFEFF{"a": 1}'))).toEqual({ a: 1 });
});

test.each<[fault: string, text: string, place: string, reason: string]>([
  ['a comma too few', '{\n  "id": "ferry"\n  "title": "The ferry"\n}', 'line 3, column 3', 'a comma or a closing bracket is missing before this'],
  ['a comma too many', '{\n  "places": [1, 2,]\n}', 'line 2, column 19', 'a value is missing here, or the comma before it is one too many'],
  ['a comma too many in an object', '{"a": 1,}', 'line 1, column 9', 'a name in double quotation marks is missing here'],
  ['a bracket too few', '{"a": [1, 2]\n', 'line 2, column 1', 'it ends too early'],
  ['a bracket too many', '{"a": 1}}', 'line 1, column 9', 'there is more behind the bracket that closes the whole'],
  ['nothing in it', '', 'line 1, column 1', 'it ends too early'],
  ['a name without quotation marks', '{a: 1}', 'line 1, column 2', 'a name in double quotation marks is missing here'],
  ['no colon', '{"a" 1}', 'line 1, column 6', 'a colon is missing here'],
  ['words without quotation marks', '{"a": yes}', 'line 1, column 7', 'this word is not in double quotation marks'],
  ['a line break in a text', '{"a": "one\r\ntwo"}', 'line 1, column 11', 'this text holds a line break'],
  ['a number with a plus', '{"a": +1}', 'line 1, column 7', 'this number is not written as JSON writes numbers'],
])('%s is told with file, line and column', (_, text, place, reason) => {
  const file = fileOf('claims.json', text);
  expect(() => readJson(file)).toThrow(`${file}, ${place}: this is no JSON: ${reason}`);
});

test('a file that is missing is named, and how it is made where a command makes it', () => {
  expect(() => readJson(join(folder, 'figures.json'))).toThrow(`${join(folder, 'figures.json')}: there is no such file: add it, or correct its name.`);
  expect(() => readJson(join(folder, 'measures.json'))).toThrow('measures.json: there is no such file: run `npm run annotate`, which makes it.');
});

test.each<[encoding: string, bytes: Uint8Array]>([
  ['Windows-1251', Uint8Array.from([...Buffer.from('{"name": "'), 0xd1, 0xf3, 0xec, 0xe8, ...Buffer.from('"}')])],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('{"name": "Суми"}', 'utf16le')])],
])('a file in %s is not read with letters lost, but told', (_, bytes) => {
  const file = join(folder, 'story.json');
  writeFileSync(file, bytes);
  expect(() => readJson(file)).toThrow(`${file}: this is no text in UTF-8, and letters of it would be lost: save it in your editor as UTF-8.`);
});
