import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'

/** A price as it stands in the table. */
export interface KeptPrice {
  id: string
  priceCents: Cents
  foodCents: Cents
  sample: boolean
  effectiveFrom: Day
  effectiveTo: Day | null
  publicationId: string | null
  costCents: Cents | null
  aboveCostReason: string | null
}

/** What a publication did to the price of a situation in a service. */
export interface PublishedCell {
  situationId: string
  serviceId: string
  /** The price of that day until then, as it was; null when there was none. */
  before: KeptPrice | null
  after: Pick<KeptPrice, 'priceCents' | 'foodCents' | 'effectiveTo' | 'costCents'>
}

/** Prices that a council voted, from a day on, published together. */
@Entity('tariff_publication')
export class TariffPublicationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  /** Made by the client: the same one publishes once. */
  @Column('uuid', { name: 'request_id' })
  requestId: string

  @Column('text', { name: 'request_hash' })
  requestHash: string

  @Column('date', { name: 'effective_from' })
  effectiveFrom: Day

  @Column('text', { name: 'deliberation_number' })
  deliberationNumber: string

  @Column('date', { name: 'deliberation_date' })
  deliberationDate: Day

  @Column('jsonb')
  cells: PublishedCell[]

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date

  @Column('uuid', { name: 'published_by' })
  publishedBy: string

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason: string | null
}

/** What one unit of a service costs per user, from a day on: the most that a price may be without a reason. */
@Entity('service_cost')
export class ServiceCostRow {
  @PrimaryColumn('uuid', { name: 'service_id' })
  serviceId: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @PrimaryColumn('date', { name: 'effective_from' })
  effectiveFrom: Day

  @Column('int', { name: 'cost_cents' })
  costCents: Cents

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date

  @Column('uuid', { name: 'set_by' })
  setBy: string
}
