import { messages } from '../i18n/messages'

export const t = messages({
  changed: 'Vous n’êtes plus connecté au même compte.',
  changedWhy:
    'Un autre compte a été ouvert dans ce navigateur. Rien n’a été fait sur ce compte. Ce qui est saisi sur cette page appartient au compte de {name}.',
  changedGo: 'Ouvrir le compte connecté',
  changedSince: 'Rien n’a été fait depuis la page que vous aviez ouverte. Le compte connecté est celui de {name}.',
  changedSinceNobody: 'Rien n’a été fait depuis la page que vous aviez ouverte.',
  understood: 'J’ai compris',
  over: 'Votre session est terminée',
  overWhy:
    'Saisissez votre mot de passe pour continuer : ce que vous avez saisi ou choisi sur cette page est toujours là.',
  overAs: 'Compte de {name}, {email}',
  password: 'Mot de passe',
  signIn: 'Se connecter et continuer',
  forgotten: 'Mot de passe oublié ?',
  otherAccount: 'Se connecter avec un autre compte',
})
