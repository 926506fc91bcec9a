import { isOfSize, nothingIsPushedAside } from './width.ts'
import { expect, type Person } from './stage.ts'

/** Enough for everybody by the law, and enough for a thumb. */
const LEAST = { pointer: 24, finger: 44 } as const

/**
 * Everything that can be pressed is large enough: 44 px each way where fingers press, 24 px elsewhere, or with that much
 * room around it. What stands in the middle of a sentence is as large as its line.
 */
export async function targetsAreLargeEnough({ page }: Person, screen: string) {
  const small = await page.evaluate((least) => {
    const finger = matchMedia('(pointer: coarse)').matches
    const most = finger ? least.finger : least.pointer
    const PRESSED =
      'a[href], button, input, select, textarea, summary, [role=button], [role=menuitem], [role=radio], [role=checkbox], [contenteditable=true]'
    const all = [...document.querySelectorAll<HTMLElement>(PRESSED)].filter(
      (each) =>
        each.checkVisibility({ visibilityProperty: true }) &&
        !each.closest('[inert], [aria-hidden=true]') &&
        // What only a screen reader finds is pressed by no finger.
        (each.parentElement?.getBoundingClientRect().width ?? 0) > 1 &&
        !(each instanceof HTMLInputElement && each.type === 'hidden'),
    )
    const rects = all.map((each) => {
      const label = each instanceof HTMLInputElement ? each.labels?.[0] : undefined
      // A press on its words counts as well.
      const [own, words] = [each.getBoundingClientRect(), label?.getBoundingClientRect()]
      const left = Math.min(own.left, words?.left ?? own.left)
      const top = Math.min(own.top, words?.top ?? own.top)
      const right = Math.max(own.right, words?.right ?? own.right)
      const bottom = Math.max(own.bottom, words?.bottom ?? own.bottom)
      return { each, left, top, right, bottom, width: right - left, height: bottom - top }
    })
    const inSentence = (each: HTMLElement) =>
      getComputedStyle(each).display === 'inline' &&
      [...(each.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === 3 && /\w/.test(node.textContent ?? ''),
      )
    const hasRoom = (rect: (typeof rects)[number]) => {
      const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2]
      return rects.every((other) => {
        if (other.each === rect.each || other.each.contains(rect.each) || rect.each.contains(other.each)) return true
        const dx = Math.max(other.left - x, 0, x - other.right)
        const dy = Math.max(other.top - y, 0, y - other.bottom)
        return Math.hypot(dx, dy) >= 12
      })
    }
    return rects
      .filter((rect) => rect.width > 1 && rect.height > 1 && rect.bottom > -1000)
      .filter((rect) => Math.min(rect.width, rect.height) < most - 0.5)
      .filter((rect) => !inSentence(rect.each) && (finger || !hasRoom(rect)))
      .map(({ each, width, height }) => {
        const words = each instanceof HTMLInputElement ? each.labels?.[0]?.textContent : each.textContent
        const name = each.getAttribute('aria-label') ?? words?.trim().slice(0, 40)
        return `${each.tagName.toLowerCase()}.${each.className} “${name}”: ${Math.round(width)} × ${Math.round(height)}`
      })
  }, LEAST)
  expect.soft([...new Set(small)], `${screen}: too small to press`).toEqual([])
}

/** Somebody who sets lines, words and letters further apart loses none of them. */
export async function nothingIsCutWhenTextIsSpaced(person: Person, screen: string) {
  const { page } = person
  const cut = await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const clips = (style: CSSStyleDeclaration, way: 'overflowX' | 'overflowY') => /hidden|clip/.test(style[way])
    const hidden = (element: Element) => element.closest('.hush, .skip, svg, [aria-hidden=true], [hidden]') !== null
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement
      if (!parent || !text.textContent?.trim() || hidden(parent) || !parent.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const words = range.getBoundingClientRect()
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at)
        const box = at.getBoundingClientRect()
        if (box.width <= 1 || box.height <= 1) break
        const across = clips(style, 'overflowX') && (words.right > box.right + 1 || words.left < box.left - 1)
        const down = clips(style, 'overflowY') && (words.bottom > box.bottom + 1 || words.top < box.top - 1)
        if (across || down)
          found.push(`${at.tagName.toLowerCase()}.${at.className}: “${text.textContent.trim().slice(0, 40)}”`)
      }
    }
    return found
  })
  expect.soft([...new Set(cut)], `${screen}: cut when text is spaced`).toEqual([])
  await nothingIsPushedAside(person, `${screen}, spaced`)
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
  })
}

