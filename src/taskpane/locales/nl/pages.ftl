### The further pages: Activity, Needs you, Settings.

## Buttons that change something

action-busy = Er loopt een synchronisatie. Zodra die is afgelopen, kun je beslissen.
action-show-all = Alles weergeven
action-show-less = Minder weergeven

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
activity-found = { $total ->
    [0] Niets gevonden
    [one] Eén vergadering
   *[other] { $total } vergaderingen
  }
activity-loading = Opzoeken wat er is gebeurd…
activity-failed = Wat er is gebeurd, kon niet worden opgezocht. Er is niets gewijzigd.
activity-list = Vergaderingen
activity-alike = { $count } datums
activity-conflict = Conflict
activity-not-arrived = { $side ->
    [crm] Nog niet aangekomen in CRM
   *[outlook] Nog niet aangekomen in Outlook
  }
activity-because = { $what }, want { $why }

activity-empty-working = Er wordt gesynchroniseerd. Wat er gebeurt, staat hier zodra het klaar is.
activity-empty-new = Er is nog niets gebeurd. Bekijk wat inschakelen zou doen en begin daar.
activity-empty-link = Naar Vergaderingen
activity-empty-on = Er is nog niets gebeurd. Zet een vergadering in Outlook of in CRM en synchroniseer daarna.
activity-empty-search = Geen vergadering heeft deze woorden in de titel. Probeer minder woorden of geef alle vergaderingen weer.
activity-empty-filter = Er staat nu geen vergadering in deze lijst.
activity-empty-show-all = Alle vergaderingen

activity-back = Terug naar de lijst
activity-gone = Over deze vergadering is niets meer bekend.
activity-open-crm = Openen in CRM
activity-new-tab = (op een nieuw tabblad)
activity-leave = Deze vergadering overslaan
activity-leave-hint = Deze blijft in Outlook en in CRM. Latere wijzigingen worden niet overgenomen.
activity-include = Weer synchroniseren
activity-include-hint = Vanaf dan worden wijzigingen weer overgenomen.
activity-history = Wat er is gebeurd
activity-no-history = Met deze vergadering is nog niets gedaan.
activity-fields-changed = { $side ->
    [crm] { $fields } gewijzigd in CRM
   *[outlook] { $fields } gewijzigd in Outlook
  }

activity-field-title = titel
activity-field-time = tijd
activity-field-location = locatie
activity-field-description = beschrijving
activity-field-context = CRM-gegevens
activity-field-other = iets anders

activity-lost = Gewijzigd aan beide kanten: { $field }
activity-lost-kept = { $side ->
    [crm] Behouden, uit Outlook
   *[outlook] Behouden, uit CRM
  }
activity-lost-other = { $side ->
    [crm] Niet gebruikt, uit CRM
   *[outlook] Niet gebruikt, uit Outlook
  }
activity-lost-blank = (leeg)
activity-lost-take = Toch deze waarde gebruiken
activity-lost-taken = Klaar. De andere waarde wordt nu aan beide kanten gebruikt.
activity-replaced = Door jou vervangen: { $field }
activity-replaced-kept = { $side ->
    [crm] Jouw keuze, uit Outlook
   *[outlook] Jouw keuze, uit CRM
  }
activity-replaced-other = { $side ->
    [crm] Vervangen, uit CRM
   *[outlook] Vervangen, uit Outlook
  }
activity-replaced-take = Terugzetten
activity-replaced-taken = Klaar. De vorige waarde staat weer aan beide kanten.
activity-leave-done = Klaar. Deze vergadering wordt vanaf nu overgeslagen.
activity-include-done = Klaar. Deze vergadering wordt weer gesynchroniseerd.

## Needs you

needs-count = { $count ->
    [one] Eén punt wacht op jou. Al het andere gaat door.
   *[other] { $count } punten wachten op jou. Al het andere gaat door.
  }
