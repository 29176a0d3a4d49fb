import { useState } from 'preact/hooks';
import type { SpeechKind } from '../../domain/contest/contest-kinds.ts';
import { openSpeech } from '../../domain/contest/speech-draft.ts';
import { parseRoster } from '../../domain/draw/parse-roster.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { startContest } from '../../stores/contest.ts';
import { keepSpeakers, keptSpeakers } from '../../stores/contest-setup.ts';
import { newId } from '../../stores/ids.ts';
import { now } from '../../stores/now.ts';

interface SpeechSetupProps {
  readonly kind: SpeechKind;
  readonly messages: ContestMessages;
}

const MOST_JUDGES = 15;
const MOST_SPEAKERS = 200;

/** Speakers, typed or pasted like a roster, the number of judges, and the rules. */
export function SpeechSetup({ kind, messages }: SpeechSetupProps) {
  const [text, setText] = useState(() => keptSpeakers(kind.id));
  const [judges, setJudges] = useState(String(kind.judges));
  const { people, problems } = parseRoster(text);
  const count = Number(judges.trim());
  const isBad = judges.trim() === '' || !Number.isInteger(count) || count < 1 || count > MOST_JUDGES;
  const start = () => {
    const speakers = people.slice(0, MOST_SPEAKERS).map((person) => ({ ...person, id: newId() }));
    const { id: plan, title, fullMark } = kind;
    void startContest(openSpeech({ id: newId(), plan, title, fullMark, judges: count, speakers }, now()));
  };
  return (
    <>
      <section class="card contest-card" aria-labelledby="contest-speakers">
        <h2 id="contest-speakers">{messages.speakers}</h2>
        <label class="field">
          <span class="label">{messages.speakersHint}</span>
          <textarea
            class="input contest-speakers"
            rows={8}
            spellcheck={false}
            autocomplete="off"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              keepSpeakers(kind.id, event.currentTarget.value);
            }}
          />
        </label>
        <p role="status">
          {people.length === 0 ? messages.speakersNone : fill(messages.speakersRead, { n: people.length })}
        </p>
        {problems.map(({ line, text: found }) => (
          <p class="error" key={line}>
            {fill(messages.speakersProblem, { line, text: found })}
          </p>
        ))}
      </section>
      <section class="card contest-card" aria-labelledby="contest-judges">
        <h2 id="contest-judges">{messages.judges}</h2>
        <label class="field contest-number">
          <span class="label">{messages.judges}</span>
          <input
            class="input num"
            inputMode="numeric"
            autocomplete="off"
            value={judges}
            aria-invalid={isBad}
            onInput={(event) => setJudges(event.currentTarget.value)}
          />
        </label>
        {isBad ? (
          <p class="error" role="alert">
            {messages.judgesBad}
          </p>
        ) : null}
        <p>{messages.speechRule}</p>
        <p>{messages.speechTie}</p>
      </section>
      <section class="contest-start">
        <button type="button" class="btn primary" disabled={isBad || people.length === 0} onClick={start}>
          {messages.startSpeech}
        </button>
      </section>
    </>
  );
}
