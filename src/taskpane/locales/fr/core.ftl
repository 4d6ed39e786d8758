# A no-break space stands before : ; ? ! and inside « ».

## Everywhere

app-name = CRM Sync for Outlook
loading = Chargement…
nav-label = Pages
nav-people = Personnes
nav-home = Synchronisation
nav-activity = Activité
nav-needs = À traiter
nav-settings = Paramètres
nav-preview = Ce qui va se passer
nav-setup = Options de synchronisation
kind-name =
    { $kind ->
        [contacts] Contacts
        [tasks] Tâches
       *[meetings] Réunions
    }
kind-one =
    { $kind ->
        [contacts] Contact
        [tasks] Tâche
       *[meetings] Réunion
    }
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
item-without-title = (Sans titre)
# When a meeting would take place after a change
item-moves-to = nouvel horaire : { $time }
storage-memory = Ce navigateur ne conserve rien pour le complément. Ce qui est synchronisé est reconnu aux repères qu’il porte, rien n’est donc créé en double ; seule la liste « Activité » repart de zéro à chaque fois.
engine-failed = La synchronisation n’a pas pu démarrer dans cette fenêtre.
engine-failed-safe = Rien n’a été modifié, ni d’un côté ni de l’autre.
page-failed = Cette page n’a pas pu être chargée.
page-failed-safe = Ce qui est synchronisé n’est pas concerné.
page-reload = Recharger
when-today = Aujourd’hui à { $time }

## While something runs

work-preview-reading =
    { $kind ->
        [contacts] Lecture de vos contacts des deux côtés. Rien n’est modifié.
        [tasks] Lecture de vos tâches des deux côtés. Rien n’est modifié.
        [meetings] Lecture de vos réunions des deux côtés. Rien n’est modifié.
       *[none] Lecture des deux côtés. Rien n’est modifié.
    }
work-sync-reading =
    { $kind ->
        [contacts] Recherche des contacts modifiés des deux côtés
        [tasks] Recherche des tâches modifiées des deux côtés
        [meetings] Recherche des réunions modifiées des deux côtés
       *[none] Recherche des changements des deux côtés
    }
work-sync-writing =
    { $kind ->
        [contacts] Mise à jour de vos contacts
        [tasks] Mise à jour de vos tâches
        [meetings] Mise à jour de vos réunions
       *[none] Mise à jour des deux côtés
    }
work-off-reading = Vérification de ce qui doit être désactivé
work-off-writing = Désactivation
work-stopping = Arrêt dès que les envois en cours sont arrivés
work-elsewhere = Synchronisation en cours dans une autre fenêtre
work-amount = { $done } sur { $planned }
work-read = Éléments vus : { $done }
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
announce-of-kind =
    { $kind ->
        [contacts] Contacts : { $result }
        [tasks] Tâches : { $result }
       *[meetings] Réunions : { $result }
    }
announce-off-done =
    { $kind ->
        [contacts] La synchronisation des contacts est désactivée
        [tasks] La synchronisation des tâches est désactivée
       *[meetings] La synchronisation des réunions est désactivée
    }

## Status

status-label = État
status-active = Actif
status-off = Désactivé
status-paused = En pause
status-attention = Attention requise

## Not enabled yet

home-new =
    { $kind ->
        [contacts] Un dossier de contacts « Zoho CRM » dans Outlook contient vos contacts du CRM, et ceux que vous y ajoutez partent dans le CRM. Vous choisissez les champs à synchroniser.
        [tasks] Une liste de tâches « Zoho CRM » dans Outlook contient vos tâches du CRM, et celles que vous y ajoutez partent dans le CRM. Vous choisissez les champs à synchroniser.
       *[meetings] Un calendrier « Zoho CRM » dans Outlook affiche vos réunions du CRM, et ce que vous y ajoutez part dans le CRM. Personne ne reçoit d’e-mail ; les réunions récurrentes et privées restent où elles sont.
    }
home-new-safe = Rien n’est modifié avant que vous ayez vu ce qui va se passer.
home-to-preview = Voir ce qui va se passer
home-to-preview-full =
    { $kind ->
        [contacts] Voir ce qui va se passer : contacts
        [tasks] Voir ce qui va se passer : tâches
       *[meetings] Voir ce qui va se passer : réunions
    }
home-to-setup =
    { $kind ->
        [contacts] Configurer les contacts
        [tasks] Configurer les tâches
       *[meetings] Configurer les réunions
    }
