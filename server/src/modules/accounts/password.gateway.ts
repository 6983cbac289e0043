import { hash, verify } from '@node-rs/argon2'

/** OWASP's floor for argon2id, which is this library's default algorithm: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, COST)

let nobody: Promise<string> | undefined

/** Costs the same when there is nobody to compare with. */
export async function passwordMatches(password: string, expected: string | undefined): Promise<boolean> {
  nobody ??= hashPassword('the password of nobody')
  const matches = await verify(expected ?? (await nobody), password)
  return matches && expected !== undefined
}
