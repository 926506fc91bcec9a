import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCORE_BODY_BYTES } from '@evenhand/shared/domain/answer'
import { must } from '@evenhand/shared/lib/must'
import { checkClose, checkReveal } from '@evenhand/shared/seal/check-reveal'
import { commit } from '@evenhand/shared/seal/commitment'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  bodyOf,
  type Conference,
  conference,
  type Name,
  PEOPLE,
  pass,
  place,
  type Submission,
} from './testing/conference.ts'

const CANARY = 'canary-9f3a'
const OTHERS = PEOPLE.map(([name]) => name).filter((name) => name !== 'dana')
let room: Conference

beforeEach(async () => {
  room = await conference()
})
afterEach(() => room.close())

const roundId = async (child: 'pip' | 'wren' = 'pip') => (await room.round('imogen', child)).id
const receiptOf = ({ seq, commitment }: Submission) => ({ seq, commitment })

async function revealed(who: Name, child: 'pip' | 'wren' = 'pip') {
  const round = await room.round(who, child)
  if (round.phase !== 'revealed') throw new Error('not revealed')
  return round
}

async function closed(who: Name) {
  const round = await room.round(who)
  if (round.phase !== 'closed') throw new Error('not closed')
  return round
}

describe('an answer stays with its author until the reveal', () => {
  test("[R1] what dana sent is in nobody else's view, at no time before the reveal, and then in everybody's", async () => {
    await room.opens()
    const taken = await room.scores('dana', place(7, CANARY))
    expect(taken.status).toBe(200)
    expect(taken.body).not.toContain(CANARY)
    for (const step of [room.tick, () => room.steps('close')]) {
      await step()
      for (const who of PEOPLE.map(([name]) => name)) {
        expect(JSON.stringify(await room.sees(who))).not.toContain(CANARY)
      }
    }
    await room.steps('reveal')
    for (const who of PEOPLE.map(([name]) => name)) expect(JSON.stringify(await room.sees(who))).toContain(CANARY)
  })

  test("[R1] nobody can fetch it: by the round, by her address, or by asking for another's", async () => {
    await room.opens()
    await room.scores('dana', place(7, CANARY))
    const mine = `/rounds/${await roundId()}/mine`
    for (const who of OTHERS) {
      const asked = [
        await room.asks(who, 'GET', mine),
        await room.asks(who, 'GET', mine, undefined, room.person('dana')),
      ]
      expect(asked.map(({ status }) => status).every((status) => status >= 401 && status <= 404)).toBe(true)
      expect(JSON.stringify(asked)).not.toContain(CANARY)
    }
  })

  test('[R1] a round of another meeting and one that never was are refused alike, byte for byte', async () => {
    await room.opens()
    const body = bodyOf(await room.prepares('kit', place(3)))
    const notFound = { status: 404, body: '{"reason":"not-found"}' }
    for (const path of [`/rounds/${await roundId()}`, '/rounds/never-was']) {
      // Kit of the other meeting, in which no round is open, with a good cookie of their own.
      const foreign = room.person('kit', room.elsewhere)
      expect(await room.asks(foreign, 'GET', `${path}/mine`)).toEqual(notFound)
      expect(await room.asks(foreign, 'PUT', `${path}/score`, body)).toEqual(notFound)
      // The chair could score but is not asked here.
      expect(await room.asks('imogen', 'GET', `${path}/mine`)).toEqual(notFound)
      expect(await room.asks('imogen', 'PUT', `${path}/score`, body)).toEqual(notFound)
      const notAllowed = { status: 403, body: '{"reason":"not-allowed"}' }
      expect(await room.asks('ivo', 'GET', `${path}/mine`)).toEqual(notAllowed)
      expect(await room.asks('ivo', 'PUT', `${path}/score`, body)).toEqual(notAllowed)
    }
  })

  test('[R1] on disk there is no byte of it, and a stand-in is as long as a full answer', async () => {
    await room.opens()
    await room.scores('dana', place(7, CANARY))
    const files = readdirSync(room.folder).map((file) => readFileSync(join(room.folder, file)))
    expect(files.some((file) => file.includes(CANARY))).toBe(false)
    const rows = await room.store.read.selectFrom('score').select('sealed').execute()
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1)
  })

  test('[R1] sending tells nobody: only open, close, reveal and the fixed beat do', async () => {
    await room.opens()
    const before = room.touched.length
    await room.scores('dana', place(7))
    expect(room.touched).toHaveLength(before)
    await room.tick()
    expect(room.touched).toHaveLength(before + 1)
    await room.steps('close')
    await room.steps('reveal')
    expect(room.touched).toHaveLength(before + 3)
  })

  test('[R1] its author fetches it back on any device of theirs, in a body of one length', async () => {
    await room.opens()
    const submission = await room.prepares('dana', place(7, CANARY), 3)
    await room.sends('dana', submission)
    const mine = await room.asks('dana', 'GET', `/rounds/${await roundId()}/mine`)
    const { answer, opening } = submission
    expect(JSON.parse(mine.body)).toEqual({ answer, opening, seq: 3 })
    expect(mine.body).toHaveLength(SCORE_BODY_BYTES)
    expect((await room.asks('kit', 'GET', `/rounds/${await roundId()}/mine`)).status).toBe(404)
  })
})

