import type { Migration } from '../migrate.ts'

/** A look can take answers before the meeting; a revealed answer can be told to another audience. */
export const answersOfOtherTimes: Migration = [
  'alter table look add column before integer not null default 0 check (before in (0, 1))',
  `create table told_result (
     round_id text not null references round (id) on delete cascade deferrable initially deferred,
     member_id text not null, audience text not null, how text not null check (how in ('shown', 'mentioned')),
     primary key (round_id, member_id, audience)
   ) strict`,
]
