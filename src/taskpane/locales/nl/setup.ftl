### The configuration of contacts and tasks. `$kind` says which.

## The page

setup-heading = { $kind ->
    [tasks] Synchronisatieopties voor taken
   *[contacts] Synchronisatieopties voor contactpersonen
  }
setup-looking = De velden van CRM worden opgevraagd…
setup-unknown = De velden van CRM konden niet worden gelezen, dus er valt nog niets in te stellen.
setup-rights-missing = { $kind ->
    [tasks] Taken kunnen niet worden gesynchroniseerd. Dit mag je niet met je CRM-profiel: { $rights }.
   *[contacts] Contactpersonen kunnen niet worden gesynchroniseerd. Dit mag je niet met je CRM-profiel: { $rights }.
  }
setup-rights-ask = { $kind ->
    [tasks] Vraag je CRM-beheerder om dit aan je profiel toe te voegen, bij de machtigingen voor Taken.
   *[contacts] Vraag je CRM-beheerder om dit aan je profiel toe te voegen, bij de machtigingen voor Contactpersonen.
  }
setup-rights-locked = Tot die tijd kun je de opties hier lezen, maar niet wijzigen.
setup-right-view = { $kind ->
    [tasks] taken bekijken
   *[contacts] contactpersonen bekijken
  }
setup-right-create = { $kind ->
    [tasks] taken maken
   *[contacts] contactpersonen maken
  }
setup-right-edit = { $kind ->
    [tasks] taken bewerken
   *[contacts] contactpersonen bewerken
  }
setup-right-delete = { $kind ->
    [tasks] taken verwijderen
   *[contacts] contactpersonen verwijderen
  }
setup-saved = Opgeslagen
setup-not-saved = Dit kon niet worden opgeslagen. Alles blijft zoals het was.
setup-unsaved = Nog niet opgeslagen. Als je deze pagina verlaat, gaan alleen deze wijzigingen verloren.
setup-save = Opslaan
setup-see = Bekijk wat er gebeurt
setup-see-safe = Je opties worden opgeslagen, en er wordt niets gesynchroniseerd voordat jij het zegt.
setup-fill-first = Je kunt nog niet verder: CRM wil een waarde voor { $fields }.
setup-how = Goed om te weten
setup-next = Volgende
setup-back = Terug
setup-step-1 = Stap 1 van 2: velden
setup-step-2 = Stap 2 van 2: waarden

## Options

setup-direction = Welke kant op
setup-direction-both = Beide kanten op
setup-direction-toOutlook = Alleen van CRM naar Outlook
setup-direction-toCrm = Alleen van Outlook naar CRM
setup-direction-toOutlook-hint = Wat je in Outlook wijzigt, gaat niet naar CRM.
setup-direction-toCrm-hint = Wat er in CRM wijzigt, komt niet naar Outlook.
setup-conflict = Als hetzelfde aan beide kanten is gewijzigd
setup-conflict-crm = Waarde uit CRM gaat voor
setup-conflict-outlook = Waarde uit Outlook gaat voor
setup-conflict-hint = De andere waarde is niet verloren: die staat in Activiteit, en je kunt die alsnog gebruiken.
setup-view = Welke contactpersonen
setup-view-label = Lijst in CRM
setup-view-all = Al mijn contactpersonen
setup-view-gone = (een lijst die niet meer in CRM staat)
setup-view-hint = Alleen contactpersonen waarvan jij eigenaar bent worden gesynchroniseerd, welke lijst je ook kiest.
setup-view-warning = Let op: contactpersonen die niet op deze lijst staan, vallen buiten de synchronisatie. In CRM blijven ze staan.
setup-view-leaving = Contactpersonen die van de lijst gaan
setup-view-keep = Blijven in Outlook, maar worden niet meer gesynchroniseerd
setup-view-remove = Verdwijnen ook uit Outlook; in CRM blijven ze
setup-deletions = Verwijderingen
setup-deletions-box = Een contactpersoon die ik in Outlook verwijder, ook in CRM verwijderen
setup-deletions-hint = Uit: de contactpersoon blijft in CRM en komt niet vanzelf terug in Outlook.
setup-match = Een contactpersoon die al aan beide kanten staat, wordt herkend aan het e-mailadres: “{ $outlook }” in Outlook, “{ $crm }” in CRM. Het blijft er één.
setup-match-none = Er is geen e-mailadres toegewezen, dus een contactpersoon die al aan beide kanten staat, wordt alleen herkend als naam, bedrijf en telefoon allemaal gelijk zijn.
setup-limits = De eerste synchronisatie brengt hoogstens 10.000 contactpersonen over. Elke volgende doet hoogstens 500 wijzigingen; de rest komt met de volgende.

## The mapping

