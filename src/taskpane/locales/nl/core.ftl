## Everywhere

app-name = CRM Sync for Outlook
loading = Laden…
nav-label = Pagina’s
nav-people = Mensen
nav-home = Synchronisatie
nav-activity = Activiteit
nav-needs = Actie nodig
nav-settings = Instellingen
nav-preview = Dit gaat er gebeuren
nav-setup = Synchronisatieopties
kind-name =
    { $kind ->
        [contacts] Contactpersonen
        [tasks] Taken
       *[meetings] Vergaderingen
    }
kind-one =
    { $kind ->
        [contacts] Contactpersoon
        [tasks] Taak
       *[meetings] Vergadering
    }
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
item-without-title = (Geen titel)
# When a meeting would take place after a change
item-moves-to = nieuwe tijd: { $time }
storage-memory = Deze browser bewaart niets voor de invoegtoepassing. Wat gesynchroniseerd is, wordt herkend aan het kenmerk dat het draagt, dus er wordt niets verdubbeld; alleen de lijst onder Activiteit begint elke keer opnieuw.
engine-failed = De synchronisatie kon in dit venster niet worden gestart.
engine-failed-safe = Er is aan geen van beide kanten iets gewijzigd.
page-failed = Deze pagina kon niet worden geladen.
page-failed-safe = Dit heeft geen gevolgen voor wat gesynchroniseerd is.
page-reload = Opnieuw laden
when-today = Vandaag om { $time }

## While something runs

work-preview-reading =
    { $kind ->
        [contacts] Je contactpersonen worden aan beide kanten bekeken. Er verandert niets.
        [tasks] Je taken worden aan beide kanten bekeken. Er verandert niets.
        [meetings] Je vergaderingen worden aan beide kanten bekeken. Er verandert niets.
       *[none] Beide kanten worden bekeken. Er verandert niets.
    }
work-sync-reading =
    { $kind ->
        [contacts] Zoeken naar gewijzigde contactpersonen aan beide kanten
        [tasks] Zoeken naar gewijzigde taken aan beide kanten
        [meetings] Zoeken naar gewijzigde vergaderingen aan beide kanten
       *[none] Zoeken naar wijzigingen aan beide kanten
    }
work-sync-writing =
    { $kind ->
        [contacts] Je contactpersonen worden gelijkgemaakt
        [tasks] Je taken worden gelijkgemaakt
        [meetings] Je vergaderingen worden gelijkgemaakt
       *[none] Beide kanten worden gelijkgemaakt
    }
work-off-reading = Bekijken wat er wordt uitgeschakeld
work-off-writing = Bezig met uitschakelen
work-stopping = Stopt zodra is aangekomen wat nog onderweg is
work-elsewhere = Een ander venster is aan het synchroniseren
work-amount = { $done } van { $planned }
work-read = { $done } bekeken
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
announce-of-kind =
    { $kind ->
        [contacts] Contactpersonen: { $result }
        [tasks] Taken: { $result }
       *[meetings] Vergaderingen: { $result }
    }
announce-off-done =
    { $kind ->
        [contacts] De synchronisatie van contactpersonen is uitgeschakeld
        [tasks] De synchronisatie van taken is uitgeschakeld
       *[meetings] De synchronisatie van vergaderingen is uitgeschakeld
    }

## Status

status-label = Status
status-active = Actief
status-off = Uit
status-paused = Onderbroken
status-attention = Aandacht nodig

## Not enabled yet

home-new =
    { $kind ->
        [contacts] Een contactenmap “Zoho CRM” in Outlook bevat je CRM-contactpersonen, en wie je er zelf in zet, gaat naar CRM. Jij kiest welke velden meegaan.
        [tasks] Een takenlijst “Zoho CRM” in Outlook bevat je CRM-taken, en wat je er zelf in zet, gaat naar CRM. Jij kiest welke velden meegaan.
       *[meetings] Een agenda “Zoho CRM” in Outlook toont je CRM-vergaderingen, en wat je er zelf in zet, gaat naar CRM. Niemand krijgt een e-mail; terugkerende vergaderingen en privévergaderingen blijven waar ze zijn.
    }
