import { ArgsType, Field } from 'type-graphql'
import { ArrayMaxSize, IsOptional } from 'class-validator'
import type { Day } from '../../platform/day.js'
import { PageArgs } from '../../platform/page.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { LEDGER_KINDS, type LedgerCause, type LedgerKind } from '../wallet/index.js'
import { LEDGER_CAUSES } from './reports.result.js'

@ArgsType()
export class PeriodArgs {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => DayScalar, { description: 'The first accounting day.' })
  from: Day

  @Field(() => DayScalar, { description: 'The last one, included.' })
  to: Day
}

@ArgsType()
export class JournalArgs extends PageArgs {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => DayScalar, { description: 'The first accounting day.' })
  from: Day

  @Field(() => DayScalar, { description: 'The last one, included.' })
  to: Day

  @Field(() => [LEDGER_KINDS], { nullable: true, description: 'Only these accounts; left out: all.' })
  @IsOptional()
  @ArrayMaxSize(30, { message: 'Choisissez moins de comptes.' })
  kinds: LedgerKind[] | null

  @Field(() => [LEDGER_CAUSES], { nullable: true, description: 'Only these causes; left out: all.' })
  @IsOptional()
  @ArrayMaxSize(40, { message: 'Choisissez moins de causes.' })
  causes: LedgerCause[] | null

  @Field(() => UUIDScalar, { nullable: true })
  serviceId: string | null
}
