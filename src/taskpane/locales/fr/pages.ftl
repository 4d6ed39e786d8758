### The further pages: Activity, Needs you, Settings.

# A no-break space stands before : ; ? ! and inside « ».

## Buttons that change something

action-busy = Une synchronisation est en cours. Vous pourrez décider dès qu’elle sera terminée.
action-show-all = Tout afficher
action-show-less = Afficher moins

## Activity

activity-search = Rechercher dans les titres
activity-filter = Filtrer par état
activity-filter-all = Tous les états
activity-filter-synced = Synchronisée
activity-filter-left = Non synchronisée
activity-filter-failed = En échec
activity-filter-waiting = En attente
activity-filter-conflict = En conflit
activity-filter-removed = Retirée
activity-found = { $total ->
    [0] Aucun résultat
    [one] { $total } réunion
   *[other] { $total } réunions
  }
activity-loading = Chargement de l’historique…
activity-failed = L’historique n’a pas pu être chargé. Rien n’a été modifié.
activity-list = Réunions
activity-alike = { $count } occurrences
activity-conflict = Conflit
activity-not-arrived = { $side ->
    [crm] Pas encore arrivée dans le CRM
   *[outlook] Pas encore arrivée dans Outlook
  }
activity-because = { $what }, car { $why }

activity-empty-working = Une synchronisation est en cours. Ce qu’elle fait apparaîtra ici à la fin.
activity-empty-new = Il ne s’est encore rien passé. Regardez ce que ferait l’activation et commencez par là.
activity-empty-link = Ouvrir « Réunions »
activity-empty-on = Il ne s’est encore rien passé. Ajoutez une réunion dans Outlook ou dans le CRM, puis synchronisez.
activity-empty-search = Aucune réunion n’a ces mots dans son titre. Essayez avec moins de mots, ou affichez tout.
activity-empty-filter = Aucune réunion dans cette liste pour le moment.
activity-empty-show-all = Afficher toutes les réunions

activity-back = Retour à la liste
activity-gone = Il n’y a plus d’informations sur cette réunion.
activity-open-crm = Ouvrir dans le CRM
activity-new-tab = (s’ouvre dans un nouvel onglet)
activity-leave = Ne plus synchroniser cette réunion
activity-leave-hint = Elle reste dans Outlook et dans le CRM. Les modifications ultérieures ne sont pas transmises.
activity-include = Resynchroniser cette réunion
activity-include-hint = Les modifications sont de nouveau transmises à partir de maintenant.
activity-history = Historique
activity-no-history = Rien n’a été fait sur cette réunion.
activity-fields-changed = { $side ->
    [crm] Modifiée dans le CRM ({ $fields })
   *[outlook] Modifiée dans Outlook ({ $fields })
  }

activity-field-title = titre
activity-field-time = horaire
activity-field-location = lieu
activity-field-description = description
activity-field-context = détails du CRM
activity-field-other = autre chose

activity-lost = Changement des deux côtés : { $field }
activity-lost-kept = { $side ->
    [crm] Valeur retenue (Outlook)
   *[outlook] Valeur retenue (CRM)
  }
activity-lost-other = { $side ->
    [crm] Valeur non retenue (CRM)
   *[outlook] Valeur non retenue (Outlook)
  }
activity-lost-blank = (vide)
activity-lost-take = Utiliser plutôt cette valeur
activity-lost-taken = C’est fait. L’autre valeur est maintenant utilisée des deux côtés.
activity-replaced = Vous avez remplacé : { $field }
activity-replaced-kept = { $side ->
    [crm] Votre choix (Outlook)
   *[outlook] Votre choix (CRM)
  }
activity-replaced-other = { $side ->
    [crm] Valeur remplacée (CRM)
   *[outlook] Valeur remplacée (Outlook)
  }
activity-replaced-take = Reprendre cette valeur
activity-replaced-taken = C’est fait. La valeur précédente est de retour des deux côtés.
activity-leave-done = C’est fait. Cette réunion n’est plus synchronisée.
activity-include-done = C’est fait. Cette réunion est de nouveau synchronisée.

## Needs you

