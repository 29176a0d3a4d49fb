import { useMemo } from 'preact/hooks';
import type { DrawRecord } from '../../../domain/draw/draw-record.ts';
import { fill } from '../../../i18n/fill.ts';
import type { DrawMessages } from '../../../i18n/zh-cn/draw.ts';
import { Icon } from '../Icon.tsx';
import { checkIcon, crossIcon, infoIcon } from '../icons.ts';
import { type CheckStep, checkSteps, localStep } from './check-steps.ts';

interface CheckViewProps {
  readonly record: DrawRecord;
  /** The same draw as this device keeps it. */
  readonly kept: DrawRecord | undefined;
  readonly messages: DrawMessages;
}

/** The draw made again before the reader's eyes: each step, every line that came out, and what does not fit. */
export function CheckView({ record, kept, messages }: CheckViewProps) {
  const steps = useMemo(
    () => [...checkSteps(record, messages), localStep(record, kept, messages)],
    [record, kept, messages],
  );
  const faults = steps.flatMap((step) => step.faults);
  const holds = faults.length === 0;
  return (
    <section class="card draw-check" aria-labelledby="draw-check">
      <h2 id="draw-check">{messages.checkTitle}</h2>
      <p class={`draw-outcome ${holds ? 'holds' : 'differs'}`} role="status">
        <Icon path={holds ? checkIcon : crossIcon} />
        {holds
          ? fill(messages.checkHolds, { n: record.result.length })
          : fill(messages.checkDiffers, { n: faults.length })}
      </p>
      <ol class="draw-steps">
        {steps.map((step) => (
          <Step key={step.id} step={step} messages={messages} />
        ))}
      </ol>
      <p class="small quiet">{messages.checkLimit}</p>
    </section>
  );
}

function Step({ step, messages }: { readonly step: CheckStep; readonly messages: DrawMessages }) {
  const { fits, faults, lines } = step;
  const state = fits === undefined ? 'unknown' : fits ? 'holds' : 'differs';
  const icons = { unknown: infoIcon, holds: checkIcon, differs: crossIcon };
  return (
    <li data-state={state} data-step={step.id}>
      <Icon path={icons[state]} />
      <div>
        <h3>
          {step.title}
          {fits === undefined ? null : <b>{fits ? messages.stepFits : messages.stepDiffers}</b>}
        </h3>
        <p class="small quiet">{step.says}</p>
        {step.hash === '' ? null : <code>{step.hash}</code>}
        {lines.length === 0 ? null : (
          <ol class="draw-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        )}
        {faults.map((fault) => (
          <p class="draw-difference" key={fault}>
            {fault}
          </p>
        ))}
      </div>
    </li>
  );
}
