/** A piece of a credit: words, and where they lead. */
export interface CreditPart {
  readonly text: string;
  readonly href: string | null;
}

const link = /<a href="(https:\/\/[^"<>\s]+)"[^<>]*>([^<>]*)<\/a>/g;

/** Takes a source's attribution apart into words and links to https addresses. All else in it, markup too, is words: nothing of it ever becomes HTML. */
export function creditPartsOf(attribution: string): CreditPart[] {
  const parts: CreditPart[] = [];
  let end = 0;
  for (const found of attribution.matchAll(link)) {
    const [all, href = '', text = ''] = found;
    parts.push({ text: attribution.slice(end, found.index), href: null }, { text, href });
    end = found.index + all.length;
  }
  parts.push({ text: attribution.slice(end), href: null });
  return parts.filter(({ text }) => text !== '');
}
