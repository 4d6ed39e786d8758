## Everywhere

app-name = CRM Sync for Outlook
loading = Cargando…
nav-label = Páginas
nav-people = Personas
nav-home = Sincronización
nav-activity = Actividad
nav-needs = Por decidir
nav-settings = Ajustes
nav-preview = Qué va a pasar
nav-setup = Opciones de sincronización
kind-name =
    { $kind ->
        [contacts] Contactos
        [tasks] Tareas
       *[meetings] Reuniones
    }
kind-one =
    { $kind ->
        [contacts] Contacto
        [tasks] Tarea
       *[meetings] Reunión
    }
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
item-without-title = (Sin título)
# When a meeting would take place after a change
item-moves-to = nuevo horario: { $time }
storage-memory = Este navegador no guarda nada para el complemento. Lo sincronizado se reconoce por las marcas que lleva, así que nada se duplica; solo la lista de Actividad empieza de nuevo cada vez.
engine-failed = No se pudo iniciar la sincronización en esta ventana.
engine-failed-safe = No se cambió nada en ninguno de los dos lados.
page-failed = No se pudo cargar esta página.
page-failed-safe = Lo sincronizado no se ve afectado.
page-reload = Volver a cargar
when-today = Hoy, { $time }

## While something runs

work-preview-reading =
    { $kind ->
        [contacts] Revisando sus contactos en ambos lados. No se cambia nada.
        [tasks] Revisando sus tareas en ambos lados. No se cambia nada.
        [meetings] Revisando sus reuniones en ambos lados. No se cambia nada.
       *[none] Revisando ambos lados. No se cambia nada.
    }
work-sync-reading =
    { $kind ->
        [contacts] Buscando cambios de contactos en ambos lados
        [tasks] Buscando cambios de tareas en ambos lados
        [meetings] Buscando cambios de reuniones en ambos lados
       *[none] Buscando cambios en ambos lados
    }
work-sync-writing =
    { $kind ->
        [contacts] Poniendo al día sus contactos
        [tasks] Poniendo al día sus tareas
        [meetings] Poniendo al día sus reuniones
       *[none] Poniendo al día ambos lados
    }
work-off-reading = Revisando lo que se va a deshabilitar
work-off-writing = Deshabilitando
work-stopping = Se detendrá en cuanto llegue lo que está en camino
work-elsewhere = Otra ventana está sincronizando
work-amount = { $done } de { $planned }
work-read = Elementos revisados: { $done }
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
announce-of-kind =
    { $kind ->
        [contacts] Contactos: { $result }
        [tasks] Tareas: { $result }
       *[meetings] Reuniones: { $result }
    }
announce-off-done =
    { $kind ->
        [contacts] La sincronización de contactos está deshabilitada
        [tasks] La sincronización de tareas está deshabilitada
       *[meetings] La sincronización de reuniones está deshabilitada
    }

## Status

status-label = Estado
status-active = Activo
status-off = Deshabilitado
status-paused = En pausa
status-attention = Requiere atención

## Not enabled yet

home-new =
    { $kind ->
        [contacts] Una carpeta de contactos “Zoho CRM” en Outlook muestra sus contactos del CRM, y los que usted agregue en ella pasan al CRM. Usted elige qué campos se sincronizan.
        [tasks] Una lista de tareas “Zoho CRM” en Outlook muestra sus tareas del CRM, y lo que usted agregue en ella pasa al CRM. Usted elige qué campos se sincronizan.
       *[meetings] Un calendario “Zoho CRM” en Outlook muestra sus reuniones del CRM, y lo que usted agregue en él pasa al CRM. No se envía correo a nadie; las reuniones periódicas y las privadas se quedan donde están.
    }
home-new-safe = Nada cambia antes de que usted haya visto qué va a pasar.
home-to-preview = Ver qué va a pasar
home-to-preview-full =
    { $kind ->
        [contacts] Ver qué va a pasar: contactos
        [tasks] Ver qué va a pasar: tareas
       *[meetings] Ver qué va a pasar: reuniones
    }
