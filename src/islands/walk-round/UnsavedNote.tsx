import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';
import { $storageHealth } from '../../stores/storage-health.ts';
import { useAtom } from '../controls/use-atom.ts';

/** That verdicts are not being kept, and what to do. The walk goes on meanwhile. */
export function UnsavedNote({ messages: { unsaved } }: { readonly messages: WalkRoundMessages }) {
  const { state } = useAtom($storageHealth);
  return (
    <div class="no-print" role="alert">
      {state !== 'ok' && (
        <p class="notice stop">
          <b>{unsaved[state]}</b> {unsaved.text}
        </p>
      )}
    </div>
  );
}
