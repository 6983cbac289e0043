import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { worded } from '../../../platform/worded.js'

export const IdentityProviderKind = { FRANCECONNECT: 'FRANCECONNECT', PROCONNECT: 'PROCONNECT' } as const
export type IdentityProviderKind = keyof typeof IdentityProviderKind
registerEnumType(IdentityProviderKind, {
  name: 'IdentityProviderKind',
  description: 'Who says who somebody is, beside the password.',
  valuesConfig: worded({
    FRANCECONNECT: '« FranceConnect »: for families, by the public services that they already use.',
    PROCONNECT: '« ProConnect »: for the staff, by the directory of their administration.',
  }),
})

/** What the agglomeration was given by FranceConnect or by ProConnect. */
@ObjectType({ description: 'A way to sign in beside the password (« FranceConnect », « ProConnect »).' })
@Entity('identity_provider')
export class IdentityProvider {
  @Field(() => IdentityProviderKind, { description: 'Which one.' })
  @PrimaryColumn('text')
  kind: IdentityProviderKind

  /** OpenID Connect: where `/.well-known/openid-configuration` is. */
  @Column('text')
  issuer: string

  @Column('text', { name: 'client_id' })
  clientId: string

  @Column('bytea', { name: 'secret_encrypted', select: false })
  secretEncrypted: Buffer

  @Column('boolean', { name: 'is_open' })
  isOpen: boolean

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date

  @Column('uuid', { name: 'set_by' })
  setBy: string
}
