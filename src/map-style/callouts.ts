/** Callouts: a few words on the map with a thin leader, placed by hand in the story. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The style layer of their words. */
export const calloutLayer = 'annotation-callout';

/** How their words are set. */
export const calloutLook = { sizePx: 12.5, maxWidthEm: 13, lineHeightEm: 1.15 } as const;

/** The feature state of a callout that is not told: neither its words nor its leader are to be seen. */
export const muteState = 'mute';

/** What belongs to a callout: its words, and its leader. */
export const isCallout: ExpressionSpecification = ['==', ['get', 'draw'], 'callout'];

/** What goes with a callout's words: they alone say of an arrow that it was reported, and when. */
const goesWithWords: ExpressionSpecification = ['any', isCallout, ['==', ['get', 'draw'], 'arrow']];

/** Opaque, but for a callout that is not told, and its arrow. Other drawings of the same measure carry its state too. */
export const calloutOpacity: ExpressionSpecification = ['case', ['all', goesWithWords, ['boolean', ['feature-state', muteState], false]], 0, 1];

/** The words of a callout in a language. */
export function calloutTextOf(properties: Readonly<Record<string, unknown>>, language: string): string {
  const [own, english] = [properties[`text_${language}`], properties['text']];
  return typeof own === 'string' ? own : typeof english === 'string' ? english : '';
}
