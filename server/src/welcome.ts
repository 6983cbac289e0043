import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demonstration/example.js'
import type { Config, Doors } from './platform/config.js'

/** Where an empty install is opened. */
export const firstOpeningUrl = ({ publicUrl }: Pick<Config, 'publicUrl'>, token: string): string =>
  `${publicUrl}/admin/premiere-ouverture?token=${token}`

/**
 * What `npm start` prints: where to go, who to sign in as, and what is open that should not be where meals are real. `token` is
 * that of the link that opens an install nobody has opened yet.
 */
export function welcome(config: Config, role: string, token: string | null = null): string {
  const lines = [
    '',
    `Cantine Facile est prêt (${role}).`,
    '',
    `  Portail des familles   ${config.publicUrl}/`,
    `  Console des mairies    ${config.publicUrl}/admin`,
  ]
  if (config.mailbox) lines.push(`  Courriels d’essai      ${config.publicUrl}/mailbox`)
  if (token)
    lines.push(
      '',
      '  Cette installation n’est pas encore ouverte. Pour la nommer et créer le compte qui l’administrera :',
      '',
      `    ${firstOpeningUrl(config, token)}`,
      '',
      '  Ce lien sert une seule fois, pendant 72 heures. Un redémarrage en écrit un autre, qui annule celui-ci.',
    )
  if (config.publicAddress) lines.push(...openDoors(config))
  if (config.demo) {
    lines.push('', `  Comptes de démonstration (mot de passe : ${DEMO_PASSWORD})`)
    for (const { email, who } of DEMO_ACCOUNTS) lines.push(`    ${email.padEnd(34)} ${who}`)
    lines.push('', '  Les prix de la démonstration sont des exemples, sauf les 3,80 € d’Aiguilhe.')
  }
  return [...lines, ''].join('\n')
}

const OPEN: Record<keyof Doors, string> = {
  demo: 'DEMO=true : des comptes, dont l’administration, ont un mot de passe que tout le monde connaît',
  sandboxPayments: 'SANDBOX_PAYMENTS=true : une page d’essai tient lieu de carte, les familles se créditent sans payer',
  mailbox: 'MAILBOX=true : n’importe qui lit les courriels à /mailbox, liens de connexion compris',
  introspection: 'INTROSPECTION=true : l’API décrit son schéma à qui le demande',
  plainHttp: 'PLAIN_HTTP=true : mots de passe et sessions voyagent en clair',
}

function openDoors(config: Config): string[] {
  const open = (Object.keys(OPEN) as (keyof Doors)[]).filter((door) => config[door])
  if (open.length === 0) return []
  return ['', '  ATTENTION, ouvert sur une adresse publique :', ...open.map((door) => `    ${OPEN[door]}`)]
}
