/** The story and what lies beside it, as the build reads them. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '../../geodata/annotate/read-json.ts';
import { printProblems, type Problem } from '../story/problem.ts';
import type { Story } from '../story/schema.ts';
import { importModule } from './import-module.ts';

type ParserModule = typeof import('../story/parse-story.ts');

const parserFile = fileURLToPath(new URL('../story/parse-story.ts', import.meta.url));

/**
 * The story of a file (absolute path), parsed by the project's code as it is now, with the files on which that rests. Rejects with a
 * sentence that names the file, or with all problems of the story.
 */
export async function readStory(storyFile: string): Promise<{ story: Story; dependencies: string[] }> {
  const { module, dependencies } = await importModule(parserFile);
  const parsed = (module as ParserModule).parseStory(readJson(storyFile));
  if (!parsed.ok) throw new Error(describeProblems(storyFile, parsed.problems));
  return { story: parsed.story, dependencies: [storyFile, parserFile, ...dependencies] };
}

/** Absolute paths of what was measured, claimed and published, which lie beside the story. */
export function evidenceFilesOf(storyFile: string): Readonly<Record<'measures' | 'claims' | 'figures', string>> {
  const beside = (name: string): string => join(dirname(storyFile), `${name}.json`);
  return { measures: beside('measures'), claims: beside('claims'), figures: beside('figures') };
}

/** One line a problem, its path first. */
export function describeProblems(storyFile: string, problems: readonly Problem[]): string {
  return `The story does not parse: ${storyFile}\n${printProblems(problems)}`;
}
