/** A paragraph's number in the margin: the link to it, and on a click its address in the clipboard. */
import type { Paragraph, Passage } from '../story/schema';
import { useWords } from '../words/words-context';
import type { PassageActions } from './passage-block';

export interface ParagraphNumberProps {
  paragraph: Paragraph;
  /** The chosen passage, where it stands in this paragraph. */
  passage: Passage | null;
  title: string;
  actions: PassageActions;
}

/** Draws the number. A click chooses the paragraph's first passage, unless one of its own is chosen, and copies its link. */
export function ParagraphNumber({ paragraph, passage, title, actions }: ParagraphNumberProps) {
  const { language, words } = useWords();
  const target = passage ?? paragraph.passages[0];
  const copies = words.article.copyLink(paragraph.number);
  return (
    <a
      class="paragraph-number"
      lang={language}
      href={actions.addressOf(`passage=${target?.id ?? ''}`)}
      title={`${title}. ${copies}`}
      aria-label={copies}
      data-current={passage !== null || undefined}
      // One stop for the keyboard, beside the passage that is chosen.
      tabIndex={passage ? 0 : -1}
      onClick={(event) => {
        // In a tab of its own it is a link like any other.
        if (!target || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        if (!passage) actions.onPassage(target.id);
        actions.onCopyLink(target.id);
      }}
    >
      {paragraph.number}
    </a>
  );
}
