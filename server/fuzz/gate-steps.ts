import type { MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { decodeUpdate } from '@evenhand/shared/grid-doc/decode-update'
import { describeUpdate } from '@evenhand/shared/grid-doc/describe-update'
import { readFacts } from '@evenhand/shared/grid-doc/grid-facts'
import { rootPlace } from '@evenhand/shared/grid-doc/place'
import { aTemplate, WRITING_EVERYWHERE } from '@evenhand/shared/testing/a-template'
import * as Y from 'yjs'
import { watchEffect } from '../src/relay/effect-check.ts'
import { judge } from '../src/relay/gate.ts'

export const STEPS = ['decode', 'describe', 'judge', 'apply and effect', 'all'] as const
export type Times = Record<(typeof STEPS)[number], number>

/** Takes an honest update step by step, as the gate does, and gives the milliseconds of each; throws when it is refused. */
export function takeInSteps(doc: Y.Doc, bytes: Uint8Array, { member, role }: { member: MemberId; role: Role }): Times {
  const boundTo = () => 'mine' as const
  const marks = [performance.now()]
  const mark = () => marks.push(performance.now())
  const decoded = decodeUpdate(bytes, (name) => rootPlace(name) !== null)
  if (!decoded.ok) throw new Error(decoded.reason)
  mark()
  const described = describeUpdate(doc, decoded.value, boundTo)
  if (!described.ok) throw new Error(described.reason)
  mark()
  const present = {
    paused: false,
    wordsStillTaken: false,
    writing: WRITING_EVERYWHERE,
    template: aTemplate(),
    grid: readFacts(doc),
    isChild: () => true,
  }
  const verdict = judge(described.changes, { member, role }, present)
  if (verdict !== 'pass') throw new Error(verdict)
  mark()
  const effect = watchEffect(doc, { author: { member, role }, boundTo })
  Y.applyUpdate(doc, bytes)
  effect.stop()
  if (!effect.passed()) throw new Error('the effect check did not pass')
  mark()
  const took = (from: number, to: number) => (marks[to] ?? 0) - (marks[from] ?? 0)
  return {
    decode: took(0, 1),
    describe: took(1, 2),
    judge: took(2, 3),
    'apply and effect': took(3, 4),
    all: took(0, 4),
  }
}
