"""Words for invented firms (parties.seed). Any likeness to a real one is chance."""

_FIRST_NAMES = (
    "Marco Giulia Luca Francesca Andrea Chiara Paolo Elena Davide Sara Matteo Ilaria Stefano Laura Simone "
    "Martina Alessio Niccolò Beatrice Giovanni Silvia Roberto Teresa Fabio Antonio Maria Giuseppe Anna Mario "
    "Rosa Salvatore Angela Vincenzo Caterina Domenico Lucia Giorgio Valentina Riccardo Federica Claudio "
    "Alessandra Massimo Paola Enrico Monica Alberto Cristina Daniele Barbara Emanuele Serena Filippo Eleonora "
    "Pietro Michela Sergio Daniela Gabriele Noemi"
)
_LAST_NAMES = (
    "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Mancini Costa "
    "Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini "
    "Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola Marchetti Parisi Villa Conte Ferraro Ferri "
    "Fabbri Bianco Marini Grasso Valentini Messina Sala Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti "
    "Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Carbone Giuliani Benedetti Barone Rossetti Caputo "
    "Montanari Guerra Palmieri Bernardi Martino Fiore Ferretti Bellini Basile Riva Donati Piras Vitali "
    "Battaglia Sartori Neri Costantini Milani Pagano Ruggiero Sorrentino Orlando Negri Mantovani Zanetti"
)
# Area codes of the provincial capitals.
_AREAS = (
    "RM:06 MI:02 TO:011 GE:010 NA:081 PA:091 BO:051 FI:055 VE:041 VR:045 BA:080 CT:095 PD:049 TS:040 BS:030 "
    "BG:035 MO:059 PO:0574 PT:0573 LU:0583 PI:050 LI:0586 AR:0575 SI:0577 GR:0564 MS:0585 PG:075 AN:071 PE:085 "
    "CA:070 SS:079 SA:089 CE:0823 LE:0832 TA:099 FG:0881 RC:0965 CS:0984 CZ:0961 ME:090 SR:0931 RG:0932 "
    "TP:0923 AG:0922 TN:0461 BZ:0471 UD:0432 VI:0444 TV:0422 RO:0425 FE:0532 RA:0544 FC:0543 RN:0541 PR:0521 "
    "RE:0522 PC:0523 CR:0372 MN:0376 PV:0382 CO:031 VA:0332 LC:0341 MB:039 NO:0321 AL:0131 AT:0141 CN:0171 "
    "BI:015 SV:019 IM:0183 SP:0187 AO:0165 LT:0773 VT:0761 FR:0775 TR:0744 AQ:0862 CH:0871 TE:0861 CB:0874 "
    "PZ:0971 MT:0835"
)
SOURCES = (
    "call",
    "email",
    "website",
    "event",
    "word_of_mouth",
    "existing_customer",
    "partner",
    "campaign",
    "",
)
SDI_CODES = ("M5UXCR1", "KRRH6B9", "SUBM70N", "T04ZHR3", "W7YVJK9", "0000000")
EVENTS = (
    "Fiera dell'Impresa Digitale",
    "Salone del Lavoro",
    "Giornate dell'Artigianato",
    "Forum della Meccanica",
)
OPENINGS = ("Telefonata", "Visita", "Riunione", "Richiesta", "Appunto", "Sopralluogo")
STEPS = (
    "Richiamare per il preventivo", "Sopralluogo in sede", "Mandare l'offerta aggiornata", "Sentire per il rinnovo",
    "Fissare un incontro", "Mandare il listino", "Chiamare per capire il bisogno",
)  # fmt: skip
STREETS = tuple(
    f"{kind} {name}"
    for kind in ("Via", "Via", "Viale", "Corso", "Piazza")
    for name in (
        "Roma", "Garibaldi", "Mazzini", "Dante Alighieri", "Cavour", "Matteotti", "della Libertà", "Verdi", "XX Settembre",
        "Guglielmo Marconi", "IV Novembre", "Gramsci", "Kennedy", "Don Minzoni", "dei Mille", "della Repubblica", "Italia",
        "Galileo Galilei", "San Francesco", "del Lavoro", "Leonardo da Vinci", "Aldo Moro", "Vittorio Veneto", "dell'Industria",
    )
)  # fmt: skip
FIRST_NAMES = tuple(_FIRST_NAMES.split())
LAST_NAMES = (
    *_LAST_NAMES.split(),
    "De Luca", "D'Angelo", "De Santis", "D'Amico", "Di Stefano", "De Angelis", "Lo Presti", "Dalla Costa", "Nicolò", "Forlì",
)  # fmt: skip
TRADES = (
    ("Meccanica", ("Officine Meccaniche", "Torneria", "Carpenteria", "Stampi", "Utensileria")),
    ("Tessile", ("Tessitura", "Filatura", "Maglificio", "Tintoria", "Confezioni")),
    ("Alimentare", ("Pastificio", "Panificio", "Caseificio", "Salumificio", "Frantoio")),
    ("Edilizia", ("Costruzioni", "Edil", "Ponteggi", "Marmi", "Infissi")),
    ("Impianti", ("Impianti Elettrici", "Termoidraulica", "Climatizzazione", "Ascensori")),
    ("Commercio", ("Ferramenta", "Libreria", "Ottica", "Mobilificio", "Gioielleria", "Colorificio")),
    ("Trasporti", ("Autotrasporti", "Corriere", "Logistica", "Traslochi")),
    ("Alberghi", ("Hotel", "Albergo", "Residenza", "Agriturismo")),
    ("Ristorazione", ("Ristorante", "Trattoria", "Pizzeria", "Enoteca")),
    ("Studi professionali", ("Studio Legale", "Studio Tecnico", "Studio Commerciale", "Consulenza")),
    ("Sanità", ("Farmacia", "Ambulatorio", "Studio Dentistico", "Laboratorio Analisi")),
    ("Informatica", ("Sistemi", "Software", "Reti e Servizi", "Informatica")),
    ("Auto", ("Autocarrozzeria", "Officina", "Autosalone", "Gomme")),
    ("Agricoltura", ("Azienda Agricola", "Vivai", "Cantina", "Cooperativa Agricola")),
)
FANTASY = (
    "Aurora", "La Quercia", "Il Ponte", "Stella", "Belvedere", "Alba", "Tre Torri", "Orizzonte", "La Rocca", "Primavera",
    "Il Faro", "Nuova Era", "San Marco", "Le Palme", "Tirreno", "Adriatica", "Alpina", "Futura", "Vesuvio", "La Fenice",
)  # fmt: skip
AREAS = dict(pair.split(":") for pair in _AREAS.split())
