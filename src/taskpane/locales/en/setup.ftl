### The configuration of contacts and tasks. `$kind` says which.

## The page

setup-heading = { $kind ->
    [tasks] Sync options for tasks
   *[contacts] Sync options for contacts
  }
setup-looking = Asking the CRM for its fields…
setup-unknown = The CRM’s fields could not be read, so there is nothing to set up yet.
setup-rights-missing = { $kind ->
    [tasks] Tasks cannot be synced: your CRM profile does not allow you to { $rights }.
   *[contacts] Contacts cannot be synced: your CRM profile does not allow you to { $rights }.
  }
setup-rights-ask = { $kind ->
    [tasks] Ask your CRM administrator to add this to your profile, under the permissions for Tasks.
   *[contacts] Ask your CRM administrator to add this to your profile, under the permissions for Contacts.
  }
setup-rights-locked = Until then you can read the options here, but not change them.
setup-right-view = { $kind ->
    [tasks] see tasks
   *[contacts] see contacts
  }
setup-right-create = { $kind ->
    [tasks] create tasks
   *[contacts] create contacts
  }
setup-right-edit = { $kind ->
    [tasks] edit tasks
   *[contacts] edit contacts
  }
setup-right-delete = { $kind ->
    [tasks] delete tasks
   *[contacts] delete contacts
  }
setup-saved = Saved
setup-not-saved = This could not be saved. Everything stays as it was.
setup-unsaved = Not saved yet. If you leave this page, only these changes are lost.
setup-save = Save
setup-see = See what will happen
setup-see-safe = Your options are saved then, and nothing is synced before you say so.
setup-fill-first = There is no way on yet: the CRM wants a value for { $fields }.
setup-how = Good to know
setup-next = Next
setup-back = Back
setup-step-1 = Step 1 of 2: fields
setup-step-2 = Step 2 of 2: values

## Options

setup-direction = Which way
setup-direction-both = Both ways
setup-direction-toOutlook = Only from the CRM to Outlook
setup-direction-toCrm = Only from Outlook to the CRM
setup-direction-toOutlook-hint = What you change in Outlook does not go to the CRM.
setup-direction-toCrm-hint = What changes in the CRM does not come to Outlook.
setup-conflict = When both sides changed the same thing
setup-conflict-crm = The CRM’s value wins
setup-conflict-outlook = Outlook’s value wins
setup-conflict-hint = The other value is not lost: it stands in Activity, and you can use it instead.
setup-view = Which contacts
setup-view-label = CRM list
setup-view-all = All my contacts
setup-view-gone = (a list that the CRM does not have any more)
setup-view-hint = Only contacts that you own are synced, whatever the list.
setup-view-warning = Take care: contacts that are not on this list drop out of the sync. They stay in the CRM.
setup-view-leaving = Contacts that leave the list
setup-view-keep = Stay in Outlook, but are not synced any more
setup-view-remove = Leave Outlook, too; they stay in the CRM
setup-deletions = Deletions
setup-deletions-box = When I delete a contact in Outlook, delete it in the CRM, too
setup-deletions-hint = Off: the contact stays in the CRM and does not come back to Outlook by itself.
setup-match = A contact that is on both sides already is recognised by its e-mail address: “{ $outlook }” in Outlook, “{ $crm }” in the CRM. It stays one.
setup-match-none = No e-mail address is mapped, so a contact that is on both sides already is recognised only if name, company and telephone are all the same.
setup-limits = The first sync brings over 10,000 contacts at most. Each later one makes 500 changes at most; the rest comes with the following ones.

## The mapping

setup-fields = Which field goes with which
setup-fields-intro = Outlook’s field stands first, the CRM’s second.
setup-pairs = Mapped fields
setup-no-pairs = No field is mapped, so nothing is synced.
setup-goes-with = goes with
setup-remove = Remove
setup-remove-pair = Remove: { $outlook }, { $crm }
setup-restore = Restore the default mapping
setup-restored = The default mapping is back.
setup-is-default = This is the default mapping.
setup-added = Added: “{ $outlook }” goes with “{ $crm }”.
setup-add = Add a pair
setup-add-outlook = Field in Outlook
setup-add-crm = Field in the CRM
setup-add-outlook-first = Choose a field of Outlook first.
setup-add-crm-hint = Only free fields that can hold it are offered. Type a few letters to find one.
setup-add-none-fits = The CRM has no field that can hold this and that you may change.
setup-add-all-taken = All CRM fields that can hold this are mapped already. Remove one of those pairs first.
setup-add-all-mapped = All fields of Outlook are mapped.
setup-add-choose-both = Choose a field on each side.
setup-add-do = Add this pair
setup-group-standard = Standard fields
setup-group-custom = Custom fields
setup-choice-open = Open the list: { $label }
setup-choice-none = No field is called that
setup-choice-more = { $count ->
    [one] One more: type a few letters
   *[other] { $count } more: type a few letters
  }
setup-choice-found = { $count ->
    [0] No field found
    [one] One field found
   *[other] { $count } fields found
  }
setup-fixed = Fixed values
setup-fixed-intro = { $kind ->
    [tasks] A CRM field that Outlook lacks can get the same value in every task that comes from Outlook. It is written once, when the task is made in the CRM.
   *[contacts] A CRM field that Outlook lacks can get the same value in every contact that comes from Outlook. It is written once, when the contact is made in the CRM.
  }
