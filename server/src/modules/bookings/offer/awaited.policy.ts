import type { Day } from '../../../platform/day.js'
import type { AccessStatus } from '../../services/index.js'

interface Awaited {
  status: AccessStatus
  /** Of a request that goes on from an access in course: its first day. */
  renewedFrom: Day | null
}

/** A request that waits speaks of every day, a renewal of its own alone. */
export const isAwaitedOn = ({ status, renewedFrom }: Awaited, day: Day): boolean =>
  status === 'PENDING' && (renewedFrom === null || renewedFrom <= day)

export const waiting = (person: { firstName: string }, service: { name: string }, renewal: boolean): string =>
  renewal
    ? `${person.firstName} : accès à « ${service.name} » à renouveler pour ce jour-là. Envoyez les pièces dans « Mes services », la mairie le valide ensuite.`
    : `${person.firstName} : accès à « ${service.name} » en attente de validation par la mairie.`

/** A family sees a commune from its day of opening on; the staff that acts for it (`communeIds`), before too. */
export const isShown = (
  { opensOn }: { opensOn: Day | null },
  { communeIds }: { communeIds: readonly string[] | null },
  today: Day,
): boolean => communeIds !== null || (opensOn !== null && opensOn <= today)
