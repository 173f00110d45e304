/** Letters brought to what they have in common, for whatever is searched. Pure. */

/**
 * Letters as a searcher means them: lower case, no ligatures, no accents, no apostrophes or soft signs' marks, nothing without a shape such as
 * a soft hyphen. "Київ" keeps its letter ї: a breve or a diaeresis distinguishes letters in Cyrillic; a mark of stress does not.
 */
export function foldForSearch(text: string): string {
  return (PLAIN.test(text) ? text : withoutMarks(text))
    .toLowerCase()
    .replace(/['‘’‚‛ʼʹ`´"“”„‟«»‹›′″]/g, '')
    .replace(/[\s\p{Pd}_/]+/gu, ' ')
    .trim();
}

/** What has no marks to lose, which most texts are: taking them apart and together again costs three times as much as all else. */
const PLAIN = /^[\0-\x7F\u0410-\u044F\u0401\u0404\u0406\u0407\u0451\u0454\u0456\u0457\u0490\u0491\u2010-\u201F«»…№]*$/;

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKD'))
    .replace(/\p{Cf}/gu, '')
    .replace(/([A-Za-z])\p{M}+/gu, '$1')
    .replace(/\p{Script=Cyrillic}\p{M}+/gu, (letter) => letter.replace(/[\u0300\u0301]/g, ''))
    .normalize('NFC');
}
