// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draw } from '../../../src/i18n/zh-cn/draw.ts';
import { drawnSitting, sealedSitting } from '../../builders/draw-sitting.ts';
import { asking, body, mediaThat, open, press, shown } from '../../builders/draw-stage.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => mediaThat(query.includes('reduced-motion')));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('before the draw', () => {
  it('shows the commitment and neither names nor seed', () => {
    open(sealedSitting());
    expect(body().textContent?.replace(/\s/g, '')).toContain(shown.sitting.commitment);
    expect(document.body.textContent).not.toContain(shown.sitting.seed);
    expect(screen.getByRole('status').textContent).toBe(draw.sayCommitment);
  });

  it('draws at the next key and then shows the seed, at once with reduced motion', () => {
    open(sealedSitting());
    press('PageDown');
    expect(screen.getByText(draw.sealOpened, { exact: false })).toBeDefined();
    expect(body().textContent?.replace(/\s/g, '')).toContain(shown.sitting.seed);
    expect(shown.sitting.phase).toBe('drawn');
  });

  it('takes the number called out and never mistakes typing for a key', () => {
    open(sealedSitting());
    const field = screen.getByRole('textbox', { name: draw.spoken });
    fireEvent.input(field, { target: { value: '3b8f6 ' } });
    fireEvent.keyDown(field, { key: ' ' });
    expect(shown.sitting).toMatchObject({ spoken: '386', phase: 'sealed' });
  });
});

describe('the clock', () => {
  it('counts down from a minute, says when it is over and judges nobody', async () => {
    vi.useFakeTimers({ now: 500 });
    open(asking('single'));
    press('k');
    const clock = () => screen.getByTestId('clock').textContent;
    expect(clock()).toBe(`${draw.timeLeft}1:00`);
    await vi.advanceTimersByTimeAsync(18_100);
    expect(clock()).toBe(`${draw.timeLeft}0:42`);
    await vi.advanceTimersByTimeAsync(42_000);
    expect(clock()).toBe(draw.timeUp);
    expect(shown.sitting.judgements).toEqual([]);
    press('k');
    expect(screen.queryByTestId('clock')).toBeNull();
    vi.useRealTimers();
  });

  it('gives way to the verdict', () => {
    open(asking('single'));
    press('k');
    press('2');
    expect(screen.queryByTestId('clock')).toBeNull();
    expect(shown.sitting.clockEndsAt).toBe(0);
  });
});

describe('the rule', () => {
  it.each(['cycle', 'uniform', 'weighted'] as const)('stands on the wall in one sentence: %s', (rule) => {
    open(sealedSitting({ rule, spentBefore: [], weights: rule === 'weighted' ? [1, 2, 3, 4, 5, 6] : [] }));
    const { name, says } = draw.rules[rule];
    expect(document.querySelector('.wall-foot')?.textContent).toContain(`${name}，${says}`);
  });
});

describe('the picture', () => {
  it('goes black, and any key brings it back without doing anything else', () => {
    open(asking('single'));
    press('b');
    expect(screen.getByRole('button', { name: draw.blackOff })).toBeDefined();
    press('1');
    expect(screen.queryByRole('button', { name: draw.blackOff })).toBeNull();
    expect(shown.sitting.judgements).toEqual([]);
  });

  it('makes the page behind it inert and gives it back', () => {
    const beside = document.createElement('nav');
    document.body.append(beside);
    open(sealedSitting());
    expect(beside.inert).toBe(true);
    cleanup();
    expect(beside.inert).toBe(false);
    beside.remove();
  });

  it('asks before it is left', () => {
    const left = open(sealedSitting());
    fireEvent.click(screen.getByRole('button', { name: draw.leave }));
    expect(left).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: draw.leaveSealedYes }));
    expect(left).toHaveBeenCalledOnce();
  });
});

describe('the reveal', () => {
  it('shows many names within three seconds', async () => {
    vi.stubGlobal('matchMedia', () => mediaThat(false));
    vi.useFakeTimers({ now: 100 });
    open(drawnSitting({ count: 6 }));
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1600);
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(1000);
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(6);
    expect(document.querySelector('.draw-seed')).not.toBeNull();
    vi.useRealTimers();
  });

  it('shows a name every 900 ms and the seed after the last', async () => {
    vi.stubGlobal('matchMedia', () => mediaThat(false));
    vi.useFakeTimers({ now: 100 });
    open(drawnSitting());
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(950);
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(2);
    expect(document.querySelector('.draw-seed')).toBeNull();
    await vi.advanceTimersByTimeAsync(950);
    expect(document.querySelectorAll('.wall-five .in')).toHaveLength(3);
    expect(document.querySelector('.draw-seed')).not.toBeNull();
    vi.useRealTimers();
  });
});
