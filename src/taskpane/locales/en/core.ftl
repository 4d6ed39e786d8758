## Everywhere

app-name = CRM Sync for Outlook
loading = Loading…
nav-label = Pages
nav-meetings = Meetings
nav-activity = Activity
nav-needs = Needs you
nav-settings = Settings
nav-needs-count =
    { $count ->
        [one] { $count } thing waits for you
       *[other] { $count } things wait for you
    }
search-clear = Clear the search
show-more = Show more
shown-of = { $shown } of { $total } shown
side-outlook = in Outlook
side-crm = in the CRM
meeting-without-title = (No title)
# When a meeting would take place after a change
meeting-moves-to = new time: { $time }
storage-memory = This browser keeps nothing for the add-in. Meetings are recognised by the marks that they carry, so nothing is doubled; only the list under Activity begins anew each time.
engine-failed = The sync could not be started in this window.
engine-failed-safe = Nothing was changed on either side.
page-failed = This page could not be loaded.
page-failed-safe = Your meetings are not affected.
page-reload = Load again
when-today = Today { $time }

## While something runs

work-preview-reading = Looking at both sides. Nothing is changed.
work-sync-reading = Looking for changes on both sides
work-sync-writing = Bringing both sides into step
work-off-reading = Looking at what is to be switched off
work-off-writing = Switching off
work-stopping = Stopping as soon as what is on its way has arrived
work-elsewhere = Another window is syncing
work-amount = { $done } of { $planned }
work-read =
    { $done ->
        [one] { $done } meeting seen
       *[other] { $done } meetings seen
    }
work-waiting =
    { $side ->
        [outlook] Outlook asks for a pause, going on at { $time }
        [crm] The CRM asks for a pause, going on at { $time }
       *[either] A pause was asked for, going on at { $time }
    }
work-retrying =
    { $side ->
        [outlook] Outlook does not answer. Trying again at { $time }
        [crm] The CRM does not answer. Trying again at { $time }
       *[either] There is no answer. Trying again at { $time }
    }
work-stop = Stop
work-stop-safe = Stopping is safe: what is done stays, the rest comes later.
announce-sync = Sync has started
announce-preview = Looking at both sides
announce-preview-done = The preview is ready: { $result }
announce-off = Switching off has started
announce-elsewhere = Another window is syncing
announce-done = Sync has ended: { $result }
announce-off-done = Meetings sync is off

## Status

status-label = Status
status-active = Active
status-off = Off
status-paused = Paused
status-attention = Needs attention

## Meetings: not enabled yet

meetings-new-heading = Your CRM meetings, in Outlook
meetings-new-calendar = A calendar named “Zoho CRM” is made in your Outlook.
meetings-new-flow = Your CRM meetings come into it, and what you add to it goes to the CRM. Changes follow both ways.
meetings-new-quiet = Nobody is mailed. Recurring and private meetings stay where they are.
meetings-looking = One moment…
meetings-see = See what will happen
meetings-see-safe = This only looks. Nothing is changed before you say so.
meetings-starting-heading = Your meetings are on their way
meetings-starting = You can go on working. What has arrived stays, whatever happens.

## Meetings: on

meetings-on-heading = Outlook and Zoho CRM
meetings-in-step =
    { $count ->
        [0] No meetings in step yet
        [one] { $count } meeting in step
       *[other] { $count } meetings in step
    }
meetings-empty-hint = Add a meeting to the calendar “Zoho CRM” in Outlook, or make one in the CRM: it arrives on the other side with the next sync.
meetings-last = { $when }: { $result }
meetings-last-stopped = { $when }: you stopped it ({ $result })
meetings-last-failed = { $when }: the sync could not finish ({ $result })
meetings-last-none = No sync yet
meetings-next = Next sync by itself about { $time }, while this pane is open.
meetings-next-soon = Next sync by itself in a moment.
meetings-next-signed-out = Automatic sync goes on once you have signed in again.
meetings-next-off = Automatic sync is off.
meetings-next-on = Switch it on
meetings-next-change = Change how often
meetings-sync-now = Sync now
meetings-syncing = Syncing…
meetings-conflicts =
    { $count ->
        [one] { $count } meeting was changed on both sides: see both values
       *[other] { $count } meetings were changed on both sides: see both values
    }
meetings-needs =
    { $count ->
        [one] { $count } thing needs you
       *[other] { $count } things need you
    }
