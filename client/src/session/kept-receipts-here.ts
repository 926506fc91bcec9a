const PREFIX = 'evenhand.seal.'

/** Every receipt that this tab keeps, under whatever alias, and then none of them. Undefined: there are none. [P12] */
export function takeReceipts(): Readonly<Record<string, string>> | undefined {
  try {
    const names = Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX))
    const kept = names.map((name) => [name, sessionStorage.getItem(name) ?? ''] as const)
    for (const name of names) sessionStorage.removeItem(name)
    return names.length > 0 ? Object.fromEntries(kept) : undefined
  } catch {
    // Storage is switched off, so nothing was kept there.
    return undefined
  }
}

/** Puts back what `takeReceipts` took; anything else is left alone. */
export function putReceiptsBack(kept: unknown): void {
  if (typeof kept !== 'object' || kept === null) return
  try {
    for (const [name, value] of Object.entries(kept))
      if (name.startsWith(PREFIX) && typeof value === 'string') sessionStorage.setItem(name, value)
  } catch {
    // A full or forbidden storage costs the check after a reload, nothing else.
  }
}
