### A medicine on one line, such as "metformin 500 mg 2x día para el azúcar".
### This translation still needs a reader from the field.
### The lists one-line-read-* hold the words that are known, in small letters without accents, with | between.

## What is counted or measured

one-line-read-strength = mg|mgs|miligramo|miligramos|g|gr|grs|gramo|gramos|mcg|mcgs|µg|μg|ug|microgramo|microgramos|iu|ui|unidades internacionales|unidad internacional|meq|mmol|mmols|%|por ciento|ng|nanogramos
one-line-read-per = por
one-line-read-measure = ml|mls|mililitro|mililitros|l|litro|hora|hr|h|dosis|inhalacion|puff|pulverizacion|gota|aplicacion
one-line-read-count = unidad|unidades|uds|ml|mls|mililitro|mililitros|pastilla|pastillas|pildora|pildoras|medida|medidas|dosis
one-line-read-count-inhaler = puff|puffs|inhalacion|inhalaciones|bocanada|bocanadas|disparo|disparos
one-line-read-count-spray = pulverizacion|pulverizaciones|atomizacion|atomizaciones|rociada|rociadas
one-line-read-count-powder = sobre|sobres|sobrecito|sobrecitos
one-line-read-site = cada ojo|en cada ojo|por ojo|ambos ojos|en ambos ojos|los dos ojos|en los dos ojos|los ojos|en los ojos|ojo izquierdo|ojo derecho|en ojo izquierdo|en ojo derecho|en el ojo izquierdo|en el ojo derecho|cada fosa nasal|en cada fosa nasal|por fosa nasal|en cada fosa|por fosa|ambas fosas nasales|en ambas fosas nasales|cada orificio nasal|en cada orificio nasal|cada oido|en cada oido|por oido|ambos oidos|en ambos oidos|los dos oidos|en los dos oidos|oido izquierdo|oido derecho|en el oido izquierdo|en el oido derecho|cada lado|en cada lado|por lado

## Forms; behind a number they are counted too

one-line-read-form-tablet = tableta|tabletas|comprimido|comprimidos|tab|tabs|tabl|comp|comps|cp|gragea|grageas
one-line-read-form-capsule = capsula|capsulas|cap|caps
one-line-read-form-drops = gota|gotas|gotas para los ojos|gotas para los oidos|gotas para la nariz|gotas oftalmicas|gotas oticas|gotas nasales|colirio|gts
one-line-read-form-liquid = liquido|jarabe|solucion|solucion oral|liquido oral|suspension|suspension oral|elixir
one-line-read-form-patch = parche|parches|parche para la piel|parche transdermico|parches transdermicos
one-line-read-form-injection = inyeccion|inyecciones|iny|inyectado|inyectada|inyectable|jeringa|jeringas|jeringa precargada|pluma|pluma precargada|ampolla|ampollas
one-line-read-form-inhaler = inhalador|inhaladores|turbohaler|accuhaler|diskus
one-line-read-form-spray = spray|sprays|aerosol|spray nasal|aerosol nasal|spray para la nariz|spray bucal|atomizador
one-line-read-form-cream = crema|cremas|pomada|pomadas|unguento|unguentos|gel|locion
one-line-read-form-suppository = supositorio|supositorios|sup|supos
one-line-read-form-powder = polvo|polvos
one-line-read-form-tea = te|infusion|infusiones|tisana

one-line-read-whole-name = te verde|te negro|te blanco|te rojo|te de hierbas|infusion de hierbas|vitamina a|vitamina e|vitamina h|vit a|vit e

## Ways into the body

one-line-read-route-mouth = po|por la boca|por boca|via oral|por via oral|oral|per os|vo
one-line-read-route-under-tongue = debajo de la lengua|bajo la lengua|sublingual|via sublingual
one-line-read-route-skin = en la piel|sobre la piel|via topica
one-line-read-route-under-skin = debajo de la piel|bajo la piel|subcutanea|subcutaneo|via subcutanea

## Times of day

