/** Writes geodata/story.schema.json: `npx tsx src/story/write-json-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { buildJsonSchemaText } from './json-schema';

writeFileSync(new URL('../../geodata/story.schema.json', import.meta.url), buildJsonSchemaText());
