import type { ComponentChildren } from 'preact';
import type { Blueprint } from '../../domain/paper/blueprint.ts';
import { ExamFacts } from './ExamFacts.tsx';
import { ExamTags } from './ExamTags.tsx';
import type { ExamUi } from './exam-ui.ts';
import { LastResults } from './LastResults.tsx';
import { SectionPlan } from './SectionPlan.tsx';

interface Props {
  readonly blueprint: Blueprint;
  /** The way in, or what stands in its way. */
  readonly children: ComponentChildren;
  readonly ui: ExamUi;
}

/** An exam before it is sat: what the paper is, where its form comes from, what its score is worth. */
export function ExamCover({ blueprint, children, ui }: Props) {
  const { messages, locale, sampleWord } = ui;
  return (
    <div class="exam-cover">
      <header class="page-head">
        <ExamTags blueprint={blueprint} messages={messages} sampleWord={sampleWord} />
        <h1 lang="zh-CN">{blueprint.title}</h1>
        <p lang="zh-CN">{blueprint.summary}</p>
      </header>
      <div class="exam-way">
        {children}
        <section class="panel">
          <LastResults blueprint={blueprint.id} heading="h2" messages={messages} locale={locale} />
        </section>
      </div>
      <section class="panel exam-what" aria-label={messages.sections}>
        <ExamFacts blueprint={blueprint} messages={messages} />
        <SectionPlan blueprint={blueprint} messages={messages} />
        <dl class="facts exam-notes">
          <dt>{messages.integrity}</dt>
          <dd>{messages.integrityTexts[blueprint.integrity]}</dd>
          <dt>{messages.source}</dt>
          <dd>
            <span lang="zh-CN">{blueprint.source}</span>
            {blueprint.sample && <span class="tag">{sampleWord}</span>}
          </dd>
        </dl>
      </section>
    </div>
  );
}
