### The further pages: preview, activity, what needs the person, settings.

## Buttons that change something

action-show-all = Mostrar todo
action-show-less = Mostrar menos

## Preview

preview-looking = Revisando ambos lados. No se cambia nada…
preview-waits = Hay una sincronización en curso. En cuanto termine, se revisarán ambos lados…
preview-heading =
    { $kind ->
        [contacts] Qué va a pasar: contactos
        [tasks] Qué va a pasar: tareas
       *[meetings] Qué va a pasar: reuniones
    }
preview-container-new =
    { $kind ->
        [contacts] Se creará una carpeta de contactos nueva, “Zoho CRM”, en Outlook.
        [tasks] Se creará una lista de tareas nueva, “Zoho CRM”, en Outlook.
       *[meetings] Se creará un calendario nuevo, “Zoho CRM”, en Outlook.
    }
preview-container-ours =
    { $kind ->
        [contacts] Su carpeta de contactos “Zoho CRM” ya está ahí y se volverá a usar.
        [tasks] Su lista de tareas “Zoho CRM” ya está ahí y se volverá a usar.
       *[meetings] Su calendario “Zoho CRM” ya está ahí y se volverá a usar.
    }
preview-container-approve =
    { $kind ->
        [contacts] Se usará la carpeta “Zoho CRM” que ya existe.
        [tasks] Se usará la lista “Zoho CRM” que ya existe.
       *[meetings] Se usará el calendario “Zoho CRM” que ya existe.
    }
preview-container-reject =
    { $kind ->
        [contacts] Se creará una segunda carpeta de contactos, “Zoho CRM (CRM Sync)”, junto a la que ya existe.
        [tasks] Se creará una segunda lista de tareas, “Zoho CRM (CRM Sync)”, junto a la que ya existe.
       *[meetings] Se creará un segundo calendario, “Zoho CRM (CRM Sync)”, junto al que ya existe.
    }
preview-foreign-heading =
    { $kind ->
        [contacts] ¿De quién es esta carpeta?
        [tasks] ¿De quién es esta lista?
       *[meetings] ¿De quién es este calendario?
    }
preview-foreign-there =
    { $kind ->
        [contacts] En Outlook ya hay una carpeta de contactos “Zoho CRM” que no se creó aquí.
        [tasks] En Outlook ya hay una lista de tareas “Zoho CRM” que no se creó aquí.
       *[meetings] En Outlook ya hay un calendario “Zoho CRM” que no se creó aquí.
    }
preview-foreign-other =
    { $kind ->
        [contacts] Lo más probable es que la haya creado la sincronización con Office 365 del propio CRM. Deshabilite esa primero: si no, cada una alimentaría a la otra y los contactos se duplicarían.
        [tasks] Lo más probable es que la haya creado la sincronización con Office 365 del propio CRM. Deshabilite esa primero: si no, cada una alimentaría a la otra y las tareas se duplicarían.
       *[meetings] Lo más probable es que lo haya creado la sincronización con Office 365 del propio CRM. Deshabilite esa primero: si no, cada una alimentaría a la otra y las reuniones se duplicarían.
    }
preview-foreign-use-hint =
    { $kind ->
        [contacts] Si la usa: sus contactos del CRM llegan a esta carpeta, y lo que hay en ella pasa al CRM.
        [tasks] Si la usa: sus tareas del CRM llegan a esta lista, y lo que hay en ella pasa al CRM.
       *[meetings] Si lo usa: sus reuniones del CRM llegan a este calendario, y lo que hay en él pasa al CRM.
    }
preview-foreign-second-hint =
    { $kind ->
        [contacts] Si crea otra: esta carpeta no se toca.
        [tasks] Si crea otra: esta lista no se toca.
       *[meetings] Si crea otro: este calendario no se toca.
    }
preview-foreign-safe = En ambos casos verá antes qué va a pasar; todavía no cambia nada.
preview-foreign-use =
    { $kind ->
        [contacts] Usar esta carpeta
        [tasks] Usar esta lista
       *[meetings] Usar este calendario
    }
preview-foreign-second =
    { $kind ->
        [contacts] Crear otra carpeta de contactos
        [tasks] Crear otra lista de tareas
       *[meetings] Crear otro calendario
    }
preview-nothing =
    { $kind ->
        [contacts] Ambos lados ya están al día. Los contactos nuevos se sincronizarán a partir de ahora.
        [tasks] Ambos lados ya están al día. Las tareas nuevas se sincronizarán a partir de ahora.
       *[meetings] Ambos lados ya están al día. Las reuniones nuevas se sincronizarán a partir de ahora.
    }
preview-count-create-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contacto llega a Outlook
           *[other] { $count } contactos llegan a Outlook
        }
        [tasks]
        { $count ->
            [one] { $count } tarea llega a Outlook
           *[other] { $count } tareas llegan a Outlook
        }
       *[meetings]
        { $count ->
            [one] { $count } reunión llega a Outlook
           *[other] { $count } reuniones llegan a Outlook
        }
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
preview-group-amount =
    { $kind ->
        [contacts] Marcados: { $ticked } de { $total }
       *[meetings] Marcadas: { $ticked } de { $total }
    }
preview-all =
    { $kind ->
        [contacts] Marcar todos
       *[meetings] Marcar todas
    }
preview-none =
    { $kind ->
        [contacts] Desmarcar todos
       *[meetings] Desmarcar todas
    }
preview-all-found =
    { $kind ->
        [contacts] Marcar los encontrados
       *[meetings] Marcar las encontradas
    }
preview-none-found =
    { $kind ->
        [contacts] Desmarcar los encontrados
       *[meetings] Desmarcar las encontradas
    }
preview-for = { $what }: { $group }
preview-untick-hint = Desmarque lo que deba quedarse como está. En una lista larga, las teclas de flecha llevan de una línea a otra.
preview-search = Buscar por título
preview-found =
    { $kind ->
        [contacts]
        { $count ->
            [0] Ningún contacto tiene esto en el título
            [one] { $count } contacto encontrado
           *[other] { $count } contactos encontrados
        }
        [tasks]
        { $count ->
            [0] Ninguna tarea tiene esto en el título
            [one] { $count } tarea encontrada
           *[other] { $count } tareas encontradas
        }
       *[meetings]
        { $count ->
            [0] Ninguna reunión tiene esto en el título
            [one] { $count } reunión encontrada
           *[other] { $count } reuniones encontradas
        }
    }
preview-skipped-heading = No se sincronizan
preview-skipped-summary = { $rule } ({ $count })
preview-skipped-times = { $count } fechas
preview-needs-heading = Esperarán su decisión
preview-cut = Hay más de 5000 reuniones. Primero llegan las próximas y luego las más recientes; para traer también una anterior, edítela.
preview-remaining =
    { $count ->
        [one] Falta { $count }: llega con la próxima sincronización
       *[other] Faltan { $count }: llegan poco a poco con las próximas sincronizaciones
    }
