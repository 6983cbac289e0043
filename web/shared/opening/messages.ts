import { messages } from '../i18n/messages'

export const t = messages({
  title: 'Cette installation n’est pas encore ouverte',
  lead: 'Elle n’a ni agglomération, ni commune : il n’y a rien à réserver pour l’instant.',
  howTitle: 'Vous l’installez ?',
  how: 'Au démarrage, le serveur écrit un lien qui sert une seule fois : ouvrez-le pour nommer l’agglomération et créer le compte qui l’administrera. Un redémarrage en écrit un autre.',
  command: 'Vous pouvez aussi demander ce lien, sur le serveur, avec cette commande :',
})
