import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ContestDraft } from '../../domain/contest/contest-draft.ts';
import type { ContestKind } from '../../domain/contest/contest-kinds.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import { finishContest } from '../../stores/contest.ts';
import { contestFile } from '../../stores/contest-results.ts';
import { HeldCard } from '../controls/HeldCard.tsx';
import { ContestGate } from './ContestGate.tsx';
import type { ContestTexts } from './contest-texts.ts';
import { SetupPage } from './SetupPage.tsx';

/** What a contest's page is given. */
export interface ContestPageFacts {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  readonly messages: ContestTexts;
}

interface ContestPageProps extends ContestPageFacts {
  readonly kind: ContestKind['kind'];
  /** The console of a contest of this kind under way; nothing while it is fetched. */
  readonly desk: (draft: ContestDraft, onFinish: () => void) => ComponentChildren;
  /** What is filled in before, for a plan of this kind. */
  readonly setup: (planned: ContestKind) => ComponentChildren;
}

/** A contest from what is filled in to its record, whatever its kind. */
export function ContestPage({ id, title, kind, desk, setup, locale, messages }: ContestPageProps) {
  const { contest } = messages;
  const [done, setDone] = useState<{ readonly contest: string; readonly isStored: boolean } | undefined>(undefined);
  const finish = async () => {
    const end = await finishContest();
    if (end.type === 'recorded') setDone({ contest: end.contest, isStored: end.stored });
  };
  if (done !== undefined) {
    return (
      <HeldCard
        title={title}
        isStored={done.isStored}
        result={hrefOf(locale, `/contest/result/#${done.contest}`)}
        start={hrefOf(locale, '/contest/')}
        makeFile={() => contestFile(done.contest)}
        messages={contest}
      />
    );
  }
  return (
    <ContestGate id={id} title={title} messages={contest}>
      {(planned, state) =>
        state.type === 'open' && state.draft.kind === kind ? (
          desk(state.draft, () => void finish())
        ) : (
          <SetupPage kind={planned} isDamaged={state.type === 'damaged'} locale={locale} messages={contest}>
            {planned.kind === kind ? setup(planned) : <p class="notice">{contest.unknownText}</p>}
          </SetupPage>
        )
      }
    </ContestGate>
  );
}
