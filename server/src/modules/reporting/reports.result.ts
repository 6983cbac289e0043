import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { PageInfo } from '../../platform/page.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { LEDGER_KINDS, type LedgerCause, type LedgerKind } from '../wallet/index.js'
import type { SectionKey } from './remittance.policy.js'
import { CAUSES } from './ledger-names.policy.js'
import { onScreen, worded } from '../../platform/worded.js'

const enumOf = <K extends string>(keys: readonly K[]) => Object.fromEntries(keys.map((k) => [k, k])) as { [P in K]: P }

export const LEDGER_CAUSES = enumOf(Object.keys(CAUSES) as LedgerCause[])
registerEnumType(LEDGER_CAUSES, {
  name: 'LedgerCause',
  description: 'Why money moved.',
  valuesConfig: onScreen(CAUSES),
})

@ObjectType({ description: 'One entry of the ledger, as an accountant reads it.' })
export class JournalLine {
  @Field(() => UUIDScalar, { description: 'The transaction of which it is an entry.' })
  transactionId: string

  @Field(() => DayScalar, { description: 'The accounting day.' })
  day: Day

  @Field(() => DateTimeScalar, { description: 'When it was posted.' })
  at: Date

  @Field(() => LEDGER_CAUSES, { description: 'Why.' })
  cause: LedgerCause

  @Field(() => String, { description: 'Why, in French.' })
  causeLabel: string

  @Field(() => LEDGER_KINDS, { description: 'Which account.' })
  kind: LedgerKind

  @Field(() => String, { description: 'Its code, as the régie prints it.' })
  accountCode: string

  @Field(() => String, { description: 'What it is called, in French.' })
  accountLabel: string

  @Field(() => UUIDScalar, { nullable: true })
  accountId: string | null

  @Field(() => String, { nullable: true, description: 'Whose wallet or payment it is; null: nobody’s.' })
  family: string | null

  @Field(() => String, { nullable: true })
  orderNumber: string | null

  @Field(() => String, { nullable: true, description: '« 2026-000012 »; null: it has no receipt.' })
  receiptNumber: string | null

  @Field(() => CentsScalar)
  debitCents: Cents

  @Field(() => CentsScalar)
  creditCents: Cents

  @Field(() => String, { nullable: true, description: 'What was written of it; null: nothing.' })
  reason: string | null

  @Field(() => String, { nullable: true, description: 'Who did it; null when it was the application by itself.' })
  who: string | null
}

@ObjectType()
export class JournalEdge {
  @Field(() => JournalLine)
  node: JournalLine

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class JournalConnection {
  @Field(() => [JournalEdge])
  edges: JournalEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo

  @Field(() => Int)
  totalCount: number

  @Field(() => CentsScalar, { description: 'Of all lines asked for, not of this page.' })
  debitCents: Cents

  @Field(() => CentsScalar)
  creditCents: Cents
}

@ObjectType({ description: 'An account in the balance.' })
export class BalanceLine {
  @Field(() => LEDGER_KINDS, { description: 'Which account.' })
  kind: LedgerKind

  @Field(() => UUIDScalar, { nullable: true })
  serviceId: string | null

  @Field(() => String, { description: 'Its code, as the régie prints it.' })
  accountCode: string

  @Field(() => String, { description: 'What it is called, in French, with its service.' })
  accountLabel: string

  @Field(() => CentsScalar, { description: 'Positive: a credit. Negative: what the régie holds.' })
  openingCents: Cents

  @Field(() => CentsScalar)
  debitCents: Cents

  @Field(() => CentsScalar)
  creditCents: Cents

  @Field(() => CentsScalar, { description: 'What it holds at the end; positive: a credit.' })
  closingCents: Cents
}

@ObjectType({ description: 'Balance générale: what each account held, what moved, what it holds.' })
export class TrialBalance {
  @Field(() => [BalanceLine], { description: 'One for each account, and service of revenue.' })
  lines: BalanceLine[]

  @Field(() => CentsScalar)
  debitCents: Cents

  @Field(() => CentsScalar)
  creditCents: Cents

  @Field(() => Boolean, { description: 'Debits and credits are the same.' })
  agrees: boolean
}

const SECTIONS = enumOf<SectionKey>([
  'RECEIVED',
  'DEPOSITED',
  'CARD_PAYOUTS',
  'REFUNDS',
  'WALLETS',
  'ADVANCES',
  'REVENUE',
  'HELD',
  'CONTROL',
])
registerEnumType(SECTIONS, {
  name: 'RemittanceSectionKey',
  description: 'A part of the état de versement.',
  valuesConfig: worded({
    ADVANCES: 'Advances: paid, and not served yet.',
    CARD_PAYOUTS: 'What the card provider sent to the bank.',
    CONTROL: 'What must come to zero.',
    DEPOSITED: 'What was taken to the bank.',
    HELD: 'What the régie holds.',
    RECEIVED: 'What families paid.',
    REFUNDS: 'What went back to families.',
    REVENUE: 'Revenue: what was served.',
    WALLETS: 'What the wallets hold.',
  }),
})

@ObjectType({ description: 'A total, and what finds its entries in the journal.' })
export class RemittanceLine {
  @Field(() => String, { description: 'What it is, in French.' })
  label: string

  @Field(() => CentsScalar, { description: 'The total.' })
  amountCents: Cents

  @Field(() => [LEDGER_KINDS], { description: 'Accounts of its entries: for `journal(kinds:)`.' })
  kinds: LedgerKind[]

  @Field(() => [LEDGER_CAUSES], { description: 'Causes of its entries: for `journal(causes:)`.' })
  causes: LedgerCause[]

  @Field(() => UUIDScalar, { nullable: true })
  serviceId: string | null
}

@ObjectType({ description: 'A part of the état de versement, with its total.' })
export class RemittanceSection {
  @Field(() => SECTIONS, { description: 'Which part.' })
  key: SectionKey

  @Field(() => String, { description: 'Its title, in French.' })
  title: string

  @Field(() => [RemittanceLine], { description: 'Totals, in the order of the paper.' })
  lines: RemittanceLine[]

  @Field(() => String, { nullable: true, description: 'What its total is, in French; null: it has none.' })
  totalLabel: string | null

  @Field(() => CentsScalar, { nullable: true, description: 'Its total; null: it has none.' })
  totalCents: Cents | null
}

@ObjectType({ description: 'État de versement of a period, from ledger entries only.' })
export class RemittanceSheet {
  @Field(() => [RemittanceSection], { description: 'Its parts, in their order.' })
  sections: RemittanceSection[]

  @Field(() => CentsScalar, { description: 'What is held less what it owes: zero, or something is wrong.' })
  differenceCents: Cents

  @Field(() => Boolean, { description: 'Every day of the period is closed: these figures will not move.' })
  closed: boolean
}
