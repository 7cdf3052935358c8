<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Connections</name>
    <message>
        <source>What it stops can leave this computer outside the tunnel again. It stays lifted until you allow the tunnel to connect the next time.</source>
        <translation>このブロックが遮断している通信は、再びトンネルの外でこのコンピューターから出られるようになります。次にこのトンネルの接続を許可するまで、解除されたままです。</translation>
    </message>
    <message>
        <source>Lift the block of {name}?</source>
        <translation>{name} のブロックを解除しますか？</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. Its application loses it and can make another one.</source>
        <translation>すぐに切断され、このトンネルを通っていた通信は再び外を通ります。アプリケーションはこのトンネルを失いますが、別のトンネルを作成できます。</translation>
    </message>
    <message>
        <source>Its application loses it and can make another one.</source>
        <translation>アプリケーションはこのトンネルを失いますが、別のトンネルを作成できます。</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} を削除しますか？</translation>
    </message>
    <message>
        <source>No block of yours is kept. A block list stops traffic here.</source>
        <translation>あなたが維持しているブロックはありません。ここではブロックリストが通信を遮断しています。</translation>
    </message>
    <message>
        <source>Some or all traffic is stopped by a block list or a kept block.</source>
        <translation>通信の一部またはすべてが、ブロックリストまたは維持されたブロックによって遮断されています。</translation>
    </message>
    <message>
        <source>Its block ends with it: traffic goes outside again. The profile stays, and can connect again.</source>
        <translation>ブロックも一緒に終わり、通信は再び外に出ます。プロファイルは残り、再び接続できます。</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. The profile stays, and can connect again.</source>
        <translation>すぐに切断され、通っていた通信は再び外に出ます。プロファイルは残り、再び接続できます。</translation>
    </message>
    <message>
        <source>The profile stays, and can connect again.</source>
        <translation>プロファイルは残り、再び接続できます。</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>ブロックリスト</translation>
    </message>
    <message>
        <source>Lift kept blocks</source>
        <translation>維持したブロックを解除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Everything about the tunnel that is chosen</source>
        <translation>選択したトンネルのすべての情報</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>リストに戻る</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>トンネルを検索</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Search for nothing any more</source>
        <translation>検索をやめます</translation>
    </message>
    <message>
        <source>No tunnel matches “{text}”.</source>
        <translation>「{text}」に一致するトンネルはありません。</translation>
    </message>
    <message>
        <source>Stop keeping the block of {name}?</source>
        <translation>{name} のブロックの維持をやめますか？</translation>
    </message>
    <message>
        <source>It ends with its application, or at once if that has ended. Other kept blocks stay.</source>
        <translation>アプリケーションとともに終わります。すでに終了している場合はすぐに終わります。ほかの維持したブロックは残ります。</translation>
    </message>
    <message>
        <source>All kept blocks</source>
        <translation>維持したすべてのブロック</translation>
    </message>
    <message>
        <source>Lift the kept block of {name}?</source>
        <translation>{name} の維持したブロックを解除しますか？</translation>
    </message>
    <message>
        <source>Lift all kept blocks?</source>
        <translation>維持したすべてのブロックを解除しますか？</translation>
    </message>
    <message>
        <source>What it stops can leave this computer again. Blocks of applications that still run stay as long as these want them.</source>
        <translation>止められていた通信が再びこのコンピューターから出られるようになります。実行中のアプリケーションのブロックは、必要とされる間は残ります。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答する</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>ブロックを解除</translation>
    </message>
    <message>
        <source>Keep block</source>
        <translation>ブロックを維持</translation>
    </message>
    <message>
        <source>Don&apos;t keep block</source>
        <translation>ブロックを維持しない</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The block of {name} stays until you lift it</source>
        <translation>{name} のブロックは、解除するまで残ります</translation>
    </message>
    <message>
        <source>The block of {name} ends when you remove the tunnel</source>
        <translation>{name} のブロックは、トンネルを削除すると終わります</translation>
    </message>
    <message>
        <source>Removes the tunnel of {name}; the profile stays</source>
        <translation>{name} のトンネルを削除します。プロファイルは残ります</translation>
    </message>
    <message>
        <source>Shows what will happen before {name} is connected</source>
        <translation>{name} が接続される前に、何が起こるかを表示します</translation>
    </message>
    <message>
        <source>Takes {name} down; nothing goes through it any more</source>
        <translation>{name} を切断します。以後、何もこのトンネルを通りません</translation>
    </message>
    <message>
        <source>Shows the question that {name} waits for</source>
        <translation>{name} が待っている確認を表示します</translation>
    </message>
    <message>
        <source>Opens the settings of {name}</source>
        <translation>{name} の設定を開きます</translation>
    </message>
    <message>
        <source>Shows how much goes through {name}</source>
        <translation>{name} を通る通信の量を表示します</translation>
    </message>
    <message>
        <source>Lets traffic pass again that {name} blocks</source>
        <translation>{name} がブロックしている通信を再び通します</translation>
    </message>
    <message>
        <source>The block of {name} stays when its application ends</source>
        <translation>{name} のブロックは、アプリケーションが終了しても残ります</translation>
    </message>
    <message>
        <source>The block of {name} ends with its application</source>
        <translation>{name} のブロックは、アプリケーションとともに終了します</translation>
    </message>
    <message>
        <source>Copies everything that is known about {name}</source>
        <translation>{name} についてわかっていることをすべてコピーします</translation>
    </message>
    <message>
        <source>Removes {name}; its application loses it</source>
        <translation>{name} を削除します。アプリケーションはこのトンネルを失います</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>WireGuard プロファイル</translation>
    </message>
    <message>
        <source>received {rate}, {total} in all</source>
        <translation>受信 {rate}、合計 {total}</translation>
    </message>
    <message>
        <source>sent {rate}, {total} in all</source>
        <translation>送信 {rate}、合計 {total}</translation>
    </message>
    <message>
        <source>Blocks other traffic, kept</source>
        <translation>ほかの通信をブロック（維持）</translation>
    </message>
    <message>
        <source>Blocks other traffic</source>
        <translation>ほかの通信をブロック</translation>
    </message>
    <message>
        <source>VPN tunnels</source>
        <translation>VPN トンネル</translation>
    </message>
    <message>
        <source>The arrow keys choose a tunnel, Enter shows everything about it.</source>
        <translation>矢印キーでトンネルを選び、Enter ですべての情報を表示します。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>VPN Tunnels</source>
        <translation>VPN トンネル</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel, and see what goes through it</source>
        <translation>どのアプリケーションが VPN トンネルを使えるかを決め、通信の様子を見る</translation>
    </message>
    <message>
        <source>vpn;tunnel;privacy;network;</source>
        <extracomment>Words for a search, each with a semicolon behind it.</extracomment>
        <translation>vpn;トンネル;プライバシー;ネットワーク;</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel</source>
        <translation>どのアプリケーションが VPN トンネルを使えるかを決める</translation>
    </message>
    <message>
        <source>Any application may ask for a VPN tunnel. You are shown who asks and what will happen, and you decide. Whatever you decide holds: nothing comes up without your answer, and when the application ends, its tunnel is gone.</source>
        <translation>どのアプリケーションも VPN トンネルを求めることができます。誰が求め、何が起きるかが示され、あなたが決めます。決めたことは守られます。回答なしに接続されることはなく、アプリケーションが終了すればそのトンネルもなくなります。</translation>
    </message>
    <message>
        <source>A prompt that a keypress in mid-typing cannot answer</source>
        <translation>入力中の誤ったキー操作では答えられない質問</translation>
    </message>
    <message>
        <source>The tunnels on this computer, whose they are, and what goes through them right now</source>
        <translation>このコンピューターのトンネル、その持ち主、いま通っている通信</translation>
    </message>
    <message>
        <source>A tray icon that tells the state without relying on colour</source>
        <translation>色だけに頼らずに状態を示すトレイアイコン</translation>
    </message>
    <message>
        <source>The vpngui contributors</source>
        <translation>vpngui の貢献者</translation>
    </message>
    <message>
        <source>The first version: a tunnel, asked for, allowed by a person, used, and gone without a trace.</source>
        <translation>最初のバージョン：求められ、人に許可され、使われ、跡形なく消えるトンネル。</translation>
    </message>
    <message>
        <source>Make a VPN tunnel</source>
        <translation>VPN トンネルを作成する</translation>
    </message>
    <message>
        <source>Authentication is required for an application to make a VPN tunnel</source>
        <translation>アプリケーションが VPN トンネルを作成するには認証が必要です</translation>
    </message>
    <message>
        <source>Answer for the person at the screen whether a VPN tunnel may come up</source>
        <translation>VPN トンネルを接続してよいか、画面の前の人に代わって回答する</translation>
    </message>
    <message>
        <source>Authentication is required to answer for the person at the screen</source>
        <translation>画面の前の人に代わって回答するには認証が必要です</translation>
    </message>
    <message>
        <source>See and end the VPN tunnels of other people</source>
        <translation>ほかの人の VPN トンネルを見る、終了する</translation>
    </message>
    <message>
        <source>Authentication is required to see or end the VPN tunnels of other people</source>
        <translation>ほかの人の VPN トンネルを見たり終了したりするには認証が必要です</translation>
    </message>
    <message>
        <source>Keep networks blocked when no VPN tunnel is up</source>
        <translation>VPN トンネルが接続されていないときもネットワークをブロックし続ける</translation>
    </message>
    <message>
        <source>Authentication is required to change what stays blocked when no VPN tunnel is up</source>
        <translation>VPN トンネルが接続されていないときにブロックされるものを変更するには認証が必要です</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>vpngui keeps trying. If that goes on: is this computer online, and do the profile&apos;s endpoint and keys fit the server?</source>
        <translation>vpngui は試行を続けます。続く場合：このコンピューターはオンラインですか、プロファイルのエンドポイントと鍵はサーバーに合っていますか？</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>動作開始</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>接続開始</translation>
    </message>
    <message>
        <source>New settings are being tried and go back by themselves unless kept</source>
        <translation>新しい設定を試行しています。維持しなければ自動的に元に戻ります</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>試行中</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Nothing of this computer goes beside the tunnel</source>
        <translation>このコンピューターの通信は何もトンネルの外を通りません</translation>
    </message>
    <message>
        <source>All traffic of this computer is blocked except:</source>
        <translation>このコンピューターの、次を除くすべての通信がブロックされています：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks through the tunnel</source>
        <translation>
            <numerusform>トンネルを通る %Ln 件のネットワーク</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing through the tunnel</source>
        <translation>トンネルを通るものはなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks outside the tunnel</source>
        <translation>
            <numerusform>トンネルの外の %Ln 件のネットワーク</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing outside the tunnel</source>
        <translation>トンネルの外のものはなし</translation>
    </message>
    <message>
        <source>Kept: it stays until you lift it, also when you log out</source>
        <translation>維持：ログアウトしても、解除するまで残ります</translation>
    </message>
    <message>
        <source>Kept: it stays when the application ends</source>
        <translation>維持：アプリケーションが終了しても残ります</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>{name}, number {index}</source>
        <translation>{name}、番号 {index}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>相手側</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>Names below</source>
        <translation>対象ドメインの名前</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>引き続きアクセス可能</translation>
    </message>
    <message>
        <source>not reachable while connected</source>
        <translation>接続している間はアクセス不可</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>ローカルネットワーク</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>合計 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>%Ln パケット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets lost</source>
        <translation>
            <numerusform>%Ln パケットを損失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>WireGuard</source>
        <translation>WireGuard</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln 台のサーバー</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>最後のハンドシェイク</translation>
    </message>
    <message>
        <source>On: once it was connected, nothing goes beside it, not even while it is down</source>
        <translation>オン：一度接続した後は、切断中も含め、何もトンネルの外を通りません</translation>
    </message>
    <message>
        <source>Off: while it is down, traffic goes outside</source>
        <translation>オフ：切断中は通信が外に出ます</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>in the system&apos;s kernel</source>
        <translation>システムのカーネルによる</translation>
    </message>
    <message>
        <source>by the program wireguard-go</source>
        <translation>プログラム wireguard-go による</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>by whom</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>reached at {address}</source>
        <translation>{address} で到達</translation>
    </message>
    <message>
        <source>its address is not known yet</source>
        <translation>アドレスはまだ不明です</translation>
    </message>
    <message>
        <source>last handshake: {when}</source>
        <translation>最後のハンドシェイク：{when}</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>受信 {received}、送信 {sent}</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a handshake</comment>
        <translation>なし</translation>
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
        <translation>注意</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Not looked at: {unseen}.</source>
        <translation>調べていないもの：{unseen}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things do not work</source>
        <translation>
            <numerusform>%Ln 件が動作しません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything needed works; %Ln things are worth knowing</source>
        <translation>
            <numerusform>必要なものはすべて動作しています。知っておくとよいことが %Ln 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>すべて動作しています</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>None: nothing can be blocked</source>
        <translation>なし：何もブロックできません</translation>
    </message>
    <message>
        <source>iptables, with sets of addresses</source>
        <translation>iptables（アドレスのセットを使用）</translation>
    </message>
    <message>
        <source>None: names are looked up as without a tunnel</source>
        <translation>なし：名前の問い合わせはトンネルがないときと同じです</translation>
    </message>
    <message>
        <source>The file {file}</source>
        <translation>ファイル {file}</translation>
    </message>
    <message>
        <source>This is {os}, kernel {kernel}.</source>
        <translation>{os}、カーネル {kernel} です。</translation>
    </message>
    <message>
        <source>The system bus does not answer: {reason}</source>
        <translation>システムバスが応答しません：{reason}</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>システムバスは応答しています。</translation>
    </message>
    <message>
        <source>The VPN service runs, but does not answer: {reason}</source>
        <translation>VPN サービスは実行中ですが、応答しません：{reason}</translation>
    </message>
    <message>
        <source>The VPN service is not running. It starts when it is needed.</source>
        <translation>VPN サービスは実行されていません。必要になると起動します。</translation>
    </message>
    <message>
        <source>The VPN service is not running, and nothing starts it.</source>
        <translation>VPN サービスは実行されておらず、起動する仕組みもありません。</translation>
    </message>
    <message>
        <source>The VPN service runs, version {version}.</source>
        <translation>VPN サービスは実行中です。バージョンは {version} です。</translation>
    </message>
    <message>
        <source>The VPN service has another version than this app ({version}).</source>
        <translation>VPN サービスのバージョンが、この vpngui アプリ ({version}) と異なります。</translation>
    </message>
    <message>
        <source>There is no packet filter. Nothing can be blocked, and no tunnel can carry all traffic.</source>
        <translation>パケットフィルターがありません。何もブロックできず、どのトンネルもすべての通信を通すことはできません。</translation>
    </message>
    <message>
        <source>Traffic is blocked with {name}.</source>
        <translation>通信のブロックには {name} が使われます。</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are not used.</source>
        <translation>トンネルの DNS サーバーは使われません。</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are set through: {name}</source>
        <translation>トンネルの DNS サーバーの設定方法：{name}</translation>
    </message>
    <message>
        <source>There is no WireGuard. Profiles cannot be connected.</source>
        <translation>WireGuard がありません。プロファイルは接続できません。</translation>
    </message>
    <message>
        <source>Profiles are connected by WireGuard ({name}).</source>
        <translation>プロファイルは WireGuard ({name}) で接続されます。</translation>
    </message>
    <message>
        <source>The files of these block lists were damaged: {lists}.</source>
        <translation>次のブロックリストのファイルが壊れていました：{lists}。</translation>
    </message>
    <message>
        <source>polkit does not answer, so every request is refused.</source>
        <translation>polkit が応答しないため、すべての要求が拒否されます。</translation>
    </message>
    <message>
        <source>vpngui is not installed completely: polkit does not know {actions}.</source>
        <translation>vpngui が完全にインストールされていません：polkit に {actions} が登録されていません。</translation>
    </message>
    <message>
        <source>polkit answers, and knows vpngui.</source>
        <translation>polkit は応答しており、vpngui を認識しています。</translation>
    </message>
    <message>
        <source>Your programs may ask for tunnels.</source>
        <translation>あなたのプログラムはトンネルを要求できます。</translation>
    </message>
    <message>
        <source>Your programs may not ask for tunnels in this session.</source>
        <translation>このセッションでは、あなたのプログラムはトンネルを要求できません。</translation>
    </message>
    <message>
        <source>You may answer their requests.</source>
        <translation>あなたはプログラムの要求に回答できます。</translation>
    </message>
    <message>
        <source>You may not answer requests in this session.</source>
        <translation>このセッションでは、あなたは要求に回答できません。</translation>
    </message>
    <message>
        <source>This kernel makes no tunnel interfaces: {reason}</source>
        <translation>このカーネルはトンネルインターフェースを作成できません：{reason}</translation>
    </message>
    <message>
        <source>The kernel makes tunnel interfaces.</source>
        <translation>カーネルはトンネルインターフェースを作成できます。</translation>
    </message>
    <message>
        <source>The VPN service is not running, but this is left of it: {things}.</source>
        <translation>VPN サービスは実行されていませんが、次のものが残っています：{things}。</translation>
    </message>
    <message>
        <source>In the network of this computer: {things}.</source>
        <translation>このコンピューターのネットワークにあるもの：{things}。</translation>
    </message>
    <message>
        <source>There is nothing of vpngui in the network of this computer.</source>
        <translation>このコンピューターのネットワークに vpngui のものはありません。</translation>
    </message>
    <message>
        <source>The reverse path filter of {links} is strict. It drops what a VPN server answers while its tunnel carries all traffic.</source>
        <translation>{links} のリバースパスフィルターが厳格モードです。トンネルがすべての通信を通している間、VPN サーバーからの応答を破棄します。</translation>
    </message>
    <message>
        <source>The reverse path filter lets the answers of VPN servers in.</source>
        <translation>リバースパスフィルターは VPN サーバーからの応答を通します。</translation>
    </message>
    <message>
        <source>The bus of this session does not answer: {reason}</source>
        <translation>このセッションのバスが応答しません：{reason}</translation>
    </message>
    <message>
        <source>The bus of this session answers.</source>
        <translation>このセッションのバスは応答しています。</translation>
    </message>
    <message>
        <source>The app runs.</source>
        <translation>vpngui アプリは実行中です。</translation>
    </message>
    <message>
        <source>The app is not running. It starts when it is needed.</source>
        <translation>vpngui アプリは実行されていません。必要になると起動します。</translation>
    </message>
    <message>
        <source>The app is not running, and nothing starts it.</source>
        <translation>vpngui アプリは実行されておらず、起動する仕組みもありません。</translation>
    </message>
    <message>
        <source>The VPN service does not take the answers of this app.</source>
        <translation>VPN サービスはこの vpngui アプリの回答を受け付けません。</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>このデスクトップはトレイアイコンを表示します。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>このデスクトップはトレイアイコンを表示しません。</translation>
    </message>
    <message>
        <source>Start the D-Bus system bus. It is in the package dbus.</source>
        <translation>D-Bus システムバスを起動してください。パッケージ dbus に含まれています。</translation>
    </message>
    <message>
        <source>Start it anew, as an administrator:</source>
        <translation>管理者として再起動してください：</translation>
    </message>
    <message>
        <source>Start it, as an administrator:</source>
        <translation>管理者として起動してください：</translation>
    </message>
    <message>
        <source>Install nftables, then start the service anew:</source>
        <translation>nftables をインストールしてから、サービスを再起動してください：</translation>
    </message>
    <message>
        <source>Unless that is meant so, start the helper that sets them:</source>
        <translation>意図したものでなければ、DNS サーバーを設定する補助プログラムを起動してください：</translation>
    </message>
    <message>
        <source>Where they are wanted, install wireguard-go, then start the service anew:</source>
        <translation>必要なら wireguard-go をインストールし、サービスを再起動してください：</translation>
    </message>
    <message>
        <source>Set the lists up anew. What was in them was set aside in {folder}.</source>
        <translation>リストを作り直してください。中にあったものは {folder} に取り分けてあります。</translation>
    </message>
    <message>
        <source>Install polkit, and start it:</source>
        <translation>polkit をインストールし、起動してください：</translation>
    </message>
    <message>
        <source>Install all parts of vpngui, then have the bus read them:</source>
        <translation>vpngui のすべての部分をインストールし、バスに読み込ませてください：</translation>
    </message>
    <message>
        <source>Log in at the screen, or have the administrator allow {action} in polkit.</source>
        <translation>コンピューターの画面で直接ログインするか、管理者に polkit で {action} を許可してもらってください。</translation>
    </message>
    <message>
        <source>Load the driver, or start the computer anew:</source>
        <translation>ドライバーを読み込むか、コンピューターを再起動してください：</translation>
    </message>
    <message>
        <source>Take it away:</source>
        <translation>取り除いてください：</translation>
    </message>
    <message>
        <source>Make it loose, until the computer starts anew. A file in {folder} makes it last.</source>
        <translation>コンピューターを再起動するまで、緩いモードにします。{folder} にファイルを置くと、再起動後も続きます。</translation>
    </message>
    <message>
        <source>Start vpngui in a desktop session.</source>
        <translation>デスクトップセッションで vpngui を起動してください。</translation>
    </message>
    <message>
        <source>Start it:</source>
        <translation>起動してください：</translation>
    </message>
    <message>
        <source>The top of the window says why. Another program may answer for you.</source>
        <translation>理由はウィンドウの上部に表示されています。別のプログラムがあなたの代わりに回答している可能性があります。</translation>
    </message>
    <message>
        <source>The menu of applications opens the window.</source>
        <translation>アプリケーションメニューからウィンドウを開けます。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>All traffic</source>
        <translation>すべての通信</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>次のネットワーク</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Nothing goes to this peer yet.</source>
        <translation>このピアにはまだ何も送られません。</translation>
    </message>
    <message>
        <source>All of IPv4 goes to it, but not IPv6: that would be ::/0.</source>
        <translation>IPv4 はすべて送られますが、IPv6 は送られません。それには ::/0 が必要です。</translation>
    </message>
    <message>
        <source>All of IPv6 goes to it, but not IPv4: that would be 0.0.0.0/0.</source>
        <translation>IPv6 はすべて送られますが、IPv4 は送られません。それには 0.0.0.0/0 が必要です。</translation>
    </message>
    <message>
        <source>When it connects, and what it stops</source>
        <translation>いつ接続し、何を止めるか</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the profile as it is here</source>
        <translation>プロファイルをここにあるとおりに保存します</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>What it says, and what vpngui does with it</source>
        <translation>その内容と、vpngui がそれをどう扱うか</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>保存せずに閉じますか？</translation>
    </message>
    <message>
        <source>What you changed in this profile would be lost.</source>
        <translation>このプロファイルの変更は失われます。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>新しい鍵ペア</translation>
    </message>
    <message>
        <source>Public key of this computer</source>
        <translation>このコンピューターの公開鍵</translation>
    </message>
    <message>
        <source>The other end needs this one: hand it on to who runs it.</source>
        <translation>相手側に必要です。相手側の管理者に渡してください。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>まれに必要なもの</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>プロファイルに戻る</translation>
    </message>
    <message>
        <source>Asks first where something would be lost.</source>
        <translation>失われるものがあれば先に確認します。</translation>
    </message>
    <message>
        <source>How the profile is shown</source>
        <translation>プロファイルの表示方法</translation>
    </message>
    <message>
        <source>All fields in groups, or the configuration as text.</source>
        <translation>グループ分けしたすべての項目、またはテキストでの設定。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Each value by itself</source>
        <translation>値を 1 つずつ</translation>
    </message>
    <message>
        <source>The configuration as it is written</source>
        <translation>書かれたとおりの設定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>公開鍵をコピーしました。</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>A peer is the other end, such as a server. Without one nothing can connect.</source>
        <translation>ピアとは、サーバーなどの相手側です。ピアがなければ接続できません。</translation>
    </message>
    <message>
        <source>The fields below are of the chosen one.</source>
        <translation>以下の項目は選択したピアのものです。</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>ピアを追加</translation>
    </message>
    <message>
        <source>Remove this peer</source>
        <translation>このピアを削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>ここに誤りがあります</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>保存できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>This profile was removed, and its keys with it.</source>
        <translation>このプロファイルは、鍵とともに削除されました。</translation>
    </message>
    <message>
        <source>This profile was removed. Save it to have it back.</source>
        <translation>このプロファイルは削除されました。元に戻すには保存してください。</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you edit it here.</source>
        <translation>ここで編集している間に、このプロファイルが別の場所で変更されました。</translation>
    </message>
    <message>
        <source>Take that over</source>
        <translation>その変更を取り込む</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>The keys cannot be had now, and stay as they are: {reason}.</source>
        <translation>いまは鍵を取得できないため、そのままになります：{reason}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Saved. The connection that is there stays as it was: this counts from the next.</source>
        <translation>保存しました。現在の接続はそのままで、次の接続から反映されます。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>The keys are being fetched. The keyring may ask you to unlock it.</source>
        <translation>鍵を取得しています。キーリングがロック解除を求めることがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need another look.</source>
        <translation>
            <numerusform>%Ln 個の項目を見直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no peer yet, and cannot connect without one.</source>
        <translation>ピアがまだないため、接続できません。</translation>
    </message>
    <message>
        <source>It has no address yet: nothing comes back without one.</source>
        <translation>アドレスがまだありません。ないと何も戻ってきません。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The text is not understood yet.</source>
        <translation>テキストをまだ解釈できません。</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>{line} 行目：{reason}</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keys are hidden. One that stays as it is here is kept; type over it to have another.</source>
        <translation>鍵は隠されています。ここでそのままにした鍵は維持されます。変えるには上書きしてください。</translation>
    </message>
    <message>
        <source>This profile is too long to be shown as text. Export it instead.</source>
        <translation>このプロファイルは長すぎてテキストで表示できません。代わりにエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>これらのサーバーのドメイン</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>最大パケット（MTU）</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>このコンピューターのポート</translation>
    </message>
    <message>
        <source>Mark on packets (FwMark)</source>
        <translation>パケットのマーク（FwMark）</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>ルーティングテーブル</translation>
    </message>
    <message>
        <source>Public key of the peer</source>
        <translation>ピアの公開鍵</translation>
    </message>
    <message>
        <source>Address of the peer (endpoint)</source>
        <translation>ピアのアドレス（エンドポイント）</translation>
    </message>
    <message>
        <source>What goes to this peer</source>
        <translation>このピアに送る通信</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>事前共有鍵</translation>
    </message>
    <message>
        <source>Keep alive every (seconds)</source>
        <translation>キープアライブの間隔（秒）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>How the profile is called in lists and questions.</source>
        <translation>リストや質問でのプロファイルの名前です。</translation>
    </message>
    <message>
        <source>Stays on this computer. Nobody else should ever see it.</source>
        <translation>このコンピューターに残ります。ほかの誰にも見せてはいけません。</translation>
    </message>
    <message>
        <source>Inside the tunnel, such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>トンネル内のアドレス。例：10.0.0.2/24、fd00::2/64。</translation>
    </message>
    <message>
        <source>Who is asked for names while the profile is connected.</source>
        <translation>プロファイルの接続中に名前を問い合わせる先です。</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers. Without any, every name is.</source>
        <translation>これらのドメインの名前をこれらのサーバーに問い合わせます。なければすべての名前です。</translation>
    </message>
    <message>
        <source>In bytes. Leave it empty for what fits usually.</source>
        <translation>バイト単位。空欄なら通常適切な値になります。</translation>
    </message>
    <message>
        <source>Leave it empty for any that is free.</source>
        <translation>空欄なら空いているポートになります。</translation>
    </message>
    <message>
        <source>Kept for export. vpngui marks packets in its own way.</source>
        <translation>エクスポートのために保持します。vpngui は独自の方法でパケットにマークを付けます。</translation>
    </message>
    <message>
        <source>“off” sets no routes. Empty, or anything else, has vpngui choose the table.</source>
        <translation>「off」は経路を設定しません。空欄やその他の場合は vpngui がテーブルを選びます。</translation>
    </message>
    <message>
        <source>You get it from who runs the other end.</source>
        <translation>相手側の管理者から受け取ります。</translation>
    </message>
    <message>
        <source>Such as vpn.example:51820 or [2001:db8::1]:51820. Empty if the peer comes to you.</source>
        <translation>例：vpn.example:51820、[2001:db8::1]:51820。ピアの側から来る場合は空欄。</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. What comes from it has to come from there.</source>
        <translation>例：10.0.0.0/8。このピアから来るものはそこからでなければなりません。</translation>
    </message>
    <message>
        <source>A second secret that both ends share. Most peers have none.</source>
        <translation>両側で共有する 2 つ目の秘密です。ほとんどのピアにはありません。</translation>
    </message>
    <message>
        <source>25 is usual behind a router. Leave it empty where it is not needed.</source>
        <translation>ルーターの内側では 25 が一般的です。不要なら空欄にします。</translation>
    </message>
    <message>
        <source>The first line is what the peer is called here.</source>
        <translation>最初の行がここでのピアの名前になります。</translation>
    </message>
    <message>
        <source>For yourself. They are kept as comments of the configuration.</source>
        <translation>自分用です。設定のコメントとして保持されます。</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>ドメインを追加</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>ネットワークを追加</translation>
    </message>
    <message>
        <source>Connect at login</source>
        <translation>ログイン時に接続</translation>
    </message>
    <message>
        <source>You are asked as always, unless your answer is remembered. vpngui itself has to start at login, too: see Preferences.</source>
        <translation>回答が記憶されていない限り、いつもどおり確認します。vpngui 自体もログイン時に起動する必要があります。「設定」を見てください。</translation>
    </message>
    <message>
        <source>Connect on networks you do not trust</source>
        <translation>信頼していないネットワークで接続</translation>
    </message>
    <message>
        <source>Such as an open Wi-Fi. Preferences has the networks that you trust.</source>
        <translation>公衆 Wi-Fi など。信頼するネットワークは設定にあります。</translation>
    </message>
    <message>
        <source>Block everything when this tunnel is down</source>
        <translation>このトンネルの切断中はすべてをブロック</translation>
    </message>
    <message>
        <source>Once it was connected, nothing goes around it until you lift the block or log out.</source>
        <translation>一度接続した後は、ブロックを解除するかログアウトするまで、何も外を通りません。</translation>
    </message>
    <message>
        <source>Keep that block until you lift it</source>
        <translation>解除するまでこのブロックを維持</translation>
    </message>
    <message>
        <source>Also after you log out. Connecting may then ask for a password.</source>
        <translation>ログアウト後も同様です。その後の接続にはパスワードが必要なことがあります。</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>ローカルネットワークへのアクセスを維持する</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>すべての通信を通すトンネルがあっても、周囲のプリンターなどの機器にアクセスできます。そこにいるほかの人からも同様です。</translation>
    </message>
    <message>
        <source>Peer {number}</source>
        <translation>ピア {number}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}：{problem}</translation>
    </message>
    <message>
        <source>{peer}, {field}: {problem}</source>
        <translation>{peer}、{field}：{problem}</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>プロファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>A name is one line of up to {limit} bytes. Take a shorter one.</source>
        <translation>名前は {limit} バイトまでの 1 行です。短くしてください。</translation>
    </message>
    <message>
        <source>Another profile is called so. Take another name.</source>
        <translation>その名前のプロファイルがすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>鍵が必要です。</translation>
    </message>
    <message>
        <source>A key is 44 letters, digits and signs, and ends with “=”.</source>
        <translation>鍵は 44 文字の英数字と記号で、「=」で終わります。</translation>
    </message>
    <message>
        <source>Another peer has this key already.</source>
        <translation>別のピアがこの鍵をすでに使っています。</translation>
    </message>
    <message>
        <source>This is your own public key. The one of the other end belongs here.</source>
        <translation>これは自分の公開鍵です。ここには相手側の公開鍵を入力します。</translation>
    </message>
    <message>
        <source>Type a name or an address, a colon and a port: vpn.example:51820, [2001:db8::1]:51820.</source>
        <translation>名前かアドレス、コロン、ポートを入力してください：vpn.example:51820、[2001:db8::1]:51820。</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの整数です。</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>{least} から {most} バイトまでです。</translation>
    </message>
    <message>
        <source>A mark is a number such as 51820 or 0xca6c.</source>
        <translation>マークは 51820 や 0xca6c のような数です。</translation>
    </message>
    <message>
        <source>Type “off”, a number or the name of a table, or nothing.</source>
        <translation>「off」、テーブルの番号か名前を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Type a number of seconds up to 65535, or nothing.</source>
        <translation>65535 までの秒数を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>A note must not hold a key: notes are not kept as secrets are.</source>
        <translation>メモに鍵を書かないでください。メモは秘密としては保管されません。</translation>
    </message>
    <message>
        <source>“{text}” is no address. A domain belongs into the list of domains.</source>
        <translation>「{text}」はアドレスではありません。ドメインはドメインのリストに入れます。</translation>
    </message>
    <message>
        <source>“{text}” is no domain. An address belongs into the list of servers.</source>
        <translation>「{text}」はドメインではありません。アドレスはサーバーのリストに入れます。</translation>
    </message>
    <message>
        <source>{text} goes to another peer already.</source>
        <translation>{text} はすでに別のピアに送られます。</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6 には {six} バイト必要です。大きくするか、IPv6 のアドレスとネットワークを削除してください。</translation>
    </message>
    <message>
        <source>All peers together can have {networks} networks. Remove some.</source>
        <translation>ピア全体で {networks} 個までのネットワークを持てます。いくつか削除してください。</translation>
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
        <translation>アプリケーションが VPN トンネルを要求し、あなたが決めます。決めたことはそのとおりに守られます。</translation>
    </message>
    <message>
        <source>Free software by the vpngui contributors, under the Apache License 2.0. It comes without any warranty. The windows are made with Qt {version}, under the GNU LGPL 3.</source>
        <translation>vpngui の貢献者による、Apache License 2.0 に基づくフリーソフトウェアです。いかなる保証もありません。ウィンドウは GNU LGPL 3 に基づく Qt {version} で作られています。</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>ライセンスを読む</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt について</translation>
    </message>
    <message>
        <source>What draws this window, and its licence</source>
        <translation>このウィンドウを描くものとそのライセンス</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自己診断</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再検査</translation>
    </message>
    <message>
        <source>Do the self-test once more</source>
        <translation>自己診断をもう一度行います</translation>
    </message>
    <message>
        <source>What works, too, or only what needs a look</source>
        <translation>問題のないものも表示するか、確認が必要なものだけにするか</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査中…</translation>
    </message>
    <message>
        <source>The self-test could not be done</source>
        <translation>自己診断を実行できませんでした</translation>
    </message>
    <message>
        <source>Hide what works</source>
        <translation>正常な項目を隠す</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln checks</source>
        <translation>
            <numerusform>%Ln 件の検査をすべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>ページに移動</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>ページ内を検索</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>元に戻す、やり直す</translation>
    </message>
    <message>
        <source>Apply a changed block list</source>
        <translation>変更したブロックリストを適用</translation>
    </message>
    <message>
        <source>Copy, paste what is chosen</source>
        <translation>選択したものをコピー、貼り付け</translation>
    </message>
    <message>
        <source>Remove or revoke what is chosen</source>
        <translation>選択したものを削除または取り消し</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>次と前のコントロール</translation>
    </message>
    <message>
        <source>Switch or press a control</source>
        <translation>コントロールを切り替える、または押す</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>実行中のもの</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>For those who help you, in English. Addresses and names are replaced by numbers; look through it before you send it.</source>
        <translation>あなたを手助けする人のためのもので、英語で書かれます。アドレスと名前は番号に置き換えられます。送る前に目を通してください。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>vpngui について</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command {command}</source>
        <translation>コマンド {command} をコピー</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>レポートを作成</translation>
    </message>
    <message>
        <source>Collect what others need to help you</source>
        <translation>助けてもらうために必要な情報を集めます</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>To paste it where you ask for help</source>
        <translation>助けを求める場所に貼り付けるため</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>VPN service</source>
        <translation>VPN サービス</translation>
    </message>
    <message>
        <source>Questions of applications</source>
        <translation>アプリケーションからの確認</translation>
    </message>
    <message>
        <source>Traffic is blocked with</source>
        <translation>通信のブロック方法</translation>
    </message>
    <message>
        <source>DNS servers are set through</source>
        <translation>DNS サーバーの設定方法</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>vpngui アプリ</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>システムバスに接続できません</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Running, version {version}</source>
        <translation>実行中、バージョン {version}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Nobody answers them</source>
        <translation>回答するものがありません</translation>
    </message>
    <message>
        <source>This app shows them to you</source>
        <translation>この vpngui アプリがあなたに表示します</translation>
    </message>
    <message>
        <source>This app may not show them: {reason}</source>
        <translation>この vpngui アプリは表示できません：{reason}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The traffic history could not be read, so a new one was begun. The old one is kept as {path}.</source>
        <translation>通信量の履歴を読み込めなかったため、新しい履歴を開始しました。古い履歴は {path} として残してあります。</translation>
    </message>
    <message>
        <source>A later version of vpngui wrote the traffic history, so it is left alone. What passes now is forgotten when vpngui ends. The file is {path}.</source>
        <translation>通信量の履歴は新しいバージョンの vpngui が書いたものなので、変更しません。これからの通信量は vpngui の終了時に失われます。ファイルは {path} です。</translation>
    </message>
    <message>
        <source>Another vpngui of yours, in another session, keeps the traffic history. This one shows what passes while it runs, and forgets it when it ends.</source>
        <translation>別のセッションにあるあなたの vpngui が通信量の履歴を記録しています。この vpngui は実行中の通信量を表示し、終了時に破棄します。</translation>
    </message>
    <message>
        <source>The disk is full, so the traffic history is kept in memory. It is written as soon as there is room, and forgotten if vpngui ends before.</source>
        <translation>ディスクがいっぱいなので、通信量の履歴はメモリに保持しています。空きができるとすぐに書き込みます。その前に vpngui が終了すると失われます。</translation>
    </message>
    <message>
        <source>There is no home directory, so the traffic history is forgotten when vpngui ends.</source>
        <translation>ホームディレクトリがないため、通信量の履歴は vpngui の終了時に失われます。</translation>
    </message>
    <message>
        <source>The traffic history cannot be written to {path}: {reason}. It is kept in memory, tried again and again, and forgotten if vpngui ends before that works.</source>
        <translation>通信量の履歴を {path} に書き込めません：{reason}。メモリに保持して何度も再試行しますが、成功する前に vpngui が終了すると失われます。</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>An unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>WireGuard profile with the keys {keys}</source>
        <translation>鍵が {keys} の WireGuard プロファイル</translation>
    </message>
    <message>
        <source>Not verified: it says that it is the Flatpak application {name}</source>
        <translation>未検証：Flatpak アプリケーション {name} と自称しています</translation>
    </message>
    <message>
        <source>Not verified: the system cannot tell which program this is</source>
        <translation>未検証：どのプログラムなのかをシステムが判別できません</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it, started as {unit}</source>
        <translation>未検証：{executable} が実行しており、{unit} として起動されました</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it</source>
        <translation>未検証：{executable} が実行しています</translation>
    </message>
    <message>
        <source>Verified: Snap application {name}</source>
        <translation>検証済み：Snap アプリケーション {name}</translation>
    </message>
    <message>
        <source>Verified: package {name}</source>
        <translation>検証済み：パッケージ {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>New list</source>
        <translation>新しいリスト</translation>
    </message>
    <message>
        <source>Export networks</source>
        <translation>ネットワークのエクスポート</translation>
    </message>
    <message>
        <source>Plain list (*.txt)</source>
        <translation>単純なリスト (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were written.</source>
        <translation>
            <numerusform>%Ln 件のネットワークを書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>ネットワークのインポート</translation>
    </message>
    <message>
        <source>Lists (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</source>
        <translation>リスト (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>This cuts the computer off</source>
        <translation>このコンピューターは通信できなくなります</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>適用中…</translation>
    </message>
    <message>
        <source>“{title}” is lifted and removed.</source>
        <translation>「{title}」を解除し、削除しました。</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What was not applied is discarded.</source>
        <translation>適用されていない変更を破棄しました。</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>{network} を追加</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>自分の変更を破棄</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln networks</source>
        <translation>
            <numerusform>%Ln 件のネットワークの追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing all by %Ln networks</source>
        <translation>
            <numerusform>すべてを %Ln 件のネットワークに置き換え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln networks</source>
        <translation>
            <numerusform>%Ln 件のネットワークの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>コメントの変更</translation>
    </message>
    <message>
        <source>One row holds one network; add the others by themselves.</source>
        <translation>1 行に書けるネットワークは 1 つです。ほかは別に追加してください。</translation>
    </message>
    <message>
        <source>Change of a network</source>
        <translation>ネットワークの変更</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>まとめられるものはありません。</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>統合</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks less, and the same addresses are in the list.</source>
        <translation>
            <numerusform>ネットワークが %Ln 件減りました。リストに含まれるアドレスは同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list has %Ln networks at the most.</source>
        <translation>
            <numerusform>1 つのリストに入るネットワークは最大 %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Make the fewest networks that hold the same addresses</source>
        <translation>同じアドレスを含む最少のネットワークにまとめます</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget what is not applied</source>
        <translation>適用されていない変更を破棄します</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
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
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message numerus="yes">
        <source>Also add the %Ln networks of which an address is given</source>
        <translation>
            <numerusform>アドレスで示された %Ln 件のネットワークも追加する</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what is in the list now</source>
        <translation>リストに現在あるものを削除する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>What was not understood, as text</source>
        <translation>解釈できなかったものをテキストで</translation>
    </message>
    <message>
        <source>Nothing is added</source>
        <translation>何も追加しません</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Lines that add nothing, and why</source>
        <translation>何も追加しない行とその理由</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were added.</source>
        <translation>
            <numerusform>%Ln 件のネットワークを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than a list may be.</source>
        <translation>{file} はリストの許容サイズを超えています。</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>ブロックリスト</translation>
    </message>
    <message>
        <source>The arrow keys choose a list, Enter opens it.</source>
        <translation>矢印キーでリストを選び、Enter で開きます。</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>リストをインポート…</translation>
    </message>
    <message>
        <source>Make a list without networks</source>
        <translation>ネットワークのないリストを作ります</translation>
    </message>
    <message>
        <source>Make a list of the networks in a file</source>
        <translation>ファイルのネットワークからリストを作ります</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Networks of the list</source>
        <translation>リストのネットワーク</translation>
    </message>
    <message>
        <source>No networks yet. Type one above, paste many, or drop a file here.</source>
        <translation>ネットワークはまだありません。上に入力するか、まとめて貼り付けるか、ファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>No network of the list is like that.</source>
        <translation>条件に合うネットワークはリストにありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste networks</source>
        <translation>ネットワークを貼り付け</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>この列で並べ替え</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>リストのタイトル</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Whether what the list says is to count</source>
        <translation>リストの内容を有効にするかどうか</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>リストの動作</translation>
    </message>
    <message>
        <source>Block these networks</source>
        <translation>これらのネットワークをブロック</translation>
    </message>
    <message>
        <source>Allow only these networks</source>
        <translation>これらのネットワークのみ許可</translation>
    </message>
    <message>
        <source>When the list is in force</source>
        <translation>リストが有効になるとき</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>トンネルの名前</translation>
    </message>
    <message>
        <source>Remove the whole list</source>
        <translation>リスト全体を削除</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>While the tunnel {tunnel} is up</source>
        <translation>トンネル {tunnel} が接続している間</translation>
    </message>
    <message>
        <source>While another tunnel is up…</source>
        <translation>別のトンネルが接続している間…</translation>
    </message>
    <message>
        <source>Change of the title</source>
        <translation>タイトルの変更</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>オンへの切り替え</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>オフへの切り替え</translation>
    </message>
    <message>
        <source>Change of what the list does</source>
        <translation>リストの動作の変更</translation>
    </message>
    <message>
        <source>A tunnel&apos;s name is 1 to 15 letters, digits, “_”, “.” and “-”.</source>
        <translation>トンネルの名前は、英字、数字、「_」、「.」、「-」からなる 1～15 文字です。</translation>
    </message>
    <message>
        <source>Change of when the list is in force</source>
        <translation>リストが有効になるときの変更</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN サービスは実行されていません</translation>
    </message>
    <message>
        <source>It keeps the block lists. Without it none is in force.</source>
        <translation>ブロックリストは VPN サービスが管理します。サービスがなければ、どのリストも有効になりません。</translation>
    </message>
    <message>
        <source>Block lists are out of reach</source>
        <translation>ブロックリストにアクセスできません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No block lists</source>
        <translation>ブロックリストはありません</translation>
    </message>
    <message>
        <source>A block list keeps this computer away from networks that you name: trackers, attackers, a whole country. Or the other way round: nothing but the listed networks can be reached. It holds for everybody on this computer, with a tunnel or without.</source>
        <translation>ブロックリストは、指定したネットワーク（トラッカー、攻撃者、国全体など）からこのコンピューターを遠ざけます。または逆に、リストにあるネットワーク以外にはアクセスできなくします。トンネルの有無にかかわらず、このコンピューターの全員に対して有効です。</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>または、ファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>All block lists</source>
        <translation>すべてのブロックリスト</translation>
    </message>
    <message>
        <source>Leave this list, and keep what was typed</source>
        <translation>このリストを離れ、入力した内容は残します</translation>
    </message>
    <message>
        <source>{network} holds all of it: merging the list would leave this row out.</source>
        <translation>{network} がすべてを含んでいます。リストを統合すると、この行はなくなります。</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>合計 {amount}</translation>
    </message>
    <message>
        <source>lies within {network}</source>
        <translation>{network} に含まれます</translation>
    </message>
    <message>
        <source>stopped: {count}</source>
        <translation>遮断：{count}</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>含まれる先</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>最後の遮断</translation>
    </message>
    <message>
        <source>Another network of the list that holds all of this one</source>
        <translation>これをすべて含む、リスト内の別のネットワーク</translation>
    </message>
    <message>
        <source>Packets that were stopped since the list is in force</source>
        <translation>リストが有効になってから遮断したパケット</translation>
    </message>
    <message>
        <source>When this window saw the number rise; what happens while it is closed is only counted</source>
        <translation>このウィンドウで数が増えたのを確認した時刻。ウィンドウが閉じている間のものは数だけが記録されます</translation>
    </message>
    <message>
        <source>Add a network: 203.0.113.0/24</source>
        <translation>ネットワークを追加：203.0.113.0/24</translation>
    </message>
    <message>
        <source>Network to add</source>
        <translation>追加するネットワーク</translation>
    </message>
    <message>
        <source>A network, an address or a range; a comment after “#”. Paste many at once.</source>
        <translation>ネットワーク、アドレス、または範囲。「#」の後はコメントです。まとめて貼り付けられます。</translation>
    </message>
    <message>
        <source>Add the network to the list</source>
        <translation>ネットワークをリストに追加します</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Add the networks of a file to the list</source>
        <translation>ファイル内のネットワークをリストに追加します</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write the networks of the list into a file</source>
        <translation>リストのネットワークをファイルに書き込みます</translation>
    </message>
    <message>
        <source>Find networks, addresses, comments</source>
        <translation>ネットワーク、アドレス、コメントを検索</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>リスト内を検索</translation>
    </message>
    <message>
        <source>Which networks are shown</source>
        <translation>表示するネットワーク</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>すべてのネットワーク</translation>
    </message>
    <message>
        <source>Within others</source>
        <translation>ほかに含まれるもの</translation>
    </message>
    <message>
        <source>Stopped something</source>
        <translation>遮断したもの</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>有効にする</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>%Ln 件のネットワーク</numerusform>
        </translation>
    </message>
    <message>
        <source>neither a network nor an address</source>
        <translation>ネットワークでもアドレスでもありません</translation>
    </message>
    <message>
        <source>the prefix length goes from 1 to 32, with IPv6 to 128</source>
        <translation>プレフィックス長は 1～32、IPv6 では 128 までです</translation>
    </message>
    <message>
        <source>that is every address there is</source>
        <translation>存在するすべてのアドレスになります</translation>
    </message>
    <message>
        <source>an address within the network {network}</source>
        <translation>ネットワーク {network} 内のアドレスです</translation>
    </message>
    <message>
        <source>this computer itself, which no list can hold</source>
        <translation>このコンピューター自身であり、どのリストにも入れられません</translation>
    </message>
    <message>
        <source>a name; lists hold networks</source>
        <translation>名前です。リストに入るのはネットワークです</translation>
    </message>
    <message>
        <source>leads a name nowhere; there is no network</source>
        <translation>名前の行き先をなくすだけの行で、ネットワークがありません</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>範囲の終わりが始まりより前にあります</translation>
    </message>
    <message>
        <source>several addresses; a range is written as 192.0.2.0-192.0.2.9</source>
        <translation>複数のアドレスです。範囲は 192.0.2.0-192.0.2.9 のように書きます</translation>
    </message>
    <message>
        <source>the netmask has gaps</source>
        <translation>ネットマスクが連続していません</translation>
    </message>
    <message>
        <source>{network} stands further up already</source>
        <translation>{network} は既に上にあります</translation>
    </message>
    <message>
        <source>the list has {network} already</source>
        <translation>リストには既に {network} があります</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>列の名前です</translation>
    </message>
    <message>
        <source>counts twice: {network} holds all of it</source>
        <translation>重複：{network} がすべてを含んでいます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks are new.</source>
        <translation>
            <numerusform>%Ln 件のネットワークが新規です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln 行は解釈できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say what is there already.</source>
        <translation>
            <numerusform>%Ln 行は既にある内容です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new networks lie within others.</source>
        <translation>
            <numerusform>新しいネットワークのうち %Ln 件は、ほかのネットワークに含まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are empty or comments.</source>
        <translation>
            <numerusform>%Ln 行は空行またはコメントです。</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}: {text} – {reason}</source>
        <translation>{number} 行目：{text} – {reason}</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>Changed, not applied</source>
        <translation>変更あり、未適用</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Waits for {tunnel}</source>
        <translation>{tunnel} を待機中</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>有効ではありません</translation>
    </message>
    <message>
        <source>Nothing goes anywhere: this computer is cut off</source>
        <translation>どこにも通信できず、このコンピューターは切り離されます</translation>
    </message>
    <message>
        <source>Only the networks below can be reached; all others are cut off</source>
        <translation>下のネットワークにのみアクセスでき、ほかはすべて切り離されます</translation>
    </message>
    <message>
        <source>Nothing goes to the networks below, and nothing comes from them</source>
        <translation>下のネットワークには何も送られず、そこから何も届きません</translation>
    </message>
    <message>
        <source>{what}, once the list is switched on.</source>
        <translation>リストをオンにした後：{what}。</translation>
    </message>
    <message>
        <source>{what}, while the tunnel {tunnel} is up.</source>
        <translation>トンネル {tunnel} が接続している間：{what}。</translation>
    </message>
    <message>
        <source>{what}, for everybody on this computer.</source>
        <translation>このコンピューターの全員に対して：{what}。</translation>
    </message>
    <message>
        <source>“{text}” is not added: {reason}.</source>
        <translation>「{text}」は追加されません：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within others</source>
        <translation>
            <numerusform>%Ln 件がほかに含まれる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets to others stopped</source>
        <translation>
            <numerusform>ほかへの %Ln パケットを遮断</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a title first.</source>
        <translation>まずリストにタイトルを付けてください。</translation>
    </message>
    <message>
        <source>Add a network first.</source>
        <translation>まずネットワークを追加してください。</translation>
    </message>
    <message>
        <source>Somebody else has removed this list meanwhile. What you changed is not applied; keep it to bring the list back with it.</source>
        <translation>その間に、ほかの人がこのリストを削除しました。あなたの変更は適用されていません。変更を残すと、その内容でリストが復元されます。</translation>
    </message>
    <message>
        <source>Somebody else has changed this list meanwhile. What you changed is not applied; keep it to put it in the place of theirs.</source>
        <translation>その間に、ほかの人がこのリストを変更しました。あなたの変更は適用されていません。変更を残すと、ほかの人の変更に置き換わります。</translation>
    </message>
    <message>
        <source>The list has no network, so nothing goes anywhere: no web page, no mail, no update, no tunnel, for everybody on this computer.</source>
        <translation>リストにネットワークがないため、どこにも通信できません。このコンピューターの全員が、Web ページも、メールも、更新も、トンネルも使えません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</source>
        <translation>
            <numerusform>このコンピューターの誰も、このリストの %Ln 件のネットワーク以外にはアクセスできません。Web ページ、更新、名前の問い合わせ、トンネルは、それらのサーバーがリストにある場合にのみ機能します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has half of all addresses or more: most of the Internet cannot be reached, by anybody on this computer.</source>
        <translation>リストにはすべてのアドレスの半分以上が含まれています。このコンピューターの誰も、インターネットの大部分にアクセスできません。</translation>
    </message>
    <message>
        <source>One file at a time: {file} is read, the others are not.</source>
        <translation>一度に読み込めるのは 1 ファイルです。{file} を読み込み、ほかは読み込みません。</translation>
    </message>
    <message>
        <source>The list has {network} already.</source>
        <translation>リストには既に {network} があります。</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>Wired network with the router {router}</source>
        <translation>有線ネットワーク、ルーター {router}</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>有線ネットワーク</translation>
    </message>
    <message>
        <source>Network of an unknown kind</source>
        <translation>種類の分からないネットワーク</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>モバイルネットワーク</translation>
    </message>
    <message>
        <source>vpngui does not know now which network this is.</source>
        <translation>これがどのネットワークか、vpngui はいま把握していません。</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>このコンピューターはネットワークに接続していません。</translation>
    </message>
    <message>
        <source>{network}. {more}</source>
        <translation>{network}。{more}</translation>
    </message>
    <message>
        <source>Everybody can open a Wi-Fi of this name, so it cannot be trusted.</source>
        <translation>この名前の Wi-Fi は誰でも開設できるため、信頼できません。</translation>
    </message>
    <message>
        <source>Nothing tells it apart from others, so it cannot be trusted.</source>
        <translation>ほかと区別するものがないため、信頼できません。</translation>
    </message>
    <message>
        <source>It is recognised by its password, which nobody else can imitate.</source>
        <translation>パスワードで識別されます。ほかの誰も偽装できません。</translation>
    </message>
    <message>
        <source>It is recognised by its connection&apos;s settings.</source>
        <translation>接続の設定で識別されます。</translation>
    </message>
    <message>
        <source>It is recognised by its router, which somebody nearby could imitate.</source>
        <translation>ルーターで識別されます。近くの誰かが偽装する可能性があります。</translation>
    </message>
    <message>
        <source>You wanted this profile to connect after you log in. If you do not allow it, you are asked again after the next login.</source>
        <translation>このプロファイルはログイン後に接続するように設定されています。許可しない場合、次のログイン後にもう一度確認します。</translation>
    </message>
    <message>
        <source>You wanted this profile to connect on networks that you do not trust. If you do not allow it, you are asked again on the next one.</source>
        <translation>このプロファイルは信頼していないネットワークで接続するように設定されています。許可しない場合、次のネットワークでもう一度確認します。</translation>
    </message>
    <message>
        <source>It connected by itself after you logged in.</source>
        <translation>ログイン後に自動で接続しました。</translation>
    </message>
    <message>
        <source>It connected by itself: you do not trust this network.</source>
        <translation>自動で接続しました。このネットワークは信頼されていません。</translation>
    </message>
    <message>
        <source>{name} could not connect by itself: {reason}</source>
        <translation>{name} は自動で接続できませんでした：{reason}</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>このネットワークを信頼する</translation>
    </message>
    <message>
        <source>Profiles can connect by themselves on networks that you do not trust. You are asked as always, unless you let your answer be remembered.</source>
        <translation>プロファイルは、信頼していないネットワークで自動的に接続できます。回答を記憶させない限り、いつもどおり確認します。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} を忘れる</translation>
    </message>
    <message>
        <source>{kind}, trusted</source>
        <translation>{kind}、信頼済み</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Trust {name} again</source>
        <translation>{name} を再び信頼する</translation>
    </message>
    <message>
        <source>{kind}, not trusted any more</source>
        <translation>{kind}、信頼を取り消しました</translation>
    </message>
    <message>
        <source>Which networks you trust could not be read or written: {reason}</source>
        <translation>信頼するネットワークを読み書きできませんでした：{reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Another program had changed the network settings of the tunnels. They were put right.</source>
        <translation>別のプログラムがトンネルのネットワーク設定を変更していました。正しい状態に戻しました。</translation>
    </message>
    <message>
        <source>Answers that were to hold always are lost: their file was damaged. You will be asked again.</source>
        <translation>常に有効とされていた回答が失われました。ファイルが破損していました。再び確認が行われます。</translation>
    </message>
    <message>
        <source>Block lists are lost: their files were damaged. What they stopped may pass now. Help and diagnostics says which ones.</source>
        <translation>ブロックリストが失われました。ファイルが壊れていました。止めていた通信が通る可能性があります。どのリストかは「ヘルプと診断」にあります。</translation>
    </message>
    <message>
        <source>{name} was disconnected: another tunnel carries the same networks now.</source>
        <translation>{name} は切断されました。現在は別のトンネルが同じネットワークの通信を通しています。</translation>
    </message>
    <message>
        <source>{name} began to block all traffic of this computer except what its application lists.</source>
        <translation>{name} は、アプリケーションが列挙したものを除く、このコンピューターのすべての通信のブロックを開始しました。</translation>
    </message>
    <message>
        <source>{name} is lost: another program removed its interface.</source>
        <translation>{name} が失われました。別のプログラムがインターフェースを削除しました。</translation>
    </message>
    <message>
        <source>Nobody kept the settings that were tried for {name}. The former ones are back.</source>
        <translation>{name} で試行した設定は維持されませんでした。以前の設定に戻りました。</translation>
    </message>
    <message>
        <source>The settings that were tried for {name} stay: going back by itself was not safe or not possible.</source>
        <translation>{name} で試行した設定はそのまま残ります。自動的に元に戻すことは、安全でないか、不可能でした。</translation>
    </message>
    <message>
        <source>Another program renamed a tunnel&apos;s interface. It is called {name} now.</source>
        <translation>別のプログラムがトンネルのインターフェース名を変更しました。現在の名前は {name} です。</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name} does not work</source>
        <translation>{name} が動作しません</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} が接続されました</translation>
    </message>
    <message>
        <source>What went through it goes outside again.</source>
        <translation>このトンネルを通っていた通信は、再び外を通ります。</translation>
    </message>
    <message>
        <source>What went through it is blocked.</source>
        <translation>このトンネルを通っていた通信はブロックされます。</translation>
    </message>
    <message>
        <source>{name} is disconnected</source>
        <translation>{name} が切断されました</translation>
    </message>
    <message>
        <source>The server of {name} does not answer</source>
        <translation>{name} のサーバーが応答しません</translation>
    </message>
    <message>
        <source>vpngui keeps trying. What is meant for the tunnel goes nowhere meanwhile.</source>
        <translation>vpngui は試行を続けます。その間、トンネルに向かう通信はどこにも届きません。</translation>
    </message>
    <message>
        <source>Its server answers again.</source>
        <translation>サーバーが再び応答しています。</translation>
    </message>
    <message>
        <source>The tunnel was removed.</source>
        <translation>トンネルは削除されました。</translation>
    </message>
    <message>
        <source>The tunnel is gone: its application has ended, or it was removed.</source>
        <translation>トンネルがなくなりました。アプリケーションが終了したか、トンネルが削除されました。</translation>
    </message>
    <message>
        <source>All traffic goes through it.</source>
        <translation>すべての通信がこのトンネルを通ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks go through it.</source>
        <translation>
            <numerusform>%Ln 件のネットワークの通信がこのトンネルを通ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its own network goes through it.</source>
        <translation>トンネル自身のネットワークの通信だけがこのトンネルを通ります。</translation>
    </message>
    <message>
        <source>The VPN service has stopped</source>
        <translation>VPN サービスが停止しました</translation>
    </message>
    <message>
        <source>vpngui cannot tell what the tunnels do until it runs again.</source>
        <translation>再び実行されるまで、vpngui はトンネルの動作を把握できません。</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>確認を表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tunnels have changed</source>
        <translation>
            <numerusform>%Ln 件のトンネルの状態が変わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>記憶した回答で決定しました</translation>
    </message>
    <message>
        <source>A question waits for your answer</source>
        <translation>回答を待っている質問があります</translation>
    </message>
    <message>
        <source>Nothing happens before you answer.</source>
        <translation>回答するまで何も起こりません。</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{amount}/s</source>
        <translation>{amount}/秒</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 日 {hours} 時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
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
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>The person at the screen does not allow this.</source>
        <translation>画面の前の利用者がこれを許可していません。</translation>
    </message>
    <message>
        <source>A remembered answer of the person at the screen does not allow this.</source>
        <translation>画面の前の利用者の記憶された回答が、これを許可していません。</translation>
    </message>
    <message>
        <source>The question was closed without an answer.</source>
        <translation>確認は回答されないまま閉じられました。</translation>
    </message>
    <message>
        <source>There was no answer within {seconds} seconds, so nothing was changed.</source>
        <translation>{seconds} 秒以内に回答がなかったため、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The tunnel is gone, so there is nothing left to ask.</source>
        <translation>トンネルがなくなったため、確認することは残っていません。</translation>
    </message>
    <message>
        <source>The VPN service is not running. Start it with: systemctl start vpnguid</source>
        <translation>VPN サービスは実行されていません。次のコマンドで起動してください：systemctl start vpnguid</translation>
    </message>
    <message>
        <source>vpngui may not ask for permissions in this session: {reason}. Log in at the screen itself, or end the other program that asks.</source>
        <translation>このセッションでは、vpngui は許可を求めることができません：{reason}。コンピューターの画面で直接ログインするか、確認を行っている別のプログラムを終了してください。</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>サービスは理由を示しませんでした</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Tunnel settings</source>
        <translation>トンネルの設定</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>ブロックリスト</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help and diagnostics</source>
        <translation>ヘルプと診断</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>すべての回答</translation>
    </message>
    <message>
        <source>The answers that still hold</source>
        <translation>まだ有効な回答</translation>
    </message>
    <message>
        <source>Every answer there was</source>
        <translation>これまでのすべての回答</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>表示する回答</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write what is listed into a file</source>
        <translation>一覧の内容をファイルに書き込みます</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>記憶済み</translation>
    </message>
    <message>
        <source>Remembered ({count})</source>
        <translation>記憶済み ({count})</translation>
    </message>
    <message>
        <source>Search remembered answers</source>
        <translation>記憶した回答を検索</translation>
    </message>
    <message>
        <source>Search all answers</source>
        <translation>すべての回答を検索</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN サービスは実行されていません</translation>
    </message>
    <message>
        <source>It keeps the answers. They are shown here as soon as it runs.</source>
        <translation>回答は VPN サービスが管理します。実行されるとすぐにここに表示されます。</translation>
    </message>
    <message>
        <source>vpngui does not see your answers</source>
        <translation>vpngui からあなたの回答が見えません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>回答はまだありません</translation>
    </message>
    <message>
        <source>Every request of an application, and what became of it, is listed here.</source>
        <translation>アプリケーションのすべての要求とその結果が、ここに一覧表示されます。</translation>
    </message>
    <message>
        <source>No remembered answers</source>
        <translation>記憶した回答はありません</translation>
    </message>
    <message>
        <source>Tick “Remember this answer” when an application asks, and the answer is listed here. Here you can also take it back.</source>
        <translation>アプリケーションが要求したときに「この回答を記憶する」にチェックを入れると、回答がここに表示されます。回答の取り消しもここでできます。</translation>
    </message>
    <message>
        <source>The arrow keys choose an answer, Enter shows everything about it.</source>
        <translation>矢印キーで回答を選び、Enter ですべての情報を表示します。</translation>
    </message>
    <message>
        <source>Allowed and refused</source>
        <translation>許可と拒否</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>By a remembered answer</source>
        <translation>記憶した回答による</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>記憶した回答</translation>
    </message>
    <message>
        <source>Looked through back to {time}.</source>
        <translation>{time} までさかのぼって調べました。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>さらにさかのぼる</translation>
    </message>
    <message>
        <source>Read answers that are older than these</source>
        <translation>これらより古い回答を読み込みます</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Everything about the answer that is chosen</source>
        <translation>選択した回答のすべての情報</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>リストに戻る</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>{file} に書き込めませんでした：{reason}</translation>
    </message>
    <message>
        <source>Written to {file}. Entries: {count}</source>
        <translation>{file} に書き込みました。項目数：{count}</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>許可する内容</translation>
    </message>
    <message>
        <source>What this application asks for, if it is listed below, or less</source>
        <translation>このアプリケーションが求めるもの（以下に列挙されたもの、またはそれより少ない場合）</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>拒否する内容</translation>
    </message>
    <message>
        <source>What this application asks for, if any of it is listed below</source>
        <translation>このアプリケーションが求めるもの（一部でも以下に列挙されている場合）</translation>
    </message>
    <message>
        <source>{scope}; only as long as this program runs</source>
        <translation>{scope}。このプログラムの実行中のみ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>記憶した日時</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Stays reachable</source>
        <translation>引き続きアクセス可能</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>ローカルネットワーク</translation>
    </message>
    <message>
        <source>Remembered answer</source>
        <translation>記憶した回答</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>{name} has to ask again the next time. A tunnel that is connected now stays connected.</source>
        <translation>{name} は次回、再び許可を求める必要があります。現在接続しているトンネルは接続したままです。</translation>
    </message>
    <message>
        <source>{name} may ask again, and you decide anew.</source>
        <translation>{name} は再び許可を求めることができ、あなたが改めて決めます。</translation>
    </message>
    <message>
        <source>Revoke this remembered answer?</source>
        <translation>この記憶した回答を取り消しますか？</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>What the application was told</source>
        <translation>アプリケーションへの通知内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>求められた内容</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>回答されずに閉じられた</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>時間内に回答なし</translation>
    </message>
    <message>
        <source>Withdrawn before an answer</source>
        <translation>回答前に取り下げ</translation>
    </message>
    <message>
        <source>Allowed, but it failed</source>
        <translation>許可したが失敗</translation>
    </message>
    <message>
        <source>A remembered answer, without asking</source>
        <translation>記憶した回答（確認なし）</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>You, and the answer was remembered</source>
        <translation>あなた（回答を記憶）</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>May connect {name}</source>
        <translation>{name} の接続を許可</translation>
    </message>
    <message>
        <source>May disconnect {name}</source>
        <translation>{name} の切断を許可</translation>
    </message>
    <message>
        <source>May not connect {name}</source>
        <translation>{name} の接続を許可しない</translation>
    </message>
    <message>
        <source>May not disconnect {name}</source>
        <translation>{name} の切断を許可しない</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>{name} を接続</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <translation>{name} を切断</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} まで</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>まだ使われていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last on {time}</source>
        <translation>
            <numerusform>%Ln 回、最後は {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, on {time}</source>
        <translation>1 回、{time}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>アプリケーション自身の言葉（誰も検証していません）</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>All preferences are back to their defaults.</source>
        <translation>すべての設定を既定値に戻しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Bring back what you had chosen</source>
        <translation>選んでいた内容に戻します</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Nothing that you chose on this page holds any more</source>
        <translation>このページで選んだ内容はすべて無効になります</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>システムに合わせる：{language}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <translation>バックグラウンドで起動</translation>
    </message>
    <message>
        <source>At login no window opens. The tray icon opens it.</source>
        <translation>ログイン時にウィンドウを開きません。トレイアイコンから開けます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>This could not be changed or read: {reason}</source>
        <translation>変更または読み込みができませんでした：{reason}</translation>
    </message>
    <message>
        <source>Somebody changed what is started: {command}. Switch it off and on to start this vpngui.</source>
        <translation>起動するものが変更されています：{command}。この vpngui を起動するには、いったんオフにしてからオンにしてください。</translation>
    </message>
    <message>
        <source>Otherwise vpngui starts when an application asks for a tunnel, and profiles that are to connect by themselves wait until then.</source>
        <translation>そうでない場合、vpngui はアプリケーションがトンネルを求めたときに起動し、自動で接続するプロファイルはそれまで待ちます。</translation>
    </message>
    <message>
        <source>The tray icon tells</source>
        <translation>トレイアイコンに表示する内容</translation>
    </message>
    <message>
        <source>For the speed, vpngui wakes up once a second while a tunnel is connected.</source>
        <translation>速度を表示するため、トンネルが接続している間、vpngui は 1 秒ごとに動作します。</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>接続しているもの</translation>
    </message>
    <message>
        <source>What is connected, and how fast</source>
        <translation>接続しているものとその速度</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Whether the desktop tells you of it</source>
        <translation>デスクトップが知らせるかどうか</translation>
    </message>
    <message>
        <source>The desktop tells you while you cannot see the window. All of it stands in the window as well.</source>
        <translation>ウィンドウが見えない間、デスクトップが知らせます。すべての内容はウィンドウにも表示されます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Offer to remember an answer</source>
        <translation>回答の記憶を選べるようにする</translation>
    </message>
    <message>
        <source>How long you can let an answer hold, at the most.</source>
        <translation>回答を有効にしておける最長の期間です。</translation>
    </message>
    <message>
        <source>When you do not allow it for now</source>
        <translation>今は許可しない場合</translation>
    </message>
    <message>
        <source>Ask again in an hour</source>
        <translation>1 時間後に再び確認する</translation>
    </message>
    <message>
        <source>Ask again in the next session</source>
        <translation>次のセッションで再び確認する</translation>
    </message>
    <message>
        <source>Ask before you disconnect a tunnel</source>
        <translation>トンネルを切断する前に確認する</translation>
    </message>
    <message>
        <source>A question first shows what would leave the tunnel.</source>
        <translation>何がトンネルの外に出るようになるかを、まず確認に表示します。</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>記憶した回答</translation>
    </message>
    <message>
        <source>Each holds until you revoke it or its time is over.</source>
        <translation>それぞれ、取り消すか期限が切れるまで有効です。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show remembered answers</source>
        <translation>記憶した回答を表示</translation>
    </message>
    <message>
        <source>Nothing here answers for you. These rules can only make vpngui ask more often.</source>
        <translation>ここには、あなたの代わりに回答するものはありません。これらの規則は、vpngui の確認を増やすことしかできません。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Up to an hour</source>
        <translation>最長 1 時間</translation>
    </message>
    <message>
        <source>Until you log out</source>
        <translation>ログアウトするまで</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>A tunnel was connected</source>
        <translation>トンネルが接続された</translation>
    </message>
    <message>
        <source>A tunnel was disconnected</source>
        <translation>トンネルが切断された</translation>
    </message>
    <message>
        <source>A tunnel failed</source>
        <translation>トンネルで問題が起きた</translation>
    </message>
    <message>
        <source>It could not be connected, or was lost.</source>
        <translation>接続できなかったか、失われました。</translation>
    </message>
    <message>
        <source>A tunnel was replaced</source>
        <translation>トンネルが置き換えられた</translation>
    </message>
    <message>
        <source>Another one carries its networks now.</source>
        <translation>現在は別のトンネルがそのネットワークの通信を通しています。</translation>
    </message>
    <message>
        <source>An application blocks traffic</source>
        <translation>アプリケーションが通信をブロックしている</translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>記憶した回答で決定した</translation>
    </message>
    <message>
        <source>An application was allowed or denied, and you were not asked.</source>
        <translation>確認なしに、アプリケーションが許可または拒否されました。</translation>
    </message>
    <message>
        <source>A question waits</source>
        <translation>確認が待っている</translation>
    </message>
    <message>
        <source>Its window may be behind others.</source>
        <translation>そのウィンドウがほかのウィンドウの後ろにある可能性があります。</translation>
    </message>
    <message>
        <source>Your preferences could not be read, so the defaults hold. The file is kept as {path}.</source>
        <translation>設定を読み込めなかったため、既定値が有効です。ファイルは {path} として残してあります。</translation>
    </message>
    <message>
        <source>Your preferences cannot be read, so the defaults hold, and what you change now is forgotten when vpngui ends. Mend or move {path}: {reason}</source>
        <translation>設定を読み込めないため、既定値が有効です。ここでの変更は vpngui の終了時に失われます。{path} を修復するか移動してください：{reason}</translation>
    </message>
    <message>
        <source>Your preferences cannot be saved, since there is no home directory. What you change holds until vpngui ends.</source>
        <translation>ホームディレクトリがないため、設定を保存できません。変更は vpngui が終了するまで有効です。</translation>
    </message>
    <message>
        <source>Your preferences could not be saved in {path}: {reason}. What you changed holds until vpngui ends; it is tried again with the next change.</source>
        <translation>設定を {path} に保存できませんでした：{reason}。変更は vpngui が終了するまで有効です。次の変更時に保存を再試行します。</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is neither a configuration nor a picture in the clipboard.</source>
        <translation>クリップボードに設定も画像もありません。</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>クリップボードから</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルのインポート</translation>
    </message>
    <message>
        <source>Configurations and pictures with QR codes ({patterns})</source>
        <translation>設定と QR コードの画像 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no configuration in this folder.</source>
        <translation>このフォルダーに設定はありません。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>Scan it with the WireGuard app of a phone.</source>
        <translation>スマートフォンの WireGuard アプリで読み取ってください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Takes the code off the screen</source>
        <translation>コードを画面から消します</translation>
    </message>
    <message>
        <source>The profile with its keys, for a camera</source>
        <translation>カメラで読み取るための、鍵を含むプロファイル</translation>
    </message>
    <message>
        <source>{name} is in {file}, with its private key.</source>
        <translation>{name} を秘密鍵とともに {file} に書き込みました。</translation>
    </message>
    <message>
        <source>{name} is too long for a QR code; export it into a file instead.</source>
        <translation>{name} は QR コードには長すぎます。代わりにファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>It is connected. It is disconnected at once, and what went through it goes outside.</source>
        <translation>接続中です。すぐに切断され、通っていた通信は外に出ます。</translation>
    </message>
    <message>
        <source>What its kill switch stops can leave this computer again.</source>
        <translation>キルスイッチが止めていた通信が、再びこのコンピューターから出られるようになります。</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} を削除しますか？</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>at login</source>
        <translation>ログイン時</translation>
    </message>
    <message>
        <source>on networks that you have not marked as trusted</source>
        <translation>信頼済みにしていないネットワークで</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>指示したとき</translation>
    </message>
    <message>
        <source>off: traffic goes outside the tunnel while it is down</source>
        <translation>オフ：切断中は通信がトンネルの外を通ります</translation>
    </message>
    <message>
        <source>on, and kept: nothing goes outside the tunnel until you lift it</source>
        <translation>オン、維持：解除するまで、何もトンネルの外を通りません</translation>
    </message>
    <message>
        <source>on: nothing goes outside the tunnel</source>
        <translation>オン：何もトンネルの外を通りません</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>アクセスを維持</translation>
    </message>
    <message>
        <source>not reachable while all traffic goes through the tunnel</source>
        <translation>すべての通信がトンネルを通る間はアクセスできません</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>自動接続</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>ローカルネットワーク</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>those of the network</source>
        <translation>ネットワークのもの</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>検索ドメイン</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Server {number} of {count}</source>
        <translation>サーバー {number}/{count}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>送り先の対象</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the way open</source>
        <translation>経路の維持</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all traffic</source>
        <translation>すべての通信</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>待ち受けポート</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>ルーティングテーブル</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>From the configuration</source>
        <translation>設定ファイルより</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>プロファイルを検索</translation>
    </message>
    <message>
        <source>Looks through names, servers, addresses, public keys and notes</source>
        <translation>名前、サーバー、アドレス、公開鍵、メモを検索します</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Takes in configurations from files, pictures with a QR code, or the clipboard</source>
        <translation>ファイル、QR コードの画像、クリップボードから設定を取り込みます</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Begins a profile from nothing, with new keys</source>
        <translation>新しい鍵でプロファイルを最初から作ります</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>検索を空にします</translation>
    </message>
    <message>
        <source>No profile matches “{text}”.</source>
        <translation>「{text}」に一致するプロファイルはありません。</translation>
    </message>
    <message>
        <source>Private keys are sealed with your keyring.</source>
        <translation>秘密鍵はキーリングで封印されています。</translation>
    </message>
    <message>
        <source>There is no keyring here, so private keys are in files that only you can read.</source>
        <translation>ここにはキーリングがないため、秘密鍵はあなただけが読めるファイルにあります。</translation>
    </message>
    <message>
        <source>It is longer than any configuration.</source>
        <translation>どの設定よりも長すぎます。</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>この画像は読み取れません。</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>この画像に QR コードはありません。</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>プロファイルの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the profile is called in every list</source>
        <translation>どのリストでも使われるプロファイルの名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Keeps the new name</source>
        <translation>新しい名前にします</translation>
    </message>
    <message>
        <source>Leaves the name as it is</source>
        <translation>名前をそのままにします</translation>
    </message>
    <message>
        <source>Another profile is called so already.</source>
        <translation>その名前のプロファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>QR コード…</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>接続を表示</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The keys of {name} are fetched, and its tunnel is made</source>
        <translation>{name} の鍵を取得し、トンネルを作成します</translation>
    </message>
    <message>
        <source>Opens everything that {name} says, to change it</source>
        <translation>{name} のすべての内容を開いて変更します</translation>
    </message>
    <message>
        <source>Calls {name} otherwise</source>
        <translation>{name} に別の名前を付けます</translation>
    </message>
    <message>
        <source>Makes another profile that says the same as {name}</source>
        <translation>{name} と同じ内容のプロファイルをもう 1 つ作ります</translation>
    </message>
    <message>
        <source>Writes {name} into a file, with its keys</source>
        <translation>{name} を鍵とともにファイルに書き込みます</translation>
    </message>
    <message>
        <source>Shows {name} as a picture that a phone can scan, with its keys</source>
        <translation>{name} を鍵とともに、スマートフォンで読み取れる画像で表示します</translation>
    </message>
    <message>
        <source>Shows the connection of {name} with all that is known about it</source>
        <translation>{name} の接続と、分かっているすべての情報を表示します</translation>
    </message>
    <message>
        <source>Moves {name} up in the list</source>
        <translation>{name} をリストの上へ移動します</translation>
    </message>
    <message>
        <source>Moves {name} down in the list</source>
        <translation>{name} をリストの下へ移動します</translation>
    </message>
    <message>
        <source>Deletes {name} and its keys; this can be undone</source>
        <translation>{name} とその鍵を削除します。元に戻せます</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>プロファイルを読み取れません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>プロファイルはありません</translation>
    </message>
    <message>
        <source>A profile is a WireGuard configuration from a VPN provider, an employer or your own server. With it this computer connects without another application.</source>
        <translation>プロファイルは、VPN 事業者、勤務先、自分のサーバーの WireGuard の設定です。これがあれば、ほかのアプリケーションなしでこのコンピューターが接続します。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新しいプロファイル…</translation>
    </message>
    <message>
        <source>Or drop a .conf file or a picture of a QR code here.</source>
        <translation>または、.conf ファイルや QR コードの画像をここにドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files held no profile and were set aside in the folder of the profiles: {names}</source>
        <translation>
            <numerusform>%Ln 個のファイルにはプロファイルがなく、プロファイルのフォルダー内に取り分けました：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Everything that the chosen profile says</source>
        <translation>選択したプロファイルのすべての内容</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>リストに戻る</translation>
    </message>
    <message>
        <source>Shows all profiles again</source>
        <translation>すべてのプロファイルを再び表示します</translation>
    </message>
    <message>
        <source>QR codes need the Python package zxing-cpp, which is not installed.</source>
        <translation>QR コードには Python パッケージ zxing-cpp が必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>インポートの報告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Copies all lines of this report; they hold no key</source>
        <translation>この報告のすべての行をコピーします。鍵は含まれません</translation>
    </message>
    <message>
        <source>Closes this report</source>
        <translation>この報告を閉じます</translation>
    </message>
    <message>
        <source>Lines that were not taken as they stood</source>
        <translation>そのままでは取り込まれなかった行</translation>
    </message>
    <message>
        <source>File, line, text, and what became of it</source>
        <translation>ファイル、行、テキスト、結果</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>サーバーなし</translation>
    </message>
    <message>
        <source>Kill switch, kept</source>
        <translation>キルスイッチ、維持</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>ログイン時に接続</translation>
    </message>
    <message>
        <source>Connects on unknown networks</source>
        <translation>未知のネットワークで接続</translation>
    </message>
    <message>
        <source>Export {name} with its keys?</source>
        <translation>{name} を鍵とともにエクスポートしますか？</translation>
    </message>
    <message>
        <source>The file holds the private key: whoever reads it can connect in your place. It is written so that only you can read it; a copy of it may not be.</source>
        <translation>ファイルには秘密鍵が含まれます。これを読んだ人は、あなたの代わりに接続できます。あなただけが読めるように書き込まれますが、そのコピーはそうとは限りません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Show {name} with its keys as a QR code?</source>
        <translation>{name} を鍵とともに QR コードで表示しますか？</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can connect in your place. Two devices with the same keys cannot be connected at the same time.</source>
        <translation>コードを見たり撮影したりした人は、あなたの代わりに接続できます。同じ鍵を持つ 2 台の機器は同時に接続できません。</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>コードを表示</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>プロファイルのエクスポート</translation>
    </message>
    <message>
        <source>WireGuard configuration (*.conf)</source>
        <translation>WireGuard の設定 (*.conf)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Enter shows a profile; Alt with the arrow keys up and down moves it</source>
        <translation>Enter でプロファイルを表示し、Alt と上下の矢印キーで移動します</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name} をインポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles were imported.</source>
        <translation>
            <numerusform>%Ln 個のプロファイルをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートされませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be imported.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 個をインポートできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands of a configuration (PreUp, PostUp, PreDown, PostDown) are never run.</source>
        <translation>設定のコマンド（PreUp、PostUp、PreDown、PostDown）は決して実行されません。</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>実行されません</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>vpngui – permission</source>
        <translation>vpngui – 許可</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Nothing changes; whoever asks is told.</source>
        <translation>何も変わりません。求めた側に知らせます。</translation>
    </message>
    <message>
        <source>To allow, select this window first.</source>
        <translation>許可するには、まずこのウィンドウを選択してください。</translation>
    </message>
    <message>
        <source>You can allow in a moment.</source>
        <translation>まもなく許可できるようになります。</translation>
    </message>
    <message>
        <source>You can allow this now.</source>
        <translation>許可できるようになりました。</translation>
    </message>
    <message>
        <source>Other ways not to allow</source>
        <translation>ほかの許可しない方法</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>Remember this answer</source>
        <translation>この回答を記憶する</translation>
    </message>
    <message>
        <source>How long to remember it</source>
        <translation>記憶する期間</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>as long as this program runs</source>
        <translation>このプログラムの実行中</translation>
    </message>
    <message>
        <source>until you log out</source>
        <translation>ログアウトするまで</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>{name} is connected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} が接続されました。以前にこれを {asker} に許可したため、確認は行われませんでした。</translation>
    </message>
    <message>
        <source>{name} is disconnected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} が切断されました。以前にこれを {asker} に許可したため、確認は行われませんでした。</translation>
    </message>
    <message>
        <source>{asker} may not connect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} による {name} の接続は許可されません。以前にそう決めたため、確認は行われませんでした。</translation>
    </message>
    <message>
        <source>{asker} may not disconnect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker} による {name} の切断は許可されません。以前にそう決めたため、確認は行われませんでした。</translation>
    </message>
    <message>
        <source>What you allowed to {asker} before could not be done: {text}</source>
        <translation>以前に {asker} に許可したことを実行できませんでした：{text}</translation>
    </message>
    <message>
        <source>Only for this program while it runs. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>このプログラムの実行中、このプログラムのみが対象です。ここに列挙されたもの以外は何も許可しません。vpngui ウィンドウの「許可」で取り消せます。</translation>
    </message>
    <message>
        <source>Only for {name}. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>{name} のみが対象です。ここに列挙されたもの以外は何も許可しません。vpngui ウィンドウの「許可」で取り消せます。</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again until you log out</source>
        <translation>許可せず、ログアウトするまで再び確認しない</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and ask again in one hour at the earliest</source>
        <translation>許可せず、早くても 1 時間後に再び確認する</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again</source>
        <translation>許可せず、再び確認しない</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>If you allow this</source>
        <translation>許可した場合</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>新規：{text}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>アプリケーション自身の言葉（誰も検証していません）</translation>
    </message>
    <message>
        <source>All traffic goes through {name}</source>
        <translation>すべての通信が {name} を通ります</translation>
    </message>
    <message>
        <source>Nothing goes beside {name}, not even while it is down</source>
        <translation>切断中も含め、何も {name} の外を通りません</translation>
    </message>
    <message>
        <source>Without the tunnel this computer reaches nothing until you lift the block.</source>
        <translation>トンネルがないと、ブロックを解除するまで、このコンピューターはどこにも到達できません。</translation>
    </message>
    <message>
        <source>All {family} traffic goes through {name}</source>
        <translation>すべての {family} の通信が {name} を通ります</translation>
    </message>
    <message>
        <source>Whoever runs this VPN can see which servers you use.</source>
        <translation>この VPN の運営者は、あなたがどのサーバーを使っているかを見ることができます。</translation>
    </message>
    <message>
        <source>All traffic leaves {name} and takes its ordinary way</source>
        <translation>すべての通信が {name} から外れ、通常の経路を通ります</translation>
    </message>
    <message>
        <source>All {family} traffic leaves {name} and takes its ordinary way</source>
        <translation>すべての {family} の通信が {name} から外れ、通常の経路を通ります</translation>
    </message>
    <message>
        <source>Your network can see again which servers you use, and they see your own address.</source>
        <translation>あなたがどのサーバーを使っているかが、お使いのネットワークから再び見えるようになり、サーバーからはあなた自身のアドレスが見えます。</translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks leaves {name}</source>
        <translation>
            <numerusform>さらに %Ln 件のネットワークへの通信が {name} から外れます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks goes through {name}</source>
        <translation>
            <numerusform>さらに %Ln 件のネットワークへの通信が {name} を通ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tunnels are disconnected</source>
        <translation>
            <numerusform>さらに %Ln 件のトンネルが切断されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names are looked up at %Ln more DNS servers</source>
        <translation>
            <numerusform>さらに %Ln 件の DNS サーバーに名前が問い合わせられます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And so are the names in %Ln more domains</source>
        <translation>
            <numerusform>さらに %Ln 件のドメイン内の名前も同様です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more networks around this computer stay reachable</source>
        <translation>
            <numerusform>このコンピューターの周囲にある、さらに %Ln 件のネットワークに引き続きアクセスできます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more addresses of this computer</source>
        <translation>
            <numerusform>このコンピューターのアドレスがさらに %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers that are only reached this way cannot be reached.</source>
        <translation>この方法でしか到達できないサーバーにはアクセスできません。</translation>
    </message>
    <message>
        <source>Whoever runs it sees the names of all sites that you visit.</source>
        <translation>このサーバーの運営者には、あなたが訪れるすべてのサイトの名前が見えます。</translation>
    </message>
    <message>
        <source>Also when you log out, or the connection cannot be made.</source>
        <translation>ログアウトしたときや、接続できないときも同様です。</translation>
    </message>
    <message>
        <source>The tunnel {subject} is disconnected: {name} takes its place</source>
        <translation>トンネル {subject} が切断され、{name} に置き換わります</translation>
    </message>
    <message>
        <source>Traffic to {network} goes through {name}</source>
        <translation>{network} への通信が {name} を通ります</translation>
    </message>
    <message>
        <source>{family} traffic goes nowhere while {name} is connected</source>
        <translation>{name} が接続している間、{family} の通信はどこにも届きません</translation>
    </message>
    <message>
        <source>Traffic to {network} leaves {name} and takes its ordinary way</source>
        <translation>{network} への通信が {name} から外れ、通常の経路を通ります</translation>
    </message>
    <message>
        <source>{network} around this computer stays reachable outside {name}</source>
        <translation>このコンピューターの周囲にある {network} に、{name} の外で引き続きアクセスできます</translation>
    </message>
    <message>
        <source>Every name is looked up at the DNS server {subject}</source>
        <translation>すべての名前が DNS サーバー {subject} に問い合わせられます</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>{subject} 内の名前が {name} の DNS サーバーに問い合わせられます</translation>
    </message>
    <message>
        <source>Names are looked up at the ordinary DNS servers again</source>
        <translation>名前は再び通常の DNS サーバーに問い合わせられます</translation>
    </message>
    <message>
        <source>Everything is blocked except what the application lists, inside {name} and outside</source>
        <translation>アプリケーションが列挙したものを除き、{name} の内側でも外側でもすべてがブロックされます</translation>
    </message>
    <message>
        <source>The block stays without {name}, until you lift it</source>
        <translation>{name} がなくても、解除するまでブロックは残ります</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>トンネル内のほかの相手は、{subject} でこのコンピューターに到達します</translation>
    </message>
    <message>
        <source>No traffic goes through {name}</source>
        <translation>{name} を通る通信はありません</translation>
    </message>
    <message>
        <source>Its server, as the profile names it</source>
        <translation>プロファイルに書かれたサーバー</translation>
    </message>
    <message>
        <source>Connect the VPN profile {name}?</source>
        <translation>VPN プロファイル {name} を接続しますか？</translation>
    </message>
    <message>
        <source>Disconnect the VPN profile {name}?</source>
        <translation>VPN プロファイル {name} を切断しますか？</translation>
    </message>
    <message>
        <source>Connect the VPN tunnel {name}?</source>
        <translation>VPN トンネル {name} を接続しますか？</translation>
    </message>
    <message>
        <source>Disconnect the VPN tunnel {name}?</source>
        <translation>VPN トンネル {name} を切断しますか？</translation>
    </message>
    <message>
        <source>You asked for this in vpngui. The profile is</source>
        <translation>vpngui で求められた操作です。プロファイルは</translation>
    </message>
    <message>
        <source>You asked for this in the window of vpngui. The tunnel is made by</source>
        <translation>vpngui のウィンドウであなたが求めた操作です。トンネルの作成元</translation>
    </message>
    <message>
        <source>A program of yours asks for the profile</source>
        <translation>あなたのプログラムがプロファイルを求めています</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>要求元</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of servers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{total} 件中 {number} 件目</translation>
    </message>
    <message>
        <source>New since you last allowed it</source>
        <translation>前回の許可より後に加わったもの</translation>
    </message>
    <message>
        <source>As you allowed it before</source>
        <translation>以前に許可した内容と同じ</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>ローカルネットワークへのアクセスを維持する</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer this closes after %Ln seconds, and nothing changes.</source>
        <translation>
            <numerusform>回答がなければ %Ln 秒後に閉じ、何も変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer this closes at {time}, and nothing changes.</source>
        <translation>回答がなければ {time} に閉じ、何も変わりません。</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>{text} is not an address with a prefix such as 10.0.0.2/24</source>
        <translation>{text} は 10.0.0.2/24 のようなプレフィックス付きアドレスではありません</translation>
    </message>
    <message>
        <source>{text} is not an address, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} はアドレスではないか、プレフィックスが 32（IPv4）または 128（IPv6）ビットを超えています</translation>
    </message>
    <message>
        <source>{value} has prefix 0, which would claim every address; give the prefix of its network</source>
        <translation>{value} のプレフィックスは 0 で、すべてのアドレスを占めてしまいます。ネットワークのプレフィックスを指定してください</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a multicast address</source>
        <translation>{value} はホストのアドレスにできません：マルチキャストアドレスです</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the unspecified address</source>
        <translation>{value} はホストのアドレスにできません：未指定アドレスです</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a loopback address</source>
        <translation>{value} はホストのアドレスにできません：ループバックアドレスです</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is reserved</source>
        <translation>{value} はホストのアドレスにできません：予約されています</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is an IPv4 address in IPv6 clothes</source>
        <translation>{value} はホストのアドレスにできません：IPv6 の形をした IPv4 アドレスです</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the first or last address of {network}, which no host has; take one in between</source>
        <translation>{value} はホストのアドレスにできません：{network} の最初か最後のアドレスで、どのホストも持ちません。間のアドレスにしてください</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list is a list of networks</source>
        <translation>トンネルのリストはネットワークのリストです</translation>
    </message>
    <message>
        <source>the original interface&apos;s list is a list of networks</source>
        <translation>元のインターフェースのリストはネットワークのリストです</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>トンネルのリストには {count} 個のネットワークがあります。{max_block} 個まで許可されます</translation>
    </message>
    <message>
        <source>the original interface&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>元のインターフェースのリストには {count} 個のネットワークがあります。{max_block} 個まで許可されます</translation>
    </message>
    <message>
        <source>a block list&apos;s name is 1 to 23 of a-z, 0-9, &apos;-&apos; and &apos;_&apos;, such as &apos;trackers&apos;</source>
        <translation>ブロックリストの名前は a-z、0-9、&apos;-&apos;、&apos;_&apos; の 1 から 23 文字です。例：&apos;trackers&apos;</translation>
    </message>
    <message>
        <source>the list holds more than {max_list} networks</source>
        <translation>リストのネットワークが {max_list} 個を超えています</translation>
    </message>
    <message>
        <source>the interface name is empty; give 1 to 15 characters</source>
        <translation>インターフェース名が空です。1 から 15 文字で指定してください</translation>
    </message>
    <message>
        <source>the interface name is longer than {max_length} bytes</source>
        <translation>インターフェース名が {max_length} バイトを超えています</translation>
    </message>
    <message>
        <source>the interface name {text} may hold only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, and must begin with a letter, a digit or &apos;_&apos;</source>
        <translation>インターフェース名 {text} に使えるのは英数字、&apos;_&apos;、&apos;.&apos;、&apos;-&apos; だけで、英数字か &apos;_&apos; で始まる必要があります</translation>
    </message>
    <message>
        <source>the interface name {text} is reserved by the system; take another</source>
        <translation>インターフェース名 {text} はシステムで予約されています。別の名前にしてください</translation>
    </message>
    <message>
        <source>{text} is a name of network hardware, which other programs would configure; take another, such as &apos;vpn0&apos;</source>
        <translation>{text} はネットワークハードウェアの名前で、ほかのプログラムが設定してしまいます。&apos;vpn0&apos; など別の名前にしてください</translation>
    </message>
    <message>
        <source>the title of a list is text of up to {max_title} characters</source>
        <translation>リストのタイトルは {max_title} 文字までのテキストです</translation>
    </message>
    <message>
        <source>the title of a list is one line, without control characters</source>
        <translation>リストのタイトルは制御文字のない 1 行です</translation>
    </message>
    <message>
        <source>the mode of a list is {modes}</source>
        <translation>リストのモードは {modes} です</translation>
    </message>
    <message>
        <source>{text} is not a network such as 10.0.0.0/8 or fd00::/64</source>
        <translation>{text} は 10.0.0.0/8 や fd00::/64 のようなネットワークではありません</translation>
    </message>
    <message>
        <source>{text} has bits of a host set; the network is {meant}</source>
        <translation>{text} にはホストのビットがあります。ネットワークは {meant} です</translation>
    </message>
    <message>
        <source>{text} is not a network, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} はネットワークではないか、プレフィックスが 32（IPv4）または 128（IPv6）ビットを超えています</translation>
    </message>
    <message>
        <source>{prefix} is no prefix length; it is 0 to 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{prefix} はプレフィックス長ではありません。0 から 32（IPv4）または 128（IPv6）ビットです</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is this computer itself</source>
        <translation>{network} はトンネルに向けられません：{never} はこのコンピューター自身です</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is for multicast</source>
        <translation>{network} はトンネルに向けられません：{never} はマルチキャスト用です</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is reserved</source>
        <translation>{network} はトンネルに向けられません：{never} は予約されています</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is IPv4 within IPv6; give the IPv4 network</source>
        <translation>{network} はトンネルに向けられません：{never} は IPv6 内の IPv4 です。IPv4 のネットワークを指定してください</translation>
    </message>
    <message>
        <source>{what} holds {count} networks; {limit} are allowed</source>
        <translation>{what} には {count} 個のネットワークがあります。{limit} 個まで許可されます</translation>
    </message>
    <message>
        <source>{text} is not an address such as 10.0.0.1 or fd00::1</source>
        <translation>{text} は 10.0.0.1 や fd00::1 のようなアドレスではありません</translation>
    </message>
    <message>
        <source>{value} cannot be a DNS server in a tunnel; give one that the tunnel leads to</source>
        <translation>{value} はトンネルの DNS サーバーにできません。トンネルの先にあるものを指定してください</translation>
    </message>
    <message>
        <source>the MTU {value} is outside {min_mtu} to {max_mtu} octets</source>
        <translation>MTU {value} は {min_mtu} から {max_mtu} バイトの範囲外です</translation>
    </message>
    <message>
        <source>the session name is not valid text</source>
        <translation>セッション名が正しいテキストではありません</translation>
    </message>
    <message>
        <source>the session name is {size} bytes long; {max_session} are allowed</source>
        <translation>セッション名は {size} バイトです。{max_session} バイトまで許可されます</translation>
    </message>
    <message>
        <source>the session name holds a NUL</source>
        <translation>セッション名に NUL 文字があります</translation>
    </message>
    <message>
        <source>local holds {count} addresses; {max_addresses} are allowed</source>
        <translation>local には {count} 個のアドレスがあります。{max_addresses} 個まで許可されます</translation>
    </message>
    <message>
        <source>remote holds {count} addresses; {max_addresses} are allowed</source>
        <translation>remote には {count} 個のアドレスがあります。{max_addresses} 個まで許可されます</translation>
    </message>
    <message>
        <source>local holds the same address twice with different prefixes</source>
        <translation>local に同じアドレスが異なるプレフィックスで 2 回あります</translation>
    </message>
    <message>
        <source>remote holds the same address twice with different prefixes</source>
        <translation>remote に同じアドレスが異なるプレフィックスで 2 回あります</translation>
    </message>
    <message>
        <source>dns holds {count} servers; {max_servers} are allowed</source>
        <translation>dns には {count} 台のサーバーがあります。{max_servers} 台まで許可されます</translation>
    </message>
    <message>
        <source>the MTU {mtu} is too small for IPv6, which needs {min_mtu_ipv6}; raise it or leave the IPv6 addresses and routes out</source>
        <translation>MTU {mtu} は {min_mtu_ipv6} を必要とする IPv6 には小さすぎます。大きくするか、IPv6 のアドレスと経路を除いてください</translation>
    </message>
    <message>
        <source>{reason} is given for both ends of the tunnel</source>
        <translation>{reason} がトンネルの両端に指定されています</translation>
    </message>
    <message>
        <source>{text} is not a domain name</source>
        <translation>{text} はドメイン名ではありません</translation>
    </message>
    <message>
        <source>{text} is not a domain name such as corp.example</source>
        <translation>{text} は corp.example のようなドメイン名ではありません</translation>
    </message>
    <message>
        <source>dns_suffixes holds {count} names; {max_suffixes} are allowed</source>
        <translation>dns_suffixes には {count} 個の名前があります。{max_suffixes} 個まで許可されます</translation>
    </message>
    <message>
        <source>a tunnel that is {value} cannot be {value_2}</source>
        <translation>{value} のトンネルは {value_2} にできません</translation>
    </message>
    <message>
        <source>the session bus cannot be reached: {error}</source>
        <translation>セッションバスに接続できません：{error}</translation>
    </message>
    <message>
        <source>the system bus cannot be reached: {error}</source>
        <translation>システムバスに接続できません：{error}</translation>
    </message>
    <message>
        <source>{destination} did not answer {member} within {timeout} s</source>
        <translation>{destination} は {timeout} 秒以内に {member} に応答しませんでした</translation>
    </message>
    <message>
        <source>the connection to the bus broke: {error}</source>
        <translation>バスとの接続が切れました：{error}</translation>
    </message>
    <message>
        <source>the VPN service is not running; an administrator starts it with &apos;systemctl start vpnguid&apos; ({refusal})</source>
        <translation>VPN サービスが実行されていません。管理者が &apos;systemctl start vpnguid&apos; で起動します（{refusal}）</translation>
    </message>
    <message>
        <source>the kernel does not hold what was applied; it has:
{found}
instead of:
{wanted}</source>
        <translation>カーネルの内容が適用したものと異なります。現在：
{found}
本来：
{wanted}</translation>
    </message>
    <message>
        <source>{cause}; taking it back failed as well</source>
        <translation>{cause}。元に戻すことにも失敗しました</translation>
    </message>
    <message>
        <source>the DNS back end {wanted} is none of {names}</source>
        <translation>DNS バックエンド {wanted} は {names} のどれでもありません</translation>
    </message>
    <message>
        <source>systemd-resolved is neither running nor can it be started by the system bus</source>
        <translation>systemd-resolved は実行されておらず、システムバスからも起動できません</translation>
    </message>
    <message>
        <source>neither Debian&apos;s resolvconf nor openresolv is installed</source>
        <translation>Debian の resolvconf も openresolv もインストールされていません</translation>
    </message>
    <message>
        <source>the service may not run resolvconf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>サービス自身は resolvconf を実行できず、ヘルパーもありません。管理者が &apos;systemctl start vpngui-resolv.socket&apos; で起動します</translation>
    </message>
    <message>
        <source>the service may not write resolv.conf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>サービス自身は resolv.conf に書き込めず、ヘルパーもありません。管理者が &apos;systemctl start vpngui-resolv.socket&apos; で起動します</translation>
    </message>
    <message>
        <source>another program writes {path} again and again; it is left to that program for a minute, and names may be asked for outside the tunnel. End it, or give the service another way (--dns-backend)</source>
        <translation>別のプログラムが {path} に何度も書き込んでいます。1 分間そのプログラムに任せ、その間は名前がトンネルの外で問い合わせられることがあります。終了させるか、サービスに別の方法を指定してください（--dns-backend）</translation>
    </message>
    <message>
        <source>the helper behind {address} did not answer within {seconds} s</source>
        <translation>{address} のヘルパーが {seconds} 秒以内に応答しませんでした</translation>
    </message>
    <message>
        <source>the helper behind {address} cannot be reached ({reason}); an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>{address} のヘルパーに接続できません（{reason}）。管理者が &apos;systemctl start vpngui-resolv.socket&apos; で起動します</translation>
    </message>
    <message>
        <source>the helper behind {address} went away without an answer</source>
        <translation>{address} のヘルパーが応答せずに終了しました</translation>
    </message>
    <message>
        <source>{path} was written by vpngui, but what was there before is not in {folder} any more; write the file anew, or remove it</source>
        <translation>{path} は vpngui が書き込みましたが、以前の内容が {folder} にもうありません。ファイルを書き直すか、削除してください</translation>
    </message>
    <message>
        <source>{path} does not hold what was written: another program writes it too</source>
        <translation>{path} の内容が書き込んだものと異なります：別のプログラムも書き込んでいます</translation>
    </message>
    <message>
        <source>{path} was changed at this very moment; try again</source>
        <translation>{path} はちょうどいま変更されました。もう一度試してください</translation>
    </message>
    <message>
        <source>{path} is marked {flag}; &apos;chattr {flag_2} {path}&apos; (as root) takes that away, or give the service another way (--dns-backend)</source>
        <translation>{path} は {flag} に設定されています。&apos;chattr {flag_2} {path}&apos;（root で）で外すか、サービスに別の方法を指定してください（--dns-backend）</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it read-write, or give the service another way (--dns-backend)</source>
        <translation>{path} は読み取り専用のファイルシステムにあります。書き込み可能でマウントするか、サービスに別の方法を指定してください（--dns-backend）</translation>
    </message>
    <message>
        <source>{path} may not be written by this service ({reason}); or give the service another way (--dns-backend)</source>
        <translation>{path} にこのサービスは書き込めません（{reason}）。またはサービスに別の方法を指定してください（--dns-backend）</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; or give the service another way (--dns-backend)</source>
        <translation>{path} に書き込めません：{reason}。またはサービスに別の方法を指定してください（--dns-backend）</translation>
    </message>
    <message>
        <source>{program} does not list what it was given</source>
        <translation>{program} は渡された内容を一覧に示しません</translation>
    </message>
    <message>
        <source>`{names}` did not end within {seconds} s</source>
        <translation>`{names}` は {seconds} 秒以内に終わりませんでした</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}</source>
        <translation>{program} を実行できません：{reason}</translation>
    </message>
    <message>
        <source>`{names}` ended with status {returncode}: {said}</source>
        <translation>`{names}` は状態 {returncode} で終了しました：{said}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>何も出力しませんでした</translation>
    </message>
    <message>
        <source>it does not hold what it was told for {link}</source>
        <translation>{link} について伝えた内容を保持していません</translation>
    </message>
    <message>
        <source>systemd-resolved did not take the tunnel&apos;s name servers: {error}</source>
        <translation>systemd-resolved がトンネルのネームサーバーを受け付けませんでした：{error}</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a symbolic link; vpngui leaves it alone</source>
        <translation>{path} はファイルでもシンボリックリンクでもありません。vpngui は触れません</translation>
    </message>
    <message>
        <source>{path} has {st_size} octets, too much for a resolv.conf(5)</source>
        <translation>{path} は {st_size} バイトで、resolv.conf(5) には大きすぎます</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} を読み取れません：{reason}</translation>
    </message>
    <message>
        <source>{record}, which holds the original of a file, is damaged: {error}</source>
        <translation>ファイルの元の内容を持つ {record} が壊れています：{error}</translation>
    </message>
    <message>
        <source>the original cannot be saved in {folder}: {reason}</source>
        <translation>元の内容を {folder} に保存できません：{reason}</translation>
    </message>
    <message>
        <source>{record} cannot be removed: {reason}</source>
        <translation>{record} を削除できません：{reason}</translation>
    </message>
    <message>
        <source>the state folder {folder} cannot be used: {reason}</source>
        <translation>状態フォルダー {folder} を使用できません：{reason}</translation>
    </message>
    <message>
        <source>the firewall back end {setting} is none of {names}</source>
        <translation>ファイアウォールのバックエンド {setting} は {names} のどれでもありません</translation>
    </message>
    <message>
        <source>the firewall back end {setting}, set by hand, does not work: {reasons}</source>
        <translation>手動で設定されたファイアウォールのバックエンド {setting} は動作しません：{reasons}</translation>
    </message>
    <message>
        <source>the kernel has no sets of networks (module ip_set): {reason}</source>
        <translation>カーネルにネットワークの集合がありません（モジュール ip_set）：{reason}</translation>
    </message>
    <message>
        <source>error {code} of ip_set.h</source>
        <translation>ip_set.h のエラー {code}</translation>
    </message>
    <message>
        <source>the kernel&apos;s sets of networks cannot be reached: {reason}</source>
        <translation>カーネルのネットワークの集合にアクセスできません：{reason}</translation>
    </message>
    <message>
        <source>the kernel did not list its sets: {reason}</source>
        <translation>カーネルが集合の一覧を示しませんでした：{reason}</translation>
    </message>
    <message>
        <source>the kernel refused the set {name}: {reason}</source>
        <translation>カーネルが集合 {name} を拒否しました：{reason}</translation>
    </message>
    <message>
        <source>the kernel refused networks of the set {name}: {reason}</source>
        <translation>カーネルが集合 {name} のネットワークを拒否しました：{reason}</translation>
    </message>
    <message>
        <source>the kernel did not empty the set {name}: {reason}</source>
        <translation>カーネルが集合 {name} を空にしませんでした：{reason}</translation>
    </message>
    <message>
        <source>the set {name} is still used by a rule or another set</source>
        <translation>集合 {name} はまだルールか別の集合に使われています</translation>
    </message>
    <message>
        <source>the kernel did not remove the set {name}: {reason}</source>
        <translation>カーネルが集合 {name} を削除しませんでした：{reason}</translation>
    </message>
    <message>
        <source>there is no set {name}: {reason}</source>
        <translation>集合 {name} はありません：{reason}</translation>
    </message>
    <message>
        <source>the kernel did not show the set {name}: {reason}</source>
        <translation>カーネルが集合 {name} を示しませんでした：{reason}</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables cannot be reached: {reason}</source>
        <translation>カーネルの旧式のテーブルにアクセスできません：{reason}</translation>
    </message>
    <message>
        <source>the kernel has no match {name} for rules of iptables (module xt_{name})</source>
        <translation>カーネルに iptables のルール用の条件 {name} がありません（モジュール xt_{name}）</translation>
    </message>
    <message>
        <source>the firewall is as it should be, but {kept}</source>
        <translation>ファイアウォールは正しい状態ですが、{kept}</translation>
    </message>
    <message>
        <source>the rules of vpngui in iptables&apos; tables were not removed: {error}</source>
        <translation>iptables のテーブルにある vpngui のルールが削除されませんでした：{error}</translation>
    </message>
    <message>
        <source>the block list {name} was not lifted: {kept}</source>
        <translation>ブロックリスト {name} は解除されませんでした：{kept}</translation>
    </message>
    <message>
        <source>{name} is no name of an interface</source>
        <translation>{name} はインターフェースの名前ではありません</translation>
    </message>
    <message>
        <source>another program changed it again at once</source>
        <translation>別のプログラムがすぐにまた変更しました</translation>
    </message>
    <message>
        <source>the firewall of IPv{family} is another than that of the other family: {why}; taking the change back: {error}</source>
        <translation>IPv{family} のファイアウォールがもう一方と異なります：{why}。変更を元に戻す際：{error}</translation>
    </message>
    <message>
        <source>the lock file of iptables, {path}, cannot be opened ({reason}); systemd-tmpfiles --create makes it so that the service may</source>
        <translation>iptables のロックファイル {path} を開けません（{reason}）。systemd-tmpfiles --create で、サービスが使えるように作成されます</translation>
    </message>
    <message>
        <source>another program holds {path}, the lock of iptables; try again</source>
        <translation>別のプログラムが iptables のロック {path} を保持しています。もう一度試してください</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables of IPv{family} cannot be reached: {reason}</source>
        <translation>カーネルの IPv{family} の旧式のテーブルにアクセスできません：{reason}</translation>
    </message>
    <message>
        <source>the Python package python-iptables is not installed</source>
        <translation>Python パッケージ python-iptables がインストールされていません</translation>
    </message>
    <message>
        <source>python-iptables does not find its libraries; install libip4tc2, libip6tc2 and iptables</source>
        <translation>python-iptables がライブラリを見つけられません。libip4tc2、libip6tc2、iptables をインストールしてください</translation>
    </message>
    <message>
        <source>the kernel refused a change of its filter table: {reason}</source>
        <translation>カーネルがフィルターテーブルの変更を拒否しました：{reason}</translation>
    </message>
    <message>
        <source>the program nft is missing; install the package nftables</source>
        <translation>プログラム nft がありません。パッケージ nftables をインストールしてください</translation>
    </message>
    <message>
        <source>nft cannot be started: {reason}</source>
        <translation>nft を起動できません：{reason}</translation>
    </message>
    <message>
        <source>nft did not end within {seconds} s</source>
        <translation>nft は {seconds} 秒以内に終わりませんでした</translation>
    </message>
    <message>
        <source>nft refused: {reason}</source>
        <translation>nft が拒否しました：{reason}</translation>
    </message>
    <message>
        <source>{name} cannot be named in a firewall rule; rename the interface</source>
        <translation>{name} はファイアウォールのルールで指定できません。インターフェースの名前を変えてください</translation>
    </message>
    <message>
        <source>nftables cannot be used here; {refused}</source>
        <translation>ここでは nftables を使用できません。{refused}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {error}</source>
        <translation>ファイアウォールは変更されませんでした：{error}</translation>
    </message>
    <message>
        <source>the block list {name} was not put in force: {error}</source>
        <translation>ブロックリスト {name} は有効になりませんでした：{error}</translation>
    </message>
    <message>
        <source>the block list {name} was changed again at once; try again</source>
        <translation>ブロックリスト {name} はすぐにまた変更されました。もう一度試してください</translation>
    </message>
    <message>
        <source>the firewall was not changed: {why}</source>
        <translation>ファイアウォールは変更されませんでした：{why}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {refused}</source>
        <translation>ファイアウォールは変更されませんでした：{refused}</translation>
    </message>
    <message>
        <source>the firewall does not keep what is put in force: {why}</source>
        <translation>ファイアウォールが設定した内容を保持しません：{why}</translation>
    </message>
    <message>
        <source>what should be lifted is still in force: {error}</source>
        <translation>解除されるはずのものがまだ有効です：{error}</translation>
    </message>
    <message>
        <source>the kernel does not let router advertisements be refused: {error}</source>
        <translation>カーネルではルーター広告を拒否できません：{error}</translation>
    </message>
    <message>
        <source>the kernel does not let sources be checked: {error}</source>
        <translation>カーネルでは送信元を検査できません：{error}</translation>
    </message>
    <message>
        <source>{error}; taking it back failed as well: {again}</source>
        <translation>{error}。元に戻すことにも失敗しました：{again}</translation>
    </message>
    <message>
        <source>the kernel refused to mark the new interface: {reason}</source>
        <translation>カーネルが新しいインターフェースへのマーク付けを拒否しました：{reason}</translation>
    </message>
    <message>
        <source>the kernel does not keep {name}: {reason}</source>
        <translation>カーネルが {name} を保持しません：{reason}</translation>
    </message>
    <message>
        <source>this machine has no TUN devices (/dev/net/tun: {reason}); load the module &apos;tun&apos;</source>
        <translation>このマシンに TUN デバイスがありません（/dev/net/tun：{reason}）。モジュール &apos;tun&apos; を読み込んでください</translation>
    </message>
    <message>
        <source>the service may not make TUN devices ({reason}); it needs CAP_NET_ADMIN</source>
        <translation>サービスは TUN デバイスを作成できません（{reason}）。CAP_NET_ADMIN が必要です</translation>
    </message>
    <message>
        <source>no more TUN devices can be opened: {reason}</source>
        <translation>これ以上 TUN デバイスを開けません：{reason}</translation>
    </message>
    <message>
        <source>the kernel made no TUN device: {reason}</source>
        <translation>カーネルが TUN デバイスを作成しませんでした：{reason}</translation>
    </message>
    <message>
        <source>there is no WireGuard {wanted}; it is &apos;auto&apos;, &apos;kernel&apos; or &apos;userspace&apos;</source>
        <translation>WireGuard {wanted} はありません。&apos;auto&apos;、&apos;kernel&apos;、&apos;userspace&apos; のどれかです</translation>
    </message>
    <message>
        <source>this kernel has no WireGuard; load the module &apos;wireguard&apos;</source>
        <translation>このカーネルに WireGuard がありません。モジュール &apos;wireguard&apos; を読み込んでください</translation>
    </message>
    <message>
        <source>this computer has no WireGuard: its kernel has none; install wireguard-go</source>
        <translation>このコンピューターに WireGuard がありません：カーネルにありません。wireguard-go をインストールしてください</translation>
    </message>
    <message>
        <source>the kernel made no WireGuard link: {reason}</source>
        <translation>カーネルが WireGuard インターフェースを作成しませんでした：{reason}</translation>
    </message>
    <message>
        <source>the kernel refused to set {name} up: {reason}</source>
        <translation>カーネルが {name} の設定を拒否しました：{reason}</translation>
    </message>
    <message>
        <source>the kernel does not say how {name} is: {reason}</source>
        <translation>カーネルが {name} の状態を示しません：{reason}</translation>
    </message>
    <message>
        <source>WireGuard did not take its configuration (error {number})</source>
        <translation>WireGuard が設定を受け付けませんでした（エラー {number}）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>WireGuard does not say how it is (error {value})</source>
        <translation>WireGuard が状態を示しません（エラー {value}）</translation>
    </message>
    <message>
        <source>WireGuard&apos;s answer makes no sense; is it another program?</source>
        <translation>WireGuard の応答が意味をなしません。別のプログラムですか？</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>{program} を起動できません：{reason}</translation>
    </message>
    <message>
        <source>{program} did not start: {why}</source>
        <translation>{program} が起動しませんでした：{why}</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not run</source>
        <translation>{name} の WireGuard が実行されていません</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not answer: {error}</source>
        <translation>{name} の WireGuard が応答しません：{error}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>the MTU of {name} cannot be set: {reason}</source>
        <translation>{name} の MTU を設定できません：{reason}</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use, so nothing can be blocked and no tunnel can carry all traffic; install nftables</source>
        <translation>このコンピューターにはサービスが使えるパケットフィルターがないため、何もブロックできず、どのトンネルもすべての通信を運べません。nftables をインストールしてください</translation>
    </message>
    <message>
        <source>no answer for {host}: {error}</source>
        <translation>{host} の応答がありません：{error}</translation>
    </message>
    <message>
        <source>changes of nftables cannot be watched: {reason}</source>
        <translation>nftables の変更を監視できません：{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be watched: {reason}</source>
        <translation>{path} を監視できません：{reason}</translation>
    </message>
    <message>
        <source>the name {host} has no address: {error}</source>
        <translation>名前 {host} にアドレスがありません：{error}</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>誰も時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>the name {host} has no address that can be reached; none of the servers knows one</source>
        <translation>名前 {host} に到達できるアドレスがありません。どのサーバーも知りません</translation>
    </message>
    <message>
        <source>the kernel&apos;s list changed each time it was read; try again</source>
        <translation>カーネルの一覧が読むたびに変わりました。もう一度試してください</translation>
    </message>
    <message>
        <source>a profile&apos;s name is one line of 1 to 31 bytes, such as &apos;Work&apos;</source>
        <translation>プロファイルの名前は 1 から 31 バイトの 1 行です。例：&apos;Work&apos;</translation>
    </message>
    <message>
        <source>a key is 44 characters of base64, as &apos;wg genkey&apos; prints it</source>
        <translation>鍵は &apos;wg genkey&apos; が出力するような 44 文字の base64 です</translation>
    </message>
    <message>
        <source>the profiles in {folder} cannot be read: {reason}</source>
        <translation>{folder} のプロファイルを読み取れません：{reason}</translation>
    </message>
    <message>
        <source>this profile has been removed already</source>
        <translation>このプロファイルはすでに削除されています</translation>
    </message>
    <message>
        <source>the profile cannot be removed: {reason}</source>
        <translation>プロファイルを削除できません：{reason}</translation>
    </message>
    <message>
        <source>this profile has been removed</source>
        <translation>このプロファイルは削除されました</translation>
    </message>
    <message>
        <source>the profile cannot be read: {error}</source>
        <translation>プロファイルを読み取れません：{error}</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>そのようなプロファイルはありません</translation>
    </message>
    <message>
        <source>the profile cannot be written in {folder}: {reason}</source>
        <translation>プロファイルを {folder} に書き込めません：{reason}</translation>
    </message>
    <message>
        <source>{one} takes a network away, which only &apos;wg set&apos; can do</source>
        <translation>{one} はネットワークを取り除きますが、それは &apos;wg set&apos; にしかできません</translation>
    </message>
    <message>
        <source>{plain} is taken as {network}</source>
        <translation>{plain} は {network} として扱われます</translation>
    </message>
    <message>
        <source>{text} is no endpoint such as vpn.example:51820 or [2001:db8::1]:51820</source>
        <translation>{text} は vpn.example:51820 や [2001:db8::1]:51820 のようなエンドポイントではありません</translation>
    </message>
    <message>
        <source>{host} is neither an address nor a host name; IPv6 stands in brackets</source>
        <translation>{host} はアドレスでもホスト名でもありません。IPv6 は角括弧で囲みます</translation>
    </message>
    <message>
        <source>{text} is not an IPv6 address</source>
        <translation>{text} は IPv6 アドレスではありません</translation>
    </message>
    <message>
        <source>{text} is not a port, {least} to {most}</source>
        <translation>{text} はポートではありません。{least} から {most} までです</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds, {least} to {most}</source>
        <translation>{text} は秒数ではありません。{least} から {most} までです</translation>
    </message>
    <message>
        <source>{text} is not a mark, {least} to {most}</source>
        <translation>{text} はマークではありません。{least} から {most} までです</translation>
    </message>
    <message>
        <source>{text} is not a number of octets, {least} to {most}</source>
        <translation>{text} はバイト数ではありません。{least} から {most} までです</translation>
    </message>
    <message>
        <source>{text} is not a routing table, {least} to {most}</source>
        <translation>{text} はルーティングテーブルではありません。{least} から {most} までです</translation>
    </message>
    <message>
        <source>{text} is neither &apos;auto&apos;, &apos;off&apos; nor a routing table</source>
        <translation>{text} は &apos;auto&apos; でも &apos;off&apos; でもルーティングテーブルでもありません</translation>
    </message>
    <message>
        <source>the keys of {name} are sealed with a keyring, and none can be reached here; do this in the desktop session where it is</source>
        <translation>{name} の鍵はキーリングで封印されていますが、ここではキーリングにアクセスできません。キーリングのあるデスクトップセッションで行ってください</translation>
    </message>
    <message>
        <source>the keys of {name} are not in its file; import the profile again</source>
        <translation>{name} の鍵がファイルにありません。プロファイルをもう一度インポートしてください</translation>
    </message>
    <message>
        <source>the keys of {name} were sealed with another keyring&apos;s key; unlock that keyring, or import the profile again</source>
        <translation>{name} の鍵は別のキーリングの鍵で封印されています。そのキーリングのロックを解除するか、プロファイルをもう一度インポートしてください</translation>
    </message>
    <message>
        <source>the keyring does not give the profiles&apos; key ({error}); unlock it and try again</source>
        <translation>キーリングがプロファイルの鍵を渡しません（{error}）。ロックを解除して、もう一度試してください</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry of vpngui is not a key of this program; remove it there</source>
        <translation>キーリングの vpngui の項目はこのプログラムの鍵ではありません。そこで削除してください</translation>
    </message>
    <message>
        <source>it is longer than {max_octets} characters, which no configuration is</source>
        <translation>{max_octets} 文字を超えており、そのような設定はありません</translation>
    </message>
    <message>
        <source>it stands in a section that is not known</source>
        <translation>不明なセクションにあります</translation>
    </message>
    <message>
        <source>it stands before [Interface]</source>
        <translation>[Interface] より前にあります</translation>
    </message>
    <message>
        <source>a comment that holds a key is not kept</source>
        <translation>鍵を含むコメントは保持されません</translation>
    </message>
    <message>
        <source>there are only [Interface] and [Peer], up to 4096</source>
        <translation>[Interface] と [Peer] だけで、4096 個までです</translation>
    </message>
    <message>
        <source>it is not of the form &apos;Key = value&apos;</source>
        <translation>&apos;Key = value&apos; の形ではありません</translation>
    </message>
    <message>
        <source>commands of a configuration are never run</source>
        <translation>設定のコマンドは決して実行されません</translation>
    </message>
    <message>
        <source>changes are kept in the app, not written back into a file</source>
        <translation>変更はアプリ内に保持され、ファイルには書き戻されません</translation>
    </message>
    <message>
        <source>this key is not known in [Interface]</source>
        <translation>このキーは [Interface] では不明です</translation>
    </message>
    <message>
        <source>this key is not known in [Peer]</source>
        <translation>このキーは [Peer] では不明です</translation>
    </message>
    <message>
        <source>there is no [Interface] in it; this is no WireGuard configuration</source>
        <translation>[Interface] がありません。これは WireGuard の設定ではありません</translation>
    </message>
    <message>
        <source>there is no usable PrivateKey in it</source>
        <translation>使用できる PrivateKey がありません</translation>
    </message>
    <message>
        <source>there is no usable PublicKey in it; it is left out</source>
        <translation>使用できる PublicKey がないため、除外されます</translation>
    </message>
    <message>
        <source>an earlier peer has the same PublicKey; this one takes its place</source>
        <translation>前のピアに同じ PublicKey があります。このピアが置き換えます</translation>
    </message>
    <message>
        <source>{shown}: a later peer has this network too, and gets it</source>
        <translation>{shown}：後のピアにもこのネットワークがあり、そちらに割り当てられます</translation>
    </message>
    <message>
        <source>the privilege {action} could not be checked ({error}); is polkit running?</source>
        <translation>権限 {action} を確認できませんでした（{error}）。polkit は実行されていますか？</translation>
    </message>
    <message>
        <source>the caller has left the bus</source>
        <translation>呼び出し元がバスから離れました</translation>
    </message>
    <message>
        <source>the privilege {action} needs an administrator&apos;s password, and the program did not allow the question</source>
        <translation>権限 {action} には管理者のパスワードが必要ですが、プログラムは確認を許可しませんでした</translation>
    </message>
    <message>
        <source>the privilege {action} is missing; it is for programs of the person at the screen, and an administrator can grant it to others with a polkit rule</source>
        <translation>権限 {action} がありません。画面の前の人のプログラムのためのもので、管理者は polkit のルールでほかにも与えられます</translation>
    </message>
    <message>
        <source>a password is being asked for already</source>
        <translation>すでにパスワードを確認しています</translation>
    </message>
    <message>
        <source>another consent agent of this person is running; end it first</source>
        <translation>この人の別のエージェントが実行されています。先に終了してください</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be written: {reason}</source>
        <translation>回答の記録 {now} に書き込めません：{reason}</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be read: {reason}</source>
        <translation>回答の記録 {now} を読み取れません：{reason}</translation>
    </message>
    <message>
        <source>the list holds no network; remove it instead</source>
        <translation>リストにネットワークがありません。代わりに削除してください</translation>
    </message>
    <message>
        <source>there are {max_lists} block lists already; remove one first</source>
        <translation>すでに {max_lists} 個のブロックリストがあります。先に 1 つ削除してください</translation>
    </message>
    <message>
        <source>there is no block list {name}</source>
        <translation>ブロックリスト {name} はありません</translation>
    </message>
    <message>
        <source>{error}; it is in force all the same, until the service ends</source>
        <translation>{error}。それでもサービスが終わるまでは有効です</translation>
    </message>
    <message>
        <source>{error}; nothing has changed</source>
        <translation>{error}。何も変わっていません</translation>
    </message>
    <message>
        <source>the list is no UTF-8 text</source>
        <translation>リストが UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>there is no memory for the list: {reason}</source>
        <translation>リストのためのメモリがありません：{reason}</translation>
    </message>
    <message>
        <source>the person has lifted this block; ask for the tunnel to come up again</source>
        <translation>このブロックは解除されました。トンネルの接続をもう一度求めてください</translation>
    </message>
    <message>
        <source>{name} blocks nothing that could be kept</source>
        <translation>{name} には維持できるブロックがありません</translation>
    </message>
    <message>
        <source>there is no such kept block; it was lifted already</source>
        <translation>そのような維持したブロックはありません。すでに解除されています</translation>
    </message>
    <message>
        <source>{max_pinned} blocks are kept already; lift them first</source>
        <translation>すでに {max_pinned} 個のブロックを維持しています。先に解除してください</translation>
    </message>
    <message>
        <source>the tunnel has been destroyed</source>
        <translation>トンネルは破棄されました</translation>
    </message>
    <message>
        <source>too many changes are waiting; try again later</source>
        <translation>待っている変更が多すぎます。後で試してください</translation>
    </message>
    <message>
        <source>only the registered consent agent may do this; call RegisterAgent first</source>
        <translation>登録されたエージェントだけが行えます。先に RegisterAgent を呼び出してください</translation>
    </message>
    <message>
        <source>the remembered answer has no name</source>
        <translation>記憶した回答に名前がありません</translation>
    </message>
    <message>
        <source>there is no tunnel {path}</source>
        <translation>トンネル {path} はありません</translation>
    </message>
    <message>
        <source>the tunnel belongs to somebody else</source>
        <translation>トンネルはほかの人のものです</translation>
    </message>
    <message>
        <source>the tunnel belongs to another application than the one that asks</source>
        <translation>トンネルは求めているアプリケーションとは別のもののものです</translation>
    </message>
    <message>
        <source>no remembered answer decides this; ask the person</source>
        <translation>これを決める記憶した回答はありません。本人に確認してください</translation>
    </message>
    <message>
        <source>a remembered answer leaves nothing to choose</source>
        <translation>記憶した回答では選ぶものがありません</translation>
    </message>
    <message>
        <source>the remembered answer does not hold for this any more; ask the person</source>
        <translation>記憶した回答はこれにはもう有効ではありません。本人に確認してください</translation>
    </message>
    <message>
        <source>the profile was changed meanwhile; ask again</source>
        <translation>その間にプロファイルが変更されました。もう一度求めてください</translation>
    </message>
    <message>
        <source>what was closed without an answer leaves nothing to remember</source>
        <translation>回答なしで閉じられたものには記憶するものがありません</translation>
    </message>
    <message>
        <source>an answer to this cannot be remembered for {value}</source>
        <translation>これへの回答は {value} では記憶できません</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays disconnected.</source>
        <translation>許可されませんでした。{name} は切断されたままです。</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays connected.</source>
        <translation>許可されませんでした。{name} は接続されたままです。</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays disconnected.</source>
        <translation>要求は回答なしで閉じられました。{name} は切断されたままです。</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays connected.</source>
        <translation>要求は回答なしで閉じられました。{name} は接続されたままです。</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays disconnected.</source>
        <translation>時間内に回答がありませんでした。{name} は切断されたままです。</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays connected.</source>
        <translation>時間内に回答がありませんでした。{name} は接続されたままです。</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays disconnected.</source>
        <translation>要求は取り下げられました。{name} は切断されたままです。</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays connected.</source>
        <translation>要求は取り下げられました。{name} は接続されたままです。</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>{name} は接続されています。</translation>
    </message>
    <message>
        <source>{name} is disconnected.</source>
        <translation>{name} は切断されています。</translation>
    </message>
    <message>
        <source>The answer is not remembered: {error}</source>
        <translation>回答は記憶されません：{error}</translation>
    </message>
    <message>
        <source>{text} This was remembered from an earlier answer.</source>
        <translation>{text} 以前の回答が記憶されていました。</translation>
    </message>
    <message>
        <source>{max_open} requests wait for an answer; answer one first</source>
        <translation>{max_open} 件の要求が回答を待っています。先に 1 つ回答してください</translation>
    </message>
    <message>
        <source>a person is being asked about this tunnel already</source>
        <translation>このトンネルについてはすでに確認中です</translation>
    </message>
    <message>
        <source>no request waits under this token; it was answered, withdrawn or has expired</source>
        <translation>このトークンで待っている要求はありません。回答されたか、取り下げられたか、期限切れです</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} に書き込めません：{reason}</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not know where this is</source>
        <translation>{name} はサンドボックスで実行されており、この場所を知ることはできません</translation>
    </message>
    <message>
        <source>{value} cannot be removed: {reason}</source>
        <translation>{value} を削除できません：{reason}</translation>
    </message>
    <message>
        <source>there is no such remembered answer; it was revoked, or its time is over</source>
        <translation>そのような記憶した回答はありません。取り消されたか、期限が切れました</translation>
    </message>
    <message>
        <source>another program owns {service_name}; is the service running already?</source>
        <translation>別のプログラムが {service_name} を所有しています。サービスはすでに実行されていますか？</translation>
    </message>
    <message>
        <source>the runtime directory {path} cannot be used ({reason}); make it, owned by the service&apos;s user, or name another with --runtime-directory</source>
        <translation>ランタイムディレクトリ {path} を使用できません（{reason}）。サービスのユーザーが所有するように作成するか、--runtime-directory で別のものを指定してください</translation>
    </message>
    <message>
        <source>{path} is not this user&apos;s own, or others may write there; remove it, or: chown {reason} {path} &amp;&amp; chmod 0700 {path}</source>
        <translation>{path} はこのユーザーのものではないか、ほかの人が書き込めます。削除するか、次を実行してください：chown {reason} {path} &amp;&amp; chmod 0700 {path}</translation>
    </message>
    <message>
        <source>another vpnguid has {path}; stop it first (systemctl stop vpnguid)</source>
        <translation>別の vpnguid が {path} を使用しています。先に停止してください (systemctl stop vpnguid)</translation>
    </message>
    <message>
        <source>the journal in {folder} cannot be written ({reason}); make room there, or: vpnguid --reset</source>
        <translation>{folder} のジャーナルに書き込めません（{reason}）。空きを作るか、次を実行してください：vpnguid --reset</translation>
    </message>
    <message>
        <source>{file} is not this user&apos;s own file, or others may write to it; it is not believed. Remove it, or: vpnguid --reset</source>
        <translation>{file} はこのユーザーのファイルではないか、ほかの人が書き込めるため、信用されません。削除するか、次を実行してください：vpnguid --reset</translation>
    </message>
    <message>
        <source>it would replace another tunnel than was shown; ask again</source>
        <translation>表示されたものとは別のトンネルを置き換えることになります。もう一度求めてください</translation>
    </message>
    <message>
        <source>replaced by {name}, which carries the same networks</source>
        <translation>同じネットワークを運ぶ {name} に置き換えられました</translation>
    </message>
    <message>
        <source>the interface was removed by another program; destroy the tunnel and make it anew</source>
        <translation>インターフェースが別のプログラムに削除されました。トンネルを破棄して作り直してください</translation>
    </message>
    <message>
        <source>{wanted} is an interface of this computer, not a tunnel; take another name</source>
        <translation>{wanted} はこのコンピューターのインターフェースで、トンネルではありません。別の名前にしてください</translation>
    </message>
    <message>
        <source>no free interface name like {wanted} is left; destroy a tunnel first</source>
        <translation>{wanted} のような空いているインターフェース名がありません。先にトンネルを 1 つ破棄してください</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read from {path}: {error}</source>
        <translation>ブロックリスト {name} を {path} から読み取れません：{error}</translation>
    </message>
    <message>
        <source>the block list {name} cannot be kept in {path}: {reason}</source>
        <translation>ブロックリスト {name} を {path} に保持できません：{reason}</translation>
    </message>
    <message>
        <source>the file {path} of the block list cannot be removed: {reason}</source>
        <translation>ブロックリストのファイル {path} を削除できません：{reason}</translation>
    </message>
    <message>
        <source>it has more than {max_octets} octets</source>
        <translation>{max_octets} バイトを超えています</translation>
    </message>
    <message>
        <source>it does not begin with a line of its options</source>
        <translation>オプションの行で始まっていません</translation>
    </message>
    <message>
        <source>its options are none</source>
        <translation>オプションになっていません</translation>
    </message>
    <message>
        <source>it does not say who set it</source>
        <translation>誰が設定したかが書かれていません</translation>
    </message>
    <message>
        <source>its options are not all there</source>
        <translation>オプションがそろっていません</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use; install nftables</source>
        <translation>このコンピューターにはサービスが使えるパケットフィルターがありません。nftables をインストールしてください</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not answer for the person</source>
        <translation>{name} はサンドボックスで実行されており、本人に代わって回答できません</translation>
    </message>
    <message>
        <source>the caller is not the registered consent agent</source>
        <translation>呼び出し元は登録されたエージェントではありません</translation>
    </message>
    <message>
        <source>the configuration cannot be used: line {line}: {reason}</source>
        <translation>設定を使用できません：{line} 行目：{reason}</translation>
    </message>
    <message>
        <source>the configuration cannot be used: {reason}</source>
        <translation>設定を使用できません：{reason}</translation>
    </message>
    <message>
        <source>the configuration has no peer to connect to; add a [Peer] section</source>
        <translation>設定に接続先のピアがありません。[Peer] セクションを追加してください</translation>
    </message>
    <message>
        <source>the tunnel has no route to {one}</source>
        <translation>トンネルに {one} への経路がありません</translation>
    </message>
    <message>
        <source>the tunnel has no DNS server {one}</source>
        <translation>トンネルに DNS サーバー {one} がありません</translation>
    </message>
    <message>
        <source>settings are tried for {min_trial} to {max_trial} s, not {seconds}</source>
        <translation>設定を試せるのは {min_trial} から {max_trial} 秒で、{seconds} 秒ではありません</translation>
    </message>
    <message>
        <source>a tunnel that is {value} has nothing in force that could be tried; update it</source>
        <translation>{value} のトンネルには試せる有効なものがありません。直接更新してください</translation>
    </message>
    <message>
        <source>another tunnel carries by now what this one carried before; take it down first</source>
        <translation>このトンネルが運んでいたものを、いまは別のトンネルが運んでいます。先に切断してください</translation>
    </message>
    <message>
        <source>no settings of this tunnel are being tried (any more)</source>
        <translation>このトンネルで試されている設定は（もう）ありません</translation>
    </message>
    <message>
        <source>there are as many tunnels as the service allows; destroy one first</source>
        <translation>トンネルの数がサービスの上限に達しています。先に 1 つ破棄してください</translation>
    </message>
    <message>
        <source>a person&apos;s tunnels have up to {max_networks} routes; remove some first</source>
        <translation>1 人のトンネルの経路は {max_networks} 個までです。先にいくつか削除してください</translation>
    </message>
    <message>
        <source>up to {max_profiles} profiles can be tunnels at a time; disconnect one first</source>
        <translation>同時にトンネルにできるプロファイルは {max_profiles} 個までです。先に 1 つ切断してください</translation>
    </message>
    <message>
        <source>the profiles that are tunnels have up to {max_peers} peers together; disconnect one first</source>
        <translation>トンネルになっているプロファイルのピアは合わせて {max_peers} 個までです。先に 1 つ切断してください</translation>
    </message>
    <message>
        <source>a tunnel of another person of this computer carries these networks</source>
        <translation>このコンピューターの別の人のトンネルがこれらのネットワークを運んでいます</translation>
    </message>
    <message>
        <source>the person is trying other settings of this tunnel; wait until they are kept or taken back</source>
        <translation>このトンネルの別の設定が試されています。維持されるか元に戻されるまで待ってください</translation>
    </message>
    <message>
        <source>whether the local network stays reachable is for the person to say, not for the tunnel&apos;s owner</source>
        <translation>ローカルネットワークへのアクセスを維持するかは、トンネルの所有者ではなく本人が決めます</translation>
    </message>
    <message>
        <source>while the tunnel is up, its MTU cannot cross {min_mtu_ipv6}, below which there is no IPv6; take it down first</source>
        <translation>接続中は、トンネルの MTU が {min_mtu_ipv6} をまたぐことはできません。それ未満では IPv6 が使えません。先に切断してください</translation>
    </message>
    <message>
        <source>another tunnel carries these networks; take it down first</source>
        <translation>別のトンネルがこれらのネットワークを運んでいます。先に切断してください</translation>
    </message>
    <message>
        <source>{name} is going down</source>
        <translation>{name} は切断中です</translation>
    </message>
    <message>
        <source>a program in a sandbox makes tunnels of its own, not the person&apos;s</source>
        <translation>サンドボックス内のプログラムは、本人のものではなく自分のトンネルを作ります</translation>
    </message>
    <message>
        <source>the caller&apos;s process has ended</source>
        <translation>呼び出し元のプロセスが終了しました</translation>
    </message>
    <message>
        <source>&apos;pinned&apos; keeps what &apos;kill_switch&apos; blocks; ask for both</source>
        <translation>&apos;pinned&apos; は &apos;kill_switch&apos; がブロックするものを維持します。両方を指定してください</translation>
    </message>
    <message>
        <source>the configuration is no UTF-8 text</source>
        <translation>設定が UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>another program has the device {name} open; end it, or: vpnguid --reset</source>
        <translation>別のプログラムがデバイス {name} を開いています。終了させるか、次を実行してください：vpnguid --reset</translation>
    </message>
    <message>
        <source>{name} is connected, or being asked for, already</source>
        <translation>{name} はすでに接続されているか、確認中です</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read: {error}</source>
        <translation>ブロックリスト {name} を読み取れません：{error}</translation>
    </message>
    <message>
        <source>the service speaks another version of this contract: {error}</source>
        <translation>サービスがこのインターフェースの別のバージョンを使っています：{error}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>{name} に書き込めません：{reason}</translation>
    </message>
    <message>
        <source>the keyring did not answer within {seconds} s; unlock it and try again</source>
        <translation>キーリングが {seconds} 秒以内に応答しませんでした。ロックを解除して、もう一度試してください</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>システムバスに接続できません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやディレクトリはありません</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入力/出力エラーです</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>リソースが一時的に利用できません</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスもしくはリソースがビジー状態です</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルが存在します</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>そのようなデバイスはありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ディレクトリではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>無効な引数です</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>システム内で開かれているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み込み専用ファイルシステムです</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>サポートされていない操作です</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>アドレスは既に使用中です</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>要求アドレスに割り当てられません</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>ネットワークがダウンしています</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続が相手からリセットされました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>ホストへの経路がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスク使用量制限を超過しました</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>現在の設定に戻す</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <translation>以前の内容に戻します</translation>
    </message>
    <message>
        <source>What the fields say holds from then on</source>
        <translation>以後は項目の内容が有効になります</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>これが誰の設定か</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>最後の変更を元に戻します</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>元に戻した変更をやり直します</translation>
    </message>
    <message>
        <source>{title} ({interface})</source>
        <translation>{title} ({interface})</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>なくなりました</translation>
    </message>
    <message>
        <source>{tunnel} – {state}</source>
        <translation>{tunnel} – {state}</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN サービスは実行されていません</translation>
    </message>
    <message>
        <source>The settings of tunnels are its own. The page Connections says more.</source>
        <translation>トンネルの設定は VPN サービスが管理します。詳しくは「接続」ページに表示されます。</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>トンネルはありません</translation>
    </message>
    <message>
        <source>Start an application that makes a VPN tunnel. What it has set up can be seen and changed here.</source>
        <translation>VPN トンネルを作成するアプリケーションを起動してください。その設定内容をここで確認し、変更できます。</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>When it is connected</source>
        <translation>接続しているとき</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>今後なくなるもの</translation>
    </message>
    <message>
        <source>Nothing changes for your traffic.</source>
        <translation>あなたの通信には何も変わりません。</translation>
    </message>
    <message>
        <source>Some traffic that {name} carries or stops now will leave this computer beside it.</source>
        <translation>現在 {name} が通している、または遮断している通信の一部が、トンネルを通らずにこのコンピューターから出るようになります。</translation>
    </message>
    <message numerus="yes">
        <source>After Apply you have %Ln seconds to keep this. Without an answer the former settings come back.</source>
        <translation>
            <numerusform>適用後 %Ln 秒以内に、維持するかどうかを選べます。回答がなければ以前の設定に戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After Apply you can go back for %Ln seconds. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</source>
        <translation>
            <numerusform>適用後 %Ln 秒間は元に戻せます。回答がなければこのまま残ります。自動的に元に戻すと、通信がトンネルを通らずに外に出てしまうためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This tunnel belongs to another person of this computer.</source>
        <translation>このトンネルは、このコンピューターの別の利用者のものです。</translation>
    </message>
    <message>
        <source>Another program answers for you at this computer, so settings cannot be changed here.</source>
        <translation>このコンピューターでは別のプログラムがあなたの代わりに回答しているため、ここでは設定を変更できません。</translation>
    </message>
    <message>
        <source>You are being asked about this tunnel. Answer that first.</source>
        <translation>このトンネルについて確認が行われています。先に回答してください。</translation>
    </message>
    <message>
        <source>The tunnel is called {session}</source>
        <translation>トンネルの名前は {session} です</translation>
    </message>
    <message>
        <source>The tunnel is called by its interface, {name}</source>
        <translation>トンネルの名前はインターフェース名の {name} です</translation>
    </message>
    <message>
        <source>Packets of up to {mtu} bytes go through {name}</source>
        <translation>最大 {mtu} バイトのパケットが {name} を通ります</translation>
    </message>
    <message>
        <source>The other end of {name} is {address}</source>
        <translation>{name} の相手側は {address} です</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic to {subject} goes through {name}</source>
        <translation>{subject} への通信が {name} を通ります</translation>
    </message>
    <message>
        <source>{family} traffic is stopped</source>
        <translation>{family} の通信が遮断されます</translation>
    </message>
    <message>
        <source>{subject} around this computer stays reachable outside {name}</source>
        <translation>このコンピューターの周囲にある {subject} に、{name} の外で引き続きアクセスできます</translation>
    </message>
    <message>
        <source>Names are looked up at the DNS server {subject}</source>
        <translation>名前が DNS サーバー {subject} に問い合わせられます</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>{subject} 内の名前が {name} の DNS サーバーに問い合わせられます</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>トンネル内のほかの相手は、{subject} でこのコンピューターに到達します</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>トンネルを通るもの</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前の問い合わせ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>What it would mean if you applied this</source>
        <translation>適用すると何が起きるか</translation>
    </message>
    <message>
        <source>{text}. Problem: {problem}</source>
        <translation>{text}。問題：{problem}</translation>
    </message>
    <message>
        <source>The VPN service is not running. What you typed is still here.</source>
        <translation>VPN サービスは実行されていません。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>{name} is gone: its application ended or removed it. What you typed is still here to be copied.</source>
        <translation>{name} がなくなりました。アプリケーションが終了したか、トンネルを削除しました。入力した内容はコピーできるようここに残っています。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Not applied: {reason}</source>
        <translation>適用されませんでした：{reason}</translation>
    </message>
    <message>
        <source>Its application has changed this meanwhile: {fields}. What you typed is still here.</source>
        <translation>その間に、アプリケーションが次の項目を変更しました：{fields}。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>Take the application&apos;s</source>
        <translation>アプリケーションの変更を使う</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>The former settings are in force again. Undo brings back what you typed.</source>
        <translation>以前の設定が再び有効になりました。「元に戻す」で入力した内容を復元できます。</translation>
    </message>
    <message>
        <source>The changed settings are in force, to be tried.</source>
        <translation>変更した設定が、試行として有効になっています。</translation>
    </message>
    <message>
        <source>Nothing yet. Whatever you change is told here first.</source>
        <translation>まだ何もありません。変更した内容は、まずここに表示されます。</translation>
    </message>
    <message>
        <source>Put right what is marked. Then it is told here.</source>
        <translation>印の付いた箇所を直してください。その後、ここに内容が表示されます。</translation>
    </message>
    <message>
        <source>This cannot be applied: {reason}</source>
        <translation>適用できません：{reason}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>適用中…</translation>
    </message>
    <message>
        <source>Traffic will leave the tunnel</source>
        <translation>通信がトンネルの外に出ます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
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
            <numerusform>%Ln 行を貼り付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln 件は既にあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not understood</source>
        <translation>
            <numerusform>%Ln 件は解釈できません</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is too much for this list</source>
        <translation>残りはこのリストに入りきりません</translation>
    </message>
    <message>
        <source>Keep these settings?</source>
        <translation>この設定を維持しますか？</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message numerus="yes">
        <source>Going back in %Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒後に元に戻します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can go back for %Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒間は元に戻せます</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer they stay: going back by itself would let traffic out beside the tunnel.</source>
        <translation>回答がなければこのまま残ります。自動的に元に戻すと、通信がトンネルを通らずに外に出てしまうためです。</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>セッション名</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>最大パケット (MTU)</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>Addresses of the other end</source>
        <translation>相手側のアドレス</translation>
    </message>
    <message>
        <source>Networks through the tunnel</source>
        <translation>トンネルを通るネットワーク</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>これらのサーバーのドメイン</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>ローカルネットワークへのアクセスを維持する</translation>
    </message>
    <message>
        <source>How the tunnel is called in lists and questions.</source>
        <translation>一覧や確認に表示されるトンネルの名前です。</translation>
    </message>
    <message>
        <source>In bytes. 1500 is usual; smaller where large packets get lost.</source>
        <translation>バイト単位です。通常は 1500 です。大きなパケットが失われる場合は小さくします。</translation>
    </message>
    <message>
        <source>With the size of their network, such as 10.0.0.2/24.</source>
        <translation>10.0.0.2/24 のように、ネットワークの大きさを付けます。</translation>
    </message>
    <message>
        <source>Only where the tunnel leads to a single computer.</source>
        <translation>トンネルが 1 台のコンピューターだけにつながる場合のみです。</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. 0.0.0.0/0 and ::/0 are all traffic.</source>
        <translation>10.0.0.0/8 などです。0.0.0.0/0 と ::/0 はすべての通信です。</translation>
    </message>
    <message>
        <source>Who is asked for names while the tunnel is connected.</source>
        <translation>トンネルが接続している間の、名前の問い合わせ先です。</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers above. Without any, every name is.</source>
        <translation>これらのドメイン内の名前を上のサーバーに問い合わせます。ドメインがなければ、すべての名前を問い合わせます。</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>すべての通信を通すトンネルがあっても、周囲のプリンターなどの機器には、トンネルの外で引き続きアクセスできます。そこにいるほかの全員も同様です。</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>ネットワークを追加</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>ドメインを追加</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>{row} 行目：{problem}</translation>
    </message>
    <message>
        <source>This takes {size} bytes, and {limit} are allowed. Take a shorter name.</source>
        <translation>これは {size} バイトですが、許容されるのは {limit} バイトです。もっと短い名前にしてください。</translation>
    </message>
    <message>
        <source>This name holds something that is no text.</source>
        <translation>この名前にはテキストでないものが含まれています。</translation>
    </message>
    <message>
        <source>Type a whole number of bytes.</source>
        <translation>バイト数を整数で入力してください。</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>{least}～{most} バイトにできます。</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6 には {six} バイト必要です。値を大きくするか、IPv6 のアドレスとネットワークを削除してください。</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>「{text}」は 10.0.0.2/24 や fd00::2/64 のようなアドレスではありません。</translation>
    </message>
    <message>
        <source>/0 would claim every address. Give the size of its network.</source>
        <translation>/0 はすべてのアドレスを対象にします。アドレスのネットワークの大きさを指定してください。</translation>
    </message>
    <message>
        <source>No computer can have the address {text}.</source>
        <translation>コンピューターのアドレスを {text} にすることはできません。</translation>
    </message>
    <message>
        <source>“{text}” is not a network such as 10.0.0.0/8 or fd00::/64.</source>
        <translation>「{text}」は 10.0.0.0/8 や fd00::/64 のようなネットワークではありません。</translation>
    </message>
    <message>
        <source>{text} is an address in a network. The network is {more}.</source>
        <translation>{text} はネットワーク内のアドレスです。ネットワークは {more} です。</translation>
    </message>
    <message>
        <source>No tunnel can carry {text}.</source>
        <translation>どのトンネルも {text} の通信を通すことはできません。</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.1 or fd00::1.</source>
        <translation>「{text}」は 10.0.0.1 や fd00::1 のようなアドレスではありません。</translation>
    </message>
    <message>
        <source>No DNS server of a tunnel can have the address {text}.</source>
        <translation>トンネルの DNS サーバーのアドレスを {text} にすることはできません。</translation>
    </message>
    <message>
        <source>“{text}” is not a domain such as corp.example.</source>
        <translation>「{text}」は corp.example のようなドメインではありません。</translation>
    </message>
    <message>
        <source>{text} is there already, with another size of its network.</source>
        <translation>{text} は、ネットワークの大きさが異なるものが既にあります。</translation>
    </message>
    <message>
        <source>{text} is an address of this computer already.</source>
        <translation>{text} は既にこのコンピューターのアドレスです。</translation>
    </message>
    <message>
        <source>There can be {more}. Remove some.</source>
        <translation>最大 {more} 件です。一部を削除してください。</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Reset the counters of {name}?</source>
        <translation>{name} のカウンターをリセットしますか？</translation>
    </message>
    <message>
        <source>What it sent and received since it connected counts from zero again, for every program. This cannot be undone. Today, this month and the graph stay as they are.</source>
        <translation>接続してから送受信した量が、すべてのプログラムに対して、再びゼロから数えられます。元に戻すことはできません。今日、今月、グラフの値はそのままです。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Clear the traffic history?</source>
        <translation>通信量の履歴を消去しますか？</translation>
    </message>
    <message>
        <source>The graph and the totals of all tunnels are deleted from this computer. This cannot be undone.</source>
        <translation>すべてのトンネルのグラフと合計が、このコンピューターから削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Export the traffic history</source>
        <translation>通信量の履歴のエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} に書き込めませんでした：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to {path}</source>
        <translation>
            <numerusform>%n 行を {path} に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from zero again.</source>
        <translation>{name} を再びゼロから数えます。</translation>
    </message>
    <message>
        <source>The traffic history is empty now.</source>
        <translation>通信量の履歴は空になりました。</translation>
    </message>
    <message>
        <source>Nothing passed in this time</source>
        <translation>この期間に通信はありませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n other tunnels</source>
        <translation>
            <numerusform>ほかの %n 件のトンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>{received} / {sent}</source>
        <comment>amounts</comment>
        <translation>{received} / {sent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>All tunnels together</source>
        <translation>すべてのトンネルの合計</translation>
    </message>
    <message>
        <source>Each tunnel by itself</source>
        <translation>トンネルごと</translation>
    </message>
    <message>
        <source>Graph of the traffic, last {length}: {name}</source>
        <translation>通信量のグラフ、直近 {length}：{name}</translation>
    </message>
    <message>
        <source>The arrow keys read the values of a moment.</source>
        <translation>矢印キーで各時点の値を読み取れます。</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>通信はまだありません</translation>
    </message>
    <message>
        <source>As soon as a tunnel is connected, what it sends and receives is drawn here. The history stays on this computer, for you alone.</source>
        <translation>トンネルが接続するとすぐに、送受信した量がここに描かれます。履歴はこのコンピューターに、あなただけのために残ります。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}：{amount}</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>カウンターをリセット…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>履歴を消去…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Forget what passed until now</source>
        <translation>これまでの記録を忘れます</translation>
    </message>
    <message>
        <source>Write the whole history into a file</source>
        <translation>履歴全体をファイルに書き込みます</translation>
    </message>
    <message>
        <source>Choose a tunnel in the table first</source>
        <translation>まず表でトンネルを選択してください</translation>
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
        <translation>日別または月別の通信</translation>
    </message>
    <message>
        <source>The newest is first. Above the graph you choose whose traffic it is.</source>
        <translation>新しいものが先です。どの通信かはグラフの上で選びます。</translation>
    </message>
    <message>
        <source>Whether the graph stands still; what passes is counted all the same</source>
        <translation>グラフを止めるかどうか。通信は止めていても数えられます</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Show the last {length}</source>
        <translation>直近 {length} を表示</translation>
    </message>
    <message>
        <source>Whose traffic</source>
        <translation>誰の通信量か</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>What each tunnel carried in all</source>
        <translation>各トンネルが運んだ合計</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>What passed on each day</source>
        <translation>各日に通った量</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>What passed in each month</source>
        <translation>各月に通った量</translation>
    </message>
    <message>
        <source>Since connected</source>
        <translation>接続してから</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>受信 {received}、送信 {sent}</translation>
    </message>
    <message>
        <source>Totals by tunnel</source>
        <translation>トンネル別の合計</translation>
    </message>
    <message>
        <source>The arrow keys choose the tunnel to reset.</source>
        <translation>矢印キーでリセットするトンネルを選びます。</translation>
    </message>
    <message>
        <source>Other tunnels</source>
        <translation>ほかのトンネル</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>WireGuard プロファイル</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 時間</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no rate</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Received: {now} now, {peak} at most, {total} in all.</source>
        <translation>受信：現在 {now}、最大 {peak}、合計 {total}。</translation>
    </message>
    <message>
        <source>Received: {peak} at most, {total} in all.</source>
        <translation>受信：最大 {peak}、合計 {total}。</translation>
    </message>
    <message>
        <source>Sent: {now} now, {peak} at most, {total} in all.</source>
        <translation>送信：現在 {now}、最大 {peak}、合計 {total}。</translation>
    </message>
    <message>
        <source>Sent: {peak} at most, {total} in all.</source>
        <translation>送信：最大 {peak}、合計 {total}。</translation>
    </message>
    <message>
        <source>{name}: received {received}, sent {sent}</source>
        <translation>{name}：受信 {received}、送信 {sent}</translation>
    </message>
    <message>
        <source>Received {rate}</source>
        <translation>受信 {rate}</translation>
    </message>
    <message>
        <source>Sent {rate}</source>
        <translation>送信 {rate}</translation>
    </message>
    <message>
        <source>An average: vpngui did not look at that time.</source>
        <translation>平均値：vpngui はこの時点を観測していません。</translation>
    </message>
    <message>
        <source>{rate} (at most {peak})</source>
        <comment>average and highest rate</comment>
        <translation>{rate}（最大 {peak}）</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>traffic is blocked</source>
        <translation>通信はブロックされています</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>受信 {received}、送信 {sent}</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>システムバスに接続できません</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN サービスは実行されていません</translation>
    </message>
    <message>
        <source>vpngui may not answer for you here</source>
        <translation>ここでは vpngui があなたの代わりに回答することはできません</translation>
    </message>
    <message>
        <source>This computer has no packet filter</source>
        <translation>このコンピューターにはパケットフィルターがありません</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Answer the question…</source>
        <translation>確認に回答…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tunnels</comment>
        <translation>
            <numerusform>ほか %Ln 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block everything</source>
        <translation>すべてをブロック</translation>
    </message>
    <message>
        <source>Open vpngui</source>
        <translation>vpngui を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
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
        <translation>切断済み</translation>
    </message>
    <message>
        <source>Blocked while disconnected</source>
        <translation>切断中はブロック</translation>
    </message>
    <message>
        <source>Asks to connect</source>
        <translation>接続の許可を求めています</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>of a VPN server</comment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Asks to disconnect</source>
        <translation>切断の許可を求めています</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>no handshake for {duration}</source>
        <translation>{duration}ハンドシェイクなし</translation>
    </message>
    <message>
        <source>last handshake {duration} ago</source>
        <translation>最後のハンドシェイクは{duration}前</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>{duration} 経過</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}：{error}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>システムバスに接続できません</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN サービスは実行されていません</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>トンネルはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asking</source>
        <translation>
            <numerusform>許可待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>エラー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>of VPN servers</comment>
        <translation>
            <numerusform>応答なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connecting</source>
        <translation>
            <numerusform>接続中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>接続済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnected</source>
        <translation>
            <numerusform>切断済み %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>システムバスに接続できません</translation>
    </message>
    <message>
        <source>vpngui talks to its service over it. It tries again by itself; until then it neither sees nor changes anything. What the service allowed or blocked stays so.</source>
        <translation>vpngui はシステムバスを介してサービスと通信します。自動的に再試行しますが、それまでは何も確認も変更もできません。サービスが許可またはブロックしたものはそのままです。</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN サービスは実行されていません</translation>
    </message>
    <message>
        <source>Until it runs, no application can make a tunnel. vpngui notices by itself when it does. Start it as an administrator:</source>
        <translation>実行されるまで、どのアプリケーションもトンネルを作成できません。実行されると vpngui が自動的に検知します。管理者として起動してください：</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>トンネルはありません</translation>
    </message>
    <message>
        <source>Connect a profile, or start an application that makes a VPN tunnel. It is listed here, and nothing goes through it before you allow that.</source>
        <translation>プロファイルを接続するか、VPN トンネルを作成するアプリケーションを起動してください。ここに表示され、許可するまで何も通りません。</translation>
    </message>
    <message>
        <source>Waiting for the VPN service</source>
        <translation>VPN サービスを待っています</translation>
    </message>
    <message>
        <source>It was asked what there is, and has not answered yet.</source>
        <translation>現在の状態を問い合わせましたが、まだ応答がありません。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Restart vpngui now?</source>
        <translation>いま vpngui を再起動しますか？</translation>
    </message>
    <message>
        <source>What you typed and did not apply is lost. Tunnels stay as they are.</source>
        <translation>入力して適用していない内容は失われます。トンネルはそのままです。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A question waits for your answer.</source>
        <translation>回答を待っている質問があります。</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>確認を表示</translation>
    </message>
    <message>
        <source>vpngui was updated. Until it is restarted, what you have not opened yet may not work.</source>
        <translation>vpngui が更新されました。再起動するまで、まだ開いていない部分が動作しないことがあります。</translation>
    </message>
    <message>
        <source>Applications cannot ask you for permission here, so none can connect: {reason}</source>
        <translation>ここではアプリケーションがあなたに許可を求めることができないため、どれも接続できません：{reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
</TS>
