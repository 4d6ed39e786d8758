### The further pages: preview, activity, what needs the person, settings.

## Buttons that change something

action-show-all = Show all
action-show-less = Show less

## Preview

preview-looking = Looking at both sides. Nothing is changed…
preview-waits = A sync is going on. As soon as it has ended, both sides are looked at…
preview-heading =
    { $kind ->
        [contacts] What will happen: contacts
        [tasks] What will happen: tasks
       *[meetings] What will happen: meetings
    }
preview-container-new =
    { $kind ->
        [contacts] A new contacts folder “Zoho CRM” will be made in Outlook.
        [tasks] A new task list “Zoho CRM” will be made in Outlook.
       *[meetings] A new calendar “Zoho CRM” will be made in Outlook.
    }
preview-container-ours =
    { $kind ->
        [contacts] Your contacts folder “Zoho CRM” is there already and will be used again.
        [tasks] Your task list “Zoho CRM” is there already and will be used again.
       *[meetings] Your calendar “Zoho CRM” is there already and will be used again.
    }
preview-container-approve =
    { $kind ->
        [contacts] The contacts folder “Zoho CRM” that is there already will be used.
        [tasks] The task list “Zoho CRM” that is there already will be used.
       *[meetings] The calendar “Zoho CRM” that is there already will be used.
    }
preview-container-reject =
    { $kind ->
        [contacts] A second contacts folder, “Zoho CRM (CRM Sync)”, will be made beside the one that is there.
        [tasks] A second task list, “Zoho CRM (CRM Sync)”, will be made beside the one that is there.
       *[meetings] A second calendar, “Zoho CRM (CRM Sync)”, will be made beside the one that is there.
    }
preview-foreign-heading =
    { $kind ->
        [contacts] Whose contacts folder is this?
        [tasks] Whose task list is this?
       *[meetings] Whose calendar is this?
    }
preview-foreign-there =
    { $kind ->
        [contacts] There is a contacts folder “Zoho CRM” in Outlook already that was not made here.
        [tasks] There is a task list “Zoho CRM” in Outlook already that was not made here.
       *[meetings] There is a calendar “Zoho CRM” in Outlook already that was not made here.
    }
preview-foreign-other =
    { $kind ->
        [contacts] Most likely the CRM’s own Office 365 sync made it. Switch that one off first: two of them would feed each other, and contacts would double.
        [tasks] Most likely the CRM’s own Office 365 sync made it. Switch that one off first: two of them would feed each other, and tasks would double.
       *[meetings] Most likely the CRM’s own Office 365 sync made it. Switch that one off first: two of them would feed each other, and meetings would double.
    }
preview-foreign-use-hint =
    { $kind ->
        [contacts] If you use it: your CRM contacts come into this contacts folder, and what stands in it goes to the CRM.
        [tasks] If you use it: your CRM tasks come into this task list, and what stands in it goes to the CRM.
       *[meetings] If you use it: your CRM meetings come into this calendar, and what stands in it goes to the CRM.
    }
preview-foreign-second-hint =
    { $kind ->
        [contacts] If you make a second one: this contacts folder is left alone.
        [tasks] If you make a second one: this task list is left alone.
       *[meetings] If you make a second one: this calendar is left alone.
    }
preview-foreign-safe = Either way you see first what will happen; nothing is changed yet.
preview-foreign-use =
    { $kind ->
        [contacts] Use this contacts folder
        [tasks] Use this task list
       *[meetings] Use this calendar
    }
preview-foreign-second =
    { $kind ->
        [contacts] Make a second contacts folder
        [tasks] Make a second task list
       *[meetings] Make a second calendar
    }
preview-nothing =
    { $kind ->
        [contacts] Both sides are in step already. New contacts will follow from now on.
        [tasks] Both sides are in step already. New tasks will follow from now on.
       *[meetings] Both sides are in step already. New meetings will follow from now on.
    }
preview-count-create-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contact comes to Outlook
           *[other] { $count } contacts come to Outlook
        }
        [tasks]
        { $count ->
            [one] { $count } task comes to Outlook
           *[other] { $count } tasks come to Outlook
        }
       *[meetings]
        { $count ->
            [one] { $count } meeting comes to Outlook
           *[other] { $count } meetings come to Outlook
        }
    }
preview-count-create-crm =
    { $count ->
        [one] { $count } goes to the CRM
       *[other] { $count } go to the CRM
    }
preview-count-update-outlook =
    { $count ->
        [one] { $count } changes in Outlook
       *[other] { $count } change in Outlook
    }
preview-count-update-crm =
    { $count ->
        [one] { $count } changes in the CRM
       *[other] { $count } change in the CRM
    }
preview-count-delete-outlook =
    { $count ->
        [one] { $count } is removed from Outlook
       *[other] { $count } are removed from Outlook
    }
preview-count-delete-crm =
    { $count ->
        [one] { $count } is deleted in the CRM
       *[other] { $count } are deleted in the CRM
    }
preview-count-stamp =
    { $count ->
        [one] { $count } is on both sides already and stays one
       *[other] { $count } are on both sides already and stay one each
    }
preview-count-skipped =
    { $count ->
        [one] { $count } is left alone
       *[other] { $count } are left alone
    }
preview-count-needs =
    { $count ->
        [one] { $count } waits for you
       *[other] { $count } wait for you
    }
preview-group-create-outlook = Come to Outlook
preview-group-create-crm = Go to the CRM
preview-group-update-outlook = Change in Outlook
preview-group-update-crm = Change in the CRM
preview-group-delete-outlook = Are removed from Outlook
preview-group-delete-crm = Are deleted in the CRM
preview-group-stamp = Are on both sides already
preview-group-amount = { $ticked } of { $total } ticked
preview-all = Tick all
preview-none = Untick all
preview-all-found = Tick what was found
preview-none-found = Untick what was found
preview-for = { $what }: { $group }
preview-untick-hint = Untick what should stay as it is. In a long list, the arrow keys move from line to line.
preview-search = Search by title
preview-found =
    { $kind ->
        [contacts]
        { $count ->
            [0] No contact has this in its title
            [one] { $count } contact found
           *[other] { $count } contacts found
        }
        [tasks]
        { $count ->
            [0] No task has this in its title
            [one] { $count } task found
           *[other] { $count } tasks found
        }
       *[meetings]
        { $count ->
            [0] No meeting has this in its title
            [one] { $count } meeting found
           *[other] { $count } meetings found
        }
    }
