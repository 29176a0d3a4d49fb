import type { SpeechDraft } from '../../domain/contest/contest-draft.ts';
import { scoresFor, speechRanking } from '../../domain/contest/speech-draft.ts';
import { meanText } from '../../domain/wall/wall-board-of.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { MarkLine } from './MarkLine.tsx';

interface SpeechRankingProps {
  readonly draft: SpeechDraft;
  readonly messages: ContestMessages;
}

/** The ranking so far with everybody's scores, the dropped ones struck through, and the rules it follows. */
export function SpeechRanking({ draft, messages }: SpeechRankingProps) {
  const speakers = new Map(draft.speakers.map((speaker) => [speaker.id, speaker]));
  const ranked = speechRanking(draft);
  const open = draft.speakers.filter(({ id }) => scoresFor(draft, id) === undefined && Object.hasOwn(draft.marks, id));
  return (
    <section class="contest-ranking" aria-labelledby="contest-ranking">
      <h2 id="contest-ranking">{messages.rank}</h2>
      <ol>
        {ranked.map(({ speaker, rank, hundredths }) => (
          <li key={speaker}>
            <i class="num">{rank}</i>
            <b lang="zh-CN">{speakers.get(speaker)?.name}</b>
            <strong class="num">{meanText(hundredths)}</strong>
            <MarkLine scores={scoresFor(draft, speaker) ?? []} />
          </li>
        ))}
      </ol>
      {open.length === 0 ? null : (
        <p class="small quiet">
          {fill(messages.openMarks, { name: open.map(({ name }) => name).join(messages.joined) })}
        </p>
      )}
      <p class="small quiet">{messages.speechRule}</p>
      <p class="small quiet">{messages.speechTie}</p>
    </section>
  );
}
