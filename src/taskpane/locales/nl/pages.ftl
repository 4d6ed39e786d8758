### The further pages: preview, activity, what needs the person, settings.

## Buttons that change something

action-show-all = Alles weergeven
action-show-less = Minder weergeven

## Preview

preview-looking = Beide kanten worden bekeken. Er verandert niets…
preview-waits = Er loopt een synchronisatie. Zodra die is afgelopen, worden beide kanten bekeken…
preview-heading =
    { $kind ->
        [contacts] Dit gaat er gebeuren: contactpersonen
        [tasks] Dit gaat er gebeuren: taken
       *[meetings] Dit gaat er gebeuren: vergaderingen
    }
preview-container-new =
    { $kind ->
        [contacts] In Outlook wordt een nieuwe contactenmap “Zoho CRM” gemaakt.
        [tasks] In Outlook wordt een nieuwe takenlijst “Zoho CRM” gemaakt.
       *[meetings] In Outlook wordt een nieuwe agenda “Zoho CRM” gemaakt.
    }
preview-container-ours =
    { $kind ->
        [contacts] Je contactenmap “Zoho CRM” is er al en wordt weer gebruikt.
        [tasks] Je takenlijst “Zoho CRM” is er al en wordt weer gebruikt.
       *[meetings] Je agenda “Zoho CRM” is er al en wordt weer gebruikt.
    }
preview-container-approve =
    { $kind ->
        [contacts] De contactenmap “Zoho CRM” die er al is, wordt gebruikt.
        [tasks] De takenlijst “Zoho CRM” die er al is, wordt gebruikt.
       *[meetings] De agenda “Zoho CRM” die er al is, wordt gebruikt.
    }
preview-container-reject =
    { $kind ->
        [contacts] Naast de contactenmap die er al is, wordt een tweede gemaakt: “Zoho CRM (CRM Sync)”.
        [tasks] Naast de takenlijst die er al is, wordt een tweede gemaakt: “Zoho CRM (CRM Sync)”.
       *[meetings] Naast de agenda die er al is, wordt een tweede gemaakt: “Zoho CRM (CRM Sync)”.
    }
preview-foreign-heading =
    { $kind ->
        [contacts] Van wie is deze contactenmap?
        [tasks] Van wie is deze takenlijst?
       *[meetings] Van wie is deze agenda?
    }
preview-foreign-there =
    { $kind ->
        [contacts] Er is in Outlook al een contactenmap “Zoho CRM” die niet hier is gemaakt.
        [tasks] Er is in Outlook al een takenlijst “Zoho CRM” die niet hier is gemaakt.
       *[meetings] Er is in Outlook al een agenda “Zoho CRM” die niet hier is gemaakt.
    }
preview-foreign-other =
    { $kind ->
        [contacts] Waarschijnlijk is die gemaakt door de eigen Office 365-synchronisatie van CRM. Schakel die eerst uit: twee synchronisaties zouden elkaar blijven voeden, en contactpersonen zouden dubbel komen te staan.
        [tasks] Waarschijnlijk is die gemaakt door de eigen Office 365-synchronisatie van CRM. Schakel die eerst uit: twee synchronisaties zouden elkaar blijven voeden, en taken zouden dubbel komen te staan.
       *[meetings] Waarschijnlijk is die gemaakt door de eigen Office 365-synchronisatie van CRM. Schakel die eerst uit: twee synchronisaties zouden elkaar blijven voeden, en vergaderingen zouden dubbel komen te staan.
    }
preview-foreign-use-hint =
    { $kind ->
        [contacts] Als je deze gebruikt, komen je CRM-contactpersonen in deze contactenmap en gaat wat erin staat naar CRM.
        [tasks] Als je deze gebruikt, komen je CRM-taken in deze takenlijst en gaat wat erin staat naar CRM.
       *[meetings] Als je deze gebruikt, komen je CRM-vergaderingen in deze agenda en gaat wat erin staat naar CRM.
    }
preview-foreign-second-hint =
    { $kind ->
        [contacts] Als je een tweede maakt, blijft deze contactenmap ongemoeid.
        [tasks] Als je een tweede maakt, blijft deze takenlijst ongemoeid.
       *[meetings] Als je een tweede maakt, blijft deze agenda ongemoeid.
    }
preview-foreign-safe = Je ziet in beide gevallen eerst wat er gaat gebeuren; er is nog niets gewijzigd.
preview-foreign-use =
    { $kind ->
        [contacts] Deze contactenmap gebruiken
        [tasks] Deze takenlijst gebruiken
       *[meetings] Deze agenda gebruiken
    }
preview-foreign-second =
    { $kind ->
        [contacts] Een tweede contactenmap maken
        [tasks] Een tweede takenlijst maken
       *[meetings] Een tweede agenda maken
    }
preview-nothing =
    { $kind ->
        [contacts] Beide kanten lopen al gelijk. Nieuwe contactpersonen volgen vanaf nu.
        [tasks] Beide kanten lopen al gelijk. Nieuwe taken volgen vanaf nu.
       *[meetings] Beide kanten lopen al gelijk. Nieuwe vergaderingen volgen vanaf nu.
    }
preview-count-create-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contactpersoon komt in Outlook
           *[other] { $count } contactpersonen komen in Outlook
        }
        [tasks]
        { $count ->
            [one] { $count } taak komt in Outlook
           *[other] { $count } taken komen in Outlook
        }
       *[meetings]
        { $count ->
            [one] { $count } vergadering komt in Outlook
           *[other] { $count } vergaderingen komen in Outlook
        }
    }
preview-count-create-crm =
    { $count ->
        [one] { $count } gaat naar CRM
       *[other] { $count } gaan naar CRM
    }
preview-count-update-outlook =
    { $count ->
        [one] { $count } verandert in Outlook
       *[other] { $count } veranderen in Outlook
    }
preview-count-update-crm =
    { $count ->
        [one] { $count } verandert in CRM
       *[other] { $count } veranderen in CRM
    }
preview-count-delete-outlook =
    { $count ->
        [one] { $count } wordt verwijderd uit Outlook
       *[other] { $count } worden verwijderd uit Outlook
    }
preview-count-delete-crm =
    { $count ->
        [one] { $count } wordt verwijderd in CRM
       *[other] { $count } worden verwijderd in CRM
    }
preview-count-stamp =
    { $count ->
        [one] { $count } staat al aan beide kanten en blijft één vergadering
       *[other] { $count } staan al aan beide kanten en blijven elk één vergadering
    }
preview-count-skipped =
    { $count ->
        [one] { $count } wordt overgeslagen
       *[other] { $count } worden overgeslagen
    }
preview-count-needs =
    { $count ->
        [one] { $count } wacht op jou
       *[other] { $count } wachten op jou
    }
preview-group-create-outlook = Komen in Outlook
preview-group-create-crm = Gaan naar CRM
preview-group-update-outlook = Veranderen in Outlook
preview-group-update-crm = Veranderen in CRM
preview-group-delete-outlook = Worden verwijderd uit Outlook
preview-group-delete-crm = Worden verwijderd in CRM
preview-group-stamp = Staan al aan beide kanten
preview-group-amount = { $ticked } van { $total } aangevinkt
preview-all = Alles aanvinken
preview-none = Alles uitvinken
preview-all-found = Gevonden aanvinken
preview-none-found = Gevonden uitvinken
preview-for = { $what }: { $group }
preview-untick-hint = Vink uit wat moet blijven zoals het is. In een lange lijst ga je met de pijltoetsen van regel naar regel.
preview-search = Zoeken op titel
preview-found =
    { $kind ->
        [contacts]
        { $count ->
            [0] Geen contactpersoon heeft dit in de titel
            [one] { $count } contactpersoon gevonden
           *[other] { $count } contactpersonen gevonden
        }
        [tasks]
        { $count ->
            [0] Geen taak heeft dit in de titel
            [one] { $count } taak gevonden
           *[other] { $count } taken gevonden
        }
       *[meetings]
        { $count ->
            [0] Geen vergadering heeft dit in de titel
            [one] { $count } vergadering gevonden
           *[other] { $count } vergaderingen gevonden
        }
    }