describe('sending an answer', () => {
  test('[R3] a retry gets the same receipt, also after the close, and a new answer before it counts instead', async () => {
    await room.opens()
    const first = await room.prepares('dana', place(7))
    const answers = [await room.sends('dana', first), await room.sends('dana', first)]
    expect(answers.map(({ body }) => JSON.parse(body))).toEqual([receiptOf(first), receiptOf(first)])
    const second = await room.prepares('dana', place(4), 2)
    expect((await room.sends('dana', second)).status).toBe(200)
    await room.steps('close')
    expect(await room.sends('dana', second)).toEqual({ status: 200, body: JSON.stringify(receiptOf(second)) })
    await room.steps('reveal')
    expect((await revealed('kit')).results[0]).toMatchObject({ name: 'dana', answer: place(4) })
  })

  test('[R3] a number that was used does not replace what came with it', async () => {
    await room.opens()
    await room.scores('dana', place(7), 2)
    for (const seq of [1, 2]) {
      expect(await room.scores('dana', place(1), seq)).toEqual({ status: 409, body: '{"reason":"changed-meanwhile"}' })
    }
  })

  test('[R3] after the close and after the reveal it is too late', async () => {
    await room.opens()
    const late = await room.prepares('dana', place(7))
    for (const step of ['close', 'reveal'] as const) {
      await room.steps(step)
      expect(await room.sends('dana', late)).toEqual({ status: 409, body: '{"reason":"round-closed"}' })
    }
    expect((await revealed('kit')).results[0]).toMatchObject({ name: 'dana', answer: null })
  })

  test('[P1] an observer, an interpreter, a minute taker and somebody under another name are refused', async () => {
    await room.opens()
    const submission = await room.prepares('dana', place(7))
    for (const who of ['ivo', 'margot', 'bea'] as const) expect((await room.sends(who, submission)).status).toBe(403)
    const path = `/rounds/${await roundId()}/score`
    const underHerName = await room.asks('kit', 'PUT', path, bodyOf(submission), room.person('dana'))
    expect(underHerName.status).toBe(401)
  })

  test("[R4] an answer that is not the one committed to is refused, and so is another person's commitment", async () => {
    await room.opens()
    const honest = await room.prepares('dana', place(7))
    const others: Submission[] = [
      { ...honest, answer: place(6) },
      { ...honest, seq: 2 },
    ]
    for (const other of others) expect((await room.sends('dana', other)).status).toBe(422)
    expect((await room.sends('kit', honest)).status).toBe(422)
    expect((await room.sends('dana', honest)).status).toBe(200)
  })

  test.each([
    ['a place below 0', { place: -1 }],
    ['a place above 10', { place: 11 }],
    ['half a place', { place: 5.5 }],
    ['a place in words', { place: '5' }],
    ['no place', { place: null }],
    ['a place left out', { place: undefined }],
    ['a key nobody asked for', { [CANARY]: 1 }],
    ['a reason that is too long', { reasons: { helps: CANARY.repeat(100), worse: '', harder: '' } }],
  ])('[R5] %s is refused without being repeated', async (_, wrong) => {
    await room.opens()
    const submission = await room.prepares('dana', place(7, CANARY))
    const refusal = await room.sends('dana', { ...submission, answer: { ...submission.answer, ...wrong } as never })
    expect(refusal.status).toBe(400)
    expect(JSON.parse(refusal.body).reason).toBe('bad-request')
    expect(refusal.body).not.toMatch(/canary|5|11|-1/)
  })

  test('[R1] a body of another size, a megabyte and broken JSON are refused with the same few bytes', async () => {
    await room.opens()
    const path = `/rounds/${await roundId()}/score`
    const body = bodyOf(await room.prepares('dana', place(7, CANARY)))
    const wrong = [body.replace('00"', '0"'), `${body} `, 'x'.repeat(1_000_000), body.replace('{', '['), '']
    for (const one of wrong) {
      expect(await room.asks('dana', 'PUT', path, one)).toEqual({ status: 400, body: '{"reason":"bad-request"}' })
    }
  })
})

