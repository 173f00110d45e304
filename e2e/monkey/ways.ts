/** What the monkey can do, each with its weight. Every choice is the dice's; what is done is given back in words. */
import type { Page } from '@playwright/test';
import type { Dice } from '../../src/anchoring/dice';
import { eventsOf } from '../events-of';
import { madeUpText } from '../made-up-copy';
import { index, story } from '../story';
import { findControls, leadsAway } from './controls';

export interface Hands {
  readonly page: Page;
  readonly dice: Dice;
  /** Whether the screen takes fingers. */
  readonly hasTouch: boolean;
}

type Way = readonly [weight: number, act: (hands: Hands) => Promise<string>];

const SCREENS = [[1200, 560], [1360, 640], [1024, 600], [760, 520], [390, 700], [320, 568]] as const;
const KEYS = ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageDown', 'PageUp', 'j', 'j', 'k', 't', '?', '/', '+', '-'] as const;
const WORDS = ['kur', 'суми', 'plant', 'crimea', 'zz top', '"', '<b>', 'a'] as const;
const BROKEN = ['map=NaN/1/2', 'map=99/91/181', 'place=__proto__', 'layers=none', 'layers=wind,crimea', '%E0%A4%A', 'passage=&place=', 'date=2099-01-01', 'lang=tlh', 'x=1&x=2'] as const;
const square = (west: number, south: number): unknown => ({ type: 'Polygon', coordinates: [[[west, south], [west + 1, south], [west + 1, south + 1], [west, south + 1], [west, south]]] });

const pointOn = ({ page, dice }: Hands): { x: number; y: number } => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return { x: dice.below(width), y: dice.below(height) };
};
const at = ({ x, y }: { x: number; y: number }): string => `${Math.round(x)},${Math.round(y)}`;

async function pressControl(hands: Hands): Promise<string> {
  const { page, dice, hasTouch } = hands;
  const all = await page.evaluate(findControls);
  if (all.length === 0) return 'press: nothing can be pressed';
  const part = dice.pick([...new Set(all.map((one) => one.part))]);
  const control = dice.pick(all.filter((one) => one.part === part));
  if (hasTouch && dice.chance(0.5)) await page.touchscreen.tap(control.x, control.y);
  else await page.mouse.click(control.x, control.y);
  if (control.kind === 'choose') await page.keyboard.press(dice.pick(['ArrowDown', 'ArrowUp', 'Escape']));
  if (control.kind === 'write') await page.keyboard.type(dice.pick(WORDS));
  return `press ${part}: ${control.name} (${at(control)})`;
}

async function pressAnywhere(hands: Hands): Promise<string> {
  const point = pointOn(hands);
  if (await hands.page.evaluate(leadsAway, point)) return `press ${at(point)}: left, it leads away`;
  await hands.page.mouse.click(point.x, point.y, { clickCount: hands.dice.chance(0.1) ? 2 : 1 });
  return `press ${at(point)}`;
}

async function pressKey({ page, dice }: Hands): Promise<string> {
  const key = dice.pick(KEYS);
  if ((key === 'Enter' || key === 'Space') && (await page.evaluate(leadsAway, null))) return `key ${key}: left, it leads away`;
  await page.keyboard.press(key);
  return `key ${key}`;
}

async function dragMap(hands: Hands): Promise<string> {
  const { page, dice, hasTouch } = hands;
  const [from, to] = [pointOn(hands), pointOn(hands)];
  if (await page.evaluate(leadsAway, from)) return 'drag: left, it leads away';
  if (hasTouch && dice.chance(0.6)) {
    const session = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Array<{ x: number; y: number }>) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await send('touchStart', [from]);
    for (const part of [0.3, 0.7, 1]) await send('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
    await send('touchEnd', []);
    await session.detach();
    return `swipe ${at(from)} to ${at(to)}`;
  }
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  return `drag ${at(from)} to ${at(to)}`;
}

