import type { ComponentChildren } from 'preact';
import type { ContestKind } from '../../domain/contest/contest-kinds.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { DamagedNote } from './DamagedNote.tsx';

interface SetupPageProps {
  readonly kind: ContestKind;
  /** A contest of this plan was left open and cannot be read. */
  readonly isDamaged: boolean;
  readonly locale: Locale;
  readonly messages: ContestMessages;
  readonly children: ComponentChildren;
}

/** The page before a contest begins: what it is, and what is to be filled in. */
export function SetupPage({ kind, isDamaged, locale, messages, children }: SetupPageProps) {
  return (
    <div class="lead-card-page contest-setup">
      <header>
        <p class="eyebrow">
          <a href={hrefOf(locale, '/contest/')}>{messages.title}</a>
          <i class="sep" />
          {messages[kind.kind]}
        </p>
        <h1 lang="zh-CN">{kind.title}</h1>
        <p class="quiet" lang="zh-CN">
          {kind.summary}
        </p>
      </header>
      {isDamaged ? <DamagedNote messages={messages} /> : null}
      {children}
    </div>
  );
}
