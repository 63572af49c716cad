<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AgreementCard</name>
    <message>
        <source>Er is nog niemand om mee te vergelijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jullie kozen allemaal hetzelfde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo keken jullie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} keer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}% van de paren koos hetzelfde.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Antwoord op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal voorbeeld {0} weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liever niet zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom is dit zo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zegt de medewerker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kan het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zwak voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bij {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Een goed voorbeeld en een zwak voorbeeld naast elkaar helpen het meest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak eerst een beurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorbeeld erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorbeelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt van het voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soort voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekst van voorbeeld {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorbeeld erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorbeeld weghalen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Zodra er feedback is, zie je die hier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autocue</name>
    <message>
        <source>Autocue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaselineHero</name>
    <message>
        <source>Begin met je nulmeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je eerste stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liever eerst een oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo weet je waar je nu staat. Per vaardigheid een of twee korte situaties, dan zeg jij het zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleen jij ziet het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in stukjes mag ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongeveer 10 minuten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaselineScreen</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk je groei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is je begin. Kies bij ‘Groei’ een doel, of ga gewoon oefenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst even proberen (mag je overslaan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen goed of fout. Alleen jij ziet dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je nulmeting is klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst wat het best bij je past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies minstens één vaardigheid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nulmeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongeveer tien minuten. Per vaardigheid twee korte situaties, of één als je er veel kiest. Dan zeg je zelf waar je staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw meten waar je staat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheid {0} van {1}. Stoppen mag: je gaat later verder waar je was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf nu is dit je begin op de tekening. Wat je eerder deed, blijft meetellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende vaardigheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar sta je nu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat past nu het best bij jou?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehaviourCard</name>
    <message>
        <source>Begin met ‘Ik’: Ik laat haar uitpraten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin met ‘Je’: Je laat haar uitpraten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedrag {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier klopt nog iets niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier let je op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort, voor de coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer over gedrag {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaatje bij gedrag {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder ‘je’: Laat uitpraten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (staat niet in de lijst)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehaviourTab</name>
    <message>
        <source>Gedrag erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geldt voor de hele oefening. De medewerker kijkt zichzelf hiermee na, de coach ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier let je op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer dan {0} kan niemand tegelijk zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedrag erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedrag verplaatsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedrag weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plaatje van gedrag {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekst van gedrag {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vaardigheid van gedrag {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Kijk anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naast het beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo klonk je</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BesideExample</name>
    <message>
        <source>Jouw poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naast een voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kan het ook. Er is niet één goed antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Alles als lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles als tekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles in beeld (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe opnieuw: {0} (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets om ongedaan te maken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets om opnieuw te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groter (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleiner (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat de deelnemer na deze beurt kiezen hoe het ging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak ongedaan: {0} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe beurt na de gekozen beurt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchCard</name>
    <message>
        <source>Antwoord {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat naar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg: dan blijft er één weg over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal {0} weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik toonde begrip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat de medewerker kiest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} omhoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} omlaag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Je camera gaat aan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je oefent met alleen geluid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Beurten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met de pijltjes loop je door de beurten. Als lijst kan ook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptionsDialog</name>
    <message>
        <source>Alles 0,1 s eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles 0,1 s later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen regel. Voeg er een toe, of maak ze uit de tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de ondertiteling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling in de tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdeel de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>andere regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin van een regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einde hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einde van een regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ondertiteling uit de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ondertiteling verschuiven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel ondertiteling erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel ondertiteling splitsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel ondertiteling weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regels ondertiteling samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speel af of pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speel deze regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekst van de ondertiteling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verschuif alles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptionsRow</name>
    <message>
        <source>Kies bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak uit de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen ondertiteling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling van {0} wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf eerst hieronder wat de inwoner zegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder ondertiteling mist wie slecht hoort het hele gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Bewerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewerk {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn casussen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefen {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTurn</name>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En daarna? Mag leeg blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal de opname weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opname van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreek het in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zei de ander? Zo precies mogelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder opname lees je straks de tekst.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateAsk</name>
    <message>
        <source>Gevraagd op {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je vraag gaat naar {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenbewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuur je vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag om een oefenbewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kan ondertekenen wat je liet zien. Jij laat het zien aan wie je wilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} om een oefenbewijs vragen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ziet dat je erom vraagt. Niemand anders ziet dat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Maak een oefenbewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenbewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraagt {0} erom? Dan onderteken je wat {0} liet zien. Het is geen cijfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} vraagt hierom. Je ondertekent wat je {0} zag doen. Het is geen cijfer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Er wordt niets verstuurd. Jij geeft het bestand aan {0}, en {0} laat het zien aan wie die wil. Wat je ondertekent, kun je niet meer intrekken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst wat je hebt gezien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenbewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenbewijs bewaren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenbewijs voor {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenbewijs {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderteken en bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat heb je {0} zien doen? Alleen dat staat erin, met jullie namen en de oefening.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairDialog</name>
    <message>
        <source>Alleen gelaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeld van je antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar bij mijn notities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit antwoord kunnen we niet afspelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gehaast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gehoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe voelde jij je behandeld?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je bent even {0}. De gedachten zijn bedacht: het programma weet niet wat je zegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst hoe je je voelde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de stoel van de inwoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de stoel van {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serieus genomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waardoor kwam dat? Mag leeg blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat {0} denkt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>jouw doel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckFirst</name>
    <message>
        <source>Er is feedback van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk eerst zelf. Wat je nu aanklikt, staat vast zodra je de feedback opent. Dan kun je het eerlijk naast elkaar leggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees de feedback van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog 1 regel te gaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog {0} regels te gaan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckedCertificate</name>
    <message>
        <source>Dit is echt ondertekend. Het is geen cijfer en geen beoordeling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenbewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Alleen voor jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen voor jou. Niemand anders ziet dit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseRow</name>
    <message>
        <source>Beurt {0} opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk beurt {0} terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet ik niet, ga door</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleRow</name>
    <message>
        <source>Eén lid is niet in deze deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen ijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlaat groep {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlaat groep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziet nu niets van jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziet {0} pogingen van jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziet één poging van jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leden zijn niet in deze deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleWords</name>
    <message>
        <source>Alleen {0} ziet deze poging: verder is er niemand van deze groep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand van deze groep is nu in je deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} en {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kijken los van elkaar. Wat de ander vindt, zien ze daarna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} zien deze poging, en elkaars reacties.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirclesScreen</name>
    <message>
        <source>Blijf in de groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De groep ziet alleen wat jij met de groep deelt. Je kiest dat bij elke poging opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reacties die je kreeg, blijven voor jou staan. Wat jij schreef, blijft bij hen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een groep is met minstens {0}. Er zijn nog te weinig collega&apos;s in je deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep {0} verlaten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervisiegroepen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte. Stel die in bij Instellingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit niet meer in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit nog niet in een groep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw groepen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met een vaste groep collega&apos;s naar elkaars pogingen kijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe groep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugkomen in deze groep kan niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlaat groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat anderen met de groep deelden, kun jij hier niet meer openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat jij met de groep deelde, wordt ingetrokken. Een ander ziet het niet meer zodra de Oefenruimte van die ander weer verbinding heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuwe groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is er. Je collega&apos;s krijgen bericht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} krijgen bericht dat je weg bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} krijgt bericht dat je weg bent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassroomPage</name>
    <message>
        <source>Neem deze beurt op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw horen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd tonen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassroomScreen</name>
    <message>
        <source>De oefening wordt klaargezet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een deelnemer antwoordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar met antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praat er samen over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat ging goed? Wat zou jij anders doen? Er is niets bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie geeft antwoord?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neem deze beurt op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opnieuw horen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tijd tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} praat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>1 poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 poging is opgeruimd: de dagen waren om.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De klok van je pc sprong {0} dagen vooruit, of je was zo lang weg. Klopt de datum nu? Dan zijn de dagen van {1} om. Klopt de datum niet? Laat dan alles staan. We vragen het de volgende keer weer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, ruim {0} op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} opruimen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pogingen zijn opgeruimd: de dagen waren om.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipBench</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipBlock</name>
    <message>
        <source> En nog {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal het fragment weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de ondertiteling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort het fragment in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem het fragment op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem op met je camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervang het fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video of geluid ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragment van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ondertiteling van {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipDialog</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipLine</name>
    <message>
        <source>Pijltjes: één beeld. Met Shift: 1 seconde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipStage</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speel fragment af</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Fragment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipWork</name>
    <message>
        <source>Fragment inkorten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment klaarmaken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid gelijk maken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling lezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragment van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geluid van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inkorten van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ondertiteling van {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachScreen</name>
    <message>
        <source>5 seconden terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wacht niets meer. Mooi werk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je weet nu zeker dat dit {0} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertrouw dit nog niet. Vraag je beheerder om te kijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspelen of stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspelen, sneller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reactie hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soort reactie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende die wacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende in postvak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachTalks</name>
    <message>
        <source>Iemand uit de groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je antwoord gaat naar {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jij</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachTimeline</name>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdlijn met reacties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>Herstelcode: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze oefening staat niet meer op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze vergelijking ziet niemand anders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar mijn pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een keer oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} blijft mijn beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} is je beste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} is mijn beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pogingen openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee pogingen vergelijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kies beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mijn beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wissel geluid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Een beetje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jij praat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langste stilte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet te meten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te weinig geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zag je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We meten nog…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar reactie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn zinnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaats reactie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactie op {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactie op {0} wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort reactie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreek je reactie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teken op het beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ, teken of spreek eerst je reactie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verplaats naar {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tot {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>De test is gestopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De verbinding werkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De verbinding werkt nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De verbinding werkt. Hier is nog geen deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelukt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier is nog geen deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je kunt hier een nieuwe deelruimte maken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gelukt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet getest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop de test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test verbinding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We testen de verbinding…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactChoice</name>
    <message>
        <source>Met wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk eerst de woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (intervisiegroep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (samen ijken)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Bekijk woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk woorden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributeCard</name>
    <message>
        <source>Bekijk wat erin gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draag bij, zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je organisatie wil weten of oefenen helpt. Je mag zonder naam meedoen. Het hoeft niet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributeDialog</name>
    <message>
        <source>Bewaar het bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar je bijdrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijdrage (*.oefenbijdrage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat erin, en verder niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kwartaal blijft het hetzelfde bestand: je telt één keer mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je bijdrage is bewaard. Er is niets verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kwartaal {0} van {1}, en een willekeurig kenmerk. Geen naam, geen dag, geen aantal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie het bestand krijgt, weet wel dat het van jou komt. Kies zelf aan wie je het geeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijdrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sterk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: van {1} naar {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>De kopie die je deelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit ziet {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precies deze kopie gaat mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat {0} zegt, gaat mee als tekst.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>De opname begint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meteen beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tel opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht even</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountStrip</name>
    <message>
        <source>Geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je microfoon werkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We horen je niet. Staat je microfoon aan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder geluid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialFields</name>
    <message>
        <source>(JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(als je dat kreeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(in plaats van de sleutel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountsleutel of SAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geheime sleutel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutel van het serviceaccount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutel-id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdelijk token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueCard</name>
    <message>
        <source>Je spiekbriefje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je spiekbriefje is verborgen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiekbriefje tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiekbriefje verbergen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Begin van regel {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einde van regel {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrentPlace</name>
    <message>
        <source>Andere gegevens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere plek…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelruimte {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop met deze deelruimte…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toegangsgegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de gegevens in die je van je beheerder kreeg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Een dag eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een dag later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Delen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>1 fout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderdelen van de beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over deze beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fouten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>1 regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanhalingstekens: letterlijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begint voordat de regel ervoor klaar is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blad papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citaat in een ballon: samenvatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regel is leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duim: compliment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat door na het einde van het fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hart en handen: begrip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketting: verband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamp: idee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter i: informatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luidspreker: toon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mensen: samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oog: aankijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oor: luisteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papieren vliegtuig: opsturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze: stilte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pijl terug: antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pijlen: herhalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potlood: opschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitsing: keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: grens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopwatch: snel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talen: gewone taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te kort in beeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te lang: hooguit 2 regels van 38 tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te snel om te lezen: meer dan {0} tekens per seconde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekstballon: uitleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee ballonnen: gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrootglas: uitzoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinkje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vlag: afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraagteken: vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luisterend fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorbeeld bij {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} regels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera en geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe een lamp uit of draai iets weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe een raam of deur dicht, of kies een headset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draai naar het raam of doe een lamp aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draai zo dat het licht op je gezicht valt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is veel geluid om je heen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wordt niets bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wordt nu niets opgenomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga iets verder van de microfoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga voor de camera zitten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beeld is zwart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beeld staat stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is een beetje donker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is erg licht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is rustig om je heen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is te donker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het licht is achter je</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het licht is goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je camera doet het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je geluid is goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je geluid is te hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je geluid is te zacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je geluid kraakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ogen zijn op de goede hoogte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit erg dichtbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit goed in beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit hoog in beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit laag in beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit niet in het midden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit ver weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies je camera opnieuw, of maak hem even los.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met een headset hoor je beter, en word je beter gehoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microfoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praat iets harder of schuif dichterbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praat je? Kies dan een andere microfoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schuif iets naar achteren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schuif iets naar links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schuif iets naar rechts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schuif iets naar voren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat je microfoon aan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop de geluidstest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test je geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We horen je niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kijken naar het licht…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We luisteren drie seconden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wachten op je camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We zien je gezicht niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We zien meer gezichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeg eens iets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeg nu iets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet hem zachter of ga verder weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet je camera iets hoger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet je camera iets lager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zit er een klepje voor je camera?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zit je alleen? Draai dan iets weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zit je hoofd in het ovaal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo klink je</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera in het netwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen camera gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standaardmicrofoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testgeluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (niet aangesloten)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (standaard)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeldkwaliteit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera staat uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wordt niets opgenomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoog vraagt meer van je computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je geluid kraakt. Zet je microfoon zachter of ga verder weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw camerabeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mezelf zien bij het oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microfoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiegel mijn beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit is rustiger. Met Z zie je jezelf even wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We horen je niet. Praat je? Kies dan een andere microfoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We horen je niet. Staat je microfoon aan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals in een spiegel. Je opname blijft gewoon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogKeys</name>
    <message>
        <source>Ongedaan gemaakt: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw gedaan: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Controle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importverslag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorForm</name>
    <message>
        <source>Deze wachtzin klopt niet. Probeer het nog eens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je oefenruimte gaat open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je oefenruimte zit op slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met je herstelcode kies je een nieuwe wachtzin voor de oefenruimte van {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe oefenruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul je wachtzin in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin vergeten?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorPanel</name>
    <message>
        <source>Alleen als jij een poging deelt, ziet je coach die ene poging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individueel falen, publiekelijk stralen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je opnames blijven op deze computer en zitten op slot met jouw wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand anders kan ze bekijken: je coach niet, je leidinggevende niet en de gemeente niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefen achter een dichte deur.
Laat zien wat je kunt als jij er klaar voor bent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>1 beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als pakket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gooi dit concept weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar voor iedereen: versie {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog zonder titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trek in voor iedereen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet in mijn bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} beurten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fouten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, geen fouten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Cirkel (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar met tekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pijl (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekening wissen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingLayer</name>
    <message>
        <source>Meer dan {0} tekens passen niet op één beeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep met de muis. Of: pijltjes verplaatsen, Shift met een pijltje maakt groter, Enter plaatst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekenen op het beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verplaats met de pijltjes, Enter plaatst.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duo</name>
    <message>
        <source>Afspelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze beurt is geen antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kunnen we niet afspelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid: poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaats in de beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speel allebei tegelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je hoort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source> · bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · wordt bewaard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als pakket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gooi dit concept weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaarzetten voor iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los eerst {0} op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer met deze oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proefspelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar je oefeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam van de oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fouten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · geen fouten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · los eerst {1} op, dan kun je klaarzetten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Beurten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurten of meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept: alleen voor jou. Niemand anders ziet dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Bewaar als pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De oefening staat in ‘{0}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is de kopie. Het eerste concept is er ook nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak eerst een beurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar je oefeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefening (*.oefenscenario)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefening openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefening zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pijltjes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewerk beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop door de beurten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maak ongedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuwe beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proefspelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versie {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ is weg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>1 fout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoord {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontbreekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragment ontbreekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hierna keuze: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hierna nog niets gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hierna {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog nergens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fouten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Bijdragen (*.oefenbijdrage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect van het oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bijdragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bijdragen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit wat mensen zelf zonder naam inleveren. Over minder dan {0} mensen zie je niets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectDialog</name>
    <message>
        <source>Bewaar als PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar het rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect van het oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het rapport is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minstens {0} mensen droegen bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog te weinig bijdragen ({0} van {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat geen goede bijdrage is, telt niet mee: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect van het oefenen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmployeeShell</name>
    <message>
        <source>Bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPages</name>
    <message>
        <source>Alles bekeken. Mooi werk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelt iemand een poging met jou? Dan zie je die hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets met je gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld met jou tot {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bij Instellingen de map die je met je collega’s deelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies links een poging als je iets wilt teruglezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies links welke poging je wilt bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niets gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postvak openen…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Alleen je antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als het anders loopt: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk dit antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze oefening staat niet meer op deze computer. Je antwoorden zijn er nog wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed bedoeld, en toch werkt het anders. Hoor je het verschil?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het voorbeeld staat er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier gaat het vaak mis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je doel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je eerste en je beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees een voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naast een voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de stoel van de inwoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kan het ook. Er is niet één goed antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo liever niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Nieuw voor jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, nog niet gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}, {2}. Niveau {3}, {4} minuten. {5} {6}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>1 beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld met {0} en {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespannen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huisbezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rustig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitdagend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videobellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woedend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongeveer 1 minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongeveer {0} minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} anderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} beurten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} oefeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pogingen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source> en </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn meer mensen in beeld {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beeld is donker {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het licht is fel {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het licht komt van achter je {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je gezicht is niet in beeld {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je stem klinkt hard op deze opname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je stem klinkt zacht op deze opname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit dicht op de camera {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit hoog in beeld {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit laag in beeld {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit links in beeld {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit rechts in beeld {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je zit ver van de camera {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gewoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in deze poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rustig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackFile</name>
    <message>
        <source>Bewaar feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback bewaren als bestand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackListScreen</name>
    <message>
        <source>Bekijk mijn pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deel een poging als jij er klaar voor bent. Dan kijkt je coach met je mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niets gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je hebt gedeeld, en wat je ervan hoort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Jouw poging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Alle feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback openen…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Duur {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort het fragment in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter {0} weghalen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot {0} minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Fout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke beurt hierna komt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>Regel {0}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Begrepen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk eerst een voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ben je je wachtzin én je herstelcode kwijt? Dan zijn je opnames voorgoed weg. Niemand kan ze dan openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar je herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze naam is al in gebruik. Kies een andere naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit doe je één keer. Het duurt ongeveer 3 minuten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een wachtzin is een lang wachtwoord. Kies vier of meer woorden die niet bij elkaar horen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe heet je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb al een oefenruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb mijn herstelcode veilig bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je coach ziet deze naam pas als je een poging deelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je oefenruimte staat op de computer waar je hem hebt gemaakt. Open Oefenruimte daar. Heb je een nieuwe computer? Vraag je beheerder om deze map over te zetten: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak je eigen oefenruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak mijn oefenruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze computer is nog geen oefenruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul je naam in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin vergeten? Dan kom je met deze code weer binnen. Bewaar hem niet op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We maken je oefenruimte klaar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet hier een vinkje als je de code hebt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <source>Ga ernaartoe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlawNotice</name>
    <message>
        <source>Deze oefening staat niet meer op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je de poging opnieuw doen?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowTab</name>
    <message>
        <source>Antwoord erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoord {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij ‘Weet ik niet, ga door’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De medewerker zegt zelf hoe het ging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer dan {0} antwoorden past niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe beurt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat komt er na deze beurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke beurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoord bij de keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoord erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoord verplaatsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoord weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vraag na {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waar {0} heen gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat er na {0} komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Weet ik niet’</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>De sleutel komt in een bestand op een plek die je zelf kiest, zoals een usb-stick. Bewaar die in een kluis. Zonder dit bestand kun je het beheer later niet verlengen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je wordt de eerste beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies waar de sleutel komt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van de organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisatie maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een naam in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een wachtzin in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin voor de sleutel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FragmentTab</name>
    <message>
        <source>Laatste beeld blijft staan als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luisterend fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opdracht voor de medewerker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stil beeld, gezicht afwachtend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg het luisterende fragment toe bij ‘Over deze oefening’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zegt de inwoner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gewone duur bij {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laatste beeld van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opdracht bij {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekst van {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Een afdeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een doel voor anderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een functie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met een dag erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie is dit doel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in voor welke functie of afdeling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vóór</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar naartoe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar wil je naartoe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom, in gewone woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke functie of afdeling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet erbij</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Haal weg: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsScreen</name>
    <message>
        <source>Bewaar als bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de doelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard. Geef dit bestand aan je collega’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De doelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De doelen staan klaar voor iedereen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze doelen klaarzetten voor iedereen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doel erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doelen (*.oefendoelen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een doel zegt waar iemand naartoe werkt. Hoe ver iemand is, zie jij niet. Dat is van diegene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het doel voor ‘{0}’ is weggehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iedereen in {0} krijgt ze, met jouw naam erbij. Ze komen in plaats van je vorige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte. Stel die in bij Instellingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nog geen doelen gezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaarzetten voor iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer dan {0} kan niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor iedereen, voor een functie of voor een afdeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet er eerst een doel bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doel erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je deelruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoesAlong</name>
    <message>
        <source>1 minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze keren dat je oefende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wordt zichtbaar voor wie je leeromgeving beheert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En {0} keer daarvoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets nieuws om mee te geven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat een schuilnaam bij, niet je eigen naam. Geef je het zelf aan iemand, dan weet die het natuurlijk wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat een schuilnaam bij, niet je eigen naam. Wie je de sleutel gaf, kan toch weten dat jij het bent. Wat verstuurd is, kan het programma niet terughalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je naam niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst wat er meegaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met de tijd erbij, niet alleen de dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met mijn antwoorden uit de zelfcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon precies wat er meegaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat gaat er mee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie dit bestand krijgt, ziet dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een deel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minuten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoesCard</name>
    <message>
        <source>Bekijk nog één keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit ziet {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straks gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrantsCard</name>
    <message>
        <source>De poging is nog niet verstuurd. {0} krijgt hem niet te zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een gewiste poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je deelt nu niets. Delen mag, het hoeft niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging intrekken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straks gedeeld met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met {0}. Intrekken kan niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met {0}. Wordt nog verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trek in: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt ingetrokken zodra de deelruimte bereikbaar is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ziet de poging niet meer zodra Oefenruimte bij {0} weer verbinding heeft. De reacties van {0} blijven voor jou staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, poging {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphScene</name>
    <message>
        <source>Einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Oefen nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefen nog een keer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alle {0} pogingen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthScreen</name>
    <message>
        <source> en </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin met je nulmeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blad voor je leidinggevende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan zie je straks hoe je groeit. Het kost ongeveer tien minuten, ook in stukjes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zie je van jezelf en van je coach. Er zijn geen rapportcijfers of ranglijsten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe eerst je nulmeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe je nulmeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een week niets? Geen probleem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemiddeld {0} minuten. Een week niets? Geen probleem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geoefend per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw groei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerlijnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op het podium: wat je hebt gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overzicht van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met je nulmeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar het oefenen voor is, en wat je leidinggevende kan vragen. Er staat niemand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo ziet het eruit op papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nulmeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nulmeting, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Nu’ komt uit je eigen terugkijken en uit de reacties van {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Nu’ komt uit je eigen terugkijken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Begin met oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je volgende stap · leerlijn {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees de situatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Bekijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen verbinding met de deelruimte. Wat klaarstaat, gaat later vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportingScreen</name>
    <message>
        <source>Bewaard als {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.m4a *.wav *.mp3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertitels (*.vtt *.srt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We bekijken je bestanden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We bewaren je concept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kijken opnieuw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We zetten de oefening in je bibliotheek…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importverslag {0}.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>los op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opnieuw controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende punt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ staat in je bibliotheek.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postvak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon oudere ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} nieuw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxRow</name>
    <message>
        <source>Nieuw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>Aangepast, niet verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen kon tot en met {0}. Je kunt deze poging niet meer openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingetrokken op {0}. Je kunt deze poging niet meer openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingetrokken. Je kunt deze poging niet meer openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>Bewaar als bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uitnodiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uitnodiging als vierkant om te scannen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe mee met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een foto van dit vierkant opent in Oefenruimte net als het bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef dit alleen aan wie je uitnodigt. Je laat die persoon daarna zelf toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies in Oefenruimte: Instellingen, Organisatie, Open uitnodiging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een foto van het vierkant en zet die op je computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol: {0}. Geldig tot en met {1}, voor één persoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te gast tot en met {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk deze woorden met je beheerder: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Geldig tot en met {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>De uitnodiging geldt tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén uitnodiging is voor één persoon, en werkt één keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand uitnodigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak uitnodiging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Geldig tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heet deze map op jouw computer anders? Pas het dan aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je bent te gast tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een map of vul het adres in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meedoen met {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag je beheerder of deze 12 woorden kloppen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag om mee te doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar jullie delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woorden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepCode</name>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard als bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze plek is op dezelfde schijf als je opnames. Gaat de schijf stuk, dan is je code ook weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekopieerd. Plak hem binnen 1 minuut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is dit wel een usb-stick?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies je usb-stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de printer gestuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan op usb-stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch hier bewaren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepDays</name>
    <message>
        <source>1 poging is ouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat geldt nu ook voor jou.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die gaan weg als je Oefenruimte weer opent. Bewaar eerst wat je wilt houden, bij Mijn pogingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die gaat weg als je Oefenruimte weer opent. Wil je hem houden? Bewaar hem bij Mijn pogingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je beste poging en wat je hebt gedeeld blijven staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je organisatie bewaart privé-pogingen hoogstens {0} dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nooit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis opnames na</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pogingen zijn ouder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Je notitie is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Toetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toetsen. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Toets {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>De sleutel blijft in het bestand. Haal de usb-stick daarna weer weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de wachtzin in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin van de sleutel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>Alle pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen jij ziet hoeveel je oefent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komen je pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je eerste poging hoeft niet goed te zijn. Niemand kijkt mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je laatste pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelCards</name>
    <message>
        <source>Wat past nu het best bij jou? {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te zacht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>1 oefening kunnen we niet lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk waarom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze oefening kunnen we niet lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze oefeningen kunnen we niet lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen casus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen oefeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importeren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets gevonden voor ‘{0}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefeningen ophalen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer een ander woord, of haal een filter weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer een ander woord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag je trainer om een oefening, of importeer er zelf een.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag je trainer om hulp. De andere oefeningen werken gewoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} oefeningen kunnen we niet lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} van {1} gevonden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Meer dan {0} lezen mensen niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} van {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Even kijken wie hier oefent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>1 minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als je even niets doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga op slot na</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je herstelcode blijft hetzelfde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nooit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzig je wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzig wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minuten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoudnessRow</name>
    <message>
        <source>Harder dan de rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak gelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zachter dan de rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakingScreen</name>
    <message>
        <source>Bewaar als pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard als {0}. Dit bestand is niet op slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importeren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw oefeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak je eerste oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met een fragment van je telefoon en de tekst erbij ben je in tien minuten klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog zonder titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefening (*.oefenscenario)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheden en kernwaarden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat jij maakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gooi weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuwe oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ is weggegooid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ staat in je bibliotheek.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>Antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuur naar {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkTalk</name>
    <message>
        <source>Alleen jij ziet dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedank {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgelost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer vanaf hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuur naar {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet opgelost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit geldt zodra het programma van de ander de ledenlijst leest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak beheerder, met de sleutel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen van {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoCard</name>
    <message>
        <source>Geen goed of fout. Alleen jij ziet je antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag van de week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyTakesScreen</name>
    <message>
        <source>Hier komen je pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je eerste poging hoeft niet goed te zijn. Niemand kijkt mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies je eerste oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pogingen ophalen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCircleDialog</name>
    <message>
        <source>Geef de groep eerst een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ieder kijkt apart naar een voorbeeld. Daarna zien jullie waar je verschilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jullie zien elkaars pogingen en elkaars reacties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies hoogstens {0} collega&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies minstens {0} collega&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies {0} tot {1} collega&apos;s: dan zijn jullie met {2} tot {3}. Nu: {4}, met jou erbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later komt er niemand bij. Zo weet iedereen vanaf het begin wie er meekijkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van de groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen ijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarvoor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat iemand met de groep deelt, is voor iedereen in de groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doen mee?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>De twee wachtzinnen zijn niet gelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies nog minstens 1 woord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies nog minstens {0} woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies vier of meer woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphraseForm</name>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>1 compliment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog 1 keer nieuwe feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog {0} keer nieuwe feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} complimenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} heeft gekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · poging {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoCoachDialog</name>
    <message>
        <source>Je hebt nog geen coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ziet je coach hier zodra die ook meedoet met jullie deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies daarna bij Instellingen de deelruimte van jou en je coach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag je leidinggevende wie je coach is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoNewsCard</name>
    <message>
        <source>Bekijk je feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen mag, het hoeft niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen nieuwe feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen feedback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotLoaded</name>
    <message>
        <source>Probeer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Wijzig notitie {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis notitie {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Mijn notities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notitie bij {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zie je iets dat je wilt onthouden? Druk op N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zie je iets dat je wilt onthouden? Maak een notitie.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Feedback binnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe poging om te bekijken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedRoom</name>
    <message>
        <source>Er is nu iets bezig. Probeer het straks nog eens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>Beheer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de sleutel op een usb-stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ledenlijst is ouder dan 30 dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ledenlijst is verlopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hoort nog niet bij een organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je vraag is verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je vraag is verstuurd. Wacht tot je beheerder je toelaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies je uitnodiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kreeg je een uitnodiging van je beheerder? Open die dan hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misschien is er iemand weg. Vraag je beheerder om de lijst te verlengen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open uitnodiging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisatie maken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutel (*.oefensleutel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitnodiging of foto ervan (*.oefenuitnodiging *.png *.jpg *.jpeg *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag je beheerder om een nieuwe ledenlijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woorden: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationScreen</name>
    <message>
        <source>Beheer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beheer van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bel {0} en vergelijk de woorden: {1}. Alleen als ze gelijk zijn, is het {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de uitnodiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collega&apos;s kunnen daarna niets nieuws meer delen met {0}. Wat al gedeeld is, kan {0} nog openen tot de laatste dag of tot het wordt ingetrokken. Een kopie die {0} al heeft, kan niemand terughalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ledenlijst is verlengd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regels zijn bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De rollen van {0} zijn bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uitnodiging is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze ledenlijst geldt tot en met {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een beheerder kan geen enkele poging openen. Je ziet alleen wie meedoet en met welke rol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog {0}. Zoek op naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ieder lid ziet deze lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je mag ondertekenen tot en met {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat toe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lidmaatschap van {0} stoppen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand gevonden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand vraagt iets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodig iemand uit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels en beheer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop lidmaatschap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop lidmaatschap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitnodiging (*.oefenuitnodiging)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verleng beheer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verleng de ledenlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraagt om mee te doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie meedoet in jullie organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woorden zijn gelijk, laat toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woorden: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek op naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uitnodiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} doet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is geen lid meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is niet toegelaten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} toelaten?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source> en </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blad voor je leidinggevende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel ik heb geoefend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst wat erin moet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een overzicht voor het gesprek met je leidinggevende. Jij kiest wat erin staat en geeft het zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn vaardigheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reacties van anderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reacties van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor je gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat ik ermee deed in het echt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCaseScreen</name>
    <message>
        <source>Bewaar en oefen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen casus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In vijf minuten: iets wat jij meemaakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je casus wordt klaargezet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag leeg blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noem het kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf eerst op wat de ander zei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf eerst op wat er gebeurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat gebeurde er?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zei de ander?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeg het zoals de ander het zei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opname weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat de ander zei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat er gebeurde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceBand</name>
    <message>
        <source>Tempo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Bewaar als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren als bestand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijde {0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wordt niets verstuurd. Jij geeft het zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het overzicht wordt nog gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overzicht maken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Deze wachtzin klopt niet. Probeer het nog eens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je wachtzin is gewijzigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je wachtzin van nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul je wachtzin in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzig wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>Kan ik al</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgeslagen: dit kun je al</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} van {1} stappen geoefend of overgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Leerlijn {0}: alle {1} stappen geoefend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerlijn {0}: stap {1} van {2}, {3}. {4} geoefend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathsScreen</name>
    <message>
        <source>Alle leerlijnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe de proef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe deze oefening één keer. Kijk terug en vul de lijst in. Overal ‘Ja’? Dan mag je deze stap overslaan. Niemand anders ziet het.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleine stappen die op elkaar bouwen. Wat je al kunt, mag je overslaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun je dit al?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerlijnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>Kies wat je wilt doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wil je doen?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseView</name>
    <message>
        <source>Adem rustig uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adem rustig uit en kijk in de camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Druk op Z om jezelf te zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even wachten op je camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even wachten op je microfoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je antwoord wordt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je camera gaat aan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je camera staat aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je camera staat klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je microfoon gaat aan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je microfoon staat klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies Toon mezelf om jezelf te zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem rustig de tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog {0} seconden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opname begint zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} praat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wacht op je antwoord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhrasePicker</name>
    <message>
        <source>Geen zin gevonden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nog geen eigen zinnen. Maak ze bij “Zinnen beheren”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn zinnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinnen beheren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek een zin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseRow</name>
    <message>
        <source>Elke reactie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal ‘{0}’ weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuwe zin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhrasesScreen</name>
    <message>
        <source>De lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zin is weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die je vaak gebruikt. Je kiest ze met Ctrl+1 tot 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer dan {0} kan niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn zinnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen zinnen. Bijvoorbeeld: ‘Mooi hoe je even wacht na je vraag.’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een zin, of haal hem weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zin erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zin erbij</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plaatje…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies je er geen? Dan nemen we een beeld van het eerste fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaatje ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaatje in de bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plaatje van de oefening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Een map, of een adres met s3://, az:// of gs:// van je beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de map van de deelruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een map of vul het adres in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of adres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meedoen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe deelruimte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainFile</name>
    <message>
        <source>Bewaard als {0}. Dit bestand is niet op slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand is niet op slot. Wie erbij kan, kan ernaar kijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plek…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je dat bestand vervangen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is er al</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Haal {0} uit je plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies zelf wat je wilt oefenen, en in welke volgorde. Dit komt vóór de leerlijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefen: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet {0} hoger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet {0} lager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>5 seconden terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconden vooruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid staat uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PodiumCard</name>
    <message>
        <source>1 compliment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk feedback: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een gewiste poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekeken, zonder reacties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrekken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen reacties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straks gedeeld met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} complimenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} vragen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioCard</name>
    <message>
        <source>Complimenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regel gaat uit je portfolio en komt niet terug. Je poging blijft zoals hij is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regel weghalen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen complimenten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je hebt gedeeld en de complimenten die je kreeg. Dit blijft staan als een poging vanzelf wordt gewist. Wis je een poging zelf, dan gaat het mee weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, met {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeKeys</name>
    <message>
        <source>antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt {0} opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ga door waar je was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jezelf zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meteen beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ondertiteling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opnieuw horen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spiekbriefje verbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop opname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop voor nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stoppen zonder bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug naar fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wacht even</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt {0} is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt {0} is weg. Je begint deze beurt opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De drie minuten zijn om. Je antwoord wordt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opname loopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga door met oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het tellen staat stil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je bent bij beurt {0}. Wat je nu hebt opgenomen, wordt gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je oefening wordt klaargezet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ziet jezelf niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ziet jezelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog weinig ruimte. Je kunt nog ongeveer {0} minuten opnemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REC - {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiekbriefje getoond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiekbriefje verborgen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop en wis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen met deze poging?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je opnam, is bewaard. Alleen voor jou.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · één beurt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PractisingCard</name>
    <message>
        <source>Alleen jij ziet of je het haalt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen tussen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles over je groei is vergeten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles over je groei vergeten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doel per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen doel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinner mij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe snel een vaardigheid terugkomt die je een tijd niet oefende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoogstens één bericht per dag, zonder inhoud, als Oefenruimte open is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Houd het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je nulmeting, doelen, minuten en antwoorden gaan weg. Je pogingen blijven. Terughalen kan niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn afdeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn functie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet na</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nulmeting, doelen, minuten en antwoorden. Alleen op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opfrissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rustig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeet alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeet mijn groei…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar ik sta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo zie je de doelen die voor jou gelden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minuten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Wie ben je?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Dit is een voorbeeld. Kies Vergrendelen om terug te gaan. Dan wordt het gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het voorbeeld wordt gemaakt. Dat duurt even…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je oefenruimte wordt klaargezet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Je camera en microfoon blijven uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opdracht bij deze beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw horen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proefspelen: er wordt niets bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet ik niet, ga door</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPlayer</name>
    <message>
        <source>Hier ontbreekt nog een fragment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>De inwoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is het einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is het einde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wordt niets bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het fragment is klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het fragment speelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier antwoordt de deelnemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier antwoordt de deelnemer. Enter gaat verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier stopt het gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies hoe het verder gaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na {0} is nog niet gekozen wat er komt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefening zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proefspelen: er wordt niets bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla antwoord over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder spelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo loopt het gesprek af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opnieuw horen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug naar deze beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} praat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wacht op een antwoord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishDesk</name>
    <message>
        <source>Iedereen in {0} kan deze oefening dan doen. Wie bij de map van de deelruimte kan, kan de fragmenten bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte. Stel die in bij Instellingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaarzetten voor iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand kan er dan nog aan beginnen. Wie al oefende, houdt zijn eigen pogingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kijken of er een deelruimte is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je deelruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ intrekken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ is ingetrokken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ klaarzetten voor iedereen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ staat klaar voor iedereen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Vraag: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>een beetje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heel goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReactionRow</name>
    <message>
        <source>Nu in beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactie op {0} verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactie op {0} wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aangepast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReactionWords</name>
    <message>
        <source>1 reactie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een beetje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesproken reactie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen reacties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekening op het beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} op {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reacties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, van {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Bekijk het filmpje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst even lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee minuten. Daarna oefen je op je eigen manier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom is dit belangrijk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo doe je het</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedGoals</name>
    <message>
        <source>Deze doelen, of nieuwere van deze trainer, had je al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doelen van je trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar Groei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van jezelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar jij staat, ziet alleen jij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ze tellen vanaf nu mee op je pagina Groei. Kies je zelf een doel, dan telt dat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opname loopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wordt nu niets opgenomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruik deze opname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grootte van de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je camera of microfoon is nog niet klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk hem terug. Wat je niet gebruikt, wordt gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microfoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opname bewaren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opname gestart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opname gestopt. Kijk hem terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop opname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo van de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebruik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opname voor {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opnemen, stoppen, afspelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tempo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Beurt opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foutje? Geeft niets.
Je kunt dit zo vaak overdoen als je wilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je antwoord wordt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop opname</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message>
        <source>Geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meestal {0} tot {1} seconden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog {0} seconden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder geluid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>7 groepjes van 4 tekens. Streepjes hoeven niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze code is niet compleet. Het zijn 7 groepjes van 4 tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze herstelcode hoort niet bij deze oefenruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zit een tikfout in de code. Kijk nog eens goed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In groepje {0} staat een teken dat niet kan. Er is geen 0, O, 1 of I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je oefenruimte gaat open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open met nieuwe wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul je herstelcode in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReelDialog</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeld van je poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kunnen we niet afspelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef een latere poging een ster, of kies ‘Ja’ bij dit gedrag. Dan staan ze hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je eerste en je beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na elkaar, per gedrag. Alleen jij ziet dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}, en dan poging {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}: je beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}: je eerste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speel na elkaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefreshCard</name>
    <message>
        <source>1 dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles is nog fris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even opfrissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt {0} {1} niet geoefend. Eén korte oefening houdt het fris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start korte oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Schrijf eerst iets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Hele verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst oplossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn geen fouten. Je kunt de oefening gebruiken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen beurten gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed: 1 onderdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed: {0} onderdelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier kunnen we geen oefening van maken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importverslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk hier even naar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaarzetten kan pas als er geen fouten meer zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog zonder titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon wat goed is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg wat goed is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet in mijn bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fout, eerst oplossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fouten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fouten, eerst oplossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onderdeel is goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onderdelen zijn goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punt om op te letten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punten om op te letten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} beurten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} keuzes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestView</name>
    <message>
        <source>Adem langzaam uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adem rustig in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adem rustig in. En langzaam weer uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wordt nu niets opgenomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga door waar je was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je antwoord van deze beurt is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop voor nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je eerder opnam, blijft staan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Beeld van je poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ben je tevreden over poging {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze oefening staat niet meer op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld tot en met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar om te delen? Dat mag, het hoeft niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notitie op {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straks {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>5 seconden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar mijn pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kan het ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo liever niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vergelijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wis poging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTimeline</name>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdlijn van je poging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Beheerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen duurt hoogstens {0} dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn geen regels over hoe lang iets blijft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen lid meer sinds {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medewerker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privé-pogingen blijven hoogstens {0} dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te gast tot en met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Een rol zegt wat iemand in het programma doet. Niemand kan daardoor een poging openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is te gast, tot een dag die je kiest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst een rol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te gast tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n nieuw</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begeleiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medewerker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn zinnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postvak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RubricCard</name>
    <message>
        <source>1 nog niet · 2 een beetje · 3 goed · 4 heel goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zie je?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ruimte</name>
    <message>
        <source>Alleen voor jou. Niemand anders ziet dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Bewaar regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna gaan ze vanzelf weg. De beste poging en wat is gedeeld of bewaard, blijft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen duurt hoogstens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een regel maakt iets korter. Je ziet daardoor niets van wat iemand oefent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geldt voor wat iemand vanaf nu deelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privé-pogingen blijven hoogstens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels voor iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ze gelden bij ieder lid zodra het programma de ledenlijst leest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedStrip</name>
    <message>
        <source>Beurt {0} is bewaard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioForm</name>
    <message>
        <source>Bijvoorbeeld: mevrouw Verhoeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit mag je gebruiken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doel van het gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feit erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier gaat het vaak mis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In één zin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is te zien terwijl de medewerker antwoordt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licentie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luisterend fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met dank aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over deze oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat op de kaart in de bibliotheek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheid erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valkuil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valkuil erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie is de inwoner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie speelde of schreef mee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licentie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Alles tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kortst eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw voor jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past bij jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgorde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek op onderwerp of vaardigheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfCheckCard</name>
    <message>
        <source>Een beetje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt de feedback op deze poging gelezen. Wat je zelf vond, blijft zoals het was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zie je jezelf doen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo ziet {0} het zelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendArea</name>
    <message>
        <source>Plaats eerst een reactie of kies een cijfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuur aangepaste feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuur feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuur feedback naar {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuurd · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag om een nieuwe poging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendQuestions</name>
    <message>
        <source>Compliment toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen compliment bij. Je mag het ook zo sturen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je bent nog bezig met een reactie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaats en stuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuur zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuur zonder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je ook noemen wat goed ging?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ is nog niet geplaatst. Wil je die ook sturen?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpStore</name>
    <message>
        <source>Adres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er gaat nog niets weg. Versturen doe je daarna zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geheime sleutel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het begint met https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je leeromgeving instellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutelnaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de naam van de sleutel in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de sleutel in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het adres in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Alles wordt meteen bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera en microfoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw ritme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leergegevens (xAPI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lezen en kijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy en bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat deel ik nu?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>(hoeft niet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen {0} kan deze poging openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De anderen zien je poging niet meer zodra hun Oefenruimte weer verbinding heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deel poging {0} met {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen is niet gelukt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even stoppen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrekken kan altijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je bericht aan {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je deelt deze poging al met {0}, tot en met {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je poging is nog alleen voor jou. Probeer het later opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie maken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na {0} stopt het delen vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} delen met je coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} heeft een andere sleutel. Vergelijk eerst de nieuwe woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is geen lid meer van je organisatie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is hier te gast tot en met {1}. Kies een eerdere dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} procent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ziet je poging niet meer zodra de Oefenruimte van {0} weer verbinding heeft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareFlow</name>
    <message>
        <source>Gedeeld met {0} tot en met {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} krijgt je poging zodra de deelruimte bereikbaar is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareHeader</name>
    <message>
        <source>Gedeeld met intervisiegroep {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld met jou tot {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet vergeleken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet vergeleken. Vergelijk de woorden van {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen ijken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedeeld op {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Deze reactie is van een ander.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Druk op M bij een moment, of typ meteen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback versturen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback verstuurd naar {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een einde na het begin, in hetzelfde antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaats of wis eerst de reactie waar je mee bezig bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactie geplaatst op {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactie verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Beeld en geluid van deze poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De anderen in {0} zien de poging niet meer zodra hun Oefenruimte verbinding heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam van je groep en wie erin zitten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De oefening en de datum van vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wordt ingetrokken zodra je verbinding hebt met de deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beeld van deze poging, zonder geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het geluid van deze poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel pogingen je deed en hoe lang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je antwoorden bij ‘Wat zie je jezelf doen?’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je doet niet meer mee met die deelruimte. Intrekken kan niet meer: {0} kan kijken tot en met {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je naam en je bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je {0} andere pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je {0} notities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet verstuurd. Dat gebeurt zodra je verbinding hebt met de deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} en {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straks gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer je deze poging opnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat ziet {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt ingetrokken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedeeld op {0}, daarna ingetrokken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedeeld op {0}, tot {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedeeld van {0} tot en met {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} heeft niet gereageerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} heeft nog niet gereageerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kan deze poging niet meer openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kijkt graag naar een nieuwe poging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} van {1} collega&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ziet de poging niet meer zodra de Oefenruimte van {0} weer verbinding heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · aangepast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Bekijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk wat je deelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees de feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedFilm</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit antwoord kunnen we niet afspelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier praat de inwoner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inwoner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Blijf meedoen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De woorden horen gelijk te zijn. Vraag je beheerder om te kijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deel nog niets met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een deelruimte is een plek die je samen met je coach gebruikt. Vraag welke plek dat is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervisiegroepen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je doet mee met de deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je doet mee met {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je doet niet meer mee met de deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je toegangsgegevens zijn opgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je weet nu zeker dat dit {0} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je woorden zijn gekopieerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst een deelruimte. Dan zie je hier je coach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer jouw woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar een andere deelruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niemand. Vraag je coach om ook mee te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen met deze deelruimte?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat nog niet verstuurd is, gaat weg. Wat je al deelde, kun je niet meer intrekken: dat stopt na de laatste dag. Wat met jou is gedeeld, kun je niet meer openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie is hier nog meer?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>Bewaar de feedback als bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen intrekken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shuttle</name>
    <message>
        <source>Begin van de lus: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een einde na het begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lus uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lus van {0} tot {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snelheid {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Inwoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naast elkaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Je bent hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SituationCards</name>
    <message>
        <source>Gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier is nog geen oefening voor. Denk aan een gesprek van de laatste tijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer het, 1 minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situatie {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SituationScreen</name>
    <message>
        <source>Begin met oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst even lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerlijn {0} · stap {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met een groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situatie openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We vinden geen luidspreker op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin met oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug naar de bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test je geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorproefje</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillChart</name>
    <message>
        <source>Vaardigheden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillDialog</name>
    <message>
        <source>Alleen jij ziet dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwste zes van de laatste vier maanden. Je coach telt dubbel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier is nog niets over gezien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw doel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw doel voor {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies je zelf een doel, dan telt dat voor jou.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk een poging terug en vul in wat je jezelf ziet doen. Dan zie je het hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van je {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar ‘nu’ vandaan komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>korte proef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nulmeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zelf teruggekeken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillRow</name>
    <message>
        <source>Haal {0} weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernwaarde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: waar dit vandaan komt, en je doel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zie of hoor je dan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet {0} hoger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet {0} lager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doel gehaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuwe vaardigheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, nog open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillsScreen</name>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daar kies je uit als je een oefening maakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst staat klaar voor iedereen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze lijst klaarzetten voor iedereen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze naam staat er al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is de lijst die iedereen al heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vaardigheid kun je oefenen. Een kernwaarde is waar jullie gemeente voor staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef eerst elke vaardigheid een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iedereen in {0} krijgt deze vaardigheden en kernwaarden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte. Stel die in bij Instellingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaarzetten voor iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer dan {0} kan niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheden en kernwaarden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaardigheid erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je deelruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maak ongedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vaardigheid erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ is weggehaald.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallPicture</name>
    <message>
        <source>De laatste beelden van het fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wordt nu niets opgenomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon mezelf (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg mezelf (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} zei net:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Alleen jij ziet deze cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De langste duurt {0}. Die zie je gestippeld op de tijdlijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen goed of fout. Kijk wat past bij dit gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jij praat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiltes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te weinig geluid om te meten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We konden deze poging niet meten. Terugkijken kan gewoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We meten je stem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo klonk je</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Bezig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenDialog</name>
    <message>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je gesproken reactie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreek opnieuw in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jij, voor de camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat je microfoon aan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon mezelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg mezelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We horen je niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StayButton</name>
    <message>
        <source>Kies wat je wilt: bewaren of verlengen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StayWords</name>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat morgen weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat over {0} dagen weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat straks weg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaysCard</name>
    <message>
        <source>Deel die antwoorden toch mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit blijft van jou</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Stap {0} van {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit mag je gebruiken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier kijk je straks zelf op terug. Er komt geen cijfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier let je op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe fel is het gesprek?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je neemt jezelf op. Zo vaak je wilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw doel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk en luister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas als jij wilt, deel je één poging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo gaat het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} praat tegen jou.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>1 teken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijna: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sterk: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te kort: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tekens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} woorden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrokeWords</name>
    <message>
        <source>Cirkel {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getekend: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pijl {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bovenaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in het midden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linksboven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linksonder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar beneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar boven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar linksboven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar linksonder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar rechts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar rechtsboven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar rechtsonder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onderaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rechts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rechtsboven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rechtsonder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeEraser</name>
    <message>
        <source> en </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze poging is gedeeld met {0}. Het delen wordt eerst ingetrokken. Reacties op deze poging gaan ook weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} wissen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trek in en wis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeExporter</name>
    <message>
        <source>Bewaar als mp4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} bewaren als bestand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} poging {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeMenu</name>
    <message>
        <source>Bewaar als mp4…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal de ster weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies als je beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefen alleen beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trek delen in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis poging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakePicker</name>
    <message>
        <source>Mijn beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke poging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <source>Je beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeSources</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit antwoord kunnen we niet afspelen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeStays</name>
    <message>
        <source>Bewaar poging {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} blijft 30 dagen langer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging {0} gaat weer vanzelf weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verleng {0} dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlengen kan niet: je organisatie bewaart niet langer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <source>Je pogingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies twee pogingen om te vergelijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer met {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk poging {0} en {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeTile</name>
    <message>
        <source>Deze zie je nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal de ster weg bij {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je beste poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies {0} als je beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>Je antwoord gaat naar {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} krijgt je bedankje.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasteStage</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop het voorproefje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorproefje {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Kijk en luister alvast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>{0} van {1} tekens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Tekst verborgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst zichtbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Tekst groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo groot wordt je tekst.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Dank je wel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Tijd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Pijltjes: 5 seconden. Met Shift: 1 seconde. Met Ctrl: naar het volgende punt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inwoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lus van {0} tot {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TipsTab</name>
    <message>
        <source>Enter: volgende regel. Alt+↑ en Alt+↓: verplaats. Backspace in een lege regel: haal weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leest de medewerker vooraf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiekbriefje bij deze beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat naast het beeld tijdens het antwoorden. Houd het kort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tips bij de hele oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plaatje op het spiekbriefje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel op het spiekbriefje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel van het spiekbriefje weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel verplaatsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekst op het spiekbriefje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekst van een tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip verplaatsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip weghalen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Naam van de oefening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Zet terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} kan met Control Z.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>1 poging gaat morgen weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 poging gaat over {0} dagen weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 poging gaat straks weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar wat je wilt houden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen oefeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedemiddag, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedemorgen, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedenavond, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je gaat verder waar je was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je nulmeting is nog niet klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag je trainer om een oefening, of importeer er zelf een.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pogingen gaan binnen {1} dagen weg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Alleen jij leest dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén zin is genoeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het echt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat deed je er deze week mee?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrimDialog</name>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin op {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einde hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einde op {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er blijft {0} over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets ingekort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment inkorten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speel dit deel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk deel blijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speel af of pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>één beeld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Triptych</name>
    <message>
        <source>5 seconden terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconden vooruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze beurt is geen antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze beurt is geen voorbeeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit fragment staat niet op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kunnen we niet afspelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inwoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaats in de beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo liever niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspelen of stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ander voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kies beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wissel geluid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriptychChoices</name>
    <message>
        <source>Beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid inwoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid poging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je hoort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo liever niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriptychPane</name>
    <message>
        <source>Aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk wat er is bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De computer heeft bijna geen ruimte meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De computer heeft geen ruimte meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De computer kon het niet bijhouden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eerste {0} is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map voor je opnames is weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opname is gestopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf geeft een fout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf is te traag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga toch door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het opnemen lukte niet verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je camera en je microfoon werken niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je camera is weg. Sluit hem weer aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je microfoon is weg. Sluit hem weer aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of ze zijn aangesloten. Sluit andere programma’s, zoals een vergadering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruim op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van deze beurt is niets bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je het antwoord opnieuw geven?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder geluid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>Door de organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen lid meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet vergeleken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutel veranderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelf vergeleken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryAgainCard</name>
    <message>
        <source>Deze oefening staat niet meer op je computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die poging ziet {0} niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meteen proberen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een keer oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefen met de tip van {0}. Die poging ziet {0} niet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnActions</name>
    <message>
        <source>Een keuze heeft hooguit {0} antwoorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst een beurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keuze na {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuwe beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verbinding vanaf {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} terugzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weghalen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnBar</name>
    <message>
        <source>Beurt {0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnHead</name>
    <message>
        <source>Dupliceer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal deze beurt weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak dit de eerste beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer over deze beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van deze beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over deze oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzig de naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} als eerste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dupliceren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weghalen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Beurten als lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij ‘{0}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet verbonden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Gekozen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luister nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opname loopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>2 weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe lang?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je organisatie laat delen toe tot en met {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoCanvas</name>
    <message>
        <source>De opname loopt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewingCard</name>
    <message>
        <source>Aanloop naar een reactie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen “Feedback binnen” of “Nieuwe poging om te bekijken”. Nooit een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatisch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldingen op je bureaublad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minder beweging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling altijd aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sneltoetsen gebruiken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tellen voor de opname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals R voor opnieuw. Je ziet ze onderaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder overgangen en telcirkel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoveel seconden zie je wat eraan voorafging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceButton</name>
    <message>
        <source>Luister ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luister naar de gesproken reactie, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop met luisteren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceDialog</name>
    <message>
        <source>De opname loopt. Je hebt {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een ogenblik…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets opgenomen. Staat je microfoon aan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruik deze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luister terug, of gebruik hem meteen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreek je reactie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>Adres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burgerservicenummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mailadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen namen of nummers gezien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan iemand de ander herkennen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan iemand de ander herkennen? {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk zelf ook nog even. Schrijf zo dat niemand de ander kan herkennen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekeningnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoonnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander het liever: een andere naam, een ander nummer. Het mag wel zo blijven.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Dit fragment heeft geen ondertiteling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nu geen fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het fragment is klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik ga antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertiteling uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw horen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Geoefend per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week van {0}: {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min, jouw doel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Alleen jij ziet hoeveel je oefent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze week geoefend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van je {0} minuten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekst van het gesprek: Word, Excel, csv of gewone tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een H5P-bestand: Branching Scenario of Interactive Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een pakket van Oefenruimte (.oefenscenario) of de map ervan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmenten (mp4, mov, mkv, webm, avi, m4a, wav): los, in een map of een zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmenten van je telefoon, met een tekst erbij uit Word of Excel. Of een pakket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bestanden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de map met de oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat bij elkaar hoort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een oefening van wat je al hebt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefening ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondertitels bij de fragmenten: vtt of srt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep je bestanden hierheen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je kunt importeren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishBox</name>
    <message>
        <source>Eén regel is genoeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier wil ik mee oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In je deelruimte is nog geen trainer die je kunt vragen. Zeg of mail je trainer of leidinggevende waar je mee wilt oefenen. Of maak zelf een oefening met ‘Eigen casus…’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je doet nog niet mee in een deelruimte. Zeg of mail je trainer of leidinggevende waar je mee wilt oefenen. Of maak zelf een oefening met ‘Eigen casus…’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je vraag gaat naar {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk wat zij zien…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf eerst op waar je mee wilt oefenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat het er niet bij? Vraag het de trainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar wil je mee oefenen?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Alleen je regel, je naam en de dag. Niets over wat je oefende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat naar: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zien de trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je naam gaat mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst wie dit mag lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag het de trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zij zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie mag dit lezen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · vandaag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishesCard</name>
    <message>
        <source>Gezien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezien: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier willen mensen mee oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van de lijst gehaald. {0} krijgt daar geen bericht van.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithKey</name>
    <message>
        <source>Beheer verlengen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je kunt het beheer weer een jaar doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de sleutel op je usb-stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak beheerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met de sleutel {0} mag je weer 12 maanden ondertekenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutel (*.oefensleutel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verleng beheer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} beheerder maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is nu ook beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mag dan mensen toelaten, rollen geven en lidmaatschappen stoppen, 12 maanden lang. Ook een beheerder kan geen enkele poging openen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source> en </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De anderen zien de poging niet meer zodra hun Oefenruimte weer verbinding heeft. De reacties die je kreeg, blijven voor jou staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De poging is nog niet verstuurd. {0} krijgt hem niet te zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze poging werd al niet meer gedeeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrekken kan niet meer: je doet niet meer mee met die deelruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat gedeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poging intrekken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt ingetrokken zodra de deelruimte bereikbaar is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ziet de poging niet meer zodra de Oefenruimte van {0} weer verbinding heeft. De reacties die je kreeg, blijven voor jou staan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkbenchShell</name>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je eigen bestanden blijven zoals ze zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} procent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Er is nog geen zin met Ctrl+{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier is geen beeld om op te tekenen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XapiCard</name>
    <message>
        <source>1 keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk wat er meegaat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar je leergegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bestand met je leergegevens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets verstuurd. Dat gebeurt alleen als jij op Verstuur drukt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heeft je organisatie een leeromgeving (LRS)? Dan kun je laten zien dat je oefende: welke oefening, op welke dag en hoe lang. Zonder je naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma vergeet het adres, de sleutel en je schuilnaam. Wat je al verstuurde, blijft daar staan. Vraag aan wie de leeromgeving beheert om het te wissen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leergegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leergegevens, één per regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeromgeving instellen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop en vergeet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop en vergeet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen met je leeromgeving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuurd naar je leeromgeving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuurd: {0} oefenen. Verder gaat er niets vanzelf weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} keer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CopyParts</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit antwoord kunnen we niet afspelen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Count</name>
    <message>
        <source>1 fout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fouten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} goed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} let op</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message>
        <source>Minuten per dag: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>di</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>za</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Een paar seconden waarin de inwoner luistert. Het speelt rond tijdens het antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bestand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem op…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep een video of geluid hierheen. Je eigen bestand verandert niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ontbreekt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Failure</name>
    <message>
        <source>Alleen geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NoteButton</name>
    <message>
        <source>Enter: ga erheen. F2: wijzig. Delete: wis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notitie {0} op {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Er is geen goed of fout. Je kunt later ook de andere kant oefenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat het best past. {0} reageert daarop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Hoe ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} procent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Bel {0} of loop even langs. Lees elkaar de woorden voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe woorden van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De oude woorden van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De woorden van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, ze zijn gelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, niet gelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zijn de woorden gelijk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zijn ze gelijk? Dan kan alleen {0} openen wat je met {0} deelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} heeft een andere sleutel. Dat kan door een nieuwe computer komen, of doordat iemand anders zich zo noemt. Je deelt niets tot je de nieuwe woorden vergeleek.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RateButton</name>
    <message>
        <source>Snelheid {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Een beetje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer over {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet beantwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaatje bij {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Seconds</name>
    <message>
        <source>Antwoord duurt meestal tot, in seconden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoord duurt meestal vanaf, in seconden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is korter dan ‘vanaf’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo lang duurt een antwoord meestal, in seconden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SoundMenu</name>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Time</name>
    <message>
        <source>{0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