preview-enable =
    { $kind ->
        [contacts]
        { $count ->
            [0] Habilitar sin traer nada ahora
            [one] Habilitar ({ $count } contacto)
           *[other] Habilitar ({ $count } contactos)
        }
        [tasks]
        { $count ->
            [0] Habilitar sin traer nada ahora
            [one] Habilitar ({ $count } tarea)
           *[other] Habilitar ({ $count } tareas)
        }
       *[meetings]
        { $count ->
            [0] Habilitar sin traer nada ahora
            [one] Habilitar ({ $count } reunión)
           *[other] Habilitar ({ $count } reuniones)
        }
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
need-foreign =
    { $kind ->
        [contacts] Una carpeta de contactos “Zoho CRM” que no se creó aquí: usted dice si se usa
        [tasks] Una lista de tareas “Zoho CRM” que no se creó aquí: usted dice si se usa
       *[meetings] Un calendario “Zoho CRM” que no se creó aquí: usted dice si se usa
    }
need-ambiguous =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contacto podría ser uno entre varios del CRM: usted elige
           *[other] { $count } contactos podrían ser, cada uno, uno entre varios del CRM: usted elige
        }
        [tasks]
        { $count ->
            [one] { $count } tarea podría ser una entre varias del CRM: usted elige
           *[other] { $count } tareas podrían ser, cada una, una entre varias del CRM: usted elige
        }
       *[meetings]
        { $count ->
            [one] { $count } reunión podría ser una entre varias del CRM: usted elige
           *[other] { $count } reuniones podrían ser, cada una, una entre varias del CRM: usted elige
        }
    }
need-switch-off = La deshabilitación espera su decisión
need-failed =
    { $kind ->
        [contacts]
        { $count ->
            [one] El otro lado no aceptó { $count } contacto
           *[other] El otro lado no aceptó { $count } contactos
        }
        [tasks]
        { $count ->
            [one] El otro lado no aceptó { $count } tarea
           *[other] El otro lado no aceptó { $count } tareas
        }
       *[meetings]
        { $count ->
            [one] El otro lado no aceptó { $count } reunión
           *[other] El otro lado no aceptó { $count } reuniones
        }
    }
need-merged =
    { $count ->
        [one] { $count } registro se combinó con otro en el CRM: usted decide sobre su copia en Outlook
       *[other] { $count } registros se combinaron con otros en el CRM: usted decide sobre sus copias en Outlook
    }

## Rules: why something is left alone or waits

rule-owner = Pertenece a otra persona en el CRM
rule-imported =
    { $kind ->
        [contacts] Se importó al CRM y no se ha editado desde entonces: edite el contacto allí para traerlo
        [tasks] Se importó al CRM y no se ha editado desde entonces: edite la tarea allí para traerla
       *[meetings] Se importó al CRM y no se ha editado desde entonces: edite la reunión allí para traerla
    }
rule-off = La deshabilitación espera, para que no se pierda nada
rule-C5 = Se eliminó en Outlook; sigue en el CRM
rule-G1 =
    { $side ->
        [outlook] Se queda en Outlook: los cambios solo van del CRM a Outlook
        [crm] Se queda en el CRM: los cambios solo van de Outlook al CRM
       *[none] Los cambios solo van en el otro sentido
    }
rule-G8 = Es más de lo que trae una sincronización: llega con las próximas
rule-G9 = Su perfil del CRM no le permite verlo o cambiarlo
rule-T5 = Las tareas periódicas se quedan donde están
rule-merged = Su registro del CRM se combinó con otro, así que espera su decisión
rule-M4 = Enviaría correo a otras personas, así que espera su decisión
rule-M5 = Las reuniones periódicas se quedan donde están
rule-M6 = Es más de lo que trae la primera sincronización: edite la reunión para traerla también
rule-private = Las reuniones privadas se quedan en Outlook
rule-cancelled = Cancelada por el organizador
rule-declined =
    { $side ->
        [crm] Rechazada en Outlook; se queda en el CRM porque se cambió allí o porque las eliminaciones se quedan en Outlook
       *[other] Usted la rechazó
    }
rule-twin = El CRM ya tiene una reunión con el mismo título y a la misma hora
rule-window = Demasiado lejos en el pasado o en el futuro
rule-chosen =
    { $kind ->
        [contacts] Usted lo dejó fuera
       *[meetings] Usted la dejó fuera
    }
rule-kept = Se queda como está, por decisión suya o por sus ajustes
rule-guard = Más de lo habitual a la vez, así que espera su confirmación
rule-foreign-container =
    { $kind ->
        [contacts] Hay una carpeta de contactos con este nombre que no se creó aquí
        [tasks] Hay una lista de tareas con este nombre que no se creó aquí
       *[meetings] Hay un calendario con este nombre que no se creó aquí
    }
rule-ambiguous =
    { $kind ->
        [contacts] Varios contactos del CRM podrían ser este
        [tasks] Varias tareas del CRM podrían ser esta
       *[meetings] Varias reuniones del CRM podrían ser esta
    }
rule-only-in-outlook = Solo está en Outlook
rule-moved =
    { $kind ->
        [contacts] Se movió a sus propios contactos
        [tasks] Se movió a sus propias tareas
       *[meetings] Se movió a su propio calendario
    }
rule-other = No se sincroniza (motivo: { $rule })

## Why something happens

why-new-in-the-crm =
    { $kind ->
        [contacts] es nuevo en el CRM
       *[meetings] es nueva en el CRM
    }
why-new-in-outlook =
    { $kind ->
        [contacts] es nuevo en Outlook
       *[meetings] es nueva en Outlook
    }
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
why-deletion-rejected =
    { $kind ->
        [contacts] usted decidió conservarlo
       *[meetings] usted decidió conservarla
    }
why-not-marked-as-ours-yet =
    { $kind ->
        [contacts] el mismo contacto está en ambos lados
        [tasks] la misma tarea está en ambos lados
       *[meetings] la misma reunión está en ambos lados
    }
why-made-twice-by-two-devices =
    { $kind ->
        [contacts] dos de sus dispositivos lo agregaron al mismo tiempo
       *[meetings] dos de sus dispositivos la agregaron al mismo tiempo
    }
why-the-same-on-both-sides = es igual en ambos lados
why-you-chose-the-other-value = usted eligió el otro valor
why-you-left-it-as-it-is = usted lo decidió así
why-switched-on-again =
    { $kind ->
        [contacts] usted volvió a habilitar los contactos
        [tasks] usted volvió a habilitar las tareas
       *[meetings] usted volvió a habilitar las reuniones
    }
why-sent-twice-by-the-connection =
    { $kind ->
        [contacts] la conexión lo había enviado dos veces
       *[meetings] la conexión la había enviado dos veces
    }
