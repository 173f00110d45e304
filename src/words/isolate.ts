/** Letters and signs of scripts that run from right to left, and the signs that turn the direction of writing. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200f\u202a-\u202e\u2066-\u2069\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text of others as a plain sentence of ours can hold it (a notice, an `aria-label`): set apart by Unicode's isolates
 * (UAX #9) where it may run from right to left, so that it does not turn our words round; as it is anywhere else, so that
 * nothing unseen stands in it. Elements use `<bdi>` instead.
 */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${withoutTurns(text)}\u2069` : text;
}

/** The text without the signs that turn the direction of writing: for files, where nothing unseen belongs. */
export function withoutTurns(text: string): string {
  return text.replace(TURNS, '');
}
