import type { BankStatementPreviewQuery } from '@generated'

export type Columns = NonNullable<BankStatementPreviewQuery['bankStatementPreview']['columns']>
/** What a column of the bank's table holds; `null` when it is left aside. */
export type ColumnRole = 'day' | 'valueDay' | 'label' | 'amount' | 'debit' | 'credit'

/** One role a column, in the order of the columns. */
export function rolesOf(columns: Columns | null | undefined, width: number): (ColumnRole | null)[] {
  return Array.from({ length: width }, (_, at) => {
    if (!columns) return null
    if (columns.label.includes(at)) return 'label'
    const roles = ['day', 'valueDay', 'amount', 'debit', 'credit'] as const
    return roles.find((role) => columns[role] === at) ?? null
  })
}

/** Gives a column its role; whoever had it loses it, but for the words, which may stand in several columns. */
export function withRole(roles: readonly (ColumnRole | null)[], at: number, role: ColumnRole | null) {
  const others: Partial<Record<ColumnRole, readonly ColumnRole[]>> = {
    amount: ['amount', 'debit', 'credit'],
    debit: ['debit', 'amount'],
    credit: ['credit', 'amount'],
  }
  const leaves = role === null || role === 'label' ? [] : (others[role] ?? [role])
  return roles.map((held, index) => (index === at ? role : held !== null && leaves.includes(held) ? null : held))
}

/** Null while a day, words, and an amount or both a debit and a credit are not said. */
export function columnsFrom(roles: readonly (ColumnRole | null)[], firstRow: number): Columns | null {
  const at = (role: ColumnRole) => (roles.includes(role) ? roles.indexOf(role) : null)
  const label = roles.flatMap((role, index) => (role === 'label' ? [index] : []))
  const [day, valueDay, amount, debit, credit] = [at('day'), at('valueDay'), at('amount'), at('debit'), at('credit')]
  if (day === null || label.length === 0) return null
  if (amount === null && (debit === null || credit === null)) return null
  return { firstRow, day, valueDay, label, amount, debit, credit }
}
