import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../platform/refusal.js'
import { Viewer } from './viewer.result.js'
import { worded } from '../../platform/worded.js'

@ObjectType({ description: 'The session is open: its cookie is set.' })
export class SignedIn {
  @Field(() => Viewer, { description: 'Who is signed in.' })
  viewer: Viewer

  static as(viewer: Viewer): SignedIn {
    return Object.assign(new SignedIn(), { viewer })
  }
}

export const SignInRefusalReason = {
  WRONG_CREDENTIALS: 'WRONG_CREDENTIALS',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
  ACCOUNT_REFUSED: 'ACCOUNT_REFUSED',
} as const
export type SignInRefusalReason = keyof typeof SignInRefusalReason
registerEnumType(SignInRefusalReason, {
  name: 'SignInRefusalReason',
  valuesConfig: worded({
    WRONG_CREDENTIALS: 'No account has this address and password; which of them is wrong is not said.',
  }),
})

const SENTENCES: Record<SignInRefusalReason, string> = {
  WRONG_CREDENTIALS: 'Adresse e-mail ou mot de passe incorrect. Vérifiez-les, ou cliquez sur « Mot de passe oublié ».',
  TOO_MANY_ATTEMPTS:
    'Trop d’essais. Réessayez dans 15 minutes, ou cliquez sur « Mot de passe oublié » : le lien reçu par e-mail vous rouvre l’accès.',
  ACCOUNT_REFUSED: 'Ce compte n’est pas ouvert. Adressez-vous à votre mairie.',
}

@ObjectType({ implements: Refusal })
export class SignInRefused extends Refusal {
  @Field(() => SignInRefusalReason)
  reason: SignInRefusalReason

  /** `why` is what the town hall wrote; only said after the right password. */
  static because(reason: SignInRefusalReason, why?: string | null): SignInRefused {
    const message = why ? `Votre compte a été refusé : ${why} Adressez-vous à votre mairie.` : SENTENCES[reason]
    return Object.assign(new SignInRefused(), { reason, message })
  }
}

export const SignInResult = createUnionType({ name: 'SignInResult', types: () => [SignedIn, SignInRefused] as const })
