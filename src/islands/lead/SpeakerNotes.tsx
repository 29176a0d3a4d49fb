import type { Slide } from '../../domain/slides/slide.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { $leadConsole, resizeNotes } from '../../stores/lead-console.ts';
import { useAtom } from '../controls/use-atom.ts';

interface SpeakerNotesProps {
  readonly slide: Slide | undefined;
  readonly messages: LeadMessages;
}

/** What the presenter says, in a size of their own, which is kept. */
export function SpeakerNotes({ slide, messages }: SpeakerNotesProps) {
  const { noteSize } = useAtom($leadConsole);
  const notes = slide?.notes ?? [];
  return (
    <section class="lead-notes" aria-label={messages.notes}>
      <header>
        <h2>{messages.notes}</h2>
        <button type="button" class="btn small" aria-label={messages.notesSmaller} onClick={() => resizeNotes(-1)}>
          {'A−'}
        </button>
        <button type="button" class="btn small" aria-label={messages.notesLarger} onClick={() => resizeNotes(1)}>
          {'A+'}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes scroll, by keyboard too. */}
      <div class="lead-say" lang="zh-CN" tabIndex={0} style={`font-size: calc(${noteSize} / 17 * 1rem)`}>
        {notes.length === 0 ? <p class="quiet">{messages.notesNone}</p> : null}
        {notes.map((spans, i) => (
          <p key={`${i}:${spans[0]?.text}`}>
            {spans.map(({ text, isStrong }, at) => (isStrong ? <b key={`${at}:${text}`}>{text}</b> : text))}
          </p>
        ))}
      </div>
    </section>
  );
}