preview-skipped-heading = Left alone
preview-skipped-summary = { $rule } ({ $count })
preview-skipped-times = { $count } dates
preview-needs-heading = Will wait for you
preview-cut = There are more than 5,000 meetings. What lies ahead comes first, then the most recent; edit an older one to bring it over, too.
preview-remaining =
    { $count ->
        [one] { $count } more comes with the next sync
       *[other] { $count } more come with the next syncs, by and by
    }
preview-enable =
    { $kind ->
        [contacts]
        { $count ->
            [0] Enable, bring nothing now
            [one] Enable ({ $count } contact)
           *[other] Enable ({ $count } contacts)
        }
        [tasks]
        { $count ->
            [0] Enable, bring nothing now
            [one] Enable ({ $count } task)
           *[other] Enable ({ $count } tasks)
        }
       *[meetings]
        { $count ->
            [0] Enable, bring nothing now
            [one] Enable ({ $count } meeting)
           *[other] Enable ({ $count } meetings)
        }
    }
preview-not-now = Not now
need-mail =
    { $count ->
        [one] A change to { $count } meeting would send mail to people: you decide first
       *[other] Changes to { $count } meetings would send mail to people: you decide first
    }
need-deletion =
    { $count ->
        [one] { $count } deletion: you confirm it first
       *[other] { $count } deletions: you confirm them first
    }
need-shift =
    { $count ->
        [one] { $count } meeting would move in time: you confirm it first
       *[other] { $count } meetings would all move by the same time: you confirm it first
    }
need-foreign =
    { $kind ->
        [contacts] A contacts folder “Zoho CRM” that somebody else made: you say whether to use it
        [tasks] A task list “Zoho CRM” that somebody else made: you say whether to use it
       *[meetings] A calendar “Zoho CRM” that somebody else made: you say whether to use it
    }
need-ambiguous =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contact could be one of several in the CRM: you choose
           *[other] { $count } contacts could each be one of several in the CRM: you choose
        }
        [tasks]
        { $count ->
            [one] { $count } task could be one of several in the CRM: you choose
           *[other] { $count } tasks could each be one of several in the CRM: you choose
        }
       *[meetings]
        { $count ->
            [one] { $count } meeting could be one of several in the CRM: you choose
           *[other] { $count } meetings could each be one of several in the CRM: you choose
        }
    }
need-switch-off = Switching off waits for your decision
need-failed =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contact was not accepted by the other side
           *[other] { $count } contacts were not accepted by the other side
        }
        [tasks]
        { $count ->
            [one] { $count } task was not accepted by the other side
           *[other] { $count } tasks were not accepted by the other side
        }
       *[meetings]
        { $count ->
            [one] { $count } meeting was not accepted by the other side
           *[other] { $count } meetings were not accepted by the other side
        }
    }
need-merged =
    { $count ->
        [one] { $count } record was merged into another in the CRM: you decide about its copy in Outlook
       *[other] { $count } records were merged into others in the CRM: you decide about their copies in Outlook
    }

## Rules: why something is left alone or waits

rule-owner = Belongs to somebody else in the CRM
rule-imported =
    { $kind ->
        [contacts] Imported into the CRM and never edited since: edit the contact there to bring it over
        [tasks] Imported into the CRM and never edited since: edit the task there to bring it over
       *[meetings] Imported into the CRM and never edited since: edit the meeting there to bring it over
    }
rule-off = Switching off waits, so that nothing is lost
rule-C5 = Deleted in Outlook; it stays in the CRM
rule-G1 =
    { $side ->
        [outlook] Stays in Outlook: changes only go from the CRM to Outlook
        [crm] Stays in the CRM: changes only go from Outlook to the CRM
       *[none] Changes only go the other way
    }
rule-G8 = More than one sync brings over: it comes with the next ones
rule-G9 = Your CRM profile does not let you see or change it
rule-T5 = Recurring tasks stay where they are
rule-merged = Its CRM record became one with another, so it waits for your decision
rule-M4 = Would send mail to people, so it waits for your decision
rule-M5 = Recurring meetings stay where they are
rule-M6 = More than a first sync brings over: edit the meeting to bring it, too
rule-private = Private meetings stay in Outlook
rule-cancelled = Called off by the organizer
rule-declined =
    { $side ->
        [crm] Declined in Outlook; it stays in the CRM because it was changed there, or because deletions stay in Outlook
       *[other] You declined it
    }
rule-twin = The CRM has a meeting of the same title and time already
rule-window = Too long ago or too far ahead
rule-chosen = You left it out
rule-kept = Stays as it is, by your decision or your settings
rule-guard = Unusually many at once, so it waits for your confirmation
rule-foreign-container =
    { $kind ->
        [contacts] A contacts folder of this name was made by somebody else
        [tasks] A task list of this name was made by somebody else
       *[meetings] A calendar of this name was made by somebody else
    }
rule-ambiguous =
    { $kind ->
        [contacts] Several contacts in the CRM could be this one
        [tasks] Several tasks in the CRM could be this one
       *[meetings] Several meetings in the CRM could be this one
    }
rule-only-in-outlook = Stands only in Outlook
rule-moved =
    { $kind ->
        [contacts] Moved to your own contacts
        [tasks] Moved to your own tasks
       *[meetings] Moved to your own calendar
    }
rule-other = Left alone (reason: { $rule })

## Why something happens

