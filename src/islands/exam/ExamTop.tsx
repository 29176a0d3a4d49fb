import type { Paper } from '../../domain/paper/paper.ts';
import { fill } from '../../i18n/fill.ts';
import { Icon } from '../controls/Icon.tsx';
import { backIcon } from '../controls/icons.ts';
import { ExamClock } from './ExamClock.tsx';
import { ExamTags } from './ExamTags.tsx';
import type { ExamUi } from './exam-ui.ts';

interface Props {
  readonly paper: Paper;
  readonly remainingMs: number;
  readonly onLeave: () => void;
  readonly onHandIn: () => void;
  readonly ui: ExamUi;
}

/** The sitting's head: what is sat, under which code, the clock, and the way to hand in. */
export function ExamTop({ paper, remainingMs, onLeave, onHandIn, ui }: Props) {
  const { messages, sampleWord } = ui;
  return (
    <header class="exam-top">
      <button type="button" class="icon-btn" aria-label={messages.back} title={messages.back} onClick={onLeave}>
        <Icon path={backIcon} />
      </button>
      <div class="exam-name">
        <h1 lang="zh-CN">{paper.title}</h1>
        <ExamTags
          blueprint={{ integrity: paper.integrity, sample: false }}
          messages={messages}
          sampleWord={sampleWord}
        />
        <span class="exam-code num">{fill(messages.code, { code: paper.code })}</span>
      </div>
      <ExamClock remainingMs={remainingMs} messages={messages} />
      <button type="button" class="btn" onClick={onHandIn}>
        {messages.handIn}
      </button>
    </header>
  );
}