setup-fields = Welk veld bij welk hoort
setup-fields-intro = Het veld van Outlook staat vooraan, dat van CRM erachter.
setup-pairs = Toegewezen velden
setup-no-pairs = Er is geen veld toegewezen, dus er wordt niets gesynchroniseerd.
setup-goes-with = hoort bij
setup-remove = Weghalen
setup-remove-pair = Weghalen: { $outlook }, { $crm }
setup-restore = Standaardtoewijzing herstellen
setup-restored = De standaardtoewijzing is hersteld.
setup-is-default = Dit is de standaardtoewijzing.
setup-added = Toegevoegd: “{ $outlook }” hoort bij “{ $crm }”.
setup-add = Meer velden toewijzen
setup-add-outlook = Veld in Outlook
setup-add-crm = Veld in CRM
setup-add-outlook-first = Kies eerst een veld van Outlook.
setup-add-crm-hint = Alleen vrije velden waar het in past, worden aangeboden. Typ een paar letters om er een te vinden.
setup-add-none-fits = CRM heeft geen veld waar dit in past en dat je mag wijzigen.
setup-add-all-taken = Alle CRM-velden waar dit in past, zijn al toegewezen. Haal eerst een van die toewijzingen weg.
setup-add-all-mapped = Alle velden van Outlook zijn toegewezen.
setup-add-choose-both = Kies aan elke kant een veld.
setup-add-do = Deze velden toewijzen
setup-group-standard = Standaardvelden
setup-group-custom = Eigen velden
setup-choice-open = De lijst openen: { $label }
setup-choice-none = Geen enkel veld heet zo
setup-choice-more = { $count ->
    [one] Nog één: typ een paar letters
   *[other] Nog { $count }: typ een paar letters
  }
setup-choice-found = { $count ->
    [0] Geen veld gevonden
    [one] Eén veld gevonden
   *[other] { $count } velden gevonden
  }
setup-fixed = Vaste waarden
setup-fixed-intro = { $kind ->
    [tasks] Een CRM-veld dat Outlook niet heeft, kan dezelfde waarde krijgen in elke taak die uit Outlook komt. Die wordt één keer ingevuld, als de taak in CRM wordt gemaakt.
   *[contacts] Een CRM-veld dat Outlook niet heeft, kan dezelfde waarde krijgen in elke contactpersoon die uit Outlook komt. Die wordt één keer ingevuld, als de contactpersoon in CRM wordt gemaakt.
  }
setup-fixed-field = Een CRM-veld met een vaste waarde vullen
setup-fixed-none = Er is geen CRM-veld meer dat je mag vullen.
setup-fixed-value = Waarde voor “{ $crm }”
setup-fixed-use = Deze waarde gebruiken
setup-fixed-use-for = Deze waarde gebruiken voor “{ $crm }”
setup-fixed-added = “{ $crm }” heeft nu een waarde.
setup-fixed-is = { $crm }: “{ $value }” in nieuwe records
setup-remove-fixed = De vaste waarde van “{ $crm }” weghalen
setup-value-true = Ja
setup-value-false = Nee
setup-refused-empty = Geef eerst een waarde op.
setup-refused-long = { $length ->
    [one] In dit veld past maar één teken.
   *[other] In dit veld passen hoogstens { $length } tekens.
  }
setup-refused-integer = In dit veld passen alleen hele getallen, zoals 12.
setup-refused-decimal = In dit veld passen alleen getallen, zoals 12 of 12.5.
setup-refused-other = Deze waarde past niet in dit veld.
setup-unfilled = Moet worden ingevuld
setup-unfilled-intro = { $kind ->
    [tasks] CRM neemt geen taak aan zonder deze velden. Geef elk veld een vaste waarde, of wijs er een veld van Outlook aan toe.
   *[contacts] CRM neemt geen contactpersoon aan zonder deze velden. Geef elk veld een vaste waarde, of wijs er een veld van Outlook aan toe.
  }
setup-unfilled-cannot = “{ $crm }” kan geen vaste waarde krijgen. Wijs er een veld van Outlook aan toe als er een past, of vraag je CRM-beheerder het niet te verplichten.
setup-note-cut = { $length ->
    [one] Langere tekst wordt in CRM na één teken afgebroken; Outlook houdt alles.
   *[other] Langere tekst wordt in CRM na { $length } tekens afgebroken; Outlook houdt alles.
  }
setup-note-too-long = { $length ->
    [one] Wat langer is dan één teken, blijft in Outlook.
   *[other] Wat langer is dan { $length } tekens, blijft in Outlook.
  }
setup-note-one-line = Wordt in CRM één regel; Outlook houdt de regeleinden.
setup-note-known-names = { $target ->
    [people] Alleen namen van contactpersonen die in CRM bestaan, gaan erheen; andere blijven in Outlook.
   *[other] Alleen namen van bedrijven die in CRM bestaan, gaan erheen; andere blijven in Outlook.
  }
