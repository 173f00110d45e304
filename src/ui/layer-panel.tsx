/** The group "Layers": a checkbox for every layer, with its legend, date, precision and sources. */
import { legendOf } from '../map-style/legend';
import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import type { StoryLayer } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { useWords } from '../words/words-context';
import { sourceNamesOf } from './evidence-words';
import { LegendSwatch } from './legend-swatch';
import { Told } from './told';
import { useAfterPaint } from './use-after-paint';

export interface LayerPanelProps {
  index: StoryIndex;
  shown: ReadonlySet<string>;
  onToggle(layer: string): void;
  /** What the reader has opened, below the story's own layers. */
  opened: ComponentChildren;
}

/** Draws the group. The legend of a layer stands under its checkbox while the layer is shown. */
export function LayerPanel({ index, shown, onToggle, opened }: LayerPanelProps) {
  const { words, format } = useWords();
  return (
    <fieldset class="layers">
      <legend>{words.bar.layers}</legend>
      <p class="panel-note">
        {words.general.asOf} <time dateTime={index.story.mapDate}>{format.longDate(index.story.mapDate)}</time>
      </p>
      <ul>
        {index.story.layers.map((layer) => (
          <LayerRow key={layer.id} index={index} layer={layer} shown={shown.has(layer.id)} onToggle={onToggle} />
        ))}
      </ul>
      {opened}
    </fieldset>
  );
}

/** Drawn anew only where it changes: a layer that is switched leaves the others' rows as they are. */
const LayerRow = memo(function LayerRow({ index, layer, shown, onToggle }: { index: StoryIndex; layer: StoryLayer; shown: boolean; onToggle(layer: string): void }) {
  const { words, format } = useWords();
  const name = format.name(layer.name);
  const entries = legendOf(layer.id);
  // It moves all rows below it: laid out and painted in the map's own frame, it would hold that up by a fifth.
  const hasLegend = useAfterPaint(shown) && entries.length > 0;
  return (
    <li class="layer" data-layer={layer.id}>
      <label>
        <input type="checkbox" checked={shown} onChange={() => onToggle(layer.id)} />
        <span>{name}</span>
      </label>
      <details class="about">
        <summary aria-label={words.layers.about(name)} title={words.layers.aboutTitle(name)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.5" />
            <path d="M8 7.2v4M8 4.6v.2" />
          </svg>
        </summary>
        <p>
          <Told index={index} text={layer.description} uk={layer.uk?.description} />
        </p>
        <dl>
          <dt>{words.general.asOf}</dt>
          <dd>
            <time dateTime={layer.asOf}>{format.longDate(layer.asOf)}</time>
          </dd>
          <dt>{words.general.precision}</dt>
          <dd>
            <Told index={index} text={layer.precision} uk={layer.uk?.precision} />
          </dd>
          <dt>{words.general.source}</dt>
          <dd>
            <Told index={index} text={sourceNamesOf(index, layer.sources)} />
          </dd>
        </dl>
      </details>
      {hasLegend && (
        <ul class="legend">
          {entries.map((entry) => (
            <li key={entry.label.en}>
              <LegendSwatch swatch={entry.swatch} />
              <span>{format.name(entry.label)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});
