# A no-break space stands before : ; ? ! and inside « ».

## Everywhere

app-name = CRM Sync for Outlook
loading = Chargement…
nav-label = Pages
nav-meetings = Réunions
nav-activity = Activité
nav-needs = À traiter
nav-settings = Paramètres
nav-needs-count =
    { $count ->
        [one] { $count } élément vous attend
       *[other] { $count } éléments vous attendent
    }
search-clear = Effacer la recherche
show-more = Afficher plus
shown-of = Affichées : { $shown } sur { $total }
side-outlook = dans Outlook
side-crm = dans le CRM
meeting-without-title = (Sans titre)
# When a meeting would take place after a change
meeting-moves-to = nouvel horaire : { $time }
storage-memory = Ce navigateur ne conserve rien pour le complément. Les réunions sont reconnues aux repères qu’elles portent, rien n’est donc créé en double ; seule la liste « Activité » repart de zéro à chaque fois.
engine-failed = La synchronisation n’a pas pu démarrer dans cette fenêtre.
engine-failed-safe = Rien n’a été modifié, ni d’un côté ni de l’autre.
page-failed = Cette page n’a pas pu être chargée.
page-failed-safe = Vos réunions ne sont pas concernées.
page-reload = Recharger
when-today = Aujourd’hui à { $time }

## While something runs

work-preview-reading = Lecture des deux côtés. Rien n’est modifié.
work-sync-reading = Recherche des changements des deux côtés
work-sync-writing = Mise à jour des deux côtés
work-off-reading = Vérification de ce qui doit être désactivé
work-off-writing = Désactivation
work-stopping = Arrêt dès que les envois en cours sont arrivés
work-elsewhere = Synchronisation en cours dans une autre fenêtre
work-amount = { $done } sur { $planned }
work-read =
    { $done ->
        [one] { $done } réunion vue
       *[other] { $done } réunions vues
    }
work-waiting =
    { $side ->
        [outlook] Outlook demande une pause, reprise à { $time }
        [crm] Le CRM demande une pause, reprise à { $time }
       *[either] Une pause a été demandée, reprise à { $time }
    }
work-retrying =
    { $side ->
        [outlook] Outlook ne répond pas. Nouvel essai à { $time }
        [crm] Le CRM ne répond pas. Nouvel essai à { $time }
       *[either] Pas de réponse. Nouvel essai à { $time }
    }
work-stop = Arrêter
work-stop-safe = Vous pouvez arrêter sans risque : ce qui est fait reste, le reste viendra plus tard.
announce-sync = La synchronisation a commencé
announce-preview = Lecture des deux côtés
announce-preview-done = L’aperçu est prêt : { $result }
announce-off = La désactivation a commencé
announce-elsewhere = Synchronisation en cours dans une autre fenêtre
announce-done = Synchronisation terminée : { $result }
announce-off-done = La synchronisation des réunions est désactivée

## Status

status-label = État
status-active = Actif
status-off = Désactivé
status-paused = En pause
status-attention = Attention requise

## Meetings: not enabled yet

meetings-new-heading = Vos réunions du CRM, dans Outlook
meetings-new-calendar = Un calendrier nommé « Zoho CRM » est créé dans votre Outlook.
meetings-new-flow = Vos réunions du CRM y apparaissent, et ce que vous y ajoutez part dans le CRM. Les modifications suivent dans les deux sens.
meetings-new-quiet = Personne ne reçoit d’e-mail. Les réunions récurrentes et privées restent où elles sont.
meetings-looking = Un instant…
meetings-see = Voir ce qui va se passer
meetings-see-safe = Ce n’est qu’un aperçu. Rien n’est modifié avant votre accord.
meetings-starting-heading = Vos réunions arrivent
meetings-starting = Vous pouvez continuer à travailler. Ce qui est arrivé reste, quoi qu’il se passe.

## Meetings: on

meetings-on-heading = Outlook et Zoho CRM
meetings-in-step =
    { $count ->
        [0] Aucune réunion synchronisée pour l’instant
        [one] { $count } réunion synchronisée
       *[other] { $count } réunions synchronisées
    }
meetings-empty-hint = Ajoutez une réunion au calendrier « Zoho CRM » dans Outlook, ou créez-en une dans le CRM : elle arrive de l’autre côté à la prochaine synchronisation.
meetings-last = { $when } : { $result }
meetings-last-stopped = { $when } : vous avez arrêté la synchronisation ({ $result }).
meetings-last-failed = { $when } : la synchronisation n’a pas pu aller au bout ({ $result }).
meetings-last-none = Aucune synchronisation pour l’instant
meetings-next = Prochaine synchronisation automatique vers { $time }, tant que ce volet est ouvert.
meetings-next-soon = Prochaine synchronisation automatique dans un instant.
meetings-next-signed-out = La synchronisation automatique reprendra dès votre reconnexion.
meetings-next-off = La synchronisation automatique est désactivée.
meetings-next-on = L’activer
meetings-next-change = Modifier la fréquence
meetings-sync-now = Synchroniser maintenant
meetings-syncing = Synchronisation…
meetings-conflicts =
    { $count ->
        [one] { $count } réunion modifiée des deux côtés : voir les deux valeurs
       *[other] { $count } réunions modifiées des deux côtés : voir les deux valeurs
    }
