import { useState } from 'preact/hooks';
import { deleteWalk, type KeptWalk } from '../../stores/walk-round.ts';
import { Confirm } from '../controls/Confirm.tsx';
import { KeptRow } from './KeptRow.tsx';
import { keptWords } from './kept-words.ts';
import type { WalkUi } from './walk-ui.ts';

interface KeptWalksProps {
  readonly walks: readonly KeptWalk[];
  readonly onRemoved: () => void;
  readonly ui: WalkUi;
}

const SAYS = { deleted: 'removed', taken: 'removeTaken', failed: 'removeFailed' } as const;

/** The walks kept on this device: each can be gone on with, or deleted after being asked once. */
export function KeptWalks({ walks, onRemoved, ui }: KeptWalksProps) {
  const { kept } = ui.messages;
  const [doomed, setDoomed] = useState<KeptWalk>();
  const [said, say] = useState('');
  const remove = async ({ id }: KeptWalk) => {
    setDoomed(undefined);
    say(kept[SAYS[await deleteWalk(ui.checklist, id)]]);
    onRemoved();
  };
  return (
    <section class="walk-kept" aria-labelledby="walk-kept">
      {walks.length > 0 && (
        <>
          <h2 id="walk-kept">{kept.title}</h2>
          <ul class="panel">
            {walks.map((walk) => (
              <KeptRow key={walk.id} kept={walk} onRemove={() => setDoomed(walk)} ui={ui} />
            ))}
          </ul>
        </>
      )}
      <p class="small" role="status">
        {said}
      </p>
      {doomed && (
        <Confirm
          title={kept.confirmTitle}
          texts={[keptWords(doomed, ui).confirm]}
          yes={kept.confirmYes}
          no={kept.confirmNo}
          isDanger
          onYes={() => void remove(doomed)}
          onClose={() => setDoomed(undefined)}
        />
      )}
    </section>
  );
}
