import type { Answer } from '@evenhand/shared/domain/answer'
import type { LookId, MemberId, RoundId } from '@evenhand/shared/domain/ids'
import { done, type Outcome } from '@evenhand/shared/lib/outcome'
import type { SubmitScore } from '@evenhand/shared/protocol/command'
import { commit, freshOpening } from '@evenhand/shared/seal/commitment'
import { padSubmission } from '@evenhand/shared/seal/padding'

export interface ToSeal {
  readonly look: LookId
  readonly round: RoundId
  readonly member: MemberId
  readonly seq: number
  readonly answer: Answer
}

/** Seals an answer on this device, one's own or `forMember`'s: a fresh opening, its commitment, a fresh key, and the padding to one fixed size. */
export async function sealAnswer(toSeal: ToSeal, forMember?: MemberId): Promise<Outcome<SubmitScore, 'too-long'>> {
  const opening = freshOpening()
  const whose = forMember ? { for: forMember } : {}
  const commitment = await commit({ ...toSeal, opening })
  const bare = { answer: toSeal.answer, opening, commitment, seq: toSeal.seq, key: freshKey(), ...whose }
  const body = padSubmission(bare)
  if (!body.ok) return body
  const unpadded = JSON.stringify({ ...bare, padding: '' })
  return done({ ...bare, padding: '0'.repeat(body.value.length - unpadded.length) })
}

/** 32 random bytes as base64url: the same key with the same answer is one submission, however often it is sent. */
function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
