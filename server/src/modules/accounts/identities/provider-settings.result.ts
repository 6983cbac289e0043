import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'
import { DateTimeScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'
import { IdentityProviderKind } from './identity-provider.entity.js'

@ObjectType({ description: 'FranceConnect or ProConnect as the agglomeration set it up.' })
export class IdentityProviderSettings {
  @Field(() => IdentityProviderKind, { description: 'Which one.' })
  kind: IdentityProviderKind

  @Field(() => String, {
    nullable: true,
    description: 'Its address as an OpenID Connect issuer; null: nothing was set.',
  })
  issuer: string | null

  @Field(() => String, { nullable: true, description: 'The identifier of this service there; null: nothing was set.' })
  clientId: string | null

  @Field(() => Boolean, { description: 'Whether people may sign in by it.' })
  isOpen: boolean

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last set; null: never.' })
  setAt: Date | null

  @Field(() => String, { description: 'Where it sends people back: to be declared there.' })
  callbackUrl: string

  @Field(() => String, { description: 'Where it sends people back after signing out: to be declared there.' })
  signedOutUrl: string
}

export const ProviderRefusalReason = {
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  SECRET_MISSING: 'SECRET_MISSING',
  NOT_HTTPS: 'NOT_HTTPS',
  NO_ANSWER: 'NO_ANSWER',
} as const
export type ProviderRefusalReason = keyof typeof ProviderRefusalReason
registerEnumType(ProviderRefusalReason, {
  name: 'IdentityProviderRefusalReason',
  valuesConfig: worded({
    NO_ANSWER: 'There is no OpenID Connect provider at this address, or it says that it is another one.',
    NOT_HTTPS: 'The address is not one of https.',
    SECRET_MISSING: 'No secret is known yet: it has to be given.',
  }),
})

const SENTENCES: Record<ProviderRefusalReason, string> = {
  CHANGED_MEANWHILE: 'Ce réglage a été modifié entre-temps. Relisez ses valeurs, puis refaites votre changement.',
  SECRET_MISSING: 'Collez le secret remis avec l’identifiant.',
  NOT_HTTPS: 'L’adresse du fournisseur doit commencer par https://.',
  NO_ANSWER:
    'Aucun fournisseur d’identité ne répond à cette adresse. Vérifiez-la : c’est celle qui précède « /.well-known/openid-configuration ».',
}

@ObjectType({ implements: Refusal })
export class IdentityProviderRefused extends Refusal {
  @Field(() => ProviderRefusalReason)
  reason: ProviderRefusalReason

  static because(reason: ProviderRefusalReason): IdentityProviderRefused {
    return Object.assign(new IdentityProviderRefused(), { reason, message: SENTENCES[reason] })
  }
}

export const SetIdentityProviderResult = createUnionType({
  name: 'SetIdentityProviderResult',
  types: () => [IdentityProviderSettings, IdentityProviderRefused] as const,
})
