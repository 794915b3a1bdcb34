### The further papers: letters for missing records, the list of what is brought, the medicine card, the blank form.
### Ids: letter-*, cover-*, card-*, blank-*. A letter is read in an office: polite, short, no illness is named.

# Letters that ask for missing records.
letter-title = Letters for missing records
letter-paper = Letter to { $place }
letter-paper-open = Letter, place to be filled in
letter-notice = Letter from the patient
letter-heading = Please send me copies of my health records
letter-to = To
letter-address = Address to send them to
letter-why = I am getting ready for a visit to a doctor. The doctor needs to see my earlier records. I ask you for copies of what is listed here.
letter-which = What I ask for
letter-item-asked = I asked for this before: { $date }
letter-how = In which form
letter-how-papers = Reports, letters and lab results: on paper or as a PDF file.
letter-how-pictures = Pictures and recordings: the pictures or recordings themselves, with the written report. A disc, a stick or a link is fine.
letter-how-slides = Glass slides or tissue: I would like to know how I can borrow them.
letter-when = I need them before my visit: { $date }.
letter-when-open = I need them by this day
letter-right = In most places, people may see their own health records and get copies of them.
letter-trouble = If you need a form, a fee or proof of who I am, please tell me soon. If you cannot send something, please tell me why, and who has it.
letter-thanks = Thank you for your help.
letter-signature = Signature of the patient, or of someone who may sign
letter-date = Date
letter-none = No letter is needed: no paper in the list has to be asked for.

# The list of what is brought, to be ticked at the desk.
cover-title = What I bring to the visit
cover-notice = Written by the patient
cover-heading = What I bring to the visit
cover-enclosed = In this envelope
cover-count = { $count ->
    [one] 1 paper or picture
   *[other] { $count } papers and pictures
}
cover-none = Nothing is in the envelope yet
cover-unsaid = Perhaps in this envelope
cover-coming = On the way, not in this envelope
cover-missing = Missing, could not get it
cover-desk = Filled in at the desk
cover-received = Received by
cover-date = Date
cover-nothing = There is no list to print: no papers or pictures are filled in.
cover-back = Numbers to give back to me

# The medicine card for a wallet: a page that is folded twice.
card-title = Medicine card
card-part-of = Part { $page } of { $pages }
card-fold = To fold: the lower half to the back, then the right half to the back.
card-pages = Not all medicines fit on one page. The card has { $count } pages. Carry all of them.

# The blank form, to be filled in with a pen.
blank-title = Form to get ready for a visit
blank-who = Name and birth date: ______________________________
blank-how = Fill in what you know, and leave out the rest. Tick the boxes that fit. Someone may help you. If you cannot answer, write a sign:
blank-sign = { $sign } means: { $words }
blank-more-room = If you need more room, use the back of the page. Write the question there too.
blank-own = For you alone
blank-own-why = Keep this page at home, or show it if you like. Nobody needs it to read the rest.
blank-number = No.
blank-more-each = More about them: begin with the number of the row
blank-if = only if "{ $question }" is: { $answer }
blank-if-given = only if you answered "{ $question }"
blank-if-not = not if "{ $question }" is: { $answer }
blank-if-fits = only if it fits your answer to "{ $question }"
blank-or = {" or "}
blank-slash = {" / "}
