/** Measures the story's geometry and writes what the app shows of it. Run by `npm run annotate`; same input, same bytes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { annotate } from './annotate';
import { readClaims } from './claims';
import { geodataPath, readInputs, STORY_FOLDER } from './inputs';
import { annotationsText, claimsTable, measuresText, withClaimsTable } from './output';

const inputs = readInputs();
const entries = annotate(inputs);
const measures = entries.map(({ measure }) => measure);
writeFileSync(geodataPath(`${STORY_FOLDER}/measures.json`), measuresText(inputs.story.id, entries));
writeFileSync(geodataPath(`${STORY_FOLDER}/annotations.geojson`), annotationsText(entries));

const readme = geodataPath('../README.md');
const table = claimsTable(readClaims(), measures);
writeFileSync(readme, withClaimsTable(existsSync(readme) ? readFileSync(readme, 'utf8') : '', table));

for (const { title, text } of measures) console.log(`${title}: ${text}`);
