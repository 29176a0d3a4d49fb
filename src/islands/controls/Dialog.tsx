import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** Called when the person closes it (Esc, a press beside it) or when a button inside asks for it. */
  readonly onClose: () => void;
  /** A class of the dialog's own area. */
  readonly look?: string;
  readonly children: ComponentChildren;
}

/**
 * A modal dialog, open as long as it is rendered. The browser keeps the focus inside and gives it back to
 * where it was.
 */
export function Dialog({ title, onClose, look, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it as well, by the browser's own cancel event.
    <dialog
      ref={dialog}
      class={look}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
