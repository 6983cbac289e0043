import { randomUUID } from 'node:crypto'
import { getNamedType, isCompositeType } from 'graphql'
import { PASSWORD } from './given/person.js'
import { contract } from './contract.js'
import { args, idOf, idPaths, type Input, isId, isTheClients, type NamedObjects, tableOf } from './named-calls.js'

/** Said another way than the samples, for the call to be well formed. */
const VALUES: Record<string, string> = {
  'inviteStaff.input.email': '"lou@commune.exemple"',
  'inviteStaff.input.firstName': '"Lou"',
  'inviteStaff.input.lastName': '"Roche"',
  'addClasses.input.schoolYear': '"2026-2027"',
  'classList.schoolYear': '"2026-2027"',
  'placeChildren.input.schoolYear': '"2026-2027"',
  'input.schoolPlace.level': 'PS',
  'createCommune.input.name': '"Vallon"',
  'createCommune.input.inseeCode': '"43999"',
  'createCommune.input.postalCode': '"43000"',
  'createCommune.input.timeZone': '"Europe/Paris"',
  'changeCommune.input.name': '"Vallon"',
  'changeCommune.input.inseeCode': '"43999"',
  'changeCommune.input.postalCode': '"43000"',
  'changeCommune.input.timeZone': '"Europe/Paris"',
  'changeAgglomeration.input.name': '"Vallon"',
  'changeCommuneIdentity.input.name': '"Vallon"',
  'changeCommuneIdentity.input.brandColor': '"#2b4aa8"',
  'regulationFromShape.input.shape': '"week-before"',
  'createCustomField.input.name': '"velo"',
  'createCustomField.input.label': '"Vélo"',
  'createCustomField.input.type': 'NUMBER',
  'createCustomField.input.choices': '',
  'createDocumentType.input.label': '"Livret"',
  'createDocumentType.input.validity': 'NONE',
  'changeDocumentType.input.label': '"Livret"',
  'changeDocumentType.input.validity': 'NONE',
  'invoiceDraft.month': '"2026-11"',
  'issueInvoices.input.month': '"2026-11"',
  'createApiClient.input.contactEmail': '"api@editeur.exemple"',
  'createWebhook.input.url': '"http://127.0.0.1:9/"',
  'createWebhook.input.kinds': 'COUNTS',
  'createWebhook.input.password': `"${PASSWORD}"`,
  'renewWebhookSecret.password': `"${PASSWORD}"`,
  'createApiClient.input.password': `"${PASSWORD}"`,
  'addApiToken.password': `"${PASSWORD}"`,
  'addClosure.input.reason': '"Grève"',
  'addClosure.input.shortReason': '"Grève"',
}
/** Under the session of another account a mark is refused before anything else. */
const LEFT_OUT = 'madeBy'

export const mutations = Object.keys(contract.getMutationType()?.getFields() ?? {})

/** A call of a mutation or a query with all it asks for, about objects of a commune; `said` names some of them otherwise. */
export async function wellFormedCall(
  name: string,
  named: NamedObjects,
  said: Readonly<Record<string, string>> = {},
): Promise<string> {
  const isMutation = mutations.includes(name)
  const field = (isMutation ? contract.getMutationType() : contract.getQueryType())?.getFields()[name]
  if (!field) throw new Error(`${name}?`)
  const ids = new Map<string, string>()
  for (const path of idPaths(field.args).filter((at) => at !== LEFT_OUT))
    ids.set(
      path,
      said[path] ?? (isTheClients(name, path) ? randomUUID() : await idOf(tableOf(name, path) ?? '', named)),
    )
  const value = (input: Input, path: string) => {
    if (input.name === 'requestId') return `"${randomUUID()}"`
    return VALUES[`${name}.${path}`] ?? VALUES[path] ?? (isId(input) ? `"${ids.get(path) ?? ''}"` : null)
  }
  const written = args(field.args, {
    wants: (path) => ids.has(path) || [...ids.keys()].some((id) => id.startsWith(`${path}.`)),
    value,
  })
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  return `${isMutation ? 'mutation' : 'query'} { answer: ${name}${written && `(${written})`}${selection} }`
}
