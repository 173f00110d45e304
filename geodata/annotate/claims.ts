import { parseClaims, type Claim, type Claims } from '../../src/story/claims';
import { printProblemsOf } from '../../src/story/problem';
import { geodataPath, STORY_FOLDER } from './inputs';
import { readJson } from './read-json';

/** The whole of the story's `claims.json`. Throws all problems, a line each, where it does not parse. */
export function readClaimsFile(): Claims {
  const parsed = parseClaims(readJson(geodataPath(`${STORY_FOLDER}/claims.json`)));
  if (!parsed.ok) throw new Error(printProblemsOf('claims.json', parsed.problems));
  return parsed.claims;
}

/** The story's claims, as `readClaimsFile` reads them. */
export function readClaims(): readonly Claim[] {
  return readClaimsFile().claims;
}
