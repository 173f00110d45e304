/** Which areas of a file count as held: all, or those whose property has one of the values that are ticked. */
import type { AreaChoice, AreaChoices } from '../opened-data/area-choices';
import { isolate } from '../words/isolate';
import { useOpenedWords } from '../words/opened/opened-words';
import { useWords } from '../words/words-context';

const MISSING_ID = 'measure-missing';

export interface ValueChoiceProps {
  choices: AreaChoices;
  chosen: AreaChoice['property'];
  /** Whether to say that a value is needed. */
  isMissing: boolean;
  onChoose(property: AreaChoice['property']): void;
}

/** A group of two: all areas, or a property and its values. Where the file's properties tell nothing apart, all is all there is. Those that are not offered are named. */
export function ValueChoice({ choices: { areas, properties, notOffered = [] }, chosen, isMissing, onChoose }: ValueChoiceProps) {
  const { format } = useWords();
  const { measure } = useOpenedWords();
  const property = properties.find(({ name }) => name === chosen?.name);
  const [first] = properties;
  return (
    <fieldset class="value-choice">
      <legend>{measure.counts}</legend>
      <label>
        <input type="radio" name="counts" checked={chosen === null} onChange={() => onChoose(null)} /> {measure.all(format.number(areas))}
      </label>
      {first && (
        <label>
          <input type="radio" name="counts" checked={chosen !== null} onChange={() => onChoose({ name: first.name, keys: [] })} /> {measure.only}
        </label>
      )}
      {chosen && property && (
        <div class="value-choice-values">
          <label>
            {measure.property}
            <select value={chosen.name} onChange={(event) => onChoose({ name: event.currentTarget.value, keys: [] })}>
              {properties.map(({ name, text }) => (
                <option key={name} value={name} dir="auto">
                  {text}
                </option>
              ))}
            </select>
          </label>
          {isMissing && (
            <p id={MISSING_ID} role="alert">
              {measure.noValue}
            </p>
          )}
          {property.values.map(({ keys, text, areas: count }) => (
            <label key={keys[0]}>
              <input
                type="checkbox"
                aria-describedby={isMissing ? MISSING_ID : undefined}
                checked={keys.every((key) => chosen.keys.includes(key))}
                onChange={(event) => onChoose({ name: chosen.name, keys: event.currentTarget.checked ? [...chosen.keys, ...keys] : chosen.keys.filter((one) => !keys.includes(one)) })}
              />{' '}
              {measure.value(isolate(text), format.number(count))}
            </label>
          ))}
        </div>
      )}
      <LeftOut notOffered={notOffered} />
    </fieldset>
  );
}

/** Says which properties are not offered, and why; nothing where all are. */
function LeftOut({ notOffered }: { notOffered: NonNullable<AreaChoices['notOffered']> }) {
  const { format } = useWords();
  const { measure } = useOpenedWords();
  if (notOffered.length === 0) return null;
  const groups = notOffered.map(({ why, names, more }) => {
    const isolated = names.map(isolate);
    const said = more === 0 ? format.list(isolated) : measure.andMore(isolated.join(', '), format.number(more));
    return `${said} (${measure.notOfferedFor[why]})`;
  });
  return <p class="panel-note">{measure.notOffered(groups.join('; '))}</p>;
}
