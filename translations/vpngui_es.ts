<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Connections</name>
    <message>
        <source>What it stops can leave this computer outside the tunnel again. It stays lifted until you allow the tunnel to connect the next time.</source>
        <translation>Lo que bloquea puede volver a salir de este equipo fuera del túnel. Queda levantado hasta que usted permita la próxima conexión del túnel.</translation>
    </message>
    <message>
        <source>Lift the block of {name}?</source>
        <translation>¿Levantar el bloqueo de {name}?</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. Its application loses it and can make another one.</source>
        <translation>Se desconecta de inmediato, y lo que pasaba por él vuelve a pasar por fuera. Su aplicación lo pierde y puede crear otro.</translation>
    </message>
    <message>
        <source>Its application loses it and can make another one.</source>
        <translation>Su aplicación lo pierde y puede crear otro.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>No block of yours is kept. A block list stops traffic here.</source>
        <translation>No se mantiene ningún bloqueo suyo. Aquí una lista de bloqueo bloquea tráfico.</translation>
    </message>
    <message>
        <source>Some or all traffic is stopped by a block list or a kept block.</source>
        <translation>Una lista de bloqueo o un bloqueo mantenido bloquea una parte o todo el tráfico.</translation>
    </message>
    <message>
        <source>Its block ends with it: traffic goes outside again. The profile stays, and can connect again.</source>
        <translation>Su bloqueo termina con él: el tráfico vuelve a ir por fuera. El perfil permanece y puede volver a conectarse.</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. The profile stays, and can connect again.</source>
        <translation>Se desconecta enseguida, y lo que pasaba por él vuelve a ir por fuera. El perfil permanece y puede volver a conectarse.</translation>
    </message>
    <message>
        <source>The profile stays, and can connect again.</source>
        <translation>El perfil permanece y puede volver a conectarse.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Listas de bloqueo</translation>
    </message>
    <message>
        <source>Lift kept blocks</source>
        <translation>Levantar bloqueos mantenidos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Everything about the tunnel that is chosen</source>
        <translation>Todo sobre el túnel elegido</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>Buscar túneles</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Search for nothing any more</source>
        <translation>No buscar nada más</translation>
    </message>
    <message>
        <source>No tunnel matches “{text}”.</source>
        <translation>Ningún túnel coincide con «{text}».</translation>
    </message>
    <message>
        <source>Stop keeping the block of {name}?</source>
        <translation>¿Dejar de mantener el bloqueo de {name}?</translation>
    </message>
    <message>
        <source>It ends with its application, or at once if that has ended. Other kept blocks stay.</source>
        <translation>Termina con su aplicación, o enseguida si esta ya ha terminado. Los demás bloqueos mantenidos permanecen.</translation>
    </message>
    <message>
        <source>All kept blocks</source>
        <translation>Todos los bloqueos mantenidos</translation>
    </message>
    <message>
        <source>Lift the kept block of {name}?</source>
        <translation>¿Levantar el bloqueo mantenido de {name}?</translation>
    </message>
    <message>
        <source>Lift all kept blocks?</source>
        <translation>¿Levantar todos los bloqueos mantenidos?</translation>
    </message>
    <message>
        <source>What it stops can leave this computer again. Blocks of applications that still run stay as long as these want them.</source>
        <translation>Lo que detienen puede volver a salir de este equipo. Los bloqueos de aplicaciones que siguen en ejecución permanecen mientras estas los quieran.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>Levantar bloqueo</translation>
    </message>
    <message>
        <source>Keep block</source>
        <translation>Mantener bloqueo</translation>
    </message>
    <message>
        <source>Don&apos;t keep block</source>
        <translation>No mantener bloqueo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The block of {name} stays until you lift it</source>
        <translation>El bloqueo de {name} permanece hasta que usted lo levante</translation>
    </message>
    <message>
        <source>The block of {name} ends when you remove the tunnel</source>
        <translation>El bloqueo de {name} termina cuando usted elimina el túnel</translation>
    </message>
    <message>
        <source>Removes the tunnel of {name}; the profile stays</source>
        <translation>Elimina el túnel de {name}; el perfil permanece</translation>
    </message>
    <message>
        <source>Shows what will happen before {name} is connected</source>
        <translation>Muestra lo que ocurrirá antes de que se conecte {name}</translation>
    </message>
    <message>
        <source>Takes {name} down; nothing goes through it any more</source>
        <translation>Desconecta {name}; ya no pasa nada por él</translation>
    </message>
    <message>
        <source>Shows the question that {name} waits for</source>
        <translation>Muestra la pregunta cuya respuesta espera {name}</translation>
    </message>
    <message>
        <source>Opens the settings of {name}</source>
        <translation>Abre los ajustes de {name}</translation>
    </message>
    <message>
        <source>Shows how much goes through {name}</source>
        <translation>Muestra cuánto pasa por {name}</translation>
    </message>
    <message>
        <source>Lets traffic pass again that {name} blocks</source>
        <translation>Vuelve a dejar pasar el tráfico que bloquea {name}</translation>
    </message>
    <message>
        <source>The block of {name} stays when its application ends</source>
        <translation>El bloqueo de {name} permanece cuando termina su aplicación</translation>
    </message>
    <message>
        <source>The block of {name} ends with its application</source>
        <translation>El bloqueo de {name} termina con su aplicación</translation>
    </message>
    <message>
        <source>Copies everything that is known about {name}</source>
        <translation>Copia todo lo que se sabe de {name}</translation>
    </message>
    <message>
        <source>Removes {name}; its application loses it</source>
        <translation>Elimina {name}; su aplicación lo pierde</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>Perfil de WireGuard</translation>
    </message>
    <message>
        <source>received {rate}, {total} in all</source>
        <translation>recibido: {rate}, {total} en total</translation>
    </message>
    <message>
        <source>sent {rate}, {total} in all</source>
        <translation>enviado: {rate}, {total} en total</translation>
    </message>
    <message>
        <source>Blocks other traffic, kept</source>
        <translation>Bloquea el resto del tráfico, mantenido</translation>
    </message>
    <message>
        <source>Blocks other traffic</source>
        <translation>Bloquea el resto del tráfico</translation>
    </message>
    <message>
        <source>VPN tunnels</source>
        <translation>Túneles VPN</translation>
    </message>
    <message>
        <source>The arrow keys choose a tunnel, Enter shows everything about it.</source>
        <translation>Las teclas de flecha eligen un túnel, Intro muestra todo sobre él.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>VPN Tunnels</source>
        <translation>Túneles VPN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel, and see what goes through it</source>
        <translation>Decidir qué aplicaciones pueden usar un túnel VPN y ver qué pasa por él</translation>
    </message>
    <message>
        <source>vpn;tunnel;privacy;network;</source>
        <extracomment>Words for a search, each with a semicolon behind it.</extracomment>
        <translation>vpn;túnel;privacidad;red;</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel</source>
        <translation>Decidir qué aplicaciones pueden usar un túnel VPN</translation>
    </message>
    <message>
        <source>Any application may ask for a VPN tunnel. You are shown who asks and what will happen, and you decide. Whatever you decide holds: nothing comes up without your answer, and when the application ends, its tunnel is gone.</source>
        <translation>Cualquier aplicación puede pedir un túnel VPN. Se le muestra quién lo pide y qué va a ocurrir, y usted decide. Lo que decida se cumple: nada se conecta sin su respuesta, y cuando la aplicación termina, su túnel desaparece.</translation>
    </message>
    <message>
        <source>A prompt that a keypress in mid-typing cannot answer</source>
        <translation>Una pregunta que una tecla pulsada mientras escribe no puede responder</translation>
    </message>
    <message>
        <source>The tunnels on this computer, whose they are, and what goes through them right now</source>
        <translation>Los túneles de este equipo, de quién son y qué pasa por ellos en este momento</translation>
    </message>
    <message>
        <source>A tray icon that tells the state without relying on colour</source>
        <translation>Un icono de la bandeja que indica el estado sin depender del color</translation>
    </message>
    <message>
        <source>The vpngui contributors</source>
        <translation>Los colaboradores de vpngui</translation>
    </message>
    <message>
        <source>The first version: a tunnel, asked for, allowed by a person, used, and gone without a trace.</source>
        <translation>La primera versión: un túnel pedido, permitido por una persona, usado y desaparecido sin dejar rastro.</translation>
    </message>
    <message>
        <source>Make a VPN tunnel</source>
        <translation>Crear un túnel VPN</translation>
    </message>
    <message>
        <source>Authentication is required for an application to make a VPN tunnel</source>
        <translation>Se requiere autenticación para que una aplicación cree un túnel VPN</translation>
    </message>
    <message>
        <source>Answer for the person at the screen whether a VPN tunnel may come up</source>
        <translation>Responder por la persona ante la pantalla si un túnel VPN puede conectarse</translation>
    </message>
    <message>
        <source>Authentication is required to answer for the person at the screen</source>
        <translation>Se requiere autenticación para responder por la persona ante la pantalla</translation>
    </message>
    <message>
        <source>See and end the VPN tunnels of other people</source>
        <translation>Ver y terminar los túneles VPN de otras personas</translation>
    </message>
    <message>
        <source>Authentication is required to see or end the VPN tunnels of other people</source>
        <translation>Se requiere autenticación para ver o terminar los túneles VPN de otras personas</translation>
    </message>
    <message>
        <source>Keep networks blocked when no VPN tunnel is up</source>
        <translation>Mantener redes bloqueadas cuando no hay ningún túnel VPN conectado</translation>
    </message>
    <message>
        <source>Authentication is required to change what stays blocked when no VPN tunnel is up</source>
        <translation>Se requiere autenticación para cambiar lo que queda bloqueado cuando no hay ningún túnel VPN conectado</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
    <message>
        <source>vpngui keeps trying. If that goes on: is this computer online, and do the profile&apos;s endpoint and keys fit the server?</source>
        <translation>vpngui sigue intentándolo. Si continúa: ¿está este equipo en línea, y corresponden el extremo y las claves del perfil al servidor?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Activo desde</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>New settings are being tried and go back by themselves unless kept</source>
        <translation>Se están probando ajustes nuevos; se revierten por sí solos si no se conservan</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>A prueba</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Nothing of this computer goes beside the tunnel</source>
        <translation>Nada de este equipo pasa por fuera del túnel</translation>
    </message>
    <message>
        <source>All traffic of this computer is blocked except:</source>
        <translation>Se bloquea todo el tráfico de este equipo excepto:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks through the tunnel</source>
        <translation>
            <numerusform>%Ln red por el túnel</numerusform>
            <numerusform>%Ln redes por el túnel</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing through the tunnel</source>
        <translation>nada por el túnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks outside the tunnel</source>
        <translation>
            <numerusform>%Ln red fuera del túnel</numerusform>
            <numerusform>%Ln redes fuera del túnel</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing outside the tunnel</source>
        <translation>nada fuera del túnel</translation>
    </message>
    <message>
        <source>Kept: it stays until you lift it, also when you log out</source>
        <translation>Mantenido: permanece hasta que usted lo levante, también cuando cierra la sesión</translation>
    </message>
    <message>
        <source>Kept: it stays when the application ends</source>
        <translation>Mantenido: permanece cuando termina la aplicación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin elementos</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>{name}, number {index}</source>
        <translation>{name}, número {index}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Otro extremo</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>Names below</source>
        <translation>Nombres bajo</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>sigue accesible</translation>
    </message>
    <message>
        <source>not reachable while connected</source>
        <translation>inaccesible mientras esté conectado</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Red local</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} en total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets lost</source>
        <translation>
            <numerusform>%Ln paquete perdido</numerusform>
            <numerusform>%Ln paquetes perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>WireGuard</source>
        <translation>WireGuard</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln servidor</numerusform>
            <numerusform>%Ln servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>Último handshake</translation>
    </message>
    <message>
        <source>On: once it was connected, nothing goes beside it, not even while it is down</source>
        <translation>Activado: una vez que se ha conectado, nada pasa por fuera, ni siquiera mientras está desconectado</translation>
    </message>
    <message>
        <source>Off: while it is down, traffic goes outside</source>
        <translation>Desactivado: mientras está desconectado, el tráfico va por fuera</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Interruptor de emergencia</translation>
    </message>
    <message>
        <source>in the system&apos;s kernel</source>
        <translation>en el núcleo del sistema</translation>
    </message>
    <message>
        <source>by the program wireguard-go</source>
        <translation>mediante el programa wireguard-go</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>by whom</comment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>reached at {address}</source>
        <translation>se alcanza en {address}</translation>
    </message>
    <message>
        <source>its address is not known yet</source>
        <translation>su dirección aún no se conoce</translation>
    </message>
    <message>
        <source>last handshake: {when}</source>
        <translation>último handshake: {when}</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>{received} recibidos, {sent} enviados</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a handshake</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>hace {duration}</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Not looked at: {unseen}.</source>
        <translation>No examinado: {unseen}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things do not work</source>
        <translation>
            <numerusform>%Ln elemento no funciona</numerusform>
            <numerusform>%Ln elementos no funcionan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything needed works; %Ln things are worth knowing</source>
        <translation>
            <numerusform>Todo lo necesario funciona; conviene saber %Ln cosa</numerusform>
            <numerusform>Todo lo necesario funciona; conviene saber %Ln cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>None: nothing can be blocked</source>
        <translation>Ninguno: no se puede bloquear nada</translation>
    </message>
    <message>
        <source>iptables, with sets of addresses</source>
        <translation>iptables, con conjuntos de direcciones</translation>
    </message>
    <message>
        <source>None: names are looked up as without a tunnel</source>
        <translation>Ninguno: los nombres se consultan como sin túnel</translation>
    </message>
    <message>
        <source>The file {file}</source>
        <translation>El archivo {file}</translation>
    </message>
    <message>
        <source>This is {os}, kernel {kernel}.</source>
        <translation>Sistema: {os}, núcleo {kernel}.</translation>
    </message>
    <message>
        <source>The system bus does not answer: {reason}</source>
        <translation>El bus del sistema no responde: {reason}</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>El bus del sistema responde.</translation>
    </message>
    <message>
        <source>The VPN service runs, but does not answer: {reason}</source>
        <translation>El servicio VPN está en ejecución, pero no responde: {reason}</translation>
    </message>
    <message>
        <source>The VPN service is not running. It starts when it is needed.</source>
        <translation>El servicio VPN no está en ejecución. Se inicia cuando hace falta.</translation>
    </message>
    <message>
        <source>The VPN service is not running, and nothing starts it.</source>
        <translation>El servicio VPN no está en ejecución, y nada lo inicia.</translation>
    </message>
    <message>
        <source>The VPN service runs, version {version}.</source>
        <translation>El servicio VPN está en ejecución, versión {version}.</translation>
    </message>
    <message>
        <source>The VPN service has another version than this app ({version}).</source>
        <translation>El servicio VPN tiene otra versión que esta aplicación vpngui ({version}).</translation>
    </message>
    <message>
        <source>There is no packet filter. Nothing can be blocked, and no tunnel can carry all traffic.</source>
        <translation>No hay filtro de paquetes. No se puede bloquear nada, y ningún túnel puede llevar todo el tráfico.</translation>
    </message>
    <message>
        <source>Traffic is blocked with {name}.</source>
        <translation>El tráfico se bloquea con {name}.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are not used.</source>
        <translation>Los servidores DNS de un túnel no se utilizan.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are set through: {name}</source>
        <translation>Los servidores DNS de un túnel se establecen mediante: {name}</translation>
    </message>
    <message>
        <source>There is no WireGuard. Profiles cannot be connected.</source>
        <translation>No hay WireGuard. Los perfiles no se pueden conectar.</translation>
    </message>
    <message>
        <source>Profiles are connected by WireGuard ({name}).</source>
        <translation>Los perfiles se conectan mediante WireGuard ({name}).</translation>
    </message>
    <message>
        <source>The files of these block lists were damaged: {lists}.</source>
        <translation>Los archivos de estas listas de bloqueo estaban dañados: {lists}.</translation>
    </message>
    <message>
        <source>polkit does not answer, so every request is refused.</source>
        <translation>polkit no responde, así que se deniega toda solicitud.</translation>
    </message>
    <message>
        <source>vpngui is not installed completely: polkit does not know {actions}.</source>
        <translation>vpngui no está instalado por completo: polkit no conoce {actions}.</translation>
    </message>
    <message>
        <source>polkit answers, and knows vpngui.</source>
        <translation>polkit responde y conoce vpngui.</translation>
    </message>
    <message>
        <source>Your programs may ask for tunnels.</source>
        <translation>Sus programas tienen permiso para pedir túneles.</translation>
    </message>
    <message>
        <source>Your programs may not ask for tunnels in this session.</source>
        <translation>Sus programas no tienen permiso para pedir túneles en esta sesión.</translation>
    </message>
    <message>
        <source>You may answer their requests.</source>
        <translation>Usted tiene permiso para responder a sus solicitudes.</translation>
    </message>
    <message>
        <source>You may not answer requests in this session.</source>
        <translation>Usted no tiene permiso para responder a solicitudes en esta sesión.</translation>
    </message>
    <message>
        <source>This kernel makes no tunnel interfaces: {reason}</source>
        <translation>Este núcleo no crea interfaces de túnel: {reason}</translation>
    </message>
    <message>
        <source>The kernel makes tunnel interfaces.</source>
        <translation>El núcleo crea interfaces de túnel.</translation>
    </message>
    <message>
        <source>The VPN service is not running, but this is left of it: {things}.</source>
        <translation>El servicio VPN no está en ejecución, pero queda esto de él: {things}.</translation>
    </message>
    <message>
        <source>In the network of this computer: {things}.</source>
        <translation>En la red de este equipo: {things}.</translation>
    </message>
    <message>
        <source>There is nothing of vpngui in the network of this computer.</source>
        <translation>No hay nada de vpngui en la red de este equipo.</translation>
    </message>
    <message>
        <source>The reverse path filter of {links} is strict. It drops what a VPN server answers while its tunnel carries all traffic.</source>
        <translation>El filtro de ruta inversa de {links} es estricto. Descarta lo que responde un servidor VPN mientras su túnel lleva todo el tráfico.</translation>
    </message>
    <message>
        <source>The reverse path filter lets the answers of VPN servers in.</source>
        <translation>El filtro de ruta inversa deja entrar las respuestas de los servidores VPN.</translation>
    </message>
    <message>
        <source>The bus of this session does not answer: {reason}</source>
        <translation>El bus de esta sesión no responde: {reason}</translation>
    </message>
    <message>
        <source>The bus of this session answers.</source>
        <translation>El bus de esta sesión responde.</translation>
    </message>
    <message>
        <source>The app runs.</source>
        <translation>La aplicación vpngui está en ejecución.</translation>
    </message>
    <message>
        <source>The app is not running. It starts when it is needed.</source>
        <translation>La aplicación vpngui no está en ejecución. Se inicia cuando hace falta.</translation>
    </message>
    <message>
        <source>The app is not running, and nothing starts it.</source>
        <translation>La aplicación vpngui no está en ejecución, y nada la inicia.</translation>
    </message>
    <message>
        <source>The VPN service does not take the answers of this app.</source>
        <translation>El servicio VPN no acepta las respuestas de esta aplicación vpngui.</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Este escritorio muestra iconos en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Este escritorio no muestra iconos en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>Start the D-Bus system bus. It is in the package dbus.</source>
        <translation>Inicie el bus de sistema D-Bus. Está en el paquete dbus.</translation>
    </message>
    <message>
        <source>Start it anew, as an administrator:</source>
        <translation>Reinícielo, como administrador:</translation>
    </message>
    <message>
        <source>Start it, as an administrator:</source>
        <translation>Inícielo, como administrador:</translation>
    </message>
    <message>
        <source>Install nftables, then start the service anew:</source>
        <translation>Instale nftables y reinicie después el servicio:</translation>
    </message>
    <message>
        <source>Unless that is meant so, start the helper that sets them:</source>
        <translation>Si no es lo que se pretende, inicie el servicio auxiliar que los establece:</translation>
    </message>
    <message>
        <source>Where they are wanted, install wireguard-go, then start the service anew:</source>
        <translation>Si se necesitan, instale wireguard-go y reinicie el servicio:</translation>
    </message>
    <message>
        <source>Set the lists up anew. What was in them was set aside in {folder}.</source>
        <translation>Vuelva a crear las listas. Lo que contenían se apartó en {folder}.</translation>
    </message>
    <message>
        <source>Install polkit, and start it:</source>
        <translation>Instale polkit e inícielo:</translation>
    </message>
    <message>
        <source>Install all parts of vpngui, then have the bus read them:</source>
        <translation>Instale todas las partes de vpngui y haga después que el bus las lea:</translation>
    </message>
    <message>
        <source>Log in at the screen, or have the administrator allow {action} in polkit.</source>
        <translation>Inicie sesión en la pantalla de este equipo, o haga que el administrador permita {action} en polkit.</translation>
    </message>
    <message>
        <source>Load the driver, or start the computer anew:</source>
        <translation>Cargue el controlador, o reinicie el equipo:</translation>
    </message>
    <message>
        <source>Take it away:</source>
        <translation>Quítelo:</translation>
    </message>
    <message>
        <source>Make it loose, until the computer starts anew. A file in {folder} makes it last.</source>
        <translation>Hágalo laxo, hasta que el equipo se reinicie. Un archivo en {folder} lo hace permanente.</translation>
    </message>
    <message>
        <source>Start vpngui in a desktop session.</source>
        <translation>Inicie vpngui en una sesión de escritorio.</translation>
    </message>
    <message>
        <source>Start it:</source>
        <translation>Iníciela:</translation>
    </message>
    <message>
        <source>The top of the window says why. Another program may answer for you.</source>
        <translation>La parte superior de la ventana indica el motivo. Puede que otro programa responda por usted.</translation>
    </message>
    <message>
        <source>The menu of applications opens the window.</source>
        <translation>El menú de aplicaciones abre la ventana.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>All traffic</source>
        <translation>Todo el tráfico</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>Estas redes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Nothing goes to this peer yet.</source>
        <translation>Todavía no va nada a este par.</translation>
    </message>
    <message>
        <source>All of IPv4 goes to it, but not IPv6: that would be ::/0.</source>
        <translation>Todo IPv4 va a él, pero IPv6 no: eso sería ::/0.</translation>
    </message>
    <message>
        <source>All of IPv6 goes to it, but not IPv4: that would be 0.0.0.0/0.</source>
        <translation>Todo IPv6 va a él, pero IPv4 no: eso sería 0.0.0.0/0.</translation>
    </message>
    <message>
        <source>When it connects, and what it stops</source>
        <translation>Cuándo se conecta y qué detiene</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the profile as it is here</source>
        <translation>Conservar el perfil como está aquí</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What it says, and what vpngui does with it</source>
        <translation>Lo que dice, y lo que vpngui hace con ello</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you changed in this profile would be lost.</source>
        <translation>Lo que ha cambiado en este perfil se perdería.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>Nuevo par de claves</translation>
    </message>
    <message>
        <source>Public key of this computer</source>
        <translation>Clave pública de este equipo</translation>
    </message>
    <message>
        <source>The other end needs this one: hand it on to who runs it.</source>
        <translation>El otro extremo la necesita: entréguela a quien lo administra.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>Rara vez necesario</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>Volver a los perfiles</translation>
    </message>
    <message>
        <source>Asks first where something would be lost.</source>
        <translation>Pregunta antes si algo se perdería.</translation>
    </message>
    <message>
        <source>How the profile is shown</source>
        <translation>Cómo se muestra el perfil</translation>
    </message>
    <message>
        <source>All fields in groups, or the configuration as text.</source>
        <translation>Todos los campos en grupos, o la configuración como texto.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Each value by itself</source>
        <translation>Cada valor por separado</translation>
    </message>
    <message>
        <source>The configuration as it is written</source>
        <translation>La configuración tal como se escribe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>La clave pública está copiada.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>A peer is the other end, such as a server. Without one nothing can connect.</source>
        <translation>Un par es el otro extremo, como un servidor. Sin ninguno no se puede conectar nada.</translation>
    </message>
    <message>
        <source>The fields below are of the chosen one.</source>
        <translation>Los campos de abajo son los del elegido.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Añadir un par</translation>
    </message>
    <message>
        <source>Remove this peer</source>
        <translation>Eliminar este par</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Aquí hay algo mal</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>Esto no se pudo guardar: {reason}.</translation>
    </message>
    <message>
        <source>This profile was removed, and its keys with it.</source>
        <translation>Este perfil se eliminó, y sus claves con él.</translation>
    </message>
    <message>
        <source>This profile was removed. Save it to have it back.</source>
        <translation>Este perfil se eliminó. Guárdelo para recuperarlo.</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you edit it here.</source>
        <translation>Este perfil se cambió en otro sitio mientras usted lo edita aquí.</translation>
    </message>
    <message>
        <source>Take that over</source>
        <translation>Adoptar eso</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>The keys cannot be had now, and stay as they are: {reason}.</source>
        <translation>Las claves no se pueden obtener ahora y quedan como están: {reason}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Saved. The connection that is there stays as it was: this counts from the next.</source>
        <translation>Guardado. La conexión actual queda como estaba: esto cuenta a partir de la próxima.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The keys are being fetched. The keyring may ask you to unlock it.</source>
        <translation>Se están obteniendo las claves. Puede que el depósito de claves le pida desbloquearlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need another look.</source>
        <translation>
            <numerusform>Un campo necesita otra mirada.</numerusform>
            <numerusform>%Ln campos necesitan otra mirada.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no peer yet, and cannot connect without one.</source>
        <translation>Aún no tiene ningún par, y sin uno no puede conectarse.</translation>
    </message>
    <message>
        <source>It has no address yet: nothing comes back without one.</source>
        <translation>Aún no tiene dirección: sin una no vuelve nada.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The text is not understood yet.</source>
        <translation>El texto aún no se entiende.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Línea {line}: {reason}</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Keys are hidden. One that stays as it is here is kept; type over it to have another.</source>
        <translation>Las claves están ocultas. La que quede como está se conserva; escriba encima para tener otra.</translation>
    </message>
    <message>
        <source>This profile is too long to be shown as text. Export it instead.</source>
        <translation>Este perfil es demasiado largo para mostrarlo como texto. Expórtelo en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Direcciones de este equipo</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>Dominios de estos servidores</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Paquete más grande (MTU)</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>Puerto de este equipo</translation>
    </message>
    <message>
        <source>Mark on packets (FwMark)</source>
        <translation>Marca de los paquetes (FwMark)</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Tabla de rutas</translation>
    </message>
    <message>
        <source>Public key of the peer</source>
        <translation>Clave pública del par</translation>
    </message>
    <message>
        <source>Address of the peer (endpoint)</source>
        <translation>Dirección del par (extremo)</translation>
    </message>
    <message>
        <source>What goes to this peer</source>
        <translation>Lo que va a este par</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>Clave precompartida</translation>
    </message>
    <message>
        <source>Keep alive every (seconds)</source>
        <translation>Señal de vida cada (segundos)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>How the profile is called in lists and questions.</source>
        <translation>Cómo se llama el perfil en listas y preguntas.</translation>
    </message>
    <message>
        <source>Stays on this computer. Nobody else should ever see it.</source>
        <translation>Se queda en este equipo. Nadie más debería verla nunca.</translation>
    </message>
    <message>
        <source>Inside the tunnel, such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>Dentro del túnel, como 10.0.0.2/24 o fd00::2/64.</translation>
    </message>
    <message>
        <source>Who is asked for names while the profile is connected.</source>
        <translation>A quién se consultan los nombres mientras el perfil está conectado.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers. Without any, every name is.</source>
        <translation>Los nombres de estos dominios se consultan a los servidores. Sin ninguno, se consultan todos.</translation>
    </message>
    <message>
        <source>In bytes. Leave it empty for what fits usually.</source>
        <translation>En bytes. Déjelo vacío para lo que suele caber.</translation>
    </message>
    <message>
        <source>Leave it empty for any that is free.</source>
        <translation>Déjelo vacío para cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Kept for export. vpngui marks packets in its own way.</source>
        <translation>Se conserva para exportar. vpngui marca los paquetes a su manera.</translation>
    </message>
    <message>
        <source>“off” sets no routes. Empty, or anything else, has vpngui choose the table.</source>
        <translation>«off» no establece rutas. Vacío, o con otra cosa, vpngui elige la tabla.</translation>
    </message>
    <message>
        <source>You get it from who runs the other end.</source>
        <translation>Se la da quien administra el otro extremo.</translation>
    </message>
    <message>
        <source>Such as vpn.example:51820 or [2001:db8::1]:51820. Empty if the peer comes to you.</source>
        <translation>Como vpn.example:51820 o [2001:db8::1]:51820. Vacío si es el par quien viene a usted.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. What comes from it has to come from there.</source>
        <translation>Como 10.0.0.0/8. Lo que viene de él tiene que venir de ahí.</translation>
    </message>
    <message>
        <source>A second secret that both ends share. Most peers have none.</source>
        <translation>Un segundo secreto que comparten ambos extremos. La mayoría de los pares no lo tienen.</translation>
    </message>
    <message>
        <source>25 is usual behind a router. Leave it empty where it is not needed.</source>
        <translation>25 es habitual detrás de un enrutador. Déjelo vacío donde no haga falta.</translation>
    </message>
    <message>
        <source>The first line is what the peer is called here.</source>
        <translation>La primera línea es como se llama el par aquí.</translation>
    </message>
    <message>
        <source>For yourself. They are kept as comments of the configuration.</source>
        <translation>Para usted. Se conservan como comentarios de la configuración.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Añadir un dominio</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Añadir una red</translation>
    </message>
    <message>
        <source>Connect at login</source>
        <translation>Conectar al iniciar sesión</translation>
    </message>
    <message>
        <source>You are asked as always, unless your answer is remembered. vpngui itself has to start at login, too: see Preferences.</source>
        <translation>Se le pregunta como siempre, a menos que su respuesta esté recordada. vpngui también tiene que iniciarse al iniciar sesión: vea Preferencias.</translation>
    </message>
    <message>
        <source>Connect on networks you do not trust</source>
        <translation>Conectar en redes en las que usted no confía</translation>
    </message>
    <message>
        <source>Such as an open Wi-Fi. Preferences has the networks that you trust.</source>
        <translation>Como una Wi-Fi abierta. En las preferencias están las redes en las que confía.</translation>
    </message>
    <message>
        <source>Block everything when this tunnel is down</source>
        <translation>Bloquear todo cuando este túnel está desconectado</translation>
    </message>
    <message>
        <source>Once it was connected, nothing goes around it until you lift the block or log out.</source>
        <translation>Una vez que se ha conectado, nada lo rodea hasta que usted levante el bloqueo o cierre la sesión.</translation>
    </message>
    <message>
        <source>Keep that block until you lift it</source>
        <translation>Mantener ese bloqueo hasta que usted lo levante</translation>
    </message>
    <message>
        <source>Also after you log out. Connecting may then ask for a password.</source>
        <translation>También después de cerrar la sesión. Para conectar puede pedirse entonces una contraseña.</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Mantener accesible la red local</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>Las impresoras y otros dispositivos a su alrededor siguen accesibles junto a un túnel por el que pasa todo el tráfico. También todos los demás que estén ahí.</translation>
    </message>
    <message>
        <source>Peer {number}</source>
        <translation>Par {number}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{peer}, {field}: {problem}</source>
        <translation>{peer}, {field}: {problem}</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dé un nombre al perfil.</translation>
    </message>
    <message>
        <source>A name is one line of up to {limit} bytes. Take a shorter one.</source>
        <translation>Un nombre es una línea de hasta {limit} bytes. Use uno más corto.</translation>
    </message>
    <message>
        <source>Another profile is called so. Take another name.</source>
        <translation>Otro perfil se llama así. Use otro nombre.</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>Aquí hace falta una clave.</translation>
    </message>
    <message>
        <source>A key is 44 letters, digits and signs, and ends with “=”.</source>
        <translation>Una clave son 44 letras, cifras y signos, y termina en «=».</translation>
    </message>
    <message>
        <source>Another peer has this key already.</source>
        <translation>Otro par ya tiene esta clave.</translation>
    </message>
    <message>
        <source>This is your own public key. The one of the other end belongs here.</source>
        <translation>Esta es su propia clave pública. Aquí va la del otro extremo.</translation>
    </message>
    <message>
        <source>Type a name or an address, a colon and a port: vpn.example:51820, [2001:db8::1]:51820.</source>
        <translation>Escriba un nombre o una dirección, dos puntos y un puerto: vpn.example:51820, [2001:db8::1]:51820.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535.</source>
        <translation>Un puerto es un número entero de 1 a 65535.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>Puede ser de {least} a {most} bytes.</translation>
    </message>
    <message>
        <source>A mark is a number such as 51820 or 0xca6c.</source>
        <translation>Una marca es un número como 51820 o 0xca6c.</translation>
    </message>
    <message>
        <source>Type “off”, a number or the name of a table, or nothing.</source>
        <translation>Escriba «off», el número o el nombre de una tabla, o nada.</translation>
    </message>
    <message>
        <source>Type a number of seconds up to 65535, or nothing.</source>
        <translation>Escriba un número de segundos hasta 65535, o nada.</translation>
    </message>
    <message>
        <source>A note must not hold a key: notes are not kept as secrets are.</source>
        <translation>Una nota no debe contener una clave: las notas no se guardan como los secretos.</translation>
    </message>
    <message>
        <source>“{text}” is no address. A domain belongs into the list of domains.</source>
        <translation>«{text}» no es una dirección. Un dominio va en la lista de dominios.</translation>
    </message>
    <message>
        <source>“{text}” is no domain. An address belongs into the list of servers.</source>
        <translation>«{text}» no es un dominio. Una dirección va en la lista de servidores.</translation>
    </message>
    <message>
        <source>{text} goes to another peer already.</source>
        <translation>{text} ya va a otro par.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6 necesita {six} bytes. Use más, o elimine las direcciones y redes IPv6.</translation>
    </message>
    <message>
        <source>All peers together can have {networks} networks. Remove some.</source>
        <translation>Todos los pares juntos pueden tener {networks} redes. Elimine algunas.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>vpngui {version}</source>
        <translation>vpngui {version}</translation>
    </message>
    <message>
        <source>Applications ask for VPN tunnels, and you decide. Whatever you decide holds.</source>
        <translation>Las aplicaciones piden túneles VPN y usted decide. Lo que decide se cumple.</translation>
    </message>
    <message>
        <source>Free software by the vpngui contributors, under the Apache License 2.0. It comes without any warranty. The windows are made with Qt {version}, under the GNU LGPL 3.</source>
        <translation>Software libre de los colaboradores de vpngui, bajo Apache License 2.0. Se ofrece sin garantía alguna. Las ventanas están hechas con Qt {version}, bajo GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Acerca de Qt</translation>
    </message>
    <message>
        <source>What draws this window, and its licence</source>
        <translation>Lo que dibuja esta ventana, y su licencia</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Do the self-test once more</source>
        <translation>Hacer la autocomprobación otra vez</translation>
    </message>
    <message>
        <source>What works, too, or only what needs a look</source>
        <translation>También lo que funciona, o solo lo que requiere atención</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The self-test could not be done</source>
        <translation>No se pudo hacer la autocomprobación</translation>
    </message>
    <message>
        <source>Hide what works</source>
        <translation>Ocultar lo que funciona</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln checks</source>
        <translation>
            <numerusform>Mostrar %Ln comprobación</numerusform>
            <numerusform>Mostrar las %Ln comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Deshacer, rehacer</translation>
    </message>
    <message>
        <source>Apply a changed block list</source>
        <translation>Aplicar una lista de bloqueo modificada</translation>
    </message>
    <message>
        <source>Copy, paste what is chosen</source>
        <translation>Copiar, pegar lo seleccionado</translation>
    </message>
    <message>
        <source>Remove or revoke what is chosen</source>
        <translation>Eliminar o revocar lo seleccionado</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Elemento siguiente y anterior</translation>
    </message>
    <message>
        <source>Switch or press a control</source>
        <translation>Conmutar o pulsar un elemento</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Qué está en ejecución</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>For those who help you, in English. Addresses and names are replaced by numbers; look through it before you send it.</source>
        <translation>Para quienes le ayudan, en inglés. Las direcciones y los nombres se sustituyen por números; revíselo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command {command}</source>
        <translation>Copiar la orden {command}</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Escribir informe</translation>
    </message>
    <message>
        <source>Collect what others need to help you</source>
        <translation>Reunir lo que otros necesitan para ayudarle</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>To paste it where you ask for help</source>
        <translation>Para pegarlo donde pida ayuda</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>VPN service</source>
        <translation>Servicio VPN</translation>
    </message>
    <message>
        <source>Questions of applications</source>
        <translation>Preguntas de las aplicaciones</translation>
    </message>
    <message>
        <source>Traffic is blocked with</source>
        <translation>El tráfico se bloquea con</translation>
    </message>
    <message>
        <source>DNS servers are set through</source>
        <translation>Los servidores DNS se establecen mediante</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Esta aplicación vpngui</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>No se puede acceder al bus del sistema</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en ejecución</translation>
    </message>
    <message>
        <source>Running, version {version}</source>
        <translation>En ejecución, versión {version}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Nobody answers them</source>
        <translation>Nadie las responde</translation>
    </message>
    <message>
        <source>This app shows them to you</source>
        <translation>Esta aplicación vpngui se las muestra</translation>
    </message>
    <message>
        <source>This app may not show them: {reason}</source>
        <translation>Esta aplicación vpngui no tiene permiso para mostrarlas: {reason}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The traffic history could not be read, so a new one was begun. The old one is kept as {path}.</source>
        <translation>No se pudo leer el historial de tráfico, así que se ha empezado uno nuevo. El antiguo se conserva en {path}.</translation>
    </message>
    <message>
        <source>A later version of vpngui wrote the traffic history, so it is left alone. What passes now is forgotten when vpngui ends. The file is {path}.</source>
        <translation>Una versión posterior de vpngui escribió el historial de tráfico, así que no se toca. Lo que pase ahora se olvida cuando termine vpngui. El archivo es {path}.</translation>
    </message>
    <message>
        <source>Another vpngui of yours, in another session, keeps the traffic history. This one shows what passes while it runs, and forgets it when it ends.</source>
        <translation>Otro vpngui suyo, en otra sesión, lleva el historial de tráfico. Este muestra lo que pasa mientras se ejecuta, y lo olvida cuando termina.</translation>
    </message>
    <message>
        <source>The disk is full, so the traffic history is kept in memory. It is written as soon as there is room, and forgotten if vpngui ends before.</source>
        <translation>El disco está lleno, así que el historial de tráfico se guarda en memoria. Se escribe en cuanto haya espacio, y se olvida si vpngui termina antes.</translation>
    </message>
    <message>
        <source>There is no home directory, so the traffic history is forgotten when vpngui ends.</source>
        <translation>No hay carpeta personal, así que el historial de tráfico se olvida cuando termina vpngui.</translation>
    </message>
    <message>
        <source>The traffic history cannot be written to {path}: {reason}. It is kept in memory, tried again and again, and forgotten if vpngui ends before that works.</source>
        <translation>No se puede escribir el historial de tráfico en {path}: {reason}. Se guarda en memoria, se intenta una y otra vez, y se olvida si vpngui termina antes de que se consiga.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>An unknown program</source>
        <translation>Un programa desconocido</translation>
    </message>
    <message>
        <source>WireGuard profile with the keys {keys}</source>
        <translation>Perfil de WireGuard con las claves {keys}</translation>
    </message>
    <message>
        <source>Not verified: it says that it is the Flatpak application {name}</source>
        <translation>Sin verificar: dice ser la aplicación Flatpak {name}</translation>
    </message>
    <message>
        <source>Not verified: the system cannot tell which program this is</source>
        <translation>Sin verificar: el sistema no puede decir qué programa es</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it, started as {unit}</source>
        <translation>Sin verificar: lo ejecuta {executable}, iniciado como {unit}</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it</source>
        <translation>Sin verificar: lo ejecuta {executable}</translation>
    </message>
    <message>
        <source>Verified: Snap application {name}</source>
        <translation>Verificado: aplicación Snap {name}</translation>
    </message>
    <message>
        <source>Verified: package {name}</source>
        <translation>Verificado: paquete {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Export networks</source>
        <translation>Exportar redes</translation>
    </message>
    <message>
        <source>Plain list (*.txt)</source>
        <translation>Lista simple (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were written.</source>
        <translation>
            <numerusform>Se ha escrito %Ln red.</numerusform>
            <numerusform>Se han escrito %Ln redes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>Importar redes</translation>
    </message>
    <message>
        <source>Lists (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</source>
        <translation>Listas (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This cuts the computer off</source>
        <translation>Esto deja el equipo sin conexión a ninguna red</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>“{title}” is lifted and removed.</source>
        <translation>«{title}» se ha levantado y eliminado.</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>«{title}» se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What was not applied is discarded.</source>
        <translation>Lo que no estaba aplicado se ha descartado.</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>Añadir {network}</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Descartar los míos</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar los míos</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln networks</source>
        <translation>
            <numerusform>Añadir %Ln red</numerusform>
            <numerusform>Añadir %Ln redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing all by %Ln networks</source>
        <translation>
            <numerusform>Sustituir todo por %Ln red</numerusform>
            <numerusform>Sustituir todo por %Ln redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln networks</source>
        <translation>
            <numerusform>Eliminar %Ln red</numerusform>
            <numerusform>Eliminar %Ln redes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>Cambio de un comentario</translation>
    </message>
    <message>
        <source>One row holds one network; add the others by themselves.</source>
        <translation>Una fila contiene una sola red; añada las demás por separado.</translation>
    </message>
    <message>
        <source>Change of a network</source>
        <translation>Cambio de una red</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>No hay nada que combinar.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Combinar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks less, and the same addresses are in the list.</source>
        <translation>
            <numerusform>%Ln red menos, y en la lista están las mismas direcciones.</numerusform>
            <numerusform>%Ln redes menos, y en la lista están las mismas direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list has %Ln networks at the most.</source>
        <translation>
            <numerusform>Una lista tiene %Ln red como máximo.</numerusform>
            <numerusform>Una lista tiene %Ln redes como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Make the fewest networks that hold the same addresses</source>
        <translation>Formar el menor número de redes que contienen las mismas direcciones</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget what is not applied</source>
        <translation>Olvidar lo que no está aplicado</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>{undo}: {what}</source>
        <translation>{undo}: {what}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message numerus="yes">
        <source>Also add the %Ln networks of which an address is given</source>
        <translation>
            <numerusform>Añadir también la %Ln red de la que se da una dirección</numerusform>
            <numerusform>Añadir también las %Ln redes de las que se da una dirección</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what is in the list now</source>
        <translation>Eliminar lo que hay ahora en la lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>What was not understood, as text</source>
        <translation>Lo que no se entendió, como texto</translation>
    </message>
    <message>
        <source>Nothing is added</source>
        <translation>No se añade nada</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Lines that add nothing, and why</source>
        <translation>Líneas que no añaden nada, y por qué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were added.</source>
        <translation>
            <numerusform>Se ha añadido %Ln red.</numerusform>
            <numerusform>Se han añadido %Ln redes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than a list may be.</source>
        <translation>{file} es mayor de lo que puede ser una lista.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Listas de bloqueo</translation>
    </message>
    <message>
        <source>The arrow keys choose a list, Enter opens it.</source>
        <translation>Las teclas de flecha eligen una lista, Intro la abre.</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>Make a list without networks</source>
        <translation>Crear una lista sin redes</translation>
    </message>
    <message>
        <source>Make a list of the networks in a file</source>
        <translation>Crear una lista con las redes de un archivo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Networks of the list</source>
        <translation>Redes de la lista</translation>
    </message>
    <message>
        <source>No networks yet. Type one above, paste many, or drop a file here.</source>
        <translation>Aún no hay redes. Escriba una arriba, pegue varias o suelte un archivo aquí.</translation>
    </message>
    <message>
        <source>No network of the list is like that.</source>
        <translation>Ninguna red de la lista es así.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste networks</source>
        <translation>Pegar redes</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Eliminar de la lista</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>Título de la lista</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Whether what the list says is to count</source>
        <translation>Si ha de contar lo que dice la lista</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>Qué hace la lista</translation>
    </message>
    <message>
        <source>Block these networks</source>
        <translation>Bloquear estas redes</translation>
    </message>
    <message>
        <source>Allow only these networks</source>
        <translation>Permitir solo estas redes</translation>
    </message>
    <message>
        <source>When the list is in force</source>
        <translation>Cuándo está en vigor la lista</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>Nombre del túnel</translation>
    </message>
    <message>
        <source>Remove the whole list</source>
        <translation>Eliminar la lista entera</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>While the tunnel {tunnel} is up</source>
        <translation>Mientras el túnel {tunnel} esté conectado</translation>
    </message>
    <message>
        <source>While another tunnel is up…</source>
        <translation>Mientras otro túnel esté conectado…</translation>
    </message>
    <message>
        <source>Change of the title</source>
        <translation>Cambio del título</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Change of what the list does</source>
        <translation>Cambio de lo que hace la lista</translation>
    </message>
    <message>
        <source>A tunnel&apos;s name is 1 to 15 letters, digits, “_”, “.” and “-”.</source>
        <translation>El nombre de un túnel tiene de 1 a 15 letras, cifras, «_», «.» y «-».</translation>
    </message>
    <message>
        <source>Change of when the list is in force</source>
        <translation>Cambio de cuándo está en vigor la lista</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>El servicio VPN no está en ejecución</translation>
    </message>
    <message>
        <source>It keeps the block lists. Without it none is in force.</source>
        <translation>Este servicio lleva las listas de bloqueo. Sin él, ninguna está en vigor.</translation>
    </message>
    <message>
        <source>Block lists are out of reach</source>
        <translation>No se puede acceder a las listas de bloqueo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No block lists</source>
        <translation>No hay listas de bloqueo</translation>
    </message>
    <message>
        <source>A block list keeps this computer away from networks that you name: trackers, attackers, a whole country. Or the other way round: nothing but the listed networks can be reached. It holds for everybody on this computer, with a tunnel or without.</source>
        <translation>Una lista de bloqueo mantiene este equipo alejado de las redes que usted indique: rastreadores, atacantes, un país entero. O al revés: no se puede acceder a nada más que a las redes de la lista. Vale para todas las personas de este equipo, con túnel o sin él.</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>O suelte un archivo aquí.</translation>
    </message>
    <message>
        <source>All block lists</source>
        <translation>Todas las listas de bloqueo</translation>
    </message>
    <message>
        <source>Leave this list, and keep what was typed</source>
        <translation>Dejar esta lista y conservar lo escrito</translation>
    </message>
    <message>
        <source>{network} holds all of it: merging the list would leave this row out.</source>
        <translation>{network} la contiene entera: al combinar la lista, esta fila desaparecería.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} en total</translation>
    </message>
    <message>
        <source>lies within {network}</source>
        <translation>dentro de {network}</translation>
    </message>
    <message>
        <source>stopped: {count}</source>
        <translation>bloqueados: {count}</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>Último bloqueo</translation>
    </message>
    <message>
        <source>Another network of the list that holds all of this one</source>
        <translation>Otra red de la lista que contiene esta por completo</translation>
    </message>
    <message>
        <source>Packets that were stopped since the list is in force</source>
        <translation>Paquetes bloqueados desde que la lista está en vigor</translation>
    </message>
    <message>
        <source>When this window saw the number rise; what happens while it is closed is only counted</source>
        <translation>Cuándo vio esta ventana aumentar el número; lo que ocurre mientras está cerrada solo se cuenta</translation>
    </message>
    <message>
        <source>Add a network: 203.0.113.0/24</source>
        <translation>Añadir una red: 203.0.113.0/24</translation>
    </message>
    <message>
        <source>Network to add</source>
        <translation>Red que añadir</translation>
    </message>
    <message>
        <source>A network, an address or a range; a comment after “#”. Paste many at once.</source>
        <translation>Una red, una dirección o un intervalo; un comentario después de «#». Pegue varias a la vez.</translation>
    </message>
    <message>
        <source>Add the network to the list</source>
        <translation>Añadir la red a la lista</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add the networks of a file to the list</source>
        <translation>Añadir a la lista las redes de un archivo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the networks of the list into a file</source>
        <translation>Escribir las redes de la lista en un archivo</translation>
    </message>
    <message>
        <source>Find networks, addresses, comments</source>
        <translation>Buscar redes, direcciones, comentarios</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Which networks are shown</source>
        <translation>Qué redes se muestran</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>Within others</source>
        <translation>Dentro de otras</translation>
    </message>
    <message>
        <source>Stopped something</source>
        <translation>Con bloqueos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Poner en vigor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>%Ln red</numerusform>
            <numerusform>%Ln redes</numerusform>
        </translation>
    </message>
    <message>
        <source>neither a network nor an address</source>
        <translation>no es una red ni una dirección</translation>
    </message>
    <message>
        <source>the prefix length goes from 1 to 32, with IPv6 to 128</source>
        <translation>la longitud del prefijo va de 1 a 32, con IPv6 hasta 128</translation>
    </message>
    <message>
        <source>that is every address there is</source>
        <translation>son todas las direcciones que existen</translation>
    </message>
    <message>
        <source>an address within the network {network}</source>
        <translation>una dirección dentro de la red {network}</translation>
    </message>
    <message>
        <source>this computer itself, which no list can hold</source>
        <translation>este mismo equipo, que ninguna lista puede contener</translation>
    </message>
    <message>
        <source>a name; lists hold networks</source>
        <translation>un nombre; las listas contienen redes</translation>
    </message>
    <message>
        <source>leads a name nowhere; there is no network</source>
        <translation>no lleva un nombre a ninguna parte; no hay ninguna red</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>el intervalo termina antes de empezar</translation>
    </message>
    <message>
        <source>several addresses; a range is written as 192.0.2.0-192.0.2.9</source>
        <translation>varias direcciones; un intervalo se escribe 192.0.2.0-192.0.2.9</translation>
    </message>
    <message>
        <source>the netmask has gaps</source>
        <translation>la máscara de red tiene huecos</translation>
    </message>
    <message>
        <source>{network} stands further up already</source>
        <translation>{network} ya está más arriba</translation>
    </message>
    <message>
        <source>the list has {network} already</source>
        <translation>la lista ya tiene {network}</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>los nombres de las columnas</translation>
    </message>
    <message>
        <source>counts twice: {network} holds all of it</source>
        <translation>cuenta dos veces: {network} la contiene entera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks are new.</source>
        <translation>
            <numerusform>%Ln red es nueva.</numerusform>
            <numerusform>%Ln redes son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln línea no se ha entendido.</numerusform>
            <numerusform>%Ln líneas no se han entendido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say what is there already.</source>
        <translation>
            <numerusform>%Ln línea repite lo que ya hay.</numerusform>
            <numerusform>%Ln líneas repiten lo que ya hay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new networks lie within others.</source>
        <translation>
            <numerusform>%Ln de las redes nuevas está dentro de otra.</numerusform>
            <numerusform>%Ln de las redes nuevas están dentro de otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are empty or comments.</source>
        <translation>
            <numerusform>%Ln línea está vacía o es un comentario.</numerusform>
            <numerusform>%Ln líneas están vacías o son comentarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}: {text} – {reason}</source>
        <translation>línea {number}: {text} – {reason}</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Aún no aplicada</translation>
    </message>
    <message>
        <source>Changed, not applied</source>
        <translation>Modificada, sin aplicar</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Waits for {tunnel}</source>
        <translation>Espera a {tunnel}</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>No está en vigor</translation>
    </message>
    <message>
        <source>Nothing goes anywhere: this computer is cut off</source>
        <translation>Nada va a ninguna parte: este equipo queda sin conexión a ninguna red</translation>
    </message>
    <message>
        <source>Only the networks below can be reached; all others are cut off</source>
        <translation>Solo se puede acceder a las redes de abajo; todas las demás quedan cortadas</translation>
    </message>
    <message>
        <source>Nothing goes to the networks below, and nothing comes from them</source>
        <translation>Nada va a las redes de abajo, y nada viene de ellas</translation>
    </message>
    <message>
        <source>{what}, once the list is switched on.</source>
        <translation>{what}, una vez activada la lista.</translation>
    </message>
    <message>
        <source>{what}, while the tunnel {tunnel} is up.</source>
        <translation>{what}, mientras el túnel {tunnel} esté conectado.</translation>
    </message>
    <message>
        <source>{what}, for everybody on this computer.</source>
        <translation>{what}, para todas las personas de este equipo.</translation>
    </message>
    <message>
        <source>“{text}” is not added: {reason}.</source>
        <translation>«{text}» no se añade: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln mostrada</numerusform>
            <numerusform>%Ln mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within others</source>
        <translation>
            <numerusform>%Ln dentro de otra</numerusform>
            <numerusform>%Ln dentro de otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets to others stopped</source>
        <translation>
            <numerusform>%Ln paquete a otras redes bloqueado</numerusform>
            <numerusform>%Ln paquetes a otras redes bloqueados</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a title first.</source>
        <translation>Dé primero un título a la lista.</translation>
    </message>
    <message>
        <source>Add a network first.</source>
        <translation>Añada primero una red.</translation>
    </message>
    <message>
        <source>Somebody else has removed this list meanwhile. What you changed is not applied; keep it to bring the list back with it.</source>
        <translation>Entre tanto, otra persona ha eliminado esta lista. Los cambios de usted no se han aplicado; consérvelos para recuperar la lista con ellos.</translation>
    </message>
    <message>
        <source>Somebody else has changed this list meanwhile. What you changed is not applied; keep it to put it in the place of theirs.</source>
        <translation>Entre tanto, otra persona ha modificado esta lista. Los cambios de usted no se han aplicado; consérvelos para ponerlos en lugar de los de la otra persona.</translation>
    </message>
    <message>
        <source>The list has no network, so nothing goes anywhere: no web page, no mail, no update, no tunnel, for everybody on this computer.</source>
        <translation>La lista no tiene ninguna red, así que nada va a ninguna parte: ni páginas web, ni correo, ni actualizaciones, ni túneles, para todas las personas de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</source>
        <translation>
            <numerusform>Nadie en este equipo puede acceder a nada más que a %Ln red de esta lista. Las páginas web, las actualizaciones, la consulta de nombres y los túneles solo funcionan si sus servidores están en la lista.</numerusform>
            <numerusform>Nadie en este equipo puede acceder a nada más que a las %Ln redes de esta lista. Las páginas web, las actualizaciones, la consulta de nombres y los túneles solo funcionan si sus servidores están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has half of all addresses or more: most of the Internet cannot be reached, by anybody on this computer.</source>
        <translation>La lista tiene la mitad de todas las direcciones o más: nadie en este equipo puede acceder a la mayor parte de Internet.</translation>
    </message>
    <message>
        <source>One file at a time: {file} is read, the others are not.</source>
        <translation>Los archivos, de uno en uno: {file} se lee, los demás no.</translation>
    </message>
    <message>
        <source>The list has {network} already.</source>
        <translation>La lista ya tiene {network}.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Wired network with the router {router}</source>
        <translation>Red cableada con el enrutador {router}</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Red cableada</translation>
    </message>
    <message>
        <source>Network of an unknown kind</source>
        <translation>Red de tipo desconocido</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Red móvil</translation>
    </message>
    <message>
        <source>vpngui does not know now which network this is.</source>
        <translation>vpngui no sabe ahora qué red es esta.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>{network}. {more}</source>
        <translation>{network}. {more}</translation>
    </message>
    <message>
        <source>Everybody can open a Wi-Fi of this name, so it cannot be trusted.</source>
        <translation>Cualquiera puede abrir una Wi-Fi con este nombre, así que no se puede confiar en ella.</translation>
    </message>
    <message>
        <source>Nothing tells it apart from others, so it cannot be trusted.</source>
        <translation>Nada la distingue de otras, así que no se puede confiar en ella.</translation>
    </message>
    <message>
        <source>It is recognised by its password, which nobody else can imitate.</source>
        <translation>Se reconoce por su contraseña, que nadie más puede imitar.</translation>
    </message>
    <message>
        <source>It is recognised by its connection&apos;s settings.</source>
        <translation>Se reconoce por los ajustes de su conexión.</translation>
    </message>
    <message>
        <source>It is recognised by its router, which somebody nearby could imitate.</source>
        <translation>Se reconoce por su enrutador, que alguien cercano podría imitar.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect after you log in. If you do not allow it, you are asked again after the next login.</source>
        <translation>Usted quiso que este perfil se conecte después de iniciar sesión. Si no lo permite, se le volverá a preguntar tras el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect on networks that you do not trust. If you do not allow it, you are asked again on the next one.</source>
        <translation>Usted quiso que este perfil se conecte en redes en las que no confía. Si no lo permite, se le volverá a preguntar en la próxima.</translation>
    </message>
    <message>
        <source>It connected by itself after you logged in.</source>
        <translation>Se conectó por sí mismo después de que usted iniciara sesión.</translation>
    </message>
    <message>
        <source>It connected by itself: you do not trust this network.</source>
        <translation>Se conectó por sí mismo: usted no confía en esta red.</translation>
    </message>
    <message>
        <source>{name} could not connect by itself: {reason}</source>
        <translation>{name} no pudo conectarse por sí mismo: {reason}</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>Confiar en esta red</translation>
    </message>
    <message>
        <source>Profiles can connect by themselves on networks that you do not trust. You are asked as always, unless you let your answer be remembered.</source>
        <translation>Los perfiles pueden conectarse por sí mismos en redes en las que usted no confía. Se le pregunta como siempre, a menos que haga recordar su respuesta.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Olvidar {name}</translation>
    </message>
    <message>
        <source>{kind}, trusted</source>
        <translation>{kind}, de confianza</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Trust {name} again</source>
        <translation>Volver a confiar en {name}</translation>
    </message>
    <message>
        <source>{kind}, not trusted any more</source>
        <translation>{kind}, ya no es de confianza</translation>
    </message>
    <message>
        <source>Which networks you trust could not be read or written: {reason}</source>
        <translation>No se pudo leer o escribir en qué redes confía: {reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Another program had changed the network settings of the tunnels. They were put right.</source>
        <translation>Otro programa había cambiado los ajustes de red de los túneles. Se han corregido.</translation>
    </message>
    <message>
        <source>Answers that were to hold always are lost: their file was damaged. You will be asked again.</source>
        <translation>Se han perdido respuestas que debían valer siempre: su archivo estaba dañado. Se le volverá a preguntar.</translation>
    </message>
    <message>
        <source>Block lists are lost: their files were damaged. What they stopped may pass now. Help and diagnostics says which ones.</source>
        <translation>Se han perdido listas de bloqueo: sus archivos estaban dañados. Lo que detenían puede pasar ahora. «Ayuda y diagnóstico» dice cuáles.</translation>
    </message>
    <message>
        <source>{name} was disconnected: another tunnel carries the same networks now.</source>
        <translation>{name} se ha desconectado: ahora otro túnel lleva las mismas redes.</translation>
    </message>
    <message>
        <source>{name} began to block all traffic of this computer except what its application lists.</source>
        <translation>{name} ha empezado a bloquear todo el tráfico de este equipo, excepto lo que enumera su aplicación.</translation>
    </message>
    <message>
        <source>{name} is lost: another program removed its interface.</source>
        <translation>{name} se ha perdido: otro programa eliminó su interfaz.</translation>
    </message>
    <message>
        <source>Nobody kept the settings that were tried for {name}. The former ones are back.</source>
        <translation>Nadie conservó los ajustes que se probaron para {name}. Han vuelto los anteriores.</translation>
    </message>
    <message>
        <source>The settings that were tried for {name} stay: going back by itself was not safe or not possible.</source>
        <translation>Los ajustes que se probaron para {name} permanecen: revertirlos automáticamente no era seguro o no era posible.</translation>
    </message>
    <message>
        <source>Another program renamed a tunnel&apos;s interface. It is called {name} now.</source>
        <translation>Otro programa ha cambiado el nombre de la interfaz de un túnel. Ahora se llama {name}.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name} does not work</source>
        <translation>{name} no funciona</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} está conectado</translation>
    </message>
    <message>
        <source>What went through it goes outside again.</source>
        <translation>Lo que pasaba por él vuelve a pasar por fuera.</translation>
    </message>
    <message>
        <source>What went through it is blocked.</source>
        <translation>Lo que pasaba por él está bloqueado.</translation>
    </message>
    <message>
        <source>{name} is disconnected</source>
        <translation>{name} está desconectado</translation>
    </message>
    <message>
        <source>The server of {name} does not answer</source>
        <translation>El servidor de {name} no responde</translation>
    </message>
    <message>
        <source>vpngui keeps trying. What is meant for the tunnel goes nowhere meanwhile.</source>
        <translation>vpngui sigue intentándolo. Mientras tanto, lo que es para el túnel no va a ninguna parte.</translation>
    </message>
    <message>
        <source>Its server answers again.</source>
        <translation>Su servidor vuelve a responder.</translation>
    </message>
    <message>
        <source>The tunnel was removed.</source>
        <translation>El túnel se eliminó.</translation>
    </message>
    <message>
        <source>The tunnel is gone: its application has ended, or it was removed.</source>
        <translation>El túnel ya no existe: su aplicación ha terminado, o se ha eliminado.</translation>
    </message>
    <message>
        <source>All traffic goes through it.</source>
        <translation>Todo el tráfico pasa por él.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks go through it.</source>
        <translation>
            <numerusform>%Ln red pasa por él.</numerusform>
            <numerusform>%Ln redes pasan por él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its own network goes through it.</source>
        <translation>Solo su propia red pasa por él.</translation>
    </message>
    <message>
        <source>The VPN service has stopped</source>
        <translation>El servicio VPN se ha detenido</translation>
    </message>
    <message>
        <source>vpngui cannot tell what the tunnels do until it runs again.</source>
        <translation>vpngui no puede saber qué hacen los túneles hasta que vuelva a ejecutarse el servicio.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Mostrar pregunta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tunnels have changed</source>
        <translation>
            <numerusform>%Ln túnel ha cambiado</numerusform>
            <numerusform>%Ln túneles han cambiado</numerusform>
        </translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>Ha decidido una respuesta recordada</translation>
    </message>
    <message>
        <source>A question waits for your answer</source>
        <translation>Una pregunta espera su respuesta</translation>
    </message>
    <message>
        <source>Nothing happens before you answer.</source>
        <translation>No ocurre nada antes de que responda.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{amount}/s</source>
        <translation>{amount}/s</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>KiB</source>
        <comment>1024 bytes</comment>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <comment>1024^2 bytes</comment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <comment>1024^3 bytes</comment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>TiB</source>
        <comment>1024^4 bytes</comment>
        <translation>TiB</translation>
    </message>
    <message>
        <source>PiB</source>
        <comment>1024^5 bytes</comment>
        <translation>PiB</translation>
    </message>
    <message>
        <source>EiB</source>
        <comment>1024^6 bytes</comment>
        <translation>EiB</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>1000 bytes</comment>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>1000^2 bytes</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>1000^3 bytes</comment>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <comment>1000^4 bytes</comment>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <comment>1000^5 bytes</comment>
        <translation>PB</translation>
    </message>
    <message>
        <source>EB</source>
        <comment>1000^6 bytes</comment>
        <translation>EB</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>The person at the screen does not allow this.</source>
        <translation>La persona que está ante la pantalla no lo permite.</translation>
    </message>
    <message>
        <source>A remembered answer of the person at the screen does not allow this.</source>
        <translation>Una respuesta recordada de la persona que está ante la pantalla no lo permite.</translation>
    </message>
    <message>
        <source>The question was closed without an answer.</source>
        <translation>La pregunta se cerró sin respuesta.</translation>
    </message>
    <message>
        <source>There was no answer within {seconds} seconds, so nothing was changed.</source>
        <translation>No hubo respuesta en {seconds} segundos, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The tunnel is gone, so there is nothing left to ask.</source>
        <translation>El túnel ya no existe, así que no queda nada que preguntar.</translation>
    </message>
    <message>
        <source>The VPN service is not running. Start it with: systemctl start vpnguid</source>
        <translation>El servicio VPN no está en ejecución. Inícielo con: systemctl start vpnguid</translation>
    </message>
    <message>
        <source>vpngui may not ask for permissions in this session: {reason}. Log in at the screen itself, or end the other program that asks.</source>
        <translation>vpngui no tiene permiso para pedir permisos en esta sesión: {reason}. Inicie sesión en la pantalla del propio equipo, o cierre el otro programa que pregunta.</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>el servicio no dio ningún motivo</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Tunnel settings</source>
        <translation>Ajustes de los túneles</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Listas de bloqueo</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Help and diagnostics</source>
        <translation>Ayuda y diagnóstico</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>The answers that still hold</source>
        <translation>Las respuestas que siguen vigentes</translation>
    </message>
    <message>
        <source>Every answer there was</source>
        <translation>Todas las respuestas que hubo</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Cuáles de ellas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write what is listed into a file</source>
        <translation>Escribir en un archivo lo que se lista</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Recordadas</translation>
    </message>
    <message>
        <source>Remembered ({count})</source>
        <translation>Recordadas ({count})</translation>
    </message>
    <message>
        <source>Search remembered answers</source>
        <translation>Buscar en las respuestas recordadas</translation>
    </message>
    <message>
        <source>Search all answers</source>
        <translation>Buscar en todas las respuestas</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>El servicio VPN no está en ejecución</translation>
    </message>
    <message>
        <source>It keeps the answers. They are shown here as soon as it runs.</source>
        <translation>Este servicio guarda las respuestas. Se muestran aquí en cuanto esté en ejecución.</translation>
    </message>
    <message>
        <source>vpngui does not see your answers</source>
        <translation>vpngui no ve sus respuestas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Esto no se puede mostrar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
    <message>
        <source>Every request of an application, and what became of it, is listed here.</source>
        <translation>Aquí figura cada solicitud de una aplicación, y qué fue de ella.</translation>
    </message>
    <message>
        <source>No remembered answers</source>
        <translation>No hay respuestas recordadas</translation>
    </message>
    <message>
        <source>Tick “Remember this answer” when an application asks, and the answer is listed here. Here you can also take it back.</source>
        <translation>Marque «Recordar esta respuesta» cuando una aplicación pregunte, y la respuesta figurará aquí. Aquí también puede retirarla.</translation>
    </message>
    <message>
        <source>The arrow keys choose an answer, Enter shows everything about it.</source>
        <translation>Las teclas de flecha eligen una respuesta, Intro muestra todo sobre ella.</translation>
    </message>
    <message>
        <source>Allowed and refused</source>
        <translation>Permitido y denegado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>By a remembered answer</source>
        <translation>Por una respuesta recordada</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Respuestas recordadas</translation>
    </message>
    <message>
        <source>Looked through back to {time}.</source>
        <translation>Examinado hacia atrás hasta el {time}.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Buscar más atrás</translation>
    </message>
    <message>
        <source>Read answers that are older than these</source>
        <translation>Leer respuestas más antiguas que estas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Everything about the answer that is chosen</source>
        <translation>Todo sobre la respuesta elegida</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>No se ha escrito {file}: {reason}</translation>
    </message>
    <message>
        <source>Written to {file}. Entries: {count}</source>
        <translation>Escrito en {file}. Entradas: {count}</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Qué se permite</translation>
    </message>
    <message>
        <source>What this application asks for, if it is listed below, or less</source>
        <translation>Lo que pide esta aplicación, si figura a continuación, o menos</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Qué se deniega</translation>
    </message>
    <message>
        <source>What this application asks for, if any of it is listed below</source>
        <translation>Lo que pide esta aplicación, si cualquier parte de ello figura a continuación</translation>
    </message>
    <message>
        <source>{scope}; only as long as this program runs</source>
        <translation>{scope}; solo mientras este programa se ejecute</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>Recordada desde</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Stays reachable</source>
        <translation>Sigue accesible</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Red local</translation>
    </message>
    <message>
        <source>Remembered answer</source>
        <translation>Respuesta recordada</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>{name} has to ask again the next time. A tunnel that is connected now stays connected.</source>
        <translation>{name} tendrá que volver a preguntar la próxima vez. Un túnel que ahora está conectado sigue conectado.</translation>
    </message>
    <message>
        <source>{name} may ask again, and you decide anew.</source>
        <translation>{name} podrá volver a preguntar, y usted decide de nuevo.</translation>
    </message>
    <message>
        <source>Revoke this remembered answer?</source>
        <translation>¿Revocar esta respuesta recordada?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>What the application was told</source>
        <translation>Qué se dijo a la aplicación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Qué se pidió</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Cerrada sin respuesta</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Nadie respondió a tiempo</translation>
    </message>
    <message>
        <source>Withdrawn before an answer</source>
        <translation>Retirada antes de una respuesta</translation>
    </message>
    <message>
        <source>Allowed, but it failed</source>
        <translation>Permitido, pero falló</translation>
    </message>
    <message>
        <source>A remembered answer, without asking</source>
        <translation>Una respuesta recordada, sin preguntar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>You, and the answer was remembered</source>
        <translation>Usted, y la respuesta se recordó</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>May connect {name}</source>
        <translation>Tiene permiso para conectar {name}</translation>
    </message>
    <message>
        <source>May disconnect {name}</source>
        <translation>Tiene permiso para desconectar {name}</translation>
    </message>
    <message>
        <source>May not connect {name}</source>
        <translation>No tiene permiso para conectar {name}</translation>
    </message>
    <message>
        <source>May not disconnect {name}</source>
        <translation>No tiene permiso para desconectar {name}</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>Conectar {name}</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <translation>Desconectar {name}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last on {time}</source>
        <translation>
            <numerusform>%Ln vez, la última el {time}</numerusform>
            <numerusform>%Ln veces, la última el {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, on {time}</source>
        <translation>Una vez, el {time}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>En sus propias palabras, que nadie ha comprobado</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>All preferences are back to their defaults.</source>
        <translation>Todas las preferencias han vuelto a sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring back what you had chosen</source>
        <translation>Recuperar lo que usted había elegido</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios tienen efecto de inmediato.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
    <message>
        <source>Nothing that you chose on this page holds any more</source>
        <translation>Nada de lo que eligió en esta página sigue vigente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Como el sistema: {language}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <translation>Iniciar en segundo plano</translation>
    </message>
    <message>
        <source>At login no window opens. The tray icon opens it.</source>
        <translation>Al iniciar sesión no se abre ninguna ventana. El icono de la bandeja la abre.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>This could not be changed or read: {reason}</source>
        <translation>Esto no se pudo cambiar o leer: {reason}</translation>
    </message>
    <message>
        <source>Somebody changed what is started: {command}. Switch it off and on to start this vpngui.</source>
        <translation>Alguien ha cambiado lo que se inicia: {command}. Desactive y vuelva a activar esta opción para iniciar este vpngui.</translation>
    </message>
    <message>
        <source>Otherwise vpngui starts when an application asks for a tunnel, and profiles that are to connect by themselves wait until then.</source>
        <translation>De lo contrario, vpngui se inicia cuando una aplicación pide un túnel, y los perfiles que han de conectarse por sí mismos esperan hasta entonces.</translation>
    </message>
    <message>
        <source>The tray icon tells</source>
        <translation>El icono de la bandeja indica</translation>
    </message>
    <message>
        <source>For the speed, vpngui wakes up once a second while a tunnel is connected.</source>
        <translation>Para la velocidad, vpngui se activa una vez por segundo mientras haya un túnel conectado.</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>Qué está conectado</translation>
    </message>
    <message>
        <source>What is connected, and how fast</source>
        <translation>Qué está conectado, y a qué velocidad</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>Whether the desktop tells you of it</source>
        <translation>Si el escritorio le informa de ello</translation>
    </message>
    <message>
        <source>The desktop tells you while you cannot see the window. All of it stands in the window as well.</source>
        <translation>El escritorio le avisa mientras no puede ver la ventana. Todo figura también en la ventana.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Offer to remember an answer</source>
        <translation>Ofrecer recordar una respuesta</translation>
    </message>
    <message>
        <source>How long you can let an answer hold, at the most.</source>
        <translation>Cuánto tiempo, como máximo, puede hacer valer una respuesta.</translation>
    </message>
    <message>
        <source>When you do not allow it for now</source>
        <translation>Cuando no lo permite por ahora</translation>
    </message>
    <message>
        <source>Ask again in an hour</source>
        <translation>Volver a preguntar en una hora</translation>
    </message>
    <message>
        <source>Ask again in the next session</source>
        <translation>Volver a preguntar en la próxima sesión</translation>
    </message>
    <message>
        <source>Ask before you disconnect a tunnel</source>
        <translation>Preguntar antes de que usted desconecte un túnel</translation>
    </message>
    <message>
        <source>A question first shows what would leave the tunnel.</source>
        <translation>Una pregunta muestra primero qué saldría del túnel.</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Respuestas recordadas</translation>
    </message>
    <message>
        <source>Each holds until you revoke it or its time is over.</source>
        <translation>Cada una vale hasta que usted la revoque o se acabe su tiempo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show remembered answers</source>
        <translation>Mostrar respuestas recordadas</translation>
    </message>
    <message>
        <source>Nothing here answers for you. These rules can only make vpngui ask more often.</source>
        <translation>Nada de esto responde por usted. Estas reglas solo pueden hacer que vpngui pregunte más a menudo.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Up to an hour</source>
        <translation>Hasta una hora</translation>
    </message>
    <message>
        <source>Until you log out</source>
        <translation>Hasta que cierre la sesión</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>A tunnel was connected</source>
        <translation>Se ha conectado un túnel</translation>
    </message>
    <message>
        <source>A tunnel was disconnected</source>
        <translation>Se ha desconectado un túnel</translation>
    </message>
    <message>
        <source>A tunnel failed</source>
        <translation>Ha fallado un túnel</translation>
    </message>
    <message>
        <source>It could not be connected, or was lost.</source>
        <translation>No se pudo conectar, o se perdió.</translation>
    </message>
    <message>
        <source>A tunnel was replaced</source>
        <translation>Se ha sustituido un túnel</translation>
    </message>
    <message>
        <source>Another one carries its networks now.</source>
        <translation>Ahora otro lleva sus redes.</translation>
    </message>
    <message>
        <source>An application blocks traffic</source>
        <translation>Una aplicación bloquea tráfico</translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>Ha decidido una respuesta recordada</translation>
    </message>
    <message>
        <source>An application was allowed or denied, and you were not asked.</source>
        <translation>Se permitió o denegó algo a una aplicación, y no se le preguntó a usted.</translation>
    </message>
    <message>
        <source>A question waits</source>
        <translation>Una pregunta espera</translation>
    </message>
    <message>
        <source>Its window may be behind others.</source>
        <translation>Su ventana puede estar detrás de otras.</translation>
    </message>
    <message>
        <source>Your preferences could not be read, so the defaults hold. The file is kept as {path}.</source>
        <translation>No se pudieron leer sus preferencias, así que valen los valores predeterminados. El archivo se conserva en {path}.</translation>
    </message>
    <message>
        <source>Your preferences cannot be read, so the defaults hold, and what you change now is forgotten when vpngui ends. Mend or move {path}: {reason}</source>
        <translation>No se pueden leer sus preferencias, así que valen los valores predeterminados, y lo que cambie ahora se olvida cuando termine vpngui. Repare o mueva {path}: {reason}</translation>
    </message>
    <message>
        <source>Your preferences cannot be saved, since there is no home directory. What you change holds until vpngui ends.</source>
        <translation>No se pueden guardar sus preferencias, porque no hay carpeta personal. Lo que cambie vale hasta que termine vpngui.</translation>
    </message>
    <message>
        <source>Your preferences could not be saved in {path}: {reason}. What you changed holds until vpngui ends; it is tried again with the next change.</source>
        <translation>No se pudieron guardar sus preferencias en {path}: {reason}. Lo que cambió vale hasta que termine vpngui; se vuelve a intentar con el próximo cambio.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is neither a configuration nor a picture in the clipboard.</source>
        <translation>No hay ni una configuración ni una imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>De archivos…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <source>Configurations and pictures with QR codes ({patterns})</source>
        <translation>Configuraciones e imágenes con códigos QR ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no configuration in this folder.</source>
        <translation>No hay ninguna configuración en esta carpeta.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Scan it with the WireGuard app of a phone.</source>
        <translation>Escanéelo con la aplicación WireGuard de un teléfono.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Takes the code off the screen</source>
        <translation>Quita el código de la pantalla</translation>
    </message>
    <message>
        <source>The profile with its keys, for a camera</source>
        <translation>El perfil con sus claves, para una cámara</translation>
    </message>
    <message>
        <source>{name} is in {file}, with its private key.</source>
        <translation>{name} está en {file}, con su clave privada.</translation>
    </message>
    <message>
        <source>{name} is too long for a QR code; export it into a file instead.</source>
        <translation>{name} es demasiado largo para un código QR; expórtelo a un archivo en su lugar.</translation>
    </message>
    <message>
        <source>It is connected. It is disconnected at once, and what went through it goes outside.</source>
        <translation>Está conectado. Se desconecta enseguida, y lo que pasaba por él va por fuera.</translation>
    </message>
    <message>
        <source>What its kill switch stops can leave this computer again.</source>
        <translation>Lo que detiene su interruptor de emergencia puede volver a salir de este equipo.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Borrar {name}?</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} se borró.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>at login</source>
        <translation>al iniciar sesión</translation>
    </message>
    <message>
        <source>on networks that you have not marked as trusted</source>
        <translation>en redes que no ha marcado como de confianza</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>cuando usted lo diga</translation>
    </message>
    <message>
        <source>off: traffic goes outside the tunnel while it is down</source>
        <translation>desactivado: el tráfico va fuera del túnel mientras está desconectado</translation>
    </message>
    <message>
        <source>on, and kept: nothing goes outside the tunnel until you lift it</source>
        <translation>activado, y mantenido: nada va fuera del túnel hasta que usted lo levante</translation>
    </message>
    <message>
        <source>on: nothing goes outside the tunnel</source>
        <translation>activado: nada va fuera del túnel</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>sigue accesible</translation>
    </message>
    <message>
        <source>not reachable while all traffic goes through the tunnel</source>
        <translation>inaccesible mientras todo el tráfico pasa por el túnel</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Se conecta</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Interruptor de emergencia</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Red local</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>those of the network</source>
        <translation>los de la red</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>Dominios de búsqueda</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server {number} of {count}</source>
        <translation>Servidor {number} de {count}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Va allí</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln seconds</source>
        <translation>
            <numerusform>cada segundo</numerusform>
            <numerusform>cada %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the way open</source>
        <translation>Mantiene abierto el camino</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>all traffic</source>
        <translation>todo el tráfico</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>Escucha en el puerto</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Tabla de rutas</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>From the configuration</source>
        <translation>De la configuración</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>Looks through names, servers, addresses, public keys and notes</source>
        <translation>Busca en nombres, servidores, direcciones, claves públicas y notas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Takes in configurations from files, pictures with a QR code, or the clipboard</source>
        <translation>Toma configuraciones de archivos, de imágenes con un código QR o del portapapeles</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Begins a profile from nothing, with new keys</source>
        <translation>Empieza un perfil de cero, con claves nuevas</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>Vacía la búsqueda</translation>
    </message>
    <message>
        <source>No profile matches “{text}”.</source>
        <translation>Ningún perfil coincide con «{text}».</translation>
    </message>
    <message>
        <source>Private keys are sealed with your keyring.</source>
        <translation>Las claves privadas están selladas con su depósito de claves.</translation>
    </message>
    <message>
        <source>There is no keyring here, so private keys are in files that only you can read.</source>
        <translation>Aquí no hay depósito de claves, así que las claves privadas están en archivos que solo usted puede leer.</translation>
    </message>
    <message>
        <source>It is longer than any configuration.</source>
        <translation>Es más largo que cualquier configuración.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Esta imagen no se puede leer.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>No hay ningún código QR en esta imagen.</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Cambiar nombre del perfil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the profile is called in every list</source>
        <translation>Cómo se llama el perfil en todas las listas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Keeps the new name</source>
        <translation>Conserva el nombre nuevo</translation>
    </message>
    <message>
        <source>Leaves the name as it is</source>
        <translation>Deja el nombre como está</translation>
    </message>
    <message>
        <source>Another profile is called so already.</source>
        <translation>Otro perfil ya se llama así.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>Código QR…</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Mostrar conexión</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>The keys of {name} are fetched, and its tunnel is made</source>
        <translation>Se obtienen las claves de {name} y se crea su túnel</translation>
    </message>
    <message>
        <source>Opens everything that {name} says, to change it</source>
        <translation>Abre todo lo que dice {name}, para cambiarlo</translation>
    </message>
    <message>
        <source>Calls {name} otherwise</source>
        <translation>Da otro nombre a {name}</translation>
    </message>
    <message>
        <source>Makes another profile that says the same as {name}</source>
        <translation>Crea otro perfil que dice lo mismo que {name}</translation>
    </message>
    <message>
        <source>Writes {name} into a file, with its keys</source>
        <translation>Escribe {name} en un archivo, con sus claves</translation>
    </message>
    <message>
        <source>Shows {name} as a picture that a phone can scan, with its keys</source>
        <translation>Muestra {name} como una imagen que un teléfono puede escanear, con sus claves</translation>
    </message>
    <message>
        <source>Shows the connection of {name} with all that is known about it</source>
        <translation>Muestra la conexión de {name} con todo lo que se sabe de ella</translation>
    </message>
    <message>
        <source>Moves {name} up in the list</source>
        <translation>Sube {name} en la lista</translation>
    </message>
    <message>
        <source>Moves {name} down in the list</source>
        <translation>Baja {name} en la lista</translation>
    </message>
    <message>
        <source>Deletes {name} and its keys; this can be undone</source>
        <translation>Borra {name} y sus claves; esto se puede deshacer</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>No se pueden leer los perfiles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>No hay perfiles</translation>
    </message>
    <message>
        <source>A profile is a WireGuard configuration from a VPN provider, an employer or your own server. With it this computer connects without another application.</source>
        <translation>Un perfil es una configuración de WireGuard de un proveedor de VPN, de una empresa o de su propio servidor. Con él, este equipo se conecta sin otra aplicación.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Perfil nuevo…</translation>
    </message>
    <message>
        <source>Or drop a .conf file or a picture of a QR code here.</source>
        <translation>O suelte aquí un archivo .conf o una imagen de un código QR.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files held no profile and were set aside in the folder of the profiles: {names}</source>
        <translation>
            <numerusform>%Ln archivo no contenía ningún perfil y se apartó en la carpeta de los perfiles: {names}</numerusform>
            <numerusform>%Ln archivos no contenían ningún perfil y se apartaron en la carpeta de los perfiles: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Everything that the chosen profile says</source>
        <translation>Todo lo que dice el perfil elegido</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Shows all profiles again</source>
        <translation>Vuelve a mostrar todos los perfiles</translation>
    </message>
    <message>
        <source>QR codes need the Python package zxing-cpp, which is not installed.</source>
        <translation>Los códigos QR necesitan el paquete de Python zxing-cpp, que no está instalado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con ello</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copies all lines of this report; they hold no key</source>
        <translation>Copia todas las líneas de este informe; no contienen ninguna clave</translation>
    </message>
    <message>
        <source>Closes this report</source>
        <translation>Cierra este informe</translation>
    </message>
    <message>
        <source>Lines that were not taken as they stood</source>
        <translation>Líneas que no se tomaron tal como estaban</translation>
    </message>
    <message>
        <source>File, line, text, and what became of it</source>
        <translation>Archivo, línea, texto y qué pasó con ello</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Sin servidor</translation>
    </message>
    <message>
        <source>Kill switch, kept</source>
        <translation>Interruptor de emergencia, mantenido</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>Se conecta al iniciar sesión</translation>
    </message>
    <message>
        <source>Connects on unknown networks</source>
        <translation>Se conecta en redes desconocidas</translation>
    </message>
    <message>
        <source>Export {name} with its keys?</source>
        <translation>¿Exportar {name} con sus claves?</translation>
    </message>
    <message>
        <source>The file holds the private key: whoever reads it can connect in your place. It is written so that only you can read it; a copy of it may not be.</source>
        <translation>El archivo contiene la clave privada: quien lo lea puede conectarse en su lugar. Se escribe de modo que solo usted pueda leerlo; una copia puede que no.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Show {name} with its keys as a QR code?</source>
        <translation>¿Mostrar {name} con sus claves como código QR?</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can connect in your place. Two devices with the same keys cannot be connected at the same time.</source>
        <translation>Quien vea o fotografíe el código puede conectarse en su lugar. Dos dispositivos con las mismas claves no pueden estar conectados a la vez.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exportar perfil</translation>
    </message>
    <message>
        <source>WireGuard configuration (*.conf)</source>
        <translation>Configuración de WireGuard (*.conf)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Enter shows a profile; Alt with the arrow keys up and down moves it</source>
        <translation>Intro muestra un perfil; Alt con las flechas arriba y abajo lo mueve</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name} se importó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles were imported.</source>
        <translation>
            <numerusform>Se importó %Ln perfil.</numerusform>
            <numerusform>Se importaron %Ln perfiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be imported.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln no se pudo importar.</numerusform>
            <numerusform>%Ln no se pudieron importar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands of a configuration (PreUp, PostUp, PreDown, PostDown) are never run.</source>
        <translation>Las órdenes de una configuración (PreUp, PostUp, PreDown, PostDown) no se ejecutan nunca.</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Nunca se ejecuta</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entendió</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>vpngui – permission</source>
        <translation>vpngui – permiso</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Nothing changes; whoever asks is told.</source>
        <translation>Nada cambia; a quien pregunta se le informa.</translation>
    </message>
    <message>
        <source>To allow, select this window first.</source>
        <translation>Para permitir, seleccione primero esta ventana.</translation>
    </message>
    <message>
        <source>You can allow in a moment.</source>
        <translation>Podrá permitir dentro de un momento.</translation>
    </message>
    <message>
        <source>You can allow this now.</source>
        <translation>Ya puede permitirlo.</translation>
    </message>
    <message>
        <source>Other ways not to allow</source>
        <translation>Otras maneras de no permitir</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>Remember this answer</source>
        <translation>Recordar esta respuesta</translation>
    </message>
    <message>
        <source>How long to remember it</source>
        <translation>Cuánto tiempo recordarla</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>solo esta vez</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>durante una hora</translation>
    </message>
    <message>
        <source>as long as this program runs</source>
        <translation>mientras este programa se ejecute</translation>
    </message>
    <message>
        <source>until you log out</source>
        <translation>hasta que cierre la sesión</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>{name} is connected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} está conectado. No se le ha preguntado, ya que antes permitió esto a {asker}.</translation>
    </message>
    <message>
        <source>{name} is disconnected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} está desconectado. No se le ha preguntado, ya que antes permitió esto a {asker}.</translation>
    </message>
    <message>
        <source>{asker} may not connect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} no tiene permiso para conectar {name}. No se le ha preguntado, ya que antes lo decidió así.</translation>
    </message>
    <message>
        <source>{asker} may not disconnect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} no tiene permiso para desconectar {name}. No se le ha preguntado, ya que antes lo decidió así.</translation>
    </message>
    <message>
        <source>What you allowed to {asker} before could not be done: {text}</source>
        <translation>Lo que antes permitió a {asker} no se pudo hacer: {text}</translation>
    </message>
    <message>
        <source>Only for this program while it runs. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>Solo para este programa mientras se ejecute. No permite nada más allá de lo que figura aquí. Puede deshacerlo en «Permisos», en la ventana de vpngui.</translation>
    </message>
    <message>
        <source>Only for {name}. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>Solo para {name}. No permite nada más allá de lo que figura aquí. Puede deshacerlo en «Permisos», en la ventana de vpngui.</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again until you log out</source>
        <translation>No permitir, y no volver a preguntar hasta que cierre la sesión</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and ask again in one hour at the earliest</source>
        <translation>No permitir, y volver a preguntar como pronto en una hora</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again</source>
        <translation>No permitir, y no volver a preguntar</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>If you allow this</source>
        <translation>Si lo permite</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>Nuevo: {text}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>En sus propias palabras, que nadie ha comprobado</translation>
    </message>
    <message>
        <source>All traffic goes through {name}</source>
        <translation>Todo el tráfico pasa por {name}</translation>
    </message>
    <message>
        <source>Nothing goes beside {name}, not even while it is down</source>
        <translation>Nada pasa por fuera de {name}, ni siquiera mientras está desconectado</translation>
    </message>
    <message>
        <source>Without the tunnel this computer reaches nothing until you lift the block.</source>
        <translation>Sin el túnel, este equipo no alcanza nada hasta que usted levante el bloqueo.</translation>
    </message>
    <message>
        <source>All {family} traffic goes through {name}</source>
        <translation>Todo el tráfico {family} pasa por {name}</translation>
    </message>
    <message>
        <source>Whoever runs this VPN can see which servers you use.</source>
        <translation>Quien opera esta VPN puede ver qué servidores utiliza usted.</translation>
    </message>
    <message>
        <source>All traffic leaves {name} and takes its ordinary way</source>
        <translation>Todo el tráfico sale de {name} y toma su camino ordinario</translation>
    </message>
    <message>
        <source>All {family} traffic leaves {name} and takes its ordinary way</source>
        <translation>Todo el tráfico {family} sale de {name} y toma su camino ordinario</translation>
    </message>
    <message>
        <source>Your network can see again which servers you use, and they see your own address.</source>
        <translation>Su red puede volver a ver qué servidores utiliza usted, y estos ven la dirección propia de usted.</translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks leaves {name}</source>
        <translation>
            <numerusform>El tráfico a %Ln red más sale de {name}</numerusform>
            <numerusform>El tráfico a %Ln redes más sale de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks goes through {name}</source>
        <translation>
            <numerusform>El tráfico a %Ln red más pasa por {name}</numerusform>
            <numerusform>El tráfico a %Ln redes más pasa por {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tunnels are disconnected</source>
        <translation>
            <numerusform>%Ln túnel más se desconecta</numerusform>
            <numerusform>%Ln túneles más se desconectan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names are looked up at %Ln more DNS servers</source>
        <translation>
            <numerusform>Los nombres se consultan en %Ln servidor DNS más</numerusform>
            <numerusform>Los nombres se consultan en %Ln servidores DNS más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And so are the names in %Ln more domains</source>
        <translation>
            <numerusform>Y también los nombres de %Ln dominio más</numerusform>
            <numerusform>Y también los nombres de %Ln dominios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more networks around this computer stay reachable</source>
        <translation>
            <numerusform>%Ln red más alrededor de este equipo sigue accesible</numerusform>
            <numerusform>%Ln redes más alrededor de este equipo siguen accesibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more addresses of this computer</source>
        <translation>
            <numerusform>%Ln dirección más de este equipo</numerusform>
            <numerusform>%Ln direcciones más de este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers that are only reached this way cannot be reached.</source>
        <translation>No se puede acceder a los servidores a los que solo se llega por este camino.</translation>
    </message>
    <message>
        <source>Whoever runs it sees the names of all sites that you visit.</source>
        <translation>Quien lo opera ve los nombres de todos los sitios que usted visita.</translation>
    </message>
    <message>
        <source>Also when you log out, or the connection cannot be made.</source>
        <translation>También cuando cierra la sesión, o si no se puede establecer la conexión.</translation>
    </message>
    <message>
        <source>The tunnel {subject} is disconnected: {name} takes its place</source>
        <translation>El túnel {subject} se desconecta: {name} ocupa su lugar</translation>
    </message>
    <message>
        <source>Traffic to {network} goes through {name}</source>
        <translation>El tráfico a {network} pasa por {name}</translation>
    </message>
    <message>
        <source>{family} traffic goes nowhere while {name} is connected</source>
        <translation>El tráfico {family} no va a ninguna parte mientras {name} está conectado</translation>
    </message>
    <message>
        <source>Traffic to {network} leaves {name} and takes its ordinary way</source>
        <translation>El tráfico a {network} sale de {name} y toma su camino ordinario</translation>
    </message>
    <message>
        <source>{network} around this computer stays reachable outside {name}</source>
        <translation>{network} alrededor de este equipo sigue accesible fuera de {name}</translation>
    </message>
    <message>
        <source>Every name is looked up at the DNS server {subject}</source>
        <translation>Todos los nombres se consultan en el servidor DNS {subject}</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>Los nombres de {subject} se consultan en los servidores DNS de {name}</translation>
    </message>
    <message>
        <source>Names are looked up at the ordinary DNS servers again</source>
        <translation>Los nombres vuelven a consultarse en los servidores DNS ordinarios</translation>
    </message>
    <message>
        <source>Everything is blocked except what the application lists, inside {name} and outside</source>
        <translation>Se bloquea todo excepto lo que enumera la aplicación, dentro de {name} y fuera</translation>
    </message>
    <message>
        <source>The block stays without {name}, until you lift it</source>
        <translation>El bloqueo permanece sin {name}, hasta que usted lo levante</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>Los demás en el túnel llegan a este equipo como {subject}</translation>
    </message>
    <message>
        <source>No traffic goes through {name}</source>
        <translation>No pasa tráfico por {name}</translation>
    </message>
    <message>
        <source>Its server, as the profile names it</source>
        <translation>Su servidor, tal como lo nombra el perfil</translation>
    </message>
    <message>
        <source>Connect the VPN profile {name}?</source>
        <translation>¿Conectar el perfil VPN {name}?</translation>
    </message>
    <message>
        <source>Disconnect the VPN profile {name}?</source>
        <translation>¿Desconectar el perfil VPN {name}?</translation>
    </message>
    <message>
        <source>Connect the VPN tunnel {name}?</source>
        <translation>¿Conectar el túnel VPN {name}?</translation>
    </message>
    <message>
        <source>Disconnect the VPN tunnel {name}?</source>
        <translation>¿Desconectar el túnel VPN {name}?</translation>
    </message>
    <message>
        <source>You asked for this in vpngui. The profile is</source>
        <translation>Usted pidió esto en vpngui. El perfil es</translation>
    </message>
    <message>
        <source>You asked for this in the window of vpngui. The tunnel is made by</source>
        <translation>Usted lo ha pedido en la ventana de vpngui. El túnel lo crea</translation>
    </message>
    <message>
        <source>A program of yours asks for the profile</source>
        <translation>Un programa suyo pide el perfil</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Lo pide</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of servers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>New since you last allowed it</source>
        <translation>Nuevo desde la última vez que lo permitió</translation>
    </message>
    <message>
        <source>As you allowed it before</source>
        <translation>Como lo permitió antes</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Mantener accesible la red local</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer this closes after %Ln seconds, and nothing changes.</source>
        <translation>
            <numerusform>Sin respuesta, esto se cierra después de %Ln segundo, y no cambia nada.</numerusform>
            <numerusform>Sin respuesta, esto se cierra después de %Ln segundos, y no cambia nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer this closes at {time}, and nothing changes.</source>
        <translation>Sin respuesta, esto se cierra a las {time}, y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>{text} is not an address with a prefix such as 10.0.0.2/24</source>
        <translation>{text} no es una dirección con prefijo como 10.0.0.2/24</translation>
    </message>
    <message>
        <source>{text} is not an address, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} no es una dirección, o su prefijo es mayor que 32 (IPv4) o 128 (IPv6) bits</translation>
    </message>
    <message>
        <source>{value} has prefix 0, which would claim every address; give the prefix of its network</source>
        <translation>{value} tiene el prefijo 0, que reclamaría todas las direcciones; indique el prefijo de su red</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a multicast address</source>
        <translation>{value} no puede ser la dirección de un equipo: es una dirección de multidifusión</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the unspecified address</source>
        <translation>{value} no puede ser la dirección de un equipo: es la dirección no especificada</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a loopback address</source>
        <translation>{value} no puede ser la dirección de un equipo: es una dirección de bucle local</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is reserved</source>
        <translation>{value} no puede ser la dirección de un equipo: está reservada</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is an IPv4 address in IPv6 clothes</source>
        <translation>{value} no puede ser la dirección de un equipo: es una dirección IPv4 vestida de IPv6</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the first or last address of {network}, which no host has; take one in between</source>
        <translation>{value} no puede ser la dirección de un equipo: es la primera o la última dirección de {network}, que no tiene ningún equipo; use una intermedia</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list is a list of networks</source>
        <translation>la lista del túnel es una lista de redes</translation>
    </message>
    <message>
        <source>the original interface&apos;s list is a list of networks</source>
        <translation>la lista de la interfaz original es una lista de redes</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>la lista del túnel contiene {count} redes; se permiten {max_block}</translation>
    </message>
    <message>
        <source>the original interface&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>la lista de la interfaz original contiene {count} redes; se permiten {max_block}</translation>
    </message>
    <message>
        <source>a block list&apos;s name is 1 to 23 of a-z, 0-9, &apos;-&apos; and &apos;_&apos;, such as &apos;trackers&apos;</source>
        <translation>el nombre de una lista de bloqueo son de 1 a 23 caracteres de a-z, 0-9, &apos;-&apos; y &apos;_&apos;, como &apos;trackers&apos;</translation>
    </message>
    <message>
        <source>the list holds more than {max_list} networks</source>
        <translation>la lista contiene más de {max_list} redes</translation>
    </message>
    <message>
        <source>the interface name is empty; give 1 to 15 characters</source>
        <translation>el nombre de la interfaz está vacío; indique de 1 a 15 caracteres</translation>
    </message>
    <message>
        <source>the interface name is longer than {max_length} bytes</source>
        <translation>el nombre de la interfaz tiene más de {max_length} bytes</translation>
    </message>
    <message>
        <source>the interface name {text} may hold only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, and must begin with a letter, a digit or &apos;_&apos;</source>
        <translation>el nombre de interfaz {text} solo puede contener letras, cifras, &apos;_&apos;, &apos;.&apos; y &apos;-&apos;, y debe empezar por una letra, una cifra o &apos;_&apos;</translation>
    </message>
    <message>
        <source>the interface name {text} is reserved by the system; take another</source>
        <translation>el nombre de interfaz {text} está reservado por el sistema; use otro</translation>
    </message>
    <message>
        <source>{text} is a name of network hardware, which other programs would configure; take another, such as &apos;vpn0&apos;</source>
        <translation>{text} es un nombre de hardware de red, que otros programas configurarían; use otro, como &apos;vpn0&apos;</translation>
    </message>
    <message>
        <source>the title of a list is text of up to {max_title} characters</source>
        <translation>el título de una lista es un texto de hasta {max_title} caracteres</translation>
    </message>
    <message>
        <source>the title of a list is one line, without control characters</source>
        <translation>el título de una lista es una sola línea, sin caracteres de control</translation>
    </message>
    <message>
        <source>the mode of a list is {modes}</source>
        <translation>el modo de una lista es {modes}</translation>
    </message>
    <message>
        <source>{text} is not a network such as 10.0.0.0/8 or fd00::/64</source>
        <translation>{text} no es una red como 10.0.0.0/8 o fd00::/64</translation>
    </message>
    <message>
        <source>{text} has bits of a host set; the network is {meant}</source>
        <translation>{text} tiene bits de equipo; la red es {meant}</translation>
    </message>
    <message>
        <source>{text} is not a network, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} no es una red, o su prefijo es mayor que 32 (IPv4) o 128 (IPv6) bits</translation>
    </message>
    <message>
        <source>{prefix} is no prefix length; it is 0 to 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{prefix} no es una longitud de prefijo; es de 0 a 32 (IPv4) o 128 (IPv6) bits</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is this computer itself</source>
        <translation>{network} no se puede encaminar por un túnel: {never} es este mismo equipo</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is for multicast</source>
        <translation>{network} no se puede encaminar por un túnel: {never} es para multidifusión</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is reserved</source>
        <translation>{network} no se puede encaminar por un túnel: {never} está reservada</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is IPv4 within IPv6; give the IPv4 network</source>
        <translation>{network} no se puede encaminar por un túnel: {never} es IPv4 dentro de IPv6; indique la red IPv4</translation>
    </message>
    <message>
        <source>{what} holds {count} networks; {limit} are allowed</source>
        <translation>{what} contiene {count} redes; se permiten {limit}</translation>
    </message>
    <message>
        <source>{text} is not an address such as 10.0.0.1 or fd00::1</source>
        <translation>{text} no es una dirección como 10.0.0.1 o fd00::1</translation>
    </message>
    <message>
        <source>{value} cannot be a DNS server in a tunnel; give one that the tunnel leads to</source>
        <translation>{value} no puede ser un servidor DNS en un túnel; indique uno al que lleve el túnel</translation>
    </message>
    <message>
        <source>the MTU {value} is outside {min_mtu} to {max_mtu} octets</source>
        <translation>la MTU {value} no está entre {min_mtu} y {max_mtu} bytes</translation>
    </message>
    <message>
        <source>the session name is not valid text</source>
        <translation>el nombre de sesión no es un texto válido</translation>
    </message>
    <message>
        <source>the session name is {size} bytes long; {max_session} are allowed</source>
        <translation>el nombre de sesión tiene {size} bytes; se permiten {max_session}</translation>
    </message>
    <message>
        <source>the session name holds a NUL</source>
        <translation>el nombre de sesión contiene un carácter nulo</translation>
    </message>
    <message>
        <source>local holds {count} addresses; {max_addresses} are allowed</source>
        <translation>«local» contiene {count} direcciones; se permiten {max_addresses}</translation>
    </message>
    <message>
        <source>remote holds {count} addresses; {max_addresses} are allowed</source>
        <translation>«remote» contiene {count} direcciones; se permiten {max_addresses}</translation>
    </message>
    <message>
        <source>local holds the same address twice with different prefixes</source>
        <translation>«local» contiene dos veces la misma dirección con prefijos distintos</translation>
    </message>
    <message>
        <source>remote holds the same address twice with different prefixes</source>
        <translation>«remote» contiene dos veces la misma dirección con prefijos distintos</translation>
    </message>
    <message>
        <source>dns holds {count} servers; {max_servers} are allowed</source>
        <translation>«dns» contiene {count} servidores; se permiten {max_servers}</translation>
    </message>
    <message>
        <source>the MTU {mtu} is too small for IPv6, which needs {min_mtu_ipv6}; raise it or leave the IPv6 addresses and routes out</source>
        <translation>la MTU {mtu} es demasiado pequeña para IPv6, que necesita {min_mtu_ipv6}; auméntela u omita las direcciones y rutas IPv6</translation>
    </message>
    <message>
        <source>{reason} is given for both ends of the tunnel</source>
        <translation>{reason} se indica para ambos extremos del túnel</translation>
    </message>
    <message>
        <source>{text} is not a domain name</source>
        <translation>{text} no es un nombre de dominio</translation>
    </message>
    <message>
        <source>{text} is not a domain name such as corp.example</source>
        <translation>{text} no es un nombre de dominio como corp.example</translation>
    </message>
    <message>
        <source>dns_suffixes holds {count} names; {max_suffixes} are allowed</source>
        <translation>«dns_suffixes» contiene {count} nombres; se permiten {max_suffixes}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} cannot be {value_2}</source>
        <translation>un túnel en estado «{value}» no permite «{value_2}»</translation>
    </message>
    <message>
        <source>the session bus cannot be reached: {error}</source>
        <translation>no se puede acceder al bus de sesión: {error}</translation>
    </message>
    <message>
        <source>the system bus cannot be reached: {error}</source>
        <translation>no se puede acceder al bus del sistema: {error}</translation>
    </message>
    <message>
        <source>{destination} did not answer {member} within {timeout} s</source>
        <translation>{destination} no respondió a {member} en {timeout} s</translation>
    </message>
    <message>
        <source>the connection to the bus broke: {error}</source>
        <translation>la conexión con el bus se interrumpió: {error}</translation>
    </message>
    <message>
        <source>the VPN service is not running; an administrator starts it with &apos;systemctl start vpnguid&apos; ({refusal})</source>
        <translation>el servicio VPN no está en ejecución; un administrador lo inicia con &apos;systemctl start vpnguid&apos; ({refusal})</translation>
    </message>
    <message>
        <source>the kernel does not hold what was applied; it has:
{found}
instead of:
{wanted}</source>
        <translation>el núcleo no contiene lo que se aplicó; tiene:
{found}
en lugar de:
{wanted}</translation>
    </message>
    <message>
        <source>{cause}; taking it back failed as well</source>
        <translation>{cause}; deshacerlo también falló</translation>
    </message>
    <message>
        <source>the DNS back end {wanted} is none of {names}</source>
        <translation>el motor DNS {wanted} no es ninguno de {names}</translation>
    </message>
    <message>
        <source>systemd-resolved is neither running nor can it be started by the system bus</source>
        <translation>systemd-resolved no está en ejecución y el bus del sistema no puede iniciarlo</translation>
    </message>
    <message>
        <source>neither Debian&apos;s resolvconf nor openresolv is installed</source>
        <translation>no está instalado ni el resolvconf de Debian ni openresolv</translation>
    </message>
    <message>
        <source>the service may not run resolvconf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>el servicio no puede ejecutar resolvconf por sí mismo, y su ayudante no está; un administrador lo inicia con &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the service may not write resolv.conf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>el servicio no puede escribir resolv.conf por sí mismo, y su ayudante no está; un administrador lo inicia con &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>another program writes {path} again and again; it is left to that program for a minute, and names may be asked for outside the tunnel. End it, or give the service another way (--dns-backend)</source>
        <translation>otro programa escribe {path} una y otra vez; se le deja durante un minuto, y puede que se consulten nombres fuera del túnel. Ciérrelo, o dé otra vía al servicio (--dns-backend)</translation>
    </message>
    <message>
        <source>the helper behind {address} did not answer within {seconds} s</source>
        <translation>el ayudante tras {address} no respondió en {seconds} s</translation>
    </message>
    <message>
        <source>the helper behind {address} cannot be reached ({reason}); an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>no se puede acceder al ayudante tras {address} ({reason}); un administrador lo inicia con &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the helper behind {address} went away without an answer</source>
        <translation>el ayudante tras {address} se fue sin responder</translation>
    </message>
    <message>
        <source>{path} was written by vpngui, but what was there before is not in {folder} any more; write the file anew, or remove it</source>
        <translation>vpngui escribió {path}, pero lo que había antes ya no está en {folder}; vuelva a escribir el archivo, o elimínelo</translation>
    </message>
    <message>
        <source>{path} does not hold what was written: another program writes it too</source>
        <translation>{path} no contiene lo que se escribió: otro programa también lo escribe</translation>
    </message>
    <message>
        <source>{path} was changed at this very moment; try again</source>
        <translation>{path} se cambió en este mismo momento; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{path} is marked {flag}; &apos;chattr {flag_2} {path}&apos; (as root) takes that away, or give the service another way (--dns-backend)</source>
        <translation>{path} está marcado como {flag}; &apos;chattr {flag_2} {path}&apos; (como root) lo quita, o dé otra vía al servicio (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it read-write, or give the service another way (--dns-backend)</source>
        <translation>{path} está en un sistema de archivos de solo lectura; móntelo con escritura, o dé otra vía al servicio (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} may not be written by this service ({reason}); or give the service another way (--dns-backend)</source>
        <translation>este servicio no puede escribir {path} ({reason}); o dé otra vía al servicio (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; or give the service another way (--dns-backend)</source>
        <translation>{path} no se puede escribir: {reason}; o dé otra vía al servicio (--dns-backend)</translation>
    </message>
    <message>
        <source>{program} does not list what it was given</source>
        <translation>{program} no enumera lo que se le dio</translation>
    </message>
    <message>
        <source>`{names}` did not end within {seconds} s</source>
        <translation>`{names}` no terminó en {seconds} s</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}</source>
        <translation>{program} no se puede ejecutar: {reason}</translation>
    </message>
    <message>
        <source>`{names}` ended with status {returncode}: {said}</source>
        <translation>`{names}` terminó con el estado {returncode}: {said}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>it does not hold what it was told for {link}</source>
        <translation>no contiene lo que se le dijo para {link}</translation>
    </message>
    <message>
        <source>systemd-resolved did not take the tunnel&apos;s name servers: {error}</source>
        <translation>systemd-resolved no aceptó los servidores de nombres del túnel: {error}</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a symbolic link; vpngui leaves it alone</source>
        <translation>{path} no es ni un archivo ni un enlace simbólico; vpngui no lo toca</translation>
    </message>
    <message>
        <source>{path} has {st_size} octets, too much for a resolv.conf(5)</source>
        <translation>{path} tiene {st_size} bytes, demasiado para un resolv.conf(5)</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{record}, which holds the original of a file, is damaged: {error}</source>
        <translation>{record}, que contiene el original de un archivo, está dañado: {error}</translation>
    </message>
    <message>
        <source>the original cannot be saved in {folder}: {reason}</source>
        <translation>el original no se puede guardar en {folder}: {reason}</translation>
    </message>
    <message>
        <source>{record} cannot be removed: {reason}</source>
        <translation>{record} no se puede eliminar: {reason}</translation>
    </message>
    <message>
        <source>the state folder {folder} cannot be used: {reason}</source>
        <translation>la carpeta de estado {folder} no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>the firewall back end {setting} is none of {names}</source>
        <translation>el motor de cortafuegos {setting} no es ninguno de {names}</translation>
    </message>
    <message>
        <source>the firewall back end {setting}, set by hand, does not work: {reasons}</source>
        <translation>el motor de cortafuegos {setting}, puesto a mano, no funciona: {reasons}</translation>
    </message>
    <message>
        <source>the kernel has no sets of networks (module ip_set): {reason}</source>
        <translation>el núcleo no tiene conjuntos de redes (módulo ip_set): {reason}</translation>
    </message>
    <message>
        <source>error {code} of ip_set.h</source>
        <translation>error {code} de ip_set.h</translation>
    </message>
    <message>
        <source>the kernel&apos;s sets of networks cannot be reached: {reason}</source>
        <translation>no se puede acceder a los conjuntos de redes del núcleo: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not list its sets: {reason}</source>
        <translation>el núcleo no enumeró sus conjuntos: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused the set {name}: {reason}</source>
        <translation>el núcleo rechazó el conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused networks of the set {name}: {reason}</source>
        <translation>el núcleo rechazó redes del conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not empty the set {name}: {reason}</source>
        <translation>el núcleo no vació el conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>the set {name} is still used by a rule or another set</source>
        <translation>el conjunto {name} aún lo usa una regla u otro conjunto</translation>
    </message>
    <message>
        <source>the kernel did not remove the set {name}: {reason}</source>
        <translation>el núcleo no eliminó el conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>there is no set {name}: {reason}</source>
        <translation>no hay ningún conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not show the set {name}: {reason}</source>
        <translation>el núcleo no mostró el conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables cannot be reached: {reason}</source>
        <translation>no se puede acceder a las tablas antiguas del núcleo: {reason}</translation>
    </message>
    <message>
        <source>the kernel has no match {name} for rules of iptables (module xt_{name})</source>
        <translation>el núcleo no tiene el criterio {name} para reglas de iptables (módulo xt_{name})</translation>
    </message>
    <message>
        <source>the firewall is as it should be, but {kept}</source>
        <translation>el cortafuegos está como debe, pero {kept}</translation>
    </message>
    <message>
        <source>the rules of vpngui in iptables&apos; tables were not removed: {error}</source>
        <translation>las reglas de vpngui en las tablas de iptables no se eliminaron: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not lifted: {kept}</source>
        <translation>la lista de bloqueo {name} no se levantó: {kept}</translation>
    </message>
    <message>
        <source>{name} is no name of an interface</source>
        <translation>{name} no es un nombre de interfaz</translation>
    </message>
    <message>
        <source>another program changed it again at once</source>
        <translation>otro programa lo cambió de nuevo enseguida</translation>
    </message>
    <message>
        <source>the firewall of IPv{family} is another than that of the other family: {why}; taking the change back: {error}</source>
        <translation>el cortafuegos de IPv{family} es distinto del de la otra familia: {why}; al deshacer el cambio: {error}</translation>
    </message>
    <message>
        <source>the lock file of iptables, {path}, cannot be opened ({reason}); systemd-tmpfiles --create makes it so that the service may</source>
        <translation>el archivo de bloqueo de iptables, {path}, no se puede abrir ({reason}); systemd-tmpfiles --create lo crea de modo que el servicio pueda</translation>
    </message>
    <message>
        <source>another program holds {path}, the lock of iptables; try again</source>
        <translation>otro programa retiene {path}, el archivo de bloqueo de iptables; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables of IPv{family} cannot be reached: {reason}</source>
        <translation>no se puede acceder a las tablas antiguas del núcleo para IPv{family}: {reason}</translation>
    </message>
    <message>
        <source>the Python package python-iptables is not installed</source>
        <translation>el paquete de Python python-iptables no está instalado</translation>
    </message>
    <message>
        <source>python-iptables does not find its libraries; install libip4tc2, libip6tc2 and iptables</source>
        <translation>python-iptables no encuentra sus bibliotecas; instale libip4tc2, libip6tc2 e iptables</translation>
    </message>
    <message>
        <source>the kernel refused a change of its filter table: {reason}</source>
        <translation>el núcleo rechazó un cambio de su tabla de filtrado: {reason}</translation>
    </message>
    <message>
        <source>the program nft is missing; install the package nftables</source>
        <translation>falta el programa nft; instale el paquete nftables</translation>
    </message>
    <message>
        <source>nft cannot be started: {reason}</source>
        <translation>nft no se puede iniciar: {reason}</translation>
    </message>
    <message>
        <source>nft did not end within {seconds} s</source>
        <translation>nft no terminó en {seconds} s</translation>
    </message>
    <message>
        <source>nft refused: {reason}</source>
        <translation>nft rechazó: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be named in a firewall rule; rename the interface</source>
        <translation>{name} no se puede nombrar en una regla del cortafuegos; cambie el nombre de la interfaz</translation>
    </message>
    <message>
        <source>nftables cannot be used here; {refused}</source>
        <translation>nftables no se puede usar aquí; {refused}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {error}</source>
        <translation>el cortafuegos no se cambió: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not put in force: {error}</source>
        <translation>la lista de bloqueo {name} no se puso en vigor: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was changed again at once; try again</source>
        <translation>la lista de bloqueo {name} se cambió de nuevo enseguida; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the firewall was not changed: {why}</source>
        <translation>el cortafuegos no se cambió: {why}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {refused}</source>
        <translation>el cortafuegos no se cambió: {refused}</translation>
    </message>
    <message>
        <source>the firewall does not keep what is put in force: {why}</source>
        <translation>el cortafuegos no conserva lo que se pone en vigor: {why}</translation>
    </message>
    <message>
        <source>what should be lifted is still in force: {error}</source>
        <translation>lo que debía levantarse sigue en vigor: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let router advertisements be refused: {error}</source>
        <translation>el núcleo no permite rechazar los anuncios de enrutador: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let sources be checked: {error}</source>
        <translation>el núcleo no permite comprobar los orígenes: {error}</translation>
    </message>
    <message>
        <source>{error}; taking it back failed as well: {again}</source>
        <translation>{error}; deshacerlo también falló: {again}</translation>
    </message>
    <message>
        <source>the kernel refused to mark the new interface: {reason}</source>
        <translation>el núcleo rechazó marcar la nueva interfaz: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not keep {name}: {reason}</source>
        <translation>el núcleo no conserva {name}: {reason}</translation>
    </message>
    <message>
        <source>this machine has no TUN devices (/dev/net/tun: {reason}); load the module &apos;tun&apos;</source>
        <translation>esta máquina no tiene dispositivos TUN (/dev/net/tun: {reason}); cargue el módulo &apos;tun&apos;</translation>
    </message>
    <message>
        <source>the service may not make TUN devices ({reason}); it needs CAP_NET_ADMIN</source>
        <translation>el servicio no puede crear dispositivos TUN ({reason}); necesita CAP_NET_ADMIN</translation>
    </message>
    <message>
        <source>no more TUN devices can be opened: {reason}</source>
        <translation>no se pueden abrir más dispositivos TUN: {reason}</translation>
    </message>
    <message>
        <source>the kernel made no TUN device: {reason}</source>
        <translation>el núcleo no creó ningún dispositivo TUN: {reason}</translation>
    </message>
    <message>
        <source>there is no WireGuard {wanted}; it is &apos;auto&apos;, &apos;kernel&apos; or &apos;userspace&apos;</source>
        <translation>no hay ningún WireGuard {wanted}; es &apos;auto&apos;, &apos;kernel&apos; o &apos;userspace&apos;</translation>
    </message>
    <message>
        <source>this kernel has no WireGuard; load the module &apos;wireguard&apos;</source>
        <translation>este núcleo no tiene WireGuard; cargue el módulo &apos;wireguard&apos;</translation>
    </message>
    <message>
        <source>this computer has no WireGuard: its kernel has none; install wireguard-go</source>
        <translation>este equipo no tiene WireGuard: su núcleo no lo tiene; instale wireguard-go</translation>
    </message>
    <message>
        <source>the kernel made no WireGuard link: {reason}</source>
        <translation>el núcleo no creó ninguna interfaz WireGuard: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused to set {name} up: {reason}</source>
        <translation>el núcleo rechazó configurar {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not say how {name} is: {reason}</source>
        <translation>el núcleo no dice cómo está {name}: {reason}</translation>
    </message>
    <message>
        <source>WireGuard did not take its configuration (error {number})</source>
        <translation>WireGuard no aceptó su configuración (error {number})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>WireGuard does not say how it is (error {value})</source>
        <translation>WireGuard no dice cómo está (error {value})</translation>
    </message>
    <message>
        <source>WireGuard&apos;s answer makes no sense; is it another program?</source>
        <translation>la respuesta de WireGuard no tiene sentido; ¿es otro programa?</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>{program} no se puede iniciar: {reason}</translation>
    </message>
    <message>
        <source>{program} did not start: {why}</source>
        <translation>{program} no se inició: {why}</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not run</source>
        <translation>el WireGuard de {name} no está en ejecución</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not answer: {error}</source>
        <translation>el WireGuard de {name} no responde: {error}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>the MTU of {name} cannot be set: {reason}</source>
        <translation>la MTU de {name} no se puede establecer: {reason}</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use, so nothing can be blocked and no tunnel can carry all traffic; install nftables</source>
        <translation>este equipo no tiene ningún filtro de paquetes que el servicio pueda usar, así que no se puede bloquear nada y ningún túnel puede llevar todo el tráfico; instale nftables</translation>
    </message>
    <message>
        <source>no answer for {host}: {error}</source>
        <translation>no hay respuesta para {host}: {error}</translation>
    </message>
    <message>
        <source>changes of nftables cannot be watched: {reason}</source>
        <translation>los cambios de nftables no se pueden observar: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be watched: {reason}</source>
        <translation>{path} no se puede observar: {reason}</translation>
    </message>
    <message>
        <source>the name {host} has no address: {error}</source>
        <translation>el nombre {host} no tiene dirección: {error}</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nadie respondió a tiempo</translation>
    </message>
    <message>
        <source>the name {host} has no address that can be reached; none of the servers knows one</source>
        <translation>el nombre {host} no tiene ninguna dirección accesible; ninguno de los servidores conoce una</translation>
    </message>
    <message>
        <source>the kernel&apos;s list changed each time it was read; try again</source>
        <translation>la lista del núcleo cambiaba cada vez que se leía; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>a profile&apos;s name is one line of 1 to 31 bytes, such as &apos;Work&apos;</source>
        <translation>el nombre de un perfil es una línea de 1 a 31 bytes, como &apos;Work&apos;</translation>
    </message>
    <message>
        <source>a key is 44 characters of base64, as &apos;wg genkey&apos; prints it</source>
        <translation>una clave son 44 caracteres en base64, tal como la muestra &apos;wg genkey&apos;</translation>
    </message>
    <message>
        <source>the profiles in {folder} cannot be read: {reason}</source>
        <translation>los perfiles de {folder} no se pueden leer: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed already</source>
        <translation>este perfil ya se ha eliminado</translation>
    </message>
    <message>
        <source>the profile cannot be removed: {reason}</source>
        <translation>el perfil no se puede eliminar: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed</source>
        <translation>este perfil se ha eliminado</translation>
    </message>
    <message>
        <source>the profile cannot be read: {error}</source>
        <translation>el perfil no se puede leer: {error}</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>no existe tal perfil</translation>
    </message>
    <message>
        <source>the profile cannot be written in {folder}: {reason}</source>
        <translation>el perfil no se puede escribir en {folder}: {reason}</translation>
    </message>
    <message>
        <source>{one} takes a network away, which only &apos;wg set&apos; can do</source>
        <translation>{one} quita una red, lo que solo puede hacer &apos;wg set&apos;</translation>
    </message>
    <message>
        <source>{plain} is taken as {network}</source>
        <translation>{plain} se toma como {network}</translation>
    </message>
    <message>
        <source>{text} is no endpoint such as vpn.example:51820 or [2001:db8::1]:51820</source>
        <translation>{text} no es un extremo como vpn.example:51820 o [2001:db8::1]:51820</translation>
    </message>
    <message>
        <source>{host} is neither an address nor a host name; IPv6 stands in brackets</source>
        <translation>{host} no es ni una dirección ni un nombre de equipo; IPv6 va entre corchetes</translation>
    </message>
    <message>
        <source>{text} is not an IPv6 address</source>
        <translation>{text} no es una dirección IPv6</translation>
    </message>
    <message>
        <source>{text} is not a port, {least} to {most}</source>
        <translation>{text} no es un puerto, de {least} a {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds, {least} to {most}</source>
        <translation>{text} no es un número de segundos, de {least} a {most}</translation>
    </message>
    <message>
        <source>{text} is not a mark, {least} to {most}</source>
        <translation>{text} no es una marca, de {least} a {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of octets, {least} to {most}</source>
        <translation>{text} no es un número de bytes, de {least} a {most}</translation>
    </message>
    <message>
        <source>{text} is not a routing table, {least} to {most}</source>
        <translation>{text} no es una tabla de rutas, de {least} a {most}</translation>
    </message>
    <message>
        <source>{text} is neither &apos;auto&apos;, &apos;off&apos; nor a routing table</source>
        <translation>{text} no es ni &apos;auto&apos;, ni &apos;off&apos;, ni una tabla de rutas</translation>
    </message>
    <message>
        <source>the keys of {name} are sealed with a keyring, and none can be reached here; do this in the desktop session where it is</source>
        <translation>las claves de {name} están selladas con un depósito de claves, y aquí no hay ninguno accesible; haga esto en la sesión de escritorio donde esté</translation>
    </message>
    <message>
        <source>the keys of {name} are not in its file; import the profile again</source>
        <translation>las claves de {name} no están en su archivo; vuelva a importar el perfil</translation>
    </message>
    <message>
        <source>the keys of {name} were sealed with another keyring&apos;s key; unlock that keyring, or import the profile again</source>
        <translation>las claves de {name} se sellaron con la clave de otro depósito; desbloquee ese depósito, o vuelva a importar el perfil</translation>
    </message>
    <message>
        <source>the keyring does not give the profiles&apos; key ({error}); unlock it and try again</source>
        <translation>el depósito de claves no da la clave de los perfiles ({error}); desbloquéelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry of vpngui is not a key of this program; remove it there</source>
        <translation>la entrada de vpngui en el depósito de claves no es una clave de este programa; elimínela allí</translation>
    </message>
    <message>
        <source>it is longer than {max_octets} characters, which no configuration is</source>
        <translation>es más largo que {max_octets} caracteres, y ninguna configuración lo es</translation>
    </message>
    <message>
        <source>it stands in a section that is not known</source>
        <translation>está en una sección que no se conoce</translation>
    </message>
    <message>
        <source>it stands before [Interface]</source>
        <translation>está antes de [Interface]</translation>
    </message>
    <message>
        <source>a comment that holds a key is not kept</source>
        <translation>un comentario que contiene una clave no se conserva</translation>
    </message>
    <message>
        <source>there are only [Interface] and [Peer], up to 4096</source>
        <translation>solo hay [Interface] y [Peer], hasta 4096</translation>
    </message>
    <message>
        <source>it is not of the form &apos;Key = value&apos;</source>
        <translation>no tiene la forma &apos;Key = value&apos;</translation>
    </message>
    <message>
        <source>commands of a configuration are never run</source>
        <translation>las órdenes de una configuración no se ejecutan nunca</translation>
    </message>
    <message>
        <source>changes are kept in the app, not written back into a file</source>
        <translation>los cambios se conservan en la aplicación, no se escriben de vuelta en un archivo</translation>
    </message>
    <message>
        <source>this key is not known in [Interface]</source>
        <translation>esta clave no se conoce en [Interface]</translation>
    </message>
    <message>
        <source>this key is not known in [Peer]</source>
        <translation>esta clave no se conoce en [Peer]</translation>
    </message>
    <message>
        <source>there is no [Interface] in it; this is no WireGuard configuration</source>
        <translation>no contiene ningún [Interface]; esto no es una configuración de WireGuard</translation>
    </message>
    <message>
        <source>there is no usable PrivateKey in it</source>
        <translation>no contiene ninguna PrivateKey utilizable</translation>
    </message>
    <message>
        <source>there is no usable PublicKey in it; it is left out</source>
        <translation>no contiene ninguna PublicKey utilizable; se omite</translation>
    </message>
    <message>
        <source>an earlier peer has the same PublicKey; this one takes its place</source>
        <translation>un par anterior tiene la misma PublicKey; este ocupa su lugar</translation>
    </message>
    <message>
        <source>{shown}: a later peer has this network too, and gets it</source>
        <translation>{shown}: un par posterior también tiene esta red, y se queda con ella</translation>
    </message>
    <message>
        <source>the privilege {action} could not be checked ({error}); is polkit running?</source>
        <translation>el privilegio {action} no se pudo comprobar ({error}); ¿está polkit en ejecución?</translation>
    </message>
    <message>
        <source>the caller has left the bus</source>
        <translation>quien llamó ha dejado el bus</translation>
    </message>
    <message>
        <source>the privilege {action} needs an administrator&apos;s password, and the program did not allow the question</source>
        <translation>el privilegio {action} necesita la contraseña de un administrador, y el programa no permitió la pregunta</translation>
    </message>
    <message>
        <source>the privilege {action} is missing; it is for programs of the person at the screen, and an administrator can grant it to others with a polkit rule</source>
        <translation>falta el privilegio {action}; es para programas de la persona ante la pantalla, y un administrador puede concederlo a otros con una regla de polkit</translation>
    </message>
    <message>
        <source>a password is being asked for already</source>
        <translation>ya se está pidiendo una contraseña</translation>
    </message>
    <message>
        <source>another consent agent of this person is running; end it first</source>
        <translation>hay otro agente de esta persona en ejecución; ciérrelo primero</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be written: {reason}</source>
        <translation>el registro de respuestas {now} no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be read: {reason}</source>
        <translation>el registro de respuestas {now} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>the list holds no network; remove it instead</source>
        <translation>la lista no contiene ninguna red; elimínela en su lugar</translation>
    </message>
    <message>
        <source>there are {max_lists} block lists already; remove one first</source>
        <translation>ya hay {max_lists} listas de bloqueo; elimine una primero</translation>
    </message>
    <message>
        <source>there is no block list {name}</source>
        <translation>no hay ninguna lista de bloqueo {name}</translation>
    </message>
    <message>
        <source>{error}; it is in force all the same, until the service ends</source>
        <translation>{error}; está en vigor de todos modos, hasta que termine el servicio</translation>
    </message>
    <message>
        <source>{error}; nothing has changed</source>
        <translation>{error}; nada ha cambiado</translation>
    </message>
    <message>
        <source>the list is no UTF-8 text</source>
        <translation>la lista no es texto UTF-8</translation>
    </message>
    <message>
        <source>there is no memory for the list: {reason}</source>
        <translation>no hay memoria para la lista: {reason}</translation>
    </message>
    <message>
        <source>the person has lifted this block; ask for the tunnel to come up again</source>
        <translation>la persona ha levantado este bloqueo; vuelva a pedir que se conecte el túnel</translation>
    </message>
    <message>
        <source>{name} blocks nothing that could be kept</source>
        <translation>{name} no bloquea nada que se pudiera mantener</translation>
    </message>
    <message>
        <source>there is no such kept block; it was lifted already</source>
        <translation>no existe tal bloqueo mantenido; ya se levantó</translation>
    </message>
    <message>
        <source>{max_pinned} blocks are kept already; lift them first</source>
        <translation>ya se mantienen {max_pinned} bloqueos; levántelos primero</translation>
    </message>
    <message>
        <source>the tunnel has been destroyed</source>
        <translation>el túnel se ha destruido</translation>
    </message>
    <message>
        <source>too many changes are waiting; try again later</source>
        <translation>hay demasiados cambios en espera; inténtelo más tarde</translation>
    </message>
    <message>
        <source>only the registered consent agent may do this; call RegisterAgent first</source>
        <translation>solo puede hacerlo el agente registrado; llame primero a RegisterAgent</translation>
    </message>
    <message>
        <source>the remembered answer has no name</source>
        <translation>la respuesta recordada no tiene nombre</translation>
    </message>
    <message>
        <source>there is no tunnel {path}</source>
        <translation>no hay ningún túnel {path}</translation>
    </message>
    <message>
        <source>the tunnel belongs to somebody else</source>
        <translation>el túnel es de otra persona</translation>
    </message>
    <message>
        <source>the tunnel belongs to another application than the one that asks</source>
        <translation>el túnel es de otra aplicación que la que pregunta</translation>
    </message>
    <message>
        <source>no remembered answer decides this; ask the person</source>
        <translation>ninguna respuesta recordada decide esto; pregunte a la persona</translation>
    </message>
    <message>
        <source>a remembered answer leaves nothing to choose</source>
        <translation>una respuesta recordada no deja nada que elegir</translation>
    </message>
    <message>
        <source>the remembered answer does not hold for this any more; ask the person</source>
        <translation>la respuesta recordada ya no vale para esto; pregunte a la persona</translation>
    </message>
    <message>
        <source>the profile was changed meanwhile; ask again</source>
        <translation>el perfil se cambió entretanto; vuelva a preguntar</translation>
    </message>
    <message>
        <source>what was closed without an answer leaves nothing to remember</source>
        <translation>lo que se cerró sin respuesta no deja nada que recordar</translation>
    </message>
    <message>
        <source>an answer to this cannot be remembered for {value}</source>
        <translation>una respuesta a esto no se puede recordar para {value}</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays disconnected.</source>
        <translation>Esto no se permitió; {name} sigue desconectado.</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays connected.</source>
        <translation>Esto no se permitió; {name} sigue conectado.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays disconnected.</source>
        <translation>La solicitud se cerró sin respuesta; {name} sigue desconectado.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays connected.</source>
        <translation>La solicitud se cerró sin respuesta; {name} sigue conectado.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays disconnected.</source>
        <translation>Nadie respondió a tiempo; {name} sigue desconectado.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays connected.</source>
        <translation>Nadie respondió a tiempo; {name} sigue conectado.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays disconnected.</source>
        <translation>La solicitud se retiró; {name} sigue desconectado.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays connected.</source>
        <translation>La solicitud se retiró; {name} sigue conectado.</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>{name} está conectado.</translation>
    </message>
    <message>
        <source>{name} is disconnected.</source>
        <translation>{name} está desconectado.</translation>
    </message>
    <message>
        <source>The answer is not remembered: {error}</source>
        <translation>La respuesta no se recuerda: {error}</translation>
    </message>
    <message>
        <source>{text} This was remembered from an earlier answer.</source>
        <translation>{text} Esto se recordaba de una respuesta anterior.</translation>
    </message>
    <message>
        <source>{max_open} requests wait for an answer; answer one first</source>
        <translation>{max_open} solicitudes esperan respuesta; responda una primero</translation>
    </message>
    <message>
        <source>a person is being asked about this tunnel already</source>
        <translation>ya se está preguntando a una persona por este túnel</translation>
    </message>
    <message>
        <source>no request waits under this token; it was answered, withdrawn or has expired</source>
        <translation>ninguna solicitud espera con este testigo; se respondió, se retiró o ha caducado</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not know where this is</source>
        <translation>{name} se ejecuta en un entorno aislado y no puede saber dónde está esto</translation>
    </message>
    <message>
        <source>{value} cannot be removed: {reason}</source>
        <translation>{value} no se puede eliminar: {reason}</translation>
    </message>
    <message>
        <source>there is no such remembered answer; it was revoked, or its time is over</source>
        <translation>no existe tal respuesta recordada; se revocó, o su tiempo ha terminado</translation>
    </message>
    <message>
        <source>another program owns {service_name}; is the service running already?</source>
        <translation>otro programa posee {service_name}; ¿está ya el servicio en ejecución?</translation>
    </message>
    <message>
        <source>the runtime directory {path} cannot be used ({reason}); make it, owned by the service&apos;s user, or name another with --runtime-directory</source>
        <translation>la carpeta de ejecución {path} no se puede usar ({reason}); créela, propiedad del usuario del servicio, o nombre otra con --runtime-directory</translation>
    </message>
    <message>
        <source>{path} is not this user&apos;s own, or others may write there; remove it, or: chown {reason} {path} &amp;&amp; chmod 0700 {path}</source>
        <translation>{path} no es de este usuario, u otros pueden escribir ahí; elimínelo, o: chown {reason} {path} &amp;&amp; chmod 0700 {path}</translation>
    </message>
    <message>
        <source>another vpnguid has {path}; stop it first (systemctl stop vpnguid)</source>
        <translation>otro vpnguid tiene {path}; deténgalo primero (systemctl stop vpnguid)</translation>
    </message>
    <message>
        <source>the journal in {folder} cannot be written ({reason}); make room there, or: vpnguid --reset</source>
        <translation>el diario de {folder} no se puede escribir ({reason}); haga sitio allí, o: vpnguid --reset</translation>
    </message>
    <message>
        <source>{file} is not this user&apos;s own file, or others may write to it; it is not believed. Remove it, or: vpnguid --reset</source>
        <translation>{file} no es un archivo de este usuario, u otros pueden escribir en él; no se le cree. Elimínelo, o: vpnguid --reset</translation>
    </message>
    <message>
        <source>it would replace another tunnel than was shown; ask again</source>
        <translation>reemplazaría a otro túnel que el mostrado; vuelva a preguntar</translation>
    </message>
    <message>
        <source>replaced by {name}, which carries the same networks</source>
        <translation>reemplazado por {name}, que lleva las mismas redes</translation>
    </message>
    <message>
        <source>the interface was removed by another program; destroy the tunnel and make it anew</source>
        <translation>otro programa eliminó la interfaz; destruya el túnel y créelo de nuevo</translation>
    </message>
    <message>
        <source>{wanted} is an interface of this computer, not a tunnel; take another name</source>
        <translation>{wanted} es una interfaz de este equipo, no un túnel; use otro nombre</translation>
    </message>
    <message>
        <source>no free interface name like {wanted} is left; destroy a tunnel first</source>
        <translation>no queda ningún nombre de interfaz libre como {wanted}; destruya un túnel primero</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read from {path}: {error}</source>
        <translation>la lista de bloqueo {name} no se puede leer de {path}: {error}</translation>
    </message>
    <message>
        <source>the block list {name} cannot be kept in {path}: {reason}</source>
        <translation>la lista de bloqueo {name} no se puede guardar en {path}: {reason}</translation>
    </message>
    <message>
        <source>the file {path} of the block list cannot be removed: {reason}</source>
        <translation>el archivo {path} de la lista de bloqueo no se puede eliminar: {reason}</translation>
    </message>
    <message>
        <source>it has more than {max_octets} octets</source>
        <translation>tiene más de {max_octets} bytes</translation>
    </message>
    <message>
        <source>it does not begin with a line of its options</source>
        <translation>no empieza con una línea de sus opciones</translation>
    </message>
    <message>
        <source>its options are none</source>
        <translation>sus opciones no lo son</translation>
    </message>
    <message>
        <source>it does not say who set it</source>
        <translation>no dice quién la puso</translation>
    </message>
    <message>
        <source>its options are not all there</source>
        <translation>no están todas sus opciones</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use; install nftables</source>
        <translation>este equipo no tiene ningún filtro de paquetes que el servicio pueda usar; instale nftables</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not answer for the person</source>
        <translation>{name} se ejecuta en un entorno aislado y no puede responder por la persona</translation>
    </message>
    <message>
        <source>the caller is not the registered consent agent</source>
        <translation>quien llama no es el agente registrado</translation>
    </message>
    <message>
        <source>the configuration cannot be used: line {line}: {reason}</source>
        <translation>la configuración no se puede usar: línea {line}: {reason}</translation>
    </message>
    <message>
        <source>the configuration cannot be used: {reason}</source>
        <translation>la configuración no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>the configuration has no peer to connect to; add a [Peer] section</source>
        <translation>la configuración no tiene ningún par al que conectarse; añada una sección [Peer]</translation>
    </message>
    <message>
        <source>the tunnel has no route to {one}</source>
        <translation>el túnel no tiene ninguna ruta a {one}</translation>
    </message>
    <message>
        <source>the tunnel has no DNS server {one}</source>
        <translation>el túnel no tiene ningún servidor DNS {one}</translation>
    </message>
    <message>
        <source>settings are tried for {min_trial} to {max_trial} s, not {seconds}</source>
        <translation>los ajustes se prueban de {min_trial} a {max_trial} s, no {seconds}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} has nothing in force that could be tried; update it</source>
        <translation>un túnel en estado «{value}» no tiene nada en vigor que se pueda probar; cámbielo directamente</translation>
    </message>
    <message>
        <source>another tunnel carries by now what this one carried before; take it down first</source>
        <translation>otro túnel lleva ya lo que este llevaba antes; desconéctelo primero</translation>
    </message>
    <message>
        <source>no settings of this tunnel are being tried (any more)</source>
        <translation>no se está probando (ya) ningún ajuste de este túnel</translation>
    </message>
    <message>
        <source>there are as many tunnels as the service allows; destroy one first</source>
        <translation>hay tantos túneles como permite el servicio; destruya uno primero</translation>
    </message>
    <message>
        <source>a person&apos;s tunnels have up to {max_networks} routes; remove some first</source>
        <translation>los túneles de una persona tienen hasta {max_networks} rutas; elimine algunas primero</translation>
    </message>
    <message>
        <source>up to {max_profiles} profiles can be tunnels at a time; disconnect one first</source>
        <translation>hasta {max_profiles} perfiles pueden ser túneles a la vez; desconecte uno primero</translation>
    </message>
    <message>
        <source>the profiles that are tunnels have up to {max_peers} peers together; disconnect one first</source>
        <translation>los perfiles que son túneles tienen hasta {max_peers} pares en conjunto; desconecte uno primero</translation>
    </message>
    <message>
        <source>a tunnel of another person of this computer carries these networks</source>
        <translation>un túnel de otra persona de este equipo lleva estas redes</translation>
    </message>
    <message>
        <source>the person is trying other settings of this tunnel; wait until they are kept or taken back</source>
        <translation>la persona está probando otros ajustes de este túnel; espere hasta que se conserven o se deshagan</translation>
    </message>
    <message>
        <source>whether the local network stays reachable is for the person to say, not for the tunnel&apos;s owner</source>
        <translation>si la red local sigue accesible lo dice la persona, no el propietario del túnel</translation>
    </message>
    <message>
        <source>while the tunnel is up, its MTU cannot cross {min_mtu_ipv6}, below which there is no IPv6; take it down first</source>
        <translation>mientras el túnel está conectado, su MTU no puede cruzar {min_mtu_ipv6}, por debajo de la cual no hay IPv6; desconéctelo primero</translation>
    </message>
    <message>
        <source>another tunnel carries these networks; take it down first</source>
        <translation>otro túnel lleva estas redes; desconéctelo primero</translation>
    </message>
    <message>
        <source>{name} is going down</source>
        <translation>{name} se está desconectando</translation>
    </message>
    <message>
        <source>a program in a sandbox makes tunnels of its own, not the person&apos;s</source>
        <translation>un programa en un entorno aislado crea túneles propios, no los de la persona</translation>
    </message>
    <message>
        <source>the caller&apos;s process has ended</source>
        <translation>el proceso de quien llamó ha terminado</translation>
    </message>
    <message>
        <source>&apos;pinned&apos; keeps what &apos;kill_switch&apos; blocks; ask for both</source>
        <translation>&apos;pinned&apos; mantiene lo que &apos;kill_switch&apos; bloquea; pida ambos</translation>
    </message>
    <message>
        <source>the configuration is no UTF-8 text</source>
        <translation>la configuración no es texto UTF-8</translation>
    </message>
    <message>
        <source>another program has the device {name} open; end it, or: vpnguid --reset</source>
        <translation>otro programa tiene abierto el dispositivo {name}; ciérrelo, o: vpnguid --reset</translation>
    </message>
    <message>
        <source>{name} is connected, or being asked for, already</source>
        <translation>{name} ya está conectado, o ya se está preguntando por él</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read: {error}</source>
        <translation>la lista de bloqueo {name} no se puede leer: {error}</translation>
    </message>
    <message>
        <source>the service speaks another version of this contract: {error}</source>
        <translation>el servicio habla otra versión de esta interfaz: {error}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>{name} no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>the keyring did not answer within {seconds} s; unlock it and try again</source>
        <translation>el depósito de claves no respondió en {seconds} s; desbloquéelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>no se puede acceder al bus del sistema</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Recurso no disponible temporalmente</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>No se pudo asignar memoria</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>No existe el dispositivo</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argumento no válido</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Demasiados archivos abiertos en el sistema</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Operación no admitida</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>La dirección ya se está usando</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>No se puede asignar la dirección solicitada</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>La red no está activa</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>La red es inaccesible</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Conexión reinicializada por la máquina remota</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Se agotó el tiempo de la conexión</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>No hay ruta hasta el equipo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Se superó la cuota de disco</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>El nombre del archivo es demasiado largo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <translation>Recuperar lo que había antes</translation>
    </message>
    <message>
        <source>What the fields say holds from then on</source>
        <translation>Lo que dicen los campos vale desde entonces</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>De quién son estos ajustes</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Volver a hacer el cambio que se deshizo</translation>
    </message>
    <message>
        <source>{title} ({interface})</source>
        <translation>{title} ({interface})</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>{tunnel} – {state}</source>
        <translation>{tunnel} – {state}</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>El servicio VPN no está en ejecución</translation>
    </message>
    <message>
        <source>The settings of tunnels are its own. The page Connections says more.</source>
        <translation>El servicio lleva los ajustes de los túneles. La página Conexiones dice más.</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>No hay túneles</translation>
    </message>
    <message>
        <source>Start an application that makes a VPN tunnel. What it has set up can be seen and changed here.</source>
        <translation>Inicie una aplicación que cree un túnel VPN. Lo que haya configurado se puede ver y cambiar aquí.</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>A partir de entonces</translation>
    </message>
    <message>
        <source>When it is connected</source>
        <translation>Cuando se conecte</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>Nothing changes for your traffic.</source>
        <translation>No cambia nada para su tráfico.</translation>
    </message>
    <message>
        <source>Some traffic that {name} carries or stops now will leave this computer beside it.</source>
        <translation>Parte del tráfico que {name} lleva o bloquea ahora saldrá de este equipo por fuera de él.</translation>
    </message>
    <message numerus="yes">
        <source>After Apply you have %Ln seconds to keep this. Without an answer the former settings come back.</source>
        <translation>
            <numerusform>Después de «Aplicar» tiene %Ln segundo para conservarlo. Sin respuesta, vuelven los ajustes anteriores.</numerusform>
            <numerusform>Después de «Aplicar» tiene %Ln segundos para conservarlo. Sin respuesta, vuelven los ajustes anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After Apply you can go back for %Ln seconds. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</source>
        <translation>
            <numerusform>Después de «Aplicar» puede volver atrás durante %Ln segundo. Sin respuesta, esto permanece: revertirlo automáticamente dejaría salir tráfico por fuera del túnel.</numerusform>
            <numerusform>Después de «Aplicar» puede volver atrás durante %Ln segundos. Sin respuesta, esto permanece: revertirlo automáticamente dejaría salir tráfico por fuera del túnel.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tunnel belongs to another person of this computer.</source>
        <translation>Este túnel pertenece a otra persona de este equipo.</translation>
    </message>
    <message>
        <source>Another program answers for you at this computer, so settings cannot be changed here.</source>
        <translation>Otro programa responde por usted en este equipo, así que aquí no se pueden cambiar ajustes.</translation>
    </message>
    <message>
        <source>You are being asked about this tunnel. Answer that first.</source>
        <translation>Hay una pregunta para usted sobre este túnel. Respóndala primero.</translation>
    </message>
    <message>
        <source>The tunnel is called {session}</source>
        <translation>El túnel se llama {session}</translation>
    </message>
    <message>
        <source>The tunnel is called by its interface, {name}</source>
        <translation>El túnel se llama como su interfaz, {name}</translation>
    </message>
    <message>
        <source>Packets of up to {mtu} bytes go through {name}</source>
        <translation>Pasan por {name} paquetes de hasta {mtu} bytes</translation>
    </message>
    <message>
        <source>The other end of {name} is {address}</source>
        <translation>El otro extremo de {name} es {address}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Y %Ln más</numerusform>
            <numerusform>Y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic to {subject} goes through {name}</source>
        <translation>El tráfico a {subject} pasa por {name}</translation>
    </message>
    <message>
        <source>{family} traffic is stopped</source>
        <translation>El tráfico {family} se bloquea</translation>
    </message>
    <message>
        <source>{subject} around this computer stays reachable outside {name}</source>
        <translation>{subject} alrededor de este equipo sigue accesible fuera de {name}</translation>
    </message>
    <message>
        <source>Names are looked up at the DNS server {subject}</source>
        <translation>Los nombres se consultan en el servidor DNS {subject}</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>Los nombres de {subject} se consultan en los servidores DNS de {name}</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>Los demás en el túnel llegan a este equipo como {subject}</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Qué pasa por el túnel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>What it would mean if you applied this</source>
        <translation>Qué significaría si lo aplicara</translation>
    </message>
    <message>
        <source>{text}. Problem: {problem}</source>
        <translation>{text}. Problema: {problem}</translation>
    </message>
    <message>
        <source>The VPN service is not running. What you typed is still here.</source>
        <translation>El servicio VPN no está en ejecución. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>{name} is gone: its application ended or removed it. What you typed is still here to be copied.</source>
        <translation>{name} ya no existe: su aplicación terminó o lo eliminó. Lo que escribió sigue aquí para copiarlo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Not applied: {reason}</source>
        <translation>No aplicado: {reason}</translation>
    </message>
    <message>
        <source>Its application has changed this meanwhile: {fields}. What you typed is still here.</source>
        <translation>Entre tanto, su aplicación ha cambiado esto: {fields}. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Take the application&apos;s</source>
        <translation>Tomar los valores de la aplicación</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar los míos</translation>
    </message>
    <message>
        <source>The former settings are in force again. Undo brings back what you typed.</source>
        <translation>Los ajustes anteriores vuelven a estar en vigor. «Deshacer» recupera lo que escribió.</translation>
    </message>
    <message>
        <source>The changed settings are in force, to be tried.</source>
        <translation>Los ajustes modificados están en vigor, a prueba.</translation>
    </message>
    <message>
        <source>Nothing yet. Whatever you change is told here first.</source>
        <translation>Nada por ahora. Lo que cambie se indica primero aquí.</translation>
    </message>
    <message>
        <source>Put right what is marked. Then it is told here.</source>
        <translation>Corrija lo que está marcado. Entonces se indicará aquí.</translation>
    </message>
    <message>
        <source>This cannot be applied: {reason}</source>
        <translation>Esto no se puede aplicar: {reason}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>Traffic will leave the tunnel</source>
        <translation>Saldrá tráfico del túnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows pasted</source>
        <translation>
            <numerusform>%Ln fila pegada</numerusform>
            <numerusform>%Ln filas pegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln ya estaba</numerusform>
            <numerusform>%Ln ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not understood</source>
        <translation>
            <numerusform>%Ln no se entiende</numerusform>
            <numerusform>%Ln no se entienden</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is too much for this list</source>
        <translation>el resto es demasiado para esta lista</translation>
    </message>
    <message>
        <source>Keep these settings?</source>
        <translation>¿Conservar estos ajustes?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message numerus="yes">
        <source>Going back in %Ln seconds</source>
        <translation>
            <numerusform>Se vuelve atrás en %Ln segundo</numerusform>
            <numerusform>Se vuelve atrás en %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can go back for %Ln seconds</source>
        <translation>
            <numerusform>Puede volver atrás durante %Ln segundo</numerusform>
            <numerusform>Puede volver atrás durante %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer they stay: going back by itself would let traffic out beside the tunnel.</source>
        <translation>Sin respuesta, permanecen: revertirlos automáticamente dejaría salir tráfico por fuera del túnel.</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Nombre de sesión</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Paquete más grande (MTU)</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Direcciones de este equipo</translation>
    </message>
    <message>
        <source>Addresses of the other end</source>
        <translation>Direcciones del otro extremo</translation>
    </message>
    <message>
        <source>Networks through the tunnel</source>
        <translation>Redes por el túnel</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>Dominios de estos servidores</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Mantener accesible la red local</translation>
    </message>
    <message>
        <source>How the tunnel is called in lists and questions.</source>
        <translation>Cómo se llama el túnel en las listas y las preguntas.</translation>
    </message>
    <message>
        <source>In bytes. 1500 is usual; smaller where large packets get lost.</source>
        <translation>En bytes. Lo habitual es 1500; menos donde se pierden paquetes grandes.</translation>
    </message>
    <message>
        <source>With the size of their network, such as 10.0.0.2/24.</source>
        <translation>Con el tamaño de su red, como 10.0.0.2/24.</translation>
    </message>
    <message>
        <source>Only where the tunnel leads to a single computer.</source>
        <translation>Solo donde el túnel lleva a un único equipo.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. 0.0.0.0/0 and ::/0 are all traffic.</source>
        <translation>Como 10.0.0.0/8. 0.0.0.0/0 y ::/0 son todo el tráfico.</translation>
    </message>
    <message>
        <source>Who is asked for names while the tunnel is connected.</source>
        <translation>A quién se preguntan los nombres mientras el túnel está conectado.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers above. Without any, every name is.</source>
        <translation>Los nombres de estos dominios se preguntan a los servidores de arriba. Sin ningún dominio, se les preguntan todos los nombres.</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>Las impresoras y otros dispositivos a su alrededor siguen accesibles por fuera de un túnel que lleva todo el tráfico. Todos los demás que estén ahí, también.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Añadir una red</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Añadir un dominio</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>Fila {row}: {problem}</translation>
    </message>
    <message>
        <source>This takes {size} bytes, and {limit} are allowed. Take a shorter name.</source>
        <translation>Esto ocupa {size} bytes, y se permiten {limit}. Use un nombre más corto.</translation>
    </message>
    <message>
        <source>This name holds something that is no text.</source>
        <translation>Este nombre contiene algo que no es texto.</translation>
    </message>
    <message>
        <source>Type a whole number of bytes.</source>
        <translation>Escriba un número entero de bytes.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>Puede ser de {least} a {most} bytes.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6 necesita {six} bytes. Use más, o elimine las direcciones y redes IPv6.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>«{text}» no es una dirección como 10.0.0.2/24 o fd00::2/64.</translation>
    </message>
    <message>
        <source>/0 would claim every address. Give the size of its network.</source>
        <translation>/0 reclamaría todas las direcciones. Indique el tamaño de su red.</translation>
    </message>
    <message>
        <source>No computer can have the address {text}.</source>
        <translation>Ningún equipo puede tener la dirección {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a network such as 10.0.0.0/8 or fd00::/64.</source>
        <translation>«{text}» no es una red como 10.0.0.0/8 o fd00::/64.</translation>
    </message>
    <message>
        <source>{text} is an address in a network. The network is {more}.</source>
        <translation>{text} es una dirección de una red. La red es {more}.</translation>
    </message>
    <message>
        <source>No tunnel can carry {text}.</source>
        <translation>Ningún túnel puede llevar {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.1 or fd00::1.</source>
        <translation>«{text}» no es una dirección como 10.0.0.1 o fd00::1.</translation>
    </message>
    <message>
        <source>No DNS server of a tunnel can have the address {text}.</source>
        <translation>Ningún servidor DNS de un túnel puede tener la dirección {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a domain such as corp.example.</source>
        <translation>«{text}» no es un dominio como corp.example.</translation>
    </message>
    <message>
        <source>{text} is there already, with another size of its network.</source>
        <translation>{text} ya está, con otro tamaño de su red.</translation>
    </message>
    <message>
        <source>{text} is an address of this computer already.</source>
        <translation>{text} ya es una dirección de este equipo.</translation>
    </message>
    <message>
        <source>There can be {more}. Remove some.</source>
        <translation>El máximo es {more}. Elimine lo que sobra.</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Reset the counters of {name}?</source>
        <translation>¿Poner a cero los contadores de {name}?</translation>
    </message>
    <message>
        <source>What it sent and received since it connected counts from zero again, for every program. This cannot be undone. Today, this month and the graph stay as they are.</source>
        <translation>Lo que ha enviado y recibido desde que se conectó vuelve a contarse desde cero, para todos los programas. Esto no se puede deshacer. Hoy, este mes y el gráfico quedan como están.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Poner a cero</translation>
    </message>
    <message>
        <source>Clear the traffic history?</source>
        <translation>¿Borrar el historial de tráfico?</translation>
    </message>
    <message>
        <source>The graph and the totals of all tunnels are deleted from this computer. This cannot be undone.</source>
        <translation>El gráfico y los totales de todos los túneles se eliminan de este equipo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Export the traffic history</source>
        <translation>Exportar el historial de tráfico</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>No se pudo escribir {path}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to {path}</source>
        <translation>
            <numerusform>Se ha escrito %n fila en {path}</numerusform>
            <numerusform>Se han escrito %n filas en {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from zero again.</source>
        <translation>{name} vuelve a contar desde cero.</translation>
    </message>
    <message>
        <source>The traffic history is empty now.</source>
        <translation>El historial de tráfico está ahora vacío.</translation>
    </message>
    <message>
        <source>Nothing passed in this time</source>
        <translation>No pasó nada en este tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n other tunnels</source>
        <translation>
            <numerusform>%n túnel más</numerusform>
            <numerusform>%n túneles más</numerusform>
        </translation>
    </message>
    <message>
        <source>{received} / {sent}</source>
        <comment>amounts</comment>
        <translation>{received} / {sent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>All tunnels together</source>
        <translation>Todos los túneles juntos</translation>
    </message>
    <message>
        <source>Each tunnel by itself</source>
        <translation>Cada túnel por separado</translation>
    </message>
    <message>
        <source>Graph of the traffic, last {length}: {name}</source>
        <translation>Gráfico del tráfico, último periodo de {length}: {name}</translation>
    </message>
    <message>
        <source>The arrow keys read the values of a moment.</source>
        <translation>Las teclas de flecha leen los valores de un momento.</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>Aún no hay tráfico</translation>
    </message>
    <message>
        <source>As soon as a tunnel is connected, what it sends and receives is drawn here. The history stays on this computer, for you alone.</source>
        <translation>En cuanto se conecte un túnel, aquí se dibuja lo que envía y recibe. El historial se queda en este equipo, solo para usted.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>Poner contadores a cero…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Borrar historial…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Forget what passed until now</source>
        <translation>Olvidar lo que pasó hasta ahora</translation>
    </message>
    <message>
        <source>Write the whole history into a file</source>
        <translation>Escribir todo el historial en un archivo</translation>
    </message>
    <message>
        <source>Choose a tunnel in the table first</source>
        <translation>Elija primero un túnel en la tabla</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month as it stands alone, and its year</comment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>What passed by day or month</source>
        <translation>Lo que pasó por día o por mes</translation>
    </message>
    <message>
        <source>The newest is first. Above the graph you choose whose traffic it is.</source>
        <translation>Lo más reciente va primero. Sobre la gráfica se elige de quién es el tráfico.</translation>
    </message>
    <message>
        <source>Whether the graph stands still; what passes is counted all the same</source>
        <translation>Si la gráfica se detiene; lo que pasa se cuenta de todos modos</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Show the last {length}</source>
        <translation>Mostrar el último periodo de {length}</translation>
    </message>
    <message>
        <source>Whose traffic</source>
        <translation>Tráfico de quién</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>What each tunnel carried in all</source>
        <translation>Lo que llevó cada túnel en total</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>What passed on each day</source>
        <translation>Lo que pasó cada día</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>What passed in each month</source>
        <translation>Lo que pasó cada mes</translation>
    </message>
    <message>
        <source>Since connected</source>
        <translation>Desde la conexión</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>{received} recibidos, {sent} enviados</translation>
    </message>
    <message>
        <source>Totals by tunnel</source>
        <translation>Totales por túnel</translation>
    </message>
    <message>
        <source>The arrow keys choose the tunnel to reset.</source>
        <translation>Las teclas de flecha eligen el túnel que se pone a cero.</translation>
    </message>
    <message>
        <source>Other tunnels</source>
        <translation>Otros túneles</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>Perfil de WireGuard</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no rate</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Received: {now} now, {peak} at most, {total} in all.</source>
        <translation>Recibido: {now} ahora, {peak} como máximo, {total} en total.</translation>
    </message>
    <message>
        <source>Received: {peak} at most, {total} in all.</source>
        <translation>Recibido: {peak} como máximo, {total} en total.</translation>
    </message>
    <message>
        <source>Sent: {now} now, {peak} at most, {total} in all.</source>
        <translation>Enviado: {now} ahora, {peak} como máximo, {total} en total.</translation>
    </message>
    <message>
        <source>Sent: {peak} at most, {total} in all.</source>
        <translation>Enviado: {peak} como máximo, {total} en total.</translation>
    </message>
    <message>
        <source>{name}: received {received}, sent {sent}</source>
        <translation>{name}: {received} recibidos, {sent} enviados</translation>
    </message>
    <message>
        <source>Received {rate}</source>
        <translation>Recibido: {rate}</translation>
    </message>
    <message>
        <source>Sent {rate}</source>
        <translation>Enviado: {rate}</translation>
    </message>
    <message>
        <source>An average: vpngui did not look at that time.</source>
        <translation>Un promedio: vpngui no midió en ese momento.</translation>
    </message>
    <message>
        <source>{rate} (at most {peak})</source>
        <comment>average and highest rate</comment>
        <translation>{rate} (máximo {peak})</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>traffic is blocked</source>
        <translation>el tráfico está bloqueado</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>{received} recibidos, {sent} enviados</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>No se puede acceder al bus del sistema</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>El servicio VPN no está en ejecución</translation>
    </message>
    <message>
        <source>vpngui may not answer for you here</source>
        <translation>vpngui no tiene permiso para responder por usted aquí</translation>
    </message>
    <message>
        <source>This computer has no packet filter</source>
        <translation>Este equipo no tiene filtro de paquetes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Answer the question…</source>
        <translation>Responder a la pregunta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tunnels</comment>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block everything</source>
        <translation>Bloquear todo</translation>
    </message>
    <message>
        <source>Open vpngui</source>
        <translation>Abrir vpngui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Blocked while disconnected</source>
        <translation>Bloqueado mientras está desconectado</translation>
    </message>
    <message>
        <source>Asks to connect</source>
        <translation>Pide conectarse</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Volviendo a conectar</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>of a VPN server</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Asks to disconnect</source>
        <translation>Pide desconectarse</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>no handshake for {duration}</source>
        <translation>sin handshake desde hace {duration}</translation>
    </message>
    <message>
        <source>last handshake {duration} ago</source>
        <translation>último handshake hace {duration}</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>desde hace {duration}</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>No se puede acceder al bus del sistema</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>El servicio VPN no está en ejecución</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>No hay túneles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asking</source>
        <translation>
            <numerusform>%Ln pide</numerusform>
            <numerusform>%Ln piden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>%Ln con un error</numerusform>
            <numerusform>%Ln con un error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>of VPN servers</comment>
        <translation>
            <numerusform>%Ln sin respuesta</numerusform>
            <numerusform>%Ln sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connecting</source>
        <translation>
            <numerusform>%Ln conectando</numerusform>
            <numerusform>%Ln conectando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln conectado</numerusform>
            <numerusform>%Ln conectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnected</source>
        <translation>
            <numerusform>%Ln desconectado</numerusform>
            <numerusform>%Ln desconectados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar orden</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>No se puede acceder al bus del sistema</translation>
    </message>
    <message>
        <source>vpngui talks to its service over it. It tries again by itself; until then it neither sees nor changes anything. What the service allowed or blocked stays so.</source>
        <translation>vpngui habla con su servicio a través de él. vpngui lo intenta de nuevo por sí solo; hasta entonces no ve ni cambia nada. Lo que el servicio ha permitido o bloqueado sigue así.</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>El servicio VPN no está en ejecución</translation>
    </message>
    <message>
        <source>Until it runs, no application can make a tunnel. vpngui notices by itself when it does. Start it as an administrator:</source>
        <translation>Hasta que se ejecute, ninguna aplicación puede crear un túnel. vpngui nota por sí solo cuándo lo hace. Inícielo como administrador:</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>No hay túneles</translation>
    </message>
    <message>
        <source>Connect a profile, or start an application that makes a VPN tunnel. It is listed here, and nothing goes through it before you allow that.</source>
        <translation>Conecte un perfil, o inicie una aplicación que cree un túnel VPN. Aparecerá aquí, y nada pasará por él antes de que usted lo permita.</translation>
    </message>
    <message>
        <source>Waiting for the VPN service</source>
        <translation>Esperando al servicio VPN</translation>
    </message>
    <message>
        <source>It was asked what there is, and has not answered yet.</source>
        <translation>Se le ha preguntado qué hay, y aún no ha respondido.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Restart vpngui now?</source>
        <translation>¿Reiniciar vpngui ahora?</translation>
    </message>
    <message>
        <source>What you typed and did not apply is lost. Tunnels stay as they are.</source>
        <translation>Lo que escribió y no aplicó se pierde. Los túneles quedan como están.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A question waits for your answer.</source>
        <translation>Una pregunta espera su respuesta.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Mostrar pregunta</translation>
    </message>
    <message>
        <source>vpngui was updated. Until it is restarted, what you have not opened yet may not work.</source>
        <translation>vpngui se actualizó. Hasta que se reinicie, puede que no funcione lo que aún no ha abierto.</translation>
    </message>
    <message>
        <source>Applications cannot ask you for permission here, so none can connect: {reason}</source>
        <translation>Las aplicaciones no pueden pedirle permiso aquí, así que ninguna puede conectarse: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
</TS>