why-new-in-the-crm = new in the CRM
why-new-in-outlook = new in Outlook
why-changed-in-the-crm = changed in the CRM
why-changed-in-outlook = changed in Outlook
why-changed-on-both-sides = changed on both sides
why-edited-in-the-crm-deleted-in-outlook = edited in the CRM, deleted in Outlook: the edit counts
why-edited-in-outlook-deleted-in-the-crm = edited in Outlook, deleted in the CRM: the edit counts
why-deleted-in-the-crm = deleted in the CRM
why-deleted-in-outlook = deleted in Outlook
why-restored-in-the-crm = restored in the CRM
why-restored-in-outlook = restored in Outlook
why-belongs-to-somebody-else-now = it belongs to somebody else in the CRM now
why-belongs-to-you-again = it belongs to you again in the CRM
why-deletion-rejected = you decided to keep it
why-not-marked-as-ours-yet =
    { $kind ->
        [contacts] the same contact stands on both sides
        [tasks] the same task stands on both sides
       *[meetings] the same meeting stands on both sides
    }
why-made-twice-by-two-devices = two of your devices had added it at the same time
why-the-same-on-both-sides = the same on both sides
why-you-chose-the-other-value = you chose the other value
why-you-left-it-as-it-is = you said so
why-switched-on-again =
    { $kind ->
        [contacts] you switched contacts on again
        [tasks] you switched tasks on again
       *[meetings] you switched meetings on again
    }
why-sent-twice-by-the-connection = the connection had sent it twice
why-in-the-sync-again = it is in the sync again
why-not-on-the-list-any-more = it is not on the chosen list any more
why-merged-with-another-record = its CRM record became one with another
why-filter = it is not on the chosen list
why-owner = it belongs to somebody else in the CRM
why-container =
    { $kind ->
        [contacts] it was moved to another contacts folder
        [tasks] it was moved to another task list
       *[meetings] it was moved to another calendar
    }
why-window = it is too long ago or too far ahead
why-kept = you decided to keep it as it is
why-declined = you declined it or took it out of your calendar
why-rule = a rule leaves it alone
why-off = the sync was switched off
why-chosen = you left it out
why-other = for a reason that this version does not know

## What was done to a record

happened-create =
    { $side ->
        [outlook] Came to Outlook
        [crm] Went to the CRM
       *[none] Added
    }
happened-update =
    { $side ->
        [outlook] Changed in Outlook
        [crm] Changed in the CRM
       *[none] Changed
    }
happened-delete =
    { $side ->
        [outlook] Removed from Outlook
        [crm] Deleted in the CRM
       *[none] Deleted
    }
happened-stamp = Recognised on both sides
happened-link = Found on both sides
happened-sleep = Left alone from then on
happened-end = Gone on both sides
happened-left = Left as it is
happened-nothing = Left alone

## Activity

activity-search = Search titles
activity-filter = Show
activity-filter-all = All
activity-filter-synced = Synced
activity-filter-left = Left alone
activity-filter-failed = Failed
activity-filter-waiting = Waiting
activity-filter-conflict = Conflicts
activity-filter-removed = Removed
activity-kind = Kind
activity-kind-all = All kinds
activity-found =
    { $total ->
        [0] Nothing found
        [one] One result
       *[other] { $total } results
    }
activity-loading = Looking up what happened…
activity-failed = What happened could not be looked up. Nothing was changed.
activity-list = Results
activity-when = { $kind ->
    [tasks] Due { $when }
   *[meetings] { $when }
  }
activity-alike = { $count } dates
activity-conflict = Conflict
activity-not-arrived =
    { $side ->
        [crm] Has not reached the CRM yet
       *[outlook] Has not reached Outlook yet
    }
activity-because = { $what }, because { $why }

activity-empty-working = A sync is under way. What it does is listed here when it has ended.
activity-empty-new = Nothing has happened yet. See what enabling would do, and start there.
activity-empty-link = Go to Sync
activity-empty-on = Nothing has happened yet. Add something in Outlook or in the CRM, then sync.
activity-empty-search = Nothing has these words in its title. Try fewer words, or show all.
activity-empty-filter = Nothing is in this list just now.
activity-empty-show-all = Show everything

activity-back = Back to the list
activity-gone = Nothing is known of this any more.
activity-open-crm = Open in CRM
activity-new-tab = (opens in a new tab)
activity-leave =
    { $kind ->
        [contacts] Leave this contact alone
        [tasks] Leave this task alone
       *[meetings] Leave this meeting alone
    }
activity-leave-hint = It stays in Outlook and in the CRM. Later changes are not carried over.
activity-include =
    { $kind ->
        [contacts] Sync this contact again
        [tasks] Sync this task again
       *[meetings] Sync this meeting again
    }
activity-include-hint = From now on, changes are carried over again.
activity-bring-back = Bring it back to Outlook
activity-bring-back-hint = It is made anew in Outlook, and changes are carried over again.
activity-history = What happened
activity-no-history =
    { $kind ->
        [contacts] Nothing has been done with this contact.
        [tasks] Nothing has been done with this task.
       *[meetings] Nothing has been done with this meeting.
    }
activity-fields-changed =
    { $side ->
        [crm] { $fields } changed in the CRM
       *[outlook] { $fields } changed in Outlook
    }

activity-field-title = title
activity-field-time = time
activity-field-location = place
activity-field-description = description
activity-field-context = CRM details
activity-field-name = name
activity-field-emails = e-mail addresses
activity-field-businessPhones = business phones
activity-field-homePhones = home phones
activity-field-mobilePhone = mobile phone
activity-field-companyName = company
activity-field-jobTitle = job title
activity-field-department = department
activity-field-officeLocation = office
activity-field-profession = profession
activity-field-manager = manager
activity-field-assistantName = assistant
activity-field-nickName = nickname
activity-field-spouseName = spouse or partner
activity-field-businessAddress = business address
activity-field-homeAddress = home address
activity-field-otherAddress = other address
activity-field-birthday = birthday
activity-field-businessHomePage = web page
activity-field-personalNotes = notes
activity-field-categories = categories
activity-field-body = note
activity-field-dueDateTime = due date
activity-field-startDateTime = start date
activity-field-status = status
activity-field-importance = priority
activity-field-other = something else

