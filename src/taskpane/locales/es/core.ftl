## Everywhere

app-name = CRM Sync for Outlook
loading = Cargando…
nav-label = Páginas
nav-meetings = Reuniones
nav-activity = Actividad
nav-needs = Por decidir
nav-settings = Ajustes
nav-needs-count =
    { $count ->
        [one] { $count } asunto espera su decisión
       *[other] { $count } asuntos esperan su decisión
    }
search-clear = Borrar la búsqueda
show-more = Mostrar más
shown-of = Se muestran { $shown } de { $total }
side-outlook = en Outlook
side-crm = en el CRM
meeting-without-title = (Sin título)
meeting-moves-to = nuevo horario: { $time }
storage-memory = Este navegador no guarda nada para el complemento. Las reuniones se reconocen por las marcas que llevan, así que nada se duplica; solo la lista de Actividad empieza de nuevo cada vez.
engine-failed = No se pudo iniciar la sincronización en esta ventana.
engine-failed-safe = No se cambió nada en ninguno de los dos lados.
page-failed = No se pudo cargar esta página.
page-failed-safe = Sus reuniones no se ven afectadas.
page-reload = Volver a cargar
when-today = Hoy, { $time }

## While something runs

work-preview-reading = Revisando ambos lados. No se cambia nada.
work-sync-reading = Buscando cambios en ambos lados
work-sync-writing = Poniendo al día ambos lados
work-off-reading = Revisando lo que se va a deshabilitar
work-off-writing = Deshabilitando
work-stopping = Se detendrá en cuanto llegue lo que está en camino
work-elsewhere = Otra ventana está sincronizando
work-amount = { $done } de { $planned }
work-read =
    { $done ->
        [one] { $done } reunión revisada
       *[other] { $done } reuniones revisadas
    }
work-waiting =
    { $side ->
        [outlook] Outlook pide una pausa. Reanudación: { $time }
        [crm] El CRM pide una pausa. Reanudación: { $time }
       *[either] Se pidió una pausa. Reanudación: { $time }
    }
work-retrying =
    { $side ->
        [outlook] Outlook no responde. Nuevo intento: { $time }
        [crm] El CRM no responde. Nuevo intento: { $time }
       *[either] No hay respuesta. Nuevo intento: { $time }
    }
work-stop = Detener
work-stop-safe = Se puede detener sin riesgo: lo hecho se conserva y el resto viene después.
announce-sync = La sincronización ha comenzado
announce-preview = Revisando ambos lados
announce-preview-done = La vista previa está lista: { $result }
announce-off = Se está deshabilitando la sincronización
announce-elsewhere = Otra ventana está sincronizando
announce-done = La sincronización ha terminado: { $result }
announce-off-done = La sincronización de reuniones está deshabilitada

## Status

status-label = Estado
status-active = Activo
status-off = Deshabilitado
status-paused = En pausa
status-attention = Requiere atención

## Meetings: not enabled yet

meetings-new-heading = Sus reuniones del CRM, en Outlook
meetings-new-calendar = Se crea un calendario llamado “Zoho CRM” en su Outlook.
meetings-new-flow = Sus reuniones del CRM llegan a ese calendario, y lo que usted agregue en él pasa al CRM. Los cambios van en ambos sentidos.
meetings-new-quiet = No se envía correo a nadie. Las reuniones periódicas y las privadas se quedan donde están.
meetings-looking = Un momento…
meetings-see = Ver qué va a pasar
meetings-see-safe = Es solo una consulta. Nada cambia hasta que usted lo diga.
meetings-starting-heading = Sus reuniones están en camino
meetings-starting = Puede seguir trabajando. Lo que ya llegó se conserva, pase lo que pase.

## Meetings: on

meetings-on-heading = Outlook y Zoho CRM
meetings-in-step =
    { $count ->
        [0] Aún no hay reuniones sincronizadas
        [one] { $count } reunión sincronizada
       *[other] { $count } reuniones sincronizadas
    }