preview-skipped-heading = Overgeslagen
preview-skipped-summary = { $rule } ({ $count })
preview-skipped-times = { $count } datums
preview-needs-heading = Wacht daarna op jou
preview-cut = Er zijn meer dan 5.000 vergaderingen. Wat nog komt, gaat voor; daarna volgt het meest recente. Bewerk een oudere vergadering om ook die mee te nemen.
preview-remaining =
    { $count ->
        [one] Nog { $count } volgt bij de volgende synchronisatie
       *[other] Nog { $count } volgen stap voor stap bij de volgende synchronisaties
    }
preview-enable =
    { $kind ->
        [contacts]
        { $count ->
            [0] Inschakelen, nu niets meenemen
            [one] Inschakelen ({ $count } contactpersoon)
           *[other] Inschakelen ({ $count } contactpersonen)
        }
        [tasks]
        { $count ->
            [0] Inschakelen, nu niets meenemen
            [one] Inschakelen ({ $count } taak)
           *[other] Inschakelen ({ $count } taken)
        }
       *[meetings]
        { $count ->
            [0] Inschakelen, nu niets meenemen
            [one] Inschakelen ({ $count } vergadering)
           *[other] Inschakelen ({ $count } vergaderingen)
        }
    }
preview-not-now = Niet nu
need-mail =
    { $count ->
        [one] Een wijziging in { $count } vergadering zou mensen een e-mail bezorgen: jij beslist eerst
       *[other] Wijzigingen in { $count } vergaderingen zouden mensen een e-mail bezorgen: jij beslist eerst
    }
need-deletion =
    { $count ->
        [one] { $count } verwijdering: jij bevestigt eerst
       *[other] { $count } verwijderingen: jij bevestigt eerst
    }
need-shift =
    { $count ->
        [one] { $count } vergadering zou in tijd verschuiven: jij bevestigt eerst
       *[other] { $count } vergaderingen zouden allemaal even ver verschuiven: jij bevestigt eerst
    }
need-foreign =
    { $kind ->
        [contacts] Een contactenmap “Zoho CRM” die iemand anders heeft gemaakt: jij zegt of die wordt gebruikt
        [tasks] Een takenlijst “Zoho CRM” die iemand anders heeft gemaakt: jij zegt of die wordt gebruikt
       *[meetings] Een agenda “Zoho CRM” die iemand anders heeft gemaakt: jij zegt of die wordt gebruikt
    }
need-ambiguous =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contactpersoon kan een van meerdere in CRM zijn: jij kiest
           *[other] { $count } contactpersonen kunnen elk een van meerdere in CRM zijn: jij kiest
        }
        [tasks]
        { $count ->
            [one] { $count } taak kan een van meerdere in CRM zijn: jij kiest
           *[other] { $count } taken kunnen elk een van meerdere in CRM zijn: jij kiest
        }
       *[meetings]
        { $count ->
            [one] { $count } vergadering kan een van meerdere in CRM zijn: jij kiest
           *[other] { $count } vergaderingen kunnen elk een van meerdere in CRM zijn: jij kiest
        }
    }
need-switch-off = Het uitschakelen wacht op jouw beslissing
need-failed =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contactpersoon is niet geaccepteerd door de andere kant
           *[other] { $count } contactpersonen zijn niet geaccepteerd door de andere kant
        }
        [tasks]
        { $count ->
            [one] { $count } taak is niet geaccepteerd door de andere kant
           *[other] { $count } taken zijn niet geaccepteerd door de andere kant
        }
       *[meetings]
        { $count ->
            [one] { $count } vergadering is niet geaccepteerd door de andere kant
           *[other] { $count } vergaderingen zijn niet geaccepteerd door de andere kant
        }
    }
need-merged =
    { $count ->
        [one] { $count } record is in CRM met een andere samengevoegd: jij beslist over de kopie in Outlook
       *[other] { $count } records zijn in CRM met andere samengevoegd: jij beslist over de kopieën in Outlook
    }

## Rules: why something is left alone or waits

rule-owner = Is in CRM van iemand anders
rule-imported =
    { $kind ->
        [contacts] Geïmporteerd in CRM en daarna nooit bewerkt: bewerk de contactpersoon daar om die mee te nemen
        [tasks] Geïmporteerd in CRM en daarna nooit bewerkt: bewerk de taak daar om die mee te nemen
       *[meetings] Geïmporteerd in CRM en daarna nooit bewerkt: bewerk de vergadering daar om die mee te nemen
    }
rule-off = Het uitschakelen wacht, zodat er niets verloren gaat
rule-C5 = Verwijderd in Outlook; blijft in CRM
rule-G1 =
    { $side ->
        [outlook] Blijft in Outlook: wijzigingen gaan alleen van CRM naar Outlook
        [crm] Blijft in CRM: wijzigingen gaan alleen van Outlook naar CRM
       *[none] Wijzigingen gaan alleen de andere kant op
    }
rule-G8 = Meer dan één synchronisatie meeneemt: volgt bij de volgende
rule-G9 = Met je CRM-profiel mag je dit niet zien of wijzigen
rule-T5 = Terugkerende taken blijven waar ze zijn
rule-merged = De CRM-record is met een andere samengevoegd, wacht daarom op jouw beslissing
rule-M4 = Zou mensen een e-mail bezorgen en wacht daarom op jouw beslissing
rule-M5 = Terugkerende vergaderingen blijven waar ze zijn
rule-M6 = Meer dan een eerste synchronisatie meeneemt: bewerk de vergadering om ook die mee te nemen
rule-private = Privévergaderingen blijven in Outlook
rule-cancelled = Afgezegd door de organisator
rule-declined =
    { $side ->
        [crm] Geweigerd in Outlook; blijft in CRM omdat de vergadering daar is gewijzigd of omdat verwijderingen in Outlook blijven
       *[other] Je hebt de vergadering geweigerd
    }
rule-twin = CRM heeft al een vergadering met dezelfde titel en tijd
rule-window = Te lang geleden of te ver vooruit
rule-chosen = Overgeslagen door jou
rule-kept = Blijft zoals het is, door jouw beslissing of instellingen
rule-guard = Ongewoon veel tegelijk, wacht daarom op jouw bevestiging
rule-foreign-container =
    { $kind ->
        [contacts] Een contactenmap met deze naam is door iemand anders gemaakt
        [tasks] Een takenlijst met deze naam is door iemand anders gemaakt
       *[meetings] Een agenda met deze naam is door iemand anders gemaakt
    }
rule-ambiguous =
    { $kind ->
        [contacts] Meerdere contactpersonen in CRM kunnen deze zijn
        [tasks] Meerdere taken in CRM kunnen deze zijn
       *[meetings] Meerdere vergaderingen in CRM kunnen deze zijn
    }
rule-only-in-outlook = Staat alleen in Outlook
rule-moved =
    { $kind ->
        [contacts] Verplaatst naar je eigen contactpersonen
        [tasks] Verplaatst naar je eigen taken
       *[meetings] Verplaatst naar je eigen agenda
    }
rule-other = Overgeslagen (reden: { $rule })

## Why something happens

