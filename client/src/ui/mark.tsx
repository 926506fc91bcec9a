/** Evenhand's own sign: the four boxes and the band. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 30 30" aria-hidden="true">
      <rect x="2" y="3" width="12" height="8" rx="1.5" />
      <rect x="16" y="3" width="12" height="8" rx="1.5" />
      <rect x="2" y="13.5" width="26" height="3" rx="1.5" />
      <rect x="2" y="19" width="12" height="8" rx="1.5" />
      <rect x="16" y="19" width="12" height="8" rx="1.5" />
    </svg>
  )
}
