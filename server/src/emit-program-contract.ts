import { readFileSync, writeFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { programContract } from './contract/program-contract.js'
import { printContract } from './schema.js'

/** Writes what of the contract a program may ask: the site for developers and the client are made from it. */
const [, , from = 'schema.graphql', file = 'server/contract/programs.graphql'] = process.argv
writeFileSync(file, printContract(programContract(buildSchema(readFileSync(from, 'utf8')))))
