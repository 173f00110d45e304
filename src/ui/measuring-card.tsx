/** A measuring under way, with true progress and a cancel, and one that came to nothing. */
import { isolate } from '../words/isolate';
import { useOpenedWords } from '../words/opened/opened-words';
import type { OpenedWords } from '../words/opened/en';
import { useWords } from '../words/words-context';

export interface MeasuringCardProps {
  name: string;
  /** Steps done and in all; null before the first is known. */
  step: { readonly done: number; readonly of: number } | null;
  onCancel(): void;
}

/** How far the measuring has come. */
export function MeasuringCard({ name, step, onCancel }: MeasuringCardProps) {
  const { format } = useWords();
  const { measure } = useOpenedWords();
  const title = measure.running(isolate(name));
  return (
    <section class="reading-card" aria-label={title}>
      <p class="reading-title">{title}</p>
      <progress aria-label={title} {...(step === null ? {} : { max: step.of, value: step.done })} />
      <p>{step === null ? '\u00a0' : measure.step(format.number(step.done), format.number(step.of))}</p>
      <button type="button" aria-label={measure.cancelOf(isolate(name))} onClick={onCancel}>
        {measure.cancel}
      </button>
    </section>
  );
}

/** Why nothing was measured, and what to do. */
export function MeasureTroubleCard({ name, why, onClose }: { name: string; why: keyof OpenedWords['measure']['failed']; onClose(): void }) {
  const { words } = useWords();
  const { measure } = useOpenedWords();
  return (
    <div class="failure opened-refusal" role="alert">
      <p class="failure-title">{measure.failedTitle(isolate(name))}</p>
      <p>{measure.failed[why]}</p>
      <button type="button" onClick={onClose}>
        {words.general.close}
      </button>
    </div>
  );
}
