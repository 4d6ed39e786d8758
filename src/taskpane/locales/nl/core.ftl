## Everywhere

app-name = CRM Sync for Outlook
loading = Laden…
nav-label = Pagina’s
nav-meetings = Vergaderingen
nav-activity = Activiteit
nav-needs = Actie nodig
nav-settings = Instellingen
nav-needs-count =
    { $count ->
        [one] { $count } punt wacht op jou
       *[other] { $count } punten wachten op jou
    }
search-clear = Zoekopdracht wissen
show-more = Meer weergeven
shown-of = { $shown } van { $total } weergegeven
side-outlook = staat in Outlook
side-crm = staat in CRM
meeting-without-title = (Geen titel)
# When a meeting would take place after a change
meeting-moves-to = nieuwe tijd: { $time }
storage-memory = Deze browser bewaart niets voor de invoegtoepassing. Vergaderingen worden herkend aan het kenmerk dat ze dragen, dus er wordt niets verdubbeld; alleen de lijst onder Activiteit begint elke keer opnieuw.
engine-failed = De synchronisatie kon in dit venster niet worden gestart.
engine-failed-safe = Er is aan geen van beide kanten iets gewijzigd.
page-failed = Deze pagina kon niet worden geladen.
page-failed-safe = Dit heeft geen gevolgen voor je vergaderingen.
page-reload = Opnieuw laden
when-today = Vandaag om { $time }

## While something runs

work-preview-reading = Beide kanten worden bekeken. Er verandert niets.
work-sync-reading = Zoeken naar wijzigingen aan beide kanten
work-sync-writing = Beide kanten worden gelijkgemaakt
work-off-reading = Bekijken wat er wordt uitgeschakeld
work-off-writing = Bezig met uitschakelen
work-stopping = Stopt zodra is aangekomen wat nog onderweg is
work-elsewhere = Een ander venster is aan het synchroniseren
work-amount = { $done } van { $planned }
work-read =
    { $done ->
        [one] { $done } vergadering bekeken
       *[other] { $done } vergaderingen bekeken
    }
work-waiting =
    { $side ->
        [outlook] Outlook vraagt om een pauze, verder vanaf { $time }
        [crm] CRM vraagt om een pauze, verder vanaf { $time }
       *[either] Er is om een pauze gevraagd, verder vanaf { $time }
    }
work-retrying =
    { $side ->
        [outlook] Outlook antwoordt niet. Nieuwe poging om { $time }
        [crm] CRM antwoordt niet. Nieuwe poging om { $time }
       *[either] Er komt geen antwoord. Nieuwe poging om { $time }
    }
work-stop = Stoppen
work-stop-safe = Stoppen kan veilig: wat klaar is, blijft; de rest volgt later.
announce-sync = De synchronisatie is gestart
announce-preview = Beide kanten worden bekeken
announce-preview-done = Het voorbeeld is klaar: { $result }
announce-off = Het uitschakelen is gestart
announce-elsewhere = Een ander venster is aan het synchroniseren
announce-done = De synchronisatie is afgelopen: { $result }
announce-off-done = De synchronisatie van vergaderingen is uitgeschakeld

## Status

status-label = Status
status-active = Actief
status-off = Uit
status-paused = Onderbroken
status-attention = Aandacht nodig

## Meetings: not enabled yet

meetings-new-heading = Je CRM-vergaderingen in Outlook
meetings-new-calendar = In Outlook wordt een agenda gemaakt met de naam “Zoho CRM”.
meetings-new-flow = Je CRM-vergaderingen komen in die agenda, en wat je er zelf in zet, gaat naar CRM. Wijzigingen gaan beide kanten op.
meetings-new-quiet = Niemand krijgt een e-mail. Terugkerende vergaderingen en privévergaderingen blijven waar ze zijn.
meetings-looking = Een ogenblik…
meetings-see = Bekijk wat er gebeurt
meetings-see-safe = Je kijkt alleen. Er verandert niets voordat jij het zegt.
meetings-starting-heading = Je vergaderingen zijn onderweg
meetings-starting = Je kunt gewoon doorwerken. Wat is aangekomen, blijft, wat er ook gebeurt.

## Meetings: on

meetings-on-heading = Outlook en Zoho CRM
meetings-in-step =
    { $count ->
        [0] Er lopen nog geen vergaderingen gelijk
        [one] { $count } vergadering loopt gelijk
       *[other] { $count } vergaderingen lopen gelijk
    }
