<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%Ln networks through the tunnel</source>
        <translation>
            <numerusform>%Ln network through the tunnel</numerusform>
            <numerusform>%Ln networks through the tunnel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks outside the tunnel</source>
        <translation>
            <numerusform>%Ln network outside the tunnel</numerusform>
            <numerusform>%Ln networks outside the tunnel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>%Ln packet</numerusform>
            <numerusform>%Ln packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets lost</source>
        <translation>
            <numerusform>%Ln packet lost</numerusform>
            <numerusform>%Ln packets lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%Ln things do not work</source>
        <translation>
            <numerusform>%Ln thing does not work</numerusform>
            <numerusform>%Ln things do not work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything needed works; %Ln things are worth knowing</source>
        <translation>
            <numerusform>Everything needed works; %Ln thing is worth knowing</numerusform>
            <numerusform>Everything needed works; %Ln things are worth knowing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <source>%Ln fields need another look.</source>
        <translation>
            <numerusform>%Ln field needs another look.</numerusform>
            <numerusform>%Ln fields need another look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message numerus="yes">
        <source>Show all %Ln checks</source>
        <translation>
            <numerusform>Show the %Ln check</numerusform>
            <numerusform>Show all %Ln checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%Ln networks were written.</source>
        <translation>
            <numerusform>%Ln network was written.</numerusform>
            <numerusform>%Ln networks were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln networks</source>
        <translation>
            <numerusform>Adding %Ln network</numerusform>
            <numerusform>Adding %Ln networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing all by %Ln networks</source>
        <translation>
            <numerusform>Replacing all by %Ln network</numerusform>
            <numerusform>Replacing all by %Ln networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln networks</source>
        <translation>
            <numerusform>Removing %Ln network</numerusform>
            <numerusform>Removing %Ln networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks less, and the same addresses are in the list.</source>
        <translation>
            <numerusform>%Ln network less, and the same addresses are in the list.</numerusform>
            <numerusform>%Ln networks less, and the same addresses are in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list has %Ln networks at the most.</source>
        <translation>
            <numerusform>A list has %Ln network at the most.</numerusform>
            <numerusform>A list has %Ln networks at the most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also add the %Ln networks of which an address is given</source>
        <translation>
            <numerusform>Also add the %Ln network of which an address is given</numerusform>
            <numerusform>Also add the %Ln networks of which an address is given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks were added.</source>
        <translation>
            <numerusform>%Ln network was added.</numerusform>
            <numerusform>%Ln networks were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>%Ln network</numerusform>
            <numerusform>%Ln networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks are new.</source>
        <translation>
            <numerusform>%Ln network is new.</numerusform>
            <numerusform>%Ln networks are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln line was not understood.</numerusform>
            <numerusform>%Ln lines were not understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say what is there already.</source>
        <translation>
            <numerusform>%Ln line says what is there already.</numerusform>
            <numerusform>%Ln lines say what is there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new networks lie within others.</source>
        <translation>
            <numerusform>%Ln of the new networks lies within another.</numerusform>
            <numerusform>%Ln of the new networks lie within others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are empty or comments.</source>
        <translation>
            <numerusform>%Ln line is empty or a comment.</numerusform>
            <numerusform>%Ln lines are empty or comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within others</source>
        <translation>
            <numerusform>%Ln within another</numerusform>
            <numerusform>%Ln within others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets to others stopped</source>
        <translation>
            <numerusform>%Ln packet to others stopped</numerusform>
            <numerusform>%Ln packets to others stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</source>
        <translation>
            <numerusform>Nothing but the %Ln network of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</numerusform>
            <numerusform>Nothing but the %Ln networks of this list can be reached, by anybody on this computer. Web pages, updates, looking up names and tunnels work only if their servers are in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>%Ln networks go through it.</source>
        <translation>
            <numerusform>%Ln network goes through it.</numerusform>
            <numerusform>%Ln networks go through it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tunnels have changed</source>
        <translation>
            <numerusform>%Ln tunnel has changed</numerusform>
            <numerusform>%Ln tunnels have changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message numerus="yes">
        <source>%Ln times, last on {time}</source>
        <translation>
            <numerusform>%Ln time, last on {time}</numerusform>
            <numerusform>%Ln times, last on {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message numerus="yes">
        <source>every %Ln seconds</source>
        <translation>
            <numerusform>every second</numerusform>
            <numerusform>every %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files held no profile and were set aside in the folder of the profiles: {names}</source>
        <translation>
            <numerusform>%Ln file held no profile and was set aside in the folder of the profiles: {names}</numerusform>
            <numerusform>%Ln files held no profile and were set aside in the folder of the profiles: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles were imported.</source>
        <translation>
            <numerusform>%Ln profile was imported.</numerusform>
            <numerusform>%Ln profiles were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be imported.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln could not be imported.</numerusform>
            <numerusform>%Ln could not be imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message numerus="yes">
        <source>Traffic to %Ln more networks leaves {name}</source>
        <translation>
            <numerusform>Traffic to %Ln more network leaves {name}</numerusform>
            <numerusform>Traffic to %Ln more networks leaves {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %Ln more networks goes through {name}</source>
        <translation>
            <numerusform>Traffic to %Ln more network goes through {name}</numerusform>
            <numerusform>Traffic to %Ln more networks goes through {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tunnels are disconnected</source>
        <translation>
            <numerusform>%Ln more tunnel is disconnected</numerusform>
            <numerusform>%Ln more tunnels are disconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names are looked up at %Ln more DNS servers</source>
        <translation>
            <numerusform>Names are looked up at %Ln more DNS server</numerusform>
            <numerusform>Names are looked up at %Ln more DNS servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And so are the names in %Ln more domains</source>
        <translation>
            <numerusform>And so are the names in %Ln more domain</numerusform>
            <numerusform>And so are the names in %Ln more domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more networks around this computer stay reachable</source>
        <translation>
            <numerusform>%Ln more network around this computer stays reachable</numerusform>
            <numerusform>%Ln more networks around this computer stay reachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more addresses of this computer</source>
        <translation>
            <numerusform>%Ln more address of this computer</numerusform>
            <numerusform>%Ln more addresses of this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without an answer this closes after %Ln seconds, and nothing changes.</source>
        <translation>
            <numerusform>Without an answer this closes after %Ln second, and nothing changes.</numerusform>
            <numerusform>Without an answer this closes after %Ln seconds, and nothing changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>After Apply you have %Ln seconds to keep this. Without an answer the former settings come back.</source>
        <translation>
            <numerusform>After Apply you have %Ln second to keep this. Without an answer the former settings come back.</numerusform>
            <numerusform>After Apply you have %Ln seconds to keep this. Without an answer the former settings come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After Apply you can go back for %Ln seconds. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</source>
        <translation>
            <numerusform>After Apply you can go back for %Ln second. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</numerusform>
            <numerusform>After Apply you can go back for %Ln seconds. Without an answer this stays: going back by itself would let traffic out beside the tunnel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>And %Ln more</numerusform>
            <numerusform>And %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows pasted</source>
        <translation>
            <numerusform>%Ln row pasted</numerusform>
            <numerusform>%Ln rows pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln was there already</numerusform>
            <numerusform>%Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not understood</source>
        <translation>
            <numerusform>%Ln is not understood</numerusform>
            <numerusform>%Ln are not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going back in %Ln seconds</source>
        <translation>
            <numerusform>Going back in %Ln second</numerusform>
            <numerusform>Going back in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can go back for %Ln seconds</source>
        <translation>
            <numerusform>You can go back for %Ln second</numerusform>
            <numerusform>You can go back for %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message numerus="yes">
        <source>%n rows were written to {path}</source>
        <translation>
            <numerusform>%n row was written to {path}</numerusform>
            <numerusform>%n rows were written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tunnels</source>
        <translation>
            <numerusform>%n other tunnel</numerusform>
            <numerusform>%n other tunnels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tunnels</comment>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asking</source>
        <translation>
            <numerusform>%Ln asking</numerusform>
            <numerusform>%Ln asking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>%Ln with an error</numerusform>
            <numerusform>%Ln with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>of VPN servers</comment>
        <translation>
            <numerusform>%Ln without an answer</numerusform>
            <numerusform>%Ln without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connecting</source>
        <translation>
            <numerusform>%Ln connecting</numerusform>
            <numerusform>%Ln connecting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln connected</numerusform>
            <numerusform>%Ln connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnected</source>
        <translation>
            <numerusform>%Ln disconnected</numerusform>
            <numerusform>%Ln disconnected</numerusform>
        </translation>
    </message>
</context>
</TS>