why-in-the-sync-again = vuelve a sincronizarse
why-not-on-the-list-any-more = ya no está en la lista elegida
why-merged-with-another-record = su registro del CRM se combinó con otro
why-filter = no está en la lista elegida
why-owner = pertenece a otra persona en el CRM
why-container =
    { $kind ->
        [contacts] se movió a otra carpeta de contactos
        [tasks] se movió a otra lista de tareas
       *[meetings] se movió a otro calendario
    }
why-window = está demasiado lejos en el pasado o en el futuro
why-kept =
    { $kind ->
        [contacts] usted decidió dejarlo como está
       *[meetings] usted decidió dejarla como está
    }
why-declined = usted la rechazó o la quitó de su calendario
why-rule =
    { $kind ->
        [contacts] una regla lo deja como está
       *[meetings] una regla la deja como está
    }
why-off = la sincronización se deshabilitó
why-chosen =
    { $kind ->
        [contacts] usted lo dejó fuera
       *[meetings] usted la dejó fuera
    }
why-other = hay un motivo que esta versión no conoce

## What was done to a record

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

## Activity

activity-search = Buscar en los títulos
activity-filter = Estado
activity-filter-all = Todos
activity-filter-synced = Sincronizado
activity-filter-left = Sin sincronizar
activity-filter-failed = Con error
activity-filter-waiting = En espera
activity-filter-conflict = Con conflicto
activity-filter-removed = Eliminado
activity-kind = Tipo
activity-kind-all = Todos los tipos
activity-found =
    { $total ->
        [0] No se encontró nada
        [one] Un resultado
       *[other] { $total } resultados
    }
activity-loading = Consultando qué ha pasado…
activity-failed = No se pudo consultar qué ha pasado. No se cambió nada.
activity-list = Resultados
activity-when = { $kind ->
    [tasks] Vence: { $when }
   *[meetings] { $when }
  }
activity-alike = { $count } fechas
activity-conflict = Conflicto
activity-not-arrived =
    { $side ->
        [crm] Aún no ha llegado al CRM
       *[outlook] Aún no ha llegado a Outlook
    }
activity-because = { $what } porque { $why }

activity-empty-working = Hay una sincronización en curso. Lo que haga aparecerá aquí cuando termine.
activity-empty-new = Todavía no ha pasado nada. Vea qué pasaría al habilitar la sincronización y empiece por ahí.
activity-empty-link = Ir a Sincronización
activity-empty-on = Todavía no ha pasado nada. Agregue algo en Outlook o en el CRM y luego sincronice.
activity-empty-search = Nada tiene estas palabras en el título. Pruebe con menos palabras o muestre todo.
activity-empty-filter = Ahora mismo no hay nada en esta lista.
activity-empty-show-all = Mostrar todo

activity-back = Volver a la lista
activity-gone = Ya no hay datos de este elemento.
activity-open-crm = Abrir en el CRM
activity-new-tab = (se abre en una pestaña nueva)
activity-leave =
    { $kind ->
        [contacts] No sincronizar este contacto
        [tasks] No sincronizar esta tarea
       *[meetings] No sincronizar esta reunión
    }
activity-leave-hint = Se queda en Outlook y en el CRM. Los cambios posteriores no pasan al otro lado.
activity-include =
    { $kind ->
        [contacts] Volver a sincronizar este contacto
        [tasks] Volver a sincronizar esta tarea
       *[meetings] Volver a sincronizar esta reunión
    }
activity-include-hint = A partir de ahora, los cambios vuelven a pasar al otro lado.
activity-bring-back = Traer de nuevo a Outlook
activity-bring-back-hint = Se vuelve a crear en Outlook y los cambios pasan de nuevo al otro lado.
activity-history = Qué ha pasado
activity-no-history =
    { $kind ->
        [contacts] No se ha hecho nada con este contacto.
        [tasks] No se ha hecho nada con esta tarea.
       *[meetings] No se ha hecho nada con esta reunión.
    }
activity-fields-changed =
    { $side ->
        [crm] cambió en el CRM ({ $fields })
       *[outlook] cambió en Outlook ({ $fields })
    }

activity-field-title = título
activity-field-time = horario
activity-field-location = ubicación
activity-field-description = descripción
activity-field-context = datos del CRM
activity-field-name = nombre
activity-field-emails = direcciones de correo electrónico
activity-field-businessPhones = teléfonos del trabajo
activity-field-homePhones = teléfonos particulares
activity-field-mobilePhone = teléfono móvil
activity-field-companyName = empresa
activity-field-jobTitle = cargo
activity-field-department = departamento
activity-field-officeLocation = oficina
activity-field-profession = profesión
activity-field-manager = responsable
activity-field-assistantName = asistente
activity-field-nickName = apodo
activity-field-spouseName = cónyuge o pareja
activity-field-businessAddress = dirección del trabajo
activity-field-homeAddress = dirección particular
activity-field-otherAddress = otra dirección
activity-field-birthday = cumpleaños
activity-field-businessHomePage = página web
activity-field-personalNotes = notas
activity-field-categories = categorías
activity-field-body = nota
activity-field-dueDateTime = fecha de vencimiento
activity-field-startDateTime = fecha de inicio
activity-field-status = estado
activity-field-importance = prioridad
activity-field-other = otro dato

activity-lost = Cambió en ambos lados: { $field }
activity-lost-kept =
    { $side ->
        [crm] Valor conservado, de Outlook
       *[outlook] Valor conservado, del CRM
    }
activity-lost-other =
    { $side ->
        [crm] Valor no usado, del CRM
       *[outlook] Valor no usado, de Outlook
    }
activity-lost-blank = (vacío)
activity-lost-take = Usar el otro valor
activity-lost-taken = Listo. Ahora se usa el otro valor en ambos lados.
activity-replaced = Usted reemplazó: { $field }
activity-replaced-kept =
    { $side ->
        [crm] Valor elegido, ahora en el CRM
       *[outlook] Valor elegido, ahora en Outlook
    }
activity-replaced-other =
    { $side ->
        [crm] Antes, en el CRM
       *[outlook] Antes, en Outlook
    }
activity-replaced-take = Recuperar este valor
activity-replaced-taken = Listo. El valor anterior está de nuevo en ambos lados.
activity-leave-done =
    { $kind ->
        [contacts] Listo. Desde ahora, este contacto no se sincroniza.
        [tasks] Listo. Desde ahora, esta tarea no se sincroniza.
       *[meetings] Listo. Desde ahora, esta reunión no se sincroniza.
    }
activity-include-done =
    { $kind ->
        [contacts] Listo. Este contacto vuelve a sincronizarse.
        [tasks] Listo. Esta tarea vuelve a sincronizarse.
       *[meetings] Listo. Esta reunión vuelve a sincronizarse.
    }
activity-bring-back-done = Listo. Vuelve a Outlook y se sincroniza de nuevo.

## Needs you

needs-count =
    { $count ->
        [one] Un asunto espera su decisión. Todo lo demás sigue su curso.
       *[other] { $count } asuntos esperan su decisión. Todo lo demás sigue su curso.
    }
