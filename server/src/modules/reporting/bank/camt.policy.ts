import { XMLParser } from 'fast-xml-parser'
import { type Cents, minusCents, parseEuros, ZERO_CENTS } from '../../../platform/money.js'
import { counted, labelOf, type RowProblem, type StatementLines } from './bank-lines.policy.js'
import { parseStatementDay } from './statement-cells.policy.js'

/**
 * A statement in CAMT.053 (ISO 20022, BankToCustomerStatement), any of its versions, one account or several in the file.
 * Entities of the document are never expanded: a document type is refused before it is parsed.
 */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['Stmt', 'Ntry', 'TxDtls', 'NtryDtls', 'Ustrd'].includes(name),
})

type Node = Record<string, unknown>

export const isCamt = (text: string): boolean => /^\ufeff?\s*<(\?xml|\w*:?Document)/.test(text)

/** Booked entries of the statement; null when the text is not a CAMT.053. */
export function linesOfCamt(text: string): StatementLines | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return null
  const root = parsed(text)
  const statements = listOf(inside(root, 'Document', 'BkToCstmrStmt', 'Stmt'))
  if (statements.length === 0) return null
  const entries = statements.flatMap((statement) => listOf(inside(statement, 'Ntry'))).map(readEntry)
  return {
    lines: counted(entries.filter((entry) => typeof entry === 'object').filter((entry) => entry !== null)),
    ignored: entries.filter((entry) => entry === null).length,
    problems: entries.flatMap((problem, index) => (typeof problem === 'string' ? [{ row: index + 1, problem }] : [])),
  }
}

function parsed(text: string): unknown {
  try {
    return parser.parse(text)
  } catch {
    return null
  }
}

function readEntry(entry: unknown): Parameters<typeof counted>[0][number] | RowProblem | null {
  // PDNG and INFO are announced, not booked
  const status = textOf(inside(entry, 'Sts', 'Cd')) || textOf(inside(entry, 'Sts'))
  if (status && status !== 'BOOK') return null
  const currency = textOf(inside(entry, 'Amt', '@Ccy'))
  if (currency && currency !== 'EUR') return 'CURRENCY'
  const day = dayOf(inside(entry, 'BookgDt'))
  if (!day) return 'DAY'
  const amount = amountOf(entry)
  if (amount === null) return 'AMOUNT'
  const label = labelOf(wordsOf(entry))
  if (!label) return 'LABEL'
  return amount === 0 ? null : { day, valueDay: dayOf(inside(entry, 'ValDt')), label, amountCents: amount }
}

/** CRDT came in, DBIT left. A reversal already says the side on which it is booked. */
function amountOf(entry: unknown): Cents | null {
  const cents = parseEuros(textOf(inside(entry, 'Amt', '#text')) || textOf(inside(entry, 'Amt')))
  const side = textOf(inside(entry, 'CdtDbtInd'))
  if (cents === null || cents < 0 || !['CRDT', 'DBIT'].includes(side)) return null
  return side === 'DBIT' ? minusCents(ZERO_CENTS, cents) : cents
}

const dayOf = (node: unknown) =>
  parseStatementDay((textOf(inside(node, 'Dt')) || textOf(inside(node, 'DtTm'))).slice(0, 10))

/** What the bank wrote, then the words of each transaction: who, and what for. */
function wordsOf(entry: unknown): string[] {
  const details = listOf(inside(entry, 'NtryDtls')).flatMap((group) => listOf(inside(group, 'TxDtls')))
  const said = details.flatMap((one) => [
    textOf(inside(one, 'RltdPties', 'Dbtr', 'Nm')) || textOf(inside(one, 'RltdPties', 'Dbtr', 'Pty', 'Nm')),
    ...listOf(inside(one, 'RmtInf', 'Ustrd')).map(textOf),
    textOf(inside(one, 'AddtlTxInf')),
  ])
  return [...new Set([textOf(inside(entry, 'AddtlNtryInf')), ...said].filter(Boolean))]
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const inside = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((at, name) => (isNode(at) && Object.hasOwn(at, name) ? at[name] : undefined), value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
