/** How a browser names what it could not import; Safari names nothing, and asks again by itself. */
const ADDRESS = /https?:\/\/\S+\.js/

/**
 * Imports a file of words. Chromium and Firefox remember that an import failed for as long as the page is open, so after a
 * line that was down the same file is asked for under an address of its own. Only for files that import nothing: what they
 * imported would be remembered as well. [U9]
 */
export async function importAgain<Words>(
  load: () => Promise<Words>,
  importAt: (address: string) => Promise<Words> = async (address) => await import(/* @vite-ignore */ address),
): Promise<Words> {
  try {
    return await load()
  } catch (failed) {
    const address = failed instanceof Error ? ADDRESS.exec(failed.message)?.[0] : undefined
    if (address === undefined) throw failed
    return await importAt(`${address}?again=${Date.now()}`)
  }
}