home-edit = Modifier les options de synchronisation
home-starting =
    { $kind ->
        [contacts] Vos contacts arrivent. Vous pouvez continuer à travailler : ce qui est arrivé reste, quoi qu’il se passe.
        [tasks] Vos tâches arrivent. Vous pouvez continuer à travailler : ce qui est arrivé reste, quoi qu’il se passe.
       *[meetings] Vos réunions arrivent. Vous pouvez continuer à travailler : ce qui est arrivé reste, quoi qu’il se passe.
    }

## On

home-in-step =
    { $kind ->
        [contacts]
        { $count ->
            [0] Aucun contact synchronisé pour l’instant
            [one] { $count } contact synchronisé
           *[other] { $count } contacts synchronisés
        }
        [tasks]
        { $count ->
            [0] Aucune tâche synchronisée pour l’instant
            [one] { $count } tâche synchronisée
           *[other] { $count } tâches synchronisées
        }
       *[meetings]
        { $count ->
            [0] Aucune réunion synchronisée pour l’instant
            [one] { $count } réunion synchronisée
           *[other] { $count } réunions synchronisées
        }
    }
home-empty-hint =
    { $kind ->
        [contacts] Ajoutez un contact au dossier « Zoho CRM » dans Outlook, ou créez-en un dans le CRM : il arrive de l’autre côté à la prochaine synchronisation.
        [tasks] Ajoutez une tâche à la liste « Zoho CRM » dans Outlook, ou créez-en une dans le CRM : elle arrive de l’autre côté à la prochaine synchronisation.
       *[meetings] Ajoutez une réunion au calendrier « Zoho CRM » dans Outlook, ou créez-en une dans le CRM : elle arrive de l’autre côté à la prochaine synchronisation.
    }
home-last = { $when } : { $result }
home-last-stopped = { $when } : vous avez arrêté la synchronisation ({ $result }).
home-last-failed = { $when } : la synchronisation n’a pas pu aller au bout ({ $result }).
home-last-none = Aucune synchronisation pour l’instant
home-next = Prochaine synchronisation automatique vers { $time }, tant que ce volet est ouvert.
home-next-soon = Prochaine synchronisation automatique dans un instant.
home-next-signed-out = La synchronisation automatique reprendra dès votre reconnexion.
home-next-off = La synchronisation automatique est désactivée.
home-next-on = L’activer
home-next-change = Modifier la fréquence
home-sync-now = Synchroniser maintenant
home-syncing = Synchronisation…
home-conflicts =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contact modifié des deux côtés : voir les deux valeurs
           *[other] { $count } contacts modifiés des deux côtés : voir les deux valeurs
        }
        [tasks]
        { $count ->
            [one] { $count } tâche modifiée des deux côtés : voir les deux valeurs
           *[other] { $count } tâches modifiées des deux côtés : voir les deux valeurs
        }
       *[meetings]
        { $count ->
            [one] { $count } réunion modifiée des deux côtés : voir les deux valeurs
           *[other] { $count } réunions modifiées des deux côtés : voir les deux valeurs
        }
    }
home-needs =
    { $count ->
        [one] { $count } élément vous attend
       *[other] { $count } éléments vous attendent
    }
home-left =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } non synchronisé : voir pourquoi
           *[other] { $count } non synchronisés : voir pourquoi
        }
       *[meetings]
        { $count ->
            [one] { $count } non synchronisée : voir pourquoi
           *[other] { $count } non synchronisées : voir pourquoi
        }
    }
home-remaining =
    { $count ->
        [one] { $count } autre suit à la prochaine synchronisation
       *[other] { $count } autres suivent à la prochaine synchronisation
    }

## What a run did (G7)

run-created-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } ajouté dans Outlook
           *[other] { $count } ajoutés dans Outlook
        }
       *[meetings]
        { $count ->
            [one] { $count } ajoutée dans Outlook
           *[other] { $count } ajoutées dans Outlook
        }
    }
run-created-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } ajouté dans le CRM
           *[other] { $count } ajoutés dans le CRM
        }
       *[meetings]
        { $count ->
            [one] { $count } ajoutée dans le CRM
           *[other] { $count } ajoutées dans le CRM
        }
    }
run-updated-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } modifié dans Outlook
           *[other] { $count } modifiés dans Outlook
        }
       *[meetings]
        { $count ->
            [one] { $count } modifiée dans Outlook
           *[other] { $count } modifiées dans Outlook
        }
    }
run-updated-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } modifié dans le CRM
           *[other] { $count } modifiés dans le CRM
        }
       *[meetings]
        { $count ->
            [one] { $count } modifiée dans le CRM
           *[other] { $count } modifiées dans le CRM
        }
    }
