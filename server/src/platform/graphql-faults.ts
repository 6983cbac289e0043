import { GraphQLError, Kind } from 'graphql'
import type { FieldError } from './errors.js'

/** What is wrong with a request: the contract is public, so its names are said. Values never are: they may be secrets. */
export interface Fault extends FieldError {
  line?: number
  column?: number
}

/** A name of the contract or of the request, as it may be shown. */
const NAME = String.raw`(@?\$?[\w.[\]!]{1,120})`
const said = (text: string) => new RegExp(`^${text.replaceAll('"_"', `"${NAME}"`)}`)

/** graphql-js stops counting wrong values. */
const TOO_MANY = /^Too many errors processing variables/
export const isTooMany = (thrown: unknown): boolean => thrown instanceof GraphQLError && TOO_MANY.test(thrown.message)

/** What graphql-js says, and the field it is about with what we say of it. */
const WORDS: [RegExp, (...names: string[]) => FieldError][] = [
  [
    said('Cannot query field "_" on type "_"'),
    (field, type) => ({ field: `${type}.${field}`, message: `Le champ « ${field} » n’existe pas dans « ${type} »` }),
  ],
  [
    said('Unknown argument "_" on (?:field|directive) "_"'),
    (argument, field) => ({
      field: `${field}(${argument}:)`,
      message: `L’argument « ${argument} » n’existe pas pour « ${field} »`,
    }),
  ],
  [
    said('(?:Field|Directive) "_" argument "_" of type "_" is required'),
    (field, argument, type) => ({
      field: `${field}(${argument}:)`,
      message: `Il manque l’argument « ${argument} » (${type}) de « ${field} »`,
    }),
  ],
  [
    said('Field "_" of required type "_" was not provided'),
    (field, type) => ({ field, message: `Il manque « ${field} » (${type})` }),
  ],
  [
    said('Field "_" is not defined by type "_"'),
    (field, type) => ({ field: `${type}.${field}`, message: `Le champ « ${field} » n’existe pas dans « ${type} »` }),
  ],
  [
    said('Field "_" must not have a selection since type "_"'),
    (field, type) => ({ field, message: `« ${field} » est une valeur (${type}) : ne demandez rien en dessous` }),
  ],
  [
    said('Field "_" of type "_" must have a selection'),
    (field, type) => ({ field, message: `« ${field} » est un objet (${type}) : dites quels champs vous en voulez` }),
  ],
  [said('Unknown type "_"'), (type) => ({ field: type, message: `Le type « ${type} » n’existe pas` })],
  [said('Unknown directive "_"'), (name) => ({ field: name, message: `La directive « ${name} » n’existe pas` })],
  [
    said('Unknown fragment "_"'),
    (name) => ({ field: name, message: `Le fragment « ${name} » n’est pas dans la demande` }),
  ],
  [said('Fragment "_" is never used'), (name) => ({ field: name, message: `Le fragment « ${name} » ne sert pas` })],
  [
    said('Variable "_" is not defined'),
    (name) => ({ field: name, message: `La variable « ${name} » n’est pas déclarée` }),
  ],
  [said('Variable "_" is never used'), (name) => ({ field: name, message: `La variable « ${name} » ne sert pas` })],
  [
    said('Variable "_" of type "_" used in position expecting type "_"'),
    (name, is, wanted) => ({
      field: name,
      message: `La variable « ${name} » est de type « ${is} », il faut « ${wanted} »`,
    }),
  ],
  [
    said('Expected (?:value of |non-nullable )?type "_"'),
    (type) => ({ field: '', message: `Une valeur n’a pas la forme attendue (${type})` }),
  ],
  [
    said('Value "[^"]*" does not exist in "_" enum'),
    (type) => ({ field: type, message: `Une valeur n’est pas de la liste « ${type} »` }),
  ],
  [TOO_MANY, () => ({ field: '', message: 'Trop de valeurs n’ont pas la forme attendue' })],
  [/^Syntax Error/, () => ({ field: '', message: 'La demande ne se lit pas' })],
  [/^Fields "/, () => ({ field: '', message: 'Un même nom demande deux champs différents : donnez-leur des alias' })],
  [/^Schema is not configured to execute/, () => ({ field: '', message: 'Ce genre d’opération n’est pas proposé' })],
]

function wordsOf(message: string): FieldError | null {
  for (const [pattern, words] of WORDS) {
    const found = pattern.exec(message)
    if (found) return words(...found.slice(1))
  }
  return null
}

/** What GraphQL refused before anything was executed. */
export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof GraphQLError)) return { field: '', message: 'La demande est mal formée.' }
  const [node] = thrown.nodes ?? []
  if (node?.kind === Kind.VARIABLE_DEFINITION && thrown.message.includes('got invalid value'))
    return variableFault(thrown, node.variable.name.value)
  const { field, message } = ownWords(thrown) ??
    wordsOf(thrown.message) ?? { field: '', message: 'La demande est mal formée' }
  const [place] = thrown.locations ?? []
  return place
    ? { field, message: `${stopped(message)} Ligne ${place.line}, colonne ${place.column}.`, ...place }
    : { field, message: stopped(message) }
}

/** graphql-js quotes the value of a variable that it refuses; its path is said, and why, not the value. */
function variableFault(thrown: GraphQLError, name: string): Fault {
  const cause = thrown.originalError instanceof GraphQLError ? thrown.originalError : null
  const told = cause ? thrown.message.slice(0, -cause.message.length - 2) : thrown.message
  // the library's own words are the last: a value cannot end like this, its quotes are escaped
  const path = /" at "([\w.[\]]{1,120})"$|[^"\\] at "([\w.[\]]{1,120})"$/.exec(told)?.slice(1).find(Boolean)
  const field = path?.startsWith(name) ? path : name.slice(0, 40)
  const own = cause && ownWords(cause)
  if (own) return { field, message: own.message }
  const why = cause && wordsOf(cause.message)
  const message = `La valeur de « ${field} » n’a pas la forme attendue`
  const isPlain = !why || why.message.startsWith('Une valeur')
  return { field, message: isPlain ? `${message}.` : `${message} : ${lowered(stopped(why.message))}` }
}

/** A sentence that one of our own scalars says, without the value. */
const ownWords = ({ message, extensions }: GraphQLError): FieldError | null =>
  extensions['sentence'] === true ? { field: '', message } : null

const stopped = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)
const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