why-new-in-the-crm = nieuw in CRM
why-new-in-outlook = nieuw in Outlook
why-changed-in-the-crm = gewijzigd in CRM
why-changed-in-outlook = gewijzigd in Outlook
why-changed-on-both-sides = gewijzigd aan beide kanten
why-edited-in-the-crm-deleted-in-outlook = verwijderd in Outlook maar bewerkt in CRM: de bewerking telt
why-edited-in-outlook-deleted-in-the-crm = verwijderd in CRM maar bewerkt in Outlook: de bewerking telt
why-deleted-in-the-crm = verwijderd in CRM
why-deleted-in-outlook = verwijderd in Outlook
why-restored-in-the-crm = hersteld in CRM
why-restored-in-outlook = hersteld in Outlook
why-belongs-to-somebody-else-now = in CRM nu van iemand anders
why-belongs-to-you-again = in CRM weer van jou
why-deletion-rejected = je hebt besloten de vergadering te behouden
why-not-marked-as-ours-yet =
    { $kind ->
        [contacts] dezelfde contactpersoon staat aan beide kanten
        [tasks] dezelfde taak staat aan beide kanten
       *[meetings] dezelfde vergadering staat aan beide kanten
    }
why-made-twice-by-two-devices = twee van je apparaten hadden de vergadering tegelijk toegevoegd
why-the-same-on-both-sides = hetzelfde aan beide kanten
why-you-chose-the-other-value = je hebt de andere waarde gekozen
why-you-left-it-as-it-is = dat heb je zo besloten
why-switched-on-again =
    { $kind ->
        [contacts] je hebt de synchronisatie van contactpersonen weer ingeschakeld
        [tasks] je hebt de synchronisatie van taken weer ingeschakeld
       *[meetings] je hebt de synchronisatie van vergaderingen weer ingeschakeld
    }
why-sent-twice-by-the-connection = de verbinding had de vergadering twee keer verstuurd
why-in-the-sync-again = weer opgenomen in de synchronisatie
why-not-on-the-list-any-more = staat niet meer op de gekozen lijst
why-merged-with-another-record = de CRM-record is met een andere samengevoegd
why-filter = staat niet op de gekozen lijst
why-owner = in CRM van iemand anders
why-container =
    { $kind ->
        [contacts] verplaatst naar een andere contactenmap
        [tasks] verplaatst naar een andere takenlijst
       *[meetings] verplaatst naar een andere agenda
    }
why-window = te lang geleden of te ver vooruit
why-kept = je hebt besloten de vergadering zo te laten
why-declined = je hebt de vergadering geweigerd of uit je agenda gehaald
why-rule = een regel slaat de vergadering over
why-off = de synchronisatie werd uitgeschakeld
why-chosen = dat heb je zelf gekozen
why-other = er is een reden voor die deze versie niet kent

## What was done to a record

happened-create =
    { $side ->
        [outlook] Toegevoegd aan Outlook
        [crm] Toegevoegd aan CRM
       *[none] Toegevoegd
    }
happened-update =
    { $side ->
        [outlook] Gewijzigd in Outlook
        [crm] Gewijzigd in CRM
       *[none] Gewijzigd
    }
happened-delete =
    { $side ->
        [outlook] Verwijderd uit Outlook
        [crm] Verwijderd in CRM
       *[none] Verwijderd
    }
happened-stamp = Aan beide kanten herkend
happened-link = Aan beide kanten gevonden
happened-sleep = Vanaf toen overgeslagen
happened-end = Aan beide kanten weg
happened-left = Zo gelaten
happened-nothing = Overgeslagen

## Activity

activity-search = Zoeken in titels
activity-filter = Weergeven
activity-filter-all = Alle
activity-filter-synced = Gesynchroniseerd
activity-filter-left = Overgeslagen
activity-filter-failed = Mislukt
activity-filter-waiting = In de wacht
activity-filter-conflict = Conflicten
activity-filter-removed = Verwijderd
activity-kind = Soort
activity-kind-all = Alle soorten
activity-found =
    { $total ->
        [0] Niets gevonden
        [one] Eén resultaat
       *[other] { $total } resultaten
    }
activity-loading = Opzoeken wat er is gebeurd…
activity-failed = Wat er is gebeurd, kon niet worden opgezocht. Er is niets gewijzigd.
activity-list = Resultaten
activity-when = { $kind ->
    [tasks] Einddatum: { $when }
   *[meetings] { $when }
  }
activity-alike = { $count } datums
activity-conflict = Conflict
activity-not-arrived =
    { $side ->
        [crm] Nog niet aangekomen in CRM
       *[outlook] Nog niet aangekomen in Outlook
    }
activity-because = { $what }, want { $why }

activity-empty-working = Er wordt gesynchroniseerd. Wat er gebeurt, staat hier zodra het klaar is.
activity-empty-new = Er is nog niets gebeurd. Bekijk wat inschakelen zou doen en begin daar.
activity-empty-link = Naar Synchronisatie
activity-empty-on = Er is nog niets gebeurd. Zet iets in Outlook of in CRM en synchroniseer daarna.
activity-empty-search = Niets heeft deze woorden in de titel. Probeer minder woorden of geef alles weer.
activity-empty-filter = Er staat nu niets in deze lijst.
activity-empty-show-all = Alles weergeven

activity-back = Terug naar de lijst
activity-gone = Hierover is niets meer bekend.
activity-open-crm = Openen in CRM
activity-new-tab = (op een nieuw tabblad)
activity-leave =
    { $kind ->
        [contacts] Deze contactpersoon overslaan
        [tasks] Deze taak overslaan
       *[meetings] Deze vergadering overslaan
    }
activity-leave-hint = Deze blijft in Outlook en in CRM. Latere wijzigingen worden niet overgenomen.
activity-include =
    { $kind ->
        [contacts] Deze contactpersoon weer synchroniseren
        [tasks] Deze taak weer synchroniseren
       *[meetings] Deze vergadering weer synchroniseren
    }
activity-include-hint = Vanaf dan worden wijzigingen weer overgenomen.
activity-bring-back = Terugzetten in Outlook
activity-bring-back-hint = Er komt een nieuwe kopie in Outlook, en wijzigingen worden weer overgenomen.
activity-history = Wat er is gebeurd
activity-no-history =
    { $kind ->
        [contacts] Met deze contactpersoon is nog niets gedaan.
        [tasks] Met deze taak is nog niets gedaan.
       *[meetings] Met deze vergadering is nog niets gedaan.
    }
activity-fields-changed =
    { $side ->
        [crm] { $fields } gewijzigd in CRM
       *[outlook] { $fields } gewijzigd in Outlook
    }

activity-field-title = titel
activity-field-time = tijd
activity-field-location = locatie
activity-field-description = beschrijving
activity-field-context = CRM-gegevens
activity-field-name = naam
activity-field-emails = e-mailadressen
activity-field-businessPhones = telefoonnummers werk
activity-field-homePhones = telefoonnummers privé
activity-field-mobilePhone = mobiel nummer
activity-field-companyName = bedrijf
activity-field-jobTitle = functie
activity-field-department = afdeling
activity-field-officeLocation = kantoor
activity-field-profession = beroep
activity-field-manager = leidinggevende
activity-field-assistantName = assistent
activity-field-nickName = roepnaam
activity-field-spouseName = echtgenoot of partner
activity-field-businessAddress = werkadres
activity-field-homeAddress = privéadres
activity-field-otherAddress = ander adres
activity-field-birthday = verjaardag
activity-field-businessHomePage = webpagina
activity-field-personalNotes = notities
activity-field-categories = categorieën
activity-field-body = notitie
activity-field-dueDateTime = einddatum
activity-field-startDateTime = begindatum
activity-field-status = status
activity-field-importance = prioriteit
activity-field-other = iets anders

