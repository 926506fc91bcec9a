import type { MemberId } from '@evenhand/shared/domain/ids'

/** Takes away what this tab kept of somebody for the check of a reveal: whoever uses the device next learns not even that they took part. */
export function forgetReceipts(member: MemberId): void {
  try {
    const own = Object.keys(sessionStorage).filter((name) => name.startsWith(`evenhand.seal.${member}.`))
    for (const name of own) sessionStorage.removeItem(name)
  } catch {
    // Storage is switched off, so nothing was kept there.
  }
}
