import { describe, expect, test } from 'vitest'
import { LANGUAGE_FACTS, LANGUAGES, languageFor } from '../src/i18n/languages.ts'
import { OFFERED } from '../src/i18n/load-sentences.ts'
import { compareSentences } from './compare-sentences.ts'
import { flatSentences } from './flat-sentences.ts'
import { missingSentences } from './missing-sentences.ts'
import { hasFolder } from './written-sentences.ts'

const TRANSLATED = LANGUAGES.filter((language) => language !== 'en' && hasFolder(language))

test.each(TRANSLATED)(
  '[U7] Whoever reads %s finds every sentence, plural form, name and number that English has',
  async (language) => {
    const missing = await missingSentences(language)
    expect(missing, `node client/languages/list.ts ${language}`).toEqual([])
  },
)

test('[U7] A language is offered as soon as all its sentences are there, and not before', () => {
  expect(OFFERED).toContain('en')
  expect(languageFor(['pl-PL', 'cy'], ['en', 'cy'])).toBe('cy')
  expect(languageFor(['pl-PL'], ['en'])).toBe('en')
})

describe('[U7] What a translator has left out or changed is listed', () => {
  const english = flatSentences({
    lobby: {
      title: 'Meeting of {{name}}',
      ask: 'Are <b>you</b> {{name}}?',
      cards_one: '{{count}} card',
      cards_other: '{{count}} cards',
    },
  })
  const said = (lobby: object, locale = 'pl-PL') => compareSentences(english, flatSentences({ lobby }), locale)
  const whole = {
    title: 'Spotkanie: {{name}}',
    ask: 'Czy to <b>Ty</b>, {{name}}?',
    cards_one: 'jedna karta',
    cards_few: '{{count}} karty',
    cards_many: '{{count}} kart',
    cards_other: '{{count}} karty',
  }
  test('and nothing when it is whole', () => expect(said(whole)).toEqual([]))
  test('a plural form that only this language has', () => {
    const { cards_few, ...rest } = whole
    expect(said(rest)).toEqual(['lobby.cards_few is missing: "{{count}} cards"'])
    expect(said(whole, 'cy-GB')).toHaveLength(2)
    expect(said({ ...whole, cards_few }, 'ur-PK')).toHaveLength(2)
  })
  test('a name or a mark that got lost', () => {
    expect(said({ ...whole, title: 'Spotkanie: {{nazwa}}', ask: 'Czy to Ty, {{name}}?' })).toEqual([
      'lobby.title lacks {{name}}: "Spotkanie: {{nazwa}}"',
      'lobby.title has {{nazwa}}, which the English has not: "Spotkanie: {{nazwa}}"',
      'lobby.ask has the tags none instead of </b> <b>: "Czy to Ty, {{name}}?"',
    ])
  })
  test('a sentence that we do not have, and one that nobody translated', () => {
    const sentences = { long: 'Nobody has said yet how life will be.' }
    expect(
      compareSentences(
        flatSentences({ plan: sentences }),
        flatSentences({ plan: { ...sentences, old: 'dawne' } }),
        'pl-PL',
      ),
    ).toEqual([
      'plan.long is still in English: "Nobody has said yet how life will be."',
      'plan.old is not a sentence of ours',
    ])
  })
})

test('[U7] Each language says its own name, its direction and how it writes dates', () => {
  for (const language of LANGUAGES) {
    expect(LANGUAGE_FACTS[language].name).not.toBe('')
    expect(Intl.DateTimeFormat.supportedLocalesOf(LANGUAGE_FACTS[language].locale)).toHaveLength(1)
  }
})
