import { expect, test } from 'vitest'
import { startSpeech } from './index.ts'

test('[U7] Words that come while somebody turns to another language come in that language too', async () => {
  const { i18n, speak } = await startSpeech('en')
  const turning = speak('cy')
  await i18n.need('four_boxes.board')
  await turning
  expect(i18n.spoken().language).toBe('cy')
  expect(i18n.ofTemplate()('What is working well?')).toBe('Beth sy’n gweithio’n dda?')
})

test('[U7] What a template says is fetched in every language but English', async () => {
  const [english, welsh] = [(await startSpeech('en')).i18n, (await startSpeech('cy')).i18n]
  expect([english, welsh].map(({ isHere }) => isHere('four_boxes.board'))).toEqual([true, false])
  await welsh.need('four_boxes.board')
  expect(welsh.isHere('four_boxes.board')).toBe(true)
})

test('[U10] Sentences that arrive change nothing for who speaks already, and a template that says more does', async () => {
  const { i18n } = await startSpeech('cy')
  const [spoken, ofTemplate] = [i18n.spoken(), i18n.ofTemplate()]
  const t = spoken.in('scoring')
  await i18n.need('beside-the-board')
  expect(i18n.spoken()).toBe(spoken)
  expect(i18n.ofTemplate()).toBe(ofTemplate)
  expect(t('title')).not.toBe('title')
  await i18n.need('four_boxes.board')
  expect(i18n.spoken()).toBe(spoken)
  expect(i18n.ofTemplate()).not.toBe(ofTemplate)
})
