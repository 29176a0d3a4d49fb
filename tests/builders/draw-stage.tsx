import { fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import type { DrawSitting } from '../../src/domain/draw/sitting.ts';
import { stepForward } from '../../src/domain/draw/sitting-steps.ts';
import { draw } from '../../src/i18n/zh-cn/draw.ts';
import { items } from '../../src/i18n/zh-cn/items.ts';
import { Stage } from '../../src/islands/draw/Stage.tsx';
import { drawBank, drawnItems } from './draw-bank.ts';
import { poolOf } from './draw-builder.ts';
import { drawnSitting, sealedSitting } from './draw-sitting.ts';

const head = { cloth: 'supervision', title: '教育培训', date: '11月19日 周四' };

/** The draw as it stands behind the stage shown last. */
export const shown: { sitting: DrawSitting } = { sitting: sealedSitting() };
export const press = (key: string) => fireEvent.keyDown(document.body, { key });
export const body = () => document.querySelector('.draw-body') ?? document.body;

/** Shows the stage at this point of a draw; what is returned was called when it is left. */
export function open(start: DrawSitting) {
  const left = vi.fn();
  function Live() {
    const [sitting, setSitting] = useState(start);
    shown.sitting = sitting;
    return (
      <Stage
        sitting={sitting}
        head={head}
        bank={drawBank()}
        messages={{ draw, items }}
        onChange={(step) => setSitting((before) => step(before, 500))}
        onLeave={left}
      />
    );
  }
  render(<Live />);
  return left;
}

/** A draw whose first question is an item of this type. */
export function asking(type: string): DrawSitting {
  const id = drawnItems.find((item) => item.type === type)?.id ?? '';
  const drawn = drawnSitting({ pool: poolOf([id]), itemsUsedBefore: [] });
  return stepForward(drawn, 1);
}

/** A screen that answers every question about itself the same and never changes. */
export function mediaThat(matches: boolean) {
  return { matches, addEventListener: () => {}, removeEventListener: () => {} };
}
