import { isAmount, parseStatementDay } from './statement-cells.policy.js'

/** Where a table has what a line of the bank holds. Columns and rows count from 0. */
export interface StatementColumns {
  /** The first row that is a line: what stands above is the bank's heading and the titles. */
  firstRow: number
  day: number
  /** Day from which the bank counts the sum; not every bank gives it. */
  valueDay: number | null
  /** Joined in this order. */
  label: readonly number[]
  /** Either one signed amount, or a column of what left and one of what came in. */
  amount: number | null
  debit: number | null
  credit: number | null
}

type Rows = readonly (readonly string[])[]
type Role = 'day' | 'valueDay' | 'label' | 'amount' | 'debit' | 'credit'

/** A bank writes a few lines above its table. */
const HEADING_ROWS = 40

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** Titles that French banks and the Trésor give to their columns, read without accents or case; the first that fits decides. */
const TITLES: readonly [Role, RegExp][] = [
  ['valueDay', /valeur|value/],
  ['day', /^(date|jour)\b|\bdate$|booking date/],
  ['debit', /debit|depense|sortie/],
  ['credit', /credit|recette|entree/],
  ['amount', /montant|somme|amount/],
  [
    'label',
    /libelle|designation|intitule|description|details?\b|motif|nature|operation|label|informations? complementaires?/,
  ],
]

const roleOf = (title: string): Role | null => TITLES.find(([, words]) => words.test(plain(title)))?.[0] ?? null

/** Where the columns seem to be: by their titles, else by what they hold; null when no line can be made out. */
export const guessColumns = (rows: Rows): StatementColumns | null => byTitles(rows) ?? byContent(rows)

function byTitles(rows: Rows): StatementColumns | null {
  for (const [index, cells] of rows.slice(0, HEADING_ROWS).entries()) {
    // « Date : 30/11/2026 » in the heading of the bank is no title
    if (cells.some((cell) => /\d/.test(cell))) continue
    const roles = cells.map(roleOf)
    const first = (role: Role) => nullable(roles.indexOf(role))
    const [day, valueDay] = [first('day') ?? first('valueDay'), first('valueDay')]
    const label = roles.flatMap((role, at) => (role === 'label' ? [at] : []))
    const [debit, credit] = [first('debit'), first('credit')]
    const both = debit !== null && credit !== null
    const amount = both ? null : (first('amount') ?? debit ?? credit)
    if (day === null || label.length === 0 || (amount === null && !both)) continue
    return {
      firstRow: index + 1,
      day,
      valueDay: valueDay === day ? null : valueDay,
      label,
      amount,
      debit: both ? debit : null,
      credit: both ? credit : null,
    }
  }
  return null
}

const nullable = (index: number): number | null => (index < 0 ? null : index)

/** Without titles: days, amounts and words are told apart by what most rows hold. */
function byContent(rows: Rows): StatementColumns | null {
  const firstRow = rows.findIndex((cells) => cells.some(parseStatementDay) && cells.some(isAmount))
  if (firstRow < 0) return null
  const lines = rows.slice(firstRow, firstRow + 50)
  const width = Math.max(...lines.map((cells) => cells.length))
  const columns = Array.from({ length: width }, (_, at) => at)
  const share = (at: number, fits: (cell: string) => unknown): number => {
    const filled = lines.map((cells) => cells[at]?.trim() ?? '').filter(Boolean)
    return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length
  }
  const days = columns.filter((at) => share(at, parseStatementDay) > 0.7)
  const amounts = columns.filter((at) => !days.includes(at) && share(at, isAmount) > 0.7)
  const label = columns.filter((at) => !days.includes(at) && !amounts.includes(at) && share(at, Boolean) > 0)
  const [day, valueDay = null] = days
  const [one, other] = amounts
  if (day === undefined || one === undefined || label.length === 0) return null
  const apart = other !== undefined && lines.every((cells) => !cells[one]?.trim() || !cells[other]?.trim())
  return {
    firstRow,
    day,
    valueDay,
    label,
    amount: apart ? null : one,
    debit: apart ? one : null,
    credit: apart ? (other ?? null) : null,
  }
}

/** Columns that were said by hand or remembered, when the table can hold them; null when it cannot. */
export function columnsThatFit(rows: Rows, columns: StatementColumns): StatementColumns | null {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const { firstRow, day, valueDay, label, amount, debit, credit } = columns
  const named = [day, ...label, ...[valueDay, amount, debit, credit].filter((at) => at !== null)]
  const one = amount !== null && debit === null && credit === null
  const two = amount === null && debit !== null && credit !== null && debit !== credit
  const known = named.every((at) => Number.isInteger(at) && at >= 0 && at < width)
  return label.length > 0 && (one || two) && known && firstRow >= 0 && firstRow < rows.length ? columns : null
}
