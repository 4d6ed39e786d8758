### What can be done for the people on the open item.

## Forms

act-unknown = Add { $name } to the CRM
act-known = For { $name }
act-add-contact = Add as contact
act-add-lead = Add as lead
act-link = Link to an existing record
act-note = Note
act-mail = Log this mail
act-task = Task
act-meeting = Meeting
act-cancel = Cancel
act-sending = Sending…
act-no-choice = (not chosen)
act-account-hint = If the CRM has no account of this name, the contact is added without one.
act-quoted = “{ $label }”
act-only-in-crm = The CRM wants { $fields } for a new record, which can only be chosen there.
act-make-in-crm = Make it in the CRM
act-write = Write to { $address }

## What a field does not take

act-refused-empty = Fill this in.
act-refused-long =
    { $length ->
        [one] This field takes one character only.
       *[other] This field takes { $length } characters at most.
    }
act-refused-integer = This field takes whole numbers only, such as 12.
act-refused-decimal = This field takes numbers only, such as 12 or 12.5.
act-refused-date = Choose a date.
act-refused-email = This is not a mail address.
act-invalid = The CRM does not take what is written here.
act-invalid-why = The CRM does not take this: { $why }

## What came of it

act-made =
    { $what ->
        [contact] { $name } is a contact in the CRM now.
        [lead] { $name } is a lead in the CRM now.
        [mail] The mail is in the CRM now, as a note.
        [task] The task “{ $name }” is in the CRM now.
        [meeting] The meeting “{ $name }” is in the CRM now.
       *[note] The note is in the CRM now.
    }
act-queued = The note is kept on this device. It is sent by itself, once, as soon as the CRM can be reached.
act-linked-crm = The address stands in the record of { $name } now.
act-linked-device = This device knows now that the address belongs to { $name }. The record has no room for another address, so the CRM does not know it.
act-undone =
    { $what ->
        [link] The address does not belong to { $name } any more.
        [contact] { $name } has been taken out of the CRM again.
        [lead] { $name } has been taken out of the CRM again.
        [mail] The note has been deleted in the CRM again.
        [task] The task has been deleted in the CRM again.
        [meeting] The meeting has been deleted in the CRM again.
       *[note] The note has been deleted in the CRM again.
    }
act-changed = Somebody has changed it in the CRM since, so it stays.
act-undo = Undo
act-unlink = Undo the link
act-undo-failed = This could not be undone; it is still in the CRM.
act-duplicate = The CRM has this already: { $name }.
act-duplicate-hidden = The CRM has this already, in a record that you may not see.
act-use = Use this one
act-use-for = Use { $name } for { $address }
act-typed-safe = What you typed is still here. Sending it again makes nothing twice.
act-unread-safe = Nothing was changed.
act-forbidden = Your administrator can give you the right to do it.

## Linking, and what something is about

act-linked-here = Only this device knows that { $address } belongs here: the record has no room for another address.
act-link-hint = { $address } becomes a further address of the contact or lead that you choose.
act-link-search = Search contacts and leads
act-link-to = Link to { $name }
act-link-failed = The address was not linked.
act-about = About
act-about-one = { $name } ({ $type })
act-about-another = Another record…
act-about-search = Search the CRM
act-about-missing = Choose a record first.
act-searching = Searching…
act-none-found = Nothing was found.
act-found =
    { $count ->
        [one] { $count } record found
       *[other] { $count } records found
    }
act-hits = { $label }: what was found
act-type-account = Account
act-type-deal = Deal

## Note, mail, task, meeting

act-note-do = Add the note
act-note-title = Title
act-note-text = Text
act-mail-do = Log the mail
act-logged = This mail is logged already.
act-task-do = Add the task
act-meeting-do = Add the meeting
act-meeting-title = Title
act-meeting-date = Date
act-meeting-start = Start
act-meeting-duration = Duration
act-meeting-location = Place
act-meeting-hint = It is made in the CRM; nobody is invited. With the sync of meetings on, the next sync brings it to your calendar “Zoho CRM”, too.
act-meeting-where = With the sync of meetings on, the next sync brings it to your calendar “Zoho CRM”, too.
act-wrong-title = Give the meeting a title.
act-wrong-date = Choose a date.
act-wrong-start = Choose a time.
act-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
act-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }

## All unknown people

act-add-all = Add all unknown people
act-add-as = Add them as
act-as-lead = Leads
act-as-contact = Contacts
act-add-count =
    { $count ->
        [one] Add one person
       *[other] Add { $count } people
    }
act-of-person = { $label }: { $name }
act-not-added = Not added.
act-all-left =
    { $count ->
        [one] One person was not added.
       *[other] { $count } people were not added.
    }

## Notes that wait

act-queue =
    { $count ->
        [one] One note waits for the connection to the CRM
       *[other] { $count } notes wait for the connection to the CRM
    }
act-queue-refused =
    { $count ->
        [one] The CRM did not take one note
       *[other] The CRM did not take { $count } notes
    }
act-queue-on = For { $name } · { $when }
act-queue-doubt = The CRM’s answer was lost. So that the note never stands there twice, it is looked for first, and sent again after two minutes at the earliest.
act-queue-safe = The notes are kept on this device and sent once, as soon as the CRM can be reached.
act-send-now = Send now
act-give-up = Give up
act-give-up-one = Give up “{ $title }”
act-give-up-title = Give up “{ $title }”?
act-give-up-body = The note has not reached the CRM. If you give it up, its text is gone.
act-give-up-no = Keep it
act-crm-words = What the CRM said
