import { DialogFrame } from '../ui/dialog.tsx'
import { CardDragLive } from './card-drag.tsx'
import { CardMenuList } from './card-menu.tsx'
import { CardForm, DraftForm, ImpactSaid } from './later.ts'
import { WordsEditor } from './writing-place.tsx'

/** What whoever looks at a board most likely needs next, in that order: fetched quietly once the board is usable. [U9] */
export const SOON = [ImpactSaid, CardDragLive, DraftForm, CardMenuList, CardForm, WordsEditor, DialogFrame] as const