activity-lost = Gewijzigd aan beide kanten: { $field }
activity-lost-kept =
    { $side ->
        [crm] Behouden, uit Outlook
       *[outlook] Behouden, uit CRM
    }
activity-lost-other =
    { $side ->
        [crm] Niet gebruikt, uit CRM
       *[outlook] Niet gebruikt, uit Outlook
    }
activity-lost-blank = (leeg)
activity-lost-take = Toch deze waarde gebruiken
activity-lost-taken = Klaar. De andere waarde wordt nu aan beide kanten gebruikt.
activity-replaced = Door jou vervangen: { $field }
activity-replaced-kept =
    { $side ->
        [crm] Jouw keuze, nu in CRM
       *[outlook] Jouw keuze, nu in Outlook
    }
activity-replaced-other =
    { $side ->
        [crm] Voorheen, in CRM
       *[outlook] Voorheen, in Outlook
    }
activity-replaced-take = Terugzetten
activity-replaced-taken = Klaar. De vorige waarde staat weer aan beide kanten.
activity-leave-done =
    { $kind ->
        [contacts] Klaar. Deze contactpersoon wordt vanaf nu overgeslagen.
        [tasks] Klaar. Deze taak wordt vanaf nu overgeslagen.
       *[meetings] Klaar. Deze vergadering wordt vanaf nu overgeslagen.
    }
activity-include-done =
    { $kind ->
        [contacts] Klaar. Deze contactpersoon wordt weer gesynchroniseerd.
        [tasks] Klaar. Deze taak wordt weer gesynchroniseerd.
       *[meetings] Klaar. Deze vergadering wordt weer gesynchroniseerd.
    }
activity-bring-back-done = Klaar. Komt terug in Outlook en wordt weer gesynchroniseerd.

## Needs you

needs-count =
    { $count ->
        [one] Eén punt wacht op jou. Al het andere gaat door.
       *[other] { $count } punten wachten op jou. Al het andere gaat door.
    }
needs-empty = Er wacht niets op jou.
needs-empty-hint = Als je ergens over moet beslissen, staat het hier. Wat er is gedaan, staat in Activiteit.
needs-empty-link = Naar Activiteit
needs-show-all = Alles weergeven wat wacht
needs-go-back = Terug

needs-mail-heading = Mensen zouden een e-mail krijgen
needs-mail-intro = Outlook mailt de deelnemers als een vergadering met deelnemers wordt gewijzigd of verwijderd. Daarom is er nog niets gewijzigd.
needs-mail-people =
    { $people ->
        [one] Als dit doorgaat, zou één persoon een e-mail van Outlook krijgen.
       *[other] Als dit doorgaat, zouden { $people } mensen een e-mail van Outlook krijgen.
    }
needs-mail-create = De vergadering zou worden toegevoegd in Outlook.
needs-mail-update = Zou veranderen in Outlook: { $fields }.
needs-mail-update-plain = De vergadering zou worden gewijzigd in Outlook.
needs-mail-delete = De vergadering zou worden verwijderd in Outlook.
needs-mail-do =
    { $people ->
        [one] Toch één persoon mailen
       *[other] Toch { $people } mensen mailen
    }
needs-mail-leave = Zo laten
needs-mail-leave-all =
    { $count ->
        [one] Zo laten
       *[other] Alle { $count } zo laten
    }
needs-mail-leave-hint-update = Als je het zo laat, blijven Outlook en CRM allebei zoals ze zijn en krijgt niemand een e-mail.
needs-mail-leave-hint-delete = Als je het zo laat, blijft de vergadering in Outlook, wordt die niet meer gesynchroniseerd en krijgt niemand een e-mail.
needs-mail-ask-title =
    { $people ->
        [one] Eén persoon mailen?
       *[other] { $people } mensen mailen?
    }
needs-mail-ask =
    { $people ->
        [one] Eén persoon krijgt een e-mail van Outlook over “{ $title }”. Een e-mail is niet terug te halen.
       *[other] { $people } mensen krijgen een e-mail van Outlook over “{ $title }”. Een e-mail is niet terug te halen.
    }

needs-deletion-heading =
    { $kind ->
        [contacts] Veel contactpersonen tegelijk verwijderd
        [tasks] Veel taken tegelijk verwijderd
       *[meetings] Veel vergaderingen tegelijk verwijderd
    }
needs-deletion-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] Eén contactpersoon is verwijderd in Outlook, samen met ongewoon veel andere. Deze staat nog in CRM.
           *[other] { $count } contactpersonen zijn verwijderd in Outlook. Dat zijn er ongewoon veel, daarom staan ze nog in CRM.
        }
        [tasks]
        { $count ->
            [one] Eén taak is verwijderd in Outlook, samen met ongewoon veel andere. Deze staat nog in CRM.
           *[other] { $count } taken zijn verwijderd in Outlook. Dat zijn er ongewoon veel, daarom staan ze nog in CRM.
        }
       *[meetings]
        { $count ->
            [one] Eén vergadering is verwijderd in Outlook, samen met ongewoon veel andere. Deze staat nog in CRM.
           *[other] { $count } vergaderingen zijn verwijderd in Outlook. Dat zijn er ongewoon veel, daarom staan ze nog in CRM.
        }
    }
needs-deletion-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] Eén contactpersoon is verwijderd in CRM, samen met ongewoon veel andere. Deze staat nog in Outlook.
           *[other] { $count } contactpersonen zijn verwijderd in CRM. Dat zijn er ongewoon veel, daarom staan ze nog in Outlook.
        }
        [tasks]
        { $count ->
            [one] Eén taak is verwijderd in CRM, samen met ongewoon veel andere. Deze staat nog in Outlook.
           *[other] { $count } taken zijn verwijderd in CRM. Dat zijn er ongewoon veel, daarom staan ze nog in Outlook.
        }
       *[meetings]
        { $count ->
            [one] Eén vergadering is verwijderd in CRM, samen met ongewoon veel andere. Deze staat nog in Outlook.
           *[other] { $count } vergaderingen zijn verwijderd in CRM. Dat zijn er ongewoon veel, daarom staan ze nog in Outlook.
        }
    }
needs-deletion-owner =
    { $kind ->
        [contacts]
        { $count ->
            [one] Eén contactpersoon is in CRM nu van iemand anders, samen met ongewoon veel andere. Deze staat nog in Outlook.
           *[other] { $count } contactpersonen zijn in CRM nu van iemand anders. Dat zijn er ongewoon veel, daarom staan ze nog in Outlook.
        }
        [tasks]
        { $count ->
            [one] Eén taak is in CRM nu van iemand anders, samen met ongewoon veel andere. Deze staat nog in Outlook.
           *[other] { $count } taken zijn in CRM nu van iemand anders. Dat zijn er ongewoon veel, daarom staan ze nog in Outlook.
        }
       *[meetings]
        { $count ->
            [one] Eén vergadering is in CRM nu van iemand anders, samen met ongewoon veel andere. Deze staat nog in Outlook.
           *[other] { $count } vergaderingen zijn in CRM nu van iemand anders. Dat zijn er ongewoon veel, daarom staan ze nog in Outlook.
        }
    }
needs-deletion-do-hint-crm = Wat je verwijdert, wordt ook in CRM verwijderd.
needs-deletion-do-hint-outlook = Wat je verwijdert, wordt ook in Outlook verwijderd.
needs-deletion-do-hint-owner = Wat je verwijdert, verdwijnt uit Outlook. In CRM blijft het zoals het is.
needs-deletion-keep-hint-crm = Wat je behoudt, blijft in CRM en komt terug in Outlook.
needs-deletion-keep-hint-outlook = Wat je behoudt, blijft in Outlook en komt terug in CRM.
needs-deletion-keep-hint-owner = Wat je behoudt, blijft in Outlook en wordt niet meer gesynchroniseerd.
needs-deletion-do-all =
    { $side ->
        [crm] { $count } verwijderen in CRM
       *[outlook] { $count } verwijderen in Outlook
    }
