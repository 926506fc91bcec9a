import { type Format, formatIn } from './format.ts'
import { LANGUAGE_FACTS, type Language } from './languages.ts'
import { isFetched, loadFormat, loadSentences, type Needed, TEMPLATE_WORDS } from './load-sentences.ts'
import type { Sentences } from './sentences.ts'
import { createKnown, createSay, type Find, type Say, wholeKey } from './say.ts'
import type { Translate } from './template-overlay.ts'

/** What is spoken now. A new value when the language changes; sentences that arrive change nothing that was said before. */
export interface Spoken {
  readonly language: Language
  /** Says a sentence of this namespace, or of another that the key names. */
  readonly in: (namespace: string) => Say
  readonly has: (namespace: string, key: string) => boolean
  /** Dates, times and lists in this language. */
  readonly format: Format
}

/** Holds what is spoken, and tells whoever shows it when that changes. */
export interface I18n {
  readonly spoken: () => Spoken
  readonly t: Say
  /** What a shipped template says, in the language spoken now; null for words that nobody translated. New when more of it arrives. */
  readonly ofTemplate: () => Translate
  readonly add: (sentences: Sentences) => void
  readonly speak: (language: Language, all: readonly Sentences[], format?: Partial<Format>) => void
  readonly subscribe: (changed: () => void) => () => void
  /** Resolves when these sentences are there, in the language spoken now; rejects when they cannot be fetched. */
  readonly need: (needed: Needed) => Promise<void>
  /** Whether they are there already, or the language has none to wait for. */
  readonly isHere: (needed: Needed) => boolean
}

/** The sentences of the interface in the reader's language: `useTranslation('staff')`, or `t('refusals:not-found')`. */
export interface Speech {
  readonly i18n: I18n
  /** Fetches what has been needed so far in another language, then turns to it; on a dropped line nothing changes. */
  readonly speak: (language: Language) => Promise<void>
}

export async function startSpeech(language: Language): Promise<Speech> {
  const needed = new Set<Needed>(['first'])
  const [first, format] = await Promise.all([loadSentences(language, 'first'), loadFormat(language)])
  const i18n: I18n = {
    ...startI18n(language, [first], format),
    async need(part) {
      if (needed.has(part)) return
      const { language: wanted } = i18n.spoken()
      const sentences = await loadSentences(wanted, part)
      // Asked for twice, it is added once.
      if (needed.has(part)) return
      needed.add(part)
      // Somebody may have turned to another language in between.
      const { language: now } = i18n.spoken()
      if (isFetched(now, part)) i18n.add(now === wanted ? sentences : await loadSentences(now, part))
    },
    isHere: (part) => needed.has(part) || !isFetched(i18n.spoken().language, part),
  }
  showLanguage(language)
  return {
    i18n,
    speak: async (to) => {
      const [all, own] = await Promise.all([loadAll(to, needed), loadFormat(to)])
      i18n.speak(to, all, own)
      showLanguage(to)
    },
  }
}

/** Everything that is needed, and what comes to be needed while that is on its way. */
async function loadAll(language: Language, needed: ReadonlySet<Needed>): Promise<readonly Sentences[]> {
  const all = new Map<Needed, Sentences>()
  while (all.size < needed.size) {
    const left = [...needed].filter((part) => !all.has(part))
    await Promise.all(left.map(async (part) => all.set(part, await loadSentences(language, part))))
  }
  return [...all.values()]
}

/** Speaks these sentences at once. In tests a missing sentence throws; elsewhere its key is shown. */
export function startI18n(language: Language, sentences: readonly Sentences[], format: Partial<Format> = {}): I18n {
  const listeners = new Set<() => void>()
  let known = createKnown(sentences)
  let now = speakIn(language, known.find, format)
  let ofTemplate = translateWith(known.find)
  const tell = () => {
    ofTemplate = translateWith(known.find)
    for (const listener of listeners) listener()
  }
  return {
    spoken: () => now,
    ofTemplate: () => ofTemplate,
    t: (key, values) => now.in('ui')(key, values),
    add(more) {
      known.add(more)
      // Whoever needs other sentences is shown once they are here; a board of 500 cards is not drawn again for them. [U10]
      if (TEMPLATE_WORDS in more) tell()
    },
    speak(to, all, own = {}) {
      known = createKnown(all)
      now = speakIn(to, known.find, own)
      tell()
    },
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    need: async () => {},
    isHere: () => true,
  }
}

function translateWith(find: Find): Translate {
  return (words) => find(TEMPLATE_WORDS, words)
}

function speakIn(language: Language, find: Find, own: Partial<Format>): Spoken {
  const say = createSay(language, find, missing)
  const kept = new Map<string, Say>()
  return {
    language,
    format: formatIn(language, own),
    in(namespace) {
      const said = kept.get(namespace) ?? say(namespace)
      kept.set(namespace, said)
      return said
    },
    has: (namespace, asked) => find(...wholeKey(namespace, asked)) !== null,
  }
}

function showLanguage(language: Language) {
  document.documentElement.lang = LANGUAGE_FACTS[language].locale
  document.documentElement.dir = LANGUAGE_FACTS[language].direction
}

function missing(key: string): string {
  if (import.meta.env.MODE === 'test') throw new Error(`no sentence for the key ${key}`)
  return key
}
