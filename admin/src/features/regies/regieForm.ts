import { array, check, custom, type InferOutput, minLength, object, picklist, pipe, string, trim } from 'valibot'
import type { LedgerKind, OfficerKind, RegieSetupPartsFragment } from '@generated'
import { dayField, optionalDayField } from '@shared/forms/dayField'
import { parseCents, typedCents } from '@shared/money'
import { t } from './messages'

export const offices = ['REGISSEUR', 'DEPUTY'] as const satisfies readonly OfficerKind[]
const CODE = /^\s*([0-9A-Za-z][0-9A-Za-z.-]{0,19})?\s*$/
const isLimit = (typed: string): boolean => {
  const cents = typed.trim() === '' ? 100 : parseCents(typed)
  return cents !== null && cents >= 100 && cents <= 100_000_000
}

export interface OfficerForm {
  accountId: string
  kind: OfficerKind
  actReference: string
  actDate: string
  startsOn: string
  endsOn: string
}
export interface CodeForm {
  kind: LedgerKind
  label: string
  usual: string
  code: string
}
/** Amounts and days as typed; blank for none. */
export interface RegieForm {
  name: string
  siret: string
  actReference: string
  actDate: string
  cashLimit: string
  officers: OfficerForm[]
  codes: CodeForm[]
}

export const regieSchema = object({
  name: pipe(string(), trim(), minLength(1, t('nameMissing'))),
  siret: pipe(
    string(),
    check((typed) => /^(\d{14})?$/.test(typed.replace(/\s/g, '')), t('siretBad')),
  ),
  actReference: string(),
  actDate: optionalDayField,
  cashLimit: pipe(string(), check(isLimit, t('limitBad'))),
  officers: array(
    object({
      accountId: pipe(string(), minLength(1, t('personMissing'))),
      kind: picklist(offices),
      actReference: pipe(string(), trim(), minLength(1, t('decreeMissing'))),
      actDate: optionalDayField,
      startsOn: dayField(t('startMissing')),
      endsOn: optionalDayField,
    }),
  ),
  codes: array(
    pipe(
      object({
        kind: custom<LedgerKind>((kind) => typeof kind === 'string'),
        label: string(),
        usual: string(),
        code: string(),
      }),
      check(
        ({ code }) => CODE.test(code),
        ({ input }) => t('codeBad', { account: input.label }),
      ),
    ),
  ),
})

export type CheckedRegie = InferOutput<typeof regieSchema>

export const noOfficer: OfficerForm = {
  ...{ accountId: '', kind: 'DEPUTY', actReference: '', actDate: '', startsOn: '', endsOn: '' },
}

export const formOf = (setup: RegieSetupPartsFragment | null): RegieForm =>
  setup === null
    ? { name: '', siret: '', actReference: '', actDate: '', cashLimit: '', officers: [], codes: [] }
    : {
        name: setup.name,
        siret: setup.siret ?? '',
        actReference: setup.actReference ?? '',
        actDate: setup.actDate ?? '',
        cashLimit: setup.cashLimitCents ? typedCents(setup.cashLimitCents) : '',
        officers: setup.officers.map(({ accountId, kind, actReference, actDate, startsOn, endsOn }) => ({
          ...{ accountId, kind, actReference, startsOn, actDate: actDate ?? '', endsOn: endsOn ?? '' },
        })),
        codes: setup.codes.map(({ kind, label, usual, code }) => ({ kind, label, usual, code: code ?? '' })),
      }

const orNull = (typed: string): string | null => typed.trim() || null

export const inputOf = ({ name, siret, actReference, actDate, cashLimit }: CheckedRegie) => ({
  ...{ name, siret: orNull(siret), actReference: orNull(actReference), actDate },
  cashLimitCents: cashLimit.trim() === '' ? null : parseCents(cashLimit),
})
export const codesOf = ({ codes }: CheckedRegie) => codes.map(({ kind, code }) => ({ kind, code }))
