import { buildHeldGround } from '../../src/geo/held-ground';
import type { Entry } from './entry';
import { formerShoreOf } from './former-shore';
import type { Inputs } from './inputs';
import { measureBarrier } from './measure-barrier';
import { measureControl } from './measure-control';
import { measureFar } from './measure-far';
import { measureFront } from './measure-front';
import { measureKurskAndSumy } from './measure-kursk-sumy';
import { measurePlant } from './measure-plant';

/** The areas of `control.geojson` that Russia held in Ukraine on the map's date. */
export const HELD_AREAS = ['held-2014-crimea', 'held-2014-donbas', 'held-2022', 'foothold-lyptsi', 'foothold-vovchansk', 'foothold-sumy'] as const;
/** The lines that bound them; the footholds' edges are their own. */
const CONTACT_LINES = ['line-of-contact-land', 'line-of-contact-river'] as const;

/** Every measure of the story with its marks, in the order in which they are listed. Takes some seconds. */
export function annotate(inputs: Inputs): Entry[] {
  const ground = buildHeldGround(
    HELD_AREAS.map((id) => inputs.areaOfControl(id)),
    CONTACT_LINES.map((id) => inputs.lineOfControl(id)).map(({ shape, precisionKm }) => ({ line: shape, precisionKm })),
    inputs.ukraine,
    formerShoreOf(inputs).shape,
  );
  return [
    ...measureControl(inputs, ground),
    ...measurePlant(inputs, ground),
    ...measureBarrier(inputs),
    ...measureFront(inputs),
    ...measureKurskAndSumy(inputs),
    ...measureFar(inputs),
  ];
}
