import type { Verdict } from '../../domain/records/record.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, crossIcon, minusIcon, noticeIcon, warnIcon } from '../controls/icons.ts';

const ICONS: Readonly<Record<Verdict, string>> = {
  right: checkIcon,
  partly: warnIcon,
  wrong: crossIcon,
  passed: minusIcon,
  absent: noticeIcon,
};

interface VerdictWordProps {
  readonly verdict: Verdict;
  readonly messages: DrawMessages;
}

/** A verdict by word, shape and colour. */
export function VerdictWord({ verdict, messages }: VerdictWordProps) {
  return (
    <span class="draw-verdict" data-verdict={verdict}>
      <Icon path={ICONS[verdict]} />
      {verdictWord(verdict, messages)}
    </span>
  );
}

/** What a verdict is called when it is told. */
export function verdictWord(verdict: Verdict, messages: DrawMessages): string {
  const words: Readonly<Record<Verdict, string>> = {
    right: messages.saidRight,
    partly: messages.saidPartly,
    wrong: messages.saidWrong,
    passed: messages.saidPassed,
    absent: messages.absent,
  };
  return words[verdict];
}
