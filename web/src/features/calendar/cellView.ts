import type { Day } from '@shared/day'
import { keyOf, type Basket } from '../../basket/basket'
import type { CellFacts, Child, DayFacts } from './facts'
import { isLate } from './selection'
import type { Cents } from '@shared/money'

/** How a child stands on a day, once the basket is laid over what the server says. */
export type Standing =
  'chosen' | 'booked' | 'held' | 'free' | 'late' | 'waiting' | 'full' | 'deadline' | 'closed' | 'past' | 'none'
export type CellLook = Exclude<Standing, 'none'>
export interface Token {
  beneficiaryId: string
  standing: 'chosen' | 'booked' | 'held' | 'free' | 'late' | 'waiting'
}
export interface ChildStanding {
  child: Child
  standing: Standing
  cell: CellFacts | null
}
export interface CellView {
  look: CellLook
  standings: ChildStanding[]
  tokens: Token[]
  /** One line under the number: the surcharge of a late day, in cents; null when there is none, or its amount is not published. */
  surchargeCents: Cents | null
  /** Something chosen that day costs a surcharge. */
  chosenLate: boolean
  /** A place of the waiting list is kept for somebody. */
  kept: boolean
  /** Touching the cell can change the basket: only then is it a selectable grid cell. */
  selectable: boolean
}

interface CellInput {
  serviceId: string
  day: Day
  facts: DayFacts | undefined
  /** Checked children in family order. */
  children: readonly Child[]
  basket: Basket
  today: Day
}

export function cellView({ serviceId, day, facts, children, basket, today }: CellInput): CellView {
  const standings = children.map((child): ChildStanding => {
    const cell = facts?.cells.find((one) => one.beneficiaryId === child.beneficiaryId) ?? null
    const chosen = basket.has(keyOf({ serviceId, beneficiaryId: child.beneficiaryId, day }))
    return { child, cell, standing: chosen ? 'chosen' : standingOf(cell) }
  })
  const look = lookOf(standings, facts, day, today)
  const late = standings.filter(({ standing }) => standing === 'late')
  return {
    look,
    standings,
    tokens: look === 'late' ? [] : tokensOf(standings),
    surchargeCents: look === 'late' ? late[0]?.cell?.surchargeCents || null : null,
    chosenLate: standings.some(({ standing, cell }) => standing === 'chosen' && cell !== null && isLate(cell)),
    kept: standings.some(({ standing, cell }) => standing !== 'booked' && Boolean(cell?.keptUntil)),
    selectable: standings.some(({ standing }) => ['chosen', 'free', 'late'].includes(standing)),
  }
}

const STANDING: Record<CellFacts['state'], Standing> = {
  FREE: 'free',
  LATE: 'late',
  BOOKED: 'booked',
  HELD: 'held',
  WAITING: 'waiting',
  FULL: 'full',
  DEADLINE_PASSED: 'deadline',
  CLOSED: 'closed',
  PAST: 'past',
  NOT_ENTITLED: 'none',
}
const standingOf = (cell: CellFacts | null): Standing => (!cell ? 'none' : isLate(cell) ? 'late' : STANDING[cell.state])

/** The strongest standing of the day gives the cell its look; what can still be chosen comes before what is settled. */
const ORDER: readonly CellLook[] = [
  'chosen',
  'free',
  'late',
  'booked',
  'held',
  'waiting',
  'full',
  'deadline',
  'closed',
  'past',
]

function lookOf(standings: ChildStanding[], facts: DayFacts | undefined, day: Day, today: Day): CellLook {
  if (day < today) return 'past'
  const look = ORDER.find((one) => standings.some(({ standing }) => standing === one))
  // an amber token tells the late child when another one is already booked
  if (look === 'late' && standings.some(({ standing }) => standing === 'booked' || standing === 'held')) return 'free'
  return look ?? (facts?.open ? 'deadline' : 'closed')
}

const settled = (standing: Standing) =>
  standing === 'chosen' || standing === 'booked' || standing === 'held' || standing === 'waiting'

/** Tokens only when the day is not the same for everybody, or when somebody is chosen or booked. */
function tokensOf(standings: ChildStanding[]): Token[] {
  const mixed = standings.some(({ standing }) => settled(standing)) || bothFreeAndLate(standings)
  if (!mixed) return []
  return standings.flatMap(({ child, standing }) =>
    hasToken(standing) ? [{ beneficiaryId: child.beneficiaryId, standing }] : [],
  )
}
const bothFreeAndLate = (standings: ChildStanding[]) =>
  standings.some(({ standing }) => standing === 'free') && standings.some(({ standing }) => standing === 'late')
const hasToken = (standing: Standing): standing is Token['standing'] =>
  settled(standing) || standing === 'free' || standing === 'late'
