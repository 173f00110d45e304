/** The links between an article and its map as they leave the page and come back: passage by passage, place by place. */
import type { FeatureCollection } from 'geojson';
import type { Mention, TextFragment } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { parseSummary } from '../story/summary-links';
import { placeFeaturesOf, type ShapeFiles } from './place-features';
import { withRightHandRule } from './right-hand-rule';

/** A place as a file names it: it has an id where its address ends in one; where there is a name too, that decides. */
export interface NamedPlace {
  place: string | null;
  name: string | null;
}

/** A passage as a file marks it, with the places that are named for it. There may be no id; the quote is always there. */
export interface QuotedLink {
  passage: string | null;
  quote: TextFragment;
  places: readonly NamedPlace[];
}

/** A place that a passage speaks of. */
export interface LinkedPlace extends NamedPlace {
  how: Mention['how'];
  /** The article's words for the place; null where the passage only bears on it. */
  words: string | null;
  shape: FeatureCollection | null;
}

/** One passage with all of its places, and all that is told of them. */
export interface PassageLink extends QuotedLink {
  summary: string | null;
  places: readonly LinkedPlace[];
}

/** All links of a story in the order of the article. */
export function linksOfStory(index: StoryIndex, shapes: ShapeFiles): PassageLink[] {
  return index.orderedPassageIds.flatMap((id) => {
    const passage = index.passageOf(id);
    if (!passage) return [];
    return [
      {
        passage: id,
        quote: passage.fragment,
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