home-new-safe = Er verandert niets voordat je hebt gezien wat er gaat gebeuren.
home-to-preview = Bekijk wat er gebeurt
home-to-preview-full =
    { $kind ->
        [contacts] Bekijk wat er gebeurt: contactpersonen
        [tasks] Bekijk wat er gebeurt: taken
       *[meetings] Bekijk wat er gebeurt: vergaderingen
    }
home-to-setup =
    { $kind ->
        [contacts] Contactpersonen instellen
        [tasks] Taken instellen
       *[meetings] Vergaderingen instellen
    }
home-edit = Synchronisatieopties bewerken
home-starting =
    { $kind ->
        [contacts] Je contactpersonen zijn onderweg. Je kunt gewoon doorwerken: wat is aangekomen, blijft, wat er ook gebeurt.
        [tasks] Je taken zijn onderweg. Je kunt gewoon doorwerken: wat is aangekomen, blijft, wat er ook gebeurt.
       *[meetings] Je vergaderingen zijn onderweg. Je kunt gewoon doorwerken: wat is aangekomen, blijft, wat er ook gebeurt.
    }

## On

home-in-step =
    { $kind ->
        [contacts]
        { $count ->
            [0] Er lopen nog geen contactpersonen gelijk
            [one] { $count } contactpersoon loopt gelijk
           *[other] { $count } contactpersonen lopen gelijk
        }
        [tasks]
        { $count ->
            [0] Er lopen nog geen taken gelijk
            [one] { $count } taak loopt gelijk
           *[other] { $count } taken lopen gelijk
        }
       *[meetings]
        { $count ->
            [0] Er lopen nog geen vergaderingen gelijk
            [one] { $count } vergadering loopt gelijk
           *[other] { $count } vergaderingen lopen gelijk
        }
    }
home-empty-hint =
    { $kind ->
        [contacts] Zet een contactpersoon in de map “Zoho CRM” in Outlook of maak er een in CRM: bij de volgende synchronisatie komt die ook aan de andere kant.
        [tasks] Zet een taak in de lijst “Zoho CRM” in Outlook of maak er een in CRM: bij de volgende synchronisatie komt die ook aan de andere kant.
       *[meetings] Zet een vergadering in de agenda “Zoho CRM” in Outlook of maak er een in CRM: bij de volgende synchronisatie komt die ook aan de andere kant.
    }
home-last = { $when }: { $result }
home-last-stopped = { $when }: je hebt de synchronisatie gestopt ({ $result }).
home-last-failed = { $when }: de synchronisatie is niet voltooid ({ $result }).
home-last-none = Nog niet gesynchroniseerd
home-next = Volgende automatische synchronisatie rond { $time }, zolang dit taakvenster open is.
home-next-soon = De volgende automatische synchronisatie begint zo.
home-next-signed-out = De automatische synchronisatie gaat verder zodra je weer bent aangemeld.
home-next-off = Automatische synchronisatie staat uit.
home-next-on = Inschakelen
home-next-change = Frequentie wijzigen
home-sync-now = Nu synchroniseren
home-syncing = Synchroniseren…
home-conflicts =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contactpersoon is aan beide kanten gewijzigd: bekijk beide waarden
           *[other] { $count } contactpersonen zijn aan beide kanten gewijzigd: bekijk beide waarden
        }
        [tasks]
        { $count ->
            [one] { $count } taak is aan beide kanten gewijzigd: bekijk beide waarden
           *[other] { $count } taken zijn aan beide kanten gewijzigd: bekijk beide waarden
        }
       *[meetings]
        { $count ->
            [one] { $count } vergadering is aan beide kanten gewijzigd: bekijk beide waarden
           *[other] { $count } vergaderingen zijn aan beide kanten gewijzigd: bekijk beide waarden
        }
    }
home-needs =
    { $count ->
        [one] { $count } punt wacht op jou
       *[other] { $count } punten wachten op jou
    }
home-left =
    { $count ->
        [one] { $count } overgeslagen: bekijk waarom
       *[other] { $count } overgeslagen: bekijk waarom
    }
home-remaining =
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

## Switched off

home-off-user =
    { $kind ->
        [contacts] Je hebt de synchronisatie uitgeschakeld. Je contactpersonen staan allemaal nog in CRM.
        [tasks] Je hebt de synchronisatie uitgeschakeld. Je taken staan allemaal nog in CRM.
       *[meetings] Je hebt de synchronisatie uitgeschakeld. Je vergaderingen staan allemaal nog in CRM.
    }
