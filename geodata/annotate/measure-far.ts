import { buildGreatCircle, pointFrom, type CompassWord } from '../../src/geo/great-circle';
import { buildEntry, type Entry } from './entry';
import type { Inputs } from './inputs';
import { labelAt } from './marks';

/** Points of cities are given to about this: a city is some 20 km wide, and its middle is a convention. */
const CITY_PRECISION_KM = 2;

/** Arcs are for the globe and the continent; over the theatre they would only clutter. */
const ZOOMS = { minzoom: 0, maxzoom: 4.5 } as const;

/** The article's far places: where along the arc its length stands (0 Kyiv, 1 there), and the passages that speak of them. */
const FAR = [
  { place: 'moscow', name: 'Moscow', ukName: 'Москви', wordsAt: 0.5, passages: ['putin-agrees-to-spare-energy', 'call-of-two-hours', 'what-moscow-concedes'] },
  { place: 'washington', name: 'Washington', ukName: 'Вашингтона', wordsAt: 0.6, passages: ['joint-statement', 'aid-to-resume', 'oval-office-clash'] },
  { place: 'jeddah', name: 'Jeddah', ukName: 'Джидди', wordsAt: 0.6, passages: ['talks-in-saudi-arabia', 'joint-statement'] },
  { place: 'london', name: 'London', ukName: 'Лондона', wordsAt: 0.7, passages: ['starmer-and-macron', 'peacekeeping-troops'] },
  { place: 'paris', name: 'Paris', ukName: 'Парижа', wordsAt: 0.6, passages: ['starmer-and-macron', 'peacekeeping-troops'] },
] as const;

/** The sixteen points of the compass in Ukrainian. */
const UKRAINIAN_COMPASS: Readonly<Record<CompassWord, string>> = {
  north: 'північ',
  'north-north-east': 'північ-північний схід',
  'north-east': 'північний схід',
  'east-north-east': 'схід-північний схід',
  east: 'схід',
  'east-south-east': 'схід-південний схід',
  'south-east': 'південний схід',
  'south-south-east': 'південь-південний схід',
  south: 'південь',
  'south-south-west': 'південь-південний захід',
  'south-west': 'південний захід',
  'west-south-west': 'захід-південний захід',
  west: 'захід',
  'west-north-west': 'захід-північний захід',
  'north-west': 'північний захід',
  'north-north-west': 'північ-північний захід',
};

/** Great-circle distance and bearing from Kyiv to each far place. */
export function measureFar(inputs: Inputs): Entry[] {
  const { shape: kyiv } = inputs.pointOf('kyiv');
  return FAR.map(({ place, name, ukName, wordsAt, passages }) => {
    const circle = buildGreatCircle(kyiv, inputs.pointOf(place).shape, CITY_PRECISION_KM);
    return buildEntry(
      {
        id: `kyiv-to-${place}`,
        kind: 'great-circle',
        title: `From Kyiv to ${name}`,
        after: `${circle.compass} (${Math.round(circle.bearingDeg)}°)`,
        uk: { title: `Від Києва до ${ukName}`, after: `${UKRAINIAN_COMPASS[circle.compass]} (${Math.round(circle.bearingDeg)}°)` },
        sources: ['own-sites'],
        places: [place, 'kyiv'],
        passages: [...passages],
      },
      circle,
      inputs.story.mapDate,
      (text) => [
        ...circle.drawings.map(({ draw, geometry }) => ({ draw, geometry, place, ...ZOOMS })),
        { ...labelAt('label', place, pointFrom(kyiv, circle.bearingDeg, circle.value * wordsAt), text, ZOOMS.minzoom), maxzoom: ZOOMS.maxzoom },
      ],
    );
  });
}
