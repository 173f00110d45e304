import type { Areal } from '../../src/geo/shapes';
import type { WithPrecision } from '../../src/geo/held-ground';
import type { Inputs } from './inputs';

/** The former Kakhovka reservoir within the shore it had before June 2023. Throws where it is no area. */
export function formerShoreOf(inputs: Inputs): WithPrecision<Areal> {
  const { shape, precisionKm } = inputs.siteOf('kakhovka-reservoir', 'former-shore');
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') throw new Error('The former reservoir must be an area.');
  return { shape, precisionKm };
}
