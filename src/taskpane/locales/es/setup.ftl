### The configuration of contacts and tasks. `$kind` says which.

## The page

setup-heading = { $kind ->
    [tasks] Opciones de sincronización de tareas
   *[contacts] Opciones de sincronización de contactos
  }
setup-looking = Consultando los campos del CRM…
setup-unknown = No se pudieron leer los campos del CRM, así que todavía no hay nada que configurar.
setup-rights-missing = { $kind ->
    [tasks] Las tareas no se pueden sincronizar: su perfil del CRM no le permite { $rights }.
   *[contacts] Los contactos no se pueden sincronizar: su perfil del CRM no le permite { $rights }.
  }
setup-rights-ask = { $kind ->
    [tasks] Pida al administrador del CRM que lo agregue a su perfil, en los permisos de Tareas.
   *[contacts] Pida al administrador del CRM que lo agregue a su perfil, en los permisos de Contactos.
  }
setup-rights-locked = Hasta entonces puede leer aquí las opciones, pero no cambiarlas.
setup-right-view = { $kind ->
    [tasks] ver tareas
   *[contacts] ver contactos
  }
setup-right-create = { $kind ->
    [tasks] crear tareas
   *[contacts] crear contactos
  }
setup-right-edit = { $kind ->
    [tasks] editar tareas
   *[contacts] editar contactos
  }
setup-right-delete = { $kind ->
    [tasks] eliminar tareas
   *[contacts] eliminar contactos
  }
setup-saved = Guardado
setup-not-saved = Esto no se pudo guardar. Todo queda como estaba.
setup-unsaved = Sin guardar todavía. Si sale de esta página, solo se pierden estos cambios.
setup-save = Guardar
setup-see = Ver qué va a pasar
setup-see-safe = Se guardan sus opciones y no se sincroniza nada hasta que usted lo diga.
setup-fill-first = Todavía no se puede seguir: el CRM pide un valor para { $fields }.
setup-how = Conviene saberlo
setup-next = Siguiente
setup-back = Volver
setup-step-1 = Paso 1 de 2: campos
setup-step-2 = Paso 2 de 2: valores

## Options

setup-direction = En qué sentido
setup-direction-both = En ambos sentidos
setup-direction-toOutlook = Solo del CRM a Outlook
setup-direction-toCrm = Solo de Outlook al CRM
setup-direction-toOutlook-hint = Lo que usted cambie en Outlook no pasa al CRM.
setup-direction-toCrm-hint = Lo que cambie en el CRM no llega a Outlook.
setup-conflict = Cuando lo mismo cambia en ambos lados
setup-conflict-crm = Prevalece el valor del CRM
setup-conflict-outlook = Prevalece el valor de Outlook
setup-conflict-hint = El otro valor no se pierde: queda en Actividad y puede usarlo en su lugar.
setup-view = Qué contactos
setup-view-label = Lista del CRM
setup-view-all = Todos mis contactos
setup-view-gone = (una lista que ya no existe en el CRM)
setup-view-hint = Solo se sincronizan los contactos de los que usted es propietario, sea cual sea la lista.
setup-view-warning = Atención: los contactos que no están en esta lista dejan de sincronizarse. En el CRM se quedan.
setup-view-leaving = Los contactos que salen de la lista
setup-view-keep = Se quedan en Outlook, pero ya no se sincronizan
setup-view-remove = Salen también de Outlook; en el CRM se quedan
setup-deletions = Eliminaciones
setup-deletions-box = Cuando elimine un contacto en Outlook, eliminarlo también en el CRM
setup-deletions-hint = Desactivado: el contacto se queda en el CRM y no vuelve por sí solo a Outlook.
setup-match = Un contacto que ya está en ambos lados se reconoce por su correo electrónico: “{ $outlook }” en Outlook, “{ $crm }” en el CRM. No se duplica.
setup-match-none = No hay ningún correo electrónico asignado, así que un contacto que ya está en ambos lados solo se reconoce si coinciden nombre, empresa y teléfono.
setup-limits = La primera sincronización trae como máximo 10 000 contactos. Cada una de las siguientes hace como máximo 500 cambios; el resto llega con las posteriores.

## The mapping

