import type { Migration } from '../migrate.ts'

/** Every table of `tables.ts`, in the same order. STRICT, so that a wrong kind of value is refused and not bent. */
export const firstTables: Migration = [
  `create table staff (
     id text primary key, email_lookup text not null unique, sealed blob not null,
     pass_hash text not null, created_at integer not null
   ) strict`,
  `create table staff_session (
     token_hash text primary key,
     staff_id text not null references staff (id) on delete cascade deferrable initially deferred,
     expires_at integer not null
   ) strict`,
  'create index staff_session_by_staff on staff_session (staff_id)',

  `create table meeting_key (
     meeting_id text primary key references meeting (id) on delete cascade deferrable initially deferred,
     wrapped blob not null
   ) strict`,
  `create table meeting (
     id text primary key, staff_id text references staff (id) deferrable initially deferred,
     version integer not null, created_at integer not null, sealed blob not null
   ) strict`,
  'create index meeting_by_staff on meeting (staff_id)',
  `create table meeting_source (
     meeting_id text primary key references meeting (id) on delete cascade deferrable initially deferred,
     sealed blob not null
   ) strict`,
  `create table participant (
     id text primary key,
     meeting_id text not null references meeting (id) on delete cascade deferrable initially deferred
   ) strict`,
  'create index participant_by_meeting on participant (meeting_id)',

  `create table link (
     secret_hash text primary key,
     participant_id text not null references participant (id) on delete cascade deferrable initially deferred,
     sealed_secret blob, created_at integer not null, expires_at integer not null, used_at integer, revoked_at integer
   ) strict`,
  'create index link_by_participant on link (participant_id)',
  `create table participation (
     token_hash text primary key,
     participant_id text not null references participant (id) on delete cascade deferrable initially deferred,
     expires_at integer not null
   ) strict`,
  'create index participation_by_participant on participation (participant_id)',

  `create table room (
     id text primary key,
     meeting_id text not null references meeting (id) on delete cascade deferrable initially deferred,
     audience text not null
   ) strict`,
  'create index room_by_meeting on room (meeting_id)',
  `create table seat (
     handle_hash text primary key, participant_id text, room_id text, client_id integer, created_at integer not null
   ) strict`,
  'create unique index seat_by_client on seat (room_id, client_id)',
  'create index seat_by_participant on seat (participant_id)',
  `create table room_log (
     room_id text not null, seq integer not null, sealed blob not null, primary key (room_id, seq)
   ) strict`,
  'create table room_snapshot (room_id text primary key, seq integer not null, sealed blob not null) strict',

  `create table look (
     id text primary key,
     meeting_id text not null references meeting (id) on delete cascade deferrable initially deferred,
     number integer not null, phase text not null check (phase in ('open', 'closed', 'revealed')),
     imported integer not null check (imported in (0, 1)), opened_at integer not null
   ) strict`,
  'create index look_by_meeting on look (meeting_id, number)',
  `create table round (
     id text primary key, look_id text not null references look (id) on delete cascade deferrable initially deferred,
     position integer not null, scale_id text not null, sealed_scale blob not null, root text, sealed_results blob
   ) strict`,
  'create unique index round_by_look on round (look_id, position)',
  `create table score (
     round_id text not null references round (id) on delete cascade deferrable initially deferred,
     position integer not null, participant_id text not null, seq integer not null, idempotency_hash text,
     commitment text not null, sealed blob not null, primary key (round_id, position)
   ) strict`,
  'create unique index score_by_participant on score (round_id, participant_id)',

  `create table audit (
     id integer primary key, meeting_id text not null, at integer not null, participant_id text, what text not null
   ) strict`,
  'create index audit_by_meeting on audit (meeting_id, at)',
]