meetings-empty-hint = Agregue una reunión al calendario “Zoho CRM” en Outlook o cree una en el CRM: llega al otro lado con la próxima sincronización.
meetings-last = { $when } · { $result }
meetings-last-stopped = { $when } · Usted detuvo la sincronización: { $result }
meetings-last-failed = { $when } · La sincronización no se pudo completar: { $result }
meetings-last-none = Aún no se ha sincronizado
meetings-next = Próxima sincronización automática: { $time } aprox., mientras este panel esté abierto.
meetings-next-soon = La próxima sincronización automática empieza en un momento.
meetings-next-signed-out = La sincronización automática continúa en cuanto vuelva a iniciar sesión.
meetings-next-off = La sincronización automática está desactivada.
meetings-next-on = Activarla
meetings-next-change = Cambiar la frecuencia
meetings-sync-now = Sincronizar ahora
meetings-syncing = Sincronizando…
meetings-conflicts =
    { $count ->
        [one] { $count } reunión cambió en ambos lados: ver los dos valores
       *[other] { $count } reuniones cambiaron en ambos lados: ver los dos valores
    }
meetings-needs =
    { $count ->
        [one] { $count } asunto espera su decisión
       *[other] { $count } asuntos esperan su decisión
    }
meetings-left =
    { $count ->
        [one] { $count } no se sincroniza: ver por qué
       *[other] { $count } no se sincronizan: ver por qué
    }
meetings-remaining =
    { $count ->
        [one] Falta { $count }: llega con la próxima sincronización
       *[other] Faltan { $count }: llegan con la próxima sincronización
    }

## What a run did (G7)

run-created-outlook =
    { $count ->
        [one] { $count } llegó a Outlook
       *[other] { $count } llegaron a Outlook
    }
run-created-crm =
    { $count ->
        [one] { $count } pasó al CRM
       *[other] { $count } pasaron al CRM
    }
run-updated-outlook =
    { $count ->
        [one] { $count } cambió en Outlook
       *[other] { $count } cambiaron en Outlook
    }
run-updated-crm =
    { $count ->
        [one] { $count } cambió en el CRM
       *[other] { $count } cambiaron en el CRM
    }
run-deleted-outlook =
    { $count ->
        [one] { $count } se quitó de Outlook
       *[other] { $count } se quitaron de Outlook
    }
run-deleted-crm =
    { $count ->
        [one] { $count } se eliminó en el CRM
       *[other] { $count } se eliminaron en el CRM
    }
run-nothing = sin cambios

## Meetings: switched off

meetings-off-heading = La sincronización de reuniones está deshabilitada
meetings-off-user = Usted la deshabilitó. Sus reuniones del CRM siguen todas ahí.
meetings-off-removed = El calendario “Zoho CRM” se eliminó en Outlook, así que la sincronización se deshabilitó sola. Sus reuniones del CRM siguen todas ahí.
meetings-off-again = Puede volver a habilitarla cuando quiera; nada llega dos veces.

## Time zones (D2)

zones-heading = Zonas horarias
zones-same = Outlook y el CRM usan la misma zona horaria: { $zone }
zones-differ = Outlook usa { $outlook } y el CRM, { $crm }. Las horas son exactas en ambos lados.
zones-example = “{ $title }”: { $outlookTime } en { $outlook } equivale a { $crmTime } en { $crm }; es el mismo momento.
zones-example-now = Ahora: { $outlookTime } en { $outlook } equivale a { $crmTime } en { $crm }; es el mismo momento.

## Preview

