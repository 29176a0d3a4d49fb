import { useState } from 'preact/hooks';
import { type BuzzerFault, buzzerFault, keyCap } from '../../domain/contest/buzzer-keys.ts';
import type { ContestTeam } from '../../domain/contest/contest-plan.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { Icon } from '../controls/Icon.tsx';
import { crossIcon } from '../controls/icons.ts';

interface TeamRowProps {
  readonly team: ContestTeam;
  readonly number: number;
  readonly teams: readonly ContestTeam[];
  /** Its key was just pressed. */
  readonly isLit: boolean;
  readonly canRemove: boolean;
  readonly messages: ContestMessages;
  readonly onChange: (team: ContestTeam) => void;
  readonly onRemove: () => void;
}

/** Name and buzzer of a team; the key is set by pressing it. */
export function TeamRow({ team, number, teams, isLit, canRemove, messages, onChange, onRemove }: TeamRowProps) {
  const [isSetting, setIsSetting] = useState(false);
  const [fault, setFault] = useState<BuzzerFault | undefined>(undefined);
  const name = team.name.trim() || fill(messages.teamUnnamed, { n: number });
  const standing = isSetting
    ? undefined
    : (fault ?? (team.buzzer === '' ? undefined : buzzerFault(team.buzzer, team.id, teams)));
  const set = (event: KeyboardEvent) => {
    if (!isSetting || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab') return setIsSetting(false);
    event.preventDefault();
    event.stopPropagation();
    setIsSetting(false);
    if (event.key === 'Escape') return;
    const wrong = buzzerFault(event.code, team.id, teams);
    setFault(wrong);
    if (wrong === undefined) onChange({ ...team, buzzer: event.code });
  };
  return (
    <li class="contest-team-row" data-lit={isLit ? '' : undefined}>
      <input
        class="input"
        aria-label={fill(messages.teamName, { n: number })}
        placeholder={messages.teamPlaceholder}
        autocomplete="off"
        maxLength={20}
        value={team.name}
        onInput={(event) => onChange({ ...team, name: event.currentTarget.value })}
      />
      <button
        type="button"
        class={isSetting ? 'btn primary' : 'btn'}
        aria-label={`${fill(messages.teamKey, { name })}${messages.comma}${isSetting ? messages.teamKeyPress : keyCap(team.buzzer)}`}
        onClick={() => {
          setFault(undefined);
          setIsSetting(true);
        }}
        onKeyDown={set}
        onBlur={() => setIsSetting(false)}
      >
        {isSetting
          ? messages.teamKeyPress
          : team.buzzer === ''
            ? messages.teamKeyNone
            : fill(messages.teamKeyNow, { key: keyCap(team.buzzer) })}
      </button>
      <button
        type="button"
        class="icon-btn"
        disabled={!canRemove}
        aria-label={fill(messages.teamRemove, { name })}
        onClick={onRemove}
      >
        <Icon path={crossIcon} />
      </button>
      {standing === undefined ? null : (
        <p class="error" role="alert">
          {standing.type === 'reserved' ? messages.keyReserved : fill(messages.keyTaken, { name: standing.by })}
        </p>
      )}
    </li>
  );
}
