### The further pages: Activity, Needs you, Settings.

## Buttons that change something

action-busy = Hay una sincronización en curso. Podrá decidir en cuanto termine.
action-show-all = Mostrar todo
action-show-less = Mostrar menos

## Activity

activity-search = Buscar en los títulos
activity-filter = Estado
activity-filter-all = Todos
activity-filter-synced = Sincronizada
activity-filter-left = Sin sincronizar
activity-filter-failed = Con error
activity-filter-waiting = En espera
activity-filter-conflict = Con conflicto
activity-filter-removed = Eliminada
activity-found = { $total ->
    [0] No se encontró nada
    [one] Una reunión
   *[other] { $total } reuniones
  }
activity-loading = Consultando qué ha pasado…
activity-failed = No se pudo consultar qué ha pasado. No se cambió nada.
activity-list = Reuniones
activity-alike = { $count } fechas
activity-conflict = Conflicto
activity-not-arrived = { $side ->
    [crm] Aún no ha llegado al CRM
   *[outlook] Aún no ha llegado a Outlook
  }
activity-because = { $what } porque { $why }

activity-empty-working = Hay una sincronización en curso. Lo que haga aparecerá aquí cuando termine.
activity-empty-new = Todavía no ha pasado nada. Vea qué pasaría al habilitar la sincronización y empiece por ahí.
activity-empty-link = Ir a Reuniones
activity-empty-on = Todavía no ha pasado nada. Agregue una reunión en Outlook o en el CRM y luego sincronice.
activity-empty-search = Ninguna reunión tiene estas palabras en el título. Pruebe con menos palabras o muestre todas.
activity-empty-filter = Ahora mismo no hay ninguna reunión en esta lista.
activity-empty-show-all = Mostrar todas las reuniones

activity-back = Volver a la lista
activity-gone = Ya no hay datos de esta reunión.
activity-open-crm = Abrir en el CRM
activity-new-tab = (se abre en una pestaña nueva)
activity-leave = No sincronizar esta reunión
activity-leave-hint = Se queda en Outlook y en el CRM. Los cambios posteriores no pasan al otro lado.
activity-include = Volver a sincronizar esta reunión
activity-include-hint = A partir de ahora, los cambios vuelven a pasar al otro lado.
activity-history = Qué ha pasado
activity-no-history = No se ha hecho nada con esta reunión.
activity-fields-changed = { $side ->
    [crm] cambió en el CRM ({ $fields })
   *[outlook] cambió en Outlook ({ $fields })
  }

activity-field-title = título
activity-field-time = horario
activity-field-location = ubicación
activity-field-description = descripción
activity-field-context = datos del CRM
activity-field-other = otro dato

activity-lost = Cambió en ambos lados: { $field }
activity-lost-kept = { $side ->
    [crm] Valor conservado, de Outlook
   *[outlook] Valor conservado, del CRM
  }
activity-lost-other = { $side ->
    [crm] Valor no usado, del CRM
   *[outlook] Valor no usado, de Outlook
  }
activity-lost-blank = (vacío)
activity-lost-take = Usar el otro valor
activity-lost-taken = Listo. Ahora se usa el otro valor en ambos lados.
activity-replaced = Usted reemplazó: { $field }
activity-replaced-kept = { $side ->
    [crm] Valor elegido, de Outlook
   *[outlook] Valor elegido, del CRM
  }
activity-replaced-other = { $side ->
    [crm] Valor reemplazado, del CRM
   *[outlook] Valor reemplazado, de Outlook
  }
activity-replaced-take = Recuperar este valor
activity-replaced-taken = Listo. El valor anterior está de nuevo en ambos lados.
activity-leave-done = Listo. Desde ahora, esta reunión no se sincroniza.
activity-include-done = Listo. Esta reunión vuelve a sincronizarse.

## Needs you

needs-count = { $count ->
    [one] Un asunto espera su decisión. Todo lo demás sigue su curso.
   *[other] { $count } asuntos esperan su decisión. Todo lo demás sigue su curso.
  }
needs-empty = Nada espera su decisión.
needs-empty-hint = Cuando algo necesite su decisión, aparecerá aquí. Lo que ya se hizo está en Actividad.
needs-empty-link = Ir a Actividad
needs-go-back = Volver

needs-mail-heading = Se enviaría correo a otras personas
needs-mail-intro = Outlook envía correo a los participantes cuando se cambia o se elimina una reunión que los tiene. Por eso todavía no se ha escrito nada.
needs-mail-people = { $people ->
    [one] Una persona recibiría un correo de Outlook si esto continúa.
   *[other] { $people } personas recibirían un correo de Outlook si esto continúa.
  }
