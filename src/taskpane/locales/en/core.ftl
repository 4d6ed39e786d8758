## Everywhere

app-name = CRM Sync for Outlook
loading = Loading…
nav-label = Pages
nav-people = People
nav-home = Sync
nav-activity = Activity
nav-needs = Needs you
nav-settings = Settings
nav-preview = What will happen
nav-setup = Sync options
kind-name =
    { $kind ->
        [contacts] Contacts
        [tasks] Tasks
       *[meetings] Meetings
    }
kind-one =
    { $kind ->
        [contacts] Contact
        [tasks] Task
       *[meetings] Meeting
    }
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
item-without-title = (No title)
# When a meeting would take place after a change
item-moves-to = new time: { $time }
storage-memory = This browser keeps nothing for the add-in. What is synced is recognised by the marks that it carries, so nothing is doubled; only the list under Activity begins anew each time.
engine-failed = The sync could not be started in this window.
engine-failed-safe = Nothing was changed on either side.
page-failed = This page could not be loaded.
page-failed-safe = What is synced is not affected.
page-reload = Load again
when-today = Today { $time }

## While something runs

work-preview-reading =
    { $kind ->
        [contacts] Looking at your contacts on both sides. Nothing is changed.
        [tasks] Looking at your tasks on both sides. Nothing is changed.
        [meetings] Looking at your meetings on both sides. Nothing is changed.
       *[none] Looking at both sides. Nothing is changed.
    }
work-sync-reading =
    { $kind ->
        [contacts] Looking for changed contacts on both sides
        [tasks] Looking for changed tasks on both sides
        [meetings] Looking for changed meetings on both sides
       *[none] Looking for changes on both sides
    }
work-sync-writing =
    { $kind ->
        [contacts] Bringing your contacts into step
        [tasks] Bringing your tasks into step
        [meetings] Bringing your meetings into step
       *[none] Bringing both sides into step
    }
work-off-reading = Looking at what is to be switched off
work-off-writing = Switching off
work-stopping = Stopping as soon as what is on its way has arrived
work-elsewhere = Another window is syncing
work-amount = { $done } of { $planned }
work-read = { $done } seen
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
announce-of-kind =
    { $kind ->
        [contacts] Contacts: { $result }
        [tasks] Tasks: { $result }
       *[meetings] Meetings: { $result }
    }
announce-off-done =
    { $kind ->
        [contacts] Contacts sync is off
        [tasks] Tasks sync is off
       *[meetings] Meetings sync is off
    }

## Status

status-label = Status
status-active = Active
status-off = Off
status-paused = Paused
status-attention = Needs attention

## Not enabled yet

home-new =
    { $kind ->
        [contacts] A contacts folder “Zoho CRM” in Outlook holds your CRM contacts, and whom you add to it goes to the CRM. You choose which fields go along.
        [tasks] A task list “Zoho CRM” in Outlook holds your CRM tasks, and what you add to it goes to the CRM. You choose which fields go along.
       *[meetings] A calendar “Zoho CRM” in Outlook shows your CRM meetings, and what you add to it goes to the CRM. Nobody is mailed; recurring and private meetings stay where they are.
    }
home-new-safe = Nothing is changed before you have seen what will happen.
home-to-preview = See what will happen
home-to-preview-full =
    { $kind ->
        [contacts] See what will happen: contacts
        [tasks] See what will happen: tasks
       *[meetings] See what will happen: meetings
    }
home-to-setup =
    { $kind ->
        [contacts] Set up contacts
        [tasks] Set up tasks
       *[meetings] Set up meetings
    }
home-edit = Edit sync options
home-starting =
    { $kind ->
        [contacts] Your contacts are on their way. You can go on working: what has arrived stays, whatever happens.
        [tasks] Your tasks are on their way. You can go on working: what has arrived stays, whatever happens.
       *[meetings] Your meetings are on their way. You can go on working: what has arrived stays, whatever happens.
    }

## On

