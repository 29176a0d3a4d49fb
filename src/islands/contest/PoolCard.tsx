import type { QuizKind } from '../../domain/contest/contest-kinds.ts';
import { questionsPlanned } from '../../domain/contest/quiz-items.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import type { Pool } from './use-pool.ts';

interface PoolCardProps {
  readonly kind: QuizKind;
  readonly pool: Pool;
  readonly teams: number;
  readonly messages: ContestMessages;
  readonly onRetry: () => void;
}

/** How many questions there are, how many no contest has used, and how many this one takes. */
export function PoolCard({ kind, pool, teams, messages, onRetry }: PoolCardProps) {
  return (
    <section class="card contest-card" aria-labelledby="contest-pool">
      <h2 id="contest-pool">{messages.pool}</h2>
      <PoolSays kind={kind} pool={pool} teams={teams} messages={messages} onRetry={onRetry} />
    </section>
  );
}

function PoolSays({ kind, pool, teams, messages, onRetry }: PoolCardProps) {
  if (pool.type === 'loading') return <p role="status">{messages.loading}</p>;
  if (pool.type === 'failed') {
    return (
      <div class="notice" role="alert">
        <p>{messages.failed}</p>
        <button type="button" class="btn" onClick={onRetry}>
          {messages.retry}
        </button>
      </div>
    );
  }
  const { items, used } = pool;
  if (items.length === 0) {
    return (
      <p class="notice" role="alert">
        {messages.poolEmpty}
      </p>
    );
  }
  const fresh = items.filter(({ item }) => !used.has(item)).length;
  const wanted = questionsPlanned(kind.rules.rounds, teams);
  return (
    <>
      <p>{fill(messages.poolSays, { n: items.length, fresh, wanted })}</p>
      {fresh < wanted ? <p class="small quiet">{messages.poolShort}</p> : null}
    </>
  );
}
