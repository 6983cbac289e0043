import { plainDay } from '@shared/day'
import { formatCents } from '@shared/money'
import type { RegieSetup } from './useRegieSetups'
import { t } from './messages'

export function actOf({ actReference, actDate }: RegieSetup): string {
  if (!actReference) return t('notSaid')
  return actDate ? t('actOf', { reference: actReference, day: plainDay(actDate) }) : actReference
}

export const codesOf = ({ codes }: RegieSetup): string =>
  codes.flatMap(({ code, label }) => (code ? [`${code} ${label}`] : [])).join(', ') || t('usualCodes')

export const limitOf = ({ cashLimitCents }: RegieSetup): string =>
  cashLimitCents ? formatCents(cashLimitCents) : t('noLimit')

export const officerOf = ({ name, actReference, startsOn, endsOn }: RegieSetup['officers'][number]): string =>
  endsOn
    ? t('officerUntil', { name, reference: actReference, from: plainDay(startsOn), to: plainDay(endsOn) })
    : t('officerOf', { name, reference: actReference, from: plainDay(startsOn) })

/** All that a colleague may have changed of it. */
export const saidOf = (setup: RegieSetup): string =>
  t('now', {
    ...{ name: setup.name, siret: setup.siret ?? t('notSaid'), act: actOf(setup), limit: limitOf(setup) },
    ...{ officers: setup.officers.map(officerOf).join(' ; ') || t('nowNobody'), codes: codesOf(setup) },
  })
