### The further papers: letters for missing records, the list of what is brought, the medicine card, the blank form.
### This translation still needs a reader from the field.

# Letters that ask for missing records.
letter-title = Листи щодо документів, яких бракує
letter-paper = Лист. Кому: { $place }
letter-paper-open = Лист, кому — треба вписати
letter-notice = Лист від пацієнта
letter-heading = Прошу надіслати мені копії моїх медичних документів
letter-to = Кому
letter-address = На яку адресу надіслати
letter-why = Я готуюся до візиту до лікаря. Лікареві треба побачити мої попередні документи. Прошу у вас копії того, що записано нижче.
letter-which = Про що я прошу
letter-item-asked = Це вже було в моєму попередньому запиті: { $date }
letter-how = У якому вигляді
letter-how-papers = Висновки, листи та результати аналізів: на папері або як файл PDF.
letter-how-pictures = Знімки та записи: самі знімки чи записи разом із письмовим висновком. Підійде диск, флешка або посилання.
letter-how-slides = Скельця або тканина: прошу повідомити, як можна взяти їх на час.
letter-when = Вони потрібні мені до візиту: { $date }.
letter-when-open = Вони потрібні мені до такого дня
letter-right = У більшості країн людина може бачити свої медичні документи й отримувати їхні копії.
letter-trouble = Якщо потрібні бланк, оплата чи підтвердження моєї особи, прошу скоро мене повідомити. Якщо ви чогось не можете надіслати, прошу написати, чому і в кого це є.
letter-thanks = Дякую за допомогу.
letter-signature = Підпис пацієнта або того, хто має право підписати
letter-date = Дата
letter-none = Лист не потрібен: у списку немає документів, про які треба просити.

# The list of what is brought, to be ticked at the desk.
cover-title = Що я беру на візит
cover-notice = Заповнено пацієнтом
cover-heading = Що я беру на візит
cover-enclosed = У цьому конверті
cover-count = { $count ->
    [one] { $count } документ або знімок
    [few] { $count } документи та знімки
    [many] { $count } документів та знімків
   *[other] { $count } документа та знімка
}
cover-none = У конверті ще нічого немає
cover-unsaid = Можливо, у цьому конверті
cover-coming = Ще в дорозі, не в цьому конверті
cover-missing = Бракує, отримати не вдалося
cover-desk = Заповнюють у реєстратурі
cover-received = Отримано, ким
cover-date = Дата
cover-nothing = Немає списку для друку: документів чи знімків не заповнено.
cover-back = Номери, які треба мені повернути

# The medicine card for a wallet: a page that is folded twice.
card-title = Картка з ліками
card-part-of = Частина { $page } з { $pages }
card-fold = Як скласти: нижню половину назад, потім праву половину назад.
card-pages = Не всі ліки вміщаються на одній сторінці. Сторінок у картці: { $count }. Носіть із собою всі.

# The blank form, to be filled in with a pen.
blank-title = Бланк для підготовки до візиту
blank-who = Ім’я та дата народження: ______________________________
blank-how = Заповніть те, що знаєте, а решту пропустіть. Позначте клітинки, які підходять. Хтось може вам допомогти. Якщо не можете відповісти, поставте знак:
blank-sign = { $sign } означає: { $words }
blank-more-room = Якщо треба більше місця, пишіть на звороті. Запишіть там і запитання.
blank-own = Лише для вас
blank-own-why = Залиште цю сторінку вдома або покажіть, якщо хочете. Щоб читати решту, вона нікому не потрібна.
blank-number = №
blank-more-each = Докладніше про це: починайте з номера рядка
blank-if = лише якщо «{ $question }»: { $answer }
blank-if-given = лише якщо ви відповіли на «{ $question }»
blank-if-not = не треба, якщо «{ $question }»: { $answer }
blank-if-fits = лише якщо це підходить до вашої відповіді на «{ $question }»
blank-or = {" або "}
blank-slash = {" / "}
