import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { PageInfo } from '../../platform/page.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { LEDGER_KINDS, type LedgerCause, type LedgerKind } from '../wallet/index.js'
import type { SectionKey } from './remittance.policy.js'
import { CAUSES } from './ledger-names.policy.js'

const enumOf = <K extends string>(keys: readonly K[]) => Object.fromEntries(keys.map((k) => [k, k])) as { [P in K]: P }

export const LEDGER_CAUSES = enumOf(Object.keys(CAUSES) as LedgerCause[])
registerEnumType(LEDGER_CAUSES, { name: 'LedgerCause', description: 'Why money moved.' })

@ObjectType({ description: 'One entry of the ledger, as an accountant reads it.' })
export class JournalLine {
  @Field(() => UUIDScalar)
  transactionId: string

  @Field(() => DayScalar, { description: 'The accounting day.' })
  day: Day

  @Field(() => DateTimeScalar)
  at: Date

  @Field(() => LEDGER_CAUSES)
  cause: LedgerCause

  @Field(() => String)
  causeLabel: string

  @Field(() => LEDGER_KINDS)
  kind: LedgerKind

  @Field(() => String)
  accountCode: string

  @Field(() => String)
  accountLabel: string

  @Field(() => UUIDScalar, { nullable: true })
  accountId: string | null

  @Field(() => String, { nullable: true })
  family: string | null

  @Field(() => String, { nullable: true })
  orderNumber: string | null

  @Field(() => String, { nullable: true })
  receiptNumber: string | null

  @Field(() => CentsScalar)
  debitCents: Cents

  @Field(() => CentsScalar)
  creditCents: Cents

  @Field(() => String, { nullable: true })
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

@ObjectType()
export class BalanceLine {
  @Field(() => LEDGER_KINDS)
  kind: LedgerKind

  @Field(() => UUIDScalar, { nullable: true })
  serviceId: string | null

  @Field(() => String)
  accountCode: string

  @Field(() => String)
  accountLabel: string

  @Field(() => CentsScalar, { description: 'Positive: a credit. Negative: what the régie holds.' })
  openingCents: Cents

  @Field(() => CentsScalar)
  debitCents: Cents

  @Field(() => CentsScalar)
  creditCents: Cents

  @Field(() => CentsScalar)
  closingCents: Cents
}

@ObjectType({ description: 'Balance générale: what each account held, what moved, what it holds.' })
export class TrialBalance {
  @Field(() => [BalanceLine])
  lines: BalanceLine[]

  @Field(() => CentsScalar)
  debitCents: Cents

  @Field(() => CentsScalar)
  creditCents: Cents

  @Field(() => Boolean)
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
registerEnumType(SECTIONS, { name: 'RemittanceSectionKey' })

@ObjectType({ description: 'A total, and what finds its entries in the journal.' })
export class RemittanceLine {
  @Field(() => String)
  label: string

  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => [LEDGER_KINDS])
  kinds: LedgerKind[]

  @Field(() => [LEDGER_CAUSES])
  causes: LedgerCause[]

  @Field(() => UUIDScalar, { nullable: true })
  serviceId: string | null
}

@ObjectType()
export class RemittanceSection {
  @Field(() => SECTIONS)
  key: SectionKey

  @Field(() => String)
  title: string

  @Field(() => [RemittanceLine])
  lines: RemittanceLine[]

  @Field(() => String, { nullable: true })
  totalLabel: string | null

  @Field(() => CentsScalar, { nullable: true })
  totalCents: Cents | null
}

@ObjectType({ description: 'État de versement of a period, from ledger entries only.' })
export class RemittanceSheet {
  @Field(() => [RemittanceSection])
  sections: RemittanceSection[]

  @Field(() => CentsScalar, { description: 'What is held less what it owes: zero, or something is wrong.' })
  differenceCents: Cents

  @Field(() => Boolean, { description: 'Every day of the period is closed: these figures will not move.' })
  closed: boolean
}
