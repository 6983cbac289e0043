import { writeFileSync } from 'node:fs'
import { makeSchema, printContract } from './schema.js'

const [, , target = 'schema.graphql'] = process.argv
writeFileSync(target, printContract(await makeSchema()))
