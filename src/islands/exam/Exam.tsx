import { useMemo } from 'preact/hooks';
import type { Blueprint } from '../../domain/paper/blueprint.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import { CoverStage } from './CoverStage.tsx';
import { ExamCover } from './ExamCover.tsx';
import type { ExamLink } from './exam-ui.ts';
import { HandedIn } from './HandedIn.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { Result } from './Result.tsx';
import { ShortfallTable } from './ShortfallTable.tsx';
import { SittingStage } from './SittingStage.tsx';
import { TakenCard } from './TakenCard.tsx';
import { useExam } from './use-exam.ts';

interface Props {
  readonly blueprint: Blueprint;
  /** Every exam of the site, so that a code of another one leads there. */
  readonly exams: readonly ExamLink[];
  readonly messages: ExamMessages;
  readonly items: ItemsMessages;
  readonly sampleWord: string;
  readonly locale: Locale;
}

/** An exam from its cover to its result. Rendered at build time it is the cover, readable without script. */
export function Exam({ blueprint, exams, messages, items, sampleWord, locale }: Props) {
  const ui = useMemo(() => ({ messages, items, sampleWord, locale }), [messages, items, sampleWord, locale]);
  const { stage, isBusy, desk } = useExam(blueprint, ui);
  switch (stage.type) {
    case 'cover':
      return <CoverStage {...{ stage, blueprint, exams, isBusy, desk, ui }} />;
    case 'sitting':
      return <SittingStage key={stage.attempt.$draft.get().id} {...stage} desk={desk} ui={ui} />;
    case 'handed-in': {
      const { attempt, note } = stage;
      const finished: Parameters<typeof HandedIn>[0]['onFinished'] = (result) =>
        desk.finished(result, attempt.$draft.get(), note);
      return <HandedIn attempt={attempt} note={note} onFinished={finished} ui={ui} />;
    }
    case 'result':
      return <Result key={stage.record.id} {...stage} blueprint={blueprint} onRetake={desk.cover} ui={ui} />;
    case 'no-result':
      return (
        <p class="notice" role="alert">
          {messages.resultGone} <a href={hrefOf(locale, `/exams/${blueprint.id}/`)}>{messages.open}</a>
        </p>
      );
    case 'taken':
      return (
        <ExamCover blueprint={blueprint} ui={ui}>
          <TakenCard wasHere={stage.wasHere} onTakeOver={() => desk.takeOver(stage.draft)} messages={messages} />
        </ExamCover>
      );
    case 'failed':
      return (
        <ExamCover blueprint={blueprint} ui={ui}>
          <LoadFailure reason={stage.reason} onAgain={stage.again} messages={messages} />
        </ExamCover>
      );
    case 'shortfall':
      return (
        <ExamCover blueprint={blueprint} ui={ui}>
          <ShortfallTable shortfalls={stage.shortfalls} blueprint={blueprint} messages={messages} />
        </ExamCover>
      );
  }
}