needs-count = { $count ->
    [one] Un élément vous attend. Tout le reste continue.
   *[other] { $count } éléments vous attendent. Tout le reste continue.
  }
needs-empty = Rien ne vous attend.
needs-empty-hint = Quand une décision vous revient, elle apparaît ici. Ce qui a été fait se trouve dans « Activité ».
needs-empty-link = Ouvrir « Activité »
needs-go-back = Retour


needs-mail-heading = Des personnes recevraient un e-mail
needs-mail-intro = Outlook envoie un e-mail aux participants quand une réunion avec des participants est modifiée ou supprimée. Rien n’a donc encore été écrit.
needs-mail-people = { $people ->
    [one] { $people } personne recevrait un e-mail d’Outlook si vous continuez.
   *[other] { $people } personnes recevraient un e-mail d’Outlook si vous continuez.
  }
needs-mail-create = La réunion serait ajoutée dans Outlook.
needs-mail-update = Ce qui changerait dans Outlook : { $fields }.
needs-mail-update-plain = La réunion serait modifiée dans Outlook.
needs-mail-delete = La réunion serait supprimée dans Outlook.
needs-mail-do = { $people ->
    [one] Continuer, e-mail à { $people } personne
   *[other] Continuer, e-mail à { $people } personnes
  }
needs-mail-leave = Laisser telle quelle
needs-mail-leave-all = { $count ->
    [one] Laisser telle quelle
   *[other] Laisser les { $count } telles quelles
  }
needs-mail-leave-hint-update = Si vous la laissez : rien ne change dans Outlook ni dans le CRM, et personne ne reçoit d’e-mail.
needs-mail-leave-hint-delete = Si vous la laissez : la réunion reste dans Outlook, n’est plus synchronisée, et personne ne reçoit d’e-mail.
needs-mail-ask-title = { $people ->
    [one] Envoyer un e-mail à { $people } personne ?
   *[other] Envoyer un e-mail à { $people } personnes ?
  }
needs-mail-ask = { $people ->
    [one] { $people } personne reçoit un e-mail d’Outlook au sujet de « { $title } ». Un e-mail parti ne se rattrape pas.
   *[other] { $people } personnes reçoivent un e-mail d’Outlook au sujet de « { $title } ». Un e-mail parti ne se rattrape pas.
  }

needs-deletion-heading = Beaucoup de suppressions à la fois
needs-deletion-crm = { $count ->
    [one] Une réunion a été supprimée dans Outlook, parmi un nombre inhabituel d’autres. Elle est toujours dans le CRM.
   *[other] { $count } réunions ont été supprimées dans Outlook. Ce nombre est inhabituel, elles sont donc toujours dans le CRM.
  }
needs-deletion-outlook = { $count ->
    [one] Une réunion a été supprimée dans le CRM, parmi un nombre inhabituel d’autres. Elle est toujours dans Outlook.
   *[other] { $count } réunions ont été supprimées dans le CRM. Ce nombre est inhabituel, elles sont donc toujours dans Outlook.
  }
needs-deletion-owner = { $count ->
    [one] Une réunion appartient maintenant à quelqu’un d’autre dans le CRM, parmi un nombre inhabituel d’autres. Elle est toujours dans Outlook.
   *[other] { $count } réunions appartiennent maintenant à quelqu’un d’autre dans le CRM. Ce nombre est inhabituel, elles sont donc toujours dans Outlook.
  }
needs-deletion-do-hint-crm = Si vous supprimez : suppression dans le CRM également.
needs-deletion-do-hint-outlook = Si vous supprimez : suppression dans Outlook également.
needs-deletion-do-hint-owner = Si vous supprimez : retrait d’Outlook. Dans le CRM, rien ne change.
needs-deletion-keep-hint-crm = Si vous conservez : maintien dans le CRM et retour dans Outlook.
needs-deletion-keep-hint-outlook = Si vous conservez : maintien dans Outlook et retour dans le CRM.
needs-deletion-keep-hint-owner = Si vous conservez : maintien dans Outlook, sans synchronisation.
needs-deletion-do-all = { $side ->
    [crm] Supprimer dans le CRM ({ $count })
   *[outlook] Supprimer dans Outlook ({ $count })
  }