run-deleted-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } retiré d’Outlook
           *[other] { $count } retirés d’Outlook
        }
       *[meetings]
        { $count ->
            [one] { $count } retirée d’Outlook
           *[other] { $count } retirées d’Outlook
        }
    }
run-deleted-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } supprimé dans le CRM
           *[other] { $count } supprimés dans le CRM
        }
       *[meetings]
        { $count ->
            [one] { $count } supprimée dans le CRM
           *[other] { $count } supprimées dans le CRM
        }
    }
run-nothing = aucun changement

## Switched off

home-off-user =
    { $kind ->
        [contacts] Vous l’avez désactivée. Vos contacts du CRM sont tous là.
        [tasks] Vous l’avez désactivée. Vos tâches du CRM sont toutes là.
       *[meetings] Vous l’avez désactivée. Vos réunions du CRM sont toutes là.
    }
home-off-removed =
    { $kind ->
        [contacts] Le dossier de contacts « Zoho CRM » a été supprimé dans Outlook, la synchronisation s’est donc désactivée. Vos contacts du CRM sont tous là.
        [tasks] La liste de tâches « Zoho CRM » a été supprimée dans Outlook, la synchronisation s’est donc désactivée. Vos tâches du CRM sont toutes là.
       *[meetings] Le calendrier « Zoho CRM » a été supprimé dans Outlook, la synchronisation s’est donc désactivée. Vos réunions du CRM sont toutes là.
    }
home-off-again = Vous pouvez la réactiver à tout moment ; rien n’arrive en double.

## Time zones (D2)

zones-heading = Fuseaux horaires
zones-same = Outlook et le CRM utilisent le même fuseau horaire : { $zone }
zones-differ = Outlook est réglé sur { $outlook }, le CRM sur { $crm }. Les horaires sont exacts des deux côtés.
zones-example = « { $title } » : { $outlookTime } à { $outlook } et { $crmTime } à { $crm }, c’est le même moment.
zones-example-now = Maintenant : { $outlookTime } à { $outlook } et { $crmTime } à { $crm }, c’est le même moment.

## Accounts (I2, I3)

connect-heading = Connexion
connect-intro = Connectez-vous une fois aux deux comptes. Rien n’est modifié avant que vous ayez vu ce qui va se passer.
connect-first = Connectez d’abord Microsoft 365 et Zoho CRM ci-dessus. Vous choisissez ensuite ce qui est synchronisé.
connect-to =
    { $side ->
        [crm] Connecter Zoho CRM
       *[outlook] Connecter Microsoft 365
    }
connect-why-outlook = Microsoft vous demande d’autoriser le complément à voir qui vous êtes et le fuseau horaire de votre boîte aux lettres. L’accès à votre calendrier, à vos contacts ou à vos tâches est demandé quand vous choisissez de les synchroniser. Personne ne reçoit d’e-mail, et votre accès reste dans ce navigateur.
connect-why-crm = Zoho vous demande d’autoriser le complément à voir qui vous êtes dans le CRM. L’accès aux réunions, contacts ou tâches est demandé quand vous choisissez de les synchroniser, jamais plus que votre profil ne le permet. Votre mot de passe reste chez Zoho, votre accès dans ce navigateur.
account-name =
    { $side ->
        [crm] Zoho CRM
       *[outlook] Microsoft 365
    }
account-out = Non connecté
account-asking = Continuez dans la fenêtre qui s’est ouverte.
account-checking = Vérification de votre connexion…
account-in = Connecté
account-in-as = Connecté en tant que { $address }
account-ending = Connecté pour quelques minutes encore
account-ending-as = Connecté en tant que { $address } pour quelques minutes encore
accounts-both = Outlook est connecté en tant que { $outlook }, le CRM en tant que { $crm }.
accounts-one =
    { $side ->
        [crm] Zoho CRM : { $address }
       *[outlook] Microsoft 365 : { $address }
    }