needs-empty = Nada espera su decisión.
needs-empty-hint = Cuando algo necesite su decisión, aparecerá aquí. Lo que ya se hizo está en Actividad.
needs-empty-link = Ir a Actividad
needs-show-all = Mostrar todo lo que espera
needs-go-back = Volver

needs-mail-heading = Se enviaría correo a otras personas
needs-mail-intro = Outlook envía correo a los participantes cuando se cambia o se elimina una reunión que los tiene. Por eso todavía no se ha escrito nada.
needs-mail-people =
    { $people ->
        [one] Una persona recibiría un correo de Outlook si esto continúa.
       *[other] { $people } personas recibirían un correo de Outlook si esto continúa.
    }
needs-mail-create = La reunión se agregaría en Outlook.
needs-mail-update = Cambiaría en Outlook: { $fields }.
needs-mail-update-plain = La reunión cambiaría en Outlook.
needs-mail-delete = La reunión se eliminaría en Outlook.
needs-mail-do =
    { $people ->
        [one] Hacerlo: correo a una persona
       *[other] Hacerlo: correo a { $people } personas
    }
needs-mail-leave = Dejarla como está
needs-mail-leave-all =
    { $count ->
        [one] Dejarla como está
       *[other] Dejar las { $count } como están
    }
needs-mail-leave-hint-update = Si la deja: Outlook y el CRM se quedan como están y nadie recibe correo.
needs-mail-leave-hint-delete = Si la deja: la reunión se queda en Outlook, ya no se sincroniza y nadie recibe correo.
needs-mail-ask-title =
    { $people ->
        [one] ¿Enviar correo a una persona?
       *[other] ¿Enviar correo a { $people } personas?
    }
needs-mail-ask =
    { $people ->
        [one] Una persona recibe un correo de Outlook sobre “{ $title }”. Un correo enviado no se puede retirar.
       *[other] { $people } personas reciben un correo de Outlook sobre “{ $title }”. Un correo enviado no se puede retirar.
    }

needs-deletion-heading =
    { $kind ->
        [contacts] Muchos contactos eliminados a la vez
        [tasks] Muchas tareas eliminadas a la vez
       *[meetings] Muchas reuniones eliminadas a la vez
    }
needs-deletion-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] Un contacto se eliminó en Outlook, junto con un número inusual de otros. Sigue en el CRM.
           *[other] { $count } contactos se eliminaron en Outlook. Es un número inusual, así que siguen en el CRM.
        }
        [tasks]
        { $count ->
            [one] Una tarea se eliminó en Outlook, junto con un número inusual de otras. Sigue en el CRM.
           *[other] { $count } tareas se eliminaron en Outlook. Es un número inusual, así que siguen en el CRM.
        }
       *[meetings]
        { $count ->
            [one] Una reunión se eliminó en Outlook, junto con un número inusual de otras. Sigue en el CRM.
           *[other] { $count } reuniones se eliminaron en Outlook. Es un número inusual, así que siguen en el CRM.
        }
    }
needs-deletion-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] Un contacto se eliminó en el CRM, junto con un número inusual de otros. Sigue en Outlook.
           *[other] { $count } contactos se eliminaron en el CRM. Es un número inusual, así que siguen en Outlook.
        }
        [tasks]
        { $count ->
            [one] Una tarea se eliminó en el CRM, junto con un número inusual de otras. Sigue en Outlook.
           *[other] { $count } tareas se eliminaron en el CRM. Es un número inusual, así que siguen en Outlook.
        }
       *[meetings]
        { $count ->
            [one] Una reunión se eliminó en el CRM, junto con un número inusual de otras. Sigue en Outlook.
           *[other] { $count } reuniones se eliminaron en el CRM. Es un número inusual, así que siguen en Outlook.
        }
    }
needs-deletion-owner =
    { $kind ->
        [contacts]
        { $count ->
            [one] Un contacto pertenece ahora a otra persona en el CRM, junto con un número inusual de otros. Sigue en Outlook.
           *[other] { $count } contactos pertenecen ahora a otra persona en el CRM. Es un número inusual, así que siguen en Outlook.
        }
        [tasks]
        { $count ->
            [one] Una tarea pertenece ahora a otra persona en el CRM, junto con un número inusual de otras. Sigue en Outlook.
           *[other] { $count } tareas pertenecen ahora a otra persona en el CRM. Es un número inusual, así que siguen en Outlook.
        }
       *[meetings]
        { $count ->
            [one] Una reunión pertenece ahora a otra persona en el CRM, junto con un número inusual de otras. Sigue en Outlook.
           *[other] { $count } reuniones pertenecen ahora a otra persona en el CRM. Es un número inusual, así que siguen en Outlook.
        }
    }
needs-deletion-do-hint-crm =
    { $kind ->
        [contacts] Si los elimina: se eliminan también en el CRM.
       *[meetings] Si las elimina: se eliminan también en el CRM.
    }
needs-deletion-do-hint-outlook =
    { $kind ->
        [contacts] Si los elimina: se eliminan también en Outlook.
       *[meetings] Si las elimina: se eliminan también en Outlook.
    }
needs-deletion-do-hint-owner =
    { $kind ->
        [contacts] Si los elimina: se quitan de Outlook. En el CRM se quedan como están.
       *[meetings] Si las elimina: se quitan de Outlook. En el CRM se quedan como están.
    }
needs-deletion-keep-hint-crm =
    { $kind ->
        [contacts] Si los conserva: se quedan en el CRM y vuelven a Outlook.
       *[meetings] Si las conserva: se quedan en el CRM y vuelven a Outlook.
    }
needs-deletion-keep-hint-outlook =
    { $kind ->
        [contacts] Si los conserva: se quedan en Outlook y vuelven al CRM.
       *[meetings] Si las conserva: se quedan en Outlook y vuelven al CRM.
    }
needs-deletion-keep-hint-owner =
    { $kind ->
        [contacts] Si los conserva: se quedan en Outlook y ya no se sincronizan.
       *[meetings] Si las conserva: se quedan en Outlook y ya no se sincronizan.
    }
needs-deletion-do-all =
    { $side ->
        [crm] Eliminar { $count } en el CRM
       *[outlook] Eliminar { $count } en Outlook
    }
needs-deletion-keep-all =
    { $kind ->
        [contacts]
        { $count ->
            [one] Conservarlo
           *[other] Conservarlos todos
        }
       *[meetings]
        { $count ->
            [one] Conservarla
           *[other] Conservarlas todas
        }
    }
needs-deletion-do = Eliminar
needs-deletion-do-one = Eliminar “{ $title }”
needs-deletion-keep = Conservar
needs-deletion-keep-one = Conservar “{ $title }”
needs-deletion-ask-title =
    { $kind ->
        [contacts]
        { $count ->
            [one] ¿Eliminar un contacto?
           *[other] ¿Eliminar { $count } contactos?
        }
        [tasks]
        { $count ->
            [one] ¿Eliminar una tarea?
           *[other] ¿Eliminar { $count } tareas?
        }
       *[meetings]
        { $count ->
            [one] ¿Eliminar una reunión?
           *[other] ¿Eliminar { $count } reuniones?
        }
    }
