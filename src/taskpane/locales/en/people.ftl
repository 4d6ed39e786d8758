### What the CRM knows of the people on the item that is open in Outlook.

people-no-item = Open a message or a meeting in Outlook.
people-no-item-hint = What Zoho CRM knows of the people on it then stands here, and follows whatever you open next.
people-protected = This item is protected: Outlook lets add-ins see little or nothing of it.
people-nobody-message = There is nobody but you on this message.
people-nobody-meeting = There is nobody but you on this meeting.
people-nobody-yet = Add somebody to see here what the CRM knows of them.
people-looking = Looking in the CRM…
people-not-looked-up = Not looked up
people-list-message = People on this message
people-list-meeting = People on this meeting
people-show-all = Show all
people-show-all-full = Show all: { $name }
people-refresh = Refresh
people-as-of = Last checked: { $when }
people-new-tab = (opens in a new tab)
people-open-crm = Open in CRM

## Somebody on one glance

people-type-contact = Contact
people-type-lead = Lead
people-type-user = Colleague
people-type-none = Not in the CRM
people-role-organizer = Organiser
people-role-optional = Optional
people-summary =
    { $of ->
        [one]
            { $found ->
                [0] 1 person is not in the CRM
               *[other] 1 person is in the CRM
            }
       *[other]
            { $found ->
                [0] None of { $of } is in the CRM
                [one] { $found } of { $of } is in the CRM
               *[other] { $found } of { $of } are in the CRM
            }
    }
people-colleagues =
    { $count ->
        [one] { $count } colleague
       *[other] { $count } colleagues
    }
people-open-deals =
    { $count ->
        [0] No open deals
        [one] { $count } open deal
       *[other] { $count } open deals
    }
people-last = Last contact: { $when }
people-last-meeting = Last meeting: { $when }
people-how-meeting = meeting
people-how-note = note
people-how-mail = mail
people-how-call = call
people-how-task = task
people-no-contact = No contact recorded so far.

## The card

people-unknown = Nobody in the CRM has this address.
people-several = { $count } records in the CRM have this address. Who is it?
people-colleague-hint = A colleague, with an account in your CRM.
people-fact-company = Company
people-fact-title = Title
people-fact-phone = Phone
people-fact-mail = Mail
people-fact-owner = Owner
people-counted = { $name } ({ $count })
people-deals = Deals
people-tasks = Open tasks
people-upcoming = Upcoming meetings
people-past = Past meetings
people-notes = Notes
people-no-deals = No deals.
people-no-tasks = No open tasks.
people-no-upcoming = No meetings ahead.
people-no-past = No meetings so far.
people-no-notes = No notes.
people-closes = closes { $day }
people-closed = closed { $day }
people-due = Due { $day }
people-overdue = Overdue since { $day }
people-whole-text = Show the whole note
people-more-in-crm = There is more in the CRM.
people-section-failed = This could not be read.
people-section-before = This could not be read just now. It is shown as it was before.
people-again-full = Try again: { $name }
people-card-offline = Shown as this device remembers it.
people-card-failed = The CRM’s latest could not be read.

## What keeps the CRM from being asked

people-problem-consent = Looking people up in Zoho CRM has not been allowed yet.
people-safe-consent = If you allow it, the add-in reads what your profile may see of contacts, leads, deals, tasks, meetings and notes, and adds only what you ask it to. You are asked once.
people-allow = Allow
people-problem-forbidden = Your profile in Zoho CRM does not allow this.
people-safe = Nothing was changed.
people-safe-kept = What this device remembers is shown. Nothing was changed.

## Whether the meeting is in the CRM

people-meeting = This meeting in the CRM
people-meeting-unsaved = Save the meeting first. Then you can add it to the CRM here.
people-meeting-unknown = Outlook does not say which meeting this is. Open it from your calendar to see whether it is in the CRM.
people-in-synced = It is in the CRM and is kept in step.
people-in-added = You added it to the CRM. It is kept in step.
people-in-invited = It is in the CRM. What its organiser changes goes there, too.
people-in-twin = The CRM has a meeting of the same title and time already. This one is not added again.
people-elsewhere = It was added to the CRM on another device.
people-history = What happened to it
people-asleep = It is in the CRM, but is not kept in step.
people-left = It is not in the CRM.
people-outside = It is not in the CRM. Meetings in this calendar do not go there by themselves; you can add it.
people-gone = Your mailbox does not have this meeting yet, or any more. Wait a moment and open it again.
people-waiting = It goes to the CRM with the next sync.
people-why = Why is this not synced?
people-left-owner = It belongs to somebody else in the CRM.
people-left-mail = Outlook would mail people, so it waits for your decision.
people-left-recurring = Recurring meetings stay where they are.
people-left-many = There are more meetings than a first sync brings over. Edit it to bring it, too.
people-left-imported = It was imported into the CRM and never edited since. Edit it there to bring it over.
people-left-off = The sync of meetings is off.
people-left-later = More than one sync brings over: it comes with one of the next.
people-left-profile = Your profile in Zoho CRM does not let you see or add it. Your administrator can change that.
people-left-private = Private meetings stay in Outlook. You can change that under Settings.
people-left-cancelled = It is cancelled.
people-left-declined = You declined it.
people-left-unanswered = You have not accepted it yet.
people-left-organizer = The CRM does not know who invited you.
people-left-chosen = You left it out of the sync. You can take it in again under Activity.
people-left-kept = It stays as it is, by your decision or your settings.
people-left-window = It is too long ago or too far ahead.
people-left-container = It was moved to another calendar.
people-left-rule = A rule of the sync leaves it alone.
people-left-guard = Unusually many changed at once, so it waits for your confirmation.
people-left-ambiguous = Several meetings in the CRM could be this one. Choose under “Needs you”.
people-left-merged = Its CRM record became one with another, so it waits for your decision.
people-left-not-found = Your mailbox does not have this meeting yet.
people-left-other = A rule of the sync leaves it alone (reason: { $rule }).

## Adding it by hand

people-add = Add to CRM
people-adding = Adding…
people-added-added = Added to Zoho CRM.
people-added-already = It was in Zoho CRM already.
people-added-people =
    { $of ->
        [one]
            { $found ->
                [0] The CRM does not know the person on it.
               *[other] The CRM knows the person on it.
            }
       *[other]
            { $found ->
                [0] The CRM knows none of its people.
               *[other] The CRM knows { $found } of its { $of } people.
            }
    }
people-added-left = It was not added.
people-added-queued = It is kept, and goes to the CRM with the next sync.
people-added-failed = It was not added.
