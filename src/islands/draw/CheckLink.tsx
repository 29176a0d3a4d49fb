import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';

interface CheckLinkProps {
  readonly locale: Locale;
  readonly messages: DrawMessages;
}

/** The way to the page on which anybody can draw again from a file. */
export function CheckLink({ locale, messages }: CheckLinkProps) {
  return (
    <section class="card" aria-labelledby="draw-file">
      <header class="draw-card-head">
        <h2 id="draw-file">{messages.checkFileTitle}</h2>
      </header>
      <p class="quiet">{messages.checkFileLead}</p>
      <p>
        <a class="btn" href={hrefOf(locale, '/draw/check/')}>
          {messages.checkOpen}
        </a>
      </p>
    </section>
  );
}
