import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Blueprint } from '../../domain/paper/blueprint.ts';
import { examDesk } from './exam-desk.ts';
import type { ExamStage } from './exam-stage.ts';
import type { ExamUi } from './exam-ui.ts';

/** What an exam's page shows now, and what a person can do about it. */
export function useExam(blueprint: Blueprint, ui: ExamUi) {
  const [stage, setStage] = useState<ExamStage>({ type: 'cover', saved: undefined, isReady: false });
  const [isBusy, setIsBusy] = useState(false);
  const desk = useMemo(() => examDesk({ blueprint, ui, show: setStage, setBusy: setIsBusy }), [blueprint, ui]);
  const shown = useRef(stage);
  shown.current = stage;
  useEffect(() => {
    void desk.arrive();
    const follow = () => {
      // Nobody is led out of a sitting by an address.
      if (shown.current.type === 'sitting' || shown.current.type === 'handed-in') return;
      // Other addresses, as that of the skip link, are places on the page, not of the exam.
      if (/^$|^#(code|result)=/.test(location.hash)) void desk.arrive();
    };
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      desk.stop();
    };
  }, [desk]);
  return { stage, isBusy, desk };
}
