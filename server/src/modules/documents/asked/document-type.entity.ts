import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { UUIDScalar } from '../../../platform/scalars.js'
import { DocumentKind } from '../supporting-document.entity.js'
import { worded } from '../../../platform/worded.js'

export const DocumentScope = { FAMILY: 'FAMILY', BENEFICIARY: 'BENEFICIARY' } as const
export type DocumentScope = keyof typeof DocumentScope
registerEnumType(DocumentScope, {
  name: 'DocumentScope',
  description: 'One for the whole family, or one for each person.',
  valuesConfig: worded({ BENEFICIARY: 'One for each person.', FAMILY: 'One for the whole family.' }),
})

export const DocumentValidity = { NONE: 'NONE', MONTHS: 'MONTHS', SCHOOL_YEAR: 'SCHOOL_YEAR' } as const
export type DocumentValidity = keyof typeof DocumentValidity
registerEnumType(DocumentValidity, {
  name: 'DocumentValidity',
  description: 'Without a limit, for months from its date, or until the end of the school year.',
  valuesConfig: worded({
    MONTHS: 'For `months` from its own date.',
    NONE: 'Without a limit.',
    SCHOOL_YEAR: 'Until the end of the school year.',
  }),
})

@ObjectType({ description: 'A document that a commune asks families for.' })
@Entity('document_type')
export class DocumentType {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Field(() => DocumentKind, { description: 'Its nature: it says who may read what families send.' })
  @Column('text')
  kind: DocumentKind

  @Field(() => String, { description: 'What the commune calls it.' })
  @Column('text')
  label: string

  @Field(() => String, { nullable: true, description: 'What the commune tells families of it; null: nothing.' })
  @Column('text', { nullable: true })
  help: string | null

  @Field(() => DocumentScope, { description: 'Of the family, or of each person.' })
  @Column('text')
  scope: DocumentScope

  @Field(() => DocumentValidity, { description: 'How long it is good for.' })
  @Column('text')
  validity: DocumentValidity

  @Field(() => Int, { nullable: true, description: 'How many, when it is good for months; null: otherwise.' })
  @Column('int', { nullable: true })
  months: number | null

  @Column('int', { default: 0 })
  position: number

  @Field(() => Boolean, { description: 'False when it is archived: no longer asked for.' })
  @Column('boolean', { default: true })
  active: boolean

  /** Counts the changes of the staff: who saves says which one they saw. */
  @Column('int', { select: false, default: 1 })
  revision: number
}
