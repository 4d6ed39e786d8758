### Ce que l’on peut faire pour les personnes de l’élément ouvert.
# A no-break space stands before : ; ? ! and inside « ».

## Formulaires

act-unknown = Ajouter { $name } au CRM
act-known = Pour { $name }
act-add-contact = Ajouter comme contact
act-add-lead = Ajouter comme prospect
act-link = Associer à une fiche existante
act-note = Note
act-mail = Consigner cet e-mail
act-task = Tâche
act-meeting = Réunion
act-cancel = Annuler
act-sending = Envoi…
act-no-choice = (aucun choix)
act-account-hint = Si le CRM n’a pas de compte de ce nom, le contact est ajouté sans compte.
act-quoted = « { $label } »
act-only-in-crm = Pour une nouvelle fiche, le CRM exige { $fields }, qui ne peut être choisi que là-bas.
act-make-in-crm = La créer dans le CRM
act-write = Écrire à { $address }

## Ce qu’un champ n’accepte pas

act-refused-empty = Remplissez ce champ.
act-refused-long =
    { $length ->
        [one] Ce champ n’accepte qu’un caractère.
       *[other] Ce champ accepte { $length } caractères au plus.
    }
act-refused-integer = Ce champ n’accepte que des nombres entiers, comme 12.
act-refused-decimal = Ce champ n’accepte que des nombres, comme 12 ou 12,5.
act-refused-date = Choisissez une date.
act-refused-email = Ce n’est pas une adresse e-mail.
act-invalid = Le CRM n’accepte pas ce qui est écrit ici.
act-invalid-why = Le CRM ne l’accepte pas : { $why }

## Le résultat

act-made =
    { $what ->
        [contact] { $name } est maintenant un contact du CRM.
        [lead] { $name } est maintenant un prospect du CRM.
        [mail] L’e-mail est maintenant dans le CRM, sous forme de note.
        [task] La tâche « { $name } » est maintenant dans le CRM.
        [meeting] La réunion « { $name } » est maintenant dans le CRM.
       *[note] La note est maintenant dans le CRM.
    }
act-queued = La note est gardée sur cet appareil. Elle part d’elle-même, une seule fois, dès que le CRM est joignable.
act-linked-crm = L’adresse figure maintenant dans la fiche de { $name }.
act-linked-device = Cet appareil sait maintenant que l’adresse est celle de { $name }. La fiche n’a plus de place pour une adresse, le CRM ne le sait donc pas.
act-undone =
    { $what ->
        [link] L’adresse n’est plus associée à { $name }.
        [contact] { $name } a été retiré du CRM.
        [lead] { $name } a été retiré du CRM.
        [mail] La note a été supprimée du CRM.
        [task] La tâche a été supprimée du CRM.
        [meeting] La réunion a été supprimée du CRM.
       *[note] La note a été supprimée du CRM.
    }
act-changed = Quelqu’un l’a modifié depuis dans le CRM : cela reste donc.
act-undo = Annuler l’ajout
act-unlink = Défaire l’association
act-undo-failed = L’ajout n’a pas pu être annulé ; il est toujours dans le CRM.
act-duplicate = Le CRM l’a déjà : { $name }.
act-duplicate-hidden = Le CRM l’a déjà, dans une fiche que vous ne pouvez pas voir.
act-use = Utiliser celle-ci
act-use-for = Utiliser { $name } pour { $address }
act-typed-safe = Ce que vous avez saisi est toujours là. Un nouvel envoi ne crée rien en double.
act-unread-safe = Rien n’a été modifié.
act-forbidden = Votre administrateur peut vous en donner le droit.

## Associer, et à quoi se rapporte un élément

act-linked-here = Seul cet appareil sait que { $address } va avec cette fiche : elle n’a plus de place pour une adresse.
act-link-hint = { $address } devient une adresse de plus du contact ou du prospect que vous choisissez.
act-link-search = Rechercher des contacts et des prospects
act-link-to = Associer à { $name }
act-link-failed = L’adresse n’a pas été associée.
act-about = Concerne
act-about-one = { $name } ({ $type })
act-about-another = Une autre fiche…
act-about-search = Rechercher dans le CRM
act-about-missing = Choisissez d’abord une fiche.
act-searching = Recherche…
act-none-found = Rien n’a été trouvé.
act-found =
    { $count ->
        [one] { $count } fiche trouvée
       *[other] { $count } fiches trouvées
    }
act-hits = { $label } : résultats
act-type-account = Compte
act-type-deal = Affaire

## Note, e-mail, tâche, réunion

act-note-do = Ajouter la note
act-note-title = Titre
act-note-text = Texte
act-mail-do = Consigner l’e-mail
act-logged = Cet e-mail est déjà consigné.
act-task-do = Ajouter la tâche
act-meeting-do = Ajouter la réunion
act-meeting-title = Titre
act-meeting-date = Jour
act-meeting-start = Début
act-meeting-duration = Durée
act-meeting-location = Lieu
act-meeting-hint = Elle est créée dans le CRM ; personne n’est invité. Si la synchronisation des réunions est activée, la prochaine l’apporte aussi dans votre calendrier « Zoho CRM ».
act-meeting-where = Si la synchronisation des réunions est activée, la prochaine l’apporte aussi dans votre calendrier « Zoho CRM ».
act-wrong-title = Donnez un titre à la réunion.
act-wrong-date = Choisissez une date.
act-wrong-start = Choisissez une heure.
act-minutes =
    { $count ->
        [one] { $count } min
       *[other] { $count } min
    }
act-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }

## Toutes les personnes inconnues

act-add-all = Ajouter toutes les personnes inconnues
act-add-as = Les ajouter comme
act-as-lead = Prospects
act-as-contact = Contacts
act-add-count =
    { $count ->
        [one] Ajouter une personne
       *[other] Ajouter { $count } personnes
    }
act-of-person = { $label } : { $name }
act-not-added = Non ajouté.
act-all-left =
    { $count ->
        [one] Une personne n’a pas été ajoutée.
       *[other] { $count } personnes n’ont pas été ajoutées.
    }

## Notes en attente

act-queue =
    { $count ->
        [one] Une note attend la connexion au CRM
       *[other] { $count } notes attendent la connexion au CRM
    }
act-queue-refused =
    { $count ->
        [one] Le CRM n’a pas accepté une note
       *[other] Le CRM n’a pas accepté { $count } notes
    }
act-queue-on = Pour { $name } · { $when }
act-queue-doubt = La réponse du CRM s’est perdue. Pour que la note n’y figure jamais deux fois, elle est d’abord recherchée, puis renvoyée au plus tôt au bout de deux minutes.
act-queue-safe = Les notes sont gardées sur cet appareil et envoyées une seule fois, dès que le CRM est joignable.
act-send-now = Envoyer maintenant
act-give-up = Abandonner
act-give-up-one = Abandonner « { $title } »
act-give-up-title = Abandonner « { $title } » ?
act-give-up-body = La note n’est pas arrivée dans le CRM. Si vous l’abandonnez, son texte est perdu.
act-give-up-no = La garder
act-crm-words = Ce qu’a dit le CRM
