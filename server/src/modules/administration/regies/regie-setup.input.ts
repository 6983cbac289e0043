import { ArrayMaxSize, ArrayUnique, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Line, Name, OptionalLine, Siret } from '../../../platform/validators.js'
import { OfficerKind } from '../../communes/index.js'
import { LEDGER_KINDS, type LedgerKind } from '../../wallet/index.js'

const LIMIT = { message: 'Indiquez une encaisse de 1 à 1 000 000 €.' }

@InputType({ description: 'The code of an account of the chart, for a régie.' })
export class AccountCodeInput {
  @Field(() => LEDGER_KINDS, { description: 'Which account.' })
  kind: LedgerKind

  @Field(() => String, { description: 'Blank for the code of the chart.' })
  @MaxLength(20, { message: 'Un code de compte a vingt caractères au plus.' })
  @Matches(/^\s*([0-9A-Za-z][0-9A-Za-z.-]{0,19})?\s*$/, {
    message: 'Un code de compte a des chiffres et des lettres, un tiret ou un point, et vingt caractères au plus.',
  })
  code: string
}

@InputType({ description: 'Whom an arrêté names for a régie, and from when to when.' })
export class OfficerInput {
  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => OfficerKind, { description: 'Régisseur titulaire, or mandataire.' })
  kind: OfficerKind

  @Field(() => String, { description: 'Reference of the arrêté, 80 characters at most.' })
  @Line('la référence de l’arrêté', 80)
  actReference: string

  @Field(() => DayScalar, { nullable: true, description: 'Its date.' })
  actDate?: Day | null

  @Field(() => DayScalar, { description: 'First day in office.' })
  startsOn: Day

  @Field(() => DayScalar, { nullable: true, description: 'Its last day.' })
  endsOn?: Day | null
}

@InputType()
export class RegieInput {
  @Field(() => String, { description: 'What it is called, 120 characters at most, unlike another régie.' })
  @Name('le nom de la régie', 120)
  name: string

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Siret()
  siret?: string | null

  @Field(() => String, { nullable: true, description: 'Of what created it.' })
  @IsOptional()
  @OptionalLine('la référence de l’acte de création', 120)
  actReference?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Date of what created it.' })
  actDate?: Day | null

  @Field(() => CentsScalar, { nullable: true, description: 'How much cash it may hold.' })
  @IsOptional()
  @Min(100, LIMIT)
  @Max(100_000_000, LIMIT)
  cashLimitCents?: Cents | null
}

@InputType()
export class CreateRegieInput extends RegieInput {
  @Field(() => UUIDScalar, { description: 'Of the form, made by the client: sent again, it makes nothing more.' })
  requestId: string
}

@InputType()
export class ChangeRegieInput extends RegieInput {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague changed it meanwhile.' })
  revision: number

  @Field(() => [AccountCodeInput], {
    description: 'One for each account whose code is not that of the chart; 20 at most.',
  })
  @ArrayMaxSize(20, { message: 'Il y a trop de codes.' })
  @ArrayUnique((one: AccountCodeInput) => one.kind, { message: 'Le même compte a deux codes.' })
  @ValidateNested({ each: true })
  codes: AccountCodeInput[]

  @Field(() => [OfficerInput], { description: 'All of them, past ones too.' })
  @ArrayMaxSize(50, { message: 'Nommez cinquante personnes au plus.' })
  @ValidateNested({ each: true })
  officers: OfficerInput[]
}
