export interface ContractChange {
  level: 'breaking' | 'careful' | 'added' | 'deprecated'
  path: string
  message: string
}
interface Judged {
  today: string
  accepted?: Readonly<Record<string, string>>
}
export function changesBetween(released: string, current: string): Promise<ContractChange[]>
export function refusedChanges(released: string, current: string, judged: Judged): Promise<string[]>
export function changelogOf(released: string, current: string, judged: Judged & { version: number }): Promise<string>
export function releasedVersion(released: string): number
