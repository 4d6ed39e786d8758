### The further pages: Activity, Needs you, Settings.

## Buttons that change something

action-busy = A sync is going on. You can decide as soon as it has ended.
action-show-all = Show all
action-show-less = Show less

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
activity-found = { $total ->
    [0] Nothing found
    [one] One meeting
   *[other] { $total } meetings
  }
activity-loading = Looking up what happened…
activity-failed = What happened could not be looked up. Nothing was changed.
activity-list = Meetings
activity-alike = { $count } dates
activity-conflict = Conflict
activity-not-arrived = { $side ->
    [crm] Has not reached the CRM yet
   *[outlook] Has not reached Outlook yet
  }
activity-because = { $what }, because { $why }

activity-empty-working = A sync is under way. What it does is listed here when it has ended.
activity-empty-new = Nothing has happened yet. See what enabling would do, and start there.
activity-empty-link = Go to Meetings
activity-empty-on = Nothing has happened yet. Add a meeting in Outlook or in the CRM, then sync.
activity-empty-search = No meeting has these words in its title. Try fewer words, or show all.
activity-empty-filter = No meeting is in this list just now.
activity-empty-show-all = Show all meetings

activity-back = Back to the list
activity-gone = Nothing is known of this meeting any more.
activity-open-crm = Open in CRM
activity-new-tab = (opens in a new tab)
activity-leave = Leave this meeting alone
activity-leave-hint = It stays in Outlook and in the CRM. Later changes are not carried over.
activity-include = Sync this meeting again
activity-include-hint = From now on, changes are carried over again.
activity-history = What happened
activity-no-history = Nothing has been done with this meeting.
activity-fields-changed = { $side ->
    [crm] { $fields } changed in the CRM
   *[outlook] { $fields } changed in Outlook
  }

activity-field-title = title
activity-field-time = time
activity-field-location = place
activity-field-description = description
activity-field-context = CRM details
activity-field-other = something else

activity-lost = Changed on both sides: { $field }
activity-lost-kept = { $side ->
    [crm] Kept, from Outlook
   *[outlook] Kept, from the CRM
  }
activity-lost-other = { $side ->
    [crm] Not used, from the CRM
   *[outlook] Not used, from Outlook
  }
activity-lost-blank = (empty)
activity-lost-take = Use this value instead
activity-lost-taken = Done. The other value is now used on both sides.
activity-replaced = You replaced: { $field }
activity-replaced-kept = { $side ->
    [crm] Your choice, from Outlook
   *[outlook] Your choice, from the CRM
  }
activity-replaced-other = { $side ->
    [crm] Replaced, from the CRM
   *[outlook] Replaced, from Outlook
  }
activity-replaced-take = Take it back
activity-replaced-taken = Done. The earlier value is back on both sides.
activity-leave-done = Done. This meeting is left alone from now on.
activity-include-done = Done. This meeting is synced again.

## Needs you

needs-count = { $count ->
    [one] One thing waits for you. Everything else goes on.
   *[other] { $count } things wait for you. Everything else goes on.
  }
needs-empty = Nothing waits for you.
needs-empty-hint = When something needs your decision, it stands here. What was done stands in Activity.
needs-empty-link = Go to Activity
needs-go-back = Go back


needs-mail-heading = People would get mail
needs-mail-intro = Outlook mails the participants when a meeting with participants is changed or deleted. So nothing was written yet.
needs-mail-people = { $people ->
    [one] One person would get a mail from Outlook if this goes on.
   *[other] { $people } people would get a mail from Outlook if this goes on.
  }
needs-mail-create = The meeting would be added in Outlook.
needs-mail-update = Would change in Outlook: { $fields }.
needs-mail-update-plain = The meeting would be changed in Outlook.
needs-mail-delete = The meeting would be deleted in Outlook.
needs-mail-do = { $people ->
    [one] Do it, mail one person
   *[other] Do it, mail { $people } people
  }
needs-mail-leave = Leave it as it is
needs-mail-leave-all = { $count ->
    [one] Leave it as it is
   *[other] Leave all { $count } as they are
  }
needs-mail-leave-hint-update = If you leave it: Outlook and the CRM both stay as they are, and nobody is mailed.
needs-mail-leave-hint-delete = If you leave it: the meeting stays in Outlook, is no longer synced, and nobody is mailed.
needs-mail-ask-title = { $people ->
    [one] Mail one person?
   *[other] Mail { $people } people?
  }
needs-mail-ask = { $people ->
    [one] One person gets a mail from Outlook about “{ $title }”. A mail cannot be called back.
   *[other] { $people } people get a mail from Outlook about “{ $title }”. A mail cannot be called back.
  }

needs-deletion-heading = Many deletions at once
needs-deletion-crm = { $count ->
    [one] One meeting was deleted in Outlook, as one of unusually many. It still stands in the CRM.
   *[other] { $count } meetings were deleted in Outlook. That is unusually many, so they still stand in the CRM.
  }
needs-deletion-outlook = { $count ->
    [one] One meeting was deleted in the CRM, as one of unusually many. It still stands in Outlook.
   *[other] { $count } meetings were deleted in the CRM. That is unusually many, so they still stand in Outlook.
  }
