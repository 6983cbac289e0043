import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

export const CustomFieldType = { YES_NO: 'YES_NO', NUMBER: 'NUMBER', CHOICE: 'CHOICE' } as const
export type CustomFieldType = keyof typeof CustomFieldType
registerEnumType(CustomFieldType, {
  name: 'CustomFieldType',
  description: 'Yes or no, a whole number from 0 to 1 000 000, or one of the choices of the commune.',
  valuesConfig: worded({
    CHOICE: 'One of the choices of the commune.',
    NUMBER: 'A whole number from 0 to 1,000,000.',
    YES_NO: 'Yes or no.',
  }),
})

export const CustomFieldScope = { FAMILY: 'FAMILY', BENEFICIARY: 'BENEFICIARY' } as const
export type CustomFieldScope = keyof typeof CustomFieldScope
registerEnumType(CustomFieldScope, {
  name: 'CustomFieldScope',
  description: 'Known of the whole family, or of each person.',
  valuesConfig: worded({ BENEFICIARY: 'Of each person.', FAMILY: 'Of the whole family.' }),
})

export const CustomFieldSource = { STAFF: 'STAFF', FAMILY: 'FAMILY' } as const
export type CustomFieldSource = keyof typeof CustomFieldSource
registerEnumType(CustomFieldSource, {
  name: 'CustomFieldSource',
  description: 'The staff alone writes it; or the family gives it, and it counts once the staff has confirmed it.',
  valuesConfig: worded({
    FAMILY: 'The family gives it; it counts once the staff has confirmed it.',
    STAFF: 'The staff alone writes it.',
  }),
})

@ObjectType({ description: 'A value that may be chosen.' })
export class CustomFieldChoice {
  @Field(() => String, { description: 'As règlements write it.' })
  value: string

  @Field(() => String, { description: 'As people read it.' })
  label: string
}

@ObjectType({
  description:
    'Information that a commune keeps of its families or of their people (a plan, a category, whether they live there): its règlements may ask it by its name.',
})
@Entity('custom_field')
export class CustomField {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Field(() => String, {
    description: 'The fact of the language of règlements, « plan » or a name of the commune’s own. Never changes.',
  })
  @Column('text')
  name: string

  @Field(() => String, { description: 'What people read.' })
  @Column('text')
  label: string

  @Field(() => String, { nullable: true, description: 'What the commune tells families of it; null: nothing.' })
  @Column('text', { nullable: true })
  help: string | null

  @Field(() => CustomFieldType, { description: 'What kind of answer it takes.' })
  @Column('text')
  type: CustomFieldType

  @Field(() => [CustomFieldChoice], { description: 'Of a CHOICE, in the commune’s order; else empty.' })
  @Column('jsonb')
  choices: CustomFieldChoice[]

  @Field(() => CustomFieldScope, { description: 'Of the family, or of each person.' })
  @Column('text')
  scope: CustomFieldScope

  @Field(() => CustomFieldSource, { description: 'Who says it.' })
  @Column('text')
  source: CustomFieldSource

  @Column('int', { default: 0 })
  position: number

  @Field(() => Boolean, {
    description: 'False when it is archived: no longer asked for, and no new règlement may read it.',
  })
  @Column('boolean', { default: true })
  active: boolean

  /** Counts the changes of the staff: who saves says which one they saw. */
  @Column('int', { select: false, default: 1 })
  revision: number
}

@ObjectType({ description: 'A custom field as its commune sets it up, archived or not.' })
export class CustomFieldSetup {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => CustomField, { description: 'The field itself.' })
  field: CustomField

  @Field(() => Int, { description: 'Order on the pages: the smallest first.' })
  position: number

  @Field(() => Int)
  revision: number

  @Field(() => String, { nullable: true, description: 'Who changed it last; null when nobody did in the product.' })
  changedBy: string | null

  @Field(() => Int, { description: 'Families, or people, of whom it is known or who gave it.' })
  known: number

  @Field(() => [String], { description: 'Services whose règlement, in force, to come or a draft, reads it.' })
  readBy: string[]
}
