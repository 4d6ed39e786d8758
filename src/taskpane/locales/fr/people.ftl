### Ce que le CRM sait des personnes de l’élément ouvert dans Outlook.

# A no-break space stands before : ; ? ! and inside « ».

people-no-item = Ouvrez un message ou une réunion dans Outlook.
people-no-item-hint = Ce que Zoho CRM sait de ses participants s’affiche alors ici, et suit tout ce que vous ouvrez ensuite.
people-protected = Cet élément est protégé : Outlook n’en laisse voir aux compléments que peu de chose, ou rien.
people-nobody-message = Il n’y a que vous sur ce message.
people-nobody-meeting = Il n’y a que vous à cette réunion.
people-nobody-yet = Ajoutez quelqu’un pour voir ici ce que le CRM en sait.
people-looking = Recherche dans le CRM…
people-not-looked-up = Non recherché
people-list-message = Personnes de ce message
people-list-meeting = Personnes de cette réunion
people-show-all = Tout afficher
people-show-all-full = Tout afficher : { $name }
people-refresh = Actualiser
people-as-of = Dernière consultation : { $when }
people-new-tab = (s’ouvre dans un nouvel onglet)
people-open-crm = Ouvrir dans le CRM

## Quelqu’un en un coup d’œil

people-type-contact = Contact
people-type-lead = Prospect
people-type-user = Collègue
people-type-none = Absent du CRM
people-role-organizer = Organise
people-role-optional = Facultatif
people-summary =
    { $of ->
        [one]
            { $found ->
                [0] 1 personne n’est pas dans le CRM
               *[other] 1 personne est dans le CRM
            }
       *[other]
            { $found ->
                [0] Aucun des { $of } n’est dans le CRM
                [one] { $found } sur { $of } est dans le CRM
               *[other] { $found } sur { $of } sont dans le CRM
            }
    }
people-colleagues =
    { $count ->
        [one] { $count } collègue
       *[other] { $count } collègues
    }
people-open-deals =
    { $count ->
        [0] Aucune affaire en cours
        [one] { $count } affaire en cours
       *[other] { $count } affaires en cours
    }
people-last = Dernier contact : { $when }
people-last-meeting = Dernière réunion : { $when }
people-how-meeting = réunion
people-how-note = note
people-how-mail = e-mail
people-how-call = appel
people-how-task = tâche
people-no-contact = Aucun contact enregistré jusqu’ici.

## La fiche

people-unknown = Personne dans le CRM n’a cette adresse.
people-several = { $count } fiches du CRM ont cette adresse. De qui s’agit-il ?
people-colleague-hint = Un collègue, avec un compte dans votre CRM.
people-fact-company = Société
people-fact-title = Fonction
people-fact-phone = Téléphone
people-fact-mail = E-mail
people-fact-owner = Responsable
people-counted = { $name } ({ $count })
people-deals = Affaires
people-tasks = Tâches en cours
people-upcoming = Réunions à venir
people-past = Réunions passées
people-notes = Notes
people-no-deals = Aucune affaire.
people-no-tasks = Aucune tâche en cours.
people-no-upcoming = Aucune réunion prévue.
people-no-past = Aucune réunion jusqu’ici.
people-no-notes = Aucune note.
people-closes = clôture le { $day }
people-closed = clôturée le { $day }
people-due = Échéance : { $day }
people-overdue = En retard depuis le { $day }
people-whole-text = Afficher la note entière
people-more-in-crm = Il y en a d’autres dans le CRM.
people-section-failed = Ceci n’a pas pu être lu.
people-section-before = Ceci n’a pas pu être lu à l’instant. Vous le voyez tel qu’il était avant.
people-again-full = Réessayer : { $name }
people-card-offline = Affiché tel que cet appareil s’en souvient.
people-card-failed = La dernière version du CRM n’a pas pu être lue.

## Ce qui empêche d’interroger le CRM

people-problem-consent = La recherche de personnes dans Zoho CRM n’a pas encore été autorisée.
people-safe-consent = Si vous l’autorisez, le complément lit ce que votre profil peut voir des contacts, prospects, affaires, tâches, réunions et notes, et n’ajoute que ce que vous lui demandez. La question n’est posée qu’une fois.
people-allow = Autoriser
people-problem-forbidden = Votre profil dans Zoho CRM ne le permet pas.
people-safe = Rien n’a été modifié.
people-safe-kept = Vous voyez ce dont cet appareil se souvient. Rien n’a été modifié.

