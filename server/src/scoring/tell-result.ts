import type { RoundId } from '@evenhand/shared/domain/ids'
import { type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { ShareResult } from '@evenhand/shared/protocol/command'
import { importedResults, roundOf, type StoredLook, type StoredRound } from '../store/score-reads.ts'
import { type Entered, insideOf } from './enter.ts'
import { lookAudience } from './look-audience.ts'
import type { LookParts } from './run-look.ts'
import { openImported, openRound } from './sealed-round.ts'

/**
 * Tells another audience of one revealed answer of a session that the chair is in: whole, or only that there is one. An
 * unknown round, person or audience is `not-found`; an answer that is not revealed yet `wrong-phase`. [P6]
 */
export async function tellResult(
  { store, clock }: LookParts,
  entered: Entered,
  round: RoundId,
  { to, member, how }: ShareResult,
): Promise<Outcome<null, 'not-found' | 'wrong-phase'>> {
  const { meeting, key } = entered.open
  const found = await roundOf(store.read, meeting.id, round)
  if (!found || !insideOf(entered, to)) return refused('not-found')
  const from = lookAudience(meeting, found.look)
  if (from === to || !insideOf(entered, from)) return refused('not-found')
  if (found.look.phase !== 'revealed') return refused('wrong-phase')
  if (!(await members(found.look, found.round)).includes(member)) return refused('not-found')
  const by = entered.viewer.id
  return store.run('tellResult', { meeting: meeting.id, at: clock(), by, round, member, to, how })

  async function members({ imported }: StoredLook, { sealedScale }: StoredRound) {
    const of = { meeting: meeting.id, round }
    if (!imported) return openRound(key, of, sealedScale).roster.map((each) => each.member)
    const sealed = await importedResults(store.read, round)
    return sealed ? openImported(key, of, sealed).map(({ by }) => by) : []
  }
}