setup-note-listed-values = Alleen waarden die in CRM op de lijst staan, gaan erheen; andere blijven in Outlook.
setup-note-numbers = Alleen getallen gaan naar CRM; andere tekst blijft in Outlook.
setup-problem-unknown-crm = Overgeslagen: CRM heeft dit veld niet meer, of je mag het niet zien.
setup-problem-unknown-outlook = Overgeslagen: Outlook heeft dit veld niet.
setup-problem-not-writable = Overgeslagen: in CRM mag je dit veld niet wijzigen.
setup-problem-does-not-fit = Overgeslagen: waarden van het ene veld passen niet in het andere.
setup-problem-bad-value = Overgeslagen: deze waarde past niet in het CRM-veld.
setup-problem-twice = Overgeslagen: een van de twee velden is hierboven al toegewezen.
setup-problem-missing = CRM wil hier een waarde.
setup-limits-heading = Wat niet overgaat
setup-holds = { $kind ->
    [tasks] Vervaldatum en begindatum zijn in Outlook dagen zonder tijd. Herinneringen, bijlagen en de stappen van een taak blijven waar ze zijn.
   *[contacts] In Outlook passen drie e-mailadressen, twee zakelijke en twee privénummers, één mobiel nummer en drie postadressen. Wat CRM daarbovenop heeft, blijft in CRM.
  }
setup-stays = { $kind ->
    [tasks] Opgemaakte tekst gaat over als gewone tekst; de opmaak blijft aan haar eigen kant. Wat achterblijft, wordt nooit gewist.
   *[contacts] Foto’s, faxnummers en de opmaak van notities blijven waar ze zijn. Wat achterblijft, wordt nooit gewist.
  }

## The values of tasks

setup-values-status = Status
setup-values-importance = Prioriteit
setup-values-unmapped = Dit veld is niet toegewezen aan een keuzelijst van CRM, dus de waarden ervan worden niet gesynchroniseerd.
setup-values-to-outlook = Van CRM naar Outlook
setup-values-to-crm = Van Outlook naar CRM
setup-values-crm = “{ $value }” in CRM wordt
setup-values-outlook = “{ $value }” in Outlook wordt
setup-values-only = “{ $outlook }” in Outlook wordt “{ $crm }”.
setup-values-nothing = (de waarde in CRM blijft zoals die is)
setup-values-several = Meer dan één waarde van CRM wordt “{ $value }”. Een taak waar niemand in Outlook aankomt, houdt haar eigen waarde.
setup-tasks-recurring = Terugkerende taken blijven aan beide kanten waar ze zijn. Herinneringen worden nooit gesynchroniseerd.
setup-tasks-deleted = Een taak die je in Outlook verwijdert of naar een andere lijst verplaatst, wordt in CRM verwijderd. Een taak die in CRM wordt verwijderd, wordt in Outlook verwijderd.
setup-tasks-owner = Een taak die in CRM een andere eigenaar krijgt, verdwijnt uit Outlook.

choice-status-notStarted = Niet begonnen
choice-status-inProgress = Bezig
choice-status-waitingOnOthers = Wacht op anderen
choice-status-deferred = Uitgesteld
choice-status-completed = Voltooid
choice-importance-low = Laag
choice-importance-normal = Normaal
choice-importance-high = Hoog

## Fields of Outlook

field-title = { $kind ->
    [tasks] Naam van de taak
   *[contacts] Aanspreektitel
  }
field-givenName = Voornaam
field-middleName = Tweede voornaam
field-surname = Achternaam
field-generation = Achtervoegsel
field-email1 = E-mailadres 1
field-email2 = E-mailadres 2
field-email3 = E-mailadres 3
field-businessPhone1 = Telefoon werk 1
field-businessPhone2 = Telefoon werk 2
field-homePhone1 = Telefoon privé 1
field-homePhone2 = Telefoon privé 2
field-mobilePhone = Mobiele telefoon
field-companyName = Bedrijf
field-jobTitle = Functie
field-department = Afdeling
field-officeLocation = Kantoor
field-profession = Beroep
field-manager = Leidinggevende
field-assistantName = Assistent
field-nickName = Bijnaam
field-spouseName = Echtgenoot
field-businessStreet = Straat werk
field-businessCity = Plaats werk
field-businessState = Provincie werk
field-businessPostalCode = Postcode werk
field-businessCountry = Land werk
field-homeStreet = Straat privé
field-homeCity = Plaats privé
field-homeState = Provincie privé
field-homePostalCode = Postcode privé
field-homeCountry = Land privé
field-otherStreet = Straat overig
field-otherCity = Plaats overig
field-otherState = Provincie overig
field-otherPostalCode = Postcode overig
field-otherCountry = Land overig
field-birthday = Verjaardag
field-businessHomePage = Webpagina
field-personalNotes = Notities
field-categories = Categorieën
field-body = Notities bij de taak
field-dueDateTime = Vervaldatum
field-startDateTime = Begindatum
field-status = Status
field-importance = Prioriteit
