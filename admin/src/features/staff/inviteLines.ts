/** Somebody to invite, as a line says it. */
export interface InvitedLine {
  line: string
  firstName: string
  lastName: string
  email: string
}

const EMAIL = /[^\s,;<>]+@[^\s,;<>]+\.[^\s,;<>]+/

/** « Lou Martin, lou.martin@mairie.fr »: the first word is the first name, whatever stands around the address. Null: not readable. */
export function readLine(line: string): InvitedLine | null {
  const email = EMAIL.exec(line)?.[0]
  if (!email) return null
  const [firstName = '', ...others] = line
    .replace(email, ' ')
    .replace(/[,;<>\t]+/g, ' ')
    .trim()
    .split(/\s+/)
  const lastName = others.join(' ')
  return firstName && lastName ? { line, firstName, lastName, email } : null
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The first line that says no person; null when all do. */
export const unreadable = (text: string): string | null => linesOf(text).find((line) => !readLine(line)) ?? null
