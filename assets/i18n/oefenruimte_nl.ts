<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl">
<context>
    <name>KeysDialog</name>
    <message numerus="yes">
        <source>%n gevonden</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message numerus="yes">
        <source>%n minuten</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pogingen</source>
        <translation>
            <numerusform>%n poging</numerusform>
            <numerusform>%n pogingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pogingen met {0}</source>
        <translation>
            <numerusform>%n poging met {0}</numerusform>
            <numerusform>%n pogingen met {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pogingen met {0} en anderen</source>
        <translation>
            <numerusform>%n poging met {0} en anderen</numerusform>
            <numerusform>%n pogingen met {0} en anderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n nieuw</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
</context>
</TS>
