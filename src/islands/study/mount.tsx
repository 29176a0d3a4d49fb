import { render } from 'preact';
import type { MarkingScheme } from '../../domain/scoring/marking-rule.ts';
import { Study } from './Study.tsx';

/**
 * Starts the quiz in its place on a lesson page. The page's own script calls this when the place comes
 * into view: Astro's island runtime would be a third of all a lesson page may load.
 */
export async function mountStudy(host: HTMLElement): Promise<void> {
  const { lesson = '', sections, items, quizItems, marking, nextTitle, nextPath } = host.dataset;
  const locale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
  const { study } = await (locale === 'en' ? import('../../i18n/en/study.ts') : import('../../i18n/zh-cn/study.ts'));
  // Written into the page by the same build, from the checked settings.
  const rules: MarkingScheme = JSON.parse(marking ?? '');
  render(
    <Study
      lesson={lesson}
      sections={Number(sections)}
      items={Number(items)}
      quizItems={Number(quizItems)}
      locale={locale}
      messages={study}
      marking={rules}
      {...(nextTitle && nextPath ? { next: { title: nextTitle, path: nextPath } } : {})}
    />,
    host,
  );
}
