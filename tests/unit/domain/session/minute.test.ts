import { describe, expect, it } from 'vitest';
import { LONGEST_MINUTE, writeMinute } from '../../../../src/domain/session/minute.ts';
import { parseSession } from '../../../../src/domain/session/parse-session.ts';
import { openedSession } from '../../../builders/session.ts';

describe('writeMinute', () => {
  it('notes the text as it is typed, line breaks and all', () => {
    expect(writeMinute(openedSession(), '第一点\n第二点 ').minute).toBe('第一点\n第二点 ');
  });

  it('changes nothing for the same text', () => {
    const draft = writeMinute(openedSession(), '同上');
    expect(writeMinute(draft, '同上')).toBe(draft);
  });

  it('keeps what a record can hold of a text pasted by mistake', () => {
    const draft = writeMinute(openedSession(), '长'.repeat(LONGEST_MINUTE + 1));
    expect(draft.minute).toHaveLength(LONGEST_MINUTE);
    expect(parseSession(draft)).toBe(draft);
  });
});