needs-empty = Er wacht niets op jou.
needs-empty-hint = Als je ergens over moet beslissen, staat het hier. Wat er is gedaan, staat in Activiteit.
needs-empty-link = Naar Activiteit
needs-go-back = Terug


needs-mail-heading = Mensen zouden een e-mail krijgen
needs-mail-intro = Outlook mailt de deelnemers als een vergadering met deelnemers wordt gewijzigd of verwijderd. Daarom is er nog niets gewijzigd.
needs-mail-people = { $people ->
    [one] Als dit doorgaat, zou één persoon een e-mail van Outlook krijgen.
   *[other] Als dit doorgaat, zouden { $people } mensen een e-mail van Outlook krijgen.
  }
needs-mail-create = De vergadering zou worden toegevoegd in Outlook.
needs-mail-update = Zou veranderen in Outlook: { $fields }.
needs-mail-update-plain = De vergadering zou worden gewijzigd in Outlook.
needs-mail-delete = De vergadering zou worden verwijderd in Outlook.
needs-mail-do = { $people ->
    [one] Toch één persoon mailen
   *[other] Toch { $people } mensen mailen
  }
needs-mail-leave = Zo laten
needs-mail-leave-all = { $count ->
    [one] Zo laten
   *[other] Alle { $count } zo laten
  }
needs-mail-leave-hint-update = Als je het zo laat, blijven Outlook en CRM allebei zoals ze zijn en krijgt niemand een e-mail.
needs-mail-leave-hint-delete = Als je het zo laat, blijft de vergadering in Outlook, wordt die niet meer gesynchroniseerd en krijgt niemand een e-mail.
needs-mail-ask-title = { $people ->
    [one] Eén persoon mailen?
   *[other] { $people } mensen mailen?
  }
needs-mail-ask = { $people ->
    [one] Eén persoon krijgt een e-mail van Outlook over “{ $title }”. Een e-mail is niet terug te halen.
   *[other] { $people } mensen krijgen een e-mail van Outlook over “{ $title }”. Een e-mail is niet terug te halen.
  }

needs-deletion-heading = Veel verwijderingen tegelijk
needs-deletion-crm = { $count ->
    [one] Eén vergadering is verwijderd in Outlook, samen met ongewoon veel andere. Deze staat nog in CRM.
   *[other] { $count } vergaderingen zijn verwijderd in Outlook. Dat zijn er ongewoon veel, daarom staan ze nog in CRM.
  }
needs-deletion-outlook = { $count ->
    [one] Eén vergadering is verwijderd in CRM, samen met ongewoon veel andere. Deze staat nog in Outlook.
   *[other] { $count } vergaderingen zijn verwijderd in CRM. Dat zijn er ongewoon veel, daarom staan ze nog in Outlook.
  }
needs-deletion-owner = { $count ->
    [one] Eén vergadering is in CRM nu van iemand anders, samen met ongewoon veel andere. Deze staat nog in Outlook.
   *[other] { $count } vergaderingen zijn in CRM nu van iemand anders. Dat zijn er ongewoon veel, daarom staan ze nog in Outlook.
  }
needs-deletion-do-hint-crm = Wat je verwijdert, wordt ook in CRM verwijderd.
needs-deletion-do-hint-outlook = Wat je verwijdert, wordt ook in Outlook verwijderd.
needs-deletion-do-hint-owner = Wat je verwijdert, verdwijnt uit Outlook. In CRM blijft het zoals het is.
needs-deletion-keep-hint-crm = Wat je behoudt, blijft in CRM en komt terug in Outlook.
needs-deletion-keep-hint-outlook = Wat je behoudt, blijft in Outlook en komt terug in CRM.
needs-deletion-keep-hint-owner = Wat je behoudt, blijft in Outlook en wordt niet meer gesynchroniseerd.
needs-deletion-do-all = { $side ->
    [crm] { $count } verwijderen in CRM
   *[outlook] { $count } verwijderen in Outlook
  }
