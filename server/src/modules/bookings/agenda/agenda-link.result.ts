import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'
import { worded } from '../../../platform/worded.js'
import { AgendaLink } from './agenda-link.entity.js'

export const AgendaLinkRefusalReason = {
  WRONG_PASSWORD: 'WRONG_PASSWORD',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
  EMAIL_NOT_CONFIRMED: 'EMAIL_NOT_CONFIRMED',
} as const
export type AgendaLinkRefusalReason = keyof typeof AgendaLinkRefusalReason
registerEnumType(AgendaLinkRefusalReason, {
  name: 'AgendaLinkRefusalReason',
  valuesConfig: worded({
    EMAIL_NOT_CONFIRMED: 'Whoever has not shown that the address is theirs takes nothing out of the account.',
    WRONG_PASSWORD: 'Not the present password.',
  }),
})

const SENTENCES: Record<AgendaLinkRefusalReason, string> = {
  WRONG_PASSWORD: 'Votre mot de passe n’est pas celui-là. Vérifiez-le et réessayez.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Réessayez dans 15 minutes.',
  EMAIL_NOT_CONFIRMED: 'Confirmez d’abord votre adresse e-mail, par le lien reçu à l’inscription.',
}

@ObjectType({ implements: Refusal })
export class AgendaLinkRefused extends Refusal {
  @Field(() => AgendaLinkRefusalReason)
  reason: AgendaLinkRefusalReason

  static because(reason: AgendaLinkRefusalReason): AgendaLinkRefused {
    return Object.assign(new AgendaLinkRefused(), { reason, message: SENTENCES[reason] })
  }
}

@ObjectType({ description: 'The address works from now on; the one before does not any more.' })
export class AgendaLinkMade {
  @Field(() => String, { description: 'The address, told this once: whoever has it reads the bookings.' })
  url: string

  @Field(() => AgendaLink, { description: 'As it is now.' })
  link: AgendaLink

  static of(url: string, link: AgendaLink): AgendaLinkMade {
    return Object.assign(new AgendaLinkMade(), { url, link })
  }
}

export const MakeAgendaLinkResult = createUnionType({
  name: 'MakeAgendaLinkResult',
  types: () => [AgendaLinkMade, AgendaLinkRefused] as const,
})
