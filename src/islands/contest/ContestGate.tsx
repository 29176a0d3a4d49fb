import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ContestKind } from '../../domain/contest/contest-kinds.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { $contest, type ContestState, resumeContest } from '../../stores/contest.ts';
import { usePlanned } from './use-planned.ts';

interface ContestGateProps {
  /** The planned contest the page is of. */
  readonly id: string;
  readonly title: string;
  readonly messages: ContestMessages;
  readonly children: (kind: ContestKind, state: ContestState) => ComponentChildren;
}

/** Reads the plan and takes up what was left open; says what is in the way of either. */
export function ContestGate({ id, title, messages, children }: ContestGateProps) {
  const state = useStore($contest);
  const { planned, retry } = usePlanned();
  const [isReady, setIsReady] = useState(false);
  useEffect(() => void resumeContest(id).then(() => setIsReady(true)), [id]);
  if (planned.type === 'failed') {
    return (
      <div class="lead-card-page">
        <h1 lang="zh-CN">{title}</h1>
        <div class="notice" role="alert">
          <p>{messages.failed}</p>
          <button type="button" class="btn" onClick={retry}>
            {messages.retry}
          </button>
        </div>
      </div>
    );
  }
  if (planned.type === 'loading' || !isReady || state.type === 'loading') {
    return (
      <div class="lead-card-page">
        <h1 lang="zh-CN">{title}</h1>
        <p role="status" class="quiet">
          {messages.loading}
        </p>
      </div>
    );
  }
  if (state.type === 'taken') {
    return (
      <div class="lead-card-page">
        <h1 lang="zh-CN">{title}</h1>
        <section class="card lead-notice" role="alert">
          <h2>{messages.takenTitle}</h2>
          <p>{messages.takenText}</p>
          <button type="button" class="btn primary" onClick={() => void resumeContest(id, true)}>
            {messages.takeOver}
          </button>
        </section>
      </div>
    );
  }
  const kind = planned.contests.find((contest) => contest.id === id);
  if (kind === undefined) {
    return (
      <div class="lead-card-page">
        <h1 lang="zh-CN">{title}</h1>
        <p class="notice">{messages.unknownText}</p>
      </div>
    );
  }
  return <>{children(kind, state)}</>;
}
