import type { FeatureCollection } from 'geojson';
import { printProblems } from '../../src/story/problem';
import type { Story } from '../../src/story/schema';
import { findShapeNotes, findShapeStrays, type ShapeFiles } from '../../src/story/shape-strays';
import { readFeatures, STORY_FOLDER } from './inputs';
import { findUndrawn } from './undrawn';

/**
 * Checks the files of the map that carry the story's places, and gives what its editor will want to know of them, a sentence each.
 * Throws all problems, a line each.
 */
export function checkShapes(story: Story): readonly string[] {
  const files = readShapes();
  const strays = findShapeStrays(story, files);
  // Of a kind that is none it cannot be told what draws it.
  const undrawn = strays.length > 0 ? { problems: [], notes: [] } : findUndrawn(story, files);
  const problems = [...strays, ...undrawn.problems];
  if (problems.length > 0) throw new Error(`The shapes of the map are not those of the story:\n${printProblems(problems)}`);
  return [...findShapeNotes(story, files), ...undrawn.notes];
}

/** The committed files that carry the story's places. */
export function readShapes(): ShapeFiles {
  return {
    places: collectionOf(`${STORY_FOLDER}/places.geojson`),
    control: collectionOf(`${STORY_FOLDER}/control.geojson`),
    oblasts: collectionOf('basemap/oblasts.geojson'),
    ukraine: collectionOf('basemap/ukraine.geojson'),
  };
}

function collectionOf(file: string): FeatureCollection {
  return { type: 'FeatureCollection', features: [...readFeatures(file).features] };
}
