import { buildArea } from './area';
import { buildAreaShare } from './area-share';
import type { HeldGround } from './held-ground';
import type { Measurement } from './measurement';
import type { Areal } from './shapes';

/** Share in percent of an area that is held ground; its range comes from moving the uncertain edges. */
export function buildHeldShare(ground: HeldGround, whole: Areal): Measurement {
  return buildAreaShare(ground.held, whole, ground.moved);
}

/** Area of the held ground in km². */
export function buildHeldArea(ground: HeldGround): Measurement {
  return buildArea(ground.held, ground);
}

/** Share in percent of the held ground that lies in `part`, which itself does not change with the line; so the range is that of the held ground. */
export function buildShareOfHeld(part: Areal, ground: HeldGround): Measurement {
  const share = buildAreaShare(part, ground.held, { relative: 0 });
  const partKm2 = (share.value * ground.heldKm2) / 100;
  return {
    ...share,
    low: Math.min(share.value, (100 * partKm2) / ground.mostKm2),
    high: Math.min(100, Math.max(share.value, (100 * partKm2) / ground.leastKm2)),
    method: 'Area of Crimea divided by all ground that Russia held; the range comes from moving the line of contact by its precision both ways.',
  };
}
