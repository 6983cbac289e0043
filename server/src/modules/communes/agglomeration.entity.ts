import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { logoUrlOf } from './logo.policy.js'

@ObjectType({
  description: 'Who runs the install: the group of communes (« communauté de communes », « agglomération »).',
})
@Entity('agglomeration')
export class Agglomeration {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Field(() => String, { description: 'What it is called, as pages and mails say it.' })
  @Column('text')
  name: string

  @Field(() => String, { description: 'Its name in addresses: lower case letters, digits and dashes.' })
  @Column('text')
  slug: string

  @Field(() => String, { description: 'Version of the terms of use that families accept at sign-up.' })
  @Column('text', { name: 'terms_version' })
  termsVersion: string

  @Field(() => String, { nullable: true, description: 'Where families write to it; null: nowhere.' })
  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail: string | null

  @Field(() => String, { nullable: true, description: 'Where they call it; null: nowhere.' })
  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who answers for what is published here: of the legal notices; null: not said.',
  })
  @Column('text', { name: 'publication_director', nullable: true })
  publicationDirector: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Name and address of who hosts the service: of the legal notices; null: not said.',
  })
  @Column('text', { nullable: true })
  host: string | null

  @Column('date', { name: 'second_factor_from', select: false, nullable: true })
  secondFactorFrom: Day | null

  @Column('text', { name: 'logo_key', nullable: true })
  logoKey: string | null

  /** Where its mails come from; null for the address that the install was started with. */
  @Column('text', { name: 'mail_sender', select: false, nullable: true })
  mailSender: string | null

  /** Counts the changes of the staff: who saves says which one they saw. */
  @Column('int', { select: false, default: 1 })
  revision: number

  /** Since when its database holds demonstration accounts. */
  @Column('timestamptz', { name: 'demonstration_at', nullable: true })
  demonstrationAt: Date | null

  @Field(() => Boolean, { description: 'Nothing here is real: every page says so.' })
  get demonstration(): boolean {
    return this.demonstrationAt !== null
  }

  @Field(() => String, {
    nullable: true,
    description: 'Path of its logo, a PNG; it changes with the logo. null: it has none.',
  })
  get logoUrl(): string | null {
    return logoUrlOf(this.logoKey)
  }
}
