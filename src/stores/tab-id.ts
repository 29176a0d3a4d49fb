import { newId } from './ids.ts';

let tab: string | undefined;

/** This page's own id, as long as it is loaded. */
export function tabId(): string {
  tab ??= newId();
  return tab;
}
