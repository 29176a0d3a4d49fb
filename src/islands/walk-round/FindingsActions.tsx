import { useRef, useState } from 'preact/hooks';
import { countLines } from '../../domain/walk-round/count-lines.ts';
import type { Walk } from '../../domain/walk-round/walk.ts';
import { fill } from '../../i18n/fill.ts';
import { Icon } from '../controls/Icon.tsx';
import { backIcon, listIcon, printIcon } from '../controls/icons.ts';
import { findingsText } from './findings-text.ts';
import { hashOf } from './walk-place.ts';
import type { WalkUi } from './walk-ui.ts';

interface FindingsActionsProps {
  readonly walk: Walk;
  readonly ui: WalkUi;
}

/** Back to the lines, to paper, and to the clipboard; where that is refused the text lies there, selected. */
export function FindingsActions({ walk, ui }: FindingsActionsProps) {
  const { findings } = ui.messages;
  const text = useRef<HTMLTextAreaElement>(null);
  const [came, setCame] = useState<'nothing' | 'copied' | 'selected'>('nothing');
  const { open } = countLines(walk.entries);
  const copy = () => {
    text.current?.select();
    // The clipboard's own interface is not there on plain http.
    setCame(document.execCommand('copy') ? 'copied' : 'selected');
  };
  return (
    <div class="walk-actions no-print">
      <a class="btn" href={hashOf(walk.id)}>
        <Icon path={backIcon} />
        {open > 0 ? fill(findings.goOn, { n: open }) : findings.back}
      </a>
      <button type="button" class="btn primary" onClick={() => window.print()}>
        <Icon path={printIcon} />
        {findings.print}
      </button>
      <button type="button" class="btn" onClick={copy}>
        <Icon path={listIcon} />
        {findings.copy}
      </button>
      <p class="small" role="status">
        {came === 'copied' && findings.copied}
        {came === 'selected' && findings.selected}
      </p>
      <textarea
        ref={text}
        class={came === 'selected' ? 'input walk-text' : 'sr'}
        tabIndex={came === 'selected' ? 0 : -1}
        rows={8}
        readOnly
        aria-hidden={came !== 'selected'}
        aria-label={findings.textLabel}
        value={findingsText(walk, ui)}
      />
    </div>
  );
}
