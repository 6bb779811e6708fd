"""Every simple type of the two schemas, once. Names are the official ones."""

from __future__ import annotations

from decimal import Decimal

from billing.einvoice import codes
from billing.einvoice.code_lists import documents as document_codes
from billing.einvoice.code_lists import payments as payment_codes
from billing.einvoice.code_lists import vat as vat_codes
from billing.einvoice.code_lists import withholding as withholding_codes
from billing.einvoice.kinds import Amount, Binary, Coded, Day, Foreign, Moment, Shape, Text, Whole

# Texts. "Latin" admits accents, the others only plain ASCII.
STRING_10 = Text("String10Type", "basic", 1, 10, "A0001")
STRING_15 = Text("String15Type", "basic", 1, 15, "Z123456789")
STRING_20 = Text("String20Type", "basic", 1, 20, "2026/15")
STRING_35 = Text("String35Type", "basic", 1, 35, "EAN")
STRING_60 = Text("String60Type", "basic", 1, 60, "A12345")
STRING_35_EXT = Text("String35LatinExtType", "any", 1, 35, "8001234567890")
LATIN_60 = Text("String60LatinType", "latin", 1, 60, "Via Università 1")
LATIN_80 = Text("String80LatinType", "latin", 1, 80, "Rossi Società Cooperativa")
LATIN_100 = Text("String100LatinType", "latin", 1, 100, "Inversione contabile art. 17 DPR 633/72")
LATIN_200 = Text("String200LatinType", "latin", 1, 200, "Lavori di ottobre")
LATIN_1000 = Text("String1000LatinType", "latin", 1, 1000, "Consulenza e attività di supporto")
STREET_NUMBER = Text("NumeroCivicoType", "basic", 1, 8, "12/B")
PHONE = Text("TelFaxType", "basic", 5, 12, "0512345678")
TITLE = Text("TitoloType", "basic", 2, 10, "Dott.", collapsed=True)

# Shapes.
COUNTRY = Shape("NazioneType", "[A-Z]{2}", "la sigla di due lettere maiuscole del Paese (ISO 3166)", "IT")
PROVINCE = Shape("ProvinciaType", "[A-Z]{2}", "la sigla della provincia, due lettere maiuscole", "BO")
CURRENCY = Shape("DivisaType", "[A-Z]{3}", "la sigla di tre lettere maiuscole della valuta (ISO 4217)", "EUR")
DELIVERY_TERMS = Shape("TipoResaType", "[A-Z]{3}", "la sigla Incoterms di tre lettere maiuscole", "EXW")
POSTCODE = Shape("CAPType", "[0-9]{5}", "cinque cifre (00000 per gli indirizzi esteri)", "40121")
BANK_ABI = Shape("ABIType", "[0-9]{5}", "cinque cifre", "03069")
BANK_CAB = Shape("CABType", "[0-9]{5}", "cinque cifre", "02400")
FISCAL_ID = Shape(
    "CodiceType",
    r"[\s\S]*",
    "il codice fiscale o la partita IVA senza la sigla del Paese, da 1 a 28 caratteri",
    "01234560587",
    1,
    28,
)
TAX_CODE = Shape(
    "CodiceFiscaleType",
    "[A-Z0-9]{11,16}",
    "da 11 a 16 lettere maiuscole e cifre, senza spazi",
    "RSSMRA80A01H501U",
)
PERSON_TAX_CODE = Shape(
    "CodiceFiscalePFType", "[A-Z0-9]{16}", "16 lettere maiuscole e cifre, senza spazi", "RSSMRA80A01H501U"
)
EORI = Shape("CodEORIType", r"[\s\S]*", "il codice EORI, da 13 a 17 caratteri", "IT01234560587", 13, 17)
RECIPIENT_CODE = Shape(
    "CodiceDestinatarioType",
    "[A-Z0-9]{6,7}",
    "6 caratteri per la pubblica amministrazione o 7 per gli altri, lettere maiuscole e cifre",
    "0000000",
)
RECIPIENT_CODE_7 = Shape("CodiceDestinatarioType", "[A-Z0-9]{7}", "7 lettere maiuscole e cifre", "0000000")
IBAN = Shape(
    "IBANType", "[a-zA-Z]{2}[0-9]{2}[a-zA-Z0-9]{11,30}", "un IBAN senza spazi", "IT60X0542811101000000123456"
)
BIC = Shape(
    "BICType", "[A-Z]{6}[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{3})?", "un codice BIC di 8 o 11 caratteri", "BCITITMM"
)
CONTACT_EMAIL = Shape(
    "EmailContattiType",
    r"[^\n\r]+@[^\n\r]+[.]+[^\n\r]+",
    "un indirizzo e-mail da 7 a 256 caratteri",
    "info@example.it",
    7,
    256,
)
# The published expression, with its odd ranges, as it stands.
_MAILBOX = r"[!#-'*+/-9=?A-Z^-~\-]+(?:\.[!#-'*+/-9=?A-Z^-~\-]+)*"
CERTIFIED_EMAIL = Shape(
    "EmailType",
    rf'(?:{_MAILBOX}|"(?:\[\]!#-[^\-~ \t]|\\[\t -~])+")@(?:{_MAILBOX}|\[[\t -Z^-~]*\])',
    "un indirizzo PEC fino a 256 caratteri, senza spazi né accenti",
    "azienda@pec.example.it",
    1,
    256,
    collapsed=True,
)