one-line-read-morning = manana|mananas|por la manana|por las mananas|en la manana|en las mananas|a la manana|de manana|cada manana|todas las mananas|para la manana|am|por la manana temprano|mane
one-line-read-noon = mediodia|al mediodia|a mediodia|a medio dia|al medio dia|medio dia|cada mediodia
one-line-read-evening = tarde|tardes|por la tarde|por las tardes|en la tarde|en las tardes|a la tarde|de tarde|cada tarde|todas las tardes|para la tarde|pm
one-line-read-night = noche|noches|por la noche|por las noches|en la noche|en las noches|a la noche|de noche|cada noche|todas las noches|para la noche|al acostarse|al acostarme|antes de acostarse|antes de acostarme|al dormir|antes de dormir|al ir a dormir|al irse a dormir|a la hora de dormir|a la hora de acostarse|nocte|qhs

one-line-read-manner = con comida|con la comida|con las comidas|con alimentos|con los alimentos|con cada comida|en las comidas|en la comida|despues de comer|despues de las comidas|despues de la comida|tras las comidas|antes de comer|antes de las comidas|antes de la comida|durante la comida|durante las comidas|con el estomago vacio|en ayunas|con agua|con leche|en el desayuno|con el desayuno|al desayuno|desayuno|antes del desayuno|antes de desayunar|despues del desayuno|despues de desayunar|con el almuerzo|en el almuerzo|al almuerzo|almuerzo|antes del almuerzo|antes de almorzar|despues del almuerzo|despues de almorzar|con la merienda|en la merienda|con la cena|en la cena|a la cena|cena|antes de la cena|antes de cenar|despues de la cena|despues de cenar|con la comida principal|en agua|disuelto en agua|disuelta en agua

## How often

one-line-read-daily = al dia|cada dia|todos los dias|diario|diaria|diarios|diarias|diariamente|a diario|por dia|en un dia
one-line-read-weekly = a la semana|cada semana|todas las semanas|semanal|semanales|semanalmente|por semana
one-line-read-monthly = al mes|cada mes|todos los meses|mensual|mensuales|mensualmente|por mes
one-line-read-once = una vez
one-line-read-twice = dos veces
one-line-read-thrice = tres veces
one-line-read-times = veces|vez|x|tomas|durante
one-line-read-twice-a-day = bid|bd
one-line-read-three-a-day = tid|tds
one-line-read-four-a-day = qid
one-line-read-every = cada|todos los|todas las
one-line-read-other = otro|otra|segundo|segunda
one-line-read-alternate-days = dias alternos|en dias alternos|un dia si y otro no|un dia si y un dia no|un dia si otro no|dia por medio|dia de por medio|un dia de por medio|pasando un dia
one-line-read-hours = hora|horas|hr|hrs|hs|h
one-line-read-days = dia|dias
one-line-read-weeks = semana|semanas|sem
one-line-read-months = mes|meses

one-line-read-monday = lunes|lun
one-line-read-tuesday = martes|mar
one-line-read-wednesday = miercoles|mie
one-line-read-thursday = jueves|jue
one-line-read-friday = viernes|vie
one-line-read-saturday = sabado|sabados|sab
one-line-read-sunday = domingo|domingos|dom
one-line-read-on = el|los|solo el|solo los|solo|cada|todos los|el dia|los dias

one-line-read-as-needed = si hace falta|cuando hace falta|cuando haga falta|si es necesario|cuando es necesario|cuando sea necesario|si fuera necesario|en caso necesario|en caso de necesidad|segun necesidad|a demanda|prn|si lo necesito|si la necesito|cuando lo necesito|cuando la necesito|si necesito|si lo necesita|cuando lo necesita|si precisa|si se necesita|solo si hace falta|solo cuando hace falta|solo si es necesario|solo cuando lo necesito|solo cuando sea necesario
one-line-read-max = max|maximo|maximo de|un maximo de|como maximo|no mas de|a lo sumo|a lo mas|hasta un maximo de
one-line-read-in-a-day = al dia|por dia|diario|diaria|diarios|diarias|en un dia|cada dia|en 24 horas|cada 24 horas|en 24 h|dia
one-line-read-stopped = suspendido|suspendida|lo deje|la deje|deje de tomarlo|deje de tomarla|ya no lo tomo|ya no la tomo|ya no tomo|ya no lo uso|ya no la uso|retirado|retirada|lo dejo|la dejo

## Words that hold the line together

