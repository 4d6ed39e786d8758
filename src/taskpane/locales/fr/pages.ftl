### The further pages: preview, activity, what needs the person, settings.

# A no-break space stands before : ; ? ! and inside « ».

## Buttons that change something

action-show-all = Tout afficher
action-show-less = Afficher moins

## Preview

preview-looking = Lecture des deux côtés. Rien n’est modifié…
preview-waits = Une synchronisation est en cours. Dès qu’elle sera terminée, les deux côtés seront lus…
preview-heading =
    { $kind ->
        [contacts] Ce qui va se passer : contacts
        [tasks] Ce qui va se passer : tâches
       *[meetings] Ce qui va se passer : réunions
    }
preview-container-new =
    { $kind ->
        [contacts] Un nouveau dossier de contacts « Zoho CRM » sera créé dans Outlook.
        [tasks] Une nouvelle liste de tâches « Zoho CRM » sera créée dans Outlook.
       *[meetings] Un nouveau calendrier « Zoho CRM » sera créé dans Outlook.
    }
preview-container-ours =
    { $kind ->
        [contacts] Votre dossier de contacts « Zoho CRM » est déjà là et sera réutilisé.
        [tasks] Votre liste de tâches « Zoho CRM » est déjà là et sera réutilisée.
       *[meetings] Votre calendrier « Zoho CRM » est déjà là et sera réutilisé.
    }
preview-container-approve =
    { $kind ->
        [contacts] Le dossier de contacts « Zoho CRM » qui est déjà là sera utilisé.
        [tasks] La liste de tâches « Zoho CRM » qui est déjà là sera utilisée.
       *[meetings] Le calendrier « Zoho CRM » qui est déjà là sera utilisé.
    }
preview-container-reject =
    { $kind ->
        [contacts] Un second dossier de contacts, « Zoho CRM (CRM Sync) », sera créé à côté de celui qui existe.
        [tasks] Une seconde liste de tâches, « Zoho CRM (CRM Sync) », sera créée à côté de celle qui existe.
       *[meetings] Un second calendrier, « Zoho CRM (CRM Sync) », sera créé à côté de celui qui existe.
    }
preview-foreign-heading =
    { $kind ->
        [contacts] À qui est ce dossier ?
        [tasks] À qui est cette liste ?
       *[meetings] À qui est ce calendrier ?
    }
preview-foreign-there =
    { $kind ->
        [contacts] Il y a déjà dans Outlook un dossier de contacts « Zoho CRM » qui n’a pas été créé ici.
        [tasks] Il y a déjà dans Outlook une liste de tâches « Zoho CRM » qui n’a pas été créée ici.
       *[meetings] Il y a déjà dans Outlook un calendrier « Zoho CRM » qui n’a pas été créé ici.
    }
preview-foreign-other =
    { $kind ->
        [contacts] Il vient très probablement de la synchronisation Office 365 propre au CRM. Désactivez-la d’abord : les deux synchronisations s’alimenteraient l’une l’autre, et les contacts seraient en double.
        [tasks] Elle vient très probablement de la synchronisation Office 365 propre au CRM. Désactivez-la d’abord : les deux synchronisations s’alimenteraient l’une l’autre, et les tâches seraient en double.
       *[meetings] Il vient très probablement de la synchronisation Office 365 propre au CRM. Désactivez-la d’abord : les deux synchronisations s’alimenteraient l’une l’autre, et les réunions seraient en double.
    }
preview-foreign-use-hint =
    { $kind ->
        [contacts] Si vous l’utilisez : vos contacts du CRM arrivent dans ce dossier, et son contenu part dans le CRM.
        [tasks] Si vous l’utilisez : vos tâches du CRM arrivent dans cette liste, et son contenu part dans le CRM.
       *[meetings] Si vous l’utilisez : vos réunions du CRM arrivent dans ce calendrier, et son contenu part dans le CRM.
    }
preview-foreign-second-hint =
    { $kind ->
        [contacts] Si vous en créez un second : ce dossier reste tel quel.
        [tasks] Si vous en créez une seconde : cette liste reste telle quelle.
       *[meetings] Si vous en créez un second : ce calendrier reste tel quel.
    }
preview-foreign-safe = Dans les deux cas, vous voyez d’abord ce qui va se passer ; rien n’est encore modifié.
preview-foreign-use =
    { $kind ->
        [contacts] Utiliser ce dossier
        [tasks] Utiliser cette liste
       *[meetings] Utiliser ce calendrier
    }
preview-foreign-second =
    { $kind ->
        [contacts] Créer un second dossier de contacts
        [tasks] Créer une seconde liste de tâches
       *[meetings] Créer un second calendrier
    }
preview-nothing =
    { $kind ->
        [contacts] Les deux côtés concordent déjà. Les nouveaux contacts suivront désormais.
        [tasks] Les deux côtés concordent déjà. Les nouvelles tâches suivront désormais.
       *[meetings] Les deux côtés concordent déjà. Les nouvelles réunions suivront désormais.
    }
preview-count-create-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contact arrive dans Outlook
           *[other] { $count } contacts arrivent dans Outlook
        }
        [tasks]
        { $count ->
            [one] { $count } tâche arrive dans Outlook
           *[other] { $count } tâches arrivent dans Outlook
        }
       *[meetings]
        { $count ->
            [one] { $count } réunion arrive dans Outlook
           *[other] { $count } réunions arrivent dans Outlook
        }
    }
preview-count-create-crm =
    { $count ->
        [one] { $count } part dans le CRM
       *[other] { $count } partent dans le CRM
    }
preview-count-update-outlook =
    { $count ->
        [one] { $count } change dans Outlook
       *[other] { $count } changent dans Outlook
    }
preview-count-update-crm =
    { $count ->
        [one] { $count } change dans le CRM
       *[other] { $count } changent dans le CRM
    }
preview-count-delete-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } est retiré d’Outlook
           *[other] { $count } sont retirés d’Outlook
        }
       *[meetings]
        { $count ->
            [one] { $count } est retirée d’Outlook
           *[other] { $count } sont retirées d’Outlook
        }
    }
preview-count-delete-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } est supprimé dans le CRM
           *[other] { $count } sont supprimés dans le CRM
        }
       *[meetings]
        { $count ->
            [one] { $count } est supprimée dans le CRM
           *[other] { $count } sont supprimées dans le CRM
        }
    }
preview-count-stamp =
    { $count ->
        [one] { $count } est déjà des deux côtés et reste unique
       *[other] { $count } sont déjà des deux côtés et restent uniques
    }
preview-count-skipped =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } n’est pas synchronisé
           *[other] { $count } ne sont pas synchronisés
        }
       *[meetings]
        { $count ->
            [one] { $count } n’est pas synchronisée
           *[other] { $count } ne sont pas synchronisées
        }
    }
preview-count-needs =
    { $count ->
        [one] { $count } attend votre décision
       *[other] { $count } attendent votre décision
    }
preview-group-create-outlook = À ajouter dans Outlook
preview-group-create-crm = À ajouter dans le CRM
preview-group-update-outlook = À modifier dans Outlook
preview-group-update-crm = À modifier dans le CRM
preview-group-delete-outlook = À retirer d’Outlook
preview-group-delete-crm = À supprimer dans le CRM
preview-group-stamp = Déjà des deux côtés
preview-group-amount = Cochées : { $ticked } sur { $total }
preview-all = Tout cocher
preview-none = Tout décocher
preview-all-found = Cocher les résultats
preview-none-found = Décocher les résultats
preview-for = { $what } : { $group }
preview-untick-hint = Décochez ce qui doit rester tel quel. Dans une longue liste, les touches de direction passent d’une ligne à l’autre.
preview-search = Rechercher par titre
preview-found =
    { $kind ->
        [contacts]
        { $count ->
            [0] Aucun contact n’a ces mots dans son titre
            [one] { $count } contact trouvé
           *[other] { $count } contacts trouvés
        }
        [tasks]
        { $count ->
            [0] Aucune tâche n’a ces mots dans son titre
            [one] { $count } tâche trouvée
           *[other] { $count } tâches trouvées
        }
       *[meetings]
        { $count ->
            [0] Aucune réunion n’a ces mots dans son titre
            [one] { $count } réunion trouvée
           *[other] { $count } réunions trouvées
        }
    }
