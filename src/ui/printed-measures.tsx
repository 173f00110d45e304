/** "Measures and published figures" for paper: what was measured, its value and date, and how. */
import type { Evidence } from '../story/evidence';
import type { StoryIndex } from '../story/story-index';
import { useWords } from '../words/words-context';
import { measureTextOf, sourceNamesOf } from './evidence-words';
import { Told } from './told';

/** Draws the table; nothing where the story has neither. */
export function PrintedMeasures({ index, evidence }: { index: StoryIndex; evidence: Evidence }) {
  const wording = useWords();
  const { words, format } = wording;
  const { columns } = words.table;
  const { measures } = evidence;
  const figures = [...new Set(index.story.places.flatMap((place) => evidence.figuresOfPlace(place.id)))];
  if (measures.length + figures.length === 0) return null;
  return (
    <table class="printed-measures">
      <caption>{words.table.measures}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">{words.general.asOf}</th>
          <th scope="col">{columns.method}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.id}>
            <th scope="row">
              <Told index={index} text={measure.title} uk={measure.uk?.title} />
            </th>
            <td>{measureTextOf(measure, index.story.language, wording)}</td>
            <td>{format.longDate(measure.asOf)}</td>
            <td>
              <Told index={index} text={[measure.method, measure.caveat ?? ''].join(' ').trim()} /> {words.general.source}:{' '}
              <Told index={index} text={sourceNamesOf(index, measure.sources)} />.
            </td>
          </tr>
        ))}
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">
              <Told index={index} text={figure.title} uk={figure.uk?.title} />
            </th>
            <td>
              <Told index={index} text={figure.text} uk={figure.uk?.text} />
            </td>
            <td>{format.longDate(figure.asOf)}</td>
            <td>
              <Told index={index} text={figure.basis} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