needs-mail-create = La reunión se agregaría en Outlook.
needs-mail-update = Cambiaría en Outlook: { $fields }.
needs-mail-update-plain = La reunión cambiaría en Outlook.
needs-mail-delete = La reunión se eliminaría en Outlook.
needs-mail-do = { $people ->
    [one] Hacerlo: correo a una persona
   *[other] Hacerlo: correo a { $people } personas
  }
needs-mail-leave = Dejarla como está
needs-mail-leave-all = { $count ->
    [one] Dejarla como está
   *[other] Dejar las { $count } como están
  }
needs-mail-leave-hint-update = Si la deja: Outlook y el CRM se quedan como están y nadie recibe correo.
needs-mail-leave-hint-delete = Si la deja: la reunión se queda en Outlook, ya no se sincroniza y nadie recibe correo.
needs-mail-ask-title = { $people ->
    [one] ¿Enviar correo a una persona?
   *[other] ¿Enviar correo a { $people } personas?
  }
needs-mail-ask = { $people ->
    [one] Una persona recibe un correo de Outlook sobre “{ $title }”. Un correo enviado no se puede retirar.
   *[other] { $people } personas reciben un correo de Outlook sobre “{ $title }”. Un correo enviado no se puede retirar.
  }

needs-deletion-heading = Muchas eliminaciones a la vez
needs-deletion-crm = { $count ->
    [one] Una reunión se eliminó en Outlook, junto con un número inusual de otras. Sigue en el CRM.
   *[other] { $count } reuniones se eliminaron en Outlook. Es un número inusual, así que siguen en el CRM.
  }
needs-deletion-outlook = { $count ->
    [one] Una reunión se eliminó en el CRM, junto con un número inusual de otras. Sigue en Outlook.
   *[other] { $count } reuniones se eliminaron en el CRM. Es un número inusual, así que siguen en Outlook.
  }
needs-deletion-owner = { $count ->
    [one] Una reunión pertenece ahora a otra persona en el CRM, junto con un número inusual de otras. Sigue en Outlook.
   *[other] { $count } reuniones pertenecen ahora a otra persona en el CRM. Es un número inusual, así que siguen en Outlook.
  }
needs-deletion-do-hint-crm = Si las elimina: se eliminan también en el CRM.
needs-deletion-do-hint-outlook = Si las elimina: se eliminan también en Outlook.
needs-deletion-do-hint-owner = Si las elimina: se quitan de Outlook. En el CRM se quedan como están.
needs-deletion-keep-hint-crm = Si las conserva: se quedan en el CRM y vuelven a Outlook.
needs-deletion-keep-hint-outlook = Si las conserva: se quedan en Outlook y vuelven al CRM.
needs-deletion-keep-hint-owner = Si las conserva: se quedan en Outlook y ya no se sincronizan.
needs-deletion-do-all = { $side ->
    [crm] Eliminar { $count } en el CRM
   *[outlook] Eliminar { $count } en Outlook
  }
needs-deletion-keep-all = { $count ->
    [one] Conservarla
   *[other] Conservarlas todas
  }
needs-deletion-do = Eliminar
needs-deletion-do-one = Eliminar “{ $title }”
needs-deletion-keep = Conservar
needs-deletion-keep-one = Conservar “{ $title }”
needs-deletion-ask-title = { $count ->
    [one] ¿Eliminar una reunión?
   *[other] ¿Eliminar { $count } reuniones?
  }
needs-deletion-ask-crm = { $count ->
    [one] “{ $title }” se elimina en el CRM, para todas las personas que pueden verla allí.
   *[other] { $count } reuniones se eliminan en el CRM, para todas las personas que pueden verlas allí.
  }
needs-deletion-ask-outlook = { $count ->
    [one] “{ $title }” se elimina en Outlook.
   *[other] { $count } reuniones se eliminan en Outlook.
  }
needs-deletion-ask-yes = { $count ->
    [one] Eliminar una reunión
   *[other] Eliminar { $count } reuniones
  }

needs-shift-heading = Muchas reuniones movidas por igual
needs-shift-crm = { $count ->
    [one] Una reunión se movió en Outlook con el mismo desfase que muchas otras. En el CRM sigue donde estaba.
   *[other] { $count } reuniones se movieron en Outlook, todas con el mismo desfase. Así se ve una zona horaria mal configurada, por eso en el CRM siguen donde estaban.
  }