preview-skipped-heading =
    { $kind ->
        [contacts] Non synchronisés
       *[meetings] Non synchronisées
    }
preview-skipped-summary = { $rule } ({ $count })
preview-skipped-times = { $count } occurrences
preview-needs-heading = En attente de votre décision
preview-cut = Il y a plus de 5 000 réunions. Celles à venir passent en premier, puis les plus récentes ; modifiez une réunion plus ancienne pour la synchroniser aussi.
preview-remaining =
    { $count ->
        [one] { $count } autre suit à la prochaine synchronisation
       *[other] { $count } autres suivent peu à peu aux prochaines synchronisations
    }
preview-enable =
    { $kind ->
        [contacts]
        { $count ->
            [0] Activer, rien pour l’instant
            [one] Activer ({ $count } contact)
           *[other] Activer ({ $count } contacts)
        }
        [tasks]
        { $count ->
            [0] Activer, rien pour l’instant
            [one] Activer ({ $count } tâche)
           *[other] Activer ({ $count } tâches)
        }
       *[meetings]
        { $count ->
            [0] Activer, rien pour l’instant
            [one] Activer ({ $count } réunion)
           *[other] Activer ({ $count } réunions)
        }
    }
preview-not-now = Pas maintenant
need-mail =
    { $count ->
        [one] La modification de { $count } réunion enverrait des e-mails : vous décidez d’abord
       *[other] La modification de { $count } réunions enverrait des e-mails : vous décidez d’abord
    }
need-deletion =
    { $count ->
        [one] { $count } suppression : vous confirmez d’abord
       *[other] { $count } suppressions : vous confirmez d’abord
    }
need-shift =
    { $count ->
        [one] { $count } réunion changerait d’horaire : vous confirmez d’abord
       *[other] { $count } réunions seraient toutes décalées de la même durée : vous confirmez d’abord
    }
need-foreign =
    { $kind ->
        [contacts] Un dossier de contacts « Zoho CRM » créé par quelqu’un d’autre : vous dites s’il faut l’utiliser
        [tasks] Une liste de tâches « Zoho CRM » créée par quelqu’un d’autre : vous dites s’il faut l’utiliser
       *[meetings] Un calendrier « Zoho CRM » créé par quelqu’un d’autre : vous dites s’il faut l’utiliser
    }
need-ambiguous =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contact peut correspondre à plusieurs contacts du CRM : vous choisissez
           *[other] { $count } contacts peuvent chacun correspondre à plusieurs contacts du CRM : vous choisissez
        }
        [tasks]
        { $count ->
            [one] { $count } tâche peut correspondre à plusieurs tâches du CRM : vous choisissez
           *[other] { $count } tâches peuvent chacune correspondre à plusieurs tâches du CRM : vous choisissez
        }
       *[meetings]
        { $count ->
            [one] { $count } réunion peut correspondre à plusieurs réunions du CRM : vous choisissez
           *[other] { $count } réunions peuvent chacune correspondre à plusieurs réunions du CRM : vous choisissez
        }
    }
need-switch-off = La désactivation attend votre décision
need-failed =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contact n’a pas été accepté de l’autre côté
           *[other] { $count } contacts n’ont pas été acceptés de l’autre côté
        }
        [tasks]
        { $count ->
            [one] { $count } tâche n’a pas été acceptée de l’autre côté
           *[other] { $count } tâches n’ont pas été acceptées de l’autre côté
        }
       *[meetings]
        { $count ->
            [one] { $count } réunion n’a pas été acceptée de l’autre côté
           *[other] { $count } réunions n’ont pas été acceptées de l’autre côté
        }
    }
need-merged =
    { $count ->
        [one] { $count } fiche a été fusionnée avec une autre dans le CRM : vous décidez de sa copie dans Outlook
       *[other] { $count } fiches ont été fusionnées avec d’autres dans le CRM : vous décidez de leurs copies dans Outlook
    }

## Rules: why something is left alone or waits

rule-owner = Appartient à quelqu’un d’autre dans le CRM
rule-imported =
    { $kind ->
        [contacts] Importé dans le CRM et jamais modifié depuis : modifiez le contact dans le CRM pour le synchroniser
        [tasks] Importée dans le CRM et jamais modifiée depuis : modifiez la tâche dans le CRM pour la synchroniser
       *[meetings] Importée dans le CRM et jamais modifiée depuis : modifiez la réunion dans le CRM pour la synchroniser
    }
rule-off = La désactivation attend, pour que rien ne soit perdu
rule-C5 =
    { $kind ->
        [contacts] Supprimé dans Outlook ; il reste dans le CRM
       *[meetings] Supprimée dans Outlook ; elle reste dans le CRM
    }
rule-G1 =
    { $side ->
        [outlook] Reste dans Outlook : les modifications vont seulement du CRM vers Outlook
        [crm] Reste dans le CRM : les modifications vont seulement d’Outlook vers le CRM
       *[none] Les modifications vont seulement dans l’autre sens
    }
rule-G8 = Au-delà de ce qu’une synchronisation transmet : la suite vient aux prochaines
rule-G9 = Votre profil dans le CRM ne permet pas de voir ou de modifier cet élément
rule-T5 = Les tâches récurrentes restent où elles sont
rule-merged = Sa fiche du CRM a été fusionnée avec une autre, donc en attente de votre décision
rule-M4 = Enverrait des e-mails, donc en attente de votre décision
rule-M5 = Les réunions récurrentes restent où elles sont
rule-M6 = Au-delà de la limite d’une première synchronisation : modifiez la réunion pour la synchroniser aussi
rule-private = Les réunions privées restent dans Outlook
rule-cancelled = Annulée par son organisateur
rule-declined =
    { $side ->
        [crm] Refusée dans Outlook ; elle reste dans le CRM parce qu’elle y a été modifiée, ou parce que les suppressions restent dans Outlook
       *[other] Vous l’avez refusée
    }
rule-twin = Le CRM a déjà une réunion du même titre à la même heure
rule-window =
    { $kind ->
        [contacts] Trop ancien ou trop lointain
       *[meetings] Trop ancienne ou trop lointaine
    }
rule-chosen =
    { $kind ->
        [contacts] Vous l’avez exclu
       *[meetings] Vous l’avez exclue
    }
rule-kept = Reste tel quel, selon votre décision ou vos paramètres
rule-guard = Nombre inhabituel en une seule fois, donc en attente de votre confirmation
rule-foreign-container =
    { $kind ->
        [contacts] Un dossier de contacts de ce nom a été créé par quelqu’un d’autre
        [tasks] Une liste de tâches de ce nom a été créée par quelqu’un d’autre
       *[meetings] Un calendrier de ce nom a été créé par quelqu’un d’autre
    }
rule-ambiguous =
    { $kind ->
        [contacts] Plusieurs contacts du CRM pourraient être celui-ci
        [tasks] Plusieurs tâches du CRM pourraient être celle-ci
       *[meetings] Plusieurs réunions du CRM pourraient être celle-ci
    }
rule-only-in-outlook =
    { $kind ->
        [contacts] Présent seulement dans Outlook
       *[meetings] Présente seulement dans Outlook
    }
rule-moved =
    { $kind ->
        [contacts] Déplacé dans vos propres contacts
        [tasks] Déplacée dans vos propres tâches
       *[meetings] Déplacée dans votre propre calendrier
    }
rule-other =
    { $kind ->
        [contacts] Non synchronisé (motif : { $rule })
       *[meetings] Non synchronisée (motif : { $rule })
    }

## Why something happens

why-new-in-the-crm =
    { $kind ->
        [contacts] nouveau dans le CRM
       *[meetings] nouvelle dans le CRM
    }
why-new-in-outlook =
    { $kind ->
        [contacts] nouveau dans Outlook
       *[meetings] nouvelle dans Outlook
    }
why-changed-in-the-crm =
    { $kind ->
        [contacts] modifié dans le CRM
       *[meetings] modifiée dans le CRM
    }
