// Long because it is a table of every country and its parts. Written by Scripts/holidays; do not edit. What people
// call a place comes from Scripts/places.txt.

/// A place a line: its code, the name to show, what people call it; behind an empty field names that count only where
/// a place was asked for.
let placeNames = """
  AD|Andorra|andorra
  AD-02|Canillo||canillo
  AD-03|Encamp||encamp
  AD-04|La Massana||la massana
  AD-05|Ordino||ordino
  AD-06|Sant Julià de Lòria||sant julia de loria|sant julià de lòria
  AD-07|Andorra la Vella||andorra la vella
  AD-08|Escaldes-Engordany||escaldes engordany
  AE|United Arab Emirates|united arab emirates|uae|emirates|the emirates|dubai|abu dhabi|sharjah
  AF|Afghanistan|afghanistan
  AG|Antigua and Barbuda|antigua and barbuda
  AI|Anguilla|anguilla
  AL|Albania|albania
  AM|Armenia|armenia
  AM-AG|Aragac̣otn||aragacotn|aragac̣otn|aragatsotn
  AM-AR|Ararat||ararat
  AM-AV|Armavir||armavir
  AM-ER|Erevan||erevan
  AM-GR|Geġark'unik'||gegark'unik'|gegharkunik|geġark'unik'
  AM-KT|Kotayk'||kotayk|kotayk'
  AM-LO|Loṙi||lori|loṙi
  AM-SH|Širak||shirak|sirak|širak
  AM-SU|Syunik'||syunik|syunik'
  AM-TV|Tavuš||tavus|tavush|tavuš
  AM-VD|Vayoć Jor||vayoc jor|vayots dzor|vayoć jor
  AO|Angola|angola
  AQ|Antarctica|antarctica
  AR|Argentina|argentina|buenos aires
  AR-A|Salta||salta
  AR-B|Buenos Aires||buenos aires
  AR-C|Ciudad Autónoma de Buenos Aires||ciudad autonoma de buenos aires|ciudad autónoma de buenos aires
  AR-D|San Luis||san luis
  AR-E|Entre Ríos||entre rios|entre ríos
  AR-F|La Rioja||la rioja
  AR-G|Santiago del Estero||santiago del estero
  AR-H|Chaco||chaco
  AR-J|San Juan||san juan
  AR-K|Catamarca||catamarca
  AR-L|La Pampa||la pampa
  AR-M|Mendoza||mendoza
  AR-N|Misiones||misiones
  AR-P|Formosa||formosa
  AR-Q|Neuquén||neuquen|neuquén
  AR-R|Río Negro||rio negro|río negro
  AR-S|Santa Fe||santa fe
  AR-T|Tucumán||tucuman|tucumán
  AR-U|Chubut||chubut
  AR-V|Tierra del Fuego||tierra del fuego
  AR-W|Corrientes||corrientes
  AR-X|Córdoba||cordoba|córdoba
  AR-Y|Jujuy||jujuy
  AR-Z|Santa Cruz||santa cruz
  AS|American Samoa|american samoa
  AT|Austria|austria|österreich|osterreich|oesterreich
  AT-1|Burgenland|burgenland|bgld
  AT-2|Carinthia|carinthia|klagenfurt|kärnten|karnten|ktn
  AT-3|Lower Austria|lower austria|st pölten|st polten|niederösterreich|niederosterreich
  AT-4|Upper Austria|upper austria|linz|oberösterreich|oberosterreich
  AT-5|Salzburg|salzburg|sbg
  AT-6|Styria|styria|graz|steiermark|stmk
  AT-7|Tyrol|tyrol|innsbruck|tirol
  AT-8|Vorarlberg|vorarlberg|bregenz|vbg
  AT-9|Vienna|vienna|wien
  AU|Australia|australia
  AU-ACT|Australian Capital Territory|australian capital territory|canberra
  AU-NSW|New South Wales|new south wales|sydney
  AU-NT|Northern Territory|northern territory|darwin
  AU-QLD|Queensland|queensland|brisbane
  AU-SA|South Australia|south australia|adelaide
  AU-TAS|Tasmania|tasmania|hobart
  AU-VIC|Victoria|victoria|melbourne
  AU-WA|Western Australia|western australia|perth
  AU-NSW Western|New South Wales Western Division|new south wales western division
  AW|Aruba|aruba
  AX|Aland Islands|aland islands
  AZ|Azerbaijan|azerbaijan
  BA|Bosnia and Herzegovina|bosnia and herzegovina|bosnia|sarajevo
  BA-BIH|Federacija Bosne i Hercegovine||fbih|federacija bosne i hercegovine
  BA-BRC|Brčko distrikt||brcko distrikt|brčko distrikt
  BA-SRP|Republika Srpska||republika srpska
  BB|Barbados|barbados
  BD|Bangladesh|bangladesh|dhaka
  BE|Belgium|belgium|belgique|belgië|belgie|brussels|antwerp|ghent
  BE-Flemish|Flemish
  BE-French|French
  BE-German|German
  BF|Burkina Faso|burkina faso
  BG|Bulgaria|bulgaria|sofia
  BH|Bahrain|bahrain
  BI|Burundi|burundi
  BJ|Benin|benin
  BL|Saint Barthelemy|saint barthelemy
  BM|Bermuda|bermuda
  BN|Brunei|brunei
  BO|Bolivia|bolivia
  BO-B|El Beni||el beni
  BO-C|Cochabamba||cochabamba
  BO-H|Chuquisaca||chuquisaca
  BO-L|La Paz||la paz
  BO-N|Pando||pando
  BO-O|Oruro||oruro
  BO-P|Potosí||potosi|potosí
  BO-S|Santa Cruz||santa cruz
  BO-T|Tarija||tarija
  BQ|Bonaire Sint Eustatius and Saba|bonaire sint eustatius and saba
  BQ-BON|Bonaire||bonaire
  BQ-SAB|Saba||saba
  BQ-STA|Sint Eustatius||sint eustatius
  BR|Brazil|brazil|brasil
  BR-AC|Acre||acre
  BR-AL|Alagoas||alagoas
  BR-AM|Amazonas||amazonas
  BR-AP|Amapá||amapa|amapá
  BR-BA|Bahia||bahia
  BR-CE|Ceará||ceara|ceará
  BR-DF|Federal District|federal district|brasília|brasilia||distrito federal
  BR-ES|Espírito Santo||espirito santo|espírito santo
  BR-GO|Goiás||goias|goiás
  BR-MA|Maranhão||maranhao|maranhão
  BR-MG|Minas Gerais|minas gerais|belo horizonte
  BR-MS|Mato Grosso do Sul||mato grosso do sul
  BR-MT|Mato Grosso||mato grosso
  BR-PA|Pará||para|pará
  BR-PB|Paraíba||paraiba|paraíba
  BR-PE|Pernambuco|pernambuco|recife
  BR-PI|Piauí||piaui|piauí
  BR-PR|Paraná|paraná|parana|curitiba
  BR-RJ|Rio de Janeiro|rio de janeiro|rio
  BR-RN|Rio Grande do Norte||rio grande do norte
  BR-RO|Rondônia||rondonia|rondônia
  BR-RR|Roraima||roraima
  BR-RS|Rio Grande do Sul|rio grande do sul|porto alegre
  BR-SC|Santa Catarina||santa catarina
  BR-SE|Sergipe||sergipe
  BR-SP|São Paulo|são paulo|sao paulo
  BR-TO|Tocantins||tocantins
  BR-São Paulo Capital|São Paulo (city)
  BS|Bahamas|bahamas|the bahamas
  BT|Bhutan|bhutan
  BT-11|Paro||paro
  BT-12|Chhukha||chhukha
  BT-13|Haa||haa
  BT-14|Samtse||samtse
  BT-15|Thimphu||thimphu
  BT-21|Tsirang||tsirang
  BT-22|Dagana||dagana
  BT-23|Punakha||punakha
  BT-24|Wangdue Phodrang||wangdue phodrang
  BT-31|Sarpang||sarpang
  BT-32|Trongsa||trongsa
  BT-33|Bumthang||bumthang
  BT-34|Zhemgang||zhemgang
  BT-41|Trashigang||trashigang
  BT-42|Monggar||monggar
  BT-43|Pema Gatshel||pema gatshel
  BT-44|Lhuentse||lhuentse
  BT-45|Samdrup Jongkhar||samdrup jongkhar
  BT-GA|Gasa||gasa
  BT-TY|Trashi Yangtse||trashi yangtse
  BV|Bouvet Island|bouvet island
  BW|Botswana|botswana
  BY|Belarus|belarus|minsk
  BZ|Belize|belize
  CA|Canada|canada|ottawa
  CA-AB|Alberta|alberta|calgary|edmonton
  CA-BC|British Columbia|british columbia|vancouver|victoria bc|colombie britannique
  CA-MB|Manitoba|manitoba|winnipeg
  CA-NB|New Brunswick|new brunswick|nouveau brunswick
  CA-NL|Newfoundland and Labrador|newfoundland and labrador|newfoundland|terre neuve et labrador
  CA-NS|Nova Scotia|nova scotia|nouvelle écosse|nouvelle ecosse
  CA-NT|Northwest Territories|northwest territories|territoires du nord ouest
  CA-NU|Nunavut|nunavut
  CA-ON|Ontario|ontario|toronto
  CA-PE|Prince Edward Island|prince edward island|île du prince édouard|ile du prince edouard
  CA-QC|Quebec|quebec|montreal|montréal|quebec city|québec
  CA-SK|Saskatchewan|saskatchewan|regina
  CA-YT|Yukon|yukon
  CC|Cocos Islands|cocos islands
  CD|DR Congo|dr congo|democratic republic of the congo|congo kinshasa|kinshasa
  CF|Central African Republic|central african republic
  CG|Congo|congo|republic of the congo|congo brazzaville
  CH|Switzerland|switzerland|schweiz|suisse|svizzera
  CH-AG|Aargau|aargau|aarau
  CH-AI|Appenzell Innerrhoden|appenzell innerrhoden
  CH-AR|Appenzell Ausserrhoden|appenzell ausserrhoden
  CH-BE|Bern|bern|berne
  CH-BL|Basel-Landschaft|basel landschaft|baselland
  CH-BS|Basel-Stadt|basel stadt|basel
  CH-FR|Fribourg|fribourg|freiburg
  CH-GE|Geneva|geneva|genf|genève|geneve
  CH-GL|Glarus|glarus
  CH-GR|Graubünden|graubünden|graubunden|grisons|chur|grigioni|grischun
  CH-JU|Jura|jura
  CH-LU|Lucerne|lucerne|luzern
  CH-NE|Neuchâtel|neuchâtel|neuchatel
  CH-NW|Nidwalden|nidwalden
  CH-OW|Obwalden|obwalden
  CH-SG|St. Gallen|st gallen|sankt gallen
  CH-SH|Schaffhausen|schaffhausen
  CH-SO|Solothurn|solothurn
  CH-SZ|Schwyz|schwyz
  CH-TG|Thurgau|thurgau
  CH-TI|Ticino|ticino|tessin|lugano
  CH-UR|Uri|uri
  CH-VD|Vaud|vaud|waadt|lausanne
  CH-VS|Valais|valais|sion|wallis
  CH-ZG|Zug|zug
  CH-ZH|Zurich|zurich|zürich
  CH-Stadt Zurich|Zurich (city)|stadt zürich|stadt zurich
  CI|Ivory Coast|ivory coast|côte d'ivoire|cote d'ivoire|abidjan
  CK|Cook Islands|cook islands
  CL|Chile|chile|santiago
  CL-AI|Aisén del General Carlos Ibañez del Campo||aisen del general carlos ibanez del campo|aisén del general carlos ibañez del campo
  CL-AN|Antofagasta||antofagasta
  CL-AP|Arica y Parinacota||arica y parinacota
  CL-AR|La Araucanía||la araucania|la araucanía
  CL-AT|Atacama||atacama
  CL-BI|Biobío||biobio|biobío
  CL-CO|Coquimbo||coquimbo
  CL-LI|Libertador General Bernardo O'Higgins||libertador general bernardo o'higgins
  CL-LL|Los Lagos||los lagos
  CL-LR|Los Ríos||los rios|los ríos
  CL-MA|Magallanes||magallanes
  CL-ML|Maule||maule
  CL-NB|Ñuble||nuble|ñuble
  CL-RM|Región Metropolitana de Santiago||region metropolitana de santiago|región metropolitana de santiago
  CL-TA|Tarapacá||tarapaca|tarapacá
  CL-VS|Valparaíso||valparaiso|valparaíso
  CM|Cameroon|cameroon
  CN|China|china|people's republic of china|mainland china|beijing|shanghai|shenzhen|guangzhou
  CO|Colombia|colombia|bogotá|bogota|medellín|medellin
  CR|Costa Rica|costa rica
  CU|Cuba|cuba
  CV|Cape Verde|cape verde|cabo verde
  CV-BR|Brava||brava
  CV-BV|Boa Vista||boa vista
  CV-CA|Santa Catarina||santa catarina
  CV-CF|Santa Catarina do Fogo||santa catarina do fogo
  CV-CR|Santa Cruz||santa cruz
  CV-MA|Maio||maio
  CV-MO|Mosteiros||mosteiros
  CV-PA|Paul||paul
  CV-PN|Porto Novo||porto novo
  CV-PR|Praia||praia
  CV-RB|Ribeira Brava||ribeira brava
  CV-RG|Ribeira Grande||ribeira grande
  CV-RS|Ribeira Grande de Santiago||ribeira grande de santiago
  CV-SD|São Domingos||sao domingos|são domingos
  CV-SF|São Filipe||sao filipe|são filipe
  CV-SL|Sal||sal
  CV-SM|São Miguel||sao miguel|são miguel
  CV-SO|São Lourenço dos Órgãos||sao lourenco dos orgaos|são lourenço dos órgãos
  CV-SS|São Salvador do Mundo||sao salvador do mundo|são salvador do mundo
  CV-SV|São Vicente||sao vicente|são vicente
  CV-TA|Tarrafal||tarrafal
  CV-TS|Tarrafal de São Nicolau||tarrafal de sao nicolau|tarrafal de são nicolau
  CW|Curacao|curacao
  CX|Christmas Island|christmas island
  CY|Cyprus|cyprus|nicosia
  CZ|Czechia|czechia|czech republic|the czech republic|prague|brno
  DE|Germany|germany|deutschland
  DE-BB|Brandenburg|brandenburg|potsdam
  DE-BE|Berlin|berlin
  DE-BW|Baden-Württemberg|baden württemberg|baden wurttemberg|stuttgart|karlsruhe|mannheim|freiburg im breisgau|ulm
  DE-BY|Bavaria|bavaria|bayern|munich|münchen|munchen|nuremberg|nürnberg|nurnberg|regensburg|würzburg|wurzburg|ingolstadt
  DE-HB|Bremen|bremen
  DE-HE|Hesse|hesse|hessen|frankfurt|wiesbaden|darmstadt|kassel
  DE-HH|Hamburg|hamburg
  DE-MV|Mecklenburg-Western Pomerania|mecklenburg western pomerania|mecklenburg vorpommern|rostock|schwerin
  DE-NI|Lower Saxony|lower saxony|niedersachsen|hanover|hannover|braunschweig|wolfsburg|osnabrück|osnabruck
  DE-NW|North Rhine-Westphalia|north rhine westphalia|nordrhein westfalen|nrw|cologne|köln|koln|düsseldorf|dusseldorf|dortmund|duisburg|bochum|bonn|münster|munster|bielefeld|aachen
  DE-RP|Rhineland-Palatinate|rhineland palatinate|rheinland pfalz|mainz|ludwigshafen|koblenz
  DE-SH|Schleswig-Holstein|schleswig holstein|kiel|lübeck|lubeck
  DE-SL|Saarland|saarland|saarbrücken|saarbrucken
  DE-SN|Saxony|saxony|sachsen|leipzig|dresden|chemnitz
  DE-ST|Saxony-Anhalt|saxony anhalt|sachsen anhalt|magdeburg|halle
  DE-TH|Thuringia|thuringia|thüringen|thuringen|erfurt|jena
  DE-Augsburg|Augsburg|augsburg
  DJ|Djibouti|djibouti
  DK|Denmark|denmark|danmark|copenhagen|aarhus
  DM|Dominica|dominica
  DO|Dominican Republic|dominican republic|the dominican republic|santo domingo
  DZ|Algeria|algeria
  EC|Ecuador|ecuador|quito
  EE|Estonia|estonia|tallinn
  EG|Egypt|egypt|cairo
  EH|Western Sahara|western sahara
  ER|Eritrea|eritrea
  ES|Spain|spain|españa|espana
  ES-AN|Andalusia|andalusia|seville|sevilla|málaga|malaga|andalucía|andalucia
  ES-AR|Aragon|aragon|zaragoza|saragossa|aragón
  ES-AS|Asturias|asturias|oviedo
  ES-CB|Cantabria|cantabria|santander
  ES-CE|Ceuta|ceuta
  ES-CL|Castile and León|castile and león|castile and leon|castile|valladolid|castilla y león|castilla y leon
  ES-CM|Castilla-La Mancha|castilla la mancha
  ES-CN|Canary Islands|canary islands|canaries|the canaries|tenerife|las palmas|canarias
  ES-CT|Catalonia|catalonia|barcelona province|cataluña|cataluna|catalunya
  ES-EX|Extremadura|extremadura
  ES-GA|Galicia|galicia|santiago de compostela|vigo
  ES-IB|Balearic Islands|balearic islands|the balearics|mallorca|majorca|ibiza|islas baleares|illes balears
  ES-MC|Murcia|murcia
  ES-MD|Madrid|madrid
  ES-ML|Melilla|melilla
  ES-NC|Navarre|navarre|pamplona|navarra
  ES-PV|Basque Country|basque country|the basque country|euskadi|bilbao|san sebastián|san sebastian|vitoria|país vasco|pais vasco
  ES-RI|La Rioja|la rioja|logroño|logrono
  ES-VC|Valencian Community|valencian community|valencia|alicante|valenciana
  ES-Barcelona|Barcelona|barcelona
  ET|Ethiopia|ethiopia|addis ababa
  FI|Finland|finland|suomi|helsinki|espoo|tampere
  FI-01|Ahvenanmaan maakunta||ahvenanmaan maakunta|landskapet aland|landskapet åland
  FI-02|Etelä-Karjala||etela karjala|etelä karjala|sodra karelen|södra karelen
  FI-03|Etelä-Pohjanmaa||etela pohjanmaa|etelä pohjanmaa|sodra osterbotten|södra österbotten
  FI-04|Etelä-Savo||etela savo|etelä savo|sodra savolax|södra savolax
  FI-05|Kainuu||kainuu|kajanaland
  FI-06|Kanta-Häme||egentliga tavastland|kanta hame|kanta häme
  FI-07|Keski-Pohjanmaa||keski pohjanmaa|mellersta osterbotten|mellersta österbotten
  FI-08|Keski-Suomi||keski suomi|mellersta finland
  FI-09|Kymenlaakso||kymenlaakso|kymmenedalen
  FI-10|Lappi||lappi|lappland
  FI-11|Pirkanmaa||birkaland|pirkanmaa
  FI-12|Pohjanmaa||osterbotten|pohjanmaa|österbotten
  FI-13|Pohjois-Karjala||norra karelen|pohjois karjala
  FI-14|Pohjois-Pohjanmaa||norra osterbotten|norra österbotten|pohjois pohjanmaa
  FI-15|Pohjois-Savo||norra savolax|pohjois savo
  FI-16|Päijät-Häme||paijanne tavastland|paijat hame|päijänne tavastland|päijät häme
  FI-17|Satakunta||satakunta
  FI-18|Uusimaa||nyland|uusimaa
  FI-19|Varsinais-Suomi||egentliga finland|varsinais suomi
  FJ|Fiji|fiji
  FK|Falkland Islands|falkland islands
  FM|Micronesia|micronesia
  FM-KSA|Kosrae||kosrae|kusaie
  FM-PNI|Pohnpei||pohnpei|ponape
  FM-TRK|Chuuk||chuuk|truk
  FM-YAP|Yap||yap
  FO|Faroe Islands|faroe islands
  FR|France|france|paris|lyon|marseille|toulouse|bordeaux|lille|nantes
  FR-57|Moselle|moselle|metz
  FR-6AE|Alsace|alsace|strasbourg|mulhouse
  FR-971|Guadeloupe||guadeloupe
  FR-972|Martinique||martinique
  FR-973|Guyane||guyane
  FR-974|Réunion|réunion|reunion||la reunion|la réunion
  FR-976|Mayotte||mayotte
  FR-BL|Saint-Barthélemy||saint barthelemy|saint barthélemy
  FR-MF|Saint-Martin||saint martin
  FR-NC|Nouvelle-Calédonie||nouvelle caledonie|nouvelle calédonie
  FR-PF|Polynésie Française||polynesie francaise|polynésie française
  FR-PM|Saint-Pierre-et-Miquelon||saint pierre et miquelon
  FR-TF|Terres australes françaises||terres australes francaises|terres australes françaises
  FR-WF|Wallis-et-Futuna||wallis et futuna
  FR-Zone A|Zone A
  FR-Zone B|Zone B
  FR-Zone C|Zone C
  GA|Gabon|gabon
  GB|United Kingdom|united kingdom|uk|great britain|britain|the uk
  GB-ENG|England|england|london|manchester|bristol|leeds england|liverpool|sheffield|nottingham|oxford|southampton|brighton
  GB-NIR|Northern Ireland|northern ireland|belfast|derry
  GB-SCT|Scotland|scotland|edinburgh|glasgow|aberdeen|dundee|inverness
  GB-WLS|Wales|wales|cardiff|swansea
  GD|Grenada|grenada
  GE|Georgia|georgia|tbilisi
  GF|French Guiana|french guiana
  GG|Guernsey|guernsey
  GH|Ghana|ghana|accra
  GI|Gibraltar|gibraltar
  GL|Greenland|greenland
  GM|Gambia|gambia|the gambia
  GN|Guinea|guinea
  GP|Guadeloupe|guadeloupe
  GQ|Equatorial Guinea|equatorial guinea
  GQ-AN|Annobón||annobon|annobón
  GQ-BN|Bioko Norte||bioko norte|north bioko
  GQ-BS|Bioko Sur||bioko sur|south bioko
  GQ-CS|Centro Sur||centro sur|south center
  GQ-DJ|Djibloho||djibloho
  GQ-KN|Kié-Ntem||kie ntem|kié ntem
  GQ-LI|Litoral||coast|litoral
  GQ-WN|Wele-Nzas||wele nzas
  GR|Greece|greece|hellas|athens|thessaloniki
  GS|South Georgia and the South Sandwich Islands|south georgia and the south sandwich islands
  GT|Guatemala|guatemala
  GU|Guam|guam
  GW|Guinea Bissau|guinea bissau
  GY|Guyana|guyana
  HK|Hong Kong|hong kong|hongkong
  HM|Heard Island and Mcdonald Islands|heard island and mcdonald islands
  HN|Honduras|honduras
  HR|Croatia|croatia|zagreb
  HT|Haiti|haiti
  HU|Hungary|hungary|budapest
  ID|Indonesia|indonesia|jakarta
  IE|Ireland|ireland|republic of ireland|éire|eire|dublin|cork|galway|limerick
  IL|Israel|israel|tel aviv|jerusalem|haifa
  IM|Isle Of Man|isle of man
  IN|India|india|bharat
  IN-AN|Andaman and Nicobar Islands||andaman and nicobar islands
  IN-AP|Andhra Pradesh|andhra pradesh|visakhapatnam
  IN-AR|Arunachal Pradesh||arunachal pradesh|arunāchal pradesh
  IN-AS|Assam||assam
  IN-BR|Bihar||bihar|bihār
  IN-CG|Chhattisgarh||chhattisgarh|chhattīsgarh
  IN-CH|Chandigarh||chandigarh|chandīgarh
  IN-DH|Dadra and Nagar Haveli and Daman and Diu||dadra and nagar haveli and daman and diu|dādra and nagar haveli and damān and diu
  IN-DL|Delhi|delhi|new delhi
  IN-GA|Goa||goa
  IN-GJ|Gujarat|gujarat|ahmedabad||gujarāt
  IN-HP|Himachal Pradesh||himachal pradesh|himāchal pradesh
  IN-HR|Haryana|haryana|gurgaon|gurugram||haryāna
  IN-JH|Jharkhand||jharkhand|jhārkhand
  IN-JK|Jammu and Kashmir||jammu and kashmir|jammu and kashmīr
  IN-KA|Karnataka|karnataka|bangalore|bengaluru||karnātaka
  IN-KL|Kerala|kerala|kochi|trivandrum
  IN-LA|Ladakh||ladakh|ladākh
  IN-LD|Lakshadweep||lakshadweep
  IN-MH|Maharashtra|maharashtra|mumbai|pune|bombay||mahārāshtra
  IN-ML|Meghalaya||meghalaya|meghālaya
  IN-MN|Manipur||manipur
  IN-MP|Madhya Pradesh||madhya pradesh
  IN-MZ|Mizoram||mizoram
  IN-NL|Nagaland||nagaland|nāgāland
  IN-OD|Odisha||odisha
  IN-PB|Punjab||punjab
  IN-PY|Puducherry||puducherry
  IN-RJ|Rajasthan|rajasthan|jaipur||rājasthān
  IN-SK|Sikkim||sikkim
  IN-TN|Tamil Nadu|tamil nadu|chennai|madras|coimbatore||tamil nādu
  IN-TR|Tripura||tripura
  IN-TS|Telangana|telangana|hyderabad||telangāna
  IN-UK|Uttarakhand||uttarakhand|uttarākhand
  IN-UP|Uttar Pradesh|uttar pradesh|noida|lucknow
  IN-WB|West Bengal|west bengal|kolkata|calcutta
  IO|British Indian Ocean Territory|british indian ocean territory
  IQ|Iraq|iraq|baghdad
  IR|Iran|iran|tehran
  IS|Iceland|iceland|reykjavik
  IT|Italy|italy|italia
  IT-AG|Agrigento||agrigento
  IT-AL|Alessandria||alessandria
  IT-AN|Ancona||ancona
  IT-AO|Aosta||aosta
  IT-AP|Ascoli Piceno||ascoli piceno
  IT-AQ|L'Aquila||l'aquila
  IT-AR|Arezzo||arezzo
  IT-AT|Asti||asti
  IT-AV|Avellino||avellino
  IT-BA|Bari||bari
  IT-BG|Bergamo||bergamo
  IT-BI|Biella||biella
  IT-BL|Belluno||belluno
  IT-BN|Benevento||benevento
  IT-BO|Bologna|bologna
  IT-BR|Brindisi||brindisi
  IT-BS|Brescia||brescia
  IT-BT|Barletta-Andria-Trani||barletta andria trani
  IT-BZ|South Tyrol|south tyrol|bolzano|bozen
  IT-CA|Cagliari||cagliari
  IT-CB|Campobasso||campobasso
  IT-CE|Caserta||caserta
  IT-CH|Chieti||chieti
  IT-CL|Caltanissetta||caltanissetta
  IT-CN|Cuneo||cuneo
  IT-CO|Como||como
  IT-CR|Cremona||cremona
  IT-CS|Cosenza||cosenza
  IT-CT|Catania||catania
  IT-CZ|Catanzaro||catanzaro
  IT-EN|Enna||enna
  IT-FC|Forli-Cesena||forli cesena|forlì cesena
  IT-FE|Ferrara||ferrara
  IT-FG|Foggia||foggia
  IT-FI|Florence|florence||firenze
  IT-FM|Fermo||fermo
  IT-FR|Frosinone||frosinone
  IT-GE|Genoa|genoa||genova
  IT-GO|Gorizia||gorizia
  IT-GR|Grosseto||grosseto
  IT-IM|Imperia||imperia
  IT-IS|Isernia||isernia
  IT-KR|Crotone||crotone
  IT-LC|Lecco||lecco
  IT-LE|Lecce||lecce
  IT-LI|Livorno||livorno
  IT-LO|Lodi||lodi
  IT-LT|Latina||latina
  IT-LU|Lucca||lucca
  IT-MB|Monza e Brianza||monza e brianza
  IT-MC|Macerata||macerata
  IT-ME|Messina||messina
  IT-MI|Milan|milan||milano
  IT-MN|Mantua|mantua||mantova
  IT-MO|Modena||modena
  IT-MS|Massa-Carrara||massa carrara
  IT-MT|Matera||matera
  IT-NA|Naples|naples||napoli
  IT-NO|Novara||novara
  IT-NU|Nuoro||nuoro
  IT-OR|Oristano||oristano
  IT-PA|Palermo||palermo
  IT-PC|Piacenza||piacenza
  IT-PD|Padua|padua||padova
  IT-PE|Pescara||pescara
  IT-PG|Perugia||perugia
  IT-PI|Pisa||pisa
  IT-PN|Pordenone||pordenone
  IT-PO|Prato||prato
  IT-PR|Parma||parma
  IT-PT|Pistoia||pistoia
  IT-PU|Pesaro e Urbino||pesaro e urbino
  IT-PV|Pavia||pavia
  IT-PZ|Potenza||potenza
  IT-RA|Ravenna||ravenna
  IT-RC|Reggio Calabria||reggio calabria
  IT-RE|Reggio Emilia||reggio emilia
  IT-RG|Ragusa||ragusa
  IT-RI|Rieti||rieti
  IT-RM|Rome|rome||roma
  IT-RN|Rimini||rimini
  IT-RO|Rovigo||rovigo
  IT-SA|Salerno||salerno
  IT-SI|Siena||siena
  IT-SO|Sondrio||sondrio
  IT-SP|La Spezia||la spezia
  IT-SR|Siracusa||siracusa
  IT-SS|Sassari||sassari
  IT-SU|Sud Sardegna||sud sardegna
  IT-SV|Savona||savona
  IT-TA|Taranto||taranto
  IT-TE|Teramo||teramo
  IT-TN|Trento||trento
  IT-TO|Turin|turin||torino
  IT-TP|Trapani||trapani
  IT-TR|Terni||terni
  IT-TS|Trieste||trieste
  IT-TV|Treviso||treviso
  IT-UD|Udine||udine
  IT-VA|Varese||varese
  IT-VB|Verbano-Cusio-Ossola||verbano cusio ossola
  IT-VC|Vercelli||vercelli
  IT-VE|Venice|venice||venezia
  IT-VI|Vicenza||vicenza
  IT-VR|Verona||verona
  IT-VT|Viterbo||viterbo
  IT-VV|Vibo Valentia||vibo valentia
  IT-Andria|Andria
  IT-Barletta|Barletta
  IT-Cesena|Cesena
  IT-Forli|Forlì||forli|forlì
  IT-Pesaro|Pesaro
  IT-Trani|Trani
  IT-Urbino|Urbino
  JE|Jersey|jersey
  JM|Jamaica|jamaica
  JO|Jordan|jordan|amman
  JP|Japan|japan|tokyo|osaka|kyoto|nagoya
  KE|Kenya|kenya|nairobi
  KG|Kyrgyzstan|kyrgyzstan
  KH|Cambodia|cambodia|phnom penh
  KI|Kiribati|kiribati
  KM|Comoros|comoros
  KN|Saint Kitts and Nevis|saint kitts and nevis|st kitts and nevis
  KP|North Korea|north korea
  KR|South Korea|south korea|korea|republic of korea|seoul|busan
  KW|Kuwait|kuwait
  KY|Cayman Islands|cayman islands
  KZ|Kazakhstan|kazakhstan|almaty|astana
  LA|Laos|laos
  LB|Lebanon|lebanon|beirut
  LC|Saint Lucia|saint lucia|st lucia
  LI|Liechtenstein|liechtenstein|vaduz
  LK|Sri Lanka|sri lanka|colombo
  LR|Liberia|liberia
  LS|Lesotho|lesotho
  LT|Lithuania|lithuania|vilnius
  LU|Luxembourg|luxembourg|luxemburg
  LV|Latvia|latvia|riga
  LY|Libya|libya
  MA|Morocco|morocco|casablanca|rabat
  MC|Monaco|monaco
  MD|Moldova|moldova|chisinau
  ME|Montenegro|montenegro|podgorica
  MF|Saint Martin|saint martin
  MG|Madagascar|madagascar
  MH|Marshall Islands|marshall islands
  MK|North Macedonia|north macedonia|macedonia|skopje
  ML|Mali|mali
  MM|Myanmar|myanmar|burma|yangon
  MN|Mongolia|mongolia
  MO|Macau|macau|macao
  MO-I|Concelho das Ilhas||concelho das ilhas
  MO-M|Concelho de Macau||concelho de macau
  MP|Northern Mariana Islands|northern mariana islands
  MQ|Martinique|martinique
  MR|Mauritania|mauritania
  MS|Montserrat|montserrat
  MT|Malta|malta|valletta
  MU|Mauritius|mauritius
  MV|Maldives|maldives
  MW|Malawi|malawi
  MX|Mexico|mexico|méxico|mexico city|monterrey
  MY|Malaysia|malaysia
  MY-01|Johor|johor|johor bahru
  MY-02|Kedah||kedah
  MY-03|Kelantan||kelantan
  MY-04|Melaka||melaka
  MY-05|Negeri Sembilan||negeri sembilan
  MY-06|Pahang||pahang
  MY-07|Penang|penang|pulau pinang|george town
  MY-08|Perak||perak
  MY-09|Perlis||perlis
  MY-10|Selangor|selangor|petaling jaya
  MY-11|Terengganu||terengganu
  MY-12|Sabah|sabah|kota kinabalu
  MY-13|Sarawak|sarawak|kuching
  MY-14|Kuala Lumpur|kuala lumpur|kl||wilayah persekutuan kuala lumpur
  MY-15|Wilayah Persekutuan Labuan||wilayah persekutuan labuan
  MY-16|Wilayah Persekutuan Putrajaya||wilayah persekutuan putrajaya
  MZ|Mozambique|mozambique
  NA|Namibia|namibia
  NC|New Caledonia|new caledonia
  NE|Niger|niger
  NF|Norfolk Island|norfolk island
  NG|Nigeria|nigeria|lagos|abuja
  NI|Nicaragua|nicaragua
  NI-AN|Costa Caribe Norte||costa caribe norte
  NI-AS|Costa Caribe Sur||costa caribe sur
  NI-BO|Boaco||boaco
  NI-CA|Carazo||carazo
  NI-CI|Chinandega||chinandega
  NI-CO|Chontales||chontales
  NI-ES|Estelí||esteli|estelí
  NI-GR|Granada||granada
  NI-JI|Jinotega||jinotega
  NI-LE|León||leon|león
  NI-MD|Madriz||madriz
  NI-MN|Managua||managua
  NI-MS|Masaya||masaya
  NI-MT|Matagalpa||matagalpa
  NI-NS|Nueva Segovia||nueva segovia
  NI-RI|Rivas||rivas
  NI-SJ|Río San Juan||rio san juan|río san juan
  NL|Netherlands|netherlands|the netherlands|holland|nederland|amsterdam|rotterdam|the hague|utrecht|eindhoven
  NL-Midden|Midden
  NL-Noord|Noord
  NL-Zuid|Zuid
  NO|Norway|norway|norge|oslo|bergen
  NO-03|Oslo||oslo
  NO-11|Rogaland||rogaland
  NO-15|Møre og Romsdal||møre og romsdal
  NO-18|Nordland||nordland
  NO-21|Svalbard||svalbard
  NO-22|Jan Mayen||jan mayen
  NO-31|Østfold||østfold
  NO-32|Akershus||akershus
  NO-33|Buskerud||buskerud
  NO-34|Innlandet||innlandet
  NO-39|Vestfold||vestfold
  NO-40|Telemark||telemark
  NO-42|Agder||agder
  NO-46|Vestland||vestland
  NO-50|Trööndelage||troondelage|trööndelage|trøndelag
  NO-55|Romssa||romssa|troms|tromssan
  NO-56|Finmarkun||finmarkun|finnmark|finnmarkku|finnmárkku
  NP|Nepal|nepal|kathmandu
  NR|Nauru|nauru
  NU|Niue|niue
  NZ|New Zealand|new zealand|aotearoa
  NZ-AUK|Auckland|auckland||tamaki makaurau|tāmaki makaurau
  NZ-BOP|Bay of Plenty||bay of plenty|toi moana
  NZ-CAN|Canterbury|canterbury|christchurch||waitaha
  NZ-CIT|Chatham Islands Territory||chatham islands|chatham islands territory|wharekauri
  NZ-GIS|Gisborne||gisborne|te tairawhiti|te tairāwhiti
  NZ-HKB|Hawke's Bay||hawke's bay|te matau a maui|te matau a māui
  NZ-MBH|Marlborough||marlborough
  NZ-MWT|Manawatū Whanganui||manawatu whanganui|manawatū whanganui
  NZ-NSN|Nelson||nelson|whakatu|whakatū
  NZ-NTL|Northland||northland|te taitokerau
  NZ-OTA|Otago|otago|dunedin||o takou|ō tākou
  NZ-STL|Southland||southland|te taiao tonga
  NZ-TAS|Tasman||tasman|te tai o aorere
  NZ-TKI|Taranaki||taranaki
  NZ-WGN|Wellington|wellington||greater wellington|te pane matua taiao|te whanganui a tara
  NZ-WKO|Waikato|waikato
  NZ-WTC|West Coast||te tai o poutini|west coast
  NZ-South Canterbury|South Canterbury
  OM|Oman|oman|muscat
  PA|Panama|panama|panama city
  PE|Peru|peru|perú
  PF|French Polynesia|french polynesia
  PG|Papua New Guinea|papua new guinea
  PH|Philippines|philippines|the philippines|manila
  PK|Pakistan|pakistan|karachi|lahore|islamabad
  PL|Poland|poland|polska|warsaw|kraków|krakow|cracow|wrocław|gdańsk|gdansk
  PL-02|Dolnośląskie||dolnoslaskie|dolnośląskie
  PL-04|Kujawsko-pomorskie||kujawsko pomorskie
  PL-06|Lubelskie||lubelskie
  PL-08|Lubuskie||lubuskie
  PL-10|Łódzkie||łodzkie|łódzkie
  PL-12|Małopolskie||małopolskie
  PL-14|Mazowieckie||mazowieckie
  PL-16|Opolskie||opolskie
  PL-18|Podkarpackie||podkarpackie
  PL-20|Podlaskie||podlaskie
  PL-22|Pomorskie||pomorskie
  PL-24|Śląskie||slaskie|śląskie
  PL-26|Świętokrzyskie||swietokrzyskie|świętokrzyskie
  PL-28|Warmińsko-mazurskie||warminsko mazurskie|warmińsko mazurskie
  PL-30|Wielkopolskie||wielkopolskie
  PL-32|Zachodniopomorskie||zachodniopomorskie
  PM|Saint Pierre and Miquelon|saint pierre and miquelon
  PN|Pitcairn Islands|pitcairn islands
  PR|Puerto Rico|puerto rico
  PS|Palestine|palestine|ramallah
  PT|Portugal|portugal
  PT-01|Aveiro||aveiro
  PT-02|Beja||beja
  PT-03|Braga|braga
  PT-04|Bragança||braganca|bragança
  PT-05|Castelo Branco||castelo branco
  PT-06|Coimbra||coimbra
  PT-07|Évora||evora|évora
  PT-08|Faro||faro
  PT-09|Guarda||guarda
  PT-10|Leiria||leiria
  PT-11|Lisbon|lisbon|lisboa
  PT-12|Portalegre||portalegre
  PT-13|Porto|porto|oporto
  PT-14|Santarém||santarem|santarém
  PT-15|Setúbal||setubal|setúbal
  PT-16|Viana do Castelo||viana do castelo
  PT-17|Vila Real||vila real
  PT-18|Viseu||viseu
  PT-20|Azores|azores|the azores||regiao autonoma dos acores|região autónoma dos açores
  PT-30|Madeira|madeira||regiao autonoma da madeira|região autónoma da madeira
  PW|Palau|palau
  PY|Paraguay|paraguay
  QA|Qatar|qatar|doha
  RE|Reunion|reunion
  RO|Romania|romania|bucharest|cluj
  RS|Serbia|serbia|belgrade
  RU|Russia|russia|russian federation|moscow|st petersburg
  RW|Rwanda|rwanda|kigali
  SA|Saudi Arabia|saudi arabia|saudi|ksa|riyadh|jeddah
  SB|Solomon Islands|solomon islands
  SB-CE|Central||central
  SB-CH|Choiseul||choiseul
  SB-CT|Capital Territory||capital territory|honiara
  SB-GU|Guadalcanal||guadalcanal
  SB-IS|Isabel||isabel
  SB-MK|Makira-Ulawa||makira ulawa
  SB-ML|Malaita||malaita
  SB-RB|Rennell and Bellona||rennell and bellona
  SB-TE|Temotu||temotu
  SB-WE|Western||western
  SC|Seychelles|seychelles
  SD|Sudan|sudan
  SE|Sweden|sweden|sverige|stockholm|gothenburg|malmö|malmo
  SG|Singapore|singapore
  SH|Saint Helena Ascension and Tristan Da Cunha|saint helena ascension and tristan da cunha
  SH-AC|Ascension||ascension
  SH-HL|Saint Helena||saint helena
  SH-TA|Tristan da Cunha||tristan da cunha
  SI|Slovenia|slovenia|ljubljana
  SJ|Svalbard and Jan Mayen|svalbard and jan mayen|svalbard
  SK|Slovakia|slovakia|bratislava
  SL|Sierra Leone|sierra leone
  SM|San Marino|san marino
  SN|Senegal|senegal|dakar
  SO|Somalia|somalia
  SR|Suriname|suriname
  SS|South Sudan|south sudan
  ST|São Tomé and Príncipe|são tomé and príncipe|sao tome and principe
  ST-01|Água Grande||agua grande|água grande
  ST-02|Cantagalo||cantagalo
  ST-03|Caué||caue|caué
  ST-04|Lembá||lemba|lembá
  ST-05|Lobata||lobata
  ST-06|Mé-Zóchi||me zochi|mé zóchi
  ST-P|Príncipe||principe|príncipe
  SV|El Salvador|el salvador
  SV-AH|Ahuachapán||ahuachapan|ahuachapán
  SV-CA|Cabañas||cabanas|cabañas
  SV-CH|Chalatenango||chalatenango
  SV-CU|Cuscatlán||cuscatlan|cuscatlán
  SV-LI|La Libertad||la libertad
  SV-MO|Morazán||morazan|morazán
  SV-PA|La Paz||la paz
  SV-SA|Santa Ana||santa ana
  SV-SM|San Miguel||san miguel
  SV-SO|Sonsonate||sonsonate
  SV-SS|San Salvador||san salvador
  SV-SV|San Vicente||san vicente
  SV-UN|La Unión||la union|la unión
  SV-US|Usulután||usulutan|usulután
  SX|Sint Maarten|sint maarten
  SY|Syria|syria|syrian arab republic
  SZ|Eswatini|eswatini|swaziland
  TC|Turks and Caicos Islands|turks and caicos islands
  TD|Chad|chad
  TF|French Southern Territories|french southern territories
  TG|Togo|togo
  TH|Thailand|thailand|bangkok
  TJ|Tajikistan|tajikistan
  TK|Tokelau|tokelau
  TL|Timor-Leste|timor leste|east timor
  TM|Turkmenistan|turkmenistan
  TN|Tunisia|tunisia|tunis
  TO|Tonga|tonga
  TR|Turkey|turkey|türkiye|turkiye|istanbul|ankara|izmir
  TT|Trinidad and Tobago|trinidad and tobago|trinidad
  TV|Tuvalu|tuvalu
  TV-FUN|Funafuti||funafuti
  TV-NIT|Niutao||niutao
  TV-NKF|Nukufetau||nukufetau
  TV-NKL|Nukulaelae||nukulaelae
  TV-NMA|Nanumea||nanumea
  TV-NMG|Nanumaga||nanumaga|nanumanga
  TV-NUI|Nui||nui
  TV-VAI|Vaitupu||vaitupu
  TW|Taiwan|taiwan|taipei
  TZ|Tanzania|tanzania|dar es salaam
  UA|Ukraine|ukraine|kyiv|kiev|lviv
  UG|Uganda|uganda|kampala
  UM|United States Minor Outlying Islands|united states minor outlying islands
  US|United States|united states|usa|us|the us|the usa|the states|america|united states of america|u s|u s a
  US-AK|Alaska|alaska
  US-AL|Alabama|alabama
  US-AR|Arkansas|arkansas
  US-AS|American Samoa|american samoa
  US-AZ|Arizona|arizona|phoenix
  US-CA|California|california|san francisco|los angeles|san diego|sacramento|oakland|palo alto
  US-CO|Colorado|colorado|denver|boulder
  US-CT|Connecticut|connecticut
  US-DC|District of Columbia|district of columbia|washington dc|washington d c
  US-DE|Delaware|delaware
  US-FL|Florida|florida|miami|orlando|tampa
  US-GA|Georgia (US)|atlanta|georgia us|georgia usa|georgia
  US-GU|Guam|guam
  US-HI|Hawaii|hawaii
  US-IA|Iowa|iowa
  US-ID|Idaho|idaho
  US-IL|Illinois|illinois|chicago
  US-IN|Indiana|indiana|indianapolis
  US-KS|Kansas|kansas
  US-KY|Kentucky|kentucky
  US-LA|Louisiana|louisiana|new orleans
  US-MA|Massachusetts|massachusetts|boston
  US-MD|Maryland|maryland|baltimore
  US-ME|Maine|maine
  US-MI|Michigan|michigan|detroit
  US-MN|Minnesota|minnesota|minneapolis
  US-MO|Missouri|missouri|st louis|kansas city
  US-MP|Northern Mariana Islands|northern mariana islands
  US-MS|Mississippi|mississippi
  US-MT|Montana|montana
  US-NC|North Carolina|north carolina|raleigh|charlotte nc
  US-ND|North Dakota|north dakota
  US-NE|Nebraska|nebraska
  US-NH|New Hampshire|new hampshire
  US-NJ|New Jersey|new jersey
  US-NM|New Mexico|new mexico
  US-NV|Nevada|nevada|las vegas
  US-NY|New York|new york|new york city|nyc|brooklyn|manhattan
  US-OH|Ohio|ohio|columbus ohio|cleveland|cincinnati
  US-OK|Oklahoma|oklahoma
  US-OR|Oregon|oregon|portland oregon
  US-PA|Pennsylvania|pennsylvania|philadelphia|pittsburgh
  US-PR|Puerto Rico|puerto rico
  US-RI|Rhode Island|rhode island
  US-SC|South Carolina|south carolina
  US-SD|South Dakota|south dakota
  US-TN|Tennessee|tennessee|nashville|memphis
  US-TX|Texas|texas|austin|dallas|houston|san antonio
  US-UM|United States Minor Outlying Islands|united states minor outlying islands
  US-UT|Utah|utah|salt lake city
  US-VA|Virginia|virginia
  US-VI|Virgin Islands, U.S.|virgin islands u s
  US-VT|Vermont|vermont
  US-WA|Washington|washington|washington state|seattle
  US-WI|Wisconsin|wisconsin|milwaukee
  US-WV|West Virginia|west virginia
  US-WY|Wyoming|wyoming
  UY|Uruguay|uruguay|montevideo
  UZ|Uzbekistan|uzbekistan|tashkent
  VA|Vatican City|vatican city|the vatican|holy see
  VC|Saint Vincent and the Grenadines|saint vincent and the grenadines|st vincent
  VE|Venezuela|venezuela|caracas
  VG|British Virgin Islands|british virgin islands
  VI|US Virgin Islands|us virgin islands|united states virgin islands
  VN|Vietnam|vietnam|viet nam|hanoi|ho chi minh city|saigon
  VU|Vanuatu|vanuatu
  WF|Wallis and Futuna|wallis and futuna
  WS|Samoa|samoa
  XK|Kosovo|kosovo
  YE|Yemen|yemen
  YT|Mayotte|mayotte
  ZA|South Africa|south africa|johannesburg|cape town|durban|pretoria
  ZM|Zambia|zambia
  ZW|Zimbabwe|zimbabwe
  """