async function turnWheel(hands: Hands): Promise<string> {
  const point = pointOn(hands);
  const px = hands.dice.pick([-600, -200, 200, 600]);
  await hands.page.mouse.move(point.x, point.y);
  await hands.page.mouse.wheel(0, px);
  return `wheel ${px} at ${at(point)}`;
}

async function resize({ page, dice }: Hands): Promise<string> {
  const [width, height] = dice.pick(SCREENS);
  await page.setViewportSize({ width, height });
  return `screen ${width}×${height}`;
}

async function changeSystem({ page, dice }: Hands): Promise<string> {
  const colorScheme = dice.pick(['light', 'dark'] as const);
  const forcedColors = dice.chance(0.15) ? ('active' as const) : ('none' as const);
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  return `system ${colorScheme}, forced colours ${forcedColors}`;
}

async function search({ page, dice }: Hands): Promise<string> {
  const words = dice.pick(WORDS);
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  const end = dice.pick(['Enter', 'Escape', 'ArrowDown', 'Tab']);
  await page.keyboard.press(end);
  return `search ${words}, ${end}`;
}

async function editAddress({ page, dice }: Hands): Promise<string> {
  const place = `place=${dice.pick(story.places).id}`;
  const passage = `passage=${dice.pick(index.orderedPassageIds)}`;
  const hash = dice.pick([place, passage, `${place}&${passage}`, `layers=${dice.pick(story.layers).id}`, `map=${4 + dice.below(9)}/4${dice.below(10)}.5/3${dice.below(10)}`, 'lang=uk', '', ...BROKEN]);
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
  return `address #${hash}`;
}

async function walkHistory({ page, dice }: Hands): Promise<string> {
  const by = dice.pick([-1, -1, 1]);
  const went = await page.evaluate((steps) => {
    // Only steps within this very page; before the first one there is another page.
    const { navigation } = window as unknown as { navigation: { entries(): Array<{ sameDocument: boolean }>; currentEntry: { index: number } } };
    const possible = navigation.entries()[navigation.currentEntry.index + steps]?.sameDocument === true;
    if (possible) history.go(steps);
    return possible;
  }, by);
  return `history ${by}${went ? '' : ': there is none'}`;
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([called, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], called));
      for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    [name, content] as const,
  );
}

async function openText({ page, dice }: Hands): Promise<string> {
  const [name, content] = dice.pick([
    ['whole.txt', madeUpText()],
    ['cut.txt', madeUpText(index.orderedPassageIds.slice(3, 9))],
    ['other.txt', 'Ladders, gulls and the price of rope in the harbour towns of the north. '.repeat(30)],
    ['empty.txt', ' '],
  ] as const);
  await drop(page, name, content);
  return `open text ${name}`;
}

async function openData({ page, dice }: Hands): Promise<string> {
  const features = [{ type: 'Feature', properties: { title: 'A field' }, geometry: square(30 + dice.below(8), 46 + dice.below(5)) }];
  const [name, content] = dice.pick([
    ['events.geojson', JSON.stringify(eventsOf(60))],
    ['fields.geojson', JSON.stringify({ type: 'FeatureCollection', features })],
    ['broken.geojson', '{"type": "FeatureCollection", "features": [{'],
    ['table.csv', 'a,b\n1,2'],
  ] as const);
  await drop(page, name, content);
  return `open data ${name}`;
}

async function loseContext({ page }: Hands): Promise<string> {
  await page.evaluate(async () => {
    const context = document.querySelector<HTMLCanvasElement>('.map-container canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    context?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 30));
    context?.restoreContext();
  });
  return 'drawing context lost and given back';
}

/** All of them. */
export const ways: readonly Way[] = [
  [40, pressControl],
  [8, pressAnywhere],
  [18, pressKey],
  [6, dragMap],
  [9, turnWheel],
  [3, resize],
  [2, changeSystem],
  [4, search],
  [4, editAddress],
  [5, walkHistory],
  [1.5, openText],
  [2, openData],
  [0.5, loseContext],
];
