/** Measures the story's geometry and writes what the app shows of it. Run by `npm run annotate`; same input, same bytes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { annotate } from './annotate';
import { readClaimsFile } from './claims';
import { geodataPath, readInputs, STORY_FOLDER } from './inputs';
import { readJson } from './read-json';
import { isTold, readTogether } from './read-together';
import { checkShapes } from './shapes';
import { buildWrittenFiles } from './written-files';

const readme = geodataPath('../README.md');

/** What the step gives. Where the files are not sound, that is all a person needs to read, with `advice`: it is printed without the way to it, and all ends. */
function orStop<T>(step: () => T, advice?: string): T {
  try {
    return step();
  } catch (error) {
    if (!isTold(error)) throw error;
    console.error(error.message);
    if (advice !== undefined) console.error(advice);
    process.exit(1);
  }
}

// All that can be wrong is found before the first file is written: half of them new and half old would contradict each other.
const { inputs, claims, figures } = orStop(() => readTogether({ inputs: readInputs, claims: readClaimsFile, figures: () => readJson(geodataPath(`${STORY_FOLDER}/figures.json`)) }));
// Told before anything is measured: a place without a shape is where measuring ends.
for (const note of orStop(() => checkShapes(inputs.story))) console.warn(note);
const entries = orStop(() => annotate(inputs), 'A measure in geodata/annotate asks for this: mend the file, or rewrite the measure for this story.');
const written = orStop(() => buildWrittenFiles({ story: inputs.story, claims, figures, readme: existsSync(readme) ? readFileSync(readme, 'utf8') : '' }, entries));

writeFileSync(geodataPath(`${STORY_FOLDER}/measures.json`), written.measures);
writeFileSync(geodataPath(`${STORY_FOLDER}/annotations.geojson`), written.annotations);
writeFileSync(readme, written.readme);

for (const { measure } of entries) console.log(`${measure.title}: ${measure.text}`);
console.log(`Written: measures.json and annotations.geojson in geodata/${STORY_FOLDER}, and the table of claims in README.md.`);
