/** What is behind the dialog "Share"; it comes when the dialog is first opened. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { buildBibtex } from '../export/bibtex';
import { buildCitationText, buildCslJson } from '../export/citation';
import { buildEmbedSnippet } from '../export/embed-snippet';
import { pageAddressOf, passageAddressOf } from '../export/passage-address';
import { findPublisherAddress } from '../export/publisher-address';
import { useSaid } from '../ui/said';
import { ShareDialog } from '../ui/share-dialog';
import { words as english } from '../words/en';
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';
import type { PictureStep } from './save-picture';
import { isDrawable } from './printed-view';
import { urlStateOf } from './reduce-url';
import { createShareActions, type ShareFailure } from './share-actions';
import { printUrlState } from './url-state';

/** Draws the dialog for the present state of the page. */
export function SharePanel({ onClose }: { onClose(): void }) {
  const parts = useApp();
  const { store, index, seenMap } = parts;
  const wording = useWords();
  const hash = useAppState((state) => printUrlState(urlStateOf(index, state)));
  const passageId = useAppState((state) => state.passage);
  const byHand = useAppState((state) => state.share?.byHand ?? null);
  const [status, say] = useSaid();
  const [failure, setFailure] = useState<ShareFailure | null>(null);
  const [step, setStep] = useState<PictureStep | null>(null);
  const isHere = useRef(true);
  useLayoutEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const pageAddress = pageAddressOf(window.location.href);
  const passage = passageId === null ? null : index.passageOf(passageId);
  const citations = useMemo(() => buildCitations(index.story, pageAddress), [index, pageAddress]);

  /** Closed in the state it may still be drawn, and opened again it is another one. */
  const isOpen = (): boolean => isHere.current && store.state().share !== null;
  const actions = createShareActions(parts, pageAddress, {
    isOpen,
    say,
    fail: setFailure,
  });
  const picture = async (): Promise<void> => {
    const region = document.getElementById('map-region');
    const camera = seenMap?.current?.camera();
    if (step !== null || !region || !camera) return;
    const tell = (next: PictureStep): void => {
      setStep(next);
      say(({ words }) => words.picture[next]);
    };
    await actions.picture(async () => {
      // It begins with the code that comes for it.
      tell('drawing');
      const { savePicture } = await import('./save-picture');
      return savePicture(parts, region, camera, wording, tell);
    });
    setStep(null);
  };
  const print = async (): Promise<void> => {
    const region = document.getElementById('map-region');
    const camera = seenMap?.current?.camera();
    if (step !== null) return;
    say(null);
    setFailure(null);
    const hasOpened = parts.opened.parts()?.layers().some(({ isShown }) => isShown) ?? false;
    if (seenMap && region && camera && (hasOpened || !isDrawable(camera, false))) {
      setStep('drawing');
      say(({ words }) => words.picture.drawing);
      // Without it the sheet has a copy of the screen.
      const forPaper = await import('./save-picture').then(({ drawForPaper }) => drawForPaper(parts, region, camera, wording)).catch(() => null);
      // Who has closed the dialog meanwhile is not to be stopped by the browser's.
      if (!isOpen()) return;
      seenMap.forPaper = forPaper;
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
      status={status}
      failure={failure && { title: failure.title(wording), advice: failure.advice(wording), problems: failure.problems }}
      makesPicture={step !== null}
      onPicture={() => void picture()}
      onPrint={() => void print()}
      onCopy={(text) => void actions.copy(text)}
      onDownload={(file) => void actions.download(file)}
      onImport={(file) => void actions.read(file)}
      onClose={onClose}
    />
  );
}

/** The three styles; a citation is in English, as the article is. The day of reading is the reader's own. */
function buildCitations(story: Parameters<typeof buildCitationText>[0]['story'], mapAddress: string): Array<[string | null, string]> {
  const now = new Date();
  const accessed = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const options = { story, mapName: english.page.name, mapAddress, accessed };
  return [
    [null, buildCitationText(options)],
    ['BibTeX', buildBibtex(options)],
    ['CSL-JSON', JSON.stringify(buildCslJson(options), null, 2)],
  ];
}
