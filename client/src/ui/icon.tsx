import type { ReactNode } from 'react'

/** Twenty by twenty, one line weight, drawn in the colour of the words beside them. A picture never stands without its word. */
const DRAWINGS = {
  action: (
    <>
      <path d="M4 10.5 8.2 15 16.5 5.5" />
    </>
  ),
  add: (
    <>
      <path d="M10 4v12M4 10h12" />
    </>
  ),
  advocate: (
    <>
      <path d="M3 4h14v9.5H9.5L6 16.8v-3.3H3Z" />
      <path d="M10 6.3v4.9M7.6 8.7h4.8" />
    </>
  ),
  ask: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.7 8c0-1.5 1-2.4 2.4-2.4s2.3.9 2.3 2.1c0 1.9-2.4 1.9-2.4 3.8" />
      <circle fill="currentColor" stroke="none" cx="10" cy="14" r="1" />
    </>
  ),
  away: (
    <>
      <circle cx="10" cy="6" r="3" strokeDasharray="2 2" />
      <path d="M4 17c0-4 2.2-6 6-6s6 2 6 6" strokeDasharray="2 2.4" />
    </>
  ),
  board: (
    <>
      <rect x="2.5" y="2.5" width="6.3" height="4.7" rx=".8" />
      <rect x="11.2" y="2.5" width="6.3" height="4.7" rx=".8" />
      <path d="M2.5 10h15" />
      <rect x="2.5" y="12.8" width="6.3" height="4.7" rx=".8" />
      <rect x="11.2" y="12.8" width="6.3" height="4.7" rx=".8" />
    </>
  ),
  chair: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M6.5 8.2h7M6.5 11.8h7" />
    </>
  ),
  checked: (
    <>
      <path d="M10 2.5 16.5 5v4.8c0 3.7-2.5 6.2-6.5 7.7-4-1.5-6.5-4-6.5-7.7V5Z" />
      <path d="M7 10l2.2 2.2L13.2 8" />
    </>
  ),
  child: (
    <>
      <circle cx="10" cy="5.8" r="2.8" />
      <path d="M6 17v-2.5c0-2.3 1.5-3.7 4-3.7s4 1.4 4 3.7V17M3.5 10.5l3 2M16.5 10.5l-3 2" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 5.5V10l3 2" />
    </>
  ),
  close: (
    <>
      <path d="M5 5l10 10M15 5 5 15" />
    </>
  ),
  differ: (
    <>
      <path d="M4 7.5h12M4 12.5h12M13 4 7 16" />
    </>
  ),
  down: (
    <>
      <path d="M4.5 7.5 10 13l5.5-5.5" />
    </>
  ),
  fact: (
    <>
      <rect fill="currentColor" stroke="none" x="3.5" y="3.5" width="13" height="13" rx="1" />
    </>
  ),
  family: (
    <>
      <circle cx="7" cy="6" r="2.6" />
      <circle cx="14" cy="8" r="2" />
      <path d="M2.5 16.5c0-4 1.7-5.7 4.5-5.7 2.1 0 3.6 1 4.2 3.2M10.5 16.5c0-3 1.2-4.3 3.5-4.3s3.5 1.3 3.5 4.3" />
    </>
  ),
  good: (
    <>
      <path d="M2.5 14.5h15" />
      <path d="M5.5 14.5a4.5 4.5 0 0 1 9 0" />
      <path d="M10 4v2.5M3.7 7.2l1.6 1.6M16.3 7.2l-1.6 1.6" />
    </>
  ),
  hand: (
    <>
      <path d="M6 11V5.5a1.2 1.2 0 0 1 2.4 0V9.500M8.4 9V3.700a1.2 1.2 0 0 1 2.4 0V9M10.8 9V4.600a1.2 1.2 0 0 1 2.4 0V12" />
      <path d="M6 11 4.6 9.400a1.3 1.3 0 0 0-2 1.600L6 16.200C7 17.6 8 18 9.6 18c2.4 0 3.6-1.6 3.6-4V8" />
    </>
  ),
  help: (
    <>
      <path d="M6.5 17.5v-3L4 11.2c-.7-1 .6-2 1.5-1.2l1.3 1.3V4.2c0-1.5 2.1-1.5 2.1 0V9m0-.8V3.2c0-1.5 2.1-1.5 2.1 0V9m0-4.3c0-1.5 2.1-1.5 2.1 0v5m0-3.2c0-1.4 2-1.4 2 0v5.2c0 3-1.6 4.4-2 5.8" />
    </>
  ),
  hypothesis: (
    <>
      <path d="M10 2.2 17.8 10 10 17.8 2.2 10Z" />
    </>
  ),
  impact: (
    <>
      <circle cx="10" cy="5.3" r="2.5" />
      <path d="M5.5 17c0-4.2 1.7-6.3 4.5-6.3s4.5 2.1 4.5 6.3" />
    </>
  ),
  interpreter: (
    <>
      <path d="M2.5 3.5h9v6.5H7L4.5 12.3V10h-2Z" />
      <path d="M13.8 7.5h3.7V14h-2v2.5L13 14H8.5v-1.8" />
    </>
  ),
  letters: (
    <>
      <path d="M2 15 6.3 4.5 10.6 15M3.6 11.4h5.4" />
      <path d="M11.6 15l3.200-7.600L18 15M12.8 12.4h4" />
    </>
  ),
  link: (
    <>
      <path d="M8.3 11.7a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-.9.9M11.7 8.3a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l.9-.9" />
    </>
  ),
  list: (
    <>
      <path d="M7 5h10M7 10h10M7 15h10" />
      <circle fill="currentColor" stroke="none" cx="3.5" cy="5" r="1.2" />
      <circle fill="currentColor" stroke="none" cx="3.5" cy="10" r="1.2" />
      <circle fill="currentColor" stroke="none" cx="3.5" cy="15" r="1.2" />
    </>
  ),
  locked: (
    <>
      <rect x="4" y="9" width="12" height="8.5" rx="1.5" />
      <path d="M6.7 9V6.3a3.3 3.3 0 0 1 6.6 0V9" />
    </>
  ),
  minutes: (
    <>
      <path d="M4 16.5 5 12.6 13.4 4.2l2.9 2.9-8.4 8.4L4 16.5Z" />
      <path d="M11.7 5.9l2.9 2.9" />
    </>
  ),
  move: (
    <>
      <path d="M10 2.5v15M2.5 10h15M7.8 4.7 10 2.5l2.2 2.2M7.8 15.3l2.2 2.2 2.2-2.2M4.7 7.8 2.5 10l2.2 2.2M15.3 7.8l2.2 2.2-2.2 2.2" />
    </>
  ),
  needs: (
    <>
      <path d="M2.8 16.5h4.2v-4h4.2v-4h4.2v-4h2" />
    </>
  ),
  observer: (
    <>
      <path d="M2 10c2-3.6 4.7-5.4 8-5.4s6 1.8 8 5.4c-2 3.6-4.7 5.4-8 5.4S4 13.6 2 10Z" />
      <circle cx="10" cy="10" r="2.3" />
    </>
  ),
  offline: (
    <>
      <path d="M2.5 8c2-2 4.6-3 7.5-3M13.8 5.7c1.4.6 2.6 1.3 3.7 2.3M5.5 11.3c.9-.9 2-1.5 3.2-1.8M4 3.5l12.5 13" />
      <circle fill="currentColor" stroke="none" cx="10" cy="15.3" r="1.3" />
    </>
  ),
  opened: (
    <>
      <path d="M2.5 8.3 10 2.8l7.5 5.5V16a1.3 1.3 0 0 1-1.3 1.3H3.8A1.3 1.3 0 0 1 2.5 16Z" />
      <path d="M2.8 8.6 10 13l7.2-4.4" />
    </>
  ),
  opinion: (
    <>
      <circle cx="10" cy="10" r="6.8" />
      <path fill="currentColor" stroke="none" d="M10 3.2a6.8 6.8 0 0 1 0 13.6Z" />
    </>
  ),
  pass: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M6.5 10h7" />
    </>
  ),
  pause: (
    <>
      <path d="M4 8h9.5v5a3.5 3.5 0 0 1-3.5 3.5H7.5A3.5 3.5 0 0 1 4 13Z" />
      <path d="M13.5 9h1.5a2 2 0 0 1 0 4h-1.5M7 5.5v-2M10.5 5.5v-2" />
    </>
  ),
  person: (
    <>
      <circle cx="10" cy="6" r="3" />
      <path d="M4 17c0-4 2.2-6 6-6s6 2 6 6" />
    </>
  ),
  phone: (
    <>
      <path d="M5 2.8h2.6l1.3 4-1.7 1.3a10 10 0 0 0 4.7 4.7l1.3-1.7 4 1.3V15a2 2 0 0 1-2.2 2A13.5 13.5 0 0 1 3 5 2 2 0 0 1 5 2.8Z" />
    </>
  ),
  refused: (
    <>
      <path d="M7.5 4 3.5 8l4 4" />
      <path d="M3.5 8H12a4.3 4.3 0 0 1 0 8.6H8" />
    </>
  ),
  room: (
    <>
      <path d="M3 9.5h14M5 9.5v7M15 9.5v7M7 6.5v-3h6v3" />
    </>
  ),
  saved: (
    <>
      <path d="M4 10.5 8.2 14.7 16.3 6" />
    </>
  ),
  sealed: (
    <>
      <rect x="2.5" y="4.5" width="15" height="11.5" rx="1.5" />
      <path d="M3 5.5l7 5.8 7-5.8" />
      <circle fill="currentColor" stroke="none" cx="10" cy="11.5" r="1.7" />
    </>
  ),
  text: (
    <>
      <path d="M2.5 15.5 6.5 5h.8l4 10.5M4 12h5.8M12.5 15.5l2.3-6h.6l2.3 6M13.3 13.5h3.6" />
    </>
  ),
  unsaved: (
    <>
      <circle cx="10" cy="10" r="7.3" strokeDasharray="3 2.7" />
      <path d="M10 13.5V7M7.5 9.2 10 6.7l2.5 2.5" />
    </>
  ),
  untagged: (
    <>
      <circle cx="10" cy="10" r="6.8" strokeDasharray="2.3 3" />
    </>
  ),
  video: (
    <>
      <rect x="2.5" y="5" width="10.5" height="10" rx="1.5" />
      <path d="M13 9l4.5-2.8v7.6L13 11" />
    </>
  ),
  well: (
    <>
      <path d="M10 17.5V9.5" />
      <path d="M10 11.5C6.2 11.5 4 9.4 4 5.8c3.8 0 6 2.1 6 5.7Z" />
      <path d="M10 9.5C10 5.9 12.2 3.8 16 3.8c0 3.6-2.2 5.7-6 5.7Z" />
    </>
  ),
  words: (
    <>
      <path d="M4 11.5h3.8V15H4v-3.5c0-3 1.2-5 3.3-6M12 11.5h3.8V15H12v-3.5c0-3 1.2-5 3.3-6" />
    </>
  ),
  worker: (
    <>
      <rect x="4.5" y="6" width="11" height="11.5" rx="1.5" />
      <path d="M8 6V2.5h4V6" />
      <circle cx="10" cy="10.3" r="1.6" />
      <path d="M7.3 14.8c.5-1.2 1.4-1.8 2.7-1.8s2.2.6 2.7 1.8" />
    </>
  ),
  worried: (
    <>
      <path d="M6 15.5h8a3.5 3.5 0 0 0 .6-6.95A4.7 4.7 0 0 0 5.5 8.9 3.32 3.32 0 0 0 6 15.5Z" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof DRAWINGS

export function Icon({ name, big = false }: { name: IconName; big?: boolean }) {
  return (
    <svg className={big ? 'i i--big' : 'i'} viewBox="0 0 20 20" aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  )
}
