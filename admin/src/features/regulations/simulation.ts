import { check, forward, object, partialCheck, picklist, pipe, regex, string, trim, type InferOutput } from 'valibot'
import { dayField } from '@shared/forms/dayField'
import { isTooLong, tooLong } from '@shared/forms/limit'
import { FactInput } from '@shared/generated/limits'
import type { RuleAction, SimulationInput } from '@generated'
import { readFacts } from './facts'
import { parseHour } from '@shared/hour'
import { instantIn } from './hours'
import { t } from './messages'

export const ruleActions = [
  'BOOK',
  'CANCEL',
  'CHANGE',
  'ABSENCE',
  'ATTEND_UNRESERVED',
  'PRICE',
] as const satisfies readonly RuleAction[]

/** A question put to the règlement; texts are as typed. */
export interface SimulationForm {
  who: 'child' | 'situation'
  childId: string
  situationId: string
  action: RuleAction
  day: string
  askedDay: string
  askedAt: string
  quotient: string
  facts: string
}

export const simulationSchema = pipe(
  object({
    who: picklist(['child', 'situation']),
    childId: string(),
    situationId: string(),
    action: picklist(ruleActions),
    day: dayField(t('dayMissing')),
    askedDay: dayField(t('dayMissing')),
    askedAt: pipe(
      string(),
      check((text) => !!parseHour(text), t('askedAtBad')),
    ),
    quotient: pipe(string(), trim(), regex(/^\d{0,6}$/, t('quotientFactBad'))),
    facts: pipe(
      string(),
      check((text) => readFacts(text) !== null, t('factsBad')),
      check(
        (text) => !readFacts(text)?.some(({ value }) => isTooLong(value, FactInput.value)),
        tooLong(FactInput.value),
      ),
    ),
  }),
  forward(
    partialCheck([['who'], ['childId']], (f) => f.who !== 'child' || f.childId !== '', t('childMissing')),
    ['childId'],
  ),
  forward(
    partialCheck(
      [['who'], ['situationId']],
      (f) => f.who !== 'situation' || f.situationId !== '',
      t('situationMissing'),
    ),
    ['situationId'],
  ),
)

interface Where {
  serviceId: string
  policy: string
  timeZone: string
}
export function simulationInput(
  form: InferOutput<typeof simulationSchema>,
  { serviceId, policy, timeZone }: Where,
): SimulationInput {
  const quotient = form.quotient.trim()
  return {
    serviceId,
    policy,
    action: form.action,
    beneficiaryId: form.who === 'child' ? form.childId : null,
    situationId: form.who === 'situation' ? form.situationId : null,
    day: form.day,
    at: instantIn(form.askedDay, parseHour(form.askedAt) || '00:00', timeZone),
    facts: [...(quotient ? [{ name: 'qf', value: quotient }] : []), ...(readFacts(form.facts) ?? [])],
  }
}
