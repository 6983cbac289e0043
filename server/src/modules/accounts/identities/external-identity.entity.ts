import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DateTimeScalar } from '../../../platform/scalars.js'
import { IdentityProviderKind } from './identity-provider.entity.js'

/** Who a provider says somebody is, linked to their account by its owner: never by an address, which a provider does not prove. */
@ObjectType({ description: 'An identity of FranceConnect or ProConnect that opens an account, linked by its owner.' })
@Entity('external_identity')
export class ExternalIdentity {
  @Field(() => IdentityProviderKind, { description: 'Who vouches for it.' })
  @PrimaryColumn('text')
  provider: IdentityProviderKind

  /** Their number at the provider. */
  @PrimaryColumn('text')
  subject: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Field(() => String, { description: 'First and last name, as the provider said them when it was linked.' })
  @Column('text')
  name: string

  @Field(() => DateTimeScalar, { description: 'When its owner linked it.' })
  @Column('timestamptz', { name: 'linked_at' })
  linkedAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last opened the account; null: never.' })
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null
}