activity-lost = Changed on both sides: { $field }
activity-lost-kept =
    { $side ->
        [crm] Kept, from Outlook
       *[outlook] Kept, from the CRM
    }
activity-lost-other =
    { $side ->
        [crm] Not used, from the CRM
       *[outlook] Not used, from Outlook
    }
activity-lost-blank = (empty)
activity-lost-take = Use this value instead
activity-lost-taken = Done. The other value is now used on both sides.
activity-replaced = You replaced: { $field }
activity-replaced-kept =
    { $side ->
        [crm] Your choice, now in the CRM
       *[outlook] Your choice, now in Outlook
    }
activity-replaced-other =
    { $side ->
        [crm] Before, in the CRM
       *[outlook] Before, in Outlook
    }
activity-replaced-take = Take it back
activity-replaced-taken = Done. The earlier value is back on both sides.
activity-leave-done =
    { $kind ->
        [contacts] Done. This contact is left alone from now on.
        [tasks] Done. This task is left alone from now on.
       *[meetings] Done. This meeting is left alone from now on.
    }
activity-include-done =
    { $kind ->
        [contacts] Done. This contact is synced again.
        [tasks] Done. This task is synced again.
       *[meetings] Done. This meeting is synced again.
    }
activity-bring-back-done = Done. It comes back to Outlook and is synced again.

## Needs you

needs-count =
    { $count ->
        [one] One thing waits for you. Everything else goes on.
       *[other] { $count } things wait for you. Everything else goes on.
    }
needs-empty = Nothing waits for you.
needs-empty-hint = When something needs your decision, it stands here. What was done stands in Activity.
needs-empty-link = Go to Activity
needs-show-all = Show everything that waits
needs-go-back = Go back

needs-mail-heading = People would get mail
needs-mail-intro = Outlook mails the participants when a meeting with participants is changed or deleted. So nothing was written yet.
needs-mail-people =
    { $people ->
        [one] One person would get a mail from Outlook if this goes on.
       *[other] { $people } people would get a mail from Outlook if this goes on.
    }
needs-mail-create = The meeting would be added in Outlook.
needs-mail-update = Would change in Outlook: { $fields }.
needs-mail-update-plain = The meeting would be changed in Outlook.
needs-mail-delete = The meeting would be deleted in Outlook.
needs-mail-do =
    { $people ->
        [one] Do it, mail one person
       *[other] Do it, mail { $people } people
    }
needs-mail-leave = Leave it as it is
needs-mail-leave-all =
    { $count ->
        [one] Leave it as it is
       *[other] Leave all { $count } as they are
    }
needs-mail-leave-hint-update = If you leave it: Outlook and the CRM both stay as they are, and nobody is mailed.
needs-mail-leave-hint-delete = If you leave it: the meeting stays in Outlook, is no longer synced, and nobody is mailed.
needs-mail-ask-title =
    { $people ->
        [one] Mail one person?
       *[other] Mail { $people } people?
    }
needs-mail-ask =
    { $people ->
        [one] One person gets a mail from Outlook about “{ $title }”. A mail cannot be called back.
       *[other] { $people } people get a mail from Outlook about “{ $title }”. A mail cannot be called back.
    }

needs-deletion-heading =
    { $kind ->
        [contacts] Many contacts deleted at once
        [tasks] Many tasks deleted at once
       *[meetings] Many meetings deleted at once
    }
needs-deletion-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] One contact was deleted in Outlook, as one of unusually many. It still stands in the CRM.
           *[other] { $count } contacts were deleted in Outlook. That is unusually many, so they still stand in the CRM.
        }
        [tasks]
        { $count ->
            [one] One task was deleted in Outlook, as one of unusually many. It still stands in the CRM.
           *[other] { $count } tasks were deleted in Outlook. That is unusually many, so they still stand in the CRM.
        }
       *[meetings]
        { $count ->
            [one] One meeting was deleted in Outlook, as one of unusually many. It still stands in the CRM.
           *[other] { $count } meetings were deleted in Outlook. That is unusually many, so they still stand in the CRM.
        }
    }
needs-deletion-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] One contact was deleted in the CRM, as one of unusually many. It still stands in Outlook.
           *[other] { $count } contacts were deleted in the CRM. That is unusually many, so they still stand in Outlook.
        }
        [tasks]
        { $count ->
            [one] One task was deleted in the CRM, as one of unusually many. It still stands in Outlook.
           *[other] { $count } tasks were deleted in the CRM. That is unusually many, so they still stand in Outlook.
        }
       *[meetings]
        { $count ->
            [one] One meeting was deleted in the CRM, as one of unusually many. It still stands in Outlook.
           *[other] { $count } meetings were deleted in the CRM. That is unusually many, so they still stand in Outlook.
        }
    }
needs-deletion-owner =
    { $kind ->
        [contacts]
        { $count ->
            [one] One contact belongs to somebody else in the CRM now, as one of unusually many. It still stands in Outlook.
           *[other] { $count } contacts belong to somebody else in the CRM now. That is unusually many, so they still stand in Outlook.
        }
        [tasks]
        { $count ->
            [one] One task belongs to somebody else in the CRM now, as one of unusually many. It still stands in Outlook.
           *[other] { $count } tasks belong to somebody else in the CRM now. That is unusually many, so they still stand in Outlook.
        }
       *[meetings]
        { $count ->
            [one] One meeting belongs to somebody else in the CRM now, as one of unusually many. It still stands in Outlook.
           *[other] { $count } meetings belong to somebody else in the CRM now. That is unusually many, so they still stand in Outlook.
        }
    }
needs-deletion-do-hint-crm = If you delete: they are deleted in the CRM, too.
needs-deletion-do-hint-outlook = If you delete: they are deleted in Outlook, too.
needs-deletion-do-hint-owner = If you delete: they leave Outlook. In the CRM they stay as they are.
needs-deletion-keep-hint-crm = If you keep: they stay in the CRM and come back in Outlook.
needs-deletion-keep-hint-outlook = If you keep: they stay in Outlook and come back in the CRM.
needs-deletion-keep-hint-owner = If you keep: they stay in Outlook and are no longer synced.
needs-deletion-do-all =
    { $side ->
        [crm] Delete { $count } in the CRM
       *[outlook] Delete { $count } in Outlook
    }