describe('opening, closing and revealing', () => {
  test('[R2] nobody but the chair can, and nothing changes when somebody tries', async () => {
    await room.opens()
    for (const who of OTHERS.filter((name) => name !== 'imogen')) {
      const scales = ['here-pip-today']
      expect((await room.asks(who, 'POST', '/looks', { scales })).status).toBe(403)
      expect((await room.steps('close', who)).status).toBe(403)
      expect((await room.steps('reveal', who)).status).toBe(403)
      // Under the chair's address, without the chair's cookie.
      expect((await room.asks(who, 'POST', '/looks', { scales }, room.person('imogen'))).status).toBe(401)
    }
    expect((await room.round('imogen')).phase).toBe('open')
  })

  test('[R3] each step is taken once: a repeated request is refused, and a look never goes back', async () => {
    await room.opens()
    const wrongPhase = { status: 409, body: '{"reason":"wrong-phase"}' }
    expect(await room.steps('reveal')).toEqual(wrongPhase)
    expect((await room.steps('close')).status).toBe(204)
    expect(await room.steps('close')).toEqual(wrongPhase)
    expect((await room.steps('reveal')).status).toBe(204)
    expect(await room.steps('reveal')).toEqual(wrongPhase)
    expect(await room.steps('close')).toEqual(wrongPhase)
  })

  test('[R3] there is one look at a time', async () => {
    expect((await room.opens()).status).toBe(201)
    expect(await room.opens()).toEqual({ status: 409, body: '{"reason":"already-open"}' })
    await room.steps('close')
    expect((await room.opens()).status).toBe(409)
    await room.steps('reveal')
    expect((await room.opens()).status).toBe(201)
    expect((await room.sees('dana')).map(({ number }) => number)).toEqual([1, 2])
  })

  test('[R2] there is no way to reveal one child or one person: a look opens whole', async () => {
    await room.opens()
    await room.scores('dana', place(7, CANARY))
    await room.steps('close')
    const look = must((await room.sees('imogen')).at(-1), 'look').id
    const dana = room.person('dana').member
    const tries = [
      `/rounds/${await roundId()}/reveal`,
      `/looks/${look}/rounds/${await roundId()}/reveal`,
      `/looks/${look}/reveal/${dana}`,
      `/looks/${await roundId()}/reveal`,
    ]
    for (const path of tries) expect((await room.asks('imogen', 'POST', path, {})).status).toBe(404)
    expect((await closed('imogen')).phase).toBe('closed')
    await room.asks('imogen', 'POST', `/looks/${look}/reveal`, { rounds: [await roundId()], members: [dana] })
    expect((await revealed('imogen', 'pip')).results).toHaveLength(4)
    expect((await revealed('imogen', 'wren')).results).toHaveLength(4)
  })

  test("[R3] the chair of another meeting cannot step this one's look, nor learn that it is there", async () => {
    await room.opens()
    const look = must((await room.sees('imogen')).at(-1), 'look').id
    for (const step of ['close', 'reveal']) {
      for (const id of [look, 'never-was']) {
        const path = `/looks/${id}/${step}`
        const answer = await room.asks(room.person('imogen', room.elsewhere), 'POST', path)
        expect(answer).toEqual({ status: 404, body: '{"reason":"not-found"}' })
      }
    }
    expect((await room.round('imogen')).phase).toBe('open')
  })

  test('[R3] a scale of another meeting, an unknown one, one twice and none are refused', async () => {
    for (const scales of [['elsewhere-pip-today'], ['never-was'], ['here-pip-today', 'here-pip-today'], []]) {
      expect((await room.asks('imogen', 'POST', '/looks', { scales })).status).toBe(400)
    }
  })

  test('[R2] nobody sent anything: it closes and reveals all the same, and says "not given" of everybody', async () => {
    await room.opens(['pip'])
    await room.steps('close')
    await room.steps('reveal')
    const { results, root } = await revealed('dana')
    expect(results.map(({ name, answer }) => [name, answer])).toEqual(
      ['dana', 'kit', 'tamsin', 'joss'].map((name) => [name, null]),
    )
    const look = must((await room.sees('dana')).at(-1), 'look').id
    expect(await checkReveal(look, await revealed('dana'), { root: must(root, 'root') })).toMatchObject({
      checked: 4,
      of: 4,
    })
  })

  test('[R4] every device checks all of it, from what it was shown and what it kept', async () => {
    await room.opens()
    const sent = await room.prepares('dana', place(0, 'Nothing is safe'))
    await room.sends('dana', sent)
    await room.scores('joss', pass('I do not work with Pip'))
    const receipt = (await room.round('dana')) as { mine: unknown }
    expect(receipt.mine).toEqual(receiptOf(sent))
    await room.steps('close')
    const atClose = await closed('dana')
    const kept = { root: atClose.root, mine: receiptOf(sent) }
    expect(await checkClose(atClose, kept)).toBe('matches')
    // A server that kept something else of hers would be found out at the close.
    const look = must((await room.sees('dana')).at(-1), 'look').id
    const { member } = room.person('dana')
    const swapped = await commit({ ...sent, look, round: atClose.id, member, answer: place(9) })
    expect(await checkClose(atClose, { mine: { seq: 1, commitment: swapped } })).toBe('differs')
    await room.steps('reveal')
    expect(await checkReveal(look, await revealed('dana'), kept)).toEqual({
      checked: 4,
      of: 4,
      rootMatches: true,
      mine: 'matches',
    })
  })

  test('[R2] what was done is in the audit, by whom, and nothing of what was said', async () => {
    await room.opens()
    await room.scores('dana', place(7, CANARY))
    await room.steps('close')
    await room.steps('reveal')
    const audit = await room.store.read
      .selectFrom('audit')
      .selectAll()
      .where('meeting_id', '=', room.meeting.id)
      .execute()
    expect(audit.map(({ what }) => what)).toEqual(['created', 'look-opened', 'look-closed', 'look-revealed'])
    expect(audit.at(-1)?.participant_id).toBe('here-imogen')
  })
})

describe('the second look', () => {
  async function secondLook() {
    await room.opens(['pip'])
    await room.scores('dana', place(7))
    await room.scores('joss', pass())
    await room.steps('close')
    await room.steps('reveal')
    await room.opens(['pip'])
  }

  test('[R6] whoever gave a place before says what changed it or that nothing did; silence is refused', async () => {
    await secondLook()
    expect(await room.scores('dana', place(7))).toEqual({
      status: 400,
      body: '{"reason":"bad-request","problems":["answer.change"]}',
    })
    expect((await room.scores('dana', place(7, '', { kind: 'unchanged' }))).status).toBe(200)
    const because = { kind: 'changed', because: ' The order was renewed ' } as const
    expect((await room.scores('dana', place(8, '', because), 2)).status).toBe(200)
  })

  test('[R6] whoever passed or was silent before has nothing to change from', async () => {
    await secondLook()
    expect((await room.scores('joss', place(5))).status).toBe(200)
    expect((await room.scores('kit', place(5))).status).toBe(200)
  })

  test('[R6] in the first look nothing can have changed', async () => {
    await room.opens()
    expect((await room.scores('dana', place(7, '', { kind: 'unchanged' }))).status).toBe(400)
  })
})
