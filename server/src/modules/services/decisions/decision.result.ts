import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { OWN_FAMILY } from '../../../platform/actor.js'
import { Can, DecisionCan } from '../../../platform/can.js'
import { Refusal } from '../../../platform/refusal.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { MIN_REASON } from '../access.policy.js'
import type { DecisionRefusal } from './decision.policy.js'
import { worded } from '../../../platform/worded.js'

export const DecisionRefusalReason: { readonly [R in DecisionRefusal]: R } = {
  NOT_DECIDED: 'NOT_DECIDED',
  TOO_LATE_TO_UNDO: 'TOO_LATE_TO_UNDO',
  DECIDED_BY_ANOTHER: 'DECIDED_BY_ANOTHER',
  REASON_REQUIRED: 'REASON_REQUIRED',
  HAS_BOOKINGS: 'HAS_BOOKINGS',
  ASKED_AGAIN: 'ASKED_AGAIN',
  OVERLAPS: 'OVERLAPS',
  STAFF_ACCOUNT: 'STAFF_ACCOUNT',
  HELD_ELSEWHERE: 'HELD_ELSEWHERE',
  COMMUNE_ARCHIVED: 'COMMUNE_ARCHIVED',
  OWN_FAMILY: 'OWN_FAMILY',
}
registerEnumType(DecisionRefusalReason, {
  name: 'DecisionRefusalReason',
  valuesConfig: worded({
    OVERLAPS: 'Another access covers some of these days for a service: end it first.',
    ASKED_AGAIN: 'The family asked the same again since: decide on that one.',
    DECIDED_BY_ANOTHER: 'Somebody else decided: only they undo it at once.',
    HAS_BOOKINGS: 'Something was booked under it since.',
    HELD_ELSEWHERE: 'Another commune serves the family too: the agglomeration takes the decision back.',
    NOT_DECIDED: 'There is no decision to come back on.',
    STAFF_ACCOUNT: 'The account is of the staff: the agglomeration takes the decision back.',
    TOO_LATE_TO_UNDO: 'The family was told: take the decision back, with a reason.',
  }),
})

export const DECISION_SENTENCES: Record<DecisionRefusal, string> = {
  NOT_DECIDED: 'Il n’y a pas de décision sur laquelle revenir. Rechargez la page pour voir où en est la demande.',
  TOO_LATE_TO_UNDO:
    'La famille a été prévenue : cette décision ne s’annule plus d’un geste. Revenez sur elle, avec un motif, dans le dossier de la famille.',
  DECIDED_BY_ANOTHER:
    'Une autre personne a pris cette décision : elle seule peut l’annuler d’un geste. Revenez sur elle, avec un motif, dans le dossier de la famille.',
  REASON_REQUIRED: `Écrivez le motif en ${MIN_REASON} caractères au moins : la famille lira cette phrase.`,
  HAS_BOOKINGS:
    'Des réservations ont été faites depuis cette décision. Mettez plutôt fin à l’accès à partir d’un jour, ou annulez d’abord ces réservations.',
  ASKED_AGAIN: 'La famille a fait depuis la même demande : décidez de celle-là.',
  OVERLAPS: 'Un autre accès vaut ces jours-là pour un même service : mettez-y fin d’abord.',
  STAFF_ACCOUNT:
    'Ce compte est celui d’un agent : seul un administrateur de l’agglomération peut revenir sur sa validation.',
  HELD_ELSEWHERE:
    'Cette famille a aussi un accès dans une autre commune : l’agglomération seule peut revenir sur la décision prise sur son compte.',
  COMMUNE_ARCHIVED: 'Cette commune est archivée : plus aucune demande n’y attend de réponse.',
  OWN_FAMILY,
}

@ObjectType({ implements: Refusal })
export class DecisionRefused extends Refusal {
  @Field(() => DecisionRefusalReason)
  reason: DecisionRefusal

  static because(reason: DecisionRefusal): DecisionRefused {
    return Object.assign(new DecisionRefused(), { reason, message: DECISION_SENTENCES[reason] })
  }
}

@ObjectType({ description: 'Decisions undone before the family was told: what they were about waits again.' })
export class DecisionsUndone {
  @Field(() => Int, { description: 'How many.' })
  count: number

  static of(count: number): DecisionsUndone {
    return Object.assign(new DecisionsUndone(), { count })
  }
}

@ObjectType({
  description: 'A decision taken back: what it was about waits again, or an access that was ended goes on.',
})
export class DecisionTakenBack {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => Boolean, { description: 'The family had been told of the decision: it is told again.' })
  familyTold: boolean

  static of(id: string, familyTold: boolean): DecisionTakenBack {
    return Object.assign(new DecisionTakenBack(), { id, familyTold })
  }
}

export const UndoDecisionsResult = createUnionType({
  name: 'UndoDecisionsResult',
  types: () => [DecisionsUndone, DecisionRefused] as const,
})
export const TakeBackDecisionResult = createUnionType({
  name: 'TakeBackDecisionResult',
  types: () => [DecisionTakenBack, DecisionRefused] as const,
})

@ObjectType({ description: 'A line of the list of what waits, that somebody of the staff has before their eyes.' })
export class OpenedLine {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String, { description: '« A. Roche »' })
  openedBy: string

  @Field(() => Boolean, { description: 'It is who asks that has it open.' })
  byMe: boolean
}

@ObjectType({ description: 'Of what the staff validates or refuses.' })
export class ReviewCan extends DecisionCan {
  @Field(() => Can, { description: 'To come back on what was decided, with a reason that the family reads.' })
  takeBack: Can
}

@ObjectType({ description: 'What the staff may do with an access now, and why not.' })
export class AccessCan extends ReviewCan {
  @Field(() => Can, { description: 'End it from a day on.' })
  end: Can

  @Field(() => Can, { description: 'Go on under another situation from a day on.' })
  change: Can
}
