import { ArrayMaxSize, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { Name, OptionalLine } from '../../platform/validators.js'
import { CustomFieldScope, CustomFieldSource, CustomFieldType } from './custom-field.entity.js'
import { fitsFact, KEPT_BY_COMMUNES, MOST_CHOICES } from './custom-fields.policy.js'

/** « resident (YES_NO) »: the facts that a commune may keep, and the type of each. */
const FACTS = KEPT_BY_COMMUNES.map(
  (name) => `${name} (${Object.values(CustomFieldType).find((type) => fitsFact(name, type))})`,
).join(', ')
const RANK = { message: 'Indiquez un rang de 0 à 999.' }
const WORD = {
  message:
    'Écrivez la valeur pour le règlement en minuscules sans accent, chiffres et _, par exemple « regulier », ou une heure, par exemple « 16:30 ».',
}

@InputType({ description: 'A value that may be chosen.' })
export class CustomFieldChoiceInput {
  @Field(() => String, { description: 'As règlements write it: lower case letters without accents, digits and _.' })
  @Matches(/^(?:[a-z][a-z0-9_]{0,39}|(?:[01]\d|2[0-3]):[0-5]\d)$/, WORD)
  value: string

  @Field(() => String, { description: 'What people read, 80 characters at most.' })
  @Name('la réponse', 80)
  label: string
}

@InputType()
export class CustomFieldInput {
  @Field(() => String, { description: 'What people read, 80 characters at most.' })
  @Name('le nom de l’information', 80)
  label: string

  @Field(() => String, {
    nullable: true,
    description: 'What families are told of it, 200 characters at most; null: nothing.',
  })
  @IsOptional()
  @OptionalLine('l’aide', 200)
  help?: string | null

  @Field(() => [CustomFieldChoiceInput], { description: 'Of a CHOICE: from 2 on, in order; else empty.' })
  @ArrayMaxSize(MOST_CHOICES, { message: `Proposez ${MOST_CHOICES} réponses au plus.` })
  @ValidateNested({ each: true })
  choices: CustomFieldChoiceInput[]

  @Field(() => CustomFieldSource, { description: 'Who says it.' })
  source: CustomFieldSource

  @Field(() => Int, { description: 'Order on the pages: the smallest first.' })
  @Min(0, RANK)
  @Max(999, RANK)
  position: number
}

@InputType()
export class CreateCustomFieldInput extends CustomFieldInput {
  @Field(() => UUIDScalar, { description: 'Of the form, made by the client: sent again, it makes nothing more.' })
  requestId: string

  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => String, {
    description: `As règlements write it: ${FACTS}; or a name of the commune’s own, of any type. It never changes.`,
  })
  @MaxLength(40, { message: 'Raccourcissez le nom pour le règlement : 40 caractères au plus.' })
  name: string

  @Field(() => CustomFieldType, { description: 'What kind of answer it takes: it never changes.' })
  type: CustomFieldType

  @Field(() => CustomFieldScope, { description: 'Of the family, or of each person: it never changes.' })
  scope: CustomFieldScope
}

@InputType()
export class ChangeCustomFieldInput extends CustomFieldInput {
  @Field(() => UUIDScalar)
  fieldId: string

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague changed it meanwhile.' })
  revision: number
}

@InputType()
export class CustomValueInput {
  @Field(() => UUIDScalar)
  fieldId: string

  @Field(() => UUIDScalar, { nullable: true, description: 'null: the family of who asks.' })
  @IsOptional()
  accountId?: string | null

  @Field(() => UUIDScalar, { nullable: true, description: 'Of whom, when the field is of each person.' })
  @IsOptional()
  beneficiaryId?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      '« true » or « false », a whole number, or the value of a choice; null: not known from that day on (staff).',
  })
  @IsOptional()
  @MaxLength(40, { message: 'Choisissez une des réponses proposées.' })
  value?: string | null

  @Field(() => DayScalar, { description: 'A family: from today to a year ahead. The staff: from a year back.' })
  validFrom: Day
}

@InputType()
export class DecideCustomValueInput {
  @Field(() => UUIDScalar)
  valueId: string

  @Field(() => DateTimeScalar, {
    description: 'When it was given, as it was read: an answer given since is another one.',
  })
  givenAt: Date

  @Field(() => Boolean, { description: 'true: it counts; false: refused, with a reason.' })
  accept: boolean

  @Field(() => String, { nullable: true, description: 'Of a refusal: the family reads it.' })
  @IsOptional()
  @MaxLength(500, { message: 'Écrivez le motif en 500 caractères au plus.' })
  reason?: string | null
}
