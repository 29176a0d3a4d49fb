import { type Connection, connect } from '../storage/open-database.ts';
import { openTabChannel, type TabChannel } from '../storage/tab-channel.ts';

let connection: Connection | undefined;
let channel: TabChannel | undefined;

/** The page's one connection to the database; opened on first use, never at import. */
export function theConnection(): Connection {
  connection ??= connect();
  return connection;
}

/** The page's one channel to the other tabs. */
export function theChannel(): TabChannel {
  channel ??= openTabChannel('zhouke');
  return channel;
}
