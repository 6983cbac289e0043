import type { AskedDocumentPartsFragment, AskedState, DocumentKind } from '@generated'
import { plainDay } from '../day'
import { documentKindWord } from '../enums/family'
import { t } from './messages'

type Asked = Pick<AskedDocumentPartsFragment, 'state' | 'until'> & { type: { label: string } }

export const ASKED_TONES: Record<AskedState, 'ok' | 'warn'> = {
  GIVEN: 'ok',
  ENDING: 'warn',
  OUT_OF_DATE: 'warn',
  MISSING: 'warn',
}

/** Nothing that was given is good: it is sent before the town hall decides. */
export const isMissing = ({ state }: Pick<Asked, 'state'>): boolean => state === 'MISSING' || state === 'OUT_OF_DATE'

/** Something is to be sent, now or soon. */
export const isToSend = ({ state }: Pick<Asked, 'state'>): boolean => state !== 'GIVEN'

/** How a document stands, after its name. */
export function askedState({ state, until }: Omit<Asked, 'type'>): string {
  const day = until ? plainDay(until) : ''
  if (state === 'GIVEN' && !until) return t('givenForGood')
  return t(`asked.${state}`, { day })
}

export const askedSentence = (asked: Asked): string =>
  t('askedDocument', { document: asked.type.label, state: askedState(asked) })

/** What a document is called: by its commune, else by its kind. */
export const documentTitle = ({ type, kind }: { type?: { label: string } | null; kind: DocumentKind }): string =>
  type?.label ?? documentKindWord(kind)