why-changed-in-outlook =
    { $kind ->
        [contacts] modifié dans Outlook
       *[meetings] modifiée dans Outlook
    }
why-changed-on-both-sides =
    { $kind ->
        [contacts] modifié des deux côtés
       *[meetings] modifiée des deux côtés
    }
why-edited-in-the-crm-deleted-in-outlook =
    { $kind ->
        [contacts] modifié dans le CRM après sa suppression dans Outlook : la modification l’emporte
       *[meetings] modifiée dans le CRM après sa suppression dans Outlook : la modification l’emporte
    }
why-edited-in-outlook-deleted-in-the-crm =
    { $kind ->
        [contacts] modifié dans Outlook après sa suppression dans le CRM : la modification l’emporte
       *[meetings] modifiée dans Outlook après sa suppression dans le CRM : la modification l’emporte
    }
why-deleted-in-the-crm =
    { $kind ->
        [contacts] supprimé dans le CRM
       *[meetings] supprimée dans le CRM
    }
why-deleted-in-outlook =
    { $kind ->
        [contacts] supprimé dans Outlook
       *[meetings] supprimée dans Outlook
    }
why-restored-in-the-crm =
    { $kind ->
        [contacts] restauré dans le CRM
       *[meetings] restaurée dans le CRM
    }
why-restored-in-outlook =
    { $kind ->
        [contacts] restauré dans Outlook
       *[meetings] restaurée dans Outlook
    }
why-belongs-to-somebody-else-now =
    { $kind ->
        [contacts] il appartient maintenant à quelqu’un d’autre dans le CRM
       *[meetings] elle appartient maintenant à quelqu’un d’autre dans le CRM
    }
why-belongs-to-you-again =
    { $kind ->
        [contacts] il vous appartient à nouveau dans le CRM
       *[meetings] elle vous appartient à nouveau dans le CRM
    }
why-deletion-rejected =
    { $kind ->
        [contacts] vous avez décidé de le conserver
       *[meetings] vous avez décidé de la conserver
    }
why-not-marked-as-ours-yet =
    { $kind ->
        [contacts] le même contact est des deux côtés
        [tasks] la même tâche est des deux côtés
       *[meetings] la même réunion est des deux côtés
    }
why-made-twice-by-two-devices =
    { $kind ->
        [contacts] deux de vos appareils l’avaient ajouté en même temps
       *[meetings] deux de vos appareils l’avaient ajoutée en même temps
    }
why-the-same-on-both-sides = identique des deux côtés
why-you-chose-the-other-value = vous avez choisi l’autre valeur
why-you-left-it-as-it-is = vous l’avez décidé
why-switched-on-again =
    { $kind ->
        [contacts] vous avez réactivé les contacts
        [tasks] vous avez réactivé les tâches
       *[meetings] vous avez réactivé les réunions
    }
why-sent-twice-by-the-connection =
    { $kind ->
        [contacts] la connexion l’avait envoyé deux fois
       *[meetings] la connexion l’avait envoyée deux fois
    }
why-in-the-sync-again =
    { $kind ->
        [contacts] il est de nouveau dans la synchronisation
       *[meetings] elle est de nouveau dans la synchronisation
    }
why-not-on-the-list-any-more =
    { $kind ->
        [contacts] il n’est plus sur la liste choisie
       *[meetings] elle n’est plus sur la liste choisie
    }
why-merged-with-another-record = sa fiche du CRM a été fusionnée avec une autre
why-filter =
    { $kind ->
        [contacts] il n’est pas sur la liste choisie
       *[meetings] elle n’est pas sur la liste choisie
    }
why-owner =
    { $kind ->
        [contacts] il appartient à quelqu’un d’autre dans le CRM
       *[meetings] elle appartient à quelqu’un d’autre dans le CRM
    }
why-container =
    { $kind ->
        [contacts] il a été déplacé dans un autre dossier de contacts
        [tasks] elle a été déplacée dans une autre liste de tâches
       *[meetings] elle a été déplacée dans un autre calendrier
    }
why-window =
    { $kind ->
        [contacts] il est trop ancien ou trop lointain
       *[meetings] elle est trop ancienne ou trop lointaine
    }
why-kept =
    { $kind ->
        [contacts] vous avez décidé de le laisser tel quel
       *[meetings] vous avez décidé de la laisser telle quelle
    }
why-declined = vous l’avez refusée ou retirée de votre calendrier
why-rule = une règle l’exclut de la synchronisation
why-off = la synchronisation a été désactivée
why-chosen =
    { $kind ->
        [contacts] vous l’avez exclu
       *[meetings] vous l’avez exclue
    }
why-other = il y a une raison que cette version ne connaît pas

## What was done to a record

happened-create =
    { $kind ->
        [contacts]
        { $side ->
            [outlook] Ajouté dans Outlook
            [crm] Ajouté dans le CRM
           *[none] Ajouté
        }
       *[meetings]
        { $side ->
            [outlook] Ajoutée dans Outlook
            [crm] Ajoutée dans le CRM
           *[none] Ajoutée
        }
    }
happened-update =
    { $kind ->
        [contacts]
        { $side ->
            [outlook] Modifié dans Outlook
            [crm] Modifié dans le CRM
           *[none] Modifié
        }
       *[meetings]
        { $side ->
            [outlook] Modifiée dans Outlook
            [crm] Modifiée dans le CRM
           *[none] Modifiée
        }
    }
happened-delete =
    { $kind ->
        [contacts]
        { $side ->
            [outlook] Retiré d’Outlook
            [crm] Supprimé dans le CRM
           *[none] Supprimé
        }
       *[meetings]
        { $side ->
            [outlook] Retirée d’Outlook
            [crm] Supprimée dans le CRM
           *[none] Supprimée
        }
    }
happened-stamp =
    { $kind ->
        [contacts] Reconnu des deux côtés
       *[meetings] Reconnue des deux côtés
    }
happened-link =
    { $kind ->
        [contacts] Trouvé des deux côtés
       *[meetings] Trouvée des deux côtés
    }
happened-sleep =
    { $kind ->
        [contacts] N’est plus synchronisé
       *[meetings] N’est plus synchronisée
    }
happened-end =
    { $kind ->
        [contacts] Disparu des deux côtés
       *[meetings] Disparue des deux côtés
    }
happened-left =
    { $kind ->
        [contacts] Laissé tel quel
       *[meetings] Laissée telle quelle
    }
happened-nothing =
    { $kind ->
        [contacts] Laissé tel quel
       *[meetings] Laissée telle quelle
    }

## Activity

activity-search = Rechercher dans les titres
activity-filter = Filtrer par état
activity-filter-all = Tous les états
activity-filter-synced = Synchronisé
activity-filter-left = Non synchronisé
activity-filter-failed = En échec
activity-filter-waiting = En attente
activity-filter-conflict = En conflit
activity-filter-removed = Retiré
activity-kind = Filtrer par type
activity-kind-all = Tous les types
activity-found =
    { $total ->
        [0] Aucun résultat
        [one] { $total } résultat
       *[other] { $total } résultats
    }
activity-loading = Chargement de l’historique…
activity-failed = L’historique n’a pas pu être chargé. Rien n’a été modifié.
activity-list = Résultats
activity-when = { $kind ->
    [tasks] Échéance : { $when }
   *[meetings] { $when }
  }
activity-alike = { $count } occurrences
activity-conflict = Conflit
activity-not-arrived =
    { $kind ->
        [contacts]
        { $side ->
            [crm] Pas encore arrivé dans le CRM
           *[outlook] Pas encore arrivé dans Outlook
        }
       *[meetings]
        { $side ->
            [crm] Pas encore arrivée dans le CRM
           *[outlook] Pas encore arrivée dans Outlook
        }
    }
activity-because = { $what }, car { $why }

activity-empty-working = Une synchronisation est en cours. Ce qu’elle fait apparaîtra ici à la fin.
activity-empty-new = Il ne s’est encore rien passé. Regardez ce que ferait l’activation et commencez par là.
activity-empty-link = Ouvrir « Synchronisation »
activity-empty-on = Il ne s’est encore rien passé. Ajoutez quelque chose dans Outlook ou dans le CRM, puis synchronisez.
activity-empty-search = Aucun titre ne contient ces mots. Essayez avec moins de mots, ou affichez tout.
activity-empty-filter = Rien dans cette liste pour le moment.
activity-empty-show-all = Tout afficher

