## What the notification above a meeting says after “Add to CRM”. Outlook takes 150 characters.

adding = Adding this meeting to Zoho CRM…
adding-already = This meeting is being added to Zoho CRM already.
asking =
    { $side ->
        [crm] Please sign in to Zoho CRM in the window that has opened…
       *[outlook] Please sign in to Microsoft in the window that has opened…
    }

## It stands in the CRM

added = Added to Zoho CRM. It stays in step from now on.
added-people =
    { $found ->
        [0] Added to Zoho CRM. The CRM knows none of its people. It stays in step from now on.
       *[other] Added to Zoho CRM with { $found } of { $of } people whom the CRM knows. It stays in step from now on.
    }
already = This meeting is in Zoho CRM and stays in step.
already-people =
    { $found ->
        [0] This meeting is in Zoho CRM and stays in step. The CRM knows none of its people.
       *[other] This meeting is in Zoho CRM and stays in step. The CRM knows { $found } of its { $of } people.
    }
unmarked = It is in Zoho CRM, but Outlook could not mark the meeting. Press “Add to CRM” again: it is not added twice.

## Before anything is asked

obstacle-no-item = Open one meeting, then press “Add to CRM”.
obstacle-message = Only meetings can be added to Zoho CRM. Open the meeting in your calendar.
obstacle-unsaved = Save the meeting first, then press “Add to CRM”.
obstacle-unknown = Outlook does not say which meeting this is. Open it from your calendar, then press “Add to CRM”.
obstacle-shared = This meeting is in somebody else’s calendar. Only meetings of your own can be added.

## Rules

left-M5 = Recurring meetings stay where they are, so it was not added.
left-private = Private meetings stay in Outlook. You can change that in the CRM panel, under Settings.
left-cancelled = This meeting is cancelled, so it was not added.
left-declined = You declined this meeting, so it was not added.
left-window = This meeting is too long ago or too far ahead, so it was not added.
left-chosen = You left this meeting out of the sync. You can take it in again in the CRM panel, under Activity.
left-owner = This meeting belongs to somebody else in the CRM, so it was not added.
left-not-found = This meeting is not in your own mailbox yet. Wait a moment, then press “Add to CRM” again.
left-ambiguous = Several CRM meetings could be this one. Choose in the CRM panel, under “Needs you”.
left-G9 = Your profile in Zoho CRM does not let you add it. Your administrator can change that.
left-other = A rule of the sync leaves this meeting alone. The CRM panel says why, under Activity.

## Kept for later

queued-sign-in =
    { $side ->
        [crm] It is kept. Open the CRM panel and sign in to Zoho CRM: it goes over then.
        [outlook] It is kept. Open the CRM panel and sign in to Microsoft: it goes over then.
       *[none] It is kept. Open the CRM panel and sign in: it goes over then.
    }
queued-offline =
    { $side ->
        [crm] Zoho CRM could not be reached. The meeting is kept and goes over with the next sync in the CRM panel.
        [outlook] Outlook could not be reached. The meeting is kept and goes over with the next sync in the CRM panel.
       *[none] There is no connection. The meeting is kept and goes over with the next sync in the CRM panel.
    }
queued-other = The meeting is kept and goes over with the next sync in the CRM panel.

## Not done, not kept

failed-sign-in =
    { $side ->
        [crm] You are not signed in to Zoho CRM. Sign in in the CRM panel, then press “Add to CRM” again.
        [outlook] You are not signed in to Microsoft. Sign in in the CRM panel, then press “Add to CRM” again.
       *[none] You are not signed in. Sign in in the CRM panel, then press “Add to CRM” again.
    }
failed-offline =
    { $side ->
        [crm] Zoho CRM could not be reached. Nothing was added. Please try again later.
        [outlook] Outlook could not be reached. Nothing was added. Please try again later.
       *[none] There is no connection. Nothing was added. Please try again later.
    }
failed-throttled =
    { $side ->
        [crm] Zoho CRM is busy and asks for a pause. Nothing was added. Please try again in a few minutes.
        [outlook] Outlook is busy and asks for a pause. Nothing was added. Please try again in a few minutes.
       *[none] A service is busy and asks for a pause. Nothing was added. Please try again in a few minutes.
    }
failed-forbidden =
    { $side ->
        [crm] Your profile in Zoho CRM does not allow this. Your administrator can change that.
        [outlook] Your mailbox does not allow this. Your administrator can change that.
       *[none] You lack a right that this needs. Your administrator can change that.
    }
failed-account = You are signed in with another account than before. Nothing was added. The CRM panel says more.
failed-other = This could not be finished. Open the CRM panel: it says more. Pressing again never adds it twice.
slow = This takes longer than Outlook waits. The CRM panel shows how it ended. Pressing again never adds it twice.
