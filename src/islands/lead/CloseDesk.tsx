import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import type { DrawTexts } from '../wall-views/draw-texts.ts';
import { VerdictWord } from '../wall-views/VerdictWord.tsx';
import { spacedName } from '../wall-views/wall-name.ts';
import type { ClosingSummary } from './use-summary.ts';

interface CloseDeskProps {
  readonly closing: ClosingSummary;
  readonly messages: DrawTexts & { readonly lead: LeadMessages };
}

/** What the meeting came to: who came, who answered how, what to read again. */
export function CloseDesk({ closing, messages }: CloseDeskProps) {
  const { lead, draw } = messages;
  const { summary, bank } = closing;
  const labels = summary.reread.flatMap((id) => bank.articles[id] ?? []);
  return (
    <section class="lead-close" aria-label={lead.summary}>
      <h2>{lead.summary}</h2>
      <p class="num">{fill(lead.summaryIn, { present: summary.counts.there, all: summary.counts.total })}</p>
      <div class="lead-columns">
        <section>
          <h3>{lead.summaryAnswers}</h3>
          {summary.called.length === 0 ? <p class="quiet small">{lead.summaryNoDraw}</p> : null}
          <ol class="lead-answers">
            {summary.called.map(({ name, unit, verdict }, i) => (
              <li key={`${i}:${name}`}>
                <b>{spacedName(name)}</b>
                <span>{unit}</span>
                {verdict === null ? (
                  <span class="draw-verdict">{draw.unjudged}</span>
                ) : (
                  <VerdictWord verdict={verdict} messages={draw} />
                )}
              </li>
            ))}
          </ol>
        </section>
        <section lang="zh-CN">
          <h3>{lead.summaryWrong}</h3>
          {summary.missed.length === 0 ? <p class="quiet small">{lead.summaryNone}</p> : null}
          <ul class="lead-missed">
            {summary.missed.map((id) => {
              const item = bank.items.get(id);
              return <li key={id}>{item === undefined ? id : item.type === 'case' ? item.stimulus : item.stem}</li>;
            })}
          </ul>
          {labels.length === 0 ? null : (
            <>
              <h3>{lead.summaryReread}</h3>
              <ul class="lead-missed">
                {labels.map(({ label, gist }) => (
                  <li key={label}>
                    <b>{label}</b>
                    {'\u3000'}
                    {gist}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
    </section>
  );
}
