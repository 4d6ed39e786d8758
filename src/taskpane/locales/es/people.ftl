### Lo que el CRM sabe de las personas del elemento abierto en Outlook.

people-no-item = Abra un mensaje o una reunión en Outlook.
people-no-item-hint = Aquí verá lo que Zoho CRM sabe de sus participantes, y cambiará con cada elemento que abra.
people-protected = Este elemento está protegido: Outlook deja ver a los complementos poco o nada de él.
people-nobody-message = En este mensaje no hay nadie más que usted.
people-nobody-meeting = En esta reunión no hay nadie más que usted.
people-nobody-yet = Agregue a alguien para ver aquí lo que el CRM sabe de esa persona.
people-looking = Buscando en el CRM…
people-not-looked-up = Sin consultar
people-list-message = Personas de este mensaje
people-list-meeting = Personas de esta reunión
people-show-all = Mostrar todo
people-show-all-full = Mostrar todo: { $name }
people-refresh = Actualizar
people-as-of = Última consulta: { $when }
people-new-tab = (se abre en otra pestaña)
people-open-crm = Abrir en el CRM

## Una persona de un vistazo

people-type-contact = Contacto
people-type-lead = Posible cliente
people-type-user = Compañero
people-type-none = No está en el CRM
people-role-organizer = Organiza
people-role-optional = Opcional
people-summary =
    { $of ->
        [one]
            { $found ->
                [0] 1 persona no está en el CRM
               *[other] 1 persona está en el CRM
            }
       *[other]
            { $found ->
                [0] Ninguna de las { $of } personas está en el CRM
                [one] { $found } de { $of } personas está en el CRM
               *[other] { $found } de { $of } personas están en el CRM
            }
    }
people-colleagues =
    { $count ->
        [one] { $count } compañero
       *[other] { $count } compañeros
    }
people-open-deals =
    { $count ->
        [0] Ningún trato abierto
        [one] { $count } trato abierto
       *[other] { $count } tratos abiertos
    }
people-last = Último contacto: { $when }
people-last-meeting = Última reunión: { $when }
people-how-meeting = reunión
people-how-note = nota
people-how-mail = correo
people-how-call = llamada
people-how-task = tarea
people-no-contact = Ningún contacto registrado hasta ahora.

## La ficha

people-unknown = Nadie en el CRM tiene esta dirección.
people-several = { $count } registros del CRM tienen esta dirección. ¿Quién es?
people-colleague-hint = Un compañero, con cuenta en su CRM.
people-fact-company = Empresa
people-fact-title = Cargo
people-fact-phone = Teléfono
people-fact-mail = Correo
people-fact-owner = Responsable
people-counted = { $name } ({ $count })
people-deals = Tratos
people-tasks = Tareas abiertas
people-upcoming = Próximas reuniones
people-past = Reuniones pasadas
people-notes = Notas
people-no-deals = Ningún trato.
people-no-tasks = Ninguna tarea abierta.
people-no-upcoming = Ninguna reunión prevista.
people-no-past = Ninguna reunión hasta ahora.
people-no-notes = Ninguna nota.
people-closes = cierre { $day }
people-closed = cerrado { $day }
people-due = Vence: { $day }
people-overdue = Vencida desde { $day }
people-whole-text = Mostrar la nota completa
people-more-in-crm = Hay más en el CRM.
people-section-failed = No se pudo leer.
people-section-before = No se pudo leer ahora. Se muestra como estaba antes.
people-again-full = Reintentar: { $name }
people-card-offline = Se muestra lo que este dispositivo recuerda.
people-card-failed = No se pudo leer lo último del CRM.

## Lo que impide consultar el CRM

people-problem-consent = Aún no se ha permitido consultar personas en Zoho CRM.
people-safe-consent = Si lo permite, el complemento lee lo que su perfil puede ver de contactos, posibles clientes, tratos, tareas, reuniones y notas, y solo agrega lo que usted le pida. Se le pregunta una sola vez.
people-allow = Permitir
people-problem-forbidden = Su perfil de Zoho CRM no lo permite.
people-safe = No se ha cambiado nada.
people-safe-kept = Se muestra lo que este dispositivo recuerda. No se ha cambiado nada.

