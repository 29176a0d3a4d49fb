import { hrefOf } from '../../i18n/href.ts';
import type { WalkUi } from './walk-ui.ts';

/** What the page is for, and the way to the checklist itself. */
export function WalkHead({ checklist, title, locale, messages }: WalkUi) {
  return (
    <header class="page-head">
      <h1>
        {messages.title}
        <span class="ph" lang="zh-CN">
          {title}
        </span>
      </h1>
      <p>{messages.intro}</p>
      <p>
        <a href={hrefOf(locale, `/checklists/${checklist}/`)}>{messages.toChecklist}</a>
      </p>
    </header>
  );
}