needs-deletion-keep-all =
    { $count ->
        [one] Behouden
       *[other] Alles behouden
    }
needs-deletion-do = Verwijderen
needs-deletion-do-one = Verwijderen: “{ $title }”
needs-deletion-keep = Behouden
needs-deletion-keep-one = Behouden: “{ $title }”
needs-deletion-ask-title =
    { $kind ->
        [contacts]
        { $count ->
            [one] Eén contactpersoon verwijderen?
           *[other] { $count } contactpersonen verwijderen?
        }
        [tasks]
        { $count ->
            [one] Eén taak verwijderen?
           *[other] { $count } taken verwijderen?
        }
       *[meetings]
        { $count ->
            [one] Eén vergadering verwijderen?
           *[other] { $count } vergaderingen verwijderen?
        }
    }
needs-deletion-ask-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] “{ $title }” wordt in CRM verwijderd, voor iedereen die de contactpersoon daar kan zien.
           *[other] { $count } contactpersonen worden in CRM verwijderd, voor iedereen die ze daar kan zien.
        }
        [tasks]
        { $count ->
            [one] “{ $title }” wordt in CRM verwijderd, voor iedereen die de taak daar kan zien.
           *[other] { $count } taken worden in CRM verwijderd, voor iedereen die ze daar kan zien.
        }
       *[meetings]
        { $count ->
            [one] “{ $title }” wordt in CRM verwijderd, voor iedereen die de vergadering daar kan zien.
           *[other] { $count } vergaderingen worden in CRM verwijderd, voor iedereen die ze daar kan zien.
        }
    }
needs-deletion-ask-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] “{ $title }” wordt in Outlook verwijderd.
           *[other] { $count } contactpersonen worden in Outlook verwijderd.
        }
        [tasks]
        { $count ->
            [one] “{ $title }” wordt in Outlook verwijderd.
           *[other] { $count } taken worden in Outlook verwijderd.
        }
       *[meetings]
        { $count ->
            [one] “{ $title }” wordt in Outlook verwijderd.
           *[other] { $count } vergaderingen worden in Outlook verwijderd.
        }
    }
needs-deletion-ask-yes =
    { $kind ->
        [contacts]
        { $count ->
            [one] Eén contactpersoon verwijderen
           *[other] { $count } contactpersonen verwijderen
        }
        [tasks]
        { $count ->
            [one] Eén taak verwijderen
           *[other] { $count } taken verwijderen
        }
       *[meetings]
        { $count ->
            [one] Eén vergadering verwijderen
           *[other] { $count } vergaderingen verwijderen
        }
    }

needs-shift-heading = Veel vergaderingen even ver verschoven
needs-shift-crm =
    { $count ->
        [one] Eén vergadering is in Outlook even ver verschoven als veel andere. In CRM staat deze nog waar die stond.
       *[other] { $count } vergaderingen zijn in Outlook verschoven, allemaal even ver. Zo zien verkeerd ingestelde tijdzones eruit, daarom staan ze in CRM nog waar ze stonden.
    }
needs-shift-outlook =
    { $count ->
        [one] Eén vergadering is in CRM even ver verschoven als veel andere. In Outlook staat deze nog waar die stond.
       *[other] { $count } vergaderingen zijn in CRM verschoven, allemaal even ver. Zo zien verkeerd ingestelde tijdzones eruit, daarom staan ze in Outlook nog waar ze stonden.
    }
needs-shift-do-hint-crm = Wat je verschuift, verschuift ook in CRM.
needs-shift-do-hint-outlook = Wat je verschuift, verschuift ook in Outlook.
needs-shift-keep-hint-crm = Wat je zo laat, blijft aan beide kanten zoals het is.
needs-shift-keep-hint-outlook = Wat je zo laat, blijft aan beide kanten zoals het is.
needs-shift-do-all =
    { $side ->
        [crm] { $count } verschuiven in CRM
       *[outlook] { $count } verschuiven in Outlook
    }
needs-shift-keep-all =
    { $count ->
        [one] Zo laten
       *[other] Alles zo laten
    }
needs-shift-do = Verschuiven
needs-shift-do-one = Verschuiven: “{ $title }”
needs-shift-keep = Zo laten
needs-shift-keep-one = Zo laten: “{ $title }”

needs-merged-heading =
    { $kind ->
        [contacts] Twee contactpersonen zijn er één geworden
        [tasks] Twee taken zijn er één geworden
       *[meetings] Twee vergaderingen zijn er één geworden
    }
needs-merged-intro =
    { $kind ->
        [contacts] In CRM zijn twee contactpersonen samengevoegd. In Outlook staan ze nog allebei: wil je de overbodige ook uit Outlook verwijderen?
        [tasks] In CRM zijn twee taken samengevoegd. In Outlook staan ze nog allebei: wil je de overbodige ook uit Outlook verwijderen?
       *[meetings] In CRM zijn twee vergaderingen samengevoegd. In Outlook staan ze nog allebei: wil je de overbodige ook uit Outlook verwijderen?
    }
needs-merged-keep-hint = Wat je behoudt, blijft in Outlook en wordt niet meer gesynchroniseerd.
needs-merged-keep = In Outlook behouden
needs-merged-keep-one = In Outlook behouden: “{ $title }”
needs-merged-do = Uit Outlook verwijderen
needs-merged-do-one = Uit Outlook verwijderen: “{ $title }”
needs-merged-ask-title = Uit Outlook verwijderen?
needs-merged-ask = “{ $title }” wordt uit Outlook verwijderd. Waarmee dit is samengevoegd, blijft aan beide kanten.

needs-foreign-heading =
    { $kind ->
        [contacts] Van wie is deze contactenmap?
        [tasks] Van wie is deze takenlijst?
       *[meetings] Van wie is deze agenda?
    }
needs-foreign-intro =
    { $kind ->
        [contacts] Er is in Outlook een contactenmap “{ $title }” die niet hier is gemaakt.
        [tasks] Er is in Outlook een takenlijst “{ $title }” die niet hier is gemaakt.
       *[meetings] Er is in Outlook een agenda “{ $title }” die niet hier is gemaakt.
    }
needs-foreign-other =
    { $kind ->
        [contacts] Waarschijnlijk is die gemaakt door de eigen Office 365-synchronisatie van CRM. Schakel die eerst uit: twee synchronisaties zouden elkaar blijven voeden, en contactpersonen zouden dubbel komen te staan.
        [tasks] Waarschijnlijk is die gemaakt door de eigen Office 365-synchronisatie van CRM. Schakel die eerst uit: twee synchronisaties zouden elkaar blijven voeden, en taken zouden dubbel komen te staan.
       *[meetings] Waarschijnlijk is die gemaakt door de eigen Office 365-synchronisatie van CRM. Schakel die eerst uit: twee synchronisaties zouden elkaar blijven voeden, en vergaderingen zouden dubbel komen te staan.
    }
needs-foreign-use-hint =
    { $kind ->
        [contacts] Als je deze gebruikt, komen je CRM-contactpersonen in deze contactenmap en gaat wat erin staat naar CRM.
        [tasks] Als je deze gebruikt, komen je CRM-taken in deze takenlijst en gaat wat erin staat naar CRM.
       *[meetings] Als je deze gebruikt, komen je CRM-vergaderingen in deze agenda en gaat wat erin staat naar CRM.
    }
