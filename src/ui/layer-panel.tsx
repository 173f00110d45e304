/** The group "Layers": a checkbox for every layer, with its legend, date, precision and sources. */
import { legendOf } from '../map-style/legend';
import { longDateOf } from '../story/dates';
import type { StoryLayer } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { LegendSwatch } from './legend-swatch';

export interface LayerPanelProps {
  index: StoryIndex;
  shown: ReadonlySet<string>;
  onToggle(layer: string): void;
}

/** Draws the group. The legend of a layer stands under its checkbox while the layer is shown. */
export function LayerPanel({ index, shown, onToggle }: LayerPanelProps) {
  return (
    <fieldset class="layers">
      <legend>Layers</legend>
      <p class="panel-note">
        As of <time dateTime={index.story.mapDate}>{longDateOf(index.story.mapDate)}</time>
      </p>
      <ul>
        {index.story.layers.map((layer) => (
          <LayerRow key={layer.id} index={index} layer={layer} shown={shown.has(layer.id)} onToggle={onToggle} />
        ))}
      </ul>
    </fieldset>
  );
}

function LayerRow({ index, layer, shown, onToggle }: { index: StoryIndex; layer: StoryLayer; shown: boolean; onToggle(layer: string): void }) {
  const entries = legendOf(layer.id);
  const sources = layer.sources.flatMap((id) => index.sourceOf(id)?.name ?? []);
  return (
    <li class="layer" data-layer={layer.id}>
      <label>
        <input type="checkbox" checked={shown} onChange={() => onToggle(layer.id)} />
        <span>{layer.name.en}</span>
      </label>
      <details class="about">
        <summary aria-label={`About ${layer.name.en}`} title={`${layer.name.en}: date, precision, source`}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.5" />
            <path d="M8 7.2v4M8 4.6v.2" />
          </svg>
        </summary>
        <p>{layer.description}</p>
        <dl>
          <dt>As of</dt>
          <dd>
            <time dateTime={layer.asOf}>{longDateOf(layer.asOf)}</time>
          </dd>
          <dt>Precision</dt>
          <dd>{layer.precision}</dd>
          <dt>Source</dt>
          <dd>{sources.join('; ')}</dd>
        </dl>
      </details>
      {shown && entries.length > 0 && (
        <ul class="legend">
          {entries.map((entry) => (
            <li key={entry.label.en}>
              <LegendSwatch swatch={entry.swatch} />
              <span>{entry.label.en}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
