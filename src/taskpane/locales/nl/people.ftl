### Wat CRM weet van de mensen op wat er in Outlook openstaat.

people-no-item = Open een bericht of een vergadering in Outlook.
people-no-item-hint = Hier staat dan wat Zoho CRM van de mensen daarop weet; het volgt alles wat je daarna opent.
people-protected = Dit item is beveiligd: Outlook laat er invoegtoepassingen weinig of niets van zien.
people-nobody-message = Op dit bericht staat niemand behalve jij.
people-nobody-meeting = Op deze vergadering staat niemand behalve jij.
people-nobody-yet = Voeg iemand toe om hier te zien wat CRM van diegene weet.
people-looking = Zoeken in CRM…
people-not-looked-up = Niet opgezocht
people-list-message = Mensen op dit bericht
people-list-meeting = Mensen op deze vergadering
people-show-all = Alles weergeven
people-show-all-full = Alles weergeven: { $name }
people-refresh = Vernieuwen
people-as-of = Laatst opgehaald: { $when }
people-new-tab = (opent een nieuw tabblad)
people-open-crm = Openen in CRM

## Iemand in één oogopslag

people-type-contact = Contactpersoon
people-type-lead = Mogelijke klant
people-type-user = Collega
people-type-none = Niet in CRM
people-role-organizer = Organisator
people-role-optional = Optioneel
people-summary =
    { $of ->
        [one]
            { $found ->
                [0] 1 persoon staat niet in CRM
               *[other] 1 persoon staat in CRM
            }
       *[other]
            { $found ->
                [0] Niemand van de { $of } staat in CRM
                [one] { $found } van de { $of } staat in CRM
               *[other] { $found } van de { $of } staan in CRM
            }
    }
people-colleagues =
    { $count ->
        [one] { $count } collega
       *[other] { $count } collega’s
    }
people-open-deals =
    { $count ->
        [0] Geen lopende deals
        [one] { $count } lopende deal
       *[other] { $count } lopende deals
    }
people-last = Laatste contact: { $when }
people-last-meeting = Laatste vergadering: { $when }
people-how-meeting = vergadering
people-how-note = notitie
people-how-mail = e-mail
people-how-call = telefoongesprek
people-how-task = taak
people-no-contact = Nog geen contact vastgelegd.

## De kaart

people-unknown = Niemand in CRM heeft dit adres.
people-several = { $count } records in CRM hebben dit adres. Wie is het?
people-colleague-hint = Een collega, met een account in jullie CRM.
people-fact-company = Bedrijf
people-fact-title = Functie
people-fact-phone = Telefoon
people-fact-mail = E-mail
people-fact-owner = Eigenaar
people-counted = { $name } ({ $count })
people-deals = Deals
people-tasks = Openstaande taken
people-upcoming = Komende vergaderingen
people-past = Eerdere vergaderingen
people-notes = Notities
people-no-deals = Geen deals.
people-no-tasks = Geen openstaande taken.
people-no-upcoming = Geen vergaderingen gepland.
people-no-past = Nog geen vergaderingen gehad.
people-no-notes = Geen notities.
people-closes = sluit { $day }
people-closed = gesloten { $day }
people-due = Vervalt { $day }
people-overdue = Te laat sinds { $day }
people-whole-text = De hele notitie weergeven
people-more-in-crm = Er staat meer in CRM.
people-section-failed = Dit kon niet worden gelezen.
people-section-before = Dit kon nu niet worden gelezen. Je ziet het zoals het eerder was.
people-again-full = Opnieuw proberen: { $name }
people-card-offline = Weergegeven zoals dit apparaat het onthouden heeft.
people-card-failed = Het nieuwste uit CRM kon niet worden gelezen.

## Waardoor CRM niet gevraagd kan worden

people-problem-consent = Mensen opzoeken in Zoho CRM is nog niet toegestaan.
people-safe-consent = Als je het toestaat, leest de invoegtoepassing wat je profiel mag zien van contactpersonen, mogelijke klanten, deals, taken, vergaderingen en notities, en voegt alleen toe wat je vraagt. Dit wordt één keer gevraagd.
people-allow = Toestaan
people-problem-forbidden = Je profiel in Zoho CRM staat dit niet toe.
people-safe = Er is niets gewijzigd.
people-safe-kept = Je ziet wat dit apparaat onthouden heeft. Er is niets gewijzigd.

