import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Cents } from '../../platform/money.js'
import { UUIDScalar } from '../../platform/scalars.js'

export const SchoolZone = { A: 'A', B: 'B', C: 'C' } as const
export type SchoolZone = keyof typeof SchoolZone
registerEnumType(SchoolZone, { name: 'SchoolZone' })

@ObjectType()
@Entity('commune')
export class Commune {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Field(() => String)
  @Column('text')
  slug: string

  @Field(() => String)
  @Column('text')
  name: string

  @Field(() => String)
  @Column('text', { name: 'insee_code' })
  inseeCode: string

  @Field(() => String)
  @Column('text', { name: 'postal_code' })
  postalCode: string

  @Field(() => SchoolZone)
  @Column('text', { name: 'school_zone' })
  schoolZone: SchoolZone

  @Field(() => String)
  @Column('text', { name: 'time_zone' })
  timeZone: string

  @Field(() => String)
  @Column('text', { name: 'brand_color' })
  brandColor: string

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail: string | null

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone: string | null

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('int', { name: 'price_change_percent', select: false, nullable: true })
  priceChangePercent: number | null

  @Column('int', { name: 'price_change_cents', select: false, nullable: true })
  priceChangeCents: Cents | null
}
