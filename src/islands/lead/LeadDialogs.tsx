import { useEffect } from 'preact/hooks';
import { holderAt } from '../../domain/draw/sitting.ts';
import { judgeByPoints, tickPoint } from '../../domain/draw/sitting-judge.ts';
import { changeSession } from '../../stores/session.ts';
import { Confirm } from '../controls/Confirm.tsx';
import { useLazy } from '../controls/use-lazy.ts';
import { AbsentDialog } from '../wall-views/AbsentDialog.tsx';
import { PointsDialog } from '../wall-views/PointsDialog.tsx';
import { absentChange, drawChange, stopDraw } from './draw-moves.ts';
import type { LeadTexts } from './lead-texts.ts';
import type { ConsoleState } from './use-console.ts';

interface LeadDialogsProps {
  readonly state: ConsoleState;
  readonly messages: LeadTexts;
}

/** The dialog that is asked for, whatever the step. */
export function LeadDialogs({ state, messages }: LeadDialogsProps) {
  const { asks, ask, stage, session } = state;
  const { lead, draw } = messages;
  const { sitting } = session;
  const close = () => ask('nothing');
  const help = useLazy(asks === 'help', () => import('./HelpDialog.tsx'));
  // Without it the keys must not wait for a dialog that is not there.
  useEffect(() => {
    if (asks === 'help' && help.type === 'failed') close();
  }, [help.type]);
  if (asks === 'help')
    return help.type === 'loaded' ? <help.value.HelpDialog stage={stage} messages={lead} onClose={close} /> : null;
  if (sitting === undefined) return null;
  if (asks === 'stop') {
    const isDrawn = sitting.phase !== 'sealed';
    return (
      <Confirm
        title={isDrawn ? lead.stopDraw : lead.cancelDraw}
        texts={[isDrawn ? lead.stopText : lead.cancelText]}
        yes={isDrawn ? lead.stopYes : lead.cancelYes}
        no={lead.stopNo}
        onYes={() => {
          close();
          changeSession(stopDraw);
        }}
        onClose={close}
      />
    );
  }
  const { state: now } = state.drawDesk;
  if (asks === 'points' && now !== undefined) {
    const all = now.points.map(({ id }) => id);
    return (
      <PointsDialog
        points={now.points}
        met={now.met}
        messages={draw}
        onTick={(point) => changeSession(drawChange((before, at) => tickPoint(before, point, all, at)))}
        onJudge={() => {
          close();
          changeSession(drawChange((before, at) => judgeByPoints(before, all, at)));
        }}
        onClose={close}
      />
    );
  }
  if (asks !== 'absent') return null;
  const holder = holderAt(sitting, sitting.place);
  return (
    <AbsentDialog
      name={sitting.roster.find(({ id }) => id === holder)?.name ?? ''}
      messages={draw}
      onReason={(reason) => {
        close();
        changeSession(absentChange(reason));
      }}
      onClose={close}
    />
  );
}
