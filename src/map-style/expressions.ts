/** The few expression shapes that the map's layers share, so that each is spelt once. */
import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { nameIn, type StyleContext } from './style-context';

/** A number that grows between zoom stops `[zoom, value]`, given in rising order (at least one). */
export function byZoom(...stops: readonly (readonly [zoom: number, value: number | ExpressionSpecification])[]): ExpressionSpecification {
  const [first, ...rest] = stops;
  if (first === undefined) throw new Error('byZoom needs at least one stop');
  return ['interpolate', ['linear'], ['zoom'], first[0], first[1], ...rest.flat()] as ExpressionSpecification;
}

/** Features whose property equals the value. */
export function propertyIs(property: string, value: string | number): ExpressionSpecification {
  return ['==', ['get', property], value];
}

/** Features whose property is one of the values. */
export function propertyIn(property: string, values: readonly (string | number)[]): ExpressionSpecification {
  return ['in', ['get', property], ['literal', [...values]]];
}

/** Features that meet every condition. */
export function all(...conditions: readonly ExpressionSpecification[]): FilterSpecification {
  return ['all', ...conditions];
}

/** Features whose own `minzoom` is reached; those without one always show. Judged at whole zooms. */
export const scaleReached: ExpressionSpecification = ['>=', ['zoom'], ['coalesce', ['get', 'minzoom'], 0]];

/**
 * The same for names, which also have a `maxzoom`. Since filters know whole zooms only, a name may come earlier than it asks for:
 * at 3 and 4 the few that order a narrow theatre, from 6 on whatever is due half a zoom later; collisions thin out the rest.
 */
export const nameDue: ExpressionSpecification = [
  'all',
  ['>=', ['step', ['zoom'], ['zoom'], 3, 4.5, 4, 4.8, 5, 5, 6, ['+', ['zoom'], 0.5]], ['coalesce', ['get', 'minzoom'], 0]],
  ['<', ['zoom'], ['coalesce', ['get', 'maxzoom'], 24]],
];

/** `then` while the feature is selected, `hovered` while the pointer is on it, else `otherwise`. */
export function byState(selected: number, hovered: number, otherwise: number): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'selected'], false],
    selected,
    ['boolean', ['feature-state', 'hovered'], false],
    hovered,
    otherwise,
  ];
}

/** A ground feature's name in the language of the map, English where it has no other. */
export function nameOf(context: StyleContext): ExpressionSpecification {
  return ['coalesce', ['get', `name_${context.language}`], ['get', 'name_en'], ''];
}

/** A story feature's name, taken from the story by its `place`; empty where the story has none. */
export function placeNameOf(context: StyleContext): ExpressionSpecification | string {
  const pairs = context.places.flatMap((place) => [place.id, nameIn(place.name, context.language)]);
  return pairs.length === 0 ? '' : (['match', ['get', 'place'], ...pairs, ''] as unknown as ExpressionSpecification);
}
