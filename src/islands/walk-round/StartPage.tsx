import { KeptWalks } from './KeptWalks.tsx';
import { StartCard } from './StartCard.tsx';
import { useKeptWalks } from './use-kept-walks.ts';
import { WalkHead } from './WalkHead.tsx';
import type { WalkUi } from './walk-ui.ts';

/** Where a walk begins, or an earlier one is gone on with. */
export function StartPage(ui: WalkUi) {
  const { walks, reload } = useKeptWalks(ui.checklist);
  return (
    <>
      <WalkHead {...ui} />
      <div class="walk-start">
        <StartCard {...ui} isFirst={walks?.length === 0} />
        {walks !== undefined && <KeptWalks walks={walks} onRemoved={reload} ui={ui} />}
      </div>
    </>
  );
}