needs-deletion-keep-all = { $count ->
    [one] Behouden
   *[other] Alles behouden
  }
needs-deletion-do = Verwijderen
needs-deletion-do-one = Verwijderen: “{ $title }”
needs-deletion-keep = Behouden
needs-deletion-keep-one = Behouden: “{ $title }”
needs-deletion-ask-title = { $count ->
    [one] Eén vergadering verwijderen?
   *[other] { $count } vergaderingen verwijderen?
  }
needs-deletion-ask-crm = { $count ->
    [one] “{ $title }” wordt in CRM verwijderd, voor iedereen die de vergadering daar kan zien.
   *[other] { $count } vergaderingen worden in CRM verwijderd, voor iedereen die ze daar kan zien.
  }
needs-deletion-ask-outlook = { $count ->
    [one] “{ $title }” wordt in Outlook verwijderd.
   *[other] { $count } vergaderingen worden in Outlook verwijderd.
  }
needs-deletion-ask-yes = { $count ->
    [one] Eén vergadering verwijderen
   *[other] { $count } vergaderingen verwijderen
  }

needs-shift-heading = Veel vergaderingen even ver verschoven
needs-shift-crm = { $count ->
    [one] Eén vergadering is in Outlook even ver verschoven als veel andere. In CRM staat deze nog waar die stond.
   *[other] { $count } vergaderingen zijn in Outlook verschoven, allemaal even ver. Zo zien verkeerd ingestelde tijdzones eruit, daarom staan ze in CRM nog waar ze stonden.
  }
needs-shift-outlook = { $count ->
    [one] Eén vergadering is in CRM even ver verschoven als veel andere. In Outlook staat deze nog waar die stond.
   *[other] { $count } vergaderingen zijn in CRM verschoven, allemaal even ver. Zo zien verkeerd ingestelde tijdzones eruit, daarom staan ze in Outlook nog waar ze stonden.
  }
needs-shift-do-hint-crm = Wat je verschuift, verschuift ook in CRM.
needs-shift-do-hint-outlook = Wat je verschuift, verschuift ook in Outlook.
needs-shift-keep-hint-crm = Wat je zo laat, blijft aan beide kanten zoals het is.
needs-shift-keep-hint-outlook = Wat je zo laat, blijft aan beide kanten zoals het is.
needs-shift-do-all = { $side ->
    [crm] { $count } verschuiven in CRM
   *[outlook] { $count } verschuiven in Outlook
  }
needs-shift-keep-all = { $count ->
    [one] Zo laten
   *[other] Alles zo laten
  }
needs-shift-do = Verschuiven
needs-shift-do-one = Verschuiven: “{ $title }”
needs-shift-keep = Zo laten
needs-shift-keep-one = Zo laten: “{ $title }”

needs-foreign-heading = Van wie is deze agenda?
needs-foreign-intro = Er is in Outlook een agenda “{ $title }” die niet hier is gemaakt.
needs-foreign-other = Waarschijnlijk is die gemaakt door de eigen Office 365-synchronisatie van CRM. Schakel die eerst uit: twee synchronisaties zouden elkaar blijven voeden, en vergaderingen zouden dubbel komen te staan.
needs-foreign-use-hint = Als je deze gebruikt, komen je CRM-vergaderingen in deze agenda en gaat wat erin staat naar CRM.
needs-foreign-second-hint = Als je een tweede maakt, blijft deze agenda ongemoeid.
needs-foreign-use = Deze agenda gebruiken
needs-foreign-second = Een tweede agenda maken