/** At 400 % a desk is as narrow as the narrowest phone, and a fifth as high. */
export async function reflowsAt400(person: Person, screen: string) {
  const before = person.page.viewportSize()
  await isOfSize(person.page, { width: 320, height: 256 })
  await nothingIsPushedAside(person, `${screen} at 400 %`)
  if (before) await isOfSize(person.page, before)
}

/** Whoever asks for no motion gets none: nothing runs, and nothing would take time. */
export async function nothingMoves({ page }: Person, screen: string) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate(() => {
    const seconds = (times: string) =>
      Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)))
    const running = document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getTiming().iterations === Number.POSITIVE_INFINITY,
      )
    const slow = [...document.querySelectorAll('*')].filter((each) => {
      const style = getComputedStyle(each)
      return (
        seconds(style.transitionDuration) > 0.02 ||
        (style.animationName !== 'none' && seconds(style.animationDuration) > 0.02)
      )
    })
    return [
      ...running.map(() => 'something never stops'),
      ...slow.map(({ tagName, className }) => `${tagName} ${className}`),
    ]
  })
  expect.soft([...new Set(moving)], `${screen}: moves`).toEqual([])
  await page.emulateMedia({ reducedMotion: null })
}

/** With the colours of the reader's system: what is chosen differs from what is not, dots and marks stand out, and the keyboard is seen. */
export async function isSeenInForcedColours({ page }: Person, screen: string, how?: 'without a key') {
  await page.emulateMedia({ forcedColors: 'active' })
  // A menu would be left by it.
  if (how !== 'without a key') await page.keyboard.press('Tab')
  const unseen = await page.evaluate(() => {
    const shown = (each: Element) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.hush')
    const lookOf = (each: Element) => {
      const {
        backgroundColor,
        borderStyle,
        borderWidth,
        borderColor,
        outlineStyle,
        outlineWidth,
        fontWeight,
        textDecorationLine,
        color,
      } = getComputedStyle(each)
      return [
        backgroundColor,
        borderStyle,
        borderWidth,
        borderColor,
        outlineStyle,
        outlineWidth,
        fontWeight,
        textDecorationLine,
        color,
      ].join(' ')
    }
    const problems: string[] = []
    const at = document.activeElement
    // What can only be given the focus, a whole part of the page, shows none.
    if (at instanceof HTMLElement && at.tabIndex >= 0 && at.matches(':focus-visible')) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) problems.push(`the keyboard on ${at.tagName}`)
    }
    for (const chosen of document.querySelectorAll('[aria-current], [aria-pressed=true], [aria-selected=true]')) {
      const other = [...(chosen.parentElement?.children ?? [])].find(
        (each) =>
          each.tagName === chosen.tagName && !each.matches('[aria-current], [aria-pressed=true], [aria-selected=true]'),
      )
      if (shown(chosen) && other && shown(other) && lookOf(chosen) === lookOf(other))
        problems.push(`chosen looks like not chosen: ${chosen.textContent?.slice(0, 30)}`)
    }
    const groundOf = (each: Element | null): string => {
      const { backgroundColor } = getComputedStyle(each ?? document.body)
      return each && backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(each.parentElement) : backgroundColor
    }
    for (const dot of document.querySelectorAll('circle')) {
      const { fill, stroke } = getComputedStyle(dot)
      const ground = groundOf(dot)
      const nothing = (paint: string) => paint === 'none' || paint === ground
      if (shown(dot) && nothing(fill) && nothing(stroke)) problems.push('a dot in the colour of the ground')
    }
    return problems
  })
  expect.soft([...new Set(unseen)], `${screen}: not seen in forced colours`).toEqual([])
  await page.emulateMedia({ forcedColors: null })
}

/** All of it, on the screen as it stands. */
export async function fitsEverybody(person: Person, screen: string) {
  await targetsAreLargeEnough(person, screen)
  await nothingIsCutWhenTextIsSpaced(person, screen)
  await nothingMoves(person, screen)
  await isSeenInForcedColours(person, screen)
  await reflowsAt400(person, screen)
}