needs-deletion-keep-all =
    { $count ->
        [one] Keep it
       *[other] Keep them all
    }
needs-deletion-do = Delete
needs-deletion-do-one = Delete “{ $title }”
needs-deletion-keep = Keep
needs-deletion-keep-one = Keep “{ $title }”
needs-deletion-ask-title =
    { $kind ->
        [contacts]
        { $count ->
            [one] Delete one contact?
           *[other] Delete { $count } contacts?
        }
        [tasks]
        { $count ->
            [one] Delete one task?
           *[other] Delete { $count } tasks?
        }
       *[meetings]
        { $count ->
            [one] Delete one meeting?
           *[other] Delete { $count } meetings?
        }
    }
needs-deletion-ask-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] “{ $title }” is deleted in the CRM, for everybody who can see it there.
           *[other] { $count } contacts are deleted in the CRM, for everybody who can see them there.
        }
        [tasks]
        { $count ->
            [one] “{ $title }” is deleted in the CRM, for everybody who can see it there.
           *[other] { $count } tasks are deleted in the CRM, for everybody who can see them there.
        }
       *[meetings]
        { $count ->
            [one] “{ $title }” is deleted in the CRM, for everybody who can see it there.
           *[other] { $count } meetings are deleted in the CRM, for everybody who can see them there.
        }
    }
needs-deletion-ask-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] “{ $title }” is deleted in Outlook.
           *[other] { $count } contacts are deleted in Outlook.
        }
        [tasks]
        { $count ->
            [one] “{ $title }” is deleted in Outlook.
           *[other] { $count } tasks are deleted in Outlook.
        }
       *[meetings]
        { $count ->
            [one] “{ $title }” is deleted in Outlook.
           *[other] { $count } meetings are deleted in Outlook.
        }
    }
needs-deletion-ask-yes =
    { $kind ->
        [contacts]
        { $count ->
            [one] Delete one contact
           *[other] Delete { $count } contacts
        }
        [tasks]
        { $count ->
            [one] Delete one task
           *[other] Delete { $count } tasks
        }
       *[meetings]
        { $count ->
            [one] Delete one meeting
           *[other] Delete { $count } meetings
        }
    }

needs-shift-heading = Many meetings moved alike
needs-shift-crm =
    { $count ->
        [one] One meeting was moved in Outlook by the same time as many others. In the CRM it stands where it was.
       *[other] { $count } meetings were moved in Outlook, all by the same time. Wrong time zone settings look like that, so in the CRM they stand where they were.
    }
needs-shift-outlook =
    { $count ->
        [one] One meeting was moved in the CRM by the same time as many others. In Outlook it stands where it was.
       *[other] { $count } meetings were moved in the CRM, all by the same time. Wrong time zone settings look like that, so in Outlook they stand where they were.
    }
needs-shift-do-hint-crm = If you move: they move in the CRM, too.
needs-shift-do-hint-outlook = If you move: they move in Outlook, too.
needs-shift-keep-hint-crm = If you leave: both sides stay as they are.
needs-shift-keep-hint-outlook = If you leave: both sides stay as they are.
needs-shift-do-all =
    { $side ->
        [crm] Move { $count } in the CRM
       *[outlook] Move { $count } in Outlook
    }
needs-shift-keep-all =
    { $count ->
        [one] Leave it as it is
       *[other] Leave them all as they are
    }
needs-shift-do = Move
needs-shift-do-one = Move “{ $title }”
needs-shift-keep = Leave
needs-shift-keep-one = Leave “{ $title }”

needs-merged-heading =
    { $kind ->
        [contacts] Two contacts became one
        [tasks] Two tasks became one
       *[meetings] Two meetings became one
    }
needs-merged-intro =
    { $kind ->
        [contacts] In the CRM, two contacts became one. Outlook still has both: remove the one that is left over from Outlook, too?
        [tasks] In the CRM, two tasks became one. Outlook still has both: remove the one that is left over from Outlook, too?
       *[meetings] In the CRM, two meetings became one. Outlook still has both: remove the one that is left over from Outlook, too?
    }
needs-merged-keep-hint = If you keep it: it stays in Outlook and is no longer synced.
needs-merged-keep = Keep in Outlook
needs-merged-keep-one = Keep in Outlook: “{ $title }”
needs-merged-do = Remove from Outlook
needs-merged-do-one = Remove from Outlook: “{ $title }”
needs-merged-ask-title = Remove it from Outlook?
needs-merged-ask = “{ $title }” is removed from Outlook. What it became one with stays on both sides.

needs-foreign-heading =
    { $kind ->
        [contacts] Whose contacts folder is this?
        [tasks] Whose task list is this?
       *[meetings] Whose calendar is this?
    }
needs-foreign-intro =
    { $kind ->
        [contacts] There is a contacts folder “{ $title }” in Outlook that was not made here.
        [tasks] There is a task list “{ $title }” in Outlook that was not made here.
       *[meetings] There is a calendar “{ $title }” in Outlook that was not made here.
    }
needs-foreign-other =
    { $kind ->
        [contacts] Most likely the CRM’s own Office 365 sync made it. Switch that one off first: two of them would feed each other, and contacts would double.
        [tasks] Most likely the CRM’s own Office 365 sync made it. Switch that one off first: two of them would feed each other, and tasks would double.
       *[meetings] Most likely the CRM’s own Office 365 sync made it. Switch that one off first: two of them would feed each other, and meetings would double.
    }
needs-foreign-use-hint =
    { $kind ->
        [contacts] If you use it: your CRM contacts come into this contacts folder, and what stands in it goes to the CRM.
        [tasks] If you use it: your CRM tasks come into this task list, and what stands in it goes to the CRM.
       *[meetings] If you use it: your CRM meetings come into this calendar, and what stands in it goes to the CRM.
    }
