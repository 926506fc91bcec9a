import './as-commonjs.ts'
import { checkWords } from './check-words.ts'

/** Reads words beside the page, so that typing never waits for it. The words stay on this device. */
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data !== 'string') return
  void checkWords(data).then((check) => postMessage(check))
})
