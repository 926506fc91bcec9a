import { ConfigRefusal } from './config.ts'
import { KeyRefusal } from './keys/master-key.ts'
import { StoreRefusal } from './store/store-refusal.ts'

const STORE: Record<StoreRefusal['reason'], string> = {
  'folder-not-writable': 'The data folder cannot be written. Set EVENHAND_DATA to a folder that can.',
  'in-use':
    'Another Evenhand is already using this data folder. Stop it first, or set EVENHAND_DATA to another folder.',
  'not-durable': 'This disk does not promise to keep what it is told to keep, so nothing was started.',
  corrupt: 'The database in the data folder is damaged. Nothing was changed; put back a backup.',
  'made-by-newer-version': 'The data folder was made by a newer Evenhand. Start that version, or put back a backup.',
}

const KEY: Record<KeyRefusal['reason'], string> = {
  'key-missing':
    'There is a database but its master key is missing. Put the key back, or set EVENHAND_KEY_FILE to where it is.',
  'key-unreadable': 'The master key cannot be read. Put back the right key file.',
  'key-not-writable': 'The master key cannot be written. Set EVENHAND_KEY_FILE to a place that can.',
}

/** One sentence for the person who started the server, on why it did not start. [S5] */
export function sentenceFor(error: unknown): string {
  if (error instanceof ConfigRefusal) return error.message
  if (error instanceof StoreRefusal) return STORE[error.reason]
  if (error instanceof KeyRefusal) return KEY[error.reason]
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'EADDRINUSE') return 'Something else is already listening on this port. Set PORT to another one.'
    if (error.code === 'EACCES') return 'This port may not be used by you. Set PORT to one above 1023.'
  }
  return 'Evenhand could not start because of a fault of its own. Set EVENHAND_LOG=debug and start it again to see where.'
}
