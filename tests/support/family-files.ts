import { type Signed, ask } from './client.js'
import { sendSheet } from './sheets.js'
import { town } from './town.js'

const COLUMNS = 'title field health samples'
export const IMPORT = `id state revision lineCount problem progress erased importedBy undoneBy columns { ${COLUMNS} }
  counts { outcomes { outcome lines } families children accesses classes quotients balances balanceCents } invitations { waiting sent joined whyNot }`
const LINE =
  'line outcome family child notes choice changes { label before after } candidates { key child birthDate family }'
const ANSWER = `__typename ... on FamilyImport { ${IMPORT} } ... on ImportRefused { reason message families current { id state revision } }`

export interface SeenLine {
  line: number
  outcome: string
  family: string
  child: string
  notes: string[]
  choice: string | null
  changes: { label: string; before: string | null; after: string }[]
  candidates: { key: string; child: string; birthDate: string | null; family: string }[]
}
export interface SeenImport {
  __typename: string
  id: string
  state: string
  revision: number
  lineCount: number
  problem: string | null
  progress: number
  erased: boolean
  importedBy: string | null
  columns: { title: string; field: string | null; health: boolean; samples: string[] }[]
  counts: {
    outcomes: { outcome: string; lines: number }[]
    families: number
    children: number
    accesses: number
    classes: number
    quotients: number
    balances: number
    balanceCents: number
  }
  invitations: { waiting: number; sent: number; joined: number; whyNot: string | null }
  lines: { edges: { node: SeenLine }[] }
  reason?: string
  message?: string
  families?: string[]
  current?: { id: string; state: string; revision: number } | null
}

export async function importCall(who: Signed, verb: string, type: string, input: object): Promise<SeenImport> {
  const { answer } = await ask<{ answer: SeenImport }>(
    who,
    `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { ${ANSWER} } }`,
    { input },
  )
  return withLines(who, answer)
}

/** With its first hundred lines, when it is an import. */
async function withLines(who: Signed, seen: SeenImport): Promise<SeenImport> {
  if (seen.__typename !== 'FamilyImport') return seen
  const { lines } = await ask<{ lines: SeenImport['lines'] }>(
    who,
    `query ($id: UUID!) { lines: importLines(importId: $id, first: 100) { edges { node { ${LINE} } } } }`,
    { id: seen.id },
  )
  return { ...seen, lines }
}

/** Sends a file, and has it looked at. */
export async function readFamilies(
  who: Signed,
  communeId: string,
  file: string | Uint8Array<ArrayBuffer>,
  name = 'familles.csv',
): Promise<SeenImport> {
  const { id: sheetId } = await sendSheet(who, file, name)
  return importCall(who, 'readFamilyFile', 'ReadFamilyFileInput', { communeId, sheetId })
}

export async function importOf(who: Signed, id: string): Promise<SeenImport> {
  const query = `query ($id: UUID!) { answer: familyImport(id: $id) { __typename ${IMPORT} } }`
  return withLines(who, (await ask<{ answer: SeenImport }>(who, query, { id })).answer)
}

export const linesOf = (seen: SeenImport): SeenLine[] => seen.lines.edges.map(({ node }) => node)
export const outcomesOf = (seen: SeenImport): string[] => linesOf(seen).map(({ outcome }) => outcome)
export const of = ({ id, revision }: { id: string; revision: number }) => ({ importId: id, revision })

/** « Importer », and what the worker makes of it. */
export async function importAll(who: Signed, seen: SeenImport, invite = false): Promise<SeenImport> {
  const started = await importCall(who, 'importFamilies', 'ImportFamiliesInput', { ...of(seen), invite })
  if (started.__typename === 'ImportRefused') return started
  await town().runJobs()
  return importOf(who, seen.id)
}

export const undo = (who: Signed, seen: { id: string; revision: number }): Promise<SeenImport> =>
  importCall(who, 'undoImport', 'ImportInput', of(seen))

export const HEAD =
  'E-mail responsable;Nom responsable;Prénom responsable;Téléphone;Nom enfant;Prénom enfant;Né(e) le;Classe;Situation;QF;Solde'
export const file = (...lines: string[]): string => [HEAD, ...lines].join('\r\n')

const FIRST = ['Zoé', 'Théo', 'Inès', 'Marius', 'Louane', 'Gabin', 'Alma', 'Naël', 'Rose', 'Côme']

/** A file of so many lines: two children a family, a balance each. */
export const manyFamilies = (lines: number, className = ''): string =>
  file(
    ...Array.from({ length: lines }, (_, at) => {
      const family = Math.floor(at / 2)
      const month = String((at % 12) + 1).padStart(2, '0')
      return `famille${family}@exemple.fr;FAMILLE${family};${FIRST[family % 10]};0471${String(100000 + family)};FAMILLE${family};${FIRST[at % 10]};${(at % 27) + 1}/${month}/201${7 + (at % 2)};${className};Enfant commune;${400 + (family % 900)};${family % 50},50`
    }),
  )