activity-back = Retour à la liste
activity-gone = Il n’y a plus d’informations sur cet élément.
activity-open-crm = Ouvrir dans le CRM
activity-new-tab = (s’ouvre dans un nouvel onglet)
activity-leave =
    { $kind ->
        [contacts] Ne plus synchroniser ce contact
        [tasks] Ne plus synchroniser cette tâche
       *[meetings] Ne plus synchroniser cette réunion
    }
activity-leave-hint =
    { $kind ->
        [contacts] Il reste dans Outlook et dans le CRM. Les modifications ultérieures ne sont pas transmises.
       *[meetings] Elle reste dans Outlook et dans le CRM. Les modifications ultérieures ne sont pas transmises.
    }
activity-include =
    { $kind ->
        [contacts] Resynchroniser ce contact
        [tasks] Resynchroniser cette tâche
       *[meetings] Resynchroniser cette réunion
    }
activity-include-hint = Les modifications sont de nouveau transmises à partir de maintenant.
activity-bring-back = Rétablir dans Outlook
activity-bring-back-hint = Une nouvelle copie est créée dans Outlook, et les modifications sont de nouveau transmises.
activity-history = Historique
activity-no-history =
    { $kind ->
        [contacts] Rien n’a été fait sur ce contact.
        [tasks] Rien n’a été fait sur cette tâche.
       *[meetings] Rien n’a été fait sur cette réunion.
    }
activity-fields-changed =
    { $kind ->
        [contacts]
        { $side ->
            [crm] Modifié dans le CRM ({ $fields })
           *[outlook] Modifié dans Outlook ({ $fields })
        }
       *[meetings]
        { $side ->
            [crm] Modifiée dans le CRM ({ $fields })
           *[outlook] Modifiée dans Outlook ({ $fields })
        }
    }

activity-field-title = titre
activity-field-time = horaire
activity-field-location = lieu
activity-field-description = description
activity-field-context = détails du CRM
activity-field-name = nom
activity-field-emails = adresses e-mail
activity-field-businessPhones = téléphones professionnels
activity-field-homePhones = téléphones personnels
activity-field-mobilePhone = téléphone mobile
activity-field-companyName = société
activity-field-jobTitle = fonction
activity-field-department = service
activity-field-officeLocation = bureau
activity-field-profession = métier
activity-field-manager = responsable
activity-field-assistantName = assistance
activity-field-nickName = surnom
activity-field-spouseName = conjoint ou partenaire
activity-field-businessAddress = adresse professionnelle
activity-field-homeAddress = adresse personnelle
activity-field-otherAddress = autre adresse
activity-field-birthday = anniversaire
activity-field-businessHomePage = page web
activity-field-personalNotes = remarques
activity-field-categories = catégories
activity-field-body = remarque
activity-field-dueDateTime = échéance
activity-field-startDateTime = date de début
activity-field-status = état
activity-field-importance = priorité
activity-field-other = autre chose

activity-lost = Changement des deux côtés : { $field }
activity-lost-kept =
    { $side ->
        [crm] Valeur retenue (Outlook)
       *[outlook] Valeur retenue (CRM)
    }
activity-lost-other =
    { $side ->
        [crm] Valeur non retenue (CRM)
       *[outlook] Valeur non retenue (Outlook)
    }
activity-lost-blank = (vide)
activity-lost-take = Utiliser plutôt cette valeur
activity-lost-taken = C’est fait. L’autre valeur est maintenant utilisée des deux côtés.
activity-replaced = Vous avez remplacé : { $field }
activity-replaced-kept =
    { $side ->
        [crm] Votre choix, maintenant dans le CRM
       *[outlook] Votre choix, maintenant dans Outlook
    }
activity-replaced-other =
    { $side ->
        [crm] Avant, dans le CRM
       *[outlook] Avant, dans Outlook
    }
activity-replaced-take = Reprendre cette valeur
activity-replaced-taken = C’est fait. La valeur précédente est de retour des deux côtés.
activity-leave-done =
    { $kind ->
        [contacts] C’est fait. Ce contact n’est plus synchronisé.
        [tasks] C’est fait. Cette tâche n’est plus synchronisée.
       *[meetings] C’est fait. Cette réunion n’est plus synchronisée.
    }
activity-include-done =
    { $kind ->
        [contacts] C’est fait. Ce contact est de nouveau synchronisé.
        [tasks] C’est fait. Cette tâche est de nouveau synchronisée.
       *[meetings] C’est fait. Cette réunion est de nouveau synchronisée.
    }
activity-bring-back-done = C’est fait. Retour dans Outlook, avec synchronisation.

## Needs you

needs-count =
    { $count ->
        [one] Un élément vous attend. Tout le reste continue.
       *[other] { $count } éléments vous attendent. Tout le reste continue.
    }
needs-empty = Rien ne vous attend.
needs-empty-hint = Quand une décision vous revient, elle apparaît ici. Ce qui a été fait se trouve dans « Activité ».
needs-empty-link = Ouvrir « Activité »
needs-show-all = Afficher tout ce qui attend
needs-go-back = Retour

needs-mail-heading = Des personnes recevraient un e-mail
needs-mail-intro = Outlook envoie un e-mail aux participants quand une réunion avec des participants est modifiée ou supprimée. Rien n’a donc encore été écrit.
needs-mail-people =
    { $people ->
        [one] { $people } personne recevrait un e-mail d’Outlook si vous continuez.
       *[other] { $people } personnes recevraient un e-mail d’Outlook si vous continuez.
    }
needs-mail-create = La réunion serait ajoutée dans Outlook.
needs-mail-update = Ce qui changerait dans Outlook : { $fields }.
needs-mail-update-plain = La réunion serait modifiée dans Outlook.
needs-mail-delete = La réunion serait supprimée dans Outlook.
needs-mail-do =
    { $people ->
        [one] Continuer, e-mail à { $people } personne
       *[other] Continuer, e-mail à { $people } personnes
    }
needs-mail-leave = Laisser telle quelle
needs-mail-leave-all =
    { $count ->
        [one] Laisser telle quelle
       *[other] Laisser les { $count } telles quelles
    }
needs-mail-leave-hint-update = Si vous la laissez : rien ne change dans Outlook ni dans le CRM, et personne ne reçoit d’e-mail.
needs-mail-leave-hint-delete = Si vous la laissez : la réunion reste dans Outlook, n’est plus synchronisée, et personne ne reçoit d’e-mail.
needs-mail-ask-title =
    { $people ->
        [one] Envoyer un e-mail à { $people } personne ?
       *[other] Envoyer un e-mail à { $people } personnes ?
    }
needs-mail-ask =
    { $people ->
        [one] { $people } personne reçoit un e-mail d’Outlook au sujet de « { $title } ». Un e-mail parti ne se rattrape pas.
       *[other] { $people } personnes reçoivent un e-mail d’Outlook au sujet de « { $title } ». Un e-mail parti ne se rattrape pas.
    }

needs-deletion-heading =
    { $kind ->
        [contacts] Beaucoup de contacts supprimés à la fois
        [tasks] Beaucoup de tâches supprimées à la fois
       *[meetings] Beaucoup de réunions supprimées à la fois
    }
needs-deletion-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] Un contact a été supprimé dans Outlook, parmi un nombre inhabituel d’autres. Il est toujours dans le CRM.
           *[other] { $count } contacts ont été supprimés dans Outlook. Ce nombre est inhabituel, ils sont donc toujours dans le CRM.
        }
        [tasks]
        { $count ->
            [one] Une tâche a été supprimée dans Outlook, parmi un nombre inhabituel d’autres. Elle est toujours dans le CRM.
           *[other] { $count } tâches ont été supprimées dans Outlook. Ce nombre est inhabituel, elles sont donc toujours dans le CRM.
        }
       *[meetings]
        { $count ->
            [one] Une réunion a été supprimée dans Outlook, parmi un nombre inhabituel d’autres. Elle est toujours dans le CRM.
           *[other] { $count } réunions ont été supprimées dans Outlook. Ce nombre est inhabituel, elles sont donc toujours dans le CRM.
        }
    }
