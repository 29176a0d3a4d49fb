import { useEffect, useState } from 'preact/hooks';
import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { calledInMeeting } from '../../domain/session/called-people.ts';
import type { Meeting } from '../../domain/session/meetings-of.ts';
import { type AskedItems, loadAskedItems, NO_ITEMS } from '../../stores/asked-items.ts';
import { loadDraws } from '../../stores/draws.ts';
import { loadMeetings } from '../../stores/meetings.ts';

export interface ShownMeeting {
  readonly meeting: Meeting;
  /** The draws themselves, where they are kept on this device. */
  readonly draws: readonly DrawRecord[];
  readonly asked: AskedItems;
}

type MeetingState =
  | { readonly type: 'loading' }
  | { readonly type: 'missing' }
  | { readonly type: 'loaded'; readonly shown: ShownMeeting };

/** The meeting the address names after its `#`, first from its records alone, then with the texts of its items. */
export function useMeeting(): MeetingState {
  const [state, setState] = useState<MeetingState>({ type: 'loading' });
  useEffect(() => {
    let latest = '';
    const load = async () => {
      const session = location.hash.slice(1);
      latest = session;
      setState({ type: 'loading' });
      const [meetings, draws] = await Promise.all([loadMeetings(), loadDraws()]);
      const meeting = meetings.find(({ held }) => held.session === session);
      if (latest !== session) return;
      if (meeting === undefined) return setState({ type: 'missing' });
      const own = draws.filter(({ id }) => meeting.held.draws.includes(id));
      const shown = { meeting, draws: own };
      setState({ type: 'loaded', shown: { ...shown, asked: NO_ITEMS } });
      const asked = await loadAskedItems(calledInMeeting(meeting).flatMap(({ item }) => item ?? []));
      if (latest === session) setState({ type: 'loaded', shown: { ...shown, asked } });
    };
    void load();
    const reload = () => void load();
    addEventListener('hashchange', reload);
    return () => removeEventListener('hashchange', reload);
  }, []);
  return state;
}
