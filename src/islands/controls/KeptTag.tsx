import { $storageHealth } from '../../stores/storage-health.ts';
import { Icon } from './Icon.tsx';
import { infoIcon, warnIcon } from './icons.ts';
import { useAtom } from './use-atom.ts';

interface KeptTagProps {
  /** Said while what is under way is kept, as 已存 10:42. */
  readonly kept: string;
  readonly notKept: string;
}

/** Whether this device keeps what is under way; raises an alert when it does not. */
export function KeptTag({ kept, notKept }: KeptTagProps) {
  const isKept = useAtom($storageHealth).state === 'ok';
  return (
    <span class={isKept ? 'tag line' : 'tag stop'} role={isKept ? undefined : 'alert'}>
      <Icon path={isKept ? infoIcon : warnIcon} />
      <span class="num">{isKept ? kept : notKept}</span>
    </span>
  );
}
