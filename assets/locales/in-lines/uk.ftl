### What is said in other words where the interview goes on in lines: there are no keys there, and no rows to see.
### This translation still needs a reader from the field.

choose-letters = { "" }
choose-plain = { "" }
choose-broken = Ці відповіді не вдалося прочитати. Виберіть це число, щоб почути, що робити.
choose-refused = Ці відповіді зараз не можна відкрити. Виберіть це число, щоб почути, чому.
choose-how-to-close = Це перша сторінка. Напишіть «вихід», щоб закрити.
undo-brings-back = Напишіть «відміна», щоб повернути.
undo-takes-back = Напишіть «відміна», щоб скасувати.
undo-takes-them-back = Напишіть «відміна», щоб скасувати все це.
undo-done = Скасовано. Напишіть «повтор», щоб зробити знову.
many-hint = По одному в рядку
reading-title = Аркуш для читання
help-board = Напишіть номери того, що хочете вибрати. Той самий номер скасовує вибір.
help-check = Перші номери — те, що варто переглянути. Далі йдуть усі відповіді: виберіть одну, щоб її змінити.
goto-hint = Напишіть номер або частину назви
cli-saved = Ваші відповіді збережено. Щоб продовжити, напишіть: previsit --plain