meetings-empty-hint = Zet een vergadering in de agenda “Zoho CRM” in Outlook of maak er een in CRM: bij de volgende synchronisatie komt die ook aan de andere kant.
meetings-last = { $when }: { $result }
meetings-last-stopped = { $when }: je hebt de synchronisatie gestopt ({ $result }).
meetings-last-failed = { $when }: de synchronisatie is niet voltooid ({ $result }).
meetings-last-none = Nog niet gesynchroniseerd
meetings-next = Volgende automatische synchronisatie rond { $time }, zolang dit taakvenster open is.
meetings-next-soon = De volgende automatische synchronisatie begint zo.
meetings-next-signed-out = De automatische synchronisatie gaat verder zodra je weer bent aangemeld.
meetings-next-off = Automatische synchronisatie staat uit.
meetings-next-on = Inschakelen
meetings-next-change = Frequentie wijzigen
meetings-sync-now = Nu synchroniseren
meetings-syncing = Synchroniseren…
meetings-conflicts =
    { $count ->
        [one] { $count } vergadering is aan beide kanten gewijzigd: bekijk beide waarden
       *[other] { $count } vergaderingen zijn aan beide kanten gewijzigd: bekijk beide waarden
    }
meetings-needs =
    { $count ->
        [one] { $count } punt wacht op jou
       *[other] { $count } punten wachten op jou
    }
meetings-left =
    { $count ->
        [one] { $count } overgeslagen: bekijk waarom
       *[other] { $count } overgeslagen: bekijk waarom
    }
meetings-remaining =
    { $count ->
        [one] Nog { $count } volgt bij de volgende synchronisatie
       *[other] Nog { $count } volgen bij de volgende synchronisatie
    }

## What a run did (G7)

run-created-outlook =
    { $count ->
        [one] { $count } toegevoegd aan Outlook
       *[other] { $count } toegevoegd aan Outlook
    }
run-created-crm =
    { $count ->
        [one] { $count } toegevoegd aan CRM
       *[other] { $count } toegevoegd aan CRM
    }
run-updated-outlook =
    { $count ->
        [one] { $count } gewijzigd in Outlook
       *[other] { $count } gewijzigd in Outlook
    }
run-updated-crm =
    { $count ->
        [one] { $count } gewijzigd in CRM
       *[other] { $count } gewijzigd in CRM
    }
run-deleted-outlook =
    { $count ->
        [one] { $count } verwijderd uit Outlook
       *[other] { $count } verwijderd uit Outlook
    }
run-deleted-crm =
    { $count ->
        [one] { $count } verwijderd in CRM
       *[other] { $count } verwijderd in CRM
    }
run-nothing = geen wijzigingen

## Meetings: switched off

meetings-off-heading = De synchronisatie van vergaderingen staat uit
meetings-off-user = Je hebt de synchronisatie uitgeschakeld. Je vergaderingen staan allemaal nog in CRM.
meetings-off-removed = De agenda “Zoho CRM” is in Outlook verwijderd, dus de synchronisatie heeft zichzelf uitgeschakeld. Je vergaderingen staan allemaal nog in CRM.
meetings-off-again = Je kunt de synchronisatie altijd weer inschakelen; er komt niets dubbel te staan.

## Time zones (D2)

zones-heading = Tijdzones
zones-same = Outlook en CRM gebruiken dezelfde tijdzone: { $zone }
zones-differ = Outlook staat op { $outlook }, CRM op { $crm }. De tijden kloppen precies, aan beide kanten.
zones-example = “{ $title }”: { $outlookTime } in { $outlook } is { $crmTime } in { $crm }, hetzelfde moment.
zones-example-now = Nu: { $outlookTime } in { $outlook } is { $crmTime } in { $crm }, hetzelfde moment.

## Preview

