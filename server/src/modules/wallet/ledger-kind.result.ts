import { registerEnumType } from 'type-graphql'
import { worded } from '../../platform/worded.js'
import { ACCOUNTS, KINDS } from './chart.policy.js'
import type { LedgerKind } from './ledger.command.js'

export const LEDGER_KINDS = Object.fromEntries(KINDS.map((kind) => [kind, kind])) as { [K in LedgerKind]: K }
registerEnumType(LEDGER_KINDS, {
  name: 'LedgerKind',
  description: 'The kind of an account of a régie: as papers call it.',
  valuesConfig: worded(
    Object.fromEntries(KINDS.map((kind) => [kind, `« ${ACCOUNTS[kind].label} », usual code ${ACCOUNTS[kind].code}.`])),
  ),
})