accounts-link = Comptes
centre-label = Où se trouve votre compte CRM ?
centre-hint = L’adresse de votre CRM l’indique : crm.zoho.eu, c’est l’Europe.
centre-us = États-Unis (zoho.com)
centre-eu = Europe (zoho.eu)
centre-in = Inde (zoho.in)
centre-au = Australie (zoho.com.au)
centre-jp = Japon (zoho.jp)
centre-ca = Canada (zohocloud.ca)
centre-sa = Arabie saoudite (zoho.sa)
centre-uk = Royaume-Uni (zoho.uk)
centre-ae = Émirats arabes unis (zoho.ae)
centre-cn = Chine (zoho.com.cn)
no-account = Je n’ai pas de compte CRM
no-account-invited = Votre organisation utilise déjà Zoho CRM ? Demandez à votre administrateur CRM de vous inviter, puis acceptez l’invitation reçue par e-mail.
no-account-new = Sinon, inscrivez-vous avec l’adresse de votre boîte aux lettres.
no-account-new-as = Sinon, inscrivez-vous avec l’adresse de votre boîte aux lettres, { $address }.
no-account-installer = La personne qui installe le CRM pour l’organisation en devient le super administrateur et invite les autres.
no-account-link = S’inscrire à Zoho CRM
reconnect-paused =
    { $side ->
        [crm] En pause : reconnectez Zoho CRM
       *[outlook] En pause : reconnectez Microsoft 365
    }
reconnect-ending =
    { $side ->
        [crm] Votre connexion à Zoho CRM va prendre fin.
       *[outlook] Votre connexion à Microsoft 365 va prendre fin.
    }
reconnect-safe = Tout est conservé : les paramètres, ce qui est synchronisé et les changements des deux côtés. Un clic suffit pour reprendre.
action-reconnect = Reconnecter

## Signing in did not succeed: what happened, and what to do

failure-blocked = Le navigateur a bloqué la fenêtre de connexion.
mend-blocked = Autorisez les fenêtres contextuelles pour ce site, dans la barre d’adresse ou dans les paramètres du navigateur, puis appuyez de nouveau sur le bouton.
failure-closed = La fenêtre a été fermée avant la fin de la connexion.
mend-closed = Appuyez de nouveau sur le bouton et allez jusqu’au bout. Rien n’a été modifié.
failure-refused = L’autorisation n’a pas été donnée.
mend-refused = Sans elle, le complément ne peut pas le faire. Appuyez de nouveau sur le bouton et acceptez la demande.
failure-administrator =
    { $side ->
        [crm] Votre administrateur CRM doit d’abord approuver le complément.
       *[outlook] Votre administrateur Microsoft 365 doit d’abord approuver le complément.
    }
mend-administrator =
    { $side ->
        [crm] Envoyez ceci à votre administrateur : « Merci d’autoriser CRM Sync for Outlook à utiliser l’API de Zoho CRM avec mon profil. » Puis appuyez de nouveau sur le bouton.
       *[outlook] Envoyez ceci à votre administrateur : « Merci d’accorder le consentement de l’administrateur à CRM Sync for Outlook dans le centre d’administration Microsoft Entra, sous Applications d’entreprise, Autorisations. Il lit et modifie le calendrier, les contacts et les tâches de la personne connectée. » Puis appuyez de nouveau sur le bouton.
    }
failure-other-account =
    { $side ->
        [crm] Ce compte CRM n’est pas celui pour lequel vous avez activé la synchronisation.
       *[outlook] Ce compte n’est pas celui de la boîte aux lettres ouverte.
    }
mend-other-account =
    { $side ->
        [crm] Rien n’a été modifié. Appuyez de nouveau sur le bouton et choisissez le compte que vous utilisiez avant.
       *[outlook] Rien n’a été modifié. Appuyez de nouveau sur le bouton et choisissez le compte dont la boîte est ouverte dans Outlook.
    }
failure-shared-mailbox = La boîte aux lettres ouverte est partagée, ou appartient à quelqu’un d’autre.
mend-shared-mailbox = Rien n’a été modifié. Ouvrez un message ou une réunion de votre propre boîte, puis appuyez de nouveau sur le bouton.
failure-data-centre = Votre compte CRM se trouve dans un autre centre de données.
mend-data-centre = Choisissez où se trouve votre compte CRM, puis appuyez de nouveau sur le bouton.
failure-wrong-answer = La réponse reçue ne correspond pas à cette connexion.
mend-wrong-answer = Par précaution, elle n’a pas été utilisée. Fermez les autres fenêtres de connexion, puis appuyez de nouveau sur le bouton.
failure-throttled = Il y a eu trop de connexions en peu de temps.
mend-throttled = Attendez dix minutes, puis appuyez de nouveau sur le bouton. Tout est conservé.
failure-not-set-up =
    { $side ->
        [crm] L’enregistrement du complément chez Zoho ne convient pas.
       *[outlook] L’enregistrement du complément chez Microsoft ne convient pas.
    }