meetings-left =
    { $count ->
        [one] { $count } left alone: see why
       *[other] { $count } left alone: see why
    }
meetings-remaining =
    { $count ->
        [one] { $count } more comes with the next sync
       *[other] { $count } more come with the next sync
    }

## What a run did (G7)

run-created-outlook =
    { $count ->
        [one] { $count } came to Outlook
       *[other] { $count } came to Outlook
    }
run-created-crm =
    { $count ->
        [one] { $count } went to the CRM
       *[other] { $count } went to the CRM
    }
run-updated-outlook =
    { $count ->
        [one] { $count } changed in Outlook
       *[other] { $count } changed in Outlook
    }
run-updated-crm =
    { $count ->
        [one] { $count } changed in the CRM
       *[other] { $count } changed in the CRM
    }
run-deleted-outlook =
    { $count ->
        [one] { $count } removed from Outlook
       *[other] { $count } removed from Outlook
    }
run-deleted-crm =
    { $count ->
        [one] { $count } deleted in the CRM
       *[other] { $count } deleted in the CRM
    }
run-nothing = nothing changed

## Meetings: switched off

meetings-off-heading = Meetings sync is off
meetings-off-user = You switched it off. Your meetings in the CRM are all there.
meetings-off-removed = The calendar “Zoho CRM” was deleted in Outlook, so the sync switched itself off. Your meetings in the CRM are all there.
meetings-off-again = You can switch it on again at any time; nothing comes twice.

## Time zones (D2)

zones-heading = Time zones
zones-same = Outlook and the CRM use the same time zone: { $zone }
zones-differ = Outlook is set to { $outlook }, the CRM to { $crm }. Times are exact on both sides.
zones-example = “{ $title }”: { $outlookTime } in { $outlook } is { $crmTime } in { $crm }: the same moment.
zones-example-now = Now: { $outlookTime } in { $outlook } is { $crmTime } in { $crm }: the same moment.

## Preview

