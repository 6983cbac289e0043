import { ArrayMaxSize, Matches, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { OptionalLine, Paragraphs, PersonName } from '../../platform/validators.js'
import { PersonalDetailsInput } from '../accounts/index.js'
import { ClassChoiceInput } from '../schools/index.js'
import { Diet } from './beneficiary.entity.js'
import { FiliationType } from './filiation.entity.js'
import { MAX_BENEFICIARIES } from './beneficiary.policy.js'

@InputType()
export class BeneficiaryInput {
  @Field(() => String)
  @PersonName('le prénom', 80)
  firstName: string

  @Field(() => String)
  @PersonName('le nom', 80)
  lastName: string

  @Field(() => DayScalar, { nullable: true })
  birthDate?: Day | null

  @Field(() => FiliationType, { description: 'Who the account is to the person.' })
  type: FiliationType

  @Field(() => String, {
    nullable: true,
    description: 'Class as it is typed, 40 characters at most, for who is in no class of a list.',
  })
  @OptionalLine('la classe', 40)
  schoolClass?: string | null

  /** Left out: unchanged; what is typed in `schoolClass` then counts only for who is in no class of the list. */
  @Field(() => ClassChoiceInput, {
    nullable: true,
    description:
      'Its class, from the list of a commune; null: it is not in the list, `schoolClass` says it. Left out: unchanged.',
  })
  @ValidateNested()
  schoolPlace?: ClassChoiceInput | null

  @Field(() => Diet, { defaultValue: 'STANDARD', description: 'What is served.' })
  diet: Diet

  /** Left out: unchanged. Blank: none any more. */
  @Field(() => String, {
    nullable: true,
    description:
      'Text of the care plan (PAI), 2,000 characters at most, kept encrypted; left out: unchanged; blank: none any more.',
  })
  @Paragraphs('le PAI', 2_000)
  carePlan?: string | null
}

@InputType()
export class SignUpBeneficiaryInput {
  @Field(() => String, { description: 'A key chosen by the client, to name this beneficiary in step 3.' })
  @Matches(/^[\w-]{1,40}$/, { message: 'La clé d’un bénéficiaire compte 1 à 40 lettres ou chiffres.' })
  key: string

  @Field(() => String)
  @PersonName('le prénom', 80)
  firstName: string

  @Field(() => String)
  @PersonName('le nom', 80)
  lastName: string

  @Field(() => DayScalar, { nullable: true })
  birthDate?: Day | null

  @Field(() => FiliationType, { description: 'Who the account is to the person.' })
  type: FiliationType

  @Field(() => String, { nullable: true, description: 'Class as it is typed, 40 characters at most.' })
  @OptionalLine('la classe', 40)
  schoolClass?: string | null

  @Field(() => ClassChoiceInput, {
    nullable: true,
    description: 'Its class, from the list of a commune; left out or null: `schoolClass` says it, or nothing does.',
  })
  @ValidateNested()
  schoolPlace?: ClassChoiceInput | null
}

@ArgsType()
export class SignUpBeneficiariesInput {
  @Field(() => [SignUpBeneficiaryInput], {
    description: 'All the people of the family: what was saved before is replaced.',
  })
  @ArrayMaxSize(MAX_BENEFICIARIES, { message: `Ajoutez ${MAX_BENEFICIARIES} personnes au plus.` })
  @ValidateNested({ each: true })
  beneficiaries: SignUpBeneficiaryInput[]

  @Field(() => Int, {
    nullable: true,
    description:
      'Of the draft that was read: another one means that it was changed meanwhile, in another tab. Left out: not looked at.',
  })
  revision?: number | null
}

@ArgsType()
export class AddBeneficiaryInput {
  @Field(() => BeneficiaryInput)
  @ValidateNested()
  input: BeneficiaryInput

  @Field(() => UUIDScalar, { nullable: true })
  accountId?: string | null
}

@ArgsType()
export class UpdateBeneficiaryInput {
  @Field(() => UUIDScalar)
  filiationId: string

  @Field(() => Int, { description: 'Of what was read: another one means that somebody changed it meanwhile.' })
  revision: number

  @Field(() => BeneficiaryInput)
  @ValidateNested()
  input: BeneficiaryInput
}

@ArgsType()
export class UpdateProfileInput {
  @Field(() => PersonalDetailsInput, { description: 'As they are to be: all of them.' })
  @ValidateNested()
  details: PersonalDetailsInput

  @Field(() => PersonalDetailsInput, {
    nullable: true,
    description:
      'As they were read: what is the same in `details` was not changed, and stays as it is now. Left out: all of them count.',
  })
  @ValidateNested()
  before?: PersonalDetailsInput | null

  @Field(() => UUIDScalar, { nullable: true })
  accountId?: string | null
}