# Codes.
ORDINARY_FORMAT = Coded("FormatoTrasmissioneType", document_codes.FORMATO_ORDINARIO)
SIMPLIFIED_FORMAT = Coded("FormatoTrasmissioneType", document_codes.FORMATO_SEMPLIFICATO)
DOCUMENT_TYPE = Coded("TipoDocumentoType", document_codes.TIPO_DOCUMENTO)
SIMPLIFIED_DOCUMENT_TYPE = Coded("TipoDocumentoType", document_codes.TIPO_DOCUMENTO_SEMPLIFICATO)
NATURE = Coded("NaturaType", vat_codes.NATURA)
SIMPLIFIED_NATURE = Coded("NaturaType", vat_codes.NATURA_SEMPLIFICATA)
TAX_REGIME = Coded("RegimeFiscaleType", vat_codes.REGIME_FISCALE)
PAYMENT_METHOD = Coded("ModalitaPagamentoType", payment_codes.MODALITA_PAGAMENTO)
PAYMENT_TERMS = Coded("CondizioniPagamentoType", payment_codes.CONDIZIONI_PAGAMENTO)
VAT_DUE = Coded("EsigibilitaIVAType", vat_codes.ESIGIBILITA_IVA)
FUND = Coded("TipoCassaType", withholding_codes.TIPO_CASSA)
WITHHOLDING = Coded("TipoRitenutaType", withholding_codes.TIPO_RITENUTA)
PAYMENT_REASON = Coded("CausalePagamentoType", withholding_codes.CAUSALE_PAGAMENTO)
ISSUER = Coded("SoggettoEmittenteType", codes.SOGGETTO_EMITTENTE)
SHAREHOLDERS = Coded("SocioUnicoType", codes.SOCIO_UNICO)
LIQUIDATION = Coded("StatoLiquidazioneType", codes.STATO_LIQUIDAZIONE)
DISCOUNT_TYPE = Coded("TipoScontoMaggiorazioneType", codes.TIPO_SCONTO)
SUPPLY_TYPE = Coded("TipoCessionePrestazioneType", codes.TIPO_CESSIONE)
WITHHELD = Coded("RitenutaType", codes.SI)
VIRTUAL_STAMP = Coded("BolloVirtualeType", codes.SI)
ARTICLE_73 = Coded("Art73Type", codes.SI)

# Numbers.
AMOUNT_2 = Amount("Amount2DecimalType", 11, (2, 2), signed=True)
AMOUNT_8 = Amount("Amount8DecimalType", 11, (2, 8), signed=True)
QUANTITY = Amount("QuantitaType", 12, (2, 8), example="1.00")
RATE = Amount("RateType", 3, (2, 2), highest=Decimal("100.00"), example="22.00")
WEIGHT = Amount("PesoType", 4, (1, 2), example="12.5")
LINE_NUMBER = Whole("NumeroLineaType", 1, 9999)
LINE_REFERENCE = Whole("RiferimentoNumeroLineaType", 1, 9999)
PACKAGES = Whole("NumeroColliType", 1, 9999)
PHASE = Whole("RiferimentoFaseType", 1, 999)
PAYMENT_DAYS = Whole("GiorniTerminePagamentoType", 0, 999, "30")

# Dates and files.
DAY = Day("date")
INVOICE_DAY = Day("DataFatturaType", since_1970=True)
MOMENT = Moment("dateTime")
FILE = Binary("base64Binary")
SIGNATURE = Foreign("SignatureType", "{http://www.w3.org/2000/09/xmldsig#}Signature", "una firma XAdES")
