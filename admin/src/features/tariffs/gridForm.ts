import { check, intersect, minLength, object, pipe, string, trim, type InferOutput } from 'valibot'
import { dayField } from '@shared/forms/dayField'
import { parseCents, typedCents } from '@shared/money'
import type { RaisedTariffsQuery, TariffGridQuery } from '@generated'
import { t } from './messages'

export type Grid = TariffGridQuery['tariffGrid']
export type Cell = Grid['cells'][number]
export type CellKey = Pick<Cell, 'situationId' | 'serviceId'>

/** What is typed, by the name of its field: a price and its food share for each cell, beside what the council said. */
export type GridForm = Record<string, string>

export const priceField = ({ situationId, serviceId }: CellKey) => `prix-${situationId}-${serviceId}`
export const foodField = ({ situationId, serviceId }: CellKey) => `repas-${situationId}-${serviceId}`

export const nameOf = (grid: Grid, cell: CellKey) => ({
  situation: grid.situations.find(({ situationId }) => situationId === cell.situationId)?.name ?? '',
  service: grid.services.find(({ serviceId }) => serviceId === cell.serviceId)?.name ?? '',
})

/** A new grid usually begins with the school year; the first prices of a commune at once, or nothing could be booked. */
const usualStart = ({ cells, today, nextSchoolYear }: Grid) =>
  cells.every(({ price, next }) => !price && !next) ? today : nextSchoolYear

export const emptyForm = (grid: Grid): GridForm => ({
  effectiveFrom: usualStart(grid),
  deliberationNumber: '',
  deliberationDate: '',
  ...Object.fromEntries(
    grid.cells.flatMap((cell) => [[priceField(cell), ''] as const, [foodField(cell), ''] as const]),
  ),
})

/** The most that a price may be, as the server says it too: 1 000 €. */
export const MOST_CENTS = 100_000
const isPrice = (text: string) => text.trim() === '' || (parseCents(text) ?? Infinity) <= MOST_CENTS

/** What was typed, checked. */
export type CheckedGrid = InferOutput<ReturnType<typeof schemaOf>>

export function schemaOf(grid: Grid) {
  const prices = grid.cells.flatMap((cell) => {
    const price = pipe(string(), check(isPrice, t('priceBad', nameOf(grid, cell))))
    return [
      [priceField(cell), price],
      [foodField(cell), price],
    ] as const
  })
  const deliberation = object({
    effectiveFrom: dayField(t('dateMissing')),
    deliberationNumber: pipe(string(), trim(), minLength(1, t('voteMissing'))),
    deliberationDate: dayField(t('voteDateMissing')),
  })
  return intersect([deliberation, object(Object.fromEntries(prices))])
}

/** Only the cells in which a price is typed. */
export const cellsOf = (grid: Grid, form: GridForm) =>
  grid.cells.flatMap(({ situationId, serviceId }) => {
    const cell = { situationId, serviceId }
    const priceCents = parseCents(form[priceField(cell)] ?? '')
    return priceCents === null ? [] : [{ ...cell, priceCents, foodCents: parseCents(form[foodField(cell)] ?? '') }]
  })

/** What a raised grid types into the form. */
export const typedOf = (raised: RaisedTariffsQuery['raisedTariffs'], grid: Grid): GridForm =>
  Object.fromEntries(
    raised.flatMap((cell) => {
      const splits = grid.services.find(({ serviceId }) => serviceId === cell.serviceId)?.splitsFood
      return [
        [priceField(cell), typedCents(cell.priceCents)],
        [foodField(cell), splits ? typedCents(cell.foodCents) : ''],
      ]
    }),
  )

/** « 2,5 » is 250 hundredths of a percent; null for anything else, and beyond 100. */
export function basisPointsOf(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f%]/g, '').replace('−', '-')
  const points = parseCents(bare.replace(/^[-+]/, ''))
  if (points === null || points > 10_000) return null
  return bare.startsWith('-') ? 0 - points : points
}