## Si la reunión está en el CRM

people-meeting = Esta reunión en el CRM
people-meeting-unsaved = Guarde primero la reunión. Después podrá agregarla aquí al CRM.
people-meeting-unknown = Outlook no dice qué reunión es. Ábrala desde su calendario para ver si está en el CRM.
people-in-synced = Está en el CRM y se mantiene sincronizada.
people-in-added = Usted la agregó al CRM. Se mantiene sincronizada.
people-in-invited = Está en el CRM. Lo que cambie quien la organiza también llega allí.
people-in-twin = El CRM ya tiene una reunión con el mismo título y a la misma hora. Esta no se agrega otra vez.
people-elsewhere = Se agregó al CRM en otro dispositivo.
people-history = Qué ha pasado con ella
people-asleep = Está en el CRM, pero no se mantiene sincronizada.
people-left = No está en el CRM.
people-outside = No está en el CRM. Las reuniones de este calendario no llegan allí por sí solas; puede agregarla.
people-gone = Su buzón no tiene esta reunión todavía, o ya no la tiene. Espere un momento y ábrala de nuevo.
people-waiting = Llegará al CRM con la próxima sincronización.
people-why = ¿Por qué no se sincroniza?
people-left-owner = En el CRM pertenece a otra persona.
people-left-mail = Outlook enviaría correos, así que espera su decisión.
people-left-recurring = Las reuniones periódicas se quedan donde están.
people-left-many = Hay más reuniones de las que trae la primera sincronización. Modifíquela para traerla también.
people-left-imported = Se importó al CRM y nadie la ha modificado desde entonces. Modifíquela allí para traerla.
people-left-off = La sincronización de reuniones está desactivada.
people-left-later = Son más de las que trae una sincronización: llegará con una de las próximas.
people-left-profile = Su perfil de Zoho CRM no le permite verla o agregarla. Su administrador puede cambiarlo.
people-left-private = Las reuniones privadas se quedan en Outlook. Puede cambiarlo en Ajustes.
people-left-cancelled = Está cancelada.
people-left-declined = Usted la rechazó.
people-left-unanswered = Aún no la ha aceptado.
people-left-organizer = El CRM no conoce a quien le invitó.
people-left-chosen = Usted la dejó fuera de la sincronización. Puede volver a incluirla en Actividad.
people-left-kept = Se queda como está, por decisión suya o por sus ajustes.
people-left-window = Es demasiado antigua o queda demasiado lejos.
people-left-container = Se movió a otro calendario.
people-left-rule = Una regla de la sincronización la deja como está.
people-left-guard = Cambiaron muchas a la vez, así que espera su confirmación.
people-left-ambiguous = Varias reuniones del CRM podrían ser esta. Elija en «Por decidir».
people-left-merged = Su registro del CRM se unió con otro, así que espera su decisión.
people-left-not-found = Su buzón todavía no tiene esta reunión.
people-left-other = Una regla de la sincronización la deja como está (motivo: { $rule }).

## Agregarla a mano

people-add = Agregar al CRM
people-adding = Agregando…
people-added-added = Agregada a Zoho CRM.
people-added-already = Ya estaba en Zoho CRM.
people-added-people =
    { $of ->
        [one]
            { $found ->
                [0] El CRM no conoce a su participante.
               *[other] El CRM conoce a su participante.
            }
       *[other]
            { $found ->
                [0] El CRM no conoce a ninguno de sus participantes.
               *[other] El CRM conoce a { $found } de sus { $of } participantes.
            }
    }
people-added-left = No se ha agregado.
people-added-queued = Queda guardada y llegará al CRM con la próxima sincronización.
people-added-failed = No se ha agregado.