preview-heading = Qué va a pasar
preview-calendar-new = Se creará un calendario nuevo, “Zoho CRM”, en Outlook.
preview-calendar-ours = Su calendario “Zoho CRM” ya está ahí y se volverá a usar.
preview-calendar-approve = Se usará el calendario “Zoho CRM” que ya existe.
preview-calendar-reject = Se creará un segundo calendario, “Zoho CRM (CRM Sync)”, junto al que ya existe.
preview-foreign-heading = ¿De quién es este calendario?
preview-foreign-there = En Outlook ya hay un calendario “Zoho CRM” que no se creó aquí.
preview-foreign-other = Lo más probable es que lo haya creado la sincronización con Office 365 del propio CRM. Deshabilite esa primero: si no, cada una alimentaría a la otra y las reuniones se duplicarían.
preview-foreign-use-hint = Si lo usa: sus reuniones del CRM llegan a este calendario, y lo que hay en él pasa al CRM.
preview-foreign-second-hint = Si crea otro: este calendario no se toca.
preview-foreign-safe = En ambos casos verá antes qué va a pasar; todavía no cambia nada.
preview-foreign-use = Usar este calendario
preview-foreign-second = Crear otro calendario
preview-nothing = Ambos lados ya están al día. Las reuniones nuevas se sincronizarán a partir de ahora.
preview-count-create-outlook =
    { $count ->
        [one] { $count } reunión llega a Outlook
       *[other] { $count } reuniones llegan a Outlook
    }
preview-count-create-crm =
    { $count ->
        [one] { $count } pasa al CRM
       *[other] { $count } pasan al CRM
    }
preview-count-update-outlook =
    { $count ->
        [one] { $count } cambia en Outlook
       *[other] { $count } cambian en Outlook
    }
preview-count-update-crm =
    { $count ->
        [one] { $count } cambia en el CRM
       *[other] { $count } cambian en el CRM
    }
preview-count-delete-outlook =
    { $count ->
        [one] { $count } se quita de Outlook
       *[other] { $count } se quitan de Outlook
    }
preview-count-delete-crm =
    { $count ->
        [one] { $count } se elimina en el CRM
       *[other] { $count } se eliminan en el CRM
    }
preview-count-stamp =
    { $count ->
        [one] { $count } ya está en ambos lados y no se duplica
       *[other] { $count } ya están en ambos lados y no se duplican
    }
preview-count-skipped =
    { $count ->
        [one] { $count } no se sincroniza
       *[other] { $count } no se sincronizan
    }
preview-count-needs =
    { $count ->
        [one] { $count } espera su decisión
       *[other] { $count } esperan su decisión
    }
preview-group-create-outlook = Llegan a Outlook
preview-group-create-crm = Pasan al CRM
preview-group-update-outlook = Cambian en Outlook
preview-group-update-crm = Cambian en el CRM
preview-group-delete-outlook = Se quitan de Outlook
preview-group-delete-crm = Se eliminan en el CRM
preview-group-stamp = Ya están en ambos lados
preview-group-amount = Marcadas: { $ticked } de { $total }
preview-all = Marcar todas
preview-none = Desmarcar todas
preview-all-found = Marcar las encontradas
preview-none-found = Desmarcar las encontradas
preview-for = { $what }: { $group }
preview-untick-hint = Desmarque lo que deba quedarse como está. En una lista larga, las teclas de flecha llevan de una reunión a otra.
preview-search = Buscar por título
preview-found =
    { $count ->
        [0] Ninguna reunión tiene esto en el título
        [one] { $count } reunión encontrada
       *[other] { $count } reuniones encontradas
    }
preview-skipped-heading = No se sincronizan
preview-skipped-summary = { $rule } ({ $count })
preview-skipped-times = { $count } fechas
preview-needs-heading = Esperarán su decisión
preview-cut = Hay más de 5000 reuniones. Primero llegan las próximas y luego las más recientes; para traer también una anterior, edítela.
preview-enable =
    { $count ->
        [0] Habilitar sin traer nada ahora
        [one] Habilitar ({ $count } reunión)
       *[other] Habilitar ({ $count } reuniones)
    }
preview-not-now = Ahora no
need-mail =
    { $count ->
        [one] Un cambio en { $count } reunión enviaría correo a otras personas: usted decide antes
       *[other] Los cambios en { $count } reuniones enviarían correo a otras personas: usted decide antes
    }
