import { mayEnterFor } from '@evenhand/shared/domain/asked'
import type { MemberId, RoundId } from '@evenhand/shared/domain/ids'
import type { Attendee } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import { ownScore, type OwnScore, roundOf } from '../store/score-reads.ts'
import type { Store } from '../store/store.ts'
import { type Entered, insideOf } from './enter.ts'
import { lookAudience } from './look-audience.ts'
import type { Asked } from './roster.ts'
import { openRound } from './sealed-round.ts'

/** A row that may be written or read back now: whose it is, what it answers, and who types. */
export interface WhoseAnswer {
  readonly asked: Asked
  readonly asks: RoundQuestion
  readonly row: OwnScore
  readonly typing: Attendee
}

/**
 * The row of the viewer in this round, or of the person they enter for. An unknown round, one of another audience or
 * meeting, not being asked, not being asked any more in the role they have by now, and somebody they may not enter for are
 * all null and look the same.
 */
export async function whoseAnswer(
  store: Store,
  entered: Entered,
  round: RoundId,
  forMember: MemberId | undefined,
): Promise<WhoseAnswer | null> {
  const { meeting, key } = entered.open
  const found = await roundOf(store.read, meeting.id, round)
  const typing = found && insideOf(entered, lookAudience(meeting, found.look))
  if (!found || !typing) return null
  const { asks, roster } = openRound(key, { meeting: meeting.id, round }, found.round.sealedScale)
  const asked = roster.find(({ participant, member }) => {
    return forMember === undefined ? participant === typing.id : member === forMember && participant !== typing.id
  })
  const person = meeting.participants.find(({ id }) => id === asked?.participant)
  if (!asked || !person) return null
  // Who was a professional when the look opened and is none now gives no professional's view.
  if (!may(person.role, asks.kind === 'threshold_view' ? 'view-threshold' : 'score', 'own')) return null
  if (forMember !== undefined && !mayEnterFor(typing, person, meeting.children)) return null
  const row = await ownScore(store.read, { meeting: meeting.id, round, participant: asked.participant })
  return row ? { asked, asks, row, typing } : null
}