needs-ambiguous-heading = Welke is het?
needs-ambiguous-intro = Deze vergaderingen in Outlook lijken op meerdere vergaderingen in CRM. Er is nog niets gekoppeld of toegevoegd.
needs-ambiguous-choose = Welke CRM-vergadering is “{ $title }”?
needs-ambiguous-none = Geen van deze: als nieuwe vergadering toevoegen
needs-ambiguous-take-hint = De vergadering die je kiest en die in Outlook worden voortaan gelijk gehouden. De andere blijven zoals ze zijn.
needs-ambiguous-decide = Mijn keuze gebruiken
needs-ambiguous-decide-first = Kies er eerst een.

needs-switch-off-heading = Uitschakelen
needs-switch-off-mail = { $people ->
    [one] De agenda “Zoho CRM” is nog niet verwijderd: één persoon kan een annulering van Outlook krijgen.
   *[other] De agenda “Zoho CRM” is nog niet verwijderd: { $people } mensen kunnen een annulering van Outlook krijgen.
  }
needs-switch-off-mail-meetings = { $meetings ->
    [one] Eén vergadering in deze agenda heeft deelnemers.
   *[other] { $meetings } vergaderingen in deze agenda hebben deelnemers.
  }
needs-switch-off-lost = { $meetings ->
    [one] De agenda “Zoho CRM” is nog niet verwijderd: één vergadering staat alleen daarin, kan niet worden verplaatst en zou verloren gaan.
   *[other] De agenda “Zoho CRM” is nog niet verwijderd: { $meetings } vergaderingen staan alleen daarin, kunnen niet worden verplaatst en zouden verloren gaan.
  }
needs-switch-off-hint = Als je doorgaat, wordt de agenda verwijderd. Als je de agenda behoudt, wordt de synchronisatie uitgeschakeld en blijft de agenda met alles wat erin staat. In CRM blijft elke vergadering staan.
needs-switch-off-go-on = Doorgaan
needs-switch-off-keep = Agenda behouden
needs-switch-off-ask-title = Agenda verwijderen?
needs-switch-off-ask-mail = { $people ->
    [one] Eén persoon kan een annulering van Outlook krijgen. Een e-mail is niet terug te halen.
   *[other] { $people } mensen kunnen een annulering van Outlook krijgen. Een e-mail is niet terug te halen.
  }
needs-switch-off-ask-lost = { $meetings ->
    [one] Eén vergadering die alleen in Outlook staat, wordt met de agenda verwijderd.
   *[other] { $meetings } vergaderingen die alleen in Outlook staan, worden met de agenda verwijderd.
  }
needs-switch-off-ask-yes = Agenda verwijderen

needs-failed-heading = Niet gelukt
needs-failed-crm = CRM heeft deze vergadering niet geaccepteerd. Al het andere ging door.
needs-failed-outlook = Outlook heeft deze vergadering niet geaccepteerd. Al het andere ging door.
needs-failed-attempts = { $attempts ->
    [one] Eén keer geprobeerd.
   *[other] { $attempts } keer geprobeerd.
  }
needs-failed-again = Bij de volgende synchronisatie wordt het opnieuw geprobeerd.
needs-failed-given-up = Het wordt opnieuw geprobeerd als je de vergadering bewerkt, na een dag, of als jij het zegt.
needs-failed-details = { $side ->
    [crm] Wat CRM antwoordde
   *[outlook] Wat Outlook antwoordde
  }
needs-failed-no-words = Er is geen reden gegeven.
needs-failed-hint = Een vergadering die je overslaat, blijft waar die is; latere wijzigingen worden niet overgenomen.
needs-failed-retry = Opnieuw proberen
needs-failed-retry-one = Opnieuw proberen: “{ $title }”
needs-failed-leave = Overslaan
needs-failed-leave-one = Overslaan: “{ $title }”

## Settings

settings-saved = Opgeslagen
settings-not-saved = Dit kon niet worden opgeslagen. Alles blijft zoals het was.
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
settings-frequency = Automatisch synchroniseren
settings-frequency-label = Synchroniseren zolang dit taakvenster open is
settings-frequency-off = Alleen als ik het zeg
settings-frequency-minutes = { $minutes ->
    [one] Elke minuut
   *[other] Elke { $minutes } minuten
  }