needs-foreign-second-hint =
    { $kind ->
        [contacts] If you make a second one: this contacts folder is left alone.
        [tasks] If you make a second one: this task list is left alone.
       *[meetings] If you make a second one: this calendar is left alone.
    }
needs-foreign-use =
    { $kind ->
        [contacts] Use this contacts folder
        [tasks] Use this task list
       *[meetings] Use this calendar
    }
needs-foreign-second =
    { $kind ->
        [contacts] Make a second contacts folder
        [tasks] Make a second task list
       *[meetings] Make a second calendar
    }

needs-ambiguous-heading = Which one is it?
needs-ambiguous-intro =
    { $kind ->
        [contacts] These contacts in Outlook look like several contacts in the CRM. Nothing was joined or added yet.
        [tasks] These tasks in Outlook look like several tasks in the CRM. Nothing was joined or added yet.
       *[meetings] These meetings in Outlook look like several meetings in the CRM. Nothing was joined or added yet.
    }
needs-ambiguous-choose =
    { $kind ->
        [contacts] Which CRM contact is “{ $title }”?
        [tasks] Which CRM task is “{ $title }”?
       *[meetings] Which CRM meeting is “{ $title }”?
    }
needs-ambiguous-none =
    { $kind ->
        [contacts] None of these: add it as a new contact
        [tasks] None of these: add it as a new task
       *[meetings] None of these: add it as a new meeting
    }
needs-ambiguous-take-hint =
    { $kind ->
        [contacts] The one you choose and the contact in Outlook are kept in step from then on. The others stay as they are.
        [tasks] The one you choose and the task in Outlook are kept in step from then on. The others stay as they are.
       *[meetings] The one you choose and the meeting in Outlook are kept in step from then on. The others stay as they are.
    }
needs-ambiguous-decide = Use my choice
needs-ambiguous-decide-first = Choose one of them first.

needs-switch-off-heading = Switching off
needs-switch-off-mail =
    { $people ->
        [one] The calendar “Zoho CRM” was not removed yet: one person could get a cancellation from Outlook.
       *[other] The calendar “Zoho CRM” was not removed yet: { $people } people could get a cancellation from Outlook.
    }
needs-switch-off-mail-items =
    { $items ->
        [one] One meeting in it has participants.
       *[other] { $items } meetings in it have participants.
    }
needs-switch-off-lost =
    { $kind ->
        [contacts]
        { $items ->
            [one] The contacts folder “Zoho CRM” was not removed yet: one contact stands only in it, cannot be moved and would be lost.
           *[other] The contacts folder “Zoho CRM” was not removed yet: { $items } contacts stand only in it, cannot be moved and would be lost.
        }
        [tasks]
        { $items ->
            [one] The task list “Zoho CRM” was not removed yet: one task stands only in it, cannot be moved and would be lost.
           *[other] The task list “Zoho CRM” was not removed yet: { $items } tasks stand only in it, cannot be moved and would be lost.
        }
       *[meetings]
        { $items ->
            [one] The calendar “Zoho CRM” was not removed yet: one meeting stands only in it, cannot be moved and would be lost.
           *[other] The calendar “Zoho CRM” was not removed yet: { $items } meetings stand only in it, cannot be moved and would be lost.
        }
    }
needs-switch-off-hint =
    { $kind ->
        [contacts] If you go on: the contacts folder is removed. If you keep it: syncing is switched off, and the contacts folder stays with all that is in it. In the CRM every contact stays.
        [tasks] If you go on: the task list is removed. If you keep it: syncing is switched off, and the task list stays with all that is in it. In the CRM every task stays.
       *[meetings] If you go on: the calendar is removed. If you keep it: syncing is switched off, and the calendar stays with all that is in it. In the CRM every meeting stays.
    }
needs-switch-off-go-on = Go on
needs-switch-off-keep =
    { $kind ->
        [contacts] Keep the contacts folder
        [tasks] Keep the task list
       *[meetings] Keep the calendar
    }
needs-switch-off-ask-title =
    { $kind ->
        [contacts] Remove the contacts folder?
        [tasks] Remove the task list?
       *[meetings] Remove the calendar?
    }
needs-switch-off-ask-mail =
    { $people ->
        [one] One person can get a cancellation from Outlook. A mail cannot be called back.
       *[other] { $people } people can get a cancellation from Outlook. A mail cannot be called back.
    }
needs-switch-off-ask-lost =
    { $kind ->
        [contacts]
        { $items ->
            [one] One contact that stands only in Outlook is removed with the contacts folder.
           *[other] { $items } contacts that stand only in Outlook are removed with the contacts folder.
        }
        [tasks]
        { $items ->
            [one] One task that stands only in Outlook is removed with the task list.
           *[other] { $items } tasks that stand only in Outlook are removed with the task list.
        }
       *[meetings]
        { $items ->
            [one] One meeting that stands only in Outlook is removed with the calendar.
           *[other] { $items } meetings that stand only in Outlook are removed with the calendar.
        }
    }
needs-switch-off-ask-yes =
    { $kind ->
        [contacts] Remove the contacts folder
        [tasks] Remove the task list
       *[meetings] Remove the calendar
    }

needs-failed-heading = Could not be done
needs-failed-crm =
    { $kind ->
        [contacts] The CRM did not take this contact. Everything else went on.
        [tasks] The CRM did not take this task. Everything else went on.
       *[meetings] The CRM did not take this meeting. Everything else went on.
    }
needs-failed-outlook =
    { $kind ->
        [contacts] Outlook did not take this contact. Everything else went on.
        [tasks] Outlook did not take this task. Everything else went on.
       *[meetings] Outlook did not take this meeting. Everything else went on.
    }
needs-failed-attempts =
    { $attempts ->
        [one] Tried once.
       *[other] Tried { $attempts } times.
    }
