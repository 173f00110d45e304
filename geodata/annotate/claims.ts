import { readFileSync } from 'node:fs';
import { parseClaims, type Claim } from '../../src/story/claims';
import { geodataPath, STORY_FOLDER } from './inputs';

/** The story's claims from `claims.json`. Throws all problems, a line each, where it does not parse. */
export function readClaims(): readonly Claim[] {
  const parsed = parseClaims(JSON.parse(readFileSync(geodataPath(`${STORY_FOLDER}/claims.json`), 'utf8')));
  if (!parsed.ok) throw new Error(`claims.json:\n${parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n')}`);
  return parsed.claims.claims;
}
