/** The dialog "Measure with this data": which areas count, of which date, how precise they are, and what the source is called. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AreaChoice, AreaChoices } from '../opened-data/area-choices';
import type { DateRange } from '../opened-data/feature-date';
import { isolate } from '../words/isolate';
import { useOpenedWords } from '../words/opened/opened-words';
import { sayDates, sayKm } from '../words/opened/said';
import { useWords } from '../words/words-context';
import { ValueChoice } from './value-choice';

/** What the reader asks for. */
export interface MeasureRequest {
  readonly choice: AreaChoice;
  /** How far every edge may be off, in km; null: as the file states. */
  readonly precisionKm: number | null;
  /** An ISO day; null where it is not known. */
  readonly asOf: string | null;
  readonly name: string;
}

export interface MeasureDialogProps {
  name: string;
  choices: AreaChoices;
  /** Whether something of the file is missing or was left out, which its areas may then lack. */
  isIncomplete: boolean;
  /** The dates of the file as a whole, where its areas have none. */
  dates: DateRange | null;
  onMeasure(request: MeasureRequest): void;
  onClose(): void;
}

const MOST_PRECISION_KM = 200;
const NAME_LENGTH = 80;

/** The one day that a range of dates is; empty where it is none or several. */
const dayOf = (dates: DateRange | null | undefined): string => (dates && dates.from !== null && dates.from === dates.to && /^\d{4}-\d{2}-\d{2}$/.test(dates.from) ? dates.from : '');

/** A modal dialog of the browser's own; it is open for as long as it is drawn. */
export function MeasureDialog({ name, choices, isIncomplete, dates, onMeasure, onClose }: MeasureDialogProps) {
  const wording = useWords();
  const { words, format } = wording;
  const opened = useOpenedWords();
  const { measure } = opened;
  const dialog = useRef<HTMLDialogElement>(null);
  const [property, setProperty] = useState<AreaChoice['property']>(null);
  const { undated } = choices;
  const areDatesOffered = choices.dates.length > 1 || (choices.dates.length === 1 && undated > 0);
  const [dateAt, setDateAt] = useState(choices.dates.length > 1 ? choices.latest : -1);
  // A day that only some of the areas have is not the day of them all.
  const [asOf, setAsOf] = useState(() => dayOf(areDatesOffered ? choices.dates[dateAt]?.date : (choices.dates[0]?.date ?? dates)));
  const [isMissing, setMissing] = useState(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const { precisionKm } = choices;
  const hasMoreDates = choices.datesInAll > choices.dates.length;
  const hasDatesNote = areDatesOffered && (hasMoreDates || undated > 0);
  return (
    <dialog ref={dialog} class="keys open-data measure-dialog" aria-labelledby="measure-title" onClose={onClose}>
      <h2 id="measure-title">{measure.title(isolate(name))}</h2>
      <p>{measure.what}</p>
      {isIncomplete && <p>{measure.incomplete}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (property !== null && property.keys.length === 0) {
            setMissing(true);
            // Where it is mended, which may be out of sight; it says why once more, whenever it is asked.
            event.currentTarget.querySelector<HTMLInputElement>('input[type="checkbox"]')?.focus();
            return;
          }
          const given = new FormData(event.currentTarget);
          const km = textOf(given, 'precision');
          const called = textOf(given, 'source').trim();
          onMeasure({
            choice: { property, date: choices.dates[dateAt]?.date ?? null },
            precisionKm: km === '' ? null : Number(km),
            asOf: asOf === '' ? null : asOf,
            name: called === '' ? name : called,
          });
        }}
      >
        <ValueChoice
          choices={choices}
          chosen={property}
          isMissing={isMissing}
          onChoose={(next) => {
            setMissing(false);
            setProperty(next);
          }}
        />
        {areDatesOffered && (
          <label>
            {measure.date}
            <select
              value={dateAt}
              aria-describedby={hasDatesNote ? 'measure-dates' : undefined}
              onChange={(event) => {
                const at = Number(event.currentTarget.value);
                setDateAt(at);
                setAsOf(dayOf(choices.dates[at]?.date));
              }}
            >
              {choices.dates.map(({ date, areas }, at) => (
                <option key={JSON.stringify(date)} value={at}>
                  {measure.dateOf(sayDates(date, wording, opened) ?? opened.layer.noDates, format.number(areas))}
                </option>
              ))}
              <option value={-1}>{measure.allDates}</option>
            </select>
          </label>
        )}
        {hasDatesNote && (
          <p id="measure-dates" class="panel-note">
            {hasMoreDates && measure.latestDates(format.number(choices.dates.length), format.number(choices.datesInAll))}
            {hasMoreDates && undated > 0 && ' '}
            {undated > 0 && measure.undated(format.number(undated))}
          </p>
        )}
        <label>
          {measure.asOf}
          <input type="date" value={asOf} max="9999-12-31" aria-describedby="measure-as-of" onInput={(event) => setAsOf(event.currentTarget.value)} />
        </label>
        <p id="measure-as-of" class="panel-note">
          {measure.asOfNote}
        </p>
        <label>
          {measure.precision}
          <input type="number" name="precision" min={0} max={MOST_PRECISION_KM} step="any" aria-describedby="measure-precision" />
        </label>
        <p id="measure-precision" class="panel-note">
          {precisionKm === null ? measure.precisionUnknown : measure.precisionStated(sayKm(precisionKm.least, precisionKm.most, wording))}
        </p>
        <label>
          {measure.source}
          <input type="text" name="source" dir="auto" maxLength={NAME_LENGTH} defaultValue={name} />
        </label>
        <p class="measure-buttons">
          <button type="submit">{measure.begin}</button>
          <button type="button" onClick={onClose}>
            {words.general.close}
          </button>
        </p>
      </form>
    </dialog>
  );
}

function textOf(given: FormData, field: string): string {
  const value = given.get(field);
  return typeof value === 'string' ? value : '';
}