## Si la réunion est dans le CRM

people-meeting = Cette réunion dans le CRM
people-meeting-unsaved = Enregistrez d’abord la réunion. Vous pourrez ensuite l’ajouter ici au CRM.
people-meeting-unknown = Outlook ne dit pas de quelle réunion il s’agit. Ouvrez-la depuis votre calendrier pour voir si elle est dans le CRM.
people-in-synced = Elle est dans le CRM et reste synchronisée.
people-in-added = Vous l’avez ajoutée au CRM. Elle reste synchronisée.
people-in-invited = Elle est dans le CRM. Ce que change la personne qui l’organise y va aussi.
people-in-twin = Le CRM a déjà une réunion du même titre à la même heure. Celle-ci n’est pas ajoutée une seconde fois.
people-elsewhere = Elle a été ajoutée au CRM sur un autre appareil.
people-history = Ce qui s’est passé
people-asleep = Elle est dans le CRM, mais n’est pas synchronisée.
people-left = Elle n’est pas dans le CRM.
people-outside = Elle n’est pas dans le CRM. Les réunions de ce calendrier n’y vont pas d’elles-mêmes ; vous pouvez l’ajouter.
people-gone = Votre boîte n’a pas encore cette réunion, ou ne l’a plus. Attendez un instant et rouvrez-la.
people-waiting = Elle rejoindra le CRM à la prochaine synchronisation.
people-why = Pourquoi n’est-elle pas synchronisée ?
people-left-owner = Elle appartient à quelqu’un d’autre dans le CRM.
people-left-mail = Outlook enverrait des e-mails : elle attend donc votre décision.
people-left-recurring = Les réunions récurrentes restent où elles sont.
people-left-many = Il y a plus de réunions que n’en apporte une première synchronisation. Modifiez-la pour l’apporter aussi.
people-left-imported = Elle a été importée dans le CRM et n’a jamais été modifiée depuis. Modifiez-la là-bas pour l’apporter.
people-left-off = La synchronisation des réunions est désactivée.
people-left-later = Il y en a plus que n’en apporte une synchronisation : elle viendra avec l’une des prochaines.
people-left-profile = Votre profil dans Zoho CRM ne permet pas de la voir ou de l’ajouter. Votre administrateur peut changer cela.
people-left-private = Les réunions privées restent dans Outlook. Vous pouvez changer cela sous Paramètres.
people-left-cancelled = Elle est annulée.
people-left-declined = Vous l’avez refusée.
people-left-unanswered = Vous ne l’avez pas encore acceptée.
people-left-organizer = Le CRM ne connaît pas la personne qui vous a invité.
people-left-chosen = Vous l’avez exclue de la synchronisation. Vous pouvez la reprendre sous Activité.
people-left-kept = Elle reste telle quelle, par votre décision ou vos paramètres.
people-left-window = Elle est trop ancienne ou trop lointaine.
people-left-container = Elle a été déplacée vers un autre calendrier.
people-left-rule = Une règle de la synchronisation la laisse telle quelle.
people-left-guard = Trop de réunions ont changé à la fois : elle attend votre confirmation.
people-left-ambiguous = Plusieurs réunions du CRM pourraient être celle-ci. Choisissez sous « À traiter ».
people-left-merged = Sa fiche du CRM a été fusionnée avec une autre : elle attend votre décision.
people-left-not-found = Votre boîte n’a pas encore cette réunion.
people-left-other = Une règle de la synchronisation la laisse telle quelle (raison : { $rule }).

## L’ajouter à la main

people-add = Ajouter au CRM
people-adding = Ajout…
people-added-added = Ajoutée à Zoho CRM.
people-added-already = Elle était déjà dans Zoho CRM.
people-added-people =
    { $of ->
        [one]
            { $found ->
                [0] Le CRM ne connaît pas son participant.
               *[other] Le CRM connaît son participant.
            }
       *[other]
            { $found ->
                [0] Le CRM ne connaît aucun de ses participants.
               *[other] Le CRM connaît { $found } de ses { $of } participants.
            }
    }
people-added-left = Elle n’a pas été ajoutée.
people-added-queued = Elle est gardée et rejoindra le CRM à la prochaine synchronisation.
people-added-failed = Elle n’a pas été ajoutée.
