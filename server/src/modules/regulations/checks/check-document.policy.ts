import type { Day } from '../../../platform/day.js'
import { checkPolicy } from './check-policy.policy.js'
import type { Policy } from '../language/language.policy.js'
import type { Problem } from '../language/policy-schema.policy.js'
import { SERVICE } from '../evaluate/regulation.policy.js'
import type { SchoolCalendar } from '../language/rule-context.policy.js'
import { walkPolicy } from '../language/walk-policy.policy.js'

export interface CheckedDocument {
  /** Null when an error keeps it from being published. */
  policy: Policy | null
  problems: Problem[]
}

/** Reads what a person typed or a form made: JSON, then the language, then the one service it must hold. */
export function checkDocument(text: string, school: SchoolCalendar, from: Day): CheckedDocument {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (caught) {
    const where = /position (\d+)/.exec(String((caught as Error).message))?.[1]
    const line = where ? text.slice(0, Number(where)).split('\n').length : null
    const message = `ce n’est pas du JSON${line ? ` (vers la ligne ${line})` : ''} : vérifiez les virgules, les guillemets et les accolades.`
    return { policy: null, problems: [{ level: 'error', pointer: '/', message }] }
  }
  const { policy, problems } = checkPolicy(document, school, from)
  if (!policy) return { policy: null, problems }
  const names = Object.keys(policy.services)
  if (names.length === 1 && names[0] === SERVICE) {
    const shared = sharedAmounts(policy)
    return { policy: shared.length === 0 ? policy : null, problems: [...problems, ...shared] }
  }
  const message = `le règlement d’un service a un seul service, nommé « ${SERVICE} » : renommez-le ou retirez les autres.`
  return { policy: null, problems: [...problems, { level: 'error', pointer: '/services', message }] }
}

/** Online, each meal of a child on a day is priced alone: an amount due once for several of them would be charged for each. */
function sharedAmounts(policy: Policy): Problem[] {
  const found: Problem[] = []
  walkPolicy(policy, {
    predicate: () => undefined,
    limit: () => undefined,
    price: () => undefined,
    modifier: ({ per, firstOnly }, at) => {
      const field = firstOnly ? 'firstOnly' : per && per !== 'unit' && per !== 'childDay' ? 'per' : null
      if (!field) return
      const message =
        'la réservation en ligne compte chaque repas à part : ce montant serait demandé à chacun. Retirez ce champ et dites ce que coûte un repas.'
      found.push({ level: 'error', pointer: `${at}/${field}`, message })
    },
  })
  return found
}