needs-shift-outlook = { $count ->
    [one] Una reunión se movió en el CRM con el mismo desfase que muchas otras. En Outlook sigue donde estaba.
   *[other] { $count } reuniones se movieron en el CRM, todas con el mismo desfase. Así se ve una zona horaria mal configurada, por eso en Outlook siguen donde estaban.
  }
needs-shift-do-hint-crm = Si las mueve: se mueven también en el CRM.
needs-shift-do-hint-outlook = Si las mueve: se mueven también en Outlook.
needs-shift-keep-hint-crm = Si las deja: ambos lados se quedan como están.
needs-shift-keep-hint-outlook = Si las deja: ambos lados se quedan como están.
needs-shift-do-all = { $side ->
    [crm] Mover { $count } en el CRM
   *[outlook] Mover { $count } en Outlook
  }
needs-shift-keep-all = { $count ->
    [one] Dejarla como está
   *[other] Dejarlas todas como están
  }
needs-shift-do = Mover
needs-shift-do-one = Mover “{ $title }”
needs-shift-keep = Dejar
needs-shift-keep-one = Dejar “{ $title }”

needs-foreign-heading = ¿De quién es este calendario?
needs-foreign-intro = En Outlook hay un calendario “{ $title }” que no se creó aquí.
needs-foreign-other = Lo más probable es que lo haya creado la sincronización con Office 365 del propio CRM. Deshabilite esa primero: si no, cada una alimentaría a la otra y las reuniones se duplicarían.
needs-foreign-use-hint = Si lo usa: sus reuniones del CRM llegan a este calendario, y lo que hay en él pasa al CRM.
needs-foreign-second-hint = Si crea otro: este calendario no se toca.
needs-foreign-use = Usar este calendario
needs-foreign-second = Crear otro calendario

needs-ambiguous-heading = ¿Cuál de ellas es?
needs-ambiguous-intro = Estas reuniones de Outlook se parecen a varias del CRM. Todavía no se ha unido ni agregado nada.
needs-ambiguous-choose = ¿Qué reunión del CRM es “{ $title }”?
needs-ambiguous-none = Ninguna de estas: agregarla como reunión nueva
needs-ambiguous-take-hint = La que elija y la reunión de Outlook se mantienen sincronizadas desde ese momento. Las demás se quedan como están.
needs-ambiguous-decide = Usar mi elección
needs-ambiguous-decide-first = Primero elija una opción.

needs-switch-off-heading = Deshabilitación
needs-switch-off-mail = { $people ->
    [one] El calendario “Zoho CRM” todavía no se ha eliminado: una persona podría recibir una cancelación de Outlook.
   *[other] El calendario “Zoho CRM” todavía no se ha eliminado: { $people } personas podrían recibir una cancelación de Outlook.
  }
needs-switch-off-mail-meetings = { $meetings ->
    [one] Una de sus reuniones tiene participantes.
   *[other] { $meetings } de sus reuniones tienen participantes.
  }
needs-switch-off-lost = { $meetings ->
    [one] El calendario “Zoho CRM” todavía no se ha eliminado: una reunión está solo en él, no se puede mover y se perdería.
   *[other] El calendario “Zoho CRM” todavía no se ha eliminado: { $meetings } reuniones están solo en él, no se pueden mover y se perderían.
  }
needs-switch-off-hint = Si continúa: se elimina el calendario. Si lo conserva: la sincronización se deshabilita y el calendario se queda con todo lo que contiene. En el CRM se quedan todas las reuniones.
needs-switch-off-go-on = Continuar
needs-switch-off-keep = Conservar el calendario
needs-switch-off-ask-title = ¿Eliminar el calendario?
needs-switch-off-ask-mail = { $people ->
    [one] Una persona puede recibir una cancelación de Outlook. Un correo enviado no se puede retirar.
   *[other] { $people } personas pueden recibir una cancelación de Outlook. Un correo enviado no se puede retirar.
  }
needs-switch-off-ask-lost = { $meetings ->
    [one] Una reunión que está solo en Outlook se elimina con el calendario.
   *[other] { $meetings } reuniones que están solo en Outlook se eliminan con el calendario.
  }
needs-switch-off-ask-yes = Eliminar el calendario

needs-failed-heading = No se pudo completar
needs-failed-crm = El CRM no aceptó esta reunión. Todo lo demás siguió su curso.
needs-failed-outlook = Outlook no aceptó esta reunión. Todo lo demás siguió su curso.
needs-failed-attempts = { $attempts ->
    [one] Se intentó una vez.
   *[other] Se intentó { $attempts } veces.
  }
