import { story } from '../story';
import type { Conditions } from './bench-browser';
import { inTurn, openReady, pairUp, switchedLayer, type Bench } from './bench';
import { pixelOf } from './floor-address';
import { desktop } from './measure-loading';
import { barePopup, givePopupText, pagePopup, pressPopup, pressToggle } from './pressing';
import { medianOf } from './statistics';
import type { Row } from './verdict';

/** Presses a layer's switch and a place on the map, on the page and on the floor in turn; a sample is a visit's median. */
export async function measurePressing(bench: Bench, conditions: Conditions, pairs: number, presses: number): Promise<Row[]> {
  const { plan, pageAddress, floorAddress } = await pairUp(bench, desktop);
  const at = pixelOf(plan, positionOf('crimea'));
  const name = story.layers.find(({ id }) => id === switchedLayer)?.name.en ?? '';
  const toggles = { page: [] as number[], floor: [] as number[] };
  const popups = { page: [] as number[], floor: [] as number[] };
  let popupText = '';

  const visitPage = async (): Promise<void> => {
    const open = await openReady(bench, pageAddress, desktop, conditions);
    toggles.page.push(medianOf(await pressToggle(open, open.page.getByRole('checkbox', { name, exact: true }), presses)));
    if (popupText === '') {
      await open.page.mouse.click(at.x, at.y);
      popupText = await open.page.locator(pagePopup.selector).innerText();
      await pagePopup.close(open.page);
    }
    popups.page.push(medianOf(await pressPopup(open, { at, ...pagePopup }, presses)));
    await open.close();
  };
  const visitFloor = async (): Promise<void> => {
    const open = await openReady(bench, floorAddress, desktop, conditions);
    toggles.floor.push(medianOf(await pressToggle(open, open.page.locator('#toggle'), presses)));
    await givePopupText(open.page, popupText);
    popups.floor.push(medianOf(await pressPopup(open, { at, ...barePopup }, presses)));
    await open.close();
  };
  await inTurn(pairs, visitPage, visitFloor);
  return [
    { measured: 'layer toggle, press to next drawn frame', unit: 'ms', ...toggles, floorIs: 'setLayoutProperty', goal: { kind: 'ratio', atMost: 1.15 } },
    { measured: 'popup, press to painted content', unit: 'ms', ...popups, floorIs: 'bare Popup', goal: { kind: 'ratio', atMost: 1.25 } },
  ];
}

function positionOf(id: string): readonly [number, number] {
  const place = story.places.find((one) => one.id === id);
  if (!place) throw new Error(`The story has no place ${id}.`);
  return [place.at[0], place.at[1]];
}
