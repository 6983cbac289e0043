import { randomUUID } from 'node:crypto'
import { ask, type Signed } from './client.js'
import type { TestCommune } from './given/index.js'

/** The operations on a grid of prices, as the console sends them. */
const PRICE = 'priceCents foodCents effectiveFrom effectiveTo sample deliberationNumber costCents aboveCostReason'
const PUBLICATION =
  'id effectiveFrom deliberationNumber deliberationDate cells publishedByName withdrawnByName withdrawalReason bookings can { withdraw { allowed reason } }'
const ANSWER = `__typename ... on TariffPublication { ${PUBLICATION} } ... on TariffsRefused { reason message }`

export interface Price {
  priceCents: number
  foodCents: number
  effectiveFrom: string
  effectiveTo: string | null
  sample: boolean
  deliberationNumber: string | null
  costCents: number | null
  aboveCostReason: string | null
}
export interface Publication {
  __typename: string
  id: string
  cells: number
  bookings: number
  reason?: string
  message?: string
  can: { withdraw: { allowed: boolean; reason: string | null } }
}
export interface Grid {
  on: string
  today: string
  nextSchoolYear: string
  revision: number
  situations: { situationId: string; name: string; active: boolean; beneficiaries: number }[]
  services: {
    serviceId: string
    splitsFood: boolean
    cost: { costCents: number; effectiveFrom: string } | null
    costs: { costCents: number }[]
    source: string
    regulationFrom: string | null
  }[]
  cells: { situationId: string; serviceId: string; price: Price | null; next: Price | null; prices: Price[] }[]
  publications: Publication[]
  can: { publish: { allowed: boolean } }
}
export interface Cell {
  situationId: string
  serviceId: string
  priceCents: number
  foodCents?: number | null
}
export interface Change {
  situation: string
  service: string
  beforeCents: number | null
  afterCents: number
  foodCents: number
  differenceCents: number | null
  percent: string | null
  until: string | null
  beneficiaries: number
  bookings: number
  held: number
  aboveCost: boolean
  source: string
}

export const GRID = `query ($communeId: UUID!, $on: Day) { grid: tariffGrid(communeId: $communeId, on: $on) {
  on today nextSchoolYear revision can { publish { allowed reason } }
  situations { situationId name active beneficiaries }
  services { serviceId splitsFood cost { costCents effectiveFrom } costs { costCents } source regulationFrom }
  cells { situationId serviceId price { ${PRICE} } next { ${PRICE} } prices { ${PRICE} } }
  publications { ${PUBLICATION} } } }`
export const gridOf = async (who: Signed, commune: TestCommune, on: string | null = null): Promise<Grid> =>
  (await ask<{ grid: Grid }>(who, GRID, { communeId: commune.id, on })).grid

export const cellOf = (grid: Grid, situationId: string, serviceId: string) =>
  grid.cells.find((cell) => cell.situationId === situationId && cell.serviceId === serviceId)

export const PUBLISH = `mutation ($input: PublishTariffsInput!) { answer: publishTariffs(input: $input) { ${ANSWER} } }`
export const WITHDRAW = `mutation ($id: UUID!, $reason: String!) { answer: withdrawTariffs(publicationId: $id, reason: $reason) { ${ANSWER} } }`
export const PREVIEW = `query ($input: TariffChangesInput!) { preview: previewTariffs(input: $input) { beneficiaries whyNot needsReason
  changes { situation service beforeCents afterCents foodCents differenceCents percent until beneficiaries bookings held aboveCost source } } }`
export const COST = `mutation ($input: ServiceCostInput!) { answer: setServiceCost(input: $input) { __typename ... on TariffService { cost { costCents } } ... on TariffsRefused { reason } } }`

export const publicationOf = (commune: TestCommune, revision: number, cells: Cell[], more: object = {}) => ({
  communeId: commune.id,
  requestId: randomUUID(),
  revision,
  effectiveFrom: '2026-12-10',
  deliberationNumber: '2026-45',
  deliberationDate: '2026-11-12',
  cells,
  ...more,
})

/** Publishes from the grid as it is now, unless another revision is given. */
export async function publish(
  who: Signed,
  commune: TestCommune,
  cells: Cell[],
  more: { revision?: number } & Record<string, unknown> = {},
): Promise<Publication> {
  const revision = more.revision ?? (await gridOf(who, commune)).revision
  const input = publicationOf(commune, revision, cells, more)
  return (await ask<{ answer: Publication }>(who, PUBLISH, { input })).answer
}

export const withdraw = async (who: Signed, id: string, reason = 'Erreur de saisie'): Promise<Publication> =>
  (await ask<{ answer: Publication }>(who, WITHDRAW, { id, reason })).answer

export const preview = async (who: Signed, commune: TestCommune, effectiveFrom: string, cells: Cell[]) =>
  (
    await ask<{
      preview: { beneficiaries: number; whyNot: string | null; needsReason: boolean; changes: Change[] }
    }>(who, PREVIEW, { input: { communeId: commune.id, effectiveFrom, cells } })
  ).preview

export const setCost = async (who: Signed, commune: TestCommune, costCents: number | null, more: object = {}) => {
  const { revision } = await gridOf(who, commune)
  const input = { serviceId: commune.serviceId, effectiveFrom: '2026-09-01', costCents, revision, ...more }
  return (await ask<{ answer: { __typename: string; reason?: string } }>(who, COST, { input })).answer
}
