/** What is known of a module while chunks are cut; rolldown gives more. */
interface ModuleInfo {
  readonly importedIds: readonly string[]
}

interface Chunking {
  getModuleInfo: (id: string) => ModuleInfo | null
}

/** What is there before the first page, and where each page begins. The join page is part of the first. */
const ENTRY = '/src/main.ts'
const FIRST = '/src/start.tsx'
const BOARD = '/src/meeting/meeting-page.tsx'
const OTHER_PAGES = [
  '/src/people/hand-over-page.tsx',
  ...['set-up', 'sign-in', 'meetings', 'create-meeting', 'people'].map((page) => `/src/staff/${page}-page.tsx`),
]

/**
 * One file for what every page needs, one for what the board adds, one for what the board shares with the other pages.
 * Left alone, each combination of importers becomes a file of its own: seventy for a board, and each costs a request on a
 * line with long delays, and its own share of what compression saves. Everything else stays as it is cut by itself. [U9]
 */
export function groupChunks(client: string): (id: string, chunking: Chunking) => string | null {
  let groups: ReadonlyMap<string, string> | null = null
  return (id, chunking) => {
    groups ??= groupsOf(client, chunking)
    return groups.get(id) ?? null
  }
}

function groupsOf(client: string, chunking: Chunking): ReadonlyMap<string, string> {
  const from = (page: string) => reachable(client + page, chunking)
  const others = new Set(OTHER_PAGES.flatMap((page) => [...from(page)]))
  const groups = new Map<string, string>()
  for (const id of from(BOARD)) groups.set(id, others.has(id) ? 'shared' : 'board')
  for (const id of from(FIRST)) groups.set(id, 'first')
  for (const id of from(ENTRY)) groups.set(id, 'begin')
  // What begins a page keeps a file of its own, under its own name in the manifest.
  for (const start of [ENTRY, FIRST, BOARD]) groups.delete(client + start)
  return groups
}

/** Everything that is fetched with a module, so without what it imports later. */
function reachable(start: string, chunking: Chunking): ReadonlySet<string> {
  const found = new Set<string>([start])
  for (const id of found) for (const imported of chunking.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}
