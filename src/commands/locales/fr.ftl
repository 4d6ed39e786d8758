## Ce que dit la notification au-dessus d’une réunion après « Ajouter au CRM ». Outlook accepte 150 caractères.

adding = Ajout de cette réunion à Zoho CRM…
adding-already = Cette réunion est déjà en cours d’ajout à Zoho CRM.
asking =
    { $side ->
        [crm] Connectez-vous à Zoho CRM dans la fenêtre qui s’est ouverte…
       *[outlook] Connectez-vous à Microsoft dans la fenêtre qui s’est ouverte…
    }

## Elle est dans le CRM

added = Ajoutée à Zoho CRM. Elle reste désormais synchronisée.
added-people =
    { $found ->
        [0] Ajoutée à Zoho CRM, qui ne connaît aucun de ses participants. Elle reste désormais synchronisée.
       *[other] Ajoutée à Zoho CRM, qui connaît { $found } de ses { $of } participants. Elle reste désormais synchronisée.
    }
already = Cette réunion est dans Zoho CRM et reste synchronisée.
already-people =
    { $found ->
        [0] Cette réunion est dans Zoho CRM et reste synchronisée. Le CRM ne connaît aucun de ses participants.
       *[other] Cette réunion est dans Zoho CRM et reste synchronisée. Le CRM connaît { $found } de ses { $of } participants.
    }
unmarked = Elle est dans Zoho CRM, mais Outlook n’a pas pu la marquer. Cliquez encore sur « Ajouter au CRM » : elle ne sera pas doublée.

## Avant toute demande

obstacle-no-item = Ouvrez une réunion, puis cliquez sur « Ajouter au CRM ».
obstacle-message = Seules les réunions peuvent être ajoutées à Zoho CRM. Ouvrez la réunion dans votre calendrier.
obstacle-unsaved = Enregistrez d’abord la réunion, puis cliquez sur « Ajouter au CRM ».
obstacle-unknown = Outlook ne dit pas de quelle réunion il s’agit. Ouvrez-la depuis votre calendrier, puis cliquez sur « Ajouter au CRM ».
obstacle-shared = Cette réunion est dans le calendrier de quelqu’un d’autre. Seules les vôtres peuvent être ajoutées.

## Règles

left-M5 = Les réunions récurrentes restent où elles sont : elle n’a pas été ajoutée.
left-private = Les réunions privées restent dans Outlook. Vous pouvez changer cela dans le volet CRM, sous Paramètres.
left-cancelled = Cette réunion est annulée : elle n’a pas été ajoutée.
left-declined = Vous avez refusé cette réunion : elle n’a pas été ajoutée.
left-window = Cette réunion est trop ancienne ou trop lointaine : elle n’a pas été ajoutée.
left-chosen = Vous avez exclu cette réunion. Vous pouvez la reprendre dans le volet CRM, sous Activité.
left-owner = Cette réunion appartient à quelqu’un d’autre dans le CRM : elle n’a pas été ajoutée.
left-not-found = Cette réunion n’est pas encore dans votre propre boîte. Attendez un instant, puis cliquez encore sur « Ajouter au CRM ».
left-ambiguous = Plusieurs réunions du CRM pourraient être celle-ci. Choisissez dans le volet CRM, sous « À traiter ».
left-G9 = Votre profil dans Zoho CRM ne permet pas de l’ajouter. Votre administrateur peut changer cela.
left-other = Une règle de la synchronisation laisse cette réunion telle quelle. Le volet CRM dit pourquoi, sous Activité.

## Gardée pour plus tard

queued-sign-in =
    { $side ->
        [crm] Elle est gardée. Ouvrez le volet CRM et connectez-vous à Zoho CRM : elle sera alors ajoutée.
        [outlook] Elle est gardée. Ouvrez le volet CRM et connectez-vous à Microsoft : elle sera alors ajoutée.
       *[none] Elle est gardée. Ouvrez le volet CRM et connectez-vous : elle sera alors ajoutée.
    }
queued-offline =
    { $side ->
        [crm] Zoho CRM est injoignable. La réunion est gardée et suivra à la prochaine synchronisation dans le volet CRM.
        [outlook] Outlook est injoignable. La réunion est gardée et suivra à la prochaine synchronisation dans le volet CRM.
       *[none] Il n’y a pas de connexion. La réunion est gardée et suivra à la prochaine synchronisation dans le volet CRM.
    }
queued-other = La réunion est gardée et suivra à la prochaine synchronisation dans le volet CRM.

## Ni faite, ni gardée

failed-sign-in =
    { $side ->
        [crm] Vous n’êtes pas connecté à Zoho CRM. Connectez-vous dans le volet CRM, puis cliquez encore sur « Ajouter au CRM ».
        [outlook] Vous n’êtes pas connecté à Microsoft. Connectez-vous dans le volet CRM, puis cliquez encore sur « Ajouter au CRM ».
       *[none] Vous n’êtes pas connecté. Connectez-vous dans le volet CRM, puis cliquez encore sur « Ajouter au CRM ».
    }
failed-offline =
    { $side ->
        [crm] Zoho CRM est injoignable. Rien n’a été ajouté. Réessayez plus tard.
        [outlook] Outlook est injoignable. Rien n’a été ajouté. Réessayez plus tard.
       *[none] Il n’y a pas de connexion. Rien n’a été ajouté. Réessayez plus tard.
    }
failed-throttled =
    { $side ->
        [crm] Zoho CRM est très sollicité et demande une pause. Rien n’a été ajouté. Réessayez dans quelques minutes.
        [outlook] Outlook est très sollicité et demande une pause. Rien n’a été ajouté. Réessayez dans quelques minutes.
       *[none] Un service est très sollicité et demande une pause. Rien n’a été ajouté. Réessayez dans quelques minutes.
    }
failed-forbidden =
    { $side ->
        [crm] Votre profil dans Zoho CRM ne permet pas cela. Votre administrateur peut changer cela.
        [outlook] Votre boîte aux lettres ne permet pas cela. Votre administrateur peut changer cela.
       *[none] Il vous manque une autorisation. Votre administrateur peut vous l’accorder.
    }
failed-account = Vous êtes connecté avec un autre compte qu’avant. Rien n’a été ajouté. Le volet CRM en dit plus.
failed-other = L’opération n’a pas pu aller au bout. Le volet CRM en dit plus. Cliquer à nouveau ne la double jamais.
slow = L’ajout dure plus longtemps qu’Outlook n’attend. Le volet CRM montre le résultat. Cliquer à nouveau ne double jamais la réunion.
