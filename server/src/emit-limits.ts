import { writeFileSync } from 'node:fs'
import { getMetadataStorage } from 'class-validator'
import { makeSchema } from './schema.js'

/** Writes the greatest length of every text of every input, as the inputs declare it: the forms of both apps read them there. */
type Target = abstract new () => unknown
interface Declared {
  TypeGraphQLMetadataStorage: Record<'inputTypes' | 'argumentTypes', { target: Target }[]>
}

const [, , file = 'web/shared/generated/limits.ts'] = process.argv
await makeSchema()
const { inputTypes, argumentTypes } = (globalThis as unknown as Declared).TypeGraphQLMetadataStorage
const targets = new Map([...inputTypes, ...argumentTypes].map(({ target }) => [target.name, target]))

const lengthsOf = (target: Target): [field: string, max: number][] =>
  getMetadataStorage()
    .getTargetValidationMetadatas(target, '', true, false)
    .flatMap(({ name, propertyName, constraints }): [string, number][] => {
      const max: unknown = name === 'maxLength' ? constraints?.[0] : name === 'isLength' ? constraints?.[1] : undefined
      return typeof max === 'number' ? [[propertyName, max]] : []
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))

const written = [...targets]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, target]) => ({ name, lengths: lengthsOf(target) }))
  .filter(({ lengths }) => lengths.length > 0)
  .map(
    ({ name, lengths }) => `export const ${name} = { ${lengths.map((pair) => pair.join(': ')).join(', ')} } as const\n`,
  )
writeFileSync(
  file,
  `/** The greatest length of each text, from the server's inputs (npm run codegen). */\n${written.join('')}`,
)
