import type { MemberId, RoundId } from '@evenhand/shared/domain/ids'
import type { Kept } from '@evenhand/shared/seal/check-reveal'

export interface KeptReceipts {
  recall(member: MemberId, round: RoundId): Kept
  /** Adds to what is kept: a later receipt replaces an earlier one, the first root told stands. [R8] */
  keep(member: MemberId, round: RoundId, more: Kept): void
}

/** Remembers what a later check needs: the own receipt and the root of the close. Neither tells anything of an answer. */
export function createKeptReceipts(storage: Pick<Storage, 'getItem' | 'setItem'> | null): KeptReceipts {
  const memory = new Map<string, string>()
  const recall = (member: MemberId, round: RoundId) => {
    const name = nameOf(member, round)
    return parse(memory.get(name) ?? storage?.getItem(name) ?? '')
  }
  return {
    recall,
    keep(member, round, more) {
      const before = recall(member, round)
      const mine = newer(before.mine, more.mine)
      const root = before.root ?? more.root
      const name = nameOf(member, round)
      const text = `${mine?.seq ?? ''} ${mine?.commitment ?? ''} ${root ?? ''}`
      memory.set(name, text)
      try {
        storage?.setItem(name, text)
      } catch {
        // A full or forbidden storage costs the check after a reload, nothing else.
      }
    },
  }
}

const nameOf = (member: MemberId, round: RoundId) => `evenhand.seal.${member}.${round}`

function newer(a: Kept['mine'], b: Kept['mine']): Kept['mine'] {
  if (!a || !b) return a ?? b
  return b.seq > a.seq ? b : a
}

function parse(text: string): Kept {
  const [seq = '', commitment = '', root = ''] = text.split(' ')
  return {
    ...(/^\d+$/.test(seq) && /^[0-9a-f]{64}$/.test(commitment) ? { mine: { seq: Number(seq), commitment } } : {}),
    ...(/^[0-9a-f]{64}$/.test(root) ? { root } : {}),
  }
}
