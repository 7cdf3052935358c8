<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Connections</name>
    <message>
        <source>What it stops can leave this computer outside the tunnel again. It stays lifted until you allow the tunnel to connect the next time.</source>
        <translation>Was sie aufhält, kann diesen Rechner wieder außerhalb des Tunnels verlassen. Sie bleibt aufgehoben, bis Sie dem Tunnel das nächste Mal erlauben, sich zu verbinden.</translation>
    </message>
    <message>
        <source>Lift the block of {name}?</source>
        <translation>Sperre von {name} aufheben?</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. Its application loses it and can make another one.</source>
        <translation>Er wird sofort getrennt, und was durch ihn ging, geht wieder außerhalb. Die Anwendung verliert ihn und kann einen neuen anlegen.</translation>
    </message>
    <message>
        <source>Its application loses it and can make another one.</source>
        <translation>Die Anwendung verliert ihn und kann einen neuen anlegen.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>No block of yours is kept. A block list stops traffic here.</source>
        <translation>Es wird keine Sperre von Ihnen beibehalten. Eine Sperrliste hält hier Verkehr auf.</translation>
    </message>
    <message>
        <source>Some or all traffic is stopped by a block list or a kept block.</source>
        <translation>Eine Sperrliste oder eine beibehaltene Sperre hält Verkehr ganz oder teilweise auf.</translation>
    </message>
    <message>
        <source>Its block ends with it: traffic goes outside again. The profile stays, and can connect again.</source>
        <translation>Seine Sperre endet mit ihm: Der Verkehr geht wieder nach außen. Das Profil bleibt und kann wieder verbinden.</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. The profile stays, and can connect again.</source>
        <translation>Es wird sofort getrennt, und was hindurchging, geht wieder nach außen. Das Profil bleibt und kann wieder verbinden.</translation>
    </message>
    <message>
        <source>The profile stays, and can connect again.</source>
        <translation>Das Profil bleibt und kann wieder verbinden.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Lift kept blocks</source>
        <translation>Beibehaltene Sperren aufheben</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Everything about the tunnel that is chosen</source>
        <translation>Alles über den gewählten Tunnel</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>Tunnel suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Search for nothing any more</source>
        <translation>Nach nichts mehr suchen</translation>
    </message>
    <message>
        <source>No tunnel matches “{text}”.</source>
        <translation>Kein Tunnel passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Stop keeping the block of {name}?</source>
        <translation>Sperre von {name} nicht mehr beibehalten?</translation>
    </message>
    <message>
        <source>It ends with its application, or at once if that has ended. Other kept blocks stay.</source>
        <translation>Sie endet mit ihrer Anwendung, oder sofort, wenn diese schon beendet ist. Andere beibehaltene Sperren bleiben.</translation>
    </message>
    <message>
        <source>All kept blocks</source>
        <translation>Alle beibehaltenen Sperren</translation>
    </message>
    <message>
        <source>Lift the kept block of {name}?</source>
        <translation>Beibehaltene Sperre von {name} aufheben?</translation>
    </message>
    <message>
        <source>Lift all kept blocks?</source>
        <translation>Alle beibehaltenen Sperren aufheben?</translation>
    </message>
    <message>
        <source>What it stops can leave this computer again. Blocks of applications that still run stay as long as these want them.</source>
        <translation>Was sie aufhält, kann diesen Computer wieder verlassen. Sperren von Anwendungen, die noch laufen, bleiben, solange diese es wollen.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Keep block</source>
        <translation>Sperre beibehalten</translation>
    </message>
    <message>
        <source>Don&apos;t keep block</source>
        <translation>Sperre nicht beibehalten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The block of {name} stays until you lift it</source>
        <translation>Die Sperre von {name} bleibt, bis Sie sie aufheben</translation>
    </message>
    <message>
        <source>The block of {name} ends when you remove the tunnel</source>
        <translation>Die Sperre von {name} endet, wenn Sie den Tunnel entfernen</translation>
    </message>
    <message>
        <source>Removes the tunnel of {name}; the profile stays</source>
        <translation>Entfernt den Tunnel von {name}; das Profil bleibt</translation>
    </message>
    <message>
        <source>Shows what will happen before {name} is connected</source>
        <translation>Zeigt, was geschehen wird, bevor {name} verbunden wird</translation>
    </message>
    <message>
        <source>Takes {name} down; nothing goes through it any more</source>
        <translation>Trennt {name}; es geht nichts mehr hindurch</translation>
    </message>
    <message>
        <source>Shows the question that {name} waits for</source>
        <translation>Zeigt die Frage, auf die {name} wartet</translation>
    </message>
    <message>
        <source>Opens the settings of {name}</source>
        <translation>Öffnet die Einstellungen von {name}</translation>
    </message>
    <message>
        <source>Shows how much goes through {name}</source>
        <translation>Zeigt, wie viel durch {name} geht</translation>
    </message>
    <message>
        <source>Lets traffic pass again that {name} blocks</source>
        <translation>Lässt wieder durch, was {name} sperrt</translation>
    </message>
    <message>
        <source>The block of {name} stays when its application ends</source>
        <translation>Die Sperre von {name} bleibt, wenn die Anwendung endet</translation>
    </message>
    <message>
        <source>The block of {name} ends with its application</source>
        <translation>Die Sperre von {name} endet mit der Anwendung</translation>
    </message>
    <message>
        <source>Copies everything that is known about {name}</source>
        <translation>Kopiert alles, was über {name} bekannt ist</translation>
    </message>
    <message>
        <source>Removes {name}; its application loses it</source>
        <translation>Entfernt {name}; die Anwendung verliert ihn</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>WireGuard-Profil</translation>
    </message>
    <message>
        <source>received {rate}, {total} in all</source>
        <translation>empfangen {rate}, insgesamt {total}</translation>
    </message>
    <message>
        <source>sent {rate}, {total} in all</source>
        <translation>gesendet {rate}, insgesamt {total}</translation>
    </message>
    <message>
        <source>Blocks other traffic, kept</source>
        <translation>Sperrt anderen Verkehr, beibehalten</translation>
    </message>
    <message>
        <source>Blocks other traffic</source>
        <translation>Sperrt anderen Verkehr</translation>
    </message>
    <message>
        <source>VPN tunnels</source>
        <translation>VPN-Tunnel</translation>
    </message>
    <message>
        <source>The arrow keys choose a tunnel, Enter shows everything about it.</source>
        <translation>Die Pfeiltasten wählen einen Tunnel, die Eingabetaste zeigt alles darüber.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>VPN Tunnels</source>
        <translation>VPN-Tunnel</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel, and see what goes through it</source>
        <translation>Entscheiden, welche Anwendungen einen VPN-Tunnel nutzen dürfen, und sehen, was hindurchgeht</translation>
    </message>
    <message>
        <source>vpn;tunnel;privacy;network;</source>
        <extracomment>Words for a search, each with a semicolon behind it.</extracomment>
        <translation>vpn;tunnel;privatsphäre;datenschutz;netzwerk;</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel</source>
        <translation>Entscheiden, welche Anwendungen einen VPN-Tunnel nutzen dürfen</translation>
    </message>
    <message>
        <source>Any application may ask for a VPN tunnel. You are shown who asks and what will happen, and you decide. Whatever you decide holds: nothing comes up without your answer, and when the application ends, its tunnel is gone.</source>
        <translation>Jede Anwendung kann um einen VPN-Tunnel bitten. Sie sehen, wer fragt und was geschehen wird, und Sie entscheiden. Was Sie entscheiden, gilt: Nichts wird ohne Ihre Antwort verbunden, und wenn die Anwendung endet, ist ihr Tunnel weg.</translation>
    </message>
    <message>
        <source>A prompt that a keypress in mid-typing cannot answer</source>
        <translation>Eine Frage, die ein Tastendruck mitten im Tippen nicht beantworten kann</translation>
    </message>
    <message>
        <source>The tunnels on this computer, whose they are, and what goes through them right now</source>
        <translation>Die Tunnel auf diesem Computer, wem sie gehören und was gerade hindurchgeht</translation>
    </message>
    <message>
        <source>A tray icon that tells the state without relying on colour</source>
        <translation>Ein Symbol im Systemabschnitt, das den Zustand nicht nur durch Farbe zeigt</translation>
    </message>
    <message>
        <source>The vpngui contributors</source>
        <translation>Die Mitwirkenden von vpngui</translation>
    </message>
    <message>
        <source>The first version: a tunnel, asked for, allowed by a person, used, and gone without a trace.</source>
        <translation>Die erste Version: ein Tunnel, erbeten, von einem Menschen erlaubt, genutzt und spurlos verschwunden.</translation>
    </message>
    <message>
        <source>Make a VPN tunnel</source>
        <translation>Einen VPN-Tunnel anlegen</translation>
    </message>
    <message>
        <source>Authentication is required for an application to make a VPN tunnel</source>
        <translation>Damit eine Anwendung einen VPN-Tunnel anlegen kann, ist eine Anmeldung nötig</translation>
    </message>
    <message>
        <source>Answer for the person at the screen whether a VPN tunnel may come up</source>
        <translation>Für die Person am Bildschirm antworten, ob ein VPN-Tunnel verbunden werden darf</translation>
    </message>
    <message>
        <source>Authentication is required to answer for the person at the screen</source>
        <translation>Um für die Person am Bildschirm zu antworten, ist eine Anmeldung nötig</translation>
    </message>
    <message>
        <source>See and end the VPN tunnels of other people</source>
        <translation>Die VPN-Tunnel anderer Personen sehen und beenden</translation>
    </message>
    <message>
        <source>Authentication is required to see or end the VPN tunnels of other people</source>
        <translation>Um die VPN-Tunnel anderer Personen zu sehen oder zu beenden, ist eine Anmeldung nötig</translation>
    </message>
    <message>
        <source>Keep networks blocked when no VPN tunnel is up</source>
        <translation>Netze gesperrt halten, wenn kein VPN-Tunnel verbunden ist</translation>
    </message>
    <message>
        <source>Authentication is required to change what stays blocked when no VPN tunnel is up</source>
        <translation>Um zu ändern, was gesperrt bleibt, wenn kein VPN-Tunnel verbunden ist, ist eine Anmeldung nötig</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>vpngui keeps trying. If that goes on: is this computer online, and do the profile&apos;s endpoint and keys fit the server?</source>
        <translation>vpngui versucht es weiter. Wenn das so bleibt: Ist dieser Computer online, und passen Endpunkt und Schlüssel des Profils zum Server?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Aktiv seit</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>New settings are being tried and go back by themselves unless kept</source>
        <translation>Neue Einstellungen werden erprobt und gehen von selbst zurück, wenn sie nicht behalten werden</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>In Erprobung</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Nothing of this computer goes beside the tunnel</source>
        <translation>Nichts von diesem Computer geht am Tunnel vorbei</translation>
    </message>
    <message>
        <source>All traffic of this computer is blocked except:</source>
        <translation>Aller Verkehr dieses Rechners ist gesperrt, außer:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks through the tunnel</source>
        <translation>
            <numerusform>%Ln Netzwerk durch den Tunnel</numerusform>
            <numerusform>%Ln Netzwerke durch den Tunnel</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing through the tunnel</source>
        <translation>nichts durch den Tunnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks outside the tunnel</source>
        <translation>
            <numerusform>%Ln Netzwerk außerhalb des Tunnels</numerusform>
            <numerusform>%Ln Netzwerke außerhalb des Tunnels</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing outside the tunnel</source>
        <translation>nichts außerhalb des Tunnels</translation>
    </message>
    <message>
        <source>Kept: it stays until you lift it, also when you log out</source>
        <translation>Beibehalten: Sie bleibt, bis Sie sie aufheben, auch wenn Sie sich abmelden</translation>
    </message>
    <message>
        <source>Kept: it stays when the application ends</source>
        <translation>Beibehalten: Sie bleibt, wenn die Anwendung endet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>{name}, number {index}</source>
        <translation>{name}, Nummer {index}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Names below</source>
        <translation>Namen unterhalb von</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>bleibt erreichbar</translation>
    </message>
    <message>
        <source>not reachable while connected</source>
        <translation>nicht erreichbar, solange verbunden</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netzwerk</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>insgesamt {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets lost</source>
        <translation>
            <numerusform>%Ln Paket verloren</numerusform>
            <numerusform>%Ln Pakete verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>WireGuard</source>
        <translation>WireGuard</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln Server</numerusform>
            <numerusform>%Ln Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>Letzter Handshake</translation>
    </message>
    <message>
        <source>On: once it was connected, nothing goes beside it, not even while it is down</source>
        <translation>Ein: Nachdem es einmal verbunden war, geht nichts daran vorbei, auch nicht, während es getrennt ist</translation>
    </message>
    <message>
        <source>Off: while it is down, traffic goes outside</source>
        <translation>Aus: Während es getrennt ist, geht der Verkehr nach außen</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Kill Switch</translation>
    </message>
    <message>
        <source>in the system&apos;s kernel</source>
        <translation>im Kernel des Systems</translation>
    </message>
    <message>
        <source>by the program wireguard-go</source>
        <translation>durch das Programm wireguard-go</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>by whom</comment>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>reached at {address}</source>
        <translation>erreicht unter {address}</translation>
    </message>
    <message>
        <source>its address is not known yet</source>
        <translation>seine Adresse ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>last handshake: {when}</source>
        <translation>letzter Handshake: {when}</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>{received} empfangen, {sent} gesendet</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a handshake</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>vor {duration}</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Not looked at: {unseen}.</source>
        <translation>Nicht geprüft: {unseen}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things do not work</source>
        <translation>
            <numerusform>%Ln Sache funktioniert nicht</numerusform>
            <numerusform>%Ln Sachen funktionieren nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything needed works; %Ln things are worth knowing</source>
        <translation>
            <numerusform>Alles Nötige funktioniert; %Ln Sache ist wissenswert</numerusform>
            <numerusform>Alles Nötige funktioniert; %Ln Sachen sind wissenswert</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>None: nothing can be blocked</source>
        <translation>Keiner: Es kann nichts gesperrt werden</translation>
    </message>
    <message>
        <source>iptables, with sets of addresses</source>
        <translation>iptables, mit Adressmengen</translation>
    </message>
    <message>
        <source>None: names are looked up as without a tunnel</source>
        <translation>Keiner: Namen werden nachgeschlagen wie ohne Tunnel</translation>
    </message>
    <message>
        <source>The file {file}</source>
        <translation>Die Datei {file}</translation>
    </message>
    <message>
        <source>This is {os}, kernel {kernel}.</source>
        <translation>Dies ist {os}, Kernel {kernel}.</translation>
    </message>
    <message>
        <source>The system bus does not answer: {reason}</source>
        <translation>Der Systembus antwortet nicht: {reason}</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>Der Systembus antwortet.</translation>
    </message>
    <message>
        <source>The VPN service runs, but does not answer: {reason}</source>
        <translation>Der VPN-Dienst läuft, antwortet aber nicht: {reason}</translation>
    </message>
    <message>
        <source>The VPN service is not running. It starts when it is needed.</source>
        <translation>Der VPN-Dienst läuft nicht. Er startet, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>The VPN service is not running, and nothing starts it.</source>
        <translation>Der VPN-Dienst läuft nicht, und nichts startet ihn.</translation>
    </message>
    <message>
        <source>The VPN service runs, version {version}.</source>
        <translation>Der VPN-Dienst läuft, Version {version}.</translation>
    </message>
    <message>
        <source>The VPN service has another version than this app ({version}).</source>
        <translation>Der VPN-Dienst hat eine andere Version als diese App ({version}).</translation>
    </message>
    <message>
        <source>There is no packet filter. Nothing can be blocked, and no tunnel can carry all traffic.</source>
        <translation>Es gibt keinen Paketfilter. Nichts kann gesperrt werden, und kein Tunnel kann allen Verkehr führen.</translation>
    </message>
    <message>
        <source>Traffic is blocked with {name}.</source>
        <translation>Verkehr wird gesperrt mit {name}.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are not used.</source>
        <translation>Die DNS-Server eines Tunnels werden nicht verwendet.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are set through: {name}</source>
        <translation>Die DNS-Server eines Tunnels werden eingetragen über: {name}</translation>
    </message>
    <message>
        <source>There is no WireGuard. Profiles cannot be connected.</source>
        <translation>Es gibt kein WireGuard. Profile können nicht verbunden werden.</translation>
    </message>
    <message>
        <source>Profiles are connected by WireGuard ({name}).</source>
        <translation>Profile werden durch WireGuard verbunden ({name}).</translation>
    </message>
    <message>
        <source>The files of these block lists were damaged: {lists}.</source>
        <translation>Die Dateien dieser Sperrlisten waren beschädigt: {lists}.</translation>
    </message>
    <message>
        <source>polkit does not answer, so every request is refused.</source>
        <translation>polkit antwortet nicht, daher wird jede Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>vpngui is not installed completely: polkit does not know {actions}.</source>
        <translation>vpngui ist nicht vollständig installiert: polkit kennt {actions} nicht.</translation>
    </message>
    <message>
        <source>polkit answers, and knows vpngui.</source>
        <translation>polkit antwortet und kennt vpngui.</translation>
    </message>
    <message>
        <source>Your programs may ask for tunnels.</source>
        <translation>Ihre Programme dürfen um Tunnel bitten.</translation>
    </message>
    <message>
        <source>Your programs may not ask for tunnels in this session.</source>
        <translation>Ihre Programme dürfen in dieser Sitzung nicht um Tunnel bitten.</translation>
    </message>
    <message>
        <source>You may answer their requests.</source>
        <translation>Sie dürfen ihre Anfragen beantworten.</translation>
    </message>
    <message>
        <source>You may not answer requests in this session.</source>
        <translation>Sie dürfen in dieser Sitzung keine Anfragen beantworten.</translation>
    </message>
    <message>
        <source>This kernel makes no tunnel interfaces: {reason}</source>
        <translation>Dieser Kernel legt keine Tunnelschnittstellen an: {reason}</translation>
    </message>
    <message>
        <source>The kernel makes tunnel interfaces.</source>
        <translation>Der Kernel legt Tunnelschnittstellen an.</translation>
    </message>
    <message>
        <source>The VPN service is not running, but this is left of it: {things}.</source>
        <translation>Der VPN-Dienst läuft nicht, aber dies ist von ihm übrig: {things}.</translation>
    </message>
    <message>
        <source>In the network of this computer: {things}.</source>
        <translation>Im Netzwerk dieses Rechners: {things}.</translation>
    </message>
    <message>
        <source>There is nothing of vpngui in the network of this computer.</source>
        <translation>Im Netzwerk dieses Rechners ist nichts von vpngui.</translation>
    </message>
    <message>
        <source>The reverse path filter of {links} is strict. It drops what a VPN server answers while its tunnel carries all traffic.</source>
        <translation>Der Rückwegfilter (rp_filter) von {links} ist streng. Er verwirft, was ein VPN-Server antwortet, während sein Tunnel allen Verkehr führt.</translation>
    </message>
    <message>
        <source>The reverse path filter lets the answers of VPN servers in.</source>
        <translation>Der Rückwegfilter lässt die Antworten von VPN-Servern herein.</translation>
    </message>
    <message>
        <source>The bus of this session does not answer: {reason}</source>
        <translation>Der Bus dieser Sitzung antwortet nicht: {reason}</translation>
    </message>
    <message>
        <source>The bus of this session answers.</source>
        <translation>Der Bus dieser Sitzung antwortet.</translation>
    </message>
    <message>
        <source>The app runs.</source>
        <translation>Die App läuft.</translation>
    </message>
    <message>
        <source>The app is not running. It starts when it is needed.</source>
        <translation>Die App läuft nicht. Sie startet, wenn sie gebraucht wird.</translation>
    </message>
    <message>
        <source>The app is not running, and nothing starts it.</source>
        <translation>Die App läuft nicht, und nichts startet sie.</translation>
    </message>
    <message>
        <source>The VPN service does not take the answers of this app.</source>
        <translation>Der VPN-Dienst nimmt die Antworten dieser App nicht an.</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Diese Arbeitsumgebung zeigt Symbole im Systembereich.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Symbole im Systembereich.</translation>
    </message>
    <message>
        <source>Start the D-Bus system bus. It is in the package dbus.</source>
        <translation>Starten Sie den D-Bus-Systembus. Er ist im Paket dbus.</translation>
    </message>
    <message>
        <source>Start it anew, as an administrator:</source>
        <translation>Starten Sie ihn als Systemverwalter neu:</translation>
    </message>
    <message>
        <source>Start it, as an administrator:</source>
        <translation>Starten Sie ihn als Systemverwalter:</translation>
    </message>
    <message>
        <source>Install nftables, then start the service anew:</source>
        <translation>Installieren Sie nftables und starten Sie den Dienst neu:</translation>
    </message>
    <message>
        <source>Unless that is meant so, start the helper that sets them:</source>
        <translation>Wenn das nicht so gewollt ist, starten Sie den Helfer, der sie einträgt:</translation>
    </message>
    <message>
        <source>Where they are wanted, install wireguard-go, then start the service anew:</source>
        <translation>Wo sie gewünscht sind, installieren Sie wireguard-go und starten den Dienst neu:</translation>
    </message>
    <message>
        <source>Set the lists up anew. What was in them was set aside in {folder}.</source>
        <translation>Legen Sie die Listen neu an. Was darin war, liegt nun in {folder}.</translation>
    </message>
    <message>
        <source>Install polkit, and start it:</source>
        <translation>Installieren Sie polkit und starten Sie es:</translation>
    </message>
    <message>
        <source>Install all parts of vpngui, then have the bus read them:</source>
        <translation>Installieren Sie alle Teile von vpngui und lassen Sie den Bus sie lesen:</translation>
    </message>
    <message>
        <source>Log in at the screen, or have the administrator allow {action} in polkit.</source>
        <translation>Melden Sie sich am Bildschirm an, oder lassen Sie den Systemverwalter {action} in polkit erlauben.</translation>
    </message>
    <message>
        <source>Load the driver, or start the computer anew:</source>
        <translation>Laden Sie den Treiber, oder starten Sie den Rechner neu:</translation>
    </message>
    <message>
        <source>Take it away:</source>
        <translation>Entfernen Sie es:</translation>
    </message>
    <message>
        <source>Make it loose, until the computer starts anew. A file in {folder} makes it last.</source>
        <translation>Stellen Sie ihn locker, bis der Rechner neu startet. Eine Datei in {folder} macht es dauerhaft.</translation>
    </message>
    <message>
        <source>Start vpngui in a desktop session.</source>
        <translation>Starten Sie vpngui in einer grafischen Sitzung.</translation>
    </message>
    <message>
        <source>Start it:</source>
        <translation>Starten Sie sie:</translation>
    </message>
    <message>
        <source>The top of the window says why. Another program may answer for you.</source>
        <translation>Warum, steht oben im Fenster. Vielleicht antwortet ein anderes Programm für Sie.</translation>
    </message>
    <message>
        <source>The menu of applications opens the window.</source>
        <translation>Das Anwendungsmenü öffnet das Fenster.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>All traffic</source>
        <translation>Aller Verkehr</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>Diese Netze</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Nothing goes to this peer yet.</source>
        <translation>Zu dieser Gegenstelle geht noch nichts.</translation>
    </message>
    <message>
        <source>All of IPv4 goes to it, but not IPv6: that would be ::/0.</source>
        <translation>Alles von IPv4 geht zu ihr, aber nicht IPv6: Das wäre ::/0.</translation>
    </message>
    <message>
        <source>All of IPv6 goes to it, but not IPv4: that would be 0.0.0.0/0.</source>
        <translation>Alles von IPv6 geht zu ihr, aber nicht IPv4: Das wäre 0.0.0.0/0.</translation>
    </message>
    <message>
        <source>When it connects, and what it stops</source>
        <translation>Wann es verbindet, und was es aufhält</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the profile as it is here</source>
        <translation>Das Profil behalten, wie es hier ist</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What it says, and what vpngui does with it</source>
        <translation>Was es sagt, und was vpngui damit macht</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you changed in this profile would be lost.</source>
        <translation>Was Sie an diesem Profil geändert haben, ginge verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>Neues Schlüsselpaar</translation>
    </message>
    <message>
        <source>Public key of this computer</source>
        <translation>Öffentlicher Schlüssel dieses Computers</translation>
    </message>
    <message>
        <source>The other end needs this one: hand it on to who runs it.</source>
        <translation>Die andere Seite braucht ihn: Geben Sie ihn an deren Betreiber weiter.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>Selten gebraucht</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>Zurück zu den Profilen</translation>
    </message>
    <message>
        <source>Asks first where something would be lost.</source>
        <translation>Fragt vorher, wenn etwas verloren ginge.</translation>
    </message>
    <message>
        <source>How the profile is shown</source>
        <translation>Wie das Profil gezeigt wird</translation>
    </message>
    <message>
        <source>All fields in groups, or the configuration as text.</source>
        <translation>Alle Felder in Gruppen, oder die Konfiguration als Text.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Each value by itself</source>
        <translation>Jeder Wert für sich</translation>
    </message>
    <message>
        <source>The configuration as it is written</source>
        <translation>Die Konfiguration, wie sie geschrieben wird</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>Der öffentliche Schlüssel ist kopiert.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Gegenstellen</translation>
    </message>
    <message>
        <source>A peer is the other end, such as a server. Without one nothing can connect.</source>
        <translation>Eine Gegenstelle ist die andere Seite, etwa ein Server. Ohne eine kann nichts verbunden werden.</translation>
    </message>
    <message>
        <source>The fields below are of the chosen one.</source>
        <translation>Die Felder darunter gehören zur gewählten.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Gegenstelle hinzufügen</translation>
    </message>
    <message>
        <source>Remove this peer</source>
        <translation>Diese Gegenstelle entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Hier stimmt etwas nicht</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>Das konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>This profile was removed, and its keys with it.</source>
        <translation>Dieses Profil wurde entfernt, und seine Schlüssel mit ihm.</translation>
    </message>
    <message>
        <source>This profile was removed. Save it to have it back.</source>
        <translation>Dieses Profil wurde entfernt. Speichern Sie es, um es wiederzuhaben.</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you edit it here.</source>
        <translation>Dieses Profil wurde anderswo geändert, während Sie es hier bearbeiten.</translation>
    </message>
    <message>
        <source>Take that over</source>
        <translation>Das übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>The keys cannot be had now, and stay as they are: {reason}.</source>
        <translation>Die Schlüssel sind jetzt nicht zu bekommen und bleiben, wie sie sind: {reason}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Saved. The connection that is there stays as it was: this counts from the next.</source>
        <translation>Gespeichert. Die bestehende Verbindung bleibt, wie sie war: Das gilt ab der nächsten.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>The keys are being fetched. The keyring may ask you to unlock it.</source>
        <translation>Die Schlüssel werden geholt. Vielleicht bittet der Schlüsselbund darum, ihn zu entsperren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need another look.</source>
        <translation>
            <numerusform>Ein Feld braucht noch einen Blick.</numerusform>
            <numerusform>%Ln Felder brauchen noch einen Blick.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no peer yet, and cannot connect without one.</source>
        <translation>Es hat noch keine Gegenstelle und kann ohne eine nicht verbinden.</translation>
    </message>
    <message>
        <source>It has no address yet: nothing comes back without one.</source>
        <translation>Es hat noch keine Adresse: Ohne eine kommt nichts zurück.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The text is not understood yet.</source>
        <translation>Der Text ist noch nicht verständlich.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Keys are hidden. One that stays as it is here is kept; type over it to have another.</source>
        <translation>Schlüssel sind verborgen. Einer, der hier bleibt, wie er ist, wird behalten; überschreiben Sie ihn, um einen anderen zu haben.</translation>
    </message>
    <message>
        <source>This profile is too long to be shown as text. Export it instead.</source>
        <translation>Dieses Profil ist zu lang, um es als Text zu zeigen. Exportieren Sie es stattdessen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch einer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Adressen dieses Computers</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>Domänen dieser Server</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Größtes Paket (MTU)</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>Port dieses Computers</translation>
    </message>
    <message>
        <source>Mark on packets (FwMark)</source>
        <translation>Markierung der Pakete (FwMark)</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Routingtabelle</translation>
    </message>
    <message>
        <source>Public key of the peer</source>
        <translation>Öffentlicher Schlüssel der Gegenstelle</translation>
    </message>
    <message>
        <source>Address of the peer (endpoint)</source>
        <translation>Adresse der Gegenstelle (Endpunkt)</translation>
    </message>
    <message>
        <source>What goes to this peer</source>
        <translation>Was zu dieser Gegenstelle geht</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>Vorab geteilter Schlüssel</translation>
    </message>
    <message>
        <source>Keep alive every (seconds)</source>
        <translation>Lebenszeichen alle (Sekunden)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How the profile is called in lists and questions.</source>
        <translation>Wie das Profil in Listen und Fragen heißt.</translation>
    </message>
    <message>
        <source>Stays on this computer. Nobody else should ever see it.</source>
        <translation>Bleibt auf diesem Computer. Niemand sonst sollte ihn je sehen.</translation>
    </message>
    <message>
        <source>Inside the tunnel, such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>Im Tunnel, etwa 10.0.0.2/24 oder fd00::2/64.</translation>
    </message>
    <message>
        <source>Who is asked for names while the profile is connected.</source>
        <translation>Wer nach Namen gefragt wird, solange das Profil verbunden ist.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers. Without any, every name is.</source>
        <translation>Nach Namen in diesen Domänen wird bei den Servern gefragt. Ohne Domänen nach allen Namen.</translation>
    </message>
    <message>
        <source>In bytes. Leave it empty for what fits usually.</source>
        <translation>In Byte. Leer für das, was meistens passt.</translation>
    </message>
    <message>
        <source>Leave it empty for any that is free.</source>
        <translation>Leer für irgendeinen freien.</translation>
    </message>
    <message>
        <source>Kept for export. vpngui marks packets in its own way.</source>
        <translation>Wird für den Export behalten. vpngui markiert Pakete auf eigene Weise.</translation>
    </message>
    <message>
        <source>“off” sets no routes. Empty, or anything else, has vpngui choose the table.</source>
        <translation>„off“ setzt keine Routen. Leer oder mit anderem Inhalt wählt vpngui die Tabelle.</translation>
    </message>
    <message>
        <source>You get it from who runs the other end.</source>
        <translation>Sie bekommen ihn vom Betreiber der anderen Seite.</translation>
    </message>
    <message>
        <source>Such as vpn.example:51820 or [2001:db8::1]:51820. Empty if the peer comes to you.</source>
        <translation>Etwa vpn.example:51820 oder [2001:db8::1]:51820. Leer, wenn die Gegenstelle zu Ihnen kommt.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. What comes from it has to come from there.</source>
        <translation>Etwa 10.0.0.0/8. Was von ihr kommt, muss von dort kommen.</translation>
    </message>
    <message>
        <source>A second secret that both ends share. Most peers have none.</source>
        <translation>Ein zweites Geheimnis, das beide Seiten teilen. Die meisten Gegenstellen haben keines.</translation>
    </message>
    <message>
        <source>25 is usual behind a router. Leave it empty where it is not needed.</source>
        <translation>25 ist hinter einem Router üblich. Leer lassen, wo es nicht nötig ist.</translation>
    </message>
    <message>
        <source>The first line is what the peer is called here.</source>
        <translation>Nach der ersten Zeile heißt die Gegenstelle hier.</translation>
    </message>
    <message>
        <source>For yourself. They are kept as comments of the configuration.</source>
        <translation>Für Sie selbst. Sie bleiben als Kommentare der Konfiguration erhalten.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Domäne hinzufügen</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>Connect at login</source>
        <translation>Bei der Anmeldung verbinden</translation>
    </message>
    <message>
        <source>You are asked as always, unless your answer is remembered. vpngui itself has to start at login, too: see Preferences.</source>
        <translation>Sie werden wie immer gefragt, außer Ihre Antwort ist gemerkt. Auch vpngui selbst muss bei der Anmeldung starten: siehe Einstellungen.</translation>
    </message>
    <message>
        <source>Connect on networks you do not trust</source>
        <translation>In Netzwerken verbinden, denen Sie nicht vertrauen</translation>
    </message>
    <message>
        <source>Such as an open Wi-Fi. Preferences has the networks that you trust.</source>
        <translation>Etwa in einem offenen WLAN. In den Einstellungen stehen die Netzwerke, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>Block everything when this tunnel is down</source>
        <translation>Alles sperren, wenn dieser Tunnel getrennt ist</translation>
    </message>
    <message>
        <source>Once it was connected, nothing goes around it until you lift the block or log out.</source>
        <translation>Nachdem es einmal verbunden war, geht nichts daran vorbei, bis Sie die Sperre aufheben oder sich abmelden.</translation>
    </message>
    <message>
        <source>Keep that block until you lift it</source>
        <translation>Diese Sperre beibehalten, bis Sie sie aufheben</translation>
    </message>
    <message>
        <source>Also after you log out. Connecting may then ask for a password.</source>
        <translation>Auch nachdem Sie sich abgemeldet haben. Für das Verbinden kann dann ein Passwort nötig sein.</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Lokales Netzwerk erreichbar lassen</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>Drucker und andere Geräte um Sie herum bleiben neben einem Tunnel erreichbar, durch den aller Verkehr geht. Alle anderen dort auch.</translation>
    </message>
    <message>
        <source>Peer {number}</source>
        <translation>Gegenstelle {number}</translation>
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
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>A name is one line of up to {limit} bytes. Take a shorter one.</source>
        <translation>Ein Name ist eine Zeile von höchstens {limit} Byte. Nehmen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Another profile is called so. Take another name.</source>
        <translation>Ein anderes Profil heißt so. Nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>Hier ist ein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>A key is 44 letters, digits and signs, and ends with “=”.</source>
        <translation>Ein Schlüssel besteht aus 44 Buchstaben, Ziffern und Zeichen und endet mit „=“.</translation>
    </message>
    <message>
        <source>Another peer has this key already.</source>
        <translation>Eine andere Gegenstelle hat diesen Schlüssel schon.</translation>
    </message>
    <message>
        <source>This is your own public key. The one of the other end belongs here.</source>
        <translation>Das ist Ihr eigener öffentlicher Schlüssel. Hierher gehört der der anderen Seite.</translation>
    </message>
    <message>
        <source>Type a name or an address, a colon and a port: vpn.example:51820, [2001:db8::1]:51820.</source>
        <translation>Geben Sie einen Namen oder eine Adresse, einen Doppelpunkt und einen Port ein: vpn.example:51820, [2001:db8::1]:51820.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535.</source>
        <translation>Ein Port ist eine ganze Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>Das können {least} bis {most} Byte sein.</translation>
    </message>
    <message>
        <source>A mark is a number such as 51820 or 0xca6c.</source>
        <translation>Eine Markierung ist eine Zahl wie 51820 oder 0xca6c.</translation>
    </message>
    <message>
        <source>Type “off”, a number or the name of a table, or nothing.</source>
        <translation>Geben Sie „off“, die Nummer oder den Namen einer Tabelle oder nichts ein.</translation>
    </message>
    <message>
        <source>Type a number of seconds up to 65535, or nothing.</source>
        <translation>Geben Sie eine Zahl von Sekunden bis 65535 oder nichts ein.</translation>
    </message>
    <message>
        <source>A note must not hold a key: notes are not kept as secrets are.</source>
        <translation>Eine Notiz darf keinen Schlüssel enthalten: Notizen werden nicht wie Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>“{text}” is no address. A domain belongs into the list of domains.</source>
        <translation>„{text}“ ist keine Adresse. Eine Domäne gehört in die Liste der Domänen.</translation>
    </message>
    <message>
        <source>“{text}” is no domain. An address belongs into the list of servers.</source>
        <translation>„{text}“ ist keine Domäne. Eine Adresse gehört in die Liste der Server.</translation>
    </message>
    <message>
        <source>{text} goes to another peer already.</source>
        <translation>{text} geht schon zu einer anderen Gegenstelle.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6 braucht {six} Byte. Nehmen Sie mehr, oder entfernen Sie die IPv6-Adressen und -Netze.</translation>
    </message>
    <message>
        <source>All peers together can have {networks} networks. Remove some.</source>
        <translation>Alle Gegenstellen zusammen können {networks} Netze haben. Entfernen Sie einige.</translation>
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
        <translation>Anwendungen bitten um VPN-Tunnel, und Sie entscheiden. Was Sie entscheiden, gilt.</translation>
    </message>
    <message>
        <source>Free software by the vpngui contributors, under the Apache License 2.0. It comes without any warranty. The windows are made with Qt {version}, under the GNU LGPL 3.</source>
        <translation>Freie Software der Mitwirkenden an vpngui, unter der Apache License 2.0. Sie kommt ohne jede Gewährleistung. Die Fenster sind mit Qt {version} gemacht, unter der GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>What draws this window, and its licence</source>
        <translation>Was dieses Fenster zeichnet, und unter welcher Lizenz</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Do the self-test once more</source>
        <translation>Den Selbsttest noch einmal machen</translation>
    </message>
    <message>
        <source>What works, too, or only what needs a look</source>
        <translation>Auch was funktioniert, oder nur, was einen Blick braucht</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The self-test could not be done</source>
        <translation>Der Selbsttest war nicht möglich</translation>
    </message>
    <message>
        <source>Hide what works</source>
        <translation>Verbergen, was funktioniert</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln checks</source>
        <translation>
            <numerusform>Die %Ln Prüfung anzeigen</numerusform>
            <numerusform>Alle %Ln Prüfungen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Rückgängig, Wiederherstellen</translation>
    </message>
    <message>
        <source>Apply a changed block list</source>
        <translation>Eine geänderte Sperrliste anwenden</translation>
    </message>
    <message>
        <source>Copy, paste what is chosen</source>
        <translation>Gewähltes kopieren, einfügen</translation>
    </message>
    <message>
        <source>Remove or revoke what is chosen</source>
        <translation>Gewähltes entfernen oder widerrufen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Nächstes und voriges Bedienelement</translation>
    </message>
    <message>
        <source>Switch or press a control</source>
        <translation>Bedienelement umschalten oder drücken</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>For those who help you, in English. Addresses and names are replaced by numbers; look through it before you send it.</source>
        <translation>Für die, die Ihnen helfen, auf Englisch. Adressen und Namen sind durch Nummern ersetzt; sehen Sie ihn durch, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command {command}</source>
        <translation>Den Befehl {command} kopieren</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Collect what others need to help you</source>
        <translation>Sammeln, was andere brauchen, um Ihnen zu helfen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>To paste it where you ask for help</source>
        <translation>Um es dort einzufügen, wo Sie um Hilfe bitten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>VPN service</source>
        <translation>VPN-Dienst</translation>
    </message>
    <message>
        <source>Questions of applications</source>
        <translation>Fragen von Anwendungen</translation>
    </message>
    <message>
        <source>Traffic is blocked with</source>
        <translation>Verkehr wird gesperrt mit</translation>
    </message>
    <message>
        <source>DNS servers are set through</source>
        <translation>DNS-Server werden eingetragen über</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Diese App</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Der Systembus ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Running, version {version}</source>
        <translation>Läuft, Version {version}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Nobody answers them</source>
        <translation>Niemand beantwortet sie</translation>
    </message>
    <message>
        <source>This app shows them to you</source>
        <translation>Diese App zeigt sie Ihnen</translation>
    </message>
    <message>
        <source>This app may not show them: {reason}</source>
        <translation>Diese App darf sie nicht zeigen: {reason}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The traffic history could not be read, so a new one was begun. The old one is kept as {path}.</source>
        <translation>Der Verlauf des Datenverkehrs war nicht lesbar, daher wurde ein neuer begonnen. Der alte ist aufgehoben als {path}.</translation>
    </message>
    <message>
        <source>A later version of vpngui wrote the traffic history, so it is left alone. What passes now is forgotten when vpngui ends. The file is {path}.</source>
        <translation>Eine spätere Version von vpngui hat den Verlauf geschrieben, daher bleibt er unberührt. Was jetzt anfällt, ist vergessen, wenn vpngui endet. Die Datei ist {path}.</translation>
    </message>
    <message>
        <source>Another vpngui of yours, in another session, keeps the traffic history. This one shows what passes while it runs, and forgets it when it ends.</source>
        <translation>Ein anderes vpngui von Ihnen, in einer anderen Sitzung, führt den Verlauf. Dieses zeigt, was anfällt, solange es läuft, und vergisst es am Ende.</translation>
    </message>
    <message>
        <source>The disk is full, so the traffic history is kept in memory. It is written as soon as there is room, and forgotten if vpngui ends before.</source>
        <translation>Der Datenträger ist voll, daher bleibt der Verlauf im Arbeitsspeicher. Er wird geschrieben, sobald Platz ist, und ist vergessen, wenn vpngui vorher endet.</translation>
    </message>
    <message>
        <source>There is no home directory, so the traffic history is forgotten when vpngui ends.</source>
        <translation>Es gibt keinen persönlichen Ordner, daher ist der Verlauf vergessen, wenn vpngui endet.</translation>
    </message>
    <message>
        <source>The traffic history cannot be written to {path}: {reason}. It is kept in memory, tried again and again, and forgotten if vpngui ends before that works.</source>
        <translation>Der Verlauf kann nicht in {path} geschrieben werden: {reason}. Er bleibt im Arbeitsspeicher, es wird immer wieder versucht, und er ist vergessen, wenn vpngui endet, bevor es gelingt.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>An unknown program</source>
        <translation>Ein unbekanntes Programm</translation>
    </message>
    <message>
        <source>WireGuard profile with the keys {keys}</source>
        <translation>WireGuard-Profil mit den Schlüsseln {keys}</translation>
    </message>
    <message>
        <source>Not verified: it says that it is the Flatpak application {name}</source>
        <translation>Nicht geprüft: Es sagt, es sei die Flatpak-Anwendung {name}</translation>
    </message>
    <message>
        <source>Not verified: the system cannot tell which program this is</source>
        <translation>Nicht geprüft: Das System kann nicht sagen, welches Programm dies ist</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it, started as {unit}</source>
        <translation>Nicht geprüft: {executable} führt es aus, gestartet als {unit}</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it</source>
        <translation>Nicht geprüft: {executable} führt es aus</translation>
    </message>
    <message>
        <source>Verified: Snap application {name}</source>
        <translation>Geprüft: Snap-Anwendung {name}</translation>
    </message>
    <message>
        <source>Verified: package {name}</source>
        <translation>Geprüft: Paket {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Export networks</source>
        <translation>Netzwerke exportieren</translation>
    </message>
    <message>
        <source>Plain list (*.txt)</source>
        <translation>Einfache Liste (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were written.</source>
        <translation>
            <numerusform>%Ln Netzwerk wurde geschrieben.</numerusform>
            <numerusform>%Ln Netzwerke wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>Netzwerke importieren</translation>
    </message>
    <message>
        <source>Lists (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</source>
        <translation>Listen (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>This cuts the computer off</source>
        <translation>Dies schneidet den Rechner ab</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet …</translation>
    </message>
    <message>
        <source>“{title}” is lifted and removed.</source>
        <translation>„{title}“ ist aufgehoben und entfernt.</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>„{title}“ ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What was not applied is discarded.</source>
        <translation>Was nicht angewendet war, ist verworfen.</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>{network} hinzufügen</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Meine verwerfen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln networks</source>
        <translation>
            <numerusform>Hinzufügen von %Ln Netzwerk</numerusform>
            <numerusform>Hinzufügen von %Ln Netzwerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing all by %Ln networks</source>
        <translation>
            <numerusform>Ersetzen aller durch %Ln Netzwerk</numerusform>
            <numerusform>Ersetzen aller durch %Ln Netzwerke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln networks</source>
        <translation>
            <numerusform>Entfernen von %Ln Netzwerk</numerusform>
            <numerusform>Entfernen von %Ln Netzwerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>Änderung eines Kommentars</translation>
    </message>
    <message>
        <source>One row holds one network; add the others by themselves.</source>
        <translation>Eine Zeile enthält ein Netzwerk; fügen Sie die anderen einzeln hinzu.</translation>
    </message>
    <message>
        <source>Change of a network</source>
        <translation>Änderung eines Netzwerks</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Es gibt nichts zusammenzufassen.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks less, and the same addresses are in the list.</source>
        <translation>
            <numerusform>%Ln Netzwerk weniger, und dieselben Adressen sind in der Liste.</numerusform>
            <numerusform>%Ln Netzwerke weniger, und dieselben Adressen sind in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list has %Ln networks at the most.</source>
        <translation>
            <numerusform>Eine Liste hat höchstens %Ln Netzwerk.</numerusform>
            <numerusform>Eine Liste hat höchstens %Ln Netzwerke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Make the fewest networks that hold the same addresses</source>
        <translation>Die wenigsten Netzwerke bilden, die dieselben Adressen enthalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget what is not applied</source>
        <translation>Vergessen, was nicht angewendet ist</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>{undo}: {what}</source>
        <translation>{undo}: {what}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <source>Also add the %Ln networks of which an address is given</source>
        <translation>
            <numerusform>Auch das %Ln Netzwerk hinzufügen, von dem eine Adresse angegeben ist</numerusform>
            <numerusform>Auch die %Ln Netzwerke hinzufügen, von denen eine Adresse angegeben ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what is in the list now</source>
        <translation>Entfernen, was jetzt in der Liste ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>What was not understood, as text</source>
        <translation>Was nicht verstanden wurde, als Text</translation>
    </message>
    <message>
        <source>Nothing is added</source>
        <translation>Nichts wird hinzugefügt</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Lines that add nothing, and why</source>
        <translation>Zeilen, die nichts hinzufügen, und warum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were added.</source>
        <translation>
            <numerusform>%Ln Netzwerk wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Netzwerke wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than a list may be.</source>
        <translation>{file} ist größer, als eine Liste sein darf.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>The arrow keys choose a list, Enter opens it.</source>
        <translation>Die Pfeiltasten wählen eine Liste, die Eingabetaste öffnet sie.</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Liste importieren …</translation>
    </message>
    <message>
        <source>Make a list without networks</source>
        <translation>Eine Liste ohne Netze anlegen</translation>
    </message>
    <message>
        <source>Make a list of the networks in a file</source>
        <translation>Aus den Netzen in einer Datei eine Liste machen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Networks of the list</source>
        <translation>Netzwerke der Liste</translation>
    </message>
    <message>
        <source>No networks yet. Type one above, paste many, or drop a file here.</source>
        <translation>Noch keine Netzwerke. Geben Sie oben eines ein, fügen Sie viele ein, oder legen Sie hier eine Datei ab.</translation>
    </message>
    <message>
        <source>No network of the list is like that.</source>
        <translation>Kein Netzwerk der Liste ist so.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste networks</source>
        <translation>Netzwerke einfügen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>Titel der Liste</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Whether what the list says is to count</source>
        <translation>Ob gelten soll, was die Liste sagt</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>Was die Liste tut</translation>
    </message>
    <message>
        <source>Block these networks</source>
        <translation>Diese Netzwerke sperren</translation>
    </message>
    <message>
        <source>Allow only these networks</source>
        <translation>Nur diese Netzwerke erlauben</translation>
    </message>
    <message>
        <source>When the list is in force</source>
        <translation>Wann die Liste gilt</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>Name des Tunnels</translation>
    </message>
    <message>
        <source>Remove the whole list</source>
        <translation>Die ganze Liste entfernen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>While the tunnel {tunnel} is up</source>
        <translation>Solange der Tunnel {tunnel} verbunden ist</translation>
    </message>
    <message>
        <source>While another tunnel is up…</source>
        <translation>Solange ein anderer Tunnel verbunden ist …</translation>
    </message>
    <message>
        <source>Change of the title</source>
        <translation>Änderung des Titels</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Change of what the list does</source>
        <translation>Änderung dessen, was die Liste tut</translation>
    </message>
    <message>
        <source>A tunnel&apos;s name is 1 to 15 letters, digits, “_”, “.” and “-”.</source>
        <translation>Der Name eines Tunnels besteht aus 1 bis 15 Buchstaben, Ziffern, „_“, „.“ und „-“.</translation>
    </message>
    <message>
        <source>Change of when the list is in force</source>
        <translation>Änderung, wann die Liste gilt</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Der VPN-Dienst läuft nicht</translation>
    </message>
    <message>
        <source>It keeps the block lists. Without it none is in force.</source>
        <translation>Er führt die Sperrlisten. Ohne ihn gilt keine.</translation>
    </message>
    <message>
        <source>Block lists are out of reach</source>
        <translation>Sperrlisten sind nicht erreichbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No block lists</source>
        <translation>Keine Sperrlisten</translation>
    </message>
    <message>
        <source>A block list keeps this computer away from networks that you name: trackers, attackers, a whole country. Or the other way round: nothing but the listed networks can be reached. It holds for everybody on this computer, with a tunnel or without.</source>
        <translation>Eine Sperrliste hält diesen Rechner von Netzwerken fern, die Sie nennen: Datensammler, Angreifer, ein ganzes Land. Oder umgekehrt: Nur die genannten Netzwerke sind erreichbar. Sie gilt für alle an diesem Rechner, mit oder ohne Tunnel.</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>Oder legen Sie hier eine Datei ab.</translation>
    </message>
    <message>
        <source>All block lists</source>
        <translation>Alle Sperrlisten</translation>
    </message>
    <message>
        <source>Leave this list, and keep what was typed</source>
        <translation>Diese Liste verlassen und das Eingegebene behalten</translation>
    </message>
    <message>
        <source>{network} holds all of it: merging the list would leave this row out.</source>
        <translation>{network} enthält es ganz: Beim Zusammenfassen fiele diese Zeile weg.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>insgesamt {amount}</translation>
    </message>
    <message>
        <source>lies within {network}</source>
        <translation>liegt in {network}</translation>
    </message>
    <message>
        <source>stopped: {count}</source>
        <translation>aufgehalten: {count}</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Aufgehalten</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Another network of the list that holds all of this one</source>
        <translation>Ein anderes Netzwerk der Liste, das dieses ganz enthält</translation>
    </message>
    <message>
        <source>Packets that were stopped since the list is in force</source>
        <translation>Pakete, die aufgehalten wurden, seit die Liste gilt</translation>
    </message>
    <message>
        <source>When this window saw the number rise; what happens while it is closed is only counted</source>
        <translation>Wann dieses Fenster die Zahl steigen sah; was geschieht, während es geschlossen ist, wird nur gezählt</translation>
    </message>
    <message>
        <source>Add a network: 203.0.113.0/24</source>
        <translation>Netzwerk hinzufügen: 203.0.113.0/24</translation>
    </message>
    <message>
        <source>Network to add</source>
        <translation>Netzwerk zum Hinzufügen</translation>
    </message>
    <message>
        <source>A network, an address or a range; a comment after “#”. Paste many at once.</source>
        <translation>Ein Netzwerk, eine Adresse oder ein Bereich; ein Kommentar nach „#“. Fügen Sie viele auf einmal ein.</translation>
    </message>
    <message>
        <source>Add the network to the list</source>
        <translation>Das Netzwerk der Liste hinzufügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Add the networks of a file to the list</source>
        <translation>Die Netzwerke einer Datei der Liste hinzufügen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the networks of the list into a file</source>
        <translation>Die Netzwerke der Liste in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Find networks, addresses, comments</source>
        <translation>Netzwerke, Adressen, Kommentare suchen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Which networks are shown</source>
        <translation>Welche Netzwerke angezeigt werden</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netzwerke</translation>
    </message>
    <message>
        <source>Within others</source>
        <translation>In anderen enthalten</translation>
    </message>
    <message>
        <source>Stopped something</source>
        <translation>Hielten etwas auf</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>%Ln Netzwerk</numerusform>
            <numerusform>%Ln Netzwerke</numerusform>
        </translation>
    </message>
    <message>
        <source>neither a network nor an address</source>
        <translation>weder ein Netzwerk noch eine Adresse</translation>
    </message>
    <message>
        <source>the prefix length goes from 1 to 32, with IPv6 to 128</source>
        <translation>die Präfixlänge geht von 1 bis 32, bei IPv6 bis 128</translation>
    </message>
    <message>
        <source>that is every address there is</source>
        <translation>das ist jede Adresse, die es gibt</translation>
    </message>
    <message>
        <source>an address within the network {network}</source>
        <translation>eine Adresse im Netzwerk {network}</translation>
    </message>
    <message>
        <source>this computer itself, which no list can hold</source>
        <translation>dieser Rechner selbst, den keine Liste enthalten kann</translation>
    </message>
    <message>
        <source>a name; lists hold networks</source>
        <translation>ein Name; Listen enthalten Netzwerke</translation>
    </message>
    <message>
        <source>leads a name nowhere; there is no network</source>
        <translation>leitet einen Namen ins Leere; da ist kein Netzwerk</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>der Bereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>several addresses; a range is written as 192.0.2.0-192.0.2.9</source>
        <translation>mehrere Adressen; ein Bereich wird als 192.0.2.0-192.0.2.9 geschrieben</translation>
    </message>
    <message>
        <source>the netmask has gaps</source>
        <translation>die Netzmaske hat Lücken</translation>
    </message>
    <message>
        <source>{network} stands further up already</source>
        <translation>{network} steht weiter oben schon</translation>
    </message>
    <message>
        <source>the list has {network} already</source>
        <translation>die Liste hat {network} schon</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>die Namen der Spalten</translation>
    </message>
    <message>
        <source>counts twice: {network} holds all of it</source>
        <translation>zählt doppelt: {network} enthält es ganz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks are new.</source>
        <translation>
            <numerusform>%Ln Netzwerk ist neu.</numerusform>
            <numerusform>%Ln Netzwerke sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nicht verstanden.</numerusform>
            <numerusform>%Ln Zeilen wurden nicht verstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say what is there already.</source>
        <translation>
            <numerusform>%Ln Zeile sagt, was schon da ist.</numerusform>
            <numerusform>%Ln Zeilen sagen, was schon da ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new networks lie within others.</source>
        <translation>
            <numerusform>%Ln der neuen Netzwerke liegt in einem anderen.</numerusform>
            <numerusform>%Ln der neuen Netzwerke liegen in anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are empty or comments.</source>
        <translation>
            <numerusform>%Ln Zeile ist leer oder ein Kommentar.</numerusform>
            <numerusform>%Ln Zeilen sind leer oder Kommentare.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}: {text} – {reason}</source>
        <translation>Zeile {number}: {text} – {reason}</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Noch nicht angewendet</translation>
    </message>
    <message>
        <source>Changed, not applied</source>
        <translation>Geändert, nicht angewendet</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Waits for {tunnel}</source>
        <translation>Wartet auf {tunnel}</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Nicht in Kraft</translation>
    </message>
    <message>
        <source>Nothing goes anywhere: this computer is cut off</source>
        <translation>Nichts geht irgendwohin: Dieser Rechner ist abgeschnitten</translation>
    </message>
    <message>
        <source>Only the networks below can be reached; all others are cut off</source>
        <translation>Nur die Netzwerke unten sind erreichbar; alle anderen sind abgeschnitten</translation>
    </message>
    <message>
        <source>Nothing goes to the networks below, and nothing comes from them</source>
        <translation>Nichts geht zu den Netzwerken unten, und nichts kommt von ihnen</translation>
    </message>
    <message>
        <source>{what}, once the list is switched on.</source>
        <translation>{what}, sobald die Liste eingeschaltet ist.</translation>
    </message>
    <message>
        <source>{what}, while the tunnel {tunnel} is up.</source>
        <translation>{what}, solange der Tunnel {tunnel} verbunden ist.</translation>
    </message>
    <message>
        <source>{what}, for everybody on this computer.</source>
        <translation>{what}, für alle an diesem Rechner.</translation>
    </message>
    <message>
        <source>“{text}” is not added: {reason}.</source>
        <translation>„{text}“ wird nicht hinzugefügt: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within others</source>
        <translation>
            <numerusform>%Ln in einem anderen</numerusform>
            <numerusform>%Ln in anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets to others stopped</source>
        <translation>
            <numerusform>%Ln Paket zu anderen aufgehalten</numerusform>
            <numerusform>%Ln Pakete zu anderen aufgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a title first.</source>
        <translation>Geben Sie der Liste zuerst einen Titel.</translation>
    </message>
    <message>
        <source>Add a network first.</source>
        <translation>Fügen Sie zuerst ein Netzwerk hinzu.</translation>
    </message>
    <message>
        <source>Somebody else has removed this list meanwhile. What you changed is not applied; keep it to bring the list back with it.</source>
        <translation>Jemand anderes hat diese Liste inzwischen entfernt. Was Sie geändert haben, ist nicht angewendet; behalten Sie es, um die Liste damit zurückzuholen.</translation>
    </message>
    <message>
        <source>Somebody else has changed this list meanwhile. What you changed is not applied; keep it to put it in the place of theirs.</source>
        <translation>Jemand anderes hat diese Liste inzwischen geändert. Was Sie geändert haben, ist nicht angewendet; behalten Sie es, um es an die Stelle der anderen Änderung zu setzen.</translation>
    </message>
    <message>
        <source>The list has no network, so nothing goes anywhere: no web page, no mail, no update, no tunnel, for everybody on this computer.</source>
        <translation>Die Liste hat kein Netzwerk, also geht nichts irgendwohin: keine Webseite, keine E-Mail, keine Aktualisierung, kein Tunnel, für alle an diesem Rechner.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</source>
        <translation>
            <numerusform>Nur das %Ln Netzwerk dieser Liste ist erreichbar, für alle an diesem Rechner. Webseiten, Aktualisierungen, das Nachschlagen von Namen und Tunnel funktionieren nur, wenn ihre Server in der Liste sind.</numerusform>
            <numerusform>Nur die %Ln Netzwerke dieser Liste sind erreichbar, für alle an diesem Rechner. Webseiten, Aktualisierungen, das Nachschlagen von Namen und Tunnel funktionieren nur, wenn ihre Server in der Liste sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has half of all addresses or more: most of the Internet cannot be reached, by anybody on this computer.</source>
        <translation>Die Liste hat die Hälfte aller Adressen oder mehr: Der größte Teil des Internets ist für niemanden an diesem Rechner erreichbar.</translation>
    </message>
    <message>
        <source>One file at a time: {file} is read, the others are not.</source>
        <translation>Eine Datei auf einmal: {file} wird gelesen, die anderen nicht.</translation>
    </message>
    <message>
        <source>The list has {network} already.</source>
        <translation>Die Liste hat {network} schon.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>Wired network with the router {router}</source>
        <translation>Kabelnetzwerk mit dem Router {router}</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Kabelnetzwerk</translation>
    </message>
    <message>
        <source>Network of an unknown kind</source>
        <translation>Netzwerk unbekannter Art</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Mobilfunknetz</translation>
    </message>
    <message>
        <source>vpngui does not know now which network this is.</source>
        <translation>vpngui weiß gerade nicht, welches Netzwerk das ist.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>{network}. {more}</source>
        <translation>{network}. {more}</translation>
    </message>
    <message>
        <source>Everybody can open a Wi-Fi of this name, so it cannot be trusted.</source>
        <translation>Jeder kann ein WLAN dieses Namens aufmachen, deshalb kann man ihm nicht vertrauen.</translation>
    </message>
    <message>
        <source>Nothing tells it apart from others, so it cannot be trusted.</source>
        <translation>Nichts unterscheidet es von anderen, deshalb kann man ihm nicht vertrauen.</translation>
    </message>
    <message>
        <source>It is recognised by its password, which nobody else can imitate.</source>
        <translation>Es wird an seinem Passwort erkannt, das niemand sonst nachahmen kann.</translation>
    </message>
    <message>
        <source>It is recognised by its connection&apos;s settings.</source>
        <translation>Es wird an den Einstellungen seiner Verbindung erkannt.</translation>
    </message>
    <message>
        <source>It is recognised by its router, which somebody nearby could imitate.</source>
        <translation>Es wird an seinem Router erkannt, den jemand in der Nähe nachahmen könnte.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect after you log in. If you do not allow it, you are asked again after the next login.</source>
        <translation>Sie wollten, dass dieses Profil nach Ihrer Anmeldung verbindet. Wenn Sie es nicht erlauben, werden Sie nach der nächsten Anmeldung wieder gefragt.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect on networks that you do not trust. If you do not allow it, you are asked again on the next one.</source>
        <translation>Sie wollten, dass dieses Profil in Netzwerken verbindet, denen Sie nicht vertrauen. Wenn Sie es nicht erlauben, werden Sie im nächsten wieder gefragt.</translation>
    </message>
    <message>
        <source>It connected by itself after you logged in.</source>
        <translation>Es hat nach Ihrer Anmeldung von selbst verbunden.</translation>
    </message>
    <message>
        <source>It connected by itself: you do not trust this network.</source>
        <translation>Es hat von selbst verbunden: Sie vertrauen diesem Netzwerk nicht.</translation>
    </message>
    <message>
        <source>{name} could not connect by itself: {reason}</source>
        <translation>{name} konnte nicht von selbst verbinden: {reason}</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>Diesem Netzwerk vertrauen</translation>
    </message>
    <message>
        <source>Profiles can connect by themselves on networks that you do not trust. You are asked as always, unless you let your answer be remembered.</source>
        <translation>Profile können in Netzwerken, denen Sie nicht vertrauen, von selbst verbinden. Sie werden wie immer gefragt, außer Sie lassen sich Ihre Antwort merken.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>{kind}, trusted</source>
        <translation>{kind}, vertraut</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Trust {name} again</source>
        <translation>{name} wieder vertrauen</translation>
    </message>
    <message>
        <source>{kind}, not trusted any more</source>
        <translation>{kind}, nicht mehr vertraut</translation>
    </message>
    <message>
        <source>Which networks you trust could not be read or written: {reason}</source>
        <translation>Welchen Netzwerken Sie vertrauen, konnte nicht gelesen oder geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Another program had changed the network settings of the tunnels. They were put right.</source>
        <translation>Ein anderes Programm hatte die Netzwerkeinstellungen der Tunnel geändert. Sie wurden richtiggestellt.</translation>
    </message>
    <message>
        <source>Answers that were to hold always are lost: their file was damaged. You will be asked again.</source>
        <translation>Antworten, die immer gelten sollten, sind verloren: Ihre Datei war beschädigt. Sie werden wieder gefragt.</translation>
    </message>
    <message>
        <source>Block lists are lost: their files were damaged. What they stopped may pass now. Help and diagnostics says which ones.</source>
        <translation>Sperrlisten sind verloren: Ihre Dateien waren beschädigt. Was sie aufhielten, kann jetzt durchkommen. Welche es sind, steht unter „Hilfe und Diagnose“.</translation>
    </message>
    <message>
        <source>{name} was disconnected: another tunnel carries the same networks now.</source>
        <translation>{name} wurde getrennt: Ein anderer Tunnel führt jetzt dieselben Netzwerke.</translation>
    </message>
    <message>
        <source>{name} began to block all traffic of this computer except what its application lists.</source>
        <translation>{name} sperrt jetzt allen Verkehr dieses Rechners außer dem, was die Anwendung aufzählt.</translation>
    </message>
    <message>
        <source>{name} is lost: another program removed its interface.</source>
        <translation>{name} ist verloren: Ein anderes Programm hat die Schnittstelle entfernt.</translation>
    </message>
    <message>
        <source>Nobody kept the settings that were tried for {name}. The former ones are back.</source>
        <translation>Niemand hat die Einstellungen behalten, die für {name} erprobt wurden. Die früheren gelten wieder.</translation>
    </message>
    <message>
        <source>The settings that were tried for {name} stay: going back by itself was not safe or not possible.</source>
        <translation>Die Einstellungen, die für {name} erprobt wurden, bleiben: Von selbst zurückzugehen war nicht sicher oder nicht möglich.</translation>
    </message>
    <message>
        <source>Another program renamed a tunnel&apos;s interface. It is called {name} now.</source>
        <translation>Ein anderes Programm hat die Schnittstelle eines Tunnels umbenannt. Sie heißt jetzt {name}.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name} does not work</source>
        <translation>{name} funktioniert nicht</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} ist verbunden</translation>
    </message>
    <message>
        <source>What went through it goes outside again.</source>
        <translation>Was durch ihn ging, geht wieder außerhalb.</translation>
    </message>
    <message>
        <source>What went through it is blocked.</source>
        <translation>Was durch ihn ging, ist gesperrt.</translation>
    </message>
    <message>
        <source>{name} is disconnected</source>
        <translation>{name} ist getrennt</translation>
    </message>
    <message>
        <source>The server of {name} does not answer</source>
        <translation>Der Server von {name} antwortet nicht</translation>
    </message>
    <message>
        <source>vpngui keeps trying. What is meant for the tunnel goes nowhere meanwhile.</source>
        <translation>vpngui versucht es weiter. Was für den Tunnel bestimmt ist, geht derweil nirgendwohin.</translation>
    </message>
    <message>
        <source>Its server answers again.</source>
        <translation>Sein Server antwortet wieder.</translation>
    </message>
    <message>
        <source>The tunnel was removed.</source>
        <translation>Der Tunnel wurde entfernt.</translation>
    </message>
    <message>
        <source>The tunnel is gone: its application has ended, or it was removed.</source>
        <translation>Der Tunnel ist weg: Die Anwendung ist beendet, oder er wurde entfernt.</translation>
    </message>
    <message>
        <source>All traffic goes through it.</source>
        <translation>Aller Verkehr geht hindurch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks go through it.</source>
        <translation>
            <numerusform>%Ln Netzwerk geht hindurch.</numerusform>
            <numerusform>%Ln Netzwerke gehen hindurch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its own network goes through it.</source>
        <translation>Nur sein eigenes Netzwerk geht hindurch.</translation>
    </message>
    <message>
        <source>The VPN service has stopped</source>
        <translation>Der VPN-Dienst ist beendet</translation>
    </message>
    <message>
        <source>vpngui cannot tell what the tunnels do until it runs again.</source>
        <translation>vpngui kann nicht sagen, was die Tunnel tun, bis er wieder läuft.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Frage anzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tunnels have changed</source>
        <translation>
            <numerusform>%Ln Tunnel hat sich geändert</numerusform>
            <numerusform>%Ln Tunnel haben sich geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>Eine gemerkte Antwort hat entschieden</translation>
    </message>
    <message>
        <source>A question waits for your answer</source>
        <translation>Eine Frage wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Nothing happens before you answer.</source>
        <translation>Bevor Sie antworten, geschieht nichts.</translation>
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
        <translation>weniger als eine Minute</translation>
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
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>The person at the screen does not allow this.</source>
        <translation>Die Person am Bildschirm erlaubt das nicht.</translation>
    </message>
    <message>
        <source>A remembered answer of the person at the screen does not allow this.</source>
        <translation>Eine gemerkte Antwort der Person am Bildschirm erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The question was closed without an answer.</source>
        <translation>Die Frage wurde ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>There was no answer within {seconds} seconds, so nothing was changed.</source>
        <translation>Innerhalb von {seconds} Sekunden kam keine Antwort, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The tunnel is gone, so there is nothing left to ask.</source>
        <translation>Der Tunnel ist weg, also gibt es nichts mehr zu fragen.</translation>
    </message>
    <message>
        <source>The VPN service is not running. Start it with: systemctl start vpnguid</source>
        <translation>Der VPN-Dienst läuft nicht. Starten Sie ihn mit: systemctl start vpnguid</translation>
    </message>
    <message>
        <source>vpngui may not ask for permissions in this session: {reason}. Log in at the screen itself, or end the other program that asks.</source>
        <translation>vpngui darf in dieser Sitzung nicht um Erlaubnis fragen: {reason}. Melden Sie sich am Bildschirm selbst an, oder beenden Sie das andere Programm, das fragt.</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>der Dienst nannte keinen Grund</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Tunnel settings</source>
        <translation>Tunneleinstellungen</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help and diagnostics</source>
        <translation>Hilfe und Diagnose</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkte</translation>
    </message>
    <message>
        <source>Remembered ({count})</source>
        <translation>Gemerkte ({count})</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Gemerkte Antworten</translation>
    </message>
    <message>
        <source>Search remembered answers</source>
        <translation>Gemerkte Antworten suchen</translation>
    </message>
    <message>
        <source>The answers that still hold</source>
        <translation>Die Antworten, die noch gelten</translation>
    </message>
    <message>
        <source>Every answer there was</source>
        <translation>Alle Antworten, die es gab</translation>
    </message>
    <message>
        <source>Write what is listed into a file</source>
        <translation>Was aufgeführt ist, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Search all answers</source>
        <translation>Alle Antworten durchsuchen</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Der VPN-Dienst läuft nicht</translation>
    </message>
    <message>
        <source>It keeps the answers. They are shown here as soon as it runs.</source>
        <translation>Er bewahrt die Antworten auf. Sie erscheinen hier, sobald er läuft.</translation>
    </message>
    <message>
        <source>vpngui does not see your answers</source>
        <translation>vpngui sieht Ihre Antworten nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Das kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>Every request of an application, and what became of it, is listed here.</source>
        <translation>Jede Anfrage einer Anwendung und was aus ihr wurde, steht hier.</translation>
    </message>
    <message>
        <source>No remembered answers</source>
        <translation>Keine gemerkten Antworten</translation>
    </message>
    <message>
        <source>Tick “Remember this answer” when an application asks, and the answer is listed here. Here you can also take it back.</source>
        <translation>Kreuzen Sie „Diese Antwort merken“ an, wenn eine Anwendung fragt, dann steht die Antwort hier. Hier können Sie sie auch zurücknehmen.</translation>
    </message>
    <message>
        <source>The arrow keys choose an answer, Enter shows everything about it.</source>
        <translation>Die Pfeiltasten wählen eine Antwort, die Eingabetaste zeigt alles darüber.</translation>
    </message>
    <message>
        <source>Allowed and refused</source>
        <translation>Erlaubt und abgelehnt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>By a remembered answer</source>
        <translation>Durch eine gemerkte Antwort</translation>
    </message>
    <message>
        <source>Looked through back to {time}.</source>
        <translation>Durchgesehen bis zurück zu {time}.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurücksehen</translation>
    </message>
    <message>
        <source>Read answers that are older than these</source>
        <translation>Antworten lesen, die älter sind als diese</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Everything about the answer that is chosen</source>
        <translation>Alles über die gewählte Antwort</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>{file} wurde nicht geschrieben: {reason}</translation>
    </message>
    <message>
        <source>Written to {file}. Entries: {count}</source>
        <translation>Geschrieben in {file}. Einträge: {count}</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Was erlaubt ist</translation>
    </message>
    <message>
        <source>What this application asks for, if it is listed below, or less</source>
        <translation>Was diese Anwendung verlangt, wenn es unten steht, oder weniger</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Was abgelehnt ist</translation>
    </message>
    <message>
        <source>What this application asks for, if any of it is listed below</source>
        <translation>Was diese Anwendung verlangt, wenn irgendetwas davon unten steht</translation>
    </message>
    <message>
        <source>{scope}; only as long as this program runs</source>
        <translation>{scope}; nur solange dieses Programm läuft</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>Gemerkt seit</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Stays reachable</source>
        <translation>Bleibt erreichbar</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netzwerk</translation>
    </message>
    <message>
        <source>Remembered answer</source>
        <translation>Gemerkte Antwort</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>{name} has to ask again the next time. A tunnel that is connected now stays connected.</source>
        <translation>{name} muss das nächste Mal wieder fragen. Ein Tunnel, der jetzt verbunden ist, bleibt verbunden.</translation>
    </message>
    <message>
        <source>{name} may ask again, and you decide anew.</source>
        <translation>{name} darf wieder fragen, und Sie entscheiden neu.</translation>
    </message>
    <message>
        <source>Revoke this remembered answer?</source>
        <translation>Diese gemerkte Antwort widerrufen?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>What the application was told</source>
        <translation>Was der Anwendung gesagt wurde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Worum gebeten wurde</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Niemand antwortete rechtzeitig</translation>
    </message>
    <message>
        <source>Withdrawn before an answer</source>
        <translation>Vor einer Antwort zurückgezogen</translation>
    </message>
    <message>
        <source>Allowed, but it failed</source>
        <translation>Erlaubt, aber es misslang</translation>
    </message>
    <message>
        <source>A remembered answer, without asking</source>
        <translation>Eine gemerkte Antwort, ohne zu fragen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>You, and the answer was remembered</source>
        <translation>Sie, und die Antwort wurde gemerkt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>May connect {name}</source>
        <translation>Darf {name} verbinden</translation>
    </message>
    <message>
        <source>May disconnect {name}</source>
        <translation>Darf {name} trennen</translation>
    </message>
    <message>
        <source>May not connect {name}</source>
        <translation>Darf {name} nicht verbinden</translation>
    </message>
    <message>
        <source>May not disconnect {name}</source>
        <translation>Darf {name} nicht trennen</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>{name} verbinden</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <translation>{name} trennen</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last on {time}</source>
        <translation>
            <numerusform>%Ln-mal, zuletzt am {time}</numerusform>
            <numerusform>%Ln-mal, zuletzt am {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, on {time}</source>
        <translation>Einmal, am {time}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>In ihren eigenen Worten, die niemand geprüft hat</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>All preferences are back to their defaults.</source>
        <translation>Alle Einstellungen sind wieder auf ihren Vorgaben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what you had chosen</source>
        <translation>Zurückholen, was Sie gewählt hatten</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing that you chose on this page holds any more</source>
        <translation>Nichts, was Sie auf dieser Seite gewählt haben, gilt dann noch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Wie das System: {language}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <translation>Im Hintergrund starten</translation>
    </message>
    <message>
        <source>At login no window opens. The tray icon opens it.</source>
        <translation>Bei der Anmeldung öffnet sich kein Fenster. Das Symbol im Systembereich öffnet es.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>This could not be changed or read: {reason}</source>
        <translation>Das konnte nicht geändert oder gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>Somebody changed what is started: {command}. Switch it off and on to start this vpngui.</source>
        <translation>Jemand hat geändert, was gestartet wird: {command}. Schalten Sie es aus und wieder ein, um dieses vpngui zu starten.</translation>
    </message>
    <message>
        <source>Otherwise vpngui starts when an application asks for a tunnel, and profiles that are to connect by themselves wait until then.</source>
        <translation>Sonst startet vpngui, wenn eine Anwendung um einen Tunnel bittet, und Profile, die von selbst verbinden sollen, warten bis dahin.</translation>
    </message>
    <message>
        <source>The tray icon tells</source>
        <translation>Das Symbol im Systembereich sagt</translation>
    </message>
    <message>
        <source>For the speed, vpngui wakes up once a second while a tunnel is connected.</source>
        <translation>Für die Geschwindigkeit wacht vpngui einmal je Sekunde auf, solange ein Tunnel verbunden ist.</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>Was verbunden ist</translation>
    </message>
    <message>
        <source>What is connected, and how fast</source>
        <translation>Was verbunden ist, und wie schnell</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Systembereich</translation>
    </message>
    <message>
        <source>Whether the desktop tells you of it</source>
        <translation>Ob die Arbeitsumgebung Ihnen davon sagt</translation>
    </message>
    <message>
        <source>The desktop tells you while you cannot see the window. All of it stands in the window as well.</source>
        <translation>Die Arbeitsumgebung sagt es Ihnen, während Sie das Fenster nicht sehen. Alles steht auch im Fenster.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Offer to remember an answer</source>
        <translation>Anbieten, eine Antwort zu merken</translation>
    </message>
    <message>
        <source>How long you can let an answer hold, at the most.</source>
        <translation>Wie lange Sie eine Antwort höchstens gelten lassen können.</translation>
    </message>
    <message>
        <source>When you do not allow it for now</source>
        <translation>Wenn Sie es vorerst nicht erlauben</translation>
    </message>
    <message>
        <source>Ask again in an hour</source>
        <translation>In einer Stunde wieder fragen</translation>
    </message>
    <message>
        <source>Ask again in the next session</source>
        <translation>In der nächsten Sitzung wieder fragen</translation>
    </message>
    <message>
        <source>Ask before you disconnect a tunnel</source>
        <translation>Fragen, bevor Sie einen Tunnel trennen</translation>
    </message>
    <message>
        <source>A question first shows what would leave the tunnel.</source>
        <translation>Eine Frage zeigt zuerst, was den Tunnel verlassen würde.</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Gemerkte Antworten</translation>
    </message>
    <message>
        <source>Each holds until you revoke it or its time is over.</source>
        <translation>Jede gilt, bis Sie sie widerrufen oder ihre Zeit vorbei ist.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show remembered answers</source>
        <translation>Gemerkte Antworten anzeigen</translation>
    </message>
    <message>
        <source>Nothing here answers for you. These rules can only make vpngui ask more often.</source>
        <translation>Nichts hier antwortet für Sie. Diese Regeln können nur bewirken, dass vpngui öfter fragt.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Up to an hour</source>
        <translation>Bis zu einer Stunde</translation>
    </message>
    <message>
        <source>Until you log out</source>
        <translation>Bis zur Abmeldung</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>A tunnel was connected</source>
        <translation>Ein Tunnel wurde verbunden</translation>
    </message>
    <message>
        <source>A tunnel was disconnected</source>
        <translation>Ein Tunnel wurde getrennt</translation>
    </message>
    <message>
        <source>A tunnel failed</source>
        <translation>Ein Tunnel ist ausgefallen</translation>
    </message>
    <message>
        <source>It could not be connected, or was lost.</source>
        <translation>Er konnte nicht verbunden werden oder ging verloren.</translation>
    </message>
    <message>
        <source>A tunnel was replaced</source>
        <translation>Ein Tunnel wurde ersetzt</translation>
    </message>
    <message>
        <source>Another one carries its networks now.</source>
        <translation>Ein anderer führt jetzt seine Netzwerke.</translation>
    </message>
    <message>
        <source>An application blocks traffic</source>
        <translation>Eine Anwendung sperrt Verkehr</translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>Eine gemerkte Antwort hat entschieden</translation>
    </message>
    <message>
        <source>An application was allowed or denied, and you were not asked.</source>
        <translation>Einer Anwendung wurde etwas erlaubt oder verweigert, und Sie wurden nicht gefragt.</translation>
    </message>
    <message>
        <source>A question waits</source>
        <translation>Eine Frage wartet</translation>
    </message>
    <message>
        <source>Its window may be behind others.</source>
        <translation>Ihr Fenster liegt vielleicht hinter anderen.</translation>
    </message>
    <message>
        <source>Your preferences could not be read, so the defaults hold. The file is kept as {path}.</source>
        <translation>Ihre Einstellungen waren nicht lesbar, daher gelten die Vorgaben. Die Datei ist aufgehoben als {path}.</translation>
    </message>
    <message>
        <source>Your preferences cannot be read, so the defaults hold, and what you change now is forgotten when vpngui ends. Mend or move {path}: {reason}</source>
        <translation>Ihre Einstellungen sind nicht lesbar, daher gelten die Vorgaben, und was Sie jetzt ändern, ist vergessen, wenn vpngui endet. Reparieren oder verschieben Sie {path}: {reason}</translation>
    </message>
    <message>
        <source>Your preferences cannot be saved, since there is no home directory. What you change holds until vpngui ends.</source>
        <translation>Ihre Einstellungen können nicht gespeichert werden, da es keinen persönlichen Ordner gibt. Was Sie ändern, gilt, bis vpngui endet.</translation>
    </message>
    <message>
        <source>Your preferences could not be saved in {path}: {reason}. What you changed holds until vpngui ends; it is tried again with the next change.</source>
        <translation>Ihre Einstellungen konnten nicht in {path} gespeichert werden: {reason}. Was Sie geändert haben, gilt, bis vpngui endet; bei der nächsten Änderung wird es wieder versucht.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is neither a configuration nor a picture in the clipboard.</source>
        <translation>In der Zwischenablage ist weder eine Konfiguration noch ein Bild.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Aus Dateien …</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Configurations and pictures with QR codes ({patterns})</source>
        <translation>Konfigurationen und Bilder mit QR-Codes ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no configuration in this folder.</source>
        <translation>In diesem Ordner ist keine Konfiguration.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Scan it with the WireGuard app of a phone.</source>
        <translation>Lesen Sie ihn mit der WireGuard-App eines Telefons ein.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Takes the code off the screen</source>
        <translation>Nimmt den Code vom Bildschirm</translation>
    </message>
    <message>
        <source>The profile with its keys, for a camera</source>
        <translation>Das Profil mit seinen Schlüsseln, für eine Kamera</translation>
    </message>
    <message>
        <source>{name} is in {file}, with its private key.</source>
        <translation>{name} ist in {file}, mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>{name} is too long for a QR code; export it into a file instead.</source>
        <translation>{name} ist zu lang für einen QR-Code; exportieren Sie es stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>It is connected. It is disconnected at once, and what went through it goes outside.</source>
        <translation>Es ist verbunden. Es wird sofort getrennt, und was hindurchging, geht nach außen.</translation>
    </message>
    <message>
        <source>What its kill switch stops can leave this computer again.</source>
        <translation>Was sein Kill Switch aufhält, kann diesen Computer wieder verlassen.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>at login</source>
        <translation>bei der Anmeldung</translation>
    </message>
    <message>
        <source>on networks that you have not marked as trusted</source>
        <translation>in Netzwerken, die Sie nicht als vertraut markiert haben</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>wenn Sie es sagen</translation>
    </message>
    <message>
        <source>off: traffic goes outside the tunnel while it is down</source>
        <translation>aus: Während es getrennt ist, geht der Verkehr am Tunnel vorbei</translation>
    </message>
    <message>
        <source>on, and kept: nothing goes outside the tunnel until you lift it</source>
        <translation>ein, und beibehalten: Nichts geht am Tunnel vorbei, bis Sie es aufheben</translation>
    </message>
    <message>
        <source>on: nothing goes outside the tunnel</source>
        <translation>ein: Nichts geht am Tunnel vorbei</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>bleibt erreichbar</translation>
    </message>
    <message>
        <source>not reachable while all traffic goes through the tunnel</source>
        <translation>nicht erreichbar, solange aller Verkehr durch den Tunnel geht</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Kill Switch</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netzwerk</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>those of the network</source>
        <translation>die des Netzwerks</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>Suchdomänen</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server {number} of {count}</source>
        <translation>Server {number} von {count}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Dorthin geht</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln seconds</source>
        <translation>
            <numerusform>jede Sekunde</numerusform>
            <numerusform>alle %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the way open</source>
        <translation>Hält den Weg offen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>all traffic</source>
        <translation>aller Verkehr</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>Wartet auf Port</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Routingtabelle</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch einer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>From the configuration</source>
        <translation>Aus der Konfiguration</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>Looks through names, servers, addresses, public keys and notes</source>
        <translation>Durchsucht Namen, Server, Adressen, öffentliche Schlüssel und Notizen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Takes in configurations from files, pictures with a QR code, or the clipboard</source>
        <translation>Nimmt Konfigurationen aus Dateien, Bildern mit QR-Code oder der Zwischenablage auf</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Begins a profile from nothing, with new keys</source>
        <translation>Beginnt ein Profil von vorn, mit neuen Schlüsseln</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>Leert die Suche</translation>
    </message>
    <message>
        <source>No profile matches “{text}”.</source>
        <translation>Kein Profil passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Private keys are sealed with your keyring.</source>
        <translation>Private Schlüssel sind mit Ihrem Schlüsselbund versiegelt.</translation>
    </message>
    <message>
        <source>There is no keyring here, so private keys are in files that only you can read.</source>
        <translation>Hier gibt es keinen Schlüsselbund, deshalb liegen private Schlüssel in Dateien, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>It is longer than any configuration.</source>
        <translation>Das ist länger als jede Konfiguration.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Dieses Bild kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>In diesem Bild ist kein QR-Code.</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the profile is called in every list</source>
        <translation>Wie das Profil in jeder Liste heißt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Keeps the new name</source>
        <translation>Behält den neuen Namen</translation>
    </message>
    <message>
        <source>Leaves the name as it is</source>
        <translation>Lässt den Namen, wie er ist</translation>
    </message>
    <message>
        <source>Another profile is called so already.</source>
        <translation>Ein anderes Profil heißt schon so.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>QR-Code …</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Verbindung zeigen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The keys of {name} are fetched, and its tunnel is made</source>
        <translation>Die Schlüssel von {name} werden geholt, und sein Tunnel wird angelegt</translation>
    </message>
    <message>
        <source>Opens everything that {name} says, to change it</source>
        <translation>Öffnet alles, was {name} sagt, um es zu ändern</translation>
    </message>
    <message>
        <source>Calls {name} otherwise</source>
        <translation>Nennt {name} anders</translation>
    </message>
    <message>
        <source>Makes another profile that says the same as {name}</source>
        <translation>Legt ein weiteres Profil an, das dasselbe sagt wie {name}</translation>
    </message>
    <message>
        <source>Writes {name} into a file, with its keys</source>
        <translation>Schreibt {name} mit seinen Schlüsseln in eine Datei</translation>
    </message>
    <message>
        <source>Shows {name} as a picture that a phone can scan, with its keys</source>
        <translation>Zeigt {name} mit seinen Schlüsseln als Bild, das ein Telefon einlesen kann</translation>
    </message>
    <message>
        <source>Shows the connection of {name} with all that is known about it</source>
        <translation>Zeigt die Verbindung von {name} mit allem, was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Moves {name} up in the list</source>
        <translation>Rückt {name} in der Liste nach oben</translation>
    </message>
    <message>
        <source>Moves {name} down in the list</source>
        <translation>Rückt {name} in der Liste nach unten</translation>
    </message>
    <message>
        <source>Deletes {name} and its keys; this can be undone</source>
        <translation>Löscht {name} und seine Schlüssel; das kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Die Profile können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Keine Profile</translation>
    </message>
    <message>
        <source>A profile is a WireGuard configuration from a VPN provider, an employer or your own server. With it this computer connects without another application.</source>
        <translation>Ein Profil ist eine WireGuard-Konfiguration von einem VPN-Anbieter, einem Arbeitgeber oder Ihrem eigenen Server. Damit verbindet dieser Computer ohne eine andere Anwendung.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Neues Profil …</translation>
    </message>
    <message>
        <source>Or drop a .conf file or a picture of a QR code here.</source>
        <translation>Oder legen Sie eine .conf-Datei oder ein Bild eines QR-Codes hier ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files held no profile and were set aside in the folder of the profiles: {names}</source>
        <translation>
            <numerusform>Eine Datei enthielt kein Profil und wurde im Ordner der Profile beiseitegelegt: {names}</numerusform>
            <numerusform>%Ln Dateien enthielten kein Profil und wurden im Ordner der Profile beiseitegelegt: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Everything that the chosen profile says</source>
        <translation>Alles, was das gewählte Profil sagt</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Shows all profiles again</source>
        <translation>Zeigt wieder alle Profile</translation>
    </message>
    <message>
        <source>QR codes need the Python package zxing-cpp, which is not installed.</source>
        <translation>QR-Codes brauchen das Python-Paket zxing-cpp, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copies all lines of this report; they hold no key</source>
        <translation>Kopiert alle Zeilen dieses Berichts; sie enthalten keinen Schlüssel</translation>
    </message>
    <message>
        <source>Closes this report</source>
        <translation>Schließt diesen Bericht</translation>
    </message>
    <message>
        <source>Lines that were not taken as they stood</source>
        <translation>Zeilen, die nicht so übernommen wurden, wie sie dastanden</translation>
    </message>
    <message>
        <source>File, line, text, and what became of it</source>
        <translation>Datei, Zeile, Text und was daraus wurde</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>Kill switch, kept</source>
        <translation>Kill Switch, beibehalten</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>Verbindet bei der Anmeldung</translation>
    </message>
    <message>
        <source>Connects on unknown networks</source>
        <translation>Verbindet in unbekannten Netzwerken</translation>
    </message>
    <message>
        <source>Export {name} with its keys?</source>
        <translation>{name} mit seinen Schlüsseln exportieren?</translation>
    </message>
    <message>
        <source>The file holds the private key: whoever reads it can connect in your place. It is written so that only you can read it; a copy of it may not be.</source>
        <translation>Die Datei enthält den privaten Schlüssel: Wer sie liest, kann an Ihrer Stelle verbinden. Sie wird so geschrieben, dass nur Sie sie lesen können; für eine Kopie gilt das vielleicht nicht.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Show {name} with its keys as a QR code?</source>
        <translation>{name} mit seinen Schlüsseln als QR-Code zeigen?</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can connect in your place. Two devices with the same keys cannot be connected at the same time.</source>
        <translation>Wer den Code sieht oder fotografiert, kann an Ihrer Stelle verbinden. Zwei Geräte mit denselben Schlüsseln können nicht gleichzeitig verbunden sein.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>WireGuard configuration (*.conf)</source>
        <translation>WireGuard-Konfiguration (*.conf)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Enter shows a profile; Alt with the arrow keys up and down moves it</source>
        <translation>Die Eingabetaste zeigt ein Profil; Alt mit den Pfeiltasten nach oben und unten verschiebt es</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name} wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles were imported.</source>
        <translation>
            <numerusform>Ein Profil wurde importiert.</numerusform>
            <numerusform>%Ln Profile wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be imported.</source>
        <comment>files</comment>
        <translation>
            <numerusform>Eine konnte nicht importiert werden.</numerusform>
            <numerusform>%Ln konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands of a configuration (PreUp, PostUp, PreDown, PostDown) are never run.</source>
        <translation>Befehle einer Konfiguration (PreUp, PostUp, PreDown, PostDown) werden nie ausgeführt.</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Nie ausgeführt</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>vpngui – permission</source>
        <translation>vpngui – Erlaubnis</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Nothing changes; whoever asks is told.</source>
        <translation>Nichts ändert sich; wer fragt, erfährt es.</translation>
    </message>
    <message>
        <source>To allow, select this window first.</source>
        <translation>Zum Erlauben wählen Sie zuerst dieses Fenster aus.</translation>
    </message>
    <message>
        <source>You can allow in a moment.</source>
        <translation>Gleich können Sie erlauben.</translation>
    </message>
    <message>
        <source>You can allow this now.</source>
        <translation>Sie können dies jetzt erlauben.</translation>
    </message>
    <message>
        <source>Other ways not to allow</source>
        <translation>Andere Arten, nicht zu erlauben</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>Remember this answer</source>
        <translation>Diese Antwort merken</translation>
    </message>
    <message>
        <source>How long to remember it</source>
        <translation>Wie lange sie gemerkt wird</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>nur dieses Mal</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>für eine Stunde</translation>
    </message>
    <message>
        <source>as long as this program runs</source>
        <translation>solange dieses Programm läuft</translation>
    </message>
    <message>
        <source>until you log out</source>
        <translation>bis zur Abmeldung</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>{name} is connected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} ist verbunden. Sie wurden nicht gefragt, da Sie dies {asker} früher erlaubt haben.</translation>
    </message>
    <message>
        <source>{name} is disconnected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} ist getrennt. Sie wurden nicht gefragt, da Sie dies {asker} früher erlaubt haben.</translation>
    </message>
    <message>
        <source>{asker} may not connect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} darf {name} nicht verbinden. Sie wurden nicht gefragt, da Sie früher so entschieden haben.</translation>
    </message>
    <message>
        <source>{asker} may not disconnect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} darf {name} nicht trennen. Sie wurden nicht gefragt, da Sie früher so entschieden haben.</translation>
    </message>
    <message>
        <source>What you allowed to {asker} before could not be done: {text}</source>
        <translation>Was Sie {asker} früher erlaubt haben, war nicht möglich: {text}</translation>
    </message>
    <message>
        <source>Only for this program while it runs. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>Nur für dieses Programm, solange es läuft. Es erlaubt nichts über das hinaus, was hier steht. Rückgängig machen können Sie es unter „Berechtigungen“ im Fenster von vpngui.</translation>
    </message>
    <message>
        <source>Only for {name}. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>Nur für {name}. Es erlaubt nichts über das hinaus, was hier steht. Rückgängig machen können Sie es unter „Berechtigungen“ im Fenster von vpngui.</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again until you log out</source>
        <translation>Nicht erlauben und bis zur Abmeldung nicht wieder fragen</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and ask again in one hour at the earliest</source>
        <translation>Nicht erlauben und frühestens in einer Stunde wieder fragen</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again</source>
        <translation>Nicht erlauben und nicht wieder fragen</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>If you allow this</source>
        <translation>Wenn Sie dies erlauben</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>Neu: {text}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>In ihren eigenen Worten, die niemand geprüft hat</translation>
    </message>
    <message>
        <source>All traffic goes through {name}</source>
        <translation>Aller Verkehr geht durch {name}</translation>
    </message>
    <message>
        <source>Nothing goes beside {name}, not even while it is down</source>
        <translation>Nichts geht an {name} vorbei, auch nicht, während es getrennt ist</translation>
    </message>
    <message>
        <source>Without the tunnel this computer reaches nothing until you lift the block.</source>
        <translation>Ohne den Tunnel erreicht dieser Computer nichts, bis Sie die Sperre aufheben.</translation>
    </message>
    <message>
        <source>All {family} traffic goes through {name}</source>
        <translation>Aller {family}-Verkehr geht durch {name}</translation>
    </message>
    <message>
        <source>Whoever runs this VPN can see which servers you use.</source>
        <translation>Wer dieses VPN betreibt, kann sehen, welche Server Sie nutzen.</translation>
    </message>
    <message>
        <source>All traffic leaves {name} and takes its ordinary way</source>
        <translation>Aller Verkehr verlässt {name} und nimmt seinen gewöhnlichen Weg</translation>
    </message>
    <message>
        <source>All {family} traffic leaves {name} and takes its ordinary way</source>
        <translation>Aller {family}-Verkehr verlässt {name} und nimmt seinen gewöhnlichen Weg</translation>
    </message>
    <message>
        <source>Your network can see again which servers you use, and they see your own address.</source>
        <translation>Ihr Netzwerk kann wieder sehen, welche Server Sie nutzen, und diese sehen Ihre eigene Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks leaves {name}</source>
        <translation>
            <numerusform>Verkehr zu %Ln weiteren Netzwerk verlässt {name}</numerusform>
            <numerusform>Verkehr zu %Ln weiteren Netzwerken verlässt {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks goes through {name}</source>
        <translation>
            <numerusform>Verkehr zu %Ln weiteren Netzwerk geht durch {name}</numerusform>
            <numerusform>Verkehr zu %Ln weiteren Netzwerken geht durch {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tunnels are disconnected</source>
        <translation>
            <numerusform>%Ln weiterer Tunnel wird getrennt</numerusform>
            <numerusform>%Ln weitere Tunnel werden getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names are looked up at %Ln more DNS servers</source>
        <translation>
            <numerusform>Namen werden bei %Ln weiteren DNS-Server nachgeschlagen</numerusform>
            <numerusform>Namen werden bei %Ln weiteren DNS-Servern nachgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And so are the names in %Ln more domains</source>
        <translation>
            <numerusform>Und ebenso die Namen in %Ln weiteren Domäne</numerusform>
            <numerusform>Und ebenso die Namen in %Ln weiteren Domänen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more networks around this computer stay reachable</source>
        <translation>
            <numerusform>%Ln weiteres Netzwerk um diesen Rechner bleibt erreichbar</numerusform>
            <numerusform>%Ln weitere Netzwerke um diesen Rechner bleiben erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more addresses of this computer</source>
        <translation>
            <numerusform>%Ln weitere Adresse dieses Rechners</numerusform>
            <numerusform>%Ln weitere Adressen dieses Rechners</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers that are only reached this way cannot be reached.</source>
        <translation>Server, die nur auf diesem Weg erreicht werden, sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Whoever runs it sees the names of all sites that you visit.</source>
        <translation>Wer ihn betreibt, sieht die Namen aller Seiten, die Sie besuchen.</translation>
    </message>
    <message>
        <source>Also when you log out, or the connection cannot be made.</source>
        <translation>Auch wenn Sie sich abmelden oder keine Verbindung zustande kommt.</translation>
    </message>
    <message>
        <source>The tunnel {subject} is disconnected: {name} takes its place</source>
        <translation>Der Tunnel {subject} wird getrennt: {name} tritt an seine Stelle</translation>
    </message>
    <message>
        <source>Traffic to {network} goes through {name}</source>
        <translation>Verkehr zu {network} geht durch {name}</translation>
    </message>
    <message>
        <source>{family} traffic goes nowhere while {name} is connected</source>
        <translation>{family}-Verkehr geht nirgendwohin, solange {name} verbunden ist</translation>
    </message>
    <message>
        <source>Traffic to {network} leaves {name} and takes its ordinary way</source>
        <translation>Verkehr zu {network} verlässt {name} und nimmt seinen gewöhnlichen Weg</translation>
    </message>
    <message>
        <source>{network} around this computer stays reachable outside {name}</source>
        <translation>{network} um diesen Rechner bleibt außerhalb von {name} erreichbar</translation>
    </message>
    <message>
        <source>Every name is looked up at the DNS server {subject}</source>
        <translation>Jeder Name wird beim DNS-Server {subject} nachgeschlagen</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>Namen in {subject} werden bei den DNS-Servern von {name} nachgeschlagen</translation>
    </message>
    <message>
        <source>Names are looked up at the ordinary DNS servers again</source>
        <translation>Namen werden wieder bei den gewöhnlichen DNS-Servern nachgeschlagen</translation>
    </message>
    <message>
        <source>Everything is blocked except what the application lists, inside {name} and outside</source>
        <translation>Alles ist gesperrt außer dem, was die Anwendung aufzählt, innerhalb von {name} und außerhalb</translation>
    </message>
    <message>
        <source>The block stays without {name}, until you lift it</source>
        <translation>Die Sperre bleibt ohne {name}, bis Sie sie aufheben</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>Andere im Tunnel erreichen diesen Rechner als {subject}</translation>
    </message>
    <message>
        <source>No traffic goes through {name}</source>
        <translation>Durch {name} geht kein Verkehr</translation>
    </message>
    <message>
        <source>Its server, as the profile names it</source>
        <translation>Sein Server, wie das Profil ihn nennt</translation>
    </message>
    <message>
        <source>Connect the VPN profile {name}?</source>
        <translation>VPN-Profil {name} verbinden?</translation>
    </message>
    <message>
        <source>Disconnect the VPN profile {name}?</source>
        <translation>VPN-Profil {name} trennen?</translation>
    </message>
    <message>
        <source>Connect the VPN tunnel {name}?</source>
        <translation>Den VPN-Tunnel {name} verbinden?</translation>
    </message>
    <message>
        <source>Disconnect the VPN tunnel {name}?</source>
        <translation>Den VPN-Tunnel {name} trennen?</translation>
    </message>
    <message>
        <source>You asked for this in vpngui. The profile is</source>
        <translation>Sie haben das in vpngui verlangt. Das Profil ist</translation>
    </message>
    <message>
        <source>You asked for this in the window of vpngui. The tunnel is made by</source>
        <translation>Sie haben im Fenster von vpngui darum gebeten. Den Tunnel stellt bereit</translation>
    </message>
    <message>
        <source>A program of yours asks for the profile</source>
        <translation>Eines Ihrer Programme fragt nach dem Profil</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of servers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>New since you last allowed it</source>
        <translation>Neu, seit Sie es zuletzt erlaubt haben</translation>
    </message>
    <message>
        <source>As you allowed it before</source>
        <translation>Wie Sie es früher erlaubt haben</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Lokales Netzwerk erreichbar lassen</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer this closes after %Ln seconds, and nothing changes.</source>
        <translation>
            <numerusform>Ohne Antwort schließt sich dies nach %Ln Sekunde, und nichts ändert sich.</numerusform>
            <numerusform>Ohne Antwort schließt sich dies nach %Ln Sekunden, und nichts ändert sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer this closes at {time}, and nothing changes.</source>
        <translation>Ohne Antwort schließt sich dies um {time}, und nichts ändert sich.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>{text} is not an address with a prefix such as 10.0.0.2/24</source>
        <translation>{text} ist keine Adresse mit Präfix wie 10.0.0.2/24</translation>
    </message>
    <message>
        <source>{text} is not an address, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} ist keine Adresse, oder ihr Präfix ist länger als 32 (IPv4) oder 128 (IPv6) Bit</translation>
    </message>
    <message>
        <source>{value} has prefix 0, which would claim every address; give the prefix of its network</source>
        <translation>{value} hat das Präfix 0, das alle Adressen beanspruchen würde; geben Sie das Präfix ihres Netzes an</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a multicast address</source>
        <translation>{value} kann nicht die Adresse eines Rechners sein: Es ist eine Multicast-Adresse</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the unspecified address</source>
        <translation>{value} kann nicht die Adresse eines Rechners sein: Es ist die unbestimmte Adresse</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a loopback address</source>
        <translation>{value} kann nicht die Adresse eines Rechners sein: Es ist eine Loopback-Adresse</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is reserved</source>
        <translation>{value} kann nicht die Adresse eines Rechners sein: Es ist eine reservierte Adresse</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is an IPv4 address in IPv6 clothes</source>
        <translation>{value} kann nicht die Adresse eines Rechners sein: Es ist eine IPv4-Adresse im Gewand von IPv6</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the first or last address of {network}, which no host has; take one in between</source>
        <translation>{value} kann nicht die Adresse eines Rechners sein: Es ist die erste oder letzte Adresse von {network}, die kein Rechner hat; nehmen Sie eine dazwischen</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list is a list of networks</source>
        <translation>die Liste des Tunnels ist eine Liste von Netzen</translation>
    </message>
    <message>
        <source>the original interface&apos;s list is a list of networks</source>
        <translation>die Liste der ursprünglichen Schnittstelle ist eine Liste von Netzen</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>die Liste des Tunnels enthält {count} Netze; erlaubt sind {max_block}</translation>
    </message>
    <message>
        <source>the original interface&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>die Liste der ursprünglichen Schnittstelle enthält {count} Netze; erlaubt sind {max_block}</translation>
    </message>
    <message>
        <source>a block list&apos;s name is 1 to 23 of a-z, 0-9, &apos;-&apos; and &apos;_&apos;, such as &apos;trackers&apos;</source>
        <translation>der Name einer Sperrliste besteht aus 1 bis 23 Zeichen a-z, 0-9, &apos;-&apos; und &apos;_&apos;, etwa &apos;trackers&apos;</translation>
    </message>
    <message>
        <source>the list holds more than {max_list} networks</source>
        <translation>die Liste enthält mehr als {max_list} Netze</translation>
    </message>
    <message>
        <source>the interface name is empty; give 1 to 15 characters</source>
        <translation>der Name der Schnittstelle ist leer; geben Sie 1 bis 15 Zeichen an</translation>
    </message>
    <message>
        <source>the interface name is longer than {max_length} bytes</source>
        <translation>der Name der Schnittstelle ist länger als {max_length} Byte</translation>
    </message>
    <message>
        <source>the interface name {text} may hold only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, and must begin with a letter, a digit or &apos;_&apos;</source>
        <translation>der Name der Schnittstelle {text} darf nur Buchstaben, Ziffern, &apos;_&apos;, &apos;.&apos; und &apos;-&apos; enthalten und muss mit einem Buchstaben, einer Ziffer oder &apos;_&apos; beginnen</translation>
    </message>
    <message>
        <source>the interface name {text} is reserved by the system; take another</source>
        <translation>der Name der Schnittstelle {text} ist dem System vorbehalten; nehmen Sie einen anderen</translation>
    </message>
    <message>
        <source>{text} is a name of network hardware, which other programs would configure; take another, such as &apos;vpn0&apos;</source>
        <translation>{text} ist ein Name von Netzwerkhardware, die andere Programme einrichten würden; nehmen Sie einen anderen, etwa &apos;vpn0&apos;</translation>
    </message>
    <message>
        <source>the title of a list is text of up to {max_title} characters</source>
        <translation>der Titel einer Liste ist ein Text von höchstens {max_title} Zeichen</translation>
    </message>
    <message>
        <source>the title of a list is one line, without control characters</source>
        <translation>der Titel einer Liste ist eine Zeile ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>the mode of a list is {modes}</source>
        <translation>die Art einer Liste ist {modes}</translation>
    </message>
    <message>
        <source>{text} is not a network such as 10.0.0.0/8 or fd00::/64</source>
        <translation>{text} ist kein Netz wie 10.0.0.0/8 oder fd00::/64</translation>
    </message>
    <message>
        <source>{text} has bits of a host set; the network is {meant}</source>
        <translation>in {text} sind Bits eines Rechners gesetzt; das Netz ist {meant}</translation>
    </message>
    <message>
        <source>{text} is not a network, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} ist kein Netz, oder sein Präfix ist länger als 32 (IPv4) oder 128 (IPv6) Bit</translation>
    </message>
    <message>
        <source>{prefix} is no prefix length; it is 0 to 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{prefix} ist keine Präfixlänge; sie ist 0 bis 32 (IPv4) oder 128 (IPv6) Bit</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is this computer itself</source>
        <translation>{network} kann nicht in einen Tunnel geleitet werden: {never} ist dieser Computer selbst</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is for multicast</source>
        <translation>{network} kann nicht in einen Tunnel geleitet werden: {never} ist für Multicast</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is reserved</source>
        <translation>{network} kann nicht in einen Tunnel geleitet werden: {never} ist reserviert</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is IPv4 within IPv6; give the IPv4 network</source>
        <translation>{network} kann nicht in einen Tunnel geleitet werden: {never} ist IPv4 in IPv6; geben Sie das IPv4-Netz an</translation>
    </message>
    <message>
        <source>{what} holds {count} networks; {limit} are allowed</source>
        <translation>{what} enthält {count} Netze; erlaubt sind {limit}</translation>
    </message>
    <message>
        <source>{text} is not an address such as 10.0.0.1 or fd00::1</source>
        <translation>{text} ist keine Adresse wie 10.0.0.1 oder fd00::1</translation>
    </message>
    <message>
        <source>{value} cannot be a DNS server in a tunnel; give one that the tunnel leads to</source>
        <translation>{value} kann kein DNS-Server in einem Tunnel sein; geben Sie einen an, zu dem der Tunnel führt</translation>
    </message>
    <message>
        <source>the MTU {value} is outside {min_mtu} to {max_mtu} octets</source>
        <translation>die MTU {value} liegt nicht zwischen {min_mtu} und {max_mtu} Byte</translation>
    </message>
    <message>
        <source>the session name is not valid text</source>
        <translation>der Sitzungsname ist kein gültiger Text</translation>
    </message>
    <message>
        <source>the session name is {size} bytes long; {max_session} are allowed</source>
        <translation>der Sitzungsname ist {size} Byte lang; erlaubt sind {max_session}</translation>
    </message>
    <message>
        <source>the session name holds a NUL</source>
        <translation>der Sitzungsname enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>local holds {count} addresses; {max_addresses} are allowed</source>
        <translation>„local“ enthält {count} Adressen; erlaubt sind {max_addresses}</translation>
    </message>
    <message>
        <source>remote holds {count} addresses; {max_addresses} are allowed</source>
        <translation>„remote“ enthält {count} Adressen; erlaubt sind {max_addresses}</translation>
    </message>
    <message>
        <source>local holds the same address twice with different prefixes</source>
        <translation>„local“ enthält dieselbe Adresse zweimal mit verschiedenen Präfixen</translation>
    </message>
    <message>
        <source>remote holds the same address twice with different prefixes</source>
        <translation>„remote“ enthält dieselbe Adresse zweimal mit verschiedenen Präfixen</translation>
    </message>
    <message>
        <source>dns holds {count} servers; {max_servers} are allowed</source>
        <translation>„dns“ enthält {count} Server; erlaubt sind {max_servers}</translation>
    </message>
    <message>
        <source>the MTU {mtu} is too small for IPv6, which needs {min_mtu_ipv6}; raise it or leave the IPv6 addresses and routes out</source>
        <translation>die MTU {mtu} ist zu klein für IPv6, das {min_mtu_ipv6} braucht; erhöhen Sie sie, oder lassen Sie die IPv6-Adressen und -Routen weg</translation>
    </message>
    <message>
        <source>{reason} is given for both ends of the tunnel</source>
        <translation>{reason} ist für beide Enden des Tunnels angegeben</translation>
    </message>
    <message>
        <source>{text} is not a domain name</source>
        <translation>{text} ist kein Domänenname</translation>
    </message>
    <message>
        <source>{text} is not a domain name such as corp.example</source>
        <translation>{text} ist kein Domänenname wie corp.example</translation>
    </message>
    <message>
        <source>dns_suffixes holds {count} names; {max_suffixes} are allowed</source>
        <translation>„dns_suffixes“ enthält {count} Namen; erlaubt sind {max_suffixes}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} cannot be {value_2}</source>
        <translation>bei einem Tunnel im Zustand „{value}“ geht „{value_2}“ nicht</translation>
    </message>
    <message>
        <source>the session bus cannot be reached: {error}</source>
        <translation>der Sitzungsbus ist nicht zu erreichen: {error}</translation>
    </message>
    <message>
        <source>the system bus cannot be reached: {error}</source>
        <translation>der Systembus ist nicht zu erreichen: {error}</translation>
    </message>
    <message>
        <source>{destination} did not answer {member} within {timeout} s</source>
        <translation>{destination} hat {member} nicht innerhalb von {timeout} s beantwortet</translation>
    </message>
    <message>
        <source>the connection to the bus broke: {error}</source>
        <translation>die Verbindung zum Bus ist abgebrochen: {error}</translation>
    </message>
    <message>
        <source>the VPN service is not running; an administrator starts it with &apos;systemctl start vpnguid&apos; ({refusal})</source>
        <translation>der VPN-Dienst läuft nicht; ein Systemverwalter startet ihn mit &apos;systemctl start vpnguid&apos; ({refusal})</translation>
    </message>
    <message>
        <source>the kernel does not hold what was applied; it has:
{found}
instead of:
{wanted}</source>
        <translation>der Kernel enthält nicht, was angewendet wurde; er hat:
{found}
statt:
{wanted}</translation>
    </message>
    <message>
        <source>{cause}; taking it back failed as well</source>
        <translation>{cause}; auch das Zurücknehmen ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the DNS back end {wanted} is none of {names}</source>
        <translation>das DNS-Backend {wanted} ist keines von {names}</translation>
    </message>
    <message>
        <source>systemd-resolved is neither running nor can it be started by the system bus</source>
        <translation>systemd-resolved läuft nicht und kann auch vom Systembus nicht gestartet werden</translation>
    </message>
    <message>
        <source>neither Debian&apos;s resolvconf nor openresolv is installed</source>
        <translation>weder Debians resolvconf noch openresolv ist installiert</translation>
    </message>
    <message>
        <source>the service may not run resolvconf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>der Dienst darf resolvconf nicht selbst ausführen, und sein Helfer ist nicht da; ein Systemverwalter startet ihn mit &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the service may not write resolv.conf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>der Dienst darf resolv.conf nicht selbst schreiben, und sein Helfer ist nicht da; ein Systemverwalter startet ihn mit &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>another program writes {path} again and again; it is left to that program for a minute, and names may be asked for outside the tunnel. End it, or give the service another way (--dns-backend)</source>
        <translation>ein anderes Programm schreibt {path} immer wieder; die Datei bleibt ihm für eine Minute überlassen, und nach Namen kann außerhalb des Tunnels gefragt werden. Beenden Sie es, oder geben Sie dem Dienst einen anderen Weg (--dns-backend)</translation>
    </message>
    <message>
        <source>the helper behind {address} did not answer within {seconds} s</source>
        <translation>der Helfer hinter {address} hat nicht innerhalb von {seconds} s geantwortet</translation>
    </message>
    <message>
        <source>the helper behind {address} cannot be reached ({reason}); an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>der Helfer hinter {address} ist nicht zu erreichen ({reason}); ein Systemverwalter startet ihn mit &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the helper behind {address} went away without an answer</source>
        <translation>der Helfer hinter {address} ging ohne Antwort weg</translation>
    </message>
    <message>
        <source>{path} was written by vpngui, but what was there before is not in {folder} any more; write the file anew, or remove it</source>
        <translation>{path} wurde von vpngui geschrieben, aber was vorher darin stand, ist nicht mehr in {folder}; schreiben Sie die Datei neu, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>{path} does not hold what was written: another program writes it too</source>
        <translation>{path} enthält nicht, was geschrieben wurde: Ein anderes Programm schreibt auch darin</translation>
    </message>
    <message>
        <source>{path} was changed at this very moment; try again</source>
        <translation>{path} wurde gerade eben geändert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} is marked {flag}; &apos;chattr {flag_2} {path}&apos; (as root) takes that away, or give the service another way (--dns-backend)</source>
        <translation>{path} ist als {flag} markiert; &apos;chattr {flag_2} {path}&apos; (als root) nimmt das weg, oder geben Sie dem Dienst einen anderen Weg (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it read-write, or give the service another way (--dns-backend)</source>
        <translation>{path} liegt auf einem nur lesbaren Dateisystem; hängen Sie es beschreibbar ein, oder geben Sie dem Dienst einen anderen Weg (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} may not be written by this service ({reason}); or give the service another way (--dns-backend)</source>
        <translation>{path} darf dieser Dienst nicht schreiben ({reason}); oder geben Sie dem Dienst einen anderen Weg (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; or give the service another way (--dns-backend)</source>
        <translation>{path} kann nicht geschrieben werden: {reason}; oder geben Sie dem Dienst einen anderen Weg (--dns-backend)</translation>
    </message>
    <message>
        <source>{program} does not list what it was given</source>
        <translation>{program} führt nicht auf, was ihm gegeben wurde</translation>
    </message>
    <message>
        <source>`{names}` did not end within {seconds} s</source>
        <translation>`{names}` endete nicht innerhalb von {seconds} s</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}</source>
        <translation>{program} kann nicht ausgeführt werden: {reason}</translation>
    </message>
    <message>
        <source>`{names}` ended with status {returncode}: {said}</source>
        <translation>`{names}` endete mit dem Status {returncode}: {said}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>es sagte nichts</translation>
    </message>
    <message>
        <source>it does not hold what it was told for {link}</source>
        <translation>es enthält nicht, was ihm für {link} gesagt wurde</translation>
    </message>
    <message>
        <source>systemd-resolved did not take the tunnel&apos;s name servers: {error}</source>
        <translation>systemd-resolved hat die Nameserver des Tunnels nicht angenommen: {error}</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a symbolic link; vpngui leaves it alone</source>
        <translation>{path} ist weder eine Datei noch eine symbolische Verknüpfung; vpngui lässt das in Ruhe</translation>
    </message>
    <message>
        <source>{path} has {st_size} octets, too much for a resolv.conf(5)</source>
        <translation>{path} hat {st_size} Byte, zu viel für eine resolv.conf(5)</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{record}, which holds the original of a file, is damaged: {error}</source>
        <translation>{record}, wo das Original einer Datei liegt, ist beschädigt: {error}</translation>
    </message>
    <message>
        <source>the original cannot be saved in {folder}: {reason}</source>
        <translation>das Original kann nicht in {folder} gesichert werden: {reason}</translation>
    </message>
    <message>
        <source>{record} cannot be removed: {reason}</source>
        <translation>{record} kann nicht entfernt werden: {reason}</translation>
    </message>
    <message>
        <source>the state folder {folder} cannot be used: {reason}</source>
        <translation>der Zustandsordner {folder} kann nicht benutzt werden: {reason}</translation>
    </message>
    <message>
        <source>the firewall back end {setting} is none of {names}</source>
        <translation>das Firewall-Backend {setting} ist keines von {names}</translation>
    </message>
    <message>
        <source>the firewall back end {setting}, set by hand, does not work: {reasons}</source>
        <translation>das von Hand eingestellte Firewall-Backend {setting} funktioniert nicht: {reasons}</translation>
    </message>
    <message>
        <source>the kernel has no sets of networks (module ip_set): {reason}</source>
        <translation>der Kernel hat keine Mengen von Netzen (Modul ip_set): {reason}</translation>
    </message>
    <message>
        <source>error {code} of ip_set.h</source>
        <translation>Fehler {code} aus ip_set.h</translation>
    </message>
    <message>
        <source>the kernel&apos;s sets of networks cannot be reached: {reason}</source>
        <translation>die Netzmengen des Kernels sind nicht zu erreichen: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not list its sets: {reason}</source>
        <translation>der Kernel hat seine Mengen nicht aufgeführt: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused the set {name}: {reason}</source>
        <translation>der Kernel hat die Menge {name} abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused networks of the set {name}: {reason}</source>
        <translation>der Kernel hat Netze der Menge {name} abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not empty the set {name}: {reason}</source>
        <translation>der Kernel hat die Menge {name} nicht geleert: {reason}</translation>
    </message>
    <message>
        <source>the set {name} is still used by a rule or another set</source>
        <translation>die Menge {name} wird noch von einer Regel oder einer anderen Menge benutzt</translation>
    </message>
    <message>
        <source>the kernel did not remove the set {name}: {reason}</source>
        <translation>der Kernel hat die Menge {name} nicht entfernt: {reason}</translation>
    </message>
    <message>
        <source>there is no set {name}: {reason}</source>
        <translation>es gibt keine Menge {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not show the set {name}: {reason}</source>
        <translation>der Kernel hat die Menge {name} nicht gezeigt: {reason}</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables cannot be reached: {reason}</source>
        <translation>die alten Tabellen des Kernels sind nicht zu erreichen: {reason}</translation>
    </message>
    <message>
        <source>the kernel has no match {name} for rules of iptables (module xt_{name})</source>
        <translation>der Kernel hat für Regeln von iptables keinen Vergleich {name} (Modul xt_{name})</translation>
    </message>
    <message>
        <source>the firewall is as it should be, but {kept}</source>
        <translation>die Firewall ist, wie sie sein soll, aber {kept}</translation>
    </message>
    <message>
        <source>the rules of vpngui in iptables&apos; tables were not removed: {error}</source>
        <translation>die Regeln von vpngui in den Tabellen von iptables wurden nicht entfernt: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not lifted: {kept}</source>
        <translation>die Sperrliste {name} wurde nicht aufgehoben: {kept}</translation>
    </message>
    <message>
        <source>{name} is no name of an interface</source>
        <translation>{name} ist kein Name einer Schnittstelle</translation>
    </message>
    <message>
        <source>another program changed it again at once</source>
        <translation>ein anderes Programm hat es sofort wieder geändert</translation>
    </message>
    <message>
        <source>the firewall of IPv{family} is another than that of the other family: {why}; taking the change back: {error}</source>
        <translation>die Firewall von IPv{family} ist eine andere als die der anderen Familie: {why}; beim Zurücknehmen der Änderung: {error}</translation>
    </message>
    <message>
        <source>the lock file of iptables, {path}, cannot be opened ({reason}); systemd-tmpfiles --create makes it so that the service may</source>
        <translation>die Sperrdatei von iptables, {path}, kann nicht geöffnet werden ({reason}); systemd-tmpfiles --create legt sie so an, dass der Dienst es darf</translation>
    </message>
    <message>
        <source>another program holds {path}, the lock of iptables; try again</source>
        <translation>ein anderes Programm hält {path}, die Sperrdatei von iptables; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables of IPv{family} cannot be reached: {reason}</source>
        <translation>die alten Tabellen des Kernels für IPv{family} sind nicht zu erreichen: {reason}</translation>
    </message>
    <message>
        <source>the Python package python-iptables is not installed</source>
        <translation>das Python-Paket python-iptables ist nicht installiert</translation>
    </message>
    <message>
        <source>python-iptables does not find its libraries; install libip4tc2, libip6tc2 and iptables</source>
        <translation>python-iptables findet seine Bibliotheken nicht; installieren Sie libip4tc2, libip6tc2 und iptables</translation>
    </message>
    <message>
        <source>the kernel refused a change of its filter table: {reason}</source>
        <translation>der Kernel hat eine Änderung seiner Filtertabelle abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>the program nft is missing; install the package nftables</source>
        <translation>das Programm nft fehlt; installieren Sie das Paket nftables</translation>
    </message>
    <message>
        <source>nft cannot be started: {reason}</source>
        <translation>nft kann nicht gestartet werden: {reason}</translation>
    </message>
    <message>
        <source>nft did not end within {seconds} s</source>
        <translation>nft endete nicht innerhalb von {seconds} s</translation>
    </message>
    <message>
        <source>nft refused: {reason}</source>
        <translation>nft lehnte ab: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be named in a firewall rule; rename the interface</source>
        <translation>{name} kann in einer Firewallregel nicht genannt werden; benennen Sie die Schnittstelle um</translation>
    </message>
    <message>
        <source>nftables cannot be used here; {refused}</source>
        <translation>nftables kann hier nicht benutzt werden; {refused}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {error}</source>
        <translation>die Firewall wurde nicht geändert: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not put in force: {error}</source>
        <translation>die Sperrliste {name} wurde nicht in Kraft gesetzt: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was changed again at once; try again</source>
        <translation>die Sperrliste {name} wurde sofort wieder geändert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the firewall was not changed: {why}</source>
        <translation>die Firewall wurde nicht geändert: {why}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {refused}</source>
        <translation>die Firewall wurde nicht geändert: {refused}</translation>
    </message>
    <message>
        <source>the firewall does not keep what is put in force: {why}</source>
        <translation>die Firewall behält nicht, was in Kraft gesetzt wird: {why}</translation>
    </message>
    <message>
        <source>what should be lifted is still in force: {error}</source>
        <translation>was aufgehoben werden sollte, ist noch in Kraft: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let router advertisements be refused: {error}</source>
        <translation>der Kernel lässt nicht zu, dass Router-Ankündigungen abgelehnt werden: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let sources be checked: {error}</source>
        <translation>der Kernel lässt nicht zu, dass Absenderadressen geprüft werden: {error}</translation>
    </message>
    <message>
        <source>{error}; taking it back failed as well: {again}</source>
        <translation>{error}; auch das Zurücknehmen ist fehlgeschlagen: {again}</translation>
    </message>
    <message>
        <source>the kernel refused to mark the new interface: {reason}</source>
        <translation>der Kernel hat die Markierung der neuen Schnittstelle abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not keep {name}: {reason}</source>
        <translation>der Kernel behält {name} nicht: {reason}</translation>
    </message>
    <message>
        <source>this machine has no TUN devices (/dev/net/tun: {reason}); load the module &apos;tun&apos;</source>
        <translation>dieser Rechner hat keine TUN-Geräte (/dev/net/tun: {reason}); laden Sie das Modul &apos;tun&apos;</translation>
    </message>
    <message>
        <source>the service may not make TUN devices ({reason}); it needs CAP_NET_ADMIN</source>
        <translation>der Dienst darf keine TUN-Geräte anlegen ({reason}); er braucht CAP_NET_ADMIN</translation>
    </message>
    <message>
        <source>no more TUN devices can be opened: {reason}</source>
        <translation>es können keine weiteren TUN-Geräte geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>the kernel made no TUN device: {reason}</source>
        <translation>der Kernel hat kein TUN-Gerät angelegt: {reason}</translation>
    </message>
    <message>
        <source>there is no WireGuard {wanted}; it is &apos;auto&apos;, &apos;kernel&apos; or &apos;userspace&apos;</source>
        <translation>es gibt kein WireGuard {wanted}; möglich sind &apos;auto&apos;, &apos;kernel&apos; oder &apos;userspace&apos;</translation>
    </message>
    <message>
        <source>this kernel has no WireGuard; load the module &apos;wireguard&apos;</source>
        <translation>dieser Kernel hat kein WireGuard; laden Sie das Modul &apos;wireguard&apos;</translation>
    </message>
    <message>
        <source>this computer has no WireGuard: its kernel has none; install wireguard-go</source>
        <translation>dieser Computer hat kein WireGuard: Sein Kernel hat keines; installieren Sie wireguard-go</translation>
    </message>
    <message>
        <source>the kernel made no WireGuard link: {reason}</source>
        <translation>der Kernel hat keine WireGuard-Schnittstelle angelegt: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused to set {name} up: {reason}</source>
        <translation>der Kernel hat abgelehnt, {name} einzurichten: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not say how {name} is: {reason}</source>
        <translation>der Kernel sagt nicht, wie es {name} geht: {reason}</translation>
    </message>
    <message>
        <source>WireGuard did not take its configuration (error {number})</source>
        <translation>WireGuard hat seine Konfiguration nicht angenommen (Fehler {number})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>WireGuard does not say how it is (error {value})</source>
        <translation>WireGuard sagt nicht, wie es ihm geht (Fehler {value})</translation>
    </message>
    <message>
        <source>WireGuard&apos;s answer makes no sense; is it another program?</source>
        <translation>die Antwort von WireGuard ergibt keinen Sinn; ist es ein anderes Programm?</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>{program} kann nicht gestartet werden: {reason}</translation>
    </message>
    <message>
        <source>{program} did not start: {why}</source>
        <translation>{program} ist nicht gestartet: {why}</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>es hat sich beendet</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not run</source>
        <translation>WireGuard von {name} läuft nicht</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not answer: {error}</source>
        <translation>WireGuard von {name} antwortet nicht: {error}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>the MTU of {name} cannot be set: {reason}</source>
        <translation>die MTU von {name} kann nicht gesetzt werden: {reason}</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use, so nothing can be blocked and no tunnel can carry all traffic; install nftables</source>
        <translation>dieser Computer hat keinen Paketfilter, den der Dienst benutzen kann, also kann nichts gesperrt werden und kein Tunnel allen Verkehr leiten; installieren Sie nftables</translation>
    </message>
    <message>
        <source>no answer for {host}: {error}</source>
        <translation>keine Antwort für {host}: {error}</translation>
    </message>
    <message>
        <source>changes of nftables cannot be watched: {reason}</source>
        <translation>Änderungen von nftables können nicht beobachtet werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be watched: {reason}</source>
        <translation>{path} kann nicht beobachtet werden: {reason}</translation>
    </message>
    <message>
        <source>the name {host} has no address: {error}</source>
        <translation>der Name {host} hat keine Adresse: {error}</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>niemand hat rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the name {host} has no address that can be reached; none of the servers knows one</source>
        <translation>der Name {host} hat keine Adresse, die zu erreichen ist; keiner der Server kennt eine</translation>
    </message>
    <message>
        <source>the kernel&apos;s list changed each time it was read; try again</source>
        <translation>die Liste des Kernels änderte sich bei jedem Lesen; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a profile&apos;s name is one line of 1 to 31 bytes, such as &apos;Work&apos;</source>
        <translation>der Name eines Profils ist eine Zeile von 1 bis 31 Byte, etwa &apos;Work&apos;</translation>
    </message>
    <message>
        <source>a key is 44 characters of base64, as &apos;wg genkey&apos; prints it</source>
        <translation>ein Schlüssel besteht aus 44 Zeichen Base64, wie &apos;wg genkey&apos; ihn ausgibt</translation>
    </message>
    <message>
        <source>the profiles in {folder} cannot be read: {reason}</source>
        <translation>die Profile in {folder} können nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed already</source>
        <translation>dieses Profil ist schon entfernt worden</translation>
    </message>
    <message>
        <source>the profile cannot be removed: {reason}</source>
        <translation>das Profil kann nicht entfernt werden: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed</source>
        <translation>dieses Profil ist entfernt worden</translation>
    </message>
    <message>
        <source>the profile cannot be read: {error}</source>
        <translation>das Profil kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>ein solches Profil gibt es nicht</translation>
    </message>
    <message>
        <source>the profile cannot be written in {folder}: {reason}</source>
        <translation>das Profil kann nicht in {folder} geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{one} takes a network away, which only &apos;wg set&apos; can do</source>
        <translation>{one} nimmt ein Netz weg, was nur &apos;wg set&apos; kann</translation>
    </message>
    <message>
        <source>{plain} is taken as {network}</source>
        <translation>{plain} wird als {network} verstanden</translation>
    </message>
    <message>
        <source>{text} is no endpoint such as vpn.example:51820 or [2001:db8::1]:51820</source>
        <translation>{text} ist kein Endpunkt wie vpn.example:51820 oder [2001:db8::1]:51820</translation>
    </message>
    <message>
        <source>{host} is neither an address nor a host name; IPv6 stands in brackets</source>
        <translation>{host} ist weder eine Adresse noch ein Rechnername; IPv6 steht in Klammern</translation>
    </message>
    <message>
        <source>{text} is not an IPv6 address</source>
        <translation>{text} ist keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>{text} is not a port, {least} to {most}</source>
        <translation>{text} ist kein Port, {least} bis {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds, {least} to {most}</source>
        <translation>{text} ist keine Zahl von Sekunden, {least} bis {most}</translation>
    </message>
    <message>
        <source>{text} is not a mark, {least} to {most}</source>
        <translation>{text} ist keine Markierung, {least} bis {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of octets, {least} to {most}</source>
        <translation>{text} ist keine Zahl von Byte, {least} bis {most}</translation>
    </message>
    <message>
        <source>{text} is not a routing table, {least} to {most}</source>
        <translation>{text} ist keine Routingtabelle, {least} bis {most}</translation>
    </message>
    <message>
        <source>{text} is neither &apos;auto&apos;, &apos;off&apos; nor a routing table</source>
        <translation>{text} ist weder &apos;auto&apos; noch &apos;off&apos; noch eine Routingtabelle</translation>
    </message>
    <message>
        <source>the keys of {name} are sealed with a keyring, and none can be reached here; do this in the desktop session where it is</source>
        <translation>die Schlüssel von {name} sind mit einem Schlüsselbund versiegelt, und hier ist keiner zu erreichen; tun Sie das in der Sitzung, in der er ist</translation>
    </message>
    <message>
        <source>the keys of {name} are not in its file; import the profile again</source>
        <translation>die Schlüssel von {name} sind nicht in seiner Datei; importieren Sie das Profil noch einmal</translation>
    </message>
    <message>
        <source>the keys of {name} were sealed with another keyring&apos;s key; unlock that keyring, or import the profile again</source>
        <translation>die Schlüssel von {name} wurden mit dem Schlüssel eines anderen Schlüsselbunds versiegelt; entsperren Sie diesen, oder importieren Sie das Profil noch einmal</translation>
    </message>
    <message>
        <source>the keyring does not give the profiles&apos; key ({error}); unlock it and try again</source>
        <translation>der Schlüsselbund gibt den Schlüssel der Profile nicht heraus ({error}); entsperren Sie ihn, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry of vpngui is not a key of this program; remove it there</source>
        <translation>der Eintrag von vpngui im Schlüsselbund ist kein Schlüssel dieses Programms; entfernen Sie ihn dort</translation>
    </message>
    <message>
        <source>it is longer than {max_octets} characters, which no configuration is</source>
        <translation>das ist länger als {max_octets} Zeichen, und so lang ist keine Konfiguration</translation>
    </message>
    <message>
        <source>it stands in a section that is not known</source>
        <translation>sie steht in einem Abschnitt, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>it stands before [Interface]</source>
        <translation>sie steht vor [Interface]</translation>
    </message>
    <message>
        <source>a comment that holds a key is not kept</source>
        <translation>ein Kommentar, der einen Schlüssel enthält, wird nicht behalten</translation>
    </message>
    <message>
        <source>there are only [Interface] and [Peer], up to 4096</source>
        <translation>es gibt nur [Interface] und [Peer], bis zu 4096</translation>
    </message>
    <message>
        <source>it is not of the form &apos;Key = value&apos;</source>
        <translation>sie hat nicht die Form &apos;Key = value&apos;</translation>
    </message>
    <message>
        <source>commands of a configuration are never run</source>
        <translation>Befehle einer Konfiguration werden nie ausgeführt</translation>
    </message>
    <message>
        <source>changes are kept in the app, not written back into a file</source>
        <translation>Änderungen bleiben in der App und werden nicht in eine Datei zurückgeschrieben</translation>
    </message>
    <message>
        <source>this key is not known in [Interface]</source>
        <translation>dieser Eintrag ist in [Interface] nicht bekannt</translation>
    </message>
    <message>
        <source>this key is not known in [Peer]</source>
        <translation>dieser Eintrag ist in [Peer] nicht bekannt</translation>
    </message>
    <message>
        <source>there is no [Interface] in it; this is no WireGuard configuration</source>
        <translation>es ist kein [Interface] darin; das ist keine WireGuard-Konfiguration</translation>
    </message>
    <message>
        <source>there is no usable PrivateKey in it</source>
        <translation>es ist kein brauchbarer PrivateKey darin</translation>
    </message>
    <message>
        <source>there is no usable PublicKey in it; it is left out</source>
        <translation>es ist kein brauchbarer PublicKey darin; das wird weggelassen</translation>
    </message>
    <message>
        <source>an earlier peer has the same PublicKey; this one takes its place</source>
        <translation>eine frühere Gegenstelle hat denselben PublicKey; diese tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>{shown}: a later peer has this network too, and gets it</source>
        <translation>{shown}: Eine spätere Gegenstelle hat dieses Netz auch und bekommt es</translation>
    </message>
    <message>
        <source>the privilege {action} could not be checked ({error}); is polkit running?</source>
        <translation>die Berechtigung {action} konnte nicht geprüft werden ({error}); läuft polkit?</translation>
    </message>
    <message>
        <source>the caller has left the bus</source>
        <translation>der Aufrufer hat den Bus verlassen</translation>
    </message>
    <message>
        <source>the privilege {action} needs an administrator&apos;s password, and the program did not allow the question</source>
        <translation>die Berechtigung {action} braucht das Passwort eines Systemverwalters, und das Programm hat die Frage danach nicht erlaubt</translation>
    </message>
    <message>
        <source>the privilege {action} is missing; it is for programs of the person at the screen, and an administrator can grant it to others with a polkit rule</source>
        <translation>die Berechtigung {action} fehlt; sie ist für Programme der Person am Bildschirm, und ein Systemverwalter kann sie anderen mit einer polkit-Regel geben</translation>
    </message>
    <message>
        <source>a password is being asked for already</source>
        <translation>es wird schon nach einem Passwort gefragt</translation>
    </message>
    <message>
        <source>another consent agent of this person is running; end it first</source>
        <translation>ein anderer Agent dieser Person läuft; beenden Sie ihn zuerst</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be written: {reason}</source>
        <translation>das Protokoll der Antworten {now} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be read: {reason}</source>
        <translation>das Protokoll der Antworten {now} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>the list holds no network; remove it instead</source>
        <translation>die Liste enthält kein Netz; entfernen Sie sie stattdessen</translation>
    </message>
    <message>
        <source>there are {max_lists} block lists already; remove one first</source>
        <translation>es gibt schon {max_lists} Sperrlisten; entfernen Sie zuerst eine</translation>
    </message>
    <message>
        <source>there is no block list {name}</source>
        <translation>es gibt keine Sperrliste {name}</translation>
    </message>
    <message>
        <source>{error}; it is in force all the same, until the service ends</source>
        <translation>{error}; sie ist trotzdem in Kraft, bis der Dienst endet</translation>
    </message>
    <message>
        <source>{error}; nothing has changed</source>
        <translation>{error}; nichts hat sich geändert</translation>
    </message>
    <message>
        <source>the list is no UTF-8 text</source>
        <translation>die Liste ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>there is no memory for the list: {reason}</source>
        <translation>für die Liste fehlt der Speicher: {reason}</translation>
    </message>
    <message>
        <source>the person has lifted this block; ask for the tunnel to come up again</source>
        <translation>die Person hat diese Sperre aufgehoben; bitten Sie neu darum, den Tunnel zu verbinden</translation>
    </message>
    <message>
        <source>{name} blocks nothing that could be kept</source>
        <translation>{name} sperrt nichts, was beibehalten werden könnte</translation>
    </message>
    <message>
        <source>there is no such kept block; it was lifted already</source>
        <translation>eine solche beibehaltene Sperre gibt es nicht; sie ist schon aufgehoben</translation>
    </message>
    <message>
        <source>{max_pinned} blocks are kept already; lift them first</source>
        <translation>es werden schon {max_pinned} Sperren beibehalten; heben Sie sie zuerst auf</translation>
    </message>
    <message>
        <source>the tunnel has been destroyed</source>
        <translation>der Tunnel ist entfernt worden</translation>
    </message>
    <message>
        <source>too many changes are waiting; try again later</source>
        <translation>zu viele Änderungen warten; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>only the registered consent agent may do this; call RegisterAgent first</source>
        <translation>das darf nur der angemeldete Agent; rufen Sie zuerst RegisterAgent auf</translation>
    </message>
    <message>
        <source>the remembered answer has no name</source>
        <translation>die gemerkte Antwort hat keinen Namen</translation>
    </message>
    <message>
        <source>there is no tunnel {path}</source>
        <translation>es gibt keinen Tunnel {path}</translation>
    </message>
    <message>
        <source>the tunnel belongs to somebody else</source>
        <translation>der Tunnel gehört jemand anderem</translation>
    </message>
    <message>
        <source>the tunnel belongs to another application than the one that asks</source>
        <translation>der Tunnel gehört einer anderen Anwendung als der, die fragt</translation>
    </message>
    <message>
        <source>no remembered answer decides this; ask the person</source>
        <translation>keine gemerkte Antwort entscheidet das; fragen Sie die Person</translation>
    </message>
    <message>
        <source>a remembered answer leaves nothing to choose</source>
        <translation>bei einer gemerkten Antwort bleibt nichts zu wählen</translation>
    </message>
    <message>
        <source>the remembered answer does not hold for this any more; ask the person</source>
        <translation>die gemerkte Antwort gilt dafür nicht mehr; fragen Sie die Person</translation>
    </message>
    <message>
        <source>the profile was changed meanwhile; ask again</source>
        <translation>das Profil wurde inzwischen geändert; fragen Sie noch einmal</translation>
    </message>
    <message>
        <source>what was closed without an answer leaves nothing to remember</source>
        <translation>was ohne Antwort geschlossen wurde, hinterlässt nichts zu merken</translation>
    </message>
    <message>
        <source>an answer to this cannot be remembered for {value}</source>
        <translation>eine Antwort darauf kann nicht für {value} gemerkt werden</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays disconnected.</source>
        <translation>Das wurde nicht erlaubt; {name} bleibt getrennt.</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays connected.</source>
        <translation>Das wurde nicht erlaubt; {name} bleibt verbunden.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays disconnected.</source>
        <translation>Die Frage wurde ohne Antwort geschlossen; {name} bleibt getrennt.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays connected.</source>
        <translation>Die Frage wurde ohne Antwort geschlossen; {name} bleibt verbunden.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays disconnected.</source>
        <translation>Niemand hat rechtzeitig geantwortet; {name} bleibt getrennt.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays connected.</source>
        <translation>Niemand hat rechtzeitig geantwortet; {name} bleibt verbunden.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays disconnected.</source>
        <translation>Die Anfrage wurde zurückgezogen; {name} bleibt getrennt.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays connected.</source>
        <translation>Die Anfrage wurde zurückgezogen; {name} bleibt verbunden.</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>{name} ist verbunden.</translation>
    </message>
    <message>
        <source>{name} is disconnected.</source>
        <translation>{name} ist getrennt.</translation>
    </message>
    <message>
        <source>The answer is not remembered: {error}</source>
        <translation>Die Antwort wird nicht gemerkt: {error}</translation>
    </message>
    <message>
        <source>{text} This was remembered from an earlier answer.</source>
        <translation>{text} Das war von einer früheren Antwort gemerkt.</translation>
    </message>
    <message>
        <source>{max_open} requests wait for an answer; answer one first</source>
        <translation>{max_open} Anfragen warten auf eine Antwort; beantworten Sie zuerst eine</translation>
    </message>
    <message>
        <source>a person is being asked about this tunnel already</source>
        <translation>wegen dieses Tunnels wird schon jemand gefragt</translation>
    </message>
    <message>
        <source>no request waits under this token; it was answered, withdrawn or has expired</source>
        <translation>unter diesem Zeichen wartet keine Anfrage; sie wurde beantwortet oder zurückgezogen oder ist abgelaufen</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not know where this is</source>
        <translation>{name} läuft in einer Sandbox und darf nicht wissen, wo das ist</translation>
    </message>
    <message>
        <source>{value} cannot be removed: {reason}</source>
        <translation>{value} kann nicht entfernt werden: {reason}</translation>
    </message>
    <message>
        <source>there is no such remembered answer; it was revoked, or its time is over</source>
        <translation>eine solche gemerkte Antwort gibt es nicht; sie wurde widerrufen, oder ihre Zeit ist um</translation>
    </message>
    <message>
        <source>another program owns {service_name}; is the service running already?</source>
        <translation>ein anderes Programm besitzt {service_name}; läuft der Dienst schon?</translation>
    </message>
    <message>
        <source>the runtime directory {path} cannot be used ({reason}); make it, owned by the service&apos;s user, or name another with --runtime-directory</source>
        <translation>der Laufzeitordner {path} kann nicht benutzt werden ({reason}); legen Sie ihn an, im Besitz des Benutzers des Dienstes, oder nennen Sie einen anderen mit --runtime-directory</translation>
    </message>
    <message>
        <source>{path} is not this user&apos;s own, or others may write there; remove it, or: chown {reason} {path} &amp;&amp; chmod 0700 {path}</source>
        <translation>{path} gehört nicht diesem Benutzer, oder andere dürfen dort schreiben; entfernen Sie es, oder: chown {reason} {path} &amp;&amp; chmod 0700 {path}</translation>
    </message>
    <message>
        <source>another vpnguid has {path}; stop it first (systemctl stop vpnguid)</source>
        <translation>ein anderer vpnguid hat {path}; beenden Sie ihn zuerst (systemctl stop vpnguid)</translation>
    </message>
    <message>
        <source>the journal in {folder} cannot be written ({reason}); make room there, or: vpnguid --reset</source>
        <translation>das Journal in {folder} kann nicht geschrieben werden ({reason}); schaffen Sie dort Platz, oder: vpnguid --reset</translation>
    </message>
    <message>
        <source>{file} is not this user&apos;s own file, or others may write to it; it is not believed. Remove it, or: vpnguid --reset</source>
        <translation>{file} ist keine eigene Datei dieses Benutzers, oder andere dürfen darin schreiben; ihr wird nicht geglaubt. Entfernen Sie sie, oder: vpnguid --reset</translation>
    </message>
    <message>
        <source>it would replace another tunnel than was shown; ask again</source>
        <translation>es würde einen anderen Tunnel ersetzen als gezeigt; fragen Sie noch einmal</translation>
    </message>
    <message>
        <source>replaced by {name}, which carries the same networks</source>
        <translation>ersetzt durch {name}, der dieselben Netze leitet</translation>
    </message>
    <message>
        <source>the interface was removed by another program; destroy the tunnel and make it anew</source>
        <translation>die Schnittstelle wurde von einem anderen Programm entfernt; entfernen Sie den Tunnel, und legen Sie ihn neu an</translation>
    </message>
    <message>
        <source>{wanted} is an interface of this computer, not a tunnel; take another name</source>
        <translation>{wanted} ist eine Schnittstelle dieses Computers, kein Tunnel; nehmen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>no free interface name like {wanted} is left; destroy a tunnel first</source>
        <translation>es ist kein Schnittstellenname wie {wanted} mehr frei; entfernen Sie zuerst einen Tunnel</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read from {path}: {error}</source>
        <translation>die Sperrliste {name} kann nicht aus {path} gelesen werden: {error}</translation>
    </message>
    <message>
        <source>the block list {name} cannot be kept in {path}: {reason}</source>
        <translation>die Sperrliste {name} kann nicht in {path} behalten werden: {reason}</translation>
    </message>
    <message>
        <source>the file {path} of the block list cannot be removed: {reason}</source>
        <translation>die Datei {path} der Sperrliste kann nicht entfernt werden: {reason}</translation>
    </message>
    <message>
        <source>it has more than {max_octets} octets</source>
        <translation>sie hat mehr als {max_octets} Byte</translation>
    </message>
    <message>
        <source>it does not begin with a line of its options</source>
        <translation>sie beginnt nicht mit einer Zeile ihrer Optionen</translation>
    </message>
    <message>
        <source>its options are none</source>
        <translation>ihre Optionen sind keine</translation>
    </message>
    <message>
        <source>it does not say who set it</source>
        <translation>sie sagt nicht, wer sie gesetzt hat</translation>
    </message>
    <message>
        <source>its options are not all there</source>
        <translation>ihre Optionen sind nicht vollständig</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use; install nftables</source>
        <translation>dieser Computer hat keinen Paketfilter, den der Dienst benutzen kann; installieren Sie nftables</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not answer for the person</source>
        <translation>{name} läuft in einer Sandbox und darf nicht für die Person antworten</translation>
    </message>
    <message>
        <source>the caller is not the registered consent agent</source>
        <translation>der Aufrufer ist nicht der angemeldete Agent</translation>
    </message>
    <message>
        <source>the configuration cannot be used: line {line}: {reason}</source>
        <translation>die Konfiguration kann nicht benutzt werden: Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>the configuration cannot be used: {reason}</source>
        <translation>die Konfiguration kann nicht benutzt werden: {reason}</translation>
    </message>
    <message>
        <source>the configuration has no peer to connect to; add a [Peer] section</source>
        <translation>die Konfiguration hat keine Gegenstelle, mit der verbunden werden könnte; fügen Sie einen Abschnitt [Peer] hinzu</translation>
    </message>
    <message>
        <source>the tunnel has no route to {one}</source>
        <translation>der Tunnel hat keine Route zu {one}</translation>
    </message>
    <message>
        <source>the tunnel has no DNS server {one}</source>
        <translation>der Tunnel hat keinen DNS-Server {one}</translation>
    </message>
    <message>
        <source>settings are tried for {min_trial} to {max_trial} s, not {seconds}</source>
        <translation>Einstellungen werden {min_trial} bis {max_trial} s lang ausprobiert, nicht {seconds}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} has nothing in force that could be tried; update it</source>
        <translation>ein Tunnel im Zustand „{value}“ hat nichts in Kraft, was ausprobiert werden könnte; ändern Sie ihn direkt</translation>
    </message>
    <message>
        <source>another tunnel carries by now what this one carried before; take it down first</source>
        <translation>ein anderer Tunnel leitet inzwischen, was dieser zuvor leitete; trennen Sie ihn zuerst</translation>
    </message>
    <message>
        <source>no settings of this tunnel are being tried (any more)</source>
        <translation>es werden keine Einstellungen dieses Tunnels (mehr) ausprobiert</translation>
    </message>
    <message>
        <source>there are as many tunnels as the service allows; destroy one first</source>
        <translation>es gibt so viele Tunnel, wie der Dienst erlaubt; entfernen Sie zuerst einen</translation>
    </message>
    <message>
        <source>a person&apos;s tunnels have up to {max_networks} routes; remove some first</source>
        <translation>die Tunnel einer Person haben höchstens {max_networks} Routen; entfernen Sie zuerst einige</translation>
    </message>
    <message>
        <source>up to {max_profiles} profiles can be tunnels at a time; disconnect one first</source>
        <translation>höchstens {max_profiles} Profile können zugleich Tunnel sein; trennen Sie zuerst eines</translation>
    </message>
    <message>
        <source>the profiles that are tunnels have up to {max_peers} peers together; disconnect one first</source>
        <translation>die Profile, die Tunnel sind, haben zusammen höchstens {max_peers} Gegenstellen; trennen Sie zuerst eines</translation>
    </message>
    <message>
        <source>a tunnel of another person of this computer carries these networks</source>
        <translation>ein Tunnel einer anderen Person an diesem Computer leitet diese Netze</translation>
    </message>
    <message>
        <source>the person is trying other settings of this tunnel; wait until they are kept or taken back</source>
        <translation>die Person probiert gerade andere Einstellungen dieses Tunnels aus; warten Sie, bis sie behalten oder zurückgenommen sind</translation>
    </message>
    <message>
        <source>whether the local network stays reachable is for the person to say, not for the tunnel&apos;s owner</source>
        <translation>ob das lokale Netzwerk erreichbar bleibt, sagt die Person, nicht der Besitzer des Tunnels</translation>
    </message>
    <message>
        <source>while the tunnel is up, its MTU cannot cross {min_mtu_ipv6}, below which there is no IPv6; take it down first</source>
        <translation>solange der Tunnel verbunden ist, kann seine MTU nicht über die Grenze {min_mtu_ipv6} hinweg geändert werden, unter der es kein IPv6 gibt; trennen Sie ihn zuerst</translation>
    </message>
    <message>
        <source>another tunnel carries these networks; take it down first</source>
        <translation>ein anderer Tunnel leitet diese Netze; trennen Sie ihn zuerst</translation>
    </message>
    <message>
        <source>{name} is going down</source>
        <translation>{name} wird gerade getrennt</translation>
    </message>
    <message>
        <source>a program in a sandbox makes tunnels of its own, not the person&apos;s</source>
        <translation>ein Programm in einer Sandbox legt eigene Tunnel an, nicht die der Person</translation>
    </message>
    <message>
        <source>the caller&apos;s process has ended</source>
        <translation>der Prozess des Aufrufers ist beendet</translation>
    </message>
    <message>
        <source>&apos;pinned&apos; keeps what &apos;kill_switch&apos; blocks; ask for both</source>
        <translation>&apos;pinned&apos; behält bei, was &apos;kill_switch&apos; sperrt; verlangen Sie beides</translation>
    </message>
    <message>
        <source>the configuration is no UTF-8 text</source>
        <translation>die Konfiguration ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>another program has the device {name} open; end it, or: vpnguid --reset</source>
        <translation>ein anderes Programm hat das Gerät {name} geöffnet; beenden Sie es, oder: vpnguid --reset</translation>
    </message>
    <message>
        <source>{name} is connected, or being asked for, already</source>
        <translation>{name} ist schon verbunden, oder es wird danach gefragt</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read: {error}</source>
        <translation>die Sperrliste {name} kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>the service speaks another version of this contract: {error}</source>
        <translation>der Dienst spricht eine andere Version dieser Schnittstelle: {error}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>{name} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>the keyring did not answer within {seconds} s; unlock it and try again</source>
        <translation>der Schlüsselbund hat nicht innerhalb von {seconds} s geantwortet; entsperren Sie ihn, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>der Systembus ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Die Operation ist nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Die Ressource ist zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Nicht genügend Speicher</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Das Gerät oder die Ressource ist belegt</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Kein passendes Gerät gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Das Argument ist ungültig</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Zu viele offene Dateien im System</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Gerät ist kein Speicherplatz mehr verfügbar</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Die Operation wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Die Adresse wird bereits verwendet</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Die angeforderte Adresse kann nicht zugewiesen werden</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Das Netzwerk ist nicht aktiv</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Die Verbindung wurde von der Gegenseite zurückgesetzt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Keine Route zum Zielrechner</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Das Plattenkontingent ist überschritten</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <translation>Zurückholen, was vorher da war</translation>
    </message>
    <message>
        <source>What the fields say holds from then on</source>
        <translation>Was die Felder sagen, gilt von da an</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>Wessen Einstellungen das sind</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung noch einmal machen</translation>
    </message>
    <message>
        <source>{title} ({interface})</source>
        <translation>{title} ({interface})</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>{tunnel} – {state}</source>
        <translation>{tunnel} – {state}</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Der VPN-Dienst läuft nicht</translation>
    </message>
    <message>
        <source>The settings of tunnels are its own. The page Connections says more.</source>
        <translation>Die Einstellungen der Tunnel liegen bei ihm. Die Seite Verbindungen sagt mehr.</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Keine Tunnel</translation>
    </message>
    <message>
        <source>Start an application that makes a VPN tunnel. What it has set up can be seen and changed here.</source>
        <translation>Starten Sie eine Anwendung, die einen VPN-Tunnel anlegt. Was sie eingestellt hat, kann hier gesehen und geändert werden.</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Von da an</translation>
    </message>
    <message>
        <source>When it is connected</source>
        <translation>Wenn er verbunden ist</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Nothing changes for your traffic.</source>
        <translation>Für Ihren Verkehr ändert sich nichts.</translation>
    </message>
    <message>
        <source>Some traffic that {name} carries or stops now will leave this computer beside it.</source>
        <translation>Ein Teil des Verkehrs, den {name} jetzt führt oder aufhält, wird diesen Rechner an ihm vorbei verlassen.</translation>
    </message>
    <message numerus="yes">
        <source>After Apply you have %Ln seconds to keep this. Without an answer the former settings come back.</source>
        <translation>
            <numerusform>Nach „Anwenden“ haben Sie %Ln Sekunde, um dies zu behalten. Ohne Antwort kommen die früheren Einstellungen zurück.</numerusform>
            <numerusform>Nach „Anwenden“ haben Sie %Ln Sekunden, um dies zu behalten. Ohne Antwort kommen die früheren Einstellungen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After Apply you can go back for %Ln seconds. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</source>
        <translation>
            <numerusform>Nach „Anwenden“ können Sie %Ln Sekunde lang zurück. Ohne Antwort bleibt es so: Von selbst zurückzugehen, würde Verkehr am Tunnel vorbei hinauslassen.</numerusform>
            <numerusform>Nach „Anwenden“ können Sie %Ln Sekunden lang zurück. Ohne Antwort bleibt es so: Von selbst zurückzugehen, würde Verkehr am Tunnel vorbei hinauslassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tunnel belongs to another person of this computer.</source>
        <translation>Dieser Tunnel gehört einer anderen Person an diesem Rechner.</translation>
    </message>
    <message>
        <source>Another program answers for you at this computer, so settings cannot be changed here.</source>
        <translation>Ein anderes Programm antwortet an diesem Rechner für Sie, daher können Einstellungen hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>You are being asked about this tunnel. Answer that first.</source>
        <translation>Sie werden gerade zu diesem Tunnel gefragt. Antworten Sie darauf zuerst.</translation>
    </message>
    <message>
        <source>The tunnel is called {session}</source>
        <translation>Der Tunnel heißt {session}</translation>
    </message>
    <message>
        <source>The tunnel is called by its interface, {name}</source>
        <translation>Der Tunnel heißt nach seiner Schnittstelle, {name}</translation>
    </message>
    <message>
        <source>Packets of up to {mtu} bytes go through {name}</source>
        <translation>Pakete bis zu {mtu} Byte gehen durch {name}</translation>
    </message>
    <message>
        <source>The other end of {name} is {address}</source>
        <translation>Die Gegenstelle von {name} ist {address}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Und %Ln weiteres</numerusform>
            <numerusform>Und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic to {subject} goes through {name}</source>
        <translation>Verkehr zu {subject} geht durch {name}</translation>
    </message>
    <message>
        <source>{family} traffic is stopped</source>
        <translation>{family}-Verkehr wird aufgehalten</translation>
    </message>
    <message>
        <source>{subject} around this computer stays reachable outside {name}</source>
        <translation>{subject} um diesen Rechner bleibt außerhalb von {name} erreichbar</translation>
    </message>
    <message>
        <source>Names are looked up at the DNS server {subject}</source>
        <translation>Namen werden beim DNS-Server {subject} nachgeschlagen</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>Namen in {subject} werden bei den DNS-Servern von {name} nachgeschlagen</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>Andere im Tunnel erreichen diesen Rechner als {subject}</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Was durch den Tunnel geht</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>What it would mean if you applied this</source>
        <translation>Was es bedeuten würde, wenn Sie das anwenden</translation>
    </message>
    <message>
        <source>{text}. Problem: {problem}</source>
        <translation>{text}. Problem: {problem}</translation>
    </message>
    <message>
        <source>The VPN service is not running. What you typed is still here.</source>
        <translation>Der VPN-Dienst läuft nicht. Was Sie eingegeben haben, ist noch hier.</translation>
    </message>
    <message>
        <source>{name} is gone: its application ended or removed it. What you typed is still here to be copied.</source>
        <translation>{name} ist weg: Die Anwendung endete oder hat ihn entfernt. Was Sie eingegeben haben, ist noch hier, um kopiert zu werden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not applied: {reason}</source>
        <translation>Nicht angewendet: {reason}</translation>
    </message>
    <message>
        <source>Its application has changed this meanwhile: {fields}. What you typed is still here.</source>
        <translation>Die Anwendung hat dies inzwischen geändert: {fields}. Was Sie eingegeben haben, ist noch hier.</translation>
    </message>
    <message>
        <source>Take the application&apos;s</source>
        <translation>Die der Anwendung nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>The former settings are in force again. Undo brings back what you typed.</source>
        <translation>Die früheren Einstellungen gelten wieder. „Rückgängig“ bringt zurück, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>The changed settings are in force, to be tried.</source>
        <translation>Die geänderten Einstellungen gelten zur Probe.</translation>
    </message>
    <message>
        <source>Nothing yet. Whatever you change is told here first.</source>
        <translation>Noch nichts. Was immer Sie ändern, steht zuerst hier.</translation>
    </message>
    <message>
        <source>Put right what is marked. Then it is told here.</source>
        <translation>Berichtigen Sie, was markiert ist. Dann steht es hier.</translation>
    </message>
    <message>
        <source>This cannot be applied: {reason}</source>
        <translation>Dies kann nicht angewendet werden: {reason}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet …</translation>
    </message>
    <message>
        <source>Traffic will leave the tunnel</source>
        <translation>Verkehr wird den Tunnel verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
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
            <numerusform>%Ln Zeile eingefügt</numerusform>
            <numerusform>%Ln Zeilen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln war schon da</numerusform>
            <numerusform>%Ln waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not understood</source>
        <translation>
            <numerusform>%Ln wurde nicht verstanden</numerusform>
            <numerusform>%Ln wurden nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is too much for this list</source>
        <translation>der Rest ist zu viel für diese Liste</translation>
    </message>
    <message>
        <source>Keep these settings?</source>
        <translation>Diese Einstellungen behalten?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Going back in %Ln seconds</source>
        <translation>
            <numerusform>Zurück in %Ln Sekunde</numerusform>
            <numerusform>Zurück in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can go back for %Ln seconds</source>
        <translation>
            <numerusform>Sie können noch %Ln Sekunde lang zurück</numerusform>
            <numerusform>Sie können noch %Ln Sekunden lang zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer they stay: going back by itself would let traffic out beside the tunnel.</source>
        <translation>Ohne Antwort bleiben sie: Von selbst zurückzugehen, würde Verkehr am Tunnel vorbei hinauslassen.</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Sitzungsname</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Größtes Paket (MTU)</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Adressen dieses Rechners</translation>
    </message>
    <message>
        <source>Addresses of the other end</source>
        <translation>Adressen der Gegenstelle</translation>
    </message>
    <message>
        <source>Networks through the tunnel</source>
        <translation>Netzwerke durch den Tunnel</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>Domänen dieser Server</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Lokales Netzwerk erreichbar lassen</translation>
    </message>
    <message>
        <source>How the tunnel is called in lists and questions.</source>
        <translation>Wie der Tunnel in Listen und Fragen heißt.</translation>
    </message>
    <message>
        <source>In bytes. 1500 is usual; smaller where large packets get lost.</source>
        <translation>In Byte. Üblich ist 1500; kleiner, wo große Pakete verloren gehen.</translation>
    </message>
    <message>
        <source>With the size of their network, such as 10.0.0.2/24.</source>
        <translation>Mit der Größe ihres Netzwerks, etwa 10.0.0.2/24.</translation>
    </message>
    <message>
        <source>Only where the tunnel leads to a single computer.</source>
        <translation>Nur wo der Tunnel zu einem einzelnen Rechner führt.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. 0.0.0.0/0 and ::/0 are all traffic.</source>
        <translation>Etwa 10.0.0.0/8. 0.0.0.0/0 und ::/0 sind aller Verkehr.</translation>
    </message>
    <message>
        <source>Who is asked for names while the tunnel is connected.</source>
        <translation>Wer nach Namen gefragt wird, solange der Tunnel verbunden ist.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers above. Without any, every name is.</source>
        <translation>Nach Namen in diesen Domänen wird bei den Servern oben gefragt. Ohne eine Domäne nach jedem Namen.</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>Drucker und andere Geräte um Sie bleiben neben einem Tunnel erreichbar, der allen Verkehr führt. Alle anderen dort auch.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Netzwerk hinzufügen</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Domäne hinzufügen</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>Zeile {row}: {problem}</translation>
    </message>
    <message>
        <source>This takes {size} bytes, and {limit} are allowed. Take a shorter name.</source>
        <translation>Das braucht {size} Byte, erlaubt sind {limit}. Nehmen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>This name holds something that is no text.</source>
        <translation>Dieser Name enthält etwas, das kein Text ist.</translation>
    </message>
    <message>
        <source>Type a whole number of bytes.</source>
        <translation>Geben Sie eine ganze Zahl von Bytes ein.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>Dies können {least} bis {most} Byte sein.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6 braucht {six} Byte. Nehmen Sie mehr, oder entfernen Sie die IPv6-Adressen und -Netzwerke.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>„{text}“ ist keine Adresse wie 10.0.0.2/24 oder fd00::2/64.</translation>
    </message>
    <message>
        <source>/0 would claim every address. Give the size of its network.</source>
        <translation>/0 beanspruchte jede Adresse. Geben Sie die Größe ihres Netzwerks an.</translation>
    </message>
    <message>
        <source>No computer can have the address {text}.</source>
        <translation>Kein Rechner kann die Adresse {text} haben.</translation>
    </message>
    <message>
        <source>“{text}” is not a network such as 10.0.0.0/8 or fd00::/64.</source>
        <translation>„{text}“ ist kein Netzwerk wie 10.0.0.0/8 oder fd00::/64.</translation>
    </message>
    <message>
        <source>{text} is an address in a network. The network is {more}.</source>
        <translation>{text} ist eine Adresse in einem Netzwerk. Das Netzwerk ist {more}.</translation>
    </message>
    <message>
        <source>No tunnel can carry {text}.</source>
        <translation>Kein Tunnel kann {text} führen.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.1 or fd00::1.</source>
        <translation>„{text}“ ist keine Adresse wie 10.0.0.1 oder fd00::1.</translation>
    </message>
    <message>
        <source>No DNS server of a tunnel can have the address {text}.</source>
        <translation>Kein DNS-Server eines Tunnels kann die Adresse {text} haben.</translation>
    </message>
    <message>
        <source>“{text}” is not a domain such as corp.example.</source>
        <translation>„{text}“ ist keine Domäne wie corp.example.</translation>
    </message>
    <message>
        <source>{text} is there already, with another size of its network.</source>
        <translation>{text} ist schon da, mit einer anderen Größe des Netzwerks.</translation>
    </message>
    <message>
        <source>{text} is an address of this computer already.</source>
        <translation>{text} ist schon eine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>There can be {more}. Remove some.</source>
        <translation>Es können {more} sein. Entfernen Sie einige.</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Reset the counters of {name}?</source>
        <translation>Die Zähler von {name} zurücksetzen?</translation>
    </message>
    <message>
        <source>What it sent and received since it connected counts from zero again, for every program. This cannot be undone. Today, this month and the graph stay as they are.</source>
        <translation>Was er seit dem Verbinden gesendet und empfangen hat, zählt wieder von null, für jedes Programm. Das kann nicht rückgängig gemacht werden. Heute, dieser Monat und die Kurve bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the traffic history?</source>
        <translation>Den Verlauf des Datenverkehrs löschen?</translation>
    </message>
    <message>
        <source>The graph and the totals of all tunnels are deleted from this computer. This cannot be undone.</source>
        <translation>Die Kurve und die Summen aller Tunnel werden von diesem Rechner gelöscht. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export the traffic history</source>
        <translation>Den Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to {path}</source>
        <translation>
            <numerusform>%n Zeile wurde in {path} geschrieben</numerusform>
            <numerusform>%n Zeilen wurden in {path} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from zero again.</source>
        <translation>{name} zählt wieder von null.</translation>
    </message>
    <message>
        <source>The traffic history is empty now.</source>
        <translation>Der Verlauf ist jetzt leer.</translation>
    </message>
    <message>
        <source>Nothing passed in this time</source>
        <translation>In dieser Zeit ist nichts durchgegangen</translation>
    </message>
    <message numerus="yes">
        <source>%n other tunnels</source>
        <translation>
            <numerusform>%n anderer Tunnel</numerusform>
            <numerusform>%n andere Tunnel</numerusform>
        </translation>
    </message>
    <message>
        <source>{received} / {sent}</source>
        <comment>amounts</comment>
        <translation>{received} / {sent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>All tunnels together</source>
        <translation>Alle Tunnel zusammen</translation>
    </message>
    <message>
        <source>Each tunnel by itself</source>
        <translation>Jeder Tunnel für sich</translation>
    </message>
    <message>
        <source>Graph of the traffic, last {length}: {name}</source>
        <translation>Kurve des Datenverkehrs, letzte {length}: {name}</translation>
    </message>
    <message>
        <source>The arrow keys read the values of a moment.</source>
        <translation>Die Pfeiltasten lesen die Werte eines Augenblicks.</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>Noch kein Datenverkehr</translation>
    </message>
    <message>
        <source>As soon as a tunnel is connected, what it sends and receives is drawn here. The history stays on this computer, for you alone.</source>
        <translation>Sobald ein Tunnel verbunden ist, wird hier gezeichnet, was er sendet und empfängt. Der Verlauf bleibt auf diesem Rechner, nur für Sie.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>Zähler zurücksetzen …</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Verlauf löschen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Forget what passed until now</source>
        <translation>Vergessen, was bisher durchging</translation>
    </message>
    <message>
        <source>Write the whole history into a file</source>
        <translation>Den ganzen Verlauf in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Choose a tunnel in the table first</source>
        <translation>Wählen Sie zuerst einen Tunnel in der Tabelle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month as it stands alone, and its year</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>What passed by day or month</source>
        <translation>Was nach Tag oder Monat durchging</translation>
    </message>
    <message>
        <source>The newest is first. Above the graph you choose whose traffic it is.</source>
        <translation>Das Neueste steht zuerst. Über der Kurve wählen Sie, wessen Verkehr es ist.</translation>
    </message>
    <message>
        <source>Whether the graph stands still; what passes is counted all the same</source>
        <translation>Ob die Kurve stillsteht; was durchgeht, wird trotzdem gezählt</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Show the last {length}</source>
        <translation>Die letzten {length} zeigen</translation>
    </message>
    <message>
        <source>Whose traffic</source>
        <translation>Wessen Datenverkehr</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>What each tunnel carried in all</source>
        <translation>Was jeder Tunnel insgesamt geleitet hat</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>What passed on each day</source>
        <translation>Was an jedem Tag durchging</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>What passed in each month</source>
        <translation>Was in jedem Monat durchging</translation>
    </message>
    <message>
        <source>Since connected</source>
        <translation>Seit Verbindung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>empfangen {received}, gesendet {sent}</translation>
    </message>
    <message>
        <source>Totals by tunnel</source>
        <translation>Summen je Tunnel</translation>
    </message>
    <message>
        <source>The arrow keys choose the tunnel to reset.</source>
        <translation>Die Pfeiltasten wählen den Tunnel, der zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>Other tunnels</source>
        <translation>Andere Tunnel</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>WireGuard-Profil</translation>
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
        <translation>Empfangen: jetzt {now}, höchstens {peak}, insgesamt {total}.</translation>
    </message>
    <message>
        <source>Received: {peak} at most, {total} in all.</source>
        <translation>Empfangen: höchstens {peak}, insgesamt {total}.</translation>
    </message>
    <message>
        <source>Sent: {now} now, {peak} at most, {total} in all.</source>
        <translation>Gesendet: jetzt {now}, höchstens {peak}, insgesamt {total}.</translation>
    </message>
    <message>
        <source>Sent: {peak} at most, {total} in all.</source>
        <translation>Gesendet: höchstens {peak}, insgesamt {total}.</translation>
    </message>
    <message>
        <source>{name}: received {received}, sent {sent}</source>
        <translation>{name}: empfangen {received}, gesendet {sent}</translation>
    </message>
    <message>
        <source>Received {rate}</source>
        <translation>Empfangen {rate}</translation>
    </message>
    <message>
        <source>Sent {rate}</source>
        <translation>Gesendet {rate}</translation>
    </message>
    <message>
        <source>An average: vpngui did not look at that time.</source>
        <translation>Ein Durchschnitt: vpngui sah zu dieser Zeit nicht hin.</translation>
    </message>
    <message>
        <source>{rate} (at most {peak})</source>
        <comment>average and highest rate</comment>
        <translation>{rate} (höchstens {peak})</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>traffic is blocked</source>
        <translation>Verkehr ist gesperrt</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>empfangen {received}, gesendet {sent}</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Der Systembus ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Der VPN-Dienst läuft nicht</translation>
    </message>
    <message>
        <source>vpngui may not answer for you here</source>
        <translation>vpngui darf hier nicht für Sie antworten</translation>
    </message>
    <message>
        <source>This computer has no packet filter</source>
        <translation>Dieser Rechner hat keinen Paketfilter</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Answer the question…</source>
        <translation>Die Frage beantworten …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tunnels</comment>
        <translation>
            <numerusform>%Ln weiterer …</numerusform>
            <numerusform>%Ln weitere …</numerusform>
        </translation>
    </message>
    <message>
        <source>Block everything</source>
        <translation>Alles sperren</translation>
    </message>
    <message>
        <source>Open vpngui</source>
        <translation>vpngui öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Blocked while disconnected</source>
        <translation>Gesperrt, solange getrennt</translation>
    </message>
    <message>
        <source>Asks to connect</source>
        <translation>Bittet, sich zu verbinden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Wird neu verbunden</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>of a VPN server</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Asks to disconnect</source>
        <translation>Bittet, sich zu trennen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>no handshake for {duration}</source>
        <translation>kein Handshake seit {duration}</translation>
    </message>
    <message>
        <source>last handshake {duration} ago</source>
        <translation>letzter Handshake vor {duration}</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>seit {duration}</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Der Systembus ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Der VPN-Dienst läuft nicht</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Keine Tunnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asking</source>
        <translation>
            <numerusform>%Ln fragt</numerusform>
            <numerusform>%Ln fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>%Ln mit Fehler</numerusform>
            <numerusform>%Ln mit Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>of VPN servers</comment>
        <translation>
            <numerusform>einer ohne Antwort</numerusform>
            <numerusform>%Ln ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connecting</source>
        <translation>
            <numerusform>einer wird verbunden</numerusform>
            <numerusform>%Ln werden verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln verbunden</numerusform>
            <numerusform>%Ln verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnected</source>
        <translation>
            <numerusform>%Ln getrennt</numerusform>
            <numerusform>%Ln getrennt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Der Systembus ist nicht erreichbar</translation>
    </message>
    <message>
        <source>vpngui talks to its service over it. It tries again by itself; until then it neither sees nor changes anything. What the service allowed or blocked stays so.</source>
        <translation>vpngui spricht über ihn mit seinem Dienst. Es versucht es von selbst wieder; bis dahin sieht und ändert es nichts. Was der Dienst erlaubt oder gesperrt hat, bleibt so.</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Der VPN-Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Until it runs, no application can make a tunnel. vpngui notices by itself when it does. Start it as an administrator:</source>
        <translation>Bis er läuft, kann keine Anwendung einen Tunnel anlegen. vpngui bemerkt von selbst, wenn er läuft. Starten Sie ihn als Systemverwalter:</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Keine Tunnel</translation>
    </message>
    <message>
        <source>Connect a profile, or start an application that makes a VPN tunnel. It is listed here, and nothing goes through it before you allow that.</source>
        <translation>Verbinden Sie ein Profil, oder starten Sie eine Anwendung, die einen VPN-Tunnel anlegt. Er steht dann hier, und nichts geht hindurch, bevor Sie es erlauben.</translation>
    </message>
    <message>
        <source>Waiting for the VPN service</source>
        <translation>Warten auf den VPN-Dienst</translation>
    </message>
    <message>
        <source>It was asked what there is, and has not answered yet.</source>
        <translation>Er wurde gefragt, was es gibt, und hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restart vpngui now?</source>
        <translation>vpngui jetzt neu starten?</translation>
    </message>
    <message>
        <source>What you typed and did not apply is lost. Tunnels stay as they are.</source>
        <translation>Was Sie eingegeben und nicht angewendet haben, geht verloren. Tunnel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>A question waits for your answer.</source>
        <translation>Eine Frage wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Frage anzeigen</translation>
    </message>
    <message>
        <source>vpngui was updated. Until it is restarted, what you have not opened yet may not work.</source>
        <translation>vpngui wurde aktualisiert. Bis zum Neustart funktioniert vielleicht nicht, was Sie noch nicht geöffnet haben.</translation>
    </message>
    <message>
        <source>Applications cannot ask you for permission here, so none can connect: {reason}</source>
        <translation>Anwendungen können Sie hier nicht um Erlaubnis bitten, daher kann sich keine verbinden: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
</TS>
