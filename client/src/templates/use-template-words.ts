import type { Template } from '@evenhand/shared/domain/template'
import { useEffect, useState } from 'react'
import type { I18n } from '../i18n/index.ts'
import { templateParts } from '../i18n/template-files.ts'
import { wordsOfTemplate } from '../i18n/template-overlay.ts'
import { useI18n, useOfTemplate, useTranslation } from '../i18n/use-translation.ts'
import { createRetry } from '../session/retry.ts'
import { needBoard } from './need-board.ts'

/** A line that says neither yes nor no lets nobody wait longer for words than this. */
const PATIENCE_MS = 5_000

/**
 * Whether a board can be shown: what it says is here in the reader's language. When that cannot be fetched, the board stands
 * in the template's own words until it can. What is opened on the board comes once the board can be used. [U7] [U9]
 */
export function useTemplateWords(template: Template | null, usable: boolean): boolean {
  const i18n = useI18n()
  const { language } = useTranslation('ui').i18n
  useOfTemplate()
  const [goesOn, goOn] = useState(false)
  const id = template?.id ?? null
  useEffect(() => {
    if (id === null) return undefined
    const timer = setTimeout(() => goOn(true), PATIENCE_MS)
    const stop = askUntilHere(
      () => needBoard(i18n, id),
      () => goOn(true),
    )
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [i18n, id])
  useEffect(() => {
    if (template === null || !usable) return undefined
    return askUntilHere(() => needAll(i18n, template), nothing)
  }, [i18n, template, usable, language])
  return id === null || goesOn || templateParts(id).slice(0, 1).every(i18n.isHere)
}

async function needAll(i18n: I18n, template: Template) {
  for (const part of templateParts(template.id)) await i18n.need(part)
  const ofTemplate = i18n.ofTemplate()
  // A council's own version of a template may have sentences of another.
  const isStrange = [...wordsOfTemplate(template)].some((words) => ofTemplate(words) === null)
  if (isStrange && !i18n.isHere('every-template')) await i18n.need('every-template')
}

/** Asks again, after a while that grows, or once the device has found its line. Gives back how to call it off. */
function askUntilHere(ask: () => Promise<void>, onFailed: () => void): () => void {
  let over = false
  const retry = createRetry(() => void attempt())
  async function attempt() {
    try {
      await ask()
    } catch {
      if (over) return
      onFailed()
      retry.soon()
    }
  }
  void attempt()
  return () => {
    over = true
    retry.stop()
  }
}

function nothing() {}
