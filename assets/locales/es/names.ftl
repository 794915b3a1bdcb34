### Lists of names that are brought: what was done; what happened, and what to do.
### This translation still needs a reader from the field.

names-add = Traer una lista: el archivo comprimido RxTerms tal como viene, o una tabla con tabuladores
names-remove = Quitar una lista que se trajo
names-arg-file = El archivo comprimido RxTerms, un archivo sacado de él, o una tabla cuya primera línea nombra sus columnas
names-arg-called = Cómo se va a llamar la lista
names-arg-name = Cómo se llama la lista

names-count =
    { $count ->
        [one] 1 nombre
       *[other] { $count } nombres
    }
names-added =
    { $count ->
        [one] Se añadió la lista { $name } con 1 nombre.
       *[other] Se añadió la lista { $name } con { $count } nombres.
    }
names-replaced =
    { $count ->
        [one] Se añadió la lista { $name } con 1 nombre, en lugar de la anterior.
       *[other] Se añadió la lista { $name } con { $count } nombres, en lugar de la anterior.
    }
names-from = Es de { $date }.
names-from-unknown = El nombre del archivo no dice de cuándo es.
names-removed = Se quitó la lista { $name }.
names-damaged = Está dañada y no se usa. Quítela y añádala otra vez.

names-too-large = { $file } es mucho más grande que cualquier lista de nombres.
    .advice = Compruebe que este es el archivo correcto.
names-archive = El archivo comprimido { $file } está dañado, cortado o bloqueado.
    .advice = Consiga el archivo otra vez y añádalo tal como viene.
names-nothing-inside = En { $file } no hay ninguna lista de nombres que conozcamos.
    .advice = Compruebe que es el archivo comprimido de RxTerms. Contiene un archivo como RxTerms202611.txt.
names-empty = En { $file } no hay nombres.
    .advice = Compruebe que este es el archivo correcto.
names-not-text = { $file } no es un archivo de texto en UTF-8. El problema está en la línea { $line }.
    .advice = Compruebe que este es el archivo correcto, o guárdelo otra vez como texto en UTF-8.
names-character = La línea { $line } de { $file } contiene un carácter que nadie puede ver.
    .advice = Quítelo, o consiga el archivo de un lugar en el que confíe.
names-long-line = La línea { $line } de { $file } es mucho más larga que cualquier línea de una lista.
    .advice = Compruebe que este es el archivo correcto.
names-cells = La línea { $line } de { $file } tiene muy pocas o demasiadas celdas. Quizás esté cortada.
    .advice = Consiga el archivo otra vez y añádalo tal como viene.
names-column = La primera línea de { $file } no nombra ninguna columna "{ $column }".
    .advice = Compruebe que este es el archivo correcto. Las columnas se separan con tabuladores; en RxTerms, con "|".
names-name = La línea { $line } de { $file } no tiene nombre, o tiene uno demasiado largo.
    .advice = Escriba allí un nombre de hasta 200 letras y añada el archivo otra vez.
names-cell = La línea { $line } de { $file } tiene algo que no conocemos en la columna "{ $column }".
    .advice = Arregle esa celda o déjela vacía, y añada el archivo otra vez.
names-called = Una lista no se puede llamar "{ $name }".
    .advice = Use hasta 40 letras de la a a la z, cifras y "-".
names-not-there = No hay ninguna lista llamada "{ $name }".
    .advice = Elija una de estas: { $names }
names-none-brought = No hay ninguna lista llamada "{ $name }". Todavía no se trajo ninguna.
    .advice = Mire todas las listas: previsit names
names-built-in = Nuestra propia lista es parte del programa y se queda.
    .advice = Mire todas las listas: previsit names