## Of de vergadering in CRM staat

people-meeting = Deze vergadering in CRM
people-meeting-unsaved = Sla de vergadering eerst op. Daarna kun je haar hier aan CRM toevoegen.
people-meeting-unknown = Outlook zegt niet welke vergadering dit is. Open haar vanuit je agenda om te zien of ze in CRM staat.
people-in-synced = Ze staat in CRM en blijft gelijk.
people-in-added = Je hebt haar aan CRM toegevoegd. Ze blijft gelijk.
people-in-invited = Ze staat in CRM. Wat de organisator wijzigt, gaat er ook heen.
people-in-twin = CRM heeft al een vergadering met dezelfde titel en tijd. Deze wordt niet nog eens toegevoegd.
people-elsewhere = Ze is op een ander apparaat aan CRM toegevoegd.
people-history = Wat ermee is gebeurd
people-asleep = Ze staat in CRM, maar blijft niet gelijk.
people-left = Ze staat niet in CRM.
people-outside = Ze staat niet in CRM. Vergaderingen in deze agenda gaan daar niet vanzelf heen; je kunt haar toevoegen.
people-gone = Je postvak heeft deze vergadering nog niet, of niet meer. Wacht even en open haar opnieuw.
people-waiting = Ze gaat met de volgende synchronisatie naar CRM.
people-why = Waarom wordt dit niet gesynchroniseerd?
people-left-owner = Ze is in CRM van iemand anders.
people-left-mail = Outlook zou mensen mailen, dus ze wacht op jouw beslissing.
people-left-recurring = Terugkerende vergaderingen blijven waar ze zijn.
people-left-many = Er zijn meer vergaderingen dan een eerste synchronisatie overbrengt. Wijzig haar om haar ook over te brengen.
people-left-imported = Ze is in CRM geïmporteerd en sindsdien nooit gewijzigd. Wijzig haar daar om haar over te brengen.
people-left-off = De synchronisatie van vergaderingen is uitgeschakeld.
people-left-later = Het zijn er meer dan één synchronisatie overbrengt: ze komt met een van de volgende.
people-left-profile = Je profiel in Zoho CRM laat je haar niet zien of toevoegen. Je beheerder kan dat wijzigen.
people-left-private = Privévergaderingen blijven in Outlook. Dat kun je wijzigen onder Instellingen.
people-left-cancelled = Ze is geannuleerd.
people-left-declined = Je hebt haar geweigerd.
people-left-unanswered = Je hebt haar nog niet geaccepteerd.
people-left-organizer = CRM kent niet wie je heeft uitgenodigd.
people-left-chosen = Je hebt haar buiten de synchronisatie gelaten. Onder Activiteit kun je haar weer opnemen.
people-left-kept = Ze blijft zoals ze is, door jouw beslissing of je instellingen.
people-left-window = Ze is te lang geleden of te ver vooruit.
people-left-container = Ze is naar een andere agenda verplaatst.
people-left-rule = Een regel van de synchronisatie laat haar met rust.
people-left-guard = Er veranderden er opvallend veel tegelijk, dus ze wacht op jouw bevestiging.
people-left-ambiguous = Meerdere vergaderingen in CRM kunnen deze zijn. Kies onder “Actie nodig”.
people-left-merged = Haar CRM-record is met een ander samengevoegd, dus ze wacht op jouw beslissing.
people-left-not-found = Je postvak heeft deze vergadering nog niet.
people-left-other = Een regel van de synchronisatie laat haar met rust (reden: { $rule }).

## Met de hand toevoegen

people-add = Toevoegen aan CRM
people-adding = Toevoegen…
people-added-added = Toegevoegd aan Zoho CRM.
people-added-already = Ze stond al in Zoho CRM.
people-added-people =
    { $of ->
        [one]
            { $found ->
                [0] CRM kent de deelnemer niet.
               *[other] CRM kent de deelnemer.
            }
       *[other]
            { $found ->
                [0] CRM kent niemand van de deelnemers.
               *[other] CRM kent { $found } van de { $of } deelnemers.
            }
    }
people-added-left = Ze is niet toegevoegd.
people-added-queued = Ze wordt bewaard en gaat met de volgende synchronisatie naar CRM.
people-added-failed = Ze is niet toegevoegd.
