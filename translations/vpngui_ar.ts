<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Connections</name>
    <message>
        <source>What it stops can leave this computer outside the tunnel again. It stays lifted until you allow the tunnel to connect the next time.</source>
        <translation>ما يوقفه الحجب يمكنه أن يغادر هذا الحاسوب خارج النفق من جديد. ويبقى الحجب مرفوعًا إلى أن تسمح للنفق بالاتصال في المرة القادمة.</translation>
    </message>
    <message>
        <source>Lift the block of {name}?</source>
        <translation>هل تريد رفع حجب {name}؟</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. Its application loses it and can make another one.</source>
        <translation>يُفصل فورًا، وما كان يمر عبره يمر خارجه من جديد. ويفقده تطبيقه ويمكنه إنشاء نفق آخر.</translation>
    </message>
    <message>
        <source>Its application loses it and can make another one.</source>
        <translation>يفقده تطبيقه ويمكنه إنشاء نفق آخر.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>هل تريد إزالة {name}؟</translation>
    </message>
    <message>
        <source>No block of yours is kept. A block list stops traffic here.</source>
        <translation>لا يوجد حجب أبقيتَ عليه. ما يوقف حركة البيانات هنا قائمة حجب.</translation>
    </message>
    <message>
        <source>Some or all traffic is stopped by a block list or a kept block.</source>
        <translation>بعض حركة البيانات أو كلها توقفه قائمة حجب أو حجب مُبقى عليه.</translation>
    </message>
    <message>
        <source>Its block ends with it: traffic goes outside again. The profile stays, and can connect again.</source>
        <translation>ينتهي حجبه معه: تعود حركة البيانات إلى الخارج. يبقى الملف التعريفي ويمكنه الاتصال من جديد.</translation>
    </message>
    <message>
        <source>It is disconnected at once, and what went through it goes outside again. The profile stays, and can connect again.</source>
        <translation>يُفصل فورًا، وما كان يمر عبره يعود إلى الخارج. يبقى الملف التعريفي ويمكنه الاتصال من جديد.</translation>
    </message>
    <message>
        <source>The profile stays, and can connect again.</source>
        <translation>يبقى الملف التعريفي ويمكنه الاتصال من جديد.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>قوائم الحجب</translation>
    </message>
    <message>
        <source>Lift kept blocks</source>
        <translation>رفع الحجب المُبقى عليه</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Everything about the tunnel that is chosen</source>
        <translation>كل شيء عن النفق المختار</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>البحث في الأنفاق</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Search for nothing any more</source>
        <translation>عدم البحث عن شيء بعد الآن</translation>
    </message>
    <message>
        <source>No tunnel matches “{text}”.</source>
        <translation>لا يوجد نفق يطابق «{text}».</translation>
    </message>
    <message>
        <source>Stop keeping the block of {name}?</source>
        <translation>التوقف عن إبقاء حجب {name}؟</translation>
    </message>
    <message>
        <source>It ends with its application, or at once if that has ended. Other kept blocks stay.</source>
        <translation>ينتهي مع تطبيقه، أو فورًا إن كان قد انتهى. تبقى أنواع الحجب الأخرى المُبقى عليها.</translation>
    </message>
    <message>
        <source>All kept blocks</source>
        <translation>كل الحجب المُبقى عليه</translation>
    </message>
    <message>
        <source>Lift the kept block of {name}?</source>
        <translation>رفع الحجب المُبقى عليه لـ {name}؟</translation>
    </message>
    <message>
        <source>Lift all kept blocks?</source>
        <translation>رفع كل الحجب المُبقى عليه؟</translation>
    </message>
    <message>
        <source>What it stops can leave this computer again. Blocks of applications that still run stay as long as these want them.</source>
        <translation>ما يوقفه يمكنه مغادرة هذا الحاسوب من جديد. يبقى حجب التطبيقات التي ما زالت تعمل ما دامت تريده.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة البيانات</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>رفع الحجب</translation>
    </message>
    <message>
        <source>Keep block</source>
        <translation>إبقاء الحجب</translation>
    </message>
    <message>
        <source>Don&apos;t keep block</source>
        <translation>عدم إبقاء الحجب</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The block of {name} stays until you lift it</source>
        <translation>يبقى حجب {name} إلى أن ترفعه</translation>
    </message>
    <message>
        <source>The block of {name} ends when you remove the tunnel</source>
        <translation>ينتهي حجب {name} عندما تزيل النفق</translation>
    </message>
    <message>
        <source>Removes the tunnel of {name}; the profile stays</source>
        <translation>يزيل نفق {name}؛ ويبقى الملف التعريفي</translation>
    </message>
    <message>
        <source>Shows what will happen before {name} is connected</source>
        <translation>يُظهر ما سيحدث قبل توصيل {name}</translation>
    </message>
    <message>
        <source>Takes {name} down; nothing goes through it any more</source>
        <translation>يفصل {name}، فلا يمر عبره شيء بعد ذلك</translation>
    </message>
    <message>
        <source>Shows the question that {name} waits for</source>
        <translation>يُظهر السؤال الذي ينتظر {name} إجابته</translation>
    </message>
    <message>
        <source>Opens the settings of {name}</source>
        <translation>يفتح إعدادات {name}</translation>
    </message>
    <message>
        <source>Shows how much goes through {name}</source>
        <translation>يُظهر مقدار ما يمر عبر {name}</translation>
    </message>
    <message>
        <source>Lets traffic pass again that {name} blocks</source>
        <translation>يسمح من جديد بمرور حركة البيانات التي يحجبها {name}</translation>
    </message>
    <message>
        <source>The block of {name} stays when its application ends</source>
        <translation>يبقى حجب {name} بعد انتهاء تطبيقه</translation>
    </message>
    <message>
        <source>The block of {name} ends with its application</source>
        <translation>ينتهي حجب {name} بانتهاء تطبيقه</translation>
    </message>
    <message>
        <source>Copies everything that is known about {name}</source>
        <translation>ينسخ كل ما هو معروف عن {name}</translation>
    </message>
    <message>
        <source>Removes {name}; its application loses it</source>
        <translation>يزيل {name} ويفقده تطبيقه</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>ملف WireGuard تعريفي</translation>
    </message>
    <message>
        <source>received {rate}, {total} in all</source>
        <translation>استُقبل {rate}، والمجموع {total}</translation>
    </message>
    <message>
        <source>sent {rate}, {total} in all</source>
        <translation>أُرسل {rate}، والمجموع {total}</translation>
    </message>
    <message>
        <source>Blocks other traffic, kept</source>
        <translation>يحجب حركة البيانات الأخرى، ومُبقى عليه</translation>
    </message>
    <message>
        <source>Blocks other traffic</source>
        <translation>يحجب حركة البيانات الأخرى</translation>
    </message>
    <message>
        <source>VPN tunnels</source>
        <translation>أنفاق VPN</translation>
    </message>
    <message>
        <source>The arrow keys choose a tunnel, Enter shows everything about it.</source>
        <translation>تختار مفاتيح الأسهم نفقًا، ويعرض Enter كل شيء عنه.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>VPN Tunnels</source>
        <translation>أنفاق VPN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel, and see what goes through it</source>
        <translation>تقرير أي التطبيقات يجوز لها استخدام نفق VPN، ورؤية ما يمر عبره</translation>
    </message>
    <message>
        <source>vpn;tunnel;privacy;network;</source>
        <extracomment>Words for a search, each with a semicolon behind it.</extracomment>
        <translation>vpn;نفق;خصوصية;شبكة;</translation>
    </message>
    <message>
        <source>Decide which applications may use a VPN tunnel</source>
        <translation>تقرير أي التطبيقات يجوز لها استخدام نفق VPN</translation>
    </message>
    <message>
        <source>Any application may ask for a VPN tunnel. You are shown who asks and what will happen, and you decide. Whatever you decide holds: nothing comes up without your answer, and when the application ends, its tunnel is gone.</source>
        <translation>يمكن لأي تطبيق أن يطلب نفق VPN. يُعرض عليك من يطلب وما الذي سيحدث، وأنت تقرر. وما تقرره يسري: لا شيء يتصل دون إجابتك، وعندما ينتهي التطبيق يختفي نفقه.</translation>
    </message>
    <message>
        <source>A prompt that a keypress in mid-typing cannot answer</source>
        <translation>سؤال لا يمكن لضغطة مفتاح في أثناء الكتابة أن تجيب عنه</translation>
    </message>
    <message>
        <source>The tunnels on this computer, whose they are, and what goes through them right now</source>
        <translation>أنفاق هذا الحاسوب، ولمن هي، وما يمر عبرها الآن</translation>
    </message>
    <message>
        <source>A tray icon that tells the state without relying on colour</source>
        <translation>أيقونة في صينية النظام تُظهر الحالة دون الاعتماد على اللون</translation>
    </message>
    <message>
        <source>The vpngui contributors</source>
        <translation>المساهمون في vpngui</translation>
    </message>
    <message>
        <source>The first version: a tunnel, asked for, allowed by a person, used, and gone without a trace.</source>
        <translation>النسخة الأولى: نفق يُطلب، ويأذن به شخص، ويُستخدم، ثم يزول دون أثر.</translation>
    </message>
    <message>
        <source>Make a VPN tunnel</source>
        <translation>إنشاء نفق VPN</translation>
    </message>
    <message>
        <source>Authentication is required for an application to make a VPN tunnel</source>
        <translation>يلزم الاستيثاق لكي ينشئ تطبيق نفق VPN</translation>
    </message>
    <message>
        <source>Answer for the person at the screen whether a VPN tunnel may come up</source>
        <translation>الإجابة عن الشخص أمام الشاشة بشأن السماح باتصال نفق VPN</translation>
    </message>
    <message>
        <source>Authentication is required to answer for the person at the screen</source>
        <translation>يلزم الاستيثاق للإجابة عن الشخص أمام الشاشة</translation>
    </message>
    <message>
        <source>See and end the VPN tunnels of other people</source>
        <translation>رؤية أنفاق VPN لأشخاص آخرين وإنهاؤها</translation>
    </message>
    <message>
        <source>Authentication is required to see or end the VPN tunnels of other people</source>
        <translation>يلزم الاستيثاق لرؤية أنفاق VPN لأشخاص آخرين أو إنهائها</translation>
    </message>
    <message>
        <source>Keep networks blocked when no VPN tunnel is up</source>
        <translation>إبقاء شبكات محجوبة عندما لا يكون أي نفق VPN متصلًا</translation>
    </message>
    <message>
        <source>Authentication is required to change what stays blocked when no VPN tunnel is up</source>
        <translation>يلزم الاستيثاق لتغيير ما يبقى محجوبًا عندما لا يكون أي نفق VPN متصلًا</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة البيانات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الخطأ الذي حدث</translation>
    </message>
    <message>
        <source>vpngui keeps trying. If that goes on: is this computer online, and do the profile&apos;s endpoint and keys fit the server?</source>
        <translation>يواصل vpngui المحاولة. إن استمر ذلك: هل هذا الحاسوب متصل بالإنترنت، وهل تطابق نقطة نهاية الملف التعريفي ومفاتيحه الخادم؟</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>يعمل منذ</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>متصل منذ</translation>
    </message>
    <message>
        <source>New settings are being tried and go back by themselves unless kept</source>
        <translation>تُجرَّب إعدادات جديدة، وتعود السابقة من تلقاء نفسها ما لم تُبقِ عليها</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>الحجب</translation>
    </message>
    <message>
        <source>Nothing of this computer goes beside the tunnel</source>
        <translation>لا يمر شيء من هذا الحاسوب بجانب النفق</translation>
    </message>
    <message>
        <source>All traffic of this computer is blocked except:</source>
        <translation>كل حركة بيانات هذا الحاسوب محجوبة باستثناء:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks through the tunnel</source>
        <translation>
            <numerusform>لا شبكات عبر النفق</numerusform>
            <numerusform>شبكة واحدة عبر النفق</numerusform>
            <numerusform>شبكتان عبر النفق</numerusform>
            <numerusform>%Ln شبكات عبر النفق</numerusform>
            <numerusform>%Ln شبكة عبر النفق</numerusform>
            <numerusform>%Ln شبكة عبر النفق</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing through the tunnel</source>
        <translation>لا شيء عبر النفق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks outside the tunnel</source>
        <translation>
            <numerusform>لا شبكات خارج النفق</numerusform>
            <numerusform>شبكة واحدة خارج النفق</numerusform>
            <numerusform>شبكتان خارج النفق</numerusform>
            <numerusform>%Ln شبكات خارج النفق</numerusform>
            <numerusform>%Ln شبكة خارج النفق</numerusform>
            <numerusform>%Ln شبكة خارج النفق</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing outside the tunnel</source>
        <translation>لا شيء خارج النفق</translation>
    </message>
    <message>
        <source>Kept: it stays until you lift it, also when you log out</source>
        <translation>مُبقى عليه: يبقى إلى أن ترفعه، حتى عندما تسجّل الخروج</translation>
    </message>
    <message>
        <source>Kept: it stays when the application ends</source>
        <translation>مُبقى عليه: يبقى بعد انتهاء التطبيق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>{name}, number {index}</source>
        <translation>{name}، رقم {index}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>خوادم DNS</translation>
    </message>
    <message>
        <source>Names below</source>
        <translation>الأسماء التابعة لـ</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>يبقى الوصول إليها ممكنًا</translation>
    </message>
    <message>
        <source>not reachable while connected</source>
        <translation>لا يمكن الوصول إليها أثناء الاتصال</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>الشبكة المحلية</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستقبَل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} في المجموع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>لا حزم</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>%Ln حزم</numerusform>
            <numerusform>%Ln حزمة</numerusform>
            <numerusform>%Ln حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets lost</source>
        <translation>
            <numerusform>لم تضع حزم</numerusform>
            <numerusform>ضاعت حزمة واحدة</numerusform>
            <numerusform>ضاعت حزمتان</numerusform>
            <numerusform>ضاعت %Ln حزم</numerusform>
            <numerusform>ضاعت %Ln حزمة</numerusform>
            <numerusform>ضاعت %Ln حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>WireGuard</source>
        <translation>WireGuard</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>لا خوادم</numerusform>
            <numerusform>خادم واحد</numerusform>
            <numerusform>خادمان</numerusform>
            <numerusform>%Ln خوادم</numerusform>
            <numerusform>%Ln خادمًا</numerusform>
            <numerusform>%Ln خادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>آخر مصافحة</translation>
    </message>
    <message>
        <source>On: once it was connected, nothing goes beside it, not even while it is down</source>
        <translation>مشغّل: بعد أن يتصل مرة لا يمر شيء بجانبه، ولا حتى وهو غير متصل</translation>
    </message>
    <message>
        <source>Off: while it is down, traffic goes outside</source>
        <translation>متوقف: تمر حركة البيانات في الخارج وهو غير متصل</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>مفتاح القطع</translation>
    </message>
    <message>
        <source>in the system&apos;s kernel</source>
        <translation>في نواة النظام</translation>
    </message>
    <message>
        <source>by the program wireguard-go</source>
        <translation>بالبرنامج wireguard-go</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>by whom</comment>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>reached at {address}</source>
        <translation>يُوصل إليه عبر {address}</translation>
    </message>
    <message>
        <source>its address is not known yet</source>
        <translation>عنوانه غير معروف بعد</translation>
    </message>
    <message>
        <source>last handshake: {when}</source>
        <translation>آخر مصافحة: {when}</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>استُقبل {received}، وأُرسل {sent}</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a handshake</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>قبل {duration}</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Not looked at: {unseen}.</source>
        <translation>لم يُفحص: {unseen}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things do not work</source>
        <translation>
            <numerusform>لا يوجد ما لا يعمل</numerusform>
            <numerusform>شيء واحد لا يعمل</numerusform>
            <numerusform>شيئان لا يعملان</numerusform>
            <numerusform>%Ln أشياء لا تعمل</numerusform>
            <numerusform>%Ln شيئًا لا يعمل</numerusform>
            <numerusform>%Ln شيء لا يعمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything needed works; %Ln things are worth knowing</source>
        <translation>
            <numerusform>كل ما يلزم يعمل</numerusform>
            <numerusform>كل ما يلزم يعمل؛ وأمر واحد جدير بالمعرفة</numerusform>
            <numerusform>كل ما يلزم يعمل؛ وأمران جديران بالمعرفة</numerusform>
            <numerusform>كل ما يلزم يعمل؛ و%Ln أمور جديرة بالمعرفة</numerusform>
            <numerusform>كل ما يلزم يعمل؛ و%Ln أمرًا جدير بالمعرفة</numerusform>
            <numerusform>كل ما يلزم يعمل؛ و%Ln أمر جدير بالمعرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>None: nothing can be blocked</source>
        <translation>لا شيء: لا يمكن حجب أي شيء</translation>
    </message>
    <message>
        <source>iptables, with sets of addresses</source>
        <translation>iptables، مع مجموعات عناوين</translation>
    </message>
    <message>
        <source>None: names are looked up as without a tunnel</source>
        <translation>لا شيء: يُستعلم عن الأسماء كما لو لم يكن هناك نفق</translation>
    </message>
    <message>
        <source>The file {file}</source>
        <translation>الملف {file}</translation>
    </message>
    <message>
        <source>This is {os}, kernel {kernel}.</source>
        <translation>هذا {os}، النواة {kernel}.</translation>
    </message>
    <message>
        <source>The system bus does not answer: {reason}</source>
        <translation>ناقل النظام لا يستجيب: {reason}</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>ناقل النظام يستجيب.</translation>
    </message>
    <message>
        <source>The VPN service runs, but does not answer: {reason}</source>
        <translation>خدمة VPN تعمل، لكنها لا تستجيب: {reason}</translation>
    </message>
    <message>
        <source>The VPN service is not running. It starts when it is needed.</source>
        <translation>خدمة VPN لا تعمل. تبدأ عند الحاجة إليها.</translation>
    </message>
    <message>
        <source>The VPN service is not running, and nothing starts it.</source>
        <translation>خدمة VPN لا تعمل، ولا شيء يبدؤها.</translation>
    </message>
    <message>
        <source>The VPN service runs, version {version}.</source>
        <translation>خدمة VPN تعمل، الإصدار {version}.</translation>
    </message>
    <message>
        <source>The VPN service has another version than this app ({version}).</source>
        <translation>إصدار خدمة VPN يختلف عن إصدار هذا البرنامج ({version}).</translation>
    </message>
    <message>
        <source>There is no packet filter. Nothing can be blocked, and no tunnel can carry all traffic.</source>
        <translation>لا يوجد مرشّح حزم. لا يمكن حجب أي شيء، ولا يمكن لأي نفق أن يحمل كل حركة البيانات.</translation>
    </message>
    <message>
        <source>Traffic is blocked with {name}.</source>
        <translation>تُحجب حركة البيانات بواسطة {name}.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are not used.</source>
        <translation>خوادم DNS الخاصة بالنفق غير مستخدمة.</translation>
    </message>
    <message>
        <source>The DNS servers of a tunnel are set through: {name}</source>
        <translation>تُضبط خوادم DNS الخاصة بالنفق عن طريق: {name}</translation>
    </message>
    <message>
        <source>There is no WireGuard. Profiles cannot be connected.</source>
        <translation>لا يوجد WireGuard. لا يمكن توصيل الملفات التعريفية.</translation>
    </message>
    <message>
        <source>Profiles are connected by WireGuard ({name}).</source>
        <translation>تتصل الملفات التعريفية عبر WireGuard ‏({name}).</translation>
    </message>
    <message>
        <source>The files of these block lists were damaged: {lists}.</source>
        <translation>كانت ملفات قوائم الحجب هذه تالفة: {lists}.</translation>
    </message>
    <message>
        <source>polkit does not answer, so every request is refused.</source>
        <translation>polkit لا يستجيب، ولذلك يُرفض كل طلب.</translation>
    </message>
    <message>
        <source>vpngui is not installed completely: polkit does not know {actions}.</source>
        <translation>‏vpngui غير مثبَّت بالكامل: polkit لا يعرف {actions}.</translation>
    </message>
    <message>
        <source>polkit answers, and knows vpngui.</source>
        <translation>‏polkit يستجيب ويعرف vpngui.</translation>
    </message>
    <message>
        <source>Your programs may ask for tunnels.</source>
        <translation>يجوز لبرامجك أن تطلب أنفاقًا.</translation>
    </message>
    <message>
        <source>Your programs may not ask for tunnels in this session.</source>
        <translation>لا يجوز لبرامجك أن تطلب أنفاقًا في هذه الجلسة.</translation>
    </message>
    <message>
        <source>You may answer their requests.</source>
        <translation>يجوز لك أن تجيب عن طلباتها.</translation>
    </message>
    <message>
        <source>You may not answer requests in this session.</source>
        <translation>لا يجوز لك أن تجيب عن الطلبات في هذه الجلسة.</translation>
    </message>
    <message>
        <source>This kernel makes no tunnel interfaces: {reason}</source>
        <translation>هذه النواة لا تنشئ واجهات أنفاق: {reason}</translation>
    </message>
    <message>
        <source>The kernel makes tunnel interfaces.</source>
        <translation>النواة تنشئ واجهات الأنفاق.</translation>
    </message>
    <message>
        <source>The VPN service is not running, but this is left of it: {things}.</source>
        <translation>خدمة VPN لا تعمل، لكن بقي منها ما يلي: {things}.</translation>
    </message>
    <message>
        <source>In the network of this computer: {things}.</source>
        <translation>في شبكة هذا الحاسوب: {things}.</translation>
    </message>
    <message>
        <source>There is nothing of vpngui in the network of this computer.</source>
        <translation>لا يوجد شيء من vpngui في شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The reverse path filter of {links} is strict. It drops what a VPN server answers while its tunnel carries all traffic.</source>
        <translation>مرشّح المسار العكسي لـ {links} صارم. وهو يُسقط ردود خادم VPN ما دام نفقه يحمل كل حركة البيانات.</translation>
    </message>
    <message>
        <source>The reverse path filter lets the answers of VPN servers in.</source>
        <translation>مرشّح المسار العكسي يسمح بدخول ردود خوادم VPN.</translation>
    </message>
    <message>
        <source>The bus of this session does not answer: {reason}</source>
        <translation>ناقل هذه الجلسة لا يستجيب: {reason}</translation>
    </message>
    <message>
        <source>The bus of this session answers.</source>
        <translation>ناقل هذه الجلسة يستجيب.</translation>
    </message>
    <message>
        <source>The app runs.</source>
        <translation>برنامج vpngui يعمل.</translation>
    </message>
    <message>
        <source>The app is not running. It starts when it is needed.</source>
        <translation>برنامج vpngui لا يعمل. يبدأ عند الحاجة إليه.</translation>
    </message>
    <message>
        <source>The app is not running, and nothing starts it.</source>
        <translation>برنامج vpngui لا يعمل، ولا شيء يبدؤه.</translation>
    </message>
    <message>
        <source>The VPN service does not take the answers of this app.</source>
        <translation>خدمة VPN لا تقبل إجابات هذا البرنامج.</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>سطح المكتب هذا يُظهر أيقونات صينية النظام.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>سطح المكتب هذا لا يُظهر أيقونات صينية النظام.</translation>
    </message>
    <message>
        <source>Start the D-Bus system bus. It is in the package dbus.</source>
        <translation>ابدأ ناقل النظام D-Bus. وهو في الحزمة dbus.</translation>
    </message>
    <message>
        <source>Start it anew, as an administrator:</source>
        <translation>أعد تشغيلها بصفة مدير النظام:</translation>
    </message>
    <message>
        <source>Start it, as an administrator:</source>
        <translation>ابدأها بصفة مدير النظام:</translation>
    </message>
    <message>
        <source>Install nftables, then start the service anew:</source>
        <translation>ثبّت nftables ثم أعد تشغيل الخدمة:</translation>
    </message>
    <message>
        <source>Unless that is meant so, start the helper that sets them:</source>
        <translation>ما لم يكن ذلك مقصودًا، ابدأ البرنامج المساعد الذي يضبطها:</translation>
    </message>
    <message>
        <source>Where they are wanted, install wireguard-go, then start the service anew:</source>
        <translation>حيث تلزم، ثبّت wireguard-go ثم أعد تشغيل الخدمة:</translation>
    </message>
    <message>
        <source>Set the lists up anew. What was in them was set aside in {folder}.</source>
        <translation>أنشئ القوائم من جديد. وُضع ما كان فيها جانبًا في {folder}.</translation>
    </message>
    <message>
        <source>Install polkit, and start it:</source>
        <translation>ثبّت polkit وابدأه:</translation>
    </message>
    <message>
        <source>Install all parts of vpngui, then have the bus read them:</source>
        <translation>ثبّت جميع أجزاء vpngui، ثم اجعل الناقل يقرؤها:</translation>
    </message>
    <message>
        <source>Log in at the screen, or have the administrator allow {action} in polkit.</source>
        <translation>سجّل الدخول أمام الشاشة، أو اطلب من مدير النظام السماح بـ {action} في polkit.</translation>
    </message>
    <message>
        <source>Load the driver, or start the computer anew:</source>
        <translation>حمّل برنامج التشغيل، أو أعد تشغيل الحاسوب:</translation>
    </message>
    <message>
        <source>Take it away:</source>
        <translation>أزِله:</translation>
    </message>
    <message>
        <source>Make it loose, until the computer starts anew. A file in {folder} makes it last.</source>
        <translation>اجعله متساهلًا إلى أن يُعاد تشغيل الحاسوب. ويدوم ذلك بملف في {folder}.</translation>
    </message>
    <message>
        <source>Start vpngui in a desktop session.</source>
        <translation>ابدأ vpngui في جلسة سطح مكتب.</translation>
    </message>
    <message>
        <source>Start it:</source>
        <translation>ابدأه:</translation>
    </message>
    <message>
        <source>The top of the window says why. Another program may answer for you.</source>
        <translation>أعلى النافذة يذكر السبب. قد يكون برنامج آخر يجيب عنك.</translation>
    </message>
    <message>
        <source>The menu of applications opens the window.</source>
        <translation>قائمة التطبيقات تفتح النافذة.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>All traffic</source>
        <translation>كل حركة البيانات</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>هذه الشبكات</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Nothing goes to this peer yet.</source>
        <translation>لا شيء يذهب إلى هذا النظير بعد.</translation>
    </message>
    <message>
        <source>All of IPv4 goes to it, but not IPv6: that would be ::/0.</source>
        <translation>يذهب إليه كل IPv4، دون IPv6: فذلك ‎::/0‎.</translation>
    </message>
    <message>
        <source>All of IPv6 goes to it, but not IPv4: that would be 0.0.0.0/0.</source>
        <translation>يذهب إليه كل IPv6، دون IPv4: فذلك 0.0.0.0/0.</translation>
    </message>
    <message>
        <source>When it connects, and what it stops</source>
        <translation>متى يتصل، وماذا يوقف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep the profile as it is here</source>
        <translation>إبقاء الملف التعريفي كما هو هنا</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>What it says, and what vpngui does with it</source>
        <translation>ما يقوله، وما يفعله vpngui به</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>What you changed in this profile would be lost.</source>
        <translation>سيضيع ما غيّرته في هذا الملف التعريفي.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>زوج مفاتيح جديد</translation>
    </message>
    <message>
        <source>Public key of this computer</source>
        <translation>المفتاح العام لهذا الحاسوب</translation>
    </message>
    <message>
        <source>The other end needs this one: hand it on to who runs it.</source>
        <translation>يحتاجه الطرف الآخر: سلّمه إلى من يديره.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>نادرًا ما يلزم</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>العودة إلى الملفات التعريفية</translation>
    </message>
    <message>
        <source>Asks first where something would be lost.</source>
        <translation>يسأل أولًا إن كان شيء سيضيع.</translation>
    </message>
    <message>
        <source>How the profile is shown</source>
        <translation>كيف يُعرض الملف التعريفي</translation>
    </message>
    <message>
        <source>All fields in groups, or the configuration as text.</source>
        <translation>كل الحقول في مجموعات، أو الإعداد نصًا.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Each value by itself</source>
        <translation>كل قيمة على حدة</translation>
    </message>
    <message>
        <source>The configuration as it is written</source>
        <translation>الإعداد كما يُكتب</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>نُسخ المفتاح العام.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>A peer is the other end, such as a server. Without one nothing can connect.</source>
        <translation>النظير هو الطرف الآخر، كخادم مثلًا. لا يمكن الاتصال دون نظير.</translation>
    </message>
    <message>
        <source>The fields below are of the chosen one.</source>
        <translation>الحقول أدناه للنظير المختار.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>إضافة نظير</translation>
    </message>
    <message>
        <source>Remove this peer</source>
        <translation>إزالة هذا النظير</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>هناك خطأ هنا</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف تعريفي جديد</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>تعذّر الحفظ: {reason}.</translation>
    </message>
    <message>
        <source>This profile was removed, and its keys with it.</source>
        <translation>أُزيل هذا الملف التعريفي ومعه مفاتيحه.</translation>
    </message>
    <message>
        <source>This profile was removed. Save it to have it back.</source>
        <translation>أُزيل هذا الملف التعريفي. احفظه لاستعادته.</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you edit it here.</source>
        <translation>غُيّر هذا الملف التعريفي في مكان آخر وأنت تحرره هنا.</translation>
    </message>
    <message>
        <source>Take that over</source>
        <translation>أخذ ذلك التغيير</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما عندي</translation>
    </message>
    <message>
        <source>The keys cannot be had now, and stay as they are: {reason}.</source>
        <translation>لا يمكن الحصول على المفاتيح الآن، وتبقى كما هي: {reason}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Saved. The connection that is there stays as it was: this counts from the next.</source>
        <translation>حُفظ. يبقى الاتصال القائم كما كان: يسري هذا بدءًا من الاتصال التالي.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>The keys are being fetched. The keyring may ask you to unlock it.</source>
        <translation>يجري جلب المفاتيح. قد تطلب منك حلقة المفاتيح فتح قفلها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need another look.</source>
        <translation>
            <numerusform>لا حقول تحتاج إلى مراجعة.</numerusform>
            <numerusform>حقل واحد يحتاج إلى مراجعة.</numerusform>
            <numerusform>حقلان يحتاجان إلى مراجعة.</numerusform>
            <numerusform>%Ln حقول تحتاج إلى مراجعة.</numerusform>
            <numerusform>%Ln حقلًا يحتاج إلى مراجعة.</numerusform>
            <numerusform>%Ln حقل يحتاج إلى مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no peer yet, and cannot connect without one.</source>
        <translation>ليس فيه نظير بعد، ولا يمكنه الاتصال دون نظير.</translation>
    </message>
    <message>
        <source>It has no address yet: nothing comes back without one.</source>
        <translation>ليس فيه عنوان بعد: لا يعود شيء دون عنوان.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>The text is not understood yet.</source>
        <translation>لم يُفهم النص بعد.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Keys are hidden. One that stays as it is here is kept; type over it to have another.</source>
        <translation>المفاتيح مخفية. ما تركته كما هو يبقى؛ اكتب فوقه ليحل غيره محله.</translation>
    </message>
    <message>
        <source>This profile is too long to be shown as text. Export it instead.</source>
        <translation>هذا الملف التعريفي أطول من أن يُعرض نصًا. صدّره بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>عناوين هذا الحاسوب</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>خوادم DNS</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>نطاقات هذه الخوادم</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>أكبر حزمة (MTU)</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>منفذ هذا الحاسوب</translation>
    </message>
    <message>
        <source>Mark on packets (FwMark)</source>
        <translation>علامة الحزم (FwMark)</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>جدول التوجيه</translation>
    </message>
    <message>
        <source>Public key of the peer</source>
        <translation>المفتاح العام للنظير</translation>
    </message>
    <message>
        <source>Address of the peer (endpoint)</source>
        <translation>عنوان النظير (نقطة النهاية)</translation>
    </message>
    <message>
        <source>What goes to this peer</source>
        <translation>ما يذهب إلى هذا النظير</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>مفتاح مشترك مسبقًا</translation>
    </message>
    <message>
        <source>Keep alive every (seconds)</source>
        <translation>إشارة حياة كل (ثوانٍ)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>How the profile is called in lists and questions.</source>
        <translation>اسم الملف التعريفي في القوائم والأسئلة.</translation>
    </message>
    <message>
        <source>Stays on this computer. Nobody else should ever see it.</source>
        <translation>يبقى على هذا الحاسوب. لا ينبغي لأحد غيرك أن يراه أبدًا.</translation>
    </message>
    <message>
        <source>Inside the tunnel, such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>داخل النفق، مثل 10.0.0.2/24 أو fd00::2/64.</translation>
    </message>
    <message>
        <source>Who is asked for names while the profile is connected.</source>
        <translation>من يُسأل عن الأسماء ما دام الملف التعريفي متصلًا.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers. Without any, every name is.</source>
        <translation>يُسأل عن أسماء هذه النطاقات لدى هذه الخوادم. ودون أي نطاق يُسأل عن كل الأسماء.</translation>
    </message>
    <message>
        <source>In bytes. Leave it empty for what fits usually.</source>
        <translation>بالبايت. اتركه فارغًا لما يناسب عادةً.</translation>
    </message>
    <message>
        <source>Leave it empty for any that is free.</source>
        <translation>اتركه فارغًا لأي منفذ حر.</translation>
    </message>
    <message>
        <source>Kept for export. vpngui marks packets in its own way.</source>
        <translation>تُحفظ للتصدير. يضع vpngui علامات الحزم بطريقته.</translation>
    </message>
    <message>
        <source>“off” sets no routes. Empty, or anything else, has vpngui choose the table.</source>
        <translation>”off“ لا يضبط مسارات. إن كان فارغًا أو غير ذلك اختار vpngui الجدول.</translation>
    </message>
    <message>
        <source>You get it from who runs the other end.</source>
        <translation>تحصل عليه ممن يدير الطرف الآخر.</translation>
    </message>
    <message>
        <source>Such as vpn.example:51820 or [2001:db8::1]:51820. Empty if the peer comes to you.</source>
        <translation>مثل vpn.example:51820 أو [2001:db8::1]:51820. يُترك فارغًا إن كان النظير هو من يأتي إليك.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. What comes from it has to come from there.</source>
        <translation>مثل 10.0.0.0/8. ما يأتي منه يجب أن يأتي من هناك.</translation>
    </message>
    <message>
        <source>A second secret that both ends share. Most peers have none.</source>
        <translation>سر ثانٍ يتشاركه الطرفان. أغلب النظراء ليس لديهم سر كهذا.</translation>
    </message>
    <message>
        <source>25 is usual behind a router. Leave it empty where it is not needed.</source>
        <translation>25 معتاد خلف موجّه. اتركه فارغًا حيث لا يلزم.</translation>
    </message>
    <message>
        <source>The first line is what the peer is called here.</source>
        <translation>السطر الأول هو اسم النظير هنا.</translation>
    </message>
    <message>
        <source>For yourself. They are kept as comments of the configuration.</source>
        <translation>لك أنت. تُحفظ تعليقات في الإعداد.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>إضافة نطاق</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>إضافة شبكة</translation>
    </message>
    <message>
        <source>Connect at login</source>
        <translation>الاتصال عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>You are asked as always, unless your answer is remembered. vpngui itself has to start at login, too: see Preferences.</source>
        <translation>تُسأل كالعادة، ما لم تكن إجابتك محفوظة. ويجب أن يبدأ vpngui نفسه عند تسجيل الدخول أيضًا: انظر التفضيلات.</translation>
    </message>
    <message>
        <source>Connect on networks you do not trust</source>
        <translation>الاتصال على شبكات لا تثق بها</translation>
    </message>
    <message>
        <source>Such as an open Wi-Fi. Preferences has the networks that you trust.</source>
        <translation>مثل شبكة Wi-Fi مفتوحة. الشبكات التي تثق بها في التفضيلات.</translation>
    </message>
    <message>
        <source>Block everything when this tunnel is down</source>
        <translation>حجب كل شيء عندما يكون هذا النفق غير متصل</translation>
    </message>
    <message>
        <source>Once it was connected, nothing goes around it until you lift the block or log out.</source>
        <translation>بعد أن يتصل مرة لا يلتف حوله شيء إلى أن ترفع الحجب أو تسجّل الخروج.</translation>
    </message>
    <message>
        <source>Keep that block until you lift it</source>
        <translation>إبقاء ذلك الحجب إلى أن ترفعه</translation>
    </message>
    <message>
        <source>Also after you log out. Connecting may then ask for a password.</source>
        <translation>أيضًا بعد تسجيل خروجك. وقد يتطلب الاتصال حينها كلمة مرور.</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>إبقاء الوصول إلى الشبكة المحلية ممكنًا</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>تبقى الطابعات والأجهزة الأخرى حولك قابلة للوصول بجانب نفق يحمل كل حركة البيانات. وكذلك كل من سواها هناك.</translation>
    </message>
    <message>
        <source>Peer {number}</source>
        <translation>النظير {number}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{peer}, {field}: {problem}</source>
        <translation>{peer}، {field}: {problem}</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>أعطِ الملف التعريفي اسمًا.</translation>
    </message>
    <message>
        <source>A name is one line of up to {limit} bytes. Take a shorter one.</source>
        <translation>الاسم سطر واحد حتى {limit} بايت. اختر أقصر منه.</translation>
    </message>
    <message>
        <source>Another profile is called so. Take another name.</source>
        <translation>هناك ملف تعريفي آخر بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A key is needed here.</source>
        <translation>يلزم مفتاح هنا.</translation>
    </message>
    <message>
        <source>A key is 44 letters, digits and signs, and ends with “=”.</source>
        <translation>المفتاح 44 حرفًا ورقمًا ورمزًا، وينتهي بـ ”=“.</translation>
    </message>
    <message>
        <source>Another peer has this key already.</source>
        <translation>لدى نظير آخر هذا المفتاح بالفعل.</translation>
    </message>
    <message>
        <source>This is your own public key. The one of the other end belongs here.</source>
        <translation>هذا مفتاحك العام أنت. مكان هذا لمفتاح الطرف الآخر.</translation>
    </message>
    <message>
        <source>Type a name or an address, a colon and a port: vpn.example:51820, [2001:db8::1]:51820.</source>
        <translation>اكتب اسمًا أو عنوانًا ونقطتين ومنفذًا: vpn.example:51820، [2001:db8::1]:51820.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535.</source>
        <translation>المنفذ عدد صحيح من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>يمكن أن يكون هذا من {least} إلى {most} بايت.</translation>
    </message>
    <message>
        <source>A mark is a number such as 51820 or 0xca6c.</source>
        <translation>العلامة عدد مثل 51820 أو 0xca6c.</translation>
    </message>
    <message>
        <source>Type “off”, a number or the name of a table, or nothing.</source>
        <translation>اكتب ”off“ أو رقم جدول أو اسمه، أو لا شيء.</translation>
    </message>
    <message>
        <source>Type a number of seconds up to 65535, or nothing.</source>
        <translation>اكتب عدد ثوانٍ حتى 65535، أو لا شيء.</translation>
    </message>
    <message>
        <source>A note must not hold a key: notes are not kept as secrets are.</source>
        <translation>يجب ألا تحتوي الملاحظة على مفتاح: فالملاحظات لا تُحفظ كما تُحفظ الأسرار.</translation>
    </message>
    <message>
        <source>“{text}” is no address. A domain belongs into the list of domains.</source>
        <translation>”{text}“ ليس عنوانًا. مكان النطاق في قائمة النطاقات.</translation>
    </message>
    <message>
        <source>“{text}” is no domain. An address belongs into the list of servers.</source>
        <translation>”{text}“ ليس نطاقًا. مكان العنوان في قائمة الخوادم.</translation>
    </message>
    <message>
        <source>{text} goes to another peer already.</source>
        <translation>{text} تذهب إلى نظير آخر بالفعل.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>يحتاج IPv6 إلى {six} بايت. زِد القيمة، أو أزل عناوين IPv6 وشبكاته.</translation>
    </message>
    <message>
        <source>All peers together can have {networks} networks. Remove some.</source>
        <translation>يمكن أن يكون لكل النظراء معًا {networks} شبكة. أزل بعضها.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>vpngui {version}</source>
        <translation>‏vpngui {version}</translation>
    </message>
    <message>
        <source>Applications ask for VPN tunnels, and you decide. Whatever you decide holds.</source>
        <translation>التطبيقات تطلب أنفاق VPN، وأنت تقرر. وما تقرره هو الساري.</translation>
    </message>
    <message>
        <source>Free software by the vpngui contributors, under the Apache License 2.0. It comes without any warranty. The windows are made with Qt {version}, under the GNU LGPL 3.</source>
        <translation>برمجية حرة من المساهمين في vpngui، مرخَّصة بموجب Apache License 2.0. تأتي دون أي ضمان. النوافذ مصنوعة باستخدام Qt {version} بموجب GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>قراءة الترخيص</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>عن Qt</translation>
    </message>
    <message>
        <source>What draws this window, and its licence</source>
        <translation>ما يرسم هذه النافذة، ورخصته</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>الفحص الذاتي</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Do the self-test once more</source>
        <translation>إجراء الفحص الذاتي مرة أخرى</translation>
    </message>
    <message>
        <source>What works, too, or only what needs a look</source>
        <translation>ما يعمل أيضًا، أو ما يحتاج إلى نظرة فقط</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The self-test could not be done</source>
        <translation>تعذّر إجراء الفحص الذاتي</translation>
    </message>
    <message>
        <source>Hide what works</source>
        <translation>إخفاء ما يعمل</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln checks</source>
        <translation>
            <numerusform>إظهار كل الفحوص</numerusform>
            <numerusform>إظهار الفحص الوحيد</numerusform>
            <numerusform>إظهار الفحصين</numerusform>
            <numerusform>إظهار كل الفحوص (%Ln)</numerusform>
            <numerusform>إظهار كل الفحوص (%Ln)</numerusform>
            <numerusform>إظهار كل الفحوص (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>البحث في الصفحة</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>تراجع، إعادة</translation>
    </message>
    <message>
        <source>Apply a changed block list</source>
        <translation>تطبيق قائمة حجب معدَّلة</translation>
    </message>
    <message>
        <source>Copy, paste what is chosen</source>
        <translation>نسخ المحدد أو لصقه</translation>
    </message>
    <message>
        <source>Remove or revoke what is chosen</source>
        <translation>إزالة المحدد أو سحبه</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>عنصر التحكم التالي والسابق</translation>
    </message>
    <message>
        <source>Switch or press a control</source>
        <translation>تبديل عنصر تحكم أو ضغطه</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>ما الذي يعمل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>For those who help you, in English. Addresses and names are replaced by numbers; look through it before you send it.</source>
        <translation>لمن يساعدك، وهو بالإنجليزية. استُبدلت أرقام بالعناوين والأسماء؛ راجعه قبل إرساله.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the command {command}</source>
        <translation>نسخ الأمر {command}</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>كتابة تقرير</translation>
    </message>
    <message>
        <source>Collect what others need to help you</source>
        <translation>جمع ما يحتاجه الآخرون لمساعدتك</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>To paste it where you ask for help</source>
        <translation>للصقه حيث تطلب المساعدة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>VPN service</source>
        <translation>خدمة VPN</translation>
    </message>
    <message>
        <source>Questions of applications</source>
        <translation>أسئلة التطبيقات</translation>
    </message>
    <message>
        <source>Traffic is blocked with</source>
        <translation>تُحجب حركة البيانات بواسطة</translation>
    </message>
    <message>
        <source>DNS servers are set through</source>
        <translation>تُضبط خوادم DNS عن طريق</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>جارٍ البحث عنه…</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>لا يمكن الوصول إلى ناقل النظام</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Running, version {version}</source>
        <translation>يعمل، الإصدار {version}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Nobody answers them</source>
        <translation>لا أحد يجيب عنها</translation>
    </message>
    <message>
        <source>This app shows them to you</source>
        <translation>هذا البرنامج يعرضها عليك</translation>
    </message>
    <message>
        <source>This app may not show them: {reason}</source>
        <translation>لا يجوز لهذا البرنامج عرضها: {reason}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The traffic history could not be read, so a new one was begun. The old one is kept as {path}.</source>
        <translation>تعذّرت قراءة سجل حركة البيانات، فبُدئ سجل جديد. القديم محفوظ باسم {path}.</translation>
    </message>
    <message>
        <source>A later version of vpngui wrote the traffic history, so it is left alone. What passes now is forgotten when vpngui ends. The file is {path}.</source>
        <translation>كتب إصدار أحدث من vpngui سجل حركة البيانات، ولذلك تُرك كما هو. ما يمر الآن يُنسى عند انتهاء vpngui. الملف هو {path}.</translation>
    </message>
    <message>
        <source>Another vpngui of yours, in another session, keeps the traffic history. This one shows what passes while it runs, and forgets it when it ends.</source>
        <translation>لديك vpngui آخر في جلسة أخرى يحتفظ بسجل حركة البيانات. أما هذا فيُظهر ما يمر أثناء عمله وينساه عند انتهائه.</translation>
    </message>
    <message>
        <source>The disk is full, so the traffic history is kept in memory. It is written as soon as there is room, and forgotten if vpngui ends before.</source>
        <translation>القرص ممتلئ، ولذلك يُحتفظ بسجل حركة البيانات في الذاكرة. يُكتب حالما تتوفر مساحة، ويُنسى إذا انتهى vpngui قبل ذلك.</translation>
    </message>
    <message>
        <source>There is no home directory, so the traffic history is forgotten when vpngui ends.</source>
        <translation>لا يوجد مجلد منزل، ولذلك يُنسى سجل حركة البيانات عند انتهاء vpngui.</translation>
    </message>
    <message>
        <source>The traffic history cannot be written to {path}: {reason}. It is kept in memory, tried again and again, and forgotten if vpngui ends before that works.</source>
        <translation>لا يمكن كتابة سجل حركة البيانات في {path}: {reason}. يُحتفظ به في الذاكرة وتتكرر المحاولة، ويُنسى إذا انتهى vpngui قبل أن تنجح.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>An unknown program</source>
        <translation>برنامج مجهول</translation>
    </message>
    <message>
        <source>WireGuard profile with the keys {keys}</source>
        <translation>ملف WireGuard بالمفاتيح {keys}</translation>
    </message>
    <message>
        <source>Not verified: it says that it is the Flatpak application {name}</source>
        <translation>غير مُتحقَّق منه: يقول إنه تطبيق Flatpak باسم {name}</translation>
    </message>
    <message>
        <source>Not verified: the system cannot tell which program this is</source>
        <translation>غير مُتحقَّق منه: لا يستطيع النظام أن يعرف أي برنامج هذا</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it, started as {unit}</source>
        <translation>غير مُتحقَّق منه: يشغّله {executable}، وقد بُدئ باسم {unit}</translation>
    </message>
    <message>
        <source>Not verified: {executable} runs it</source>
        <translation>غير مُتحقَّق منه: يشغّله {executable}</translation>
    </message>
    <message>
        <source>Verified: Snap application {name}</source>
        <translation>مُتحقَّق منه: تطبيق Snap باسم {name}</translation>
    </message>
    <message>
        <source>Verified: package {name}</source>
        <translation>مُتحقَّق منه: الحزمة {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Export networks</source>
        <translation>تصدير الشبكات</translation>
    </message>
    <message>
        <source>Plain list (*.txt)</source>
        <translation>قائمة بسيطة ‎(*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were written.</source>
        <translation>
            <numerusform>لم تُكتب أي شبكة.</numerusform>
            <numerusform>كُتبت شبكة واحدة.</numerusform>
            <numerusform>كُتبت شبكتان.</numerusform>
            <numerusform>كُتبت %Ln شبكات.</numerusform>
            <numerusform>كُتبت %Ln شبكة.</numerusform>
            <numerusform>كُتبت %Ln شبكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>استيراد الشبكات</translation>
    </message>
    <message>
        <source>Lists (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</source>
        <translation>قوائم ‎(*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>This cuts the computer off</source>
        <translation>هذا يقطع الحاسوب عن الشبكة</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>جارٍ التطبيق…</translation>
    </message>
    <message>
        <source>“{title}” is lifted and removed.</source>
        <translation>رُفعت «{title}» وأُزيلت.</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>أُزيلت «{title}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What was not applied is discarded.</source>
        <translation>جرى تجاهل ما لم يُطبَّق.</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>إضافة {network}</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>تجاهل تعديلاتي</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء تعديلاتي</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln networks</source>
        <translation>
            <numerusform>إضافة %Ln شبكة</numerusform>
            <numerusform>إضافة شبكة واحدة</numerusform>
            <numerusform>إضافة شبكتين</numerusform>
            <numerusform>إضافة %Ln شبكات</numerusform>
            <numerusform>إضافة %Ln شبكة</numerusform>
            <numerusform>إضافة %Ln شبكة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing all by %Ln networks</source>
        <translation>
            <numerusform>استبدال الكل بـ %Ln شبكة</numerusform>
            <numerusform>استبدال الكل بـ شبكة واحدة</numerusform>
            <numerusform>استبدال الكل بـ شبكتين</numerusform>
            <numerusform>استبدال الكل بـ %Ln شبكات</numerusform>
            <numerusform>استبدال الكل بـ %Ln شبكة</numerusform>
            <numerusform>استبدال الكل بـ %Ln شبكة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln networks</source>
        <translation>
            <numerusform>إزالة %Ln شبكة</numerusform>
            <numerusform>إزالة شبكة واحدة</numerusform>
            <numerusform>إزالة شبكتين</numerusform>
            <numerusform>إزالة %Ln شبكات</numerusform>
            <numerusform>إزالة %Ln شبكة</numerusform>
            <numerusform>إزالة %Ln شبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>تغيير تعليق</translation>
    </message>
    <message>
        <source>One row holds one network; add the others by themselves.</source>
        <translation>الصف الواحد لشبكة واحدة؛ أضف الأخرى كلًا على حدة.</translation>
    </message>
    <message>
        <source>Change of a network</source>
        <translation>تغيير شبكة</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>لا يوجد ما يُدمج.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>الدمج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks less, and the same addresses are in the list.</source>
        <translation>
            <numerusform>لم ينقص عدد الشبكات، والعناوين نفسها في القائمة.</numerusform>
            <numerusform>نقصت شبكة واحدة، والعناوين نفسها في القائمة.</numerusform>
            <numerusform>نقصت شبكتان، والعناوين نفسها في القائمة.</numerusform>
            <numerusform>نقصت %Ln شبكات، والعناوين نفسها في القائمة.</numerusform>
            <numerusform>نقصت %Ln شبكة، والعناوين نفسها في القائمة.</numerusform>
            <numerusform>نقصت %Ln شبكة، والعناوين نفسها في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list has %Ln networks at the most.</source>
        <translation>
            <numerusform>لا يزيد ما في القائمة على %Ln شبكة.</numerusform>
            <numerusform>لا يزيد ما في القائمة على شبكة واحدة.</numerusform>
            <numerusform>لا يزيد ما في القائمة على شبكتين.</numerusform>
            <numerusform>لا يزيد ما في القائمة على %Ln شبكات.</numerusform>
            <numerusform>لا يزيد ما في القائمة على %Ln شبكة.</numerusform>
            <numerusform>لا يزيد ما في القائمة على %Ln شبكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Make the fewest networks that hold the same addresses</source>
        <translation>تكوين أقل عدد من الشبكات يضم العناوين نفسها</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Forget what is not applied</source>
        <translation>نسيان ما لم يُطبَّق</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>{undo}: {what}</source>
        <translation>{undo}: {what}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message numerus="yes">
        <source>Also add the %Ln networks of which an address is given</source>
        <translation>
            <numerusform>إضافة الشبكات التي ذُكر عنوان منها أيضًا (%Ln)</numerusform>
            <numerusform>إضافة الشبكة التي ذُكر عنوان منها أيضًا</numerusform>
            <numerusform>إضافة الشبكتين اللتين ذُكر عنوان منهما أيضًا</numerusform>
            <numerusform>إضافة الشبكات التي ذُكر عنوان منها أيضًا (%Ln)</numerusform>
            <numerusform>إضافة الشبكات التي ذُكر عنوان منها أيضًا (%Ln)</numerusform>
            <numerusform>إضافة الشبكات التي ذُكر عنوان منها أيضًا (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what is in the list now</source>
        <translation>إزالة ما في القائمة الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>What was not understood, as text</source>
        <translation>ما لم يُفهم، على شكل نص</translation>
    </message>
    <message>
        <source>Nothing is added</source>
        <translation>لا يُضاف شيء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Lines that add nothing, and why</source>
        <translation>السطور التي لا تضيف شيئًا، ولماذا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were added.</source>
        <translation>
            <numerusform>لم تُضف أي شبكة.</numerusform>
            <numerusform>أُضيفت شبكة واحدة.</numerusform>
            <numerusform>أُضيفت شبكتان.</numerusform>
            <numerusform>أُضيفت %Ln شبكات.</numerusform>
            <numerusform>أُضيفت %Ln شبكة.</numerusform>
            <numerusform>أُضيفت %Ln شبكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than a list may be.</source>
        <translation>{file} أكبر مما يجوز أن تكون عليه القائمة.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>قوائم الحجب</translation>
    </message>
    <message>
        <source>The arrow keys choose a list, Enter opens it.</source>
        <translation>تختار مفاتيح الأسهم قائمة، ويفتحها Enter.</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>Make a list without networks</source>
        <translation>إنشاء قائمة بلا شبكات</translation>
    </message>
    <message>
        <source>Make a list of the networks in a file</source>
        <translation>إنشاء قائمة من الشبكات في ملف</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Networks of the list</source>
        <translation>شبكات القائمة</translation>
    </message>
    <message>
        <source>No networks yet. Type one above, paste many, or drop a file here.</source>
        <translation>لا توجد شبكات بعد. اكتب واحدة في الأعلى، أو الصق عدة شبكات، أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>No network of the list is like that.</source>
        <translation>لا توجد شبكة كهذه في القائمة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste networks</source>
        <translation>لصق الشبكات</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>الفرز حسب هذا العمود</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>عنوان القائمة</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Whether what the list says is to count</source>
        <translation>هل يسري ما تقوله القائمة</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>ما تفعله القائمة</translation>
    </message>
    <message>
        <source>Block these networks</source>
        <translation>حجب هذه الشبكات</translation>
    </message>
    <message>
        <source>Allow only these networks</source>
        <translation>السماح بهذه الشبكات فقط</translation>
    </message>
    <message>
        <source>When the list is in force</source>
        <translation>متى تسري القائمة</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>اسم النفق</translation>
    </message>
    <message>
        <source>Remove the whole list</source>
        <translation>إزالة القائمة كلها</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>While the tunnel {tunnel} is up</source>
        <translation>ما دام النفق {tunnel} متصلًا</translation>
    </message>
    <message>
        <source>While another tunnel is up…</source>
        <translation>ما دام نفق آخر متصلًا…</translation>
    </message>
    <message>
        <source>Change of the title</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Switching on</source>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>التعطيل</translation>
    </message>
    <message>
        <source>Change of what the list does</source>
        <translation>تغيير ما تفعله القائمة</translation>
    </message>
    <message>
        <source>A tunnel&apos;s name is 1 to 15 letters, digits, “_”, “.” and “-”.</source>
        <translation>اسم النفق من 1 إلى 15 من الحروف والأرقام و«_» و«.» و«-».</translation>
    </message>
    <message>
        <source>Change of when the list is in force</source>
        <translation>تغيير وقت سريان القائمة</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>خدمة VPN لا تعمل</translation>
    </message>
    <message>
        <source>It keeps the block lists. Without it none is in force.</source>
        <translation>هي التي تحتفظ بقوائم الحجب. وبدونها لا تسري أي منها.</translation>
    </message>
    <message>
        <source>Block lists are out of reach</source>
        <translation>لا يمكن الوصول إلى قوائم الحجب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No block lists</source>
        <translation>لا توجد قوائم حجب</translation>
    </message>
    <message>
        <source>A block list keeps this computer away from networks that you name: trackers, attackers, a whole country. Or the other way round: nothing but the listed networks can be reached. It holds for everybody on this computer, with a tunnel or without.</source>
        <translation>قائمة الحجب تُبعد هذا الحاسوب عن شبكات تسمّيها أنت: المتتبِّعين أو المهاجمين أو بلد بأكمله. أو العكس: لا يمكن الوصول إلا إلى الشبكات المدرجة. وهي تسري على كل من يستخدم هذا الحاسوب، بنفق أو بدونه.</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>All block lists</source>
        <translation>كل قوائم الحجب</translation>
    </message>
    <message>
        <source>Leave this list, and keep what was typed</source>
        <translation>مغادرة هذه القائمة وإبقاء ما كُتب</translation>
    </message>
    <message>
        <source>{network} holds all of it: merging the list would leave this row out.</source>
        <translation>{network} تضمها كلها: دمج القائمة يحذف هذا الصف.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} في المجموع</translation>
    </message>
    <message>
        <source>lies within {network}</source>
        <translation>تقع ضمن {network}</translation>
    </message>
    <message>
        <source>stopped: {count}</source>
        <translation>أُوقف: {count}</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>تقع ضمن</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>آخر إيقاف</translation>
    </message>
    <message>
        <source>Another network of the list that holds all of this one</source>
        <translation>شبكة أخرى في القائمة تضم هذه كلها</translation>
    </message>
    <message>
        <source>Packets that were stopped since the list is in force</source>
        <translation>الحزم التي أُوقفت منذ سريان القائمة</translation>
    </message>
    <message>
        <source>When this window saw the number rise; what happens while it is closed is only counted</source>
        <translation>متى رأت هذه النافذة العدد يزيد؛ أما ما يحدث وهي مغلقة فيُعدّ فقط</translation>
    </message>
    <message>
        <source>Add a network: 203.0.113.0/24</source>
        <translation>إضافة شبكة: 203.0.113.0/24</translation>
    </message>
    <message>
        <source>Network to add</source>
        <translation>الشبكة المراد إضافتها</translation>
    </message>
    <message>
        <source>A network, an address or a range; a comment after “#”. Paste many at once.</source>
        <translation>شبكة أو عنوان أو مدى؛ والتعليق بعد «#». يمكن لصق عدة شبكات معًا.</translation>
    </message>
    <message>
        <source>Add the network to the list</source>
        <translation>إضافة الشبكة إلى القائمة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Add the networks of a file to the list</source>
        <translation>إضافة شبكات ملف إلى القائمة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write the networks of the list into a file</source>
        <translation>كتابة شبكات القائمة في ملف</translation>
    </message>
    <message>
        <source>Find networks, addresses, comments</source>
        <translation>البحث عن شبكات وعناوين وتعليقات</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Which networks are shown</source>
        <translation>أي الشبكات تُعرض</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>كل الشبكات</translation>
    </message>
    <message>
        <source>Within others</source>
        <translation>ضمن شبكات أخرى</translation>
    </message>
    <message>
        <source>Stopped something</source>
        <translation>أوقفت شيئًا</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>بدء السريان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>لا شبكات</numerusform>
            <numerusform>شبكة واحدة</numerusform>
            <numerusform>شبكتان</numerusform>
            <numerusform>%Ln شبكات</numerusform>
            <numerusform>%Ln شبكة</numerusform>
            <numerusform>%Ln شبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>neither a network nor an address</source>
        <translation>ليس شبكة ولا عنوانًا</translation>
    </message>
    <message>
        <source>the prefix length goes from 1 to 32, with IPv6 to 128</source>
        <translation>طول البادئة من 1 إلى 32، ومع IPv6 إلى 128</translation>
    </message>
    <message>
        <source>that is every address there is</source>
        <translation>هذه كل العناوين الموجودة</translation>
    </message>
    <message>
        <source>an address within the network {network}</source>
        <translation>عنوان ضمن الشبكة {network}</translation>
    </message>
    <message>
        <source>this computer itself, which no list can hold</source>
        <translation>هذا الحاسوب نفسه، ولا يمكن لقائمة أن تضمه</translation>
    </message>
    <message>
        <source>a name; lists hold networks</source>
        <translation>اسم؛ القوائم للشبكات</translation>
    </message>
    <message>
        <source>leads a name nowhere; there is no network</source>
        <translation>يجعل اسمًا لا يؤدي إلى أي مكان؛ لا توجد شبكة</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>المدى ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>several addresses; a range is written as 192.0.2.0-192.0.2.9</source>
        <translation>عدة عناوين؛ يُكتب المدى هكذا ‎192.0.2.0-192.0.2.9‎</translation>
    </message>
    <message>
        <source>the netmask has gaps</source>
        <translation>في قناع الشبكة فجوات</translation>
    </message>
    <message>
        <source>{network} stands further up already</source>
        <translation>{network} موجودة في الأعلى من قبل</translation>
    </message>
    <message>
        <source>the list has {network} already</source>
        <translation>في القائمة {network} من قبل</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>أسماء الأعمدة</translation>
    </message>
    <message>
        <source>counts twice: {network} holds all of it</source>
        <translation>مكررة: {network} تضمها كلها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks are new.</source>
        <translation>
            <numerusform>لا شبكات جديدة.</numerusform>
            <numerusform>شبكة واحدة جديدة.</numerusform>
            <numerusform>شبكتان جديدتان.</numerusform>
            <numerusform>%Ln شبكات جديدة.</numerusform>
            <numerusform>%Ln شبكة جديدة.</numerusform>
            <numerusform>%Ln شبكة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>فُهمت كل السطور.</numerusform>
            <numerusform>لم يُفهم سطر واحد.</numerusform>
            <numerusform>لم يُفهم سطران.</numerusform>
            <numerusform>لم تُفهم %Ln سطور.</numerusform>
            <numerusform>لم يُفهم %Ln سطرًا.</numerusform>
            <numerusform>لم يُفهم %Ln سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say what is there already.</source>
        <translation>
            <numerusform>لا سطور تذكر ما هو موجود.</numerusform>
            <numerusform>سطر واحد يذكر ما هو موجود.</numerusform>
            <numerusform>سطران يذكران ما هو موجود.</numerusform>
            <numerusform>%Ln سطور تذكر ما هو موجود.</numerusform>
            <numerusform>%Ln سطرًا يذكر ما هو موجود.</numerusform>
            <numerusform>%Ln سطر يذكر ما هو موجود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new networks lie within others.</source>
        <translation>
            <numerusform>لا تقع أي من الشبكات الجديدة ضمن أخرى.</numerusform>
            <numerusform>تقع واحدة من الشبكات الجديدة ضمن أخرى.</numerusform>
            <numerusform>تقع اثنتان من الشبكات الجديدة ضمن أخرى.</numerusform>
            <numerusform>تقع %Ln من الشبكات الجديدة ضمن أخرى.</numerusform>
            <numerusform>تقع %Ln من الشبكات الجديدة ضمن أخرى.</numerusform>
            <numerusform>تقع %Ln من الشبكات الجديدة ضمن أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are empty or comments.</source>
        <translation>
            <numerusform>لا سطور فارغة ولا تعليقات.</numerusform>
            <numerusform>سطر واحد فارغ أو تعليق.</numerusform>
            <numerusform>سطران فارغان أو تعليقان.</numerusform>
            <numerusform>%Ln سطور فارغة أو تعليقات.</numerusform>
            <numerusform>%Ln سطرًا فارغ أو تعليق.</numerusform>
            <numerusform>%Ln سطر فارغ أو تعليق.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}: {text} – {reason}</source>
        <translation>السطر {number}: {text} – {reason}</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>لم تُطبَّق بعد</translation>
    </message>
    <message>
        <source>Changed, not applied</source>
        <translation>عُدّلت ولم تُطبَّق</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Waits for {tunnel}</source>
        <translation>تنتظر {tunnel}</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>غير سارية</translation>
    </message>
    <message>
        <source>Nothing goes anywhere: this computer is cut off</source>
        <translation>لا شيء يصل إلى أي مكان: هذا الحاسوب مقطوع عن الشبكة</translation>
    </message>
    <message>
        <source>Only the networks below can be reached; all others are cut off</source>
        <translation>لا يمكن الوصول إلا إلى الشبكات أدناه؛ وكل ما عداها مقطوع</translation>
    </message>
    <message>
        <source>Nothing goes to the networks below, and nothing comes from them</source>
        <translation>لا شيء يصل إلى الشبكات أدناه، ولا شيء يأتي منها</translation>
    </message>
    <message>
        <source>{what}, once the list is switched on.</source>
        <translation>{what}، حالما تُفعَّل القائمة.</translation>
    </message>
    <message>
        <source>{what}, while the tunnel {tunnel} is up.</source>
        <translation>{what}، ما دام النفق {tunnel} متصلًا.</translation>
    </message>
    <message>
        <source>{what}, for everybody on this computer.</source>
        <translation>{what}، لكل من يستخدم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“{text}” is not added: {reason}.</source>
        <translation>لم يُضف «{text}»: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>لا تُعرض أي منها</numerusform>
            <numerusform>تُعرض واحدة</numerusform>
            <numerusform>تُعرض اثنتان</numerusform>
            <numerusform>تُعرض %Ln</numerusform>
            <numerusform>تُعرض %Ln</numerusform>
            <numerusform>تُعرض %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within others</source>
        <translation>
            <numerusform>لا شيء ضمن أخرى</numerusform>
            <numerusform>واحدة ضمن أخرى</numerusform>
            <numerusform>اثنتان ضمن أخرى</numerusform>
            <numerusform>%Ln ضمن أخرى</numerusform>
            <numerusform>%Ln ضمن أخرى</numerusform>
            <numerusform>%Ln ضمن أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets to others stopped</source>
        <translation>
            <numerusform>لم توقف حزم إلى غيرها</numerusform>
            <numerusform>أُوقفت حزمة واحدة إلى غيرها</numerusform>
            <numerusform>أُوقفت حزمتان إلى غيرها</numerusform>
            <numerusform>أُوقفت %Ln حزم إلى غيرها</numerusform>
            <numerusform>أُوقفت %Ln حزمة إلى غيرها</numerusform>
            <numerusform>أُوقفت %Ln حزمة إلى غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the list a title first.</source>
        <translation>أعطِ القائمة عنوانًا أولًا.</translation>
    </message>
    <message>
        <source>Add a network first.</source>
        <translation>أضف شبكة أولًا.</translation>
    </message>
    <message>
        <source>Somebody else has removed this list meanwhile. What you changed is not applied; keep it to bring the list back with it.</source>
        <translation>أزال شخص آخر هذه القائمة في هذه الأثناء. ما عدّلته لم يُطبَّق؛ أبقِ عليه لتعود القائمة معه.</translation>
    </message>
    <message>
        <source>Somebody else has changed this list meanwhile. What you changed is not applied; keep it to put it in the place of theirs.</source>
        <translation>عدّل شخص آخر هذه القائمة في هذه الأثناء. ما عدّلته لم يُطبَّق؛ أبقِ عليه ليحل محل تعديله.</translation>
    </message>
    <message>
        <source>The list has no network, so nothing goes anywhere: no web page, no mail, no update, no tunnel, for everybody on this computer.</source>
        <translation>ليس في القائمة شبكات، فلا شيء يصل إلى أي مكان: لا صفحات ويب ولا بريد ولا تحديثات ولا أنفاق، لكل من يستخدم هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</source>
        <translation>
            <numerusform>لا يمكن لأحد على هذا الحاسوب الوصول إلا إلى %Ln شبكة في هذه القائمة. صفحات الويب والتحديثات والاستعلام عن الأسماء والأنفاق لا تعمل إلا إذا كانت خوادمها في القائمة.</numerusform>
            <numerusform>لا يمكن لأحد على هذا الحاسوب الوصول إلا إلى الشبكة الوحيدة في هذه القائمة. صفحات الويب والتحديثات والاستعلام عن الأسماء والأنفاق لا تعمل إلا إذا كانت خوادمها في القائمة.</numerusform>
            <numerusform>لا يمكن لأحد على هذا الحاسوب الوصول إلا إلى الشبكتين في هذه القائمة. صفحات الويب والتحديثات والاستعلام عن الأسماء والأنفاق لا تعمل إلا إذا كانت خوادمها في القائمة.</numerusform>
            <numerusform>لا يمكن لأحد على هذا الحاسوب الوصول إلا إلى %Ln شبكات في هذه القائمة. صفحات الويب والتحديثات والاستعلام عن الأسماء والأنفاق لا تعمل إلا إذا كانت خوادمها في القائمة.</numerusform>
            <numerusform>لا يمكن لأحد على هذا الحاسوب الوصول إلا إلى %Ln شبكة في هذه القائمة. صفحات الويب والتحديثات والاستعلام عن الأسماء والأنفاق لا تعمل إلا إذا كانت خوادمها في القائمة.</numerusform>
            <numerusform>لا يمكن لأحد على هذا الحاسوب الوصول إلا إلى %Ln شبكة في هذه القائمة. صفحات الويب والتحديثات والاستعلام عن الأسماء والأنفاق لا تعمل إلا إذا كانت خوادمها في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has half of all addresses or more: most of the Internet cannot be reached, by anybody on this computer.</source>
        <translation>في القائمة نصف العناوين كلها أو أكثر: لا يمكن لأحد على هذا الحاسوب الوصول إلى معظم الإنترنت.</translation>
    </message>
    <message>
        <source>One file at a time: {file} is read, the others are not.</source>
        <translation>ملف واحد في كل مرة: قُرئ {file} ولم تُقرأ الأخرى.</translation>
    </message>
    <message>
        <source>The list has {network} already.</source>
        <translation>في القائمة {network} من قبل.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>No network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>Wired network with the router {router}</source>
        <translation>شبكة سلكية بالموجّه {router}</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>شبكة سلكية</translation>
    </message>
    <message>
        <source>Network of an unknown kind</source>
        <translation>شبكة من نوع غير معروف</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>شبكة هاتف محمول</translation>
    </message>
    <message>
        <source>vpngui does not know now which network this is.</source>
        <translation>لا يعرف vpngui الآن أي شبكة هذه.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>هذا الحاسوب غير متصل بشبكة.</translation>
    </message>
    <message>
        <source>{network}. {more}</source>
        <translation>{network}. {more}</translation>
    </message>
    <message>
        <source>Everybody can open a Wi-Fi of this name, so it cannot be trusted.</source>
        <translation>يمكن لأي أحد فتح شبكة Wi-Fi بهذا الاسم، فلا يمكن الوثوق بها.</translation>
    </message>
    <message>
        <source>Nothing tells it apart from others, so it cannot be trusted.</source>
        <translation>لا شيء يميّزها عن غيرها، فلا يمكن الوثوق بها.</translation>
    </message>
    <message>
        <source>It is recognised by its password, which nobody else can imitate.</source>
        <translation>تُعرف بكلمة مرورها التي لا يستطيع أحد آخر تقليدها.</translation>
    </message>
    <message>
        <source>It is recognised by its connection&apos;s settings.</source>
        <translation>تُعرف بإعدادات اتصالها.</translation>
    </message>
    <message>
        <source>It is recognised by its router, which somebody nearby could imitate.</source>
        <translation>تُعرف بموجّهها الذي قد يقلّده شخص قريب.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect after you log in. If you do not allow it, you are asked again after the next login.</source>
        <translation>أردتَ أن يتصل هذا الملف التعريفي بعد تسجيل دخولك. إن لم تسمح به تُسأل من جديد بعد تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>You wanted this profile to connect on networks that you do not trust. If you do not allow it, you are asked again on the next one.</source>
        <translation>أردتَ أن يتصل هذا الملف التعريفي على شبكات لا تثق بها. إن لم تسمح به تُسأل من جديد على الشبكة التالية.</translation>
    </message>
    <message>
        <source>It connected by itself after you logged in.</source>
        <translation>اتصل من تلقاء نفسه بعد تسجيل دخولك.</translation>
    </message>
    <message>
        <source>It connected by itself: you do not trust this network.</source>
        <translation>اتصل من تلقاء نفسه: أنت لا تثق بهذه الشبكة.</translation>
    </message>
    <message>
        <source>{name} could not connect by itself: {reason}</source>
        <translation>لم يتمكن {name} من الاتصال من تلقاء نفسه: {reason}</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>الوثوق بهذه الشبكة</translation>
    </message>
    <message>
        <source>Profiles can connect by themselves on networks that you do not trust. You are asked as always, unless you let your answer be remembered.</source>
        <translation>يمكن للملفات التعريفية أن تتصل من تلقاء نفسها على شبكات لا تثق بها. تُسأل كالعادة، ما لم تحفظ إجابتك.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>نسيان {name}</translation>
    </message>
    <message>
        <source>{kind}, trusted</source>
        <translation>{kind}، موثوق بها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Trust {name} again</source>
        <translation>الوثوق بـ {name} من جديد</translation>
    </message>
    <message>
        <source>{kind}, not trusted any more</source>
        <translation>{kind}، لم تعد موثوقًا بها</translation>
    </message>
    <message>
        <source>Which networks you trust could not be read or written: {reason}</source>
        <translation>تعذّرت قراءة الشبكات التي تثق بها أو كتابتها: {reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Another program had changed the network settings of the tunnels. They were put right.</source>
        <translation>كان برنامج آخر قد غيّر إعدادات الشبكة الخاصة بالأنفاق. وقد صُحِّحت.</translation>
    </message>
    <message>
        <source>Answers that were to hold always are lost: their file was damaged. You will be asked again.</source>
        <translation>فُقدت إجابات كان يُفترض أن تسري دائمًا: كان ملفها تالفًا. ستُسأل من جديد.</translation>
    </message>
    <message>
        <source>Block lists are lost: their files were damaged. What they stopped may pass now. Help and diagnostics says which ones.</source>
        <translation>ضاعت قوائم حجب: كانت ملفاتها تالفة. قد يمر الآن ما كانت توقفه. تذكر صفحة ”المساعدة والتشخيص“ أيّها.</translation>
    </message>
    <message>
        <source>{name} was disconnected: another tunnel carries the same networks now.</source>
        <translation>فُصل {name}: نفق آخر يحمل الشبكات نفسها الآن.</translation>
    </message>
    <message>
        <source>{name} began to block all traffic of this computer except what its application lists.</source>
        <translation>بدأ {name} يحجب كل حركة بيانات هذا الحاسوب ما عدا ما يدرجه تطبيقه.</translation>
    </message>
    <message>
        <source>{name} is lost: another program removed its interface.</source>
        <translation>فُقد {name}: أزال برنامج آخر واجهته.</translation>
    </message>
    <message>
        <source>Nobody kept the settings that were tried for {name}. The former ones are back.</source>
        <translation>لم يُبقِ أحد على الإعدادات التي جُرِّبت للنفق {name}. وعادت السابقة.</translation>
    </message>
    <message>
        <source>The settings that were tried for {name} stay: going back by itself was not safe or not possible.</source>
        <translation>تبقى الإعدادات التي جُرِّبت للنفق {name}: الرجوع التلقائي لم يكن آمنًا أو لم يكن ممكنًا.</translation>
    </message>
    <message>
        <source>Another program renamed a tunnel&apos;s interface. It is called {name} now.</source>
        <translation>أعاد برنامج آخر تسمية واجهة نفق. اسمها الآن {name}.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name} does not work</source>
        <translation>{name} لا يعمل</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} متصل</translation>
    </message>
    <message>
        <source>What went through it goes outside again.</source>
        <translation>ما كان يمر عبره يمر خارجه من جديد.</translation>
    </message>
    <message>
        <source>What went through it is blocked.</source>
        <translation>ما كان يمر عبره محجوب.</translation>
    </message>
    <message>
        <source>{name} is disconnected</source>
        <translation>{name} غير متصل</translation>
    </message>
    <message>
        <source>The server of {name} does not answer</source>
        <translation>خادم {name} لا يجيب</translation>
    </message>
    <message>
        <source>vpngui keeps trying. What is meant for the tunnel goes nowhere meanwhile.</source>
        <translation>يواصل vpngui المحاولة. في هذه الأثناء لا يذهب ما هو موجّه إلى النفق إلى أي مكان.</translation>
    </message>
    <message>
        <source>Its server answers again.</source>
        <translation>خادمه يجيب من جديد.</translation>
    </message>
    <message>
        <source>The tunnel was removed.</source>
        <translation>أُزيل النفق.</translation>
    </message>
    <message>
        <source>The tunnel is gone: its application has ended, or it was removed.</source>
        <translation>لم يعد النفق موجودًا: انتهى تطبيقه أو أُزيل النفق.</translation>
    </message>
    <message>
        <source>All traffic goes through it.</source>
        <translation>كل حركة البيانات تمر عبره.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks go through it.</source>
        <translation>
            <numerusform>لا تمر عبره أي شبكة.</numerusform>
            <numerusform>تمر عبره شبكة واحدة.</numerusform>
            <numerusform>تمر عبره شبكتان.</numerusform>
            <numerusform>تمر عبره %Ln شبكات.</numerusform>
            <numerusform>تمر عبره %Ln شبكة.</numerusform>
            <numerusform>تمر عبره %Ln شبكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its own network goes through it.</source>
        <translation>لا يمر عبره إلا شبكته الخاصة.</translation>
    </message>
    <message>
        <source>The VPN service has stopped</source>
        <translation>توقفت خدمة VPN</translation>
    </message>
    <message>
        <source>vpngui cannot tell what the tunnels do until it runs again.</source>
        <translation>لا يستطيع vpngui معرفة ما تفعله الأنفاق إلى أن تعمل من جديد.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>إظهار السؤال</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tunnels have changed</source>
        <translation>
            <numerusform>لم يتغير أي نفق</numerusform>
            <numerusform>تغيّر نفق واحد</numerusform>
            <numerusform>تغيّر نفقان</numerusform>
            <numerusform>تغيّرت %Ln أنفاق</numerusform>
            <numerusform>تغيّر %Ln نفقًا</numerusform>
            <numerusform>تغيّر %Ln نفق</numerusform>
        </translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>قررت إجابة محفوظة</translation>
    </message>
    <message>
        <source>A question waits for your answer</source>
        <translation>هناك سؤال ينتظر إجابتك</translation>
    </message>
    <message>
        <source>Nothing happens before you answer.</source>
        <translation>لا يحدث شيء قبل أن تجيب.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{amount}/s</source>
        <translation>{amount}/ث</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} ي {hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>بايت</translation>
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
        <translation>ك.بايت</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>1000^2 bytes</comment>
        <translation>م.بايت</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>1000^3 bytes</comment>
        <translation>غ.بايت</translation>
    </message>
    <message>
        <source>TB</source>
        <comment>1000^4 bytes</comment>
        <translation>ت.بايت</translation>
    </message>
    <message>
        <source>PB</source>
        <comment>1000^5 bytes</comment>
        <translation>ب.بايت</translation>
    </message>
    <message>
        <source>EB</source>
        <comment>1000^6 bytes</comment>
        <translation>إ.بايت</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>The person at the screen does not allow this.</source>
        <translation>الشخص الذي أمام الشاشة لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>A remembered answer of the person at the screen does not allow this.</source>
        <translation>إجابة محفوظة للشخص الذي أمام الشاشة لا تسمح بهذا.</translation>
    </message>
    <message>
        <source>The question was closed without an answer.</source>
        <translation>أُغلق السؤال دون إجابة.</translation>
    </message>
    <message>
        <source>There was no answer within {seconds} seconds, so nothing was changed.</source>
        <translation>لم تأتِ إجابة خلال {seconds} ثانية، ولذلك لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The tunnel is gone, so there is nothing left to ask.</source>
        <translation>لم يعد النفق موجودًا، ولم يبقَ ما يُسأل عنه.</translation>
    </message>
    <message>
        <source>The VPN service is not running. Start it with: systemctl start vpnguid</source>
        <translation>خدمة VPN لا تعمل. ابدأها بالأمر: ‎systemctl start vpnguid</translation>
    </message>
    <message>
        <source>vpngui may not ask for permissions in this session: {reason}. Log in at the screen itself, or end the other program that asks.</source>
        <translation>لا يجوز لـ vpngui أن يطلب الأذونات في هذه الجلسة: {reason}. سجّل الدخول أمام الشاشة نفسها، أو أنهِ البرنامج الآخر الذي يسأل.</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>لم تذكر الخدمة سببًا</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات التعريفية</translation>
    </message>
    <message>
        <source>Tunnel settings</source>
        <translation>إعدادات النفق</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>قوائم الحجب</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة البيانات</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Help and diagnostics</source>
        <translation>المساعدة والتشخيص</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>The answers that still hold</source>
        <translation>الإجابات التي ما زالت سارية</translation>
    </message>
    <message>
        <source>Every answer there was</source>
        <translation>كل إجابة كانت</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write what is listed into a file</source>
        <translation>كتابة المعروض في ملف</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Remembered ({count})</source>
        <translation>المحفوظة ({count})</translation>
    </message>
    <message>
        <source>Search remembered answers</source>
        <translation>البحث في الإجابات المحفوظة</translation>
    </message>
    <message>
        <source>Search all answers</source>
        <translation>البحث في كل الإجابات</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>خدمة VPN لا تعمل</translation>
    </message>
    <message>
        <source>It keeps the answers. They are shown here as soon as it runs.</source>
        <translation>هي التي تحتفظ بالإجابات. وتظهر هنا حالما تعمل.</translation>
    </message>
    <message>
        <source>vpngui does not see your answers</source>
        <translation>لا يرى vpngui إجاباتك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>لا يمكن عرض هذا</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>لا توجد إجابات بعد</translation>
    </message>
    <message>
        <source>Every request of an application, and what became of it, is listed here.</source>
        <translation>يُدرج هنا كل طلب من تطبيق وما آل إليه.</translation>
    </message>
    <message>
        <source>No remembered answers</source>
        <translation>لا توجد إجابات محفوظة</translation>
    </message>
    <message>
        <source>Tick “Remember this answer” when an application asks, and the answer is listed here. Here you can also take it back.</source>
        <translation>علّم «حفظ هذه الإجابة» عندما يسأل تطبيق، فتُدرج الإجابة هنا. وهنا يمكنك أيضًا التراجع عنها.</translation>
    </message>
    <message>
        <source>The arrow keys choose an answer, Enter shows everything about it.</source>
        <translation>تختار مفاتيح الأسهم إجابة، ويعرض Enter كل شيء عنها.</translation>
    </message>
    <message>
        <source>Allowed and refused</source>
        <translation>المسموح والمرفوض</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>By a remembered answer</source>
        <translation>بإجابة محفوظة</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>الإجابات المحفوظة</translation>
    </message>
    <message>
        <source>Looked through back to {time}.</source>
        <translation>جرى البحث رجوعًا إلى {time}.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>البحث في ما قبل ذلك</translation>
    </message>
    <message>
        <source>Read answers that are older than these</source>
        <translation>قراءة إجابات أقدم من هذه</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Everything about the answer that is chosen</source>
        <translation>كل شيء عن الإجابة المختارة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>لم يُكتب {file}: {reason}</translation>
    </message>
    <message>
        <source>Written to {file}. Entries: {count}</source>
        <translation>كُتب في {file}. عدد المدخلات: {count}</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>المسموح به</translation>
    </message>
    <message>
        <source>What this application asks for, if it is listed below, or less</source>
        <translation>ما يطلبه هذا التطبيق إن كان مدرجًا أدناه، أو أقل منه</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>What this application asks for, if any of it is listed below</source>
        <translation>ما يطلبه هذا التطبيق إن كان أي شيء منه مدرجًا أدناه</translation>
    </message>
    <message>
        <source>{scope}; only as long as this program runs</source>
        <translation>{scope}؛ فقط ما دام هذا البرنامج يعمل</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>For</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>محفوظة منذ</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Stays reachable</source>
        <translation>يبقى الوصول إليها ممكنًا</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>الشبكة المحلية</translation>
    </message>
    <message>
        <source>Remembered answer</source>
        <translation>إجابة محفوظة</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>{name} has to ask again the next time. A tunnel that is connected now stays connected.</source>
        <translation>على {name} أن يسأل من جديد في المرة القادمة. النفق المتصل الآن يبقى متصلًا.</translation>
    </message>
    <message>
        <source>{name} may ask again, and you decide anew.</source>
        <translation>يجوز لـ {name} أن يسأل من جديد، وتقرر أنت من جديد.</translation>
    </message>
    <message>
        <source>Revoke this remembered answer?</source>
        <translation>هل تريد سحب هذه الإجابة المحفوظة؟</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرره</translation>
    </message>
    <message>
        <source>What the application was told</source>
        <translation>ما قيل للتطبيق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>أُغلق دون إجابة</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>لم يُجب أحد في الوقت المحدد</translation>
    </message>
    <message>
        <source>Withdrawn before an answer</source>
        <translation>سُحب الطلب قبل الإجابة</translation>
    </message>
    <message>
        <source>Allowed, but it failed</source>
        <translation>سُمح به لكنه فشل</translation>
    </message>
    <message>
        <source>A remembered answer, without asking</source>
        <translation>إجابة محفوظة، دون سؤال</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>You, and the answer was remembered</source>
        <translation>أنت، وحُفظت الإجابة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>May connect {name}</source>
        <translation>يجوز له توصيل {name}</translation>
    </message>
    <message>
        <source>May disconnect {name}</source>
        <translation>يجوز له فصل {name}</translation>
    </message>
    <message>
        <source>May not connect {name}</source>
        <translation>لا يجوز له توصيل {name}</translation>
    </message>
    <message>
        <source>May not disconnect {name}</source>
        <translation>لا يجوز له فصل {name}</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>توصيل {name}</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <translation>فصل {name}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>لم تُستخدم بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last on {time}</source>
        <translation>
            <numerusform>لم تُستخدم، وآخرها في {time}</numerusform>
            <numerusform>مرة واحدة، في {time}</numerusform>
            <numerusform>مرتان، آخرهما في {time}</numerusform>
            <numerusform>%Ln مرات، آخرها في {time}</numerusform>
            <numerusform>%Ln مرة، آخرها في {time}</numerusform>
            <numerusform>%Ln مرة، آخرها في {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, on {time}</source>
        <translation>مرة واحدة، في {time}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>بكلماته هو، ولم يتحقق منها أحد</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>All preferences are back to their defaults.</source>
        <translation>عادت كل التفضيلات إلى قيمها المبدئية.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Bring back what you had chosen</source>
        <translation>استعادة ما كنت قد اخترته</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>استعادة القيم المبدئية</translation>
    </message>
    <message>
        <source>Nothing that you chose on this page holds any more</source>
        <translation>لا يسري بعد ذلك شيء مما اخترته في هذه الصفحة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>كالنظام: {language}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <translation>البدء في الخلفية</translation>
    </message>
    <message>
        <source>At login no window opens. The tray icon opens it.</source>
        <translation>لا تُفتح نافذة عند تسجيل الدخول. أيقونة صينية النظام تفتحها.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>This could not be changed or read: {reason}</source>
        <translation>تعذّر تغيير هذا أو قراءته: {reason}</translation>
    </message>
    <message>
        <source>Somebody changed what is started: {command}. Switch it off and on to start this vpngui.</source>
        <translation>غيّر أحدهم ما يُبدأ: {command}. عطّله ثم فعّله ليبدأ vpngui هذا.</translation>
    </message>
    <message>
        <source>Otherwise vpngui starts when an application asks for a tunnel, and profiles that are to connect by themselves wait until then.</source>
        <translation>وإلا بدأ vpngui عندما يطلب تطبيق نفقًا، وانتظرت حتى ذلك الحين الملفات التعريفية التي تتصل من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The tray icon tells</source>
        <translation>أيقونة صينية النظام تُظهر</translation>
    </message>
    <message>
        <source>For the speed, vpngui wakes up once a second while a tunnel is connected.</source>
        <translation>لمعرفة السرعة يستيقظ vpngui مرة كل ثانية ما دام نفق متصلًا.</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>ما هو متصل</translation>
    </message>
    <message>
        <source>What is connected, and how fast</source>
        <translation>ما هو متصل وسرعته</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>صينية النظام</translation>
    </message>
    <message>
        <source>Whether the desktop tells you of it</source>
        <translation>هل يخبرك سطح المكتب بذلك</translation>
    </message>
    <message>
        <source>The desktop tells you while you cannot see the window. All of it stands in the window as well.</source>
        <translation>يُعلمك سطح المكتب عندما لا ترى النافذة. وكل ذلك موجود في النافذة أيضًا.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Offer to remember an answer</source>
        <translation>عرض حفظ الإجابة</translation>
    </message>
    <message>
        <source>How long you can let an answer hold, at the most.</source>
        <translation>أطول مدة يمكنك أن تجعل الإجابة سارية فيها.</translation>
    </message>
    <message>
        <source>When you do not allow it for now</source>
        <translation>عندما لا تسمح به الآن</translation>
    </message>
    <message>
        <source>Ask again in an hour</source>
        <translation>السؤال من جديد بعد ساعة</translation>
    </message>
    <message>
        <source>Ask again in the next session</source>
        <translation>السؤال من جديد في الجلسة القادمة</translation>
    </message>
    <message>
        <source>Ask before you disconnect a tunnel</source>
        <translation>السؤال قبل أن تفصل نفقًا</translation>
    </message>
    <message>
        <source>A question first shows what would leave the tunnel.</source>
        <translation>يُظهر سؤال أولًا ما الذي سيغادر النفق.</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>الإجابات المحفوظة</translation>
    </message>
    <message>
        <source>Each holds until you revoke it or its time is over.</source>
        <translation>تسري كل منها إلى أن تسحبها أو ينتهي وقتها.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show remembered answers</source>
        <translation>إظهار الإجابات المحفوظة</translation>
    </message>
    <message>
        <source>Nothing here answers for you. These rules can only make vpngui ask more often.</source>
        <translation>لا شيء هنا يجيب عنك. هذه القواعد لا يمكنها إلا أن تجعل vpngui يسأل أكثر.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Up to an hour</source>
        <translation>حتى ساعة</translation>
    </message>
    <message>
        <source>Until you log out</source>
        <translation>حتى تسجيل الخروج</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>بصفة دائمة</translation>
    </message>
    <message>
        <source>A tunnel was connected</source>
        <translation>وُصِل نفق</translation>
    </message>
    <message>
        <source>A tunnel was disconnected</source>
        <translation>فُصل نفق</translation>
    </message>
    <message>
        <source>A tunnel failed</source>
        <translation>فشل نفق</translation>
    </message>
    <message>
        <source>It could not be connected, or was lost.</source>
        <translation>تعذّر توصيله أو فُقد.</translation>
    </message>
    <message>
        <source>A tunnel was replaced</source>
        <translation>استُبدل نفق</translation>
    </message>
    <message>
        <source>Another one carries its networks now.</source>
        <translation>نفق آخر يحمل شبكاته الآن.</translation>
    </message>
    <message>
        <source>An application blocks traffic</source>
        <translation>تطبيق يحجب حركة البيانات</translation>
    </message>
    <message>
        <source>A remembered answer decided</source>
        <translation>قررت إجابة محفوظة</translation>
    </message>
    <message>
        <source>An application was allowed or denied, and you were not asked.</source>
        <translation>سُمح لتطبيق أو رُفض طلبه ولم تُسأل.</translation>
    </message>
    <message>
        <source>A question waits</source>
        <translation>سؤال ينتظر</translation>
    </message>
    <message>
        <source>Its window may be behind others.</source>
        <translation>قد تكون نافذته خلف نوافذ أخرى.</translation>
    </message>
    <message>
        <source>Your preferences could not be read, so the defaults hold. The file is kept as {path}.</source>
        <translation>تعذّرت قراءة تفضيلاتك، ولذلك تسري القيم المبدئية. الملف محفوظ باسم {path}.</translation>
    </message>
    <message>
        <source>Your preferences cannot be read, so the defaults hold, and what you change now is forgotten when vpngui ends. Mend or move {path}: {reason}</source>
        <translation>لا يمكن قراءة تفضيلاتك، ولذلك تسري القيم المبدئية، وما تغيّره الآن يُنسى عند انتهاء vpngui. أصلح {path} أو انقله: {reason}</translation>
    </message>
    <message>
        <source>Your preferences cannot be saved, since there is no home directory. What you change holds until vpngui ends.</source>
        <translation>لا يمكن حفظ تفضيلاتك لعدم وجود مجلد منزل. ما تغيّره يسري إلى أن ينتهي vpngui.</translation>
    </message>
    <message>
        <source>Your preferences could not be saved in {path}: {reason}. What you changed holds until vpngui ends; it is tried again with the next change.</source>
        <translation>تعذّر حفظ تفضيلاتك في {path}: {reason}. ما غيّرته يسري إلى أن ينتهي vpngui؛ وتُعاد المحاولة مع التغيير القادم.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is neither a configuration nor a picture in the clipboard.</source>
        <translation>ليس في الحافظة إعداد ولا صورة.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>من ملفات…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>استيراد ملفات تعريفية</translation>
    </message>
    <message>
        <source>Configurations and pictures with QR codes ({patterns})</source>
        <translation>إعدادات وصور فيها رموز QR ‏({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no configuration in this folder.</source>
        <translation>ليس في هذا المجلد إعداد.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Scan it with the WireGuard app of a phone.</source>
        <translation>امسحه بتطبيق WireGuard على هاتف.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Takes the code off the screen</source>
        <translation>يزيل الرمز من الشاشة</translation>
    </message>
    <message>
        <source>The profile with its keys, for a camera</source>
        <translation>الملف التعريفي مع مفاتيحه، لكاميرا</translation>
    </message>
    <message>
        <source>{name} is in {file}, with its private key.</source>
        <translation>{name} في {file}، مع مفتاحه الخاص.</translation>
    </message>
    <message>
        <source>{name} is too long for a QR code; export it into a file instead.</source>
        <translation>{name} أطول من أن يسعه رمز QR؛ صدّره إلى ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>It is connected. It is disconnected at once, and what went through it goes outside.</source>
        <translation>إنه متصل. يُفصل فورًا، وما كان يمر عبره يذهب إلى الخارج.</translation>
    </message>
    <message>
        <source>What its kill switch stops can leave this computer again.</source>
        <translation>ما يوقفه مفتاح القطع الخاص به يمكنه مغادرة هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>حذف {name}؟</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>حُذف {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>at login</source>
        <translation>عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>on networks that you have not marked as trusted</source>
        <translation>على شبكات لم تعلّمها موثوقًا بها</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>عندما تطلب ذلك</translation>
    </message>
    <message>
        <source>off: traffic goes outside the tunnel while it is down</source>
        <translation>متوقف: تمر حركة البيانات خارج النفق وهو غير متصل</translation>
    </message>
    <message>
        <source>on, and kept: nothing goes outside the tunnel until you lift it</source>
        <translation>مشغّل ومُبقى عليه: لا يمر شيء خارج النفق إلى أن ترفعه</translation>
    </message>
    <message>
        <source>on: nothing goes outside the tunnel</source>
        <translation>مشغّل: لا يمر شيء خارج النفق</translation>
    </message>
    <message>
        <source>stays reachable</source>
        <translation>يبقى الوصول إليها ممكنًا</translation>
    </message>
    <message>
        <source>not reachable while all traffic goes through the tunnel</source>
        <translation>لا يمكن الوصول إليها ما دامت كل حركة البيانات تمر عبر النفق</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>مفتاح القطع</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>الشبكة المحلية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>خوادم DNS</translation>
    </message>
    <message>
        <source>those of the network</source>
        <translation>خوادم الشبكة</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>نطاقات البحث</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Server {number} of {count}</source>
        <translation>الخادم {number} من {count}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>يذهب إلى هناك</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln seconds</source>
        <translation>
            <numerusform>دون تكرار</numerusform>
            <numerusform>كل ثانية</numerusform>
            <numerusform>كل ثانيتين</numerusform>
            <numerusform>كل %Ln ثوانٍ</numerusform>
            <numerusform>كل %Ln ثانية</numerusform>
            <numerusform>كل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the way open</source>
        <translation>يبقي الطريق مفتوحًا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>all traffic</source>
        <translation>كل حركة البيانات</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Listens on port</source>
        <translation>يستمع على المنفذ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>جدول التوجيه</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>From the configuration</source>
        <translation>من الإعداد</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>البحث في الملفات التعريفية</translation>
    </message>
    <message>
        <source>Looks through names, servers, addresses, public keys and notes</source>
        <translation>يبحث في الأسماء والخوادم والعناوين والمفاتيح العامة والملاحظات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Takes in configurations from files, pictures with a QR code, or the clipboard</source>
        <translation>يأخذ إعدادات من ملفات أو صور فيها رمز QR أو من الحافظة</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Begins a profile from nothing, with new keys</source>
        <translation>يبدأ ملفًا تعريفيًا من الصفر بمفاتيح جديدة</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>يفرغ البحث</translation>
    </message>
    <message>
        <source>No profile matches “{text}”.</source>
        <translation>لا ملف تعريفيًا يطابق ”{text}“.</translation>
    </message>
    <message>
        <source>Private keys are sealed with your keyring.</source>
        <translation>المفاتيح الخاصة مختومة بحلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>There is no keyring here, so private keys are in files that only you can read.</source>
        <translation>لا توجد حلقة مفاتيح هنا، لذلك المفاتيح الخاصة في ملفات لا يقرؤها غيرك.</translation>
    </message>
    <message>
        <source>It is longer than any configuration.</source>
        <translation>هذا أطول من أي إعداد.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>لا يمكن قراءة هذه الصورة.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>ليس في هذه الصورة رمز QR.</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>إعادة تسمية الملف التعريفي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What the profile is called in every list</source>
        <translation>اسم الملف التعريفي في كل قائمة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Keeps the new name</source>
        <translation>يحفظ الاسم الجديد</translation>
    </message>
    <message>
        <source>Leaves the name as it is</source>
        <translation>يترك الاسم كما هو</translation>
    </message>
    <message>
        <source>Another profile is called so already.</source>
        <translation>هناك ملف تعريفي آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>رمز QR…</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>عرض الاتصال</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The keys of {name} are fetched, and its tunnel is made</source>
        <translation>تُجلب مفاتيح {name} ويُنشأ نفقه</translation>
    </message>
    <message>
        <source>Opens everything that {name} says, to change it</source>
        <translation>يفتح كل ما يقوله {name} لتغييره</translation>
    </message>
    <message>
        <source>Calls {name} otherwise</source>
        <translation>يعطي {name} اسمًا آخر</translation>
    </message>
    <message>
        <source>Makes another profile that says the same as {name}</source>
        <translation>ينشئ ملفًا تعريفيًا آخر يقول ما يقوله {name}</translation>
    </message>
    <message>
        <source>Writes {name} into a file, with its keys</source>
        <translation>يكتب {name} في ملف مع مفاتيحه</translation>
    </message>
    <message>
        <source>Shows {name} as a picture that a phone can scan, with its keys</source>
        <translation>يعرض {name} مع مفاتيحه صورةً يمكن لهاتف مسحها</translation>
    </message>
    <message>
        <source>Shows the connection of {name} with all that is known about it</source>
        <translation>يعرض اتصال {name} مع كل ما يُعرف عنه</translation>
    </message>
    <message>
        <source>Moves {name} up in the list</source>
        <translation>ينقل {name} لأعلى في القائمة</translation>
    </message>
    <message>
        <source>Moves {name} down in the list</source>
        <translation>ينقل {name} لأسفل في القائمة</translation>
    </message>
    <message>
        <source>Deletes {name} and its keys; this can be undone</source>
        <translation>يحذف {name} ومفاتيحه؛ ويمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>لا يمكن قراءة الملفات التعريفية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>لا ملفات تعريفية</translation>
    </message>
    <message>
        <source>A profile is a WireGuard configuration from a VPN provider, an employer or your own server. With it this computer connects without another application.</source>
        <translation>الملف التعريفي إعداد WireGuard من مزوّد VPN أو من جهة عمل أو من خادمك أنت. به يتصل هذا الحاسوب دون تطبيق آخر.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>ملف تعريفي جديد…</translation>
    </message>
    <message>
        <source>Or drop a .conf file or a picture of a QR code here.</source>
        <translation>أو أفلت هنا ملف ‎.conf‎ أو صورة رمز QR.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files held no profile and were set aside in the folder of the profiles: {names}</source>
        <translation>
            <numerusform>لا ملفات خلت من ملف تعريفي: {names}</numerusform>
            <numerusform>خلا ملف واحد من ملف تعريفي ووُضع جانبًا في مجلد الملفات التعريفية: {names}</numerusform>
            <numerusform>خلا ملفان من ملف تعريفي ووُضعا جانبًا في مجلد الملفات التعريفية: {names}</numerusform>
            <numerusform>خلت %Ln ملفات من ملف تعريفي ووُضعت جانبًا في مجلد الملفات التعريفية: {names}</numerusform>
            <numerusform>خلا %Ln ملفًا من ملف تعريفي ووُضعت جانبًا في مجلد الملفات التعريفية: {names}</numerusform>
            <numerusform>خلا %Ln ملف من ملف تعريفي ووُضعت جانبًا في مجلد الملفات التعريفية: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Everything that the chosen profile says</source>
        <translation>كل ما يقوله الملف التعريفي المختار</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Shows all profiles again</source>
        <translation>يعرض كل الملفات التعريفية من جديد</translation>
    </message>
    <message>
        <source>QR codes need the Python package zxing-cpp, which is not installed.</source>
        <translation>تحتاج رموز QR إلى حزمة بايثون zxing-cpp، وهي غير مثبتة.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copies all lines of this report; they hold no key</source>
        <translation>ينسخ كل سطور هذا التقرير؛ وليس فيها مفتاح</translation>
    </message>
    <message>
        <source>Closes this report</source>
        <translation>يغلق هذا التقرير</translation>
    </message>
    <message>
        <source>Lines that were not taken as they stood</source>
        <translation>سطور لم تؤخذ كما كانت</translation>
    </message>
    <message>
        <source>File, line, text, and what became of it</source>
        <translation>الملف والسطر والنص وما آل إليه</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>لا خادم</translation>
    </message>
    <message>
        <source>Kill switch, kept</source>
        <translation>مفتاح القطع، مُبقى عليه</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>يتصل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Connects on unknown networks</source>
        <translation>يتصل على الشبكات غير المعروفة</translation>
    </message>
    <message>
        <source>Export {name} with its keys?</source>
        <translation>تصدير {name} مع مفاتيحه؟</translation>
    </message>
    <message>
        <source>The file holds the private key: whoever reads it can connect in your place. It is written so that only you can read it; a copy of it may not be.</source>
        <translation>يحتوي الملف على المفتاح الخاص: من يقرؤه يستطيع الاتصال بدلًا منك. يُكتب بحيث لا يقرؤه غيرك؛ وقد لا ينطبق ذلك على نسخة منه.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Show {name} with its keys as a QR code?</source>
        <translation>عرض {name} مع مفاتيحه رمز QR؟</translation>
    </message>
    <message>
        <source>Whoever sees or photographs the code can connect in your place. Two devices with the same keys cannot be connected at the same time.</source>
        <translation>من يرى الرمز أو يصوّره يستطيع الاتصال بدلًا منك. لا يمكن لجهازين بالمفاتيح نفسها أن يتصلا في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>تصدير الملف التعريفي</translation>
    </message>
    <message>
        <source>WireGuard configuration (*.conf)</source>
        <translation>إعداد WireGuard ‏(*.conf)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات التعريفية</translation>
    </message>
    <message>
        <source>Enter shows a profile; Alt with the arrow keys up and down moves it</source>
        <translation>يعرض Enter ملفًا تعريفيًا؛ وينقله Alt مع السهمين لأعلى ولأسفل</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>استُورد {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles were imported.</source>
        <translation>
            <numerusform>لم يُستورد ملف تعريفي.</numerusform>
            <numerusform>استُورد ملف تعريفي واحد.</numerusform>
            <numerusform>استُورد ملفان تعريفيان.</numerusform>
            <numerusform>استُوردت %Ln ملفات تعريفية.</numerusform>
            <numerusform>استُورد %Ln ملفًا تعريفيًا.</numerusform>
            <numerusform>استُورد %Ln ملف تعريفي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be imported.</source>
        <comment>files</comment>
        <translation>
            <numerusform>لا شيء تعذّر استيراده.</numerusform>
            <numerusform>تعذّر استيراد واحد.</numerusform>
            <numerusform>تعذّر استيراد اثنين.</numerusform>
            <numerusform>تعذّر استيراد %Ln.</numerusform>
            <numerusform>تعذّر استيراد %Ln.</numerusform>
            <numerusform>تعذّر استيراد %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands of a configuration (PreUp, PostUp, PreDown, PostDown) are never run.</source>
        <translation>أوامر الإعداد (PreUp وPostUp وPreDown وPostDown) لا تُنفّذ أبدًا.</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>لا يُنفّذ أبدًا</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>لم يُفهم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>غُيّر</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>vpngui – permission</source>
        <translation>‏vpngui – إذن</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Nothing changes; whoever asks is told.</source>
        <translation>لا يتغير شيء؛ ويُخبَر من يسأل.</translation>
    </message>
    <message>
        <source>To allow, select this window first.</source>
        <translation>للسماح، حدّد هذه النافذة أولًا.</translation>
    </message>
    <message>
        <source>You can allow in a moment.</source>
        <translation>يمكنك السماح بعد لحظة.</translation>
    </message>
    <message>
        <source>You can allow this now.</source>
        <translation>يمكنك السماح بهذا الآن.</translation>
    </message>
    <message>
        <source>Other ways not to allow</source>
        <translation>طرق أخرى لعدم السماح</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>Remember this answer</source>
        <translation>حفظ هذه الإجابة</translation>
    </message>
    <message>
        <source>How long to remember it</source>
        <translation>مدة حفظها</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>هذه المرة فقط</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>لمدة ساعة واحدة</translation>
    </message>
    <message>
        <source>as long as this program runs</source>
        <translation>ما دام هذا البرنامج يعمل</translation>
    </message>
    <message>
        <source>until you log out</source>
        <translation>حتى تسجيل الخروج</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>{name} is connected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} متصل. لم تُسأل لأنك سمحت بهذا للتطبيق {asker} من قبل.</translation>
    </message>
    <message>
        <source>{name} is disconnected. You were not asked, since you allowed this to {asker} before.</source>
        <translation>{name} غير متصل. لم تُسأل لأنك سمحت بهذا للتطبيق {asker} من قبل.</translation>
    </message>
    <message>
        <source>{asker} may not connect {name}. You were not asked, since you decided so before.</source>
        <translation>لا يجوز لـ {asker} توصيل {name}. لم تُسأل لأنك قررت ذلك من قبل.</translation>
    </message>
    <message>
        <source>{asker} may not disconnect {name}. You were not asked, since you decided so before.</source>
        <translation>لا يجوز لـ {asker} فصل {name}. لم تُسأل لأنك قررت ذلك من قبل.</translation>
    </message>
    <message>
        <source>What you allowed to {asker} before could not be done: {text}</source>
        <translation>تعذّر تنفيذ ما سمحت به للتطبيق {asker} من قبل: {text}</translation>
    </message>
    <message>
        <source>Only for this program while it runs. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>لهذا البرنامج فقط وأثناء عمله. لا تسمح بشيء يتجاوز المدرج هنا. يمكنك التراجع عنها ضمن «الأذونات» في نافذة vpngui.</translation>
    </message>
    <message>
        <source>Only for {name}. It allows nothing beyond what is listed here. You can undo it under “Permissions” in the vpngui window.</source>
        <translation>لـ {name} فقط. لا تسمح بشيء يتجاوز المدرج هنا. يمكنك التراجع عنها ضمن «الأذونات» في نافذة vpngui.</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again until you log out</source>
        <translation>عدم السماح، وعدم السؤال من جديد حتى تسجيل الخروج</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and ask again in one hour at the earliest</source>
        <translation>عدم السماح، والسؤال من جديد بعد ساعة واحدة على الأقل</translation>
    </message>
    <message>
        <source>Don&apos;t allow, and do not ask again</source>
        <translation>عدم السماح، وعدم السؤال من جديد</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>If you allow this</source>
        <translation>إذا سمحت بهذا</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>جديد: {text}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In its own words, which nobody checked</source>
        <translation>بكلماته هو، ولم يتحقق منها أحد</translation>
    </message>
    <message>
        <source>All traffic goes through {name}</source>
        <translation>كل حركة البيانات تمر عبر {name}</translation>
    </message>
    <message>
        <source>Nothing goes beside {name}, not even while it is down</source>
        <translation>لا يمر شيء بجانب {name}، ولا حتى وهو غير متصل</translation>
    </message>
    <message>
        <source>Without the tunnel this computer reaches nothing until you lift the block.</source>
        <translation>دون النفق لا يصل هذا الحاسوب إلى شيء إلى أن ترفع الحجب.</translation>
    </message>
    <message>
        <source>All {family} traffic goes through {name}</source>
        <translation>كل حركة بيانات {family} تمر عبر {name}</translation>
    </message>
    <message>
        <source>Whoever runs this VPN can see which servers you use.</source>
        <translation>من يدير شبكة VPN هذه يستطيع أن يرى الخوادم التي تستخدمها.</translation>
    </message>
    <message>
        <source>All traffic leaves {name} and takes its ordinary way</source>
        <translation>كل حركة البيانات تغادر {name} وتسلك طريقها المعتاد</translation>
    </message>
    <message>
        <source>All {family} traffic leaves {name} and takes its ordinary way</source>
        <translation>كل حركة بيانات {family} تغادر {name} وتسلك طريقها المعتاد</translation>
    </message>
    <message>
        <source>Your network can see again which servers you use, and they see your own address.</source>
        <translation>تستطيع شبكتك من جديد أن ترى الخوادم التي تستخدمها، وهذه الخوادم ترى عنوانك أنت.</translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks leaves {name}</source>
        <translation>
            <numerusform>حركة البيانات إلى %Ln شبكة أخرى تغادر {name}</numerusform>
            <numerusform>حركة البيانات إلى شبكة أخرى تغادر {name}</numerusform>
            <numerusform>حركة البيانات إلى شبكتين أخريين تغادر {name}</numerusform>
            <numerusform>حركة البيانات إلى %Ln شبكات أخرى تغادر {name}</numerusform>
            <numerusform>حركة البيانات إلى %Ln شبكة أخرى تغادر {name}</numerusform>
            <numerusform>حركة البيانات إلى %Ln شبكة أخرى تغادر {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks goes through {name}</source>
        <translation>
            <numerusform>حركة البيانات إلى %Ln شبكة أخرى تمر عبر {name}</numerusform>
            <numerusform>حركة البيانات إلى شبكة أخرى تمر عبر {name}</numerusform>
            <numerusform>حركة البيانات إلى شبكتين أخريين تمر عبر {name}</numerusform>
            <numerusform>حركة البيانات إلى %Ln شبكات أخرى تمر عبر {name}</numerusform>
            <numerusform>حركة البيانات إلى %Ln شبكة أخرى تمر عبر {name}</numerusform>
            <numerusform>حركة البيانات إلى %Ln شبكة أخرى تمر عبر {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tunnels are disconnected</source>
        <translation>
            <numerusform>لا يُفصل نفق آخر</numerusform>
            <numerusform>يُفصل نفق آخر</numerusform>
            <numerusform>يُفصل نفقان آخران</numerusform>
            <numerusform>تُفصل %Ln أنفاق أخرى</numerusform>
            <numerusform>يُفصل %Ln نفقًا آخر</numerusform>
            <numerusform>يُفصل %Ln نفق آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names are looked up at %Ln more DNS servers</source>
        <translation>
            <numerusform>يُستعلم عن الأسماء لدى %Ln خادم DNS آخر</numerusform>
            <numerusform>يُستعلم عن الأسماء لدى خادم DNS آخر</numerusform>
            <numerusform>يُستعلم عن الأسماء لدى خادمي DNS آخرين</numerusform>
            <numerusform>يُستعلم عن الأسماء لدى %Ln خوادم DNS أخرى</numerusform>
            <numerusform>يُستعلم عن الأسماء لدى %Ln خادم DNS آخر</numerusform>
            <numerusform>يُستعلم عن الأسماء لدى %Ln خادم DNS آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And so are the names in %Ln more domains</source>
        <translation>
            <numerusform>وكذلك الأسماء ضمن %Ln نطاق آخر</numerusform>
            <numerusform>وكذلك الأسماء ضمن نطاق آخر</numerusform>
            <numerusform>وكذلك الأسماء ضمن نطاقين آخرين</numerusform>
            <numerusform>وكذلك الأسماء ضمن %Ln نطاقات أخرى</numerusform>
            <numerusform>وكذلك الأسماء ضمن %Ln نطاقًا آخر</numerusform>
            <numerusform>وكذلك الأسماء ضمن %Ln نطاق آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more networks around this computer stay reachable</source>
        <translation>
            <numerusform>يبقى الوصول إلى %Ln شبكة أخرى حول هذا الحاسوب ممكنًا</numerusform>
            <numerusform>يبقى الوصول إلى شبكة أخرى حول هذا الحاسوب ممكنًا</numerusform>
            <numerusform>يبقى الوصول إلى شبكتين أخريين حول هذا الحاسوب ممكنًا</numerusform>
            <numerusform>يبقى الوصول إلى %Ln شبكات أخرى حول هذا الحاسوب ممكنًا</numerusform>
            <numerusform>يبقى الوصول إلى %Ln شبكة أخرى حول هذا الحاسوب ممكنًا</numerusform>
            <numerusform>يبقى الوصول إلى %Ln شبكة أخرى حول هذا الحاسوب ممكنًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more addresses of this computer</source>
        <translation>
            <numerusform>لا عناوين أخرى لهذا الحاسوب</numerusform>
            <numerusform>عنوان آخر لهذا الحاسوب</numerusform>
            <numerusform>عنوانان آخران لهذا الحاسوب</numerusform>
            <numerusform>%Ln عناوين أخرى لهذا الحاسوب</numerusform>
            <numerusform>%Ln عنوانًا آخر لهذا الحاسوب</numerusform>
            <numerusform>%Ln عنوان آخر لهذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers that are only reached this way cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الخوادم التي لا يُوصل إليها إلا بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Whoever runs it sees the names of all sites that you visit.</source>
        <translation>من يديره يرى أسماء كل المواقع التي تزورها.</translation>
    </message>
    <message>
        <source>Also when you log out, or the connection cannot be made.</source>
        <translation>أيضًا عندما تسجّل الخروج، أو إذا تعذّر الاتصال.</translation>
    </message>
    <message>
        <source>The tunnel {subject} is disconnected: {name} takes its place</source>
        <translation>يُفصل النفق {subject}: يحل {name} محله</translation>
    </message>
    <message>
        <source>Traffic to {network} goes through {name}</source>
        <translation>حركة البيانات إلى {network} تمر عبر {name}</translation>
    </message>
    <message>
        <source>{family} traffic goes nowhere while {name} is connected</source>
        <translation>لا تصل حركة بيانات {family} إلى أي مكان ما دام {name} متصلًا</translation>
    </message>
    <message>
        <source>Traffic to {network} leaves {name} and takes its ordinary way</source>
        <translation>حركة البيانات إلى {network} تغادر {name} وتسلك طريقها المعتاد</translation>
    </message>
    <message>
        <source>{network} around this computer stays reachable outside {name}</source>
        <translation>يبقى الوصول إلى {network} حول هذا الحاسوب ممكنًا خارج {name}</translation>
    </message>
    <message>
        <source>Every name is looked up at the DNS server {subject}</source>
        <translation>يُستعلم عن كل اسم لدى خادم DNS ‏{subject}</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>يُستعلم عن الأسماء ضمن {subject} لدى خوادم DNS الخاصة بالنفق {name}</translation>
    </message>
    <message>
        <source>Names are looked up at the ordinary DNS servers again</source>
        <translation>يُستعلم عن الأسماء لدى خوادم DNS المعتادة من جديد</translation>
    </message>
    <message>
        <source>Everything is blocked except what the application lists, inside {name} and outside</source>
        <translation>كل شيء محجوب ما عدا ما يدرجه التطبيق، داخل {name} وخارجه</translation>
    </message>
    <message>
        <source>The block stays without {name}, until you lift it</source>
        <translation>يبقى الحجب دون {name} إلى أن ترفعه</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>يصل الآخرون في النفق إلى هذا الحاسوب بالعنوان {subject}</translation>
    </message>
    <message>
        <source>No traffic goes through {name}</source>
        <translation>لا تمر أي حركة بيانات عبر {name}</translation>
    </message>
    <message>
        <source>Its server, as the profile names it</source>
        <translation>خادمه كما يسمّيه الملف التعريفي</translation>
    </message>
    <message>
        <source>Connect the VPN profile {name}?</source>
        <translation>توصيل ملف VPN التعريفي {name}؟</translation>
    </message>
    <message>
        <source>Disconnect the VPN profile {name}?</source>
        <translation>فصل ملف VPN التعريفي {name}؟</translation>
    </message>
    <message>
        <source>Connect the VPN tunnel {name}?</source>
        <translation>هل تريد توصيل نفق VPN ‏{name}؟</translation>
    </message>
    <message>
        <source>Disconnect the VPN tunnel {name}?</source>
        <translation>هل تريد فصل نفق VPN ‏{name}؟</translation>
    </message>
    <message>
        <source>You asked for this in vpngui. The profile is</source>
        <translation>طلبتَ هذا في vpngui. الملف التعريفي هو</translation>
    </message>
    <message>
        <source>You asked for this in the window of vpngui. The tunnel is made by</source>
        <translation>أنت طلبت هذا في نافذة vpngui. منشئ النفق هو</translation>
    </message>
    <message>
        <source>A program of yours asks for the profile</source>
        <translation>يطلب أحد برامجك الملف التعريفي</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of servers</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>New since you last allowed it</source>
        <translation>الجديد منذ آخر مرة سمحت به</translation>
    </message>
    <message>
        <source>As you allowed it before</source>
        <translation>كما سمحت به من قبل</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>إبقاء الوصول إلى الشبكة المحلية ممكنًا</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer this closes after %Ln seconds, and nothing changes.</source>
        <translation>
            <numerusform>دون إجابة يُغلق هذا بعد %Ln ثانية، ولا يتغير شيء.</numerusform>
            <numerusform>دون إجابة يُغلق هذا بعد ثانية واحدة، ولا يتغير شيء.</numerusform>
            <numerusform>دون إجابة يُغلق هذا بعد ثانيتين، ولا يتغير شيء.</numerusform>
            <numerusform>دون إجابة يُغلق هذا بعد %Ln ثوانٍ، ولا يتغير شيء.</numerusform>
            <numerusform>دون إجابة يُغلق هذا بعد %Ln ثانية، ولا يتغير شيء.</numerusform>
            <numerusform>دون إجابة يُغلق هذا بعد %Ln ثانية، ولا يتغير شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer this closes at {time}, and nothing changes.</source>
        <translation>دون إجابة يُغلق هذا في {time}، ولا يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>{text} is not an address with a prefix such as 10.0.0.2/24</source>
        <translation>{text} ليس عنوانًا ببادئة مثل 10.0.0.2/24</translation>
    </message>
    <message>
        <source>{text} is not an address, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} ليس عنوانًا، أو بادئته أطول من 32 (IPv4) أو 128 (IPv6) بت</translation>
    </message>
    <message>
        <source>{value} has prefix 0, which would claim every address; give the prefix of its network</source>
        <translation>بادئة {value} هي 0، وهذا يستولي على كل العناوين؛ أعطِ بادئة شبكته</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a multicast address</source>
        <translation>لا يمكن أن يكون {value} عنوان مضيف: إنه عنوان بث متعدد</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the unspecified address</source>
        <translation>لا يمكن أن يكون {value} عنوان مضيف: إنه العنوان غير المحدد</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is a loopback address</source>
        <translation>لا يمكن أن يكون {value} عنوان مضيف: إنه عنوان استرجاع</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is reserved</source>
        <translation>لا يمكن أن يكون {value} عنوان مضيف: إنه محجوز</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is an IPv4 address in IPv6 clothes</source>
        <translation>لا يمكن أن يكون {value} عنوان مضيف: إنه عنوان IPv4 في ثوب IPv6</translation>
    </message>
    <message>
        <source>{value} cannot be a host&apos;s address: it is the first or last address of {network}, which no host has; take one in between</source>
        <translation>لا يمكن أن يكون {value} عنوان مضيف: إنه أول عنوان في {network} أو آخره، ولا يحمله أي مضيف؛ خذ عنوانًا بينهما</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list is a list of networks</source>
        <translation>قائمة النفق قائمة شبكات</translation>
    </message>
    <message>
        <source>the original interface&apos;s list is a list of networks</source>
        <translation>قائمة الواجهة الأصلية قائمة شبكات</translation>
    </message>
    <message>
        <source>the tunnel&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>في قائمة النفق {count} شبكة؛ والمسموح {max_block}</translation>
    </message>
    <message>
        <source>the original interface&apos;s list holds {count} networks; {max_block} are allowed</source>
        <translation>في قائمة الواجهة الأصلية {count} شبكة؛ والمسموح {max_block}</translation>
    </message>
    <message>
        <source>a block list&apos;s name is 1 to 23 of a-z, 0-9, &apos;-&apos; and &apos;_&apos;, such as &apos;trackers&apos;</source>
        <translation>اسم قائمة الحجب من 1 إلى 23 من a-z و0-9 و&apos;-&apos; و&apos;_&apos;، مثل &apos;trackers&apos;</translation>
    </message>
    <message>
        <source>the list holds more than {max_list} networks</source>
        <translation>في القائمة أكثر من {max_list} شبكة</translation>
    </message>
    <message>
        <source>the interface name is empty; give 1 to 15 characters</source>
        <translation>اسم الواجهة فارغ؛ أعطِ من 1 إلى 15 حرفًا</translation>
    </message>
    <message>
        <source>the interface name is longer than {max_length} bytes</source>
        <translation>اسم الواجهة أطول من {max_length} بايت</translation>
    </message>
    <message>
        <source>the interface name {text} may hold only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, and must begin with a letter, a digit or &apos;_&apos;</source>
        <translation>لا يجوز أن يحتوي اسم الواجهة {text} إلا على حروف وأرقام و&apos;_&apos; و&apos;.&apos; و&apos;-&apos;، ويجب أن يبدأ بحرف أو رقم أو &apos;_&apos;</translation>
    </message>
    <message>
        <source>the interface name {text} is reserved by the system; take another</source>
        <translation>اسم الواجهة {text} محجوز للنظام؛ خذ اسمًا آخر</translation>
    </message>
    <message>
        <source>{text} is a name of network hardware, which other programs would configure; take another, such as &apos;vpn0&apos;</source>
        <translation>{text} اسم لعتاد شبكة ستضبطه برامج أخرى؛ خذ اسمًا آخر، مثل &apos;vpn0&apos;</translation>
    </message>
    <message>
        <source>the title of a list is text of up to {max_title} characters</source>
        <translation>عنوان القائمة نص حتى {max_title} حرفًا</translation>
    </message>
    <message>
        <source>the title of a list is one line, without control characters</source>
        <translation>عنوان القائمة سطر واحد دون محارف تحكم</translation>
    </message>
    <message>
        <source>the mode of a list is {modes}</source>
        <translation>نمط القائمة {modes}</translation>
    </message>
    <message>
        <source>{text} is not a network such as 10.0.0.0/8 or fd00::/64</source>
        <translation>{text} ليست شبكة مثل 10.0.0.0/8 أو fd00::/64</translation>
    </message>
    <message>
        <source>{text} has bits of a host set; the network is {meant}</source>
        <translation>في {text} بتات مضيف؛ الشبكة هي {meant}</translation>
    </message>
    <message>
        <source>{text} is not a network, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{text} ليست شبكة، أو بادئتها أطول من 32 (IPv4) أو 128 (IPv6) بت</translation>
    </message>
    <message>
        <source>{prefix} is no prefix length; it is 0 to 32 (IPv4) or 128 (IPv6) bits</source>
        <translation>{prefix} ليس طول بادئة؛ وهو من 0 إلى 32 (IPv4) أو 128 (IPv6) بت</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is this computer itself</source>
        <translation>لا يمكن توجيه {network} إلى نفق: {never} هو هذا الحاسوب نفسه</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is for multicast</source>
        <translation>لا يمكن توجيه {network} إلى نفق: {never} للبث المتعدد</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is reserved</source>
        <translation>لا يمكن توجيه {network} إلى نفق: {never} محجوزة</translation>
    </message>
    <message>
        <source>{network} cannot be routed into a tunnel: {never} is IPv4 within IPv6; give the IPv4 network</source>
        <translation>لا يمكن توجيه {network} إلى نفق: {never} هي IPv4 داخل IPv6؛ أعطِ شبكة IPv4</translation>
    </message>
    <message>
        <source>{what} holds {count} networks; {limit} are allowed</source>
        <translation>في {what} عدد {count} من الشبكات؛ والمسموح {limit}</translation>
    </message>
    <message>
        <source>{text} is not an address such as 10.0.0.1 or fd00::1</source>
        <translation>{text} ليس عنوانًا مثل 10.0.0.1 أو fd00::1</translation>
    </message>
    <message>
        <source>{value} cannot be a DNS server in a tunnel; give one that the tunnel leads to</source>
        <translation>لا يمكن أن يكون {value} خادم DNS في نفق؛ أعطِ خادمًا يقود إليه النفق</translation>
    </message>
    <message>
        <source>the MTU {value} is outside {min_mtu} to {max_mtu} octets</source>
        <translation>قيمة MTU ‏{value} خارج المدى من {min_mtu} إلى {max_mtu} بايت</translation>
    </message>
    <message>
        <source>the session name is not valid text</source>
        <translation>اسم الجلسة ليس نصًا صالحًا</translation>
    </message>
    <message>
        <source>the session name is {size} bytes long; {max_session} are allowed</source>
        <translation>طول اسم الجلسة {size} بايت؛ والمسموح {max_session}</translation>
    </message>
    <message>
        <source>the session name holds a NUL</source>
        <translation>في اسم الجلسة محرف NUL</translation>
    </message>
    <message>
        <source>local holds {count} addresses; {max_addresses} are allowed</source>
        <translation>في local عدد {count} من العناوين؛ والمسموح {max_addresses}</translation>
    </message>
    <message>
        <source>remote holds {count} addresses; {max_addresses} are allowed</source>
        <translation>في remote عدد {count} من العناوين؛ والمسموح {max_addresses}</translation>
    </message>
    <message>
        <source>local holds the same address twice with different prefixes</source>
        <translation>في local العنوان نفسه مرتين ببادئتين مختلفتين</translation>
    </message>
    <message>
        <source>remote holds the same address twice with different prefixes</source>
        <translation>في remote العنوان نفسه مرتين ببادئتين مختلفتين</translation>
    </message>
    <message>
        <source>dns holds {count} servers; {max_servers} are allowed</source>
        <translation>في dns عدد {count} من الخوادم؛ والمسموح {max_servers}</translation>
    </message>
    <message>
        <source>the MTU {mtu} is too small for IPv6, which needs {min_mtu_ipv6}; raise it or leave the IPv6 addresses and routes out</source>
        <translation>قيمة MTU ‏{mtu} صغيرة جدًا على IPv6 الذي يحتاج إلى {min_mtu_ipv6}؛ ارفعها أو اترك عناوين IPv6 ومساراته</translation>
    </message>
    <message>
        <source>{reason} is given for both ends of the tunnel</source>
        <translation>أُعطي {reason} لطرفي النفق كليهما</translation>
    </message>
    <message>
        <source>{text} is not a domain name</source>
        <translation>{text} ليس اسم نطاق</translation>
    </message>
    <message>
        <source>{text} is not a domain name such as corp.example</source>
        <translation>{text} ليس اسم نطاق مثل corp.example</translation>
    </message>
    <message>
        <source>dns_suffixes holds {count} names; {max_suffixes} are allowed</source>
        <translation>في dns_suffixes عدد {count} من الأسماء؛ والمسموح {max_suffixes}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} cannot be {value_2}</source>
        <translation>لا يمكن لنفق حالته {value} أن يصبح {value_2}</translation>
    </message>
    <message>
        <source>the session bus cannot be reached: {error}</source>
        <translation>لا يمكن الوصول إلى ناقل الجلسة: {error}</translation>
    </message>
    <message>
        <source>the system bus cannot be reached: {error}</source>
        <translation>لا يمكن الوصول إلى ناقل النظام: {error}</translation>
    </message>
    <message>
        <source>{destination} did not answer {member} within {timeout} s</source>
        <translation>لم يجب {destination} عن {member} خلال {timeout} ث</translation>
    </message>
    <message>
        <source>the connection to the bus broke: {error}</source>
        <translation>انقطع الاتصال بالناقل: {error}</translation>
    </message>
    <message>
        <source>the VPN service is not running; an administrator starts it with &apos;systemctl start vpnguid&apos; ({refusal})</source>
        <translation>خدمة VPN لا تعمل؛ يبدؤها مدير النظام بالأمر &apos;systemctl start vpnguid&apos; ‏({refusal})</translation>
    </message>
    <message>
        <source>the kernel does not hold what was applied; it has:
{found}
instead of:
{wanted}</source>
        <translation>لا تحتوي النواة على ما طُبّق؛ فيها:
{found}
بدلًا من:
{wanted}</translation>
    </message>
    <message>
        <source>{cause}; taking it back failed as well</source>
        <translation>{cause}؛ وفشل التراجع عنه أيضًا</translation>
    </message>
    <message>
        <source>the DNS back end {wanted} is none of {names}</source>
        <translation>منظومة DNS ‏{wanted} ليست من {names}</translation>
    </message>
    <message>
        <source>systemd-resolved is neither running nor can it be started by the system bus</source>
        <translation>systemd-resolved لا يعمل ولا يستطيع ناقل النظام بدأه</translation>
    </message>
    <message>
        <source>neither Debian&apos;s resolvconf nor openresolv is installed</source>
        <translation>لم يُثبّت resolvconf الخاص بدبيان ولا openresolv</translation>
    </message>
    <message>
        <source>the service may not run resolvconf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>لا يجوز للخدمة تشغيل resolvconf بنفسها، ومساعدها غير موجود؛ يبدؤه مدير النظام بالأمر &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the service may not write resolv.conf itself, and its helper is not there; an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>لا يجوز للخدمة كتابة resolv.conf بنفسها، ومساعدها غير موجود؛ يبدؤه مدير النظام بالأمر &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>another program writes {path} again and again; it is left to that program for a minute, and names may be asked for outside the tunnel. End it, or give the service another way (--dns-backend)</source>
        <translation>برنامج آخر يكتب {path} مرة بعد مرة؛ يُترك له دقيقة، وقد يُسأل عن الأسماء خارج النفق. أنهِه، أو أعطِ الخدمة طريقًا آخر (‎--dns-backend‎)</translation>
    </message>
    <message>
        <source>the helper behind {address} did not answer within {seconds} s</source>
        <translation>لم يجب المساعد وراء {address} خلال {seconds} ث</translation>
    </message>
    <message>
        <source>the helper behind {address} cannot be reached ({reason}); an administrator starts it with &apos;systemctl start vpngui-resolv.socket&apos;</source>
        <translation>لا يمكن الوصول إلى المساعد وراء {address} ‏({reason})؛ يبدؤه مدير النظام بالأمر &apos;systemctl start vpngui-resolv.socket&apos;</translation>
    </message>
    <message>
        <source>the helper behind {address} went away without an answer</source>
        <translation>ذهب المساعد وراء {address} دون جواب</translation>
    </message>
    <message>
        <source>{path} was written by vpngui, but what was there before is not in {folder} any more; write the file anew, or remove it</source>
        <translation>كتب vpngui الملف {path}، لكن ما كان فيه قبلًا لم يعد في {folder}؛ اكتب الملف من جديد أو أزله</translation>
    </message>
    <message>
        <source>{path} does not hold what was written: another program writes it too</source>
        <translation>ليس في {path} ما كُتب: برنامج آخر يكتبه أيضًا</translation>
    </message>
    <message>
        <source>{path} was changed at this very moment; try again</source>
        <translation>غُيّر {path} في هذه اللحظة نفسها؛ حاول من جديد</translation>
    </message>
    <message>
        <source>{path} is marked {flag}; &apos;chattr {flag_2} {path}&apos; (as root) takes that away, or give the service another way (--dns-backend)</source>
        <translation>{path} معلّم بـ {flag}؛ يزيلها &apos;chattr {flag_2} {path}&apos; (كـ root)، أو أعطِ الخدمة طريقًا آخر (‎--dns-backend‎)</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it read-write, or give the service another way (--dns-backend)</source>
        <translation>{path} على نظام ملفات للقراءة فقط؛ صِله للقراءة والكتابة، أو أعطِ الخدمة طريقًا آخر (‎--dns-backend‎)</translation>
    </message>
    <message>
        <source>{path} may not be written by this service ({reason}); or give the service another way (--dns-backend)</source>
        <translation>لا يجوز لهذه الخدمة كتابة {path} ‏({reason})؛ أو أعطِ الخدمة طريقًا آخر (‎--dns-backend‎)</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; or give the service another way (--dns-backend)</source>
        <translation>لا يمكن كتابة {path}: ‏{reason}؛ أو أعطِ الخدمة طريقًا آخر (‎--dns-backend‎)</translation>
    </message>
    <message>
        <source>{program} does not list what it was given</source>
        <translation>لا يسرد {program} ما أُعطي</translation>
    </message>
    <message>
        <source>`{names}` did not end within {seconds} s</source>
        <translation>لم ينتهِ `{names}` خلال {seconds} ث</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}</source>
        <translation>لا يمكن تشغيل {program}: ‏{reason}</translation>
    </message>
    <message>
        <source>`{names}` ended with status {returncode}: {said}</source>
        <translation>انتهى `{names}` بالحالة {returncode}: ‏{said}</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>لم يقل شيئًا</translation>
    </message>
    <message>
        <source>it does not hold what it was told for {link}</source>
        <translation>ليس فيه ما قيل له عن {link}</translation>
    </message>
    <message>
        <source>systemd-resolved did not take the tunnel&apos;s name servers: {error}</source>
        <translation>لم يأخذ systemd-resolved خوادم أسماء النفق: {error}</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a symbolic link; vpngui leaves it alone</source>
        <translation>{path} ليس ملفًا ولا رابطًا رمزيًا؛ لا يمسّه vpngui</translation>
    </message>
    <message>
        <source>{path} has {st_size} octets, too much for a resolv.conf(5)</source>
        <translation>حجم {path} هو {st_size} بايت، وهذا كثير على resolv.conf(5)</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>لا يمكن قراءة {path}: ‏{reason}</translation>
    </message>
    <message>
        <source>{record}, which holds the original of a file, is damaged: {error}</source>
        <translation>{record}، الذي يحوي أصل ملف، تالف: {error}</translation>
    </message>
    <message>
        <source>the original cannot be saved in {folder}: {reason}</source>
        <translation>لا يمكن حفظ الأصل في {folder}: ‏{reason}</translation>
    </message>
    <message>
        <source>{record} cannot be removed: {reason}</source>
        <translation>لا يمكن إزالة {record}: ‏{reason}</translation>
    </message>
    <message>
        <source>the state folder {folder} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام مجلد الحالة {folder}: ‏{reason}</translation>
    </message>
    <message>
        <source>the firewall back end {setting} is none of {names}</source>
        <translation>منظومة الجدار الناري {setting} ليست من {names}</translation>
    </message>
    <message>
        <source>the firewall back end {setting}, set by hand, does not work: {reasons}</source>
        <translation>منظومة الجدار الناري {setting} المضبوطة يدويًا لا تعمل: {reasons}</translation>
    </message>
    <message>
        <source>the kernel has no sets of networks (module ip_set): {reason}</source>
        <translation>ليس في النواة مجموعات شبكات (الوحدة ip_set): ‏{reason}</translation>
    </message>
    <message>
        <source>error {code} of ip_set.h</source>
        <translation>الخطأ {code} من ip_set.h</translation>
    </message>
    <message>
        <source>the kernel&apos;s sets of networks cannot be reached: {reason}</source>
        <translation>لا يمكن الوصول إلى مجموعات الشبكات في النواة: {reason}</translation>
    </message>
    <message>
        <source>the kernel did not list its sets: {reason}</source>
        <translation>لم تسرد النواة مجموعاتها: {reason}</translation>
    </message>
    <message>
        <source>the kernel refused the set {name}: {reason}</source>
        <translation>رفضت النواة المجموعة {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>the kernel refused networks of the set {name}: {reason}</source>
        <translation>رفضت النواة شبكات من المجموعة {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>the kernel did not empty the set {name}: {reason}</source>
        <translation>لم تفرغ النواة المجموعة {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>the set {name} is still used by a rule or another set</source>
        <translation>ما زالت قاعدة أو مجموعة أخرى تستخدم المجموعة {name}</translation>
    </message>
    <message>
        <source>the kernel did not remove the set {name}: {reason}</source>
        <translation>لم تزل النواة المجموعة {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>there is no set {name}: {reason}</source>
        <translation>لا توجد مجموعة {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>the kernel did not show the set {name}: {reason}</source>
        <translation>لم تُظهر النواة المجموعة {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables cannot be reached: {reason}</source>
        <translation>لا يمكن الوصول إلى جداول النواة القديمة: {reason}</translation>
    </message>
    <message>
        <source>the kernel has no match {name} for rules of iptables (module xt_{name})</source>
        <translation>ليس في النواة مطابقة {name} لقواعد iptables (الوحدة xt_{name})</translation>
    </message>
    <message>
        <source>the firewall is as it should be, but {kept}</source>
        <translation>الجدار الناري كما ينبغي، لكن {kept}</translation>
    </message>
    <message>
        <source>the rules of vpngui in iptables&apos; tables were not removed: {error}</source>
        <translation>لم تُزل قواعد vpngui من جداول iptables: ‏{error}</translation>
    </message>
    <message>
        <source>the block list {name} was not lifted: {kept}</source>
        <translation>لم تُرفع قائمة الحجب {name}: ‏{kept}</translation>
    </message>
    <message>
        <source>{name} is no name of an interface</source>
        <translation>{name} ليس اسم واجهة</translation>
    </message>
    <message>
        <source>another program changed it again at once</source>
        <translation>غيّره برنامج آخر من جديد فورًا</translation>
    </message>
    <message>
        <source>the firewall of IPv{family} is another than that of the other family: {why}; taking the change back: {error}</source>
        <translation>الجدار الناري لـ IPv{family} غير جدار العائلة الأخرى: {why}؛ عند التراجع عن التغيير: {error}</translation>
    </message>
    <message>
        <source>the lock file of iptables, {path}, cannot be opened ({reason}); systemd-tmpfiles --create makes it so that the service may</source>
        <translation>لا يمكن فتح ملف قفل iptables، ‏{path} ‏({reason})؛ ينشئه systemd-tmpfiles --create بحيث تستطيع الخدمة ذلك</translation>
    </message>
    <message>
        <source>another program holds {path}, the lock of iptables; try again</source>
        <translation>يمسك برنامج آخر {path}، قفل iptables؛ حاول من جديد</translation>
    </message>
    <message>
        <source>the kernel&apos;s legacy tables of IPv{family} cannot be reached: {reason}</source>
        <translation>لا يمكن الوصول إلى جداول النواة القديمة لـ IPv{family}: ‏{reason}</translation>
    </message>
    <message>
        <source>the Python package python-iptables is not installed</source>
        <translation>حزمة بايثون python-iptables غير مثبتة</translation>
    </message>
    <message>
        <source>python-iptables does not find its libraries; install libip4tc2, libip6tc2 and iptables</source>
        <translation>لا يجد python-iptables مكتباته؛ ثبّت libip4tc2 وlibip6tc2 وiptables</translation>
    </message>
    <message>
        <source>the kernel refused a change of its filter table: {reason}</source>
        <translation>رفضت النواة تغييرًا في جدول الترشيح: {reason}</translation>
    </message>
    <message>
        <source>the program nft is missing; install the package nftables</source>
        <translation>البرنامج nft غير موجود؛ ثبّت الحزمة nftables</translation>
    </message>
    <message>
        <source>nft cannot be started: {reason}</source>
        <translation>لا يمكن بدء nft: ‏{reason}</translation>
    </message>
    <message>
        <source>nft did not end within {seconds} s</source>
        <translation>لم ينتهِ nft خلال {seconds} ث</translation>
    </message>
    <message>
        <source>nft refused: {reason}</source>
        <translation>رفض nft: ‏{reason}</translation>
    </message>
    <message>
        <source>{name} cannot be named in a firewall rule; rename the interface</source>
        <translation>لا يمكن ذكر {name} في قاعدة جدار ناري؛ أعد تسمية الواجهة</translation>
    </message>
    <message>
        <source>nftables cannot be used here; {refused}</source>
        <translation>لا يمكن استخدام nftables هنا؛ {refused}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {error}</source>
        <translation>لم يُغيّر الجدار الناري: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was not put in force: {error}</source>
        <translation>لم تدخل قائمة الحجب {name} حيّز السريان: {error}</translation>
    </message>
    <message>
        <source>the block list {name} was changed again at once; try again</source>
        <translation>غُيّرت قائمة الحجب {name} من جديد فورًا؛ حاول من جديد</translation>
    </message>
    <message>
        <source>the firewall was not changed: {why}</source>
        <translation>لم يُغيّر الجدار الناري: {why}</translation>
    </message>
    <message>
        <source>the firewall was not changed: {refused}</source>
        <translation>لم يُغيّر الجدار الناري: {refused}</translation>
    </message>
    <message>
        <source>the firewall does not keep what is put in force: {why}</source>
        <translation>لا يحتفظ الجدار الناري بما وُضع حيّز السريان: {why}</translation>
    </message>
    <message>
        <source>what should be lifted is still in force: {error}</source>
        <translation>ما كان ينبغي رفعه ما زال ساريًا: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let router advertisements be refused: {error}</source>
        <translation>لا تسمح النواة برفض إعلانات الموجّهات: {error}</translation>
    </message>
    <message>
        <source>the kernel does not let sources be checked: {error}</source>
        <translation>لا تسمح النواة بفحص المصادر: {error}</translation>
    </message>
    <message>
        <source>{error}; taking it back failed as well: {again}</source>
        <translation>{error}؛ وفشل التراجع عنه أيضًا: {again}</translation>
    </message>
    <message>
        <source>the kernel refused to mark the new interface: {reason}</source>
        <translation>رفضت النواة تعليم الواجهة الجديدة: {reason}</translation>
    </message>
    <message>
        <source>the kernel does not keep {name}: {reason}</source>
        <translation>لا تحتفظ النواة بـ {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>this machine has no TUN devices (/dev/net/tun: {reason}); load the module &apos;tun&apos;</source>
        <translation>ليس في هذا الجهاز أجهزة TUN ‏(/dev/net/tun: ‏{reason})؛ حمّل الوحدة &apos;tun&apos;</translation>
    </message>
    <message>
        <source>the service may not make TUN devices ({reason}); it needs CAP_NET_ADMIN</source>
        <translation>لا يجوز للخدمة إنشاء أجهزة TUN ‏({reason})؛ تحتاج إلى CAP_NET_ADMIN</translation>
    </message>
    <message>
        <source>no more TUN devices can be opened: {reason}</source>
        <translation>لا يمكن فتح مزيد من أجهزة TUN: ‏{reason}</translation>
    </message>
    <message>
        <source>the kernel made no TUN device: {reason}</source>
        <translation>لم تنشئ النواة جهاز TUN: ‏{reason}</translation>
    </message>
    <message>
        <source>there is no WireGuard {wanted}; it is &apos;auto&apos;, &apos;kernel&apos; or &apos;userspace&apos;</source>
        <translation>لا يوجد WireGuard ‏{wanted}؛ وهو &apos;auto&apos; أو &apos;kernel&apos; أو &apos;userspace&apos;</translation>
    </message>
    <message>
        <source>this kernel has no WireGuard; load the module &apos;wireguard&apos;</source>
        <translation>ليس في هذه النواة WireGuard؛ حمّل الوحدة &apos;wireguard&apos;</translation>
    </message>
    <message>
        <source>this computer has no WireGuard: its kernel has none; install wireguard-go</source>
        <translation>ليس في هذا الحاسوب WireGuard: لا تملكه نواته؛ ثبّت wireguard-go</translation>
    </message>
    <message>
        <source>the kernel made no WireGuard link: {reason}</source>
        <translation>لم تنشئ النواة واجهة WireGuard: ‏{reason}</translation>
    </message>
    <message>
        <source>the kernel refused to set {name} up: {reason}</source>
        <translation>رفضت النواة إعداد {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>the kernel does not say how {name} is: {reason}</source>
        <translation>لا تذكر النواة حال {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>WireGuard did not take its configuration (error {number})</source>
        <translation>لم يأخذ WireGuard إعداده (الخطأ {number})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>WireGuard does not say how it is (error {value})</source>
        <translation>لا يذكر WireGuard حاله (الخطأ {value})</translation>
    </message>
    <message>
        <source>WireGuard&apos;s answer makes no sense; is it another program?</source>
        <translation>جواب WireGuard بلا معنى؛ أهو برنامج آخر؟</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>لا يمكن بدء {program}: ‏{reason}</translation>
    </message>
    <message>
        <source>{program} did not start: {why}</source>
        <translation>لم يبدأ {program}: ‏{why}</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not run</source>
        <translation>WireGuard الخاص بـ {name} لا يعمل</translation>
    </message>
    <message>
        <source>WireGuard of {name} does not answer: {error}</source>
        <translation>WireGuard الخاص بـ {name} لا يجيب: {error}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>the MTU of {name} cannot be set: {reason}</source>
        <translation>لا يمكن ضبط MTU لـ {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use, so nothing can be blocked and no tunnel can carry all traffic; install nftables</source>
        <translation>ليس في هذا الحاسوب مرشّح حزم تستطيع الخدمة استخدامه، فلا يمكن حجب شيء ولا يستطيع أي نفق حمل كل حركة البيانات؛ ثبّت nftables</translation>
    </message>
    <message>
        <source>no answer for {host}: {error}</source>
        <translation>لا جواب عن {host}: ‏{error}</translation>
    </message>
    <message>
        <source>changes of nftables cannot be watched: {reason}</source>
        <translation>لا يمكن مراقبة تغييرات nftables: ‏{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be watched: {reason}</source>
        <translation>لا يمكن مراقبة {path}: ‏{reason}</translation>
    </message>
    <message>
        <source>the name {host} has no address: {error}</source>
        <translation>ليس للاسم {host} عنوان: {error}</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>لم يجب أحد في الوقت المناسب</translation>
    </message>
    <message>
        <source>the name {host} has no address that can be reached; none of the servers knows one</source>
        <translation>ليس للاسم {host} عنوان يمكن الوصول إليه؛ ولا يعرفه أي من الخوادم</translation>
    </message>
    <message>
        <source>the kernel&apos;s list changed each time it was read; try again</source>
        <translation>تغيّرت قائمة النواة في كل قراءة؛ حاول من جديد</translation>
    </message>
    <message>
        <source>a profile&apos;s name is one line of 1 to 31 bytes, such as &apos;Work&apos;</source>
        <translation>اسم الملف التعريفي سطر من 1 إلى 31 بايت، مثل &apos;Work&apos;</translation>
    </message>
    <message>
        <source>a key is 44 characters of base64, as &apos;wg genkey&apos; prints it</source>
        <translation>المفتاح 44 محرفًا من base64 كما يطبعه &apos;wg genkey&apos;</translation>
    </message>
    <message>
        <source>the profiles in {folder} cannot be read: {reason}</source>
        <translation>لا يمكن قراءة الملفات التعريفية في {folder}: ‏{reason}</translation>
    </message>
    <message>
        <source>this profile has been removed already</source>
        <translation>أُزيل هذا الملف التعريفي من قبل</translation>
    </message>
    <message>
        <source>the profile cannot be removed: {reason}</source>
        <translation>لا يمكن إزالة الملف التعريفي: {reason}</translation>
    </message>
    <message>
        <source>this profile has been removed</source>
        <translation>أُزيل هذا الملف التعريفي</translation>
    </message>
    <message>
        <source>the profile cannot be read: {error}</source>
        <translation>لا يمكن قراءة الملف التعريفي: {error}</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>لا يوجد ملف تعريفي كهذا</translation>
    </message>
    <message>
        <source>the profile cannot be written in {folder}: {reason}</source>
        <translation>لا يمكن كتابة الملف التعريفي في {folder}: ‏{reason}</translation>
    </message>
    <message>
        <source>{one} takes a network away, which only &apos;wg set&apos; can do</source>
        <translation>{one} تزيل شبكة، ولا يستطيع ذلك إلا &apos;wg set&apos;</translation>
    </message>
    <message>
        <source>{plain} is taken as {network}</source>
        <translation>تؤخذ {plain} على أنها {network}</translation>
    </message>
    <message>
        <source>{text} is no endpoint such as vpn.example:51820 or [2001:db8::1]:51820</source>
        <translation>{text} ليست نقطة نهاية مثل vpn.example:51820 أو [2001:db8::1]:51820</translation>
    </message>
    <message>
        <source>{host} is neither an address nor a host name; IPv6 stands in brackets</source>
        <translation>{host} ليس عنوانًا ولا اسم مضيف؛ يوضع IPv6 بين قوسين</translation>
    </message>
    <message>
        <source>{text} is not an IPv6 address</source>
        <translation>{text} ليس عنوان IPv6</translation>
    </message>
    <message>
        <source>{text} is not a port, {least} to {most}</source>
        <translation>{text} ليس منفذًا، من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds, {least} to {most}</source>
        <translation>{text} ليس عدد ثوانٍ، من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{text} is not a mark, {least} to {most}</source>
        <translation>{text} ليست علامة، من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{text} is not a number of octets, {least} to {most}</source>
        <translation>{text} ليس عدد بايتات، من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{text} is not a routing table, {least} to {most}</source>
        <translation>{text} ليس جدول توجيه، من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{text} is neither &apos;auto&apos;, &apos;off&apos; nor a routing table</source>
        <translation>{text} ليس &apos;auto&apos; ولا &apos;off&apos; ولا جدول توجيه</translation>
    </message>
    <message>
        <source>the keys of {name} are sealed with a keyring, and none can be reached here; do this in the desktop session where it is</source>
        <translation>مفاتيح {name} مختومة بحلقة مفاتيح، ولا يمكن الوصول إلى أي منها هنا؛ افعل هذا في جلسة سطح المكتب التي هي فيها</translation>
    </message>
    <message>
        <source>the keys of {name} are not in its file; import the profile again</source>
        <translation>مفاتيح {name} ليست في ملفه؛ استورد الملف التعريفي من جديد</translation>
    </message>
    <message>
        <source>the keys of {name} were sealed with another keyring&apos;s key; unlock that keyring, or import the profile again</source>
        <translation>خُتمت مفاتيح {name} بمفتاح حلقة مفاتيح أخرى؛ افتح قفلها، أو استورد الملف التعريفي من جديد</translation>
    </message>
    <message>
        <source>the keyring does not give the profiles&apos; key ({error}); unlock it and try again</source>
        <translation>لا تعطي حلقة المفاتيح مفتاح الملفات التعريفية ({error})؛ افتح قفلها وحاول من جديد</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry of vpngui is not a key of this program; remove it there</source>
        <translation>مدخل vpngui في حلقة المفاتيح ليس مفتاحًا لهذا البرنامج؛ أزله هناك</translation>
    </message>
    <message>
        <source>it is longer than {max_octets} characters, which no configuration is</source>
        <translation>هذا أطول من {max_octets} محرف، ولا إعداد كذلك</translation>
    </message>
    <message>
        <source>it stands in a section that is not known</source>
        <translation>يقع في قسم غير معروف</translation>
    </message>
    <message>
        <source>it stands before [Interface]</source>
        <translation>يقع قبل [Interface]</translation>
    </message>
    <message>
        <source>a comment that holds a key is not kept</source>
        <translation>لا يُحفظ تعليق فيه مفتاح</translation>
    </message>
    <message>
        <source>there are only [Interface] and [Peer], up to 4096</source>
        <translation>لا يوجد إلا [Interface] و[Peer]، حتى 4096</translation>
    </message>
    <message>
        <source>it is not of the form &apos;Key = value&apos;</source>
        <translation>ليس على شكل &apos;Key = value&apos;</translation>
    </message>
    <message>
        <source>commands of a configuration are never run</source>
        <translation>أوامر الإعداد لا تُنفّذ أبدًا</translation>
    </message>
    <message>
        <source>changes are kept in the app, not written back into a file</source>
        <translation>تُحفظ التغييرات في التطبيق ولا تُكتب في ملف</translation>
    </message>
    <message>
        <source>this key is not known in [Interface]</source>
        <translation>هذا المفتاح غير معروف في [Interface]</translation>
    </message>
    <message>
        <source>this key is not known in [Peer]</source>
        <translation>هذا المفتاح غير معروف في [Peer]</translation>
    </message>
    <message>
        <source>there is no [Interface] in it; this is no WireGuard configuration</source>
        <translation>ليس فيه [Interface]؛ هذا ليس إعداد WireGuard</translation>
    </message>
    <message>
        <source>there is no usable PrivateKey in it</source>
        <translation>ليس فيه PrivateKey صالح</translation>
    </message>
    <message>
        <source>there is no usable PublicKey in it; it is left out</source>
        <translation>ليس فيه PublicKey صالح؛ تُرك</translation>
    </message>
    <message>
        <source>an earlier peer has the same PublicKey; this one takes its place</source>
        <translation>لنظير سابق PublicKey نفسه؛ يأخذ هذا مكانه</translation>
    </message>
    <message>
        <source>{shown}: a later peer has this network too, and gets it</source>
        <translation>{shown}: لنظير لاحق هذه الشبكة أيضًا، وتكون له</translation>
    </message>
    <message>
        <source>the privilege {action} could not be checked ({error}); is polkit running?</source>
        <translation>تعذّر التحقق من الصلاحية {action} ‏({error})؛ هل يعمل polkit؟</translation>
    </message>
    <message>
        <source>the caller has left the bus</source>
        <translation>غادر الطالب الناقل</translation>
    </message>
    <message>
        <source>the privilege {action} needs an administrator&apos;s password, and the program did not allow the question</source>
        <translation>تحتاج الصلاحية {action} إلى كلمة مرور مدير النظام، ولم يسمح البرنامج بالسؤال</translation>
    </message>
    <message>
        <source>the privilege {action} is missing; it is for programs of the person at the screen, and an administrator can grant it to others with a polkit rule</source>
        <translation>الصلاحية {action} غير موجودة؛ وهي لبرامج الشخص أمام الشاشة، ويستطيع مدير النظام منحها لغيرها بقاعدة polkit</translation>
    </message>
    <message>
        <source>a password is being asked for already</source>
        <translation>يُطلب إدخال كلمة مرور بالفعل</translation>
    </message>
    <message>
        <source>another consent agent of this person is running; end it first</source>
        <translation>يعمل وكيل آخر لهذا الشخص؛ أنهِه أولًا</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be written: {reason}</source>
        <translation>لا يمكن كتابة سجل الإجابات {now}: ‏{reason}</translation>
    </message>
    <message>
        <source>the log of answers {now} cannot be read: {reason}</source>
        <translation>لا يمكن قراءة سجل الإجابات {now}: ‏{reason}</translation>
    </message>
    <message>
        <source>the list holds no network; remove it instead</source>
        <translation>ليس في القائمة شبكة؛ أزلها بدلًا من ذلك</translation>
    </message>
    <message>
        <source>there are {max_lists} block lists already; remove one first</source>
        <translation>هناك {max_lists} قائمة حجب بالفعل؛ أزل واحدة أولًا</translation>
    </message>
    <message>
        <source>there is no block list {name}</source>
        <translation>لا توجد قائمة حجب {name}</translation>
    </message>
    <message>
        <source>{error}; it is in force all the same, until the service ends</source>
        <translation>{error}؛ وهي سارية مع ذلك إلى أن تنتهي الخدمة</translation>
    </message>
    <message>
        <source>{error}; nothing has changed</source>
        <translation>{error}؛ لم يتغير شيء</translation>
    </message>
    <message>
        <source>the list is no UTF-8 text</source>
        <translation>القائمة ليست نص UTF-8</translation>
    </message>
    <message>
        <source>there is no memory for the list: {reason}</source>
        <translation>لا ذاكرة للقائمة: {reason}</translation>
    </message>
    <message>
        <source>the person has lifted this block; ask for the tunnel to come up again</source>
        <translation>رفع الشخص هذا الحجب؛ اطلب اتصال النفق من جديد</translation>
    </message>
    <message>
        <source>{name} blocks nothing that could be kept</source>
        <translation>لا يحجب {name} شيئًا يمكن الإبقاء عليه</translation>
    </message>
    <message>
        <source>there is no such kept block; it was lifted already</source>
        <translation>لا يوجد حجب مُبقى عليه كهذا؛ فقد رُفع</translation>
    </message>
    <message>
        <source>{max_pinned} blocks are kept already; lift them first</source>
        <translation>يُبقى على {max_pinned} حجبًا بالفعل؛ ارفعها أولًا</translation>
    </message>
    <message>
        <source>the tunnel has been destroyed</source>
        <translation>أُزيل النفق</translation>
    </message>
    <message>
        <source>too many changes are waiting; try again later</source>
        <translation>تغييرات كثيرة جدًا تنتظر؛ حاول لاحقًا</translation>
    </message>
    <message>
        <source>only the registered consent agent may do this; call RegisterAgent first</source>
        <translation>لا يجوز هذا إلا للوكيل المسجّل؛ استدعِ RegisterAgent أولًا</translation>
    </message>
    <message>
        <source>the remembered answer has no name</source>
        <translation>ليس للإجابة المحفوظة اسم</translation>
    </message>
    <message>
        <source>there is no tunnel {path}</source>
        <translation>لا يوجد نفق {path}</translation>
    </message>
    <message>
        <source>the tunnel belongs to somebody else</source>
        <translation>النفق لشخص آخر</translation>
    </message>
    <message>
        <source>the tunnel belongs to another application than the one that asks</source>
        <translation>النفق لتطبيق آخر غير الذي يسأل</translation>
    </message>
    <message>
        <source>no remembered answer decides this; ask the person</source>
        <translation>لا تقرر هذا أي إجابة محفوظة؛ اسأل الشخص</translation>
    </message>
    <message>
        <source>a remembered answer leaves nothing to choose</source>
        <translation>لا تترك الإجابة المحفوظة شيئًا للاختيار</translation>
    </message>
    <message>
        <source>the remembered answer does not hold for this any more; ask the person</source>
        <translation>لم تعد الإجابة المحفوظة سارية على هذا؛ اسأل الشخص</translation>
    </message>
    <message>
        <source>the profile was changed meanwhile; ask again</source>
        <translation>غُيّر الملف التعريفي في هذه الأثناء؛ اسأل من جديد</translation>
    </message>
    <message>
        <source>what was closed without an answer leaves nothing to remember</source>
        <translation>ما أُغلق دون إجابة لا يترك شيئًا يُحفظ</translation>
    </message>
    <message>
        <source>an answer to this cannot be remembered for {value}</source>
        <translation>لا يمكن حفظ إجابة عن هذا لـ {value}</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays disconnected.</source>
        <translation>لم يُسمح بهذا؛ يبقى {name} غير متصل.</translation>
    </message>
    <message>
        <source>This was not allowed; {name} stays connected.</source>
        <translation>لم يُسمح بهذا؛ يبقى {name} متصلًا.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays disconnected.</source>
        <translation>أُغلق الطلب دون إجابة؛ يبقى {name} غير متصل.</translation>
    </message>
    <message>
        <source>The request was closed without an answer; {name} stays connected.</source>
        <translation>أُغلق الطلب دون إجابة؛ يبقى {name} متصلًا.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays disconnected.</source>
        <translation>لم يجب أحد في الوقت المناسب؛ يبقى {name} غير متصل.</translation>
    </message>
    <message>
        <source>Nobody answered in time; {name} stays connected.</source>
        <translation>لم يجب أحد في الوقت المناسب؛ يبقى {name} متصلًا.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays disconnected.</source>
        <translation>سُحب الطلب؛ يبقى {name} غير متصل.</translation>
    </message>
    <message>
        <source>The request was withdrawn; {name} stays connected.</source>
        <translation>سُحب الطلب؛ يبقى {name} متصلًا.</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>{name} متصل.</translation>
    </message>
    <message>
        <source>{name} is disconnected.</source>
        <translation>{name} غير متصل.</translation>
    </message>
    <message>
        <source>The answer is not remembered: {error}</source>
        <translation>لا تُحفظ الإجابة: {error}</translation>
    </message>
    <message>
        <source>{text} This was remembered from an earlier answer.</source>
        <translation>{text} كان هذا محفوظًا من إجابة سابقة.</translation>
    </message>
    <message>
        <source>{max_open} requests wait for an answer; answer one first</source>
        <translation>هناك {max_open} طلبًا تنتظر إجابة؛ أجب عن واحد أولًا</translation>
    </message>
    <message>
        <source>a person is being asked about this tunnel already</source>
        <translation>يُسأل شخص عن هذا النفق بالفعل</translation>
    </message>
    <message>
        <source>no request waits under this token; it was answered, withdrawn or has expired</source>
        <translation>لا طلب ينتظر بهذا الرمز؛ فقد أُجيب عنه أو سُحب أو انتهت مدته</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>لا يمكن كتابة {path}: ‏{reason}</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not know where this is</source>
        <translation>يعمل {name} في صندوق رمل ولا يجوز له أن يعرف أين هذا</translation>
    </message>
    <message>
        <source>{value} cannot be removed: {reason}</source>
        <translation>لا يمكن إزالة {value}: ‏{reason}</translation>
    </message>
    <message>
        <source>there is no such remembered answer; it was revoked, or its time is over</source>
        <translation>لا توجد إجابة محفوظة كهذه؛ فقد سُحبت أو انتهت مدتها</translation>
    </message>
    <message>
        <source>another program owns {service_name}; is the service running already?</source>
        <translation>يملك برنامج آخر {service_name}؛ هل الخدمة تعمل بالفعل؟</translation>
    </message>
    <message>
        <source>the runtime directory {path} cannot be used ({reason}); make it, owned by the service&apos;s user, or name another with --runtime-directory</source>
        <translation>لا يمكن استخدام مجلد التشغيل {path} ‏({reason})؛ أنشئه مملوكًا لمستخدم الخدمة، أو سمّ غيره بـ ‎--runtime-directory</translation>
    </message>
    <message>
        <source>{path} is not this user&apos;s own, or others may write there; remove it, or: chown {reason} {path} &amp;&amp; chmod 0700 {path}</source>
        <translation>{path} ليس لهذا المستخدم، أو يجوز لآخرين الكتابة فيه؛ أزله، أو: ‎chown {reason} {path} &amp;&amp; chmod 0700 {path}</translation>
    </message>
    <message>
        <source>another vpnguid has {path}; stop it first (systemctl stop vpnguid)</source>
        <translation>لدى vpnguid آخر {path}؛ أوقفه أولًا (systemctl stop vpnguid)</translation>
    </message>
    <message>
        <source>the journal in {folder} cannot be written ({reason}); make room there, or: vpnguid --reset</source>
        <translation>لا يمكن كتابة السجل في {folder} ‏({reason})؛ وفّر مساحة هناك، أو: ‎vpnguid --reset</translation>
    </message>
    <message>
        <source>{file} is not this user&apos;s own file, or others may write to it; it is not believed. Remove it, or: vpnguid --reset</source>
        <translation>{file} ليس ملفًا لهذا المستخدم، أو يجوز لآخرين الكتابة فيه؛ فلا يُصدّق. أزله، أو: ‎vpnguid --reset</translation>
    </message>
    <message>
        <source>it would replace another tunnel than was shown; ask again</source>
        <translation>سيحل محل نفق غير الذي عُرض؛ اسأل من جديد</translation>
    </message>
    <message>
        <source>replaced by {name}, which carries the same networks</source>
        <translation>حل محله {name} الذي يحمل الشبكات نفسها</translation>
    </message>
    <message>
        <source>the interface was removed by another program; destroy the tunnel and make it anew</source>
        <translation>أزال برنامج آخر الواجهة؛ أزل النفق وأنشئه من جديد</translation>
    </message>
    <message>
        <source>{wanted} is an interface of this computer, not a tunnel; take another name</source>
        <translation>{wanted} واجهة لهذا الحاسوب وليست نفقًا؛ خذ اسمًا آخر</translation>
    </message>
    <message>
        <source>no free interface name like {wanted} is left; destroy a tunnel first</source>
        <translation>لم يبقَ اسم واجهة حر مثل {wanted}؛ أزل نفقًا أولًا</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read from {path}: {error}</source>
        <translation>لا يمكن قراءة قائمة الحجب {name} من {path}: ‏{error}</translation>
    </message>
    <message>
        <source>the block list {name} cannot be kept in {path}: {reason}</source>
        <translation>لا يمكن حفظ قائمة الحجب {name} في {path}: ‏{reason}</translation>
    </message>
    <message>
        <source>the file {path} of the block list cannot be removed: {reason}</source>
        <translation>لا يمكن إزالة ملف قائمة الحجب {path}: ‏{reason}</translation>
    </message>
    <message>
        <source>it has more than {max_octets} octets</source>
        <translation>حجمه أكثر من {max_octets} بايت</translation>
    </message>
    <message>
        <source>it does not begin with a line of its options</source>
        <translation>لا يبدأ بسطر خياراته</translation>
    </message>
    <message>
        <source>its options are none</source>
        <translation>خياراته ليست خيارات</translation>
    </message>
    <message>
        <source>it does not say who set it</source>
        <translation>لا يذكر من ضبطه</translation>
    </message>
    <message>
        <source>its options are not all there</source>
        <translation>خياراته ليست كاملة</translation>
    </message>
    <message>
        <source>this computer has no packet filter that the service can use; install nftables</source>
        <translation>ليس في هذا الحاسوب مرشّح حزم تستطيع الخدمة استخدامه؛ ثبّت nftables</translation>
    </message>
    <message>
        <source>{name} runs in a sandbox and may not answer for the person</source>
        <translation>يعمل {name} في صندوق رمل ولا يجوز له أن يجيب عن الشخص</translation>
    </message>
    <message>
        <source>the caller is not the registered consent agent</source>
        <translation>الطالب ليس الوكيل المسجّل</translation>
    </message>
    <message>
        <source>the configuration cannot be used: line {line}: {reason}</source>
        <translation>لا يمكن استخدام الإعداد: السطر {line}: ‏{reason}</translation>
    </message>
    <message>
        <source>the configuration cannot be used: {reason}</source>
        <translation>لا يمكن استخدام الإعداد: {reason}</translation>
    </message>
    <message>
        <source>the configuration has no peer to connect to; add a [Peer] section</source>
        <translation>ليس في الإعداد نظير للاتصال به؛ أضف قسم [Peer]</translation>
    </message>
    <message>
        <source>the tunnel has no route to {one}</source>
        <translation>ليس للنفق مسار إلى {one}</translation>
    </message>
    <message>
        <source>the tunnel has no DNS server {one}</source>
        <translation>ليس للنفق خادم DNS ‏{one}</translation>
    </message>
    <message>
        <source>settings are tried for {min_trial} to {max_trial} s, not {seconds}</source>
        <translation>تُجرّب الإعدادات من {min_trial} إلى {max_trial} ث، لا {seconds}</translation>
    </message>
    <message>
        <source>a tunnel that is {value} has nothing in force that could be tried; update it</source>
        <translation>نفق حالته {value} ليس فيه شيء سارٍ يمكن تجربته؛ حدّثه مباشرة</translation>
    </message>
    <message>
        <source>another tunnel carries by now what this one carried before; take it down first</source>
        <translation>يحمل نفق آخر الآن ما كان هذا يحمله من قبل؛ افصله أولًا</translation>
    </message>
    <message>
        <source>no settings of this tunnel are being tried (any more)</source>
        <translation>لا إعدادات لهذا النفق قيد التجربة (بعد الآن)</translation>
    </message>
    <message>
        <source>there are as many tunnels as the service allows; destroy one first</source>
        <translation>هناك من الأنفاق ما تسمح به الخدمة؛ أزل واحدًا أولًا</translation>
    </message>
    <message>
        <source>a person&apos;s tunnels have up to {max_networks} routes; remove some first</source>
        <translation>لأنفاق الشخص حتى {max_networks} مسار؛ أزل بعضها أولًا</translation>
    </message>
    <message>
        <source>up to {max_profiles} profiles can be tunnels at a time; disconnect one first</source>
        <translation>يمكن أن يكون حتى {max_profiles} ملفًا تعريفيًا أنفاقًا في وقت واحد؛ افصل واحدًا أولًا</translation>
    </message>
    <message>
        <source>the profiles that are tunnels have up to {max_peers} peers together; disconnect one first</source>
        <translation>للملفات التعريفية التي هي أنفاق حتى {max_peers} نظيرًا معًا؛ افصل واحدًا أولًا</translation>
    </message>
    <message>
        <source>a tunnel of another person of this computer carries these networks</source>
        <translation>يحمل نفق لشخص آخر على هذا الحاسوب هذه الشبكات</translation>
    </message>
    <message>
        <source>the person is trying other settings of this tunnel; wait until they are kept or taken back</source>
        <translation>يجرّب الشخص إعدادات أخرى لهذا النفق؛ انتظر إلى أن تُبقى أو يُتراجع عنها</translation>
    </message>
    <message>
        <source>whether the local network stays reachable is for the person to say, not for the tunnel&apos;s owner</source>
        <translation>بقاء الوصول إلى الشبكة المحلية يقرره الشخص لا مالك النفق</translation>
    </message>
    <message>
        <source>while the tunnel is up, its MTU cannot cross {min_mtu_ipv6}, below which there is no IPv6; take it down first</source>
        <translation>ما دام النفق متصلًا لا يمكن أن تتجاوز MTU الخاصة به {min_mtu_ipv6}، ودونها لا يوجد IPv6؛ افصله أولًا</translation>
    </message>
    <message>
        <source>another tunnel carries these networks; take it down first</source>
        <translation>يحمل نفق آخر هذه الشبكات؛ افصله أولًا</translation>
    </message>
    <message>
        <source>{name} is going down</source>
        <translation>يجري فصل {name}</translation>
    </message>
    <message>
        <source>a program in a sandbox makes tunnels of its own, not the person&apos;s</source>
        <translation>البرنامج في صندوق رمل ينشئ أنفاقه هو لا أنفاق الشخص</translation>
    </message>
    <message>
        <source>the caller&apos;s process has ended</source>
        <translation>انتهت عملية الطالب</translation>
    </message>
    <message>
        <source>&apos;pinned&apos; keeps what &apos;kill_switch&apos; blocks; ask for both</source>
        <translation>&apos;pinned&apos; يُبقي على ما يحجبه &apos;kill_switch&apos;؛ اطلب كليهما</translation>
    </message>
    <message>
        <source>the configuration is no UTF-8 text</source>
        <translation>الإعداد ليس نص UTF-8</translation>
    </message>
    <message>
        <source>another program has the device {name} open; end it, or: vpnguid --reset</source>
        <translation>فتح برنامج آخر الجهاز {name}؛ أنهِه، أو: ‎vpnguid --reset</translation>
    </message>
    <message>
        <source>{name} is connected, or being asked for, already</source>
        <translation>{name} متصل بالفعل، أو يجري السؤال عنه</translation>
    </message>
    <message>
        <source>the block list {name} cannot be read: {error}</source>
        <translation>لا يمكن قراءة قائمة الحجب {name}: ‏{error}</translation>
    </message>
    <message>
        <source>the service speaks another version of this contract: {error}</source>
        <translation>تتحدث الخدمة نسخة أخرى من هذه الواجهة: {error}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>لا يمكن كتابة {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>the keyring did not answer within {seconds} s; unlock it and try again</source>
        <translation>لم تجب حلقة المفاتيح خلال {seconds} ث؛ افتح قفلها وحاول من جديد</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>لا يمكن الوصول إلى ناقل النظام</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ إدخال/إخراج</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>المورد غير متاح مؤقتًا</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>تعذّر حجز الذاكرة</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>رُفض الإذن</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>لا يوجد جهاز كهذا</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>معامل غير صالح</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>ملفات مفتوحة كثيرة جدًا في النظام</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ملفات مفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبقَ مساحة على الجهاز</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>العملية غير مدعومة</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>العنوان مستخدم بالفعل</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>لا يمكن إسناد العنوان المطلوب</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>الشبكة متوقفة</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>لا يمكن الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>أعاد الطرف الآخر ضبط الاتصال</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>لا مسار إلى المضيف</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تجاوز حصة القرص</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <translation>استعادة ما كان من قبل</translation>
    </message>
    <message>
        <source>What the fields say holds from then on</source>
        <translation>يسري من ذلك الحين ما تقوله الحقول</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>لمن هذه الإعدادات</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>إعادة التغيير الذي تُراجع عنه</translation>
    </message>
    <message>
        <source>{title} ({interface})</source>
        <translation>{title} ({interface})</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{tunnel} – {state}</source>
        <translation>{tunnel} – {state}</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>خدمة VPN لا تعمل</translation>
    </message>
    <message>
        <source>The settings of tunnels are its own. The page Connections says more.</source>
        <translation>إعدادات الأنفاق لديها. صفحة «الاتصالات» تذكر المزيد.</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>لا توجد أنفاق</translation>
    </message>
    <message>
        <source>Start an application that makes a VPN tunnel. What it has set up can be seen and changed here.</source>
        <translation>ابدأ تطبيقًا ينشئ نفق VPN. ما أعدّه يمكن رؤيته وتغييره هنا.</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>من ذلك الحين</translation>
    </message>
    <message>
        <source>When it is connected</source>
        <translation>عند اتصاله</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>لم يعد ساريًا</translation>
    </message>
    <message>
        <source>Nothing changes for your traffic.</source>
        <translation>لا يتغير شيء في حركة بياناتك.</translation>
    </message>
    <message>
        <source>Some traffic that {name} carries or stops now will leave this computer beside it.</source>
        <translation>بعض حركة البيانات التي يحملها {name} أو يوقفها الآن سيغادر هذا الحاسوب خارجه.</translation>
    </message>
    <message numerus="yes">
        <source>After Apply you have %Ln seconds to keep this. Without an answer the former settings come back.</source>
        <translation>
            <numerusform>بعد «تطبيق» لديك %Ln ثانية لإبقاء هذا. دون إجابة تعود الإعدادات السابقة.</numerusform>
            <numerusform>بعد «تطبيق» لديك ثانية واحدة لإبقاء هذا. دون إجابة تعود الإعدادات السابقة.</numerusform>
            <numerusform>بعد «تطبيق» لديك ثانيتين لإبقاء هذا. دون إجابة تعود الإعدادات السابقة.</numerusform>
            <numerusform>بعد «تطبيق» لديك %Ln ثوانٍ لإبقاء هذا. دون إجابة تعود الإعدادات السابقة.</numerusform>
            <numerusform>بعد «تطبيق» لديك %Ln ثانية لإبقاء هذا. دون إجابة تعود الإعدادات السابقة.</numerusform>
            <numerusform>بعد «تطبيق» لديك %Ln ثانية لإبقاء هذا. دون إجابة تعود الإعدادات السابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After Apply you can go back for %Ln seconds. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</source>
        <translation>
            <numerusform>بعد «تطبيق» يمكنك الرجوع خلال %Ln ثانية. دون إجابة يبقى هذا: الرجوع التلقائي من شأنه أن يُخرج حركة بيانات خارج النفق.</numerusform>
            <numerusform>بعد «تطبيق» يمكنك الرجوع خلال ثانية واحدة. دون إجابة يبقى هذا: الرجوع التلقائي من شأنه أن يُخرج حركة بيانات خارج النفق.</numerusform>
            <numerusform>بعد «تطبيق» يمكنك الرجوع خلال ثانيتين. دون إجابة يبقى هذا: الرجوع التلقائي من شأنه أن يُخرج حركة بيانات خارج النفق.</numerusform>
            <numerusform>بعد «تطبيق» يمكنك الرجوع خلال %Ln ثوانٍ. دون إجابة يبقى هذا: الرجوع التلقائي من شأنه أن يُخرج حركة بيانات خارج النفق.</numerusform>
            <numerusform>بعد «تطبيق» يمكنك الرجوع خلال %Ln ثانية. دون إجابة يبقى هذا: الرجوع التلقائي من شأنه أن يُخرج حركة بيانات خارج النفق.</numerusform>
            <numerusform>بعد «تطبيق» يمكنك الرجوع خلال %Ln ثانية. دون إجابة يبقى هذا: الرجوع التلقائي من شأنه أن يُخرج حركة بيانات خارج النفق.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tunnel belongs to another person of this computer.</source>
        <translation>هذا النفق لشخص آخر يستخدم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another program answers for you at this computer, so settings cannot be changed here.</source>
        <translation>برنامج آخر يجيب عنك على هذا الحاسوب، ولذلك لا يمكن تغيير الإعدادات هنا.</translation>
    </message>
    <message>
        <source>You are being asked about this tunnel. Answer that first.</source>
        <translation>أنت تُسأل عن هذا النفق. أجب عن ذلك أولًا.</translation>
    </message>
    <message>
        <source>The tunnel is called {session}</source>
        <translation>اسم النفق {session}</translation>
    </message>
    <message>
        <source>The tunnel is called by its interface, {name}</source>
        <translation>يُسمى النفق باسم واجهته {name}</translation>
    </message>
    <message>
        <source>Packets of up to {mtu} bytes go through {name}</source>
        <translation>تمر عبر {name} حزم لا تتجاوز {mtu} بايت</translation>
    </message>
    <message>
        <source>The other end of {name} is {address}</source>
        <translation>الطرف الآخر من {name} هو {address}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic to {subject} goes through {name}</source>
        <translation>حركة البيانات إلى {subject} تمر عبر {name}</translation>
    </message>
    <message>
        <source>{family} traffic is stopped</source>
        <translation>حركة بيانات {family} موقوفة</translation>
    </message>
    <message>
        <source>{subject} around this computer stays reachable outside {name}</source>
        <translation>يبقى الوصول إلى {subject} حول هذا الحاسوب ممكنًا خارج {name}</translation>
    </message>
    <message>
        <source>Names are looked up at the DNS server {subject}</source>
        <translation>يُستعلم عن الأسماء لدى خادم DNS ‏{subject}</translation>
    </message>
    <message>
        <source>Names in {subject} are looked up at the DNS servers of {name}</source>
        <translation>يُستعلم عن الأسماء ضمن {subject} لدى خوادم DNS الخاصة بالنفق {name}</translation>
    </message>
    <message>
        <source>Others in the tunnel reach this computer as {subject}</source>
        <translation>يصل الآخرون في النفق إلى هذا الحاسوب بالعنوان {subject}</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>ما يمر عبر النفق</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>What it would mean if you applied this</source>
        <translation>ماذا يعني لو طبّقت هذا</translation>
    </message>
    <message>
        <source>{text}. Problem: {problem}</source>
        <translation>{text}. المشكلة: {problem}</translation>
    </message>
    <message>
        <source>The VPN service is not running. What you typed is still here.</source>
        <translation>خدمة VPN لا تعمل. ما كتبته لا يزال هنا.</translation>
    </message>
    <message>
        <source>{name} is gone: its application ended or removed it. What you typed is still here to be copied.</source>
        <translation>لم يعد {name} موجودًا: انتهى تطبيقه أو أزاله. ما كتبته لا يزال هنا لتنسخه.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Not applied: {reason}</source>
        <translation>لم يُطبَّق: {reason}</translation>
    </message>
    <message>
        <source>Its application has changed this meanwhile: {fields}. What you typed is still here.</source>
        <translation>غيّر تطبيقه ما يلي في هذه الأثناء: {fields}. ما كتبته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Take the application&apos;s</source>
        <translation>أخذ ما لدى التطبيق</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء تعديلاتي</translation>
    </message>
    <message>
        <source>The former settings are in force again. Undo brings back what you typed.</source>
        <translation>الإعدادات السابقة سارية من جديد. «تراجع» يعيد ما كتبته.</translation>
    </message>
    <message>
        <source>The changed settings are in force, to be tried.</source>
        <translation>الإعدادات المعدَّلة سارية للتجربة.</translation>
    </message>
    <message>
        <source>Nothing yet. Whatever you change is told here first.</source>
        <translation>لا شيء بعد. كل ما تغيّره يُذكر هنا أولًا.</translation>
    </message>
    <message>
        <source>Put right what is marked. Then it is told here.</source>
        <translation>صحّح ما هو معلَّم. وعندها يُذكر هنا.</translation>
    </message>
    <message>
        <source>This cannot be applied: {reason}</source>
        <translation>لا يمكن تطبيق هذا: {reason}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>جارٍ التطبيق…</translation>
    </message>
    <message>
        <source>Traffic will leave the tunnel</source>
        <translation>ستغادر حركة بيانات النفق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows pasted</source>
        <translation>
            <numerusform>لم يُلصق أي صف</numerusform>
            <numerusform>لُصق صف واحد</numerusform>
            <numerusform>لُصق صفان</numerusform>
            <numerusform>لُصقت %Ln صفوف</numerusform>
            <numerusform>لُصق %Ln صفًا</numerusform>
            <numerusform>لُصق %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>لم يكن أي منها موجودًا</numerusform>
            <numerusform>كان واحد منها موجودًا</numerusform>
            <numerusform>كان اثنان منها موجودين</numerusform>
            <numerusform>كان %Ln منها موجودًا</numerusform>
            <numerusform>كان %Ln منها موجودًا</numerusform>
            <numerusform>كان %Ln منها موجودًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not understood</source>
        <translation>
            <numerusform>فُهمت كلها</numerusform>
            <numerusform>لم يُفهم واحد منها</numerusform>
            <numerusform>لم يُفهم اثنان منها</numerusform>
            <numerusform>لم يُفهم %Ln منها</numerusform>
            <numerusform>لم يُفهم %Ln منها</numerusform>
            <numerusform>لم يُفهم %Ln منها</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is too much for this list</source>
        <translation>الباقي أكثر مما تسعه هذه القائمة</translation>
    </message>
    <message>
        <source>Keep these settings?</source>
        <translation>هل تريد إبقاء هذه الإعدادات؟</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message numerus="yes">
        <source>Going back in %Ln seconds</source>
        <translation>
            <numerusform>الرجوع بعد %Ln ثانية</numerusform>
            <numerusform>الرجوع بعد ثانية واحدة</numerusform>
            <numerusform>الرجوع بعد ثانيتين</numerusform>
            <numerusform>الرجوع بعد %Ln ثوانٍ</numerusform>
            <numerusform>الرجوع بعد %Ln ثانية</numerusform>
            <numerusform>الرجوع بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can go back for %Ln seconds</source>
        <translation>
            <numerusform>يمكنك الرجوع خلال %Ln ثانية</numerusform>
            <numerusform>يمكنك الرجوع خلال ثانية واحدة</numerusform>
            <numerusform>يمكنك الرجوع خلال ثانيتين</numerusform>
            <numerusform>يمكنك الرجوع خلال %Ln ثوانٍ</numerusform>
            <numerusform>يمكنك الرجوع خلال %Ln ثانية</numerusform>
            <numerusform>يمكنك الرجوع خلال %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer they stay: going back by itself would let traffic out beside the tunnel.</source>
        <translation>دون إجابة تبقى: الرجوع التلقائي من شأنه أن يُخرج حركة بيانات خارج النفق.</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>اسم الجلسة</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>أكبر حزمة (MTU)</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>عناوين هذا الحاسوب</translation>
    </message>
    <message>
        <source>Addresses of the other end</source>
        <translation>عناوين الطرف الآخر</translation>
    </message>
    <message>
        <source>Networks through the tunnel</source>
        <translation>الشبكات عبر النفق</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>خوادم DNS</translation>
    </message>
    <message>
        <source>Domains of these servers</source>
        <translation>نطاقات هذه الخوادم</translation>
    </message>
    <message>
        <source>Keep the local network reachable</source>
        <translation>إبقاء الوصول إلى الشبكة المحلية ممكنًا</translation>
    </message>
    <message>
        <source>How the tunnel is called in lists and questions.</source>
        <translation>كيف يُسمى النفق في القوائم والأسئلة.</translation>
    </message>
    <message>
        <source>In bytes. 1500 is usual; smaller where large packets get lost.</source>
        <translation>بالبايت. المعتاد 1500؛ وأصغر حيث تضيع الحزم الكبيرة.</translation>
    </message>
    <message>
        <source>With the size of their network, such as 10.0.0.2/24.</source>
        <translation>مع حجم شبكتها، مثل 10.0.0.2/24.</translation>
    </message>
    <message>
        <source>Only where the tunnel leads to a single computer.</source>
        <translation>فقط عندما يؤدي النفق إلى حاسوب واحد.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/8. 0.0.0.0/0 and ::/0 are all traffic.</source>
        <translation>مثل 10.0.0.0/8. ويعني ‎0.0.0.0/0‎ و‎::/0‎ كل حركة البيانات.</translation>
    </message>
    <message>
        <source>Who is asked for names while the tunnel is connected.</source>
        <translation>من يُستعلم لديه عن الأسماء أثناء اتصال النفق.</translation>
    </message>
    <message>
        <source>Names in these domains are asked for at the servers above. Without any, every name is.</source>
        <translation>يُستعلم عن الأسماء ضمن هذه النطاقات لدى الخوادم أعلاه. وإن لم يُذكر أي نطاق فعن كل اسم.</translation>
    </message>
    <message>
        <source>Printers and other devices around you stay reachable beside a tunnel that carries all traffic. So does everybody else there.</source>
        <translation>يبقى الوصول إلى الطابعات والأجهزة الأخرى حولك ممكنًا خارج نفق يحمل كل حركة البيانات. وكذلك كل من هناك.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>إضافة شبكة</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>إضافة نطاق</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>الصف {row}: {problem}</translation>
    </message>
    <message>
        <source>This takes {size} bytes, and {limit} are allowed. Take a shorter name.</source>
        <translation>هذا يشغل {size} بايت، والمسموح {limit}. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>This name holds something that is no text.</source>
        <translation>في هذا الاسم شيء ليس نصًا.</translation>
    </message>
    <message>
        <source>Type a whole number of bytes.</source>
        <translation>اكتب عددًا صحيحًا من البايتات.</translation>
    </message>
    <message>
        <source>This can be {least} to {most} bytes.</source>
        <translation>يمكن أن يكون هذا من {least} إلى {most} بايت.</translation>
    </message>
    <message>
        <source>IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks.</source>
        <translation>يحتاج IPv6 إلى {six} بايت. زد القيمة أو أزل عناوين IPv6 وشبكاته.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.2/24 or fd00::2/64.</source>
        <translation>«{text}» ليس عنوانًا مثل 10.0.0.2/24 أو fd00::2/64.</translation>
    </message>
    <message>
        <source>/0 would claim every address. Give the size of its network.</source>
        <translation>القيمة ‎/0‎ تشمل كل العناوين. اذكر حجم شبكته.</translation>
    </message>
    <message>
        <source>No computer can have the address {text}.</source>
        <translation>لا يمكن لأي حاسوب أن يكون له العنوان {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a network such as 10.0.0.0/8 or fd00::/64.</source>
        <translation>«{text}» ليس شبكة مثل 10.0.0.0/8 أو fd00::/64.</translation>
    </message>
    <message>
        <source>{text} is an address in a network. The network is {more}.</source>
        <translation>{text} عنوان في شبكة. الشبكة هي {more}.</translation>
    </message>
    <message>
        <source>No tunnel can carry {text}.</source>
        <translation>لا يمكن لأي نفق أن يحمل {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as 10.0.0.1 or fd00::1.</source>
        <translation>«{text}» ليس عنوانًا مثل 10.0.0.1 أو fd00::1.</translation>
    </message>
    <message>
        <source>No DNS server of a tunnel can have the address {text}.</source>
        <translation>لا يمكن لأي خادم DNS خاص بنفق أن يكون له العنوان {text}.</translation>
    </message>
    <message>
        <source>“{text}” is not a domain such as corp.example.</source>
        <translation>«{text}» ليس نطاقًا مثل corp.example.</translation>
    </message>
    <message>
        <source>{text} is there already, with another size of its network.</source>
        <translation>{text} موجود من قبل بحجم آخر لشبكته.</translation>
    </message>
    <message>
        <source>{text} is an address of this computer already.</source>
        <translation>{text} عنوان لهذا الحاسوب من قبل.</translation>
    </message>
    <message>
        <source>There can be {more}. Remove some.</source>
        <translation>الحد الأقصى {more}. أزل بعضها.</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Reset the counters of {name}?</source>
        <translation>هل تريد تصفير عدّادات {name}؟</translation>
    </message>
    <message>
        <source>What it sent and received since it connected counts from zero again, for every program. This cannot be undone. Today, this month and the graph stay as they are.</source>
        <translation>ما أرسله واستقبله منذ اتصاله يُعدّ من الصفر من جديد، لكل البرامج. لا يمكن التراجع عن هذا. يبقى «اليوم» و«هذا الشهر» والرسم البياني كما هي.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>تصفير</translation>
    </message>
    <message>
        <source>Clear the traffic history?</source>
        <translation>هل تريد مسح سجل حركة البيانات؟</translation>
    </message>
    <message>
        <source>The graph and the totals of all tunnels are deleted from this computer. This cannot be undone.</source>
        <translation>يُحذف الرسم البياني ومجاميع كل الأنفاق من هذا الحاسوب. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Export the traffic history</source>
        <translation>تصدير سجل حركة البيانات</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول ‎(*.csv)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>تعذّرت كتابة {path}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to {path}</source>
        <translation>
            <numerusform>لم يُكتب أي صف في {path}</numerusform>
            <numerusform>كُتب صف واحد في {path}</numerusform>
            <numerusform>كُتب صفان في {path}</numerusform>
            <numerusform>كُتبت %n صفوف في {path}</numerusform>
            <numerusform>كُتب %n صفًا في {path}</numerusform>
            <numerusform>كُتب %n صف في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from zero again.</source>
        <translation>{name} يعدّ من الصفر من جديد.</translation>
    </message>
    <message>
        <source>The traffic history is empty now.</source>
        <translation>سجل حركة البيانات فارغ الآن.</translation>
    </message>
    <message>
        <source>Nothing passed in this time</source>
        <translation>لم يمر شيء في هذا الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%n other tunnels</source>
        <translation>
            <numerusform>لا أنفاق أخرى</numerusform>
            <numerusform>نفق آخر</numerusform>
            <numerusform>نفقان آخران</numerusform>
            <numerusform>%n أنفاق أخرى</numerusform>
            <numerusform>%n نفقًا آخر</numerusform>
            <numerusform>%n نفق آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{received} / {sent}</source>
        <comment>amounts</comment>
        <translation>{received} / {sent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستقبَل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>All tunnels together</source>
        <translation>كل الأنفاق معًا</translation>
    </message>
    <message>
        <source>Each tunnel by itself</source>
        <translation>كل نفق على حدة</translation>
    </message>
    <message>
        <source>Graph of the traffic, last {length}: {name}</source>
        <translation>رسم بياني لحركة البيانات، آخر {length}: {name}</translation>
    </message>
    <message>
        <source>The arrow keys read the values of a moment.</source>
        <translation>مفاتيح الأسهم تقرأ قيم لحظة معينة.</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>لا توجد حركة بيانات بعد</translation>
    </message>
    <message>
        <source>As soon as a tunnel is connected, what it sends and receives is drawn here. The history stays on this computer, for you alone.</source>
        <translation>حالما يتصل نفق يُرسم هنا ما يرسله ويستقبله. يبقى السجل على هذا الحاسوب، لك وحدك.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الذروة</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>تصفير العدّادات…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>مسح السجل…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Forget what passed until now</source>
        <translation>نسيان ما مر حتى الآن</translation>
    </message>
    <message>
        <source>Write the whole history into a file</source>
        <translation>كتابة السجل كله في ملف</translation>
    </message>
    <message>
        <source>Choose a tunnel in the table first</source>
        <translation>اختر نفقًا في الجدول أولًا</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}، {date}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month as it stands alone, and its year</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>What passed by day or month</source>
        <translation>ما مر حسب اليوم أو الشهر</translation>
    </message>
    <message>
        <source>The newest is first. Above the graph you choose whose traffic it is.</source>
        <translation>الأحدث أولًا. تختار فوق المخطط لمن حركة البيانات.</translation>
    </message>
    <message>
        <source>Whether the graph stands still; what passes is counted all the same</source>
        <translation>هل يتوقف المخطط؛ ويُحسب ما يمر مع ذلك</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Show the last {length}</source>
        <translation>إظهار آخر {length}</translation>
    </message>
    <message>
        <source>Whose traffic</source>
        <translation>حركة بيانات من</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>What each tunnel carried in all</source>
        <translation>ما حمله كل نفق إجمالًا</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>What passed on each day</source>
        <translation>ما مر في كل يوم</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>What passed in each month</source>
        <translation>ما مر في كل شهر</translation>
    </message>
    <message>
        <source>Since connected</source>
        <translation>منذ الاتصال</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>استُقبل {received}، أُرسل {sent}</translation>
    </message>
    <message>
        <source>Totals by tunnel</source>
        <translation>المجاميع حسب النفق</translation>
    </message>
    <message>
        <source>The arrow keys choose the tunnel to reset.</source>
        <translation>تختار مفاتيح الأسهم النفق الذي يُصفّر.</translation>
    </message>
    <message>
        <source>Other tunnels</source>
        <translation>أنفاق أخرى</translation>
    </message>
    <message>
        <source>WireGuard profile</source>
        <translation>ملف WireGuard تعريفي</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} س</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no rate</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Received: {now} now, {peak} at most, {total} in all.</source>
        <translation>المستقبَل: {now} الآن، {peak} كحد أقصى، {total} في المجموع.</translation>
    </message>
    <message>
        <source>Received: {peak} at most, {total} in all.</source>
        <translation>المستقبَل: {peak} كحد أقصى، {total} في المجموع.</translation>
    </message>
    <message>
        <source>Sent: {now} now, {peak} at most, {total} in all.</source>
        <translation>المرسَل: {now} الآن، {peak} كحد أقصى، {total} في المجموع.</translation>
    </message>
    <message>
        <source>Sent: {peak} at most, {total} in all.</source>
        <translation>المرسَل: {peak} كحد أقصى، {total} في المجموع.</translation>
    </message>
    <message>
        <source>{name}: received {received}, sent {sent}</source>
        <translation>{name}: استُقبل {received}، أُرسل {sent}</translation>
    </message>
    <message>
        <source>Received {rate}</source>
        <translation>استُقبل {rate}</translation>
    </message>
    <message>
        <source>Sent {rate}</source>
        <translation>أُرسل {rate}</translation>
    </message>
    <message>
        <source>An average: vpngui did not look at that time.</source>
        <translation>متوسط: لم يراقب vpngui في ذلك الوقت.</translation>
    </message>
    <message>
        <source>{rate} (at most {peak})</source>
        <comment>average and highest rate</comment>
        <translation>{rate} (كحد أقصى {peak})</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>traffic is blocked</source>
        <translation>حركة البيانات محجوبة</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>استُقبل {received}، أُرسل {sent}</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>لا يمكن الوصول إلى ناقل النظام</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>خدمة VPN لا تعمل</translation>
    </message>
    <message>
        <source>vpngui may not answer for you here</source>
        <translation>لا يجوز لـ vpngui أن يجيب عنك هنا</translation>
    </message>
    <message>
        <source>This computer has no packet filter</source>
        <translation>ليس في هذا الحاسوب مرشّح حزم</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Answer the question…</source>
        <translation>الإجابة عن السؤال…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tunnels</comment>
        <translation>
            <numerusform>%Ln أخرى…</numerusform>
            <numerusform>نفق آخر…</numerusform>
            <numerusform>نفقان آخران…</numerusform>
            <numerusform>%Ln أخرى…</numerusform>
            <numerusform>%Ln أخرى…</numerusform>
            <numerusform>%Ln أخرى…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block everything</source>
        <translation>حجب كل شيء</translation>
    </message>
    <message>
        <source>Open vpngui</source>
        <translation>فتح vpngui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
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
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Blocked while disconnected</source>
        <translation>محجوب وهو غير متصل</translation>
    </message>
    <message>
        <source>Asks to connect</source>
        <translation>يطلب الاتصال</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>جارٍ إعادة الاتصال</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>of a VPN server</comment>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Asks to disconnect</source>
        <translation>يطلب الفصل</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>no handshake for {duration}</source>
        <translation>لا مصافحة منذ {duration}</translation>
    </message>
    <message>
        <source>last handshake {duration} ago</source>
        <translation>آخر مصافحة قبل {duration}</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>منذ {duration}</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>لا يمكن الوصول إلى ناقل النظام</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>خدمة VPN لا تعمل</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>لا توجد أنفاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asking</source>
        <translation>
            <numerusform>لا أحد يسأل</numerusform>
            <numerusform>واحد يسأل</numerusform>
            <numerusform>اثنان يسألان</numerusform>
            <numerusform>%Ln تسأل</numerusform>
            <numerusform>%Ln تسأل</numerusform>
            <numerusform>%Ln تسأل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>واحد به خطأ</numerusform>
            <numerusform>اثنان بهما خطأ</numerusform>
            <numerusform>%Ln بها خطأ</numerusform>
            <numerusform>%Ln بها خطأ</numerusform>
            <numerusform>%Ln بها خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>of VPN servers</comment>
        <translation>
            <numerusform>لا أحد دون جواب</numerusform>
            <numerusform>واحد دون جواب</numerusform>
            <numerusform>اثنان دون جواب</numerusform>
            <numerusform>%Ln دون جواب</numerusform>
            <numerusform>%Ln دون جواب</numerusform>
            <numerusform>%Ln دون جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connecting</source>
        <translation>
            <numerusform>لا شيء قيد الاتصال</numerusform>
            <numerusform>واحد قيد الاتصال</numerusform>
            <numerusform>اثنان قيد الاتصال</numerusform>
            <numerusform>%Ln قيد الاتصال</numerusform>
            <numerusform>%Ln قيد الاتصال</numerusform>
            <numerusform>%Ln قيد الاتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>لا شيء متصل</numerusform>
            <numerusform>واحد متصل</numerusform>
            <numerusform>اثنان متصلان</numerusform>
            <numerusform>%Ln متصلة</numerusform>
            <numerusform>%Ln متصلة</numerusform>
            <numerusform>%Ln متصلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnected</source>
        <translation>
            <numerusform>لا شيء غير متصل</numerusform>
            <numerusform>واحد غير متصل</numerusform>
            <numerusform>اثنان غير متصلين</numerusform>
            <numerusform>%Ln غير متصلة</numerusform>
            <numerusform>%Ln غير متصلة</numerusform>
            <numerusform>%Ln غير متصلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>The system bus cannot be reached</source>
        <translation>لا يمكن الوصول إلى ناقل النظام</translation>
    </message>
    <message>
        <source>vpngui talks to its service over it. It tries again by itself; until then it neither sees nor changes anything. What the service allowed or blocked stays so.</source>
        <translation>يتخاطب vpngui مع خدمته عبره. وهو يعيد المحاولة من تلقاء نفسه؛ وحتى ذلك الحين لا يرى شيئًا ولا يغيّر شيئًا. ما سمحت به الخدمة أو حجبته يبقى كذلك.</translation>
    </message>
    <message>
        <source>The VPN service is not running</source>
        <translation>خدمة VPN لا تعمل</translation>
    </message>
    <message>
        <source>Until it runs, no application can make a tunnel. vpngui notices by itself when it does. Start it as an administrator:</source>
        <translation>إلى أن تعمل، لا يمكن لأي تطبيق أن ينشئ نفقًا. يلاحظ vpngui ذلك بنفسه عندما تعمل. ابدأها بصفة مدير النظام:</translation>
    </message>
    <message>
        <source>No tunnels</source>
        <translation>لا توجد أنفاق</translation>
    </message>
    <message>
        <source>Connect a profile, or start an application that makes a VPN tunnel. It is listed here, and nothing goes through it before you allow that.</source>
        <translation>وصّل ملفًا تعريفيًا، أو ابدأ تطبيقًا ينشئ نفق VPN. يُعرض هنا، ولا يمر عبره شيء قبل أن تسمح بذلك.</translation>
    </message>
    <message>
        <source>Waiting for the VPN service</source>
        <translation>في انتظار خدمة VPN</translation>
    </message>
    <message>
        <source>It was asked what there is, and has not answered yet.</source>
        <translation>سُئلت عمّا هو موجود ولم تُجب بعد.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Restart vpngui now?</source>
        <translation>إعادة تشغيل vpngui الآن؟</translation>
    </message>
    <message>
        <source>What you typed and did not apply is lost. Tunnels stay as they are.</source>
        <translation>يضيع ما كتبته ولم تطبّقه. تبقى الأنفاق كما هي.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A question waits for your answer.</source>
        <translation>هناك سؤال ينتظر إجابتك.</translation>
    </message>
    <message>
        <source>Show question</source>
        <translation>إظهار السؤال</translation>
    </message>
    <message>
        <source>vpngui was updated. Until it is restarted, what you have not opened yet may not work.</source>
        <translation>حُدّث vpngui. إلى أن يعاد تشغيله قد لا يعمل ما لم تفتحه بعد.</translation>
    </message>
    <message>
        <source>Applications cannot ask you for permission here, so none can connect: {reason}</source>
        <translation>لا تستطيع التطبيقات أن تطلب إذنك هنا، ولذلك لا يمكن لأي منها الاتصال: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
</TS>
