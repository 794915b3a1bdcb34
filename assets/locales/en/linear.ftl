### Plain mode: the interview in lines. Commands are the same at every prompt.

plain-hello = Write your answer and press Enter. Type ? for help, ?? for all commands, < to go back, quit to close. Every answer is saved as you go.
plain-question = Question { $now } of { $all }. { $question }
plain-now = Now: { $words }
plain-keep = Press Enter to keep it.
plain-chosen = { $words } (chosen)
plain-ticked = Chosen: { $words }.
plain-unticked = No longer chosen: { $words }.
plain-cleared = The answer was taken back. Type undo to bring it back.
plain-more = { $count ->
    [one] 1 more. Type more to hear it.
   *[other] { $count } more. Type more to hear them.
}
plain-found = { $count ->
    [one] 1 found.
   *[other] { $count } found.
}
plain-garbled = Problem: some letters of this line could not be read. Look at them, and write the line again if they are wrong.

# What can be typed now
plain-ask-one = Type a number. Press Enter to leave it open.
plain-ask-one-kept = Type a number, or press Enter to keep what is chosen.
plain-ask-several = Type one or more numbers, such as 1 3. Press Enter to leave it open.
plain-ask-several-kept = Type the numbers that are right, such as 1 3, or press Enter to keep what is chosen.
plain-ask-ticks = Type a number to choose it or take it back, several with spaces between them. Press Enter to go on.
plain-ask-list = Type a number to change one, + to add, - and a number to remove.
plain-ask-rows = Type a number.
plain-ask-nothing = Type < to go back.
plain-ask-lines = Type one per line. An empty line ends the list.
plain-ask-day = Type a number, or press Enter to keep your words.
plain-ask-offered = Type a number, or write your answer. Press Enter to go on.
plain-ask-offers = Type a number, or press Enter to keep "{ $words }".
plain-ask-boxes = Press Enter to put it into the boxes, or type 1 to keep the words as they are.
plain-ask-others = Type a number, or write your answer.
plain-ask-one-of-these = Type one of these numbers.
plain-enter = Press Enter for: { $words }.
plain-enter-number = Press Enter for number { $number }, { $words }.
plain-enter-back = Press Enter to go back.
plain-digits = "{ $digits }" is also the number of { $words } in the list. Type { $digits } again for { $words }, or press Enter to keep "{ $digits }".

# What cannot be done here
plain-no-question = There is no answer here that this could change.
plain-no-others = There are no other answers here. Type a number or press Enter.
plain-no-more = That was all. There is no more to hear here.
plain-no-numbers = There are no numbers here. Write your answer, or type ? for help.
plain-no-number = There is no number { $number } here. Type a number from 1 to { $last }.
plain-one-number = Only one number can be typed here.
plain-nobody-open = Nobody's answers are open yet. Choose a person first.
plain-nothing-found = Nothing here is called "{ $words }". Type a number, or type ? for help.

# Help
plain-help-others = Other answers to this question:
plain-help-commands = Type ?? to hear all commands.

# Commands in words; the English words work in every language
plain-word-undo = undo
plain-word-redo = redo
plain-word-go = go
plain-word-sheet = sheet
plain-word-more = more
plain-word-quit = quit

# What each command does
plain-does-back = goes back to the question before
plain-does-help = says why this is asked
plain-does-commands = says all commands
plain-does-where = says where you are and how much is done
plain-does-leave-out = leaves this question out
plain-does-clear = takes the answer back and asks again
plain-does-others = says other answers, such as that you do not know; /1 is the first of them
plain-does-numbers = chooses these numbers
plain-does-add = adds one to a list
plain-does-remove = removes number 2 of a list
plain-does-more = says the next nine of a long list
plain-does-undo = takes the last change back
plain-does-redo = makes it again
plain-does-go = goes to part 3; go and a name goes to what is called so
plain-does-sheet = makes the sheet
plain-does-quit = saves and closes
plain-does-space = A space before a line makes it an answer, word for word. So an answer can begin with any sign.
