/** With an opened layer that has areas: measure with it, and what comes after. */
import { isolate } from '../words/isolate';
import { useOpenedWords } from '../words/opened/opened-words';

export interface MeasureButtonsProps {
  name: string;
  /** Whether values were measured with this layer. */
  isMeasured: boolean;
  onMeasure(): void;
  onSee(): void;
  onStop(): void;
}

/** Draws the buttons. */
export function MeasureButtons({ name, isMeasured, onMeasure, onSee, onStop }: MeasureButtonsProps) {
  const { measure } = useOpenedWords();
  return (
    <div class="opened-actions" role="group" aria-label={measure.group(isolate(name))}>
      <button type="button" onClick={onMeasure}>
        {measure.start}
      </button>
      {isMeasured && (
        <>
          <button type="button" onClick={onSee}>
            {measure.seeClaims}
          </button>
          <button type="button" onClick={onStop}>
            {measure.stop}
          </button>
        </>
      )}
    </div>
  );
}