home-off-removed =
    { $kind ->
        [contacts] De contactenmap “Zoho CRM” is in Outlook verwijderd, dus de synchronisatie heeft zichzelf uitgeschakeld. Je contactpersonen staan allemaal nog in CRM.
        [tasks] De takenlijst “Zoho CRM” is in Outlook verwijderd, dus de synchronisatie heeft zichzelf uitgeschakeld. Je taken staan allemaal nog in CRM.
       *[meetings] De agenda “Zoho CRM” is in Outlook verwijderd, dus de synchronisatie heeft zichzelf uitgeschakeld. Je vergaderingen staan allemaal nog in CRM.
    }
home-off-again = Je kunt de synchronisatie altijd weer inschakelen; er komt niets dubbel te staan.

## Time zones (D2)

zones-heading = Tijdzones
zones-same = Outlook en CRM gebruiken dezelfde tijdzone: { $zone }
zones-differ = Outlook staat op { $outlook }, CRM op { $crm }. De tijden kloppen precies, aan beide kanten.
zones-example = “{ $title }”: { $outlookTime } in { $outlook } is { $crmTime } in { $crm }, hetzelfde moment.
zones-example-now = Nu: { $outlookTime } in { $outlook } is { $crmTime } in { $crm }, hetzelfde moment.

## Accounts (I2, I3)

connect-heading = Verbinden
connect-intro = Meld je één keer aan bij beide accounts. Er verandert niets voordat je hebt gezien wat er gaat gebeuren.
connect-first = Verbind eerst hierboven Microsoft 365 en Zoho CRM. Daarna kies je wat er wordt gesynchroniseerd.
connect-to =
    { $side ->
        [crm] Verbinden met Zoho CRM
       *[outlook] Verbinden met Microsoft 365
    }
connect-why-outlook = Microsoft vraagt of de invoegtoepassing mag zien wie je bent en welke tijdzone je postvak heeft. Toegang tot je agenda, contactpersonen of taken wordt gevraagd wanneer je ervoor kiest die te synchroniseren. Niemand krijgt mail, en je toegang blijft in deze browser.
connect-why-crm = Zoho vraagt of de invoegtoepassing mag zien wie je bent in CRM. Toegang tot vergaderingen, contactpersonen of taken wordt gevraagd wanneer je ervoor kiest die te synchroniseren, nooit meer dan je profiel toestaat. Je wachtwoord blijft bij Zoho, je toegang in deze browser.
account-name =
    { $side ->
        [crm] Zoho CRM
       *[outlook] Microsoft 365
    }
account-out = Niet verbonden
account-asking = Ga verder in het venster dat is geopend.
account-checking = Nagaan of je bent aangemeld…
account-in = Verbonden
account-in-as = Verbonden als { $address }
account-ending = Nog enkele minuten verbonden
account-ending-as = Nog enkele minuten verbonden als { $address }
accounts-both = Outlook is verbonden als { $outlook }, CRM als { $crm }.
accounts-one =
    { $side ->
        [crm] Zoho CRM: { $address }
       *[outlook] Microsoft 365: { $address }
    }
accounts-link = Accounts
centre-label = Waar staat je CRM-account?
centre-hint = Je ziet het aan het adres van je CRM: crm.zoho.eu is Europa.
centre-us = Verenigde Staten (zoho.com)
centre-eu = Europa (zoho.eu)
centre-in = India (zoho.in)
centre-au = Australië (zoho.com.au)
centre-jp = Japan (zoho.jp)
centre-ca = Canada (zohocloud.ca)
centre-sa = Saoedi-Arabië (zoho.sa)
centre-uk = Verenigd Koninkrijk (zoho.uk)
centre-ae = Verenigde Arabische Emiraten (zoho.ae)
centre-cn = China (zoho.com.cn)
no-account = Ik heb geen CRM-account
no-account-invited = Gebruikt je organisatie Zoho CRM al? Vraag je CRM-beheerder om je uit te nodigen en accepteer de uitnodiging die per mail komt.
no-account-new = Zo niet, registreer je dan met het adres van je postvak.
no-account-new-as = Zo niet, registreer je dan met het adres van je postvak, { $address }.
no-account-installer = Wie CRM voor de organisatie installeert, wordt de superbeheerder en nodigt de anderen uit.
no-account-link = Registreren bij Zoho CRM
reconnect-paused =
    { $side ->
        [crm] Onderbroken: maak opnieuw verbinding met Zoho CRM
       *[outlook] Onderbroken: maak opnieuw verbinding met Microsoft 365
    }
