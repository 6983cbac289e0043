import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { Paragraphs } from '../../platform/validators.js'

const MAX = 30
const TOO_MANY = { message: `Choisissez ${MAX} lignes au plus à la fois.` }

@InputType()
export class SignUpAccessInput {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => [String], { description: '1 to 30 keys of people given at step 2, each once.' })
  @ArrayMinSize(1, { message: 'Choisissez pour qui vous demandez ce service.' })
  @ArrayMaxSize(MAX, TOO_MANY)
  @ArrayUnique({ message: 'La même personne est choisie deux fois.' })
  @MaxLength(40, { each: true, message: 'Choisissez des personnes de la liste.' })
  beneficiaryKeys: string[]
}

@ArgsType()
export class CompleteSignUpInput {
  @Field(() => [SignUpAccessInput], {
    description: 'What is asked for, 30 situations at most, each once; empty: nothing yet.',
  })
  @ArrayMaxSize(MAX, TOO_MANY)
  @ArrayUnique((access: SignUpAccessInput) => access.situationId, {
    message: 'La même situation est choisie deux fois.',
  })
  @ValidateNested({ each: true })
  accesses: SignUpAccessInput[]
}

@ArgsType()
export class RequestAccessInput {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => [UUIDScalar], { description: '1 to 30 people of the family, each once: all or none.' })
  @ArrayMinSize(1, { message: 'Choisissez pour qui vous demandez ce service.' })
  @ArrayMaxSize(MAX, TOO_MANY)
  @ArrayUnique({ message: 'La même personne est choisie deux fois.' })
  beneficiaryIds: string[]

  @Field(() => UUIDScalar, { nullable: true })
  accountId?: string | null
}

@ArgsType()
export class ValidateAccessInput {
  @Field(() => UUIDScalar)
  accessId: string

  @Field(() => DayScalar, { nullable: true, description: 'Today when it is not said.' })
  validFrom?: Day | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Its last day, within 18 months; left out: as `AccessToValidate.defaultValidTo` says.',
  })
  validTo?: Day | null

  @Field(() => String, {
    nullable: true,
    description: 'Why it is given although documents are missing: kept in the audit, the family does not read it.',
  })
  @IsOptional()
  @Paragraphs('le motif', 500)
  withoutDocuments?: string | null

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'The town hall says that it was asked for late (« hors délai »): its inscription costs what the règlement says then.',
  })
  late: boolean
}

@ArgsType()
export class RefuseAccessInput {
  @Field(() => UUIDScalar)
  accessId: string

  @Field(() => String, { description: 'Why, 3 to 500 characters: the family reads it.' })
  @Paragraphs('le motif', 500)
  reason: string
}

@ArgsType()
export class RefuseAccountInput {
  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => String, { description: 'Why, 3 to 500 characters: the family reads it.' })
  @Paragraphs('le motif', 500)
  reason: string
}
