export interface Column<R> {
  key: string
  label: string
  /** Right-aligned, tabular figures. */
  numeric?: boolean
  /** Never cut over two lines: numbers, days. */
  short?: boolean
  /** Left out on paper: what is pressed. */
  screenOnly?: boolean
  sortable?: boolean
  /** What the cell shows when no `cell-<key>` slot does. */
  value?: (row: R) => string | number
}
export interface Sort {
  key: string
  descending: boolean
}

/** Press once for ascending, again for descending. */
export const nextSort = (sort: Sort | null, key: string): Sort => ({
  key,
  descending: sort?.key === key && !sort.descending,
})

export function toggled(selection: readonly string[], keys: readonly string[]): string[] {
  const all = keys.every((key) => selection.includes(key))
  const rest = selection.filter((key) => !keys.includes(key))
  return all ? rest : [...rest, ...keys]
}
