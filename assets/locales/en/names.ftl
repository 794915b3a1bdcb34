### Lists of names that are brought: what was done; what happened, and what to do.

names-add = Bring a list: the RxTerms archive as it comes, or a table with tabs
names-remove = Take a list away that was brought
names-arg-file = The RxTerms archive, a file out of it, or a table whose first line names its columns
names-arg-called = What the list is to be called
names-arg-name = What the list is called

names-count =
    { $count ->
        [one] 1 name
       *[other] { $count } names
    }
names-added =
    { $count ->
        [one] Added the list { $name } with 1 name.
       *[other] Added the list { $name } with { $count } names.
    }
names-replaced =
    { $count ->
        [one] Added the list { $name } with 1 name, in the place of the earlier one.
       *[other] Added the list { $name } with { $count } names, in the place of the earlier one.
    }
names-from = It is from { $date }.
names-from-unknown = The name of the file does not say from when it is.
names-removed = Removed the list { $name }.
names-damaged = Damaged, so it is left out. Remove it and add it again.

names-too-large = { $file } is far larger than any list of names.
    .advice = Check that this is the right file.
names-archive = The archive { $file } is damaged, cut off or locked.
    .advice = Get the file again and add it as it comes.
names-nothing-inside = There is no list of names in { $file } that we know.
    .advice = Check that this is the archive of RxTerms. It holds a file like RxTerms202611.txt.
names-empty = There are no names in { $file }.
    .advice = Check that this is the right file.
names-not-text = { $file } is not a text file in UTF-8. The problem is in line { $line }.
    .advice = Check that this is the right file, or save it again as text in UTF-8.
names-character = Line { $line } of { $file } holds a character that nobody can see.
    .advice = Take it out, or get the file from a place that you trust.
names-long-line = Line { $line } of { $file } is far longer than any line of a list.
    .advice = Check that this is the right file.
names-cells = Line { $line } of { $file } has too few or too many cells. It may be cut off.
    .advice = Get the file again and add it as it comes.
names-column = The first line of { $file } names no column "{ $column }".
    .advice = Check that this is the right file. Columns are parted by tabs, in RxTerms by "|".
names-name = Line { $line } of { $file } has no name, or one that is too long.
    .advice = Write a name of up to 200 letters there, then add the file again.
names-cell = Line { $line } of { $file } has something else than we know in the column "{ $column }".
    .advice = Mend that cell or leave it empty, then add the file again.
names-called = A list cannot be called "{ $name }".
    .advice = Use up to 40 letters from a to z, digits and "-".
names-not-there = There is no list called "{ $name }".
    .advice = Choose one of these: { $names }
names-none-brought = There is no list called "{ $name }". None was brought yet.
    .advice = See all lists: previsit names
names-built-in = Our own list is part of the program and stays.
    .advice = See all lists: previsit names
