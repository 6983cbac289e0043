import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { UUIDScalar } from '../../platform/scalars.js'
import { logoUrlOf } from './logo.policy.js'

@ObjectType()
@Entity('agglomeration')
export class Agglomeration {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Field(() => String)
  @Column('text')
  name: string

  @Field(() => String)
  @Column('text')
  slug: string

  @Field(() => String)
  @Column('text', { name: 'terms_version' })
  termsVersion: string

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail: string | null

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone: string | null

  @Field(() => String, { nullable: true, description: 'Who answers for what is published here: of the legal notices.' })
  @Column('text', { name: 'publication_director', nullable: true })
  publicationDirector: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Name and address of who hosts the service: of the legal notices.',
  })
  @Column('text', { nullable: true })
  host: string | null

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

  @Field(() => String, { nullable: true })
  get logoUrl(): string | null {
    return logoUrlOf(this.logoKey)
  }
}