needs-deletion-ask-crm =
    { $kind ->
        [contacts]
        { $count ->
            [one] “{ $title }” se elimina en el CRM, para todas las personas que pueden verlo allí.
           *[other] { $count } contactos se eliminan en el CRM, para todas las personas que pueden verlos allí.
        }
        [tasks]
        { $count ->
            [one] “{ $title }” se elimina en el CRM, para todas las personas que pueden verla allí.
           *[other] { $count } tareas se eliminan en el CRM, para todas las personas que pueden verlas allí.
        }
       *[meetings]
        { $count ->
            [one] “{ $title }” se elimina en el CRM, para todas las personas que pueden verla allí.
           *[other] { $count } reuniones se eliminan en el CRM, para todas las personas que pueden verlas allí.
        }
    }
needs-deletion-ask-outlook =
    { $kind ->
        [contacts]
        { $count ->
            [one] “{ $title }” se elimina en Outlook.
           *[other] { $count } contactos se eliminan en Outlook.
        }
        [tasks]
        { $count ->
            [one] “{ $title }” se elimina en Outlook.
           *[other] { $count } tareas se eliminan en Outlook.
        }
       *[meetings]
        { $count ->
            [one] “{ $title }” se elimina en Outlook.
           *[other] { $count } reuniones se eliminan en Outlook.
        }
    }
needs-deletion-ask-yes =
    { $kind ->
        [contacts]
        { $count ->
            [one] Eliminar un contacto
           *[other] Eliminar { $count } contactos
        }
        [tasks]
        { $count ->
            [one] Eliminar una tarea
           *[other] Eliminar { $count } tareas
        }
       *[meetings]
        { $count ->
            [one] Eliminar una reunión
           *[other] Eliminar { $count } reuniones
        }
    }

needs-shift-heading = Muchas reuniones movidas por igual
needs-shift-crm =
    { $count ->
        [one] Una reunión se movió en Outlook con el mismo desfase que muchas otras. En el CRM sigue donde estaba.
       *[other] { $count } reuniones se movieron en Outlook, todas con el mismo desfase. Así se ve una zona horaria mal configurada, por eso en el CRM siguen donde estaban.
    }
needs-shift-outlook =
    { $count ->
        [one] Una reunión se movió en el CRM con el mismo desfase que muchas otras. En Outlook sigue donde estaba.
       *[other] { $count } reuniones se movieron en el CRM, todas con el mismo desfase. Así se ve una zona horaria mal configurada, por eso en Outlook siguen donde estaban.
    }
needs-shift-do-hint-crm = Si las mueve: se mueven también en el CRM.
needs-shift-do-hint-outlook = Si las mueve: se mueven también en Outlook.
needs-shift-keep-hint-crm = Si las deja: ambos lados se quedan como están.
needs-shift-keep-hint-outlook = Si las deja: ambos lados se quedan como están.
needs-shift-do-all =
    { $side ->
        [crm] Mover { $count } en el CRM
       *[outlook] Mover { $count } en Outlook
    }
needs-shift-keep-all =
    { $count ->
        [one] Dejarla como está
       *[other] Dejarlas todas como están
    }
needs-shift-do = Mover
needs-shift-do-one = Mover “{ $title }”
needs-shift-keep = Dejar
needs-shift-keep-one = Dejar “{ $title }”

needs-merged-heading =
    { $kind ->
        [contacts] Dos contactos se combinaron en uno
        [tasks] Dos tareas se combinaron en una
       *[meetings] Dos reuniones se combinaron en una
    }
needs-merged-intro =
    { $kind ->
        [contacts] En el CRM, dos contactos se combinaron en uno. Outlook todavía tiene los dos: ¿quitar también de Outlook el que sobra?
        [tasks] En el CRM, dos tareas se combinaron en una. Outlook todavía tiene las dos: ¿quitar también de Outlook la que sobra?
       *[meetings] En el CRM, dos reuniones se combinaron en una. Outlook todavía tiene las dos: ¿quitar también de Outlook la que sobra?
    }
needs-merged-keep-hint =
    { $kind ->
        [contacts] Si lo conserva: se queda en Outlook y ya no se sincroniza.
       *[meetings] Si la conserva: se queda en Outlook y ya no se sincroniza.
    }
needs-merged-keep = Conservar en Outlook
needs-merged-keep-one = Conservar en Outlook: “{ $title }”
needs-merged-do = Quitar de Outlook
needs-merged-do-one = Quitar de Outlook: “{ $title }”
needs-merged-ask-title =
    { $kind ->
        [contacts] ¿Quitarlo de Outlook?
       *[meetings] ¿Quitarla de Outlook?
    }
needs-merged-ask = “{ $title }” se quita de Outlook. Aquello con lo que se combinó se queda en ambos lados.

needs-foreign-heading =
    { $kind ->
        [contacts] ¿De quién es esta carpeta?
        [tasks] ¿De quién es esta lista?
       *[meetings] ¿De quién es este calendario?
    }
needs-foreign-intro =
    { $kind ->
        [contacts] En Outlook hay una carpeta de contactos “{ $title }” que no se creó aquí.
        [tasks] En Outlook hay una lista de tareas “{ $title }” que no se creó aquí.
       *[meetings] En Outlook hay un calendario “{ $title }” que no se creó aquí.
    }
needs-foreign-other =
    { $kind ->
        [contacts] Lo más probable es que la haya creado la sincronización con Office 365 del propio CRM. Deshabilite esa primero: si no, cada una alimentaría a la otra y los contactos se duplicarían.
        [tasks] Lo más probable es que la haya creado la sincronización con Office 365 del propio CRM. Deshabilite esa primero: si no, cada una alimentaría a la otra y las tareas se duplicarían.
       *[meetings] Lo más probable es que lo haya creado la sincronización con Office 365 del propio CRM. Deshabilite esa primero: si no, cada una alimentaría a la otra y las reuniones se duplicarían.
    }
needs-foreign-use-hint =
    { $kind ->
        [contacts] Si la usa: sus contactos del CRM llegan a esta carpeta, y lo que hay en ella pasa al CRM.
        [tasks] Si la usa: sus tareas del CRM llegan a esta lista, y lo que hay en ella pasa al CRM.
       *[meetings] Si lo usa: sus reuniones del CRM llegan a este calendario, y lo que hay en él pasa al CRM.
    }
needs-foreign-second-hint =
    { $kind ->
        [contacts] Si crea otra: esta carpeta no se toca.
        [tasks] Si crea otra: esta lista no se toca.
       *[meetings] Si crea otro: este calendario no se toca.
    }
needs-foreign-use =
    { $kind ->
        [contacts] Usar esta carpeta
        [tasks] Usar esta lista
       *[meetings] Usar este calendario
    }
