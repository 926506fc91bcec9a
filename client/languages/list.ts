import { LANGUAGES } from '../src/i18n/languages.ts'
import { missingSentences } from './missing-sentences.ts'

// For whoever translates: `node client/languages/list.ts pl`
const language = LANGUAGES.find((each) => each === process.argv[2])
if (!language) throw new Error(`which language? one of ${LANGUAGES.join(', ')}`)
const missing = await missingSentences(language)
console.log(missing.length === 0 ? `${language} is complete` : `${missing.join('\n')}\n${missing.length} lines`)
if (missing.length > 0) process.exitCode = 1
