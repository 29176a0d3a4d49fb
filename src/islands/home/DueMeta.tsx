import { fill } from '../../i18n/fill.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon } from '../controls/icons.ts';
import type { NextStep } from './next-step.ts';

interface Props {
  readonly lesson: LessonSummary;
  readonly step: NextStep;
  readonly messages: HomeMessages;
}

/** Under the bar: which section comes next and how long the rest takes, or that it is done and with what score. */
export function DueMeta({ lesson, step, messages }: Props) {
  if (step.type === 'done') {
    return (
      <p class="meta">
        <span class="tag safe">
          <Icon path={checkIcon} />
          {messages.lessonDone}
        </span>
        {step.share !== undefined && (
          <span class="num">{fill(messages.quizScore, { n: Math.round(step.share * 100) })}</span>
        )}
      </p>
    );
  }
  return (
    <p class="meta">
      {step.type === 'quiz' && <span>{messages.quizLeft}</span>}
      {step.type === 'quiz-on' && <span>{messages.quizOpen}</span>}
      {(step.type === 'read' || step.type === 'start') && (
        <SectionName lesson={lesson} at={step.type === 'read' ? step.section : 0} messages={messages} />
      )}
      <span class="num">{fill(messages.minutes, { n: step.minutes })}</span>
    </p>
  );
}

function SectionName({ lesson, at, messages }: { lesson: LessonSummary; at: number; messages: HomeMessages }) {
  return (
    <span class="meta-section">
      {fill(messages.section, { n: at + 1 })}
      <i class="sep" />
      <span lang="zh-CN">{lesson.sections[at]}</span>
    </span>
  );
}