mend-not-set-up = Vous ne pouvez pas y remédier : demandez à la personne qui a installé le complément de vérifier son identifiant client et ses adresses de redirection.
failure-offline =
    { $side ->
        [crm] La connexion à Zoho est injoignable.
       *[outlook] La connexion à Microsoft est injoignable.
    }
mend-offline = Vérifiez votre réseau, puis appuyez de nouveau sur le bouton. Tout est conservé.
failure-unexpected = La connexion a échoué d’une façon imprévue.
mend-unexpected = Rien n’a été modifié. Appuyez de nouveau sur le bouton ; si cela continue, prévenez la personne qui a installé le complément.

## Problems: what happened, what was kept safe, the way on

problem-signed-out =
    { $side ->
        [outlook] Votre connexion à Outlook a expiré.
        [crm] Votre connexion à Zoho CRM a expiré.
       *[none] Votre connexion a expiré.
    }
safe-signed-out = Rien n’est perdu : les changements des deux côtés attendent votre retour.
problem-consent =
    { $kind ->
        [contacts]
            { $side ->
                [outlook] L’accès à vos contacts dans Outlook n’a pas encore été autorisé.
               *[crm] L’accès à vos contacts dans Zoho CRM n’a pas encore été autorisé.
            }
        [tasks]
            { $side ->
                [outlook] L’accès à vos tâches dans Outlook n’a pas encore été autorisé.
               *[crm] L’accès à vos tâches dans Zoho CRM n’a pas encore été autorisé.
            }
        [meetings]
            { $side ->
                [outlook] L’accès à vos réunions dans Outlook n’a pas encore été autorisé.
               *[crm] L’accès à vos réunions dans Zoho CRM n’a pas encore été autorisé.
            }
       *[all]
            { $side ->
                [outlook] L’accès à ce que vous synchronisez dans Outlook n’a pas encore été autorisé.
               *[crm] L’accès à ce que vous synchronisez dans Zoho CRM n’a pas encore été autorisé.
            }
    }
safe-consent = Rien n’a été lu ni modifié. Cette autorisation ne vous est demandée qu’une fois.
problem-no-account = Ce compte Zoho ne peut pas utiliser le CRM.
safe-no-account = Rien n’a été modifié. Votre organisation utilise-t-elle Zoho CRM ? Demandez à son administrateur de vous inviter avec l’adresse de votre boîte aux lettres et d’autoriser l’accès des programmes. Sinon, inscrivez-vous sur zoho.com/crm.
problem-other-mailbox = Le compte connecté n’est pas celui de la boîte aux lettres ouverte.
safe-other-mailbox = Rien n’a été modifié dans aucune des deux boîtes. Connectez-vous avec le compte dont la boîte est ouverte dans Outlook, ou ouvrez votre propre boîte.
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
safe-forbidden =
    { $kind ->
        [contacts] Rien n’y a été modifié. Votre administrateur peut vous autoriser à voir et à modifier les contacts.
        [tasks] Rien n’y a été modifié. Votre administrateur peut vous autoriser à voir et à modifier les tâches.
       *[meetings] Rien n’y a été modifié. Votre administrateur peut vous autoriser à voir et à modifier les réunions.
    }
problem-offline =
    { $side ->
        [outlook] Outlook est injoignable.
        [crm] Zoho CRM est injoignable.
       *[none] Un service est injoignable.
    }
safe-offline = Rien n’est perdu : ce qui est fait reste, la suite vient au retour de la connexion.
problem-container-gone =
    { $kind ->
        [contacts] Le dossier de contacts « Zoho CRM » est introuvable dans Outlook.
        [tasks] La liste de tâches « Zoho CRM » est introuvable dans Outlook.
       *[meetings] Le calendrier « Zoho CRM » est introuvable dans Outlook.
    }
safe-container-gone = Par précaution, rien n’a été supprimé dans le CRM.
problem-foreign-container =
    { $kind ->
        [contacts] Il y a un dossier de contacts « Zoho CRM » créé par quelqu’un d’autre.
        [tasks] Il y a une liste de tâches « Zoho CRM » créée par quelqu’un d’autre.
       *[meetings] Il y a un calendrier « Zoho CRM » créé par quelqu’un d’autre.
    }
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
action-another = Se connecter avec un autre compte
action-allow =
    { $kind ->
        [contacts] Autoriser l’accès aux contacts
        [tasks] Autoriser l’accès aux tâches
        [meetings] Autoriser l’accès aux réunions
       *[all] Autoriser l’accès
    }
action-busy = Une synchronisation est en cours. Vous pourrez décider dès qu’elle sera terminée.
action-again = Réessayer
action-go-on = Reprendre
action-decide = Décider