reconnect-ending =
    { $side ->
        [crm] Je aanmelding bij Zoho CRM loopt af.
       *[outlook] Je aanmelding bij Microsoft 365 loopt af.
    }
reconnect-safe = Alles blijft bewaard: instellingen, wat gesynchroniseerd is en wijzigingen aan beide kanten. Met één klik ga je verder.
action-reconnect = Opnieuw verbinden

## Signing in did not succeed: what happened, and what to do

failure-blocked = De browser heeft het aanmeldvenster geblokkeerd.
mend-blocked = Sta pop-ups voor deze site toe, in de adresbalk of in de instellingen van de browser, en druk opnieuw op de knop.
failure-closed = Het aanmeldvenster is gesloten voordat je was aangemeld.
mend-closed = Druk opnieuw op de knop en ga door tot het einde. Er is niets gewijzigd.
failure-refused = De toestemming is niet gegeven.
mend-refused = Zonder toestemming kan de invoegtoepassing dit niet doen. Druk opnieuw op de knop en accepteer als het je wordt gevraagd.
failure-administrator =
    { $side ->
        [crm] Je CRM-beheerder moet de invoegtoepassing eerst goedkeuren.
       *[outlook] Je Microsoft 365-beheerder moet de invoegtoepassing eerst goedkeuren.
    }
mend-administrator =
    { $side ->
        [crm] Stuur dit naar je beheerder: “Wil je CRM Sync for Outlook toestaan om met mijn profiel de API van Zoho CRM te gebruiken?” Druk daarna opnieuw op de knop.
       *[outlook] Stuur dit naar je beheerder: “Wil je in het Microsoft Entra-beheercentrum, onder Bedrijfstoepassingen, Machtigingen, beheerderstoestemming geven aan CRM Sync for Outlook? De toepassing leest en bewerkt de agenda, contactpersonen en taken van wie is aangemeld.” Druk daarna opnieuw op de knop.
    }
failure-other-account =
    { $side ->
        [crm] Dit is een ander CRM-account dan dat waarvoor je de synchronisatie hebt ingeschakeld.
       *[outlook] Dit account is niet dat van het geopende postvak.
    }
mend-other-account =
    { $side ->
        [crm] Er is niets gewijzigd. Druk opnieuw op de knop en kies het account dat je eerder gebruikte.
       *[outlook] Er is niets gewijzigd. Druk opnieuw op de knop en kies het account waarvan het postvak in Outlook is geopend.
    }
failure-shared-mailbox = Het geopende postvak is gedeeld of van iemand anders.
mend-shared-mailbox = Er is niets gewijzigd. Open een bericht of vergadering in je eigen postvak en druk opnieuw op de knop.
failure-data-centre = Je CRM-account staat in een ander datacentrum.
mend-data-centre = Kies waar je CRM-account staat en druk opnieuw op de knop.
failure-wrong-answer = Het antwoord dat terugkwam, hoort niet bij deze aanmelding.
mend-wrong-answer = Voor de zekerheid is het niet gebruikt. Sluit andere aanmeldvensters en druk opnieuw op de knop.
failure-throttled = Er waren te veel aanmeldingen in korte tijd.
mend-throttled = Wacht tien minuten en druk opnieuw op de knop. Alles blijft bewaard.
failure-not-set-up =
    { $side ->
        [crm] De registratie van de invoegtoepassing bij Zoho klopt niet.
       *[outlook] De registratie van de invoegtoepassing bij Microsoft klopt niet.
    }
mend-not-set-up = Dit kun je niet zelf verhelpen: vraag wie de invoegtoepassing heeft geïnstalleerd om de client-id en de omleidingsadressen na te kijken.
failure-offline =
    { $side ->
        [crm] Het aanmelden bij Zoho was niet bereikbaar.
       *[outlook] Het aanmelden bij Microsoft was niet bereikbaar.
    }
