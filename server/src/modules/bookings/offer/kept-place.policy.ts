import { withoutStop } from '../../../platform/french.js'
import { type Day, instantInWords, instantOf } from '../../../platform/day.js'
import type { NotBookable } from './offer-answer.policy.js'
import type { OwnRequest } from './offer-facts.policy.js'
import type { RuledOffer } from './offer-rules.policy.js'

/** The place that a waiting list keeps for somebody, as long as it is offered. */
export function keptFor(request: OwnRequest | undefined, now: Date): { requestId: string; until: Date } | null {
  if (request?.status !== 'OFFERED' || request.offeredUntil === null) return null
  const until = new Date(request.offeredUntil)
  return now < until ? { requestId: request.id, until } : null
}

/** Until when it can be booked: what the town hall gave after its window, until its day is over. */
export const askedUntil = (until: Date, own: OwnRequest | undefined, day: Day, timeZone: string): Date =>
  own?.ruledAt && own.status !== 'ASKED' ? instantOf(day, '24:00', timeZone) : until

type Listed = Pick<RuledOffer, 'listed' | 'reviewed' | 'allocated' | 'bookableUntil'>

/** What a family reads of a day that it cannot book at once: is it asked of the town hall, waited for, or full? */
export function waitingAnswer(
  { listed, reviewed, allocated, bookableUntil }: Listed,
  own: OwnRequest | undefined,
  isFull: boolean,
  hasList: boolean,
  timeZone: string,
  fullFor: string | null = null,
): Pick<NotBookable, 'waitlist' | 'waiting' | 'reviewed' | 'allocatedFrom'> & { sentence: string } {
  // once its places are given, who has none waits as for any full day
  const isGiven = allocated && own !== undefined && own.status !== 'ASKED'
  const isAsked = allocated ? !isGiven : reviewed && (own !== undefined || !isFull)
  const isListed = listed !== null && !reviewed && !allocated
  const waitlist = own ? null : isAsked || isListed || hasList
  const asked = { waitlist, waiting: own, reviewed: isAsked }
  if (listed === null || !(isAsked || isListed)) return { ...asked, sentence: fullSentence(waitlist, fullFor) }
  const words = allocated ? allocatedWords(bookableUntil, timeZone) : isAsked ? REVIEWED : LISTED
  return {
    ...asked,
    sentence: listedSentence(listed, words, waitlist),
    ...(allocated && { allocatedFrom: bookableUntil }),
  }
}

/**
 * @param waitlist may the list of the day be joined? Null when it is already.
 * @param fullFor the group of children that is full, when others are not
 */
const fullSentence = (waitlist: boolean | null, fullFor: string | null): string => {
  const full = fullFor ? `Complet pour « ${fullFor} »` : 'Complet'
  if (waitlist === null) return `${full} : vous êtes sur la liste d’attente.`
  return waitlist
    ? `${full} : vous pouvez rejoindre la liste d’attente.`
    : `${full} : il n’y a plus de place ce jour-là.`
}

type Words = readonly [why: string, joined: string, join: string]

/** Of a day that its règlement gives by the waiting list alone, or by the answer of the town hall, in its own words. */
const listedSentence = (because: string, [why, joined, join]: Words, waitlist: boolean | null): string =>
  [because ? `${withoutStop(because)}.` : why, waitlist === null ? joined : join].join(' ')

const LISTED: Words = [
  'Ce jour se demande par la liste d’attente.',
  'Vous êtes sur la liste d’attente.',
  'Vous pouvez rejoindre la liste d’attente.',
]
const REVIEWED: Words = [
  'Ce jour se demande à la mairie.',
  'Votre demande attend la réponse de la mairie.',
  'Vous pouvez envoyer une demande : la mairie y répond.',
]
function allocatedWords(closes: Date, timeZone: string): Words {
  const limit = instantInWords(closes, timeZone)
  return [
    'Les places de ce jour sont données ensemble, après la clôture des demandes.',
    `Votre demande est enregistrée : la mairie y répond après le ${limit}.`,
    `Vous pouvez demander ce jour jusqu’au ${limit} : la mairie répond ensuite.`,
  ]
}