needs-deletion-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] Un contact a été supprimé dans le CRM, parmi un nombre inhabituel d’autres. Il est toujours dans Outlook.
           *[other] { $count } contacts ont été supprimés dans le CRM. Ce nombre est inhabituel, ils sont donc toujours dans Outlook.
        }
        [tasks]
        { $count ->
            [one] Une tâche a été supprimée dans le CRM, parmi un nombre inhabituel d’autres. Elle est toujours dans Outlook.
           *[other] { $count } tâches ont été supprimées dans le CRM. Ce nombre est inhabituel, elles sont donc toujours dans Outlook.
        }
       *[meetings]
        { $count ->
            [one] Une réunion a été supprimée dans le CRM, parmi un nombre inhabituel d’autres. Elle est toujours dans Outlook.
           *[other] { $count } réunions ont été supprimées dans le CRM. Ce nombre est inhabituel, elles sont donc toujours dans Outlook.
        }
    }
needs-deletion-owner =
    { $kind ->
        [contacts]
        { $count ->
            [one] Un contact appartient maintenant à quelqu’un d’autre dans le CRM, parmi un nombre inhabituel d’autres. Il est toujours dans Outlook.
           *[other] { $count } contacts appartiennent maintenant à quelqu’un d’autre dans le CRM. Ce nombre est inhabituel, ils sont donc toujours dans Outlook.
        }
        [tasks]
        { $count ->
            [one] Une tâche appartient maintenant à quelqu’un d’autre dans le CRM, parmi un nombre inhabituel d’autres. Elle est toujours dans Outlook.
           *[other] { $count } tâches appartiennent maintenant à quelqu’un d’autre dans le CRM. Ce nombre est inhabituel, elles sont donc toujours dans Outlook.
        }
       *[meetings]
        { $count ->
            [one] Une réunion appartient maintenant à quelqu’un d’autre dans le CRM, parmi un nombre inhabituel d’autres. Elle est toujours dans Outlook.
           *[other] { $count } réunions appartiennent maintenant à quelqu’un d’autre dans le CRM. Ce nombre est inhabituel, elles sont donc toujours dans Outlook.
        }
    }
needs-deletion-do-hint-crm = Si vous supprimez : suppression dans le CRM également.
needs-deletion-do-hint-outlook = Si vous supprimez : suppression dans Outlook également.
needs-deletion-do-hint-owner = Si vous supprimez : retrait d’Outlook. Dans le CRM, rien ne change.
needs-deletion-keep-hint-crm = Si vous conservez : maintien dans le CRM et retour dans Outlook.
needs-deletion-keep-hint-outlook = Si vous conservez : maintien dans Outlook et retour dans le CRM.
needs-deletion-keep-hint-owner = Si vous conservez : maintien dans Outlook, sans synchronisation.
needs-deletion-do-all =
    { $side ->
        [crm] Supprimer dans le CRM ({ $count })
       *[outlook] Supprimer dans Outlook ({ $count })
    }
needs-deletion-keep-all =
    { $kind ->
        [contacts]
        { $count ->
            [one] Le conserver
           *[other] Tout conserver
        }
       *[meetings]
        { $count ->
            [one] La conserver
           *[other] Tout conserver
        }
    }
needs-deletion-do = Supprimer
needs-deletion-do-one = Supprimer « { $title } »
needs-deletion-keep = Conserver
needs-deletion-keep-one = Conserver « { $title } »
needs-deletion-ask-title =
    { $kind ->
        [contacts]
        { $count ->
            [one] Supprimer un contact ?
           *[other] Supprimer { $count } contacts ?
        }
        [tasks]
        { $count ->
            [one] Supprimer une tâche ?
           *[other] Supprimer { $count } tâches ?
        }
       *[meetings]
        { $count ->
            [one] Supprimer une réunion ?
           *[other] Supprimer { $count } réunions ?
        }
    }
needs-deletion-ask-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] « { $title } » est supprimé dans le CRM, pour toutes les personnes qui peuvent l’y voir.
           *[other] { $count } contacts sont supprimés dans le CRM, pour toutes les personnes qui peuvent les y voir.
        }
        [tasks]
        { $count ->
            [one] « { $title } » est supprimée dans le CRM, pour toutes les personnes qui peuvent l’y voir.
           *[other] { $count } tâches sont supprimées dans le CRM, pour toutes les personnes qui peuvent les y voir.
        }
       *[meetings]
        { $count ->
            [one] « { $title } » est supprimée dans le CRM, pour toutes les personnes qui peuvent l’y voir.
           *[other] { $count } réunions sont supprimées dans le CRM, pour toutes les personnes qui peuvent les y voir.
        }
    }
needs-deletion-ask-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] « { $title } » est supprimé dans Outlook.
           *[other] { $count } contacts sont supprimés dans Outlook.
        }
        [tasks]
        { $count ->
            [one] « { $title } » est supprimée dans Outlook.
           *[other] { $count } tâches sont supprimées dans Outlook.
        }
       *[meetings]
        { $count ->
            [one] « { $title } » est supprimée dans Outlook.
           *[other] { $count } réunions sont supprimées dans Outlook.
        }
    }
needs-deletion-ask-yes =
    { $kind ->
        [contacts]
        { $count ->
            [one] Supprimer un contact
           *[other] Supprimer { $count } contacts
        }
        [tasks]
        { $count ->
            [one] Supprimer une tâche
           *[other] Supprimer { $count } tâches
        }
       *[meetings]
        { $count ->
            [one] Supprimer une réunion
           *[other] Supprimer { $count } réunions
        }
    }

needs-shift-heading = Beaucoup de réunions décalées
needs-shift-crm =
    { $count ->
        [one] Une réunion a été décalée dans Outlook de la même durée que beaucoup d’autres. Dans le CRM, elle n’a pas bougé.
       *[other] { $count } réunions ont été décalées dans Outlook, toutes de la même durée. Un mauvais réglage de fuseau horaire donne le même résultat : dans le CRM, elles n’ont donc pas bougé.
    }
needs-shift-outlook =
    { $count ->
        [one] Une réunion a été décalée dans le CRM de la même durée que beaucoup d’autres. Dans Outlook, elle n’a pas bougé.
       *[other] { $count } réunions ont été décalées dans le CRM, toutes de la même durée. Un mauvais réglage de fuseau horaire donne le même résultat : dans Outlook, elles n’ont donc pas bougé.
    }
needs-shift-do-hint-crm = Si vous décalez : même décalage dans le CRM.
needs-shift-do-hint-outlook = Si vous décalez : même décalage dans Outlook.
needs-shift-keep-hint-crm = Si vous laissez : rien ne change d’un côté ni de l’autre.
needs-shift-keep-hint-outlook = Si vous laissez : rien ne change d’un côté ni de l’autre.
needs-shift-do-all =
    { $side ->
        [crm] Décaler dans le CRM ({ $count })
       *[outlook] Décaler dans Outlook ({ $count })
    }
needs-shift-keep-all =
    { $count ->
        [one] Laisser telle quelle
       *[other] Tout laisser tel quel
    }
needs-shift-do = Décaler
needs-shift-do-one = Décaler « { $title } »
needs-shift-keep = Laisser
needs-shift-keep-one = Laisser « { $title } »

needs-merged-heading =
    { $kind ->
        [contacts] Deux contacts n’en font plus qu’un
        [tasks] Deux tâches n’en font plus qu’une
       *[meetings] Deux réunions n’en font plus qu’une
    }
needs-merged-intro =
    { $kind ->
        [contacts] Dans le CRM, deux contacts ont été fusionnés. Outlook a encore les deux : retirer aussi d’Outlook celui qui est en trop ?
        [tasks] Dans le CRM, deux tâches ont été fusionnées. Outlook a encore les deux : retirer aussi d’Outlook celle qui est en trop ?
       *[meetings] Dans le CRM, deux réunions ont été fusionnées. Outlook a encore les deux : retirer aussi d’Outlook celle qui est en trop ?
    }
