import type { SessionsMessages } from '../../i18n/zh-cn/sessions.ts';

/** What the marks of the picture mean. */
export function Legend({ messages }: { readonly messages: SessionsMessages }) {
  const marks = [
    ['done', messages.done],
    ['missed', messages.missed],
    ['coming', messages.coming],
    ['exam', messages.exam],
    ['paused', messages.paused],
    ['day is-today', messages.today],
  ] as const;
  return (
    <ul class="legend caption" aria-label={messages.legend}>
      {marks.map(([look, word]) => (
        <li key={look}>
          <i class={look} aria-hidden="true" />
          {word}
        </li>
      ))}
    </ul>
  );
}
