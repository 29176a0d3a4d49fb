import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import { isOver } from '../../domain/attempt/clock.ts';
import { handIn } from '../../domain/attempt/reducers.ts';
import type { Blueprint } from '../../domain/paper/blueprint.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import type { RunningAttempt } from '../../stores/attempt.ts';
import {
  type FinishedExam,
  goOnSitting,
  type OpenedExam,
  paperOf,
  resultOf,
  savedExam,
  startSitting,
} from '../../stores/exam-attempt.ts';
import { loadPaperItems } from '../../stores/exam-items.ts';
import { freshPaper } from '../../stores/exam-paper.ts';
import { now } from '../../stores/now.ts';
import { type ExamPlace, placeHash, placeOf } from './exam-place.ts';
import type { ExamStage } from './exam-stage.ts';
import type { ExamUi } from './exam-ui.ts';
import { timeUpWords } from './time-up-words.ts';

interface Setting {
  readonly blueprint: Blueprint;
  readonly ui: ExamUi;
  readonly show: (stage: ExamStage) => void;
  readonly setBusy: (isBusy: boolean) => void;
}

/** Leads a person through an exam: from the cover into the sitting, through the hand-in, to the result. */
export function examDesk({ blueprint, ui, show, setBusy }: Setting) {
  /** Counts what a person sets going, so that what was begun before does not come in between. */
  let turn = 0;

  const go = (stage: ExamStage, place: ExamPlace = { type: 'cover' }) => {
    history.replaceState(null, '', `${location.pathname}${location.search}${placeHash(place)}`);
    setBusy(false);
    show(stage);
  };

  const showCover = (saved: AttemptDraft | undefined, code?: string) =>
    go({ type: 'cover', saved, isReady: true, ...(code === undefined ? {} : { code }) });
  const cover = async () => showCover(await savedExam(blueprint.id));

  /** Shows a sitting that was opened: under way, or handed in where its time has passed meanwhile. */
  async function enter(opened: OpenedExam, draft: AttemptDraft): Promise<void> {
    if (opened.type === 'taken') return go({ type: 'taken', draft, wasHere: false }, { type: 'sitting' });
    const { attempt } = opened;
    if (isOver(attempt.$draft.get(), now())) return end(attempt);
    const paper = paperOf(attempt.$draft.get());
    const items = await loadPaperItems(attempt.$draft.get().items.map(({ lesson }) => lesson));
    if (items.type === 'failed' || paper === undefined) {
      const reason = items.type === 'failed' ? items.reason : 'unreadable';
      return go({ type: 'failed', reason, again: () => void enter(opened, draft) }, { type: 'sitting' });
    }
    return go({ type: 'sitting', attempt, paper, items: items.value }, { type: 'sitting' });
  }

  async function resume(draft: AttemptDraft, takeOver = false): Promise<void> {
    turn += 1;
    setBusy(true);
    await enter(await goOnSitting(draft, takeOver), draft);
  }

  /** Ends a sitting, by the person's own hand or because its time is up. */
  function end(attempt: RunningAttempt): void {
    const at = now();
    const before = attempt.$draft.get();
    attempt.change(handIn);
    const note = before.status === 'open' ? timeUpWords(attempt.$draft.get(), at, ui) : undefined;
    go({ type: 'handed-in', attempt, note }, { type: 'sitting' });
  }

  /** A new sitting. Its items are fetched before its clock starts. */
  async function start(wanted: Paper | undefined): Promise<void> {
    turn += 1;
    setBusy(true);
    const again = () => void start(wanted);
    const assembled = wanted ? { type: 'paper' as const, paper: wanted } : await freshPaper(blueprint);
    if (assembled.type === 'shortfall') return go(assembled);
    if (assembled.type === 'failed') return go({ ...assembled, again });
    const entries = assembled.paper.sections.flatMap((section) => section.items);
    const items = await loadPaperItems(entries.map(({ lesson }) => lesson));
    if (items.type === 'failed') return go({ ...items, again });
    if (!entries.every(({ item }) => items.value.has(item))) return go({ type: 'failed', reason: 'missing', again });
    const opened = await startSitting(assembled.paper);
    const draft = opened.type === 'open' ? opened.attempt.$draft.get() : await savedExam(blueprint.id);
    return draft ? enter(opened, draft) : cover();
  }

  /** Where the address says a person is: the cover, in the sitting, at a result. */
  async function arrive(): Promise<void> {
    turn += 1;
    const mine = turn;
    const place = placeOf(location.hash);
    if (place.type === 'result') {
      const record = await resultOf(place.attempt);
      if (mine !== turn) return;
      return record ? go({ type: 'result', record, note: undefined }, place) : go({ type: 'no-result' }, place);
    }
    const saved = await savedExam(blueprint.id);
    if (mine !== turn) return;
    if (saved && (place.type === 'sitting' || isOver(saved, now()))) return resume(saved);
    return showCover(saved, place.type === 'code' ? place.code : undefined);
  }

  return {
    arrive,
    /** The page is gone: what is still being looked up must not show itself. */
    stop: () => {
      turn += 1;
    },
    cover: () => void cover(),
    start: (paper: Paper | undefined) => void start(paper),
    resume: (draft: AttemptDraft) => void resume(draft),
    takeOver: (draft: AttemptDraft) => void resume(draft, true),
    end,
    taken: (draft: AttemptDraft) => go({ type: 'taken', draft, wasHere: true }, { type: 'sitting' }),
    /** Back to the cover; the sitting stays, and its time goes on. */
    leave: (attempt: RunningAttempt) => void attempt.close().then(() => cover()),
    finished: (finished: FinishedExam, draft: AttemptDraft, note: string | undefined) => {
      if (finished.type === 'taken') return go({ type: 'taken', draft, wasHere: true }, { type: 'sitting' });
      const { record } = finished;
      return go({ type: 'result', record, note }, { type: 'result', attempt: record.attempt });
    },
  };
}

export type ExamDesk = ReturnType<typeof examDesk>;