home-to-setup =
    { $kind ->
        [contacts] Configurar contactos
        [tasks] Configurar tareas
       *[meetings] Configurar reuniones
    }
home-edit = Editar opciones de sincronización
home-starting =
    { $kind ->
        [contacts] Sus contactos están en camino. Puede seguir trabajando: lo que ya llegó se conserva, pase lo que pase.
        [tasks] Sus tareas están en camino. Puede seguir trabajando: lo que ya llegó se conserva, pase lo que pase.
       *[meetings] Sus reuniones están en camino. Puede seguir trabajando: lo que ya llegó se conserva, pase lo que pase.
    }

## On

home-in-step =
    { $kind ->
        [contacts]
        { $count ->
            [0] Aún no hay contactos sincronizados
            [one] { $count } contacto sincronizado
           *[other] { $count } contactos sincronizados
        }
        [tasks]
        { $count ->
            [0] Aún no hay tareas sincronizadas
            [one] { $count } tarea sincronizada
           *[other] { $count } tareas sincronizadas
        }
       *[meetings]
        { $count ->
            [0] Aún no hay reuniones sincronizadas
            [one] { $count } reunión sincronizada
           *[other] { $count } reuniones sincronizadas
        }
    }
home-empty-hint =
    { $kind ->
        [contacts] Agregue un contacto a la carpeta “Zoho CRM” en Outlook o cree uno en el CRM: llega al otro lado con la próxima sincronización.
        [tasks] Agregue una tarea a la lista “Zoho CRM” en Outlook o cree una en el CRM: llega al otro lado con la próxima sincronización.
       *[meetings] Agregue una reunión al calendario “Zoho CRM” en Outlook o cree una en el CRM: llega al otro lado con la próxima sincronización.
    }
home-last = { $when } · { $result }
home-last-stopped = { $when } · Usted detuvo la sincronización: { $result }
home-last-failed = { $when } · La sincronización no se pudo completar: { $result }
home-last-none = Aún no se ha sincronizado
home-next = Próxima sincronización automática: { $time } aprox., mientras este panel esté abierto.
home-next-soon = La próxima sincronización automática empieza en un momento.
home-next-signed-out = La sincronización automática continúa en cuanto vuelva a iniciar sesión.
home-next-off = La sincronización automática está desactivada.
home-next-on = Activarla
home-next-change = Cambiar la frecuencia
home-sync-now = Sincronizar ahora
home-syncing = Sincronizando…
home-conflicts =
    { $kind ->
        [contacts]
        { $count ->
            [one] { $count } contacto cambió en ambos lados: ver los dos valores
           *[other] { $count } contactos cambiaron en ambos lados: ver los dos valores
        }
        [tasks]
        { $count ->
            [one] { $count } tarea cambió en ambos lados: ver los dos valores
           *[other] { $count } tareas cambiaron en ambos lados: ver los dos valores
        }
       *[meetings]
        { $count ->
            [one] { $count } reunión cambió en ambos lados: ver los dos valores
           *[other] { $count } reuniones cambiaron en ambos lados: ver los dos valores
        }
    }
home-needs =
    { $count ->
        [one] { $count } asunto espera su decisión
       *[other] { $count } asuntos esperan su decisión
    }
home-left =
    { $count ->
        [one] { $count } no se sincroniza: ver por qué
       *[other] { $count } no se sincronizan: ver por qué
    }
home-remaining =
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

## Switched off

home-off-user =
    { $kind ->
        [contacts] Usted la deshabilitó. Sus contactos del CRM siguen todos ahí.
        [tasks] Usted la deshabilitó. Sus tareas del CRM siguen todas ahí.
       *[meetings] Usted la deshabilitó. Sus reuniones del CRM siguen todas ahí.
    }
