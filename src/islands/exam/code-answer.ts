import type { OpenedPaper } from '../../domain/paper/open-paper-code.ts';
import { parsePaperCode } from '../../domain/paper/paper-code.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import type { ExamLink } from './exam-ui.ts';

/** What can be said of a typed code. */
export type CodeMessages = Pick<
  ExamMessages,
  'codeEmpty' | 'codeSign' | 'codeLength' | 'codeWrong' | 'codeUnknown' | 'codeEdition'
>;

type Refused = Exclude<OpenedPaper, { readonly type: 'paper' | 'shortfall' }>;

/** The exam on this site that a typed code belongs to; nothing for what is no whole code. */
export function examOfCode(text: string, exams: readonly ExamLink[]): ExamLink | undefined {
  const parsed = parsePaperCode(text);
  return parsed.type === 'code' ? exams.find(({ code }) => code === parsed.code) : undefined;
}

/** Why a typed code opens no paper and what to do about it, in a sentence or two. */
export function codeRefusal(refused: Refused, typed: string, messages: CodeMessages): string {
  switch (refused.type) {
    case 'wrong-check':
      return fill(messages.codeWrong, { found: typed.trim() });
    case 'unknown-blueprint':
      return fill(messages.codeUnknown, { found: refused.found });
    case 'other-edition':
      return fill(messages.codeEdition, { theirs: refused.wanted, ours: refused.found });
    case 'malformed':
      if (refused.reason === 'empty') return messages.codeEmpty;
      if (refused.reason === 'sign') return fill(messages.codeSign, { found: refused.found });
      return refused.reason === 'length'
        ? fill(messages.codeLength, { found: refused.found })
        : fill(messages.codeWrong, { found: typed.trim() });
  }
}
