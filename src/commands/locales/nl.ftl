## Wat de melding boven een vergadering zegt na “Toevoegen aan CRM”. Outlook neemt 150 tekens.

adding = Deze vergadering wordt aan Zoho CRM toegevoegd…
adding-already = Deze vergadering wordt al aan Zoho CRM toegevoegd.
asking =
    { $side ->
        [crm] Meld je aan bij Zoho CRM in het venster dat is geopend…
       *[outlook] Meld je aan bij Microsoft in het venster dat is geopend…
    }

## Ze staat in CRM

added = Toegevoegd aan Zoho CRM. De vergadering blijft voortaan gelijk.
added-people =
    { $found ->
        [0] Toegevoegd aan Zoho CRM. CRM kent geen van de deelnemers. De vergadering blijft voortaan gelijk.
       *[other] Toegevoegd aan Zoho CRM; CRM kent { $found } van de { $of } deelnemers. De vergadering blijft voortaan gelijk.
    }
already = Deze vergadering staat in Zoho CRM en blijft gelijk.
already-people =
    { $found ->
        [0] Deze vergadering staat in Zoho CRM en blijft gelijk. CRM kent geen van de deelnemers.
       *[other] Deze vergadering staat in Zoho CRM en blijft gelijk. CRM kent { $found } van de { $of } deelnemers.
    }
unmarked = Staat in Zoho CRM, maar Outlook kon de vergadering niet markeren. Druk nog eens op “Toevoegen aan CRM”: er komt geen tweede.

## Voordat er iets wordt gevraagd

obstacle-no-item = Open één vergadering en druk dan op “Toevoegen aan CRM”.
obstacle-message = Alleen vergaderingen kunnen aan Zoho CRM worden toegevoegd. Open de vergadering in je agenda.
obstacle-unsaved = Sla de vergadering eerst op en druk dan op “Toevoegen aan CRM”.
obstacle-unknown = Outlook zegt niet welke vergadering dit is. Open ze vanuit je agenda en druk dan op “Toevoegen aan CRM”.
obstacle-shared = Deze vergadering staat in de agenda van iemand anders. Alleen je eigen vergaderingen kunnen worden toegevoegd.

## Regels

left-M5 = Terugkerende vergaderingen blijven waar ze zijn. Deze is dus niet toegevoegd.
left-private = Privévergaderingen blijven in Outlook. Je kunt dat wijzigen in het CRM-paneel, onder Instellingen.
left-cancelled = Deze vergadering is geannuleerd en is dus niet toegevoegd.
left-declined = Je hebt deze vergadering geweigerd. Ze is dus niet toegevoegd.
left-window = Deze vergadering is te lang geleden of te ver vooruit en is dus niet toegevoegd.
left-chosen = Je hebt deze vergadering overgeslagen. In het CRM-paneel, onder Activiteit, neem je ze weer op.
left-owner = Deze vergadering is in CRM van iemand anders en is dus niet toegevoegd.
left-not-found = Deze vergadering staat nog niet in je eigen postvak. Wacht even en druk nog eens op “Toevoegen aan CRM”.
left-ambiguous = Meerdere CRM-vergaderingen kunnen deze zijn. Kies in het CRM-paneel, onder “Actie nodig”.
left-G9 = Met je profiel in Zoho CRM mag je dit niet toevoegen. Je beheerder kan dat wijzigen.
left-other = Een regel van de synchronisatie slaat deze vergadering over. Het CRM-paneel zegt waarom, onder Activiteit.

## Bewaard voor later

queued-sign-in =
    { $side ->
        [crm] Ze is bewaard. Open het CRM-paneel en meld je aan bij Zoho CRM: dan gaat ze mee.
        [outlook] Ze is bewaard. Open het CRM-paneel en meld je aan bij Microsoft: dan gaat ze mee.
       *[none] Ze is bewaard. Open het CRM-paneel en meld je aan: dan gaat ze mee.
    }
queued-offline =
    { $side ->
        [crm] Zoho CRM was niet bereikbaar. De vergadering is bewaard en gaat mee met de volgende synchronisatie in het CRM-paneel.
        [outlook] Outlook was niet bereikbaar. De vergadering is bewaard en gaat mee met de volgende synchronisatie in het CRM-paneel.
       *[none] Er is geen verbinding. De vergadering is bewaard en gaat mee met de volgende synchronisatie in het CRM-paneel.
    }
queued-other = De vergadering is bewaard en gaat mee met de volgende synchronisatie in het CRM-paneel.

## Niet gedaan, niet bewaard

failed-sign-in =
    { $side ->
        [crm] Je bent niet aangemeld bij Zoho CRM. Meld je aan in het CRM-paneel en druk nog eens op “Toevoegen aan CRM”.
        [outlook] Je bent niet aangemeld bij Microsoft. Meld je aan in het CRM-paneel en druk nog eens op “Toevoegen aan CRM”.
       *[none] Je bent niet aangemeld. Meld je aan in het CRM-paneel en druk nog eens op “Toevoegen aan CRM”.
    }
failed-offline =
    { $side ->
        [crm] Zoho CRM was niet bereikbaar. Er is niets toegevoegd. Probeer het later opnieuw.
        [outlook] Outlook was niet bereikbaar. Er is niets toegevoegd. Probeer het later opnieuw.
       *[none] Er is geen verbinding. Er is niets toegevoegd. Probeer het later opnieuw.
    }
failed-throttled =
    { $side ->
        [crm] Zoho CRM heeft het druk en vraagt om een pauze. Er is niets toegevoegd. Probeer het over enkele minuten opnieuw.
        [outlook] Outlook heeft het druk en vraagt om een pauze. Er is niets toegevoegd. Probeer het over enkele minuten opnieuw.
       *[none] Een service heeft het druk en vraagt om een pauze. Er is niets toegevoegd. Probeer het over enkele minuten opnieuw.
    }
failed-forbidden =
    { $side ->
        [crm] Je profiel in Zoho CRM staat dit niet toe. Je beheerder kan dat wijzigen.
        [outlook] Je postvak staat dit niet toe. Je beheerder kan dat wijzigen.
       *[none] Je mist een machtiging die hiervoor nodig is. Je beheerder kan dat wijzigen.
    }
failed-account = Je bent aangemeld met een ander account dan eerst. Er is niets toegevoegd. Het CRM-paneel zegt meer.
failed-other = Dit kon niet worden voltooid. Open het CRM-paneel: dat zegt meer. Nog eens drukken voegt nooit een tweede toe.
slow = Dit duurt langer dan Outlook wacht. Het CRM-paneel laat zien hoe het afliep. Nog eens drukken voegt nooit een tweede toe.
