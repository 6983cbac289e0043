import { parseArgs } from 'node:util'
import { isEmail } from 'class-validator'
import type { DataSource } from 'typeorm'
import { addAdministrator, emailKey, makeFirstOpening } from './modules/accounts/index.js'
import { clock } from './platform/clock.js'
import type { Config } from './platform/config.js'
import { anyRow } from './platform/sql.js'
import { firstOpeningUrl } from './welcome.js'

const USAGE = 'Usage : npm run admin:create -- --email prenom.nom@mairie.fr'

/** `npm run admin:create`: the first administrator of the agglomeration, by a link that is shown once. Gives the exit code. */
export async function createAdministratorLink(
  db: DataSource,
  config: Pick<Config, 'publicUrl' | 'secretKey'>,
  args: string[],
  say: (line: string) => void,
): Promise<0 | 2> {
  const email = emailOf(args)
  if (!email) {
    say(USAGE)
    return 2
  }
  if (!isEmail(email) || email.length > 254) {
    say(`« ${email} » n’est pas une adresse e-mail complète. ${USAGE}`)
    return 2
  }
  if (!(await anyRow(db, 'select 1 from agglomeration'))) return sayFirstOpening(db, config, email, say)
  const { publicUrl } = config
  const added = await addAdministrator(db, email, clock.now())
  if (added === 'ACCOUNT_REFUSED') {
    say(`Le compte ${email} a été refusé par une mairie : choisissez une autre adresse.`)
    return 2
  }
  if (added === 'RIGHT_ADDED') {
    say(`${email} a déjà un compte : il administre maintenant l’agglomération.`)
    say(`Connexion avec son mot de passe : ${publicUrl}/admin/connexion`)
    return 0
  }
  say(`Lien pour ouvrir le compte de ${email}, administration de l’agglomération :`)
  say(`\n  ${publicUrl}/admin/ouvrir?token=${added.token}\n`)
  say('Il sert une seule fois, pendant 72 heures, et n’est pas montré de nouveau. Le refaire annule le précédent.')
  return 0
}

/** Nothing is there yet: the same link as the server's, which asks for the agglomeration too. */
async function sayFirstOpening(
  db: DataSource,
  config: Pick<Config, 'publicUrl' | 'secretKey'>,
  email: string,
  say: (line: string) => void,
): Promise<0> {
  const token = await makeFirstOpening(db, config.secretKey, clock.now(), email)
  say(`Cette installation n’est pas encore ouverte. Lien pour nommer l’agglomération et ouvrir le compte de ${email} :`)
  say(`\n  ${firstOpeningUrl(config, token ?? '')}\n`)
  say(
    'Il sert une seule fois, pendant 72 heures, et n’est pas montré de nouveau. Il annule celui que le serveur a écrit.',
  )
  return 0
}

/** npm gives what follows `--`; options of the process itself are not ours. */
function emailOf(args: string[]): string | null {
  const { values } = parseArgs({ args, options: { email: { type: 'string' } }, strict: false })
  return typeof values.email === 'string' ? emailKey(values.email) : null
}
