/** One figure of a measure, with its goal beside it when it has one. */
export interface Figure {
  bench: string
  name: string
  value: number
  unit: string
  goal?: { atLeast: number } | { atMost: number }
  note?: string
}

export const meets = ({ value, goal }: Figure): boolean | null =>
  goal === undefined ? null : 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const shown = (value: number): string =>
  Number.isNaN(value) ? '—' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

function line(f: Figure): string {
  const met = meets(f)
  const goal =
    f.goal === undefined ? '' : 'atLeast' in f.goal ? `≥ ${shown(f.goal.atLeast)}` : `≤ ${shown(f.goal.atMost)}`
  const verdict = met === null ? '' : met ? 'ok' : 'MISSED'
  return [
    f.name.padEnd(58),
    `${shown(f.value)} ${f.unit}`.padStart(18),
    goal.padStart(9),
    verdict.padEnd(6),
    f.note ?? '',
  ]
    .join('  ')
    .trimEnd()
}

/** Prints figures as they come, and keeps them for the summary and the JSON file. */
export class Report {
  readonly figures: Figure[] = []

  constructor(readonly print: (line: string) => void) {}

  title(text: string): void {
    this.print(`\n${text}`)
  }

  add(figure: Figure): void {
    this.figures.push(figure)
    this.print(`  ${line(figure)}`)
  }

  summary(): void {
    const judged = this.figures.filter((f) => meets(f) !== null)
    const missed = judged.filter((f) => meets(f) === false)
    this.print(`\n${judged.length - missed.length} of ${judged.length} goals met.`)
    for (const f of missed) this.print(`  ${line(f)}`)
  }
}
