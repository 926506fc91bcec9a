/** Resolves when the condition holds, looking again whenever the loop has turned; fails with the sentence after a while. */
export async function until(sentence: string, holds: () => boolean, atMostMs = 10_000): Promise<void> {
  const end = performance.now() + atMostMs
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain until ${sentence}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
