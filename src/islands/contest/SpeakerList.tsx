import type { SpeechDraft } from '../../domain/contest/contest-draft.ts';
import { scoresFor } from '../../domain/contest/speech-draft.ts';

import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon } from '../controls/icons.ts';

interface SpeakerListProps {
  readonly draft: SpeechDraft;
  readonly shown: string;
  readonly messages: ContestMessages;
  readonly onShow: (speaker: string) => void;
}

/** The speakers in their order: who speaks, whose scores are in; press one for the scores. */
export function SpeakerList({ draft, shown, messages, onShow }: SpeakerListProps) {
  return (
    <ol class="contest-steps">
      {draft.speakers.map(({ id, name, unit }, i) => {
        const isIn = scoresFor(draft, id) !== undefined;
        return (
          <li key={id} data-state={id === draft.current ? 'now' : undefined}>
            <button type="button" aria-pressed={id === shown} onClick={() => onShow(id)}>
              <i>{isIn ? <Icon path={checkIcon} /> : i + 1}</i>
              <b lang="zh-CN">{name}</b>
              <span lang="zh-CN">{id === draft.current ? messages.speaking : unit}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
