import { createRequire } from 'node:module'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import type { Policy } from './language.policy.js'
import { hintFor } from './schema-hints.policy.js'

/**
 * Something wrong in a policy, at a place (a JSON pointer), and what to do about it. An error keeps it from being saved; what is said and not
 * applied, from being published.
 */
export interface Problem {
  level: 'error' | 'warning' | 'unapplied'
  pointer: string
  message: string
}

const schema = createRequire(import.meta.url)('../policy.schema.json') as object
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true }).compile<Policy>(schema)

/** What the published JSON Schema finds wrong, said in French. */
export function schemaProblems(document: unknown): Problem[] {
  if (validate(document)) return []
  return (validate.errors ?? []).map((e) => ({
    level: 'error',
    pointer: e.instancePath || '/',
    message: `${inFrench(e)}${hintFor(e)}`,
  }))
}

const TYPES: Record<string, string> = {
  string: 'un texte entre guillemets',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un objet',
  null: 'null',
}

interface Params {
  additionalProperty?: string
  missingProperty?: string
  type?: string | string[]
  allowedValues?: unknown[]
  allowedValue?: unknown
  pattern?: string
  limit?: number
}

function inFrench({ keyword, params, parentSchema, data, message }: ErrorObject): string {
  const { additionalProperty, missingProperty, type, allowedValues, allowedValue, pattern, limit } = params as Params
  switch (keyword) {
    case 'additionalProperties': {
      const fields = Object.keys((parentSchema as { properties?: object }).properties ?? {})
      return `champ inconnu « ${additionalProperty} » : retirez-le ou utilisez l’un de ceux-ci : ${nearest(
        additionalProperty ?? '',
        fields,
      )
        .slice(0, 12)
        .join(', ')}.`
    }
    case 'required':
      return `il manque le champ « ${missingProperty} » : ajoutez-le.`
    case 'type':
      return `attendu : ${[type ?? []]
        .flat()
        .map((t) => TYPES[t] ?? t)
        .join(' ou ')} ; trouvé : ${JSON.stringify(data)}.`
    case 'enum':
      return `valeur inconnue ${JSON.stringify(data)} : choisissez parmi ${(allowedValues ?? []).join(', ')}.`
    case 'const':
      return `la valeur doit être ${JSON.stringify(allowedValue)}.`
    case 'pattern':
      return `forme incorrecte ${JSON.stringify(data)} : ${FORMS.find(([p]) => pattern?.includes(p))?.[1] ?? `motif ${pattern}`}.`
    case 'minimum':
      return `trouvé : ${JSON.stringify(data)} ; le plus petit nombre permis est ${limit}.`
    case 'maximum':
      return `trouvé : ${JSON.stringify(data)} ; le plus grand nombre permis est ${limit}.`
    case 'uniqueItems':
      return 'la liste dit deux fois la même chose : retirez le double.'
    case 'maxItems':
      return `il faut au plus ${limit} élément(s).`
    case 'minLength':
      return 'ce texte est vide : écrivez-le.'
    case 'propertyNames':
      return `nom incorrect « ${(params as { propertyName?: string }).propertyName} » : un nom commence par une lettre et n’a ni espace ni accent.`
    case 'not':
      return `valeur non permise ${JSON.stringify(data)} : retirez ce champ.`
    case 'minItems':
    case 'minProperties':
      return `il faut au moins ${limit} élément(s).`
  }
  return message ?? keyword
}

const FORMS: [string, string][] = [
  ['24:00', 'écrivez une heure « HH:MM », de « 00:00 » à « 24:00 », entre guillemets'],
  ['lastFull', 'écrivez un nombre de semaines (-1 : la précédente) ou « lastFull »'],
  ['T\\d{2}', 'écrivez « AAAA-MM-JJ » ou « AAAA-MM-JJTHH:MM »'],
  [')?\\d{2}-\\d{2}', 'écrivez « MM-JJ » ou « AAAA-MM-JJ »'],
  ['\\d{4}-\\d{2}', 'écrivez une date « AAAA-MM-JJ » entre guillemets'],
  ['a-zA-Z', 'un nom commence par une lettre et n’a ni espace ni accent'],
  ['A-Z', 'trois majuscules, par exemple EUR'],
]

/** The names that resemble one that is unknown come first. */
export function nearest(name: string, among: readonly string[]): string[] {
  const letters = new Set(name.toLowerCase())
  const score = (other: string) =>
    (other.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()) ? 10 : 0) +
    [...new Set(other.toLowerCase())].filter((l) => letters.has(l)).length -
    Math.abs(other.length - name.length)
  return [...among].sort((a, b) => score(b) - score(a))
}
