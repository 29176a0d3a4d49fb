import { useState } from 'preact/hooks';
import type { ContestDraft, SpeechDraft } from '../../domain/contest/contest-draft.ts';
import { callSpeaker, orderSpeakers, scoresFor, speechForward } from '../../domain/contest/speech-draft.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import type { KeyButton } from '../controls/KeyBar.tsx';
import { AddSpeaker } from './AddSpeaker.tsx';
import { ContestConsole } from './ContestConsole.tsx';
import { changeSpeech } from './change-speech.ts';
import { closeContestDraw, drawMoves, sealContestDraw } from './contest-draw-moves.ts';
import type { ContestKey, ContestMoves } from './contest-key.ts';
import type { ContestTexts } from './contest-texts.ts';
import { DrawPanel } from './DrawPanel.tsx';
import { MarkFields } from './MarkFields.tsx';
import { SpeakerList } from './SpeakerList.tsx';
import { SpeechRanking } from './SpeechRanking.tsx';

interface SpeechConsoleProps {
  readonly draft: SpeechDraft;
  readonly locale: Locale;
  readonly messages: ContestTexts;
  readonly onFinish: () => void;
}

/** As many names as the wall's sheet of a draw holds. */
const MOST_DRAWN = 20;

/** The stage of a speech contest. */
export function SpeechConsole({ draft, locale, messages, onFinish }: SpeechConsoleProps) {
  const { contest } = messages;
  const { sitting, speakers, current } = draft;
  const [chosen, choose] = useState('');
  const shown = speakers.find(({ id }) => id === (chosen || current || speakers[0]?.id));
  const isOver = speakers.every(({ id }) => scoresFor(draft, id) !== undefined);
  const forward = () => {
    choose('');
    changeSpeech(speechForward);
  };
  const moves = (live: ContestDraft): ContestMoves => {
    if (live.sitting !== null) return drawMoves(live.sitting, takeOrder);
    return { next: live.kind === 'speech' && live.showsRanking ? onFinish : forward };
  };
  const isAway = shown !== undefined && shown.id !== current;
  return (
    <ContestConsole
      draft={draft}
      locale={locale}
      messages={messages}
      moves={moves}
      buttons={buttonsOf(draft, contest)}
      isOver={isOver}
      says={saysOf(draft, contest)}
      left={
        <>
          <SpeakerList draft={draft} shown={shown?.id ?? ''} messages={contest} onShow={choose} />
          <AddSpeaker messages={contest} />
        </>
      }
      under={() => (
        <>
          <p class="contest-says">
            <b lang="zh-CN">{shown?.name ?? saysOf(draft, contest)}</b>
            {isAway && sitting === null ? (
              <button
                type="button"
                class="btn small"
                onClick={() => changeSpeech((before) => callSpeaker(before, shown.id))}
              >
                {fill(contest.call, { name: shown.name })}
              </button>
            ) : null}
          </p>
          {sitting !== null ? <DrawPanel sitting={sitting} messages={messages} canReplace={false} /> : null}
          {sitting === null && current === '' && draft.draws.length === 0 && speakers.length <= MOST_DRAWN ? (
            <p class="lead-row">
              <button type="button" class="btn" onClick={() => sealOrder(draft)}>
                {contest.drawOrder}
              </button>
              <span class="small quiet">{contest.drawOrderHint}</span>
            </p>
          ) : null}
          {sitting === null && shown !== undefined ? (
            <MarkFields key={shown.id} draft={draft} speaker={shown} messages={contest} />
          ) : null}
        </>
      )}
      side={
        <div class="contest-side-scroll">
          <SpeechRanking draft={draft} messages={contest} />
        </div>
      }
      onFinish={onFinish}
    />
  );
}

function sealOrder({ speakers }: SpeechDraft): void {
  sealContestDraw({ people: speakers, eligible: speakers.map(({ id }) => id), count: speakers.length, sample: false });
}

function takeOrder(): void {
  closeContestDraw((draft) =>
    draft.kind === 'speech' ? orderSpeakers(draft, draft.draws.at(-1)?.result ?? []) : draft,
  );
}

function saysOf(draft: SpeechDraft, messages: ContestMessages): string {
  const speaker = draft.speakers.find(({ id }) => id === draft.current);
  if (draft.showsRanking) return messages.showRanking;
  return speaker === undefined ? messages.callFirst : `${speaker.name}${messages.comma}${messages.speaking}`;
}

function buttonsOf(draft: SpeechDraft, messages: ContestMessages): readonly KeyButton<ContestKey>[] {
  const black: KeyButton<ContestKey> = {
    cap: 'B',
    word: messages.black,
    press: 'black',
    look: 'gap',
    isOn: draft.isBlack,
  };
  const next = { cap: '→', press: 'next', look: 'primary' } as const;
  return [{ ...next, ...nextOf(draft, messages) }, black];
}

function nextOf(draft: SpeechDraft, messages: ContestMessages): { readonly word: string; readonly isOff?: boolean } {
  const { sitting, speakers, current, isRevealed, showsRanking } = draft;
  if (sitting !== null) return { word: sitting.phase === 'sealed' ? messages.drawNow : messages.drawTakeAll };
  if (showsRanking) return { word: messages.finish };
  if (current === '') return { word: messages.callFirst, isOff: speakers.length === 0 };
  if (!isRevealed) return { word: messages.reveal, isOff: scoresFor(draft, current) === undefined };
  const next = speakers[speakers.findIndex(({ id }) => id === current) + 1];
  return { word: next === undefined ? messages.showRanking : fill(messages.callNext, { name: next.name }) };
}