needs-deletion-keep-all = { $count ->
    [one] La conserver
   *[other] Tout conserver
  }
needs-deletion-do = Supprimer
needs-deletion-do-one = Supprimer « { $title } »
needs-deletion-keep = Conserver
needs-deletion-keep-one = Conserver « { $title } »
needs-deletion-ask-title = { $count ->
    [one] Supprimer une réunion ?
   *[other] Supprimer { $count } réunions ?
  }
needs-deletion-ask-crm = { $count ->
    [one] « { $title } » est supprimée dans le CRM, pour toutes les personnes qui peuvent l’y voir.
   *[other] { $count } réunions sont supprimées dans le CRM, pour toutes les personnes qui peuvent les y voir.
  }
needs-deletion-ask-outlook = { $count ->
    [one] « { $title } » est supprimée dans Outlook.
   *[other] { $count } réunions sont supprimées dans Outlook.
  }
needs-deletion-ask-yes = { $count ->
    [one] Supprimer une réunion
   *[other] Supprimer { $count } réunions
  }

needs-shift-heading = Beaucoup de réunions décalées
needs-shift-crm = { $count ->
    [one] Une réunion a été décalée dans Outlook de la même durée que beaucoup d’autres. Dans le CRM, elle n’a pas bougé.
   *[other] { $count } réunions ont été décalées dans Outlook, toutes de la même durée. Un mauvais réglage de fuseau horaire donne le même résultat : dans le CRM, elles n’ont donc pas bougé.
  }
needs-shift-outlook = { $count ->
    [one] Une réunion a été décalée dans le CRM de la même durée que beaucoup d’autres. Dans Outlook, elle n’a pas bougé.
   *[other] { $count } réunions ont été décalées dans le CRM, toutes de la même durée. Un mauvais réglage de fuseau horaire donne le même résultat : dans Outlook, elles n’ont donc pas bougé.
  }
needs-shift-do-hint-crm = Si vous décalez : même décalage dans le CRM.
needs-shift-do-hint-outlook = Si vous décalez : même décalage dans Outlook.
needs-shift-keep-hint-crm = Si vous laissez : rien ne change d’un côté ni de l’autre.
needs-shift-keep-hint-outlook = Si vous laissez : rien ne change d’un côté ni de l’autre.
needs-shift-do-all = { $side ->
    [crm] Décaler dans le CRM ({ $count })
   *[outlook] Décaler dans Outlook ({ $count })
  }
needs-shift-keep-all = { $count ->
    [one] Laisser telle quelle
   *[other] Tout laisser tel quel
  }
needs-shift-do = Décaler
needs-shift-do-one = Décaler « { $title } »
needs-shift-keep = Laisser
needs-shift-keep-one = Laisser « { $title } »

needs-foreign-heading = À qui est ce calendrier ?
needs-foreign-intro = Il y a dans Outlook un calendrier « { $title } » qui n’a pas été créé ici.
needs-foreign-other = Il vient très probablement de la synchronisation Office 365 propre au CRM. Désactivez-la d’abord : les deux synchronisations s’alimenteraient l’une l’autre, et les réunions seraient en double.
needs-foreign-use-hint = Si vous l’utilisez : vos réunions du CRM arrivent dans ce calendrier, et son contenu part dans le CRM.
needs-foreign-second-hint = Si vous en créez un second : ce calendrier reste tel quel.
needs-foreign-use = Utiliser ce calendrier
needs-foreign-second = Créer un second calendrier

needs-ambiguous-heading = De quelle réunion s’agit-il ?
needs-ambiguous-intro = Ces réunions d’Outlook ressemblent à plusieurs réunions du CRM. Rien n’a encore été associé ni ajouté.
needs-ambiguous-choose = Quelle réunion du CRM correspond à « { $title } » ?
needs-ambiguous-none = Aucune : l’ajouter comme nouvelle réunion
needs-ambiguous-take-hint = La réunion choisie et celle d’Outlook sont ensuite synchronisées. Les autres restent telles quelles.
needs-ambiguous-decide = Valider mon choix
needs-ambiguous-decide-first = Choisissez d’abord une réponse.

