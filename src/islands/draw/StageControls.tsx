import type { DrawSitting } from '../../domain/draw/sitting.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import type { StageState } from '../wall-views/stage-state.ts';
import type { StageKey } from './stage-key.ts';

interface StageControlsProps {
  readonly sitting: Pick<DrawSitting, 'phase' | 'spoken'>;
  readonly state: StageState;
  readonly messages: DrawMessages;
  readonly canFill: boolean;
  /** The same as pressing the key. */
  readonly onPress: (key: StageKey) => void;
  readonly onSpoken: (text: string) => void;
}

interface KeyFace {
  readonly key: StageKey;
  readonly cap: string;
  readonly word: string;
  readonly isOn?: boolean;
}

/** The strip under the wall: every key as a button, for a mouse, a finger and a screen reader. */
export function StageControls({ sitting, state, messages, canFill, onPress, onSpoken }: StageControlsProps) {
  const { phase } = sitting;
  const { isAsking, canGoOn } = state;
  const button = ({ key, cap, word, isOn }: KeyFace) => (
    <button key={key} type="button" class="btn" aria-pressed={isOn} onClick={() => onPress(key)}>
      <kbd>{cap}</kbd>
      {word}
    </button>
  );
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
        button({ key: 'back', cap: '←', word: messages.previous })
      )}
      {judgeKeys(state, messages).map(button)}
      {canGoOn ? (
        <button type="button" class={isAsking ? 'btn' : 'btn primary'} onClick={() => onPress('next')}>
          <kbd>→</kbd>
          {phase === 'sealed' ? messages.draw : messages.next}
        </button>
      ) : null}
      <span class="draw-gap" />
      {state.canUndo ? button({ key: 'undo', cap: 'U', word: messages.undo }) : null}
      {button({ key: 'black', cap: 'B', word: messages.black })}
      {canFill ? button({ key: 'full', cap: 'F', word: messages.fullScreen }) : null}
      <button type="button" class="btn" onClick={() => onPress('leave')}>
        {messages.leave}
      </button>
    </fieldset>
  );
}

/** What can be done with the person on the wall, and what can be corrected. */
function judgeKeys(state: StageState, messages: DrawMessages): readonly KeyFace[] {
  const { isAsking, verdict, points } = state;
  if (!isAsking && verdict === undefined) return [];
  const verdicts = [
    { key: 'right', cap: '1', word: messages.right, isOn: verdict === 'right' },
    { key: 'partly', cap: '2', word: messages.partly, isOn: verdict === 'partly' },
    { key: 'wrong', cap: '3', word: messages.wrong, isOn: verdict === 'wrong' },
    { key: 'passed', cap: '4', word: messages.passed, isOn: verdict === 'passed' },
  ] as const;
  const byPoints = points.length === 0 ? [] : [{ key: 'points', cap: 'P', word: messages.byPoints } as const];
  if (!isAsking) return [...verdicts, ...byPoints];
  const swap = state.canSwap ? [{ key: 'swap', cap: 'S', word: messages.swap } as const] : [];
  return [
    ...verdicts,
    ...byPoints,
    { key: 'absent', cap: 'A', word: messages.absent },
    ...swap,
    { key: 'clock', cap: 'K', word: messages.clock, isOn: state.isTimed },
  ];
}