home-in-step =
    { $kind ->
        [contacts]
        { $count ->
            [0] No contacts in step yet
            [one] { $count } contact in step
           *[other] { $count } contacts in step
        }
        [tasks]
        { $count ->
            [0] No tasks in step yet
            [one] { $count } task in step
           *[other] { $count } tasks in step
        }
       *[meetings]
        { $count ->
            [0] No meetings in step yet
            [one] { $count } meeting in step
           *[other] { $count } meetings in step
        }
    }
home-empty-hint =
    { $kind ->
        [contacts] Add a contact to the folder “Zoho CRM” in Outlook, or make one in the CRM: it arrives on the other side with the next sync.
        [tasks] Add a task to the list “Zoho CRM” in Outlook, or make one in the CRM: it arrives on the other side with the next sync.
       *[meetings] Add a meeting to the calendar “Zoho CRM” in Outlook, or make one in the CRM: it arrives on the other side with the next sync.
    }
home-last = { $when }: { $result }
home-last-stopped = { $when }: you stopped it ({ $result })
home-last-failed = { $when }: the sync could not finish ({ $result })
home-last-none = No sync yet
home-next = Next sync by itself about { $time }, while this pane is open.
home-next-soon = Next sync by itself in a moment.
home-next-signed-out = Automatic sync goes on once you have signed in again.
home-next-off = Automatic sync is off.
home-next-on = Switch it on
home-next-change = Change how often
home-sync-now = Sync now
home-syncing = Syncing…
home-conflicts =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contact was changed on both sides: see both values
           *[other] { $count } contacts were changed on both sides: see both values
        }
        [tasks]
        { $count ->
            [one] { $count } task was changed on both sides: see both values
           *[other] { $count } tasks were changed on both sides: see both values
        }
       *[meetings]
        { $count ->
            [one] { $count } meeting was changed on both sides: see both values
           *[other] { $count } meetings were changed on both sides: see both values
        }
    }
home-needs =
    { $count ->
        [one] { $count } thing needs you
       *[other] { $count } things need you
    }
home-left =
    { $count ->
        [one] { $count } left alone: see why
       *[other] { $count } left alone: see why
    }
home-remaining =
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

## Switched off

home-off-user =
    { $kind ->
        [contacts] You switched it off. Your contacts in the CRM are all there.
        [tasks] You switched it off. Your tasks in the CRM are all there.
       *[meetings] You switched it off. Your meetings in the CRM are all there.
    }
home-off-removed =
    { $kind ->
        [contacts] The contacts folder “Zoho CRM” was deleted in Outlook, so the sync switched itself off. Your contacts in the CRM are all there.
        [tasks] The task list “Zoho CRM” was deleted in Outlook, so the sync switched itself off. Your tasks in the CRM are all there.
       *[meetings] The calendar “Zoho CRM” was deleted in Outlook, so the sync switched itself off. Your meetings in the CRM are all there.
    }
home-off-again = You can switch it on again at any time; nothing comes twice.

## Time zones (D2)

zones-heading = Time zones
zones-same = Outlook and the CRM use the same time zone: { $zone }
zones-differ = Outlook is set to { $outlook }, the CRM to { $crm }. Times are exact on both sides.
zones-example = “{ $title }”: { $outlookTime } in { $outlook } is { $crmTime } in { $crm }: the same moment.
zones-example-now = Now: { $outlookTime } in { $outlook } is { $crmTime } in { $crm }: the same moment.

## Accounts (I2, I3)

connect-heading = Connect
connect-intro = Sign in to both accounts once. Nothing is changed until you have seen what will happen.
connect-first = First connect Microsoft 365 and Zoho CRM above. Then you choose what to sync.
connect-to =
    { $side ->
        [crm] Connect Zoho CRM
       *[outlook] Connect Microsoft 365
    }
connect-why-outlook = Microsoft asks you to let the add-in see who you are and your mailbox’s time zone. Access to your calendar, contacts or tasks is asked for when you choose to sync them. Nobody is mailed, and your access stays in this browser.
connect-why-crm = Zoho asks you to let the add-in see who you are in the CRM. Access to meetings, contacts or tasks is asked for when you choose to sync them, never more than your profile permits. Your password stays with Zoho, your access in this browser.
account-name =
    { $side ->
        [crm] Zoho CRM
       *[outlook] Microsoft 365
    }