preview-heading = Dit gaat er gebeuren
preview-calendar-new = In Outlook wordt een nieuwe agenda “Zoho CRM” gemaakt.
preview-calendar-ours = Je agenda “Zoho CRM” is er al en wordt weer gebruikt.
preview-calendar-approve = De agenda “Zoho CRM” die er al is, wordt gebruikt.
preview-calendar-reject = Naast de agenda die er al is, wordt een tweede gemaakt: “Zoho CRM (CRM Sync)”.
preview-foreign-heading = Van wie is deze agenda?
preview-foreign-there = Er is in Outlook al een agenda “Zoho CRM” die niet hier is gemaakt.
preview-foreign-other = Waarschijnlijk is die gemaakt door de eigen Office 365-synchronisatie van CRM. Schakel die eerst uit: twee synchronisaties zouden elkaar blijven voeden, en vergaderingen zouden dubbel komen te staan.
preview-foreign-use-hint = Als je deze gebruikt, komen je CRM-vergaderingen in deze agenda en gaat wat erin staat naar CRM.
preview-foreign-second-hint = Als je een tweede maakt, blijft deze agenda ongemoeid.
preview-foreign-safe = Je ziet in beide gevallen eerst wat er gaat gebeuren; er is nog niets gewijzigd.
preview-foreign-use = Deze agenda gebruiken
preview-foreign-second = Een tweede agenda maken
preview-nothing = Beide kanten lopen al gelijk. Nieuwe vergaderingen volgen vanaf nu.
preview-count-create-outlook =
    { $count ->
        [one] { $count } vergadering komt in Outlook
       *[other] { $count } vergaderingen komen in Outlook
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
preview-untick-hint = Vink uit wat moet blijven zoals het is. In een lange lijst ga je met de pijltoetsen van vergadering naar vergadering.
preview-search = Zoeken op titel
preview-found =
    { $count ->
        [0] Geen vergadering heeft dit in de titel
        [one] { $count } vergadering gevonden
       *[other] { $count } vergaderingen gevonden
    }
preview-skipped-heading = Overgeslagen
preview-skipped-summary = { $rule } ({ $count })
preview-skipped-times = { $count } datums
preview-needs-heading = Wacht daarna op jou
preview-cut = Er zijn meer dan 5.000 vergaderingen. Wat nog komt, gaat voor; daarna volgt het meest recente. Bewerk een oudere vergadering om ook die mee te nemen.
preview-enable =
    { $count ->
        [0] Inschakelen, nu niets meenemen
        [one] Inschakelen ({ $count } vergadering)
       *[other] Inschakelen ({ $count } vergaderingen)
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
need-foreign = Een agenda “Zoho CRM” die iemand anders heeft gemaakt: jij zegt of die wordt gebruikt
need-ambiguous =
    { $count ->
        [one] { $count } vergadering kan een van meerdere in CRM zijn: jij kiest
       *[other] { $count } vergaderingen kunnen elk een van meerdere in CRM zijn: jij kiest
    }
need-switch-off = Het uitschakelen wacht op jouw beslissing
need-failed =
    { $count ->
        [one] { $count } vergadering is niet geaccepteerd door de andere kant
       *[other] { $count } vergaderingen zijn niet geaccepteerd door de andere kant
    }

## Rules: why something is left alone or waits

rule-M3 = Is in CRM van iemand anders
rule-M4 = Zou mensen een e-mail bezorgen en wacht daarom op jouw beslissing
rule-M5 = Terugkerende vergaderingen blijven waar ze zijn
rule-M6 = Meer dan een eerste synchronisatie meeneemt: bewerk de vergadering om ook die mee te nemen
rule-M7 = Geïmporteerd in CRM en daarna nooit bewerkt: bewerk de vergadering daar om die mee te nemen
rule-M10 = Het uitschakelen wacht, zodat er niets verloren gaat
rule-private = Privévergaderingen blijven in Outlook
rule-window = Te lang geleden of te ver vooruit
rule-chosen = Overgeslagen door jou
rule-kept = Zo gelaten, zoals jij hebt besloten
rule-guard = Ongewoon veel tegelijk, wacht daarom op jouw bevestiging
rule-foreign-container = Een agenda met deze naam is door iemand anders gemaakt
rule-ambiguous = Meerdere vergaderingen in CRM kunnen deze zijn
rule-only-in-outlook = Staat alleen in Outlook
rule-moved = Verplaatst naar je eigen agenda
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
why-not-marked-as-ours-yet = dezelfde vergadering staat aan beide kanten
why-made-twice-by-two-devices = twee van je apparaten hadden de vergadering tegelijk toegevoegd
why-the-same-on-both-sides = hetzelfde aan beide kanten
why-you-chose-the-other-value = je hebt de andere waarde gekozen
why-you-left-it-as-it-is = dat heb je zo besloten
why-switched-on-again = je hebt de synchronisatie van vergaderingen weer ingeschakeld
why-sent-twice-by-the-connection = de verbinding had de vergadering twee keer verstuurd
why-owner = in CRM van iemand anders
why-container = verplaatst naar een andere agenda
why-window = te lang geleden of te ver vooruit
why-kept = je hebt besloten de vergadering zo te laten
why-rule = een regel slaat de vergadering over
why-off = de synchronisatie werd uitgeschakeld
why-chosen = dat heb je zelf gekozen
why-other = er is een reden voor die deze versie niet kent

## What was done to a meeting

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

## Problems: what happened, what was kept safe, the way on

problem-signed-out =
    { $side ->
        [outlook] Je aanmelding bij Outlook is verlopen.
        [crm] Je aanmelding bij Zoho CRM is verlopen.
       *[none] Je aanmelding is verlopen.
    }
safe-signed-out = Er is niets verloren: wijzigingen aan beide kanten wachten tot je terug bent.
problem-throttled =
    { $side ->
        [outlook] Outlook heeft het druk en vraagt om een langere pauze.
        [crm] Zoho CRM heeft het druk en vraagt om een langere pauze.
       *[none] Een service heeft het druk en vraagt om een langere pauze.
    }
safe-throttled = Wat klaar is, blijft; de rest volgt bij de volgende synchronisatie.
problem-forbidden =
    { $side ->
        [outlook] Je postvak staat dit niet toe.
        [crm] Je profiel in Zoho CRM staat dit niet toe.
       *[none] Je mist een machtiging die hiervoor nodig is.
    }
safe-forbidden = Daar is niets gewijzigd. Je beheerder kan je de machtiging geven om vergaderingen te zien en te bewerken.
problem-offline =
    { $side ->
        [outlook] Outlook was niet bereikbaar.
        [crm] Zoho CRM was niet bereikbaar.
       *[none] Een service was niet bereikbaar.
    }
safe-offline = Er is niets verloren: wat klaar is, blijft; de rest volgt zodra de verbinding terug is.
problem-container-gone = De agenda “Zoho CRM” is niet gevonden in Outlook.
safe-container-gone = Voor de zekerheid is er niets verwijderd in CRM.
problem-foreign-container = Er is een agenda “Zoho CRM” die iemand anders heeft gemaakt.
safe-foreign-container = Er is niets in gezet; jij beslist of die wordt gebruikt.
problem-storage = Deze browser kon niet bewaren wat de synchronisatie moet onthouden.
safe-storage = Wat klaar was, blijft, en niets wordt dubbel gemaakt. Maak ruimte vrij op dit apparaat of sta opslag voor deze pagina toe en probeer het opnieuw.
problem-other-account =
    { $side ->
        [outlook] Dit is een ander postvak dan dat waarvoor je de synchronisatie hebt ingeschakeld.
        [crm] Dit is een ander CRM-account dan dat waarvoor je de synchronisatie hebt ingeschakeld.
       *[none] Dit is een ander account dan dat waarvoor je de synchronisatie hebt ingeschakeld.
    }
safe-other-account = Beide accounts zijn ongemoeid gelaten.
problem-stopped = Je hebt de synchronisatie gestopt.
safe-stopped = Wat klaar was, blijft; de rest volgt bij de volgende synchronisatie.
problem-contradiction =
    { $side ->
        [outlook] Outlook gaf twee antwoorden die niet allebei kunnen kloppen.
        [crm] Zoho CRM gaf twee antwoorden die niet allebei kunnen kloppen.
       *[none] Twee antwoorden kunnen niet allebei kloppen.
    }
safe-contradiction = Voor de zekerheid is er verder niets gewijzigd.
problem-unexpected =
    { $side ->
        [outlook] Outlook gaf een antwoord dat niet te begrijpen is.
        [crm] Zoho CRM gaf een antwoord dat niet te begrijpen is.
       *[none] Er is iets misgegaan dat niet was voorzien.
    }
safe-unexpected = Wat klaar was, blijft, en er is verder niets gewijzigd.
problem-other = Dit kon niet worden voltooid.
safe-other = Wat klaar was, blijft, en er is niets verloren.
action-sign-in = Opnieuw aanmelden
action-again = Opnieuw proberen
action-go-on = Doorgaan
action-decide = Beslissen
