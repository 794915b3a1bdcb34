### What is said in other words where the interview goes on in lines: there are no keys there, and no rows to see.
### This translation still needs a reader from the field.

choose-letters = { "" }
choose-plain = { "" }
choose-broken = Tych odpowiedzi nie udało się odczytać. Aby usłyszeć, co zrobić, proszę wybrać ten numer.
choose-refused = Tych odpowiedzi nie można teraz otworzyć. Aby usłyszeć dlaczego, proszę wybrać ten numer.
choose-how-to-close = To jest pierwsza strona. Aby zamknąć, proszę wpisać: koniec.
undo-brings-back = Aby to przywrócić, proszę wpisać: cofnij.
undo-takes-back = Aby to cofnąć, proszę wpisać: cofnij.
undo-takes-them-back = Aby je cofnąć, proszę wpisać: cofnij.
undo-done = Cofnięto. Aby zrobić to jeszcze raz, proszę wpisać: ponownie.
many-hint = Po jednym w wierszu
reading-title = Karta do czytania
help-board = Proszę wpisać numery tego, co ma być wybrane. Ten sam numer cofa wybór.
help-check = Pierwsze numery to rzeczy do sprawdzenia. Potem są wszystkie odpowiedzi: wybór numeru pozwala zmienić odpowiedź.
goto-hint = Proszę wpisać numer lub część nazwy
cli-saved = Odpowiedzi są zapisane. Aby wrócić, proszę wpisać: previsit --plain
