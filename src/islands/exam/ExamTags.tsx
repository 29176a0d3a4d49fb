import type { Blueprint } from '../../domain/paper/blueprint.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { Icon } from '../controls/Icon.tsx';
import { infoIcon } from '../controls/icons.ts';

interface Props {
  readonly blueprint: Pick<Blueprint, 'integrity' | 'sample'>;
  readonly messages: ExamMessages;
  readonly sampleWord: string;
}

/** The integrity level, and 示例 on a form that is the site's own example. */
export function ExamTags({ blueprint, messages, sampleWord }: Props) {
  return (
    <span class="exam-tags">
      <span class="tag line">
        <Icon path={infoIcon} />
        {messages.integrityNames[blueprint.integrity]}
      </span>
      {blueprint.sample && <span class="tag">{sampleWord}</span>}
    </span>
  );
}