needs-foreign-second-hint =
    { $kind ->
        [contacts] Als je een tweede maakt, blijft deze contactenmap ongemoeid.
        [tasks] Als je een tweede maakt, blijft deze takenlijst ongemoeid.
       *[meetings] Als je een tweede maakt, blijft deze agenda ongemoeid.
    }
needs-foreign-use =
    { $kind ->
        [contacts] Deze contactenmap gebruiken
        [tasks] Deze takenlijst gebruiken
       *[meetings] Deze agenda gebruiken
    }
needs-foreign-second =
    { $kind ->
        [contacts] Een tweede contactenmap maken
        [tasks] Een tweede takenlijst maken
       *[meetings] Een tweede agenda maken
    }

needs-ambiguous-heading = Welke is het?
needs-ambiguous-intro =
    { $kind ->
        [contacts] Deze contactpersonen in Outlook lijken op meerdere contactpersonen in CRM. Er is nog niets gekoppeld of toegevoegd.
        [tasks] Deze taken in Outlook lijken op meerdere taken in CRM. Er is nog niets gekoppeld of toegevoegd.
       *[meetings] Deze vergaderingen in Outlook lijken op meerdere vergaderingen in CRM. Er is nog niets gekoppeld of toegevoegd.
    }
needs-ambiguous-choose =
    { $kind ->
        [contacts] Welke CRM-contactpersoon is “{ $title }”?
        [tasks] Welke CRM-taak is “{ $title }”?
       *[meetings] Welke CRM-vergadering is “{ $title }”?
    }
needs-ambiguous-none =
    { $kind ->
        [contacts] Geen van deze: als nieuwe contactpersoon toevoegen
        [tasks] Geen van deze: als nieuwe taak toevoegen
       *[meetings] Geen van deze: als nieuwe vergadering toevoegen
    }
needs-ambiguous-take-hint =
    { $kind ->
        [contacts] De contactpersoon die je kiest en die in Outlook worden voortaan gelijk gehouden. De andere blijven zoals ze zijn.
        [tasks] De taak die je kiest en die in Outlook worden voortaan gelijk gehouden. De andere blijven zoals ze zijn.
       *[meetings] De vergadering die je kiest en die in Outlook worden voortaan gelijk gehouden. De andere blijven zoals ze zijn.
    }
needs-ambiguous-decide = Mijn keuze gebruiken
needs-ambiguous-decide-first = Kies er eerst een.

needs-switch-off-heading = Uitschakelen
needs-switch-off-mail =
    { $people ->
        [one] De agenda “Zoho CRM” is nog niet verwijderd: één persoon kan een annulering van Outlook krijgen.
       *[other] De agenda “Zoho CRM” is nog niet verwijderd: { $people } mensen kunnen een annulering van Outlook krijgen.
    }
needs-switch-off-mail-items =
    { $items ->
        [one] Eén vergadering in deze agenda heeft deelnemers.
       *[other] { $items } vergaderingen in deze agenda hebben deelnemers.
    }
needs-switch-off-lost =
    { $kind ->
        [contacts]
        { $items ->
            [one] De contactenmap “Zoho CRM” is nog niet verwijderd: één contactpersoon staat alleen daarin, kan niet worden verplaatst en zou verloren gaan.
           *[other] De contactenmap “Zoho CRM” is nog niet verwijderd: { $items } contactpersonen staan alleen daarin, kunnen niet worden verplaatst en zouden verloren gaan.
        }
        [tasks]
        { $items ->
            [one] De takenlijst “Zoho CRM” is nog niet verwijderd: één taak staat alleen daarin, kan niet worden verplaatst en zou verloren gaan.
           *[other] De takenlijst “Zoho CRM” is nog niet verwijderd: { $items } taken staan alleen daarin, kunnen niet worden verplaatst en zouden verloren gaan.
        }
       *[meetings]
        { $items ->
            [one] De agenda “Zoho CRM” is nog niet verwijderd: één vergadering staat alleen daarin, kan niet worden verplaatst en zou verloren gaan.
           *[other] De agenda “Zoho CRM” is nog niet verwijderd: { $items } vergaderingen staan alleen daarin, kunnen niet worden verplaatst en zouden verloren gaan.
        }
    }
needs-switch-off-hint =
    { $kind ->
        [contacts] Als je doorgaat, wordt de contactenmap verwijderd. Als je de contactenmap behoudt, wordt de synchronisatie uitgeschakeld en blijft de contactenmap met alles wat erin staat. In CRM blijft elke contactpersoon staan.
        [tasks] Als je doorgaat, wordt de takenlijst verwijderd. Als je de takenlijst behoudt, wordt de synchronisatie uitgeschakeld en blijft de takenlijst met alles wat erin staat. In CRM blijft elke taak staan.
       *[meetings] Als je doorgaat, wordt de agenda verwijderd. Als je de agenda behoudt, wordt de synchronisatie uitgeschakeld en blijft de agenda met alles wat erin staat. In CRM blijft elke vergadering staan.
    }
needs-switch-off-go-on = Doorgaan
needs-switch-off-keep =
    { $kind ->
        [contacts] Contactenmap behouden
        [tasks] Takenlijst behouden
       *[meetings] Agenda behouden
    }
needs-switch-off-ask-title =
    { $kind ->
        [contacts] Contactenmap verwijderen?
        [tasks] Takenlijst verwijderen?
       *[meetings] Agenda verwijderen?
    }
needs-switch-off-ask-mail =
    { $people ->
        [one] Eén persoon kan een annulering van Outlook krijgen. Een e-mail is niet terug te halen.
       *[other] { $people } mensen kunnen een annulering van Outlook krijgen. Een e-mail is niet terug te halen.
    }
needs-switch-off-ask-lost =
    { $kind ->
        [contacts]
        { $items ->
            [one] Eén contactpersoon die alleen in Outlook staat, wordt met de contactenmap verwijderd.
           *[other] { $items } contactpersonen die alleen in Outlook staan, worden met de contactenmap verwijderd.
        }
        [tasks]
        { $items ->
            [one] Eén taak die alleen in Outlook staat, wordt met de takenlijst verwijderd.
           *[other] { $items } taken die alleen in Outlook staan, worden met de takenlijst verwijderd.
        }
       *[meetings]
        { $items ->
            [one] Eén vergadering die alleen in Outlook staat, wordt met de agenda verwijderd.
           *[other] { $items } vergaderingen die alleen in Outlook staan, worden met de agenda verwijderd.
        }
    }
needs-switch-off-ask-yes =
    { $kind ->
        [contacts] Contactenmap verwijderen
        [tasks] Takenlijst verwijderen
       *[meetings] Agenda verwijderen
    }

needs-failed-heading = Niet gelukt
needs-failed-crm =
    { $kind ->
        [contacts] CRM heeft deze contactpersoon niet geaccepteerd. Al het andere ging door.
        [tasks] CRM heeft deze taak niet geaccepteerd. Al het andere ging door.
       *[meetings] CRM heeft deze vergadering niet geaccepteerd. Al het andere ging door.
    }
needs-failed-outlook =
    { $kind ->
        [contacts] Outlook heeft deze contactpersoon niet geaccepteerd. Al het andere ging door.
        [tasks] Outlook heeft deze taak niet geaccepteerd. Al het andere ging door.
       *[meetings] Outlook heeft deze vergadering niet geaccepteerd. Al het andere ging door.
    }
needs-failed-attempts =
    { $attempts ->
        [one] Eén keer geprobeerd.
       *[other] { $attempts } keer geprobeerd.
    }
