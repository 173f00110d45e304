/** Dates of the story in words. ISO dates are days, not moments, so they are read and written in UTC. */

/** "18 March 2025" for "2025-03-18", in the language given. */
export function longDateOf(isoDate: string, language = 'en-GB'): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`));
}