account-out = Not connected
account-asking = Go on in the window that has opened.
account-checking = Checking whether you are signed in…
account-in = Connected
account-in-as = Connected as { $address }
account-ending = Connected for a few more minutes
account-ending-as = Connected as { $address } for a few more minutes
accounts-both = Outlook is connected as { $outlook }, the CRM as { $crm }.
accounts-one =
    { $side ->
        [crm] Zoho CRM: { $address }
       *[outlook] Microsoft 365: { $address }
    }
accounts-link = Accounts
centre-label = Where is your CRM account?
centre-hint = The address of your CRM tells: crm.zoho.eu is Europe.
centre-us = United States (zoho.com)
centre-eu = Europe (zoho.eu)
centre-in = India (zoho.in)
centre-au = Australia (zoho.com.au)
centre-jp = Japan (zoho.jp)
centre-ca = Canada (zohocloud.ca)
centre-sa = Saudi Arabia (zoho.sa)
centre-uk = United Kingdom (zoho.uk)
centre-ae = United Arab Emirates (zoho.ae)
centre-cn = China (zoho.com.cn)
no-account = I have no CRM account
no-account-invited = Does your organisation use Zoho CRM already? Ask your CRM administrator to invite you, and accept the invitation that comes by mail.
no-account-new = If not, sign up with the address of your mailbox.
no-account-new-as = If not, sign up with the address of your mailbox, { $address }.
no-account-installer = Whoever installs the CRM for the organisation becomes its super administrator and invites the others.
no-account-link = Sign up for Zoho CRM
reconnect-paused =
    { $side ->
        [crm] Paused: reconnect to Zoho CRM
       *[outlook] Paused: reconnect to Microsoft 365
    }
reconnect-ending =
    { $side ->
        [crm] Your sign-in to Zoho CRM is ending.
       *[outlook] Your sign-in to Microsoft 365 is ending.
    }
reconnect-safe = Everything is kept: settings, what is in step, and changes on both sides. One click goes on.
action-reconnect = Reconnect

## Signing in did not succeed: what happened, and what to do

failure-blocked = The browser blocked the sign-in window.
mend-blocked = Allow pop-ups for this site, in the address bar or the browser’s settings, and press the button again.
failure-closed = The sign-in window was closed before you were signed in.
mend-closed = Press the button again and go through to the end. Nothing was changed.
failure-refused = The permission was not given.
mend-refused = Without it the add-in cannot do this. Press the button again, and accept when you are asked.
failure-administrator =
    { $side ->
        [crm] Your CRM administrator has to approve the add-in first.
       *[outlook] Your Microsoft 365 administrator has to approve the add-in first.
    }
mend-administrator =
    { $side ->
        [crm] Send this to your administrator: “Please allow CRM Sync for Outlook to use the Zoho CRM API for my profile.” Then press the button again.
       *[outlook] Send this to your administrator: “Please grant admin consent to CRM Sync for Outlook in the Microsoft Entra admin center, under Enterprise applications, Permissions. It reads and writes the calendar, contacts and tasks of whoever is signed in.” Then press the button again.
    }
failure-other-account =
    { $side ->
        [crm] This is another CRM account than the one that you enabled the sync for.
       *[outlook] This account is not the one of the open mailbox.
    }
mend-other-account =
    { $side ->
        [crm] Nothing was touched. Press the button again and choose the account that you used before.
       *[outlook] Nothing was touched. Press the button again and choose the account whose mailbox is open in Outlook.
    }
failure-shared-mailbox = The open mailbox is a shared one, or somebody else’s.
mend-shared-mailbox = Nothing was touched. Open a message or a meeting in your own mailbox, and press the button again.
failure-data-centre = Your CRM account lives in another data centre.
mend-data-centre = Choose where your CRM account is, and press the button again.
failure-wrong-answer = The answer that came back does not belong to this sign-in.
mend-wrong-answer = To be safe, it was not used. Close other sign-in windows, and press the button again.
failure-throttled = There were too many sign-ins in a short time.
mend-throttled = Wait ten minutes, and press the button again. Everything is kept.
failure-not-set-up =
    { $side ->
        [crm] The add-in’s registration with Zoho does not fit.
       *[outlook] The add-in’s registration with Microsoft does not fit.
    }
