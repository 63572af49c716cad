<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Deze tekst kunnen we niet lezen.</source>
        <translation>We cannot read this text.</translation>
    </message>
    <message>
        <source>Er is een nieuwere versie: {0}. Je beheerder zet die klaar.</source>
        <translation>There is a newer version: {0}. Your administrator will install it.</translation>
    </message>
    <message>
        <source>Kopieer diagnose…</source>
        <translation>Copy diagnosis…</translation>
    </message>
    <message>
        <source>Lastige gesprekken oefenen, voor jezelf. Delen doe je pas als je wilt.</source>
        <translation>Practise hard conversations, for yourself. You share only when you want to.</translation>
    </message>
    <message>
        <source>Licentie van Oefenruimte (EUPL-1.2)</source>
        <translation>Licence of Oefenruimte (EUPL-1.2)</translation>
    </message>
    <message>
        <source>Oefenruimte {0} ({1})</source>
        <translation>Oefenruimte {0} ({1})</translation>
    </message>
    <message>
        <source>Onderdelen van anderen</source>
        <translation>Parts made by others</translation>
    </message>
    <message>
        <source>Over Oefenruimte</source>
        <translation>About Oefenruimte</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Versies en licenties</source>
        <translation>Versions and licences</translation>
    </message>
    <message>
        <source>Versies van onderdelen</source>
        <translation>Versions of parts</translation>
    </message>
    <message>
        <source>Vrije software onder de EUPL-1.2. Iedereen mag haar gebruiken, bekijken en verbeteren.</source>
        <translation>Free software under the EUPL-1.2. Everyone may use, study and improve it.</translation>
    </message>
    <message>
        <source>uit de broncode</source>
        <translation>from the source code</translation>
    </message>
</context>
<context>
    <name>AfterCrash</name>
    <message>
        <source>Oefenruimte stopte de vorige keer onverwacht. Na het openen kijken we alles na.</source>
        <translation>Oefenruimte stopped unexpectedly last time. After opening we check everything.</translation>
    </message>
    <message>
        <source>We hebben alles nagekeken. Er is niets kwijt.</source>
        <translation>We checked everything. Nothing is lost.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Er is nog niemand om mee te vergelijken.</source>
        <translation>There is nobody to compare with yet.</translation>
    </message>
    <message>
        <source>Jullie kozen allemaal hetzelfde.</source>
        <translation>You all chose the same.</translation>
    </message>
    <message>
        <source>Zo keken jullie</source>
        <translation>What you all saw</translation>
    </message>
    <message>
        <source>{0} keer {1}</source>
        <translation>{0}× {1}</translation>
    </message>
    <message>
        <source>{0}% van de paren koos hetzelfde.</source>
        <translation>{0}% of the pairs chose the same.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Antwoord op</source>
        <translation>Answer to</translation>
    </message>
    <message>
        <source>Goed voorbeeld</source>
        <translation>Good example</translation>
    </message>
    <message>
        <source>Haal voorbeeld {0} weg</source>
        <translation>Remove example {0}</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Liever niet zo</source>
        <translation>Better not</translation>
    </message>
    <message>
        <source>Soort voorbeeld</source>
        <translation>Kind of example</translation>
    </message>
    <message>
        <source>Waarom is dit zo?</source>
        <translation>Why is this so?</translation>
    </message>
    <message>
        <source>Wat zegt de medewerker?</source>
        <translation>What does the employee say?</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Zo kan het</source>
        <translation>This works</translation>
    </message>
    <message>
        <source>Zwak voorbeeld</source>
        <translation>Weak example</translation>
    </message>
    <message>
        <source>{0} bij {1}</source>
        <translation>{0} for {1}</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Een goed voorbeeld en een zwak voorbeeld naast elkaar helpen het meest.</source>
        <translation>A good example and a weak example side by side help the most.</translation>
    </message>
    <message>
        <source>Maak eerst een beurt.</source>
        <translation>Make a turn first.</translation>
    </message>
    <message>
        <source>Voorbeeld erbij</source>
        <translation>Add example</translation>
    </message>
    <message>
        <source>Voorbeelden</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>beurt van het voorbeeld</source>
        <translation>turn of the example</translation>
    </message>
    <message>
        <source>soort voorbeeld</source>
        <translation>kind of example</translation>
    </message>
    <message>
        <source>tekst van voorbeeld {0}</source>
        <translation>text of example {0}</translation>
    </message>
    <message>
        <source>voorbeeld erbij</source>
        <translation>add example</translation>
    </message>
    <message>
        <source>voorbeeld weghalen</source>
        <translation>remove example</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Zodra er feedback is, zie je die hier.</source>
        <translation>Feedback shows here as soon as it is in.</translation>
    </message>
</context>
<context>
    <name>Autocue</name>
    <message>
        <source>Autocue</source>
        <translation>Autocue</translation>
    </message>
</context>
<context>
    <name>BaselineHero</name>
    <message>
        <source>Begin met je nulmeting</source>
        <translation>Start with your baseline</translation>
    </message>
    <message>
        <source>Je eerste stap</source>
        <translation>Your first step</translation>
    </message>
    <message>
        <source>Liever eerst een oefening</source>
        <translation>An exercise first, please</translation>
    </message>
    <message>
        <source>Zo weet je waar je nu staat. Per vaardigheid een of twee korte situaties, dan zeg jij het zelf.</source>
        <translation>Then you know where you are now. One or two short situations per skill, then you say it yourself.</translation>
    </message>
    <message>
        <source>alleen jij ziet het</source>
        <translation>only you see it</translation>
    </message>
    <message>
        <source>in stukjes mag ook</source>
        <translation>in parts is fine too</translation>
    </message>
    <message>
        <source>ongeveer 10 minuten</source>
        <translation>about 10 minutes</translation>
    </message>
</context>
<context>
    <name>BaselineScreen</name>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Bekijk je groei</source>
        <translation>View your growth</translation>
    </message>
    <message>
        <source>Dit is je begin. Kies bij ‘Groei’ een doel, of ga gewoon oefenen.</source>
        <translation>This is your start. Choose a goal under “Growth”, or just go and practise.</translation>
    </message>
    <message>
        <source>Eerst even proberen (mag je overslaan)</source>
        <translation>Try first (you may skip this)</translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation>Just a moment…</translation>
    </message>
    <message>
        <source>Geen goed of fout. Alleen jij ziet dit.</source>
        <translation>No right or wrong. Only you see this.</translation>
    </message>
    <message>
        <source>Je nulmeting is klaar</source>
        <translation>Your baseline is done</translation>
    </message>
    <message>
        <source>Kies eerst wat het best bij je past.</source>
        <translation>First choose what suits you best.</translation>
    </message>
    <message>
        <source>Kies minstens één vaardigheid.</source>
        <translation>Choose at least one skill.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nu niet</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Nulmeting</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Ongeveer tien minuten. Per vaardigheid twee korte situaties, of één als je er veel kiest. Dan zeg je zelf waar je staat.</source>
        <translation>About ten minutes. Two short situations for each skill, or one if you choose many. Then you say yourself where you are.</translation>
    </message>
    <message>
        <source>Opnieuw meten waar je staat?</source>
        <translation>Measure again where you are?</translation>
    </message>
    <message>
        <source>Vaardigheid {0} van {1}. Stoppen mag: je gaat later verder waar je was.</source>
        <translation>Skill {0} of {1}. You may stop: you go on later where you were.</translation>
    </message>
    <message>
        <source>Vanaf nu is dit je begin op de tekening. Wat je eerder deed, blijft meetellen.</source>
        <translation>From now on this is your start in the drawing. What you did before still counts.</translation>
    </message>
    <message>
        <source>Volgende vaardigheid</source>
        <translation>Next skill</translation>
    </message>
    <message>
        <source>Waar sta je nu?</source>
        <translation>Where are you now?</translation>
    </message>
    <message>
        <source>Wat past nu het best bij jou?</source>
        <translation>What suits you best now?</translation>
    </message>
    <message>
        <source>kies waar jij staat</source>
        <translation>choose where you are</translation>
    </message>
</context>
<context>
    <name>BehaviourCard</name>
    <message>
        <source>Begin met ‘Ik’: Ik laat haar uitpraten.</source>
        <translation>Start with “I”: I let her finish.</translation>
    </message>
    <message>
        <source>Begin met ‘Je’: Je laat haar uitpraten.</source>
        <translation>Start with “You”: You let her finish.</translation>
    </message>
    <message>
        <source>Gedrag {0}</source>
        <translation>Behaviour {0}</translation>
    </message>
    <message>
        <source>Geen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hier klopt nog iets niet.</source>
        <translation>Something here is not right yet.</translation>
    </message>
    <message>
        <source>Hier let je op</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kort, voor de coach</source>
        <translation>Short, for the coach</translation>
    </message>
    <message>
        <source>Meer over gedrag {0}</source>
        <translation>More about behaviour {0}</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Plaatje bij gedrag {0}</source>
        <translation>Picture for behaviour {0}</translation>
    </message>
    <message>
        <source>Vaardigheid</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Zelfcheck</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>Zonder ‘je’: Laat uitpraten.</source>
        <translation>Without “you”: Let her finish.</translation>
    </message>
    <message>
        <source>{0} (staat niet in de lijst)</source>
        <translation>{0} (not in the list)</translation>
    </message>
</context>
<context>
    <name>BehaviourTab</name>
    <message>
        <source>Gedrag erbij</source>
        <translation>Add behaviour</translation>
    </message>
    <message>
        <source>Geldt voor de hele oefening. De medewerker kijkt zichzelf hiermee na, de coach ook.</source>
        <translation>Goes for the whole exercise. The employee checks themselves with it, and so does the coach.</translation>
    </message>
    <message>
        <source>Hier let je op</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>Meer dan {0} kan niemand tegelijk zien.</source>
        <translation>Nobody can watch more than {0} at once.</translation>
    </message>
    <message>
        <source>gedrag erbij</source>
        <translation>add behaviour</translation>
    </message>
    <message>
        <source>gedrag verplaatsen</source>
        <translation>move behaviour</translation>
    </message>
    <message>
        <source>gedrag weghalen</source>
        <translation>remove behaviour</translation>
    </message>
    <message>
        <source>plaatje van gedrag {0}</source>
        <translation>picture of behaviour {0}</translation>
    </message>
    <message>
        <source>tekst van gedrag {0}</source>
        <translation>text of behaviour {0}</translation>
    </message>
    <message>
        <source>vaardigheid van gedrag {0}</source>
        <translation>skill of behaviour {0}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Kijk anders</source>
        <translation>Other views</translation>
    </message>
    <message>
        <source>Naast het beeld</source>
        <translation>Beside the picture</translation>
    </message>
    <message>
        <source>Zo klonk je</source>
        <translation>How you sounded</translation>
    </message>
</context>
<context>
    <name>BesideExample</name>
    <message>
        <source>Jouw poging {0}</source>
        <translation>Your attempt {0}</translation>
    </message>
    <message>
        <source>Naast een voorbeeld</source>
        <translation>Beside an example</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Zo kan het ook. Er is niet één goed antwoord.</source>
        <translation>This works too. There is not one right answer.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Alles als lijst</source>
        <translation>All as a list</translation>
    </message>
    <message>
        <source>Alles als tekening</source>
        <translation>All as a drawing</translation>
    </message>
    <message>
        <source>Alles in beeld (Ctrl+0)</source>
        <translation>Show all (Ctrl+0)</translation>
    </message>
    <message>
        <source>Beurt</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Beurten</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Doe opnieuw: {0} (Ctrl+Y)</source>
        <translation>Redo: {0} (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Er is niets om ongedaan te maken.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Er is niets om opnieuw te doen.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Groter (Ctrl++)</source>
        <translation>Bigger (Ctrl++)</translation>
    </message>
    <message>
        <source>Keuze</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Kleiner (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <source>Laat de deelnemer na deze beurt kiezen hoe het ging</source>
        <translation>Let the participant choose how it went after this turn</translation>
    </message>
    <message>
        <source>Maak ongedaan: {0} (Ctrl+Z)</source>
        <translation>Undo: {0} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nieuwe beurt na de gekozen beurt</source>
        <translation>New turn after the chosen turn</translation>
    </message>
</context>
<context>
    <name>BranchCard</name>
    <message>
        <source>Antwoord {0}</source>
        <translation>Answer {0}</translation>
    </message>
    <message>
        <source>Gaat naar</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Haal weg: dan blijft er één weg over.</source>
        <translation>Remove: then one path is left.</translation>
    </message>
    <message>
        <source>Haal {0} weg</source>
        <translation>Remove {0}</translation>
    </message>
    <message>
        <source>Ik toonde begrip</source>
        <translation>I showed understanding</translation>
    </message>
    <message>
        <source>Wat de medewerker kiest</source>
        <translation>What the employee chooses</translation>
    </message>
    <message>
        <source>{0} omhoog</source>
        <translation>{0} up</translation>
    </message>
    <message>
        <source>{0} omlaag</source>
        <translation>{0} down</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Je camera gaat aan…</source>
        <translation>Your camera is starting…</translation>
    </message>
    <message>
        <source>Je oefent met alleen geluid.</source>
        <translation>You practise with sound only.</translation>
    </message>
    <message>
        <source>Jouw camera</source>
        <translation>Your camera</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Beurten</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Met de pijltjes loop je door de beurten. Als lijst kan ook.</source>
        <translation>Walk through the turns with the arrow keys. A list works too.</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>Goedemorgen. Ik heb een vraag
over mijn paspoort.</source>
        <translation>Good morning. I have a question
about my passport.</translation>
    </message>
    <message>
        <source>Zo zien je ondertitels eruit</source>
        <translation>This is how your captions look</translation>
    </message>
</context>
<context>
    <name>CaptionsDialog</name>
    <message>
        <source>Alles 0,1 s eerder</source>
        <translation>All 0.1 s earlier</translation>
    </message>
    <message>
        <source>Alles 0,1 s later</source>
        <translation>All 0.1 s later</translation>
    </message>
    <message>
        <source>Er is nog geen regel. Voeg er een toe, of maak ze uit de tekst.</source>
        <translation>There is no line yet. Add one, or make them from the text.</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Kies bestand…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Kies de ondertiteling</source>
        <translation>Choose the captions</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ondertiteling ({0})</source>
        <translation>Captions ({0})</translation>
    </message>
    <message>
        <source>Ondertiteling in de tijd</source>
        <translation>Captions in time</translation>
    </message>
    <message>
        <source>Regel erbij</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Verdeel de tekst</source>
        <translation>Divide the text</translation>
    </message>
    <message>
        <source>Voeg samen</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>andere regel</source>
        <translation>other line</translation>
    </message>
    <message>
        <source>begin hier</source>
        <translation>start here</translation>
    </message>
    <message>
        <source>begin van een regel</source>
        <translation>start of a line</translation>
    </message>
    <message>
        <source>einde hier</source>
        <translation>end here</translation>
    </message>
    <message>
        <source>einde van een regel</source>
        <translation>end of a line</translation>
    </message>
    <message>
        <source>ondertiteling uit de tekst</source>
        <translation>captions from the text</translation>
    </message>
    <message>
        <source>ondertiteling verschuiven</source>
        <translation>shift captions</translation>
    </message>
    <message>
        <source>regel ondertiteling erbij</source>
        <translation>add caption line</translation>
    </message>
    <message>
        <source>regel ondertiteling splitsen</source>
        <translation>split caption line</translation>
    </message>
    <message>
        <source>regel ondertiteling weghalen</source>
        <translation>remove caption line</translation>
    </message>
    <message>
        <source>regels ondertiteling samenvoegen</source>
        <translation>join caption lines</translation>
    </message>
    <message>
        <source>speel af of pauze</source>
        <translation>play or pause</translation>
    </message>
    <message>
        <source>speel deze regel</source>
        <translation>play this line</translation>
    </message>
    <message>
        <source>tekst van de ondertiteling</source>
        <translation>text of the captions</translation>
    </message>
    <message>
        <source>verschuif alles</source>
        <translation>shift all</translation>
    </message>
</context>
<context>
    <name>CaptionsRow</name>
    <message>
        <source>Kies bestand…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Maak uit de tekst</source>
        <translation>Make from the text</translation>
    </message>
    <message>
        <source>Nog geen ondertiteling</source>
        <translation>No captions yet</translation>
    </message>
    <message>
        <source>Ondertiteling</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Ondertiteling van {0} wijzigen</source>
        <translation>Edit captions of {0}</translation>
    </message>
    <message>
        <source>Schrijf eerst hieronder wat de inwoner zegt.</source>
        <translation>First write below what the resident says.</translation>
    </message>
    <message>
        <source>Zonder ondertiteling mist wie slecht hoort het hele gesprek.</source>
        <translation>Without captions, people who hear poorly miss the whole conversation.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Bewerk</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Bewerk {0}</source>
        <translation>Edit {0}</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Mijn casussen</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>Nog zonder naam</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>Oefen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Oefen {0}</source>
        <translation>Practise {0}</translation>
    </message>
    <message>
        <source>Wis {0}</source>
        <translation>Delete {0}</translation>
    </message>
</context>
<context>
    <name>CaseTurn</name>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>En daarna? Mag leeg blijven.</source>
        <translation>And then? May stay empty.</translation>
    </message>
    <message>
        <source>Haal de opname weg</source>
        <translation>Remove the recording</translation>
    </message>
    <message>
        <source>Opname van {0}</source>
        <translation>Recording of {0}</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation>Speak again</translation>
    </message>
    <message>
        <source>Spreek het in</source>
        <translation>Speak it</translation>
    </message>
    <message>
        <source>Wat zei de ander? Zo precies mogelijk.</source>
        <translation>What did they say? As exactly as you can.</translation>
    </message>
    <message>
        <source>Zonder opname lees je straks de tekst.</source>
        <translation>Without a recording you will read the text.</translation>
    </message>
</context>
<context>
    <name>CertificateAsk</name>
    <message>
        <source>Gevraagd op {0}</source>
        <translation>Asked on {0}</translation>
    </message>
    <message>
        <source>Je vraag gaat naar {0}.</source>
        <translation>Your request goes to {0}.</translation>
    </message>
    <message>
        <source>Oefenbewijs</source>
        <translation>Practice certificate</translation>
    </message>
    <message>
        <source>Stuur je vraag</source>
        <translation>Send your request</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vraag om een oefenbewijs</source>
        <translation>Ask for a practice certificate</translation>
    </message>
    <message>
        <source>{0} kan ondertekenen wat je liet zien. Jij laat het zien aan wie je wilt.</source>
        <translation>{0} can sign what you showed. You show it to whoever you want.</translation>
    </message>
    <message>
        <source>{0} om een oefenbewijs vragen?</source>
        <translation>Ask {0} for a practice certificate?</translation>
    </message>
    <message>
        <source>{0} ziet dat je erom vraagt. Niemand anders ziet dat.</source>
        <translation>{0} sees that you ask for it. Nobody else sees that.</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Maak een oefenbewijs</source>
        <translation>Make a practice certificate</translation>
    </message>
    <message>
        <source>Oefenbewijs</source>
        <translation>Practice certificate</translation>
    </message>
    <message>
        <source>Vraagt {0} erom? Dan onderteken je wat {0} liet zien. Het is geen cijfer.</source>
        <translation>Does {0} ask for one? Then you sign what {0} showed. It is not a mark.</translation>
    </message>
    <message>
        <source>{0} vraagt hierom. Je ondertekent wat je {0} zag doen. Het is geen cijfer.</source>
        <translation>{0} asks for this. You sign what you saw {0} do. It is not a mark.</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Er wordt niets verstuurd. Jij geeft het bestand aan {0}, en {0} laat het zien aan wie die wil. Wat je ondertekent, kun je niet meer intrekken.</source>
        <translation>Nothing is sent. You give the file to {0}, and {0} shows it to whoever they want. What you sign you cannot withdraw.</translation>
    </message>
    <message>
        <source>Kies eerst wat je hebt gezien.</source>
        <translation>First choose what you saw.</translation>
    </message>
    <message>
        <source>Oefenbewijs</source>
        <translation>Practice certificate</translation>
    </message>
    <message>
        <source>Oefenbewijs bewaren?</source>
        <translation>Save practice certificate?</translation>
    </message>
    <message>
        <source>Oefenbewijs voor {0}</source>
        <translation>Practice certificate for {0}</translation>
    </message>
    <message>
        <source>Oefenbewijs {0}</source>
        <translation>Practice certificate {0}</translation>
    </message>
    <message>
        <source>Onderteken en bewaar</source>
        <translation>Sign and save</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Wat heb je {0} zien doen? Alleen dat staat erin, met jullie namen en de oefening.</source>
        <translation>What did you see {0} do? Only that goes in, with your names and the exercise.</translation>
    </message>
</context>
<context>
    <name>ChairDialog</name>
    <message>
        <source>5 seconden terug</source>
        <translation>Back 5 seconds</translation>
    </message>
    <message>
        <source>5 seconden vooruit</source>
        <translation>Forward 5 seconds</translation>
    </message>
    <message>
        <source>Alleen gelaten</source>
        <translation>Left alone</translation>
    </message>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Beeld van je antwoorden</source>
        <translation>Picture of your answers</translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Bewaar bij mijn notities</source>
        <translation>Save with my notes</translation>
    </message>
    <message>
        <source>Dit antwoord kunnen we niet afspelen.</source>
        <translation>We cannot play this answer.</translation>
    </message>
    <message>
        <source>Gehaast</source>
        <translation>Rushed</translation>
    </message>
    <message>
        <source>Gehoord</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Hoe voelde jij je behandeld?</source>
        <translation>How did you feel treated?</translation>
    </message>
    <message>
        <source>Je bent even {0}. De gedachten zijn bedacht: het programma weet niet wat je zegt.</source>
        <translation>You are {0} for a moment. The thoughts are made up: the program does not know what you say.</translation>
    </message>
    <message>
        <source>Kies eerst hoe je je voelde.</source>
        <translation>First choose how you felt.</translation>
    </message>
    <message>
        <source>Op de stoel van de inwoner</source>
        <translation>In the resident’s chair</translation>
    </message>
    <message>
        <source>Op de stoel van {0}: {1}.</source>
        <translation>In {0}’s chair: {1}.</translation>
    </message>
    <message>
        <source>Serieus genomen</source>
        <translation>Taken seriously</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Waardoor kwam dat? Mag leeg blijven.</source>
        <translation>What caused that? May stay empty.</translation>
    </message>
    <message>
        <source>Wat {0} denkt</source>
        <translation>What {0} thinks</translation>
    </message>
    <message>
        <source>afspelen of stoppen</source>
        <translation>play or stop</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>jouw doel</source>
        <translation>your goal</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>CheckFirst</name>
    <message>
        <source>Er is feedback van {0}</source>
        <translation>There is feedback from {0}</translation>
    </message>
    <message>
        <source>Kijk eerst zelf. Wat je nu aanklikt, staat vast zodra je de feedback opent. Dan kun je het eerlijk naast elkaar leggen.</source>
        <translation>Look for yourself first. What you tick now is fixed once you open the feedback. Then you can compare the two honestly.</translation>
    </message>
    <message>
        <source>Lees de feedback van {0}</source>
        <translation>Read {0}’s feedback</translation>
    </message>
    <message>
        <source>Nog 1 regel te gaan.</source>
        <translation>1 more line to go.</translation>
    </message>
    <message>
        <source>Nog {0} regels te gaan.</source>
        <translation>{0} more lines to go.</translation>
    </message>
</context>
<context>
    <name>CheckedCertificate</name>
    <message>
        <source>Dit is echt ondertekend. Het is geen cijfer en geen beoordeling.</source>
        <translation>This really was signed. It is not a mark and not an assessment.</translation>
    </message>
    <message>
        <source>Oefenbewijs</source>
        <translation>Practice certificate</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Alleen voor jou</source>
        <translation>Only for you</translation>
    </message>
    <message>
        <source>Alleen voor jou. Niemand anders ziet dit.</source>
        <translation>Only for you. Nobody else sees this.</translation>
    </message>
</context>
<context>
    <name>ChooseRow</name>
    <message>
        <source>Beurt {0} opnieuw</source>
        <translation>Redo turn {0}</translation>
    </message>
    <message>
        <source>Kijk beurt {0} terug</source>
        <translation>Watch turn {0} back</translation>
    </message>
    <message>
        <source>Weet ik niet, ga door</source>
        <translation>I don’t know, go on</translation>
    </message>
</context>
<context>
    <name>CircleRow</name>
    <message>
        <source>Eén lid is niet in deze deelruimte.</source>
        <translation>One member is not in this shared space.</translation>
    </message>
    <message>
        <source>Intervisie</source>
        <translation>Peer feedback</translation>
    </message>
    <message>
        <source>Samen ijken</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Verlaat groep {0}…</source>
        <translation>Leave group {0}…</translation>
    </message>
    <message>
        <source>Verlaat groep…</source>
        <translation>Leave group…</translation>
    </message>
    <message>
        <source>Ziet nu niets van jou</source>
        <translation>Sees nothing of yours now</translation>
    </message>
    <message>
        <source>Ziet {0} pogingen van jou</source>
        <translation>Sees {0} attempts of yours</translation>
    </message>
    <message>
        <source>Ziet één poging van jou</source>
        <translation>Sees one attempt of yours</translation>
    </message>
    <message>
        <source>jij</source>
        <translation>you</translation>
    </message>
    <message>
        <source>{0} leden zijn niet in deze deelruimte.</source>
        <translation>{0} members are not in this shared space.</translation>
    </message>
</context>
<context>
    <name>CircleWords</name>
    <message>
        <source>Alleen {0} ziet deze poging: verder is er niemand van deze groep.</source>
        <translation>Only {0} sees this attempt: nobody else from this group is here.</translation>
    </message>
    <message>
        <source>Niemand van deze groep is nu in je deelruimte.</source>
        <translation>Nobody from this group is in your shared space now.</translation>
    </message>
    <message>
        <source>{0} en {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <source>{0} kijken los van elkaar. Wat de ander vindt, zien ze daarna.</source>
        <translation>{0} look apart from each other. They see what the other thinks afterwards.</translation>
    </message>
    <message>
        <source>{0} zien deze poging, en elkaars reacties.</source>
        <translation>{0} see this attempt, and each other’s comments.</translation>
    </message>
</context>
<context>
    <name>CirclesScreen</name>
    <message>
        <source>Blijf in de groep</source>
        <translation>Stay in the group</translation>
    </message>
    <message>
        <source>De groep ziet alleen wat jij met de groep deelt. Je kiest dat bij elke poging opnieuw.</source>
        <translation>The group only sees what you share with the group. You choose again for each attempt.</translation>
    </message>
    <message>
        <source>De reacties die je kreeg, blijven voor jou staan. Wat jij schreef, blijft bij hen.</source>
        <translation>The comments you got stay here for you. What you wrote stays with them.</translation>
    </message>
    <message>
        <source>Een groep is met minstens {0}. Er zijn nog te weinig collega&apos;s in je deelruimte.</source>
        <translation>A group has at least {0} people. There are still too few colleagues in your shared space.</translation>
    </message>
    <message>
        <source>Groep {0} verlaten?</source>
        <translation>Leave group {0}?</translation>
    </message>
    <message>
        <source>Intervisiegroepen</source>
        <translation>Peer groups</translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte. Stel die in bij Instellingen.</source>
        <translation>You do not have a shared space yet. Set it up in Settings.</translation>
    </message>
    <message>
        <source>Je zit niet meer in {0}.</source>
        <translation>You are no longer in {0}.</translation>
    </message>
    <message>
        <source>Je zit nog niet in een groep.</source>
        <translation>You are not in a group yet.</translation>
    </message>
    <message>
        <source>Jouw groepen</source>
        <translation>Your groups</translation>
    </message>
    <message>
        <source>Met een vaste groep collega&apos;s naar elkaars pogingen kijken</source>
        <translation>Look at each other’s attempts with a fixed group of colleagues</translation>
    </message>
    <message>
        <source>Nieuwe groep…</source>
        <translation>New group…</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Terugkomen in deze groep kan niet.</source>
        <translation>You cannot come back into this group.</translation>
    </message>
    <message>
        <source>Verlaat groep</source>
        <translation>Leave group</translation>
    </message>
    <message>
        <source>Wat anderen met de groep deelden, kun jij hier niet meer openen.</source>
        <translation>You can no longer open here what others shared with the group.</translation>
    </message>
    <message>
        <source>Wat jij met de groep deelde, wordt ingetrokken. Een ander ziet het niet meer zodra de Oefenruimte van die ander weer verbinding heeft.</source>
        <translation>What you shared with the group is withdrawn. Another person no longer sees it once that person’s Oefenruimte is connected again.</translation>
    </message>
    <message>
        <source>nieuwe groep</source>
        <translation>new group</translation>
    </message>
    <message>
        <source>terug</source>
        <translation>back</translation>
    </message>
    <message>
        <source>{0} is er. Je collega&apos;s krijgen bericht.</source>
        <translation>{0} is ready. Your colleagues get a message.</translation>
    </message>
    <message>
        <source>{0} krijgen bericht dat je weg bent.</source>
        <translation>{0} get a message that you have left.</translation>
    </message>
    <message>
        <source>{0} krijgt bericht dat je weg bent.</source>
        <translation>{0} gets a message that you have left.</translation>
    </message>
</context>
<context>
    <name>ClassroomPage</name>
    <message>
        <source>Neem deze beurt op</source>
        <translation>Record this turn</translation>
    </message>
    <message>
        <source>Opnieuw horen</source>
        <translation>Hear again</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tijd tonen</source>
        <translation>Show time</translation>
    </message>
</context>
<context>
    <name>ClassroomScreen</name>
    <message>
        <source>De oefening wordt klaargezet…</source>
        <translation>Getting the exercise ready…</translation>
    </message>
    <message>
        <source>Een deelnemer antwoordt</source>
        <translation>A participant answers</translation>
    </message>
    <message>
        <source>Ga terug</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Klaar met antwoorden</source>
        <translation>Done answering</translation>
    </message>
    <message>
        <source>Met een groep</source>
        <translation>With a group</translation>
    </message>
    <message>
        <source>Niets bewaard</source>
        <translation>Nothing saved</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Praat er samen over</source>
        <translation>Talk about it together</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Wat ging goed? Wat zou jij anders doen? Er is niets bewaard.</source>
        <translation>What went well? What would you do differently? Nothing is saved.</translation>
    </message>
    <message>
        <source>Wie geeft antwoord?</source>
        <translation>Who answers?</translation>
    </message>
    <message>
        <source>kies</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>kies hoe het verdergaat</source>
        <translation>choose how it goes on</translation>
    </message>
    <message>
        <source>neem deze beurt op</source>
        <translation>record this turn</translation>
    </message>
    <message>
        <source>opnieuw horen</source>
        <translation>hear again</translation>
    </message>
    <message>
        <source>pauze</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>stoppen</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>tijd tonen</source>
        <translation>show time</translation>
    </message>
    <message>
        <source>verder</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>{0} praat</source>
        <translation>{0} is talking</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>1 poging</source>
        <translation>1 attempt</translation>
    </message>
    <message>
        <source>1 poging is opgeruimd: de dagen waren om.</source>
        <translation>1 attempt was cleared away: its days were over.</translation>
    </message>
    <message>
        <source>De klok van je pc sprong {0} dagen vooruit, of je was zo lang weg. Klopt de datum nu? Dan zijn de dagen van {1} om. Klopt de datum niet? Laat dan alles staan. We vragen het de volgende keer weer.</source>
        <translation>Your computer’s clock jumped {0} days ahead, or you were away that long. Is the date right? Then the days of {1} are over. Is it wrong? Then leave everything. We will ask again next time.</translation>
    </message>
    <message>
        <source>Ja, ruim {0} op</source>
        <translation>Yes, clear away {0}</translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>{0} opruimen?</source>
        <translation>Clear away {0}?</translation>
    </message>
    <message>
        <source>{0} pogingen</source>
        <translation>{0} attempts</translation>
    </message>
    <message>
        <source>{0} pogingen zijn opgeruimd: de dagen waren om.</source>
        <translation>{0} attempts were cleared away: their days were over.</translation>
    </message>
</context>
<context>
    <name>ClipBench</name>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>Clip</translation>
    </message>
</context>
<context>
    <name>ClipBlock</name>
    <message>
        <source> En nog {0}.</source>
        <translation> And {0} more.</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets veranderd.</source>
        <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>Haal het fragment weg</source>
        <translation>Remove the clip</translation>
    </message>
    <message>
        <source>Kies bestand…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Kies de ondertiteling</source>
        <translation>Choose the captions</translation>
    </message>
    <message>
        <source>Kies een fragment</source>
        <translation>Choose a clip</translation>
    </message>
    <message>
        <source>Kort het fragment in</source>
        <translation>Shorten the clip</translation>
    </message>
    <message>
        <source>Neem het fragment op</source>
        <translation>Record the clip</translation>
    </message>
    <message>
        <source>Neem op met je camera…</source>
        <translation>Record with your camera…</translation>
    </message>
    <message>
        <source>Ondertiteling ({0})</source>
        <translation>Captions ({0})</translation>
    </message>
    <message>
        <source>Ondertiteling van {0}</source>
        <translation>Captions of {0}</translation>
    </message>
    <message>
        <source>Vervang het fragment</source>
        <translation>Replace the clip</translation>
    </message>
    <message>
        <source>Video of geluid ({0})</source>
        <translation>Video or sound ({0})</translation>
    </message>
    <message>
        <source>fragment van {0}</source>
        <translation>clip of {0}</translation>
    </message>
    <message>
        <source>ondertiteling van {0}</source>
        <translation>captions of {0}</translation>
    </message>
</context>
<context>
    <name>ClipDialog</name>
    <message>
        <source>5 seconden</source>
        <translation>5 seconds</translation>
    </message>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ClipLine</name>
    <message>
        <source>Pijltjes: één beeld. Met Shift: 1 seconde.</source>
        <translation>Arrow keys: one frame. With Shift: 1 second.</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>ClipStage</name>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Speel fragment af</source>
        <translation>Play clip</translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Fragment</source>
        <translation>Clip</translation>
    </message>
</context>
<context>
    <name>ClipWork</name>
    <message>
        <source>Fragment inkorten…</source>
        <translation>Shortening the clip…</translation>
    </message>
    <message>
        <source>Fragment klaarmaken…</source>
        <translation>Preparing the clip…</translation>
    </message>
    <message>
        <source>Geluid gelijk maken…</source>
        <translation>Making the sound even…</translation>
    </message>
    <message>
        <source>Ondertiteling lezen…</source>
        <translation>Reading captions…</translation>
    </message>
    <message>
        <source>fragment van {0}</source>
        <translation>clip of {0}</translation>
    </message>
    <message>
        <source>geluid van {0}</source>
        <translation>sound of {0}</translation>
    </message>
    <message>
        <source>inkorten van {0}</source>
        <translation>shortening {0}</translation>
    </message>
    <message>
        <source>ondertiteling van {0}</source>
        <translation>captions of {0}</translation>
    </message>
</context>
<context>
    <name>CoachScreen</name>
    <message>
        <source>5 seconden terug</source>
        <translation>back 5 seconds</translation>
    </message>
    <message>
        <source>Er wacht niets meer. Mooi werk.</source>
        <translation>Nothing is waiting. Nice work.</translation>
    </message>
    <message>
        <source>Je weet nu zeker dat dit {0} is.</source>
        <translation>You now know for sure it is {0}.</translation>
    </message>
    <message>
        <source>Naar Instellingen</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Vertrouw dit nog niet. Vraag je beheerder om te kijken.</source>
        <translation>Do not trust this yet. Ask your administrator to take a look.</translation>
    </message>
    <message>
        <source>afspelen of stoppen</source>
        <translation>play or stop</translation>
    </message>
    <message>
        <source>afspelen, sneller</source>
        <translation>play, faster</translation>
    </message>
    <message>
        <source>herhaal tot hier</source>
        <translation>repeat up to here</translation>
    </message>
    <message>
        <source>herhaal vanaf hier</source>
        <translation>repeat from here</translation>
    </message>
    <message>
        <source>kies een eigen zin</source>
        <translation>choose a phrase of yours</translation>
    </message>
    <message>
        <source>langzamer</source>
        <translation>slower</translation>
    </message>
    <message>
        <source>naast het voorbeeld</source>
        <translation>beside the example</translation>
    </message>
    <message>
        <source>plaats reactie</source>
        <translation>place comment</translation>
    </message>
    <message>
        <source>reactie hier</source>
        <translation>comment here</translation>
    </message>
    <message>
        <source>sneller</source>
        <translation>faster</translation>
    </message>
    <message>
        <source>soort reactie</source>
        <translation>kind of comment</translation>
    </message>
    <message>
        <source>spreek een reactie in</source>
        <translation>speak a comment</translation>
    </message>
    <message>
        <source>stop met herhalen</source>
        <translation>stop repeating</translation>
    </message>
    <message>
        <source>teken op het beeld</source>
        <translation>draw on the picture</translation>
    </message>
    <message>
        <source>tot hier</source>
        <translation>up to here</translation>
    </message>
    <message>
        <source>volgende die wacht</source>
        <translation>next one waiting</translation>
    </message>
    <message>
        <source>volgende in postvak</source>
        <translation>next in inbox</translation>
    </message>
    <message>
        <source>zet een eigen zin neer</source>
        <translation>place a phrase of yours</translation>
    </message>
    <message>
        <source>zoek in postvak</source>
        <translation>search in inbox</translation>
    </message>
    <message>
        <source>één beeld terug</source>
        <translation>back one frame</translation>
    </message>
    <message>
        <source>één beeld vooruit</source>
        <translation>forward one frame</translation>
    </message>
</context>
<context>
    <name>CoachTalks</name>
    <message>
        <source>Iemand uit de groep</source>
        <translation>Someone in the group</translation>
    </message>
    <message>
        <source>Je antwoord gaat naar {0}.</source>
        <translation>Your reply goes to {0}.</translation>
    </message>
    <message>
        <source>Jij</source>
        <translation>You</translation>
    </message>
</context>
<context>
    <name>CoachTimeline</name>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Tijdlijn met reacties</source>
        <translation>Timeline with comments</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>Herstelcode: {0}</source>
        <translation>Recovery code: {0}</translation>
    </message>
</context>
<context>
    <name>CommandCentre</name>
    <message>
        <source>Ergens heen</source>
        <translation>Go somewhere</translation>
    </message>
    <message>
        <source>In dit venster</source>
        <translation>In this window</translation>
    </message>
    <message>
        <source>Naar het volgende onderdeel</source>
        <translation>To the next part</translation>
    </message>
    <message>
        <source>Naar het vorige onderdeel</source>
        <translation>To the previous part</translation>
    </message>
    <message>
        <source>Op deze pagina</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Overal in Oefenruimte</source>
        <translation>Anywhere in Oefenruimte</translation>
    </message>
    <message>
        <source>Terug, of sluit</source>
        <translation>Back, or close</translation>
    </message>
    <message>
        <source>Toon de menubalk</source>
        <translation>Show the menu bar</translation>
    </message>
    <message>
        <source>Waar wil je heen?</source>
        <translation>Where do you want to go?</translation>
    </message>
    <message>
        <source>Zet terug wat je net wiste</source>
        <translation>Put back what you just deleted</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Donkere kleuren</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Er ging nog niets mis.</source>
        <translation>Nothing has gone wrong yet.</translation>
    </message>
    <message>
        <source>Ga begeleiden</source>
        <translation>Go and coach</translation>
    </message>
    <message>
        <source>Ga oefenen</source>
        <translation>Go and practise</translation>
    </message>
    <message>
        <source>Ga oefeningen maken</source>
        <translation>Go and create exercises</translation>
    </message>
    <message>
        <source>Groter kan niet.</source>
        <translation>Cannot be larger.</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Kleiner kan niet.</source>
        <translation>Cannot be smaller.</translation>
    </message>
    <message>
        <source>Kleinere letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>Kleuren zoals je computer</source>
        <translation>Colours like your computer</translation>
    </message>
    <message>
        <source>Kopieer diagnose…</source>
        <translation>Copy diagnosis…</translation>
    </message>
    <message>
        <source>Lichte kleuren</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Menubalk altijd tonen</source>
        <translation>Always show menu bar</translation>
    </message>
    <message>
        <source>Over Oefenruimte</source>
        <translation>About Oefenruimte</translation>
    </message>
    <message>
        <source>Rondleiding</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Sluit Oefenruimte</source>
        <translation>Close Oefenruimte</translation>
    </message>
    <message>
        <source>Sneltoetsen</source>
        <translation>Shortcut keys</translation>
    </message>
    <message>
        <source>Stop eerst met oefenen.</source>
        <translation>Stop practising first.</translation>
    </message>
    <message>
        <source>Toon technische informatie</source>
        <translation>Show technical information</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Volledig scherm</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>afsluiten stoppen einde</source>
        <translation>close quit stop exit end</translation>
    </message>
    <message>
        <source>fout melding verslag</source>
        <translation>error message report</translation>
    </message>
    <message>
        <source>groot venster beeldvullend</source>
        <translation>large window fullscreen</translation>
    </message>
    <message>
        <source>helpdesk beheerder logboek versie fout</source>
        <translation>helpdesk administrator log version error</translation>
    </message>
    <message>
        <source>hulp help toetsen toetsenbord</source>
        <translation>help keys keyboard shortcuts</translation>
    </message>
    <message>
        <source>menu balk Alt F10</source>
        <translation>menu bar Alt F10</translation>
    </message>
    <message>
        <source>op slot deur dicht uitloggen afmelden</source>
        <translation>lock door closed log out sign out</translation>
    </message>
    <message>
        <source>rol medewerker coach trainer</source>
        <translation>role employee coach trainer</translation>
    </message>
    <message>
        <source>tekst letters grootte zoom lezen</source>
        <translation>text letters size font zoom read</translation>
    </message>
    <message>
        <source>thema kleur contrast nacht scherm</source>
        <translation>theme colour contrast night dark screen</translation>
    </message>
    <message>
        <source>uitleg begin wegwijs</source>
        <translation>explanation start guide tour</translation>
    </message>
    <message>
        <source>versie licentie makers info</source>
        <translation>version licence makers info</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Delen</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Deze oefening staat niet meer op deze computer.</source>
        <translation>This exercise is no longer on this computer.</translation>
    </message>
    <message>
        <source>Deze vergelijking ziet niemand anders.</source>
        <translation>Nobody else sees this comparison.</translation>
    </message>
    <message>
        <source>Naar mijn pogingen</source>
        <translation>To my attempts</translation>
    </message>
    <message>
        <source>Nog een keer oefenen</source>
        <translation>Practise again</translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Poging {0} blijft mijn beste</source>
        <translation>Attempt {0} stays my best</translation>
    </message>
    <message>
        <source>Poging {0} is je beste.</source>
        <translation>Attempt {0} is your best.</translation>
    </message>
    <message>
        <source>Poging {0} is mijn beste</source>
        <translation>Attempt {0} is my best</translation>
    </message>
    <message>
        <source>Poging {0} wissen</source>
        <translation>Delete attempt {0}</translation>
    </message>
    <message>
        <source>Pogingen openen…</source>
        <translation>Opening attempts…</translation>
    </message>
    <message>
        <source>Situatie</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Twee pogingen vergelijken</source>
        <translation>Compare two attempts</translation>
    </message>
    <message>
        <source>afspelen</source>
        <translation>play</translation>
    </message>
    <message>
        <source>kies beurt</source>
        <translation>choose turn</translation>
    </message>
    <message>
        <source>mijn beste</source>
        <translation>my best</translation>
    </message>
    <message>
        <source>terug</source>
        <translation>back</translation>
    </message>
    <message>
        <source>wissel geluid</source>
        <translation>switch sound</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Een beetje</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Jij praat</source>
        <translation>You talk</translation>
    </message>
    <message>
        <source>Langste stilte</source>
        <translation>Longest silence</translation>
    </message>
    <message>
        <source>Niet ingevuld</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Niet te meten</source>
        <translation>Cannot be measured</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation>Attempt {0}</translation>
    </message>
    <message>
        <source>Te weinig geluid</source>
        <translation>Too little sound</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Wat zag je?</source>
        <translation>What did you see?</translation>
    </message>
    <message>
        <source>We meten nog…</source>
        <translation>Still measuring…</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bewaar reactie</source>
        <translation>Save comment</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Mijn zinnen</source>
        <translation>My phrases</translation>
    </message>
    <message>
        <source>Nog niet verstuurd</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Plaats reactie</source>
        <translation>Place comment</translation>
    </message>
    <message>
        <source>Reactie</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Reactie op {0}</source>
        <translation>Comment at {0}</translation>
    </message>
    <message>
        <source>Reactie op {0} wijzigen</source>
        <translation>Edit comment at {0}</translation>
    </message>
    <message>
        <source>Soort reactie</source>
        <translation>Kind of comment</translation>
    </message>
    <message>
        <source>Spreek je reactie in</source>
        <translation>Speak your comment</translation>
    </message>
    <message>
        <source>Teken op het beeld</source>
        <translation>Draw on the picture</translation>
    </message>
    <message>
        <source>Typ, teken of spreek eerst je reactie.</source>
        <translation>First type, draw or speak your comment.</translation>
    </message>
    <message>
        <source>Verplaats naar {0}</source>
        <translation>Move to {0}</translation>
    </message>
    <message>
        <source>{0} tot {1}</source>
        <translation>{0} to {1}</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>De test is gestopt</source>
        <translation>The test has stopped</translation>
    </message>
    <message>
        <source>De verbinding werkt</source>
        <translation>The connection works</translation>
    </message>
    <message>
        <source>De verbinding werkt nog niet</source>
        <translation>The connection does not work yet</translation>
    </message>
    <message>
        <source>De verbinding werkt. Hier is nog geen deelruimte.</source>
        <translation>The connection works. There is no shared space here yet.</translation>
    </message>
    <message>
        <source>Gelukt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hier is nog geen deelruimte.</source>
        <translation>There is no shared space here yet.</translation>
    </message>
    <message>
        <source>Je kunt hier een nieuwe deelruimte maken.</source>
        <translation>You can make a new shared space here.</translation>
    </message>
    <message>
        <source>Niet gelukt</source>
        <translation>Did not work</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Nog niet getest</source>
        <translation>Not tested yet</translation>
    </message>
    <message>
        <source>Stop de test</source>
        <translation>Stop the test</translation>
    </message>
    <message>
        <source>Test verbinding</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>We testen de verbinding…</source>
        <translation>Testing the connection…</translation>
    </message>
</context>
<context>
    <name>ContactChoice</name>
    <message>
        <source>Met wie?</source>
        <translation>Who with?</translation>
    </message>
    <message>
        <source>Vergelijk eerst de woorden</source>
        <translation>Compare the words first</translation>
    </message>
    <message>
        <source>{0} (intervisiegroep)</source>
        <translation>{0} (peer group)</translation>
    </message>
    <message>
        <source>{0} (samen ijken)</source>
        <translation>{0} (calibration)</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Bekijk woorden</source>
        <translation>View words</translation>
    </message>
    <message>
        <source>Vergelijk woorden</source>
        <translation>Compare words</translation>
    </message>
</context>
<context>
    <name>ContributeCard</name>
    <message>
        <source>Bekijk wat erin gaat</source>
        <translation>View what goes in</translation>
    </message>
    <message>
        <source>Draag bij, zonder naam</source>
        <translation>Contribute, without your name</translation>
    </message>
    <message>
        <source>Je organisatie wil weten of oefenen helpt. Je mag zonder naam meedoen. Het hoeft niet.</source>
        <translation>Your organisation wants to know if practising helps. You may join in without your name. You do not have to.</translation>
    </message>
</context>
<context>
    <name>ContributeDialog</name>
    <message>
        <source>Bewaar het bestand…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Bewaar je bijdrage</source>
        <translation>Save your contribution</translation>
    </message>
    <message>
        <source>Bijdrage (*.oefenbijdrage)</source>
        <translation>Contribution (*.oefenbijdrage)</translation>
    </message>
    <message>
        <source>Dit gaat erin, en verder niets</source>
        <translation>This goes in, and nothing else</translation>
    </message>
    <message>
        <source>Dit kwartaal blijft het hetzelfde bestand: je telt één keer mee.</source>
        <translation>This quarter it stays the same file: you count once.</translation>
    </message>
    <message>
        <source>Je bijdrage is bewaard. Er is niets verstuurd.</source>
        <translation>Your contribution is saved. Nothing was sent.</translation>
    </message>
    <message>
        <source>Kwartaal {0} van {1}, en een willekeurig kenmerk. Geen naam, geen dag, geen aantal.</source>
        <translation>Quarter {0} of {1}, and a random mark. No name, no day, no number.</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Wie het bestand krijgt, weet wel dat het van jou komt. Kies zelf aan wie je het geeft.</source>
        <translation>Whoever gets the file does know that it comes from you. You choose who you give it to.</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>starting</translation>
    </message>
    <message>
        <source>bijdrage</source>
        <translation>contribution</translation>
    </message>
    <message>
        <source>goed</source>
        <translation>good</translation>
    </message>
    <message>
        <source>op weg</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>sterk</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>{0}: van {1} naar {2}</source>
        <translation>{0}: from {1} to {2}</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>1 seconde</source>
        <translation>1 second</translation>
    </message>
    <message>
        <source>5 seconden</source>
        <translation>5 seconds</translation>
    </message>
    <message>
        <source>De kopie die je deelt</source>
        <translation>The copy you share</translation>
    </message>
    <message>
        <source>Dit ziet {0}</source>
        <translation>{0} sees this</translation>
    </message>
    <message>
        <source>Precies deze kopie gaat mee.</source>
        <translation>Exactly this copy goes along.</translation>
    </message>
    <message>
        <source>Terug naar delen</source>
        <translation>Back to sharing</translation>
    </message>
    <message>
        <source>Wat {0} zegt, gaat mee als tekst.</source>
        <translation>What {0} says goes along as text.</translation>
    </message>
    <message>
        <source>afspelen of stoppen</source>
        <translation>play or stop</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>De opname begint.</source>
        <translation>The recording starts.</translation>
    </message>
    <message>
        <source>Meteen beginnen</source>
        <translation>Start now</translation>
    </message>
    <message>
        <source>Tel opnieuw</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Terug naar fragment</source>
        <translation>Back to clip</translation>
    </message>
    <message>
        <source>Wacht even</source>
        <translation>Hold on</translation>
    </message>
</context>
<context>
    <name>CountStrip</name>
    <message>
        <source>Geluid</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Je microfoon werkt</source>
        <translation>Microphone works</translation>
    </message>
    <message>
        <source>We horen je niet. Staat je microfoon aan?</source>
        <translation>We cannot hear you. Is your microphone on?</translation>
    </message>
    <message>
        <source>Zonder geluid</source>
        <translation>Without sound</translation>
    </message>
</context>
<context>
    <name>CredentialFields</name>
    <message>
        <source>(JSON)</source>
        <translation>(JSON)</translation>
    </message>
    <message>
        <source>(als je dat kreeg)</source>
        <translation>(if you were given one)</translation>
    </message>
    <message>
        <source>(in plaats van de sleutel)</source>
        <translation>(instead of the key)</translation>
    </message>
    <message>
        <source>Accountsleutel of SAS</source>
        <translation>Account key or SAS</translation>
    </message>
    <message>
        <source>Geheime sleutel</source>
        <translation>Secret key</translation>
    </message>
    <message>
        <source>Sleutel van het serviceaccount</source>
        <translation>Key of the service account</translation>
    </message>
    <message>
        <source>Sleutel-id</source>
        <translation>Key ID</translation>
    </message>
    <message>
        <source>Tijdelijk token</source>
        <translation>Temporary token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>CueCard</name>
    <message>
        <source>Je spiekbriefje</source>
        <translation>Your cue card</translation>
    </message>
    <message>
        <source>Je spiekbriefje is verborgen.</source>
        <translation>Your cue card is hidden.</translation>
    </message>
    <message>
        <source>Spiekbriefje tonen</source>
        <translation>Show cue card</translation>
    </message>
    <message>
        <source>Spiekbriefje verbergen</source>
        <translation>Hide cue card</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Begin van regel {0}</source>
        <translation>Start of line {0}</translation>
    </message>
    <message>
        <source>Einde van regel {0}</source>
        <translation>End of line {0}</translation>
    </message>
    <message>
        <source>Regel {0}</source>
        <translation>Line {0}</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>CurrentPlace</name>
    <message>
        <source>Andere gegevens…</source>
        <translation>Other details…</translation>
    </message>
    <message>
        <source>Andere plek…</source>
        <translation>Other place…</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Deelruimte</source>
        <translation>Shared space</translation>
    </message>
    <message>
        <source>Deelruimte {0}</source>
        <translation>Shared space {0}</translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Nog niet ingevuld</source>
        <translation>Not filled in yet</translation>
    </message>
    <message>
        <source>Opgeslagen</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Stop met deze deelruimte…</source>
        <translation>Stop with this shared space…</translation>
    </message>
    <message>
        <source>Toegangsgegevens</source>
        <translation>Access details</translation>
    </message>
    <message>
        <source>Vul de gegevens in die je van je beheerder kreeg.</source>
        <translation>Enter the details your administrator gave you.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Een dag eerder</source>
        <translation>One day earlier</translation>
    </message>
    <message>
        <source>Een dag later</source>
        <translation>One day later</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Delen…</source>
        <translation>Share…</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>1 fout</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Gedrag</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Hierna</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Onderdelen van de beurt</source>
        <translation>Parts of the turn</translation>
    </message>
    <message>
        <source>Over deze beurt</source>
        <translation>About this turn</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>andere naam</source>
        <translation>other name</translation>
    </message>
    <message>
        <source>{0} fouten</source>
        <translation>{0} errors</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>1 regel</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>Aanhalingstekens: letterlijk</source>
        <translation>Quotation marks: word for word</translation>
    </message>
    <message>
        <source>Begint voordat de regel ervoor klaar is.</source>
        <translation>Starts before the line above it is done.</translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Blad papier</source>
        <translation>Sheet of paper</translation>
    </message>
    <message>
        <source>Citaat in een ballon: samenvatten</source>
        <translation>Quote in a balloon: summing up</translation>
    </message>
    <message>
        <source>Deze regel is leeg.</source>
        <translation>This line is empty.</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Duim: compliment</source>
        <translation>Thumb: compliment</translation>
    </message>
    <message>
        <source>Gaat door na het einde van het fragment.</source>
        <translation>Goes on after the end of the clip.</translation>
    </message>
    <message>
        <source>Hart en handen: begrip</source>
        <translation>Heart and hands: understanding</translation>
    </message>
    <message>
        <source>Huis</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Ketting: verband</source>
        <translation>Chain: connection</translation>
    </message>
    <message>
        <source>Klok</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Lamp: idee</source>
        <translation>Lamp: idea</translation>
    </message>
    <message>
        <source>Letter i: informatie</source>
        <translation>Letter i: information</translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Luidspreker: toon</source>
        <translation>Loudspeaker: tone</translation>
    </message>
    <message>
        <source>Mensen: samen</source>
        <translation>People: together</translation>
    </message>
    <message>
        <source>Oog: aankijken</source>
        <translation>Eye: looking at someone</translation>
    </message>
    <message>
        <source>Oor: luisteren</source>
        <translation>Ear: listening</translation>
    </message>
    <message>
        <source>Papieren vliegtuig: opsturen</source>
        <translation>Paper plane: sending</translation>
    </message>
    <message>
        <source>Pauze: stilte</source>
        <translation>Pause: silence</translation>
    </message>
    <message>
        <source>Pijl terug: antwoord</source>
        <translation>Arrow back: answer</translation>
    </message>
    <message>
        <source>Pijlen: herhalen</source>
        <translation>Arrows: repeating</translation>
    </message>
    <message>
        <source>Potlood: opschrijven</source>
        <translation>Pencil: writing down</translation>
    </message>
    <message>
        <source>Splitsing: keuze</source>
        <translation>Fork: choice</translation>
    </message>
    <message>
        <source>Stop: grens</source>
        <translation>Stop: limit</translation>
    </message>
    <message>
        <source>Stopwatch: snel</source>
        <translation>Stopwatch: quick</translation>
    </message>
    <message>
        <source>Talen: gewone taal</source>
        <translation>Languages: plain language</translation>
    </message>
    <message>
        <source>Te kort in beeld.</source>
        <translation>Too short on screen.</translation>
    </message>
    <message>
        <source>Te lang: hooguit 2 regels van 38 tekens.</source>
        <translation>Too long: at most 2 lines of 38 characters.</translation>
    </message>
    <message>
        <source>Te snel om te lezen: meer dan {0} tekens per seconde.</source>
        <translation>Too fast to read: more than {0} characters per second.</translation>
    </message>
    <message>
        <source>Tekstballon: uitleggen</source>
        <translation>Speech balloon: explaining</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Twee ballonnen: gesprek</source>
        <translation>Two balloons: conversation</translation>
    </message>
    <message>
        <source>Vergrootglas: uitzoeken</source>
        <translation>Magnifying glass: finding out</translation>
    </message>
    <message>
        <source>Vinkje</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Vlag: afspraak</source>
        <translation>Flag: agreement</translation>
    </message>
    <message>
        <source>Vraagteken: vragen</source>
        <translation>Question mark: asking</translation>
    </message>
    <message>
        <source>beurt {0}</source>
        <translation>turn {0}</translation>
    </message>
    <message>
        <source>luisterend fragment</source>
        <translation>listening clip</translation>
    </message>
    <message>
        <source>voorbeeld bij {0}</source>
        <translation>example for {0}</translation>
    </message>
    <message>
        <source>{0} regels</source>
        <translation>{0} lines</translation>
    </message>
</context>
<context>
    <name>DeviceCheck</name>
    <message>
        <source>We vinden geen luidspreker op deze computer.</source>
        <translation>We cannot find a loudspeaker on this computer.</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera en geluid</source>
        <translation>Camera and sound</translation>
    </message>
    <message>
        <source>Doe een lamp uit of draai iets weg.</source>
        <translation>Switch off a lamp or turn away a little.</translation>
    </message>
    <message>
        <source>Doe een raam of deur dicht, of kies een headset.</source>
        <translation>Close a window or door, or choose a headset.</translation>
    </message>
    <message>
        <source>Draai naar het raam of doe een lamp aan.</source>
        <translation>Turn to the window or put a lamp on.</translation>
    </message>
    <message>
        <source>Draai zo dat het licht op je gezicht valt.</source>
        <translation>Turn so that the light falls on your face.</translation>
    </message>
    <message>
        <source>Er is veel geluid om je heen</source>
        <translation>There is a lot of noise around you</translation>
    </message>
    <message>
        <source>Er wordt niets bewaard.</source>
        <translation>Nothing is saved.</translation>
    </message>
    <message>
        <source>Er wordt nu niets opgenomen.</source>
        <translation>Nothing is being recorded now.</translation>
    </message>
    <message>
        <source>Ga iets verder van de microfoon.</source>
        <translation>Move a little away from the microphone.</translation>
    </message>
    <message>
        <source>Ga voor de camera zitten.</source>
        <translation>Sit in front of the camera.</translation>
    </message>
    <message>
        <source>Het beeld is zwart</source>
        <translation>The picture is black</translation>
    </message>
    <message>
        <source>Het beeld staat stil</source>
        <translation>The picture is frozen</translation>
    </message>
    <message>
        <source>Het is een beetje donker</source>
        <translation>It is a little dark</translation>
    </message>
    <message>
        <source>Het is erg licht</source>
        <translation>It is very bright</translation>
    </message>
    <message>
        <source>Het is rustig om je heen.</source>
        <translation>It is quiet around you.</translation>
    </message>
    <message>
        <source>Het is te donker</source>
        <translation>It is too dark</translation>
    </message>
    <message>
        <source>Het licht is achter je</source>
        <translation>The light is behind you</translation>
    </message>
    <message>
        <source>Het licht is goed</source>
        <translation>The light is good</translation>
    </message>
    <message>
        <source>Je camera doet het</source>
        <translation>Your camera works</translation>
    </message>
    <message>
        <source>Je geluid is goed</source>
        <translation>Your sound is good</translation>
    </message>
    <message>
        <source>Je geluid is te hard</source>
        <translation>Your sound is too loud</translation>
    </message>
    <message>
        <source>Je geluid is te zacht</source>
        <translation>Your sound is too soft</translation>
    </message>
    <message>
        <source>Je geluid kraakt</source>
        <translation>Your sound crackles</translation>
    </message>
    <message>
        <source>Je ogen zijn op de goede hoogte.</source>
        <translation>Your eyes are at the right height.</translation>
    </message>
    <message>
        <source>Je zit erg dichtbij</source>
        <translation>You are very close</translation>
    </message>
    <message>
        <source>Je zit goed in beeld</source>
        <translation>You are well in view</translation>
    </message>
    <message>
        <source>Je zit hoog in beeld</source>
        <translation>You are high in the picture</translation>
    </message>
    <message>
        <source>Je zit laag in beeld</source>
        <translation>You are low in the picture</translation>
    </message>
    <message>
        <source>Je zit niet in het midden</source>
        <translation>You are not in the middle</translation>
    </message>
    <message>
        <source>Je zit ver weg</source>
        <translation>You are far away</translation>
    </message>
    <message>
        <source>Kies je camera opnieuw, of maak hem even los.</source>
        <translation>Choose your camera again, or unplug it for a moment.</translation>
    </message>
    <message>
        <source>Met een headset hoor je beter, en word je beter gehoord.</source>
        <translation>With a headset you hear better, and are heard better.</translation>
    </message>
    <message>
        <source>Microfoon</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Praat iets harder of schuif dichterbij.</source>
        <translation>Talk a little louder or move closer.</translation>
    </message>
    <message>
        <source>Praat je? Kies dan een andere microfoon.</source>
        <translation>Are you talking? Then choose another microphone.</translation>
    </message>
    <message>
        <source>Schuif iets naar achteren.</source>
        <translation>Move back a little.</translation>
    </message>
    <message>
        <source>Schuif iets naar links.</source>
        <translation>Move to the left a little.</translation>
    </message>
    <message>
        <source>Schuif iets naar rechts.</source>
        <translation>Move to the right a little.</translation>
    </message>
    <message>
        <source>Schuif iets naar voren.</source>
        <translation>Move forward a little.</translation>
    </message>
    <message>
        <source>Staat je microfoon aan?</source>
        <translation>Is your microphone on?</translation>
    </message>
    <message>
        <source>Stop de geluidstest</source>
        <translation>Stop the sound test</translation>
    </message>
    <message>
        <source>Test je geluid</source>
        <translation>Test your sound</translation>
    </message>
    <message>
        <source>We horen je niet</source>
        <translation>We cannot hear you</translation>
    </message>
    <message>
        <source>We kijken naar het licht…</source>
        <translation>Looking at the light…</translation>
    </message>
    <message>
        <source>We luisteren drie seconden.</source>
        <translation>We listen for three seconds.</translation>
    </message>
    <message>
        <source>We wachten op je camera…</source>
        <translation>Waiting for your camera…</translation>
    </message>
    <message>
        <source>We zien je gezicht niet</source>
        <translation>We cannot see your face</translation>
    </message>
    <message>
        <source>We zien meer gezichten</source>
        <translation>We see more faces</translation>
    </message>
    <message>
        <source>Zeg eens iets</source>
        <translation>Say something</translation>
    </message>
    <message>
        <source>Zeg nu iets</source>
        <translation>Say something now</translation>
    </message>
    <message>
        <source>Zet hem zachter of ga verder weg.</source>
        <translation>Turn it down or move away.</translation>
    </message>
    <message>
        <source>Zet je camera iets hoger.</source>
        <translation>Put your camera a little higher.</translation>
    </message>
    <message>
        <source>Zet je camera iets lager.</source>
        <translation>Put your camera a little lower.</translation>
    </message>
    <message>
        <source>Zit er een klepje voor je camera?</source>
        <translation>Is there a cover on your camera?</translation>
    </message>
    <message>
        <source>Zit je alleen? Draai dan iets weg.</source>
        <translation>Are you alone? Then turn away a little.</translation>
    </message>
    <message>
        <source>Zit je hoofd in het ovaal?</source>
        <translation>Is your head in the oval?</translation>
    </message>
    <message>
        <source>Zo klink je</source>
        <translation>How you sound</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Camera in het netwerk</source>
        <translation>Camera in the network</translation>
    </message>
    <message>
        <source>Eerste camera</source>
        <translation>First camera</translation>
    </message>
    <message>
        <source>Geen camera gevonden</source>
        <translation>No camera found</translation>
    </message>
    <message>
        <source>Standaardmicrofoon</source>
        <translation>Default microphone</translation>
    </message>
    <message>
        <source>Testbeeld</source>
        <translation>Test picture</translation>
    </message>
    <message>
        <source>Testgeluid</source>
        <translation>Test sound</translation>
    </message>
    <message>
        <source>{0} (niet aangesloten)</source>
        <translation>{0} (not connected)</translation>
    </message>
    <message>
        <source>{0} (standaard)</source>
        <translation>{0} (default)</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Beeldkwaliteit</source>
        <translation>Picture quality</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera bekijken</source>
        <translation>View camera</translation>
    </message>
    <message>
        <source>Camera staat uit</source>
        <translation>Camera is off</translation>
    </message>
    <message>
        <source>Er wordt niets opgenomen.</source>
        <translation>Nothing is recorded.</translation>
    </message>
    <message>
        <source>Geen beeld</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Hoog</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Hoog vraagt meer van je computer.</source>
        <translation>High asks more of your computer.</translation>
    </message>
    <message>
        <source>Je geluid kraakt. Zet je microfoon zachter of ga verder weg.</source>
        <translation>Your sound crackles. Turn your microphone down or move away.</translation>
    </message>
    <message>
        <source>Jouw camerabeeld</source>
        <translation>Your camera picture</translation>
    </message>
    <message>
        <source>Mezelf zien bij het oefenen</source>
        <translation>See myself while practising</translation>
    </message>
    <message>
        <source>Microfoon</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Spiegel mijn beeld</source>
        <translation>Mirror my picture</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Uit is rustiger. Met Z zie je jezelf even wel.</source>
        <translation>Off is calmer. Z still shows you yourself for a moment.</translation>
    </message>
    <message>
        <source>We horen je niet. Praat je? Kies dan een andere microfoon.</source>
        <translation>We cannot hear you. Are you talking? Then choose another microphone.</translation>
    </message>
    <message>
        <source>We horen je niet. Staat je microfoon aan?</source>
        <translation>We cannot hear you. Is your microphone on?</translation>
    </message>
    <message>
        <source>Zoals in een spiegel. Je opname blijft gewoon.</source>
        <translation>As in a mirror. Your recording stays normal.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DialogKeys</name>
    <message>
        <source>Ongedaan gemaakt: {0}</source>
        <translation>Undone: {0}</translation>
    </message>
    <message>
        <source>Opnieuw gedaan: {0}</source>
        <translation>Redone: {0}</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Controle</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Hele verslag</source>
        <translation>Full report</translation>
    </message>
    <message>
        <source>Importverslag</source>
        <translation>Import report</translation>
    </message>
</context>
<context>
    <name>DoorForm</name>
    <message>
        <source>Deze wachtzin klopt niet. Probeer het nog eens.</source>
        <translation>That passphrase is not right. Try again.</translation>
    </message>
    <message>
        <source>Je oefenruimte gaat open</source>
        <translation>Your practice room is opening</translation>
    </message>
    <message>
        <source>Je oefenruimte zit op slot</source>
        <translation>Your practice room is locked</translation>
    </message>
    <message>
        <source>Je wachtzin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Met je herstelcode kies je een nieuwe wachtzin voor de oefenruimte van {0}.</source>
        <translation>With your recovery code you choose a new passphrase for {0}’s practice room.</translation>
    </message>
    <message>
        <source>Nieuwe oefenruimte</source>
        <translation>New practice room</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Openen…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Vul je wachtzin in.</source>
        <translation>Enter your passphrase.</translation>
    </message>
    <message>
        <source>Wachtzin vergeten?</source>
        <translation>Forgot your passphrase?</translation>
    </message>
</context>
<context>
    <name>DoorPanel</name>
    <message>
        <source>Alleen als jij een poging deelt, ziet je coach die ene poging.</source>
        <translation>Your coach sees an attempt only if you share that one.</translation>
    </message>
    <message>
        <source>Individueel falen, publiekelijk stralen</source>
        <translation>Stumble in private, shine in public</translation>
    </message>
    <message>
        <source>Je opnames blijven op deze computer en zitten op slot met jouw wachtzin.</source>
        <translation>Your recordings stay on this computer, locked with your passphrase.</translation>
    </message>
    <message>
        <source>Niemand anders kan ze bekijken: je coach niet, je leidinggevende niet en de gemeente niet.</source>
        <translation>Nobody else can view them: not your coach, not your manager and not the municipality.</translation>
    </message>
    <message>
        <source>Oefen achter een dichte deur.
Laat zien wat je kunt als jij er klaar voor bent.</source>
        <translation>Practise behind a closed door.
Show what you can do when you are ready.</translation>
    </message>
</context>
<context>
    <name>DoorsShown</name>
    <message>
        <source>Je oefenruimte wordt klaargezet…</source>
        <translation>Getting your practice room ready…</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>1 beurt</source>
        <translation>1 turn</translation>
    </message>
    <message>
        <source>1 fout</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>Bewaar als pakket…</source>
        <translation>Save as a package…</translation>
    </message>
    <message>
        <source>Bewerk</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation>Draft: only for you</translation>
    </message>
    <message>
        <source>Gooi dit concept weg</source>
        <translation>Throw this draft away</translation>
    </message>
    <message>
        <source>Klaar voor iedereen: versie {0}</source>
        <translation>Ready for everyone: version {0}</translation>
    </message>
    <message>
        <source>Maak een kopie</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Meer met {0}</source>
        <translation>More with {0}</translation>
    </message>
    <message>
        <source>Nog zonder titel</source>
        <translation>No title yet</translation>
    </message>
    <message>
        <source>Trek in voor iedereen…</source>
        <translation>Withdraw for everyone…</translation>
    </message>
    <message>
        <source>Zet in mijn bibliotheek</source>
        <translation>Put in my library</translation>
    </message>
    <message>
        <source>{0} beurten</source>
        <translation>{0} turns</translation>
    </message>
    <message>
        <source>{0} fouten</source>
        <translation>{0} errors</translation>
    </message>
    <message>
        <source>{0}, geen fouten</source>
        <translation>{0}, no errors</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Cirkel (C)</source>
        <translation>Circle (C)</translation>
    </message>
    <message>
        <source>Klaar met tekenen</source>
        <translation>Done drawing</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Pijl (A)</source>
        <translation>Arrow (A)</translation>
    </message>
    <message>
        <source>Tekening wissen</source>
        <translation>Clear drawing</translation>
    </message>
</context>
<context>
    <name>DrawingLayer</name>
    <message>
        <source>Meer dan {0} tekens passen niet op één beeld.</source>
        <translation>More than {0} signs do not fit on one picture.</translation>
    </message>
    <message>
        <source>Sleep met de muis. Of: pijltjes verplaatsen, Shift met een pijltje maakt groter, Enter plaatst.</source>
        <translation>Drag with the mouse. Or: arrow keys move, Shift with an arrow key makes it bigger, Enter places it.</translation>
    </message>
    <message>
        <source>Tekenen op het beeld</source>
        <translation>Draw on the picture</translation>
    </message>
    <message>
        <source>Verplaats met de pijltjes, Enter plaatst.</source>
        <translation>Move with the arrow keys, Enter places it.</translation>
    </message>
</context>
<context>
    <name>Duo</name>
    <message>
        <source>Afspelen</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Beurt</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Bij deze beurt is geen antwoord.</source>
        <translation>There is no answer in this turn.</translation>
    </message>
    <message>
        <source>Dit kunnen we niet afspelen.</source>
        <translation>We cannot play this.</translation>
    </message>
    <message>
        <source>Geluid poging {0}</source>
        <translation>Sound of attempt {0}</translation>
    </message>
    <message>
        <source>Geluid: poging {0}</source>
        <translation>Sound: attempt {0}</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Plaats in de beurt</source>
        <translation>Place in the turn</translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation>Attempt {0}</translation>
    </message>
    <message>
        <source>Speel allebei tegelijk</source>
        <translation>Play both together</translation>
    </message>
    <message>
        <source>Wat je hoort</source>
        <translation>What you hear</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source> · bewaard</source>
        <translation> · saved</translation>
    </message>
    <message>
        <source> · wordt bewaard…</source>
        <translation> · saving…</translation>
    </message>
    <message>
        <source>1 fout</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>Bewaar als pakket…</source>
        <translation>Save as a package…</translation>
    </message>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation>Draft: only for you</translation>
    </message>
    <message>
        <source>Gooi dit concept weg</source>
        <translation>Throw this draft away</translation>
    </message>
    <message>
        <source>Klaarzetten voor iedereen</source>
        <translation>Publish for everyone</translation>
    </message>
    <message>
        <source>Los eerst {0} op.</source>
        <translation>Solve {0} first.</translation>
    </message>
    <message>
        <source>Maak een kopie</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Meer met deze oefening</source>
        <translation>More with this exercise</translation>
    </message>
    <message>
        <source>Proefspelen</source>
        <translation>Test run</translation>
    </message>
    <message>
        <source>Terug naar je oefeningen</source>
        <translation>Back to your exercises</translation>
    </message>
    <message>
        <source>Versie {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>naam van de oefening</source>
        <translation>name of the exercise</translation>
    </message>
    <message>
        <source>{0} fouten</source>
        <translation>{0} errors</translation>
    </message>
    <message>
        <source>{0} · geen fouten</source>
        <translation>{0} · no errors</translation>
    </message>
    <message>
        <source>{0} · los eerst {1} op, dan kun je klaarzetten</source>
        <translation>{0} · solve {1} first, then you can publish</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Beurten</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Beurten of meer</source>
        <translation>Turns or more</translation>
    </message>
    <message>
        <source>Concept: alleen voor jou. Niemand anders ziet dit.</source>
        <translation>Draft: only for you. Nobody else sees this.</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>beurt erbij</source>
        <translation>add turn</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Bewaar als pakket</source>
        <translation>Save as a package</translation>
    </message>
    <message>
        <source>De oefening staat in ‘{0}’.</source>
        <translation>The exercise is in “{0}”.</translation>
    </message>
    <message>
        <source>Dit is de kopie. Het eerste concept is er ook nog.</source>
        <translation>This is the copy. The first draft is still there too.</translation>
    </message>
    <message>
        <source>Maak eerst een beurt.</source>
        <translation>Make a turn first.</translation>
    </message>
    <message>
        <source>Naar je oefeningen</source>
        <translation>To your exercises</translation>
    </message>
    <message>
        <source>Oefening</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Oefening (*.oefenscenario)</source>
        <translation>Exercise (*.oefenscenario)</translation>
    </message>
    <message>
        <source>Oefening openen…</source>
        <translation>Opening exercise…</translation>
    </message>
    <message>
        <source>Oefening zonder naam</source>
        <translation>Exercise without a name</translation>
    </message>
    <message>
        <source>Pijltjes</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>bewerk beurt</source>
        <translation>edit turn</translation>
    </message>
    <message>
        <source>haal weg</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>loop door de beurten</source>
        <translation>walk through the turns</translation>
    </message>
    <message>
        <source>maak ongedaan</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>nieuwe beurt</source>
        <translation>new turn</translation>
    </message>
    <message>
        <source>probeer deze beurt</source>
        <translation>try this turn</translation>
    </message>
    <message>
        <source>probeer vanaf het begin</source>
        <translation>try from the beginning</translation>
    </message>
    <message>
        <source>proefspelen</source>
        <translation>test run</translation>
    </message>
    <message>
        <source>versie {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>‘{0}’ is weg.</source>
        <translation>“{0}” is gone.</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>1 fout</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>Antwoord {0}</source>
        <translation>Answer {0}</translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Ontbreekt</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>beurt {0}</source>
        <translation>turn {0}</translation>
    </message>
    <message>
        <source>einde</source>
        <translation>end</translation>
    </message>
    <message>
        <source>fragment ontbreekt</source>
        <translation>clip missing</translation>
    </message>
    <message>
        <source>hierna keuze: {0}</source>
        <translation>then choice: {0}</translation>
    </message>
    <message>
        <source>hierna nog niets gekozen</source>
        <translation>nothing chosen for after this</translation>
    </message>
    <message>
        <source>hierna {0}</source>
        <translation>then {0}</translation>
    </message>
    <message>
        <source>nog nergens</source>
        <translation>nowhere yet</translation>
    </message>
    <message>
        <source>{0} fouten</source>
        <translation>{0} errors</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Bijdragen (*.oefenbijdrage)</source>
        <translation>Contributions (*.oefenbijdrage)</translation>
    </message>
    <message>
        <source>Effect van het oefenen</source>
        <translation>Effect of practising</translation>
    </message>
    <message>
        <source>Kies bijdragen</source>
        <translation>Choose contributions</translation>
    </message>
    <message>
        <source>Kies bijdragen…</source>
        <translation>Choose contributions…</translation>
    </message>
    <message>
        <source>Uit wat mensen zelf zonder naam inleveren. Over minder dan {0} mensen zie je niets.</source>
        <translation>From what people hand in themselves, without a name. You see nothing about fewer than {0} people.</translation>
    </message>
</context>
<context>
    <name>EffectDialog</name>
    <message>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Bewaar het rapport</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Effect van het oefenen</source>
        <translation>Effect of practising</translation>
    </message>
    <message>
        <source>Het rapport is bewaard.</source>
        <translation>The report is saved.</translation>
    </message>
    <message>
        <source>Minstens {0} mensen droegen bij.</source>
        <translation>At least {0} people contributed.</translation>
    </message>
    <message>
        <source>Nog te weinig bijdragen ({0} van {1}).</source>
        <translation>Still too few contributions ({0} of {1}).</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wat geen goede bijdrage is, telt niet mee: {0}.</source>
        <translation>What is not a proper contribution does not count: {0}.</translation>
    </message>
    <message>
        <source>effect van het oefenen</source>
        <translation>effect of practising</translation>
    </message>
</context>
<context>
    <name>EmployeeShell</name>
    <message>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Groei</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Mijn pogingen</source>
        <translation>My attempts</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>EmptyPages</name>
    <message>
        <source>Alles bekeken. Mooi werk.</source>
        <translation>All viewed. Nice work.</translation>
    </message>
    <message>
        <source>Deelt iemand een poging met jou? Dan zie je die hier.</source>
        <translation>Does someone share an attempt with you? Then you see it here.</translation>
    </message>
    <message>
        <source>Er is iets met je gedeeld</source>
        <translation>Something is shared with you</translation>
    </message>
    <message>
        <source>Gedeeld met jou tot {0}</source>
        <translation>Shared with you until {0}</translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte</source>
        <translation>You have no shared space yet</translation>
    </message>
    <message>
        <source>Kies bij Instellingen de map die je met je collega’s deelt.</source>
        <translation>In Settings, choose the folder you share with your colleagues.</translation>
    </message>
    <message>
        <source>Kies links een poging als je iets wilt teruglezen.</source>
        <translation>On the left, choose an attempt to read again.</translation>
    </message>
    <message>
        <source>Kies links welke poging je wilt bekijken.</source>
        <translation>On the left, choose an attempt to view.</translation>
    </message>
    <message>
        <source>Nog niets gedeeld</source>
        <translation>Nothing shared yet</translation>
    </message>
    <message>
        <source>Poging openen…</source>
        <translation>Opening attempt…</translation>
    </message>
    <message>
        <source>Postvak openen…</source>
        <translation>Opening inbox…</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Alleen je antwoorden</source>
        <translation>Only your answers</translation>
    </message>
    <message>
        <source>Als het anders loopt: {0}</source>
        <translation>If it goes differently: {0}</translation>
    </message>
    <message>
        <source>Bekijk dit antwoord</source>
        <translation>View this answer</translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Deze oefening staat niet meer op deze computer. Je antwoorden zijn er nog wel.</source>
        <translation>This exercise is no longer on this computer. Your answers are still here.</translation>
    </message>
    <message>
        <source>Een voorbeeld</source>
        <translation>An example</translation>
    </message>
    <message>
        <source>Goed bedoeld, en toch werkt het anders. Hoor je het verschil?</source>
        <translation>Well meant, yet it works differently. Do you hear the difference?</translation>
    </message>
    <message>
        <source>Het voorbeeld staat er.</source>
        <translation>The example is there.</translation>
    </message>
    <message>
        <source>Hier gaat het vaak mis</source>
        <translation>This often goes wrong</translation>
    </message>
    <message>
        <source>Je doel</source>
        <translation>Your goal</translation>
    </message>
    <message>
        <source>Je eerste en je beste</source>
        <translation>Your first and your best</translation>
    </message>
    <message>
        <source>Lees een voorbeeld</source>
        <translation>Read an example</translation>
    </message>
    <message>
        <source>Naast een voorbeeld</source>
        <translation>Beside an example</translation>
    </message>
    <message>
        <source>Op de stoel van de inwoner</source>
        <translation>In the resident’s chair</translation>
    </message>
    <message>
        <source>Zo kan het ook. Er is niet één goed antwoord.</source>
        <translation>This works too. There is not one right answer.</translation>
    </message>
    <message>
        <source>Zo liever niet</source>
        <translation>Better not</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Nieuw voor jou</source>
        <translation>New for you</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0}, nog niet gedeeld</source>
        <translation>{0}, not shared yet</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}. Niveau {3}, {4} minuten. {5} {6}.</source>
        <translation>{0}. {1}, {2}. Level {3}, {4} minutes. {5} {6}.</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>1 beurt</source>
        <translation>1 turn</translation>
    </message>
    <message>
        <source>1 oefening</source>
        <translation>1 exercise</translation>
    </message>
    <message>
        <source>1 poging</source>
        <translation>1 attempt</translation>
    </message>
    <message>
        <source>Balie</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Boos</source>
        <translation>Angry</translation>
    </message>
    <message>
        <source>Gedeeld met {0}</source>
        <translation>Shared with {0}</translation>
    </message>
    <message>
        <source>Gedeeld met {0} en {1}</source>
        <translation>Shared with {0} and {1}</translation>
    </message>
    <message>
        <source>Gespannen</source>
        <translation>Tense</translation>
    </message>
    <message>
        <source>Huisbezoek</source>
        <translation>Home visit</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Rustig</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Uitdagend</source>
        <translation>Challenging</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Further</translation>
    </message>
    <message>
        <source>Videobellen</source>
        <translation>Video call</translation>
    </message>
    <message>
        <source>Woedend</source>
        <translation>Furious</translation>
    </message>
    <message>
        <source>ongeveer 1 minuut</source>
        <translation>about 1 minute</translation>
    </message>
    <message>
        <source>ongeveer {0} minuten</source>
        <translation>about {0} minutes</translation>
    </message>
    <message>
        <source>{0} anderen</source>
        <translation>{0} others</translation>
    </message>
    <message>
        <source>{0} beurten</source>
        <translation>{0} turns</translation>
    </message>
    <message>
        <source>{0} oefeningen</source>
        <translation>{0} exercises</translation>
    </message>
    <message>
        <source>{0} pogingen</source>
        <translation>{0} attempts</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Er zijn meer mensen in beeld {0}.</source>
        <translation>There are more people in view {0}.</translation>
    </message>
    <message>
        <source>Het beeld is donker {0}.</source>
        <translation>The picture is dark {0}.</translation>
    </message>
    <message>
        <source>Het licht is fel {0}.</source>
        <translation>The light is harsh {0}.</translation>
    </message>
    <message>
        <source>Het licht komt van achter je {0}.</source>
        <translation>The light comes from behind you {0}.</translation>
    </message>
    <message>
        <source>Je gezicht is niet in beeld {0}.</source>
        <translation>Your face is out of view {0}.</translation>
    </message>
    <message>
        <source>Je stem klinkt hard op deze opname.</source>
        <translation>Your voice sounds loud on this recording.</translation>
    </message>
    <message>
        <source>Je stem klinkt zacht op deze opname.</source>
        <translation>Your voice sounds soft on this recording.</translation>
    </message>
    <message>
        <source>Je zit dicht op de camera {0}.</source>
        <translation>You are close to the camera {0}.</translation>
    </message>
    <message>
        <source>Je zit hoog in beeld {0}.</source>
        <translation>You are high in the picture {0}.</translation>
    </message>
    <message>
        <source>Je zit laag in beeld {0}.</source>
        <translation>You are low in the picture {0}.</translation>
    </message>
    <message>
        <source>Je zit links in beeld {0}.</source>
        <translation>You are on the left of the picture {0}.</translation>
    </message>
    <message>
        <source>Je zit rechts in beeld {0}.</source>
        <translation>You are on the right of the picture {0}.</translation>
    </message>
    <message>
        <source>Je zit ver van de camera {0}.</source>
        <translation>You are far from the camera {0}.</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>gewoon</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>in beurt {0}</source>
        <translation>in turn {0}</translation>
    </message>
    <message>
        <source>in deze poging</source>
        <translation>in this attempt</translation>
    </message>
    <message>
        <source>rustig</source>
        <translation>calm</translation>
    </message>
    <message>
        <source>snel</source>
        <translation>quick</translation>
    </message>
    <message>
        <source>{0} keer</source>
        <translation>{0}×</translation>
    </message>
    <message>
        <source>{0} seconden</source>
        <translation>{0} seconds</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>FeedbackFile</name>
    <message>
        <source>Bewaar feedback</source>
        <translation>Save feedback</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Feedback bewaren als bestand?</source>
        <translation>Save feedback as a file?</translation>
    </message>
    <message>
        <source>Ondertiteling</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>FeedbackListScreen</name>
    <message>
        <source>Bekijk mijn pogingen</source>
        <translation>View my attempts</translation>
    </message>
    <message>
        <source>Deel een poging als jij er klaar voor bent. Dan kijkt je coach met je mee.</source>
        <translation>Share an attempt when you are ready. Then your coach looks along with you.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Nog geen feedback</source>
        <translation>No feedback yet</translation>
    </message>
    <message>
        <source>Nog niets gedeeld</source>
        <translation>Nothing shared yet</translation>
    </message>
    <message>
        <source>Wat je hebt gedeeld, en wat je ervan hoort.</source>
        <translation>What you have shared, and what you hear about it.</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Jouw poging</source>
        <translation>Your attempt</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>1 seconde</source>
        <translation>1 second</translation>
    </message>
    <message>
        <source>5 seconden</source>
        <translation>5 seconds</translation>
    </message>
    <message>
        <source>Alle feedback</source>
        <translation>All feedback</translation>
    </message>
    <message>
        <source>Feedback openen…</source>
        <translation>Opening feedback…</translation>
    </message>
    <message>
        <source>afspelen of stoppen</source>
        <translation>play or stop</translation>
    </message>
    <message>
        <source>oefen meteen</source>
        <translation>practise right away</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Duur {0}</source>
        <translation>Length {0}</translation>
    </message>
    <message>
        <source>Kort het fragment in</source>
        <translation>Shorten the clip</translation>
    </message>
    <message>
        <source>Vervang</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter {0} weghalen</source>
        <translation>Remove filter {0}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Leerlijn</source>
        <translation>Learning path</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tot {0} minuten</source>
        <translation>Up to {0} minutes</translation>
    </message>
    <message>
        <source>Vaardigheid</source>
        <translation>Skill</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Fout</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Regel {0}:</source>
        <translation>Line {0}:</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Welke beurt hierna komt</source>
        <translation>Which turn comes next</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>Regel {0}: </source>
        <translation>Line {0}: </translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Begrepen</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Bekijk eerst een voorbeeld</source>
        <translation>View an example first</translation>
    </message>
    <message>
        <source>Ben je je wachtzin én je herstelcode kwijt? Dan zijn je opnames voorgoed weg. Niemand kan ze dan openen.</source>
        <translation>Lost your passphrase and your recovery code? Then your recordings are gone for good. Nobody can open them.</translation>
    </message>
    <message>
        <source>Bewaar je herstelcode</source>
        <translation>Keep your recovery code</translation>
    </message>
    <message>
        <source>Deze naam is al in gebruik. Kies een andere naam.</source>
        <translation>This name is taken. Choose another name.</translation>
    </message>
    <message>
        <source>Dit doe je één keer. Het duurt ongeveer 3 minuten.</source>
        <translation>You do this once. It takes about 3 minutes.</translation>
    </message>
    <message>
        <source>Een wachtzin is een lang wachtwoord. Kies vier of meer woorden die niet bij elkaar horen.</source>
        <translation>A passphrase is a long password. Choose four or more words that do not belong together.</translation>
    </message>
    <message>
        <source>Hoe heet je?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>Ik heb al een oefenruimte</source>
        <translation>I already have a practice room</translation>
    </message>
    <message>
        <source>Ik heb mijn herstelcode veilig bewaard</source>
        <translation>I have put my recovery code somewhere safe</translation>
    </message>
    <message>
        <source>Je coach ziet deze naam pas als je een poging deelt.</source>
        <translation>Your coach sees this name only when you share an attempt.</translation>
    </message>
    <message>
        <source>Je naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Je oefenruimte staat op de computer waar je hem hebt gemaakt. Open Oefenruimte daar. Heb je een nieuwe computer? Vraag je beheerder om deze map over te zetten: {0}</source>
        <translation>Your practice room is on the computer where you made it. Open Oefenruimte there. New computer? Ask your administrator to move this folder: {0}</translation>
    </message>
    <message>
        <source>Je wachtzin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Kies een wachtzin</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Maak je eigen oefenruimte</source>
        <translation>Make your own practice room</translation>
    </message>
    <message>
        <source>Maak mijn oefenruimte</source>
        <translation>Make my practice room</translation>
    </message>
    <message>
        <source>Op deze computer is nog geen oefenruimte</source>
        <translation>There is no practice room on this computer yet</translation>
    </message>
    <message>
        <source>Vul je naam in.</source>
        <translation>Enter your name.</translation>
    </message>
    <message>
        <source>Wachtzin vergeten? Dan kom je met deze code weer binnen. Bewaar hem niet op deze computer.</source>
        <translation>Forgot your passphrase? This code lets you in again. Do not keep it on this computer.</translation>
    </message>
    <message>
        <source>We maken je oefenruimte klaar…</source>
        <translation>Getting your practice room ready…</translation>
    </message>
    <message>
        <source>Zet hier een vinkje als je de code hebt bewaard.</source>
        <translation>Tick this box when you have kept the code.</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <source>Ga ernaartoe</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>FlawNotice</name>
    <message>
        <source>Deze oefening staat niet meer op deze computer.</source>
        <translation>This exercise is no longer on this computer.</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Toch bekijken</source>
        <translation>View anyway</translation>
    </message>
    <message>
        <source>Wil je de poging opnieuw doen?</source>
        <translation>Do you want to redo the attempt?</translation>
    </message>
</context>
<context>
    <name>FollowTab</name>
    <message>
        <source>Antwoord erbij</source>
        <translation>Add answer</translation>
    </message>
    <message>
        <source>Antwoord {0}</source>
        <translation>Answer {0}</translation>
    </message>
    <message>
        <source>Bij ‘Weet ik niet, ga door’</source>
        <translation>With “I don’t know, go on”</translation>
    </message>
    <message>
        <source>De medewerker zegt zelf hoe het ging.</source>
        <translation>The employee says how it went.</translation>
    </message>
    <message>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Keuze</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Meer dan {0} antwoorden past niet.</source>
        <translation>More than {0} answers do not fit.</translation>
    </message>
    <message>
        <source>Nieuwe beurt…</source>
        <translation>New turn…</translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Volgende beurt</source>
        <translation>Next turn</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Wat komt er na deze beurt?</source>
        <translation>What comes after this turn?</translation>
    </message>
    <message>
        <source>Welke beurt?</source>
        <translation>Which turn?</translation>
    </message>
    <message>
        <source>antwoord bij de keuze</source>
        <translation>answer in the choice</translation>
    </message>
    <message>
        <source>antwoord erbij</source>
        <translation>add answer</translation>
    </message>
    <message>
        <source>antwoord verplaatsen</source>
        <translation>move answer</translation>
    </message>
    <message>
        <source>antwoord weghalen</source>
        <translation>remove answer</translation>
    </message>
    <message>
        <source>vraag na {0}</source>
        <translation>question after {0}</translation>
    </message>
    <message>
        <source>waar {0} heen gaat</source>
        <translation>where {0} goes</translation>
    </message>
    <message>
        <source>wat er na {0} komt</source>
        <translation>what comes after {0}</translation>
    </message>
    <message>
        <source>‘Weet ik niet’</source>
        <translation>“I don’t know”</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>De sleutel komt in een bestand op een plek die je zelf kiest, zoals een usb-stick. Bewaar die in een kluis. Zonder dit bestand kun je het beheer later niet verlengen.</source>
        <translation>The key goes into a file in a place you choose, such as a USB stick. Keep it in a safe. Without this file you cannot renew the administration later.</translation>
    </message>
    <message>
        <source>Je wordt de eerste beheerder.</source>
        <translation>You become the first administrator.</translation>
    </message>
    <message>
        <source>Kies waar de sleutel komt…</source>
        <translation>Choose where the key goes…</translation>
    </message>
    <message>
        <source>Naam van de organisatie</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>Organisatie maken</source>
        <translation>Make an organisation</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vul een naam in.</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>Vul een wachtzin in.</source>
        <translation>Enter a passphrase.</translation>
    </message>
    <message>
        <source>Wachtzin voor de sleutel</source>
        <translation>Passphrase for the key</translation>
    </message>
</context>
<context>
    <name>FragmentTab</name>
    <message>
        <source>Laatste beeld blijft staan als</source>
        <translation>Last picture stays as</translation>
    </message>
    <message>
        <source>Luisterend fragment</source>
        <translation>Listening clip</translation>
    </message>
    <message>
        <source>Opdracht voor de medewerker</source>
        <translation>Task for the employee</translation>
    </message>
    <message>
        <source>Stil beeld, gezicht afwachtend</source>
        <translation>Still picture, face waiting</translation>
    </message>
    <message>
        <source>Tot</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Voeg het luisterende fragment toe bij ‘Over deze oefening’.</source>
        <translation>Add the listening clip under “About this exercise”.</translation>
    </message>
    <message>
        <source>Wat zegt de inwoner?</source>
        <translation>What does the resident say?</translation>
    </message>
    <message>
        <source>gewone duur bij {0}</source>
        <translation>usual length for {0}</translation>
    </message>
    <message>
        <source>laatste beeld van {0}</source>
        <translation>last picture of {0}</translation>
    </message>
    <message>
        <source>opdracht bij {0}</source>
        <translation>task for {0}</translation>
    </message>
    <message>
        <source>tekst van {0}</source>
        <translation>text of {0}</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Ga naar</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Ga naar {0}</source>
        <translation>Go to {0}</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Een afdeling</source>
        <translation>A department</translation>
    </message>
    <message>
        <source>Een doel voor anderen</source>
        <translation>A goal for others</translation>
    </message>
    <message>
        <source>Een functie</source>
        <translation>A job</translation>
    </message>
    <message>
        <source>Iedereen</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Met een dag erbij</source>
        <translation>With a date</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vaardigheid</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Voor wie is dit doel?</source>
        <translation>Who is this goal for?</translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Vul in voor welke functie of afdeling.</source>
        <translation>Fill in which job or department it is for.</translation>
    </message>
    <message>
        <source>Vóór</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Waar naartoe?</source>
        <translation>Where to?</translation>
    </message>
    <message>
        <source>Waar wil je naartoe?</source>
        <translation>Where do you want to be?</translation>
    </message>
    <message>
        <source>Waarom, in gewone woorden</source>
        <translation>Why, in plain words</translation>
    </message>
    <message>
        <source>Welke functie of afdeling?</source>
        <translation>Which job or department?</translation>
    </message>
    <message>
        <source>Zet erbij</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Haal weg: {0}, {1}</source>
        <translation>Remove: {0}, {1}</translation>
    </message>
</context>
<context>
    <name>GoalsScreen</name>
    <message>
        <source>Bewaar als bestand…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>Bewaar de doelen</source>
        <translation>Save the goals</translation>
    </message>
    <message>
        <source>Bewaard. Geef dit bestand aan je collega’s.</source>
        <translation>Saved. Give this file to your colleagues.</translation>
    </message>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation>Draft: only for you</translation>
    </message>
    <message>
        <source>De doelen</source>
        <translation>The goals</translation>
    </message>
    <message>
        <source>De doelen staan klaar voor iedereen.</source>
        <translation>The goals are ready for everyone.</translation>
    </message>
    <message>
        <source>Deze doelen klaarzetten voor iedereen?</source>
        <translation>Publish these goals for everyone?</translation>
    </message>
    <message>
        <source>Doel erbij</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Doelen (*.oefendoelen)</source>
        <translation>Goals (*.oefendoelen)</translation>
    </message>
    <message>
        <source>Een doel zegt waar iemand naartoe werkt. Hoe ver iemand is, zie jij niet. Dat is van diegene.</source>
        <translation>A goal says what someone works towards. You do not see how far they are. That is theirs.</translation>
    </message>
    <message>
        <source>Het doel voor ‘{0}’ is weggehaald.</source>
        <translation>Goal for “{0}” removed.</translation>
    </message>
    <message>
        <source>Iedereen in {0} krijgt ze, met jouw naam erbij. Ze komen in plaats van je vorige.</source>
        <translation>Everyone in {0} gets them, with your name. They replace your previous ones.</translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte. Stel die in bij Instellingen.</source>
        <translation>You do not have a shared space yet. Set it up in Settings.</translation>
    </message>
    <message>
        <source>Je hebt nog geen doelen gezet.</source>
        <translation>You have not set any goals yet.</translation>
    </message>
    <message>
        <source>Klaarzetten voor iedereen</source>
        <translation>Publish for everyone</translation>
    </message>
    <message>
        <source>Meer dan {0} kan niet.</source>
        <translation>No more than {0}.</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Voor iedereen, voor een functie of voor een afdeling</source>
        <translation>For everyone, for a job or for a department</translation>
    </message>
    <message>
        <source>Zet er eerst een doel bij.</source>
        <translation>Add a goal first.</translation>
    </message>
    <message>
        <source>doel erbij</source>
        <translation>add goal</translation>
    </message>
    <message>
        <source>doelen</source>
        <translation>goals</translation>
    </message>
    <message>
        <source>je deelruimte</source>
        <translation>your shared space</translation>
    </message>
    <message>
        <source>terug</source>
        <translation>back</translation>
    </message>
</context>
<context>
    <name>GoesAlong</name>
    <message>
        <source>1 minuut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>Bewaar als bestand…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>Deze keren dat je oefende</source>
        <translation>These times you practised</translation>
    </message>
    <message>
        <source>Dit wordt zichtbaar voor wie je leeromgeving beheert</source>
        <translation>Whoever manages your learning environment can see this</translation>
    </message>
    <message>
        <source>En {0} keer daarvoor</source>
        <translation>And {0} times before that</translation>
    </message>
    <message>
        <source>Er is niets nieuws om mee te geven.</source>
        <translation>There is nothing new to send along.</translation>
    </message>
    <message>
        <source>Er staat een schuilnaam bij, niet je eigen naam. Geef je het zelf aan iemand, dan weet die het natuurlijk wel.</source>
        <translation>It carries an alias, not your own name. If you give it to someone yourself, they know of course.</translation>
    </message>
    <message>
        <source>Er staat een schuilnaam bij, niet je eigen naam. Wie je de sleutel gaf, kan toch weten dat jij het bent. Wat verstuurd is, kan het programma niet terughalen.</source>
        <translation>It carries an alias, not your own name. Whoever gave you the key may still know that it is you. What has been sent, the program cannot take back.</translation>
    </message>
    <message>
        <source>Je naam niet.</source>
        <translation>Not your name.</translation>
    </message>
    <message>
        <source>Kies eerst wat er meegaat.</source>
        <translation>First choose what goes along.</translation>
    </message>
    <message>
        <source>Met de tijd erbij, niet alleen de dag</source>
        <translation>With the time, not only the day</translation>
    </message>
    <message>
        <source>Met mijn antwoorden uit de zelfcheck</source>
        <translation>With my answers from the self-check</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Toon precies wat er meegaat</source>
        <translation>Show exactly what goes along</translation>
    </message>
    <message>
        <source>Verstuur</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Wat gaat er mee?</source>
        <translation>What goes along?</translation>
    </message>
    <message>
        <source>Wie dit bestand krijgt, ziet dit</source>
        <translation>Whoever gets this file sees this</translation>
    </message>
    <message>
        <source>een deel</source>
        <translation>part of it</translation>
    </message>
    <message>
        <source>{0} minuten</source>
        <translation>{0} minutes</translation>
    </message>
</context>
<context>
    <name>GoesCard</name>
    <message>
        <source>Bekijk nog één keer</source>
        <translation>View once more</translation>
    </message>
    <message>
        <source>Dit ziet {0}</source>
        <translation>{0} sees this</translation>
    </message>
    <message>
        <source>Straks gedeeld</source>
        <translation>About to be shared</translation>
    </message>
</context>
<context>
    <name>GrantsCard</name>
    <message>
        <source>De poging is nog niet verstuurd. {0} krijgt hem niet te zien.</source>
        <translation>The attempt has not been sent yet. {0} will not see it.</translation>
    </message>
    <message>
        <source>Een gewiste poging</source>
        <translation>A deleted attempt</translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation>Just a moment…</translation>
    </message>
    <message>
        <source>Gedeeld met {0}</source>
        <translation>Shared with {0}</translation>
    </message>
    <message>
        <source>Je deelt nu niets. Delen mag, het hoeft niet.</source>
        <translation>You share nothing now. Sharing is up to you.</translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation>Keep sharing</translation>
    </message>
    <message>
        <source>Poging intrekken?</source>
        <translation>Withdraw attempt?</translation>
    </message>
    <message>
        <source>Straks gedeeld met {0}</source>
        <translation>About to be shared with {0}</translation>
    </message>
    <message>
        <source>Tot en met {0}.</source>
        <translation>Until the end of {0}.</translation>
    </message>
    <message>
        <source>Tot en met {0}. Intrekken kan niet meer.</source>
        <translation>Until the end of {0}. Can no longer be withdrawn.</translation>
    </message>
    <message>
        <source>Tot en met {0}. Wordt nog verstuurd.</source>
        <translation>Until the end of {0}. Still to be sent.</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Trek in: {0}, {1}</source>
        <translation>Withdraw: {0}, {1}</translation>
    </message>
    <message>
        <source>Wordt ingetrokken zodra de deelruimte bereikbaar is.</source>
        <translation>Will be withdrawn once the shared space can be reached.</translation>
    </message>
    <message>
        <source>{0} ziet de poging niet meer zodra Oefenruimte bij {0} weer verbinding heeft. De reacties van {0} blijven voor jou staan.</source>
        <translation>{0} no longer sees the attempt once {0}’s Oefenruimte is connected again. {0}’s comments stay here for you.</translation>
    </message>
    <message>
        <source>{0}, poging {1}</source>
        <translation>{0}, attempt {1}</translation>
    </message>
</context>
<context>
    <name>GraphScene</name>
    <message>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Keuze</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Oefen nog een keer</source>
        <translation>Practise again</translation>
    </message>
    <message>
        <source>Oefen nog een keer: {0}</source>
        <translation>Practise again: {0}</translation>
    </message>
    <message>
        <source>Toon alle {0} pogingen</source>
        <translation>Show all {0} attempts</translation>
    </message>
</context>
<context>
    <name>GrowthScreen</name>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Begin met je nulmeting</source>
        <translation>Start with your baseline</translation>
    </message>
    <message>
        <source>Blad voor je leidinggevende</source>
        <translation>Sheet for your manager</translation>
    </message>
    <message>
        <source>Dan zie je straks hoe je groeit. Het kost ongeveer tien minuten, ook in stukjes.</source>
        <translation>Then you will soon see how you grow. It takes about ten minutes, also in parts.</translation>
    </message>
    <message>
        <source>Dit zie je van jezelf en van je coach. Er zijn geen rapportcijfers of ranglijsten.</source>
        <translation>You see this from yourself and your coach. There are no marks or rankings.</translation>
    </message>
    <message>
        <source>Doe eerst je nulmeting</source>
        <translation>Do your baseline first</translation>
    </message>
    <message>
        <source>Doe je nulmeting</source>
        <translation>Do your baseline</translation>
    </message>
    <message>
        <source>Een week niets? Geen probleem.</source>
        <translation>A week off? No problem.</translation>
    </message>
    <message>
        <source>Gemiddeld {0} minuten. Een week niets? Geen probleem.</source>
        <translation>{0} minutes on average. A week off? No problem.</translation>
    </message>
    <message>
        <source>Geoefend per week</source>
        <translation>Practised per week</translation>
    </message>
    <message>
        <source>Jouw groei</source>
        <translation>Your growth</translation>
    </message>
    <message>
        <source>Leerlijnen</source>
        <translation>Learning paths</translation>
    </message>
    <message>
        <source>Meet opnieuw</source>
        <translation>Measure again</translation>
    </message>
    <message>
        <source>Op het podium: wat je hebt gedeeld</source>
        <translation>On stage: what you have shared</translation>
    </message>
    <message>
        <source>Overzicht van {0}</source>
        <translation>Overview of {0}</translation>
    </message>
    <message>
        <source>Vaardigheden</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Verder met je nulmeting</source>
        <translation>Continue your baseline</translation>
    </message>
    <message>
        <source>Waar het oefenen voor is, en wat je leidinggevende kan vragen. Er staat niemand in.</source>
        <translation>What practising is for, and what your manager can ask. Nobody is named in it.</translation>
    </message>
    <message>
        <source>Zo ziet het eruit op papier.</source>
        <translation>This is how it looks on paper.</translation>
    </message>
    <message>
        <source>nulmeting</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>nulmeting, {0}</source>
        <translation>baseline, {0}</translation>
    </message>
    <message>
        <source>‘Nu’ komt uit je eigen terugkijken en uit de reacties van {0}.</source>
        <translation>“Now” comes from your own looking back and from the comments of {0}.</translation>
    </message>
    <message>
        <source>‘Nu’ komt uit je eigen terugkijken.</source>
        <translation>“Now” comes from your own looking back.</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Overslaan</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Rondleiding</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>overslaan</source>
        <translation>skip</translation>
    </message>
    <message>
        <source>terug</source>
        <translation>back</translation>
    </message>
    <message>
        <source>verder</source>
        <translation>continue</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Aan een concept kun je werken zo lang je wilt. Niemand anders ziet het.</source>
        <translation>You can work on a draft as long as you like. Nobody else sees it.</translation>
    </message>
    <message>
        <source>Alleen voor jou</source>
        <translation>Only for you</translation>
    </message>
    <message>
        <source>Alles gaat met de muis en met het toetsenbord.</source>
        <translation>Everything works with the mouse and with the keyboard.</translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Begin klein. Met Ctrl+K zoek je alles, met F1 zie je de sneltoetsen.</source>
        <translation>Start small. Ctrl+K finds everything, F1 shows the shortcut keys.</translation>
    </message>
    <message>
        <source>Begin met wat je hebt: een filmpje van je telefoon of een Word-bestand.</source>
        <translation>Start with what you have: a video from your phone or a Word file.</translation>
    </message>
    <message>
        <source>Bekijk je zinnen</source>
        <translation>View your phrases</translation>
    </message>
    <message>
        <source>Camera en geluid</source>
        <translation>Camera and sound</translation>
    </message>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation>Draft: only for you</translation>
    </message>
    <message>
        <source>Deel als jij wilt</source>
        <translation>Share if you want</translation>
    </message>
    <message>
        <source>Doe je eigen oefening, met F5.</source>
        <translation>Do your own exercise, with F5.</translation>
    </message>
    <message>
        <source>Doe je nulmeting (10 minuten)</source>
        <translation>Do your baseline (10 minutes)</translation>
    </message>
    <message>
        <source>Doen je camera en microfoon het?</source>
        <translation>Do your camera and microphone work?</translation>
    </message>
    <message>
        <source>Een collega koos deze poging zelf, tot een datum. Intrekken kan altijd.</source>
        <translation>A colleague chose this attempt, until a date. They can always withdraw it.</translation>
    </message>
    <message>
        <source>Een inwoner zegt iets tegen je.</source>
        <translation>A resident says something to you.</translation>
    </message>
    <message>
        <source>Een oefening duurt een paar minuten. Je doet hem zo vaak je wilt.</source>
        <translation>An exercise takes a few minutes. You do it as often as you like.</translation>
    </message>
    <message>
        <source>Feedback geven</source>
        <translation>Giving feedback</translation>
    </message>
    <message>
        <source>Fouten los je eerst op. Wij wijzen ze aan.</source>
        <translation>You solve errors first. We point them out.</translation>
    </message>
    <message>
        <source>Gedeeld met je coach</source>
        <translation>Shared with your coach</translation>
    </message>
    <message>
        <source>Gedeeld met jou</source>
        <translation>Shared with you</translation>
    </message>
    <message>
        <source>Goud betekent: iemand anders ziet dit ook. Dat gebeurt alleen als jij deelt.</source>
        <translation>Gold means: someone else sees this too. That only happens if you share.</translation>
    </message>
    <message>
        <source>Hier oefen je lastige gesprekken. Het mag misgaan: niemand kijkt mee.</source>
        <translation>Here you practise hard conversations. It may go wrong: nobody is watching.</translation>
    </message>
    <message>
        <source>Importeer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importeer je materiaal</source>
        <translation>Import your material</translation>
    </message>
    <message>
        <source>Je praat terug tegen je webcam. Alleen geluid mag ook.</source>
        <translation>You talk back to your webcam. Sound only is fine too.</translation>
    </message>
    <message>
        <source>Je reacties blijven bij jou, tot je ze verstuurt.</source>
        <translation>Your comments stay with you until you send them.</translation>
    </message>
    <message>
        <source>Je ziet alleen wat een collega met jou deelt</source>
        <translation>You only see what a colleague shares with you</translation>
    </message>
    <message>
        <source>Jij bepaalt wanneer een oefening klaar is.</source>
        <translation>You decide when an exercise is ready.</translation>
    </message>
    <message>
        <source>Kies een oefening</source>
        <translation>Choose an exercise</translation>
    </message>
    <message>
        <source>Kies één poging voor je coach. Intrekken kan daarna nog.</source>
        <translation>Choose one attempt for your coach. You can still withdraw it afterwards.</translation>
    </message>
    <message>
        <source>Kijk</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Kijk naar het gedrag</source>
        <translation>Look at the behaviour</translation>
    </message>
    <message>
        <source>Kijk of je jezelf ziet en zeg eens iets. Zonder camera oefenen kan ook.</source>
        <translation>Check that you see yourself, and say something. You can practise without a camera too.</translation>
    </message>
    <message>
        <source>Kijk terug</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Klaar om te beginnen</source>
        <translation>Ready to start</translation>
    </message>
    <message>
        <source>Klaargezet voor iedereen</source>
        <translation>Published for everyone</translation>
    </message>
    <message>
        <source>M pauzeert op het moment zelf. Kies compliment, tip of vraag.</source>
        <translation>M pauses at that very moment. Choose compliment, tip or question.</translation>
    </message>
    <message>
        <source>Maak het af</source>
        <translation>Finish it</translation>
    </message>
    <message>
        <source>Met Ctrl+K zoek je alles, met F1 zie je de sneltoetsen.</source>
        <translation>Ctrl+K finds everything, F1 shows the shortcut keys.</translation>
    </message>
    <message>
        <source>Met J, K en L ga je terug, pauzeer je en ga je door.</source>
        <translation>With J, K and L you go back, pause and go on.</translation>
    </message>
    <message>
        <source>Naar Oefeningen</source>
        <translation>To Exercises</translation>
    </message>
    <message>
        <source>Naar Vandaag</source>
        <translation>To Today</translation>
    </message>
    <message>
        <source>Naar je postvak</source>
        <translation>To your inbox</translation>
    </message>
    <message>
        <source>Niet hoeveel pogingen er waren, en niet wat iemand voor zichzelf opschreef.</source>
        <translation>Not how many attempts there were, and not what someone wrote for themselves.</translation>
    </message>
    <message>
        <source>Pas dan ziet je collega iets. Noem ook wat goed ging.</source>
        <translation>Only then does your colleague see anything. Also say what went well.</translation>
    </message>
    <message>
        <source>Pas na Klaarzetten zien collega’s je oefening in hun bibliotheek.</source>
        <translation>Colleagues see your exercise in their library only after you publish it.</translation>
    </message>
    <message>
        <source>Probeer het nog eens, tot jij tevreden bent.</source>
        <translation>Try again, until you are happy with it.</translation>
    </message>
    <message>
        <source>Sleep je bestanden in het venster. Je krijgt een voorstel.</source>
        <translation>Drag your files into the window. You get a proposal.</translation>
    </message>
    <message>
        <source>Speel een proefrit</source>
        <translation>Do a test run</translation>
    </message>
    <message>
        <source>Verstuur</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Wat je ziet</source>
        <translation>What you see</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Welkom, {0}</source>
        <translation>Welcome, {0}</translation>
    </message>
    <message>
        <source>Wie ziet wat</source>
        <translation>Who sees what</translation>
    </message>
    <message>
        <source>Wie ziet wat je maakt?</source>
        <translation>Who sees what you make?</translation>
    </message>
    <message>
        <source>Zeg per gedrag hoe ver iemand is. In woorden, zonder cijfer.</source>
        <translation>Say for each behaviour how far someone is. In words, without a mark.</translation>
    </message>
    <message>
        <source>Zet beurten op volgorde en schrijf tips en gedrag erbij.</source>
        <translation>Put turns in order and add tips and behaviours.</translation>
    </message>
    <message>
        <source>Zet een reactie</source>
        <translation>Place a comment</translation>
    </message>
    <message>
        <source>Zet klaar</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Zie je dit slot? Dan ben je in je eigen kamer. Niemand anders ziet dit.</source>
        <translation>Do you see this lock? Then you are in your own room. Nobody else sees this.</translation>
    </message>
    <message>
        <source>Zo geef je feedback</source>
        <translation>How to give feedback</translation>
    </message>
    <message>
        <source>Zo maak je een oefening</source>
        <translation>How to make an exercise</translation>
    </message>
    <message>
        <source>Zo maak je het</source>
        <translation>How to make it</translation>
    </message>
    <message>
        <source>Zo oefen je</source>
        <translation>How you practise</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>  geen</source>
        <translation>  none</translation>
    </message>
    <message>
        <source>Bijzonderheden: {0}</source>
        <translation>Details: {0}</translation>
    </message>
    <message>
        <source>Camera&apos;s: {0}</source>
        <translation>Cameras: {0}</translation>
    </message>
    <message>
        <source>Code: {0}</source>
        <translation>Code: {0}</translation>
    </message>
    <message>
        <source>Gemaakt op {0} UTC</source>
        <translation>Made on {0} UTC</translation>
    </message>
    <message>
        <source>Kleuren: {0} (gekozen: {1})</source>
        <translation>Colours: {0} (chosen: {1})</translation>
    </message>
    <message>
        <source>Laatste onverwachte fout:</source>
        <translation>Last unexpected error:</translation>
    </message>
    <message>
        <source>Letters: {0}%</source>
        <translation>Letters: {0}%</translation>
    </message>
    <message>
        <source>Logboek:</source>
        <translation>Log:</translation>
    </message>
    <message>
        <source>Microfoons: {0}</source>
        <translation>Microphones: {0}</translation>
    </message>
    <message>
        <source>Minder beweging: {0}</source>
        <translation>Less motion: {0}</translation>
    </message>
    <message>
        <source>Oefenruimte {0} ({1})</source>
        <translation>Oefenruimte {0} ({1})</translation>
    </message>
    <message>
        <source>Onderdelen:</source>
        <translation>Parts:</translation>
    </message>
    <message>
        <source>Problemen sinds de start:</source>
        <translation>Problems since the start:</translation>
    </message>
    <message>
        <source>Python {0}, Qt {1} ({2})</source>
        <translation>Python {0}, Qt {1} ({2})</translation>
    </message>
    <message>
        <source>Scherm {0}: {1} × {2}, {3}×</source>
        <translation>Screen {0}: {1} × {2}, {3}×</translation>
    </message>
    <message>
        <source>Systeem: {0}</source>
        <translation>System: {0}</translation>
    </message>
    <message>
        <source>Taal: {0}</source>
        <translation>Language: {0}</translation>
    </message>
    <message>
        <source>Toetsen van één letter: {0}</source>
        <translation>Single-letter keys: {0}</translation>
    </message>
    <message>
        <source>Venster: {0} × {1}</source>
        <translation>Window: {0} × {1}</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>uit de broncode</source>
        <translation>from the source code</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Bewaard als {0}.</source>
        <translation>Saved as {0}.</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Technische informatie</source>
        <translation>Technical information</translation>
    </message>
    <message>
        <source>Voor wie je helpt. Lees gerust wat erin staat.</source>
        <translation>For whoever helps you. Do read what is in it.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Begin met oefenen</source>
        <translation>Start practising</translation>
    </message>
    <message>
        <source>Je volgende stap</source>
        <translation>Your next step</translation>
    </message>
    <message>
        <source>Je volgende stap · leerlijn {0}</source>
        <translation>Your next step · learning path {0}</translation>
    </message>
    <message>
        <source>Lees de situatie</source>
        <translation>Read the situation</translation>
    </message>
    <message>
        <source>Verder met poging {0}</source>
        <translation>Continue with attempt {0}</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Geen verbinding met de deelruimte. Wat klaarstaat, gaat later vanzelf.</source>
        <translation>No connection to the shared space. What is ready goes later by itself.</translation>
    </message>
</context>
<context>
    <name>ImportingScreen</name>
    <message>
        <source>Bewaard als {0}.</source>
        <translation>Saved as {0}.</translation>
    </message>
    <message>
        <source>Fragment (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.m4a *.wav *.mp3)</source>
        <translation>Clip (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.m4a *.wav *.mp3)</translation>
    </message>
    <message>
        <source>Kies een bestand</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Ondertitels (*.vtt *.srt)</source>
        <translation>Captions (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>Tekst (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Verslag bewaren</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>We bekijken je bestanden…</source>
        <translation>Looking at your files…</translation>
    </message>
    <message>
        <source>We bewaren je concept…</source>
        <translation>Saving your draft…</translation>
    </message>
    <message>
        <source>We kijken opnieuw…</source>
        <translation>Looking again…</translation>
    </message>
    <message>
        <source>We zetten de oefening in je bibliotheek…</source>
        <translation>Putting the exercise in your library…</translation>
    </message>
    <message>
        <source>importverslag {0}.txt</source>
        <translation>import report {0}.txt</translation>
    </message>
    <message>
        <source>kijk opnieuw</source>
        <translation>look again</translation>
    </message>
    <message>
        <source>los op</source>
        <translation>solve</translation>
    </message>
    <message>
        <source>opnieuw controleren</source>
        <translation>check again</translation>
    </message>
    <message>
        <source>sluiten</source>
        <translation>close</translation>
    </message>
    <message>
        <source>terug</source>
        <translation>back</translation>
    </message>
    <message>
        <source>volgende punt</source>
        <translation>next point</translation>
    </message>
    <message>
        <source>vorige punt</source>
        <translation>previous point</translation>
    </message>
    <message>
        <source>‘{0}’ staat in je bibliotheek.</source>
        <translation>“{0}” is in your library.</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Antwoord gekregen</source>
        <translation>Reply received</translation>
    </message>
    <message>
        <source>Bezig</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Naam of oefening</source>
        <translation>Name or exercise</translation>
    </message>
    <message>
        <source>Niets gevonden. Kijk bij ‘Toon’ of wis wat je zocht.</source>
        <translation>Nothing found. Look under “Show” or clear your search.</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Postvak</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Toon oudere ({0})</source>
        <translation>Show older ({0})</translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Zoeken in je postvak</source>
        <translation>Search in your inbox</translation>
    </message>
    <message>
        <source>{0} bezig</source>
        <translation>{0} started</translation>
    </message>
    <message>
        <source>{0} nieuw</source>
        <translation>{0} new</translation>
    </message>
</context>
<context>
    <name>InboxRow</name>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>Aangepast, niet verstuurd</source>
        <translation>Edited, not sent</translation>
    </message>
    <message>
        <source>Bezig · {0}</source>
        <translation>Started · {0}</translation>
    </message>
    <message>
        <source>Delen kon tot en met {0}. Je kunt deze poging niet meer openen.</source>
        <translation>Sharing ran until the end of {0}. You can no longer open this attempt.</translation>
    </message>
    <message>
        <source>Ingetrokken op {0}. Je kunt deze poging niet meer openen.</source>
        <translation>Withdrawn on {0}. You can no longer open this attempt.</translation>
    </message>
    <message>
        <source>Ingetrokken. Je kunt deze poging niet meer openen.</source>
        <translation>Withdrawn. You can no longer open this attempt.</translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>Bewaar als bestand…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>De uitnodiging</source>
        <translation>The invitation</translation>
    </message>
    <message>
        <source>De uitnodiging als vierkant om te scannen</source>
        <translation>The invitation as a square to scan</translation>
    </message>
    <message>
        <source>Doe mee met {0}</source>
        <translation>Join {0}</translation>
    </message>
    <message>
        <source>Een foto van dit vierkant opent in Oefenruimte net als het bestand.</source>
        <translation>A photo of this square opens in Oefenruimte just like the file.</translation>
    </message>
    <message>
        <source>Geef dit alleen aan wie je uitnodigt. Je laat die persoon daarna zelf toe.</source>
        <translation>Give this only to the person you invite. You let that person in yourself afterwards.</translation>
    </message>
    <message>
        <source>Kies in Oefenruimte: Instellingen, Organisatie, Open uitnodiging.</source>
        <translation>In Oefenruimte choose: Settings, Organisation, Open invitation.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Maak een foto van het vierkant en zet die op je computer.</source>
        <translation>Take a photo of the square and put it on your computer.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Rol: {0}. Geldig tot en met {1}, voor één persoon.</source>
        <translation>Role: {0}. Valid until the end of {1}, for one person.</translation>
    </message>
    <message>
        <source>Te gast tot en met {0}.</source>
        <translation>A guest until the end of {0}.</translation>
    </message>
    <message>
        <source>Vergelijk deze woorden met je beheerder: {0}</source>
        <translation>Compare these words with your administrator: {0}</translation>
    </message>
    <message>
        <source>{0}. Geldig tot en met {1}.</source>
        <translation>{0}. Valid until the end of {1}.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>De uitnodiging geldt tot en met</source>
        <translation>The invitation is valid until the end of</translation>
    </message>
    <message>
        <source>Eén uitnodiging is voor één persoon, en werkt één keer.</source>
        <translation>One invitation is for one person, and works once.</translation>
    </message>
    <message>
        <source>Iemand uitnodigen</source>
        <translation>Invite someone</translation>
    </message>
    <message>
        <source>Maak uitnodiging</source>
        <translation>Make invitation</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Geldig tot en met</source>
        <translation>Valid until the end of</translation>
    </message>
    <message>
        <source>Heet deze map op jouw computer anders? Pas het dan aan.</source>
        <translation>Does this folder have another name on your computer? Then change it here.</translation>
    </message>
    <message>
        <source>Je bent te gast tot en met</source>
        <translation>You are a guest until the end of</translation>
    </message>
    <message>
        <source>Jouw rol</source>
        <translation>Your role</translation>
    </message>
    <message>
        <source>Kies een map of vul het adres in.</source>
        <translation>Choose a folder or enter the address.</translation>
    </message>
    <message>
        <source>Meedoen met {0}?</source>
        <translation>Join {0}?</translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Vraag je beheerder of deze 12 woorden kloppen.</source>
        <translation>Ask your administrator if these 12 words are right.</translation>
    </message>
    <message>
        <source>Vraag om mee te doen</source>
        <translation>Ask to join</translation>
    </message>
    <message>
        <source>Waar jullie delen</source>
        <translation>Where you share</translation>
    </message>
    <message>
        <source>Woorden</source>
        <translation>Words</translation>
    </message>
</context>
<context>
    <name>KeepCode</name>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Bewaard als bestand.</source>
        <translation>Saved as a file.</translation>
    </message>
    <message>
        <source>Deze plek is op dezelfde schijf als je opnames. Gaat de schijf stuk, dan is je code ook weg.</source>
        <translation>This place is on the same disk as your recordings. If the disk breaks, your code is gone too.</translation>
    </message>
    <message>
        <source>Gekopieerd. Plak hem binnen 1 minuut.</source>
        <translation>Copied. Paste it within 1 minute.</translation>
    </message>
    <message>
        <source>Is dit wel een usb-stick?</source>
        <translation>Is this really a USB stick?</translation>
    </message>
    <message>
        <source>Kies een andere plek</source>
        <translation>Choose another place</translation>
    </message>
    <message>
        <source>Kies je usb-stick</source>
        <translation>Choose your USB stick</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Naar de printer gestuurd.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Opslaan op usb-stick</source>
        <translation>Save to a USB stick</translation>
    </message>
    <message>
        <source>Tekst (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Toch hier bewaren</source>
        <translation>Save here anyway</translation>
    </message>
</context>
<context>
    <name>KeepDays</name>
    <message>
        <source>1 poging is ouder</source>
        <translation>1 attempt is older</translation>
    </message>
    <message>
        <source>Dat geldt nu ook voor jou.</source>
        <translation>That now applies to you too.</translation>
    </message>
    <message>
        <source>Die gaan weg als je Oefenruimte weer opent. Bewaar eerst wat je wilt houden, bij Mijn pogingen.</source>
        <translation>They go when your Oefenruimte opens again. First keep what you want to hold on to, under My attempts.</translation>
    </message>
    <message>
        <source>Die gaat weg als je Oefenruimte weer opent. Wil je hem houden? Bewaar hem bij Mijn pogingen.</source>
        <translation>It goes when your Oefenruimte opens again. Do you want to hold on to it? Keep it under My attempts.</translation>
    </message>
    <message>
        <source>Je beste poging en wat je hebt gedeeld blijven staan.</source>
        <translation>Your best attempt and what you have shared stay.</translation>
    </message>
    <message>
        <source>Je organisatie bewaart privé-pogingen hoogstens {0} dagen.</source>
        <translation>Your organisation keeps private attempts for at most {0} days.</translation>
    </message>
    <message>
        <source>Nooit</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Wis opnames na</source>
        <translation>Delete recordings after</translation>
    </message>
    <message>
        <source>{0} dagen</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <source>{0} pogingen zijn ouder</source>
        <translation>{0} attempts are older</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Je notitie is gewist.</source>
        <translation>Note deleted.</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Toetsen. {0}</source>
        <translation>Keys. {0}</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Spatie</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Toets {0}</source>
        <translation>Key {0}</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>De sleutel blijft in het bestand. Haal de usb-stick daarna weer weg.</source>
        <translation>The key stays in the file. Take the USB stick out again afterwards.</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vul de wachtzin in.</source>
        <translation>Enter the passphrase.</translation>
    </message>
    <message>
        <source>Wachtzin van de sleutel</source>
        <translation>Passphrase of the key</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Pijl links</source>
        <translation>Left arrow</translation>
    </message>
    <message>
        <source>Pijl omhoog</source>
        <translation>Up arrow</translation>
    </message>
    <message>
        <source>Pijl omlaag</source>
        <translation>Down arrow</translation>
    </message>
    <message>
        <source>Pijl rechts</source>
        <translation>Right arrow</translation>
    </message>
    <message>
        <source>Spatiebalk</source>
        <translation>Space bar</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} or {1}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message numerus="yes">
        <source>%n gevonden</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Alles kan ook met de muis.</source>
        <translation>Everything works with the mouse too.</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een ander woord.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sneltoetsen</source>
        <translation>Shortcut keys</translation>
    </message>
    <message>
        <source>Sneltoetsen van Oefenruimte</source>
        <translation>Shortcut keys of Oefenruimte</translation>
    </message>
    <message>
        <source>Toetsen van één letter staan uit</source>
        <translation>Single-letter keys are off</translation>
    </message>
    <message>
        <source>Ze staan uit in Instellingen, bij Lezen en kijken. Andere toetsen werken wel.</source>
        <translation>They are off in Settings, under Reading and viewing. Other keys do work.</translation>
    </message>
    <message>
        <source>Zoek een toets of wat je wilt doen</source>
        <translation>Search for a key or what you want to do</translation>
    </message>
    <message>
        <source>staat uit</source>
        <translation>is off</translation>
    </message>
    <message>
        <source>{0}: {1}, staat uit</source>
        <translation>{0}: {1}, is off</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Oefeningen blijven in de taal waarin ze zijn gemaakt.</source>
        <translation>Exercises stay in the language they were made in.</translation>
    </message>
    <message>
        <source>Taal van het scherm</source>
        <translation>Language of the screen</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>Alle pogingen</source>
        <translation>All attempts</translation>
    </message>
    <message>
        <source>Alleen jij ziet hoeveel je oefent.</source>
        <translation>Only you see how much you practise.</translation>
    </message>
    <message>
        <source>Hier komen je pogingen</source>
        <translation>Your attempts come here</translation>
    </message>
    <message>
        <source>Je eerste poging hoeft niet goed te zijn. Niemand kijkt mee.</source>
        <translation>Your first attempt does not have to be good. Nobody is watching.</translation>
    </message>
    <message>
        <source>Je laatste pogingen</source>
        <translation>Your latest attempts</translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation>Attempt {0}</translation>
    </message>
</context>
<context>
    <name>LevelCards</name>
    <message>
        <source>Wat past nu het best bij jou? {0}</source>
        <translation>What suits you best now? {0}</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Geluid</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Goed</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Te hard</source>
        <translation>Loud</translation>
    </message>
    <message>
        <source>Te zacht</source>
        <translation>Soft</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>1 oefening kunnen we niet lezen.</source>
        <translation>There is 1 exercise we cannot read.</translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Bekijk waarom</source>
        <translation>See why</translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Deze oefening kunnen we niet lezen</source>
        <translation>We cannot read this exercise</translation>
    </message>
    <message>
        <source>Deze oefeningen kunnen we niet lezen</source>
        <translation>We cannot read these exercises</translation>
    </message>
    <message>
        <source>Eigen casus…</source>
        <translation>Own case…</translation>
    </message>
    <message>
        <source>Er zijn nog geen oefeningen</source>
        <translation>There are no exercises yet</translation>
    </message>
    <message>
        <source>Filters weghalen</source>
        <translation>Remove filters</translation>
    </message>
    <message>
        <source>Importeren…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Niets gevonden voor ‘{0}’</source>
        <translation>Nothing found for “{0}”</translation>
    </message>
    <message>
        <source>Oefeningen ophalen…</source>
        <translation>Getting exercises…</translation>
    </message>
    <message>
        <source>Probeer een ander woord, of haal een filter weg.</source>
        <translation>Try another word, or remove a filter.</translation>
    </message>
    <message>
        <source>Probeer een ander woord.</source>
        <translation>Try another word.</translation>
    </message>
    <message>
        <source>Vraag je trainer om een oefening, of importeer er zelf een.</source>
        <translation>Ask your trainer for an exercise, or import one yourself.</translation>
    </message>
    <message>
        <source>Vraag je trainer om hulp. De andere oefeningen werken gewoon.</source>
        <translation>Ask your trainer for help. The other exercises work as usual.</translation>
    </message>
    <message>
        <source>zoek een oefening</source>
        <translation>find an exercise</translation>
    </message>
    <message>
        <source>{0} oefeningen kunnen we niet lezen.</source>
        <translation>There are {0} exercises we cannot read.</translation>
    </message>
    <message>
        <source>{0} van {1} gevonden</source>
        <translation>{0} of {1} found</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Meer dan {0} lezen mensen niet.</source>
        <translation>People do not read more than {0}.</translation>
    </message>
    <message>
        <source>{0} {1} van {2}</source>
        <translation>{0} {1} of {2}</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Even kijken wie hier oefent…</source>
        <translation>Looking who practises here…</translation>
    </message>
    <message>
        <source>Op slot</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>De regels van je organisatie voor deze computer zijn niet te lezen. Nu geldt wat gewoon is. Vertel het je beheerder.</source>
        <translation>Your organisation’s rules for this computer cannot be read. What is usual applies now. Tell your administrator.</translation>
    </message>
    <message>
        <source>Ingesteld door je organisatie.</source>
        <translation>Set by your organisation.</translation>
    </message>
    <message>
        <source>Je organisatie heeft op deze computer een paar dingen ingesteld.</source>
        <translation>Your organisation has set a few things on this computer.</translation>
    </message>
</context>
<context>
    <name>LoudnessRow</name>
    <message>
        <source>Harder dan de rest</source>
        <translation>Louder than the rest</translation>
    </message>
    <message>
        <source>Maak gelijk</source>
        <translation>Make even</translation>
    </message>
    <message>
        <source>Zachter dan de rest</source>
        <translation>Softer than the rest</translation>
    </message>
</context>
<context>
    <name>MakingScreen</name>
    <message>
        <source>Bewaar als pakket</source>
        <translation>Save as a package</translation>
    </message>
    <message>
        <source>Bewaard als {0}. Dit bestand is niet op slot.</source>
        <translation>Saved as {0}. This file is not locked.</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Importeren…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Jouw oefeningen</source>
        <translation>Your exercises</translation>
    </message>
    <message>
        <source>Maak je eerste oefening</source>
        <translation>Make your first exercise</translation>
    </message>
    <message>
        <source>Met een fragment van je telefoon en de tekst erbij ben je in tien minuten klaar.</source>
        <translation>With a clip from your phone and its text you are done in ten minutes.</translation>
    </message>
    <message>
        <source>Nieuwe oefening</source>
        <translation>New exercise</translation>
    </message>
    <message>
        <source>Nog zonder titel</source>
        <translation>No title yet</translation>
    </message>
    <message>
        <source>Oefening (*.oefenscenario)</source>
        <translation>Exercise (*.oefenscenario)</translation>
    </message>
    <message>
        <source>Oefeningen</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Vaardigheden en kernwaarden</source>
        <translation>Skills and core values</translation>
    </message>
    <message>
        <source>Wat jij maakt</source>
        <translation>What you make</translation>
    </message>
    <message>
        <source>bewerk</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>gooi weg</source>
        <translation>throw away</translation>
    </message>
    <message>
        <source>nieuwe oefening</source>
        <translation>new exercise</translation>
    </message>
    <message>
        <source>‘{0}’ is weggegooid.</source>
        <translation>“{0}” thrown away.</translation>
    </message>
    <message>
        <source>‘{0}’ staat in je bibliotheek.</source>
        <translation>“{0}” is in your library.</translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>Antwoord</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Jouw antwoord</source>
        <translation>Your reply</translation>
    </message>
    <message>
        <source>Stuur naar {0}</source>
        <translation>Send to {0}</translation>
    </message>
</context>
<context>
    <name>MarkTalk</name>
    <message>
        <source>Alleen jij ziet dit.</source>
        <translation>Only you see this.</translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Bedank {0}</source>
        <translation>Thank {0}</translation>
    </message>
    <message>
        <source>Jij</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Jouw antwoord</source>
        <translation>Your reply</translation>
    </message>
    <message>
        <source>Opgelost</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Probeer vanaf hier</source>
        <translation>Try from here</translation>
    </message>
    <message>
        <source>Stuur naar {0}</source>
        <translation>Send to {0}</translation>
    </message>
    <message>
        <source>Toch niet opgelost</source>
        <translation>Not solved after all</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dit geldt zodra het programma van de ander de ledenlijst leest.</source>
        <translation>This applies once the other person’s program reads the member list.</translation>
    </message>
    <message>
        <source>Maak beheerder, met de sleutel…</source>
        <translation>Make administrator, with the key…</translation>
    </message>
    <message>
        <source>Rollen van {0}</source>
        <translation>Roles of {0}</translation>
    </message>
</context>
<context>
    <name>MemoCard</name>
    <message>
        <source>Geen goed of fout. Alleen jij ziet je antwoord.</source>
        <translation>No right or wrong. Only you see your answer.</translation>
    </message>
    <message>
        <source>Vraag van de week</source>
        <translation>Question of the week</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Beeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Ga naar</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Oefenruimte</source>
        <translation>&amp;Oefenruimte</translation>
    </message>
    <message>
        <source>Laatst geopend</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>Menubalk</source>
        <translation>Menu bar</translation>
    </message>
    <message>
        <source>Op deze pagina</source>
        <translation>On this page</translation>
    </message>
</context>
<context>
    <name>MyTakesScreen</name>
    <message>
        <source>Hier komen je pogingen</source>
        <translation>Your attempts come here</translation>
    </message>
    <message>
        <source>Je eerste poging hoeft niet goed te zijn. Niemand kijkt mee.</source>
        <translation>Your first attempt does not have to be good. Nobody is watching.</translation>
    </message>
    <message>
        <source>Kies je eerste oefening</source>
        <translation>Choose your first exercise</translation>
    </message>
    <message>
        <source>Mijn pogingen</source>
        <translation>My attempts</translation>
    </message>
    <message>
        <source>Pogingen ophalen…</source>
        <translation>Getting attempts…</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
</context>
<context>
    <name>NewCircleDialog</name>
    <message>
        <source>Geef de groep eerst een naam.</source>
        <translation>Give the group a name first.</translation>
    </message>
    <message>
        <source>Ieder kijkt apart naar een voorbeeld. Daarna zien jullie waar je verschilt.</source>
        <translation>Each of you looks at an example alone. Then you see where you differ.</translation>
    </message>
    <message>
        <source>Intervisie</source>
        <translation>Peer feedback</translation>
    </message>
    <message>
        <source>Jullie zien elkaars pogingen en elkaars reacties.</source>
        <translation>You see each other’s attempts and each other’s comments.</translation>
    </message>
    <message>
        <source>Kies hoogstens {0} collega&apos;s.</source>
        <translation>Choose at most {0} colleagues.</translation>
    </message>
    <message>
        <source>Kies minstens {0} collega&apos;s.</source>
        <translation>Choose at least {0} colleagues.</translation>
    </message>
    <message>
        <source>Kies {0} tot {1} collega&apos;s: dan zijn jullie met {2} tot {3}. Nu: {4}, met jou erbij.</source>
        <translation>Choose {0} to {1} colleagues: then you are with {2} to {3}. Now: {4}, including you.</translation>
    </message>
    <message>
        <source>Later komt er niemand bij. Zo weet iedereen vanaf het begin wie er meekijkt.</source>
        <translation>Nobody joins later. So everyone knows from the start who looks on.</translation>
    </message>
    <message>
        <source>Maak groep</source>
        <translation>Make group</translation>
    </message>
    <message>
        <source>Naam van de groep</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Nieuwe groep</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Samen ijken</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Waarvoor?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>Wat iemand met de groep deelt, is voor iedereen in de groep</source>
        <translation>What someone shares with the group is for everyone in the group</translation>
    </message>
    <message>
        <source>Wie doen mee?</source>
        <translation>Who is in it?</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>Bewaar eerst de code.</source>
        <translation>Keep the code first.</translation>
    </message>
    <message>
        <source>Bewaar hem op een veilige plek. Daarna werkt je oude code niet meer.</source>
        <translation>Keep it in a safe place. After this your old code no longer works.</translation>
    </message>
    <message>
        <source>Daarmee kom je binnen als je je wachtzin vergeet.</source>
        <translation>It lets you in when you forget your passphrase.</translation>
    </message>
    <message>
        <source>Een nieuwe herstelcode</source>
        <translation>A new recovery code</translation>
    </message>
    <message>
        <source>Gebruik deze code</source>
        <translation>Use this code</translation>
    </message>
    <message>
        <source>Ik heb deze code bewaard</source>
        <translation>I have kept this code</translation>
    </message>
    <message>
        <source>Je hebt een nieuwe herstelcode. De oude werkt niet meer.</source>
        <translation>You have a new recovery code. The old one no longer works.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>De twee wachtzinnen zijn niet gelijk.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Kies nog minstens 1 woord.</source>
        <translation>Choose at least 1 more word.</translation>
    </message>
    <message>
        <source>Kies nog minstens {0} woorden.</source>
        <translation>Choose at least {0} more words.</translation>
    </message>
    <message>
        <source>Kies vier of meer woorden.</source>
        <translation>Choose four or more words.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
</context>
<context>
    <name>NewPassphraseForm</name>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>1 compliment</source>
        <translation>1 compliment</translation>
    </message>
    <message>
        <source>1 tip</source>
        <translation>1 tip</translation>
    </message>
    <message>
        <source>1 vraag</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>Bekijk feedback</source>
        <translation>View feedback</translation>
    </message>
    <message>
        <source>En nog 1 keer nieuwe feedback.</source>
        <translation>And 1 more with new feedback.</translation>
    </message>
    <message>
        <source>En nog {0} keer nieuwe feedback.</source>
        <translation>And {0} more with new feedback.</translation>
    </message>
    <message>
        <source>{0} complimenten</source>
        <translation>{0} compliments</translation>
    </message>
    <message>
        <source>{0} heeft gekeken</source>
        <translation>{0} has looked</translation>
    </message>
    <message>
        <source>{0} tips</source>
        <translation>{0} tips</translation>
    </message>
    <message>
        <source>{0} vragen</source>
        <translation>{0} questions</translation>
    </message>
    <message>
        <source>{0} · poging {1}</source>
        <translation>{0} · attempt {1}</translation>
    </message>
</context>
<context>
    <name>NoCoachDialog</name>
    <message>
        <source>Je hebt nog geen coach</source>
        <translation>You do not have a coach yet</translation>
    </message>
    <message>
        <source>Je ziet je coach hier zodra die ook meedoet met jullie deelruimte.</source>
        <translation>You will see your coach here once they join your shared space too.</translation>
    </message>
    <message>
        <source>Kies daarna bij Instellingen de deelruimte van jou en je coach.</source>
        <translation>Then choose the shared space of you and your coach in Settings.</translation>
    </message>
    <message>
        <source>Naar Instellingen</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Vraag je leidinggevende wie je coach is.</source>
        <translation>Ask your manager who your coach is.</translation>
    </message>
</context>
<context>
    <name>NoNewsCard</name>
    <message>
        <source>Bekijk je feedback</source>
        <translation>View your feedback</translation>
    </message>
    <message>
        <source>Delen mag, het hoeft niet.</source>
        <translation>Sharing is up to you.</translation>
    </message>
    <message>
        <source>Geen nieuwe feedback</source>
        <translation>No new feedback</translation>
    </message>
    <message>
        <source>Nog geen feedback</source>
        <translation>No feedback yet</translation>
    </message>
</context>
<context>
    <name>NotLoaded</name>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Toon technische informatie</source>
        <translation>Show technical information</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Wijzig notitie {0}</source>
        <translation>Edit note {0}</translation>
    </message>
    <message>
        <source>Wis notitie {0}</source>
        <translation>Delete note {0}</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Mijn notities</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notitie bij {0}</source>
        <translation>Note at {0}</translation>
    </message>
    <message>
        <source>Zie je iets dat je wilt onthouden? Druk op N.</source>
        <translation>Something you want to remember? Press N.</translation>
    </message>
    <message>
        <source>Zie je iets dat je wilt onthouden? Maak een notitie.</source>
        <translation>Something you want to remember? Make a note.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Feedback binnen</source>
        <translation>Feedback arrived</translation>
    </message>
    <message>
        <source>Nieuwe poging om te bekijken</source>
        <translation>New attempt to view</translation>
    </message>
</context>
<context>
    <name>OpenedRoom</name>
    <message>
        <source>Er is nu iets bezig. Probeer het straks nog eens.</source>
        <translation>Something is busy right now. Try again in a moment.</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>Beheer</source>
        <translation>Manage</translation>
    </message>
    <message>
        <source>Bewaar de sleutel op een usb-stick</source>
        <translation>Save the key on a USB stick</translation>
    </message>
    <message>
        <source>De ledenlijst is ouder dan 30 dagen</source>
        <translation>The member list is older than 30 days</translation>
    </message>
    <message>
        <source>De ledenlijst is verlopen</source>
        <translation>The member list has expired</translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation>Just a moment…</translation>
    </message>
    <message>
        <source>Je hoort nog niet bij een organisatie</source>
        <translation>You do not belong to an organisation yet</translation>
    </message>
    <message>
        <source>Je vraag is verstuurd.</source>
        <translation>Your request has been sent.</translation>
    </message>
    <message>
        <source>Je vraag is verstuurd. Wacht tot je beheerder je toelaat.</source>
        <translation>Your request has been sent. Wait until your administrator lets you in.</translation>
    </message>
    <message>
        <source>Kies je uitnodiging</source>
        <translation>Choose your invitation</translation>
    </message>
    <message>
        <source>Kreeg je een uitnodiging van je beheerder? Open die dan hier.</source>
        <translation>Did you get an invitation from your administrator? Open it here.</translation>
    </message>
    <message>
        <source>Misschien is er iemand weg. Vraag je beheerder om de lijst te verlengen.</source>
        <translation>Someone may have left. Ask your administrator to renew the list.</translation>
    </message>
    <message>
        <source>Open uitnodiging…</source>
        <translation>Open invitation…</translation>
    </message>
    <message>
        <source>Organisatie maken…</source>
        <translation>Make an organisation…</translation>
    </message>
    <message>
        <source>Sleutel (*.oefensleutel)</source>
        <translation>Key (*.oefensleutel)</translation>
    </message>
    <message>
        <source>Uitnodiging of foto ervan (*.oefenuitnodiging *.png *.jpg *.jpeg *.webp)</source>
        <translation>Invitation or a photo of it (*.oefenuitnodiging *.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Vraag je beheerder om een nieuwe ledenlijst.</source>
        <translation>Ask your administrator for a new member list.</translation>
    </message>
    <message>
        <source>Woorden: {0}</source>
        <translation>Words: {0}</translation>
    </message>
    <message>
        <source>organisatie</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>{0} is gemaakt.</source>
        <translation>{0} is made.</translation>
    </message>
</context>
<context>
    <name>OrganisationScreen</name>
    <message>
        <source>Beheer</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Beheer van {0}</source>
        <translation>Administration of {0}</translation>
    </message>
    <message>
        <source>Bel {0} en vergelijk de woorden: {1}. Alleen als ze gelijk zijn, is het {0}.</source>
        <translation>Call {0} and compare the words: {1}. Only if they are the same is it {0}.</translation>
    </message>
    <message>
        <source>Bewaar de uitnodiging</source>
        <translation>Save the invitation</translation>
    </message>
    <message>
        <source>Collega&apos;s kunnen daarna niets nieuws meer delen met {0}. Wat al gedeeld is, kan {0} nog openen tot de laatste dag of tot het wordt ingetrokken. Een kopie die {0} al heeft, kan niemand terughalen.</source>
        <translation>Colleagues can then share nothing new with {0}. What was shared already, {0} can still open until the last day or until it is withdrawn. A copy that {0} already has, nobody can take back.</translation>
    </message>
    <message>
        <source>De ledenlijst is verlengd.</source>
        <translation>Member list renewed.</translation>
    </message>
    <message>
        <source>De regels zijn bewaard.</source>
        <translation>The rules are saved.</translation>
    </message>
    <message>
        <source>De rollen van {0} zijn bewaard.</source>
        <translation>{0}’s roles are saved.</translation>
    </message>
    <message>
        <source>De uitnodiging is bewaard.</source>
        <translation>The invitation is saved.</translation>
    </message>
    <message>
        <source>Deze ledenlijst geldt tot en met {0}.</source>
        <translation>This member list is valid until the end of {0}.</translation>
    </message>
    <message>
        <source>Een beheerder kan geen enkele poging openen. Je ziet alleen wie meedoet en met welke rol.</source>
        <translation>An administrator cannot open any attempt. You only see who takes part and in which role.</translation>
    </message>
    <message>
        <source>En nog {0}. Zoek op naam.</source>
        <translation>And {0} more. Search by name.</translation>
    </message>
    <message>
        <source>Ieder lid ziet deze lijst</source>
        <translation>Every member sees this list</translation>
    </message>
    <message>
        <source>Je mag ondertekenen tot en met {0}.</source>
        <translation>You may sign until the end of {0}.</translation>
    </message>
    <message>
        <source>Laat toe…</source>
        <translation>Let in…</translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Leden</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Lidmaatschap van {0} stoppen?</source>
        <translation>End {0}’s membership?</translation>
    </message>
    <message>
        <source>Niemand gevonden.</source>
        <translation>Nobody found.</translation>
    </message>
    <message>
        <source>Niemand vraagt iets.</source>
        <translation>Nobody is asking.</translation>
    </message>
    <message>
        <source>Nodig iemand uit…</source>
        <translation>Invite someone…</translation>
    </message>
    <message>
        <source>Regels en beheer</source>
        <translation>Rules and administration</translation>
    </message>
    <message>
        <source>Regels…</source>
        <translation>Rules…</translation>
    </message>
    <message>
        <source>Rollen…</source>
        <translation>Roles…</translation>
    </message>
    <message>
        <source>Stop lidmaatschap</source>
        <translation>End membership</translation>
    </message>
    <message>
        <source>Stop lidmaatschap…</source>
        <translation>End membership…</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Uitnodiging (*.oefenuitnodiging)</source>
        <translation>Invitation (*.oefenuitnodiging)</translation>
    </message>
    <message>
        <source>Verleng beheer…</source>
        <translation>Renew administration…</translation>
    </message>
    <message>
        <source>Verleng de ledenlijst</source>
        <translation>Renew the member list</translation>
    </message>
    <message>
        <source>Vraagt om mee te doen</source>
        <translation>Asking to join</translation>
    </message>
    <message>
        <source>Weiger</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Wie meedoet in jullie organisatie</source>
        <translation>Who takes part in your organisation</translation>
    </message>
    <message>
        <source>Woorden zijn gelijk, laat toe</source>
        <translation>Words are the same, let in</translation>
    </message>
    <message>
        <source>Woorden: {0}</source>
        <translation>Words: {0}</translation>
    </message>
    <message>
        <source>Zoek op naam</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>uitnodiging</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>{0} doet mee.</source>
        <translation>{0} is in.</translation>
    </message>
    <message>
        <source>{0} is geen lid meer.</source>
        <translation>{0} is no longer a member.</translation>
    </message>
    <message>
        <source>{0} is niet toegelaten.</source>
        <translation>{0} was not let in.</translation>
    </message>
    <message>
        <source>{0} toelaten?</source>
        <translation>Let {0} in?</translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Bekijk overzicht</source>
        <translation>View overview</translation>
    </message>
    <message>
        <source>Blad voor je leidinggevende</source>
        <translation>Sheet for your manager</translation>
    </message>
    <message>
        <source>Hoeveel ik heb geoefend</source>
        <translation>How much I practised</translation>
    </message>
    <message>
        <source>Kies eerst wat erin moet.</source>
        <translation>First choose what goes in.</translation>
    </message>
    <message>
        <source>Maak een overzicht voor het gesprek met je leidinggevende. Jij kiest wat erin staat en geeft het zelf.</source>
        <translation>Make an overview for the talk with your manager. You choose what is in it and hand it over yourself.</translation>
    </message>
    <message>
        <source>Mijn vaardigheden</source>
        <translation>My skills</translation>
    </message>
    <message>
        <source>Reacties van anderen</source>
        <translation>Comments from others</translation>
    </message>
    <message>
        <source>Reacties van {0}</source>
        <translation>Comments from {0}</translation>
    </message>
    <message>
        <source>Voor je gesprek</source>
        <translation>For your talk</translation>
    </message>
    <message>
        <source>Wat ik ermee deed in het echt</source>
        <translation>What I did with it in real life</translation>
    </message>
</context>
<context>
    <name>OwnCaseScreen</name>
    <message>
        <source>Bewaar en oefen</source>
        <translation>Save and practise</translation>
    </message>
    <message>
        <source>Eigen casus</source>
        <translation>Own case</translation>
    </message>
    <message>
        <source>In vijf minuten: iets wat jij meemaakte</source>
        <translation>In five minutes: something you went through</translation>
    </message>
    <message>
        <source>Je casus wordt klaargezet…</source>
        <translation>Getting your case ready…</translation>
    </message>
    <message>
        <source>Mag leeg blijven.</source>
        <translation>May stay empty.</translation>
    </message>
    <message>
        <source>Noem het kort</source>
        <translation>Name it briefly</translation>
    </message>
    <message>
        <source>Nog zonder naam</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>Schrijf eerst op wat de ander zei.</source>
        <translation>First write what they said.</translation>
    </message>
    <message>
        <source>Schrijf eerst op wat er gebeurde.</source>
        <translation>First write what happened.</translation>
    </message>
    <message>
        <source>Terug naar de bibliotheek</source>
        <translation>Back to the library</translation>
    </message>
    <message>
        <source>Wat gebeurde er?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Wat zei de ander?</source>
        <translation>What did they say?</translation>
    </message>
    <message>
        <source>Zeg het zoals de ander het zei</source>
        <translation>Say it as they said it</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>opname weghalen</source>
        <translation>remove recording</translation>
    </message>
    <message>
        <source>wat de ander zei</source>
        <translation>what they said</translation>
    </message>
    <message>
        <source>wat er gebeurde</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>‘{0}’ is gewist.</source>
        <translation>“{0}” deleted.</translation>
    </message>
</context>
<context>
    <name>PaceBand</name>
    <message>
        <source>Tempo: {0}</source>
        <translation>Pace: {0}</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Camera en microfoon</source>
        <translation>Camera and microphone</translation>
    </message>
    <message>
        <source>Delen instellen</source>
        <translation>Set up sharing</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Eigen casus</source>
        <translation>Own case</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Groei</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Importeren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Intervisiegroepen</source>
        <translation>Peer groups</translation>
    </message>
    <message>
        <source>Jouw ritme</source>
        <translation>Your rhythm</translation>
    </message>
    <message>
        <source>LRS leermanagement</source>
        <translation>LRS learning management</translation>
    </message>
    <message>
        <source>Leergegevens (xAPI)</source>
        <translation>Learning data (xAPI)</translation>
    </message>
    <message>
        <source>Leerlijnen</source>
        <translation>Learning paths</translation>
    </message>
    <message>
        <source>Lezen en kijken</source>
        <translation>Reading and viewing</translation>
    </message>
    <message>
        <source>Mijn pogingen</source>
        <translation>My attempts</translation>
    </message>
    <message>
        <source>Mijn zinnen</source>
        <translation>My phrases</translation>
    </message>
    <message>
        <source>Nederlands Engels English language</source>
        <translation>Dutch English Engels language Nederlands</translation>
    </message>
    <message>
        <source>Nulmeting</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Oefeningen</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Organisatie instellen</source>
        <translation>Set up organisation</translation>
    </message>
    <message>
        <source>Postvak</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Privacy en bewaren</source>
        <translation>Privacy and keeping</translation>
    </message>
    <message>
        <source>Stop eerst met oefenen.</source>
        <translation>Stop practising first.</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Vaardigheden en kernwaarden</source>
        <translation>Skills and core values</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Wat je nu deelt</source>
        <translation>What you share now</translation>
    </message>
    <message>
        <source>begin start thuis</source>
        <translation>begin start home</translation>
    </message>
    <message>
        <source>bestand oefening toevoegen</source>
        <translation>file exercise add</translation>
    </message>
    <message>
        <source>bestand toevoegen</source>
        <translation>file add</translation>
    </message>
    <message>
        <source>deelruimte vingerafdruk coach</source>
        <translation>shared space fingerprint coach</translation>
    </message>
    <message>
        <source>herinnering melding aftellen bericht</source>
        <translation>reminder notification countdown message</translation>
    </message>
    <message>
        <source>intrekken delen coach</source>
        <translation>withdraw share coach</translation>
    </message>
    <message>
        <source>kernwaarden gemeente</source>
        <translation>core values municipality</translation>
    </message>
    <message>
        <source>leerkring groep collega&apos;s samen ijken</source>
        <translation>peer group circle colleagues together calibration</translation>
    </message>
    <message>
        <source>letters kleur contrast beweging toetsen</source>
        <translation>letters colour contrast motion keys</translation>
    </message>
    <message>
        <source>maken concept schrijven</source>
        <translation>make create draft write</translation>
    </message>
    <message>
        <source>meedoen uitnodiging</source>
        <translation>join invitation</translation>
    </message>
    <message>
        <source>meten begin</source>
        <translation>measure start</translation>
    </message>
    <message>
        <source>oefeningen zoeken</source>
        <translation>exercises find search</translation>
    </message>
    <message>
        <source>opnames terugkijken</source>
        <translation>recordings look back</translation>
    </message>
    <message>
        <source>plan stap</source>
        <translation>plan step</translation>
    </message>
    <message>
        <source>pogingen van anderen bekijken</source>
        <translation>view attempts of others</translation>
    </message>
    <message>
        <source>reacties coach</source>
        <translation>comments coach</translation>
    </message>
    <message>
        <source>tekst vast</source>
        <translation>fixed text</translation>
    </message>
    <message>
        <source>vaardigheden doel</source>
        <translation>skills goal</translation>
    </message>
    <message>
        <source>voor anderen</source>
        <translation>for others</translation>
    </message>
    <message>
        <source>voorkeuren opties privacy bewaren wissen wachtzin</source>
        <translation>preferences options privacy keep delete passphrase</translation>
    </message>
    <message>
        <source>wachtzin wissen bewaartermijn herstelcode</source>
        <translation>passphrase delete retention recovery code</translation>
    </message>
    <message>
        <source>webcam geluid apparaat beeld</source>
        <translation>webcam sound device picture</translation>
    </message>
    <message>
        <source>zelf meegemaakt maken</source>
        <translation>own experience make</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Bewaren als bestand?</source>
        <translation>Save as a file?</translation>
    </message>
    <message>
        <source>Bladzijde {0} van {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Er wordt niets verstuurd. Jij geeft het zelf.</source>
        <translation>Nothing is sent. You hand it over yourself.</translation>
    </message>
    <message>
        <source>Het overzicht wordt nog gemaakt.</source>
        <translation>The overview is still being made.</translation>
    </message>
    <message>
        <source>Overzicht maken…</source>
        <translation>Making overview…</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Deze wachtzin klopt niet. Probeer het nog eens.</source>
        <translation>That passphrase is not right. Try again.</translation>
    </message>
    <message>
        <source>Even geduld…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Je herstelcode blijft hetzelfde.</source>
        <translation>Your recovery code stays the same.</translation>
    </message>
    <message>
        <source>Je wachtzin is gewijzigd.</source>
        <translation>Passphrase changed.</translation>
    </message>
    <message>
        <source>Je wachtzin van nu</source>
        <translation>Your current passphrase</translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Vul je wachtzin in.</source>
        <translation>Enter your passphrase.</translation>
    </message>
    <message>
        <source>Wijzig je wachtzin</source>
        <translation>Change your passphrase</translation>
    </message>
    <message>
        <source>Wijzig wachtzin</source>
        <translation>Change passphrase</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>Kan ik al</source>
        <translation>I can do this</translation>
    </message>
    <message>
        <source>Oefen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Overgeslagen: dit kun je al</source>
        <translation>Skipped: you can do this</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Toch oefenen</source>
        <translation>Practise anyway</translation>
    </message>
    <message>
        <source>Voor: {0}</source>
        <translation>For: {0}</translation>
    </message>
    <message>
        <source>{0} van {1} stappen geoefend of overgeslagen</source>
        <translation>{0} of {1} steps practised or skipped</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Leerlijn {0}: alle {1} stappen geoefend</source>
        <translation>Learning path {0}: all {1} steps practised</translation>
    </message>
    <message>
        <source>Leerlijn {0}: stap {1} van {2}, {3}. {4} geoefend.</source>
        <translation>Learning path {0}: step {1} of {2}, {3}. {4} practised.</translation>
    </message>
</context>
<context>
    <name>PathsScreen</name>
    <message>
        <source>Alle leerlijnen</source>
        <translation>All learning paths</translation>
    </message>
    <message>
        <source>Doe de proef</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Doe deze oefening één keer. Kijk terug en vul de lijst in. Overal ‘Ja’? Dan mag je deze stap overslaan. Niemand anders ziet het.</source>
        <translation>Do this exercise once. Look back and fill in the list. “Yes” everywhere? Then you may skip this step. Nobody else sees it.</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Kleine stappen die op elkaar bouwen. Wat je al kunt, mag je overslaan.</source>
        <translation>Small steps that build on each other. What you can do already, you may skip.</translation>
    </message>
    <message>
        <source>Kun je dit al?</source>
        <translation>Can you do this?</translation>
    </message>
    <message>
        <source>Leerlijnen</source>
        <translation>Learning paths</translation>
    </message>
    <message>
        <source>Medior</source>
        <translation>Mid-level</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>Kies wat je wilt doen</source>
        <translation>Choose what you want to do</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Wat wil je doen?</source>
        <translation>What do you want to do?</translation>
    </message>
</context>
<context>
    <name>PhaseView</name>
    <message>
        <source>Adem rustig uit</source>
        <translation>Breathe out slowly</translation>
    </message>
    <message>
        <source>Adem rustig uit en kijk in de camera</source>
        <translation>Breathe out slowly and look at the camera</translation>
    </message>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Druk op Z om jezelf te zien.</source>
        <translation>Press Z to see yourself.</translation>
    </message>
    <message>
        <source>Even wachten op je camera</source>
        <translation>Waiting for your camera</translation>
    </message>
    <message>
        <source>Even wachten op je microfoon</source>
        <translation>Waiting for your microphone</translation>
    </message>
    <message>
        <source>Je antwoord wordt bewaard.</source>
        <translation>Your answer is being saved.</translation>
    </message>
    <message>
        <source>Je camera gaat aan…</source>
        <translation>Your camera is starting…</translation>
    </message>
    <message>
        <source>Je camera staat aan</source>
        <translation>Your camera is on</translation>
    </message>
    <message>
        <source>Je camera staat klaar</source>
        <translation>Your camera is ready</translation>
    </message>
    <message>
        <source>Je microfoon gaat aan…</source>
        <translation>Your microphone is starting…</translation>
    </message>
    <message>
        <source>Je microfoon staat klaar</source>
        <translation>Your microphone is ready</translation>
    </message>
    <message>
        <source>Kies Toon mezelf om jezelf te zien.</source>
        <translation>Choose Show myself to see yourself.</translation>
    </message>
    <message>
        <source>Neem rustig de tijd</source>
        <translation>Take your time</translation>
    </message>
    <message>
        <source>Nog {0} seconden</source>
        <translation>{0} seconds left</translation>
    </message>
    <message>
        <source>Opname begint zo</source>
        <translation>Recording starts soon</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation>Attempt {0}</translation>
    </message>
    <message>
        <source>{0} praat</source>
        <translation>{0} is talking</translation>
    </message>
    <message>
        <source>{0} wacht op je antwoord</source>
        <translation>{0} waits for your answer</translation>
    </message>
</context>
<context>
    <name>PhrasePicker</name>
    <message>
        <source>Geen zin gevonden.</source>
        <translation>No phrase found.</translation>
    </message>
    <message>
        <source>Je hebt nog geen eigen zinnen. Maak ze bij “Zinnen beheren”.</source>
        <translation>You have no phrases of your own yet. Make them under “Manage phrases”.</translation>
    </message>
    <message>
        <source>Mijn zinnen</source>
        <translation>My phrases</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Zinnen beheren</source>
        <translation>Manage phrases</translation>
    </message>
    <message>
        <source>Zoek een zin</source>
        <translation>Find a phrase</translation>
    </message>
</context>
<context>
    <name>PhraseRow</name>
    <message>
        <source>Elke reactie</source>
        <translation>Any comment</translation>
    </message>
    <message>
        <source>Geen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Haal ‘{0}’ weg</source>
        <translation>Remove “{0}”</translation>
    </message>
    <message>
        <source>Toets</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Voor</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Zin</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>nieuwe zin</source>
        <translation>new phrase</translation>
    </message>
</context>
<context>
    <name>PhrasesScreen</name>
    <message>
        <source>De lijst</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>De zin is weg.</source>
        <translation>The phrase is gone.</translation>
    </message>
    <message>
        <source>Die je vaak gebruikt. Je kiest ze met Ctrl+1 tot 9.</source>
        <translation>Phrases you use often. You choose them with Ctrl+1 to 9.</translation>
    </message>
    <message>
        <source>Meer dan {0} kan niet.</source>
        <translation>No more than {0}.</translation>
    </message>
    <message>
        <source>Mijn zinnen</source>
        <translation>My phrases</translation>
    </message>
    <message>
        <source>Nog geen zinnen. Bijvoorbeeld: ‘Mooi hoe je even wacht na je vraag.’</source>
        <translation>No phrases yet. For example: “Nice how you wait a moment after your question.”</translation>
    </message>
    <message>
        <source>Typ een zin, of haal hem weg.</source>
        <translation>Type a phrase, or remove it.</translation>
    </message>
    <message>
        <source>Zin erbij</source>
        <translation>Add phrase</translation>
    </message>
    <message>
        <source>zin erbij</source>
        <translation>add phrase</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Kies een plaatje…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Kies je er geen? Dan nemen we een beeld van het eerste fragment.</source>
        <translation>If you choose none, we take a picture from the first clip.</translation>
    </message>
    <message>
        <source>Plaatje ({0})</source>
        <translation>Picture ({0})</translation>
    </message>
    <message>
        <source>Plaatje in de bibliotheek</source>
        <translation>Picture in the library</translation>
    </message>
    <message>
        <source>plaatje van de oefening</source>
        <translation>picture of the exercise</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Een map, of een adres met s3://, az:// of gs:// van je beheerder.</source>
        <translation>A folder, or an address with s3://, az:// or gs:// from your administrator.</translation>
    </message>
    <message>
        <source>Kies de map van de deelruimte</source>
        <translation>Choose the folder of the shared space</translation>
    </message>
    <message>
        <source>Kies een map of vul het adres in.</source>
        <translation>Choose a folder or enter the address.</translation>
    </message>
    <message>
        <source>Kies map…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Map of adres</source>
        <translation>Folder or address</translation>
    </message>
    <message>
        <source>Meedoen</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Nieuwe deelruimte</source>
        <translation>New shared space</translation>
    </message>
</context>
<context>
    <name>PlainFile</name>
    <message>
        <source>Bewaard als {0}. Dit bestand is niet op slot.</source>
        <translation>Saved as {0}. This file is not locked.</translation>
    </message>
    <message>
        <source>Het bestand is niet op slot. Wie erbij kan, kan ernaar kijken.</source>
        <translation>The file is not locked. Anyone who can get to it can look at it.</translation>
    </message>
    <message>
        <source>Kies een plek…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vervang</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Wil je dat bestand vervangen?</source>
        <translation>Do you want to replace that file?</translation>
    </message>
    <message>
        <source>{0} is er al</source>
        <translation>{0} already exists</translation>
    </message>
</context>
<context>
    <name>PlainReport</name>
    <message>
        <source>Bewaar verslag</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Bewaar verslag…</source>
        <translation>Save report…</translation>
    </message>
    <message>
        <source>Dit is alles. Er staan geen namen, teksten of opnames in. Het gaat nergens heen.</source>
        <translation>This is everything. There are no names, texts or recordings in it. It goes nowhere.</translation>
    </message>
    <message>
        <source>Gekopieerd</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tekst (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Haal {0} uit je plan</source>
        <translation>Remove {0} from your plan</translation>
    </message>
    <message>
        <source>Kies een oefening</source>
        <translation>Choose an exercise</translation>
    </message>
    <message>
        <source>Kies zelf wat je wilt oefenen, en in welke volgorde. Dit komt vóór de leerlijn.</source>
        <translation>Choose yourself what you want to practise, and in which order. This comes before the learning path.</translation>
    </message>
    <message>
        <source>Mijn plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Oefen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Oefen: {0}</source>
        <translation>Practise: {0}</translation>
    </message>
    <message>
        <source>Zet erbij</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Zet {0} hoger</source>
        <translation>Move {0} up</translation>
    </message>
    <message>
        <source>Zet {0} lager</source>
        <translation>Move {0} down</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>5 seconden terug</source>
        <translation>Back 5 seconds</translation>
    </message>
    <message>
        <source>5 seconden vooruit</source>
        <translation>Forward 5 seconds</translation>
    </message>
    <message>
        <source>Afspelen</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Geluid</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Geluid staat uit</source>
        <translation>Sound is off</translation>
    </message>
    <message>
        <source>Ondertiteling</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>PodiumCard</name>
    <message>
        <source>1 compliment</source>
        <translation>1 compliment</translation>
    </message>
    <message>
        <source>1 tip</source>
        <translation>1 tip</translation>
    </message>
    <message>
        <source>1 vraag</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>Bekijk feedback</source>
        <translation>View feedback</translation>
    </message>
    <message>
        <source>Bekijk feedback: {0}</source>
        <translation>View feedback: {0}</translation>
    </message>
    <message>
        <source>Een gewiste poging</source>
        <translation>A deleted attempt</translation>
    </message>
    <message>
        <source>Gedeeld met {0}</source>
        <translation>Shared with {0}</translation>
    </message>
    <message>
        <source>Gekeken, zonder reacties</source>
        <translation>Viewed, without comments</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Intrekken: {0}</source>
        <translation>Withdraw: {0}</translation>
    </message>
    <message>
        <source>Nog geen reacties</source>
        <translation>No comments yet</translation>
    </message>
    <message>
        <source>Straks gedeeld met {0}</source>
        <translation>About to be shared with {0}</translation>
    </message>
    <message>
        <source>tot {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>{0} complimenten</source>
        <translation>{0} compliments</translation>
    </message>
    <message>
        <source>{0} tips</source>
        <translation>{0} tips</translation>
    </message>
    <message>
        <source>{0} vragen</source>
        <translation>{0} questions</translation>
    </message>
</context>
<context>
    <name>PortfolioCard</name>
    <message>
        <source>Complimenten</source>
        <translation>Compliments</translation>
    </message>
    <message>
        <source>De regel gaat uit je portfolio en komt niet terug. Je poging blijft zoals hij is.</source>
        <translation>The line leaves your portfolio and does not come back. Your attempt stays as it is.</translation>
    </message>
    <message>
        <source>Deze regel weghalen?</source>
        <translation>Remove this line?</translation>
    </message>
    <message>
        <source>Er zijn nog geen complimenten.</source>
        <translation>There are no compliments yet.</translation>
    </message>
    <message>
        <source>Gedeeld</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Haal weg: {0}</source>
        <translation>Remove: {0}</translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Mijn portfolio</source>
        <translation>My portfolio</translation>
    </message>
    <message>
        <source>Toon alles</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Wat je hebt gedeeld en de complimenten die je kreeg. Dit blijft staan als een poging vanzelf wordt gewist. Wis je een poging zelf, dan gaat het mee weg.</source>
        <translation>What you shared and the compliments you got. This stays when an attempt is deleted by itself. If you delete an attempt yourself, it goes along.</translation>
    </message>
    <message>
        <source>{0}, met {1}</source>
        <translation>{0}, with {1}</translation>
    </message>
    <message>
        <source>‘{0}’</source>
        <translation>“{0}”</translation>
    </message>
</context>
<context>
    <name>PracticeKeys</name>
    <message>
        <source>antwoorden</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>beurt opnieuw</source>
        <translation>redo turn</translation>
    </message>
    <message>
        <source>beurt {0} opnieuw</source>
        <translation>redo turn {0}</translation>
    </message>
    <message>
        <source>even pauze</source>
        <translation>short break</translation>
    </message>
    <message>
        <source>ga door waar je was</source>
        <translation>go on where you were</translation>
    </message>
    <message>
        <source>jezelf zien</source>
        <translation>see yourself</translation>
    </message>
    <message>
        <source>kies hoe het verdergaat</source>
        <translation>choose how it goes on</translation>
    </message>
    <message>
        <source>meteen beginnen</source>
        <translation>start now</translation>
    </message>
    <message>
        <source>ondertiteling</source>
        <translation>captions</translation>
    </message>
    <message>
        <source>opnieuw horen</source>
        <translation>hear again</translation>
    </message>
    <message>
        <source>pauze</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>spiekbriefje</source>
        <translation>cue card</translation>
    </message>
    <message>
        <source>spiekbriefje verbergen</source>
        <translation>hide cue card</translation>
    </message>
    <message>
        <source>stop opname</source>
        <translation>stop recording</translation>
    </message>
    <message>
        <source>stop voor nu</source>
        <translation>stop for now</translation>
    </message>
    <message>
        <source>stoppen</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>stoppen zonder bewaren</source>
        <translation>stop without saving</translation>
    </message>
    <message>
        <source>terug naar fragment</source>
        <translation>back to clip</translation>
    </message>
    <message>
        <source>wacht even</source>
        <translation>hold on</translation>
    </message>
    <message>
        <source>zie jezelf</source>
        <translation>see yourself</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Beurt {0} is bewaard.</source>
        <translation>Turn {0} is saved.</translation>
    </message>
    <message>
        <source>Beurt {0} is weg. Je begint deze beurt opnieuw.</source>
        <translation>Turn {0} is gone. You start this turn again.</translation>
    </message>
    <message>
        <source>De drie minuten zijn om. Je antwoord wordt bewaard.</source>
        <translation>The three minutes are over. Your answer is being saved.</translation>
    </message>
    <message>
        <source>De opname loopt.</source>
        <translation>Recording now.</translation>
    </message>
    <message>
        <source>Ga door met oefenen</source>
        <translation>Go on practising</translation>
    </message>
    <message>
        <source>Het tellen staat stil.</source>
        <translation>The count is on hold.</translation>
    </message>
    <message>
        <source>Je bent bij beurt {0}. Wat je nu hebt opgenomen, wordt gewist.</source>
        <translation>You are at turn {0}. What you have recorded now will be deleted.</translation>
    </message>
    <message>
        <source>Je oefening wordt klaargezet…</source>
        <translation>Getting your exercise ready…</translation>
    </message>
    <message>
        <source>Je ziet jezelf niet meer.</source>
        <translation>You no longer see yourself.</translation>
    </message>
    <message>
        <source>Je ziet jezelf.</source>
        <translation>You see yourself.</translation>
    </message>
    <message>
        <source>Nog weinig ruimte. Je kunt nog ongeveer {0} minuten opnemen.</source>
        <translation>Little room left. You can record for about {0} more minutes.</translation>
    </message>
    <message>
        <source>REC - {0}</source>
        <translation>REC - {0}</translation>
    </message>
    <message>
        <source>Spiekbriefje getoond.</source>
        <translation>Cue card shown.</translation>
    </message>
    <message>
        <source>Spiekbriefje verborgen.</source>
        <translation>Cue card hidden.</translation>
    </message>
    <message>
        <source>Stop en wis</source>
        <translation>Stop and delete</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stoppen met deze poging?</source>
        <translation>Stop this attempt?</translation>
    </message>
    <message>
        <source>Wat je opnam, is bewaard. Alleen voor jou.</source>
        <translation>What you recorded is saved. Only for you.</translation>
    </message>
    <message>
        <source>{0} · één beurt</source>
        <translation>{0} · one turn</translation>
    </message>
</context>
<context>
    <name>PractisingCard</name>
    <message>
        <source>Alleen jij ziet of je het haalt.</source>
        <translation>Only you see if you reach it.</translation>
    </message>
    <message>
        <source>Alleen tussen</source>
        <translation>Only between</translation>
    </message>
    <message>
        <source>Alles over je groei is vergeten.</source>
        <translation>Everything about your growth is forgotten.</translation>
    </message>
    <message>
        <source>Alles over je groei vergeten?</source>
        <translation>Forget everything about your growth?</translation>
    </message>
    <message>
        <source>Doel per week</source>
        <translation>Goal per week</translation>
    </message>
    <message>
        <source>Geen doel</source>
        <translation>No goal</translation>
    </message>
    <message>
        <source>Gewoon</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Herinner mij</source>
        <translation>Remind me</translation>
    </message>
    <message>
        <source>Hoe snel een vaardigheid terugkomt die je een tijd niet oefende.</source>
        <translation>How soon a skill comes back that you have not practised for a while.</translation>
    </message>
    <message>
        <source>Hoogstens één bericht per dag, zonder inhoud, als Oefenruimte open is.</source>
        <translation>At most one message a day, without content, while Oefenruimte is open.</translation>
    </message>
    <message>
        <source>Houd het</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Je nulmeting, doelen, minuten en antwoorden gaan weg. Je pogingen blijven. Terughalen kan niet.</source>
        <translation>Your baseline, goals, minutes and answers go. Your attempts stay. They cannot be brought back.</translation>
    </message>
    <message>
        <source>Mijn afdeling</source>
        <translation>My department</translation>
    </message>
    <message>
        <source>Mijn functie</source>
        <translation>My job</translation>
    </message>
    <message>
        <source>Niet gekozen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Niet na</source>
        <translation>Not after</translation>
    </message>
    <message>
        <source>Niet voor</source>
        <translation>Not before</translation>
    </message>
    <message>
        <source>Nulmeting, doelen, minuten en antwoorden. Alleen op deze computer.</source>
        <translation>Baseline, goals, minutes and answers. Only on this computer.</translation>
    </message>
    <message>
        <source>Opfrissen</source>
        <translation>Refreshers</translation>
    </message>
    <message>
        <source>Rustig</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Vaak</source>
        <translation>Often</translation>
    </message>
    <message>
        <source>Vergeet alles</source>
        <translation>Forget everything</translation>
    </message>
    <message>
        <source>Vergeet mijn groei…</source>
        <translation>Forget my growth…</translation>
    </message>
    <message>
        <source>Waar ik sta</source>
        <translation>Where I am</translation>
    </message>
    <message>
        <source>Zo zie je de doelen die voor jou gelden.</source>
        <translation>This shows you the goals that apply to you.</translation>
    </message>
    <message>
        <source>tot</source>
        <translation>to</translation>
    </message>
    <message>
        <source>{0} minuten</source>
        <translation>{0} minutes</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message numerus="yes">
        <source>%n minuten</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pogingen</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pogingen met {0}</source>
        <translation>
            <numerusform>%n attempt with {0}</numerusform>
            <numerusform>%n attempts with {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pogingen met {0} en anderen</source>
        <translation>
            <numerusform>%n attempt with {0} and others</numerusform>
            <numerusform>%n attempts with {0} and others</numerusform>
        </translation>
    </message>
    <message>
        <source>Alles van mij</source>
        <translation>Everything of mine</translation>
    </message>
    <message>
        <source>Alles wissen</source>
        <translation>Delete everything</translation>
    </message>
    <message>
        <source>Als je even niets doet.</source>
        <translation>When you do nothing.</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bekijk en wis</source>
        <translation>View, delete</translation>
    </message>
    <message>
        <source>Bekijk of trek in</source>
        <translation>View or withdraw</translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation>Just a moment…</translation>
    </message>
    <message>
        <source>Ga op slot na</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>Hoogstens {0}.</source>
        <translation>At most {0}.</translation>
    </message>
    <message>
        <source>Je deelt nu niets.</source>
        <translation>You share nothing now.</translation>
    </message>
    <message>
        <source>Kan niet ongedaan worden gemaakt.</source>
        <translation>Cannot be undone.</translation>
    </message>
    <message>
        <source>Neem alles mee…</source>
        <translation>Take everything along…</translation>
    </message>
    <message>
        <source>Nieuwe code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Nooit</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Ruimte op deze computer</source>
        <translation>Space on this computer</translation>
    </message>
    <message>
        <source>Wachtzin en herstelcode</source>
        <translation>Passphrase and recovery code</translation>
    </message>
    <message>
        <source>Wat deel ik nu?</source>
        <translation>What do I share now?</translation>
    </message>
    <message>
        <source>Wat er is, ook als bestand.</source>
        <translation>What there is, also as a file.</translation>
    </message>
    <message>
        <source>Wijzig wachtzin</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Wis mijn oefenruimte…</source>
        <translation>Delete my practice room…</translation>
    </message>
    <message>
        <source>{0}, {1} MB</source>
        <translation>{0}, {1} MB</translation>
    </message>
    <message>
        <source>{0}, {1} van {2} GB</source>
        <translation>{0}, {1} of {2} GB</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Wie ben je?</source>
        <translation>Who are you?</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Dit is een voorbeeld. Kies Vergrendelen om terug te gaan. Dan wordt het gewist.</source>
        <translation>This is an example. Choose Lock to go back. Then it is deleted.</translation>
    </message>
    <message>
        <source>Het voorbeeld wordt gemaakt. Dat duurt even…</source>
        <translation>Making the example. This takes a moment…</translation>
    </message>
    <message>
        <source>Na het openen gaan we verder.</source>
        <translation>We go on after opening.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Deze wachtzin klopt niet. Probeer het nog eens.</source>
        <translation>That passphrase is not right. Try again.</translation>
    </message>
    <message>
        <source>Even geduld…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Je wachtzin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vul je wachtzin in.</source>
        <translation>Enter your passphrase.</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Je camera en microfoon blijven uit.</source>
        <translation>Your camera and microphone stay off.</translation>
    </message>
    <message>
        <source>Opdracht bij deze beurt</source>
        <translation>Task for this turn</translation>
    </message>
    <message>
        <source>Opnieuw horen</source>
        <translation>Hear again</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Proefspelen: er wordt niets bewaard</source>
        <translation>Test run: nothing is saved</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Weet ik niet, ga door</source>
        <translation>I don’t know, go on</translation>
    </message>
</context>
<context>
    <name>ProofPlayer</name>
    <message>
        <source>Hier ontbreekt nog een fragment.</source>
        <translation>A clip is still missing here.</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>De inwoner</source>
        <translation>The resident</translation>
    </message>
    <message>
        <source>Dit is het einde</source>
        <translation>This is the end</translation>
    </message>
    <message>
        <source>Dit is het einde.</source>
        <translation>This is the end.</translation>
    </message>
    <message>
        <source>Er wordt niets bewaard</source>
        <translation>Nothing is saved</translation>
    </message>
    <message>
        <source>Het fragment is klaar.</source>
        <translation>The clip has finished.</translation>
    </message>
    <message>
        <source>Het fragment speelt.</source>
        <translation>The clip is playing.</translation>
    </message>
    <message>
        <source>Hier antwoordt de deelnemer</source>
        <translation>The participant answers here</translation>
    </message>
    <message>
        <source>Hier antwoordt de deelnemer. Enter gaat verder.</source>
        <translation>The participant answers here. Enter goes on.</translation>
    </message>
    <message>
        <source>Hier stopt het gesprek</source>
        <translation>The conversation stops here</translation>
    </message>
    <message>
        <source>Kies hoe het verder gaat.</source>
        <translation>Choose how it goes on.</translation>
    </message>
    <message>
        <source>Na {0} is nog niet gekozen wat er komt.</source>
        <translation>What comes after {0} has not been chosen yet.</translation>
    </message>
    <message>
        <source>Naar het antwoord</source>
        <translation>To the answer</translation>
    </message>
    <message>
        <source>Oefening zonder naam</source>
        <translation>Exercise without a name</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Proefspelen: er wordt niets bewaard</source>
        <translation>Test run: nothing is saved</translation>
    </message>
    <message>
        <source>Sla antwoord over</source>
        <translation>Skip answer</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Terug naar de editor</source>
        <translation>Back to the editor</translation>
    </message>
    <message>
        <source>Verder spelen</source>
        <translation>Play on</translation>
    </message>
    <message>
        <source>Zo loopt het gesprek af.</source>
        <translation>This is how it ends.</translation>
    </message>
    <message>
        <source>kies</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>kies hoe het verdergaat</source>
        <translation>choose how it goes on</translation>
    </message>
    <message>
        <source>opnieuw horen</source>
        <translation>hear again</translation>
    </message>
    <message>
        <source>pauze</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>terug</source>
        <translation>back</translation>
    </message>
    <message>
        <source>terug naar deze beurt</source>
        <translation>back to this turn</translation>
    </message>
    <message>
        <source>verder</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>{0} praat</source>
        <translation>{0} is talking</translation>
    </message>
    <message>
        <source>{0} wacht op een antwoord</source>
        <translation>{0} waits for an answer</translation>
    </message>
</context>
<context>
    <name>PublishDesk</name>
    <message>
        <source>Iedereen in {0} kan deze oefening dan doen. Wie bij de map van de deelruimte kan, kan de fragmenten bekijken.</source>
        <translation>Everyone in {0} can then do this exercise. Anyone who can get to the folder of the shared space can view the clips.</translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte. Stel die in bij Instellingen.</source>
        <translation>You do not have a shared space yet. Set it up in Settings.</translation>
    </message>
    <message>
        <source>Klaarzetten voor iedereen</source>
        <translation>Publish for everyone</translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Niemand kan er dan nog aan beginnen. Wie al oefende, houdt zijn eigen pogingen.</source>
        <translation>Nobody can start it after that. Those who practised keep their own attempts.</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>We kijken of er een deelruimte is…</source>
        <translation>Looking if there is a shared space…</translation>
    </message>
    <message>
        <source>je deelruimte</source>
        <translation>your shared space</translation>
    </message>
    <message>
        <source>‘{0}’ intrekken?</source>
        <translation>Withdraw “{0}”?</translation>
    </message>
    <message>
        <source>‘{0}’ is ingetrokken.</source>
        <translation>“{0}” withdrawn.</translation>
    </message>
    <message>
        <source>‘{0}’ klaarzetten voor iedereen?</source>
        <translation>Publish “{0}” for everyone?</translation>
    </message>
    <message>
        <source>‘{0}’ staat klaar voor iedereen.</source>
        <translation>“{0}” is ready for everyone.</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Vraag: {0}</source>
        <translation>Question: {0}</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>een beetje</source>
        <translation>a little</translation>
    </message>
    <message>
        <source>goed</source>
        <translation>good</translation>
    </message>
    <message>
        <source>heel goed</source>
        <translation>very good</translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>ReactionRow</name>
    <message>
        <source>Nu in beeld</source>
        <translation>On screen now</translation>
    </message>
    <message>
        <source>Reactie op {0} verwijderen</source>
        <translation>Delete comment at {0}</translation>
    </message>
    <message>
        <source>Reactie op {0} wijzigen</source>
        <translation>Edit comment at {0}</translation>
    </message>
    <message>
        <source>aangepast</source>
        <translation>edited</translation>
    </message>
</context>
<context>
    <name>ReactionWords</name>
    <message>
        <source>1 reactie</source>
        <translation>1 comment</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Een beetje</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>Gesproken reactie</source>
        <translation>Spoken comment</translation>
    </message>
    <message>
        <source>Goed</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Heel goed</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>Nog geen reacties</source>
        <translation>No comments yet</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Tekening op het beeld</source>
        <translation>Drawing on the picture</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>{0} op {1}</source>
        <translation>{0} at {1}</translation>
    </message>
    <message>
        <source>{0} reacties</source>
        <translation>{0} comments</translation>
    </message>
    <message>
        <source>{0}, van {1}</source>
        <translation>{0}, from {1}</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Bekijk het filmpje</source>
        <translation>Watch the video</translation>
    </message>
    <message>
        <source>Bij deze oefening</source>
        <translation>With this exercise</translation>
    </message>
    <message>
        <source>Bron: {0}</source>
        <translation>Source: {0}</translation>
    </message>
    <message>
        <source>Eerst even lezen</source>
        <translation>Read this first</translation>
    </message>
    <message>
        <source>Gelezen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Twee minuten. Daarna oefen je op je eigen manier.</source>
        <translation>Two minutes. Then you practise in your own way.</translation>
    </message>
    <message>
        <source>Waarom is dit belangrijk?</source>
        <translation>Why does this matter?</translation>
    </message>
    <message>
        <source>Zo doe je het</source>
        <translation>How to do it</translation>
    </message>
</context>
<context>
    <name>ReceivedGoals</name>
    <message>
        <source>Deze doelen, of nieuwere van deze trainer, had je al.</source>
        <translation>You already had these goals, or newer ones from this trainer.</translation>
    </message>
    <message>
        <source>Doelen van je trainer</source>
        <translation>Goals from your trainer</translation>
    </message>
    <message>
        <source>Naar Groei</source>
        <translation>Go to Growth</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Van jezelf</source>
        <translation>From yourself</translation>
    </message>
    <message>
        <source>Van {0}</source>
        <translation>From {0}</translation>
    </message>
    <message>
        <source>Waar jij staat, ziet alleen jij.</source>
        <translation>Only you see where you are.</translation>
    </message>
    <message>
        <source>Ze tellen vanaf nu mee op je pagina Groei. Kies je zelf een doel, dan telt dat.</source>
        <translation>They count from now on, on your Growth page. If you choose your own goal, that one counts.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>De opname loopt.</source>
        <translation>Recording now.</translation>
    </message>
    <message>
        <source>Er wordt nu niets opgenomen.</source>
        <translation>Nothing is being recorded now.</translation>
    </message>
    <message>
        <source>Gebruik deze opname</source>
        <translation>Use this recording</translation>
    </message>
    <message>
        <source>Grootte van de tekst</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Je camera of microfoon is nog niet klaar.</source>
        <translation>Your camera or microphone is not ready yet.</translation>
    </message>
    <message>
        <source>Kijk hem terug. Wat je niet gebruikt, wordt gewist.</source>
        <translation>Watch it back. What you do not use is deleted.</translation>
    </message>
    <message>
        <source>Microfoon</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Neem op</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Opname bewaren…</source>
        <translation>Saving the recording…</translation>
    </message>
    <message>
        <source>Opname gestart</source>
        <translation>Recording started</translation>
    </message>
    <message>
        <source>Opname gestopt. Kijk hem terug.</source>
        <translation>Recording stopped. Watch it back.</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Stop opname</source>
        <translation>Stop recording</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Tempo van de tekst</source>
        <translation>Pace of the text</translation>
    </message>
    <message>
        <source>Wacht even</source>
        <translation>Hold on</translation>
    </message>
    <message>
        <source>gebruik</source>
        <translation>use</translation>
    </message>
    <message>
        <source>opname voor {0}</source>
        <translation>recording for {0}</translation>
    </message>
    <message>
        <source>opnemen, stoppen, afspelen</source>
        <translation>record, stop, play</translation>
    </message>
    <message>
        <source>opnieuw</source>
        <translation>again</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>pace</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Beurt opnieuw</source>
        <translation>Redo turn</translation>
    </message>
    <message>
        <source>Foutje? Geeft niets.
Je kunt dit zo vaak overdoen als je wilt.</source>
        <translation>A slip? Never mind.
You can redo this as often as you like.</translation>
    </message>
    <message>
        <source>Je antwoord wordt bewaard.</source>
        <translation>Your answer is being saved.</translation>
    </message>
    <message>
        <source>Stop opname</source>
        <translation>Stop recording</translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message>
        <source>Geluid</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Meestal {0} tot {1} seconden</source>
        <translation>Usually {0} to {1} seconds</translation>
    </message>
    <message>
        <source>Nog {0} seconden</source>
        <translation>{0} seconds left</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Zonder geluid</source>
        <translation>Without sound</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>7 groepjes van 4 tekens. Streepjes hoeven niet.</source>
        <translation>7 groups of 4 characters. Dashes are optional.</translation>
    </message>
    <message>
        <source>Deze code is niet compleet. Het zijn 7 groepjes van 4 tekens.</source>
        <translation>This code is not complete. It is 7 groups of 4 characters.</translation>
    </message>
    <message>
        <source>Deze herstelcode hoort niet bij deze oefenruimte.</source>
        <translation>This recovery code does not belong to this practice room.</translation>
    </message>
    <message>
        <source>Er zit een tikfout in de code. Kijk nog eens goed.</source>
        <translation>There is a typing error in the code. Look again closely.</translation>
    </message>
    <message>
        <source>In groepje {0} staat een teken dat niet kan. Er is geen 0, O, 1 of I.</source>
        <translation>Group {0} has a character that cannot be there. There is no 0, O, 1 or I.</translation>
    </message>
    <message>
        <source>Je herstelcode</source>
        <translation>Your recovery code</translation>
    </message>
    <message>
        <source>Je oefenruimte gaat open</source>
        <translation>Your practice room is opening</translation>
    </message>
    <message>
        <source>Open met nieuwe wachtzin</source>
        <translation>Open with a new passphrase</translation>
    </message>
    <message>
        <source>Openen…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vul je herstelcode in.</source>
        <translation>Enter your recovery code.</translation>
    </message>
</context>
<context>
    <name>ReelDialog</name>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Beeld van je poging</source>
        <translation>Picture of your attempt</translation>
    </message>
    <message>
        <source>Dit kunnen we niet afspelen.</source>
        <translation>We cannot play this.</translation>
    </message>
    <message>
        <source>Gedrag</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Geef een latere poging een ster, of kies ‘Ja’ bij dit gedrag. Dan staan ze hier.</source>
        <translation>Give a later attempt a star, or choose “Yes” for this behaviour. Then they show here.</translation>
    </message>
    <message>
        <source>Je eerste en je beste</source>
        <translation>Your first and your best</translation>
    </message>
    <message>
        <source>Na elkaar, per gedrag. Alleen jij ziet dit.</source>
        <translation>In a row, per behaviour. Only you see this.</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Poging {0}, en dan poging {1}.</source>
        <translation>Attempt {0}, and then attempt {1}.</translation>
    </message>
    <message>
        <source>Poging {0}: je beste</source>
        <translation>Attempt {0}: your best</translation>
    </message>
    <message>
        <source>Poging {0}: je eerste</source>
        <translation>Attempt {0}: your first</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Speel na elkaar</source>
        <translation>Play in a row</translation>
    </message>
</context>
<context>
    <name>RefreshCard</name>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3 min</translation>
    </message>
    <message>
        <source>Alles is nog fris.</source>
        <translation>Everything is still fresh.</translation>
    </message>
    <message>
        <source>Even opfrissen</source>
        <translation>Time to refresh</translation>
    </message>
    <message>
        <source>Je hebt {0} {1} niet geoefend. Eén korte oefening houdt het fris.</source>
        <translation>You have not practised {0} for {1}. One short exercise keeps it fresh.</translation>
    </message>
    <message>
        <source>Kies een oefening</source>
        <translation>Choose an exercise</translation>
    </message>
    <message>
        <source>Start korte oefening</source>
        <translation>Start short exercise</translation>
    </message>
    <message>
        <source>{0} dagen</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <source>{0} weken</source>
        <translation>{0} weeks</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Schrijf eerst iets.</source>
        <translation>Write something first.</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Hele verslag</source>
        <translation>Full report</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 beurt</source>
        <translation>1 turn</translation>
    </message>
    <message>
        <source>1 keuze</source>
        <translation>1 choice</translation>
    </message>
    <message>
        <source>Bewaar als concept</source>
        <translation>Save as draft</translation>
    </message>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation>Draft: only for you</translation>
    </message>
    <message>
        <source>Eerst oplossen</source>
        <translation>Solve first</translation>
    </message>
    <message>
        <source>Er zijn geen fouten. Je kunt de oefening gebruiken.</source>
        <translation>There are no errors. You can use the exercise.</translation>
    </message>
    <message>
        <source>Geen beurten gevonden</source>
        <translation>No turns found</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Goed: 1 onderdeel</source>
        <translation>Good: 1 part</translation>
    </message>
    <message>
        <source>Goed: {0} onderdelen</source>
        <translation>Good: {0} parts</translation>
    </message>
    <message>
        <source>Hier kunnen we geen oefening van maken.</source>
        <translation>We cannot make an exercise out of this.</translation>
    </message>
    <message>
        <source>Importverslag</source>
        <translation>Import report</translation>
    </message>
    <message>
        <source>Kijk hier even naar</source>
        <translation>Have a look at this</translation>
    </message>
    <message>
        <source>Klaarzetten kan pas als er geen fouten meer zijn.</source>
        <translation>You can publish once there are no errors left.</translation>
    </message>
    <message>
        <source>Nog zonder titel</source>
        <translation>No title yet</translation>
    </message>
    <message>
        <source>Opnieuw controleren</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Toon wat goed is</source>
        <translation>Show what is good</translation>
    </message>
    <message>
        <source>Verberg wat goed is</source>
        <translation>Hide what is good</translation>
    </message>
    <message>
        <source>Verslag bewaren</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Zet in mijn bibliotheek</source>
        <translation>Put in my library</translation>
    </message>
    <message>
        <source>fout, eerst oplossen</source>
        <translation>error, solve first</translation>
    </message>
    <message>
        <source>fouten</source>
        <translation>errors</translation>
    </message>
    <message>
        <source>fouten, eerst oplossen</source>
        <translation>errors, solve first</translation>
    </message>
    <message>
        <source>onderdeel is goed</source>
        <translation>part is good</translation>
    </message>
    <message>
        <source>onderdelen zijn goed</source>
        <translation>parts are good</translation>
    </message>
    <message>
        <source>punt om op te letten</source>
        <translation>point to look at</translation>
    </message>
    <message>
        <source>punten om op te letten</source>
        <translation>points to look at</translation>
    </message>
    <message>
        <source>{0} beurten</source>
        <translation>{0} turns</translation>
    </message>
    <message>
        <source>{0} keuzes</source>
        <translation>{0} choices</translation>
    </message>
</context>
<context>
    <name>RestView</name>
    <message>
        <source>Adem langzaam uit</source>
        <translation>Breathe out slowly</translation>
    </message>
    <message>
        <source>Adem rustig in</source>
        <translation>Breathe in calmly</translation>
    </message>
    <message>
        <source>Adem rustig in. En langzaam weer uit.</source>
        <translation>Breathe in calmly. And slowly out again.</translation>
    </message>
    <message>
        <source>Er wordt nu niets opgenomen.</source>
        <translation>Nothing is being recorded now.</translation>
    </message>
    <message>
        <source>Even pauze</source>
        <translation>Short break</translation>
    </message>
    <message>
        <source>Ga door waar je was</source>
        <translation>Go on where you were</translation>
    </message>
    <message>
        <source>Je antwoord van deze beurt is gewist.</source>
        <translation>Your answer of this turn has been deleted.</translation>
    </message>
    <message>
        <source>Stop voor nu</source>
        <translation>Stop for now</translation>
    </message>
    <message>
        <source>Wat je eerder opnam, blijft staan.</source>
        <translation>What you recorded before stays.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Beeld van je poging</source>
        <translation>Picture of your attempt</translation>
    </message>
    <message>
        <source>Ben je tevreden over poging {0}?</source>
        <translation>Are you happy with attempt {0}?</translation>
    </message>
    <message>
        <source>Deze oefening staat niet meer op deze computer.</source>
        <translation>This exercise is no longer on this computer.</translation>
    </message>
    <message>
        <source>Gedeeld</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Gedeeld tot en met {0}</source>
        <translation>Shared until the end of {0}</translation>
    </message>
    <message>
        <source>Klaar om te delen? Dat mag, het hoeft niet.</source>
        <translation>Ready to share? It is up to you.</translation>
    </message>
    <message>
        <source>Notitie op {0}. {1}</source>
        <translation>Note at {0}. {1}</translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation>Attempt {0}</translation>
    </message>
    <message>
        <source>Straks {0}</source>
        <translation>About to be {0}</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>1 seconde</source>
        <translation>1 second</translation>
    </message>
    <message>
        <source>5 seconden</source>
        <translation>5 seconds</translation>
    </message>
    <message>
        <source>Delen</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Mijn pogingen</source>
        <translation>My attempts</translation>
    </message>
    <message>
        <source>Naar mijn pogingen</source>
        <translation>To my attempts</translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Poging openen…</source>
        <translation>Opening attempt…</translation>
    </message>
    <message>
        <source>Situatie</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Zo kan het ook</source>
        <translation>This works too</translation>
    </message>
    <message>
        <source>Zo liever niet</source>
        <translation>Better not</translation>
    </message>
    <message>
        <source>afspelen</source>
        <translation>play</translation>
    </message>
    <message>
        <source>delen</source>
        <translation>share</translation>
    </message>
    <message>
        <source>nog een keer</source>
        <translation>once more</translation>
    </message>
    <message>
        <source>notitie</source>
        <translation>note</translation>
    </message>
    <message>
        <source>vergelijken</source>
        <translation>compare</translation>
    </message>
    <message>
        <source>wis poging</source>
        <translation>delete attempt</translation>
    </message>
</context>
<context>
    <name>ReviewTimeline</name>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Beurten</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Jouw stem</source>
        <translation>Your voice</translation>
    </message>
    <message>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tijdlijn van je poging</source>
        <translation>Timeline of your attempt</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Beheerder</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Delen duurt hoogstens {0} dagen.</source>
        <translation>Sharing lasts at most {0} days.</translation>
    </message>
    <message>
        <source>Er zijn geen regels over hoe lang iets blijft.</source>
        <translation>There are no rules about how long something stays.</translation>
    </message>
    <message>
        <source>Geen lid meer sinds {0}</source>
        <translation>No longer a member since {0}</translation>
    </message>
    <message>
        <source>Medewerker</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Privé-pogingen blijven hoogstens {0} dagen.</source>
        <translation>Private attempts stay at most {0} days.</translation>
    </message>
    <message>
        <source>Te gast tot en met {0}</source>
        <translation>A guest until the end of {0}</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Een rol zegt wat iemand in het programma doet. Niemand kan daardoor een poging openen.</source>
        <translation>A role says what someone does in the program. It lets nobody open an attempt.</translation>
    </message>
    <message>
        <source>Is te gast, tot een dag die je kiest</source>
        <translation>Is a guest, until a day you choose</translation>
    </message>
    <message>
        <source>Kies eerst een rol.</source>
        <translation>Choose a role first.</translation>
    </message>
    <message>
        <source>Te gast tot en met</source>
        <translation>A guest until the end of</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n nieuw</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Begeleiden</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Importeren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Maken</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Medewerker</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Mijn zinnen</source>
        <translation>My phrases</translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Oefeningen</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Postvak</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
</context>
<context>
    <name>RubricCard</name>
    <message>
        <source>1 nog niet · 2 een beetje · 3 goed · 4 heel goed</source>
        <translation>1 not yet · 2 a little · 3 good · 4 very good</translation>
    </message>
    <message>
        <source>Wat zie je?</source>
        <translation>What do you see?</translation>
    </message>
</context>
<context>
    <name>Ruimte</name>
    <message>
        <source>Alleen voor jou. Niemand anders ziet dit.</source>
        <translation>Only for you. Nobody else sees this.</translation>
    </message>
    <message>
        <source>Gedeeld</source>
        <translation>Shared</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Bewaar regels</source>
        <translation>Save rules</translation>
    </message>
    <message>
        <source>Daarna gaan ze vanzelf weg. De beste poging en wat is gedeeld of bewaard, blijft.</source>
        <translation>After that they go by themselves. The best attempt and what is shared or kept stays.</translation>
    </message>
    <message>
        <source>Delen duurt hoogstens</source>
        <translation>Sharing lasts at most</translation>
    </message>
    <message>
        <source>Een regel maakt iets korter. Je ziet daardoor niets van wat iemand oefent.</source>
        <translation>A rule makes something shorter. It shows you nothing of what someone practises.</translation>
    </message>
    <message>
        <source>Geen regel</source>
        <translation>No rule</translation>
    </message>
    <message>
        <source>Geldt voor wat iemand vanaf nu deelt.</source>
        <translation>Applies to what someone shares from now on.</translation>
    </message>
    <message>
        <source>Privé-pogingen blijven hoogstens</source>
        <translation>Private attempts stay at most</translation>
    </message>
    <message>
        <source>Regels voor iedereen</source>
        <translation>Rules for everyone</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ze gelden bij ieder lid zodra het programma de ledenlijst leest.</source>
        <translation>They apply to every member once the program reads the member list.</translation>
    </message>
    <message>
        <source>{0} dagen</source>
        <translation>{0} days</translation>
    </message>
</context>
<context>
    <name>SavedStrip</name>
    <message>
        <source>Beurt {0} is bewaard</source>
        <translation>Turn {0} is saved</translation>
    </message>
</context>
<context>
    <name>ScenarioForm</name>
    <message>
        <source>Bijvoorbeeld: mevrouw Verhoeven</source>
        <translation>For example: Mrs Verhoeven</translation>
    </message>
    <message>
        <source>Dit mag je gebruiken</source>
        <translation>You may use this</translation>
    </message>
    <message>
        <source>Doel van het gesprek</source>
        <translation>Goal of the conversation</translation>
    </message>
    <message>
        <source>Feit</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Feit erbij</source>
        <translation>Add fact</translation>
    </message>
    <message>
        <source>Hier gaat het vaak mis</source>
        <translation>This often goes wrong</translation>
    </message>
    <message>
        <source>In één zin</source>
        <translation>In one sentence</translation>
    </message>
    <message>
        <source>Is te zien terwijl de medewerker antwoordt.</source>
        <translation>Shown while the employee answers.</translation>
    </message>
    <message>
        <source>Jouw rol</source>
        <translation>Your role</translation>
    </message>
    <message>
        <source>Licentie</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Luisterend fragment</source>
        <translation>Listening clip</translation>
    </message>
    <message>
        <source>Met dank aan</source>
        <translation>With thanks to</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Over deze oefening</source>
        <translation>About this exercise</translation>
    </message>
    <message>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Situatie</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Staat op de kaart in de bibliotheek.</source>
        <translation>Shown on the card in the library.</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vaardigheden</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Vaardigheid</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Vaardigheid erbij</source>
        <translation>Add skill</translation>
    </message>
    <message>
        <source>Valkuil</source>
        <translation>Pitfall</translation>
    </message>
    <message>
        <source>Valkuil erbij</source>
        <translation>Add pitfall</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Wie is de inwoner?</source>
        <translation>Who is the resident?</translation>
    </message>
    <message>
        <source>Wie speelde of schreef mee?</source>
        <translation>Who acted or wrote with you?</translation>
    </message>
    <message>
        <source>licentie</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>niveau</source>
        <translation>level</translation>
    </message>
    <message>
        <source>plek</source>
        <translation>place</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Alles tonen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Kortst eerst</source>
        <translation>Shortest first</translation>
    </message>
    <message>
        <source>Nieuw voor jou</source>
        <translation>New for you</translation>
    </message>
    <message>
        <source>Past bij jou</source>
        <translation>Suits you</translation>
    </message>
    <message>
        <source>Volgorde</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Zoek op onderwerp of vaardigheid</source>
        <translation>Search by topic or skill</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een ander woord.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
    <message>
        <source>Pijltjes: kies · Enter: ga · Esc: sluit</source>
        <translation>Arrow keys: choose · Enter: go · Esc: close</translation>
    </message>
    <message>
        <source>Waar wil je heen?</source>
        <translation>Where do you want to go?</translation>
    </message>
    <message>
        <source>Zoek een pagina, oefening of instelling</source>
        <translation>Search for a page, exercise or setting</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Doen</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Instelling</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Oefening</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Op deze pagina</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Pagina</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Stop eerst met oefenen.</source>
        <translation>Stop practising first.</translation>
    </message>
</context>
<context>
    <name>SelfCheckCard</name>
    <message>
        <source>Een beetje</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Je hebt de feedback op deze poging gelezen. Wat je zelf vond, blijft zoals het was.</source>
        <translation>You have read the feedback on this attempt. What you thought yourself stays as it was.</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Wat zie je jezelf doen?</source>
        <translation>What do you see yourself do?</translation>
    </message>
    <message>
        <source>Zo ziet {0} het zelf</source>
        <translation>How {0} sees it</translation>
    </message>
</context>
<context>
    <name>SendArea</name>
    <message>
        <source>Plaats eerst een reactie of kies een cijfer.</source>
        <translation>First place a comment or choose a rating.</translation>
    </message>
    <message>
        <source>Stuur aangepaste feedback</source>
        <translation>Send edited feedback</translation>
    </message>
    <message>
        <source>Stuur feedback</source>
        <translation>Send feedback</translation>
    </message>
    <message>
        <source>Stuur feedback naar {0}</source>
        <translation>Send feedback to {0}</translation>
    </message>
    <message>
        <source>Verstuurd · {0}</source>
        <translation>Sent · {0}</translation>
    </message>
    <message>
        <source>Vraag om een nieuwe poging</source>
        <translation>Ask for a new attempt</translation>
    </message>
</context>
<context>
    <name>SendQuestions</name>
    <message>
        <source>Compliment toevoegen</source>
        <translation>Add a compliment</translation>
    </message>
    <message>
        <source>Er is nog geen compliment bij. Je mag het ook zo sturen.</source>
        <translation>There is no compliment yet. You may send it like this too.</translation>
    </message>
    <message>
        <source>Je bent nog bezig met een reactie</source>
        <translation>You are still working on a comment</translation>
    </message>
    <message>
        <source>Plaats en stuur</source>
        <translation>Place and send</translation>
    </message>
    <message>
        <source>Stuur zo</source>
        <translation>Send as is</translation>
    </message>
    <message>
        <source>Stuur zonder</source>
        <translation>Send without it</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Wil je ook noemen wat goed ging?</source>
        <translation>Do you also want to say what went well?</translation>
    </message>
    <message>
        <source>‘{0}’ is nog niet geplaatst. Wil je die ook sturen?</source>
        <translation>“{0}” has not been placed yet. Do you want to send it too?</translation>
    </message>
</context>
<context>
    <name>SetUpStore</name>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Er gaat nog niets weg. Versturen doe je daarna zelf.</source>
        <translation>Nothing leaves yet. You do the sending yourself afterwards.</translation>
    </message>
    <message>
        <source>Geheime sleutel</source>
        <translation>Secret key</translation>
    </message>
    <message>
        <source>Het begint met https://</source>
        <translation>It starts with https://</translation>
    </message>
    <message>
        <source>Je leeromgeving instellen</source>
        <translation>Set up your learning environment</translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Sleutelnaam</source>
        <translation>Key name</translation>
    </message>
    <message>
        <source>Vul de naam van de sleutel in.</source>
        <translation>Enter the name of the key.</translation>
    </message>
    <message>
        <source>Vul de sleutel in.</source>
        <translation>Enter the key.</translation>
    </message>
    <message>
        <source>Vul het adres in.</source>
        <translation>Enter the address.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Alles wordt meteen bewaard.</source>
        <translation>Everything is saved at once.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera en microfoon</source>
        <translation>Camera and microphone</translation>
    </message>
    <message>
        <source>Delen</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Jouw ritme</source>
        <translation>Your rhythm</translation>
    </message>
    <message>
        <source>Leergegevens</source>
        <translation>Learning data</translation>
    </message>
    <message>
        <source>Leergegevens (xAPI)</source>
        <translation>Learning data (xAPI)</translation>
    </message>
    <message>
        <source>Lezen en kijken</source>
        <translation>Reading and viewing</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Over Oefenruimte</source>
        <translation>About Oefenruimte</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Privacy en bewaren</source>
        <translation>Privacy and keeping</translation>
    </message>
    <message>
        <source>Ritme</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Wat je deelt</source>
        <translation>What you share</translation>
    </message>
    <message>
        <source>Wat je nu deelt</source>
        <translation>What you share now</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>(hoeft niet)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Alleen {0} kan deze poging openen.</source>
        <translation>Only {0} can open this attempt.</translation>
    </message>
    <message>
        <source>De anderen zien je poging niet meer zodra hun Oefenruimte weer verbinding heeft.</source>
        <translation>The others no longer see your attempt once their Oefenruimte is connected again.</translation>
    </message>
    <message>
        <source>Deel poging {0} met {1}</source>
        <translation>Share attempt {0} with {1}</translation>
    </message>
    <message>
        <source>Delen is niet gelukt.</source>
        <translation>Sharing did not work.</translation>
    </message>
    <message>
        <source>Even stoppen…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Intrekken kan altijd.</source>
        <translation>You can always withdraw.</translation>
    </message>
    <message>
        <source>Je bericht aan {0}</source>
        <translation>Your message to {0}</translation>
    </message>
    <message>
        <source>Je deelt deze poging al met {0}, tot en met {1}.</source>
        <translation>You already share this attempt with {0}, until the end of {1}.</translation>
    </message>
    <message>
        <source>Je poging is nog alleen voor jou. Probeer het later opnieuw.</source>
        <translation>Your attempt is still only for you. Try again later.</translation>
    </message>
    <message>
        <source>Kopie maken</source>
        <translation>Make the copy</translation>
    </message>
    <message>
        <source>Kopie maken…</source>
        <translation>Making copy…</translation>
    </message>
    <message>
        <source>Na {0} stopt het delen vanzelf.</source>
        <translation>After {0} sharing stops by itself.</translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation>Attempt {0}</translation>
    </message>
    <message>
        <source>Poging {0} delen</source>
        <translation>Share attempt {0}</translation>
    </message>
    <message>
        <source>Poging {0} delen met je coach</source>
        <translation>Share attempt {0} with your coach</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{0} heeft een andere sleutel. Vergelijk eerst de nieuwe woorden.</source>
        <translation>{0} has a different key. Compare the new words first.</translation>
    </message>
    <message>
        <source>{0} is geen lid meer van je organisatie.</source>
        <translation>{0} is no longer a member of your organisation.</translation>
    </message>
    <message>
        <source>{0} is hier te gast tot en met {1}. Kies een eerdere dag.</source>
        <translation>{0} is a guest here until the end of {1}. Choose an earlier day.</translation>
    </message>
    <message>
        <source>{0} procent</source>
        <translation>{0} per cent</translation>
    </message>
    <message>
        <source>{0} ziet je poging niet meer zodra de Oefenruimte van {0} weer verbinding heeft.</source>
        <translation>{0} no longer sees your attempt once {0}’s Oefenruimte is connected again.</translation>
    </message>
</context>
<context>
    <name>ShareFlow</name>
    <message>
        <source>Gedeeld met {0} tot en met {1}</source>
        <translation>Shared with {0} until the end of {1}</translation>
    </message>
    <message>
        <source>Kopie openen…</source>
        <translation>Opening copy…</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>{0} krijgt je poging zodra de deelruimte bereikbaar is.</source>
        <translation>{0} gets your attempt once the shared space can be reached.</translation>
    </message>
</context>
<context>
    <name>ShareHeader</name>
    <message>
        <source>Gedeeld met intervisiegroep {0}</source>
        <translation>Shared with peer group {0}</translation>
    </message>
    <message>
        <source>Gedeeld met jou tot {0}</source>
        <translation>Shared with you until {0}</translation>
    </message>
    <message>
        <source>Nog niet vergeleken</source>
        <translation>Not compared yet</translation>
    </message>
    <message>
        <source>Nog niet vergeleken. Vergelijk de woorden van {0}.</source>
        <translation>Not compared yet. Compare {0}’s words.</translation>
    </message>
    <message>
        <source>Samen ijken: {0}</source>
        <translation>Calibration: {0}</translation>
    </message>
    <message>
        <source>gedeeld op {0}</source>
        <translation>shared on {0}</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Deze reactie is van een ander.</source>
        <translation>This comment is someone else’s.</translation>
    </message>
    <message>
        <source>Druk op M bij een moment, of typ meteen.</source>
        <translation>Press M at a moment, or type right away.</translation>
    </message>
    <message>
        <source>Feedback versturen…</source>
        <translation>Sending feedback…</translation>
    </message>
    <message>
        <source>Feedback verstuurd naar {0}</source>
        <translation>Feedback sent to {0}</translation>
    </message>
    <message>
        <source>Kies een einde na het begin, in hetzelfde antwoord.</source>
        <translation>Choose an end after the start, in the same answer.</translation>
    </message>
    <message>
        <source>Plaats of wis eerst de reactie waar je mee bezig bent.</source>
        <translation>First place or clear the comment you are working on.</translation>
    </message>
    <message>
        <source>Poging van {0}</source>
        <translation>{0}’s attempt</translation>
    </message>
    <message>
        <source>Reactie geplaatst op {0}</source>
        <translation>Comment placed at {0}</translation>
    </message>
    <message>
        <source>Reactie verwijderd</source>
        <translation>Comment deleted</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Beeld en geluid van deze poging</source>
        <translation>Picture and sound of this attempt</translation>
    </message>
    <message>
        <source>De anderen in {0} zien de poging niet meer zodra hun Oefenruimte verbinding heeft.</source>
        <translation>The others in {0} no longer see the attempt once their Oefenruimte is connected.</translation>
    </message>
    <message>
        <source>De naam van je groep en wie erin zitten</source>
        <translation>The name of your group and who is in it</translation>
    </message>
    <message>
        <source>De oefening en de datum van vandaag</source>
        <translation>The exercise and today’s date</translation>
    </message>
    <message>
        <source>Dit wordt ingetrokken zodra je verbinding hebt met de deelruimte.</source>
        <translation>This is withdrawn once you are connected to the shared space.</translation>
    </message>
    <message>
        <source>Feedback van {0}</source>
        <translation>Feedback from {0}</translation>
    </message>
    <message>
        <source>Gedeeld met {0}</source>
        <translation>Shared with {0}</translation>
    </message>
    <message>
        <source>Het beeld van deze poging, zonder geluid</source>
        <translation>The picture of this attempt, without sound</translation>
    </message>
    <message>
        <source>Het geluid van deze poging</source>
        <translation>The sound of this attempt</translation>
    </message>
    <message>
        <source>Hoeveel pogingen je deed en hoe lang</source>
        <translation>How many attempts you made and how long they are</translation>
    </message>
    <message>
        <source>Je antwoorden bij ‘Wat zie je jezelf doen?’</source>
        <translation>Your answers to “What do you see yourself do?”</translation>
    </message>
    <message>
        <source>Je doet niet meer mee met die deelruimte. Intrekken kan niet meer: {0} kan kijken tot en met {1}.</source>
        <translation>You are no longer in that shared space. Withdrawing is no longer possible: {0} can look until the end of {1}.</translation>
    </message>
    <message>
        <source>Je naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Je naam en je bericht</source>
        <translation>Your name and your message</translation>
    </message>
    <message>
        <source>Je notitie</source>
        <translation>Your note</translation>
    </message>
    <message>
        <source>Je {0} andere pogingen</source>
        <translation>Your {0} other attempts</translation>
    </message>
    <message>
        <source>Je {0} notities</source>
        <translation>Your {0} notes</translation>
    </message>
    <message>
        <source>Nog niet verstuurd. Dat gebeurt zodra je verbinding hebt met de deelruimte.</source>
        <translation>Not sent yet. That happens once you are connected to the shared space.</translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation>Attempt {0}</translation>
    </message>
    <message>
        <source>Poging {0} en {1}</source>
        <translation>Attempts {0} and {1}</translation>
    </message>
    <message>
        <source>Straks gedeeld</source>
        <translation>About to be shared</translation>
    </message>
    <message>
        <source>Wanneer je deze poging opnam</source>
        <translation>When you recorded this attempt</translation>
    </message>
    <message>
        <source>Wat ziet {0}?</source>
        <translation>What does {0} see?</translation>
    </message>
    <message>
        <source>Wordt ingetrokken</source>
        <translation>Being withdrawn</translation>
    </message>
    <message>
        <source>gedeeld op {0}, daarna ingetrokken</source>
        <translation>shared on {0}, then withdrawn</translation>
    </message>
    <message>
        <source>gedeeld op {0}, tot {1}</source>
        <translation>shared on {0}, until {1}</translation>
    </message>
    <message>
        <source>gedeeld van {0} tot en met {1}</source>
        <translation>shared from {0} to the end of {1}</translation>
    </message>
    <message>
        <source>{0} heeft niet gereageerd</source>
        <translation>{0} did not respond</translation>
    </message>
    <message>
        <source>{0} heeft nog niet gereageerd</source>
        <translation>{0} has not responded yet</translation>
    </message>
    <message>
        <source>{0} kan deze poging niet meer openen.</source>
        <translation>{0} can no longer open this attempt.</translation>
    </message>
    <message>
        <source>{0} kijkt graag naar een nieuwe poging.</source>
        <translation>{0} would like to see a new attempt.</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} from {1}</translation>
    </message>
    <message>
        <source>{0} van {1} collega&apos;s</source>
        <translation>{0} of {1} colleagues</translation>
    </message>
    <message>
        <source>{0} ziet de poging niet meer zodra de Oefenruimte van {0} weer verbinding heeft.</source>
        <translation>{0} no longer sees the attempt once {0}’s Oefenruimte is connected again.</translation>
    </message>
    <message>
        <source>{0} · aangepast</source>
        <translation>{0} · edited</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bekijk wat je deelt</source>
        <translation>View what you share</translation>
    </message>
    <message>
        <source>Lees de feedback</source>
        <translation>Read the feedback</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>SharedFilm</name>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Dit antwoord kunnen we niet afspelen.</source>
        <translation>We cannot play this answer.</translation>
    </message>
    <message>
        <source>Hier praat de inwoner.</source>
        <translation>The resident is talking here.</translation>
    </message>
    <message>
        <source>Inwoner</source>
        <translation>Resident</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Blijf meedoen</source>
        <translation>Stay in</translation>
    </message>
    <message>
        <source>De woorden horen gelijk te zijn. Vraag je beheerder om te kijken.</source>
        <translation>The words should be the same. Ask your administrator to take a look.</translation>
    </message>
    <message>
        <source>Deel nog niets met {0}</source>
        <translation>Share nothing with {0} yet</translation>
    </message>
    <message>
        <source>Een deelruimte is een plek die je samen met je coach gebruikt. Vraag welke plek dat is.</source>
        <translation>A shared space is a place you use together with your coach. Ask which place that is.</translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation>Just a moment…</translation>
    </message>
    <message>
        <source>Intervisiegroepen…</source>
        <translation>Peer groups…</translation>
    </message>
    <message>
        <source>Je doet mee met de deelruimte.</source>
        <translation>You have joined the shared space.</translation>
    </message>
    <message>
        <source>Je doet mee met {0}.</source>
        <translation>You have joined {0}.</translation>
    </message>
    <message>
        <source>Je doet niet meer mee met de deelruimte.</source>
        <translation>You are no longer in the shared space.</translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte</source>
        <translation>You have no shared space yet</translation>
    </message>
    <message>
        <source>Je toegangsgegevens zijn opgeslagen.</source>
        <translation>Access details stored.</translation>
    </message>
    <message>
        <source>Je weet nu zeker dat dit {0} is.</source>
        <translation>You now know for sure it is {0}.</translation>
    </message>
    <message>
        <source>Je woorden zijn gekopieerd.</source>
        <translation>Words copied.</translation>
    </message>
    <message>
        <source>Jouw woorden</source>
        <translation>Your words</translation>
    </message>
    <message>
        <source>Kies eerst een deelruimte. Dan zie je hier je coach.</source>
        <translation>First choose a shared space. Then you see your coach here.</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopieer jouw woorden</source>
        <translation>Copy your words</translation>
    </message>
    <message>
        <source>Naar een andere deelruimte</source>
        <translation>To another shared space</translation>
    </message>
    <message>
        <source>Nog niemand. Vraag je coach om ook mee te doen.</source>
        <translation>Nobody yet. Ask your coach to join too.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stoppen met deze deelruimte?</source>
        <translation>Stop with this shared space?</translation>
    </message>
    <message>
        <source>Wat nog niet verstuurd is, gaat weg. Wat je al deelde, kun je niet meer intrekken: dat stopt na de laatste dag. Wat met jou is gedeeld, kun je niet meer openen.</source>
        <translation>What has not been sent yet goes. What you already shared you can no longer withdraw: that stops after the last day. What was shared with you, you can no longer open.</translation>
    </message>
    <message>
        <source>Wie is hier nog meer?</source>
        <translation>Who else is here?</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>Bewaar de feedback als bestand</source>
        <translation>Save the feedback as a file</translation>
    </message>
    <message>
        <source>Bewaar…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Delen intrekken</source>
        <translation>Withdraw sharing</translation>
    </message>
</context>
<context>
    <name>Shuttle</name>
    <message>
        <source>Begin van de lus: {0}</source>
        <translation>Start of the loop: {0}</translation>
    </message>
    <message>
        <source>Kies een einde na het begin.</source>
        <translation>Choose an end after the start.</translation>
    </message>
    <message>
        <source>Lus uit</source>
        <translation>Loop off</translation>
    </message>
    <message>
        <source>Lus van {0} tot {1}</source>
        <translation>Loop from {0} to {1}</translation>
    </message>
    <message>
        <source>Snelheid {0}</source>
        <translation>Speed {0}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Inwoner</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>Naast elkaar</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Poging van {0}</source>
        <translation>{0}’s attempt</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Je bent hier</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>SituationCards</name>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hier is nog geen oefening voor. Denk aan een gesprek van de laatste tijd.</source>
        <translation>There is no exercise for this yet. Think of a recent conversation.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Probeer het, 1 minuut</source>
        <translation>Try it, 1 minute</translation>
    </message>
    <message>
        <source>Situatie {0}: {1}</source>
        <translation>Situation {0}: {1}</translation>
    </message>
</context>
<context>
    <name>SituationScreen</name>
    <message>
        <source>Begin met oefenen</source>
        <translation>Start practising</translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Delen</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Eerst even lezen</source>
        <translation>Read this first</translation>
    </message>
    <message>
        <source>Leerlijn {0} · stap {1}</source>
        <translation>Learning path {0} · step {1}</translation>
    </message>
    <message>
        <source>Met een groep</source>
        <translation>With a group</translation>
    </message>
    <message>
        <source>Naar de bibliotheek</source>
        <translation>To the library</translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Situatie</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Situatie openen…</source>
        <translation>Opening situation…</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>begin met oefenen</source>
        <translation>start practising</translation>
    </message>
    <message>
        <source>terug naar de bibliotheek</source>
        <translation>back to the library</translation>
    </message>
    <message>
        <source>test je geluid</source>
        <translation>test your sound</translation>
    </message>
    <message>
        <source>voorproefje</source>
        <translation>taster</translation>
    </message>
</context>
<context>
    <name>SkillChart</name>
    <message>
        <source>Vaardigheden</source>
        <translation>Skills</translation>
    </message>
</context>
<context>
    <name>SkillDialog</name>
    <message>
        <source>Alleen jij ziet dit.</source>
        <translation>Only you see this.</translation>
    </message>
    <message>
        <source>De nieuwste zes van de laatste vier maanden. Je coach telt dubbel.</source>
        <translation>The newest six of the last four months. Your coach counts double.</translation>
    </message>
    <message>
        <source>Hier is nog niets over gezien.</source>
        <translation>Nothing seen about this yet.</translation>
    </message>
    <message>
        <source>Jouw doel</source>
        <translation>Your goal</translation>
    </message>
    <message>
        <source>Jouw doel voor {0}</source>
        <translation>Your goal for {0}</translation>
    </message>
    <message>
        <source>Kies je zelf een doel, dan telt dat voor jou.</source>
        <translation>If you choose your own goal, that one counts for you.</translation>
    </message>
    <message>
        <source>Kijk een poging terug en vul in wat je jezelf ziet doen. Dan zie je het hier.</source>
        <translation>Look back at an attempt and fill in what you see yourself do. Then you see it here.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nu: {0}.</source>
        <translation>Now: {0}.</translation>
    </message>
    <message>
        <source>Van je {0}: {1}.</source>
        <translation>From your {0}: {1}.</translation>
    </message>
    <message>
        <source>Waar ‘nu’ vandaan komt</source>
        <translation>Where “now” comes from</translation>
    </message>
    <message>
        <source>je coach</source>
        <translation>your coach</translation>
    </message>
    <message>
        <source>korte proef</source>
        <translation>short try</translation>
    </message>
    <message>
        <source>nulmeting</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>zelf teruggekeken</source>
        <translation>looked back yourself</translation>
    </message>
</context>
<context>
    <name>SkillRow</name>
    <message>
        <source>Haal {0} weg</source>
        <translation>Remove {0}</translation>
    </message>
    <message>
        <source>Kernwaarde</source>
        <translation>Core value</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open: waar dit vandaan komt, en je doel.</source>
        <translation>Open: where this comes from, and your goal.</translation>
    </message>
    <message>
        <source>Soort van {0}</source>
        <translation>Kind of {0}</translation>
    </message>
    <message>
        <source>Vaardigheid</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Wat zie of hoor je dan?</source>
        <translation>What do you see or hear then?</translation>
    </message>
    <message>
        <source>Zet {0} hoger</source>
        <translation>Move {0} up</translation>
    </message>
    <message>
        <source>Zet {0} lager</source>
        <translation>Move {0} down</translation>
    </message>
    <message>
        <source>doel gehaald</source>
        <translation>goal reached</translation>
    </message>
    <message>
        <source>nieuwe vaardigheid</source>
        <translation>new skill</translation>
    </message>
    <message>
        <source>{0}, ingevuld</source>
        <translation>{0}, filled in</translation>
    </message>
    <message>
        <source>{0}, nog open</source>
        <translation>{0}, still open</translation>
    </message>
</context>
<context>
    <name>SkillsScreen</name>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation>Draft: only for you</translation>
    </message>
    <message>
        <source>Daar kies je uit als je een oefening maakt</source>
        <translation>To choose from when you make an exercise</translation>
    </message>
    <message>
        <source>De lijst</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>De lijst staat klaar voor iedereen.</source>
        <translation>The list is ready for everyone.</translation>
    </message>
    <message>
        <source>Deze lijst klaarzetten voor iedereen?</source>
        <translation>Publish this list for everyone?</translation>
    </message>
    <message>
        <source>Deze naam staat er al.</source>
        <translation>This name is already there.</translation>
    </message>
    <message>
        <source>Dit is de lijst die iedereen al heeft.</source>
        <translation>This is the list everyone already has.</translation>
    </message>
    <message>
        <source>Een vaardigheid kun je oefenen. Een kernwaarde is waar jullie gemeente voor staat.</source>
        <translation>You can practise a skill. A core value is what your municipality stands for.</translation>
    </message>
    <message>
        <source>Geef een naam.</source>
        <translation>Give a name.</translation>
    </message>
    <message>
        <source>Geef eerst elke vaardigheid een naam.</source>
        <translation>First give each skill a name.</translation>
    </message>
    <message>
        <source>Iedereen in {0} krijgt deze vaardigheden en kernwaarden.</source>
        <translation>Everyone in {0} gets these skills and core values.</translation>
    </message>
    <message>
        <source>Je hebt nog geen deelruimte. Stel die in bij Instellingen.</source>
        <translation>You do not have a shared space yet. Set it up in Settings.</translation>
    </message>
    <message>
        <source>Klaarzetten voor iedereen</source>
        <translation>Publish for everyone</translation>
    </message>
    <message>
        <source>Meer dan {0} kan niet.</source>
        <translation>No more than {0}.</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vaardigheden en kernwaarden</source>
        <translation>Skills and core values</translation>
    </message>
    <message>
        <source>Vaardigheid erbij</source>
        <translation>Add skill</translation>
    </message>
    <message>
        <source>je deelruimte</source>
        <translation>your shared space</translation>
    </message>
    <message>
        <source>maak ongedaan</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>terug</source>
        <translation>back</translation>
    </message>
    <message>
        <source>vaardigheid erbij</source>
        <translation>add skill</translation>
    </message>
    <message>
        <source>‘{0}’ is weggehaald.</source>
        <translation>“{0}” removed.</translation>
    </message>
</context>
<context>
    <name>SmallPicture</name>
    <message>
        <source>De laatste beelden van het fragment</source>
        <translation>The last pictures of the clip</translation>
    </message>
    <message>
        <source>Er wordt nu niets opgenomen.</source>
        <translation>Nothing is being recorded now.</translation>
    </message>
    <message>
        <source>Je camera</source>
        <translation>Your camera</translation>
    </message>
    <message>
        <source>Toon mezelf (Z)</source>
        <translation>Show myself (Z)</translation>
    </message>
    <message>
        <source>Verberg mezelf (Z)</source>
        <translation>Hide myself (Z)</translation>
    </message>
    <message>
        <source>{0} zei net:</source>
        <translation>{0} just said:</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Alleen jij ziet deze cijfers.</source>
        <translation>Only you see these figures.</translation>
    </message>
    <message>
        <source>De langste duurt {0}. Die zie je gestippeld op de tijdlijn.</source>
        <translation>The longest lasts {0}. You see it dashed on the timeline.</translation>
    </message>
    <message>
        <source>Geen goed of fout. Kijk wat past bij dit gesprek.</source>
        <translation>No right or wrong. See what fits this conversation.</translation>
    </message>
    <message>
        <source>Jij praat</source>
        <translation>You talk</translation>
    </message>
    <message>
        <source>Meten</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Stiltes</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>Te weinig geluid om te meten.</source>
        <translation>Too little sound to measure.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>We konden deze poging niet meten. Terugkijken kan gewoon.</source>
        <translation>We could not measure this attempt. You can look back as usual.</translation>
    </message>
    <message>
        <source>We meten je stem…</source>
        <translation>Measuring your voice…</translation>
    </message>
    <message>
        <source>Zo klonk je</source>
        <translation>How you sounded</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Bezig</source>
        <translation>Busy</translation>
    </message>
</context>
<context>
    <name>SpokenDialog</name>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Je gesproken reactie</source>
        <translation>Your spoken comment</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Spreek opnieuw in</source>
        <translation>Speak again</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Fragment</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Jij, voor de camera</source>
        <translation>You, at the camera</translation>
    </message>
    <message>
        <source>Staat je microfoon aan?</source>
        <translation>Is your microphone on?</translation>
    </message>
    <message>
        <source>Toon mezelf</source>
        <translation>Show myself</translation>
    </message>
    <message>
        <source>Verberg mezelf</source>
        <translation>Hide myself</translation>
    </message>
    <message>
        <source>We horen je niet</source>
        <translation>We cannot hear you</translation>
    </message>
</context>
<context>
    <name>StayButton</name>
    <message>
        <source>Kies wat je wilt: bewaren of verlengen.</source>
        <translation>Choose what you want: keep or extend.</translation>
    </message>
    <message>
        <source>Poging {0}: {1}</source>
        <translation>Attempt {0}: {1}</translation>
    </message>
</context>
<context>
    <name>StayWords</name>
    <message>
        <source>Bewaard</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Gaat morgen weg</source>
        <translation>Goes away tomorrow</translation>
    </message>
    <message>
        <source>Gaat over {0} dagen weg</source>
        <translation>Goes away in {0} days</translation>
    </message>
    <message>
        <source>Gaat straks weg</source>
        <translation>Goes away soon</translation>
    </message>
</context>
<context>
    <name>StaysCard</name>
    <message>
        <source>Deel die antwoorden toch mee</source>
        <translation>Share those answers too</translation>
    </message>
    <message>
        <source>Dit blijft van jou</source>
        <translation>This stays yours</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Stap {0} van {1}: {2}</source>
        <translation>Step {0} of {1}: {2}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Dit mag je gebruiken</source>
        <translation>You may use this</translation>
    </message>
    <message>
        <source>Hier kijk je straks zelf op terug. Er komt geen cijfer.</source>
        <translation>You look back at this yourself later. There is no mark.</translation>
    </message>
    <message>
        <source>Hier let je op</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>Hoe fel is het gesprek?</source>
        <translation>How heated is it?</translation>
    </message>
    <message>
        <source>Je neemt jezelf op. Zo vaak je wilt.</source>
        <translation>You record yourself. As often as you like.</translation>
    </message>
    <message>
        <source>Jouw doel</source>
        <translation>Your goal</translation>
    </message>
    <message>
        <source>Jouw rol</source>
        <translation>Your role</translation>
    </message>
    <message>
        <source>Kijk en luister</source>
        <translation>Watch and listen</translation>
    </message>
    <message>
        <source>Kijk terug</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Pas als jij wilt, deel je één poging.</source>
        <translation>You share one attempt, only if you want.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Zo gaat het</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>{0} praat tegen jou.</source>
        <translation>{0} talks to you.</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>1 teken</source>
        <translation>1 character</translation>
    </message>
    <message>
        <source>1 woord</source>
        <translation>1 word</translation>
    </message>
    <message>
        <source>Bijna: {0}, {1}</source>
        <translation>Almost: {0}, {1}</translation>
    </message>
    <message>
        <source>Sterk: {0}, {1}</source>
        <translation>Strong: {0}, {1}</translation>
    </message>
    <message>
        <source>Te kort: {0}, {1}</source>
        <translation>Too short: {0}, {1}</translation>
    </message>
    <message>
        <source>{0} tekens</source>
        <translation>{0} characters</translation>
    </message>
    <message>
        <source>{0} woorden</source>
        <translation>{0} words</translation>
    </message>
</context>
<context>
    <name>StrokeWords</name>
    <message>
        <source>Cirkel {0}</source>
        <translation>Circle {0}</translation>
    </message>
    <message>
        <source>Getekend: {0}</source>
        <translation>Drawn: {0}</translation>
    </message>
    <message>
        <source>Pijl {0}</source>
        <translation>Arrow {0}</translation>
    </message>
    <message>
        <source>bovenaan</source>
        <translation>at the top</translation>
    </message>
    <message>
        <source>in het midden</source>
        <translation>in the middle</translation>
    </message>
    <message>
        <source>links</source>
        <translation>left</translation>
    </message>
    <message>
        <source>linksboven</source>
        <translation>top left</translation>
    </message>
    <message>
        <source>linksonder</source>
        <translation>bottom left</translation>
    </message>
    <message>
        <source>naar beneden</source>
        <translation>down</translation>
    </message>
    <message>
        <source>naar boven</source>
        <translation>up</translation>
    </message>
    <message>
        <source>naar links</source>
        <translation>to the left</translation>
    </message>
    <message>
        <source>naar linksboven</source>
        <translation>to the top left</translation>
    </message>
    <message>
        <source>naar linksonder</source>
        <translation>to the bottom left</translation>
    </message>
    <message>
        <source>naar rechts</source>
        <translation>to the right</translation>
    </message>
    <message>
        <source>naar rechtsboven</source>
        <translation>to the top right</translation>
    </message>
    <message>
        <source>naar rechtsonder</source>
        <translation>to the bottom right</translation>
    </message>
    <message>
        <source>onderaan</source>
        <translation>at the bottom</translation>
    </message>
    <message>
        <source>rechts</source>
        <translation>right</translation>
    </message>
    <message>
        <source>rechtsboven</source>
        <translation>top right</translation>
    </message>
    <message>
        <source>rechtsonder</source>
        <translation>bottom right</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Aan</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Alles van jou bewaren</source>
        <translation>Save everything of yours</translation>
    </message>
    <message>
        <source>Alles van jou in één bestand?</source>
        <translation>Everything of yours in one file?</translation>
    </message>
    <message>
        <source>Bewaar alles van jou</source>
        <translation>Save everything of yours</translation>
    </message>
    <message>
        <source>Bewaard als {0}. Begin met LEESMIJ.html. Dit bestand is niet op slot.</source>
        <translation>Saved as {0}. Start with LEESMIJ.html. This file is not locked.</translation>
    </message>
    <message>
        <source>Bewaard, maar niet alles was heel</source>
        <translation>Saved, but not everything was intact</translation>
    </message>
    <message>
        <source>Het bestand is niet op slot.</source>
        <translation>The file is not locked.</translation>
    </message>
    <message>
        <source>Hoe ver het is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Je films, notities, feedback, groei en oefeningen. Je kunt het openen zonder Oefenruimte. Het bestand is niet op slot. Wie erbij kan, kan alles zien.</source>
        <translation>Your films, notes, feedback, growth and exercises. You can open it without Oefenruimte. The file is not locked. Anyone who can get to it can see everything.</translation>
    </message>
    <message>
        <source>Kies een plek…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Zip-bestand (*.zip)</source>
        <translation>Zip file (*.zip)</translation>
    </message>
    <message>
        <source>{0} procent</source>
        <translation>{0} per cent</translation>
    </message>
</context>
<context>
    <name>TakeEraser</name>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Deze poging is gedeeld met {0}. Het delen wordt eerst ingetrokken. Reacties op deze poging gaan ook weg.</source>
        <translation>This attempt is shared with {0}. Sharing is withdrawn first. Comments on this attempt go too.</translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Poging {0} is gewist.</source>
        <translation>Attempt {0} deleted.</translation>
    </message>
    <message>
        <source>Poging {0} wissen?</source>
        <translation>Delete attempt {0}?</translation>
    </message>
    <message>
        <source>Trek in en wis</source>
        <translation>Withdraw and delete</translation>
    </message>
</context>
<context>
    <name>TakeExporter</name>
    <message>
        <source>Bewaar als mp4</source>
        <translation>Save as mp4</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Poging {0} bewaren als bestand?</source>
        <translation>Save attempt {0} as a file?</translation>
    </message>
    <message>
        <source>{0} poging {1}</source>
        <translation>{0} attempt {1}</translation>
    </message>
</context>
<context>
    <name>TakeMenu</name>
    <message>
        <source>Bewaar als mp4…</source>
        <translation>Save as mp4…</translation>
    </message>
    <message>
        <source>Haal de ster weg</source>
        <translation>Remove the star</translation>
    </message>
    <message>
        <source>Kies als je beste</source>
        <translation>Choose as best</translation>
    </message>
    <message>
        <source>Oefen alleen beurt {0}</source>
        <translation>Practise only turn {0}</translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation>Attempt {0}</translation>
    </message>
    <message>
        <source>Trek delen in…</source>
        <translation>Withdraw sharing…</translation>
    </message>
    <message>
        <source>Wis poging</source>
        <translation>Delete attempt</translation>
    </message>
</context>
<context>
    <name>TakePicker</name>
    <message>
        <source>Mijn beste</source>
        <translation>My best</translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation>Attempt {0}</translation>
    </message>
    <message>
        <source>Welke poging</source>
        <translation>Which attempt</translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <source>Je beste</source>
        <translation>Your best</translation>
    </message>
    <message>
        <source>Poging {0}</source>
        <translation>Attempt {0}</translation>
    </message>
    <message>
        <source>Wis poging {0}</source>
        <translation>Delete attempt {0}</translation>
    </message>
    <message>
        <source>je beste</source>
        <translation>your best</translation>
    </message>
    <message>
        <source>{0} lang</source>
        <translation>{0} long</translation>
    </message>
</context>
<context>
    <name>TakeSources</name>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Dit antwoord kunnen we niet afspelen.</source>
        <translation>We cannot play this answer.</translation>
    </message>
</context>
<context>
    <name>TakeStays</name>
    <message>
        <source>Bewaar poging {0}</source>
        <translation>Keep attempt {0}</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation>Stop keeping</translation>
    </message>
    <message>
        <source>Poging {0} bewaren</source>
        <translation>Keep attempt {0}</translation>
    </message>
    <message>
        <source>Poging {0} blijft 30 dagen langer.</source>
        <translation>Attempt {0} stays 30 days longer.</translation>
    </message>
    <message>
        <source>Poging {0} blijft bewaard.</source>
        <translation>Attempt {0} is kept.</translation>
    </message>
    <message>
        <source>Poging {0} gaat weer vanzelf weg.</source>
        <translation>Attempt {0} goes away by itself again.</translation>
    </message>
    <message>
        <source>Verleng {0} dagen</source>
        <translation>Extend by {0} days</translation>
    </message>
    <message>
        <source>Verlengen kan niet: je organisatie bewaart niet langer</source>
        <translation>Cannot extend: your organisation keeps nothing longer</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <source>Je pogingen</source>
        <translation>Your attempts</translation>
    </message>
    <message>
        <source>Kies twee pogingen om te vergelijken.</source>
        <translation>Choose two attempts to compare.</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Meer met {0}</source>
        <translation>More with {0}</translation>
    </message>
    <message>
        <source>Vergelijk</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Vergelijk poging {0} en {1}</source>
        <translation>Compare attempts {0} and {1}</translation>
    </message>
</context>
<context>
    <name>TakeTile</name>
    <message>
        <source>Deze zie je nu.</source>
        <translation>You see this one now.</translation>
    </message>
    <message>
        <source>Gedeeld</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Haal de ster weg bij {0}</source>
        <translation>Remove the star from {0}</translation>
    </message>
    <message>
        <source>Je beste poging</source>
        <translation>Your best attempt</translation>
    </message>
    <message>
        <source>Kies {0} als je beste</source>
        <translation>Choose {0} as best</translation>
    </message>
    <message>
        <source>Vergelijk</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Vergelijk {0}</source>
        <translation>Compare {0}</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>Je antwoord gaat naar {0}.</source>
        <translation>Your reply goes to {0}.</translation>
    </message>
    <message>
        <source>{0} krijgt je bedankje.</source>
        <translation>{0} gets your thank-you.</translation>
    </message>
</context>
<context>
    <name>TasteStage</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop het voorproefje</source>
        <translation>Stop the taster</translation>
    </message>
    <message>
        <source>Voorproefje {0}</source>
        <translation>Taster {0}</translation>
    </message>
    <message>
        <source>{0}. Kijk en luister alvast.</source>
        <translation>{0}. Watch and listen in advance.</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>{0} van {1} tekens</source>
        <translation>{0} of {1} characters</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Tekst verborgen</source>
        <translation>Text hidden</translation>
    </message>
    <message>
        <source>Tekst zichtbaar</source>
        <translation>Text visible</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Verberg</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Tekst groter</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Zo groot wordt je tekst.</source>
        <translation>Your text will be this big.</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Dank je wel</source>
        <translation>Thank you</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Pijltjes: 5 seconden. Met Shift: 1 seconde. Met Ctrl: naar het volgende punt.</source>
        <translation>Arrow keys: 5 seconds. With Shift: 1 second. With Ctrl: to the next point.</translation>
    </message>
    <message>
        <source>antwoord</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>beurt {0}</source>
        <translation>turn {0}</translation>
    </message>
    <message>
        <source>inwoner</source>
        <translation>resident</translation>
    </message>
    <message>
        <source>lus van {0} tot {1}</source>
        <translation>loop from {0} to {1}</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>TipsTab</name>
    <message>
        <source>Enter: volgende regel. Alt+↑ en Alt+↓: verplaats. Backspace in een lege regel: haal weg.</source>
        <translation>Enter: next line. Alt+↑ and Alt+↓: move. Backspace in an empty line: remove.</translation>
    </message>
    <message>
        <source>Leest de medewerker vooraf.</source>
        <translation>The employee reads these first.</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Regel erbij</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Spiekbriefje bij deze beurt</source>
        <translation>Cue card for this turn</translation>
    </message>
    <message>
        <source>Staat naast het beeld tijdens het antwoorden. Houd het kort.</source>
        <translation>Shown beside the picture while answering. Keep it short.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Tip erbij</source>
        <translation>Add tip</translation>
    </message>
    <message>
        <source>Tips bij de hele oefening</source>
        <translation>Tips for the whole exercise</translation>
    </message>
    <message>
        <source>plaatje op het spiekbriefje</source>
        <translation>picture on the cue card</translation>
    </message>
    <message>
        <source>regel op het spiekbriefje</source>
        <translation>line on the cue card</translation>
    </message>
    <message>
        <source>regel van het spiekbriefje weg</source>
        <translation>remove line from the cue card</translation>
    </message>
    <message>
        <source>regel verplaatsen</source>
        <translation>move line</translation>
    </message>
    <message>
        <source>tekst op het spiekbriefje</source>
        <translation>text on the cue card</translation>
    </message>
    <message>
        <source>tekst van een tip</source>
        <translation>text of a tip</translation>
    </message>
    <message>
        <source>tip erbij</source>
        <translation>add tip</translation>
    </message>
    <message>
        <source>tip verplaatsen</source>
        <translation>move tip</translation>
    </message>
    <message>
        <source>tip weghalen</source>
        <translation>remove tip</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Naam van de oefening</source>
        <translation>Name of the exercise</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Toon technische informatie</source>
        <translation>Show technical information</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>{0} Technische informatie krijg je met Control I.</source>
        <translation>{0} Control I gives you technical information.</translation>
    </message>
    <message>
        <source>{0} {1} kan met Control Z.</source>
        <translation>{0} {1} with Control Z.</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>1 poging gaat morgen weg</source>
        <translation>1 attempt goes away tomorrow</translation>
    </message>
    <message>
        <source>1 poging gaat over {0} dagen weg</source>
        <translation>1 attempt goes away in {0} days</translation>
    </message>
    <message>
        <source>1 poging gaat straks weg</source>
        <translation>1 attempt goes away soon</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bewaar wat je wilt houden.</source>
        <translation>Keep what you want to hold on to.</translation>
    </message>
    <message>
        <source>Er zijn nog geen oefeningen</source>
        <translation>There are no exercises yet</translation>
    </message>
    <message>
        <source>Goedemiddag, {0}</source>
        <translation>Good afternoon, {0}</translation>
    </message>
    <message>
        <source>Goedemorgen, {0}</source>
        <translation>Good morning, {0}</translation>
    </message>
    <message>
        <source>Goedenavond, {0}</source>
        <translation>Good evening, {0}</translation>
    </message>
    <message>
        <source>Je gaat verder waar je was.</source>
        <translation>You go on where you were.</translation>
    </message>
    <message>
        <source>Je nulmeting is nog niet klaar</source>
        <translation>Your baseline is not done yet</translation>
    </message>
    <message>
        <source>Naar de bibliotheek</source>
        <translation>To the library</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Vraag je trainer om een oefening, of importeer er zelf een.</source>
        <translation>Ask your trainer for an exercise, or import one yourself.</translation>
    </message>
    <message>
        <source>{0} pogingen gaan binnen {1} dagen weg</source>
        <translation>{0} attempts go away within {1} days</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Alleen jij leest dit.</source>
        <translation>Only you read this.</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Eén zin is genoeg</source>
        <translation>One sentence is enough</translation>
    </message>
    <message>
        <source>In het echt</source>
        <translation>In real life</translation>
    </message>
    <message>
        <source>Wat deed je er deze week mee?</source>
        <translation>What did you do with it this week?</translation>
    </message>
</context>
<context>
    <name>TrimDialog</name>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Begin hier</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>Begin op {0}</source>
        <translation>Starts at {0}</translation>
    </message>
    <message>
        <source>Eerste beeld</source>
        <translation>First picture</translation>
    </message>
    <message>
        <source>Einde hier</source>
        <translation>End here</translation>
    </message>
    <message>
        <source>Einde op {0}</source>
        <translation>Ends at {0}</translation>
    </message>
    <message>
        <source>Er blijft {0} over.</source>
        <translation>{0} is left.</translation>
    </message>
    <message>
        <source>Er is nog niets ingekort.</source>
        <translation>Nothing shortened yet.</translation>
    </message>
    <message>
        <source>Fragment inkorten…</source>
        <translation>Shortening the clip…</translation>
    </message>
    <message>
        <source>Hoe ver</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>Kort in</source>
        <translation>Shorten</translation>
    </message>
    <message>
        <source>Laatste beeld</source>
        <translation>Last picture</translation>
    </message>
    <message>
        <source>Speel dit deel</source>
        <translation>Play this part</translation>
    </message>
    <message>
        <source>Welk deel blijft</source>
        <translation>Which part stays</translation>
    </message>
    <message>
        <source>speel af of pauze</source>
        <translation>play or pause</translation>
    </message>
    <message>
        <source>één beeld</source>
        <translation>one frame</translation>
    </message>
</context>
<context>
    <name>Triptych</name>
    <message>
        <source>5 seconden terug</source>
        <translation>Back 5 seconds</translation>
    </message>
    <message>
        <source>5 seconden vooruit</source>
        <translation>Forward 5 seconds</translation>
    </message>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Bij deze beurt is geen antwoord.</source>
        <translation>There is no answer in this turn.</translation>
    </message>
    <message>
        <source>Bij deze beurt is geen voorbeeld.</source>
        <translation>There is no example in this turn.</translation>
    </message>
    <message>
        <source>Dit fragment staat niet op deze computer.</source>
        <translation>This clip is not on this computer.</translation>
    </message>
    <message>
        <source>Dit kunnen we niet afspelen.</source>
        <translation>We cannot play this.</translation>
    </message>
    <message>
        <source>Geluid: {0}</source>
        <translation>Sound: {0}</translation>
    </message>
    <message>
        <source>Inwoner</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>Plaats in de beurt</source>
        <translation>Place in the turn</translation>
    </message>
    <message>
        <source>Poging</source>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Zo liever niet</source>
        <translation>Better not</translation>
    </message>
    <message>
        <source>afspelen of stoppen</source>
        <translation>play or stop</translation>
    </message>
    <message>
        <source>ander voorbeeld</source>
        <translation>other example</translation>
    </message>
    <message>
        <source>kies beurt</source>
        <translation>choose turn</translation>
    </message>
    <message>
        <source>wissel geluid</source>
        <translation>switch sound</translation>
    </message>
</context>
<context>
    <name>TriptychChoices</name>
    <message>
        <source>Beurt</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Geluid inwoner</source>
        <translation>Resident’s sound</translation>
    </message>
    <message>
        <source>Geluid poging</source>
        <translation>Attempt’s sound</translation>
    </message>
    <message>
        <source>Geluid voorbeeld</source>
        <translation>Example’s sound</translation>
    </message>
    <message>
        <source>Geluid: {0}</source>
        <translation>Sound: {0}</translation>
    </message>
    <message>
        <source>Goed voorbeeld</source>
        <translation>Good example</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Wat je hoort</source>
        <translation>What you hear</translation>
    </message>
    <message>
        <source>Zo liever niet</source>
        <translation>Better not</translation>
    </message>
</context>
<context>
    <name>TriptychPane</name>
    <message>
        <source>Aan</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation>Sound on</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Bekijk wat er is bewaard</source>
        <translation>See what was saved</translation>
    </message>
    <message>
        <source>De computer heeft bijna geen ruimte meer.</source>
        <translation>The computer has almost no room left.</translation>
    </message>
    <message>
        <source>De computer heeft geen ruimte meer.</source>
        <translation>The computer has no room left.</translation>
    </message>
    <message>
        <source>De computer kon het niet bijhouden.</source>
        <translation>The computer could not keep up.</translation>
    </message>
    <message>
        <source>De eerste {0} is bewaard.</source>
        <translation>The first {0} is saved.</translation>
    </message>
    <message>
        <source>De map voor je opnames is weg.</source>
        <translation>The folder for your recordings is gone.</translation>
    </message>
    <message>
        <source>De opname is gestopt</source>
        <translation>The recording stopped</translation>
    </message>
    <message>
        <source>De schijf geeft een fout.</source>
        <translation>The disk gives an error.</translation>
    </message>
    <message>
        <source>De schijf is te traag.</source>
        <translation>The disk is too slow.</translation>
    </message>
    <message>
        <source>Ga terug</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Ga toch door</source>
        <translation>Go on anyway</translation>
    </message>
    <message>
        <source>Het opnemen lukte niet verder.</source>
        <translation>Recording could not go on.</translation>
    </message>
    <message>
        <source>Je camera en je microfoon werken niet</source>
        <translation>Your camera and microphone do not work</translation>
    </message>
    <message>
        <source>Je camera is weg. Sluit hem weer aan.</source>
        <translation>Your camera is gone. Connect it again.</translation>
    </message>
    <message>
        <source>Je microfoon is weg. Sluit hem weer aan.</source>
        <translation>Your microphone is gone. Connect it again.</translation>
    </message>
    <message>
        <source>Kijk of ze zijn aangesloten. Sluit andere programma’s, zoals een vergadering.</source>
        <translation>Check that they are connected. Close other programs, such as a meeting.</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Ruim op</source>
        <translation>Clear up</translation>
    </message>
    <message>
        <source>Toch bekijken</source>
        <translation>View anyway</translation>
    </message>
    <message>
        <source>Van deze beurt is niets bewaard.</source>
        <translation>Nothing of this turn was saved.</translation>
    </message>
    <message>
        <source>Wil je het antwoord opnieuw geven?</source>
        <translation>Do you want to give the answer again?</translation>
    </message>
    <message>
        <source>Zonder geluid</source>
        <translation>Without sound</translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>Door de organisatie</source>
        <translation>By the organisation</translation>
    </message>
    <message>
        <source>Geen lid meer</source>
        <translation>No longer a member</translation>
    </message>
    <message>
        <source>Nog niet vergeleken</source>
        <translation>Not compared yet</translation>
    </message>
    <message>
        <source>Sleutel veranderd</source>
        <translation>Key changed</translation>
    </message>
    <message>
        <source>Zelf vergeleken</source>
        <translation>Compared by you</translation>
    </message>
</context>
<context>
    <name>TryAgainCard</name>
    <message>
        <source>Deze oefening staat niet meer op je computer.</source>
        <translation>This exercise is no longer on your computer.</translation>
    </message>
    <message>
        <source>Die poging ziet {0} niet.</source>
        <translation>{0} does not see that attempt.</translation>
    </message>
    <message>
        <source>Meteen proberen?</source>
        <translation>Try it right away?</translation>
    </message>
    <message>
        <source>Nog een keer oefenen</source>
        <translation>Practise again</translation>
    </message>
    <message>
        <source>Oefen met de tip van {0}. Die poging ziet {0} niet.</source>
        <translation>Practise with {0}’s tip. {0} does not see that attempt.</translation>
    </message>
</context>
<context>
    <name>TurnActions</name>
    <message>
        <source>Een keuze heeft hooguit {0} antwoorden.</source>
        <translation>A choice has at most {0} answers.</translation>
    </message>
    <message>
        <source>Kies eerst een beurt.</source>
        <translation>Choose a turn first.</translation>
    </message>
    <message>
        <source>keuze na {0}</source>
        <translation>choice after {0}</translation>
    </message>
    <message>
        <source>nieuwe beurt</source>
        <translation>new turn</translation>
    </message>
    <message>
        <source>verbinding vanaf {0}</source>
        <translation>connection from {0}</translation>
    </message>
    <message>
        <source>{0} is weg.</source>
        <translation>{0} is gone.</translation>
    </message>
    <message>
        <source>{0} terugzetten</source>
        <translation>put back {0}</translation>
    </message>
    <message>
        <source>{0} weghalen</source>
        <translation>remove {0}</translation>
    </message>
</context>
<context>
    <name>TurnBar</name>
    <message>
        <source>Beurt {0} van {1}</source>
        <translation>Turn {0} of {1}</translation>
    </message>
    <message>
        <source>Beurten</source>
        <translation>Turns</translation>
    </message>
</context>
<context>
    <name>TurnHead</name>
    <message>
        <source>Dupliceer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Haal deze beurt weg</source>
        <translation>Remove this turn</translation>
    </message>
    <message>
        <source>Maak dit de eerste beurt</source>
        <translation>Make this the first turn</translation>
    </message>
    <message>
        <source>Meer over deze beurt</source>
        <translation>More about this turn</translation>
    </message>
    <message>
        <source>Naam van deze beurt</source>
        <translation>Name of this turn</translation>
    </message>
    <message>
        <source>Over deze oefening</source>
        <translation>About this exercise</translation>
    </message>
    <message>
        <source>Wijzig de naam</source>
        <translation>Edit the name</translation>
    </message>
    <message>
        <source>naam van {0}</source>
        <translation>name of {0}</translation>
    </message>
    <message>
        <source>{0} als eerste</source>
        <translation>{0} first</translation>
    </message>
    <message>
        <source>{0} dupliceren</source>
        <translation>duplicate {0}</translation>
    </message>
    <message>
        <source>{0} weghalen</source>
        <translation>remove {0}</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Beurten als lijst</source>
        <translation>Turns as a list</translation>
    </message>
    <message>
        <source>Bij ‘{0}’</source>
        <translation>At “{0}”</translation>
    </message>
    <message>
        <source>Even pauze</source>
        <translation>Short break</translation>
    </message>
    <message>
        <source>Nog niet verbonden</source>
        <translation>Not connected yet</translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Gekozen</source>
        <translation>Chosen</translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Bijna</source>
        <translation>Almost</translation>
    </message>
    <message>
        <source>Jouw beurt</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>Kies eerst</source>
        <translation>Choose first</translation>
    </message>
    <message>
        <source>Luister nu</source>
        <translation>Listen now</translation>
    </message>
    <message>
        <source>Opname loopt</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Straks</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>2 weken</source>
        <translation>2 weeks</translation>
    </message>
    <message>
        <source>4 weken</source>
        <translation>4 weeks</translation>
    </message>
    <message>
        <source>Hoe lang?</source>
        <translation>How long?</translation>
    </message>
    <message>
        <source>Je organisatie laat delen toe tot en met {0}.</source>
        <translation>Your organisation allows sharing until the end of {0}.</translation>
    </message>
    <message>
        <source>Kies datum</source>
        <translation>Choose date</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Tot en met {0}</source>
        <translation>Until the end of {0}</translation>
    </message>
</context>
<context>
    <name>VideoCanvas</name>
    <message>
        <source>De opname loopt</source>
        <translation>Recording now</translation>
    </message>
</context>
<context>
    <name>ViewingCard</name>
    <message>
        <source>Aanloop naar een reactie</source>
        <translation>Lead-in to a comment</translation>
    </message>
    <message>
        <source>Alleen “Feedback binnen” of “Nieuwe poging om te bekijken”. Nooit een naam.</source>
        <translation>Only “Feedback arrived” or “New attempt to view”. Never a name.</translation>
    </message>
    <message>
        <source>Automatisch</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Boven</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Dan kun je naar de camera kijken. Ze staan niet in je opname.</source>
        <translation>Then you can look at the camera. They are not in your recording.</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Geen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>In het beeld.</source>
        <translation>In the picture.</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Meldingen op je bureaublad</source>
        <translation>Desktop messages</translation>
    </message>
    <message>
        <source>Minder beweging</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Onder</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Ondertiteling altijd aan</source>
        <translation>Captions always on</translation>
    </message>
    <message>
        <source>Ondertitels groter</source>
        <translation>Larger captions</translation>
    </message>
    <message>
        <source>Piepjes bij het tellen</source>
        <translation>Beeps while counting</translation>
    </message>
    <message>
        <source>Plek van de ondertitels</source>
        <translation>Place of the captions</translation>
    </message>
    <message>
        <source>Sneltoetsen gebruiken</source>
        <translation>Use shortcut keys</translation>
    </message>
    <message>
        <source>Tellen voor de opname</source>
        <translation>Count before recording</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Zoals R voor opnieuw. Je ziet ze onderaan.</source>
        <translation>Like R for redo. They are at the bottom.</translation>
    </message>
    <message>
        <source>Zonder overgangen en telcirkel.</source>
        <translation>Without transitions and counting ring.</translation>
    </message>
    <message>
        <source>Zoveel seconden zie je wat eraan voorafging.</source>
        <translation>You see this many seconds of what came before it.</translation>
    </message>
    <message>
        <source>{0} seconden</source>
        <translation>{0} seconds</translation>
    </message>
</context>
<context>
    <name>VoiceButton</name>
    <message>
        <source>Luister ({0})</source>
        <translation>Listen ({0})</translation>
    </message>
    <message>
        <source>Luister naar de gesproken reactie, {0}</source>
        <translation>Listen to the spoken comment, {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop met luisteren</source>
        <translation>Stop listening</translation>
    </message>
</context>
<context>
    <name>VoiceDialog</name>
    <message>
        <source>De opname loopt. Je hebt {0}.</source>
        <translation>Recording now. You have {0}.</translation>
    </message>
    <message>
        <source>Een ogenblik…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Er is niets opgenomen. Staat je microfoon aan?</source>
        <translation>Nothing was recorded. Is your microphone on?</translation>
    </message>
    <message>
        <source>Gebruik deze</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>Luister terug, of gebruik hem meteen.</source>
        <translation>Listen back, or use it right away.</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Spreek je reactie in</source>
        <translation>Speak your comment</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Burgerservicenummer</source>
        <translation>Citizen service number</translation>
    </message>
    <message>
        <source>E-mailadres</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>En nog {0}.</source>
        <translation>And {0} more.</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Geen namen of nummers gezien</source>
        <translation>No names or numbers seen</translation>
    </message>
    <message>
        <source>Kan iemand de ander herkennen?</source>
        <translation>Can someone recognise the other person?</translation>
    </message>
    <message>
        <source>Kan iemand de ander herkennen? {0}</source>
        <translation>Can someone recognise the other person? {0}</translation>
    </message>
    <message>
        <source>Kijk zelf ook nog even. Schrijf zo dat niemand de ander kan herkennen.</source>
        <translation>Have a look yourself too. Write so that nobody can recognise the other person.</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rekeningnummer</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Telefoonnummer</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Verander het liever: een andere naam, een ander nummer. Het mag wel zo blijven.</source>
        <translation>Better change it: another name, another number. It may stay like this.</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Dit fragment heeft geen ondertiteling.</source>
        <translation>This clip has no captions.</translation>
    </message>
    <message>
        <source>Er is nu geen fragment.</source>
        <translation>There is no clip now.</translation>
    </message>
    <message>
        <source>Het fragment is klaar.</source>
        <translation>The clip has finished.</translation>
    </message>
    <message>
        <source>Ik ga antwoorden</source>
        <translation>I’ll answer</translation>
    </message>
    <message>
        <source>Ondertiteling aan</source>
        <translation>Captions on</translation>
    </message>
    <message>
        <source>Ondertiteling uit</source>
        <translation>Captions off</translation>
    </message>
    <message>
        <source>Opnieuw horen</source>
        <translation>Hear again</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Geoefend per week</source>
        <translation>Practised per week</translation>
    </message>
    <message>
        <source>deze week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>week van {0}: {1} min</source>
        <translation>week of {0}: {1} min</translation>
    </message>
    <message>
        <source>{0} min, jouw doel</source>
        <translation>{0} min, your goal</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Alleen jij ziet hoeveel je oefent.</source>
        <translation>Only you see how much you practise.</translation>
    </message>
    <message>
        <source>Deze week geoefend</source>
        <translation>Practised this week</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>minuut</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>van je {0} minuten</source>
        <translation>of your {0} minutes</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation>Draft: only for you</translation>
    </message>
    <message>
        <source>De tekst van het gesprek: Word, Excel, csv of gewone tekst</source>
        <translation>The text of the conversation: Word, Excel, csv or plain text</translation>
    </message>
    <message>
        <source>Een H5P-bestand: Branching Scenario of Interactive Video</source>
        <translation>An H5P file: Branching Scenario or Interactive Video</translation>
    </message>
    <message>
        <source>Een pakket van Oefenruimte (.oefenscenario) of de map ervan</source>
        <translation>A package from Oefenruimte (.oefenscenario) or its folder</translation>
    </message>
    <message>
        <source>Fragmenten (mp4, mov, mkv, webm, avi, m4a, wav): los, in een map of een zip</source>
        <translation>Clips (mp4, mov, mkv, webm, avi, m4a, wav): loose, in a folder or a zip</translation>
    </message>
    <message>
        <source>Fragmenten van je telefoon, met een tekst erbij uit Word of Excel. Of een pakket.</source>
        <translation>Clips from your phone, with a text from Word or Excel. Or a package.</translation>
    </message>
    <message>
        <source>Importeren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Kies bestanden…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Kies de map met de oefening</source>
        <translation>Choose the folder with the exercise</translation>
    </message>
    <message>
        <source>Kies een map…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Kies wat bij elkaar hoort</source>
        <translation>Choose what belongs together</translation>
    </message>
    <message>
        <source>Maak een oefening van wat je al hebt</source>
        <translation>Make an exercise from what you already have</translation>
    </message>
    <message>
        <source>Oefening ({0})</source>
        <translation>Exercise ({0})</translation>
    </message>
    <message>
        <source>Ondertitels bij de fragmenten: vtt of srt</source>
        <translation>Captions for the clips: vtt or srt</translation>
    </message>
    <message>
        <source>Sleep je bestanden hierheen</source>
        <translation>Drag your files here</translation>
    </message>
    <message>
        <source>Wat je kunt importeren</source>
        <translation>What you can import</translation>
    </message>
</context>
<context>
    <name>WhatIsKept</name>
    <message>
        <source>Alles staat op deze computer, en alleen jij kunt erbij. Tenzij er iets anders staat.</source>
        <translation>Everything is on this computer, and only you can get to it. Unless it says otherwise.</translation>
    </message>
    <message>
        <source>Bij anderen</source>
        <translation>With others</translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation>Just a moment…</translation>
    </message>
    <message>
        <source>Je deelt nu niets.</source>
        <translation>You share nothing now.</translation>
    </message>
    <message>
        <source>Neem alles mee…</source>
        <translation>Take everything along…</translation>
    </message>
    <message>
        <source>Op deze computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wat Oefenruimte van je bewaart</source>
        <translation>What Oefenruimte keeps of you</translation>
    </message>
    <message>
        <source>een gewiste poging</source>
        <translation>a deleted attempt</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}, {1} MB</source>
        <translation>{0}, {1} MB</translation>
    </message>
    <message>
        <source>{0}: {1}, tot en met {2}</source>
        <translation>{0}: {1}, until the end of {2}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Toon technische informatie</source>
        <translation>Show technical information</translation>
    </message>
</context>
<context>
    <name>Wiping</name>
    <message>
        <source>Alles gaat weg: je pogingen, notities, feedback, groei, oefeningen en instellingen. Je wachtzin en je herstelcode openen daarna niets meer.</source>
        <translation>Everything goes: your attempts, notes, feedback, growth, exercises and settings. After that your passphrase and your recovery code open nothing any more.</translation>
    </message>
    <message>
        <source>Dit blijft nog bij een ander</source>
        <translation>This still stays with someone else</translation>
    </message>
    <message>
        <source>Dit trekken we eerst in</source>
        <translation>We withdraw this first</translation>
    </message>
    <message>
        <source>Je bent de enige beheerder</source>
        <translation>You are the only administrator</translation>
    </message>
    <message>
        <source>Je hele oefenruimte wissen?</source>
        <translation>Delete your whole practice room?</translation>
    </message>
    <message>
        <source>Kan niet ongedaan worden gemaakt.</source>
        <translation>Cannot be undone.</translation>
    </message>
    <message>
        <source>Na het wissen kan niemand meer mensen toelaten. Maak eerst iemand anders beheerder.</source>
        <translation>After deleting nobody can let people in any more. First make someone else administrator.</translation>
    </message>
    <message>
        <source>Neem eerst alles mee in een bestand</source>
        <translation>First take everything along in a file</translation>
    </message>
    <message>
        <source>Wacht nog</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Wis mijn oefenruimte</source>
        <translation>Delete my practice room</translation>
    </message>
    <message>
        <source>Wis toch alles</source>
        <translation>Delete everything anyway</translation>
    </message>
    <message>
        <source>{0} ziet een poging tot en met {1}.</source>
        <translation>{0} sees an attempt until the end of {1}.</translation>
    </message>
    <message>
        <source>{0}Er is nog niets gewist. Wis je nu toch, dan kan niemand dit meer intrekken. Wacht je, dan trekt het programma het in zodra de deelruimte bereikbaar is.</source>
        <translation>{0}Nothing has been deleted yet. If you delete now anyway, nobody can withdraw this any more. If you wait, the program withdraws it once the shared space can be reached.</translation>
    </message>
</context>
<context>
    <name>WishBox</name>
    <message>
        <source>Eén regel is genoeg</source>
        <translation>One line is enough</translation>
    </message>
    <message>
        <source>Hier wil ik mee oefenen</source>
        <translation>I want to practise this</translation>
    </message>
    <message>
        <source>In je deelruimte is nog geen trainer die je kunt vragen. Zeg of mail je trainer of leidinggevende waar je mee wilt oefenen. Of maak zelf een oefening met ‘Eigen casus…’.</source>
        <translation>There is no trainer in your shared space yet whom you can ask. Tell or mail your trainer or manager what you want to practise. Or make an exercise yourself with “Own case…”.</translation>
    </message>
    <message>
        <source>Je doet nog niet mee in een deelruimte. Zeg of mail je trainer of leidinggevende waar je mee wilt oefenen. Of maak zelf een oefening met ‘Eigen casus…’.</source>
        <translation>You are not in a shared space yet. Tell or mail your trainer or manager what you want to practise. Or make an exercise yourself with “Own case…”.</translation>
    </message>
    <message>
        <source>Je vraag gaat naar {0}.</source>
        <translation>Your request goes to {0}.</translation>
    </message>
    <message>
        <source>Kijk wat zij zien…</source>
        <translation>See what they see…</translation>
    </message>
    <message>
        <source>Schrijf eerst op waar je mee wilt oefenen.</source>
        <translation>First write what you want to practise.</translation>
    </message>
    <message>
        <source>Staat het er niet bij? Vraag het de trainers.</source>
        <translation>Is it not here? Ask the trainers.</translation>
    </message>
    <message>
        <source>Waar wil je mee oefenen?</source>
        <translation>What do you want to practise?</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Alleen je regel, je naam en de dag. Niets over wat je oefende.</source>
        <translation>Only your line, your name and the day. Nothing about what you practised.</translation>
    </message>
    <message>
        <source>Dit gaat naar: {0}</source>
        <translation>This goes to: {0}</translation>
    </message>
    <message>
        <source>Dit zien de trainers</source>
        <translation>The trainers see this</translation>
    </message>
    <message>
        <source>Je naam gaat mee.</source>
        <translation>Your name goes along.</translation>
    </message>
    <message>
        <source>Kies eerst wie dit mag lezen.</source>
        <translation>First choose who may read this.</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vraag het de trainers</source>
        <translation>Ask the trainers</translation>
    </message>
    <message>
        <source>Wat zij zien</source>
        <translation>What they see</translation>
    </message>
    <message>
        <source>Wie mag dit lezen?</source>
        <translation>Who may read this?</translation>
    </message>
    <message>
        <source>{0} · vandaag</source>
        <translation>{0} · today</translation>
    </message>
</context>
<context>
    <name>WishesCard</name>
    <message>
        <source>Gezien</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Gezien: {0}</source>
        <translation>Seen: {0}</translation>
    </message>
    <message>
        <source>Hier willen mensen mee oefenen</source>
        <translation>People want to practise this</translation>
    </message>
    <message>
        <source>Van de lijst gehaald. {0} krijgt daar geen bericht van.</source>
        <translation>Taken off the list. {0} gets no message about it.</translation>
    </message>
</context>
<context>
    <name>WithKey</name>
    <message>
        <source>Beheer verlengen</source>
        <translation>Renew administration</translation>
    </message>
    <message>
        <source>Je kunt het beheer weer een jaar doen.</source>
        <translation>You can be administrator for another year.</translation>
    </message>
    <message>
        <source>Kies de sleutel op je usb-stick</source>
        <translation>Choose the key on your USB stick</translation>
    </message>
    <message>
        <source>Maak beheerder</source>
        <translation>Make administrator</translation>
    </message>
    <message>
        <source>Met de sleutel {0} mag je weer 12 maanden ondertekenen.</source>
        <translation>With the key {0} you may sign for another 12 months.</translation>
    </message>
    <message>
        <source>Sleutel (*.oefensleutel)</source>
        <translation>Key (*.oefensleutel)</translation>
    </message>
    <message>
        <source>Verleng beheer</source>
        <translation>Renew administration</translation>
    </message>
    <message>
        <source>{0} beheerder maken</source>
        <translation>Make {0} administrator</translation>
    </message>
    <message>
        <source>{0} is nu ook beheerder.</source>
        <translation>{0} is now an administrator too.</translation>
    </message>
    <message>
        <source>{0} mag dan mensen toelaten, rollen geven en lidmaatschappen stoppen, 12 maanden lang. Ook een beheerder kan geen enkele poging openen.</source>
        <translation>{0} may then let people in, give roles and end memberships, for 12 months. An administrator cannot open any attempt either.</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>De anderen zien de poging niet meer zodra hun Oefenruimte weer verbinding heeft. De reacties die je kreeg, blijven voor jou staan.</source>
        <translation>The others no longer see the attempt once their Oefenruimte is connected again. The comments you got stay here for you.</translation>
    </message>
    <message>
        <source>De poging is nog niet verstuurd. {0} krijgt hem niet te zien.</source>
        <translation>The attempt has not been sent yet. {0} will not see it.</translation>
    </message>
    <message>
        <source>Deze poging werd al niet meer gedeeld.</source>
        <translation>This attempt was no longer shared.</translation>
    </message>
    <message>
        <source>Intrekken kan niet meer: je doet niet meer mee met die deelruimte.</source>
        <translation>Withdrawing is no longer possible: you are not in that shared space any more.</translation>
    </message>
    <message>
        <source>Laat gedeeld</source>
        <translation>Keep sharing</translation>
    </message>
    <message>
        <source>Poging intrekken?</source>
        <translation>Withdraw attempt?</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Wordt ingetrokken zodra de deelruimte bereikbaar is.</source>
        <translation>Will be withdrawn once the shared space can be reached.</translation>
    </message>
    <message>
        <source>{0} ziet de poging niet meer zodra de Oefenruimte van {0} weer verbinding heeft. De reacties die je kreeg, blijven voor jou staan.</source>
        <translation>{0} no longer sees the attempt once {0}’s Oefenruimte is connected again. The comments you got stay here for you.</translation>
    </message>
</context>
<context>
    <name>WorkbenchShell</name>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Concept: alleen voor jou</source>
        <translation>Draft: only for you</translation>
    </message>
    <message>
        <source>Je eigen bestanden blijven zoals ze zijn.</source>
        <translation>Your own files stay as they are.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{0} procent</source>
        <translation>{0} per cent</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Er is nog geen zin met Ctrl+{0}.</source>
        <translation>There is no phrase with Ctrl+{0} yet.</translation>
    </message>
    <message>
        <source>Hier is geen beeld om op te tekenen.</source>
        <translation>There is no picture to draw on here.</translation>
    </message>
</context>
<context>
    <name>XapiCard</name>
    <message>
        <source>1 keer</source>
        <translation>once</translation>
    </message>
    <message>
        <source>Als bestand…</source>
        <translation>As a file…</translation>
    </message>
    <message>
        <source>Bekijk wat er meegaat…</source>
        <translation>View what goes along…</translation>
    </message>
    <message>
        <source>Bewaar je leergegevens</source>
        <translation>Save your learning data</translation>
    </message>
    <message>
        <source>Een bestand met je leergegevens?</source>
        <translation>A file with your learning data?</translation>
    </message>
    <message>
        <source>Er is nog niets verstuurd. Dat gebeurt alleen als jij op Verstuur drukt.</source>
        <translation>Nothing has been sent yet. That only happens when you press Send.</translation>
    </message>
    <message>
        <source>Heeft je organisatie een leeromgeving (LRS)? Dan kun je laten zien dat je oefende: welke oefening, op welke dag en hoe lang. Zonder je naam.</source>
        <translation>Does your organisation have a learning environment (LRS)? Then you can show that you practised: which exercise, on which day and for how long. Without your name.</translation>
    </message>
    <message>
        <source>Het programma vergeet het adres, de sleutel en je schuilnaam. Wat je al verstuurde, blijft daar staan. Vraag aan wie de leeromgeving beheert om het te wissen.</source>
        <translation>The program forgets the address, the key and your alias. What you already sent stays there. Ask whoever manages the learning environment to delete it.</translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Leergegevens</source>
        <translation>Learning data</translation>
    </message>
    <message>
        <source>Leergegevens, één per regel</source>
        <translation>Learning data, one per line</translation>
    </message>
    <message>
        <source>Leeromgeving instellen…</source>
        <translation>Set up learning environment…</translation>
    </message>
    <message>
        <source>Staat uit</source>
        <translation>Is off</translation>
    </message>
    <message>
        <source>Stop en vergeet</source>
        <translation>Stop and forget</translation>
    </message>
    <message>
        <source>Stop en vergeet…</source>
        <translation>Stop and forget…</translation>
    </message>
    <message>
        <source>Stoppen met je leeromgeving?</source>
        <translation>Stop with your learning environment?</translation>
    </message>
    <message>
        <source>Verstuurd naar je leeromgeving.</source>
        <translation>Sent to your learning environment.</translation>
    </message>
    <message>
        <source>Verstuurd: {0} oefenen. Verder gaat er niets vanzelf weg.</source>
        <translation>Sent: practised {0}. Nothing else leaves by itself.</translation>
    </message>
    <message>
        <source>{0} keer</source>
        <translation>{0} times</translation>
    </message>
</context>
<context>
    <name>_CopyParts</name>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Beurt {0}</source>
        <translation>Turn {0}</translation>
    </message>
    <message>
        <source>Dit antwoord kunnen we niet afspelen.</source>
        <translation>We cannot play this answer.</translation>
    </message>
</context>
<context>
    <name>_Count</name>
    <message>
        <source>1 fout</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>1 let op</source>
        <translation>1 to check</translation>
    </message>
    <message>
        <source>{0} fouten</source>
        <translation>{0} errors</translation>
    </message>
    <message>
        <source>{0} goed</source>
        <translation>{0} good</translation>
    </message>
    <message>
        <source>{0} let op</source>
        <translation>{0} to check</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message>
        <source>Minuten per dag: {0}</source>
        <translation>Minutes per day: {0}</translation>
    </message>
    <message>
        <source>di</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>do</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>ma</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>vr</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>wo</source>
        <translation>We</translation>
    </message>
    <message>
        <source>za</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>zo</source>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Een paar seconden waarin de inwoner luistert. Het speelt rond tijdens het antwoord.</source>
        <translation>A few seconds in which the resident listens. It loops during the answer.</translation>
    </message>
    <message>
        <source>Kies bestand…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Neem op…</source>
        <translation>Record…</translation>
    </message>
    <message>
        <source>Nog geen fragment</source>
        <translation>No clip yet</translation>
    </message>
    <message>
        <source>Sleep een video of geluid hierheen. Je eigen bestand verandert niet.</source>
        <translation>Drag a video or sound here. Your own file does not change.</translation>
    </message>
    <message>
        <source>{0} ontbreekt</source>
        <translation>{0} is missing</translation>
    </message>
</context>
<context>
    <name>_Failure</name>
    <message>
        <source>Alleen geluid</source>
        <translation>Sound only</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>_NoteButton</name>
    <message>
        <source>Enter: ga erheen. F2: wijzig. Delete: wis.</source>
        <translation>Enter: go there. F2: edit. Delete: delete it.</translation>
    </message>
    <message>
        <source>Notitie {0} op {1}. {2}</source>
        <translation>Note {0} at {1}. {2}</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Er is geen goed of fout. Je kunt later ook de andere kant oefenen.</source>
        <translation>There is no right or wrong. You can practise the other way later too.</translation>
    </message>
    <message>
        <source>Kies wat het best past. {0} reageert daarop.</source>
        <translation>Choose what fits best. {0} responds to it.</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Hoe ver</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{0} procent</source>
        <translation>{0} per cent</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Bel {0} of loop even langs. Lees elkaar de woorden voor.</source>
        <translation>Call {0} or drop by. Read the words to each other.</translation>
    </message>
    <message>
        <source>De nieuwe woorden van {0}</source>
        <translation>{0}’s new words</translation>
    </message>
    <message>
        <source>De oude woorden van {0}</source>
        <translation>{0}’s old words</translation>
    </message>
    <message>
        <source>De woorden van {0}</source>
        <translation>{0}’s words</translation>
    </message>
    <message>
        <source>Ja, ze zijn gelijk</source>
        <translation>Yes, they are the same</translation>
    </message>
    <message>
        <source>Jouw woorden</source>
        <translation>Your words</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Nee, niet gelijk</source>
        <translation>No, not the same</translation>
    </message>
    <message>
        <source>Zijn de woorden gelijk?</source>
        <translation>Are the words the same?</translation>
    </message>
    <message>
        <source>Zijn ze gelijk? Dan kan alleen {0} openen wat je met {0} deelt.</source>
        <translation>Are they the same? Then only {0} can open what you share with {0}.</translation>
    </message>
    <message>
        <source>{0} heeft een andere sleutel. Dat kan door een nieuwe computer komen, of doordat iemand anders zich zo noemt. Je deelt niets tot je de nieuwe woorden vergeleek.</source>
        <translation>{0} has a different key. A new computer can cause that, or someone else using that name. You share nothing until you have compared the new words.</translation>
    </message>
</context>
<context>
    <name>_RateButton</name>
    <message>
        <source>Snelheid {0}</source>
        <translation>Speed {0}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Een beetje</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Meer over {0}</source>
        <translation>More about {0}</translation>
    </message>
    <message>
        <source>Niet beantwoord</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Plaatje bij {0}</source>
        <translation>Picture for {0}</translation>
    </message>
</context>
<context>
    <name>_Seconds</name>
    <message>
        <source>Antwoord duurt meestal tot, in seconden</source>
        <translation>An answer usually takes up to, in seconds</translation>
    </message>
    <message>
        <source>Antwoord duurt meestal vanaf, in seconden</source>
        <translation>An answer usually takes from, in seconds</translation>
    </message>
    <message>
        <source>Dit is korter dan ‘vanaf’.</source>
        <translation>This is shorter than “from”.</translation>
    </message>
    <message>
        <source>Zo lang duurt een antwoord meestal, in seconden</source>
        <translation>How long an answer usually takes, in seconds</translation>
    </message>
</context>
<context>
    <name>_SoundMenu</name>
    <message>
        <source>Geluid uit</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>_Time</name>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source> Bedoelde je ‘{value}’?</source>
        <translation> Did you mean “{value}”?</translation>
    </message>
    <message>
        <source> Bewaar het als {better} en probeer het opnieuw.</source>
        <translation> Save it as {better} and try again.</translation>
    </message>
    <message>
        <source> In dezelfde map staat {close}.</source>
        <translation> In the same folder there is {close}.</translation>
    </message>
    <message>
        <source>Achter ‘{key}’ hoort ‘true’ te staan.</source>
        <translation>After “{key}” should come “true”.</translation>
    </message>
    <message>
        <source>Achter ‘{key}’ staat nog niets. Vul het in.</source>
        <translation>There is nothing after “{key}” yet. Fill it in.</translation>
    </message>
    <message>
        <source>Alleen jij</source>
        <translation>Only you</translation>
    </message>
    <message>
        <source>Alleen jij, en met wie je deelt als je dat aanzet</source>
        <translation>Only you, and those you share with if you turn that on</translation>
    </message>
    <message>
        <source>Alleen jij, en met wie je een poging deelt</source>
        <translation>Only you, and those you share an attempt with</translation>
    </message>
    <message>
        <source>Alleen jij, tot je hem klaarzet</source>
        <translation>Only you, until you publish it</translation>
    </message>
    <message>
        <source>Als eerste als je je oefenruimte wist: daarna opent niets meer</source>
        <translation>First of all when you delete your practice room: after that nothing opens</translation>
    </message>
    <message>
        <source>Als het moeilijk wordt, wacht ik af of wijs ik naar een ander.</source>
        <translation>When it gets hard, I wait or point to someone else.</translation>
    </message>
    <message>
        <source>Als iemand boos wordt, ga ik uitleggen of ga ik zelf harder praten.</source>
        <translation>When someone gets angry, I start to explain or talk louder myself.</translation>
    </message>
    <message>
        <source>Als je hem opneemt, vervangt hij die.</source>
        <translation>If you take it in, it replaces that one.</translation>
    </message>
    <message>
        <source>Als je je oefenruimte wist</source>
        <translation>When you delete your practice room</translation>
    </message>
    <message>
        <source>Antwoorden en bedankjes bij feedback</source>
        <translation>Replies and thank-yous to feedback</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Bestand {name} ontbreekt</source>
        <translation>File {name} is missing</translation>
    </message>
    <message>
        <source>Beurt</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Beurt {name} heeft {count} keuzes. Er passen er {most}; de rest is weg.</source>
        <translation>Turn {name} has {count} choices. {most} fit; the rest is gone.</translation>
    </message>
    <message>
        <source>Beurt {name} is van de soort {kind}. Alleen de tekst en het plaatje zijn overgenomen.</source>
        <translation>Turn {name} is of the kind {kind}. Only its text and picture were taken over.</translation>
    </message>
    <message>
        <source>Beurt {to} bestaat niet. Kies welke beurt hierna komt.</source>
        <translation>Turn {to} does not exist. Choose which turn comes next.</translation>
    </message>
    <message>
        <source>Beurt {turn}: {parts}</source>
        <translation>Turn {turn}: {parts}</translation>
    </message>
    <message>
        <source>Beurt {turn}{name}</source>
        <translation>Turn {turn}{name}</translation>
    </message>
    <message>
        <source>Beurt ‘{name}’ zegt niet wat er daarna komt. Zet erbij: ‘next: …’, ‘choice:’ of ‘end: true’.</source>
        <translation>Turn “{name}” does not say what comes next. Add: “next: …”, “choice:” or “end: true”.</translation>
    </message>
    <message>
        <source>Bij beurt ‘{name}’ luistert de inwoner, maar er is geen fragment voor. Zet bovenaan: ‘listening: …’. Nu blijft het laatste beeld staan.</source>
        <translation>In turn “{name}” the resident listens, but there is no clip for it. Put at the top: “listening: …”. Now the last picture stays.</translation>
    </message>
    <message>
        <source>Bij beurt ‘{name}’ staat meer dan één vervolg ({given}). Laat er één staan.</source>
        <translation>Turn “{name}” has more than one way on ({given}). Leave one.</translation>
    </message>
    <message>
        <source>Bij beurt ‘{name}’ staat ‘{intensity}’ er twee keer in. Haal er één weg.</source>
        <translation>Turn “{name}” has “{intensity}” in it twice. Remove one.</translation>
    </message>
    <message>
        <source>Bij dit fragment ontbreken ondertitels. Wie niet kan horen, kan zo niet meedoen. Maak een vtt-bestand en zet erbij: ‘captions: …’.</source>
        <translation>This clip has no captions. People who cannot hear are left out. Make a vtt file and add: “captions: …”.</translation>
    </message>
    <message>
        <source>Bij {turn} luistert de inwoner, maar daar is geen fragment voor.</source>
        <translation>In {turn} the resident listens, but there is no clip for it.</translation>
    </message>
    <message>
        <source>Bij ‘{key}’ hoort een heel getal, zoals 5.</source>
        <translation>“{key}” needs a whole number, such as 5.</translation>
    </message>
    <message>
        <source>Bij ‘{key}’ hoort een lijst: elke regel begint met een streepje en een spatie.</source>
        <translation>“{key}” needs a list: each line starts with a dash and a space.</translation>
    </message>
    <message>
        <source>Bij ‘{key}’ hoort één tekst. Staat er een dubbele punt in? Zet de tekst dan tussen aanhalingstekens.</source>
        <translation>“{key}” needs one text. Is there a colon in it? Then put the text in quotation marks.</translation>
    </message>
    <message>
        <source>Bij ‘{key}’ staan er {count}. Er passen er {most}.</source>
        <translation>There are {count} at “{key}”. {most} fit.</translation>
    </message>
    <message>
        <source>Bij ‘{key}’ staan er {count}. Er zijn er minstens {least} nodig.</source>
        <translation>There are {count} at “{key}”. At least {least} are needed.</translation>
    </message>
    <message>
        <source>Bij ‘{key}’ staat een lege regel. Vul hem in of haal hem weg.</source>
        <translation>There is an empty line at “{key}”. Fill it in or remove it.</translation>
    </message>
    <message>
        <source>Bladwijzers ({count}) zijn niet overgenomen: {named}.</source>
        <translation>Bookmarks ({count}) were not taken over: {named}.</translation>
    </message>
    <message>
        <source>De ander</source>
        <translation>The other person</translation>
    </message>
    <message>
        <source>De deelruimte, verzegeld voor wie jij koos, en tot de einddatum een kopie bij jou</source>
        <translation>The shared space, sealed for those you chose, and until the end date a copy with you</translation>
    </message>
    <message>
        <source>De duur kan van 1 tot en met 120 minuten zijn.</source>
        <translation>The length can be from 1 to 120 minutes.</translation>
    </message>
    <message>
        <source>De fragmenten staan op volgorde van naam bij de beurten ({pairs}). Kijk of dat klopt.</source>
        <translation>The clips are with the turns in order of name ({pairs}). Check that this is right.</translation>
    </message>
    <message>
        <source>De fragmenten staan op volgorde van naam. Met namen als beurt-1, beurt-2a en beurt-2b bepaal je het zelf.</source>
        <translation>The clips are in order of name. With names such as beurt-1, beurt-2a and beurt-2b you decide yourself.</translation>
    </message>
    <message>
        <source>De grootte van ‘{name}’ klopt niet met wat erin zit.</source>
        <translation>The size of “{name}” does not match what is in it.</translation>
    </message>
    <message>
        <source>De id ‘{name}’ staat ook al op regel {value}. Geef elk onderdeel een eigen id.</source>
        <translation>The id “{name}” is also on line {value}. Give each part its own id.</translation>
    </message>
    <message>
        <source>De inhoud van dit H5P-bestand is niet te lezen. Exporteer het opnieuw.</source>
        <translation>The content of this H5P file cannot be read. Export it again.</translation>
    </message>
    <message>
        <source>De inhoudsopgave van dit pakket klopt niet bij ‘{about}’. Maak het opnieuw.</source>
        <translation>The table of contents of this package is wrong at “{about}”. Make it again.</translation>
    </message>
    <message>
        <source>De keuze ‘{branch}’ leidt nergens heen: beurt</source>
        <translation>The choice “{branch}” leads nowhere: turn</translation>
    </message>
    <message>
        <source>De kolom ‘{value}’ kennen we niet. Wat daar staat, hebben we niet gebruikt.</source>
        <translation>We do not know the column “{value}”. We did not use what is in it.</translation>
    </message>
    <message>
        <source>De kopie van een gedeelde poging</source>
        <translation>The copy of a shared attempt</translation>
    </message>
    <message>
        <source>De kring</source>
        <translation>The peer group</translation>
    </message>
    <message>
        <source>De laatste ondertitel stopt op {time}. Het fragment duurt {time2}. We korten de ondertitels in.</source>
        <translation>The last caption ends at {time}. The clip lasts {time2}. We shorten the captions.</translation>
    </message>
    <message>
        <source>De laatste regel stopt op {stops}. Het fragment duurt {lasts}.</source>
        <translation>The last line ends at {stops}. The clip lasts {lasts}.</translation>
    </message>
    <message>
        <source>De leden</source>
        <translation>The members</translation>
    </message>
    <message>
        <source>De licentie ‘{licence}’ kennen we niet.</source>
        <translation>We do not know the licence “{licence}”.</translation>
    </message>
    <message>
        <source>De licentie ‘{licence}’ kennen we niet. Gebruik een SPDX-code.{hint}</source>
        <translation>We do not know the licence “{licence}”. Use an SPDX code.{hint}</translation>
    </message>
    <message>
        <source>De nieuwste regels, hoogstens drie bestanden van 200 kB</source>
        <translation>The newest lines, at most three files of 200 kB</translation>
    </message>
    <message>
        <source>De oefening ‘{scenario}’ is er niet. We slaan deze stap over.{hint}</source>
        <translation>The exercise “{scenario}” is not here. We skip this step.{hint}</translation>
    </message>
    <message>
        <source>De oefening ‘{scenario}’ staat er twee keer in. Haal er één weg.</source>
        <translation>The exercise “{scenario}” is in it twice. Remove one.</translation>
    </message>
    <message>
        <source>De ondertitels in {name} kunnen we niet gebruiken.</source>
        <translation>We cannot use the captions in {name}.</translation>
    </message>
    <message>
        <source>De sleutels van {name} zijn veranderd. Vergelijk de woorden opnieuw.</source>
        <translation>{name}’s keys have changed. Compare the words again.</translation>
    </message>
    <message>
        <source>De taal en de plaats van het venster, en welke oefenruimte het laatst open was</source>
        <translation>The language and place of the window, and which practice room was open last</translation>
    </message>
    <message>
        <source>De tekst bij ‘{key}’ is te lang: {count} tekens. Er passen er {most}.</source>
        <translation>The text at “{key}” is too long: {count} characters. {most} fit.</translation>
    </message>
    <message>
        <source>De tekst in de versleutelde gegevensbank, de fragmenten verzegeld op je eigen computer</source>
        <translation>The text in the encrypted database, the clips sealed on your own computer</translation>
    </message>
    <message>
        <source>De tijden zijn geschat. Speel het fragment af en kijk of ze kloppen.</source>
        <translation>The times are estimated. Play the clip and check that they are right.</translation>
    </message>
    <message>
        <source>De vaardigheid ‘{skill}’ hoort niet bij deze oefening.</source>
        <translation>The skill “{skill}” does not belong to this exercise.</translation>
    </message>
    <message>
        <source>De vaardigheid ‘{value}’ staat niet bij ‘skills’. We slaan hem over.{hint}</source>
        <translation>The skill “{value}” is not under “skills”. We skip it.{hint}</translation>
    </message>
    <message>
        <source>De vraag na beurt {name} heeft geen keuze. We gaan gewoon verder.</source>
        <translation>The question after turn {name} has no choice. We simply go on.</translation>
    </message>
    <message>
        <source>De vraag na beurt {name} heeft {count} antwoorden. Er passen er {most} bij elkaar; de rest staat achter ‘{more}’.</source>
        <translation>The question after turn {name} has {count} answers. {most} fit together; the rest is behind “{more}”.</translation>
    </message>
    <message>
        <source>De vraag ‘{name}’ staat er twee keer in.</source>
        <translation>The question “{name}” is in it twice.</translation>
    </message>
    <message>
        <source>De weekvraag ligt voor je klaar. Een halve minuut is genoeg.</source>
        <translation>The question of the week is ready for you. Half a minute is enough.</translation>
    </message>
    <message>
        <source>Deze oefening heeft geen einde.</source>
        <translation>This exercise has no end.</translation>
    </message>
    <message>
        <source>Deze oefening heeft geen einde. Zet bij de laatste beurt: ‘end: true’.</source>
        <translation>This exercise has no end. Add to the last turn: “end: true”.</translation>
    </message>
    <message>
        <source>Deze oefening is gemaakt voor een nieuwere Oefenruimte (format {value}; wij kennen {format}). Werk Oefenruimte bij.</source>
        <translation>This exercise was made for a newer Oefenruimte (format {value}; we know {format}). Update Oefenruimte.</translation>
    </message>
    <message>
        <source>Deze oefening is te groot. Maak er twee van.</source>
        <translation>This exercise is too big. Make two of it.</translation>
    </message>
    <message>
        <source>Die tonen we niet.</source>
        <translation>We do not show those.</translation>
    </message>
    <message>
        <source>Dit bestand is te groot: er past {most_bytes} kB in. Zet fragmenten en ondertitels in eigen bestanden.</source>
        <translation>This file is too big: {most_bytes} kB fits. Put clips and captions in files of their own.</translation>
    </message>
    <message>
        <source>Dit icoon kennen we niet. We tonen een vinkje.</source>
        <translation>We do not know this icon. We show a tick.</translation>
    </message>
    <message>
        <source>Dit is een H5P van de soort {kind}. We kennen Branching Scenario en Interactive Video.</source>
        <translation>This is an H5P of the kind {kind}. We know Branching Scenario and Interactive Video.</translation>
    </message>
    <message>
        <source>Dit is geen pakket met een oefening. Kies een oefenscenario- of zip-bestand.</source>
        <translation>This is not a package with an exercise. Choose an oefenscenario or zip file.</translation>
    </message>
    <message>
        <source>Dit is te veel voor één oefening. Maak er twee van.</source>
        <translation>This is too much for one exercise. Make two of it.</translation>
    </message>
    <message>
        <source>Dit komt alleen uit wat mensen zelf hebben ingeleverd, zonder naam. Wie niets inleverde, telt niet mee: het zegt dus niet hoe het met iedereen gaat.</source>
        <translation>This comes only from what people handed in themselves, without a name. Whoever handed in nothing does not count: so it does not say how everyone is doing.</translation>
    </message>
    <message>
        <source>Dit lijkt geen oefening. Begin met regels als ‘format: 1’ en ‘title: De titel van je oefening’.</source>
        <translation>This does not look like an exercise. Start with lines such as “format: 1” and “title: The title of your exercise”.</translation>
    </message>
    <message>
        <source>Dit pakket heeft een wachtwoord. Maak het opnieuw zonder wachtwoord.</source>
        <translation>This package has a password. Make it again without a password.</translation>
    </message>
    <message>
        <source>Dit pakket is beschadigd of niet helemaal gekopieerd. Vraag het opnieuw op.</source>
        <translation>This package is damaged or not fully copied. Ask for it again.</translation>
    </message>
    <message>
        <source>Dit pakket is beschadigd. Vraag het opnieuw op of maak het opnieuw.</source>
        <translation>This package is damaged. Ask for it again or make it again.</translation>
    </message>
    <message>
        <source>Dit pakket is te groot. Er past {package} in.</source>
        <translation>This package is too big. {package} fits.</translation>
    </message>
    <message>
        <source>Dit pakket wordt bij uitpakken veel te groot. We openen het niet.</source>
        <translation>This package becomes far too big when unpacked. We do not open it.</translation>
    </message>
    <message>
        <source>Een ! aan het begin van een tekst heeft in YAML een eigen betekenis. Zet de tekst tussen aanhalingstekens.</source>
        <translation>A ! at the start of a text has its own meaning in YAML. Put the text in quotation marks.</translation>
    </message>
    <message>
        <source>Een * of &amp; aan het begin van een tekst heeft in YAML een eigen betekenis. Zet de tekst tussen aanhalingstekens.</source>
        <translation>A * or &amp; at the start of a text has its own meaning in YAML. Put the text in quotation marks.</translation>
    </message>
    <message>
        <source>Een leeg bestand zolang het venster open is</source>
        <translation>An empty file while the window is open</translation>
    </message>
    <message>
        <source>Een leeg bestand zolang je oefenruimte open is</source>
        <translation>An empty file while your practice room is open</translation>
    </message>
    <message>
        <source>Een ondertitel stopt voordat hij begint ({time} tot {time2}). Die tonen we niet.</source>
        <translation>A caption ends before it starts ({time} to {time2}). We do not show it.</translation>
    </message>
    <message>
        <source>Een plaatje bij elke poging</source>
        <translation>A picture with each attempt</translation>
    </message>
    <message>
        <source>Een tekst mag niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.</source>
        <translation>A text may not start with this character. Put the text in quotation marks.</translation>
    </message>
    <message>
        <source>Einde van het gesprek</source>
        <translation>End of the conversation</translation>
    </message>
    <message>
        <source>Elk getal is naar beneden afgerond op een veelvoud van {rounded_to}. Over minder dan {least} mensen staat er niets: dan staan getallen bij elkaar opgeteld, of er staat een streepje.</source>
        <translation>Each number is rounded down to a multiple of {rounded_to}. About fewer than {least} people there is nothing: then numbers are added together, or there is a dash.</translation>
    </message>
    <message>
        <source>Er is geen bestand of map ‘{name}’.</source>
        <translation>There is no file or folder “{name}”.</translation>
    </message>
    <message>
        <source>Er is nog geen beurt. Voeg er een toe.</source>
        <translation>There is no turn yet. Add one.</translation>
    </message>
    <message>
        <source>Er is nog geen gedrag om op te letten. Voeg er een regel voor toe.</source>
        <translation>There is no behaviour to look for yet. Add a line for one.</translation>
    </message>
    <message>
        <source>Er ligt een opfrisser voor je klaar. Drie minuten is genoeg.</source>
        <translation>A refresher is ready for you. Three minutes is enough.</translation>
    </message>
    <message>
        <source>Er staat een dubbele punt te veel, of de regel springt te ver in. Zet een tekst met een dubbele punt tussen aanhalingstekens.</source>
        <translation>There is a colon too many, or the line is indented too far. Put a text with a colon in quotation marks.</translation>
    </message>
    <message>
        <source>Er staat geen {file} in deze map. Zonder dat bestand is het geen oefening.</source>
        <translation>There is no {file} in this folder. Without that file it is not an exercise.</translation>
    </message>
    <message>
        <source>Er staat geen {file} in dit pakket.</source>
        <translation>There is no {file} in this package.</translation>
    </message>
    <message>
        <source>Er staat niet bij wat anderen met deze oefening mogen.</source>
        <translation>It does not say what others may do with this exercise.</translation>
    </message>
    <message>
        <source>Er staat niet bij wat anderen met deze oefening mogen. Zet erbij: ‘licence: CC-BY-4.0’, of een andere licentie.</source>
        <translation>It does not say what others may do with this exercise. Add: “licence: CC-BY-4.0”, or another licence.</translation>
    </message>
    <message>
        <source>Er staat niet bij welke tak geldt bij ‘Weet ik niet, ga door’. We nemen de eerste. Kies zelf met ‘default: 1’.</source>
        <translation>It does not say which branch applies to “I don’t know, go on”. We take the first. Choose yourself with “default: 1”.</translation>
    </message>
    <message>
        <source>Er staat niets in</source>
        <translation>There is nothing in it</translation>
    </message>
    <message>
        <source>Er zijn er twee die zo heten: {turn}.</source>
        <translation>There are two with this name: {turn}.</translation>
    </message>
    <message>
        <source>Eén ondertitel past</source>
        <translation>One caption does not fit</translation>
    </message>
    <message>
        <source>Feedback die je kreeg</source>
        <translation>Feedback you got</translation>
    </message>
    <message>
        <source>Feedback die jij schrijft</source>
        <translation>Feedback you write</translation>
    </message>
    <message>
        <source>Fragment bij {words} heeft geen geluid.</source>
        <translation>Clip for {words} has no sound.</translation>
    </message>
    <message>
        <source>Fragment {clip} kunnen we niet afspelen.</source>
        <translation>We cannot play clip {clip}.</translation>
    </message>
    <message>
        <source>Fragment {name} heeft geen beeld. Bij ‘{listening}’ hoort een video.</source>
        <translation>Clip {name} has no picture. “{listening}” needs a video.</translation>
    </message>
    <message>
        <source>Fragment {name} heeft geen geluid. Hoort dat zo?</source>
        <translation>Clip {name} has no sound. Is that right?</translation>
    </message>
    <message>
        <source>Fragment {name} is te groot. Er past 1 GB in. Kort het in.</source>
        <translation>Clip {name} is too big. 1 GB fits. Shorten it.</translation>
    </message>
    <message>
        <source>Fragment {name} kunnen we niet afspelen</source>
        <translation>We cannot play clip {name}</translation>
    </message>
    <message>
        <source>Fragment {name} kunnen we niet afspelen. Gebruik mp4 of webm, of m4a voor geluid.</source>
        <translation>We cannot play clip {name}. Use mp4 or webm, or m4a for sound.</translation>
    </message>
    <message>
        <source>Fragment {name} kunnen we niet afspelen. Het is beschadigd of in een vorm die we niet kennen. Bewaar het opnieuw als mp4.</source>
        <translation>We cannot play clip {name}. It is damaged or in a form we do not know. Save it again as mp4.</translation>
    </message>
    <message>
        <source>Fragment {name} ontbreekt</source>
        <translation>Clip {name} is missing</translation>
    </message>
    <message>
        <source>Fragment {name} ontbreekt.</source>
        <translation>Clip {name} is missing.</translation>
    </message>
    <message>
        <source>Fragment {name} speelt misschien niet overal</source>
        <translation>Clip {name} may not play everywhere</translation>
    </message>
    <message>
        <source>Fragment {name} staat niet in de tekst of tabel. Het is beurt {turn_id} geworden.</source>
        <translation>Clip {name} is not in the text or table. It became turn {turn_id}.</translation>
    </message>
    <message>
        <source>Fragment {name} zetten we om, zodat het overal speelt</source>
        <translation>We convert clip {name}, so that it plays everywhere</translation>
    </message>
    <message>
        <source>Fragment {wanted} ontbreekt</source>
        <translation>Clip {wanted} is missing</translation>
    </message>
    <message>
        <source>Gebruik {name}</source>
        <translation>Use {name}</translation>
    </message>
    <message>
        <source>Gedrag {number} staat er twee keer in. Haal er één weg.</source>
        <translation>Behaviour {number} is in it twice. Remove one.</translation>
    </message>
    <message>
        <source>Geef ze elk een eigen nummer.</source>
        <translation>Give each its own number.</translation>
    </message>
    <message>
        <source>Geef één van deze beurten een uitweg.</source>
        <translation>Give one of these turns a way out.</translation>
    </message>
    <message>
        <source>Geen enkele beurt leidt naar {turn}.</source>
        <translation>No turn leads to {turn}.</translation>
    </message>
    <message>
        <source>Geen enkele beurt leidt naar ‘{name}’. Verbind hem met ‘next’ of ‘choice’, of haal hem weg.</source>
        <translation>No turn leads to “{name}”. Connect it with “next” or “choice”, or remove it.</translation>
    </message>
    <message>
        <source>Geluid van {turn} is {how}.</source>
        <translation>Sound of {turn} is {how}.</translation>
    </message>
    <message>
        <source>Gesproken feedback, ontvangen of zelf ingesproken</source>
        <translation>Spoken feedback, received or spoken by you</translation>
    </message>
    <message>
        <source>Goed</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Het bestand staat wel in content.json, maar niet in het pakket.</source>
        <translation>The file is in content.json, but not in the package.</translation>
    </message>
    <message>
        <source>Het bestand staat wel in content.json, maar niet in het pakket. Wel: {close}.</source>
        <translation>The file is in content.json, but not in the package. What is there: {close}.</translation>
    </message>
    <message>
        <source>Het bestand staat wel in {file}, maar niet in de map.{beside}</source>
        <translation>The file is in {file}, but not in the folder.{beside}</translation>
    </message>
    <message>
        <source>Het bestand staat wel in {file}, maar niet in het pakket.{same}</source>
        <translation>The file is in {file}, but not in the package.{same}</translation>
    </message>
    <message>
        <source>Het eerste getal bij ‘{key}’ is groter dan het tweede. Draai ze om.</source>
        <translation>The first number at “{key}” is larger than the second. Swap them.</translation>
    </message>
    <message>
        <source>Het fragment van de inwoner die luistert, heeft geen beeld.</source>
        <translation>The clip of the listening resident has no picture.</translation>
    </message>
    <message>
        <source>Het getal bij ‘{key}’ is te groot. Het mag {le} of minder zijn.</source>
        <translation>The number at “{key}” is too large. It may be {le} or less.</translation>
    </message>
    <message>
        <source>Het getal bij ‘{key}’ is te klein. Het moet {ge} of meer zijn.</source>
        <translation>The number at “{key}” is too small. It must be {ge} or more.</translation>
    </message>
    <message>
        <source>Het icoon ‘{value}’ kennen we niet. We tonen een vinkje.{hint}</source>
        <translation>We do not know the icon “{value}”. We show a tick.{hint}</translation>
    </message>
    <message>
        <source>Het is beschadigd of in een vorm die we niet kennen. Bewaar het opnieuw als mp4.</source>
        <translation>It is damaged or in a form we do not know. Save it again as mp4.</translation>
    </message>
    <message>
        <source>Het is een adres. Oefenruimte haalt niets van internet. Download het bestand zelf en kies het hier.</source>
        <translation>It is an address. Oefenruimte gets nothing from the internet. Download the file yourself and choose it here.</translation>
    </message>
    <message>
        <source>Het is geen cijfer en geen rangorde. Gebruik het niet om teams of mensen te vergelijken.</source>
        <translation>It is not a mark and not a ranking. Do not use it to compare teams or people.</translation>
    </message>
    <message>
        <source>Het is {than} dan de andere fragmenten. Oefenruimte kan het gelijk maken.</source>
        <translation>It is {than} than the other clips. Oefenruimte can make them even.</translation>
    </message>
    <message>
        <source>Het logboek: codes en soorten fouten, zonder namen, woorden of plekken</source>
        <translation>The log: codes and kinds of errors, without names, words or places</translation>
    </message>
    <message>
        <source>Het lukt in de meeste gesprekken. Een ander kan het zien of horen.</source>
        <translation>I manage it in most conversations. Another person can see or hear it.</translation>
    </message>
    <message>
        <source>Het lukt ook als het spannend wordt. Anderen merken dat het verschil maakt.</source>
        <translation>I also manage it when things get tense. Others notice that it makes a difference.</translation>
    </message>
    <message>
        <source>Het lukt soms, vooral als het gesprek rustig loopt.</source>
        <translation>I manage it sometimes, mostly when the conversation is calm.</translation>
    </message>
    <message>
        <source>Hier begint een tekst met een aanhalingsteken, maar het einde ontbreekt.</source>
        <translation>A text starts here with a quotation mark, but the end is missing.</translation>
    </message>
    <message>
        <source>Hier horen bij ‘{key}’ regels met een woord en een dubbele punt, zoals ‘id: …’ of ‘text: …’.</source>
        <translation>“{key}” needs lines here with a word and a colon, such as “id: …” or “text: …”.</translation>
    </message>
    <message>
        <source>Hier staat een onzichtbaar teken dat niet mag. Typ deze regel opnieuw.</source>
        <translation>There is an invisible character here that is not allowed. Type this line again.</translation>
    </message>
    <message>
        <source>Hier staat een teken dat we niet kunnen lezen. Bewaar het bestand als UTF-8.</source>
        <translation>There is a character here we cannot read. Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>Hier zitten te veel lagen in elkaar. Haal haakjes weg.</source>
        <translation>There are too many layers inside each other here. Remove brackets.</translation>
    </message>
    <message>
        <source>Hoort dat zo? Dan hoef je niets te doen.</source>
        <translation>Is that right? Then you need do nothing.</translation>
    </message>
    <message>
        <source>Iedereen in de deelruimte heeft deze kaartjes</source>
        <translation>Everyone in the shared space has these cards</translation>
    </message>
    <message>
        <source>Ik blijf meestal rustig. Ik begin nog te snel over de regels.</source>
        <translation>I mostly stay calm. I still start on the rules too soon.</translation>
    </message>
    <message>
        <source>Ik blijf vaag als iets niet kan, of ik verwijs naar een ander.</source>
        <translation>I stay vague when something is not possible, or I refer to someone else.</translation>
    </message>
    <message>
        <source>Ik gebruik de woorden uit de brief of van mijn werk.</source>
        <translation>I use the words from the letter or from my work.</translation>
    </message>
    <message>
        <source>Ik geef rustig een keuze en houd me daaraan. Daarna kan het gesprek verder, of ik sluit het af.</source>
        <translation>I calmly give a choice and keep to it. Then the conversation can go on, or I end it.</translation>
    </message>
    <message>
        <source>Ik geef snel antwoord op de eerste vraag die ik hoor.</source>
        <translation>I quickly answer the first question I hear.</translation>
    </message>
    <message>
        <source>Ik hoor het halve woord waar het om gaat, vraag daarop door en check of mijn samenvatting klopt.</source>
        <translation>I notice the half-said word that matters, ask about it and check my summary.</translation>
    </message>
    <message>
        <source>Ik houd vast aan mijn voorstel, of ik geef toe om ervan af te zijn.</source>
        <translation>I hold on to my proposal, or I give in to be done with it.</translation>
    </message>
    <message>
        <source>Ik ken deze kernwaarde. In mijn gesprekken zie je hem nog niet.</source>
        <translation>I know this core value. You do not see it in my conversations yet.</translation>
    </message>
    <message>
        <source>Ik kies mijn houding, ook onder druk. Wat ik beloof doe ik, en ik laat het weten als het niet lukt.</source>
        <translation>I choose my attitude, also under pressure. What I promise I do, and I let people know when it does not work out.</translation>
    </message>
    <message>
        <source>Ik laat de ander in eigen woorden vertellen wat we hebben afgesproken, en schrijf het zo nodig op.</source>
        <translation>I let the other person say in their own words what we agreed, and write it down if needed.</translation>
    </message>
    <message>
        <source>Ik laat de ander uitpraten</source>
        <translation>I let the other person finish speaking</translation>
    </message>
    <message>
        <source>Ik laat iemand uitrazen, zeg wat ik zie en praat rustig en laag.</source>
        <translation>I let someone vent, say what I see and talk calmly and low.</translation>
    </message>
    <message>
        <source>Ik laat veel gebeuren, of ik word ineens streng.</source>
        <translation>I let a lot happen, or I suddenly get strict.</translation>
    </message>
    <message>
        <source>Ik leg moeilijke woorden uit als iemand ernaar vraagt.</source>
        <translation>I explain hard words when someone asks.</translation>
    </message>
    <message>
        <source>Ik luister naar de vraag. Wat iemand voelt, zeg ik nog niet hardop.</source>
        <translation>I listen to the question. What someone feels, I do not say out loud yet.</translation>
    </message>
    <message>
        <source>Ik merk vaak wat iemand voelt. Soms zeg ik het, meestal ga ik door met de zaak.</source>
        <translation>I often notice what someone feels. Sometimes I say it, mostly I go on with the matter.</translation>
    </message>
    <message>
        <source>Ik noem eerst wat de ander voelt</source>
        <translation>I first name what the other person feels</translation>
    </message>
    <message>
        <source>Ik noem het gedrag dat moet stoppen, en wat ik doe als het doorgaat.</source>
        <translation>I name the behaviour that has to stop, and what I do if it goes on.</translation>
    </message>
    <message>
        <source>Ik noem ook uit mezelf wie besluit, wanneer, en wat iemand kan doen die het er niet mee eens is.</source>
        <translation>Unasked, I also say who decides, when, and what someone can do who does not agree.</translation>
    </message>
    <message>
        <source>Ik praat in korte zinnen met gewone woorden, en vertel één ding tegelijk.</source>
        <translation>I talk in short sentences with plain words, and tell one thing at a time.</translation>
    </message>
    <message>
        <source>Ik spreek af wat er nu gebeurt</source>
        <translation>I agree on what happens now</translation>
    </message>
    <message>
        <source>Ik stel open vragen voordat ik iets uitleg, en vat samen wat ik hoorde.</source>
        <translation>I ask open questions before I explain anything, and sum up what I heard.</translation>
    </message>
    <message>
        <source>Ik stel soms een open vraag. Vaak vul ik het antwoord zelf al in.</source>
        <translation>I sometimes ask an open question. Often I fill in the answer myself.</translation>
    </message>
    <message>
        <source>Ik vraag iets terug als ik iets geef, blijf hartelijk en leg vast wie wat doet en wanneer.</source>
        <translation>I ask something in return when I give something, stay warm and record who does what and when.</translation>
    </message>
    <message>
        <source>Ik vraag naar het belang achter het standpunt en leg meer dan één optie neer.</source>
        <translation>I ask about the interest behind the position and put down more than one option.</translation>
    </message>
    <message>
        <source>Ik vraag wat de ander wil. Waarom hij dat wil, vraag ik nog weinig.</source>
        <translation>I ask what the other person wants. Why they want it, I do not ask much yet.</translation>
    </message>
    <message>
        <source>Ik weet wat het is. In een gesprek lukt het me nog niet.</source>
        <translation>I know what it is. In a conversation I cannot do it yet.</translation>
    </message>
    <message>
        <source>Ik zeg dat iets niet kan. Waarom, en wie besluit, blijft soms onduidelijk.</source>
        <translation>I say that something is not possible. Why, and who decides, sometimes stays unclear.</translation>
    </message>
    <message>
        <source>Ik zeg dat iets vervelend is. Wat er moet stoppen, zeg ik nog niet precies.</source>
        <translation>I say that something is unpleasant. What has to stop, I do not say exactly yet.</translation>
    </message>
    <message>
        <source>Ik zeg duidelijk wat wel en niet kan</source>
        <translation>I say clearly what is possible and what is not</translation>
    </message>
    <message>
        <source>Ik zeg in gewone woorden wat ik merk, en wacht dan even.</source>
        <translation>I say in plain words what I notice, and then wait a moment.</translation>
    </message>
    <message>
        <source>Ik zeg tijdens het gesprek zelf wat ik anders ga doen, of wat er bij ons misging.</source>
        <translation>I say during the conversation what I will do differently, or what went wrong on our side.</translation>
    </message>
    <message>
        <source>Ik zeg zonder omweg wat kan, wat niet kan en waarom.</source>
        <translation>I say straight out what is possible, what is not and why.</translation>
    </message>
    <message>
        <source>Ik zie achteraf wat mijn eigen aandeel was.</source>
        <translation>I see afterwards what my own part was.</translation>
    </message>
    <message>
        <source>In de bibliotheek</source>
        <translation>In the library</translation>
    </message>
    <message>
        <source>In de lijst zelf, of als je je oefenruimte wist</source>
        <translation>In the list itself, or when you delete your practice room</translation>
    </message>
    <message>
        <source>In deze H5P staan geen onderdelen om een oefening van te maken.</source>
        <translation>This H5P has no parts to make an exercise from.</translation>
    </message>
    <message>
        <source>In deze H5P zit geen film. Kies zelf een fragment.</source>
        <translation>There is no film in this H5P. Choose a clip yourself.</translation>
    </message>
    <message>
        <source>In deze map staan te veel bestanden. We keken naar de eerste {most_files}.</source>
        <translation>There are too many files in this folder. We looked at the first {most_files}.</translation>
    </message>
    <message>
        <source>In deze onderdelen staat niets: {numbers}. Die zijn overgeslagen.</source>
        <translation>There is nothing in these parts: {numbers}. They were skipped.</translation>
    </message>
    <message>
        <source>In deze tekst stonden onzichtbare tekens. Die hebben we weggelaten.</source>
        <translation>There were invisible characters in this text. We left them out.</translation>
    </message>
    <message>
        <source>In dit H5P-bestand ontbreekt content/content.json. Exporteer het opnieuw.</source>
        <translation>content/content.json is missing from this H5P file. Export it again.</translation>
    </message>
    <message>
        <source>In dit pakket liggen bestanden over elkaar heen. We openen het niet.</source>
        <translation>Files overlap in this package. We do not open it.</translation>
    </message>
    <message>
        <source>In dit pakket staat geen oefening (scenario.yaml ontbreekt).</source>
        <translation>There is no exercise in this package (scenario.yaml is missing).</translation>
    </message>
    <message>
        <source>In dit pakket zit te veel voor één oefening. Maak een kleiner pakket.</source>
        <translation>There is too much in this package for one exercise. Make a smaller package.</translation>
    </message>
    <message>
        <source>In dit pakket zitten te veel bestanden. Er passen er {entries} in.</source>
        <translation>There are too many files in this package. {entries} fit.</translation>
    </message>
    <message>
        <source>In dit pakket zitten te veel bestanden. Er passen er {most_loose} in.</source>
        <translation>There are too many files in this package. {most_loose} fit.</translation>
    </message>
    <message>
        <source>In h5p.json staat niet wat voor H5P dit is. We keken naar de inhoud.</source>
        <translation>h5p.json does not say what kind of H5P this is. We looked at the content.</translation>
    </message>
    <message>
        <source>In {name} staan geen ondertitels.</source>
        <translation>There are no captions in {name}.</translation>
    </message>
    <message>
        <source>In {name} vonden we geen kolommen die we kennen. Begin met een rij als: beurt, fragment, tekst, opdracht, hierna.</source>
        <translation>We found no columns we know in {name}. Start with a row such as: beurt, fragment, tekst, opdracht, hierna.</translation>
    </message>
    <message>
        <source>In ‘{name}’ herkennen we geen oefening. Kies een oefenscenario- of zip-bestand, een H5P, of een map met fragmenten.</source>
        <translation>We see no exercise in “{name}”. Choose an oefenscenario or zip file, an H5P, or a folder with clips.</translation>
    </message>
    <message>
        <source>In ‘{name}’ staat niets waar we een oefening van kunnen maken. Zet er een fragment in, of een tabel of tekst.</source>
        <translation>There is nothing in “{name}” to make an exercise from. Put a clip in it, or a table or text.</translation>
    </message>
    <message>
        <source>Instellingen en wat het programma voor jou onthoudt</source>
        <translation>Settings and what the program remembers for you</translation>
    </message>
    <message>
        <source>Intrekken, de einddatum, of de poging wissen</source>
        <translation>Withdrawing, the end date, or deleting the attempt</translation>
    </message>
    <message>
        <source>Je antwoorden op de weekvraag en wat je in het echt deed</source>
        <translation>Your answers to the question of the week and what you did in real life</translation>
    </message>
    <message>
        <source>Je bent jezelf, in je eigen werk.</source>
        <translation>You are yourself, in your own work.</translation>
    </message>
    <message>
        <source>Je deelruimte en je kringen</source>
        <translation>Your shared space and your peer groups</translation>
    </message>
    <message>
        <source>Je doelen</source>
        <translation>Your goals</translation>
    </message>
    <message>
        <source>Je eigen bestand blijft zoals het is.</source>
        <translation>Your own file stays as it is.</translation>
    </message>
    <message>
        <source>Je eigen computer</source>
        <translation>Your own computer</translation>
    </message>
    <message>
        <source>Je eigen computer, in de versleutelde gegevensbank</source>
        <translation>Your own computer, in the encrypted database</translation>
    </message>
    <message>
        <source>Je eigen computer, leesbaar</source>
        <translation>Your own computer, readable</translation>
    </message>
    <message>
        <source>Je eigen computer, leesbaar voor jou</source>
        <translation>Your own computer, readable for you</translation>
    </message>
    <message>
        <source>Je eigen computer, leesbaar: het slotscherm laat je naam zien</source>
        <translation>Your own computer, readable: the lock screen shows your name</translation>
    </message>
    <message>
        <source>Je eigen computer, leesbaar: ze zijn voor iedereen</source>
        <translation>Your own computer, readable: they are for everyone</translation>
    </message>
    <message>
        <source>Je eigen computer, op slot met je wachtzin en met je herstelcode</source>
        <translation>Your own computer, locked with your passphrase and with your recovery code</translation>
    </message>
    <message>
        <source>Je eigen computer, verzegeld (age)</source>
        <translation>Your own computer, sealed (age)</translation>
    </message>
    <message>
        <source>Je eigen zinnen voor feedback</source>
        <translation>Your own phrases for feedback</translation>
    </message>
    <message>
        <source>Je hebt de woorden van {name} nog niet vergeleken. Vraag {name} of dit de woorden zijn.</source>
        <translation>You have not compared {name}’s words yet. Ask {name} if these are the words.</translation>
    </message>
    <message>
        <source>Je hebt de woorden van {name} vergeleken: dit is echt van {name}.</source>
        <translation>You have compared {name}’s words: this really is from {name}.</translation>
    </message>
    <message>
        <source>Je kent {name} niet. Vraag {name} of dit de woorden zijn.</source>
        <translation>You do not know {name}. Ask {name} if these are the words.</translation>
    </message>
    <message>
        <source>Je laat de ander uitpraten.</source>
        <translation>You let the other person finish speaking.</translation>
    </message>
    <message>
        <source>Je naam en de dag waarop je begon</source>
        <translation>Your name and the day you started</translation>
    </message>
    <message>
        <source>Je noemt eerst wat de ander voelt.</source>
        <translation>You first name what the other person feels.</translation>
    </message>
    <message>
        <source>Je nulmeting is nog niet af. Je kunt verder waar je was.</source>
        <translation>Your baseline is not finished yet. You can go on where you were.</translation>
    </message>
    <message>
        <source>Je organisatie kent {name}.</source>
        <translation>Your organisation knows {name}.</translation>
    </message>
    <message>
        <source>Je sleutels</source>
        <translation>Your keys</translation>
    </message>
    <message>
        <source>Je spreekt af wat er nu gebeurt.</source>
        <translation>You agree on what happens now.</translation>
    </message>
    <message>
        <source>Je zegt duidelijk wat wel en niet kan.</source>
        <translation>You say clearly what is possible and what is not.</translation>
    </message>
    <message>
        <source>Je ziet hem ook als het lastig wordt, en ik kan zeggen waarom ik zo koos.</source>
        <translation>You also see it when things get hard, and I can say why I chose this.</translation>
    </message>
    <message>
        <source>Je ziet hem soms, als ik eraan denk.</source>
        <translation>You see it sometimes, when I think of it.</translation>
    </message>
    <message>
        <source>Je ziet of hoort hem in de meeste van mijn gesprekken.</source>
        <translation>You see or hear it in most of my conversations.</translation>
    </message>
    <message>
        <source>Jij en wie het deelde</source>
        <translation>You and whoever shared it</translation>
    </message>
    <message>
        <source>Jij en wie het schreef</source>
        <translation>You and whoever wrote it</translation>
    </message>
    <message>
        <source>Jij en wie meedoet aan dit gesprek</source>
        <translation>You and those who take part in this conversation</translation>
    </message>
    <message>
        <source>Jij hebt dit zelf ondertekend.</source>
        <translation>You signed this yourself.</translation>
    </message>
    <message>
        <source>Jij, en met wie je deelt</source>
        <translation>You, and those you share with</translation>
    </message>
    <message>
        <source>Jij, en wie je het laat zien</source>
        <translation>You, and those you show it to</translation>
    </message>
    <message>
        <source>Jij. Na versturen ook de ander</source>
        <translation>You. After sending also the other person</translation>
    </message>
    <message>
        <source>Keuze {number} na {turn} leidt nergens heen.</source>
        <translation>Choice {number} after {turn} leads nowhere.</translation>
    </message>
    <message>
        <source>Keuze ‘{label}’ leidt nergens heen.</source>
        <translation>Choice “{label}” leads nowhere.</translation>
    </message>
    <message>
        <source>Kies bestand…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Kies een bestand, of neem zelf een fragment op.</source>
        <translation>Choose a file, or record a clip yourself.</translation>
    </message>
    <message>
        <source>Kies er een uit de lijst.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>Kies na {turn}: het gesprek is klaar.</source>
        <translation>Choose after {turn}: the conversation is done.</translation>
    </message>
    <message>
        <source>Kies ondertiteling…</source>
        <translation>Choose captions…</translation>
    </message>
    <message>
        <source>Kies wat er na {turn} komt.</source>
        <translation>Choose what comes after {turn}.</translation>
    </message>
    <message>
        <source>Kies welk antwoord geldt bij ‘Weet ik niet, ga door’ na {turn}.</source>
        <translation>Choose which answer applies to “I don’t know, go on” after {turn}.</translation>
    </message>
    <message>
        <source>Kies welke beurt hierna komt.</source>
        <translation>Choose which turn comes next.</translation>
    </message>
    <message>
        <source>Kort in tot {time}</source>
        <translation>Shorten to {time}</translation>
    </message>
    <message>
        <source>Laat uitpraten</source>
        <translation>Lets the other finish speaking</translation>
    </message>
    <message>
        <source>Maak gelijk</source>
        <translation>Make even</translation>
    </message>
    <message>
        <source>Maak hier het einde</source>
        <translation>Make this the end</translation>
    </message>
    <message>
        <source>Maak van de tekst</source>
        <translation>Make from the text</translation>
    </message>
    <message>
        <source>Maakt een afspraak</source>
        <translation>Makes an agreement</translation>
    </message>
    <message>
        <source>Met &apos;Vergeet mijn groei&apos;, of als je je oefenruimte wist</source>
        <translation>With “Forget my growth”, or when you delete your practice room</translation>
    </message>
    <message>
        <source>Met de feedback</source>
        <translation>With the feedback</translation>
    </message>
    <message>
        <source>Met de gedeelde poging</source>
        <translation>With the shared attempt</translation>
    </message>
    <message>
        <source>Met de map van het programma</source>
        <translation>With the program’s folder</translation>
    </message>
    <message>
        <source>Met de poging</source>
        <translation>With the attempt</translation>
    </message>
    <message>
        <source>Met wie je deelt. Een beheerder ziet alleen voor wie het is en hoe groot</source>
        <translation>Those you share with. An administrator only sees who it is for and how big</translation>
    </message>
    <message>
        <source>Na een \ staat hier iets onbekends. Gebruik enkele aanhalingstekens, of schrijf \\.</source>
        <translation>After a \ there is something unknown here. Use single quotation marks, or write \\.</translation>
    </message>
    <message>
        <source>Na het eerste woord op deze regel ontbreekt een dubbele punt.</source>
        <translation>A colon is missing after the first word on this line.</translation>
    </message>
    <message>
        <source>Na {turn} komt een beurt die er niet is.</source>
        <translation>After {turn} comes a turn that does not exist.</translation>
    </message>
    <message>
        <source>Namen en openbare sleutels van wie in je deelruimte zit</source>
        <translation>Names and public keys of those in your shared space</translation>
    </message>
    <message>
        <source>Neem het eerste antwoord</source>
        <translation>Take the first answer</translation>
    </message>
    <message>
        <source>Niemand zonder je wachtzin of herstelcode</source>
        <translation>Nobody without your passphrase or recovery code</translation>
    </message>
    <message>
        <source>Noemt eerst het gevoel</source>
        <translation>Names the feeling first</translation>
    </message>
    <message>
        <source>Notities bij een moment</source>
        <translation>Notes at a moment</translation>
    </message>
    <message>
        <source>Nu blijft het laatste beeld staan.</source>
        <translation>Now the last picture stays.</translation>
    </message>
    <message>
        <source>Nu leidt deze beurt nergens heen.</source>
        <translation>Now this turn leads nowhere.</translation>
    </message>
    <message>
        <source>Oefenen hoe jij het de volgende keer zou doen.</source>
        <translation>Practise how you would do it next time.</translation>
    </message>
    <message>
        <source>Oefeningen die iemand op deze computer erbij zette</source>
        <translation>Exercises someone added on this computer</translation>
    </message>
    <message>
        <source>Oefeningen die je maakt</source>
        <translation>Exercises you make</translation>
    </message>
    <message>
        <source>Oefenruimte kan het omzetten.</source>
        <translation>Oefenruimte can convert it.</translation>
    </message>
    <message>
        <source>Om alles van jou te verzegelen en te openen</source>
        <translation>To seal and open everything of yours</translation>
    </message>
    <message>
        <source>Om de poging bij de ander te krijgen</source>
        <translation>To get the attempt to the other person</translation>
    </message>
    <message>
        <source>Om een poging te herkennen</source>
        <translation>To recognise an attempt</translation>
    </message>
    <message>
        <source>Om eerst zelf te kijken, en daarna pas feedback te lezen</source>
        <translation>To look for yourself first, and read feedback only after that</translation>
    </message>
    <message>
        <source>Om ervan te leren</source>
        <translation>To learn from it</translation>
    </message>
    <message>
        <source>Om hem te versturen en later aan te vullen</source>
        <translation>To send it and add to it later</translation>
    </message>
    <message>
        <source>Om het programma te laten werken zoals jij wilt</source>
        <translation>To make the program work the way you want</translation>
    </message>
    <message>
        <source>Om jezelf terug te zien en te delen als jij dat wilt</source>
        <translation>To see yourself again and share if you want to</translation>
    </message>
    <message>
        <source>Om jou iets te laten zien dat je zelf niet merkt. Er hangt geen oordeel aan</source>
        <translation>To show you something you do not notice yourself. No judgement is attached</translation>
    </message>
    <message>
        <source>Om mee te nemen naar een gesprek, als jij dat wilt</source>
        <translation>To take along to a conversation, if you want to</translation>
    </message>
    <message>
        <source>Om mee te oefenen</source>
        <translation>To practise with</translation>
    </message>
    <message>
        <source>Om niets twee keer te lezen en oude berichten te weigeren</source>
        <translation>To read nothing twice and refuse old messages</translation>
    </message>
    <message>
        <source>Om oefeningen te maken</source>
        <translation>To make exercises</translation>
    </message>
    <message>
        <source>Om op feedback te reageren</source>
        <translation>To respond to feedback</translation>
    </message>
    <message>
        <source>Om samen te kijken</source>
        <translation>To look together</translation>
    </message>
    <message>
        <source>Om sneller te schrijven</source>
        <translation>To write faster</translation>
    </message>
    <message>
        <source>Om te helpen als er iets misgaat</source>
        <translation>To help when something goes wrong</translation>
    </message>
    <message>
        <source>Om te kiezen welke oefenruimte opengaat</source>
        <translation>To choose which practice room opens</translation>
    </message>
    <message>
        <source>Om te luisteren</source>
        <translation>To listen</translation>
    </message>
    <message>
        <source>Om te merken dat het programma onverwacht stopte</source>
        <translation>To notice that the program stopped unexpectedly</translation>
    </message>
    <message>
        <source>Om te onthouden wat je opviel</source>
        <translation>To remember what you noticed</translation>
    </message>
    <message>
        <source>Om te openen zoals je het liet</source>
        <translation>To open it as you left it</translation>
    </message>
    <message>
        <source>Om te weten waar en met wie je deelt</source>
        <translation>To know where and with whom you share</translation>
    </message>
    <message>
        <source>Om te weten wie wat ziet, en om het in te trekken</source>
        <translation>To know who sees what, and to withdraw it</translation>
    </message>
    <message>
        <source>Om te zien waar je staat en wat je wilt oefenen</source>
        <translation>To see where you are and what you want to practise</translation>
    </message>
    <message>
        <source>Om voor de juiste persoon te verzegelen</source>
        <translation>To seal for the right person</translation>
    </message>
    <message>
        <source>Om ze te bekijken en er iets op terug te zeggen</source>
        <translation>To view them and say something back</translation>
    </message>
    <message>
        <source>Onderdeel {number} ({library}) is niet overgenomen.</source>
        <translation>Part {number} ({library}) was not taken over.</translation>
    </message>
    <message>
        <source>Ondertekend door {name} op {day} {year}. Sindsdien is er niets aan veranderd.</source>
        <translation>Signed by {name} on {day} {year}. Nothing in it has changed since then.</translation>
    </message>
    <message>
        <source>Ondertitel {number} bij {words} is lang.</source>
        <translation>Caption {number} of {words} is long.</translation>
    </message>
    <message>
        <source>Ondertitel {number} bij {words} stopt voor hij begint.</source>
        <translation>Caption {number} of {words} ends before it starts.</translation>
    </message>
    <message>
        <source>Ondertiteling bij beurt {name} is gemaakt van de tekst</source>
        <translation>Captions for turn {name} were made from the text</translation>
    </message>
    <message>
        <source>Ondertiteling bij {words} loopt te lang door.</source>
        <translation>Captions of {words} run on too long.</translation>
    </message>
    <message>
        <source>Ondertiteling bij {words} ontbreekt.</source>
        <translation>Captions of {words} are missing.</translation>
    </message>
    <message>
        <source>Ondertiteling {captions_name} ontbreekt. Zet het bestand erbij.</source>
        <translation>Captions {captions_name} are missing. Put the file with it.</translation>
    </message>
    <message>
        <source>Ook als het over mij gaat, blijf ik rustig. Aan het eind praten we weer over wat er wél kan.</source>
        <translation>Also when it is about me, I stay calm. In the end we talk again about what is possible.</translation>
    </message>
    <message>
        <source>Ook als ik iets moet weigeren, zeg ik eerst wat de ander voelt. Mensen zeggen: ‘Ja, precies.’</source>
        <translation>Also when I have to refuse something, I first say what the other person feels. People say: “Yes, exactly.”</translation>
    </message>
    <message>
        <source>Op deze regel staat een tab. Gebruik spaties.</source>
        <translation>There is a tab on this line. Use spaces.</translation>
    </message>
    <message>
        <source>Op weg</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Opnames: beeld en geluid van je pogingen</source>
        <translation>Recordings: picture and sound of your attempts</translation>
    </message>
    <message>
        <source>Over ‘{skill}’ is er al een kaart.</source>
        <translation>There is a card about “{skill}” already.</translation>
    </message>
    <message>
        <source>Per regel in Portfolio, of als je je oefenruimte wist</source>
        <translation>Per line in Portfolio, or when you delete your practice room</translation>
    </message>
    <message>
        <source>Per vaardigheid staat er hoeveel mensen nu verder staan dan bij hun nulmeting. Dat komt uit hun eigen terugkijken en uit de reacties van hun coach. Het bewijst niet dat het door het oefenen komt.</source>
        <translation>For each skill it says how many people are now further than at their baseline. That comes from their own looking back and from their coach’s comments. It does not prove that practising caused it.</translation>
    </message>
    <message>
        <source>Plaatje {name} is te groot. Er past 5 MB in. Maak het kleiner.</source>
        <translation>Picture {name} is too big. 5 MB fits. Make it smaller.</translation>
    </message>
    <message>
        <source>Plaatje: {name}</source>
        <translation>Picture: {name}</translation>
    </message>
    <message>
        <source>Pogingen die anderen met jou delen</source>
        <translation>Attempts others share with you</translation>
    </message>
    <message>
        <source>Portfolio: wat je liet zien en welke complimenten je kreeg</source>
        <translation>Portfolio: what you showed and which compliments you got</translation>
    </message>
    <message>
        <source>Reageer zoals jij het nu zou doen.</source>
        <translation>Respond as you would now.</translation>
    </message>
    <message>
        <source>Regel {line}</source>
        <translation>Line {line}</translation>
    </message>
    <message>
        <source>Schrijf zelf wat de deelnemer na beurt {name} kan kiezen. Nu staat er ‘{unnamed} …’.</source>
        <translation>Write yourself what the participant can choose after turn {name}. Now it says “{unnamed} …”.</translation>
    </message>
    <message>
        <source>Schrijf ‘{path}’, met gewone schuine strepen.</source>
        <translation>Write “{path}”, with forward slashes.</translation>
    </message>
    <message>
        <source>Sommige ondertitels hebben een eigen plaats of vorm. Oefenruimte toont ze allemaal onderin beeld.</source>
        <translation>Some captions have their own place or shape. Oefenruimte shows them all at the bottom.</translation>
    </message>
    <message>
        <source>Sprongen naar een ander moment in de film zijn niet overgenomen. Verbind de beurten zelf.</source>
        <translation>Jumps to another moment in the film were not taken over. Connect the turns yourself.</translation>
    </message>
    <message>
        <source>Sterk</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Stoppen met de deelruimte</source>
        <translation>Stopping with the shared space</translation>
    </message>
    <message>
        <source>Tak {default} bestaat niet. Kies bij ‘default’ een getal van 1 tot en met {count}.</source>
        <translation>Branch {default} does not exist. Choose a number from 1 to {count} at “default”.</translation>
    </message>
    <message>
        <source>Te lang, en daarom ingekort: {parts}.</source>
        <translation>Too long, and so shortened: {parts}.</translation>
    </message>
    <message>
        <source>Teksten van eindschermen ({count}) staan bij de tips. Haal weg wat je niet nodig hebt.</source>
        <translation>Texts of end screens ({count}) are with the tips. Remove what you do not need.</translation>
    </message>
    <message>
        <source>Tellers en kenmerken van berichten die al gelezen zijn</source>
        <translation>Counters and marks of messages that were read already</translation>
    </message>
    <message>
        <source>Tot de einddatum die jij kiest, of tot je het intrekt</source>
        <translation>Until the end date you choose, or until you withdraw it</translation>
    </message>
    <message>
        <source>Tot de einddatum, of tot de ander het intrekt</source>
        <translation>Until the end date, or until the other person withdraws it</translation>
    </message>
    <message>
        <source>Tot het programma van de computer gaat</source>
        <translation>Until the program leaves the computer</translation>
    </message>
    <message>
        <source>Tot het venster dichtgaat</source>
        <translation>Until the window closes</translation>
    </message>
    <message>
        <source>Tot iemand ze weghaalt</source>
        <translation>Until someone removes them</translation>
    </message>
    <message>
        <source>Tot je hem wist: vanzelf wissen staat uit</source>
        <translation>Until you delete it: deleting by itself is off</translation>
    </message>
    <message>
        <source>Tot je het zelf wist</source>
        <translation>Until you delete it yourself</translation>
    </message>
    <message>
        <source>Tot je je oefenruimte wist</source>
        <translation>Until you delete your practice room</translation>
    </message>
    <message>
        <source>Tot je stopt met de deelruimte</source>
        <translation>Until you stop with the shared space</translation>
    </message>
    <message>
        <source>Uitgepakt is dit pakket te groot. Er past {together} in.</source>
        <translation>Unpacked, this package is too big. {together} fits.</translation>
    </message>
    <message>
        <source>Vaardigheden en kernwaarden</source>
        <translation>Skills and core values</translation>
    </message>
    <message>
        <source>Van deze oefening staat versie {version} in je bibliotheek. Versie {version2} komt ernaast. Eerdere opnames houden hun eigen versie.</source>
        <translation>Version {version} of this exercise is in your library. Version {version2} comes beside it. Earlier recordings keep their own version.</translation>
    </message>
    <message>
        <source>Vanaf beurt ‘{name}’ blijft het gesprek rondgaan; het einde is niet te bereiken. Geef één van de beurten een uitweg.</source>
        <translation>From turn “{name}” the conversation keeps going round; the end cannot be reached. Give one of the turns a way out.</translation>
    </message>
    <message>
        <source>Vanaf deze streepjes (---) begint een tweede oefening. Zet elke oefening in een eigen map.</source>
        <translation>A second exercise starts from these dashes (---). Put each exercise in its own folder.</translation>
    </message>
    <message>
        <source>Vanaf {turn} komt het gesprek nooit bij het einde.</source>
        <translation>From {turn} the conversation never reaches the end.</translation>
    </message>
    <message>
        <source>Vanzelf</source>
        <translation>By itself</translation>
    </message>
    <message>
        <source>Vanzelf na de termijn, met Wis poging, of als je je oefenruimte wist</source>
        <translation>By itself after the term, with Delete attempt, or when you delete your practice room</translation>
    </message>
    <message>
        <source>Vanzelf. Daarna blijft alleen wie het deelde en wanneer</source>
        <translation>By itself. After that only who shared it and when is left</translation>
    </message>
    <message>
        <source>Verbind</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Verbind hem, of haal hem weg.</source>
        <translation>Connect it, or remove it.</translation>
    </message>
    <message>
        <source>Versie {version} van deze oefening staat al in je bibliotheek.</source>
        <translation>Version {version} of this exercise is already in your library.</translation>
    </message>
    <message>
        <source>Voor de dubbele punt hoort één woord te staan, zoals ‘title’.</source>
        <translation>There should be one word before the colon, such as “title”.</translation>
    </message>
    <message>
        <source>Voorbeeld {number} hoort bij een beurt die er niet is.</source>
        <translation>Example {number} belongs to a turn that does not exist.</translation>
    </message>
    <message>
        <source>Wanneer en hoe lang je oefende</source>
        <translation>When and how long you practised</translation>
    </message>
    <message>
        <source>Wat anderen in een kring zeiden over een poging van een ander</source>
        <translation>What others in a peer group said about another person’s attempt</translation>
    </message>
    <message>
        <source>Wat bij ‘{key}’ staat, kunnen we niet gebruiken.</source>
        <translation>We cannot use what is at “{key}”.</translation>
    </message>
    <message>
        <source>Wat er over je vaardigheden gezegd is</source>
        <translation>What was said about your skills</translation>
    </message>
    <message>
        <source>Wat gemeten is: hoe lang je praat, stiltes, tempo, licht</source>
        <translation>What was measured: how long you talk, silences, pace, light</translation>
    </message>
    <message>
        <source>Wat je deelt: met wie, wat en tot wanneer</source>
        <translation>What you share: with whom, what and until when</translation>
    </message>
    <message>
        <source>We hebben zelf iets ingevuld bij: {filled}. Kijk of het past.</source>
        <translation>We filled in something ourselves at: {filled}. Check that it fits.</translation>
    </message>
    <message>
        <source>We kunnen de tijden op deze regel niet lezen. Schrijf ze als 00:01.000 --&gt; 00:04.000.</source>
        <translation>We cannot read the times on this line. Write them as 00:01.000 --&gt; 00:04.000.</translation>
    </message>
    <message>
        <source>We kunnen deze regel niet lezen. Kijk of de spaties aan het begin gelijk zijn aan de regels erboven, en of haakjes en aanhalingstekens gesloten zijn.</source>
        <translation>We cannot read this line. Check that the spaces at the start match the lines above it, and that brackets and quotation marks are closed.</translation>
    </message>
    <message>
        <source>We kunnen {name} niet openen. Mag je dit bestand lezen?</source>
        <translation>We cannot open {name}. May you read this file?</translation>
    </message>
    <message>
        <source>We kunnen {name} niet openen. Mag je dit lezen?</source>
        <translation>We cannot open {name}. May you read this?</translation>
    </message>
    <message>
        <source>We lazen de eerste {most_parts} onderdelen.</source>
        <translation>We read the first {most_parts} parts.</translation>
    </message>
    <message>
        <source>We openen het niet. Kies het bestand zelf.</source>
        <translation>We do not open it. Choose the file yourself.</translation>
    </message>
    <message>
        <source>We vonden geen beurten. Zet er fragmenten bij, of schrijf boven elke beurt ‘Beurt 1’, ‘Beurt 2’.</source>
        <translation>We found no turns. Add clips, or write “Beurt 1”, “Beurt 2” above each turn.</translation>
    </message>
    <message>
        <source>Wie meedoet aan dit gesprek</source>
        <translation>Those who take part in this conversation</translation>
    </message>
    <message>
        <source>Wie niet kan horen, kan zo niet meedoen. Ondertiteling hoort erbij (EN 301 549).</source>
        <translation>People who cannot hear are left out. Captions belong with it (EN 301 549).</translation>
    </message>
    <message>
        <source>Wie op jouw account van deze computer werkt</source>
        <translation>Whoever works on your account of this computer</translation>
    </message>
    <message>
        <source>Wis concept, of als je je oefenruimte wist</source>
        <translation>Throw draft away, or when you delete your practice room</translation>
    </message>
    <message>
        <source>Woorden van wie ondertekende: {words}</source>
        <translation>Words of the person who signed: {words}</translation>
    </message>
    <message>
        <source>Zegt duidelijk wat kan</source>
        <translation>Says clearly what is possible</translation>
    </message>
    <message>
        <source>Zelfcheck: wat je zelf van een poging vond</source>
        <translation>Self-check: what you thought of an attempt yourself</translation>
    </message>
    <message>
        <source>Zet bovenaan: ‘format: {format}’. Nu nemen we dat maar aan.</source>
        <translation>Put at the top: “format: {format}”. For now we assume that.</translation>
    </message>
    <message>
        <source>Zet een lege regel na de eerste regel (WEBVTT).</source>
        <translation>Put an empty line after the first line (WEBVTT).</translation>
    </message>
    <message>
        <source>Zet om</source>
        <translation>Convert</translation>
    </message>
    <message>
        <source>Zo lang als de feedback</source>
        <translation>As long as the feedback</translation>
    </message>
    <message>
        <source>Zo lang als de gedeelde poging</source>
        <translation>As long as the shared attempt</translation>
    </message>
    <message>
        <source>Zo lang als de poging</source>
        <translation>As long as the attempt</translation>
    </message>
    <message>
        <source>Zo laten</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>Zodat twee programma&apos;s niet tegelijk schrijven</source>
        <translation>So that two programs do not write at the same time</translation>
    </message>
    <message>
        <source>aantal dagen</source>
        <translation>number of days</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>augustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>starting</translation>
    </message>
    <message>
        <source>begint of eindigt met een spatie of punt</source>
        <translation>starts or ends with a space or full stop</translation>
    </message>
    <message>
        <source>beurt {turn}</source>
        <translation>turn {turn}</translation>
    </message>
    <message>
        <source>beurten</source>
        <translation>turns</translation>
    </message>
    <message>
        <source>beurten (de eerste {most_turns})</source>
        <translation>turns (the first {most_turns})</translation>
    </message>
    <message>
        <source>bij je nulmeting {place}</source>
        <translation>at your baseline {place}</translation>
    </message>
    <message>
        <source>bij {part}</source>
        <translation>in {part}</translation>
    </message>
    <message>
        <source>bij {part} {number}</source>
        <translation>in {part} {number}</translation>
    </message>
    <message>
        <source>bijna {step}</source>
        <translation>almost {step}</translation>
    </message>
    <message>
        <source>de duur</source>
        <translation>the length</translation>
    </message>
    <message>
        <source>de kortste duur van een antwoord is langer dan de langste.</source>
        <translation>the shortest length of an answer is longer than the longest.</translation>
    </message>
    <message>
        <source>de licentie</source>
        <translation>the licence</translation>
    </message>
    <message>
        <source>de naam</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>de naam van de inwoner</source>
        <translation>the name of the resident</translation>
    </message>
    <message>
        <source>de opdracht</source>
        <translation>the task</translation>
    </message>
    <message>
        <source>de rol</source>
        <translation>the role</translation>
    </message>
    <message>
        <source>de rol beheerder</source>
        <translation>the role administrator</translation>
    </message>
    <message>
        <source>de situatie</source>
        <translation>the situation</translation>
    </message>
    <message>
        <source>de sleutel van de leeromgeving</source>
        <translation>the key of the learning environment</translation>
    </message>
    <message>
        <source>de taal</source>
        <translation>the language</translation>
    </message>
    <message>
        <source>de tekst</source>
        <translation>the text</translation>
    </message>
    <message>
        <source>de titel</source>
        <translation>the title</translation>
    </message>
    <message>
        <source>de toegangsgegevens</source>
        <translation>the access details</translation>
    </message>
    <message>
        <source>de uitleg</source>
        <translation>the explanation</translation>
    </message>
    <message>
        <source>de vaardigheid</source>
        <translation>the skill</translation>
    </message>
    <message>
        <source>de vaste naam</source>
        <translation>the fixed name</translation>
    </message>
    <message>
        <source>de vraag</source>
        <translation>the question</translation>
    </message>
    <message>
        <source>de zin voor de bibliotheek</source>
        <translation>the sentence for the library</translation>
    </message>
    <message>
        <source>de zin voor de coach</source>
        <translation>the sentence for the coach</translation>
    </message>
    <message>
        <source>de zin voor de zelfcheck</source>
        <translation>the sentence for the self-check</translation>
    </message>
    <message>
        <source>de zin voor vooraf</source>
        <translation>the sentence for beforehand</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>doel</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>doel gehaald</source>
        <translation>goal reached</translation>
    </message>
    <message>
        <source>doel {place}</source>
        <translation>goal {place}</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>een antwoord duurt van 1 tot en met 180 seconden.</source>
        <translation>an answer lasts from 1 to 180 seconds.</translation>
    </message>
    <message>
        <source>een antwoord op de keuze</source>
        <translation>an answer in the choice</translation>
    </message>
    <message>
        <source>een keuze heeft minstens twee antwoorden nodig.</source>
        <translation>a choice needs at least two answers.</translation>
    </message>
    <message>
        <source>een nummer tussen aanhalingstekens, zoals &quot;1.0&quot;</source>
        <translation>a number in quotation marks, such as &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>een oude tekenset van Windows</source>
        <translation>an old Windows character set</translation>
    </message>
    <message>
        <source>een regel bij ‘Dit mag je gebruiken’</source>
        <translation>a line at “You may use this”</translation>
    </message>
    <message>
        <source>een regel van het spiekbriefje</source>
        <translation>a line of the cue card</translation>
    </message>
    <message>
        <source>een taalcode, zoals ‘nl’</source>
        <translation>a language code, such as “nl”</translation>
    </message>
    <message>
        <source>een tip</source>
        <translation>a tip</translation>
    </message>
    <message>
        <source>een vaardigheid</source>
        <translation>a skill</translation>
    </message>
    <message>
        <source>een valkuil</source>
        <translation>a pitfall</translation>
    </message>
    <message>
        <source>er zijn {count} {parts}. Er passen er {most}.</source>
        <translation>there are {count} {parts}. {most} fit.</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>gedrag</source>
        <translation>behaviour</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>goed</source>
        <translation>good</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>loud</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>louder</translation>
    </message>
    <message>
        <source>heeft een teken dat niet in een naam mag</source>
        <translation>has a character that may not be in a name</translation>
    </message>
    <message>
        <source>het aantal dagen</source>
        <translation>the number of days</translation>
    </message>
    <message>
        <source>het aantal maanden</source>
        <translation>the number of months</translation>
    </message>
    <message>
        <source>het bestand</source>
        <translation>the file</translation>
    </message>
    <message>
        <source>het bestand met doelen</source>
        <translation>the file with goals</translation>
    </message>
    <message>
        <source>het doel</source>
        <translation>the goal</translation>
    </message>
    <message>
        <source>het nummer van de versie</source>
        <translation>the number of the version</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>inwoner</source>
        <translation>resident</translation>
    </message>
    <message>
        <source>is een naam die Windows voor zichzelf houdt</source>
        <translation>is a name Windows keeps for itself</translation>
    </message>
    <message>
        <source>is geen naam van een bestand</source>
        <translation>is not the name of a file</translation>
    </message>
    <message>
        <source>is te lang</source>
        <translation>is too long</translation>
    </message>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>kaart met tekst</source>
        <translation>card with text</translation>
    </message>
    <message>
        <source>keuzes</source>
        <translation>choices</translation>
    </message>
    <message>
        <source>kleine letters, cijfers en streepjes, zoals ‘de-tas-met-brieven’</source>
        <translation>small letters, digits and dashes, such as “de-tas-met-brieven”</translation>
    </message>
    <message>
        <source>kwartaal {number} van {year}</source>
        <translation>quarter {number} of {year}</translation>
    </message>
    <message>
        <source>letters, cijfers en streepjes, zoals ‘2w’</source>
        <translation>letters, digits and dashes, such as “2w”</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>maart</source>
        <translation>March</translation>
    </message>
    <message>
        <source>makers</source>
        <translation>makers</translation>
    </message>
    <message>
        <source>mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nog niets gezien</source>
        <translation>nothing seen yet</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>nu en bij je nulmeting {place}</source>
        <translation>now and at your baseline {place}</translation>
    </message>
    <message>
        <source>nu {place}</source>
        <translation>now {place}</translation>
    </message>
    <message>
        <source>nulmeting (er loopt er nog geen)</source>
        <translation>baseline (none is running yet)</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>ondertiteling</source>
        <translation>captions</translation>
    </message>
    <message>
        <source>op weg</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>opdracht</source>
        <translation>task</translation>
    </message>
    <message>
        <source>opdracht ({count} beurten)</source>
        <translation>task ({count} turns)</translation>
    </message>
    <message>
        <source>regel van je portfolio</source>
        <translation>line of your portfolio</translation>
    </message>
    <message>
        <source>regels</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>regels bij ‘Dit mag je gebruiken’</source>
        <translation>lines at “You may use this”</translation>
    </message>
    <message>
        <source>regels gedrag</source>
        <translation>lines of behaviour</translation>
    </message>
    <message>
        <source>regels op het spiekbriefje</source>
        <translation>lines on the cue card</translation>
    </message>
    <message>
        <source>rol</source>
        <translation>role</translation>
    </message>
    <message>
        <source>samenvatting</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>situatie</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>spiekbriefje van beurt {name}</source>
        <translation>cue card of turn {name}</translation>
    </message>
    <message>
        <source>sterk</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>text</translation>
    </message>
    <message>
        <source>tips</source>
        <translation>tips</translation>
    </message>
    <message>
        <source>titel</source>
        <translation>title</translation>
    </message>
    <message>
        <source>tot {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>tussen {low} en {high}</source>
        <translation>between {low} and {high}</translation>
    </message>
    <message>
        <source>vaardigheden</source>
        <translation>skills</translation>
    </message>
    <message>
        <source>valkuilen</source>
        <translation>pitfalls</translation>
    </message>
    <message>
        <source>van {first} naar {now}</source>
        <translation>from {first} to {now}</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>voor de afdeling {group}</source>
        <translation>for the department {group}</translation>
    </message>
    <message>
        <source>voor de functie {group}</source>
        <translation>for the job {group}</translation>
    </message>
    <message>
        <source>voor iedereen</source>
        <translation>for everyone</translation>
    </message>
    <message>
        <source>voor jezelf</source>
        <translation>for yourself</translation>
    </message>
    <message>
        <source>voorbeeld</source>
        <translation>example</translation>
    </message>
    <message>
        <source>voorbeeld {number}</source>
        <translation>example {number}</translation>
    </message>
    <message>
        <source>voorbeelden</source>
        <translation>examples</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>vóór {day}</source>
        <translation>before {day}</translation>
    </message>
    <message>
        <source>was te zien tot {day}</source>
        <translation>could be seen until {day}</translation>
    </message>
    <message>
        <source>wat de inwoner zegt</source>
        <translation>what the resident says</translation>
    </message>
    <message>
        <source>wat hier staat</source>
        <translation>what is here</translation>
    </message>
    <message>
        <source>wie er meewerkte</source>
        <translation>who took part</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>zacht</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>zachter</source>
        <translation>softer</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>{about} is</source>
        <translation>{about} is</translation>
    </message>
    <message>
        <source>{about} kunnen we zo niet gebruiken.</source>
        <translation>{about} cannot be used like this.</translation>
    </message>
    <message>
        <source>{begin} is {about}</source>
        <translation>{begin}, {about} is</translation>
    </message>
    <message>
        <source>{begin}: {sentence}</source>
        <translation>{begin}: {sentence}</translation>
    </message>
    <message>
        <source>{count} niet op {lines} regels van {length} tekens. Korter leest prettiger.</source>
        <translation>{count} on {lines} lines of {length} characters. Shorter reads better.</translation>
    </message>
    <message>
        <source>{count} ondertitels passen</source>
        <translation>{count} captions do not fit</translation>
    </message>
    <message>
        <source>{days} dagen. Je beste poging, wat je bewaart en wat je deelt, blijft</source>
        <translation>{days} days. Your best attempt, what you keep and what you share stays</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{file}, regel {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
    <message>
        <source>{lines} regels van {length} tekens lezen prettiger.</source>
        <translation>{lines} lines of {length} characters read better.</translation>
    </message>
    <message>
        <source>{name} heeft geoefend: {exercise}</source>
        <translation>{name} has practised: {exercise}</translation>
    </message>
    <message>
        <source>{name} heeft {count} ondertitels. Er passen er {most_cues}.</source>
        <translation>{name} has {count} captions. {most_cues} fit.</translation>
    </message>
    <message>
        <source>{name} hoort niet meer bij je organisatie. Ondertekenen deed {name} wel zelf.</source>
        <translation>{name} is no longer in your organisation. {name} did sign this.</translation>
    </message>
    <message>
        <source>{name} is bewaard in een oude tekenset van Windows. Kijk of letters als é en ë goed staan.</source>
        <translation>{name} was saved in an old Windows character set. Check letters such as é and ë.</translation>
    </message>
    <message>
        <source>{name} is bewaard in {said}. Kijk of letters als é en ë goed staan, of bewaar het als UTF-8.</source>
        <translation>{name} was saved in {said}. Check letters such as é and ë, or save it as UTF-8.</translation>
    </message>
    <message>
        <source>{name} is een snelkoppeling. Zet het bestand zelf in de map.</source>
        <translation>{name} is a shortcut. Put the file itself in the folder.</translation>
    </message>
    <message>
        <source>{name} is erg lang. We lazen de eerste {lines} regels.</source>
        <translation>{name} is very long. We read the first {lines} lines.</translation>
    </message>
    <message>
        <source>{name} is geen Excel-bestand dat we kunnen lezen. Bewaar het opnieuw als xlsx of csv.</source>
        <translation>{name} is not an Excel file we can read. Save it again as xlsx or csv.</translation>
    </message>
    <message>
        <source>{name} is geen Word-bestand dat we kunnen lezen. Bewaar het opnieuw als docx.</source>
        <translation>{name} is not a Word file we can read. Save it again as docx.</translation>
    </message>
    <message>
        <source>{name} is geen bestand met ondertitels. Gebruik vtt of srt.</source>
        <translation>{name} is not a file with captions. Use vtt or srt.</translation>
    </message>
    <message>
        <source>{name} is geen echt plaatje. Bewaar het opnieuw als jpg of png.</source>
        <translation>{name} is not a real picture. Save it again as jpg or png.</translation>
    </message>
    <message>
        <source>{name} is geen geldig bestand met ondertitels. Bewaar het opnieuw als WebVTT (vtt) of SubRip (srt).</source>
        <translation>{name} is not a valid file with captions. Save it again as WebVTT (vtt) or SubRip (srt).</translation>
    </message>
    <message>
        <source>{name} is geen plaatje dat we kennen. Gebruik jpg of png.</source>
        <translation>{name} is not a picture we know. Use jpg or png.</translation>
    </message>
    <message>
        <source>{name} is geen tekst.</source>
        <translation>{name} is not text.</translation>
    </message>
    <message>
        <source>{name} is geen {kind}-bestand, al heet het zo. Bewaar het fragment opnieuw als mp4.</source>
        <translation>{name} is not a {kind} file, though its name says so. Save the clip again as mp4.</translation>
    </message>
    <message>
        <source>{name} is te groot voor ondertitels. Is dit het goede bestand?</source>
        <translation>{name} is too big for captions. Is this the right file?</translation>
    </message>
    <message>
        <source>{name} is te groot. Er past 1 MB in.</source>
        <translation>{name} is too big. 1 MB fits.</translation>
    </message>
    <message>
        <source>{name} kunnen we niet als plaatje gebruiken. Kies een jpg of png van hooguit 5 MB.</source>
        <translation>We cannot use {name} as a picture. Choose a jpg or png of at most 5 MB.</translation>
    </message>
    <message>
        <source>{name} kunnen we niet gebruiken.</source>
        <translation>We cannot use {name}.</translation>
    </message>
    <message>
        <source>{name} kunnen we niet gebruiken.{advice}</source>
        <translation>We cannot use {name}.{advice}</translation>
    </message>
    <message>
        <source>{name} past bij geen enkel fragment. Geef de ondertiteling dezelfde naam als het fragment.</source>
        <translation>{name} matches no clip. Give the captions the same name as the clip.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{skill}: minstens {people} mensen; hoe het ging is niet te laten zien.</source>
        <translation>{skill}: at least {people} people; how it went cannot be shown.</translation>
    </message>
    <message>
        <source>{skill}: {forward} vooruit, {rest} gelijk of terug.</source>
        <translation>{skill}: {forward} ahead, {rest} the same or back.</translation>
    </message>
    <message>
        <source>{skill}: {told}</source>
        <translation>{skill}: {told}</translation>
    </message>
    <message>
        <source>{start} ‘{name}’ bestaat niet. Kies een beurt uit de lijst.{hint}</source>
        <translation>{start} “{name}” does not exist. Choose a turn from the list.{hint}</translation>
    </message>
    <message>
        <source>{turn} heeft nog geen fragment.</source>
        <translation>{turn} has no clip yet.</translation>
    </message>
    <message>
        <source>{value} nog leeg.</source>
        <translation>{value} still empty.</translation>
    </message>
    <message>
        <source>{value} te lang: {count} tekens. Er passen er {most}.</source>
        <translation>{value} too long: {count} characters. {most} fit.</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{word} van beurt {name}</source>
        <translation>{word} of turn {name}</translation>
    </message>
    <message>
        <source>‘{about}’ is een snelkoppeling. Zet het bestand zelf in het pakket.</source>
        <translation>“{about}” is a shortcut. Put the file itself in the package.</translation>
    </message>
    <message>
        <source>‘{about}’ is ingepakt op een manier die we niet kennen. Maak een gewone zip.</source>
        <translation>“{about}” is packed in a way we do not know. Make an ordinary zip.</translation>
    </message>
    <message>
        <source>‘{about}’ is te groot voor een pakket.</source>
        <translation>“{about}” is too big for a package.</translation>
    </message>
    <message>
        <source>‘{intensity}’ is al de felheid van de gewone fragmenten. Kies een andere, of zet bovenaan een andere ‘intensity’.</source>
        <translation>“{intensity}” is already how heated the usual clips are. Choose another, or put another “intensity” at the top.</translation>
    </message>
    <message>
        <source>‘{key}’ kennen we hier niet; we slaan het over.{hint}</source>
        <translation>We do not know “{key}” here; we skip it.{hint}</translation>
    </message>
    <message>
        <source>‘{key}’ ontbreekt hier. Zet een regel erbij die begint met ‘{key}:’.</source>
        <translation>“{key}” is missing here. Add a line that starts with “{key}:”.</translation>
    </message>
    <message>
        <source>‘{name}’ betekent hier het einde van het gesprek. Kies een andere id.</source>
        <translation>“{name}” means the end of the conversation here. Choose another id.</translation>
    </message>
    <message>
        <source>‘{name}’ en ‘{other}’ zijn op veel computers dezelfde naam. Geef één van de twee een andere naam.</source>
        <translation>“{name}” and “{other}” are the same name on many computers. Give one of them another name.</translation>
    </message>
    <message>
        <source>‘{name}’ hoort niet bij een oefening. We slaan het over.</source>
        <translation>“{name}” does not belong in an exercise. We skip it.</translation>
    </message>
    <message>
        <source>‘{name}’ is beschadigd, of anders dan het pakket zegt. Maak het pakket opnieuw.</source>
        <translation>“{name}” is damaged, or different from what the package says. Make the package again.</translation>
    </message>
    <message>
        <source>‘{name}’ is een pakket in een pakket. Pak het eerst uit, of haal het weg.</source>
        <translation>“{name}” is a package in a package. Unpack it first, or remove it.</translation>
    </message>
    <message>
        <source>‘{name}’ is te groot.</source>
        <translation>“{name}” is too big.</translation>
    </message>
    <message>
        <source>‘{name}’ is te groot. Er past {entry} in.</source>
        <translation>“{name}” is too big. {entry} fits.</translation>
    </message>
    <message>
        <source>‘{name}’ ontbreekt.</source>
        <translation>“{name}” is missing.</translation>
    </message>
    <message>
        <source>‘{name}’ wil buiten de map van de oefening komen. We openen dit pakket niet.</source>
        <translation>“{name}” wants to get outside the exercise’s folder. We do not open this package.</translation>
    </message>
    <message>
        <source>‘{name}’ wordt bij uitpakken veel te groot. We openen dit pakket niet.</source>
        <translation>“{name}” becomes far too big when unpacked. We do not open this package.</translation>
    </message>
    <message>
        <source>‘{name}’ zit te diep of heeft een te lange naam.</source>
        <translation>“{name}” is too deep or has too long a name.</translation>
    </message>
    <message>
        <source>‘{name}’ {why}. Geef het bestand een andere naam.</source>
        <translation>“{name}” {why}. Give the file another name.</translation>
    </message>
    <message>
        <source>‘{name}’ {why}. Kies een andere id.</source>
        <translation>“{name}” {why}. Choose another id.</translation>
    </message>
    <message>
        <source>‘{reference}’ is een adres op internet. Oefenruimte haalt niets van internet. Zet het bestand in de map van de oefening.</source>
        <translation>“{reference}” is an address on the internet. Oefenruimte gets nothing from the internet. Put the file in the exercise’s folder.</translation>
    </message>
    <message>
        <source>‘{reference}’ is een snelkoppeling. Zet het bestand zelf in de map van de oefening.</source>
        <translation>“{reference}” is a shortcut. Put the file itself in the exercise’s folder.</translation>
    </message>
    <message>
        <source>‘{reference}’ is geen bestand.</source>
        <translation>“{reference}” is not a file.</translation>
    </message>
    <message>
        <source>‘{reference}’ ontbreekt. In dezelfde map staat wel ‘{name}’. Schrijf de naam precies zo, met dezelfde hoofdletters.</source>
        <translation>“{reference}” is missing. The same folder does have “{name}”. Write the name exactly so, with the same capitals.</translation>
    </message>
    <message>
        <source>‘{reference}’ ontbreekt. Zet het bestand in de map van de oefening.{hint}</source>
        <translation>“{reference}” is missing. Put the file in the exercise’s folder.{hint}</translation>
    </message>
    <message>
        <source>‘{reference}’ wijst buiten de map van de oefening. Zet het bestand in die map.</source>
        <translation>“{reference}” points outside the exercise’s folder. Put the file in that folder.</translation>
    </message>
    <message>
        <source>‘{reference}’ wijst naar een vaste plek op één computer. Zet het bestand in de map van de oefening en schrijf alleen de naam.</source>
        <translation>“{reference}” points to a fixed place on one computer. Put the file in the exercise’s folder and write only the name.</translation>
    </message>
    <message>
        <source>‘{said}’ staat niet in het pakket</source>
        <translation>“{said}” is not in the package</translation>
    </message>
    <message>
        <source>‘{said}’ wijst buiten het pakket</source>
        <translation>“{said}” points outside the package</translation>
    </message>
    <message>
        <source>‘{strip}’ konden we niet plaatsen. Zet het zelf op de goede plek.</source>
        <translation>We could not place “{strip}”. Put it in the right place yourself.</translation>
    </message>
    <message>
        <source>‘{text}’ staat hier voor de tweede keer; de eerste staat op regel {value}. Haal er één weg.</source>
        <translation>“{text}” is here for the second time; the first is on line {value}. Remove one.</translation>
    </message>
    <message>
        <source>‘{value}’ kan niet bij ‘{key}’. Gebruik {looks}.</source>
        <translation>“{value}” cannot go with “{key}”. Use {looks}.</translation>
    </message>
    <message>
        <source>‘{value}’ kan niet bij ‘{key}’. Kies uit: {choices}.{hint}</source>
        <translation>“{value}” cannot go with “{key}”. Choose from: {choices}.{hint}</translation>
    </message>
    <message>
        <source>‘{value}’ konden we niet plaatsen. Zet het zelf op de goede plek.</source>
        <translation>We could not place “{value}”. Put it in the right place yourself.</translation>
    </message>
    <message>
        <source>‘{value}’ {why}. Kies een andere naam.</source>
        <translation>“{value}” {why}. Choose another name.</translation>
    </message>
</context>
</TS>
