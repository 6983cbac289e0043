import type { InvoicePartsFragment, InvoiceRowFragment } from '../../../web/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { wholeCents } from '../../../web/shared/money.js'
import { account, id, regie } from './family.js'

/** The invoice of October, which was due on 20 November; and what its second reminder cost. */
export const overdue: InvoiceRowFragment = {
  id: id(301),
  kind: 'INVOICE',
  number: 'FA-2026-00012',
  fee: null,
  month: '2026-10',
  issuedOn: civilDay('2026-11-02'),
  dueOn: civilDay('2026-11-10'),
  state: 'OVERDUE',
  totalCents: wholeCents(1140),
  remainingCents: wholeCents(760),
  creditedCents: wholeCents(0),
  setOffCents: wholeCents(0),
  reason: null,
  correctsId: null,
  correctsNumber: null,
  regieId: regie.id,
  regieName: regie.name,
  accountId: account.id,
  familyName: 'Dupont Élodie',
}
export const fee: InvoiceRowFragment = {
  ...overdue,
  id: id(302),
  number: 'FA-2026-00018',
  fee: 'REMINDER_FEE',
  month: '2026-11',
  issuedOn: civilDay('2026-11-20'),
  dueOn: civilDay('2026-12-20'),
  state: 'OPEN',
  totalCents: wholeCents(500),
  remainingCents: wholeCents(500),
}
export const reminders: InvoicePartsFragment['reminders'] = [
  { id: id(311), step: 1, sentOn: civilDay('2026-11-12'), feeCents: wholeCents(0), feeInvoiceId: null },
  { id: id(312), step: 2, sentOn: civilDay('2026-11-20'), feeCents: wholeCents(500), feeInvoiceId: fee.id },
]
export const whole: InvoicePartsFragment = {
  ...overdue,
  handedOverOn: null,
  lines: [
    {
      id: id(305),
      nature: 'BOOKED',
      serviceName: 'Cantine',
      beneficiaryName: 'Louane Dupont',
      unitPriceCents: wholeCents(380),
      quantity: 3,
      totalCents: wholeCents(1140),
      days: [civilDay('2026-10-01'), civilDay('2026-10-05'), civilDay('2026-10-06')],
      detail: null,
    },
  ],
  creditNotes: [],
  reminders,
  nextReminder: { step: 3, feeCents: wholeCents(500), from: civilDay('2026-12-10'), ready: false, byItself: true },
}
export const pageOf = <Node>(...nodes: Node[]) => ({
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: nodes.map((node, n) => ({ cursor: `i${n}`, node })),
})