meetings-needs =
    { $count ->
        [one] { $count } élément vous attend
       *[other] { $count } éléments vous attendent
    }
meetings-left =
    { $count ->
        [one] { $count } non synchronisée : voir pourquoi
       *[other] { $count } non synchronisées : voir pourquoi
    }
meetings-remaining =
    { $count ->
        [one] { $count } autre suit à la prochaine synchronisation
       *[other] { $count } autres suivent à la prochaine synchronisation
    }

## What a run did (G7)

run-created-outlook =
    { $count ->
        [one] { $count } ajoutée dans Outlook
       *[other] { $count } ajoutées dans Outlook
    }
run-created-crm =
    { $count ->
        [one] { $count } ajoutée dans le CRM
       *[other] { $count } ajoutées dans le CRM
    }
run-updated-outlook =
    { $count ->
        [one] { $count } modifiée dans Outlook
       *[other] { $count } modifiées dans Outlook
    }
run-updated-crm =
    { $count ->
        [one] { $count } modifiée dans le CRM
       *[other] { $count } modifiées dans le CRM
    }
run-deleted-outlook =
    { $count ->
        [one] { $count } retirée d’Outlook
       *[other] { $count } retirées d’Outlook
    }
run-deleted-crm =
    { $count ->
        [one] { $count } supprimée dans le CRM
       *[other] { $count } supprimées dans le CRM
    }
run-nothing = aucun changement

## Meetings: switched off

meetings-off-heading = La synchronisation des réunions est désactivée
meetings-off-user = Vous l’avez désactivée. Vos réunions du CRM sont toutes là.
meetings-off-removed = Le calendrier « Zoho CRM » a été supprimé dans Outlook, la synchronisation s’est donc désactivée. Vos réunions du CRM sont toutes là.
meetings-off-again = Vous pouvez la réactiver à tout moment ; rien n’arrive en double.

## Time zones (D2)

zones-heading = Fuseaux horaires
zones-same = Outlook et le CRM utilisent le même fuseau horaire : { $zone }
zones-differ = Outlook est réglé sur { $outlook }, le CRM sur { $crm }. Les horaires sont exacts des deux côtés.
zones-example = « { $title } » : { $outlookTime } à { $outlook } et { $crmTime } à { $crm }, c’est le même moment.
zones-example-now = Maintenant : { $outlookTime } à { $outlook } et { $crmTime } à { $crm }, c’est le même moment.

## Preview