needs-merged-keep-hint =
    { $kind ->
        [contacts] Si vous le conservez : il reste dans Outlook et n’est plus synchronisé.
       *[meetings] Si vous la conservez : elle reste dans Outlook et n’est plus synchronisée.
    }
needs-merged-keep = Conserver dans Outlook
needs-merged-keep-one = Conserver dans Outlook : « { $title } »
needs-merged-do = Retirer d’Outlook
needs-merged-do-one = Retirer d’Outlook : « { $title } »
needs-merged-ask-title =
    { $kind ->
        [contacts] Le retirer d’Outlook ?
       *[meetings] La retirer d’Outlook ?
    }
needs-merged-ask =
    { $kind ->
        [contacts] « { $title } » est retiré d’Outlook. Le contact issu de la fusion reste des deux côtés.
        [tasks] « { $title } » est retirée d’Outlook. La tâche issue de la fusion reste des deux côtés.
       *[meetings] « { $title } » est retirée d’Outlook. La réunion issue de la fusion reste des deux côtés.
    }

needs-foreign-heading =
    { $kind ->
        [contacts] À qui est ce dossier ?
        [tasks] À qui est cette liste ?
       *[meetings] À qui est ce calendrier ?
    }
needs-foreign-intro =
    { $kind ->
        [contacts] Il y a dans Outlook un dossier de contacts « { $title } » qui n’a pas été créé ici.
        [tasks] Il y a dans Outlook une liste de tâches « { $title } » qui n’a pas été créée ici.
       *[meetings] Il y a dans Outlook un calendrier « { $title } » qui n’a pas été créé ici.
    }
needs-foreign-other =
    { $kind ->
        [contacts] Il vient très probablement de la synchronisation Office 365 propre au CRM. Désactivez-la d’abord : les deux synchronisations s’alimenteraient l’une l’autre, et les contacts seraient en double.
        [tasks] Elle vient très probablement de la synchronisation Office 365 propre au CRM. Désactivez-la d’abord : les deux synchronisations s’alimenteraient l’une l’autre, et les tâches seraient en double.
       *[meetings] Il vient très probablement de la synchronisation Office 365 propre au CRM. Désactivez-la d’abord : les deux synchronisations s’alimenteraient l’une l’autre, et les réunions seraient en double.
    }
needs-foreign-use-hint =
    { $kind ->
        [contacts] Si vous l’utilisez : vos contacts du CRM arrivent dans ce dossier, et son contenu part dans le CRM.
        [tasks] Si vous l’utilisez : vos tâches du CRM arrivent dans cette liste, et son contenu part dans le CRM.
       *[meetings] Si vous l’utilisez : vos réunions du CRM arrivent dans ce calendrier, et son contenu part dans le CRM.
    }
needs-foreign-second-hint =
    { $kind ->
        [contacts] Si vous en créez un second : ce dossier reste tel quel.
        [tasks] Si vous en créez une seconde : cette liste reste telle quelle.
       *[meetings] Si vous en créez un second : ce calendrier reste tel quel.
    }
needs-foreign-use =
    { $kind ->
        [contacts] Utiliser ce dossier
        [tasks] Utiliser cette liste
       *[meetings] Utiliser ce calendrier
    }
needs-foreign-second =
    { $kind ->
        [contacts] Créer un second dossier de contacts
        [tasks] Créer une seconde liste de tâches
       *[meetings] Créer un second calendrier
    }

needs-ambiguous-heading =
    { $kind ->
        [contacts] De quel contact s’agit-il ?
        [tasks] De quelle tâche s’agit-il ?
       *[meetings] De quelle réunion s’agit-il ?
    }
needs-ambiguous-intro =
    { $kind ->
        [contacts] Ces contacts d’Outlook ressemblent à plusieurs contacts du CRM. Rien n’a encore été associé ni ajouté.
        [tasks] Ces tâches d’Outlook ressemblent à plusieurs tâches du CRM. Rien n’a encore été associé ni ajouté.
       *[meetings] Ces réunions d’Outlook ressemblent à plusieurs réunions du CRM. Rien n’a encore été associé ni ajouté.
    }
needs-ambiguous-choose =
    { $kind ->
        [contacts] Quel contact du CRM correspond à « { $title } » ?
        [tasks] Quelle tâche du CRM correspond à « { $title } » ?
       *[meetings] Quelle réunion du CRM correspond à « { $title } » ?
    }
needs-ambiguous-none =
    { $kind ->
        [contacts] Aucun : l’ajouter comme nouveau contact
        [tasks] Aucune : l’ajouter comme nouvelle tâche
       *[meetings] Aucune : l’ajouter comme nouvelle réunion
    }
needs-ambiguous-take-hint =
    { $kind ->
        [contacts] Le contact choisi et celui d’Outlook sont ensuite synchronisés. Les autres restent tels quels.
        [tasks] La tâche choisie et celle d’Outlook sont ensuite synchronisées. Les autres restent telles quelles.
       *[meetings] La réunion choisie et celle d’Outlook sont ensuite synchronisées. Les autres restent telles quelles.
    }
needs-ambiguous-decide = Valider mon choix
needs-ambiguous-decide-first = Choisissez d’abord une réponse.

needs-switch-off-heading = Désactivation
needs-switch-off-mail =
    { $people ->
        [one] Le calendrier « Zoho CRM » n’a pas encore été supprimé : { $people } personne pourrait recevoir un avis d’annulation envoyé par Outlook.
       *[other] Le calendrier « Zoho CRM » n’a pas encore été supprimé : { $people } personnes pourraient recevoir un avis d’annulation envoyé par Outlook.
    }
needs-switch-off-mail-items =
    { $items ->
        [one] { $items } réunion de ce calendrier a des participants.
       *[other] { $items } réunions de ce calendrier ont des participants.
    }
needs-switch-off-lost =
    { $kind ->
        [contacts]
        { $items ->
            [one] Le dossier de contacts « Zoho CRM » n’a pas encore été supprimé : { $items } contact n’existe que là, ne peut pas être déplacé et serait perdu.
           *[other] Le dossier de contacts « Zoho CRM » n’a pas encore été supprimé : { $items } contacts n’existent que là, ne peuvent pas être déplacés et seraient perdus.
        }
        [tasks]
        { $items ->
            [one] La liste de tâches « Zoho CRM » n’a pas encore été supprimée : { $items } tâche n’existe que là, ne peut pas être déplacée et serait perdue.
           *[other] La liste de tâches « Zoho CRM » n’a pas encore été supprimée : { $items } tâches n’existent que là, ne peuvent pas être déplacées et seraient perdues.
        }
       *[meetings]
        { $items ->
            [one] Le calendrier « Zoho CRM » n’a pas encore été supprimé : { $items } réunion n’existe que là, ne peut pas être déplacée et serait perdue.
           *[other] Le calendrier « Zoho CRM » n’a pas encore été supprimé : { $items } réunions n’existent que là, ne peuvent pas être déplacées et seraient perdues.
        }
    }
needs-switch-off-hint =
    { $kind ->
        [contacts] Si vous continuez : le dossier est supprimé. Si vous le conservez : la synchronisation est désactivée, et le dossier reste avec tout son contenu. Dans le CRM, tous les contacts restent.
        [tasks] Si vous continuez : la liste est supprimée. Si vous la conservez : la synchronisation est désactivée, et la liste reste avec tout son contenu. Dans le CRM, toutes les tâches restent.
       *[meetings] Si vous continuez : le calendrier est supprimé. Si vous le conservez : la synchronisation est désactivée, et le calendrier reste avec tout son contenu. Dans le CRM, toutes les réunions restent.
    }
needs-switch-off-go-on = Continuer
needs-switch-off-keep =
    { $kind ->
        [contacts] Conserver le dossier
        [tasks] Conserver la liste
       *[meetings] Conserver le calendrier
    }
needs-switch-off-ask-title =
    { $kind ->
        [contacts] Supprimer le dossier ?
        [tasks] Supprimer la liste ?
       *[meetings] Supprimer le calendrier ?
    }
