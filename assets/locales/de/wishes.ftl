### The part about what matters to the person, so that a plan can fit a life.
### This translation still needs a reader from the field.

part-wishes = Was Ihnen wichtig ist
    .help = Der beste Plan ist einer, der zu Ihrem Leben passt. Das kann der Arzt nur von Ihnen wissen. Sie können diesen Teil weglassen.

wishes-matters = Was ist Ihnen am wichtigsten?
    .label = Am wichtigsten
    .hint = Wählen Sie das Wichtigste zuerst
    .help = Vielleicht ist nicht alles davon zugleich möglich. Der Arzt sieht, was für Sie zuerst kommt.

wishes-matters-words = Was ist Ihnen noch wichtig?
    .label = Mehr über das Wichtige
    .hint = Zum Beispiel im Chor singen oder bei der Hochzeit des Enkelkinds sein
    .help = Kleine Dinge im Alltag zählen so viel wie große. Sie können das weglassen.

wishes-do-not-want = Was möchten Sie nicht?
    .label = Möchte nicht
    .hint = In Ihren eigenen Worten
    .help = Sie dürfen zu Dingen nein sagen. Wenn der Arzt es früh weiß, kann er mit Ihnen planen. Sie können das weglassen.

wishes-how-much = Wie viel möchten Sie wissen?
    .label = Möchte wissen
    .help = Manche Menschen möchten alles hören, andere nicht. Beides ist gut, und Sie dürfen Ihre Meinung ändern.

wishes-how-decide = Wie möchten Sie entscheiden?
    .label = Wer entscheidet
    .help = Der Arzt kann dann so mit Ihnen sprechen, wie es zu Ihnen passt.

wishes-faith = Was soll die Klinik über Ihren Glauben oder Ihre Kultur wissen?
    .label = Glaube oder Kultur
    .hint = Zum Beispiel Essen, Gebet oder eine Ärztin
    .help = Die Klinik kann versuchen, es zu achten. Sie können das weglassen.

wishes-upset-help = Was hilft, wenn Sie aufgeregt oder verzweifelt sind?
    .label = Hilft bei Aufregung
    .hint = Zum Beispiel eine kurze Pause oder jemand, der meine Hand hält
    .help = Termine können schwer sein. Das Personal möchte wissen, was Ihnen guttut. Sie können das weglassen.

## Choices

matters-live-longer = Länger leben
matters-be-at-home = Zu Hause sein
matters-less-pain = Weniger Schmerzen haben
matters-clear-head = Einen klaren Kopf behalten
matters-keep-working = Weiter arbeiten
matters-be-there = Für jemanden da sein
    .help = Jemand braucht Sie, oder Sie möchten einen Tag mit diesem Menschen teilen. Wer es ist, können Sie bei der nächsten Frage sagen.
matters-avoid-hospital = Nicht ins Krankenhaus müssen
matters-cost = Die Kosten niedrig halten

how-much-all = Alles
how-much-main-points = Nur das Wichtigste
how-much-ask-relative = Wenig, sagen Sie es lieber jemandem aus meiner Familie

how-decide-me = Ich entscheide selbst
how-decide-together = Der Arzt und ich entscheiden gemeinsam
how-decide-doctor = Der Arzt entscheidet für mich
