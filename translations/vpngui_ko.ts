<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Connections</name>
    <message>
        <source>What it stops can leave this computer outside the tunnel again. It stays lifted until you allow the tunnel to connect the next time.</source>
        <translation>이 차단이 막고 있던 트래픽이 다시 터널 밖으로 이 컴퓨터에서 나갈 수 있습니다. 다음에 이 터널의 연결을 허용할 때까지 해제된 상태로 남습니다.</translation>
    </message>
    <message>
        <source>Lift the block of {name}?</source>
        <translation>{name} 터널의 차단을 해제할까요?</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. Its application loses it and can make another one.</source>
        <translation>즉시 연결이 끊기고, 이 터널을 통하던 트래픽은 다시 밖으로 나갑니다. 애플리케이션은 이 터널을 잃게 되며 다른 터널을 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Its application loses it and can make another one.</source>
        <translation>애플리케이션은 이 터널을 잃게 되며 다른 터널을 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} 터널을 제거할까요?</translation>
    </message>
    <message>
        <source>No block of yours is kept. A block list stops traffic here.</source>
        <translation>유지 중인 내 차단이 없습니다. 여기서는 차단 목록이 트래픽을 막고 있습니다.</translation>
    </message>
    <message>
        <source>Some or all traffic is stopped by a block list or a kept block.</source>
        <translation>트래픽의 일부 또는 전부를 차단 목록이나 유지된 차단이 막고 있습니다.</translation>
    </message>
    <message>
        <source>Its block ends with it: traffic goes outside again. The profile stays, and can connect again.</source>
        <translation>차단도 함께 끝나며, 트래픽이 다시 밖으로 나갑니다. 프로필은 남아 있고 다시 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. The profile stays, and can connect again.</source>
        <translation>바로 연결이 끊기며, 터널을 지나던 것이 다시 밖으로 나갑니다. 프로필은 남아 있고 다시 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>The profile stays, and can connect again.</source>
        <translation>프로필은 남아 있고 다시 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>차단 목록</translation>
    </message>
    <message>
        <source>Lift kept blocks</source>
        <translation>유지된 차단 해제</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Everything about the tunnel that is chosen</source>
        <translation>선택한 터널의 모든 정보</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>터널 검색</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Search for nothing any more</source>
        <translation>더 이상 아무것도 찾지 않기</translation>
    </message>
    <message>
        <source>No tunnel matches “{text}”.</source>
        <translation>일치하는 터널이 없습니다: “{text}”.</translation>
    </message>
    <message>
        <source>Stop keeping the block of {name}?</source>
        <translation>{name}의 차단을 더 이상 유지하지 않을까요?</translation>
    </message>
    <message>
        <source>It ends with its application, or at once if that has ended. Other kept blocks stay.</source>
        <translation>애플리케이션과 함께 끝나며, 이미 끝났다면 바로 끝납니다. 다른 유지된 차단은 남습니다.</translation>
    </message>
    <message>
        <source>All kept blocks</source>
        <translation>유지된 모든 차단</translation>
    </message>
    <message>
        <source>Lift the kept block of {name}?</source>
        <translation>{name}의 유지된 차단을 해제할까요?</translation>
    </message>
    <message>
        <source>Lift all kept blocks?</source>
        <translation>유지된 차단을 모두 해제할까요?</translation>
    </message>
    <message>
        <source>What it stops can leave this computer again. Blocks of applications that still run stay as long as these want them.</source>
        <translation>막혀 있던 것이 다시 이 컴퓨터를 떠날 수 있습니다. 아직 실행 중인 애플리케이션의 차단은 애플리케이션이 원하는 동안 남습니다.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>연결 끊기</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>트래픽</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>차단 해제</translation>
    </message>
    <message>
        <source>Keep block</source>
        <translation>차단 유지</translation>
    </message>
    <message>
        <source>Don&apos;t keep block</source>
        <translation>차단 유지 안 함</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>The block of {name} stays until you lift it</source>
        <translation>{name}의 차단은 해제할 때까지 남습니다</translation>
    </message>
    <message>
        <source>The block of {name} ends when you remove the tunnel</source>
        <translation>{name}의 차단은 터널을 제거하면 끝납니다</translation>
    </message>
    <message>
        <source>Removes the tunnel of {name}; the profile stays</source>
        <translation>{name}의 터널을 제거합니다. 프로필은 남습니다</translation>
    </message>
    <message>
        <source>Shows what will happen before {name} is connected</source>
        <translation>{name} 터널이 연결되기 전에 어떻게 되는지 보여 줍니다</translation>
    </message>
    <message>
        <source>Takes {name} down; nothing goes through it any more</source>
        <translation>{name} 터널의 연결을 끊습니다. 더 이상 아무것도 이 터널을 통하지 않습니다</translation>
    </message>
    <message>
        <source>Shows the question that {name} waits for</source>
        <translation>{name} 터널이 답변을 기다리는 질문을 보여 줍니다</translation>
    </message>
    <message>
        <source>Opens the settings of {name}</source>
        <translation>{name} 터널의 설정을 엽니다</translation>
    </message>
    <message>
        <source>Shows how much goes through {name}</source>
        <translation>{name} 터널을 통하는 트래픽의 양을 보여 줍니다</translation>
    </message>
    <message>
        <source>Lets traffic pass again that {name} blocks</source>
        <translation>{name} 터널이 차단하는 트래픽을 다시 통과시킵니다</translation>
    </message>
    <message>
        <source>The block of {name} stays when its application ends</source>
        <translation>{name} 터널의 차단은 애플리케이션이 끝나도 남습니다</translation>
    </message>
    <message>
        <source>The block of {name} ends with its application</source>
        <translation>{name} 터널의 차단은 애플리케이션과 함께 끝납니다</translation>
    </message>
    <message>
        <source>Copies everything that is known about {name}</source>
        <translation>{name} 터널에 대해 알려진 모든 것을 복사합니다</translation>
    </message>
    <message>
        <source>Removes {name}; its application loses it</source>
        <translation>{name} 터널을 제거합니다. 애플리케이션은 이 터널을 잃게 됩니다</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>WireGuard 프로필</translation>
    </message>
    <message>
        <source>received {rate}, {total} in all</source>
        <translation>수신 {rate}, 합계 {total}</translation>
    </message>
    <message>
        <source>sent {rate}, {total} in all</source>
        <translation>송신 {rate}, 합계 {total}</translation>
    </message>
    <message>
        <source>Blocks other traffic, kept</source>
        <translation>다른 트래픽 차단, 유지됨</translation>
    </message>
    <message>
        <source>Blocks other traffic</source>
        <translation>다른 트래픽 차단</translation>
    </message>
    <message>
        <source>VPN tunnels</source>
        <translation>VPN 터널</translation>
    </message>
    <message>
        <source>The arrow keys choose a tunnel, Enter shows everything about it.</source>
        <translation>화살표 키로 터널을 선택하고, Enter로 모든 정보를 봅니다.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>VPN Tunnels</source>
        <translation>VPN 터널</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel, and see what goes through it</source>
        <translation>어떤 애플리케이션이 VPN 터널을 쓸 수 있는지 결정하고, 터널을 지나는 것을 봅니다</translation>
    </message>
    <message>
        <source>vpn;tunnel;privacy;network;</source>
        <extracomment>Words for a search, each with a semicolon behind it.</extracomment>
        <translation>vpn;터널;개인 정보;프라이버시;네트워크;</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel</source>
        <translation>어떤 애플리케이션이 VPN 터널을 쓸 수 있는지 결정합니다</translation>
    </message>
    <message>
        <source>Any application may ask for a VPN tunnel. You are shown who asks and what will happen, and you decide. Whatever you decide holds: nothing comes up without your answer, and when the application ends, its tunnel is gone.</source>
        <translation>어떤 애플리케이션이든 VPN 터널을 요청할 수 있습니다. 누가 요청하고 무슨 일이 일어날지 보여 드리며, 결정은 사용자가 합니다. 결정한 것은 지켜집니다. 답변 없이는 아무것도 연결되지 않고, 애플리케이션이 끝나면 그 터널도 사라집니다.</translation>
    </message>
    <message>
        <source>A prompt that a keypress in mid-typing cannot answer</source>
        <translation>입력 중에 잘못 누른 키로는 답할 수 없는 질문</translation>
    </message>
    <message>
        <source>The tunnels on this computer, whose they are, and what goes through them right now</source>
        <translation>이 컴퓨터의 터널, 누구의 것인지, 지금 무엇이 지나는지</translation>
    </message>
    <message>
        <source>A tray icon that tells the state without relying on colour</source>
        <translation>색에만 의존하지 않고 상태를 알려 주는 트레이 아이콘</translation>
    </message>
    <message>
        <source>The vpngui contributors</source>
        <translation>vpngui 기여자</translation>
    </message>
    <message>
        <source>The first version: a tunnel, asked for, allowed by a person, used, and gone without a trace.</source>
        <translation>첫 버전: 요청되고, 사람이 허용하고, 사용되고, 흔적 없이 사라지는 터널.</translation>
    </message>
    <message>
        <source>Make a VPN tunnel</source>
        <translation>VPN 터널 만들기</translation>
    </message>
    <message>
        <source>Authentication is required for an application to make a VPN tunnel</source>
        <translation>애플리케이션이 VPN 터널을 만들려면 인증이 필요합니다</translation>
    </message>
    <message>
        <source>Answer for the person at the screen whether a VPN tunnel may come up</source>
        <translation>VPN 터널을 연결해도 되는지 화면 앞의 사람을 대신해 답변</translation>
    </message>
    <message>
        <source>Authentication is required to answer for the person at the screen</source>
        <translation>화면 앞의 사람을 대신해 답변하려면 인증이 필요합니다</translation>
    </message>
    <message>
        <source>See and end the VPN tunnels of other people</source>
        <translation>다른 사람의 VPN 터널 보기와 끝내기</translation>
    </message>
    <message>
        <source>Authentication is required to see or end the VPN tunnels of other people</source>
        <translation>다른 사람의 VPN 터널을 보거나 끝내려면 인증이 필요합니다</translation>
    </message>
    <message>
        <source>Keep networks blocked when no VPN tunnel is up</source>
        <translation>연결된 VPN 터널이 없을 때 네트워크를 계속 차단</translation>
    </message>
    <message>
        <source>Authentication is required to change what stays blocked when no VPN tunnel is up</source>
        <translation>연결된 VPN 터널이 없을 때 계속 차단되는 것을 바꾸려면 인증이 필요합니다</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>애플리케이션</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>트래픽</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>무엇이 잘못되었나</translation>
    </message>
    <message>
        <source>vpngui keeps trying. If that goes on: is this computer online, and do the profile&apos;s endpoint and keys fit the server?</source>
        <translation>vpngui가 계속 시도합니다. 계속된다면: 이 컴퓨터가 온라인이고, 프로필의 엔드포인트와 키가 서버에 맞나요?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>할 수 있는 일</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>동작 시작</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>연결 시작</translation>
    </message>
    <message>
        <source>New settings are being tried and go back by themselves unless kept</source>
        <translation>새 설정을 시험 중이며, 유지하지 않으면 자동으로 되돌아갑니다</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>시험 중</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>Nothing of this computer goes beside the tunnel</source>
        <translation>이 컴퓨터의 아무것도 터널 밖으로 나가지 않습니다</translation>
    </message>
    <message>
        <source>All traffic of this computer is blocked except:</source>
        <translation>이 컴퓨터의 모든 트래픽이 다음을 제외하고 차단됩니다:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks through the tunnel</source>
        <translation>
            <numerusform>터널을 통하는 네트워크 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing through the tunnel</source>
        <translation>터널을 통하는 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks outside the tunnel</source>
        <translation>
            <numerusform>터널 밖의 네트워크 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing outside the tunnel</source>
        <translation>터널 밖의 것 없음</translation>
    </message>
    <message>
        <source>Kept: it stays until you lift it, also when you log out</source>
        <translation>유지됨: 로그아웃해도 해제할 때까지 남습니다</translation>
    </message>
    <message>
        <source>Kept: it stays when the application ends</source>
        <translation>유지됨: 애플리케이션이 끝나도 남습니다</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>프로세스</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>인터페이스</translation>
    </message>
    <message>
        <source>{name}, number {index}</source>
        <translation>{name}, 번호 {index}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>상대편</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 서버</translation>
    </message>
    <message>
        <source>Names below</source>
        <translation>이름 조회 도메인</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>계속 접근 가능</translation>
    </message>
    <message>
        <source>not reachable while connected</source>
        <translation>연결되어 있는 동안 접근 불가</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>로컬 네트워크</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>송신</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>합계 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>패킷 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets lost</source>
        <translation>
            <numerusform>패킷 %Ln개 손실</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>WireGuard</source>
        <translation>WireGuard</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>서버 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>마지막 핸드셰이크</translation>
    </message>
    <message>
        <source>On: once it was connected, nothing goes beside it, not even while it is down</source>
        <translation>켜짐: 한 번 연결된 뒤에는 연결이 끊긴 동안에도 아무것도 터널 밖으로 나가지 않습니다</translation>
    </message>
    <message>
        <source>Off: while it is down, traffic goes outside</source>
        <translation>꺼짐: 연결이 끊긴 동안 트래픽이 밖으로 나갑니다</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>킬 스위치</translation>
    </message>
    <message>
        <source>in the system&apos;s kernel</source>
        <translation>시스템의 커널에서</translation>
    </message>
    <message>
        <source>by the program wireguard-go</source>
        <translation>wireguard-go 프로그램으로</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>by whom</comment>
        <translation>암호화</translation>
    </message>
    <message>
        <source>reached at {address}</source>
        <translation>{address}에서 연결됨</translation>
    </message>
    <message>
        <source>its address is not known yet</source>
        <translation>주소를 아직 알 수 없음</translation>
    </message>
    <message>
        <source>last handshake: {when}</source>
        <translation>마지막 핸드셰이크: {when}</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>받음 {received}, 보냄 {sent}</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a handshake</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>{duration} 전</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Works</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>작동 안 함</translation>
    </message>
    <message>
        <source>Not looked at: {unseen}.</source>
        <translation>살펴보지 않은 것: {unseen}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things do not work</source>
        <translation>
            <numerusform>%Ln개 항목이 작동하지 않습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything needed works; %Ln things are worth knowing</source>
        <translation>
            <numerusform>필요한 것은 모두 작동합니다. 알아 둘 만한 것이 %Ln개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>모두 작동합니다</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>None: nothing can be blocked</source>
        <translation>없음: 아무것도 차단할 수 없습니다</translation>
    </message>
    <message>
        <source>iptables, with sets of addresses</source>
        <translation>iptables, 주소 집합 사용</translation>
    </message>
    <message>
        <source>None: names are looked up as without a tunnel</source>
        <translation>없음: 이름 조회는 터널이 없을 때와 같습니다</translation>
    </message>
    <message>
        <source>The file {file}</source>
        <translation>파일 {file}</translation>
    </message>
    <message>
        <source>This is {os}, kernel {kernel}.</source>
        <translation>운영 체제 {os}, 커널 {kernel}.</translation>
    </message>
    <message>
        <source>The system bus does not answer: {reason}</source>
        <translation>시스템 버스가 응답하지 않습니다: {reason}</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>시스템 버스가 응답합니다.</translation>
    </message>
    <message>
        <source>The VPN service runs, but does not answer: {reason}</source>
        <translation>VPN 서비스가 실행 중이지만 응답하지 않습니다: {reason}</translation>
    </message>
    <message>
        <source>The VPN service is not running. It starts when it is needed.</source>
        <translation>VPN 서비스가 실행 중이 아닙니다. 필요할 때 시작됩니다.</translation>
    </message>
    <message>
        <source>The VPN service is not running, and nothing starts it.</source>
        <translation>VPN 서비스가 실행 중이 아니며, 시작해 주는 것도 없습니다.</translation>
    </message>
    <message>
        <source>The VPN service runs, version {version}.</source>
        <translation>VPN 서비스가 실행 중입니다. 버전 {version}.</translation>
    </message>
    <message>
        <source>The VPN service has another version than this app ({version}).</source>
        <translation>VPN 서비스의 버전이 이 vpngui 앱({version})과 다릅니다.</translation>
    </message>
    <message>
        <source>There is no packet filter. Nothing can be blocked, and no tunnel can carry all traffic.</source>
        <translation>패킷 필터가 없습니다. 아무것도 차단할 수 없고, 어느 터널도 모든 트래픽을 전달할 수 없습니다.</translation>
    </message>
    <message>
        <source>Traffic is blocked with {name}.</source>
        <translation>트래픽 차단 방식: {name}.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are not used.</source>
        <translation>터널의 DNS 서버가 사용되지 않습니다.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are set through: {name}</source>
        <translation>터널의 DNS 서버 설정 방식: {name}</translation>
    </message>
    <message>
        <source>There is no WireGuard. Profiles cannot be connected.</source>
        <translation>WireGuard가 없습니다. 프로필을 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Profiles are connected by WireGuard ({name}).</source>
        <translation>프로필은 WireGuard({name})로 연결됩니다.</translation>
    </message>
    <message>
        <source>The files of these block lists were damaged: {lists}.</source>
        <translation>다음 차단 목록의 파일이 손상되었습니다: {lists}.</translation>
    </message>
    <message>
        <source>polkit does not answer, so every request is refused.</source>
        <translation>polkit이 응답하지 않으므로 모든 요청이 거부됩니다.</translation>
    </message>
    <message>
        <source>vpngui is not installed completely: polkit does not know {actions}.</source>
        <translation>vpngui가 완전히 설치되지 않았습니다. polkit에 다음이 등록되어 있지 않습니다: {actions}.</translation>
    </message>
    <message>
        <source>polkit answers, and knows vpngui.</source>
        <translation>polkit이 응답하며 vpngui를 알고 있습니다.</translation>
    </message>
    <message>
        <source>Your programs may ask for tunnels.</source>
        <translation>내 프로그램은 터널을 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Your programs may not ask for tunnels in this session.</source>
        <translation>이 세션에서는 내 프로그램이 터널을 요청할 수 없습니다.</translation>
    </message>
    <message>
        <source>You may answer their requests.</source>
        <translation>내 프로그램의 요청에 답변할 수 있습니다.</translation>
    </message>
    <message>
        <source>You may not answer requests in this session.</source>
        <translation>이 세션에서는 요청에 답변할 수 없습니다.</translation>
    </message>
    <message>
        <source>This kernel makes no tunnel interfaces: {reason}</source>
        <translation>이 커널은 터널 인터페이스를 만들지 못합니다: {reason}</translation>
    </message>
    <message>
        <source>The kernel makes tunnel interfaces.</source>
        <translation>커널이 터널 인터페이스를 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>The VPN service is not running, but this is left of it: {things}.</source>
        <translation>VPN 서비스가 실행 중이 아니지만 다음이 남아 있습니다: {things}.</translation>
    </message>
    <message>
        <source>In the network of this computer: {things}.</source>
        <translation>이 컴퓨터의 네트워크에 있는 것: {things}.</translation>
    </message>
    <message>
        <source>There is nothing of vpngui in the network of this computer.</source>
        <translation>이 컴퓨터의 네트워크에 vpngui의 것이 없습니다.</translation>
    </message>
    <message>
        <source>The reverse path filter of {links} is strict. It drops what a VPN server answers while its tunnel carries all traffic.</source>
        <translation>{links}의 역방향 경로 필터가 엄격 모드입니다. 터널이 모든 트래픽을 전달하는 동안 VPN 서버의 응답을 버립니다.</translation>
    </message>
    <message>
        <source>The reverse path filter lets the answers of VPN servers in.</source>
        <translation>역방향 경로 필터가 VPN 서버의 응답을 통과시킵니다.</translation>
    </message>
    <message>
        <source>The bus of this session does not answer: {reason}</source>
        <translation>이 세션의 버스가 응답하지 않습니다: {reason}</translation>
    </message>
    <message>
        <source>The bus of this session answers.</source>
        <translation>이 세션의 버스가 응답합니다.</translation>
    </message>
    <message>
        <source>The app runs.</source>
        <translation>vpngui 앱이 실행 중입니다.</translation>
    </message>
    <message>
        <source>The app is not running. It starts when it is needed.</source>
        <translation>vpngui 앱이 실행 중이 아닙니다. 필요할 때 시작됩니다.</translation>
    </message>
    <message>
        <source>The app is not running, and nothing starts it.</source>
        <translation>vpngui 앱이 실행 중이 아니며, 시작해 주는 것도 없습니다.</translation>
    </message>
    <message>
        <source>The VPN service does not take the answers of this app.</source>
        <translation>VPN 서비스가 이 vpngui 앱의 답변을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>이 데스크톱은 트레이 아이콘을 표시합니다.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>이 데스크톱은 트레이 아이콘을 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Start the D-Bus system bus. It is in the package dbus.</source>
        <translation>D-Bus 시스템 버스를 시작하십시오. dbus 패키지에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Start it anew, as an administrator:</source>
        <translation>관리자 권한으로 다시 시작하십시오:</translation>
    </message>
    <message>
        <source>Start it, as an administrator:</source>
        <translation>관리자 권한으로 시작하십시오:</translation>
    </message>
    <message>
        <source>Install nftables, then start the service anew:</source>
        <translation>nftables를 설치한 다음 서비스를 다시 시작하십시오:</translation>
    </message>
    <message>
        <source>Unless that is meant so, start the helper that sets them:</source>
        <translation>의도한 것이 아니라면 DNS 서버를 설정하는 도우미를 시작하십시오:</translation>
    </message>
    <message>
        <source>Where they are wanted, install wireguard-go, then start the service anew:</source>
        <translation>필요하면 wireguard-go를 설치하고 서비스를 다시 시작하세요:</translation>
    </message>
    <message>
        <source>Set the lists up anew. What was in them was set aside in {folder}.</source>
        <translation>목록을 새로 만드세요. 들어 있던 것은 {folder}에 따로 보관되었습니다.</translation>
    </message>
    <message>
        <source>Install polkit, and start it:</source>
        <translation>polkit을 설치하고 시작하십시오:</translation>
    </message>
    <message>
        <source>Install all parts of vpngui, then have the bus read them:</source>
        <translation>vpngui의 모든 구성 요소를 설치한 다음 버스가 읽어 들이게 하십시오:</translation>
    </message>
    <message>
        <source>Log in at the screen, or have the administrator allow {action} in polkit.</source>
        <translation>컴퓨터 화면에서 직접 로그인하거나, 관리자에게 polkit에서 다음을 허용해 달라고 하십시오: {action}.</translation>
    </message>
    <message>
        <source>Load the driver, or start the computer anew:</source>
        <translation>드라이버를 불러오거나 컴퓨터를 다시 시작하십시오:</translation>
    </message>
    <message>
        <source>Take it away:</source>
        <translation>제거하십시오:</translation>
    </message>
    <message>
        <source>Make it loose, until the computer starts anew. A file in {folder} makes it last.</source>
        <translation>컴퓨터를 다시 시작할 때까지 느슨한 모드로 바꿉니다. {folder}에 파일을 두면 계속 유지됩니다.</translation>
    </message>
    <message>
        <source>Start vpngui in a desktop session.</source>
        <translation>데스크톱 세션에서 vpngui를 시작하십시오.</translation>
    </message>
    <message>
        <source>Start it:</source>
        <translation>시작하십시오:</translation>
    </message>
    <message>
        <source>The top of the window says why. Another program may answer for you.</source>
        <translation>이유는 창 위쪽에 나와 있습니다. 다른 프로그램이 나 대신 답변하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The menu of applications opens the window.</source>
        <translation>애플리케이션 메뉴에서 창을 열 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>All traffic</source>
        <translation>모든 트래픽</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>다음 네트워크</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Nothing goes to this peer yet.</source>
        <translation>아직 이 피어로 가는 것이 없습니다.</translation>
    </message>
    <message>
        <source>All of IPv4 goes to it, but not IPv6: that would be ::/0.</source>
        <translation>IPv4는 모두 이 피어로 가지만 IPv6는 가지 않습니다. 그러려면 ::/0이 필요합니다.</translation>
    </message>
    <message>
        <source>All of IPv6 goes to it, but not IPv4: that would be 0.0.0.0/0.</source>
        <translation>IPv6는 모두 이 피어로 가지만 IPv4는 가지 않습니다. 그러려면 0.0.0.0/0이 필요합니다.</translation>
    </message>
    <message>
        <source>When it connects, and what it stops</source>
        <translation>언제 연결하고 무엇을 막는지</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Keep the profile as it is here</source>
        <translation>프로필을 여기 있는 대로 저장합니다</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>What it says, and what vpngui does with it</source>
        <translation>무엇이 적혀 있고, vpngui가 그것으로 무엇을 하는지</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>저장하지 않고 나갈까요?</translation>
    </message>
    <message>
        <source>What you changed in this profile would be lost.</source>
        <translation>이 프로필에서 바꾼 것이 사라집니다.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>새 키 쌍</translation>
    </message>
    <message>
        <source>Public key of this computer</source>
        <translation>이 컴퓨터의 공개 키</translation>
    </message>
    <message>
        <source>The other end needs this one: hand it on to who runs it.</source>
        <translation>상대편에 필요합니다. 상대편을 운영하는 사람에게 전달하세요.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름 찾기</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>드물게 필요한 것</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>프로필로 돌아가기</translation>
    </message>
    <message>
        <source>Asks first where something would be lost.</source>
        <translation>잃는 것이 있으면 먼저 묻습니다.</translation>
    </message>
    <message>
        <source>How the profile is shown</source>
        <translation>프로필을 보는 방식</translation>
    </message>
    <message>
        <source>All fields in groups, or the configuration as text.</source>
        <translation>묶음으로 나눈 모든 항목, 또는 텍스트로 된 설정.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Each value by itself</source>
        <translation>값 하나하나</translation>
    </message>
    <message>
        <source>The configuration as it is written</source>
        <translation>적힌 그대로의 설정</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>공개 키를 복사했습니다.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>피어</translation>
    </message>
    <message>
        <source>A peer is the other end, such as a server. Without one nothing can connect.</source>
        <translation>피어는 서버와 같은 상대편입니다. 피어가 없으면 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The fields below are of the chosen one.</source>
        <translation>아래 항목은 선택한 피어의 것입니다.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>피어 추가</translation>
    </message>
    <message>
        <source>Remove this peer</source>
        <translation>이 피어 제거</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>여기에 잘못된 것이 있습니다</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>새 프로필</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>저장할 수 없었습니다: {reason}.</translation>
    </message>
    <message>
        <source>This profile was removed, and its keys with it.</source>
        <translation>이 프로필과 그 키가 제거되었습니다.</translation>
    </message>
    <message>
        <source>This profile was removed. Save it to have it back.</source>
        <translation>이 프로필은 제거되었습니다. 되돌리려면 저장하세요.</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you edit it here.</source>
        <translation>여기서 편집하는 동안 이 프로필이 다른 곳에서 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Take that over</source>
        <translation>그 변경 받아들이기</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>The keys cannot be had now, and stay as they are: {reason}.</source>
        <translation>지금은 키를 가져올 수 없어 그대로 둡니다: {reason}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Saved. The connection that is there stays as it was: this counts from the next.</source>
        <translation>저장했습니다. 지금의 연결은 그대로이며, 다음 연결부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>다시 연결</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>The keys are being fetched. The keyring may ask you to unlock it.</source>
        <translation>키를 가져오고 있습니다. 키링이 잠금 해제를 요청할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need another look.</source>
        <translation>
            <numerusform>항목 %Ln개를 다시 확인해야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no peer yet, and cannot connect without one.</source>
        <translation>아직 피어가 없어 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>It has no address yet: nothing comes back without one.</source>
        <translation>아직 주소가 없습니다. 주소가 없으면 아무것도 돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>The text is not understood yet.</source>
        <translation>텍스트를 아직 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>{line}번째 줄: {reason}</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Keys are hidden. One that stays as it is here is kept; type over it to have another.</source>
        <translation>키는 숨겨져 있습니다. 그대로 두면 유지되고, 덮어쓰면 바뀝니다.</translation>
    </message>
    <message>
        <source>This profile is too long to be shown as text. Export it instead.</source>
        <translation>이 프로필은 너무 길어 텍스트로 보여 줄 수 없습니다. 대신 내보내세요.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>그 밖에 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>개인 키</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>이 컴퓨터의 주소</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 서버</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>이 서버들의 도메인</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>가장 큰 패킷(MTU)</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>이 컴퓨터의 포트</translation>
    </message>
    <message>
        <source>Mark on packets (FwMark)</source>
        <translation>패킷 표시(FwMark)</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>라우팅 테이블</translation>
    </message>
    <message>
        <source>Public key of the peer</source>
        <translation>피어의 공개 키</translation>
    </message>
    <message>
        <source>Address of the peer (endpoint)</source>
        <translation>피어의 주소(엔드포인트)</translation>
    </message>
    <message>
        <source>What goes to this peer</source>
        <translation>이 피어로 가는 것</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>사전 공유 키</translation>
    </message>
    <message>
        <source>Keep alive every (seconds)</source>
        <translation>연결 유지 간격(초)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>How the profile is called in lists and questions.</source>
        <translation>목록과 질문에서 쓰이는 프로필의 이름입니다.</translation>
    </message>
    <message>
        <source>Stays on this computer. Nobody else should ever see it.</source>
        <translation>이 컴퓨터에만 남습니다. 다른 누구도 보아서는 안 됩니다.</translation>
    </message>
    <message>
        <source>Inside the tunnel, such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>터널 안의 주소입니다. 예: 10.0.0.2/24, fd00::2/64.</translation>
    </message>
    <message>
        <source>Who is asked for names while the profile is connected.</source>
        <translation>프로필이 연결된 동안 이름을 물어볼 서버입니다.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers. Without any, every name is.</source>
        <translation>이 도메인의 이름을 이 서버들에 묻습니다. 없으면 모든 이름을 묻습니다.</translation>
    </message>
    <message>
        <source>In bytes. Leave it empty for what fits usually.</source>
        <translation>바이트 단위입니다. 비워 두면 보통 알맞은 값을 씁니다.</translation>
    </message>
    <message>
        <source>Leave it empty for any that is free.</source>
        <translation>비워 두면 비어 있는 포트를 씁니다.</translation>
    </message>
    <message>
        <source>Kept for export. vpngui marks packets in its own way.</source>
        <translation>내보내기를 위해 보관합니다. vpngui는 자체 방식으로 패킷을 표시합니다.</translation>
    </message>
    <message>
        <source>“off” sets no routes. Empty, or anything else, has vpngui choose the table.</source>
        <translation>“off”는 경로를 설정하지 않습니다. 비어 있거나 다른 값이면 vpngui가 테이블을 고릅니다.</translation>
    </message>
    <message>
        <source>You get it from who runs the other end.</source>
        <translation>상대편을 운영하는 사람에게 받습니다.</translation>
    </message>
    <message>
        <source>Such as vpn.example:51820 or [2001:db8::1]:51820. Empty if the peer comes to you.</source>
        <translation>예: vpn.example:51820, [2001:db8::1]:51820. 피어가 이쪽으로 오면 비워 둡니다.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. What comes from it has to come from there.</source>
        <translation>예: 10.0.0.0/8. 이 피어에서 오는 것은 그곳에서 와야 합니다.</translation>
    </message>
    <message>
        <source>A second secret that both ends share. Most peers have none.</source>
        <translation>양쪽이 공유하는 두 번째 비밀입니다. 대부분의 피어에는 없습니다.</translation>
    </message>
    <message>
        <source>25 is usual behind a router. Leave it empty where it is not needed.</source>
        <translation>공유기 뒤에서는 보통 25입니다. 필요 없으면 비워 둡니다.</translation>
    </message>
    <message>
        <source>The first line is what the peer is called here.</source>
        <translation>첫 줄이 여기서 쓰이는 피어의 이름입니다.</translation>
    </message>
    <message>
        <source>For yourself. They are kept as comments of the configuration.</source>
        <translation>본인을 위한 것입니다. 설정의 주석으로 보관됩니다.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>주소 추가</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>서버 추가</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>도메인 추가</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>네트워크 추가</translation>
    </message>
    <message>
        <source>Connect at login</source>
        <translation>로그인할 때 연결</translation>
    </message>
    <message>
        <source>You are asked as always, unless your answer is remembered. vpngui itself has to start at login, too: see Preferences.</source>
        <translation>답변이 기억되어 있지 않으면 언제나처럼 묻습니다. vpngui도 로그인할 때 시작되어야 합니다. 환경 설정을 보세요.</translation>
    </message>
    <message>
        <source>Connect on networks you do not trust</source>
        <translation>신뢰하지 않는 네트워크에서 연결</translation>
    </message>
    <message>
        <source>Such as an open Wi-Fi. Preferences has the networks that you trust.</source>
        <translation>예: 개방된 Wi-Fi. 신뢰하는 네트워크는 환경 설정에 있습니다.</translation>
    </message>
    <message>
        <source>Block everything when this tunnel is down</source>
        <translation>이 터널의 연결이 끊기면 모두 차단</translation>
    </message>
    <message>
        <source>Once it was connected, nothing goes around it until you lift the block or log out.</source>
        <translation>한 번 연결된 뒤에는, 차단을 해제하거나 로그아웃할 때까지 아무것도 돌아서 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Keep that block until you lift it</source>
        <translation>해제할 때까지 이 차단 유지</translation>
    </message>
    <message>
        <source>Also after you log out. Connecting may then ask for a password.</source>
        <translation>로그아웃한 뒤에도 마찬가지입니다. 그러면 연결할 때 비밀번호가 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>로컬 네트워크에 계속 접근할 수 있게 하기</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>모든 트래픽을 나르는 터널 옆에서도 주변의 프린터와 다른 기기에 접근할 수 있습니다. 그곳의 다른 사람들도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Peer {number}</source>
        <translation>피어 {number}</translation>
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
        <translation>프로필에 이름을 지어 주세요.</translation>
    </message>
    <message>
        <source>A name is one line of up to {limit} bytes. Take a shorter one.</source>
        <translation>이름은 {limit}바이트까지의 한 줄입니다. 더 짧은 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Another profile is called so. Take another name.</source>
        <translation>같은 이름의 프로필이 있습니다. 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>여기에 키가 필요합니다.</translation>
    </message>
    <message>
        <source>A key is 44 letters, digits and signs, and ends with “=”.</source>
        <translation>키는 글자, 숫자, 기호 44개이며 “=”로 끝납니다.</translation>
    </message>
    <message>
        <source>Another peer has this key already.</source>
        <translation>다른 피어가 이미 이 키를 씁니다.</translation>
    </message>
    <message>
        <source>This is your own public key. The one of the other end belongs here.</source>
        <translation>이것은 본인의 공개 키입니다. 여기에는 상대편의 공개 키를 넣습니다.</translation>
    </message>
    <message>
        <source>Type a name or an address, a colon and a port: vpn.example:51820, [2001:db8::1]:51820.</source>
        <translation>이름이나 주소, 쌍점, 포트를 입력하세요: vpn.example:51820, [2001:db8::1]:51820.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535.</source>
        <translation>포트는 1에서 65535까지의 정수입니다.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>{least}에서 {most}바이트까지 가능합니다.</translation>
    </message>
    <message>
        <source>A mark is a number such as 51820 or 0xca6c.</source>
        <translation>표시는 51820이나 0xca6c 같은 수입니다.</translation>
    </message>
    <message>
        <source>Type “off”, a number or the name of a table, or nothing.</source>
        <translation>“off”, 테이블의 번호나 이름을 입력하거나 비워 두세요.</translation>
    </message>
    <message>
        <source>Type a number of seconds up to 65535, or nothing.</source>
        <translation>65535까지의 초를 입력하거나 비워 두세요.</translation>
    </message>
    <message>
        <source>A note must not hold a key: notes are not kept as secrets are.</source>
        <translation>메모에 키를 넣을 수 없습니다. 메모는 비밀처럼 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>“{text}” is no address. A domain belongs into the list of domains.</source>
        <translation>“{text}”는 주소가 아닙니다. 도메인은 도메인 목록에 넣습니다.</translation>
    </message>
    <message>
        <source>“{text}” is no domain. An address belongs into the list of servers.</source>
        <translation>“{text}”는 도메인이 아닙니다. 주소는 서버 목록에 넣습니다.</translation>
    </message>
    <message>
        <source>{text} goes to another peer already.</source>
        <translation>{text}는 이미 다른 피어로 갑니다.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6에는 {six}바이트가 필요합니다. 늘리거나 IPv6 주소와 네트워크를 제거하세요.</translation>
    </message>
    <message>
        <source>All peers together can have {networks} networks. Remove some.</source>
        <translation>모든 피어를 합쳐 네트워크를 {networks}개까지 가질 수 있습니다. 일부를 제거하세요.</translation>
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
        <translation>애플리케이션이 VPN 터널을 요청하고, 결정은 사용자가 합니다. 어떻게 결정하든 그 결정이 지켜집니다.</translation>
    </message>
    <message>
        <source>Free software by the vpngui contributors, under the Apache License 2.0. It comes without any warranty. The windows are made with Qt {version}, under the GNU LGPL 3.</source>
        <translation>vpngui 기여자들이 만든 자유 소프트웨어이며 Apache License 2.0을 따릅니다. 어떠한 보증도 없습니다. 창은 GNU LGPL 3을 따르는 Qt {version} 버전으로 만들었습니다.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>라이선스 읽기</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt 정보</translation>
    </message>
    <message>
        <source>What draws this window, and its licence</source>
        <translation>이 창을 그리는 것과 그 라이선스</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>자체 검사</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 검사</translation>
    </message>
    <message>
        <source>Do the self-test once more</source>
        <translation>자체 검사를 다시 하기</translation>
    </message>
    <message>
        <source>What works, too, or only what needs a look</source>
        <translation>잘 되는 것도 볼지, 확인이 필요한 것만 볼지</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>검사 중…</translation>
    </message>
    <message>
        <source>The self-test could not be done</source>
        <translation>자체 검사를 할 수 없었습니다</translation>
    </message>
    <message>
        <source>Hide what works</source>
        <translation>정상 항목 숨기기</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln checks</source>
        <translation>
            <numerusform>검사 %Ln개 모두 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>페이지로 이동</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>페이지에서 검색</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>실행 취소, 다시 실행</translation>
    </message>
    <message>
        <source>Apply a changed block list</source>
        <translation>변경한 차단 목록 적용</translation>
    </message>
    <message>
        <source>Copy, paste what is chosen</source>
        <translation>선택한 것을 복사, 붙여넣기</translation>
    </message>
    <message>
        <source>Remove or revoke what is chosen</source>
        <translation>선택한 것을 제거 또는 철회</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>이 페이지</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>다음 및 이전 컨트롤</translation>
    </message>
    <message>
        <source>Switch or press a control</source>
        <translation>컨트롤을 전환하거나 누르기</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>실행 중인 것</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>For those who help you, in English. Addresses and names are replaced by numbers; look through it before you send it.</source>
        <translation>도와주는 사람을 위한 것으로, 영어로 작성됩니다. 주소와 이름은 번호로 바뀝니다. 보내기 전에 내용을 살펴보십시오.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키보드 키</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the command {command}</source>
        <translation>다음 명령 복사: {command}</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>보고서 작성</translation>
    </message>
    <message>
        <source>Collect what others need to help you</source>
        <translation>도움을 받는 데 필요한 것을 모으기</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>To paste it where you ask for help</source>
        <translation>도움을 요청하는 곳에 붙여 넣기 위해</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>VPN service</source>
        <translation>VPN 서비스</translation>
    </message>
    <message>
        <source>Questions of applications</source>
        <translation>애플리케이션의 질문</translation>
    </message>
    <message>
        <source>Traffic is blocked with</source>
        <translation>트래픽 차단 방식</translation>
    </message>
    <message>
        <source>DNS servers are set through</source>
        <translation>DNS 서버 설정 방식</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>vpngui 앱</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>시스템 버스에 접근할 수 없습니다</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>실행 중이 아님</translation>
    </message>
    <message>
        <source>Running, version {version}</source>
        <translation>실행 중, 버전 {version}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Nobody answers them</source>
        <translation>아무도 답변하지 않습니다</translation>
    </message>
    <message>
        <source>This app shows them to you</source>
        <translation>이 vpngui 앱이 보여 줍니다</translation>
    </message>
    <message>
        <source>This app may not show them: {reason}</source>
        <translation>이 vpngui 앱은 보여 줄 수 없습니다: {reason}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The traffic history could not be read, so a new one was begun. The old one is kept as {path}.</source>
        <translation>트래픽 기록을 읽을 수 없어 새로 시작했습니다. 이전 기록은 다음 파일로 보관했습니다: {path}.</translation>
    </message>
    <message>
        <source>A later version of vpngui wrote the traffic history, so it is left alone. What passes now is forgotten when vpngui ends. The file is {path}.</source>
        <translation>트래픽 기록은 더 최신 버전의 vpngui가 쓴 것이므로 건드리지 않습니다. 지금부터의 기록은 vpngui가 끝나면 사라집니다. 파일: {path}.</translation>
    </message>
    <message>
        <source>Another vpngui of yours, in another session, keeps the traffic history. This one shows what passes while it runs, and forgets it when it ends.</source>
        <translation>다른 세션에 있는 내 vpngui가 트래픽 기록을 보관하고 있습니다. 이 vpngui는 실행되는 동안 오간 것만 보여 주고, 끝나면 잊어버립니다.</translation>
    </message>
    <message>
        <source>The disk is full, so the traffic history is kept in memory. It is written as soon as there is room, and forgotten if vpngui ends before.</source>
        <translation>디스크가 가득 차서 트래픽 기록을 메모리에 보관합니다. 공간이 생기면 바로 기록하며, 그 전에 vpngui가 끝나면 사라집니다.</translation>
    </message>
    <message>
        <source>There is no home directory, so the traffic history is forgotten when vpngui ends.</source>
        <translation>홈 디렉터리가 없어 vpngui가 끝나면 트래픽 기록이 사라집니다.</translation>
    </message>
    <message>
        <source>The traffic history cannot be written to {path}: {reason}. It is kept in memory, tried again and again, and forgotten if vpngui ends before that works.</source>
        <translation>트래픽 기록을 {path}에 쓸 수 없습니다: {reason}. 메모리에 보관하고 계속 다시 시도하며, 성공하기 전에 vpngui가 끝나면 사라집니다.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>An unknown program</source>
        <translation>알 수 없는 프로그램</translation>
    </message>
    <message>
        <source>WireGuard profile with the keys {keys}</source>
        <translation>키가 {keys}인 WireGuard 프로필</translation>
    </message>
    <message>
        <source>Not verified: it says that it is the Flatpak application {name}</source>
        <translation>검증되지 않음: 스스로 다음 Flatpak 애플리케이션이라고 합니다: {name}</translation>
    </message>
    <message>
        <source>Not verified: the system cannot tell which program this is</source>
        <translation>검증되지 않음: 어떤 프로그램인지 시스템이 알 수 없습니다</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it, started as {unit}</source>
        <translation>검증되지 않음: {executable} 프로그램이 실행하며, {unit} 유닛으로 시작됨</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it</source>
        <translation>검증되지 않음: {executable} 프로그램이 실행함</translation>
    </message>
    <message>
        <source>Verified: Snap application {name}</source>
        <translation>검증됨: Snap 애플리케이션 {name}</translation>
    </message>
    <message>
        <source>Verified: package {name}</source>
        <translation>검증됨: 패키지 {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>New list</source>
        <translation>새 목록</translation>
    </message>
    <message>
        <source>Export networks</source>
        <translation>네트워크 내보내기</translation>
    </message>
    <message>
        <source>Plain list (*.txt)</source>
        <translation>단순 목록 (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were written.</source>
        <translation>
            <numerusform>네트워크 %Ln개를 기록했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>네트워크 가져오기</translation>
    </message>
    <message>
        <source>Lists (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</source>
        <translation>목록 (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>This cuts the computer off</source>
        <translation>이 컴퓨터의 통신이 끊깁니다</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>적용 중…</translation>
    </message>
    <message>
        <source>“{title}” is lifted and removed.</source>
        <translation>“{title}” 목록을 해제하고 제거했습니다.</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>“{title}” 목록을 제거했습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>What was not applied is discarded.</source>
        <translation>적용하지 않은 변경을 버렸습니다.</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>{network} 추가</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>내 변경 버리기</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 변경 유지</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln networks</source>
        <translation>
            <numerusform>네트워크 %Ln개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing all by %Ln networks</source>
        <translation>
            <numerusform>모두 네트워크 %Ln개로 바꾸기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln networks</source>
        <translation>
            <numerusform>네트워크 %Ln개 제거</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>설명 변경</translation>
    </message>
    <message>
        <source>One row holds one network; add the others by themselves.</source>
        <translation>한 행에는 네트워크 하나만 들어갑니다. 나머지는 따로 추가하십시오.</translation>
    </message>
    <message>
        <source>Change of a network</source>
        <translation>네트워크 변경</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>합칠 것이 없습니다.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>합치기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks less, and the same addresses are in the list.</source>
        <translation>
            <numerusform>네트워크가 %Ln개 줄었으며, 목록의 주소는 그대로입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list has %Ln networks at the most.</source>
        <translation>
            <numerusform>한 목록에는 네트워크가 최대 %Ln개 들어갑니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Make the fewest networks that hold the same addresses</source>
        <translation>같은 주소를 담는 가장 적은 수의 네트워크로 만듭니다</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Forget what is not applied</source>
        <translation>적용하지 않은 변경을 버립니다</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>{undo}: {what}</source>
        <translation>{undo}: {what}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>붙여넣은 텍스트</translation>
    </message>
    <message numerus="yes">
        <source>Also add the %Ln networks of which an address is given</source>
        <translation>
            <numerusform>주소로 적힌 네트워크 %Ln개도 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what is in the list now</source>
        <translation>지금 목록에 있는 것 제거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>What was not understood, as text</source>
        <translation>이해하지 못한 것을 텍스트로</translation>
    </message>
    <message>
        <source>Nothing is added</source>
        <translation>아무것도 추가하지 않습니다</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Lines that add nothing, and why</source>
        <translation>아무것도 추가하지 않는 줄과 그 이유</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were added.</source>
        <translation>
            <numerusform>네트워크 %Ln개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than a list may be.</source>
        <translation>{file} 파일이 목록에 허용된 크기보다 큽니다.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>차단 목록</translation>
    </message>
    <message>
        <source>The arrow keys choose a list, Enter opens it.</source>
        <translation>화살표 키로 목록을 선택하고, Enter로 엽니다.</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>목록 가져오기…</translation>
    </message>
    <message>
        <source>Make a list without networks</source>
        <translation>네트워크 없는 목록 만들기</translation>
    </message>
    <message>
        <source>Make a list of the networks in a file</source>
        <translation>파일의 네트워크로 목록 만들기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Networks of the list</source>
        <translation>목록의 네트워크</translation>
    </message>
    <message>
        <source>No networks yet. Type one above, paste many, or drop a file here.</source>
        <translation>아직 네트워크가 없습니다. 위에 입력하거나, 여러 개를 붙여넣거나, 파일을 여기에 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>No network of the list is like that.</source>
        <translation>그런 네트워크는 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste networks</source>
        <translation>네트워크 붙여넣기</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>이 열로 정렬</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>목록 제목</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Whether what the list says is to count</source>
        <translation>목록의 내용을 적용할지 여부</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>목록의 동작</translation>
    </message>
    <message>
        <source>Block these networks</source>
        <translation>이 네트워크 차단</translation>
    </message>
    <message>
        <source>Allow only these networks</source>
        <translation>이 네트워크만 허용</translation>
    </message>
    <message>
        <source>When the list is in force</source>
        <translation>목록이 작동하는 때</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>터널 이름</translation>
    </message>
    <message>
        <source>Remove the whole list</source>
        <translation>목록 전체 제거</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>While the tunnel {tunnel} is up</source>
        <translation>{tunnel} 터널이 연결되어 있는 동안</translation>
    </message>
    <message>
        <source>While another tunnel is up…</source>
        <translation>다른 터널이 연결되어 있는 동안…</translation>
    </message>
    <message>
        <source>Change of the title</source>
        <translation>제목 변경</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Change of what the list does</source>
        <translation>목록의 동작 변경</translation>
    </message>
    <message>
        <source>A tunnel&apos;s name is 1 to 15 letters, digits, “_”, “.” and “-”.</source>
        <translation>터널 이름은 영문자, 숫자, “_”, “.”, “-”로 된 1~15자입니다.</translation>
    </message>
    <message>
        <source>Change of when the list is in force</source>
        <translation>목록이 작동하는 때 변경</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 서비스가 실행 중이 아닙니다</translation>
    </message>
    <message>
        <source>It keeps the block lists. Without it none is in force.</source>
        <translation>차단 목록은 이 서비스가 관리합니다. 서비스가 없으면 어느 목록도 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Block lists are out of reach</source>
        <translation>차단 목록에 접근할 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>No block lists</source>
        <translation>차단 목록 없음</translation>
    </message>
    <message>
        <source>A block list keeps this computer away from networks that you name: trackers, attackers, a whole country. Or the other way round: nothing but the listed networks can be reached. It holds for everybody on this computer, with a tunnel or without.</source>
        <translation>차단 목록은 추적기, 공격자, 한 나라 전체 등 지정한 네트워크로부터 이 컴퓨터를 떼어 놓습니다. 또는 반대로, 목록에 있는 네트워크에만 접근할 수 있게 합니다. 터널이 있든 없든 이 컴퓨터의 모든 사람에게 적용됩니다.</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>또는 파일을 여기에 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>All block lists</source>
        <translation>모든 차단 목록</translation>
    </message>
    <message>
        <source>Leave this list, and keep what was typed</source>
        <translation>이 목록에서 나가고 입력한 것은 유지</translation>
    </message>
    <message>
        <source>{network} holds all of it: merging the list would leave this row out.</source>
        <translation>{network}에 전부 포함됩니다. 목록을 합치면 이 행은 빠집니다.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>합계 {amount}</translation>
    </message>
    <message>
        <source>lies within {network}</source>
        <translation>{network}에 포함됨</translation>
    </message>
    <message>
        <source>stopped: {count}</source>
        <translation>막음: {count}</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>포함하는 네트워크</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>막음</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>마지막으로 막음</translation>
    </message>
    <message>
        <source>Another network of the list that holds all of this one</source>
        <translation>이 네트워크를 전부 포함하는 목록의 다른 네트워크</translation>
    </message>
    <message>
        <source>Packets that were stopped since the list is in force</source>
        <translation>목록이 작동한 뒤로 막은 패킷</translation>
    </message>
    <message>
        <source>When this window saw the number rise; what happens while it is closed is only counted</source>
        <translation>이 창에서 수가 늘어난 것을 본 때. 창이 닫혀 있는 동안 일어난 일은 수만 셉니다</translation>
    </message>
    <message>
        <source>Add a network: 203.0.113.0/24</source>
        <translation>네트워크 추가: 203.0.113.0/24</translation>
    </message>
    <message>
        <source>Network to add</source>
        <translation>추가할 네트워크</translation>
    </message>
    <message>
        <source>A network, an address or a range; a comment after “#”. Paste many at once.</source>
        <translation>네트워크, 주소 또는 범위. “#” 뒤는 설명입니다. 한 번에 여러 개를 붙여넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Add the network to the list</source>
        <translation>네트워크를 목록에 추가합니다</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Add the networks of a file to the list</source>
        <translation>파일의 네트워크를 목록에 추가합니다</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Write the networks of the list into a file</source>
        <translation>목록의 네트워크를 파일에 기록합니다</translation>
    </message>
    <message>
        <source>Find networks, addresses, comments</source>
        <translation>네트워크, 주소, 설명 찾기</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>목록에서 찾기</translation>
    </message>
    <message>
        <source>Which networks are shown</source>
        <translation>표시할 네트워크</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>모든 네트워크</translation>
    </message>
    <message>
        <source>Within others</source>
        <translation>다른 네트워크에 포함된 것</translation>
    </message>
    <message>
        <source>Stopped something</source>
        <translation>무언가를 막은 것</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>작동시키기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>네트워크 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>neither a network nor an address</source>
        <translation>네트워크도 주소도 아님</translation>
    </message>
    <message>
        <source>the prefix length goes from 1 to 32, with IPv6 to 128</source>
        <translation>프리픽스 길이는 1~32, IPv6에서는 128까지</translation>
    </message>
    <message>
        <source>that is every address there is</source>
        <translation>존재하는 모든 주소에 해당함</translation>
    </message>
    <message>
        <source>an address within the network {network}</source>
        <translation>네트워크 {network}에 속한 주소</translation>
    </message>
    <message>
        <source>this computer itself, which no list can hold</source>
        <translation>이 컴퓨터 자체이며, 어느 목록에도 넣을 수 없음</translation>
    </message>
    <message>
        <source>a name; lists hold networks</source>
        <translation>이름임. 목록에는 네트워크가 들어감</translation>
    </message>
    <message>
        <source>leads a name nowhere; there is no network</source>
        <translation>이름의 연결을 막을 뿐이며, 네트워크가 없음</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>범위의 끝이 시작보다 앞섬</translation>
    </message>
    <message>
        <source>several addresses; a range is written as 192.0.2.0-192.0.2.9</source>
        <translation>주소가 여러 개임. 범위는 192.0.2.0-192.0.2.9처럼 적음</translation>
    </message>
    <message>
        <source>the netmask has gaps</source>
        <translation>넷마스크가 연속되지 않음</translation>
    </message>
    <message>
        <source>{network} stands further up already</source>
        <translation>위쪽에 이미 {network} 있음</translation>
    </message>
    <message>
        <source>the list has {network} already</source>
        <translation>목록에 이미 {network} 있음</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>열 이름</translation>
    </message>
    <message>
        <source>counts twice: {network} holds all of it</source>
        <translation>중복: {network}에 전부 포함됨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks are new.</source>
        <translation>
            <numerusform>새 네트워크가 %Ln개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln줄을 이해하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say what is there already.</source>
        <translation>
            <numerusform>%Ln줄은 이미 있는 내용입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new networks lie within others.</source>
        <translation>
            <numerusform>새 네트워크 중 %Ln개는 다른 네트워크에 포함됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are empty or comments.</source>
        <translation>
            <numerusform>%Ln줄은 비어 있거나 설명입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}: {text} – {reason}</source>
        <translation>{number}번째 줄: {text} – {reason}</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>아직 적용 안 됨</translation>
    </message>
    <message>
        <source>Changed, not applied</source>
        <translation>변경됨, 적용 안 됨</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>작동 중</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Waits for {tunnel}</source>
        <translation>{tunnel} 터널 대기 중</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>작동하지 않음</translation>
    </message>
    <message>
        <source>Nothing goes anywhere: this computer is cut off</source>
        <translation>아무것도 어디로도 나가지 못하며, 이 컴퓨터는 단절됩니다</translation>
    </message>
    <message>
        <source>Only the networks below can be reached; all others are cut off</source>
        <translation>아래 네트워크에만 접근할 수 있으며, 나머지는 모두 단절됩니다</translation>
    </message>
    <message>
        <source>Nothing goes to the networks below, and nothing comes from them</source>
        <translation>아래 네트워크로는 아무것도 나가지 않고, 그곳에서 아무것도 들어오지 않습니다</translation>
    </message>
    <message>
        <source>{what}, once the list is switched on.</source>
        <translation>목록을 켜면: {what}.</translation>
    </message>
    <message>
        <source>{what}, while the tunnel {tunnel} is up.</source>
        <translation>{tunnel} 터널이 연결되어 있는 동안: {what}.</translation>
    </message>
    <message>
        <source>{what}, for everybody on this computer.</source>
        <translation>이 컴퓨터의 모든 사람에게: {what}.</translation>
    </message>
    <message>
        <source>“{text}” is not added: {reason}.</source>
        <translation>“{text}” 항목은 추가되지 않습니다: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln개 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within others</source>
        <translation>
            <numerusform>%Ln개가 다른 네트워크에 포함됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets to others stopped</source>
        <translation>
            <numerusform>다른 곳으로 가는 패킷 %Ln개 막음</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a title first.</source>
        <translation>먼저 목록에 제목을 붙이십시오.</translation>
    </message>
    <message>
        <source>Add a network first.</source>
        <translation>먼저 네트워크를 추가하십시오.</translation>
    </message>
    <message>
        <source>Somebody else has removed this list meanwhile. What you changed is not applied; keep it to bring the list back with it.</source>
        <translation>그사이에 다른 사람이 이 목록을 제거했습니다. 내 변경은 적용되지 않았습니다. 내 변경을 유지하면 그 변경과 함께 목록이 되살아납니다.</translation>
    </message>
    <message>
        <source>Somebody else has changed this list meanwhile. What you changed is not applied; keep it to put it in the place of theirs.</source>
        <translation>그사이에 다른 사람이 이 목록을 변경했습니다. 내 변경은 적용되지 않았습니다. 내 변경을 유지하면 다른 사람의 변경을 대신합니다.</translation>
    </message>
    <message>
        <source>The list has no network, so nothing goes anywhere: no web page, no mail, no update, no tunnel, for everybody on this computer.</source>
        <translation>목록에 네트워크가 없으므로 아무것도 어디로도 나가지 못합니다. 이 컴퓨터의 모든 사람이 웹 페이지, 메일, 업데이트, 터널을 쓸 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</source>
        <translation>
            <numerusform>이 컴퓨터의 누구든 이 목록의 네트워크 %Ln개에만 접근할 수 있습니다. 웹 페이지, 업데이트, 이름 조회, 터널은 해당 서버가 목록에 있어야만 작동합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has half of all addresses or more: most of the Internet cannot be reached, by anybody on this computer.</source>
        <translation>목록에 전체 주소의 절반 이상이 들어 있습니다. 이 컴퓨터의 누구도 인터넷의 대부분에 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>One file at a time: {file} is read, the others are not.</source>
        <translation>한 번에 파일 하나만 읽습니다. {file} 파일만 읽고 나머지는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The list has {network} already.</source>
        <translation>목록에 이미 {network} 항목이 있습니다.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>No network</source>
        <translation>네트워크 없음</translation>
    </message>
    <message>
        <source>Wired network with the router {router}</source>
        <translation>유선 네트워크, 라우터 {router}</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>유선 네트워크</translation>
    </message>
    <message>
        <source>Network of an unknown kind</source>
        <translation>종류를 알 수 없는 네트워크</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>모바일 네트워크</translation>
    </message>
    <message>
        <source>vpngui does not know now which network this is.</source>
        <translation>지금은 이것이 어떤 네트워크인지 vpngui가 알지 못합니다.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>이 컴퓨터는 네트워크에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>{network}. {more}</source>
        <translation>{network}. {more}</translation>
    </message>
    <message>
        <source>Everybody can open a Wi-Fi of this name, so it cannot be trusted.</source>
        <translation>누구나 이 이름의 Wi-Fi를 열 수 있으므로 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing tells it apart from others, so it cannot be trusted.</source>
        <translation>다른 것과 구별할 것이 없으므로 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>It is recognised by its password, which nobody else can imitate.</source>
        <translation>비밀번호로 알아봅니다. 다른 사람은 흉내 낼 수 없습니다.</translation>
    </message>
    <message>
        <source>It is recognised by its connection&apos;s settings.</source>
        <translation>연결의 설정으로 알아봅니다.</translation>
    </message>
    <message>
        <source>It is recognised by its router, which somebody nearby could imitate.</source>
        <translation>라우터로 알아봅니다. 근처의 누군가가 흉내 낼 수 있습니다.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect after you log in. If you do not allow it, you are asked again after the next login.</source>
        <translation>이 프로필은 로그인한 뒤에 연결하도록 되어 있습니다. 허용하지 않으면 다음에 로그인한 뒤에 다시 묻습니다.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect on networks that you do not trust. If you do not allow it, you are asked again on the next one.</source>
        <translation>이 프로필은 신뢰하지 않는 네트워크에서 연결하도록 되어 있습니다. 허용하지 않으면 다음 네트워크에서 다시 묻습니다.</translation>
    </message>
    <message>
        <source>It connected by itself after you logged in.</source>
        <translation>로그인한 뒤에 스스로 연결되었습니다.</translation>
    </message>
    <message>
        <source>It connected by itself: you do not trust this network.</source>
        <translation>스스로 연결되었습니다. 이 네트워크를 신뢰하지 않습니다.</translation>
    </message>
    <message>
        <source>{name} could not connect by itself: {reason}</source>
        <translation>{name}이(가) 스스로 연결할 수 없었습니다: {reason}</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>이 네트워크 신뢰</translation>
    </message>
    <message>
        <source>Profiles can connect by themselves on networks that you do not trust. You are asked as always, unless you let your answer be remembered.</source>
        <translation>프로필은 신뢰하지 않는 네트워크에서 스스로 연결할 수 있습니다. 답변을 기억하게 하지 않으면 언제나처럼 묻습니다.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>잊기</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} 잊기</translation>
    </message>
    <message>
        <source>{kind}, trusted</source>
        <translation>{kind}, 신뢰함</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Trust {name} again</source>
        <translation>{name} 다시 신뢰</translation>
    </message>
    <message>
        <source>{kind}, not trusted any more</source>
        <translation>{kind}, 더 이상 신뢰하지 않음</translation>
    </message>
    <message>
        <source>Which networks you trust could not be read or written: {reason}</source>
        <translation>신뢰하는 네트워크를 읽거나 쓸 수 없었습니다: {reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Another program had changed the network settings of the tunnels. They were put right.</source>
        <translation>다른 프로그램이 터널의 네트워크 설정을 바꾸어 놓았습니다. 바로잡았습니다.</translation>
    </message>
    <message>
        <source>Answers that were to hold always are lost: their file was damaged. You will be asked again.</source>
        <translation>항상 유효하도록 한 답변을 잃었습니다. 파일이 손상되었습니다. 다시 묻게 됩니다.</translation>
    </message>
    <message>
        <source>Block lists are lost: their files were damaged. What they stopped may pass now. Help and diagnostics says which ones.</source>
        <translation>차단 목록을 잃었습니다. 파일이 손상되었습니다. 막혀 있던 것이 이제 지나갈 수 있습니다. 어떤 목록인지는 “도움말 및 진단”에 있습니다.</translation>
    </message>
    <message>
        <source>{name} was disconnected: another tunnel carries the same networks now.</source>
        <translation>{name} 터널의 연결이 끊겼습니다. 이제 다른 터널이 같은 네트워크를 전달합니다.</translation>
    </message>
    <message>
        <source>{name} began to block all traffic of this computer except what its application lists.</source>
        <translation>{name} 터널이 애플리케이션이 나열한 것을 제외한 이 컴퓨터의 모든 트래픽을 차단하기 시작했습니다.</translation>
    </message>
    <message>
        <source>{name} is lost: another program removed its interface.</source>
        <translation>{name} 터널을 잃었습니다. 다른 프로그램이 그 인터페이스를 제거했습니다.</translation>
    </message>
    <message>
        <source>Nobody kept the settings that were tried for {name}. The former ones are back.</source>
        <translation>{name} 터널에서 시험한 설정을 아무도 유지하지 않았습니다. 이전 설정으로 돌아갔습니다.</translation>
    </message>
    <message>
        <source>The settings that were tried for {name} stay: going back by itself was not safe or not possible.</source>
        <translation>{name} 터널에서 시험한 설정이 그대로 남습니다. 자동으로 되돌리는 것이 안전하지 않거나 가능하지 않았습니다.</translation>
    </message>
    <message>
        <source>Another program renamed a tunnel&apos;s interface. It is called {name} now.</source>
        <translation>다른 프로그램이 터널의 인터페이스 이름을 바꾸었습니다. 지금 이름: {name}.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name} does not work</source>
        <translation>{name} 터널이 작동하지 않습니다</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} 터널이 연결되었습니다</translation>
    </message>
    <message>
        <source>What went through it goes outside again.</source>
        <translation>이 터널을 통하던 트래픽이 다시 밖으로 나갑니다.</translation>
    </message>
    <message>
        <source>What went through it is blocked.</source>
        <translation>이 터널을 통하던 트래픽이 차단됩니다.</translation>
    </message>
    <message>
        <source>{name} is disconnected</source>
        <translation>{name} 터널의 연결이 끊겼습니다</translation>
    </message>
    <message>
        <source>The server of {name} does not answer</source>
        <translation>{name}의 서버가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>vpngui keeps trying. What is meant for the tunnel goes nowhere meanwhile.</source>
        <translation>vpngui가 계속 시도합니다. 그동안 터널로 가야 할 것은 어디로도 가지 않습니다.</translation>
    </message>
    <message>
        <source>Its server answers again.</source>
        <translation>서버가 다시 응답합니다.</translation>
    </message>
    <message>
        <source>The tunnel was removed.</source>
        <translation>터널이 제거되었습니다.</translation>
    </message>
    <message>
        <source>The tunnel is gone: its application has ended, or it was removed.</source>
        <translation>터널이 없어졌습니다. 애플리케이션이 끝났거나 터널이 제거되었습니다.</translation>
    </message>
    <message>
        <source>All traffic goes through it.</source>
        <translation>모든 트래픽이 이 터널을 통합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks go through it.</source>
        <translation>
            <numerusform>네트워크 %Ln개가 이 터널을 통합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its own network goes through it.</source>
        <translation>터널 자체의 네트워크만 이 터널을 통합니다.</translation>
    </message>
    <message>
        <source>The VPN service has stopped</source>
        <translation>VPN 서비스가 멈췄습니다</translation>
    </message>
    <message>
        <source>vpngui cannot tell what the tunnels do until it runs again.</source>
        <translation>다시 실행될 때까지 vpngui는 터널이 무엇을 하는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>질문 보기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tunnels have changed</source>
        <translation>
            <numerusform>터널 %Ln개가 바뀌었습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>기억한 답변이 결정했습니다</translation>
    </message>
    <message>
        <source>A question waits for your answer</source>
        <translation>질문이 답변을 기다립니다</translation>
    </message>
    <message>
        <source>Nothing happens before you answer.</source>
        <translation>답변하기 전에는 아무 일도 일어나지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{amount}/s</source>
        <translation>{amount}/초</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1분 미만</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days}일 {hours}시간</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
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
        <translation>완료했습니다.</translation>
    </message>
    <message>
        <source>The person at the screen does not allow this.</source>
        <translation>화면 앞의 사용자가 이것을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>A remembered answer of the person at the screen does not allow this.</source>
        <translation>화면 앞 사용자의 기억된 답변이 이것을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>The question was closed without an answer.</source>
        <translation>질문이 답변 없이 닫혔습니다.</translation>
    </message>
    <message>
        <source>There was no answer within {seconds} seconds, so nothing was changed.</source>
        <translation>{seconds}초 안에 답변이 없어 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The tunnel is gone, so there is nothing left to ask.</source>
        <translation>터널이 없어져 더 물을 것이 없습니다.</translation>
    </message>
    <message>
        <source>The VPN service is not running. Start it with: systemctl start vpnguid</source>
        <translation>VPN 서비스가 실행 중이 아닙니다. 다음 명령으로 시작하십시오: systemctl start vpnguid</translation>
    </message>
    <message>
        <source>vpngui may not ask for permissions in this session: {reason}. Log in at the screen itself, or end the other program that asks.</source>
        <translation>이 세션에서는 vpngui가 허용을 물을 수 없습니다: {reason}. 컴퓨터 화면에서 직접 로그인하거나, 질문을 맡고 있는 다른 프로그램을 끝내십시오.</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>서비스가 이유를 알려 주지 않음</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Tunnel settings</source>
        <translation>터널 설정</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>차단 목록</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>트래픽</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>환경 설정</translation>
    </message>
    <message>
        <source>Help and diagnostics</source>
        <translation>도움말 및 진단</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lists</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>모든 답변</translation>
    </message>
    <message>
        <source>The answers that still hold</source>
        <translation>아직 효력이 있는 답변</translation>
    </message>
    <message>
        <source>Every answer there was</source>
        <translation>지금까지의 모든 답변</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>표시할 답변</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Write what is listed into a file</source>
        <translation>목록에 있는 것을 파일에 쓰기</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>기억함</translation>
    </message>
    <message>
        <source>Remembered ({count})</source>
        <translation>기억함 ({count})</translation>
    </message>
    <message>
        <source>Search remembered answers</source>
        <translation>기억한 답변 검색</translation>
    </message>
    <message>
        <source>Search all answers</source>
        <translation>모든 답변 검색</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 서비스가 실행 중이 아닙니다</translation>
    </message>
    <message>
        <source>It keeps the answers. They are shown here as soon as it runs.</source>
        <translation>답변은 이 서비스가 보관합니다. 실행되면 바로 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>vpngui does not see your answers</source>
        <translation>vpngui에서 내 답변을 볼 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>일치하는 것이 없습니다</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>아직 답변이 없습니다</translation>
    </message>
    <message>
        <source>Every request of an application, and what became of it, is listed here.</source>
        <translation>애플리케이션의 모든 요청과 그 결과가 여기에 나열됩니다.</translation>
    </message>
    <message>
        <source>No remembered answers</source>
        <translation>기억한 답변이 없습니다</translation>
    </message>
    <message>
        <source>Tick “Remember this answer” when an application asks, and the answer is listed here. Here you can also take it back.</source>
        <translation>애플리케이션이 요청할 때 “이 답변 기억”을 선택하면 답변이 여기에 나열됩니다. 여기에서 답변을 철회할 수도 있습니다.</translation>
    </message>
    <message>
        <source>The arrow keys choose an answer, Enter shows everything about it.</source>
        <translation>화살표 키로 답변을 선택하고, Enter로 모든 정보를 봅니다.</translation>
    </message>
    <message>
        <source>Allowed and refused</source>
        <translation>허용 및 거부</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>허용함</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>허용 안 함</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>By a remembered answer</source>
        <translation>기억한 답변으로</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>기억한 답변</translation>
    </message>
    <message>
        <source>Looked through back to {time}.</source>
        <translation>{time}까지 거슬러 살펴보았습니다.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>더 거슬러 살펴보기</translation>
    </message>
    <message>
        <source>Read answers that are older than these</source>
        <translation>이보다 오래된 답변 읽기</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Everything about the answer that is chosen</source>
        <translation>선택한 답변의 모든 정보</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>{file} 파일을 기록하지 못했습니다: {reason}</translation>
    </message>
    <message>
        <source>Written to {file}. Entries: {count}</source>
        <translation>{file} 파일에 기록했습니다. 항목 수: {count}</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>허용하는 것</translation>
    </message>
    <message>
        <source>What this application asks for, if it is listed below, or less</source>
        <translation>이 애플리케이션이 요청하는 것이 아래에 나열된 것이거나 그보다 적을 때</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>거부하는 것</translation>
    </message>
    <message>
        <source>What this application asks for, if any of it is listed below</source>
        <translation>이 애플리케이션이 요청하는 것 중 하나라도 아래에 나열되어 있을 때</translation>
    </message>
    <message>
        <source>{scope}; only as long as this program runs</source>
        <translation>{scope}. 이 프로그램이 실행되는 동안만</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>기억한 때</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Stays reachable</source>
        <translation>계속 접근 가능</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>로컬 네트워크</translation>
    </message>
    <message>
        <source>Remembered answer</source>
        <translation>기억한 답변</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>철회…</translation>
    </message>
    <message>
        <source>{name} has to ask again the next time. A tunnel that is connected now stays connected.</source>
        <translation>{name}: 다음번에는 다시 요청해야 합니다. 지금 연결되어 있는 터널은 연결된 채로 남습니다.</translation>
    </message>
    <message>
        <source>{name} may ask again, and you decide anew.</source>
        <translation>{name}: 다시 요청할 수 있으며, 새로 결정하게 됩니다.</translation>
    </message>
    <message>
        <source>Revoke this remembered answer?</source>
        <translation>이 기억한 답변을 철회할까요?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정 주체</translation>
    </message>
    <message>
        <source>What the application was told</source>
        <translation>애플리케이션에 전달된 내용</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>요청된 것</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>답변 없이 닫힘</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>제때 답변하지 않음</translation>
    </message>
    <message>
        <source>Withdrawn before an answer</source>
        <translation>답변 전에 취소됨</translation>
    </message>
    <message>
        <source>Allowed, but it failed</source>
        <translation>허용했지만 실패함</translation>
    </message>
    <message>
        <source>A remembered answer, without asking</source>
        <translation>기억한 답변, 묻지 않음</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>You, and the answer was remembered</source>
        <translation>사용자, 답변을 기억함</translation>
    </message>
    <message>
        <source>You</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>May connect {name}</source>
        <translation>{name} 터널 연결 허용</translation>
    </message>
    <message>
        <source>May disconnect {name}</source>
        <translation>{name} 터널 연결 끊기 허용</translation>
    </message>
    <message>
        <source>May not connect {name}</source>
        <translation>{name} 터널 연결 허용 안 함</translation>
    </message>
    <message>
        <source>May not disconnect {name}</source>
        <translation>{name} 터널 연결 끊기 허용 안 함</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>{name} 터널 연결</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <translation>{name} 터널 연결 끊기</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time}까지</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>아직 사용 안 함</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last on {time}</source>
        <translation>
            <numerusform>%Ln회, 마지막: {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, on {time}</source>
        <translation>한 번, {time}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>애플리케이션이 스스로 한 말이며, 아무도 확인하지 않음</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>All preferences are back to their defaults.</source>
        <translation>모든 환경 설정을 기본값으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Bring back what you had chosen</source>
        <translation>선택했던 것 되돌리기</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>변경 사항은 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Nothing that you chose on this page holds any more</source>
        <translation>이 페이지에서 선택한 것이 더 이상 적용되지 않습니다</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>시스템 설정: {language}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>데스크톱 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>로그인할 때 시작</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <translation>백그라운드에서 시작</translation>
    </message>
    <message>
        <source>At login no window opens. The tray icon opens it.</source>
        <translation>로그인할 때 창을 열지 않습니다. 트레이 아이콘으로 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>This could not be changed or read: {reason}</source>
        <translation>바꾸거나 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Somebody changed what is started: {command}. Switch it off and on to start this vpngui.</source>
        <translation>시작되는 것이 바뀌었습니다: {command}. 이 vpngui를 시작하려면 껐다가 다시 켜십시오.</translation>
    </message>
    <message>
        <source>Otherwise vpngui starts when an application asks for a tunnel, and profiles that are to connect by themselves wait until then.</source>
        <translation>그렇지 않으면 애플리케이션이 터널을 요청할 때 vpngui가 시작되고, 스스로 연결할 프로필은 그때까지 기다립니다.</translation>
    </message>
    <message>
        <source>The tray icon tells</source>
        <translation>트레이 아이콘이 알려 주는 것</translation>
    </message>
    <message>
        <source>For the speed, vpngui wakes up once a second while a tunnel is connected.</source>
        <translation>속도를 표시하려고 터널이 연결되어 있는 동안 vpngui가 1초에 한 번 깨어납니다.</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>연결된 것</translation>
    </message>
    <message>
        <source>What is connected, and how fast</source>
        <translation>연결된 것과 그 속도</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>트레이</translation>
    </message>
    <message>
        <source>Whether the desktop tells you of it</source>
        <translation>데스크톱이 알려 줄지 여부</translation>
    </message>
    <message>
        <source>The desktop tells you while you cannot see the window. All of it stands in the window as well.</source>
        <translation>창을 볼 수 없는 동안 데스크톱이 알려 줍니다. 모든 내용은 창에도 나옵니다.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Offer to remember an answer</source>
        <translation>답변 기억 제안</translation>
    </message>
    <message>
        <source>How long you can let an answer hold, at the most.</source>
        <translation>답변을 유효하게 둘 수 있는 가장 긴 시간입니다.</translation>
    </message>
    <message>
        <source>When you do not allow it for now</source>
        <translation>지금은 허용하지 않을 때</translation>
    </message>
    <message>
        <source>Ask again in an hour</source>
        <translation>한 시간 뒤 다시 묻기</translation>
    </message>
    <message>
        <source>Ask again in the next session</source>
        <translation>다음 세션에서 다시 묻기</translation>
    </message>
    <message>
        <source>Ask before you disconnect a tunnel</source>
        <translation>터널의 연결을 끊기 전에 묻기</translation>
    </message>
    <message>
        <source>A question first shows what would leave the tunnel.</source>
        <translation>무엇이 터널에서 빠져나가게 되는지 먼저 질문으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>기억한 답변</translation>
    </message>
    <message>
        <source>Each holds until you revoke it or its time is over.</source>
        <translation>각 답변은 철회하거나 기한이 지날 때까지 유효합니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show remembered answers</source>
        <translation>기억한 답변 보기</translation>
    </message>
    <message>
        <source>Nothing here answers for you. These rules can only make vpngui ask more often.</source>
        <translation>여기에는 나 대신 답변하는 것이 없습니다. 이 규칙은 vpngui가 더 자주 묻게 할 수만 있습니다.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Up to an hour</source>
        <translation>최대 한 시간</translation>
    </message>
    <message>
        <source>Until you log out</source>
        <translation>로그아웃할 때까지</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>A tunnel was connected</source>
        <translation>터널이 연결됨</translation>
    </message>
    <message>
        <source>A tunnel was disconnected</source>
        <translation>터널의 연결이 끊김</translation>
    </message>
    <message>
        <source>A tunnel failed</source>
        <translation>터널 실패</translation>
    </message>
    <message>
        <source>It could not be connected, or was lost.</source>
        <translation>연결하지 못했거나 터널을 잃었습니다.</translation>
    </message>
    <message>
        <source>A tunnel was replaced</source>
        <translation>터널이 대체됨</translation>
    </message>
    <message>
        <source>Another one carries its networks now.</source>
        <translation>이제 다른 터널이 그 네트워크를 전달합니다.</translation>
    </message>
    <message>
        <source>An application blocks traffic</source>
        <translation>애플리케이션이 트래픽을 차단함</translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>기억한 답변이 결정함</translation>
    </message>
    <message>
        <source>An application was allowed or denied, and you were not asked.</source>
        <translation>묻지 않고 애플리케이션을 허용하거나 거부했습니다.</translation>
    </message>
    <message>
        <source>A question waits</source>
        <translation>질문이 기다리는 중</translation>
    </message>
    <message>
        <source>Its window may be behind others.</source>
        <translation>질문 창이 다른 창 뒤에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Your preferences could not be read, so the defaults hold. The file is kept as {path}.</source>
        <translation>환경 설정을 읽을 수 없어 기본값이 적용됩니다. 파일을 다음 이름으로 보관했습니다: {path}.</translation>
    </message>
    <message>
        <source>Your preferences cannot be read, so the defaults hold, and what you change now is forgotten when vpngui ends. Mend or move {path}: {reason}</source>
        <translation>환경 설정을 읽을 수 없어 기본값이 적용되며, 지금 바꾸는 것은 vpngui가 끝나면 사라집니다. {path} 파일을 고치거나 옮기십시오: {reason}</translation>
    </message>
    <message>
        <source>Your preferences cannot be saved, since there is no home directory. What you change holds until vpngui ends.</source>
        <translation>홈 디렉터리가 없어 환경 설정을 저장할 수 없습니다. 바꾼 것은 vpngui가 끝날 때까지 유효합니다.</translation>
    </message>
    <message>
        <source>Your preferences could not be saved in {path}: {reason}. What you changed holds until vpngui ends; it is tried again with the next change.</source>
        <translation>환경 설정을 {path}에 저장할 수 없습니다: {reason}. 바꾼 것은 vpngui가 끝날 때까지 유효하며, 다음에 바꿀 때 저장을 다시 시도합니다.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is neither a configuration nor a picture in the clipboard.</source>
        <translation>클립보드에 설정도 그림도 없습니다.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>클립보드에서</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>프로필 가져오기</translation>
    </message>
    <message>
        <source>Configurations and pictures with QR codes ({patterns})</source>
        <translation>설정과 QR 코드 그림 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>There is no configuration in this folder.</source>
        <translation>이 폴더에 설정이 없습니다.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR 코드</translation>
    </message>
    <message>
        <source>Scan it with the WireGuard app of a phone.</source>
        <translation>휴대전화의 WireGuard 앱으로 스캔하세요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Takes the code off the screen</source>
        <translation>화면에서 코드를 치웁니다</translation>
    </message>
    <message>
        <source>The profile with its keys, for a camera</source>
        <translation>카메라로 읽을 수 있는, 키가 든 프로필</translation>
    </message>
    <message>
        <source>{name} is in {file}, with its private key.</source>
        <translation>{name}이(가) 개인 키와 함께 {file}에 있습니다.</translation>
    </message>
    <message>
        <source>{name} is too long for a QR code; export it into a file instead.</source>
        <translation>{name}이(가) QR 코드에는 너무 깁니다. 대신 파일로 내보내세요.</translation>
    </message>
    <message>
        <source>It is connected. It is disconnected at once, and what went through it goes outside.</source>
        <translation>연결되어 있습니다. 바로 연결이 끊기며, 터널을 지나던 것이 밖으로 나갑니다.</translation>
    </message>
    <message>
        <source>What its kill switch stops can leave this computer again.</source>
        <translation>킬 스위치가 막던 것이 다시 이 컴퓨터를 떠날 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name}을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name}을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>at login</source>
        <translation>로그인할 때</translation>
    </message>
    <message>
        <source>on networks that you have not marked as trusted</source>
        <translation>신뢰한다고 표시하지 않은 네트워크에서</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>지시할 때</translation>
    </message>
    <message>
        <source>off: traffic goes outside the tunnel while it is down</source>
        <translation>꺼짐: 연결이 끊긴 동안 트래픽이 터널 밖으로 나갑니다</translation>
    </message>
    <message>
        <source>on, and kept: nothing goes outside the tunnel until you lift it</source>
        <translation>켜짐, 유지됨: 해제할 때까지 아무것도 터널 밖으로 나가지 않습니다</translation>
    </message>
    <message>
        <source>on: nothing goes outside the tunnel</source>
        <translation>켜짐: 아무것도 터널 밖으로 나가지 않습니다</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>계속 접근할 수 있음</translation>
    </message>
    <message>
        <source>not reachable while all traffic goes through the tunnel</source>
        <translation>모든 트래픽이 터널을 지나는 동안 접근할 수 없음</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>자동 연결</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>킬 스위치</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>로컬 네트워크</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 서버</translation>
    </message>
    <message>
        <source>those of the network</source>
        <translation>네트워크의 것</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>검색 도메인</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>공개 키</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Server {number} of {count}</source>
        <translation>서버 {number}/{count}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>그곳으로 가는 것</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln seconds</source>
        <translation>
            <numerusform>%Ln초마다</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the way open</source>
        <translation>통로 유지</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>all traffic</source>
        <translation>모든 트래픽</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>듣는 포트</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>라우팅 테이블</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>그 밖에 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>From the configuration</source>
        <translation>설정에서</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>프로필 찾기</translation>
    </message>
    <message>
        <source>Looks through names, servers, addresses, public keys and notes</source>
        <translation>이름, 서버, 주소, 공개 키, 메모에서 찾습니다</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Takes in configurations from files, pictures with a QR code, or the clipboard</source>
        <translation>파일, QR 코드 그림, 클립보드에서 설정을 가져옵니다</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>새로 만들기…</translation>
    </message>
    <message>
        <source>Begins a profile from nothing, with new keys</source>
        <translation>새 키로 프로필을 처음부터 만듭니다</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>검색을 비웁니다</translation>
    </message>
    <message>
        <source>No profile matches “{text}”.</source>
        <translation>“{text}”에 맞는 프로필이 없습니다.</translation>
    </message>
    <message>
        <source>Private keys are sealed with your keyring.</source>
        <translation>개인 키는 키링으로 봉인되어 있습니다.</translation>
    </message>
    <message>
        <source>There is no keyring here, so private keys are in files that only you can read.</source>
        <translation>여기에는 키링이 없어, 개인 키가 본인만 읽을 수 있는 파일에 있습니다.</translation>
    </message>
    <message>
        <source>It is longer than any configuration.</source>
        <translation>어떤 설정보다도 깁니다.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>이 그림을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>이 그림에 QR 코드가 없습니다.</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>프로필 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What the profile is called in every list</source>
        <translation>모든 목록에서 쓰이는 프로필의 이름</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Keeps the new name</source>
        <translation>새 이름을 씁니다</translation>
    </message>
    <message>
        <source>Leaves the name as it is</source>
        <translation>이름을 그대로 둡니다</translation>
    </message>
    <message>
        <source>Another profile is called so already.</source>
        <translation>같은 이름의 프로필이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>준비 중…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>QR 코드…</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>연결 보기</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The keys of {name} are fetched, and its tunnel is made</source>
        <translation>{name}의 키를 가져오고 터널을 만듭니다</translation>
    </message>
    <message>
        <source>Opens everything that {name} says, to change it</source>
        <translation>{name}의 모든 내용을 열어 바꿉니다</translation>
    </message>
    <message>
        <source>Calls {name} otherwise</source>
        <translation>{name}에 다른 이름을 붙입니다</translation>
    </message>
    <message>
        <source>Makes another profile that says the same as {name}</source>
        <translation>{name}과(와) 같은 내용의 프로필을 하나 더 만듭니다</translation>
    </message>
    <message>
        <source>Writes {name} into a file, with its keys</source>
        <translation>{name}을(를) 키와 함께 파일에 씁니다</translation>
    </message>
    <message>
        <source>Shows {name} as a picture that a phone can scan, with its keys</source>
        <translation>{name}을(를) 키와 함께 휴대전화로 스캔할 수 있는 그림으로 보여 줍니다</translation>
    </message>
    <message>
        <source>Shows the connection of {name} with all that is known about it</source>
        <translation>{name}의 연결을 알려진 모든 정보와 함께 보여 줍니다</translation>
    </message>
    <message>
        <source>Moves {name} up in the list</source>
        <translation>목록에서 {name}을(를) 위로 옮깁니다</translation>
    </message>
    <message>
        <source>Moves {name} down in the list</source>
        <translation>목록에서 {name}을(를) 아래로 옮깁니다</translation>
    </message>
    <message>
        <source>Deletes {name} and its keys; this can be undone</source>
        <translation>{name}과(와) 그 키를 삭제합니다. 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>프로필을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>프로필이 없습니다</translation>
    </message>
    <message>
        <source>A profile is a WireGuard configuration from a VPN provider, an employer or your own server. With it this computer connects without another application.</source>
        <translation>프로필은 VPN 제공업체, 직장, 자신의 서버의 WireGuard 설정입니다. 프로필이 있으면 다른 애플리케이션 없이 이 컴퓨터가 연결합니다.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여 넣기</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>새 프로필…</translation>
    </message>
    <message>
        <source>Or drop a .conf file or a picture of a QR code here.</source>
        <translation>또는 .conf 파일이나 QR 코드 그림을 여기에 놓으세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files held no profile and were set aside in the folder of the profiles: {names}</source>
        <translation>
            <numerusform>파일 %Ln개에 프로필이 없어 프로필 폴더에 따로 두었습니다: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Everything that the chosen profile says</source>
        <translation>선택한 프로필의 모든 내용</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Shows all profiles again</source>
        <translation>모든 프로필을 다시 보여 줍니다</translation>
    </message>
    <message>
        <source>QR codes need the Python package zxing-cpp, which is not installed.</source>
        <translation>QR 코드에는 Python 패키지 zxing-cpp가 필요한데, 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>처리 결과</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>가져오기 보고서</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Copies all lines of this report; they hold no key</source>
        <translation>이 보고서의 모든 줄을 복사합니다. 키는 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>Closes this report</source>
        <translation>이 보고서를 닫습니다</translation>
    </message>
    <message>
        <source>Lines that were not taken as they stood</source>
        <translation>있는 그대로 받아들여지지 않은 줄</translation>
    </message>
    <message>
        <source>File, line, text, and what became of it</source>
        <translation>파일, 줄, 텍스트, 처리 결과</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>서버 없음</translation>
    </message>
    <message>
        <source>Kill switch, kept</source>
        <translation>킬 스위치, 유지됨</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>로그인할 때 연결</translation>
    </message>
    <message>
        <source>Connects on unknown networks</source>
        <translation>모르는 네트워크에서 연결</translation>
    </message>
    <message>
        <source>Export {name} with its keys?</source>
        <translation>{name}을(를) 키와 함께 내보낼까요?</translation>
    </message>
    <message>
        <source>The file holds the private key: whoever reads it can connect in your place. It is written so that only you can read it; a copy of it may not be.</source>
        <translation>파일에 개인 키가 들어 있습니다. 이것을 읽는 사람은 대신 연결할 수 있습니다. 본인만 읽을 수 있게 쓰이지만, 그 사본은 그렇지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Show {name} with its keys as a QR code?</source>
        <translation>{name}을(를) 키와 함께 QR 코드로 보여 줄까요?</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can connect in your place. Two devices with the same keys cannot be connected at the same time.</source>
        <translation>코드를 보거나 사진 찍은 사람은 대신 연결할 수 있습니다. 같은 키를 가진 두 기기는 동시에 연결될 수 없습니다.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>코드 보기</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>프로필 내보내기</translation>
    </message>
    <message>
        <source>WireGuard configuration (*.conf)</source>
        <translation>WireGuard 설정 (*.conf)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Enter shows a profile; Alt with the arrow keys up and down moves it</source>
        <translation>Enter로 프로필을 보고, Alt와 위아래 화살표 키로 옮깁니다</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>붙여 넣은 텍스트</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name}을(를) 가져왔습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles were imported.</source>
        <translation>
            <numerusform>프로필 %Ln개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>가져온 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be imported.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln개를 가져올 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands of a configuration (PreUp, PostUp, PreDown, PostDown) are never run.</source>
        <translation>설정의 명령(PreUp, PostUp, PreDown, PostDown)은 결코 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>실행되지 않음</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>이해하지 못함</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>빠짐</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>vpngui – permission</source>
        <translation>vpngui – 권한</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>허용 안 함</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Nothing changes; whoever asks is told.</source>
        <translation>아무것도 바뀌지 않습니다. 요청한 쪽에 알립니다.</translation>
    </message>
    <message>
        <source>To allow, select this window first.</source>
        <translation>허용하려면 먼저 이 창을 선택하십시오.</translation>
    </message>
    <message>
        <source>You can allow in a moment.</source>
        <translation>잠시 후에 허용할 수 있습니다.</translation>
    </message>
    <message>
        <source>You can allow this now.</source>
        <translation>이제 허용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Other ways not to allow</source>
        <translation>허용하지 않는 다른 방법</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>Remember this answer</source>
        <translation>이 답변 기억</translation>
    </message>
    <message>
        <source>How long to remember it</source>
        <translation>기억할 기간</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>이번 한 번</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>한 시간 동안</translation>
    </message>
    <message>
        <source>as long as this program runs</source>
        <translation>이 프로그램이 실행되는 동안</translation>
    </message>
    <message>
        <source>until you log out</source>
        <translation>로그아웃할 때까지</translation>
    </message>
    <message>
        <source>always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>{name} is connected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} 터널이 연결되었습니다. 전에 허용한 적이 있어 묻지 않았습니다. 허용한 대상: {asker}.</translation>
    </message>
    <message>
        <source>{name} is disconnected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} 터널의 연결이 끊겼습니다. 전에 허용한 적이 있어 묻지 않았습니다. 허용한 대상: {asker}.</translation>
    </message>
    <message>
        <source>{asker} may not connect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker}: {name} 터널의 연결이 허용되지 않습니다. 전에 그렇게 결정했으므로 묻지 않았습니다.</translation>
    </message>
    <message>
        <source>{asker} may not disconnect {name}. You were not asked, since you decided so before.</source>
        <translation>{asker}: {name} 터널의 연결을 끊는 것이 허용되지 않습니다. 전에 그렇게 결정했으므로 묻지 않았습니다.</translation>
    </message>
    <message>
        <source>What you allowed to {asker} before could not be done: {text}</source>
        <translation>{asker}: 전에 허용한 것을 수행하지 못했습니다: {text}</translation>
    </message>
    <message>
        <source>Only for this program while it runs. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>이 프로그램이 실행되는 동안 이 프로그램에만 해당합니다. 여기에 나열된 것 외에는 아무것도 허용하지 않습니다. vpngui 창의 “권한”에서 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Only for {name}. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>{name}에만 해당합니다. 여기에 나열된 것 외에는 아무것도 허용하지 않습니다. vpngui 창의 “권한”에서 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again until you log out</source>
        <translation>허용하지 않고, 로그아웃할 때까지 다시 묻지 않음</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and ask again in one hour at the earliest</source>
        <translation>허용하지 않고, 빨라도 한 시간 뒤에 다시 묻기</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again</source>
        <translation>허용하지 않고, 다시 묻지 않음</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>If you allow this</source>
        <translation>허용하면</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>새로운 것: {text}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로운 것</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>애플리케이션이 스스로 한 말이며, 아무도 확인하지 않음</translation>
    </message>
    <message>
        <source>All traffic goes through {name}</source>
        <translation>모든 트래픽이 {name} 터널을 통합니다</translation>
    </message>
    <message>
        <source>Nothing goes beside {name}, not even while it is down</source>
        <translation>연결이 끊긴 동안에도 아무것도 {name} 밖으로 나가지 않습니다</translation>
    </message>
    <message>
        <source>Without the tunnel this computer reaches nothing until you lift the block.</source>
        <translation>터널이 없으면 차단을 해제할 때까지 이 컴퓨터는 아무 데도 닿지 못합니다.</translation>
    </message>
    <message>
        <source>All {family} traffic goes through {name}</source>
        <translation>모든 {family} 트래픽이 {name} 터널을 통합니다</translation>
    </message>
    <message>
        <source>Whoever runs this VPN can see which servers you use.</source>
        <translation>이 VPN을 운영하는 쪽은 내가 어떤 서버를 사용하는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>All traffic leaves {name} and takes its ordinary way</source>
        <translation>모든 트래픽이 {name} 터널을 벗어나 일반 경로로 나갑니다</translation>
    </message>
    <message>
        <source>All {family} traffic leaves {name} and takes its ordinary way</source>
        <translation>모든 {family} 트래픽이 {name} 터널을 벗어나 일반 경로로 나갑니다</translation>
    </message>
    <message>
        <source>Your network can see again which servers you use, and they see your own address.</source>
        <translation>내 네트워크에서 내가 어떤 서버를 사용하는지 다시 볼 수 있고, 그 서버들은 내 본래 주소를 봅니다.</translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks leaves {name}</source>
        <translation>
            <numerusform>네트워크 %Ln개로 가는 트래픽이 추가로 {name} 터널을 벗어납니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks goes through {name}</source>
        <translation>
            <numerusform>네트워크 %Ln개로 가는 트래픽이 추가로 {name} 터널을 통합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tunnels are disconnected</source>
        <translation>
            <numerusform>터널 %Ln개의 연결이 추가로 끊깁니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names are looked up at %Ln more DNS servers</source>
        <translation>
            <numerusform>추가로 DNS 서버 %Ln개에서 이름을 조회합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And so are the names in %Ln more domains</source>
        <translation>
            <numerusform>추가로 도메인 %Ln개의 이름도 마찬가지입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more networks around this computer stay reachable</source>
        <translation>
            <numerusform>이 컴퓨터 주변의 네트워크 %Ln개에 추가로 계속 접근할 수 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more addresses of this computer</source>
        <translation>
            <numerusform>이 컴퓨터의 주소 %Ln개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers that are only reached this way cannot be reached.</source>
        <translation>이 방법으로만 닿을 수 있는 서버에는 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>Whoever runs it sees the names of all sites that you visit.</source>
        <translation>이 서버를 운영하는 쪽은 내가 방문하는 모든 사이트의 이름을 봅니다.</translation>
    </message>
    <message>
        <source>Also when you log out, or the connection cannot be made.</source>
        <translation>로그아웃할 때나 연결할 수 없을 때도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>The tunnel {subject} is disconnected: {name} takes its place</source>
        <translation>{subject} 터널의 연결이 끊기고 {name} 터널이 그 자리를 대신합니다</translation>
    </message>
    <message>
        <source>Traffic to {network} goes through {name}</source>
        <translation>목적지가 {network}인 트래픽이 {name} 터널을 통합니다</translation>
    </message>
    <message>
        <source>{family} traffic goes nowhere while {name} is connected</source>
        <translation>{name} 터널이 연결되어 있는 동안 {family} 트래픽은 어디로도 나가지 못합니다</translation>
    </message>
    <message>
        <source>Traffic to {network} leaves {name} and takes its ordinary way</source>
        <translation>목적지가 {network}인 트래픽이 {name} 터널을 벗어나 일반 경로로 나갑니다</translation>
    </message>
    <message>
        <source>{network} around this computer stays reachable outside {name}</source>
        <translation>이 컴퓨터 주변의 {network}에 {name} 터널 밖으로 계속 접근할 수 있습니다</translation>
    </message>
    <message>
        <source>Every name is looked up at the DNS server {subject}</source>
        <translation>모든 이름을 DNS 서버 {subject}에서 조회합니다</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>{subject}에 속한 이름을 {name} 터널의 DNS 서버에서 조회합니다</translation>
    </message>
    <message>
        <source>Names are looked up at the ordinary DNS servers again</source>
        <translation>이름을 다시 일반 DNS 서버에서 조회합니다</translation>
    </message>
    <message>
        <source>Everything is blocked except what the application lists, inside {name} and outside</source>
        <translation>{name} 터널 안팎에서 애플리케이션이 나열한 것을 제외한 모든 것이 차단됩니다</translation>
    </message>
    <message>
        <source>The block stays without {name}, until you lift it</source>
        <translation>{name} 없이도 해제할 때까지 차단이 남습니다</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>터널 안의 다른 쪽은 이 컴퓨터에 {subject} 주소로 접근합니다</translation>
    </message>
    <message>
        <source>No traffic goes through {name}</source>
        <translation>{name} 터널을 통하는 트래픽이 없습니다</translation>
    </message>
    <message>
        <source>Its server, as the profile names it</source>
        <translation>프로필에 적힌 서버</translation>
    </message>
    <message>
        <source>Connect the VPN profile {name}?</source>
        <translation>VPN 프로필 {name}을(를) 연결할까요?</translation>
    </message>
    <message>
        <source>Disconnect the VPN profile {name}?</source>
        <translation>VPN 프로필 {name}의 연결을 끊을까요?</translation>
    </message>
    <message>
        <source>Connect the VPN tunnel {name}?</source>
        <translation>{name} VPN 터널을 연결할까요?</translation>
    </message>
    <message>
        <source>Disconnect the VPN tunnel {name}?</source>
        <translation>{name} VPN 터널의 연결을 끊을까요?</translation>
    </message>
    <message>
        <source>You asked for this in vpngui. The profile is</source>
        <translation>vpngui에서 직접 요청했습니다. 프로필은</translation>
    </message>
    <message>
        <source>You asked for this in the window of vpngui. The tunnel is made by</source>
        <translation>vpngui 창에서 직접 요청한 것입니다. 터널을 만든 쪽</translation>
    </message>
    <message>
        <source>A program of yours asks for the profile</source>
        <translation>사용자의 프로그램이 프로필을 요청합니다</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>요청한 쪽</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of servers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <source>New since you last allowed it</source>
        <translation>마지막으로 허용한 뒤 새로 생긴 것</translation>
    </message>
    <message>
        <source>As you allowed it before</source>
        <translation>전에 허용한 그대로</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>로컬 네트워크에 계속 접근할 수 있게 하기</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer this closes after %Ln seconds, and nothing changes.</source>
        <translation>
            <numerusform>답변이 없으면 %Ln초 뒤에 닫히고 아무것도 바뀌지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer this closes at {time}, and nothing changes.</source>
        <translation>답변이 없으면 {time}에 닫히고 아무것도 바뀌지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>{text} is not an address with a prefix such as 10.0.0.2/24</source>
        <translation>{text}은(는) 10.0.0.2/24처럼 프리픽스가 있는 주소가 아닙니다</translation>
    </message>
    <message>
        <source>{text} is not an address, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text}은(는) 주소가 아니거나, 프리픽스가 32(IPv4) 또는 128(IPv6)비트보다 깁니다</translation>
    </message>
    <message>
        <source>{value} has prefix 0, which would claim every address; give the prefix of its network</source>
        <translation>{value}의 프리픽스가 0이라 모든 주소를 차지하게 됩니다. 네트워크의 프리픽스를 지정하세요</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a multicast address</source>
        <translation>{value}은(는) 호스트의 주소가 될 수 없습니다: 멀티캐스트 주소입니다</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the unspecified address</source>
        <translation>{value}은(는) 호스트의 주소가 될 수 없습니다: 지정되지 않은 주소입니다</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a loopback address</source>
        <translation>{value}은(는) 호스트의 주소가 될 수 없습니다: 루프백 주소입니다</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is reserved</source>
        <translation>{value}은(는) 호스트의 주소가 될 수 없습니다: 예약되어 있습니다</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is an IPv4 address in IPv6 clothes</source>
        <translation>{value}은(는) 호스트의 주소가 될 수 없습니다: IPv6 모양을 한 IPv4 주소입니다</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the first or last address of {network}, which no host has; take one in between</source>
        <translation>{value}은(는) 호스트의 주소가 될 수 없습니다: {network}의 첫 주소나 마지막 주소로, 어떤 호스트도 갖지 않습니다. 그 사이의 주소를 쓰세요</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list is a list of networks</source>
        <translation>터널의 목록은 네트워크의 목록입니다</translation>
    </message>
    <message>
        <source>the original interface&apos;s list is a list of networks</source>
        <translation>원래 인터페이스의 목록은 네트워크의 목록입니다</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>터널의 목록에 네트워크가 {count}개 있습니다. {max_block}개까지 허용됩니다</translation>
    </message>
    <message>
        <source>the original interface&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>원래 인터페이스의 목록에 네트워크가 {count}개 있습니다. {max_block}개까지 허용됩니다</translation>
    </message>
    <message>
        <source>a block list&apos;s name is 1 to 23 of a-z, 0-9, &apos;-&apos; and &apos;_&apos;, such as &apos;trackers&apos;</source>
        <translation>차단 목록의 이름은 a-z, 0-9, &apos;-&apos;, &apos;_&apos; 1~23자입니다. 예: &apos;trackers&apos;</translation>
    </message>
    <message>
        <source>the list holds more than {max_list} networks</source>
        <translation>목록에 네트워크가 {max_list}개보다 많습니다</translation>
    </message>
    <message>
        <source>the interface name is empty; give 1 to 15 characters</source>
        <translation>인터페이스 이름이 비어 있습니다. 1~15자를 지정하세요</translation>
    </message>
    <message>
        <source>the interface name is longer than {max_length} bytes</source>
        <translation>인터페이스 이름이 {max_length}바이트보다 깁니다</translation>
    </message>
    <message>
        <source>the interface name {text} may hold only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, and must begin with a letter, a digit or &apos;_&apos;</source>
        <translation>인터페이스 이름 {text}에는 글자, 숫자, &apos;_&apos;, &apos;.&apos;, &apos;-&apos;만 쓸 수 있고, 글자나 숫자 또는 &apos;_&apos;로 시작해야 합니다</translation>
    </message>
    <message>
        <source>the interface name {text} is reserved by the system; take another</source>
        <translation>인터페이스 이름 {text}은(는) 시스템에서 예약되어 있습니다. 다른 이름을 쓰세요</translation>
    </message>
    <message>
        <source>{text} is a name of network hardware, which other programs would configure; take another, such as &apos;vpn0&apos;</source>
        <translation>{text}은(는) 네트워크 하드웨어의 이름이라 다른 프로그램이 설정하려 할 것입니다. &apos;vpn0&apos; 같은 다른 이름을 쓰세요</translation>
    </message>
    <message>
        <source>the title of a list is text of up to {max_title} characters</source>
        <translation>목록의 제목은 {max_title}자까지의 텍스트입니다</translation>
    </message>
    <message>
        <source>the title of a list is one line, without control characters</source>
        <translation>목록의 제목은 제어 문자가 없는 한 줄입니다</translation>
    </message>
    <message>
        <source>the mode of a list is {modes}</source>
        <translation>목록의 방식은 {modes}입니다</translation>
    </message>
    <message>
        <source>{text} is not a network such as 10.0.0.0/8 or fd00::/64</source>
        <translation>{text}은(는) 10.0.0.0/8이나 fd00::/64 같은 네트워크가 아닙니다</translation>
    </message>
    <message>
        <source>{text} has bits of a host set; the network is {meant}</source>
        <translation>{text}에 호스트의 비트가 있습니다. 네트워크는 {meant}입니다</translation>
    </message>
    <message>
        <source>{text} is not a network, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text}은(는) 네트워크가 아니거나, 프리픽스가 32(IPv4) 또는 128(IPv6)비트보다 깁니다</translation>
    </message>
    <message>
        <source>{prefix} is no prefix length; it is 0 to 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{prefix}은(는) 프리픽스 길이가 아닙니다. 0에서 32(IPv4) 또는 128(IPv6)비트입니다</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is this computer itself</source>
        <translation>{network}은(는) 터널로 보낼 수 없습니다: {never}은(는) 이 컴퓨터 자신입니다</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is for multicast</source>
        <translation>{network}은(는) 터널로 보낼 수 없습니다: {never}은(는) 멀티캐스트용입니다</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is reserved</source>
        <translation>{network}은(는) 터널로 보낼 수 없습니다: {never}은(는) 예약되어 있습니다</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is IPv4 within IPv6; give the IPv4 network</source>
        <translation>{network}은(는) 터널로 보낼 수 없습니다: {never}은(는) IPv6 안의 IPv4입니다. IPv4 네트워크를 지정하세요</translation>
    </message>
    <message>
        <source>{what} holds {count} networks; {limit} are allowed</source>
        <translation>{what}에 네트워크가 {count}개 있습니다. {limit}개까지 허용됩니다</translation>
    </message>
    <message>
        <source>{text} is not an address such as 10.0.0.1 or fd00::1</source>
        <translation>{text}은(는) 10.0.0.1이나 fd00::1 같은 주소가 아닙니다</translation>
    </message>
    <message>
        <source>{value} cannot be a DNS server in a tunnel; give one that the tunnel leads to</source>
        <translation>{value}은(는) 터널의 DNS 서버가 될 수 없습니다. 터널이 이어지는 서버를 지정하세요</translation>
    </message>
    <message>
        <source>the MTU {value} is outside {min_mtu} to {max_mtu} octets</source>
        <translation>MTU {value}은(는) {min_mtu}~{max_mtu}바이트를 벗어납니다</translation>
    </message>
    <message>
        <source>the session name is not valid text</source>
        <translation>세션 이름이 올바른 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>the session name is {size} bytes long; {max_session} are allowed</source>
        <translation>세션 이름이 {size}바이트입니다. {max_session}바이트까지 허용됩니다</translation>
    </message>
    <message>
        <source>the session name holds a NUL</source>
        <translation>세션 이름에 NUL 문자가 있습니다</translation>
    </message>
    <message>
        <source>local holds {count} addresses; {max_addresses} are allowed</source>
        <translation>local에 주소가 {count}개 있습니다. {max_addresses}개까지 허용됩니다</translation>
    </message>
    <message>
        <source>remote holds {count} addresses; {max_addresses} are allowed</source>
        <translation>remote에 주소가 {count}개 있습니다. {max_addresses}개까지 허용됩니다</translation>
    </message>
    <message>
        <source>local holds the same address twice with different prefixes</source>
        <translation>local에 같은 주소가 다른 프리픽스로 두 번 있습니다</translation>
    </message>
    <message>
        <source>remote holds the same address twice with different prefixes</source>
        <translation>remote에 같은 주소가 다른 프리픽스로 두 번 있습니다</translation>
    </message>
    <message>
        <source>dns holds {count} servers; {max_servers} are allowed</source>
        <translation>dns에 서버가 {count}개 있습니다. {max_servers}개까지 허용됩니다</translation>
    </message>
    <message>
        <source>the MTU {mtu} is too small for IPv6, which needs {min_mtu_ipv6}; raise it or leave the IPv6 addresses and routes out</source>
        <translation>MTU {mtu}은(는) {min_mtu_ipv6}이(가) 필요한 IPv6에 너무 작습니다. 늘리거나 IPv6 주소와 경로를 빼세요</translation>
    </message>
    <message>
        <source>{reason} is given for both ends of the tunnel</source>
        <translation>{reason}이(가) 터널의 양쪽 끝에 지정되어 있습니다</translation>
    </message>
    <message>
        <source>{text} is not a domain name</source>
        <translation>{text}은(는) 도메인 이름이 아닙니다</translation>
    </message>
    <message>
        <source>{text} is not a domain name such as corp.example</source>
        <translation>{text}은(는) corp.example 같은 도메인 이름이 아닙니다</translation>
    </message>
    <message>
        <source>dns_suffixes holds {count} names; {max_suffixes} are allowed</source>
        <translation>dns_suffixes에 이름이 {count}개 있습니다. {max_suffixes}개까지 허용됩니다</translation>
    </message>
    <message>
        <source>a tunnel that is {value} cannot be {value_2}</source>
        <translation>{value} 상태의 터널은 {value_2} 상태가 될 수 없습니다</translation>
    </message>
    <message>
        <source>the session bus cannot be reached: {error}</source>
        <translation>세션 버스에 연결할 수 없습니다: {error}</translation>
    </message>
    <message>
        <source>the system bus cannot be reached: {error}</source>
        <translation>시스템 버스에 연결할 수 없습니다: {error}</translation>
    </message>
    <message>
        <source>{destination} did not answer {member} within {timeout} s</source>
        <translation>{destination}이(가) {timeout}초 안에 {member}에 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>the connection to the bus broke: {error}</source>
        <translation>버스와의 연결이 끊겼습니다: {error}</translation>
    </message>
    <message>
        <source>the VPN service is not running; an administrator starts it with &apos;systemctl start vpnguid&apos; ({refusal})</source>
        <translation>VPN 서비스가 실행 중이 아닙니다. 관리자가 &apos;systemctl start vpnguid&apos;로 시작합니다({refusal})</translation>
    </message>
    <message>
        <source>the kernel does not hold what was applied; it has:
{found}
instead of:
{wanted}</source>
        <translation>커널이 적용한 것을 갖고 있지 않습니다. 지금:
{found}
원래:
{wanted}</translation>
    </message>
    <message>
        <source>{cause}; taking it back failed as well</source>
        <translation>{cause}. 되돌리는 것도 실패했습니다</translation>
    </message>
    <message>
        <source>the DNS back end {wanted} is none of {names}</source>
        <translation>DNS 백엔드 {wanted}은(는) {names} 중 하나가 아닙니다</translation>
    </message>
    <message>
        <source>systemd-resolved is neither running nor can it be started by the system bus</source>
        <translation>systemd-resolved가 실행 중이 아니고, 시스템 버스로 시작할 수도 없습니다</translation>
    </message>
    <message>
        <source>neither Debian&apos;s resolvconf nor openresolv is installed</source>
        <translation>데비안의 resolvconf도 openresolv도 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>the service may not run resolvconf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>서비스가 직접 resolvconf를 실행할 수 없고, 도우미도 없습니다. 관리자가 &apos;systemctl start vpngui-resolv.socket&apos;으로 시작합니다</translation>
    </message>
    <message>
        <source>the service may not write resolv.conf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>서비스가 직접 resolv.conf를 쓸 수 없고, 도우미도 없습니다. 관리자가 &apos;systemctl start vpngui-resolv.socket&apos;으로 시작합니다</translation>
    </message>
    <message>
        <source>another program writes {path} again and again; it is left to that program for a minute, and names may be asked for outside the tunnel. End it, or give the service another way (--dns-backend)</source>
        <translation>다른 프로그램이 {path}을(를) 계속 다시 씁니다. 1분 동안 그 프로그램에 맡겨 두며, 이름을 터널 밖에서 물을 수 있습니다. 그 프로그램을 끝내거나 서비스에 다른 방법을 지정하세요(--dns-backend)</translation>
    </message>
    <message>
        <source>the helper behind {address} did not answer within {seconds} s</source>
        <translation>{address}의 도우미가 {seconds}초 안에 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>the helper behind {address} cannot be reached ({reason}); an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>{address}의 도우미에 연결할 수 없습니다({reason}). 관리자가 &apos;systemctl start vpngui-resolv.socket&apos;으로 시작합니다</translation>
    </message>
    <message>
        <source>the helper behind {address} went away without an answer</source>
        <translation>{address}의 도우미가 응답 없이 사라졌습니다</translation>
    </message>
    <message>
        <source>{path} was written by vpngui, but what was there before is not in {folder} any more; write the file anew, or remove it</source>
        <translation>{path}은(는) vpngui가 썼지만, 이전 내용이 {folder}에 더 이상 없습니다. 파일을 새로 쓰거나 제거하세요</translation>
    </message>
    <message>
        <source>{path} does not hold what was written: another program writes it too</source>
        <translation>{path}에 쓴 것과 다른 내용이 있습니다: 다른 프로그램도 씁니다</translation>
    </message>
    <message>
        <source>{path} was changed at this very moment; try again</source>
        <translation>{path}이(가) 바로 이 순간 바뀌었습니다. 다시 시도하세요</translation>
    </message>
    <message>
        <source>{path} is marked {flag}; &apos;chattr {flag_2} {path}&apos; (as root) takes that away, or give the service another way (--dns-backend)</source>
        <translation>{path}에 {flag} 표시가 있습니다. &apos;chattr {flag_2} {path}&apos;(root로)로 없애거나 서비스에 다른 방법을 지정하세요(--dns-backend)</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it read-write, or give the service another way (--dns-backend)</source>
        <translation>{path}이(가) 읽기 전용 파일 시스템에 있습니다. 쓸 수 있게 마운트하거나 서비스에 다른 방법을 지정하세요(--dns-backend)</translation>
    </message>
    <message>
        <source>{path} may not be written by this service ({reason}); or give the service another way (--dns-backend)</source>
        <translation>{path}에 이 서비스가 쓸 수 없습니다({reason}). 또는 서비스에 다른 방법을 지정하세요(--dns-backend)</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; or give the service another way (--dns-backend)</source>
        <translation>{path}에 쓸 수 없습니다: {reason}. 또는 서비스에 다른 방법을 지정하세요(--dns-backend)</translation>
    </message>
    <message>
        <source>{program} does not list what it was given</source>
        <translation>{program}이(가) 받은 것을 나열하지 않습니다</translation>
    </message>
    <message>
        <source>`{names}` did not end within {seconds} s</source>
        <translation>`{names}`이(가) {seconds}초 안에 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}</source>
        <translation>{program}을(를) 실행할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>`{names}` ended with status {returncode}: {said}</source>
        <translation>`{names}`이(가) 상태 {returncode}(으)로 끝났습니다: {said}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>아무 말도 하지 않았습니다</translation>
    </message>
    <message>
        <source>it does not hold what it was told for {link}</source>
        <translation>{link}에 대해 전달한 것을 갖고 있지 않습니다</translation>
    </message>
    <message>
        <source>systemd-resolved did not take the tunnel&apos;s name servers: {error}</source>
        <translation>systemd-resolved가 터널의 이름 서버를 받아들이지 않았습니다: {error}</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a symbolic link; vpngui leaves it alone</source>
        <translation>{path}은(는) 파일도 심볼릭 링크도 아닙니다. vpngui는 건드리지 않습니다</translation>
    </message>
    <message>
        <source>{path} has {st_size} octets, too much for a resolv.conf(5)</source>
        <translation>{path}이(가) {st_size}바이트로, resolv.conf(5)에는 너무 큽니다</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path}을(를) 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>{record}, which holds the original of a file, is damaged: {error}</source>
        <translation>파일의 원본을 담은 {record}이(가) 손상되었습니다: {error}</translation>
    </message>
    <message>
        <source>the original cannot be saved in {folder}: {reason}</source>
        <translation>원본을 {folder}에 저장할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>{record} cannot be removed: {reason}</source>
        <translation>{record}을(를) 제거할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the state folder {folder} cannot be used: {reason}</source>
        <translation>상태 폴더 {folder}을(를) 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the firewall back end {setting} is none of {names}</source>
        <translation>방화벽 백엔드 {setting}은(는) {names} 중 하나가 아닙니다</translation>
    </message>
    <message>
        <source>the firewall back end {setting}, set by hand, does not work: {reasons}</source>
        <translation>직접 지정한 방화벽 백엔드 {setting}이(가) 동작하지 않습니다: {reasons}</translation>
    </message>
    <message>
        <source>the kernel has no sets of networks (module ip_set): {reason}</source>
        <translation>커널에 네트워크 집합이 없습니다(모듈 ip_set): {reason}</translation>
    </message>
    <message>
        <source>error {code} of ip_set.h</source>
        <translation>ip_set.h의 오류 {code}</translation>
    </message>
    <message>
        <source>the kernel&apos;s sets of networks cannot be reached: {reason}</source>
        <translation>커널의 네트워크 집합에 접근할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not list its sets: {reason}</source>
        <translation>커널이 집합을 나열하지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused the set {name}: {reason}</source>
        <translation>커널이 집합 {name}을(를) 거부했습니다: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused networks of the set {name}: {reason}</source>
        <translation>커널이 집합 {name}의 네트워크를 거부했습니다: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not empty the set {name}: {reason}</source>
        <translation>커널이 집합 {name}을(를) 비우지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>the set {name} is still used by a rule or another set</source>
        <translation>집합 {name}을(를) 아직 규칙이나 다른 집합이 씁니다</translation>
    </message>
    <message>
        <source>the kernel did not remove the set {name}: {reason}</source>
        <translation>커널이 집합 {name}을(를) 제거하지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>there is no set {name}: {reason}</source>
        <translation>집합 {name}이(가) 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not show the set {name}: {reason}</source>
        <translation>커널이 집합 {name}을(를) 보여 주지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables cannot be reached: {reason}</source>
        <translation>커널의 예전 테이블에 접근할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the kernel has no match {name} for rules of iptables (module xt_{name})</source>
        <translation>커널에 iptables 규칙을 위한 조건 {name}이(가) 없습니다(모듈 xt_{name})</translation>
    </message>
    <message>
        <source>the firewall is as it should be, but {kept}</source>
        <translation>방화벽은 올바른 상태이지만, {kept}</translation>
    </message>
    <message>
        <source>the rules of vpngui in iptables&apos; tables were not removed: {error}</source>
        <translation>iptables 테이블에 있는 vpngui의 규칙이 제거되지 않았습니다: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not lifted: {kept}</source>
        <translation>차단 목록 {name}이(가) 해제되지 않았습니다: {kept}</translation>
    </message>
    <message>
        <source>{name} is no name of an interface</source>
        <translation>{name}은(는) 인터페이스의 이름이 아닙니다</translation>
    </message>
    <message>
        <source>another program changed it again at once</source>
        <translation>다른 프로그램이 바로 다시 바꾸었습니다</translation>
    </message>
    <message>
        <source>the firewall of IPv{family} is another than that of the other family: {why}; taking the change back: {error}</source>
        <translation>IPv{family}의 방화벽이 다른 쪽과 다릅니다: {why}. 변경을 되돌리는 중: {error}</translation>
    </message>
    <message>
        <source>the lock file of iptables, {path}, cannot be opened ({reason}); systemd-tmpfiles --create makes it so that the service may</source>
        <translation>iptables의 잠금 파일 {path}을(를) 열 수 없습니다({reason}). systemd-tmpfiles --create가 서비스가 열 수 있게 만듭니다</translation>
    </message>
    <message>
        <source>another program holds {path}, the lock of iptables; try again</source>
        <translation>다른 프로그램이 iptables의 잠금 {path}을(를) 잡고 있습니다. 다시 시도하세요</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables of IPv{family} cannot be reached: {reason}</source>
        <translation>커널의 IPv{family} 예전 테이블에 접근할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the Python package python-iptables is not installed</source>
        <translation>Python 패키지 python-iptables가 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>python-iptables does not find its libraries; install libip4tc2, libip6tc2 and iptables</source>
        <translation>python-iptables가 라이브러리를 찾지 못합니다. libip4tc2, libip6tc2, iptables를 설치하세요</translation>
    </message>
    <message>
        <source>the kernel refused a change of its filter table: {reason}</source>
        <translation>커널이 필터 테이블의 변경을 거부했습니다: {reason}</translation>
    </message>
    <message>
        <source>the program nft is missing; install the package nftables</source>
        <translation>nft 프로그램이 없습니다. nftables 패키지를 설치하세요</translation>
    </message>
    <message>
        <source>nft cannot be started: {reason}</source>
        <translation>nft를 시작할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>nft did not end within {seconds} s</source>
        <translation>nft가 {seconds}초 안에 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>nft refused: {reason}</source>
        <translation>nft가 거부했습니다: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be named in a firewall rule; rename the interface</source>
        <translation>{name}은(는) 방화벽 규칙에서 지정할 수 없습니다. 인터페이스의 이름을 바꾸세요</translation>
    </message>
    <message>
        <source>nftables cannot be used here; {refused}</source>
        <translation>여기서는 nftables를 쓸 수 없습니다. {refused}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {error}</source>
        <translation>방화벽이 바뀌지 않았습니다: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not put in force: {error}</source>
        <translation>차단 목록 {name}이(가) 적용되지 않았습니다: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was changed again at once; try again</source>
        <translation>차단 목록 {name}이(가) 바로 다시 바뀌었습니다. 다시 시도하세요</translation>
    </message>
    <message>
        <source>the firewall was not changed: {why}</source>
        <translation>방화벽이 바뀌지 않았습니다: {why}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {refused}</source>
        <translation>방화벽이 바뀌지 않았습니다: {refused}</translation>
    </message>
    <message>
        <source>the firewall does not keep what is put in force: {why}</source>
        <translation>방화벽이 적용된 것을 유지하지 않습니다: {why}</translation>
    </message>
    <message>
        <source>what should be lifted is still in force: {error}</source>
        <translation>해제되어야 할 것이 아직 적용되고 있습니다: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let router advertisements be refused: {error}</source>
        <translation>커널에서 라우터 알림을 거부할 수 없습니다: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let sources be checked: {error}</source>
        <translation>커널에서 출발지를 검사할 수 없습니다: {error}</translation>
    </message>
    <message>
        <source>{error}; taking it back failed as well: {again}</source>
        <translation>{error}. 되돌리는 것도 실패했습니다: {again}</translation>
    </message>
    <message>
        <source>the kernel refused to mark the new interface: {reason}</source>
        <translation>커널이 새 인터페이스의 표시를 거부했습니다: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not keep {name}: {reason}</source>
        <translation>커널이 {name}을(를) 유지하지 않습니다: {reason}</translation>
    </message>
    <message>
        <source>this machine has no TUN devices (/dev/net/tun: {reason}); load the module &apos;tun&apos;</source>
        <translation>이 컴퓨터에 TUN 장치가 없습니다(/dev/net/tun: {reason}). 모듈 &apos;tun&apos;을 불러오세요</translation>
    </message>
    <message>
        <source>the service may not make TUN devices ({reason}); it needs CAP_NET_ADMIN</source>
        <translation>서비스가 TUN 장치를 만들 수 없습니다({reason}). CAP_NET_ADMIN이 필요합니다</translation>
    </message>
    <message>
        <source>no more TUN devices can be opened: {reason}</source>
        <translation>TUN 장치를 더 열 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the kernel made no TUN device: {reason}</source>
        <translation>커널이 TUN 장치를 만들지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>there is no WireGuard {wanted}; it is &apos;auto&apos;, &apos;kernel&apos; or &apos;userspace&apos;</source>
        <translation>WireGuard {wanted}은(는) 없습니다. &apos;auto&apos;, &apos;kernel&apos;, &apos;userspace&apos; 중 하나입니다</translation>
    </message>
    <message>
        <source>this kernel has no WireGuard; load the module &apos;wireguard&apos;</source>
        <translation>이 커널에 WireGuard가 없습니다. 모듈 &apos;wireguard&apos;를 불러오세요</translation>
    </message>
    <message>
        <source>this computer has no WireGuard: its kernel has none; install wireguard-go</source>
        <translation>이 컴퓨터에 WireGuard가 없습니다: 커널에 없습니다. wireguard-go를 설치하세요</translation>
    </message>
    <message>
        <source>the kernel made no WireGuard link: {reason}</source>
        <translation>커널이 WireGuard 인터페이스를 만들지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused to set {name} up: {reason}</source>
        <translation>커널이 {name}의 설정을 거부했습니다: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not say how {name} is: {reason}</source>
        <translation>커널이 {name}의 상태를 알려 주지 않습니다: {reason}</translation>
    </message>
    <message>
        <source>WireGuard did not take its configuration (error {number})</source>
        <translation>WireGuard가 설정을 받아들이지 않았습니다(오류 {number})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>WireGuard does not say how it is (error {value})</source>
        <translation>WireGuard가 상태를 알려 주지 않습니다(오류 {value})</translation>
    </message>
    <message>
        <source>WireGuard&apos;s answer makes no sense; is it another program?</source>
        <translation>WireGuard의 응답이 이치에 맞지 않습니다. 다른 프로그램인가요?</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>{program}을(를) 시작할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>{program} did not start: {why}</source>
        <translation>{program}이(가) 시작되지 않았습니다: {why}</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>끝났습니다</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not run</source>
        <translation>{name}의 WireGuard가 실행 중이 아닙니다</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not answer: {error}</source>
        <translation>{name}의 WireGuard가 응답하지 않습니다: {error}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>너무 오래 걸렸습니다</translation>
    </message>
    <message>
        <source>the MTU of {name} cannot be set: {reason}</source>
        <translation>{name}의 MTU를 설정할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use, so nothing can be blocked and no tunnel can carry all traffic; install nftables</source>
        <translation>이 컴퓨터에는 서비스가 쓸 수 있는 패킷 필터가 없어, 아무것도 차단할 수 없고 어떤 터널도 모든 트래픽을 나를 수 없습니다. nftables를 설치하세요</translation>
    </message>
    <message>
        <source>no answer for {host}: {error}</source>
        <translation>{host}의 응답이 없습니다: {error}</translation>
    </message>
    <message>
        <source>changes of nftables cannot be watched: {reason}</source>
        <translation>nftables의 변경을 지켜볼 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be watched: {reason}</source>
        <translation>{path}을(를) 지켜볼 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the name {host} has no address: {error}</source>
        <translation>이름 {host}에 주소가 없습니다: {error}</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>아무도 제때 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>the name {host} has no address that can be reached; none of the servers knows one</source>
        <translation>이름 {host}에 닿을 수 있는 주소가 없습니다. 어떤 서버도 알지 못합니다</translation>
    </message>
    <message>
        <source>the kernel&apos;s list changed each time it was read; try again</source>
        <translation>커널의 목록이 읽을 때마다 바뀌었습니다. 다시 시도하세요</translation>
    </message>
    <message>
        <source>a profile&apos;s name is one line of 1 to 31 bytes, such as &apos;Work&apos;</source>
        <translation>프로필의 이름은 1~31바이트의 한 줄입니다. 예: &apos;Work&apos;</translation>
    </message>
    <message>
        <source>a key is 44 characters of base64, as &apos;wg genkey&apos; prints it</source>
        <translation>키는 &apos;wg genkey&apos;가 출력하는 44자의 base64입니다</translation>
    </message>
    <message>
        <source>the profiles in {folder} cannot be read: {reason}</source>
        <translation>{folder}의 프로필을 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed already</source>
        <translation>이 프로필은 이미 제거되었습니다</translation>
    </message>
    <message>
        <source>the profile cannot be removed: {reason}</source>
        <translation>프로필을 제거할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed</source>
        <translation>이 프로필은 제거되었습니다</translation>
    </message>
    <message>
        <source>the profile cannot be read: {error}</source>
        <translation>프로필을 읽을 수 없습니다: {error}</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>그런 프로필은 없습니다</translation>
    </message>
    <message>
        <source>the profile cannot be written in {folder}: {reason}</source>
        <translation>프로필을 {folder}에 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>{one} takes a network away, which only &apos;wg set&apos; can do</source>
        <translation>{one}은(는) 네트워크를 빼는데, 이것은 &apos;wg set&apos;만 할 수 있습니다</translation>
    </message>
    <message>
        <source>{plain} is taken as {network}</source>
        <translation>{plain}을(를) {network}(으)로 받아들입니다</translation>
    </message>
    <message>
        <source>{text} is no endpoint such as vpn.example:51820 or [2001:db8::1]:51820</source>
        <translation>{text}은(는) vpn.example:51820이나 [2001:db8::1]:51820 같은 엔드포인트가 아닙니다</translation>
    </message>
    <message>
        <source>{host} is neither an address nor a host name; IPv6 stands in brackets</source>
        <translation>{host}은(는) 주소도 호스트 이름도 아닙니다. IPv6는 대괄호에 넣습니다</translation>
    </message>
    <message>
        <source>{text} is not an IPv6 address</source>
        <translation>{text}은(는) IPv6 주소가 아닙니다</translation>
    </message>
    <message>
        <source>{text} is not a port, {least} to {most}</source>
        <translation>{text}은(는) 포트가 아닙니다. {least}~{most}입니다</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds, {least} to {most}</source>
        <translation>{text}은(는) 초가 아닙니다. {least}~{most}입니다</translation>
    </message>
    <message>
        <source>{text} is not a mark, {least} to {most}</source>
        <translation>{text}은(는) 표시가 아닙니다. {least}~{most}입니다</translation>
    </message>
    <message>
        <source>{text} is not a number of octets, {least} to {most}</source>
        <translation>{text}은(는) 바이트 수가 아닙니다. {least}~{most}입니다</translation>
    </message>
    <message>
        <source>{text} is not a routing table, {least} to {most}</source>
        <translation>{text}은(는) 라우팅 테이블이 아닙니다. {least}~{most}입니다</translation>
    </message>
    <message>
        <source>{text} is neither &apos;auto&apos;, &apos;off&apos; nor a routing table</source>
        <translation>{text}은(는) &apos;auto&apos;도 &apos;off&apos;도 라우팅 테이블도 아닙니다</translation>
    </message>
    <message>
        <source>the keys of {name} are sealed with a keyring, and none can be reached here; do this in the desktop session where it is</source>
        <translation>{name}의 키는 키링으로 봉인되어 있는데, 여기서는 키링에 접근할 수 없습니다. 키링이 있는 데스크톱 세션에서 하세요</translation>
    </message>
    <message>
        <source>the keys of {name} are not in its file; import the profile again</source>
        <translation>{name}의 키가 파일에 없습니다. 프로필을 다시 가져오세요</translation>
    </message>
    <message>
        <source>the keys of {name} were sealed with another keyring&apos;s key; unlock that keyring, or import the profile again</source>
        <translation>{name}의 키는 다른 키링의 키로 봉인되었습니다. 그 키링의 잠금을 풀거나 프로필을 다시 가져오세요</translation>
    </message>
    <message>
        <source>the keyring does not give the profiles&apos; key ({error}); unlock it and try again</source>
        <translation>키링이 프로필의 키를 주지 않습니다({error}). 잠금을 풀고 다시 시도하세요</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry of vpngui is not a key of this program; remove it there</source>
        <translation>키링의 vpngui 항목이 이 프로그램의 키가 아닙니다. 그곳에서 제거하세요</translation>
    </message>
    <message>
        <source>it is longer than {max_octets} characters, which no configuration is</source>
        <translation>{max_octets}자보다 긴데, 그런 설정은 없습니다</translation>
    </message>
    <message>
        <source>it stands in a section that is not known</source>
        <translation>알 수 없는 섹션에 있습니다</translation>
    </message>
    <message>
        <source>it stands before [Interface]</source>
        <translation>[Interface] 앞에 있습니다</translation>
    </message>
    <message>
        <source>a comment that holds a key is not kept</source>
        <translation>키가 든 주석은 보관하지 않습니다</translation>
    </message>
    <message>
        <source>there are only [Interface] and [Peer], up to 4096</source>
        <translation>[Interface]와 [Peer]만 있으며, 4096개까지입니다</translation>
    </message>
    <message>
        <source>it is not of the form &apos;Key = value&apos;</source>
        <translation>&apos;Key = value&apos; 형식이 아닙니다</translation>
    </message>
    <message>
        <source>commands of a configuration are never run</source>
        <translation>설정의 명령은 결코 실행되지 않습니다</translation>
    </message>
    <message>
        <source>changes are kept in the app, not written back into a file</source>
        <translation>변경은 앱에 보관되며, 파일에 다시 쓰이지 않습니다</translation>
    </message>
    <message>
        <source>this key is not known in [Interface]</source>
        <translation>이 키는 [Interface]에서 알 수 없는 것입니다</translation>
    </message>
    <message>
        <source>this key is not known in [Peer]</source>
        <translation>이 키는 [Peer]에서 알 수 없는 것입니다</translation>
    </message>
    <message>
        <source>there is no [Interface] in it; this is no WireGuard configuration</source>
        <translation>[Interface]가 없습니다. WireGuard 설정이 아닙니다</translation>
    </message>
    <message>
        <source>there is no usable PrivateKey in it</source>
        <translation>쓸 수 있는 PrivateKey가 없습니다</translation>
    </message>
    <message>
        <source>there is no usable PublicKey in it; it is left out</source>
        <translation>쓸 수 있는 PublicKey가 없어 제외됩니다</translation>
    </message>
    <message>
        <source>an earlier peer has the same PublicKey; this one takes its place</source>
        <translation>앞의 피어에 같은 PublicKey가 있습니다. 이 피어가 대신합니다</translation>
    </message>
    <message>
        <source>{shown}: a later peer has this network too, and gets it</source>
        <translation>{shown}: 뒤의 피어에도 이 네트워크가 있어 그 피어가 갖습니다</translation>
    </message>
    <message>
        <source>the privilege {action} could not be checked ({error}); is polkit running?</source>
        <translation>권한 {action}을(를) 확인할 수 없었습니다({error}). polkit이 실행 중인가요?</translation>
    </message>
    <message>
        <source>the caller has left the bus</source>
        <translation>호출한 쪽이 버스를 떠났습니다</translation>
    </message>
    <message>
        <source>the privilege {action} needs an administrator&apos;s password, and the program did not allow the question</source>
        <translation>권한 {action}에는 관리자의 비밀번호가 필요한데, 프로그램이 질문을 허용하지 않았습니다</translation>
    </message>
    <message>
        <source>the privilege {action} is missing; it is for programs of the person at the screen, and an administrator can grant it to others with a polkit rule</source>
        <translation>권한 {action}이(가) 없습니다. 화면 앞의 사람의 프로그램을 위한 것이며, 관리자가 polkit 규칙으로 다른 프로그램에 줄 수 있습니다</translation>
    </message>
    <message>
        <source>a password is being asked for already</source>
        <translation>이미 비밀번호를 묻고 있습니다</translation>
    </message>
    <message>
        <source>another consent agent of this person is running; end it first</source>
        <translation>이 사람의 다른 에이전트가 실행 중입니다. 먼저 끝내세요</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be written: {reason}</source>
        <translation>답변 기록 {now}을(를) 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be read: {reason}</source>
        <translation>답변 기록 {now}을(를) 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the list holds no network; remove it instead</source>
        <translation>목록에 네트워크가 없습니다. 대신 제거하세요</translation>
    </message>
    <message>
        <source>there are {max_lists} block lists already; remove one first</source>
        <translation>차단 목록이 이미 {max_lists}개 있습니다. 먼저 하나를 제거하세요</translation>
    </message>
    <message>
        <source>there is no block list {name}</source>
        <translation>차단 목록 {name}이(가) 없습니다</translation>
    </message>
    <message>
        <source>{error}; it is in force all the same, until the service ends</source>
        <translation>{error}. 그래도 서비스가 끝날 때까지 적용됩니다</translation>
    </message>
    <message>
        <source>{error}; nothing has changed</source>
        <translation>{error}. 아무것도 바뀌지 않았습니다</translation>
    </message>
    <message>
        <source>the list is no UTF-8 text</source>
        <translation>목록이 UTF-8 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>there is no memory for the list: {reason}</source>
        <translation>목록을 위한 메모리가 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the person has lifted this block; ask for the tunnel to come up again</source>
        <translation>이 차단은 사람이 해제했습니다. 터널 연결을 다시 요청하세요</translation>
    </message>
    <message>
        <source>{name} blocks nothing that could be kept</source>
        <translation>{name}에는 유지할 수 있는 차단이 없습니다</translation>
    </message>
    <message>
        <source>there is no such kept block; it was lifted already</source>
        <translation>그런 유지된 차단은 없습니다. 이미 해제되었습니다</translation>
    </message>
    <message>
        <source>{max_pinned} blocks are kept already; lift them first</source>
        <translation>이미 차단 {max_pinned}개를 유지하고 있습니다. 먼저 해제하세요</translation>
    </message>
    <message>
        <source>the tunnel has been destroyed</source>
        <translation>터널이 파기되었습니다</translation>
    </message>
    <message>
        <source>too many changes are waiting; try again later</source>
        <translation>기다리는 변경이 너무 많습니다. 나중에 다시 시도하세요</translation>
    </message>
    <message>
        <source>only the registered consent agent may do this; call RegisterAgent first</source>
        <translation>등록된 에이전트만 할 수 있습니다. 먼저 RegisterAgent를 호출하세요</translation>
    </message>
    <message>
        <source>the remembered answer has no name</source>
        <translation>기억한 답변에 이름이 없습니다</translation>
    </message>
    <message>
        <source>there is no tunnel {path}</source>
        <translation>터널 {path}이(가) 없습니다</translation>
    </message>
    <message>
        <source>the tunnel belongs to somebody else</source>
        <translation>터널이 다른 사람의 것입니다</translation>
    </message>
    <message>
        <source>the tunnel belongs to another application than the one that asks</source>
        <translation>터널이 요청하는 애플리케이션이 아닌 다른 애플리케이션의 것입니다</translation>
    </message>
    <message>
        <source>no remembered answer decides this; ask the person</source>
        <translation>이것을 결정하는 기억한 답변이 없습니다. 본인에게 물으세요</translation>
    </message>
    <message>
        <source>a remembered answer leaves nothing to choose</source>
        <translation>기억한 답변에는 선택할 것이 없습니다</translation>
    </message>
    <message>
        <source>the remembered answer does not hold for this any more; ask the person</source>
        <translation>기억한 답변이 이것에는 더 이상 효력이 없습니다. 본인에게 물으세요</translation>
    </message>
    <message>
        <source>the profile was changed meanwhile; ask again</source>
        <translation>그사이 프로필이 바뀌었습니다. 다시 요청하세요</translation>
    </message>
    <message>
        <source>what was closed without an answer leaves nothing to remember</source>
        <translation>답변 없이 닫힌 것에는 기억할 것이 없습니다</translation>
    </message>
    <message>
        <source>an answer to this cannot be remembered for {value}</source>
        <translation>이것에 대한 답변은 {value} 동안 기억할 수 없습니다</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays disconnected.</source>
        <translation>허용되지 않았습니다. {name}은(는) 연결되지 않은 채로 있습니다.</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays connected.</source>
        <translation>허용되지 않았습니다. {name}은(는) 연결된 채로 있습니다.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays disconnected.</source>
        <translation>요청이 답변 없이 닫혔습니다. {name}은(는) 연결되지 않은 채로 있습니다.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays connected.</source>
        <translation>요청이 답변 없이 닫혔습니다. {name}은(는) 연결된 채로 있습니다.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays disconnected.</source>
        <translation>제때 답변한 사람이 없습니다. {name}은(는) 연결되지 않은 채로 있습니다.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays connected.</source>
        <translation>제때 답변한 사람이 없습니다. {name}은(는) 연결된 채로 있습니다.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays disconnected.</source>
        <translation>요청이 철회되었습니다. {name}은(는) 연결되지 않은 채로 있습니다.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays connected.</source>
        <translation>요청이 철회되었습니다. {name}은(는) 연결된 채로 있습니다.</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>{name}이(가) 연결되었습니다.</translation>
    </message>
    <message>
        <source>{name} is disconnected.</source>
        <translation>{name}의 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The answer is not remembered: {error}</source>
        <translation>답변을 기억하지 않습니다: {error}</translation>
    </message>
    <message>
        <source>{text} This was remembered from an earlier answer.</source>
        <translation>{text} 이전 답변이 기억되어 있었습니다.</translation>
    </message>
    <message>
        <source>{max_open} requests wait for an answer; answer one first</source>
        <translation>요청 {max_open}개가 답변을 기다립니다. 먼저 하나에 답변하세요</translation>
    </message>
    <message>
        <source>a person is being asked about this tunnel already</source>
        <translation>이 터널에 대해 이미 묻고 있습니다</translation>
    </message>
    <message>
        <source>no request waits under this token; it was answered, withdrawn or has expired</source>
        <translation>이 토큰으로 기다리는 요청이 없습니다. 답변되었거나 철회되었거나 기한이 지났습니다</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path}에 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not know where this is</source>
        <translation>{name}은(는) 샌드박스에서 실행되어 이곳이 어디인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>{value} cannot be removed: {reason}</source>
        <translation>{value}을(를) 제거할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>there is no such remembered answer; it was revoked, or its time is over</source>
        <translation>그런 기억한 답변이 없습니다. 철회되었거나 기간이 끝났습니다</translation>
    </message>
    <message>
        <source>another program owns {service_name}; is the service running already?</source>
        <translation>다른 프로그램이 {service_name}을(를) 갖고 있습니다. 서비스가 이미 실행 중인가요?</translation>
    </message>
    <message>
        <source>the runtime directory {path} cannot be used ({reason}); make it, owned by the service&apos;s user, or name another with --runtime-directory</source>
        <translation>런타임 폴더 {path}을(를) 쓸 수 없습니다({reason}). 서비스의 사용자가 소유하도록 만들거나, --runtime-directory로 다른 것을 지정하세요</translation>
    </message>
    <message>
        <source>{path} is not this user&apos;s own, or others may write there; remove it, or: chown {reason} {path} &amp;&amp; chmod 0700 {path}</source>
        <translation>{path}이(가) 이 사용자의 것이 아니거나 다른 사람이 쓸 수 있습니다. 제거하거나 다음을 실행하세요: chown {reason} {path} &amp;&amp; chmod 0700 {path}</translation>
    </message>
    <message>
        <source>another vpnguid has {path}; stop it first (systemctl stop vpnguid)</source>
        <translation>다른 vpnguid가 {path}을(를) 갖고 있습니다. 먼저 멈추세요 (systemctl stop vpnguid)</translation>
    </message>
    <message>
        <source>the journal in {folder} cannot be written ({reason}); make room there, or: vpnguid --reset</source>
        <translation>{folder}의 저널에 쓸 수 없습니다({reason}). 그곳에 공간을 만들거나 다음을 실행하세요: vpnguid --reset</translation>
    </message>
    <message>
        <source>{file} is not this user&apos;s own file, or others may write to it; it is not believed. Remove it, or: vpnguid --reset</source>
        <translation>{file}이(가) 이 사용자의 파일이 아니거나 다른 사람이 쓸 수 있어 믿지 않습니다. 제거하거나 다음을 실행하세요: vpnguid --reset</translation>
    </message>
    <message>
        <source>it would replace another tunnel than was shown; ask again</source>
        <translation>보여 준 것과 다른 터널을 대체하게 됩니다. 다시 요청하세요</translation>
    </message>
    <message>
        <source>replaced by {name}, which carries the same networks</source>
        <translation>같은 네트워크를 나르는 {name}(으)로 대체되었습니다</translation>
    </message>
    <message>
        <source>the interface was removed by another program; destroy the tunnel and make it anew</source>
        <translation>다른 프로그램이 인터페이스를 제거했습니다. 터널을 파기하고 새로 만드세요</translation>
    </message>
    <message>
        <source>{wanted} is an interface of this computer, not a tunnel; take another name</source>
        <translation>{wanted}은(는) 이 컴퓨터의 인터페이스이며 터널이 아닙니다. 다른 이름을 쓰세요</translation>
    </message>
    <message>
        <source>no free interface name like {wanted} is left; destroy a tunnel first</source>
        <translation>{wanted} 같은 비어 있는 인터페이스 이름이 없습니다. 먼저 터널 하나를 파기하세요</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read from {path}: {error}</source>
        <translation>차단 목록 {name}을(를) {path}에서 읽을 수 없습니다: {error}</translation>
    </message>
    <message>
        <source>the block list {name} cannot be kept in {path}: {reason}</source>
        <translation>차단 목록 {name}을(를) {path}에 보관할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the file {path} of the block list cannot be removed: {reason}</source>
        <translation>차단 목록의 파일 {path}을(를) 제거할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>it has more than {max_octets} octets</source>
        <translation>{max_octets}바이트보다 큽니다</translation>
    </message>
    <message>
        <source>it does not begin with a line of its options</source>
        <translation>옵션의 줄로 시작하지 않습니다</translation>
    </message>
    <message>
        <source>its options are none</source>
        <translation>옵션이 옵션이 아닙니다</translation>
    </message>
    <message>
        <source>it does not say who set it</source>
        <translation>누가 설정했는지 적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>its options are not all there</source>
        <translation>옵션이 모두 있지 않습니다</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use; install nftables</source>
        <translation>이 컴퓨터에는 서비스가 쓸 수 있는 패킷 필터가 없습니다. nftables를 설치하세요</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not answer for the person</source>
        <translation>{name}은(는) 샌드박스에서 실행되어 사람을 대신해 답변할 수 없습니다</translation>
    </message>
    <message>
        <source>the caller is not the registered consent agent</source>
        <translation>호출한 쪽이 등록된 에이전트가 아닙니다</translation>
    </message>
    <message>
        <source>the configuration cannot be used: line {line}: {reason}</source>
        <translation>설정을 쓸 수 없습니다: {line}번째 줄: {reason}</translation>
    </message>
    <message>
        <source>the configuration cannot be used: {reason}</source>
        <translation>설정을 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the configuration has no peer to connect to; add a [Peer] section</source>
        <translation>설정에 연결할 피어가 없습니다. [Peer] 섹션을 추가하세요</translation>
    </message>
    <message>
        <source>the tunnel has no route to {one}</source>
        <translation>터널에 {one}(으)로 가는 경로가 없습니다</translation>
    </message>
    <message>
        <source>the tunnel has no DNS server {one}</source>
        <translation>터널에 DNS 서버 {one}이(가) 없습니다</translation>
    </message>
    <message>
        <source>settings are tried for {min_trial} to {max_trial} s, not {seconds}</source>
        <translation>설정은 {min_trial}~{max_trial}초 동안 시험하며, {seconds}초는 안 됩니다</translation>
    </message>
    <message>
        <source>a tunnel that is {value} has nothing in force that could be tried; update it</source>
        <translation>{value} 상태의 터널에는 시험할 수 있는 적용된 것이 없습니다. 직접 바꾸세요</translation>
    </message>
    <message>
        <source>another tunnel carries by now what this one carried before; take it down first</source>
        <translation>이 터널이 나르던 것을 이제 다른 터널이 나릅니다. 먼저 그 터널의 연결을 끊으세요</translation>
    </message>
    <message>
        <source>no settings of this tunnel are being tried (any more)</source>
        <translation>이 터널에서 시험 중인 설정이 (더 이상) 없습니다</translation>
    </message>
    <message>
        <source>there are as many tunnels as the service allows; destroy one first</source>
        <translation>서비스가 허용하는 만큼의 터널이 있습니다. 먼저 하나를 파기하세요</translation>
    </message>
    <message>
        <source>a person&apos;s tunnels have up to {max_networks} routes; remove some first</source>
        <translation>한 사람의 터널은 경로를 {max_networks}개까지 갖습니다. 먼저 일부를 제거하세요</translation>
    </message>
    <message>
        <source>up to {max_profiles} profiles can be tunnels at a time; disconnect one first</source>
        <translation>동시에 터널이 될 수 있는 프로필은 {max_profiles}개까지입니다. 먼저 하나의 연결을 끊으세요</translation>
    </message>
    <message>
        <source>the profiles that are tunnels have up to {max_peers} peers together; disconnect one first</source>
        <translation>터널이 된 프로필의 피어는 모두 합쳐 {max_peers}개까지입니다. 먼저 하나의 연결을 끊으세요</translation>
    </message>
    <message>
        <source>a tunnel of another person of this computer carries these networks</source>
        <translation>이 컴퓨터의 다른 사람의 터널이 이 네트워크를 나릅니다</translation>
    </message>
    <message>
        <source>the person is trying other settings of this tunnel; wait until they are kept or taken back</source>
        <translation>사람이 이 터널의 다른 설정을 시험하고 있습니다. 유지되거나 되돌려질 때까지 기다리세요</translation>
    </message>
    <message>
        <source>whether the local network stays reachable is for the person to say, not for the tunnel&apos;s owner</source>
        <translation>로컬 네트워크에 계속 접근할 수 있을지는 터널의 소유자가 아니라 사람이 정합니다</translation>
    </message>
    <message>
        <source>while the tunnel is up, its MTU cannot cross {min_mtu_ipv6}, below which there is no IPv6; take it down first</source>
        <translation>연결된 동안에는 터널의 MTU가 {min_mtu_ipv6}을(를) 넘나들 수 없습니다. 그보다 작으면 IPv6가 없습니다. 먼저 연결을 끊으세요</translation>
    </message>
    <message>
        <source>another tunnel carries these networks; take it down first</source>
        <translation>다른 터널이 이 네트워크를 나릅니다. 먼저 그 터널의 연결을 끊으세요</translation>
    </message>
    <message>
        <source>{name} is going down</source>
        <translation>{name}의 연결을 끊고 있습니다</translation>
    </message>
    <message>
        <source>a program in a sandbox makes tunnels of its own, not the person&apos;s</source>
        <translation>샌드박스 안의 프로그램은 사람의 터널이 아니라 자신의 터널을 만듭니다</translation>
    </message>
    <message>
        <source>the caller&apos;s process has ended</source>
        <translation>호출한 쪽의 프로세스가 끝났습니다</translation>
    </message>
    <message>
        <source>&apos;pinned&apos; keeps what &apos;kill_switch&apos; blocks; ask for both</source>
        <translation>&apos;pinned&apos;는 &apos;kill_switch&apos;가 차단하는 것을 유지합니다. 둘 다 요청하세요</translation>
    </message>
    <message>
        <source>the configuration is no UTF-8 text</source>
        <translation>설정이 UTF-8 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>another program has the device {name} open; end it, or: vpnguid --reset</source>
        <translation>다른 프로그램이 장치 {name}을(를) 열어 두었습니다. 그 프로그램을 끝내거나 다음을 실행하세요: vpnguid --reset</translation>
    </message>
    <message>
        <source>{name} is connected, or being asked for, already</source>
        <translation>{name}은(는) 이미 연결되었거나, 이미 묻고 있습니다</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read: {error}</source>
        <translation>차단 목록 {name}을(를) 읽을 수 없습니다: {error}</translation>
    </message>
    <message>
        <source>the service speaks another version of this contract: {error}</source>
        <translation>서비스가 이 인터페이스의 다른 버전을 씁니다: {error}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>{name}에 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>the keyring did not answer within {seconds} s; unlock it and try again</source>
        <translation>키링이 {seconds}초 안에 응답하지 않았습니다. 잠금을 풀고 다시 시도하세요</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>시스템 버스에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>명령을 허용하지 않음</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>그런 파일이나 디렉터리가 없습니다</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>입력/출력 오류</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>자원이 일시적으로 사용 불가능함</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>메모리를 할당할 수 없습니다</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>허가 거부</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>장치나 자원이 동작 중</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>파일이 있습니다</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>그런 장치가 없습니다</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>디렉터리가 아닙니다</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>디렉터리입니다</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>부적절한 인수</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>시스템에 열린 파일이 너무 많음</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>열린 파일이 너무 많음</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>장치에 남은 공간이 없음</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>읽기 전용 파일 시스템</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>지원하지 않는 명령</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>주소를 이미 사용 중입니다</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>요청한 주소를 배정할 수 없습니다</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>네트워크가 꺼져 있습니다</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>네트워크가 접근 불가능합니다</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>상대편이 연결을 끊음</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>연결 시간 초과</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>연결이 거부됨</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>호스트로 갈 루트가 없음</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>디스크 할당량이 초과됨</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>파일 이름이 너무 깁니다</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>터널</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <translation>이전에 있던 것 되돌리기</translation>
    </message>
    <message>
        <source>What the fields say holds from then on</source>
        <translation>그때부터 항목의 내용이 적용됩니다</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>누구의 설정인지</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>마지막 변경 되돌리기</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>되돌린 변경 다시 하기</translation>
    </message>
    <message>
        <source>{title} ({interface})</source>
        <translation>{title} ({interface})</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>{tunnel} – {state}</source>
        <translation>{tunnel} – {state}</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 서비스가 실행 중이 아닙니다</translation>
    </message>
    <message>
        <source>The settings of tunnels are its own. The page Connections says more.</source>
        <translation>터널의 설정은 이 서비스에 있습니다. “연결” 페이지에서 더 알 수 있습니다.</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>터널 없음</translation>
    </message>
    <message>
        <source>Start an application that makes a VPN tunnel. What it has set up can be seen and changed here.</source>
        <translation>VPN 터널을 만드는 애플리케이션을 시작하십시오. 애플리케이션이 설정한 것을 여기에서 보고 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>그때부터</translation>
    </message>
    <message>
        <source>When it is connected</source>
        <translation>연결되어 있을 때</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>더 이상 아님</translation>
    </message>
    <message>
        <source>Nothing changes for your traffic.</source>
        <translation>트래픽에는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Some traffic that {name} carries or stops now will leave this computer beside it.</source>
        <translation>지금 {name} 터널이 전달하거나 막고 있는 트래픽의 일부가 터널을 거치지 않고 이 컴퓨터에서 나가게 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>After Apply you have %Ln seconds to keep this. Without an answer the former settings come back.</source>
        <translation>
            <numerusform>적용한 뒤 %Ln초 안에 유지할 수 있습니다. 답변이 없으면 이전 설정으로 돌아갑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After Apply you can go back for %Ln seconds. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</source>
        <translation>
            <numerusform>적용한 뒤 %Ln초 동안 되돌릴 수 있습니다. 답변이 없으면 그대로 남습니다. 자동으로 되돌리면 트래픽이 터널을 거치지 않고 나가기 때문입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tunnel belongs to another person of this computer.</source>
        <translation>이 터널은 이 컴퓨터의 다른 사용자의 것입니다.</translation>
    </message>
    <message>
        <source>Another program answers for you at this computer, so settings cannot be changed here.</source>
        <translation>이 컴퓨터에서는 다른 프로그램이 나 대신 답변하므로 여기에서 설정을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>You are being asked about this tunnel. Answer that first.</source>
        <translation>이 터널에 대한 질문이 있습니다. 먼저 답변하십시오.</translation>
    </message>
    <message>
        <source>The tunnel is called {session}</source>
        <translation>터널 이름은 다음과 같습니다: {session}</translation>
    </message>
    <message>
        <source>The tunnel is called by its interface, {name}</source>
        <translation>터널 이름은 인터페이스 이름을 따릅니다: {name}</translation>
    </message>
    <message>
        <source>Packets of up to {mtu} bytes go through {name}</source>
        <translation>최대 {mtu}바이트의 패킷이 {name} 터널을 통합니다</translation>
    </message>
    <message>
        <source>The other end of {name} is {address}</source>
        <translation>{name} 터널의 상대편: {address}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic to {subject} goes through {name}</source>
        <translation>목적지가 {subject}인 트래픽이 {name} 터널을 통합니다</translation>
    </message>
    <message>
        <source>{family} traffic is stopped</source>
        <translation>{family} 트래픽을 막습니다</translation>
    </message>
    <message>
        <source>{subject} around this computer stays reachable outside {name}</source>
        <translation>이 컴퓨터 주변의 {subject}에 {name} 터널 밖으로 계속 접근할 수 있습니다</translation>
    </message>
    <message>
        <source>Names are looked up at the DNS server {subject}</source>
        <translation>이름을 DNS 서버 {subject}에서 조회합니다</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>{subject}에 속한 이름을 {name} 터널의 DNS 서버에서 조회합니다</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>터널 안의 다른 쪽은 이 컴퓨터에 {subject} 주소로 접근합니다</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>바뀌는 것</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>터널을 통하는 것</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름 조회</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>What it would mean if you applied this</source>
        <translation>적용하면 어떤 의미인지</translation>
    </message>
    <message>
        <source>{text}. Problem: {problem}</source>
        <translation>{text}. 문제: {problem}</translation>
    </message>
    <message>
        <source>The VPN service is not running. What you typed is still here.</source>
        <translation>VPN 서비스가 실행 중이 아닙니다. 입력한 것은 여기에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>{name} is gone: its application ended or removed it. What you typed is still here to be copied.</source>
        <translation>{name} 터널이 없어졌습니다. 애플리케이션이 끝났거나 터널을 제거했습니다. 입력한 것은 복사할 수 있도록 여기에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Not applied: {reason}</source>
        <translation>적용되지 않음: {reason}</translation>
    </message>
    <message>
        <source>Its application has changed this meanwhile: {fields}. What you typed is still here.</source>
        <translation>그사이에 애플리케이션이 다음을 바꾸었습니다: {fields}. 입력한 것은 여기에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Take the application&apos;s</source>
        <translation>애플리케이션의 변경 사용</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 변경 유지</translation>
    </message>
    <message>
        <source>The former settings are in force again. Undo brings back what you typed.</source>
        <translation>이전 설정이 다시 적용되었습니다. “실행 취소”로 입력한 것을 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The changed settings are in force, to be tried.</source>
        <translation>바꾼 설정이 시험 삼아 적용되어 있습니다.</translation>
    </message>
    <message>
        <source>Nothing yet. Whatever you change is told here first.</source>
        <translation>아직 없습니다. 바꾸는 것은 먼저 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Put right what is marked. Then it is told here.</source>
        <translation>표시된 것을 바로잡으십시오. 그러면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>This cannot be applied: {reason}</source>
        <translation>적용할 수 없음: {reason}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만 기다리십시오…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>문제 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>적용 중…</translation>
    </message>
    <message>
        <source>Traffic will leave the tunnel</source>
        <translation>트래픽이 터널을 벗어나게 됩니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln개 더</numerusform>
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
            <numerusform>%Ln행 붙여넣음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln개는 이미 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not understood</source>
        <translation>
            <numerusform>%Ln개는 이해하지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is too much for this list</source>
        <translation>나머지는 이 목록에 너무 많음</translation>
    </message>
    <message>
        <source>Keep these settings?</source>
        <translation>이 설정을 유지할까요?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message numerus="yes">
        <source>Going back in %Ln seconds</source>
        <translation>
            <numerusform>%Ln초 뒤에 되돌립니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can go back for %Ln seconds</source>
        <translation>
            <numerusform>%Ln초 동안 되돌릴 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer they stay: going back by itself would let traffic out beside the tunnel.</source>
        <translation>답변이 없으면 그대로 남습니다. 자동으로 되돌리면 트래픽이 터널을 거치지 않고 나가기 때문입니다.</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>세션 이름</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>최대 패킷 크기(MTU)</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>이 컴퓨터의 주소</translation>
    </message>
    <message>
        <source>Addresses of the other end</source>
        <translation>상대편의 주소</translation>
    </message>
    <message>
        <source>Networks through the tunnel</source>
        <translation>터널을 통하는 네트워크</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 서버</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>이 서버의 도메인</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>로컬 네트워크에 계속 접근할 수 있게 하기</translation>
    </message>
    <message>
        <source>How the tunnel is called in lists and questions.</source>
        <translation>목록과 질문에 나오는 터널의 이름입니다.</translation>
    </message>
    <message>
        <source>In bytes. 1500 is usual; smaller where large packets get lost.</source>
        <translation>바이트 단위입니다. 보통 1500이며, 큰 패킷이 손실되는 곳에서는 더 작게 합니다.</translation>
    </message>
    <message>
        <source>With the size of their network, such as 10.0.0.2/24.</source>
        <translation>10.0.0.2/24처럼 네트워크의 크기를 함께 적습니다.</translation>
    </message>
    <message>
        <source>Only where the tunnel leads to a single computer.</source>
        <translation>터널이 컴퓨터 한 대로만 이어질 때만 적습니다.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. 0.0.0.0/0 and ::/0 are all traffic.</source>
        <translation>예: 10.0.0.0/8. 0.0.0.0/0과 ::/0은 모든 트래픽입니다.</translation>
    </message>
    <message>
        <source>Who is asked for names while the tunnel is connected.</source>
        <translation>터널이 연결되어 있는 동안 이름을 물어볼 곳입니다.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers above. Without any, every name is.</source>
        <translation>이 도메인에 속한 이름은 위의 서버에 물어봅니다. 하나도 없으면 모든 이름을 물어봅니다.</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>모든 트래픽을 전달하는 터널이 있어도 주변의 프린터와 다른 장치에 터널 밖으로 계속 접근할 수 있습니다. 그곳의 다른 모든 사람도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>주소 추가</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>네트워크 추가</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>서버 추가</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>도메인 추가</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>{row}행: {problem}</translation>
    </message>
    <message>
        <source>This takes {size} bytes, and {limit} are allowed. Take a shorter name.</source>
        <translation>이 이름은 {size}바이트이며 {limit}바이트까지 허용됩니다. 더 짧은 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>This name holds something that is no text.</source>
        <translation>이 이름에 텍스트가 아닌 것이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Type a whole number of bytes.</source>
        <translation>바이트 수를 정수로 입력하십시오.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>{least}~{most}바이트로 할 수 있습니다.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>IPv6에는 {six}바이트가 필요합니다. 값을 늘리거나 IPv6 주소와 네트워크를 제거하십시오.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>“{text}”: 10.0.0.2/24나 fd00::2/64 같은 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>/0 would claim every address. Give the size of its network.</source>
        <translation>/0은 모든 주소를 차지합니다. 해당 네트워크의 크기를 적으십시오.</translation>
    </message>
    <message>
        <source>No computer can have the address {text}.</source>
        <translation>어느 컴퓨터도 다음 주소를 가질 수 없습니다: {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a network such as 10.0.0.0/8 or fd00::/64.</source>
        <translation>“{text}”: 10.0.0.0/8이나 fd00::/64 같은 네트워크가 아닙니다.</translation>
    </message>
    <message>
        <source>{text} is an address in a network. The network is {more}.</source>
        <translation>주소 {text}: 어떤 네트워크에 속한 주소입니다. 네트워크: {more}.</translation>
    </message>
    <message>
        <source>No tunnel can carry {text}.</source>
        <translation>어느 터널도 다음을 전달할 수 없습니다: {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.1 or fd00::1.</source>
        <translation>“{text}”: 10.0.0.1이나 fd00::1 같은 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>No DNS server of a tunnel can have the address {text}.</source>
        <translation>터널의 DNS 서버는 다음 주소를 가질 수 없습니다: {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a domain such as corp.example.</source>
        <translation>“{text}”: corp.example 같은 도메인이 아닙니다.</translation>
    </message>
    <message>
        <source>{text} is there already, with another size of its network.</source>
        <translation>주소 {text}: 네트워크 크기가 다른 것이 이미 있습니다.</translation>
    </message>
    <message>
        <source>{text} is an address of this computer already.</source>
        <translation>주소 {text}: 이미 이 컴퓨터의 주소입니다.</translation>
    </message>
    <message>
        <source>There can be {more}. Remove some.</source>
        <translation>최대 {more}개까지 가능합니다. 일부를 제거하십시오.</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Reset the counters of {name}?</source>
        <translation>{name} 터널의 카운터를 초기화할까요?</translation>
    </message>
    <message>
        <source>What it sent and received since it connected counts from zero again, for every program. This cannot be undone. Today, this month and the graph stay as they are.</source>
        <translation>연결된 뒤 보내고 받은 양을 모든 프로그램에서 다시 0부터 셉니다. 실행 취소할 수 없습니다. 오늘, 이번 달, 그래프는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Clear the traffic history?</source>
        <translation>트래픽 기록을 지울까요?</translation>
    </message>
    <message>
        <source>The graph and the totals of all tunnels are deleted from this computer. This cannot be undone.</source>
        <translation>모든 터널의 그래프와 합계가 이 컴퓨터에서 삭제됩니다. 실행 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Export the traffic history</source>
        <translation>트래픽 기록 내보내기</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} 파일을 기록할 수 없습니다: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to {path}</source>
        <translation>
            <numerusform>%n행을 {path}에 기록했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from zero again.</source>
        <translation>{name} 터널을 다시 0부터 셉니다.</translation>
    </message>
    <message>
        <source>The traffic history is empty now.</source>
        <translation>트래픽 기록이 비었습니다.</translation>
    </message>
    <message>
        <source>Nothing passed in this time</source>
        <translation>이 기간에는 오간 것이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n other tunnels</source>
        <translation>
            <numerusform>다른 터널 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{received} / {sent}</source>
        <comment>amounts</comment>
        <translation>{received} / {sent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>송신</translation>
    </message>
    <message>
        <source>All tunnels together</source>
        <translation>모든 터널 합계</translation>
    </message>
    <message>
        <source>Each tunnel by itself</source>
        <translation>터널별</translation>
    </message>
    <message>
        <source>Graph of the traffic, last {length}: {name}</source>
        <translation>트래픽 그래프, 지난 {length}: {name}</translation>
    </message>
    <message>
        <source>The arrow keys read the values of a moment.</source>
        <translation>화살표 키로 각 순간의 값을 읽습니다.</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>아직 트래픽이 없습니다</translation>
    </message>
    <message>
        <source>As soon as a tunnel is connected, what it sends and receives is drawn here. The history stays on this computer, for you alone.</source>
        <translation>터널이 연결되면 바로 보내고 받는 양이 여기에 그려집니다. 기록은 이 컴퓨터에, 나만 볼 수 있게 남습니다.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>카운터 초기화…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>기록 지우기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Forget what passed until now</source>
        <translation>지금까지 지나간 것 잊기</translation>
    </message>
    <message>
        <source>Write the whole history into a file</source>
        <translation>전체 기록을 파일에 쓰기</translation>
    </message>
    <message>
        <source>Choose a tunnel in the table first</source>
        <translation>먼저 표에서 터널을 선택하십시오</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>달</translation>
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
        <translation>날이나 달마다 지나간 것</translation>
    </message>
    <message>
        <source>The newest is first. Above the graph you choose whose traffic it is.</source>
        <translation>가장 새로운 것이 먼저입니다. 누구의 트래픽인지는 그래프 위에서 고릅니다.</translation>
    </message>
    <message>
        <source>Whether the graph stands still; what passes is counted all the same</source>
        <translation>그래프를 멈출지 여부. 지나가는 것은 그래도 셉니다</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Show the last {length}</source>
        <translation>지난 {length} 보기</translation>
    </message>
    <message>
        <source>Whose traffic</source>
        <translation>누구의 트래픽인지</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>터널</translation>
    </message>
    <message>
        <source>What each tunnel carried in all</source>
        <translation>각 터널이 나른 전체</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>날마다</translation>
    </message>
    <message>
        <source>What passed on each day</source>
        <translation>날마다 지나간 것</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>달마다</translation>
    </message>
    <message>
        <source>What passed in each month</source>
        <translation>달마다 지나간 것</translation>
    </message>
    <message>
        <source>Since connected</source>
        <translation>연결 이후</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>수신 {received}, 송신 {sent}</translation>
    </message>
    <message>
        <source>Totals by tunnel</source>
        <translation>터널별 합계</translation>
    </message>
    <message>
        <source>The arrow keys choose the tunnel to reset.</source>
        <translation>화살표 키로 초기화할 터널을 선택합니다.</translation>
    </message>
    <message>
        <source>Other tunnels</source>
        <translation>다른 터널</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>WireGuard 프로필</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}시간</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no rate</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Received: {now} now, {peak} at most, {total} in all.</source>
        <translation>수신: 현재 {now}, 최대 {peak}, 합계 {total}.</translation>
    </message>
    <message>
        <source>Received: {peak} at most, {total} in all.</source>
        <translation>수신: 최대 {peak}, 합계 {total}.</translation>
    </message>
    <message>
        <source>Sent: {now} now, {peak} at most, {total} in all.</source>
        <translation>송신: 현재 {now}, 최대 {peak}, 합계 {total}.</translation>
    </message>
    <message>
        <source>Sent: {peak} at most, {total} in all.</source>
        <translation>송신: 최대 {peak}, 합계 {total}.</translation>
    </message>
    <message>
        <source>{name}: received {received}, sent {sent}</source>
        <translation>{name}: 수신 {received}, 송신 {sent}</translation>
    </message>
    <message>
        <source>Received {rate}</source>
        <translation>수신 {rate}</translation>
    </message>
    <message>
        <source>Sent {rate}</source>
        <translation>송신 {rate}</translation>
    </message>
    <message>
        <source>An average: vpngui did not look at that time.</source>
        <translation>평균값: 그때는 vpngui가 보고 있지 않았습니다.</translation>
    </message>
    <message>
        <source>{rate} (at most {peak})</source>
        <comment>average and highest rate</comment>
        <translation>{rate}(최대 {peak})</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>traffic is blocked</source>
        <translation>트래픽이 차단됨</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>수신 {received}, 송신 {sent}</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>시스템 버스에 접근할 수 없습니다</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 서비스가 실행 중이 아닙니다</translation>
    </message>
    <message>
        <source>vpngui may not answer for you here</source>
        <translation>여기에서는 vpngui가 나 대신 답변할 수 없습니다</translation>
    </message>
    <message>
        <source>This computer has no packet filter</source>
        <translation>이 컴퓨터에는 패킷 필터가 없습니다</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Answer the question…</source>
        <translation>질문에 답변…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tunnels</comment>
        <translation>
            <numerusform>%Ln개 더…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block everything</source>
        <translation>모두 차단</translation>
    </message>
    <message>
        <source>Open vpngui</source>
        <translation>vpngui 열기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
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
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Blocked while disconnected</source>
        <translation>연결이 끊긴 동안 차단됨</translation>
    </message>
    <message>
        <source>Asks to connect</source>
        <translation>연결 요청</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>다시 연결 중</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>of a VPN server</comment>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Asks to disconnect</source>
        <translation>연결 끊기 요청</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>no handshake for {duration}</source>
        <translation>{duration} 동안 핸드셰이크 없음</translation>
    </message>
    <message>
        <source>last handshake {duration} ago</source>
        <translation>마지막 핸드셰이크 {duration} 전</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>{duration} 경과</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>시스템 버스에 접근할 수 없습니다</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 서비스가 실행 중이 아닙니다</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>터널 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asking</source>
        <translation>
            <numerusform>요청 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>오류 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>of VPN servers</comment>
        <translation>
            <numerusform>응답 없음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connecting</source>
        <translation>
            <numerusform>연결 중 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>연결됨 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnected</source>
        <translation>
            <numerusform>연결 끊김 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>시스템 버스에 접근할 수 없습니다</translation>
    </message>
    <message>
        <source>vpngui talks to its service over it. It tries again by itself; until then it neither sees nor changes anything. What the service allowed or blocked stays so.</source>
        <translation>vpngui는 시스템 버스로 서비스와 통신합니다. 자동으로 다시 시도하며, 그때까지는 아무것도 보거나 바꾸지 못합니다. 서비스가 허용하거나 차단한 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>VPN 서비스가 실행 중이 아닙니다</translation>
    </message>
    <message>
        <source>Until it runs, no application can make a tunnel. vpngui notices by itself when it does. Start it as an administrator:</source>
        <translation>실행될 때까지 어느 애플리케이션도 터널을 만들 수 없습니다. 실행되면 vpngui가 스스로 알아차립니다. 관리자 권한으로 시작하십시오:</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>터널 없음</translation>
    </message>
    <message>
        <source>Connect a profile, or start an application that makes a VPN tunnel. It is listed here, and nothing goes through it before you allow that.</source>
        <translation>프로필을 연결하거나 VPN 터널을 만드는 애플리케이션을 시작하세요. 여기에 나타나며, 허용하기 전에는 아무것도 지나가지 않습니다.</translation>
    </message>
    <message>
        <source>Waiting for the VPN service</source>
        <translation>VPN 서비스를 기다리는 중</translation>
    </message>
    <message>
        <source>It was asked what there is, and has not answered yet.</source>
        <translation>무엇이 있는지 물었으나 아직 응답이 없습니다.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Restart vpngui now?</source>
        <translation>지금 vpngui를 다시 시작할까요?</translation>
    </message>
    <message>
        <source>What you typed and did not apply is lost. Tunnels stay as they are.</source>
        <translation>입력하고 적용하지 않은 것은 사라집니다. 터널은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>A question waits for your answer.</source>
        <translation>질문이 답변을 기다립니다.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>질문 보기</translation>
    </message>
    <message>
        <source>vpngui was updated. Until it is restarted, what you have not opened yet may not work.</source>
        <translation>vpngui가 업데이트되었습니다. 다시 시작할 때까지, 아직 열지 않은 것이 동작하지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Applications cannot ask you for permission here, so none can connect: {reason}</source>
        <translation>여기에서는 애플리케이션이 허용을 물을 수 없으므로 아무것도 연결할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
</context>
</TS>
