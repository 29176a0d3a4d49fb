import { useStore } from '@nanostores/preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { Paper } from '../../domain/paper/paper.ts';
import type { RunningAttempt } from '../../stores/attempt.ts';
import type { ShownItems } from '../../stores/exam-items.ts';
import { $storageHealth } from '../../stores/storage-health.ts';
import type { ExamDesk } from './exam-desk.ts';
import type { ExamUi } from './exam-ui.ts';
import { Sitting } from './Sitting.tsx';

interface Props {
  readonly attempt: RunningAttempt;
  readonly paper: Paper;
  readonly items: ShownItems;
  readonly desk: ExamDesk;
  readonly ui: ExamUi;
}

/** The sitting as long as it is this tab's; gives way at once when another one has taken it. */
export function SittingStage({ attempt, desk, ...sitting }: Props) {
  const standing = useStore(attempt.$standing);
  const end = useCallback(() => desk.end(attempt), [desk, attempt]);
  useEffect(() => {
    if (standing === 'taken') desk.taken(attempt.$draft.get());
  }, [standing, desk, attempt]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if ($storageHealth.get().state === 'ok') return;
      event.preventDefault();
      // Before Chrome 119 the first alone asks nothing.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  return <Sitting attempt={attempt} {...sitting} onHandIn={end} onTimeOut={end} onLeave={() => desk.leave(attempt)} />;
}
