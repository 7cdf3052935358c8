<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Connections</name>
    <message>
        <source>What it stops can leave this computer outside the tunnel again. It stays lifted until you allow the tunnel to connect the next time.</source>
        <translation>То, что она останавливает, снова сможет покидать этот компьютер мимо туннеля. Блокировка останется снятой, пока вы не разрешите туннелю подключиться в следующий раз.</translation>
    </message>
    <message>
        <source>Lift the block of {name}?</source>
        <translation>Снять блокировку туннеля {name}?</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. Its application loses it and can make another one.</source>
        <translation>Он будет отключён сразу, и то, что шло через него, снова пойдёт мимо туннеля. Его приложение лишится его и сможет создать другой.</translation>
    </message>
    <message>
        <source>Its application loses it and can make another one.</source>
        <translation>Его приложение лишится его и сможет создать другой.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Удалить туннель {name}?</translation>
    </message>
    <message>
        <source>No block of yours is kept. A block list stops traffic here.</source>
        <translation>Ни одна ваша блокировка не сохраняется. Трафик здесь останавливает список блокировки.</translation>
    </message>
    <message>
        <source>Some or all traffic is stopped by a block list or a kept block.</source>
        <translation>Часть трафика или весь трафик останавливает список блокировки или сохранённая блокировка.</translation>
    </message>
    <message>
        <source>Its block ends with it: traffic goes outside again. The profile stays, and can connect again.</source>
        <translation>Его блокировка заканчивается вместе с ним: трафик снова идёт наружу. Профиль останется и может подключиться снова.</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. The profile stays, and can connect again.</source>
        <translation>Он сразу отключается, и то, что шло через него, снова идёт наружу. Профиль останется и может подключиться снова.</translation>
    </message>
    <message>
        <source>The profile stays, and can connect again.</source>
        <translation>Профиль останется и может подключиться снова.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Списки блокировки</translation>
    </message>
    <message>
        <source>Lift kept blocks</source>
        <translation>Снять сохранённые блокировки</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Everything about the tunnel that is chosen</source>
        <translation>Всё о выбранном туннеле</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>Поиск туннелей</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Search for nothing any more</source>
        <translation>Больше ничего не искать</translation>
    </message>
    <message>
        <source>No tunnel matches “{text}”.</source>
        <translation>Нет туннелей, соответствующих «{text}».</translation>
    </message>
    <message>
        <source>Stop keeping the block of {name}?</source>
        <translation>Больше не сохранять блокировку {name}?</translation>
    </message>
    <message>
        <source>It ends with its application, or at once if that has ended. Other kept blocks stay.</source>
        <translation>Она закончится вместе со своим приложением или сразу, если оно уже завершилось. Остальные сохранённые блокировки останутся.</translation>
    </message>
    <message>
        <source>All kept blocks</source>
        <translation>Все сохранённые блокировки</translation>
    </message>
    <message>
        <source>Lift the kept block of {name}?</source>
        <translation>Снять сохранённую блокировку {name}?</translation>
    </message>
    <message>
        <source>Lift all kept blocks?</source>
        <translation>Снять все сохранённые блокировки?</translation>
    </message>
    <message>
        <source>What it stops can leave this computer again. Blocks of applications that still run stay as long as these want them.</source>
        <translation>То, что они останавливают, снова сможет покидать этот компьютер. Блокировки ещё работающих приложений останутся, пока те этого хотят.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>Снять блокировку</translation>
    </message>
    <message>
        <source>Keep block</source>
        <translation>Сохранять блокировку</translation>
    </message>
    <message>
        <source>Don&apos;t keep block</source>
        <translation>Не сохранять блокировку</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The block of {name} stays until you lift it</source>
        <translation>Блокировка {name} останется, пока вы её не снимете</translation>
    </message>
    <message>
        <source>The block of {name} ends when you remove the tunnel</source>
        <translation>Блокировка {name} закончится, когда вы удалите туннель</translation>
    </message>
    <message>
        <source>Removes the tunnel of {name}; the profile stays</source>
        <translation>Удаляет туннель {name}; профиль останется</translation>
    </message>
    <message>
        <source>Shows what will happen before {name} is connected</source>
        <translation>Показывает до подключения туннеля {name}, что произойдёт</translation>
    </message>
    <message>
        <source>Takes {name} down; nothing goes through it any more</source>
        <translation>Отключает туннель {name}; через него больше ничего не идёт</translation>
    </message>
    <message>
        <source>Shows the question that {name} waits for</source>
        <translation>Показывает вопрос, ответа на который ждёт туннель {name}</translation>
    </message>
    <message>
        <source>Opens the settings of {name}</source>
        <translation>Открывает настройки туннеля {name}</translation>
    </message>
    <message>
        <source>Shows how much goes through {name}</source>
        <translation>Показывает, сколько данных идёт через туннель {name}</translation>
    </message>
    <message>
        <source>Lets traffic pass again that {name} blocks</source>
        <translation>Снова пропускает трафик, который блокирует туннель {name}</translation>
    </message>
    <message>
        <source>The block of {name} stays when its application ends</source>
        <translation>Блокировка туннеля {name} останется, когда его приложение завершится</translation>
    </message>
    <message>
        <source>The block of {name} ends with its application</source>
        <translation>Блокировка туннеля {name} прекратится вместе с его приложением</translation>
    </message>
    <message>
        <source>Copies everything that is known about {name}</source>
        <translation>Копирует всё, что известно о туннеле {name}</translation>
    </message>
    <message>
        <source>Removes {name}; its application loses it</source>
        <translation>Удаляет туннель {name}; его приложение лишится его</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>Профиль WireGuard</translation>
    </message>
    <message>
        <source>received {rate}, {total} in all</source>
        <translation>приём {rate}, всего {total}</translation>
    </message>
    <message>
        <source>sent {rate}, {total} in all</source>
        <translation>отправка {rate}, всего {total}</translation>
    </message>
    <message>
        <source>Blocks other traffic, kept</source>
        <translation>Блокирует прочий трафик, сохраняется</translation>
    </message>
    <message>
        <source>Blocks other traffic</source>
        <translation>Блокирует прочий трафик</translation>
    </message>
    <message>
        <source>VPN tunnels</source>
        <translation>Туннели VPN</translation>
    </message>
    <message>
        <source>The arrow keys choose a tunnel, Enter shows everything about it.</source>
        <translation>Клавиши со стрелками выбирают туннель, Enter показывает всё о нём.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>VPN Tunnels</source>
        <translation>Туннели VPN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel, and see what goes through it</source>
        <translation>Решать, какие приложения могут использовать туннель VPN, и видеть, что через него идёт</translation>
    </message>
    <message>
        <source>vpn;tunnel;privacy;network;</source>
        <extracomment>Words for a search, each with a semicolon behind it.</extracomment>
        <translation>vpn;туннель;приватность;конфиденциальность;сеть;</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel</source>
        <translation>Решать, какие приложения могут использовать туннель VPN</translation>
    </message>
    <message>
        <source>Any application may ask for a VPN tunnel. You are shown who asks and what will happen, and you decide. Whatever you decide holds: nothing comes up without your answer, and when the application ends, its tunnel is gone.</source>
        <translation>Любое приложение может запросить туннель VPN. Вам показывают, кто запрашивает и что произойдёт, и решаете вы. То, что вы решили, соблюдается: без вашего ответа ничего не подключится, а когда приложение завершится, его туннель исчезнет.</translation>
    </message>
    <message>
        <source>A prompt that a keypress in mid-typing cannot answer</source>
        <translation>Вопрос, на который нельзя ответить случайным нажатием клавиши во время набора</translation>
    </message>
    <message>
        <source>The tunnels on this computer, whose they are, and what goes through them right now</source>
        <translation>Туннели этого компьютера, кому они принадлежат и что через них идёт прямо сейчас</translation>
    </message>
    <message>
        <source>A tray icon that tells the state without relying on colour</source>
        <translation>Значок в системном лотке, который показывает состояние не только цветом</translation>
    </message>
    <message>
        <source>The vpngui contributors</source>
        <translation>Участники проекта vpngui</translation>
    </message>
    <message>
        <source>The first version: a tunnel, asked for, allowed by a person, used, and gone without a trace.</source>
        <translation>Первая версия: туннель запрошен, разрешён человеком, использован и исчез без следа.</translation>
    </message>
    <message>
        <source>Make a VPN tunnel</source>
        <translation>Создать туннель VPN</translation>
    </message>
    <message>
        <source>Authentication is required for an application to make a VPN tunnel</source>
        <translation>Чтобы приложение могло создать туннель VPN, требуется аутентификация</translation>
    </message>
    <message>
        <source>Answer for the person at the screen whether a VPN tunnel may come up</source>
        <translation>Отвечать за человека у экрана, можно ли подключить туннель VPN</translation>
    </message>
    <message>
        <source>Authentication is required to answer for the person at the screen</source>
        <translation>Чтобы отвечать за человека у экрана, требуется аутентификация</translation>
    </message>
    <message>
        <source>See and end the VPN tunnels of other people</source>
        <translation>Видеть и завершать туннели VPN других людей</translation>
    </message>
    <message>
        <source>Authentication is required to see or end the VPN tunnels of other people</source>
        <translation>Чтобы видеть или завершать туннели VPN других людей, требуется аутентификация</translation>
    </message>
    <message>
        <source>Keep networks blocked when no VPN tunnel is up</source>
        <translation>Держать сети заблокированными, когда ни один туннель VPN не подключён</translation>
    </message>
    <message>
        <source>Authentication is required to change what stays blocked when no VPN tunnel is up</source>
        <translation>Чтобы изменить, что остаётся заблокированным, когда ни один туннель VPN не подключён, требуется аутентификация</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Что не удалось</translation>
    </message>
    <message>
        <source>vpngui keeps trying. If that goes on: is this computer online, and do the profile&apos;s endpoint and keys fit the server?</source>
        <translation>vpngui продолжает попытки. Если так и дальше: есть ли у этого компьютера доступ в интернет и подходят ли серверу конечная точка и ключи профиля?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Работает с</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Подключён с</translation>
    </message>
    <message>
        <source>New settings are being tried and go back by themselves unless kept</source>
        <translation>Новые настройки испытываются; если их не оставить, прежние вернутся автоматически</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>На испытании</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Nothing of this computer goes beside the tunnel</source>
        <translation>С этого компьютера ничто не идёт мимо туннеля</translation>
    </message>
    <message>
        <source>All traffic of this computer is blocked except:</source>
        <translation>Весь трафик этого компьютера блокируется, кроме:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks through the tunnel</source>
        <translation>
            <numerusform>через туннель – %Ln сеть</numerusform>
            <numerusform>через туннель – %Ln сети</numerusform>
            <numerusform>через туннель – %Ln сетей</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing through the tunnel</source>
        <translation>через туннель – ничего</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks outside the tunnel</source>
        <translation>
            <numerusform>мимо туннеля – %Ln сеть</numerusform>
            <numerusform>мимо туннеля – %Ln сети</numerusform>
            <numerusform>мимо туннеля – %Ln сетей</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing outside the tunnel</source>
        <translation>мимо туннеля – ничего</translation>
    </message>
    <message>
        <source>Kept: it stays until you lift it, also when you log out</source>
        <translation>Сохраняется: останется, пока вы её не снимете, даже когда вы выйдете из системы</translation>
    </message>
    <message>
        <source>Kept: it stays when the application ends</source>
        <translation>Сохраняется: останется, когда приложение завершится</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Процесс</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>{name}, number {index}</source>
        <translation>{name}, номер {index}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Другой конец</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-серверы</translation>
    </message>
    <message>
        <source>Names below</source>
        <translation>Имена в доменах</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>остаётся доступной</translation>
    </message>
    <message>
        <source>not reachable while connected</source>
        <translation>недоступна, пока туннель подключён</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Локальная сеть</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>всего {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>%Ln пакет</numerusform>
            <numerusform>%Ln пакета</numerusform>
            <numerusform>%Ln пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets lost</source>
        <translation>
            <numerusform>потерян %Ln пакет</numerusform>
            <numerusform>потеряно %Ln пакета</numerusform>
            <numerusform>потеряно %Ln пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>WireGuard</source>
        <translation>WireGuard</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln сервер</numerusform>
            <numerusform>%Ln сервера</numerusform>
            <numerusform>%Ln серверов</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>Последнее рукопожатие</translation>
    </message>
    <message>
        <source>On: once it was connected, nothing goes beside it, not even while it is down</source>
        <translation>Включён: после первого подключения ничто не идёт мимо него, даже пока он отключён</translation>
    </message>
    <message>
        <source>Off: while it is down, traffic goes outside</source>
        <translation>Выключен: пока он отключён, трафик идёт наружу</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Kill switch</translation>
    </message>
    <message>
        <source>in the system&apos;s kernel</source>
        <translation>в ядре системы</translation>
    </message>
    <message>
        <source>by the program wireguard-go</source>
        <translation>программой wireguard-go</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>by whom</comment>
        <translation>Зашифровано</translation>
    </message>
    <message>
        <source>reached at {address}</source>
        <translation>доступен по адресу {address}</translation>
    </message>
    <message>
        <source>its address is not known yet</source>
        <translation>его адрес пока неизвестен</translation>
    </message>
    <message>
        <source>last handshake: {when}</source>
        <translation>последнее рукопожатие: {when}</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>получено {received}, отправлено {sent}</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a handshake</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>{duration} назад</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Not looked at: {unseen}.</source>
        <translation>Не проверено: {unseen}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things do not work</source>
        <translation>
            <numerusform>Не работает %Ln пункт</numerusform>
            <numerusform>Не работают %Ln пункта</numerusform>
            <numerusform>Не работают %Ln пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything needed works; %Ln things are worth knowing</source>
        <translation>
            <numerusform>Всё необходимое работает; есть %Ln примечание</numerusform>
            <numerusform>Всё необходимое работает; есть %Ln примечания</numerusform>
            <numerusform>Всё необходимое работает; есть %Ln примечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Всё работает</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>None: nothing can be blocked</source>
        <translation>Нет: ничего нельзя заблокировать</translation>
    </message>
    <message>
        <source>iptables, with sets of addresses</source>
        <translation>iptables, с наборами адресов</translation>
    </message>
    <message>
        <source>None: names are looked up as without a tunnel</source>
        <translation>Нет: имена запрашиваются так же, как без туннеля</translation>
    </message>
    <message>
        <source>The file {file}</source>
        <translation>Файл {file}</translation>
    </message>
    <message>
        <source>This is {os}, kernel {kernel}.</source>
        <translation>Это {os}, ядро {kernel}.</translation>
    </message>
    <message>
        <source>The system bus does not answer: {reason}</source>
        <translation>Системная шина не отвечает: {reason}</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>Системная шина отвечает.</translation>
    </message>
    <message>
        <source>The VPN service runs, but does not answer: {reason}</source>
        <translation>Служба VPN работает, но не отвечает: {reason}</translation>
    </message>
    <message>
        <source>The VPN service is not running. It starts when it is needed.</source>
        <translation>Служба VPN не запущена. Она запустится, когда понадобится.</translation>
    </message>
    <message>
        <source>The VPN service is not running, and nothing starts it.</source>
        <translation>Служба VPN не запущена, и ничто её не запускает.</translation>
    </message>
    <message>
        <source>The VPN service runs, version {version}.</source>
        <translation>Служба VPN работает, версия {version}.</translation>
    </message>
    <message>
        <source>The VPN service has another version than this app ({version}).</source>
        <translation>Версия службы VPN отличается от версии этого приложения ({version}).</translation>
    </message>
    <message>
        <source>There is no packet filter. Nothing can be blocked, and no tunnel can carry all traffic.</source>
        <translation>Нет фильтра пакетов. Ничего нельзя заблокировать, и ни один туннель не может передавать весь трафик.</translation>
    </message>
    <message>
        <source>Traffic is blocked with {name}.</source>
        <translation>Трафик блокируется с помощью {name}.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are not used.</source>
        <translation>DNS-серверы туннеля не используются.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are set through: {name}</source>
        <translation>DNS-серверы туннеля задаются через: {name}</translation>
    </message>
    <message>
        <source>There is no WireGuard. Profiles cannot be connected.</source>
        <translation>WireGuard отсутствует. Профили нельзя подключить.</translation>
    </message>
    <message>
        <source>Profiles are connected by WireGuard ({name}).</source>
        <translation>Профили подключаются через WireGuard ({name}).</translation>
    </message>
    <message>
        <source>The files of these block lists were damaged: {lists}.</source>
        <translation>Файлы этих списков блокировки были повреждены: {lists}.</translation>
    </message>
    <message>
        <source>polkit does not answer, so every request is refused.</source>
        <translation>polkit не отвечает, поэтому каждый запрос отклоняется.</translation>
    </message>
    <message>
        <source>vpngui is not installed completely: polkit does not know {actions}.</source>
        <translation>vpngui установлен не полностью: polkit не знает {actions}.</translation>
    </message>
    <message>
        <source>polkit answers, and knows vpngui.</source>
        <translation>polkit отвечает и знает vpngui.</translation>
    </message>
    <message>
        <source>Your programs may ask for tunnels.</source>
        <translation>Вашим программам можно запрашивать туннели.</translation>
    </message>
    <message>
        <source>Your programs may not ask for tunnels in this session.</source>
        <translation>В этом сеансе вашим программам нельзя запрашивать туннели.</translation>
    </message>
    <message>
        <source>You may answer their requests.</source>
        <translation>Вам можно отвечать на их запросы.</translation>
    </message>
    <message>
        <source>You may not answer requests in this session.</source>
        <translation>В этом сеансе вам нельзя отвечать на запросы.</translation>
    </message>
    <message>
        <source>This kernel makes no tunnel interfaces: {reason}</source>
        <translation>Это ядро не создаёт интерфейсов туннелей: {reason}</translation>
    </message>
    <message>
        <source>The kernel makes tunnel interfaces.</source>
        <translation>Ядро создаёт интерфейсы туннелей.</translation>
    </message>
    <message>
        <source>The VPN service is not running, but this is left of it: {things}.</source>
        <translation>Служба VPN не запущена, но от неё осталось: {things}.</translation>
    </message>
    <message>
        <source>In the network of this computer: {things}.</source>
        <translation>В сети этого компьютера: {things}.</translation>
    </message>
    <message>
        <source>There is nothing of vpngui in the network of this computer.</source>
        <translation>В сети этого компьютера нет ничего от vpngui.</translation>
    </message>
    <message>
        <source>The reverse path filter of {links} is strict. It drops what a VPN server answers while its tunnel carries all traffic.</source>
        <translation>Фильтр обратного пути на {links} строгий. Он отбрасывает ответы VPN-сервера, пока туннель этого сервера передаёт весь трафик.</translation>
    </message>
    <message>
        <source>The reverse path filter lets the answers of VPN servers in.</source>
        <translation>Фильтр обратного пути пропускает ответы VPN-серверов.</translation>
    </message>
    <message>
        <source>The bus of this session does not answer: {reason}</source>
        <translation>Шина этого сеанса не отвечает: {reason}</translation>
    </message>
    <message>
        <source>The bus of this session answers.</source>
        <translation>Шина этого сеанса отвечает.</translation>
    </message>
    <message>
        <source>The app runs.</source>
        <translation>Приложение vpngui запущено.</translation>
    </message>
    <message>
        <source>The app is not running. It starts when it is needed.</source>
        <translation>Приложение vpngui не запущено. Оно запустится, когда понадобится.</translation>
    </message>
    <message>
        <source>The app is not running, and nothing starts it.</source>
        <translation>Приложение vpngui не запущено, и ничто его не запускает.</translation>
    </message>
    <message>
        <source>The VPN service does not take the answers of this app.</source>
        <translation>Служба VPN не принимает ответы этого приложения.</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Эта рабочая среда показывает значки в системном лотке.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Эта рабочая среда не показывает значки в системном лотке.</translation>
    </message>
    <message>
        <source>Start the D-Bus system bus. It is in the package dbus.</source>
        <translation>Запустите системную шину D-Bus. Она находится в пакете dbus.</translation>
    </message>
    <message>
        <source>Start it anew, as an administrator:</source>
        <translation>Перезапустите её от имени администратора:</translation>
    </message>
    <message>
        <source>Start it, as an administrator:</source>
        <translation>Запустите её от имени администратора:</translation>
    </message>
    <message>
        <source>Install nftables, then start the service anew:</source>
        <translation>Установите nftables, затем перезапустите службу:</translation>
    </message>
    <message>
        <source>Unless that is meant so, start the helper that sets them:</source>
        <translation>Если это не задумано, запустите средство, которое их задаёт:</translation>
    </message>
    <message>
        <source>Where they are wanted, install wireguard-go, then start the service anew:</source>
        <translation>Если они нужны, установите wireguard-go, затем перезапустите службу:</translation>
    </message>
    <message>
        <source>Set the lists up anew. What was in them was set aside in {folder}.</source>
        <translation>Создайте списки заново. То, что в них было, отложено в {folder}.</translation>
    </message>
    <message>
        <source>Install polkit, and start it:</source>
        <translation>Установите polkit и запустите его:</translation>
    </message>
    <message>
        <source>Install all parts of vpngui, then have the bus read them:</source>
        <translation>Установите все части vpngui, затем дайте шине их прочитать:</translation>
    </message>
    <message>
        <source>Log in at the screen, or have the administrator allow {action} in polkit.</source>
        <translation>Войдите в систему за самим компьютером, или пусть администратор разрешит {action} в polkit.</translation>
    </message>
    <message>
        <source>Load the driver, or start the computer anew:</source>
        <translation>Загрузите драйвер или перезагрузите компьютер:</translation>
    </message>
    <message>
        <source>Take it away:</source>
        <translation>Уберите это:</translation>
    </message>
    <message>
        <source>Make it loose, until the computer starts anew. A file in {folder} makes it last.</source>
        <translation>Сделайте его нестрогим до перезагрузки компьютера. Файл в {folder} сделает это постоянным.</translation>
    </message>
    <message>
        <source>Start vpngui in a desktop session.</source>
        <translation>Запустите vpngui в сеансе рабочего стола.</translation>
    </message>
    <message>
        <source>Start it:</source>
        <translation>Запустите его:</translation>
    </message>
    <message>
        <source>The top of the window says why. Another program may answer for you.</source>
        <translation>Причина указана вверху окна. Возможно, за вас отвечает другая программа.</translation>
    </message>
    <message>
        <source>The menu of applications opens the window.</source>
        <translation>Окно открывается из меню приложений.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>All traffic</source>
        <translation>Весь трафик</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>Эти сети</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Nothing goes to this peer yet.</source>
        <translation>К этому узлу пока ничего не идёт.</translation>
    </message>
    <message>
        <source>All of IPv4 goes to it, but not IPv6: that would be ::/0.</source>
        <translation>К нему идёт весь IPv4, но не IPv6: это было бы ::/0.</translation>
    </message>
    <message>
        <source>All of IPv6 goes to it, but not IPv4: that would be 0.0.0.0/0.</source>
        <translation>К нему идёт весь IPv6, но не IPv4: это было бы 0.0.0.0/0.</translation>
    </message>
    <message>
        <source>When it connects, and what it stops</source>
        <translation>Когда он подключается и что останавливает</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep the profile as it is here</source>
        <translation>Сохранить профиль таким, как здесь</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>What it says, and what vpngui does with it</source>
        <translation>Что в нём сказано и что с этим делает vpngui</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Выйти без сохранения?</translation>
    </message>
    <message>
        <source>What you changed in this profile would be lost.</source>
        <translation>То, что вы изменили в этом профиле, будет потеряно.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>Новая пара ключей</translation>
    </message>
    <message>
        <source>Public key of this computer</source>
        <translation>Открытый ключ этого компьютера</translation>
    </message>
    <message>
        <source>The other end needs this one: hand it on to who runs it.</source>
        <translation>Он нужен другому концу: передайте его тому, кто им управляет.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>Редко нужное</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>Назад к профилям</translation>
    </message>
    <message>
        <source>Asks first where something would be lost.</source>
        <translation>Сначала спросит, если что-то будет потеряно.</translation>
    </message>
    <message>
        <source>How the profile is shown</source>
        <translation>Как показывается профиль</translation>
    </message>
    <message>
        <source>All fields in groups, or the configuration as text.</source>
        <translation>Все поля по группам или конфигурация текстом.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Each value by itself</source>
        <translation>Каждое значение отдельно</translation>
    </message>
    <message>
        <source>The configuration as it is written</source>
        <translation>Конфигурация, как она пишется</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>Открытый ключ скопирован.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>A peer is the other end, such as a server. Without one nothing can connect.</source>
        <translation>Узел — это другой конец, например сервер. Без узла подключиться не к чему.</translation>
    </message>
    <message>
        <source>The fields below are of the chosen one.</source>
        <translation>Поля ниже относятся к выбранному.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Добавить узел</translation>
    </message>
    <message>
        <source>Remove this peer</source>
        <translation>Удалить этот узел</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Здесь что-то не так</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Новый профиль</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>Не удалось сохранить: {reason}.</translation>
    </message>
    <message>
        <source>This profile was removed, and its keys with it.</source>
        <translation>Этот профиль удалён, и его ключи вместе с ним.</translation>
    </message>
    <message>
        <source>This profile was removed. Save it to have it back.</source>
        <translation>Этот профиль удалён. Сохраните его, чтобы вернуть.</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you edit it here.</source>
        <translation>Этот профиль изменили в другом месте, пока вы правите его здесь.</translation>
    </message>
    <message>
        <source>Take that over</source>
        <translation>Взять то</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>The keys cannot be had now, and stay as they are: {reason}.</source>
        <translation>Ключи сейчас получить нельзя, они остаются прежними: {reason}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Saved. The connection that is there stays as it was: this counts from the next.</source>
        <translation>Сохранено. Нынешнее подключение остаётся прежним: это действует со следующего.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Переподключить</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>The keys are being fetched. The keyring may ask you to unlock it.</source>
        <translation>Ключи запрашиваются. Связка ключей может попросить разблокировать её.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need another look.</source>
        <translation>
            <numerusform>%Ln поле требует внимания.</numerusform>
            <numerusform>%Ln поля требуют внимания.</numerusform>
            <numerusform>%Ln полей требуют внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no peer yet, and cannot connect without one.</source>
        <translation>В нём ещё нет узла, и без узла он не подключится.</translation>
    </message>
    <message>
        <source>It has no address yet: nothing comes back without one.</source>
        <translation>В нём ещё нет адреса: без адреса ничего не вернётся.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ещё не сохранено.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The text is not understood yet.</source>
        <translation>Текст пока непонятен.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Строка {line}: {reason}</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Keys are hidden. One that stays as it is here is kept; type over it to have another.</source>
        <translation>Ключи скрыты. Тот, что здесь не тронут, сохраняется; впишите поверх другой, чтобы заменить его.</translation>
    </message>
    <message>
        <source>This profile is too long to be shown as text. Export it instead.</source>
        <translation>Этот профиль слишком длинный, чтобы показать его текстом. Экспортируйте его.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Закрытый ключ</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Адреса этого компьютера</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-серверы</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>Домены этих серверов</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Наибольший пакет (MTU)</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>Порт этого компьютера</translation>
    </message>
    <message>
        <source>Mark on packets (FwMark)</source>
        <translation>Метка пакетов (FwMark)</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Таблица маршрутизации</translation>
    </message>
    <message>
        <source>Public key of the peer</source>
        <translation>Открытый ключ узла</translation>
    </message>
    <message>
        <source>Address of the peer (endpoint)</source>
        <translation>Адрес узла (конечная точка)</translation>
    </message>
    <message>
        <source>What goes to this peer</source>
        <translation>Что идёт к этому узлу</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>Общий ключ</translation>
    </message>
    <message>
        <source>Keep alive every (seconds)</source>
        <translation>Сигнал каждые (секунды)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>How the profile is called in lists and questions.</source>
        <translation>Как профиль называется в списках и вопросах.</translation>
    </message>
    <message>
        <source>Stays on this computer. Nobody else should ever see it.</source>
        <translation>Остаётся на этом компьютере. Больше никто не должен его видеть.</translation>
    </message>
    <message>
        <source>Inside the tunnel, such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>Внутри туннеля, например 10.0.0.2/24 или fd00::2/64.</translation>
    </message>
    <message>
        <source>Who is asked for names while the profile is connected.</source>
        <translation>У кого запрашиваются имена, пока профиль подключён.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers. Without any, every name is.</source>
        <translation>Имена этих доменов запрашиваются у серверов. Без доменов — все имена.</translation>
    </message>
    <message>
        <source>In bytes. Leave it empty for what fits usually.</source>
        <translation>В байтах. Оставьте пустым для того, что обычно проходит.</translation>
    </message>
    <message>
        <source>Leave it empty for any that is free.</source>
        <translation>Оставьте пустым для любого свободного.</translation>
    </message>
    <message>
        <source>Kept for export. vpngui marks packets in its own way.</source>
        <translation>Сохраняется для экспорта. vpngui помечает пакеты по-своему.</translation>
    </message>
    <message>
        <source>“off” sets no routes. Empty, or anything else, has vpngui choose the table.</source>
        <translation>«off» не задаёт маршрутов. Если пусто или стоит другое, vpngui выбирает таблицу.</translation>
    </message>
    <message>
        <source>You get it from who runs the other end.</source>
        <translation>Вы получаете его от того, кто управляет другим концом.</translation>
    </message>
    <message>
        <source>Such as vpn.example:51820 or [2001:db8::1]:51820. Empty if the peer comes to you.</source>
        <translation>Например vpn.example:51820 или [2001:db8::1]:51820. Пусто, если узел приходит к вам сам.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. What comes from it has to come from there.</source>
        <translation>Например 10.0.0.0/8. То, что приходит от него, должно приходить оттуда.</translation>
    </message>
    <message>
        <source>A second secret that both ends share. Most peers have none.</source>
        <translation>Второй секрет, общий для обоих концов. У большинства узлов его нет.</translation>
    </message>
    <message>
        <source>25 is usual behind a router. Leave it empty where it is not needed.</source>
        <translation>За маршрутизатором обычно 25. Оставьте пустым, где это не нужно.</translation>
    </message>
    <message>
        <source>The first line is what the peer is called here.</source>
        <translation>Первая строка — имя узла здесь.</translation>
    </message>
    <message>
        <source>For yourself. They are kept as comments of the configuration.</source>
        <translation>Для вас. Они хранятся как комментарии конфигурации.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Добавить адрес</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Добавить сервер</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Добавить домен</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Добавить сеть</translation>
    </message>
    <message>
        <source>Connect at login</source>
        <translation>Подключать при входе в систему</translation>
    </message>
    <message>
        <source>You are asked as always, unless your answer is remembered. vpngui itself has to start at login, too: see Preferences.</source>
        <translation>Вас спросят, как всегда, если ваш ответ не запомнен. Сам vpngui тоже должен запускаться при входе в систему: см. «Параметры».</translation>
    </message>
    <message>
        <source>Connect on networks you do not trust</source>
        <translation>Подключать в сетях, которым вы не доверяете</translation>
    </message>
    <message>
        <source>Such as an open Wi-Fi. Preferences has the networks that you trust.</source>
        <translation>Например в открытом Wi-Fi. Сети, которым вы доверяете, — в параметрах.</translation>
    </message>
    <message>
        <source>Block everything when this tunnel is down</source>
        <translation>Блокировать всё, когда этот туннель отключён</translation>
    </message>
    <message>
        <source>Once it was connected, nothing goes around it until you lift the block or log out.</source>
        <translation>После первого подключения ничто не идёт в обход, пока вы не снимете блокировку или не выйдете из системы.</translation>
    </message>
    <message>
        <source>Keep that block until you lift it</source>
        <translation>Сохранять эту блокировку, пока вы её не снимете</translation>
    </message>
    <message>
        <source>Also after you log out. Connecting may then ask for a password.</source>
        <translation>Также после вашего выхода из системы. Для подключения тогда может потребоваться пароль.</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Оставить локальную сеть доступной</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>Принтеры и другие устройства вокруг вас остаются доступны рядом с туннелем, через который идёт весь трафик. Как и все остальные там.</translation>
    </message>
    <message>
        <source>Peer {number}</source>
        <translation>Узел {number}</translation>
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
        <translation>Дайте профилю имя.</translation>
    </message>
    <message>
        <source>A name is one line of up to {limit} bytes. Take a shorter one.</source>
        <translation>Имя — это одна строка до {limit} байт. Возьмите короче.</translation>
    </message>
    <message>
        <source>Another profile is called so. Take another name.</source>
        <translation>Так называется другой профиль. Возьмите другое имя.</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>Здесь нужен ключ.</translation>
    </message>
    <message>
        <source>A key is 44 letters, digits and signs, and ends with “=”.</source>
        <translation>Ключ — это 44 буквы, цифры и знака, в конце «=».</translation>
    </message>
    <message>
        <source>Another peer has this key already.</source>
        <translation>Этот ключ уже есть у другого узла.</translation>
    </message>
    <message>
        <source>This is your own public key. The one of the other end belongs here.</source>
        <translation>Это ваш собственный открытый ключ. Сюда нужен ключ другого конца.</translation>
    </message>
    <message>
        <source>Type a name or an address, a colon and a port: vpn.example:51820, [2001:db8::1]:51820.</source>
        <translation>Введите имя или адрес, двоеточие и порт: vpn.example:51820, [2001:db8::1]:51820.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535.</source>
        <translation>Порт — это целое число от 1 до 65535.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>Здесь может быть от {least} до {most} байт.</translation>
    </message>
    <message>
        <source>A mark is a number such as 51820 or 0xca6c.</source>
        <translation>Метка — это число, например 51820 или 0xca6c.</translation>
    </message>
    <message>
        <source>Type “off”, a number or the name of a table, or nothing.</source>
        <translation>Введите «off», номер или имя таблицы либо ничего.</translation>
    </message>
    <message>
        <source>Type a number of seconds up to 65535, or nothing.</source>
        <translation>Введите число секунд до 65535 либо ничего.</translation>
    </message>
    <message>
        <source>A note must not hold a key: notes are not kept as secrets are.</source>
        <translation>В заметке не должно быть ключа: заметки хранятся не так, как секреты.</translation>
    </message>
    <message>
        <source>“{text}” is no address. A domain belongs into the list of domains.</source>
        <translation>«{text}» — не адрес. Домену место в списке доменов.</translation>
    </message>
    <message>
        <source>“{text}” is no domain. An address belongs into the list of servers.</source>
        <translation>«{text}» — не домен. Адресу место в списке серверов.</translation>
    </message>
    <message>
        <source>{text} goes to another peer already.</source>
        <translation>{text} уже идёт к другому узлу.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>Для IPv6 нужно {six} байт. Возьмите больше или удалите адреса и сети IPv6.</translation>
    </message>
    <message>
        <source>All peers together can have {networks} networks. Remove some.</source>
        <translation>У всех узлов вместе может быть {networks} сетей. Удалите часть.</translation>
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
        <translation>Приложения запрашивают туннели VPN, а вы решаете. Что бы вы ни решили, так и будет.</translation>
    </message>
    <message>
        <source>Free software by the vpngui contributors, under the Apache License 2.0. It comes without any warranty. The windows are made with Qt {version}, under the GNU LGPL 3.</source>
        <translation>Свободное программное обеспечение участников vpngui под лицензией Apache License 2.0. Поставляется без каких-либо гарантий. Окна созданы с помощью Qt {version}, под лицензией GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Прочитать лицензию</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>О Qt</translation>
    </message>
    <message>
        <source>What draws this window, and its licence</source>
        <translation>Что рисует это окно и какова лицензия</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Самопроверка</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Do the self-test once more</source>
        <translation>Провести самопроверку ещё раз</translation>
    </message>
    <message>
        <source>What works, too, or only what needs a look</source>
        <translation>И то, что работает, или только то, на что надо взглянуть</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>The self-test could not be done</source>
        <translation>Выполнить самопроверку не удалось</translation>
    </message>
    <message>
        <source>Hide what works</source>
        <translation>Скрыть то, что работает</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln checks</source>
        <translation>
            <numerusform>Показать все проверки (%Ln)</numerusform>
            <numerusform>Показать все проверки (%Ln)</numerusform>
            <numerusform>Показать все проверки (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Перейти на страницу</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>Искать на странице</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Отменить, повторить</translation>
    </message>
    <message>
        <source>Apply a changed block list</source>
        <translation>Применить изменённый список блокировки</translation>
    </message>
    <message>
        <source>Copy, paste what is chosen</source>
        <translation>Копировать, вставить выбранное</translation>
    </message>
    <message>
        <source>Remove or revoke what is chosen</source>
        <translation>Удалить или отозвать выбранное</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Следующий и предыдущий элемент управления</translation>
    </message>
    <message>
        <source>Switch or press a control</source>
        <translation>Переключить или нажать элемент управления</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Что запущено</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>For those who help you, in English. Addresses and names are replaced by numbers; look through it before you send it.</source>
        <translation>Для тех, кто вам помогает, на английском языке. Адреса и имена заменены номерами; просмотрите отчёт, прежде чем отправить его.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command {command}</source>
        <translation>Копировать команду {command}</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Записать отчёт</translation>
    </message>
    <message>
        <source>Collect what others need to help you</source>
        <translation>Собрать то, что нужно другим, чтобы помочь вам</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>To paste it where you ask for help</source>
        <translation>Чтобы вставить там, где вы просите о помощи</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>VPN service</source>
        <translation>Служба VPN</translation>
    </message>
    <message>
        <source>Questions of applications</source>
        <translation>Вопросы приложений</translation>
    </message>
    <message>
        <source>Traffic is blocked with</source>
        <translation>Средство блокировки трафика</translation>
    </message>
    <message>
        <source>DNS servers are set through</source>
        <translation>Средство настройки DNS-серверов</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Это приложение</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Системная шина недоступна</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Не запущена</translation>
    </message>
    <message>
        <source>Running, version {version}</source>
        <translation>Запущена, версия {version}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Запущена</translation>
    </message>
    <message>
        <source>Nobody answers them</source>
        <translation>Никто на них не отвечает</translation>
    </message>
    <message>
        <source>This app shows them to you</source>
        <translation>Это приложение показывает их вам</translation>
    </message>
    <message>
        <source>This app may not show them: {reason}</source>
        <translation>Этому приложению нельзя их показывать: {reason}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The traffic history could not be read, so a new one was begun. The old one is kept as {path}.</source>
        <translation>Журнал трафика не удалось прочитать, поэтому начат новый. Старый оставлен как {path}.</translation>
    </message>
    <message>
        <source>A later version of vpngui wrote the traffic history, so it is left alone. What passes now is forgotten when vpngui ends. The file is {path}.</source>
        <translation>Журнал трафика записан более поздней версией vpngui, поэтому он не изменяется. То, что проходит сейчас, забудется, когда vpngui завершится. Файл: {path}.</translation>
    </message>
    <message>
        <source>Another vpngui of yours, in another session, keeps the traffic history. This one shows what passes while it runs, and forgets it when it ends.</source>
        <translation>Журнал трафика ведёт другой ваш vpngui, в другом сеансе. Этот показывает то, что проходит, пока он запущен, и забывает это при завершении.</translation>
    </message>
    <message>
        <source>The disk is full, so the traffic history is kept in memory. It is written as soon as there is room, and forgotten if vpngui ends before.</source>
        <translation>Диск заполнен, поэтому журнал трафика хранится в памяти. Он будет записан, как только появится место, и забудется, если vpngui завершится раньше.</translation>
    </message>
    <message>
        <source>There is no home directory, so the traffic history is forgotten when vpngui ends.</source>
        <translation>Нет домашней папки, поэтому журнал трафика забудется, когда vpngui завершится.</translation>
    </message>
    <message>
        <source>The traffic history cannot be written to {path}: {reason}. It is kept in memory, tried again and again, and forgotten if vpngui ends before that works.</source>
        <translation>Журнал трафика не удаётся записать в {path}: {reason}. Он хранится в памяти, попытки повторяются, и он забудется, если vpngui завершится раньше, чем запись удастся.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>An unknown program</source>
        <translation>Неизвестная программа</translation>
    </message>
    <message>
        <source>WireGuard profile with the keys {keys}</source>
        <translation>Профиль WireGuard с ключами {keys}</translation>
    </message>
    <message>
        <source>Not verified: it says that it is the Flatpak application {name}</source>
        <translation>Не подтверждено: называет себя приложением Flatpak {name}</translation>
    </message>
    <message>
        <source>Not verified: the system cannot tell which program this is</source>
        <translation>Не подтверждено: система не может определить, какая это программа</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it, started as {unit}</source>
        <translation>Не подтверждено: выполняется {executable}, запущено как {unit}</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it</source>
        <translation>Не подтверждено: выполняется {executable}</translation>
    </message>
    <message>
        <source>Verified: Snap application {name}</source>
        <translation>Подтверждено: приложение Snap {name}</translation>
    </message>
    <message>
        <source>Verified: package {name}</source>
        <translation>Подтверждено: пакет {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>New list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>Export networks</source>
        <translation>Экспорт сетей</translation>
    </message>
    <message>
        <source>Plain list (*.txt)</source>
        <translation>Простой список (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were written.</source>
        <translation>
            <numerusform>Записана %Ln сеть.</numerusform>
            <numerusform>Записаны %Ln сети.</numerusform>
            <numerusform>Записано %Ln сетей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>Импорт сетей</translation>
    </message>
    <message>
        <source>Lists (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</source>
        <translation>Списки (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>This cuts the computer off</source>
        <translation>Это отрежет компьютер от сети</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Применение…</translation>
    </message>
    <message>
        <source>“{title}” is lifted and removed.</source>
        <translation>Список «{title}» снят и удалён.</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>Список «{title}» удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What was not applied is discarded.</source>
        <translation>То, что не было применено, отброшено.</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>Добавить {network}</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Отбросить мои</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мои</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln networks</source>
        <translation>
            <numerusform>Добавление %Ln сети</numerusform>
            <numerusform>Добавление %Ln сетей</numerusform>
            <numerusform>Добавление %Ln сетей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing all by %Ln networks</source>
        <translation>
            <numerusform>Замена всех на %Ln сеть</numerusform>
            <numerusform>Замена всех на %Ln сети</numerusform>
            <numerusform>Замена всех на %Ln сетей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln networks</source>
        <translation>
            <numerusform>Удаление %Ln сети</numerusform>
            <numerusform>Удаление %Ln сетей</numerusform>
            <numerusform>Удаление %Ln сетей</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>Изменение комментария</translation>
    </message>
    <message>
        <source>One row holds one network; add the others by themselves.</source>
        <translation>В одной строке одна сеть; остальные добавьте отдельно.</translation>
    </message>
    <message>
        <source>Change of a network</source>
        <translation>Изменение сети</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Объединять нечего.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Объединение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks less, and the same addresses are in the list.</source>
        <translation>
            <numerusform>На %Ln сеть меньше, а адреса в списке те же.</numerusform>
            <numerusform>На %Ln сети меньше, а адреса в списке те же.</numerusform>
            <numerusform>На %Ln сетей меньше, а адреса в списке те же.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list has %Ln networks at the most.</source>
        <translation>
            <numerusform>В списке может быть не больше %Ln сети.</numerusform>
            <numerusform>В списке может быть не больше %Ln сетей.</numerusform>
            <numerusform>В списке может быть не больше %Ln сетей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Make the fewest networks that hold the same addresses</source>
        <translation>Составить наименьшее число сетей с теми же адресами</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Forget what is not applied</source>
        <translation>Забыть то, что не применено</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>{undo}: {what}</source>
        <translation>{undo}: {what}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message numerus="yes">
        <source>Also add the %Ln networks of which an address is given</source>
        <translation>
            <numerusform>Добавить также %Ln сеть, для которой указан адрес</numerusform>
            <numerusform>Добавить также %Ln сети, для которых указан адрес</numerusform>
            <numerusform>Добавить также %Ln сетей, для которых указан адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what is in the list now</source>
        <translation>Удалить то, что сейчас в списке</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>What was not understood, as text</source>
        <translation>Что не было понято, текстом</translation>
    </message>
    <message>
        <source>Nothing is added</source>
        <translation>Ничего не добавляется</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Lines that add nothing, and why</source>
        <translation>Строки, которые ничего не добавляют, и почему</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were added.</source>
        <translation>
            <numerusform>Добавлена %Ln сеть.</numerusform>
            <numerusform>Добавлены %Ln сети.</numerusform>
            <numerusform>Добавлено %Ln сетей.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than a list may be.</source>
        <translation>Файл {file} больше, чем может быть список.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Списки блокировки</translation>
    </message>
    <message>
        <source>The arrow keys choose a list, Enter opens it.</source>
        <translation>Клавиши со стрелками выбирают список, Enter открывает его.</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Импорт списка…</translation>
    </message>
    <message>
        <source>Make a list without networks</source>
        <translation>Создать список без сетей</translation>
    </message>
    <message>
        <source>Make a list of the networks in a file</source>
        <translation>Создать список из сетей в файле</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Networks of the list</source>
        <translation>Сети списка</translation>
    </message>
    <message>
        <source>No networks yet. Type one above, paste many, or drop a file here.</source>
        <translation>Сетей пока нет. Введите сеть выше, вставьте сразу много или перетащите сюда файл.</translation>
    </message>
    <message>
        <source>No network of the list is like that.</source>
        <translation>В списке нет таких сетей.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste networks</source>
        <translation>Вставить сети</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Удалить из списка</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Сортировать по этому столбцу</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>Whether what the list says is to count</source>
        <translation>Должно ли действовать то, что сказано в списке</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>Что делает список</translation>
    </message>
    <message>
        <source>Block these networks</source>
        <translation>Блокировать эти сети</translation>
    </message>
    <message>
        <source>Allow only these networks</source>
        <translation>Разрешать только эти сети</translation>
    </message>
    <message>
        <source>When the list is in force</source>
        <translation>Когда действует список</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>Имя туннеля</translation>
    </message>
    <message>
        <source>Remove the whole list</source>
        <translation>Удалить весь список</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>While the tunnel {tunnel} is up</source>
        <translation>Пока подключён туннель {tunnel}</translation>
    </message>
    <message>
        <source>While another tunnel is up…</source>
        <translation>Пока подключён другой туннель…</translation>
    </message>
    <message>
        <source>Change of the title</source>
        <translation>Изменение названия</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>Включение</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>Выключение</translation>
    </message>
    <message>
        <source>Change of what the list does</source>
        <translation>Изменение того, что делает список</translation>
    </message>
    <message>
        <source>A tunnel&apos;s name is 1 to 15 letters, digits, “_”, “.” and “-”.</source>
        <translation>Имя туннеля – от 1 до 15 букв, цифр и знаков «_», «.», «-».</translation>
    </message>
    <message>
        <source>Change of when the list is in force</source>
        <translation>Изменение того, когда список действует</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Служба VPN не запущена</translation>
    </message>
    <message>
        <source>It keeps the block lists. Without it none is in force.</source>
        <translation>Она ведёт списки блокировки. Без неё ни один из них не действует.</translation>
    </message>
    <message>
        <source>Block lists are out of reach</source>
        <translation>Списки блокировки недоступны</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>No block lists</source>
        <translation>Списков блокировки нет</translation>
    </message>
    <message>
        <source>A block list keeps this computer away from networks that you name: trackers, attackers, a whole country. Or the other way round: nothing but the listed networks can be reached. It holds for everybody on this computer, with a tunnel or without.</source>
        <translation>Список блокировки не подпускает этот компьютер к сетям, которые вы назовёте: к следящим, к атакующим, к целой стране. Или наоборот: доступны только сети из списка. Он действует для всех на этом компьютере, с туннелем или без него.</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>Или перетащите файл сюда.</translation>
    </message>
    <message>
        <source>All block lists</source>
        <translation>Все списки блокировки</translation>
    </message>
    <message>
        <source>Leave this list, and keep what was typed</source>
        <translation>Покинуть этот список и оставить введённое</translation>
    </message>
    <message>
        <source>{network} holds all of it: merging the list would leave this row out.</source>
        <translation>Сеть {network} содержит её целиком: при объединении списка эта строка исчезла бы.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>всего {amount}</translation>
    </message>
    <message>
        <source>lies within {network}</source>
        <translation>входит в {network}</translation>
    </message>
    <message>
        <source>stopped: {count}</source>
        <translation>остановлено: {count}</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>Посл. остановка</translation>
    </message>
    <message>
        <source>Another network of the list that holds all of this one</source>
        <translation>Другая сеть списка, которая содержит эту целиком</translation>
    </message>
    <message>
        <source>Packets that were stopped since the list is in force</source>
        <translation>Пакеты, остановленные с тех пор, как список действует</translation>
    </message>
    <message>
        <source>When this window saw the number rise; what happens while it is closed is only counted</source>
        <translation>Когда это окно заметило рост числа; то, что происходит, пока оно закрыто, только считается</translation>
    </message>
    <message>
        <source>Add a network: 203.0.113.0/24</source>
        <translation>Добавить сеть: 203.0.113.0/24</translation>
    </message>
    <message>
        <source>Network to add</source>
        <translation>Добавляемая сеть</translation>
    </message>
    <message>
        <source>A network, an address or a range; a comment after “#”. Paste many at once.</source>
        <translation>Сеть, адрес или диапазон; после «#» – комментарий. Можно вставить сразу много.</translation>
    </message>
    <message>
        <source>Add the network to the list</source>
        <translation>Добавить сеть в список</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Add the networks of a file to the list</source>
        <translation>Добавить в список сети из файла</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write the networks of the list into a file</source>
        <translation>Записать сети списка в файл</translation>
    </message>
    <message>
        <source>Find networks, addresses, comments</source>
        <translation>Поиск сетей, адресов, комментариев</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Поиск в списке</translation>
    </message>
    <message>
        <source>Which networks are shown</source>
        <translation>Какие сети показаны</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Все сети</translation>
    </message>
    <message>
        <source>Within others</source>
        <translation>Внутри других</translation>
    </message>
    <message>
        <source>Stopped something</source>
        <translation>Что-то остановили</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>%Ln сеть</numerusform>
            <numerusform>%Ln сети</numerusform>
            <numerusform>%Ln сетей</numerusform>
        </translation>
    </message>
    <message>
        <source>neither a network nor an address</source>
        <translation>не сеть и не адрес</translation>
    </message>
    <message>
        <source>the prefix length goes from 1 to 32, with IPv6 to 128</source>
        <translation>длина префикса – от 1 до 32, для IPv6 до 128</translation>
    </message>
    <message>
        <source>that is every address there is</source>
        <translation>это все адреса, какие есть</translation>
    </message>
    <message>
        <source>an address within the network {network}</source>
        <translation>адрес внутри сети {network}</translation>
    </message>
    <message>
        <source>this computer itself, which no list can hold</source>
        <translation>сам этот компьютер, его нельзя внести в список</translation>
    </message>
    <message>
        <source>a name; lists hold networks</source>
        <translation>имя; в списках сети</translation>
    </message>
    <message>
        <source>leads a name nowhere; there is no network</source>
        <translation>направляет имя в никуда; сети здесь нет</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>диапазон кончается раньше, чем начинается</translation>
    </message>
    <message>
        <source>several addresses; a range is written as 192.0.2.0-192.0.2.9</source>
        <translation>несколько адресов; диапазон записывается как 192.0.2.0-192.0.2.9</translation>
    </message>
    <message>
        <source>the netmask has gaps</source>
        <translation>в маске сети есть разрывы</translation>
    </message>
    <message>
        <source>{network} stands further up already</source>
        <translation>{network} уже стоит выше</translation>
    </message>
    <message>
        <source>the list has {network} already</source>
        <translation>{network} уже есть в списке</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>названия столбцов</translation>
    </message>
    <message>
        <source>counts twice: {network} holds all of it</source>
        <translation>считается дважды: {network} содержит её целиком</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks are new.</source>
        <translation>
            <numerusform>Новых сетей: %Ln.</numerusform>
            <numerusform>Новых сетей: %Ln.</numerusform>
            <numerusform>Новых сетей: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>Не распознана %Ln строка.</numerusform>
            <numerusform>Не распознаны %Ln строки.</numerusform>
            <numerusform>Не распознано %Ln строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say what is there already.</source>
        <translation>
            <numerusform>%Ln строка повторяет то, что уже есть.</numerusform>
            <numerusform>%Ln строки повторяют то, что уже есть.</numerusform>
            <numerusform>%Ln строк повторяют то, что уже есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new networks lie within others.</source>
        <translation>
            <numerusform>%Ln новая сеть входит в другую.</numerusform>
            <numerusform>%Ln новые сети входят в другие.</numerusform>
            <numerusform>%Ln новых сетей входят в другие.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are empty or comments.</source>
        <translation>
            <numerusform>%Ln строка пустая или комментарий.</numerusform>
            <numerusform>%Ln строки пустые или комментарии.</numerusform>
            <numerusform>%Ln строк пустые или комментарии.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}: {text} – {reason}</source>
        <translation>строка {number}: {text} – {reason}</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Ещё не применён</translation>
    </message>
    <message>
        <source>Changed, not applied</source>
        <translation>Изменён, не применён</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>Waits for {tunnel}</source>
        <translation>Ждёт туннель {tunnel}</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Не действует</translation>
    </message>
    <message>
        <source>Nothing goes anywhere: this computer is cut off</source>
        <translation>Ничего никуда не идёт: этот компьютер отрезан от сети</translation>
    </message>
    <message>
        <source>Only the networks below can be reached; all others are cut off</source>
        <translation>Доступны только сети ниже; все остальные отрезаны</translation>
    </message>
    <message>
        <source>Nothing goes to the networks below, and nothing comes from them</source>
        <translation>Ничего не идёт в сети ниже, и ничего не приходит из них</translation>
    </message>
    <message>
        <source>{what}, once the list is switched on.</source>
        <translation>{what}, когда список включён.</translation>
    </message>
    <message>
        <source>{what}, while the tunnel {tunnel} is up.</source>
        <translation>{what}, пока подключён туннель {tunnel}.</translation>
    </message>
    <message>
        <source>{what}, for everybody on this computer.</source>
        <translation>{what}, для всех на этом компьютере.</translation>
    </message>
    <message>
        <source>“{text}” is not added: {reason}.</source>
        <translation>«{text}» не добавлено: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>показано: %Ln</numerusform>
            <numerusform>показано: %Ln</numerusform>
            <numerusform>показано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within others</source>
        <translation>
            <numerusform>внутри других: %Ln</numerusform>
            <numerusform>внутри других: %Ln</numerusform>
            <numerusform>внутри других: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets to others stopped</source>
        <translation>
            <numerusform>остановлен %Ln пакет в другие сети</numerusform>
            <numerusform>остановлено %Ln пакета в другие сети</numerusform>
            <numerusform>остановлено %Ln пакетов в другие сети</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a title first.</source>
        <translation>Сначала дайте списку название.</translation>
    </message>
    <message>
        <source>Add a network first.</source>
        <translation>Сначала добавьте сеть.</translation>
    </message>
    <message>
        <source>Somebody else has removed this list meanwhile. What you changed is not applied; keep it to bring the list back with it.</source>
        <translation>Тем временем кто-то другой удалил этот список. Ваши изменения не применены; оставьте их, чтобы вернуть список вместе с ними.</translation>
    </message>
    <message>
        <source>Somebody else has changed this list meanwhile. What you changed is not applied; keep it to put it in the place of theirs.</source>
        <translation>Тем временем кто-то другой изменил этот список. Ваши изменения не применены; оставьте их, чтобы заменить ими чужие.</translation>
    </message>
    <message>
        <source>The list has no network, so nothing goes anywhere: no web page, no mail, no update, no tunnel, for everybody on this computer.</source>
        <translation>В списке нет ни одной сети, поэтому ничего никуда не идёт: ни веб-страницы, ни почта, ни обновления, ни туннели, для всех на этом компьютере.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</source>
        <translation>
            <numerusform>Всем на этом компьютере доступна только %Ln сеть этого списка. Веб-страницы, обновления, поиск имён и туннели работают, только если их серверы есть в списке.</numerusform>
            <numerusform>Всем на этом компьютере доступны только %Ln сети этого списка. Веб-страницы, обновления, поиск имён и туннели работают, только если их серверы есть в списке.</numerusform>
            <numerusform>Всем на этом компьютере доступно только %Ln сетей этого списка. Веб-страницы, обновления, поиск имён и туннели работают, только если их серверы есть в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has half of all addresses or more: most of the Internet cannot be reached, by anybody on this computer.</source>
        <translation>В списке половина всех адресов или больше: большая часть Интернета недоступна никому на этом компьютере.</translation>
    </message>
    <message>
        <source>One file at a time: {file} is read, the others are not.</source>
        <translation>По одному файлу за раз: {file} читается, остальные нет.</translation>
    </message>
    <message>
        <source>The list has {network} already.</source>
        <translation>{network} уже есть в списке.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>No network</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>Wired network with the router {router}</source>
        <translation>Проводная сеть с маршрутизатором {router}</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Проводная сеть</translation>
    </message>
    <message>
        <source>Network of an unknown kind</source>
        <translation>Сеть неизвестного вида</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Мобильная сеть</translation>
    </message>
    <message>
        <source>vpngui does not know now which network this is.</source>
        <translation>vpngui сейчас не знает, что это за сеть.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Этот компьютер не подключён ни к какой сети.</translation>
    </message>
    <message>
        <source>{network}. {more}</source>
        <translation>{network}. {more}</translation>
    </message>
    <message>
        <source>Everybody can open a Wi-Fi of this name, so it cannot be trusted.</source>
        <translation>Wi-Fi с таким именем может открыть кто угодно, поэтому доверять ему нельзя.</translation>
    </message>
    <message>
        <source>Nothing tells it apart from others, so it cannot be trusted.</source>
        <translation>Её ничто не отличает от других, поэтому доверять ей нельзя.</translation>
    </message>
    <message>
        <source>It is recognised by its password, which nobody else can imitate.</source>
        <translation>Она узнаётся по паролю, который никто другой подделать не может.</translation>
    </message>
    <message>
        <source>It is recognised by its connection&apos;s settings.</source>
        <translation>Она узнаётся по настройкам подключения.</translation>
    </message>
    <message>
        <source>It is recognised by its router, which somebody nearby could imitate.</source>
        <translation>Она узнаётся по маршрутизатору, который мог бы подделать кто-то поблизости.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect after you log in. If you do not allow it, you are asked again after the next login.</source>
        <translation>Вы хотели, чтобы этот профиль подключался после вашего входа в систему. Если вы не разрешите, вас спросят снова после следующего входа.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect on networks that you do not trust. If you do not allow it, you are asked again on the next one.</source>
        <translation>Вы хотели, чтобы этот профиль подключался в сетях, которым вы не доверяете. Если вы не разрешите, вас спросят снова в следующей.</translation>
    </message>
    <message>
        <source>It connected by itself after you logged in.</source>
        <translation>Он подключился сам после вашего входа в систему.</translation>
    </message>
    <message>
        <source>It connected by itself: you do not trust this network.</source>
        <translation>Он подключился сам: вы не доверяете этой сети.</translation>
    </message>
    <message>
        <source>{name} could not connect by itself: {reason}</source>
        <translation>Профиль {name} не смог подключиться сам: {reason}</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>Доверять этой сети</translation>
    </message>
    <message>
        <source>Profiles can connect by themselves on networks that you do not trust. You are asked as always, unless you let your answer be remembered.</source>
        <translation>Профили могут сами подключаться в сетях, которым вы не доверяете. Вас спросят, как всегда, если вы не дали запомнить свой ответ.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Забыть {name}</translation>
    </message>
    <message>
        <source>{kind}, trusted</source>
        <translation>{kind}, доверенная</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Trust {name} again</source>
        <translation>Снова доверять {name}</translation>
    </message>
    <message>
        <source>{kind}, not trusted any more</source>
        <translation>{kind}, больше не доверенная</translation>
    </message>
    <message>
        <source>Which networks you trust could not be read or written: {reason}</source>
        <translation>Не удалось прочитать или записать, каким сетям вы доверяете: {reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Another program had changed the network settings of the tunnels. They were put right.</source>
        <translation>Другая программа изменила сетевые настройки туннелей. Они исправлены.</translation>
    </message>
    <message>
        <source>Answers that were to hold always are lost: their file was damaged. You will be asked again.</source>
        <translation>Ответы, которые должны были действовать всегда, утрачены: их файл был повреждён. Вас спросят снова.</translation>
    </message>
    <message>
        <source>Block lists are lost: their files were damaged. What they stopped may pass now. Help and diagnostics says which ones.</source>
        <translation>Списки блокировки потеряны: их файлы были повреждены. То, что они останавливали, может теперь проходить. Какие именно — сказано в «Справке и диагностике».</translation>
    </message>
    <message>
        <source>{name} was disconnected: another tunnel carries the same networks now.</source>
        <translation>Туннель {name} был отключён: те же сети теперь передаёт другой туннель.</translation>
    </message>
    <message>
        <source>{name} began to block all traffic of this computer except what its application lists.</source>
        <translation>Туннель {name} начал блокировать весь трафик этого компьютера, кроме перечисленного его приложением.</translation>
    </message>
    <message>
        <source>{name} is lost: another program removed its interface.</source>
        <translation>Туннель {name} утрачен: другая программа удалила его интерфейс.</translation>
    </message>
    <message>
        <source>Nobody kept the settings that were tried for {name}. The former ones are back.</source>
        <translation>Никто не оставил настройки, которые испытывались для туннеля {name}. Прежние возвращены.</translation>
    </message>
    <message>
        <source>The settings that were tried for {name} stay: going back by itself was not safe or not possible.</source>
        <translation>Настройки, которые испытывались для туннеля {name}, остаются: автоматический возврат был небезопасен или невозможен.</translation>
    </message>
    <message>
        <source>Another program renamed a tunnel&apos;s interface. It is called {name} now.</source>
        <translation>Другая программа переименовала интерфейс туннеля. Теперь он называется {name}.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name} does not work</source>
        <translation>Туннель {name} не работает</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>Туннель {name} подключён</translation>
    </message>
    <message>
        <source>What went through it goes outside again.</source>
        <translation>То, что шло через него, снова идёт мимо туннеля.</translation>
    </message>
    <message>
        <source>What went through it is blocked.</source>
        <translation>То, что шло через него, заблокировано.</translation>
    </message>
    <message>
        <source>{name} is disconnected</source>
        <translation>Туннель {name} отключён</translation>
    </message>
    <message>
        <source>The server of {name} does not answer</source>
        <translation>Сервер {name} не отвечает</translation>
    </message>
    <message>
        <source>vpngui keeps trying. What is meant for the tunnel goes nowhere meanwhile.</source>
        <translation>vpngui продолжает попытки. То, что предназначено туннелю, пока никуда не идёт.</translation>
    </message>
    <message>
        <source>Its server answers again.</source>
        <translation>Его сервер снова отвечает.</translation>
    </message>
    <message>
        <source>The tunnel was removed.</source>
        <translation>Туннель удалён.</translation>
    </message>
    <message>
        <source>The tunnel is gone: its application has ended, or it was removed.</source>
        <translation>Туннеля больше нет: его приложение завершилось, или его удалили.</translation>
    </message>
    <message>
        <source>All traffic goes through it.</source>
        <translation>Весь трафик идёт через него.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks go through it.</source>
        <translation>
            <numerusform>Через него идёт трафик %Ln сети.</numerusform>
            <numerusform>Через него идёт трафик %Ln сетей.</numerusform>
            <numerusform>Через него идёт трафик %Ln сетей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its own network goes through it.</source>
        <translation>Через него идёт трафик только его собственной сети.</translation>
    </message>
    <message>
        <source>The VPN service has stopped</source>
        <translation>Служба VPN остановилась</translation>
    </message>
    <message>
        <source>vpngui cannot tell what the tunnels do until it runs again.</source>
        <translation>vpngui не может узнать, что делают туннели, пока она снова не заработает.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Показать вопрос</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tunnels have changed</source>
        <translation>
            <numerusform>Изменился %Ln туннель</numerusform>
            <numerusform>Изменились %Ln туннеля</numerusform>
            <numerusform>Изменились %Ln туннелей</numerusform>
        </translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>Решил запомненный ответ</translation>
    </message>
    <message>
        <source>A question waits for your answer</source>
        <translation>Вопрос ждёт вашего ответа</translation>
    </message>
    <message>
        <source>Nothing happens before you answer.</source>
        <translation>До вашего ответа ничего не произойдёт.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{amount}/s</source>
        <translation>{amount}/с</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} д {hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>Б</translation>
    </message>
    <message>
        <source>KiB</source>
        <comment>1024 bytes</comment>
        <translation>КиБ</translation>
    </message>
    <message>
        <source>MiB</source>
        <comment>1024^2 bytes</comment>
        <translation>МиБ</translation>
    </message>
    <message>
        <source>GiB</source>
        <comment>1024^3 bytes</comment>
        <translation>ГиБ</translation>
    </message>
    <message>
        <source>TiB</source>
        <comment>1024^4 bytes</comment>
        <translation>ТиБ</translation>
    </message>
    <message>
        <source>PiB</source>
        <comment>1024^5 bytes</comment>
        <translation>ПиБ</translation>
    </message>
    <message>
        <source>EiB</source>
        <comment>1024^6 bytes</comment>
        <translation>ЭиБ</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>1000 bytes</comment>
        <translation>кБ</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>1000^2 bytes</comment>
        <translation>МБ</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>1000^3 bytes</comment>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>TB</source>
        <comment>1000^4 bytes</comment>
        <translation>ТБ</translation>
    </message>
    <message>
        <source>PB</source>
        <comment>1000^5 bytes</comment>
        <translation>ПБ</translation>
    </message>
    <message>
        <source>EB</source>
        <comment>1000^6 bytes</comment>
        <translation>ЭБ</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>The person at the screen does not allow this.</source>
        <translation>Человек за экраном не разрешает этого.</translation>
    </message>
    <message>
        <source>A remembered answer of the person at the screen does not allow this.</source>
        <translation>Запомненный ответ человека за экраном не разрешает этого.</translation>
    </message>
    <message>
        <source>The question was closed without an answer.</source>
        <translation>Вопрос был закрыт без ответа.</translation>
    </message>
    <message>
        <source>There was no answer within {seconds} seconds, so nothing was changed.</source>
        <translation>Ответа не было в течение {seconds} с, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>The tunnel is gone, so there is nothing left to ask.</source>
        <translation>Туннеля больше нет, поэтому спрашивать не о чем.</translation>
    </message>
    <message>
        <source>The VPN service is not running. Start it with: systemctl start vpnguid</source>
        <translation>Служба VPN не запущена. Запустите её командой: systemctl start vpnguid</translation>
    </message>
    <message>
        <source>vpngui may not ask for permissions in this session: {reason}. Log in at the screen itself, or end the other program that asks.</source>
        <translation>В этом сеансе vpngui нельзя спрашивать разрешения: {reason}. Войдите в систему за самим компьютером или завершите другую программу, которая спрашивает.</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>служба не назвала причину</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>Tunnel settings</source>
        <translation>Настройки туннелей</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Списки блокировки</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Help and diagnostics</source>
        <translation>Справка и диагностика</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Все ответы</translation>
    </message>
    <message>
        <source>The answers that still hold</source>
        <translation>Ответы, которые ещё действуют</translation>
    </message>
    <message>
        <source>Every answer there was</source>
        <translation>Все ответы, какие были</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Какие именно</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write what is listed into a file</source>
        <translation>Записать показанное в файл</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Запомненные</translation>
    </message>
    <message>
        <source>Remembered ({count})</source>
        <translation>Запомненные ({count})</translation>
    </message>
    <message>
        <source>Search remembered answers</source>
        <translation>Поиск запомненных ответов</translation>
    </message>
    <message>
        <source>Search all answers</source>
        <translation>Поиск по всем ответам</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Служба VPN не запущена</translation>
    </message>
    <message>
        <source>It keeps the answers. They are shown here as soon as it runs.</source>
        <translation>Она хранит ответы. Они появятся здесь, как только она запустится.</translation>
    </message>
    <message>
        <source>vpngui does not see your answers</source>
        <translation>vpngui не видит ваших ответов</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Это нельзя показать</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Совпадений нет</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ответов пока нет</translation>
    </message>
    <message>
        <source>Every request of an application, and what became of it, is listed here.</source>
        <translation>Здесь перечислены все запросы приложений и то, чем они закончились.</translation>
    </message>
    <message>
        <source>No remembered answers</source>
        <translation>Запомненных ответов нет</translation>
    </message>
    <message>
        <source>Tick “Remember this answer” when an application asks, and the answer is listed here. Here you can also take it back.</source>
        <translation>Отметьте «Запомнить этот ответ», когда приложение спрашивает, и ответ появится здесь. Здесь же его можно отозвать.</translation>
    </message>
    <message>
        <source>The arrow keys choose an answer, Enter shows everything about it.</source>
        <translation>Клавиши со стрелками выбирают ответ, Enter показывает всё о нём.</translation>
    </message>
    <message>
        <source>Allowed and refused</source>
        <translation>Разрешения и отказы</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Не разрешено</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Все результаты</translation>
    </message>
    <message>
        <source>By a remembered answer</source>
        <translation>По запомненному ответу</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Запомненные ответы</translation>
    </message>
    <message>
        <source>Looked through back to {time}.</source>
        <translation>Просмотрено по {time}.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Искать раньше</translation>
    </message>
    <message>
        <source>Read answers that are older than these</source>
        <translation>Прочитать ответы старше этих</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Everything about the answer that is chosen</source>
        <translation>Всё о выбранном ответе</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>Файл {file} не записан: {reason}</translation>
    </message>
    <message>
        <source>Written to {file}. Entries: {count}</source>
        <translation>Записано в {file}. Записей: {count}</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Что разрешено</translation>
    </message>
    <message>
        <source>What this application asks for, if it is listed below, or less</source>
        <translation>То, что запрашивает это приложение, если это перечислено ниже, или меньшее</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>В чём отказано</translation>
    </message>
    <message>
        <source>What this application asks for, if any of it is listed below</source>
        <translation>То, что запрашивает это приложение, если хоть что-то из этого перечислено ниже</translation>
    </message>
    <message>
        <source>{scope}; only as long as this program runs</source>
        <translation>{scope}; только пока работает эта программа</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>Запомнен</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Применение</translation>
    </message>
    <message>
        <source>Stays reachable</source>
        <translation>Остаётся доступной</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Локальная сеть</translation>
    </message>
    <message>
        <source>Remembered answer</source>
        <translation>Запомненный ответ</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>{name} has to ask again the next time. A tunnel that is connected now stays connected.</source>
        <translation>В следующий раз приложению «{name}» придётся спросить снова. Туннель, который подключён сейчас, останется подключённым.</translation>
    </message>
    <message>
        <source>{name} may ask again, and you decide anew.</source>
        <translation>«{name}» снова сможет спрашивать, и вы решите заново.</translation>
    </message>
    <message>
        <source>Revoke this remembered answer?</source>
        <translation>Отозвать этот запомненный ответ?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>What the application was told</source>
        <translation>Что сообщено приложению</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>О чём спрашивали</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Закрыт без ответа</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Никто не ответил вовремя</translation>
    </message>
    <message>
        <source>Withdrawn before an answer</source>
        <translation>Запрос снят до ответа</translation>
    </message>
    <message>
        <source>Allowed, but it failed</source>
        <translation>Разрешено, но не удалось</translation>
    </message>
    <message>
        <source>A remembered answer, without asking</source>
        <translation>Запомненный ответ, без вопроса</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>You, and the answer was remembered</source>
        <translation>Вы, и ответ был запомнен</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>May connect {name}</source>
        <translation>Можно подключать туннель {name}</translation>
    </message>
    <message>
        <source>May disconnect {name}</source>
        <translation>Можно отключать туннель {name}</translation>
    </message>
    <message>
        <source>May not connect {name}</source>
        <translation>Нельзя подключать туннель {name}</translation>
    </message>
    <message>
        <source>May not disconnect {name}</source>
        <translation>Нельзя отключать туннель {name}</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>Подключить туннель {name}</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <translation>Отключить туннель {name}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ещё не применялся</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last on {time}</source>
        <translation>
            <numerusform>%Ln раз, последний – {time}</numerusform>
            <numerusform>%Ln раза, последний – {time}</numerusform>
            <numerusform>%Ln раз, последний – {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, on {time}</source>
        <translation>Один раз, {time}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>По её собственным словам, которые никто не проверял</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>All preferences are back to their defaults.</source>
        <translation>Все параметры снова имеют значения по умолчанию.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Bring back what you had chosen</source>
        <translation>Вернуть то, что вы выбрали раньше</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Изменения вступают в силу сразу.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Сбросить по умолчанию</translation>
    </message>
    <message>
        <source>Nothing that you chose on this page holds any more</source>
        <translation>Ничто из выбранного вами на этой странице больше не действует</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Как в системе: {language}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>Как в рабочей среде</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <translation>Запускать в фоне</translation>
    </message>
    <message>
        <source>At login no window opens. The tray icon opens it.</source>
        <translation>При входе окно не открывается. Его открывает значок в системном лотке.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>This could not be changed or read: {reason}</source>
        <translation>Это не удалось изменить или прочитать: {reason}</translation>
    </message>
    <message>
        <source>Somebody changed what is started: {command}. Switch it off and on to start this vpngui.</source>
        <translation>Кто-то изменил то, что запускается: {command}. Выключите и включите параметр, чтобы запускался этот vpngui.</translation>
    </message>
    <message>
        <source>Otherwise vpngui starts when an application asks for a tunnel, and profiles that are to connect by themselves wait until then.</source>
        <translation>Иначе vpngui запускается, когда приложение запрашивает туннель, и профили, которые должны подключаться сами, ждут до тех пор.</translation>
    </message>
    <message>
        <source>The tray icon tells</source>
        <translation>Что сообщает значок в лотке</translation>
    </message>
    <message>
        <source>For the speed, vpngui wakes up once a second while a tunnel is connected.</source>
        <translation>Чтобы показывать скорость, vpngui просыпается раз в секунду, пока подключён туннель.</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>Что подключено</translation>
    </message>
    <message>
        <source>What is connected, and how fast</source>
        <translation>Что подключено и с какой скоростью</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Системный лоток</translation>
    </message>
    <message>
        <source>Whether the desktop tells you of it</source>
        <translation>Сообщает ли вам об этом рабочий стол</translation>
    </message>
    <message>
        <source>The desktop tells you while you cannot see the window. All of it stands in the window as well.</source>
        <translation>Рабочая среда сообщает вам об этом, пока вы не видите окна. Всё это есть и в окне.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Offer to remember an answer</source>
        <translation>Предлагать запомнить ответ</translation>
    </message>
    <message>
        <source>How long you can let an answer hold, at the most.</source>
        <translation>Как долго, самое большее, ответ может действовать.</translation>
    </message>
    <message>
        <source>When you do not allow it for now</source>
        <translation>Если вы пока не разрешаете</translation>
    </message>
    <message>
        <source>Ask again in an hour</source>
        <translation>Спросить снова через час</translation>
    </message>
    <message>
        <source>Ask again in the next session</source>
        <translation>Спросить снова в следующем сеансе</translation>
    </message>
    <message>
        <source>Ask before you disconnect a tunnel</source>
        <translation>Спрашивать перед отключением туннеля</translation>
    </message>
    <message>
        <source>A question first shows what would leave the tunnel.</source>
        <translation>Вопрос сначала показывает, что пошло бы мимо туннеля.</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Запомненные ответы</translation>
    </message>
    <message>
        <source>Each holds until you revoke it or its time is over.</source>
        <translation>Каждый действует, пока вы его не отзовёте или не истечёт его время.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show remembered answers</source>
        <translation>Показать запомненные ответы</translation>
    </message>
    <message>
        <source>Nothing here answers for you. These rules can only make vpngui ask more often.</source>
        <translation>Ничто здесь не отвечает за вас. Из-за этих правил vpngui может только спрашивать чаще.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Up to an hour</source>
        <translation>Не дольше часа</translation>
    </message>
    <message>
        <source>Until you log out</source>
        <translation>До выхода из сеанса</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Навсегда</translation>
    </message>
    <message>
        <source>A tunnel was connected</source>
        <translation>Туннель был подключён</translation>
    </message>
    <message>
        <source>A tunnel was disconnected</source>
        <translation>Туннель был отключён</translation>
    </message>
    <message>
        <source>A tunnel failed</source>
        <translation>Сбой туннеля</translation>
    </message>
    <message>
        <source>It could not be connected, or was lost.</source>
        <translation>Его не удалось подключить, или он утрачен.</translation>
    </message>
    <message>
        <source>A tunnel was replaced</source>
        <translation>Туннель был заменён</translation>
    </message>
    <message>
        <source>Another one carries its networks now.</source>
        <translation>Его сети теперь передаёт другой туннель.</translation>
    </message>
    <message>
        <source>An application blocks traffic</source>
        <translation>Приложение блокирует трафик</translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>Решил запомненный ответ</translation>
    </message>
    <message>
        <source>An application was allowed or denied, and you were not asked.</source>
        <translation>Приложению разрешили или отказали, а вас не спросили.</translation>
    </message>
    <message>
        <source>A question waits</source>
        <translation>Вопрос ждёт ответа</translation>
    </message>
    <message>
        <source>Its window may be behind others.</source>
        <translation>Его окно может быть позади других.</translation>
    </message>
    <message>
        <source>Your preferences could not be read, so the defaults hold. The file is kept as {path}.</source>
        <translation>Ваши параметры не удалось прочитать, поэтому действуют значения по умолчанию. Файл оставлен как {path}.</translation>
    </message>
    <message>
        <source>Your preferences cannot be read, so the defaults hold, and what you change now is forgotten when vpngui ends. Mend or move {path}: {reason}</source>
        <translation>Ваши параметры не удаётся прочитать, поэтому действуют значения по умолчанию, а то, что вы измените сейчас, забудется, когда vpngui завершится. Исправьте или переместите {path}: {reason}</translation>
    </message>
    <message>
        <source>Your preferences cannot be saved, since there is no home directory. What you change holds until vpngui ends.</source>
        <translation>Ваши параметры нельзя сохранить, так как нет домашней папки. То, что вы измените, действует, пока vpngui не завершится.</translation>
    </message>
    <message>
        <source>Your preferences could not be saved in {path}: {reason}. What you changed holds until vpngui ends; it is tried again with the next change.</source>
        <translation>Ваши параметры не удалось сохранить в {path}: {reason}. То, что вы изменили, действует, пока vpngui не завершится; попытка повторится при следующем изменении.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is neither a configuration nor a picture in the clipboard.</source>
        <translation>В буфере обмена нет ни конфигурации, ни изображения.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Из файлов…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Из буфера обмена</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Импорт профилей</translation>
    </message>
    <message>
        <source>Configurations and pictures with QR codes ({patterns})</source>
        <translation>Конфигурации и изображения с QR-кодами ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>There is no configuration in this folder.</source>
        <translation>В этой папке нет конфигурации.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Scan it with the WireGuard app of a phone.</source>
        <translation>Отсканируйте его приложением WireGuard на телефоне.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Takes the code off the screen</source>
        <translation>Убирает код с экрана</translation>
    </message>
    <message>
        <source>The profile with its keys, for a camera</source>
        <translation>Профиль с его ключами, для камеры</translation>
    </message>
    <message>
        <source>{name} is in {file}, with its private key.</source>
        <translation>Профиль {name} — в файле {file}, вместе с закрытым ключом.</translation>
    </message>
    <message>
        <source>{name} is too long for a QR code; export it into a file instead.</source>
        <translation>Профиль {name} слишком длинный для QR-кода; экспортируйте его в файл.</translation>
    </message>
    <message>
        <source>It is connected. It is disconnected at once, and what went through it goes outside.</source>
        <translation>Он подключён. Он сразу отключается, и то, что шло через него, идёт наружу.</translation>
    </message>
    <message>
        <source>What its kill switch stops can leave this computer again.</source>
        <translation>То, что останавливает его kill switch, снова сможет покидать этот компьютер.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Удалить {name}?</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>Профиль {name} удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>at login</source>
        <translation>при входе в систему</translation>
    </message>
    <message>
        <source>on networks that you have not marked as trusted</source>
        <translation>в сетях, которые вы не отметили как доверенные</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>когда вы скажете</translation>
    </message>
    <message>
        <source>off: traffic goes outside the tunnel while it is down</source>
        <translation>выключен: пока он отключён, трафик идёт мимо туннеля</translation>
    </message>
    <message>
        <source>on, and kept: nothing goes outside the tunnel until you lift it</source>
        <translation>включён и сохраняется: ничто не идёт мимо туннеля, пока вы его не снимете</translation>
    </message>
    <message>
        <source>on: nothing goes outside the tunnel</source>
        <translation>включён: ничто не идёт мимо туннеля</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>остаётся доступной</translation>
    </message>
    <message>
        <source>not reachable while all traffic goes through the tunnel</source>
        <translation>недоступна, пока весь трафик идёт через туннель</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Подключается</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Kill switch</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Локальная сеть</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-серверы</translation>
    </message>
    <message>
        <source>those of the network</source>
        <translation>те, что у сети</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>Домены поиска</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Открытый ключ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Server {number} of {count}</source>
        <translation>Сервер {number} из {count}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Туда идёт</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln seconds</source>
        <translation>
            <numerusform>каждую %Ln секунду</numerusform>
            <numerusform>каждые %Ln секунды</numerusform>
            <numerusform>каждые %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the way open</source>
        <translation>Держит путь открытым</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>all traffic</source>
        <translation>весь трафик</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>Слушает порт</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Таблица маршрутизации</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>From the configuration</source>
        <translation>Из конфигурации</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Поиск профилей</translation>
    </message>
    <message>
        <source>Looks through names, servers, addresses, public keys and notes</source>
        <translation>Ищет в именах, серверах, адресах, открытых ключах и заметках</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Takes in configurations from files, pictures with a QR code, or the clipboard</source>
        <translation>Принимает конфигурации из файлов, изображений с QR-кодом или буфера обмена</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новый…</translation>
    </message>
    <message>
        <source>Begins a profile from nothing, with new keys</source>
        <translation>Начинает профиль с нуля, с новыми ключами</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>Очищает поиск</translation>
    </message>
    <message>
        <source>No profile matches “{text}”.</source>
        <translation>Нет профилей, подходящих под «{text}».</translation>
    </message>
    <message>
        <source>Private keys are sealed with your keyring.</source>
        <translation>Закрытые ключи запечатаны вашей связкой ключей.</translation>
    </message>
    <message>
        <source>There is no keyring here, so private keys are in files that only you can read.</source>
        <translation>Связки ключей здесь нет, поэтому закрытые ключи лежат в файлах, которые можете читать только вы.</translation>
    </message>
    <message>
        <source>It is longer than any configuration.</source>
        <translation>Это длиннее любой конфигурации.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Это изображение нельзя прочитать.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>В этом изображении нет QR-кода.</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Переименование профиля</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What the profile is called in every list</source>
        <translation>Как профиль называется во всех списках</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Keeps the new name</source>
        <translation>Сохраняет новое имя</translation>
    </message>
    <message>
        <source>Leaves the name as it is</source>
        <translation>Оставляет имя прежним</translation>
    </message>
    <message>
        <source>Another profile is called so already.</source>
        <translation>Так уже называется другой профиль.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>QR-код…</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Показать подключение</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The keys of {name} are fetched, and its tunnel is made</source>
        <translation>Ключи {name} запрашиваются, и создаётся его туннель</translation>
    </message>
    <message>
        <source>Opens everything that {name} says, to change it</source>
        <translation>Открывает всё, что есть в {name}, для изменения</translation>
    </message>
    <message>
        <source>Calls {name} otherwise</source>
        <translation>Даёт {name} другое имя</translation>
    </message>
    <message>
        <source>Makes another profile that says the same as {name}</source>
        <translation>Создаёт ещё один профиль с тем же, что в {name}</translation>
    </message>
    <message>
        <source>Writes {name} into a file, with its keys</source>
        <translation>Записывает {name} в файл вместе с ключами</translation>
    </message>
    <message>
        <source>Shows {name} as a picture that a phone can scan, with its keys</source>
        <translation>Показывает {name} с ключами картинкой, которую может отсканировать телефон</translation>
    </message>
    <message>
        <source>Shows the connection of {name} with all that is known about it</source>
        <translation>Показывает подключение {name} и всё, что о нём известно</translation>
    </message>
    <message>
        <source>Moves {name} up in the list</source>
        <translation>Сдвигает {name} в списке выше</translation>
    </message>
    <message>
        <source>Moves {name} down in the list</source>
        <translation>Сдвигает {name} в списке ниже</translation>
    </message>
    <message>
        <source>Deletes {name} and its keys; this can be undone</source>
        <translation>Удаляет {name} и его ключи; это можно отменить</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Профили нельзя прочитать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Нет профилей</translation>
    </message>
    <message>
        <source>A profile is a WireGuard configuration from a VPN provider, an employer or your own server. With it this computer connects without another application.</source>
        <translation>Профиль — это конфигурация WireGuard от поставщика VPN, работодателя или с вашего сервера. С ней этот компьютер подключается без другого приложения.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импорт файлов…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Новый профиль…</translation>
    </message>
    <message>
        <source>Or drop a .conf file or a picture of a QR code here.</source>
        <translation>Или перетащите сюда файл .conf либо изображение QR-кода.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files held no profile and were set aside in the folder of the profiles: {names}</source>
        <translation>
            <numerusform>%Ln файл не содержал профиля и отложен в папке профилей: {names}</numerusform>
            <numerusform>%Ln файла не содержали профилей и отложены в папке профилей: {names}</numerusform>
            <numerusform>%Ln файлов не содержали профилей и отложены в папке профилей: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Everything that the chosen profile says</source>
        <translation>Всё, что есть в выбранном профиле</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Shows all profiles again</source>
        <translation>Снова показывает все профили</translation>
    </message>
    <message>
        <source>QR codes need the Python package zxing-cpp, which is not installed.</source>
        <translation>Для QR-кодов нужен пакет Python zxing-cpp, а он не установлен.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что из этого вышло</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Copies all lines of this report; they hold no key</source>
        <translation>Копирует все строки этого отчёта; ключей в них нет</translation>
    </message>
    <message>
        <source>Closes this report</source>
        <translation>Закрывает этот отчёт</translation>
    </message>
    <message>
        <source>Lines that were not taken as they stood</source>
        <translation>Строки, которые не были приняты как есть</translation>
    </message>
    <message>
        <source>File, line, text, and what became of it</source>
        <translation>Файл, строка, текст и что из этого вышло</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Нет сервера</translation>
    </message>
    <message>
        <source>Kill switch, kept</source>
        <translation>Kill switch, сохраняется</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>Подключается при входе в систему</translation>
    </message>
    <message>
        <source>Connects on unknown networks</source>
        <translation>Подключается в незнакомых сетях</translation>
    </message>
    <message>
        <source>Export {name} with its keys?</source>
        <translation>Экспортировать {name} с ключами?</translation>
    </message>
    <message>
        <source>The file holds the private key: whoever reads it can connect in your place. It is written so that only you can read it; a copy of it may not be.</source>
        <translation>В файле закрытый ключ: кто его прочтёт, сможет подключиться вместо вас. Файл записывается так, что прочитать его можете только вы; для его копии это может быть не так.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Show {name} with its keys as a QR code?</source>
        <translation>Показать {name} с ключами как QR-код?</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can connect in your place. Two devices with the same keys cannot be connected at the same time.</source>
        <translation>Кто увидит или сфотографирует код, сможет подключиться вместо вас. Два устройства с одинаковыми ключами не могут быть подключены одновременно.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Показать код</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Экспорт профиля</translation>
    </message>
    <message>
        <source>WireGuard configuration (*.conf)</source>
        <translation>Конфигурация WireGuard (*.conf)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>Enter shows a profile; Alt with the arrow keys up and down moves it</source>
        <translation>Enter показывает профиль; Alt со стрелками вверх и вниз сдвигает его</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>Профиль {name} импортирован.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles were imported.</source>
        <translation>
            <numerusform>Импортирован %Ln профиль.</numerusform>
            <numerusform>Импортировано %Ln профиля.</numerusform>
            <numerusform>Импортировано %Ln профилей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ничего не импортировано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be imported.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln не удалось импортировать.</numerusform>
            <numerusform>%Ln не удалось импортировать.</numerusform>
            <numerusform>%Ln не удалось импортировать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands of a configuration (PreUp, PostUp, PreDown, PostDown) are never run.</source>
        <translation>Команды конфигурации (PreUp, PostUp, PreDown, PostDown) никогда не выполняются.</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Никогда не выполняется</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Не понято</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>vpngui – permission</source>
        <translation>vpngui – разрешение</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Не разрешать</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Nothing changes; whoever asks is told.</source>
        <translation>Ничего не меняется; тому, кто спрашивает, сообщается об этом.</translation>
    </message>
    <message>
        <source>To allow, select this window first.</source>
        <translation>Чтобы разрешить, сначала выберите это окно.</translation>
    </message>
    <message>
        <source>You can allow in a moment.</source>
        <translation>Разрешить можно будет через мгновение.</translation>
    </message>
    <message>
        <source>You can allow this now.</source>
        <translation>Теперь это можно разрешить.</translation>
    </message>
    <message>
        <source>Other ways not to allow</source>
        <translation>Другие варианты отказа</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>Remember this answer</source>
        <translation>Запомнить этот ответ</translation>
    </message>
    <message>
        <source>How long to remember it</source>
        <translation>Как долго его помнить</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>только в этот раз</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>на один час</translation>
    </message>
    <message>
        <source>as long as this program runs</source>
        <translation>пока работает эта программа</translation>
    </message>
    <message>
        <source>until you log out</source>
        <translation>до выхода из сеанса</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>{name} is connected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>Туннель {name} подключён. Вас не спросили, так как раньше вы разрешили это для «{asker}».</translation>
    </message>
    <message>
        <source>{name} is disconnected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>Туннель {name} отключён. Вас не спросили, так как раньше вы разрешили это для «{asker}».</translation>
    </message>
    <message>
        <source>{asker} may not connect {name}. You were not asked, since you decided so before.</source>
        <translation>«{asker}»: подключать туннель {name} не разрешено. Вас не спросили, так как раньше вы так решили.</translation>
    </message>
    <message>
        <source>{asker} may not disconnect {name}. You were not asked, since you decided so before.</source>
        <translation>«{asker}»: отключать туннель {name} не разрешено. Вас не спросили, так как раньше вы так решили.</translation>
    </message>
    <message>
        <source>What you allowed to {asker} before could not be done: {text}</source>
        <translation>То, что вы раньше разрешили для «{asker}», выполнить не удалось: {text}</translation>
    </message>
    <message>
        <source>Only for this program while it runs. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>Только для этой программы, пока она работает. Ответ не разрешает ничего сверх перечисленного здесь. Это можно отменить на странице «Разрешения» в окне vpngui.</translation>
    </message>
    <message>
        <source>Only for {name}. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>Только для «{name}». Ответ не разрешает ничего сверх перечисленного здесь. Это можно отменить на странице «Разрешения» в окне vpngui.</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again until you log out</source>
        <translation>Не разрешать и не спрашивать снова до выхода из сеанса</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and ask again in one hour at the earliest</source>
        <translation>Не разрешать и спросить снова не раньше чем через час</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again</source>
        <translation>Не разрешать и больше не спрашивать</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>If you allow this</source>
        <translation>Если вы это разрешите</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>Новое: {text}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>По его собственным словам, которые никто не проверял</translation>
    </message>
    <message>
        <source>All traffic goes through {name}</source>
        <translation>Весь трафик идёт через туннель {name}</translation>
    </message>
    <message>
        <source>Nothing goes beside {name}, not even while it is down</source>
        <translation>Ничто не идёт мимо {name}, даже пока он отключён</translation>
    </message>
    <message>
        <source>Without the tunnel this computer reaches nothing until you lift the block.</source>
        <translation>Без туннеля этот компьютер ни до чего не доберётся, пока вы не снимете блокировку.</translation>
    </message>
    <message>
        <source>All {family} traffic goes through {name}</source>
        <translation>Весь трафик {family} идёт через туннель {name}</translation>
    </message>
    <message>
        <source>Whoever runs this VPN can see which servers you use.</source>
        <translation>Тот, кто управляет этой VPN, может видеть, какими серверами вы пользуетесь.</translation>
    </message>
    <message>
        <source>All traffic leaves {name} and takes its ordinary way</source>
        <translation>Весь трафик покидает туннель {name} и идёт обычным путём</translation>
    </message>
    <message>
        <source>All {family} traffic leaves {name} and takes its ordinary way</source>
        <translation>Весь трафик {family} покидает туннель {name} и идёт обычным путём</translation>
    </message>
    <message>
        <source>Your network can see again which servers you use, and they see your own address.</source>
        <translation>Ваша сеть снова может видеть, какими серверами вы пользуетесь, а они видят ваш собственный адрес.</translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks leaves {name}</source>
        <translation>
            <numerusform>Трафик ещё к %Ln сети покидает туннель {name}</numerusform>
            <numerusform>Трафик ещё к %Ln сетям покидает туннель {name}</numerusform>
            <numerusform>Трафик ещё к %Ln сетям покидает туннель {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks goes through {name}</source>
        <translation>
            <numerusform>Трафик ещё к %Ln сети идёт через туннель {name}</numerusform>
            <numerusform>Трафик ещё к %Ln сетям идёт через туннель {name}</numerusform>
            <numerusform>Трафик ещё к %Ln сетям идёт через туннель {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tunnels are disconnected</source>
        <translation>
            <numerusform>Отключается ещё %Ln туннель</numerusform>
            <numerusform>Отключаются ещё %Ln туннеля</numerusform>
            <numerusform>Отключаются ещё %Ln туннелей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names are looked up at %Ln more DNS servers</source>
        <translation>
            <numerusform>Имена запрашиваются ещё у %Ln DNS-сервера</numerusform>
            <numerusform>Имена запрашиваются ещё у %Ln DNS-серверов</numerusform>
            <numerusform>Имена запрашиваются ещё у %Ln DNS-серверов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And so are the names in %Ln more domains</source>
        <translation>
            <numerusform>А также имена ещё в %Ln домене</numerusform>
            <numerusform>А также имена ещё в %Ln доменах</numerusform>
            <numerusform>А также имена ещё в %Ln доменах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more networks around this computer stay reachable</source>
        <translation>
            <numerusform>Ещё %Ln сеть вокруг этого компьютера остаётся доступной</numerusform>
            <numerusform>Ещё %Ln сети вокруг этого компьютера остаются доступными</numerusform>
            <numerusform>Ещё %Ln сетей вокруг этого компьютера остаются доступными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more addresses of this computer</source>
        <translation>
            <numerusform>Ещё %Ln адрес этого компьютера</numerusform>
            <numerusform>Ещё %Ln адреса этого компьютера</numerusform>
            <numerusform>Ещё %Ln адресов этого компьютера</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers that are only reached this way cannot be reached.</source>
        <translation>Серверы, до которых можно добраться только этим путём, недоступны.</translation>
    </message>
    <message>
        <source>Whoever runs it sees the names of all sites that you visit.</source>
        <translation>Тот, кто им управляет, видит имена всех сайтов, которые вы посещаете.</translation>
    </message>
    <message>
        <source>Also when you log out, or the connection cannot be made.</source>
        <translation>Также когда вы выходите из системы или когда подключение не удаётся.</translation>
    </message>
    <message>
        <source>The tunnel {subject} is disconnected: {name} takes its place</source>
        <translation>Туннель {subject} отключается: его место занимает туннель {name}</translation>
    </message>
    <message>
        <source>Traffic to {network} goes through {name}</source>
        <translation>Трафик к {network} идёт через туннель {name}</translation>
    </message>
    <message>
        <source>{family} traffic goes nowhere while {name} is connected</source>
        <translation>Трафик {family} никуда не идёт, пока подключён туннель {name}</translation>
    </message>
    <message>
        <source>Traffic to {network} leaves {name} and takes its ordinary way</source>
        <translation>Трафик к {network} покидает туннель {name} и идёт обычным путём</translation>
    </message>
    <message>
        <source>{network} around this computer stays reachable outside {name}</source>
        <translation>Сеть {network} вокруг этого компьютера остаётся доступной мимо туннеля {name}</translation>
    </message>
    <message>
        <source>Every name is looked up at the DNS server {subject}</source>
        <translation>Каждое имя запрашивается у DNS-сервера {subject}</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>Имена в домене {subject} запрашиваются у DNS-серверов туннеля {name}</translation>
    </message>
    <message>
        <source>Names are looked up at the ordinary DNS servers again</source>
        <translation>Имена снова запрашиваются у обычных DNS-серверов</translation>
    </message>
    <message>
        <source>Everything is blocked except what the application lists, inside {name} and outside</source>
        <translation>Блокируется всё, кроме перечисленного приложением, как внутри туннеля {name}, так и вне его</translation>
    </message>
    <message>
        <source>The block stays without {name}, until you lift it</source>
        <translation>Блокировка остаётся без {name}, пока вы её не снимете</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>Другие в туннеле обращаются к этому компьютеру по адресу {subject}</translation>
    </message>
    <message>
        <source>No traffic goes through {name}</source>
        <translation>Через туннель {name} не идёт никакой трафик</translation>
    </message>
    <message>
        <source>Its server, as the profile names it</source>
        <translation>Его сервер, как его называет профиль</translation>
    </message>
    <message>
        <source>Connect the VPN profile {name}?</source>
        <translation>Подключить профиль VPN {name}?</translation>
    </message>
    <message>
        <source>Disconnect the VPN profile {name}?</source>
        <translation>Отключить профиль VPN {name}?</translation>
    </message>
    <message>
        <source>Connect the VPN tunnel {name}?</source>
        <translation>Подключить туннель VPN {name}?</translation>
    </message>
    <message>
        <source>Disconnect the VPN tunnel {name}?</source>
        <translation>Отключить туннель VPN {name}?</translation>
    </message>
    <message>
        <source>You asked for this in vpngui. The profile is</source>
        <translation>Вы попросили об этом в vpngui. Профиль</translation>
    </message>
    <message>
        <source>You asked for this in the window of vpngui. The tunnel is made by</source>
        <translation>Вы запросили это в окне vpngui. Туннель создаёт</translation>
    </message>
    <message>
        <source>A program of yours asks for the profile</source>
        <translation>Одна из ваших программ запрашивает профиль</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Запрашивает</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of servers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>New since you last allowed it</source>
        <translation>Новое с тех пор, как вы в последний раз это разрешили</translation>
    </message>
    <message>
        <source>As you allowed it before</source>
        <translation>Так же, как вы разрешили раньше</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Оставить локальную сеть доступной</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer this closes after %Ln seconds, and nothing changes.</source>
        <translation>
            <numerusform>Без ответа это закроется через %Ln секунду, и ничего не изменится.</numerusform>
            <numerusform>Без ответа это закроется через %Ln секунды, и ничего не изменится.</numerusform>
            <numerusform>Без ответа это закроется через %Ln секунд, и ничего не изменится.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer this closes at {time}, and nothing changes.</source>
        <translation>Без ответа это закроется в {time}, и ничего не изменится.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>{text} is not an address with a prefix such as 10.0.0.2/24</source>
        <translation>{text} — не адрес с префиксом вида 10.0.0.2/24</translation>
    </message>
    <message>
        <source>{text} is not an address, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} — не адрес, или его префикс длиннее 32 (IPv4) либо 128 (IPv6) бит</translation>
    </message>
    <message>
        <source>{value} has prefix 0, which would claim every address; give the prefix of its network</source>
        <translation>у {value} префикс 0, который занял бы все адреса; укажите префикс его сети</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a multicast address</source>
        <translation>{value} не может быть адресом узла: это групповой адрес</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the unspecified address</source>
        <translation>{value} не может быть адресом узла: это неопределённый адрес</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a loopback address</source>
        <translation>{value} не может быть адресом узла: это адрес петли</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is reserved</source>
        <translation>{value} не может быть адресом узла: он зарезервирован</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is an IPv4 address in IPv6 clothes</source>
        <translation>{value} не может быть адресом узла: это адрес IPv4 в одежде IPv6</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the first or last address of {network}, which no host has; take one in between</source>
        <translation>{value} не может быть адресом узла: это первый или последний адрес {network}, которого нет ни у одного узла; возьмите адрес между ними</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list is a list of networks</source>
        <translation>список туннеля — это список сетей</translation>
    </message>
    <message>
        <source>the original interface&apos;s list is a list of networks</source>
        <translation>список исходного интерфейса — это список сетей</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>в списке туннеля {count} сетей; разрешено {max_block}</translation>
    </message>
    <message>
        <source>the original interface&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>в списке исходного интерфейса {count} сетей; разрешено {max_block}</translation>
    </message>
    <message>
        <source>a block list&apos;s name is 1 to 23 of a-z, 0-9, &apos;-&apos; and &apos;_&apos;, such as &apos;trackers&apos;</source>
        <translation>имя списка блокировки — от 1 до 23 знаков a-z, 0-9, &apos;-&apos; и &apos;_&apos;, например &apos;trackers&apos;</translation>
    </message>
    <message>
        <source>the list holds more than {max_list} networks</source>
        <translation>в списке больше {max_list} сетей</translation>
    </message>
    <message>
        <source>the interface name is empty; give 1 to 15 characters</source>
        <translation>имя интерфейса пусто; укажите от 1 до 15 знаков</translation>
    </message>
    <message>
        <source>the interface name is longer than {max_length} bytes</source>
        <translation>имя интерфейса длиннее {max_length} байт</translation>
    </message>
    <message>
        <source>the interface name {text} may hold only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, and must begin with a letter, a digit or &apos;_&apos;</source>
        <translation>в имени интерфейса {text} могут быть только буквы, цифры, &apos;_&apos;, &apos;.&apos; и &apos;-&apos;, и начинаться оно должно с буквы, цифры или &apos;_&apos;</translation>
    </message>
    <message>
        <source>the interface name {text} is reserved by the system; take another</source>
        <translation>имя интерфейса {text} занято системой; возьмите другое</translation>
    </message>
    <message>
        <source>{text} is a name of network hardware, which other programs would configure; take another, such as &apos;vpn0&apos;</source>
        <translation>{text} — имя сетевого оборудования, которое стали бы настраивать другие программы; возьмите другое, например &apos;vpn0&apos;</translation>
    </message>
    <message>
        <source>the title of a list is text of up to {max_title} characters</source>
        <translation>название списка — это текст до {max_title} знаков</translation>
    </message>
    <message>
        <source>the title of a list is one line, without control characters</source>
        <translation>название списка — одна строка без управляющих символов</translation>
    </message>
    <message>
        <source>the mode of a list is {modes}</source>
        <translation>режим списка: {modes}</translation>
    </message>
    <message>
        <source>{text} is not a network such as 10.0.0.0/8 or fd00::/64</source>
        <translation>{text} — не сеть вида 10.0.0.0/8 или fd00::/64</translation>
    </message>
    <message>
        <source>{text} has bits of a host set; the network is {meant}</source>
        <translation>в {text} заданы биты узла; сеть — {meant}</translation>
    </message>
    <message>
        <source>{text} is not a network, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} — не сеть, или её префикс длиннее 32 (IPv4) либо 128 (IPv6) бит</translation>
    </message>
    <message>
        <source>{prefix} is no prefix length; it is 0 to 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{prefix} — не длина префикса; она от 0 до 32 (IPv4) или 128 (IPv6) бит</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is this computer itself</source>
        <translation>{network} нельзя направить в туннель: {never} — это сам этот компьютер</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is for multicast</source>
        <translation>{network} нельзя направить в туннель: {never} — для групповой рассылки</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is reserved</source>
        <translation>{network} нельзя направить в туннель: {never} зарезервирована</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is IPv4 within IPv6; give the IPv4 network</source>
        <translation>{network} нельзя направить в туннель: {never} — это IPv4 внутри IPv6; укажите сеть IPv4</translation>
    </message>
    <message>
        <source>{what} holds {count} networks; {limit} are allowed</source>
        <translation>в {what} {count} сетей; разрешено {limit}</translation>
    </message>
    <message>
        <source>{text} is not an address such as 10.0.0.1 or fd00::1</source>
        <translation>{text} — не адрес вида 10.0.0.1 или fd00::1</translation>
    </message>
    <message>
        <source>{value} cannot be a DNS server in a tunnel; give one that the tunnel leads to</source>
        <translation>{value} не может быть DNS-сервером в туннеле; укажите тот, к которому ведёт туннель</translation>
    </message>
    <message>
        <source>the MTU {value} is outside {min_mtu} to {max_mtu} octets</source>
        <translation>MTU {value} вне пределов от {min_mtu} до {max_mtu} байт</translation>
    </message>
    <message>
        <source>the session name is not valid text</source>
        <translation>имя сеанса — недопустимый текст</translation>
    </message>
    <message>
        <source>the session name is {size} bytes long; {max_session} are allowed</source>
        <translation>имя сеанса длиной {size} байт; разрешено {max_session}</translation>
    </message>
    <message>
        <source>the session name holds a NUL</source>
        <translation>в имени сеанса есть нулевой символ</translation>
    </message>
    <message>
        <source>local holds {count} addresses; {max_addresses} are allowed</source>
        <translation>в «local» {count} адресов; разрешено {max_addresses}</translation>
    </message>
    <message>
        <source>remote holds {count} addresses; {max_addresses} are allowed</source>
        <translation>в «remote» {count} адресов; разрешено {max_addresses}</translation>
    </message>
    <message>
        <source>local holds the same address twice with different prefixes</source>
        <translation>в «local» один и тот же адрес дважды с разными префиксами</translation>
    </message>
    <message>
        <source>remote holds the same address twice with different prefixes</source>
        <translation>в «remote» один и тот же адрес дважды с разными префиксами</translation>
    </message>
    <message>
        <source>dns holds {count} servers; {max_servers} are allowed</source>
        <translation>в «dns» {count} серверов; разрешено {max_servers}</translation>
    </message>
    <message>
        <source>the MTU {mtu} is too small for IPv6, which needs {min_mtu_ipv6}; raise it or leave the IPv6 addresses and routes out</source>
        <translation>MTU {mtu} слишком мала для IPv6, которому нужно {min_mtu_ipv6}; увеличьте её или уберите адреса и маршруты IPv6</translation>
    </message>
    <message>
        <source>{reason} is given for both ends of the tunnel</source>
        <translation>{reason} указан для обоих концов туннеля</translation>
    </message>
    <message>
        <source>{text} is not a domain name</source>
        <translation>{text} — не имя домена</translation>
    </message>
    <message>
        <source>{text} is not a domain name such as corp.example</source>
        <translation>{text} — не имя домена вида corp.example</translation>
    </message>
    <message>
        <source>dns_suffixes holds {count} names; {max_suffixes} are allowed</source>
        <translation>в «dns_suffixes» {count} имён; разрешено {max_suffixes}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} cannot be {value_2}</source>
        <translation>туннель в состоянии «{value}» не допускает «{value_2}»</translation>
    </message>
    <message>
        <source>the session bus cannot be reached: {error}</source>
        <translation>шина сеанса недоступна: {error}</translation>
    </message>
    <message>
        <source>the system bus cannot be reached: {error}</source>
        <translation>системная шина недоступна: {error}</translation>
    </message>
    <message>
        <source>{destination} did not answer {member} within {timeout} s</source>
        <translation>{destination} не ответил на {member} за {timeout} с</translation>
    </message>
    <message>
        <source>the connection to the bus broke: {error}</source>
        <translation>соединение с шиной оборвалось: {error}</translation>
    </message>
    <message>
        <source>the VPN service is not running; an administrator starts it with &apos;systemctl start vpnguid&apos; ({refusal})</source>
        <translation>служба VPN не запущена; администратор запускает её командой &apos;systemctl start vpnguid&apos; ({refusal})</translation>
    </message>
    <message>
        <source>the kernel does not hold what was applied; it has:
{found}
instead of:
{wanted}</source>
        <translation>ядро не хранит того, что было применено; в нём:
{found}
вместо:
{wanted}</translation>
    </message>
    <message>
        <source>{cause}; taking it back failed as well</source>
        <translation>{cause}; вернуть назад тоже не удалось</translation>
    </message>
    <message>
        <source>the DNS back end {wanted} is none of {names}</source>
        <translation>механизма DNS {wanted} нет среди {names}</translation>
    </message>
    <message>
        <source>systemd-resolved is neither running nor can it be started by the system bus</source>
        <translation>systemd-resolved не запущен, и системная шина не может его запустить</translation>
    </message>
    <message>
        <source>neither Debian&apos;s resolvconf nor openresolv is installed</source>
        <translation>не установлен ни resolvconf из Debian, ни openresolv</translation>
    </message>
    <message>
        <source>the service may not run resolvconf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>служба не может сама запускать resolvconf, а её помощника нет; администратор запускает его командой &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the service may not write resolv.conf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>служба не может сама писать resolv.conf, а её помощника нет; администратор запускает его командой &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>another program writes {path} again and again; it is left to that program for a minute, and names may be asked for outside the tunnel. End it, or give the service another way (--dns-backend)</source>
        <translation>другая программа снова и снова пишет {path}; файл на минуту оставлен ей, и имена могут запрашиваться вне туннеля. Завершите её или дайте службе другой путь (--dns-backend)</translation>
    </message>
    <message>
        <source>the helper behind {address} did not answer within {seconds} s</source>
        <translation>помощник за {address} не ответил за {seconds} с</translation>
    </message>
    <message>
        <source>the helper behind {address} cannot be reached ({reason}); an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>помощник за {address} недоступен ({reason}); администратор запускает его командой &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the helper behind {address} went away without an answer</source>
        <translation>помощник за {address} ушёл без ответа</translation>
    </message>
    <message>
        <source>{path} was written by vpngui, but what was there before is not in {folder} any more; write the file anew, or remove it</source>
        <translation>{path} записан vpngui, но того, что было раньше, в {folder} больше нет; запишите файл заново или удалите его</translation>
    </message>
    <message>
        <source>{path} does not hold what was written: another program writes it too</source>
        <translation>в {path} не то, что было записано: его пишет и другая программа</translation>
    </message>
    <message>
        <source>{path} was changed at this very moment; try again</source>
        <translation>{path} изменён в этот самый момент; попробуйте ещё раз</translation>
    </message>
    <message>
        <source>{path} is marked {flag}; &apos;chattr {flag_2} {path}&apos; (as root) takes that away, or give the service another way (--dns-backend)</source>
        <translation>{path} помечен {flag}; &apos;chattr {flag_2} {path}&apos; (от root) снимает это, или дайте службе другой путь (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it read-write, or give the service another way (--dns-backend)</source>
        <translation>{path} — на файловой системе только для чтения; подключите её с записью или дайте службе другой путь (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} may not be written by this service ({reason}); or give the service another way (--dns-backend)</source>
        <translation>эта служба не может писать {path} ({reason}); или дайте службе другой путь (--dns-backend)</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; or give the service another way (--dns-backend)</source>
        <translation>{path} нельзя записать: {reason}; или дайте службе другой путь (--dns-backend)</translation>
    </message>
    <message>
        <source>{program} does not list what it was given</source>
        <translation>{program} не показывает того, что ему дали</translation>
    </message>
    <message>
        <source>`{names}` did not end within {seconds} s</source>
        <translation>`{names}` не завершился за {seconds} с</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}</source>
        <translation>{program} нельзя запустить: {reason}</translation>
    </message>
    <message>
        <source>`{names}` ended with status {returncode}: {said}</source>
        <translation>`{names}` завершился с состоянием {returncode}: {said}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>он ничего не сказал</translation>
    </message>
    <message>
        <source>it does not hold what it was told for {link}</source>
        <translation>в нём нет того, что ему сообщили для {link}</translation>
    </message>
    <message>
        <source>systemd-resolved did not take the tunnel&apos;s name servers: {error}</source>
        <translation>systemd-resolved не принял серверы имён туннеля: {error}</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a symbolic link; vpngui leaves it alone</source>
        <translation>{path} — ни файл, ни символическая ссылка; vpngui его не трогает</translation>
    </message>
    <message>
        <source>{path} has {st_size} octets, too much for a resolv.conf(5)</source>
        <translation>в {path} {st_size} байт — слишком много для resolv.conf(5)</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} нельзя прочитать: {reason}</translation>
    </message>
    <message>
        <source>{record}, which holds the original of a file, is damaged: {error}</source>
        <translation>{record}, где лежит оригинал файла, повреждён: {error}</translation>
    </message>
    <message>
        <source>the original cannot be saved in {folder}: {reason}</source>
        <translation>оригинал нельзя сохранить в {folder}: {reason}</translation>
    </message>
    <message>
        <source>{record} cannot be removed: {reason}</source>
        <translation>{record} нельзя удалить: {reason}</translation>
    </message>
    <message>
        <source>the state folder {folder} cannot be used: {reason}</source>
        <translation>папку состояния {folder} нельзя использовать: {reason}</translation>
    </message>
    <message>
        <source>the firewall back end {setting} is none of {names}</source>
        <translation>механизма межсетевого экрана {setting} нет среди {names}</translation>
    </message>
    <message>
        <source>the firewall back end {setting}, set by hand, does not work: {reasons}</source>
        <translation>заданный вручную механизм межсетевого экрана {setting} не работает: {reasons}</translation>
    </message>
    <message>
        <source>the kernel has no sets of networks (module ip_set): {reason}</source>
        <translation>в ядре нет наборов сетей (модуль ip_set): {reason}</translation>
    </message>
    <message>
        <source>error {code} of ip_set.h</source>
        <translation>ошибка {code} из ip_set.h</translation>
    </message>
    <message>
        <source>the kernel&apos;s sets of networks cannot be reached: {reason}</source>
        <translation>наборы сетей ядра недоступны: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not list its sets: {reason}</source>
        <translation>ядро не перечислило свои наборы: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused the set {name}: {reason}</source>
        <translation>ядро отказало в наборе {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused networks of the set {name}: {reason}</source>
        <translation>ядро отказало в сетях набора {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not empty the set {name}: {reason}</source>
        <translation>ядро не опустошило набор {name}: {reason}</translation>
    </message>
    <message>
        <source>the set {name} is still used by a rule or another set</source>
        <translation>набор {name} ещё используется правилом или другим набором</translation>
    </message>
    <message>
        <source>the kernel did not remove the set {name}: {reason}</source>
        <translation>ядро не удалило набор {name}: {reason}</translation>
    </message>
    <message>
        <source>there is no set {name}: {reason}</source>
        <translation>нет набора {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not show the set {name}: {reason}</source>
        <translation>ядро не показало набор {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables cannot be reached: {reason}</source>
        <translation>старые таблицы ядра недоступны: {reason}</translation>
    </message>
    <message>
        <source>the kernel has no match {name} for rules of iptables (module xt_{name})</source>
        <translation>в ядре нет условия {name} для правил iptables (модуль xt_{name})</translation>
    </message>
    <message>
        <source>the firewall is as it should be, but {kept}</source>
        <translation>межсетевой экран такой, как нужно, но {kept}</translation>
    </message>
    <message>
        <source>the rules of vpngui in iptables&apos; tables were not removed: {error}</source>
        <translation>правила vpngui в таблицах iptables не удалены: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not lifted: {kept}</source>
        <translation>список блокировки {name} не снят: {kept}</translation>
    </message>
    <message>
        <source>{name} is no name of an interface</source>
        <translation>{name} — не имя интерфейса</translation>
    </message>
    <message>
        <source>another program changed it again at once</source>
        <translation>другая программа сразу изменила это снова</translation>
    </message>
    <message>
        <source>the firewall of IPv{family} is another than that of the other family: {why}; taking the change back: {error}</source>
        <translation>межсетевой экран IPv{family} отличается от экрана другого семейства: {why}; при возврате изменения: {error}</translation>
    </message>
    <message>
        <source>the lock file of iptables, {path}, cannot be opened ({reason}); systemd-tmpfiles --create makes it so that the service may</source>
        <translation>файл блокировки iptables, {path}, нельзя открыть ({reason}); systemd-tmpfiles --create создаёт его так, чтобы служба могла</translation>
    </message>
    <message>
        <source>another program holds {path}, the lock of iptables; try again</source>
        <translation>другая программа держит {path}, замок iptables; попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables of IPv{family} cannot be reached: {reason}</source>
        <translation>старые таблицы ядра для IPv{family} недоступны: {reason}</translation>
    </message>
    <message>
        <source>the Python package python-iptables is not installed</source>
        <translation>пакет Python python-iptables не установлен</translation>
    </message>
    <message>
        <source>python-iptables does not find its libraries; install libip4tc2, libip6tc2 and iptables</source>
        <translation>python-iptables не находит своих библиотек; установите libip4tc2, libip6tc2 и iptables</translation>
    </message>
    <message>
        <source>the kernel refused a change of its filter table: {reason}</source>
        <translation>ядро отказало в изменении своей таблицы фильтрации: {reason}</translation>
    </message>
    <message>
        <source>the program nft is missing; install the package nftables</source>
        <translation>нет программы nft; установите пакет nftables</translation>
    </message>
    <message>
        <source>nft cannot be started: {reason}</source>
        <translation>nft нельзя запустить: {reason}</translation>
    </message>
    <message>
        <source>nft did not end within {seconds} s</source>
        <translation>nft не завершился за {seconds} с</translation>
    </message>
    <message>
        <source>nft refused: {reason}</source>
        <translation>nft отказал: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be named in a firewall rule; rename the interface</source>
        <translation>{name} нельзя назвать в правиле межсетевого экрана; переименуйте интерфейс</translation>
    </message>
    <message>
        <source>nftables cannot be used here; {refused}</source>
        <translation>nftables здесь использовать нельзя; {refused}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {error}</source>
        <translation>межсетевой экран не изменён: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not put in force: {error}</source>
        <translation>список блокировки {name} не введён в действие: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was changed again at once; try again</source>
        <translation>список блокировки {name} сразу изменили снова; попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the firewall was not changed: {why}</source>
        <translation>межсетевой экран не изменён: {why}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {refused}</source>
        <translation>межсетевой экран не изменён: {refused}</translation>
    </message>
    <message>
        <source>the firewall does not keep what is put in force: {why}</source>
        <translation>межсетевой экран не удерживает того, что введено в действие: {why}</translation>
    </message>
    <message>
        <source>what should be lifted is still in force: {error}</source>
        <translation>то, что надо было снять, ещё действует: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let router advertisements be refused: {error}</source>
        <translation>ядро не даёт отклонять объявления маршрутизаторов: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let sources be checked: {error}</source>
        <translation>ядро не даёт проверять источники: {error}</translation>
    </message>
    <message>
        <source>{error}; taking it back failed as well: {again}</source>
        <translation>{error}; вернуть назад тоже не удалось: {again}</translation>
    </message>
    <message>
        <source>the kernel refused to mark the new interface: {reason}</source>
        <translation>ядро отказалось пометить новый интерфейс: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not keep {name}: {reason}</source>
        <translation>ядро не удерживает {name}: {reason}</translation>
    </message>
    <message>
        <source>this machine has no TUN devices (/dev/net/tun: {reason}); load the module &apos;tun&apos;</source>
        <translation>на этой машине нет устройств TUN (/dev/net/tun: {reason}); загрузите модуль &apos;tun&apos;</translation>
    </message>
    <message>
        <source>the service may not make TUN devices ({reason}); it needs CAP_NET_ADMIN</source>
        <translation>служба не может создавать устройства TUN ({reason}); ей нужно CAP_NET_ADMIN</translation>
    </message>
    <message>
        <source>no more TUN devices can be opened: {reason}</source>
        <translation>больше устройств TUN открыть нельзя: {reason}</translation>
    </message>
    <message>
        <source>the kernel made no TUN device: {reason}</source>
        <translation>ядро не создало устройства TUN: {reason}</translation>
    </message>
    <message>
        <source>there is no WireGuard {wanted}; it is &apos;auto&apos;, &apos;kernel&apos; or &apos;userspace&apos;</source>
        <translation>нет WireGuard {wanted}; возможны &apos;auto&apos;, &apos;kernel&apos; или &apos;userspace&apos;</translation>
    </message>
    <message>
        <source>this kernel has no WireGuard; load the module &apos;wireguard&apos;</source>
        <translation>в этом ядре нет WireGuard; загрузите модуль &apos;wireguard&apos;</translation>
    </message>
    <message>
        <source>this computer has no WireGuard: its kernel has none; install wireguard-go</source>
        <translation>на этом компьютере нет WireGuard: его нет в ядре; установите wireguard-go</translation>
    </message>
    <message>
        <source>the kernel made no WireGuard link: {reason}</source>
        <translation>ядро не создало интерфейса WireGuard: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused to set {name} up: {reason}</source>
        <translation>ядро отказалось настроить {name}: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not say how {name} is: {reason}</source>
        <translation>ядро не говорит, что с {name}: {reason}</translation>
    </message>
    <message>
        <source>WireGuard did not take its configuration (error {number})</source>
        <translation>WireGuard не принял свою конфигурацию (ошибка {number})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>WireGuard does not say how it is (error {value})</source>
        <translation>WireGuard не говорит, что с ним (ошибка {value})</translation>
    </message>
    <message>
        <source>WireGuard&apos;s answer makes no sense; is it another program?</source>
        <translation>ответ WireGuard бессмыслен; это другая программа?</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>{program} нельзя запустить: {reason}</translation>
    </message>
    <message>
        <source>{program} did not start: {why}</source>
        <translation>{program} не запустился: {why}</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>он завершился</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not run</source>
        <translation>WireGuard для {name} не запущен</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not answer: {error}</source>
        <translation>WireGuard для {name} не отвечает: {error}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>это заняло слишком много времени</translation>
    </message>
    <message>
        <source>the MTU of {name} cannot be set: {reason}</source>
        <translation>MTU для {name} нельзя задать: {reason}</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use, so nothing can be blocked and no tunnel can carry all traffic; install nftables</source>
        <translation>на этом компьютере нет пакетного фильтра, которым могла бы пользоваться служба, поэтому ничего нельзя заблокировать и ни один туннель не может нести весь трафик; установите nftables</translation>
    </message>
    <message>
        <source>no answer for {host}: {error}</source>
        <translation>нет ответа для {host}: {error}</translation>
    </message>
    <message>
        <source>changes of nftables cannot be watched: {reason}</source>
        <translation>изменения nftables нельзя отслеживать: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be watched: {reason}</source>
        <translation>{path} нельзя отслеживать: {reason}</translation>
    </message>
    <message>
        <source>the name {host} has no address: {error}</source>
        <translation>у имени {host} нет адреса: {error}</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>никто не ответил вовремя</translation>
    </message>
    <message>
        <source>the name {host} has no address that can be reached; none of the servers knows one</source>
        <translation>у имени {host} нет доступного адреса; ни один из серверов его не знает</translation>
    </message>
    <message>
        <source>the kernel&apos;s list changed each time it was read; try again</source>
        <translation>список ядра менялся при каждом чтении; попробуйте ещё раз</translation>
    </message>
    <message>
        <source>a profile&apos;s name is one line of 1 to 31 bytes, such as &apos;Work&apos;</source>
        <translation>имя профиля — одна строка от 1 до 31 байта, например &apos;Work&apos;</translation>
    </message>
    <message>
        <source>a key is 44 characters of base64, as &apos;wg genkey&apos; prints it</source>
        <translation>ключ — это 44 знака base64, как их печатает &apos;wg genkey&apos;</translation>
    </message>
    <message>
        <source>the profiles in {folder} cannot be read: {reason}</source>
        <translation>профили в {folder} нельзя прочитать: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed already</source>
        <translation>этот профиль уже удалён</translation>
    </message>
    <message>
        <source>the profile cannot be removed: {reason}</source>
        <translation>профиль нельзя удалить: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed</source>
        <translation>этот профиль удалён</translation>
    </message>
    <message>
        <source>the profile cannot be read: {error}</source>
        <translation>профиль нельзя прочитать: {error}</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>такого профиля нет</translation>
    </message>
    <message>
        <source>the profile cannot be written in {folder}: {reason}</source>
        <translation>профиль нельзя записать в {folder}: {reason}</translation>
    </message>
    <message>
        <source>{one} takes a network away, which only &apos;wg set&apos; can do</source>
        <translation>{one} отнимает сеть, а это умеет только &apos;wg set&apos;</translation>
    </message>
    <message>
        <source>{plain} is taken as {network}</source>
        <translation>{plain} понимается как {network}</translation>
    </message>
    <message>
        <source>{text} is no endpoint such as vpn.example:51820 or [2001:db8::1]:51820</source>
        <translation>{text} — не конечная точка вида vpn.example:51820 или [2001:db8::1]:51820</translation>
    </message>
    <message>
        <source>{host} is neither an address nor a host name; IPv6 stands in brackets</source>
        <translation>{host} — ни адрес, ни имя узла; IPv6 пишется в скобках</translation>
    </message>
    <message>
        <source>{text} is not an IPv6 address</source>
        <translation>{text} — не адрес IPv6</translation>
    </message>
    <message>
        <source>{text} is not a port, {least} to {most}</source>
        <translation>{text} — не порт, от {least} до {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds, {least} to {most}</source>
        <translation>{text} — не число секунд, от {least} до {most}</translation>
    </message>
    <message>
        <source>{text} is not a mark, {least} to {most}</source>
        <translation>{text} — не метка, от {least} до {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of octets, {least} to {most}</source>
        <translation>{text} — не число байт, от {least} до {most}</translation>
    </message>
    <message>
        <source>{text} is not a routing table, {least} to {most}</source>
        <translation>{text} — не таблица маршрутизации, от {least} до {most}</translation>
    </message>
    <message>
        <source>{text} is neither &apos;auto&apos;, &apos;off&apos; nor a routing table</source>
        <translation>{text} — ни &apos;auto&apos;, ни &apos;off&apos;, ни таблица маршрутизации</translation>
    </message>
    <message>
        <source>the keys of {name} are sealed with a keyring, and none can be reached here; do this in the desktop session where it is</source>
        <translation>ключи {name} запечатаны связкой ключей, а здесь ни одна недоступна; сделайте это в сеансе рабочего стола, где она есть</translation>
    </message>
    <message>
        <source>the keys of {name} are not in its file; import the profile again</source>
        <translation>ключей {name} нет в его файле; импортируйте профиль снова</translation>
    </message>
    <message>
        <source>the keys of {name} were sealed with another keyring&apos;s key; unlock that keyring, or import the profile again</source>
        <translation>ключи {name} запечатаны ключом другой связки; разблокируйте её или импортируйте профиль снова</translation>
    </message>
    <message>
        <source>the keyring does not give the profiles&apos; key ({error}); unlock it and try again</source>
        <translation>связка ключей не выдаёт ключ профилей ({error}); разблокируйте её и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry of vpngui is not a key of this program; remove it there</source>
        <translation>запись vpngui в связке ключей — не ключ этой программы; удалите её там</translation>
    </message>
    <message>
        <source>it is longer than {max_octets} characters, which no configuration is</source>
        <translation>это длиннее {max_octets} знаков, а таких конфигураций не бывает</translation>
    </message>
    <message>
        <source>it stands in a section that is not known</source>
        <translation>она стоит в неизвестном разделе</translation>
    </message>
    <message>
        <source>it stands before [Interface]</source>
        <translation>она стоит перед [Interface]</translation>
    </message>
    <message>
        <source>a comment that holds a key is not kept</source>
        <translation>комментарий, в котором есть ключ, не сохраняется</translation>
    </message>
    <message>
        <source>there are only [Interface] and [Peer], up to 4096</source>
        <translation>бывают только [Interface] и [Peer], до 4096</translation>
    </message>
    <message>
        <source>it is not of the form &apos;Key = value&apos;</source>
        <translation>она не вида &apos;Key = value&apos;</translation>
    </message>
    <message>
        <source>commands of a configuration are never run</source>
        <translation>команды конфигурации никогда не выполняются</translation>
    </message>
    <message>
        <source>changes are kept in the app, not written back into a file</source>
        <translation>изменения хранятся в приложении и не записываются обратно в файл</translation>
    </message>
    <message>
        <source>this key is not known in [Interface]</source>
        <translation>этот параметр неизвестен в [Interface]</translation>
    </message>
    <message>
        <source>this key is not known in [Peer]</source>
        <translation>этот параметр неизвестен в [Peer]</translation>
    </message>
    <message>
        <source>there is no [Interface] in it; this is no WireGuard configuration</source>
        <translation>в ней нет [Interface]; это не конфигурация WireGuard</translation>
    </message>
    <message>
        <source>there is no usable PrivateKey in it</source>
        <translation>в ней нет пригодного PrivateKey</translation>
    </message>
    <message>
        <source>there is no usable PublicKey in it; it is left out</source>
        <translation>в нём нет пригодного PublicKey; он пропущен</translation>
    </message>
    <message>
        <source>an earlier peer has the same PublicKey; this one takes its place</source>
        <translation>у более раннего узла тот же PublicKey; этот занимает его место</translation>
    </message>
    <message>
        <source>{shown}: a later peer has this network too, and gets it</source>
        <translation>{shown}: эта сеть есть и у более позднего узла, и он её получает</translation>
    </message>
    <message>
        <source>the privilege {action} could not be checked ({error}); is polkit running?</source>
        <translation>привилегию {action} не удалось проверить ({error}); запущен ли polkit?</translation>
    </message>
    <message>
        <source>the caller has left the bus</source>
        <translation>вызвавший покинул шину</translation>
    </message>
    <message>
        <source>the privilege {action} needs an administrator&apos;s password, and the program did not allow the question</source>
        <translation>для привилегии {action} нужен пароль администратора, а программа не разрешила вопрос</translation>
    </message>
    <message>
        <source>the privilege {action} is missing; it is for programs of the person at the screen, and an administrator can grant it to others with a polkit rule</source>
        <translation>нет привилегии {action}; она для программ человека у экрана, а администратор может дать её другим правилом polkit</translation>
    </message>
    <message>
        <source>a password is being asked for already</source>
        <translation>пароль уже запрашивается</translation>
    </message>
    <message>
        <source>another consent agent of this person is running; end it first</source>
        <translation>запущен другой агент этого человека; сначала завершите его</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be written: {reason}</source>
        <translation>журнал ответов {now} нельзя записать: {reason}</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be read: {reason}</source>
        <translation>журнал ответов {now} нельзя прочитать: {reason}</translation>
    </message>
    <message>
        <source>the list holds no network; remove it instead</source>
        <translation>в списке нет ни одной сети; удалите его</translation>
    </message>
    <message>
        <source>there are {max_lists} block lists already; remove one first</source>
        <translation>списков блокировки уже {max_lists}; сначала удалите один</translation>
    </message>
    <message>
        <source>there is no block list {name}</source>
        <translation>нет списка блокировки {name}</translation>
    </message>
    <message>
        <source>{error}; it is in force all the same, until the service ends</source>
        <translation>{error}; он всё равно действует, пока служба не завершится</translation>
    </message>
    <message>
        <source>{error}; nothing has changed</source>
        <translation>{error}; ничего не изменилось</translation>
    </message>
    <message>
        <source>the list is no UTF-8 text</source>
        <translation>список — не текст UTF-8</translation>
    </message>
    <message>
        <source>there is no memory for the list: {reason}</source>
        <translation>для списка нет памяти: {reason}</translation>
    </message>
    <message>
        <source>the person has lifted this block; ask for the tunnel to come up again</source>
        <translation>человек снял эту блокировку; запросите подключение туннеля снова</translation>
    </message>
    <message>
        <source>{name} blocks nothing that could be kept</source>
        <translation>{name} не блокирует ничего, что можно было бы сохранить</translation>
    </message>
    <message>
        <source>there is no such kept block; it was lifted already</source>
        <translation>такой сохранённой блокировки нет; она уже снята</translation>
    </message>
    <message>
        <source>{max_pinned} blocks are kept already; lift them first</source>
        <translation>сохранённых блокировок уже {max_pinned}; сначала снимите их</translation>
    </message>
    <message>
        <source>the tunnel has been destroyed</source>
        <translation>туннель уничтожен</translation>
    </message>
    <message>
        <source>too many changes are waiting; try again later</source>
        <translation>слишком много изменений в очереди; попробуйте позже</translation>
    </message>
    <message>
        <source>only the registered consent agent may do this; call RegisterAgent first</source>
        <translation>это может только зарегистрированный агент; сначала вызовите RegisterAgent</translation>
    </message>
    <message>
        <source>the remembered answer has no name</source>
        <translation>у запомненного ответа нет имени</translation>
    </message>
    <message>
        <source>there is no tunnel {path}</source>
        <translation>нет туннеля {path}</translation>
    </message>
    <message>
        <source>the tunnel belongs to somebody else</source>
        <translation>туннель принадлежит кому-то другому</translation>
    </message>
    <message>
        <source>the tunnel belongs to another application than the one that asks</source>
        <translation>туннель принадлежит не тому приложению, которое спрашивает</translation>
    </message>
    <message>
        <source>no remembered answer decides this; ask the person</source>
        <translation>ни один запомненный ответ этого не решает; спросите человека</translation>
    </message>
    <message>
        <source>a remembered answer leaves nothing to choose</source>
        <translation>при запомненном ответе выбирать нечего</translation>
    </message>
    <message>
        <source>the remembered answer does not hold for this any more; ask the person</source>
        <translation>запомненный ответ на это больше не действует; спросите человека</translation>
    </message>
    <message>
        <source>the profile was changed meanwhile; ask again</source>
        <translation>профиль тем временем изменили; спросите снова</translation>
    </message>
    <message>
        <source>what was closed without an answer leaves nothing to remember</source>
        <translation>то, что закрыто без ответа, запоминать нечего</translation>
    </message>
    <message>
        <source>an answer to this cannot be remembered for {value}</source>
        <translation>ответ на это нельзя запомнить на {value}</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays disconnected.</source>
        <translation>Это не разрешено; {name} остаётся отключённым.</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays connected.</source>
        <translation>Это не разрешено; {name} остаётся подключённым.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays disconnected.</source>
        <translation>Запрос закрыт без ответа; {name} остаётся отключённым.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays connected.</source>
        <translation>Запрос закрыт без ответа; {name} остаётся подключённым.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays disconnected.</source>
        <translation>Никто не ответил вовремя; {name} остаётся отключённым.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays connected.</source>
        <translation>Никто не ответил вовремя; {name} остаётся подключённым.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays disconnected.</source>
        <translation>Запрос отозван; {name} остаётся отключённым.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays connected.</source>
        <translation>Запрос отозван; {name} остаётся подключённым.</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>Туннель {name} подключён.</translation>
    </message>
    <message>
        <source>{name} is disconnected.</source>
        <translation>Туннель {name} отключён.</translation>
    </message>
    <message>
        <source>The answer is not remembered: {error}</source>
        <translation>Ответ не запоминается: {error}</translation>
    </message>
    <message>
        <source>{text} This was remembered from an earlier answer.</source>
        <translation>{text} Это запомнено из более раннего ответа.</translation>
    </message>
    <message>
        <source>{max_open} requests wait for an answer; answer one first</source>
        <translation>{max_open} запросов ждут ответа; сначала ответьте на один</translation>
    </message>
    <message>
        <source>a person is being asked about this tunnel already</source>
        <translation>об этом туннеле уже спрашивают человека</translation>
    </message>
    <message>
        <source>no request waits under this token; it was answered, withdrawn or has expired</source>
        <translation>под этим жетоном запрос не ждёт; на него ответили, его отозвали или он истёк</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} нельзя записать: {reason}</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not know where this is</source>
        <translation>{name} работает в песочнице и не может знать, где это</translation>
    </message>
    <message>
        <source>{value} cannot be removed: {reason}</source>
        <translation>{value} нельзя удалить: {reason}</translation>
    </message>
    <message>
        <source>there is no such remembered answer; it was revoked, or its time is over</source>
        <translation>такого запомненного ответа нет; он отозван или его время вышло</translation>
    </message>
    <message>
        <source>another program owns {service_name}; is the service running already?</source>
        <translation>другая программа владеет {service_name}; служба уже запущена?</translation>
    </message>
    <message>
        <source>the runtime directory {path} cannot be used ({reason}); make it, owned by the service&apos;s user, or name another with --runtime-directory</source>
        <translation>рабочую папку {path} нельзя использовать ({reason}); создайте её, владельцем должен быть пользователь службы, или назовите другую через --runtime-directory</translation>
    </message>
    <message>
        <source>{path} is not this user&apos;s own, or others may write there; remove it, or: chown {reason} {path} &amp;&amp; chmod 0700 {path}</source>
        <translation>{path} не принадлежит этому пользователю, или другие могут туда писать; удалите его, или: chown {reason} {path} &amp;&amp; chmod 0700 {path}</translation>
    </message>
    <message>
        <source>another vpnguid has {path}; stop it first (systemctl stop vpnguid)</source>
        <translation>{path} у другого vpnguid; сначала остановите его (systemctl stop vpnguid)</translation>
    </message>
    <message>
        <source>the journal in {folder} cannot be written ({reason}); make room there, or: vpnguid --reset</source>
        <translation>журнал в {folder} нельзя записать ({reason}); освободите там место, или: vpnguid --reset</translation>
    </message>
    <message>
        <source>{file} is not this user&apos;s own file, or others may write to it; it is not believed. Remove it, or: vpnguid --reset</source>
        <translation>{file} — не файл этого пользователя, или другие могут в него писать; ему нет веры. Удалите его, или: vpnguid --reset</translation>
    </message>
    <message>
        <source>it would replace another tunnel than was shown; ask again</source>
        <translation>он заменил бы не тот туннель, который был показан; спросите снова</translation>
    </message>
    <message>
        <source>replaced by {name}, which carries the same networks</source>
        <translation>заменён туннелем {name}, который несёт те же сети</translation>
    </message>
    <message>
        <source>the interface was removed by another program; destroy the tunnel and make it anew</source>
        <translation>интерфейс удалён другой программой; уничтожьте туннель и создайте его заново</translation>
    </message>
    <message>
        <source>{wanted} is an interface of this computer, not a tunnel; take another name</source>
        <translation>{wanted} — интерфейс этого компьютера, а не туннель; возьмите другое имя</translation>
    </message>
    <message>
        <source>no free interface name like {wanted} is left; destroy a tunnel first</source>
        <translation>свободных имён интерфейсов вида {wanted} не осталось; сначала уничтожьте туннель</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read from {path}: {error}</source>
        <translation>список блокировки {name} нельзя прочитать из {path}: {error}</translation>
    </message>
    <message>
        <source>the block list {name} cannot be kept in {path}: {reason}</source>
        <translation>список блокировки {name} нельзя сохранить в {path}: {reason}</translation>
    </message>
    <message>
        <source>the file {path} of the block list cannot be removed: {reason}</source>
        <translation>файл {path} списка блокировки нельзя удалить: {reason}</translation>
    </message>
    <message>
        <source>it has more than {max_octets} octets</source>
        <translation>в нём больше {max_octets} байт</translation>
    </message>
    <message>
        <source>it does not begin with a line of its options</source>
        <translation>он начинается не со строки своих параметров</translation>
    </message>
    <message>
        <source>its options are none</source>
        <translation>его параметры не являются параметрами</translation>
    </message>
    <message>
        <source>it does not say who set it</source>
        <translation>в нём не сказано, кто его задал</translation>
    </message>
    <message>
        <source>its options are not all there</source>
        <translation>в нём не все параметры</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use; install nftables</source>
        <translation>на этом компьютере нет пакетного фильтра, которым могла бы пользоваться служба; установите nftables</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not answer for the person</source>
        <translation>{name} работает в песочнице и не может отвечать за человека</translation>
    </message>
    <message>
        <source>the caller is not the registered consent agent</source>
        <translation>вызвавший — не зарегистрированный агент</translation>
    </message>
    <message>
        <source>the configuration cannot be used: line {line}: {reason}</source>
        <translation>конфигурацию нельзя использовать: строка {line}: {reason}</translation>
    </message>
    <message>
        <source>the configuration cannot be used: {reason}</source>
        <translation>конфигурацию нельзя использовать: {reason}</translation>
    </message>
    <message>
        <source>the configuration has no peer to connect to; add a [Peer] section</source>
        <translation>в конфигурации нет узла, к которому подключаться; добавьте раздел [Peer]</translation>
    </message>
    <message>
        <source>the tunnel has no route to {one}</source>
        <translation>в туннеле нет маршрута к {one}</translation>
    </message>
    <message>
        <source>the tunnel has no DNS server {one}</source>
        <translation>в туннеле нет DNS-сервера {one}</translation>
    </message>
    <message>
        <source>settings are tried for {min_trial} to {max_trial} s, not {seconds}</source>
        <translation>настройки пробуются от {min_trial} до {max_trial} с, а не {seconds}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} has nothing in force that could be tried; update it</source>
        <translation>у туннеля в состоянии «{value}» нет ничего действующего, что можно было бы попробовать; измените его напрямую</translation>
    </message>
    <message>
        <source>another tunnel carries by now what this one carried before; take it down first</source>
        <translation>другой туннель уже несёт то, что нёс этот; сначала отключите его</translation>
    </message>
    <message>
        <source>no settings of this tunnel are being tried (any more)</source>
        <translation>никакие настройки этого туннеля (больше) не пробуются</translation>
    </message>
    <message>
        <source>there are as many tunnels as the service allows; destroy one first</source>
        <translation>туннелей столько, сколько разрешает служба; сначала уничтожьте один</translation>
    </message>
    <message>
        <source>a person&apos;s tunnels have up to {max_networks} routes; remove some first</source>
        <translation>у туннелей одного человека до {max_networks} маршрутов; сначала удалите часть</translation>
    </message>
    <message>
        <source>up to {max_profiles} profiles can be tunnels at a time; disconnect one first</source>
        <translation>туннелями одновременно могут быть до {max_profiles} профилей; сначала отключите один</translation>
    </message>
    <message>
        <source>the profiles that are tunnels have up to {max_peers} peers together; disconnect one first</source>
        <translation>у профилей, ставших туннелями, вместе до {max_peers} узлов; сначала отключите один</translation>
    </message>
    <message>
        <source>a tunnel of another person of this computer carries these networks</source>
        <translation>туннель другого человека на этом компьютере несёт эти сети</translation>
    </message>
    <message>
        <source>the person is trying other settings of this tunnel; wait until they are kept or taken back</source>
        <translation>человек пробует другие настройки этого туннеля; подождите, пока их оставят или вернут</translation>
    </message>
    <message>
        <source>whether the local network stays reachable is for the person to say, not for the tunnel&apos;s owner</source>
        <translation>остаётся ли доступна локальная сеть, решает человек, а не владелец туннеля</translation>
    </message>
    <message>
        <source>while the tunnel is up, its MTU cannot cross {min_mtu_ipv6}, below which there is no IPv6; take it down first</source>
        <translation>пока туннель подключён, его MTU не может перейти границу {min_mtu_ipv6}, ниже которой нет IPv6; сначала отключите его</translation>
    </message>
    <message>
        <source>another tunnel carries these networks; take it down first</source>
        <translation>другой туннель несёт эти сети; сначала отключите его</translation>
    </message>
    <message>
        <source>{name} is going down</source>
        <translation>{name} отключается</translation>
    </message>
    <message>
        <source>a program in a sandbox makes tunnels of its own, not the person&apos;s</source>
        <translation>программа в песочнице создаёт свои туннели, а не туннели человека</translation>
    </message>
    <message>
        <source>the caller&apos;s process has ended</source>
        <translation>процесс вызвавшего завершился</translation>
    </message>
    <message>
        <source>&apos;pinned&apos; keeps what &apos;kill_switch&apos; blocks; ask for both</source>
        <translation>&apos;pinned&apos; сохраняет то, что блокирует &apos;kill_switch&apos;; запросите оба</translation>
    </message>
    <message>
        <source>the configuration is no UTF-8 text</source>
        <translation>конфигурация — не текст UTF-8</translation>
    </message>
    <message>
        <source>another program has the device {name} open; end it, or: vpnguid --reset</source>
        <translation>устройство {name} открыто другой программой; завершите её, или: vpnguid --reset</translation>
    </message>
    <message>
        <source>{name} is connected, or being asked for, already</source>
        <translation>{name} уже подключён, или о нём уже спрашивают</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read: {error}</source>
        <translation>список блокировки {name} нельзя прочитать: {error}</translation>
    </message>
    <message>
        <source>the service speaks another version of this contract: {error}</source>
        <translation>служба использует другую версию этого интерфейса: {error}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>{name} нельзя записать: {reason}</translation>
    </message>
    <message>
        <source>the keyring did not answer within {seconds} s; unlock it and try again</source>
        <translation>связка ключей не ответила за {seconds} с; разблокируйте её и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>системная шина недоступна</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Операция не позволена</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Нет такого файла или каталога</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ошибка ввода/вывода</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Ресурс временно недоступен</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Не удалось выделить память</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Отказано в доступе</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Устройство или ресурс занято</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Файл существует</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Нет такого устройства</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Это не каталог</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Это каталог</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Недопустимый аргумент</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Слишком много открытых файлов в системе</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Слишком много открытых файлов</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>На устройстве не осталось свободного места</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Файловая система доступна только для чтения</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Операция не поддерживается</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Адрес уже используется</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Невозможно назначить запрошенный адрес</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Сеть выключена</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Сеть недоступна</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Соединение разорвано другой стороной</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Время ожидания соединения истекло</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>В соединении отказано</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Нет маршрута до узла</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Превышена дисковая квота</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Слишком длинное имя файла</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Туннель</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <translation>Вернуть то, что было раньше</translation>
    </message>
    <message>
        <source>What the fields say holds from then on</source>
        <translation>С этого момента действует то, что в полях</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>Чьи это настройки</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Вернуть последнее изменение</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Сделать возвращённое изменение снова</translation>
    </message>
    <message>
        <source>{title} ({interface})</source>
        <translation>{title} ({interface})</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>{tunnel} – {state}</source>
        <translation>{tunnel} – {state}</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Служба VPN не запущена</translation>
    </message>
    <message>
        <source>The settings of tunnels are its own. The page Connections says more.</source>
        <translation>Настройки туннелей хранит она. Больше сказано на странице «Подключения».</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Туннелей нет</translation>
    </message>
    <message>
        <source>Start an application that makes a VPN tunnel. What it has set up can be seen and changed here.</source>
        <translation>Запустите приложение, которое создаёт туннель VPN. То, что оно настроило, можно посмотреть и изменить здесь.</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>С этого момента</translation>
    </message>
    <message>
        <source>When it is connected</source>
        <translation>Когда туннель подключён</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Больше не будет</translation>
    </message>
    <message>
        <source>Nothing changes for your traffic.</source>
        <translation>Для вашего трафика ничего не изменится.</translation>
    </message>
    <message>
        <source>Some traffic that {name} carries or stops now will leave this computer beside it.</source>
        <translation>Часть трафика, который туннель {name} сейчас передаёт или останавливает, будет покидать этот компьютер мимо туннеля.</translation>
    </message>
    <message numerus="yes">
        <source>After Apply you have %Ln seconds to keep this. Without an answer the former settings come back.</source>
        <translation>
            <numerusform>После применения у вас будет %Ln секунда, чтобы оставить это. Без ответа вернутся прежние настройки.</numerusform>
            <numerusform>После применения у вас будет %Ln секунды, чтобы оставить это. Без ответа вернутся прежние настройки.</numerusform>
            <numerusform>После применения у вас будет %Ln секунд, чтобы оставить это. Без ответа вернутся прежние настройки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After Apply you can go back for %Ln seconds. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</source>
        <translation>
            <numerusform>После применения вы сможете вернуть прежнее в течение %Ln секунды. Без ответа новое останется: автоматический возврат выпустил бы трафик мимо туннеля.</numerusform>
            <numerusform>После применения вы сможете вернуть прежнее в течение %Ln секунд. Без ответа новое останется: автоматический возврат выпустил бы трафик мимо туннеля.</numerusform>
            <numerusform>После применения вы сможете вернуть прежнее в течение %Ln секунд. Без ответа новое останется: автоматический возврат выпустил бы трафик мимо туннеля.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tunnel belongs to another person of this computer.</source>
        <translation>Этот туннель принадлежит другому пользователю этого компьютера.</translation>
    </message>
    <message>
        <source>Another program answers for you at this computer, so settings cannot be changed here.</source>
        <translation>За этим компьютером за вас отвечает другая программа, поэтому изменить настройки здесь нельзя.</translation>
    </message>
    <message>
        <source>You are being asked about this tunnel. Answer that first.</source>
        <translation>Вам задан вопрос об этом туннеле. Сначала ответьте на него.</translation>
    </message>
    <message>
        <source>The tunnel is called {session}</source>
        <translation>Туннель называется {session}</translation>
    </message>
    <message>
        <source>The tunnel is called by its interface, {name}</source>
        <translation>Туннель называется по своему интерфейсу, {name}</translation>
    </message>
    <message>
        <source>Packets of up to {mtu} bytes go through {name}</source>
        <translation>Через туннель {name} идут пакеты размером до {mtu} байт</translation>
    </message>
    <message>
        <source>The other end of {name} is {address}</source>
        <translation>Другой конец туннеля {name} – {address}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>И ещё %Ln</numerusform>
            <numerusform>И ещё %Ln</numerusform>
            <numerusform>И ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic to {subject} goes through {name}</source>
        <translation>Трафик к {subject} идёт через туннель {name}</translation>
    </message>
    <message>
        <source>{family} traffic is stopped</source>
        <translation>Трафик {family} останавливается</translation>
    </message>
    <message>
        <source>{subject} around this computer stays reachable outside {name}</source>
        <translation>Сеть {subject} вокруг этого компьютера остаётся доступной мимо туннеля {name}</translation>
    </message>
    <message>
        <source>Names are looked up at the DNS server {subject}</source>
        <translation>Имена запрашиваются у DNS-сервера {subject}</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>Имена в домене {subject} запрашиваются у DNS-серверов туннеля {name}</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>Другие в туннеле обращаются к этому компьютеру по адресу {subject}</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Что идёт через туннель</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>What it would mean if you applied this</source>
        <translation>Что это значило бы, если применить</translation>
    </message>
    <message>
        <source>{text}. Problem: {problem}</source>
        <translation>{text}. Ошибка: {problem}</translation>
    </message>
    <message>
        <source>The VPN service is not running. What you typed is still here.</source>
        <translation>Служба VPN не запущена. То, что вы ввели, ещё здесь.</translation>
    </message>
    <message>
        <source>{name} is gone: its application ended or removed it. What you typed is still here to be copied.</source>
        <translation>Туннеля {name} больше нет: его приложение завершилось или удалило его. То, что вы ввели, ещё здесь, это можно скопировать.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Not applied: {reason}</source>
        <translation>Не применено: {reason}</translation>
    </message>
    <message>
        <source>Its application has changed this meanwhile: {fields}. What you typed is still here.</source>
        <translation>Тем временем приложение туннеля изменило: {fields}. То, что вы ввели, ещё здесь.</translation>
    </message>
    <message>
        <source>Take the application&apos;s</source>
        <translation>Взять от приложения</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>The former settings are in force again. Undo brings back what you typed.</source>
        <translation>Снова действуют прежние настройки. «Отменить» вернёт то, что вы ввели.</translation>
    </message>
    <message>
        <source>The changed settings are in force, to be tried.</source>
        <translation>Изменённые настройки действуют, они на испытании.</translation>
    </message>
    <message>
        <source>Nothing yet. Whatever you change is told here first.</source>
        <translation>Пока ничего. Что бы вы ни изменили, сначала это будет описано здесь.</translation>
    </message>
    <message>
        <source>Put right what is marked. Then it is told here.</source>
        <translation>Исправьте то, что отмечено. Тогда это будет описано здесь.</translation>
    </message>
    <message>
        <source>This cannot be applied: {reason}</source>
        <translation>Это нельзя применить: {reason}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Применение…</translation>
    </message>
    <message>
        <source>Traffic will leave the tunnel</source>
        <translation>Трафик пойдёт мимо туннеля</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
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
            <numerusform>вставлена %Ln строка</numerusform>
            <numerusform>вставлены %Ln строки</numerusform>
            <numerusform>вставлено %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln уже была</numerusform>
            <numerusform>%Ln уже были</numerusform>
            <numerusform>%Ln уже было</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not understood</source>
        <translation>
            <numerusform>%Ln не распознана</numerusform>
            <numerusform>%Ln не распознаны</numerusform>
            <numerusform>%Ln не распознано</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is too much for this list</source>
        <translation>остальное слишком велико для этого списка</translation>
    </message>
    <message>
        <source>Keep these settings?</source>
        <translation>Оставить эти настройки?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуть прежние</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>Going back in %Ln seconds</source>
        <translation>
            <numerusform>Прежние вернутся через %Ln секунду</numerusform>
            <numerusform>Прежние вернутся через %Ln секунды</numerusform>
            <numerusform>Прежние вернутся через %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can go back for %Ln seconds</source>
        <translation>
            <numerusform>Вернуть прежние можно в течение %Ln секунды</numerusform>
            <numerusform>Вернуть прежние можно в течение %Ln секунд</numerusform>
            <numerusform>Вернуть прежние можно в течение %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer they stay: going back by itself would let traffic out beside the tunnel.</source>
        <translation>Без ответа они останутся: автоматический возврат выпустил бы трафик мимо туннеля.</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Имя сеанса</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Наибольший пакет (MTU)</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Адреса этого компьютера</translation>
    </message>
    <message>
        <source>Addresses of the other end</source>
        <translation>Адреса другого конца</translation>
    </message>
    <message>
        <source>Networks through the tunnel</source>
        <translation>Сети через туннель</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-серверы</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>Домены этих серверов</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>Оставить локальную сеть доступной</translation>
    </message>
    <message>
        <source>How the tunnel is called in lists and questions.</source>
        <translation>Как туннель называется в списках и вопросах.</translation>
    </message>
    <message>
        <source>In bytes. 1500 is usual; smaller where large packets get lost.</source>
        <translation>В байтах. Обычно 1500; меньше там, где большие пакеты теряются.</translation>
    </message>
    <message>
        <source>With the size of their network, such as 10.0.0.2/24.</source>
        <translation>С размером их сети, например 10.0.0.2/24.</translation>
    </message>
    <message>
        <source>Only where the tunnel leads to a single computer.</source>
        <translation>Только если туннель ведёт к одному компьютеру.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. 0.0.0.0/0 and ::/0 are all traffic.</source>
        <translation>Например, 10.0.0.0/8. 0.0.0.0/0 и ::/0 – это весь трафик.</translation>
    </message>
    <message>
        <source>Who is asked for names while the tunnel is connected.</source>
        <translation>У кого запрашиваются имена, пока туннель подключён.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers above. Without any, every name is.</source>
        <translation>Имена в этих доменах запрашиваются у серверов выше. Если доменов нет, то все имена.</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>Принтеры и другие устройства вокруг вас остаются доступными помимо туннеля, который передаёт весь трафик. Как и все остальные там.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Добавить адрес</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Добавить сеть</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Добавить сервер</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Добавить домен</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>Строка {row}: {problem}</translation>
    </message>
    <message>
        <source>This takes {size} bytes, and {limit} are allowed. Take a shorter name.</source>
        <translation>Это занимает {size} байт, а разрешено {limit}. Возьмите имя короче.</translation>
    </message>
    <message>
        <source>This name holds something that is no text.</source>
        <translation>В этом имени есть то, что не является текстом.</translation>
    </message>
    <message>
        <source>Type a whole number of bytes.</source>
        <translation>Введите целое число байтов.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>Здесь может быть от {least} до {most} байт.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>Для IPv6 нужно {six} байт. Возьмите больше или удалите адреса и сети IPv6.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>«{text}» – не адрес, такой как 10.0.0.2/24 или fd00::2/64.</translation>
    </message>
    <message>
        <source>/0 would claim every address. Give the size of its network.</source>
        <translation>/0 занял бы все адреса. Укажите размер его сети.</translation>
    </message>
    <message>
        <source>No computer can have the address {text}.</source>
        <translation>Ни у одного компьютера не может быть адреса {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a network such as 10.0.0.0/8 or fd00::/64.</source>
        <translation>«{text}» – не сеть, такая как 10.0.0.0/8 или fd00::/64.</translation>
    </message>
    <message>
        <source>{text} is an address in a network. The network is {more}.</source>
        <translation>{text} – адрес внутри сети. Сама сеть: {more}.</translation>
    </message>
    <message>
        <source>No tunnel can carry {text}.</source>
        <translation>Ни один туннель не может передавать {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.1 or fd00::1.</source>
        <translation>«{text}» – не адрес, такой как 10.0.0.1 или fd00::1.</translation>
    </message>
    <message>
        <source>No DNS server of a tunnel can have the address {text}.</source>
        <translation>Ни у одного DNS-сервера туннеля не может быть адреса {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a domain such as corp.example.</source>
        <translation>«{text}» – не домен, такой как corp.example.</translation>
    </message>
    <message>
        <source>{text} is there already, with another size of its network.</source>
        <translation>{text} уже есть, с другим размером сети.</translation>
    </message>
    <message>
        <source>{text} is an address of this computer already.</source>
        <translation>{text} – уже адрес этого компьютера.</translation>
    </message>
    <message>
        <source>There can be {more}. Remove some.</source>
        <translation>Может быть не больше {more}. Удалите лишние.</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Reset the counters of {name}?</source>
        <translation>Сбросить счётчики туннеля {name}?</translation>
    </message>
    <message>
        <source>What it sent and received since it connected counts from zero again, for every program. This cannot be undone. Today, this month and the graph stay as they are.</source>
        <translation>То, что он принял и отправил с момента подключения, снова считается с нуля, для всех программ. Отменить это нельзя. «Сегодня», «Этот месяц» и график остаются как есть.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Clear the traffic history?</source>
        <translation>Очистить журнал трафика?</translation>
    </message>
    <message>
        <source>The graph and the totals of all tunnels are deleted from this computer. This cannot be undone.</source>
        <translation>График и итоги всех туннелей будут удалены с этого компьютера. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Export the traffic history</source>
        <translation>Экспорт журнала трафика</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>Файл {path} не удалось записать: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to {path}</source>
        <translation>
            <numerusform>В {path} записана %n строка</numerusform>
            <numerusform>В {path} записаны %n строки</numerusform>
            <numerusform>В {path} записано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from zero again.</source>
        <translation>Туннель {name} снова считает с нуля.</translation>
    </message>
    <message>
        <source>The traffic history is empty now.</source>
        <translation>Теперь журнал трафика пуст.</translation>
    </message>
    <message>
        <source>Nothing passed in this time</source>
        <translation>За это время ничего не проходило</translation>
    </message>
    <message numerus="yes">
        <source>%n other tunnels</source>
        <translation>
            <numerusform>%n другой туннель</numerusform>
            <numerusform>%n других туннеля</numerusform>
            <numerusform>%n других туннелей</numerusform>
        </translation>
    </message>
    <message>
        <source>{received} / {sent}</source>
        <comment>amounts</comment>
        <translation>{received} / {sent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>All tunnels together</source>
        <translation>Все туннели вместе</translation>
    </message>
    <message>
        <source>Each tunnel by itself</source>
        <translation>Каждый туннель отдельно</translation>
    </message>
    <message>
        <source>Graph of the traffic, last {length}: {name}</source>
        <translation>График трафика за последние {length}: {name}</translation>
    </message>
    <message>
        <source>The arrow keys read the values of a moment.</source>
        <translation>Клавиши со стрелками читают значения отдельного момента.</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>Трафика пока нет</translation>
    </message>
    <message>
        <source>As soon as a tunnel is connected, what it sends and receives is drawn here. The history stays on this computer, for you alone.</source>
        <translation>Как только туннель подключится, здесь будет показано, что он отправляет и принимает. Журнал остаётся на этом компьютере, только для вас.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>Сбросить счётчики…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Очистить журнал…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Forget what passed until now</source>
        <translation>Забыть то, что прошло до сих пор</translation>
    </message>
    <message>
        <source>Write the whole history into a file</source>
        <translation>Записать всю историю в файл</translation>
    </message>
    <message>
        <source>Choose a tunnel in the table first</source>
        <translation>Сначала выберите туннель в таблице</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
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
        <translation>Что прошло по дням или месяцам</translation>
    </message>
    <message>
        <source>The newest is first. Above the graph you choose whose traffic it is.</source>
        <translation>Новейшее — сверху. Над графиком вы выбираете, чей это трафик.</translation>
    </message>
    <message>
        <source>Whether the graph stands still; what passes is counted all the same</source>
        <translation>Стоит ли график; проходящее всё равно считается</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Show the last {length}</source>
        <translation>Показать последние {length}</translation>
    </message>
    <message>
        <source>Whose traffic</source>
        <translation>Чей трафик</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Туннель</translation>
    </message>
    <message>
        <source>What each tunnel carried in all</source>
        <translation>Что каждый туннель пронёс всего</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>What passed on each day</source>
        <translation>Что прошло за каждый день</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>What passed in each month</source>
        <translation>Что прошло за каждый месяц</translation>
    </message>
    <message>
        <source>Since connected</source>
        <translation>С подключения</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>не подключён</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>принято {received}, отправлено {sent}</translation>
    </message>
    <message>
        <source>Totals by tunnel</source>
        <translation>Итоги по туннелям</translation>
    </message>
    <message>
        <source>The arrow keys choose the tunnel to reset.</source>
        <translation>Клавиши со стрелками выбирают туннель, счётчики которого сбросить.</translation>
    </message>
    <message>
        <source>Other tunnels</source>
        <translation>Другие туннели</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>Профиль WireGuard</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no rate</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Received: {now} now, {peak} at most, {total} in all.</source>
        <translation>Принято: {now} сейчас, {peak} максимум, {total} всего.</translation>
    </message>
    <message>
        <source>Received: {peak} at most, {total} in all.</source>
        <translation>Принято: {peak} максимум, {total} всего.</translation>
    </message>
    <message>
        <source>Sent: {now} now, {peak} at most, {total} in all.</source>
        <translation>Отправлено: {now} сейчас, {peak} максимум, {total} всего.</translation>
    </message>
    <message>
        <source>Sent: {peak} at most, {total} in all.</source>
        <translation>Отправлено: {peak} максимум, {total} всего.</translation>
    </message>
    <message>
        <source>{name}: received {received}, sent {sent}</source>
        <translation>{name}: принято {received}, отправлено {sent}</translation>
    </message>
    <message>
        <source>Received {rate}</source>
        <translation>Приём {rate}</translation>
    </message>
    <message>
        <source>Sent {rate}</source>
        <translation>Отправка {rate}</translation>
    </message>
    <message>
        <source>An average: vpngui did not look at that time.</source>
        <translation>Среднее: в это время vpngui не следил.</translation>
    </message>
    <message>
        <source>{rate} (at most {peak})</source>
        <comment>average and highest rate</comment>
        <translation>{rate} (максимум {peak})</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>traffic is blocked</source>
        <translation>трафик блокируется</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>приём {received}, отправка {sent}</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Системная шина недоступна</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Служба VPN не запущена</translation>
    </message>
    <message>
        <source>vpngui may not answer for you here</source>
        <translation>Здесь vpngui нельзя отвечать за вас</translation>
    </message>
    <message>
        <source>This computer has no packet filter</source>
        <translation>На этом компьютере нет фильтра пакетов</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Answer the question…</source>
        <translation>Ответить на вопрос…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tunnels</comment>
        <translation>
            <numerusform>Ещё %Ln…</numerusform>
            <numerusform>Ещё %Ln…</numerusform>
            <numerusform>Ещё %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block everything</source>
        <translation>Заблокировать всё</translation>
    </message>
    <message>
        <source>Open vpngui</source>
        <translation>Открыть vpngui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
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
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Blocked while disconnected</source>
        <translation>Заблокировано, пока отключён</translation>
    </message>
    <message>
        <source>Asks to connect</source>
        <translation>Запрашивает подключение</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключается</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Подключается заново</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>of a VPN server</comment>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Asks to disconnect</source>
        <translation>Запрашивает отключение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>no handshake for {duration}</source>
        <translation>нет рукопожатия {duration}</translation>
    </message>
    <message>
        <source>last handshake {duration} ago</source>
        <translation>последнее рукопожатие {duration} назад</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>уже {duration}</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Системная шина недоступна</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Служба VPN не запущена</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Туннелей нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asking</source>
        <translation>
            <numerusform>с запросом: %Ln</numerusform>
            <numerusform>с запросом: %Ln</numerusform>
            <numerusform>с запросом: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>с ошибкой: %Ln</numerusform>
            <numerusform>с ошибкой: %Ln</numerusform>
            <numerusform>с ошибкой: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>of VPN servers</comment>
        <translation>
            <numerusform>%Ln без ответа</numerusform>
            <numerusform>%Ln без ответа</numerusform>
            <numerusform>%Ln без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connecting</source>
        <translation>
            <numerusform>%Ln подключается</numerusform>
            <numerusform>%Ln подключаются</numerusform>
            <numerusform>%Ln подключаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>подключено: %Ln</numerusform>
            <numerusform>подключено: %Ln</numerusform>
            <numerusform>подключено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnected</source>
        <translation>
            <numerusform>отключено: %Ln</numerusform>
            <numerusform>отключено: %Ln</numerusform>
            <numerusform>отключено: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>Системная шина недоступна</translation>
    </message>
    <message>
        <source>vpngui talks to its service over it. It tries again by itself; until then it neither sees nor changes anything. What the service allowed or blocked stays so.</source>
        <translation>Через неё vpngui связывается со своей службой. vpngui сам повторяет попытки; до тех пор он ничего не видит и не меняет. То, что служба разрешила или заблокировала, остаётся так.</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>Служба VPN не запущена</translation>
    </message>
    <message>
        <source>Until it runs, no application can make a tunnel. vpngui notices by itself when it does. Start it as an administrator:</source>
        <translation>Пока она не запущена, ни одно приложение не может создать туннель. vpngui сам заметит, когда она запустится. Запустите её от имени администратора:</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>Туннелей нет</translation>
    </message>
    <message>
        <source>Connect a profile, or start an application that makes a VPN tunnel. It is listed here, and nothing goes through it before you allow that.</source>
        <translation>Подключите профиль или запустите приложение, которое создаёт туннель VPN. Он появится здесь, и ничто не пойдёт через него, пока вы этого не разрешите.</translation>
    </message>
    <message>
        <source>Waiting for the VPN service</source>
        <translation>Ожидание службы VPN</translation>
    </message>
    <message>
        <source>It was asked what there is, and has not answered yet.</source>
        <translation>Её спросили, что есть, но она ещё не ответила.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Restart vpngui now?</source>
        <translation>Перезапустить vpngui сейчас?</translation>
    </message>
    <message>
        <source>What you typed and did not apply is lost. Tunnels stay as they are.</source>
        <translation>То, что вы ввели и не применили, будет потеряно. Туннели остаются как есть.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>A question waits for your answer.</source>
        <translation>Вопрос ждёт вашего ответа.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>Показать вопрос</translation>
    </message>
    <message>
        <source>vpngui was updated. Until it is restarted, what you have not opened yet may not work.</source>
        <translation>vpngui обновлён. Пока он не перезапущен, то, что вы ещё не открывали, может не работать.</translation>
    </message>
    <message>
        <source>Applications cannot ask you for permission here, so none can connect: {reason}</source>
        <translation>Здесь приложения не могут попросить у вас разрешения, поэтому ни одно не может подключиться: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
</TS>
