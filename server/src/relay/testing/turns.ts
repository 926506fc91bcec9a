/** Lets everything that can happen now happen. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise(setImmediate)
}
