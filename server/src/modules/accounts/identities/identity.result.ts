import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { Refusal } from '../../../platform/refusal.js'
import { DayScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'
import { SecondFactorAsked, SignedIn, SignInRefused } from '../sign-in.result.js'
import { ExternalIdentity } from './external-identity.entity.js'
import { IdentityProviderKind } from './identity-provider.entity.js'
import { nameOf, type Shown } from './identity.policy.js'

@ObjectType({
  description:
    'Who FranceConnect or ProConnect says came back to this browser, for half an hour. It opens no account by itself.',
})
export class ShownIdentity {
  @Field(() => IdentityProviderKind, { description: 'Who says so.' })
  provider: IdentityProviderKind

  @Field(() => String, { description: 'First and last name.' })
  name: string

  @Field(() => String, { description: 'For a sign-up to begin with; may be empty.' })
  firstName: string

  @Field(() => String, { description: 'For a sign-up to begin with; may be empty.' })
  lastName: string

  @Field(() => DayScalar, { nullable: true, description: 'Civil day; null: the provider does not say it.' })
  birthDate: Day | null

  @Field(() => String, { nullable: true, description: 'As it was typed there, proved by nobody; null: unsaid.' })
  email: string | null

  static of({ kind, firstName, lastName, birthDate, email }: Shown): ShownIdentity {
    const name = nameOf({ firstName, lastName })
    return Object.assign(new ShownIdentity(), { provider: kind, name, firstName, lastName, birthDate, email })
  }
}

export const IdentityRefusalReason = {
  WRONG_PASSWORD: 'WRONG_PASSWORD',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
  NOT_SHOWN: 'NOT_SHOWN',
  IDENTITY_OVER: 'IDENTITY_OVER',
  EMAIL_NOT_CONFIRMED: 'EMAIL_NOT_CONFIRMED',
  OF_ANOTHER_ACCOUNT: 'OF_ANOTHER_ACCOUNT',
  ANOTHER_LINKED: 'ANOTHER_LINKED',
} as const
export type IdentityRefusalReason = keyof typeof IdentityRefusalReason
registerEnumType(IdentityRefusalReason, {
  name: 'IdentityRefusalReason',
  valuesConfig: worded({
    ANOTHER_LINKED: 'The account has another identity of this provider: unlink it first.',
    EMAIL_NOT_CONFIRMED: 'Whoever has not shown that the address is theirs links nothing to the account.',
    IDENTITY_OVER:
      'The provider vouched more than half an hour ago, in another browser, or not at all: go there again.',
    NOT_SHOWN: 'The account has a second factor, which this session has not shown: sign in with it first.',
    OF_ANOTHER_ACCOUNT: 'This identity opens another account.',
    WRONG_PASSWORD: 'Not the present password.',
  }),
})

const SENTENCES: Record<IdentityRefusalReason, string> = {
  WRONG_PASSWORD: 'Votre mot de passe n’est pas celui-là. Vérifiez-le et réessayez.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Réessayez dans 15 minutes.',
  NOT_SHOWN:
    'Vous vous êtes connecté ici avant d’ajouter la double authentification. Déconnectez-vous, reconnectez-vous avec elle, puis recommencez.',
  IDENTITY_OVER: 'Cette identification n’est plus valable. Recommencez.',
  EMAIL_NOT_CONFIRMED:
    'Confirmez d’abord votre adresse e-mail, par le lien reçu à l’inscription. Vous pourrez ensuite relier ce moyen de connexion.',
  OF_ANOTHER_ACCOUNT:
    'Cette identité ouvre déjà un autre compte. Connectez-vous à cet autre compte pour l’en retirer, ou adressez-vous à votre mairie.',
  ANOTHER_LINKED: 'Une autre identité est déjà reliée à votre compte. Retirez-la d’abord.',
}

@ObjectType({ implements: Refusal })
export class IdentityRefused extends Refusal {
  @Field(() => IdentityRefusalReason)
  reason: IdentityRefusalReason

  static because(reason: IdentityRefusalReason): IdentityRefused {
    return Object.assign(new IdentityRefused(), { reason, message: SENTENCES[reason] })
  }
}

@ObjectType({ description: 'It opens the account from now on.' })
export class IdentityLinked {
  @Field(() => ExternalIdentity, { description: 'What was linked.' })
  identity: ExternalIdentity

  @Field(() => String, { description: 'What to tell the person, in French.' })
  message: string
}

@ObjectType({ description: 'It opens nothing any more.' })
export class IdentityUnlinked {
  @Field(() => String, { description: 'What to tell the person, in French.' })
  message: string
}

export const SignInByIdentityResult = createUnionType({
  name: 'SignInByIdentityResult',
  types: () => [SignedIn, SecondFactorAsked, SignInRefused, ShownIdentity] as const,
})
export const LinkIdentityResult = createUnionType({
  name: 'LinkIdentityResult',
  types: () => [IdentityLinked, IdentityRefused] as const,
})
export const UnlinkIdentityResult = createUnionType({
  name: 'UnlinkIdentityResult',
  types: () => [IdentityUnlinked, IdentityRefused] as const,
})
