import type { Page } from '@playwright/test'

/** React Aria says this one itself, in the browser's language: a way out of a dialog for screen readers on a phone. */
const OF_REACT_ARIA = /^Dismiss$/

/** Dates and lists come from the browser in its own language; what they hold is tested with each language. */
const FROM_THE_BROWSER =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:and|at)\b/g

/**
 * Words on this page that no translator can reach: what is left of each block of text, and of each name that is only heard,
 * when everything in brackets of the made-up language and everything that people wrote is taken away.
 */
export async function untranslated(page: Page, content: readonly string[]): Promise<readonly string[]> {
  const shown = await page.evaluate(wordsOnThePage)
  const begun = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
  const known = content
    .flatMap((words) => [words, begun(words), ...words.split(/[\s,;·]+/)])
    .filter((words) => words.length > 1)
  const longest = [...new Set(known)].sort((a, b) => b.length - a.length)
  const left = shown.filter(
    (words) => !OF_REACT_ARIA.test(words) && /\p{L}{2}/u.test(withoutContent(withoutSentences(words), longest)),
  )
  return [...new Set(left)]
}

function withoutSentences(words: string): string {
  const shorter = words.replace(/⟦[^⟦⟧]*⟧/g, ' ')
  return shorter === words ? words : withoutSentences(shorter)
}

function withoutContent(said: string, content: readonly string[]): string {
  // A long card is cut short where it is only named, and what stands first in a line begins with a capital.
  const words = said.replace(/[^:⟧]*…/g, (cut) => {
    const begun = cut.trim().slice(0, -1)
    return content.some((known) => known.startsWith(begun)) ? ' ' : cut
  })
  const ours = words.replace(FROM_THE_BROWSER, ' ')
  return content.reduce((left, known) => (left.includes(known) ? left.replaceAll(known, ' ') : left), ours)
}

/** Runs in the page. A block is read as one, because names in a sentence may be elements of their own. */
function wordsOnThePage(): string[] {
  const blocks = new Map<Element, string>()
  const own = (element: Element | null) => element?.closest('[lang]') === document.documentElement
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    if (!parent || parent.closest('script, style, noscript, [hidden]') || !own(parent) || !parent.checkVisibility())
      continue
    let block: Element = parent
    while (/^(inline|contents)$/.test(getComputedStyle(block).display) && block.parentElement)
      block = block.parentElement
    blocks.set(block, (blocks.get(block) ?? '') + (walker.currentNode.nodeValue ?? ''))
  }
  const heard = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
  ]
  const names = Array.from(document.body.querySelectorAll(heard.map((name) => `[${name}]`).join())).flatMap(
    (element) => (own(element) ? heard.map((name) => element.getAttribute(name) ?? '') : []),
  )
  return [...blocks.values(), ...names, document.title].map((words) => words.replace(/\s+/g, ' ').trim())
}

/** What stands out of a screen this wide, so that one would have to scroll sideways; nothing when all fits. */
export function standsOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const out = Array.from(document.body.querySelectorAll('*')).filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return element.checkVisibility() && (left < -1 || right > width + 1)
    })
    return out
      .slice(0, 6)
      .map((element) => `${element.tagName} ${element.className} ${(element.textContent ?? '').slice(0, 40)}`)
  })
}
