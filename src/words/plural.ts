/** Picks the form of a phrase that goes with a number, by the rules of a language. */

/** A phrase in the forms that languages have for numbers; `other` stands in for each one that is not given. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The picker for a locale (BCP 47): from a count (a whole number) and the forms to the form that goes with the count. */
export function pluralOf(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