home-off-removed =
    { $kind ->
        [contacts] La carpeta de contactos “Zoho CRM” se eliminó en Outlook, así que la sincronización se deshabilitó sola. Sus contactos del CRM siguen todos ahí.
        [tasks] La lista de tareas “Zoho CRM” se eliminó en Outlook, así que la sincronización se deshabilitó sola. Sus tareas del CRM siguen todas ahí.
       *[meetings] El calendario “Zoho CRM” se eliminó en Outlook, así que la sincronización se deshabilitó sola. Sus reuniones del CRM siguen todas ahí.
    }
home-off-again = Puede volver a habilitarla cuando quiera; nada llega dos veces.

## Time zones (D2)

zones-heading = Zonas horarias
zones-same = Outlook y el CRM usan la misma zona horaria: { $zone }
zones-differ = Outlook usa { $outlook } y el CRM, { $crm }. Las horas son exactas en ambos lados.
zones-example = “{ $title }”: { $outlookTime } en { $outlook } equivale a { $crmTime } en { $crm }; es el mismo momento.
zones-example-now = Ahora: { $outlookTime } en { $outlook } equivale a { $crmTime } en { $crm }; es el mismo momento.

## Accounts (I2, I3)

connect-heading = Conectar
connect-intro = Inicie sesión una vez en ambas cuentas. No se cambia nada hasta que haya visto qué va a pasar.
connect-first = Primero conecte Microsoft 365 y Zoho CRM más arriba. Después elige qué se sincroniza.
connect-to =
    { $side ->
        [crm] Conectar Zoho CRM
       *[outlook] Conectar Microsoft 365
    }
connect-why-outlook = Microsoft le pide permiso para que el complemento vea quién es usted y la zona horaria de su buzón. El acceso a su calendario, contactos o tareas se pide cuando elija sincronizarlos. Nadie recibe correos, y su acceso se queda en este navegador.
connect-why-crm = Zoho le pide permiso para que el complemento vea quién es usted en el CRM. El acceso a reuniones, contactos o tareas se pide cuando elija sincronizarlos, nunca más de lo que su perfil permite. Su contraseña se queda en Zoho; su acceso, en este navegador.
account-name =
    { $side ->
        [crm] Zoho CRM
       *[outlook] Microsoft 365
    }
account-out = Sin conectar
account-asking = Continúe en la ventana que se ha abierto.
account-checking = Comprobando si ha iniciado sesión…
account-in = Conectado
account-in-as = Conectado como { $address }
account-ending = Conectado unos minutos más
account-ending-as = Conectado como { $address } unos minutos más
accounts-both = Outlook está conectado como { $outlook }; el CRM, como { $crm }.
accounts-one =
    { $side ->
        [crm] Zoho CRM: { $address }
       *[outlook] Microsoft 365: { $address }
    }
accounts-link = Cuentas
centre-label = ¿Dónde está su cuenta del CRM?
centre-hint = Lo dice la dirección de su CRM: crm.zoho.eu es Europa.
centre-us = Estados Unidos (zoho.com)
centre-eu = Europa (zoho.eu)
centre-in = India (zoho.in)
centre-au = Australia (zoho.com.au)
centre-jp = Japón (zoho.jp)
centre-ca = Canadá (zohocloud.ca)
centre-sa = Arabia Saudí (zoho.sa)
centre-uk = Reino Unido (zoho.uk)
centre-ae = Emiratos Árabes Unidos (zoho.ae)
centre-cn = China (zoho.com.cn)
no-account = No tengo cuenta del CRM
no-account-invited = ¿Su organización ya usa Zoho CRM? Pida al administrador del CRM que le invite y acepte la invitación que llega por correo.
no-account-new = Si no, regístrese con la dirección de su buzón.
no-account-new-as = Si no, regístrese con la dirección de su buzón, { $address }.
no-account-installer = Quien instala el CRM para la organización pasa a ser su superadministrador e invita a los demás.
no-account-link = Registrarse en Zoho CRM
reconnect-paused =
    { $side ->
        [crm] En pausa: vuelva a conectar Zoho CRM
       *[outlook] En pausa: vuelva a conectar Microsoft 365
    }
