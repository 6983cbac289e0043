import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { DayScalar } from '../../platform/scalars.js'
import { Commune } from '../communes/index.js'

@ObjectType({ description: 'The quotient of a family in a commune, in whole euros, from a day on.' })
export class FamilyQuotient {
  accountId: string
  communeId: string

  @Field(() => Commune)
  commune?: Commune

  @Field(() => Int, { description: 'Quotient familial, in whole euros.' })
  quotient: number

  @Field(() => DayScalar, { description: 'First day on which it counts.' })
  validFrom: Day
}

/** The quotient of a family from a day on, as it is kept; null ends the one before. */
@Entity('family_quotient')
export class FamilyQuotientRow {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string

  @PrimaryColumn('uuid', { name: 'commune_id' })
  communeId: string

  @PrimaryColumn('date', { name: 'valid_from' })
  validFrom: Day

  @Column('int', { nullable: true })
  quotient: number | null

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date

  @Column('uuid', { name: 'set_by' })
  setBy: string
}
