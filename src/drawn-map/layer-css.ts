/** The part of the drawn map's style sheet that follows from the story's layers. */

/** CSS that lets the boxes of the layer panel switch the drawn map's layers by themselves, where there is no script to do it. */
export function buildLayerCss(layerIds: readonly string[]): string {
  const rules = layerIds.map((id) => `.page:has([data-layer="${id}"] input[type="checkbox"]:not(:checked)) [data-drawn-layer="${id}"] { display: none }`);
  return `@media (scripting: none) {\n${rules.join('\n')}\n}\n`;
}