needs-switch-off-ask-mail =
    { $people ->
        [one] { $people } personne peut recevoir un avis d’annulation envoyé par Outlook. Un e-mail parti ne se rattrape pas.
       *[other] { $people } personnes peuvent recevoir un avis d’annulation envoyé par Outlook. Un e-mail parti ne se rattrape pas.
    }
needs-switch-off-ask-lost =
    { $kind ->
        [contacts]
        { $items ->
            [one] { $items } contact qui n’existe que dans Outlook est supprimé avec le dossier.
           *[other] { $items } contacts qui n’existent que dans Outlook sont supprimés avec le dossier.
        }
        [tasks]
        { $items ->
            [one] { $items } tâche qui n’existe que dans Outlook est supprimée avec la liste.
           *[other] { $items } tâches qui n’existent que dans Outlook sont supprimées avec la liste.
        }
       *[meetings]
        { $items ->
            [one] { $items } réunion qui n’existe que dans Outlook est supprimée avec le calendrier.
           *[other] { $items } réunions qui n’existent que dans Outlook sont supprimées avec le calendrier.
        }
    }
needs-switch-off-ask-yes =
    { $kind ->
        [contacts] Supprimer le dossier
        [tasks] Supprimer la liste
       *[meetings] Supprimer le calendrier
    }

needs-failed-heading = Ce qui n’a pas pu être fait
needs-failed-crm =
    { $kind ->
        [contacts] Le CRM n’a pas accepté ce contact. Tout le reste a continué.
        [tasks] Le CRM n’a pas accepté cette tâche. Tout le reste a continué.
       *[meetings] Le CRM n’a pas accepté cette réunion. Tout le reste a continué.
    }
needs-failed-outlook =
    { $kind ->
        [contacts] Outlook n’a pas accepté ce contact. Tout le reste a continué.
        [tasks] Outlook n’a pas accepté cette tâche. Tout le reste a continué.
       *[meetings] Outlook n’a pas accepté cette réunion. Tout le reste a continué.
    }
needs-failed-attempts =
    { $attempts ->
        [one] { $attempts } tentative.
       *[other] { $attempts } tentatives.
    }
needs-failed-again = Nouvel essai à la prochaine synchronisation.
needs-failed-given-up =
    { $kind ->
        [contacts] Nouvel essai quand vous modifiez le contact, après un jour ou à votre demande.
        [tasks] Nouvel essai quand vous modifiez la tâche, après un jour ou à votre demande.
       *[meetings] Nouvel essai quand vous modifiez la réunion, après un jour ou à votre demande.
    }
needs-failed-details =
    { $side ->
        [crm] Réponse du CRM
       *[outlook] Réponse d’Outlook
    }
needs-failed-no-words = Aucune raison n’a été donnée.
needs-failed-duplicate = Le CRM a déjà une fiche avec les mêmes valeurs, par exemple la même adresse e-mail. Modifiez l’une des deux, puis réessayez.
needs-failed-mandatory =
    { $kind ->
        [contacts] Le CRM exige un champ qui est vide ici. Remplissez-le, ou donnez-lui une valeur fixe dans les options de synchronisation, puis réessayez.
        [tasks] Le CRM exige un champ qui est vide ici. Remplissez-le, ou donnez-lui une valeur fixe dans les options de synchronisation, puis réessayez.
       *[meetings] Le CRM exige un champ qu’Outlook n’a pas. L’administrateur de votre CRM peut le rendre facultatif ; réessayez ensuite.
    }
needs-failed-mandatory-link = Modifier les options de synchronisation
needs-failed-hint =
    { $kind ->
        [contacts] Si vous ne le synchronisez pas : il reste où il est, et les modifications ultérieures ne sont pas transmises.
       *[meetings] Si vous ne la synchronisez pas : elle reste où elle est, et les modifications ultérieures ne sont pas transmises.
    }
needs-failed-retry = Réessayer
needs-failed-retry-one = Réessayer : « { $title } »
needs-failed-leave = Ne pas synchroniser
needs-failed-leave-one = Ne pas synchroniser : « { $title } »

## Settings

settings-saved = Enregistré
settings-not-saved = L’enregistrement a échoué. Tout reste comme avant.
settings-edit =
    { $kind ->
        [contacts] Modifier les options de synchronisation des contacts
        [tasks] Modifier les options de synchronisation des tâches
       *[meetings] Modifier les options de synchronisation des réunions
    }
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
settings-invitations = Invitations de clients
settings-invitations-switch = Ajouter les invitations aux réunions de clients
settings-invitations-hint = Si activé : les invitations que vous acceptez arrivent d’elles-mêmes dans le CRM quand un prospect ou un contact les a envoyées ; vous en êtes l’hôte. Elles restent dans votre propre calendrier et personne ne reçoit de courriel.
settings-colleagues-switch = Aussi quand un utilisateur du CRM les a envoyées
settings-colleagues-hint = Si désactivé : les réunions de vos collègues restent dans Outlook.
settings-frequency = Synchronisation automatique
settings-frequency-label = Synchroniser tant que ce volet est ouvert
settings-frequency-off = Seulement à ma demande
settings-frequency-minutes =
    { $minutes ->
        [one] Toutes les minutes
       *[other] Toutes les { $minutes } minutes
    }
settings-tab = Dans un onglet du navigateur
settings-tab-why = Le volet fonctionne aussi comme une page à part. Il y continue la synchronisation pendant que le volet d’Outlook est fermé.
settings-tab-open = Ouvrir le volet dans un onglet du navigateur
settings-accounts = Comptes
settings-another-full =
    { $side ->
        [crm] Se connecter avec un autre compte : Zoho CRM
       *[outlook] Se connecter avec un autre compte : Microsoft 365
    }
settings-sign-out = Se déconnecter
settings-sign-out-full =
    { $side ->
        [crm] Se déconnecter : Zoho CRM
       *[outlook] Se déconnecter : Microsoft 365
    }
settings-sign-out-title =
    { $side ->
        [crm] Se déconnecter de Zoho CRM ?
       *[outlook] Se déconnecter de Microsoft 365 ?
    }
settings-sign-out-body = Rien n’est supprimé, ni d’un côté ni de l’autre, et vos paramètres restent. La synchronisation s’arrête jusqu’à votre prochaine connexion, puis reprend là où elle en était.
settings-sign-out-no = Rester connecté
settings-off-hint =
    { $kind ->
        [contacts] Tous les contacts restent dans le CRM. Vous choisissez ce qui se passe dans Outlook.
        [tasks] Toutes les tâches restent dans le CRM. Vous choisissez ce qui se passe dans Outlook.
       *[meetings] Toutes les réunions restent dans le CRM. Vous choisissez ce qui se passe dans Outlook.
    }

settings-off-open =
    { $kind ->
        [contacts] Désactiver les contacts…
        [tasks] Désactiver les tâches…
       *[meetings] Désactiver les réunions…
    }
settings-off-is-off =
    { $kind ->
        [contacts] La synchronisation des contacts est désactivée. Tous les contacts restent dans le CRM.
        [tasks] La synchronisation des tâches est désactivée. Toutes les tâches restent dans le CRM.
       *[meetings] La synchronisation des réunions est désactivée. Toutes les réunions restent dans le CRM.
    }
settings-off-not-done = La synchronisation est toujours active : la désactivation n’a pas pu aller au bout.
settings-off-waits = La désactivation attend votre décision.
settings-off-waits-link = Ouvrir « À traiter »

settings-off-title =
    { $kind ->
        [contacts] Désactiver les contacts
        [tasks] Désactiver les tâches
       *[meetings] Désactiver les réunions
    }
settings-off-crm-stays =
    { $kind ->
        [contacts] Tous les contacts restent dans le CRM.
        [tasks] Toutes les tâches restent dans le CRM.
       *[meetings] Toutes les réunions restent dans le CRM.
    }
settings-off-looking =
    { $kind ->
        [contacts] Recherche des contacts qui n’existent que dans Outlook…
        [tasks] Recherche des tâches qui n’existent que dans Outlook…
       *[meetings] Recherche des réunions qui n’existent que dans Outlook…
    }
