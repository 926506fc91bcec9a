import { expect, type Person } from './stage.ts'

/** Something a screen reader would have said by itself. */
export interface Heard {
  readonly tone: 'polite' | 'assertive'
  readonly words: string
}

/** From the next page on, everything that is read out by itself is written down. Before the person opens anything. */
export async function listens({ page }: Person) {
  await page.addInitScript(() => {
    const heard: Heard[] = []
    Reflect.set(globalThis, 'heard', heard)
    const LIVE = '[aria-live], [role=status], [role=alert], output'
    const toneOf = (region: Element): Heard['tone'] | null => {
      const live = region.getAttribute('aria-live')
      if (live !== null) return live === 'polite' || live === 'assertive' ? live : null
      return region.matches('[role=alert]') ? 'assertive' : 'polite'
    }
    const note = (node: Node, words: string | null) => {
      const element = node instanceof Element ? node : node.parentElement
      const region = element?.closest(LIVE)
      const tone = region ? toneOf(region) : null
      // Clones that are cut into paragraphs are one sentence each.
      const said = words?.replaceAll(/\s+/g, ' ').trim()
      if (tone && said) heard.push({ tone, words: said })
    }
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') note(target, target.parentElement?.closest(LIVE)?.textContent ?? null)
        for (const node of addedNodes) note(node, node.textContent)
      }
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
}

export function heardBy({ page }: Person): Promise<readonly Heard[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'heard') as Heard[])
}

/** What was heard so far is put aside. */
export function listensAfresh({ page }: Person) {
  return page.evaluate(() => {
    ;(Reflect.get(globalThis, 'heard') as Heard[]).length = 0
  })
}

/** Was heard once, in this tone; again means that somebody is told twice. */
export async function hearsOnce(person: Person, words: string | RegExp, tone: Heard['tone'] = 'polite') {
  const fits = (said: string) => (typeof words === 'string' ? said === words : words.test(said))
  await expect
    .poll(async () => (await heardBy(person)).filter((each) => fits(each.words)), { timeout: 15_000 })
    .toMatchObject([{ tone }])
}

/** One thing of the accessibility tree: what it is, and how it is called. */
export interface Read {
  readonly role: string
  readonly name: string
  readonly parents: readonly number[]
}

/** The accessibility tree as a screen reader walks it, from the first to the last. What it leaves out is left out. */
export async function treeOf({ page, context }: Person): Promise<readonly Read[]> {
  const session = await context.newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const walked: Read[] = []
  const walk = (id: string, parents: readonly number[]) => {
    const node = byId.get(id)
    if (!node) return
    let inner = parents
    if (!node.ignored) {
      inner = [...parents, walked.length]
      walked.push({ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? ''), parents })
    }
    for (const child of node.childIds ?? []) walk(child, inner)
  }
  const [root] = nodes
  if (root) walk(root.nodeId, [])
  return walked
}

/** These are met in this order by somebody who reads on and on; other things may stand between them. */
export async function readsInOrder(
  person: Person,
  wanted: readonly (readonly [role: string, name: string | RegExp])[],
) {
  const tree = await treeOf(person)
  let from = 0
  for (const [role, name] of wanted) {
    const fits = (said: string) => (typeof name === 'string' ? said === name : name.test(said))
    const at = tree.findIndex((node, place) => place >= from && node.role === role && fits(node.name))
    expect(at, `${role} “${String(name)}” comes next`).toBeGreaterThanOrEqual(from)
    from = at + 1
  }
}

const NAMED = new Set(['button', 'link', 'textbox', 'checkbox', 'radio', 'combobox', 'region', 'list'])
const AROUND = new Set(['region', 'group', 'radiogroup', 'listitem', 'dialog', 'navigation', 'form', 'article'])

/** Nobody hears the same name twice for two things of one kind that stand in the same part. */
export async function nothingIsNamedTwice(person: Person, screen: string) {
  const tree = await treeOf(person)
  const seen = new Set<string>()
  const twice: string[] = []
  for (const { role, name, parents } of tree) {
    if (!NAMED.has(role) || name === '') continue
    const part = parents.findLast((at) => AROUND.has(tree[at]?.role ?? '')) ?? -1
    const key = `${role} “${name}” in ${part}`
    if (seen.has(key)) twice.push(`${role} “${name}”`)
    seen.add(key)
  }
  expect.soft(twice, `${screen}: named twice`).toEqual([])
}
