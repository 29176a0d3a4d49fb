import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DeskMessages } from '../../i18n/zh-cn/session.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import { Icon } from '../controls/Icon.tsx';
import { leadIcon } from '../controls/icons.ts';

interface LessonRowProps {
  readonly lesson: LessonSummary;
  readonly locale: Locale;
  readonly messages: DeskMessages;
}

/** A lesson that can be led. */
export function LessonRow({ lesson, locale, messages }: LessonRowProps) {
  const { id, order, title, minutes, items } = lesson;
  return (
    <li>
      <a href={hrefOf(locale, `/lead/${id}/`)}>
        <span class="n num">{order}</span>
        <span>
          <b lang="zh-CN">{title}</b>
          <small>
            {fill(messages.minutes, { n: minutes })}
            <i class="sep" />
            {items > 0 ? fill(messages.items, { n: items }) : messages.noItems}
          </small>
        </span>
        <Icon path={leadIcon} />
      </a>
    </li>
  );
}