needs-foreign-second =
    { $kind ->
        [contacts] Crear otra carpeta de contactos
        [tasks] Crear otra lista de tareas
       *[meetings] Crear otro calendario
    }

needs-ambiguous-heading =
    { $kind ->
        [contacts] ¿Cuál de ellos es?
       *[meetings] ¿Cuál de ellas es?
    }
needs-ambiguous-intro =
    { $kind ->
        [contacts] Estos contactos de Outlook se parecen a varios del CRM. Todavía no se ha unido ni agregado nada.
        [tasks] Estas tareas de Outlook se parecen a varias del CRM. Todavía no se ha unido ni agregado nada.
       *[meetings] Estas reuniones de Outlook se parecen a varias del CRM. Todavía no se ha unido ni agregado nada.
    }
needs-ambiguous-choose =
    { $kind ->
        [contacts] ¿Qué contacto del CRM es “{ $title }”?
        [tasks] ¿Qué tarea del CRM es “{ $title }”?
       *[meetings] ¿Qué reunión del CRM es “{ $title }”?
    }
needs-ambiguous-none =
    { $kind ->
        [contacts] Ninguno de estos: agregarlo como contacto nuevo
        [tasks] Ninguna de estas: agregarla como tarea nueva
       *[meetings] Ninguna de estas: agregarla como reunión nueva
    }
needs-ambiguous-take-hint =
    { $kind ->
        [contacts] El que elija y el contacto de Outlook se mantienen sincronizados desde ese momento. Los demás se quedan como están.
        [tasks] La que elija y la tarea de Outlook se mantienen sincronizadas desde ese momento. Las demás se quedan como están.
       *[meetings] La que elija y la reunión de Outlook se mantienen sincronizadas desde ese momento. Las demás se quedan como están.
    }
needs-ambiguous-decide = Usar mi elección
needs-ambiguous-decide-first = Primero elija una opción.

needs-switch-off-heading = Deshabilitación
needs-switch-off-mail =
    { $people ->
        [one] El calendario “Zoho CRM” todavía no se ha eliminado: una persona podría recibir una cancelación de Outlook.
       *[other] El calendario “Zoho CRM” todavía no se ha eliminado: { $people } personas podrían recibir una cancelación de Outlook.
    }
needs-switch-off-mail-items =
    { $items ->
        [one] Una de sus reuniones tiene participantes.
       *[other] { $items } de sus reuniones tienen participantes.
    }
needs-switch-off-lost =
    { $kind ->
        [contacts]
        { $items ->
            [one] La carpeta de contactos “Zoho CRM” todavía no se ha eliminado: un contacto está solo en ella, no se puede mover y se perdería.
           *[other] La carpeta de contactos “Zoho CRM” todavía no se ha eliminado: { $items } contactos están solo en ella, no se pueden mover y se perderían.
        }
        [tasks]
        { $items ->
            [one] La lista de tareas “Zoho CRM” todavía no se ha eliminado: una tarea está solo en ella, no se puede mover y se perdería.
           *[other] La lista de tareas “Zoho CRM” todavía no se ha eliminado: { $items } tareas están solo en ella, no se pueden mover y se perderían.
        }
       *[meetings]
        { $items ->
            [one] El calendario “Zoho CRM” todavía no se ha eliminado: una reunión está solo en él, no se puede mover y se perdería.
           *[other] El calendario “Zoho CRM” todavía no se ha eliminado: { $items } reuniones están solo en él, no se pueden mover y se perderían.
        }
    }
needs-switch-off-hint =
    { $kind ->
        [contacts] Si continúa: se elimina la carpeta. Si la conserva: la sincronización se deshabilita y la carpeta se queda con todo lo que contiene. En el CRM se quedan todos los contactos.
        [tasks] Si continúa: se elimina la lista. Si la conserva: la sincronización se deshabilita y la lista se queda con todo lo que contiene. En el CRM se quedan todas las tareas.
       *[meetings] Si continúa: se elimina el calendario. Si lo conserva: la sincronización se deshabilita y el calendario se queda con todo lo que contiene. En el CRM se quedan todas las reuniones.
    }
needs-switch-off-go-on = Continuar
needs-switch-off-keep =
    { $kind ->
        [contacts] Conservar la carpeta
        [tasks] Conservar la lista
       *[meetings] Conservar el calendario
    }
needs-switch-off-ask-title =
    { $kind ->
        [contacts] ¿Eliminar la carpeta?
        [tasks] ¿Eliminar la lista?
       *[meetings] ¿Eliminar el calendario?
    }
needs-switch-off-ask-mail =
    { $people ->
        [one] Una persona puede recibir una cancelación de Outlook. Un correo enviado no se puede retirar.
       *[other] { $people } personas pueden recibir una cancelación de Outlook. Un correo enviado no se puede retirar.
    }
needs-switch-off-ask-lost =
    { $kind ->
        [contacts]
        { $items ->
            [one] Un contacto que está solo en Outlook se elimina con la carpeta.
           *[other] { $items } contactos que están solo en Outlook se eliminan con la carpeta.
        }
        [tasks]
        { $items ->
            [one] Una tarea que está solo en Outlook se elimina con la lista.
           *[other] { $items } tareas que están solo en Outlook se eliminan con la lista.
        }
       *[meetings]
        { $items ->
            [one] Una reunión que está solo en Outlook se elimina con el calendario.
           *[other] { $items } reuniones que están solo en Outlook se eliminan con el calendario.
        }
    }
needs-switch-off-ask-yes =
    { $kind ->
        [contacts] Eliminar la carpeta
        [tasks] Eliminar la lista
       *[meetings] Eliminar el calendario
    }

needs-failed-heading = No se pudo completar
needs-failed-crm =
    { $kind ->
        [contacts] El CRM no aceptó este contacto. Todo lo demás siguió su curso.
        [tasks] El CRM no aceptó esta tarea. Todo lo demás siguió su curso.
       *[meetings] El CRM no aceptó esta reunión. Todo lo demás siguió su curso.
    }
needs-failed-outlook =
    { $kind ->
        [contacts] Outlook no aceptó este contacto. Todo lo demás siguió su curso.
        [tasks] Outlook no aceptó esta tarea. Todo lo demás siguió su curso.
       *[meetings] Outlook no aceptó esta reunión. Todo lo demás siguió su curso.
    }
needs-failed-attempts =
    { $attempts ->
        [one] Se intentó una vez.
       *[other] Se intentó { $attempts } veces.
    }
needs-failed-again = Se vuelve a intentar en la próxima sincronización.
needs-failed-given-up =
    { $kind ->
        [contacts] Se vuelve a intentar cuando edite el contacto, al cabo de un día o cuando usted lo pida.
        [tasks] Se vuelve a intentar cuando edite la tarea, al cabo de un día o cuando usted lo pida.
       *[meetings] Se vuelve a intentar cuando edite la reunión, al cabo de un día o cuando usted lo pida.
    }