mend-not-set-up = You cannot mend this yourself: tell whoever installed the add-in to check its client id and its redirect addresses.
failure-offline =
    { $side ->
        [crm] Zoho’s sign-in could not be reached.
       *[outlook] Microsoft’s sign-in could not be reached.
    }
mend-offline = Check your connection, and press the button again. Everything is kept.
failure-unexpected = Signing in went wrong in a way that was not foreseen.
mend-unexpected = Nothing was changed. Press the button again; if it goes on, tell whoever installed the add-in.

## Problems: what happened, what was kept safe, the way on

problem-signed-out =
    { $side ->
        [outlook] Your sign-in to Outlook has expired.
        [crm] Your sign-in to Zoho CRM has expired.
       *[none] Your sign-in has expired.
    }
safe-signed-out = Nothing is lost: changes on both sides wait until you are back.
problem-consent =
    { $kind ->
        [contacts]
            { $side ->
                [outlook] Access to your contacts in Outlook has not been allowed yet.
               *[crm] Access to your contacts in Zoho CRM has not been allowed yet.
            }
        [tasks]
            { $side ->
                [outlook] Access to your tasks in Outlook has not been allowed yet.
               *[crm] Access to your tasks in Zoho CRM has not been allowed yet.
            }
        [meetings]
            { $side ->
                [outlook] Access to your meetings in Outlook has not been allowed yet.
               *[crm] Access to your meetings in Zoho CRM has not been allowed yet.
            }
       *[all]
            { $side ->
                [outlook] Access to what you sync in Outlook has not been allowed yet.
               *[crm] Access to what you sync in Zoho CRM has not been allowed yet.
            }
    }
safe-consent = Nothing was read or changed. You are asked for this permission once.
problem-no-account = This Zoho account cannot use the CRM.
safe-no-account = Nothing was touched. Does your organisation use Zoho CRM? Ask its administrator to invite you under the address of your mailbox, and to allow access by programs. If not, sign up at zoho.com/crm.
problem-other-mailbox = The account that is signed in is not the one of the open mailbox.
safe-other-mailbox = Nothing was touched in either mailbox. Sign in with the account whose mailbox is open in Outlook, or open your own mailbox.
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
safe-forbidden =
    { $kind ->
        [contacts] Nothing was changed there. Your administrator can give you the right to see and edit contacts.
        [tasks] Nothing was changed there. Your administrator can give you the right to see and edit tasks.
       *[meetings] Nothing was changed there. Your administrator can give you the right to see and edit meetings.
    }
problem-offline =
    { $side ->
        [outlook] Outlook could not be reached.
        [crm] Zoho CRM could not be reached.
       *[none] A service could not be reached.
    }
safe-offline = Nothing is lost: what is done stays, the rest comes when the connection is back.
problem-container-gone =
    { $kind ->
        [contacts] The contacts folder “Zoho CRM” could not be found in Outlook.
        [tasks] The task list “Zoho CRM” could not be found in Outlook.
       *[meetings] The calendar “Zoho CRM” could not be found in Outlook.
    }
safe-container-gone = To be safe, nothing was deleted in the CRM.
problem-foreign-container =
    { $kind ->
        [contacts] There is a contacts folder “Zoho CRM” that somebody else made.
        [tasks] There is a task list “Zoho CRM” that somebody else made.
       *[meetings] There is a calendar “Zoho CRM” that somebody else made.
    }
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
action-another = Sign in with another account
action-allow =
    { $kind ->
        [contacts] Allow access to contacts
        [tasks] Allow access to tasks
        [meetings] Allow access to meetings
       *[all] Allow access
    }
action-busy = A sync is going on. You can decide as soon as it has ended.
action-again = Try again
action-go-on = Go on
action-decide = Decide