needs-deletion-owner = { $count ->
    [one] One meeting belongs to somebody else in the CRM now, as one of unusually many. It still stands in Outlook.
   *[other] { $count } meetings belong to somebody else in the CRM now. That is unusually many, so they still stand in Outlook.
  }
needs-deletion-do-hint-crm = If you delete: they are deleted in the CRM, too.
needs-deletion-do-hint-outlook = If you delete: they are deleted in Outlook, too.
needs-deletion-do-hint-owner = If you delete: they leave Outlook. In the CRM they stay as they are.
needs-deletion-keep-hint-crm = If you keep: they stay in the CRM and come back in Outlook.
needs-deletion-keep-hint-outlook = If you keep: they stay in Outlook and come back in the CRM.
needs-deletion-keep-hint-owner = If you keep: they stay in Outlook and are no longer synced.
needs-deletion-do-all = { $side ->
    [crm] Delete { $count } in the CRM
   *[outlook] Delete { $count } in Outlook
  }
needs-deletion-keep-all = { $count ->
    [one] Keep it
   *[other] Keep them all
  }
needs-deletion-do = Delete
needs-deletion-do-one = Delete “{ $title }”
needs-deletion-keep = Keep
needs-deletion-keep-one = Keep “{ $title }”
needs-deletion-ask-title = { $count ->
    [one] Delete one meeting?
   *[other] Delete { $count } meetings?
  }
needs-deletion-ask-crm = { $count ->
    [one] “{ $title }” is deleted in the CRM, for everybody who can see it there.
   *[other] { $count } meetings are deleted in the CRM, for everybody who can see them there.
  }
needs-deletion-ask-outlook = { $count ->
    [one] “{ $title }” is deleted in Outlook.
   *[other] { $count } meetings are deleted in Outlook.
  }
needs-deletion-ask-yes = { $count ->
    [one] Delete one meeting
   *[other] Delete { $count } meetings
  }

needs-shift-heading = Many meetings moved alike
needs-shift-crm = { $count ->
    [one] One meeting was moved in Outlook by the same time as many others. In the CRM it stands where it was.
   *[other] { $count } meetings were moved in Outlook, all by the same time. Wrong time zone settings look like that, so in the CRM they stand where they were.
  }
needs-shift-outlook = { $count ->
    [one] One meeting was moved in the CRM by the same time as many others. In Outlook it stands where it was.
   *[other] { $count } meetings were moved in the CRM, all by the same time. Wrong time zone settings look like that, so in Outlook they stand where they were.
  }
needs-shift-do-hint-crm = If you move: they move in the CRM, too.
needs-shift-do-hint-outlook = If you move: they move in Outlook, too.
needs-shift-keep-hint-crm = If you leave: both sides stay as they are.
needs-shift-keep-hint-outlook = If you leave: both sides stay as they are.
needs-shift-do-all = { $side ->
    [crm] Move { $count } in the CRM
   *[outlook] Move { $count } in Outlook
  }
needs-shift-keep-all = { $count ->
    [one] Leave it as it is
   *[other] Leave them all as they are
  }
needs-shift-do = Move
needs-shift-do-one = Move “{ $title }”
needs-shift-keep = Leave
needs-shift-keep-one = Leave “{ $title }”

needs-foreign-heading = Whose calendar is this?
needs-foreign-intro = There is a calendar “{ $title }” in Outlook that was not made here.
needs-foreign-other = Most likely the CRM’s own Office 365 sync made it. Switch that one off first: two of them would feed each other, and meetings would double.
needs-foreign-use-hint = If you use it: your CRM meetings come into this calendar, and what stands in it goes to the CRM.
needs-foreign-second-hint = If you make a second one: this calendar is left alone.
needs-foreign-use = Use this calendar
needs-foreign-second = Make a second calendar

needs-ambiguous-heading = Which one is it?
needs-ambiguous-intro = These meetings in Outlook look like several meetings in the CRM. Nothing was joined or added yet.
needs-ambiguous-choose = Which CRM meeting is “{ $title }”?
needs-ambiguous-none = None of these: add it as a new meeting
needs-ambiguous-take-hint = The one you choose and the meeting in Outlook are kept in step from then on. The others stay as they are.
needs-ambiguous-decide = Use my choice
needs-ambiguous-decide-first = Choose one of them first.

needs-switch-off-heading = Switching off
needs-switch-off-mail = { $people ->
    [one] The calendar “Zoho CRM” was not removed yet: one person could get a cancellation from Outlook.
   *[other] The calendar “Zoho CRM” was not removed yet: { $people } people could get a cancellation from Outlook.
  }
needs-switch-off-mail-meetings = { $meetings ->
    [one] One meeting in it has participants.
   *[other] { $meetings } meetings in it have participants.
  }
needs-switch-off-lost = { $meetings ->
    [one] The calendar “Zoho CRM” was not removed yet: one meeting stands only in it, cannot be moved and would be lost.
   *[other] The calendar “Zoho CRM” was not removed yet: { $meetings } meetings stand only in it, cannot be moved and would be lost.
  }
