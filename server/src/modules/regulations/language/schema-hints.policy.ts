import type { ErrorObject } from 'ajv/dist/2020.js'
import { fraction, times } from '../../../platform/fraction.js'
import { roundCents } from '../../../platform/money.js'
import { numberInWords } from './value-words.policy.js'

/** What a person most often meant by a shape that the schema refuses; '' when nothing is known. */
export function hintFor({ keyword, params, data, instancePath, parentSchema }: ErrorObject): string {
  const field = instancePath.split('/').at(-1) ?? ''
  if (keyword === 'additionalProperties') return unknownFieldHint(params as { additionalProperty: string }, data)
  if (keyword !== 'type') return ''
  if (['of', 'by', 'fact'].includes(field) && isObject(data))
    return ' Ici s’écrit le nom d’un fait : déclarez le calcul dans /facts, puis écrivez son nom.'
  if (isPrice(parentSchema) && typeof data === 'number')
    return ` Les montants sont en centimes entiers : ${numberInWords(inCents(data))} pour ${numberInWords(data)} €.`
  if (isPrice(parentSchema) && typeof data === 'string')
    return ' Un prix est un nombre de centimes, sans guillemets ni signe « € » ; un fait s’écrit { fact: son nom }.'
  if (['until', 'opens'].includes(field) && typeof data === 'string')
    return ` Une limite est un objet : { at: '${data}' } pour le jour même, { back: 1, at: '${data}' } pour la veille.`
  if (['when', 'requires', 'not'].includes(field) && typeof data === 'string')
    return ` Écrivez un fait et ce qu’il doit être : { ${data}: true }.`
  const fields = Object.keys((parentSchema as { properties?: object }).properties ?? {})
  if (!isObject(data) && fields.length > 0 && !instancePath.endsWith('/price'))
    return ` Écrivez { ${fields[0]}: … } ; ses champs : ${fields.slice(0, 14).join(', ')}.`
  if (isObject(data) && (parentSchema as { type?: unknown }).type === 'array')
    return ' Mettez un tiret (ou des crochets) devant : c’est une liste, même d’un seul élément.'
  return ''
}

function unknownFieldHint({ additionalProperty }: { additionalProperty: string }, data: unknown): string {
  const value = isObject(data) ? data[additionalProperty] : undefined
  return value === null
    ? ' Si ce sont des mots d’un texte, mettez tout le texte entre guillemets : il contient une virgule ou deux-points.'
    : ''
}

const inCents = (euros: number): number => roundCents(times(fraction(euros), fraction(100)))

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/** Is a price expected at this place? */
const isPrice = (schema: unknown): boolean =>
  isObject(schema) && isObject(schema.properties) && 'cents' in schema.properties
