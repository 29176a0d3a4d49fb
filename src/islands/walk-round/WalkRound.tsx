import { useEffect } from 'preact/hooks';
import { $walk, closeWalk, openWalk } from '../../stores/walk-round.ts';
import { useAtom } from '../controls/use-atom.ts';
import { StartPage } from './StartPage.tsx';
import { StoppedCard } from './StoppedCard.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';
import { useWalkPlace } from './use-walk-place.ts';
import { WalkHead } from './WalkHead.tsx';
import { WalkUnderWay } from './WalkUnderWay.tsx';
import type { WalkUi } from './walk-ui.ts';

/** Walking round with one checklist: the walks kept on this device, or one of them, as the address says. */
export function WalkRound(ui: WalkUi) {
  const { checklist, lines, messages } = ui;
  const place = useWalkPlace();
  const state = useAtom($walk);
  const id = place?.id;
  useLeaveWarning();
  useEffect(() => {
    if (id) void openWalk(checklist, id, lines);
    else if (id === '') void closeWalk();
  }, [id]);
  if (place?.id === '') return <StartPage {...ui} />;
  if (place === undefined || state.type === 'loading') {
    return (
      <>
        <WalkHead {...ui} />
        <p class="quiet" role="status">
          {messages.loading}
        </p>
      </>
    );
  }
  if (state.type === 'open') return <WalkUnderWay walk={state.walk} isFindings={place.isFindings} ui={ui} />;
  return (
    <>
      <WalkHead {...ui} />
      <StoppedCard
        why={state.type}
        onHere={() => void openWalk(checklist, place.id, lines, true)}
        messages={messages}
      />
    </>
  );
}
