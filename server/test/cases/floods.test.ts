import { CLOSE } from '@evenhand/shared/protocol/close-code'
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { upgradedByHand } from '../by-hand.ts'
import { until } from '../until.ts'
import { type CaseBoard, caseBoard } from './case-board.ts'
import { editFrame, stateRequest } from './frames.ts'

const MIB = 1_048_576

let at: CaseBoard
beforeAll(async () => {
  at = await caseBoard()
})
afterAll(() => at.meeting.end())

describe('more than anybody needs', () => {
  test('[N4] UP21 a state vector of a million entries ends the socket, and who asks again and again is sent off', async () => {
    const before = await at.shown()
    const claimed = encoding.encode((encoder) => encoding.writeVarUint(encoder, 1_000_000))
    const whole = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 100_000)
      for (let client = 0; client < 100_000; client += 1) encoding.writeUint8Array(encoder, Uint8Array.of(1, 1))
    })
    const tooBig = new Uint8Array(2_000_003).fill(1)
    for (const vector of [claimed, whole, tooBig]) {
      const seat = await at.seat(at.odile)
      seat.send(stateRequest(vector))
      await until('the socket is closed', () => seat.closedWith() !== null)
    }
    const seat = await at.seat(at.odile)
    for (let asked = 0; asked < 200; asked += 1) seat.send(stateRequest())
    await until('she is sent off', () => seat.closedWith() === CLOSE.comeBack)
    expect(seat.came(0)).toBeLessThan(100)
    await at.unaffected(before)
  })

  test('[N4] UP22 a frame above the limit, one that comes in a thousand crumbs and one that says it is compressed end the socket', async () => {
    const before = await at.shown()
    const memory = process.memoryUsage().rss
    const seat = await at.seat(at.odile)
    seat.send(editFrame(new Uint8Array(300_000)))
    await until('it is refused', () => seat.refusal() === 'too-long' && seat.closedWith() === CLOSE.refused)
    const bigger = await at.seat(at.odile)
    bigger.send(editFrame(new Uint8Array(3_000_000)))
    await until('the socket is closed', () => bigger.closedWith() === 1009)

    const crumbs = Buffer.concat(
      Array.from({ length: 5_000 }, (_, n) => Buffer.from([n === 0 ? 0x02 : 0x00, 0x81, 0, 0, 0, 0, 0])),
    )
    const endless = Buffer.from([0x02, 0xff, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0, 0])
    const compressed = Buffer.from([0xc2, 0x85, 0, 0, 0, 0, 1, 2, 3, 4, 5])
    for (const bytes of [crumbs, endless, compressed]) {
      const { handle } = await at.seat(at.odile)
      const socket = await upgradedByHand(at.meeting.base, at.odile, `/sync/${handle}`)
      let closed = false
      socket.on('close', () => {
        closed = true
      })
      socket.write(bytes)
      await until('the line is cut', () => closed)
    }
    expect(process.memoryUsage().rss - memory).toBeLessThan(50 * MIB)
    await at.unaffected(before)
  })
})
