// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseRoster } from '../../../src/domain/draw/parse-roster.ts';
import type { Person } from '../../../src/domain/records/record.ts';
import type { Roster } from '../../../src/domain/records/roster.ts';
import { draw } from '../../../src/i18n/zh-cn/draw.ts';
import { drawSample } from '../../../src/i18n/zh-cn/draw-sample.ts';
import { renewedRoster } from '../../../src/islands/controls/roster/roster-choice.ts';
import { newBrowser } from '../../builders/browser.ts';

const HE: Person = { id: 'p-me', name: '何静', unit: '危化科' };
const roster: Roster = { id: 'r-1', title: '名册', changedAt: 1, sample: false, people: [{ ...HE, id: 'p-1' }] };

function renewed(
  text: string,
  part: { readonly known?: readonly Person[]; readonly existing?: Roster; readonly sample?: boolean },
) {
  let made = 0;
  const newId = () => {
    made += 1;
    return `n${made}`;
  };
  const { known = [], existing, sample = false } = part;
  return renewedRoster({ existing, parsed: parseRoster(text).people, sample, known, title: '名册', now: 7, newId })
    .people;
}

describe('people who use this device, on the roster', () => {
  it('are themselves where name and unit are theirs', () => {
    expect(renewed('何静\t危化科\n宋涛', { known: [HE] }).map(({ id }) => id)).toEqual(['p-me', 'p-n1']);
    expect(renewed('何静\t办公室', { known: [HE] }).map(({ id }) => id)).toEqual(['p-n1']);
  });

  it('do not take the place of somebody on it already, who may have been drawn', () => {
    expect(renewed('何静\t危化科', { known: [HE], existing: roster }).map(({ id }) => id)).toEqual(['p-1']);
  });

  it('stay one where they were renamed since', () => {
    const people = [{ ...HE, id: 'p-me', name: '何敬' }];
    const existing = { ...roster, people };
    expect(renewed('何敬\t危化科\n何静\t危化科', { known: [HE], existing }).map(({ id }) => id)).toEqual([
      'p-me',
      'p-n1',
    ]);
  });

  it('are left out while they have no name, and from a made-up roster', () => {
    expect(renewed('何静\t危化科', { known: [{ ...HE, name: '' }] })[0]?.id).toBe('p-n1');
    expect(renewed('何静\t危化科', { known: [HE], sample: true })[0]?.id).toBe('p-n1');
  });
});

describe('the roster’s card', () => {
  beforeEach(newBrowser);
  afterEach(cleanup);

  async function open(props: { readonly roster?: Roster; readonly isFolded?: boolean }) {
    const { RosterCard } = await import('../../../src/islands/controls/roster/RosterCard.tsx');
    render(<RosterCard roster={props.roster} sample={drawSample} messages={draw} isFolded={props.isFolded ?? false} />);
  }

  it('opens its editor at once where there is no roster', async () => {
    await open({});
    expect(screen.getByRole('textbox', { name: draw.rosterLabel })).toBeDefined();
    expect(screen.queryByRole('button', { name: draw.rosterCancel })).toBeNull();
  });

  it('waits for a press where another task comes first, and folds up again', async () => {
    await open({ isFolded: true });
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: draw.rosterMake }));
    expect(screen.getByRole('textbox', { name: draw.rosterLabel })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: draw.rosterCancel }));
    expect(screen.getByText(draw.rosterNone)).toBeDefined();
  });

  it('tells how many are on it, and that made-up people are made up', async () => {
    await open({ roster: { ...roster, sample: true } });
    expect(screen.getByText('1 人')).toBeDefined();
    expect(screen.getByText(draw.sampleRoster)).toBeDefined();
    expect(screen.getByText(draw.rosterSampleNote)).toBeDefined();
  });
});
