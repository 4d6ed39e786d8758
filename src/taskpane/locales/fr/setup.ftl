### The configuration of contacts and tasks. `$kind` says which.

## The page

setup-heading = { $kind ->
    [tasks] Options de synchronisation des tâches
   *[contacts] Options de synchronisation des contacts
  }
setup-looking = Lecture des champs du CRM…
setup-unknown = Les champs du CRM n’ont pas pu être lus ; il n’y a donc encore rien à configurer.
setup-rights-missing = { $kind ->
    [tasks] Les tâches ne peuvent pas être synchronisées : votre profil CRM ne vous permet pas de { $rights }.
   *[contacts] Les contacts ne peuvent pas être synchronisés : votre profil CRM ne vous permet pas de { $rights }.
  }
setup-rights-ask = { $kind ->
    [tasks] Demandez à l’administrateur du CRM de l’ajouter à votre profil, dans les autorisations de Tâches.
   *[contacts] Demandez à l’administrateur du CRM de l’ajouter à votre profil, dans les autorisations de Contacts.
  }
setup-rights-locked = D’ici là, vous pouvez lire les options ici, mais pas les modifier.
setup-right-view = { $kind ->
    [tasks] voir des tâches
   *[contacts] voir des contacts
  }
setup-right-create = { $kind ->
    [tasks] créer des tâches
   *[contacts] créer des contacts
  }
setup-right-edit = { $kind ->
    [tasks] modifier des tâches
   *[contacts] modifier des contacts
  }
setup-right-delete = { $kind ->
    [tasks] supprimer des tâches
   *[contacts] supprimer des contacts
  }
setup-saved = Enregistré
setup-not-saved = L’enregistrement a échoué. Tout reste comme avant.
setup-unsaved = Pas encore enregistré. Si vous quittez cette page, seules ces modifications sont perdues.
setup-save = Enregistrer
setup-see = Voir ce qui va se passer
setup-see-safe = Vos options sont enregistrées, et rien n’est synchronisé avant votre accord.
setup-fill-first = Impossible de continuer pour l’instant : le CRM exige une valeur pour { $fields }.
setup-how = Bon à savoir
setup-next = Suivant
setup-back = Retour
setup-step-1 = Étape 1 sur 2 : champs
setup-step-2 = Étape 2 sur 2 : valeurs

## Options

setup-direction = Dans quel sens
setup-direction-both = Dans les deux sens
setup-direction-toOutlook = Uniquement du CRM vers Outlook
setup-direction-toCrm = Uniquement d’Outlook vers le CRM
setup-direction-toOutlook-hint = Ce que vous modifiez dans Outlook ne va pas dans le CRM.
setup-direction-toCrm-hint = Ce qui change dans le CRM n’arrive pas dans Outlook.
setup-conflict = Si la même information a changé des deux côtés
setup-conflict-crm = La valeur du CRM l’emporte
setup-conflict-outlook = La valeur d’Outlook l’emporte
setup-conflict-hint = L’autre valeur n’est pas perdue : elle se trouve dans « Activité », et vous pouvez l’utiliser à la place.
setup-view = Quels contacts
setup-view-label = Liste du CRM
setup-view-all = Tous mes contacts
setup-view-gone = (une liste qui n’existe plus dans le CRM)
setup-view-hint = Seuls les contacts dont vous êtes propriétaire sont synchronisés, quelle que soit la liste.
setup-view-warning = Attention : les contacts qui ne sont pas dans cette liste ne sont plus synchronisés. Ils restent dans le CRM.
setup-view-leaving = Les contacts qui quittent la liste
setup-view-keep = Restent dans Outlook, mais ne sont plus synchronisés
setup-view-remove = Quittent aussi Outlook ; ils restent dans le CRM
setup-deletions = Suppressions
setup-deletions-box = Quand je supprime un contact dans Outlook, le supprimer aussi dans le CRM
setup-deletions-hint = Si désactivé : le contact reste dans le CRM et ne revient pas de lui-même dans Outlook.
setup-match = Un contact déjà présent des deux côtés est reconnu à son adresse e-mail : « { $outlook } » dans Outlook, « { $crm } » dans le CRM. Il n’est pas doublé.
setup-match-none = Aucune adresse e-mail n’est mappée : un contact déjà présent des deux côtés n’est donc reconnu que si le nom, la société et le téléphone sont identiques.
setup-limits = La première synchronisation apporte 10 000 contacts au maximum. Chacune des suivantes fait 500 modifications au maximum ; le reste vient avec les suivantes.

## The mapping

