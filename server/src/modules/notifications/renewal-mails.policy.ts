import { monthDayInWords, type Day } from '../../platform/day.js'
import { de, withoutStop } from '../../platform/french.js'
import type { Mail } from '../../platform/mail.js'
import type { DocumentLine, EndingLine } from '../services/index.js'
import type { Reader } from './account-mails.policy.js'

const dated = (day: Day): string => `${monthDayInWords(day.slice(5))} ${day.slice(0, 4)}`

/** A month before accesses end: which child, which service, and what to do. */
export const accessesEnding = (to: Reader, site: string, lines: readonly EndingLine[]): Mail => ({
  to: to.email,
  subject: subjectOf(lines),
  paragraphs: [
    `Bonjour ${to.firstName},`,
    lines.length === 1
      ? 'Un accès de votre famille prend bientôt fin.'
      : 'Des accès de votre famille prennent bientôt fin.',
    ...lines.map((line) => `${what(line)} ${whatToDo(line)}`),
  ],
  link: { label: 'Voir mes services', url: `${site}/mes-services` },
})

function subjectOf(lines: readonly EndingLine[]): string {
  const [first] = lines
  const only = new Set(lines.map(({ beneficiary }) => beneficiary)).size === 1 ? first?.beneficiary : undefined
  if (lines.some(({ renewal }) => renewal)) return only ? `Accès de ${only} à renouveler` : 'Accès à renouveler'
  return only ? `Fin prochaine de l’accès de ${only}` : 'Fin prochaine de vos accès'
}

const what = ({ beneficiary, services, situation, commune, lastDay }: EndingLine): string =>
  `${beneficiary}, ${services.length > 0 ? services.join(', ') : situation} (${commune}) : accès valable jusqu’au ${dated(lastDay)}.`

/** Each case ends with what the family does, or that it has nothing to do. */
function whatToDo({ renewal, missing, renewedUntil, note }: EndingLine): string {
  if (!renewal) return 'Pour continuer après ce jour, demandez un nouvel accès dans « Mes services ».'
  const said = note ? ` ${withoutStop(note)}.` : ''
  const until = renewedUntil ? ` jusqu’au ${dated(renewedUntil)}` : ''
  if (missing.length === 0)
    return `Vos pièces sont arrivées : la mairie décide du renouvellement${until}, vous n’avez rien à faire.${said}`
  return `Pour le renouveler${until}, envoyez de nouveau dans « Mes services » : ${missing.join(', ')}.${said}`
}

/** A month before documents end: which one, for whom, and where to send the next. The access goes on meanwhile. */
export const documentsEnding = (to: Reader, site: string, lines: readonly DocumentLine[]): Mail => ({
  to: to.email,
  subject: lines.length === 1 ? `Pièce à renouveler : ${lines[0]?.label ?? ''}` : 'Pièces à renouveler',
  paragraphs: [
    `Bonjour ${to.firstName},`,
    lines.length === 1
      ? 'Une pièce que vous avez donnée à la mairie arrive bientôt à sa fin.'
      : 'Des pièces que vous avez données à la mairie arrivent bientôt à leur fin.',
    ...lines.map(
      ({ label, beneficiary, commune, lastDay }) =>
        `${label}${beneficiary ? ` ${de(beneficiary)}` : ''} (${commune}) : valable jusqu’au ${dated(lastDay)}.`,
    ),
    lines.length === 1
      ? 'Envoyez la nouvelle dans « Mes services » avant ce jour. Vos accès restent ouverts.'
      : 'Envoyez les nouvelles dans « Mes services » avant ces jours. Vos accès restent ouverts.',
  ],
  link: { label: 'Voir mes services', url: `${site}/mes-services` },
})