one-line-read-for = para|contra
one-line-read-and = y|mas
one-line-read-range = a|o
one-line-read-take = tomar|tomo|toma|tome|tomando|tomado|me tomo|yo tomo|usar|uso|usa|use|usando|aplicar|aplico|aplica|aplique|aplicado|inhalar|inhalo|inhala|inhale|inyectar|inyecto|inyecta|inyecte|me inyecto|poner|pongo|ponga|me pongo|echar|echo|me echo|cambiar|cambio|cambie
one-line-read-half = medio|media|mitad|la mitad|mitad de|la mitad de
one-line-read-quarter = cuarto|un cuarto|cuarto de|un cuarto de|una cuarta parte|una cuarta parte de
one-line-read-one = uno|una|un
one-line-read-two = dos
one-line-read-three = tres
one-line-read-four = cuatro
one-line-read-five = cinco
one-line-read-six = seis
one-line-read-eight = ocho
one-line-read-ten = diez

one-line-read-clock = am|pm|a m|p m|en punto|de la manana|de la tarde|de la noche
one-line-read-aside = capa fina|una capa fina|en capa fina|poca cantidad|en poca cantidad|sc|sq|subq|subcut|iv|im|sl|au|ad|as|os|ou|en el sarpullido|en las manchas|en la zona afectada|sobre la zona afectada|en la cara|en las manos|en los pies|en el cuero cabelludo|en la rodilla|en la espalda
one-line-read-since = desde|desde el|desde hace|a partir de|en|el pasado
# "de" is left out: it stands inside many names ("sulfato de magnesio").
one-line-read-of = del
# "y media" behind what is counted ("1 pastilla y media") is asked about.
one-line-read-unsure = segun indicacion|segun indicaciones|segun prescripcion|segun receta|segun pauta|segun el medico|segun me dijeron|segun me indicaron|como me dijeron|como me indicaron|como se indica|como dijo el medico|od|hs|qd|qod|dc|d/c|mtx|ms|ssri|ssi|ud|hct|t3|bajada gradual|dosis descendente|pauta descendente|escala movil|biw|tiw|qwk|u|cc|a veces|de vez en cuando|alguna vez|variable|varia|saltar|salto|alternando|alternar|hasta|impares|pares|no|excepto|pero|salvo|menos|a menos que|si|entonces|y media|y medio
one-line-read-doubt = en|por|m|normalmente|habitualmente|generalmente|casi siempre|durante|unos|unas|sobre las|aprox|aproximadamente|mas o menos|alrededor de|quiza|quizas|tal vez|o|desconocido|desconocida|reduciendo|bajando|disminuyendo|aumentando|subiendo|cdta|cda|cucharadita|cucharaditas|cucharita|cucharitas|cucharada|cucharadas|cuchara|cucharas|segun

## What becomes of how often

one-line-once-a-day = una vez al día
one-line-twice-a-day = 2 veces al día
one-line-times-a-day = { $count } veces al día
one-line-once-a-week = una vez por semana
one-line-twice-a-week = 2 veces por semana
one-line-times-a-week = { $count } veces por semana
one-line-once-a-month = una vez al mes
one-line-twice-a-month = 2 veces al mes
one-line-times-a-month = { $count } veces al mes
one-line-every-hours = cada { $number } horas
one-line-every-days = cada { $number } días
one-line-every-weeks = cada { $number } semanas
one-line-every-months = cada { $number } meses
one-line-every-hour = cada hora
one-line-every-other-day = un día sí y otro no
one-line-every-other-week = una semana sí y otra no
one-line-every-other-month = un mes sí y otro no

## What is shown below the box

one-line-labelled = { $label }: { $words }
one-line-not-sure = No está claro: { $words }
one-line-note-separator = { "; " }
one-line-heading = Enter pone esta línea en casillas:
one-line-many-heading = Enter pone estas líneas en casillas:
one-line-keep = Dejar la línea como está
one-line-keep-many = Dejar las líneas como están
one-line-taken = La línea se puso en casillas. { undo-takes-back }
one-line-taken-note = Mire otra vez "Cuándo": ahí está lo que no está claro.
one-line-more = { $count ->
    [one] 1 línea más
   *[other] { $count } líneas más
}
