import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { $theme, $typeSize } from '../../stores/preferences.ts';
import { Choice } from './Choice.tsx';
import { usePreference } from './use-preference.ts';

interface Props {
  readonly locale: Locale;
  readonly messages: MeMessages;
}

/** Light or dark, the size of type, the language of the interface. */
export function Display({ locale, messages }: Props) {
  const [theme, setTheme] = usePreference('theme', $theme, ['auto', 'light', 'dark']);
  const [type, setType] = usePreference('type', $typeSize, ['normal', 'large']);
  return (
    <section class="card display-card" aria-labelledby="display">
      <h2 id="display">{messages.display}</h2>
      <Choice
        name="theme"
        label={messages.theme}
        words={messages.themes}
        values={['auto', 'light', 'dark']}
        chosen={theme}
        onChoose={setTheme}
      />
      <Choice
        name="type"
        label={messages.type}
        words={messages.types}
        values={['normal', 'large']}
        chosen={type}
        onChoose={setType}
      />
      <nav class="choice" aria-label={messages.language}>
        <p class="small quiet" aria-hidden="true">
          {messages.language}
        </p>
        <div>
          <a
            href={hrefOf('zh-CN', '/me/')}
            lang="zh-CN"
            hreflang="zh-CN"
            aria-current={locale === 'zh-CN' ? 'true' : undefined}
          >
            {messages.languages.chinese}
          </a>
          <a href={hrefOf('en', '/me/')} lang="en" hreflang="en" aria-current={locale === 'en' ? 'true' : undefined}>
            {messages.languages.english}
          </a>
        </div>
      </nav>
    </section>
  );
}
