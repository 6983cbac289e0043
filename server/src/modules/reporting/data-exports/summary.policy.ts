import { instantInWords } from '../../../platform/day.js'
import { HOME_ZONE } from '../../../platform/home-zone.js'
import { formatCents, wholeCents } from '../../../platform/money.js'
import { KEY_WORDS } from './keys.policy.js'
import type { FamilyData, Row } from './read-data.query.js'

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

/** A value as a person reads it. An id is the name of what it refers to, or nothing. */
function shown(key: string, value: unknown, names: FamilyData['names']): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (value instanceof Date) return instantInWords(value, HOME_ZONE)
  if (key.endsWith('Cents') && typeof value === 'number') return formatCents(wholeCents(value))
  if (key === 'id') return ''
  if (key.endsWith('Id') && typeof value === 'string') return names[value] ?? ''
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return JSON.stringify(value)
}

function tableOf(rows: Row[], names: FamilyData['names']): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) =>
    rows.some((row) => shown(key, row[key], names) !== ''),
  )
  const head = keys.map((key) => `<th scope="col">${escape(KEY_WORDS[key] ?? key)}</th>`).join('')
  const lines = rows.map(
    (row) => `<tr>${keys.map((key) => `<td>${escape(shown(key, row[key], names))}</td>`).join('')}</tr>`,
  )
  return `<div><table><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`
}

const STYLE =
  'body{font:16px/1.5 sans-serif;color:#1a2138;margin:24px auto;padding:0 16px;max-width:1100px}div{overflow-x:auto}' +
  'table{border-collapse:collapse;font-size:14px}th,td{border:1px solid #c9ccd6;padding:4px 8px;text-align:left;vertical-align:top}'

/**
 * @param lost names of the files that are no longer where they were kept
 * The page of an export that a person reads: what is kept, section by section, in French. It asks nothing of the network.
 */
export function summaryPage({ sections, names }: FamilyData, lost: readonly string[], now: Date): string {
  const parts = sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => `<h2>${escape(title)} (${rows.length})</h2>${tableOf(rows, names)}`)
  const empty = sections.filter(({ rows }) => rows.length === 0).map(({ title }) => escape(title))
  return (
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mes données</title><style>${STYLE}</style></head><body>` +
    `<h1>Mes données</h1><p>Copie de ce que Cantine Facile garde de votre compte et des personnes que vous inscrivez, au ${escape(instantInWords(now, HOME_ZONE))}, heure de Paris.</p>` +
    '<p>Le fichier « donnees.json » contient les mêmes données pour un logiciel ; ses clés sont expliquées dans « cles ». Le dossier « pieces » contient les fichiers que vous avez envoyés.</p>' +
    (lost.length > 0 ? `<p>Ces fichiers n’ont pas été retrouvés : ${escape(lost.join(', '))}.</p>` : '') +
    `${parts.join('')}<h2>Rien n’est gardé de</h2><p>${empty.join(', ')}.</p></body></html>`
  )
}

/** The JSON of an export. Amounts are whole cents of euro, days are civil days (YYYY-MM-DD), instants are in UTC (ISO 8601). */
export function dataJson({ sections, names }: FamilyData, now: Date): string {
  const keys = new Set(sections.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))))
  return JSON.stringify(
    {
      format: 'cantine-facile/1',
      at: now,
      units: 'Les montants (…Cents) sont en centimes d’euro, les jours en AAAA-MM-JJ, les instants en UTC (ISO 8601).',
      cles: Object.fromEntries([...keys].sort().map((key) => [key, KEY_WORDS[key] ?? key])),
      sections: Object.fromEntries(sections.map(({ key, title }) => [key, title])),
      names,
      data: Object.fromEntries(sections.map(({ key, rows }) => [key, rows])),
    },
    null,
    1,
  )
}