mend-offline = Controleer je verbinding en druk opnieuw op de knop. Alles blijft bewaard.
failure-unexpected = Het aanmelden ging mis op een manier die niet was voorzien.
mend-unexpected = Er is niets gewijzigd. Druk opnieuw op de knop; blijft het misgaan, zeg het dan tegen wie de invoegtoepassing heeft geïnstalleerd.

## Problems: what happened, what was kept safe, the way on

problem-signed-out =
    { $side ->
        [outlook] Je aanmelding bij Outlook is verlopen.
        [crm] Je aanmelding bij Zoho CRM is verlopen.
       *[none] Je aanmelding is verlopen.
    }
safe-signed-out = Er is niets verloren: wijzigingen aan beide kanten wachten tot je terug bent.
problem-consent =
    { $kind ->
        [contacts]
            { $side ->
                [outlook] De toegang tot je contactpersonen in Outlook is nog niet toegestaan.
               *[crm] De toegang tot je contactpersonen in Zoho CRM is nog niet toegestaan.
            }
        [tasks]
            { $side ->
                [outlook] De toegang tot je taken in Outlook is nog niet toegestaan.
               *[crm] De toegang tot je taken in Zoho CRM is nog niet toegestaan.
            }
        [meetings]
            { $side ->
                [outlook] De toegang tot je vergaderingen in Outlook is nog niet toegestaan.
               *[crm] De toegang tot je vergaderingen in Zoho CRM is nog niet toegestaan.
            }
       *[all]
            { $side ->
                [outlook] De toegang tot wat je in Outlook synchroniseert is nog niet toegestaan.
               *[crm] De toegang tot wat je in Zoho CRM synchroniseert is nog niet toegestaan.
            }
    }
safe-consent = Er is niets gelezen of gewijzigd. Deze toestemming wordt je één keer gevraagd.
problem-no-account = Dit Zoho-account kan het CRM niet gebruiken.
safe-no-account = Er is niets gewijzigd. Gebruikt je organisatie Zoho CRM? Vraag de beheerder om je uit te nodigen met het adres van je postvak en om toegang door programma’s toe te staan. Zo niet, registreer je op zoho.com/crm.
problem-other-mailbox = Het aangemelde account is niet dat van het geopende postvak.
safe-other-mailbox = Beide postvakken zijn ongemoeid gelaten. Meld je aan met het account waarvan het postvak in Outlook is geopend, of open je eigen postvak.
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
safe-forbidden =
    { $kind ->
        [contacts] Daar is niets gewijzigd. Je beheerder kan je de machtiging geven om contactpersonen te zien en te bewerken.
        [tasks] Daar is niets gewijzigd. Je beheerder kan je de machtiging geven om taken te zien en te bewerken.
       *[meetings] Daar is niets gewijzigd. Je beheerder kan je de machtiging geven om vergaderingen te zien en te bewerken.
    }
problem-offline =
    { $side ->
        [outlook] Outlook was niet bereikbaar.
        [crm] Zoho CRM was niet bereikbaar.
       *[none] Een service was niet bereikbaar.
    }
safe-offline = Er is niets verloren: wat klaar is, blijft; de rest volgt zodra de verbinding terug is.
problem-container-gone =
    { $kind ->
        [contacts] De contactenmap “Zoho CRM” is niet gevonden in Outlook.
        [tasks] De takenlijst “Zoho CRM” is niet gevonden in Outlook.
       *[meetings] De agenda “Zoho CRM” is niet gevonden in Outlook.
    }
safe-container-gone = Voor de zekerheid is er niets verwijderd in CRM.
problem-foreign-container =
    { $kind ->
        [contacts] Er is een contactenmap “Zoho CRM” die iemand anders heeft gemaakt.
        [tasks] Er is een takenlijst “Zoho CRM” die iemand anders heeft gemaakt.
       *[meetings] Er is een agenda “Zoho CRM” die iemand anders heeft gemaakt.
    }
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
action-another = Aanmelden met een ander account
action-allow =
    { $kind ->
        [contacts] Toegang tot contactpersonen toestaan
        [tasks] Toegang tot taken toestaan
        [meetings] Toegang tot vergaderingen toestaan
       *[all] Toegang toestaan
    }
action-busy = Er loopt een synchronisatie. Zodra die is afgelopen, kun je beslissen.
action-again = Opnieuw proberen
action-go-on = Doorgaan
action-decide = Beslissen
