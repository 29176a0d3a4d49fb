import { useEffect, useRef, useState } from 'preact/hooks';
import { assetHref } from '../../i18n/href.ts';
import type { SessionsMessages } from '../../i18n/zh-cn/sessions.ts';

/** How to have the plan in one's own calendar. */
export function Feed({ messages }: { readonly messages: SessionsMessages }) {
  const path = assetHref('/plan.ics');
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState(path);
  const [said, say] = useState('');
  useEffect(() => setAddress(new URL(path, location.href).href), [path]);
  const copy = () => {
    field.current?.select();
    // The clipboard's own interface is not there on plain http.
    say(document.execCommand('copy') ? messages.feedCopied : messages.feedSelected);
  };
  return (
    <section class="card feed" aria-labelledby="feed">
      <h2 id="feed">{messages.feedTitle}</h2>
      <p>{messages.feedText}</p>
      <div class="feed-address">
        <input
          ref={field}
          class="input num"
          readonly
          value={address}
          aria-label={messages.feedAddress}
          onFocus={() => field.current?.select()}
        />
        <button type="button" class="btn" onClick={copy}>
          {messages.feedCopy}
        </button>
      </div>
      <p class="caption feed-said" role="status">
        {said}
      </p>
      <h3>{messages.feedHowTitle}</h3>
      <ul>
        {messages.feedHow.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="caption">{messages.feedReach}</p>
      <p>
        <a class="btn" href={path} download="plan.ics">
          {messages.feedFile}
        </a>
      </p>
      <p class="caption">{messages.feedFileHint}</p>
    </section>
  );
}
