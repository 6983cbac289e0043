import { expect, test } from '@jest/globals'
import {
  accountRefused,
  accountValidated,
  addressKnown,
  confirmEmail,
  passwordChanged,
  resetPassword,
} from './account-mails.policy.js'

const site = 'https://cantine.exemple.fr'
const camille = { email: 'camille@exemple.fr', firstName: 'Camille' }

test('an address is to be confirmed, by a link that lasts 48 hours', () =>
  expect(confirmEmail(camille, site, 'a+b')).toEqual({
    to: 'camille@exemple.fr',
    subject: 'Confirmez votre adresse e-mail',
    paragraphs: [
      'Bonjour Camille,',
      'Vous venez de créer un compte Cantine Facile. Confirmez que cette adresse est la vôtre : votre mairie pourra ensuite valider votre compte.',
      'Ce lien est valable 48 heures. Si vous n’avez rien demandé, ne faites rien : le compte ne sera pas ouvert.',
    ],
    link: { label: 'Confirmer mon adresse', url: `${site}/confirmer?token=a%2Bb` },
  }))

test('an address that has an account already is told so', () =>
  expect(addressKnown(camille, site)).toEqual({
    to: 'camille@exemple.fr',
    subject: 'Vous avez déjà un compte',
    paragraphs: [
      'Bonjour Camille,',
      'Quelqu’un, sans doute vous, a voulu créer un compte Cantine Facile avec cette adresse. Vous en avez déjà un : connectez-vous, ou choisissez un nouveau mot de passe si vous l’avez oublié.',
      'Si ce n’était pas vous, ne faites rien : votre compte n’a pas changé.',
    ],
    link: { label: 'Choisir un nouveau mot de passe', url: `${site}/mot-de-passe-oublie` },
  }))

test('a forgotten password is chosen anew within an hour, once', () =>
  expect(resetPassword(camille, site, 'a+b')).toEqual({
    to: 'camille@exemple.fr',
    subject: 'Choisissez un nouveau mot de passe',
    paragraphs: [
      'Bonjour Camille,',
      'Vous avez demandé à changer le mot de passe de votre compte Cantine Facile.',
      'Ce lien est valable une heure et ne sert qu’une fois. Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.',
    ],
    link: { label: 'Choisir mon mot de passe', url: `${site}/mot-de-passe?token=a%2Bb` },
  }))

test('a password that changed is told, with what to do if it was somebody else', () =>
  expect(passwordChanged(camille, site)).toEqual({
    to: 'camille@exemple.fr',
    subject: 'Votre mot de passe a changé',
    paragraphs: [
      'Bonjour Camille,',
      'Le mot de passe de votre compte Cantine Facile vient d’être changé, et vos autres appareils ont été déconnectés.',
      'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez votre mairie.',
    ],
    link: { label: 'Choisir un nouveau mot de passe', url: `${site}/mot-de-passe-oublie` },
  }))

test('the town hall validated the account, or refused it with its reason', () => {
  expect(accountValidated(camille, site)).toEqual({
    to: 'camille@exemple.fr',
    subject: 'Votre compte est validé',
    paragraphs: [
      'Bonjour Camille,',
      'Votre mairie a validé votre compte Cantine Facile. Dès que vos demandes d’accès seront validées elles aussi, vous pourrez réserver.',
    ],
    link: { label: 'Aller à mon compte', url: `${site}/` },
  })
  expect(accountRefused(camille, site, 'Compte en double.')).toEqual({
    to: 'camille@exemple.fr',
    subject: 'Votre compte n’a pas été validé',
    paragraphs: [
      'Bonjour Camille,',
      'Votre mairie n’a pas validé votre compte Cantine Facile. Motif : Compte en double.',
      'Si vous pensez que c’est une erreur, adressez-vous à votre mairie.',
    ],
    link: { label: 'Voir la page d’accueil', url: `${site}/` },
  })
})