needs-failed-again = Se vuelve a intentar en la próxima sincronización.
needs-failed-given-up = Se vuelve a intentar cuando edite la reunión, al cabo de un día o cuando usted lo pida.
needs-failed-details = { $side ->
    [crm] Qué dijo el CRM
   *[outlook] Qué dijo Outlook
  }
needs-failed-no-words = No dio ningún motivo.
needs-failed-hint = Si no la sincroniza: se queda donde está y los cambios posteriores no pasan al otro lado.
needs-failed-retry = Reintentar
needs-failed-retry-one = Reintentar: “{ $title }”
needs-failed-leave = No sincronizar
needs-failed-leave-one = No sincronizar: “{ $title }”

## Settings

settings-saved = Guardado
settings-not-saved = Esto no se pudo guardar. Todo queda como estaba.
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
settings-frequency = Sincronización automática
settings-frequency-label = Sincronizar mientras este panel esté abierto
settings-frequency-off = Solo cuando yo lo pida
settings-frequency-minutes = { $minutes ->
    [one] Cada minuto
   *[other] Cada { $minutes } minutos
  }

settings-off = Deshabilitar la sincronización
settings-off-hint = Todas las reuniones se quedan en el CRM. Usted elige qué pasa en Outlook.
settings-off-open = Deshabilitar…
settings-off-is-off = La sincronización está deshabilitada. Todas las reuniones se quedan en el CRM.
settings-off-not-done = La sincronización sigue habilitada: no se pudo terminar de deshabilitar.
settings-off-waits = La deshabilitación espera su decisión.
settings-off-waits-link = Ir a Por decidir

settings-off-title = Deshabilitar la sincronización
settings-off-crm-stays = Todas las reuniones se quedan en el CRM.
settings-off-looking = Buscando reuniones que están solo en Outlook…
settings-off-unknown = No se pudo averiguar qué está solo en Outlook, así que no se deshabilitó nada.
settings-off-unknown-hint = Puede reintentarlo, o deshabilitar y conservar el calendario con todo lo que contiene.
settings-off-only = { $count ->
    [0] No hay nada que esté solo en Outlook: todo lo del calendario “Zoho CRM” está también en el CRM.
    [one] Una reunión del calendario “Zoho CRM” está solo en Outlook:
   *[other] { $count } reuniones del calendario “Zoho CRM” están solo en Outlook:
  }
settings-off-list = Solo en Outlook
settings-off-people = { $people ->
    [one] un participante
   *[other] { $people } participantes
  }
settings-off-choose = ¿Qué pasa en Outlook?
settings-off-keep = Conservar el calendario y sus reuniones
settings-off-keep-hint = No cambia nada en Outlook. Las reuniones simplemente dejan de sincronizarse.
settings-off-move = Mover a mi propio calendario lo que está solo en Outlook y quitar el resto
settings-off-move-hint = { $count ->
    [0] Se elimina el calendario. Si para entonces hay algo nuevo que esté solo en él, pasa a su propio calendario.
    [one] Una reunión pasa a su propio calendario; después se elimina el calendario “Zoho CRM”.
   *[other] { $count } reuniones pasan a su propio calendario; después se elimina el calendario “Zoho CRM”.
  }
settings-off-remove = Eliminar el calendario con todo lo que contiene
settings-off-remove-hint = { $count ->
    [0] { $total ->
        [0] El calendario está vacío.
        [one] Una reunión se quita de Outlook. Está también en el CRM.
       *[other] { $total } reuniones se quitan de Outlook. Todas están también en el CRM.
    }
    [one] Peligro: una reunión está solo en Outlook y se perdería.
   *[other] Peligro: { $count } reuniones están solo en Outlook y se perderían.
  }
settings-off-mail-hint = Si alguien pudiera recibir una cancelación, se le pregunta a usted antes.
settings-off-do = Deshabilitar
settings-off-keep-now = Deshabilitar y conservar el calendario
settings-off-cancel = Volver
settings-off-ask-title = { $count ->
    [one] ¿Perder una reunión?
   *[other] ¿Perder { $count } reuniones?
  }
settings-off-ask = { $count ->
    [one] Una reunión que está solo en Outlook se elimina con el calendario. No está en ningún otro lugar.
   *[other] { $count } reuniones que están solo en Outlook se eliminan con el calendario. No están en ningún otro lugar.
  }
settings-off-ask-yes = { $count ->
    [one] Eliminar el calendario y una reunión
   *[other] Eliminar el calendario y { $count } reuniones
  }