preview-heading = Ce qui va se passer
preview-calendar-new = Un nouveau calendrier « Zoho CRM » sera créé dans Outlook.
preview-calendar-ours = Votre calendrier « Zoho CRM » est déjà là et sera réutilisé.
preview-calendar-approve = Le calendrier « Zoho CRM » qui est déjà là sera utilisé.
preview-calendar-reject = Un second calendrier, « Zoho CRM (CRM Sync) », sera créé à côté de celui qui existe.
preview-foreign-heading = À qui est ce calendrier ?
preview-foreign-there = Il y a déjà dans Outlook un calendrier « Zoho CRM » qui n’a pas été créé ici.
preview-foreign-other = Il vient très probablement de la synchronisation Office 365 propre au CRM. Désactivez-la d’abord : les deux synchronisations s’alimenteraient l’une l’autre, et les réunions seraient en double.
preview-foreign-use-hint = Si vous l’utilisez : vos réunions du CRM arrivent dans ce calendrier, et son contenu part dans le CRM.
preview-foreign-second-hint = Si vous en créez un second : ce calendrier reste tel quel.
preview-foreign-safe = Dans les deux cas, vous voyez d’abord ce qui va se passer ; rien n’est encore modifié.
preview-foreign-use = Utiliser ce calendrier
preview-foreign-second = Créer un second calendrier
preview-nothing = Les deux côtés concordent déjà. Les nouvelles réunions suivront désormais.
preview-count-create-outlook =
    { $count ->
        [one] { $count } réunion arrive dans Outlook
       *[other] { $count } réunions arrivent dans Outlook
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
    { $count ->
        [one] { $count } est retirée d’Outlook
       *[other] { $count } sont retirées d’Outlook
    }
preview-count-delete-crm =
    { $count ->
        [one] { $count } est supprimée dans le CRM
       *[other] { $count } sont supprimées dans le CRM
    }
preview-count-stamp =
    { $count ->
        [one] { $count } est déjà des deux côtés et reste unique
       *[other] { $count } sont déjà des deux côtés et restent uniques
    }
preview-count-skipped =
    { $count ->
        [one] { $count } n’est pas synchronisée
       *[other] { $count } ne sont pas synchronisées
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
preview-untick-hint = Décochez ce qui doit rester tel quel. Dans une longue liste, les touches de direction passent d’une réunion à l’autre.
preview-search = Rechercher par titre
preview-found =
    { $count ->
        [0] Aucune réunion n’a ces mots dans son titre
        [one] { $count } réunion trouvée
       *[other] { $count } réunions trouvées
    }
preview-skipped-heading = Non synchronisées
preview-skipped-summary = { $rule } ({ $count })
preview-skipped-times = { $count } occurrences
preview-needs-heading = En attente de votre décision
preview-cut = Il y a plus de 5 000 réunions. Celles à venir passent en premier, puis les plus récentes ; modifiez une réunion plus ancienne pour la synchroniser aussi.
preview-enable =
    { $count ->
        [0] Activer, rien pour l’instant
        [one] Activer ({ $count } réunion)
       *[other] Activer ({ $count } réunions)
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
need-foreign = Un calendrier « Zoho CRM » créé par quelqu’un d’autre : vous dites s’il faut l’utiliser
need-ambiguous =
    { $count ->
        [one] { $count } réunion peut correspondre à plusieurs réunions du CRM : vous choisissez
       *[other] { $count } réunions peuvent chacune correspondre à plusieurs réunions du CRM : vous choisissez
    }
need-switch-off = La désactivation attend votre décision
need-failed =
    { $count ->
        [one] { $count } réunion n’a pas été acceptée de l’autre côté
       *[other] { $count } réunions n’ont pas été acceptées de l’autre côté
    }

## Rules: why something is left alone or waits

rule-M3 = Appartient à quelqu’un d’autre dans le CRM
rule-M4 = Enverrait des e-mails, donc en attente de votre décision
rule-M5 = Les réunions récurrentes restent où elles sont
rule-M6 = Au-delà de la limite d’une première synchronisation : modifiez la réunion pour la synchroniser aussi
rule-M7 = Importée dans le CRM et jamais modifiée depuis : modifiez-la dans le CRM pour la synchroniser
rule-M10 = La désactivation attend, pour que rien ne soit perdu
rule-private = Les réunions privées restent dans Outlook
rule-window = Trop ancienne ou trop lointaine
rule-chosen = Vous l’avez exclue
rule-kept = Laissée telle quelle, selon votre décision
rule-guard = Nombre inhabituel en une seule fois, donc en attente de votre confirmation
rule-foreign-container = Un calendrier de ce nom a été créé par quelqu’un d’autre
rule-ambiguous = Plusieurs réunions du CRM pourraient être celle-ci
rule-only-in-outlook = Présente seulement dans Outlook
rule-moved = Déplacée dans votre propre calendrier
rule-other = Non synchronisée (motif : { $rule })

## Why something happens

why-new-in-the-crm = nouvelle dans le CRM
why-new-in-outlook = nouvelle dans Outlook
why-changed-in-the-crm = modifiée dans le CRM
why-changed-in-outlook = modifiée dans Outlook
why-changed-on-both-sides = modifiée des deux côtés
why-edited-in-the-crm-deleted-in-outlook = modifiée dans le CRM après sa suppression dans Outlook : la modification l’emporte
why-edited-in-outlook-deleted-in-the-crm = modifiée dans Outlook après sa suppression dans le CRM : la modification l’emporte
why-deleted-in-the-crm = supprimée dans le CRM
why-deleted-in-outlook = supprimée dans Outlook
why-restored-in-the-crm = restaurée dans le CRM
why-restored-in-outlook = restaurée dans Outlook
why-belongs-to-somebody-else-now = elle appartient maintenant à quelqu’un d’autre dans le CRM
why-belongs-to-you-again = elle vous appartient à nouveau dans le CRM
why-deletion-rejected = vous avez décidé de la conserver
why-not-marked-as-ours-yet = la même réunion est des deux côtés
why-made-twice-by-two-devices = deux de vos appareils l’avaient ajoutée en même temps
why-the-same-on-both-sides = identique des deux côtés
why-you-chose-the-other-value = vous avez choisi l’autre valeur
why-you-left-it-as-it-is = vous l’avez décidé
why-switched-on-again = vous avez réactivé les réunions
why-sent-twice-by-the-connection = la connexion l’avait envoyée deux fois
why-owner = elle appartient à quelqu’un d’autre dans le CRM
why-container = elle a été déplacée dans un autre calendrier
why-window = elle est trop ancienne ou trop lointaine
why-kept = vous avez décidé de la laisser telle quelle
why-rule = une règle l’exclut de la synchronisation
why-off = la synchronisation a été désactivée
why-chosen = vous l’avez exclue
why-other = il y a une raison que cette version ne connaît pas

## What was done to a meeting

happened-create =
    { $side ->
        [outlook] Ajoutée dans Outlook
        [crm] Ajoutée dans le CRM
       *[none] Ajoutée
    }
happened-update =
    { $side ->
        [outlook] Modifiée dans Outlook
        [crm] Modifiée dans le CRM
       *[none] Modifiée
    }
happened-delete =
    { $side ->
        [outlook] Retirée d’Outlook
        [crm] Supprimée dans le CRM
       *[none] Supprimée
    }
happened-stamp = Reconnue des deux côtés
happened-link = Trouvée des deux côtés
happened-sleep = N’est plus synchronisée
happened-end = Disparue des deux côtés
happened-left = Laissée telle quelle
happened-nothing = Laissée telle quelle

## Problems: what happened, what was kept safe, the way on

problem-signed-out =
    { $side ->
        [outlook] Votre connexion à Outlook a expiré.
        [crm] Votre connexion à Zoho CRM a expiré.
       *[none] Votre connexion a expiré.
    }
safe-signed-out = Rien n’est perdu : les changements des deux côtés attendent votre retour.
problem-throttled =
    { $side ->
        [outlook] Outlook est très sollicité et demande une pause plus longue.
        [crm] Zoho CRM est très sollicité et demande une pause plus longue.
       *[none] Un service est très sollicité et demande une pause plus longue.
    }
safe-throttled = Ce qui est fait reste ; la suite vient à la prochaine synchronisation.
problem-forbidden =
    { $side ->
        [outlook] Votre boîte aux lettres ne le permet pas.
        [crm] Votre profil dans Zoho CRM ne le permet pas.
       *[none] Il vous manque une autorisation nécessaire.
    }
safe-forbidden = Rien n’y a été modifié. Votre administrateur peut vous autoriser à voir et à modifier les réunions.
problem-offline =
    { $side ->
        [outlook] Outlook est injoignable.
        [crm] Zoho CRM est injoignable.
       *[none] Un service est injoignable.
    }
safe-offline = Rien n’est perdu : ce qui est fait reste, la suite vient au retour de la connexion.
problem-container-gone = Le calendrier « Zoho CRM » est introuvable dans Outlook.
safe-container-gone = Par précaution, rien n’a été supprimé dans le CRM.
problem-foreign-container = Il y a un calendrier « Zoho CRM » créé par quelqu’un d’autre.
safe-foreign-container = Rien n’y a été écrit ; c’est vous qui décidez de l’utiliser ou non.
problem-storage = Ce navigateur n’a pas pu enregistrer ce que la synchronisation doit retenir.
safe-storage = Ce qui a été fait reste, et rien n’est créé en double. Libérez de l’espace sur cet appareil, ou autorisez le stockage pour cette page, puis réessayez.
problem-other-account =
    { $side ->
        [outlook] Cette boîte aux lettres n’est pas celle pour laquelle vous avez activé la synchronisation.
        [crm] Ce compte CRM n’est pas celui pour lequel vous avez activé la synchronisation.
       *[none] Ce compte n’est pas celui pour lequel vous avez activé la synchronisation.
    }
safe-other-account = Rien n’a été modifié dans aucun des deux comptes.
problem-stopped = Vous avez arrêté la synchronisation.
safe-stopped = Ce qui a été fait reste ; la suite vient à la prochaine synchronisation.
problem-contradiction =
    { $side ->
        [outlook] Outlook a donné deux réponses qui se contredisent.
        [crm] Zoho CRM a donné deux réponses qui se contredisent.
       *[none] Deux réponses se contredisent.
    }
safe-contradiction = Par précaution, rien d’autre n’a été modifié.
problem-unexpected =
    { $side ->
        [outlook] La réponse d’Outlook n’a pas été comprise.
        [crm] La réponse de Zoho CRM n’a pas été comprise.
       *[none] Un problème imprévu s’est produit.
    }
safe-unexpected = Ce qui a été fait reste, et rien d’autre n’a été modifié.
problem-other = L’opération n’a pas pu aller au bout.
safe-other = Ce qui a été fait reste, et rien n’est perdu.
action-sign-in = Se reconnecter
action-again = Réessayer
action-go-on = Reprendre
action-decide = Décider
