import { buildGreatCircle } from '../../src/geo/great-circle';
import { buildEntry, type Entry } from './entry';
import type { Inputs } from './inputs';

/** Points of cities are given to about this: a city is some 20 km wide, and its middle is a convention. */
const CITY_PRECISION_KM = 2;

/** The article's far places, with the passages whose matter is the distance or the meeting there. */
const FAR = [
  { place: 'moscow', name: 'Moscow', passages: ['putin-agrees-to-spare-energy', 'call-of-two-hours', 'what-moscow-concedes'] },
  { place: 'washington', name: 'Washington', passages: ['joint-statement', 'aid-to-resume', 'oval-office-clash'] },
  { place: 'jeddah', name: 'Jeddah', passages: ['talks-in-saudi-arabia', 'joint-statement'] },
  { place: 'london', name: 'London', passages: ['starmer-and-macron', 'peacekeeping-troops'] },
  { place: 'paris', name: 'Paris', passages: ['starmer-and-macron', 'peacekeeping-troops'] },
] as const;

/** Great-circle distance and bearing from Kyiv to each far place. */
export function measureFar(inputs: Inputs): Entry[] {
  const kyiv = inputs.pointOf('kyiv');
  return FAR.map(({ place, name, passages }) => {
    const circle = buildGreatCircle(kyiv, inputs.pointOf(place), CITY_PRECISION_KM);
    return buildEntry(
      {
        id: `kyiv-to-${place}`,
        kind: 'great-circle',
        title: `From Kyiv to ${name}`,
        after: `${circle.compass} (${Math.round(circle.bearingDeg)}°)`,
        sources: ['own-sites'],
        places: [place, 'kyiv'],
        passages: [...passages],
      },
      circle,
      inputs.story.mapDate,
      () => circle.drawings.map(({ draw, geometry }) => ({ draw, geometry, place, minzoom: 0, maxzoom: 4.5 })),
    );
  });
}
