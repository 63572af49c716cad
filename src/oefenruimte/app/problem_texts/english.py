"""What happened, and what you can do: in English."""

from oefenruimte.app.problem_texts.handed import HANDED_EN
from oefenruimte.app.problem_texts.leaving import LEAVING_EN
from oefenruimte.app.problem_texts.records import RECORDS_EN
from oefenruimte.app.problem_texts.words import Words
from oefenruimte.domain.problem import Code

EN: dict[Code, Words] = {
    **HANDED_EN,
    **RECORDS_EN,
    **LEAVING_EN,
    Code.WRONG_PASSPHRASE: Words("That passphrase is not right", "Try again, as often as you like."),
    Code.WRONG_RECOVERY_CODE: Words(
        "That recovery code is not right", "Check every character and try again."
    ),
    Code.WEAK_PASSPHRASE: Words("Your passphrase is too short", "Choose four or more unrelated words."),
    Code.PROFILE_EXISTS: Words("This name is taken", "Choose another name, or open that practice room."),
    Code.PROFILE_UNKNOWN: Words("This practice room is not here", "Check how you typed the name."),
    Code.PROFILE_IN_USE: Words("Your practice room is already open", "Go to that window, or close it first."),
    Code.KEY_FILE_DAMAGED: Words(
        "The lock of your practice room is damaged",
        "Put keys.json back from a backup. Your recordings were not touched.",
    ),
    Code.FILE_DAMAGED: Words(
        "This file is damaged", "Part of it cannot be read. Everything else still works."
    ),
    Code.FILE_MISSING: Words("This file is gone", "It is no longer on this computer."),
    Code.NOT_FOR_YOU: Words("This is not meant for you", "You cannot open it. Ask the sender."),
    Code.DATABASE_NEWER: Words(
        "Your practice room belongs to a newer version", "Update the program. Nothing was changed."
    ),
    Code.DATABASE_DAMAGED: Words(
        "Your practice room is damaged", "Your data cannot be read. Restore a backup. Nothing was deleted."
    ),
    Code.DATABASE_NOT_ENCRYPTED: Words(
        "Encryption does not work here", "Without it we do not start. Ask your administrator to reinstall."
    ),
    Code.SCENARIO_INVALID: Words(
        "This exercise is not right yet", "{first} Solve this first. Nothing was changed."
    ),
    Code.SCENARIO_UNKNOWN: Words("This exercise is not here", "Ask your trainer for “{name}”."),
    Code.SCENARIO_TAKEN: Words(
        "This exercise is somebody else’s",
        "“{name}” is here already, from a colleague or from Oefenruimte. Make a copy and publish that.",
    ),
    Code.DRAFT_UNKNOWN: Words("This draft is gone", "Go back to the list and choose another."),
    Code.DRAFT_DAMAGED: Words("We cannot read this draft", "Update Oefenruimte and try again."),
    Code.PICTURE_UNUSABLE: Words(
        "We cannot use “{name}” as a picture", "Choose a jpg or png of at most 5 MB."
    ),
    Code.CLIP_MISSING: Words("The clip is missing", "You see its text instead. You can practise as usual."),
    Code.CLIP_UNPLAYABLE: Words("The clip does not play", "You see its text instead. Tell your trainer."),
    Code.CLIP_UNUSABLE: Words(
        "We cannot use “{name}”", "Save the clip again as mp4, or choose another file."
    ),
    Code.CLIP_TOO_LONG: Words("This clip is too long", "It may last {most} minutes. Choose a shorter part."),
    Code.PACKAGE_UNSAFE: Words(
        "This package is not safe", "We did not open it. Ask its maker for a new one."
    ),
    Code.CAMERA_NOT_FOUND: Words(
        "No camera found", "Connect one and try again, or practise with sound only."
    ),
    Code.CAMERA_BUSY: Words(
        "Your camera does not work", "Another program uses it. Close that and try again."
    ),
    Code.CAMERA_LOST: Words("Your camera is gone", "What you recorded is kept. Reconnect it and try again."),
    Code.CAMERA_DENIED: Words(
        "You may not use the camera",
        "Switch the camera on in the privacy settings of your computer. Or ask who manages it.",
    ),
    Code.CAMERA_AWAY: Words("{device} is not connected", "We use {instead} now."),
    Code.MICROPHONE_NOT_FOUND: Words("No microphone found", "Connect a microphone or headset and try again."),
    Code.MICROPHONE_BUSY: Words(
        "Your microphone does not work", "Another program uses it. Close that and try again."
    ),
    Code.MICROPHONE_LOST: Words(
        "Your microphone is gone", "What you recorded is kept. Reconnect it and try again."
    ),
    Code.MICROPHONE_AWAY: Words("{device} is not connected", "We use {instead} now."),
    Code.MICROPHONE_SILENT: Words("We cannot hear you", "Is your microphone on? The recording goes on."),
    Code.FRAMES_LOST: Words(
        "Your computer is busy", "{count} pictures were missed. Close other programs if you can."
    ),
    Code.RECORDER_STOPPED: Words(
        "The recording stopped", "Recording stopped unexpectedly. What you had is kept. Try again."
    ),
    Code.ENCODER_STUCK: Words(
        "The recording stopped", "The computer could not keep up. What you had is kept."
    ),
    Code.ENCODER_FAILED: Words(
        "The recording stopped", "Recording did not work. What you had is kept. Try again."
    ),
    Code.NOTHING_RECORDED: Words("Nothing was recorded", "Check your camera and microphone and try again."),
    Code.DISK_FULL: Words("Your computer is full", "Nothing is lost. Make some room and try again."),
    Code.DISK_LOW: Words(
        "Too little room to record", "Keep at least {least} free on your computer. Then you can record again."
    ),
    Code.FOLDER_READ_ONLY: Words(
        "We cannot write here", "You may not save in {folder}. Ask your administrator."
    ),
    Code.TAKE_UNKNOWN: Words("This attempt is not here", "It may have been deleted."),
    Code.TAKE_INTERRUPTED: Words(
        "Your last recording stopped unexpectedly", "We kept what there was. You can look back."
    ),
    Code.TAKE_UNFINISHED: Words(
        "You were in the middle of an attempt", "We kept what there was. You can look back."
    ),
    Code.RECORDING_DAMAGED: Words(
        "A recording is damaged",
        "It cannot be played. Nothing was thrown away: the file is still in {folder}.",
    ),
    Code.NOT_MEASURED: Words(
        "Measuring did not work",
        "Nothing about your recording has changed. You can look back at it as always.",
    ),
    Code.NO_SPACE: Words(
        "You have no shared space yet", "Choose the folder you share with your coach in Settings."
    ),
    Code.SPACE_UNREACHABLE: Words(
        "The shared space cannot be reached", "Nothing is lost. We try again later."
    ),
    Code.SPACE_EXISTS: Words(
        "There is a shared space here already", "Choose “Join” instead of “New shared space”."
    ),
    Code.SPACE_INVALID: Words(
        "This is not a shared space", "Choose the folder or address your coach or administrator gave you."
    ),
    Code.SPACE_ADDRESS: Words("This address is not right", "Look again at: {what}."),
    Code.SPACE_DENIED: Words(
        "The shared space does not let you in",
        "Your access details are not right. Nothing is lost. Ask your administrator.",
    ),
    Code.SPACE_EXPIRED_CREDENTIALS: Words(
        "Your access to the shared space has expired",
        "Nothing is lost. Ask your administrator for new access details.",
    ),
    Code.SPACE_CREDENTIALS_MISSING: Words(
        "This shared space asks for access details",
        "Fill them in under Settings. Your administrator has them.",
    ),
    Code.SPACE_NO_BUCKET: Words(
        "This storage does not exist", "We cannot find {bucket}. Check the address with your administrator."
    ),
    Code.SPACE_CLOCK: Words(
        "The clock of your computer is not right",
        "Set the date and time. Then the shared space lets you in again.",
    ),
    Code.SPACE_BUSY: Words(
        "Your other shared space is still in use",
        "Withdraw what you share and send your comments. Then you can switch. "
        "Is that space gone for good? Choose “Stop with this shared space” in Settings.",
    ),
    Code.CONTACT_UNKNOWN: Words("We do not know this person", "Ask whether {name} is in this space too."),
    Code.CONTACT_CHANGED: Words(
        "The key of {name} has changed", "Do not share yet. Ask {name} in person and compare the words."
    ),
    Code.CONTACT_REVOKED: Words(
        "{name} no longer belongs to the organisation",
        "You cannot share with {name} any more. What you shared stays. You can always withdraw.",
    ),
    Code.NO_ORGANISATION: Words(
        "You do not belong to an organisation yet", "Ask your administrator for an invitation."
    ),
    Code.ORGANISATION_EXISTS: Words(
        "This space has an organisation already", "Ask its administrator for an invitation."
    ),
    Code.ORGANISATION_OTHER: Words(
        "This belongs to another organisation",
        "Yours has other words. Compare the words with your administrator.",
    ),
    Code.ROLE_NEEDED: Words("Only a {role} can do this", "Ask your administrator for that role."),
    Code.DELEGATION_EXPIRED: Words(
        "The administrator’s mandate has ended", "Take the stick with the root key and renew the mandate."
    ),
    Code.ROSTER_MISSING: Words(
        "The member list is not here yet", "Try again later. Still missing? Ask your administrator."
    ),
    Code.ROSTER_OLDER: Words(
        "The space shows an old member list",
        "We keep the newer one you had. Tell your administrator.",
    ),
    Code.ROSTER_FORKED: Words(
        "There are two member lists with one number",
        "We keep the one you had. Tell your administrator.",
    ),
    Code.INVITATION_DAMAGED: Words("This invitation is damaged", "Ask your administrator for a new one."),
    Code.INVITATION_EXPIRED: Words("This invitation has expired", "Ask your administrator for a new one."),
    Code.INVITATION_USED: Words(
        "This invitation was used already",
        "An invitation is for one person. Ask your administrator for a new one.",
    ),
    Code.REQUEST_UNKNOWN: Words("This request is not here", "Perhaps that person was let in already."),
    Code.SHARE_UNKNOWN: Words("This shared attempt is not here", "It may have been withdrawn or expired."),
    Code.SHARE_WITHDRAWN: Words("This attempt was withdrawn", "You can no longer open it."),
    Code.SHARE_EXPIRED: Words(
        "Sharing has ended", "The agreed day is over. You can no longer open the attempt."
    ),
    Code.PROOF_FIRST: Words(
        "You cannot skip this step yet",
        "Do the exercise once and answer every line of the self-check with yes.",
    ),
    Code.SELF_CHECK_FIRST: Words(
        "First look back yourself",
        "Answer your self-check for this attempt. Then the feedback opens.",
    ),
    Code.SELF_CHECK_FIXED: Words(
        "Your self-check is final",
        "You have read the feedback on this attempt. What you thought yourself stays as it was.",
    ),
    Code.OBJECT_DAMAGED: Words("A file in the space is damaged", "We skip it. Everything else works."),
    Code.OBJECT_UNSIGNED: Words("A file in the space is not genuine", "Its signature is wrong. We skip it."),
    Code.OBJECT_FOREIGN: Words("A file does not belong in this space", "Unknown kind or sender. We skip it."),
    Code.DATABASE_UNREACHABLE: Words(
        "Your practice room cannot be reached", "The disk does not answer. Nothing was deleted."
    ),
    Code.SOUND_LOST: Words("Your computer is busy", "A little sound was missed. Close other programs."),
    Code.DISK_SLOW: Words("The recording stopped", "The disk could not keep up. What you had is kept."),
    Code.DISK_FAILED: Words("The recording stopped", "The disk reports an error. What you had is kept."),
    Code.OBJECT_NEWER: Words("A file belongs to a newer version", "Update the program to open it."),
    Code.OBJECT_LOST: Words(
        "A shared attempt is gone from the shared space",
        "Nothing is gone here. The program of who shared it puts it back. If not, ask your administrator.",
    ),
    Code.OBJECT_FORKED: Words(
        "A colleague’s history came in two versions",
        "A backup may have been put back there. Nothing is gone. Do ask.",
    ),
    Code.SHARE_TOO_LARGE: Words("This attempt is too large to share", "Share a shorter one."),
    Code.FEEDBACK_TOO_LARGE: Words(
        "Your feedback is too long to send", "Make your comments shorter or remove a few."
    ),
    Code.SPACE_FULL: Words("The shared space is full", "Nothing is lost. Ask your administrator for room."),
    Code.BAD_ARGUMENT: Words("Something is not quite right", "Look again at: {what}."),
    Code.INTERRUPTED: Words("You stopped", "The command was not finished."),
    Code.LIBRARY_MISSING: Words(
        "A part is missing", "{name} is not on this computer. Ask your administrator."
    ),
    Code.UNEXPECTED: Words("Something went wrong", "Nothing is lost. Try again, or ask your administrator."),
}