need-deletion =
    { $count ->
        [one] { $count } eliminación: usted la confirma antes
       *[other] { $count } eliminaciones: usted las confirma antes
    }
need-shift =
    { $count ->
        [one] { $count } reunión cambiaría de hora: usted lo confirma antes
       *[other] { $count } reuniones cambiarían de hora, todas con el mismo desfase: usted lo confirma antes
    }
need-foreign = Un calendario “Zoho CRM” que no se creó aquí: usted dice si se usa
need-ambiguous =
    { $count ->
        [one] { $count } reunión podría ser una entre varias del CRM: usted elige
       *[other] { $count } reuniones podrían ser, cada una, una entre varias del CRM: usted elige
    }
need-switch-off = La deshabilitación espera su decisión
need-failed =
    { $count ->
        [one] El otro lado no aceptó { $count } reunión
       *[other] El otro lado no aceptó { $count } reuniones
    }

## Rules: why something is left alone or waits

rule-M3 = Pertenece a otra persona en el CRM
rule-M4 = Enviaría correo a otras personas, así que espera su decisión
rule-M5 = Las reuniones periódicas se quedan donde están
rule-M6 = Es más de lo que trae la primera sincronización: edite la reunión para traerla también
rule-M7 = Se importó al CRM y no se ha editado desde entonces: edítela allí para traerla
rule-M10 = La deshabilitación espera, para que no se pierda nada
rule-private = Las reuniones privadas se quedan en Outlook
rule-window = Demasiado lejos en el pasado o en el futuro
rule-chosen = Usted la dejó fuera
rule-kept = Se queda como está, como usted decidió
rule-guard = Más de lo habitual a la vez, así que espera su confirmación
rule-foreign-container = Hay un calendario con este nombre que no se creó aquí
rule-ambiguous = Varias reuniones del CRM podrían ser esta
rule-only-in-outlook = Solo está en Outlook
rule-moved = Se movió a su propio calendario
rule-other = No se sincroniza (motivo: { $rule })

## Why something happens

why-new-in-the-crm = es nueva en el CRM
why-new-in-outlook = es nueva en Outlook
why-changed-in-the-crm = cambió en el CRM
why-changed-in-outlook = cambió en Outlook
why-changed-on-both-sides = cambió en ambos lados
why-edited-in-the-crm-deleted-in-outlook = se editó en el CRM después de eliminarse en Outlook: cuenta la edición
why-edited-in-outlook-deleted-in-the-crm = se editó en Outlook después de eliminarse en el CRM: cuenta la edición
why-deleted-in-the-crm = se eliminó en el CRM
why-deleted-in-outlook = se eliminó en Outlook
why-restored-in-the-crm = se restauró en el CRM
why-restored-in-outlook = se restauró en Outlook
why-belongs-to-somebody-else-now = ahora pertenece a otra persona en el CRM
why-belongs-to-you-again = vuelve a pertenecerle a usted en el CRM
why-deletion-rejected = usted decidió conservarla
why-not-marked-as-ours-yet = la misma reunión está en ambos lados
why-made-twice-by-two-devices = dos de sus dispositivos la agregaron al mismo tiempo
why-the-same-on-both-sides = es igual en ambos lados
why-you-chose-the-other-value = usted eligió el otro valor
why-you-left-it-as-it-is = usted lo decidió así
why-switched-on-again = usted volvió a habilitar las reuniones
why-sent-twice-by-the-connection = la conexión la había enviado dos veces
why-owner = pertenece a otra persona en el CRM
why-container = se movió a otro calendario
why-window = está demasiado lejos en el pasado o en el futuro
why-kept = usted decidió dejarla como está
why-rule = una regla la deja como está
why-off = la sincronización se deshabilitó
why-chosen = usted la dejó fuera
why-other = hay un motivo que esta versión no conoce

## What was done to a meeting

