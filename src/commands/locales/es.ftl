## Lo que dice el aviso encima de una reunión después de «Agregar al CRM». Outlook admite 150 caracteres.

adding = Agregando esta reunión a Zoho CRM…
adding-already = Esta reunión ya se está agregando a Zoho CRM.
asking =
    { $side ->
        [crm] Inicie sesión en Zoho CRM en la ventana que se abrió…
       *[outlook] Inicie sesión en Microsoft en la ventana que se abrió…
    }

## Está en el CRM

added = Se agregó a Zoho CRM. A partir de ahora se mantiene sincronizada.
added-people =
    { $found ->
        [0] Se agregó a Zoho CRM, que no conoce a ninguno de sus participantes. Se mantiene sincronizada.
       *[other] Se agregó a Zoho CRM, que conoce a { $found } de sus { $of } participantes. Se mantiene sincronizada.
    }
already = Esta reunión está en Zoho CRM y se mantiene sincronizada.
already-people =
    { $found ->
        [0] Esta reunión está en Zoho CRM y se mantiene sincronizada. El CRM no conoce a ninguno de sus participantes.
       *[other] Esta reunión está en Zoho CRM y se mantiene sincronizada. El CRM conoce a { $found } de sus { $of } participantes.
    }
unmarked = Está en Zoho CRM, pero Outlook no pudo marcar la reunión. Pulse de nuevo «Agregar al CRM»: no se duplica.

## Antes de preguntar nada

obstacle-no-item = Abra una reunión y luego pulse «Agregar al CRM».
obstacle-message = Solo se pueden agregar reuniones a Zoho CRM. Abra la reunión en su calendario.
obstacle-unsaved = Guarde primero la reunión y luego pulse «Agregar al CRM».
obstacle-unknown = Outlook no dice qué reunión es. Ábrala desde su calendario y luego pulse «Agregar al CRM».
obstacle-shared = Esta reunión está en el calendario de otra persona. Solo se pueden agregar las suyas.

## Reglas

left-M5 = Las reuniones periódicas se quedan donde están, así que no se agregó.
left-private = Las reuniones privadas se quedan en Outlook. Puede cambiarlo en el panel del CRM, en Ajustes.
left-cancelled = Esta reunión está cancelada, así que no se agregó.
left-declined = Usted rechazó esta reunión, así que no se agregó.
left-window = Esta reunión está demasiado lejos en el pasado o en el futuro, así que no se agregó.
left-chosen = Usted dejó fuera esta reunión. Puede volver a incluirla en el panel del CRM, en Actividad.
left-owner = Esta reunión pertenece a otra persona en el CRM, así que no se agregó.
left-not-found = Esta reunión aún no está en su propio buzón. Espere un momento y pulse de nuevo «Agregar al CRM».
left-ambiguous = Varias reuniones del CRM podrían ser esta. Elija en el panel del CRM, en «Por decidir».
left-G9 = Su perfil de Zoho CRM no le permite agregarla. Su administrador puede cambiarlo.
left-other = Una regla de la sincronización deja esta reunión como está. El panel del CRM dice por qué, en Actividad.

## Se conserva para más tarde

queued-sign-in =
    { $side ->
        [crm] Queda guardada. Abra el panel del CRM e inicie sesión en Zoho CRM: entonces se agrega.
        [outlook] Queda guardada. Abra el panel del CRM e inicie sesión en Microsoft: entonces se agrega.
       *[none] Queda guardada. Abra el panel del CRM e inicie sesión: entonces se agrega.
    }
queued-offline =
    { $side ->
        [crm] No se pudo conectar con Zoho CRM. La reunión queda guardada y va con la próxima sincronización del panel del CRM.
        [outlook] No se pudo conectar con Outlook. La reunión queda guardada y va con la próxima sincronización del panel del CRM.
       *[none] No hay conexión. La reunión queda guardada y va con la próxima sincronización del panel del CRM.
    }
queued-other = La reunión queda guardada y va con la próxima sincronización del panel del CRM.

## Ni hecho ni guardado

failed-sign-in =
    { $side ->
        [crm] No ha iniciado sesión en Zoho CRM. Hágalo en el panel del CRM y pulse de nuevo «Agregar al CRM».
        [outlook] No ha iniciado sesión en Microsoft. Hágalo en el panel del CRM y pulse de nuevo «Agregar al CRM».
       *[none] No ha iniciado sesión. Hágalo en el panel del CRM y pulse de nuevo «Agregar al CRM».
    }
failed-offline =
    { $side ->
        [crm] No se pudo conectar con Zoho CRM. No se agregó nada. Inténtelo más tarde.
        [outlook] No se pudo conectar con Outlook. No se agregó nada. Inténtelo más tarde.
       *[none] No hay conexión. No se agregó nada. Inténtelo más tarde.
    }
failed-throttled =
    { $side ->
        [crm] Zoho CRM está ocupado y pide una pausa. No se agregó nada. Inténtelo en unos minutos.
        [outlook] Outlook está ocupado y pide una pausa. No se agregó nada. Inténtelo en unos minutos.
       *[none] Un servicio está ocupado y pide una pausa. No se agregó nada. Inténtelo en unos minutos.
    }
failed-forbidden =
    { $side ->
        [crm] Su perfil de Zoho CRM no lo permite. Su administrador puede cambiarlo.
        [outlook] Su buzón no lo permite. Su administrador puede cambiarlo.
       *[none] Le falta un permiso necesario. Su administrador puede cambiarlo.
    }
failed-account = Inició sesión con una cuenta distinta de la anterior. No se agregó nada. El panel del CRM dice más.
failed-other = Esto no se pudo completar. Abra el panel del CRM: dice más. Pulsar de nuevo nunca la duplica.
slow = Esto tarda más de lo que Outlook espera. El panel del CRM muestra cómo terminó. Pulsar de nuevo nunca la duplica.
