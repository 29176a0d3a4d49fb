import { type DrawSitting, holderAt, verdictAt } from '../../domain/draw/sitting.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import type { StageKey } from './stage-key.ts';

interface StageControlsProps {
  readonly sitting: DrawSitting;
  readonly messages: DrawMessages;
  readonly canFill: boolean;
  /** Whether the next key would do something now. */
  readonly canGoOn: boolean;
  /** The same as pressing the key. */
  readonly onPress: (key: StageKey) => void;
  readonly onSpoken: (text: string) => void;
}

/** The strip under the wall: every key as a button, for a mouse, a finger and a screen reader. */
export function StageControls({ sitting, messages, canFill, canGoOn, onPress, onSpoken }: StageControlsProps) {
  const { phase, place } = sitting;
  const isJudging = phase === 'judging' && holderAt(sitting, place) !== null;
  const verdict = isJudging ? verdictAt(sitting, place) : undefined;
  const isAsking = isJudging && verdict === undefined;
  const verdicts = [
    { key: '1', verdict: 'right', word: messages.right },
    { key: '2', verdict: 'partly', word: messages.partly },
    { key: '3', verdict: 'wrong', word: messages.wrong },
  ] as const;
  return (
    <fieldset class="draw-keys" aria-label={messages.controls}>
      {phase === 'sealed' ? (
        <label class="draw-spoken">
          <span>{messages.spoken}</span>
          <input
            class="input"
            inputMode="numeric"
            autocomplete="off"
            maxLength={6}
            value={sitting.spoken}
            title={messages.spokenHint}
            onInput={(event) => onSpoken(event.currentTarget.value)}
          />
        </label>
      ) : (
        <button type="button" class="btn" onClick={() => onPress('back')}>
          <kbd>←</kbd>
          {messages.previous}
        </button>
      )}
      {isJudging
        ? verdicts.map((one) => (
            <button
              key={one.key}
              type="button"
              class="btn"
              aria-pressed={verdict === one.verdict}
              onClick={() => onPress(one.key)}
            >
              <kbd>{one.key}</kbd>
              {one.word}
            </button>
          ))
        : null}
      {isAsking ? (
        <button type="button" class="btn" onClick={() => onPress('4')}>
          <kbd>4</kbd>
          {messages.absent}
        </button>
      ) : null}
      {canGoOn ? (
        <button type="button" class={isAsking ? 'btn' : 'btn primary'} onClick={() => onPress('next')}>
          <kbd>→</kbd>
          {phase === 'sealed' ? messages.draw : messages.next}
        </button>
      ) : null}
      <span class="draw-gap" />
      <button type="button" class="btn" onClick={() => onPress('black')}>
        <kbd>B</kbd>
        {messages.black}
      </button>
      {canFill ? (
        <button type="button" class="btn" onClick={() => onPress('full')}>
          <kbd>F</kbd>
          {messages.fullScreen}
        </button>
      ) : null}
      <button type="button" class="btn" onClick={() => onPress('leave')}>
        {messages.leave}
      </button>
    </fieldset>
  );
}
