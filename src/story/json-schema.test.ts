import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildJsonSchemaText } from './json-schema';

it('geodata/story.schema.json is what the schema says today (npx tsx src/story/write-json-schema.ts writes it)', () => {
  const committed = readFileSync(new URL('../../geodata/story.schema.json', import.meta.url), 'utf8');
  expect(committed).toBe(buildJsonSchemaText());
});
