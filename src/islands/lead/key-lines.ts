import type { LeadStage } from './lead-stage.ts';

type KeyText =
  | 'keyNext'
  | 'keyBack'
  | 'keyBlack'
  | 'keyFull'
  | 'keyJump'
  | 'keyFirst'
  | 'keyLast'
  | 'keyReveal'
  | 'keyArticles'
  | 'keyLarge'
  | 'keyNotes'
  | 'keyDraw'
  | 'keyJudge'
  | 'keyAbsent'
  | 'keyUndo'
  | 'keySwap'
  | 'keyClock'
  | 'keyPoints'
  | 'keySpoken'
  | 'keySeat'
  | 'keyHelp';

export interface KeyLine {
  /** As printed on the keyboard. */
  readonly caps: readonly string[];
  readonly text: KeyText;
  /** Where it does something; everywhere where absent. */
  readonly stages?: readonly LeadStage[];
}

/** Every key, for the list of keys: what is printed on it, what it does, and where. */
export const KEY_LINES: readonly KeyLine[] = [
  { caps: ['→', 'PgDn', '␣'], text: 'keyNext' },
  { caps: ['←', 'PgUp'], text: 'keyBack' },
  { caps: ['B', '.'], text: 'keyBlack' },
  { caps: ['F'], text: 'keyFull' },
  { caps: ['T'], text: 'keyLarge' },
  { caps: ['N'], text: 'keyNotes' },
  { caps: ['1', '—', '5'], text: 'keySeat', stages: ['sign-in'] },
  { caps: ['0', '—', '9', '⏎'], text: 'keyJump', stages: ['teach'] },
  { caps: ['Home'], text: 'keyFirst', stages: ['teach'] },
  { caps: ['End'], text: 'keyLast', stages: ['teach'] },
  { caps: ['R'], text: 'keyReveal', stages: ['teach'] },
  { caps: ['C'], text: 'keyArticles', stages: ['teach'] },
  { caps: ['D'], text: 'keyDraw', stages: ['sign-in', 'teach', 'plan', 'close'] },
  { caps: ['0', '—', '9'], text: 'keySpoken', stages: ['sealed'] },
  { caps: ['1', '2', '3', '4'], text: 'keyJudge', stages: ['asking', 'told'] },
  { caps: ['A'], text: 'keyAbsent', stages: ['asking'] },
  { caps: ['S'], text: 'keySwap', stages: ['asking'] },
  { caps: ['K'], text: 'keyClock', stages: ['asking'] },
  { caps: ['P'], text: 'keyPoints', stages: ['asking', 'told'] },
  { caps: ['U'], text: 'keyUndo', stages: ['drawn', 'asking', 'told'] },
  { caps: ['?'], text: 'keyHelp' },
];
