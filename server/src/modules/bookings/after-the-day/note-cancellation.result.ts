import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { OWN_FAMILY } from '../../../platform/actor.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar } from '../../../platform/scalars.js'
import { AbsenceReason } from '../cancelling/absence-reasons.result.js'
import { CancellationQuestions, ToldOfCancellation } from '../cancelling/cancel-said.result.js'
import { Booking } from '../booking.entity.js'
import type { CancellationNoteRefusalReason } from './note-cancellation.policy.js'
import { worded } from '../../../platform/worded.js'

const SENTENCES: Record<CancellationNoteRefusalReason, string> = {
  NOT_CANCELLED: 'Cette réservation n’a pas été annulée par la famille ou pour elle : il n’y a rien à noter.',
  OWN_FAMILY,
  NOTHING_ASKED: 'Le règlement de ce service ne demande rien de plus pour cette annulation.',
  GIVES_LESS: 'L’annulation a déjà rendu davantage : rien n’est repris à la famille.',
  SPENT: 'La famille a déjà dépensé ce qui lui avait été rendu : gardez ce qui est noté, ou demandez à la régie.',
  AMOUNT_CHANGED: 'Le montant rendu a changé : vérifiez, puis confirmez à nouveau.',
}
const REASONS = Object.fromEntries(Object.keys(SENTENCES).map((r) => [r, r])) as {
  [K in CancellationNoteRefusalReason]: K
}
registerEnumType(REASONS, {
  name: 'CancellationNoteRefusalReason',
  valuesConfig: worded({
    GIVES_LESS: 'The cancellation gave back more already: nothing is taken again.',
    NOTHING_ASKED: 'The règlement asks nothing more of this cancellation.',
    NOT_CANCELLED: 'It was not cancelled by the family or for it.',
    SPENT: 'The family spent what an earlier note gave back.',
  }),
})

@ObjectType({ implements: Refusal })
export class CancellationNoteRefused extends Refusal {
  @Field(() => REASONS)
  reason: CancellationNoteRefusalReason

  static because(reason: CancellationNoteRefusalReason): CancellationNoteRefused {
    return Object.assign(new CancellationNoteRefused(), { reason, message: SENTENCES[reason] })
  }
}

@ObjectType({ description: 'What noting something of a cancellation would give back.' })
export class CancellationNoteQuote {
  @Field(() => CentsScalar, {
    description: 'Beyond what came back already; less than zero when an earlier note is corrected.',
  })
  moreCents: Cents

  @Field(() => Boolean, { description: 'It is not on an invoice, or comes off one, instead of going to the wallet.' })
  onInvoice: boolean

  @Field(() => [AbsenceReason], { description: 'Those that may be chosen.' })
  reasons: AbsenceReason[]

  @Field(() => CancellationQuestions, { description: 'What the staff is asked.' })
  questions: CancellationQuestions

  @Field(() => String, { nullable: true, description: 'The reason that is kept, a word of the règlement; null: none.' })
  keptReason: string | null

  @Field(() => ToldOfCancellation, { nullable: true, description: 'What is noted already; null: nothing.' })
  told: ToldOfCancellation | null
}
export const CancellationNoteQuoteResult = createUnionType({
  name: 'CancellationNoteQuoteResult',
  types: () => [CancellationNoteQuote, CancellationNoteRefused] as const,
})

@ObjectType({ description: 'What came to be known of a cancellation is noted.' })
export class CancellationNoted {
  @Field(() => Booking, { description: 'The booking as it is now.' })
  booking: Booking

  @Field(() => CentsScalar, { description: 'What came back by it; below zero, what was taken again.' })
  moreCents: Cents
}
export const NoteCancellationResult = createUnionType({
  name: 'NoteCancellationResult',
  types: () => [CancellationNoted, CancellationNoteRefused] as const,
})
