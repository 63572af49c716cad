"""The 256 words of a fingerprint: short Dutch words that do not look or sound alike. Own list.

Part of the format: a word that changes its place changes every fingerprint, so the list never changes.
"""

WORDS: tuple[str, ...] = tuple(
    """
aardbei adelaar agenda album alfabet amandel ananas anker appel arend artikel asperge atlas azijn bagage
bakker balkon banaan bezem bizon blad blok boom boter bouwer brief broek brood brug cactus camping cello
cijfer cirkel citroen clown concert contact cursus dadel dak dans deken deur diamant dier dijk dolfijn
doos dorp draad druif duin eend eiland emmer enkel envelop erwt fabriek fazant feest fiets film fles
fluit fontein foto galerij garage garnaal gebak gember gevel giraf gitaar glas golf gordijn hamer haring
harp havik herfst heuvel hobby hoed honing hotel huis iglo ijsbeer juweel kachel kade kajak kanaal
kapper karton kasteel kelder keuken kiosk klaver knoop koekoek koets koffer komma konijn koren kraan
krant krijt krokus kubus laken laurier lelie lente lepel leraar letter lift lijst limoen linde linnen
lucht luik lunch magneet mais mango mantel markt masker meeuw melk meloen meubel middag molen motor
museum muziek nacht nest notaris oase oceaan oester olifant olijf oma orgel orkest oven paleis palm
panda panter papier paprika parel pasta pauw peper perron perzik piano piloot pizza planeet plein ploeg
poort potlood pudding puzzel raaf radijs recept regen reiger ring rivier robot rozijn rugzak ruimte
sauna schip school sjaal sleutel sloot sneeuw snor sorbet spiegel spons sport sprong stad station steen
stempel stoel straat suiker tablet tafel tapijt taxi tennis terras theater tijger tomaat touw trap trein
trommel tulp tunnel vader veld venster vinger viool vleugel vlieger vlinder vloer vogel vork vriend
wagen walvis warmte weide wekker wereld wiel winkel winter wortel zebra zeil zilver zolder zuivel zwaan
zwaluw zwembad
""".split()  # noqa: SIM905 - one word a line says less
)
