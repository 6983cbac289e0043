import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { CentsScalar } from '../../platform/scalars.js'
import { Service } from '../services/index.js'

@ObjectType({ description: 'The price of one unit of a service for a situation, from a day on.' })
export class Tariff {
  serviceId: string
  situationId: string

  @Field(() => Service)
  service?: Service

  @Field(() => CentsScalar, { description: 'The price of one unit, today.' })
  priceCents: Cents

  /** A price made up for the demonstration, not one that a council voted. */
  @Field(() => Boolean, { description: 'Made up for the demonstration, not voted.' })
  sample: boolean
}

/** The price of a service for a situation between two days, as it is kept. */
@Entity('tariff')
export class TariffRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('uuid', { name: 'service_id' })
  serviceId: string

  @Column('uuid', { name: 'situation_id' })
  situationId: string

  @Column('int', { name: 'price_cents' })
  priceCents: Cents

  @Column('int', { name: 'food_cents' })
  foodCents: Cents

  @Column('boolean')
  sample: boolean

  @Column('date', { name: 'effective_from' })
  effectiveFrom: Day

  @Column('date', { name: 'effective_to', nullable: true })
  effectiveTo: Day | null

  /** Null for a price that was set before grids were published. */
  @Column('uuid', { name: 'publication_id', nullable: true })
  publicationId: string | null

  /** What a user cost the service when the price was published; null when that was not known. */
  @Column('int', { name: 'cost_cents', nullable: true })
  costCents: Cents | null

  /** Why the price is above that cost. */
  @Column('text', { name: 'above_cost_reason', nullable: true })
  aboveCostReason: string | null
}

/** Between which days an access gives a tariff: two accesses of a beneficiary never give the same service on a day. Kept by triggers. */
@Entity('entitlement')
export class EntitlementRow {
  @PrimaryColumn('uuid', { name: 'access_id' })
  accessId: string

  @PrimaryColumn('uuid', { name: 'tariff_id' })
  tariffId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  @Column('uuid', { name: 'service_id' })
  serviceId: string

  @Column('daterange')
  during: string
}
