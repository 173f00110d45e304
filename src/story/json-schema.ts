/** The story's schema as JSON Schema, for editors and other programs. */
import * as z from 'zod/mini';
import { storySchema } from './schema';

/**
 * The text of geodata/story.schema.json (draft 2020-12). It says what a schema can; unique ids, references and
 * the limit of eight words are checked by `parseStory` alone.
 */
export function buildJsonSchemaText(): string {
  const schema = z.toJSONSchema(storySchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'A story of the conflict map', ...schema }, null, 2)}\n`;
}
