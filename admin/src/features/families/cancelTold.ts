import type { CancellationToldInput, CancelQuestionsFragment, ContactMeans } from '@generated'
import { parseDay } from '@shared/day'

export type Questions = Omit<CancelQuestionsFragment, '__typename'>

/** What is said of a cancellation, as it is typed. */
export interface TypedTold {
  certificate: boolean
  justified: boolean
  announced: boolean
  phoned: boolean
  letter: boolean
  notice: string
  proofAt: string
  via: ContactMeans | ''
}
export const nothingTold = (): TypedTold => ({
  ...{ certificate: false, justified: false, announced: false, phoned: false, letter: false },
  ...{ notice: '', proofAt: '', via: '' },
})

/** Only what the règlement asks is sent: null when nothing is said. */
export function toldInput(typed: TypedTold, asked: Questions | null): CancellationToldInput | null {
  if (!asked || !Object.values(asked).includes(true)) return null
  return {
    certificate: asked.certificate && typed.certificate,
    justified: asked.justified && typed.justified,
    announced: asked.announced && typed.announced,
    phoned: asked.phoned && typed.phoned,
    letter: asked.letter && typed.letter,
    notice: asked.notice ? parseDay(typed.notice) : null,
    proofAt: asked.proofAt ? parseDay(typed.proofAt) : null,
    via: asked.via ? typed.via || null : null,
  }
}

export const typedOf = (told: Omit<CancellationToldInput, '__typename'> | null | undefined): TypedTold => ({
  certificate: told?.certificate ?? false,
  justified: told?.justified ?? false,
  announced: told?.announced ?? false,
  phoned: told?.phoned ?? false,
  letter: told?.letter ?? false,
  notice: told?.notice ?? '',
  proofAt: told?.proofAt ?? '',
  via: told?.via ?? '',
})
