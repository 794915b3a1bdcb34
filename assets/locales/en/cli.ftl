### The command line: help, messages and errors.

cli-about = Prepares a doctor's visit or a second opinion: asks, keeps the answers here, prints the sheet
cli-examples =
    Examples:
      previsit                             start, and answer page by page
      previsit export anna --to visit.pdf  make the sheet of Anna
cli-new = Add a person, print the id
cli-list = List the people: id, name, visit, parts done
cli-show = Show the sheet as plain text
cli-export = Write the sheet as .pdf or .txt, or all answers as .json
cli-import = Add a person from a .json file
cli-remove = Remove a person for good
cli-demo = Add a made-up person to try things out
cli-where = Print the folder with the answers
cli-schema = Print the JSON Schema of the answers
cli-arg-person = Id, name, or part of the name
cli-arg-name = The person's name
cli-arg-to = The file; its ending decides what it becomes
cli-arg-paper = The size of the paper
cli-arg-for = Whom the sheet is for
cli-arg-large = Large letters, laid out anew
cli-arg-without = Leave these parts out, with commas between them
cli-arg-private = Print private notes too, on the patient's own paper
cli-arg-file = A file that previsit has written
cli-arg-home = Keep the answers in this folder

cli-list-empty = Nobody is here yet. Start with: previsit
cli-removed = Removed { $id } { $name }.
cli-removed-copies = Copies that you printed, sent or backed up are still there.
cli-saved = Your answers are saved. To go on, type: previsit

cli-no-terminal = This needs a terminal window.
    .advice = Open a terminal and type: previsit
cli-terminal-lost = The terminal is gone.
    .advice = All answers up to then are saved. Open a terminal and type: previsit
cli-not-saved = The last answers were not saved.
    .advice = Make room on the disk, or choose another folder with --home.
cli-not-printed = The text could not be written out.
    .advice = Write it into a file: previsit export PERSON --to FILE
cli-use = This command is not complete, or says something twice.
    .advice = See how it is written: previsit --help
cli-use-command = There is no command "{ $word }".
    .advice = See all commands: previsit --help
cli-use-unknown = This command does not know "{ $word }".
    .advice = See how it is written: previsit --help
cli-use-missing = Something is missing: { $word }
    .advice = See how it is written: previsit --help
cli-use-nothing = Something is missing after { $word }
    .advice = Choose one of these: { $choices }
cli-use-value = "{ $value }" cannot stand after { $word }
    .advice = Choose one of these: { $choices }
cli-use-meant = Did you mean { $meant }?
cli-nobody = We found nobody called "{ $person }".
    .advice = See who is there with: previsit list
cli-several = Several people fit "{ $person }".
    .advice = Use the id at the start of the line.
cli-no-name = A new person needs a name.
    .advice = Type it like this: previsit new Anna Kowalska
cli-remove-part = This removes { $name } for good, so a part of the name is not enough.
    .advice = Type the id or the whole name: previsit remove { $id }
cli-ending = We cannot tell what { $file } is to be.
    .advice = End the name with .pdf, .txt or .json.
cli-no-pdf = The PDF could not be made.
    .advice = Write the sheet as text: end the name with .txt.
cli-file = { $file } was not saved.
    .advice = Choose another folder.
cli-file-full = { $file } was not saved: the disk is full.
    .advice = Remove files that you do not need, or choose another folder.
cli-file-read-only = { $file } was not saved: this folder is read-only.
    .advice = Choose another folder.
cli-file-gone = { $file } was not saved: there is no such folder.
    .advice = Choose another folder.
