import { useState } from 'preact/hooks';
import type { Blueprint } from '../../domain/paper/blueprint.ts';
import type { Paper, Shortfall } from '../../domain/paper/paper.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { paperOfCode } from '../../stores/exam-paper.ts';
import { codeRefusal, examOfCode } from './code-answer.ts';
import type { ExamLink } from './exam-ui.ts';
import { loadWords } from './load-words.ts';

export type CodeState =
  | { readonly type: 'none' }
  | { readonly type: 'paper'; readonly paper: Paper }
  | { readonly type: 'shortfall'; readonly shortfalls: readonly Shortfall[] }
  | { readonly type: 'other-exam'; readonly exam: ExamLink; readonly code: string }
  | { readonly type: 'refused'; readonly words: string };

/** A paper code being typed on an exam's page, and what it comes to once it is checked. */
export function useCode(blueprint: Blueprint, exams: readonly ExamLink[], messages: ExamMessages) {
  const [text, setText] = useState('');
  const [state, setState] = useState<CodeState>({ type: 'none' });
  const check = async (typed: string) => {
    const exam = examOfCode(typed, exams);
    if (exam && exam.id !== blueprint.id) return setState({ type: 'other-exam', exam, code: typed.trim() });
    const opened = await paperOfCode(typed, [blueprint]);
    if (opened.type === 'paper' || opened.type === 'shortfall') return setState(opened);
    const words = opened.type === 'failed' ? loadWords(opened.reason, messages) : codeRefusal(opened, typed, messages);
    return setState({ type: 'refused', words });
  };
  return {
    text,
    state,
    type: (typed: string) => {
      setText(typed);
      // A paper that was found stays until it is checked again or dropped; a refusal is for what was typed.
      setState({ type: 'none' });
    },
    check: (typed: string) => {
      setText(typed);
      void check(typed);
    },
  };
}
