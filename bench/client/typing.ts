import type { Stopwatch } from './stopwatch.ts'

/** About as fast as a quick hand: the next letter does not wait until the one before is on the screen. */
const LETTER_MS = 120

/** Types letter by letter and keeps each letter's time until it was painted. */
export async function types(
  letters: string,
  { page, time }: Pick<Stopwatch, 'page' | 'time'>,
  { act, css }: { act: string; css: string },
): Promise<void> {
  for (const letter of letters) {
    const began = performance.now()
    await time(act, { input: 'keydown', sight: { kind: 'reads-otherwise', css } }, () =>
      page.keyboard.press(letter === ' ' ? 'Space' : letter),
    )
    await pause(LETTER_MS - (performance.now() - began))
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))
}
