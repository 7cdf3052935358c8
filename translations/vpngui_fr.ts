<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Connections</name>
    <message>
        <source>What it stops can leave this computer outside the tunnel again. It stays lifted until you allow the tunnel to connect the next time.</source>
        <translation>Ce qu’il bloque peut de nouveau quitter cet ordinateur en dehors du tunnel. Il reste levé jusqu’à ce que vous autorisiez la prochaine connexion du tunnel.</translation>
    </message>
    <message>
        <source>Lift the block of {name}?</source>
        <translation>Lever le blocage de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. Its application loses it and can make another one.</source>
        <translation>Il est déconnecté immédiatement, et ce qui passait par lui passe de nouveau en dehors. Son application le perd et peut en créer un autre.</translation>
    </message>
    <message>
        <source>Its application loses it and can make another one.</source>
        <translation>Son application le perd et peut en créer un autre.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Supprimer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>No block of yours is kept. A block list stops traffic here.</source>
        <translation>Aucun de vos blocages n’est conservé. Ici, c’est une liste de blocage qui bloque le trafic.</translation>
    </message>
    <message>
        <source>Some or all traffic is stopped by a block list or a kept block.</source>
        <translation>Une partie ou la totalité du trafic est bloquée par une liste de blocage ou un blocage conservé.</translation>
    </message>
    <message>
        <source>Its block ends with it: traffic goes outside again. The profile stays, and can connect again.</source>
        <translation>Son blocage se termine avec lui&#xa0;: le trafic passe de nouveau à l’extérieur. Le profil reste et peut se reconnecter.</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. The profile stays, and can connect again.</source>
        <translation>Il est déconnecté aussitôt, et ce qui y passait sort de nouveau à l’extérieur. Le profil reste et peut se reconnecter.</translation>
    </message>
    <message>
        <source>The profile stays, and can connect again.</source>
        <translation>Le profil reste et peut se reconnecter.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Listes de blocage</translation>
    </message>
    <message>
        <source>Lift kept blocks</source>
        <translation>Lever les blocages conservés</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Everything about the tunnel that is chosen</source>
        <translation>Tout sur le tunnel choisi</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>Rechercher des tunnels</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Search for nothing any more</source>
        <translation>Ne plus rien rechercher</translation>
    </message>
    <message>
        <source>No tunnel matches “{text}”.</source>
        <translation>Aucun tunnel ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Stop keeping the block of {name}?</source>
        <translation>Ne plus conserver le blocage de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>It ends with its application, or at once if that has ended. Other kept blocks stay.</source>
        <translation>Il se termine avec son application, ou aussitôt si elle est déjà terminée. Les autres blocages conservés restent.</translation>
    </message>
    <message>
        <source>All kept blocks</source>
        <translation>Tous les blocages conservés</translation>
    </message>
    <message>
        <source>Lift the kept block of {name}?</source>
        <translation>Lever le blocage conservé de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Lift all kept blocks?</source>
        <translation>Lever tous les blocages conservés&#xa0;?</translation>
    </message>
    <message>
        <source>What it stops can leave this computer again. Blocks of applications that still run stay as long as these want them.</source>
        <translation>Ce qu’ils arrêtent peut de nouveau quitter cet ordinateur. Les blocages des applications encore en cours restent tant qu’elles le veulent.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>Lever le blocage</translation>
    </message>
    <message>
        <source>Keep block</source>
        <translation>Conserver le blocage</translation>
    </message>
    <message>
        <source>Don&apos;t keep block</source>
        <translation>Ne pas conserver le blocage</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The block of {name} stays until you lift it</source>
        <translation>Le blocage de {name} reste jusqu’à ce que vous le leviez</translation>
    </message>
    <message>
        <source>The block of {name} ends when you remove the tunnel</source>
        <translation>Le blocage de {name} se termine quand vous supprimez le tunnel</translation>
    </message>
    <message>
        <source>Removes the tunnel of {name}; the profile stays</source>
        <translation>Supprime le tunnel de {name}&#xa0;; le profil reste</translation>
    </message>
    <message>
        <source>Shows what will happen before {name} is connected</source>
        <translation>Montre ce qui va se passer avant que {name} soit connecté</translation>
    </message>
    <message>
        <source>Takes {name} down; nothing goes through it any more</source>
        <translation>Déconnecte {name}&#xa0;; plus rien ne passe par ce tunnel</translation>
    </message>
    <message>
        <source>Shows the question that {name} waits for</source>
        <translation>Affiche la question dont {name} attend la réponse</translation>
    </message>
    <message>
        <source>Opens the settings of {name}</source>
        <translation>Ouvre les paramètres de {name}</translation>
    </message>
    <message>
        <source>Shows how much goes through {name}</source>
        <translation>Montre combien de données passent par {name}</translation>
    </message>
    <message>
        <source>Lets traffic pass again that {name} blocks</source>
        <translation>Laisse de nouveau passer le trafic bloqué par {name}</translation>
    </message>
    <message>
        <source>The block of {name} stays when its application ends</source>
        <translation>Le blocage de {name} reste quand son application se termine</translation>
    </message>
    <message>
        <source>The block of {name} ends with its application</source>
        <translation>Le blocage de {name} se termine avec son application</translation>
    </message>
    <message>
        <source>Copies everything that is known about {name}</source>
        <translation>Copie tout ce que l’on sait sur {name}</translation>
    </message>
    <message>
        <source>Removes {name}; its application loses it</source>
        <translation>Supprime {name}&#xa0;; son application le perd</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>Profil WireGuard</translation>
    </message>
    <message>
        <source>received {rate}, {total} in all</source>
        <translation>reçu&#xa0;: {rate}, {total} au total</translation>
    </message>
    <message>
        <source>sent {rate}, {total} in all</source>
        <translation>envoyé&#xa0;: {rate}, {total} au total</translation>
    </message>
    <message>
        <source>Blocks other traffic, kept</source>
        <translation>Bloque le reste du trafic, blocage conservé</translation>
    </message>
    <message>
        <source>Blocks other traffic</source>
        <translation>Bloque le reste du trafic</translation>
    </message>
    <message>
        <source>VPN tunnels</source>
        <translation>Tunnels VPN</translation>
    </message>
    <message>
        <source>The arrow keys choose a tunnel, Enter shows everything about it.</source>
        <translation>Les flèches choisissent un tunnel, Entrée montre tout à son sujet.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>VPN Tunnels</source>
        <translation>Tunnels VPN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel, and see what goes through it</source>
        <translation>Décider quelles applications peuvent utiliser un tunnel VPN et voir ce qui y passe</translation>
    </message>
    <message>
        <source>vpn;tunnel;privacy;network;</source>
        <extracomment>Words for a search, each with a semicolon behind it.</extracomment>
        <translation>vpn;tunnel;confidentialité;vie privée;réseau;</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel</source>
        <translation>Décider quelles applications peuvent utiliser un tunnel VPN</translation>
    </message>
    <message>
        <source>Any application may ask for a VPN tunnel. You are shown who asks and what will happen, and you decide. Whatever you decide holds: nothing comes up without your answer, and when the application ends, its tunnel is gone.</source>
        <translation>Toute application peut demander un tunnel VPN. On vous montre qui demande et ce qui va se passer, et c’est vous qui décidez. Ce que vous décidez est appliqué&#xa0;: rien ne se connecte sans votre réponse, et quand l’application se termine, son tunnel disparaît.</translation>
    </message>
    <message>
        <source>A prompt that a keypress in mid-typing cannot answer</source>
        <translation>Une question à laquelle une touche frappée en pleine saisie ne peut pas répondre</translation>
    </message>
    <message>
        <source>The tunnels on this computer, whose they are, and what goes through them right now</source>
        <translation>Les tunnels de cet ordinateur, à qui ils sont et ce qui y passe en ce moment</translation>
    </message>
    <message>
        <source>A tray icon that tells the state without relying on colour</source>
        <translation>Une icône de zone de notification qui ne dit pas l’état par la seule couleur</translation>
    </message>
    <message>
        <source>The vpngui contributors</source>
        <translation>Les contributeurs de vpngui</translation>
    </message>
    <message>
        <source>The first version: a tunnel, asked for, allowed by a person, used, and gone without a trace.</source>
        <translation>La première version&#xa0;: un tunnel demandé, autorisé par une personne, utilisé, et disparu sans laisser de trace.</translation>
    </message>
    <message>
        <source>Make a VPN tunnel</source>
        <translation>Créer un tunnel VPN</translation>
    </message>
    <message>
        <source>Authentication is required for an application to make a VPN tunnel</source>
        <translation>Une authentification est requise pour qu’une application crée un tunnel VPN</translation>
    </message>
    <message>
        <source>Answer for the person at the screen whether a VPN tunnel may come up</source>
        <translation>Répondre pour la personne devant l’écran si un tunnel VPN peut se connecter</translation>
    </message>
    <message>
        <source>Authentication is required to answer for the person at the screen</source>
        <translation>Une authentification est requise pour répondre pour la personne devant l’écran</translation>
    </message>
    <message>
        <source>See and end the VPN tunnels of other people</source>
        <translation>Voir et terminer les tunnels VPN d’autres personnes</translation>
    </message>
    <message>
        <source>Authentication is required to see or end the VPN tunnels of other people</source>
        <translation>Une authentification est requise pour voir ou terminer les tunnels VPN d’autres personnes</translation>
    </message>
    <message>
        <source>Keep networks blocked when no VPN tunnel is up</source>
        <translation>Garder des réseaux bloqués quand aucun tunnel VPN n’est connecté</translation>
    </message>
    <message>
        <source>Authentication is required to change what stays blocked when no VPN tunnel is up</source>
        <translation>Une authentification est requise pour changer ce qui reste bloqué quand aucun tunnel VPN n’est connecté</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>vpngui keeps trying. If that goes on: is this computer online, and do the profile&apos;s endpoint and keys fit the server?</source>
        <translation>vpngui continue d’essayer. Si cela persiste&#xa0;: cet ordinateur est-il en ligne, et le point de terminaison et les clés du profil correspondent-ils au serveur&#xa0;?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>New settings are being tried and go back by themselves unless kept</source>
        <translation>De nouveaux paramètres sont à l’essai et seront annulés d’eux-mêmes s’ils ne sont pas conservés</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Nothing of this computer goes beside the tunnel</source>
        <translation>Rien de cet ordinateur ne passe à côté du tunnel</translation>
    </message>
    <message>
        <source>All traffic of this computer is blocked except:</source>
        <translation>Tout le trafic de cet ordinateur est bloqué, sauf&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks through the tunnel</source>
        <translation>
            <numerusform>%Ln réseau par le tunnel</numerusform>
            <numerusform>%Ln réseaux par le tunnel</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing through the tunnel</source>
        <translation>rien par le tunnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks outside the tunnel</source>
        <translation>
            <numerusform>%Ln réseau en dehors du tunnel</numerusform>
            <numerusform>%Ln réseaux en dehors du tunnel</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing outside the tunnel</source>
        <translation>rien en dehors du tunnel</translation>
    </message>
    <message>
        <source>Kept: it stays until you lift it, also when you log out</source>
        <translation>Conservé&#xa0;: il reste jusqu’à ce que vous le leviez, même quand vous fermez la session</translation>
    </message>
    <message>
        <source>Kept: it stays when the application ends</source>
        <translation>Conservé&#xa0;: il reste quand l’application se termine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun élément</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>{name}, number {index}</source>
        <translation>{name}, numéro {index}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Autre extrémité</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Serveurs DNS</translation>
    </message>
    <message>
        <source>Names below</source>
        <translation>Noms sous</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>reste accessible</translation>
    </message>
    <message>
        <source>not reachable while connected</source>
        <translation>inaccessible pendant la connexion</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Réseau local</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} au total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>%Ln paquet</numerusform>
            <numerusform>%Ln paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets lost</source>
        <translation>
            <numerusform>%Ln paquet perdu</numerusform>
            <numerusform>%Ln paquets perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>WireGuard</source>
        <translation>WireGuard</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln serveur</numerusform>
            <numerusform>%Ln serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>Dernière poignée de main</translation>
    </message>
    <message>
        <source>On: once it was connected, nothing goes beside it, not even while it is down</source>
        <translation>Activé&#xa0;: une fois qu’il a été connecté, rien ne passe à côté, pas même pendant qu’il est déconnecté</translation>
    </message>
    <message>
        <source>Off: while it is down, traffic goes outside</source>
        <translation>Désactivé&#xa0;: pendant qu’il est déconnecté, le trafic passe à l’extérieur</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Coupe-circuit</translation>
    </message>
    <message>
        <source>in the system&apos;s kernel</source>
        <translation>dans le noyau du système</translation>
    </message>
    <message>
        <source>by the program wireguard-go</source>
        <translation>par le programme wireguard-go</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>by whom</comment>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>reached at {address}</source>
        <translation>joint à {address}</translation>
    </message>
    <message>
        <source>its address is not known yet</source>
        <translation>son adresse n’est pas encore connue</translation>
    </message>
    <message>
        <source>last handshake: {when}</source>
        <translation>dernière poignée de main&#xa0;: {when}</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>{received} reçus, {sent} envoyés</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a handshake</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>il y a {duration}</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Not looked at: {unseen}.</source>
        <translation>Non examiné&#xa0;: {unseen}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things do not work</source>
        <translation>
            <numerusform>%Ln élément ne fonctionne pas</numerusform>
            <numerusform>%Ln éléments ne fonctionnent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything needed works; %Ln things are worth knowing</source>
        <translation>
            <numerusform>Tout le nécessaire fonctionne&#xa0;; %Ln élément à connaître</numerusform>
            <numerusform>Tout le nécessaire fonctionne&#xa0;; %Ln éléments à connaître</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>None: nothing can be blocked</source>
        <translation>Aucun&#xa0;: rien ne peut être bloqué</translation>
    </message>
    <message>
        <source>iptables, with sets of addresses</source>
        <translation>iptables, avec des ensembles d’adresses</translation>
    </message>
    <message>
        <source>None: names are looked up as without a tunnel</source>
        <translation>Aucun&#xa0;: les noms sont recherchés comme sans tunnel</translation>
    </message>
    <message>
        <source>The file {file}</source>
        <translation>Le fichier {file}</translation>
    </message>
    <message>
        <source>This is {os}, kernel {kernel}.</source>
        <translation>Système&#xa0;: {os}, noyau {kernel}.</translation>
    </message>
    <message>
        <source>The system bus does not answer: {reason}</source>
        <translation>Le bus système ne répond pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>Le bus système répond.</translation>
    </message>
    <message>
        <source>The VPN service runs, but does not answer: {reason}</source>
        <translation>Le service VPN est en cours d’exécution, mais ne répond pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The VPN service is not running. It starts when it is needed.</source>
        <translation>Le service VPN n’est pas en cours d’exécution. Il démarre quand on a besoin de lui.</translation>
    </message>
    <message>
        <source>The VPN service is not running, and nothing starts it.</source>
        <translation>Le service VPN n’est pas en cours d’exécution, et rien ne le démarre.</translation>
    </message>
    <message>
        <source>The VPN service runs, version {version}.</source>
        <translation>Le service VPN est en cours d’exécution, version {version}.</translation>
    </message>
    <message>
        <source>The VPN service has another version than this app ({version}).</source>
        <translation>Le service VPN n’a pas la même version que cette application vpngui ({version}).</translation>
    </message>
    <message>
        <source>There is no packet filter. Nothing can be blocked, and no tunnel can carry all traffic.</source>
        <translation>Il n’y a pas de filtre de paquets. Rien ne peut être bloqué, et aucun tunnel ne peut acheminer tout le trafic.</translation>
    </message>
    <message>
        <source>Traffic is blocked with {name}.</source>
        <translation>Le trafic est bloqué avec {name}.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are not used.</source>
        <translation>Les serveurs DNS d’un tunnel ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are set through: {name}</source>
        <translation>Les serveurs DNS d’un tunnel sont définis au moyen de&#xa0;: {name}</translation>
    </message>
    <message>
        <source>There is no WireGuard. Profiles cannot be connected.</source>
        <translation>Il n’y a pas de WireGuard. Les profils ne peuvent pas être connectés.</translation>
    </message>
    <message>
        <source>Profiles are connected by WireGuard ({name}).</source>
        <translation>Les profils sont connectés par WireGuard ({name}).</translation>
    </message>
    <message>
        <source>The files of these block lists were damaged: {lists}.</source>
        <translation>Les fichiers de ces listes de blocage étaient endommagés&#xa0;: {lists}.</translation>
    </message>
    <message>
        <source>polkit does not answer, so every request is refused.</source>
        <translation>polkit ne répond pas, toute demande est donc refusée.</translation>
    </message>
    <message>
        <source>vpngui is not installed completely: polkit does not know {actions}.</source>
        <translation>vpngui n’est pas complètement installé&#xa0;: polkit ne connaît pas {actions}.</translation>
    </message>
    <message>
        <source>polkit answers, and knows vpngui.</source>
        <translation>polkit répond et connaît vpngui.</translation>
    </message>
    <message>
        <source>Your programs may ask for tunnels.</source>
        <translation>Vos programmes ont le droit de demander des tunnels.</translation>
    </message>
    <message>
        <source>Your programs may not ask for tunnels in this session.</source>
        <translation>Vos programmes n’ont pas le droit de demander des tunnels dans cette session.</translation>
    </message>
    <message>
        <source>You may answer their requests.</source>
        <translation>Vous avez le droit de répondre à leurs demandes.</translation>
    </message>
    <message>
        <source>You may not answer requests in this session.</source>
        <translation>Vous n’avez pas le droit de répondre aux demandes dans cette session.</translation>
    </message>
    <message>
        <source>This kernel makes no tunnel interfaces: {reason}</source>
        <translation>Ce noyau ne crée pas d’interfaces de tunnel&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The kernel makes tunnel interfaces.</source>
        <translation>Le noyau crée des interfaces de tunnel.</translation>
    </message>
    <message>
        <source>The VPN service is not running, but this is left of it: {things}.</source>
        <translation>Le service VPN n’est pas en cours d’exécution, mais il en reste ceci&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>In the network of this computer: {things}.</source>
        <translation>Dans le réseau de cet ordinateur&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>There is nothing of vpngui in the network of this computer.</source>
        <translation>Il n’y a rien de vpngui dans le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The reverse path filter of {links} is strict. It drops what a VPN server answers while its tunnel carries all traffic.</source>
        <translation>Le filtre de chemin inverse de {links} est strict. Il rejette ce que répond un serveur VPN pendant que son tunnel achemine tout le trafic.</translation>
    </message>
    <message>
        <source>The reverse path filter lets the answers of VPN servers in.</source>
        <translation>Le filtre de chemin inverse laisse entrer les réponses des serveurs VPN.</translation>
    </message>
    <message>
        <source>The bus of this session does not answer: {reason}</source>
        <translation>Le bus de cette session ne répond pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The bus of this session answers.</source>
        <translation>Le bus de cette session répond.</translation>
    </message>
    <message>
        <source>The app runs.</source>
        <translation>L’application vpngui est en cours d’exécution.</translation>
    </message>
    <message>
        <source>The app is not running. It starts when it is needed.</source>
        <translation>L’application vpngui n’est pas en cours d’exécution. Elle démarre quand on a besoin d’elle.</translation>
    </message>
    <message>
        <source>The app is not running, and nothing starts it.</source>
        <translation>L’application vpngui n’est pas en cours d’exécution, et rien ne la démarre.</translation>
    </message>
    <message>
        <source>The VPN service does not take the answers of this app.</source>
        <translation>Le service VPN n’accepte pas les réponses de cette application vpngui.</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Ce bureau affiche les icônes de la zone de notification.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Ce bureau n’affiche pas d’icônes dans une zone de notification.</translation>
    </message>
    <message>
        <source>Start the D-Bus system bus. It is in the package dbus.</source>
        <translation>Démarrez le bus système D-Bus. Il se trouve dans le paquet dbus.</translation>
    </message>
    <message>
        <source>Start it anew, as an administrator:</source>
        <translation>Redémarrez-le, en tant qu’administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>Start it, as an administrator:</source>
        <translation>Démarrez-le, en tant qu’administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>Install nftables, then start the service anew:</source>
        <translation>Installez nftables, puis redémarrez le service&#xa0;:</translation>
    </message>
    <message>
        <source>Unless that is meant so, start the helper that sets them:</source>
        <translation>Si ce n’est pas voulu, démarrez le service auxiliaire qui les définit&#xa0;:</translation>
    </message>
    <message>
        <source>Where they are wanted, install wireguard-go, then start the service anew:</source>
        <translation>Si vous en voulez, installez wireguard-go, puis redémarrez le service&#xa0;:</translation>
    </message>
    <message>
        <source>Set the lists up anew. What was in them was set aside in {folder}.</source>
        <translation>Refaites ces listes. Ce qu’elles contenaient a été mis de côté dans {folder}.</translation>
    </message>
    <message>
        <source>Install polkit, and start it:</source>
        <translation>Installez polkit et démarrez-le&#xa0;:</translation>
    </message>
    <message>
        <source>Install all parts of vpngui, then have the bus read them:</source>
        <translation>Installez toutes les parties de vpngui, puis faites-les lire par le bus&#xa0;:</translation>
    </message>
    <message>
        <source>Log in at the screen, or have the administrator allow {action} in polkit.</source>
        <translation>Ouvrez une session sur l’écran de cet ordinateur, ou faites autoriser {action} dans polkit par l’administrateur.</translation>
    </message>
    <message>
        <source>Load the driver, or start the computer anew:</source>
        <translation>Chargez le pilote, ou redémarrez l’ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Take it away:</source>
        <translation>Supprimez-le&#xa0;:</translation>
    </message>
    <message>
        <source>Make it loose, until the computer starts anew. A file in {folder} makes it last.</source>
        <translation>Assouplissez-le, jusqu’au redémarrage de l’ordinateur. Un fichier dans {folder} rend cela durable.</translation>
    </message>
    <message>
        <source>Start vpngui in a desktop session.</source>
        <translation>Démarrez vpngui dans une session graphique.</translation>
    </message>
    <message>
        <source>Start it:</source>
        <translation>Démarrez-la&#xa0;:</translation>
    </message>
    <message>
        <source>The top of the window says why. Another program may answer for you.</source>
        <translation>Le haut de la fenêtre dit pourquoi. Il se peut qu’un autre programme réponde à votre place.</translation>
    </message>
    <message>
        <source>The menu of applications opens the window.</source>
        <translation>Le menu des applications ouvre la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>All traffic</source>
        <translation>Tout le trafic</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>Ces réseaux</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Nothing goes to this peer yet.</source>
        <translation>Rien ne va encore vers ce pair.</translation>
    </message>
    <message>
        <source>All of IPv4 goes to it, but not IPv6: that would be ::/0.</source>
        <translation>Tout IPv4 y va, mais pas IPv6&#xa0;: ce serait&#xa0;::/0.</translation>
    </message>
    <message>
        <source>All of IPv6 goes to it, but not IPv4: that would be 0.0.0.0/0.</source>
        <translation>Tout IPv6 y va, mais pas IPv4&#xa0;: ce serait 0.0.0.0/0.</translation>
    </message>
    <message>
        <source>When it connects, and what it stops</source>
        <translation>Quand il se connecte, et ce qu’il arrête</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep the profile as it is here</source>
        <translation>Garder le profil tel qu’il est ici</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What it says, and what vpngui does with it</source>
        <translation>Ce qu’il dit, et ce que vpngui en fait</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you changed in this profile would be lost.</source>
        <translation>Ce que vous avez modifié dans ce profil serait perdu.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>Nouvelle paire de clés</translation>
    </message>
    <message>
        <source>Public key of this computer</source>
        <translation>Clé publique de cet ordinateur</translation>
    </message>
    <message>
        <source>The other end needs this one: hand it on to who runs it.</source>
        <translation>L’autre extrémité en a besoin&#xa0;: transmettez-la à qui la gère.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>Rarement nécessaire</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>Retour aux profils</translation>
    </message>
    <message>
        <source>Asks first where something would be lost.</source>
        <translation>Demande d’abord si quelque chose serait perdu.</translation>
    </message>
    <message>
        <source>How the profile is shown</source>
        <translation>Comment le profil est montré</translation>
    </message>
    <message>
        <source>All fields in groups, or the configuration as text.</source>
        <translation>Tous les champs par groupes, ou la configuration sous forme de texte.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Each value by itself</source>
        <translation>Chaque valeur à part</translation>
    </message>
    <message>
        <source>The configuration as it is written</source>
        <translation>La configuration telle qu’elle s’écrit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>La clé publique est copiée.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>A peer is the other end, such as a server. Without one nothing can connect.</source>
        <translation>Un pair est l’autre extrémité, par exemple un serveur. Sans pair, aucune connexion n’est possible.</translation>
    </message>
    <message>
        <source>The fields below are of the chosen one.</source>
        <translation>Les champs ci-dessous sont ceux du pair choisi.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Ajouter un pair</translation>
    </message>
    <message>
        <source>Remove this peer</source>
        <translation>Supprimer ce pair</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Quelque chose ne va pas ici</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>Ceci n’a pas pu être enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This profile was removed, and its keys with it.</source>
        <translation>Ce profil a été supprimé, et ses clés avec lui.</translation>
    </message>
    <message>
        <source>This profile was removed. Save it to have it back.</source>
        <translation>Ce profil a été supprimé. Enregistrez-le pour le retrouver.</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you edit it here.</source>
        <translation>Ce profil a été modifié ailleurs pendant que vous le modifiez ici.</translation>
    </message>
    <message>
        <source>Take that over</source>
        <translation>Reprendre ceci</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>The keys cannot be had now, and stay as they are: {reason}.</source>
        <translation>Les clés ne peuvent être obtenues pour l’instant et restent telles quelles&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Saved. The connection that is there stays as it was: this counts from the next.</source>
        <translation>Enregistré. La connexion en place reste comme elle était&#xa0;: ceci compte à partir de la prochaine.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The keys are being fetched. The keyring may ask you to unlock it.</source>
        <translation>Les clés sont en cours de lecture. Le trousseau peut vous demander de le déverrouiller.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need another look.</source>
        <translation>
            <numerusform>%Ln champ est à revoir.</numerusform>
            <numerusform>%Ln champs sont à revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no peer yet, and cannot connect without one.</source>
        <translation>Il n’a pas encore de pair et ne peut pas se connecter sans.</translation>
    </message>
    <message>
        <source>It has no address yet: nothing comes back without one.</source>
        <translation>Il n’a pas encore d’adresse&#xa0;: sans adresse, rien ne revient.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The text is not understood yet.</source>
        <translation>Le texte n’est pas encore compris.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Keys are hidden. One that stays as it is here is kept; type over it to have another.</source>
        <translation>Les clés sont masquées. Celle que vous laissez telle quelle est gardée&#xa0;; écrivez par-dessus pour en avoir une autre.</translation>
    </message>
    <message>
        <source>This profile is too long to be shown as text. Export it instead.</source>
        <translation>Ce profil est trop long pour être montré comme texte. Exportez-le plutôt.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Adresses de cet ordinateur</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Serveurs DNS</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>Domaines de ces serveurs</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Plus grand paquet (MTU)</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>Port de cet ordinateur</translation>
    </message>
    <message>
        <source>Mark on packets (FwMark)</source>
        <translation>Marque des paquets (FwMark)</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Table de routage</translation>
    </message>
    <message>
        <source>Public key of the peer</source>
        <translation>Clé publique du pair</translation>
    </message>
    <message>
        <source>Address of the peer (endpoint)</source>
        <translation>Adresse du pair (point de terminaison)</translation>
    </message>
    <message>
        <source>What goes to this peer</source>
        <translation>Ce qui va vers ce pair</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>Clé prépartagée</translation>
    </message>
    <message>
        <source>Keep alive every (seconds)</source>
        <translation>Signe de vie toutes les (secondes)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>How the profile is called in lists and questions.</source>
        <translation>Le nom du profil dans les listes et les questions.</translation>
    </message>
    <message>
        <source>Stays on this computer. Nobody else should ever see it.</source>
        <translation>Reste sur cet ordinateur. Personne d’autre ne devrait jamais la voir.</translation>
    </message>
    <message>
        <source>Inside the tunnel, such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>Dans le tunnel, par exemple 10.0.0.2/24 ou fd00::2/64.</translation>
    </message>
    <message>
        <source>Who is asked for names while the profile is connected.</source>
        <translation>À qui les noms sont demandés pendant que le profil est connecté.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers. Without any, every name is.</source>
        <translation>Les noms de ces domaines sont demandés aux serveurs. Sans domaine, tous les noms le sont.</translation>
    </message>
    <message>
        <source>In bytes. Leave it empty for what fits usually.</source>
        <translation>En octets. Laissez vide pour ce qui convient d’habitude.</translation>
    </message>
    <message>
        <source>Leave it empty for any that is free.</source>
        <translation>Laissez vide pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Kept for export. vpngui marks packets in its own way.</source>
        <translation>Gardé pour l’exportation. vpngui marque les paquets à sa façon.</translation>
    </message>
    <message>
        <source>“off” sets no routes. Empty, or anything else, has vpngui choose the table.</source>
        <translation>«&#xa0;off&#xa0;» ne définit aucune route. Vide, ou avec autre chose, vpngui choisit la table.</translation>
    </message>
    <message>
        <source>You get it from who runs the other end.</source>
        <translation>Vous l’obtenez de qui gère l’autre extrémité.</translation>
    </message>
    <message>
        <source>Such as vpn.example:51820 or [2001:db8::1]:51820. Empty if the peer comes to you.</source>
        <translation>Par exemple vpn.example:51820 ou [2001:db8::1]:51820. Vide si c’est le pair qui vient à vous.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. What comes from it has to come from there.</source>
        <translation>Par exemple 10.0.0.0/8. Ce qui vient de lui doit venir de là.</translation>
    </message>
    <message>
        <source>A second secret that both ends share. Most peers have none.</source>
        <translation>Un second secret que les deux extrémités partagent. La plupart des pairs n’en ont pas.</translation>
    </message>
    <message>
        <source>25 is usual behind a router. Leave it empty where it is not needed.</source>
        <translation>25 est courant derrière un routeur. Laissez vide si ce n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The first line is what the peer is called here.</source>
        <translation>La première ligne est le nom du pair ici.</translation>
    </message>
    <message>
        <source>For yourself. They are kept as comments of the configuration.</source>
        <translation>Pour vous-même. Elles sont gardées comme commentaires de la configuration.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Connect at login</source>
        <translation>Connecter à l’ouverture de session</translation>
    </message>
    <message>
        <source>You are asked as always, unless your answer is remembered. vpngui itself has to start at login, too: see Preferences.</source>
        <translation>La question vous est posée comme toujours, sauf si votre réponse est mémorisée. vpngui doit aussi démarrer à l’ouverture de session&#xa0;: voir Préférences.</translation>
    </message>
    <message>
        <source>Connect on networks you do not trust</source>
        <translation>Connecter sur les réseaux qui ne sont pas de confiance</translation>
    </message>
    <message>
        <source>Such as an open Wi-Fi. Preferences has the networks that you trust.</source>
        <translation>Comme un Wi-Fi ouvert. Les réseaux de confiance sont dans les préférences.</translation>
    </message>
    <message>
        <source>Block everything when this tunnel is down</source>
        <translation>Tout bloquer quand ce tunnel est déconnecté</translation>
    </message>
    <message>
        <source>Once it was connected, nothing goes around it until you lift the block or log out.</source>
        <translation>Une fois qu’il a été connecté, rien ne le contourne jusqu’à ce que vous leviez le blocage ou fermiez la session.</translation>
    </message>
    <message>
        <source>Keep that block until you lift it</source>
        <translation>Conserver ce blocage jusqu’à ce que vous le leviez</translation>
    </message>
    <message>
        <source>Also after you log out. Connecting may then ask for a password.</source>
        <translation>Même après la fermeture de session. Un mot de passe peut alors être demandé pour connecter.</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Garder le réseau local accessible</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>Les imprimantes et autres appareils autour de vous restent accessibles à côté d’un tunnel où passe tout le trafic. Tous les autres qui s’y trouvent aussi.</translation>
    </message>
    <message>
        <source>Peer {number}</source>
        <translation>Pair {number}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{peer}, {field}: {problem}</source>
        <translation>{peer}, {field}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>A name is one line of up to {limit} bytes. Take a shorter one.</source>
        <translation>Un nom est une ligne d’au plus {limit} octets. Prenez-en un plus court.</translation>
    </message>
    <message>
        <source>Another profile is called so. Take another name.</source>
        <translation>Un autre profil porte ce nom. Prenez un autre nom.</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>Une clé est nécessaire ici.</translation>
    </message>
    <message>
        <source>A key is 44 letters, digits and signs, and ends with “=”.</source>
        <translation>Une clé comporte 44 lettres, chiffres et signes, et se termine par «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>Another peer has this key already.</source>
        <translation>Un autre pair a déjà cette clé.</translation>
    </message>
    <message>
        <source>This is your own public key. The one of the other end belongs here.</source>
        <translation>C’est votre propre clé publique. Celle de l’autre extrémité va ici.</translation>
    </message>
    <message>
        <source>Type a name or an address, a colon and a port: vpn.example:51820, [2001:db8::1]:51820.</source>
        <translation>Saisissez un nom ou une adresse, deux-points et un port&#xa0;: vpn.example:51820, [2001:db8::1]:51820.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535.</source>
        <translation>Un port est un nombre entier de 1 à 65535.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>Ce peut être de {least} à {most} octets.</translation>
    </message>
    <message>
        <source>A mark is a number such as 51820 or 0xca6c.</source>
        <translation>Une marque est un nombre comme 51820 ou 0xca6c.</translation>
    </message>
    <message>
        <source>Type “off”, a number or the name of a table, or nothing.</source>
        <translation>Saisissez «&#xa0;off&#xa0;», le numéro ou le nom d’une table, ou rien.</translation>
    </message>
    <message>
        <source>Type a number of seconds up to 65535, or nothing.</source>
        <translation>Saisissez un nombre de secondes jusqu’à 65535, ou rien.</translation>
    </message>
    <message>
        <source>A note must not hold a key: notes are not kept as secrets are.</source>
        <translation>Une note ne doit pas contenir de clé&#xa0;: les notes ne sont pas gardées comme des secrets.</translation>
    </message>
    <message>
        <source>“{text}” is no address. A domain belongs into the list of domains.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse. Un domaine va dans la liste des domaines.</translation>
    </message>
    <message>
        <source>“{text}” is no domain. An address belongs into the list of servers.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un domaine. Une adresse va dans la liste des serveurs.</translation>
    </message>
    <message>
        <source>{text} goes to another peer already.</source>
        <translation>{text} va déjà vers un autre pair.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6 nécessite {six} octets. Prenez-en plus, ou supprimez les adresses et réseaux IPv6.</translation>
    </message>
    <message>
        <source>All peers together can have {networks} networks. Remove some.</source>
        <translation>Tous les pairs ensemble peuvent avoir {networks} réseaux. Supprimez-en quelques-uns.</translation>
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
        <translation>Les applications demandent des tunnels VPN, et vous décidez. Ce que vous décidez s’applique.</translation>
    </message>
    <message>
        <source>Free software by the vpngui contributors, under the Apache License 2.0. It comes without any warranty. The windows are made with Qt {version}, under the GNU LGPL 3.</source>
        <translation>Logiciel libre des contributeurs de vpngui, sous Apache License 2.0. Il est fourni sans aucune garantie. Les fenêtres sont réalisées avec Qt {version}, sous GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>À propos de Qt</translation>
    </message>
    <message>
        <source>What draws this window, and its licence</source>
        <translation>Ce qui dessine cette fenêtre, et sa licence</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Do the self-test once more</source>
        <translation>Refaire l’autotest</translation>
    </message>
    <message>
        <source>What works, too, or only what needs a look</source>
        <translation>Aussi ce qui fonctionne, ou seulement ce qui mérite attention</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The self-test could not be done</source>
        <translation>L’autotest n’a pas pu être effectué</translation>
    </message>
    <message>
        <source>Hide what works</source>
        <translation>Masquer ce qui fonctionne</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln checks</source>
        <translation>
            <numerusform>Afficher %Ln vérification</numerusform>
            <numerusform>Afficher les %Ln vérifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, refaire</translation>
    </message>
    <message>
        <source>Apply a changed block list</source>
        <translation>Appliquer une liste de blocage modifiée</translation>
    </message>
    <message>
        <source>Copy, paste what is chosen</source>
        <translation>Copier, coller ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Remove or revoke what is chosen</source>
        <translation>Supprimer ou révoquer ce qui est sélectionné</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Switch or press a control</source>
        <translation>Basculer ou actionner un élément</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Ce qui s’exécute</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>For those who help you, in English. Addresses and names are replaced by numbers; look through it before you send it.</source>
        <translation>Pour ceux qui vous aident, en anglais. Les adresses et les noms sont remplacés par des numéros&#xa0;; parcourez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command {command}</source>
        <translation>Copier la commande {command}</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Rédiger le rapport</translation>
    </message>
    <message>
        <source>Collect what others need to help you</source>
        <translation>Rassembler ce dont d’autres ont besoin pour vous aider</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>To paste it where you ask for help</source>
        <translation>Pour le coller là où vous demandez de l’aide</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>VPN service</source>
        <translation>Service VPN</translation>
    </message>
    <message>
        <source>Questions of applications</source>
        <translation>Questions des applications</translation>
    </message>
    <message>
        <source>Traffic is blocked with</source>
        <translation>Le trafic est bloqué avec</translation>
    </message>
    <message>
        <source>DNS servers are set through</source>
        <translation>Les serveurs DNS sont définis par</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Cette application vpngui</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Le bus système est inaccessible</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Pas en cours d’exécution</translation>
    </message>
    <message>
        <source>Running, version {version}</source>
        <translation>En cours d’exécution, version {version}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Nobody answers them</source>
        <translation>Personne n’y répond</translation>
    </message>
    <message>
        <source>This app shows them to you</source>
        <translation>Cette application vpngui vous les affiche</translation>
    </message>
    <message>
        <source>This app may not show them: {reason}</source>
        <translation>Cette application vpngui n’a pas le droit de les afficher&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The traffic history could not be read, so a new one was begun. The old one is kept as {path}.</source>
        <translation>L’historique du trafic n’a pas pu être lu&#xa0;; un nouveau a donc été commencé. L’ancien est conservé dans {path}.</translation>
    </message>
    <message>
        <source>A later version of vpngui wrote the traffic history, so it is left alone. What passes now is forgotten when vpngui ends. The file is {path}.</source>
        <translation>Une version ultérieure de vpngui a écrit l’historique du trafic&#xa0;; il n’est donc pas modifié. Ce qui passe maintenant sera oublié quand vpngui se terminera. Le fichier est {path}.</translation>
    </message>
    <message>
        <source>Another vpngui of yours, in another session, keeps the traffic history. This one shows what passes while it runs, and forgets it when it ends.</source>
        <translation>Un autre vpngui lancé par vous, dans une autre session, tient l’historique du trafic. Celui-ci montre ce qui passe pendant qu’il s’exécute, et l’oublie quand il se termine.</translation>
    </message>
    <message>
        <source>The disk is full, so the traffic history is kept in memory. It is written as soon as there is room, and forgotten if vpngui ends before.</source>
        <translation>Le disque est plein&#xa0;; l’historique du trafic est donc conservé en mémoire. Il sera écrit dès qu’il y aura de la place, et oublié si vpngui se termine avant.</translation>
    </message>
    <message>
        <source>There is no home directory, so the traffic history is forgotten when vpngui ends.</source>
        <translation>Il n’y a pas de dossier personnel&#xa0;; l’historique du trafic sera donc oublié quand vpngui se terminera.</translation>
    </message>
    <message>
        <source>The traffic history cannot be written to {path}: {reason}. It is kept in memory, tried again and again, and forgotten if vpngui ends before that works.</source>
        <translation>L’historique du trafic ne peut pas être écrit dans {path}&#xa0;: {reason}. Il est conservé en mémoire, l’écriture est retentée sans cesse, et il sera oublié si vpngui se termine avant qu’elle réussisse.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>An unknown program</source>
        <translation>Un programme inconnu</translation>
    </message>
    <message>
        <source>WireGuard profile with the keys {keys}</source>
        <translation>Profil WireGuard avec les clés {keys}</translation>
    </message>
    <message>
        <source>Not verified: it says that it is the Flatpak application {name}</source>
        <translation>Non vérifié&#xa0;: se présente comme l’application Flatpak {name}</translation>
    </message>
    <message>
        <source>Not verified: the system cannot tell which program this is</source>
        <translation>Non vérifié&#xa0;: le système ne peut pas dire de quel programme il s’agit</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it, started as {unit}</source>
        <translation>Non vérifié&#xa0;: exécuté par {executable}, démarré en tant que {unit}</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it</source>
        <translation>Non vérifié&#xa0;: exécuté par {executable}</translation>
    </message>
    <message>
        <source>Verified: Snap application {name}</source>
        <translation>Vérifié&#xa0;: application Snap {name}</translation>
    </message>
    <message>
        <source>Verified: package {name}</source>
        <translation>Vérifié&#xa0;: paquet {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Export networks</source>
        <translation>Exporter des réseaux</translation>
    </message>
    <message>
        <source>Plain list (*.txt)</source>
        <translation>Liste simple (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were written.</source>
        <translation>
            <numerusform>%Ln réseau a été écrit.</numerusform>
            <numerusform>%Ln réseaux ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>Importer des réseaux</translation>
    </message>
    <message>
        <source>Lists (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</source>
        <translation>Listes (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This cuts the computer off</source>
        <translation>Ceci isole l’ordinateur du réseau</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application en cours…</translation>
    </message>
    <message>
        <source>“{title}” is lifted and removed.</source>
        <translation>«&#xa0;{title}&#xa0;» est levée et supprimée.</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>«&#xa0;{title}&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was not applied is discarded.</source>
        <translation>Ce qui n’était pas appliqué est abandonné.</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>Ajouter {network}</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Abandonner les miennes</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conserver les miennes</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln networks</source>
        <translation>
            <numerusform>Ajout de %Ln réseau</numerusform>
            <numerusform>Ajout de %Ln réseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing all by %Ln networks</source>
        <translation>
            <numerusform>Remplacement de tout par %Ln réseau</numerusform>
            <numerusform>Remplacement de tout par %Ln réseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln networks</source>
        <translation>
            <numerusform>Suppression de %Ln réseau</numerusform>
            <numerusform>Suppression de %Ln réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>Modification d’un commentaire</translation>
    </message>
    <message>
        <source>One row holds one network; add the others by themselves.</source>
        <translation>Une ligne contient un seul réseau&#xa0;; ajoutez les autres séparément.</translation>
    </message>
    <message>
        <source>Change of a network</source>
        <translation>Modification d’un réseau</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Il n’y a rien à fusionner.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks less, and the same addresses are in the list.</source>
        <translation>
            <numerusform>%Ln réseau de moins, et les mêmes adresses sont dans la liste.</numerusform>
            <numerusform>%Ln réseaux de moins, et les mêmes adresses sont dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list has %Ln networks at the most.</source>
        <translation>
            <numerusform>Une liste contient au plus %Ln réseau.</numerusform>
            <numerusform>Une liste contient au plus %Ln réseaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Make the fewest networks that hold the same addresses</source>
        <translation>Former le plus petit nombre de réseaux qui contiennent les mêmes adresses</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Forget what is not applied</source>
        <translation>Oublier ce qui n’est pas appliqué</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>{undo}: {what}</source>
        <translation>{undo}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message numerus="yes">
        <source>Also add the %Ln networks of which an address is given</source>
        <translation>
            <numerusform>Ajouter aussi %Ln réseau dont une adresse est donnée</numerusform>
            <numerusform>Ajouter aussi les %Ln réseaux dont une adresse est donnée</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what is in the list now</source>
        <translation>Supprimer ce qui est actuellement dans la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>What was not understood, as text</source>
        <translation>Ce qui n’a pas été compris, sous forme de texte</translation>
    </message>
    <message>
        <source>Nothing is added</source>
        <translation>Rien n’est ajouté</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Lines that add nothing, and why</source>
        <translation>Lignes qui n’ajoutent rien, et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were added.</source>
        <translation>
            <numerusform>%Ln réseau a été ajouté.</numerusform>
            <numerusform>%Ln réseaux ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than a list may be.</source>
        <translation>{file} dépasse la taille permise pour une liste.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Listes de blocage</translation>
    </message>
    <message>
        <source>The arrow keys choose a list, Enter opens it.</source>
        <translation>Les flèches choisissent une liste, Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Make a list without networks</source>
        <translation>Créer une liste sans réseaux</translation>
    </message>
    <message>
        <source>Make a list of the networks in a file</source>
        <translation>Créer une liste à partir des réseaux d’un fichier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Networks of the list</source>
        <translation>Réseaux de la liste</translation>
    </message>
    <message>
        <source>No networks yet. Type one above, paste many, or drop a file here.</source>
        <translation>Pas encore de réseaux. Saisissez-en un ci-dessus, collez-en plusieurs ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>No network of the list is like that.</source>
        <translation>Aucun réseau de la liste ne correspond.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste networks</source>
        <translation>Coller des réseaux</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Trier selon cette colonne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>Titre de la liste</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Whether what the list says is to count</source>
        <translation>Si ce que dit la liste doit compter</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>Ce que fait la liste</translation>
    </message>
    <message>
        <source>Block these networks</source>
        <translation>Bloquer ces réseaux</translation>
    </message>
    <message>
        <source>Allow only these networks</source>
        <translation>Autoriser uniquement ces réseaux</translation>
    </message>
    <message>
        <source>When the list is in force</source>
        <translation>Quand la liste est en vigueur</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>Nom du tunnel</translation>
    </message>
    <message>
        <source>Remove the whole list</source>
        <translation>Supprimer toute la liste</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>While the tunnel {tunnel} is up</source>
        <translation>Tant que le tunnel {tunnel} est connecté</translation>
    </message>
    <message>
        <source>While another tunnel is up…</source>
        <translation>Tant qu’un autre tunnel est connecté…</translation>
    </message>
    <message>
        <source>Change of the title</source>
        <translation>Modification du titre</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>Désactivation</translation>
    </message>
    <message>
        <source>Change of what the list does</source>
        <translation>Modification de ce que fait la liste</translation>
    </message>
    <message>
        <source>A tunnel&apos;s name is 1 to 15 letters, digits, “_”, “.” and “-”.</source>
        <translation>Le nom d’un tunnel comporte de 1 à 15 lettres, chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Change of when the list is in force</source>
        <translation>Modification du moment où la liste est en vigueur</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Le service VPN n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>It keeps the block lists. Without it none is in force.</source>
        <translation>C’est lui qui tient les listes de blocage. Sans lui, aucune n’est en vigueur.</translation>
    </message>
    <message>
        <source>Block lists are out of reach</source>
        <translation>Les listes de blocage sont inaccessibles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No block lists</source>
        <translation>Aucune liste de blocage</translation>
    </message>
    <message>
        <source>A block list keeps this computer away from networks that you name: trackers, attackers, a whole country. Or the other way round: nothing but the listed networks can be reached. It holds for everybody on this computer, with a tunnel or without.</source>
        <translation>Une liste de blocage tient cet ordinateur à l’écart des réseaux que vous indiquez&#xa0;: des traqueurs, des attaquants, tout un pays. Ou l’inverse&#xa0;: rien d’autre que les réseaux de la liste n’est accessible. Elle vaut pour tout le monde sur cet ordinateur, avec ou sans tunnel.</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>Ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>All block lists</source>
        <translation>Toutes les listes de blocage</translation>
    </message>
    <message>
        <source>Leave this list, and keep what was typed</source>
        <translation>Quitter cette liste et garder ce qui a été saisi</translation>
    </message>
    <message>
        <source>{network} holds all of it: merging the list would leave this row out.</source>
        <translation>{network} le contient entièrement&#xa0;: fusionner la liste supprimerait cette ligne.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} au total</translation>
    </message>
    <message>
        <source>lies within {network}</source>
        <translation>compris dans {network}</translation>
    </message>
    <message>
        <source>stopped: {count}</source>
        <translation>bloqués&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>Compris dans</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>Dernier blocage</translation>
    </message>
    <message>
        <source>Another network of the list that holds all of this one</source>
        <translation>Un autre réseau de la liste, qui contient entièrement celui-ci</translation>
    </message>
    <message>
        <source>Packets that were stopped since the list is in force</source>
        <translation>Paquets bloqués depuis que la liste est en vigueur</translation>
    </message>
    <message>
        <source>When this window saw the number rise; what happens while it is closed is only counted</source>
        <translation>Moment où cette fenêtre a vu le nombre augmenter&#xa0;; ce qui se passe pendant qu’elle est fermée est seulement compté</translation>
    </message>
    <message>
        <source>Add a network: 203.0.113.0/24</source>
        <translation>Ajouter un réseau&#xa0;: 203.0.113.0/24</translation>
    </message>
    <message>
        <source>Network to add</source>
        <translation>Réseau à ajouter</translation>
    </message>
    <message>
        <source>A network, an address or a range; a comment after “#”. Paste many at once.</source>
        <translation>Un réseau, une adresse ou une plage&#xa0;; un commentaire après «&#xa0;#&#xa0;». Vous pouvez en coller plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Add the network to the list</source>
        <translation>Ajouter le réseau à la liste</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add the networks of a file to the list</source>
        <translation>Ajouter à la liste les réseaux d’un fichier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the networks of the list into a file</source>
        <translation>Écrire les réseaux de la liste dans un fichier</translation>
    </message>
    <message>
        <source>Find networks, addresses, comments</source>
        <translation>Rechercher des réseaux, des adresses, des commentaires</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Which networks are shown</source>
        <translation>Réseaux affichés</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>Within others</source>
        <translation>Compris dans d’autres</translation>
    </message>
    <message>
        <source>Stopped something</source>
        <translation>Avec des blocages</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>%Ln réseau</numerusform>
            <numerusform>%Ln réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>neither a network nor an address</source>
        <translation>ni un réseau ni une adresse</translation>
    </message>
    <message>
        <source>the prefix length goes from 1 to 32, with IPv6 to 128</source>
        <translation>la longueur de préfixe va de 1 à 32, et jusqu’à 128 en IPv6</translation>
    </message>
    <message>
        <source>that is every address there is</source>
        <translation>c’est l’ensemble de toutes les adresses</translation>
    </message>
    <message>
        <source>an address within the network {network}</source>
        <translation>une adresse à l’intérieur du réseau {network}</translation>
    </message>
    <message>
        <source>this computer itself, which no list can hold</source>
        <translation>cet ordinateur lui-même, qu’aucune liste ne peut contenir</translation>
    </message>
    <message>
        <source>a name; lists hold networks</source>
        <translation>un nom&#xa0;; les listes contiennent des réseaux</translation>
    </message>
    <message>
        <source>leads a name nowhere; there is no network</source>
        <translation>ne mène un nom nulle part&#xa0;; il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>la plage se termine avant de commencer</translation>
    </message>
    <message>
        <source>several addresses; a range is written as 192.0.2.0-192.0.2.9</source>
        <translation>plusieurs adresses&#xa0;; une plage s’écrit 192.0.2.0-192.0.2.9</translation>
    </message>
    <message>
        <source>the netmask has gaps</source>
        <translation>le masque de réseau a des trous</translation>
    </message>
    <message>
        <source>{network} stands further up already</source>
        <translation>{network} figure déjà plus haut</translation>
    </message>
    <message>
        <source>the list has {network} already</source>
        <translation>la liste contient déjà {network}</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>les noms des colonnes</translation>
    </message>
    <message>
        <source>counts twice: {network} holds all of it</source>
        <translation>compte deux fois&#xa0;: {network} le contient entièrement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks are new.</source>
        <translation>
            <numerusform>%Ln réseau est nouveau.</numerusform>
            <numerusform>%Ln réseaux sont nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas été comprise.</numerusform>
            <numerusform>%Ln lignes n’ont pas été comprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say what is there already.</source>
        <translation>
            <numerusform>%Ln ligne répète ce qui y est déjà.</numerusform>
            <numerusform>%Ln lignes répètent ce qui y est déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new networks lie within others.</source>
        <translation>
            <numerusform>%Ln des nouveaux réseaux est compris dans un autre.</numerusform>
            <numerusform>%Ln des nouveaux réseaux sont compris dans d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are empty or comments.</source>
        <translation>
            <numerusform>%Ln ligne est vide ou un commentaire.</numerusform>
            <numerusform>%Ln lignes sont vides ou des commentaires.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}: {text} – {reason}</source>
        <translation>ligne {number}&#xa0;: {text} – {reason}</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Pas encore appliquée</translation>
    </message>
    <message>
        <source>Changed, not applied</source>
        <translation>Modifiée, non appliquée</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Waits for {tunnel}</source>
        <translation>Attend {tunnel}</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Pas en vigueur</translation>
    </message>
    <message>
        <source>Nothing goes anywhere: this computer is cut off</source>
        <translation>Rien ne va nulle part&#xa0;: cet ordinateur est isolé du réseau</translation>
    </message>
    <message>
        <source>Only the networks below can be reached; all others are cut off</source>
        <translation>Seuls les réseaux ci-dessous sont accessibles&#xa0;; tous les autres sont coupés</translation>
    </message>
    <message>
        <source>Nothing goes to the networks below, and nothing comes from them</source>
        <translation>Rien ne va vers les réseaux ci-dessous, et rien n’en vient</translation>
    </message>
    <message>
        <source>{what}, once the list is switched on.</source>
        <translation>{what}, une fois la liste activée.</translation>
    </message>
    <message>
        <source>{what}, while the tunnel {tunnel} is up.</source>
        <translation>{what}, tant que le tunnel {tunnel} est connecté.</translation>
    </message>
    <message>
        <source>{what}, for everybody on this computer.</source>
        <translation>{what}, pour tout le monde sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{text}” is not added: {reason}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas ajouté&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln affiché</numerusform>
            <numerusform>%Ln affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within others</source>
        <translation>
            <numerusform>%Ln compris dans un autre</numerusform>
            <numerusform>%Ln compris dans d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets to others stopped</source>
        <translation>
            <numerusform>%Ln paquet vers d’autres réseaux bloqué</numerusform>
            <numerusform>%Ln paquets vers d’autres réseaux bloqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a title first.</source>
        <translation>Donnez d’abord un titre à la liste.</translation>
    </message>
    <message>
        <source>Add a network first.</source>
        <translation>Ajoutez d’abord un réseau.</translation>
    </message>
    <message>
        <source>Somebody else has removed this list meanwhile. What you changed is not applied; keep it to bring the list back with it.</source>
        <translation>Quelqu’un d’autre a supprimé cette liste entre-temps. Vos modifications ne sont pas appliquées&#xa0;; conservez-les pour rétablir la liste avec elles.</translation>
    </message>
    <message>
        <source>Somebody else has changed this list meanwhile. What you changed is not applied; keep it to put it in the place of theirs.</source>
        <translation>Quelqu’un d’autre a modifié cette liste entre-temps. Vos modifications ne sont pas appliquées&#xa0;; conservez-les pour qu’elles remplacent les siennes.</translation>
    </message>
    <message>
        <source>The list has no network, so nothing goes anywhere: no web page, no mail, no update, no tunnel, for everybody on this computer.</source>
        <translation>La liste ne contient aucun réseau, donc rien ne va nulle part&#xa0;: aucune page web, aucun courriel, aucune mise à jour, aucun tunnel, pour tout le monde sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</source>
        <translation>
            <numerusform>Sur cet ordinateur, personne ne peut accéder à rien d’autre qu’à %Ln réseau de cette liste. Les pages web, les mises à jour, la recherche de noms et les tunnels ne fonctionnent que si leurs serveurs sont dans la liste.</numerusform>
            <numerusform>Sur cet ordinateur, personne ne peut accéder à rien d’autre qu’aux %Ln réseaux de cette liste. Les pages web, les mises à jour, la recherche de noms et les tunnels ne fonctionnent que si leurs serveurs sont dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has half of all addresses or more: most of the Internet cannot be reached, by anybody on this computer.</source>
        <translation>La liste contient la moitié de toutes les adresses ou davantage&#xa0;: la plus grande partie d’Internet n’est accessible à personne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>One file at a time: {file} is read, the others are not.</source>
        <translation>Un fichier à la fois&#xa0;: {file} est lu, les autres ne le sont pas.</translation>
    </message>
    <message>
        <source>The list has {network} already.</source>
        <translation>La liste contient déjà {network}.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>No network</source>
        <translation>Aucun réseau</translation>
    </message>
    <message>
        <source>Wired network with the router {router}</source>
        <translation>Réseau filaire avec le routeur {router}</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Réseau filaire</translation>
    </message>
    <message>
        <source>Network of an unknown kind</source>
        <translation>Réseau d’un type inconnu</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Réseau mobile</translation>
    </message>
    <message>
        <source>vpngui does not know now which network this is.</source>
        <translation>vpngui ne sait pas pour l’instant quel est ce réseau.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau.</translation>
    </message>
    <message>
        <source>{network}. {more}</source>
        <translation>{network}. {more}</translation>
    </message>
    <message>
        <source>Everybody can open a Wi-Fi of this name, so it cannot be trusted.</source>
        <translation>N’importe qui peut ouvrir un Wi-Fi de ce nom, il ne peut donc pas être de confiance.</translation>
    </message>
    <message>
        <source>Nothing tells it apart from others, so it cannot be trusted.</source>
        <translation>Rien ne le distingue des autres, il ne peut donc pas être de confiance.</translation>
    </message>
    <message>
        <source>It is recognised by its password, which nobody else can imitate.</source>
        <translation>Il est reconnu par son mot de passe, que personne d’autre ne peut imiter.</translation>
    </message>
    <message>
        <source>It is recognised by its connection&apos;s settings.</source>
        <translation>Il est reconnu par les paramètres de sa connexion.</translation>
    </message>
    <message>
        <source>It is recognised by its router, which somebody nearby could imitate.</source>
        <translation>Il est reconnu par son routeur, que quelqu’un à proximité pourrait imiter.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect after you log in. If you do not allow it, you are asked again after the next login.</source>
        <translation>Vous vouliez que ce profil se connecte après l’ouverture de votre session. Si vous ne l’autorisez pas, la question vous sera reposée à la prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect on networks that you do not trust. If you do not allow it, you are asked again on the next one.</source>
        <translation>Vous vouliez que ce profil se connecte sur les réseaux qui ne sont pas de confiance. Si vous ne l’autorisez pas, la question vous sera reposée sur le prochain.</translation>
    </message>
    <message>
        <source>It connected by itself after you logged in.</source>
        <translation>Il s’est connecté de lui-même après l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>It connected by itself: you do not trust this network.</source>
        <translation>Il s’est connecté de lui-même&#xa0;: ce réseau n’est pas de confiance.</translation>
    </message>
    <message>
        <source>{name} could not connect by itself: {reason}</source>
        <translation>{name} n’a pas pu se connecter de lui-même&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>Faire confiance à ce réseau</translation>
    </message>
    <message>
        <source>Profiles can connect by themselves on networks that you do not trust. You are asked as always, unless you let your answer be remembered.</source>
        <translation>Des profils peuvent se connecter d’eux-mêmes sur les réseaux qui ne sont pas de confiance. La question vous est posée comme toujours, sauf si vous faites mémoriser votre réponse.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Oublier {name}</translation>
    </message>
    <message>
        <source>{kind}, trusted</source>
        <translation>{kind}, de confiance</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Trust {name} again</source>
        <translation>Faire de nouveau confiance à {name}</translation>
    </message>
    <message>
        <source>{kind}, not trusted any more</source>
        <translation>{kind}, n’est plus de confiance</translation>
    </message>
    <message>
        <source>Which networks you trust could not be read or written: {reason}</source>
        <translation>Les réseaux de confiance n’ont pas pu être lus ou écrits&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Another program had changed the network settings of the tunnels. They were put right.</source>
        <translation>Un autre programme avait modifié les paramètres réseau des tunnels. Ils ont été rétablis.</translation>
    </message>
    <message>
        <source>Answers that were to hold always are lost: their file was damaged. You will be asked again.</source>
        <translation>Des réponses qui devaient valoir toujours sont perdues&#xa0;: leur fichier était endommagé. Les questions vous seront de nouveau posées.</translation>
    </message>
    <message>
        <source>Block lists are lost: their files were damaged. What they stopped may pass now. Help and diagnostics says which ones.</source>
        <translation>Des listes de blocage sont perdues&#xa0;: leurs fichiers étaient endommagés. Ce qu’elles arrêtaient peut passer maintenant. «&#xa0;Aide et diagnostic&#xa0;» dit lesquelles.</translation>
    </message>
    <message>
        <source>{name} was disconnected: another tunnel carries the same networks now.</source>
        <translation>{name} a été déconnecté&#xa0;: un autre tunnel achemine maintenant les mêmes réseaux.</translation>
    </message>
    <message>
        <source>{name} began to block all traffic of this computer except what its application lists.</source>
        <translation>{name} a commencé à bloquer tout le trafic de cet ordinateur, sauf ce que son application énumère.</translation>
    </message>
    <message>
        <source>{name} is lost: another program removed its interface.</source>
        <translation>{name} est perdu&#xa0;: un autre programme a supprimé son interface.</translation>
    </message>
    <message>
        <source>Nobody kept the settings that were tried for {name}. The former ones are back.</source>
        <translation>Personne n’a conservé les paramètres essayés pour {name}. Les précédents sont rétablis.</translation>
    </message>
    <message>
        <source>The settings that were tried for {name} stay: going back by itself was not safe or not possible.</source>
        <translation>Les paramètres essayés pour {name} restent&#xa0;: le retour automatique n’était pas sûr ou pas possible.</translation>
    </message>
    <message>
        <source>Another program renamed a tunnel&apos;s interface. It is called {name} now.</source>
        <translation>Un autre programme a renommé l’interface d’un tunnel. Elle s’appelle maintenant {name}.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name} does not work</source>
        <translation>{name} ne fonctionne pas</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} est connecté</translation>
    </message>
    <message>
        <source>What went through it goes outside again.</source>
        <translation>Ce qui passait par ce tunnel passe de nouveau en dehors.</translation>
    </message>
    <message>
        <source>What went through it is blocked.</source>
        <translation>Ce qui passait par ce tunnel est bloqué.</translation>
    </message>
    <message>
        <source>{name} is disconnected</source>
        <translation>{name} est déconnecté</translation>
    </message>
    <message>
        <source>The server of {name} does not answer</source>
        <translation>Le serveur de {name} ne répond pas</translation>
    </message>
    <message>
        <source>vpngui keeps trying. What is meant for the tunnel goes nowhere meanwhile.</source>
        <translation>vpngui continue d’essayer. Ce qui est destiné au tunnel ne va nulle part en attendant.</translation>
    </message>
    <message>
        <source>Its server answers again.</source>
        <translation>Son serveur répond de nouveau.</translation>
    </message>
    <message>
        <source>The tunnel was removed.</source>
        <translation>Le tunnel a été supprimé.</translation>
    </message>
    <message>
        <source>The tunnel is gone: its application has ended, or it was removed.</source>
        <translation>Le tunnel n’existe plus&#xa0;: son application s’est terminée, ou il a été supprimé.</translation>
    </message>
    <message>
        <source>All traffic goes through it.</source>
        <translation>Tout le trafic passe par ce tunnel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks go through it.</source>
        <translation>
            <numerusform>%Ln réseau passe par ce tunnel.</numerusform>
            <numerusform>%Ln réseaux passent par ce tunnel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its own network goes through it.</source>
        <translation>Seul son propre réseau passe par ce tunnel.</translation>
    </message>
    <message>
        <source>The VPN service has stopped</source>
        <translation>Le service VPN s’est arrêté</translation>
    </message>
    <message>
        <source>vpngui cannot tell what the tunnels do until it runs again.</source>
        <translation>vpngui ne peut pas dire ce que font les tunnels tant que ce service ne s’exécute pas de nouveau.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Afficher la question</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tunnels have changed</source>
        <translation>
            <numerusform>%Ln tunnel a changé</numerusform>
            <numerusform>%Ln tunnels ont changé</numerusform>
        </translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>Une réponse mémorisée a décidé</translation>
    </message>
    <message>
        <source>A question waits for your answer</source>
        <translation>Une question attend votre réponse</translation>
    </message>
    <message>
        <source>Nothing happens before you answer.</source>
        <translation>Rien ne se passe avant votre réponse.</translation>
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
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} j {hours} h</translation>
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
        <translation>o</translation>
    </message>
    <message>
        <source>KiB</source>
        <comment>1024 bytes</comment>
        <translation>Kio</translation>
    </message>
    <message>
        <source>MiB</source>
        <comment>1024^2 bytes</comment>
        <translation>Mio</translation>
    </message>
    <message>
        <source>GiB</source>
        <comment>1024^3 bytes</comment>
        <translation>Gio</translation>
    </message>
    <message>
        <source>TiB</source>
        <comment>1024^4 bytes</comment>
        <translation>Tio</translation>
    </message>
    <message>
        <source>PiB</source>
        <comment>1024^5 bytes</comment>
        <translation>Pio</translation>
    </message>
    <message>
        <source>EiB</source>
        <comment>1024^6 bytes</comment>
        <translation>Eio</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>1000 bytes</comment>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>1000^2 bytes</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>1000^3 bytes</comment>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <comment>1000^4 bytes</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>PB</source>
        <comment>1000^5 bytes</comment>
        <translation>Po</translation>
    </message>
    <message>
        <source>EB</source>
        <comment>1000^6 bytes</comment>
        <translation>Eo</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>The person at the screen does not allow this.</source>
        <translation>La personne devant l’écran ne l’autorise pas.</translation>
    </message>
    <message>
        <source>A remembered answer of the person at the screen does not allow this.</source>
        <translation>Une réponse mémorisée de la personne devant l’écran ne l’autorise pas.</translation>
    </message>
    <message>
        <source>The question was closed without an answer.</source>
        <translation>La question a été fermée sans réponse.</translation>
    </message>
    <message>
        <source>There was no answer within {seconds} seconds, so nothing was changed.</source>
        <translation>Il n’y a pas eu de réponse dans les {seconds} secondes, donc rien n’a été changé.</translation>
    </message>
    <message>
        <source>The tunnel is gone, so there is nothing left to ask.</source>
        <translation>Le tunnel n’existe plus&#xa0;; il ne reste donc rien à demander.</translation>
    </message>
    <message>
        <source>The VPN service is not running. Start it with: systemctl start vpnguid</source>
        <translation>Le service VPN n’est pas en cours d’exécution. Démarrez-le avec&#xa0;: systemctl start vpnguid</translation>
    </message>
    <message>
        <source>vpngui may not ask for permissions in this session: {reason}. Log in at the screen itself, or end the other program that asks.</source>
        <translation>vpngui n’a pas le droit de demander d’autorisations dans cette session&#xa0;: {reason}. Ouvrez une session sur l’écran même de l’ordinateur, ou fermez l’autre programme qui les demande.</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>le service n’a pas donné de motif</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Tunnel settings</source>
        <translation>Paramètres des tunnels</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Listes de blocage</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Help and diagnostics</source>
        <translation>Aide et diagnostic</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>The answers that still hold</source>
        <translation>Les réponses qui sont encore en vigueur</translation>
    </message>
    <message>
        <source>Every answer there was</source>
        <translation>Toutes les réponses qu’il y a eu</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write what is listed into a file</source>
        <translation>Écrire ce qui est listé dans un fichier</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Mémorisées</translation>
    </message>
    <message>
        <source>Remembered ({count})</source>
        <translation>Mémorisées ({count})</translation>
    </message>
    <message>
        <source>Search remembered answers</source>
        <translation>Rechercher dans les réponses mémorisées</translation>
    </message>
    <message>
        <source>Search all answers</source>
        <translation>Rechercher dans toutes les réponses</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Le service VPN n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>It keeps the answers. They are shown here as soon as it runs.</source>
        <translation>C’est lui qui conserve les réponses. Elles s’affichent ici dès qu’il s’exécute.</translation>
    </message>
    <message>
        <source>vpngui does not see your answers</source>
        <translation>vpngui ne voit pas vos réponses</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Ceci ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>Every request of an application, and what became of it, is listed here.</source>
        <translation>Chaque demande d’une application, et ce qu’il en est advenu, figure ici.</translation>
    </message>
    <message>
        <source>No remembered answers</source>
        <translation>Aucune réponse mémorisée</translation>
    </message>
    <message>
        <source>Tick “Remember this answer” when an application asks, and the answer is listed here. Here you can also take it back.</source>
        <translation>Cochez «&#xa0;Mémoriser cette réponse&#xa0;» quand une application demande, et la réponse figurera ici. Vous pourrez aussi la retirer ici.</translation>
    </message>
    <message>
        <source>The arrow keys choose an answer, Enter shows everything about it.</source>
        <translation>Les flèches choisissent une réponse, Entrée montre tout à son sujet.</translation>
    </message>
    <message>
        <source>Allowed and refused</source>
        <translation>Autorisé et refusé</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>By a remembered answer</source>
        <translation>Par une réponse mémorisée</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Réponses mémorisées</translation>
    </message>
    <message>
        <source>Looked through back to {time}.</source>
        <translation>Recherche effectuée en remontant jusqu’au {time}.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Read answers that are older than these</source>
        <translation>Lire les réponses plus anciennes que celles-ci</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Everything about the answer that is chosen</source>
        <translation>Tout sur la réponse choisie</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>{file} n’a pas été écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Written to {file}. Entries: {count}</source>
        <translation>Écrit dans {file}. Entrées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Ce qui est autorisé</translation>
    </message>
    <message>
        <source>What this application asks for, if it is listed below, or less</source>
        <translation>Ce que cette application demande, si cela figure ci-dessous, ou moins</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Ce qui est refusé</translation>
    </message>
    <message>
        <source>What this application asks for, if any of it is listed below</source>
        <translation>Ce que cette application demande, si une partie quelconque en figure ci-dessous</translation>
    </message>
    <message>
        <source>{scope}; only as long as this program runs</source>
        <translation>{scope}&#xa0;; uniquement tant que ce programme s’exécute</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>Mémorisée depuis</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Stays reachable</source>
        <translation>Reste accessible</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Réseau local</translation>
    </message>
    <message>
        <source>Remembered answer</source>
        <translation>Réponse mémorisée</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>{name} has to ask again the next time. A tunnel that is connected now stays connected.</source>
        <translation>{name} devra demander de nouveau la prochaine fois. Un tunnel actuellement connecté reste connecté.</translation>
    </message>
    <message>
        <source>{name} may ask again, and you decide anew.</source>
        <translation>{name} pourra demander de nouveau, et vous déciderez à nouveau.</translation>
    </message>
    <message>
        <source>Revoke this remembered answer?</source>
        <translation>Révoquer cette réponse mémorisée&#xa0;?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>What the application was told</source>
        <translation>Ce qui a été dit à l’application</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Fermée sans réponse</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Personne n’a répondu à temps</translation>
    </message>
    <message>
        <source>Withdrawn before an answer</source>
        <translation>Retirée avant une réponse</translation>
    </message>
    <message>
        <source>Allowed, but it failed</source>
        <translation>Autorisé, mais a échoué</translation>
    </message>
    <message>
        <source>A remembered answer, without asking</source>
        <translation>Une réponse mémorisée, sans question</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>You, and the answer was remembered</source>
        <translation>Vous, et la réponse a été mémorisée</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>May connect {name}</source>
        <translation>A le droit de connecter {name}</translation>
    </message>
    <message>
        <source>May disconnect {name}</source>
        <translation>A le droit de déconnecter {name}</translation>
    </message>
    <message>
        <source>May not connect {name}</source>
        <translation>N’a pas le droit de connecter {name}</translation>
    </message>
    <message>
        <source>May not disconnect {name}</source>
        <translation>N’a pas le droit de déconnecter {name}</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>Connecter {name}</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <translation>Déconnecter {name}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last on {time}</source>
        <translation>
            <numerusform>%Ln fois, en dernier le {time}</numerusform>
            <numerusform>%Ln fois, en dernier le {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, on {time}</source>
        <translation>Une fois, le {time}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>Dans ses propres termes, que personne n’a vérifiés</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>All preferences are back to their defaults.</source>
        <translation>Toutes les préférences ont retrouvé leurs valeurs par défaut.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring back what you had chosen</source>
        <translation>Retrouver ce que vous aviez choisi</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les changements prennent effet immédiatement.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Nothing that you chose on this page holds any more</source>
        <translation>Plus rien de ce que vous avez choisi sur cette page ne compte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Comme le système&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <translation>Démarrer en arrière-plan</translation>
    </message>
    <message>
        <source>At login no window opens. The tray icon opens it.</source>
        <translation>Aucune fenêtre ne s’ouvre à l’ouverture de session. L’icône de la zone de notification l’ouvre.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>This could not be changed or read: {reason}</source>
        <translation>Ceci n’a pas pu être modifié ou lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Somebody changed what is started: {command}. Switch it off and on to start this vpngui.</source>
        <translation>Quelqu’un a modifié ce qui est démarré&#xa0;: {command}. Désactivez puis réactivez cette option pour démarrer ce vpngui-ci.</translation>
    </message>
    <message>
        <source>Otherwise vpngui starts when an application asks for a tunnel, and profiles that are to connect by themselves wait until then.</source>
        <translation>Sinon, vpngui démarre quand une application demande un tunnel, et les profils qui doivent se connecter d’eux-mêmes attendent jusque-là.</translation>
    </message>
    <message>
        <source>The tray icon tells</source>
        <translation>L’icône indique</translation>
    </message>
    <message>
        <source>For the speed, vpngui wakes up once a second while a tunnel is connected.</source>
        <translation>Pour la vitesse, vpngui se réveille une fois par seconde tant qu’un tunnel est connecté.</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>Ce qui est connecté</translation>
    </message>
    <message>
        <source>What is connected, and how fast</source>
        <translation>Ce qui est connecté, et à quelle vitesse</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Whether the desktop tells you of it</source>
        <translation>Si le bureau vous en informe</translation>
    </message>
    <message>
        <source>The desktop tells you while you cannot see the window. All of it stands in the window as well.</source>
        <translation>Le bureau vous avertit quand vous ne pouvez pas voir la fenêtre. Tout figure aussi dans la fenêtre.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Offer to remember an answer</source>
        <translation>Proposer de mémoriser une réponse</translation>
    </message>
    <message>
        <source>How long you can let an answer hold, at the most.</source>
        <translation>La durée maximale pendant laquelle vous pouvez faire valoir une réponse.</translation>
    </message>
    <message>
        <source>When you do not allow it for now</source>
        <translation>Quand vous n’autorisez pas pour l’instant</translation>
    </message>
    <message>
        <source>Ask again in an hour</source>
        <translation>Redemander dans une heure</translation>
    </message>
    <message>
        <source>Ask again in the next session</source>
        <translation>Redemander à la prochaine session</translation>
    </message>
    <message>
        <source>Ask before you disconnect a tunnel</source>
        <translation>Demander avant que vous déconnectiez un tunnel</translation>
    </message>
    <message>
        <source>A question first shows what would leave the tunnel.</source>
        <translation>Une question montre d’abord ce qui sortirait du tunnel.</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Réponses mémorisées</translation>
    </message>
    <message>
        <source>Each holds until you revoke it or its time is over.</source>
        <translation>Chacune vaut jusqu’à ce que vous la révoquiez ou que sa durée soit écoulée.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show remembered answers</source>
        <translation>Afficher les réponses mémorisées</translation>
    </message>
    <message>
        <source>Nothing here answers for you. These rules can only make vpngui ask more often.</source>
        <translation>Rien ici ne répond à votre place. Ces règles peuvent seulement faire que vpngui demande plus souvent.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Up to an hour</source>
        <translation>Jusqu’à une heure</translation>
    </message>
    <message>
        <source>Until you log out</source>
        <translation>Jusqu’à la fermeture de la session</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Définitivement</translation>
    </message>
    <message>
        <source>A tunnel was connected</source>
        <translation>Un tunnel a été connecté</translation>
    </message>
    <message>
        <source>A tunnel was disconnected</source>
        <translation>Un tunnel a été déconnecté</translation>
    </message>
    <message>
        <source>A tunnel failed</source>
        <translation>Un tunnel a échoué</translation>
    </message>
    <message>
        <source>It could not be connected, or was lost.</source>
        <translation>Il n’a pas pu être connecté, ou a été perdu.</translation>
    </message>
    <message>
        <source>A tunnel was replaced</source>
        <translation>Un tunnel a été remplacé</translation>
    </message>
    <message>
        <source>Another one carries its networks now.</source>
        <translation>Un autre achemine maintenant ses réseaux.</translation>
    </message>
    <message>
        <source>An application blocks traffic</source>
        <translation>Une application bloque le trafic</translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>Une réponse mémorisée a décidé</translation>
    </message>
    <message>
        <source>An application was allowed or denied, and you were not asked.</source>
        <translation>Une application a été autorisée ou refusée sans que la question vous soit posée.</translation>
    </message>
    <message>
        <source>A question waits</source>
        <translation>Une question attend</translation>
    </message>
    <message>
        <source>Its window may be behind others.</source>
        <translation>Sa fenêtre est peut-être derrière d’autres.</translation>
    </message>
    <message>
        <source>Your preferences could not be read, so the defaults hold. The file is kept as {path}.</source>
        <translation>Vos préférences n’ont pas pu être lues&#xa0;; les valeurs par défaut s’appliquent donc. Le fichier est conservé dans {path}.</translation>
    </message>
    <message>
        <source>Your preferences cannot be read, so the defaults hold, and what you change now is forgotten when vpngui ends. Mend or move {path}: {reason}</source>
        <translation>Vos préférences ne peuvent pas être lues&#xa0;; les valeurs par défaut s’appliquent donc, et ce que vous changez maintenant sera oublié quand vpngui se terminera. Réparez ou déplacez {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Your preferences cannot be saved, since there is no home directory. What you change holds until vpngui ends.</source>
        <translation>Vos préférences ne peuvent pas être enregistrées, car il n’y a pas de dossier personnel. Ce que vous changez vaut jusqu’à la fin de vpngui.</translation>
    </message>
    <message>
        <source>Your preferences could not be saved in {path}: {reason}. What you changed holds until vpngui ends; it is tried again with the next change.</source>
        <translation>Vos préférences n’ont pas pu être enregistrées dans {path}&#xa0;: {reason}. Ce que vous avez changé vaut jusqu’à la fin de vpngui&#xa0;; une nouvelle tentative aura lieu au prochain changement.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is neither a configuration nor a picture in the clipboard.</source>
        <translation>Il n’y a ni configuration ni image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>À partir de fichiers…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>À partir du presse-papiers</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Configurations and pictures with QR codes ({patterns})</source>
        <translation>Configurations et images avec codes QR ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no configuration in this folder.</source>
        <translation>Il n’y a pas de configuration dans ce dossier.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Scan it with the WireGuard app of a phone.</source>
        <translation>Scannez-le avec l’application WireGuard d’un téléphone.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Takes the code off the screen</source>
        <translation>Retire le code de l’écran</translation>
    </message>
    <message>
        <source>The profile with its keys, for a camera</source>
        <translation>Le profil avec ses clés, pour un appareil photo</translation>
    </message>
    <message>
        <source>{name} is in {file}, with its private key.</source>
        <translation>{name} est dans {file}, avec sa clé privée.</translation>
    </message>
    <message>
        <source>{name} is too long for a QR code; export it into a file instead.</source>
        <translation>{name} est trop long pour un code QR&#xa0;; exportez-le plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>It is connected. It is disconnected at once, and what went through it goes outside.</source>
        <translation>Il est connecté. Il est déconnecté aussitôt, et ce qui y passait sort à l’extérieur.</translation>
    </message>
    <message>
        <source>What its kill switch stops can leave this computer again.</source>
        <translation>Ce que son coupe-circuit arrête peut de nouveau quitter cet ordinateur.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Supprimer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>at login</source>
        <translation>à l’ouverture de session</translation>
    </message>
    <message>
        <source>on networks that you have not marked as trusted</source>
        <translation>sur les réseaux que vous n’avez pas marqués comme étant de confiance</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>quand vous le dites</translation>
    </message>
    <message>
        <source>off: traffic goes outside the tunnel while it is down</source>
        <translation>désactivé&#xa0;: le trafic passe hors du tunnel pendant qu’il est déconnecté</translation>
    </message>
    <message>
        <source>on, and kept: nothing goes outside the tunnel until you lift it</source>
        <translation>activé, et conservé&#xa0;: rien ne passe hors du tunnel jusqu’à ce que vous le leviez</translation>
    </message>
    <message>
        <source>on: nothing goes outside the tunnel</source>
        <translation>activé&#xa0;: rien ne passe hors du tunnel</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>reste accessible</translation>
    </message>
    <message>
        <source>not reachable while all traffic goes through the tunnel</source>
        <translation>inaccessible tant que tout le trafic passe par le tunnel</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Se connecte</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Coupe-circuit</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Réseau local</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Serveurs DNS</translation>
    </message>
    <message>
        <source>those of the network</source>
        <translation>ceux du réseau</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>Domaines de recherche</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server {number} of {count}</source>
        <translation>Serveur {number} sur {count}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Y va</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln seconds</source>
        <translation>
            <numerusform>toutes les %Ln seconde</numerusform>
            <numerusform>toutes les %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the way open</source>
        <translation>Garde le chemin ouvert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>all traffic</source>
        <translation>tout le trafic</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>Écoute sur le port</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Table de routage</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>From the configuration</source>
        <translation>De la configuration</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Rechercher des profils</translation>
    </message>
    <message>
        <source>Looks through names, servers, addresses, public keys and notes</source>
        <translation>Parcourt les noms, serveurs, adresses, clés publiques et notes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Takes in configurations from files, pictures with a QR code, or the clipboard</source>
        <translation>Prend des configurations de fichiers, d’images avec un code QR ou du presse-papiers</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Begins a profile from nothing, with new keys</source>
        <translation>Commence un profil à partir de rien, avec de nouvelles clés</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>Vide la recherche</translation>
    </message>
    <message>
        <source>No profile matches “{text}”.</source>
        <translation>Aucun profil ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Private keys are sealed with your keyring.</source>
        <translation>Les clés privées sont scellées avec votre trousseau.</translation>
    </message>
    <message>
        <source>There is no keyring here, so private keys are in files that only you can read.</source>
        <translation>Il n’y a pas de trousseau ici, les clés privées sont donc dans des fichiers que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>It is longer than any configuration.</source>
        <translation>C’est plus long que toute configuration.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Cette image ne peut pas être lue.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>Il n’y a pas de code QR dans cette image.</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the profile is called in every list</source>
        <translation>Le nom du profil dans toutes les listes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Keeps the new name</source>
        <translation>Garde le nouveau nom</translation>
    </message>
    <message>
        <source>Leaves the name as it is</source>
        <translation>Laisse le nom tel quel</translation>
    </message>
    <message>
        <source>Another profile is called so already.</source>
        <translation>Un autre profil porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>Code QR…</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Montrer la connexion</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The keys of {name} are fetched, and its tunnel is made</source>
        <translation>Les clés de {name} sont lues et son tunnel est créé</translation>
    </message>
    <message>
        <source>Opens everything that {name} says, to change it</source>
        <translation>Ouvre tout ce que dit {name}, pour le modifier</translation>
    </message>
    <message>
        <source>Calls {name} otherwise</source>
        <translation>Donne un autre nom à {name}</translation>
    </message>
    <message>
        <source>Makes another profile that says the same as {name}</source>
        <translation>Crée un autre profil qui dit la même chose que {name}</translation>
    </message>
    <message>
        <source>Writes {name} into a file, with its keys</source>
        <translation>Écrit {name} dans un fichier, avec ses clés</translation>
    </message>
    <message>
        <source>Shows {name} as a picture that a phone can scan, with its keys</source>
        <translation>Montre {name} comme une image qu’un téléphone peut scanner, avec ses clés</translation>
    </message>
    <message>
        <source>Shows the connection of {name} with all that is known about it</source>
        <translation>Montre la connexion de {name} avec tout ce qu’on en sait</translation>
    </message>
    <message>
        <source>Moves {name} up in the list</source>
        <translation>Monte {name} dans la liste</translation>
    </message>
    <message>
        <source>Moves {name} down in the list</source>
        <translation>Descend {name} dans la liste</translation>
    </message>
    <message>
        <source>Deletes {name} and its keys; this can be undone</source>
        <translation>Supprime {name} et ses clés&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Les profils ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>A profile is a WireGuard configuration from a VPN provider, an employer or your own server. With it this computer connects without another application.</source>
        <translation>Un profil est une configuration WireGuard d’un fournisseur de VPN, d’un employeur ou de votre propre serveur. Avec lui, cet ordinateur se connecte sans autre application.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <source>Or drop a .conf file or a picture of a QR code here.</source>
        <translation>Ou déposez ici un fichier .conf ou l’image d’un code QR.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files held no profile and were set aside in the folder of the profiles: {names}</source>
        <translation>
            <numerusform>%Ln fichier ne contenait pas de profil et a été mis de côté dans le dossier des profils&#xa0;: {names}</numerusform>
            <numerusform>%Ln fichiers ne contenaient pas de profil et ont été mis de côté dans le dossier des profils&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Everything that the chosen profile says</source>
        <translation>Tout ce que dit le profil choisi</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Shows all profiles again</source>
        <translation>Montre de nouveau tous les profils</translation>
    </message>
    <message>
        <source>QR codes need the Python package zxing-cpp, which is not installed.</source>
        <translation>Les codes QR nécessitent le paquet Python zxing-cpp, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’importation</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copies all lines of this report; they hold no key</source>
        <translation>Copie toutes les lignes de ce rapport&#xa0;; elles ne contiennent aucune clé</translation>
    </message>
    <message>
        <source>Closes this report</source>
        <translation>Ferme ce rapport</translation>
    </message>
    <message>
        <source>Lines that were not taken as they stood</source>
        <translation>Lignes qui n’ont pas été reprises telles quelles</translation>
    </message>
    <message>
        <source>File, line, text, and what became of it</source>
        <translation>Fichier, ligne, texte et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>Kill switch, kept</source>
        <translation>Coupe-circuit, conservé</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>Se connecte à l’ouverture de session</translation>
    </message>
    <message>
        <source>Connects on unknown networks</source>
        <translation>Se connecte sur les réseaux inconnus</translation>
    </message>
    <message>
        <source>Export {name} with its keys?</source>
        <translation>Exporter {name} avec ses clés&#xa0;?</translation>
    </message>
    <message>
        <source>The file holds the private key: whoever reads it can connect in your place. It is written so that only you can read it; a copy of it may not be.</source>
        <translation>Le fichier contient la clé privée&#xa0;: qui le lit peut se connecter à votre place. Il est écrit de sorte que vous seul puissiez le lire&#xa0;; ce n’est peut-être pas vrai d’une copie.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Show {name} with its keys as a QR code?</source>
        <translation>Montrer {name} avec ses clés sous forme de code QR&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can connect in your place. Two devices with the same keys cannot be connected at the same time.</source>
        <translation>Qui voit ou photographie le code peut se connecter à votre place. Deux appareils avec les mêmes clés ne peuvent pas être connectés en même temps.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Montrer le code</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>WireGuard configuration (*.conf)</source>
        <translation>Configuration WireGuard (*.conf)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Enter shows a profile; Alt with the arrow keys up and down moves it</source>
        <translation>Entrée montre un profil&#xa0;; Alt avec les flèches haut et bas le déplace</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name} a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles were imported.</source>
        <translation>
            <numerusform>%Ln profil a été importé.</numerusform>
            <numerusform>%Ln profils ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be imported.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln n’a pas pu être importé.</numerusform>
            <numerusform>%Ln n’ont pas pu être importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands of a configuration (PreUp, PostUp, PreDown, PostDown) are never run.</source>
        <translation>Les commandes d’une configuration (PreUp, PostUp, PreDown, PostDown) ne sont jamais exécutées.</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Jamais exécuté</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Pas compris</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>vpngui – permission</source>
        <translation>vpngui – autorisation</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Ne pas autoriser</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Nothing changes; whoever asks is told.</source>
        <translation>Rien ne change&#xa0;; celui qui demande en est informé.</translation>
    </message>
    <message>
        <source>To allow, select this window first.</source>
        <translation>Pour autoriser, sélectionnez d’abord cette fenêtre.</translation>
    </message>
    <message>
        <source>You can allow in a moment.</source>
        <translation>Vous pourrez autoriser dans un instant.</translation>
    </message>
    <message>
        <source>You can allow this now.</source>
        <translation>Vous pouvez autoriser maintenant.</translation>
    </message>
    <message>
        <source>Other ways not to allow</source>
        <translation>Autres façons de ne pas autoriser</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>Remember this answer</source>
        <translation>Mémoriser cette réponse</translation>
    </message>
    <message>
        <source>How long to remember it</source>
        <translation>Durée de mémorisation</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>cette fois seulement</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>pendant une heure</translation>
    </message>
    <message>
        <source>as long as this program runs</source>
        <translation>tant que ce programme s’exécute</translation>
    </message>
    <message>
        <source>until you log out</source>
        <translation>jusqu’à la fermeture de la session</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>{name} is connected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} est connecté. La question ne vous a pas été posée, car vous l’aviez déjà autorisé à {asker}.</translation>
    </message>
    <message>
        <source>{name} is disconnected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} est déconnecté. La question ne vous a pas été posée, car vous l’aviez déjà autorisé à {asker}.</translation>
    </message>
    <message>
        <source>{asker} may not connect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} n’a pas le droit de connecter {name}. La question ne vous a pas été posée, car vous en aviez déjà décidé ainsi.</translation>
    </message>
    <message>
        <source>{asker} may not disconnect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} n’a pas le droit de déconnecter {name}. La question ne vous a pas été posée, car vous en aviez déjà décidé ainsi.</translation>
    </message>
    <message>
        <source>What you allowed to {asker} before could not be done: {text}</source>
        <translation>Ce que vous aviez autorisé à {asker} n’a pas pu être fait&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Only for this program while it runs. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>Uniquement pour ce programme, pendant qu’il s’exécute. Cela n’autorise rien au-delà de ce qui figure ici. Vous pouvez l’annuler sous «&#xa0;Autorisations&#xa0;» dans la fenêtre de vpngui.</translation>
    </message>
    <message>
        <source>Only for {name}. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>Uniquement pour {name}. Cela n’autorise rien au-delà de ce qui figure ici. Vous pouvez l’annuler sous «&#xa0;Autorisations&#xa0;» dans la fenêtre de vpngui.</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again until you log out</source>
        <translation>Ne pas autoriser, et ne pas redemander avant la fermeture de la session</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and ask again in one hour at the earliest</source>
        <translation>Ne pas autoriser, et redemander au plus tôt dans une heure</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again</source>
        <translation>Ne pas autoriser, et ne pas redemander</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>If you allow this</source>
        <translation>Si vous l’autorisez</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>Nouveau&#xa0;: {text}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>Dans ses propres termes, que personne n’a vérifiés</translation>
    </message>
    <message>
        <source>All traffic goes through {name}</source>
        <translation>Tout le trafic passe par {name}</translation>
    </message>
    <message>
        <source>Nothing goes beside {name}, not even while it is down</source>
        <translation>Rien ne passe à côté de {name}, pas même pendant qu’il est déconnecté</translation>
    </message>
    <message>
        <source>Without the tunnel this computer reaches nothing until you lift the block.</source>
        <translation>Sans le tunnel, cet ordinateur n’atteint rien jusqu’à ce que vous leviez le blocage.</translation>
    </message>
    <message>
        <source>All {family} traffic goes through {name}</source>
        <translation>Tout le trafic {family} passe par {name}</translation>
    </message>
    <message>
        <source>Whoever runs this VPN can see which servers you use.</source>
        <translation>Celui qui exploite ce VPN peut voir quels serveurs vous utilisez.</translation>
    </message>
    <message>
        <source>All traffic leaves {name} and takes its ordinary way</source>
        <translation>Tout le trafic quitte {name} et prend sa voie ordinaire</translation>
    </message>
    <message>
        <source>All {family} traffic leaves {name} and takes its ordinary way</source>
        <translation>Tout le trafic {family} quitte {name} et prend sa voie ordinaire</translation>
    </message>
    <message>
        <source>Your network can see again which servers you use, and they see your own address.</source>
        <translation>Votre réseau peut de nouveau voir quels serveurs vous utilisez, et ceux-ci voient votre propre adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks leaves {name}</source>
        <translation>
            <numerusform>Le trafic vers %Ln autre réseau quitte {name}</numerusform>
            <numerusform>Le trafic vers %Ln autres réseaux quitte {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks goes through {name}</source>
        <translation>
            <numerusform>Le trafic vers %Ln autre réseau passe par {name}</numerusform>
            <numerusform>Le trafic vers %Ln autres réseaux passe par {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tunnels are disconnected</source>
        <translation>
            <numerusform>%Ln autre tunnel est déconnecté</numerusform>
            <numerusform>%Ln autres tunnels sont déconnectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names are looked up at %Ln more DNS servers</source>
        <translation>
            <numerusform>Les noms sont recherchés auprès de %Ln autre serveur DNS</numerusform>
            <numerusform>Les noms sont recherchés auprès de %Ln autres serveurs DNS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And so are the names in %Ln more domains</source>
        <translation>
            <numerusform>Ainsi que les noms de %Ln autre domaine</numerusform>
            <numerusform>Ainsi que les noms de %Ln autres domaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more networks around this computer stay reachable</source>
        <translation>
            <numerusform>%Ln autre réseau autour de cet ordinateur reste accessible</numerusform>
            <numerusform>%Ln autres réseaux autour de cet ordinateur restent accessibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more addresses of this computer</source>
        <translation>
            <numerusform>%Ln autre adresse de cet ordinateur</numerusform>
            <numerusform>%Ln autres adresses de cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers that are only reached this way cannot be reached.</source>
        <translation>Les serveurs que l’on n’atteint que par cette voie sont inaccessibles.</translation>
    </message>
    <message>
        <source>Whoever runs it sees the names of all sites that you visit.</source>
        <translation>Celui qui l’exploite voit les noms de tous les sites que vous visitez.</translation>
    </message>
    <message>
        <source>Also when you log out, or the connection cannot be made.</source>
        <translation>Même quand vous fermez la session, ou si la connexion ne peut pas se faire.</translation>
    </message>
    <message>
        <source>The tunnel {subject} is disconnected: {name} takes its place</source>
        <translation>Le tunnel {subject} est déconnecté&#xa0;: {name} prend sa place</translation>
    </message>
    <message>
        <source>Traffic to {network} goes through {name}</source>
        <translation>Le trafic vers {network} passe par {name}</translation>
    </message>
    <message>
        <source>{family} traffic goes nowhere while {name} is connected</source>
        <translation>Le trafic {family} ne va nulle part tant que {name} est connecté</translation>
    </message>
    <message>
        <source>Traffic to {network} leaves {name} and takes its ordinary way</source>
        <translation>Le trafic vers {network} quitte {name} et prend sa voie ordinaire</translation>
    </message>
    <message>
        <source>{network} around this computer stays reachable outside {name}</source>
        <translation>{network} autour de cet ordinateur reste accessible en dehors de {name}</translation>
    </message>
    <message>
        <source>Every name is looked up at the DNS server {subject}</source>
        <translation>Tous les noms sont recherchés auprès du serveur DNS {subject}</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>Les noms de {subject} sont recherchés auprès des serveurs DNS de {name}</translation>
    </message>
    <message>
        <source>Names are looked up at the ordinary DNS servers again</source>
        <translation>Les noms sont de nouveau recherchés auprès des serveurs DNS ordinaires</translation>
    </message>
    <message>
        <source>Everything is blocked except what the application lists, inside {name} and outside</source>
        <translation>Tout est bloqué sauf ce que l’application énumère, dans {name} et en dehors</translation>
    </message>
    <message>
        <source>The block stays without {name}, until you lift it</source>
        <translation>Le blocage reste sans {name}, jusqu’à ce que vous le leviez</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>Les autres dans le tunnel atteignent cet ordinateur à l’adresse {subject}</translation>
    </message>
    <message>
        <source>No traffic goes through {name}</source>
        <translation>Aucun trafic ne passe par {name}</translation>
    </message>
    <message>
        <source>Its server, as the profile names it</source>
        <translation>Son serveur, tel que le profil le nomme</translation>
    </message>
    <message>
        <source>Connect the VPN profile {name}?</source>
        <translation>Connecter le profil VPN {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Disconnect the VPN profile {name}?</source>
        <translation>Déconnecter le profil VPN {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Connect the VPN tunnel {name}?</source>
        <translation>Connecter le tunnel VPN {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Disconnect the VPN tunnel {name}?</source>
        <translation>Déconnecter le tunnel VPN {name}&#xa0;?</translation>
    </message>
    <message>
        <source>You asked for this in vpngui. The profile is</source>
        <translation>Vous avez demandé ceci dans vpngui. Le profil est</translation>
    </message>
    <message>
        <source>You asked for this in the window of vpngui. The tunnel is made by</source>
        <translation>Vous l’avez demandé dans la fenêtre de vpngui. Le tunnel est créé par</translation>
    </message>
    <message>
        <source>A program of yours asks for the profile</source>
        <translation>Un de vos programmes demande le profil</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of servers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>New since you last allowed it</source>
        <translation>Nouveau depuis votre dernière autorisation</translation>
    </message>
    <message>
        <source>As you allowed it before</source>
        <translation>Comme vous l’avez déjà autorisé</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Garder le réseau local accessible</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer this closes after %Ln seconds, and nothing changes.</source>
        <translation>
            <numerusform>Sans réponse, cette fenêtre se ferme après %Ln seconde, et rien ne change.</numerusform>
            <numerusform>Sans réponse, cette fenêtre se ferme après %Ln secondes, et rien ne change.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer this closes at {time}, and nothing changes.</source>
        <translation>Sans réponse, cette fenêtre se ferme à {time}, et rien ne change.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>{text} is not an address with a prefix such as 10.0.0.2/24</source>
        <translation>{text} n’est pas une adresse avec préfixe comme 10.0.0.2/24</translation>
    </message>
    <message>
        <source>{text} is not an address, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} n’est pas une adresse, ou son préfixe dépasse 32 (IPv4) ou 128 (IPv6) bits</translation>
    </message>
    <message>
        <source>{value} has prefix 0, which would claim every address; give the prefix of its network</source>
        <translation>{value} a le préfixe 0, qui revendiquerait toutes les adresses&#xa0;; donnez le préfixe de son réseau</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a multicast address</source>
        <translation>{value} ne peut pas être l’adresse d’un hôte&#xa0;: c’est une adresse multicast</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the unspecified address</source>
        <translation>{value} ne peut pas être l’adresse d’un hôte&#xa0;: c’est l’adresse non spécifiée</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a loopback address</source>
        <translation>{value} ne peut pas être l’adresse d’un hôte&#xa0;: c’est une adresse de bouclage</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is reserved</source>
        <translation>{value} ne peut pas être l’adresse d’un hôte&#xa0;: elle est réservée</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is an IPv4 address in IPv6 clothes</source>
        <translation>{value} ne peut pas être l’adresse d’un hôte&#xa0;: c’est une adresse IPv4 habillée en IPv6</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the first or last address of {network}, which no host has; take one in between</source>
        <translation>{value} ne peut pas être l’adresse d’un hôte&#xa0;: c’est la première ou la dernière adresse de {network}, qu’aucun hôte n’a&#xa0;; prenez-en une entre les deux</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list is a list of networks</source>
        <translation>la liste du tunnel est une liste de réseaux</translation>
    </message>
    <message>
        <source>the original interface&apos;s list is a list of networks</source>
        <translation>la liste de l’interface d’origine est une liste de réseaux</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>la liste du tunnel contient {count} réseaux&#xa0;; {max_block} sont permis</translation>
    </message>
    <message>
        <source>the original interface&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>la liste de l’interface d’origine contient {count} réseaux&#xa0;; {max_block} sont permis</translation>
    </message>
    <message>
        <source>a block list&apos;s name is 1 to 23 of a-z, 0-9, &apos;-&apos; and &apos;_&apos;, such as &apos;trackers&apos;</source>
        <translation>le nom d’une liste de blocage comporte 1 à 23 signes parmi a-z, 0-9, &apos;-&apos; et &apos;_&apos;, par exemple &apos;trackers&apos;</translation>
    </message>
    <message>
        <source>the list holds more than {max_list} networks</source>
        <translation>la liste contient plus de {max_list} réseaux</translation>
    </message>
    <message>
        <source>the interface name is empty; give 1 to 15 characters</source>
        <translation>le nom de l’interface est vide&#xa0;; donnez 1 à 15 caractères</translation>
    </message>
    <message>
        <source>the interface name is longer than {max_length} bytes</source>
        <translation>le nom de l’interface dépasse {max_length} octets</translation>
    </message>
    <message>
        <source>the interface name {text} may hold only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, and must begin with a letter, a digit or &apos;_&apos;</source>
        <translation>le nom d’interface {text} ne peut contenir que des lettres, des chiffres, &apos;_&apos;, &apos;.&apos; et &apos;-&apos;, et doit commencer par une lettre, un chiffre ou &apos;_&apos;</translation>
    </message>
    <message>
        <source>the interface name {text} is reserved by the system; take another</source>
        <translation>le nom d’interface {text} est réservé par le système&#xa0;; prenez-en un autre</translation>
    </message>
    <message>
        <source>{text} is a name of network hardware, which other programs would configure; take another, such as &apos;vpn0&apos;</source>
        <translation>{text} est un nom de matériel réseau, que d’autres programmes configureraient&#xa0;; prenez-en un autre, par exemple &apos;vpn0&apos;</translation>
    </message>
    <message>
        <source>the title of a list is text of up to {max_title} characters</source>
        <translation>le titre d’une liste est un texte d’au plus {max_title} caractères</translation>
    </message>
    <message>
        <source>the title of a list is one line, without control characters</source>
        <translation>le titre d’une liste est une seule ligne, sans caractères de contrôle</translation>
    </message>
    <message>
        <source>the mode of a list is {modes}</source>
        <translation>le mode d’une liste est {modes}</translation>
    </message>
    <message>
        <source>{text} is not a network such as 10.0.0.0/8 or fd00::/64</source>
        <translation>{text} n’est pas un réseau comme 10.0.0.0/8 ou fd00::/64</translation>
    </message>
    <message>
        <source>{text} has bits of a host set; the network is {meant}</source>
        <translation>{text} a des bits d’hôte&#xa0;; le réseau est {meant}</translation>
    </message>
    <message>
        <source>{text} is not a network, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} n’est pas un réseau, ou son préfixe dépasse 32 (IPv4) ou 128 (IPv6) bits</translation>
    </message>
    <message>
        <source>{prefix} is no prefix length; it is 0 to 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{prefix} n’est pas une longueur de préfixe&#xa0;; elle va de 0 à 32 (IPv4) ou 128 (IPv6) bits</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is this computer itself</source>
        <translation>{network} ne peut pas être dirigé dans un tunnel&#xa0;: {never} est cet ordinateur lui-même</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is for multicast</source>
        <translation>{network} ne peut pas être dirigé dans un tunnel&#xa0;: {never} sert au multicast</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is reserved</source>
        <translation>{network} ne peut pas être dirigé dans un tunnel&#xa0;: {never} est réservé</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is IPv4 within IPv6; give the IPv4 network</source>
        <translation>{network} ne peut pas être dirigé dans un tunnel&#xa0;: {never} est de l’IPv4 dans IPv6&#xa0;; donnez le réseau IPv4</translation>
    </message>
    <message>
        <source>{what} holds {count} networks; {limit} are allowed</source>
        <translation>{what} contient {count} réseaux&#xa0;; {limit} sont permis</translation>
    </message>
    <message>
        <source>{text} is not an address such as 10.0.0.1 or fd00::1</source>
        <translation>{text} n’est pas une adresse comme 10.0.0.1 ou fd00::1</translation>
    </message>
    <message>
        <source>{value} cannot be a DNS server in a tunnel; give one that the tunnel leads to</source>
        <translation>{value} ne peut pas être un serveur DNS dans un tunnel&#xa0;; donnez-en un où le tunnel mène</translation>
    </message>
    <message>
        <source>the MTU {value} is outside {min_mtu} to {max_mtu} octets</source>
        <translation>la MTU {value} n’est pas entre {min_mtu} et {max_mtu} octets</translation>
    </message>
    <message>
        <source>the session name is not valid text</source>
        <translation>le nom de session n’est pas un texte valide</translation>
    </message>
    <message>
        <source>the session name is {size} bytes long; {max_session} are allowed</source>
        <translation>le nom de session fait {size} octets&#xa0;; {max_session} sont permis</translation>
    </message>
    <message>
        <source>the session name holds a NUL</source>
        <translation>le nom de session contient un caractère nul</translation>
    </message>
    <message>
        <source>local holds {count} addresses; {max_addresses} are allowed</source>
        <translation>«&#xa0;local&#xa0;» contient {count} adresses&#xa0;; {max_addresses} sont permises</translation>
    </message>
    <message>
        <source>remote holds {count} addresses; {max_addresses} are allowed</source>
        <translation>«&#xa0;remote&#xa0;» contient {count} adresses&#xa0;; {max_addresses} sont permises</translation>
    </message>
    <message>
        <source>local holds the same address twice with different prefixes</source>
        <translation>«&#xa0;local&#xa0;» contient deux fois la même adresse avec des préfixes différents</translation>
    </message>
    <message>
        <source>remote holds the same address twice with different prefixes</source>
        <translation>«&#xa0;remote&#xa0;» contient deux fois la même adresse avec des préfixes différents</translation>
    </message>
    <message>
        <source>dns holds {count} servers; {max_servers} are allowed</source>
        <translation>«&#xa0;dns&#xa0;» contient {count} serveurs&#xa0;; {max_servers} sont permis</translation>
    </message>
    <message>
        <source>the MTU {mtu} is too small for IPv6, which needs {min_mtu_ipv6}; raise it or leave the IPv6 addresses and routes out</source>
        <translation>la MTU {mtu} est trop petite pour IPv6, qui nécessite {min_mtu_ipv6}&#xa0;; augmentez-la, ou retirez les adresses et routes IPv6</translation>
    </message>
    <message>
        <source>{reason} is given for both ends of the tunnel</source>
        <translation>{reason} est donné pour les deux extrémités du tunnel</translation>
    </message>
    <message>
        <source>{text} is not a domain name</source>
        <translation>{text} n’est pas un nom de domaine</translation>
    </message>
    <message>
        <source>{text} is not a domain name such as corp.example</source>
        <translation>{text} n’est pas un nom de domaine comme corp.example</translation>
    </message>
    <message>
        <source>dns_suffixes holds {count} names; {max_suffixes} are allowed</source>
        <translation>«&#xa0;dns_suffixes&#xa0;» contient {count} noms&#xa0;; {max_suffixes} sont permis</translation>
    </message>
    <message>
        <source>a tunnel that is {value} cannot be {value_2}</source>
        <translation>un tunnel dans l’état «&#xa0;{value}&#xa0;» ne permet pas «&#xa0;{value_2}&#xa0;»</translation>
    </message>
    <message>
        <source>the session bus cannot be reached: {error}</source>
        <translation>le bus de session ne peut pas être joint&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the system bus cannot be reached: {error}</source>
        <translation>le bus système ne peut pas être joint&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{destination} did not answer {member} within {timeout} s</source>
        <translation>{destination} n’a pas répondu à {member} en {timeout} s</translation>
    </message>
    <message>
        <source>the connection to the bus broke: {error}</source>
        <translation>la connexion au bus s’est rompue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the VPN service is not running; an administrator starts it with &apos;systemctl start vpnguid&apos; ({refusal})</source>
        <translation>le service VPN n’est pas en cours d’exécution&#xa0;; un administrateur le démarre avec &apos;systemctl start vpnguid&apos; ({refusal})</translation>
    </message>
    <message>
        <source>the kernel does not hold what was applied; it has:
{found}
instead of:
{wanted}</source>
        <translation>le noyau ne contient pas ce qui a été appliqué&#xa0;; il a&#xa0;:
{found}
au lieu de&#xa0;:
{wanted}</translation>
    </message>
    <message>
        <source>{cause}; taking it back failed as well</source>
        <translation>{cause}&#xa0;; l’annulation a échoué aussi</translation>
    </message>
    <message>
        <source>the DNS back end {wanted} is none of {names}</source>
        <translation>le moteur DNS {wanted} n’est aucun de {names}</translation>
    </message>
    <message>
        <source>systemd-resolved is neither running nor can it be started by the system bus</source>
        <translation>systemd-resolved n’est pas en cours d’exécution et le bus système ne peut pas le démarrer</translation>
    </message>
    <message>
        <source>neither Debian&apos;s resolvconf nor openresolv is installed</source>
        <translation>ni le resolvconf de Debian ni openresolv n’est installé</translation>
    </message>
    <message>
        <source>the service may not run resolvconf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>le service ne peut pas exécuter resolvconf lui-même, et son assistant n’est pas là&#xa0;; un administrateur le démarre avec &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the service may not write resolv.conf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>le service ne peut pas écrire resolv.conf lui-même, et son assistant n’est pas là&#xa0;; un administrateur le démarre avec &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>another program writes {path} again and again; it is left to that program for a minute, and names may be asked for outside the tunnel. End it, or give the service another way (--dns-backend)</source>
        <translation>un autre programme écrit {path} sans cesse&#xa0;; le fichier lui est laissé pour une minute, et des noms peuvent être demandés hors du tunnel. Terminez-le, ou donnez une autre voie au service (--dns-backend)</translation>
    </message>
    <message>
        <source>the helper behind {address} did not answer within {seconds} s</source>
        <translation>l’assistant derrière {address} n’a pas répondu en {seconds} s</translation>
    </message>
    <message>
        <source>the helper behind {address} cannot be reached ({reason}); an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>l’assistant derrière {address} ne peut pas être joint ({reason})&#xa0;; un administrateur le démarre avec &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the helper behind {address} went away without an answer</source>
        <translation>l’assistant derrière {address} est parti sans réponse</translation>
    </message>
    <message>
        <source>{path} was written by vpngui, but what was there before is not in {folder} any more; write the file anew, or remove it</source>
        <translation>{path} a été écrit par vpngui, mais ce qui y était avant n’est plus dans {folder}&#xa0;; réécrivez le fichier, ou supprimez-le</translation>
    </message>
    <message>
        <source>{path} does not hold what was written: another program writes it too</source>
        <translation>{path} ne contient pas ce qui a été écrit&#xa0;: un autre programme l’écrit aussi</translation>
    </message>
    <message>
        <source>{path} was changed at this very moment; try again</source>
        <translation>{path} a été modifié à cet instant même&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>{path} is marked {flag}; &apos;chattr {flag_2} {path}&apos; (as root) takes that away, or give the service another way (--dns-backend)</source>
        <translation>{path} est marqué {flag}&#xa0;; &apos;chattr {flag_2} {path}&apos; (en tant que root) l’enlève, ou donnez une autre voie au service (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it read-write, or give the service another way (--dns-backend)</source>
        <translation>{path} est sur un système de fichiers en lecture seule&#xa0;; montez-le en lecture et écriture, ou donnez une autre voie au service (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} may not be written by this service ({reason}); or give the service another way (--dns-backend)</source>
        <translation>{path} ne peut pas être écrit par ce service ({reason})&#xa0;; ou donnez une autre voie au service (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; or give the service another way (--dns-backend)</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}&#xa0;; ou donnez une autre voie au service (--dns-backend)</translation>
    </message>
    <message>
        <source>{program} does not list what it was given</source>
        <translation>{program} n’énumère pas ce qu’il a reçu</translation>
    </message>
    <message>
        <source>`{names}` did not end within {seconds} s</source>
        <translation>`{names}` ne s’est pas terminé en {seconds} s</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}</source>
        <translation>{program} ne peut pas être exécuté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>`{names}` ended with status {returncode}: {said}</source>
        <translation>`{names}` s’est terminé avec l’état {returncode}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>il n’a rien dit</translation>
    </message>
    <message>
        <source>it does not hold what it was told for {link}</source>
        <translation>il ne contient pas ce qui lui a été dit pour {link}</translation>
    </message>
    <message>
        <source>systemd-resolved did not take the tunnel&apos;s name servers: {error}</source>
        <translation>systemd-resolved n’a pas pris les serveurs de noms du tunnel&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a symbolic link; vpngui leaves it alone</source>
        <translation>{path} n’est ni un fichier ni un lien symbolique&#xa0;; vpngui n’y touche pas</translation>
    </message>
    <message>
        <source>{path} has {st_size} octets, too much for a resolv.conf(5)</source>
        <translation>{path} fait {st_size} octets, trop pour un resolv.conf(5)</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{record}, which holds the original of a file, is damaged: {error}</source>
        <translation>{record}, qui contient l’original d’un fichier, est endommagé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the original cannot be saved in {folder}: {reason}</source>
        <translation>l’original ne peut pas être enregistré dans {folder}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{record} cannot be removed: {reason}</source>
        <translation>{record} ne peut pas être supprimé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the state folder {folder} cannot be used: {reason}</source>
        <translation>le dossier d’état {folder} ne peut pas être utilisé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the firewall back end {setting} is none of {names}</source>
        <translation>le moteur de pare-feu {setting} n’est aucun de {names}</translation>
    </message>
    <message>
        <source>the firewall back end {setting}, set by hand, does not work: {reasons}</source>
        <translation>le moteur de pare-feu {setting}, choisi à la main, ne fonctionne pas&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>the kernel has no sets of networks (module ip_set): {reason}</source>
        <translation>le noyau n’a pas d’ensembles de réseaux (module ip_set)&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>error {code} of ip_set.h</source>
        <translation>erreur {code} de ip_set.h</translation>
    </message>
    <message>
        <source>the kernel&apos;s sets of networks cannot be reached: {reason}</source>
        <translation>les ensembles de réseaux du noyau ne peuvent pas être joints&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not list its sets: {reason}</source>
        <translation>le noyau n’a pas énuméré ses ensembles&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused the set {name}: {reason}</source>
        <translation>le noyau a refusé l’ensemble {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused networks of the set {name}: {reason}</source>
        <translation>le noyau a refusé des réseaux de l’ensemble {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not empty the set {name}: {reason}</source>
        <translation>le noyau n’a pas vidé l’ensemble {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the set {name} is still used by a rule or another set</source>
        <translation>l’ensemble {name} est encore utilisé par une règle ou un autre ensemble</translation>
    </message>
    <message>
        <source>the kernel did not remove the set {name}: {reason}</source>
        <translation>le noyau n’a pas supprimé l’ensemble {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>there is no set {name}: {reason}</source>
        <translation>il n’y a pas d’ensemble {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not show the set {name}: {reason}</source>
        <translation>le noyau n’a pas montré l’ensemble {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables cannot be reached: {reason}</source>
        <translation>les anciennes tables du noyau ne peuvent pas être jointes&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the kernel has no match {name} for rules of iptables (module xt_{name})</source>
        <translation>le noyau n’a pas de critère {name} pour les règles d’iptables (module xt_{name})</translation>
    </message>
    <message>
        <source>the firewall is as it should be, but {kept}</source>
        <translation>le pare-feu est comme il doit être, mais {kept}</translation>
    </message>
    <message>
        <source>the rules of vpngui in iptables&apos; tables were not removed: {error}</source>
        <translation>les règles de vpngui dans les tables d’iptables n’ont pas été supprimées&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not lifted: {kept}</source>
        <translation>la liste de blocage {name} n’a pas été levée&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>{name} is no name of an interface</source>
        <translation>{name} n’est pas un nom d’interface</translation>
    </message>
    <message>
        <source>another program changed it again at once</source>
        <translation>un autre programme l’a aussitôt modifié de nouveau</translation>
    </message>
    <message>
        <source>the firewall of IPv{family} is another than that of the other family: {why}; taking the change back: {error}</source>
        <translation>le pare-feu d’IPv{family} est différent de celui de l’autre famille&#xa0;: {why}&#xa0;; en annulant la modification&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the lock file of iptables, {path}, cannot be opened ({reason}); systemd-tmpfiles --create makes it so that the service may</source>
        <translation>le fichier de verrouillage d’iptables, {path}, ne peut pas être ouvert ({reason})&#xa0;; systemd-tmpfiles --create le crée de sorte que le service le puisse</translation>
    </message>
    <message>
        <source>another program holds {path}, the lock of iptables; try again</source>
        <translation>un autre programme tient {path}, le verrou d’iptables&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables of IPv{family} cannot be reached: {reason}</source>
        <translation>les anciennes tables du noyau pour IPv{family} ne peuvent pas être jointes&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the Python package python-iptables is not installed</source>
        <translation>le paquet Python python-iptables n’est pas installé</translation>
    </message>
    <message>
        <source>python-iptables does not find its libraries; install libip4tc2, libip6tc2 and iptables</source>
        <translation>python-iptables ne trouve pas ses bibliothèques&#xa0;; installez libip4tc2, libip6tc2 et iptables</translation>
    </message>
    <message>
        <source>the kernel refused a change of its filter table: {reason}</source>
        <translation>le noyau a refusé une modification de sa table de filtrage&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the program nft is missing; install the package nftables</source>
        <translation>le programme nft manque&#xa0;; installez le paquet nftables</translation>
    </message>
    <message>
        <source>nft cannot be started: {reason}</source>
        <translation>nft ne peut pas être démarré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>nft did not end within {seconds} s</source>
        <translation>nft ne s’est pas terminé en {seconds} s</translation>
    </message>
    <message>
        <source>nft refused: {reason}</source>
        <translation>nft a refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be named in a firewall rule; rename the interface</source>
        <translation>{name} ne peut pas être nommé dans une règle de pare-feu&#xa0;; renommez l’interface</translation>
    </message>
    <message>
        <source>nftables cannot be used here; {refused}</source>
        <translation>nftables ne peut pas être utilisé ici&#xa0;; {refused}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {error}</source>
        <translation>le pare-feu n’a pas été modifié&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not put in force: {error}</source>
        <translation>la liste de blocage {name} n’a pas été mise en vigueur&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was changed again at once; try again</source>
        <translation>la liste de blocage {name} a été aussitôt modifiée de nouveau&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>the firewall was not changed: {why}</source>
        <translation>le pare-feu n’a pas été modifié&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {refused}</source>
        <translation>le pare-feu n’a pas été modifié&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>the firewall does not keep what is put in force: {why}</source>
        <translation>le pare-feu ne garde pas ce qui est mis en vigueur&#xa0;: {why}</translation>
    </message>
    <message>
        <source>what should be lifted is still in force: {error}</source>
        <translation>ce qui devait être levé est encore en vigueur&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let router advertisements be refused: {error}</source>
        <translation>le noyau ne permet pas de refuser les annonces de routeur&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let sources be checked: {error}</source>
        <translation>le noyau ne permet pas de vérifier les sources&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{error}; taking it back failed as well: {again}</source>
        <translation>{error}&#xa0;; l’annulation a échoué aussi&#xa0;: {again}</translation>
    </message>
    <message>
        <source>the kernel refused to mark the new interface: {reason}</source>
        <translation>le noyau a refusé de marquer la nouvelle interface&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not keep {name}: {reason}</source>
        <translation>le noyau ne garde pas {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this machine has no TUN devices (/dev/net/tun: {reason}); load the module &apos;tun&apos;</source>
        <translation>cette machine n’a pas de périphériques TUN (/dev/net/tun&#xa0;: {reason})&#xa0;; chargez le module &apos;tun&apos;</translation>
    </message>
    <message>
        <source>the service may not make TUN devices ({reason}); it needs CAP_NET_ADMIN</source>
        <translation>le service ne peut pas créer de périphériques TUN ({reason})&#xa0;; il lui faut CAP_NET_ADMIN</translation>
    </message>
    <message>
        <source>no more TUN devices can be opened: {reason}</source>
        <translation>plus aucun périphérique TUN ne peut être ouvert&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the kernel made no TUN device: {reason}</source>
        <translation>le noyau n’a pas créé de périphérique TUN&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>there is no WireGuard {wanted}; it is &apos;auto&apos;, &apos;kernel&apos; or &apos;userspace&apos;</source>
        <translation>il n’y a pas de WireGuard {wanted}&#xa0;; c’est &apos;auto&apos;, &apos;kernel&apos; ou &apos;userspace&apos;</translation>
    </message>
    <message>
        <source>this kernel has no WireGuard; load the module &apos;wireguard&apos;</source>
        <translation>ce noyau n’a pas WireGuard&#xa0;; chargez le module &apos;wireguard&apos;</translation>
    </message>
    <message>
        <source>this computer has no WireGuard: its kernel has none; install wireguard-go</source>
        <translation>cet ordinateur n’a pas WireGuard&#xa0;: son noyau n’en a pas&#xa0;; installez wireguard-go</translation>
    </message>
    <message>
        <source>the kernel made no WireGuard link: {reason}</source>
        <translation>le noyau n’a pas créé d’interface WireGuard&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused to set {name} up: {reason}</source>
        <translation>le noyau a refusé de configurer {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not say how {name} is: {reason}</source>
        <translation>le noyau ne dit pas comment va {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>WireGuard did not take its configuration (error {number})</source>
        <translation>WireGuard n’a pas pris sa configuration (erreur {number})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>WireGuard does not say how it is (error {value})</source>
        <translation>WireGuard ne dit pas comment il va (erreur {value})</translation>
    </message>
    <message>
        <source>WireGuard&apos;s answer makes no sense; is it another program?</source>
        <translation>la réponse de WireGuard n’a pas de sens&#xa0;; est-ce un autre programme&#xa0;?</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>{program} ne peut pas être démarré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{program} did not start: {why}</source>
        <translation>{program} n’a pas démarré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>il s’est terminé</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not run</source>
        <translation>le WireGuard de {name} n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not answer: {error}</source>
        <translation>le WireGuard de {name} ne répond pas&#xa0;: {error}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>c’était trop long</translation>
    </message>
    <message>
        <source>the MTU of {name} cannot be set: {reason}</source>
        <translation>la MTU de {name} ne peut pas être définie&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use, so nothing can be blocked and no tunnel can carry all traffic; install nftables</source>
        <translation>cet ordinateur n’a pas de filtre de paquets que le service puisse utiliser, donc rien ne peut être bloqué et aucun tunnel ne peut acheminer tout le trafic&#xa0;; installez nftables</translation>
    </message>
    <message>
        <source>no answer for {host}: {error}</source>
        <translation>pas de réponse pour {host}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>changes of nftables cannot be watched: {reason}</source>
        <translation>les modifications de nftables ne peuvent pas être observées&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be watched: {reason}</source>
        <translation>{path} ne peut pas être observé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the name {host} has no address: {error}</source>
        <translation>le nom {host} n’a pas d’adresse&#xa0;: {error}</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>personne n’a répondu à temps</translation>
    </message>
    <message>
        <source>the name {host} has no address that can be reached; none of the servers knows one</source>
        <translation>le nom {host} n’a pas d’adresse joignable&#xa0;; aucun des serveurs n’en connaît</translation>
    </message>
    <message>
        <source>the kernel&apos;s list changed each time it was read; try again</source>
        <translation>la liste du noyau changeait à chaque lecture&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>a profile&apos;s name is one line of 1 to 31 bytes, such as &apos;Work&apos;</source>
        <translation>le nom d’un profil est une ligne de 1 à 31 octets, par exemple &apos;Work&apos;</translation>
    </message>
    <message>
        <source>a key is 44 characters of base64, as &apos;wg genkey&apos; prints it</source>
        <translation>une clé comporte 44 caractères base64, comme &apos;wg genkey&apos; l’affiche</translation>
    </message>
    <message>
        <source>the profiles in {folder} cannot be read: {reason}</source>
        <translation>les profils dans {folder} ne peuvent pas être lus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed already</source>
        <translation>ce profil a déjà été supprimé</translation>
    </message>
    <message>
        <source>the profile cannot be removed: {reason}</source>
        <translation>le profil ne peut pas être supprimé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed</source>
        <translation>ce profil a été supprimé</translation>
    </message>
    <message>
        <source>the profile cannot be read: {error}</source>
        <translation>le profil ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>il n’y a pas de tel profil</translation>
    </message>
    <message>
        <source>the profile cannot be written in {folder}: {reason}</source>
        <translation>le profil ne peut pas être écrit dans {folder}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{one} takes a network away, which only &apos;wg set&apos; can do</source>
        <translation>{one} retire un réseau, ce que seul &apos;wg set&apos; peut faire</translation>
    </message>
    <message>
        <source>{plain} is taken as {network}</source>
        <translation>{plain} est compris comme {network}</translation>
    </message>
    <message>
        <source>{text} is no endpoint such as vpn.example:51820 or [2001:db8::1]:51820</source>
        <translation>{text} n’est pas un point de terminaison comme vpn.example:51820 ou [2001:db8::1]:51820</translation>
    </message>
    <message>
        <source>{host} is neither an address nor a host name; IPv6 stands in brackets</source>
        <translation>{host} n’est ni une adresse ni un nom d’hôte&#xa0;; IPv6 se met entre crochets</translation>
    </message>
    <message>
        <source>{text} is not an IPv6 address</source>
        <translation>{text} n’est pas une adresse IPv6</translation>
    </message>
    <message>
        <source>{text} is not a port, {least} to {most}</source>
        <translation>{text} n’est pas un port, de {least} à {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds, {least} to {most}</source>
        <translation>{text} n’est pas un nombre de secondes, de {least} à {most}</translation>
    </message>
    <message>
        <source>{text} is not a mark, {least} to {most}</source>
        <translation>{text} n’est pas une marque, de {least} à {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of octets, {least} to {most}</source>
        <translation>{text} n’est pas un nombre d’octets, de {least} à {most}</translation>
    </message>
    <message>
        <source>{text} is not a routing table, {least} to {most}</source>
        <translation>{text} n’est pas une table de routage, de {least} à {most}</translation>
    </message>
    <message>
        <source>{text} is neither &apos;auto&apos;, &apos;off&apos; nor a routing table</source>
        <translation>{text} n’est ni &apos;auto&apos;, ni &apos;off&apos;, ni une table de routage</translation>
    </message>
    <message>
        <source>the keys of {name} are sealed with a keyring, and none can be reached here; do this in the desktop session where it is</source>
        <translation>les clés de {name} sont scellées avec un trousseau, et aucun n’est joignable ici&#xa0;; faites-le dans la session du bureau où il se trouve</translation>
    </message>
    <message>
        <source>the keys of {name} are not in its file; import the profile again</source>
        <translation>les clés de {name} ne sont pas dans son fichier&#xa0;; importez de nouveau le profil</translation>
    </message>
    <message>
        <source>the keys of {name} were sealed with another keyring&apos;s key; unlock that keyring, or import the profile again</source>
        <translation>les clés de {name} ont été scellées avec la clé d’un autre trousseau&#xa0;; déverrouillez ce trousseau, ou importez de nouveau le profil</translation>
    </message>
    <message>
        <source>the keyring does not give the profiles&apos; key ({error}); unlock it and try again</source>
        <translation>le trousseau ne donne pas la clé des profils ({error})&#xa0;; déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry of vpngui is not a key of this program; remove it there</source>
        <translation>l’entrée de vpngui dans le trousseau n’est pas une clé de ce programme&#xa0;; supprimez-la là</translation>
    </message>
    <message>
        <source>it is longer than {max_octets} characters, which no configuration is</source>
        <translation>c’est plus long que {max_octets} caractères, ce qu’aucune configuration n’atteint</translation>
    </message>
    <message>
        <source>it stands in a section that is not known</source>
        <translation>elle est dans une section inconnue</translation>
    </message>
    <message>
        <source>it stands before [Interface]</source>
        <translation>elle est avant [Interface]</translation>
    </message>
    <message>
        <source>a comment that holds a key is not kept</source>
        <translation>un commentaire qui contient une clé n’est pas gardé</translation>
    </message>
    <message>
        <source>there are only [Interface] and [Peer], up to 4096</source>
        <translation>il n’y a que [Interface] et [Peer], jusqu’à 4096</translation>
    </message>
    <message>
        <source>it is not of the form &apos;Key = value&apos;</source>
        <translation>elle n’a pas la forme &apos;Key = value&apos;</translation>
    </message>
    <message>
        <source>commands of a configuration are never run</source>
        <translation>les commandes d’une configuration ne sont jamais exécutées</translation>
    </message>
    <message>
        <source>changes are kept in the app, not written back into a file</source>
        <translation>les modifications sont gardées dans l’application, pas réécrites dans un fichier</translation>
    </message>
    <message>
        <source>this key is not known in [Interface]</source>
        <translation>cette clé n’est pas connue dans [Interface]</translation>
    </message>
    <message>
        <source>this key is not known in [Peer]</source>
        <translation>cette clé n’est pas connue dans [Peer]</translation>
    </message>
    <message>
        <source>there is no [Interface] in it; this is no WireGuard configuration</source>
        <translation>il n’y a pas d’[Interface] dedans&#xa0;; ce n’est pas une configuration WireGuard</translation>
    </message>
    <message>
        <source>there is no usable PrivateKey in it</source>
        <translation>il n’y a pas de PrivateKey utilisable dedans</translation>
    </message>
    <message>
        <source>there is no usable PublicKey in it; it is left out</source>
        <translation>il n’y a pas de PublicKey utilisable dedans&#xa0;; cette partie est omise</translation>
    </message>
    <message>
        <source>an earlier peer has the same PublicKey; this one takes its place</source>
        <translation>un pair précédent a la même PublicKey&#xa0;; celui-ci prend sa place</translation>
    </message>
    <message>
        <source>{shown}: a later peer has this network too, and gets it</source>
        <translation>{shown}&#xa0;: un pair suivant a ce réseau aussi, et l’obtient</translation>
    </message>
    <message>
        <source>the privilege {action} could not be checked ({error}); is polkit running?</source>
        <translation>le privilège {action} n’a pas pu être vérifié ({error})&#xa0;; polkit est-il en cours d’exécution&#xa0;?</translation>
    </message>
    <message>
        <source>the caller has left the bus</source>
        <translation>l’appelant a quitté le bus</translation>
    </message>
    <message>
        <source>the privilege {action} needs an administrator&apos;s password, and the program did not allow the question</source>
        <translation>le privilège {action} nécessite le mot de passe d’un administrateur, et le programme n’a pas permis la question</translation>
    </message>
    <message>
        <source>the privilege {action} is missing; it is for programs of the person at the screen, and an administrator can grant it to others with a polkit rule</source>
        <translation>le privilège {action} manque&#xa0;; il est pour les programmes de la personne devant l’écran, et un administrateur peut le donner à d’autres par une règle polkit</translation>
    </message>
    <message>
        <source>a password is being asked for already</source>
        <translation>un mot de passe est déjà en train d’être demandé</translation>
    </message>
    <message>
        <source>another consent agent of this person is running; end it first</source>
        <translation>un autre agent de cette personne est en cours d’exécution&#xa0;; terminez-le d’abord</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be written: {reason}</source>
        <translation>le journal des réponses {now} ne peut pas être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be read: {reason}</source>
        <translation>le journal des réponses {now} ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the list holds no network; remove it instead</source>
        <translation>la liste ne contient aucun réseau&#xa0;; supprimez-la plutôt</translation>
    </message>
    <message>
        <source>there are {max_lists} block lists already; remove one first</source>
        <translation>il y a déjà {max_lists} listes de blocage&#xa0;; supprimez-en une d’abord</translation>
    </message>
    <message>
        <source>there is no block list {name}</source>
        <translation>il n’y a pas de liste de blocage {name}</translation>
    </message>
    <message>
        <source>{error}; it is in force all the same, until the service ends</source>
        <translation>{error}&#xa0;; elle est quand même en vigueur, jusqu’à la fin du service</translation>
    </message>
    <message>
        <source>{error}; nothing has changed</source>
        <translation>{error}&#xa0;; rien n’a changé</translation>
    </message>
    <message>
        <source>the list is no UTF-8 text</source>
        <translation>la liste n’est pas un texte UTF-8</translation>
    </message>
    <message>
        <source>there is no memory for the list: {reason}</source>
        <translation>il n’y a pas de mémoire pour la liste&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the person has lifted this block; ask for the tunnel to come up again</source>
        <translation>la personne a levé ce blocage&#xa0;; demandez de nouveau à connecter le tunnel</translation>
    </message>
    <message>
        <source>{name} blocks nothing that could be kept</source>
        <translation>{name} ne bloque rien qui puisse être conservé</translation>
    </message>
    <message>
        <source>there is no such kept block; it was lifted already</source>
        <translation>il n’y a pas de tel blocage conservé&#xa0;; il a déjà été levé</translation>
    </message>
    <message>
        <source>{max_pinned} blocks are kept already; lift them first</source>
        <translation>{max_pinned} blocages sont déjà conservés&#xa0;; levez-les d’abord</translation>
    </message>
    <message>
        <source>the tunnel has been destroyed</source>
        <translation>le tunnel a été détruit</translation>
    </message>
    <message>
        <source>too many changes are waiting; try again later</source>
        <translation>trop de modifications attendent&#xa0;; réessayez plus tard</translation>
    </message>
    <message>
        <source>only the registered consent agent may do this; call RegisterAgent first</source>
        <translation>seul l’agent enregistré peut faire ceci&#xa0;; appelez d’abord RegisterAgent</translation>
    </message>
    <message>
        <source>the remembered answer has no name</source>
        <translation>la réponse mémorisée n’a pas de nom</translation>
    </message>
    <message>
        <source>there is no tunnel {path}</source>
        <translation>il n’y a pas de tunnel {path}</translation>
    </message>
    <message>
        <source>the tunnel belongs to somebody else</source>
        <translation>le tunnel est à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the tunnel belongs to another application than the one that asks</source>
        <translation>le tunnel est à une autre application que celle qui demande</translation>
    </message>
    <message>
        <source>no remembered answer decides this; ask the person</source>
        <translation>aucune réponse mémorisée ne décide ceci&#xa0;; demandez à la personne</translation>
    </message>
    <message>
        <source>a remembered answer leaves nothing to choose</source>
        <translation>une réponse mémorisée ne laisse rien à choisir</translation>
    </message>
    <message>
        <source>the remembered answer does not hold for this any more; ask the person</source>
        <translation>la réponse mémorisée n’est plus en vigueur pour ceci&#xa0;; demandez à la personne</translation>
    </message>
    <message>
        <source>the profile was changed meanwhile; ask again</source>
        <translation>le profil a été modifié entre-temps&#xa0;; demandez de nouveau</translation>
    </message>
    <message>
        <source>what was closed without an answer leaves nothing to remember</source>
        <translation>ce qui a été fermé sans réponse ne laisse rien à mémoriser</translation>
    </message>
    <message>
        <source>an answer to this cannot be remembered for {value}</source>
        <translation>une réponse à ceci ne peut pas être mémorisée pour {value}</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays disconnected.</source>
        <translation>Ceci n’a pas été autorisé&#xa0;; {name} reste déconnecté.</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays connected.</source>
        <translation>Ceci n’a pas été autorisé&#xa0;; {name} reste connecté.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays disconnected.</source>
        <translation>La demande a été fermée sans réponse&#xa0;; {name} reste déconnecté.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays connected.</source>
        <translation>La demande a été fermée sans réponse&#xa0;; {name} reste connecté.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays disconnected.</source>
        <translation>Personne n’a répondu à temps&#xa0;; {name} reste déconnecté.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays connected.</source>
        <translation>Personne n’a répondu à temps&#xa0;; {name} reste connecté.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays disconnected.</source>
        <translation>La demande a été retirée&#xa0;; {name} reste déconnecté.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays connected.</source>
        <translation>La demande a été retirée&#xa0;; {name} reste connecté.</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>{name} est connecté.</translation>
    </message>
    <message>
        <source>{name} is disconnected.</source>
        <translation>{name} est déconnecté.</translation>
    </message>
    <message>
        <source>The answer is not remembered: {error}</source>
        <translation>La réponse n’est pas mémorisée&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{text} This was remembered from an earlier answer.</source>
        <translation>{text} Ceci vient d’une réponse mémorisée.</translation>
    </message>
    <message>
        <source>{max_open} requests wait for an answer; answer one first</source>
        <translation>{max_open} demandes attendent une réponse&#xa0;; répondez d’abord à l’une d’elles</translation>
    </message>
    <message>
        <source>a person is being asked about this tunnel already</source>
        <translation>une personne est déjà interrogée au sujet de ce tunnel</translation>
    </message>
    <message>
        <source>no request waits under this token; it was answered, withdrawn or has expired</source>
        <translation>aucune demande n’attend sous ce jeton&#xa0;; on y a répondu, elle a été retirée ou a expiré</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not know where this is</source>
        <translation>{name} s’exécute dans un bac à sable et ne peut pas savoir où ceci se trouve</translation>
    </message>
    <message>
        <source>{value} cannot be removed: {reason}</source>
        <translation>{value} ne peut pas être supprimé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>there is no such remembered answer; it was revoked, or its time is over</source>
        <translation>il n’y a pas de telle réponse mémorisée&#xa0;; elle a été révoquée, ou son temps est écoulé</translation>
    </message>
    <message>
        <source>another program owns {service_name}; is the service running already?</source>
        <translation>un autre programme possède {service_name}&#xa0;; le service est-il déjà en cours d’exécution&#xa0;?</translation>
    </message>
    <message>
        <source>the runtime directory {path} cannot be used ({reason}); make it, owned by the service&apos;s user, or name another with --runtime-directory</source>
        <translation>le dossier d’exécution {path} ne peut pas être utilisé ({reason})&#xa0;; créez-le, appartenant à l’utilisateur du service, ou nommez-en un autre avec --runtime-directory</translation>
    </message>
    <message>
        <source>{path} is not this user&apos;s own, or others may write there; remove it, or: chown {reason} {path} &amp;&amp; chmod 0700 {path}</source>
        <translation>{path} n’est pas à cet utilisateur, ou d’autres peuvent y écrire&#xa0;; supprimez-le, ou&#xa0;: chown {reason} {path} &amp;&amp; chmod 0700 {path}</translation>
    </message>
    <message>
        <source>another vpnguid has {path}; stop it first (systemctl stop vpnguid)</source>
        <translation>un autre vpnguid a {path}&#xa0;; arrêtez-le d’abord (systemctl stop vpnguid)</translation>
    </message>
    <message>
        <source>the journal in {folder} cannot be written ({reason}); make room there, or: vpnguid --reset</source>
        <translation>le journal dans {folder} ne peut pas être écrit ({reason})&#xa0;; faites-y de la place, ou&#xa0;: vpnguid --reset</translation>
    </message>
    <message>
        <source>{file} is not this user&apos;s own file, or others may write to it; it is not believed. Remove it, or: vpnguid --reset</source>
        <translation>{file} n’est pas un fichier de cet utilisateur, ou d’autres peuvent y écrire&#xa0;; il n’est pas cru. Supprimez-le, ou&#xa0;: vpnguid --reset</translation>
    </message>
    <message>
        <source>it would replace another tunnel than was shown; ask again</source>
        <translation>ceci remplacerait un autre tunnel que celui montré&#xa0;; demandez de nouveau</translation>
    </message>
    <message>
        <source>replaced by {name}, which carries the same networks</source>
        <translation>remplacé par {name}, qui achemine les mêmes réseaux</translation>
    </message>
    <message>
        <source>the interface was removed by another program; destroy the tunnel and make it anew</source>
        <translation>l’interface a été supprimée par un autre programme&#xa0;; détruisez le tunnel et créez-le de nouveau</translation>
    </message>
    <message>
        <source>{wanted} is an interface of this computer, not a tunnel; take another name</source>
        <translation>{wanted} est une interface de cet ordinateur, pas un tunnel&#xa0;; prenez un autre nom</translation>
    </message>
    <message>
        <source>no free interface name like {wanted} is left; destroy a tunnel first</source>
        <translation>il ne reste aucun nom d’interface libre comme {wanted}&#xa0;; détruisez d’abord un tunnel</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read from {path}: {error}</source>
        <translation>la liste de blocage {name} ne peut pas être lue dans {path}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the block list {name} cannot be kept in {path}: {reason}</source>
        <translation>la liste de blocage {name} ne peut pas être gardée dans {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the file {path} of the block list cannot be removed: {reason}</source>
        <translation>le fichier {path} de la liste de blocage ne peut pas être supprimé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it has more than {max_octets} octets</source>
        <translation>elle dépasse {max_octets} octets</translation>
    </message>
    <message>
        <source>it does not begin with a line of its options</source>
        <translation>elle ne commence pas par une ligne de ses options</translation>
    </message>
    <message>
        <source>its options are none</source>
        <translation>ses options n’en sont pas</translation>
    </message>
    <message>
        <source>it does not say who set it</source>
        <translation>elle ne dit pas qui l’a définie</translation>
    </message>
    <message>
        <source>its options are not all there</source>
        <translation>ses options ne sont pas toutes là</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use; install nftables</source>
        <translation>cet ordinateur n’a pas de filtre de paquets que le service puisse utiliser&#xa0;; installez nftables</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not answer for the person</source>
        <translation>{name} s’exécute dans un bac à sable et ne peut pas répondre pour la personne</translation>
    </message>
    <message>
        <source>the caller is not the registered consent agent</source>
        <translation>l’appelant n’est pas l’agent enregistré</translation>
    </message>
    <message>
        <source>the configuration cannot be used: line {line}: {reason}</source>
        <translation>la configuration ne peut pas être utilisée&#xa0;: ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the configuration cannot be used: {reason}</source>
        <translation>la configuration ne peut pas être utilisée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the configuration has no peer to connect to; add a [Peer] section</source>
        <translation>la configuration n’a pas de pair auquel se connecter&#xa0;; ajoutez une section [Peer]</translation>
    </message>
    <message>
        <source>the tunnel has no route to {one}</source>
        <translation>le tunnel n’a pas de route vers {one}</translation>
    </message>
    <message>
        <source>the tunnel has no DNS server {one}</source>
        <translation>le tunnel n’a pas de serveur DNS {one}</translation>
    </message>
    <message>
        <source>settings are tried for {min_trial} to {max_trial} s, not {seconds}</source>
        <translation>des paramètres sont essayés de {min_trial} à {max_trial} s, pas {seconds}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} has nothing in force that could be tried; update it</source>
        <translation>un tunnel dans l’état «&#xa0;{value}&#xa0;» n’a rien en vigueur qui puisse être essayé&#xa0;; modifiez-le directement</translation>
    </message>
    <message>
        <source>another tunnel carries by now what this one carried before; take it down first</source>
        <translation>un autre tunnel achemine désormais ce que celui-ci acheminait avant&#xa0;; déconnectez-le d’abord</translation>
    </message>
    <message>
        <source>no settings of this tunnel are being tried (any more)</source>
        <translation>aucun paramètre de ce tunnel n’est (plus) à l’essai</translation>
    </message>
    <message>
        <source>there are as many tunnels as the service allows; destroy one first</source>
        <translation>il y a autant de tunnels que le service en permet&#xa0;; détruisez-en un d’abord</translation>
    </message>
    <message>
        <source>a person&apos;s tunnels have up to {max_networks} routes; remove some first</source>
        <translation>les tunnels d’une personne ont au plus {max_networks} routes&#xa0;; supprimez-en d’abord</translation>
    </message>
    <message>
        <source>up to {max_profiles} profiles can be tunnels at a time; disconnect one first</source>
        <translation>au plus {max_profiles} profils peuvent être des tunnels à la fois&#xa0;; déconnectez-en un d’abord</translation>
    </message>
    <message>
        <source>the profiles that are tunnels have up to {max_peers} peers together; disconnect one first</source>
        <translation>les profils qui sont des tunnels ont au plus {max_peers} pairs ensemble&#xa0;; déconnectez-en un d’abord</translation>
    </message>
    <message>
        <source>a tunnel of another person of this computer carries these networks</source>
        <translation>un tunnel d’une autre personne de cet ordinateur achemine ces réseaux</translation>
    </message>
    <message>
        <source>the person is trying other settings of this tunnel; wait until they are kept or taken back</source>
        <translation>la personne essaie d’autres paramètres de ce tunnel&#xa0;; attendez qu’ils soient gardés ou annulés</translation>
    </message>
    <message>
        <source>whether the local network stays reachable is for the person to say, not for the tunnel&apos;s owner</source>
        <translation>c’est à la personne de dire si le réseau local reste accessible, pas au propriétaire du tunnel</translation>
    </message>
    <message>
        <source>while the tunnel is up, its MTU cannot cross {min_mtu_ipv6}, below which there is no IPv6; take it down first</source>
        <translation>tant que le tunnel est connecté, sa MTU ne peut pas franchir {min_mtu_ipv6}, en dessous de quoi il n’y a pas d’IPv6&#xa0;; déconnectez-le d’abord</translation>
    </message>
    <message>
        <source>another tunnel carries these networks; take it down first</source>
        <translation>un autre tunnel achemine ces réseaux&#xa0;; déconnectez-le d’abord</translation>
    </message>
    <message>
        <source>{name} is going down</source>
        <translation>{name} est en cours de déconnexion</translation>
    </message>
    <message>
        <source>a program in a sandbox makes tunnels of its own, not the person&apos;s</source>
        <translation>un programme dans un bac à sable crée ses propres tunnels, pas ceux de la personne</translation>
    </message>
    <message>
        <source>the caller&apos;s process has ended</source>
        <translation>le processus de l’appelant s’est terminé</translation>
    </message>
    <message>
        <source>&apos;pinned&apos; keeps what &apos;kill_switch&apos; blocks; ask for both</source>
        <translation>&apos;pinned&apos; conserve ce que &apos;kill_switch&apos; bloque&#xa0;; demandez les deux</translation>
    </message>
    <message>
        <source>the configuration is no UTF-8 text</source>
        <translation>la configuration n’est pas un texte UTF-8</translation>
    </message>
    <message>
        <source>another program has the device {name} open; end it, or: vpnguid --reset</source>
        <translation>un autre programme a ouvert le périphérique {name}&#xa0;; terminez-le, ou&#xa0;: vpnguid --reset</translation>
    </message>
    <message>
        <source>{name} is connected, or being asked for, already</source>
        <translation>{name} est déjà connecté, ou on le demande déjà</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read: {error}</source>
        <translation>la liste de blocage {name} ne peut pas être lue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the service speaks another version of this contract: {error}</source>
        <translation>le service parle une autre version de cette interface&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>{name} ne peut pas être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the keyring did not answer within {seconds} s; unlock it and try again</source>
        <translation>le trousseau n’a pas répondu en {seconds} s&#xa0;; déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>le bus système ne peut pas être joint</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce type</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Ressource temporairement non disponible</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Impossible d’allouer de la mémoire</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission non accordée</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Aucun périphérique de ce type</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>N’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Est un dossier</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argument invalide</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Trop de fichiers ouverts dans le système</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Aucun espace disponible sur le périphérique</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers accessible en lecture seulement</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Opération non supportée</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Ne peut attribuer l’adresse demandée</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Le réseau ne fonctionne pas</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Le réseau n’est pas accessible</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Connexion ré-initialisée par le correspondant</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Connexion terminée par expiration du délai d’attente</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Aucun chemin d’accès pour atteindre l’hôte cible</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota disque dépassé</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <translation>Retrouver ce qui était là avant</translation>
    </message>
    <message>
        <source>What the fields say holds from then on</source>
        <translation>Ce que disent les champs compte à partir de là</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>À qui sont ces paramètres</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>{title} ({interface})</source>
        <translation>{title} ({interface})</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>{tunnel} – {state}</source>
        <translation>{tunnel} – {state}</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Le service VPN n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>The settings of tunnels are its own. The page Connections says more.</source>
        <translation>C’est lui qui tient les paramètres des tunnels. La page Connexions en dit plus.</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Aucun tunnel</translation>
    </message>
    <message>
        <source>Start an application that makes a VPN tunnel. What it has set up can be seen and changed here.</source>
        <translation>Démarrez une application qui crée un tunnel VPN. Ce qu’elle a configuré peut être consulté et modifié ici.</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>À partir de là</translation>
    </message>
    <message>
        <source>When it is connected</source>
        <translation>Quand il sera connecté</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ne vaut plus</translation>
    </message>
    <message>
        <source>Nothing changes for your traffic.</source>
        <translation>Rien ne change pour votre trafic.</translation>
    </message>
    <message>
        <source>Some traffic that {name} carries or stops now will leave this computer beside it.</source>
        <translation>Une partie du trafic que {name} achemine ou bloque maintenant quittera cet ordinateur à côté de ce tunnel.</translation>
    </message>
    <message numerus="yes">
        <source>After Apply you have %Ln seconds to keep this. Without an answer the former settings come back.</source>
        <translation>
            <numerusform>Après «&#xa0;Appliquer&#xa0;», vous avez %Ln seconde pour conserver ceci. Sans réponse, les paramètres précédents reviennent.</numerusform>
            <numerusform>Après «&#xa0;Appliquer&#xa0;», vous avez %Ln secondes pour conserver ceci. Sans réponse, les paramètres précédents reviennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After Apply you can go back for %Ln seconds. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</source>
        <translation>
            <numerusform>Après «&#xa0;Appliquer&#xa0;», vous pouvez revenir en arrière pendant %Ln seconde. Sans réponse, ceci reste&#xa0;: un retour automatique laisserait sortir du trafic à côté du tunnel.</numerusform>
            <numerusform>Après «&#xa0;Appliquer&#xa0;», vous pouvez revenir en arrière pendant %Ln secondes. Sans réponse, ceci reste&#xa0;: un retour automatique laisserait sortir du trafic à côté du tunnel.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tunnel belongs to another person of this computer.</source>
        <translation>Ce tunnel appartient à une autre personne de cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program answers for you at this computer, so settings cannot be changed here.</source>
        <translation>Un autre programme répond à votre place sur cet ordinateur&#xa0;; les paramètres ne peuvent donc pas être modifiés ici.</translation>
    </message>
    <message>
        <source>You are being asked about this tunnel. Answer that first.</source>
        <translation>Une question vous est posée au sujet de ce tunnel. Répondez-y d’abord.</translation>
    </message>
    <message>
        <source>The tunnel is called {session}</source>
        <translation>Le tunnel s’appelle {session}</translation>
    </message>
    <message>
        <source>The tunnel is called by its interface, {name}</source>
        <translation>Le tunnel porte le nom de son interface, {name}</translation>
    </message>
    <message>
        <source>Packets of up to {mtu} bytes go through {name}</source>
        <translation>Des paquets de {mtu} octets au plus passent par {name}</translation>
    </message>
    <message>
        <source>The other end of {name} is {address}</source>
        <translation>L’autre extrémité de {name} est {address}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Et %Ln de plus</numerusform>
            <numerusform>Et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic to {subject} goes through {name}</source>
        <translation>Le trafic vers {subject} passe par {name}</translation>
    </message>
    <message>
        <source>{family} traffic is stopped</source>
        <translation>Le trafic {family} est bloqué</translation>
    </message>
    <message>
        <source>{subject} around this computer stays reachable outside {name}</source>
        <translation>{subject} autour de cet ordinateur reste accessible en dehors de {name}</translation>
    </message>
    <message>
        <source>Names are looked up at the DNS server {subject}</source>
        <translation>Les noms sont recherchés auprès du serveur DNS {subject}</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>Les noms de {subject} sont recherchés auprès des serveurs DNS de {name}</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>Les autres dans le tunnel atteignent cet ordinateur à l’adresse {subject}</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Ce qui passe par le tunnel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>What it would mean if you applied this</source>
        <translation>Ce que cela signifierait si vous l’appliquiez</translation>
    </message>
    <message>
        <source>{text}. Problem: {problem}</source>
        <translation>{text}. Problème&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The VPN service is not running. What you typed is still here.</source>
        <translation>Le service VPN n’est pas en cours d’exécution. Ce que vous avez saisi est toujours ici.</translation>
    </message>
    <message>
        <source>{name} is gone: its application ended or removed it. What you typed is still here to be copied.</source>
        <translation>{name} n’existe plus&#xa0;: son application s’est terminée ou l’a supprimé. Ce que vous avez saisi est toujours ici pour être copié.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Not applied: {reason}</source>
        <translation>Non appliqué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Its application has changed this meanwhile: {fields}. What you typed is still here.</source>
        <translation>Son application a modifié ceci entre-temps&#xa0;: {fields}. Ce que vous avez saisi est toujours ici.</translation>
    </message>
    <message>
        <source>Take the application&apos;s</source>
        <translation>Prendre les valeurs de l’application</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conserver les miennes</translation>
    </message>
    <message>
        <source>The former settings are in force again. Undo brings back what you typed.</source>
        <translation>Les paramètres précédents sont de nouveau en vigueur. «&#xa0;Annuler&#xa0;» ramène ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>The changed settings are in force, to be tried.</source>
        <translation>Les paramètres modifiés sont en vigueur, à l’essai.</translation>
    </message>
    <message>
        <source>Nothing yet. Whatever you change is told here first.</source>
        <translation>Rien pour l’instant. Tout ce que vous changez est d’abord annoncé ici.</translation>
    </message>
    <message>
        <source>Put right what is marked. Then it is told here.</source>
        <translation>Corrigez ce qui est marqué. Le résultat sera alors annoncé ici.</translation>
    </message>
    <message>
        <source>This cannot be applied: {reason}</source>
        <translation>Ceci ne peut pas être appliqué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application en cours…</translation>
    </message>
    <message>
        <source>Traffic will leave the tunnel</source>
        <translation>Du trafic quittera le tunnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
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
            <numerusform>%Ln ligne collée</numerusform>
            <numerusform>%Ln lignes collées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln était déjà là</numerusform>
            <numerusform>%Ln étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not understood</source>
        <translation>
            <numerusform>%Ln n’est pas comprise</numerusform>
            <numerusform>%Ln ne sont pas comprises</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is too much for this list</source>
        <translation>le reste est de trop pour cette liste</translation>
    </message>
    <message>
        <source>Keep these settings?</source>
        <translation>Conserver ces paramètres&#xa0;?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message numerus="yes">
        <source>Going back in %Ln seconds</source>
        <translation>
            <numerusform>Retour en arrière dans %Ln seconde</numerusform>
            <numerusform>Retour en arrière dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can go back for %Ln seconds</source>
        <translation>
            <numerusform>Vous pouvez revenir en arrière pendant %Ln seconde</numerusform>
            <numerusform>Vous pouvez revenir en arrière pendant %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer they stay: going back by itself would let traffic out beside the tunnel.</source>
        <translation>Sans réponse, ils restent&#xa0;: un retour automatique laisserait sortir du trafic à côté du tunnel.</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Nom de session</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Taille maximale des paquets (MTU)</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Adresses de cet ordinateur</translation>
    </message>
    <message>
        <source>Addresses of the other end</source>
        <translation>Adresses de l’autre extrémité</translation>
    </message>
    <message>
        <source>Networks through the tunnel</source>
        <translation>Réseaux par le tunnel</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Serveurs DNS</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>Domaines de ces serveurs</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Garder le réseau local accessible</translation>
    </message>
    <message>
        <source>How the tunnel is called in lists and questions.</source>
        <translation>Nom du tunnel dans les listes et les questions.</translation>
    </message>
    <message>
        <source>In bytes. 1500 is usual; smaller where large packets get lost.</source>
        <translation>En octets. 1500 est habituel&#xa0;; moins là où de gros paquets se perdent.</translation>
    </message>
    <message>
        <source>With the size of their network, such as 10.0.0.2/24.</source>
        <translation>Avec la taille de leur réseau, par exemple 10.0.0.2/24.</translation>
    </message>
    <message>
        <source>Only where the tunnel leads to a single computer.</source>
        <translation>Uniquement quand le tunnel mène à un seul ordinateur.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. 0.0.0.0/0 and ::/0 are all traffic.</source>
        <translation>Par exemple 10.0.0.0/8. 0.0.0.0/0 et ::/0 désignent tout le trafic.</translation>
    </message>
    <message>
        <source>Who is asked for names while the tunnel is connected.</source>
        <translation>À qui les noms sont demandés tant que le tunnel est connecté.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers above. Without any, every name is.</source>
        <translation>Les noms de ces domaines sont demandés aux serveurs ci-dessus. Sans aucun domaine, tous les noms le sont.</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>Les imprimantes et autres appareils autour de vous restent accessibles à côté d’un tunnel qui achemine tout le trafic. Tous les autres qui s’y trouvent le restent aussi.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>Ligne {row}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>This takes {size} bytes, and {limit} are allowed. Take a shorter name.</source>
        <translation>Ceci occupe {size} octets, et {limit} sont permis. Prenez un nom plus court.</translation>
    </message>
    <message>
        <source>This name holds something that is no text.</source>
        <translation>Ce nom contient quelque chose qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>Type a whole number of bytes.</source>
        <translation>Saisissez un nombre entier d’octets.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>Ceci peut aller de {least} à {most} octets.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6 nécessite {six} octets. Augmentez la valeur, ou supprimez les adresses et les réseaux IPv6.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse comme 10.0.0.2/24 ou fd00::2/64.</translation>
    </message>
    <message>
        <source>/0 would claim every address. Give the size of its network.</source>
        <translation>/0 revendiquerait toutes les adresses. Indiquez la taille de son réseau.</translation>
    </message>
    <message>
        <source>No computer can have the address {text}.</source>
        <translation>Aucun ordinateur ne peut avoir l’adresse {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a network such as 10.0.0.0/8 or fd00::/64.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un réseau comme 10.0.0.0/8 ou fd00::/64.</translation>
    </message>
    <message>
        <source>{text} is an address in a network. The network is {more}.</source>
        <translation>{text} est une adresse dans un réseau. Le réseau est {more}.</translation>
    </message>
    <message>
        <source>No tunnel can carry {text}.</source>
        <translation>Aucun tunnel ne peut acheminer {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.1 or fd00::1.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse comme 10.0.0.1 ou fd00::1.</translation>
    </message>
    <message>
        <source>No DNS server of a tunnel can have the address {text}.</source>
        <translation>Aucun serveur DNS d’un tunnel ne peut avoir l’adresse {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a domain such as corp.example.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un domaine comme corp.example.</translation>
    </message>
    <message>
        <source>{text} is there already, with another size of its network.</source>
        <translation>{text} est déjà là, avec une autre taille de réseau.</translation>
    </message>
    <message>
        <source>{text} is an address of this computer already.</source>
        <translation>{text} est déjà une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>There can be {more}. Remove some.</source>
        <translation>Il peut y en avoir {more}. Supprimez-en.</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Reset the counters of {name}?</source>
        <translation>Remettre à zéro les compteurs de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>What it sent and received since it connected counts from zero again, for every program. This cannot be undone. Today, this month and the graph stay as they are.</source>
        <translation>Ce qu’il a envoyé et reçu depuis sa connexion est de nouveau compté à partir de zéro, pour tous les programmes. C’est irréversible. Aujourd’hui, ce mois-ci et le graphique restent inchangés.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Remettre à zéro</translation>
    </message>
    <message>
        <source>Clear the traffic history?</source>
        <translation>Effacer l’historique du trafic&#xa0;?</translation>
    </message>
    <message>
        <source>The graph and the totals of all tunnels are deleted from this computer. This cannot be undone.</source>
        <translation>Le graphique et les totaux de tous les tunnels sont supprimés de cet ordinateur. C’est irréversible.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Export the traffic history</source>
        <translation>Exporter l’historique du trafic</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to {path}</source>
        <translation>
            <numerusform>%n ligne a été écrite dans {path}</numerusform>
            <numerusform>%n lignes ont été écrites dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from zero again.</source>
        <translation>{name} compte de nouveau à partir de zéro.</translation>
    </message>
    <message>
        <source>The traffic history is empty now.</source>
        <translation>L’historique du trafic est maintenant vide.</translation>
    </message>
    <message>
        <source>Nothing passed in this time</source>
        <translation>Rien n’est passé pendant cette période</translation>
    </message>
    <message numerus="yes">
        <source>%n other tunnels</source>
        <translation>
            <numerusform>%n autre tunnel</numerusform>
            <numerusform>%n autres tunnels</numerusform>
        </translation>
    </message>
    <message>
        <source>{received} / {sent}</source>
        <comment>amounts</comment>
        <translation>{received} / {sent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>All tunnels together</source>
        <translation>Tous les tunnels ensemble</translation>
    </message>
    <message>
        <source>Each tunnel by itself</source>
        <translation>Chaque tunnel séparément</translation>
    </message>
    <message>
        <source>Graph of the traffic, last {length}: {name}</source>
        <translation>Graphique du trafic, {length} jusqu’à maintenant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The arrow keys read the values of a moment.</source>
        <translation>Les touches fléchées lisent les valeurs d’un instant.</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>Pas encore de trafic</translation>
    </message>
    <message>
        <source>As soon as a tunnel is connected, what it sends and receives is drawn here. The history stays on this computer, for you alone.</source>
        <translation>Dès qu’un tunnel est connecté, ce qu’il envoie et reçoit est tracé ici. L’historique reste sur cet ordinateur, pour vous seul.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>Remettre les compteurs à zéro…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Effacer l’historique…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Forget what passed until now</source>
        <translation>Oublier ce qui est passé jusqu’ici</translation>
    </message>
    <message>
        <source>Write the whole history into a file</source>
        <translation>Écrire tout l’historique dans un fichier</translation>
    </message>
    <message>
        <source>Choose a tunnel in the table first</source>
        <translation>Choisissez d’abord un tunnel dans le tableau</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month as it stands alone, and its year</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>What passed by day or month</source>
        <translation>Ce qui est passé par jour ou par mois</translation>
    </message>
    <message>
        <source>The newest is first. Above the graph you choose whose traffic it is.</source>
        <translation>Le plus récent vient d’abord. Au-dessus du graphique, vous choisissez de qui est le trafic.</translation>
    </message>
    <message>
        <source>Whether the graph stands still; what passes is counted all the same</source>
        <translation>Si le graphique s’arrête&#xa0;; ce qui passe est compté quand même</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Show the last {length}</source>
        <translation>Afficher la période de {length} qui vient de s’écouler</translation>
    </message>
    <message>
        <source>Whose traffic</source>
        <translation>Trafic à afficher</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>What each tunnel carried in all</source>
        <translation>Ce que chaque tunnel a acheminé en tout</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>What passed on each day</source>
        <translation>Ce qui est passé chaque jour</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>What passed in each month</source>
        <translation>Ce qui est passé chaque mois</translation>
    </message>
    <message>
        <source>Since connected</source>
        <translation>Depuis la connexion</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>{received} reçus, {sent} envoyés</translation>
    </message>
    <message>
        <source>Totals by tunnel</source>
        <translation>Totaux par tunnel</translation>
    </message>
    <message>
        <source>The arrow keys choose the tunnel to reset.</source>
        <translation>Les flèches choisissent le tunnel à remettre à zéro.</translation>
    </message>
    <message>
        <source>Other tunnels</source>
        <translation>Autres tunnels</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>Profil WireGuard</translation>
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
        <translation>Reçu&#xa0;: {now} actuellement, {peak} au maximum, {total} au total.</translation>
    </message>
    <message>
        <source>Received: {peak} at most, {total} in all.</source>
        <translation>Reçu&#xa0;: {peak} au maximum, {total} au total.</translation>
    </message>
    <message>
        <source>Sent: {now} now, {peak} at most, {total} in all.</source>
        <translation>Envoyé&#xa0;: {now} actuellement, {peak} au maximum, {total} au total.</translation>
    </message>
    <message>
        <source>Sent: {peak} at most, {total} in all.</source>
        <translation>Envoyé&#xa0;: {peak} au maximum, {total} au total.</translation>
    </message>
    <message>
        <source>{name}: received {received}, sent {sent}</source>
        <translation>{name}&#xa0;: {received} reçus, {sent} envoyés</translation>
    </message>
    <message>
        <source>Received {rate}</source>
        <translation>Reçu&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>Sent {rate}</source>
        <translation>Envoyé&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>An average: vpngui did not look at that time.</source>
        <translation>Une moyenne&#xa0;: vpngui n’a pas mesuré à ce moment-là.</translation>
    </message>
    <message>
        <source>{rate} (at most {peak})</source>
        <comment>average and highest rate</comment>
        <translation>{rate} (maximum {peak})</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>traffic is blocked</source>
        <translation>le trafic est bloqué</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>{received} reçus, {sent} envoyés</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Le bus système est inaccessible</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Le service VPN n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>vpngui may not answer for you here</source>
        <translation>vpngui n’a pas le droit de répondre à votre place ici</translation>
    </message>
    <message>
        <source>This computer has no packet filter</source>
        <translation>Cet ordinateur n’a pas de filtre de paquets</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Answer the question…</source>
        <translation>Répondre à la question…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tunnels</comment>
        <translation>
            <numerusform>%Ln de plus…</numerusform>
            <numerusform>%Ln de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block everything</source>
        <translation>Tout bloquer</translation>
    </message>
    <message>
        <source>Open vpngui</source>
        <translation>Ouvrir vpngui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Blocked while disconnected</source>
        <translation>Bloqué tant que déconnecté</translation>
    </message>
    <message>
        <source>Asks to connect</source>
        <translation>Demande à se connecter</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion en cours</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>of a VPN server</comment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Asks to disconnect</source>
        <translation>Demande à se déconnecter</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>no handshake for {duration}</source>
        <translation>pas de poignée de main depuis {duration}</translation>
    </message>
    <message>
        <source>last handshake {duration} ago</source>
        <translation>dernière poignée de main il y a {duration}</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>depuis {duration}</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Le bus système est inaccessible</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Le service VPN n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Aucun tunnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asking</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>%Ln avec une erreur</numerusform>
            <numerusform>%Ln avec une erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>of VPN servers</comment>
        <translation>
            <numerusform>%Ln sans réponse</numerusform>
            <numerusform>%Ln sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connecting</source>
        <translation>
            <numerusform>%Ln en cours de connexion</numerusform>
            <numerusform>%Ln en cours de connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln connecté</numerusform>
            <numerusform>%Ln connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnected</source>
        <translation>
            <numerusform>%Ln déconnecté</numerusform>
            <numerusform>%Ln déconnectés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Le bus système est inaccessible</translation>
    </message>
    <message>
        <source>vpngui talks to its service over it. It tries again by itself; until then it neither sees nor changes anything. What the service allowed or blocked stays so.</source>
        <translation>C’est par lui que vpngui communique avec son service. vpngui réessaie de lui-même&#xa0;; d’ici là, il ne voit ni ne change rien. Ce que le service a autorisé ou bloqué le reste.</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Le service VPN n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>Until it runs, no application can make a tunnel. vpngui notices by itself when it does. Start it as an administrator:</source>
        <translation>Tant qu’il ne s’exécute pas, aucune application ne peut créer de tunnel. vpngui remarque de lui-même quand il démarre. Démarrez-le en tant qu’administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Aucun tunnel</translation>
    </message>
    <message>
        <source>Connect a profile, or start an application that makes a VPN tunnel. It is listed here, and nothing goes through it before you allow that.</source>
        <translation>Connectez un profil, ou démarrez une application qui crée un tunnel VPN. Il est listé ici, et rien n’y passe avant que vous l’autorisiez.</translation>
    </message>
    <message>
        <source>Waiting for the VPN service</source>
        <translation>En attente du service VPN</translation>
    </message>
    <message>
        <source>It was asked what there is, and has not answered yet.</source>
        <translation>Il lui a été demandé ce qu’il y a, et il n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Restart vpngui now?</source>
        <translation>Redémarrer vpngui maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed and did not apply is lost. Tunnels stay as they are.</source>
        <translation>Ce que vous avez saisi sans l’appliquer est perdu. Les tunnels restent tels quels.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A question waits for your answer.</source>
        <translation>Une question attend votre réponse.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Afficher la question</translation>
    </message>
    <message>
        <source>vpngui was updated. Until it is restarted, what you have not opened yet may not work.</source>
        <translation>vpngui a été mis à jour. Tant qu’il n’est pas redémarré, ce que vous n’avez pas encore ouvert peut ne pas fonctionner.</translation>
    </message>
    <message>
        <source>Applications cannot ask you for permission here, so none can connect: {reason}</source>
        <translation>Les applications ne peuvent pas vous demander d’autorisation ici&#xa0;; aucune ne peut donc se connecter&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
</TS>
