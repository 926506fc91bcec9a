/** A person's own link. The secret stands behind `#`, which browsers never send to a server by themselves. [P5] */
export function linkTo(secret: string): string {
  return `${window.location.origin}/join#${secret}`
}