needs-failed-again = It is tried again at the next sync.
needs-failed-given-up =
    { $kind ->
        [contacts] It is tried again when you edit the contact, after a day, or when you say so.
        [tasks] It is tried again when you edit the task, after a day, or when you say so.
       *[meetings] It is tried again when you edit the meeting, after a day, or when you say so.
    }
needs-failed-details =
    { $side ->
        [crm] What the CRM said
       *[outlook] What Outlook said
    }
needs-failed-no-words = It gave no reason.
needs-failed-duplicate = The CRM has a record with the same values already, such as the same e-mail address. Change one of the two, then try again.
needs-failed-mandatory =
    { $kind ->
        [contacts] The CRM wants a field that is empty here. Fill it in, or give it a fixed value in the sync options, then try again.
        [tasks] The CRM wants a field that is empty here. Fill it in, or give it a fixed value in the sync options, then try again.
       *[meetings] The CRM wants a field that Outlook does not have. Your CRM administrator can make it optional; then try again.
    }
needs-failed-mandatory-link = Edit sync options
needs-failed-hint = If you leave it alone: it stays where it is, and later changes are not carried over.
needs-failed-retry = Try again
needs-failed-retry-one = Try again: “{ $title }”
needs-failed-leave = Leave it alone
needs-failed-leave-one = Leave it alone: “{ $title }”

## Settings

settings-saved = Saved
settings-not-saved = This could not be saved. Everything stays as it was.
settings-edit =
    { $kind ->
        [contacts] Edit the sync options of contacts
        [tasks] Edit the sync options of tasks
       *[meetings] Edit the sync options of meetings
    }
settings-conflict = When both sides changed the same thing
settings-conflict-crm = The CRM’s value wins
settings-conflict-outlook = Outlook’s value wins
settings-conflict-hint = The other value is not lost: it stands in Activity, and you can use it instead.
settings-deletions = Deletions
settings-deletions-switch = When I delete a meeting in Outlook, delete it in the CRM, too
settings-deletions-hint = Off: the meeting stays in the CRM and does not come back to Outlook.
settings-private = Private meetings
settings-private-switch = Sync private meetings, too
settings-private-hint = Off: what you mark as private or confidential never leaves Outlook.
settings-private-hint-on = On: colleagues with access to the CRM can see it, too.
settings-private-warning = Take care: colleagues with access to the CRM can see what goes there, private meetings included.
settings-invitations = Client meeting invitations
settings-invitations-switch = Add client meeting invitations
settings-invitations-hint = On: invitations that you accept come into the CRM by themselves when a lead or a contact sent them, with you as their host. They stay in your own calendar, and nobody gets mail.
settings-colleagues-switch = Also when a CRM user sent them
settings-colleagues-hint = Off: meetings of your colleagues stay in Outlook.
settings-frequency = Automatic sync
settings-frequency-label = Sync while this pane is open
settings-frequency-off = Only when I say so
settings-frequency-minutes =
    { $minutes ->
        [one] Every minute
       *[other] Every { $minutes } minutes
    }
settings-tab = In a browser tab
settings-tab-why = The panel also works as a page of its own. There it goes on syncing while Outlook’s panel is closed.
settings-tab-open = Open the panel in a browser tab
settings-accounts = Accounts
settings-another-full =
    { $side ->
        [crm] Sign in with another account: Zoho CRM
       *[outlook] Sign in with another account: Microsoft 365
    }
settings-sign-out = Sign out
settings-sign-out-full =
    { $side ->
        [crm] Sign out: Zoho CRM
       *[outlook] Sign out: Microsoft 365
    }
settings-sign-out-title =
    { $side ->
        [crm] Sign out of Zoho CRM?
       *[outlook] Sign out of Microsoft 365?
    }
settings-sign-out-body = Nothing is deleted on either side, and your settings stay. Syncing stops until you sign in again; then it goes on where it was.
settings-sign-out-no = Stay signed in
settings-off-hint =
    { $kind ->
        [contacts] Every contact stays in the CRM. You choose what happens in Outlook.
        [tasks] Every task stays in the CRM. You choose what happens in Outlook.
       *[meetings] Every meeting stays in the CRM. You choose what happens in Outlook.
    }

settings-off-open =
    { $kind ->
        [contacts] Switch off contacts…
        [tasks] Switch off tasks…
       *[meetings] Switch off meetings…
    }
settings-off-is-off =
    { $kind ->
        [contacts] Syncing contacts is switched off. Every contact stays in the CRM.
        [tasks] Syncing tasks is switched off. Every task stays in the CRM.
       *[meetings] Syncing meetings is switched off. Every meeting stays in the CRM.
    }
settings-off-not-done = Syncing is still on: switching off could not be finished.
settings-off-waits = Switching off waits for your decision.
settings-off-waits-link = Go to Needs you

settings-off-title =
    { $kind ->
        [contacts] Switch off contacts
        [tasks] Switch off tasks
       *[meetings] Switch off meetings
    }
settings-off-crm-stays =
    { $kind ->
        [contacts] Every contact stays in the CRM.
        [tasks] Every task stays in the CRM.
       *[meetings] Every meeting stays in the CRM.
    }
settings-off-looking =
    { $kind ->
        [contacts] Looking for contacts that stand only in Outlook…
        [tasks] Looking for tasks that stand only in Outlook…
       *[meetings] Looking for meetings that stand only in Outlook…
    }
settings-off-unknown = It could not be found out what stands only in Outlook, so nothing was switched off.
settings-off-unknown-hint =
    { $kind ->
        [contacts] You can try again, or switch off and keep the contacts folder with all that is in it.
        [tasks] You can try again, or switch off and keep the task list with all that is in it.
       *[meetings] You can try again, or switch off and keep the calendar with all that is in it.
    }