setup-fixed-field = Fill a CRM field with a fixed value
setup-fixed-none = There is no further CRM field that you may fill.
setup-fixed-value = Value for “{ $crm }”
setup-fixed-use = Use this value
setup-fixed-use-for = Use this value for “{ $crm }”
setup-fixed-added = “{ $crm }” has a value now.
setup-fixed-is = { $crm }: “{ $value }” in new records
setup-remove-fixed = Remove the fixed value of “{ $crm }”
setup-value-true = Yes
setup-value-false = No
setup-refused-empty = Give a value first.
setup-refused-long = { $length ->
    [one] This field takes one character only.
   *[other] This field takes { $length } characters at most.
  }
setup-refused-integer = This field takes whole numbers only, such as 12.
setup-refused-decimal = This field takes numbers only, such as 12 or 12.5.
setup-refused-other = This field does not take this value.
setup-unfilled = Has to be filled
setup-unfilled-intro = { $kind ->
    [tasks] The CRM takes no task without these fields. Give each a fixed value, or map a field of Outlook to it.
   *[contacts] The CRM takes no contact without these fields. Give each a fixed value, or map a field of Outlook to it.
  }
setup-unfilled-cannot = “{ $crm }” cannot have a fixed value. Map a field of Outlook to it if one fits, or ask your CRM administrator not to require it.
setup-note-cut = { $length ->
    [one] Longer text is cut in the CRM after one character; Outlook keeps all of it.
   *[other] Longer text is cut in the CRM at { $length } characters; Outlook keeps all of it.
  }
setup-note-too-long = { $length ->
    [one] Longer ones than one character stay in Outlook.
   *[other] Longer ones than { $length } characters stay in Outlook.
  }
setup-note-one-line = Becomes one line in the CRM; Outlook keeps the line breaks.
setup-note-known-names = { $target ->
    [people] Only names of contacts that exist in the CRM go there; others stay in Outlook.
   *[other] Only names of companies that exist in the CRM go there; others stay in Outlook.
  }
setup-note-listed-values = Only values that the CRM lists go there; others stay in Outlook.
setup-note-numbers = Only numbers go to the CRM; other text stays in Outlook.
setup-problem-unknown-crm = Left out: the CRM has no such field any more, or you may not see it.
setup-problem-unknown-outlook = Left out: Outlook has no such field.
setup-problem-not-writable = Left out: the CRM does not let you change this field.
setup-problem-does-not-fit = Left out: values of one field cannot stand in the other.
setup-problem-bad-value = Left out: the CRM’s field does not take this value.
setup-problem-twice = Left out: one of the two fields is mapped further up already.
setup-problem-missing = The CRM wants a value here.
setup-limits-heading = What cannot go over
setup-holds = { $kind ->
    [tasks] Outlook’s due dates and start dates are days without a time of day. Reminders, attachments and the steps of a task stay where they are.
   *[contacts] Outlook holds three e-mail addresses, two business and two home phone numbers, one mobile number and three postal addresses. What the CRM has beyond that stays in the CRM.
  }
setup-stays = { $kind ->
    [tasks] Formatted text goes over as plain text; the formatting stays on its own side. Nothing that stays behind is ever wiped out.
   *[contacts] Pictures, fax numbers and the formatting of notes stay where they are. Nothing that stays behind is ever wiped out.
  }

## The values of tasks

setup-values-status = Status
setup-values-importance = Priority
setup-values-unmapped = This field is not mapped to a choice list of the CRM, so its values are not synced.
setup-values-to-outlook = From the CRM to Outlook
setup-values-to-crm = From Outlook to the CRM
setup-values-crm = “{ $value }” in the CRM becomes
setup-values-outlook = “{ $value }” in Outlook becomes
setup-values-only = “{ $outlook }” in Outlook becomes “{ $crm }”.
setup-values-nothing = (the CRM’s value stays as it is)
setup-values-several = Several CRM values become “{ $value }”. A task that nobody touches in Outlook keeps the one that it has.
setup-tasks-recurring = Recurring tasks stay where they are, on both sides. Reminders are never synced.
setup-tasks-deleted = A task that you delete in Outlook, or move to another list, is deleted in the CRM. One that is deleted in the CRM is deleted in Outlook.
setup-tasks-owner = A task that gets another owner in the CRM leaves Outlook.

choice-status-notStarted = Not started
choice-status-inProgress = In progress
choice-status-waitingOnOthers = Waiting on others
choice-status-deferred = Deferred
choice-status-completed = Completed
choice-importance-low = Low
choice-importance-normal = Normal
choice-importance-high = High

## Fields of Outlook

field-title = { $kind ->
    [tasks] Task name
   *[contacts] Title before the name
  }
field-givenName = First name
field-middleName = Middle name
field-surname = Last name
field-generation = Suffix after the name
field-email1 = E-mail 1
field-email2 = E-mail 2
field-email3 = E-mail 3
field-businessPhone1 = Business phone 1
field-businessPhone2 = Business phone 2
field-homePhone1 = Home phone 1
field-homePhone2 = Home phone 2
field-mobilePhone = Mobile phone
field-companyName = Company
field-jobTitle = Job title
field-department = Department
field-officeLocation = Office
field-profession = Profession
field-manager = Manager
field-assistantName = Assistant
field-nickName = Nickname
field-spouseName = Partner
field-businessStreet = Business street
field-businessCity = Business city
field-businessState = Business state
field-businessPostalCode = Business postal code
field-businessCountry = Business country
field-homeStreet = Home street
field-homeCity = Home city
field-homeState = Home state
field-homePostalCode = Home postal code
field-homeCountry = Home country
field-otherStreet = Other street
field-otherCity = Other city
field-otherState = Other state
field-otherPostalCode = Other postal code
field-otherCountry = Other country
field-birthday = Birthday
field-businessHomePage = Web page
field-personalNotes = Notes
field-categories = Categories
field-body = Notes of the task
field-dueDateTime = Due date
field-startDateTime = Start date
field-status = Status
field-importance = Priority
