### Lo que se puede hacer para las personas del elemento abierto.

## Formularios

act-unknown = Agregar a { $name } al CRM
act-known = Para { $name }
act-add-contact = Agregar como contacto
act-add-lead = Agregar como posible cliente
act-link = Vincular con un registro existente
act-note = Nota
act-mail = Registrar este correo
act-task = Tarea
act-meeting = Reunión
act-cancel = Cancelar
act-sending = Enviando…
act-no-choice = (sin elegir)
act-account-hint = Si el CRM no tiene ninguna cuenta con este nombre, el contacto se agrega sin cuenta.
act-quoted = “{ $label }”
act-only-in-crm = El CRM exige { $fields } para un registro nuevo, y eso solo se puede elegir allí.
act-make-in-crm = Crearlo en el CRM
act-write = Escribir a { $address }

## Lo que un campo no admite

act-refused-empty = Rellene este campo.
act-refused-long =
    { $length ->
        [one] Este campo admite un solo carácter.
       *[other] Este campo admite { $length } caracteres como máximo.
    }
act-refused-integer = Este campo solo admite números enteros, como 12.
act-refused-decimal = Este campo solo admite números, como 12 o 12,5.
act-refused-date = Elija una fecha.
act-refused-email = Esto no es una dirección de correo.
act-invalid = El CRM no admite lo que hay escrito aquí.
act-invalid-why = El CRM no lo admite: { $why }

## El resultado

act-made =
    { $what ->
        [contact] { $name } ya es un contacto en el CRM.
        [lead] { $name } ya es un posible cliente en el CRM.
        [mail] El correo ya está en el CRM, como nota.
        [task] La tarea “{ $name }” ya está en el CRM.
        [meeting] La reunión “{ $name }” ya está en el CRM.
       *[note] La nota ya está en el CRM.
    }
act-queued = La nota se guarda en este dispositivo. Se envía sola, una vez, en cuanto se pueda conectar con el CRM.
act-linked-crm = La dirección ya está en el registro de { $name }.
act-linked-device = Este dispositivo ya sabe que la dirección es de { $name }. En el registro no cabe otra dirección, así que el CRM no lo sabe.
act-undone =
    { $what ->
        [link] La dirección ya no pertenece a { $name }.
        [contact] Se quitó de nuevo a { $name } del CRM.
        [lead] Se quitó de nuevo a { $name } del CRM.
        [mail] La nota se eliminó de nuevo en el CRM.
        [task] La tarea se eliminó de nuevo en el CRM.
        [meeting] La reunión se eliminó de nuevo en el CRM.
       *[note] La nota se eliminó de nuevo en el CRM.
    }
act-changed = Alguien lo cambió después en el CRM, así que se queda.
act-undo = Deshacer
act-unlink = Deshacer el vínculo
act-undo-failed = No se pudo deshacer; sigue en el CRM.
act-duplicate = El CRM ya tiene esto: { $name }.
act-duplicate-hidden = El CRM ya tiene esto, en un registro que usted no puede ver.
act-use = Usar este
act-use-for = Usar { $name } para { $address }
act-typed-safe = Lo que escribió sigue aquí. Enviarlo otra vez no crea nada por duplicado.
act-unread-safe = No se cambió nada.
act-forbidden = Su administrador puede darle permiso para hacerlo.

## Vincular, y con qué se relaciona algo

act-linked-here = Solo este dispositivo sabe que { $address } es de este registro: en él no cabe otra dirección.
act-link-hint = { $address } pasa a ser otra dirección del contacto o posible cliente que elija.
act-link-search = Buscar contactos y posibles clientes
act-link-to = Vincular con { $name }
act-link-failed = La dirección no se vinculó.
act-about = Relacionado con
act-about-one = { $name } ({ $type })
act-about-another = Otro registro…
act-about-search = Buscar en el CRM
act-about-missing = Elija primero un registro.
act-searching = Buscando…
act-none-found = No se encontró nada.
act-found =
    { $count ->
        [one] { $count } registro encontrado
       *[other] { $count } registros encontrados
    }
act-hits = { $label }: resultados
act-type-account = Cuenta
act-type-deal = Trato

## Nota, correo, tarea, reunión

act-note-do = Agregar la nota
act-note-title = Título
act-note-text = Texto
act-mail-do = Registrar el correo
act-logged = Este correo ya está registrado.
act-task-do = Agregar la tarea
act-meeting-do = Agregar la reunión
act-meeting-title = Título
act-meeting-date = Fecha
act-meeting-start = Comienzo
act-meeting-duration = Duración
act-meeting-location = Lugar
act-meeting-hint = Se crea en el CRM; no se invita a nadie. Con la sincronización de reuniones habilitada, la próxima la trae también a su calendario “Zoho CRM”.
act-meeting-where = Con la sincronización de reuniones habilitada, la próxima la trae también a su calendario “Zoho CRM”.
act-wrong-title = Ponga un título a la reunión.
act-wrong-date = Elija una fecha.
act-wrong-start = Elija una hora.
act-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
act-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }

## Todas las personas desconocidas

act-add-all = Agregar a todas las personas desconocidas
act-add-as = Agregarlas como
act-as-lead = Posibles clientes
act-as-contact = Contactos
act-add-count =
    { $count ->
        [one] Agregar a una persona
       *[other] Agregar a { $count } personas
    }
act-of-person = { $label }: { $name }
act-not-added = Sin agregar.
act-all-left =
    { $count ->
        [one] Una persona no se agregó.
       *[other] { $count } personas no se agregaron.
    }

## Notas que esperan

act-queue =
    { $count ->
        [one] Una nota espera la conexión con el CRM
       *[other] { $count } notas esperan la conexión con el CRM
    }
act-queue-refused =
    { $count ->
        [one] El CRM no admitió una nota
       *[other] El CRM no admitió { $count } notas
    }
act-queue-on = Para { $name } · { $when }
act-queue-doubt = La respuesta del CRM se perdió. Para que la nota nunca quede dos veces, primero se busca, y se envía de nuevo pasados dos minutos como mínimo.
act-queue-safe = Las notas se guardan en este dispositivo y se envían una sola vez, en cuanto se pueda conectar con el CRM.
act-send-now = Enviar ahora
act-give-up = Descartar
act-give-up-one = Descartar “{ $title }”
act-give-up-title = ¿Descartar “{ $title }”?
act-give-up-body = La nota no ha llegado al CRM. Si la descarta, su texto se pierde.
act-give-up-no = Conservarla
act-crm-words = Lo que dijo el CRM
