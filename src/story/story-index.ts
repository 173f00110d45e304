/** A story's look-ups, built once: from ids to what they name, from places to passages and back. */
import type { Passage, Place, Source, Story, StoryLayer } from './schema';

/** Look-ups by id give null where the story has no such id; lists are then empty, and a paragraph number is 0. */
export interface StoryIndex {
  readonly story: Story;
  /** Ids of all passages in the order of the article. */
  readonly orderedPassageIds: readonly string[];
  passageOf(id: string): Passage | null;
  placeOf(id: string): Place | null;
  layerOf(id: string): StoryLayer | null;
  sourceOf(id: string): Source | null;
  /** The passages that name the place or bear on it, in the order of the article. */
  passagesOfPlace(placeId: string): readonly Passage[];
  /** The places of a passage in the order of its mentions. */
  placesOfPassage(passageId: string): readonly Place[];
  /** The number of the passage's paragraph, counted from 1 through the whole article. */
  paragraphOfPassage(passageId: string): number;
}

/** Builds the look-ups of a parsed story. Every list is made here once, so that equal questions get identical answers. */
export function buildStoryIndex(story: Story): StoryIndex {
  const places = byId(story.places);
  const layers = byId(story.layers);
  const sources = byId(story.sources);
  const paragraphs = story.sections.flatMap((section) => section.paragraphs);
  const passages = byId(paragraphs.flatMap((paragraph) => paragraph.passages));
  const numbers = new Map(paragraphs.flatMap(({ number, passages: held }) => held.map((passage) => [passage.id, number] as const)));
  const ofPlace = new Map<string, Passage[]>(story.places.map((place) => [place.id, []]));
  const ofPassage = new Map<string, Place[]>();
  for (const passage of passages.values()) {
    ofPassage.set(passage.id, passage.mentions.flatMap((mention) => places.get(mention.place) ?? []));
    for (const mention of passage.mentions) ofPlace.get(mention.place)?.push(passage);
  }
  return {
    story,
    orderedPassageIds: [...passages.keys()],
    passageOf: (id) => passages.get(id) ?? null,
    placeOf: (id) => places.get(id) ?? null,
    layerOf: (id) => layers.get(id) ?? null,
    sourceOf: (id) => sources.get(id) ?? null,
    passagesOfPlace: (id) => ofPlace.get(id) ?? NONE,
    placesOfPassage: (id) => ofPassage.get(id) ?? NONE,
    paragraphOfPassage: (id) => numbers.get(id) ?? 0,
  };
}

const NONE: readonly never[] = [];

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
