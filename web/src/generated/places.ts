// Written by `manage.py generate_places`. Do not edit: a test compares it.
/** One comune a line: name|province|CAP CAP CAP */
export const PLACES = `Abano Terme|PD|35031
Abbadia Cerreto|LO|26834
Abbadia Lariana|LC|23821
Abbadia San Salvatore|SI|53021
Abbasanta|OR|
Abbateggio|PE|65020
Abbiategrasso|MI|20081
Abetone Cutigliano|PT|51024
Abriola|PZ|85010
Acate|RG|97011
Accadia|FG|71021
Acceglio|CN|12021
Accettura|MT|75011
Acciano|AQ|67020
Accumoli|RI|02011
Acerenza|PZ|85011
Acerno|SA|84042
Acerra|NA|80011
Aci Bonaccorsi|CT|95020
Aci Castello|CT|95021
Aci Catena|CT|95022
Aci Sant'Antonio|CT|95025
Acireale|CT|95024
Acquafondata|FR|03040
Acquaformosa|CS|87010
Acquafredda|BS|25010
Acqualagna|PU|61041
Acquanegra Cremonese|CR|26020
Acquanegra sul Chiese|MN|46011
Acquapendente|VT|01021
Acquappesa|CS|87020
Acquaro|VV|89832
Acquasanta Terme|AP|63095
Acquasparta|TR|05021
Acquaviva Collecroce|CB|86030
Acquaviva d'Isernia|IS|86080
Acquaviva delle Fonti|BA|70021
Acquaviva Picena|AP|63075
Acquaviva Platani|CL|93010
Acquedolci|ME|98070
Acqui Terme|AL|15011
Acri|CS|87041
Acuto|FR|03010
Adelfia|BA|70010
Adrano|CT|95031
Adrara San Martino|BG|24060
Adrara San Rocco|BG|24060
Adria|RO|45011
Adro|BS|25030
Affi|VR|37010
Affile|RM|00021
Afragola|NA|80021
Africo|RC|89030
Agazzano|PC|29010
Agerola|NA|80051
Aggius|SS|
Agira|EN|94011
Agliana|PT|51031
Agliano Terme|AT|14041
Agliè|TO|10011
Aglientu|SS|
Agna|PD|35021
Agnadello|CR|26020
Agnana Calabra|RC|89040
Agnone|IS|86081
Agnosine|BS|25071
Agordo|BL|32021
Agosta|RM|00020
Agra|VA|21010
Agrate Brianza|MB|20864
Agrate Conturbia|NO|28010
Agrigento|AG|92100
Agropoli|SA|84043
Agugliano|AN|60020
Agugliaro|VI|36020
Aicurzio|MB|20886
Aidomaggiore|OR|
Aidone|EN|94020
Aielli|AQ|67041
Aiello Calabro|CS|87031
Aiello del Friuli|UD|33041
Aiello del Sabato|AV|83020
Aieta|CS|87020
Ailano|CE|81010
Ailoche|BI|13861
Airasca|TO|10060
Airola|BN|82011
Airole|IM|18030
Airuno|LC|23881
Aisone|CN|12010
Ala|TN|38061
Alà dei Sardi|SS|
Ala di Stura|TO|10070
Alagna|PV|27020
Alagna Valsesia|VC|13021
Alanno|PE|65020
Alassio|SV|17021
Alatri|FR|03011
Alba|CN|12051
Alba Adriatica|TE|64011
Albagiara|OR|
Albairate|MI|20080
Albanella|SA|84044
Albano di Lucania|PZ|85010
Albano Laziale|RM|00041
Albano Sant'Alessandro|BG|24061
Albano Vercellese|VC|13030
Albaredo d'Adige|VR|37041
Albaredo per San Marco|SO|23010
Albareto|PR|43051
Albaretto della Torre|CN|12050
Albavilla|CO|22031
Albenga|SV|17031
Albera Ligure|AL|15060
Alberobello|BA|70011
Alberona|FG|71031
Albese con Cassano|CO|22032
Albettone|VI|36020
Albi|CZ|88055
Albiano|TN|38041
Albiano d'Ivrea|TO|10010
Albiate|MB|20847
Albidona|CS|87070
Albignasego|PD|35020
Albinea|RE|42020
Albino|BG|24021
Albiolo|CO|22070
Albisola Superiore|SV|17011
Albissola Marina|SV|17012
Albizzate|VA|21041
Albonese|PV|27020
Albosaggia|SO|23010
Albugnano|AT|14022
Albuzzano|PV|27010
Alcamo|TP|91011
Alcara li Fusi|ME|98070
Aldeno|TN|38060
Aldino|BZ|39040
Ales|OR|
Alessandria|AL|15121 15122
Alessandria del Carretto|CS|87070
Alessandria della Rocca|AG|92010
Alessano|LE|73031
Alezio|LE|73011
Alfano|SA|84040
Alfedena|AQ|67030
Alfianello|BS|25020
Alfiano Natta|AL|15021
Alfonsine|RA|48011
Alghero|SS|
Algua|BG|24010
Alì|ME|98020
Alì Terme|ME|98021
Alia|PA|90021
Aliano|MT|75010
Alice Bel Colle|AL|15010
Alice Castello|VC|13040
Alife|CE|81011
Alimena|PA|90020
Aliminusa|PA|90020
Allai|OR|
Alleghe|BL|32022
Allein|AO|11010
Allerona|TR|05011
Alliste|LE|73040
Allumiere|RM|00051
Alluvioni Piovera|AL|15047
Almè|BG|24011
Almenno San Bartolomeo|BG|24030
Almenno San Salvatore|BG|24031
Almese|TO|10040
Alonte|VI|36045
Alpago|BL|32016
Alpette|TO|10080
Alpignano|TO|10091
Alseno|PC|29010
Alserio|CO|22040
Alta Val Tidone|PC|29031
Alta Valle Intelvi|CO|22024
Altamura|BA|70022
Altare|SV|17041
Altavalle|TN|38092
Altavilla Irpina|AV|83011
Altavilla Milicia|PA|90010
Altavilla Monferrato|AL|15041
Altavilla Silentina|SA|84045
Altavilla Vicentina|VI|36077
Altidona|FM|63824
Altilia|CS|87040
Altino|CH|66040
Altissimo|VI|36070
Altivole|TV|31030
Alto|CN|12070
Alto Reno Terme|BO|40046
Alto Sermenza|VC|13029
Altofonte|PA|90072
Altomonte|CS|87042
Altopascio|LU|55011
Altopiano della Vigolana|TN|38049
Alviano|TR|05020
Alvignano|CE|81012
Alvito|FR|03041
Alzano Lombardo|BG|24022
Alzano Scrivia|AL|15050
Alzate Brianza|CO|22040
Amalfi|SA|84011
Amandola|FM|63857
Amantea|CS|87032
Amaro|UD|33020
Amaroni|CZ|88050
Amaseno|FR|03021
Amato|CZ|88040
Amatrice|RI|02012
Ambivere|BG|24030
Amblar-Don|TN|38011
Ameglia|SP|19031
Amelia|TR|05022
Amendolara|CS|87071
Ameno|NO|28010
Amorosi|BN|82031
Ampezzo|UD|33021
Anacapri|NA|80071
Anagni|FR|03012
Ancarano|TE|64010
Ancona|AN|60121 60122 60123 60124 60125 60126 60127 60128 60129 60131
Andali|CZ|88050
Andalo|TN|38010
Andalo Valtellino|SO|23009
Andezeno|TO|10020
Andora|SV|17051
Andorno Micca|BI|13811
Andrano|LE|73032
Andrate|TO|10010
Andreis|PN|33080
Andretta|AV|83040
Andria|BT|76123
Andriano|BZ|39010
Anela|SS|
Anfo|BS|25070
Angera|VA|21021
Anghiari|AR|52031
Angiari|VR|37050
Angolo Terme|BS|25040
Angri|SA|84012
Angrogna|TO|10060
Anguillara Sabazia|RM|00061
Anguillara Veneta|PD|35022
Annicco|CR|26021
Annone di Brianza|LC|23841
Annone Veneto|VE|30020
Anoia|RC|89020
Antegnate|BG|24051
Anterivo|BZ|39040
Antey-Saint-André|AO|11020
Anticoli Corrado|RM|00022
Antignano|AT|14010
Antillo|ME|98030
Antonimina|RC|89040
Antrodoco|RI|02013
Antrona Schieranco|VB|28841
Anversa degli Abruzzi|AQ|67030
Anzano del Parco|CO|22040
Anzano di Puglia|FG|71020
Anzi|PZ|85010
Anzio|RM|00042
Anzola d'Ossola|VB|28877
Anzola dell'Emilia|BO|40011
Aosta|AO|11100
Apecchio|PU|61042
Apice|BN|82021
Apiro|MC|62021
Apollosa|BN|82030
Appiano Gentile|CO|22070
Appiano sulla strada del vino|BZ|39057
Appignano|MC|62010
Appignano del Tronto|AP|63083
Aprica|SO|23031
Apricale|IM|18035
Apricena|FG|71011
Aprigliano|CS|87051
Aprilia|LT|04011
Aquara|SA|84020
Aquila d'Arroscia|IM|18020
Aquileia|UD|33051
Aquilonia|AV|83041
Aquino|FR|03031
Aradeo|LE|73040
Aragona|AG|92021
Aramengo|AT|14020
Arba|PN|33090
Arborea|OR|
Arborio|VC|13031
Arbus|SU|
Arcade|TV|31030
Arce|FR|03032
Arcene|BG|24040
Arcevia|AN|60011
Archi|CH|66044
Arcidosso|GR|58031
Arcinazzo Romano|RM|00020
Arcisate|VA|21051
Arco|TN|38062
Arcola|SP|19021
Arcole|VR|37040
Arconate|MI|20020
Arcore|MB|20862
Arcugnano|VI|36057
Ardara|SS|
Ardauli|OR|
Ardea|RM|00040
Ardenno|SO|23011
Ardesio|BG|24020
Ardore|RC|89031
Arena|VV|89832
Arena Po|PV|27040
Arenzano|GE|16011
Arese|MI|20044
Arezzo|AR|52100
Argegno|CO|22010
Argelato|BO|40050
Argenta|FE|44011
Argentera|CN|12010
Arguello|CN|12050
Argusto|CZ|88060
Ari|CH|66010
Ariano Irpino|AV|83031
Ariano nel Polesine|RO|45012
Ariccia|RM|00072
Arielli|CH|66030
Arienzo|CE|81021
Arignano|TO|10020
Aritzo|NU|
Arizzano|VB|28811
Arlena di Castro|VT|01010
Arluno|MI|20004
Armeno|NO|28011
Armento|PZ|85010
Armo|IM|18026
Armungia|SU|
Arnad|AO|11020
Arnara|FR|03020
Arnasco|SV|17032
Arnesano|LE|73010
Arola|VB|28899
Arona|NO|28041
Arosio|CO|22060
Arpaia|BN|82011
Arpaise|BN|82010
Arpino|FR|03033
Arquà Petrarca|PD|35032
Arquà Polesine|RO|45031
Arquata del Tronto|AP|63096
Arquata Scrivia|AL|15061
Arre|PD|35020
Arrone|TR|05031
Arsago Seprio|VA|21010
Arsiè|BL|32030
Arsiero|VI|36011
Arsita|TE|64031
Arsoli|RM|00023
Arta Terme|UD|33022
Artegna|UD|33011
Artena|RM|00031
Artogne|BS|25040
Arvier|AO|11011
Arzachena|SS|
Arzago d'Adda|BG|24040
Arzana|NU|
Arzano|NA|80022
Arzergrande|PD|35020
Arzignano|VI|36071
Ascea|SA|84046
Asciano|SI|53041
Ascoli Piceno|AP|63100
Ascoli Satriano|FG|71022
Ascrea|RI|02020
Asiago|VI|36012
Asigliano Veneto|VI|36020
Asigliano Vercellese|VC|13032
Asola|MN|46041
Asolo|TV|31011
Assago|MI|20057
Assemini|CA|
Assisi|PG|06081
Asso|CO|22033
Assolo|OR|
Assoro|EN|94010
Asti|AT|14100
Asuni|OR|
Ateleta|AQ|67030
Atella|PZ|85020
Atena Lucana|SA|84030
Atessa|CH|66041
Atina|FR|03042
Atrani|SA|84010
Atri|TE|64032
Atripalda|AV|83042
Attigliano|TR|05012
Attimis|UD|33040
Atzara|NU|
Augusta|SR|96011
Auletta|SA|84031
Aulla|MS|54011
Aurano|VB|28812
Aurigo|IM|18020
Auronzo di Cadore|BL|32041
Ausonia|FR|03040
Austis|NU|
Avegno|GE|16036
Avelengo|BZ|39010
Avella|AV|83021
Avellino|AV|83100
Averara|BG|24010
Aversa|CE|81031
Avetrana|TA|74020
Avezzano|AQ|67051
Aviano|PN|33081
Aviatico|BG|24020
Avigliana|TO|10051
Avigliano|PZ|85021
Avigliano Umbro|TR|05020
Avio|TN|38063
Avise|AO|11010
Avola|SR|96012
Avolasca|AL|15050
Ayas|AO|11020
Aymavilles|AO|11010
Azeglio|TO|10010
Azzanello|CR|26010
Azzano d'Asti|AT|14030
Azzano Decimo|PN|33082
Azzano Mella|BS|25020
Azzano San Paolo|BG|24052
Azzate|VA|21022
Azzio|VA|21030
Azzone|BG|24020
Baceno|VB|28861
Bacoli|NA|80070
Badalucco|IM|18010
Badesi|SS|
Badia|BZ|39036
Badia Calavena|VR|37030
Badia Pavese|PV|27010
Badia Polesine|RO|45021
Badia Tedalda|AR|52032
Badolato|CZ|88060
Bagaladi|RC|89060
Bagheria|PA|90011
Bagnacavallo|RA|48012
Bagnara Calabra|RC|89011
Bagnara di Romagna|RA|48031
Bagnaria|PV|27050
Bagnaria Arsa|UD|33050
Bagnasco|CN|12071
Bagnatica|BG|24060
Bagni di Lucca|LU|55022
Bagno a Ripoli|FI|50012
Bagno di Romagna|FC|47021
Bagnoli del Trigno|IS|86091
Bagnoli di Sopra|PD|35023
Bagnoli Irpino|AV|83043
Bagnolo Cremasco|CR|26010
Bagnolo del Salento|LE|73020
Bagnolo di Po|RO|45022
Bagnolo in Piano|RE|42011
Bagnolo Mella|BS|25021
Bagnolo Piemonte|CN|12031
Bagnolo San Vito|MN|46031
Bagnone|MS|54021
Bagnoregio|VT|01022
Bagolino|BS|25072
Baia e Latina|CE|81010
Baiano|AV|83022
Bairo|TO|10010
Baiso|RE|42031
Bajardo|IM|18031
Balangero|TO|10070
Baldichieri d'Asti|AT|14011
Baldissero Canavese|TO|10080
Baldissero d'Alba|CN|12040
Baldissero Torinese|TO|10020
Balestrate|PA|90041
Balestrino|SV|17020
Ballabio|LC|23811
Ballao|SU|
Balme|TO|10070
Balmuccia|VC|13020
Balocco|VC|13040
Balsorano|AQ|67052
Balvano|PZ|85050
Balzola|AL|15031
Banari|SS|
Banchette|TO|10010
Bannio Anzino|VB|28871
Banzi|PZ|85010
Baone|PD|35030
Baradili|OR|
Baragiano|PZ|85050
Baranello|CB|86011
Barano d'Ischia|NA|80072
Baranzate|MI|20021
Barasso|VA|21020
Baratili San Pietro|OR|
Barbania|TO|10070
Barbara|AN|60010
Barbarano Mossano|VI|36048
Barbarano Romano|VT|01010
Barbaresco|CN|12050
Barbariga|BS|25030
Barbata|BG|24040
Barberino di Mugello|FI|50031
Barberino Tavarnelle|FI|50028
Barbianello|PV|27041
Barbiano|BZ|39040
Barbona|PD|35040
Barcellona Pozzo di Gotto|ME|98051
Barcis|PN|33080
Bard|AO|11020
Bardello con Malgesso e Bregano|VA|21009
Bardi|PR|43032
Bardineto|SV|17057
Bardolino|VR|37011
Bardonecchia|TO|10052
Bareggio|MI|20008
Barengo|NO|28010
Baressa|OR|
Barete|AQ|67010
Barga|LU|55051
Bargagli|GE|16021
Barge|CN|12032
Barghe|BS|25070
Bari|BA|70121 70122 70123 70124 70125 70126 70127 70128 70129 70131 70132
Bari Sardo|NU|
Bariano|BG|24050
Baricella|BO|40052
Barile|PZ|85022
Barisciano|AQ|67021
Barlassina|MB|20825
Barletta|BT|76121
Barni|CO|22030
Barolo|CN|12060
Barone Canavese|TO|10010
Baronissi|SA|84081
Barrafranca|EN|94012
Barrali|SU|
Barrea|AQ|67030
Barumini|SU|
Barzago|LC|23890
Barzana|BG|24030
Barzanò|LC|23891
Barzio|LC|23816
Basaluzzo|AL|15060
Bascapè|PV|27010
Baschi|TR|05023
Basciano|TE|64030
Baselga di Pinè|TN|38042
Baselice|BN|82020
Basiano|MI|20060
Basicò|ME|98060
Basiglio|MI|20079
Basiliano|UD|33031
Bassano Bresciano|BS|25020
Bassano del Grappa|VI|36061
Bassano in Teverina|VT|01030
Bassano Romano|VT|01030
Bassiano|LT|04010
Bassignana|AL|15042
Bastia Mondovì|CN|12060
Bastia Umbra|PG|06083
Bastida Pancarana|PV|27050
Bastiglia|MO|41030
Battaglia Terme|PD|35041
Battifollo|CN|12070
Battipaglia|SA|84091
Battuda|PV|27020
Baucina|PA|90061
Bauladu|OR|
Baunei|NU|
Baveno|VB|28831
Bedero Valcuvia|VA|21039
Bedizzole|BS|25081
Bedollo|TN|38043
Bedonia|PR|43041
Bedulita|BG|24030
Bee|VB|28813
Beinasco|TO|10092
Beinette|CN|12081
Belcastro|CZ|88050
Belfiore|VR|37050
Belforte all'Isauro|PU|61026
Belforte del Chienti|MC|62020
Belforte Monferrato|AL|15070
Belgioioso|PV|27011
Belgirate|VB|28832
Bella|PZ|85051
Bellagio|CO|22021
Bellano|LC|23822
Bellante|TE|64020
Bellaria-Igea Marina|RN|47814
Bellegra|RM|00030
Bellino|CN|12020
Bellinzago Lombardo|MI|20060
Bellinzago Novarese|NO|28043
Bellizzi|SA|84092
Bellona|CE|81041
Bellosguardo|SA|84020
Belluno|BL|32100
Bellusco|MB|20882
Belmonte Calabro|CS|87033
Belmonte Castello|FR|03040
Belmonte del Sannio|IS|86080
Belmonte in Sabina|RI|02020
Belmonte Mezzagno|PA|90031
Belmonte Piceno|FM|63838
Belpasso|CT|95032
Belsito|CS|87030
Belvedere di Spinello|KR|88824
Belvedere Langhe|CN|12060
Belvedere Marittimo|CS|87021
Belvedere Ostrense|AN|60030
Belveglio|AT|14040
Belvì|NU|
Bema|SO|23010
Bene Lario|CO|22010
Bene Vagienna|CN|12041
Benestare|RC|89030
Benetutti|SS|
Benevello|CN|12050
Benevento|BN|82100
Benna|BI|13871
Bentivoglio|BO|40010
Berbenno|BG|24030
Berbenno di Valtellina|SO|23010
Berceto|PR|43042
Berchidda|SS|
Beregazzo con Figliaro|CO|22070
Bereguardo|PV|27021
Bergamasco|AL|15022
Bergamo|BG|24121 24122 24123 24124 24125 24126 24127 24128 24129
Bergantino|RO|45032
Bergeggi|SV|17028
Bergolo|CN|12074
Berlingo|BS|25030
Bernalda|MT|75012
Bernareggio|MB|20881
Bernate Ticino|MI|20010
Bernezzo|CN|12010
Bertinoro|FC|47032
Bertiolo|UD|33032
Bertonico|LO|26821
Berzano di San Pietro|AT|14020
Berzano di Tortona|AL|15050
Berzo Demo|BS|25040
Berzo Inferiore|BS|25040
Berzo San Fermo|BG|24060
Besana in Brianza|MB|20842
Besano|VA|21050
Besate|MI|20080
Besenello|TN|38060
Besenzone|PC|29010
Besnate|VA|21010
Besozzo|VA|21023
Bessude|SS|
Bettola|PC|29021
Bettona|PG|06084
Beura-Cardezza|VB|28851
Bevagna|PG|06031
Beverino|SP|19020
Bevilacqua|VR|37040
Biancavilla|CT|95033
Bianchi|CS|87050
Bianco|RC|89032
Biandrate|NO|28061
Biandronno|VA|21024
Bianzano|BG|24060
Bianzè|VC|13041
Bianzone|SO|23030
Biassono|MB|20853
Bibbiano|RE|42021
Bibbiena|AR|52011
Bibbona|LI|57020
Bibiana|TO|10060
Biccari|FG|71032
Bicinicco|UD|33050
Bidonì|OR|
Biella|BI|13900
Bienno|BS|25040
Bieno|TN|38050
Bientina|PI|56031
Binago|CO|22070
Binasco|MI|20082
Binetto|BA|70020
Bioglio|BI|13841
Bionaz|AO|11010
Bione|BS|25070
Birori|NU|
Bisaccia|AV|83044
Bisacquino|PA|90032
Bisceglie|BT|76011
Bisegna|AQ|67050
Bisenti|TE|64033
Bisignano|CS|87043
Bistagno|AL|15012
Bisuschio|VA|21050
Bitetto|BA|70020
Bitonto|BA|70032
Bitritto|BA|70020
Bitti|NU|
Bivona|AG|92010
Bivongi|RC|89040
Bizzarone|CO|22020
Bleggio Superiore|TN|38071
Blello|BG|24010
Blera|VT|01010
Blessagno|CO|22028
Blevio|CO|22020
Blufi|PA|90020
Boara Pisani|PD|35040
Bobbio|PC|29022
Bobbio Pellice|TO|10060
Boca|NO|28010
Bocchigliero|CS|87060
Boccioleto|VC|13022
Bocenago|TN|38080
Bodio Lomnago|VA|21020
Boffalora d'Adda|LO|26811
Boffalora sopra Ticino|MI|20010
Bogliasco|GE|16031
Bognanco|VB|28842
Bogogno|NO|28010
Boissano|SV|17054
Bojano|CB|86021
Bolano|SP|19020
Bolgare|BG|24060
Bollate|MI|20021
Bollengo|TO|10012
Bologna|BO|40121 40122 40123 40124 40125 40126 40127 40128 40129 40131 40132 40133 40134 40135 40136 40137 40138 40139 40141
Bolognano|PE|65020
Bolognetta|PA|90030
Bolognola|MC|62035
Bolotana|NU|
Bolsena|VT|01023
Boltiere|BG|24040
Bolzano|BZ|39100
Bolzano Novarese|NO|28010
Bolzano Vicentino|VI|36050
Bomarzo|VT|01020
Bomba|CH|66042
Bompensiere|CL|93010
Bompietro|PA|90020
Bomporto|MO|41030
Bonarcado|OR|
Bonassola|SP|19011
Bonate Sopra|BG|24040
Bonate Sotto|BG|24040
Bonavigo|VR|37040
Bondeno|FE|44012
Bondone|TN|38080
Bonea|BN|82013
Bonefro|CB|86041
Bonemerse|CR|26040
Bonifati|CS|87020
Bonito|AV|83032
Bonnanaro|SS|
Bono|SS|
Bonorva|SS|
Bonvicino|CN|12060
Borbona|RI|02010
Borca di Cadore|BL|32040
Bordano|UD|33010
Bordighera|IM|18012
Bordolano|CR|26020
Bore|PR|43030
Boretto|RE|42022
Borgarello|PV|27010
Borgaro Torinese|TO|10071
Borgetto|PA|90042
Borghetto d'Arroscia|IM|18020
Borghetto di Borbera|AL|15060
Borghetto di Vara|SP|19020
Borghetto Lodigiano|LO|26812
Borghetto Santo Spirito|SV|17052
Borghi|FC|47030
Borgia|CZ|88021
Borgiallo|TO|10080
Borgio Verezzi|SV|17022
Borgo a Mozzano|LU|55023
Borgo Chiese|TN|38083
Borgo d'Ale|VC|13040
Borgo d'Anaunia|TN|38013
Borgo di Terzo|BG|24060
Borgo Lares|TN|38079
Borgo Mantovano|MN|46036
Borgo Pace|PU|61040
Borgo Priolo|PV|27040
Borgo San Dalmazzo|CN|12011
Borgo San Giacomo|BS|25022
Borgo San Giovanni|LO|26851
Borgo San Lorenzo|FI|50032
Borgo San Martino|AL|15032
Borgo San Siro|PV|27020
Borgo Ticino|NO|28040
Borgo Tossignano|BO|40021
Borgo Val di Taro|PR|43043
Borgo Valbelluna|BL|32026
Borgo Valsugana|TN|38051
Borgo Velino|RI|02010
Borgo Veneto|PD|35046
Borgo Vercelli|VC|13012
Borgo Virgilio|MN|46034
Borgocarbonara|MN|46021
Borgofranco d'Ivrea|TO|10013
Borgolavezzaro|NO|28071
Borgomale|CN|12050
Borgomanero|NO|28021
Borgomaro|IM|18021
Borgomasino|TO|10031
Borgomezzavalle|VB|28846
Borgone Susa|TO|10050
Borgonovo Val Tidone|PC|29011
Borgoratto Alessandrino|AL|15013
Borgoratto Mormorolo|PV|27040
Borgoricco|PD|35010
Borgorose|RI|02021
Borgosatollo|BS|25010
Borgosesia|VC|13011
Bormida|SV|17045
Bormio|SO|23032
Bornasco|PV|27010
Borno|BS|25042
Boroneddu|OR|
Borore|NU|
Borrello|CH|66040
Borriana|BI|13872
Borso del Grappa|TV|31030
Bortigali|NU|
Bortigiadas|SS|
Borutta|SS|
Borzonasca|GE|16041
Bosa|OR|
Bosaro|RO|45033
Boschi Sant'Anna|VR|37040
Bosco Chiesanuova|VR|37021
Bosco Marengo|AL|15062
Bosconero|TO|10080
Boscoreale|NA|80041
Boscotrecase|NA|80042
Bosia|CN|12050
Bosio|AL|15060
Bosisio Parini|LC|23842
Bosnasco|PV|27040
Bossico|BG|24060
Bossolasco|CN|12060
Botricello|CZ|88070
Botrugno|LE|73020
Bottanuco|BG|24040
Botticino|BS|25082
Bottidda|SS|
Bova|RC|89033
Bova Marina|RC|89035
Bovalino|RC|89034
Bovegno|BS|25061
Boves|CN|12012
Bovezzo|BS|25073
Boville Ernica|FR|03022
Bovino|FG|71023
Bovisio-Masciago|MB|20813
Bovolenta|PD|35024
Bovolone|VR|37051
Bozzole|AL|15040
Bozzolo|MN|46012
Bra|CN|12042
Bracca|BG|24010
Bracciano|RM|00062
Bracigliano|SA|84082
Braies|BZ|39030
Brallo di Pregola|PV|27050
Brancaleone|RC|89036
Brandico|BS|25030
Brandizzo|TO|10032
Branzi|BG|24010
Braone|BS|25040
Brebbia|VA|21020
Breda di Piave|TV|31030
Breganze|VI|36042
Bregnano|CO|22070
Brembate|BG|24041
Brembate di Sopra|BG|24030
Brembio|LO|26822
Breme|PV|27020
Brendola|VI|36040
Brenna|CO|22040
Brennero|BZ|39041
Breno|BS|25043
Brenta|VA|21030
Brentino Belluno|VR|37020
Brentonico|TN|38060
Brenzone sul Garda|VR|37010
Brescello|RE|42041
Brescia|BS|25121 25122 25123 25124 25125 25126 25127 25128 25129 25131 25132 25133 25134 25135 25136
Bresimo|TN|38020
Bressana Bottarone|PV|27042
Bressanone|BZ|39042
Bressanvido|VI|36050
Bresso|MI|20091
Brezzo di Bedero|VA|21010
Briaglia|CN|12080
Briatico|VV|89817
Bricherasio|TO|10060
Brienno|CO|22010
Brienza|PZ|85050
Briga Alta|CN|18025
Briga Novarese|NO|28010
Brignano-Frascata|AL|15050
Brignano Gera d'Adda|BG|24053
Brindisi|BR|72100
Brindisi Montagna|PZ|85010
Brinzio|VA|21030
Briona|NO|28072
Brione|BS|25060
Briosco|MB|20836
Brisighella|RA|48013
Brissago-Valtravaglia|VA|21030
Brissogne|AO|11020
Brittoli|PE|65010
Brivio|LC|23883
Broccostella|FR|03030
Brogliano|VI|36070
Brognaturo|VV|89822
Brolo|ME|98061
Brondello|CN|12030
Broni|PV|27043
Bronte|CT|95034
Bronzolo|BZ|39051
Brossasco|CN|12020
Brosso|TO|10080
Brovello-Carpugnino|VB|28833
Brozolo|TO|10020
Brugherio|MB|20861
Brugine|PD|35020
Brugnato|SP|19020
Brugnera|PN|33070
Bruino|TO|10090
Brumano|BG|24037
Brunate|CO|22034
Brunello|VA|21020
Brunico|BZ|39031
Bruno|AT|14046
Brusaporto|BG|24060
Brusasco|TO|10020
Brusciano|NA|80031
Brusimpiano|VA|21050
Brusnengo|BI|13862
Brusson|AO|11022
Bruzolo|TO|10050
Bruzzano Zeffirio|RC|89030
Bubbiano|MI|20080
Bubbio|AT|14051
Buccheri|SR|96010
Bucchianico|CH|66011
Bucciano|BN|82010
Buccinasco|MI|20090
Buccino|SA|84021
Bucine|AR|52021
Buddusò|SS|
Budoia|PN|33070
Budoni|SS|
Budrio|BO|40054
Buggerru|SU|
Buggiano|PT|51011
Buglio in Monte|SO|23010
Bugnara|AQ|67030
Buguggiate|VA|21020
Buja|UD|33030
Bulciago|LC|23892
Bulgarograsso|CO|22070
Bultei|SS|
Bulzi|SS|
Buonabitacolo|SA|84032
Buonalbergo|BN|82020
Buonconvento|SI|53022
Buonvicino|CS|87020
Burago di Molgora|MB|20875
Burcei|SU|
Burgio|AG|92010
Burgos|SS|
Buriasco|TO|10060
Burolo|TO|10010
Buronzo|VC|13040
Busachi|OR|
Busalla|GE|16012
Busano|TO|10080
Busca|CN|12022
Buscate|MI|20010
Buscemi|SR|96010
Buseto Palizzolo|TP|91012
Busnago|MB|20874
Bussero|MI|20041
Busseto|PR|43011
Bussi sul Tirino|PE|65022
Busso|CB|86010
Bussolengo|VR|37012
Bussoleno|TO|10053
Busto Arsizio|VA|21052
Busto Garolfo|MI|20038
Butera|CL|93011
Buti|PI|56032
Buttapietra|VR|37060
Buttigliera Alta|TO|10090
Buttigliera d'Asti|AT|14021
Buttrio|UD|33042
Cabella Ligure|AL|15060
Cabiate|CO|22060
Cabras|OR|
Caccamo|PA|90012
Caccuri|KR|88833
Cadegliano-Viconago|VA|21031
Cadelbosco di Sopra|RE|42023
Cadeo|PC|29010
Caderzone Terme|TN|38080
Cadoneghe|PD|35010
Cadorago|CO|22071
Cadrezzate con Osmate|VA|21062
Caerano di San Marco|TV|31031
Cafasse|TO|10070
Caggiano|SA|84030
Cagli|PU|61043
Cagliari|CA|
Caglio|CO|22030
Cagnano Amiterno|AQ|67012
Cagnano Varano|FG|71010
Caianello|CE|81059
Caiazzo|CE|81013
Caines|BZ|39010
Caino|BS|25070
Caiolo|SO|23010
Cairano|AV|83040
Cairate|VA|21050
Cairo Montenotte|SV|17014
Caivano|NA|80023
Calabritto|AV|83040
Calalzo di Cadore|BL|32042
Calamandrana|AT|14042
Calamonaci|AG|92010
Calangianus|SS|
Calanna|RC|89050
Calasca-Castiglione|VB|28873
Calascibetta|EN|94021
Calascio|AQ|67020
Calasetta|SU|
Calatabiano|CT|95011
Calatafimi-Segesta|TP|91013
Calcata|VT|01030
Calceranica al Lago|TN|38050
Calci|PI|56011
Calciano|MT|75010
Calcinaia|PI|56012
Calcinate|BG|24050
Calcinato|BS|25011
Calcio|BG|24054
Calco|LC|23885
Caldaro sulla strada del vino|BZ|39052
Caldarola|MC|62020
Calderara di Reno|BO|40012
Caldes|TN|38022
Caldiero|VR|37042
Caldogno|VI|36030
Caldonazzo|TN|38052
Calendasco|PC|29010
Calenzano|FI|50041
Calestano|PR|43030
Calice al Cornoviglio|SP|19020
Calice Ligure|SV|17020
Calimera|LE|73021
Calitri|AV|83045
Calizzano|SV|17057
Callabiana|BI|13821
Calliano|TN|38060
Calliano Monferrato|AT|14031
Calolziocorte|LC|23801
Calopezzati|CS|87060
Calosso|AT|14052
Caloveto|CS|87060
Caltabellotta|AG|92010
Caltagirone|CT|95041
Caltanissetta|CL|93100
Caltavuturo|PA|90022
Caltignaga|NO|28010
Calto|RO|45030
Caltrano|VI|36030
Calusco d'Adda|BG|24033
Caluso|TO|10014
Calvagese della Riviera|BS|25080
Calvanico|SA|84080
Calvatone|CR|26030
Calvello|PZ|85010
Calvene|VI|36030
Calvenzano|BG|24040
Calvera|PZ|85030
Calvi|BN|82018
Calvi dell'Umbria|TR|05032
Calvi Risorta|CE|81042
Calvignano|PV|27040
Calvignasco|MI|20080
Calvisano|BS|25012
Calvizzano|NA|80012
Camagna Monferrato|AL|15030
Camaiore|LU|55041
Camandona|BI|13821
Camastra|AG|92020
Cambiago|MI|20040
Cambiano|TO|10020
Cambiasca|VB|28814
Camburzano|BI|13891
Camerana|CN|12072
Camerano|AN|60021
Camerano Casasco|AT|14020
Camerata Cornello|BG|24010
Camerata Nuova|RM|00020
Camerata Picena|AN|60020
Cameri|NO|28062
Camerino|MC|62032
Camerota|SA|84059
Camigliano|CE|81050
Camini|RC|89040
Camino|AL|15020
Camino al Tagliamento|UD|33030
Camisano|CR|26010
Camisano Vicentino|VI|36043
Cammarata|AG|92022
Camogli|GE|16032
Campagna|SA|84022
Campagna Lupia|VE|30010
Campagnano di Roma|RM|00063
Campagnatico|GR|58042
Campagnola Cremasca|CR|26010
Campagnola Emilia|RE|42012
Campana|CS|87061
Camparada|MB|20857
Campegine|RE|42040
Campello sul Clitunno|PG|06042
Campertogno|VC|13023
Campi Bisenzio|FI|50013
Campi Salentina|LE|73012
Campiglia Cervo|BI|13812
Campiglia dei Berici|VI|36020
Campiglia Marittima|LI|57021
Campiglione Fenile|TO|10060
Campione d'Italia|CO|22061
Campitello di Fassa|TN|38031
Campli|TE|64012
Campo Calabro|RC|89052
Campo di Giove|AQ|67030
Campo di Trens|BZ|39040
Campo Ligure|GE|16013
Campo nell'Elba|LI|57034
Campo San Martino|PD|35010
Campo Tures|BZ|39032
Campobasso|CB|86100
Campobello di Licata|AG|92023
Campobello di Mazara|TP|91021
Campochiaro|CB|86020
Campodarsego|PD|35011
Campodenno|TN|38010
Campodimele|LT|04020
Campodipietra|CB|86010
Campodolcino|SO|23021
Campodoro|PD|35010
Campofelice di Fitalia|PA|90030
Campofelice di Roccella|PA|90010
Campofilone|FM|63828
Campofiorito|PA|90030
Campoformido|UD|33030
Campofranco|CL|93010
Campogalliano|MO|41011
Campolattaro|BN|82020
Campoli Appennino|FR|03030
Campoli del Monte Taburno|BN|82030
Campolieto|CB|86040
Campolongo Maggiore|VE|30010
Campolongo Tapogliano|UD|33040
Campomaggiore|PZ|85010
Campomarino|CB|86042
Campomorone|GE|16014
Camponogara|VE|30010
Campora|SA|84040
Camporeale|PA|90043
Camporgiano|LU|55031
Camporosso|IM|18033
Camporotondo di Fiastrone|MC|62020
Camporotondo Etneo|CT|95058
Camposampiero|PD|35012
Camposano|NA|80030
Camposanto|MO|41031
Campospinoso Albaredo|PV|27062
Campotosto|AQ|67013
Camugnano|BO|40032
Canal San Bovo|TN|38050
Canale|CN|12043
Canale d'Agordo|BL|32020
Canale Monterano|RM|00060
Canaro|RO|45034
Canazei|TN|38032
Cancellara|PZ|85010
Cancello ed Arnone|CE|81030
Canda|RO|45020
Candela|FG|71024
Candelo|BI|13878
Candia Canavese|TO|10010
Candia Lomellina|PV|27031
Candiana|PD|35020
Candida|AV|83040
Candidoni|RC|89020
Candiolo|TO|10060
Canegrate|MI|20039
Canelli|AT|14053
Canepina|VT|01030
Caneva|PN|33070
Canicattì|AG|92024
Canicattini Bagni|SR|96010
Canino|VT|01011
Canischio|TO|10080
Canistro|AQ|67050
Canna|CS|87070
Cannalonga|SA|84040
Cannara|PG|06033
Cannero Riviera|VB|28821
Canneto Pavese|PV|27044
Canneto sull'Oglio|MN|46013
Cannobio|VB|28822
Cannole|LE|73020
Canolo|RC|89040
Canonica d'Adda|BG|24040
Canosa di Puglia|BT|76012
Canosa Sannita|CH|66010
Canosio|CN|12020
Canossa|RE|42026
Cansano|AQ|67030
Cantagallo|PO|59025
Cantalice|RI|02014
Cantalupa|TO|10060
Cantalupo in Sabina|RI|02040
Cantalupo Ligure|AL|15060
Cantalupo nel Sannio|IS|86092
Cantarana|AT|14010
Cantello|VA|21050
Canterano|RM|00020
Cantiano|PU|61044
Cantoira|TO|10070
Cantù|CO|22063
Canzano|TE|64020
Canzo|CO|22035
Caorle|VE|30021
Caorso|PC|29012
Capaccio Paestum|SA|84047
Capaci|PA|90040
Capalbio|GR|58011
Capannoli|PI|56033
Capannori|LU|55012
Capena|RM|00060
Capergnanica|CR|26010
Capestrano|AQ|67022
Capiago Intimiano|CO|22070
Capistrano|VV|89818
Capistrello|AQ|67053
Capitignano|AQ|67014
Capizzi|ME|98031
Capizzone|BG|24030
Capo d'Orlando|ME|98071
Capo di Ponte|BS|25044
Capodimonte|VT|01010
Capodrise|CE|81020
Capoliveri|LI|57031
Capolona|AR|52010
Caponago|MB|20867
Caporciano|AQ|67020
Caposele|AV|83040
Capoterra|CA|
Capovalle|BS|25070
Cappadocia|AQ|67060
Cappella Cantone|CR|26020
Cappella de' Picenardi|CR|26030
Cappella Maggiore|TV|31012
Cappelle sul Tavo|PE|65010
Capracotta|IS|86082
Capraia e Limite|FI|50050
Capraia Isola|LI|57032
Capralba|CR|26010
Capranica|VT|01012
Capranica Prenestina|RM|00030
Caprarica di Lecce|LE|73010
Caprarola|VT|01032
Caprauna|CN|12070
Caprese Michelangelo|AR|52033
Caprezzo|VB|28815
Capri|NA|80073
Capri Leone|ME|98070
Capriana|TN|38030
Capriano del Colle|BS|25020
Capriata d'Orba|AL|15060
Capriate San Gervasio|BG|24042
Capriati a Volturno|CE|81014
Caprie|TO|10040
Capriglia Irpina|AV|83010
Capriglio|AT|14014
Caprile|BI|13864
Caprino Bergamasco|BG|24030
Caprino Veronese|VR|37013
Capriolo|BS|25031
Capriva del Friuli|GO|34070
Capua|CE|81043
Capurso|BA|70010
Caraffa del Bianco|RC|89030
Caraffa di Catanzaro|CZ|88050
Caraglio|CN|12023
Caramagna Piemonte|CN|12030
Caramanico Terme|PE|65023
Carapelle|FG|71041
Carapelle Calvisio|AQ|67020
Carasco|GE|16042
Carassai|AP|63063
Carate Brianza|MB|20841
Carate Urio|CO|22010
Caravaggio|BG|24043
Caravate|VA|21032
Caravino|TO|10010
Caravonica|IM|18020
Carbognano|VT|01030
Carbonara al Ticino|PV|27020
Carbonara di Nola|NA|80030
Carbonara Scrivia|AL|15050
Carbonate|CO|22070
Carbone|PZ|85030
Carbonera|TV|31030
Carbonia|SU|
Carcare|SV|17043
Carcoforo|VC|13026
Cardano al Campo|VA|21010
Cardè|CN|12030
Cardedu|NU|
Cardeto|RC|89060
Cardinale|CZ|88062
Cardito|NA|80024
Careggine|LU|55030
Carema|TO|10010
Carenno|LC|23802
Carentino|AL|15026
Careri|RC|89030
Caresana|VC|13010
Caresanablot|VC|13030
Carezzano|AL|15051
Carfizzi|KR|88817
Cargeghe|SS|
Cariati|CS|87062
Carife|AV|83040
Carignano|TO|10041
Carimate|CO|22060
Carinaro|CE|81032
Carini|PA|90044
Carinola|CE|81030
Carisio|VC|13040
Carisolo|TN|38080
Carlantino|FG|71030
Carlazzo|CO|22010
Carlentini|SR|96013
Carlino|UD|33050
Carloforte|SU|
Carlopoli|CZ|88040
Carmagnola|TO|10022
Carmiano|LE|73041
Carmignano|PO|59015
Carmignano di Brenta|PD|35010
Carnago|VA|21040
Carnate|MB|20866
Carobbio degli Angeli|BG|24060
Carolei|CS|87030
Carona|BG|24010
Caronia|ME|98072
Caronno Pertusella|VA|21042
Caronno Varesino|VA|21040
Carosino|TA|74021
Carovigno|BR|72012
Carovilli|IS|86083
Carpaneto Piacentino|PC|29013
Carpanzano|CS|87050
Carpegna|PU|61021
Carpenedolo|BS|25013
Carpeneto|AL|15071
Carpi|MO|41012
Carpiano|MI|20074
Carpignano Salentino|LE|73020
Carpignano Sesia|NO|28064
Carpineti|RE|42033
Carpineto della Nora|PE|65010
Carpineto Romano|RM|00032
Carpineto Sinello|CH|66030
Carpino|FG|71010
Carpinone|IS|86093
Carrara|MS|54033
Carrè|VI|36010
Carrega Ligure|AL|15060
Carro|SP|19012
Carrodano|SP|19020
Carrosio|AL|15060
Carrù|CN|12061
Carsoli|AQ|67061
Cartigliano|VI|36050
Cartignano|CN|12020
Cartoceto|PU|61030
Cartosio|AL|15015
Cartura|PD|35025
Carugate|MI|20061
Carugo|CO|22060
Carunchio|CH|66050
Carvico|BG|24030
Carzano|TN|38050
Casabona|KR|88822
Casacalenda|CB|86043
Casacanditella|CH|66010
Casagiove|CE|81022
Casal Cermelli|AL|15072
Casal di Principe|CE|81033
Casal Velino|SA|84040
Casalanguida|CH|66031
Casalattico|FR|03030
Casalbeltrame|NO|28060
Casalbordino|CH|66021
Casalbore|AV|83034
Casalborgone|TO|10020
Casalbuono|SA|84030
Casalbuttano ed Uniti|CR|26011
Casalciprano|CB|86010
Casalduni|BN|82027
Casale Corte Cerro|VB|28881
Casale Cremasco-Vidolasco|CR|26010
Casale di Scodosia|PD|35040
Casale Litta|VA|21020
Casale Marittimo|PI|56040
Casale Monferrato|AL|15033
Casale sul Sile|TV|31032
Casalecchio di Reno|BO|40033
Casaleggio Boiro|AL|15070
Casaleggio Novara|NO|28060
Casaleone|VR|37052
Casaletto Ceredano|CR|26010
Casaletto di Sopra|CR|26014
Casaletto Lodigiano|LO|26852
Casaletto Spartano|SA|84030
Casaletto Vaprio|CR|26010
Casalfiumanese|BO|40020
Casalgrande|RE|42013
Casalgrasso|CN|12030
Casali del Manco|CS|87059
Casalincontrada|CH|66012
Casalino|NO|28060
Casalmaggiore|CR|26041
Casalmaiocco|LO|26831
Casalmorano|CR|26020
Casalmoro|MN|46040
Casalnoceto|AL|15052
Casalnuovo di Napoli|NA|80013
Casalnuovo Monterotaro|FG|71033
Casaloldo|MN|46040
Casalpusterlengo|LO|26841
Casalromano|MN|46040
Casalserugo|PD|35020
Casaluce|CE|81030
Casalvecchio di Puglia|FG|71030
Casalvecchio Siculo|ME|98032
Casalvieri|FR|03034
Casalvolone|NO|28060
Casalzuigno|VA|21030
Casamarciano|NA|80032
Casamassima|BA|70010
Casamicciola Terme|NA|80074
Casandrino|NA|80025
Casanova Elvo|VC|13030
Casanova Lerrone|SV|17033
Casanova Lonati|PV|27041
Casape|RM|00010
Casapesenna|CE|81030
Casapinta|BI|13866
Casaprota|RI|02030
Casapulla|CE|81020
Casarano|LE|73042
Casargo|LC|23831
Casarile|MI|20059
Casarsa della Delizia|PN|33072
Casarza Ligure|GE|16030
Casasco|AL|15050
Casatenovo|LC|23880
Casatisma|PV|27040
Casavatore|NA|80020
Casazza|BG|24060
Cascia|PG|06043
Casciago|VA|21020
Casciana Terme Lari|PI|56035
Cascina|PI|56021
Cascinette d'Ivrea|TO|10010
Casei Gerola|PV|27050
Caselette|TO|10040
Casella|GE|16015
Caselle in Pittari|SA|84030
Caselle Landi|LO|26842
Caselle Lurani|LO|26853
Caselle Torinese|TO|10072
Caserta|CE|81100
Casier|TV|31030
Casignana|RC|89030
Casina|RE|42034
Casirate d'Adda|BG|24040
Caslino d'Erba|CO|22030
Casnate con Bernate|CO|22070
Casnigo|BG|24020
Casola di Napoli|NA|80050
Casola in Lunigiana|MS|54014
Casola Valsenio|RA|48032
Casole d'Elsa|SI|53031
Casoli|CH|66043
Casorate Primo|PV|27022
Casorate Sempione|VA|21011
Casorezzo|MI|20003
Casoria|NA|80026
Casorzo Monferrato|AT|14032
Casperia|RI|02041
Caspoggio|SO|23020
Cassacco|UD|33010
Cassago Brianza|LC|23893
Cassano all'Ionio|CS|87011
Cassano d'Adda|MI|20062
Cassano delle Murge|BA|70020
Cassano Irpino|AV|83040
Cassano Magnago|VA|21012
Cassano Spinola|AL|15063
Cassano Valcuvia|VA|21030
Cassaro|SR|96010
Cassiglio|BG|24010
Cassina de' Pecchi|MI|20051
Cassina Rizzardi|CO|22070
Cassina Valsassina|LC|23817
Cassinasco|AT|14050
Cassine|AL|15016
Cassinelle|AL|15070
Cassinetta di Lugagnano|MI|20081
Cassino|FR|03043
Cassola|VI|36022
Cassolnovo|PV|27023
Castagnaro|VR|37043
Castagneto Carducci|LI|57022
Castagneto Po|TO|10090
Castagnito|CN|12050
Castagnole delle Lanze|AT|14054
Castagnole Monferrato|AT|14030
Castagnole Piemonte|TO|10060
Castana|PV|27040
Castano Primo|MI|20022
Casteggio|PV|27045
Castegnato|BS|25045
Castegnero|VI|36020
Castel Baronia|AV|83040
Castel Boglione|AT|14040
Castel Bolognese|RA|48014
Castel Campagnano|CE|81010
Castel Castagna|TE|64030
Castel Condino|TN|38082
Castel d'Aiano|BO|40034
Castel d'Ario|MN|46033
Castel d'Azzano|VR|37060
Castel del Giudice|IS|86080
Castel del Monte|AQ|67023
Castel del Piano|GR|58033
Castel del Rio|BO|40022
Castel di Casio|BO|40030
Castel di Ieri|AQ|67020
Castel di Iudica|CT|95040
Castel di Lama|AP|63082
Castel di Lucio|ME|98070
Castel di Sangro|AQ|67031
Castel di Sasso|CE|81040
Castel di Tora|RI|02020
Castel Focognano|AR|52016
Castel Frentano|CH|66032
Castel Gabbiano|CR|26010
Castel Gandolfo|RM|00073
Castel Giorgio|TR|05013
Castel Goffredo|MN|46042
Castel Guelfo di Bologna|BO|40023
Castel Ivano|TN|38059
Castel Madama|RM|00024
Castel Maggiore|BO|40013
Castel Mella|BS|25030
Castel Morrone|CE|81020
Castel Ritaldi|PG|06044
Castel Rocchero|AT|14044
Castel Rozzone|BG|24040
Castel San Giorgio|SA|84083
Castel San Giovanni|PC|29015
Castel San Lorenzo|SA|84049
Castel San Niccolò|AR|52018
Castel San Pietro Romano|RM|00030
Castel San Pietro Terme|BO|40024
Castel San Vincenzo|IS|86071
Castel Sant'Angelo|RI|02010
Castel Sant'Elia|VT|01030
Castel Viscardo|TR|05014
Castel Vittorio|IM|18030
Castel Volturno|CE|81030
Castelbaldo|PD|35040
Castelbelforte|MN|46032
Castelbellino|AN|60030
Castelbello-Ciardes|BZ|39020
Castelbianco|SV|17030
Castelbottaccio|CB|86030
Castelbuono|PA|90013
Castelcivita|SA|84020
Castelcovati|BS|25030
Castelcucco|TV|31030
Casteldaccia|PA|90014
Casteldelci|RN|47861
Casteldelfino|CN|12020
Casteldidone|CR|26030
Castelfidardo|AN|60022
Castelfiorentino|FI|50051
Castelforte|LT|04021
Castelfranci|AV|83040
Castelfranco di Sotto|PI|56022
Castelfranco Emilia|MO|41013
Castelfranco in Miscano|BN|82022
Castelfranco Piandiscò|AR|52026
Castelfranco Veneto|TV|31033
Castelgerundo|LO|26844
Castelgomberto|VI|36070
Castelgrande|PZ|85050
Castelguglielmo|RO|45020
Castelguidone|CH|66040
Castell'Alfero|AT|14033
Castell'Arquato|PC|29014
Castell'Azzara|GR|58034
Castell'Umberto|ME|98070
Castellabate|SA|84048
Castellafiume|AQ|67050
Castellalto|TE|64020
Castellammare del Golfo|TP|91014
Castellammare di Stabia|NA|80053
Castellamonte|TO|10081
Castellana Grotte|BA|70013
Castellana Sicula|PA|90020
Castellaneta|TA|74011
Castellania Coppi|AL|15051
Castellanza|VA|21053
Castellar Guidobono|AL|15050
Castellarano|RE|42014
Castellaro|IM|18011
Castellazzo Bormida|AL|15073
Castellazzo Novarese|NO|28060
Castelleone|CR|26012
Castelleone di Suasa|AN|60010
Castellero|AT|14013
Castelletto Cervo|BI|13851
Castelletto d'Erro|AL|15010
Castelletto d'Orba|AL|15060
Castelletto di Branduzzo|PV|27040
Castelletto Merli|AL|15020
Castelletto Molina|AT|14040
Castelletto Monferrato|AL|15040
Castelletto sopra Ticino|NO|28053
Castelletto Stura|CN|12040
Castelletto Uzzone|CN|12070
Castelli|TE|64041
Castelli Calepio|BG|24060
Castellina in Chianti|SI|53011
Castellina Marittima|PI|56040
Castellinaldo d'Alba|CN|12050
Castellino del Biferno|CB|86020
Castellino Tanaro|CN|12060
Castelliri|FR|03030
Castello Cabiaglio|VA|21030
Castello d'Agogna|PV|27030
Castello d'Argile|BO|40050
Castello del Matese|CE|81016
Castello dell'Acqua|SO|23030
Castello di Annone|AT|14034
Castello di Brianza|LC|23884
Castello di Cisterna|NA|80030
Castello di Godego|TV|31030
Castello-Molina di Fiemme|TN|38030
Castello Tesino|TN|38053
Castellucchio|MN|46014
Castelluccio dei Sauri|FG|71025
Castelluccio Inferiore|PZ|85040
Castelluccio Superiore|PZ|85040
Castelluccio Valmaggiore|FG|71020
Castelmagno|CN|12020
Castelmarte|CO|22030
Castelmassa|RO|45035
Castelmauro|CB|86031
Castelmezzano|PZ|85010
Castelmola|ME|98030
Castelnovetto|PV|27030
Castelnovo Bariano|RO|45030
Castelnovo del Friuli|PN|33090
Castelnovo di Sotto|RE|42024
Castelnovo ne' Monti|RE|42035
Castelnuovo|TN|38050
Castelnuovo Belbo|AT|14043
Castelnuovo Berardenga|SI|53019
Castelnuovo Bocca d'Adda|LO|26843
Castelnuovo Bormida|AL|15017
Castelnuovo Bozzente|CO|22070
Castelnuovo Calcea|AT|14040
Castelnuovo Cilento|SA|84040
Castelnuovo del Garda|VR|37014
Castelnuovo della Daunia|FG|71034
Castelnuovo di Ceva|CN|12070
Castelnuovo di Conza|SA|84020
Castelnuovo di Farfa|RI|02031
Castelnuovo di Garfagnana|LU|55032
Castelnuovo di Porto|RM|00060
Castelnuovo di Val di Cecina|PI|56041
Castelnuovo Don Bosco|AT|14022
Castelnuovo Magra|SP|19033
Castelnuovo Nigra|TO|10080
Castelnuovo Parano|FR|03040
Castelnuovo Rangone|MO|41051
Castelnuovo Scrivia|AL|15053
Castelpagano|BN|82024
Castelpetroso|IS|86090
Castelpizzuto|IS|86090
Castelplanio|AN|60031
Castelpoto|BN|82030
Castelraimondo|MC|62022
Castelrotto|BZ|39040
Castelsantangelo sul Nera|MC|62039
Castelsaraceno|PZ|85031
Castelsardo|SS|
Castelseprio|VA|21050
Castelsilano|KR|88834
Castelspina|AL|15070
Casteltermini|AG|92025
Castelveccana|VA|21010
Castelvecchio Calvisio|AQ|67020
Castelvecchio di Rocca Barbena|SV|17034
Castelvecchio Subequo|AQ|67024
Castelvenere|BN|82037
Castelverde|CR|26022
Castelverrino|IS|86080
Castelvetere in Val Fortore|BN|82023
Castelvetere sul Calore|AV|83040
Castelvetrano|TP|91022
Castelvetro di Modena|MO|41014
Castelvetro Piacentino|PC|29010
Castelvisconti|CR|26010
Castenaso|BO|40055
Castenedolo|BS|25014
Castiadas|SU|
Castiglion Fibocchi|AR|52029
Castiglion Fiorentino|AR|52043
Castiglione a Casauria|PE|65020
Castiglione Chiavarese|GE|16030
Castiglione Cosentino|CS|87040
Castiglione d'Adda|LO|26823
Castiglione d'Orcia|SI|53023
Castiglione dei Pepoli|BO|40035
Castiglione del Genovesi|SA|84090
Castiglione del Lago|PG|06061
Castiglione della Pescaia|GR|58043
Castiglione delle Stiviere|MN|46043
Castiglione di Garfagnana|LU|55033
Castiglione di Sicilia|CT|95012
Castiglione Falletto|CN|12060
Castiglione in Teverina|VT|01024
Castiglione Messer Marino|CH|66033
Castiglione Messer Raimondo|TE|64034
Castiglione Olona|VA|21043
Castiglione Tinella|CN|12053
Castiglione Torinese|TO|10090
Castignano|AP|63072
Castilenti|TE|64035
Castino|CN|12050
Castione Andevenno|SO|23012
Castione della Presolana|BG|24020
Castions di Strada|UD|33050
Castiraga Vidardo|LO|26866
Casto|BS|25070
Castorano|AP|63081
Castrezzato|BS|25030
Castri di Lecce|LE|73020
Castrignano de' Greci|LE|73020
Castrignano del Capo|LE|73040
Castro|BG|24063
Castro|LE|73030
Castro dei Volsci|FR|03020
Castrocaro Terme e Terra del Sole|FC|47011
Castrocielo|FR|03030
Castrofilippo|AG|92020
Castrolibero|CS|87040
Castronno|VA|21040
Castronovo di Sicilia|PA|90030
Castronuovo di Sant'Andrea|PZ|85030
Castropignano|CB|86010
Castroreale|ME|98053
Castroregio|CS|87070
Castrovillari|CS|87012
Catania|CT|95121 95122 95123 95124 95125 95126 95127 95128 95129 95131
Catanzaro|CZ|88100
Catenanuova|EN|94010
Catignano|PE|65011
Cattolica|RN|47841
Cattolica Eraclea|AG|92011
Caulonia|RC|89041
Cautano|BN|82030
Cava de' Tirreni|SA|84013
Cava Manara|PV|27051
Cavaglià|BI|13881
Cavaglietto|NO|28010
Cavaglio d'Agogna|NO|28010
Cavagnolo|TO|10020
Cavaion Veronese|VR|37010
Cavalese|TN|38033
Cavallerleone|CN|12030
Cavallermaggiore|CN|12030
Cavallino|LE|73020
Cavallino-Treporti|VE|30013
Cavallirio|NO|28010
Cavareno|TN|38011
Cavargna|CO|22010
Cavaria con Premezzo|VA|21044
Cavarzere|VE|30014
Cavaso del Tomba|TV|31034
Cavasso Nuovo|PN|33092
Cavatore|AL|15010
Cavazzo Carnico|UD|33020
Cave|RM|00033
Cavedago|TN|38010
Cavedine|TN|38073
Cavenago d'Adda|LO|26824
Cavenago di Brianza|MB|20873
Cavernago|BG|24050
Cavezzo|MO|41032
Cavizzana|TN|38022
Cavour|TO|10061
Cavriago|RE|42025
Cavriana|MN|46040
Cavriglia|AR|52022
Cazzago Brabbia|VA|21020
Cazzago San Martino|BS|25046
Cazzano di Tramigna|VR|37030
Cazzano Sant'Andrea|BG|24026
Ceccano|FR|03023
Cecima|PV|27050
Cecina|LI|57023
Cedegolo|BS|25051
Cedrasco|SO|23010
Cefalà Diana|PA|90030
Cefalù|PA|90015
Ceggia|VE|30022
Ceglie Messapica|BR|72013
Celano|AQ|67043
Celenza sul Trigno|CH|66050
Celenza Valfortore|FG|71035
Celico|CS|87053
Cella Dati|CR|26040
Cella Monte|AL|15034
Cellamare|BA|70010
Cellara|CS|87050
Cellarengo|AT|14010
Cellatica|BS|25060
Celle di Bulgheria|SA|84040
Celle di Macra|CN|12020
Celle di San Vito|FG|71020
Celle Enomondo|AT|14010
Celle Ligure|SV|17015
Celleno|VT|01020
Cellere|VT|01010
Cellino Attanasio|TE|64036
Cellino San Marco|BR|72020
Cellio con Breia|VC|13024
Cellole|CE|81030
Cembra Lisignago|TN|38034
Cenadi|CZ|88067
Cenate Sopra|BG|24060
Cenate Sotto|BG|24069
Cencenighe Agordino|BL|32020
Cene|BG|24020
Ceneselli|RO|45030
Cengio|SV|17056
Centallo|CN|12044
Cento|FE|44042
Centola|SA|84051
Centrache|CZ|88067
Centro Valle Intelvi|CO|22023
Centuripe|EN|94010
Cepagatti|PE|65012
Ceppaloni|BN|82014
Ceppo Morelli|VB|28875
Ceprano|FR|03024
Cerami|EN|94010
Ceranesi|GE|16014
Cerano|NO|28065
Cerano d'Intelvi|CO|22020
Ceranova|PV|27010
Ceraso|SA|84052
Cercemaggiore|CB|86012
Cercenasco|TO|10060
Cercepiccola|CB|86010
Cerchiara di Calabria|CS|87070
Cerchio|AQ|67044
Cercino|SO|23016
Cercivento|UD|33020
Cercola|NA|80040
Cerda|PA|90052
Cerea|VR|37053
Ceregnano|RO|45010
Cerenzia|KR|88833
Ceres|TO|10070
Ceresara|MN|46040
Cereseto|AL|15020
Ceresole Alba|CN|12040
Ceresole Reale|TO|10080
Cerete|BG|24020
Ceretto Lomellina|PV|27030
Cergnago|PV|27020
Ceriale|SV|17023
Ceriana|IM|18034
Ceriano Laghetto|MB|20816
Cerignale|PC|29020
Cerignola|FG|71042
Cerisano|CS|87044
Cermenate|CO|22072
Cermes|BZ|39010
Cermignano|TE|64037
Cernobbio|CO|22012
Cernusco Lombardone|LC|23870
Cernusco sul Naviglio|MI|20063
Cerreto d'Asti|AT|14020
Cerreto d'Esi|AN|60043
Cerreto di Spoleto|PG|06041
Cerreto Grue|AL|15050
Cerreto Guidi|FI|50050
Cerreto Laziale|RM|00020
Cerreto Sannita|BN|82032
Cerretto Langhe|CN|12050
Cerrina Monferrato|AL|15020
Cerrione|BI|13882
Cerro al Lambro|MI|20070
Cerro al Volturno|IS|86072
Cerro Maggiore|MI|20023
Cerro Tanaro|AT|14030
Cerro Veronese|VR|37020
Cersosimo|PZ|85030
Certaldo|FI|50052
Certosa di Pavia|PV|27012
Cerva|CZ|88050
Cervara di Roma|RM|00020
Cervarese Santa Croce|PD|35030
Cervaro|FR|03044
Cervasca|CN|12010
Cervatto|VC|13025
Cerveno|BS|25040
Cervere|CN|12040
Cervesina|PV|27050
Cerveteri|RM|00052
Cervia|RA|48015
Cervicati|CS|87010
Cervignano d'Adda|LO|26832
Cervignano del Friuli|UD|33052
Cervinara|AV|83012
Cervino|CE|81023
Cervo|IM|18010
Cerzeto|CS|87040
Cesa|CE|81030
Cesana Brianza|LC|23861
Cesana Torinese|TO|10054
Cesano Boscone|MI|20090
Cesano Maderno|MB|20811
Cesara|VB|28891
Cesarò|ME|98033
Cesate|MI|20031
Cesena|FC|47521 47522
Cesenatico|FC|47042
Cesinali|AV|83020
Cesio|IM|18022
Cesiomaggiore|BL|32030
Cessalto|TV|31040
Cessaniti|VV|89816
Cessapalombo|MC|62020
Cessole|AT|14050
Cetara|SA|84010
Ceto|BS|25040
Cetona|SI|53040
Cetraro|CS|87022
Ceva|CN|12073
Cevo|BS|25040
Challand-Saint-Anselme|AO|11020
Challand-Saint-Victor|AO|11020
Chambave|AO|11023
Chamois|AO|11020
Champdepraz|AO|11020
Champorcher|AO|11020
Charvensod|AO|11020
Châtillon|AO|11024
Cherasco|CN|12062
Cheremule|SS|
Chialamberto|TO|10070
Chiampo|VI|36072
Chianche|AV|83010
Chianciano Terme|SI|53042
Chianni|PI|56034
Chianocco|TO|10050
Chiaramonte Gulfi|RG|97012
Chiaramonti|SS|
Chiarano|TV|31040
Chiaravalle|AN|60033
Chiaravalle Centrale|CZ|88064
Chiari|BS|25032
Chiaromonte|PZ|85032
Chiauci|IS|86097
Chiavari|GE|16043
Chiavenna|SO|23022
Chiaverano|TO|10010
Chienes|BZ|39030
Chieri|TO|10023
Chies d'Alpago|BL|32010
Chiesa in Valmalenco|SO|23023
Chiesanuova|TO|10080
Chiesina Uzzanese|PT|51013
Chieti|CH|66100
Chieuti|FG|71010
Chieve|CR|26010
Chignolo d'Isola|BG|24040
Chignolo Po|PV|27013
Chioggia|VE|30015
Chiomonte|TO|10050
Chions|PN|33083
Chiopris-Viscone|UD|33048
Chitignano|AR|52010
Chiuduno|BG|24060
Chiuppano|VI|36010
Chiuro|SO|23030
Chiusa|BZ|39043
Chiusa di Pesio|CN|12013
Chiusa di San Michele|TO|10050
Chiusa Sclafani|PA|90033
Chiusaforte|UD|33010
Chiusanico|IM|18027
Chiusano d'Asti|AT|14025
Chiusano di San Domenico|AV|83040
Chiusavecchia|IM|18027
Chiusdino|SI|53012
Chiusi|SI|53043
Chiusi della Verna|AR|52010
Chivasso|TO|10034
Ciampino|RM|00043
Cianciana|AG|92012
Cibiana di Cadore|BL|32040
Cicagna|GE|16044
Cicala|CZ|88040
Cicciano|NA|80033
Cicerale|SA|84053
Ciciliano|RM|00020
Cicognolo|CR|26030
Ciconio|TO|10080
Cigliano|VC|13043
Cigliè|CN|12060
Cigognola|PV|27040
Cigole|BS|25020
Cilavegna|PV|27024
Cimadolmo|TV|31010
Cimbergo|BS|25050
Ciminà|RC|89040
Ciminna|PA|90023
Cimitile|NA|80030
Cimolais|PN|33080
Cimone|TN|38060
Cinaglio|AT|14020
Cineto Romano|RM|00020
Cingia de' Botti|CR|26042
Cingoli|MC|62011
Cinigiano|GR|58044
Cinisello Balsamo|MI|20092
Cinisi|PA|90045
Cino|SO|23010
Cinquefrondi|RC|89021
Cintano|TO|10080
Cinte Tesino|TN|38050
Cinto Caomaggiore|VE|30020
Cinto Euganeo|PD|35030
Cinzano|TO|10090
Ciorlano|CE|81010
Cipressa|IM|18017
Circello|BN|82020
Ciriè|TO|10073
Cirigliano|MT|75010
Cirimido|CO|22070
Cirò|KR|88813
Cirò Marina|KR|88811
Cis|TN|38020
Cisano Bergamasco|BG|24034
Cisano sul Neva|SV|17035
Ciserano|BG|24040
Cislago|VA|21040
Cisliano|MI|20046
Cison di Valmarino|TV|31030
Cissone|CN|12050
Cisterna d'Asti|AT|14010
Cisterna di Latina|LT|04012
Cisternino|BR|72014
Citerna|PG|06010
Città della Pieve|PG|06062
Città di Castello|PG|06012
Città Sant'Angelo|PE|65013
Cittadella|PD|35013
Cittaducale|RI|02015
Cittanova|RC|89022
Cittareale|RI|02010
Cittiglio|VA|21033
Civate|LC|23862
Civezza|IM|18017
Civezzano|TN|38045
Civiasco|VC|13010
Cividale del Friuli|UD|33043
Cividate al Piano|BG|24050
Cividate Camuno|BS|25040
Civita|CS|87010
Civita Castellana|VT|01033
Civita d'Antino|AQ|67050
Civitacampomarano|CB|86030
Civitaluparella|CH|66040
Civitanova del Sannio|IS|86094
Civitanova Marche|MC|62012
Civitaquana|PE|65010
Civitavecchia|RM|00053
Civitella Alfedena|AQ|67030
Civitella Casanova|PE|65010
Civitella d'Agliano|VT|01020
Civitella del Tronto|TE|64010
Civitella di Romagna|FC|47012
Civitella in Val di Chiana|AR|52041
Civitella Messer Raimondo|CH|66010
Civitella Paganico|GR|58045
Civitella Roveto|AQ|67054
Civitella San Paolo|RM|00060
Civo|SO|23010
Claino con Osteno|CO|22010
Claut|PN|33080
Clauzetto|PN|33090
Clavesana|CN|12060
Claviere|TO|10050
Cles|TN|38023
Cleto|CS|87030
Clivio|VA|21050
Clusone|BG|24023
Coassolo Torinese|TO|10070
Coazze|TO|10050
Coazzolo|AT|14054
Coccaglio|BS|25030
Cocconato|AT|14023
Cocquio-Trevisago|VA|21034
Cocullo|AQ|67030
Codevigo|PD|35020
Codevilla|PV|27050
Codigoro|FE|44021
Codognè|TV|31013
Codogno|LO|26845
Codroipo|UD|33033
Codrongianos|SS|
Coggiola|BI|13863
Cogliate|MB|20815
Cogne|AO|11012
Cogoleto|GE|16016
Cogollo del Cengio|VI|36010
Cogorno|GE|16030
Colazza|NO|28010
Colceresa|VI|36064
Colere|BG|24020
Colfelice|FR|03030
Coli|PC|29020
Colico|LC|23823
Collalto Sabino|RI|02022
Collarmele|AQ|67040
Collazzone|PG|06050
Colle Brianza|LC|23886
Colle d'Anchise|CB|86020
Colle di Tora|RI|02020
Colle di Val d'Elsa|SI|53034
Colle San Magno|FR|03030
Colle Sannita|BN|82024
Colle Santa Lucia|BL|32020
Colle Umberto|TV|31014
Collebeato|BS|25060
Collecchio|PR|43044
Collecorvino|PE|65010
Colledara|TE|64042
Colledimacine|CH|66010
Colledimezzo|CH|66040
Colleferro|RM|00034
Collegiove|RI|02020
Collegno|TO|10093
Collelongo|AQ|67050
Collepardo|FR|03010
Collepasso|LE|73040
Collepietro|AQ|67020
Colleretto Castelnuovo|TO|10080
Colleretto Giacosa|TO|10010
Collesalvetti|LI|57014
Collesano|PA|90016
Colletorto|CB|86044
Collevecchio|RI|02042
Colli a Volturno|IS|86073
Colli al Metauro|PU|61036
Colli del Tronto|AP|63079
Colli sul Velino|RI|02010
Colli Verdi|PV|27061
Colliano|SA|84020
Collinas|SU|
Collio|BS|25060
Collobiano|VC|13030
Colloredo di Monte Albano|UD|33010
Colmurano|MC|62020
Colobraro|MT|75021
Cologna Veneta|VR|37044
Cologne|BS|25033
Cologno al Serio|BG|24055
Cologno Monzese|MI|20093
Colognola ai Colli|VR|37030
Colonna|RM|00030
Colonnella|TE|64010
Colonno|CO|22010
Colorina|SO|23010
Colorno|PR|43052
Colosimi|CS|87050
Colturano|MI|20075
Colverde|CO|22041
Colzate|BG|24020
Comabbio|VA|21020
Comacchio|FE|44022
Comano|MS|54015
Comano Terme|TN|38077
Comazzo|LO|26833
Comeglians|UD|33023
Comelico Superiore|BL|32040
Comerio|VA|21025
Comezzano-Cizzago|BS|25030
Comignago|NO|28060
Comiso|RG|97013
Comitini|AG|92020
Comiziano|NA|80030
Commessaggio|MN|46010
Commezzadura|TN|38020
Como|CO|22100
Compiano|PR|43053
Comun Nuovo|BG|24040
Comunanza|AP|63087
Cona|VE|30010
Conca Casale|IS|86070
Conca dei Marini|SA|84010
Conca della Campania|CE|81044
Concamarise|VR|37050
Concerviano|RI|02020
Concesio|BS|25062
Concordia Sagittaria|VE|30023
Concordia sulla Secchia|MO|41033
Concorezzo|MB|20863
Condofuri|RC|89030
Condove|TO|10055
Condrò|ME|98040
Conegliano|TV|31015
Confienza|PV|27030
Configni|RI|02040
Conflenti|CZ|88040
Coniolo|AL|15030
Conselice|RA|48017
Conselve|PD|35026
Contà|TN|38093
Contessa Entellina|PA|90030
Contigliano|RI|02043
Contrada|AV|83020
Controguerra|TE|64010
Controne|SA|84020
Contursi Terme|SA|84024
Conversano|BA|70014
Conza della Campania|AV|83040
Conzano|AL|15030
Copertino|LE|73043
Copiano|PV|27010
Copparo|FE|44034
Corana|PV|27050
Corato|BA|70033
Corbara|SA|84010
Corbetta|MI|20011
Corbola|RO|45015
Corchiano|VT|01030
Corciano|PG|06073
Cordenons|PN|33084
Cordignano|TV|31016
Cordovado|PN|33075
Coreglia Antelminelli|LU|55025
Coreglia Ligure|GE|16040
Coreno Ausonio|FR|03040
Corfinio|AQ|67030
Cori|LT|04010
Coriano|RN|47853
Corigliano d'Otranto|LE|73022
Corigliano-Rossano|CS|87064
Corinaldo|AN|60013
Corio|TO|10070
Corleone|PA|90034
Corleto Monforte|SA|84020
Corleto Perticara|PZ|85012
Cormano|MI|20032
Cormons|GO|34071
Corna Imagna|BG|24030
Cornalba|BG|24017
Cornale e Bastida|PV|27056
Cornaredo|MI|20007
Cornate d'Adda|MB|20872
Cornedo all'Isarco|BZ|39053
Cornedo Vicentino|VI|36073
Cornegliano Laudense|LO|26854
Corneliano d'Alba|CN|12040
Corniglio|PR|43021
Corno di Rosazzo|UD|33040
Corno Giovine|LO|26846
Cornovecchio|LO|26842
Cornuda|TV|31041
Correggio|RE|42015
Correzzana|MB|20856
Correzzola|PD|35020
Corrido|CO|22010
Corridonia|MC|62014
Corropoli|TE|64013
Corsano|LE|73033
Corsico|MI|20094
Corsione|AT|14020
Cortaccia sulla strada del vino|BZ|39040
Cortale|CZ|88020
Cortandone|AT|14013
Cortanze|AT|14020
Cortazzone|AT|14010
Corte Brugnatella|PC|29020
Corte de' Cortesi con Cignone|CR|26020
Corte de' Frati|CR|26010
Corte Franca|BS|25040
Corte Palasio|LO|26834
Cortemaggiore|PC|29016
Cortemilia|CN|12074
Corteno Golgi|BS|25040
Cortenova|LC|23813
Cortenuova|BG|24050
Corteolona e Genzone|PV|27014
Cortiglione|AT|14040
Cortina d'Ampezzo|BL|32043
Cortina sulla strada del vino|BZ|39040
Cortino|TE|64040
Cortona|AR|52044
Corvara|PE|65020
Corvara in Badia|BZ|39033
Corvino San Quirico|PV|27050
Corzano|BS|25030
Coseano|UD|33030
Cosenza|CS|87100
Cosio d'Arroscia|IM|18023
Cosio Valtellino|SO|23013
Cosoleto|RC|89050
Cossano Belbo|CN|12054
Cossano Canavese|TO|10010
Cossato|BI|13836
Cosseria|SV|17017
Cossignano|AP|63067
Cossogno|VB|28801
Cossoine|SS|
Cossombrato|AT|14020
Costa de' Nobili|PV|27010
Costa di Mezzate|BG|24060
Costa di Rovigo|RO|45023
Costa Masnaga|LC|23845
Costa Serina|BG|24010
Costa Valle Imagna|BG|24030
Costa Vescovato|AL|15050
Costa Volpino|BG|24062
Costabissara|VI|36030
Costacciaro|PG|06021
Costanzana|VC|13033
Costarainera|IM|18017
Costermano sul Garda|VR|37010
Costigliole d'Asti|AT|14055
Costigliole Saluzzo|CN|12024
Cotignola|RA|48033
Cotronei|KR|88836
Cottanello|RI|02040
Courmayeur|AO|11013
Covo|BG|24050
Cozzo|PV|27030
Craco|MT|75010
Crandola Valsassina|LC|23832
Cravagliana|VC|13020
Cravanzana|CN|12050
Craveggia|VB|28852
Creazzo|VI|36051
Crecchio|CH|66014
Credaro|BG|24060
Credera Rubbiano|CR|26010
Crema|CR|26013
Cremella|LC|23894
Cremenaga|VA|21030
Cremeno|LC|23814
Cremia|CO|22010
Cremolino|AL|15010
Cremona|CR|26100
Cremosano|CR|26010
Crescentino|VC|13044
Crespadoro|VI|36070
Crespiatica|LO|26835
Crespina Lorenzana|PI|56042
Crespino|RO|45030
Cressa|NO|28012
Crevacuore|BI|13864
Crevalcore|BO|40014
Crevoladossola|VB|28865
Crispano|NA|80020
Crispiano|TA|74012
Crissolo|CN|12030
Crocefieschi|GE|16010
Crocetta del Montello|TV|31035
Crodo|VB|28862
Crognaleto|TE|64043
Cropalati|CS|87060
Cropani|CZ|88051
Crosia|CS|87060
Crosio della Valle|VA|21020
Crotone|KR|88900
Crotta d'Adda|CR|26020
Crova|VC|13040
Croviana|TN|38027
Crucoli|KR|88812
Cuasso al Monte|VA|21050
Cuccaro Vetere|SA|84050
Cucciago|CO|22060
Cuceglio|TO|10090
Cuggiono|MI|20012
Cugliate-Fabiasco|VA|21030
Cuglieri|OR|
Cugnoli|PE|65020
Cumiana|TO|10040
Cumignano sul Naviglio|CR|26020
Cunardo|VA|21035
Cuneo|CN|12100
Cunico|AT|14026
Cuorgnè|TO|10082
Cupello|CH|66051
Cupra Marittima|AP|63064
Cupramontana|AN|60034
Cura Carpignano|PV|27010
Curcuris|OR|
Cureggio|NO|28060
Curiglia con Monteviasco|VA|21010
Curinga|CZ|88022
Curino|BI|13865
Curno|BG|24035
Curon Venosta|BZ|39027
Cursi|LE|73020
Curtarolo|PD|35010
Curtatone|MN|46010
Curti|CE|81040
Cusago|MI|20047
Cusano Milanino|MI|20095
Cusano Mutri|BN|82033
Cusino|CO|22010
Cusio|BG|24010
Custonaci|TP|91015
Cutro|KR|88842
Cutrofiano|LE|73020
Cuveglio|VA|21030
Cuvio|VA|21030
Dairago|MI|20036
Dalmine|BG|24044
Dambel|TN|38010
Danta di Cadore|BL|32040
Darfo Boario Terme|BS|25047
Dasà|VV|89832
Davagna|GE|16022
Daverio|VA|21020
Davoli|CZ|88060
Dazio|SO|23010
Decimomannu|CA|
Decimoputzu|SU|
Decollatura|CZ|88041
Dego|SV|17058
Deiva Marina|SP|19013
Delebio|SO|23014
Delia|CL|93010
Delianuova|RC|89012
Deliceto|FG|71026
Dello|BS|25020
Demonte|CN|12014
Denice|AL|15010
Denno|TN|38010
Dernice|AL|15056
Derovere|CR|26040
Deruta|PG|06053
Dervio|LC|23824
Desana|VC|13034
Desenzano del Garda|BS|25015
Desio|MB|20832
Desulo|NU|
Diamante|CS|87023
Diano Arentino|IM|18013
Diano Castello|IM|18013
Diano d'Alba|CN|12055
Diano Marina|IM|18013
Diano San Pietro|IM|18013
Dicomano|FI|50062
Dignano|UD|33030
Dimaro Folgarida|TN|38025
Dinami|VV|89833
Dipignano|CS|87045
Diso|LE|73030
Divignano|NO|28010
Dizzasco|CO|22020
Dobbiaco|BZ|39034
Doberdò del Lago|GO|34070
Dogliani|CN|12063
Dogliola|CH|66050
Dogna|UD|33010
Dolcè|VR|37020
Dolceacqua|IM|18035
Dolcedo|IM|18020
Dolegna del Collio|GO|34070
Dolianova|SU|
Dolo|VE|30031
Dolzago|LC|23843
Domanico|CS|87030
Domaso|CO|22013
Domegge di Cadore|BL|32040
Domicella|AV|83020
Domodossola|VB|28845
Domus de Maria|SU|
Domusnovas|SU|
Donato|BI|13893
Dongo|CO|22014
Donnas|AO|11020
Donori|SU|
Dorgali|NU|
Dorio|LC|23824
Dormelletto|NO|28040
Dorno|PV|27020
Dorzano|BI|13881
Dosolo|MN|46030
Dossena|BG|24010
Dosso del Liro|CO|22010
Doues|AO|11010
Dovadola|FC|47013
Dovera|CR|26010
Dozza|BO|40060
Dragoni|CE|81010
Drapia|VV|89862
Drena|TN|38074
Drenchia|UD|33040
Dresano|MI|20070
Dro|TN|38074
Dronero|CN|12025
Druento|TO|10040
Druogno|VB|28853
Dualchi|NU|
Dubino|SO|23015
Due Carrare|PD|35020
Dueville|VI|36031
Dugenta|BN|82030
Duino Aurisina|TS|34011
Dumenza|VA|21010
Duno|VA|21030
Durazzano|BN|82015
Duronia|CB|86020
Dusino San Michele|AT|14010
Eboli|SA|84025
Edolo|BS|25048
Egna|BZ|39044
Elice|PE|65010
Elini|NU|
Ello|LC|23848
Elmas|CA|
Elva|CN|12020
Emarèse|AO|11020
Empoli|FI|50053
Endine Gaiano|BG|24060
Enego|VI|36052
Enemonzo|UD|33020
Enna|EN|94100
Entracque|CN|12010
Entratico|BG|24060
Envie|CN|12030
Episcopia|PZ|85033
Eraclea|VE|30020
Erba|CO|22036
Erbè|VR|37060
Erbezzo|VR|37020
Erbusco|BS|25030
Erchie|BR|72020
Ercolano|NA|80056
Erice|TP|91016
Erli|SV|17030
Erto e Casso|PN|33080
Erula|SS|
Erve|LC|23805
Esanatoglia|MC|62024
Escalaplano|SU|
Escolca|SU|
Esine|BS|25040
Esino Lario|LC|23825
Esperia|FR|03045
Esporlatu|SS|
Este|PD|35042
Esterzili|SU|
Etroubles|AO|11014
Eupilio|CO|22030
Exilles|TO|10050
Fabbrica Curone|AL|15054
Fabbriche di Vergemoli|LU|55021
Fabbrico|RE|42042
Fabriano|AN|60044
Fabrica di Roma|VT|01034
Fabrizia|VV|89823
Fabro|TR|05015
Faedis|UD|33040
Faedo Valtellino|SO|23020
Faenza|RA|48018
Faeto|FG|71020
Fagagna|UD|33034
Faggeto Lario|CO|22020
Faggiano|TA|74020
Fagnano Alto|AQ|67020
Fagnano Castello|CS|87013
Fagnano Olona|VA|21054
Fai della Paganella|TN|38010
Faicchio|BN|82030
Falcade|BL|32020
Falciano del Massico|CE|81030
Falconara Albanese|CS|87030
Falconara Marittima|AN|60015
Falcone|ME|98060
Faleria|VT|01030
Falerna|CZ|88042
Falerone|FM|63837
Fallo|CH|66040
Faloppio|CO|22020
Falvaterra|FR|03020
Falzes|BZ|39030
Fanano|MO|41021
Fanna|PN|33092
Fano|PU|61032
Fano Adriano|TE|64044
Fara Filiorum Petri|CH|66010
Fara Gera d'Adda|BG|24045
Fara in Sabina|RI|02032
Fara Novarese|NO|28073
Fara Olivana con Sola|BG|24058
Fara San Martino|CH|66015
Fara Vicentino|VI|36030
Fardella|PZ|85034
Farigliano|CN|12060
Farindola|PE|65010
Farini|PC|29023
Farnese|VT|01010
Farra d'Isonzo|GO|34072
Farra di Soligo|TV|31010
Fasano|BR|72015
Fascia|GE|16020
Fauglia|PI|56043
Faule|CN|12030
Favale di Malvaro|GE|16040
Favara|AG|92026
Favignana|TP|91023
Favria|TO|10083
Feisoglio|CN|12050
Feletto|TO|10080
Felino|PR|43035
Felitto|SA|84055
Felizzano|AL|15023
Feltre|BL|32032
Fenegrò|CO|22070
Fenestrelle|TO|10060
Fénis|AO|11020
Ferentillo|TR|05034
Ferentino|FR|03013
Ferla|SR|96010
Fermignano|PU|61033
Fermo|FM|63900
Ferno|VA|21010
Feroleto Antico|CZ|88040
Feroleto della Chiesa|RC|89050
Ferrandina|MT|75013
Ferrara|FE|44121 44122 44123 44124
Ferrara di Monte Baldo|VR|37020
Ferrazzano|CB|86010
Ferrera di Varese|VA|21030
Ferrera Erbognone|PV|27032
Ferrere|AT|14012
Ferriere|PC|29024
Ferruzzano|RC|89030
Fiamignano|RI|02023
Fiano|TO|10070
Fiano Romano|RM|00065
Fiastra|MC|62035
Fiavè|TN|38075
Ficarazzi|PA|90010
Ficarolo|RO|45036
Ficarra|ME|98062
Ficulle|TR|05016
Fidenza|PR|43036
Fiè allo Sciliar|BZ|39050
Fierozzo|TN|38050
Fiesco|CR|26010
Fiesole|FI|50014
Fiesse|BS|25020
Fiesso d'Artico|VE|30032
Fiesso Umbertiano|RO|45024
Figino Serenza|CO|22060
Figline e Incisa Valdarno|FI|50063
Figline Vegliaturo|CS|87050
Filacciano|RM|00060
Filadelfia|VV|89814
Filago|BG|24040
Filandari|VV|89841
Filattiera|MS|54023
Filettino|FR|03010
Filetto|CH|66030
Filiano|PZ|85020
Filighera|PV|27010
Filignano|IS|86074
Filogaso|VV|89843
Filottrano|AN|60024
Finale Emilia|MO|41034
Finale Ligure|SV|17024
Fino del Monte|BG|24020
Fino Mornasco|CO|22073
Fiorano al Serio|BG|24020
Fiorano Canavese|TO|10010
Fiorano Modenese|MO|41042
Fiorenzuola d'Arda|PC|29017
Firenze|FI|50121 50122 50123 50124 50125 50126 50127 50129 50131 50132 50133 50134 50135 50136 50137 50139 50141 50142 50143 50144 50145
Firenzuola|FI|50033
Firmo|CS|87010
Fiscaglia|FE|44027
Fisciano|SA|84084
Fiuggi|FR|03014
Fiumalbo|MO|41022
Fiumara|RC|89050
Fiume Veneto|PN|33080
Fiumedinisi|ME|98022
Fiumefreddo Bruzio|CS|87030
Fiumefreddo di Sicilia|CT|95013
Fiumicello Villa Vicentina|UD|33059
Fiumicino|RM|00054
Fiuminata|MC|62025
Fivizzano|MS|54013
Flaibano|UD|33030
Flero|BS|25020
Floresta|ME|98030
Floridia|SR|96014
Florinas|SS|
Flumeri|AV|83040
Fluminimaggiore|SU|
Flussio|OR|
Fobello|VC|13025
Foggia|FG|71121 71122
Foglianise|BN|82030
Fogliano Redipuglia|GO|34070
Foglizzo|TO|10090
Foiano della Chiana|AR|52045
Foiano di Val Fortore|BN|82020
Folgaria|TN|38064
Folignano|AP|63084
Foligno|PG|06034
Follina|TV|31051
Follo|SP|19020
Follonica|GR|58022
Fombio|LO|26861
Fondachelli-Fantina|ME|98050
Fondi|LT|04022
Fonni|NU|
Fontainemore|AO|11020
Fontana Liri|FR|03035
Fontanafredda|PN|33074
Fontanarosa|AV|83040
Fontanelice|BO|40025
Fontanella|BG|24056
Fontanellato|PR|43012
Fontanelle|TV|31043
Fontaneto d'Agogna|NO|28010
Fontanetto Po|VC|13040
Fontanigorda|GE|16023
Fontanile|AT|14044
Fontaniva|PD|35014
Fonte|TV|31010
Fonte Nuova|RM|00013
Fontecchio|AQ|67020
Fontechiari|FR|03030
Fontegreca|CE|81014
Fonteno|BG|24060
Fontevivo|PR|43010
Fonzaso|BL|32030
Foppolo|BG|24010
Forano|RI|02044
Force|AP|63086
Forchia|BN|82011
Forcola|SO|23010
Fordongianus|OR|
Forenza|PZ|85023
Foresto Sparso|BG|24060
Forgaria nel Friuli|UD|33030
Forino|AV|83020
Forio|NA|80075
Forlì|FC|47121 47122
Forlì del Sannio|IS|86084
Forlimpopoli|FC|47034
Formazza|VB|28863
Formello|RM|00060
Formia|LT|04023
Formicola|CE|81040
Formigara|CR|26020
Formigine|MO|41043
Formigliana|VC|13030
Fornace|TN|38040
Fornelli|IS|86070
Forni Avoltri|UD|33020
Forni di Sopra|UD|33024
Forni di Sotto|UD|33020
Forno Canavese|TO|10084
Fornovo di Taro|PR|43045
Fornovo San Giovanni|BG|24040
Forte dei Marmi|LU|55042
Fortezza|BZ|39045
Fortunago|PV|27040
Forza d'Agrò|ME|98030
Fosciandora|LU|55020
Fosdinovo|MS|54035
Fossa|AQ|67020
Fossacesia|CH|66022
Fossalta di Piave|VE|30020
Fossalta di Portogruaro|VE|30025
Fossalto|CB|86020
Fossano|CN|12045
Fossato di Vico|PG|06022
Fossato Serralta|CZ|88050
Fossò|VE|30030
Fossombrone|PU|61034
Foza|VI|36010
Frabosa Soprana|CN|12082
Frabosa Sottana|CN|12083
Fraconalto|AL|15060
Fragagnano|TA|74022
Fragneto l'Abate|BN|82020
Fragneto Monforte|BN|82020
Fraine|CH|66050
Framura|SP|19014
Francavilla al Mare|CH|66023
Francavilla Angitola|VV|89815
Francavilla Bisio|AL|15060
Francavilla d'Ete|FM|63816
Francavilla di Sicilia|ME|98034
Francavilla Fontana|BR|72021
Francavilla in Sinni|PZ|85034
Francavilla Marittima|CS|87072
Francica|VV|89851
Francofonte|SR|96015
Francolise|CE|81050
Frascaro|AL|15010
Frascarolo|PV|27030
Frascati|RM|00044
Frascineto|CS|87010
Frassilongo|TN|38050
Frassinelle Polesine|RO|45030
Frassinello Monferrato|AL|15035
Frassineto Po|AL|15040
Frassinetto|TO|10080
Frassino|CN|12020
Frassinoro|MO|41044
Frasso Sabino|RI|02030
Frasso Telesino|BN|82030
Fratta Polesine|RO|45025
Fratta Todina|PG|06054
Frattamaggiore|NA|80027
Frattaminore|NA|80020
Fratte Rosa|PU|61040
Frazzanò|ME|98070
Fregona|TV|31010
Fresagrandinaria|CH|66050
Fresonara|AL|15064
Frigento|AV|83040
Frignano|CE|81030
Frinco|AT|14030
Frisa|CH|66030
Frisanco|PN|33080
Front|TO|10070
Frontino|PU|61021
Frontone|PU|61040
Frosinone|FR|03100
Frosolone|IS|86095
Frossasco|TO|10060
Frugarolo|AL|15065
Fubine Monferrato|AL|15043
Fucecchio|FI|50054
Fuipiano Valle Imagna|BG|24030
Fumane|VR|37022
Fumone|FR|03010
Funes|BZ|39040
Furci|CH|66050
Furci Siculo|ME|98023
Furnari|ME|98054
Furore|SA|84010
Furtei|SU|
Fuscaldo|CS|87024
Fusignano|RA|48034
Fusine|SO|23010
Futani|SA|84050
Gabbioneta-Binanuova|CR|26030
Gabiano|AL|15020
Gabicce Mare|PU|61011
Gaby|AO|11020
Gadesco-Pieve Delmona|CR|26030
Gadoni|NU|
Gaeta|LT|04024
Gaggi|ME|98030
Gaggiano|MI|20083
Gaggio Montano|BO|40041
Gaglianico|BI|13894
Gagliano Aterno|AQ|67020
Gagliano Castelferrato|EN|94010
Gagliano del Capo|LE|73034
Gagliato|CZ|88060
Gagliole|MC|62022
Gaiarine|TV|31018
Gaiba|RO|45030
Gaiola|CN|12010
Gaiole in Chianti|SI|53013
Gairo|NU|
Gais|BZ|39030
Galati Mamertino|ME|98070
Galatina|LE|73013
Galatone|LE|73044
Galatro|RC|89054
Galbiate|LC|23851
Galeata|FC|47010
Galgagnano|LO|26832
Gallarate|VA|21013
Gallese|VT|01035
Galliate|NO|28066
Galliate Lombardo|VA|21020
Galliavola|PV|27034
Gallicano|LU|55027
Gallicano nel Lazio|RM|00010
Gallicchio|PZ|85010
Galliera|BO|40015
Galliera Veneta|PD|35015
Gallinaro|FR|03040
Gallio|VI|36032
Gallipoli|LE|73014
Gallo Matese|CE|81010
Gallodoro|ME|98030
Galluccio|CE|81044
Galtellì|NU|
Galzignano Terme|PD|35030
Gamalero|AL|15010
Gambara|BS|25020
Gambarana|PV|27030
Gambasca|CN|12030
Gambassi Terme|FI|50050
Gambatesa|CB|86013
Gambellara|VI|36053
Gamberale|CH|66040
Gambettola|FC|47035
Gambolò|PV|27025
Gandellino|BG|24020
Gandino|BG|24024
Gandosso|BG|24060
Gangi|PA|90024
Garaguso|MT|75010
Garbagna|AL|15050
Garbagna Novarese|NO|28070
Garbagnate Milanese|MI|20024
Garbagnate Monastero|LC|23846
Garda|VR|37016
Gardone Riviera|BS|25083
Gardone Val Trompia|BS|25063
Garessio|CN|12075
Gargallo|NO|28010
Gargazzone|BZ|39010
Gargnano|BS|25084
Garlasco|PV|27026
Garlate|LC|23852
Garlenda|SV|17033
Garniga Terme|TN|38060
Garzeno|CO|22010
Garzigliana|TO|10060
Gasperina|CZ|88060
Gassino Torinese|TO|10090
Gattatico|RE|42043
Gatteo|FC|47043
Gattico-Veruno|NO|28013
Gattinara|VC|13045
Gavardo|BS|25085
Gavello|RO|45010
Gaverina Terme|BG|24060
Gavi|AL|15066
Gavignano|RM|00030
Gavirate|VA|21026
Gavoi|NU|
Gavorrano|GR|58023
Gazoldo degli Ippoliti|MN|46040
Gazzada Schianno|VA|21045
Gazzaniga|BG|24025
Gazzo|PD|35010
Gazzo Veronese|VR|37060
Gazzola|PC|29010
Gazzuolo|MN|46010
Gela|CL|93012
Gemmano|RN|47855
Gemona del Friuli|UD|33013
Gemonio|VA|21036
Genazzano|RM|00030
Genga|AN|60040
Genivolta|CR|26020
Genola|CN|12040
Genoni|SU|
Genova|GE|16121 16122 16123 16124 16125 16126 16127 16128 16129 16131 16132 16133 16134 16135 16136 16137 16138 16139 16141 16142 16143 16144 16145 16146 16147 16148 16149 16151 16152 16153 16154 16155 16156 16157 16158 16159 16161 16162 16163 16164 16165 16166 16167
Genuri|SU|
Genzano di Lucania|PZ|85013
Genzano di Roma|RM|00045
Gera Lario|CO|22010
Gerace|RC|89040
Geraci Siculo|PA|90054
Gerano|RM|00025
Gerenzago|PV|27010
Gerenzano|VA|21040
Gergei|SU|
Germagnano|TO|10070
Germagno|VB|28887
Germignaga|VA|21010
Gerocarne|VV|89831
Gerola Alta|SO|23010
Gerre de' Caprioli|CR|26040
Gesico|SU|
Gessate|MI|20060
Gessopalena|CH|66010
Gesturi|SU|
Gesualdo|AV|83040
Ghedi|BS|25016
Ghemme|NO|28074
Ghiffa|VB|28823
Ghilarza|OR|
Ghisalba|BG|24050
Ghislarengo|VC|13030
Giacciano con Baruchella|RO|45020
Giaglione|TO|10050
Gianico|BS|25040
Giano dell'Umbria|PG|06030
Giano Vetusto|CE|81042
Giardinello|PA|90084
Giardini-Naxos|ME|98035
Giarole|AL|15036
Giarratana|RG|97010
Giarre|CT|95014
Giave|SS|
Giaveno|TO|10094
Giavera del Montello|TV|31040
Giba|SU|
Gibellina|TP|91024
Gifflenga|BI|13874
Giffone|RC|89020
Giffoni Sei Casali|SA|84090
Giffoni Valle Piana|SA|84095
Gignese|VB|28836
Gignod|AO|11010
Gildone|CB|86010
Gimigliano|CZ|88045
Ginestra|PZ|85020
Ginestra degli Schiavoni|BN|82020
Ginosa|TA|74013
Gioi|SA|84056
Gioia dei Marsi|AQ|67055
Gioia del Colle|BA|70023
Gioia Sannitica|CE|81010
Gioia Tauro|RC|89013
Gioiosa Ionica|RC|89042
Gioiosa Marea|ME|98063
Giove|TR|05024
Giovinazzo|BA|70054
Giovo|TN|38030
Girasole|NU|
Girifalco|CZ|88024
Gissi|CH|66052
Giuggianello|LE|73030
Giugliano in Campania|NA|80014
Giuliana|PA|90030
Giuliano di Roma|FR|03020
Giuliano Teatino|CH|66010
Giulianova|TE|64021
Giungano|SA|84050
Giurdignano|LE|73020
Giussago|PV|27010
Giussano|MB|20833
Giustenice|SV|17027
Giustino|TN|38086
Giusvalla|SV|17010
Givoletto|TO|10040
Gizzeria|CZ|88040
Glorenza|BZ|39020
Godega di Sant'Urbano|TV|31010
Godiasco Salice Terme|PV|27052
Godrano|PA|90030
Goito|MN|46044
Golasecca|VA|21010
Golferenzo|PV|27047
Golfo Aranci|SS|
Gombito|CR|26020
Gonars|UD|33050
Goni|SU|
Gonnesa|SU|
Gonnoscodina|OR|
Gonnosfanadiga|SU|
Gonnosnò|OR|
Gonnostramatza|OR|
Gonzaga|MN|46023
Gordona|SO|23020
Gorga|RM|00030
Gorgo al Monticano|TV|31040
Gorgoglione|MT|75010
Gorgonzola|MI|20064
Goriano Sicoli|AQ|67030
Gorizia|GO|34170
Gorla Maggiore|VA|21050
Gorla Minore|VA|21055
Gorlago|BG|24060
Gorle|BG|24020
Gornate Olona|VA|21040
Gorno|BG|24020
Goro|FE|44020
Gorreto|GE|16020
Gorzegno|CN|12070
Gosaldo|BL|32020
Gossolengo|PC|29020
Gottasecca|CN|12070
Gottolengo|BS|25023
Govone|CN|12040
Gozzano|NO|28024
Gradara|PU|61012
Gradisca d'Isonzo|GO|34072
Grado|GO|34073
Gradoli|VT|01010
Graffignana|LO|26813
Graffignano|VT|01020
Graglia|BI|13895
Gragnano|NA|80054
Gragnano Trebbiense|PC|29010
Grammichele|CT|95042
Grana Monferrato|AT|14031
Granarolo dell'Emilia|BO|40057
Grandate|CO|22070
Grandola ed Uniti|CO|22010
Graniti|ME|98036
Granozzo con Monticello|NO|28060
Grantola|VA|21030
Grantorto|PD|35010
Granze|PD|35040
Grassano|MT|75014
Grassobbio|BG|24050
Gratteri|PA|90010
Gravedona ed Uniti|CO|22015
Gravellona Lomellina|PV|27020
Gravellona Toce|VB|28883
Gravere|TO|10050
Gravina di Catania|CT|95030
Gravina in Puglia|BA|70024
Grazzanise|CE|81046
Grazzano Badoglio|AT|14035
Greccio|RI|02045
Greci|AV|83030
Greggio|VC|13030
Gremiasco|AL|15056
Gressan|AO|11020
Gressoney-La-Trinité|AO|11020
Gressoney-Saint-Jean|AO|11025
Greve in Chianti|FI|50022
Grezzago|MI|20056
Grezzana|VR|37023
Griante|CO|22011
Gricignano di Aversa|CE|81030
Grignasco|NO|28075
Grigno|TN|38055
Grimacco|UD|33040
Grimaldi|CS|87034
Grinzane Cavour|CN|12060
Grisignano di Zocco|VI|36040
Grisolia|CS|87020
Grizzana Morandi|BO|40030
Grognardo|AL|15010
Gromo|BG|24020
Grondona|AL|15060
Grone|BG|24060
Grontardo|CR|26044
Gropello Cairoli|PV|27027
Gropparello|PC|29025
Groscavallo|TO|10070
Grosio|SO|23033
Grosotto|SO|23034
Grosseto|GR|58100
Grosso|TO|10070
Grottaferrata|RM|00046
Grottaglie|TA|74023
Grottaminarda|AV|83035
Grottammare|AP|63066
Grottazzolina|FM|63844
Grotte|AG|92020
Grotte di Castro|VT|01025
Grotteria|RC|89043
Grottole|MT|75010
Grottolella|AV|83010
Gruaro|VE|30020
Grugliasco|TO|10095
Grumello Cremonese ed Uniti|CR|26023
Grumello del Monte|BG|24064
Grumento Nova|PZ|85050
Grumo Appula|BA|70025
Grumo Nevano|NA|80028
Grumolo delle Abbadesse|VI|36040
Guagnano|LE|73010
Gualdo|MC|62020
Gualdo Cattaneo|PG|06035
Gualdo Tadino|PG|06023
Gualtieri|RE|42044
Gualtieri Sicaminò|ME|98040
Guamaggiore|SU|
Guanzate|CO|22070
Guarcino|FR|03016
Guarda Veneta|RO|45030
Guardabosone|VC|13010
Guardamiglio|LO|26862
Guardavalle|CZ|88065
Guardea|TR|05025
Guardia Lombardi|AV|83040
Guardia Perticara|PZ|85010
Guardia Piemontese|CS|87020
Guardia Sanframondi|BN|82034
Guardiagrele|CH|66016
Guardialfiera|CB|86030
Guardiaregia|CB|86014
Guardistallo|PI|56040
Guarene|CN|12050
Guasila|SU|
Guastalla|RE|42016
Guazzora|AL|15050
Gubbio|PG|06024
Gudo Visconti|MI|20088
Guglionesi|CB|86034
Guidizzolo|MN|46040
Guidonia Montecelio|RM|00012
Guiglia|MO|41052
Guilmi|CH|66050
Gurro|VB|28828
Guspini|SU|
Gussago|BS|25064
Gussola|CR|26040
Hône|AO|11020
Idro|BS|25074
Iglesias|SU|
Igliano|CN|12060
Ilbono|NU|
Illasi|VR|37031
Illorai|SS|
Imbersago|LC|23898
Imer|TN|38050
Imola|BO|40026
Imperia|IM|18100
Impruneta|FI|50023
Inarzo|VA|21020
Incisa Scapaccino|AT|14045
Incudine|BS|25040
Induno Olona|VA|21056
Ingria|TO|10080
Intragna|VB|28816
Introbio|LC|23815
Introd|AO|11010
Introdacqua|AQ|67030
Inverigo|CO|22044
Inverno e Monteleone|PV|27010
Inverso Pinasca|TO|10060
Inveruno|MI|20001
Invorio|NO|28045
Inzago|MI|20065
Ionadi|VV|89851
Irgoli|NU|
Irma|BS|25061
Irsina|MT|75022
Isasca|CN|12020
Isca sullo Ionio|CZ|88060
Ischia|NA|80077
Ischia di Castro|VT|01010
Ischitella|FG|71010
Iseo|BS|25049
Isera|TN|38060
Isernia|IS|86170
Isili|SU|
Isnello|PA|90010
Isola d'Asti|AT|14057
Isola del Cantone|GE|16017
Isola del Giglio|GR|58012
Isola del Gran Sasso d'Italia|TE|64045
Isola del Liri|FR|03036
Isola del Piano|PU|61030
Isola della Scala|VR|37063
Isola delle Femmine|PA|90040
Isola di Capo Rizzuto|KR|88841
Isola di Fondra|BG|24010
Isola Dovarese|CR|26031
Isola Rizza|VR|37050
Isola Sant'Antonio|AL|15050
Isola Vicentina|VI|36033
Isolabella|TO|10046
Isolabona|IM|18035
Isole Tremiti|FG|71051
Isorella|BS|25010
Ispani|SA|84050
Ispica|RG|97014
Ispra|VA|21027
Issiglio|TO|10080
Issime|AO|11020
Isso|BG|24040
Issogne|AO|11020
Istrana|TV|31036
Itala|ME|98025
Itri|LT|04020
Ittireddu|SS|
Ittiri|SS|
Ivrea|TO|10015
Izano|CR|26010
Jacurso|CZ|88020
Jelsi|CB|86015
Jenne|RM|00020
Jerago con Orago|VA|21040
Jerzu|NU|
Jesi|AN|60035
Jesolo|VE|30016
Jolanda di Savoia|FE|44037
Joppolo|VV|89863
Joppolo Giancaxio|AG|92035
Jovençan|AO|11020
L'Aquila|AQ|67100
La Cassa|TO|10040
La Loggia|TO|10040
La Maddalena|SS|
La Magdeleine|AO|11020
La Morra|CN|12064
La Salle|AO|11015
La Spezia|SP|19121 19122 19123 19124 19125 19126 19131 19132 19133 19134 19135 19136 19137
La Thuile|AO|11016
La Valle|BZ|39030
La Valle Agordina|BL|32020
La Valletta Brianza|LC|23888
Labico|RM|00030
Labro|RI|02010
Lacchiarella|MI|20084
Lacco Ameno|NA|80076
Lacedonia|AV|83046
Laces|BZ|39021
Laconi|OR|
Ladispoli|RM|00055
Laerru|SS|
Laganadi|RC|89050
Laghi|VI|36010
Laglio|CO|22010
Lagnasco|CN|12030
Lago|CS|87035
Lagonegro|PZ|85042
Lagosanto|FE|44023
Lagundo|BZ|39022
Laigueglia|SV|17053
Lainate|MI|20045
Laino|CO|22020
Laino Borgo|CS|87014
Laino Castello|CS|87015
Laion|BZ|39040
Laives|BZ|39055
Lajatico|PI|56030
Lallio|BG|24040
Lama dei Peligni|CH|66010
Lama Mocogno|MO|41023
Lambrugo|CO|22045
Lamezia Terme|CZ|88046
Lamon|BL|32033
Lampedusa e Linosa|AG|92031
Lamporecchio|PT|51035
Lamporo|VC|13046
Lana|BZ|39011
Lanciano|CH|66034
Landiona|NO|28064
Landriano|PV|27015
Langhirano|PR|43013
Langosco|PV|27030
Lanusei|NU|
Lanuvio|RM|00075
Lanzada|SO|23020
Lanzo Torinese|TO|10074
Lapedona|FM|63823
Lapio|AV|83030
Lappano|CS|87050
Larciano|PT|51036
Lardirago|PV|27016
Lariano|RM|00076
Larino|CB|86035
Las Plassas|SU|
Lasa|BZ|39023
Lascari|PA|90010
Lasnigo|CO|22030
Lastebasse|VI|36040
Lastra a Signa|FI|50055
Latera|VT|01010
Laterina Pergine Valdarno|AR|52019
Laterza|TA|74014
Latiano|BR|72022
Latina|LT|04100
Latisana|UD|33053
Latronico|PZ|85043
Lattarico|CS|87010
Lauco|UD|33029
Laureana Cilento|SA|84050
Laureana di Borrello|RC|89023
Lauregno|BZ|39040
Laurenzana|PZ|85014
Lauria|PZ|85044
Lauriano|TO|10020
Laurino|SA|84057
Laurito|SA|84050
Lauro|AV|83023
Lavagna|GE|16033
Lavagno|VR|37030
Lavarone|TN|38046
Lavello|PZ|85024
Lavena Ponte Tresa|VA|21037
Laveno-Mombello|VA|21014
Lavenone|BS|25074
Laviano|SA|84020
Lavis|TN|38015
Lazise|VR|37017
Lazzate|MB|20824
Lecce|LE|73100
Lecce nei Marsi|AQ|67050
Lecco|LC|23900
Ledro|TN|38067
Leffe|BG|24026
Leggiuno|VA|21038
Legnago|VR|37045
Legnano|MI|20025
Legnaro|PD|35020
Lei|NU|
Leini|TO|10040
Leivi|GE|16040
Lemie|TO|10070
Lendinara|RO|45026
Leni|ME|98050
Lenna|BG|24010
Leno|BS|25024
Lenola|LT|04025
Lenta|VC|13035
Lentate sul Seveso|MB|20823
Lentella|CH|66050
Lentini|SR|96016
Leonessa|RI|02016
Leonforte|EN|94013
Leporano|TA|74020
Lequile|LE|73010
Lequio Berria|CN|12050
Lequio Tanaro|CN|12060
Lercara Friddi|PA|90025
Lerici|SP|19032
Lerma|AL|15070
Lesa|NO|28040
Lesegno|CN|12076
Lesignano de' Bagni|PR|43037
Lesina|FG|71010
Lesmo|MB|20855
Lessolo|TO|10010
Lessona|BI|13853
Lestizza|UD|33050
Letino|CE|81010
Letojanni|ME|98037
Lettere|NA|80050
Lettomanoppello|PE|65020
Lettopalena|CH|66010
Levanto|SP|19015
Levate|BG|24040
Leverano|LE|73045
Levice|CN|12070
Levico Terme|TN|38056
Levone|TO|10070
Lezzeno|CO|22025
Liberi|CE|81040
Librizzi|ME|98064
Licata|AG|92027
Licciana Nardi|MS|54016
Licenza|RM|00026
Licodia Eubea|CT|95059
Lierna|LC|23827
Lignana|VC|13034
Lignano Sabbiadoro|UD|33054
Lillianes|AO|11020
Limana|BL|32020
Limatola|BN|82030
Limbadi|VV|89844
Limbiate|MB|20812
Limena|PD|35010
Limido Comasco|CO|22070
Limina|ME|98030
Limone Piemonte|CN|12015
Limone sul Garda|BS|25010
Limosano|CB|86022
Linarolo|PV|27010
Linguaglossa|CT|95015
Lioni|AV|83047
Lipari|ME|98055
Lipomo|CO|22030
Lirio|PV|27040
Liscate|MI|20050
Liscia|CH|66050
Lisciano Niccone|PG|06060
Lisio|CN|12070
Lissone|MB|20851
Liveri|NA|80030
Livigno|SO|23041
Livinallongo del Col di Lana|BL|32020
Livo|CO|22010
Livo|TN|38020
Livorno|LI|57121 57122 57123 57124 57125 57126 57127 57128
Livorno Ferraris|VC|13046
Livraga|LO|26814
Lizzanello|LE|73023
Lizzano|TA|74020
Lizzano in Belvedere|BO|40042
Loano|SV|17025
Loazzolo|AT|14051
Locana|TO|10080
Locate di Triulzi|MI|20085
Locate Varesino|CO|22070
Locatello|BG|24030
Loceri|NU|
Locorotondo|BA|70010
Locri|RC|89044
Loculi|NU|
Lodè|NU|
Lodi|LO|26900
Lodi Vecchio|LO|26855
Lodine|NU|
Lodrino|BS|25060
Lograto|BS|25030
Loiano|BO|40050
Loiri Porto San Paolo|SS|
Lomagna|LC|23871
Lomazzo|CO|22074
Lombardore|TO|10040
Lombriasco|TO|10040
Lomello|PV|27034
Lona-Lases|TN|38040
Lonate Ceppino|VA|21050
Lonate Pozzolo|VA|21015
Lonato del Garda|BS|25017
Londa|FI|50060
Longano|IS|86090
Longare|VI|36023
Longarone|BL|32013
Longhena|BS|25030
Longi|ME|98070
Longiano|FC|47020
Longobardi|CS|87030
Longobucco|CS|87066
Longone al Segrino|CO|22030
Longone Sabino|RI|02020
Lonigo|VI|36045
Loranzè|TO|10010
Loreggia|PD|35010
Loreglia|VB|28893
Lorenzago di Cadore|BL|32040
Loreo|RO|45017
Loreto|AN|60025
Loreto Aprutino|PE|65014
Loria|TV|31037
Loro Ciuffenna|AR|52024
Loro Piceno|MC|62020
Lorsica|GE|16045
Losine|BS|25050
Lotzorai|NU|
Lovere|BG|24065
Lovero|SO|23030
Lozio|BS|25040
Lozza|VA|21040
Lozzo Atestino|PD|35034
Lozzo di Cadore|BL|32040
Lozzolo|VC|13045
Lu e Cuccaro Monferrato|AL|15037
Lubriano|VT|01020
Lucca|LU|55100
Lucca Sicula|AG|92010
Lucera|FG|71036
Lucignano|AR|52046
Lucinasco|IM|18020
Lucito|CB|86030
Luco dei Marsi|AQ|67056
Lucoli|AQ|67045
Lugagnano Val d'Arda|PC|29018
Lugnano in Teverina|TR|05020
Lugo|RA|48022
Lugo di Vicenza|VI|36030
Luino|VA|21016
Luisago|CO|22070
Lula|NU|
Lumarzo|GE|16024
Lumezzane|BS|25065
Lunamatrona|SU|
Lunano|PU|61026
Lungavilla|PV|27053
Lungro|CS|87010
Luni|SP|19034
Luogosano|AV|83040
Luogosanto|SS|
Lupara|CB|86030
Lurago d'Erba|CO|22040
Lurago Marinone|CO|22070
Lurano|BG|24050
Luras|SS|
Lurate Caccivio|CO|22075
Lusciano|CE|81030
Luserna|TN|38040
Luserna San Giovanni|TO|10062
Lusernetta|TO|10060
Lusevera|UD|33010
Lusia|RO|45020
Lusiana Conco|VI|36046
Lusigliè|TO|10080
Luson|BZ|39040
Lustra|SA|84050
Luvinate|VA|21020
Luzzana|BG|24069
Luzzara|RE|42045
Luzzi|CS|87040
Maccagno con Pino e Veddasca|VA|21061
Maccastorna|LO|26843
Macchia d'Isernia|IS|86070
Macchia Valfortore|CB|86040
Macchiagodena|IS|86096
Macello|TO|10060
Macerata|MC|62100
Macerata Campania|CE|81047
Macerata Feltria|PU|61023
Macherio|MB|20846
Maclodio|BS|25030
Macomer|NU|
Macra|CN|12020
Macugnaga|VB|28876
Maddaloni|CE|81024
Madesimo|SO|23024
Madignano|CR|26020
Madone|BG|24040
Madonna del Sasso|VB|28894
Madruzzo|TN|38076
Maenza|LT|04010
Mafalda|CB|86030
Magasa|BS|25080
Magenta|MI|20013
Maggiora|NO|28014
Magherno|PV|27010
Magione|PG|06063
Magisano|CZ|88050
Magliano Alfieri|CN|12050
Magliano Alpi|CN|12060
Magliano de' Marsi|AQ|67062
Magliano di Tenna|FM|63832
Magliano in Toscana|GR|58051
Magliano Romano|RM|00060
Magliano Sabina|RI|02046
Magliano Vetere|SA|84050
Maglie|LE|73024
Magliolo|SV|17020
Maglione|TO|10030
Magnacavallo|MN|46020
Magnago|MI|20020
Magnano|BI|13887
Magnano in Riviera|UD|33010
Magomadas|OR|
Magrè sulla strada del vino|BZ|39040
Magreglio|CO|22030
Maida|CZ|88025
Maierà|CS|87020
Maierato|VV|89843
Maiolati Spontini|AN|60030
Maiolo|RN|47862
Maiori|SA|84010
Mairago|LO|26825
Mairano|BS|25030
Maissana|SP|19010
Majano|UD|33030
Malagnino|CR|26030
Malalbergo|BO|40051
Malborghetto Valbruna|UD|33010
Malcesine|VR|37018
Malé|TN|38027
Malegno|BS|25053
Maleo|LO|26847
Malesco|VB|28854
Maletto|CT|95035
Malfa|ME|98050
Malgrate|LC|23864
Malito|CS|87030
Mallare|SV|17045
Malles Venosta|BZ|39024
Malnate|VA|21046
Malo|VI|36034
Malonno|BS|25040
Maltignano|AP|63085
Malvagna|ME|98030
Malvicino|AL|15015
Malvito|CS|87010
Mammola|RC|89045
Mamoiada|NU|
Manciano|GR|58014
Mandanici|ME|98020
Mandas|SU|
Mandatoriccio|CS|87060
Mandela|RM|00020
Mandello del Lario|LC|23826
Mandello Vitta|NO|28060
Manduria|TA|74024
Manerba del Garda|BS|25080
Manerbio|BS|25025
Manfredonia|FG|71043
Mango|CN|12056
Mangone|CS|87050
Maniace|CT|95050
Maniago|PN|33085
Manocalzati|AV|83030
Manoppello|PE|65024
Mansuè|TV|31040
Manta|CN|12030
Mantello|SO|23016
Mantova|MN|46100
Manzano|UD|33044
Manziana|RM|00066
Mapello|BG|24030
Mappano|TO|10079
Mara|SS|
Maracalagonis|CA|
Maranello|MO|41053
Marano di Napoli|NA|80016
Marano di Valpolicella|VR|37020
Marano Equo|RM|00020
Marano Lagunare|UD|33050
Marano Marchesato|CS|87040
Marano Principato|CS|87040
Marano sul Panaro|MO|41054
Marano Ticino|NO|28040
Marano Vicentino|VI|36035
Maranzana|AT|14040
Maratea|PZ|85046
Marcallo con Casone|MI|20010
Marcaria|MN|46010
Marcedusa|CZ|88050
Marcellina|RM|00010
Marcellinara|CZ|88044
Marcetelli|RI|02020
Marcheno|BS|25060
Marchirolo|VA|21030
Marciana|LI|57030
Marciana Marina|LI|57033
Marcianise|CE|81025
Marciano della Chiana|AR|52047
Marcignago|PV|27020
Marcon|VE|30020
Marebbe|BZ|39030
Marene|CN|12030
Mareno di Piave|TV|31010
Marentino|TO|10020
Maretto|AT|14018
Margarita|CN|12040
Margherita di Savoia|BT|76016
Margno|LC|23832
Mariana Mantovana|MN|46010
Mariano Comense|CO|22066
Mariano del Friuli|GO|34070
Marianopoli|CL|93010
Mariglianella|NA|80030
Marigliano|NA|80034
Marina di Gioiosa Ionica|RC|89046
Marineo|PA|90035
Marino|RM|00047
Marlengo|BZ|39020
Marliana|PT|51010
Marmentino|BS|25060
Marmirolo|MN|46045
Marmora|CN|12020
Marnate|VA|21050
Marone|BS|25054
Maropati|RC|89020
Marostica|VI|36063
Marradi|FI|50034
Marrubiu|OR|
Marsaglia|CN|12060
Marsala|TP|91025
Marsciano|PG|06055
Marsico Nuovo|PZ|85052
Marsicovetere|PZ|85050
Marta|VT|01010
Martano|LE|73025
Martellago|VE|30030
Martello|BZ|39020
Martignacco|UD|33035
Martignana di Po|CR|26040
Martignano|LE|73020
Martina Franca|TA|74015
Martinengo|BG|24057
Martiniana Po|CN|12030
Martinsicuro|TE|64014
Martirano|CZ|88040
Martirano Lombardo|CZ|88040
Martis|SS|
Martone|RC|89040
Marudo|LO|26866
Maruggio|TA|74020
Marzabotto|BO|40043
Marzano|PV|27010
Marzano Appio|CE|81035
Marzano di Nola|AV|83020
Marzi|CS|87050
Marzio|VA|21030
Masainas|SU|
Masate|MI|20060
Mascali|CT|95016
Mascalucia|CT|95030
Maschito|PZ|85020
Masciago Primo|VA|21030
Maser|TV|31010
Masera|VB|28855
Maserà di Padova|PD|35020
Maserada sul Piave|TV|31052
Masi|PD|35040
Masi Torello|FE|44020
Masio|AL|15024
Maslianico|CO|22026
Masone|GE|16010
Massa|MS|54100
Massa d'Albe|AQ|67050
Massa di Somma|NA|80040
Massa e Cozzile|PT|51010
Massa Fermana|FM|63834
Massa Lombarda|RA|48024
Massa Lubrense|NA|80061
Massa Marittima|GR|58024
Massa Martana|PG|06056
Massafra|TA|74016
Massalengo|LO|26815
Massanzago|PD|35010
Massarosa|LU|55054
Massazza|BI|13873
Massello|TO|10060
Masserano|BI|13866
Massignano|AP|63061
Massimeno|TN|38086
Massimino|SV|12071
Massino Visconti|NO|28040
Massiola|VB|28895
Masullas|OR|
Matelica|MC|62024
Matera|MT|75100
Mathi|TO|10075
Matino|LE|73046
Matrice|CB|86030
Mattie|TO|10050
Mattinata|FG|71030
Mazara del Vallo|TP|91026
Mazzano|BS|25080
Mazzano Romano|RM|00060
Mazzarino|CL|93013
Mazzarrà Sant'Andrea|ME|98056
Mazzarrone|CT|95040
Mazzè|TO|10035
Mazzin|TN|38030
Mazzo di Valtellina|SO|23030
Meana di Susa|TO|10050
Meana Sardo|NU|
Meda|MB|20821
Mede|PV|27035
Medea|GO|34076
Medesano|PR|43014
Medicina|BO|40059
Mediglia|MI|20076
Medolago|BG|24030
Medole|MN|46046
Medolla|MO|41036
Meduna di Livenza|TV|31040
Meduno|PN|33092
Megliadino San Vitale|PD|35040
Meina|NO|28046
Melara|RO|45037
Melazzo|AL|15010
Meldola|FC|47014
Mele|GE|16010
Melegnano|MI|20077
Melendugno|LE|73026
Meleti|LO|26843
Melfi|PZ|85025
Melicuccà|RC|89020
Melicucco|RC|89020
Melilli|SR|96010
Melissa|KR|88814
Melissano|LE|73040
Melito di Napoli|NA|80017
Melito di Porto Salvo|RC|89063
Melito Irpino|AV|83030
Melizzano|BN|82030
Melle|CN|12020
Mello|SO|23010
Melpignano|LE|73020
Meltina|BZ|39010
Melzo|MI|20066
Menaggio|CO|22017
Menconico|PV|27050
Mendatica|IM|18025
Mendicino|CS|87040
Menfi|AG|92013
Mentana|RM|00013
Meolo|VE|30020
Merana|AL|15010
Merano|BZ|39012
Merate|LC|23807
Mercallo|VA|21020
Mercatello sul Metauro|PU|61040
Mercatino Conca|PU|61013
Mercato San Severino|SA|84085
Mercato Saraceno|FC|47025
Mercenasco|TO|10010
Mercogliano|AV|83013
Mereto di Tomba|UD|33036
Mergo|AN|60030
Mergozzo|VB|28802
Merì|ME|98040
Merlara|PD|35040
Merlino|LO|26833
Merone|CO|22046
Mesagne|BR|72023
Mese|SO|23020
Mesenzana|VA|21030
Mesero|MI|20010
Mesola|FE|44026
Mesoraca|KR|88838
Messina|ME|98121 98122 98123 98124 98125 98126 98127 98128 98129 98131 98132 98133 98134 98135 98136 98137 98138 98139 98141 98142 98143 98144 98145 98146 98147 98148 98149 98151 98152 98153 98154 98155 98156 98157 98158 98161 98162 98163 98164 98165 98166 98167 98168
Mestrino|PD|35035
Meta|NA|80062
Mezzago|MB|20883
Mezzana|TN|38020
Mezzana Bigli|PV|27030
Mezzana Mortigliengo|BI|13831
Mezzana Rabattone|PV|27030
Mezzane di Sotto|VR|37030
Mezzanego|GE|16046
Mezzanino|PV|27040
Mezzano|TN|38050
Mezzenile|TO|10070
Mezzocorona|TN|38016
Mezzojuso|PA|90030
Mezzoldo|BG|24010
Mezzolombardo|TN|38017
Mezzomerico|NO|28040
Miagliano|BI|13816
Miane|TV|31050
Miasino|NO|28010
Miazzina|VB|28817
Micigliano|RI|02010
Miggiano|LE|73035
Miglianico|CH|66010
Miglierina|CZ|88040
Miglionico|MT|75010
Mignanego|GE|16018
Mignano Monte Lungo|CE|81049
Milano|MI|20121 20122 20123 20124 20125 20126 20127 20128 20129 20131 20132 20133 20134 20135 20136 20137 20138 20139 20141 20142 20143 20144 20145 20146 20147 20148 20149 20151 20152 20153 20154 20155 20156 20157 20158 20159 20161 20162
Milazzo|ME|98057
Milena|CL|93010
Mileto|VV|89852
Milis|OR|
Militello in Val di Catania|CT|95043
Militello Rosmarino|ME|98070
Millesimo|SV|17017
Milo|CT|95010
Milzano|BS|25020
Mineo|CT|95044
Minerbe|VR|37046
Minerbio|BO|40061
Minervino di Lecce|LE|73027
Minervino Murge|BT|76013
Minori|SA|84010
Minturno|LT|04026
Minucciano|LU|55034
Mioglia|SV|17040
Mira|VE|30034
Mirabella Eclano|AV|83036
Mirabella Imbaccari|CT|95040
Mirabello Monferrato|AL|15040
Mirabello Sannitico|CB|86010
Miradolo Terme|PV|27010
Miranda|IS|86080
Mirandola|MO|41037
Mirano|VE|30035
Mirto|ME|98070
Misano Adriatico|RN|47843
Misano di Gera d'Adda|BG|24040
Misiliscemi|TP|91031
Misilmeri|PA|90036
Misinto|MB|20826
Missaglia|LC|23873
Missanello|PZ|85010
Misterbianco|CT|95045
Mistretta|ME|98073
Moasca|AT|14050
Moconesi|GE|16047
Modena|MO|41121 41122 41123 41124 41125 41126
Modica|RG|97015
Modigliana|FC|47015
Modolo|OR|
Modugno|BA|70026
Moena|TN|38035
Moggio|LC|23817
Moggio Udinese|UD|33015
Moglia|MN|46024
Mogliano|MC|62010
Mogliano Veneto|TV|31021
Mogorella|OR|
Mogoro|OR|
Moiano|BN|82010
Moimacco|UD|33040
Moio Alcantara|ME|98030
Moio de' Calvi|BG|24010
Moio della Civitella|SA|84060
Moiola|CN|12010
Mola di Bari|BA|70042
Molare|AL|15074
Molazzana|LU|55020
Molfetta|BA|70056
Molina Aterno|AQ|67020
Molinara|BN|82020
Molinella|BO|40062
Molini di Triora|IM|18010
Molino dei Torti|AL|15050
Molise|CB|86020
Moliterno|PZ|85047
Mollia|VC|13020
Molochio|RC|89010
Molteno|LC|23847
Moltrasio|CO|22010
Molveno|TN|38018
Mombaldone|AT|14050
Mombarcaro|CN|12070
Mombaroccio|PU|61024
Mombaruzzo|AT|14046
Mombasiglio|CN|12070
Mombello di Torino|TO|10020
Mombello Monferrato|AL|15020
Mombercelli|AT|14047
Momo|NO|28015
Mompantero|TO|10059
Mompeo|RI|02040
Momperone|AL|15050
Monacilioni|CB|86040
Monale|AT|14013
Monasterace|RC|89040
Monastero Bormida|AT|14058
Monastero di Lanzo|TO|10070
Monastero di Vasco|CN|12080
Monasterolo Casotto|CN|12080
Monasterolo del Castello|BG|24060
Monasterolo di Savigliano|CN|12030
Monastier di Treviso|TV|31050
Monastir|SU|
Moncalieri|TO|10024
Moncalvo|AT|14036
Moncenisio|TO|10050
Moncestino|AL|15020
Monchiero|CN|12060
Monchio delle Corti|PR|43010
Moncrivello|VC|13040
Moncucco Torinese|AT|14024
Mondaino|RN|47836
Mondavio|PU|61040
Mondolfo|PU|61037
Mondovì|CN|12084
Mondragone|CE|81034
Moneglia|GE|16030
Monesiglio|CN|12077
Monfalcone|GO|34074
Monforte d'Alba|CN|12065
Monforte San Giorgio|ME|98041
Monfumo|TV|31010
Mongardino|AT|14040
Monghidoro|BO|40063
Mongiana|VV|89823
Mongiardino Ligure|AL|15060
Mongiuffi Melia|ME|98030
Mongrando|BI|13888
Mongrassano|CS|87040
Monguelfo-Tesido|BZ|39035
Monguzzo|CO|22040
Moniga del Garda|BS|25080
Monleale|AL|15059
Monno|BS|25040
Monopoli|BA|70043
Monreale|PA|90046
Monrupino|TS|34016
Monsampietro Morico|FM|63842
Monsampolo del Tronto|AP|63077
Monsano|AN|60030
Monselice|PD|35043
Monserrato|CA|
Monsummano Terme|PT|51015
Montà|CN|12046
Montabone|AT|14040
Montacuto|AL|15050
Montafia|AT|14014
Montagano|CB|86023
Montagna in Valtellina|SO|23020
Montagna sulla strada del vino|BZ|39040
Montagnana|PD|35044
Montagnareale|ME|98060
Montaguto|AV|83030
Montaione|FI|50050
Montalbano Elicona|ME|98065
Montalbano Jonico|MT|75023
Montalcino|SI|53024
Montaldeo|AL|15060
Montaldo Bormida|AL|15010
Montaldo di Mondovì|CN|12080
Montaldo Roero|CN|12040
Montaldo Scarampi|AT|14048
Montaldo Torinese|TO|10020
Montale|PT|51037
Montalenghe|TO|10090
Montallegro|AG|92010
Montalto Carpasio|IM|18028
Montalto delle Marche|AP|63068
Montalto di Castro|VT|01014
Montalto Dora|TO|10016
Montalto Pavese|PV|27040
Montalto Uffugo|CS|87046
Montanaro|TO|10017
Montanaso Lombardo|LO|26836
Montanera|CN|12040
Montano Antilia|SA|84060
Montano Lucino|CO|22070
Montappone|FM|63835
Montaquila|IS|86070
Montasola|RI|02040
Montauro|CZ|88060
Montazzoli|CH|66030
Monte Argentario|GR|58019
Monte Castello di Vibio|PG|06057
Monte Cavallo|MC|62036
Monte Cerignone|PU|61010
Monte Compatri|RM|00077
Monte Cremasco|CR|26010
Monte di Malo|VI|36030
Monte di Procida|NA|80070
Monte Giberto|FM|63846
Monte Grimano Terme|PU|61010
Monte Isola|BS|25050
Monte Marenzo|LC|23804
Monte Porzio|PU|61040
Monte Porzio Catone|RM|00078
Monte Rinaldo|FM|63852
Monte Roberto|AN|60030
Monte Romano|VT|01010
Monte San Biagio|LT|04020
Monte San Giacomo|SA|84030
Monte San Giovanni Campano|FR|03025
Monte San Giovanni in Sabina|RI|02040
Monte San Giusto|MC|62015
Monte San Martino|MC|62020
Monte San Pietrangeli|FM|63815
Monte San Pietro|BO|40050
Monte San Savino|AR|52048
Monte San Vito|AN|60037
Monte Sant'Angelo|FG|71037
Monte Santa Maria Tiberina|PG|06010
Monte Urano|FM|63813
Monte Vidon Combatte|FM|63847
Monte Vidon Corrado|FM|63836
Montebello della Battaglia|PV|27054
Montebello di Bertona|PE|65010
Montebello Jonico|RC|89064
Montebello sul Sangro|CH|66040
Montebello Vicentino|VI|36054
Montebelluna|TV|31044
Montebruno|GE|16025
Montebuono|RI|02040
Montecalvo in Foglia|PU|61020
Montecalvo Irpino|AV|83037
Montecalvo Versiggia|PV|27047
Montecarlo|LU|55015
Montecarotto|AN|60036
Montecassiano|MC|62010
Montecastello|AL|15040
Montecastrilli|TR|05026
Montecatini-Terme|PT|51016
Montecatini Val di Cecina|PI|56040
Montecchia di Crosara|VR|37030
Montecchio|TR|05020
Montecchio Emilia|RE|42027
Montecchio Maggiore|VI|36075
Montecchio Precalcino|VI|36030
Montechiaro d'Acqui|AL|15010
Montechiaro d'Asti|AT|14025
Montechiarugolo|PR|43022
Montecilfone|CB|86032
Montecopiolo|RN|47868
Montecorice|SA|84060
Montecorvino Pugliano|SA|84090
Montecorvino Rovella|SA|84096
Montecosaro|MC|62010
Montecrestese|VB|28864
Montecreto|MO|41025
Montedinove|AP|63069
Montedoro|CL|93010
Montefalcione|AV|83030
Montefalco|PG|06036
Montefalcone Appennino|FM|63855
Montefalcone di Val Fortore|BN|82025
Montefalcone nel Sannio|CB|86033
Montefano|MC|62010
Montefelcino|PU|61030
Monteferrante|CH|66040
Montefiascone|VT|01027
Montefino|TE|64030
Montefiore Conca|RN|47834
Montefiore dell'Aso|AP|63062
Montefiorino|MO|41045
Monteflavio|RM|00010
Monteforte Cilento|SA|84060
Monteforte d'Alpone|VR|37032
Monteforte Irpino|AV|83024
Montefortino|FM|63858
Montefranco|TR|05030
Montefredane|AV|83030
Montefusco|AV|83030
Montegabbione|TR|05010
Montegalda|VI|36047
Montegaldella|VI|36047
Montegallo|AP|63094
Montegioco|AL|15050
Montegiordano|CS|87070
Montegiorgio|FM|63833
Montegranaro|FM|63812
Montegridolfo|RN|47837
Montegrino Valtravaglia|VA|21010
Montegrosso d'Asti|AT|14048
Montegrosso Pian Latte|IM|18025
Montegrotto Terme|PD|35036
Monteiasi|TA|74020
Montelabbate|PU|61025
Montelanico|RM|00030
Montelapiano|CH|66040
Monteleone d'Orvieto|TR|05017
Monteleone di Fermo|FM|63841
Monteleone di Puglia|FG|71020
Monteleone di Spoleto|PG|06045
Monteleone Rocca Doria|SS|
Monteleone Sabino|RI|02033
Montelepre|PA|90086
Montelibretti|RM|00010
Montella|AV|83048
Montello|BG|24060
Montelongo|CB|86040
Montelparo|FM|63853
Montelupo Albese|CN|12050
Montelupo Fiorentino|FI|50056
Montelupone|MC|62010
Montemaggiore Belsito|PA|90020
Montemagno Monferrato|AT|14030
Montemale di Cuneo|CN|12025
Montemarano|AV|83040
Montemarciano|AN|60018
Montemarzino|AL|15050
Montemesola|TA|74020
Montemezzo|CO|22010
Montemignaio|AR|52010
Montemiletto|AV|83038
Montemilone|PZ|85020
Montemitro|CB|86030
Montemonaco|AP|63088
Montemurlo|PO|59013
Montemurro|PZ|85053
Montenars|UD|33010
Montenero di Bisaccia|CB|86036
Montenero Sabino|RI|02040
Montenero Val Cocchiara|IS|86080
Montenerodomo|CH|66010
Monteodorisio|CH|66050
Montepaone|CZ|88060
Monteparano|TA|74020
Monteprandone|AP|63076
Montepulciano|SI|53045
Monterchi|AR|52035
Montereale|AQ|67015
Montereale Valcellina|PN|33086
Monterenzio|BO|40050
Monteriggioni|SI|53035
Monteroduni|IS|86075
Monteroni d'Arbia|SI|53014
Monteroni di Lecce|LE|73047
Monterosi|VT|01030
Monterosso al Mare|SP|19016
Monterosso Almo|RG|97010
Monterosso Calabro|VV|89819
Monterosso Grana|CN|12020
Monterotondo|RM|00015
Monterotondo Marittimo|GR|58025
Monterubbiano|FM|63825
Montesano Salentino|LE|73030
Montesano sulla Marcellana|SA|84033
Montesarchio|BN|82016
Montescaglioso|MT|75024
Montescano|PV|27040
Montescheno|VB|28843
Montescudaio|PI|56040
Montescudo-Monte Colombo|RN|47854
Montese|MO|41055
Montesegale|PV|27052
Montesilvano|PE|65015
Montespertoli|FI|50025
Monteu da Po|TO|10020
Monteu Roero|CN|12040
Montevago|AG|92038
Montevarchi|AR|52025
Montevecchia|LC|23874
Monteverde|AV|83049
Monteverdi Marittimo|PI|56040
Monteviale|VI|36050
Montezemolo|CN|12070
Monti|SS|
Montiano|FC|47020
Monticelli Brusati|BS|25040
Monticelli d'Ongina|PC|29010
Monticelli Pavese|PV|27010
Monticello Brianza|LC|23876
Monticello Conte Otto|VI|36010
Monticello d'Alba|CN|12066
Montichiari|BS|25018
Monticiano|SI|53015
Montieri|GR|58026
Montiglio Monferrato|AT|14026
Montignoso|MS|54038
Montirone|BS|25010
Montjovet|AO|11020
Montodine|CR|26010
Montoggio|GE|16026
Montone|PG|06014
Montopoli di Sabina|RI|02034
Montopoli in Val d'Arno|PI|56020
Montorfano|CO|22030
Montorio al Vomano|TE|64046
Montorio nei Frentani|CB|86040
Montorio Romano|RM|00010
Montoro|AV|83025
Montorso Vicentino|VI|36050
Montottone|FM|63843
Montresta|OR|
Montù Beccaria|PV|27040
Monvalle|VA|21020
Monza|MB|20900
Monzambano|MN|46040
Monzuno|BO|40036
Morano Calabro|CS|87016
Morano sul Po|AL|15025
Moransengo-Tonengo|AT|14027
Moraro|GO|34070
Morazzone|VA|21040
Morbegno|SO|23017
Morbello|AL|15010
Morciano di Leuca|LE|73040
Morciano di Romagna|RN|47833
Morcone|BN|82026
Mordano|BO|40027
Morengo|BG|24050
Mores|SS|
Moresco|FM|63826
Moretta|CN|12033
Morfasso|PC|29020
Morgano|TV|31050
Morgex|AO|11017
Morgongiori|OR|
Mori|TN|38065
Moriago della Battaglia|TV|31010
Moricone|RM|00010
Morigerati|SA|84030
Morimondo|MI|20081
Morino|AQ|67050
Moriondo Torinese|TO|10020
Morlupo|RM|00067
Mormanno|CS|87026
Mornago|VA|21020
Mornese|AL|15075
Mornico al Serio|BG|24050
Mornico Losana|PV|27040
Morolo|FR|03017
Morozzo|CN|12040
Morra De Sanctis|AV|83040
Morro d'Alba|AN|60030
Morro d'Oro|TE|64020
Morro Reatino|RI|02010
Morrone del Sannio|CB|86040
Morrovalle|MC|62010
Morsano al Tagliamento|PN|33075
Morsasco|AL|15010
Mortara|PV|27036
Mortegliano|UD|33050
Morterone|LC|23811
Moruzzo|UD|33030
Moscazzano|CR|26010
Moschiano|AV|83020
Mosciano Sant'Angelo|TE|64023
Moscufo|PE|65010
Moso in Passiria|BZ|39013
Mossa|GO|34070
Motta Baluffi|CR|26045
Motta Camastra|ME|98030
Motta d'Affermo|ME|98070
Motta de' Conti|VC|13010
Motta di Livenza|TV|31045
Motta Montecorvino|FG|71030
Motta San Giovanni|RC|89065
Motta Sant'Anastasia|CT|95062
Motta Santa Lucia|CZ|88040
Motta Visconti|MI|20086
Mottafollone|CS|87010
Mottalciata|BI|13874
Motteggiana|MN|46020
Mottola|TA|74017
Mozzagrogna|CH|66030
Mozzanica|BG|24050
Mozzate|CO|22076
Mozzecane|VR|37060
Mozzo|BG|24030
Muccia|MC|62034
Muggia|TS|34015
Muggiò|MB|20835
Mugnano del Cardinale|AV|83027
Mugnano di Napoli|NA|80018
Mulazzano|LO|26837
Mulazzo|MS|54026
Mura|BS|25070
Muravera|SU|
Murazzano|CN|12060
Murello|CN|12030
Murialdo|SV|17013
Murisengo|AL|15020
Murlo|SI|53016
Muro Leccese|LE|73036
Muro Lucano|PZ|85054
Muros|SS|
Muscoline|BS|25080
Musei|SU|
Musile di Piave|VE|30024
Musso|CO|22010
Mussolente|VI|36065
Mussomeli|CL|93014
Muzzana del Turgnano|UD|33055
Muzzano|BI|13895
Nago-Torbole|TN|38069
Nalles|BZ|39010
Nanto|VI|36024
Napoli|NA|80121 80122 80123 80124 80125 80126 80127 80128 80129 80131 80132 80133 80134 80135 80136 80137 80138 80139 80141 80142 80143 80144 80145 80146 80147
Narbolia|OR|
Narcao|SU|
Nardò|LE|73048
Nardodipace|VV|89824
Narni|TR|05035
Naro|AG|92028
Narzole|CN|12068
Nasino|SV|17030
Naso|ME|98074
Naturno|BZ|39025
Nave|BS|25075
Navelli|AQ|67020
Naz-Sciaves|BZ|39040
Nazzano|RM|00060
Ne|GE|16040
Nebbiuno|NO|28010
Negrar di Valpolicella|VR|37024
Neirone|GE|16040
Neive|CN|12052
Nembro|BG|24027
Nemi|RM|00074
Nemoli|PZ|85040
Neoneli|OR|
Nepi|VT|01036
Nereto|TE|64015
Nerola|RM|00017
Nervesa della Battaglia|TV|31040
Nerviano|MI|20014
Nespolo|RI|02020
Nesso|CO|22020
Netro|BI|13896
Nettuno|RM|00048
Neviano|LE|73040
Neviano degli Arduini|PR|43024
Neviglie|CN|12050
Niardo|BS|25050
Nibbiola|NO|28070
Nibionno|LC|23895
Nichelino|TO|10042
Nicolosi|CT|95052
Nicorvo|PV|27020
Nicosia|EN|94014
Nicotera|VV|89844
Niella Belbo|CN|12050
Niella Tanaro|CN|12060
Nimis|UD|33045
Niscemi|CL|93015
Nissoria|EN|94010
Nizza di Sicilia|ME|98026
Nizza Monferrato|AT|14049
Noale|VE|30033
Noasca|TO|10080
Nocara|CS|87070
Nocciano|PE|65010
Nocera Inferiore|SA|84014
Nocera Superiore|SA|84015
Nocera Terinese|CZ|88047
Nocera Umbra|PG|06025
Noceto|PR|43015
Noci|BA|70015
Nociglia|LE|73020
Noepoli|PZ|85035
Nogara|VR|37054
Nogaredo|TN|38060
Nogarole Rocca|VR|37060
Nogarole Vicentino|VI|36070
Noicattaro|BA|70016
Nola|NA|80035
Nole|TO|10076
Noli|SV|17026
Nomaglio|TO|10010
Nomi|TN|38060
Nonantola|MO|41015
None|TO|10060
Nonio|VB|28891
Noragugume|NU|
Norbello|OR|
Norcia|PG|06046
Norma|LT|04010
Nosate|MI|20020
Notaresco|TE|64024
Noto|SR|96017
Nova Levante|BZ|39056
Nova Milanese|MB|20834
Nova Ponente|BZ|39050
Nova Siri|MT|75020
Novafeltria|RN|47863
Novaledo|TN|38050
Novalesa|TO|10050
Novara|NO|28100
Novara di Sicilia|ME|98058
Novate Mezzola|SO|23025
Novate Milanese|MI|20026
Nove|VI|36055
Novedrate|CO|22060
Novella|TN|38028
Novellara|RE|42017
Novello|CN|12060
Noventa di Piave|VE|30020
Noventa Padovana|PD|35027
Noventa Vicentina|VI|36025
Novi di Modena|MO|41016
Novi Ligure|AL|15067
Novi Velia|SA|84060
Noviglio|MI|20082
Novoli|LE|73051
Nucetto|CN|12070
Nughedu San Nicolò|SS|
Nughedu Santa Vittoria|OR|
Nule|SS|
Nulvi|SS|
Numana|AN|60026
Nuoro|NU|
Nurachi|OR|
Nuragus|SU|
Nurallao|SU|
Nuraminis|SU|
Nureci|OR|
Nurri|SU|
Nus|AO|11020
Nusco|AV|83051
Nuvolento|BS|25080
Nuvolera|BS|25080
Nuxis|SU|
Occhieppo Inferiore|BI|13897
Occhieppo Superiore|BI|13898
Occhiobello|RO|45030
Occimiano|AL|15040
Ocre|AQ|67040
Odalengo Grande|AL|15020
Odalengo Piccolo|AL|15020
Oderzo|TV|31046
Odolo|BS|25076
Ofena|AQ|67025
Offagna|AN|60020
Offanengo|CR|26010
Offida|AP|63073
Offlaga|BS|25020
Oggebbio|VB|28824
Oggiona con Santo Stefano|VA|21040
Oggiono|LC|23848
Oglianico|TO|10080
Ogliastro Cilento|SA|84061
Olbia|SS|
Olcenengo|VC|13047
Oldenico|VC|13030
Oleggio|NO|28047
Oleggio Castello|NO|28040
Olevano di Lomellina|PV|27020
Olevano Romano|RM|00035
Olevano sul Tusciano|SA|84062
Olgiate Comasco|CO|22077
Olgiate Molgora|LC|23887
Olgiate Olona|VA|21057
Olginate|LC|23854
Oliena|NU|
Oliva Gessi|PV|27050
Olivadi|CZ|88067
Oliveri|ME|98060
Oliveto Citra|SA|84020
Oliveto Lario|LC|23865
Oliveto Lucano|MT|75010
Olivetta San Michele|IM|18030
Olivola|AL|15030
Ollastra|OR|
Ollolai|NU|
Ollomont|AO|11010
Olmedo|SS|
Olmeneta|CR|26010
Olmo al Brembo|BG|24010
Olmo Gentile|AT|14050
Oltre il Colle|BG|24013
Oltressenda Alta|BG|24020
Oltrona di San Mamette|CO|22070
Olzai|NU|
Ome|BS|25050
Omegna|VB|28887
Omignano|SA|84060
Onanì|NU|
Onano|VT|01010
Oncino|CN|12030
Oneta|BG|24020
Onifai|NU|
Oniferi|NU|
Ono San Pietro|BS|25040
Onore|BG|24020
Onzo|SV|17037
Opera|MI|20073
Opi|AQ|67030
Oppeano|VR|37050
Oppido Lucano|PZ|85015
Oppido Mamertina|RC|89014
Ora|BZ|39040
Orani|NU|
Oratino|CB|86010
Orbassano|TO|10043
Orbetello|GR|58015
Orciano Pisano|PI|56040
Orco Feglino|SV|17024
Ordona|FG|71040
Orero|GE|16040
Orgiano|VI|36040
Orgosolo|NU|
Oria|BR|72024
Oricola|AQ|67063
Origgio|VA|21040
Orino|VA|21030
Orio al Serio|BG|24050
Orio Canavese|TO|10010
Orio Litta|LO|26863
Oriolo|CS|87073
Oriolo Romano|VT|01010
Oristano|OR|
Ormea|CN|12078
Ormelle|TV|31024
Ornago|MB|20876
Ornavasso|VB|28877
Ornica|BG|24010
Orosei|NU|
Orotelli|NU|
Orria|SA|84060
Orroli|SU|
Orsago|TV|31010
Orsara Bormida|AL|15010
Orsara di Puglia|FG|71027
Orsenigo|CO|22030
Orsogna|CH|66036
Orsomarso|CS|87020
Orta di Atella|CE|81030
Orta Nova|FG|71045
Orta San Giulio|NO|28016
Ortacesus|SU|
Orte|VT|01028
Ortelle|LE|73030
Ortezzano|FM|63851
Ortignano Raggiolo|AR|52010
Ortisei|BZ|39046
Ortona|CH|66026
Ortona dei Marsi|AQ|67050
Ortovero|SV|17037
Ortucchio|AQ|67050
Ortueri|NU|
Orune|NU|
Orvieto|TR|05018
Orvinio|RI|02035
Orzinuovi|BS|25034
Orzivecchi|BS|25030
Osasco|TO|10060
Osasio|TO|10040
Oschiri|SS|
Osidda|NU|
Osiglia|SV|17010
Osilo|SS|
Osimo|AN|60027
Osini|NU|
Osio Sopra|BG|24040
Osio Sotto|BG|24046
Osnago|LC|23875
Osoppo|UD|33010
Ospedaletti|IM|18014
Ospedaletto|TN|38050
Ospedaletto d'Alpinolo|AV|83014
Ospedaletto Euganeo|PD|35045
Ospedaletto Lodigiano|LO|26864
Ospitale di Cadore|BL|32010
Ospitaletto|BS|25035
Ossago Lodigiano|LO|26816
Ossana|TN|38026
Ossi|SS|
Ossimo|BS|25050
Ossona|MI|20002
Ostana|CN|12030
Ostellato|FE|44020
Ostiano|CR|26032
Ostiglia|MN|46035
Ostra|AN|60010
Ostra Vetere|AN|60010
Ostuni|BR|72017
Otranto|LE|73028
Otricoli|TR|05030
Ottana|NU|
Ottati|SA|84020
Ottaviano|NA|80044
Ottiglio|AL|15038
Ottobiano|PV|27030
Ottone|PC|29026
Oulx|TO|10056
Ovada|AL|15076
Ovaro|UD|33025
Oviglio|AL|15026
Ovindoli|AQ|67046
Ovodda|NU|
Oyace|AO|11010
Ozegna|TO|10080
Ozieri|SS|
Ozzano dell'Emilia|BO|40064
Ozzano Monferrato|AL|15039
Ozzero|MI|20080
Pabillonis|SU|
Pace del Mela|ME|98042
Paceco|TP|91027
Pacentro|AQ|67030
Pachino|SR|96018
Paciano|PG|06060
Padenghe sul Garda|BS|25080
Paderna|AL|15050
Paderno d'Adda|LC|23877
Paderno Dugnano|MI|20037
Paderno Franciacorta|BS|25050
Paderno Ponchielli|CR|26024
Padova|PD|35121 35122 35123 35124 35125 35126 35127 35128 35129 35131 35132 35133 35134 35135 35136 35137 35138 35139 35141 35142 35143
Padria|SS|
Padru|SS|
Padula|SA|84034
Paduli|BN|82020
Paesana|CN|12034
Paese|TV|31038
Pagani|SA|84016
Paganico Sabino|RI|02020
Pagazzano|BG|24040
Pagliara|ME|98020
Paglieta|CH|66020
Pagnacco|UD|33010
Pagno|CN|12030
Pagnona|LC|23833
Pago del Vallo di Lauro|AV|83020
Pago Veiano|BN|82020
Paisco Loveno|BS|25050
Paitone|BS|25080
Paladina|BG|24030
Palagano|MO|41046
Palagianello|TA|74018
Palagiano|TA|74019
Palagonia|CT|95046
Palaia|PI|56036
Palanzano|PR|43025
Palata|CB|86037
Palau|SS|
Palazzago|BG|24030
Palazzo Adriano|PA|90030
Palazzo Canavese|TO|10010
Palazzo Pignano|CR|26020
Palazzo San Gervasio|PZ|85026
Palazzolo Acreide|SR|96010
Palazzolo dello Stella|UD|33056
Palazzolo sull'Oglio|BS|25036
Palazzolo Vercellese|VC|13040
Palazzuolo sul Senio|FI|50035
Palena|CH|66017
Palermiti|CZ|88050
Palermo|PA|90121 90123 90124 90125 90126 90127 90128 90129 90131 90133 90134 90135 90136 90138 90139 90141 90142 90143 90144 90145 90146 90147 90149 90151
Palestrina|RM|00036
Palestro|PV|27030
Paliano|FR|03018
Palizzi|RC|89038
Pallagorio|KR|88818
Pallanzeno|VB|28884
Pallare|SV|17043
Palma Campania|NA|80036
Palma di Montechiaro|AG|92044
Palmanova|UD|33057
Palmariggi|LE|73020
Palmas Arborea|OR|
Palmi|RC|89015
Palmiano|AP|63092
Palmoli|CH|66050
Palo del Colle|BA|70027
Palombara Sabina|RM|00018
Palombaro|CH|66010
Palomonte|SA|84020
Palosco|BG|24050
Palù|VR|37050
Palù del Fersina|TN|38050
Paludi|CS|87060
Paluzza|UD|33026
Pamparato|CN|12087
Pancalieri|TO|10060
Pancarana|PV|27050
Panchià|TN|38030
Pandino|CR|26025
Panettieri|CS|87050
Panicale|PG|06064
Pannarano|BN|82017
Panni|FG|71020
Pantelleria|TP|91017
Pantigliate|MI|20048
Paola|CS|87027
Paolisi|BN|82011
Papasidero|CS|87020
Papozze|RO|45010
Parabiago|MI|20015
Parabita|LE|73052
Paratico|BS|25030
Parcines|BZ|39020
Parella|TO|10010
Parenti|CS|87040
Parete|CE|81030
Pareto|AL|15010
Parghelia|VV|89861
Parlasco|LC|23837
Parma|PR|43121 43122 43123 43124 43125 43126
Parodi Ligure|AL|15060
Paroldo|CN|12070
Parolise|AV|83050
Parona|PV|27020
Parrano|TR|05010
Parre|BG|24020
Partanna|TP|91028
Partinico|PA|90047
Paruzzaro|NO|28040
Parzanica|BG|24060
Pasian di Prato|UD|33037
Pasiano di Pordenone|PN|33087
Paspardo|BS|25050
Passerano Marmorito|AT|14020
Passignano sul Trasimeno|PG|06065
Passirano|BS|25050
Pastena|FR|03020
Pastorano|CE|81050
Pastrengo|VR|37010
Pasturana|AL|15060
Pasturo|LC|23818
Paternò|CT|95047
Paterno|PZ|85050
Paterno Calabro|CS|87040
Paternopoli|AV|83052
Patrica|FR|03010
Pattada|SS|
Patti|ME|98066
Patù|LE|73053
Pau|OR|
Paularo|UD|33027
Pauli Arbarei|SU|
Paulilatino|OR|
Paullo|MI|20067
Paupisi|BN|82030
Pavarolo|TO|10020
Pavia|PV|27100
Pavia di Udine|UD|33050
Pavone Canavese|TO|10018
Pavone del Mella|BS|25020
Pavullo nel Frignano|MO|41026
Pazzano|RC|89040
Peccioli|PI|56037
Pecetto di Valenza|AL|15040
Pecetto Torinese|TO|10020
Pedara|CT|95053
Pedaso|FM|63827
Pedavena|BL|32034
Pedemonte|VI|36040
Pederobba|TV|31040
Pedesina|SO|23010
Pedivigliano|CS|87050
Pedrengo|BG|24066
Peglio|CO|22010
Peglio|PU|61049
Pegognaga|MN|46020
Peia|BG|24020
Peio|TN|38024
Pelago|FI|50060
Pella|NO|28010
Pellegrino Parmense|PR|43047
Pellezzano|SA|84080
Pellizzano|TN|38020
Pelugo|TN|38079
Penango|AT|14030
Penna in Teverina|TR|05028
Penna San Giovanni|MC|62020
Penna Sant'Andrea|TE|64039
Pennabilli|RN|47864
Pennadomo|CH|66040
Pennapiedimonte|CH|66010
Penne|PE|65017
Pentone|CZ|88050
Perano|CH|66040
Perarolo di Cadore|BL|32010
Perca|BZ|39030
Percile|RM|00020
Perdasdefogu|NU|
Perdaxius|SU|
Perdifumo|SA|84060
Pereto|AQ|67064
Perfugas|SS|
Pergine Valsugana|TN|38057
Pergola|PU|61045
Perinaldo|IM|18032
Perito|SA|84060
Perledo|LC|23828
Perletto|CN|12070
Perlo|CN|12070
Perloz|AO|11020
Pernumia|PD|35020
Pero|MI|20016
Perosa Argentina|TO|10063
Perosa Canavese|TO|10010
Perrero|TO|10060
Persico Dosimo|CR|26043
Pertengo|VC|13030
Pertica Alta|BS|25070
Pertica Bassa|BS|25078
Pertosa|SA|84030
Pertusio|TO|10080
Perugia|PG|06121 06122 06123 06124 06125 06126 06127 06128 06129 06131 06132 06133 06134 06135
Pesaro|PU|61121 61122
Pescaglia|LU|55064
Pescantina|VR|37026
Pescara|PE|65121 65122 65123 65124 65125 65126 65127 65128 65129
Pescarolo ed Uniti|CR|26033
Pescasseroli|AQ|67032
Pescate|LC|23855
Pesche|IS|86090
Peschici|FG|71010
Peschiera Borromeo|MI|20068
Peschiera del Garda|VR|37019
Pescia|PT|51017
Pescina|AQ|67057
Pesco Sannita|BN|82020
Pescocostanzo|AQ|67033
Pescolanciano|IS|86097
Pescopagano|PZ|85020
Pescopennataro|IS|86080
Pescorocchiano|RI|02024
Pescosansonesco|PE|65020
Pescosolido|FR|03030
Pessano con Bornago|MI|20042
Pessina Cremonese|CR|26030
Pessinetto|TO|10070
Petacciato|CB|86038
Petilia Policastro|KR|88837
Petina|SA|84020
Petralia Soprana|PA|90026
Petralia Sottana|PA|90027
Petrella Salto|RI|02025
Petrella Tifernina|CB|86024
Petriano|PU|61020
Petriolo|MC|62014
Petritoli|FM|63848
Petrizzi|CZ|88060
Petronà|CZ|88050
Petrosino|TP|91032
Petruro Irpino|AV|83010
Pettenasco|NO|28028
Pettinengo|BI|13843
Pettineo|ME|98070
Pettoranello del Molise|IS|86090
Pettorano sul Gizio|AQ|67034
Pettorazza Grimani|RO|45010
Peveragno|CN|12016
Pezzana|VC|13010
Pezzaze|BS|25060
Pezzolo Valle Uzzone|CN|12070
Piacenza|PC|29121 29122
Piacenza d'Adige|PD|35040
Piadena Drizzona|CR|26034
Piaggine|SA|84065
Pian Camuno|BS|25050
Piana Crixia|SV|17058
Piana degli Albanesi|PA|90037
Piana di Monte Verna|CE|81013
Piancastagnaio|SI|53025
Piancogno|BS|25052
Piandimeleto|PU|61026
Piane Crati|CS|87050
Pianella|PE|65019
Pianello del Lario|CO|22010
Pianello Val Tidone|PC|29010
Pianengo|CR|26010
Pianezza|TO|10044
Pianezze|VI|36060
Pianfei|CN|12080
Pianico|BG|24060
Pianiga|VE|30030
Piano di Sorrento|NA|80063
Pianopoli|CZ|88040
Pianoro|BO|40065
Piansano|VT|01010
Piantedo|SO|23010
Piario|BG|24020
Piasco|CN|12026
Piateda|SO|23020
Piatto|BI|13844
Piazza al Serchio|LU|55035
Piazza Armerina|EN|94015
Piazza Brembana|BG|24014
Piazzatorre|BG|24010
Piazzola sul Brenta|PD|35016
Piazzolo|BG|24010
Picciano|PE|65010
Picerno|PZ|85055
Picinisco|FR|03040
Pico|FR|03020
Piea|AT|14020
Piedicavallo|BI|13812
Piedimonte Etneo|CT|95017
Piedimonte Matese|CE|81016
Piedimonte San Germano|FR|03030
Piedimulera|VB|28885
Piegaro|PG|06066
Pienza|SI|53026
Pieranica|CR|26017
Pietra de' Giorgi|PV|27040
Pietra Ligure|SV|17027
Pietra Marazzi|AL|15040
Pietrabbondante|IS|86085
Pietrabruna|IM|18010
Pietracamela|TE|64047
Pietracatella|CB|86040
Pietracupa|CB|86020
Pietradefusi|AV|83030
Pietraferrazzana|CH|66040
Pietrafitta|CS|87050
Pietragalla|PZ|85016
Pietralunga|PG|06026
Pietramelara|CE|81051
Pietramontecorvino|FG|71038
Pietranico|PE|65020
Pietrapaola|CS|87060
Pietrapertosa|PZ|85010
Pietraperzia|EN|94016
Pietraporzio|CN|12010
Pietraroja|BN|82030
Pietrarubbia|PU|61023
Pietrasanta|LU|55045
Pietrastornina|AV|83015
Pietravairano|CE|81040
Pietrelcina|BN|82020
Pieve a Nievole|PT|51018
Pieve Albignola|PV|27030
Pieve d'Olmi|CR|26040
Pieve del Cairo|PV|27037
Pieve del Grappa|TV|31017
Pieve di Bono-Prezzo|TN|38085
Pieve di Cadore|BL|32044
Pieve di Cento|BO|40066
Pieve di Soligo|TV|31053
Pieve di Teco|IM|18026
Pieve Emanuele|MI|20072
Pieve Fissiraga|LO|26854
Pieve Fosciana|LU|55036
Pieve Ligure|GE|16031
Pieve Porto Morone|PV|27017
Pieve San Giacomo|CR|26035
Pieve Santo Stefano|AR|52036
Pieve Tesino|TN|38050
Pieve Torina|MC|62036
Pieve Vergonte|VB|28886
Pievepelago|MO|41027
Piglio|FR|03010
Pigna|IM|18037
Pignataro Interamna|FR|03040
Pignataro Maggiore|CE|81052
Pignola|PZ|85010
Pignone|SP|19020
Pigra|CO|22020
Pila|VC|13020
Pimentel|SU|
Pimonte|NA|80050
Pinarolo Po|PV|27040
Pinasca|TO|10060
Pincara|RO|45020
Pinerolo|TO|10064
Pineto|TE|64025
Pino d'Asti|AT|14020
Pino Torinese|TO|10025
Pinzano al Tagliamento|PN|33094
Pinzolo|TN|38086
Piobbico|PU|61046
Piobesi d'Alba|CN|12040
Piobesi Torinese|TO|10040
Piode|VC|13020
Pioltello|MI|20096
Piombino|LI|57025
Piombino Dese|PD|35017
Pioraco|MC|62025
Piossasco|TO|10045
Piovà Massaia|AT|14026
Piove di Sacco|PD|35028
Piovene Rocchette|VI|36013
Piozzano|PC|29010
Piozzo|CN|12060
Piraino|ME|98060
Pisa|PI|56121 56122 56123 56124 56125 56126 56127 56128
Pisano|NO|28010
Piscina|TO|10060
Piscinas|SU|
Pisciotta|SA|84066
Pisogne|BS|25055
Pisoniano|RM|00020
Pisticci|MT|75015
Pistoia|PT|51100
Pitigliano|GR|58017
Piubega|MN|46040
Piuro|SO|23020
Piverone|TO|10010
Pizzale|PV|27050
Pizzighettone|CR|26026
Pizzo|VV|89812
Pizzoferrato|CH|66040
Pizzoli|AQ|67017
Pizzone|IS|86071
Pizzoni|VV|89834
Placanica|RC|89040
Plataci|CS|87070
Platania|CZ|88040
Platì|RC|89039
Plaus|BZ|39025
Plesio|CO|22010
Ploaghe|SS|
Plodio|SV|17043
Pocapaglia|CN|12060
Pocenia|UD|33050
Podenzana|MS|54010
Podenzano|PC|29027
Pofi|FR|03026
Poggiardo|LE|73037
Poggibonsi|SI|53036
Poggio a Caiano|PO|59016
Poggio Bustone|RI|02018
Poggio Catino|RI|02040
Poggio Imperiale|FG|71010
Poggio Mirteto|RI|02047
Poggio Moiano|RI|02037
Poggio Nativo|RI|02030
Poggio Picenze|AQ|67026
Poggio Renatico|FE|44028
Poggio Rusco|MN|46025
Poggio San Lorenzo|RI|02030
Poggio San Marcello|AN|60030
Poggio San Vicino|MC|62021
Poggio Sannita|IS|86086
Poggio Torriana|RN|47824
Poggiodomo|PG|06040
Poggiofiorito|CH|66030
Poggiomarino|NA|80040
Poggioreale|TP|91020
Poggiorsini|BA|70020
Poggiridenti|SO|23020
Pogliano Milanese|MI|20005
Pognana Lario|CO|22020
Pognano|BG|24040
Pogno|NO|28076
Poirino|TO|10046
Pojana Maggiore|VI|36026
Polaveno|BS|25060
Polcenigo|PN|33070
Polesella|RO|45038
Polesine Zibello|PR|43016
Poli|RM|00010
Polia|VV|89813
Policoro|MT|75025
Polignano a Mare|BA|70044
Polinago|MO|41040
Polino|TR|05030
Polistena|RC|89024
Polizzi Generosa|PA|90028
Polla|SA|84035
Pollein|AO|11020
Pollena Trocchia|NA|80040
Pollenza|MC|62010
Pollica|SA|84068
Pollina|PA|90010
Pollone|BI|13814
Pollutri|CH|66020
Polonghera|CN|12030
Polpenazze del Garda|BS|25080
Polverara|PD|35020
Polverigi|AN|60020
Pomarance|PI|56045
Pomaretto|TO|10063
Pomarico|MT|75016
Pomaro Monferrato|AL|15040
Pomarolo|TN|38060
Pombia|NO|28050
Pomezia|RM|00071
Pomigliano d'Arco|NA|80038
Pompei|NA|80045
Pompeiana|IM|18015
Pompiano|BS|25030
Pomponesco|MN|46030
Pompu|OR|
Poncarale|BS|25020
Ponderano|BI|13875
Ponna|CO|22020
Ponsacco|PI|56038
Ponso|PD|35040
Pont Canavese|TO|10085
Pont-Saint-Martin|AO|11026
Pontassieve|FI|50065
Pontboset|AO|11020
Ponte|BN|82030
Ponte Buggianese|PT|51019
Ponte dell'Olio|PC|29028
Ponte di Legno|BS|25056
Ponte di Piave|TV|31047
Ponte Gardena|BZ|39040
Ponte in Valtellina|SO|23026
Ponte Lambro|CO|22037
Ponte nelle Alpi|BL|32014
Ponte Nizza|PV|27050
Ponte Nossa|BG|24028
Ponte San Nicolò|PD|35020
Ponte San Pietro|BG|24036
Pontebba|UD|33016
Pontecagnano Faiano|SA|84098
Pontecchio Polesine|RO|45030
Pontechianale|CN|12020
Pontecorvo|FR|03037
Pontecurone|AL|15055
Pontedassio|IM|18027
Pontedera|PI|56025
Pontelandolfo|BN|82027
Pontelatone|CE|81040
Pontelongo|PD|35029
Pontenure|PC|29010
Ponteranica|BG|24010
Pontestura|AL|15027
Pontevico|BS|25026
Pontey|AO|11024
Ponti|AL|15010
Ponti sul Mincio|MN|46040
Pontida|BG|24030
Pontinia|LT|04014
Pontinvrea|SV|17042
Pontirolo Nuovo|BG|24040
Pontoglio|BS|25037
Pontremoli|MS|54027
Ponza|LT|04027
Ponzano di Fermo|FM|63845
Ponzano Monferrato|AL|15020
Ponzano Romano|RM|00060
Ponzano Veneto|TV|31050
Ponzone|AL|15010
Popoli Terme|PE|65026
Poppi|AR|52014
Porano|TR|05010
Porcari|LU|55016
Porcia|PN|33080
Pordenone|PN|33170
Porlezza|CO|22018
Pornassio|IM|18024
Porpetto|UD|33050
Portacomaro|AT|14037
Portalbera|PV|27040
Porte|TO|10060
Porte di Rendena|TN|38094
Portici|NA|80055
Portico di Caserta|CE|81050
Portico e San Benedetto|FC|47010
Portigliola|RC|89040
Porto Azzurro|LI|57036
Porto Ceresio|VA|21050
Porto Cesareo|LE|73010
Porto Empedocle|AG|92014
Porto Mantovano|MN|46047
Porto Recanati|MC|62017
Porto San Giorgio|FM|63822
Porto Sant'Elpidio|FM|63821
Porto Tolle|RO|45018
Porto Torres|SS|
Porto Valtravaglia|VA|21010
Porto Viro|RO|45014
Portobuffolè|TV|31040
Portocannone|CB|86045
Portoferraio|LI|57037
Portofino|GE|16034
Portogruaro|VE|30026
Portomaggiore|FE|44015
Portopalo di Capo Passero|SR|96026
Portoscuso|SU|
Portovenere|SP|19025
Portula|BI|13833
Posada|NU|
Posina|VI|36010
Positano|SA|84017
Possagno|TV|31054
Posta|RI|02019
Posta Fibreno|FR|03030
Postal|BZ|39014
Postalesio|SO|23010
Postiglione|SA|84026
Postua|VC|13010
Potenza|PZ|85100
Potenza Picena|MC|62018
Pove del Grappa|VI|36020
Povegliano|TV|31050
Povegliano Veronese|VR|37064
Poviglio|RE|42028
Povoletto|UD|33040
Pozzaglia Sabina|RI|02030
Pozzaglio ed Uniti|CR|26010
Pozzallo|RG|97016
Pozzilli|IS|86077
Pozzo d'Adda|MI|20060
Pozzol Groppo|AL|15050
Pozzolengo|BS|25010
Pozzoleone|VI|36050
Pozzolo Formigaro|AL|15068
Pozzomaggiore|SS|
Pozzonovo|PD|35020
Pozzuoli|NA|80078
Pozzuolo del Friuli|UD|33050
Pozzuolo Martesana|MI|20060
Pradalunga|BG|24020
Pradamano|UD|33040
Pradleves|CN|12027
Pragelato|TO|10060
Praia a Mare|CS|87028
Praiano|SA|84010
Pralboino|BS|25020
Prali|TO|10060
Pralormo|TO|10040
Pralungo|BI|13899
Pramaggiore|VE|30020
Pramollo|TO|10065
Prarolo|VC|13012
Prarostino|TO|10060
Prasco|AL|15010
Prascorsano|TO|10080
Prata Camportaccio|SO|23020
Prata d'Ansidonia|AQ|67020
Prata di Pordenone|PN|33080
Prata di Principato Ultra|AV|83030
Prata Sannita|CE|81010
Pratella|CE|81010
Pratiglione|TO|10080
Prato|PO|59100
Prato allo Stelvio|BZ|39026
Prato Carnico|UD|33020
Prato Sesia|NO|28077
Pratola Peligna|AQ|67035
Pratola Serra|AV|83039
Pratovecchio Stia|AR|52015
Pravisdomini|PN|33076
Pray|BI|13867
Prazzo|CN|12028
Pré-Saint-Didier|AO|11010
Precenicco|UD|33050
Preci|PG|06047
Predaia|TN|38012
Predappio|FC|47016
Predazzo|TN|38037
Predoi|BZ|39030
Predore|BG|24060
Predosa|AL|15077
Preganziol|TV|31022
Pregnana Milanese|MI|20006
Prelà|IM|18020
Premana|LC|23834
Premariacco|UD|33040
Premeno|VB|28818
Premia|VB|28866
Premilcuore|FC|47010
Premolo|BG|24020
Premosello-Chiovenda|VB|28803
Preone|UD|33020
Prepotto|UD|33040
Preseglie|BS|25070
Presenzano|CE|81050
Presezzo|BG|24030
Presicce-Acquarica|LE|73054
Pressana|VR|37040
Pretoro|CH|66010
Prevalle|BS|25080
Prezza|AQ|67030
Priero|CN|12070
Prignano Cilento|SA|84060
Prignano sulla Secchia|MO|41048
Primaluna|LC|23819
Primiero San Martino di Castrozza|TN|38054
Priocca|CN|12040
Priola|CN|12070
Priolo Gargallo|SR|96010
Priverno|LT|04015
Prizzi|PA|90038
Proceno|VT|01020
Procida|NA|80079
Propata|GE|16027
Proserpio|CO|22030
Prossedi|LT|04010
Provaglio d'Iseo|BS|25050
Provaglio Val Sabbia|BS|25070
Proves|BZ|39040
Provvidenti|CB|86040
Prunetto|CN|12077
Puegnago del Garda|BS|25080
Puglianello|BN|82030
Pula|CA|
Pulfero|UD|33046
Pulsano|TA|74026
Pumenengo|BG|24050
Pusiano|CO|22030
Putifigari|SS|
Putignano|BA|70017
Quadrelle|AV|83020
Quadri|CH|66040
Quagliuzzo|TO|10010
Qualiano|NA|80019
Quaranti|AT|14040
Quaregna Cerreto|BI|13854
Quargnento|AL|15044
Quarna Sopra|VB|28898
Quarna Sotto|VB|28896
Quarona|VC|13017
Quarrata|PT|51039
Quart|AO|11020
Quarto|NA|80010
Quarto d'Altino|VE|30020
Quartu Sant'Elena|CA|
Quartucciu|CA|
Quassolo|TO|10010
Quattordio|AL|15028
Quattro Castella|RE|42020
Quiliano|SV|17047
Quincinetto|TO|10010
Quindici|AV|83020
Quingentole|MN|46020
Quintano|CR|26017
Quinto di Treviso|TV|31055
Quinto Vercellese|VC|13030
Quinto Vicentino|VI|36050
Quinzano d'Oglio|BS|25027
Quistello|MN|46026
Rabbi|TN|38020
Racale|LE|73055
Racalmuto|AG|92020
Racconigi|CN|12035
Raccuja|ME|98067
Racines|BZ|39040
Radda in Chianti|SI|53017
Raddusa|CT|95040
Radicofani|SI|53040
Radicondoli|SI|53030
Raffadali|AG|92015
Ragalna|CT|95054
Ragogna|UD|33030
Ragusa|RG|97100
Raiano|AQ|67027
Ramacca|CT|95040
Rancio Valcuvia|VA|21030
Ranco|VA|21020
Randazzo|CT|95036
Ranica|BG|24020
Ranzanico|BG|24060
Ranzo|IM|18020
Rapagnano|FM|63831
Rapallo|GE|16035
Rapino|CH|66010
Rapolano Terme|SI|53040
Rapolla|PZ|85027
Rapone|PZ|85020
Rassa|VC|13020
Rasun-Anterselva|BZ|39030
Rasura|SO|23010
Ravanusa|AG|92029
Ravarino|MO|41017
Ravascletto|UD|33020
Ravello|SA|84010
Ravenna|RA|48121 48122 48123 48124 48125
Raveo|UD|33029
Raviscanina|CE|81017
Re|VB|28856
Rea|PV|27040
Realmonte|AG|92010
Reana del Rojale|UD|33010
Reano|TO|10090
Recale|CE|81020
Recanati|MC|62019
Recco|GE|16036
Recetto|NO|28060
Recoaro Terme|VI|36076
Redavalle|PV|27050
Redondesco|MN|46010
Refrancore|AT|14030
Refrontolo|TV|31020
Regalbuto|EN|94017
Reggello|FI|50066
Reggio di Calabria|RC|89121 89122 89123 89124 89125 89126 89127 89128 89129 89131 89132 89133 89134 89135
Reggio nell'Emilia|RE|42121 42122 42123 42124
Reggiolo|RE|42046
Reino|BN|82020
Reitano|ME|98070
Remanzacco|UD|33047
Remedello|BS|25010
Renate|MB|20838
Rende|CS|87036
Renon|BZ|39054
Resana|TV|31023
Rescaldina|MI|20027
Resia|UD|33010
Resiutta|UD|33010
Resuttano|CL|93010
Retorbido|PV|27050
Revello|CN|12036
Revigliasco d'Asti|AT|14010
Revine Lago|TV|31020
Rezzago|CO|22030
Rezzato|BS|25086
Rezzo|IM|18026
Rezzoaglio|GE|16048
Rhêmes-Notre-Dame|AO|11010
Rhêmes-Saint-Georges|AO|11010
Rho|MI|20017
Riace|RC|89040
Rialto|SV|17020
Riano|RM|00060
Riardo|CE|81053
Ribera|AG|92016
Ribordone|TO|10080
Ricadi|VV|89866
Ricaldone|AL|15010
Riccia|CB|86016
Riccione|RN|47838
Riccò del Golfo di Spezia|SP|19020
Ricengo|CR|26010
Ricigliano|SA|84020
Riese Pio X|TV|31039
Riesi|CL|93016
Rieti|RI|02100
Rifiano|BZ|39010
Rifreddo|CN|12030
Rignano Flaminio|RM|00068
Rignano Garganico|FG|71010
Rignano sull'Arno|FI|50067
Rigolato|UD|33020
Rimella|VC|13020
Rimini|RN|47921 47922 47923 47924
Rio|LI|57038
Rio di Pusteria|BZ|39037
Rio Saliceto|RE|42010
Riofreddo|RM|00020
Riola Sardo|OR|
Riolo Terme|RA|48025
Riolunato|MO|41020
Riomaggiore|SP|19017
Rionero in Vulture|PZ|85028
Rionero Sannitico|IS|86087
Ripa Teatina|CH|66010
Ripabottoni|CB|86040
Ripacandida|PZ|85020
Ripalimosani|CB|86025
Ripalta Arpina|CR|26010
Ripalta Cremasca|CR|26010
Ripalta Guerina|CR|26010
Riparbella|PI|56046
Ripatransone|AP|63065
Ripe San Ginesio|MC|62020
Ripi|FR|03027
Riposto|CT|95018
Rittana|CN|12010
Riva del Garda|TN|38066
Riva del Po|FE|44033
Riva di Solto|BG|24060
Riva Ligure|IM|18015
Riva presso Chieri|TO|10020
Rivalba|TO|10090
Rivalta Bormida|AL|15010
Rivalta di Torino|TO|10040
Rivamonte Agordino|BL|32020
Rivanazzano Terme|PV|27055
Rivara|TO|10080
Rivarolo Canavese|TO|10086
Rivarolo del Re ed Uniti|CR|26036
Rivarolo Mantovano|MN|46017
Rivarone|AL|15040
Rivarossa|TO|10040
Rive|VC|13030
Rive d'Arcano|UD|33030
Rivello|PZ|85040
Rivergaro|PC|29029
Rivignano Teor|UD|33061
Rivisondoli|AQ|67036
Rivodutri|RI|02010
Rivoli|TO|10098
Rivoli Veronese|VR|37010
Rivolta d'Adda|CR|26027
Rizziconi|RC|89016
Roana|VI|36010
Roaschia|CN|12010
Roascio|CN|12073
Roasio|VC|13060
Roatto|AT|14018
Robassomero|TO|10070
Robbiate|LC|23899
Robbio|PV|27038
Robecchetto con Induno|MI|20020
Robecco d'Oglio|CR|26010
Robecco Pavese|PV|27042
Robecco sul Naviglio|MI|20087
Robella|AT|14020
Robilante|CN|12017
Roburent|CN|12080
Rocca Canavese|TO|10070
Rocca Canterano|RM|00020
Rocca Cigliè|CN|12060
Rocca d'Arazzo|AT|14030
Rocca d'Arce|FR|03030
Rocca d'Evandro|CE|81040
Rocca de' Baldi|CN|12047
Rocca de' Giorgi|PV|27040
Rocca di Botte|AQ|67066
Rocca di Cambio|AQ|67047
Rocca di Cave|RM|00030
Rocca di Mezzo|AQ|67048
Rocca di Neto|KR|88821
Rocca di Papa|RM|00040
Rocca Grimalda|AL|15078
Rocca Imperiale|CS|87074
Rocca Massima|LT|04010
Rocca Pia|AQ|67030
Rocca Pietore|BL|32023
Rocca Priora|RM|00079
Rocca San Casciano|FC|47017
Rocca San Felice|AV|83050
Rocca San Giovanni|CH|66020
Rocca Santa Maria|TE|64010
Rocca Santo Stefano|RM|00030
Rocca Sinibalda|RI|02026
Rocca Susella|PV|27052
Roccabascerana|AV|83016
Roccabernarda|KR|88835
Roccabianca|PR|43010
Roccabruna|CN|12020
Roccacasale|AQ|67030
Roccadaspide|SA|84069
Roccafiorita|ME|98030
Roccafluvione|AP|63093
Roccaforte del Greco|RC|89060
Roccaforte Ligure|AL|15060
Roccaforte Mondovì|CN|12088
Roccaforzata|TA|74020
Roccafranca|BS|25030
Roccagiovine|RM|00020
Roccagloriosa|SA|84060
Roccagorga|LT|04010
Roccalbegna|GR|58053
Roccalumera|ME|98027
Roccamandolfi|IS|86092
Roccamena|PA|90040
Roccamonfina|CE|81035
Roccamontepiano|CH|66010
Roccamorice|PE|65020
Roccanova|PZ|85036
Roccantica|RI|02040
Roccapalumba|PA|90066
Roccapiemonte|SA|84086
Roccarainola|NA|80030
Roccaraso|AQ|67037
Roccaromana|CE|81051
Roccascalegna|CH|66040
Roccasecca|FR|03038
Roccasecca dei Volsci|LT|04010
Roccasicura|IS|86080
Roccasparvera|CN|12010
Roccaspinalveti|CH|66050
Roccastrada|GR|58036
Roccavaldina|ME|98040
Roccaverano|AT|14050
Roccavignale|SV|17017
Roccavione|CN|12018
Roccavivara|CB|86020
Roccella Ionica|RC|89047
Roccella Valdemone|ME|98030
Rocchetta a Volturno|IS|86070
Rocchetta Belbo|CN|12050
Rocchetta di Vara|SP|19020
Rocchetta e Croce|CE|81042
Rocchetta Ligure|AL|15060
Rocchetta Nervina|IM|18030
Rocchetta Palafea|AT|14042
Rocchetta Sant'Antonio|FG|71020
Rocchetta Tanaro|AT|14030
Rodano|MI|20053
Roddi|CN|12060
Roddino|CN|12050
Rodello|CN|12050
Rodengo|BZ|39037
Rodengo Saiano|BS|25050
Rodero|CO|22070
Rodi Garganico|FG|71012
Rodì Milici|ME|98059
Rodigo|MN|46040
Roè Volciano|BS|25077
Rofrano|SA|84070
Rogeno|LC|23849
Roggiano Gravina|CS|87017
Roghudi|RC|89060
Rogliano|CS|87054
Rognano|PV|27010
Rogno|BG|24060
Rogolo|SO|23010
Roiate|RM|00030
Roio del Sangro|CH|66040
Roisan|AO|11010
Roletto|TO|10060
Rolo|RE|42047
Roma|RM|00118 00119 00120 00121 00122 00123 00124 00125 00126 00127 00128 00131 00132 00133 00134 00135 00136 00137 00138 00139 00141 00142 00143 00144 00145 00146 00147 00148 00149 00151 00152 00153 00154 00155 00156 00157 00158 00159 00161 00162 00163 00164 00165 00166 00167 00168 00169 00171 00172 00173 00174 00175 00176 00177 00178 00179 00181 00182 00183 00184 00185 00186 00187 00188 00189 00191 00192 00193 00195 00196 00197 00198 00199
Romagnano al Monte|SA|84020
Romagnano Sesia|NO|28078
Romagnese|PV|27050
Romana|SS|
Romanengo|CR|26014
Romano Canavese|TO|10090
Romano d'Ezzelino|VI|36060
Romano di Lombardia|BG|24058
Romans d'Isonzo|GO|34076
Rombiolo|VV|89841
Romeno|TN|38010
Romentino|NO|28068
Rometta|ME|98043
Roncà|VR|37030
Roncade|TV|31056
Roncadelle|BS|25030
Roncaro|PV|27010
Roncegno Terme|TN|38050
Roncello|MB|20877
Ronchi dei Legionari|GO|34077
Ronchi Valsugana|TN|38050
Ronchis|UD|33050
Ronciglione|VT|01037
Ronco all'Adige|VR|37055
Ronco Biellese|BI|13845
Ronco Briantino|MB|20885
Ronco Canavese|TO|10080
Ronco Scrivia|GE|16019
Roncobello|BG|24010
Roncoferraro|MN|46037
Roncofreddo|FC|47020
Roncola|BG|24030
Rondanina|GE|16025
Rondissone|TO|10030
Ronsecco|VC|13036
Ronzo-Chienis|TN|38060
Ronzone|TN|38010
Roppolo|BI|13883
Rorà|TO|10060
Rosà|VI|36027
Rosarno|RC|89025
Rosasco|PV|27030
Rosate|MI|20088
Rosazza|BI|13815
Rosciano|PE|65020
Roscigno|SA|84020
Rose|CS|87040
Rosello|CH|66040
Roseto Capo Spulico|CS|87070
Roseto degli Abruzzi|TE|64026
Roseto Valfortore|FG|71039
Rosignano Marittimo|LI|57016
Rosignano Monferrato|AL|15030
Rosolina|RO|45010
Rosolini|SR|96019
Rosora|AN|60030
Rossa|VC|13020
Rossana|CN|12020
Rossano Veneto|VI|36028
Rossiglione|GE|16010
Rosta|TO|10090
Rota d'Imagna|BG|24037
Rota Greca|CS|87010
Rotella|AP|63071
Rotello|CB|86040
Rotonda|PZ|85048
Rotondella|MT|75026
Rotondi|AV|83017
Rottofreno|PC|29010
Rotzo|VI|36010
Roure|TO|10060
Rovasenda|VC|13040
Rovato|BS|25038
Rovegno|GE|16028
Rovellasca|CO|22069
Rovello Porro|CO|22070
Roverbella|MN|46048
Roverchiara|VR|37050
Roverè della Luna|TN|38030
Roverè Veronese|VR|37028
Roveredo di Guà|VR|37040
Roveredo in Piano|PN|33080
Rovereto|TN|38068
Rovescala|PV|27040
Rovetta|BG|24020
Roviano|RM|00027
Rovigo|RO|45100
Rovito|CS|87050
Rovolon|PD|35030
Rozzano|MI|20089
Rubano|PD|35030
Rubiana|TO|10040
Rubiera|RE|42048
Ruda|UD|33050
Rudiano|BS|25030
Rueglio|TO|10010
Ruffano|LE|73049
Ruffia|CN|12030
Ruffrè-Mendola|TN|38010
Rufina|FI|50068
Ruinas|OR|
Rumo|TN|38020
Ruoti|PZ|85056
Russi|RA|48026
Rutigliano|BA|70018
Rutino|SA|84070
Ruviano|CE|81010
Ruvo del Monte|PZ|85020
Ruvo di Puglia|BA|70037
Sabaudia|LT|04016
Sabbio Chiese|BS|25070
Sabbioneta|MN|46018
Sacco|SA|84070
Saccolongo|PD|35030
Sacile|PN|33077
Sacrofano|RM|00060
Sadali|SU|
Sagama|OR|
Sagliano Micca|BI|13816
Sagrado|GO|34078
Sagron Mis|TN|38050
Saint-Christophe|AO|11020
Saint-Denis|AO|11023
Saint-Marcel|AO|11020
Saint-Nicolas|AO|11010
Saint-Oyen|AO|11014
Saint-Pierre|AO|11010
Saint-Rhémy-en-Bosses|AO|11010
Saint-Vincent|AO|11027
Sala Baganza|PR|43038
Sala Biellese|BI|13884
Sala Bolognese|BO|40010
Sala Comacina|CO|22010
Sala Consilina|SA|84036
Sala Monferrato|AL|15030
Salandra|MT|75017
Salaparuta|TP|91020
Salara|RO|45030
Salasco|VC|13040
Salassa|TO|10080
Salbertrand|TO|10050
Salcedo|VI|36040
Salcito|CB|86026
Sale|AL|15045
Sale delle Langhe|CN|12070
Sale Marasino|BS|25057
Sale San Giovanni|CN|12070
Salemi|TP|91018
Salento|SA|84070
Salerano Canavese|TO|10010
Salerano sul Lambro|LO|26857
Salerno|SA|84121 84122 84123 84124 84125 84126 84127 84128 84129 84131 84132 84133 84134 84135
Salgareda|TV|31040
Sali Vercellese|VC|13040
Salice Salentino|LE|73015
Saliceto|CN|12079
Salisano|RI|02040
Salizzole|VR|37056
Salle|PE|65020
Salmour|CN|12040
Salò|BS|25087
Salorno sulla strada del vino|BZ|39040
Salsomaggiore Terme|PR|43039
Saltrio|VA|21050
Saludecio|RN|47835
Saluggia|VC|13040
Salussola|BI|13885
Saluzzo|CN|12037
Salve|LE|73050
Salvirola|CR|26010
Salvitelle|SA|84020
Salza di Pinerolo|TO|10060
Salza Irpina|AV|83050
Salzano|VE|30030
Samarate|VA|21017
Samassi|SU|
Samatzai|SU|
Sambuca di Sicilia|AG|92017
Sambuca Pistoiese|PT|51020
Sambuci|RM|00020
Sambuco|CN|12010
Sammichele di Bari|BA|70010
Samo|RC|89030
Samolaco|SO|23027
Samone|TN|38059
Samone|TO|10010
Sampeyre|CN|12020
Samugheo|OR|
San Bartolomeo al Mare|IM|18016
San Bartolomeo in Galdo|BN|82028
San Bartolomeo Val Cavargna|CO|22010
San Basile|CS|87010
San Basilio|SU|
San Bassano|CR|26020
San Bellino|RO|45020
San Benedetto Belbo|CN|12050
San Benedetto dei Marsi|AQ|67058
San Benedetto del Tronto|AP|63074
San Benedetto in Perillis|AQ|67020
San Benedetto Po|MN|46027
San Benedetto Ullano|CS|87040
San Benedetto Val di Sambro|BO|40048
San Benigno Canavese|TO|10080
San Bernardino Verbano|VB|28804
San Biagio della Cima|IM|18036
San Biagio di Callalta|TV|31048
San Biagio Platani|AG|92020
San Biagio Saracinisco|FR|03040
San Biase|CB|86020
San Bonifacio|VR|37047
San Buono|CH|66050
San Calogero|VV|89842
San Candido|BZ|39038
San Canzian d'Isonzo|GO|34075
San Carlo Canavese|TO|10070
San Casciano dei Bagni|SI|53040
San Casciano in Val di Pesa|FI|50026
San Cassiano|LE|73020
San Cataldo|CL|93017
San Cesareo|RM|00030
San Cesario di Lecce|LE|73016
San Cesario sul Panaro|MO|41018
San Chirico Nuovo|PZ|85010
San Chirico Raparo|PZ|85030
San Cipirello|PA|90088
San Cipriano d'Aversa|CE|81036
San Cipriano Picentino|SA|84099
San Cipriano Po|PV|27043
San Clemente|RN|47832
San Colombano al Lambro|MI|20078
San Colombano Belmonte|TO|10080
San Colombano Certenoli|GE|16040
San Cono|CT|95040
San Cosmo Albanese|CS|87060
San Costantino Albanese|PZ|85030
San Costantino Calabro|VV|89851
San Costanzo|PU|61039
San Cristoforo|AL|15060
San Damiano al Colle|PV|27040
San Damiano d'Asti|AT|14015
San Damiano Macra|CN|12029
San Daniele del Friuli|UD|33038
San Daniele Po|CR|26046
San Demetrio Corone|CS|87069
San Demetrio ne' Vestini|AQ|67028
San Didero|TO|10050
San Donà di Piave|VE|30027
San Donaci|BR|72025
San Donato di Lecce|LE|73010
San Donato di Ninea|CS|87010
San Donato Milanese|MI|20097
San Donato Val di Comino|FR|03046
San Dorligo della Valle|TS|34018
San Fele|PZ|85020
San Felice a Cancello|CE|81027
San Felice Circeo|LT|04017
San Felice del Benaco|BS|25010
San Felice del Molise|CB|86030
San Felice sul Panaro|MO|41038
San Ferdinando|RC|89026
San Ferdinando di Puglia|BT|76017
San Fermo della Battaglia|CO|22042
San Fili|CS|87037
San Filippo del Mela|ME|98044
San Fior|TV|31020
San Fiorano|LO|26848
San Floriano del Collio|GO|34070
San Floro|CZ|88021
San Francesco al Campo|TO|10070
San Fratello|ME|98075
San Gavino Monreale|SU|
San Gemini|TR|05029
San Genesio Atesino|BZ|39050
San Genesio ed Uniti|PV|27010
San Gennaro Vesuviano|NA|80040
San Germano Chisone|TO|10065
San Germano Vercellese|VC|13047
San Gervasio Bresciano|BS|25020
San Giacomo degli Schiavoni|CB|86030
San Giacomo delle Segnate|MN|46020
San Giacomo Filippo|SO|23020
San Giacomo Vercellese|VC|13030
San Gillio|TO|10040
San Gimignano|SI|53037
San Ginesio|MC|62026
San Giorgio a Cremano|NA|80046
San Giorgio a Liri|FR|03047
San Giorgio Albanese|CS|87060
San Giorgio Bigarello|MN|46051
San Giorgio Canavese|TO|10090
San Giorgio del Sannio|BN|82018
San Giorgio della Richinvelda|PN|33095
San Giorgio delle Pertiche|PD|35010
San Giorgio di Lomellina|PV|27020
San Giorgio di Nogaro|UD|33058
San Giorgio di Piano|BO|40016
San Giorgio in Bosco|PD|35010
San Giorgio Ionico|TA|74027
San Giorgio La Molara|BN|82020
San Giorgio Lucano|MT|75027
San Giorgio Monferrato|AL|15020
San Giorgio Morgeto|RC|89017
San Giorgio Piacentino|PC|29019
San Giorgio Scarampi|AT|14059
San Giorgio su Legnano|MI|20034
San Giorio di Susa|TO|10050
San Giovanni a Piro|SA|84070
San Giovanni al Natisone|UD|33048
San Giovanni Bianco|BG|24015
San Giovanni del Dosso|MN|46020
San Giovanni di Fassa|TN|38036
San Giovanni di Gerace|RC|89040
San Giovanni Gemini|AG|92020
San Giovanni Ilarione|VR|37035
San Giovanni in Croce|CR|26037
San Giovanni in Fiore|CS|87055
San Giovanni in Galdo|CB|86010
San Giovanni in Marignano|RN|47842
San Giovanni in Persiceto|BO|40017
San Giovanni Incarico|FR|03028
San Giovanni la Punta|CT|95037
San Giovanni Lipioni|CH|66050
San Giovanni Lupatoto|VR|37057
San Giovanni Rotondo|FG|71013
San Giovanni Suergiu|SU|
San Giovanni Teatino|CH|66020
San Giovanni Valdarno|AR|52027
San Giuliano del Sannio|CB|86010
San Giuliano di Puglia|CB|86040
San Giuliano Milanese|MI|20098
San Giuliano Terme|PI|56017
San Giuseppe Jato|PA|90048
San Giuseppe Vesuviano|NA|80047
San Giustino|PG|06016
San Giusto Canavese|TO|10090
San Godenzo|FI|50060
San Gregorio d'Ippona|VV|89853
San Gregorio da Sassola|RM|00010
San Gregorio di Catania|CT|95027
San Gregorio Magno|SA|84020
San Gregorio Matese|CE|81010
San Gregorio nelle Alpi|BL|32030
San Lazzaro di Savena|BO|40068
San Leo|RN|47865
San Leonardo|UD|33040
San Leonardo in Passiria|BZ|39015
San Leucio del Sannio|BN|82010
San Lorenzello|BN|82030
San Lorenzo|RC|89069
San Lorenzo al Mare|IM|18017
San Lorenzo Bellizzi|CS|87070
San Lorenzo del Vallo|CS|87040
San Lorenzo di Sebato|BZ|39030
San Lorenzo Dorsino|TN|38078
San Lorenzo in Campo|PU|61047
San Lorenzo Isontino|GO|34070
San Lorenzo Maggiore|BN|82034
San Lorenzo Nuovo|VT|01020
San Luca|RC|89030
San Lucido|CS|87038
San Lupo|BN|82034
San Mango d'Aquino|CZ|88040
San Mango Piemonte|SA|84090
San Mango sul Calore|AV|83050
San Marcellino|CE|81030
San Marcello|AN|60030
San Marcello Piteglio|PT|51028
San Marco Argentano|CS|87018
San Marco d'Alunzio|ME|98070
San Marco dei Cavoti|BN|82029
San Marco Evangelista|CE|81020
San Marco in Lamis|FG|71014
San Marco la Catola|FG|71030
San Martino al Tagliamento|PN|33098
San Martino Alfieri|AT|14010
San Martino Buon Albergo|VR|37036
San Martino Canavese|TO|10010
San Martino d'Agri|PZ|85030
San Martino dall'Argine|MN|46010
San Martino del Lago|CR|26040
San Martino di Finita|CS|87010
San Martino di Lupari|PD|35018
San Martino di Venezze|RO|45030
San Martino in Badia|BZ|39030
San Martino in Passiria|BZ|39010
San Martino in Pensilis|CB|86046
San Martino in Rio|RE|42018
San Martino in Strada|LO|26817
San Martino Sannita|BN|82010
San Martino Siccomario|PV|27028
San Martino sulla Marrucina|CH|66010
San Martino Valle Caudina|AV|83018
San Marzano di San Giuseppe|TA|74020
San Marzano Oliveto|AT|14050
San Marzano sul Sarno|SA|84010
San Massimo|CB|86027
San Maurizio Canavese|TO|10077
San Maurizio d'Opaglio|NO|28017
San Mauro Castelverde|PA|90010
San Mauro Cilento|SA|84070
San Mauro di Saline|VR|37030
San Mauro Forte|MT|75010
San Mauro la Bruca|SA|84070
San Mauro Marchesato|KR|88831
San Mauro Pascoli|FC|47030
San Mauro Torinese|TO|10099
San Michele al Tagliamento|VE|30028
San Michele all'Adige|TN|38098
San Michele di Ganzaria|CT|95040
San Michele di Serino|AV|83020
San Michele Mondovì|CN|12080
San Michele Salentino|BR|72018
San Miniato|PI|56028
San Nazzaro|BN|82018
San Nazzaro Sesia|NO|28060
San Nazzaro Val Cavargna|CO|22010
San Nicandro Garganico|FG|71015
San Nicola Arcella|CS|87020
San Nicola Baronia|AV|83050
San Nicola da Crissa|VV|89821
San Nicola dell'Alto|KR|88817
San Nicola la Strada|CE|81020
San Nicola Manfredi|BN|82010
San Nicolò d'Arcidano|OR|
San Nicolò di Comelico|BL|32040
San Nicolò Gerrei|SU|
San Pancrazio|BZ|39010
San Pancrazio Salentino|BR|72026
San Paolo|BS|25020
San Paolo Albanese|PZ|85030
San Paolo Bel Sito|NA|80030
San Paolo d'Argon|BG|24060
San Paolo di Civitate|FG|71010
San Paolo di Jesi|AN|60038
San Paolo Solbrito|AT|14010
San Pellegrino Terme|BG|24016
San Pier d'Isonzo|GO|34070
San Pier Niceto|ME|98045
San Piero Patti|ME|98068
San Pietro a Maida|CZ|88025
San Pietro al Natisone|UD|33049
San Pietro al Tanagro|SA|84030
San Pietro Apostolo|CZ|88040
San Pietro Avellana|IS|86088
San Pietro Clarenza|CT|95055
San Pietro di Cadore|BL|32040
San Pietro di Caridà|RC|89020
San Pietro di Feletto|TV|31020
San Pietro di Morubio|VR|37050
San Pietro in Amantea|CS|87030
San Pietro in Cariano|VR|37029
San Pietro in Casale|BO|40018
San Pietro in Cerro|PC|29010
San Pietro in Gu|PD|35010
San Pietro in Guarano|CS|87047
San Pietro in Lama|LE|73010
San Pietro Infine|CE|81049
San Pietro Mosezzo|NO|28060
San Pietro Mussolino|VI|36070
San Pietro Val Lemina|TO|10060
San Pietro Vernotico|BR|72027
San Pietro Viminario|PD|35020
San Pio delle Camere|AQ|67020
San Polo d'Enza|RE|42020
San Polo dei Cavalieri|RM|00010
San Polo di Piave|TV|31020
San Polo Matese|CB|86020
San Ponso|TO|10080
San Possidonio|MO|41039
San Potito Sannitico|CE|81016
San Potito Ultra|AV|83050
San Prisco|CE|81054
San Procopio|RC|89020
San Prospero|MO|41030
San Quirico d'Orcia|SI|53027
San Quirino|PN|33080
San Raffaele Cimena|TO|10090
San Roberto|RC|89050
San Rocco al Porto|LO|26865
San Romano in Garfagnana|LU|55038
San Rufo|SA|84030
San Salvatore di Fitalia|ME|98070
San Salvatore Monferrato|AL|15046
San Salvatore Telesino|BN|82030
San Salvo|CH|66050
San Sebastiano al Vesuvio|NA|80040
San Sebastiano Curone|AL|15056
San Sebastiano da Po|TO|10020
San Secondo di Pinerolo|TO|10060
San Secondo Parmense|PR|43017
San Severino Lucano|PZ|85030
San Severino Marche|MC|62027
San Severo|FG|71016
San Siro|CO|22010
San Sossio Baronia|AV|83050
San Sostene|CZ|88060
San Sosti|CS|87010
San Sperate|SU|
San Stino di Livenza|VE|30029
San Tammaro|CE|81050
San Teodoro|ME|98030
San Teodoro|SS|
San Tomaso Agordino|BL|32020
San Valentino in Abruzzo Citeriore|PE|65020
San Valentino Torio|SA|84010
San Venanzo|TR|05010
San Vendemiano|TV|31020
San Vero Milis|OR|
San Vincenzo|LI|57027
San Vincenzo La Costa|CS|87030
San Vincenzo Valle Roveto|AQ|67050
San Vitaliano|NA|80030
San Vito|SU|
San Vito al Tagliamento|PN|33078
San Vito al Torre|UD|33050
San Vito Chietino|CH|66038
San Vito dei Normanni|BR|72019
San Vito di Cadore|BL|32046
San Vito di Fagagna|UD|33030
San Vito di Leguzzano|VI|36030
San Vito Lo Capo|TP|91030
San Vito Romano|RM|00030
San Vito sullo Ionio|CZ|88067
San Vittore del Lazio|FR|03040
San Vittore Olona|MI|20028
San Zeno di Montagna|VR|37010
San Zeno Naviglio|BS|25010
San Zenone al Lambro|MI|20070
San Zenone al Po|PV|27010
San Zenone degli Ezzelini|TV|31020
Sanarica|LE|73030
Sandigliano|BI|13876
Sandrigo|VI|36066
Sanfrè|CN|12040
Sanfront|CN|12030
Sangano|TO|10090
Sangiano|VA|21038
Sangineto|CS|87020
Sanguinetto|VR|37058
Sanluri|SU|
Sannazzaro de' Burgondi|PV|27039
Sannicandro di Bari|BA|70028
Sannicola|LE|73017
Sanremo|IM|18038
Sansepolcro|AR|52037
Sant'Agapito|IS|86070
Sant'Agata Bolognese|BO|40019
Sant'Agata de' Goti|BN|82019
Sant'Agata del Bianco|RC|89030
Sant'Agata di Esaro|CS|87010
Sant'Agata di Militello|ME|98076
Sant'Agata di Puglia|FG|71028
Sant'Agata Feltria|RN|47866
Sant'Agata Fossili|AL|15050
Sant'Agata li Battiati|CT|95056
Sant'Agata sul Santerno|RA|48020
Sant'Agnello|NA|80065
Sant'Albano Stura|CN|12040
Sant'Alessio con Vialone|PV|27016
Sant'Alessio in Aspromonte|RC|89050
Sant'Alessio Siculo|ME|98030
Sant'Alfio|CT|95010
Sant'Ambrogio di Torino|TO|10057
Sant'Ambrogio di Valpolicella|VR|37015
Sant'Ambrogio sul Garigliano|FR|03040
Sant'Anastasia|NA|80048
Sant'Anatolia di Narco|PG|06040
Sant'Andrea Apostolo dello Ionio|CZ|88060
Sant'Andrea del Garigliano|FR|03040
Sant'Andrea di Conza|AV|83053
Sant'Andrea Frius|SU|
Sant'Angelo a Cupolo|BN|82010
Sant'Angelo a Fasanella|SA|84027
Sant'Angelo a Scala|AV|83010
Sant'Angelo all'Esca|AV|83050
Sant'Angelo d'Alife|CE|81017
Sant'Angelo dei Lombardi|AV|83054
Sant'Angelo del Pesco|IS|86080
Sant'Angelo di Brolo|ME|98060
Sant'Angelo di Piove di Sacco|PD|35020
Sant'Angelo in Pontano|MC|62020
Sant'Angelo in Vado|PU|61048
Sant'Angelo Le Fratte|PZ|85050
Sant'Angelo Limosano|CB|86020
Sant'Angelo Lodigiano|LO|26866
Sant'Angelo Lomellina|PV|27030
Sant'Angelo Muxaro|AG|92020
Sant'Angelo Romano|RM|00010
Sant'Anna Arresi|SU|
Sant'Anna d'Alfaedo|VR|37020
Sant'Antimo|NA|80029
Sant'Antioco|SU|
Sant'Antonino di Susa|TO|10050
Sant'Antonio Abate|NA|80057
Sant'Antonio di Gallura|SS|
Sant'Apollinare|FR|03048
Sant'Arcangelo|PZ|85037
Sant'Arcangelo Trimonte|BN|82021
Sant'Arpino|CE|81030
Sant'Arsenio|SA|84037
Sant'Egidio alla Vibrata|TE|64016
Sant'Egidio del Monte Albino|SA|84010
Sant'Elena|PD|35040
Sant'Elena Sannita|IS|86095
Sant'Elia a Pianisi|CB|86048
Sant'Elia Fiumerapido|FR|03049
Sant'Elpidio a Mare|FM|63811
Sant'Eufemia a Maiella|PE|65020
Sant'Eufemia d'Aspromonte|RC|89027
Sant'Eusanio del Sangro|CH|66037
Sant'Eusanio Forconese|AQ|67020
Sant'Ilario d'Enza|RE|42049
Sant'Ilario dello Ionio|RC|89040
Sant'Ippolito|PU|61040
Sant'Olcese|GE|16010
Sant'Omero|TE|64027
Sant'Omobono Terme|BG|24038
Sant'Onofrio|VV|89843
Sant'Oreste|RM|00060
Sant'Orsola Terme|TN|38050
Sant'Urbano|PD|35040
Santa Brigida|BG|24010
Santa Caterina Albanese|CS|87010
Santa Caterina d'Este|PD|35049
Santa Caterina dello Ionio|CZ|88060
Santa Caterina Villarmosa|CL|93018
Santa Cesarea Terme|LE|73020
Santa Cristina d'Aspromonte|RC|89056
Santa Cristina e Bissone|PV|27010
Santa Cristina Gela|PA|90082
Santa Cristina Valgardena|BZ|39047
Santa Croce Camerina|RG|97017
Santa Croce del Sannio|BN|82020
Santa Croce di Magliano|CB|86047
Santa Croce sull'Arno|PI|56029
Santa Domenica Talao|CS|87020
Santa Domenica Vittoria|ME|98030
Santa Elisabetta|AG|92020
Santa Fiora|GR|58037
Santa Flavia|PA|90017
Santa Giuletta|PV|27046
Santa Giusta|OR|
Santa Giustina|BL|32035
Santa Giustina in Colle|PD|35010
Santa Luce|PI|56040
Santa Lucia del Mela|ME|98046
Santa Lucia di Piave|TV|31025
Santa Lucia di Serino|AV|83020
Santa Margherita di Belice|AG|92018
Santa Margherita di Staffora|PV|27050
Santa Margherita Ligure|GE|16038
Santa Maria a Monte|PI|56020
Santa Maria a Vico|CE|81028
Santa Maria Capua Vetere|CE|81055
Santa Maria Coghinas|SS|
Santa Maria del Cedro|CS|87020
Santa Maria del Molise|IS|86096
Santa Maria della Versa|PV|27047
Santa Maria di Licodia|CT|95038
Santa Maria di Sala|VE|30036
Santa Maria Hoè|LC|23889
Santa Maria Imbaro|CH|66030
Santa Maria la Carità|NA|80050
Santa Maria la Fossa|CE|81050
Santa Maria la Longa|UD|33050
Santa Maria Maggiore|VB|28857
Santa Maria Nuova|AN|60030
Santa Marina|SA|84067
Santa Marina Salina|ME|98050
Santa Marinella|RM|00058
Santa Ninfa|TP|91029
Santa Paolina|AV|83030
Santa Severina|KR|88832
Santa Sofia|FC|47018
Santa Sofia d'Epiro|CS|87048
Santa Teresa di Riva|ME|98028
Santa Teresa Gallura|SS|
Santa Venerina|CT|95010
Santa Vittoria d'Alba|CN|12069
Santa Vittoria in Matenano|FM|63854
Santadi|SU|
Santarcangelo di Romagna|RN|47822
Sante Marie|AQ|67067
Santena|TO|10026
Santeramo in Colle|BA|70029
Santhià|VC|13048
Santi Cosma e Damiano|LT|04020
Santo Stefano al Mare|IM|18010
Santo Stefano Belbo|CN|12058
Santo Stefano d'Aveto|GE|16049
Santo Stefano del Sole|AV|83050
Santo Stefano di Cadore|BL|32045
Santo Stefano di Camastra|ME|98077
Santo Stefano di Magra|SP|19037
Santo Stefano di Rogliano|CS|87056
Santo Stefano di Sessanio|AQ|67020
Santo Stefano in Aspromonte|RC|89057
Santo Stefano Lodigiano|LO|26849
Santo Stefano Quisquina|AG|92020
Santo Stefano Roero|CN|12040
Santo Stefano Ticino|MI|20010
Santomenna|SA|84020
Santopadre|FR|03030
Santorso|VI|36014
Santu Lussurgiu|OR|
Sanza|SA|84030
Sanzeno|TN|38010
Saonara|PD|35020
Saponara|ME|98047
Sappada|UD|33012
Sapri|SA|84073
Saracena|CS|87010
Saracinesco|RM|00020
Sarcedo|VI|36030
Sarconi|PZ|85050
Sardara|SU|
Sardigliano|AL|15060
Sarego|VI|36040
Sarentino|BZ|39058
Sarezzano|AL|15050
Sarezzo|BS|25068
Sarmato|PC|29010
Sarmede|TV|31026
Sarnano|MC|62028
Sarnico|BG|24067
Sarno|SA|84087
Sarnonico|TN|38011
Saronno|VA|21047
Sarre|AO|11010
Sarroch|CA|
Sarsina|FC|47027
Sarteano|SI|53047
Sartirana Lomellina|PV|27020
Sarule|NU|
Sarzana|SP|19038
Sassano|SA|84038
Sassari|SS|
Sassello|SV|17046
Sassetta|LI|57020
Sassinoro|BN|82026
Sasso di Castalda|PZ|85050
Sasso Marconi|BO|40037
Sassocorvaro Auditore|PU|61028
Sassofeltrio|RN|47869
Sassoferrato|AN|60041
Sassuolo|MO|41049
Satriano|CZ|88060
Satriano di Lucania|PZ|85050
Sauris|UD|33020
Sauze d'Oulx|TO|10050
Sauze di Cesana|TO|10054
Sava|TA|74028
Savelli|KR|88825
Saviano|NA|80039
Savigliano|CN|12038
Savignano Irpino|AV|83030
Savignano sul Panaro|MO|41056
Savignano sul Rubicone|FC|47039
Savignone|GE|16010
Saviore dell'Adamello|BS|25040
Savoca|ME|98038
Savogna|UD|33040
Savogna d'Isonzo|GO|34070
Savoia di Lucania|PZ|85050
Savona|SV|17100
Scafa|PE|65027
Scafati|SA|84018
Scagnello|CN|12070
Scala|SA|84010
Scala Coeli|CS|87060
Scaldasole|PV|27020
Scalea|CS|87029
Scalenghe|TO|10060
Scaletta Zanclea|ME|98029
Scampitella|AV|83050
Scandale|KR|88831
Scandiano|RE|42019
Scandicci|FI|50018
Scandolara Ravara|CR|26040
Scandolara Ripa d'Oglio|CR|26047
Scandriglia|RI|02038
Scanno|AQ|67038
Scano di Montiferro|OR|
Scansano|GR|58054
Scanzano Jonico|MT|75020
Scanzorosciate|BG|24020
Scapoli|IS|86070
Scarlino|GR|58020
Scarmagno|TO|10010
Scarnafigi|CN|12030
Scarperia e San Piero|FI|50038
Scena|BZ|39017
Scerni|CH|66020
Scheggia e Pascelupo|PG|06027
Scheggino|PG|06040
Schiavi di Abruzzo|CH|66045
Schiavon|VI|36060
Schignano|CO|22020
Schilpario|BG|24020
Schio|VI|36015
Schivenoglia|MN|46020
Sciacca|AG|92019
Sciara|PA|90020
Scicli|RG|97018
Scido|RC|89010
Scigliano|CS|87057
Scilla|RC|89058
Scillato|PA|90020
Sciolze|TO|10090
Scisciano|NA|80030
Sclafani Bagni|PA|90020
Scontrone|AQ|67030
Scopa|VC|13027
Scopello|VC|13028
Scoppito|AQ|67019
Scordia|CT|95048
Scorrano|LE|73020
Scorzè|VE|30037
Scurcola Marsicana|AQ|67068
Scurelle|TN|38050
Scurzolengo|AT|14030
Seborga|IM|18012
Secinaro|AQ|67029
Seclì|LE|73050
Secugnago|LO|26826
Sedegliano|UD|33039
Sedico|BL|32036
Sedilo|OR|
Sedini|SS|
Sedriano|MI|20018
Sedrina|BG|24010
Sefro|MC|62025
Segariu|SU|
Seggiano|GR|58038
Segni|RM|00037
Segonzano|TN|38047
Segrate|MI|20054
Segusino|TV|31040
Selargius|CA|
Selci|RI|02040
Selegas|SU|
Sella Giudicarie|TN|38087
Sellano|PG|06030
Sellero|BS|25050
Sellia|CZ|88050
Sellia Marina|CZ|88050
Selva dei Molini|BZ|39030
Selva di Cadore|BL|32020
Selva di Progno|VR|37030
Selva di Val Gardena|BZ|39048
Selvazzano Dentro|PD|35030
Selvino|BG|24020
Semestene|SS|
Semiana|PV|27020
Seminara|RC|89028
Semproniano|GR|58055
Senago|MI|20030
Senale-San Felice|BZ|39010
Senales|BZ|39020
Seneghe|OR|
Senerchia|AV|83050
Seniga|BS|25020
Senigallia|AN|60019
Senis|OR|
Senise|PZ|85038
Senna Comasco|CO|22070
Senna Lodigiana|LO|26856
Sennariolo|OR|
Sennori|SS|
Senorbì|SU|
Sepino|CB|86017
Sequals|PN|33090
Seravezza|LU|55047
Serdiana|SU|
Seregno|MB|20831
Seren del Grappa|BL|32030
Sergnano|CR|26010
Seriate|BG|24068
Serina|BG|24017
Serino|AV|83028
Serle|BS|25080
Sermide e Felonica|MN|46028
Sermoneta|LT|04013
Sernaglia della Battaglia|TV|31020
Sernio|SO|23030
Serole|AT|14050
Serra d'Aiello|CS|87030
Serra de' Conti|AN|60030
Serra Riccò|GE|16010
Serra San Bruno|VV|89822
Serra San Quirico|AN|60048
Serra Sant'Abbondio|PU|61040
Serracapriola|FG|71010
Serradifalco|CL|93010
Serralunga d'Alba|CN|12050
Serralunga di Crea|AL|15020
Serramanna|SU|
Serramazzoni|MO|41028
Serramezzana|SA|84070
Serramonacesca|PE|65025
Serrapetrona|MC|62020
Serrara Fontana|NA|80081
Serrastretta|CZ|88040
Serrata|RC|89020
Serravalle a Po|MN|46030
Serravalle di Chienti|MC|62038
Serravalle Langhe|CN|12050
Serravalle Pistoiese|PT|51034
Serravalle Scrivia|AL|15069
Serravalle Sesia|VC|13037
Serre|SA|84028
Serrenti|SU|
Serri|SU|
Serrone|FR|03010
Sersale|CZ|88054
Servigliano|FM|63839
Sessa Aurunca|CE|81037
Sessa Cilento|SA|84074
Sessame|AT|14058
Sessano del Molise|IS|86097
Sesta Godano|SP|19020
Sestino|AR|52038
Sesto|BZ|39030
Sesto al Reghena|PN|33079
Sesto Calende|VA|21018
Sesto Campano|IS|86078
Sesto ed Uniti|CR|26028
Sesto Fiorentino|FI|50019
Sesto San Giovanni|MI|20099
Sestola|MO|41029
Sestri Levante|GE|16039
Sestriere|TO|10058
Sestu|CA|
Settala|MI|20049
Settefrati|FR|03040
Setteville|BL|32038
Settime|AT|14020
Settimo Milanese|MI|20019
Settimo Rottaro|TO|10010
Settimo San Pietro|CA|
Settimo Torinese|TO|10036
Settimo Vittone|TO|10010
Settingiano|CZ|88040
Setzu|SU|
Seui|SU|
Seulo|SU|
Seveso|MB|20822
Sezzadio|AL|15079
Sezze|LT|04018
Sfruz|TN|38010
Sgonico|TS|34010
Sgurgola|FR|03010
Siamaggiore|OR|
Siamanna|OR|
Siano|SA|84088
Siapiccia|OR|
Sicignano degli Alburni|SA|84029
Siculiana|AG|92010
Siddi|SU|
Siderno|RC|89048
Siena|SI|53100
Sigillo|PG|06028
Signa|FI|50058
Silandro|BZ|39028
Silanus|NU|
Silea|TV|31057
Siligo|SS|
Siliqua|SU|
Silius|SU|
Sillano Giuncugnano|LU|55039
Sillavengo|NO|28064
Silvano d'Orba|AL|15060
Silvano Pietra|PV|27050
Silvi|TE|64028
Simala|OR|
Simaxis|OR|
Simbario|VV|89822
Simeri Crichi|CZ|88050
Sinagra|ME|98069
Sinalunga|SI|53048
Sindia|NU|
Sini|OR|
Sinio|CN|12050
Siniscola|NU|
Sinnai|CA|
Sinopoli|RC|89020
Siracusa|SR|96100
Sirignano|AV|83020
Siris|OR|
Sirmione|BS|25019
Sirolo|AN|60020
Sirone|LC|23844
Sirtori|LC|23896
Sissa Trecasali|PR|43018
Siurgus Donigala|SU|
Siziano|PV|27010
Sizzano|NO|28070
Sluderno|BZ|39020
Smerillo|FM|63856
Soave|VR|37038
Socchieve|UD|33020
Soddì|OR|
Sogliano al Rubicone|FC|47030
Sogliano Cavour|LE|73010
Soglio|AT|14020
Soiano del Lago|BS|25080
Solagna|VI|36020
Solarino|SR|96010
Solaro|MI|20033
Solarolo|RA|48027
Solarolo Rainerio|CR|26030
Solarussa|OR|
Solbiate Arno|VA|21048
Solbiate con Cagno|CO|22043
Solbiate Olona|VA|21058
Soldano|IM|18036
Soleminis|SU|
Solero|AL|15029
Solesino|PD|35047
Soleto|LE|73010
Solferino|MN|46040
Soliera|MO|41019
Solignano|PR|43046
Solofra|AV|83029
Solonghello|AL|15020
Solopaca|BN|82036
Solto Collina|BG|24060
Solza|BG|24030
Somaglia|LO|26867
Somano|CN|12060
Somma Lombardo|VA|21019
Somma Vesuviana|NA|80049
Sommacampagna|VR|37066
Sommariva del Bosco|CN|12048
Sommariva Perno|CN|12040
Sommatino|CL|93019
Sommo|PV|27048
Sona|VR|37060
Soncino|CR|26029
Sondalo|SO|23035
Sondrio|SO|23100
Songavazzo|BG|24020
Sonico|BS|25048
Sonnino|LT|04010
Sora|FR|03039
Soraga di Fassa|TN|38030
Soragna|PR|43019
Sorano|GR|58010
Sorbo San Basile|CZ|88050
Sorbo Serpico|AV|83050
Sorbolo Mezzani|PR|43058
Sordevolo|BI|13817
Sordio|LO|26858
Soresina|CR|26015
Sorgà|VR|37060
Sorgono|NU|
Sori|GE|16031
Sorianello|VV|89831
Soriano Calabro|VV|89831
Soriano nel Cimino|VT|01038
Sorico|CO|22010
Soriso|NO|28010
Sorisole|BG|24010
Sormano|CO|22030
Sorradile|OR|
Sorrento|NA|80067
Sorso|SS|
Sortino|SR|96010
Sospiro|CR|26048
Sospirolo|BL|32037
Sossano|VI|36040
Sostegno|BI|13868
Sotto il Monte Giovanni XXIII|BG|24039
Sover|TN|38048
Soverato|CZ|88068
Sovere|BG|24060
Soveria Mannelli|CZ|88049
Soveria Simeri|CZ|88050
Soverzene|BL|32010
Sovicille|SI|53018
Sovico|MB|20845
Sovizzo|VI|36049
Sovramonte|BL|32030
Sozzago|NO|28060
Spadafora|ME|98048
Spadola|VV|89822
Sparanise|CE|81056
Sparone|TO|10080
Specchia|LE|73040
Spello|PG|06038
Sperlinga|EN|94010
Sperlonga|LT|04029
Sperone|AV|83020
Spessa|PV|27010
Spezzano Albanese|CS|87019
Spezzano della Sila|CS|87058
Spiazzo|TN|38088
Spigno Monferrato|AL|15018
Spigno Saturnia|LT|04020
Spilamberto|MO|41057
Spilimbergo|PN|33097
Spilinga|VV|89864
Spinadesco|CR|26020
Spinazzola|BT|76014
Spinea|VE|30038
Spineda|CR|26030
Spinete|CB|86020
Spineto Scrivia|AL|15050
Spinetoli|AP|63078
Spino d'Adda|CR|26016
Spinone al Lago|BG|24060
Spinoso|PZ|85039
Spirano|BG|24050
Spoleto|PG|06049
Spoltore|PE|65010
Spongano|LE|73038
Spormaggiore|TN|38010
Sporminore|TN|38010
Spotorno|SV|17028
Spresiano|TV|31027
Spriana|SO|23020
Squillace|CZ|88069
Squinzano|LE|73018
Staffolo|AN|60039
Stagno Lombardo|CR|26049
Staiti|RC|89030
Stalettì|CZ|88071
Stanghella|PD|35048
Staranzano|GO|34079
Statte|TA|74010
Stazzano|AL|15060
Stazzema|LU|55040
Stazzona|CO|22010
Stefanaconi|VV|89843
Stella|SV|17044
Stella Cilento|SA|84070
Stellanello|SV|17020
Stelvio|BZ|39029
Stenico|TN|38070
Sternatia|LE|73010
Stezzano|BG|24040
Stienta|RO|45039
Stigliano|MT|75018
Stignano|RC|89040
Stilo|RC|89049
Stimigliano|RI|02048
Stintino|SS|
Stio|SA|84075
Stornara|FG|71047
Stornarella|FG|71048
Storo|TN|38089
Stra|VE|30039
Stradella|PV|27049
Strambinello|TO|10010
Strambino|TO|10019
Strangolagalli|FR|03020
Stregna|UD|33040
Strembo|TN|38080
Stresa|VB|28838
Strevi|AL|15019
Striano|NA|80040
Strona|BI|13823
Stroncone|TR|05039
Strongoli|KR|88816
Stroppiana|VC|13010
Stroppo|CN|12020
Strozza|BG|24030
Sturno|AV|83055
Suardi|PV|27030
Subbiano|AR|52010
Subiaco|RM|00028
Succivo|CE|81030
Sueglio|LC|23835
Suelli|SU|
Suello|LC|23867
Suisio|BG|24040
Sulbiate|MB|20884
Sulmona|AQ|67039
Sulzano|BS|25058
Sumirago|VA|21040
Summonte|AV|83010
Suni|OR|
Suno|NO|28019
Supersano|LE|73040
Supino|FR|03019
Surano|LE|73030
Surbo|LE|73010
Susa|TO|10059
Susegana|TV|31058
Sustinente|MN|46030
Sutera|CL|93010
Sutri|VT|01015
Sutrio|UD|33020
Suvereto|LI|57028
Suzzara|MN|46029
Taceno|LC|23837
Tadasuni|OR|
Taggia|IM|18018
Tagliacozzo|AQ|67069
Taglio di Po|RO|45019
Tagliolo Monferrato|AL|15070
Taibon Agordino|BL|32027
Taino|VA|21020
Taipana|UD|33040
Talamello|RN|47867
Talamona|SO|23018
Talana|NU|
Taleggio|BG|24010
Talla|AR|52010
Talmassons|UD|33030
Tambre|BL|32010
Taormina|ME|98039
Tarano|RI|02040
Taranta Peligna|CH|66018
Tarantasca|CN|12020
Taranto|TA|74121 74122 74123
Tarcento|UD|33017
Tarquinia|VT|01016
Tarsia|CS|87040
Tartano|SO|23010
Tarvisio|UD|33018
Tarzo|TV|31020
Tassarolo|AL|15060
Taurano|AV|83020
Taurasi|AV|83030
Taurianova|RC|89029
Taurisano|LE|73056
Tavagnacco|UD|33010
Tavagnasco|TO|10010
Tavazzano con Villavesco|LO|26838
Tavenna|CB|86030
Taverna|CZ|88055
Tavernerio|CO|22038
Tavernola Bergamasca|BG|24060
Tavernole sul Mella|BS|25060
Taviano|LE|73057
Tavigliano|BI|13811
Tavoleto|PU|61020
Tavullia|PU|61010
Teana|PZ|85032
Teano|CE|81057
Teggiano|SA|84039
Teglio|SO|23036
Teglio Veneto|VE|30025
Telese Terme|BN|82037
Telgate|BG|24060
Telti|SS|
Telve|TN|38050
Telve di Sopra|TN|38050
Tempio Pausania|SS|
Temù|BS|25050
Tenna|TN|38050
Tenno|TN|38060
Teolo|PD|35037
Teora|AV|83056
Teramo|TE|64100
Terdobbiate|NO|28070
Terelle|FR|03040
Terento|BZ|39030
Terenzo|PR|43040
Tergu|SS|
Terlano|BZ|39018
Terlizzi|BA|70038
Terme Vigliatore|ME|98050
Termeno sulla strada del vino|BZ|39040
Termini Imerese|PA|90018
Termoli|CB|86039
Ternate|VA|21020
Ternengo|BI|13844
Terni|TR|05100
Terno d'Isola|BG|24030
Terracina|LT|04019
Terragnolo|TN|38060
Terralba|OR|
Terranova da Sibari|CS|87010
Terranova dei Passerini|LO|26827
Terranova di Pollino|PZ|85030
Terranova Sappo Minulio|RC|89010
Terranuova Bracciolini|AR|52028
Terrasini|PA|90049
Terrassa Padovana|PD|35020
Terravecchia|CS|87060
Terrazzo|VR|37040
Terre d'Adige|TN|38097
Terre del Reno|FE|44047
Terre Roveresche|PU|61038
Terricciola|PI|56030
Terruggia|AL|15030
Tertenia|NU|
Terzigno|NA|80040
Terzo|AL|15010
Terzo d'Aquileia|UD|33050
Terzolas|TN|38027
Terzorio|IM|18010
Tesero|TN|38038
Tesimo|BZ|39010
Tessennano|VT|01010
Testico|SV|17020
Teti|NU|
Teulada|SU|
Teverola|CE|81030
Tezze sul Brenta|VI|36056
Thiene|VI|36016
Thiesi|SS|
Tiana|NU|
Ticengo|CR|26020
Ticineto|AL|15040
Tiggiano|LE|73030
Tiglieto|GE|16010
Tigliole|AT|14016
Tignale|BS|25080
Tinnura|OR|
Tione degli Abruzzi|AQ|67020
Tione di Trento|TN|38079
Tirano|SO|23037
Tires|BZ|39050
Tiriolo|CZ|88056
Tirolo|BZ|39019
Tissi|SS|
Tito|PZ|85050
Tivoli|RM|00019
Tizzano Val Parma|PR|43028
Toano|RE|42010
Tocco Caudio|BN|82030
Tocco da Casauria|PE|65028
Toceno|VB|28858
Todi|PG|06059
Toffia|RI|02039
Toirano|SV|17055
Tolentino|MC|62029
Tolfa|RM|00059
Tollegno|BI|13818
Tollo|CH|66010
Tolmezzo|UD|33028
Tolve|PZ|85017
Tombolo|PD|35019
Ton|TN|38010
Tonara|NU|
Tonco|AT|14039
Tonezza del Cimone|VI|36040
Tora e Piccilli|CE|81044
Torano Castello|CS|87010
Torano Nuovo|TE|64010
Torbole Casaglia|BS|25030
Torcegno|TN|38050
Torchiara|SA|84076
Torchiarolo|BR|72020
Torella dei Lombardi|AV|83057
Torella del Sannio|CB|86028
Torgiano|PG|06089
Torgnon|AO|11020
Torino|TO|10121 10122 10123 10124 10125 10126 10127 10128 10129 10131 10132 10133 10134 10135 10136 10137 10138 10139 10141 10142 10143 10144 10145 10146 10147 10148 10149 10151 10152 10153 10154 10155 10156
Torino di Sangro|CH|66020
Toritto|BA|70020
Torlino Vimercati|CR|26017
Tornaco|NO|28070
Tornareccio|CH|66046
Tornata|CR|26030
Tornimparte|AQ|67049
Torno|CO|22020
Tornolo|PR|43059
Toro|CB|86018
Torpè|NU|
Torraca|SA|84030
Torralba|SS|
Torrazza Coste|PV|27050
Torrazza Piemonte|TO|10037
Torrazzo|BI|13884
Torre Annunziata|NA|80058
Torre Beretti e Castellaro|PV|27030
Torre Boldone|BG|24020
Torre Bormida|CN|12050
Torre Cajetani|FR|03010
Torre Canavese|TO|10010
Torre d'Arese|PV|27010
Torre d'Isola|PV|27020
Torre de' Busi|BG|24032
Torre de' Negri|PV|27011
Torre de' Passeri|PE|65029
Torre de' Picenardi|CR|26038
Torre de' Roveri|BG|24060
Torre del Greco|NA|80059
Torre di Mosto|VE|30020
Torre di Ruggiero|CZ|88060
Torre di Santa Maria|SO|23020
Torre Le Nocelle|AV|83030
Torre Mondovì|CN|12080
Torre Orsaia|SA|84077
Torre Pallavicina|BG|24050
Torre Pellice|TO|10066
Torre San Giorgio|CN|12030
Torre San Patrizio|FM|63814
Torre Santa Susanna|BR|72028
Torreano|UD|33040
Torrebelvicino|VI|36036
Torrebruna|CH|66050
Torrecuso|BN|82030
Torreglia|PD|35038
Torregrotta|ME|98040
Torremaggiore|FG|71017
Torrenova|ME|98070
Torresina|CN|12070
Torretta|PA|90040
Torrevecchia Pia|PV|27010
Torrevecchia Teatina|CH|66010
Torri del Benaco|VR|37010
Torri di Quartesolo|VI|36040
Torri in Sabina|RI|02049
Torrice|FR|03020
Torricella|TA|74020
Torricella del Pizzo|CR|26040
Torricella in Sabina|RI|02030
Torricella Peligna|CH|66019
Torricella Sicura|TE|64010
Torricella Verzate|PV|27050
Torriglia|GE|16029
Torrile|PR|43056
Torrioni|AV|83010
Torrita di Siena|SI|53049
Torrita Tiberina|RM|00060
Tortolì|NU|
Tortona|AL|15057
Tortora|CS|87020
Tortorella|SA|84030
Tortoreto|TE|64018
Tortorici|ME|98078
Torviscosa|UD|33050
Toscolano-Maderno|BS|25088
Tossicia|TE|64049
Tovo di Sant'Agata|SO|23030
Tovo San Giacomo|SV|17020
Trabia|PA|90019
Tradate|VA|21049
Tramatza|OR|
Trambileno|TN|38068
Tramonti|SA|84010
Tramonti di Sopra|PN|33090
Tramonti di Sotto|PN|33090
Tramutola|PZ|85057
Trana|TO|10090
Trani|BT|76125
Traona|SO|23019
Trapani|TP|91100
Trappeto|PA|90090
Trarego Viggiona|VB|28826
Trasacco|AQ|67059
Trasaghis|UD|33010
Trasquera|VB|28868
Tratalias|SU|
Travacò Siccomario|PV|27020
Travagliato|BS|25039
Travedona-Monate|VA|21028
Traversella|TO|10080
Traversetolo|PR|43029
Traves|TO|10070
Travesio|PN|33090
Travo|PC|29020
Tre Ville|TN|38095
Trebaseleghe|PD|35010
Trebisacce|CS|87075
Trecase|NA|80040
Trecastagni|CT|95039
Trecastelli|AN|60012
Trecate|NO|28069
Trecchina|PZ|85049
Trecenta|RO|45027
Tredozio|FC|47019
Treglio|CH|66030
Tregnago|VR|37039
Treia|MC|62010
Treiso|CN|12050
Tremestieri Etneo|CT|95030
Tremezzina|CO|22016
Tremosine sul Garda|BS|25010
Trentinara|SA|84070
Trento|TN|38121 38122 38123
Trentola Ducenta|CE|81038
Trenzano|BS|25030
Treppo Grande|UD|33010
Treppo Ligosullo|UD|33014
Trepuzzi|LE|73019
Trequanda|SI|53020
Tresana|MS|54012
Trescore Balneario|BG|24069
Trescore Cremasco|CR|26017
Tresignana|FE|44039
Tresivio|SO|23020
Tresnuraghes|OR|
Trevenzuolo|VR|37060
Trevi|PG|06039
Trevi nel Lazio|FR|03010
Trevico|AV|83058
Treviglio|BG|24047
Trevignano|TV|31040
Trevignano Romano|RM|00069
Treville|AL|15030
Treviolo|BG|24048
Treviso|TV|31100
Treviso Bresciano|BS|25070
Trezzano Rosa|MI|20060
Trezzano sul Naviglio|MI|20090
Trezzo sull'Adda|MI|20056
Trezzo Tinella|CN|12050
Trezzone|CO|22010
Tribano|PD|35020
Tribiano|MI|20067
Tribogna|GE|16030
Tricarico|MT|75019
Tricase|LE|73039
Tricerro|VC|13038
Tricesimo|UD|33019
Triei|NU|
Trieste|TS|34121 34122 34123 34124 34125 34126 34127 34128 34129 34131 34132 34133 34134 34135 34136 34137 34138 34139 34141 34142 34143 34144 34145 34146 34147 34148 34149 34151
Triggiano|BA|70019
Trigolo|CR|26018
Trinità|CN|12049
Trinità d'Agultu e Vignola|SS|
Trinitapoli|BT|76015
Trino|VC|13039
Triora|IM|18010
Tripi|ME|98060
Trisobbio|AL|15070
Trissino|VI|36070
Triuggio|MB|20844
Trivento|CB|86029
Trivigliano|FR|03010
Trivignano Udinese|UD|33050
Trivigno|PZ|85018
Trivolzio|PV|27020
Trodena nel parco naturale|BZ|39040
Trofarello|TO|10028
Troia|FG|71029
Troina|EN|94018
Tromello|PV|27020
Trontano|VB|28859
Tronzano Lago Maggiore|VA|21010
Tronzano Vercellese|VC|13049
Tropea|VV|89861
Trovo|PV|27020
Truccazzano|MI|20060
Tubre|BZ|39020
Tufara|CB|86010
Tufillo|CH|66050
Tufino|NA|80030
Tufo|AV|83010
Tuglie|LE|73058
Tuili|SU|
Tula|SS|
Tuoro sul Trasimeno|PG|06069
Turania|RI|02020
Turano Lodigiano|LO|26828
Turate|CO|22078
Turbigo|MI|20029
Turi|BA|70010
Turri|SU|
Turriaco|GO|34070
Turrivalignani|PE|65020
Tursi|MT|75028
Tusa|ME|98079
Tuscania|VT|01017
Ubiale Clanezzo|BG|24010
Uboldo|VA|21040
Ucria|ME|98060
Udine|UD|33100
Ugento|LE|73059
Uggiano la Chiesa|LE|73020
Uggiate con Ronago|CO|22029
Ulà Tirso|OR|
Ulassai|NU|
Ultimo|BZ|39016
Umbertide|PG|06019
Umbriatico|KR|88823
Urago d'Oglio|BS|25030
Uras|OR|
Urbana|PD|35040
Urbania|PU|61049
Urbe|SV|17048
Urbino|PU|61029
Urbisaglia|MC|62010
Urgnano|BG|24059
Uri|SS|
Ururi|CB|86049
Urzulei|NU|
Uscio|GE|16036
Usellus|OR|
Usini|SS|
Usmate Velate|MB|20865
Ussana|SU|
Ussaramanna|SU|
Ussassai|NU|
Usseaux|TO|10060
Usseglio|TO|10070
Ussita|MC|62039
Ustica|PA|90051
Uta|CA|
Uzzano|PT|51010
Vaccarizzo Albanese|CS|87060
Vacone|RI|02040
Vacri|CH|66010
Vadena|BZ|39051
Vado Ligure|SV|17047
Vagli Sotto|LU|55030
Vaglia|FI|50036
Vaglio Basilicata|PZ|85010
Vaglio Serra|AT|14049
Vaiano|PO|59021
Vaiano Cremasco|CR|26010
Vaie|TO|10050
Vailate|CR|26019
Vairano Patenora|CE|81058
Vajont|PN|33080
Val Brembilla|BG|24012
Val della Torre|TO|10040
Val di Chy|TO|10039
Val di Nizza|PV|27050
Val di Vizze|BZ|39049
Val di Zoldo|BL|32012
Val Liona|VI|36044
Val Masino|SO|23010
Val Rezzo|CO|22010
Valbondione|BG|24020
Valbrembo|BG|24030
Valbrenta|VI|36029
Valbrevenna|GE|16010
Valbrona|CO|22039
Valchiusa|TO|10089
Valdagno|VI|36078
Valdaone|TN|38091
Valdaora|BZ|39030
Valdastico|VI|36040
Valdengo|BI|13855
Valderice|TP|91019
Valdidentro|SO|23038
Valdieri|CN|12010
Valdilana|BI|13835
Valdina|ME|98040
Valdisotto|SO|23030
Valdobbiadene|TV|31049
Valduggia|VC|13018
Valeggio|PV|27020
Valeggio sul Mincio|VR|37067
Valentano|VT|01018
Valenza|AL|15048
Valenzano|BA|70010
Valera Fratta|LO|26859
Valfabbrica|PG|06029
Valfenera|AT|14017
Valfloriana|TN|38040
Valfornace|MC|62031
Valfurva|SO|23030
Valganna|VA|21039
Valgioie|TO|10094
Valgoglio|BG|24020
Valgrana|CN|12020
Valgreghentino|LC|23857
Valgrisenche|AO|11010
Valguarnera Caropepe|EN|94019
Vallada Agordina|BL|32020
Vallanzengo|BI|13847
Vallarsa|TN|38060
Vallata|AV|83059
Valle Agricola|CE|81010
Valle Aurina|BZ|39030
Valle Cannobina|VB|28827
Valle Castellana|TE|64010
Valle dell'Angelo|SA|84070
Valle di Cadore|BL|32040
Valle di Casies|BZ|39030
Valle di Maddaloni|CE|81020
Valle Lomellina|PV|27020
Valle Salimbene|PV|27010
Valle San Nicolao|BI|13847
Vallebona|IM|18012
Vallecorsa|FR|03020
Vallecrosia|IM|18019
Valledolmo|PA|90029
Valledoria|SS|
Vallefiorita|CZ|88050
Vallefoglia|PU|61022
Vallelaghi|TN|38096
Vallelonga|VV|89821
Vallelunga Pratameno|CL|93010
Vallemaio|FR|03040
Vallepietra|RM|00020
Vallerano|VT|01030
Vallermosa|SU|
Vallerotonda|FR|03040
Vallesaccarda|AV|83050
Valleve|BG|24010
Valli del Pasubio|VI|36030
Vallinfreda|RM|00020
Vallio Terme|BS|25080
Vallo della Lucania|SA|84078
Vallo di Nera|PG|06040
Vallo Torinese|TO|10070
Valloriate|CN|12010
Valmacca|AL|15040
Valmadrera|LC|23868
Valmontone|RM|00038
Valmorea|CO|22070
Valmozzola|PR|43050
Valnegra|BG|24010
Valpelline|AO|11010
Valperga|TO|10087
Valprato Soana|TO|10080
Valsamoggia|BO|40053
Valsavarenche|AO|11010
Valsinni|MT|75029
Valsolda|CO|22010
Valstrona|VB|28897
Valtopina|PG|06030
Valtorta|BG|24010
Valtournenche|AO|11028
Valva|SA|84020
Valvarrone|LC|23836
Valvasone Arzene|PN|33098
Valverde|CT|95028
Valvestino|BS|25080
Vandoies|BZ|39030
Vanzaghello|MI|20020
Vanzago|MI|20043
Vanzone con San Carlo|VB|28879
Vaprio d'Adda|MI|20069
Vaprio d'Agogna|NO|28010
Varallo|VC|13019
Varallo Pombia|NO|28040
Varano Borghi|VA|21020
Varano de' Melegari|PR|43040
Varapodio|RC|89010
Varazze|SV|17019
Varco Sabino|RI|02020
Varedo|MB|20814
Varenna|LC|23829
Varese|VA|21100
Varese Ligure|SP|19028
Varisella|TO|10070
Varmo|UD|33030
Varna|BZ|39040
Varsi|PR|43049
Varzi|PV|27057
Varzo|VB|28868
Vasanello|VT|01030
Vasia|IM|18020
Vasto|CH|66054
Vastogirardi|IS|86089
Vauda Canavese|TO|10070
Vazzano|VV|89834
Vazzola|TV|31028
Vecchiano|PI|56019
Vedano al Lambro|MB|20854
Vedano Olona|VA|21040
Vedelago|TV|31050
Vedeseta|BG|24010
Veduggio con Colzano|MB|20837
Veggiano|PD|35030
Veglie|LE|73010
Veglio|BI|13824
Vejano|VT|01010
Veleso|CO|22020
Velezzo Lomellina|PV|27020
Velletri|RM|00049
Vellezzo Bellini|PV|27010
Velo d'Astico|VI|36010
Velo Veronese|VR|37030
Velturno|BZ|39040
Venafro|IS|86079
Venaria Reale|TO|10078
Venarotta|AP|63091
Venasca|CN|12020
Venaus|TO|10050
Vendone|SV|17032
Venegono Inferiore|VA|21040
Venegono Superiore|VA|21040
Venetico|ME|98040
Venezia|VE|30121 30122 30123 30124 30125 30126 30132 30133 30135 30141 30142 30171 30172 30173 30174 30175 30176
Veniano|CO|22070
Venosa|PZ|85029
Ventasso|RE|42032
Venticano|AV|83030
Ventimiglia|IM|18039
Ventimiglia di Sicilia|PA|90070
Ventotene|LT|04031
Venzone|UD|33010
Verano|BZ|39010
Verano Brianza|MB|20843
Verbania|VB|28921 28922 28923 28924 28925
Verbicaro|CS|87020
Vercana|CO|22013
Verceia|SO|23020
Vercelli|VC|13100
Vercurago|LC|23808
Verdellino|BG|24040
Verdello|BG|24049
Verderio|LC|23879
Verduno|CN|12060
Vergato|BO|40038
Verghereto|FC|47028
Vergiate|VA|21029
Vermezzo con Zelo|MI|20071
Vermiglio|TN|38029
Vernante|CN|12019
Vernasca|PC|29010
Vernate|MI|20080
Vernazza|SP|19018
Vernio|PO|59024
Vernole|LE|73029
Verolanuova|BS|25028
Verolavecchia|BS|25029
Verolengo|TO|10038
Veroli|FR|03029
Verona|VR|37121 37122 37123 37124 37125 37126 37127 37128 37129 37131 37132 37133 37134 37135 37136 37137 37138 37139 37141 37142
Veronella|VR|37040
Verrayes|AO|11020
Verrès|AO|11029
Verretto|PV|27053
Verrone|BI|13871
Verrua Po|PV|27040
Verrua Savoia|TO|10020
Vertemate con Minoprio|CO|22070
Vertova|BG|24029
Verucchio|RN|47826
Vervio|SO|23030
Verzegnis|UD|33020
Verzino|KR|88819
Verzuolo|CN|12039
Vescovana|PD|35040
Vescovato|CR|26039
Vesime|AT|14059
Vespolate|NO|28079
Vessalico|IM|18026
Vestenanova|VR|37030
Vestignè|TO|10030
Vestone|BS|25078
Vetralla|VT|01019
Vetto|RE|42020
Vezza d'Alba|CN|12040
Vezza d'Oglio|BS|25059
Vezzano Ligure|SP|19020
Vezzano sul Crostolo|RE|42030
Vezzi Portio|SV|17028
Viadana|MN|46019
Viadanica|BG|24060
Viagrande|CT|95029
Viale|AT|14010
Vialfrè|TO|10090
Viano|RE|42030
Viareggio|LU|55049
Viarigi|AT|14030
Vibo Valentia|VV|89900
Vibonati|SA|84079
Vicalvi|FR|03030
Vicari|PA|90071
Vicchio|FI|50039
Vicenza|VI|36100
Vico del Gargano|FG|71018
Vico Equense|NA|80069
Vico nel Lazio|FR|03010
Vicoforte|CN|12080
Vicoli|PE|65010
Vicolungo|NO|28060
Vicopisano|PI|56010
Vicovaro|RM|00029
Viddalba|SS|
Vidigulfo|PV|27018
Vidor|TV|31020
Vidracco|TO|10080
Vieste|FG|71019
Vietri di Potenza|PZ|85058
Vietri sul Mare|SA|84019
Viganò|LC|23897
Vigano San Martino|BG|24060
Vigarano Mainarda|FE|44049
Vigasio|VR|37068
Vigevano|PV|27029
Viggianello|PZ|85040
Viggiano|PZ|85059
Viggiù|VA|21059
Vigliano Biellese|BI|13856
Vigliano d'Asti|AT|14040
Vignale Monferrato|AL|15049
Vignanello|VT|01039
Vignate|MI|20052
Vignola|MO|41058
Vignola-Falesina|TN|38057
Vignole Borbera|AL|15060
Vignolo|CN|12010
Vignone|VB|28819
Vigo di Cadore|BL|32040
Vigodarzere|PD|35010
Vigolo|BG|24060
Vigolzone|PC|29020
Vigone|TO|10067
Vigonovo|VE|30030
Vigonza|PD|35010
Viguzzolo|AL|15058
Villa Bartolomea|VR|37049
Villa Basilica|LU|55019
Villa Biscossi|PV|27035
Villa Carcina|BS|25069
Villa Castelli|BR|72029
Villa Celiera|PE|65010
Villa Collemandina|LU|55030
Villa Cortese|MI|20035
Villa d'Adda|BG|24030
Villa d'Almè|BG|24018
Villa d'Ogna|BG|24020
Villa del Bosco|BI|13868
Villa del Conte|PD|35010
Villa di Briano|CE|81030
Villa di Chiavenna|SO|23029
Villa di Serio|BG|24020
Villa di Tirano|SO|23030
Villa Estense|PD|35040
Villa Faraldi|IM|18010
Villa Guardia|CO|22079
Villa Lagarina|TN|38060
Villa Latina|FR|03040
Villa Literno|CE|81039
Villa Minozzo|RE|42030
Villa San Giovanni|RC|89018
Villa San Giovanni in Tuscia|VT|01010
Villa San Pietro|CA|
Villa San Secondo|AT|14020
Villa Sant'Angelo|AQ|67020
Villa Sant'Antonio|OR|
Villa Santa Lucia|FR|03030
Villa Santa Lucia degli Abruzzi|AQ|67020
Villa Santa Maria|CH|66047
Villa Santina|UD|33029
Villa Santo Stefano|FR|03020
Villa Verde|OR|
Villabassa|BZ|39039
Villabate|PA|90039
Villachiara|BS|25030
Villacidro|SU|
Villadeati|AL|15020
Villadose|RO|45010
Villadossola|VB|28844
Villafalletto|CN|12020
Villafranca d'Asti|AT|14018
Villafranca di Verona|VR|37069
Villafranca in Lunigiana|MS|54028
Villafranca Padovana|PD|35010
Villafranca Piemonte|TO|10068
Villafranca Sicula|AG|92020
Villafranca Tirrena|ME|98049
Villafrati|PA|90030
Villaga|VI|36021
Villagrande Strisaili|NU|
Villalago|AQ|67030
Villalba|CL|93010
Villalfonsina|CH|66020
Villalvernia|AL|15050
Villamagna|CH|66010
Villamaina|AV|83050
Villamar|SU|
Villamarzana|RO|45030
Villamassargia|SU|
Villamiroglio|AL|15020
Villandro|BZ|39040
Villanova Biellese|BI|13877
Villanova Canavese|TO|10070
Villanova d'Albenga|SV|17038
Villanova d'Ardenghi|PV|27030
Villanova d'Asti|AT|14019
Villanova del Battista|AV|83030
Villanova del Ghebbo|RO|45020
Villanova del Sillaro|LO|26818
Villanova di Camposampiero|PD|35010
Villanova Marchesana|RO|45030
Villanova Mondovì|CN|12089
Villanova Monferrato|AL|15030
Villanova Monteleone|SS|
Villanova Solaro|CN|12030
Villanova sull'Arda|PC|29010
Villanova Truschedu|OR|
Villanova Tulo|SU|
Villanovaforru|SU|
Villanovafranca|SU|
Villanterio|PV|27019
Villanuova sul Clisi|BS|25089
Villaperuccio|SU|
Villapiana|CS|87076
Villaputzu|SU|
Villar Dora|TO|10040
Villar Focchiardo|TO|10050
Villar Pellice|TO|10060
Villar Perosa|TO|10069
Villar San Costanzo|CN|12020
Villarbasse|TO|10090
Villarboit|VC|13030
Villareggia|TO|10030
Villaricca|NA|80010
Villaromagnano|AL|15050
Villarosa|EN|94028
Villasalto|SU|
Villasanta|MB|20852
Villasimius|SU|
Villasor|SU|
Villaspeciosa|SU|
Villastellone|TO|10029
Villata|VC|13010
Villaurbana|OR|
Villavallelonga|AQ|67050
Villaverla|VI|36030
Ville d'Anaunia|TN|38019
Ville di Fiemme|TN|38099
Villeneuve|AO|11018
Villesse|GO|34070
Villetta Barrea|AQ|67030
Villette|VB|28856
Villimpenta|MN|46039
Villongo|BG|24060
Villorba|TV|31020
Vilminore di Scalve|BG|24020
Vimercate|MB|20871
Vimodrone|MI|20055
Vinadio|CN|12010
Vinchiaturo|CB|86019
Vinchio|AT|14040
Vinci|FI|50059
Vinovo|TO|10048
Vinzaglio|NO|28060
Viola|CN|12070
Vione|BS|25050
Vipiteno|BZ|39049
Virle Piemonte|TO|10060
Visano|BS|25010
Vische|TO|10030
Visciano|NA|80030
Visco|UD|33040
Visone|AL|15010
Visso|MC|62039
Vistarino|PV|27010
Vistrorio|TO|10080
Vita|TP|91010
Viterbo|VT|01100
Viticuso|FR|03040
Vito d'Asio|PN|33090
Vitorchiano|VT|01030
Vittoria|RG|97019
Vittorio Veneto|TV|31029
Vittorito|AQ|67030
Vittuone|MI|20009
Vitulano|BN|82038
Vitulazio|CE|81041
Viù|TO|10070
Vivaro|PN|33099
Vivaro Romano|RM|00020
Viverone|BI|13886
Vizzini|CT|95049
Vizzola Ticino|VA|21010
Vizzolo Predabissi|MI|20070
Vo'|PD|35030
Vobarno|BS|25079
Vobbia|GE|16010
Vocca|VC|13020
Vodo Cadore|BL|32040
Voghera|PV|27058
Voghiera|FE|44019
Vogogna|VB|28805
Volano|TN|38060
Volla|NA|80040
Volongo|CR|26030
Volpago del Montello|TV|31040
Volpara|PV|27047
Volpedo|AL|15059
Volpeglino|AL|15050
Volpiano|TO|10088
Volta Mantovana|MN|46049
Voltaggio|AL|15060
Voltago Agordino|BL|32020
Volterra|PI|56048
Voltido|CR|26030
Volturara Appula|FG|71030
Volturara Irpina|AV|83050
Volturino|FG|71030
Volvera|TO|10040
Vottignasco|CN|12020
Zaccanopoli|VV|89867
Zafferana Etnea|CT|95019
Zagarise|CZ|88050
Zagarolo|RM|00039
Zambrone|VV|89868
Zandobbio|BG|24060
Zanè|VI|36010
Zanica|BG|24050
Zapponeta|FG|71030
Zavattarello|PV|27059
Zeccone|PV|27010
Zeddiani|OR|
Zelbio|CO|22020
Zelo Buon Persico|LO|26839
Zeme|PV|27030
Zenevredo|PV|27049
Zenson di Piave|TV|31050
Zerba|PC|29020
Zerbo|PV|27017
Zerbolò|PV|27020
Zerfaliu|OR|
Zeri|MS|54029
Zermeghedo|VI|36050
Zero Branco|TV|31059
Zevio|VR|37059
Ziano di Fiemme|TN|38030
Ziano Piacentino|PC|29010
Zibido San Giacomo|MI|20058
Zignago|SP|19020
Zimella|VR|37040
Zimone|BI|13887
Zinasco|PV|27030
Zoagli|GE|16035
Zocca|MO|41059
Zogno|BG|24019
Zola Predosa|BO|40069
Zollino|LE|73010
Zone|BS|25050
Zoppè di Cadore|BL|32010
Zoppola|PN|33080
Zovencedo|VI|36020
Zubiena|BI|13888
Zuccarello|SV|17039
Zugliano|VI|36030
Zuglio|UD|33020
Zumaglia|BI|13848
Zumpano|CS|87040
Zungoli|AV|83030
Zungri|VV|89867`;