happened-create =
    { $side ->
        [outlook] Llegó a Outlook
        [crm] Pasó al CRM
       *[none] Se agregó
    }
happened-update =
    { $side ->
        [outlook] Cambió en Outlook
        [crm] Cambió en el CRM
       *[none] Cambió
    }
happened-delete =
    { $side ->
        [outlook] Se quitó de Outlook
        [crm] Se eliminó en el CRM
       *[none] Se eliminó
    }
happened-stamp = Se reconoció en ambos lados
happened-link = Se encontró en ambos lados
happened-sleep = Desde entonces no se sincroniza
happened-end = Ya no está en ningún lado
happened-left = Se quedó como está
happened-nothing = No se sincroniza

## Problems: what happened, what was kept safe, the way on

problem-signed-out =
    { $side ->
        [outlook] Su sesión de Outlook ha caducado.
        [crm] Su sesión de Zoho CRM ha caducado.
       *[none] Su sesión ha caducado.
    }
safe-signed-out = No se pierde nada: los cambios de ambos lados esperan a que vuelva.
problem-throttled =
    { $side ->
        [outlook] Outlook está ocupado y pide una pausa más larga.
        [crm] Zoho CRM está ocupado y pide una pausa más larga.
       *[none] Un servicio está ocupado y pide una pausa más larga.
    }
safe-throttled = Lo hecho se conserva; el resto llega con la próxima sincronización.
problem-forbidden =
    { $side ->
        [outlook] Su buzón no permite hacer esto.
        [crm] Su perfil de Zoho CRM no permite hacer esto.
       *[none] Le falta un permiso que esto necesita.
    }
safe-forbidden = No se cambió nada allí. Su administrador puede darle permiso para ver y editar reuniones.
problem-offline =
    { $side ->
        [outlook] No se pudo conectar con Outlook.
        [crm] No se pudo conectar con Zoho CRM.
       *[none] No se pudo conectar con un servicio.
    }
safe-offline = No se pierde nada: lo hecho se conserva y el resto llega cuando vuelva la conexión.
problem-container-gone = No se encontró el calendario “Zoho CRM” en Outlook.
safe-container-gone = Por seguridad, no se eliminó nada en el CRM.
problem-foreign-container = Hay un calendario “Zoho CRM” que no se creó aquí.
safe-foreign-container = No se escribió nada en él; usted decide si se usa.
problem-storage = Este navegador no pudo guardar lo que la sincronización debe recordar.
safe-storage = Lo hecho se conserva y nada se duplica. Libere espacio en este dispositivo o permita el almacenamiento de esta página y vuelva a intentarlo.
problem-other-account =
    { $side ->
        [outlook] Este no es el buzón para el que habilitó la sincronización.
        [crm] Esta no es la cuenta del CRM para la que habilitó la sincronización.
       *[none] Esta no es la cuenta para la que habilitó la sincronización.
    }
safe-other-account = No se tocó nada en ninguna de las dos cuentas.
problem-stopped = Usted detuvo la sincronización.
safe-stopped = Lo hecho se conserva; el resto llega con la próxima sincronización.
problem-contradiction =
    { $side ->
        [outlook] Outlook dio dos respuestas que no pueden ser ciertas a la vez.
        [crm] Zoho CRM dio dos respuestas que no pueden ser ciertas a la vez.
       *[none] Hay dos respuestas que no pueden ser ciertas a la vez.
    }
safe-contradiction = Por seguridad, no se cambió nada más.
problem-unexpected =
    { $side ->
        [outlook] Outlook respondió de una forma que no se entiende.
        [crm] Zoho CRM respondió de una forma que no se entiende.
       *[none] Se produjo un error que no estaba previsto.
    }
safe-unexpected = Lo hecho se conserva y no se cambió nada más.
problem-other = Esto no se pudo completar.
safe-other = Lo hecho se conserva y no se pierde nada.
action-sign-in = Iniciar sesión de nuevo
action-again = Reintentar
action-go-on = Continuar
action-decide = Decidir