settings-off-unknown = Impossible de savoir ce qui n’existe que dans Outlook : rien n’a donc été désactivé.
settings-off-unknown-hint =
    { $kind ->
        [contacts] Vous pouvez réessayer, ou désactiver en conservant le dossier et tout son contenu.
        [tasks] Vous pouvez réessayer, ou désactiver en conservant la liste et tout son contenu.
       *[meetings] Vous pouvez réessayer, ou désactiver en conservant le calendrier et tout son contenu.
    }
settings-off-only =
    { $kind ->
        [contacts]
        { $count ->
            [0] Rien ne se trouve uniquement dans Outlook : tout ce qui est dans le dossier de contacts « Zoho CRM » est aussi dans le CRM.
            [one] { $count } contact du dossier de contacts « Zoho CRM » n’existe que dans Outlook :
           *[other] { $count } contacts du dossier de contacts « Zoho CRM » n’existent que dans Outlook :
        }
        [tasks]
        { $count ->
            [0] Rien ne se trouve uniquement dans Outlook : tout ce qui est dans la liste de tâches « Zoho CRM » est aussi dans le CRM.
            [one] { $count } tâche de la liste de tâches « Zoho CRM » n’existe que dans Outlook :
           *[other] { $count } tâches de la liste de tâches « Zoho CRM » n’existent que dans Outlook :
        }
       *[meetings]
        { $count ->
            [0] Rien ne se trouve uniquement dans Outlook : tout ce qui est dans le calendrier « Zoho CRM » est aussi dans le CRM.
            [one] { $count } réunion du calendrier « Zoho CRM » n’existe que dans Outlook :
           *[other] { $count } réunions du calendrier « Zoho CRM » n’existent que dans Outlook :
        }
    }
settings-off-list = Seulement dans Outlook
settings-off-people =
    { $people ->
        [one] avec { $people } participant
       *[other] avec { $people } participants
    }
settings-off-choose = Que faire dans Outlook ?
settings-off-keep =
    { $kind ->
        [contacts] Conserver le dossier et ses contacts
        [tasks] Conserver la liste et ses tâches
       *[meetings] Conserver le calendrier et ses réunions
    }
settings-off-keep-hint =
    { $kind ->
        [contacts] Rien ne change dans Outlook. Les contacts ne sont simplement plus synchronisés.
        [tasks] Rien ne change dans Outlook. Les tâches ne sont simplement plus synchronisées.
       *[meetings] Rien ne change dans Outlook. Les réunions ne sont simplement plus synchronisées.
    }
settings-off-move =
    { $kind ->
        [contacts] Déplacer dans mes propres contacts ce qui n’existe que dans Outlook, et supprimer le reste
        [tasks] Déplacer dans mes propres tâches ce qui n’existe que dans Outlook, et supprimer le reste
       *[meetings] Déplacer dans mon propre calendrier ce qui n’existe que dans Outlook, et supprimer le reste
    }
settings-off-move-hint =
    { $kind ->
        [contacts]
        { $count ->
            [0] Le dossier est supprimé. Si, d’ici là, un nouveau contact n’existe que dans ce dossier, il passe dans vos propres contacts.
            [one] { $count } contact passe dans vos propres contacts, puis le dossier de contacts « Zoho CRM » est supprimé.
           *[other] { $count } contacts passent dans vos propres contacts, puis le dossier de contacts « Zoho CRM » est supprimé.
        }
        [tasks]
        { $count ->
            [0] La liste est supprimée. Si, d’ici là, une nouvelle tâche n’existe que dans cette liste, elle passe dans vos propres tâches.
            [one] { $count } tâche passe dans vos propres tâches, puis la liste de tâches « Zoho CRM » est supprimée.
           *[other] { $count } tâches passent dans vos propres tâches, puis la liste de tâches « Zoho CRM » est supprimée.
        }
       *[meetings]
        { $count ->
            [0] Le calendrier est supprimé. Si, d’ici là, une nouvelle réunion n’existe que dans ce calendrier, elle passe dans votre propre calendrier.
            [one] { $count } réunion passe dans votre propre calendrier, puis le calendrier « Zoho CRM » est supprimé.
           *[other] { $count } réunions passent dans votre propre calendrier, puis le calendrier « Zoho CRM » est supprimé.
        }
    }
settings-off-remove =
    { $kind ->
        [contacts] Supprimer le dossier avec tout son contenu
        [tasks] Supprimer la liste avec tout son contenu
       *[meetings] Supprimer le calendrier avec tout son contenu
    }
settings-off-remove-hint =
    { $kind ->
        [contacts]
        { $count ->
            [0] { $total ->
                [0] Le dossier est vide.
                [one] { $total } contact quitte Outlook. Il est aussi dans le CRM.
               *[other] { $total } contacts quittent Outlook. Tous sont aussi dans le CRM.
            }
            [one] Danger : { $count } contact n’existe que dans Outlook et serait perdu.
           *[other] Danger : { $count } contacts n’existent que dans Outlook et seraient perdus.
        }
        [tasks]
        { $count ->
            [0] { $total ->
                [0] La liste est vide.
                [one] { $total } tâche quitte Outlook. Elle est aussi dans le CRM.
               *[other] { $total } tâches quittent Outlook. Toutes sont aussi dans le CRM.
            }
            [one] Danger : { $count } tâche n’existe que dans Outlook et serait perdue.
           *[other] Danger : { $count } tâches n’existent que dans Outlook et seraient perdues.
        }
       *[meetings]
        { $count ->
            [0] { $total ->
                [0] Le calendrier est vide.
                [one] { $total } réunion quitte Outlook. Elle est aussi dans le CRM.
               *[other] { $total } réunions quittent Outlook. Toutes sont aussi dans le CRM.
            }
            [one] Danger : { $count } réunion n’existe que dans Outlook et serait perdue.
           *[other] Danger : { $count } réunions n’existent que dans Outlook et seraient perdues.
        }
    }
settings-off-mail-hint = Si quelqu’un risque de recevoir un avis d’annulation, la question vous est posée avant.
settings-off-do = Désactiver
settings-off-keep-now =
    { $kind ->
        [contacts] Désactiver et conserver le dossier
        [tasks] Désactiver et conserver la liste
       *[meetings] Désactiver et conserver le calendrier
    }
settings-off-cancel = Retour
settings-off-ask-title =
    { $kind ->
        [contacts]
        { $count ->
            [one] Perdre { $count } contact ?
           *[other] Perdre { $count } contacts ?
        }
        [tasks]
        { $count ->
            [one] Perdre { $count } tâche ?
           *[other] Perdre { $count } tâches ?
        }
       *[meetings]
        { $count ->
            [one] Perdre { $count } réunion ?
           *[other] Perdre { $count } réunions ?
        }
    }
settings-off-ask =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contact qui n’existe que dans Outlook est supprimé avec le dossier. Il ne se trouve nulle part ailleurs.
           *[other] { $count } contacts qui n’existent que dans Outlook sont supprimés avec le dossier. Ils ne se trouvent nulle part ailleurs.
        }
        [tasks]
        { $count ->
            [one] { $count } tâche qui n’existe que dans Outlook est supprimée avec la liste. Elle ne se trouve nulle part ailleurs.
           *[other] { $count } tâches qui n’existent que dans Outlook sont supprimées avec la liste. Elles ne se trouvent nulle part ailleurs.
        }
       *[meetings]
        { $count ->
            [one] { $count } réunion qui n’existe que dans Outlook est supprimée avec le calendrier. Elle ne se trouve nulle part ailleurs.
           *[other] { $count } réunions qui n’existent que dans Outlook sont supprimées avec le calendrier. Elles ne se trouvent nulle part ailleurs.
        }
    }
settings-off-ask-yes =
    { $kind ->
        [contacts]
        { $count ->
            [one] Supprimer le dossier et { $count } contact
           *[other] Supprimer le dossier et { $count } contacts
        }
        [tasks]
        { $count ->
            [one] Supprimer la liste et { $count } tâche
           *[other] Supprimer la liste et { $count } tâches
        }
       *[meetings]
        { $count ->
            [one] Supprimer le calendrier et { $count } réunion
           *[other] Supprimer le calendrier et { $count } réunions
        }
    }
