import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

export const Audience = { CHILD: 'CHILD', ADULT: 'ADULT', ANY: 'ANY' } as const
export type Audience = keyof typeof Audience
registerEnumType(Audience, {
  name: 'Audience',
  description: 'Whom a situation is for.',
  valuesConfig: worded({ ADULT: 'Adults.', ANY: 'Everybody.', CHILD: 'Children.' }),
})

export const Residence = { ANY: 'ANY', RESIDENT: 'RESIDENT', NON_RESIDENT: 'NON_RESIDENT' } as const
export type Residence = keyof typeof Residence
registerEnumType(Residence, {
  name: 'Residence',
  description: 'Whether families live in the commune, or elsewhere.',
  valuesConfig: worded({
    ANY: 'Wherever they live.',
    NON_RESIDENT: 'Families that live elsewhere.',
    RESIDENT: 'Families that live in the commune.',
  }),
})

@ObjectType({ description: 'The choice a family makes in a commune; it carries the tariff.' })
@Entity('situation')
export class Situation {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Field(() => String, { description: 'What the commune calls it.' })
  @Column('text')
  name: string

  @Field(() => Audience, { description: 'Whom it is for.' })
  @Column('text')
  audience: Audience

  @Field(() => Residence, { description: 'Whom the commune keeps it for; staff decide by the documents.' })
  @Column('text', { default: 'ANY' })
  residence: Residence

  @Column('int')
  position: number

  @Column('boolean')
  active: boolean

  /** Counts the changes of the staff: who saves says which one they saw. */
  @Column('int', { select: false, default: 1 })
  revision: number
}
