/** Sentences made up for tests, from a small grammar of our own: a place where nothing is at war. */
import type { Dice } from './dice';

const words = (list: string): string[] => list.split(' ');
const phrases = (list: string): string[] => list.split(', ');
const NAMES = words('Tann Ilvar Osmer Brandt Keld Varga Lorne Perrin Adeyo Stroud Mikkel Ferro Halden Quist Ravel Sorin Ubeck Wyler Amsel Corvin Dray Ettrick');
const TOWNS = phrases('Orvel, Marden, Sel, Upper Ard, Tolme, Brack, Wenhold, Iskra, Lower Quay, Fenmouth, Carrow, Dunmere, Pell, Old Garth, Hexley');
const ROLES = phrases('the mayor, a farmer, the court, an official, a spokeswoman, the harbour office, the rowing club, two engineers, the council, neighbours, a ferry captain, most teachers, the union, three lawyers, a former minister, the bishop');
const SAYS = phrases('said on Tuesday that, has promised that, told reporters that, did not say whether, denied that, agreed last week that, expects that, wrote that, could not confirm that, insisted that, warned that, heard that, believes that, learned too late that, made it known that, doubts that, showed how, explained why, asked whether, recalled that');
const ADJECTIVES = words('new second eastern old unfinished largest narrow flooded private northern wooden public nearest empty costly temporary quiet broken rented shallow crowded famous rusty vacant steep winter foreign borrowed yellow distant stolen cheap municipal painted tidal inland');
const NOUNS = words('bridge lock granary road tunnel tower quay dam ferry saltworks customs-house meadow mill railway market lighthouse pump school archive orchard canal cable barge chapel quarry bakery library theatre stable greenhouse reservoir footpath shipyard brewery hospital warehouse fountain playground cemetery vineyard laundry observatory kiln windmill');
const VERBS = words('replaced crossed bought flooded painted measured closed rebuilt sold reached surrounded supplied guarded ignored repaired moved blocked lit emptied inherited divided joined overlooked outlived sheltered cost served followed');
const WHERE = phrases('near, outside, on the left bank at, in the hills above, not far from, beyond, along the canal to, on the border with, half a day from, downstream of');
const TIMES = phrases('before the winter, within thirty days, after more than six years, by the end of March, on Sunday night, in recent weeks, for the second time, until the vote is over, at short notice, since the spring flood, for most of the year, on the day of the fair, at dawn, every other Friday, in the last century, during the strike');
const NUMBERS = words('two three seven eleven twelve sixteen twenty forty ninety-one several hundreds');
const ADVERBS = words('quietly again partly instead perhaps fully finally gradually twice openly barely almost simply never reluctantly suddenly');
const HEADINGS = phrases('What the council wants, The bridge and the ferry, Who pays, What comes next, Along the river');

const thingOf = (dice: Dice): string => dice.chance(0.25) ? `${dice.pick(NUMBERS)} ${dice.pick(ADJECTIVES)} ${dice.pick(NOUNS)}s` : `${dice.pick(['the', 'the', 'a', 'every', 'that', 'its'])} ${dice.chance(0.7) ? `${dice.pick(ADJECTIVES)} ` : ''}${dice.pick(NOUNS)}`;
const whereOf = (dice: Dice): string => `${dice.pick(WHERE)} ${dice.pick(TOWNS)}`;
const whoOf = (dice: Dice): string => (dice.chance(0.5) ? `${dice.pick(['Mr.', 'Ms.', 'Captain', 'Judge', 'Dr.'])} ${dice.pick(NAMES)}` : `${dice.pick(ROLES)} ${dice.pick(['of', 'from', 'in'])} ${dice.pick(TOWNS)}`);

function clauseOf(dice: Dice): string {
  const parts = [thingOf(dice), ...(dice.chance(0.3) ? [dice.pick(ADVERBS)] : []), dice.pick(VERBS), thingOf(dice)];
  if (dice.chance(0.5)) parts.push(whereOf(dice));
  if (dice.chance(0.4)) parts.push(dice.pick(TIMES));
  return parts.join(' ');
}

function tailOf(dice: Dice): string {
  const kind = dice.below(5);
  if (kind === 0) return `according to ${whoOf(dice)}`;
  if (kind === 1) return `${whoOf(dice)} said`;
  if (kind === 2) return `at a cost of ${dice.below(900)} million`;
  if (kind === 3) return `which ${dice.pick(ROLES)} called “${dice.pick(ADJECTIVES)} and ${dice.pick(ADJECTIVES)}”`;
  return `while ${thingOf(dice)} ${dice.pick(VERBS)} ${thingOf(dice)}`;
}

/** A sentence without its full stop, in the parts that an editor might note each for itself. */
export function inventSentence(dice: Dice): string[] {
  const said = dice.chance(0.4) ? `${whoOf(dice)} ${dice.pick(SAYS)} ${clauseOf(dice)}` : dice.chance(0.5) ? `${whoOf(dice)} ${dice.pick(VERBS)} ${thingOf(dice)} and ${clauseOf(dice)}` : clauseOf(dice);
  const shape = dice.below(6);
  if (shape === 0) return [capital(said)];
  if (shape === 1) return [capital(`${said}, ${tailOf(dice)}`)];
  if (shape === 2) return [capital(`${dice.pick(TIMES)}, ${said}`), `and ${clauseOf(dice)}, ${tailOf(dice)}`];
  if (shape === 3) return [capital(`${said}, ${tailOf(dice)}`), `but ${clauseOf(dice)} — ${tailOf(dice)}`];
  if (shape === 4) return [capital(`${clauseOf(dice)} and ${dice.pick(VERBS)} ${thingOf(dice)}`)];
  return [capital(`${said} and that ${clauseOf(dice)}, ${tailOf(dice)}`)];
}

export const inventHeading = (dice: Dice): string => dice.pick(HEADINGS);

/** The places that a text names: what is near, outside, beyond ... a town, each once. */
export function placesNamedIn(text: string): string[] {
  return WHERE.flatMap((where) => TOWNS.map((town) => `${where} ${town}`)).filter((some) => text.split(some).length === 2);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
