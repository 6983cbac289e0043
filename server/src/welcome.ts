import type { Config } from './platform/config.js'
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './seeds/index.js'

/** What `npm start` prints: where to go, and who to sign in as. */
export function welcome(config: Config, shown: { demo: boolean; mailbox: boolean; role: string }): string {
  const lines = [
    '',
    `Cantine Facile est prêt (${shown.role}).`,
    '',
    `  Portail des familles   ${config.publicUrl}/`,
    `  Console des mairies    ${config.publicUrl}/admin`,
  ]
  if (shown.mailbox) lines.push(`  Courriels d’essai      ${config.publicUrl}/mailbox`)
  if (shown.demo) {
    lines.push('', `  Comptes de démonstration (mot de passe : ${DEMO_PASSWORD})`)
    for (const { email, who } of DEMO_ACCOUNTS) lines.push(`    ${email.padEnd(34)} ${who}`)
    lines.push('', '  Les prix de la démonstration sont des exemples, sauf les 3,80 € d’Aiguilhe.')
  }
  return [...lines, ''].join('\n')
}