setup-fields = Correspondance des champs
setup-fields-intro = Le champ d’Outlook est indiqué en premier, celui du CRM en second.
setup-pairs = Champs mappés
setup-no-pairs = Aucun champ n’est mappé : rien n’est donc synchronisé.
setup-goes-with = correspond à
setup-remove = Retirer
setup-remove-pair = Retirer : { $outlook }, { $crm }
setup-restore = Rétablir le mappage par défaut
setup-restored = Le mappage par défaut est rétabli.
setup-is-default = C’est le mappage par défaut.
setup-added = Ajouté : « { $outlook } » correspond à « { $crm } ».
setup-add = Mapper d’autres champs
setup-add-outlook = Champ d’Outlook
setup-add-crm = Champ du CRM
setup-add-outlook-first = Choisissez d’abord un champ d’Outlook.
setup-add-crm-hint = Seuls les champs libres qui peuvent le contenir sont proposés. Tapez quelques lettres pour en trouver un.
setup-add-none-fits = Le CRM n’a aucun champ qui puisse contenir ceci et que vous puissiez modifier.
setup-add-all-taken = Tous les champs du CRM qui peuvent contenir ceci sont déjà mappés. Retirez d’abord l’un de ces mappages.
setup-add-all-mapped = Tous les champs d’Outlook sont mappés.
setup-add-choose-both = Choisissez un champ de chaque côté.
setup-add-do = Mapper ces champs
setup-group-standard = Champs standard
setup-group-custom = Champs personnalisés
setup-choice-open = Ouvrir la liste : { $label }
setup-choice-none = Aucun champ ne porte ce nom
setup-choice-more = { $count ->
    [one] Un de plus : tapez quelques lettres
   *[other] { $count } de plus : tapez quelques lettres
  }
setup-choice-found = { $count ->
    [0] Aucun champ trouvé
    [one] Un champ trouvé
   *[other] { $count } champs trouvés
  }
setup-fixed = Valeurs fixes
setup-fixed-intro = { $kind ->
    [tasks] Un champ du CRM qu’Outlook n’a pas peut recevoir la même valeur dans chaque tâche qui vient d’Outlook. Elle est inscrite une seule fois, à la création de la tâche dans le CRM.
   *[contacts] Un champ du CRM qu’Outlook n’a pas peut recevoir la même valeur dans chaque contact qui vient d’Outlook. Elle est inscrite une seule fois, à la création du contact dans le CRM.
  }
setup-fixed-field = Remplir un champ du CRM avec une valeur fixe
setup-fixed-none = Il n’y a plus de champ du CRM que vous puissiez remplir.
setup-fixed-value = Valeur de « { $crm } »
setup-fixed-use = Utiliser cette valeur
setup-fixed-use-for = Utiliser cette valeur pour « { $crm } »
setup-fixed-added = « { $crm } » a maintenant une valeur.
setup-fixed-is = { $crm } : « { $value } » dans les nouveaux enregistrements
setup-remove-fixed = Retirer la valeur fixe de « { $crm } »
setup-value-true = Oui
setup-value-false = Non
setup-refused-empty = Indiquez d’abord une valeur.
setup-refused-long = { $length ->
    [one] Ce champ n’accepte qu’un caractère.
   *[other] Ce champ accepte { $length } caractères au maximum.
  }
setup-refused-integer = Ce champ n’accepte que des nombres entiers, par exemple 12.
setup-refused-decimal = Ce champ n’accepte que des nombres, par exemple 12 ou 12.5.
setup-refused-other = Ce champ n’accepte pas cette valeur.
setup-unfilled = À remplir
setup-unfilled-intro = { $kind ->
    [tasks] Le CRM n’accepte aucune tâche sans ces champs. Donnez à chacun une valeur fixe, ou mappez-lui un champ d’Outlook.
   *[contacts] Le CRM n’accepte aucun contact sans ces champs. Donnez à chacun une valeur fixe, ou mappez-lui un champ d’Outlook.
  }
setup-unfilled-cannot = « { $crm } » ne peut pas avoir de valeur fixe. Mappez-lui un champ d’Outlook si l’un d’eux convient, ou demandez à l’administrateur du CRM de ne plus l’exiger.
setup-note-cut = { $length ->
    [one] Dans le CRM, un texte plus long est coupé après un caractère ; Outlook le garde en entier.
   *[other] Dans le CRM, un texte plus long est coupé à { $length } caractères ; Outlook le garde en entier.
  }
setup-note-too-long = { $length ->
    [one] Au-delà d’un caractère, la valeur reste dans Outlook.
   *[other] Au-delà de { $length } caractères, la valeur reste dans Outlook.
  }
setup-note-one-line = Devient une seule ligne dans le CRM ; Outlook garde les retours à la ligne.
setup-note-known-names = { $target ->
    [people] Seuls les noms de contacts qui existent dans le CRM y vont ; les autres restent dans Outlook.
   *[other] Seuls les noms de sociétés qui existent dans le CRM y vont ; les autres restent dans Outlook.
  }