reconnect-ending =
    { $side ->
        [crm] Su sesión de Zoho CRM está a punto de terminar.
       *[outlook] Su sesión de Microsoft 365 está a punto de terminar.
    }
reconnect-safe = Todo se conserva: los ajustes, lo sincronizado y los cambios de ambos lados. Con un clic se continúa.
action-reconnect = Volver a conectar

## Signing in did not succeed: what happened, and what to do

failure-blocked = El navegador bloqueó la ventana de inicio de sesión.
mend-blocked = Permita las ventanas emergentes de este sitio, en la barra de direcciones o en los ajustes del navegador, y pulse el botón de nuevo.
failure-closed = La ventana se cerró antes de terminar de iniciar sesión.
mend-closed = Pulse el botón de nuevo y llegue hasta el final. No se cambió nada.
failure-refused = No se dio el permiso.
mend-refused = Sin él, el complemento no puede hacerlo. Pulse el botón de nuevo y acepte cuando se le pregunte.
failure-administrator =
    { $side ->
        [crm] El administrador del CRM debe aprobar antes el complemento.
       *[outlook] El administrador de Microsoft 365 debe aprobar antes el complemento.
    }
mend-administrator =
    { $side ->
        [crm] Envíe esto a su administrador: “Por favor, permite que CRM Sync for Outlook use la API de Zoho CRM con mi perfil”. Después pulse el botón de nuevo.
       *[outlook] Envíe esto a su administrador: “Por favor, concede el consentimiento del administrador a CRM Sync for Outlook en el centro de administración de Microsoft Entra, en Aplicaciones empresariales, Permisos. Lee y escribe el calendario, los contactos y las tareas de quien inicia sesión”. Después pulse el botón de nuevo.
    }
failure-other-account =
    { $side ->
        [crm] Esta no es la cuenta del CRM para la que habilitó la sincronización.
       *[outlook] Esta cuenta no es la del buzón abierto.
    }
mend-other-account =
    { $side ->
        [crm] No se tocó nada. Pulse el botón de nuevo y elija la cuenta que usó antes.
       *[outlook] No se tocó nada. Pulse el botón de nuevo y elija la cuenta del buzón que está abierto en Outlook.
    }
failure-shared-mailbox = El buzón abierto es compartido o de otra persona.
mend-shared-mailbox = No se tocó nada. Abra un mensaje o una reunión de su propio buzón y pulse el botón de nuevo.
failure-data-centre = Su cuenta del CRM está en otro centro de datos.
mend-data-centre = Elija dónde está su cuenta del CRM y pulse el botón de nuevo.
failure-wrong-answer = La respuesta recibida no corresponde a este inicio de sesión.
mend-wrong-answer = Por seguridad, no se usó. Cierre las demás ventanas de inicio de sesión y pulse el botón de nuevo.
failure-throttled = Hubo demasiados inicios de sesión en poco tiempo.
mend-throttled = Espere diez minutos y pulse el botón de nuevo. Todo se conserva.
failure-not-set-up =
    { $side ->
        [crm] El registro del complemento en Zoho no es correcto.
       *[outlook] El registro del complemento en Microsoft no es correcto.
    }
mend-not-set-up = Usted no puede arreglarlo: pida a quien instaló el complemento que revise su id. de cliente y sus direcciones de redirección.
failure-offline =
    { $side ->
        [crm] No se pudo conectar con el inicio de sesión de Zoho.
       *[outlook] No se pudo conectar con el inicio de sesión de Microsoft.
    }
mend-offline = Compruebe la conexión y pulse el botón de nuevo. Todo se conserva.
failure-unexpected = El inicio de sesión falló de una forma que no estaba prevista.
mend-unexpected = No se cambió nada. Pulse el botón de nuevo; si sigue igual, avise a quien instaló el complemento.

## Problems: what happened, what was kept safe, the way on

