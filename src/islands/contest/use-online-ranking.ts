import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { OnlineStanding } from '../../domain/contest/contest-draft.ts';
import type { OnlineRules } from '../../domain/contest/online.ts';
import { onlineStandings } from '../../domain/contest/online-draft.ts';
import { $people } from '../../stores/people.ts';
import { $records, loadAllRecords } from '../../stores/record-log.ts';

/** Everybody's place by the records of this device; `undefined` until they are read. */
export function useOnlineRanking(rules: OnlineRules): readonly OnlineStanding[] | undefined {
  const people = useStore($people);
  const own = useStore($records);
  const [standings, setStandings] = useState<readonly OnlineStanding[] | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    void loadAllRecords().then((records) => {
      if (isWanted) setStandings(onlineStandings(records, rules, people));
    });
    return () => {
      isWanted = false;
    };
  }, [rules, people, own]);
  return standings;
}
