import type { DrawSitting } from '../../domain/draw/sitting.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { standingOf } from './standing.ts';
import { hashLines } from './wall-name.ts';

interface WallSealedProps {
  readonly sitting: DrawSitting;
  readonly messages: DrawMessages;
}

/** Before the draw: the commitment in the size of a title, and who takes part. */
export function WallSealed({ sitting, messages }: WallSealedProps) {
  const standing = standingOf(sitting.eligible, sitting.spentBefore);
  const lead = standing.fresh < sitting.count ? messages.sealedLeadRestart : messages.sealedLead;
  const lines = hashLines(sitting.commitment);
  return (
    <>
      <div class="wall-title">
        <h1 tabIndex={-1}>{messages.sealedTitle}</h1>
        <p class="lead">{fill(lead, { ...standing, count: sitting.count })}</p>
      </div>
      <div class="draw-sealed" data-testid="seal">
        <p>{messages.sealCode}</p>
        <code>
          {lines[0]}
          <br />
          {lines[1]}
        </code>
        <p>{messages.sealPlain}</p>
      </div>
    </>
  );
}
