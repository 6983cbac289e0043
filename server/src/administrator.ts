import { parseArgs } from 'node:util'
import { isEmail } from 'class-validator'
import type { DataSource } from 'typeorm'
import { addAdministrator, emailKey } from './modules/accounts/index.js'
import { clock } from './platform/clock.js'
import type { Config } from './platform/config.js'

const USAGE = 'Usage : npm run admin:create -- --email prenom.nom@mairie.fr'

/** `npm run admin:create`: the first administrator of the agglomeration, by a link that is shown once. Gives the exit code. */
export async function createAdministratorLink(
  db: DataSource,
  { publicUrl }: Pick<Config, 'publicUrl'>,
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

/** npm gives what follows `--`; options of the process itself are not ours. */
function emailOf(args: string[]): string | null {
  const { values } = parseArgs({ args, options: { email: { type: 'string' } }, strict: false })
  return typeof values.email === 'string' ? emailKey(values.email) : null
}
