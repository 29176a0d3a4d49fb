import type { Stage } from './stages-of.ts';

/** The stages of a lesson as steps, each with a word on how far it is. */
export function Stages({ stages, label }: { readonly stages: readonly Stage[]; readonly label: string }) {
  return (
    <ol class="stages" aria-label={label}>
      {stages.map(({ name, state, words }, at) => (
        <li key={name} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span class="stage-mark">{at + 1}</span>
          <b>{name}</b>
          <span class="caption">{words}</span>
        </li>
      ))}
    </ol>
  );
}
