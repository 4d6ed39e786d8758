### Wat je kunt doen voor de mensen op wat er openstaat.

## Formulieren

act-unknown = { $name } aan CRM toevoegen
act-known = Voor { $name }
act-add-contact = Toevoegen als contactpersoon
act-add-lead = Toevoegen als mogelijke klant
act-link = Koppelen aan een bestaand record
act-note = Notitie
act-mail = Deze mail vastleggen
act-task = Taak
act-meeting = Vergadering
act-cancel = Annuleren
act-sending = Verzenden…
act-no-choice = (niet gekozen)
act-account-hint = Kent CRM geen bedrijf met deze naam, dan wordt de contactpersoon zonder bedrijf toegevoegd.
act-quoted = “{ $label }”
act-only-in-crm = CRM vraagt voor een nieuw record om { $fields }; dat kun je alleen daar kiezen.
act-make-in-crm = In CRM maken
act-write = Schrijven aan { $address }

## Wat een veld niet aanneemt

act-refused-empty = Vul dit in.
act-refused-long =
    { $length ->
        [one] In dit veld past maar één teken.
       *[other] In dit veld passen hoogstens { $length } tekens.
    }
act-refused-integer = In dit veld kunnen alleen hele getallen, zoals 12.
act-refused-decimal = In dit veld kunnen alleen getallen, zoals 12 of 12,5.
act-refused-date = Kies een datum.
act-refused-email = Dit is geen mailadres.
act-invalid = CRM neemt niet aan wat hier staat.
act-invalid-why = CRM neemt dit niet aan: { $why }

## Wat het werd

act-made =
    { $what ->
        [contact] { $name } staat nu als contactpersoon in CRM.
        [lead] { $name } staat nu als mogelijke klant in CRM.
        [mail] De mail staat nu in CRM, als notitie.
        [task] De taak “{ $name }” staat nu in CRM.
        [meeting] De vergadering “{ $name }” staat nu in CRM.
       *[note] De notitie staat nu in CRM.
    }
act-queued = De notitie wordt op dit apparaat bewaard. Ze wordt vanzelf verzonden, één keer, zodra CRM bereikbaar is.
act-linked-crm = Het adres staat nu in het record van { $name }.
act-linked-device = Dit apparaat weet nu dat het adres bij { $name } hoort. In het record is geen plaats voor nog een adres, dus CRM weet het niet.
act-undone =
    { $what ->
        [link] Het adres hoort niet meer bij { $name }.
        [contact] { $name } is weer uit CRM gehaald.
        [lead] { $name } is weer uit CRM gehaald.
        [mail] De notitie is weer verwijderd in CRM.
        [task] De taak is weer verwijderd in CRM.
        [meeting] De vergadering is weer verwijderd in CRM.
       *[note] De notitie is weer verwijderd in CRM.
    }
act-changed = Iemand heeft het daarna in CRM gewijzigd, dus het blijft staan.
act-undo = Ongedaan maken
act-unlink = Koppeling ongedaan maken
act-undo-failed = Dit kon niet ongedaan worden gemaakt; het staat nog in CRM.
act-duplicate = CRM heeft dit al: { $name }.
act-duplicate-hidden = CRM heeft dit al, in een record dat je niet mag zien.
act-use = Deze gebruiken
act-use-for = { $name } gebruiken voor { $address }
act-typed-safe = Wat je hebt getypt, staat er nog. Opnieuw verzenden maakt niets dubbel.
act-unread-safe = Er is niets gewijzigd.
act-forbidden = Je beheerder kan je de machtiging geven.

## Koppelen, en waar iets over gaat

act-linked-here = Alleen dit apparaat weet dat { $address } hierbij hoort: in het record is geen plaats voor nog een adres.
act-link-hint = { $address } wordt nog een adres van de contactpersoon of mogelijke klant die je kiest.
act-link-search = Contactpersonen en mogelijke klanten zoeken
act-link-to = Koppelen aan { $name }
act-link-failed = Het adres is niet gekoppeld.
act-about = Betreft
act-about-one = { $name } ({ $type })
act-about-another = Een ander record…
act-about-search = Zoeken in CRM
act-about-missing = Kies eerst een record.
act-searching = Zoeken…
act-none-found = Er is niets gevonden.
act-found =
    { $count ->
        [one] { $count } record gevonden
       *[other] { $count } records gevonden
    }
act-hits = { $label }: gevonden
act-type-account = Bedrijf
act-type-deal = Deal

## Notitie, mail, taak, vergadering

act-note-do = Notitie toevoegen
act-note-title = Titel
act-note-text = Tekst
act-mail-do = Mail vastleggen
act-logged = Deze mail is al vastgelegd.
act-task-do = Taak toevoegen
act-meeting-do = Vergadering toevoegen
act-meeting-title = Titel
act-meeting-date = Datum
act-meeting-start = Begin
act-meeting-duration = Duur
act-meeting-location = Plaats
act-meeting-hint = De vergadering wordt in CRM gemaakt; niemand wordt uitgenodigd. Als de synchronisatie van vergaderingen aanstaat, komt ze de volgende keer ook in je agenda “Zoho CRM”.
act-meeting-where = Als de synchronisatie van vergaderingen aanstaat, komt ze de volgende keer ook in je agenda “Zoho CRM”.
act-wrong-title = Geef de vergadering een titel.
act-wrong-date = Kies een datum.
act-wrong-start = Kies een tijd.
act-minutes =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
act-hours =
    { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    }

## Alle onbekende mensen

act-add-all = Alle onbekenden toevoegen
act-add-as = Toevoegen als
act-as-lead = Mogelijke klanten
act-as-contact = Contactpersonen
act-add-count =
    { $count ->
        [one] Eén persoon toevoegen
       *[other] { $count } mensen toevoegen
    }
act-of-person = { $label }: { $name }
act-not-added = Niet toegevoegd.
act-all-left =
    { $count ->
        [one] Eén persoon is niet toegevoegd.
       *[other] { $count } mensen zijn niet toegevoegd.
    }

## Notities die wachten

act-queue =
    { $count ->
        [one] Eén notitie wacht op de verbinding met CRM
       *[other] { $count } notities wachten op de verbinding met CRM
    }
act-queue-refused =
    { $count ->
        [one] CRM heeft één notitie niet aangenomen
       *[other] CRM heeft { $count } notities niet aangenomen
    }
act-queue-on = Voor { $name } · { $when }
act-queue-doubt = Het antwoord van CRM is verloren gegaan. De notitie wordt eerst gezocht en op zijn vroegst na twee minuten opnieuw verzonden, zodat ze er nooit twee keer staat.
act-queue-safe = De notities worden op dit apparaat bewaard en één keer verzonden, zodra CRM bereikbaar is.
act-send-now = Nu verzenden
act-give-up = Weggooien
act-give-up-one = “{ $title }” weggooien
act-give-up-title = “{ $title }” weggooien?
act-give-up-body = De notitie is niet in CRM aangekomen. Als je haar weggooit, is de tekst weg.
act-give-up-no = Bewaren
act-crm-words = Wat CRM zei
