### Help on the command line: what makes the program usable for everyone.

help-commands = Commands of plain mode

help-accessibility =
    Screen readers and braille
    Start previsit --plain. It asks the same questions, one line after the other. The setting ACCESSIBLE=1 does the same.
    Type ? for help and ?? for all commands. A script of answers on standard input works too.

    Larger letters
    Hold Ctrl and press + in most terminals, or Cmd and + on a Mac. Everything fits into 40 columns and 12 rows.
    The sheet in large print: previsit export NAME --to visit.pdf --large

    Strong contrast
    previsit --high-contrast shows white letters on black. No color is needed to see where you are. The marked row has a > before it, and the cursor stands on it. NO_COLOR is kept.

    Simple terminals
    previsit --ascii shows ASCII letters only. It does so by itself where the locale has no others.

    The mouse
    No mouse is needed. previsit --no-mouse leaves it to the terminal, so that you can mark and copy text.

    Shaky hands
    A key that is held down counts once. Every change can be taken back with Ctrl+Z. There are no time limits.

    Someone looks over your shoulder
    F12 hides everything until you go on. The files on this computer stay where they are.

    Without a computer
    previsit blank makes a form with all questions, to fill in with a pen.