preview-heading = What will happen
preview-calendar-new = A new calendar “Zoho CRM” will be made in Outlook.
preview-calendar-ours = Your calendar “Zoho CRM” is there already and will be used again.
preview-calendar-approve = The calendar “Zoho CRM” that is there already will be used.
preview-calendar-reject = A second calendar, “Zoho CRM (CRM Sync)”, will be made beside the one that is there.
preview-foreign-heading = Whose calendar is this?
preview-foreign-there = There is a calendar “Zoho CRM” in Outlook already that was not made here.
preview-foreign-other = Most likely the CRM’s own Office 365 sync made it. Switch that one off first: two of them would feed each other, and meetings would double.
preview-foreign-use-hint = If you use it: your CRM meetings come into this calendar, and what stands in it goes to the CRM.
preview-foreign-second-hint = If you make a second one: this calendar is left alone.
preview-foreign-safe = Either way you see first what will happen; nothing is changed yet.
preview-foreign-use = Use this calendar
preview-foreign-second = Make a second calendar
preview-nothing = Both sides are in step already. New meetings will follow from now on.
preview-count-create-outlook =
    { $count ->
        [one] { $count } meeting comes to Outlook
       *[other] { $count } meetings come to Outlook
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
preview-untick-hint = Untick what should stay as it is. In a long list, the arrow keys move from meeting to meeting.
preview-search = Search by title
preview-found =
    { $count ->
        [0] No meeting has this in its title
        [one] { $count } meeting found
       *[other] { $count } meetings found
    }
preview-skipped-heading = Left alone
preview-skipped-summary = { $rule } ({ $count })
preview-skipped-times = { $count } dates
preview-needs-heading = Will wait for you
preview-cut = There are more than 5,000 meetings. What lies ahead comes first, then the most recent; edit an older one to bring it over, too.
preview-enable =
    { $count ->
        [0] Enable, bring nothing now
        [one] Enable ({ $count } meeting)
       *[other] Enable ({ $count } meetings)
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
need-foreign = A calendar “Zoho CRM” that somebody else made: you say whether to use it
need-ambiguous =
    { $count ->
        [one] { $count } meeting could be one of several in the CRM: you choose
       *[other] { $count } meetings could each be one of several in the CRM: you choose
    }
need-switch-off = Switching off waits for your decision
need-failed =
    { $count ->
        [one] { $count } meeting was not accepted by the other side
       *[other] { $count } meetings were not accepted by the other side
    }

## Rules: why something is left alone or waits

rule-M3 = Belongs to somebody else in the CRM
rule-M4 = Would send mail to people, so it waits for your decision
rule-M5 = Recurring meetings stay where they are
rule-M6 = More than a first sync brings over: edit the meeting to bring it, too
rule-M7 = Imported into the CRM and never edited since: edit it there to bring it over
rule-M10 = Switching off waits, so that nothing is lost
rule-private = Private meetings stay in Outlook
rule-window = Too long ago or too far ahead
rule-chosen = You left it out
rule-kept = Kept as it is, as you decided
rule-guard = Unusually many at once, so it waits for your confirmation
rule-foreign-container = A calendar of this name was made by somebody else
rule-ambiguous = Several meetings in the CRM could be this one
rule-only-in-outlook = Stands only in Outlook
rule-moved = Moved to your own calendar
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
why-not-marked-as-ours-yet = the same meeting stands on both sides
why-made-twice-by-two-devices = two of your devices had added it at the same time
why-the-same-on-both-sides = the same on both sides
why-you-chose-the-other-value = you chose the other value
why-you-left-it-as-it-is = you said so
why-switched-on-again = you switched meetings on again
why-sent-twice-by-the-connection = the connection had sent it twice
why-owner = it belongs to somebody else in the CRM
why-container = it was moved to another calendar
why-window = it is too long ago or too far ahead
why-kept = you decided to keep it as it is
why-rule = a rule leaves it alone
why-off = the sync was switched off
why-chosen = you left it out
why-other = for a reason that this version does not know

## What was done to a meeting

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

## Problems: what happened, what was kept safe, the way on

problem-signed-out =
    { $side ->
        [outlook] Your sign-in to Outlook has expired.
        [crm] Your sign-in to Zoho CRM has expired.
       *[none] Your sign-in has expired.
    }
safe-signed-out = Nothing is lost: changes on both sides wait until you are back.
problem-throttled =
    { $side ->
        [outlook] Outlook is busy and asks for a longer pause.
        [crm] Zoho CRM is busy and asks for a longer pause.
       *[none] A service is busy and asks for a longer pause.
    }
safe-throttled = What is done stays; the rest comes with the next sync.
problem-forbidden =
    { $side ->
        [outlook] Your mailbox does not allow this.
        [crm] Your profile in Zoho CRM does not allow this.
       *[none] You lack a right that this needs.
    }
safe-forbidden = Nothing was changed there. Your administrator can give you the right to see and edit meetings.
problem-offline =
    { $side ->
        [outlook] Outlook could not be reached.
        [crm] Zoho CRM could not be reached.
       *[none] A service could not be reached.
    }
safe-offline = Nothing is lost: what is done stays, the rest comes when the connection is back.
problem-container-gone = The calendar “Zoho CRM” could not be found in Outlook.
safe-container-gone = To be safe, nothing was deleted in the CRM.
problem-foreign-container = There is a calendar “Zoho CRM” that somebody else made.
safe-foreign-container = Nothing was written to it; you decide whether to use it.
problem-storage = This browser could not store what the sync has to remember.
safe-storage = What was done stays, and nothing is doubled. Make room on this device, or allow storage for this page, and try again.
problem-other-account =
    { $side ->
        [outlook] This is another mailbox than the one that you enabled the sync for.
        [crm] This is another CRM account than the one that you enabled the sync for.
       *[none] This is another account than the one that you enabled the sync for.
    }
safe-other-account = Nothing was touched in either account.
problem-stopped = You stopped the sync.
safe-stopped = What was done stays; the rest comes with the next sync.
problem-contradiction =
    { $side ->
        [outlook] Outlook gave two answers that cannot both be true.
        [crm] Zoho CRM gave two answers that cannot both be true.
       *[none] Two answers cannot both be true.
    }
safe-contradiction = To be safe, nothing more was changed.
problem-unexpected =
    { $side ->
        [outlook] Outlook answered in a way that is not understood.
        [crm] Zoho CRM answered in a way that is not understood.
       *[none] Something went wrong that was not foreseen.
    }
safe-unexpected = What was done stays, and nothing more was changed.
problem-other = This could not be finished.
safe-other = What was done stays, and nothing is lost.
action-sign-in = Sign in again
action-again = Try again
action-go-on = Go on
action-decide = Decide
