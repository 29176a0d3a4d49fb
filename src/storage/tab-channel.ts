/** What the tabs of one browser say to each other. */
export type TabMessage =
  /** Records were added or taken in; listeners read again. */
  | { readonly type: 'records-added' }
  | { readonly type: 'people-changed' }
  /** Rows of a table edited in place were changed; listeners read it again. */
  | { readonly type: 'rows-changed'; readonly table: string }
  /** Who works on this draft? */
  | { readonly type: 'who-owns'; readonly key: string; readonly owner: string }
  | { readonly type: 'owned'; readonly key: string; readonly owner: string }
  /** This draft was taken over; whoever worked on it finds out by saving. */
  | { readonly type: 'taken-over'; readonly key: string };

export interface TabChannel {
  readonly post: (message: TabMessage) => void;
  /** Hears the other tabs, never this one. Returns the way to stop. */
  readonly listen: (listener: (message: TabMessage) => void) => () => void;
}

/**
 * A channel between tabs. Where the browser refuses one, each tab is by itself: it sees what others
 * wrote when it is loaded again, and a draft that another tab holds is told apart by the save.
 */
export function openTabChannel(name: string): TabChannel {
  const listeners = new Set<(message: TabMessage) => void>();
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => {
      if (isTabMessage(data)) for (const listener of listeners) listener(data);
    };
  } catch {
    // Not there, or refused to a page without an origin.
  }
  return {
    post: (message) => channel?.postMessage(message),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isTabMessage(data: unknown): data is TabMessage {
  return typeof data === 'object' && data !== null && 'type' in data;
}
