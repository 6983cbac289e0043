import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { logoUrlOf } from './logo.policy.js'
import { worded } from '../../platform/worded.js'

export const SchoolZone = { A: 'A', B: 'B', C: 'C' } as const
export type SchoolZone = keyof typeof SchoolZone
registerEnumType(SchoolZone, {
  name: 'SchoolZone',
  description: 'Zone of the school holidays, of the national calendar.',
  valuesConfig: worded({ A: 'Zone A.', B: 'Zone B.', C: 'Zone C.' }),
})

@ObjectType({ description: 'A commune of the agglomeration: what it offers, and how it presents itself.' })
@Entity('commune')
export class Commune {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Field(() => String, { description: 'Its name in addresses: lower case letters, digits and dashes.' })
  @Column('text')
  slug: string

  @Field(() => String, { description: 'What it is called.' })
  @Column('text')
  name: string

  @Field(() => String, { description: 'Code INSEE, 5 characters.' })
  @Column('text', { name: 'insee_code' })
  inseeCode: string

  @Field(() => String, { description: 'Postal code of the town hall.' })
  @Column('text', { name: 'postal_code' })
  postalCode: string

  @Field(() => SchoolZone, { description: 'Zone of its school holidays.' })
  @Column('text', { name: 'school_zone' })
  schoolZone: SchoolZone

  @Field(() => String, { description: 'IANA name of the time zone in which its days and limits are counted.' })
  @Column('text', { name: 'time_zone' })
  timeZone: string

  @Field(() => String, { description: 'Its colour as it was chosen, « #rrggbb »; pages use `theme`.' })
  @Column('text', { name: 'brand_color' })
  brandColor: string

  @Field(() => String, { nullable: true, description: 'Where families write to the town hall; null: nowhere.' })
  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail: string | null

  @Field(() => String, { nullable: true, description: 'Where they call it; null: nowhere.' })
  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone: string | null

  @Field(() => String, { nullable: true, description: 'Where the town hall is; null: not said.' })
  @Column('text', { name: 'address_line', nullable: true })
  addressLine: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who answers for its services in law: of the legal notices; null: not said.',
  })
  @Column('text', { name: 'legal_representative', nullable: true })
  legalRepresentative: string | null

  @Field(() => String, { nullable: true, description: 'Where families ask about their personal data; null: not said.' })
  @Column('text', { name: 'privacy_contact', nullable: true })
  privacyContact: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Families see it from this day on; null = not open yet.' })
  @Column('date', { name: 'opens_on', nullable: true })
  opensOn: Day | null

  /** The day that was chosen, until the commune opens. */
  @Column('date', { name: 'opening_planned_on', nullable: true })
  openingPlannedOn: Day | null

  /** That day, when it came and something was missing: it opens once nothing is. */
  @Column('date', { name: 'opening_held_on', nullable: true })
  openingHeldOn: Day | null

  @Column('timestamptz', { name: 'archived_at', nullable: true })
  archivedAt: Date | null

  @Column('text', { name: 'logo_key', nullable: true })
  logoKey: string | null

  /** Counts the changes of the staff: who saves says which one they saw. */
  @Column('int', { select: false, default: 1 })
  revision: number

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('int', { name: 'price_change_percent', select: false, nullable: true })
  priceChangePercent: number | null

  @Column('int', { name: 'price_change_cents', select: false, nullable: true })
  priceChangeCents: Cents | null

  @Field(() => Boolean, { description: 'Families no longer see it; what was booked and paid stays in the books.' })
  get archived(): boolean {
    return this.archivedAt !== null
  }

  @Field(() => String, {
    nullable: true,
    description: 'Path of its logo, a PNG; it changes with the logo. null: it has none.',
  })
  get logoUrl(): string | null {
    return logoUrlOf(this.logoKey)
  }
}
