import { buildArea } from './area';
import { buildAreaShare, findOverlap } from './area-share';
import type { HeldGround } from './held-ground';
import type { Measurement } from './measurement';
import type { Areal } from './shapes';

/** Share in percent of an area that is held ground; its range comes from moving the uncertain edges, its low end also from what nobody holds for certain. */
export function buildHeldShare(ground: HeldGround, whole: Areal): Measurement {
  return tellingOfBed(buildAreaShare(ground.held, whole, ground.moved), ground, whole, 'low');
}

/** Area of the held ground in km²; its range comes about as that of a share. */
export function buildHeldArea(ground: HeldGround): Measurement {
  return tellingOfBed(buildArea(ground.held, ground), ground, ground.held, 'low');
}

/** Share in percent of the held ground that lies in `part`, which itself does not change with the line; so the range is that of the held ground. */
export function buildShareOfHeld(part: Areal, ground: HeldGround): Measurement {
  const share = buildAreaShare(part, ground.held, { relative: 0 });
  const partKm2 = (share.value * ground.heldKm2) / 100;
  const measurement: Measurement = {
    ...share,
    low: Math.min(share.value, (100 * partKm2) / ground.mostKm2),
    high: partKm2 === 0 ? share.value : Math.min(100, Math.max(share.value, (100 * partKm2) / ground.leastKm2)),
    method: 'Area of Crimea divided by all ground that Russia held; the range comes from moving the line of contact by its precision both ways.',
  };
  return tellingOfBed(measurement, ground, ground.held, 'high');
}

/** The measurement, whose method tells which end of its range leaves out the bed, where any of that lies in `area`. */
function tellingOfBed(measurement: Measurement, { unsure }: HeldGround, area: Areal, end: 'low' | 'high'): Measurement {
  if (unsure === null || findOverlap(unsure, area) === null) return measurement;
  return { ...measurement, method: measurement.method.replace(/\.$/, `, and its ${end} end from leaving out the drained bed of the former reservoir too.`) };
}
