import type { Migration } from '../migrate.ts'

/** Who tagged or moved which card and when outlives the rows of the log that brought it. */
export const roomTrail: Migration = [
  `create table room_trail (
     room_id text not null, seq integer not null, sealed blob not null, primary key (room_id, seq)
   ) strict`,
]
