/** What is behind the dialog "Share"; it comes when the dialog is first opened. */
import { useMemo, useState } from 'preact/hooks';
import { buildBibtex } from '../export/bibtex';
import { buildCitationText, buildCslJson } from '../export/citation';
import { buildEmbedSnippet } from '../export/embed-snippet';
import { findPublisherAddress, pageAddressOf, passageAddressOf } from '../export/passage-address';
import { ShareDialog, type DataFile, type ShareDialogProps } from '../ui/share-dialog';
import { words as english } from '../words/en';
import { isolate } from '../words/isolate';
import type { Message } from '../words/message';
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';
import { buildAnnotationsFile, buildGeojsonFile } from './data-files';
import { importAnnotations } from './import-annotations';
import type { PictureStep } from './save-picture';
import { isDrawable } from './printed-view';
import { urlStateOf } from './reduce-url';
import { saveFile } from './save-file';
import { copyText } from './share';
import { printUrlState } from './url-state';

type Failure = { title: Message; advice: Message; problems: NonNullable<ShareDialogProps['failure']>['problems'] };

/** Draws the dialog for the present state of the page. */
export function SharePanel({ onClose }: { onClose(): void }) {
  const parts = useApp();
  const { store, index, seenMap } = parts;
  const wording = useWords();
  const hash = useAppState((state) => printUrlState(urlStateOf(index, state)));
  const passageId = useAppState((state) => state.passage);
  const byHand = useAppState((state) => state.share?.byHand ?? null);
  const [status, setStatus] = useState<Message | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [step, setStep] = useState<PictureStep | null>(null);
  // In a function of its own: the setter would take a bare one for an update.
  const say = (message: Message | null): void => setStatus(() => message);
  const pageAddress = pageAddressOf(window.location.href);
  const passage = passageId === null ? null : index.passageOf(passageId);
  const citations = useMemo(() => buildCitations(index.story, pageAddress), [index, pageAddress]);

  const copy = async (text: string): Promise<void> => {
    const copied = await copyText(text);
    store.dispatch({ type: 'share-opened', byHand: copied ? null : text });
    say(copied ? ({ words }) => words.share.copied : null);
  };
  const download = async (file: DataFile): Promise<void> => {
    try {
      if (file === 'annotations') saveFile(`${index.story.id}.jsonld`, await buildAnnotationsFile(parts, pageAddress));
      else saveFile(`${index.story.id}.geojson`, await buildGeojsonFile(parts, pageAddress));
    } catch {
      say(({ words }) => words.share.notMade);
    }
  };
  const read = async (file: File): Promise<void> => {
    const result = await importAnnotations(file, index, store.state().imported);
    setFailure(result.ok ? null : { title: ({ words }) => words.share.notImported(isolate(file.name)), advice: ({ words }) => words.share.importAdvice, problems: result.problems });
    say(null);
    if (!result.ok) return;
    const { same, fresh, unknown } = result.comparison;
    store.dispatch({ type: 'links-imported', links: fresh });
    say(({ words }) => words.share.imported(same, fresh.length, unknown));
  };
  const picture = async (): Promise<void> => {
    const region = document.getElementById('map-region');
    const camera = seenMap?.current?.camera();
    if (step !== null || !region || !camera) return;
    const tell = (next: PictureStep): void => {
      setStep(next);
      say(({ words }) => words.picture[next]);
    };
    setFailure(null);
    tell('drawing');
    try {
      const { savePicture } = await import('./save-picture');
      const file = await savePicture(parts, region, camera, wording, tell);
      say(({ words }) => words.picture.saved(file));
    } catch {
      say(null);
      setFailure({ title: ({ words }) => words.picture.notMade, advice: ({ words }) => words.picture.notMadeAdvice, problems: [] });
    }
    setStep(null);
  };
  const print = async (): Promise<void> => {
    const region = document.getElementById('map-region');
    const camera = seenMap?.current?.camera();
    if (step !== null) return;
    const hasOpened = parts.opened.parts()?.layers().some(({ isShown }) => isShown) ?? false;
    if (seenMap && region && camera && (hasOpened || !isDrawable(camera, false))) {
      setStep('drawing');
      say(({ words }) => words.picture.drawing);
      // Without it the sheet has a copy of the screen.
      seenMap.forPaper = await import('./save-picture').then(({ drawForPaper }) => drawForPaper(parts, region, camera, wording)).catch(() => null);
      window.addEventListener('afterprint', () => (seenMap.forPaper = null), { once: true });
      setStep(null);
      say(null);
    }
    window.print();
  };
  return (
    <ShareDialog
      link={`${window.location.origin}${window.location.pathname}${window.location.search}${hash}`}
      passage={passage && { link: passageAddressOf(pageAddress, passage.id), atPublisher: findPublisherAddress(index.story, passage) }}
      embedCode={buildEmbedSnippet(pageAddress, hash, index.story.title)}
      citations={citations}
      byHand={byHand}
      status={status?.(wording) ?? null}
      failure={failure && { title: failure.title(wording), advice: failure.advice(wording), problems: failure.problems }}
      makesPicture={step !== null}
      onPicture={() => void picture()}
      onPrint={() => void print()}
      onCopy={(text) => void copy(text)}
      onDownload={(file) => void download(file)}
      onImport={(file) => void read(file)}
      onClose={onClose}
    />
  );
}

/** The three styles; a citation is in English, as the article is. The day of reading is the reader's own. */
function buildCitations(story: Parameters<typeof buildCitationText>[0]['story'], mapAddress: string): Array<[string, string]> {
  const now = new Date();
  const accessed = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const options = { story, mapName: english.page.name, mapAddress, accessed };
  return [
    ['Text', buildCitationText(options)],
    ['BibTeX', buildBibtex(options)],
    ['CSL-JSON', JSON.stringify(buildCslJson(options), null, 2)],
  ];
}
