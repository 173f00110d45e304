/** Markup as text, so that nothing of the drawing has to be rendered by a component. */

/** Text for an attribute or between tags. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** An element; attributes that are null or empty are left out, and one without children is closed at once. */
export function element(name: string, attributes: Readonly<Record<string, string | number | null>>, children = ''): string {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  return children === '' ? `<${name}${printed}/>` : `<${name}${printed}>${children}</${name}>`;
}

/** A number with at most so many decimals, as short as it can be written. */
export function short(value: number, decimals = 1): string {
  return String(Number(value.toFixed(decimals))).replace(/^(-?)0\./, '$1.');
}
