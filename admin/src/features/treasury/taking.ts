import { check, forward, object, partialCheck, picklist, pipe, string, trim } from 'valibot'
import { parseCents } from '@shared/money'
import { t } from './messages'

export const deskMethods = ['CASH', 'CHEQUE', 'TRANSFER', 'CESU'] as const
export type TakenBy = (typeof deskMethods)[number]

export interface TakingForm {
  method: TakenBy
  amount: string
  chequeNumber: string
  bank: string
  drawer: string
  reference: string
}
export const noTaking: TakingForm = {
  method: 'CASH',
  amount: '',
  chequeNumber: '',
  bank: '',
  drawer: '',
  reference: '',
}

const text = pipe(string(), trim())

/** The server judges amounts; here, only what a method cannot do without. */
export const takingSchema = pipe(
  object({
    method: picklist(deskMethods),
    amount: pipe(
      text,
      check((typed) => (parseCents(typed) ?? 0) > 0, t('amountBad')),
    ),
    chequeNumber: text,
    bank: text,
    drawer: text,
    reference: text,
  }),
  forward(
    partialCheck(
      [['method'], ['chequeNumber']],
      (v) => v.method !== 'CHEQUE' || v.chequeNumber !== '',
      t('chequeNumberMissing'),
    ),
    ['chequeNumber'],
  ),
  forward(
    partialCheck([['method'], ['bank']], (v) => v.method !== 'CHEQUE' || v.bank !== '', t('bankMissing')),
    ['bank'],
  ),
  forward(
    partialCheck([['method'], ['drawer']], (v) => v.method !== 'CHEQUE' || v.drawer !== '', t('drawerMissing')),
    ['drawer'],
  ),
  forward(
    partialCheck(
      [['method'], ['reference']],
      (v) => v.method !== 'TRANSFER' || v.reference !== '',
      t('referenceMissing'),
    ),
    ['reference'],
  ),
  forward(
    partialCheck(
      [['method'], ['reference']],
      (v) => v.method !== 'CESU' || v.reference !== '',
      t('cesuReferenceMissing'),
    ),
    ['reference'],
  ),
)
