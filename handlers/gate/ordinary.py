"""Words that are names of people or teams, and words like any other too."""

from __future__ import annotations

from handlers.gate.said import word_set

MONTHS = word_set("april may june august april mai juin août abril mayo junio agosto")
_WORDS = word_set(
    # given names
    """
    abel abril amber amour angel anker april art aster august aurora autumn bay bill blaise blanca bob brand
    brook bruno buck bud candy chance charity chase cherry chip christian chuck claire clay cliff constant cruz
    curt daisy dawn dean destiny dick dolores don doug drew duke earl eric erica ernst eve fabian faith fern
    fleur flor flora franc franco frank free gay gene ginger glen grace grant guy hale harmony harry hazel
    heather holly hope hunter iris ivy jack jade jasmine jay jean jewel joy juan june junior justice kai kay ken
    king kit lance lane leo les lily lou louis luz major mar marcel marina mark marks may melody mercedes mercy
    merit mike miles misty mona nick norm olive oscar pan pat patience paz pearl peg penny perla pia pierre
    pilar prince prudence quentin rad rain ray rich rob robin rocio rock rod roman romy rosa rose rowan royal
    ruby rusty ruth sage sally sam sandy santos sean sky sol sonny star stella sterling stern stew sue summer
    sunny tab tad terry tim toni trace tripp tuck una ute val van vera victor victoria viola violet wade ward
    wendy will willow winter woody young
    """,
    # family names that are trades, places, colours and things
    """
    alba alt archer ash bach bacon baker ball banks banner bar barber bars base bass bauer baum beam bean bear
    beck becker bell berg best bird bishop black blanc blanco bloom blue blum board bohne bold bolt bond book
    booth bosch bose boss bow bowl box braun bridge bright brooks brown bruch brücke buch burns bus busch bush
    butler byte cable call camp campos carpenter carter case cash castle chain chandler church clear clerk close
    cloud coach coffin cole collier cook cooper corner cote counts court cox craft crane cross crow crown
    current curtis cutter dale day dear decker deep delgado diamond dove driver drum duck dunker dyer eagle
    early east eisen engel engineer england esser esteban falk fall farmer fast feld fenster ferrari feuer field
    fields fink finn fischer fish fisher fleischer flint flood flores ford forest foster fox frame france
    freeman freund frey friend frisch fritz frost fry fuchs fuller fuss gage garden gates gerber gift glass
    glover gold good goode goodman grand grau graves gray green grey gross grove groß grün guerra guerrero haas
    hafner hahn hall hammer hand harder hart hase haus hay hecht heil held heller herr herz hill hirsch hoch hof
    hoff hoffmann holder holiday holland hollow holt holz hook hopper horn house huber hund hunt jordan judge
    jung junge jäger kaiser kamp kant kelly key keys kind kirch kirsch klein klinge knight knopf koch kohl kraft
    kranz kraus krause kreis kreuz krieg krug kurz könig köster lake lamb lambert lampe land lang lange lauf
    lead leader lee lehmann leon leroy lewis light linde link little locke long lord love low luck luna macht
    mai mann marin marsh marshall martin mason masters maurer meadow meer meister mercado mercer merchant merle
    meyer miller mills mohr monk montes moon moore moreno morgen moss motte mount myers müller nagel nail neu
    neumann new newman nice nobel noble noir nord north novak nuss oliver otter page paige paris park parker
    pass paul peace pena perez perry petit pfeiffer phillips pike pinto place plum pollock pond pool poole pope
    porter post potter pound powers prado prater price priest prior probst pruitt purdy quick rail ramos rand
    randall rasch rau raven read reader ready reed reeder rees reich reiter reno reyes richter riese ring ringer
    ritter rivera rivers road roberts robles roller romero root roth rubio ruiz rule rush russ sack sailor salas
    sales sander sands sauer savage sawyer scharf schatz schild schlosser schmied schneider schnell schreiber
    schreiner schröder schuh schulz schuster schwarz seal sell sender serrano server sharp sharpe shaw shepherd
    shields ship shoemaker short silber silva silver simon simple singer skinner slater smart smith snow soft
    sommer sonne sorge soto speck speed spence spencer spring stage stahl stamm stark stein steiner stevens
    stiller stock stolz stone storm story strange straub strauss street strong sun support swan sweet tanner
    tapper taylor teller temple thorn thorne tisch tower town travers trinkl trotter turner twist underhill
    urban valle vega vogel vogt voll vorn wagner wahl wald walker wall waller wand ware warm warner waters watts
    weis weiss weiß wells werner west wheeler white wild wills winkler wirth wise wolf wood woods worth wright
    wunder yard york zahn zeit ziegler zimmer
    """,
    # short words of the four languages
    """
    am an any as at des do du ed el en es et eu ha he her ho in ist it ja jo la le lo lu ma me mi mia mo my
    na ne no nu on or os pa per por qu que sa se si so son su sur ta te the ti to tu un up us va vi via vu we wo
    ya yo you zu
    """,
    # teams
    """
    accounting administration analytics architecture audit backend billing buchhaltung build compliance
    controlling core customer data database delivery deployment design development documentation einkauf
    engineering entwicklung facilities finance firmware frontend hardware hosting infrastructure integration
    kernel lab laboratory lager legal license licensing logistics maintenance management marketing mobile
    monitoring network networking operations orders payments performance platform privacy procurement product
    production prüfung purchasing quality qualität release reliability repair research security service services
    shipping software storage systems technik technology telephony test testing tools training transport
    validation validierung verification versand vertrieb warehouse wartung web
    """,
)


def is_ordinary(word: str) -> bool:
    """Whether the word is in everybody's mouth, so that it names nobody by itself."""
    return word.lower() in _WORDS
