/** What the buttons of the dialog "Share" do, and what is said of it. */
import { compareLinks } from '../export/compare-links';
import type { Problem } from '../story/problem';
import { isolate } from '../words/isolate';
import type { Message } from '../words/message';
import type { DataFile } from '../ui/share-dialog';
import type { AppParts } from './app-context';
import { buildAnnotationsFile, buildGeojsonFile } from './data-files';
import { importAnnotations } from './import-annotations';
import { saveFile } from './save-file';
import { copyText } from './share';

/** A failure that stands in the dialog. */
export interface ShareFailure {
  readonly title: Message;
  readonly advice: Message;
  readonly problems: readonly Problem[];
}

/** The dialog that an action was begun in. */
export interface ShareTold {
  /** Whether it is still there: an answer may come after the reader has closed it. */
  isOpen(): boolean;
  say(message: Message | null): void;
  fail(failure: ShareFailure | null): void;
}

export interface ShareActions {
  copy(text: string): Promise<void>;
  download(file: DataFile): Promise<void>;
  read(file: File): Promise<void>;
  /** `save` answers the name of the file. */
  picture(save: () => Promise<string>): Promise<void>;
}

/** The actions of one dialog. None rejects; what comes of one is told in the dialog, or in a notice where that was closed. */
export function createShareActions(parts: AppParts, pageAddress: string, told: ShareTold): ShareActions {
  const { store, index } = parts;
  const begin = (): void => {
    told.say(null);
    told.fail(null);
  };
  const say = (text: Message, passes = false): void => (told.isOpen() ? told.say(text) : store.dispatch({ type: 'notice-given', text, passes }));
  const fail = (failure: ShareFailure): void => {
    if (!told.isOpen()) return say((wording) => `${failure.title(wording)} ${failure.advice(wording)}`);
    // What was being done is over.
    told.say(null);
    told.fail(failure);
  };
  return {
    async copy(text) {
      begin();
      const copied = await copyText(text);
      if (told.isOpen()) store.dispatch({ type: 'share-opened', byHand: copied ? null : text });
      else if (!copied) return say(({ words }) => words.share.notCopied);
      if (copied) say(({ words }) => words.share.copied, true);
    },
    async download(file) {
      begin();
      try {
        const name = `${index.story.id}.${file === 'annotations' ? 'jsonld' : 'geojson'}`;
        saveFile(name, await (file === 'annotations' ? buildAnnotationsFile : buildGeojsonFile)(parts, pageAddress));
        say(({ words }) => words.share.saved(name));
      } catch {
        say(({ words }) => words.share.notMade);
      }
    },
    async read(file) {
      begin();
      const read = await importAnnotations(file);
      if (!read.ok) {
        return fail({ title: ({ words }) => words.share.notImported(isolate(file.name)), advice: ({ words }) => words.share.importAdvice, problems: read.problems });
      }
      // Another file may have brought its links while this one was read: what is here already is asked now, and put in before anything else runs.
      const { same, fresh, unknown } = compareLinks(index, read.links, store.state().imported);
      store.dispatch({ type: 'links-imported', links: fresh });
      say(({ words }) => words.share.imported(same, fresh.length, unknown + read.unplaced));
    },
    async picture(save) {
      begin();
      try {
        const file = await save();
        say(({ words }) => words.picture.saved(file));
      } catch {
        fail({ title: ({ words }) => words.picture.notMade, advice: ({ words }) => words.picture.notMadeAdvice, problems: [] });
      }
    },
  };
}