needs-failed-details =
    { $side ->
        [crm] Qué dijo el CRM
       *[outlook] Qué dijo Outlook
    }
needs-failed-no-words = No dio ningún motivo.
needs-failed-duplicate = El CRM ya tiene un registro con los mismos valores, por ejemplo, la misma dirección de correo electrónico. Cambie uno de los dos y vuelva a intentarlo.
needs-failed-mandatory =
    { $kind ->
        [contacts] El CRM exige un campo que aquí está vacío. Rellénelo o déle un valor fijo en las opciones de sincronización y vuelva a intentarlo.
        [tasks] El CRM exige un campo que aquí está vacío. Rellénelo o déle un valor fijo en las opciones de sincronización y vuelva a intentarlo.
       *[meetings] El CRM exige un campo que Outlook no tiene. El administrador de su CRM puede hacerlo opcional; después, vuelva a intentarlo.
    }
needs-failed-mandatory-link = Editar opciones de sincronización
needs-failed-hint =
    { $kind ->
        [contacts] Si no lo sincroniza: se queda donde está y los cambios posteriores no pasan al otro lado.
       *[meetings] Si no la sincroniza: se queda donde está y los cambios posteriores no pasan al otro lado.
    }
needs-failed-retry = Reintentar
needs-failed-retry-one = Reintentar: “{ $title }”
needs-failed-leave = No sincronizar
needs-failed-leave-one = No sincronizar: “{ $title }”

## Settings

settings-saved = Guardado
settings-not-saved = Esto no se pudo guardar. Todo queda como estaba.
settings-edit =
    { $kind ->
        [contacts] Editar las opciones de sincronización de contactos
        [tasks] Editar las opciones de sincronización de tareas
       *[meetings] Editar las opciones de sincronización de reuniones
    }
settings-conflict = Cuando lo mismo cambia en ambos lados
settings-conflict-crm = Prevalece el valor del CRM
settings-conflict-outlook = Prevalece el valor de Outlook
settings-conflict-hint = El otro valor no se pierde: queda en Actividad y puede usarlo en su lugar.
settings-deletions = Eliminaciones
settings-deletions-switch = Cuando elimine una reunión en Outlook, eliminarla también en el CRM
settings-deletions-hint = Desactivado: la reunión se queda en el CRM y no vuelve a Outlook.
settings-private = Reuniones privadas
settings-private-switch = Sincronizar también las reuniones privadas
settings-private-hint = Desactivado: lo que marque como privado o confidencial nunca sale de Outlook.
settings-private-hint-on = Activado: sus colegas con acceso al CRM pueden verlo también.
settings-private-warning = Atención: sus colegas con acceso al CRM pueden ver lo que llega allí, incluidas las reuniones privadas.
settings-invitations = Invitaciones de clientes
settings-invitations-switch = Agregar las invitaciones a reuniones de clientes
settings-invitations-hint = Activado: las invitaciones que acepte llegan solas al CRM cuando las envió un posible cliente o un contacto, y usted es su anfitrión. Se quedan en su propio calendario y nadie recibe correo.
settings-colleagues-switch = También cuando las envió un usuario del CRM
settings-colleagues-hint = Desactivado: las reuniones de sus colegas se quedan en Outlook.
settings-frequency = Sincronización automática
settings-frequency-label = Sincronizar mientras este panel esté abierto
settings-frequency-off = Solo cuando yo lo pida
settings-frequency-minutes =
    { $minutes ->
        [one] Cada minuto
       *[other] Cada { $minutes } minutos
    }
settings-tab = En una pestaña del navegador
settings-tab-why = El panel también funciona como una página propia. Ahí sigue sincronizando mientras el panel de Outlook está cerrado.
settings-tab-open = Abrir el panel en una pestaña del navegador
settings-accounts = Cuentas
settings-another-full =
    { $side ->
        [crm] Iniciar sesión con otra cuenta: Zoho CRM
       *[outlook] Iniciar sesión con otra cuenta: Microsoft 365
    }
settings-sign-out = Cerrar sesión
settings-sign-out-full =
    { $side ->
        [crm] Cerrar sesión: Zoho CRM
       *[outlook] Cerrar sesión: Microsoft 365
    }
settings-sign-out-title =
    { $side ->
        [crm] ¿Cerrar la sesión de Zoho CRM?
       *[outlook] ¿Cerrar la sesión de Microsoft 365?
    }
settings-sign-out-body = No se elimina nada en ninguno de los dos lados y sus ajustes se conservan. La sincronización se detiene hasta que vuelva a iniciar sesión; entonces continúa donde estaba.
settings-sign-out-no = Mantener la sesión
settings-off-hint =
    { $kind ->
        [contacts] Todos los contactos se quedan en el CRM. Usted elige qué pasa en Outlook.
        [tasks] Todas las tareas se quedan en el CRM. Usted elige qué pasa en Outlook.
       *[meetings] Todas las reuniones se quedan en el CRM. Usted elige qué pasa en Outlook.
    }

settings-off-open =
    { $kind ->
        [contacts] Deshabilitar contactos…
        [tasks] Deshabilitar tareas…
       *[meetings] Deshabilitar reuniones…
    }
settings-off-is-off =
    { $kind ->
        [contacts] La sincronización de contactos está deshabilitada. Todos los contactos se quedan en el CRM.
        [tasks] La sincronización de tareas está deshabilitada. Todas las tareas se quedan en el CRM.
       *[meetings] La sincronización de reuniones está deshabilitada. Todas las reuniones se quedan en el CRM.
    }
settings-off-not-done = La sincronización sigue habilitada: no se pudo terminar de deshabilitar.
settings-off-waits = La deshabilitación espera su decisión.
settings-off-waits-link = Ir a Por decidir

settings-off-title =
    { $kind ->
        [contacts] Deshabilitar la sincronización de contactos
        [tasks] Deshabilitar la sincronización de tareas
       *[meetings] Deshabilitar la sincronización de reuniones
    }
settings-off-crm-stays =
    { $kind ->
        [contacts] Todos los contactos se quedan en el CRM.
        [tasks] Todas las tareas se quedan en el CRM.
       *[meetings] Todas las reuniones se quedan en el CRM.
    }
settings-off-looking =
    { $kind ->
        [contacts] Buscando contactos que están solo en Outlook…
        [tasks] Buscando tareas que están solo en Outlook…
       *[meetings] Buscando reuniones que están solo en Outlook…
    }
settings-off-unknown = No se pudo averiguar qué está solo en Outlook, así que no se deshabilitó nada.
settings-off-unknown-hint =
    { $kind ->
        [contacts] Puede reintentarlo, o deshabilitar y conservar la carpeta con todo lo que contiene.
        [tasks] Puede reintentarlo, o deshabilitar y conservar la lista con todo lo que contiene.
       *[meetings] Puede reintentarlo, o deshabilitar y conservar el calendario con todo lo que contiene.
    }