needs-switch-off-heading = Désactivation
needs-switch-off-mail = { $people ->
    [one] Le calendrier « Zoho CRM » n’a pas encore été supprimé : { $people } personne pourrait recevoir un avis d’annulation envoyé par Outlook.
   *[other] Le calendrier « Zoho CRM » n’a pas encore été supprimé : { $people } personnes pourraient recevoir un avis d’annulation envoyé par Outlook.
  }
needs-switch-off-mail-meetings = { $meetings ->
    [one] { $meetings } réunion de ce calendrier a des participants.
   *[other] { $meetings } réunions de ce calendrier ont des participants.
  }
needs-switch-off-lost = { $meetings ->
    [one] Le calendrier « Zoho CRM » n’a pas encore été supprimé : { $meetings } réunion n’existe que là, ne peut pas être déplacée et serait perdue.
   *[other] Le calendrier « Zoho CRM » n’a pas encore été supprimé : { $meetings } réunions n’existent que là, ne peuvent pas être déplacées et seraient perdues.
  }
needs-switch-off-hint = Si vous continuez : le calendrier est supprimé. Si vous le conservez : la synchronisation est désactivée, et le calendrier reste avec tout son contenu. Dans le CRM, toutes les réunions restent.
needs-switch-off-go-on = Continuer
needs-switch-off-keep = Conserver le calendrier
needs-switch-off-ask-title = Supprimer le calendrier ?
needs-switch-off-ask-mail = { $people ->
    [one] { $people } personne peut recevoir un avis d’annulation envoyé par Outlook. Un e-mail parti ne se rattrape pas.
   *[other] { $people } personnes peuvent recevoir un avis d’annulation envoyé par Outlook. Un e-mail parti ne se rattrape pas.
  }
needs-switch-off-ask-lost = { $meetings ->
    [one] { $meetings } réunion qui n’existe que dans Outlook est supprimée avec le calendrier.
   *[other] { $meetings } réunions qui n’existent que dans Outlook sont supprimées avec le calendrier.
  }
needs-switch-off-ask-yes = Supprimer le calendrier

needs-failed-heading = Ce qui n’a pas pu être fait
needs-failed-crm = Le CRM n’a pas accepté cette réunion. Tout le reste a continué.
needs-failed-outlook = Outlook n’a pas accepté cette réunion. Tout le reste a continué.
needs-failed-attempts = { $attempts ->
    [one] { $attempts } tentative.
   *[other] { $attempts } tentatives.
  }
needs-failed-again = Nouvel essai à la prochaine synchronisation.
needs-failed-given-up = Nouvel essai quand vous modifiez la réunion, après un jour ou à votre demande.
needs-failed-details = { $side ->
    [crm] Réponse du CRM
   *[outlook] Réponse d’Outlook
  }
needs-failed-no-words = Aucune raison n’a été donnée.
needs-failed-hint = Si vous ne la synchronisez pas : elle reste où elle est, et les modifications ultérieures ne sont pas transmises.
needs-failed-retry = Réessayer
needs-failed-retry-one = Réessayer : « { $title } »
needs-failed-leave = Ne pas synchroniser
needs-failed-leave-one = Ne pas synchroniser : « { $title } »

## Settings

settings-saved = Enregistré
settings-not-saved = L’enregistrement a échoué. Tout reste comme avant.
settings-conflict = Si la même information a changé des deux côtés
settings-conflict-crm = La valeur du CRM l’emporte
settings-conflict-outlook = La valeur d’Outlook l’emporte
settings-conflict-hint = L’autre valeur n’est pas perdue : elle se trouve dans « Activité », et vous pouvez l’utiliser à la place.
settings-deletions = Suppressions
settings-deletions-switch = Quand je supprime une réunion dans Outlook, la supprimer aussi dans le CRM
settings-deletions-hint = Si désactivé : la réunion reste dans le CRM et ne revient pas dans Outlook.
settings-private = Réunions privées
settings-private-switch = Synchroniser aussi les réunions privées
settings-private-hint = Si désactivé : ce que vous marquez comme privé ou confidentiel ne quitte jamais Outlook.
settings-private-hint-on = Si activé : vos collègues qui ont accès au CRM peuvent le voir aussi.
settings-private-warning = Attention : vos collègues qui ont accès au CRM peuvent voir ce qui y arrive, réunions privées comprises.
settings-frequency = Synchronisation automatique
settings-frequency-label = Synchroniser tant que ce volet est ouvert
settings-frequency-off = Seulement à ma demande
settings-frequency-minutes = { $minutes ->
    [one] Toutes les minutes
   *[other] Toutes les { $minutes } minutes
  }

