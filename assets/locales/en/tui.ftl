### The full-screen wizard: pages, buttons, keys and messages.

program-title = Visit sheet
person-new = A new person
nothing-leaves = Nothing leaves this computer
saved-at = Saved { $time }
not-saved = Not saved
not-filled-in = not filled in
preview-heading = The sheet, as it stands now
hidden-back = Go on
window-too-small = Make the window larger. Nothing is lost.

# Fixed words (see the safety rules of the project); every language has them.
safety-emergency = Chest pain, trouble breathing, a weak face or arm, trouble speaking? Heavy bleeding, a severe allergic reaction, sudden confusion, fainting, or thoughts of ending your life? Stop here. Call your local emergency number now. Fever during chemo: call your cancer team right away, day or night.
safety-not-advice = This program is not medical advice. It helps you talk with your doctor.
safety-no-change = Do not start, stop or change a medicine because of this sheet.

# Choose person
choose-title = Visit sheet
choose-heading = Who is the visit for?
choose-new = A new person
choose-demo = Try it with a made-up person
choose-stopped = You stopped at: { $name }, { $part }. Press Enter to go on there.
choose-letters = Letters too small? Hold Ctrl and press + (on a Mac: Cmd and +).
choose-first-time = Here for the first time? Choose a new person, or look around with a made-up one.
choose-plain = Using a screen reader? Close this and start previsit --plain
choose-broken = These answers could not be read. Enter says what to do.
broken-heading = These answers could not be read
broken-aside = Nothing is removed when the file is put aside. You can start new, or put a copy in its place.
broken-put-aside = Put the file aside
choose-refused = These answers cannot be opened now. Enter says why.
choose-how-to-close = This is the first page. Press Ctrl+Q to close.
choose-set-aside = These answers could not be read. The file was put aside as { $file }. Nothing was removed.
parts-done = { $done } of { $all } parts done

# Task list
tasks-heading = What do you want to do next?
group-visit = The visit
group-health = Your health
group-sheet = The sheet
standing-to-do = To do
standing-started = Started
standing-done = Done
tasks-optional = you can leave this out
tasks-check = Check your answers
tasks-findings = { $count ->
    [0] Nothing to look at
    [one] 1 thing to look at
   *[other] { $count } things to look at
}
tasks-make = Make the sheet
tasks-ready = Ready: gaps say "not filled in"

# Questions
page-position = { $part }: question { $now } of { $all }
page-style-one = One question a page. F3 shows all boxes of this part on one page.
page-style-all = All boxes of this part. F3 goes back to one question a page.
sheet-will-say = The sheet will say: { $words }
problem = Problem: { $problem }
problem-stays = Change it, or press Enter again to keep what you wrote.
date-ask = This can mean two days. Which one is it?
leave-out = Leave this out
leave-out-again = Take this answer back and leave it out
suggest-called = also called { $names }
suggest-sold = also sold as { $names }
suggest-contains = contains { $names }
suggest-as-written = Keep "{ $words }" as I wrote it
suggest-found = { $count ->
    [one] 1 found. Press Down to choose it, or go on typing.
   *[other] { $count } found. Press Down to choose one, or go on typing.
}
choices-narrowed = Only those with "{ $words }". Backspace brings the others back.
choices-order = { $words } (number { $place })
column-when = When
list-not-given = not given
list-moved = Moved. It is number { $place } now.
list-cannot-move = It cannot move further. It is number { $place }.
list-added = { $count ->
    [0] Nothing was added.
    [one] 1 added. { undo-takes-back }
   *[other] { $count } added. { undo-takes-them-back }
}
many-hint = One per line. Alt+Enter starts a new line

# Buttons
button-continue = Continue
button-back = Back
button-finished = This part is finished
button-later = I will come back later
button-add-many = Add them to the list
button-to-list = Back to the list
button-more = { $count ->
    [one] 1 more question about this
   *[other] { $count } more questions about this
}
button-move-up = Move it up
button-move-down = Move it down
button-remove = Remove it
button-next-part = Next part: { $part }
button-check = Check your answers
button-all-parts = Back to the list of parts
button-make = Make the sheet
button-open-file = Open it
button-close = Save and close
button-stay = Stay here
button-back-to-page = Back to the page

# The end of a part
end-heading = { $part }: that was the last question
end-done = Everything here is answered. You can change it at any time.
end-open = Some answers are open. The sheet says "not filled in" for them.

# Undo
undo-done = Taken back. Ctrl+Y does it again.
redo-done = Done again. { undo-takes-back }
# Said behind what was removed or added
undo-brings-back = Ctrl+Z brings it back.
undo-takes-back = Ctrl+Z takes it back.
undo-takes-them-back = Ctrl+Z takes them back.
undo-nothing = There is nothing to take back.
redo-nothing = There is nothing to do again.
saved-as-you-go = Saved. Every answer is saved as you go.

# Check your answers
check-title = Check your answers
check-findings = { $count ->
    [0] Nothing to look at. Read your answers once more.
    [one] 1 thing to look at
   *[other] { $count } things to look at
}

