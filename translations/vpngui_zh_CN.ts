<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Connections</name>
    <message>
        <source>What it stops can leave this computer outside the tunnel again. It stays lifted until you allow the tunnel to connect the next time.</source>
        <translation>被它拦截的流量可以再次在隧道之外离开这台计算机。在您下次允许该隧道连接之前，它保持解除状态。</translation>
    </message>
    <message>
        <source>Lift the block of {name}?</source>
        <translation>解除 {name} 的阻止？</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. Its application loses it and can make another one.</source>
        <translation>它会立即断开，原本经过它的流量将再次走外部。其应用程序会失去它，并可以再创建一个。</translation>
    </message>
    <message>
        <source>Its application loses it and can make another one.</source>
        <translation>其应用程序会失去它，并可以再创建一个。</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <source>No block of yours is kept. A block list stops traffic here.</source>
        <translation>没有您保留的阻止。这里的流量是被阻止列表拦截的。</translation>
    </message>
    <message>
        <source>Some or all traffic is stopped by a block list or a kept block.</source>
        <translation>部分或全部流量被阻止列表或保留的阻止拦截。</translation>
    </message>
    <message>
        <source>Its block ends with it: traffic goes outside again. The profile stays, and can connect again.</source>
        <translation>它的阻止随之结束：流量会再次走到外面。配置文件保留，可以再次连接。</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. The profile stays, and can connect again.</source>
        <translation>它会立即断开，原本经过它的流量会再次走到外面。配置文件保留，可以再次连接。</translation>
    </message>
    <message>
        <source>The profile stays, and can connect again.</source>
        <translation>配置文件保留，可以再次连接。</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>阻止列表</translation>
    </message>
    <message>
        <source>Lift kept blocks</source>
        <translation>解除保留的阻止</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Everything about the tunnel that is chosen</source>
        <translation>所选隧道的全部信息</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>搜索隧道</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Search for nothing any more</source>
        <translation>不再搜索任何内容</translation>
    </message>
    <message>
        <source>No tunnel matches “{text}”.</source>
        <translation>没有与“{text}”匹配的隧道。</translation>
    </message>
    <message>
        <source>Stop keeping the block of {name}?</source>
        <translation>不再保留 {name} 的阻止？</translation>
    </message>
    <message>
        <source>It ends with its application, or at once if that has ended. Other kept blocks stay.</source>
        <translation>它会随其应用程序结束；如果该应用程序已经结束，则立即结束。其他保留的阻止不变。</translation>
    </message>
    <message>
        <source>All kept blocks</source>
        <translation>所有保留的阻止</translation>
    </message>
    <message>
        <source>Lift the kept block of {name}?</source>
        <translation>解除 {name} 保留的阻止？</translation>
    </message>
    <message>
        <source>Lift all kept blocks?</source>
        <translation>解除所有保留的阻止？</translation>
    </message>
    <message>
        <source>What it stops can leave this computer again. Blocks of applications that still run stay as long as these want them.</source>
        <translation>它们拦下的内容可以再次离开这台计算机。仍在运行的应用程序的阻止，只要它们需要就继续有效。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>解除阻止</translation>
    </message>
    <message>
        <source>Keep block</source>
        <translation>保留阻止</translation>
    </message>
    <message>
        <source>Don&apos;t keep block</source>
        <translation>不保留阻止</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The block of {name} stays until you lift it</source>
        <translation>{name} 的阻止一直有效，直到您解除它</translation>
    </message>
    <message>
        <source>The block of {name} ends when you remove the tunnel</source>
        <translation>{name} 的阻止在您移除隧道时结束</translation>
    </message>
    <message>
        <source>Removes the tunnel of {name}; the profile stays</source>
        <translation>移除 {name} 的隧道；配置文件保留</translation>
    </message>
    <message>
        <source>Shows what will happen before {name} is connected</source>
        <translation>在连接 {name} 之前显示将会发生什么</translation>
    </message>
    <message>
        <source>Takes {name} down; nothing goes through it any more</source>
        <translation>断开 {name}；不再有任何流量经过它</translation>
    </message>
    <message>
        <source>Shows the question that {name} waits for</source>
        <translation>显示 {name} 正在等待的问题</translation>
    </message>
    <message>
        <source>Opens the settings of {name}</source>
        <translation>打开 {name} 的设置</translation>
    </message>
    <message>
        <source>Shows how much goes through {name}</source>
        <translation>显示有多少流量经过 {name}</translation>
    </message>
    <message>
        <source>Lets traffic pass again that {name} blocks</source>
        <translation>让被 {name} 阻止的流量再次通过</translation>
    </message>
    <message>
        <source>The block of {name} stays when its application ends</source>
        <translation>{name} 的阻止在其应用程序结束后仍然有效</translation>
    </message>
    <message>
        <source>The block of {name} ends with its application</source>
        <translation>{name} 的阻止随其应用程序结束</translation>
    </message>
    <message>
        <source>Copies everything that is known about {name}</source>
        <translation>复制关于 {name} 的所有已知信息</translation>
    </message>
    <message>
        <source>Removes {name}; its application loses it</source>
        <translation>移除 {name}；其应用程序会失去它</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>WireGuard 配置文件</translation>
    </message>
    <message>
        <source>received {rate}, {total} in all</source>
        <translation>接收 {rate}，共 {total}</translation>
    </message>
    <message>
        <source>sent {rate}, {total} in all</source>
        <translation>发送 {rate}，共 {total}</translation>
    </message>
    <message>
        <source>Blocks other traffic, kept</source>
        <translation>阻止其他流量，已保留</translation>
    </message>
    <message>
        <source>Blocks other traffic</source>
        <translation>阻止其他流量</translation>
    </message>
    <message>
        <source>VPN tunnels</source>
        <translation>VPN 隧道</translation>
    </message>
    <message>
        <source>The arrow keys choose a tunnel, Enter shows everything about it.</source>
        <translation>方向键选择隧道，回车键显示它的全部信息。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>VPN Tunnels</source>
        <translation>VPN 隧道</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel, and see what goes through it</source>
        <translation>决定哪些应用程序可以使用 VPN 隧道，并查看经过它的流量</translation>
    </message>
    <message>
        <source>vpn;tunnel;privacy;network;</source>
        <extracomment>Words for a search, each with a semicolon behind it.</extracomment>
        <translation>vpn;隧道;隐私;网络;</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel</source>
        <translation>决定哪些应用程序可以使用 VPN 隧道</translation>
    </message>
    <message>
        <source>Any application may ask for a VPN tunnel. You are shown who asks and what will happen, and you decide. Whatever you decide holds: nothing comes up without your answer, and when the application ends, its tunnel is gone.</source>
        <translation>任何应用程序都可以请求 VPN 隧道。您会看到是谁在请求、会发生什么，然后由您决定。您的决定始终有效：没有您的回答，什么都不会连接；应用程序结束时，它的隧道随之消失。</translation>
    </message>
    <message>
        <source>A prompt that a keypress in mid-typing cannot answer</source>
        <translation>打字途中的误按无法回答的询问</translation>
    </message>
    <message>
        <source>The tunnels on this computer, whose they are, and what goes through them right now</source>
        <translation>这台计算机上的隧道、它们属于谁，以及此刻经过它们的流量</translation>
    </message>
    <message>
        <source>A tray icon that tells the state without relying on colour</source>
        <translation>不单靠颜色表明状态的托盘图标</translation>
    </message>
    <message>
        <source>The vpngui contributors</source>
        <translation>vpngui 贡献者</translation>
    </message>
    <message>
        <source>The first version: a tunnel, asked for, allowed by a person, used, and gone without a trace.</source>
        <translation>第一个版本：一条隧道，被请求、得到许可、使用完毕，不留痕迹。</translation>
    </message>
    <message>
        <source>Make a VPN tunnel</source>
        <translation>创建 VPN 隧道</translation>
    </message>
    <message>
        <source>Authentication is required for an application to make a VPN tunnel</source>
        <translation>应用程序创建 VPN 隧道需要认证</translation>
    </message>
    <message>
        <source>Answer for the person at the screen whether a VPN tunnel may come up</source>
        <translation>替屏幕前的人回答 VPN 隧道是否可以连接</translation>
    </message>
    <message>
        <source>Authentication is required to answer for the person at the screen</source>
        <translation>替屏幕前的人回答需要认证</translation>
    </message>
    <message>
        <source>See and end the VPN tunnels of other people</source>
        <translation>查看和结束其他人的 VPN 隧道</translation>
    </message>
    <message>
        <source>Authentication is required to see or end the VPN tunnels of other people</source>
        <translation>查看或结束其他人的 VPN 隧道需要认证</translation>
    </message>
    <message>
        <source>Keep networks blocked when no VPN tunnel is up</source>
        <translation>没有 VPN 隧道连接时保持网络被阻止</translation>
    </message>
    <message>
        <source>Authentication is required to change what stays blocked when no VPN tunnel is up</source>
        <translation>更改没有 VPN 隧道连接时仍被阻止的内容需要认证</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>vpngui keeps trying. If that goes on: is this computer online, and do the profile&apos;s endpoint and keys fit the server?</source>
        <translation>vpngui 会继续尝试。如果持续如此：这台计算机是否在线，配置文件的端点和密钥是否与服务器相符？</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可以怎么做</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>启用时间</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>连接自</translation>
    </message>
    <message>
        <source>New settings are being tried and go back by themselves unless kept</source>
        <translation>正在试用新设置，若不保留将自动恢复</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>试用中</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Nothing of this computer goes beside the tunnel</source>
        <translation>这台计算机的任何流量都不会绕过隧道</translation>
    </message>
    <message>
        <source>All traffic of this computer is blocked except:</source>
        <translation>这台计算机的所有流量都被阻止，除了：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks through the tunnel</source>
        <translation>
            <numerusform>%Ln 个网络经过隧道</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing through the tunnel</source>
        <translation>没有任何网络经过隧道</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks outside the tunnel</source>
        <translation>
            <numerusform>%Ln 个网络在隧道之外</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing outside the tunnel</source>
        <translation>没有任何网络在隧道之外</translation>
    </message>
    <message>
        <source>Kept: it stays until you lift it, also when you log out</source>
        <translation>已保留：一直有效，直到您解除它，您注销后也是如此</translation>
    </message>
    <message>
        <source>Kept: it stays when the application ends</source>
        <translation>已保留：应用程序结束后仍然有效</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>{name}, number {index}</source>
        <translation>{name}，编号 {index}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Names below</source>
        <translation>以下域中的名称</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>保持可访问</translation>
    </message>
    <message>
        <source>not reachable while connected</source>
        <translation>连接期间不可访问</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>共 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>%Ln 个数据包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets lost</source>
        <translation>
            <numerusform>丢失 %Ln 个数据包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>WireGuard</source>
        <translation>WireGuard</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln 台服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>上次握手</translation>
    </message>
    <message>
        <source>On: once it was connected, nothing goes beside it, not even while it is down</source>
        <translation>开：连接过一次之后，什么都不会绕过它，断开期间也不会</translation>
    </message>
    <message>
        <source>Off: while it is down, traffic goes outside</source>
        <translation>关：断开期间，流量走到外面</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>断网保护</translation>
    </message>
    <message>
        <source>in the system&apos;s kernel</source>
        <translation>由系统内核</translation>
    </message>
    <message>
        <source>by the program wireguard-go</source>
        <translation>由程序 wireguard-go</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>by whom</comment>
        <translation>加密</translation>
    </message>
    <message>
        <source>reached at {address}</source>
        <translation>通过 {address} 到达</translation>
    </message>
    <message>
        <source>its address is not known yet</source>
        <translation>其地址尚未知</translation>
    </message>
    <message>
        <source>last handshake: {when}</source>
        <translation>上次握手：{when}</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>已接收 {received}，已发送 {sent}</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a handshake</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>{duration}前</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>不正常</translation>
    </message>
    <message>
        <source>Not looked at: {unseen}.</source>
        <translation>未检查：{unseen}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things do not work</source>
        <translation>
            <numerusform>%Ln 项不正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything needed works; %Ln things are worth knowing</source>
        <translation>
            <numerusform>必要的都正常；有 %Ln 项值得了解</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>None: nothing can be blocked</source>
        <translation>无：无法阻止任何流量</translation>
    </message>
    <message>
        <source>iptables, with sets of addresses</source>
        <translation>iptables，使用地址集</translation>
    </message>
    <message>
        <source>None: names are looked up as without a tunnel</source>
        <translation>无：名称的查询方式与没有隧道时相同</translation>
    </message>
    <message>
        <source>The file {file}</source>
        <translation>文件 {file}</translation>
    </message>
    <message>
        <source>This is {os}, kernel {kernel}.</source>
        <translation>这是 {os}，内核 {kernel}。</translation>
    </message>
    <message>
        <source>The system bus does not answer: {reason}</source>
        <translation>系统总线没有响应：{reason}</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>系统总线有响应。</translation>
    </message>
    <message>
        <source>The VPN service runs, but does not answer: {reason}</source>
        <translation>VPN 服务正在运行，但没有响应：{reason}</translation>
    </message>
    <message>
        <source>The VPN service is not running. It starts when it is needed.</source>
        <translation>VPN 服务未运行。需要时它会启动。</translation>
    </message>
    <message>
        <source>The VPN service is not running, and nothing starts it.</source>
        <translation>VPN 服务未运行，也没有任何东西会启动它。</translation>
    </message>
    <message>
        <source>The VPN service runs, version {version}.</source>
        <translation>VPN 服务正在运行，版本 {version}。</translation>
    </message>
    <message>
        <source>The VPN service has another version than this app ({version}).</source>
        <translation>VPN 服务的版本与此应用（{version}）不同。</translation>
    </message>
    <message>
        <source>There is no packet filter. Nothing can be blocked, and no tunnel can carry all traffic.</source>
        <translation>没有包过滤器。无法阻止任何流量，也没有隧道能承载所有流量。</translation>
    </message>
    <message>
        <source>Traffic is blocked with {name}.</source>
        <translation>流量通过 {name} 阻止。</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are not used.</source>
        <translation>隧道的 DNS 服务器未被使用。</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are set through: {name}</source>
        <translation>隧道的 DNS 服务器通过以下方式设置：{name}</translation>
    </message>
    <message>
        <source>There is no WireGuard. Profiles cannot be connected.</source>
        <translation>没有 WireGuard。配置文件无法连接。</translation>
    </message>
    <message>
        <source>Profiles are connected by WireGuard ({name}).</source>
        <translation>配置文件通过 WireGuard（{name}）连接。</translation>
    </message>
    <message>
        <source>The files of these block lists were damaged: {lists}.</source>
        <translation>以下阻止列表的文件已损坏：{lists}。</translation>
    </message>
    <message>
        <source>polkit does not answer, so every request is refused.</source>
        <translation>polkit 没有响应，因此每个请求都会被拒绝。</translation>
    </message>
    <message>
        <source>vpngui is not installed completely: polkit does not know {actions}.</source>
        <translation>vpngui 未完整安装：polkit 不认识 {actions}。</translation>
    </message>
    <message>
        <source>polkit answers, and knows vpngui.</source>
        <translation>polkit 有响应，并且认识 vpngui。</translation>
    </message>
    <message>
        <source>Your programs may ask for tunnels.</source>
        <translation>您的程序可以请求隧道。</translation>
    </message>
    <message>
        <source>Your programs may not ask for tunnels in this session.</source>
        <translation>您的程序在此会话中不能请求隧道。</translation>
    </message>
    <message>
        <source>You may answer their requests.</source>
        <translation>您可以回答它们的请求。</translation>
    </message>
    <message>
        <source>You may not answer requests in this session.</source>
        <translation>您在此会话中不能回答请求。</translation>
    </message>
    <message>
        <source>This kernel makes no tunnel interfaces: {reason}</source>
        <translation>此内核无法创建隧道接口：{reason}</translation>
    </message>
    <message>
        <source>The kernel makes tunnel interfaces.</source>
        <translation>内核可以创建隧道接口。</translation>
    </message>
    <message>
        <source>The VPN service is not running, but this is left of it: {things}.</source>
        <translation>VPN 服务未运行，但留下了这些：{things}。</translation>
    </message>
    <message>
        <source>In the network of this computer: {things}.</source>
        <translation>在这台计算机的网络中：{things}。</translation>
    </message>
    <message>
        <source>There is nothing of vpngui in the network of this computer.</source>
        <translation>这台计算机的网络中没有 vpngui 的任何东西。</translation>
    </message>
    <message>
        <source>The reverse path filter of {links} is strict. It drops what a VPN server answers while its tunnel carries all traffic.</source>
        <translation>{links} 的反向路径过滤是严格模式。当隧道承载所有流量时，它会丢弃 VPN 服务器的应答。</translation>
    </message>
    <message>
        <source>The reverse path filter lets the answers of VPN servers in.</source>
        <translation>反向路径过滤允许 VPN 服务器的应答进入。</translation>
    </message>
    <message>
        <source>The bus of this session does not answer: {reason}</source>
        <translation>此会话的总线没有响应：{reason}</translation>
    </message>
    <message>
        <source>The bus of this session answers.</source>
        <translation>此会话的总线有响应。</translation>
    </message>
    <message>
        <source>The app runs.</source>
        <translation>应用正在运行。</translation>
    </message>
    <message>
        <source>The app is not running. It starts when it is needed.</source>
        <translation>应用未运行。需要时它会启动。</translation>
    </message>
    <message>
        <source>The app is not running, and nothing starts it.</source>
        <translation>应用未运行，也没有任何东西会启动它。</translation>
    </message>
    <message>
        <source>The VPN service does not take the answers of this app.</source>
        <translation>VPN 服务不接受此应用的回答。</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>此桌面显示托盘图标。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>此桌面不显示托盘图标。</translation>
    </message>
    <message>
        <source>Start the D-Bus system bus. It is in the package dbus.</source>
        <translation>启动 D-Bus 系统总线。它在软件包 dbus 中。</translation>
    </message>
    <message>
        <source>Start it anew, as an administrator:</source>
        <translation>以管理员身份重新启动它：</translation>
    </message>
    <message>
        <source>Start it, as an administrator:</source>
        <translation>以管理员身份启动它：</translation>
    </message>
    <message>
        <source>Install nftables, then start the service anew:</source>
        <translation>安装 nftables，然后重新启动服务：</translation>
    </message>
    <message>
        <source>Unless that is meant so, start the helper that sets them:</source>
        <translation>除非有意如此，否则请启动负责设置的辅助程序：</translation>
    </message>
    <message>
        <source>Where they are wanted, install wireguard-go, then start the service anew:</source>
        <translation>如需使用，请安装 wireguard-go，然后重启服务：</translation>
    </message>
    <message>
        <source>Set the lists up anew. What was in them was set aside in {folder}.</source>
        <translation>请重新建立这些列表。其中原有的内容已另存于 {folder}。</translation>
    </message>
    <message>
        <source>Install polkit, and start it:</source>
        <translation>安装 polkit 并启动它：</translation>
    </message>
    <message>
        <source>Install all parts of vpngui, then have the bus read them:</source>
        <translation>安装 vpngui 的所有部分，然后让总线读取它们：</translation>
    </message>
    <message>
        <source>Log in at the screen, or have the administrator allow {action} in polkit.</source>
        <translation>请在屏幕前登录，或让管理员在 polkit 中允许 {action}。</translation>
    </message>
    <message>
        <source>Load the driver, or start the computer anew:</source>
        <translation>加载驱动程序，或重新启动计算机：</translation>
    </message>
    <message>
        <source>Take it away:</source>
        <translation>移除它：</translation>
    </message>
    <message>
        <source>Make it loose, until the computer starts anew. A file in {folder} makes it last.</source>
        <translation>将其设为宽松模式，直到计算机重新启动。在 {folder} 中放置文件可使其长期有效。</translation>
    </message>
    <message>
        <source>Start vpngui in a desktop session.</source>
        <translation>请在桌面会话中启动 vpngui。</translation>
    </message>
    <message>
        <source>Start it:</source>
        <translation>启动它：</translation>
    </message>
    <message>
        <source>The top of the window says why. Another program may answer for you.</source>
        <translation>窗口顶部说明了原因。可能有另一个程序在替您回答。</translation>
    </message>
    <message>
        <source>The menu of applications opens the window.</source>
        <translation>应用程序菜单可以打开窗口。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>All traffic</source>
        <translation>所有流量</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>这些网络</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Nothing goes to this peer yet.</source>
        <translation>还没有任何内容发往此对端。</translation>
    </message>
    <message>
        <source>All of IPv4 goes to it, but not IPv6: that would be ::/0.</source>
        <translation>所有 IPv4 都发往它，但 IPv6 不会：那需要 ::/0。</translation>
    </message>
    <message>
        <source>All of IPv6 goes to it, but not IPv4: that would be 0.0.0.0/0.</source>
        <translation>所有 IPv6 都发往它，但 IPv4 不会：那需要 0.0.0.0/0。</translation>
    </message>
    <message>
        <source>When it connects, and what it stops</source>
        <translation>何时连接，以及阻止什么</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the profile as it is here</source>
        <translation>按此处的内容保存配置文件</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>What it says, and what vpngui does with it</source>
        <translation>它的内容，以及 vpngui 如何处理</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>What you changed in this profile would be lost.</source>
        <translation>您在此配置文件中所做的更改将会丢失。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>新密钥对</translation>
    </message>
    <message>
        <source>Public key of this computer</source>
        <translation>这台计算机的公钥</translation>
    </message>
    <message>
        <source>The other end needs this one: hand it on to who runs it.</source>
        <translation>对端需要它：请交给对端的管理者。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>很少需要</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>返回配置文件</translation>
    </message>
    <message>
        <source>Asks first where something would be lost.</source>
        <translation>如果有内容会丢失，会先询问。</translation>
    </message>
    <message>
        <source>How the profile is shown</source>
        <translation>配置文件的显示方式</translation>
    </message>
    <message>
        <source>All fields in groups, or the configuration as text.</source>
        <translation>分组的所有字段，或文本形式的配置。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Each value by itself</source>
        <translation>逐个值</translation>
    </message>
    <message>
        <source>The configuration as it is written</source>
        <translation>按书写形式显示的配置</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>公钥已复制。</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>A peer is the other end, such as a server. Without one nothing can connect.</source>
        <translation>对端是另一头，例如服务器。没有对端就无法连接。</translation>
    </message>
    <message>
        <source>The fields below are of the chosen one.</source>
        <translation>以下字段属于所选的对端。</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>添加对端</translation>
    </message>
    <message>
        <source>Remove this peer</source>
        <translation>移除此对端</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>这里有问题</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置文件</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>无法保存：{reason}。</translation>
    </message>
    <message>
        <source>This profile was removed, and its keys with it.</source>
        <translation>此配置文件已被移除，其密钥也一并移除。</translation>
    </message>
    <message>
        <source>This profile was removed. Save it to have it back.</source>
        <translation>此配置文件已被移除。保存即可恢复。</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you edit it here.</source>
        <translation>您在此编辑期间，此配置文件在别处被更改了。</translation>
    </message>
    <message>
        <source>Take that over</source>
        <translation>采用那些更改</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>The keys cannot be had now, and stay as they are: {reason}.</source>
        <translation>现在无法取得密钥，密钥保持不变：{reason}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Saved. The connection that is there stays as it was: this counts from the next.</source>
        <translation>已保存。现有连接保持原样：更改从下次连接起生效。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The keys are being fetched. The keyring may ask you to unlock it.</source>
        <translation>正在取得密钥。密钥环可能会要求您解锁。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need another look.</source>
        <translation>
            <numerusform>%Ln 个字段需要再看一下。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no peer yet, and cannot connect without one.</source>
        <translation>它还没有对端，没有对端就无法连接。</translation>
    </message>
    <message>
        <source>It has no address yet: nothing comes back without one.</source>
        <translation>它还没有地址：没有地址就收不到任何回应。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The text is not understood yet.</source>
        <translation>还无法理解此文本。</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Keys are hidden. One that stays as it is here is kept; type over it to have another.</source>
        <translation>密钥已隐藏。在此保持不变的密钥会保留；在其上输入即可更换。</translation>
    </message>
    <message>
        <source>This profile is too long to be shown as text. Export it instead.</source>
        <translation>此配置文件太长，无法以文本显示。请改为导出。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>这台计算机的地址</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>这些服务器的域</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>最大数据包（MTU）</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>这台计算机的端口</translation>
    </message>
    <message>
        <source>Mark on packets (FwMark)</source>
        <translation>数据包标记（FwMark）</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>路由表</translation>
    </message>
    <message>
        <source>Public key of the peer</source>
        <translation>对端的公钥</translation>
    </message>
    <message>
        <source>Address of the peer (endpoint)</source>
        <translation>对端的地址（端点）</translation>
    </message>
    <message>
        <source>What goes to this peer</source>
        <translation>哪些流量发往此对端</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>Keep alive every (seconds)</source>
        <translation>保活间隔（秒）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How the profile is called in lists and questions.</source>
        <translation>配置文件在列表和询问中的名称。</translation>
    </message>
    <message>
        <source>Stays on this computer. Nobody else should ever see it.</source>
        <translation>留在这台计算机上。绝不应让别人看到。</translation>
    </message>
    <message>
        <source>Inside the tunnel, such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>隧道内的地址，例如 10.0.0.2/24 或 fd00::2/64。</translation>
    </message>
    <message>
        <source>Who is asked for names while the profile is connected.</source>
        <translation>配置文件连接期间向谁查询名称。</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers. Without any, every name is.</source>
        <translation>这些域中的名称向这些服务器查询。不填则查询所有名称。</translation>
    </message>
    <message>
        <source>In bytes. Leave it empty for what fits usually.</source>
        <translation>以字节为单位。留空则用通常合适的值。</translation>
    </message>
    <message>
        <source>Leave it empty for any that is free.</source>
        <translation>留空则用任意空闲端口。</translation>
    </message>
    <message>
        <source>Kept for export. vpngui marks packets in its own way.</source>
        <translation>为导出而保留。vpngui 以自己的方式标记数据包。</translation>
    </message>
    <message>
        <source>“off” sets no routes. Empty, or anything else, has vpngui choose the table.</source>
        <translation>“off”不设置路由。留空或填其他内容时由 vpngui 选择路由表。</translation>
    </message>
    <message>
        <source>You get it from who runs the other end.</source>
        <translation>由对端的管理者提供给您。</translation>
    </message>
    <message>
        <source>Such as vpn.example:51820 or [2001:db8::1]:51820. Empty if the peer comes to you.</source>
        <translation>例如 vpn.example:51820 或 [2001:db8::1]:51820。如果由对端来连接您，则留空。</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. What comes from it has to come from there.</source>
        <translation>例如 10.0.0.0/8。来自它的内容必须来自那里。</translation>
    </message>
    <message>
        <source>A second secret that both ends share. Most peers have none.</source>
        <translation>双方共享的第二个秘密。大多数对端没有。</translation>
    </message>
    <message>
        <source>25 is usual behind a router. Leave it empty where it is not needed.</source>
        <translation>在路由器后面通常为 25。不需要时留空。</translation>
    </message>
    <message>
        <source>The first line is what the peer is called here.</source>
        <translation>第一行就是对端在此处的名称。</translation>
    </message>
    <message>
        <source>For yourself. They are kept as comments of the configuration.</source>
        <translation>供您自己使用。它们作为配置的注释保留。</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>添加域</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Connect at login</source>
        <translation>登录时连接</translation>
    </message>
    <message>
        <source>You are asked as always, unless your answer is remembered. vpngui itself has to start at login, too: see Preferences.</source>
        <translation>除非您的回答已被记住，否则会照常询问您。vpngui 本身也必须在登录时启动：请参阅首选项。</translation>
    </message>
    <message>
        <source>Connect on networks you do not trust</source>
        <translation>在您不信任的网络上连接</translation>
    </message>
    <message>
        <source>Such as an open Wi-Fi. Preferences has the networks that you trust.</source>
        <translation>例如开放的 Wi-Fi。您信任的网络在首选项中。</translation>
    </message>
    <message>
        <source>Block everything when this tunnel is down</source>
        <translation>此隧道断开时阻止一切</translation>
    </message>
    <message>
        <source>Once it was connected, nothing goes around it until you lift the block or log out.</source>
        <translation>连接过一次之后，在您解除阻止或注销之前，什么都不会绕过它。</translation>
    </message>
    <message>
        <source>Keep that block until you lift it</source>
        <translation>保留该阻止，直到您解除它</translation>
    </message>
    <message>
        <source>Also after you log out. Connecting may then ask for a password.</source>
        <translation>您注销后也是如此。此后连接可能需要密码。</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>保持本地网络可访问</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>在承载所有流量的隧道之外，您周围的打印机和其他设备仍可访问。那里的其他所有人也一样。</translation>
    </message>
    <message>
        <source>Peer {number}</source>
        <translation>对端 {number}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}：{problem}</translation>
    </message>
    <message>
        <source>{peer}, {field}: {problem}</source>
        <translation>{peer}，{field}：{problem}</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>请给配置文件取个名称。</translation>
    </message>
    <message>
        <source>A name is one line of up to {limit} bytes. Take a shorter one.</source>
        <translation>名称为一行，最多 {limit} 字节。请取短一些。</translation>
    </message>
    <message>
        <source>Another profile is called so. Take another name.</source>
        <translation>另一个配置文件已叫此名称。请换一个名称。</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>这里需要密钥。</translation>
    </message>
    <message>
        <source>A key is 44 letters, digits and signs, and ends with “=”.</source>
        <translation>密钥为 44 个字母、数字和符号，以“=”结尾。</translation>
    </message>
    <message>
        <source>Another peer has this key already.</source>
        <translation>另一个对端已有此密钥。</translation>
    </message>
    <message>
        <source>This is your own public key. The one of the other end belongs here.</source>
        <translation>这是您自己的公钥。这里应填对端的公钥。</translation>
    </message>
    <message>
        <source>Type a name or an address, a colon and a port: vpn.example:51820, [2001:db8::1]:51820.</source>
        <translation>请输入名称或地址、冒号和端口：vpn.example:51820、[2001:db8::1]:51820。</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 的整数。</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>可以为 {least} 到 {most} 字节。</translation>
    </message>
    <message>
        <source>A mark is a number such as 51820 or 0xca6c.</source>
        <translation>标记是数字，例如 51820 或 0xca6c。</translation>
    </message>
    <message>
        <source>Type “off”, a number or the name of a table, or nothing.</source>
        <translation>请输入“off”、路由表的编号或名称，或者留空。</translation>
    </message>
    <message>
        <source>Type a number of seconds up to 65535, or nothing.</source>
        <translation>请输入不超过 65535 的秒数，或者留空。</translation>
    </message>
    <message>
        <source>A note must not hold a key: notes are not kept as secrets are.</source>
        <translation>备注中不得包含密钥：备注不像秘密那样保管。</translation>
    </message>
    <message>
        <source>“{text}” is no address. A domain belongs into the list of domains.</source>
        <translation>“{text}”不是地址。域应放在域的列表中。</translation>
    </message>
    <message>
        <source>“{text}” is no domain. An address belongs into the list of servers.</source>
        <translation>“{text}”不是域。地址应放在服务器的列表中。</translation>
    </message>
    <message>
        <source>{text} goes to another peer already.</source>
        <translation>{text} 已发往另一个对端。</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6 需要 {six} 字节。请增大，或移除 IPv6 地址和网络。</translation>
    </message>
    <message>
        <source>All peers together can have {networks} networks. Remove some.</source>
        <translation>所有对端合计最多可有 {networks} 个网络。请移除一些。</translation>
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
        <translation>应用程序请求 VPN 隧道，由您决定。您的决定始终有效。</translation>
    </message>
    <message>
        <source>Free software by the vpngui contributors, under the Apache License 2.0. It comes without any warranty. The windows are made with Qt {version}, under the GNU LGPL 3.</source>
        <translation>由 vpngui 贡献者编写的自由软件，采用 Apache License 2.0。不提供任何担保。窗口使用 Qt {version} 制作，采用 GNU LGPL 3。</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>阅读许可证</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>关于 Qt</translation>
    </message>
    <message>
        <source>What draws this window, and its licence</source>
        <translation>绘制此窗口的组件及其许可</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Do the self-test once more</source>
        <translation>再做一次自检</translation>
    </message>
    <message>
        <source>What works, too, or only what needs a look</source>
        <translation>也显示正常的项目，还是只显示需要查看的</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The self-test could not be done</source>
        <translation>无法进行自检</translation>
    </message>
    <message>
        <source>Hide what works</source>
        <translation>隐藏正常的项目</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln checks</source>
        <translation>
            <numerusform>显示全部 %Ln 项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>在页面中搜索</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>Apply a changed block list</source>
        <translation>应用更改过的阻止列表</translation>
    </message>
    <message>
        <source>Copy, paste what is chosen</source>
        <translation>复制、粘贴所选内容</translation>
    </message>
    <message>
        <source>Remove or revoke what is chosen</source>
        <translation>移除或撤回所选内容</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>此页面</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>下一个和上一个控件</translation>
    </message>
    <message>
        <source>Switch or press a control</source>
        <translation>切换或按下控件</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>正在运行的组件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>For those who help you, in English. Addresses and names are replaced by numbers; look through it before you send it.</source>
        <translation>供帮助您的人使用，为英文。地址和名称已替换为编号；发送前请先查看。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command {command}</source>
        <translation>复制命令 {command}</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Collect what others need to help you</source>
        <translation>收集他人帮助您所需的信息</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>To paste it where you ask for help</source>
        <translation>粘贴到您求助的地方</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>VPN service</source>
        <translation>VPN 服务</translation>
    </message>
    <message>
        <source>Questions of applications</source>
        <translation>应用程序的问题</translation>
    </message>
    <message>
        <source>Traffic is blocked with</source>
        <translation>阻止流量的方式</translation>
    </message>
    <message>
        <source>DNS servers are set through</source>
        <translation>设置 DNS 服务器的方式</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>此应用</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>无法访问系统总线</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Running, version {version}</source>
        <translation>正在运行，版本 {version}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Nobody answers them</source>
        <translation>无人回答</translation>
    </message>
    <message>
        <source>This app shows them to you</source>
        <translation>由此应用向您显示</translation>
    </message>
    <message>
        <source>This app may not show them: {reason}</source>
        <translation>此应用不能显示它们：{reason}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The traffic history could not be read, so a new one was begun. The old one is kept as {path}.</source>
        <translation>无法读取流量历史，因此新建了一份。旧的保留为 {path}。</translation>
    </message>
    <message>
        <source>A later version of vpngui wrote the traffic history, so it is left alone. What passes now is forgotten when vpngui ends. The file is {path}.</source>
        <translation>流量历史由更新版本的 vpngui 写入，因此不作改动。现在的流量在 vpngui 结束时会被忘记。文件是 {path}。</translation>
    </message>
    <message>
        <source>Another vpngui of yours, in another session, keeps the traffic history. This one shows what passes while it runs, and forgets it when it ends.</source>
        <translation>您在另一个会话中的 vpngui 正在记录流量历史。这一个只显示运行期间的流量，结束时忘记。</translation>
    </message>
    <message>
        <source>The disk is full, so the traffic history is kept in memory. It is written as soon as there is room, and forgotten if vpngui ends before.</source>
        <translation>磁盘已满，因此流量历史保存在内存中。一有空间就会写入；如果 vpngui 在此之前结束，则会丢失。</translation>
    </message>
    <message>
        <source>There is no home directory, so the traffic history is forgotten when vpngui ends.</source>
        <translation>没有主目录，因此流量历史在 vpngui 结束时会丢失。</translation>
    </message>
    <message>
        <source>The traffic history cannot be written to {path}: {reason}. It is kept in memory, tried again and again, and forgotten if vpngui ends before that works.</source>
        <translation>无法将流量历史写入 {path}：{reason}。它保存在内存中并不断重试；如果 vpngui 在成功之前结束，则会丢失。</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>An unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>WireGuard profile with the keys {keys}</source>
        <translation>密钥为 {keys} 的 WireGuard 配置</translation>
    </message>
    <message>
        <source>Not verified: it says that it is the Flatpak application {name}</source>
        <translation>未验证：它自称是 Flatpak 应用程序 {name}</translation>
    </message>
    <message>
        <source>Not verified: the system cannot tell which program this is</source>
        <translation>未验证：系统无法判断这是哪个程序</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it, started as {unit}</source>
        <translation>未验证：由 {executable} 运行，以 {unit} 启动</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it</source>
        <translation>未验证：由 {executable} 运行</translation>
    </message>
    <message>
        <source>Verified: Snap application {name}</source>
        <translation>已验证：Snap 应用程序 {name}</translation>
    </message>
    <message>
        <source>Verified: package {name}</source>
        <translation>已验证：软件包 {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>New list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>Export networks</source>
        <translation>导出网络</translation>
    </message>
    <message>
        <source>Plain list (*.txt)</source>
        <translation>纯文本列表 (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were written.</source>
        <translation>
            <numerusform>已写入 %Ln 个网络。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>导入网络</translation>
    </message>
    <message>
        <source>Lists (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</source>
        <translation>列表 (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This cuts the computer off</source>
        <translation>这会使计算机断网</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>“{title}” is lifted and removed.</source>
        <translation>“{title}”已解除并移除。</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>“{title}”已移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What was not applied is discarded.</source>
        <translation>未应用的更改已丢弃。</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>添加 {network}</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>丢弃我的更改</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的更改</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln networks</source>
        <translation>
            <numerusform>添加 %Ln 个网络</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing all by %Ln networks</source>
        <translation>
            <numerusform>全部替换为 %Ln 个网络</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln networks</source>
        <translation>
            <numerusform>移除 %Ln 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>更改注释</translation>
    </message>
    <message>
        <source>One row holds one network; add the others by themselves.</source>
        <translation>每行一个网络；请单独添加其他网络。</translation>
    </message>
    <message>
        <source>Change of a network</source>
        <translation>更改网络</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>没有可合并的内容。</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>合并</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks less, and the same addresses are in the list.</source>
        <translation>
            <numerusform>减少 %Ln 个网络，列表中的地址不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list has %Ln networks at the most.</source>
        <translation>
            <numerusform>一个列表最多有 %Ln 个网络。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Make the fewest networks that hold the same addresses</source>
        <translation>用最少的网络表示相同的地址</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Forget what is not applied</source>
        <translation>放弃未应用的更改</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>{undo}: {what}</source>
        <translation>{undo}：{what}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message numerus="yes">
        <source>Also add the %Ln networks of which an address is given</source>
        <translation>
            <numerusform>同时添加以其中地址给出的 %Ln 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what is in the list now</source>
        <translation>移除列表中现有的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>What was not understood, as text</source>
        <translation>未能理解的内容，以文本显示</translation>
    </message>
    <message>
        <source>Nothing is added</source>
        <translation>什么都不添加</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Lines that add nothing, and why</source>
        <translation>未添加任何内容的行及原因</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were added.</source>
        <translation>
            <numerusform>已添加 %Ln 个网络。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than a list may be.</source>
        <translation>{file} 超过了列表允许的大小。</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>阻止列表</translation>
    </message>
    <message>
        <source>The arrow keys choose a list, Enter opens it.</source>
        <translation>方向键选择列表，回车键打开它。</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>导入列表…</translation>
    </message>
    <message>
        <source>Make a list without networks</source>
        <translation>新建一个没有网络的列表</translation>
    </message>
    <message>
        <source>Make a list of the networks in a file</source>
        <translation>用文件中的网络新建列表</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Networks of the list</source>
        <translation>列表中的网络</translation>
    </message>
    <message>
        <source>No networks yet. Type one above, paste many, or drop a file here.</source>
        <translation>还没有网络。请在上方输入一个，粘贴多个，或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>No network of the list is like that.</source>
        <translation>列表中没有这样的网络。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste networks</source>
        <translation>粘贴网络</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>按此列排序</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>列表标题</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Whether what the list says is to count</source>
        <translation>列表的内容是否要生效</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>列表的作用</translation>
    </message>
    <message>
        <source>Block these networks</source>
        <translation>阻止这些网络</translation>
    </message>
    <message>
        <source>Allow only these networks</source>
        <translation>只允许这些网络</translation>
    </message>
    <message>
        <source>When the list is in force</source>
        <translation>列表何时生效</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>隧道名称</translation>
    </message>
    <message>
        <source>Remove the whole list</source>
        <translation>移除整个列表</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>While the tunnel {tunnel} is up</source>
        <translation>隧道 {tunnel} 连接期间</translation>
    </message>
    <message>
        <source>While another tunnel is up…</source>
        <translation>另一条隧道连接期间…</translation>
    </message>
    <message>
        <source>Change of the title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Change of what the list does</source>
        <translation>更改列表的作用</translation>
    </message>
    <message>
        <source>A tunnel&apos;s name is 1 to 15 letters, digits, “_”, “.” and “-”.</source>
        <translation>隧道名称由 1 到 15 个字母、数字、“_”、“.”和“-”组成。</translation>
    </message>
    <message>
        <source>Change of when the list is in force</source>
        <translation>更改列表的生效时间</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 服务未运行</translation>
    </message>
    <message>
        <source>It keeps the block lists. Without it none is in force.</source>
        <translation>阻止列表由它保管。没有它，任何列表都不生效。</translation>
    </message>
    <message>
        <source>Block lists are out of reach</source>
        <translation>无法访问阻止列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No block lists</source>
        <translation>没有阻止列表</translation>
    </message>
    <message>
        <source>A block list keeps this computer away from networks that you name: trackers, attackers, a whole country. Or the other way round: nothing but the listed networks can be reached. It holds for everybody on this computer, with a tunnel or without.</source>
        <translation>阻止列表使这台计算机远离您指定的网络：跟踪者、攻击者、整个国家。或者反过来：只能访问所列的网络。它对这台计算机上的所有人都有效，无论有没有隧道。</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>All block lists</source>
        <translation>所有阻止列表</translation>
    </message>
    <message>
        <source>Leave this list, and keep what was typed</source>
        <translation>离开此列表并保留已输入的内容</translation>
    </message>
    <message>
        <source>{network} holds all of it: merging the list would leave this row out.</source>
        <translation>{network} 完全包含它：合并列表会去掉这一行。</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>共 {amount}</translation>
    </message>
    <message>
        <source>lies within {network}</source>
        <translation>位于 {network} 之内</translation>
    </message>
    <message>
        <source>stopped: {count}</source>
        <translation>已拦截：{count}</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已拦截</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>上次拦截</translation>
    </message>
    <message>
        <source>Another network of the list that holds all of this one</source>
        <translation>列表中完全包含此网络的另一个网络</translation>
    </message>
    <message>
        <source>Packets that were stopped since the list is in force</source>
        <translation>列表生效以来拦截的数据包</translation>
    </message>
    <message>
        <source>When this window saw the number rise; what happens while it is closed is only counted</source>
        <translation>此窗口看到数字增加的时间；窗口关闭期间发生的只计数</translation>
    </message>
    <message>
        <source>Add a network: 203.0.113.0/24</source>
        <translation>添加网络：203.0.113.0/24</translation>
    </message>
    <message>
        <source>Network to add</source>
        <translation>要添加的网络</translation>
    </message>
    <message>
        <source>A network, an address or a range; a comment after “#”. Paste many at once.</source>
        <translation>网络、地址或范围；“#”之后为注释。可一次粘贴多个。</translation>
    </message>
    <message>
        <source>Add the network to the list</source>
        <translation>将网络添加到列表</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Add the networks of a file to the list</source>
        <translation>将文件中的网络添加到列表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the networks of the list into a file</source>
        <translation>将列表中的网络写入文件</translation>
    </message>
    <message>
        <source>Find networks, addresses, comments</source>
        <translation>查找网络、地址、注释</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Which networks are shown</source>
        <translation>显示哪些网络</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>所有网络</translation>
    </message>
    <message>
        <source>Within others</source>
        <translation>位于其他网络之内</translation>
    </message>
    <message>
        <source>Stopped something</source>
        <translation>有拦截记录</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>使其生效</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>%Ln 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>neither a network nor an address</source>
        <translation>既不是网络也不是地址</translation>
    </message>
    <message>
        <source>the prefix length goes from 1 to 32, with IPv6 to 128</source>
        <translation>前缀长度为 1 到 32，IPv6 为 1 到 128</translation>
    </message>
    <message>
        <source>that is every address there is</source>
        <translation>这是全部地址</translation>
    </message>
    <message>
        <source>an address within the network {network}</source>
        <translation>网络 {network} 中的一个地址</translation>
    </message>
    <message>
        <source>this computer itself, which no list can hold</source>
        <translation>这台计算机自身，任何列表都不能包含</translation>
    </message>
    <message>
        <source>a name; lists hold networks</source>
        <translation>是名称；列表包含的是网络</translation>
    </message>
    <message>
        <source>leads a name nowhere; there is no network</source>
        <translation>只是让名称无处可去；其中没有网络</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>范围的结束在开始之前</translation>
    </message>
    <message>
        <source>several addresses; a range is written as 192.0.2.0-192.0.2.9</source>
        <translation>多个地址；范围写作 192.0.2.0-192.0.2.9</translation>
    </message>
    <message>
        <source>the netmask has gaps</source>
        <translation>网络掩码不连续</translation>
    </message>
    <message>
        <source>{network} stands further up already</source>
        <translation>{network} 在上面已有</translation>
    </message>
    <message>
        <source>the list has {network} already</source>
        <translation>列表中已有 {network}</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>counts twice: {network} holds all of it</source>
        <translation>重复：{network} 完全包含它</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks are new.</source>
        <translation>
            <numerusform>%Ln 个网络是新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln 行无法理解。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say what is there already.</source>
        <translation>
            <numerusform>%Ln 行的内容已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new networks lie within others.</source>
        <translation>
            <numerusform>新网络中有 %Ln 个位于其他网络之内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are empty or comments.</source>
        <translation>
            <numerusform>%Ln 行为空行或注释。</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}: {text} – {reason}</source>
        <translation>第 {number} 行：{text} – {reason}</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>尚未应用</translation>
    </message>
    <message>
        <source>Changed, not applied</source>
        <translation>已更改，未应用</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Waits for {tunnel}</source>
        <translation>等待 {tunnel}</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Nothing goes anywhere: this computer is cut off</source>
        <translation>任何流量都无法通行：这台计算机已断网</translation>
    </message>
    <message>
        <source>Only the networks below can be reached; all others are cut off</source>
        <translation>只能访问下列网络；其他全部断开</translation>
    </message>
    <message>
        <source>Nothing goes to the networks below, and nothing comes from them</source>
        <translation>没有流量发往下列网络，也没有流量来自它们</translation>
    </message>
    <message>
        <source>{what}, once the list is switched on.</source>
        <translation>{what}，在启用列表之后。</translation>
    </message>
    <message>
        <source>{what}, while the tunnel {tunnel} is up.</source>
        <translation>{what}，在隧道 {tunnel} 连接期间。</translation>
    </message>
    <message>
        <source>{what}, for everybody on this computer.</source>
        <translation>{what}，对这台计算机上的所有人。</translation>
    </message>
    <message>
        <source>“{text}” is not added: {reason}.</source>
        <translation>未添加“{text}”：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within others</source>
        <translation>
            <numerusform>%Ln 个位于其他网络之内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets to others stopped</source>
        <translation>
            <numerusform>拦截了 %Ln 个发往其他网络的数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a title first.</source>
        <translation>请先为列表指定标题。</translation>
    </message>
    <message>
        <source>Add a network first.</source>
        <translation>请先添加一个网络。</translation>
    </message>
    <message>
        <source>Somebody else has removed this list meanwhile. What you changed is not applied; keep it to bring the list back with it.</source>
        <translation>其他人在此期间移除了此列表。您的更改尚未应用；保留它即可带着更改恢复列表。</translation>
    </message>
    <message>
        <source>Somebody else has changed this list meanwhile. What you changed is not applied; keep it to put it in the place of theirs.</source>
        <translation>其他人在此期间更改了此列表。您的更改尚未应用；保留它即可取代他们的更改。</translation>
    </message>
    <message>
        <source>The list has no network, so nothing goes anywhere: no web page, no mail, no update, no tunnel, for everybody on this computer.</source>
        <translation>列表中没有网络，因此任何流量都无法通行：网页、邮件、更新、隧道都不行，对这台计算机上的所有人皆如此。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</source>
        <translation>
            <numerusform>这台计算机上的任何人都只能访问此列表中的 %Ln 个网络。网页、更新、名称查询和隧道只有在其服务器位于列表中时才能工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has half of all addresses or more: most of the Internet cannot be reached, by anybody on this computer.</source>
        <translation>列表包含一半或更多的地址：这台计算机上的任何人都无法访问互联网的大部分。</translation>
    </message>
    <message>
        <source>One file at a time: {file} is read, the others are not.</source>
        <translation>一次一个文件：读取了 {file}，其他未读取。</translation>
    </message>
    <message>
        <source>The list has {network} already.</source>
        <translation>列表中已有 {network}。</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>No network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>Wired network with the router {router}</source>
        <translation>有线网络，路由器 {router}</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>有线网络</translation>
    </message>
    <message>
        <source>Network of an unknown kind</source>
        <translation>未知类型的网络</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>移动网络</translation>
    </message>
    <message>
        <source>vpngui does not know now which network this is.</source>
        <translation>vpngui 现在不知道这是哪个网络。</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>这台计算机未连接到任何网络。</translation>
    </message>
    <message>
        <source>{network}. {more}</source>
        <translation>{network}。{more}</translation>
    </message>
    <message>
        <source>Everybody can open a Wi-Fi of this name, so it cannot be trusted.</source>
        <translation>任何人都能开设同名的 Wi-Fi，因此无法信任它。</translation>
    </message>
    <message>
        <source>Nothing tells it apart from others, so it cannot be trusted.</source>
        <translation>没有什么能把它与其他网络区分开，因此无法信任它。</translation>
    </message>
    <message>
        <source>It is recognised by its password, which nobody else can imitate.</source>
        <translation>通过密码识别它，别人无法仿冒。</translation>
    </message>
    <message>
        <source>It is recognised by its connection&apos;s settings.</source>
        <translation>通过其连接的设置识别它。</translation>
    </message>
    <message>
        <source>It is recognised by its router, which somebody nearby could imitate.</source>
        <translation>通过其路由器识别它，附近的人可能仿冒。</translation>
    </message>
    <message>
        <source>You wanted this profile to connect after you log in. If you do not allow it, you are asked again after the next login.</source>
        <translation>您要求此配置文件在您登录后连接。如果您不允许，下次登录后会再次询问您。</translation>
    </message>
    <message>
        <source>You wanted this profile to connect on networks that you do not trust. If you do not allow it, you are asked again on the next one.</source>
        <translation>您要求此配置文件在您不信任的网络上连接。如果您不允许，在下一个这样的网络上会再次询问您。</translation>
    </message>
    <message>
        <source>It connected by itself after you logged in.</source>
        <translation>它在您登录后自行连接。</translation>
    </message>
    <message>
        <source>It connected by itself: you do not trust this network.</source>
        <translation>它自行连接：您不信任此网络。</translation>
    </message>
    <message>
        <source>{name} could not connect by itself: {reason}</source>
        <translation>{name} 无法自行连接：{reason}</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>信任此网络</translation>
    </message>
    <message>
        <source>Profiles can connect by themselves on networks that you do not trust. You are asked as always, unless you let your answer be remembered.</source>
        <translation>配置文件可以在您不信任的网络上自行连接。除非您让系统记住您的回答，否则会照常询问您。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>忘记 {name}</translation>
    </message>
    <message>
        <source>{kind}, trusted</source>
        <translation>{kind}，已信任</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Trust {name} again</source>
        <translation>重新信任 {name}</translation>
    </message>
    <message>
        <source>{kind}, not trusted any more</source>
        <translation>{kind}，不再信任</translation>
    </message>
    <message>
        <source>Which networks you trust could not be read or written: {reason}</source>
        <translation>无法读取或写入您信任的网络：{reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Another program had changed the network settings of the tunnels. They were put right.</source>
        <translation>另一个程序更改了隧道的网络设置。已将其恢复正常。</translation>
    </message>
    <message>
        <source>Answers that were to hold always are lost: their file was damaged. You will be asked again.</source>
        <translation>本应始终有效的回答已丢失：其文件已损坏。将再次询问您。</translation>
    </message>
    <message>
        <source>Block lists are lost: their files were damaged. What they stopped may pass now. Help and diagnostics says which ones.</source>
        <translation>阻止列表已丢失：其文件已损坏。它们拦下的内容现在可能会通过。“帮助和诊断”中说明了是哪些。</translation>
    </message>
    <message>
        <source>{name} was disconnected: another tunnel carries the same networks now.</source>
        <translation>{name} 已断开：另一条隧道现在承载相同的网络。</translation>
    </message>
    <message>
        <source>{name} began to block all traffic of this computer except what its application lists.</source>
        <translation>{name} 开始阻止这台计算机的所有流量，其应用程序所列的除外。</translation>
    </message>
    <message>
        <source>{name} is lost: another program removed its interface.</source>
        <translation>{name} 已丢失：另一个程序移除了其接口。</translation>
    </message>
    <message>
        <source>Nobody kept the settings that were tried for {name}. The former ones are back.</source>
        <translation>无人保留为 {name} 试用的设置。先前的设置已恢复。</translation>
    </message>
    <message>
        <source>The settings that were tried for {name} stay: going back by itself was not safe or not possible.</source>
        <translation>为 {name} 试用的设置继续有效：自动恢复不安全或无法进行。</translation>
    </message>
    <message>
        <source>Another program renamed a tunnel&apos;s interface. It is called {name} now.</source>
        <translation>另一个程序重命名了隧道的接口。它现在叫 {name}。</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name} does not work</source>
        <translation>{name} 无法工作</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} 已连接</translation>
    </message>
    <message>
        <source>What went through it goes outside again.</source>
        <translation>原本经过它的流量再次走外部。</translation>
    </message>
    <message>
        <source>What went through it is blocked.</source>
        <translation>原本经过它的流量已被阻止。</translation>
    </message>
    <message>
        <source>{name} is disconnected</source>
        <translation>{name} 已断开</translation>
    </message>
    <message>
        <source>The server of {name} does not answer</source>
        <translation>{name} 的服务器没有响应</translation>
    </message>
    <message>
        <source>vpngui keeps trying. What is meant for the tunnel goes nowhere meanwhile.</source>
        <translation>vpngui 会继续尝试。在此期间，要经过隧道的内容哪里也到不了。</translation>
    </message>
    <message>
        <source>Its server answers again.</source>
        <translation>它的服务器又有响应了。</translation>
    </message>
    <message>
        <source>The tunnel was removed.</source>
        <translation>隧道已移除。</translation>
    </message>
    <message>
        <source>The tunnel is gone: its application has ended, or it was removed.</source>
        <translation>隧道已不存在：其应用程序已结束，或隧道已被移除。</translation>
    </message>
    <message>
        <source>All traffic goes through it.</source>
        <translation>所有流量都经过它。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks go through it.</source>
        <translation>
            <numerusform>%Ln 个网络经过它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its own network goes through it.</source>
        <translation>只有它自己的网络经过它。</translation>
    </message>
    <message>
        <source>The VPN service has stopped</source>
        <translation>VPN 服务已停止</translation>
    </message>
    <message>
        <source>vpngui cannot tell what the tunnels do until it runs again.</source>
        <translation>在它重新运行之前，vpngui 无法得知隧道的情况。</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tunnels have changed</source>
        <translation>
            <numerusform>%Ln 条隧道有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>由记住的回答决定</translation>
    </message>
    <message>
        <source>A question waits for your answer</source>
        <translation>有一个询问在等待您的回答</translation>
    </message>
    <message>
        <source>Nothing happens before you answer.</source>
        <translation>在您回答之前不会发生任何事。</translation>
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
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
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
        <translation>完成。</translation>
    </message>
    <message>
        <source>The person at the screen does not allow this.</source>
        <translation>屏幕前的人不允许此操作。</translation>
    </message>
    <message>
        <source>A remembered answer of the person at the screen does not allow this.</source>
        <translation>屏幕前的人先前记住的回答不允许此操作。</translation>
    </message>
    <message>
        <source>The question was closed without an answer.</source>
        <translation>问题未经回答就被关闭。</translation>
    </message>
    <message>
        <source>There was no answer within {seconds} seconds, so nothing was changed.</source>
        <translation>{seconds} 秒内没有回答，因此未作任何更改。</translation>
    </message>
    <message>
        <source>The tunnel is gone, so there is nothing left to ask.</source>
        <translation>隧道已不存在，因此没有什么可问的。</translation>
    </message>
    <message>
        <source>The VPN service is not running. Start it with: systemctl start vpnguid</source>
        <translation>VPN 服务未运行。用以下命令启动：systemctl start vpnguid</translation>
    </message>
    <message>
        <source>vpngui may not ask for permissions in this session: {reason}. Log in at the screen itself, or end the other program that asks.</source>
        <translation>vpngui 在此会话中不能请求许可：{reason}。请直接在屏幕前登录，或结束另一个负责询问的程序。</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>服务未给出原因</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Tunnel settings</source>
        <translation>隧道设置</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>阻止列表</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Help and diagnostics</source>
        <translation>帮助和诊断</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>所有回答</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>其中哪些</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>记住的</translation>
    </message>
    <message>
        <source>Remembered ({count})</source>
        <translation>记住的 ({count})</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>记住的回答</translation>
    </message>
    <message>
        <source>Search remembered answers</source>
        <translation>搜索记住的回答</translation>
    </message>
    <message>
        <source>The answers that still hold</source>
        <translation>仍然有效的回答</translation>
    </message>
    <message>
        <source>Every answer there was</source>
        <translation>有过的每一个回答</translation>
    </message>
    <message>
        <source>Write what is listed into a file</source>
        <translation>将列出的内容写入文件</translation>
    </message>
    <message>
        <source>Search all answers</source>
        <translation>搜索所有回答</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 服务未运行</translation>
    </message>
    <message>
        <source>It keeps the answers. They are shown here as soon as it runs.</source>
        <translation>回答由它保管。它一运行就会显示在这里。</translation>
    </message>
    <message>
        <source>vpngui does not see your answers</source>
        <translation>vpngui 看不到您的回答</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>还没有回答</translation>
    </message>
    <message>
        <source>Every request of an application, and what became of it, is listed here.</source>
        <translation>应用程序的每个请求及其结果都列在这里。</translation>
    </message>
    <message>
        <source>No remembered answers</source>
        <translation>没有记住的回答</translation>
    </message>
    <message>
        <source>Tick “Remember this answer” when an application asks, and the answer is listed here. Here you can also take it back.</source>
        <translation>当应用程序询问时勾选“记住此回答”，该回答就会列在这里。您也可以在这里撤回它。</translation>
    </message>
    <message>
        <source>The arrow keys choose an answer, Enter shows everything about it.</source>
        <translation>方向键选择回答，回车键显示它的全部信息。</translation>
    </message>
    <message>
        <source>Allowed and refused</source>
        <translation>允许的和拒绝的</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>未允许</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>By a remembered answer</source>
        <translation>由记住的回答决定</translation>
    </message>
    <message>
        <source>Looked through back to {time}.</source>
        <translation>已查看至 {time}。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>查看更早的</translation>
    </message>
    <message>
        <source>Read answers that are older than these</source>
        <translation>读取比这些更早的回答</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Everything about the answer that is chosen</source>
        <translation>所选回答的全部信息</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>未写入 {file}：{reason}</translation>
    </message>
    <message>
        <source>Written to {file}. Entries: {count}</source>
        <translation>已写入 {file}。条目数：{count}</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>允许的内容</translation>
    </message>
    <message>
        <source>What this application asks for, if it is listed below, or less</source>
        <translation>此应用程序请求的内容，仅限下面所列或更少</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>拒绝的内容</translation>
    </message>
    <message>
        <source>What this application asks for, if any of it is listed below</source>
        <translation>此应用程序请求的内容，只要其中任何一项列在下面</translation>
    </message>
    <message>
        <source>{scope}; only as long as this program runs</source>
        <translation>{scope}；仅在此程序运行期间</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>记住自</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Stays reachable</source>
        <translation>保持可访问</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>Remembered answer</source>
        <translation>记住的回答</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>{name} has to ask again the next time. A tunnel that is connected now stays connected.</source>
        <translation>{name} 下次必须重新询问。现在已连接的隧道保持连接。</translation>
    </message>
    <message>
        <source>{name} may ask again, and you decide anew.</source>
        <translation>{name} 可以再次询问，由您重新决定。</translation>
    </message>
    <message>
        <source>Revoke this remembered answer?</source>
        <translation>撤回此记住的回答？</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定者</translation>
    </message>
    <message>
        <source>What the application was told</source>
        <translation>告知应用程序的内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>请求的内容</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>未经回答就关闭</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>无人及时回答</translation>
    </message>
    <message>
        <source>Withdrawn before an answer</source>
        <translation>在回答之前撤回</translation>
    </message>
    <message>
        <source>Allowed, but it failed</source>
        <translation>已允许，但失败了</translation>
    </message>
    <message>
        <source>A remembered answer, without asking</source>
        <translation>记住的回答，未经询问</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>You, and the answer was remembered</source>
        <translation>您，并且回答已被记住</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>May connect {name}</source>
        <translation>可以连接 {name}</translation>
    </message>
    <message>
        <source>May disconnect {name}</source>
        <translation>可以断开 {name}</translation>
    </message>
    <message>
        <source>May not connect {name}</source>
        <translation>不可以连接 {name}</translation>
    </message>
    <message>
        <source>May not disconnect {name}</source>
        <translation>不可以断开 {name}</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>连接 {name}</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <translation>断开 {name}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>到 {time}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last on {time}</source>
        <translation>
            <numerusform>%Ln 次，最近于 {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, on {time}</source>
        <translation>一次，于 {time}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>它自己的说法，未经任何人核实</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>All preferences are back to their defaults.</source>
        <translation>所有首选项已恢复默认值。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring back what you had chosen</source>
        <translation>恢复您之前的选择</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Nothing that you chose on this page holds any more</source>
        <translation>您在此页上的选择都不再有效</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>与系统相同：{language}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>与桌面相同</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <translation>在后台启动</translation>
    </message>
    <message>
        <source>At login no window opens. The tray icon opens it.</source>
        <translation>登录时不打开窗口。通过托盘图标打开。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>This could not be changed or read: {reason}</source>
        <translation>无法更改或读取：{reason}</translation>
    </message>
    <message>
        <source>Somebody changed what is started: {command}. Switch it off and on to start this vpngui.</source>
        <translation>启动的内容已被更改：{command}。关闭再打开此项即可启动这个 vpngui。</translation>
    </message>
    <message>
        <source>Otherwise vpngui starts when an application asks for a tunnel, and profiles that are to connect by themselves wait until then.</source>
        <translation>否则 vpngui 会在应用程序请求隧道时启动，要自行连接的配置文件会等到那时。</translation>
    </message>
    <message>
        <source>The tray icon tells</source>
        <translation>托盘图标显示</translation>
    </message>
    <message>
        <source>For the speed, vpngui wakes up once a second while a tunnel is connected.</source>
        <translation>为显示速度，隧道连接期间 vpngui 每秒唤醒一次。</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>已连接的内容</translation>
    </message>
    <message>
        <source>What is connected, and how fast</source>
        <translation>已连接的内容及速度</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Whether the desktop tells you of it</source>
        <translation>桌面是否通知您</translation>
    </message>
    <message>
        <source>The desktop tells you while you cannot see the window. All of it stands in the window as well.</source>
        <translation>当您看不到窗口时由桌面通知您。这些内容在窗口中同样可见。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Offer to remember an answer</source>
        <translation>提供记住回答的选项</translation>
    </message>
    <message>
        <source>How long you can let an answer hold, at the most.</source>
        <translation>您最多可让回答保持有效多久。</translation>
    </message>
    <message>
        <source>When you do not allow it for now</source>
        <translation>当您暂时不允许时</translation>
    </message>
    <message>
        <source>Ask again in an hour</source>
        <translation>一小时后再问</translation>
    </message>
    <message>
        <source>Ask again in the next session</source>
        <translation>在下次会话中再问</translation>
    </message>
    <message>
        <source>Ask before you disconnect a tunnel</source>
        <translation>断开隧道之前询问</translation>
    </message>
    <message>
        <source>A question first shows what would leave the tunnel.</source>
        <translation>先用一个问题显示哪些流量会离开隧道。</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>记住的回答</translation>
    </message>
    <message>
        <source>Each holds until you revoke it or its time is over.</source>
        <translation>每个回答在您撤回或到期之前有效。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show remembered answers</source>
        <translation>显示记住的回答</translation>
    </message>
    <message>
        <source>Nothing here answers for you. These rules can only make vpngui ask more often.</source>
        <translation>这里没有任何设置会替您回答。这些规则只能让 vpngui 更频繁地询问。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Up to an hour</source>
        <translation>最多一小时</translation>
    </message>
    <message>
        <source>Until you log out</source>
        <translation>直到您注销</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>A tunnel was connected</source>
        <translation>隧道已连接</translation>
    </message>
    <message>
        <source>A tunnel was disconnected</source>
        <translation>隧道已断开</translation>
    </message>
    <message>
        <source>A tunnel failed</source>
        <translation>隧道失败</translation>
    </message>
    <message>
        <source>It could not be connected, or was lost.</source>
        <translation>无法连接，或已丢失。</translation>
    </message>
    <message>
        <source>A tunnel was replaced</source>
        <translation>隧道被取代</translation>
    </message>
    <message>
        <source>Another one carries its networks now.</source>
        <translation>另一条隧道现在承载其网络。</translation>
    </message>
    <message>
        <source>An application blocks traffic</source>
        <translation>应用程序阻止流量</translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>由记住的回答决定</translation>
    </message>
    <message>
        <source>An application was allowed or denied, and you were not asked.</source>
        <translation>应用程序被允许或拒绝，而未询问您。</translation>
    </message>
    <message>
        <source>A question waits</source>
        <translation>有问题等待回答</translation>
    </message>
    <message>
        <source>Its window may be behind others.</source>
        <translation>其窗口可能在其他窗口后面。</translation>
    </message>
    <message>
        <source>Your preferences could not be read, so the defaults hold. The file is kept as {path}.</source>
        <translation>无法读取您的首选项，因此使用默认值。文件保留为 {path}。</translation>
    </message>
    <message>
        <source>Your preferences cannot be read, so the defaults hold, and what you change now is forgotten when vpngui ends. Mend or move {path}: {reason}</source>
        <translation>无法读取您的首选项，因此使用默认值，您现在的更改在 vpngui 结束时会丢失。请修复或移走 {path}：{reason}</translation>
    </message>
    <message>
        <source>Your preferences cannot be saved, since there is no home directory. What you change holds until vpngui ends.</source>
        <translation>没有主目录，因此无法保存您的首选项。您的更改在 vpngui 结束前有效。</translation>
    </message>
    <message>
        <source>Your preferences could not be saved in {path}: {reason}. What you changed holds until vpngui ends; it is tried again with the next change.</source>
        <translation>无法将您的首选项保存到 {path}：{reason}。您的更改在 vpngui 结束前有效；下次更改时会再次尝试。</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is neither a configuration nor a picture in the clipboard.</source>
        <translation>剪贴板中既没有配置也没有图片。</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>从剪贴板</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置文件</translation>
    </message>
    <message>
        <source>Configurations and pictures with QR codes ({patterns})</source>
        <translation>配置和含二维码的图片 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no configuration in this folder.</source>
        <translation>此文件夹中没有配置。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Scan it with the WireGuard app of a phone.</source>
        <translation>请用手机上的 WireGuard 应用扫描。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Takes the code off the screen</source>
        <translation>从屏幕上移去二维码</translation>
    </message>
    <message>
        <source>The profile with its keys, for a camera</source>
        <translation>供相机读取的配置文件及其密钥</translation>
    </message>
    <message>
        <source>{name} is in {file}, with its private key.</source>
        <translation>{name} 及其私钥已写入 {file}。</translation>
    </message>
    <message>
        <source>{name} is too long for a QR code; export it into a file instead.</source>
        <translation>{name} 太长，放不进二维码；请改为导出到文件。</translation>
    </message>
    <message>
        <source>It is connected. It is disconnected at once, and what went through it goes outside.</source>
        <translation>它已连接。它会立即断开，原本经过它的流量会走到外面。</translation>
    </message>
    <message>
        <source>What its kill switch stops can leave this computer again.</source>
        <translation>其断网保护拦下的内容可以再次离开这台计算机。</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>删除 {name}？</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} 已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>at login</source>
        <translation>登录时</translation>
    </message>
    <message>
        <source>on networks that you have not marked as trusted</source>
        <translation>在您未标记为信任的网络上</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>由您决定</translation>
    </message>
    <message>
        <source>off: traffic goes outside the tunnel while it is down</source>
        <translation>关：断开期间流量走到隧道之外</translation>
    </message>
    <message>
        <source>on, and kept: nothing goes outside the tunnel until you lift it</source>
        <translation>开并保留：在您解除之前，什么都不会走到隧道之外</translation>
    </message>
    <message>
        <source>on: nothing goes outside the tunnel</source>
        <translation>开：什么都不会走到隧道之外</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>仍可访问</translation>
    </message>
    <message>
        <source>not reachable while all traffic goes through the tunnel</source>
        <translation>所有流量经过隧道期间不可访问</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>自动连接</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>断网保护</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>those of the network</source>
        <translation>所在网络的服务器</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>搜索域</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server {number} of {count}</source>
        <translation>服务器 {number}/{count}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>发往那里</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln seconds</source>
        <translation>
            <numerusform>每 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the way open</source>
        <translation>保持通路</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all traffic</source>
        <translation>所有流量</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>监听端口</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>路由表</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>From the configuration</source>
        <translation>来自配置</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>搜索配置文件</translation>
    </message>
    <message>
        <source>Looks through names, servers, addresses, public keys and notes</source>
        <translation>在名称、服务器、地址、公钥和备注中查找</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Takes in configurations from files, pictures with a QR code, or the clipboard</source>
        <translation>从文件、含二维码的图片或剪贴板中取得配置</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Begins a profile from nothing, with new keys</source>
        <translation>从头开始一个配置文件，使用新密钥</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>No profile matches “{text}”.</source>
        <translation>没有与“{text}”匹配的配置文件。</translation>
    </message>
    <message>
        <source>Private keys are sealed with your keyring.</source>
        <translation>私钥已用您的密钥环密封。</translation>
    </message>
    <message>
        <source>There is no keyring here, so private keys are in files that only you can read.</source>
        <translation>这里没有密钥环，因此私钥保存在只有您能读取的文件中。</translation>
    </message>
    <message>
        <source>It is longer than any configuration.</source>
        <translation>它比任何配置都长。</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>无法读取此图片。</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>此图片中没有二维码。</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>重命名配置文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the profile is called in every list</source>
        <translation>配置文件在各列表中的名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Keeps the new name</source>
        <translation>保留新名称</translation>
    </message>
    <message>
        <source>Leaves the name as it is</source>
        <translation>保持名称不变</translation>
    </message>
    <message>
        <source>Another profile is called so already.</source>
        <translation>另一个配置文件已叫此名称。</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>二维码…</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>显示连接</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The keys of {name} are fetched, and its tunnel is made</source>
        <translation>正在取得 {name} 的密钥并创建其隧道</translation>
    </message>
    <message>
        <source>Opens everything that {name} says, to change it</source>
        <translation>打开 {name} 的全部内容以便更改</translation>
    </message>
    <message>
        <source>Calls {name} otherwise</source>
        <translation>给 {name} 换个名称</translation>
    </message>
    <message>
        <source>Makes another profile that says the same as {name}</source>
        <translation>新建一个与 {name} 内容相同的配置文件</translation>
    </message>
    <message>
        <source>Writes {name} into a file, with its keys</source>
        <translation>将 {name} 连同密钥写入文件</translation>
    </message>
    <message>
        <source>Shows {name} as a picture that a phone can scan, with its keys</source>
        <translation>将 {name} 连同密钥显示为手机可扫描的图片</translation>
    </message>
    <message>
        <source>Shows the connection of {name} with all that is known about it</source>
        <translation>显示 {name} 的连接及其全部已知信息</translation>
    </message>
    <message>
        <source>Moves {name} up in the list</source>
        <translation>在列表中上移 {name}</translation>
    </message>
    <message>
        <source>Moves {name} down in the list</source>
        <translation>在列表中下移 {name}</translation>
    </message>
    <message>
        <source>Deletes {name} and its keys; this can be undone</source>
        <translation>删除 {name} 及其密钥；可以撤销</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>无法读取配置文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>没有配置文件</translation>
    </message>
    <message>
        <source>A profile is a WireGuard configuration from a VPN provider, an employer or your own server. With it this computer connects without another application.</source>
        <translation>配置文件是来自 VPN 提供商、雇主或您自己的服务器的 WireGuard 配置。有了它，这台计算机无需其他应用程序即可连接。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新建配置文件…</translation>
    </message>
    <message>
        <source>Or drop a .conf file or a picture of a QR code here.</source>
        <translation>或者将 .conf 文件或二维码图片拖放到这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files held no profile and were set aside in the folder of the profiles: {names}</source>
        <translation>
            <numerusform>%Ln 个文件中没有配置文件，已在配置文件的文件夹中另行存放：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Everything that the chosen profile says</source>
        <translation>所选配置文件的全部内容</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Shows all profiles again</source>
        <translation>重新显示所有配置文件</translation>
    </message>
    <message>
        <source>QR codes need the Python package zxing-cpp, which is not installed.</source>
        <translation>二维码需要 Python 软件包 zxing-cpp，它未安装。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copies all lines of this report; they hold no key</source>
        <translation>复制此报告的所有行；其中不含密钥</translation>
    </message>
    <message>
        <source>Closes this report</source>
        <translation>关闭此报告</translation>
    </message>
    <message>
        <source>Lines that were not taken as they stood</source>
        <translation>未按原样采用的行</translation>
    </message>
    <message>
        <source>File, line, text, and what became of it</source>
        <translation>文件、行、文本和处理结果</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>没有服务器</translation>
    </message>
    <message>
        <source>Kill switch, kept</source>
        <translation>断网保护，保留</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>登录时连接</translation>
    </message>
    <message>
        <source>Connects on unknown networks</source>
        <translation>在未知网络上连接</translation>
    </message>
    <message>
        <source>Export {name} with its keys?</source>
        <translation>导出 {name} 及其密钥？</translation>
    </message>
    <message>
        <source>The file holds the private key: whoever reads it can connect in your place. It is written so that only you can read it; a copy of it may not be.</source>
        <translation>文件中含有私钥：读到它的人可以冒用您的身份连接。文件写成只有您能读取；其副本则未必如此。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Show {name} with its keys as a QR code?</source>
        <translation>将 {name} 及其密钥显示为二维码？</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can connect in your place. Two devices with the same keys cannot be connected at the same time.</source>
        <translation>看到或拍下二维码的人可以冒用您的身份连接。两台使用相同密钥的设备不能同时连接。</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>导出配置文件</translation>
    </message>
    <message>
        <source>WireGuard configuration (*.conf)</source>
        <translation>WireGuard 配置 (*.conf)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Enter shows a profile; Alt with the arrow keys up and down moves it</source>
        <translation>回车键显示配置文件；Alt 加上下方向键移动它</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name} 已导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles were imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个配置文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be imported.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 个无法导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands of a configuration (PreUp, PostUp, PreDown, PostDown) are never run.</source>
        <translation>配置中的命令（PreUp、PostUp、PreDown、PostDown）从不执行。</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>从不执行</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>未能理解</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>vpngui – permission</source>
        <translation>vpngui – 许可</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Nothing changes; whoever asks is told.</source>
        <translation>什么都不改变；会告知请求者。</translation>
    </message>
    <message>
        <source>To allow, select this window first.</source>
        <translation>要允许，请先选中此窗口。</translation>
    </message>
    <message>
        <source>You can allow in a moment.</source>
        <translation>稍后即可允许。</translation>
    </message>
    <message>
        <source>You can allow this now.</source>
        <translation>您现在可以允许。</translation>
    </message>
    <message>
        <source>Other ways not to allow</source>
        <translation>其他不允许的方式</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>Remember this answer</source>
        <translation>记住此回答</translation>
    </message>
    <message>
        <source>How long to remember it</source>
        <translation>记住多久</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>仅此一次</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>as long as this program runs</source>
        <translation>此程序运行期间</translation>
    </message>
    <message>
        <source>until you log out</source>
        <translation>直到您注销</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>{name} is connected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} 已连接。未询问您，因为您先前已允许 {asker} 这样做。</translation>
    </message>
    <message>
        <source>{name} is disconnected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} 已断开。未询问您，因为您先前已允许 {asker} 这样做。</translation>
    </message>
    <message>
        <source>{asker} may not connect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} 不可以连接 {name}。未询问您，因为您先前已如此决定。</translation>
    </message>
    <message>
        <source>{asker} may not disconnect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} 不可以断开 {name}。未询问您，因为您先前已如此决定。</translation>
    </message>
    <message>
        <source>What you allowed to {asker} before could not be done: {text}</source>
        <translation>您先前允许 {asker} 的操作无法完成：{text}</translation>
    </message>
    <message>
        <source>Only for this program while it runs. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>仅对此程序，且仅在其运行期间。不允许此处所列之外的任何内容。您可以在 vpngui 窗口的“权限”中撤销。</translation>
    </message>
    <message>
        <source>Only for {name}. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>仅对 {name}。不允许此处所列之外的任何内容。您可以在 vpngui 窗口的“权限”中撤销。</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again until you log out</source>
        <translation>不允许，并且在您注销之前不再询问</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and ask again in one hour at the earliest</source>
        <translation>不允许，最早一小时后再询问</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again</source>
        <translation>不允许，并且不再询问</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>If you allow this</source>
        <translation>如果您允许</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>新增：{text}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>它自己的说法，未经任何人核实</translation>
    </message>
    <message>
        <source>All traffic goes through {name}</source>
        <translation>所有流量都经过 {name}</translation>
    </message>
    <message>
        <source>Nothing goes beside {name}, not even while it is down</source>
        <translation>什么都不会绕过 {name}，断开期间也不会</translation>
    </message>
    <message>
        <source>Without the tunnel this computer reaches nothing until you lift the block.</source>
        <translation>没有隧道时，在您解除阻止之前，这台计算机什么都到达不了。</translation>
    </message>
    <message>
        <source>All {family} traffic goes through {name}</source>
        <translation>所有 {family} 流量都经过 {name}</translation>
    </message>
    <message>
        <source>Whoever runs this VPN can see which servers you use.</source>
        <translation>运营此 VPN 的人可以看到您使用哪些服务器。</translation>
    </message>
    <message>
        <source>All traffic leaves {name} and takes its ordinary way</source>
        <translation>所有流量离开 {name} 并走平常的路径</translation>
    </message>
    <message>
        <source>All {family} traffic leaves {name} and takes its ordinary way</source>
        <translation>所有 {family} 流量离开 {name} 并走平常的路径</translation>
    </message>
    <message>
        <source>Your network can see again which servers you use, and they see your own address.</source>
        <translation>您的网络又可以看到您使用哪些服务器，而这些服务器会看到您自己的地址。</translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks leaves {name}</source>
        <translation>
            <numerusform>发往另外 %Ln 个网络的流量离开 {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks goes through {name}</source>
        <translation>
            <numerusform>发往另外 %Ln 个网络的流量经过 {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tunnels are disconnected</source>
        <translation>
            <numerusform>另外 %Ln 条隧道将断开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names are looked up at %Ln more DNS servers</source>
        <translation>
            <numerusform>名称还在另外 %Ln 个 DNS 服务器查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And so are the names in %Ln more domains</source>
        <translation>
            <numerusform>另外 %Ln 个域中的名称也是如此</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more networks around this computer stay reachable</source>
        <translation>
            <numerusform>这台计算机周围的另外 %Ln 个网络保持可访问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more addresses of this computer</source>
        <translation>
            <numerusform>这台计算机的另外 %Ln 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers that are only reached this way cannot be reached.</source>
        <translation>只能通过此方式访问的服务器将无法访问。</translation>
    </message>
    <message>
        <source>Whoever runs it sees the names of all sites that you visit.</source>
        <translation>运营它的人会看到您访问的所有网站的名称。</translation>
    </message>
    <message>
        <source>Also when you log out, or the connection cannot be made.</source>
        <translation>您注销时或无法建立连接时也是如此。</translation>
    </message>
    <message>
        <source>The tunnel {subject} is disconnected: {name} takes its place</source>
        <translation>隧道 {subject} 将断开：由 {name} 取代</translation>
    </message>
    <message>
        <source>Traffic to {network} goes through {name}</source>
        <translation>发往 {network} 的流量经过 {name}</translation>
    </message>
    <message>
        <source>{family} traffic goes nowhere while {name} is connected</source>
        <translation>{name} 连接期间，{family} 流量无法通行</translation>
    </message>
    <message>
        <source>Traffic to {network} leaves {name} and takes its ordinary way</source>
        <translation>发往 {network} 的流量离开 {name} 并走平常的路径</translation>
    </message>
    <message>
        <source>{network} around this computer stays reachable outside {name}</source>
        <translation>这台计算机周围的 {network} 在 {name} 之外保持可访问</translation>
    </message>
    <message>
        <source>Every name is looked up at the DNS server {subject}</source>
        <translation>每个名称都在 DNS 服务器 {subject} 查询</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>{subject} 中的名称在 {name} 的 DNS 服务器查询</translation>
    </message>
    <message>
        <source>Names are looked up at the ordinary DNS servers again</source>
        <translation>名称重新在平常的 DNS 服务器查询</translation>
    </message>
    <message>
        <source>Everything is blocked except what the application lists, inside {name} and outside</source>
        <translation>除应用程序所列之外，{name} 内外的一切都被阻止</translation>
    </message>
    <message>
        <source>The block stays without {name}, until you lift it</source>
        <translation>即使没有 {name}，阻止也会一直有效，直到您解除它</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>隧道中的其他计算机可通过 {subject} 访问这台计算机</translation>
    </message>
    <message>
        <source>No traffic goes through {name}</source>
        <translation>没有流量经过 {name}</translation>
    </message>
    <message>
        <source>Its server, as the profile names it</source>
        <translation>其服务器，按配置文件中的名称</translation>
    </message>
    <message>
        <source>Connect the VPN profile {name}?</source>
        <translation>连接 VPN 配置文件 {name}？</translation>
    </message>
    <message>
        <source>Disconnect the VPN profile {name}?</source>
        <translation>断开 VPN 配置文件 {name}？</translation>
    </message>
    <message>
        <source>Connect the VPN tunnel {name}?</source>
        <translation>连接 VPN 隧道 {name}？</translation>
    </message>
    <message>
        <source>Disconnect the VPN tunnel {name}?</source>
        <translation>断开 VPN 隧道 {name}？</translation>
    </message>
    <message>
        <source>You asked for this in vpngui. The profile is</source>
        <translation>您在 vpngui 中要求了此操作。配置文件是</translation>
    </message>
    <message>
        <source>You asked for this in the window of vpngui. The tunnel is made by</source>
        <translation>这是您在 vpngui 窗口中请求的。创建该隧道的是</translation>
    </message>
    <message>
        <source>A program of yours asks for the profile</source>
        <translation>您的一个程序请求配置文件</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>请求者</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of servers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第 {number} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>New since you last allowed it</source>
        <translation>自您上次允许以来的新增内容</translation>
    </message>
    <message>
        <source>As you allowed it before</source>
        <translation>与您先前允许的相同</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>保持本地网络可访问</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer this closes after %Ln seconds, and nothing changes.</source>
        <translation>
            <numerusform>如果没有回答，它将在 %Ln 秒后关闭，不作任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer this closes at {time}, and nothing changes.</source>
        <translation>如果没有回答，它将在 {time} 关闭，不作任何更改。</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>{text} is not an address with a prefix such as 10.0.0.2/24</source>
        <translation>{text} 不是像 10.0.0.2/24 这样带前缀的地址</translation>
    </message>
    <message>
        <source>{text} is not an address, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} 不是地址，或其前缀超过 32（IPv4）或 128（IPv6）位</translation>
    </message>
    <message>
        <source>{value} has prefix 0, which would claim every address; give the prefix of its network</source>
        <translation>{value} 的前缀为 0，会占用所有地址；请给出其网络的前缀</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a multicast address</source>
        <translation>{value} 不能是主机的地址：它是组播地址</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the unspecified address</source>
        <translation>{value} 不能是主机的地址：它是未指定地址</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a loopback address</source>
        <translation>{value} 不能是主机的地址：它是环回地址</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is reserved</source>
        <translation>{value} 不能是主机的地址：它是保留地址</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is an IPv4 address in IPv6 clothes</source>
        <translation>{value} 不能是主机的地址：它是披着 IPv6 外衣的 IPv4 地址</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the first or last address of {network}, which no host has; take one in between</source>
        <translation>{value} 不能是主机的地址：它是 {network} 的第一个或最后一个地址，没有主机使用；请取两者之间的地址</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list is a list of networks</source>
        <translation>隧道的列表是网络的列表</translation>
    </message>
    <message>
        <source>the original interface&apos;s list is a list of networks</source>
        <translation>原接口的列表是网络的列表</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>隧道的列表含有 {count} 个网络；允许 {max_block} 个</translation>
    </message>
    <message>
        <source>the original interface&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>原接口的列表含有 {count} 个网络；允许 {max_block} 个</translation>
    </message>
    <message>
        <source>a block list&apos;s name is 1 to 23 of a-z, 0-9, &apos;-&apos; and &apos;_&apos;, such as &apos;trackers&apos;</source>
        <translation>阻止列表的名称为 1 到 23 个 a-z、0-9、&apos;-&apos; 和 &apos;_&apos; 字符，例如 &apos;trackers&apos;</translation>
    </message>
    <message>
        <source>the list holds more than {max_list} networks</source>
        <translation>列表含有超过 {max_list} 个网络</translation>
    </message>
    <message>
        <source>the interface name is empty; give 1 to 15 characters</source>
        <translation>接口名称为空；请给出 1 到 15 个字符</translation>
    </message>
    <message>
        <source>the interface name is longer than {max_length} bytes</source>
        <translation>接口名称超过 {max_length} 字节</translation>
    </message>
    <message>
        <source>the interface name {text} may hold only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, and must begin with a letter, a digit or &apos;_&apos;</source>
        <translation>接口名称 {text} 只能含有字母、数字、&apos;_&apos;、&apos;.&apos; 和 &apos;-&apos;，且必须以字母、数字或 &apos;_&apos; 开头</translation>
    </message>
    <message>
        <source>the interface name {text} is reserved by the system; take another</source>
        <translation>接口名称 {text} 由系统保留；请换一个</translation>
    </message>
    <message>
        <source>{text} is a name of network hardware, which other programs would configure; take another, such as &apos;vpn0&apos;</source>
        <translation>{text} 是网络硬件的名称，其他程序会去配置它；请换一个，例如 &apos;vpn0&apos;</translation>
    </message>
    <message>
        <source>the title of a list is text of up to {max_title} characters</source>
        <translation>列表的标题是最多 {max_title} 个字符的文本</translation>
    </message>
    <message>
        <source>the title of a list is one line, without control characters</source>
        <translation>列表的标题是一行，不含控制字符</translation>
    </message>
    <message>
        <source>the mode of a list is {modes}</source>
        <translation>列表的模式为 {modes}</translation>
    </message>
    <message>
        <source>{text} is not a network such as 10.0.0.0/8 or fd00::/64</source>
        <translation>{text} 不是像 10.0.0.0/8 或 fd00::/64 这样的网络</translation>
    </message>
    <message>
        <source>{text} has bits of a host set; the network is {meant}</source>
        <translation>{text} 设置了主机位；网络是 {meant}</translation>
    </message>
    <message>
        <source>{text} is not a network, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} 不是网络，或其前缀超过 32（IPv4）或 128（IPv6）位</translation>
    </message>
    <message>
        <source>{prefix} is no prefix length; it is 0 to 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{prefix} 不是前缀长度；应为 0 到 32（IPv4）或 128（IPv6）位</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is this computer itself</source>
        <translation>{network} 不能路由到隧道中：{never} 是这台计算机本身</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is for multicast</source>
        <translation>{network} 不能路由到隧道中：{never} 用于组播</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is reserved</source>
        <translation>{network} 不能路由到隧道中：{never} 为保留地址</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is IPv4 within IPv6; give the IPv4 network</source>
        <translation>{network} 不能路由到隧道中：{never} 是 IPv6 中的 IPv4；请给出 IPv4 网络</translation>
    </message>
    <message>
        <source>{what} holds {count} networks; {limit} are allowed</source>
        <translation>{what} 含有 {count} 个网络；允许 {limit} 个</translation>
    </message>
    <message>
        <source>{text} is not an address such as 10.0.0.1 or fd00::1</source>
        <translation>{text} 不是像 10.0.0.1 或 fd00::1 这样的地址</translation>
    </message>
    <message>
        <source>{value} cannot be a DNS server in a tunnel; give one that the tunnel leads to</source>
        <translation>{value} 不能是隧道中的 DNS 服务器；请给出隧道通向的服务器</translation>
    </message>
    <message>
        <source>the MTU {value} is outside {min_mtu} to {max_mtu} octets</source>
        <translation>MTU {value} 超出 {min_mtu} 到 {max_mtu} 字节的范围</translation>
    </message>
    <message>
        <source>the session name is not valid text</source>
        <translation>会话名称不是有效的文本</translation>
    </message>
    <message>
        <source>the session name is {size} bytes long; {max_session} are allowed</source>
        <translation>会话名称长 {size} 字节；允许 {max_session} 字节</translation>
    </message>
    <message>
        <source>the session name holds a NUL</source>
        <translation>会话名称含有空字符</translation>
    </message>
    <message>
        <source>local holds {count} addresses; {max_addresses} are allowed</source>
        <translation>local 含有 {count} 个地址；允许 {max_addresses} 个</translation>
    </message>
    <message>
        <source>remote holds {count} addresses; {max_addresses} are allowed</source>
        <translation>remote 含有 {count} 个地址；允许 {max_addresses} 个</translation>
    </message>
    <message>
        <source>local holds the same address twice with different prefixes</source>
        <translation>local 含有前缀不同的同一地址两次</translation>
    </message>
    <message>
        <source>remote holds the same address twice with different prefixes</source>
        <translation>remote 含有前缀不同的同一地址两次</translation>
    </message>
    <message>
        <source>dns holds {count} servers; {max_servers} are allowed</source>
        <translation>dns 含有 {count} 台服务器；允许 {max_servers} 台</translation>
    </message>
    <message>
        <source>the MTU {mtu} is too small for IPv6, which needs {min_mtu_ipv6}; raise it or leave the IPv6 addresses and routes out</source>
        <translation>MTU {mtu} 对 IPv6 来说太小，需要 {min_mtu_ipv6}；请增大，或去掉 IPv6 地址和路由</translation>
    </message>
    <message>
        <source>{reason} is given for both ends of the tunnel</source>
        <translation>隧道的两端都给出了 {reason}</translation>
    </message>
    <message>
        <source>{text} is not a domain name</source>
        <translation>{text} 不是域名</translation>
    </message>
    <message>
        <source>{text} is not a domain name such as corp.example</source>
        <translation>{text} 不是像 corp.example 这样的域名</translation>
    </message>
    <message>
        <source>dns_suffixes holds {count} names; {max_suffixes} are allowed</source>
        <translation>dns_suffixes 含有 {count} 个名称；允许 {max_suffixes} 个</translation>
    </message>
    <message>
        <source>a tunnel that is {value} cannot be {value_2}</source>
        <translation>状态为 {value} 的隧道不能变为 {value_2}</translation>
    </message>
    <message>
        <source>the session bus cannot be reached: {error}</source>
        <translation>无法访问会话总线：{error}</translation>
    </message>
    <message>
        <source>the system bus cannot be reached: {error}</source>
        <translation>无法访问系统总线：{error}</translation>
    </message>
    <message>
        <source>{destination} did not answer {member} within {timeout} s</source>
        <translation>{destination} 未在 {timeout} 秒内响应 {member}</translation>
    </message>
    <message>
        <source>the connection to the bus broke: {error}</source>
        <translation>与总线的连接中断：{error}</translation>
    </message>
    <message>
        <source>the VPN service is not running; an administrator starts it with &apos;systemctl start vpnguid&apos; ({refusal})</source>
        <translation>VPN 服务未运行；管理员可用 &apos;systemctl start vpnguid&apos; 启动它（{refusal}）</translation>
    </message>
    <message>
        <source>the kernel does not hold what was applied; it has:
{found}
instead of:
{wanted}</source>
        <translation>内核中没有已应用的内容；它有：
{found}
而不是：
{wanted}</translation>
    </message>
    <message>
        <source>{cause}; taking it back failed as well</source>
        <translation>{cause}；撤回也失败了</translation>
    </message>
    <message>
        <source>the DNS back end {wanted} is none of {names}</source>
        <translation>DNS 后端 {wanted} 不是 {names} 之一</translation>
    </message>
    <message>
        <source>systemd-resolved is neither running nor can it be started by the system bus</source>
        <translation>systemd-resolved 未运行，系统总线也无法启动它</translation>
    </message>
    <message>
        <source>neither Debian&apos;s resolvconf nor openresolv is installed</source>
        <translation>Debian 的 resolvconf 和 openresolv 都未安装</translation>
    </message>
    <message>
        <source>the service may not run resolvconf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>服务不能自行运行 resolvconf，而其辅助程序不在；管理员可用 &apos;systemctl start vpngui-resolv.socket&apos; 启动它</translation>
    </message>
    <message>
        <source>the service may not write resolv.conf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>服务不能自行写入 resolv.conf，而其辅助程序不在；管理员可用 &apos;systemctl start vpngui-resolv.socket&apos; 启动它</translation>
    </message>
    <message>
        <source>another program writes {path} again and again; it is left to that program for a minute, and names may be asked for outside the tunnel. End it, or give the service another way (--dns-backend)</source>
        <translation>另一个程序反复写入 {path}；该文件让给它一分钟，名称可能会在隧道之外查询。请结束它，或给服务另一种方式（--dns-backend）</translation>
    </message>
    <message>
        <source>the helper behind {address} did not answer within {seconds} s</source>
        <translation>{address} 后的辅助程序未在 {seconds} 秒内响应</translation>
    </message>
    <message>
        <source>the helper behind {address} cannot be reached ({reason}); an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>无法访问 {address} 后的辅助程序（{reason}）；管理员可用 &apos;systemctl start vpngui-resolv.socket&apos; 启动它</translation>
    </message>
    <message>
        <source>the helper behind {address} went away without an answer</source>
        <translation>{address} 后的辅助程序未作响应就离开了</translation>
    </message>
    <message>
        <source>{path} was written by vpngui, but what was there before is not in {folder} any more; write the file anew, or remove it</source>
        <translation>{path} 由 vpngui 写入，但之前的内容已不在 {folder} 中；请重新写入该文件，或将其移除</translation>
    </message>
    <message>
        <source>{path} does not hold what was written: another program writes it too</source>
        <translation>{path} 中不是写入的内容：另一个程序也在写入它</translation>
    </message>
    <message>
        <source>{path} was changed at this very moment; try again</source>
        <translation>{path} 恰好在此刻被更改；请重试</translation>
    </message>
    <message>
        <source>{path} is marked {flag}; &apos;chattr {flag_2} {path}&apos; (as root) takes that away, or give the service another way (--dns-backend)</source>
        <translation>{path} 标记为 {flag}；&apos;chattr {flag_2} {path}&apos;（以 root 身份）可去掉它，或给服务另一种方式（--dns-backend）</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it read-write, or give the service another way (--dns-backend)</source>
        <translation>{path} 位于只读文件系统上；请以可写方式挂载，或给服务另一种方式（--dns-backend）</translation>
    </message>
    <message>
        <source>{path} may not be written by this service ({reason}); or give the service another way (--dns-backend)</source>
        <translation>此服务不能写入 {path}（{reason}）；或给服务另一种方式（--dns-backend）</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; or give the service another way (--dns-backend)</source>
        <translation>无法写入 {path}：{reason}；或给服务另一种方式（--dns-backend）</translation>
    </message>
    <message>
        <source>{program} does not list what it was given</source>
        <translation>{program} 没有列出给它的内容</translation>
    </message>
    <message>
        <source>`{names}` did not end within {seconds} s</source>
        <translation>`{names}` 未在 {seconds} 秒内结束</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}</source>
        <translation>无法运行 {program}：{reason}</translation>
    </message>
    <message>
        <source>`{names}` ended with status {returncode}: {said}</source>
        <translation>`{names}` 以状态 {returncode} 结束：{said}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>它什么都没说</translation>
    </message>
    <message>
        <source>it does not hold what it was told for {link}</source>
        <translation>它没有保存为 {link} 告知它的内容</translation>
    </message>
    <message>
        <source>systemd-resolved did not take the tunnel&apos;s name servers: {error}</source>
        <translation>systemd-resolved 未接受隧道的域名服务器：{error}</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a symbolic link; vpngui leaves it alone</source>
        <translation>{path} 既不是文件也不是符号链接；vpngui 不去动它</translation>
    </message>
    <message>
        <source>{path} has {st_size} octets, too much for a resolv.conf(5)</source>
        <translation>{path} 有 {st_size} 字节，对 resolv.conf(5) 来说太多</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>无法读取 {path}：{reason}</translation>
    </message>
    <message>
        <source>{record}, which holds the original of a file, is damaged: {error}</source>
        <translation>保存文件原件的 {record} 已损坏：{error}</translation>
    </message>
    <message>
        <source>the original cannot be saved in {folder}: {reason}</source>
        <translation>原件无法保存到 {folder}：{reason}</translation>
    </message>
    <message>
        <source>{record} cannot be removed: {reason}</source>
        <translation>无法移除 {record}：{reason}</translation>
    </message>
    <message>
        <source>the state folder {folder} cannot be used: {reason}</source>
        <translation>无法使用状态文件夹 {folder}：{reason}</translation>
    </message>
    <message>
        <source>the firewall back end {setting} is none of {names}</source>
        <translation>防火墙后端 {setting} 不是 {names} 之一</translation>
    </message>
    <message>
        <source>the firewall back end {setting}, set by hand, does not work: {reasons}</source>
        <translation>手动设置的防火墙后端 {setting} 不能工作：{reasons}</translation>
    </message>
    <message>
        <source>the kernel has no sets of networks (module ip_set): {reason}</source>
        <translation>内核没有网络集合（模块 ip_set）：{reason}</translation>
    </message>
    <message>
        <source>error {code} of ip_set.h</source>
        <translation>ip_set.h 的错误 {code}</translation>
    </message>
    <message>
        <source>the kernel&apos;s sets of networks cannot be reached: {reason}</source>
        <translation>无法访问内核的网络集合：{reason}</translation>
    </message>
    <message>
        <source>the kernel did not list its sets: {reason}</source>
        <translation>内核未列出其集合：{reason}</translation>
    </message>
    <message>
        <source>the kernel refused the set {name}: {reason}</source>
        <translation>内核拒绝了集合 {name}：{reason}</translation>
    </message>
    <message>
        <source>the kernel refused networks of the set {name}: {reason}</source>
        <translation>内核拒绝了集合 {name} 的网络：{reason}</translation>
    </message>
    <message>
        <source>the kernel did not empty the set {name}: {reason}</source>
        <translation>内核未清空集合 {name}：{reason}</translation>
    </message>
    <message>
        <source>the set {name} is still used by a rule or another set</source>
        <translation>集合 {name} 仍被规则或另一个集合使用</translation>
    </message>
    <message>
        <source>the kernel did not remove the set {name}: {reason}</source>
        <translation>内核未移除集合 {name}：{reason}</translation>
    </message>
    <message>
        <source>there is no set {name}: {reason}</source>
        <translation>没有集合 {name}：{reason}</translation>
    </message>
    <message>
        <source>the kernel did not show the set {name}: {reason}</source>
        <translation>内核未显示集合 {name}：{reason}</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables cannot be reached: {reason}</source>
        <translation>无法访问内核的旧式表：{reason}</translation>
    </message>
    <message>
        <source>the kernel has no match {name} for rules of iptables (module xt_{name})</source>
        <translation>内核没有用于 iptables 规则的匹配 {name}（模块 xt_{name}）</translation>
    </message>
    <message>
        <source>the firewall is as it should be, but {kept}</source>
        <translation>防火墙符合要求，但是 {kept}</translation>
    </message>
    <message>
        <source>the rules of vpngui in iptables&apos; tables were not removed: {error}</source>
        <translation>iptables 表中 vpngui 的规则未被移除：{error}</translation>
    </message>
    <message>
        <source>the block list {name} was not lifted: {kept}</source>
        <translation>阻止列表 {name} 未被解除：{kept}</translation>
    </message>
    <message>
        <source>{name} is no name of an interface</source>
        <translation>{name} 不是接口的名称</translation>
    </message>
    <message>
        <source>another program changed it again at once</source>
        <translation>另一个程序立即又更改了它</translation>
    </message>
    <message>
        <source>the firewall of IPv{family} is another than that of the other family: {why}; taking the change back: {error}</source>
        <translation>IPv{family} 的防火墙与另一协议族的不同：{why}；撤回更改时：{error}</translation>
    </message>
    <message>
        <source>the lock file of iptables, {path}, cannot be opened ({reason}); systemd-tmpfiles --create makes it so that the service may</source>
        <translation>无法打开 iptables 的锁文件 {path}（{reason}）；systemd-tmpfiles --create 会将其建为服务可用</translation>
    </message>
    <message>
        <source>another program holds {path}, the lock of iptables; try again</source>
        <translation>另一个程序占用着 iptables 的锁 {path}；请重试</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables of IPv{family} cannot be reached: {reason}</source>
        <translation>无法访问内核 IPv{family} 的旧式表：{reason}</translation>
    </message>
    <message>
        <source>the Python package python-iptables is not installed</source>
        <translation>未安装 Python 软件包 python-iptables</translation>
    </message>
    <message>
        <source>python-iptables does not find its libraries; install libip4tc2, libip6tc2 and iptables</source>
        <translation>python-iptables 找不到它的库；请安装 libip4tc2、libip6tc2 和 iptables</translation>
    </message>
    <message>
        <source>the kernel refused a change of its filter table: {reason}</source>
        <translation>内核拒绝了对其过滤表的更改：{reason}</translation>
    </message>
    <message>
        <source>the program nft is missing; install the package nftables</source>
        <translation>缺少程序 nft；请安装软件包 nftables</translation>
    </message>
    <message>
        <source>nft cannot be started: {reason}</source>
        <translation>无法启动 nft：{reason}</translation>
    </message>
    <message>
        <source>nft did not end within {seconds} s</source>
        <translation>nft 未在 {seconds} 秒内结束</translation>
    </message>
    <message>
        <source>nft refused: {reason}</source>
        <translation>nft 拒绝：{reason}</translation>
    </message>
    <message>
        <source>{name} cannot be named in a firewall rule; rename the interface</source>
        <translation>{name} 不能在防火墙规则中使用；请重命名接口</translation>
    </message>
    <message>
        <source>nftables cannot be used here; {refused}</source>
        <translation>此处无法使用 nftables；{refused}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {error}</source>
        <translation>防火墙未更改：{error}</translation>
    </message>
    <message>
        <source>the block list {name} was not put in force: {error}</source>
        <translation>阻止列表 {name} 未生效：{error}</translation>
    </message>
    <message>
        <source>the block list {name} was changed again at once; try again</source>
        <translation>阻止列表 {name} 立即又被更改；请重试</translation>
    </message>
    <message>
        <source>the firewall was not changed: {why}</source>
        <translation>防火墙未更改：{why}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {refused}</source>
        <translation>防火墙未更改：{refused}</translation>
    </message>
    <message>
        <source>the firewall does not keep what is put in force: {why}</source>
        <translation>防火墙未保持已生效的内容：{why}</translation>
    </message>
    <message>
        <source>what should be lifted is still in force: {error}</source>
        <translation>应解除的内容仍然有效：{error}</translation>
    </message>
    <message>
        <source>the kernel does not let router advertisements be refused: {error}</source>
        <translation>内核不允许拒绝路由器通告：{error}</translation>
    </message>
    <message>
        <source>the kernel does not let sources be checked: {error}</source>
        <translation>内核不允许检查来源：{error}</translation>
    </message>
    <message>
        <source>{error}; taking it back failed as well: {again}</source>
        <translation>{error}；撤回也失败了：{again}</translation>
    </message>
    <message>
        <source>the kernel refused to mark the new interface: {reason}</source>
        <translation>内核拒绝标记新接口：{reason}</translation>
    </message>
    <message>
        <source>the kernel does not keep {name}: {reason}</source>
        <translation>内核未保持 {name}：{reason}</translation>
    </message>
    <message>
        <source>this machine has no TUN devices (/dev/net/tun: {reason}); load the module &apos;tun&apos;</source>
        <translation>此机器没有 TUN 设备（/dev/net/tun：{reason}）；请加载模块 &apos;tun&apos;</translation>
    </message>
    <message>
        <source>the service may not make TUN devices ({reason}); it needs CAP_NET_ADMIN</source>
        <translation>服务不能创建 TUN 设备（{reason}）；它需要 CAP_NET_ADMIN</translation>
    </message>
    <message>
        <source>no more TUN devices can be opened: {reason}</source>
        <translation>无法再打开更多 TUN 设备：{reason}</translation>
    </message>
    <message>
        <source>the kernel made no TUN device: {reason}</source>
        <translation>内核未创建 TUN 设备：{reason}</translation>
    </message>
    <message>
        <source>there is no WireGuard {wanted}; it is &apos;auto&apos;, &apos;kernel&apos; or &apos;userspace&apos;</source>
        <translation>没有 WireGuard {wanted}；可用 &apos;auto&apos;、&apos;kernel&apos; 或 &apos;userspace&apos;</translation>
    </message>
    <message>
        <source>this kernel has no WireGuard; load the module &apos;wireguard&apos;</source>
        <translation>此内核没有 WireGuard；请加载模块 &apos;wireguard&apos;</translation>
    </message>
    <message>
        <source>this computer has no WireGuard: its kernel has none; install wireguard-go</source>
        <translation>这台计算机没有 WireGuard：其内核没有；请安装 wireguard-go</translation>
    </message>
    <message>
        <source>the kernel made no WireGuard link: {reason}</source>
        <translation>内核未创建 WireGuard 接口：{reason}</translation>
    </message>
    <message>
        <source>the kernel refused to set {name} up: {reason}</source>
        <translation>内核拒绝设置 {name}：{reason}</translation>
    </message>
    <message>
        <source>the kernel does not say how {name} is: {reason}</source>
        <translation>内核未说明 {name} 的状况：{reason}</translation>
    </message>
    <message>
        <source>WireGuard did not take its configuration (error {number})</source>
        <translation>WireGuard 未接受其配置（错误 {number}）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>WireGuard does not say how it is (error {value})</source>
        <translation>WireGuard 未说明其状况（错误 {value}）</translation>
    </message>
    <message>
        <source>WireGuard&apos;s answer makes no sense; is it another program?</source>
        <translation>WireGuard 的响应没有意义；是不是另一个程序？</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>无法启动 {program}：{reason}</translation>
    </message>
    <message>
        <source>{program} did not start: {why}</source>
        <translation>{program} 未启动：{why}</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>它已结束</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not run</source>
        <translation>{name} 的 WireGuard 未运行</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not answer: {error}</source>
        <translation>{name} 的 WireGuard 没有响应：{error}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>用时过长</translation>
    </message>
    <message>
        <source>the MTU of {name} cannot be set: {reason}</source>
        <translation>无法设置 {name} 的 MTU：{reason}</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use, so nothing can be blocked and no tunnel can carry all traffic; install nftables</source>
        <translation>这台计算机没有服务可用的数据包过滤器，因此什么都不能阻止，也没有隧道能承载所有流量；请安装 nftables</translation>
    </message>
    <message>
        <source>no answer for {host}: {error}</source>
        <translation>{host} 没有响应：{error}</translation>
    </message>
    <message>
        <source>changes of nftables cannot be watched: {reason}</source>
        <translation>无法监视 nftables 的更改：{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be watched: {reason}</source>
        <translation>无法监视 {path}：{reason}</translation>
    </message>
    <message>
        <source>the name {host} has no address: {error}</source>
        <translation>名称 {host} 没有地址：{error}</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>没有人及时回答</translation>
    </message>
    <message>
        <source>the name {host} has no address that can be reached; none of the servers knows one</source>
        <translation>名称 {host} 没有可到达的地址；没有服务器知道</translation>
    </message>
    <message>
        <source>the kernel&apos;s list changed each time it was read; try again</source>
        <translation>内核的列表每次读取时都在变化；请重试</translation>
    </message>
    <message>
        <source>a profile&apos;s name is one line of 1 to 31 bytes, such as &apos;Work&apos;</source>
        <translation>配置文件的名称为一行，1 到 31 字节，例如 &apos;Work&apos;</translation>
    </message>
    <message>
        <source>a key is 44 characters of base64, as &apos;wg genkey&apos; prints it</source>
        <translation>密钥为 44 个 base64 字符，如 &apos;wg genkey&apos; 所输出</translation>
    </message>
    <message>
        <source>the profiles in {folder} cannot be read: {reason}</source>
        <translation>无法读取 {folder} 中的配置文件：{reason}</translation>
    </message>
    <message>
        <source>this profile has been removed already</source>
        <translation>此配置文件早已移除</translation>
    </message>
    <message>
        <source>the profile cannot be removed: {reason}</source>
        <translation>无法移除配置文件：{reason}</translation>
    </message>
    <message>
        <source>this profile has been removed</source>
        <translation>此配置文件已移除</translation>
    </message>
    <message>
        <source>the profile cannot be read: {error}</source>
        <translation>无法读取配置文件：{error}</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>没有这样的配置文件</translation>
    </message>
    <message>
        <source>the profile cannot be written in {folder}: {reason}</source>
        <translation>无法将配置文件写入 {folder}：{reason}</translation>
    </message>
    <message>
        <source>{one} takes a network away, which only &apos;wg set&apos; can do</source>
        <translation>{one} 要去掉一个网络，这只有 &apos;wg set&apos; 能做</translation>
    </message>
    <message>
        <source>{plain} is taken as {network}</source>
        <translation>{plain} 按 {network} 处理</translation>
    </message>
    <message>
        <source>{text} is no endpoint such as vpn.example:51820 or [2001:db8::1]:51820</source>
        <translation>{text} 不是像 vpn.example:51820 或 [2001:db8::1]:51820 这样的端点</translation>
    </message>
    <message>
        <source>{host} is neither an address nor a host name; IPv6 stands in brackets</source>
        <translation>{host} 既不是地址也不是主机名；IPv6 放在方括号中</translation>
    </message>
    <message>
        <source>{text} is not an IPv6 address</source>
        <translation>{text} 不是 IPv6 地址</translation>
    </message>
    <message>
        <source>{text} is not a port, {least} to {most}</source>
        <translation>{text} 不是端口，应为 {least} 到 {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds, {least} to {most}</source>
        <translation>{text} 不是秒数，应为 {least} 到 {most}</translation>
    </message>
    <message>
        <source>{text} is not a mark, {least} to {most}</source>
        <translation>{text} 不是标记，应为 {least} 到 {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of octets, {least} to {most}</source>
        <translation>{text} 不是字节数，应为 {least} 到 {most}</translation>
    </message>
    <message>
        <source>{text} is not a routing table, {least} to {most}</source>
        <translation>{text} 不是路由表，应为 {least} 到 {most}</translation>
    </message>
    <message>
        <source>{text} is neither &apos;auto&apos;, &apos;off&apos; nor a routing table</source>
        <translation>{text} 既不是 &apos;auto&apos;、&apos;off&apos;，也不是路由表</translation>
    </message>
    <message>
        <source>the keys of {name} are sealed with a keyring, and none can be reached here; do this in the desktop session where it is</source>
        <translation>{name} 的密钥用密钥环密封，而此处无法访问任何密钥环；请在有密钥环的桌面会话中操作</translation>
    </message>
    <message>
        <source>the keys of {name} are not in its file; import the profile again</source>
        <translation>{name} 的密钥不在其文件中；请重新导入配置文件</translation>
    </message>
    <message>
        <source>the keys of {name} were sealed with another keyring&apos;s key; unlock that keyring, or import the profile again</source>
        <translation>{name} 的密钥用另一个密钥环的密钥密封；请解锁该密钥环，或重新导入配置文件</translation>
    </message>
    <message>
        <source>the keyring does not give the profiles&apos; key ({error}); unlock it and try again</source>
        <translation>密钥环不给出配置文件的密钥（{error}）；请解锁后重试</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry of vpngui is not a key of this program; remove it there</source>
        <translation>密钥环中 vpngui 的条目不是本程序的密钥；请在那里移除它</translation>
    </message>
    <message>
        <source>it is longer than {max_octets} characters, which no configuration is</source>
        <translation>它超过 {max_octets} 个字符，没有配置会这么长</translation>
    </message>
    <message>
        <source>it stands in a section that is not known</source>
        <translation>它位于未知的小节中</translation>
    </message>
    <message>
        <source>it stands before [Interface]</source>
        <translation>它位于 [Interface] 之前</translation>
    </message>
    <message>
        <source>a comment that holds a key is not kept</source>
        <translation>含有密钥的注释不予保留</translation>
    </message>
    <message>
        <source>there are only [Interface] and [Peer], up to 4096</source>
        <translation>只有 [Interface] 和 [Peer]，最多 4096 个</translation>
    </message>
    <message>
        <source>it is not of the form &apos;Key = value&apos;</source>
        <translation>它不是 &apos;Key = value&apos; 的形式</translation>
    </message>
    <message>
        <source>commands of a configuration are never run</source>
        <translation>配置中的命令从不执行</translation>
    </message>
    <message>
        <source>changes are kept in the app, not written back into a file</source>
        <translation>更改保存在应用中，不写回文件</translation>
    </message>
    <message>
        <source>this key is not known in [Interface]</source>
        <translation>此键在 [Interface] 中未知</translation>
    </message>
    <message>
        <source>this key is not known in [Peer]</source>
        <translation>此键在 [Peer] 中未知</translation>
    </message>
    <message>
        <source>there is no [Interface] in it; this is no WireGuard configuration</source>
        <translation>其中没有 [Interface]；这不是 WireGuard 配置</translation>
    </message>
    <message>
        <source>there is no usable PrivateKey in it</source>
        <translation>其中没有可用的 PrivateKey</translation>
    </message>
    <message>
        <source>there is no usable PublicKey in it; it is left out</source>
        <translation>其中没有可用的 PublicKey；已略去</translation>
    </message>
    <message>
        <source>an earlier peer has the same PublicKey; this one takes its place</source>
        <translation>前面的对端有相同的 PublicKey；由此对端取代</translation>
    </message>
    <message>
        <source>{shown}: a later peer has this network too, and gets it</source>
        <translation>{shown}：后面的对端也有此网络，归后者所有</translation>
    </message>
    <message>
        <source>the privilege {action} could not be checked ({error}); is polkit running?</source>
        <translation>无法检查权限 {action}（{error}）；polkit 在运行吗？</translation>
    </message>
    <message>
        <source>the caller has left the bus</source>
        <translation>调用者已离开总线</translation>
    </message>
    <message>
        <source>the privilege {action} needs an administrator&apos;s password, and the program did not allow the question</source>
        <translation>权限 {action} 需要管理员密码，而程序不允许询问</translation>
    </message>
    <message>
        <source>the privilege {action} is missing; it is for programs of the person at the screen, and an administrator can grant it to others with a polkit rule</source>
        <translation>缺少权限 {action}；它供屏幕前的人的程序使用，管理员可用 polkit 规则授予其他程序</translation>
    </message>
    <message>
        <source>a password is being asked for already</source>
        <translation>已经在询问密码</translation>
    </message>
    <message>
        <source>another consent agent of this person is running; end it first</source>
        <translation>此人的另一个代理正在运行；请先结束它</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be written: {reason}</source>
        <translation>无法写入回答记录 {now}：{reason}</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be read: {reason}</source>
        <translation>无法读取回答记录 {now}：{reason}</translation>
    </message>
    <message>
        <source>the list holds no network; remove it instead</source>
        <translation>列表中没有网络；请改为移除它</translation>
    </message>
    <message>
        <source>there are {max_lists} block lists already; remove one first</source>
        <translation>已有 {max_lists} 个阻止列表；请先移除一个</translation>
    </message>
    <message>
        <source>there is no block list {name}</source>
        <translation>没有阻止列表 {name}</translation>
    </message>
    <message>
        <source>{error}; it is in force all the same, until the service ends</source>
        <translation>{error}；它仍然有效，直到服务结束</translation>
    </message>
    <message>
        <source>{error}; nothing has changed</source>
        <translation>{error}；什么都没有改变</translation>
    </message>
    <message>
        <source>the list is no UTF-8 text</source>
        <translation>列表不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>there is no memory for the list: {reason}</source>
        <translation>没有供列表使用的内存：{reason}</translation>
    </message>
    <message>
        <source>the person has lifted this block; ask for the tunnel to come up again</source>
        <translation>此人已解除该阻止；请再次请求连接隧道</translation>
    </message>
    <message>
        <source>{name} blocks nothing that could be kept</source>
        <translation>{name} 没有可以保留的阻止</translation>
    </message>
    <message>
        <source>there is no such kept block; it was lifted already</source>
        <translation>没有这样的保留的阻止；它已被解除</translation>
    </message>
    <message>
        <source>{max_pinned} blocks are kept already; lift them first</source>
        <translation>已保留 {max_pinned} 个阻止；请先解除</translation>
    </message>
    <message>
        <source>the tunnel has been destroyed</source>
        <translation>隧道已被销毁</translation>
    </message>
    <message>
        <source>too many changes are waiting; try again later</source>
        <translation>等待的更改太多；请稍后重试</translation>
    </message>
    <message>
        <source>only the registered consent agent may do this; call RegisterAgent first</source>
        <translation>只有已注册的代理可以这样做；请先调用 RegisterAgent</translation>
    </message>
    <message>
        <source>the remembered answer has no name</source>
        <translation>记住的回答没有名称</translation>
    </message>
    <message>
        <source>there is no tunnel {path}</source>
        <translation>没有隧道 {path}</translation>
    </message>
    <message>
        <source>the tunnel belongs to somebody else</source>
        <translation>隧道属于他人</translation>
    </message>
    <message>
        <source>the tunnel belongs to another application than the one that asks</source>
        <translation>隧道属于另一个应用程序，而不是请求者</translation>
    </message>
    <message>
        <source>no remembered answer decides this; ask the person</source>
        <translation>没有记住的回答能决定此事；请询问本人</translation>
    </message>
    <message>
        <source>a remembered answer leaves nothing to choose</source>
        <translation>记住的回答没有可选择的余地</translation>
    </message>
    <message>
        <source>the remembered answer does not hold for this any more; ask the person</source>
        <translation>记住的回答对此不再有效；请询问本人</translation>
    </message>
    <message>
        <source>the profile was changed meanwhile; ask again</source>
        <translation>配置文件在此期间被更改；请重新询问</translation>
    </message>
    <message>
        <source>what was closed without an answer leaves nothing to remember</source>
        <translation>未作回答就关闭的询问没有可记住的内容</translation>
    </message>
    <message>
        <source>an answer to this cannot be remembered for {value}</source>
        <translation>对此的回答不能记住 {value}</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays disconnected.</source>
        <translation>未获允许；{name} 保持断开。</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays connected.</source>
        <translation>未获允许；{name} 保持连接。</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays disconnected.</source>
        <translation>请求未作回答就被关闭；{name} 保持断开。</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays connected.</source>
        <translation>请求未作回答就被关闭；{name} 保持连接。</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays disconnected.</source>
        <translation>没有人及时回答；{name} 保持断开。</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays connected.</source>
        <translation>没有人及时回答；{name} 保持连接。</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays disconnected.</source>
        <translation>请求已撤回；{name} 保持断开。</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays connected.</source>
        <translation>请求已撤回；{name} 保持连接。</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>{name} 已连接。</translation>
    </message>
    <message>
        <source>{name} is disconnected.</source>
        <translation>{name} 已断开。</translation>
    </message>
    <message>
        <source>The answer is not remembered: {error}</source>
        <translation>未记住回答：{error}</translation>
    </message>
    <message>
        <source>{text} This was remembered from an earlier answer.</source>
        <translation>{text} 这是之前的回答所记住的。</translation>
    </message>
    <message>
        <source>{max_open} requests wait for an answer; answer one first</source>
        <translation>{max_open} 个请求在等待回答；请先回答一个</translation>
    </message>
    <message>
        <source>a person is being asked about this tunnel already</source>
        <translation>已经就此隧道询问了一个人</translation>
    </message>
    <message>
        <source>no request waits under this token; it was answered, withdrawn or has expired</source>
        <translation>没有以此令牌等待的请求；它已被回答、撤回或过期</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not know where this is</source>
        <translation>{name} 在沙盒中运行，不得知道此处的位置</translation>
    </message>
    <message>
        <source>{value} cannot be removed: {reason}</source>
        <translation>无法移除 {value}：{reason}</translation>
    </message>
    <message>
        <source>there is no such remembered answer; it was revoked, or its time is over</source>
        <translation>没有这样的记住的回答；它已被撤回，或期限已过</translation>
    </message>
    <message>
        <source>another program owns {service_name}; is the service running already?</source>
        <translation>另一个程序占用了 {service_name}；服务已在运行吗？</translation>
    </message>
    <message>
        <source>the runtime directory {path} cannot be used ({reason}); make it, owned by the service&apos;s user, or name another with --runtime-directory</source>
        <translation>无法使用运行时目录 {path}（{reason}）；请创建它并归服务的用户所有，或用 --runtime-directory 指定另一个</translation>
    </message>
    <message>
        <source>{path} is not this user&apos;s own, or others may write there; remove it, or: chown {reason} {path} &amp;&amp; chmod 0700 {path}</source>
        <translation>{path} 不属于此用户，或其他人可以写入；请移除它，或：chown {reason} {path} &amp;&amp; chmod 0700 {path}</translation>
    </message>
    <message>
        <source>another vpnguid has {path}; stop it first (systemctl stop vpnguid)</source>
        <translation>另一个 vpnguid 占用着 {path}；请先停止它 (systemctl stop vpnguid)</translation>
    </message>
    <message>
        <source>the journal in {folder} cannot be written ({reason}); make room there, or: vpnguid --reset</source>
        <translation>无法写入 {folder} 中的日志（{reason}）；请在那里腾出空间，或：vpnguid --reset</translation>
    </message>
    <message>
        <source>{file} is not this user&apos;s own file, or others may write to it; it is not believed. Remove it, or: vpnguid --reset</source>
        <translation>{file} 不是此用户自己的文件，或其他人可以写入；不予采信。请移除它，或：vpnguid --reset</translation>
    </message>
    <message>
        <source>it would replace another tunnel than was shown; ask again</source>
        <translation>它会取代的隧道与所显示的不同；请重新询问</translation>
    </message>
    <message>
        <source>replaced by {name}, which carries the same networks</source>
        <translation>被承载相同网络的 {name} 取代</translation>
    </message>
    <message>
        <source>the interface was removed by another program; destroy the tunnel and make it anew</source>
        <translation>接口被另一个程序移除；请销毁隧道并重新创建</translation>
    </message>
    <message>
        <source>{wanted} is an interface of this computer, not a tunnel; take another name</source>
        <translation>{wanted} 是这台计算机的接口，不是隧道；请换一个名称</translation>
    </message>
    <message>
        <source>no free interface name like {wanted} is left; destroy a tunnel first</source>
        <translation>没有像 {wanted} 这样的空闲接口名称了；请先销毁一条隧道</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read from {path}: {error}</source>
        <translation>无法从 {path} 读取阻止列表 {name}：{error}</translation>
    </message>
    <message>
        <source>the block list {name} cannot be kept in {path}: {reason}</source>
        <translation>无法在 {path} 中保存阻止列表 {name}：{reason}</translation>
    </message>
    <message>
        <source>the file {path} of the block list cannot be removed: {reason}</source>
        <translation>无法移除阻止列表的文件 {path}：{reason}</translation>
    </message>
    <message>
        <source>it has more than {max_octets} octets</source>
        <translation>它超过 {max_octets} 字节</translation>
    </message>
    <message>
        <source>it does not begin with a line of its options</source>
        <translation>它不以选项行开头</translation>
    </message>
    <message>
        <source>its options are none</source>
        <translation>其选项不是选项</translation>
    </message>
    <message>
        <source>it does not say who set it</source>
        <translation>它没有说明是谁设置的</translation>
    </message>
    <message>
        <source>its options are not all there</source>
        <translation>其选项不齐全</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use; install nftables</source>
        <translation>这台计算机没有服务可用的数据包过滤器；请安装 nftables</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not answer for the person</source>
        <translation>{name} 在沙盒中运行，不得替本人回答</translation>
    </message>
    <message>
        <source>the caller is not the registered consent agent</source>
        <translation>调用者不是已注册的代理</translation>
    </message>
    <message>
        <source>the configuration cannot be used: line {line}: {reason}</source>
        <translation>无法使用该配置：第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>the configuration cannot be used: {reason}</source>
        <translation>无法使用该配置：{reason}</translation>
    </message>
    <message>
        <source>the configuration has no peer to connect to; add a [Peer] section</source>
        <translation>配置中没有可连接的对端；请添加 [Peer] 小节</translation>
    </message>
    <message>
        <source>the tunnel has no route to {one}</source>
        <translation>隧道没有到 {one} 的路由</translation>
    </message>
    <message>
        <source>the tunnel has no DNS server {one}</source>
        <translation>隧道没有 DNS 服务器 {one}</translation>
    </message>
    <message>
        <source>settings are tried for {min_trial} to {max_trial} s, not {seconds}</source>
        <translation>设置可试用 {min_trial} 到 {max_trial} 秒，而不是 {seconds}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} has nothing in force that could be tried; update it</source>
        <translation>状态为 {value} 的隧道没有可试用的有效内容；请直接更新它</translation>
    </message>
    <message>
        <source>another tunnel carries by now what this one carried before; take it down first</source>
        <translation>另一条隧道现在承载着此隧道之前承载的内容；请先断开它</translation>
    </message>
    <message>
        <source>no settings of this tunnel are being tried (any more)</source>
        <translation>此隧道（已）没有试用中的设置</translation>
    </message>
    <message>
        <source>there are as many tunnels as the service allows; destroy one first</source>
        <translation>隧道数量已达服务允许的上限；请先销毁一条</translation>
    </message>
    <message>
        <source>a person&apos;s tunnels have up to {max_networks} routes; remove some first</source>
        <translation>一个人的隧道最多有 {max_networks} 条路由；请先移除一些</translation>
    </message>
    <message>
        <source>up to {max_profiles} profiles can be tunnels at a time; disconnect one first</source>
        <translation>最多可有 {max_profiles} 个配置文件同时成为隧道；请先断开一个</translation>
    </message>
    <message>
        <source>the profiles that are tunnels have up to {max_peers} peers together; disconnect one first</source>
        <translation>成为隧道的配置文件合计最多有 {max_peers} 个对端；请先断开一个</translation>
    </message>
    <message>
        <source>a tunnel of another person of this computer carries these networks</source>
        <translation>这台计算机上另一个人的隧道承载着这些网络</translation>
    </message>
    <message>
        <source>the person is trying other settings of this tunnel; wait until they are kept or taken back</source>
        <translation>此人正在试用此隧道的其他设置；请等到它们被保留或撤回</translation>
    </message>
    <message>
        <source>whether the local network stays reachable is for the person to say, not for the tunnel&apos;s owner</source>
        <translation>本地网络是否仍可访问由本人决定，而不是隧道的所有者</translation>
    </message>
    <message>
        <source>while the tunnel is up, its MTU cannot cross {min_mtu_ipv6}, below which there is no IPv6; take it down first</source>
        <translation>隧道连接期间，其 MTU 不能越过 {min_mtu_ipv6}，低于它就没有 IPv6；请先断开</translation>
    </message>
    <message>
        <source>another tunnel carries these networks; take it down first</source>
        <translation>另一条隧道承载着这些网络；请先断开它</translation>
    </message>
    <message>
        <source>{name} is going down</source>
        <translation>{name} 正在断开</translation>
    </message>
    <message>
        <source>a program in a sandbox makes tunnels of its own, not the person&apos;s</source>
        <translation>沙盒中的程序创建自己的隧道，而不是本人的隧道</translation>
    </message>
    <message>
        <source>the caller&apos;s process has ended</source>
        <translation>调用者的进程已结束</translation>
    </message>
    <message>
        <source>&apos;pinned&apos; keeps what &apos;kill_switch&apos; blocks; ask for both</source>
        <translation>&apos;pinned&apos; 保留 &apos;kill_switch&apos; 所阻止的内容；请同时请求两者</translation>
    </message>
    <message>
        <source>the configuration is no UTF-8 text</source>
        <translation>配置不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>another program has the device {name} open; end it, or: vpnguid --reset</source>
        <translation>另一个程序打开了设备 {name}；请结束它，或：vpnguid --reset</translation>
    </message>
    <message>
        <source>{name} is connected, or being asked for, already</source>
        <translation>{name} 已连接，或已在询问中</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read: {error}</source>
        <translation>无法读取阻止列表 {name}：{error}</translation>
    </message>
    <message>
        <source>the service speaks another version of this contract: {error}</source>
        <translation>服务使用此接口的另一个版本：{error}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>无法写入 {name}：{reason}</translation>
    </message>
    <message>
        <source>the keyring did not answer within {seconds} s; unlock it and try again</source>
        <translation>密钥环未在 {seconds} 秒内响应；请解锁后重试</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>无法访问系统总线</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或目录</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>资源暂时不可用</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不够</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>没有那个设备</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>无效的参数</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>系统中打开的文件过多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>不支持的操作</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已在使用</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>无法指定被请求的地址</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>网络已关闭</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>拒绝连接</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘限额</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <translation>恢复之前的内容</translation>
    </message>
    <message>
        <source>What the fields say holds from then on</source>
        <translation>从那时起按字段的内容生效</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>这些是谁的设置</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤回上一次更改</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重新进行已撤回的更改</translation>
    </message>
    <message>
        <source>{title} ({interface})</source>
        <translation>{title} ({interface})</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>{tunnel} – {state}</source>
        <translation>{tunnel} – {state}</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 服务未运行</translation>
    </message>
    <message>
        <source>The settings of tunnels are its own. The page Connections says more.</source>
        <translation>隧道的设置由它保管。详情请见“连接”页面。</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>没有隧道</translation>
    </message>
    <message>
        <source>Start an application that makes a VPN tunnel. What it has set up can be seen and changed here.</source>
        <translation>请启动一个创建 VPN 隧道的应用程序。它的设置可以在这里查看和更改。</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>从那时起</translation>
    </message>
    <message>
        <source>When it is connected</source>
        <translation>连接时</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>不再</translation>
    </message>
    <message>
        <source>Nothing changes for your traffic.</source>
        <translation>您的流量不受任何影响。</translation>
    </message>
    <message>
        <source>Some traffic that {name} carries or stops now will leave this computer beside it.</source>
        <translation>{name} 现在承载或拦截的部分流量将绕过它离开这台计算机。</translation>
    </message>
    <message numerus="yes">
        <source>After Apply you have %Ln seconds to keep this. Without an answer the former settings come back.</source>
        <translation>
            <numerusform>应用之后，您有 %Ln 秒时间决定保留。如果没有回答，先前的设置将恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After Apply you can go back for %Ln seconds. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</source>
        <translation>
            <numerusform>应用之后，您可以在 %Ln 秒内恢复。如果没有回答，它将继续有效：自动恢复会让流量绕过隧道离开。</numerusform>
        </translation>
    </message>
    <message>
        <source>This tunnel belongs to another person of this computer.</source>
        <translation>此隧道属于这台计算机的另一个人。</translation>
    </message>
    <message>
        <source>Another program answers for you at this computer, so settings cannot be changed here.</source>
        <translation>另一个程序在这台计算机上替您回答，因此无法在此更改设置。</translation>
    </message>
    <message>
        <source>You are being asked about this tunnel. Answer that first.</source>
        <translation>正在就此隧道询问您。请先回答。</translation>
    </message>
    <message>
        <source>The tunnel is called {session}</source>
        <translation>隧道名为 {session}</translation>
    </message>
    <message>
        <source>The tunnel is called by its interface, {name}</source>
        <translation>隧道以其接口 {name} 命名</translation>
    </message>
    <message>
        <source>Packets of up to {mtu} bytes go through {name}</source>
        <translation>最大 {mtu} 字节的数据包经过 {name}</translation>
    </message>
    <message>
        <source>The other end of {name} is {address}</source>
        <translation>{name} 的对端是 {address}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic to {subject} goes through {name}</source>
        <translation>发往 {subject} 的流量经过 {name}</translation>
    </message>
    <message>
        <source>{family} traffic is stopped</source>
        <translation>{family} 流量被拦截</translation>
    </message>
    <message>
        <source>{subject} around this computer stays reachable outside {name}</source>
        <translation>这台计算机周围的 {subject} 在 {name} 之外保持可访问</translation>
    </message>
    <message>
        <source>Names are looked up at the DNS server {subject}</source>
        <translation>名称在 DNS 服务器 {subject} 查询</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>{subject} 中的名称在 {name} 的 DNS 服务器查询</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>隧道中的其他计算机可通过 {subject} 访问这台计算机</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将会改变的内容</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>经过隧道的流量</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>What it would mean if you applied this</source>
        <translation>如果您应用它会意味着什么</translation>
    </message>
    <message>
        <source>{text}. Problem: {problem}</source>
        <translation>{text}。问题：{problem}</translation>
    </message>
    <message>
        <source>The VPN service is not running. What you typed is still here.</source>
        <translation>VPN 服务未运行。您输入的内容仍在这里。</translation>
    </message>
    <message>
        <source>{name} is gone: its application ended or removed it. What you typed is still here to be copied.</source>
        <translation>{name} 已不存在：其应用程序已结束或移除了它。您输入的内容仍在这里，可供复制。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Not applied: {reason}</source>
        <translation>未应用：{reason}</translation>
    </message>
    <message>
        <source>Its application has changed this meanwhile: {fields}. What you typed is still here.</source>
        <translation>其应用程序在此期间更改了：{fields}。您输入的内容仍在这里。</translation>
    </message>
    <message>
        <source>Take the application&apos;s</source>
        <translation>采用应用程序的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的更改</translation>
    </message>
    <message>
        <source>The former settings are in force again. Undo brings back what you typed.</source>
        <translation>先前的设置重新生效。“撤销”可恢复您输入的内容。</translation>
    </message>
    <message>
        <source>The changed settings are in force, to be tried.</source>
        <translation>更改后的设置正在试用中。</translation>
    </message>
    <message>
        <source>Nothing yet. Whatever you change is told here first.</source>
        <translation>暂无。您的任何更改都会先在这里说明。</translation>
    </message>
    <message>
        <source>Put right what is marked. Then it is told here.</source>
        <translation>请更正标记的内容。之后会在这里说明。</translation>
    </message>
    <message>
        <source>This cannot be applied: {reason}</source>
        <translation>无法应用：{reason}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>Traffic will leave the tunnel</source>
        <translation>流量将离开隧道</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows pasted</source>
        <translation>
            <numerusform>粘贴了 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not understood</source>
        <translation>
            <numerusform>%Ln 个无法理解</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is too much for this list</source>
        <translation>其余的超出了此列表的容量</translation>
    </message>
    <message>
        <source>Keep these settings?</source>
        <translation>保留这些设置？</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>Going back in %Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒后恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can go back for %Ln seconds</source>
        <translation>
            <numerusform>您可以在 %Ln 秒内恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer they stay: going back by itself would let traffic out beside the tunnel.</source>
        <translation>如果没有回答，它们将继续有效：自动恢复会让流量绕过隧道离开。</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>会话名称</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>最大数据包 (MTU)</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>这台计算机的地址</translation>
    </message>
    <message>
        <source>Addresses of the other end</source>
        <translation>对端的地址</translation>
    </message>
    <message>
        <source>Networks through the tunnel</source>
        <translation>经过隧道的网络</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>这些服务器的域</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>保持本地网络可访问</translation>
    </message>
    <message>
        <source>How the tunnel is called in lists and questions.</source>
        <translation>隧道在列表和问题中的名称。</translation>
    </message>
    <message>
        <source>In bytes. 1500 is usual; smaller where large packets get lost.</source>
        <translation>以字节为单位。通常为 1500；大数据包会丢失时可设小一些。</translation>
    </message>
    <message>
        <source>With the size of their network, such as 10.0.0.2/24.</source>
        <translation>带上网络的大小，例如 10.0.0.2/24。</translation>
    </message>
    <message>
        <source>Only where the tunnel leads to a single computer.</source>
        <translation>仅当隧道通往单台计算机时。</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. 0.0.0.0/0 and ::/0 are all traffic.</source>
        <translation>例如 10.0.0.0/8。0.0.0.0/0 和 ::/0 表示所有流量。</translation>
    </message>
    <message>
        <source>Who is asked for names while the tunnel is connected.</source>
        <translation>隧道连接期间向谁查询名称。</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers above. Without any, every name is.</source>
        <translation>这些域中的名称在上面的服务器查询。未指定时，所有名称都在那里查询。</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>在承载所有流量的隧道之外，您周围的打印机和其他设备保持可访问。那里的其他所有人也是如此。</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>添加域</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>第 {row} 行：{problem}</translation>
    </message>
    <message>
        <source>This takes {size} bytes, and {limit} are allowed. Take a shorter name.</source>
        <translation>此名称占 {size} 字节，最多允许 {limit} 字节。请用更短的名称。</translation>
    </message>
    <message>
        <source>This name holds something that is no text.</source>
        <translation>此名称包含非文本内容。</translation>
    </message>
    <message>
        <source>Type a whole number of bytes.</source>
        <translation>请输入整数字节数。</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>可以是 {least} 到 {most} 字节。</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6 需要 {six} 字节。请调大，或移除 IPv6 地址和网络。</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>“{text}”不是像 10.0.0.2/24 或 fd00::2/64 这样的地址。</translation>
    </message>
    <message>
        <source>/0 would claim every address. Give the size of its network.</source>
        <translation>/0 会占用所有地址。请指定其网络的大小。</translation>
    </message>
    <message>
        <source>No computer can have the address {text}.</source>
        <translation>没有计算机可以使用地址 {text}。</translation>
    </message>
    <message>
        <source>“{text}” is not a network such as 10.0.0.0/8 or fd00::/64.</source>
        <translation>“{text}”不是像 10.0.0.0/8 或 fd00::/64 这样的网络。</translation>
    </message>
    <message>
        <source>{text} is an address in a network. The network is {more}.</source>
        <translation>{text} 是网络中的一个地址。该网络是 {more}。</translation>
    </message>
    <message>
        <source>No tunnel can carry {text}.</source>
        <translation>没有隧道可以承载 {text}。</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.1 or fd00::1.</source>
        <translation>“{text}”不是像 10.0.0.1 或 fd00::1 这样的地址。</translation>
    </message>
    <message>
        <source>No DNS server of a tunnel can have the address {text}.</source>
        <translation>隧道的 DNS 服务器不能使用地址 {text}。</translation>
    </message>
    <message>
        <source>“{text}” is not a domain such as corp.example.</source>
        <translation>“{text}”不是像 corp.example 这样的域。</translation>
    </message>
    <message>
        <source>{text} is there already, with another size of its network.</source>
        <translation>{text} 已存在，但网络大小不同。</translation>
    </message>
    <message>
        <source>{text} is an address of this computer already.</source>
        <translation>{text} 已是这台计算机的地址。</translation>
    </message>
    <message>
        <source>There can be {more}. Remove some.</source>
        <translation>最多可以有 {more} 个。请移除一些。</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Reset the counters of {name}?</source>
        <translation>重置 {name} 的计数器？</translation>
    </message>
    <message>
        <source>What it sent and received since it connected counts from zero again, for every program. This cannot be undone. Today, this month and the graph stay as they are.</source>
        <translation>自连接以来的发送和接收量将对所有程序从零重新计数。此操作无法撤销。今天、本月和图表保持不变。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Clear the traffic history?</source>
        <translation>清除流量历史？</translation>
    </message>
    <message>
        <source>The graph and the totals of all tunnels are deleted from this computer. This cannot be undone.</source>
        <translation>所有隧道的图表和总计将从这台计算机删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Export the traffic history</source>
        <translation>导出流量历史</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to {path}</source>
        <translation>
            <numerusform>已将 %n 行写入 {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from zero again.</source>
        <translation>{name} 从零重新计数。</translation>
    </message>
    <message>
        <source>The traffic history is empty now.</source>
        <translation>流量历史现已清空。</translation>
    </message>
    <message>
        <source>Nothing passed in this time</source>
        <translation>这段时间没有流量</translation>
    </message>
    <message numerus="yes">
        <source>%n other tunnels</source>
        <translation>
            <numerusform>%n 条其他隧道</numerusform>
        </translation>
    </message>
    <message>
        <source>{received} / {sent}</source>
        <comment>amounts</comment>
        <translation>{received} / {sent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>All tunnels together</source>
        <translation>所有隧道合计</translation>
    </message>
    <message>
        <source>Each tunnel by itself</source>
        <translation>每条隧道单独</translation>
    </message>
    <message>
        <source>Graph of the traffic, last {length}: {name}</source>
        <translation>流量图表，最近 {length}：{name}</translation>
    </message>
    <message>
        <source>The arrow keys read the values of a moment.</source>
        <translation>用方向键读取某一时刻的数值。</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>还没有流量</translation>
    </message>
    <message>
        <source>As soon as a tunnel is connected, what it sends and receives is drawn here. The history stays on this computer, for you alone.</source>
        <translation>一旦有隧道连接，其发送和接收的流量就会绘制在这里。历史仅保存在这台计算机上，仅供您使用。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}：{amount}</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>重置计数器…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>清除历史…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Forget what passed until now</source>
        <translation>忘记至今经过的流量</translation>
    </message>
    <message>
        <source>Write the whole history into a file</source>
        <translation>将整个历史写入文件</translation>
    </message>
    <message>
        <source>Choose a tunnel in the table first</source>
        <translation>请先在表格中选择一条隧道</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{date} {weekday}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month as it stands alone, and its year</comment>
        <translation>{year} {month}</translation>
    </message>
    <message>
        <source>What passed by day or month</source>
        <translation>按日或按月经过的流量</translation>
    </message>
    <message>
        <source>The newest is first. Above the graph you choose whose traffic it is.</source>
        <translation>最新的在最前。在图表上方选择是谁的流量。</translation>
    </message>
    <message>
        <source>Whether the graph stands still; what passes is counted all the same</source>
        <translation>图表是否静止；经过的流量照样计数</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Show the last {length}</source>
        <translation>显示最近 {length}</translation>
    </message>
    <message>
        <source>Whose traffic</source>
        <translation>谁的流量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>What each tunnel carried in all</source>
        <translation>每条隧道承载的总量</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>What passed on each day</source>
        <translation>每日经过的流量</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>What passed in each month</source>
        <translation>每月经过的流量</translation>
    </message>
    <message>
        <source>Since connected</source>
        <translation>自连接以来</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>接收 {received}，发送 {sent}</translation>
    </message>
    <message>
        <source>Totals by tunnel</source>
        <translation>按隧道的总计</translation>
    </message>
    <message>
        <source>The arrow keys choose the tunnel to reset.</source>
        <translation>方向键选择要重置的隧道。</translation>
    </message>
    <message>
        <source>Other tunnels</source>
        <translation>其他隧道</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>WireGuard 配置文件</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no rate</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Received: {now} now, {peak} at most, {total} in all.</source>
        <translation>接收：当前 {now}，最高 {peak}，总计 {total}。</translation>
    </message>
    <message>
        <source>Received: {peak} at most, {total} in all.</source>
        <translation>接收：最高 {peak}，总计 {total}。</translation>
    </message>
    <message>
        <source>Sent: {now} now, {peak} at most, {total} in all.</source>
        <translation>发送：当前 {now}，最高 {peak}，总计 {total}。</translation>
    </message>
    <message>
        <source>Sent: {peak} at most, {total} in all.</source>
        <translation>发送：最高 {peak}，总计 {total}。</translation>
    </message>
    <message>
        <source>{name}: received {received}, sent {sent}</source>
        <translation>{name}：接收 {received}，发送 {sent}</translation>
    </message>
    <message>
        <source>Received {rate}</source>
        <translation>接收 {rate}</translation>
    </message>
    <message>
        <source>Sent {rate}</source>
        <translation>发送 {rate}</translation>
    </message>
    <message>
        <source>An average: vpngui did not look at that time.</source>
        <translation>平均值：那段时间 vpngui 没有查看。</translation>
    </message>
    <message>
        <source>{rate} (at most {peak})</source>
        <comment>average and highest rate</comment>
        <translation>{rate}（最高 {peak}）</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>traffic is blocked</source>
        <translation>流量被阻止</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>接收 {received}，发送 {sent}</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>无法访问系统总线</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 服务未运行</translation>
    </message>
    <message>
        <source>vpngui may not answer for you here</source>
        <translation>vpngui 在此不能替您回答</translation>
    </message>
    <message>
        <source>This computer has no packet filter</source>
        <translation>这台计算机没有包过滤器</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>一切</translation>
    </message>
    <message>
        <source>Answer the question…</source>
        <translation>回答问题…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tunnels</comment>
        <translation>
            <numerusform>另外 %Ln 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block everything</source>
        <translation>阻止一切</translation>
    </message>
    <message>
        <source>Open vpngui</source>
        <translation>打开 vpngui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}：{state}</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <source>Disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Blocked while disconnected</source>
        <translation>断开期间已阻止</translation>
    </message>
    <message>
        <source>Asks to connect</source>
        <translation>请求连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>正在重新连接</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>of a VPN server</comment>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Asks to disconnect</source>
        <translation>请求断开</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>no handshake for {duration}</source>
        <translation>{duration}没有握手</translation>
    </message>
    <message>
        <source>last handshake {duration} ago</source>
        <translation>上次握手在 {duration}前</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>已持续 {duration}</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}：{error}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>无法访问系统总线</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 服务未运行</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>没有隧道</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asking</source>
        <translation>
            <numerusform>%Ln 个请求中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>%Ln 个出错</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>of VPN servers</comment>
        <translation>
            <numerusform>%Ln 个无响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connecting</source>
        <translation>
            <numerusform>%Ln 个正在连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln 个已连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnected</source>
        <translation>
            <numerusform>%Ln 个已断开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>无法访问系统总线</translation>
    </message>
    <message>
        <source>vpngui talks to its service over it. It tries again by itself; until then it neither sees nor changes anything. What the service allowed or blocked stays so.</source>
        <translation>vpngui 通过它与其服务通信。它会自动重试；在此之前，它看不到也不更改任何东西。服务已允许或阻止的保持不变。</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 服务未运行</translation>
    </message>
    <message>
        <source>Until it runs, no application can make a tunnel. vpngui notices by itself when it does. Start it as an administrator:</source>
        <translation>在它运行之前，没有应用程序能创建隧道。它运行时 vpngui 会自动察觉。以管理员身份启动它：</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>没有隧道</translation>
    </message>
    <message>
        <source>Connect a profile, or start an application that makes a VPN tunnel. It is listed here, and nothing goes through it before you allow that.</source>
        <translation>请连接一个配置文件，或启动一个会创建 VPN 隧道的应用程序。它会列在这里，在您允许之前什么都不会经过它。</translation>
    </message>
    <message>
        <source>Waiting for the VPN service</source>
        <translation>正在等待 VPN 服务</translation>
    </message>
    <message>
        <source>It was asked what there is, and has not answered yet.</source>
        <translation>已向它询问现状，但尚未收到回答。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Restart vpngui now?</source>
        <translation>现在重启 vpngui？</translation>
    </message>
    <message>
        <source>What you typed and did not apply is lost. Tunnels stay as they are.</source>
        <translation>您已输入但未应用的内容会丢失。隧道保持不变。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A question waits for your answer.</source>
        <translation>有一个询问在等待您的回答。</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>vpngui was updated. Until it is restarted, what you have not opened yet may not work.</source>
        <translation>vpngui 已更新。在重启之前，您尚未打开的部分可能无法工作。</translation>
    </message>
    <message>
        <source>Applications cannot ask you for permission here, so none can connect: {reason}</source>
        <translation>应用程序无法在此请求您的许可，因此都无法连接：{reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
</TS>
