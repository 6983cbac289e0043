import { messages } from '@shared/i18n/messages'

export const words = messages({
  libraryTitle: 'Nouveau règlement : {service}',
  libraryLead:
    'Choisissez le modèle le plus proche de ce que le conseil a voté, répondez à ses questions, puis relisez et publiez.',
  withoutShape: 'Écrire sans modèle',
  shapeChoose: 'Partir d’un modèle',
  shapeQuestions: 'Les questions de ce modèle',
  shapeReadBack: 'Ce que les familles liront',
  shapeHourHint: 'Par exemple 9 h ou 8 h 30.',
  shapeMissing: 'Répondez à cette question.',
  shapeWholeBad: 'Indiquez un nombre entier.',
  shapeBlocked: 'Corrigez ce qui est signalé, puis continuez.',
  shapeContinue: 'Continuer avec ce modèle',
  shapeReplace: 'Remplacer le brouillon et continuer',
  shapeReplaces: 'Ce service a déjà un brouillon, enregistré le {day} : continuer le remplace.',
})
