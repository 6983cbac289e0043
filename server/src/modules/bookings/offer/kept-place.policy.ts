import { withoutStop } from '../../../platform/french.js'
import type { OwnRequest } from './offer-facts.policy.js'

/** The place that a waiting list keeps for somebody, as long as it is offered. */
export function keptFor(request: OwnRequest | undefined, now: Date): { requestId: string; until: Date } | null {
  if (request?.status !== 'OFFERED' || request.offeredUntil === null) return null
  const until = new Date(request.offeredUntil)
  return now < until ? { requestId: request.id, until } : null
}

/** @param waitlist may the list of the day be joined? Null when it is already. */
export const fullSentence = (waitlist: boolean | null): string => {
  if (waitlist === null) return 'Complet : vous êtes sur la liste d’attente.'
  return waitlist
    ? 'Complet : vous pouvez rejoindre la liste d’attente.'
    : 'Complet : il n’y a plus de place ce jour-là.'
}

/** Of a day that its règlement gives by the waiting list alone, or by the answer of the town hall, in its own words. */
export const listedSentence =
  (because: string, reviewed: boolean) =>
  (waitlist: boolean | null): string => {
    const [why, joined, join] = reviewed ? REVIEWED : LISTED
    return [because ? `${withoutStop(because)}.` : why, waitlist === null ? joined : join].join(' ')
  }
const LISTED = [
  'Ce jour se demande par la liste d’attente.',
  'Vous êtes sur la liste d’attente.',
  'Vous pouvez rejoindre la liste d’attente.',
]
const REVIEWED = [
  'Ce jour se demande à la mairie.',
  'Votre demande attend la réponse de la mairie.',
  'Vous pouvez envoyer une demande : la mairie y répond.',
]