# Make the sheet
make-title = Make the sheet
make-heading = Make the sheet
make-for = Who is it for?
make-for-doctor = For the doctor
make-for-patient = For you, with room to write
make-for-both = Both
make-paper = Paper
make-paper-a4 = A4
make-paper-letter = Letter
make-letters = Letters
make-letters-normal = Normal, 12 points
make-letters-large = Large, 18 points, more pages
make-without = Leave these parts out
make-private-heading = Private notes
make-private = Print them too, on your own paper
make-now = What now?
make-show = Show it here first
make-print = Print on { $printer }
make-pdf = Save as PDF
make-text = Save as plain text
make-file = The file goes here. You can change it
make-answers-heading = Read the answers back later
make-answers-hint = Whoever has the file can then read all answers that are printed
make-answers = Put the answers into the PDF
make-more-papers = More papers, saved as PDF
make-handout-letters = Letters that ask for missing records
make-handout-cover = List of what you bring
make-handout-card = Medicine card to fold into a wallet
make-pages = { $count ->
    [one] 1 page. Nobody gets it unless you print it or send it.
   *[other] { $count } pages. Nobody gets it unless you print it or send it.
}
make-saved = Saved as { $file }
make-printed = Sent to the printer { $printer }.
make-opened = The viewer opens.
reading-title = The sheet, to read. Esc goes back
done-heading = The paper is ready
done-next = Take it with you, and bring your medicines and papers. Bring someone who listens with you, if you can.
done-private = Whoever has the file can read it. Keep it where you keep your papers.

# Help
help-title = Help
help-heading = Help
help-emergency = In an emergency
help-keys = Keys
help-plain-answers = Every answer stays on this computer. To erase a person, close this and type: previsit remove NAME
help-choose = Choose who the visit is for, or add a person. The made-up person is there to try things out.
help-tasks = Open any part, in any order. You can make the sheet at any time.
help-check = The first rows are things to look at. Below stand all answers: Enter on a row changes it.
help-make = The sheet for the doctor has the facts. Your own sheet has room to write the answers down.
help-goto = Type a word, and choose the row you want.

# Go to
goto-title = Go to
goto-heading = Where do you want to go?
goto-hint = Type a part of the name, then Enter takes the first row
goto-nothing = Nothing has this name. Take some letters away.
goto-tasks = The list of parts
goto-people = Other people

# Closing
closing-heading = Do you want to close?
closing-saved = All your answers are saved.
closing-not-saved = The last answers are not saved yet. Stay here, and the program tries again.
closing-back = To come back, type: previsit

# Keys: what a key does, in a word for the footer, and in a sentence for the help page.
key-enter-choose = Choose
key-enter-tick = Tick
key-enter-continue = Continue
key-enter-open = Open
key-enter-go-there = Go there
key-enter-change = Change
key-enter-back-to-page = Back
key-choose = Choose
    .help = Takes the marked thing: keeps the answer and goes on
key-back = Back
    .help = Goes back one step and keeps what you typed
key-up = Up
    .help = Goes to the row above
key-down = Down
    .help = Goes to the row below
key-up-down = Move
key-next = Next
    .help = Goes to the next thing, also to Continue and Back
key-previous = Previous
    .help = Goes to the thing before
key-help = Help
    .help = Says why this is asked, and shows the keys
key-go-to = Go to
    .help = Goes to any part or question by its name
key-pages = All boxes
    .help = Shows all boxes of a part on one page, or one question a page
key-add = Add
    .help = Adds a row to a list
key-remove = Remove
    .help = Removes the marked row; Ctrl+Z brings it back
key-move-up = Move up
    .help = Moves the marked row up
key-move-down = Move down
    .help = Moves the marked row down
key-undo = Take back
    .help = Takes the last change back, on any page
key-redo = Again
    .help = Makes it again
key-sheet = Sheet
    .help = Makes the sheet
key-save = Save
    .help = Says that every answer is saved as you go
key-hide = Hide
    .help = Hides everything until you go on
key-close = Close
    .help = Saves and closes
key-interrupt = Close
    .help = Says what was saved, and closes when pressed again
key-page-up = Up
    .help = Goes up ten rows
key-page-down = Down
    .help = Goes down ten rows
key-new-line = New line
    .help = Starts a new line in a long text
key-left = Left
    .help = Goes one letter back in the text
key-right = Right
    .help = Goes one letter on in the text
key-word-left = Word back
    .help = Goes one word back in the text
key-word-right = Word on
    .help = Goes one word on in the text
key-home = Start
    .help = Goes to the start of the line
key-end = End
    .help = Goes to the end of the line
key-backspace = Take out
    .help = Takes out the letter before the cursor
key-delete = Take out
    .help = Takes out the letter at the cursor
key-delete-word = Take out
    .help = Takes out the word before the cursor
key-space = Tick
    .help = Ticks a row; in text it is a space
key-digits = Row
    .help = Takes the row with this number, in lists
key-question-mark = Help
    .help = Shows help; in a box, type it alone and press Enter
make-print-usual = Print
make-not-printed = The printer did not take it. Save the PDF and print it from there.
make-not-opened = No viewer was found. The file is { $file }
make-no-pdf = The PDF could not be made. Save the sheet as plain text.
