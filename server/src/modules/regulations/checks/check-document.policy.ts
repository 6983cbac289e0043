import type { Day } from '../../../platform/day.js'
import { checkPolicy } from './check-policy.policy.js'
import type { Policy } from '../language/language.policy.js'
import type { Problem } from '../language/policy-schema.policy.js'
import { SERVICE } from '../evaluate/regulation.policy.js'
import type { SchoolCalendar } from '../language/rule-context.policy.js'

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
  if (names.length === 1 && names[0] === SERVICE) return { policy, problems }
  const message = `le règlement d’un service a un seul service, nommé « ${SERVICE} » : renommez-le ou retirez les autres.`
  return { policy: null, problems: [...problems, { level: 'error', pointer: '/services', message }] }
}