setup-fields = Qué campo corresponde a cuál
setup-fields-intro = Primero figura el campo de Outlook; después, el del CRM.
setup-pairs = Campos asignados
setup-no-pairs = No hay ningún campo asignado, así que no se sincroniza nada.
setup-goes-with = corresponde a
setup-remove = Quitar
setup-remove-pair = Quitar: { $outlook }, { $crm }
setup-restore = Restablecer la asignación predeterminada
setup-restored = Se ha restablecido la asignación predeterminada.
setup-is-default = Es la asignación predeterminada.
setup-added = Agregado: “{ $outlook }” corresponde a “{ $crm }”.
setup-add = Asignar más campos
setup-add-outlook = Campo de Outlook
setup-add-crm = Campo del CRM
setup-add-outlook-first = Elija primero un campo de Outlook.
setup-add-crm-hint = Solo se ofrecen campos libres en los que cabe. Escriba unas letras para encontrar uno.
setup-add-none-fits = El CRM no tiene ningún campo en el que quepa esto y que usted pueda cambiar.
setup-add-all-taken = Todos los campos del CRM en los que cabe esto ya están asignados. Quite antes una de esas asignaciones.
setup-add-all-mapped = Todos los campos de Outlook están asignados.
setup-add-choose-both = Elija un campo en cada lado.
setup-add-do = Asignar estos campos
setup-group-standard = Campos estándar
setup-group-custom = Campos personalizados
setup-choice-open = Abrir la lista: { $label }
setup-choice-none = Ningún campo se llama así
setup-choice-more = { $count ->
    [one] Uno más: escriba unas letras
   *[other] { $count } más: escriba unas letras
  }
setup-choice-found = { $count ->
    [0] No se encontró ningún campo
    [one] Un campo encontrado
   *[other] { $count } campos encontrados
  }
setup-fixed = Valores fijos
setup-fixed-intro = { $kind ->
    [tasks] Un campo del CRM que Outlook no tiene puede recibir el mismo valor en cada tarea que llega de Outlook. Se escribe una sola vez, al crearse la tarea en el CRM.
   *[contacts] Un campo del CRM que Outlook no tiene puede recibir el mismo valor en cada contacto que llega de Outlook. Se escribe una sola vez, al crearse el contacto en el CRM.
  }
setup-fixed-field = Rellenar un campo del CRM con un valor fijo
setup-fixed-none = No queda ningún campo del CRM que usted pueda rellenar.
setup-fixed-value = Valor de “{ $crm }”
setup-fixed-use = Usar este valor
setup-fixed-use-for = Usar este valor para “{ $crm }”
setup-fixed-added = “{ $crm }” ya tiene un valor.
setup-fixed-is = { $crm }: “{ $value }” en los registros nuevos
setup-remove-fixed = Quitar el valor fijo de “{ $crm }”
setup-value-true = Sí
setup-value-false = No
setup-refused-empty = Indique primero un valor.
setup-refused-long = { $length ->
    [one] Este campo admite un solo carácter.
   *[other] Este campo admite como máximo { $length } caracteres.
  }
setup-refused-integer = Este campo solo admite números enteros, por ejemplo 12.
setup-refused-decimal = Este campo solo admite números, por ejemplo 12 o 12.5.
setup-refused-other = Este campo no admite este valor.
setup-unfilled = Falta por rellenar
setup-unfilled-intro = { $kind ->
    [tasks] El CRM no acepta ninguna tarea sin estos campos. Dé a cada uno un valor fijo o asígnele un campo de Outlook.
   *[contacts] El CRM no acepta ningún contacto sin estos campos. Dé a cada uno un valor fijo o asígnele un campo de Outlook.
  }
setup-unfilled-cannot = “{ $crm }” no puede tener un valor fijo. Asígnele un campo de Outlook, si alguno cabe, o pida al administrador del CRM que no lo exija.
setup-note-cut = { $length ->
    [one] En el CRM, un texto más largo se corta tras el primer carácter; Outlook lo conserva entero.
   *[other] En el CRM, un texto más largo se corta a los { $length } caracteres; Outlook lo conserva entero.
  }
setup-note-too-long = { $length ->
    [one] Los de más de un carácter se quedan en Outlook.
   *[other] Los de más de { $length } caracteres se quedan en Outlook.
  }
setup-note-one-line = En el CRM queda en una sola línea; Outlook conserva los saltos de línea.
setup-note-known-names = { $target ->
    [people] Solo pasan nombres de contactos que existen en el CRM; los demás se quedan en Outlook.
   *[other] Solo pasan nombres de empresas que existen en el CRM; los demás se quedan en Outlook.
  }
