/** The links between an article and its map as they leave the page and come back: passage by passage, place by place. */
import type { FeatureCollection } from 'geojson';
import type { Mention, TextFragment } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { parseSummary } from '../story/summary-links';
import { placeFeaturesOf, type ShapeFiles } from './place-features';
import { withRightHandRule } from './right-hand-rule';

/** A place that a passage speaks of. In a file of others the place has an id where its address ends in one; where there is a name too, that decides. */
export interface LinkedPlace {
  place: string | null;
  /** The place's name, where the file gives one. */
  name: string | null;
  how: Mention['how'];
  /** The article's words for the place; null where the passage only bears on it. */
  words: string | null;
  shape: FeatureCollection | null;
}

/** Offsets into the text that a file of others speaks of, in Unicode code points, as the W3C's TextPositionSelector counts; the end is not part of it. */
export interface TextPosition {
  start: number;
  end: number;
}

/** One passage with all of its places. In a file of others there may be no id; the quote is always there. */
export interface PassageLink {
  passage: string | null;
  quote: TextFragment;
  position: TextPosition | null;
  summary: string | null;
  places: readonly LinkedPlace[];
}

/** All links of a story in the order of the article. They have no positions: those of a reader’s own copy would be no other’s. */
export function linksOfStory(index: StoryIndex, shapes: ShapeFiles): PassageLink[] {
  return index.orderedPassageIds.flatMap((id) => {
    const passage = index.passageOf(id);
    if (!passage) return [];
    return [
      {
        passage: id,
        quote: passage.fragment,
        position: null,
        summary: parseSummary(passage.summary).map((part) => part.text).join(''),
        places: passage.mentions.flatMap((mention) => linkedPlaceOf(index, shapes, mention)),
      },
    ];
  });
}

function linkedPlaceOf(index: StoryIndex, shapes: ShapeFiles, { place: id, how, words }: Mention): LinkedPlace[] {
  const place = index.placeOf(id);
  if (!place) return [];
  const features = placeFeaturesOf(index, place, shapes).map((feature) => ({ ...feature, geometry: withRightHandRule(feature.geometry) }));
  return [{ place: id, name: place.name.en, how, words, shape: { type: 'FeatureCollection', features } }];
}
