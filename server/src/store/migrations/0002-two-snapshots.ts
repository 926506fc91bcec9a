import type { Migration } from '../migrate.ts'

/** A room keeps the snapshot before its newest one, so that one damaged snapshot is not the end of a board. */
export const twoSnapshots: Migration = [
  'alter table room_snapshot rename to room_snapshot_before',
  `create table room_snapshot (
     room_id text not null, seq integer not null, sealed blob not null, primary key (room_id, seq)
   ) strict`,
  'insert into room_snapshot (room_id, seq, sealed) select room_id, seq, sealed from room_snapshot_before',
  'drop table room_snapshot_before',
]