setup-note-listed-values = Solo pasan los valores que figuran en la lista del CRM; los demás se quedan en Outlook.
setup-note-numbers = Al CRM solo pasan números; cualquier otro texto se queda en Outlook.
setup-problem-unknown-crm = Omitido: el CRM ya no tiene este campo, o usted no puede verlo.
setup-problem-unknown-outlook = Omitido: Outlook no tiene este campo.
setup-problem-not-writable = Omitido: el CRM no le permite cambiar este campo.
setup-problem-does-not-fit = Omitido: los valores de un campo no caben en el otro.
setup-problem-bad-value = Omitido: el campo del CRM no admite este valor.
setup-problem-twice = Omitido: uno de los dos campos ya está asignado más arriba.
setup-problem-missing = El CRM pide aquí un valor.
setup-limits-heading = Lo que no puede pasar al otro lado
setup-holds = { $kind ->
    [tasks] En Outlook, las fechas de vencimiento y de inicio son días sin hora. Los recordatorios, los archivos adjuntos y los pasos de una tarea se quedan donde están.
   *[contacts] En Outlook caben tres correos electrónicos, dos teléfonos del trabajo y dos particulares, un móvil y tres direcciones postales. Lo que el CRM tenga de más se queda en el CRM.
  }
setup-stays = { $kind ->
    [tasks] El texto con formato pasa como texto sin formato; el formato se queda en su lado. Nada de lo que se queda atrás se borra nunca.
   *[contacts] Las fotos, los números de fax y el formato de las notas se quedan donde están. Nada de lo que se queda atrás se borra nunca.
  }

## The values of tasks

setup-values-status = Estado
setup-values-importance = Prioridad
setup-values-unmapped = Este campo no está asignado a una lista de opciones del CRM, así que sus valores no se sincronizan.
setup-values-to-outlook = Del CRM a Outlook
setup-values-to-crm = De Outlook al CRM
setup-values-crm = “{ $value }” del CRM pasa a ser
setup-values-outlook = “{ $value }” de Outlook pasa a ser
setup-values-only = “{ $outlook }” de Outlook pasa a ser “{ $crm }”.
setup-values-nothing = (el valor del CRM se queda como está)
setup-values-several = Varios valores del CRM pasan a ser “{ $value }”. Una tarea que nadie toca en Outlook conserva el suyo.
setup-tasks-recurring = Las tareas recurrentes se quedan donde están, en ambos lados. Los recordatorios no se sincronizan nunca.
setup-tasks-deleted = Una tarea que usted elimina en Outlook o mueve a otra lista se elimina en el CRM. La que se elimina en el CRM se elimina en Outlook.
setup-tasks-owner = Una tarea que cambia de propietario en el CRM sale de Outlook.

choice-status-notStarted = No iniciada
choice-status-inProgress = En curso
choice-status-waitingOnOthers = A la espera de otros
choice-status-deferred = Aplazada
choice-status-completed = Completada
choice-importance-low = Baja
choice-importance-normal = Media
choice-importance-high = Alta

## Fields of Outlook

field-title = { $kind ->
    [tasks] Nombre de la tarea
   *[contacts] Tratamiento
  }
field-givenName = Nombre
field-middleName = Segundo nombre
field-surname = Apellidos
field-generation = Sufijo del nombre
field-email1 = Correo electrónico 1
field-email2 = Correo electrónico 2
field-email3 = Correo electrónico 3
field-businessPhone1 = Teléfono del trabajo 1
field-businessPhone2 = Teléfono del trabajo 2
field-homePhone1 = Teléfono particular 1
field-homePhone2 = Teléfono particular 2
field-mobilePhone = Móvil
field-companyName = Empresa
field-jobTitle = Cargo
field-department = Departamento
field-officeLocation = Oficina
field-profession = Profesión
field-manager = Superior
field-assistantName = Asistente
field-nickName = Apodo
field-spouseName = Cónyuge
field-businessStreet = Calle (trabajo)
field-businessCity = Ciudad (trabajo)
field-businessState = Provincia (trabajo)
field-businessPostalCode = Código postal (trabajo)
field-businessCountry = País (trabajo)
field-homeStreet = Calle (particular)
field-homeCity = Ciudad (particular)
field-homeState = Provincia (particular)
field-homePostalCode = Código postal (particular)
field-homeCountry = País (particular)
field-otherStreet = Calle (otra)
field-otherCity = Ciudad (otra)
field-otherState = Provincia (otra)
field-otherPostalCode = Código postal (otra)
field-otherCountry = País (otra)
field-birthday = Cumpleaños
field-businessHomePage = Página web
field-personalNotes = Notas
field-categories = Categorías
field-body = Notas de la tarea
field-dueDateTime = Fecha de vencimiento
field-startDateTime = Fecha de inicio
field-status = Estado
field-importance = Prioridad