needs-failed-again = Bij de volgende synchronisatie wordt het opnieuw geprobeerd.
needs-failed-given-up =
    { $kind ->
        [contacts] Het wordt opnieuw geprobeerd als je de contactpersoon bewerkt, na een dag, of als jij het zegt.
        [tasks] Het wordt opnieuw geprobeerd als je de taak bewerkt, na een dag, of als jij het zegt.
       *[meetings] Het wordt opnieuw geprobeerd als je de vergadering bewerkt, na een dag, of als jij het zegt.
    }
needs-failed-details =
    { $side ->
        [crm] Wat CRM antwoordde
       *[outlook] Wat Outlook antwoordde
    }
needs-failed-no-words = Er is geen reden gegeven.
needs-failed-duplicate = CRM heeft al een record met dezelfde waarden, zoals hetzelfde e-mailadres. Wijzig een van de twee en probeer het opnieuw.
needs-failed-mandatory =
    { $kind ->
        [contacts] CRM eist een veld dat hier leeg is. Vul het in, of geef het een vaste waarde in de synchronisatieopties, en probeer het opnieuw.
        [tasks] CRM eist een veld dat hier leeg is. Vul het in, of geef het een vaste waarde in de synchronisatieopties, en probeer het opnieuw.
       *[meetings] CRM eist een veld dat Outlook niet heeft. Je CRM-beheerder kan het optioneel maken; probeer het daarna opnieuw.
    }
needs-failed-mandatory-link = Synchronisatieopties bewerken
needs-failed-hint = Een vergadering die je overslaat, blijft waar die is; latere wijzigingen worden niet overgenomen.
needs-failed-retry = Opnieuw proberen
needs-failed-retry-one = Opnieuw proberen: “{ $title }”
needs-failed-leave = Overslaan
needs-failed-leave-one = Overslaan: “{ $title }”

## Settings

settings-saved = Opgeslagen
settings-not-saved = Dit kon niet worden opgeslagen. Alles blijft zoals het was.
settings-edit =
    { $kind ->
        [contacts] Synchronisatieopties van contactpersonen bewerken
        [tasks] Synchronisatieopties van taken bewerken
       *[meetings] Synchronisatieopties van vergaderingen bewerken
    }
settings-conflict = Als hetzelfde aan beide kanten is gewijzigd
settings-conflict-crm = Waarde uit CRM gaat voor
settings-conflict-outlook = Waarde uit Outlook gaat voor
settings-conflict-hint = De andere waarde is niet verloren: die staat in Activiteit, en je kunt die alsnog gebruiken.
settings-deletions = Verwijderingen
settings-deletions-switch = Een vergadering die ik in Outlook verwijder, ook in CRM verwijderen
settings-deletions-hint = Uit: de vergadering blijft in CRM en komt niet terug in Outlook.
settings-private = Privévergaderingen
settings-private-switch = Ook privévergaderingen synchroniseren
settings-private-hint = Uit: wat je als privé of vertrouwelijk markeert, verlaat Outlook nooit.
settings-private-hint-on = Aan: collega’s met toegang tot CRM kunnen het ook zien.
settings-private-warning = Let op: collega’s met toegang tot CRM kunnen zien wat daar staat, ook privévergaderingen.
settings-invitations = Uitnodigingen van klanten
settings-invitations-switch = Uitnodigingen voor vergaderingen met klanten toevoegen
settings-invitations-hint = Aan: uitnodigingen die je accepteert, komen vanzelf in CRM als een mogelijke klant of een contactpersoon ze heeft gestuurd, met jou als host. Ze blijven in je eigen agenda en niemand krijgt mail.
settings-colleagues-switch = Ook als een CRM-gebruiker ze heeft gestuurd
settings-colleagues-hint = Uit: vergaderingen van je collega’s blijven in Outlook.
settings-frequency = Automatisch synchroniseren
settings-frequency-label = Synchroniseren zolang dit taakvenster open is
settings-frequency-off = Alleen als ik het zeg
settings-frequency-minutes =
    { $minutes ->
        [one] Elke minuut
       *[other] Elke { $minutes } minuten
    }
settings-tab = In een browsertabblad
settings-tab-why = Het taakvenster werkt ook als een eigen pagina. Daar gaat het synchroniseren door terwijl dat van Outlook gesloten is.
settings-tab-open = Het taakvenster in een browsertabblad openen
settings-accounts = Accounts
settings-another-full =
    { $side ->
        [crm] Aanmelden met een ander account: Zoho CRM
       *[outlook] Aanmelden met een ander account: Microsoft 365
    }
settings-sign-out = Afmelden
settings-sign-out-full =
    { $side ->
        [crm] Afmelden: Zoho CRM
       *[outlook] Afmelden: Microsoft 365
    }
settings-sign-out-title =
    { $side ->
        [crm] Afmelden bij Zoho CRM?
       *[outlook] Afmelden bij Microsoft 365?
    }
settings-sign-out-body = Aan geen van beide kanten wordt iets verwijderd en je instellingen blijven. Het synchroniseren stopt tot je je weer aanmeldt; dan gaat het verder waar het was.
settings-sign-out-no = Aangemeld blijven
settings-off-hint =
    { $kind ->
        [contacts] Elke contactpersoon blijft in CRM. Jij kiest wat er in Outlook gebeurt.
        [tasks] Elke taak blijft in CRM. Jij kiest wat er in Outlook gebeurt.
       *[meetings] Elke vergadering blijft in CRM. Jij kiest wat er in Outlook gebeurt.
    }

settings-off-open =
    { $kind ->
        [contacts] Contactpersonen uitschakelen…
        [tasks] Taken uitschakelen…
       *[meetings] Vergaderingen uitschakelen…
    }
settings-off-is-off =
    { $kind ->
        [contacts] De synchronisatie van contactpersonen is uitgeschakeld. Elke contactpersoon blijft in CRM.
        [tasks] De synchronisatie van taken is uitgeschakeld. Elke taak blijft in CRM.
       *[meetings] De synchronisatie van vergaderingen is uitgeschakeld. Elke vergadering blijft in CRM.
    }
settings-off-not-done = De synchronisatie staat nog aan: het uitschakelen kon niet worden voltooid.
settings-off-waits = Het uitschakelen wacht op jouw beslissing.
settings-off-waits-link = Naar Actie nodig

settings-off-title =
    { $kind ->
        [contacts] Contactpersonen uitschakelen
        [tasks] Taken uitschakelen
       *[meetings] Vergaderingen uitschakelen
    }
settings-off-crm-stays =
    { $kind ->
        [contacts] Elke contactpersoon blijft in CRM.
        [tasks] Elke taak blijft in CRM.
       *[meetings] Elke vergadering blijft in CRM.
    }
settings-off-looking =
    { $kind ->
        [contacts] Zoeken naar contactpersonen die alleen in Outlook staan…
        [tasks] Zoeken naar taken die alleen in Outlook staan…
       *[meetings] Zoeken naar vergaderingen die alleen in Outlook staan…
    }
settings-off-unknown = Wat alleen in Outlook staat, kon niet worden nagegaan, dus er is niets uitgeschakeld.
settings-off-unknown-hint =
    { $kind ->
        [contacts] Je kunt het opnieuw proberen, of uitschakelen en de contactenmap behouden met alles wat erin staat.
        [tasks] Je kunt het opnieuw proberen, of uitschakelen en de takenlijst behouden met alles wat erin staat.
       *[meetings] Je kunt het opnieuw proberen, of uitschakelen en de agenda behouden met alles wat erin staat.
    }