setup-note-listed-values = Seules les valeurs de la liste du CRM y vont ; les autres restent dans Outlook.
setup-note-numbers = Seuls les nombres vont dans le CRM ; tout autre texte reste dans Outlook.
setup-problem-unknown-crm = Ignoré : le CRM n’a plus ce champ, ou vous ne pouvez pas le voir.
setup-problem-unknown-outlook = Ignoré : Outlook n’a pas ce champ.
setup-problem-not-writable = Ignoré : le CRM ne vous permet pas de modifier ce champ.
setup-problem-does-not-fit = Ignoré : les valeurs d’un champ ne peuvent pas aller dans l’autre.
setup-problem-bad-value = Ignoré : le champ du CRM n’accepte pas cette valeur.
setup-problem-twice = Ignoré : l’un des deux champs est déjà mappé plus haut.
setup-problem-missing = Le CRM exige une valeur ici.
setup-limits-heading = Ce qui ne peut pas passer
setup-holds = { $kind ->
    [tasks] Dans Outlook, les dates d’échéance et de début sont des jours sans heure. Les rappels, les pièces jointes et les étapes d’une tâche restent où ils sont.
   *[contacts] Outlook contient trois adresses e-mail, deux numéros professionnels et deux personnels, un mobile et trois adresses postales. Ce que le CRM a de plus reste dans le CRM.
  }
setup-stays = { $kind ->
    [tasks] Le texte mis en forme passe en texte simple ; la mise en forme reste de son côté. Rien de ce qui reste n’est jamais effacé.
   *[contacts] Les photos, les numéros de fax et la mise en forme des notes restent où ils sont. Rien de ce qui reste n’est jamais effacé.
  }

## The values of tasks

setup-values-status = Statut
setup-values-importance = Priorité
setup-values-unmapped = Ce champ n’est pas mappé à une liste de choix du CRM : ses valeurs ne sont donc pas synchronisées.
setup-values-to-outlook = Du CRM vers Outlook
setup-values-to-crm = D’Outlook vers le CRM
setup-values-crm = « { $value } » dans le CRM devient
setup-values-outlook = « { $value } » dans Outlook devient
setup-values-only = « { $outlook } » dans Outlook devient « { $crm } ».
setup-values-nothing = (la valeur du CRM reste telle quelle)
setup-values-several = Plusieurs valeurs du CRM deviennent « { $value } ». Une tâche que personne ne touche dans Outlook garde la sienne.
setup-tasks-recurring = Les tâches récurrentes restent où elles sont, des deux côtés. Les rappels ne sont jamais synchronisés.
setup-tasks-deleted = Une tâche que vous supprimez dans Outlook, ou déplacez vers une autre liste, est supprimée dans le CRM. Celle qui est supprimée dans le CRM est supprimée dans Outlook.
setup-tasks-owner = Une tâche qui change de propriétaire dans le CRM quitte Outlook.

choice-status-notStarted = Non commencée
choice-status-inProgress = En cours
choice-status-waitingOnOthers = En attente de quelqu’un d’autre
choice-status-deferred = Différée
choice-status-completed = Terminée
choice-importance-low = Faible
choice-importance-normal = Normale
choice-importance-high = Élevée

## Fields of Outlook

field-title = { $kind ->
    [tasks] Nom de la tâche
   *[contacts] Civilité
  }
field-givenName = Prénom
field-middleName = Deuxième prénom
field-surname = Nom
field-generation = Suffixe du nom
field-email1 = E-mail (1)
field-email2 = E-mail (2)
field-email3 = E-mail (3)
field-businessPhone1 = Téléphone professionnel 1
field-businessPhone2 = Téléphone professionnel 2
field-homePhone1 = Téléphone personnel 1
field-homePhone2 = Téléphone personnel 2
field-mobilePhone = Mobile
field-companyName = Société
field-jobTitle = Poste
field-department = Service
field-officeLocation = Bureau
field-profession = Métier
field-manager = Responsable
field-assistantName = Assistant(e)
field-nickName = Surnom
field-spouseName = Conjoint(e)
field-businessStreet = Rue (professionnelle)
field-businessCity = Ville (professionnelle)
field-businessState = Région (professionnelle)
field-businessPostalCode = Code postal (professionnel)
field-businessCountry = Pays (professionnel)
field-homeStreet = Rue (personnelle)
field-homeCity = Ville (personnelle)
field-homeState = Région (personnelle)
field-homePostalCode = Code postal (personnel)
field-homeCountry = Pays (personnel)
field-otherStreet = Rue (autre)
field-otherCity = Ville (autre)
field-otherState = Région (autre)
field-otherPostalCode = Code postal (autre)
field-otherCountry = Pays (autre)
field-birthday = Anniversaire
field-businessHomePage = Page web
field-personalNotes = Remarques
field-categories = Catégories
field-body = Remarques de la tâche
field-dueDateTime = Date d’échéance
field-startDateTime = Date de début
field-status = Statut
field-importance = Priorité
