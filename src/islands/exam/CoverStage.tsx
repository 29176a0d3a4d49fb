import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { Blueprint } from '../../domain/paper/blueprint.ts';
import { $now } from '../../stores/clock.ts';
import { ExamCover } from './ExamCover.tsx';
import type { ExamDesk } from './exam-desk.ts';
import type { ExamStage } from './exam-stage.ts';
import type { ExamLink, ExamUi } from './exam-ui.ts';
import { ResumeCard } from './ResumeCard.tsx';
import { SittingFile } from './SittingFile.tsx';
import { StartCard } from './StartCard.tsx';
import { useCode } from './use-code.ts';

interface Props {
  readonly stage: Extract<ExamStage, { readonly type: 'cover' }>;
  readonly blueprint: Blueprint;
  readonly exams: readonly ExamLink[];
  readonly isBusy: boolean;
  readonly desk: ExamDesk;
  readonly ui: ExamUi;
}

/** The cover with the way in: start, go on with what is under way, or a paper code. */
export function CoverStage({ stage, blueprint, exams, isBusy, desk, ui }: Props) {
  const time = useStore($now);
  const code = useCode(blueprint, exams, ui.messages);
  const { saved, isReady } = stage;
  useEffect(() => {
    if (stage.code !== undefined) code.check(stage.code);
  }, [stage.code]);
  return (
    <ExamCover blueprint={blueprint} ui={ui}>
      {saved ? (
        <ResumeCard saved={saved} time={time} onResume={() => desk.resume(saved)} ui={ui} />
      ) : (
        <StartCard blueprint={blueprint} code={code} onStart={desk.start} isReady={isReady} isBusy={isBusy} ui={ui} />
      )}
      <SittingFile blueprint={blueprint} saved={saved} onRead={desk.resume} messages={ui.messages} />
    </ExamCover>
  );
}
