import { Dialog } from './Dialog.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly texts: readonly string[];
  /** What is done, and what leaves everything as it is. */
  readonly yes: string;
  readonly no: string;
  /** What is done cannot be taken back. */
  readonly isDanger?: boolean;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Asks once before something is done; leaving it is the way that is offered first. */
export function Confirm({ title, texts, yes, no, isDanger = false, onYes, onClose }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <footer>
        <button type="button" class={isDanger ? 'btn danger' : 'btn'} onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="btn primary" onClick={onClose}>
          {no}
        </button>
      </footer>
    </Dialog>
  );
}
