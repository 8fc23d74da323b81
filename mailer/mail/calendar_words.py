"""Names of months and days of the week, in full and as programs abbreviate them: the only home of such words.

They tell a date at the head of an attribution line (``Le lun. 15 janv. 2024``) from other words. Most are the names of
the Unicode Common Locale Data Repository (as in Babel 2.18, Unicode Licence v3), lower case and without dots.
"""

from __future__ import annotations

_NAMES = {
    "en": (
        "apr april aug august dec december feb february fri friday jan january jul july jun june mar march "
        "may mon monday nov november oct october sat saturday sep sept september sun sunday thu thur thurs "
        "thursday tue tues tuesday wed wednesday weds"
    ),
    "de": (
        "apr april aug august dez dezember di dienstag do donnerstag feb februar fr freitag jan januar jul "
        "juli jun juni mai mi mittwoch mo montag mär märz nov november okt oktober sa samstag sep sept "
        "september so sonntag"
    ),
    "fr": (
        "août avr avril dim dimanche déc décembre fév févr février jan janv janvier jeu jeudi juil juillet "
        "juin lun lundi mai mar mardi mars mer mercredi nov novembre oct octobre sam samedi sept septembre "
        "ven vendredi"
    ),
    "es": (
        "abr abril ago agosto dic diciembre dom domingo ene enero feb febrero jue jueves jul julio jun junio "
        "lun lunes mar martes marzo may mayo mié miércoles nov noviembre oct octubre sept septiembre set "
        "setiembre sáb sábado vie viernes"
    ),
    "it": (
        "ago agosto apr aprile dic dicembre dom domenica feb febbraio gen gennaio gio giovedì giu giugno lug "
        "luglio lun lunedì mag maggio mar martedì marzo mer mercoledì nov novembre ott ottobre sab sabato set "
        "sett settembre ven venerdì"
    ),
    "pt": (
        "abr abril ago agosto dez dezembro dom domingo fev fevereiro jan janeiro jul julho jun junho mai maio "
        "mar março nov novembro out outubro qua quarta quarta-feira qui quinta quinta-feira seg segunda "
        "segunda-feira set setembro sex sexta sexta-feira sáb sábado ter terça terça-feira"
    ),
    "nl": (
        "apr april aug augustus dec december di dinsdag do donderdag feb februari jan januari jul juli jun "
        "juni ma maandag maart mei mrt nov november okt oktober sep september vr vrijdag wo woensdag za "
        "zaterdag zo zondag"
    ),
    "pl": (
        "cze czerwca czerwiec czw czwartek gru grudnia grudzień kwi kwiecień kwietnia lip lipca lipiec lis "
        "listopad listopada lut lutego luty maj maja mar marca marzec niedz niedziela paź październik "
        "października piątek pn pon poniedziałek pt sie sierpień sierpnia sob sobota sty styczeń stycznia wrz "
        "wrzesień września wt wtorek śr środa"
    ),
    "sv": (
        "apr april aug augusti dec december feb februari fre fredag jan januari juli juni lör lördag maj mars "
        "mån måndag nov november okt oktober ons onsdag sep september sön söndag tis tisdag tors torsdag"
    ),
    "da": (
        "apr april aug august dec december feb februar fre fredag jan januar jul juli jun juni lør lørdag maj "
        "man mandag mar marts nov november okt oktober ons onsdag sep september søn søndag tirs tirsdag tors "
        "torsdag"
    ),
    "no": (
        "apr april aug august des desember feb februar fre fredag jan januar jul juli jun juni lør lørdag mai "
        "man mandag mar mars nov november okt oktober ons onsdag sep september søn søndag tir tirsdag tor "
        "torsdag"
    ),
    "fi": (
        "elo elokuu elokuuta heinä heinäkuu heinäkuuta helmi helmikuu helmikuuta huhti huhtikuu huhtikuuta "
        "joulu joulukuu joulukuuta ke keskiviikko keskiviikkona kesä kesäkuu kesäkuuta la lauantai lauantaina "
        "loka lokakuu lokakuuta ma maalis maaliskuu maaliskuuta maanantai maanantaina marras marraskuu "
        "marraskuuta pe perjantai perjantaina su sunnuntai syys syyskuu syyskuuta tammi tammikuu tammikuuta "
        "ti tiistai tiistaina to torstai torstaina touko toukokuu toukokuuta"
    ),
    "cs": (
        "bře březen března dub duben dubna kvě květen května led leden ledna lis listopad listopadu ne neděle "
        "po pon pondělí pro prosince prosinec pá pát pátek so sobota srp srpen srpna st stř středa zář září "
        "úno únor února út úte úterý červen července červenec června čt čtv čtvrtek čvc čvn říj říjen října"
    ),
    "sk": (
        "apr apríl apríla aug august augusta dec december decembra feb február februára jan január januára "
        "júl júla jún júna mar marca marec máj mája ne nedeľa nov november novembra okt október októbra pi "
        "pia piatok po pon pondelok sep september septembra so sobota st str streda ut uto utorok št štv "
        "štvrtok"
    ),
    "hu": (
        "aug augusztus cs csütörtök dec december febr február h hétfő jan január júl július jún június k kedd "
        "máj május márc március nov november okt október p péntek sze szept szeptember szerda szo szombat v "
        "vasárnap ápr április"
    ),
    "ro": (
        "apr aprilie aug august dec decembrie dum duminică feb februarie ian ianuarie iul iulie iun iunie joi "
        "lun luni mai mar martie marți mie miercuri noiembrie nov oct octombrie sept septembrie sâm sâmbătă "
        "vin vineri"
    ),
    "ru": (
        "авг август августа апр апрель апреля воскресенье вс вт вторник дек декабрь декабря июл июль июля июн "
        "июнь июня май мар март марта мая ноя нояб ноябрь ноября окт октябрь октября пн понедельник пт "
        "пятница сб сен сент сентябрь сентября ср среда суббота фев февр февраль февраля четверг чт янв "
        "январь января"
    ),
    "uk": (
        "бер березень березня вер вересень вересня вт вівторок гру груд грудень грудня жов жовт жовтень "
        "жовтня кві квіт квітень квітня лип липень липня лис лист листопад листопада лют лютий лютого нд "
        "неділя п'ятниця пн понеділок пт сб сер середа серп серпень серпня ср субота січ січень січня тра "
        "трав травень травня чер черв червень червня четвер чт"
    ),
    "bg": (
        "авг август апр април вт вторник дек декември май март нд неделя ное ноември окт октомври петък пн "
        "понеделник пт сб сеп септември ср сряда събота фев февруари четвъртък чт юли юни яну януари"
    ),
    "sr": (
        "apr april avg avgust dec decembar feb februar jan januar jul jun maj mar mart ned nedelja nov "
        "novembar okt oktobar pet petak pon ponedeljak sep septembar sre sreda sub subota uto utorak čet "
        "četvrtak"
    ),
    "hr": (
        "kol kolovoz kolovoza lip lipanj lipnja lis listopad listopada ned nedjelja ožu ožujak ožujka pet "
        "petak pon ponedjeljak pro prosinac prosinca ruj rujan rujna sij siječanj siječnja sri srijeda srp "
        "srpanj srpnja stu studeni studenoga sub subota svi svibanj svibnja tra travanj travnja uto utorak "
        "velj veljača veljače čet četvrtak"
    ),
    "sl": (
        "apr april avg avgust dec december feb februar jan januar jul julij jun junij maj mar marec ned "
        "nedelja nov november okt oktober pet petek pon ponedeljek sep september sob sobota sre sreda tor "
        "torek čet četrtek"
    ),
    "el": (
        "απρ απρίλιος απριλίου αυγ αυγούστου αύγ αύγουστος δεκ δεκέμβριος δεκεμβρίου δευ δευτέρα ιαν "
        "ιανουάριος ιανουαρίου ιουλ ιουλίου ιουν ιουνίου ιούλ ιούλιος ιούν ιούνιος κυρ κυριακή μάι μάιος μάρ "
        "μάρτιος μαΐ μαΐου μαρ μαρτίου μαϊ νοέ νοέμβριος νοε νοεμβρίου οκτ οκτωβρίου οκτώβριος πέμ πέμπτη παρ "
        "παρασκευή σάβ σάββατο σεπ σεπτέμβριος σεπτεμβρίου τετ τετάρτη τρί τρίτη φεβ φεβρουάριος φεβρουαρίου"
    ),
    "tr": (
        "ara aralık ağu ağustos cmt cum cuma cumartesi eki ekim eyl eylül haz haziran kas kasım mar mart may "
        "mayıs nis nisan oca ocak paz pazar pazartesi per perşembe pzt sal salı tem temmuz çar çarşamba şub "
        "şubat"
    ),
    "ca": (
        "abr abril ag agost d'abr d'abril d'ag d'agost d'oct d'octubre dc des desembre dg dijous dilluns "
        "dimarts dimecres dissabte diumenge divendres dj dl ds dt dv febr febrer gen gener jul juliol juny "
        "maig març nov novembre oct octubre set setembre"
    ),
    "lt": (
        "an antradienis bal balandis balandžio birž birželio birželis geg gegužė gegužės gruod gruodis "
        "gruodžio ketvirtadienis kov kovas kovo kt lapkr lapkritis lapkričio liep liepa liepos penktadienis "
        "pirmadienis pn pr rugp rugpjūtis rugpjūčio rugs rugsėjis rugsėjo saus sausio sausis sekmadienis sk "
        "spal spalio spalis tr trečiadienis vas vasario vasaris šeštadienis št"
    ),
    "lv": (
        "apr aprīlis aug augusts ceturtd ceturtdiena dec decembris febr februāris janv janvāris jūl jūlijs "
        "jūn jūnijs maijs marts nov novembris okt oktobris otrd otrdiena piektd piektdiena pirmd pirmdiena "
        "sept septembris sestd sestdiena svētd svētdiena trešd trešdiena"
    ),
    "et": (
        "apr aprill aug august dets detsember e esmaspäev jaan jaanuar juuli juuni k kolmapäev l laupäev mai "
        "märts n neljapäev nov november okt oktoober p pühapäev r reede sept september t teisipäev veebr "
        "veebruar"
    ),
    "vi": ("ba bảy chủ cn hai nhật năm sáu th thg tháng thứ tư"),
    "id": (
        "agu agustus apr april des desember feb februari jan januari jul juli jum jumat jun juni kam kamis "
        "mar maret mei min minggu nov november okt oktober rab rabu sab sabtu sel selasa sen senin sep "
        "september"
    ),
    "th": (
        "ก.ค ก.พ ก.ย กรกฎาคม กันยายน กุมภาพันธ์ จ ต.ค ตุลาคม ธ.ค ธันวาคม พ พ.ค พ.ย พฤ พฤศจิกายน พฤษภาคม ม.ค "
        "มกราคม มิ.ย มิถุนายน มี.ค มีนาคม วันจันทร์ วันพฤหัสบดี วันพุธ วันศุกร์ วันอังคาร วันอาทิตย์ วันเสาร์ "
        "ศ ส ส.ค สิงหาคม อ อา เม.ย เมษายน"
    ),
    "he": (
        "אוג אוגוסט אוק אוקטובר אפר אפריל דצמ דצמבר חמישי יולי יום יוני ינו ינואר מאי מרץ נוב נובמבר ספט "
        "ספטמבר פבר פברואר ראשון רביעי שבת שישי שלישי שני"
    ),
    "ar": (
        "أبريل أغسطس أكتوبر الأحد الأربعاء الاثنين الثلاثاء الجمعة الخميس السبت ديسمبر سبتمبر فبراير مارس "
        "مايو نوفمبر يناير يوليو يونيو"
    ),
    "fa": (
        "آوریل اوت اکتبر جمعه دسامبر دوشنبه سهشنبه سپتامبر شنبه فوریه فوریهٔ مارس مه مهٔ نوامبر پنجشنبه "
        "چهارشنبه ژانویه ژانویهٔ ژوئن ژوئیه ژوئیهٔ یکشنبه"
    ),
}

CALENDAR_WORDS = frozenset(name for names in _NAMES.values() for name in names.split())


def is_calendar_word(token: str) -> bool:
    """True for the name of a month or a weekday, with or without the dot of its abbreviation."""
    return token.strip(".,;:()[]'\"*_>-–—，、׳").lower().replace("’", "'") in CALENDAR_WORDS