settings-off = Uitschakelen
settings-off-hint = Elke vergadering blijft in CRM. Jij kiest wat er in Outlook gebeurt.
settings-off-open = Uitschakelen…
settings-off-is-off = De synchronisatie is uitgeschakeld. Elke vergadering blijft in CRM.
settings-off-not-done = De synchronisatie staat nog aan: het uitschakelen kon niet worden voltooid.
settings-off-waits = Het uitschakelen wacht op jouw beslissing.
settings-off-waits-link = Naar Actie nodig

settings-off-title = Uitschakelen
settings-off-crm-stays = Elke vergadering blijft in CRM.
settings-off-looking = Zoeken naar vergaderingen die alleen in Outlook staan…
settings-off-unknown = Wat alleen in Outlook staat, kon niet worden nagegaan, dus er is niets uitgeschakeld.
settings-off-unknown-hint = Je kunt het opnieuw proberen, of uitschakelen en de agenda behouden met alles wat erin staat.
settings-off-only = { $count ->
    [0] Niets staat alleen in Outlook: alles in de agenda “Zoho CRM” staat ook in CRM.
    [one] Eén vergadering in de agenda “Zoho CRM” staat alleen in Outlook:
   *[other] { $count } vergaderingen in de agenda “Zoho CRM” staan alleen in Outlook:
  }
settings-off-list = Alleen in Outlook
settings-off-people = { $people ->
    [one] één deelnemer
   *[other] { $people } deelnemers
  }
settings-off-choose = Wat gebeurt er in Outlook?
settings-off-keep = De agenda en de vergaderingen behouden
settings-off-keep-hint = Er verandert niets in Outlook. De vergaderingen worden alleen niet meer gesynchroniseerd.
settings-off-move = Wat alleen in Outlook staat, naar mijn eigen agenda verplaatsen en de rest verwijderen
settings-off-move-hint = { $count ->
    [0] De agenda wordt verwijderd. Mocht er dan iets nieuws alleen daarin staan, dan gaat dat naar je eigen agenda.
    [one] Eén vergadering gaat naar je eigen agenda, daarna wordt de agenda “Zoho CRM” verwijderd.
   *[other] { $count } vergaderingen gaan naar je eigen agenda, daarna wordt de agenda “Zoho CRM” verwijderd.
  }
settings-off-remove = De agenda met alles erin verwijderen
settings-off-remove-hint = { $count ->
    [0] { $total ->
        [0] De agenda is leeg.
        [one] Eén vergadering verdwijnt uit Outlook. Deze staat ook in CRM.
       *[other] { $total } vergaderingen verdwijnen uit Outlook. Ze staan allemaal ook in CRM.
    }
    [one] Gevaar: één vergadering staat alleen in Outlook en zou verloren gaan.
   *[other] Gevaar: { $count } vergaderingen staan alleen in Outlook en zouden verloren gaan.
  }
settings-off-mail-hint = Als iemand een annulering zou kunnen krijgen, wordt het je eerst gevraagd.
settings-off-do = Uitschakelen
settings-off-keep-now = Uitschakelen, agenda behouden
settings-off-cancel = Terug
settings-off-ask-title = { $count ->
    [one] Eén vergadering kwijtraken?
   *[other] { $count } vergaderingen kwijtraken?
  }
settings-off-ask = { $count ->
    [one] Eén vergadering die alleen in Outlook staat, wordt met de agenda verwijderd. Deze staat nergens anders.
   *[other] { $count } vergaderingen die alleen in Outlook staan, worden met de agenda verwijderd. Ze staan nergens anders.
  }
settings-off-ask-yes = { $count ->
    [one] Agenda en één vergadering verwijderen
   *[other] Agenda en { $count } vergaderingen verwijderen
  }
