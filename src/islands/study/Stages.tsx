import { useStore } from '@nanostores/preact';
import type { LessonId } from '../../domain/item/item.ts';
import type { PaperFinishedRecord, ZhoukeRecord } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import type { StudyMessages } from '../../i18n/zh-cn/study.ts';
import { $storageHealth } from '../../stores/storage-health.ts';
import { useSectionsRead } from './use-sections-read.ts';

interface Props {
  readonly lesson: LessonId;
  readonly sections: number;
  readonly records: readonly ZhoukeRecord[] | undefined;
  /** The lesson's quiz finished last. */
  readonly last: PaperFinishedRecord | undefined;
  /** The item in view of a quiz under way. */
  readonly progress: { readonly n: number; readonly m: number } | undefined;
  readonly messages: StudyMessages;
}

/** The three stages of a lesson, each with a word on how far it is. */
export function Stages({ lesson, sections, records = [], last, progress, messages }: Props) {
  const read = useSectionsRead(lesson, progress?.n ?? 0);
  const { queued } = useStore($storageHealth);
  const isRead = records.some((record) => record.type === 'lesson-read' && record.lesson === lesson);
  const isKept = last && !progress;
  const stages = [
    {
      name: messages.read,
      state: isRead ? 'done' : '',
      words: isRead
        ? messages.readDone
        : read > 0
          ? fill(messages.readPart, { n: Math.min(read, sections), m: sections })
          : messages.readNone,
    },
    {
      name: messages.quiz,
      state: progress ? 'now' : last ? 'done' : '',
      words: progress
        ? fill(messages.quizAt, progress)
        : last
          ? fill(messages.quizDone, { earned: last.earned, possible: last.possible })
          : messages.quizNone,
    },
    {
      name: messages.record,
      state: isKept && queued === 0 ? 'done' : '',
      words: isKept ? (queued > 0 ? messages.recordQueued : messages.recordDone) : messages.recordNone,
    },
  ];
  return (
    <ol class="stages" aria-label={messages.stages}>
      {stages.map(({ name, state, words }, at) => (
        <li key={name} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span class="stage-mark">{at + 1}</span>
          <b>{name}</b>
          <span class="caption">{words}</span>
        </li>
      ))}
    </ol>
  );
}
