import { messages } from '@shared/i18n/messages'

export const t = messages({
  version: 'Version {version}',
  notFound: 'Page introuvable',
  notFoundText: 'L’adresse a peut-être été mal recopiée, ou la page a été déplacée.',
  home: 'Aller à l’accueil',
})