problem-signed-out =
    { $side ->
        [outlook] Su sesión de Outlook ha caducado.
        [crm] Su sesión de Zoho CRM ha caducado.
       *[none] Su sesión ha caducado.
    }
safe-signed-out = No se pierde nada: los cambios de ambos lados esperan a que vuelva.
problem-consent =
    { $kind ->
        [contacts]
            { $side ->
                [outlook] Todavía no se ha permitido el acceso a sus contactos en Outlook.
               *[crm] Todavía no se ha permitido el acceso a sus contactos en Zoho CRM.
            }
        [tasks]
            { $side ->
                [outlook] Todavía no se ha permitido el acceso a sus tareas en Outlook.
               *[crm] Todavía no se ha permitido el acceso a sus tareas en Zoho CRM.
            }
        [meetings]
            { $side ->
                [outlook] Todavía no se ha permitido el acceso a sus reuniones en Outlook.
               *[crm] Todavía no se ha permitido el acceso a sus reuniones en Zoho CRM.
            }
       *[all]
            { $side ->
                [outlook] Todavía no se ha permitido el acceso a lo que sincroniza en Outlook.
               *[crm] Todavía no se ha permitido el acceso a lo que sincroniza en Zoho CRM.
            }
    }
safe-consent = No se leyó ni se cambió nada. Este permiso se le pide una sola vez.
problem-no-account = Esta cuenta de Zoho no puede usar el CRM.
safe-no-account = No se tocó nada. ¿Su organización usa Zoho CRM? Pida a su administrador que le invite con la dirección de su buzón y que permita el acceso de programas. Si no, regístrese en zoho.com/crm.
problem-other-mailbox = La cuenta con la que inició sesión no es la del buzón abierto.
safe-other-mailbox = No se tocó nada en ninguno de los dos buzones. Inicie sesión con la cuenta del buzón que está abierto en Outlook, o abra su propio buzón.
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
safe-forbidden =
    { $kind ->
        [contacts] No se cambió nada allí. Su administrador puede darle permiso para ver y editar contactos.
        [tasks] No se cambió nada allí. Su administrador puede darle permiso para ver y editar tareas.
       *[meetings] No se cambió nada allí. Su administrador puede darle permiso para ver y editar reuniones.
    }
problem-offline =
    { $side ->
        [outlook] No se pudo conectar con Outlook.
        [crm] No se pudo conectar con Zoho CRM.
       *[none] No se pudo conectar con un servicio.
    }
safe-offline = No se pierde nada: lo hecho se conserva y el resto llega cuando vuelva la conexión.
problem-container-gone =
    { $kind ->
        [contacts] No se encontró la carpeta “Zoho CRM” en Outlook.
        [tasks] No se encontró la lista “Zoho CRM” en Outlook.
       *[meetings] No se encontró el calendario “Zoho CRM” en Outlook.
    }
safe-container-gone = Por seguridad, no se eliminó nada en el CRM.
problem-foreign-container =
    { $kind ->
        [contacts] Hay una carpeta de contactos “Zoho CRM” que no se creó aquí.
        [tasks] Hay una lista de tareas “Zoho CRM” que no se creó aquí.
       *[meetings] Hay un calendario “Zoho CRM” que no se creó aquí.
    }
safe-foreign-container =
    { $kind ->
        [contacts] No se escribió nada en ella; usted decide si se usa.
        [tasks] No se escribió nada en ella; usted decide si se usa.
       *[meetings] No se escribió nada en él; usted decide si se usa.
    }
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
action-another = Iniciar sesión con otra cuenta
action-allow =
    { $kind ->
        [contacts] Permitir el acceso a los contactos
        [tasks] Permitir el acceso a las tareas
        [meetings] Permitir el acceso a las reuniones
       *[all] Permitir el acceso
    }
action-busy = Hay una sincronización en curso. Podrá decidir en cuanto termine.
action-again = Reintentar
action-go-on = Continuar
action-decide = Decidir
