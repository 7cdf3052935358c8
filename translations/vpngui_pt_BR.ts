<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Connections</name>
    <message>
        <source>What it stops can leave this computer outside the tunnel again. It stays lifted until you allow the tunnel to connect the next time.</source>
        <translation>O que ele interrompe pode voltar a sair deste computador por fora do túnel. O bloqueio fica encerrado até que você permita que o túnel se conecte na próxima vez.</translation>
    </message>
    <message>
        <source>Lift the block of {name}?</source>
        <translation>Encerrar o bloqueio de {name}?</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. Its application loses it and can make another one.</source>
        <translation>Ele é desconectado imediatamente, e o que passava por ele volta a passar por fora. O aplicativo dele o perde e pode criar outro.</translation>
    </message>
    <message>
        <source>Its application loses it and can make another one.</source>
        <translation>O aplicativo dele o perde e pode criar outro.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Remover {name}?</translation>
    </message>
    <message>
        <source>No block of yours is kept. A block list stops traffic here.</source>
        <translation>Nenhum bloqueio seu é mantido. Uma lista de bloqueio interrompe o tráfego aqui.</translation>
    </message>
    <message>
        <source>Some or all traffic is stopped by a block list or a kept block.</source>
        <translation>Uma lista de bloqueio ou um bloqueio mantido interrompe parte do tráfego ou todo ele.</translation>
    </message>
    <message>
        <source>Its block ends with it: traffic goes outside again. The profile stays, and can connect again.</source>
        <translation>O bloqueio dele termina com ele: o tráfego volta a sair por fora. O perfil continua e pode se conectar de novo.</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. The profile stays, and can connect again.</source>
        <translation>Ele é desconectado na hora, e o que passava por ele volta a sair por fora. O perfil continua e pode se conectar de novo.</translation>
    </message>
    <message>
        <source>The profile stays, and can connect again.</source>
        <translation>O perfil continua e pode se conectar de novo.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Listas de bloqueio</translation>
    </message>
    <message>
        <source>Lift kept blocks</source>
        <translation>Encerrar bloqueios mantidos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Everything about the tunnel that is chosen</source>
        <translation>Tudo sobre o túnel escolhido</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>Pesquisar túneis</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Search for nothing any more</source>
        <translation>Não procurar mais nada</translation>
    </message>
    <message>
        <source>No tunnel matches “{text}”.</source>
        <translation>Nenhum túnel corresponde a “{text}”.</translation>
    </message>
    <message>
        <source>Stop keeping the block of {name}?</source>
        <translation>Parar de manter o bloqueio de {name}?</translation>
    </message>
    <message>
        <source>It ends with its application, or at once if that has ended. Other kept blocks stay.</source>
        <translation>Ele termina com o aplicativo, ou na hora se este já terminou. Os outros bloqueios mantidos continuam.</translation>
    </message>
    <message>
        <source>All kept blocks</source>
        <translation>Todos os bloqueios mantidos</translation>
    </message>
    <message>
        <source>Lift the kept block of {name}?</source>
        <translation>Encerrar o bloqueio mantido de {name}?</translation>
    </message>
    <message>
        <source>Lift all kept blocks?</source>
        <translation>Encerrar todos os bloqueios mantidos?</translation>
    </message>
    <message>
        <source>What it stops can leave this computer again. Blocks of applications that still run stay as long as these want them.</source>
        <translation>O que eles detêm pode voltar a sair deste computador. Bloqueios de aplicativos que ainda estão em execução continuam enquanto eles quiserem.</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>Encerrar bloqueio</translation>
    </message>
    <message>
        <source>Keep block</source>
        <translation>Manter bloqueio</translation>
    </message>
    <message>
        <source>Don&apos;t keep block</source>
        <translation>Não manter bloqueio</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The block of {name} stays until you lift it</source>
        <translation>O bloqueio de {name} continua até você encerrá-lo</translation>
    </message>
    <message>
        <source>The block of {name} ends when you remove the tunnel</source>
        <translation>O bloqueio de {name} termina quando você remove o túnel</translation>
    </message>
    <message>
        <source>Removes the tunnel of {name}; the profile stays</source>
        <translation>Remove o túnel de {name}; o perfil continua</translation>
    </message>
    <message>
        <source>Shows what will happen before {name} is connected</source>
        <translation>Mostra o que vai acontecer antes de {name} ser conectado</translation>
    </message>
    <message>
        <source>Takes {name} down; nothing goes through it any more</source>
        <translation>Desconecta {name}; nada mais passa por ele</translation>
    </message>
    <message>
        <source>Shows the question that {name} waits for</source>
        <translation>Mostra a pergunta pela qual {name} espera</translation>
    </message>
    <message>
        <source>Opens the settings of {name}</source>
        <translation>Abre as configurações de {name}</translation>
    </message>
    <message>
        <source>Shows how much goes through {name}</source>
        <translation>Mostra quanto passa por {name}</translation>
    </message>
    <message>
        <source>Lets traffic pass again that {name} blocks</source>
        <translation>Deixa passar novamente o tráfego que {name} bloqueia</translation>
    </message>
    <message>
        <source>The block of {name} stays when its application ends</source>
        <translation>O bloqueio de {name} continua quando o aplicativo dele termina</translation>
    </message>
    <message>
        <source>The block of {name} ends with its application</source>
        <translation>O bloqueio de {name} termina com o aplicativo dele</translation>
    </message>
    <message>
        <source>Copies everything that is known about {name}</source>
        <translation>Copia tudo o que se sabe sobre {name}</translation>
    </message>
    <message>
        <source>Removes {name}; its application loses it</source>
        <translation>Remove {name}; o aplicativo dele o perde</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>Perfil WireGuard</translation>
    </message>
    <message>
        <source>received {rate}, {total} in all</source>
        <translation>recebendo {rate}, {total} no total</translation>
    </message>
    <message>
        <source>sent {rate}, {total} in all</source>
        <translation>enviando {rate}, {total} no total</translation>
    </message>
    <message>
        <source>Blocks other traffic, kept</source>
        <translation>Bloqueia outro tráfego, mantido</translation>
    </message>
    <message>
        <source>Blocks other traffic</source>
        <translation>Bloqueia outro tráfego</translation>
    </message>
    <message>
        <source>VPN tunnels</source>
        <translation>Túneis VPN</translation>
    </message>
    <message>
        <source>The arrow keys choose a tunnel, Enter shows everything about it.</source>
        <translation>As setas escolhem um túnel, Enter mostra tudo sobre ele.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>VPN Tunnels</source>
        <translation>Túneis VPN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel, and see what goes through it</source>
        <translation>Decidir quais aplicativos podem usar um túnel VPN e ver o que passa por ele</translation>
    </message>
    <message>
        <source>vpn;tunnel;privacy;network;</source>
        <extracomment>Words for a search, each with a semicolon behind it.</extracomment>
        <translation>vpn;túnel;privacidade;rede;</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel</source>
        <translation>Decidir quais aplicativos podem usar um túnel VPN</translation>
    </message>
    <message>
        <source>Any application may ask for a VPN tunnel. You are shown who asks and what will happen, and you decide. Whatever you decide holds: nothing comes up without your answer, and when the application ends, its tunnel is gone.</source>
        <translation>Qualquer aplicativo pode pedir um túnel VPN. Você vê quem pede e o que vai acontecer, e você decide. O que você decide vale: nada se conecta sem a sua resposta, e quando o aplicativo termina, o túnel dele desaparece.</translation>
    </message>
    <message>
        <source>A prompt that a keypress in mid-typing cannot answer</source>
        <translation>Uma pergunta que uma tecla apertada no meio da digitação não consegue responder</translation>
    </message>
    <message>
        <source>The tunnels on this computer, whose they are, and what goes through them right now</source>
        <translation>Os túneis deste computador, de quem são e o que passa por eles agora</translation>
    </message>
    <message>
        <source>A tray icon that tells the state without relying on colour</source>
        <translation>Um ícone na bandeja que informa o estado sem depender da cor</translation>
    </message>
    <message>
        <source>The vpngui contributors</source>
        <translation>Os colaboradores do vpngui</translation>
    </message>
    <message>
        <source>The first version: a tunnel, asked for, allowed by a person, used, and gone without a trace.</source>
        <translation>A primeira versão: um túnel pedido, permitido por uma pessoa, usado e desaparecido sem deixar vestígio.</translation>
    </message>
    <message>
        <source>Make a VPN tunnel</source>
        <translation>Criar um túnel VPN</translation>
    </message>
    <message>
        <source>Authentication is required for an application to make a VPN tunnel</source>
        <translation>É necessária autenticação para que um aplicativo crie um túnel VPN</translation>
    </message>
    <message>
        <source>Answer for the person at the screen whether a VPN tunnel may come up</source>
        <translation>Responder pela pessoa diante da tela se um túnel VPN pode se conectar</translation>
    </message>
    <message>
        <source>Authentication is required to answer for the person at the screen</source>
        <translation>É necessária autenticação para responder pela pessoa diante da tela</translation>
    </message>
    <message>
        <source>See and end the VPN tunnels of other people</source>
        <translation>Ver e encerrar os túneis VPN de outras pessoas</translation>
    </message>
    <message>
        <source>Authentication is required to see or end the VPN tunnels of other people</source>
        <translation>É necessária autenticação para ver ou encerrar os túneis VPN de outras pessoas</translation>
    </message>
    <message>
        <source>Keep networks blocked when no VPN tunnel is up</source>
        <translation>Manter redes bloqueadas quando nenhum túnel VPN está conectado</translation>
    </message>
    <message>
        <source>Authentication is required to change what stays blocked when no VPN tunnel is up</source>
        <translation>É necessária autenticação para mudar o que continua bloqueado quando nenhum túnel VPN está conectado</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>vpngui keeps trying. If that goes on: is this computer online, and do the profile&apos;s endpoint and keys fit the server?</source>
        <translation>O vpngui continua tentando. Se isso persistir: este computador está online, e o endpoint e as chaves do perfil correspondem ao servidor?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que pode ser feito</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Ativo desde</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>New settings are being tried and go back by themselves unless kept</source>
        <translation>As novas configurações estão sendo testadas e, a menos que sejam mantidas, as anteriores voltam automaticamente</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Em teste</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Nothing of this computer goes beside the tunnel</source>
        <translation>Nada deste computador passa por fora do túnel</translation>
    </message>
    <message>
        <source>All traffic of this computer is blocked except:</source>
        <translation>Todo o tráfego deste computador é bloqueado, exceto:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks through the tunnel</source>
        <translation>
            <numerusform>%Ln rede pelo túnel</numerusform>
            <numerusform>%Ln redes pelo túnel</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing through the tunnel</source>
        <translation>nada pelo túnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks outside the tunnel</source>
        <translation>
            <numerusform>%Ln rede por fora do túnel</numerusform>
            <numerusform>%Ln redes por fora do túnel</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing outside the tunnel</source>
        <translation>nada por fora do túnel</translation>
    </message>
    <message>
        <source>Kept: it stays until you lift it, also when you log out</source>
        <translation>Mantido: continua até você encerrá-lo, também quando encerra a sessão</translation>
    </message>
    <message>
        <source>Kept: it stays when the application ends</source>
        <translation>Mantido: continua quando o aplicativo termina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>não há</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>{name}, number {index}</source>
        <translation>{name}, número {index}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Outra ponta</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>Names below</source>
        <translation>Nomes nos domínios</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>continua acessível</translation>
    </message>
    <message>
        <source>not reachable while connected</source>
        <translation>inacessível enquanto conectado</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Rede local</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} no total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>%Ln pacote</numerusform>
            <numerusform>%Ln pacotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets lost</source>
        <translation>
            <numerusform>%Ln pacote perdido</numerusform>
            <numerusform>%Ln pacotes perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
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
        <translation>Outros</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>Último handshake</translation>
    </message>
    <message>
        <source>On: once it was connected, nothing goes beside it, not even while it is down</source>
        <translation>Ligado: depois de ter sido conectado, nada passa por fora, nem mesmo enquanto ele está desconectado</translation>
    </message>
    <message>
        <source>Off: while it is down, traffic goes outside</source>
        <translation>Desligado: enquanto ele está desconectado, o tráfego sai por fora</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Kill switch</translation>
    </message>
    <message>
        <source>in the system&apos;s kernel</source>
        <translation>no kernel do sistema</translation>
    </message>
    <message>
        <source>by the program wireguard-go</source>
        <translation>pelo programa wireguard-go</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>by whom</comment>
        <translation>Criptografado</translation>
    </message>
    <message>
        <source>reached at {address}</source>
        <translation>alcançado em {address}</translation>
    </message>
    <message>
        <source>its address is not known yet</source>
        <translation>o endereço dele ainda não é conhecido</translation>
    </message>
    <message>
        <source>last handshake: {when}</source>
        <translation>último handshake: {when}</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>{received} recebidos, {sent} enviados</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a handshake</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>há {duration}</translation>
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
        <translation>Observação</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Não funciona</translation>
    </message>
    <message>
        <source>Not looked at: {unseen}.</source>
        <translation>Não verificado: {unseen}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things do not work</source>
        <translation>
            <numerusform>%Ln item não funciona</numerusform>
            <numerusform>%Ln itens não funcionam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything needed works; %Ln things are worth knowing</source>
        <translation>
            <numerusform>Tudo o que é necessário funciona; há %Ln observação que vale conhecer</numerusform>
            <numerusform>Tudo o que é necessário funciona; há %Ln observações que vale conhecer</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tudo funciona</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>None: nothing can be blocked</source>
        <translation>Nada: nada pode ser bloqueado</translation>
    </message>
    <message>
        <source>iptables, with sets of addresses</source>
        <translation>iptables, com conjuntos de endereços</translation>
    </message>
    <message>
        <source>None: names are looked up as without a tunnel</source>
        <translation>Nada: os nomes são consultados como sem um túnel</translation>
    </message>
    <message>
        <source>The file {file}</source>
        <translation>O arquivo {file}</translation>
    </message>
    <message>
        <source>This is {os}, kernel {kernel}.</source>
        <translation>Este é o {os}, kernel {kernel}.</translation>
    </message>
    <message>
        <source>The system bus does not answer: {reason}</source>
        <translation>O barramento do sistema não responde: {reason}</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>O barramento do sistema responde.</translation>
    </message>
    <message>
        <source>The VPN service runs, but does not answer: {reason}</source>
        <translation>O serviço de VPN está em execução, mas não responde: {reason}</translation>
    </message>
    <message>
        <source>The VPN service is not running. It starts when it is needed.</source>
        <translation>O serviço de VPN não está em execução. Ele inicia quando é necessário.</translation>
    </message>
    <message>
        <source>The VPN service is not running, and nothing starts it.</source>
        <translation>O serviço de VPN não está em execução, e nada o inicia.</translation>
    </message>
    <message>
        <source>The VPN service runs, version {version}.</source>
        <translation>O serviço de VPN está em execução, versão {version}.</translation>
    </message>
    <message>
        <source>The VPN service has another version than this app ({version}).</source>
        <translation>O serviço de VPN tem uma versão diferente da deste aplicativo ({version}).</translation>
    </message>
    <message>
        <source>There is no packet filter. Nothing can be blocked, and no tunnel can carry all traffic.</source>
        <translation>Não há filtro de pacotes. Nada pode ser bloqueado, e nenhum túnel pode transportar todo o tráfego.</translation>
    </message>
    <message>
        <source>Traffic is blocked with {name}.</source>
        <translation>O tráfego é bloqueado com {name}.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are not used.</source>
        <translation>Os servidores DNS de um túnel não são usados.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are set through: {name}</source>
        <translation>Os servidores DNS de um túnel são definidos por meio de: {name}</translation>
    </message>
    <message>
        <source>There is no WireGuard. Profiles cannot be connected.</source>
        <translation>Não há WireGuard. Perfis não podem ser conectados.</translation>
    </message>
    <message>
        <source>Profiles are connected by WireGuard ({name}).</source>
        <translation>Perfis são conectados pelo WireGuard ({name}).</translation>
    </message>
    <message>
        <source>The files of these block lists were damaged: {lists}.</source>
        <translation>Os arquivos destas listas de bloqueio estavam danificados: {lists}.</translation>
    </message>
    <message>
        <source>polkit does not answer, so every request is refused.</source>
        <translation>O polkit não responde, por isso todo pedido é recusado.</translation>
    </message>
    <message>
        <source>vpngui is not installed completely: polkit does not know {actions}.</source>
        <translation>O vpngui não está instalado por completo: o polkit não conhece {actions}.</translation>
    </message>
    <message>
        <source>polkit answers, and knows vpngui.</source>
        <translation>O polkit responde e conhece o vpngui.</translation>
    </message>
    <message>
        <source>Your programs may ask for tunnels.</source>
        <translation>Seus programas podem pedir túneis.</translation>
    </message>
    <message>
        <source>Your programs may not ask for tunnels in this session.</source>
        <translation>Seus programas não podem pedir túneis nesta sessão.</translation>
    </message>
    <message>
        <source>You may answer their requests.</source>
        <translation>Você pode responder aos pedidos deles.</translation>
    </message>
    <message>
        <source>You may not answer requests in this session.</source>
        <translation>Você não pode responder a pedidos nesta sessão.</translation>
    </message>
    <message>
        <source>This kernel makes no tunnel interfaces: {reason}</source>
        <translation>Este kernel não cria interfaces de túnel: {reason}</translation>
    </message>
    <message>
        <source>The kernel makes tunnel interfaces.</source>
        <translation>O kernel cria interfaces de túnel.</translation>
    </message>
    <message>
        <source>The VPN service is not running, but this is left of it: {things}.</source>
        <translation>O serviço de VPN não está em execução, mas restou isto dele: {things}.</translation>
    </message>
    <message>
        <source>In the network of this computer: {things}.</source>
        <translation>Na rede deste computador: {things}.</translation>
    </message>
    <message>
        <source>There is nothing of vpngui in the network of this computer.</source>
        <translation>Não há nada do vpngui na rede deste computador.</translation>
    </message>
    <message>
        <source>The reverse path filter of {links} is strict. It drops what a VPN server answers while its tunnel carries all traffic.</source>
        <translation>O filtro de caminho reverso de {links} é estrito. Ele descarta o que um servidor VPN responde enquanto o túnel dele transporta todo o tráfego.</translation>
    </message>
    <message>
        <source>The reverse path filter lets the answers of VPN servers in.</source>
        <translation>O filtro de caminho reverso deixa entrar as respostas dos servidores VPN.</translation>
    </message>
    <message>
        <source>The bus of this session does not answer: {reason}</source>
        <translation>O barramento desta sessão não responde: {reason}</translation>
    </message>
    <message>
        <source>The bus of this session answers.</source>
        <translation>O barramento desta sessão responde.</translation>
    </message>
    <message>
        <source>The app runs.</source>
        <translation>O aplicativo vpngui está em execução.</translation>
    </message>
    <message>
        <source>The app is not running. It starts when it is needed.</source>
        <translation>O aplicativo vpngui não está em execução. Ele inicia quando é necessário.</translation>
    </message>
    <message>
        <source>The app is not running, and nothing starts it.</source>
        <translation>O aplicativo vpngui não está em execução, e nada o inicia.</translation>
    </message>
    <message>
        <source>The VPN service does not take the answers of this app.</source>
        <translation>O serviço de VPN não aceita as respostas deste aplicativo.</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Este ambiente de trabalho mostra ícones na bandeja.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Este ambiente de trabalho não mostra ícones na bandeja.</translation>
    </message>
    <message>
        <source>Start the D-Bus system bus. It is in the package dbus.</source>
        <translation>Inicie o barramento do sistema D-Bus. Ele está no pacote dbus.</translation>
    </message>
    <message>
        <source>Start it anew, as an administrator:</source>
        <translation>Reinicie-o, como administrador:</translation>
    </message>
    <message>
        <source>Start it, as an administrator:</source>
        <translation>Inicie-o, como administrador:</translation>
    </message>
    <message>
        <source>Install nftables, then start the service anew:</source>
        <translation>Instale o nftables e reinicie o serviço:</translation>
    </message>
    <message>
        <source>Unless that is meant so, start the helper that sets them:</source>
        <translation>A menos que isso seja intencional, inicie o auxiliar que os define:</translation>
    </message>
    <message>
        <source>Where they are wanted, install wireguard-go, then start the service anew:</source>
        <translation>Se forem desejados, instale wireguard-go e reinicie o serviço:</translation>
    </message>
    <message>
        <source>Set the lists up anew. What was in them was set aside in {folder}.</source>
        <translation>Crie as listas de novo. O que havia nelas foi guardado à parte em {folder}.</translation>
    </message>
    <message>
        <source>Install polkit, and start it:</source>
        <translation>Instale o polkit e inicie-o:</translation>
    </message>
    <message>
        <source>Install all parts of vpngui, then have the bus read them:</source>
        <translation>Instale todas as partes do vpngui e faça o barramento lê-las:</translation>
    </message>
    <message>
        <source>Log in at the screen, or have the administrator allow {action} in polkit.</source>
        <translation>Inicie a sessão diante da tela, ou peça ao administrador que permita {action} no polkit.</translation>
    </message>
    <message>
        <source>Load the driver, or start the computer anew:</source>
        <translation>Carregue o driver ou reinicie o computador:</translation>
    </message>
    <message>
        <source>Take it away:</source>
        <translation>Remova isso:</translation>
    </message>
    <message>
        <source>Make it loose, until the computer starts anew. A file in {folder} makes it last.</source>
        <translation>Torne-o flexível até o computador ser reiniciado. Um arquivo em {folder} torna isso permanente.</translation>
    </message>
    <message>
        <source>Start vpngui in a desktop session.</source>
        <translation>Inicie o vpngui em uma sessão gráfica.</translation>
    </message>
    <message>
        <source>Start it:</source>
        <translation>Inicie-o:</translation>
    </message>
    <message>
        <source>The top of the window says why. Another program may answer for you.</source>
        <translation>A parte superior da janela diz por quê. Outro programa pode estar respondendo por você.</translation>
    </message>
    <message>
        <source>The menu of applications opens the window.</source>
        <translation>O menu de aplicativos abre a janela.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>All traffic</source>
        <translation>Todo o tráfego</translation>
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
        <translation>Nada vai ainda para este par.</translation>
    </message>
    <message>
        <source>All of IPv4 goes to it, but not IPv6: that would be ::/0.</source>
        <translation>Todo o IPv4 vai para ele, mas não o IPv6: isso seria ::/0.</translation>
    </message>
    <message>
        <source>All of IPv6 goes to it, but not IPv4: that would be 0.0.0.0/0.</source>
        <translation>Todo o IPv6 vai para ele, mas não o IPv4: isso seria 0.0.0.0/0.</translation>
    </message>
    <message>
        <source>When it connects, and what it stops</source>
        <translation>Quando se conecta, e o que detém</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Keep the profile as it is here</source>
        <translation>Manter o perfil como está aqui</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What it says, and what vpngui does with it</source>
        <translation>O que ele diz, e o que o vpngui faz com isso</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Sair sem salvar?</translation>
    </message>
    <message>
        <source>What you changed in this profile would be lost.</source>
        <translation>O que você mudou neste perfil seria perdido.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>Novo par de chaves</translation>
    </message>
    <message>
        <source>Public key of this computer</source>
        <translation>Chave pública deste computador</translation>
    </message>
    <message>
        <source>The other end needs this one: hand it on to who runs it.</source>
        <translation>A outra ponta precisa dela: entregue-a a quem a administra.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>Raramente necessário</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>Voltar aos perfis</translation>
    </message>
    <message>
        <source>Asks first where something would be lost.</source>
        <translation>Pergunta antes se algo seria perdido.</translation>
    </message>
    <message>
        <source>How the profile is shown</source>
        <translation>Como o perfil é mostrado</translation>
    </message>
    <message>
        <source>All fields in groups, or the configuration as text.</source>
        <translation>Todos os campos em grupos, ou a configuração como texto.</translation>
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
        <translation>Cada valor separado</translation>
    </message>
    <message>
        <source>The configuration as it is written</source>
        <translation>A configuração como ela é escrita</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>A chave pública foi copiada.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>A peer is the other end, such as a server. Without one nothing can connect.</source>
        <translation>Um par é a outra ponta, como um servidor. Sem nenhum, nada pode se conectar.</translation>
    </message>
    <message>
        <source>The fields below are of the chosen one.</source>
        <translation>Os campos abaixo são os do par escolhido.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Adicionar um par</translation>
    </message>
    <message>
        <source>Remove this peer</source>
        <translation>Remover este par</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Há algo errado aqui</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>Não foi possível salvar isto: {reason}.</translation>
    </message>
    <message>
        <source>This profile was removed, and its keys with it.</source>
        <translation>Este perfil foi removido, e as chaves dele também.</translation>
    </message>
    <message>
        <source>This profile was removed. Save it to have it back.</source>
        <translation>Este perfil foi removido. Salve-o para tê-lo de volta.</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you edit it here.</source>
        <translation>Este perfil foi alterado em outro lugar enquanto você o edita aqui.</translation>
    </message>
    <message>
        <source>Take that over</source>
        <translation>Adotar aquilo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>The keys cannot be had now, and stay as they are: {reason}.</source>
        <translation>As chaves não podem ser obtidas agora e ficam como estão: {reason}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Saved. The connection that is there stays as it was: this counts from the next.</source>
        <translation>Salvo. A conexão atual fica como estava: isto vale a partir da próxima.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>The keys are being fetched. The keyring may ask you to unlock it.</source>
        <translation>As chaves estão sendo obtidas. O chaveiro pode pedir que você o desbloqueie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need another look.</source>
        <translation>
            <numerusform>%Ln campo precisa de mais atenção.</numerusform>
            <numerusform>%Ln campos precisam de mais atenção.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no peer yet, and cannot connect without one.</source>
        <translation>Ainda não tem nenhum par, e sem um não pode se conectar.</translation>
    </message>
    <message>
        <source>It has no address yet: nothing comes back without one.</source>
        <translation>Ainda não tem endereço: sem um, nada volta.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ainda não salvo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The text is not understood yet.</source>
        <translation>O texto ainda não foi entendido.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Linha {line}: {reason}</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Keys are hidden. One that stays as it is here is kept; type over it to have another.</source>
        <translation>As chaves estão ocultas. A que ficar como está é mantida; digite por cima para ter outra.</translation>
    </message>
    <message>
        <source>This profile is too long to be shown as text. Export it instead.</source>
        <translation>Este perfil é longo demais para ser mostrado como texto. Exporte-o em vez disso.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Endereços deste computador</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>Domínios destes servidores</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Maior pacote (MTU)</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>Porta deste computador</translation>
    </message>
    <message>
        <source>Mark on packets (FwMark)</source>
        <translation>Marca dos pacotes (FwMark)</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Tabela de rotas</translation>
    </message>
    <message>
        <source>Public key of the peer</source>
        <translation>Chave pública do par</translation>
    </message>
    <message>
        <source>Address of the peer (endpoint)</source>
        <translation>Endereço do par (endpoint)</translation>
    </message>
    <message>
        <source>What goes to this peer</source>
        <translation>O que vai para este par</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>Chave pré-compartilhada</translation>
    </message>
    <message>
        <source>Keep alive every (seconds)</source>
        <translation>Sinal de vida a cada (segundos)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>How the profile is called in lists and questions.</source>
        <translation>Como o perfil se chama em listas e perguntas.</translation>
    </message>
    <message>
        <source>Stays on this computer. Nobody else should ever see it.</source>
        <translation>Fica neste computador. Ninguém mais deve vê-la.</translation>
    </message>
    <message>
        <source>Inside the tunnel, such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>Dentro do túnel, como 10.0.0.2/24 ou fd00::2/64.</translation>
    </message>
    <message>
        <source>Who is asked for names while the profile is connected.</source>
        <translation>A quem os nomes são consultados enquanto o perfil está conectado.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers. Without any, every name is.</source>
        <translation>Nomes nestes domínios são consultados nos servidores. Sem nenhum, todos os nomes são.</translation>
    </message>
    <message>
        <source>In bytes. Leave it empty for what fits usually.</source>
        <translation>Em bytes. Deixe vazio para o que normalmente cabe.</translation>
    </message>
    <message>
        <source>Leave it empty for any that is free.</source>
        <translation>Deixe vazio para qualquer uma que esteja livre.</translation>
    </message>
    <message>
        <source>Kept for export. vpngui marks packets in its own way.</source>
        <translation>Mantida para a exportação. O vpngui marca os pacotes à sua maneira.</translation>
    </message>
    <message>
        <source>“off” sets no routes. Empty, or anything else, has vpngui choose the table.</source>
        <translation>“off” não define rotas. Vazio, ou com outra coisa, o vpngui escolhe a tabela.</translation>
    </message>
    <message>
        <source>You get it from who runs the other end.</source>
        <translation>Você a recebe de quem administra a outra ponta.</translation>
    </message>
    <message>
        <source>Such as vpn.example:51820 or [2001:db8::1]:51820. Empty if the peer comes to you.</source>
        <translation>Como vpn.example:51820 ou [2001:db8::1]:51820. Vazio se é o par que vem até você.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. What comes from it has to come from there.</source>
        <translation>Como 10.0.0.0/8. O que vem dele tem de vir de lá.</translation>
    </message>
    <message>
        <source>A second secret that both ends share. Most peers have none.</source>
        <translation>Um segundo segredo que as duas pontas compartilham. A maioria dos pares não tem.</translation>
    </message>
    <message>
        <source>25 is usual behind a router. Leave it empty where it is not needed.</source>
        <translation>25 é comum atrás de um roteador. Deixe vazio onde não for necessário.</translation>
    </message>
    <message>
        <source>The first line is what the peer is called here.</source>
        <translation>A primeira linha é como o par se chama aqui.</translation>
    </message>
    <message>
        <source>For yourself. They are kept as comments of the configuration.</source>
        <translation>Para você. São mantidas como comentários da configuração.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Adicionar um servidor</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Adicionar um domínio</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Adicionar uma rede</translation>
    </message>
    <message>
        <source>Connect at login</source>
        <translation>Conectar ao iniciar a sessão</translation>
    </message>
    <message>
        <source>You are asked as always, unless your answer is remembered. vpngui itself has to start at login, too: see Preferences.</source>
        <translation>Você é perguntado como sempre, a menos que sua resposta esteja lembrada. O vpngui também tem de iniciar com a sessão: veja Preferências.</translation>
    </message>
    <message>
        <source>Connect on networks you do not trust</source>
        <translation>Conectar em redes nas quais você não confia</translation>
    </message>
    <message>
        <source>Such as an open Wi-Fi. Preferences has the networks that you trust.</source>
        <translation>Como um Wi-Fi aberto. As redes nas quais você confia estão nas preferências.</translation>
    </message>
    <message>
        <source>Block everything when this tunnel is down</source>
        <translation>Bloquear tudo quando este túnel está desconectado</translation>
    </message>
    <message>
        <source>Once it was connected, nothing goes around it until you lift the block or log out.</source>
        <translation>Depois de ter sido conectado, nada passa por fora dele até você encerrar o bloqueio ou a sessão.</translation>
    </message>
    <message>
        <source>Keep that block until you lift it</source>
        <translation>Manter esse bloqueio até você encerrá-lo</translation>
    </message>
    <message>
        <source>Also after you log out. Connecting may then ask for a password.</source>
        <translation>Também depois que você encerra a sessão. Para conectar, uma senha pode então ser pedida.</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Manter a rede local acessível</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>Impressoras e outros dispositivos ao seu redor continuam acessíveis ao lado de um túnel por onde passa todo o tráfego. Todos os outros que estão lá também.</translation>
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
        <translation>Dê um nome ao perfil.</translation>
    </message>
    <message>
        <source>A name is one line of up to {limit} bytes. Take a shorter one.</source>
        <translation>Um nome é uma linha de até {limit} bytes. Use um mais curto.</translation>
    </message>
    <message>
        <source>Another profile is called so. Take another name.</source>
        <translation>Outro perfil tem esse nome. Use outro nome.</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>É preciso uma chave aqui.</translation>
    </message>
    <message>
        <source>A key is 44 letters, digits and signs, and ends with “=”.</source>
        <translation>Uma chave tem 44 letras, algarismos e sinais, e termina com “=”.</translation>
    </message>
    <message>
        <source>Another peer has this key already.</source>
        <translation>Outro par já tem esta chave.</translation>
    </message>
    <message>
        <source>This is your own public key. The one of the other end belongs here.</source>
        <translation>Esta é a sua própria chave pública. A da outra ponta vai aqui.</translation>
    </message>
    <message>
        <source>Type a name or an address, a colon and a port: vpn.example:51820, [2001:db8::1]:51820.</source>
        <translation>Digite um nome ou um endereço, dois-pontos e uma porta: vpn.example:51820, [2001:db8::1]:51820.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535.</source>
        <translation>Uma porta é um número inteiro de 1 a 65535.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>Pode ser de {least} a {most} bytes.</translation>
    </message>
    <message>
        <source>A mark is a number such as 51820 or 0xca6c.</source>
        <translation>Uma marca é um número como 51820 ou 0xca6c.</translation>
    </message>
    <message>
        <source>Type “off”, a number or the name of a table, or nothing.</source>
        <translation>Digite “off”, o número ou o nome de uma tabela, ou nada.</translation>
    </message>
    <message>
        <source>Type a number of seconds up to 65535, or nothing.</source>
        <translation>Digite um número de segundos até 65535, ou nada.</translation>
    </message>
    <message>
        <source>A note must not hold a key: notes are not kept as secrets are.</source>
        <translation>Uma nota não pode conter uma chave: notas não são guardadas como segredos.</translation>
    </message>
    <message>
        <source>“{text}” is no address. A domain belongs into the list of domains.</source>
        <translation>“{text}” não é um endereço. Um domínio vai na lista de domínios.</translation>
    </message>
    <message>
        <source>“{text}” is no domain. An address belongs into the list of servers.</source>
        <translation>“{text}” não é um domínio. Um endereço vai na lista de servidores.</translation>
    </message>
    <message>
        <source>{text} goes to another peer already.</source>
        <translation>{text} já vai para outro par.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>O IPv6 precisa de {six} bytes. Use mais, ou remova os endereços e as redes IPv6.</translation>
    </message>
    <message>
        <source>All peers together can have {networks} networks. Remove some.</source>
        <translation>Todos os pares juntos podem ter {networks} redes. Remova algumas.</translation>
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
        <translation>Os aplicativos pedem túneis VPN, e você decide. O que quer que você decida vale.</translation>
    </message>
    <message>
        <source>Free software by the vpngui contributors, under the Apache License 2.0. It comes without any warranty. The windows are made with Qt {version}, under the GNU LGPL 3.</source>
        <translation>Software livre dos colaboradores do vpngui, sob a Apache License 2.0. Vem sem nenhuma garantia. As janelas são feitas com Qt {version}, sob a GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Ler a licença</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Sobre o Qt</translation>
    </message>
    <message>
        <source>What draws this window, and its licence</source>
        <translation>O que desenha esta janela, e sua licença</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autoteste</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Do the self-test once more</source>
        <translation>Fazer o autoteste mais uma vez</translation>
    </message>
    <message>
        <source>What works, too, or only what needs a look</source>
        <translation>Também o que funciona, ou só o que precisa de atenção</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The self-test could not be done</source>
        <translation>Não foi possível fazer o autoteste</translation>
    </message>
    <message>
        <source>Hide what works</source>
        <translation>Ocultar o que funciona</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln checks</source>
        <translation>
            <numerusform>Mostrar todas as verificações (%Ln)</numerusform>
            <numerusform>Mostrar todas as %Ln verificações</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir para uma página</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>Pesquisar na página</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Desfazer, refazer</translation>
    </message>
    <message>
        <source>Apply a changed block list</source>
        <translation>Aplicar uma lista de bloqueio alterada</translation>
    </message>
    <message>
        <source>Copy, paste what is chosen</source>
        <translation>Copiar, colar o que está selecionado</translation>
    </message>
    <message>
        <source>Remove or revoke what is chosen</source>
        <translation>Remover ou revogar o que está selecionado</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Controle seguinte e anterior</translation>
    </message>
    <message>
        <source>Switch or press a control</source>
        <translation>Alternar ou pressionar um controle</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>O que está em execução</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>For those who help you, in English. Addresses and names are replaced by numbers; look through it before you send it.</source>
        <translation>Para quem ajuda você, em inglês. Endereços e nomes são substituídos por números; examine-o antes de enviar.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command {command}</source>
        <translation>Copiar o comando {command}</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Gravar relatório</translation>
    </message>
    <message>
        <source>Collect what others need to help you</source>
        <translation>Reunir o que os outros precisam para ajudar você</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>To paste it where you ask for help</source>
        <translation>Para colar onde você pedir ajuda</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>VPN service</source>
        <translation>Serviço de VPN</translation>
    </message>
    <message>
        <source>Questions of applications</source>
        <translation>Perguntas de aplicativos</translation>
    </message>
    <message>
        <source>Traffic is blocked with</source>
        <translation>O tráfego é bloqueado com</translation>
    </message>
    <message>
        <source>DNS servers are set through</source>
        <translation>Os servidores DNS são definidos por meio de</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Este aplicativo</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>O barramento do sistema está inacessível</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Não está em execução</translation>
    </message>
    <message>
        <source>Running, version {version}</source>
        <translation>Em execução, versão {version}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Nobody answers them</source>
        <translation>Ninguém as responde</translation>
    </message>
    <message>
        <source>This app shows them to you</source>
        <translation>Este aplicativo as mostra a você</translation>
    </message>
    <message>
        <source>This app may not show them: {reason}</source>
        <translation>Este aplicativo não pode mostrá-las: {reason}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The traffic history could not be read, so a new one was begun. The old one is kept as {path}.</source>
        <translation>Não foi possível ler o histórico de tráfego, por isso um novo foi iniciado. O antigo é mantido como {path}.</translation>
    </message>
    <message>
        <source>A later version of vpngui wrote the traffic history, so it is left alone. What passes now is forgotten when vpngui ends. The file is {path}.</source>
        <translation>Uma versão posterior do vpngui gravou o histórico de tráfego, por isso ele não é alterado. O que passa agora é esquecido quando o vpngui termina. O arquivo é {path}.</translation>
    </message>
    <message>
        <source>Another vpngui of yours, in another session, keeps the traffic history. This one shows what passes while it runs, and forgets it when it ends.</source>
        <translation>Outro vpngui seu, em outra sessão, mantém o histórico de tráfego. Este mostra o que passa enquanto está em execução, e o esquece quando termina.</translation>
    </message>
    <message>
        <source>The disk is full, so the traffic history is kept in memory. It is written as soon as there is room, and forgotten if vpngui ends before.</source>
        <translation>O disco está cheio, por isso o histórico de tráfego é mantido na memória. Ele é gravado assim que houver espaço, e esquecido se o vpngui terminar antes.</translation>
    </message>
    <message>
        <source>There is no home directory, so the traffic history is forgotten when vpngui ends.</source>
        <translation>Não há pasta pessoal, por isso o histórico de tráfego é esquecido quando o vpngui termina.</translation>
    </message>
    <message>
        <source>The traffic history cannot be written to {path}: {reason}. It is kept in memory, tried again and again, and forgotten if vpngui ends before that works.</source>
        <translation>O histórico de tráfego não pode ser gravado em {path}: {reason}. Ele é mantido na memória, a gravação é tentada repetidamente, e ele é esquecido se o vpngui terminar antes que ela funcione.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>An unknown program</source>
        <translation>Um programa desconhecido</translation>
    </message>
    <message>
        <source>WireGuard profile with the keys {keys}</source>
        <translation>Perfil do WireGuard com as chaves {keys}</translation>
    </message>
    <message>
        <source>Not verified: it says that it is the Flatpak application {name}</source>
        <translation>Não verificado: diz ser o aplicativo Flatpak {name}</translation>
    </message>
    <message>
        <source>Not verified: the system cannot tell which program this is</source>
        <translation>Não verificado: o sistema não sabe dizer que programa é este</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it, started as {unit}</source>
        <translation>Não verificado: {executable} o executa, iniciado como {unit}</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it</source>
        <translation>Não verificado: {executable} o executa</translation>
    </message>
    <message>
        <source>Verified: Snap application {name}</source>
        <translation>Verificado: aplicativo Snap {name}</translation>
    </message>
    <message>
        <source>Verified: package {name}</source>
        <translation>Verificado: pacote {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>New list</source>
        <translation>Nova lista</translation>
    </message>
    <message>
        <source>Export networks</source>
        <translation>Exportar redes</translation>
    </message>
    <message>
        <source>Plain list (*.txt)</source>
        <translation>Lista simples (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were written.</source>
        <translation>
            <numerusform>%Ln rede foi gravada.</numerusform>
            <numerusform>%Ln redes foram gravadas.</numerusform>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>This cuts the computer off</source>
        <translation>Isto isola o computador</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>“{title}” is lifted and removed.</source>
        <translation>“{title}” foi encerrada e removida.</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>“{title}” foi removida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What was not applied is discarded.</source>
        <translation>O que não foi aplicado foi descartado.</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>Adicionar {network}</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Descartar as minhas</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter as minhas</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln networks</source>
        <translation>
            <numerusform>Adição de %Ln rede</numerusform>
            <numerusform>Adição de %Ln redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing all by %Ln networks</source>
        <translation>
            <numerusform>Substituição de tudo por %Ln rede</numerusform>
            <numerusform>Substituição de tudo por %Ln redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln networks</source>
        <translation>
            <numerusform>Remoção de %Ln rede</numerusform>
            <numerusform>Remoção de %Ln redes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>Alteração de um comentário</translation>
    </message>
    <message>
        <source>One row holds one network; add the others by themselves.</source>
        <translation>Uma linha contém uma rede; adicione as outras separadamente.</translation>
    </message>
    <message>
        <source>Change of a network</source>
        <translation>Alteração de uma rede</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Não há nada a mesclar.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Mesclagem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks less, and the same addresses are in the list.</source>
        <translation>
            <numerusform>%Ln rede a menos, e os mesmos endereços estão na lista.</numerusform>
            <numerusform>%Ln redes a menos, e os mesmos endereços estão na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list has %Ln networks at the most.</source>
        <translation>
            <numerusform>Uma lista tem no máximo %Ln rede.</numerusform>
            <numerusform>Uma lista tem no máximo %Ln redes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Make the fewest networks that hold the same addresses</source>
        <translation>Formar o menor número de redes que contêm os mesmos endereços</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget what is not applied</source>
        <translation>Esquecer o que não foi aplicado</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>{undo}: {what}</source>
        <translation>{undo}: {what}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
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
        <translation>Texto colado</translation>
    </message>
    <message numerus="yes">
        <source>Also add the %Ln networks of which an address is given</source>
        <translation>
            <numerusform>Adicionar também %Ln rede da qual é informado um endereço</numerusform>
            <numerusform>Adicionar também as %Ln redes das quais é informado um endereço</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what is in the list now</source>
        <translation>Remover o que está na lista agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>What was not understood, as text</source>
        <translation>O que não foi entendido, como texto</translation>
    </message>
    <message>
        <source>Nothing is added</source>
        <translation>Nada é adicionado</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Lines that add nothing, and why</source>
        <translation>Linhas que não adicionam nada, e por quê</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were added.</source>
        <translation>
            <numerusform>%Ln rede foi adicionada.</numerusform>
            <numerusform>%Ln redes foram adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than a list may be.</source>
        <translation>{file} é maior do que uma lista pode ser.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Listas de bloqueio</translation>
    </message>
    <message>
        <source>The arrow keys choose a list, Enter opens it.</source>
        <translation>As setas escolhem uma lista, Enter a abre.</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>Make a list without networks</source>
        <translation>Criar uma lista sem redes</translation>
    </message>
    <message>
        <source>Make a list of the networks in a file</source>
        <translation>Criar uma lista com as redes de um arquivo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Networks of the list</source>
        <translation>Redes da lista</translation>
    </message>
    <message>
        <source>No networks yet. Type one above, paste many, or drop a file here.</source>
        <translation>Ainda não há redes. Digite uma acima, cole várias ou solte um arquivo aqui.</translation>
    </message>
    <message>
        <source>No network of the list is like that.</source>
        <translation>Nenhuma rede da lista é assim.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste networks</source>
        <translation>Colar redes</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta coluna</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>Título da lista</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Ativada</translation>
    </message>
    <message>
        <source>Whether what the list says is to count</source>
        <translation>Se o que a lista diz deve valer</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>O que a lista faz</translation>
    </message>
    <message>
        <source>Block these networks</source>
        <translation>Bloquear estas redes</translation>
    </message>
    <message>
        <source>Allow only these networks</source>
        <translation>Permitir somente estas redes</translation>
    </message>
    <message>
        <source>When the list is in force</source>
        <translation>Quando a lista está em vigor</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>Nome do túnel</translation>
    </message>
    <message>
        <source>Remove the whole list</source>
        <translation>Remover a lista inteira</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>While the tunnel {tunnel} is up</source>
        <translation>Enquanto o túnel {tunnel} estiver conectado</translation>
    </message>
    <message>
        <source>While another tunnel is up…</source>
        <translation>Enquanto outro túnel estiver conectado…</translation>
    </message>
    <message>
        <source>Change of the title</source>
        <translation>Alteração do título</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>Desativação</translation>
    </message>
    <message>
        <source>Change of what the list does</source>
        <translation>Alteração do que a lista faz</translation>
    </message>
    <message>
        <source>A tunnel&apos;s name is 1 to 15 letters, digits, “_”, “.” and “-”.</source>
        <translation>O nome de um túnel tem de 1 a 15 letras, dígitos, “_”, “.” e “-”.</translation>
    </message>
    <message>
        <source>Change of when the list is in force</source>
        <translation>Alteração de quando a lista está em vigor</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>O serviço de VPN não está em execução</translation>
    </message>
    <message>
        <source>It keeps the block lists. Without it none is in force.</source>
        <translation>Ele mantém as listas de bloqueio. Sem ele, nenhuma está em vigor.</translation>
    </message>
    <message>
        <source>Block lists are out of reach</source>
        <translation>As listas de bloqueio estão inacessíveis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No block lists</source>
        <translation>Nenhuma lista de bloqueio</translation>
    </message>
    <message>
        <source>A block list keeps this computer away from networks that you name: trackers, attackers, a whole country. Or the other way round: nothing but the listed networks can be reached. It holds for everybody on this computer, with a tunnel or without.</source>
        <translation>Uma lista de bloqueio mantém este computador longe de redes que você indica: rastreadores, atacantes, um país inteiro. Ou o contrário: nada além das redes listadas pode ser acessado. Ela vale para todos neste computador, com um túnel ou sem ele.</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>Ou solte um arquivo aqui.</translation>
    </message>
    <message>
        <source>All block lists</source>
        <translation>Todas as listas de bloqueio</translation>
    </message>
    <message>
        <source>Leave this list, and keep what was typed</source>
        <translation>Sair desta lista e manter o que foi digitado</translation>
    </message>
    <message>
        <source>{network} holds all of it: merging the list would leave this row out.</source>
        <translation>{network} a contém por inteiro: mesclar a lista eliminaria esta linha.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} no total</translation>
    </message>
    <message>
        <source>lies within {network}</source>
        <translation>está dentro de {network}</translation>
    </message>
    <message>
        <source>stopped: {count}</source>
        <translation>interrompidos: {count}</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompidos</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Another network of the list that holds all of this one</source>
        <translation>Outra rede da lista que contém esta por inteiro</translation>
    </message>
    <message>
        <source>Packets that were stopped since the list is in force</source>
        <translation>Pacotes que foram interrompidos desde que a lista está em vigor</translation>
    </message>
    <message>
        <source>When this window saw the number rise; what happens while it is closed is only counted</source>
        <translation>Quando esta janela viu o número subir; o que acontece enquanto ela está fechada é apenas contado</translation>
    </message>
    <message>
        <source>Add a network: 203.0.113.0/24</source>
        <translation>Adicionar uma rede: 203.0.113.0/24</translation>
    </message>
    <message>
        <source>Network to add</source>
        <translation>Rede a adicionar</translation>
    </message>
    <message>
        <source>A network, an address or a range; a comment after “#”. Paste many at once.</source>
        <translation>Uma rede, um endereço ou um intervalo; um comentário depois de “#”. Cole várias de uma vez.</translation>
    </message>
    <message>
        <source>Add the network to the list</source>
        <translation>Adicionar a rede à lista</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add the networks of a file to the list</source>
        <translation>Adicionar à lista as redes de um arquivo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the networks of the list into a file</source>
        <translation>Gravar as redes da lista em um arquivo</translation>
    </message>
    <message>
        <source>Find networks, addresses, comments</source>
        <translation>Localizar redes, endereços, comentários</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Localizar na lista</translation>
    </message>
    <message>
        <source>Which networks are shown</source>
        <translation>Quais redes são mostradas</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas as redes</translation>
    </message>
    <message>
        <source>Within others</source>
        <translation>Dentro de outras</translation>
    </message>
    <message>
        <source>Stopped something</source>
        <translation>Interromperam algo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Pôr em vigor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>%Ln rede</numerusform>
            <numerusform>%Ln redes</numerusform>
        </translation>
    </message>
    <message>
        <source>neither a network nor an address</source>
        <translation>nem uma rede nem um endereço</translation>
    </message>
    <message>
        <source>the prefix length goes from 1 to 32, with IPv6 to 128</source>
        <translation>o comprimento do prefixo vai de 1 a 32, com IPv6 até 128</translation>
    </message>
    <message>
        <source>that is every address there is</source>
        <translation>isso são todos os endereços que existem</translation>
    </message>
    <message>
        <source>an address within the network {network}</source>
        <translation>um endereço dentro da rede {network}</translation>
    </message>
    <message>
        <source>this computer itself, which no list can hold</source>
        <translation>este próprio computador, que nenhuma lista pode conter</translation>
    </message>
    <message>
        <source>a name; lists hold networks</source>
        <translation>um nome; as listas contêm redes</translation>
    </message>
    <message>
        <source>leads a name nowhere; there is no network</source>
        <translation>leva um nome a lugar nenhum; não há rede</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>o intervalo termina antes de começar</translation>
    </message>
    <message>
        <source>several addresses; a range is written as 192.0.2.0-192.0.2.9</source>
        <translation>vários endereços; um intervalo é escrito como 192.0.2.0-192.0.2.9</translation>
    </message>
    <message>
        <source>the netmask has gaps</source>
        <translation>a máscara de rede tem lacunas</translation>
    </message>
    <message>
        <source>{network} stands further up already</source>
        <translation>{network} já está mais acima</translation>
    </message>
    <message>
        <source>the list has {network} already</source>
        <translation>a lista já tem {network}</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>os nomes das colunas</translation>
    </message>
    <message>
        <source>counts twice: {network} holds all of it</source>
        <translation>conta em dobro: {network} a contém por inteiro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks are new.</source>
        <translation>
            <numerusform>%Ln rede é nova.</numerusform>
            <numerusform>%Ln redes são novas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln linha não foi entendida.</numerusform>
            <numerusform>%Ln linhas não foram entendidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say what is there already.</source>
        <translation>
            <numerusform>%Ln linha diz o que já está lá.</numerusform>
            <numerusform>%Ln linhas dizem o que já está lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new networks lie within others.</source>
        <translation>
            <numerusform>%Ln das novas redes está dentro de outra.</numerusform>
            <numerusform>%Ln das novas redes estão dentro de outras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are empty or comments.</source>
        <translation>
            <numerusform>%Ln linha está vazia ou é um comentário.</numerusform>
            <numerusform>%Ln linhas estão vazias ou são comentários.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}: {text} – {reason}</source>
        <translation>linha {number}: {text} – {reason}</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Ainda não aplicada</translation>
    </message>
    <message>
        <source>Changed, not applied</source>
        <translation>Alterada, não aplicada</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Waits for {tunnel}</source>
        <translation>Espera por {tunnel}</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Não está em vigor</translation>
    </message>
    <message>
        <source>Nothing goes anywhere: this computer is cut off</source>
        <translation>Nada vai a lugar nenhum: este computador está isolado</translation>
    </message>
    <message>
        <source>Only the networks below can be reached; all others are cut off</source>
        <translation>Somente as redes abaixo podem ser acessadas; todas as outras ficam fora de alcance</translation>
    </message>
    <message>
        <source>Nothing goes to the networks below, and nothing comes from them</source>
        <translation>Nada vai para as redes abaixo, e nada vem delas</translation>
    </message>
    <message>
        <source>{what}, once the list is switched on.</source>
        <translation>{what}, quando a lista estiver ativada.</translation>
    </message>
    <message>
        <source>{what}, while the tunnel {tunnel} is up.</source>
        <translation>{what}, enquanto o túnel {tunnel} estiver conectado.</translation>
    </message>
    <message>
        <source>{what}, for everybody on this computer.</source>
        <translation>{what}, para todos neste computador.</translation>
    </message>
    <message>
        <source>“{text}” is not added: {reason}.</source>
        <translation>“{text}” não foi adicionado: {reason}.</translation>
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
            <numerusform>%Ln dentro de outras</numerusform>
            <numerusform>%Ln dentro de outras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets to others stopped</source>
        <translation>
            <numerusform>%Ln pacote para outras interrompido</numerusform>
            <numerusform>%Ln pacotes para outras interrompidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a title first.</source>
        <translation>Dê primeiro um título à lista.</translation>
    </message>
    <message>
        <source>Add a network first.</source>
        <translation>Adicione primeiro uma rede.</translation>
    </message>
    <message>
        <source>Somebody else has removed this list meanwhile. What you changed is not applied; keep it to bring the list back with it.</source>
        <translation>Outra pessoa removeu esta lista enquanto isso. O que você alterou não foi aplicado; mantenha suas alterações para trazer a lista de volta com elas.</translation>
    </message>
    <message>
        <source>Somebody else has changed this list meanwhile. What you changed is not applied; keep it to put it in the place of theirs.</source>
        <translation>Outra pessoa alterou esta lista enquanto isso. O que você alterou não foi aplicado; mantenha suas alterações para colocá-las no lugar das dela.</translation>
    </message>
    <message>
        <source>The list has no network, so nothing goes anywhere: no web page, no mail, no update, no tunnel, for everybody on this computer.</source>
        <translation>A lista não tem nenhuma rede, por isso nada vai a lugar nenhum: nenhuma página da web, nenhum e-mail, nenhuma atualização, nenhum túnel, para todos neste computador.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</source>
        <translation>
            <numerusform>Nada além de %Ln rede desta lista pode ser acessado, por ninguém neste computador. Páginas da web, atualizações, consulta de nomes e túneis só funcionam se os servidores deles estiverem na lista.</numerusform>
            <numerusform>Nada além das %Ln redes desta lista pode ser acessado, por ninguém neste computador. Páginas da web, atualizações, consulta de nomes e túneis só funcionam se os servidores deles estiverem na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has half of all addresses or more: most of the Internet cannot be reached, by anybody on this computer.</source>
        <translation>A lista tem metade de todos os endereços ou mais: a maior parte da Internet não pode ser acessada, por ninguém neste computador.</translation>
    </message>
    <message>
        <source>One file at a time: {file} is read, the others are not.</source>
        <translation>Um arquivo por vez: {file} é lido, os outros não.</translation>
    </message>
    <message>
        <source>The list has {network} already.</source>
        <translation>A lista já tem {network}.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>No network</source>
        <translation>Nenhuma rede</translation>
    </message>
    <message>
        <source>Wired network with the router {router}</source>
        <translation>Rede com fio com o roteador {router}</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Rede com fio</translation>
    </message>
    <message>
        <source>Network of an unknown kind</source>
        <translation>Rede de tipo desconhecido</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Rede móvel</translation>
    </message>
    <message>
        <source>vpngui does not know now which network this is.</source>
        <translation>O vpngui não sabe agora que rede é esta.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Este computador não está conectado a nenhuma rede.</translation>
    </message>
    <message>
        <source>{network}. {more}</source>
        <translation>{network}. {more}</translation>
    </message>
    <message>
        <source>Everybody can open a Wi-Fi of this name, so it cannot be trusted.</source>
        <translation>Qualquer um pode abrir um Wi-Fi com este nome, então não é possível confiar nele.</translation>
    </message>
    <message>
        <source>Nothing tells it apart from others, so it cannot be trusted.</source>
        <translation>Nada a distingue das outras, então não é possível confiar nela.</translation>
    </message>
    <message>
        <source>It is recognised by its password, which nobody else can imitate.</source>
        <translation>Ela é reconhecida pela senha, que ninguém mais pode imitar.</translation>
    </message>
    <message>
        <source>It is recognised by its connection&apos;s settings.</source>
        <translation>Ela é reconhecida pelas configurações da conexão.</translation>
    </message>
    <message>
        <source>It is recognised by its router, which somebody nearby could imitate.</source>
        <translation>Ela é reconhecida pelo roteador, que alguém por perto poderia imitar.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect after you log in. If you do not allow it, you are asked again after the next login.</source>
        <translation>Você quis que este perfil se conectasse depois de iniciar a sessão. Se não permitir, você será perguntado de novo após o próximo início de sessão.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect on networks that you do not trust. If you do not allow it, you are asked again on the next one.</source>
        <translation>Você quis que este perfil se conectasse em redes nas quais não confia. Se não permitir, você será perguntado de novo na próxima.</translation>
    </message>
    <message>
        <source>It connected by itself after you logged in.</source>
        <translation>Ele se conectou sozinho depois que você iniciou a sessão.</translation>
    </message>
    <message>
        <source>It connected by itself: you do not trust this network.</source>
        <translation>Ele se conectou sozinho: você não confia nesta rede.</translation>
    </message>
    <message>
        <source>{name} could not connect by itself: {reason}</source>
        <translation>{name} não pôde se conectar sozinho: {reason}</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>Confiar nesta rede</translation>
    </message>
    <message>
        <source>Profiles can connect by themselves on networks that you do not trust. You are asked as always, unless you let your answer be remembered.</source>
        <translation>Perfis podem se conectar sozinhos em redes nas quais você não confia. Você é perguntado como sempre, a menos que deixe sua resposta ser lembrada.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Esquecer {name}</translation>
    </message>
    <message>
        <source>{kind}, trusted</source>
        <translation>{kind}, confiável</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Trust {name} again</source>
        <translation>Confiar novamente em {name}</translation>
    </message>
    <message>
        <source>{kind}, not trusted any more</source>
        <translation>{kind}, não é mais confiável</translation>
    </message>
    <message>
        <source>Which networks you trust could not be read or written: {reason}</source>
        <translation>Não foi possível ler ou gravar em quais redes você confia: {reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Another program had changed the network settings of the tunnels. They were put right.</source>
        <translation>Outro programa tinha alterado as configurações de rede dos túneis. Elas foram corrigidas.</translation>
    </message>
    <message>
        <source>Answers that were to hold always are lost: their file was damaged. You will be asked again.</source>
        <translation>As respostas que deviam valer sempre foram perdidas: o arquivo delas estava danificado. As perguntas serão feitas a você novamente.</translation>
    </message>
    <message>
        <source>Block lists are lost: their files were damaged. What they stopped may pass now. Help and diagnostics says which ones.</source>
        <translation>Listas de bloqueio foram perdidas: os arquivos delas estavam danificados. O que elas detinham pode passar agora. “Ajuda e diagnóstico” diz quais.</translation>
    </message>
    <message>
        <source>{name} was disconnected: another tunnel carries the same networks now.</source>
        <translation>{name} foi desconectado: outro túnel transporta as mesmas redes agora.</translation>
    </message>
    <message>
        <source>{name} began to block all traffic of this computer except what its application lists.</source>
        <translation>{name} começou a bloquear todo o tráfego deste computador, exceto o que o aplicativo dele lista.</translation>
    </message>
    <message>
        <source>{name} is lost: another program removed its interface.</source>
        <translation>{name} foi perdido: outro programa removeu a interface dele.</translation>
    </message>
    <message>
        <source>Nobody kept the settings that were tried for {name}. The former ones are back.</source>
        <translation>Ninguém manteve as configurações que foram testadas para {name}. As anteriores voltaram.</translation>
    </message>
    <message>
        <source>The settings that were tried for {name} stay: going back by itself was not safe or not possible.</source>
        <translation>As configurações que foram testadas para {name} permanecem: a volta automática não era segura ou não era possível.</translation>
    </message>
    <message>
        <source>Another program renamed a tunnel&apos;s interface. It is called {name} now.</source>
        <translation>Outro programa renomeou a interface de um túnel. Ela agora se chama {name}.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name} does not work</source>
        <translation>{name} não funciona</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} está conectado</translation>
    </message>
    <message>
        <source>What went through it goes outside again.</source>
        <translation>O que passava por ele volta a passar por fora.</translation>
    </message>
    <message>
        <source>What went through it is blocked.</source>
        <translation>O que passava por ele está bloqueado.</translation>
    </message>
    <message>
        <source>{name} is disconnected</source>
        <translation>{name} está desconectado</translation>
    </message>
    <message>
        <source>The server of {name} does not answer</source>
        <translation>O servidor de {name} não responde</translation>
    </message>
    <message>
        <source>vpngui keeps trying. What is meant for the tunnel goes nowhere meanwhile.</source>
        <translation>O vpngui continua tentando. Enquanto isso, o que é para o túnel não vai a lugar nenhum.</translation>
    </message>
    <message>
        <source>Its server answers again.</source>
        <translation>O servidor dele responde de novo.</translation>
    </message>
    <message>
        <source>The tunnel was removed.</source>
        <translation>O túnel foi removido.</translation>
    </message>
    <message>
        <source>The tunnel is gone: its application has ended, or it was removed.</source>
        <translation>O túnel não existe mais: o aplicativo dele terminou, ou ele foi removido.</translation>
    </message>
    <message>
        <source>All traffic goes through it.</source>
        <translation>Todo o tráfego passa por ele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks go through it.</source>
        <translation>
            <numerusform>%Ln rede passa por ele.</numerusform>
            <numerusform>%Ln redes passam por ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its own network goes through it.</source>
        <translation>Somente a própria rede dele passa por ele.</translation>
    </message>
    <message>
        <source>The VPN service has stopped</source>
        <translation>O serviço de VPN parou</translation>
    </message>
    <message>
        <source>vpngui cannot tell what the tunnels do until it runs again.</source>
        <translation>O vpngui não consegue saber o que os túneis fazem até que o serviço volte a funcionar.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Mostrar pergunta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tunnels have changed</source>
        <translation>
            <numerusform>%Ln túnel mudou</numerusform>
            <numerusform>%Ln túneis mudaram</numerusform>
        </translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>Uma resposta lembrada decidiu</translation>
    </message>
    <message>
        <source>A question waits for your answer</source>
        <translation>Uma pergunta espera sua resposta</translation>
    </message>
    <message>
        <source>Nothing happens before you answer.</source>
        <translation>Nada acontece antes de você responder.</translation>
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
        <translation>menos de um minuto</translation>
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
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>The person at the screen does not allow this.</source>
        <translation>A pessoa diante da tela não permite isto.</translation>
    </message>
    <message>
        <source>A remembered answer of the person at the screen does not allow this.</source>
        <translation>Uma resposta lembrada da pessoa diante da tela não permite isto.</translation>
    </message>
    <message>
        <source>The question was closed without an answer.</source>
        <translation>A pergunta foi fechada sem uma resposta.</translation>
    </message>
    <message>
        <source>There was no answer within {seconds} seconds, so nothing was changed.</source>
        <translation>Não houve resposta em {seconds} segundos, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>The tunnel is gone, so there is nothing left to ask.</source>
        <translation>O túnel não existe mais, por isso não há mais o que perguntar.</translation>
    </message>
    <message>
        <source>The VPN service is not running. Start it with: systemctl start vpnguid</source>
        <translation>O serviço de VPN não está em execução. Inicie-o com: systemctl start vpnguid</translation>
    </message>
    <message>
        <source>vpngui may not ask for permissions in this session: {reason}. Log in at the screen itself, or end the other program that asks.</source>
        <translation>O vpngui não pode pedir permissões nesta sessão: {reason}. Inicie a sessão diante da própria tela, ou encerre o outro programa que pergunta.</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>o serviço não informou o motivo</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Tunnel settings</source>
        <translation>Configurações do túnel</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Listas de bloqueio</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Help and diagnostics</source>
        <translation>Ajuda e diagnóstico</translation>
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
        <translation>Todas as respostas</translation>
    </message>
    <message>
        <source>The answers that still hold</source>
        <translation>As respostas que ainda valem</translation>
    </message>
    <message>
        <source>Every answer there was</source>
        <translation>Todas as respostas que houve</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Quais delas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write what is listed into a file</source>
        <translation>Gravar o que está listado em um arquivo</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Lembradas</translation>
    </message>
    <message>
        <source>Remembered ({count})</source>
        <translation>Lembradas ({count})</translation>
    </message>
    <message>
        <source>Search remembered answers</source>
        <translation>Pesquisar respostas lembradas</translation>
    </message>
    <message>
        <source>Search all answers</source>
        <translation>Pesquisar todas as respostas</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>O serviço de VPN não está em execução</translation>
    </message>
    <message>
        <source>It keeps the answers. They are shown here as soon as it runs.</source>
        <translation>Ele guarda as respostas. Elas são mostradas aqui assim que ele estiver em execução.</translation>
    </message>
    <message>
        <source>vpngui does not see your answers</source>
        <translation>O vpngui não vê suas respostas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Não é possível mostrar isto</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Nenhuma resposta ainda</translation>
    </message>
    <message>
        <source>Every request of an application, and what became of it, is listed here.</source>
        <translation>Todo pedido de um aplicativo, e o que aconteceu com ele, é listado aqui.</translation>
    </message>
    <message>
        <source>No remembered answers</source>
        <translation>Nenhuma resposta lembrada</translation>
    </message>
    <message>
        <source>Tick “Remember this answer” when an application asks, and the answer is listed here. Here you can also take it back.</source>
        <translation>Marque “Lembrar esta resposta” quando um aplicativo perguntar, e a resposta será listada aqui. Aqui você também pode revogá-la.</translation>
    </message>
    <message>
        <source>The arrow keys choose an answer, Enter shows everything about it.</source>
        <translation>As setas escolhem uma resposta, Enter mostra tudo sobre ela.</translation>
    </message>
    <message>
        <source>Allowed and refused</source>
        <translation>Permitido e recusado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>By a remembered answer</source>
        <translation>Por uma resposta lembrada</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Respostas lembradas</translation>
    </message>
    <message>
        <source>Looked through back to {time}.</source>
        <translation>Examinado até {time}.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Procurar mais atrás</translation>
    </message>
    <message>
        <source>Read answers that are older than these</source>
        <translation>Ler respostas mais antigas que estas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Everything about the answer that is chosen</source>
        <translation>Tudo sobre a resposta escolhida</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>{file} não foi gravado: {reason}</translation>
    </message>
    <message>
        <source>Written to {file}. Entries: {count}</source>
        <translation>Gravado em {file}. Entradas: {count}</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>O que é permitido</translation>
    </message>
    <message>
        <source>What this application asks for, if it is listed below, or less</source>
        <translation>O que este aplicativo pede, se estiver listado abaixo, ou menos</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>O que é recusado</translation>
    </message>
    <message>
        <source>What this application asks for, if any of it is listed below</source>
        <translation>O que este aplicativo pede, se qualquer parte disso estiver listada abaixo</translation>
    </message>
    <message>
        <source>{scope}; only as long as this program runs</source>
        <translation>{scope}; somente enquanto este programa estiver em execução</translation>
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
        <translation>Lembrada desde</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Stays reachable</source>
        <translation>Continua acessível</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Rede local</translation>
    </message>
    <message>
        <source>Remembered answer</source>
        <translation>Resposta lembrada</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>{name} has to ask again the next time. A tunnel that is connected now stays connected.</source>
        <translation>{name} terá de perguntar novamente na próxima vez. Um túnel que está conectado agora continua conectado.</translation>
    </message>
    <message>
        <source>{name} may ask again, and you decide anew.</source>
        <translation>{name} poderá perguntar novamente, e você decide de novo.</translation>
    </message>
    <message>
        <source>Revoke this remembered answer?</source>
        <translation>Revogar esta resposta lembrada?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>What the application was told</source>
        <translation>O que foi dito ao aplicativo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>O que foi pedido</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Pergunta fechada sem uma resposta</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Ninguém respondeu a tempo</translation>
    </message>
    <message>
        <source>Withdrawn before an answer</source>
        <translation>Pedido retirado antes de uma resposta</translation>
    </message>
    <message>
        <source>Allowed, but it failed</source>
        <translation>Permitido, mas falhou</translation>
    </message>
    <message>
        <source>A remembered answer, without asking</source>
        <translation>Uma resposta lembrada, sem perguntar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>You, and the answer was remembered</source>
        <translation>Você, e a resposta foi lembrada</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>May connect {name}</source>
        <translation>Pode conectar {name}</translation>
    </message>
    <message>
        <source>May disconnect {name}</source>
        <translation>Pode desconectar {name}</translation>
    </message>
    <message>
        <source>May not connect {name}</source>
        <translation>Não pode conectar {name}</translation>
    </message>
    <message>
        <source>May not disconnect {name}</source>
        <translation>Não pode desconectar {name}</translation>
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
        <translation>até {time}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ainda não usada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last on {time}</source>
        <translation>
            <numerusform>%Ln vez, a última em {time}</numerusform>
            <numerusform>%Ln vezes, a última em {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, on {time}</source>
        <translation>Uma vez, em {time}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>Nas palavras dele, que ninguém verificou</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>All preferences are back to their defaults.</source>
        <translation>Todas as preferências voltaram aos padrões.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Bring back what you had chosen</source>
        <translation>Trazer de volta o que você tinha escolhido</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>As alterações têm efeito imediato.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Nothing that you chose on this page holds any more</source>
        <translation>Nada do que você escolheu nesta página vale mais</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Como o sistema: {language}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>Como o ambiente de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com a sessão</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <translation>Iniciar em segundo plano</translation>
    </message>
    <message>
        <source>At login no window opens. The tray icon opens it.</source>
        <translation>Ao iniciar a sessão, nenhuma janela se abre. O ícone da bandeja a abre.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>This could not be changed or read: {reason}</source>
        <translation>Isto não pôde ser alterado ou lido: {reason}</translation>
    </message>
    <message>
        <source>Somebody changed what is started: {command}. Switch it off and on to start this vpngui.</source>
        <translation>Alguém alterou o que é iniciado: {command}. Desative e ative isto para iniciar este vpngui.</translation>
    </message>
    <message>
        <source>Otherwise vpngui starts when an application asks for a tunnel, and profiles that are to connect by themselves wait until then.</source>
        <translation>Caso contrário, o vpngui inicia quando um aplicativo pede um túnel, e os perfis que devem se conectar sozinhos esperam até lá.</translation>
    </message>
    <message>
        <source>The tray icon tells</source>
        <translation>O ícone da bandeja informa</translation>
    </message>
    <message>
        <source>For the speed, vpngui wakes up once a second while a tunnel is connected.</source>
        <translation>Para a velocidade, o vpngui é ativado uma vez por segundo enquanto um túnel está conectado.</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>O que está conectado</translation>
    </message>
    <message>
        <source>What is connected, and how fast</source>
        <translation>O que está conectado, e a que velocidade</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Whether the desktop tells you of it</source>
        <translation>Se a área de trabalho avisa você disso</translation>
    </message>
    <message>
        <source>The desktop tells you while you cannot see the window. All of it stands in the window as well.</source>
        <translation>O ambiente de trabalho avisa enquanto você não consegue ver a janela. Tudo isso também está na janela.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Offer to remember an answer</source>
        <translation>Oferecer lembrar uma resposta</translation>
    </message>
    <message>
        <source>How long you can let an answer hold, at the most.</source>
        <translation>Por quanto tempo, no máximo, você pode deixar uma resposta valer.</translation>
    </message>
    <message>
        <source>When you do not allow it for now</source>
        <translation>Quando você não permite por enquanto</translation>
    </message>
    <message>
        <source>Ask again in an hour</source>
        <translation>Perguntar novamente em uma hora</translation>
    </message>
    <message>
        <source>Ask again in the next session</source>
        <translation>Perguntar novamente na próxima sessão</translation>
    </message>
    <message>
        <source>Ask before you disconnect a tunnel</source>
        <translation>Perguntar antes de você desconectar um túnel</translation>
    </message>
    <message>
        <source>A question first shows what would leave the tunnel.</source>
        <translation>Uma pergunta mostra primeiro o que sairia do túnel.</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Respostas lembradas</translation>
    </message>
    <message>
        <source>Each holds until you revoke it or its time is over.</source>
        <translation>Cada uma vale até que você a revogue ou o tempo dela acabe.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show remembered answers</source>
        <translation>Mostrar respostas lembradas</translation>
    </message>
    <message>
        <source>Nothing here answers for you. These rules can only make vpngui ask more often.</source>
        <translation>Nada aqui responde por você. Estas regras só podem fazer o vpngui perguntar mais vezes.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Up to an hour</source>
        <translation>Até uma hora</translation>
    </message>
    <message>
        <source>Until you log out</source>
        <translation>Até você encerrar a sessão</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>A tunnel was connected</source>
        <translation>Um túnel foi conectado</translation>
    </message>
    <message>
        <source>A tunnel was disconnected</source>
        <translation>Um túnel foi desconectado</translation>
    </message>
    <message>
        <source>A tunnel failed</source>
        <translation>Um túnel falhou</translation>
    </message>
    <message>
        <source>It could not be connected, or was lost.</source>
        <translation>Não pôde ser conectado, ou foi perdido.</translation>
    </message>
    <message>
        <source>A tunnel was replaced</source>
        <translation>Um túnel foi substituído</translation>
    </message>
    <message>
        <source>Another one carries its networks now.</source>
        <translation>Outro transporta as redes dele agora.</translation>
    </message>
    <message>
        <source>An application blocks traffic</source>
        <translation>Um aplicativo bloqueia o tráfego</translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>Uma resposta lembrada decidiu</translation>
    </message>
    <message>
        <source>An application was allowed or denied, and you were not asked.</source>
        <translation>Um aplicativo foi permitido ou recusado, e nada foi perguntado a você.</translation>
    </message>
    <message>
        <source>A question waits</source>
        <translation>Uma pergunta espera</translation>
    </message>
    <message>
        <source>Its window may be behind others.</source>
        <translation>A janela dela pode estar atrás de outras.</translation>
    </message>
    <message>
        <source>Your preferences could not be read, so the defaults hold. The file is kept as {path}.</source>
        <translation>Não foi possível ler suas preferências, por isso valem os padrões. O arquivo é mantido como {path}.</translation>
    </message>
    <message>
        <source>Your preferences cannot be read, so the defaults hold, and what you change now is forgotten when vpngui ends. Mend or move {path}: {reason}</source>
        <translation>Não é possível ler suas preferências, por isso valem os padrões, e o que você alterar agora é esquecido quando o vpngui terminar. Repare ou mova {path}: {reason}</translation>
    </message>
    <message>
        <source>Your preferences cannot be saved, since there is no home directory. What you change holds until vpngui ends.</source>
        <translation>Suas preferências não podem ser salvas, pois não há pasta pessoal. O que você alterar vale até o vpngui terminar.</translation>
    </message>
    <message>
        <source>Your preferences could not be saved in {path}: {reason}. What you changed holds until vpngui ends; it is tried again with the next change.</source>
        <translation>Não foi possível salvar suas preferências em {path}: {reason}. O que você alterou vale até o vpngui terminar; nova tentativa será feita com a próxima alteração.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is neither a configuration nor a picture in the clipboard.</source>
        <translation>Não há nem configuração nem imagem na área de transferência.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>De arquivos…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Da área de transferência</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfis</translation>
    </message>
    <message>
        <source>Configurations and pictures with QR codes ({patterns})</source>
        <translation>Configurações e imagens com códigos QR ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There is no configuration in this folder.</source>
        <translation>Não há nenhuma configuração nesta pasta.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Scan it with the WireGuard app of a phone.</source>
        <translation>Leia-o com o aplicativo WireGuard de um telefone.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Takes the code off the screen</source>
        <translation>Tira o código da tela</translation>
    </message>
    <message>
        <source>The profile with its keys, for a camera</source>
        <translation>O perfil com suas chaves, para uma câmera</translation>
    </message>
    <message>
        <source>{name} is in {file}, with its private key.</source>
        <translation>{name} está em {file}, com sua chave privada.</translation>
    </message>
    <message>
        <source>{name} is too long for a QR code; export it into a file instead.</source>
        <translation>{name} é longo demais para um código QR; exporte-o para um arquivo em vez disso.</translation>
    </message>
    <message>
        <source>It is connected. It is disconnected at once, and what went through it goes outside.</source>
        <translation>Está conectado. É desconectado na hora, e o que passava por ele sai por fora.</translation>
    </message>
    <message>
        <source>What its kill switch stops can leave this computer again.</source>
        <translation>O que o kill switch dele detém pode voltar a sair deste computador.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Excluir {name}?</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} foi excluído.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>ao iniciar a sessão</translation>
    </message>
    <message>
        <source>on networks that you have not marked as trusted</source>
        <translation>em redes que você não marcou como confiáveis</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>quando você mandar</translation>
    </message>
    <message>
        <source>off: traffic goes outside the tunnel while it is down</source>
        <translation>desligado: o tráfego sai por fora do túnel enquanto ele está desconectado</translation>
    </message>
    <message>
        <source>on, and kept: nothing goes outside the tunnel until you lift it</source>
        <translation>ligado, e mantido: nada sai por fora do túnel até você encerrá-lo</translation>
    </message>
    <message>
        <source>on: nothing goes outside the tunnel</source>
        <translation>ligado: nada sai por fora do túnel</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>continua acessível</translation>
    </message>
    <message>
        <source>not reachable while all traffic goes through the tunnel</source>
        <translation>inacessível enquanto todo o tráfego passa pelo túnel</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Conecta-se</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Kill switch</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Rede local</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>those of the network</source>
        <translation>os da rede</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>Domínios de busca</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Vai para lá</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln seconds</source>
        <translation>
            <numerusform>a cada %Ln segundo</numerusform>
            <numerusform>a cada %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the way open</source>
        <translation>Mantém o caminho aberto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>all traffic</source>
        <translation>todo o tráfego</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>Escuta na porta</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Tabela de rotas</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>From the configuration</source>
        <translation>Da configuração</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Procurar perfis</translation>
    </message>
    <message>
        <source>Looks through names, servers, addresses, public keys and notes</source>
        <translation>Procura em nomes, servidores, endereços, chaves públicas e notas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Takes in configurations from files, pictures with a QR code, or the clipboard</source>
        <translation>Recebe configurações de arquivos, de imagens com um código QR ou da área de transferência</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>Begins a profile from nothing, with new keys</source>
        <translation>Começa um perfil do zero, com chaves novas</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>Esvazia a busca</translation>
    </message>
    <message>
        <source>No profile matches “{text}”.</source>
        <translation>Nenhum perfil corresponde a “{text}”.</translation>
    </message>
    <message>
        <source>Private keys are sealed with your keyring.</source>
        <translation>As chaves privadas estão lacradas com o seu chaveiro.</translation>
    </message>
    <message>
        <source>There is no keyring here, so private keys are in files that only you can read.</source>
        <translation>Não há chaveiro aqui, então as chaves privadas estão em arquivos que só você pode ler.</translation>
    </message>
    <message>
        <source>It is longer than any configuration.</source>
        <translation>É mais longo que qualquer configuração.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Esta imagem não pode ser lida.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>Não há código QR nesta imagem.</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renomear perfil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What the profile is called in every list</source>
        <translation>Como o perfil se chama em todas as listas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Keeps the new name</source>
        <translation>Mantém o novo nome</translation>
    </message>
    <message>
        <source>Leaves the name as it is</source>
        <translation>Deixa o nome como está</translation>
    </message>
    <message>
        <source>Another profile is called so already.</source>
        <translation>Outro perfil já tem esse nome.</translation>
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
        <translation>Renomear…</translation>
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
        <translation>Mostrar conexão</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>The keys of {name} are fetched, and its tunnel is made</source>
        <translation>As chaves de {name} são obtidas, e o túnel dele é criado</translation>
    </message>
    <message>
        <source>Opens everything that {name} says, to change it</source>
        <translation>Abre tudo o que {name} diz, para mudar</translation>
    </message>
    <message>
        <source>Calls {name} otherwise</source>
        <translation>Dá outro nome a {name}</translation>
    </message>
    <message>
        <source>Makes another profile that says the same as {name}</source>
        <translation>Cria outro perfil que diz o mesmo que {name}</translation>
    </message>
    <message>
        <source>Writes {name} into a file, with its keys</source>
        <translation>Grava {name} em um arquivo, com suas chaves</translation>
    </message>
    <message>
        <source>Shows {name} as a picture that a phone can scan, with its keys</source>
        <translation>Mostra {name} como uma imagem que um telefone pode ler, com suas chaves</translation>
    </message>
    <message>
        <source>Shows the connection of {name} with all that is known about it</source>
        <translation>Mostra a conexão de {name} com tudo o que se sabe dela</translation>
    </message>
    <message>
        <source>Moves {name} up in the list</source>
        <translation>Move {name} para cima na lista</translation>
    </message>
    <message>
        <source>Moves {name} down in the list</source>
        <translation>Move {name} para baixo na lista</translation>
    </message>
    <message>
        <source>Deletes {name} and its keys; this can be undone</source>
        <translation>Exclui {name} e suas chaves; isto pode ser desfeito</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Os perfis não podem ser lidos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Nenhum perfil</translation>
    </message>
    <message>
        <source>A profile is a WireGuard configuration from a VPN provider, an employer or your own server. With it this computer connects without another application.</source>
        <translation>Um perfil é uma configuração do WireGuard de um provedor de VPN, de um empregador ou do seu próprio servidor. Com ele, este computador se conecta sem outro aplicativo.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Novo perfil…</translation>
    </message>
    <message>
        <source>Or drop a .conf file or a picture of a QR code here.</source>
        <translation>Ou solte aqui um arquivo .conf ou uma imagem de um código QR.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files held no profile and were set aside in the folder of the profiles: {names}</source>
        <translation>
            <numerusform>%Ln arquivo não continha nenhum perfil e foi guardado à parte na pasta dos perfis: {names}</numerusform>
            <numerusform>%Ln arquivos não continham nenhum perfil e foram guardados à parte na pasta dos perfis: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Everything that the chosen profile says</source>
        <translation>Tudo o que o perfil escolhido diz</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Shows all profiles again</source>
        <translation>Mostra de novo todos os perfis</translation>
    </message>
    <message>
        <source>QR codes need the Python package zxing-cpp, which is not installed.</source>
        <translation>Códigos QR precisam do pacote Python zxing-cpp, que não está instalado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que foi feito disso</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Relatório da importação</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Copies all lines of this report; they hold no key</source>
        <translation>Copia todas as linhas deste relatório; elas não contêm nenhuma chave</translation>
    </message>
    <message>
        <source>Closes this report</source>
        <translation>Fecha este relatório</translation>
    </message>
    <message>
        <source>Lines that were not taken as they stood</source>
        <translation>Linhas que não foram aceitas como estavam</translation>
    </message>
    <message>
        <source>File, line, text, and what became of it</source>
        <translation>Arquivo, linha, texto e o que foi feito disso</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Nenhum servidor</translation>
    </message>
    <message>
        <source>Kill switch, kept</source>
        <translation>Kill switch, mantido</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>Conecta-se ao iniciar a sessão</translation>
    </message>
    <message>
        <source>Connects on unknown networks</source>
        <translation>Conecta-se em redes desconhecidas</translation>
    </message>
    <message>
        <source>Export {name} with its keys?</source>
        <translation>Exportar {name} com suas chaves?</translation>
    </message>
    <message>
        <source>The file holds the private key: whoever reads it can connect in your place. It is written so that only you can read it; a copy of it may not be.</source>
        <translation>O arquivo contém a chave privada: quem o ler pode se conectar no seu lugar. Ele é gravado de modo que só você possa lê-lo; uma cópia dele talvez não seja.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Show {name} with its keys as a QR code?</source>
        <translation>Mostrar {name} com suas chaves como código QR?</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can connect in your place. Two devices with the same keys cannot be connected at the same time.</source>
        <translation>Quem vir ou fotografar o código pode se conectar no seu lugar. Dois dispositivos com as mesmas chaves não podem estar conectados ao mesmo tempo.</translation>
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
        <translation>Configuração do WireGuard (*.conf)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Enter shows a profile; Alt with the arrow keys up and down moves it</source>
        <translation>Enter mostra um perfil; Alt com as setas para cima e para baixo o move</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name} foi importado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles were imported.</source>
        <translation>
            <numerusform>%Ln perfil foi importado.</numerusform>
            <numerusform>%Ln perfis foram importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be imported.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln não pôde ser importado.</numerusform>
            <numerusform>%Ln não puderam ser importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands of a configuration (PreUp, PostUp, PreDown, PostDown) are never run.</source>
        <translation>Os comandos de uma configuração (PreUp, PostUp, PreDown, PostDown) nunca são executados.</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Nunca executado</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Não entendido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>vpngui – permission</source>
        <translation>vpngui – permissão</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Não permitir</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Nothing changes; whoever asks is told.</source>
        <translation>Nada muda; quem pergunta é avisado.</translation>
    </message>
    <message>
        <source>To allow, select this window first.</source>
        <translation>Para permitir, selecione primeiro esta janela.</translation>
    </message>
    <message>
        <source>You can allow in a moment.</source>
        <translation>Você poderá permitir em um instante.</translation>
    </message>
    <message>
        <source>You can allow this now.</source>
        <translation>Você pode permitir isto agora.</translation>
    </message>
    <message>
        <source>Other ways not to allow</source>
        <translation>Outras formas de não permitir</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>Remember this answer</source>
        <translation>Lembrar esta resposta</translation>
    </message>
    <message>
        <source>How long to remember it</source>
        <translation>Por quanto tempo lembrá-la</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>só desta vez</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>por uma hora</translation>
    </message>
    <message>
        <source>as long as this program runs</source>
        <translation>enquanto este programa estiver em execução</translation>
    </message>
    <message>
        <source>until you log out</source>
        <translation>até você encerrar a sessão</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>{name} is connected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} está conectado. Nada foi perguntado a você, pois você já permitiu isto a {asker} antes.</translation>
    </message>
    <message>
        <source>{name} is disconnected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} está desconectado. Nada foi perguntado a você, pois você já permitiu isto a {asker} antes.</translation>
    </message>
    <message>
        <source>{asker} may not connect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} não pode conectar {name}. Nada foi perguntado a você, pois você já decidiu assim antes.</translation>
    </message>
    <message>
        <source>{asker} may not disconnect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} não pode desconectar {name}. Nada foi perguntado a você, pois você já decidiu assim antes.</translation>
    </message>
    <message>
        <source>What you allowed to {asker} before could not be done: {text}</source>
        <translation>O que você permitiu a {asker} antes não pôde ser feito: {text}</translation>
    </message>
    <message>
        <source>Only for this program while it runs. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>Somente para este programa enquanto ele estiver em execução. Não permite nada além do que está listado aqui. Você pode desfazer isso em “Permissões” na janela do vpngui.</translation>
    </message>
    <message>
        <source>Only for {name}. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>Somente para {name}. Não permite nada além do que está listado aqui. Você pode desfazer isso em “Permissões” na janela do vpngui.</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again until you log out</source>
        <translation>Não permitir e não perguntar novamente até você encerrar a sessão</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and ask again in one hour at the earliest</source>
        <translation>Não permitir e perguntar novamente daqui a uma hora, no mínimo</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again</source>
        <translation>Não permitir e não perguntar novamente</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>If you allow this</source>
        <translation>Se você permitir isto</translation>
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
        <translation>Novo: {text}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>Nas palavras dele, que ninguém verificou</translation>
    </message>
    <message>
        <source>All traffic goes through {name}</source>
        <translation>Todo o tráfego passa por {name}</translation>
    </message>
    <message>
        <source>Nothing goes beside {name}, not even while it is down</source>
        <translation>Nada passa por fora de {name}, nem mesmo enquanto está desconectado</translation>
    </message>
    <message>
        <source>Without the tunnel this computer reaches nothing until you lift the block.</source>
        <translation>Sem o túnel, este computador não alcança nada até você encerrar o bloqueio.</translation>
    </message>
    <message>
        <source>All {family} traffic goes through {name}</source>
        <translation>Todo o tráfego {family} passa por {name}</translation>
    </message>
    <message>
        <source>Whoever runs this VPN can see which servers you use.</source>
        <translation>Quem opera esta VPN pode ver quais servidores você usa.</translation>
    </message>
    <message>
        <source>All traffic leaves {name} and takes its ordinary way</source>
        <translation>Todo o tráfego sai de {name} e segue pelo caminho comum</translation>
    </message>
    <message>
        <source>All {family} traffic leaves {name} and takes its ordinary way</source>
        <translation>Todo o tráfego {family} sai de {name} e segue pelo caminho comum</translation>
    </message>
    <message>
        <source>Your network can see again which servers you use, and they see your own address.</source>
        <translation>Sua rede pode ver novamente quais servidores você usa, e eles veem o seu próprio endereço.</translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks leaves {name}</source>
        <translation>
            <numerusform>O tráfego para mais %Ln rede sai de {name}</numerusform>
            <numerusform>O tráfego para mais %Ln redes sai de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks goes through {name}</source>
        <translation>
            <numerusform>O tráfego para mais %Ln rede passa por {name}</numerusform>
            <numerusform>O tráfego para mais %Ln redes passa por {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tunnels are disconnected</source>
        <translation>
            <numerusform>Mais %Ln túnel é desconectado</numerusform>
            <numerusform>Mais %Ln túneis são desconectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names are looked up at %Ln more DNS servers</source>
        <translation>
            <numerusform>Os nomes são consultados em mais %Ln servidor DNS</numerusform>
            <numerusform>Os nomes são consultados em mais %Ln servidores DNS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And so are the names in %Ln more domains</source>
        <translation>
            <numerusform>E também os nomes em mais %Ln domínio</numerusform>
            <numerusform>E também os nomes em mais %Ln domínios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more networks around this computer stay reachable</source>
        <translation>
            <numerusform>Mais %Ln rede em volta deste computador continua acessível</numerusform>
            <numerusform>Mais %Ln redes em volta deste computador continuam acessíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more addresses of this computer</source>
        <translation>
            <numerusform>Mais %Ln endereço deste computador</numerusform>
            <numerusform>Mais %Ln endereços deste computador</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers that are only reached this way cannot be reached.</source>
        <translation>Servidores que só são acessados por este caminho não podem ser acessados.</translation>
    </message>
    <message>
        <source>Whoever runs it sees the names of all sites that you visit.</source>
        <translation>Quem o opera vê os nomes de todos os sites que você visita.</translation>
    </message>
    <message>
        <source>Also when you log out, or the connection cannot be made.</source>
        <translation>Também quando você encerra a sessão, ou se a conexão não puder ser feita.</translation>
    </message>
    <message>
        <source>The tunnel {subject} is disconnected: {name} takes its place</source>
        <translation>O túnel {subject} é desconectado: {name} toma o lugar dele</translation>
    </message>
    <message>
        <source>Traffic to {network} goes through {name}</source>
        <translation>O tráfego para {network} passa por {name}</translation>
    </message>
    <message>
        <source>{family} traffic goes nowhere while {name} is connected</source>
        <translation>O tráfego {family} não vai a lugar nenhum enquanto {name} está conectado</translation>
    </message>
    <message>
        <source>Traffic to {network} leaves {name} and takes its ordinary way</source>
        <translation>O tráfego para {network} sai de {name} e segue pelo caminho comum</translation>
    </message>
    <message>
        <source>{network} around this computer stays reachable outside {name}</source>
        <translation>{network} em volta deste computador continua acessível por fora de {name}</translation>
    </message>
    <message>
        <source>Every name is looked up at the DNS server {subject}</source>
        <translation>Todo nome é consultado no servidor DNS {subject}</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>Os nomes em {subject} são consultados nos servidores DNS de {name}</translation>
    </message>
    <message>
        <source>Names are looked up at the ordinary DNS servers again</source>
        <translation>Os nomes voltam a ser consultados nos servidores DNS comuns</translation>
    </message>
    <message>
        <source>Everything is blocked except what the application lists, inside {name} and outside</source>
        <translation>Tudo é bloqueado, exceto o que o aplicativo lista, dentro de {name} e fora dele</translation>
    </message>
    <message>
        <source>The block stays without {name}, until you lift it</source>
        <translation>O bloqueio continua sem {name}, até você encerrá-lo</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>Outros no túnel acessam este computador como {subject}</translation>
    </message>
    <message>
        <source>No traffic goes through {name}</source>
        <translation>Nenhum tráfego passa por {name}</translation>
    </message>
    <message>
        <source>Its server, as the profile names it</source>
        <translation>O servidor dele, como o perfil o nomeia</translation>
    </message>
    <message>
        <source>Connect the VPN profile {name}?</source>
        <translation>Conectar o perfil VPN {name}?</translation>
    </message>
    <message>
        <source>Disconnect the VPN profile {name}?</source>
        <translation>Desconectar o perfil VPN {name}?</translation>
    </message>
    <message>
        <source>Connect the VPN tunnel {name}?</source>
        <translation>Conectar o túnel VPN {name}?</translation>
    </message>
    <message>
        <source>Disconnect the VPN tunnel {name}?</source>
        <translation>Desconectar o túnel VPN {name}?</translation>
    </message>
    <message>
        <source>You asked for this in vpngui. The profile is</source>
        <translation>Você pediu isto no vpngui. O perfil é</translation>
    </message>
    <message>
        <source>You asked for this in the window of vpngui. The tunnel is made by</source>
        <translation>Você pediu isto na janela do vpngui. O túnel é criado por</translation>
    </message>
    <message>
        <source>A program of yours asks for the profile</source>
        <translation>Um programa seu pede o perfil</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
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
        <translation>Novo desde a última vez que você permitiu</translation>
    </message>
    <message>
        <source>As you allowed it before</source>
        <translation>Como você permitiu antes</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Manter a rede local acessível</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer this closes after %Ln seconds, and nothing changes.</source>
        <translation>
            <numerusform>Sem uma resposta, isto se fecha após %Ln segundo, e nada muda.</numerusform>
            <numerusform>Sem uma resposta, isto se fecha após %Ln segundos, e nada muda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer this closes at {time}, and nothing changes.</source>
        <translation>Sem uma resposta, isto se fecha às {time}, e nada muda.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>{text} is not an address with a prefix such as 10.0.0.2/24</source>
        <translation>{text} não é um endereço com prefixo como 10.0.0.2/24</translation>
    </message>
    <message>
        <source>{text} is not an address, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} não é um endereço, ou seu prefixo é maior que 32 (IPv4) ou 128 (IPv6) bits</translation>
    </message>
    <message>
        <source>{value} has prefix 0, which would claim every address; give the prefix of its network</source>
        <translation>{value} tem o prefixo 0, que reivindicaria todos os endereços; informe o prefixo da rede dele</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a multicast address</source>
        <translation>{value} não pode ser o endereço de um host: é um endereço multicast</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the unspecified address</source>
        <translation>{value} não pode ser o endereço de um host: é o endereço não especificado</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a loopback address</source>
        <translation>{value} não pode ser o endereço de um host: é um endereço de loopback</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is reserved</source>
        <translation>{value} não pode ser o endereço de um host: é reservado</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is an IPv4 address in IPv6 clothes</source>
        <translation>{value} não pode ser o endereço de um host: é um endereço IPv4 vestido de IPv6</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the first or last address of {network}, which no host has; take one in between</source>
        <translation>{value} não pode ser o endereço de um host: é o primeiro ou o último endereço de {network}, que nenhum host tem; use um entre eles</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list is a list of networks</source>
        <translation>a lista do túnel é uma lista de redes</translation>
    </message>
    <message>
        <source>the original interface&apos;s list is a list of networks</source>
        <translation>a lista da interface original é uma lista de redes</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>a lista do túnel contém {count} redes; são permitidas {max_block}</translation>
    </message>
    <message>
        <source>the original interface&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>a lista da interface original contém {count} redes; são permitidas {max_block}</translation>
    </message>
    <message>
        <source>a block list&apos;s name is 1 to 23 of a-z, 0-9, &apos;-&apos; and &apos;_&apos;, such as &apos;trackers&apos;</source>
        <translation>o nome de uma lista de bloqueio tem de 1 a 23 caracteres de a-z, 0-9, &apos;-&apos; e &apos;_&apos;, como &apos;trackers&apos;</translation>
    </message>
    <message>
        <source>the list holds more than {max_list} networks</source>
        <translation>a lista contém mais de {max_list} redes</translation>
    </message>
    <message>
        <source>the interface name is empty; give 1 to 15 characters</source>
        <translation>o nome da interface está vazio; informe de 1 a 15 caracteres</translation>
    </message>
    <message>
        <source>the interface name is longer than {max_length} bytes</source>
        <translation>o nome da interface tem mais de {max_length} bytes</translation>
    </message>
    <message>
        <source>the interface name {text} may hold only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, and must begin with a letter, a digit or &apos;_&apos;</source>
        <translation>o nome de interface {text} só pode conter letras, algarismos, &apos;_&apos;, &apos;.&apos; e &apos;-&apos;, e deve começar com uma letra, um algarismo ou &apos;_&apos;</translation>
    </message>
    <message>
        <source>the interface name {text} is reserved by the system; take another</source>
        <translation>o nome de interface {text} é reservado pelo sistema; use outro</translation>
    </message>
    <message>
        <source>{text} is a name of network hardware, which other programs would configure; take another, such as &apos;vpn0&apos;</source>
        <translation>{text} é um nome de hardware de rede, que outros programas configurariam; use outro, como &apos;vpn0&apos;</translation>
    </message>
    <message>
        <source>the title of a list is text of up to {max_title} characters</source>
        <translation>o título de uma lista é um texto de até {max_title} caracteres</translation>
    </message>
    <message>
        <source>the title of a list is one line, without control characters</source>
        <translation>o título de uma lista é uma única linha, sem caracteres de controle</translation>
    </message>
    <message>
        <source>the mode of a list is {modes}</source>
        <translation>o modo de uma lista é {modes}</translation>
    </message>
    <message>
        <source>{text} is not a network such as 10.0.0.0/8 or fd00::/64</source>
        <translation>{text} não é uma rede como 10.0.0.0/8 ou fd00::/64</translation>
    </message>
    <message>
        <source>{text} has bits of a host set; the network is {meant}</source>
        <translation>{text} tem bits de host; a rede é {meant}</translation>
    </message>
    <message>
        <source>{text} is not a network, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} não é uma rede, ou seu prefixo é maior que 32 (IPv4) ou 128 (IPv6) bits</translation>
    </message>
    <message>
        <source>{prefix} is no prefix length; it is 0 to 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{prefix} não é um comprimento de prefixo; vai de 0 a 32 (IPv4) ou 128 (IPv6) bits</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is this computer itself</source>
        <translation>{network} não pode ser encaminhada para um túnel: {never} é este próprio computador</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is for multicast</source>
        <translation>{network} não pode ser encaminhada para um túnel: {never} é para multicast</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is reserved</source>
        <translation>{network} não pode ser encaminhada para um túnel: {never} é reservada</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is IPv4 within IPv6; give the IPv4 network</source>
        <translation>{network} não pode ser encaminhada para um túnel: {never} é IPv4 dentro de IPv6; informe a rede IPv4</translation>
    </message>
    <message>
        <source>{what} holds {count} networks; {limit} are allowed</source>
        <translation>{what} contém {count} redes; são permitidas {limit}</translation>
    </message>
    <message>
        <source>{text} is not an address such as 10.0.0.1 or fd00::1</source>
        <translation>{text} não é um endereço como 10.0.0.1 ou fd00::1</translation>
    </message>
    <message>
        <source>{value} cannot be a DNS server in a tunnel; give one that the tunnel leads to</source>
        <translation>{value} não pode ser um servidor DNS em um túnel; informe um para o qual o túnel leve</translation>
    </message>
    <message>
        <source>the MTU {value} is outside {min_mtu} to {max_mtu} octets</source>
        <translation>a MTU {value} não está entre {min_mtu} e {max_mtu} bytes</translation>
    </message>
    <message>
        <source>the session name is not valid text</source>
        <translation>o nome da sessão não é um texto válido</translation>
    </message>
    <message>
        <source>the session name is {size} bytes long; {max_session} are allowed</source>
        <translation>o nome da sessão tem {size} bytes; são permitidos {max_session}</translation>
    </message>
    <message>
        <source>the session name holds a NUL</source>
        <translation>o nome da sessão contém um caractere nulo</translation>
    </message>
    <message>
        <source>local holds {count} addresses; {max_addresses} are allowed</source>
        <translation>“local” contém {count} endereços; são permitidos {max_addresses}</translation>
    </message>
    <message>
        <source>remote holds {count} addresses; {max_addresses} are allowed</source>
        <translation>“remote” contém {count} endereços; são permitidos {max_addresses}</translation>
    </message>
    <message>
        <source>local holds the same address twice with different prefixes</source>
        <translation>“local” contém o mesmo endereço duas vezes com prefixos diferentes</translation>
    </message>
    <message>
        <source>remote holds the same address twice with different prefixes</source>
        <translation>“remote” contém o mesmo endereço duas vezes com prefixos diferentes</translation>
    </message>
    <message>
        <source>dns holds {count} servers; {max_servers} are allowed</source>
        <translation>“dns” contém {count} servidores; são permitidos {max_servers}</translation>
    </message>
    <message>
        <source>the MTU {mtu} is too small for IPv6, which needs {min_mtu_ipv6}; raise it or leave the IPv6 addresses and routes out</source>
        <translation>a MTU {mtu} é pequena demais para o IPv6, que precisa de {min_mtu_ipv6}; aumente-a ou deixe de fora os endereços e as rotas IPv6</translation>
    </message>
    <message>
        <source>{reason} is given for both ends of the tunnel</source>
        <translation>{reason} é informado para as duas pontas do túnel</translation>
    </message>
    <message>
        <source>{text} is not a domain name</source>
        <translation>{text} não é um nome de domínio</translation>
    </message>
    <message>
        <source>{text} is not a domain name such as corp.example</source>
        <translation>{text} não é um nome de domínio como corp.example</translation>
    </message>
    <message>
        <source>dns_suffixes holds {count} names; {max_suffixes} are allowed</source>
        <translation>“dns_suffixes” contém {count} nomes; são permitidos {max_suffixes}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} cannot be {value_2}</source>
        <translation>um túnel no estado “{value}” não permite “{value_2}”</translation>
    </message>
    <message>
        <source>the session bus cannot be reached: {error}</source>
        <translation>o barramento de sessão não pode ser alcançado: {error}</translation>
    </message>
    <message>
        <source>the system bus cannot be reached: {error}</source>
        <translation>o barramento do sistema não pode ser alcançado: {error}</translation>
    </message>
    <message>
        <source>{destination} did not answer {member} within {timeout} s</source>
        <translation>{destination} não respondeu a {member} em {timeout} s</translation>
    </message>
    <message>
        <source>the connection to the bus broke: {error}</source>
        <translation>a conexão com o barramento caiu: {error}</translation>
    </message>
    <message>
        <source>the VPN service is not running; an administrator starts it with &apos;systemctl start vpnguid&apos; ({refusal})</source>
        <translation>o serviço de VPN não está em execução; um administrador o inicia com &apos;systemctl start vpnguid&apos; ({refusal})</translation>
    </message>
    <message>
        <source>the kernel does not hold what was applied; it has:
{found}
instead of:
{wanted}</source>
        <translation>o kernel não contém o que foi aplicado; ele tem:
{found}
em vez de:
{wanted}</translation>
    </message>
    <message>
        <source>{cause}; taking it back failed as well</source>
        <translation>{cause}; desfazer também falhou</translation>
    </message>
    <message>
        <source>the DNS back end {wanted} is none of {names}</source>
        <translation>o mecanismo de DNS {wanted} não é nenhum de {names}</translation>
    </message>
    <message>
        <source>systemd-resolved is neither running nor can it be started by the system bus</source>
        <translation>o systemd-resolved não está em execução nem pode ser iniciado pelo barramento do sistema</translation>
    </message>
    <message>
        <source>neither Debian&apos;s resolvconf nor openresolv is installed</source>
        <translation>nem o resolvconf do Debian nem o openresolv está instalado</translation>
    </message>
    <message>
        <source>the service may not run resolvconf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>o serviço não pode executar o resolvconf por si, e o auxiliar dele não está lá; um administrador o inicia com &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the service may not write resolv.conf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>o serviço não pode gravar o resolv.conf por si, e o auxiliar dele não está lá; um administrador o inicia com &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>another program writes {path} again and again; it is left to that program for a minute, and names may be asked for outside the tunnel. End it, or give the service another way (--dns-backend)</source>
        <translation>outro programa grava {path} repetidamente; o arquivo fica com ele por um minuto, e nomes podem ser consultados fora do túnel. Encerre-o, ou dê outro caminho ao serviço (--dns-backend)</translation>
    </message>
    <message>
        <source>the helper behind {address} did not answer within {seconds} s</source>
        <translation>o auxiliar por trás de {address} não respondeu em {seconds} s</translation>
    </message>
    <message>
        <source>the helper behind {address} cannot be reached ({reason}); an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>o auxiliar por trás de {address} não pode ser alcançado ({reason}); um administrador o inicia com &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the helper behind {address} went away without an answer</source>
        <translation>o auxiliar por trás de {address} foi embora sem responder</translation>
    </message>
    <message>
        <source>{path} was written by vpngui, but what was there before is not in {folder} any more; write the file anew, or remove it</source>
        <translation>{path} foi gravado pelo vpngui, mas o que havia antes não está mais em {folder}; grave o arquivo de novo, ou remova-o</translation>
    </message>
    <message>
        <source>{path} does not hold what was written: another program writes it too</source>
        <translation>{path} não contém o que foi gravado: outro programa também o grava</translation>
    </message>
    <message>
        <source>{path} was changed at this very moment; try again</source>
        <translation>{path} foi alterado neste exato momento; tente novamente</translation>
    </message>
    <message>
        <source>{path} is marked {flag}; &apos;chattr {flag_2} {path}&apos; (as root) takes that away, or give the service another way (--dns-backend)</source>
        <translation>{path} está marcado como {flag}; &apos;chattr {flag_2} {path}&apos; (como root) tira isso, ou dê outro caminho ao serviço (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it read-write, or give the service another way (--dns-backend)</source>
        <translation>{path} está em um sistema de arquivos somente leitura; monte-o com gravação, ou dê outro caminho ao serviço (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} may not be written by this service ({reason}); or give the service another way (--dns-backend)</source>
        <translation>{path} não pode ser gravado por este serviço ({reason}); ou dê outro caminho ao serviço (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; or give the service another way (--dns-backend)</source>
        <translation>{path} não pode ser gravado: {reason}; ou dê outro caminho ao serviço (--dns-backend)</translation>
    </message>
    <message>
        <source>{program} does not list what it was given</source>
        <translation>{program} não lista o que lhe foi dado</translation>
    </message>
    <message>
        <source>`{names}` did not end within {seconds} s</source>
        <translation>`{names}` não terminou em {seconds} s</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}</source>
        <translation>{program} não pode ser executado: {reason}</translation>
    </message>
    <message>
        <source>`{names}` ended with status {returncode}: {said}</source>
        <translation>`{names}` terminou com o status {returncode}: {said}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>ele não disse nada</translation>
    </message>
    <message>
        <source>it does not hold what it was told for {link}</source>
        <translation>ele não contém o que lhe foi dito para {link}</translation>
    </message>
    <message>
        <source>systemd-resolved did not take the tunnel&apos;s name servers: {error}</source>
        <translation>o systemd-resolved não aceitou os servidores de nomes do túnel: {error}</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a symbolic link; vpngui leaves it alone</source>
        <translation>{path} não é nem um arquivo nem um link simbólico; o vpngui não mexe nele</translation>
    </message>
    <message>
        <source>{path} has {st_size} octets, too much for a resolv.conf(5)</source>
        <translation>{path} tem {st_size} bytes, demais para um resolv.conf(5)</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>{record}, which holds the original of a file, is damaged: {error}</source>
        <translation>{record}, que guarda o original de um arquivo, está danificado: {error}</translation>
    </message>
    <message>
        <source>the original cannot be saved in {folder}: {reason}</source>
        <translation>o original não pode ser salvo em {folder}: {reason}</translation>
    </message>
    <message>
        <source>{record} cannot be removed: {reason}</source>
        <translation>{record} não pode ser removido: {reason}</translation>
    </message>
    <message>
        <source>the state folder {folder} cannot be used: {reason}</source>
        <translation>a pasta de estado {folder} não pode ser usada: {reason}</translation>
    </message>
    <message>
        <source>the firewall back end {setting} is none of {names}</source>
        <translation>o mecanismo de firewall {setting} não é nenhum de {names}</translation>
    </message>
    <message>
        <source>the firewall back end {setting}, set by hand, does not work: {reasons}</source>
        <translation>o mecanismo de firewall {setting}, definido à mão, não funciona: {reasons}</translation>
    </message>
    <message>
        <source>the kernel has no sets of networks (module ip_set): {reason}</source>
        <translation>o kernel não tem conjuntos de redes (módulo ip_set): {reason}</translation>
    </message>
    <message>
        <source>error {code} of ip_set.h</source>
        <translation>erro {code} de ip_set.h</translation>
    </message>
    <message>
        <source>the kernel&apos;s sets of networks cannot be reached: {reason}</source>
        <translation>os conjuntos de redes do kernel não podem ser alcançados: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not list its sets: {reason}</source>
        <translation>o kernel não listou seus conjuntos: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused the set {name}: {reason}</source>
        <translation>o kernel recusou o conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused networks of the set {name}: {reason}</source>
        <translation>o kernel recusou redes do conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not empty the set {name}: {reason}</source>
        <translation>o kernel não esvaziou o conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>the set {name} is still used by a rule or another set</source>
        <translation>o conjunto {name} ainda é usado por uma regra ou outro conjunto</translation>
    </message>
    <message>
        <source>the kernel did not remove the set {name}: {reason}</source>
        <translation>o kernel não removeu o conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>there is no set {name}: {reason}</source>
        <translation>não há conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not show the set {name}: {reason}</source>
        <translation>o kernel não mostrou o conjunto {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables cannot be reached: {reason}</source>
        <translation>as tabelas antigas do kernel não podem ser alcançadas: {reason}</translation>
    </message>
    <message>
        <source>the kernel has no match {name} for rules of iptables (module xt_{name})</source>
        <translation>o kernel não tem o critério {name} para regras do iptables (módulo xt_{name})</translation>
    </message>
    <message>
        <source>the firewall is as it should be, but {kept}</source>
        <translation>o firewall está como deve, mas {kept}</translation>
    </message>
    <message>
        <source>the rules of vpngui in iptables&apos; tables were not removed: {error}</source>
        <translation>as regras do vpngui nas tabelas do iptables não foram removidas: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not lifted: {kept}</source>
        <translation>a lista de bloqueio {name} não foi encerrada: {kept}</translation>
    </message>
    <message>
        <source>{name} is no name of an interface</source>
        <translation>{name} não é um nome de interface</translation>
    </message>
    <message>
        <source>another program changed it again at once</source>
        <translation>outro programa o alterou de novo na hora</translation>
    </message>
    <message>
        <source>the firewall of IPv{family} is another than that of the other family: {why}; taking the change back: {error}</source>
        <translation>o firewall de IPv{family} é diferente do da outra família: {why}; ao desfazer a alteração: {error}</translation>
    </message>
    <message>
        <source>the lock file of iptables, {path}, cannot be opened ({reason}); systemd-tmpfiles --create makes it so that the service may</source>
        <translation>o arquivo de trava do iptables, {path}, não pode ser aberto ({reason}); systemd-tmpfiles --create o cria de modo que o serviço possa</translation>
    </message>
    <message>
        <source>another program holds {path}, the lock of iptables; try again</source>
        <translation>outro programa segura {path}, a trava do iptables; tente novamente</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables of IPv{family} cannot be reached: {reason}</source>
        <translation>as tabelas antigas do kernel para IPv{family} não podem ser alcançadas: {reason}</translation>
    </message>
    <message>
        <source>the Python package python-iptables is not installed</source>
        <translation>o pacote Python python-iptables não está instalado</translation>
    </message>
    <message>
        <source>python-iptables does not find its libraries; install libip4tc2, libip6tc2 and iptables</source>
        <translation>o python-iptables não encontra suas bibliotecas; instale libip4tc2, libip6tc2 e iptables</translation>
    </message>
    <message>
        <source>the kernel refused a change of its filter table: {reason}</source>
        <translation>o kernel recusou uma alteração na sua tabela de filtragem: {reason}</translation>
    </message>
    <message>
        <source>the program nft is missing; install the package nftables</source>
        <translation>falta o programa nft; instale o pacote nftables</translation>
    </message>
    <message>
        <source>nft cannot be started: {reason}</source>
        <translation>o nft não pode ser iniciado: {reason}</translation>
    </message>
    <message>
        <source>nft did not end within {seconds} s</source>
        <translation>o nft não terminou em {seconds} s</translation>
    </message>
    <message>
        <source>nft refused: {reason}</source>
        <translation>o nft recusou: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be named in a firewall rule; rename the interface</source>
        <translation>{name} não pode ser nomeado em uma regra de firewall; renomeie a interface</translation>
    </message>
    <message>
        <source>nftables cannot be used here; {refused}</source>
        <translation>o nftables não pode ser usado aqui; {refused}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {error}</source>
        <translation>o firewall não foi alterado: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not put in force: {error}</source>
        <translation>a lista de bloqueio {name} não foi posta em vigor: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was changed again at once; try again</source>
        <translation>a lista de bloqueio {name} foi alterada de novo na hora; tente novamente</translation>
    </message>
    <message>
        <source>the firewall was not changed: {why}</source>
        <translation>o firewall não foi alterado: {why}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {refused}</source>
        <translation>o firewall não foi alterado: {refused}</translation>
    </message>
    <message>
        <source>the firewall does not keep what is put in force: {why}</source>
        <translation>o firewall não mantém o que é posto em vigor: {why}</translation>
    </message>
    <message>
        <source>what should be lifted is still in force: {error}</source>
        <translation>o que devia ser encerrado ainda está em vigor: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let router advertisements be refused: {error}</source>
        <translation>o kernel não deixa recusar anúncios de roteador: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let sources be checked: {error}</source>
        <translation>o kernel não deixa verificar as origens: {error}</translation>
    </message>
    <message>
        <source>{error}; taking it back failed as well: {again}</source>
        <translation>{error}; desfazer também falhou: {again}</translation>
    </message>
    <message>
        <source>the kernel refused to mark the new interface: {reason}</source>
        <translation>o kernel recusou marcar a nova interface: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not keep {name}: {reason}</source>
        <translation>o kernel não mantém {name}: {reason}</translation>
    </message>
    <message>
        <source>this machine has no TUN devices (/dev/net/tun: {reason}); load the module &apos;tun&apos;</source>
        <translation>esta máquina não tem dispositivos TUN (/dev/net/tun: {reason}); carregue o módulo &apos;tun&apos;</translation>
    </message>
    <message>
        <source>the service may not make TUN devices ({reason}); it needs CAP_NET_ADMIN</source>
        <translation>o serviço não pode criar dispositivos TUN ({reason}); ele precisa de CAP_NET_ADMIN</translation>
    </message>
    <message>
        <source>no more TUN devices can be opened: {reason}</source>
        <translation>não é possível abrir mais dispositivos TUN: {reason}</translation>
    </message>
    <message>
        <source>the kernel made no TUN device: {reason}</source>
        <translation>o kernel não criou nenhum dispositivo TUN: {reason}</translation>
    </message>
    <message>
        <source>there is no WireGuard {wanted}; it is &apos;auto&apos;, &apos;kernel&apos; or &apos;userspace&apos;</source>
        <translation>não há WireGuard {wanted}; é &apos;auto&apos;, &apos;kernel&apos; ou &apos;userspace&apos;</translation>
    </message>
    <message>
        <source>this kernel has no WireGuard; load the module &apos;wireguard&apos;</source>
        <translation>este kernel não tem WireGuard; carregue o módulo &apos;wireguard&apos;</translation>
    </message>
    <message>
        <source>this computer has no WireGuard: its kernel has none; install wireguard-go</source>
        <translation>este computador não tem WireGuard: o kernel dele não tem; instale wireguard-go</translation>
    </message>
    <message>
        <source>the kernel made no WireGuard link: {reason}</source>
        <translation>o kernel não criou nenhuma interface WireGuard: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused to set {name} up: {reason}</source>
        <translation>o kernel recusou configurar {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not say how {name} is: {reason}</source>
        <translation>o kernel não diz como está {name}: {reason}</translation>
    </message>
    <message>
        <source>WireGuard did not take its configuration (error {number})</source>
        <translation>o WireGuard não aceitou sua configuração (erro {number})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>WireGuard does not say how it is (error {value})</source>
        <translation>o WireGuard não diz como está (erro {value})</translation>
    </message>
    <message>
        <source>WireGuard&apos;s answer makes no sense; is it another program?</source>
        <translation>a resposta do WireGuard não faz sentido; é outro programa?</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>{program} não pode ser iniciado: {reason}</translation>
    </message>
    <message>
        <source>{program} did not start: {why}</source>
        <translation>{program} não iniciou: {why}</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>ele terminou</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not run</source>
        <translation>o WireGuard de {name} não está em execução</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not answer: {error}</source>
        <translation>o WireGuard de {name} não responde: {error}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>demorou demais</translation>
    </message>
    <message>
        <source>the MTU of {name} cannot be set: {reason}</source>
        <translation>a MTU de {name} não pode ser definida: {reason}</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use, so nothing can be blocked and no tunnel can carry all traffic; install nftables</source>
        <translation>este computador não tem um filtro de pacotes que o serviço possa usar, então nada pode ser bloqueado e nenhum túnel pode levar todo o tráfego; instale nftables</translation>
    </message>
    <message>
        <source>no answer for {host}: {error}</source>
        <translation>nenhuma resposta para {host}: {error}</translation>
    </message>
    <message>
        <source>changes of nftables cannot be watched: {reason}</source>
        <translation>as alterações do nftables não podem ser observadas: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be watched: {reason}</source>
        <translation>{path} não pode ser observado: {reason}</translation>
    </message>
    <message>
        <source>the name {host} has no address: {error}</source>
        <translation>o nome {host} não tem endereço: {error}</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>ninguém respondeu a tempo</translation>
    </message>
    <message>
        <source>the name {host} has no address that can be reached; none of the servers knows one</source>
        <translation>o nome {host} não tem um endereço que possa ser alcançado; nenhum dos servidores conhece um</translation>
    </message>
    <message>
        <source>the kernel&apos;s list changed each time it was read; try again</source>
        <translation>a lista do kernel mudava a cada leitura; tente novamente</translation>
    </message>
    <message>
        <source>a profile&apos;s name is one line of 1 to 31 bytes, such as &apos;Work&apos;</source>
        <translation>o nome de um perfil é uma linha de 1 a 31 bytes, como &apos;Work&apos;</translation>
    </message>
    <message>
        <source>a key is 44 characters of base64, as &apos;wg genkey&apos; prints it</source>
        <translation>uma chave tem 44 caracteres em base64, como &apos;wg genkey&apos; a mostra</translation>
    </message>
    <message>
        <source>the profiles in {folder} cannot be read: {reason}</source>
        <translation>os perfis em {folder} não podem ser lidos: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed already</source>
        <translation>este perfil já foi removido</translation>
    </message>
    <message>
        <source>the profile cannot be removed: {reason}</source>
        <translation>o perfil não pode ser removido: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed</source>
        <translation>este perfil foi removido</translation>
    </message>
    <message>
        <source>the profile cannot be read: {error}</source>
        <translation>o perfil não pode ser lido: {error}</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>não existe tal perfil</translation>
    </message>
    <message>
        <source>the profile cannot be written in {folder}: {reason}</source>
        <translation>o perfil não pode ser gravado em {folder}: {reason}</translation>
    </message>
    <message>
        <source>{one} takes a network away, which only &apos;wg set&apos; can do</source>
        <translation>{one} tira uma rede, o que só &apos;wg set&apos; pode fazer</translation>
    </message>
    <message>
        <source>{plain} is taken as {network}</source>
        <translation>{plain} é entendido como {network}</translation>
    </message>
    <message>
        <source>{text} is no endpoint such as vpn.example:51820 or [2001:db8::1]:51820</source>
        <translation>{text} não é um endpoint como vpn.example:51820 ou [2001:db8::1]:51820</translation>
    </message>
    <message>
        <source>{host} is neither an address nor a host name; IPv6 stands in brackets</source>
        <translation>{host} não é nem um endereço nem um nome de host; IPv6 fica entre colchetes</translation>
    </message>
    <message>
        <source>{text} is not an IPv6 address</source>
        <translation>{text} não é um endereço IPv6</translation>
    </message>
    <message>
        <source>{text} is not a port, {least} to {most}</source>
        <translation>{text} não é uma porta, de {least} a {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds, {least} to {most}</source>
        <translation>{text} não é um número de segundos, de {least} a {most}</translation>
    </message>
    <message>
        <source>{text} is not a mark, {least} to {most}</source>
        <translation>{text} não é uma marca, de {least} a {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of octets, {least} to {most}</source>
        <translation>{text} não é um número de bytes, de {least} a {most}</translation>
    </message>
    <message>
        <source>{text} is not a routing table, {least} to {most}</source>
        <translation>{text} não é uma tabela de rotas, de {least} a {most}</translation>
    </message>
    <message>
        <source>{text} is neither &apos;auto&apos;, &apos;off&apos; nor a routing table</source>
        <translation>{text} não é nem &apos;auto&apos;, nem &apos;off&apos;, nem uma tabela de rotas</translation>
    </message>
    <message>
        <source>the keys of {name} are sealed with a keyring, and none can be reached here; do this in the desktop session where it is</source>
        <translation>as chaves de {name} estão lacradas com um chaveiro, e nenhum pode ser alcançado aqui; faça isto na sessão da área de trabalho em que ele está</translation>
    </message>
    <message>
        <source>the keys of {name} are not in its file; import the profile again</source>
        <translation>as chaves de {name} não estão no arquivo dele; importe o perfil de novo</translation>
    </message>
    <message>
        <source>the keys of {name} were sealed with another keyring&apos;s key; unlock that keyring, or import the profile again</source>
        <translation>as chaves de {name} foram lacradas com a chave de outro chaveiro; desbloqueie esse chaveiro, ou importe o perfil de novo</translation>
    </message>
    <message>
        <source>the keyring does not give the profiles&apos; key ({error}); unlock it and try again</source>
        <translation>o chaveiro não dá a chave dos perfis ({error}); desbloqueie-o e tente novamente</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry of vpngui is not a key of this program; remove it there</source>
        <translation>a entrada do vpngui no chaveiro não é uma chave deste programa; remova-a lá</translation>
    </message>
    <message>
        <source>it is longer than {max_octets} characters, which no configuration is</source>
        <translation>é mais longo que {max_octets} caracteres, e nenhuma configuração é assim</translation>
    </message>
    <message>
        <source>it stands in a section that is not known</source>
        <translation>está em uma seção que não é conhecida</translation>
    </message>
    <message>
        <source>it stands before [Interface]</source>
        <translation>está antes de [Interface]</translation>
    </message>
    <message>
        <source>a comment that holds a key is not kept</source>
        <translation>um comentário que contém uma chave não é mantido</translation>
    </message>
    <message>
        <source>there are only [Interface] and [Peer], up to 4096</source>
        <translation>há somente [Interface] e [Peer], até 4096</translation>
    </message>
    <message>
        <source>it is not of the form &apos;Key = value&apos;</source>
        <translation>não tem a forma &apos;Key = value&apos;</translation>
    </message>
    <message>
        <source>commands of a configuration are never run</source>
        <translation>comandos de uma configuração nunca são executados</translation>
    </message>
    <message>
        <source>changes are kept in the app, not written back into a file</source>
        <translation>alterações ficam no aplicativo, não são gravadas de volta em um arquivo</translation>
    </message>
    <message>
        <source>this key is not known in [Interface]</source>
        <translation>esta chave não é conhecida em [Interface]</translation>
    </message>
    <message>
        <source>this key is not known in [Peer]</source>
        <translation>esta chave não é conhecida em [Peer]</translation>
    </message>
    <message>
        <source>there is no [Interface] in it; this is no WireGuard configuration</source>
        <translation>não há [Interface] nela; isto não é uma configuração do WireGuard</translation>
    </message>
    <message>
        <source>there is no usable PrivateKey in it</source>
        <translation>não há uma PrivateKey utilizável nela</translation>
    </message>
    <message>
        <source>there is no usable PublicKey in it; it is left out</source>
        <translation>não há uma PublicKey utilizável nele; fica de fora</translation>
    </message>
    <message>
        <source>an earlier peer has the same PublicKey; this one takes its place</source>
        <translation>um par anterior tem a mesma PublicKey; este toma o lugar dele</translation>
    </message>
    <message>
        <source>{shown}: a later peer has this network too, and gets it</source>
        <translation>{shown}: um par posterior também tem esta rede, e fica com ela</translation>
    </message>
    <message>
        <source>the privilege {action} could not be checked ({error}); is polkit running?</source>
        <translation>o privilégio {action} não pôde ser verificado ({error}); o polkit está em execução?</translation>
    </message>
    <message>
        <source>the caller has left the bus</source>
        <translation>quem chamou saiu do barramento</translation>
    </message>
    <message>
        <source>the privilege {action} needs an administrator&apos;s password, and the program did not allow the question</source>
        <translation>o privilégio {action} precisa da senha de um administrador, e o programa não permitiu a pergunta</translation>
    </message>
    <message>
        <source>the privilege {action} is missing; it is for programs of the person at the screen, and an administrator can grant it to others with a polkit rule</source>
        <translation>falta o privilégio {action}; ele é para programas da pessoa diante da tela, e um administrador pode concedê-lo a outros com uma regra do polkit</translation>
    </message>
    <message>
        <source>a password is being asked for already</source>
        <translation>uma senha já está sendo pedida</translation>
    </message>
    <message>
        <source>another consent agent of this person is running; end it first</source>
        <translation>outro agente desta pessoa está em execução; encerre-o primeiro</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be written: {reason}</source>
        <translation>o registro de respostas {now} não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be read: {reason}</source>
        <translation>o registro de respostas {now} não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>the list holds no network; remove it instead</source>
        <translation>a lista não contém nenhuma rede; remova-a em vez disso</translation>
    </message>
    <message>
        <source>there are {max_lists} block lists already; remove one first</source>
        <translation>já há {max_lists} listas de bloqueio; remova uma primeiro</translation>
    </message>
    <message>
        <source>there is no block list {name}</source>
        <translation>não há lista de bloqueio {name}</translation>
    </message>
    <message>
        <source>{error}; it is in force all the same, until the service ends</source>
        <translation>{error}; ela está em vigor mesmo assim, até o serviço terminar</translation>
    </message>
    <message>
        <source>{error}; nothing has changed</source>
        <translation>{error}; nada mudou</translation>
    </message>
    <message>
        <source>the list is no UTF-8 text</source>
        <translation>a lista não é um texto UTF-8</translation>
    </message>
    <message>
        <source>there is no memory for the list: {reason}</source>
        <translation>não há memória para a lista: {reason}</translation>
    </message>
    <message>
        <source>the person has lifted this block; ask for the tunnel to come up again</source>
        <translation>a pessoa encerrou este bloqueio; peça de novo para conectar o túnel</translation>
    </message>
    <message>
        <source>{name} blocks nothing that could be kept</source>
        <translation>{name} não bloqueia nada que pudesse ser mantido</translation>
    </message>
    <message>
        <source>there is no such kept block; it was lifted already</source>
        <translation>não existe tal bloqueio mantido; ele já foi encerrado</translation>
    </message>
    <message>
        <source>{max_pinned} blocks are kept already; lift them first</source>
        <translation>{max_pinned} bloqueios já são mantidos; encerre-os primeiro</translation>
    </message>
    <message>
        <source>the tunnel has been destroyed</source>
        <translation>o túnel foi destruído</translation>
    </message>
    <message>
        <source>too many changes are waiting; try again later</source>
        <translation>alterações demais estão esperando; tente mais tarde</translation>
    </message>
    <message>
        <source>only the registered consent agent may do this; call RegisterAgent first</source>
        <translation>só o agente registrado pode fazer isto; chame RegisterAgent primeiro</translation>
    </message>
    <message>
        <source>the remembered answer has no name</source>
        <translation>a resposta lembrada não tem nome</translation>
    </message>
    <message>
        <source>there is no tunnel {path}</source>
        <translation>não há túnel {path}</translation>
    </message>
    <message>
        <source>the tunnel belongs to somebody else</source>
        <translation>o túnel é de outra pessoa</translation>
    </message>
    <message>
        <source>the tunnel belongs to another application than the one that asks</source>
        <translation>o túnel é de outro aplicativo, não do que pergunta</translation>
    </message>
    <message>
        <source>no remembered answer decides this; ask the person</source>
        <translation>nenhuma resposta lembrada decide isto; pergunte à pessoa</translation>
    </message>
    <message>
        <source>a remembered answer leaves nothing to choose</source>
        <translation>uma resposta lembrada não deixa nada a escolher</translation>
    </message>
    <message>
        <source>the remembered answer does not hold for this any more; ask the person</source>
        <translation>a resposta lembrada não vale mais para isto; pergunte à pessoa</translation>
    </message>
    <message>
        <source>the profile was changed meanwhile; ask again</source>
        <translation>o perfil foi alterado nesse meio-tempo; pergunte de novo</translation>
    </message>
    <message>
        <source>what was closed without an answer leaves nothing to remember</source>
        <translation>o que foi fechado sem resposta não deixa nada a lembrar</translation>
    </message>
    <message>
        <source>an answer to this cannot be remembered for {value}</source>
        <translation>uma resposta a isto não pode ser lembrada por {value}</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays disconnected.</source>
        <translation>Isto não foi permitido; {name} continua desconectado.</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays connected.</source>
        <translation>Isto não foi permitido; {name} continua conectado.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays disconnected.</source>
        <translation>O pedido foi fechado sem resposta; {name} continua desconectado.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays connected.</source>
        <translation>O pedido foi fechado sem resposta; {name} continua conectado.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays disconnected.</source>
        <translation>Ninguém respondeu a tempo; {name} continua desconectado.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays connected.</source>
        <translation>Ninguém respondeu a tempo; {name} continua conectado.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays disconnected.</source>
        <translation>O pedido foi retirado; {name} continua desconectado.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays connected.</source>
        <translation>O pedido foi retirado; {name} continua conectado.</translation>
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
        <translation>A resposta não é lembrada: {error}</translation>
    </message>
    <message>
        <source>{text} This was remembered from an earlier answer.</source>
        <translation>{text} Isto foi lembrado de uma resposta anterior.</translation>
    </message>
    <message>
        <source>{max_open} requests wait for an answer; answer one first</source>
        <translation>{max_open} pedidos esperam resposta; responda um primeiro</translation>
    </message>
    <message>
        <source>a person is being asked about this tunnel already</source>
        <translation>uma pessoa já está sendo perguntada sobre este túnel</translation>
    </message>
    <message>
        <source>no request waits under this token; it was answered, withdrawn or has expired</source>
        <translation>nenhum pedido espera com este token; ele foi respondido, retirado ou expirou</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not know where this is</source>
        <translation>{name} é executado em uma sandbox e não pode saber onde isto está</translation>
    </message>
    <message>
        <source>{value} cannot be removed: {reason}</source>
        <translation>{value} não pode ser removido: {reason}</translation>
    </message>
    <message>
        <source>there is no such remembered answer; it was revoked, or its time is over</source>
        <translation>não existe tal resposta lembrada; ela foi revogada, ou o tempo dela acabou</translation>
    </message>
    <message>
        <source>another program owns {service_name}; is the service running already?</source>
        <translation>outro programa possui {service_name}; o serviço já está em execução?</translation>
    </message>
    <message>
        <source>the runtime directory {path} cannot be used ({reason}); make it, owned by the service&apos;s user, or name another with --runtime-directory</source>
        <translation>a pasta de execução {path} não pode ser usada ({reason}); crie-a, pertencente ao usuário do serviço, ou indique outra com --runtime-directory</translation>
    </message>
    <message>
        <source>{path} is not this user&apos;s own, or others may write there; remove it, or: chown {reason} {path} &amp;&amp; chmod 0700 {path}</source>
        <translation>{path} não é deste usuário, ou outros podem gravar lá; remova-o, ou: chown {reason} {path} &amp;&amp; chmod 0700 {path}</translation>
    </message>
    <message>
        <source>another vpnguid has {path}; stop it first (systemctl stop vpnguid)</source>
        <translation>outro vpnguid tem {path}; pare-o primeiro (systemctl stop vpnguid)</translation>
    </message>
    <message>
        <source>the journal in {folder} cannot be written ({reason}); make room there, or: vpnguid --reset</source>
        <translation>o diário em {folder} não pode ser gravado ({reason}); libere espaço lá, ou: vpnguid --reset</translation>
    </message>
    <message>
        <source>{file} is not this user&apos;s own file, or others may write to it; it is not believed. Remove it, or: vpnguid --reset</source>
        <translation>{file} não é um arquivo deste usuário, ou outros podem gravar nele; não se acredita nele. Remova-o, ou: vpnguid --reset</translation>
    </message>
    <message>
        <source>it would replace another tunnel than was shown; ask again</source>
        <translation>isto substituiria outro túnel que não o mostrado; pergunte de novo</translation>
    </message>
    <message>
        <source>replaced by {name}, which carries the same networks</source>
        <translation>substituído por {name}, que leva as mesmas redes</translation>
    </message>
    <message>
        <source>the interface was removed by another program; destroy the tunnel and make it anew</source>
        <translation>a interface foi removida por outro programa; destrua o túnel e crie-o de novo</translation>
    </message>
    <message>
        <source>{wanted} is an interface of this computer, not a tunnel; take another name</source>
        <translation>{wanted} é uma interface deste computador, não um túnel; use outro nome</translation>
    </message>
    <message>
        <source>no free interface name like {wanted} is left; destroy a tunnel first</source>
        <translation>não resta nenhum nome de interface livre como {wanted}; destrua um túnel primeiro</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read from {path}: {error}</source>
        <translation>a lista de bloqueio {name} não pode ser lida de {path}: {error}</translation>
    </message>
    <message>
        <source>the block list {name} cannot be kept in {path}: {reason}</source>
        <translation>a lista de bloqueio {name} não pode ser mantida em {path}: {reason}</translation>
    </message>
    <message>
        <source>the file {path} of the block list cannot be removed: {reason}</source>
        <translation>o arquivo {path} da lista de bloqueio não pode ser removido: {reason}</translation>
    </message>
    <message>
        <source>it has more than {max_octets} octets</source>
        <translation>tem mais de {max_octets} bytes</translation>
    </message>
    <message>
        <source>it does not begin with a line of its options</source>
        <translation>não começa com uma linha das suas opções</translation>
    </message>
    <message>
        <source>its options are none</source>
        <translation>suas opções não são opções</translation>
    </message>
    <message>
        <source>it does not say who set it</source>
        <translation>não diz quem a definiu</translation>
    </message>
    <message>
        <source>its options are not all there</source>
        <translation>suas opções não estão todas lá</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use; install nftables</source>
        <translation>este computador não tem um filtro de pacotes que o serviço possa usar; instale nftables</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not answer for the person</source>
        <translation>{name} é executado em uma sandbox e não pode responder pela pessoa</translation>
    </message>
    <message>
        <source>the caller is not the registered consent agent</source>
        <translation>quem chama não é o agente registrado</translation>
    </message>
    <message>
        <source>the configuration cannot be used: line {line}: {reason}</source>
        <translation>a configuração não pode ser usada: linha {line}: {reason}</translation>
    </message>
    <message>
        <source>the configuration cannot be used: {reason}</source>
        <translation>a configuração não pode ser usada: {reason}</translation>
    </message>
    <message>
        <source>the configuration has no peer to connect to; add a [Peer] section</source>
        <translation>a configuração não tem um par ao qual se conectar; adicione uma seção [Peer]</translation>
    </message>
    <message>
        <source>the tunnel has no route to {one}</source>
        <translation>o túnel não tem rota para {one}</translation>
    </message>
    <message>
        <source>the tunnel has no DNS server {one}</source>
        <translation>o túnel não tem servidor DNS {one}</translation>
    </message>
    <message>
        <source>settings are tried for {min_trial} to {max_trial} s, not {seconds}</source>
        <translation>configurações são experimentadas por {min_trial} a {max_trial} s, não {seconds}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} has nothing in force that could be tried; update it</source>
        <translation>um túnel no estado “{value}” não tem nada em vigor que pudesse ser experimentado; altere-o diretamente</translation>
    </message>
    <message>
        <source>another tunnel carries by now what this one carried before; take it down first</source>
        <translation>outro túnel já leva o que este levava antes; desconecte-o primeiro</translation>
    </message>
    <message>
        <source>no settings of this tunnel are being tried (any more)</source>
        <translation>nenhuma configuração deste túnel está (mais) sendo experimentada</translation>
    </message>
    <message>
        <source>there are as many tunnels as the service allows; destroy one first</source>
        <translation>há tantos túneis quantos o serviço permite; destrua um primeiro</translation>
    </message>
    <message>
        <source>a person&apos;s tunnels have up to {max_networks} routes; remove some first</source>
        <translation>os túneis de uma pessoa têm até {max_networks} rotas; remova algumas primeiro</translation>
    </message>
    <message>
        <source>up to {max_profiles} profiles can be tunnels at a time; disconnect one first</source>
        <translation>até {max_profiles} perfis podem ser túneis ao mesmo tempo; desconecte um primeiro</translation>
    </message>
    <message>
        <source>the profiles that are tunnels have up to {max_peers} peers together; disconnect one first</source>
        <translation>os perfis que são túneis têm juntos até {max_peers} pares; desconecte um primeiro</translation>
    </message>
    <message>
        <source>a tunnel of another person of this computer carries these networks</source>
        <translation>um túnel de outra pessoa deste computador leva estas redes</translation>
    </message>
    <message>
        <source>the person is trying other settings of this tunnel; wait until they are kept or taken back</source>
        <translation>a pessoa está experimentando outras configurações deste túnel; espere até que sejam mantidas ou desfeitas</translation>
    </message>
    <message>
        <source>whether the local network stays reachable is for the person to say, not for the tunnel&apos;s owner</source>
        <translation>se a rede local continua acessível é a pessoa quem diz, não o dono do túnel</translation>
    </message>
    <message>
        <source>while the tunnel is up, its MTU cannot cross {min_mtu_ipv6}, below which there is no IPv6; take it down first</source>
        <translation>enquanto o túnel está conectado, a MTU dele não pode cruzar {min_mtu_ipv6}, abaixo da qual não há IPv6; desconecte-o primeiro</translation>
    </message>
    <message>
        <source>another tunnel carries these networks; take it down first</source>
        <translation>outro túnel leva estas redes; desconecte-o primeiro</translation>
    </message>
    <message>
        <source>{name} is going down</source>
        <translation>{name} está sendo desconectado</translation>
    </message>
    <message>
        <source>a program in a sandbox makes tunnels of its own, not the person&apos;s</source>
        <translation>um programa em uma sandbox cria seus próprios túneis, não os da pessoa</translation>
    </message>
    <message>
        <source>the caller&apos;s process has ended</source>
        <translation>o processo de quem chamou terminou</translation>
    </message>
    <message>
        <source>&apos;pinned&apos; keeps what &apos;kill_switch&apos; blocks; ask for both</source>
        <translation>&apos;pinned&apos; mantém o que &apos;kill_switch&apos; bloqueia; peça os dois</translation>
    </message>
    <message>
        <source>the configuration is no UTF-8 text</source>
        <translation>a configuração não é um texto UTF-8</translation>
    </message>
    <message>
        <source>another program has the device {name} open; end it, or: vpnguid --reset</source>
        <translation>outro programa tem o dispositivo {name} aberto; encerre-o, ou: vpnguid --reset</translation>
    </message>
    <message>
        <source>{name} is connected, or being asked for, already</source>
        <translation>{name} já está conectado, ou já se pergunta por ele</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read: {error}</source>
        <translation>a lista de bloqueio {name} não pode ser lida: {error}</translation>
    </message>
    <message>
        <source>the service speaks another version of this contract: {error}</source>
        <translation>o serviço fala outra versão desta interface: {error}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>{name} não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <source>the keyring did not answer within {seconds} s; unlock it and try again</source>
        <translation>o chaveiro não respondeu em {seconds} s; desbloqueie-o e tente novamente</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>o barramento do sistema não pode ser alcançado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operação não permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Arquivo ou diretório inexistente</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro de entrada/saída</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Recurso temporariamente indisponível</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Não foi possível alocar memória</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permissão negada</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo ou recurso está ocupado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Dispositivo inexistente</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é um diretório</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>É um diretório</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argumento inválido</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Arquivos abertos demais no sistema</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Arquivos abertos demais</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Não há espaço disponível no dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de arquivos somente para leitura</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Operação sem suporte</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Endereço já em uso</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Não foi possível atribuir o endereço solicitado</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>A rede não responde</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>A rede está fora de alcance</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Conexão fechada pela outra ponta</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tempo esgotado para conexão</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexão recusada</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Não há rota para o host</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cota de disco excedida</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome de arquivo muito longo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
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
        <translation>Trazer de volta o que havia antes</translation>
    </message>
    <message>
        <source>What the fields say holds from then on</source>
        <translation>O que os campos dizem vale a partir daí</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>De quem são estas configurações</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Desfazer a última alteração</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refazer a alteração que foi desfeita</translation>
    </message>
    <message>
        <source>{title} ({interface})</source>
        <translation>{title} ({interface})</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>{tunnel} – {state}</source>
        <translation>{tunnel} – {state}</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>O serviço de VPN não está em execução</translation>
    </message>
    <message>
        <source>The settings of tunnels are its own. The page Connections says more.</source>
        <translation>As configurações dos túneis são dele. A página Conexões diz mais.</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Nenhum túnel</translation>
    </message>
    <message>
        <source>Start an application that makes a VPN tunnel. What it has set up can be seen and changed here.</source>
        <translation>Inicie um aplicativo que crie um túnel VPN. O que ele configurou pode ser visto e alterado aqui.</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>A partir daí</translation>
    </message>
    <message>
        <source>When it is connected</source>
        <translation>Quando estiver conectado</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Não mais</translation>
    </message>
    <message>
        <source>Nothing changes for your traffic.</source>
        <translation>Nada muda para o seu tráfego.</translation>
    </message>
    <message>
        <source>Some traffic that {name} carries or stops now will leave this computer beside it.</source>
        <translation>Parte do tráfego que {name} transporta ou interrompe agora sairá deste computador por fora do túnel.</translation>
    </message>
    <message numerus="yes">
        <source>After Apply you have %Ln seconds to keep this. Without an answer the former settings come back.</source>
        <translation>
            <numerusform>Após Aplicar, você tem %Ln segundo para manter isto. Sem uma resposta, as configurações anteriores voltam.</numerusform>
            <numerusform>Após Aplicar, você tem %Ln segundos para manter isto. Sem uma resposta, as configurações anteriores voltam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After Apply you can go back for %Ln seconds. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</source>
        <translation>
            <numerusform>Após Aplicar, você pode voltar atrás por %Ln segundo. Sem uma resposta, isto permanece: a volta automática deixaria o tráfego sair por fora do túnel.</numerusform>
            <numerusform>Após Aplicar, você pode voltar atrás por %Ln segundos. Sem uma resposta, isto permanece: a volta automática deixaria o tráfego sair por fora do túnel.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tunnel belongs to another person of this computer.</source>
        <translation>Este túnel pertence a outra pessoa deste computador.</translation>
    </message>
    <message>
        <source>Another program answers for you at this computer, so settings cannot be changed here.</source>
        <translation>Outro programa responde por você neste computador, por isso as configurações não podem ser alteradas aqui.</translation>
    </message>
    <message>
        <source>You are being asked about this tunnel. Answer that first.</source>
        <translation>Há uma pergunta a você sobre este túnel. Responda a ela primeiro.</translation>
    </message>
    <message>
        <source>The tunnel is called {session}</source>
        <translation>O túnel se chama {session}</translation>
    </message>
    <message>
        <source>The tunnel is called by its interface, {name}</source>
        <translation>O túnel é chamado pela interface dele, {name}</translation>
    </message>
    <message>
        <source>Packets of up to {mtu} bytes go through {name}</source>
        <translation>Pacotes de até {mtu} bytes passam por {name}</translation>
    </message>
    <message>
        <source>The other end of {name} is {address}</source>
        <translation>A outra ponta de {name} é {address}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>E mais %Ln</numerusform>
            <numerusform>E mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic to {subject} goes through {name}</source>
        <translation>O tráfego para {subject} passa por {name}</translation>
    </message>
    <message>
        <source>{family} traffic is stopped</source>
        <translation>O tráfego {family} é interrompido</translation>
    </message>
    <message>
        <source>{subject} around this computer stays reachable outside {name}</source>
        <translation>{subject} em volta deste computador continua acessível por fora de {name}</translation>
    </message>
    <message>
        <source>Names are looked up at the DNS server {subject}</source>
        <translation>Os nomes são consultados no servidor DNS {subject}</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>Os nomes em {subject} são consultados nos servidores DNS de {name}</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>Outros no túnel acessam este computador como {subject}</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>O que passa pelo túnel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>What it would mean if you applied this</source>
        <translation>O que significaria se você aplicasse isto</translation>
    </message>
    <message>
        <source>{text}. Problem: {problem}</source>
        <translation>{text}. Problema: {problem}</translation>
    </message>
    <message>
        <source>The VPN service is not running. What you typed is still here.</source>
        <translation>O serviço de VPN não está em execução. O que você digitou ainda está aqui.</translation>
    </message>
    <message>
        <source>{name} is gone: its application ended or removed it. What you typed is still here to be copied.</source>
        <translation>{name} não existe mais: o aplicativo dele terminou ou o removeu. O que você digitou ainda está aqui para ser copiado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Not applied: {reason}</source>
        <translation>Não aplicado: {reason}</translation>
    </message>
    <message>
        <source>Its application has changed this meanwhile: {fields}. What you typed is still here.</source>
        <translation>O aplicativo dele alterou isto enquanto isso: {fields}. O que você digitou ainda está aqui.</translation>
    </message>
    <message>
        <source>Take the application&apos;s</source>
        <translation>Usar os valores do aplicativo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter os meus</translation>
    </message>
    <message>
        <source>The former settings are in force again. Undo brings back what you typed.</source>
        <translation>As configurações anteriores estão em vigor novamente. Desfazer traz de volta o que você digitou.</translation>
    </message>
    <message>
        <source>The changed settings are in force, to be tried.</source>
        <translation>As configurações alteradas estão em vigor, em teste.</translation>
    </message>
    <message>
        <source>Nothing yet. Whatever you change is told here first.</source>
        <translation>Nada ainda. O que quer que você altere é informado aqui primeiro.</translation>
    </message>
    <message>
        <source>Put right what is marked. Then it is told here.</source>
        <translation>Corrija o que está marcado. Então isso será informado aqui.</translation>
    </message>
    <message>
        <source>This cannot be applied: {reason}</source>
        <translation>Isto não pode ser aplicado: {reason}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
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
        <translation>O tráfego sairá do túnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
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
            <numerusform>%Ln linha colada</numerusform>
            <numerusform>%Ln linhas coladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln já estava lá</numerusform>
            <numerusform>%Ln já estavam lá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not understood</source>
        <translation>
            <numerusform>%Ln não foi entendida</numerusform>
            <numerusform>%Ln não foram entendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is too much for this list</source>
        <translation>o resto é demais para esta lista</translation>
    </message>
    <message>
        <source>Keep these settings?</source>
        <translation>Manter estas configurações?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar às anteriores</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message numerus="yes">
        <source>Going back in %Ln seconds</source>
        <translation>
            <numerusform>Volta às anteriores em %Ln segundo</numerusform>
            <numerusform>Volta às anteriores em %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can go back for %Ln seconds</source>
        <translation>
            <numerusform>Você pode voltar às anteriores por %Ln segundo</numerusform>
            <numerusform>Você pode voltar às anteriores por %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer they stay: going back by itself would let traffic out beside the tunnel.</source>
        <translation>Sem uma resposta, elas permanecem: a volta automática deixaria o tráfego sair por fora do túnel.</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Nome da sessão</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Maior pacote (MTU)</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Endereços deste computador</translation>
    </message>
    <message>
        <source>Addresses of the other end</source>
        <translation>Endereços da outra ponta</translation>
    </message>
    <message>
        <source>Networks through the tunnel</source>
        <translation>Redes pelo túnel</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>Domínios destes servidores</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Manter a rede local acessível</translation>
    </message>
    <message>
        <source>How the tunnel is called in lists and questions.</source>
        <translation>Como o túnel é chamado em listas e perguntas.</translation>
    </message>
    <message>
        <source>In bytes. 1500 is usual; smaller where large packets get lost.</source>
        <translation>Em bytes. 1500 é o usual; menor onde pacotes grandes se perdem.</translation>
    </message>
    <message>
        <source>With the size of their network, such as 10.0.0.2/24.</source>
        <translation>Com o tamanho da rede deles, como 10.0.0.2/24.</translation>
    </message>
    <message>
        <source>Only where the tunnel leads to a single computer.</source>
        <translation>Somente onde o túnel leva a um único computador.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. 0.0.0.0/0 and ::/0 are all traffic.</source>
        <translation>Como 10.0.0.0/8. 0.0.0.0/0 e ::/0 são todo o tráfego.</translation>
    </message>
    <message>
        <source>Who is asked for names while the tunnel is connected.</source>
        <translation>A quem os nomes são perguntados enquanto o túnel está conectado.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers above. Without any, every name is.</source>
        <translation>Os nomes nestes domínios são perguntados aos servidores acima. Sem nenhum domínio, todos os nomes são.</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>Impressoras e outros dispositivos em volta de você continuam acessíveis por fora de um túnel que transporta todo o tráfego. E todos os outros ali também.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Adicionar uma rede</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Adicionar um servidor</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Adicionar um domínio</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>Linha {row}: {problem}</translation>
    </message>
    <message>
        <source>This takes {size} bytes, and {limit} are allowed. Take a shorter name.</source>
        <translation>Isto ocupa {size} bytes, e são permitidos {limit}. Use um nome mais curto.</translation>
    </message>
    <message>
        <source>This name holds something that is no text.</source>
        <translation>Este nome contém algo que não é texto.</translation>
    </message>
    <message>
        <source>Type a whole number of bytes.</source>
        <translation>Digite um número inteiro de bytes.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>Isto pode ter de {least} a {most} bytes.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6 precisa de {six} bytes. Use mais, ou remova os endereços e redes IPv6.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>“{text}” não é um endereço como 10.0.0.2/24 ou fd00::2/64.</translation>
    </message>
    <message>
        <source>/0 would claim every address. Give the size of its network.</source>
        <translation>/0 tomaria todos os endereços. Informe o tamanho da rede dele.</translation>
    </message>
    <message>
        <source>No computer can have the address {text}.</source>
        <translation>Nenhum computador pode ter o endereço {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a network such as 10.0.0.0/8 or fd00::/64.</source>
        <translation>“{text}” não é uma rede como 10.0.0.0/8 ou fd00::/64.</translation>
    </message>
    <message>
        <source>{text} is an address in a network. The network is {more}.</source>
        <translation>{text} é um endereço em uma rede. A rede é {more}.</translation>
    </message>
    <message>
        <source>No tunnel can carry {text}.</source>
        <translation>Nenhum túnel pode transportar {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.1 or fd00::1.</source>
        <translation>“{text}” não é um endereço como 10.0.0.1 ou fd00::1.</translation>
    </message>
    <message>
        <source>No DNS server of a tunnel can have the address {text}.</source>
        <translation>Nenhum servidor DNS de um túnel pode ter o endereço {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a domain such as corp.example.</source>
        <translation>“{text}” não é um domínio como corp.example.</translation>
    </message>
    <message>
        <source>{text} is there already, with another size of its network.</source>
        <translation>{text} já está lá, com outro tamanho de rede.</translation>
    </message>
    <message>
        <source>{text} is an address of this computer already.</source>
        <translation>{text} já é um endereço deste computador.</translation>
    </message>
    <message>
        <source>There can be {more}. Remove some.</source>
        <translation>Pode haver {more}. Remova alguns.</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Reset the counters of {name}?</source>
        <translation>Zerar os contadores de {name}?</translation>
    </message>
    <message>
        <source>What it sent and received since it connected counts from zero again, for every program. This cannot be undone. Today, this month and the graph stay as they are.</source>
        <translation>O que ele enviou e recebeu desde que se conectou volta a contar do zero, para todos os programas. Isto não pode ser desfeito. Hoje, este mês e o gráfico ficam como estão.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zerar</translation>
    </message>
    <message>
        <source>Clear the traffic history?</source>
        <translation>Limpar o histórico de tráfego?</translation>
    </message>
    <message>
        <source>The graph and the totals of all tunnels are deleted from this computer. This cannot be undone.</source>
        <translation>O gráfico e os totais de todos os túneis são excluídos deste computador. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Export the traffic history</source>
        <translation>Exportar o histórico de tráfego</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} não pôde ser gravado: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to {path}</source>
        <translation>
            <numerusform>%n linha foi gravada em {path}</numerusform>
            <numerusform>%n linhas foram gravadas em {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from zero again.</source>
        <translation>{name} volta a contar do zero.</translation>
    </message>
    <message>
        <source>The traffic history is empty now.</source>
        <translation>O histórico de tráfego está vazio agora.</translation>
    </message>
    <message>
        <source>Nothing passed in this time</source>
        <translation>Nada passou neste período</translation>
    </message>
    <message numerus="yes">
        <source>%n other tunnels</source>
        <translation>
            <numerusform>%n outro túnel</numerusform>
            <numerusform>%n outros túneis</numerusform>
        </translation>
    </message>
    <message>
        <source>{received} / {sent}</source>
        <comment>amounts</comment>
        <translation>{received} / {sent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>All tunnels together</source>
        <translation>Todos os túneis juntos</translation>
    </message>
    <message>
        <source>Each tunnel by itself</source>
        <translation>Cada túnel separadamente</translation>
    </message>
    <message>
        <source>Graph of the traffic, last {length}: {name}</source>
        <translation>Gráfico do tráfego, último período de {length}: {name}</translation>
    </message>
    <message>
        <source>The arrow keys read the values of a moment.</source>
        <translation>As teclas de seta leem os valores de um momento.</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>Nenhum tráfego ainda</translation>
    </message>
    <message>
        <source>As soon as a tunnel is connected, what it sends and receives is drawn here. The history stays on this computer, for you alone.</source>
        <translation>Assim que um túnel estiver conectado, o que ele envia e recebe é desenhado aqui. O histórico fica neste computador, somente para você.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>Zerar contadores…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Limpar histórico…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Forget what passed until now</source>
        <translation>Esquecer o que passou até agora</translation>
    </message>
    <message>
        <source>Write the whole history into a file</source>
        <translation>Gravar todo o histórico em um arquivo</translation>
    </message>
    <message>
        <source>Choose a tunnel in the table first</source>
        <translation>Escolha primeiro um túnel na tabela</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
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
        <translation>O que passou por dia ou por mês</translation>
    </message>
    <message>
        <source>The newest is first. Above the graph you choose whose traffic it is.</source>
        <translation>O mais recente vem primeiro. Acima do gráfico você escolhe de quem é o tráfego.</translation>
    </message>
    <message>
        <source>Whether the graph stands still; what passes is counted all the same</source>
        <translation>Se o gráfico fica parado; o que passa é contado mesmo assim</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Show the last {length}</source>
        <translation>Mostrar o último período de {length}</translation>
    </message>
    <message>
        <source>Whose traffic</source>
        <translation>Tráfego de quem</translation>
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
        <translation>O que cada túnel levou no total</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>What passed on each day</source>
        <translation>O que passou em cada dia</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>What passed in each month</source>
        <translation>O que passou em cada mês</translation>
    </message>
    <message>
        <source>Since connected</source>
        <translation>Desde a conexão</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>recebido {received}, enviado {sent}</translation>
    </message>
    <message>
        <source>Totals by tunnel</source>
        <translation>Totais por túnel</translation>
    </message>
    <message>
        <source>The arrow keys choose the tunnel to reset.</source>
        <translation>As setas escolhem o túnel a zerar.</translation>
    </message>
    <message>
        <source>Other tunnels</source>
        <translation>Outros túneis</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>Perfil WireGuard</translation>
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
        <translation>Recebido: {now} agora, {peak} no máximo, {total} no total.</translation>
    </message>
    <message>
        <source>Received: {peak} at most, {total} in all.</source>
        <translation>Recebido: {peak} no máximo, {total} no total.</translation>
    </message>
    <message>
        <source>Sent: {now} now, {peak} at most, {total} in all.</source>
        <translation>Enviado: {now} agora, {peak} no máximo, {total} no total.</translation>
    </message>
    <message>
        <source>Sent: {peak} at most, {total} in all.</source>
        <translation>Enviado: {peak} no máximo, {total} no total.</translation>
    </message>
    <message>
        <source>{name}: received {received}, sent {sent}</source>
        <translation>{name}: recebido {received}, enviado {sent}</translation>
    </message>
    <message>
        <source>Received {rate}</source>
        <translation>Recebido {rate}</translation>
    </message>
    <message>
        <source>Sent {rate}</source>
        <translation>Enviado {rate}</translation>
    </message>
    <message>
        <source>An average: vpngui did not look at that time.</source>
        <translation>Uma média: o vpngui não observou nesse período.</translation>
    </message>
    <message>
        <source>{rate} (at most {peak})</source>
        <comment>average and highest rate</comment>
        <translation>{rate} (no máximo {peak})</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>traffic is blocked</source>
        <translation>o tráfego está bloqueado</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>recebendo {received}, enviando {sent}</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>O barramento do sistema está inacessível</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>O serviço de VPN não está em execução</translation>
    </message>
    <message>
        <source>vpngui may not answer for you here</source>
        <translation>O vpngui não pode responder por você aqui</translation>
    </message>
    <message>
        <source>This computer has no packet filter</source>
        <translation>Este computador não tem filtro de pacotes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Answer the question…</source>
        <translation>Responder à pergunta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tunnels</comment>
        <translation>
            <numerusform>Mais %Ln…</numerusform>
            <numerusform>Mais %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block everything</source>
        <translation>Bloquear tudo</translation>
    </message>
    <message>
        <source>Open vpngui</source>
        <translation>Abrir o vpngui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Bloqueado enquanto desconectado</translation>
    </message>
    <message>
        <source>Asks to connect</source>
        <translation>Pede para conectar</translation>
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
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>of a VPN server</comment>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Asks to disconnect</source>
        <translation>Pede para desconectar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>no handshake for {duration}</source>
        <translation>sem handshake há {duration}</translation>
    </message>
    <message>
        <source>last handshake {duration} ago</source>
        <translation>último handshake há {duration}</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>há {duration}</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>O barramento do sistema está inacessível</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>O serviço de VPN não está em execução</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Nenhum túnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asking</source>
        <translation>
            <numerusform>%Ln pedindo</numerusform>
            <numerusform>%Ln pedindo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>%Ln com erro</numerusform>
            <numerusform>%Ln com erro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>of VPN servers</comment>
        <translation>
            <numerusform>%Ln sem resposta</numerusform>
            <numerusform>%Ln sem resposta</numerusform>
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
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>O barramento do sistema está inacessível</translation>
    </message>
    <message>
        <source>vpngui talks to its service over it. It tries again by itself; until then it neither sees nor changes anything. What the service allowed or blocked stays so.</source>
        <translation>O vpngui fala com o serviço dele por meio do barramento. Ele tenta de novo sozinho; até lá, não vê nem altera nada. O que o serviço permitiu ou bloqueou continua assim.</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>O serviço de VPN não está em execução</translation>
    </message>
    <message>
        <source>Until it runs, no application can make a tunnel. vpngui notices by itself when it does. Start it as an administrator:</source>
        <translation>Até que ele esteja em execução, nenhum aplicativo pode criar um túnel. O vpngui percebe sozinho quando isso acontece. Inicie-o como administrador:</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Nenhum túnel</translation>
    </message>
    <message>
        <source>Connect a profile, or start an application that makes a VPN tunnel. It is listed here, and nothing goes through it before you allow that.</source>
        <translation>Conecte um perfil, ou inicie um aplicativo que cria um túnel VPN. Ele aparece aqui, e nada passa por ele antes que você permita.</translation>
    </message>
    <message>
        <source>Waiting for the VPN service</source>
        <translation>Esperando pelo serviço de VPN</translation>
    </message>
    <message>
        <source>It was asked what there is, and has not answered yet.</source>
        <translation>Foi perguntado a ele o que há, e ele ainda não respondeu.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Restart vpngui now?</source>
        <translation>Reiniciar o vpngui agora?</translation>
    </message>
    <message>
        <source>What you typed and did not apply is lost. Tunnels stay as they are.</source>
        <translation>O que você digitou e não aplicou é perdido. Os túneis ficam como estão.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>A question waits for your answer.</source>
        <translation>Uma pergunta espera sua resposta.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Mostrar pergunta</translation>
    </message>
    <message>
        <source>vpngui was updated. Until it is restarted, what you have not opened yet may not work.</source>
        <translation>O vpngui foi atualizado. Até ser reiniciado, o que você ainda não abriu pode não funcionar.</translation>
    </message>
    <message>
        <source>Applications cannot ask you for permission here, so none can connect: {reason}</source>
        <translation>Os aplicativos não podem pedir sua permissão aqui, por isso nenhum pode se conectar: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
</TS>