settings-off-only =
    { $kind ->
        [contacts]
        { $count ->
            [0] No hay nada que esté solo en Outlook: todo lo de la carpeta “Zoho CRM” está también en el CRM.
            [one] Un contacto de la carpeta “Zoho CRM” está solo en Outlook:
           *[other] { $count } contactos de la carpeta “Zoho CRM” están solo en Outlook:
        }
        [tasks]
        { $count ->
            [0] No hay nada que esté solo en Outlook: todo lo de la lista “Zoho CRM” está también en el CRM.
            [one] Una tarea de la lista “Zoho CRM” está solo en Outlook:
           *[other] { $count } tareas de la lista “Zoho CRM” están solo en Outlook:
        }
       *[meetings]
        { $count ->
            [0] No hay nada que esté solo en Outlook: todo lo del calendario “Zoho CRM” está también en el CRM.
            [one] Una reunión del calendario “Zoho CRM” está solo en Outlook:
           *[other] { $count } reuniones del calendario “Zoho CRM” están solo en Outlook:
        }
    }
settings-off-list = Solo en Outlook
settings-off-people =
    { $people ->
        [one] un participante
       *[other] { $people } participantes
    }
settings-off-choose = ¿Qué pasa en Outlook?
settings-off-keep =
    { $kind ->
        [contacts] Conservar la carpeta y sus contactos
        [tasks] Conservar la lista y sus tareas
       *[meetings] Conservar el calendario y sus reuniones
    }
settings-off-keep-hint =
    { $kind ->
        [contacts] No cambia nada en Outlook. Los contactos simplemente dejan de sincronizarse.
        [tasks] No cambia nada en Outlook. Las tareas simplemente dejan de sincronizarse.
       *[meetings] No cambia nada en Outlook. Las reuniones simplemente dejan de sincronizarse.
    }
settings-off-move =
    { $kind ->
        [contacts] Mover a mis propios contactos lo que está solo en Outlook y quitar el resto
        [tasks] Mover a mis propias tareas lo que está solo en Outlook y quitar el resto
       *[meetings] Mover a mi propio calendario lo que está solo en Outlook y quitar el resto
    }
settings-off-move-hint =
    { $kind ->
        [contacts]
        { $count ->
            [0] Se elimina la carpeta. Si para entonces hay algo nuevo que esté solo en ella, pasa a sus propios contactos.
            [one] Un contacto pasa a sus propios contactos; después se elimina la carpeta “Zoho CRM”.
           *[other] { $count } contactos pasan a sus propios contactos; después se elimina la carpeta “Zoho CRM”.
        }
        [tasks]
        { $count ->
            [0] Se elimina la lista. Si para entonces hay algo nuevo que esté solo en ella, pasa a sus propias tareas.
            [one] Una tarea pasa a sus propias tareas; después se elimina la lista “Zoho CRM”.
           *[other] { $count } tareas pasan a sus propias tareas; después se elimina la lista “Zoho CRM”.
        }
       *[meetings]
        { $count ->
            [0] Se elimina el calendario. Si para entonces hay algo nuevo que esté solo en él, pasa a su propio calendario.
            [one] Una reunión pasa a su propio calendario; después se elimina el calendario “Zoho CRM”.
           *[other] { $count } reuniones pasan a su propio calendario; después se elimina el calendario “Zoho CRM”.
        }
    }
settings-off-remove =
    { $kind ->
        [contacts] Eliminar la carpeta con todo lo que contiene
        [tasks] Eliminar la lista con todo lo que contiene
       *[meetings] Eliminar el calendario con todo lo que contiene
    }
settings-off-remove-hint =
    { $kind ->
        [contacts]
        { $count ->
            [0] { $total ->
                [0] La carpeta está vacía.
                [one] Un contacto se quita de Outlook. Está también en el CRM.
               *[other] { $total } contactos se quitan de Outlook. Todos están también en el CRM.
            }
            [one] Peligro: un contacto está solo en Outlook y se perdería.
           *[other] Peligro: { $count } contactos están solo en Outlook y se perderían.
        }
        [tasks]
        { $count ->
            [0] { $total ->
                [0] La lista está vacía.
                [one] Una tarea se quita de Outlook. Está también en el CRM.
               *[other] { $total } tareas se quitan de Outlook. Todas están también en el CRM.
            }
            [one] Peligro: una tarea está solo en Outlook y se perdería.
           *[other] Peligro: { $count } tareas están solo en Outlook y se perderían.
        }
       *[meetings]
        { $count ->
            [0] { $total ->
                [0] El calendario está vacío.
                [one] Una reunión se quita de Outlook. Está también en el CRM.
               *[other] { $total } reuniones se quitan de Outlook. Todas están también en el CRM.
            }
            [one] Peligro: una reunión está solo en Outlook y se perdería.
           *[other] Peligro: { $count } reuniones están solo en Outlook y se perderían.
        }
    }
settings-off-mail-hint = Si alguien pudiera recibir una cancelación, se le pregunta a usted antes.
settings-off-do = Deshabilitar
settings-off-keep-now =
    { $kind ->
        [contacts] Deshabilitar y conservar la carpeta
        [tasks] Deshabilitar y conservar la lista
       *[meetings] Deshabilitar y conservar el calendario
    }
settings-off-cancel = Volver
settings-off-ask-title =
    { $kind ->
        [contacts]
        { $count ->
            [one] ¿Perder un contacto?
           *[other] ¿Perder { $count } contactos?
        }
        [tasks]
        { $count ->
            [one] ¿Perder una tarea?
           *[other] ¿Perder { $count } tareas?
        }
       *[meetings]
        { $count ->
            [one] ¿Perder una reunión?
           *[other] ¿Perder { $count } reuniones?
        }
    }
settings-off-ask =
    { $kind ->
        [contacts]
        { $count ->
            [one] Un contacto que está solo en Outlook se elimina con la carpeta. No está en ningún otro lugar.
           *[other] { $count } contactos que están solo en Outlook se eliminan con la carpeta. No están en ningún otro lugar.
        }
        [tasks]
        { $count ->
            [one] Una tarea que está solo en Outlook se elimina con la lista. No está en ningún otro lugar.
           *[other] { $count } tareas que están solo en Outlook se eliminan con la lista. No están en ningún otro lugar.
        }
       *[meetings]
        { $count ->
            [one] Una reunión que está solo en Outlook se elimina con el calendario. No está en ningún otro lugar.
           *[other] { $count } reuniones que están solo en Outlook se eliminan con el calendario. No están en ningún otro lugar.
        }
    }
settings-off-ask-yes =
    { $kind ->
        [contacts]
        { $count ->
            [one] Eliminar la carpeta y un contacto
           *[other] Eliminar la carpeta y { $count } contactos
        }
        [tasks]
        { $count ->
            [one] Eliminar la lista y una tarea
           *[other] Eliminar la lista y { $count } tareas
        }
       *[meetings]
        { $count ->
            [one] Eliminar el calendario y una reunión
           *[other] Eliminar el calendario y { $count } reuniones
        }
    }