needs-switch-off-hint = If you go on: the calendar is removed. If you keep it: syncing is switched off, and the calendar stays with all that is in it. In the CRM every meeting stays.
needs-switch-off-go-on = Go on
needs-switch-off-keep = Keep the calendar
needs-switch-off-ask-title = Remove the calendar?
needs-switch-off-ask-mail = { $people ->
    [one] One person can get a cancellation from Outlook. A mail cannot be called back.
   *[other] { $people } people can get a cancellation from Outlook. A mail cannot be called back.
  }
needs-switch-off-ask-lost = { $meetings ->
    [one] One meeting that stands only in Outlook is removed with the calendar.
   *[other] { $meetings } meetings that stand only in Outlook are removed with the calendar.
  }
needs-switch-off-ask-yes = Remove the calendar

needs-failed-heading = Could not be done
needs-failed-crm = The CRM did not take this meeting. Everything else went on.
needs-failed-outlook = Outlook did not take this meeting. Everything else went on.
needs-failed-attempts = { $attempts ->
    [one] Tried once.
   *[other] Tried { $attempts } times.
  }
needs-failed-again = It is tried again at the next sync.
needs-failed-given-up = It is tried again when you edit the meeting, after a day, or when you say so.
needs-failed-details = { $side ->
    [crm] What the CRM said
   *[outlook] What Outlook said
  }
needs-failed-no-words = It gave no reason.
needs-failed-hint = If you leave it alone: it stays where it is, and later changes are not carried over.
needs-failed-retry = Try again
needs-failed-retry-one = Try again: “{ $title }”
needs-failed-leave = Leave it alone
needs-failed-leave-one = Leave it alone: “{ $title }”

## Settings

settings-saved = Saved
settings-not-saved = This could not be saved. Everything stays as it was.
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
settings-frequency = Automatic sync
settings-frequency-label = Sync while this pane is open
settings-frequency-off = Only when I say so
settings-frequency-minutes = { $minutes ->
    [one] Every minute
   *[other] Every { $minutes } minutes
  }

settings-off = Switching off
settings-off-hint = Every meeting stays in the CRM. You choose what happens in Outlook.
settings-off-open = Switch off…
settings-off-is-off = Syncing is switched off. Every meeting stays in the CRM.
settings-off-not-done = Syncing is still on: switching off could not be finished.
settings-off-waits = Switching off waits for your decision.
settings-off-waits-link = Go to Needs you

settings-off-title = Switch off
settings-off-crm-stays = Every meeting stays in the CRM.
settings-off-looking = Looking for meetings that stand only in Outlook…
settings-off-unknown = It could not be found out what stands only in Outlook, so nothing was switched off.
settings-off-unknown-hint = You can try again, or switch off and keep the calendar with all that is in it.
settings-off-only = { $count ->
    [0] Nothing stands only in Outlook: all that is in the calendar “Zoho CRM” is in the CRM, too.
    [one] One meeting in the calendar “Zoho CRM” stands only in Outlook:
   *[other] { $count } meetings in the calendar “Zoho CRM” stand only in Outlook:
  }
settings-off-list = Only in Outlook
settings-off-people = { $people ->
    [one] one participant
   *[other] { $people } participants
  }
settings-off-choose = What happens in Outlook?
settings-off-keep = Keep the calendar and its meetings
settings-off-keep-hint = Nothing changes in Outlook. The meetings are just not synced any more.
settings-off-move = Move what stands only in Outlook to my own calendar, and remove the rest
settings-off-move-hint = { $count ->
    [0] The calendar is removed. Should something new stand only in it by then, it goes to your own calendar.
    [one] One meeting goes to your own calendar, then the calendar “Zoho CRM” is removed.
   *[other] { $count } meetings go to your own calendar, then the calendar “Zoho CRM” is removed.
  }
settings-off-remove = Remove the calendar with everything in it
settings-off-remove-hint = { $count ->
    [0] { $total ->
        [0] The calendar is empty.
        [one] One meeting leaves Outlook. It stands in the CRM, too.
       *[other] { $total } meetings leave Outlook. All of them stand in the CRM, too.
    }
    [one] Danger: one meeting stands only in Outlook and would be lost.
   *[other] Danger: { $count } meetings stand only in Outlook and would be lost.
  }
settings-off-mail-hint = Where somebody could get a cancellation, you are asked before.
settings-off-do = Switch off
settings-off-keep-now = Switch off and keep the calendar
settings-off-cancel = Go back
settings-off-ask-title = { $count ->
    [one] Lose one meeting?
   *[other] Lose { $count } meetings?
  }
settings-off-ask = { $count ->
    [one] One meeting that stands only in Outlook is removed with the calendar. It stands nowhere else.
   *[other] { $count } meetings that stand only in Outlook are removed with the calendar. They stand nowhere else.
  }
settings-off-ask-yes = { $count ->
    [one] Remove the calendar and one meeting
   *[other] Remove the calendar and { $count } meetings
  }