settings-off = Désactivation
settings-off-hint = Toutes les réunions restent dans le CRM. Vous choisissez ce qui se passe dans Outlook.
settings-off-open = Désactiver…
settings-off-is-off = La synchronisation est désactivée. Toutes les réunions restent dans le CRM.
settings-off-not-done = La synchronisation est toujours active : la désactivation n’a pas pu aller au bout.
settings-off-waits = La désactivation attend votre décision.
settings-off-waits-link = Ouvrir « À traiter »

settings-off-title = Désactiver
settings-off-crm-stays = Toutes les réunions restent dans le CRM.
settings-off-looking = Recherche des réunions qui n’existent que dans Outlook…
settings-off-unknown = Impossible de savoir ce qui n’existe que dans Outlook : rien n’a donc été désactivé.
settings-off-unknown-hint = Vous pouvez réessayer, ou désactiver en conservant le calendrier et tout son contenu.
settings-off-only = { $count ->
    [0] Rien ne se trouve uniquement dans Outlook : tout ce qui est dans le calendrier « Zoho CRM » est aussi dans le CRM.
    [one] { $count } réunion du calendrier « Zoho CRM » n’existe que dans Outlook :
   *[other] { $count } réunions du calendrier « Zoho CRM » n’existent que dans Outlook :
  }
settings-off-list = Seulement dans Outlook
settings-off-people = { $people ->
    [one] avec { $people } participant
   *[other] avec { $people } participants
  }
settings-off-choose = Que faire dans Outlook ?
settings-off-keep = Conserver le calendrier et ses réunions
settings-off-keep-hint = Rien ne change dans Outlook. Les réunions ne sont simplement plus synchronisées.
settings-off-move = Déplacer dans mon propre calendrier ce qui n’existe que dans Outlook, et supprimer le reste
settings-off-move-hint = { $count ->
    [0] Le calendrier est supprimé. Si, d’ici là, une nouvelle réunion n’existe que dans ce calendrier, elle passe dans votre propre calendrier.
    [one] { $count } réunion passe dans votre propre calendrier, puis le calendrier « Zoho CRM » est supprimé.
   *[other] { $count } réunions passent dans votre propre calendrier, puis le calendrier « Zoho CRM » est supprimé.
  }
settings-off-remove = Supprimer le calendrier avec tout son contenu
settings-off-remove-hint = { $count ->
    [0] { $total ->
        [0] Le calendrier est vide.
        [one] { $total } réunion quitte Outlook. Elle est aussi dans le CRM.
       *[other] { $total } réunions quittent Outlook. Toutes sont aussi dans le CRM.
    }
    [one] Danger : { $count } réunion n’existe que dans Outlook et serait perdue.
   *[other] Danger : { $count } réunions n’existent que dans Outlook et seraient perdues.
  }
settings-off-mail-hint = Si quelqu’un risque de recevoir un avis d’annulation, la question vous est posée avant.
settings-off-do = Désactiver
settings-off-keep-now = Désactiver et conserver le calendrier
settings-off-cancel = Retour
settings-off-ask-title = { $count ->
    [one] Perdre { $count } réunion ?
   *[other] Perdre { $count } réunions ?
  }
settings-off-ask = { $count ->
    [one] { $count } réunion qui n’existe que dans Outlook est supprimée avec le calendrier. Elle ne se trouve nulle part ailleurs.
   *[other] { $count } réunions qui n’existent que dans Outlook sont supprimées avec le calendrier. Elles ne se trouvent nulle part ailleurs.
  }
settings-off-ask-yes = { $count ->
    [one] Supprimer le calendrier et { $count } réunion
   *[other] Supprimer le calendrier et { $count } réunions
  }