settings-off-only =
    { $kind ->
        [contacts]
        { $count ->
            [0] Nothing stands only in Outlook: all that is in the contacts folder “Zoho CRM” is in the CRM, too.
            [one] One contact in the contacts folder “Zoho CRM” stands only in Outlook:
           *[other] { $count } contacts in the contacts folder “Zoho CRM” stand only in Outlook:
        }
        [tasks]
        { $count ->
            [0] Nothing stands only in Outlook: all that is in the task list “Zoho CRM” is in the CRM, too.
            [one] One task in the task list “Zoho CRM” stands only in Outlook:
           *[other] { $count } tasks in the task list “Zoho CRM” stand only in Outlook:
        }
       *[meetings]
        { $count ->
            [0] Nothing stands only in Outlook: all that is in the calendar “Zoho CRM” is in the CRM, too.
            [one] One meeting in the calendar “Zoho CRM” stands only in Outlook:
           *[other] { $count } meetings in the calendar “Zoho CRM” stand only in Outlook:
        }
    }
settings-off-list = Only in Outlook
settings-off-people =
    { $people ->
        [one] one participant
       *[other] { $people } participants
    }
settings-off-choose = What happens in Outlook?
settings-off-keep =
    { $kind ->
        [contacts] Keep the contacts folder and its contacts
        [tasks] Keep the task list and its tasks
       *[meetings] Keep the calendar and its meetings
    }
settings-off-keep-hint =
    { $kind ->
        [contacts] Nothing changes in Outlook. The contacts are just not synced any more.
        [tasks] Nothing changes in Outlook. The tasks are just not synced any more.
       *[meetings] Nothing changes in Outlook. The meetings are just not synced any more.
    }
settings-off-move =
    { $kind ->
        [contacts] Move what stands only in Outlook to my own contacts, and remove the rest
        [tasks] Move what stands only in Outlook to my own tasks, and remove the rest
       *[meetings] Move what stands only in Outlook to my own calendar, and remove the rest
    }
settings-off-move-hint =
    { $kind ->
        [contacts]
        { $count ->
            [0] The contacts folder is removed. Should something new stand only in it by then, it goes to your own contacts.
            [one] One contact goes to your own contacts, then the contacts folder “Zoho CRM” is removed.
           *[other] { $count } contacts go to your own contacts, then the contacts folder “Zoho CRM” is removed.
        }
        [tasks]
        { $count ->
            [0] The task list is removed. Should something new stand only in it by then, it goes to your own tasks.
            [one] One task goes to your own tasks, then the task list “Zoho CRM” is removed.
           *[other] { $count } tasks go to your own tasks, then the task list “Zoho CRM” is removed.
        }
       *[meetings]
        { $count ->
            [0] The calendar is removed. Should something new stand only in it by then, it goes to your own calendar.
            [one] One meeting goes to your own calendar, then the calendar “Zoho CRM” is removed.
           *[other] { $count } meetings go to your own calendar, then the calendar “Zoho CRM” is removed.
        }
    }
settings-off-remove =
    { $kind ->
        [contacts] Remove the contacts folder with everything in it
        [tasks] Remove the task list with everything in it
       *[meetings] Remove the calendar with everything in it
    }
settings-off-remove-hint =
    { $kind ->
        [contacts]
        { $count ->
            [0] { $total ->
                [0] The contacts folder is empty.
                [one] One contact leaves Outlook. It stands in the CRM, too.
               *[other] { $total } contacts leave Outlook. All of them stand in the CRM, too.
            }
            [one] Danger: one contact stands only in Outlook and would be lost.
           *[other] Danger: { $count } contacts stand only in Outlook and would be lost.
        }
        [tasks]
        { $count ->
            [0] { $total ->
                [0] The task list is empty.
                [one] One task leaves Outlook. It stands in the CRM, too.
               *[other] { $total } tasks leave Outlook. All of them stand in the CRM, too.
            }
            [one] Danger: one task stands only in Outlook and would be lost.
           *[other] Danger: { $count } tasks stand only in Outlook and would be lost.
        }
       *[meetings]
        { $count ->
            [0] { $total ->
                [0] The calendar is empty.
                [one] One meeting leaves Outlook. It stands in the CRM, too.
               *[other] { $total } meetings leave Outlook. All of them stand in the CRM, too.
            }
            [one] Danger: one meeting stands only in Outlook and would be lost.
           *[other] Danger: { $count } meetings stand only in Outlook and would be lost.
        }
    }
settings-off-mail-hint = Where somebody could get a cancellation, you are asked before.
settings-off-do = Switch off
settings-off-keep-now =
    { $kind ->
        [contacts] Switch off and keep the contacts folder
        [tasks] Switch off and keep the task list
       *[meetings] Switch off and keep the calendar
    }
settings-off-cancel = Go back
settings-off-ask-title =
    { $kind ->
        [contacts]
        { $count ->
            [one] Lose one contact?
           *[other] Lose { $count } contacts?
        }
        [tasks]
        { $count ->
            [one] Lose one task?
           *[other] Lose { $count } tasks?
        }
       *[meetings]
        { $count ->
            [one] Lose one meeting?
           *[other] Lose { $count } meetings?
        }
    }
settings-off-ask =
    { $kind ->
        [contacts]
        { $count ->
            [one] One contact that stands only in Outlook is removed with the contacts folder. It stands nowhere else.
           *[other] { $count } contacts that stand only in Outlook are removed with the contacts folder. They stand nowhere else.
        }
        [tasks]
        { $count ->
            [one] One task that stands only in Outlook is removed with the task list. It stands nowhere else.
           *[other] { $count } tasks that stand only in Outlook are removed with the task list. They stand nowhere else.
        }
       *[meetings]
        { $count ->
            [one] One meeting that stands only in Outlook is removed with the calendar. It stands nowhere else.
           *[other] { $count } meetings that stand only in Outlook are removed with the calendar. They stand nowhere else.
        }
    }
settings-off-ask-yes =
    { $kind ->
        [contacts]
        { $count ->
            [one] Remove the contacts folder and one contact
           *[other] Remove the contacts folder and { $count } contacts
        }
        [tasks]
        { $count ->
            [one] Remove the task list and one task
           *[other] Remove the task list and { $count } tasks
        }
       *[meetings]
        { $count ->
            [one] Remove the calendar and one meeting
           *[other] Remove the calendar and { $count } meetings
        }
    }
