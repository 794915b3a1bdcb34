### What is said in other words where the interview goes on in lines: there are no keys there, and no rows to see.

choose-letters = { "" }
choose-plain = { "" }
choose-broken = These answers could not be read. Choose this number to hear what to do.
choose-refused = These answers cannot be opened now. Choose this number to hear why.
choose-how-to-close = This is the first page. Type quit to close.
undo-brings-back = Type undo to bring it back.
undo-takes-back = Type undo to take it back.
undo-takes-them-back = Type undo to take them back.
undo-done = Taken back. Type redo to do it again.
many-hint = One per line
reading-title = The sheet, to read
help-board = Type the numbers of what you want to choose. The same number takes it back.
help-check = The first numbers are things to look at. Then come all answers: choose one to change it.
goto-hint = Type a number, or a part of the name
cli-saved = Your answers are saved. To go on, type: previsit --plain