settings-off-only =
    { $kind ->
        [contacts]
        { $count ->
            [0] Niets staat alleen in Outlook: alles in de contactenmap “Zoho CRM” staat ook in CRM.
            [one] Eén contactpersoon in de contactenmap “Zoho CRM” staat alleen in Outlook:
           *[other] { $count } contactpersonen in de contactenmap “Zoho CRM” staan alleen in Outlook:
        }
        [tasks]
        { $count ->
            [0] Niets staat alleen in Outlook: alles in de takenlijst “Zoho CRM” staat ook in CRM.
            [one] Eén taak in de takenlijst “Zoho CRM” staat alleen in Outlook:
           *[other] { $count } taken in de takenlijst “Zoho CRM” staan alleen in Outlook:
        }
       *[meetings]
        { $count ->
            [0] Niets staat alleen in Outlook: alles in de agenda “Zoho CRM” staat ook in CRM.
            [one] Eén vergadering in de agenda “Zoho CRM” staat alleen in Outlook:
           *[other] { $count } vergaderingen in de agenda “Zoho CRM” staan alleen in Outlook:
        }
    }
settings-off-list = Alleen in Outlook
settings-off-people =
    { $people ->
        [one] één deelnemer
       *[other] { $people } deelnemers
    }
settings-off-choose = Wat gebeurt er in Outlook?
settings-off-keep =
    { $kind ->
        [contacts] De contactenmap en de contactpersonen behouden
        [tasks] De takenlijst en de taken behouden
       *[meetings] De agenda en de vergaderingen behouden
    }
settings-off-keep-hint =
    { $kind ->
        [contacts] Er verandert niets in Outlook. De contactpersonen worden alleen niet meer gesynchroniseerd.
        [tasks] Er verandert niets in Outlook. De taken worden alleen niet meer gesynchroniseerd.
       *[meetings] Er verandert niets in Outlook. De vergaderingen worden alleen niet meer gesynchroniseerd.
    }
settings-off-move =
    { $kind ->
        [contacts] Wat alleen in Outlook staat, naar mijn eigen contactpersonen verplaatsen en de rest verwijderen
        [tasks] Wat alleen in Outlook staat, naar mijn eigen taken verplaatsen en de rest verwijderen
       *[meetings] Wat alleen in Outlook staat, naar mijn eigen agenda verplaatsen en de rest verwijderen
    }
settings-off-move-hint =
    { $kind ->
        [contacts]
        { $count ->
            [0] De contactenmap wordt verwijderd. Mocht er dan iets nieuws alleen daarin staan, dan gaat dat naar je eigen contactpersonen.
            [one] Eén contactpersoon gaat naar je eigen contactpersonen, daarna wordt de contactenmap “Zoho CRM” verwijderd.
           *[other] { $count } contactpersonen gaan naar je eigen contactpersonen, daarna wordt de contactenmap “Zoho CRM” verwijderd.
        }
        [tasks]
        { $count ->
            [0] De takenlijst wordt verwijderd. Mocht er dan iets nieuws alleen daarin staan, dan gaat dat naar je eigen taken.
            [one] Eén taak gaat naar je eigen taken, daarna wordt de takenlijst “Zoho CRM” verwijderd.
           *[other] { $count } taken gaan naar je eigen taken, daarna wordt de takenlijst “Zoho CRM” verwijderd.
        }
       *[meetings]
        { $count ->
            [0] De agenda wordt verwijderd. Mocht er dan iets nieuws alleen daarin staan, dan gaat dat naar je eigen agenda.
            [one] Eén vergadering gaat naar je eigen agenda, daarna wordt de agenda “Zoho CRM” verwijderd.
           *[other] { $count } vergaderingen gaan naar je eigen agenda, daarna wordt de agenda “Zoho CRM” verwijderd.
        }
    }
settings-off-remove =
    { $kind ->
        [contacts] De contactenmap met alles erin verwijderen
        [tasks] De takenlijst met alles erin verwijderen
       *[meetings] De agenda met alles erin verwijderen
    }
settings-off-remove-hint =
    { $kind ->
        [contacts]
        { $count ->
            [0] { $total ->
                [0] De contactenmap is leeg.
                [one] Eén contactpersoon verdwijnt uit Outlook. Deze staat ook in CRM.
               *[other] { $total } contactpersonen verdwijnen uit Outlook. Ze staan allemaal ook in CRM.
            }
            [one] Gevaar: één contactpersoon staat alleen in Outlook en zou verloren gaan.
           *[other] Gevaar: { $count } contactpersonen staan alleen in Outlook en zouden verloren gaan.
        }
        [tasks]
        { $count ->
            [0] { $total ->
                [0] De takenlijst is leeg.
                [one] Eén taak verdwijnt uit Outlook. Deze staat ook in CRM.
               *[other] { $total } taken verdwijnen uit Outlook. Ze staan allemaal ook in CRM.
            }
            [one] Gevaar: één taak staat alleen in Outlook en zou verloren gaan.
           *[other] Gevaar: { $count } taken staan alleen in Outlook en zouden verloren gaan.
        }
       *[meetings]
        { $count ->
            [0] { $total ->
                [0] De agenda is leeg.
                [one] Eén vergadering verdwijnt uit Outlook. Deze staat ook in CRM.
               *[other] { $total } vergaderingen verdwijnen uit Outlook. Ze staan allemaal ook in CRM.
            }
            [one] Gevaar: één vergadering staat alleen in Outlook en zou verloren gaan.
           *[other] Gevaar: { $count } vergaderingen staan alleen in Outlook en zouden verloren gaan.
        }
    }
settings-off-mail-hint = Als iemand een annulering zou kunnen krijgen, wordt het je eerst gevraagd.
settings-off-do = Uitschakelen
settings-off-keep-now =
    { $kind ->
        [contacts] Uitschakelen, contactenmap behouden
        [tasks] Uitschakelen, takenlijst behouden
       *[meetings] Uitschakelen, agenda behouden
    }
settings-off-cancel = Terug
settings-off-ask-title =
    { $kind ->
        [contacts]
        { $count ->
            [one] Eén contactpersoon kwijtraken?
           *[other] { $count } contactpersonen kwijtraken?
        }
        [tasks]
        { $count ->
            [one] Eén taak kwijtraken?
           *[other] { $count } taken kwijtraken?
        }
       *[meetings]
        { $count ->
            [one] Eén vergadering kwijtraken?
           *[other] { $count } vergaderingen kwijtraken?
        }
    }
settings-off-ask =
    { $kind ->
        [contacts]
        { $count ->
            [one] Eén contactpersoon die alleen in Outlook staat, wordt met de contactenmap verwijderd. Deze staat nergens anders.
           *[other] { $count } contactpersonen die alleen in Outlook staan, worden met de contactenmap verwijderd. Ze staan nergens anders.
        }
        [tasks]
        { $count ->
            [one] Eén taak die alleen in Outlook staat, wordt met de takenlijst verwijderd. Deze staat nergens anders.
           *[other] { $count } taken die alleen in Outlook staan, worden met de takenlijst verwijderd. Ze staan nergens anders.
        }
       *[meetings]
        { $count ->
            [one] Eén vergadering die alleen in Outlook staat, wordt met de agenda verwijderd. Deze staat nergens anders.
           *[other] { $count } vergaderingen die alleen in Outlook staan, worden met de agenda verwijderd. Ze staan nergens anders.
        }
    }
settings-off-ask-yes =
    { $kind ->
        [contacts]
        { $count ->
            [one] Contactenmap en één contactpersoon verwijderen
           *[other] Contactenmap en { $count } contactpersonen verwijderen
        }
        [tasks]
        { $count ->
            [one] Takenlijst en één taak verwijderen
           *[other] Takenlijst en { $count } taken verwijderen
        }
       *[meetings]
        { $count ->
            [one] Agenda en één vergadering verwijderen
           *[other] Agenda en { $count } vergaderingen verwijderen
        }
    }
