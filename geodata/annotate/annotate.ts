import type { Entry } from './entry';
import { buildHeldGround } from './held-ground';
import type { Inputs } from './inputs';
import { measureBarrier } from './measure-barrier';
import { measureControl } from './measure-control';
import { measureFar } from './measure-far';
import { measureFront } from './measure-front';
import { measureKurskAndSumy } from './measure-kursk-sumy';
import { measurePlant } from './measure-plant';

/** Every measure of the story with its marks, in the order in which they are listed. Takes some seconds. */
export function annotate(inputs: Inputs): Entry[] {
  const ground = buildHeldGround(inputs);
  return [
    ...measureControl(inputs, ground),
    ...measurePlant(inputs, ground),
    ...measureBarrier(inputs),
    ...measureFront(inputs),
    ...measureKurskAndSumy(inputs),
    ...measureFar(inputs),
  ];
}
